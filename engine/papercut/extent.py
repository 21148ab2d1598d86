"""How much room a puppet takes while it does what it does: measured on small drawings of it, so that manes, tails and tools count.

Knows puppets, no stage.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.papercut.puppet import Light, Moment, Puppet
from engine.papercut.surface import surface_on

_SIDE = 168  # pixels of the drawing, of which the puppet's longer side takes a third
_SEEN = 60  # an alpha of less than this is a glow or a shade
_LIGHT = Light(shadow=(0.0, 0.0, 0.0, 0.0), edges=False, flat=True)
_MOMENTS = (0.1, 0.5, 0.95)


@dataclass(frozen=True)
class Extent:
    """The box of what is drawn over a second, in metres from the puppet's origin; it looks to the right, y grows down."""

    left: float
    top: float
    right: float
    low: float


def tops(puppet: Puppet, at_m: Sequence[float]) -> list[float]:
    """How high its paper reaches above its origin at each x, in metres (negative: up): a slide is low at one end."""
    seen, scale, (x, y) = _drawn(puppet, getattr(puppet, "rests", "stand"), 0.0)
    found = []
    for one in at_m:
        column = int(min(_SIDE - 1, max(0, x + one * scale)))
        down = np.flatnonzero(seen[:, max(0, column - 1) : column + 2].any(axis=1))
        found.append((float(down[0]) - y) / scale if len(down) else -puppet.height_m)
    return found


def extent(puppet: Puppet, family: str, speed_mps: float = 0.0) -> Extent:
    """Measure a puppet in a motion family; what shows nothing takes the room that it says."""
    half, tall = puppet.width_m / 2, puppet.height_m
    foot = 0.0 if puppet.medium == "ground" else tall / 2
    seen, scale, (x, y) = _drawn(puppet, family, speed_mps)
    down, across = np.flatnonzero(seen.any(axis=1)), np.flatnonzero(seen.any(axis=0))
    if not len(down):
        return Extent(-half, foot - tall, half, foot)
    return Extent(
        float(across[0] - x) / scale,
        float(down[0] - y) / scale,
        float(across[-1] + 1 - x) / scale,
        float(down[-1] + 1 - y) / scale,
    )


def _drawn(puppet: Puppet, family: str, speed_mps: float) -> tuple[npt.NDArray[np.bool_], float, tuple[float, float]]:
    """Which pixels a small drawing of it covers over a second, how many make a metre, and where its origin is."""
    scale = _SIDE / 3 / max(puppet.width_m, puppet.height_m, 0.02)
    x, y = _SIDE / 2, _SIDE * (0.8 if puppet.medium == "ground" else 0.5)
    pixels = np.zeros((_SIDE, _SIDE, 4), np.uint8)
    canvas = surface_on(pixels).getCanvas()
    canvas.translate(x, y)
    canvas.scale(scale, scale)
    for t in _MOMENTS:
        puppet.draw(canvas, Moment(t, family, travelled_m=speed_mps * t, speed_mps=speed_mps), _LIGHT)
    return pixels[:, :, 3] > _SEEN, scale, (x, y)
