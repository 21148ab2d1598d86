"""Time on a loop: a number that everything which moves by sines, remainders and noise can be handed in place of seconds, and that closes.

A Clock is a float that remembers how fast it runs. Whoever takes its sine gets a whole number of turns a loop, whoever takes a remainder
gets a whole number of periods, whoever takes noise gets noise that repeats: each rate is moved to the nearest one that fits. What would not
make half a turn in the whole loop swings there and back instead, as slowly. So no rig and no kit needs to know of loops.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, field

_LEAST_TURNS = 0.6  # fewer turns a loop than this become a swing
_FELT = 0.14  # a swing of more than this share of a period would be seen to go backwards


@dataclass
class Ledger:
    """What was asked of a loop's clocks: (rate, period) of every remainder, and whether one of them had to swing far."""

    remainders: list[tuple[float, float]] = field(default_factory=list)
    swings: bool = False


class Clock(float):
    """rate × tau + base on a loop of length_s seconds; tau is 0 to length_s. As a plain float it is fit for sines."""

    __slots__ = ("base", "ledger", "length_s", "rate", "tau")

    rate: float
    base: float
    tau: float
    length_s: float
    ledger: Ledger

    def __new__(cls, tau: float, length_s: float, rate: float = 1.0, base: float = 0.0, ledger: Ledger | None = None) -> "Clock":
        """Make a clock; tau may lie outside the loop and is brought into it."""
        tau %= length_s
        self = super().__new__(cls, _closed(rate, base, tau, length_s, math.tau))
        self.rate, self.base, self.tau, self.length_s = rate, base, tau, length_s
        self.ledger = ledger if ledger is not None else Ledger()
        return self

    @property
    def there_and_back(self) -> float:
        """0 at the loop's ends, 1 in its middle, slow at both."""
        return 0.5 - 0.5 * math.cos(math.tau * self.tau / self.length_s)

    def at_rate(self, rate: float, base: float = 0.0) -> "Clock":
        """Another clock of the same moment."""
        return Clock(self.tau, self.length_s, rate, base, self.ledger)

    def noise(self, value: Callable[[int], float]) -> float:
        """Smooth noise of the values of whole numbers, -1 to 1, that repeats with the loop."""
        cells = abs(self.rate) * self.length_s
        if cells < 0.3:
            x, count = self.base + self._swing(), 0
        else:
            count = max(2, round(cells))
            x = self.base + math.copysign(count, self.rate) * self.tau / self.length_s
        cell = math.floor(x)
        f = x - cell
        f = f * f * (3 - 2 * f)
        first = math.floor(self.base)
        low, high = ((first + (c - first) % count if count else c) for c in (cell, cell + 1))
        a, b = value(low), value(high)
        return (a + (b - a) * f) * 2 - 1

    def _swing(self) -> float:
        return self.rate * self.length_s / math.tau * math.sin(math.tau * self.tau / self.length_s)

    def __add__(self, other: float) -> "Clock":
        if isinstance(other, Clock):
            return self.at_rate(self.rate + other.rate, self.base + other.base)
        return self.at_rate(self.rate, self.base + other)

    __radd__ = __add__

    def __sub__(self, other: float) -> "Clock":
        return self + (-other)

    def __rsub__(self, other: float) -> "Clock":
        return -self + other

    def __neg__(self) -> "Clock":
        return self.at_rate(-self.rate, -self.base)

    def __mul__(self, other: float) -> "Clock":
        return self.at_rate(self.rate * float(other), self.base * float(other))

    __rmul__ = __mul__

    def __truediv__(self, other: float) -> "Clock":
        return self * (1 / float(other))

    def __mod__(self, period: float) -> float:
        self.ledger.remainders.append((self.rate, float(period)))
        turns = abs(self.rate) * self.length_s / abs(period) if period else 0.0
        if _FELT < turns < _LEAST_TURNS:
            self.ledger.swings = True
        return _closed(self.rate, self.base, self.tau, self.length_s, abs(period)) % period

    def __floor__(self) -> int:
        turns = round(abs(self.rate) * self.length_s)
        whole = math.floor(_closed(self.rate, self.base, self.tau, self.length_s, 1.0))
        first = math.floor(self.base)
        return first + (whole - first) % turns if turns and abs(self.rate) * self.length_s >= _LEAST_TURNS else whole

    def __reduce__(self) -> tuple[object, ...]:
        return Clock, (self.tau, self.length_s, self.rate, self.base)


def _closed(rate: float, base: float, tau: float, length_s: float, period: float) -> float:
    """base + rate × tau, its rate moved so that a loop is a whole number of periods."""
    turns = rate * length_s / period
    if abs(turns) < _LEAST_TURNS:
        return base + rate * length_s / math.tau * math.sin(math.tau * tau / length_s)
    return base + math.copysign(max(1, round(abs(turns))), turns) * period * tau / length_s
