"""Where a body's joints are when it uses something, and what several actions stand or sit at. Knows no action and no pose."""

from collections.abc import Callable
from dataclasses import dataclass

from engine.papercut import paper
from engine.papercut.paper import Colour
from engine.papercut.paper import hexed as _c
from engine.papercut.rigs import shapes
from engine.papercut.rigs.rig import Pen
from engine.papercut.rigs.shapes import Point

WOOD, DARK, STEEL, GOLD = _c("9a6a40"), _c("2f2d36"), _c("b4bcc8"), _c("e2b13c")
WHITE, RED, BLUE, GREEN, PAPER = _c("f5f1e8"), _c("c8432f"), _c("3f76b0"), _c("5b9a5f"), _c("f7f1e2")


@dataclass(frozen=True)
class Joints:
    """Where a body's joints are just now, in shares of its height, y down, 0 on the ground under its hips. Pairs are near, far."""

    t: float
    hip: Point
    shoulder: Point
    head: Point
    hands: tuple[Point, Point]
    fore: tuple[float, float]
    feet: tuple[Point, Point]
    lean: float
    way: float


Draw = Callable[[Pen, Joints, Colour | None], None]


def pole(pen: Pen, up: float, down: float, colour: Colour = WOOD, r: float = 0.009) -> None:
    """A straight pole through the hand."""
    pen.lay(shapes.capsule(0, -up, r, 0, down, r), colour)


def stool(pen: Pen, j: Joints, tint: Colour | None) -> None:
    """A stool under the hips."""
    for x in (-0.085, 0.075):
        pen.lay(shapes.capsule(x * 0.7, -0.2, 0.011, x, -0.008, 0.009), WOOD)
    pen.lay(shapes.box(-0.11, -0.225, 0.21, 0.035, 0.014), paper.darker(WOOD, 0.15))


def chair(pen: Pen, j: Joints, tint: Colour | None) -> None:
    """A chair under the hips."""
    for x in (-0.1, 0.08):
        pen.lay(shapes.capsule(x, -0.2, 0.011, x, -0.008, 0.009), WOOD)
    pen.lay(shapes.box(-0.12, -0.225, 0.22, 0.032, 0.01), paper.darker(WOOD, 0.12))
    pen.lay(shapes.box(-0.135, -0.5, 0.026, 0.3, 0.01), WOOD)


def desk(pen: Pen, j: Joints, tint: Colour | None) -> None:
    """A desk in front, with its chair."""
    for x in (0.17, 0.62):
        pen.lay(shapes.box(x, -0.4, 0.025, 0.4), WOOD)
    pen.lay(shapes.box(0.13, -0.42, 0.56, 0.035, 0.008), paper.darker(WOOD, 0.1))
    chair(pen, j, None)
