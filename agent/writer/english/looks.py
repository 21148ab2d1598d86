"""What the subjects of an English idea look like: one description each, repeated word for word in every picture.

People get specific looks by seed and never by country or job.
"""

import random
import re

from agent.state import Subject
from agent.writer.english.clause import DETERMINERS, MANY, Clause
from agent.writer.english.grammar import singular, with_article
from agent.writer.english.nouns import ADJECTIVES, ANIMALS, COLOURS, IRREGULAR_PLURALS, PEOPLE

_HAIR = ("short black hair", "curly brown hair", "long dark hair", "short red hair", "curly black hair", "straight brown hair")
_OLD_HAIR = ("white hair", "grey hair", "short silver hair")
_CLOTHES = ("a yellow coat", "a green jacket", "a blue sweater", "a red scarf", "an orange shirt", "a purple coat")
_MARKED = {
    "robot": "with round glowing eyes", "snowman": "with a carrot nose", "ghost": "with round dark eyes", "alien": "with large dark eyes",
    "monster": "with soft fur", "android": "with round glowing eyes", "rover": "with six wheels", "astronaut": "in a white space suit",
    "knight": "in silver armour", "chef": "in a white apron", "baker": "in a white apron", "wizard": "in a pointed hat", "witch": "in a pointed hat",  # noqa: E501
    "pirate": "in a black hat", "firefighter": "in a yellow coat", "diver": "in a yellow diving suit", "king": "in a golden crown",
    "queen": "in a golden crown", "princess": "in a silver crown", "prince": "in a blue cloak",
}  # fmt: skip
_UNIFORMED = re.compile(  # dressed by their work
    r"^(?:nurse|doctor|surgeon|policem[ae]n|policewoman|soldier|pilot|captain|sailor|farmer|cowboy|samurai|ninja|clown|ballerina|judge)$"
)
_MADE_OF = frozenset(("paper", "toy", "wooden", "baby", "robot", "electric", "solar"))  # a colour stands before these
_PAINT = ("red", "blue", "green", "yellow", "orange", "white")
_OLD = re.compile(r"\b(old|elderly|retired|grandma|grandmother|grandpa|grandfather|granny)\b")


def describe(phrase: str, head: str, chooser: random.Random) -> str:
    """Describe one subject in a phrase with its article: colour, the idea's own adjectives, one distinguishing thing."""
    words = [w for w in re.sub(r"[^\w' -]", "", phrase).split() if w]
    first = words[0].lower() if words else ""
    many = first if first in MANY else ""
    named = ""
    if words and words[0][:1].isupper() and first not in DETERMINERS and head:
        nominal = head
        named = phrase
    else:
        nominal = " ".join(words[1:] if first in DETERMINERS or first in MANY else words)
    nominal = re.split(r"\s+(?:who|that|which|with|in|on|at|from|of|and|afraid)\b", nominal)[0]
    if named:
        nominal = head
    if singular(nominal.split()[-1].lower() if nominal else "") != nominal.split()[-1].lower() if nominal else False:
        many = many or "several"
    colour, mark = _colour_and_mark(nominal.lower(), head, chooser)
    if many in {"these", "those", "some", "many"}:
        many = "several"
    words = nominal.split()
    before = next((n for n, word in enumerate(words) if word.lower() not in ADJECTIVES or word.lower() in _MADE_OF), 0)
    text = " ".join([*words[:before], colour, *words[before:]] if colour else words)
    text = text[0].lower() + text[1:] if text and not text.split()[0].isupper() else text
    text = re.sub(
        r"\b(?:last|first|only|best|worst|good|bad|famous|unknown|local|final|perfect|ordinary|brave|lonely|lost|shy|clever|kind|curious|friendly|stubborn|reluctant)\s+",
        "",
        text,
    )
    joined = f"{text} {mark}".strip()
    return f"{many} {joined}" if many else with_article(joined)


def _colour_and_mark(nominal: str, head: str, chooser: random.Random) -> tuple[str, str]:
    coloured = any(w in COLOURS for w in nominal.split())
    if head in ANIMALS:
        _, colours, mark = ANIMALS[head]
        return ("" if coloured else chooser.choice(colours.split("|"))), mark
    if head in _MARKED:
        colour = chooser.choice(_PAINT) if head in {"robot", "android", "monster", "alien"} and not coloured else ""
        return colour, _MARKED[head]
    if head in PEOPLE:
        if head in IRREGULAR_PLURALS.values():
            return "", ""
        hair = chooser.choice(_OLD_HAIR if _OLD.search(nominal) else _HAIR)
        clothes = chooser.choice(_CLOTHES)
        return "", f"with {hair}" if _UNIFORMED.match(head) else f"with {hair} and {clothes}"
    return ("" if coloured else chooser.choice(_PAINT)), ""


def narrator(chooser: random.Random, many: bool = False) -> str:
    """Somebody for "I" and "we": a person of no stated kind."""
    if many:
        return f"two friends, one with {chooser.choice(_HAIR)}, one in {chooser.choice(_CLOTHES)}"
    return f"a {chooser.choice(('woman', 'man'))} with {chooser.choice(_HAIR)} and {chooser.choice(_CLOTHES)}"


def cast_of(clause: Clause, chooser: random.Random) -> list[Subject]:
    """The subject, its companion and the second creature of an idea, described."""
    cast: list[Subject] = []
    if clause.person == "I" or clause.nominal in {"we", "they", "you"}:
        cast.append(Subject(name="person", description=narrator(chooser, clause.nominal in {"we", "they"})))
    elif clause.head and clause.head in {*ANIMALS, *PEOPLE, *_MARKED}:
        alone = re.split(r"\s+and\s+", clause.subject)[0] if clause.also else clause.subject
        cast.append(Subject(name=clause.head, description=describe(alone, clause.head, chooser)))
    elif clause.subject[:1].isupper() and clause.verb:
        cast.append(Subject(name=clause.nominal, description=narrator(chooser)))
    elif clause.head:
        cast.append(Subject(name=clause.head, description=describe(clause.subject, clause.head, chooser)))
    for phrase in (clause.also, clause.other):
        head = _head_of(phrase)
        if phrase and head and all(head != s.name for s in cast):
            cast.append(Subject(name=head, description=describe(phrase, head, chooser)))
        elif phrase and phrase[:1].isupper():
            cast.append(Subject(name=phrase, description=narrator(chooser)))
    return cast


def _head_of(phrase: str) -> str:
    words = phrase.lower().split()
    return singular(words[-1]) if words else ""


def definite(clause: Clause) -> str:
    """The subject as it is called after its first mention: "the fox", "my dog", "Luna"."""
    subject = clause.subject
    words = subject.split()
    if not words or clause.person == "I" or clause.nominal in {"we", "they", "you"}:
        return subject
    first = words[0].lower()
    if clause.also:
        rest = re.sub(r"^(?:an?|the)\s+", "", subject, flags=re.IGNORECASE)
        plain = " ".join(w for w in rest.split() if w.lower() not in ADJECTIVES)
        if first in {"a", "an", "the"}:
            return "the " + plain.replace(" and a ", " and the ").replace(" and an ", " and the ")
        return plain
    if first in {"my", "our", "his", "her", "their", "your", "this", "that"}:
        return f"{first} {_short(clause)}"
    if words[0][:1].isupper() and first not in DETERMINERS:
        if clause.head in {*ANIMALS, *PEOPLE} and clause.head not in clause.nominal.lower().split()[0]:
            return re.split(r"\s+(?:the|a|an|,)\s*", subject)[0].rstrip(",")
        if not clause.head:
            return subject
    return f"the {_short(clause)}"


def _short(clause: Clause) -> str:
    words = re.split(r"\s+(?:who|that|which|with|in|on|at|from|afraid)\b", clause.nominal)[0].split()
    kept = [w for n, w in enumerate(words) if n == len(words) - 1 or not _adjective(w)]
    return " ".join(kept[-3:]) if kept else clause.nominal


def _adjective(word: str) -> bool:
    low = word.lower()
    return low in ADJECTIVES or bool(re.search(r"(?:ful|less|ous|ish|ive|ed)$", low)) or low in {"final", "local", "royal"}
