"""The Chinese lexicon as one lookup table, and prompts cut into its longest words. Knows no grammar: reading_zh decides."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from engine.papercut import lexicon_zh as zh
from engine.papercut import lexicon_zh_doing as doing
from engine.papercut import lexicon_zh_kinds as kinds
from engine.papercut import lexicon_zh_more as more
from engine.papercut.reading_words import Noun, english, entries

_LONGEST = 8
WITH_OBJECT = {**doing.WITH_OBJECT, **zh.WITH_OBJECT, **more.WITH_OBJECT}
_LATIN = re.compile(r"[A-Za-z][A-Za-z'-]*")
_PHRASE = re.compile(r"[A-Za-z'-]{1,20} [A-Za-z'-]{1,20}(?: [A-Za-z'-]{1,20})?")
_SMALL = frozenset(("animal", "plant", "building", "thing", "food"))


@dataclass(frozen=True)
class Word:
    """All that one Chinese word may mean; tags are table name → value."""

    noun: Noun | None = None
    verb: tuple[str, bool] | None = None
    place: tuple[str, bool] | None = None
    tags: Mapping[str, str] = field(default_factory=dict)
    small: bool = False


@cache
def chinese() -> Mapping[str, Word]:
    """Every Chinese word that means something."""
    found: dict[str, dict[str, object]] = {}
    tags: dict[str, dict[str, str]] = {}
    for name, forms in (*entries(kinds.NOUNS), *entries(more.NOUNS), *entries(zh.NOUNS), *entries(doing.NOUNS)):
        category = category_of(name)
        for form in " ".join(forms).split():
            written, _, trait = form.partition("+")
            found.setdefault(written, {}).setdefault("noun", Noun(name, category, trait))
    for form, (name, count) in {**zh.COLLECTIVES, **more.COLLECTIVES}.items():
        found.setdefault(form, {})["noun"] = Noun(name, category_of(name), count=count)
    for written, meanings in found.items():
        noun, rest = meanings["noun"], found.get(written[1:], {}).get("noun")
        if (
            written[0] == "小"
            and isinstance(noun, Noun)
            and isinstance(rest, Noun)
            and noun.name == rest.name
            and noun.category in _SMALL
        ):
            meanings["small"] = True
    for name, forms in (*entries(kinds.ACTIONS), *entries(more.ACTIONS), *entries(zh.ACTIONS), *entries(doing.ACTIONS)):
        for form in " ".join(forms).split():
            found.setdefault(form, {}).setdefault("verb", (name.removesuffix("@"), name.endswith("@")))
    for name, forms in (*entries(more.PLACES), *entries(zh.PLACES), *entries(doing.PLACES)):
        for form in " ".join(forms).split():
            found.setdefault(form, {}).setdefault("place", (name.removesuffix("*"), name.endswith("*")))
    tables: dict[str, Mapping[str, str]] = {
        "season": {**zh.SEASONS, **more.SEASONS},
        "time": {**zh.TIMES, **more.TIMES},
        "weather": {**zh.WEATHER, **more.WEATHER},
        "camera": {**zh.CAMERA, **more.CAMERA},
        "framing": {**zh.FRAMING, **more.FRAMING},
        "mood": zh.MOODS,
        "style": {**zh.STYLES, **more.STYLES},
        "colour": zh.COLOURS,
        "size": zh.SIZES,
        "trait": {**zh.TRAITS, **more.TRAITS},
        "number": {form: str(n) for form, n in zh.NUMBERS.items()},
        "joining": {**zh.JOINING, **more.JOINING},
        "locative": zh.LOCATIVES,
        "position": zh.POSITIONS,
        "object": {form: verb for form, (verb, _) in WITH_OBJECT.items()},
        "wearing": dict.fromkeys(zh.WEARING, "wear"),
        "part": more.PARTS,
        "negation": dict.fromkeys(zh.NEGATIONS, "no"),
        "likeness": dict.fromkeys(zh.LIKENESS, "like"),
        "and": dict.fromkeys(zh.CONJUNCTIONS, "and"),
        "preposition": dict.fromkeys(zh.PREPOSITIONS, "in"),
        "of": {"的": "of", "地": "of", "着": "of"},
    }
    for kind, forms_of in tables.items():
        for form, value in forms_of.items():
            tags.setdefault(form, {})[kind] = value
    table = {form: Word(tags=tags.get(form, {}), **meanings) for form, meanings in found.items()}  # type: ignore[arg-type]
    for form, told in tags.items():
        table.setdefault(form, Word(tags=told))
    for form in (*zh.SILENT, *more.SILENT, *more.FULL, *zh.OURS):
        table.setdefault(form, Word())
    return table


def category_of(name: str) -> str:
    entry = english().get(name)
    return entry.noun.category if entry is not None and entry.noun is not None else "thing"


def words_of(prompt: str) -> list[tuple[str, Word | None]]:
    """Cut a prompt into the longest words the tables know; an unknown character stands alone with None. Linear in its length."""
    table = chinese()
    found: list[tuple[str, Word | None]] = []
    i = 0
    while i < len(prompt):
        latin = _LATIN.match(prompt, i)
        if latin:
            phrase = _PHRASE.match(prompt, i)
            if phrase is not None and phrase.group().lower() in english():
                latin = phrase
            found.append((latin.group(), _latin_word(latin.group())))
            i = latin.end()
            continue
        for n in range(min(_LONGEST, len(prompt) - i), 0, -1):
            word = table.get(prompt[i : i + n])
            if word is not None:
                found.append((prompt[i : i + n], word))
                i += n
                break
        else:
            found.append((prompt[i], None))
            i += 1
    return found


def _latin_word(text: str) -> Word:
    entry = english().get(text.lower())
    return Word(noun=entry.noun) if entry is not None and entry.noun is not None else Word()
