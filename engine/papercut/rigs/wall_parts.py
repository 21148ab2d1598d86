"""Parts that buildings share: windows that light up at night, roofs, stones, flags, smoke."""

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

ROOF, WALL, STONE, DOOR, DAY = _c("b5493a"), _c("f0dfbf"), _c("a8a3a6"), _c("7a4f34"), _c("86a9bf")
LIT: Colour = (1.0, 0.85, 0.45)
RED = _c("d0392f")
TRUNK = _c("6b4a34")


def night(pen: Pen) -> bool:
    return pen.light.lamps > LAMPS_ON


def draw_window(pen: Pen, x: float, y: float, w: float, h: float, *, frame: bool = True, arch: bool = False) -> None:
    lit = pen.light.lamps > LAMPS_ON + 0.18 * ((x * 13.7 + y * 7.9) % 1)  # one after the other where night falls
    if frame:
        pen.flat(shapes.box(x - w * 0.62, y - h * 0.12, w * 1.24, h * 1.24, w * 0.08), (0.98, 0.95, 0.88))
    pane = shapes.box(x - w / 2, y, w, h, w * 0.5 if arch else w * 0.06)
    if lit and not pen.light.silhouette:  # its own light, whatever the night does to the wall
        pen.canvas.drawPath(pane, paper.fill(LIT))
        pen.glow(x, y + h / 2, max(w, h) * 1.7, LIT, 0.3)
    elif pen.light.silhouette:
        pen.canvas.drawPath(pane, paper.fill(pen.light.rim))
    else:
        pen.flat(pane, DAY)
        pen.flat(
            shapes.poly(
                (
                    (x - w * 0.4, y + h * 0.9),
                    (x - w * 0.4, y + h * 0.5),
                    (x + w * 0.15, y + h * 0.06),
                    (x + w * 0.4, y + h * 0.06),
                )
            ),
            (0.8, 0.89, 0.94),
            alpha=0.6,
        )
    if frame:
        pen.flat(shapes.box(x - w * 0.04, y, w * 0.08, h), (0.98, 0.95, 0.88))
        pen.flat(shapes.box(x - w / 2, y + h * 0.46, w, h * 0.08), (0.98, 0.95, 0.88))


def draw_smoke(pen: Pen, x: float, y: float, t: float, wind: float, size: float = 0.035) -> None:
    if pen.light.silhouette:
        return
    for i in range(4):
        k = (t * 0.28 + i / 4) % 1.0
        pen.flat(
            shapes.circle(x + (0.05 + wind * 0.25) * k + 0.012 * math.sin(t + i * 2), y - 0.22 * k, size * (0.5 + 1.1 * k)),
            (0.93, 0.92, 0.92),
            alpha=0.55 * (1 - k),
        )


def draw_battlements(pen: Pen, x: float, y: float, w: float, h: float, colour: Colour) -> None:
    n = 4 if w < 0.3 else 7
    step = 2 * w / (2 * n - 1)
    points = [(x - w, y + h)]
    for i in range(2 * n - 1):
        up = y - h * 0.9 if i % 2 == 0 else y
        points += [(x - w + step * i, up), (x - w + step * (i + 1), up)]
    points.append((x + w, y + h))
    pen.lay(shapes.poly(points), colour)


def draw_stones(pen: Pen, x: float, y: float, w: float, h: float, colour: Colour, n: int = 6) -> None:
    for i in range(n):
        px, py = x + w * (((i * 0.618) % 1.0) - 0.5) * 1.5, y + h * ((i * 0.38 + 0.2) % 1.0)
        pen.flat(shapes.box(px, py, w * 0.24, w * 0.1, w * 0.03), paper.darker(colour, 0.14))


def draw_flag(pen: Pen, x: float, y: float, t: float, wind: float, colour: Colour, size: float = 0.09) -> None:
    pen.line(((x, y), (x, y - size * 1.3)), (0.35, 0.3, 0.32), size * 0.07)
    flow = 1 if wind >= 0 else -1
    top = [(x + flow * size * 1.3 * k / 4, y - size * 1.28 + size * 0.09 * k / 2 * math.sin(t * 5 - k * 1.1)) for k in range(5)]
    low = [(px, py + size * 0.62 * (1 - k / 7)) for k, (px, py) in enumerate(top)]
    pen.lay(shapes.blob(top + low[::-1], 0.3), colour)


def draw_tiled(pen: Pen, y: float, half: float, high: float, colour: Colour) -> None:
    """A roof with corners that sweep up."""
    path = shapes.blob(
        (
            (-half * 1.12, y - high * 0.35),
            (-half * 0.75, y - high * 0.25),
            (-half * 0.45, y - high),
            (half * 0.45, y - high),
            (half * 0.75, y - high * 0.25),
            (half * 1.12, y - high * 0.35),
            (half * 0.95, y),
            (-half * 0.95, y),
        ),
        0.3,
    )
    pen.lay(path, colour)
