# ruff: noqa: SIM905  (word lists read better as text)
"""Cuts a person's text into sentences and long sentences into clauses, without losing or moving a word.

English and Chinese punctuation together, since people mix them. Knows nothing of what the sentences mean.
"""

import re
from collections.abc import Callable

NEVER_END = frozenset(
    """
mr mrs ms dr prof sr jr st mt no vol fig inc ltd co corp vs eg ie e.g i.e approx dept est gen gov hon lt col
sgt capt rev ave blvd
""".split()
)
# These may end a sentence: they do where a capital letter follows.
MAY_END = frozenset("a.m p.m etc u.s u.k u.n e.u b.c a.d ph.d d.c".split())

_ENDS = "。！？!?…"
_CLOSERS = "”’」』）》】\"')]}"
_OPENERS = "“‘「『（《【\"'([{¿¡—–-"
_CLAUSE_WORDS = r"(?:and|but|so|because|while|until|when|where|which|who|then|yet|or|though|although|as|before|after|if)"
_CLAUSE = re.compile(rf"(?<=[,;:–—])\s+|\s+(?={_CLAUSE_WORDS}\b)|(?<=[，；：])|(?<=——)")


def clean(text: str) -> str:
    """Drop control characters (line breaks and tabs stay) and the marks that turn reading direction; unify line ends."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n\n")
    return "".join(c for c in text if c in "\n\t" or (ord(c) >= 32 and not 0x7F <= ord(c) <= 0x9F and c not in _DIRECTION_MARKS))


_DIRECTION_MARKS = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\u200b"


def sentences(text: str) -> list[str]:
    """Cut text into sentences, in order; a blank line or a line that stands for itself ends one too."""
    return [s for block in _blocks(text) for s in _cut(block)]


def _blocks(text: str) -> list[str]:
    """Join lines that a mail program or an editor wrapped; keep lines apart that were meant as lines."""
    blocks: list[str] = []
    open_block = False
    for raw in clean(text).split("\n"):
        line = re.sub(r"\s+", " ", raw).strip()
        if not line:
            open_block = False
            continue
        if open_block and (line[0].islower() or (len(blocks[-1]) > 60 and blocks[-1][-1] not in _ENDS + "." + _CLOSERS)):
            blocks[-1] += " " + line
        else:
            blocks.append(line)
        open_block = True
    return blocks


def _cut(block: str) -> list[str]:
    found: list[str] = []
    start = i = 0
    while i < len(block):
        if block[i] in _ENDS or block[i] == ".":
            end = _end_of_marks(block, i)
            if _is_end(block, i, end):
                found.append(block[start:end].strip())
                start = end
            i = end
        else:
            i += 1
    found.append(block[start:].strip())
    return [s for s in found if s]


def _end_of_marks(block: str, i: int) -> int:
    while i < len(block) and (block[i] in _ENDS or block[i] == "."):
        i += 1
    while i < len(block) and block[i] in _CLOSERS:
        i += 1
    return i


def _is_end(block: str, i: int, end: int) -> bool:
    rest = block[end:].lstrip()
    if not rest:
        return True
    marks = block[i:end]
    if any(c in "。！？" for c in marks):
        # 「走吧！」他说 goes on: a closing quote with words straight after it, unless those open a new quote.
        return not (
            marks[-1] in _CLOSERS and marks[0] in "！？" and rest[0] not in _OPENERS and len(re.split("[，。！？]", rest)[0]) <= 4
        )
    if "…" in marks and "\u3400" <= rest[0] <= "\u9fff":
        return len(marks) >= 2
    if end < len(block) and not block[end].isspace():
        return False  # 3.14, example.com, U.S.A.
    if rest[0].islower():
        return False
    if marks[0] == "." and len(marks.rstrip(_CLOSERS)) == 1:
        word = block[:i].split()[-1].lower().lstrip(_OPENERS) if block[:i].split() else ""
        if word in NEVER_END or (len(word) == 1 and word.isalpha() and word != "i"):
            return False
        if word in MAY_END:
            return rest[0].isupper()
        if word.isdigit() and len(block[:i].split()) == 1:
            return False  # "1. Boil water": a list number
    return rest[0].isupper() or rest[0].isdigit() or rest[0] in _OPENERS or ord(rest[0]) > 0x2E00 or not rest[0].isalpha()


def clauses(sentence: str, longest: float, measure: Callable[[str], float]) -> list[str]:
    """Cut a sentence that measures more than `longest` at clause ends into pieces as even as its commas allow; else leave it whole."""
    total = measure(sentence)
    if total <= longest:
        return [sentence]
    pieces = [p for p in _CLAUSE.split(sentence) if p]
    if len(pieces) == 1:
        return [sentence]
    wanted = total / max(2, round(total / longest + 0.3))
    joined: list[str] = [pieces[0]]
    for piece in pieces[1:]:
        glued = _glue(sentence, joined[-1], piece)
        if measure(joined[-1]) >= wanted * 0.75 or measure(glued) > longest:
            joined.append(piece)
        else:
            joined[-1] = glued
    if len(joined) > 1 and measure(joined[-1]) < longest * 0.2:
        joined[-2:] = [_glue(sentence, joined[-2], joined[-1])]
    if len(joined) > 1 and measure(joined[0]) < longest * 0.2:
        joined[:2] = [_glue(sentence, joined[0], joined[1])]
    return [p.strip() for p in joined]


def _glue(sentence: str, left: str, right: str) -> str:
    spaced = f"{left} {right}"
    return spaced if spaced in sentence else left + right
