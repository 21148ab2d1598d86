"""How much room a puppet takes while it does what it does: measured on small drawings of it, so that manes, tails and tools count.

Knows puppets, no stage.
"""

from dataclasses import dataclass

import numpy as np
import skia

from engine.papercut.puppet import Light, Moment, Puppet

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


def extent(puppet: Puppet, family: str, speed_mps: float = 0.0) -> Extent:
    """Measure a puppet in a motion family; what shows nothing takes the room that it says."""
    half, tall = puppet.width_m / 2, puppet.height_m
    foot = 0.0 if puppet.medium == "ground" else tall / 2
    scale = _SIDE / 3 / max(puppet.width_m, tall, 0.02)
    pixels = np.zeros((_SIDE, _SIDE, 4), np.uint8)
    canvas = skia.Surface(pixels, colorType=skia.kRGBA_8888_ColorType).getCanvas()
    canvas.translate(_SIDE / 2, _SIDE * (0.8 if puppet.medium == "ground" else 0.5))
    canvas.scale(scale, scale)
    for t in _MOMENTS:
        puppet.draw(canvas, Moment(t, family, travelled_m=speed_mps * t, speed_mps=speed_mps), _LIGHT)
    seen = pixels[:, :, 3] > _SEEN
    down, across = np.flatnonzero(seen.any(axis=1)), np.flatnonzero(seen.any(axis=0))
    if not len(down):
        return Extent(-half, foot - tall, half, foot)
    x, y = _SIDE / 2, _SIDE * (0.8 if puppet.medium == "ground" else 0.5)
    return Extent(
        float(across[0] - x) / scale,
        float(down[0] - y) / scale,
        float(across[-1] + 1 - x) / scale,
        float(down[-1] + 1 - y) / scale,
    )
