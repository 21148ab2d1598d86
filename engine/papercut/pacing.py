"""To and fro across a room: how somebody walks in a loop who has walls about them.

Starts in the middle of its way, goes to one side, turns as a paper puppet turns on its stick, comes back past the middle to the other
side, and so on; slow about the turns, a whole number of rounds a loop. Knows no puppet.
"""

import math
from dataclasses import dataclass

_START = 0.18  # of a way from side to side: so long it takes to come up to its pace, and to stop
_TURN_S = 0.24
_THIN = 0.08  # as narrow as a turning puppet gets


@dataclass(frozen=True)
class Pacing:
    """reach is how far it goes to each side of the middle, in units; below 0 it sets out to the left."""

    middle: float
    reach: float
    rounds: int
    length_s: float

    def at(self, tau: float) -> tuple[float, float, float]:
        """At tau seconds of the loop: the place in units, the speed in units a second, and the share of all its ways that it has gone."""
        ways = 2 * self.rounds
        leg, share = divmod(tau / self.length_s * ways + 0.5, 1.0)
        gone, speed = _gone(share)
        side = 1 if int(leg) % 2 == 0 else -1
        x = self.middle + side * self.reach * (2 * gone - 1)
        return x, side * 2 * self.reach * speed * ways / self.length_s, (leg + gone - 0.5) / ways

    def x(self, tau: float) -> float:
        """The place alone."""
        return self.at(tau)[0]

    def facing(self, tau: float) -> float:
        """How broad it is seen and which way it looks: 1 as it set out, -1 on its way back, between them while it turns."""
        leg_s = self.length_s / (2 * self.rounds)
        leg, share = divmod(tau / leg_s + 0.5, 1.0)
        side = 1 if int(leg) % 2 == 0 else -1
        near = min(share, 1 - share) * leg_s  # seconds to the nearest turn
        if near >= _TURN_S / 2:
            return float(side)
        broad = math.sin(math.pi * near / _TURN_S)
        return side * max(_THIN, broad)


def _gone(share: float) -> tuple[float, float]:
    """How much of a way is gone and how fast, as a share of it: from rest to rest."""
    top = 1 / (1 - _START)
    if share < _START:
        return 0.5 * top * share * share / _START, top * share / _START
    if share > 1 - _START:
        left = 1 - share
        return 1 - 0.5 * top * left * left / _START, top * left / _START
    return top * (share - 0.5 * _START), top
