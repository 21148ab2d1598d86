"""Small things of kitchen and garden: pancakes, a plate, round fruit, a branch to sit on. On their ground line, one unit high."""

from __future__ import annotations

import math
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


def draw_sandcastle(pen: Pen, p: Prop, t: float, wind: float) -> None:
    """A wall with two towers and a keep, all of sand, and a paper flag."""
    dark = paper.darker(p.coat, 0.14)
    pen.line(((0.0, -0.8), (0.0, -1.0)), (0.5, 0.36, 0.24), 0.02)
    lift = 0.02 * math.sin(t * 5)
    pen.lay(shapes.poly(((0.01, -1.0), (0.2, -0.95 + lift), (0.01, -0.88))), (0.82, 0.28, 0.25))
    pen.lay(shapes.poly(((-0.2, -0.8), (0.2, -0.8), (0.26, 0.0), (-0.26, 0.0))), p.coat)
    pen.lay(shapes.box(-0.55, -0.34, 1.1, 0.34, 0.02), dark)
    for x in (-0.56, 0.56):
        pen.lay(shapes.poly(((x - 0.13, -0.58), (x + 0.13, -0.58), (x + 0.18, 0.0), (x - 0.18, 0.0))), p.coat)
        for k in (-0.1, 0.0, 0.1):
            pen.lay(shapes.box(x + k - 0.035, -0.66, 0.07, 0.1, 0.01), p.coat)
    pen.flat(shapes.union(shapes.ellipse(0, -0.16, 0.1, 0.1), shapes.box(-0.1, -0.16, 0.2, 0.16)), paper.darker(p.coat, 0.4))


def draw_branch(pen: Pen, p: Prop, t: float, wind: float) -> None:
    """A bare trunk with one branch that reaches forward, a few leaves in the wind."""
    bark = p.coat
    pen.lay(shapes.capsule(-0.62, 0.0, 0.09, -0.56, -1.0, 0.05), bark)
    for x, y, reach, turn in ((-0.6, -0.9, 0.3, -2.3), (-0.58, -0.5, 0.24, -2.7)):
        end = (x + reach * math.cos(turn), y + reach * math.sin(turn))
        pen.lay(shapes.capsule(x, y, 0.035, *end, 0.014), paper.darker(bark, 0.08))
    pen.lay(shapes.capsule(-0.58, -0.68, 0.06, 0.72, -0.76, 0.022), bark)
    for k, (x, y) in enumerate(((0.3, -0.75), (0.52, -0.72), (0.74, -0.78), (-0.84, -1.1), (-0.3, -0.66), (-0.8, -0.6))):
        with pen.at(x, y, 0.5 + 0.12 * math.sin(t * 2 + k) + 0.2 * wind + 0.7 * (k % 3)):
            pen.lay(shapes.blob(((0, 0), (0.07, -0.06), (0.17, -0.02), (0.08, 0.05)), 0.5), _LEAF)


def draw_round_fruit(pen: Pen, p: Prop, t: float, wind: float) -> None:
    """An orange, a peach, a tomato: round, with a leaf and a light on its skin."""
    pen.lay(shapes.ellipse(0, -0.46, 0.48, 0.46), p.coat)
    pen.flat(shapes.ellipse(-0.18, -0.62, 0.1, 0.07), (1, 1, 1), alpha=0.4)
    pen.lay(shapes.blob(((0.0, -0.9), (0.14, -1.02), (0.34, -0.98), (0.2, -0.86)), 0.5), _LEAF)
