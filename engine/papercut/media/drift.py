"""How a clip's picture moves as a whole: measured between its frames by the shift at which they differ least.

Halves of the picture are measured apart, so that a camera that goes nearer is told from one that goes aside. Knows no clip and no
collage: pictures in, a Drift out.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from engine.papercut.media.pictures import Pixels
from engine.papercut.media.planes import Floats, boxed, small

_SIDE = 96
_REACH = 7  # pixels of the small copy that are looked for a frame's step
_MOST = 0.6  # widths a second; what moves faster is a cut or a shake


@dataclass(frozen=True)
class Drift:
    """Camera motion a second: to the right and down in shares of the width and height, and nearer in shares of the size."""

    x: float = 0.0
    y: float = 0.0
    zoom: float = 0.0

    def reversed(self) -> "Drift":
        """The same seen backwards in time."""
        return Drift(-self.x, -self.y, -self.zoom)


def light_of(picture: Pixels) -> Floats:
    """A small grey copy to measure by."""
    less = small(picture, _SIDE).astype(np.float32)
    grey: Floats = less @ np.array((0.3, 0.59, 0.11), np.float32)
    return boxed(grey[:, :, None], 1)[:, :, 0]  # noise stands still where the picture moves


def measured(lights: Sequence[Floats], fps: float) -> Drift:
    """The drift over these frames' grey copies, oldest first; none where nothing clear is seen."""
    if len(lights) < 2:
        return Drift()
    steps = []
    for a, b in pairwise(lights):
        h, w = a.shape
        dx, dy = _shift(a, b, (0, 0), _REACH)
        near = round(dx), round(dy)
        left, right, upper, lower = (_shift(a[part], b[part], near, 2) for part in _halves(h, w))
        grow = ((right[0] - left[0]) / (w / 2) + (lower[1] - upper[1]) / (h / 2)) / 2
        steps.append((-dx / w * fps, -dy / h * fps, grow * fps))
    x, y, zoom = (float(np.median([step[i] for step in steps])) for i in range(3))
    if max(abs(x), abs(y)) > _MOST:
        return Drift()
    return Drift(*(0.0 if abs(v) < least else v for v, least in ((x, 0.004), (y, 0.004), (max(-0.5, min(0.5, zoom)), 0.02))))


def _halves(h: int, w: int) -> tuple[tuple[slice, slice], ...]:
    every = slice(None)
    return (every, slice(0, w // 2)), (every, slice(w - w // 2, w)), (slice(0, h // 2), every), (slice(h - h // 2, h), every)


def _shift(a: Floats, b: Floats, about: tuple[int, int], reach: int) -> tuple[float, float]:
    """How far b's picture lies right and below a's, in pixels with fractions: where the two differ least."""
    rim = reach + max(abs(about[0]), abs(about[1])) + 1
    inner = a[rim:-rim, rim:-rim]
    costs = {}
    for dy in range(about[1] - reach - 1, about[1] + reach + 2):
        for dx in range(about[0] - reach - 1, about[0] + reach + 2):
            if max(abs(dx), abs(dy)) > rim:
                continue
            other = b[rim + dy : b.shape[0] - rim + dy, rim + dx : b.shape[1] - rim + dx]
            costs[dx, dy] = float(((inner - other) ** 2).mean())
    inside = {at: cost for at, cost in costs.items() if max(abs(at[0] - about[0]), abs(at[1] - about[1])) <= reach}
    dx, dy = min(inside, key=lambda at: inside[at])
    least = costs[dx, dy]
    if least > 0.92 * costs.get((0, 0), least) and (dx, dy) != (0, 0):
        return 0.0, 0.0  # nothing that clearly moved
    return dx + _fine(costs, (dx, dy), (1, 0)), dy + _fine(costs, (dx, dy), (0, 1))


def _fine(costs: dict[tuple[int, int], float], at: tuple[int, int], way: tuple[int, int]) -> float:
    """The fraction of a pixel that the least lies beside its whole pixel, along one way."""
    low, high = (costs.get((at[0] + k * way[0], at[1] + k * way[1])) for k in (-1, 1))
    if low is None or high is None:
        return 0.0
    bend = low - 2 * costs[at] + high
    return 0.5 * (low - high) / bend if bend > 1e-9 else 0.0
