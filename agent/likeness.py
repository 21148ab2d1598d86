"""When two ideas are the same idea: the normal form by which a repeat is known, and what tells a near repeat.

Pure text. English is compared by its words and pairs of words, Chinese by its characters and pairs of characters. What only one idea
has makes it another one ("moons of Jupiter", "moons of Saturn"); words that one merely adds do not ("a fox", "a red fox").
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from agent.language import CJK, clean

_TOKEN = re.compile(rf"{CJK.pattern}|\d+|[^\W\d_]+(?:['’][^\W\d_]+)*")
_STOP = frozenset(
    """a an the and or of to in on at by for from with about into over under this that these those it its is are was were be been do does
    did has have had will would can could should my your our their his her i you we they he she as so than then there here very just really
    short video clip story episode
    的 了 吗 呢 吧 啊 呀 嘛 是 在 和 与 及 也 就 都 而 着 过 地 得 个 只 这 那 有 会 要 把 被 给""".split()  # noqa: SIM905  (word lists read better as text)
)
_ONE = re.compile(r"(?<!第)一(?=[个只条位名朵棵座片张群种件间家辆艘匹头颗滴])")  # "a", where it counts nothing
_NUMERALS = frozenset("一二三四五六七八九十百千万两零")
_LESS_OF = 0.6  # an idea whose words all stand in another one is a repeat where it has at least this share of them
_IN_ORDER = 0.5  # … and this share of their pairs: the dog that bites the man is not the man who bites the dog
_COMMON = 300  # ideas that may share a pair which still tells something
_ALIKE = 0.85  # Jaccard of words and pairs beyond which a changed word no longer makes a new idea


@dataclass(frozen=True)
class Print:
    """What an idea is compared by."""

    tokens: tuple[str, ...]

    @cached_property
    def units(self) -> frozenset[str]:
        """Its words, or characters of a script without spaces."""
        return frozenset(self.tokens)

    @cached_property
    def pairs(self) -> frozenset[str]:
        """Neighbours among them."""
        return frozenset(f"{one} {two}" for one, two in zip(self.tokens, self.tokens[1:], strict=False))

    @cached_property
    def numbers(self) -> tuple[str, ...]:
        """Its numbers, in order: day 12 is not day 13."""
        return tuple(token for token in self.tokens if token.isdigit() or token in _NUMERALS)


def normal(text: str) -> str:
    """The form in which the same idea is the same text: width, case, punctuation, small words and plurals left out.

    >>> normal("The Fox finds a KEY!") == normal("a fox finds the keys"), normal("猫为什么打呼噜？") == normal("猫为什么会打呼噜")
    (True, True)
    """
    return " ".join(tokens_of(text))


def tokens_of(text: str) -> tuple[str, ...]:
    """The words (or characters) that count; all of them where only small ones are there."""
    folded = unicodedata.normalize("NFKC", clean(text)).casefold().replace("’", "'")
    found = [token.removesuffix("'s") for token in _TOKEN.findall(_ONE.sub("", folded))]
    kept = [token for token in found if token not in _STOP] or found
    return tuple(_singular(token) for token in kept) or tuple(folded.split())  # emoji alone


def near(one: Print, two: Print) -> bool:
    """Whether two ideas are so alike that people would call them the same."""
    if one.numbers != two.numbers:
        return False
    small, large = sorted((one, two), key=lambda p: len(p.units))
    if len(small.units) >= 3 and small.units <= large.units and len(small.units) >= _LESS_OF * len(large.units):
        return len(small.pairs & large.pairs) >= _IN_ORDER * len(small.pairs)
    shared = len(small.units & large.units) + len(small.pairs & large.pairs)
    return shared >= _ALIKE * (len(one.units | two.units) + len(one.pairs | two.pairs))


class Known:
    """Ideas that there are already; made for thousands: compared are those that share a pair of words, as near ones do.

    A pair that hundreds have ("five facts") tells nothing and is looked at only where there is no rarer one.
    """

    def __init__(self, normals: Iterable[str] = ()) -> None:
        self._prints: list[Print] = []
        self._normals: set[str] = set()
        self._with: defaultdict[str, list[int]] = defaultdict(list)
        for text in normals:
            self._add(text)

    def repeats(self, text: str) -> bool:
        """Whether an idea is there already, or one that is very near it."""
        tokens = tokens_of(text)
        if " ".join(tokens) in self._normals:
            return True
        mine = Print(tokens)
        lists = sorted((self._with.get(pair, ()) for pair in mine.pairs), key=len)
        near_by = {at for number, found in enumerate(lists) if not number or len(found) <= _COMMON for at in found[-_COMMON:]}
        return any(near(mine, self._prints[at]) for at in near_by)

    def add(self, text: str) -> bool:
        """Take an idea in; False where it repeats one."""
        if self.repeats(text):
            return False
        self._add(normal(text))
        return True

    def _add(self, normal_text: str) -> None:
        tokens = tuple(normal_text.split(" "))
        at = len(self._prints)
        self._prints.append(Print(tokens))
        self._normals.add(normal_text)
        for pair in self._prints[at].pairs:
            self._with[pair].append(at)


def nearest(old: Iterable[str], new: Iterable[str]) -> list[str]:
    """Those of the old normal forms that a new idea repeats, or nearly."""
    told = Known(normal(text) for text in new)
    return [text for text in old if told.repeats(text)]


def _singular(word: str) -> str:
    """A rough singular, good enough to compare by."""
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word
