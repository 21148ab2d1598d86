"""Where feet are: a cycle driven by the way travelled, so that a foot on the ground stays where it was put. Shared by all that walk."""

import math
from dataclasses import dataclass


@dataclass(frozen=True)
class Step:
    """One foot at a moment: x from under its hip (forward), up above ground, in the units of its gait; planted while it carries."""

    x: float
    up: float
    planted: bool
    swing: float  # 0 on the ground, 0–1 through the air


@dataclass(frozen=True)
class Gait:
    """One way to go: reach to each side of the hip, share of the stride a foot is down, its lift, when each stride begins."""

    reach: float
    duty: float
    lift: float
    offsets: tuple[float, ...]

    @property
    def stride(self) -> float:
        """Way over ground in one full cycle."""
        return 2 * self.reach / self.duty

    def step(self, travelled: float, foot: int) -> Step:
        """Foot number `foot` after this way, in the same units as reach."""
        u = (travelled / self.stride + self.offsets[foot]) % 1.0
        if u < self.duty:
            return Step(self.reach * (1 - 2 * u / self.duty), 0.0, True, 0.0)
        k = (u - self.duty) / (1 - self.duty)
        # leaves and meets the ground at the ground's own speed, so that it neither kicks nor stamps
        slope = -2 * self.reach * (1 - self.duty) / self.duty
        k2, k3 = k * k, k * k * k
        x = (2 * k3 - 3 * k2 + 1) * -self.reach + (k3 - 2 * k2 + k) * slope + (3 * k2 - 2 * k3) * self.reach + (k3 - k2) * slope
        return Step(x, self.lift * math.sin(math.pi * k) ** 1.3, False, k)

    def phase(self, travelled: float) -> float:
        """Radians through the cycle, for what bobs with it."""
        return travelled / self.stride * 2 * math.pi
