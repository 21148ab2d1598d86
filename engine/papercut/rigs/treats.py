"""Things on plates: pancakes, a plate, fruit of the apple's cut. Drawn on their ground line, one unit high."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.papercut import paper
from engine.papercut.rigs import shapes
from engine.papercut.rigs.rig import Pen

if TYPE_CHECKING:
    from engine.papercut.rigs.prop import Prop

_LEAF, _BUTTER = (0.42, 0.66, 0.3), (0.98, 0.88, 0.5)


def draw_plate(pen: Pen, p: Prop, t: float, wind: float) -> None:
    """A shallow plate with its rim."""
    pen.lay(shapes.blob(((-2.4, -0.9), (2.4, -0.9), (1.3, -0.1), (0.8, 0), (-0.8, 0), (-1.3, -0.1)), 0.3), p.coat)
    pen.lay(shapes.ellipse(0, -0.9, 2.4, 0.22), paper.lighter(p.coat, 0.3))


def draw_pancakes(pen: Pen, p: Prop, t: float, wind: float) -> None:
    """A stack on a plate, with butter and syrup."""
    pen.lay(shapes.ellipse(0, -0.07, 1.0, 0.09), (0.96, 0.94, 0.9))
    for k in range(4):
        y, shift = -0.17 - 0.18 * k, 0.03 * (1 if k % 2 else -1)
        pen.lay(shapes.box(-0.78 + shift, y - 0.17, 1.56, 0.19, 0.09), paper.darker(p.coat, 0.12))
        pen.flat(shapes.box(-0.74 + shift, y - 0.15, 1.48, 0.07, 0.03), paper.lighter(p.coat, 0.4))
    drip = ((-0.6, -0.9), (0.62, -0.9), (0.58, -0.72), (0.46, -0.5), (0.36, -0.74), (0.0, -0.72), (-0.26, -0.42), (-0.4, -0.73))
    pen.lay(shapes.blob(drip, 0.4), (0.68, 0.36, 0.14))
    pen.lay(shapes.box(-0.16, -1.0, 0.34, 0.15, 0.03), _BUTTER)


def draw_round_fruit(pen: Pen, p: Prop, t: float, wind: float) -> None:
    """An orange, a peach, a tomato: round, with a leaf and a light on its skin."""
    pen.lay(shapes.ellipse(0, -0.46, 0.48, 0.46), p.coat)
    pen.flat(shapes.ellipse(-0.18, -0.62, 0.1, 0.07), (1, 1, 1), alpha=0.4)
    pen.lay(shapes.blob(((0.0, -0.9), (0.14, -1.02), (0.34, -0.98), (0.2, -0.86)), 0.5), _LEAF)
