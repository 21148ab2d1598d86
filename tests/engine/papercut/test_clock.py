"""A loop's clock: whatever is made of it comes round."""

import math
from collections.abc import Callable
from itertools import pairwise

import pytest

from engine.papercut.chance import noise
from engine.papercut.clock import Clock, Ledger

LENGTH = 3.7


def at(tau: float, ledger: Ledger | None = None) -> Clock:
    return Clock(tau, LENGTH, 1.0, 60.0, ledger)


MOTIONS: dict[str, Callable[[float], float]] = {
    "sine": lambda t: math.sin(t * 2.3 + 0.4),
    "slow sine": lambda t: math.sin(0.31 * t - 1),
    "sum of two": lambda t: math.sin((t + 2) * 1.7 + t * 0.4),
    "remainder": lambda t: (0.3 + t * 1.3) % 1.0,
    "slow remainder": lambda t: (0.3 + t * 0.02) % 1.0,
    "backwards": lambda t: math.cos((2.0 - t) * 5),
    "noise": lambda t: noise(7, t * 0.9 + 0.2),
    "slow noise": lambda t: noise(7, t * 0.05),
    "fast noise": lambda t: noise(7, t * 9.0),
    "whole": lambda t: float(math.floor(t / 0.9)),
}


@pytest.mark.parametrize("name", sorted(MOTIONS))
def test_what_moves_by_it_comes_round_without_a_step(name: str) -> None:
    motion = MOTIONS[name]
    step = LENGTH / 400
    values = [motion(at(i * step)) for i in range(400)]
    walked = [abs(b - a) for a, b in pairwise(values)]
    join = abs(values[-1] - values[0])
    if name == "whole":
        assert values[0] == 66.0
        assert sorted(set(values)) == [66.0, 67.0, 68.0, 69.0]
    elif "remainder" in name:  # goes from the end of its range to the beginning, somewhere or at the join
        assert min(join, 1 - join) <= max(min(w, 1 - w) for w in walked) + 1e-9
    else:
        assert join <= 1.05 * max(walked) + 1e-9
        assert max(values) - min(values) > 1e-4


def test_rates_that_fit_are_kept() -> None:
    rate = 3 * math.tau / LENGTH
    assert math.isclose(math.sin(at(1.1) * rate), math.sin((60 + 1.1) * rate), abs_tol=1e-9)


def test_ledger_says_what_would_swing() -> None:
    slow, fast = Ledger(), Ledger()
    _ = (at(1.0, slow) * 0.08) % 1.0
    _ = (at(1.0, fast) * 2.0) % 1.0
    assert slow.swings
    assert not fast.swings
    assert fast.remainders == [(2.0, 1.0)]
