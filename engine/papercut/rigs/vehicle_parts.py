"""Parts that vehicles share: wheels, windows, lamps, steam, hulls."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from engine.papercut import paper
from engine.papercut.paper import Colour
from engine.papercut.paper import hexed as _c
from engine.papercut.puppet import LAMPS_ON
from engine.papercut.rigs import shapes
from engine.papercut.rigs.rig import Pen

if TYPE_CHECKING:
    pass

TYRE, STEEL, GLASS, LAMP = _c("2d2b31"), _c("c3c8d0"), _c("b9dbe8"), (1.0, 0.9, 0.6)


def draw_wheel(
    pen: Pen, x: float, r: float, way: float, hub: Colour = STEEL, *, spokes: int = 5, depth: float = 0.0, y: float | None = None
) -> None:
    """A wheel on the ground, turned by the way travelled: it does not slip."""
    with pen.at(x, -r if y is None else y, way / r):
        pen.lay(shapes.circle(0, 0, r), TYRE, depth)
        pen.flat(shapes.circle(0, 0, r * 0.6), hub, depth)
        for i in range(spokes):
            a = i * 2 * math.pi / spokes
            pen.line(((0, 0), (r * 0.52 * math.cos(a), r * 0.52 * math.sin(a))), paper.darker(hub, 0.35), r * 0.12, depth)
        pen.flat(shapes.circle(0, 0, r * 0.17), paper.darker(hub, 0.5), depth)


def draw_glass(pen: Pen, path_points: tuple[shapes.Point, ...], soft: float = 0.2) -> None:
    glass = shapes.blob(path_points, soft)
    if pen.light.lamps > LAMPS_ON and not pen.light.silhouette:
        pen.canvas.drawPath(glass, paper.fill((1.0, 0.88, 0.55)))
    else:
        pen.flat(glass, GLASS)


def draw_lamp(pen: Pen, x: float, y: float, r: float) -> None:
    pen.flat(shapes.ellipse(x, y, r * 0.7, r), LAMP)
    if pen.light.lamps > LAMPS_ON and not pen.light.silhouette:
        pen.canvas.drawPath(
            shapes.poly(((x, y - r * 0.5), (x + 0.42, y - 0.07), (x + 0.42, y + 0.12), (x, y + r * 0.6))), paper.fill(LAMP, 0.22)
        )
        pen.glow(x, y, r * 4, LAMP, 0.6)


def draw_steam(pen: Pen, x: float, y: float, t: float, size: float) -> None:
    for i in range(5):
        k = (t * 0.45 + i / 5) % 1.0
        pen.flat(
            shapes.circle(x - 0.26 * k * size * 8, y - 0.1 * size * 8 * k**0.6, size * (0.5 + 1.3 * k)),
            (0.95, 0.95, 0.95),
            alpha=0.75 * (1 - k),
        )


def draw_hull(pen: Pen, colour: Colour, half: float, high: float, keel: float = 0.0, rise: float = 0.35) -> None:
    pen.lay(shapes.blob(((-half, -high), (half, -high * (1 + rise)), (half * 0.78, keel), (-half * 0.82, keel)), 0.22), colour)
