"""How a clip's picture moves as a whole: measured between its frames by phase correlation, in numpy.

Halves of the picture are measured apart, so that a camera that goes nearer is told from one that goes aside. Knows no clip and no
collage: pictures in, a Drift out.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from engine.papercut.media.pictures import Pixels
from engine.papercut.media.planes import Floats, small

_SIDE = 120
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
    return less @ np.array((0.3, 0.59, 0.11), np.float32)


def measured(lights: Sequence[Floats], fps: float) -> Drift:
    """The drift over these frames' grey copies, oldest first; none where nothing clear is seen."""
    if len(lights) < 2:
        return Drift()
    steps = []
    for a, b in pairwise(lights):
        h, w = a.shape
        found = [_shift(a[ys, xs], b[ys, xs]) for ys, xs in _halves(h, w)]
        if any(one is None for one in found):
            continue
        left, right, upper, lower = (one for one in found if one is not None)
        dx, dy = (left[0] + right[0]) / 2 / w, (upper[1] + lower[1]) / 2 / h
        grow = ((right[0] - left[0]) / (w / 2) + (lower[1] - upper[1]) / (h / 2)) / 2
        steps.append((-dx * fps, -dy * fps, grow * fps))
    if not steps:
        return Drift()
    x, y, zoom = (float(np.median([step[i] for step in steps])) for i in range(3))
    if max(abs(x), abs(y)) > _MOST:
        return Drift()
    return Drift(*(0.0 if abs(v) < 0.004 else v for v in (x, y, max(-0.5, min(0.5, zoom)))))


def _halves(h: int, w: int) -> tuple[tuple[slice, slice], ...]:
    every = slice(None)
    return (every, slice(0, w // 2)), (every, slice(w - w // 2, w)), (slice(0, h // 2), every), (slice(h - h // 2, h), every)


def _shift(a: Floats, b: Floats) -> tuple[float, float] | None:
    """How far b's picture lies right and below a's, in pixels with fractions."""
    if a.std() < 1.5:
        return 0.0, 0.0
    window = np.hanning(a.shape[0])[:, None] * np.hanning(a.shape[1])[None]
    fa, fb = np.fft.rfft2((a - a.mean()) * window), np.fft.rfft2((b - b.mean()) * window)
    cross = fb * np.conj(fa)
    peak = np.fft.irfft2(cross / (np.abs(cross) + 1e-3 * np.abs(cross).max() + 1e-9), s=a.shape)
    at = np.unravel_index(int(peak.argmax()), peak.shape)
    if peak[at] < 0.03:
        return None
    y, x = (_fine(peak, (int(at[0]), int(at[1])), axis) for axis in (0, 1))
    return x, y


def _fine(peak: np.ndarray, at: tuple[int, int], axis: int) -> float:
    """The peak's place along an axis, to a fraction of a pixel, with sign."""
    n = peak.shape[axis]

    def value(offset: int) -> float:
        where = list(at)
        where[axis] = (where[axis] + offset) % n
        return float(peak[where[0], where[1]])

    low, mid, high = value(-1), value(0), value(1)
    bend = low - 2 * mid + high
    place = at[axis] + (0.5 * (low - high) / bend if abs(bend) > 1e-9 else 0.0)
    return place - n if place > n / 2 else place
