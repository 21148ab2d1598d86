"""Parts of things that shine by their own light."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import skia

from engine.papercut import paper
from engine.papercut.brush import alight
from engine.papercut.paper import Colour
from engine.papercut.paper import hexed as _c
from engine.papercut.puppet import LAMPS_ON
from engine.papercut.rigs import shapes
from engine.papercut.rigs.rig import Pen

if TYPE_CHECKING:
    pass

WOOD, GOLD, INK, WARM = _c("9a6a40"), _c("e9b93c"), _c("2e2b33"), (1.0, 0.8, 0.42)


def lit(pen: Pen) -> bool:
    return pen.light.lamps > LAMPS_ON


def draw_own_light(pen: Pen, path: skia.Path, colour: Colour) -> None:
    """A part that shines: night does not darken it."""
    alight(pen.canvas).drawPath(path, paper.fill(colour if not pen.light.silhouette else pen.light.rim))


def draw_flame(pen: Pen, x: float, y: float, w: float, h: float, t: float) -> None:
    for k, c in ((1.0, (0.93, 0.36, 0.13)), (0.7, (0.98, 0.64, 0.18)), (0.4, (1.0, 0.93, 0.62))):
        lean = 0.16 * w * math.sin(t * 6 + k * 3)
        high = h * k * (1 + 0.09 * math.sin(t * 11 + k * 5))
        draw_own_light(
            pen,
            shapes.blob(
                (
                    (x - w * 0.42 * k, y),
                    (x - w * 0.5 * k, y - high * 0.35),
                    (x - w * 0.12 * k + lean * 0.5, y - high * 0.62),
                    (x + lean, y - high),
                    (x + w * 0.3 * k + lean * 0.4, y - high * 0.55),
                    (x + w * 0.5 * k, y - high * 0.25),
                    (x + w * 0.4 * k, y),
                ),
                0.55,
            ),
            c,
        )
