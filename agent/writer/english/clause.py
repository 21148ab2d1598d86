# ruff: noqa: SIM905  (word lists read better as text)
"""Reads an English sentence or noun phrase into its parts: subject, verb, goal, place, a second creature.

A light grammar, not a parser: where it is unsure it says less. Everything comes out in the present tense.
"""

import re
from dataclasses import dataclass

from agent.writer.english.grammar import agree, ing, is_plural, singular, verb_forms
from agent.writer.english.nouns import ADJECTIVES, ANIMALS, MACHINES, PEOPLE, PLACES
from agent.writer.english.verbs import ADVERBS, FAMILIES, MODALS

DETERMINERS = frozenset(
    "a an the my our his her their this that these those some one two three four five six seven ten every".split()
)
PREPOSITIONS = frozenset(
    """
in on at by under over across through near beside behind inside into onto from to with without for of about
along around between above below during after before until against toward towards beyond past off up down out
as like than
""".split()
)
MANY = frozenset("two three four five six seven eight nine ten some these those many several".split())
_POSSESSIVES = frozenset(["my", "our", "his", "her", "their", "your"])
_FAMILY_OF = {verb: family for family, verbs in FAMILIES.items() for verb in verbs.split()}


@dataclass(frozen=True)
class Clause:
    """A sentence's parts, in the present tense. Empty where the idea does not say."""

    subject: str = ""  # "a small red fox", as the idea has it, with its article
    nominal: str = ""  # "small red fox": without article
    head: str = ""  # "fox", singular, lower case; "" for a name
    person: str = "it"  # it, they, I: how its verb agrees
    verb: str = ""  # base form
    negated: bool = False
    before_verb: str = ""  # modal or adverb: "never", "can't"
    rest: str = ""  # what follows the verb, without the goal: "a frozen lake"
    goal: str = ""  # base form and rest: "find the light that never goes out"
    relative: bool = False  # the verb stood in a "who …" clause
    place: str = ""  # "on a frozen lake"
    other: str = ""  # a second creature: "an owl"
    also: str = ""  # a creature at its side, within the subject: "her dog"

    @property
    def family(self) -> str:
        """What kind of act it is; "" for an act that no family names."""
        if self.verb in {"become", "be"} and re.match(r"(?:best |good )?friends\b", self.rest):
            return "meet"
        if self.verb in {"score", "win", "beat"}:
            return ""  # played, not performed
        if self.verb == "miss" and re.search(r"\b(?:train|bus|flight|plane|boat|ferry|stop)\b", self.rest):
            return ""  # not lost: late
        return _FAMILY_OF.get(self.verb.split(" ")[0], "")

    def does(self, person: str = "") -> str:
        """The whole act in the present: "crosses a frozen lake"."""
        if not self.verb:
            return ""
        person = person or self.person
        if self.before_verb.split(" ")[0] in MODALS:
            before = {"doesn't": "don't", "don't": "doesn't"}.get(self.before_verb, self.before_verb)
            right = (self.before_verb == "doesn't") == (person == "it") or self.before_verb not in {"doesn't", "don't"}
            return _join(self.before_verb if right else before, self.verb, self.rest)
        if self.verb == "be":
            return _join(agree("be", person), self.before_verb, self.rest)
        return _join(self.before_verb, agree(self.verb, person), self.rest)

    def doing(self) -> str:
        """The act as -ing: "crossing a frozen lake"."""
        return _join(ing(self.verb), self.rest) if self.verb and not self.negated and not self._modal else ""

    def do(self) -> str:
        """The act in its base form: "cross a frozen lake"."""
        return _join(self.verb, self.rest) if self.verb and not self.negated and not self._modal and self.verb != "be" else ""

    @property
    def _modal(self) -> bool:
        return self.before_verb.split(" ")[0] in MODALS


NOUNS = {**dict.fromkeys(ANIMALS), **dict.fromkeys(PEOPLE), **dict.fromkeys(MACHINES), **dict.fromkeys(PLACES)}


def read_clause(body: str) -> Clause:
    """Read a sentence or a noun phrase into its parts."""
    body = re.sub(
        r"^((?:an?|the|my)\s+(?:(?!is\b|are\b|who\b|that\b)[\w'-]+\s+){1,3}?)(?=(?:afraid|scared|allergic)\s)",
        r"\1who is ",
        body,
        count=1,
        flags=re.I,
    )
    body = re.sub(
        r"^(?:once upon a time,?|one day,?|there (?:is|was|lives|lived|are|were)|imagine|what if|when|meet|follow|pov:?)\s+",
        "",
        body.strip(),
        flags=re.IGNORECASE,
    )
    tokens = body.split()
    at, participle, relative, subject_end = _find_verb(tokens)
    if at < 0:
        return _noun_phrase(body)
    subject = " ".join(tokens[:subject_end]).rstrip(",")
    person, nominal, head, also = _subject(subject)
    before = [
        t
        for t in tokens[subject_end:at]
        if t.lower() not in {"who", "that", "which", "is", "are", "was", "were", "am"} or not (relative or participle)
    ]
    base, _ = verb_forms().get(tokens[at].lower().rstrip(","), ("", ""))
    base = base or singular(tokens[at].lower())
    rest = " ".join(tokens[at + 1 :])
    rest, goal = _split_goal(base, _present(rest, person))
    before_verb = " ".join(before).lower()
    before_verb = re.sub(r"^(?:did not|didn't)$", "don't" if person != "it" else "doesn't", before_verb)
    before_verb = re.sub(r"^(?:could not|couldn't|cannot|can not)$", "can't", re.sub(r"^could$", "can", before_verb))
    negated = bool(re.search(r"n't\b|\bnot\b|\bnever\b|\bno\b", before_verb)) or (
        base == "be" and bool(re.match(r"(?:not|never|afraid)\b", rest))
    )
    return Clause(
        subject=_subject_text(subject, person, head), nominal=nominal, head=head, person=person, verb=base, negated=negated, before_verb=before_verb,  # noqa: E501
        rest=rest, goal=goal, relative=relative, place=_place(f"{subject} {rest}" if not goal else f"{subject} {rest} {goal}"), other=_other(rest), also=also,  # noqa: E501
    )  # fmt: skip


def _noun_phrase(body: str) -> Clause:
    subject = re.sub(
        r"\s+(?:in|on|at|under|by|near|inside|across|through|beside|over|above|behind|during|at)\s+(?:an?|the|my|our|outer|space|mars)\b.*$",
        "",
        body,
        flags=re.IGNORECASE,
    )
    person, nominal, head, also = _subject(subject)
    return Clause(
        subject=_subject_text(subject, person, head), nominal=nominal, head=head, person=person, place=_place(body), also=also
    )


def _find_verb(tokens: list[str]) -> tuple[int, bool, bool, int]:
    """Where the verb stands, whether it is an -ing form, whether in a "who" clause, and where the subject ends."""
    forms = verb_forms()
    relative, subject_end = False, -1
    for i, token in enumerate(tokens):
        word = token.lower().strip(",;:")
        before = tokens[i - 1].lower() if i else ""
        if i and word in {"who", "that", "which", "whose"} and subject_end < 0:
            if word == "whose":
                return -1, False, False, -1
            relative, subject_end = True, i
            continue
        if i and (word in MODALS or word in ADVERBS or word == "not"):
            subject_end = i if subject_end < 0 else subject_end
            continue
        if word not in forms or i == 0:
            continue
        if not (relative and i == subject_end + 1) and (
            before in DETERMINERS or before in ADJECTIVES or before in PREPOSITIONS or before.endswith("'s")
        ):
            continue
        base, kind = forms[word]
        plural_subject = _many(tokens[: subject_end if subject_end > 0 else i])
        free = relative or before in MODALS or before in ADVERBS or before == "not"
        if kind == "base" and not (plural_subject or free):
            continue
        if kind == "third" and plural_subject and base != "be":
            continue
        if kind in {"past", "participle"} and i + 1 < len(tokens) and is_noun(tokens[i + 1]) and not free:
            continue
        if (
            kind == "ing"
            and i + 1 < len(tokens)
            and is_noun(tokens[i + 1])
            and not is_noun(before)
            and before not in {"is", "are", "am", "was", "were"}
        ):
            continue
        if singular(word) in NOUNS and kind == "third" and i + 1 == len(tokens):
            continue
        if base == "be" and i + 1 < len(tokens) and forms.get(tokens[i + 1].lower().strip(","), ("", ""))[1] == "ing":
            subject_end = i if subject_end < 0 else subject_end
            continue
        if kind == "participle" and base not in {"come", "become", "run", "put", "cut", "let", "set", "hit", "quit"}:
            continue
        if relative and not plural_subject and (main := _main_verb(tokens, i)):
            return main, False, False, main
        return i, kind == "ing", relative, subject_end if subject_end >= 0 else i
    return _unknown_verb(tokens)


def _main_verb(tokens: list[str], inner: int) -> int:
    """Where the main verb stands after a "who …" clause has had its own: "a dragon that fears fire meets …"; 0 if nowhere."""
    forms = verb_forms()
    joined = {"and", "or", "to", "who", "that", "which", "it", "he", "she", "then", "but"}
    for n in range(inner + 2, len(tokens)):
        before = tokens[n - 1].lower()
        finite = forms.get(tokens[n].lower(), ("", ""))[1] == "third" and not is_noun(tokens[n])
        if finite and not before.endswith(",") and before not in joined | DETERMINERS | ADJECTIVES | PREPOSITIONS:
            return n
    return 0


def _unknown_verb(tokens: list[str]) -> tuple[int, bool, bool, int]:
    for i in range(1, len(tokens) - 1):
        word, before = tokens[i].lower(), tokens[i - 1].lower().strip(",")
        if (
            before in NOUNS
            and not is_plural(before)
            and re.search(r"[^su']s$", word)
            and singular(word) not in NOUNS
            and len(word) > 3
            and before not in PLACES
        ):
            return i, False, False, i
    return -1, False, False, -1


def is_noun(token: str) -> bool:
    return singular(token.lower().strip(",.;:")) in NOUNS


def _many(tokens: list[str]) -> bool:
    words = [t.lower().strip(",") for t in tokens]
    if not words:
        return False
    if words[0] in {"i", "we", "they", "you"} or words[0] in MANY or "and" in words:
        return True
    cut = next((n for n, w in enumerate(words) if n and w in PREPOSITIONS), len(words))
    return is_plural(words[cut - 1])


def _subject(subject: str) -> tuple[str, str, str, str]:
    """Person, nominal, head and companion of a subject."""
    words = subject.split()
    low = [w.lower().strip(",") for w in words]
    if low and low[0] == "i":
        return "I", "I", "", ""
    if low and low[0] in {"we", "they", "you"}:
        return "they", low[0], "", ""
    also = ""
    person = "they" if _many(words) else "it"
    if "and" in low[1:]:
        cut = low.index("and", 1)
        also = " ".join(words[cut + 1 :])
        words, low = words[:cut], low[:cut]
    start = 1 if low and (low[0] in DETERMINERS or low[0] in MANY) else 0
    end = next(
        (n for n, w in enumerate(low) if n > start and (w in PREPOSITIONS or w in {"who", "that", "which", "afraid"})), len(low)
    )
    nominal = " ".join(words[start:end]).strip(",")
    last = low[end - 1].strip(",'") if end > start else ""
    two = " ".join(low[max(start, end - 2) : end])
    head = singular(last)
    if two in {*ANIMALS, *MACHINES}:
        head = two
    if (
        start == 0
        and words
        and words[0][:1].isupper()
        and not is_noun(low[end - 1])
        and low[0] not in ADJECTIVES
        and person == "it"
    ):
        head = next((singular(w) for w in low[end:] if singular(w) in NOUNS), "") if end < len(low) else ""
    return person, nominal, head, also


def _subject_text(subject: str, person: str, head: str) -> str:
    """Give a bare singular noun its article: headlines and notes leave it out."""
    words = subject.split()
    if not words or person != "it":
        name = words and words[0][0].isupper() and words[0].lower() not in DETERMINERS | ADJECTIVES and not is_noun(words[0])
        return subject if name or person == "I" else subject[:1].lower() + subject[1:]
    first = words[0].lower()
    if first in DETERMINERS or first in _POSSESSIVES or first.endswith("'s"):
        return first + subject[len(words[0]) :]
    if head in {*ANIMALS, *PEOPLE, *MACHINES} and not (
        words[0][0].isupper() and not is_noun(words[0]) and first not in ADJECTIVES
    ):
        return "a " + words[0].lower() + subject[len(words[0]) :]
    return subject


def _present(rest: str, person: str) -> str:
    """Put the later verbs of the sentence ("and found", "then ran") into the present, to match the first."""
    forms = verb_forms()

    def swap(match: re.Match[str]) -> str:
        base, kind = forms.get(match[2].lower(), ("", ""))
        if kind not in {"past", "participle"} or not base or (match[2].lower() in {"set", "put", "cut", "let", "hit"} and False):
            return match[0]
        return match[1] + agree(base, person)

    rest = re.sub(
        r"((?:\band|\bthen|\bbut|, then|\bwho|\bthat)\s+)([a-z]+)\b(?!\s+(?:dogs|cats|friends|things|people))", swap, rest
    )
    return re.sub(
        r"((?:\bit|\bhe|\bshe)\s+)([a-z]+)\b",
        lambda m: m[1] + agree(forms[m[2]][0], "it") if forms.get(m[2], ("", ""))[1] == "past" else m[0],
        rest,
    )


_WANTS = frozenset("want wish hope dream try learn need long decide plan attempt struggle train".split())


def _split_goal(verb: str, rest: str) -> tuple[str, str]:
    """Cut "to find the light" off what follows the verb; wanting verbs have nothing else."""
    forms = verb_forms()
    if verb == "dream" and (match := re.match(r"^(?:of|about)\s+(\w+ing)\b(.*)$", rest)) and match[1] in forms:
        return "", forms[match[1]][0] + match[2]
    if match := re.match(r"^(|.*?\s)(?:in order )?to\s+((?:be|[a-z]+)\b.*)$", rest):
        word = match[2].split()[0].rstrip(",.")
        if (
            (forms.get(word, ("", ""))[1] == "base" or word == "be")
            and not re.search(
                r"\b(?:how|what|where|when|way|time|place|next|close|according|starts?|begins?|continues?|has|have|going|able|used|wants?|needs?)\s*$",
                match[1],
            )
            and (match[1].strip() or verb in _WANTS)
        ):
            return match[1].strip(), match[2]
    if match := re.match(r"^(|.*?\s)(?:in search of|looking for|searching for|in pursuit of)\s+(.+)$", rest):
        return match[1].strip(), f"find {match[2]}"
    if verb in {"search", "look", "hunt", "quest"} and (match := re.match(r"^for\s+(.+)$", rest)):
        return rest, f"find {match[1]}"
    if verb == "seek" and rest:
        return rest, f"find {rest}"
    return rest, ""


def _place(text: str) -> str:
    """The last phrase that says where: preposition to the end of its noun."""
    found = ""
    for match in re.finditer(
        r"\b(in|on|at|by|under|near|beside|behind|inside|above|across|through|over)\s+((?:an?|the|my|our|his|her|its|their|this)\s+)?((?:[\w'-]+\s+){0,3}?)([\w'-]+)",
        text,
    ):
        tokens = match[0].split()
        for n in range(2, len(tokens) + 1):
            word = tokens[n - 1].lower().strip(",.")
            if word in PLACES or singular(word) in PLACES:
                found = " ".join(tokens[:n]).lower().strip(",.") if tokens[n - 1].islower() else " ".join(tokens[:n]).strip(",.")
    return f"{found} station" if found.endswith(" train") and "train station" in text else found


def _other(rest: str) -> str:
    """A second creature among what follows the verb, with its article: "an old owl"."""
    rest = re.sub(r"\b(?:becomes?|turns? into|is|are)\b.*", "", rest)
    creatures = {*ANIMALS, *PEOPLE, "robot", "ghost", "snowman", "alien", "monster"}
    words = re.findall(r"[\w'-]+", rest)
    for n, word in enumerate(words):
        if word.lower() in DETERMINERS | {"another"} and word.lower() not in MANY:
            for end in range(n + 1, min(n + 4, len(words))):
                if words[end].lower() in creatures:
                    return " ".join(words[n : end + 1]).lower()
    return ""


def _join(*parts: str) -> str:
    return " ".join(p for p in parts if p)
