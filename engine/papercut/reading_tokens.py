"""An English prompt cut into the longest phrases that the lexicon knows, and small questions about one word. Knows no grammar."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from engine.papercut import lexicon_en as nouns
from engine.papercut import lexicon_en_words as words
from engine.papercut.reading_words import LONGEST, Entry, english

_TOKEN = re.compile(r"[^\W_]+(?:[-'’.&][^\W_]+)*|[.,;:!?—–()\"“”…\n]")
COPULA = frozenset(
    [
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "being",
        "am",
        "becomes",
        "become",
        "stays",
        "remains",
        "seems",
        "has",
        "have",
        "gets",
    ]
)
_CONTRACTED = {"'re": "are", "'ll": "will", "'ve": "have", "n't": "not", "'m": "am", "'d": "would"}
_ITS = frozenset(["he's", "she's", "it's", "that's", "there's", "here's", "who's", "what's", "let's"])
NEVER_A_NAME = words.ADJECTIVES | words.ABSTRACT | nouns.PARTS | words.LIGHT_WORDS | words.DETERMINERS | words.PREPOSITIONS


@dataclass
class Token:
    text: str
    low: str
    entry: Entry | None
    start: int
    end: int
    count: int  # words in it; 0 for punctuation


def tokens_of(prompt: str) -> list[Token]:
    """Cut a prompt into the longest phrases that the lexicon knows. Linear in its length."""
    table = english()
    raw = []
    for match in _TOKEN.finditer(prompt):
        text = match.group().replace("’", "'")
        low = text.lower()
        short = next((ending for ending in _CONTRACTED if low.endswith(ending) and low != ending), "")
        if low in _ITS or short:
            at, said = (match.end() - 2, "is") if low in _ITS else (match.end() - len(short), _CONTRACTED[short])
            raw.append((text[: at - match.start()], low[: at - match.start()], match.start(), at))
            raw.append((said, said, at, match.end()))
        elif low.endswith("'s") and low not in table:
            raw.append((text[:-2], low[:-2], match.start(), match.end() - 2))
            raw.append(("'s", "'s", match.end() - 2, match.end()))
        elif "-" in low and low not in table and low.rpartition("-")[2] in words.MAKES_ADJECTIVES:
            raw.append((text, low, match.start(), match.end()))
        elif "-" in low and low not in table:
            at = match.start()
            for piece in text.split("-"):
                raw.append((piece, piece.lower(), at, at + len(piece)))
                at += len(piece) + 1
        else:
            raw.append((text, low, match.start(), match.end()))
    return list(_longest(raw, table))


def _longest(raw: list[tuple[str, str, int, int]], table: Mapping[str, Entry]) -> list[Token]:
    found = []
    i = 0
    while i < len(raw):
        text, low, start, end = raw[i]
        if not low[0].isalnum() and low != "'s":
            found.append(Token(text, low, None, start, end, 0))
            i += 1
            continue
        size = 1
        entry = table.get(low) or _compound(low, table)
        for n in range(min(LONGEST, len(raw) - i), 1, -1):
            entry_n = table.get(" ".join(piece[1] for piece in raw[i : i + n]))
            if entry_n is not None and not (_somebody_does(raw, i, table, entry_n) or _one_does(raw, i, n, table, entry_n)):
                size, entry = n, entry_n
                break
        last = raw[i + size - 1]
        joined = " ".join(piece[1] for piece in raw[i : i + size])
        found.append(Token(" ".join(piece[0] for piece in raw[i : i + size]), joined, entry, start, last[3], size))
        i += size
    return found


def _one_does(raw: list[tuple[str, str, int, int]], i: int, n: int, table: Mapping[str, Entry], entry: Entry) -> bool:
    """Whether a phrase that is a plural is one thing and what it does: "a bus stops"."""
    several = (entry.noun is not None and entry.noun.plural) or (entry.place is not None and entry.noun is None)
    last = table.get(raw[i + n - 1][1])
    before = {piece[1] for piece in raw[max(0, i - 2) : i]}
    acts = last is not None and last.verb is not None and last.verb.form == "s"
    return several and acts and not {"a", "an", "one", "each", "every", "this", "another"}.isdisjoint(before)


def _somebody_does(raw: list[tuple[str, str, int, int]], i: int, table: Mapping[str, Entry], entry: Entry) -> bool:
    """Whether a phrase that is a verb after "is" is somebody and what they do here: "a robot dances"."""
    if entry.verb is None:
        return False
    first = table.get(raw[i][1])
    noun = first.noun if first is not None and first.verb is None else None
    lives = noun is not None and not noun.plural and noun.category in {"person", "animal"}
    return lives and not (i and raw[i - 1][1] in COPULA)


def _compound(low: str, table: Mapping[str, Entry]) -> Entry | None:
    """What "diamond-shaped" or "rain-soaked" says: the weather or time its first word means, else how something looks."""
    first, _, last = low.rpartition("-")
    if not first or last not in words.MAKES_ADJECTIVES:
        return None
    of = table.get(first)
    kept = {kind: value for kind, value in (of.tags or {}).items() if kind in {"weather", "time"}} if of is not None else {}
    if kept.get("weather") == "snow":
        kept = {"season": "winter"}
    if last in {"colored", "coloured"} and of is not None and of.tag("colour"):
        kept = {"colour": of.tag("colour")}
    if last == "haired":
        return Entry(tags={"trait": f"{first} hair"})
    return Entry(tags=kept or {"trait": low})


def heads(token: Token) -> bool:
    """Whether a noun phrase goes on with this word."""
    entry = token.entry
    return entry is not None and (
        entry.noun is not None or entry.place is not None or bool(entry.tag("colour") or entry.tag("size") or entry.tag("trait"))
    )


def describes(token: Token | None) -> bool:
    """Whether a word says how something is: a colour, a size, a look, a mood."""
    if token is None or not token.count:
        return False
    entry = token.entry
    tagged = entry is not None and bool(entry.tag("colour") or entry.tag("size") or entry.tag("trait") or entry.tag("mood"))
    return tagged or token.low in words.ADJECTIVES


def base_of(low: str) -> str:
    """The base form a written verb came from, near enough to look it up."""
    first = low.split()[0]
    if first in words.IRREGULAR:
        return words.IRREGULAR[first].split()[0] if words.IRREGULAR[first] else first
    for ending, put in (
        ("ying", "y"),
        ("ing", ""),
        ("ing", "e"),
        ("ies", "y"),
        ("es", ""),
        ("s", ""),
        ("ied", "y"),
        ("ed", ""),
        ("ed", "e"),
        ("d", ""),
    ):
        stem = first.removesuffix(ending) + put
        if stem != first and first.endswith(ending):
            if len(stem) > 2 and stem[-1] == stem[-2] and stem[:-1] in words.DOUBLING:
                stem = stem[:-1]
            found = english().get(stem)
            if (found is not None and found.verb is not None) or stem in words.JOINING_VERBS or stem in {"wear", "dress"}:
                return stem
    return first


def camera_root(low: str) -> str:
    for root, kind in words.CAMERA_ROOTS.items():
        if low == root or (
            low.startswith(root[:3])
            and low in {f"{root}s", f"{root}es", f"{root}ing", f"{root}{root[-1]}ing", f"{root[:-1]}ing", f"{root[:-1]}ies"}
        ):
            return kind
    return ""


def may_be_seen(word: str) -> bool:
    """Whether an unknown word may be the name of a thing: no abstract noun, no adverb or adjective by its ending."""
    if word in NEVER_A_NAME or word.removesuffix("s") in NEVER_A_NAME or not word.isalpha() or not 3 <= len(word) <= 24:
        return False
    return not word.endswith(words.ABSTRACT_ENDINGS) and not word.removesuffix("s").endswith(words.ABSTRACT_ENDINGS)
