"""The lexicons turned into lookup tables once: every written form of a noun, verb, place or other word, to what it means.

Makes plurals and inflections by rule. Knows no grammar: reading_en and reading_zh decide what a form means where it stands.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from engine.base import SceneSubject
from engine.papercut import lexicon_actions as actions
from engine.papercut import lexicon_en as nouns
from engine.papercut import lexicon_en_kinds as kinds
from engine.papercut import lexicon_en_more as more
from engine.papercut import lexicon_en_words as words
from engine.papercut import lexicon_places as places

LONGEST = 6  # words in one phrase


@dataclass(frozen=True)
class Noun:
    """One written form of a noun: the canonical name, its category, what the form says besides, and whether it is a plural."""

    name: str
    category: str
    trait: str = ""
    plural: bool = False
    count: int = 0
    form: str = ""  # this form in the singular: "couch" where the name is "sofa"


@dataclass(frozen=True)
class Verb:
    """One written form of a verb: the action it means and which form it is ("base", "s", "ing", "ed")."""

    action: str
    form: str
    depends: bool = False  # how it moves depends on who does it


@dataclass(frozen=True)
class Place:
    """A place; `thing` says that it also is a thing that can stand on the stage."""

    name: str
    thing: bool = False


@dataclass
class Entry:
    """All that one written form may mean."""

    noun: Noun | None = None
    verb: Verb | None = None
    place: Place | None = None
    activity: Verb | None = None  # "archery": what somebody does who "is archery" or "does archery"
    tags: dict[str, str] | None = None  # table name → value: time, weather, camera, colour …

    def tag(self, kind: str) -> str:
        """What this form means in one table, or ""."""
        return (self.tags or {}).get(kind, "")


def entries(text: str) -> Iterator[tuple[str, list[str]]]:
    """Read lexicon text: (name, other words) for each entry."""
    for line in text.splitlines():
        for piece in line.split(";"):
            name, _, others = piece.partition(":")
            if name.strip():
                yield name.strip(), [other.strip() for other in others.split(",") if other.strip()]


def plurals(form: str) -> tuple[str, ...]:
    """Every plural of a noun form; the last word is the one that changes."""
    if form in nouns.PLURALS:
        return nouns.PLURALS[form]
    of = form.find(" of ")
    if of > 0:
        return tuple(plural + form[of:] for plural in plurals(form[:of]))  # cups of tea
    head, _, last = form.rpartition(" ")
    head = f"{head} " if head else ""
    if last in nouns.PLURALS:
        return tuple(head + plural for plural in nouns.PLURALS[last])
    if last.endswith(("man", "woman")) and last not in {"human", "caiman", "talisman"}:
        return (head + last[:-2] + "en",)
    if last.endswith("fish"):
        return (form,)
    if last.endswith(("s", "x", "z", "ch", "sh")):
        return (head + last + "es",)
    if last.endswith("y") and last[-2:-1] not in set("aeiou"):
        return (head + last[:-1] + "ies",)
    return (head + last + "s",)


def inflections(verb: str) -> Iterator[tuple[str, str]]:
    """(form, kind) for every regular form of a verb; in a phrase the first word changes, or the one after ">"."""
    before, marked, changing = verb.rpartition(">")
    first, _, rest = changing.partition(" ")
    rest = f" {rest}" if rest else ""
    before = before if marked else ""
    yield f"{before}{changing}", "base"
    if first.endswith(("s", "x", "z", "ch", "sh", "o")):
        yield f"{before}{first}es{rest}", "s"
    elif first.endswith("y") and first[-2:-1] not in set("aeiou"):
        yield f"{before}{first[:-1]}ies{rest}", "s"
    else:
        yield f"{before}{first}s{rest}", "s"
    stem = first
    if first in words.DOUBLING:
        stem = first + first[-1]
    elif first.endswith("e") and not first.endswith(("ee", "oe", "ye")):
        stem = first[:-1]
    yield f"{before}{first[:-2]}ying{rest}" if first.endswith("ie") else f"{before}{stem}ing{rest}", "ing"
    past = (
        first[:-1] + "i"
        if first.endswith("y") and first[-2:-1] not in set("aeiou")
        else stem
        if stem != first or not first.endswith("e")
        else first[:-1]
    )
    yield f"{before}{past}ed{rest}", "ed"


def _add_nouns(table: dict[str, Entry]) -> None:
    tables = (*nouns.NOUNS.items(), *more.NOUNS.items(), *kinds.NOUNS.items())
    every = [(category, name, others) for category, text in tables for name, others in entries(text)]
    singles = [(name, category, name) for category, name, _ in every]
    singles += [(other, category, name) for category, name, others in every for other in others]
    for written, category, name in singles:  # a name is itself before it is another's other word
        form, _, trait = written.partition("+")
        entry = table.setdefault(form, Entry())
        if category == "animal" and not trait and form.partition(" ")[2] == name:
            trait = words.COLOURS.get(form.partition(" ")[0], "")  # a ginger cat is a cat that is ginger
        several = form != name and form in plurals(name) and name not in nouns.ONE_THING
        entry.noun = entry.noun or Noun(name, category, trait, plural=several, form=name if several else form)
    for written, category, name in singles:
        form, _, trait = written.partition("+")
        for plural in plurals(form):
            entry = table.setdefault(plural, Entry())
            entry.noun = entry.noun or Noun(name, category, trait, plural=True, form=form)
    for form, (name, count) in nouns.COLLECTIVES.items():
        category = "person" if name not in table else (table[name].noun or Noun(name, "person")).category
        table.setdefault(form, Entry()).noun = Noun(name, category, count=count, form=form)
    for part in nouns.PARTS:
        table.setdefault(part, Entry()).tags = {"part": part}


def _add_verbs(table: dict[str, Entry]) -> None:
    bases: dict[str, tuple[str, bool]] = {}
    every = [entry for text in actions.ACTIONS.values() for entry in entries(text)]
    for name, _ in every:
        action = name.removesuffix("@")
        bases.setdefault(action, (action.replace(">", ""), name.endswith("@")))
    for name, others in every:
        for other in others:
            bases.setdefault(other, bases[name.removesuffix("@")])
    for base, (action, depends) in bases.items():
        for form, kind in inflections(base):
            entry = table.setdefault(form, Entry())
            entry.verb = entry.verb or Verb(action, kind, depends)
    by_first: dict[str, list[str]] = {}  # every phrase by its first word: a reader starts in half the time
    for phrase in bases:
        by_first.setdefault(phrase.split(" ")[0], []).append(phrase)
    for form, base in words.IRREGULAR.items():
        for phrase in by_first.get(base.split(" ")[0], ()):
            action, depends = bases[phrase]
            if phrase == base or phrase.startswith(f"{base} "):
                kind = "ing" if form.endswith("ing") else "ed"
                table.setdefault(form + phrase.removeprefix(base), Entry()).verb = Verb(action, kind, depends)
    for game in (
        *actions.GAMES,
        "pretends to be",
        "pretending to be",
        "pretend to be",
        "disguised as",
        "dressed as",
        "dressed up as",
    ):
        table.setdefault(game, Entry())
    for form, action in actions.ACTIVITIES.items():
        for written in (form, form.replace("-", " ")):
            for practised in ("do", "practice", "practise", "perform"):
                for phrase, kind in inflections(f"{practised} {written}"):
                    entry = table.setdefault(phrase, Entry())
                    entry.verb = entry.verb or Verb(action, kind)
            entry = table.setdefault(written, Entry())
            entry.activity = Verb(action, "ing")


def _add_places(table: dict[str, Entry]) -> None:
    for text in places.PLACES.values():
        for name, others in entries(text):
            place = Place(name.removesuffix("*"), name.endswith("*"))
            for form in (place.name, *others):
                for written in (form, *plurals(form)):
                    entry = table.setdefault(written, Entry())
                    entry.place = entry.place or place


@cache
def english() -> Mapping[str, Entry]:
    """Every English form that means something, in lower case with single spaces."""
    table: dict[str, Entry] = {}
    _add_nouns(table)
    _add_verbs(table)
    _add_places(table)
    tables: dict[str, Mapping[str, str]] = {
        "season": words.SEASONS,
        "time": words.TIMES,
        "weather": words.WEATHER,
        "camera": words.CAMERA,
        "framing": words.FRAMING,
        "mood": words.MOODS,
        "style": words.STYLES,
        "colour": words.COLOURS,
        "size": words.SIZES,
        "trait": words.TRAITS,
        "relation": words.RELATIONS,
        "position": words.POSITIONS,
        "silent": dict.fromkeys(words.SILENT, "silent"),
        "preposition": {form: form for form in words.PREPOSITIONS},
    }
    for kind, forms in tables.items():
        for form, value in forms.items():
            for written in {form, form.replace("'s", " 's")}:
                entry = table.setdefault(written, Entry())
                entry.tags = {**(entry.tags or {}), kind: value}
    return table


def is_person(name: str) -> bool:
    """Whether a canonical name is somebody: any job or kind of person in the lexicon."""
    entry = english().get(name)
    return entry is not None and entry.noun is not None and entry.noun.category == "person"


def _singular(noun: Noun) -> str:
    """A form that the tables spell as a plural ("coins") in the singular, where that is a word for the same thing."""
    form = noun.form or noun.name
    spelled = form != noun.name and form.endswith("s") and not form.endswith("ss")
    one = english().get(form.removesuffix("s")) if spelled else None
    return form.removesuffix("s") if one is not None and one.noun is not None and one.noun.name == noun.name else form


def as_asked(subject: SceneSubject) -> str:
    """A subject's noun in the words of the prompt, in the singular ("two red couches" is "couch"); its name where they say less."""
    said = subject.label.lower().replace("-", " ").split()
    for start in range(max(0, len(said) - LONGEST), len(said)):
        for joined in (" ".join(said[start:]), "-".join(said[start:])):
            entry = english().get(joined)
            if entry is not None and entry.noun is not None and entry.noun.name == subject.name:
                return _singular(entry.noun)
    return subject.name
