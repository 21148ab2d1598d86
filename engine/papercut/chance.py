"""Repeatable chance: numbers that depend on names and places only, so that the same world grows the same way in every shot.

Knows nothing of what is drawn. Python's own hash is salted per process, so a small integer mixer (after SplitMix64) stands here.
"""

import hashlib
import math
from collections.abc import Sequence
from typing import TypeVar

from engine.papercut.clock import Clock

_MASK = (1 << 64) - 1
_Item = TypeVar("_Item")


def seed_of(*words: object) -> int:
    """Turn any description into a 63-bit seed, the same in every process."""
    return int.from_bytes(hashlib.blake2b("\x1f".join(str(word) for word in words).encode(), digest_size=8).digest(), "big") >> 1


def unit(*numbers: int) -> float:
    """A number in 0–1 that depends on nothing but its arguments."""
    mixed = 0x9E3779B97F4A7C15
    for number in numbers:
        mixed = (mixed ^ (number & _MASK)) * 0xBF58476D1CE4E5B9 & _MASK
        mixed ^= mixed >> 27
        mixed = mixed * 0x94D049BB133111EB & _MASK
        mixed ^= mixed >> 31
    return (mixed >> 11) / (1 << 53)


def noise(seed: int, x: float) -> float:
    """Smooth value noise, -1 to 1, one new value per unit of x; on a loop's clock it repeats with the loop."""
    if isinstance(x, Clock):
        return x.noise(lambda cell: unit(seed, cell))
    cell = math.floor(x)
    f = x - cell
    f = f * f * (3 - 2 * f)
    a, b = unit(seed, cell), unit(seed, cell + 1)
    return (a + (b - a) * f) * 2 - 1


def around(seed: int, x: float, count: int) -> float:
    """The same noise on a ring: it repeats after count units of x."""
    cell = math.floor(x)
    f = x - cell
    f = f * f * (3 - 2 * f)
    a, b = unit(seed, cell % count), unit(seed, (cell + 1) % count)
    return (a + (b - a) * f) * 2 - 1


def ease(share: float) -> float:
    """Slow in, slow out: 0–1 to 0–1, clamped."""
    share = min(1.0, max(0.0, share))
    return share * share * (3 - 2 * share)


class Rand:
    """A short row of repeatable numbers for one thing in the world."""

    def __init__(self, *names: int) -> None:
        self._names = names
        self._drawn = 0

    def __call__(self, low: float = 0.0, high: float = 1.0) -> float:
        """The next number between low and high."""
        self._drawn += 1
        return low + (high - low) * unit(*self._names, self._drawn)

    def pick(self, items: Sequence[_Item]) -> _Item:
        """One of the items."""
        return items[min(len(items) - 1, int(self() * len(items)))]
