"""What people do things with, drawn in shares of the person's height around the hand (or the ground) that it belongs to.

One entry a thing: a function of the pen, the body's joints and the colour asked for (None: its own). Knows no action and no pose.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

from engine.papercut import paper
from engine.papercut.paper import Colour
from engine.papercut.paper import hexed as _c
from engine.papercut.rigs import shapes
from engine.papercut.rigs.rig import Pen, ease
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


def _pole(pen: Pen, up: float, down: float, colour: Colour = WOOD, r: float = 0.009) -> None:
    pen.lay(shapes.capsule(0, -up, r, 0, down, r), colour)


def _guitar(pen: Pen, j: Joints, tint: Colour | None) -> None:
    coat = tint or _c("c47a3a")
    pen.lay(shapes.box(0.06, -0.014, 0.27, 0.028, 0.006), DARK)
    pen.lay(shapes.box(0.32, -0.022, 0.06, 0.044, 0.01), paper.darker(coat, 0.35))
    pen.lay(shapes.union(shapes.circle(-0.05, 0, 0.092), shapes.circle(0.065, 0, 0.07)), coat)
    pen.flat(shapes.circle(0.045, 0, 0.028), DARK)
    pen.flat(shapes.box(-0.085, -0.026, 0.014, 0.052, 0.004), DARK)
    for y in (-0.005, 0.005):
        pen.line(((-0.08, y), (0.34, y)), (0.95, 0.93, 0.85), 0.002)


def _small_guitar(pen: Pen, j: Joints, tint: Colour | None) -> None:
    with pen.at(0.01, 0, 0, 0.68, 0.68):
        _guitar(pen, j, tint or _c("d69a52"))


def _banjo(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.box(0.04, -0.012, 0.34, 0.024, 0.006), WOOD)
    pen.lay(shapes.circle(-0.02, 0, 0.09), tint or WOOD)
    pen.flat(shapes.circle(-0.02, 0, 0.076), WHITE)


def _violin(pen: Pen, j: Joints, tint: Colour | None) -> None:
    coat = tint or _c("a4582c")
    pen.lay(shapes.box(0.08, -0.01, 0.14, 0.02, 0.005), DARK)
    pen.lay(shapes.union(shapes.circle(-0.025, 0, 0.05), shapes.circle(0.05, 0, 0.04)), coat)
    pen.flat(shapes.box(0.0, -0.02, 0.012, 0.04, 0.003), DARK)


def _bow_stick(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.line(((0, 0.02), (0, -0.3)), _c("5d3a26"), 0.009)
    pen.line(((0.016, 0.02), (0.016, -0.29)), WHITE, 0.004)


def _cello(pen: Pen, j: Joints, tint: Colour | None) -> None:
    coat = tint or _c("96512c")
    with pen.at(0.19, 0.0, -0.24):
        pen.line(((0, 0), (0, -0.08)), STEEL, 0.01)
        pen.lay(shapes.box(-0.014, -0.64, 0.028, 0.3), DARK)
        pen.lay(shapes.union(shapes.circle(0, -0.16, 0.105), shapes.circle(0, -0.32, 0.08)), coat)
        for x in (-0.006, 0.006):
            pen.line(((x, -0.6), (x, -0.14)), WHITE, 0.003)
        pen.lay(shapes.circle(0, -0.655, 0.026), paper.darker(coat, 0.3))


def _piano(pen: Pen, j: Joints, tint: Colour | None) -> None:
    coat = tint or DARK
    pen.lay(shapes.box(0.3, -0.62, 0.3, 0.62, 0.015), coat)
    pen.lay(shapes.box(0.2, -0.4, 0.16, 0.045, 0.01), paper.lighter(coat, 0.12))
    pen.lay(shapes.box(0.21, -0.36, 0.03, 0.36), coat)
    for i in range(6):
        pen.flat(shapes.box(0.205 + 0.025 * i, -0.416, 0.022, 0.02, 0.003), WHITE)
    pen.flat(shapes.poly(((0.26, -0.54), (0.3, -0.6), (0.3, -0.45), (0.26, -0.43))), PAPER)
    _stool(pen, j, tint)


def _stool(pen: Pen, j: Joints, tint: Colour | None) -> None:
    for x in (-0.085, 0.075):
        pen.lay(shapes.capsule(x * 0.7, -0.2, 0.011, x, -0.008, 0.009), WOOD)
    pen.lay(shapes.box(-0.11, -0.225, 0.21, 0.035, 0.014), paper.darker(WOOD, 0.15))


def _chair(pen: Pen, j: Joints, tint: Colour | None) -> None:
    for x in (-0.1, 0.08):
        pen.lay(shapes.capsule(x, -0.2, 0.011, x, -0.008, 0.009), WOOD)
    pen.lay(shapes.box(-0.12, -0.225, 0.22, 0.032, 0.01), paper.darker(WOOD, 0.12))
    pen.lay(shapes.box(-0.135, -0.5, 0.026, 0.3, 0.01), WOOD)


def _drums(pen: Pen, j: Joints, tint: Colour | None) -> None:
    coat = tint or _c("c8402f")
    beat = abs(math.sin(j.t * 6.5))
    for x, y in ((0.52, -0.58), (0.2, -0.5)):
        pen.line(((x, y), (x, 0)), STEEL, 0.01)
        with pen.at(x, y, 0.2 + 0.12 * math.sin(j.t * 13) * beat):
            pen.lay(shapes.ellipse(0, 0, 0.1, 0.016), GOLD)
    pen.lay(shapes.circle(0.4, -0.16, 0.155), coat)
    pen.flat(shapes.circle(0.4, -0.16, 0.125), WHITE)
    pen.flat(shapes.circle(0.4, -0.16, 0.05 + 0.01 * beat), paper.lighter(coat, 0.3))
    for x in (0.27, 0.42):
        pen.lay(shapes.box(x, -0.41, 0.12, 0.09, 0.012), coat)
        pen.lay(shapes.ellipse(x + 0.06, -0.41, 0.064, 0.016), WHITE)


def _bongo(pen: Pen, j: Joints, tint: Colour | None) -> None:
    coat = tint or _c("c8402f")
    pen.lay(shapes.box(0.02, -0.02, 0.2, 0.15, 0.02), coat)
    pen.line([(0.025 + 0.038 * i, 0.0 if i % 2 else 0.11) for i in range(6)], GOLD, 0.007)
    pen.lay(shapes.ellipse(0.12, -0.02, 0.106, 0.022), WHITE)


def _stick(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.capsule(0, 0.02, 0.006, 0, -0.17, 0.005), _c("d9b27a"))


def _trumpet(pen: Pen, j: Joints, tint: Colour | None) -> None:
    coat = tint or GOLD
    pen.line(((-0.1, 0), (0.16, 0)), coat, 0.014)
    pen.lay(shapes.poly(((0.12, -0.012), (0.24, -0.055), (0.24, 0.055), (0.12, 0.012))), coat)
    pen.lay(shapes.box(-0.02, -0.01, 0.1, 0.05, 0.02), paper.darker(coat, 0.12))
    for i in range(3):
        pen.line(((0.0 + 0.025 * i, 0.0), (0.0 + 0.025 * i, -0.03 - 0.008 * math.sin(j.t * 8 + i * 2))), STEEL, 0.009)


def _sax(pen: Pen, j: Joints, tint: Colour | None) -> None:
    coat = tint or GOLD
    points = ((0.055, -0.075), (0.1, -0.07), (0.115, 0.02), (0.12, 0.16), (0.15, 0.23), (0.205, 0.2), (0.225, 0.12))
    pen.lay(shapes.ribbon(points, (0.007, 0.01, 0.014, 0.02, 0.028, 0.034, 0.048)), coat)
    for i in range(4):
        pen.flat(shapes.circle(0.118, 0.0 + 0.04 * i, 0.01), paper.lighter(coat, 0.45))


def _flute(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.capsule(-0.04, 0, 0.008, 0.26, 0, 0.009), tint or STEEL)


def _clarinet(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.capsule(0.0, 0, 0.008, 0.2, 0, 0.011), tint or DARK)
    pen.lay(shapes.poly(((0.19, -0.012), (0.245, -0.032), (0.245, 0.032), (0.19, 0.012))), tint or DARK)


def _accordion(pen: Pen, j: Joints, tint: Colour | None) -> None:
    (ax, ay), (bx, by) = j.hands
    coat = tint or RED
    x0, x1 = min(ax, bx) + 0.01, max(ax, bx) - 0.01
    y, n = (ay + by) / 2, 7
    for i in range(n):
        x = x0 + (x1 - x0) * i / n
        pen.lay(shapes.box(x, y - 0.09, (x1 - x0) / n, 0.18, 0.004), paper.darker(coat, 0.25) if i % 2 else WHITE, shadow=False)
    for x in (x0 - 0.02, x1 - 0.015):
        pen.lay(shapes.box(x, y - 0.1, 0.038, 0.2, 0.01), coat)


def _harp(pen: Pen, j: Joints, tint: Colour | None) -> None:
    coat = tint or GOLD
    for i in range(7):
        x = 0.22 + 0.04 * i
        pen.line(((x, -0.62 - 0.02 * math.sin(i)), (x, -0.12 - 0.3 * (1 - i / 7))), WHITE, 0.003)
    pen.lay(shapes.ribbon(((0.14, -0.42), (0.18, -0.62), (0.32, -0.6), (0.5, -0.74)), (0.016, 0.02, 0.018, 0.022)), coat)
    pen.lay(shapes.capsule(0.5, -0.74, 0.02, 0.48, -0.02, 0.022), coat)
    pen.lay(shapes.capsule(0.14, -0.42, 0.024, 0.46, -0.03, 0.03), coat)
    _stool(pen, j, tint)


def _tambourine(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.circle(0.0, -0.07, 0.075), tint or _c("d9a05a"))
    pen.flat(shapes.circle(0.0, -0.07, 0.06), WHITE)
    for i in range(5):
        pen.flat(shapes.circle(0.068 * math.cos(i * 1.25 + j.t), -0.07 + 0.068 * math.sin(i * 1.25 + j.t), 0.014), GOLD)


def _maraca(pen: Pen, j: Joints, tint: Colour | None) -> None:
    _pole(pen, 0.06, 0.02)
    pen.lay(shapes.ellipse(0, -0.1, 0.035, 0.048), tint or RED)
    pen.flat(shapes.box(-0.032, -0.105, 0.064, 0.012), GOLD)


def _microphone(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.capsule(0, 0.03, 0.009, 0, -0.05, 0.013), DARK)
    pen.lay(shapes.circle(0, -0.07, 0.026), tint or STEEL)


def _baton(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.line(((0, 0.01), (0, -0.16)), WHITE, 0.006)


def _shovel(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.capsule(-0.22, 0, 0.01, 0.2, 0, 0.01), WOOD)
    pen.lay(
        shapes.blob(((0.18, -0.03), (0.2, 0.045), (0.28, 0.05), (0.35, 0.0), (0.29, -0.05), (0.2, -0.045)), 0.4), tint or STEEL
    )
    pen.line(((-0.22, -0.035), (-0.22, 0.035)), WOOD, 0.016)


def _heap(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.blob(((0.2, 0.01), (0.28, -0.07), (0.38, -0.1), (0.48, -0.05), (0.56, 0.01)), 0.5), _c("7a5a3e"))
    u = (j.t * 0.5) % 1.0
    if 0.5 < u < 0.85:
        k = (u - 0.5) / 0.35
        for i in range(3):
            pen.flat(
                shapes.circle(0.3 + 0.16 * k + 0.03 * i, -0.35 * math.sin(k * math.pi) - 0.1 + 0.02 * i, 0.014), _c("7a5a3e")
            )


def _easel(pen: Pen, j: Joints, tint: Colour | None) -> None:
    for x in (0.3, 0.54):
        pen.lay(shapes.capsule(0.42, -0.86, 0.01, x, 0, 0.011), WOOD)
    pen.lay(shapes.box(0.27, -0.38, 0.3, 0.025), WOOD)
    pen.lay(shapes.box(0.28, -0.8, 0.28, 0.42, 0.006), WHITE)
    pen.flat(shapes.box(0.3, -0.78, 0.24, 0.38), _c("a9d3e0"))
    pen.flat(shapes.both(shapes.box(0.3, -0.78, 0.24, 0.38), shapes.circle(0.36, -0.42, 0.13)), GREEN)
    pen.flat(shapes.both(shapes.box(0.3, -0.78, 0.24, 0.38), shapes.circle(0.5, -0.38, 0.12)), _c("8fb56a"))
    pen.flat(shapes.circle(0.47, -0.68, 0.038), tint or GOLD)


def _brush(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.line(((0, 0.03), (0, -0.1)), WOOD, 0.01)
    pen.lay(shapes.blob(((-0.011, -0.1), (0.011, -0.1), (0.0, -0.145)), 0.5), tint or RED)


def _palette(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.ellipse(0.03, 0, 0.085, 0.05), _c("c79b6b"))
    for i, tone in enumerate((RED, GOLD, BLUE, GREEN, WHITE)):
        pen.flat(shapes.circle(-0.02 + 0.026 * i, -0.018 * math.sin(i * 1.3), 0.013), tone)


def _pencil(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.line(((0.0, -0.07), (0.02, 0.04)), tint or GOLD, 0.01)


def _pan(pen: Pen, j: Joints, tint: Colour | None) -> None:
    toss = max(0.0, math.sin(j.t * 3.4)) ** 2
    pen.flat(shapes.ellipse(0.17, -0.03 - 0.16 * toss, 0.05, 0.014 + 0.006 * toss), _c("f2c14f"))
    pen.lay(shapes.capsule(-0.01, 0, 0.011, 0.1, 0, 0.011), DARK)
    pen.lay(shapes.poly(((0.09, -0.022), (0.26, -0.022), (0.24, 0.022), (0.11, 0.022))), tint or _c("4a4d57"))


def _counter(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.box(0.12, -0.43, 0.56, 0.43, 0.01), _c("7fa59c"))
    for x in (0.15, 0.41):
        pen.flat(shapes.box(x, -0.37, 0.24, 0.32, 0.01), _c("94b8ae"))
        pen.flat(shapes.circle(x + 0.21, -0.22, 0.012), GOLD)
    pen.lay(shapes.box(0.1, -0.46, 0.6, 0.04, 0.008), _c("d8b48a"))


def _pot_on(pen: Pen, j: Joints, tint: Colour | None) -> None:
    _counter(pen, j, None)
    pen.lay(shapes.box(0.24, -0.58, 0.2, 0.12, 0.02), tint or _c("c8503f"))
    pen.lay(shapes.box(0.22, -0.59, 0.24, 0.025, 0.012), paper.darker(tint or _c("c8503f"), 0.2))
    if not pen.light.silhouette:
        for i in range(4):
            age = (j.t * 0.45 + i / 4) % 1
            x = 0.34 + 0.03 * math.sin(i * 2.1 + j.t * 1.5)
            pen.flat(shapes.circle(x, -0.6 - 0.24 * age, 0.018 + 0.035 * age), (1, 1, 1), alpha=0.4 * (1 - age))


def _board_on(pen: Pen, j: Joints, tint: Colour | None) -> None:
    _counter(pen, j, None)
    pen.lay(shapes.box(0.18, -0.485, 0.26, 0.026, 0.006), WOOD)
    for i in range(4):
        pen.lay(shapes.circle(0.32 + 0.026 * i, -0.505, 0.022), tint or (_c("e8622f") if i % 2 else GREEN), edge=False)


def _bowl_on(pen: Pen, j: Joints, tint: Colour | None) -> None:
    _counter(pen, j, None)
    pen.flat(shapes.ellipse(0.3, -0.56, 0.085, 0.025), _c("f2e0b8"))
    pen.lay(shapes.blob(((0.2, -0.56), (0.24, -0.475), (0.36, -0.475), (0.4, -0.56)), 0.25), tint or BLUE)


def _dough_on(pen: Pen, j: Joints, tint: Colour | None) -> None:
    _counter(pen, j, None)
    k = 0.015 * math.sin(j.t * 3.2)
    pen.lay(shapes.ellipse(0.3, -0.485, 0.11 + k, 0.04 - k * 0.6), tint or _c("f2dfb5"))


def _sink_on(pen: Pen, j: Joints, tint: Colour | None) -> None:
    _counter(pen, j, None)
    pen.lay(shapes.box(0.2, -0.475, 0.3, 0.05, 0.012), STEEL)
    pen.line(((0.5, -0.47), (0.5, -0.62), (0.4, -0.62), (0.4, -0.58)), STEEL, 0.02)
    pen.line(((0.4, -0.57), (0.4, -0.48)), _c("8fd0e8"), 0.012)
    for i in range(9):
        r = 0.016 + 0.009 * math.sin(i * 2.7 + j.t * 2)
        pen.flat(shapes.circle(0.21 + 0.032 * i, -0.485 - 0.014 * abs(math.sin(i * 1.9)), r), WHITE)


def _plate(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.ellipse(0.04, -0.02, 0.075, 0.085), tint or WHITE)
    pen.flat(shapes.ellipse(0.04, -0.02, 0.05, 0.058), _c("d5dbe2"))


def _sponge(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.box(-0.03, -0.02, 0.06, 0.035, 0.01), GOLD)


def _ladle(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.line(((0, -0.05), (0, 0.13)), WOOD, 0.012)
    pen.lay(shapes.ellipse(0, 0.14, 0.02, 0.026), WOOD)


def _knife(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.capsule(-0.03, 0, 0.01, 0.02, 0, 0.01), DARK)
    pen.lay(shapes.poly(((0.02, -0.014), (0.13, -0.01), (0.15, 0.012), (0.02, 0.02))), STEEL)


def _rolling_pin(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.capsule(0, 0.01, 0.026, 0.08, 0.01, 0.026), _c("d3a267"))


def _desk(pen: Pen, j: Joints, tint: Colour | None) -> None:
    for x in (0.17, 0.62):
        pen.lay(shapes.box(x, -0.4, 0.025, 0.4), WOOD)
    pen.lay(shapes.box(0.13, -0.42, 0.56, 0.035, 0.008), paper.darker(WOOD, 0.1))
    _chair(pen, j, None)


def _laptop_on(pen: Pen, j: Joints, tint: Colour | None) -> None:
    _desk(pen, j, None)
    coat = tint or _c("565e6c")
    pen.lay(shapes.poly(((0.42, -0.43), (0.5, -0.66), (0.525, -0.66), (0.45, -0.425))), coat)
    pen.lay(shapes.box(0.2, -0.435, 0.25, 0.018, 0.006), coat)
    if not pen.light.silhouette:
        pen.flat(shapes.poly(((0.424, -0.455), (0.488, -0.645), (0.497, -0.645), (0.436, -0.455))), _c("a9e0f2"))
        pen.glow(0.42, -0.54, 0.14, (0.66, 0.88, 0.98), 0.35)


def _paper_on(pen: Pen, j: Joints, tint: Colour | None) -> None:
    _desk(pen, j, None)
    pen.lay(shapes.poly(((0.2, -0.425), (0.24, -0.455), (0.42, -0.455), (0.4, -0.425))), PAPER)
    for i in range(4):
        pen.lay(shapes.box(0.54, -0.45 - 0.026 * i, 0.13, 0.024, 0.004), (RED, BLUE, GREEN, GOLD)[i], shadow=False)


def _book_on(pen: Pen, j: Joints, tint: Colour | None) -> None:
    _desk(pen, j, None)
    with pen.at(0.32, -0.46, -0.15):
        _book(pen, j, tint)


def _sewing_on(pen: Pen, j: Joints, tint: Colour | None) -> None:
    _desk(pen, j, None)
    pen.lay(shapes.box(0.28, -0.45, 0.3, 0.032, 0.006), tint or DARK)
    pen.lay(
        shapes.ribbon(
            ((0.54, -0.44), (0.54, -0.57), (0.48, -0.59), (0.34, -0.58), (0.33, -0.53)), (0.03, 0.03, 0.03, 0.025, 0.014)
        ),
        tint or DARK,
    )
    pen.line(((0.33, -0.52), (0.33, -0.46 + 0.02 * math.sin(j.t * 22))), STEEL, 0.006)
    pen.lay(shapes.blob(((0.14, -0.43), (0.2, -0.47), (0.36, -0.46), (0.34, -0.43), (0.2, -0.38)), 0.5), _c("d9748a"))


def _chess_on(pen: Pen, j: Joints, tint: Colour | None) -> None:
    _desk(pen, j, None)
    for i in range(6):
        pen.flat(shapes.box(0.24 + 0.05 * i, -0.44, 0.05, 0.018), DARK if i % 2 else WHITE)
    for i, x in enumerate((0.27, 0.34, 0.42, 0.5)):
        tone = DARK if i % 2 else WHITE
        pen.lay(shapes.poly(((x - 0.018, -0.44), (x, -0.51), (x + 0.018, -0.44))), tone)
        pen.lay(shapes.circle(x, -0.51, 0.015), tone)


def _wheel_on(pen: Pen, j: Joints, tint: Colour | None) -> None:
    _stool(pen, j, None)
    pen.lay(shapes.box(0.22, -0.32, 0.26, 0.32, 0.02), WOOD)
    pen.lay(shapes.ellipse(0.35, -0.335, 0.15, 0.022), STEEL)
    w = 0.008 * math.sin(j.t * 9)
    pen.lay(
        shapes.blob(((0.27, -0.34), (0.25 + w, -0.45), (0.31, -0.53), (0.39, -0.53), (0.45 + w, -0.45), (0.43, -0.34)), 0.4),
        tint or _c("b5714a"),
    )


def _book(pen: Pen, j: Joints, tint: Colour | None) -> None:
    cover = tint or _c("b5453a")
    flip = (j.t % 2.6) / 2.6
    for side, lift in ((-1, 0.03), (1, 0.03)):
        pen.lay(shapes.poly(((0, 0.03), (side * 0.1, 0.03 - lift), (side * 0.1, -0.09 - lift), (0, -0.06))), cover)
        pen.flat(shapes.poly(((0, 0.02), (side * 0.09, 0.02 - lift), (side * 0.09, -0.085 - lift), (0, -0.06))), PAPER)
    if flip > 0.75:
        a = math.pi * ease((flip - 0.75) / 0.25)
        x, y = 0.09 * math.cos(a), 0.05 * math.sin(a)
        pen.flat(shapes.poly(((0, 0.02), (x, 0.0 - y), (x, -0.1 - y), (0, -0.06))), WHITE)


def _newspaper(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.poly(((-0.1, -0.12), (0.1, -0.14), (0.1, 0.07), (-0.1, 0.09))), PAPER)
    for i in range(5):
        pen.line(((-0.08, -0.08 + 0.03 * i), (0.08, -0.095 + 0.03 * i)), _c("8a8578"), 0.007)


def _phone(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.box(-0.018, -0.075, 0.036, 0.085, 0.009), tint or DARK)
    if not pen.light.silhouette:
        pen.flat(shapes.box(-0.013, -0.067, 0.026, 0.066, 0.004), _c("9fdcf0"))


def _camera(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.box(-0.03, -0.05, 0.075, 0.085, 0.012), tint or DARK)
    pen.lay(shapes.box(0.04, -0.034, 0.05, 0.055, 0.008), _c("4a4d57"))
    pen.flat(shapes.box(0.083, -0.026, 0.01, 0.04), _c("9fc6dc"))
    u = (j.t % 2.2) / 2.2
    if 0.6 < u < 0.72 and not pen.light.silhouette:
        pen.glow(0.06, -0.05, 0.2, (1, 1, 0.95), 0.9 * math.sin((u - 0.6) / 0.12 * math.pi))


def _controller(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(
        shapes.blob(((-0.055, -0.02), (0.055, -0.02), (0.07, 0.03), (0.03, 0.02), (-0.03, 0.02), (-0.07, 0.03)), 0.4),
        tint or DARK,
    )
    for x, tone in ((-0.03, WHITE), (0.025, RED), (0.04, BLUE)):
        pen.flat(shapes.circle(x, -0.003, 0.008), tone)


def _cards(pen: Pen, j: Joints, tint: Colour | None) -> None:
    for i in range(4):
        with pen.at(0, 0.02, -0.45 + 0.3 * i):
            pen.lay(shapes.box(-0.026, -0.1, 0.052, 0.085, 0.006), WHITE, shadow=i == 0)
            pen.flat(shapes.circle(0, -0.065, 0.012), RED if i % 2 else DARK)


def _cup(pen: Pen, j: Joints, tint: Colour | None) -> None:
    coat = tint or _c("e8e0d0")
    pen.line(((-0.02, -0.045), (-0.05, -0.02), (-0.02, 0.0)), coat, 0.012)
    pen.lay(shapes.poly(((-0.03, -0.065), (0.04, -0.065), (0.034, 0.02), (-0.024, 0.02))), coat)


def _glass(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.poly(((-0.026, -0.075), (0.032, -0.075), (0.024, 0.02), (-0.018, 0.02))), tint or _c("bfe0ea"))
    pen.flat(shapes.poly(((-0.022, -0.045), (0.028, -0.045), (0.022, 0.014), (-0.016, 0.014))), _c("e89a3f"))


def _sandwich(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.poly(((-0.04, 0.005), (0.05, 0.01), (0.0, -0.07))), _c("e3bd7e"))
    pen.flat(shapes.poly(((-0.03, -0.008), (0.035, -0.004), (0.03, 0.006), (-0.03, 0.004))), tint or GREEN)


def _toothbrush(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.line(((0.03, 0), (-0.09, 0)), tint or BLUE, 0.011)
    pen.lay(shapes.box(-0.105, -0.018, 0.04, 0.02, 0.004), WHITE)


def _comb(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.box(-0.07, -0.012, 0.09, 0.03, 0.006), tint or _c("8f5a2e"))


def _razor(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.line(((0.02, 0.02), (-0.03, -0.02)), tint or STEEL, 0.01)
    pen.lay(shapes.box(-0.05, -0.035, 0.03, 0.03, 0.004), BLUE)


def _shower(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.line(((-0.22, 0), (-0.22, -1.28), (0.0, -1.28)), STEEL, 0.018)
    pen.lay(shapes.poly(((-0.04, -1.28), (0.06, -1.28), (0.09, -1.23), (-0.07, -1.23))), STEEL)
    for i in range(11):
        y = -1.22 + ((j.t * 1.5 + i * 0.37) % 1.0) * 1.2
        pen.line(((-0.06 + 0.015 * i, y), (-0.065 + 0.016 * i, y + 0.07)), _c("8fd0e8"), 0.007)
    for i in range(5):
        pen.flat(shapes.circle(-0.12 + 0.07 * i, -0.015, 0.03), WHITE)


def _broom(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.capsule(-0.2, 0, 0.009, 0.34, 0, 0.009), WOOD)
    pen.lay(shapes.blob(((0.33, -0.025), (0.33, 0.025), (0.47, 0.07), (0.47, -0.07)), 0.25), tint or _c("d8ab4f"))


def _mop(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.capsule(-0.2, 0, 0.009, 0.38, 0, 0.009), BLUE)
    for i in range(5):
        pen.lay(shapes.capsule(0.38, -0.02 + 0.01 * i, 0.014, 0.47, -0.07 + 0.035 * i, 0.016), tint or WHITE, shadow=False)


def _rake(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.capsule(-0.22, 0, 0.009, 0.42, 0, 0.009), WOOD)
    pen.line(((0.42, -0.07), (0.42, 0.07)), tint or STEEL, 0.014)
    for i in range(5):
        pen.line(((0.42, -0.065 + 0.032 * i), (0.46, -0.065 + 0.032 * i)), tint or STEEL, 0.008)


def _leaves(pen: Pen, j: Joints, tint: Colour | None) -> None:
    for i, tone in enumerate((_c("d9822f"), _c("c8503f"), GOLD, _c("b5652f"), _c("d9822f"), GOLD)):
        pen.lay(shapes.ellipse(0.4 + 0.05 * i, -0.015 - 0.03 * (i % 3), 0.04, 0.022), tone, shadow=False)


def _vacuum(pen: Pen, j: Joints, tint: Colour | None) -> None:
    coat = tint or RED
    pen.lay(shapes.capsule(-0.06, 0, 0.011, 0.42, 0, 0.012), DARK)
    pen.lay(shapes.capsule(0.1, 0, 0.03, 0.28, 0, 0.045), coat)
    pen.lay(shapes.box(0.4, -0.06, 0.035, 0.12, 0.01), coat)


def _mower(pen: Pen, j: Joints, tint: Colour | None) -> None:
    coat = tint or RED
    pen.line(((0.3, -0.12), (0.12, -0.4)), DARK, 0.014)
    pen.lay(shapes.box(0.24, -0.17, 0.28, 0.13, 0.025), coat)
    pen.lay(shapes.box(0.32, -0.22, 0.1, 0.06, 0.012), DARK)
    for x in (0.28, 0.48):
        pen.lay(shapes.circle(x, -0.045, 0.045), DARK)
        pen.flat(shapes.circle(x, -0.045, 0.02), STEEL)


def _trolley(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.poly(((0.18, -0.48), (0.58, -0.44), (0.53, -0.2), (0.24, -0.2))), tint or STEEL)
    for i in range(5):
        pen.line(((0.22 + 0.075 * i, -0.46), (0.255 + 0.062 * i, -0.21)), _c("6f7884"), 0.006)
    for i, tone in enumerate((RED, GREEN, GOLD, BLUE)):
        pen.lay(shapes.circle(0.27 + 0.08 * i, -0.48, 0.045), tone, shadow=False)
    pen.line(((0.26, -0.2), (0.24, -0.08), (0.54, -0.08)), STEEL, 0.012)
    for x in (0.27, 0.5):
        pen.lay(shapes.circle(x, -0.035, 0.035), DARK)


def _iron_board(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.line(((0.22, -0.02), (0.52, -0.43)), STEEL, 0.016)
    pen.line(((0.5, -0.02), (0.24, -0.43)), STEEL, 0.016)
    pen.lay(shapes.blob(((0.1, -0.45), (0.2, -0.475), (0.6, -0.475), (0.6, -0.43), (0.2, -0.43)), 0.2), BLUE)
    pen.lay(shapes.blob(((0.2, -0.48), (0.36, -0.5), (0.52, -0.48), (0.55, -0.38), (0.24, -0.36)), 0.3), tint or WHITE)


def _iron(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.poly(((-0.07, 0.035), (0.1, 0.035), (0.05, -0.012), (-0.07, -0.012))), tint or RED)
    pen.line(((-0.05, -0.012), (-0.05, -0.035), (0.03, -0.035), (0.03, -0.012)), DARK, 0.014)
    if not pen.light.silhouette:
        for i in range(3):
            age = (j.t * 0.7 + i / 3) % 1
            pen.flat(shapes.circle(0.03 - 0.05 * i, -0.05 - 0.12 * age, 0.014 + 0.02 * age), (1, 1, 1), alpha=0.4 * (1 - age))


def _hammer(pen: Pen, j: Joints, tint: Colour | None) -> None:
    _pole(pen, 0.15, 0.03)
    pen.lay(shapes.box(-0.035, -0.185, 0.085, 0.045, 0.008), tint or STEEL)


def _axe(pen: Pen, j: Joints, tint: Colour | None) -> None:
    _pole(pen, 0.26, 0.06)
    pen.lay(shapes.blob(((0.0, -0.25), (0.08, -0.29), (0.085, -0.16), (0.0, -0.2)), 0.3), tint or STEEL)


def _stump(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.box(0.26, -0.17, 0.18, 0.17, 0.012), _c("7a5236"))
    pen.lay(shapes.ellipse(0.35, -0.17, 0.09, 0.025), _c("c99b66"))
    u = (j.t * 2.1 / math.tau) % 1.0
    part = 0.03 * max(0.0, math.sin((u - 0.55) * math.pi / 0.45)) if u > 0.55 else 0.0
    for side in (-1, 1):
        pen.lay(shapes.box(0.35 + (side - 1) * 0.0225 + side * part, -0.28, 0.045, 0.11, 0.006), _c("a8733f"))


def _anvil(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.box(0.27, -0.14, 0.14, 0.14, 0.01), WOOD)
    pen.lay(
        shapes.blob(((0.2, -0.26), (0.46, -0.26), (0.4, -0.22), (0.4, -0.15), (0.27, -0.15), (0.27, -0.21)), 0.15), _c("4a4d57")
    )
    pen.lay(shapes.box(0.26, -0.285, 0.18, 0.028, 0.006), tint or _c("ee7a2a"))
    u = (j.t * 5.0 / math.tau) % 1.0
    if u < 0.3 and not pen.light.silhouette:
        for i in range(5):
            a = -0.5 - 0.5 * i
            r = 0.04 + 0.3 * u
            pen.flat(shapes.circle(0.35 + r * math.cos(a), -0.29 + r * 0.7 * math.sin(a), 0.009), GOLD)


def _plank(pen: Pen, j: Joints, tint: Colour | None) -> None:
    for x in (0.24, 0.58):
        for dx in (-0.05, 0.05):
            pen.lay(shapes.capsule(x, -0.36, 0.011, x + dx, 0, 0.011), paper.darker(WOOD, 0.15))
    pen.lay(shapes.box(0.14, -0.405, 0.56, 0.045, 0.006), _c("d3a267"))
    for i in range(4):
        pen.flat(shapes.circle(0.33 + 0.02 * i, -0.3 + ((j.t * 1.1 + i * 0.27) % 1.0) * 0.28, 0.007), _c("e8cf9f"))


def _saw(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.poly(((0.02, -0.045), (0.3, -0.01), (0.3, 0.014), (0.02, 0.035))), STEEL)
    pen.lay(shapes.blob(((-0.035, -0.045), (0.04, -0.05), (0.04, 0.04), (-0.035, 0.04)), 0.4), tint or WOOD)


def _drill(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.box(-0.02, -0.02, 0.04, 0.075, 0.01), DARK)
    pen.lay(shapes.box(-0.04, -0.06, 0.11, 0.05, 0.014), tint or GOLD)
    pen.line(((0.07, -0.035), (0.14, -0.035 + 0.004 * math.sin(j.t * 40))), STEEL, 0.01)


def _wall_bit(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.box(0.38, -1.0, 0.07, 1.0, 0.004), _c("b98d5f"))
    for i in range(5):
        pen.line(((0.38, -0.18 * (i + 0.8)), (0.45, -0.18 * (i + 0.8))), _c("96704a"), 0.006)


def _torch(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.line(((-0.02, 0.03), (0.1, -0.01)), STEEL, 0.014)
    if not pen.light.silhouette:
        pen.glow(0.13, 0.0, 0.22, (0.75, 0.9, 1.0), 0.75 + 0.2 * math.sin(j.t * 31))
        for i in range(7):
            age = (j.t * 2.2 + i * 0.31) % 1.0
            pen.flat(
                shapes.circle(0.13 + 0.16 * age * math.cos(i * 2.2), 0.0 + 0.2 * age * age + 0.06 * math.sin(i * 2.2), 0.008),
                GOLD,
            )


def _block(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.box(0.2, -0.36, 0.3, 0.36, 0.008), WOOD)
    pen.lay(
        shapes.blob(
            (
                (0.27, -0.36),
                (0.25, -0.5),
                (0.31, -0.6),
                (0.3, -0.7),
                (0.38, -0.74),
                (0.43, -0.66),
                (0.41, -0.58),
                (0.46, -0.48),
                (0.44, -0.36),
            ),
            0.4,
        ),
        tint or _c("cfc8bd"),
    )


def _chisel(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.line(((-0.03, 0), (0.02, 0)), WOOD, 0.018)
    pen.line(((0.02, 0), (0.09, 0)), STEEL, 0.011)


def _bricks(pen: Pen, j: Joints, tint: Colour | None) -> None:
    tone = tint or _c("b5653f")
    for row, n in enumerate((5, 5, 4, 2)):
        for i in range(n):
            x = 0.24 + 0.085 * i + (0.04 if row % 2 else 0.0)
            pen.lay(shapes.box(x, -0.055 * (row + 1), 0.08, 0.05, 0.004), paper.darker(tone, 0.1 * ((i + row) % 2)), shadow=False)


def _brick(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.box(-0.03, -0.02, 0.085, 0.05, 0.004), tint or _c("b5653f"))


def _needles(pen: Pen, j: Joints, tint: Colour | None) -> None:
    (ax, ay), (bx, by) = j.hands
    coat = tint or _c("d9748a")
    mx, my = (ax + bx) / 2 + 0.03, (ay + by) / 2
    pen.lay(shapes.blob(((mx - 0.05, my), (mx + 0.05, my - 0.01), (mx + 0.06, my + 0.14), (mx - 0.04, my + 0.15)), 0.3), coat)
    pen.line(((ax - 0.05, ay - 0.02), (mx + 0.09, my - 0.05)), _c("d9b27a"), 0.01)
    pen.line(((bx - 0.04, by + 0.03), (mx + 0.1, my - 0.1 + 0.015 * math.sin(j.t * 7))), _c("d9b27a"), 0.01)
    pen.line(((mx, my + 0.14), (0.3, -0.05), (0.36, -0.05)), coat, 0.006)
    pen.lay(shapes.circle(0.38, -0.055, 0.055), coat)
    for a in (-0.5, 0.2, 0.9):
        pen.line(
            ((0.38 - 0.05 * math.cos(a), -0.055 - 0.05 * math.sin(a)), (0.38 + 0.05 * math.cos(a), -0.055 + 0.05 * math.sin(a))),
            paper.darker(coat, 0.2),
            0.005,
        )


def _can(pen: Pen, j: Joints, tint: Colour | None) -> None:
    coat = tint or _c("4f8f63")
    with pen.at(0.0, 0.05, 0.45 + 0.08 * math.sin(j.t * 1.7)):
        pen.line(((0.07, 0.03), (0.2, -0.06)), coat, 0.018)
        pen.lay(shapes.poly(((0.185, -0.085), (0.225, -0.045), (0.2, -0.035), (0.17, -0.07))), coat)
        pen.line(((-0.05, -0.02), (-0.09, -0.05), (0.0, -0.07)), coat, 0.012)
        pen.lay(shapes.box(-0.06, -0.04, 0.14, 0.12, 0.014), coat)


def _drops(pen: Pen, j: Joints, tint: Colour | None) -> None:
    for i, x in enumerate((0.42, 0.52, 0.62)):
        pen.line(((x, 0), (x + 0.01 * math.sin(j.t * 2 + i), -0.11)), GREEN, 0.012)
        for a in range(5):
            pen.lay(
                shapes.circle(x + 0.03 * math.cos(a * 1.257), -0.13 + 0.03 * math.sin(a * 1.257), 0.02),
                (RED, GOLD, _c("d9748a"))[i],
                shadow=False,
            )
        pen.flat(shapes.circle(x, -0.13, 0.017), WHITE)
    hx, hy = j.hands[0]
    for i in range(9):
        age = (j.t * 1.3 + i * 0.37) % 1.0
        pen.flat(
            shapes.circle(hx + 0.23 + 0.11 * age + 0.012 * (i % 3), hy + 0.07 + (0.0 - hy - 0.2) * age * age, 0.008), _c("8fd0e8")
        )


def _sprouts(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.blob(((0.2, 0.01), (0.3, -0.045), (0.56, -0.045), (0.68, 0.01)), 0.4), _c("6b4a35"))
    for i in range(3):
        x = 0.32 + 0.13 * i
        pen.line(((x, -0.04), (x, -0.13)), GREEN, 0.01)
        for side in (-1, 1):
            pen.lay(shapes.ellipse(x + side * 0.03, -0.13, 0.034, 0.016), tint or GREEN, shadow=False)


def _trowel(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.line(((0, -0.04), (0, 0.02)), WOOD, 0.016)
    pen.lay(shapes.blob(((-0.02, 0.02), (0.02, 0.02), (0.0, 0.1)), 0.4), STEEL)


def _basket(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.line(((-0.08, 0.1), (0, -0.0), (0.08, 0.1)), WOOD, 0.012)
    for i in range(4):
        pen.lay(shapes.circle(-0.06 + 0.04 * i, 0.1, 0.034), (RED, GOLD, GREEN, RED)[i], shadow=False)
    pen.lay(shapes.poly(((-0.1, 0.1), (0.1, 0.1), (0.075, 0.2), (-0.075, 0.2))), tint or _c("b9894f"))


def _crate(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.box(-0.03, -0.15, 0.2, 0.18, 0.008), tint or _c("c79b6b"))
    pen.line(((-0.03, -0.06), (0.17, -0.06)), _c("96704a"), 0.008)
    pen.flat(shapes.box(0.055, -0.15, 0.03, 0.18), _c("d9b98f"))


def _gift(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.box(-0.02, -0.13, 0.15, 0.14, 0.008), tint or RED)
    pen.flat(shapes.box(0.043, -0.13, 0.024, 0.14), GOLD)
    for side in (-1, 1):
        pen.lay(shapes.ellipse(0.055 + side * 0.03, -0.145, 0.03, 0.018), GOLD, shadow=False)


def _barbell(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.line(((-0.26, 0), (0.26, 0)), STEEL, 0.014)
    for side in (-1, 1):
        pen.lay(shapes.box(side * 0.235 - 0.02, -0.1, 0.04, 0.2, 0.012), tint or DARK)
        pen.lay(shapes.box(side * 0.19 - 0.015, -0.07, 0.03, 0.14, 0.01), tint or _c("4a4d57"))


def _glove(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.ellipse(0.0, -0.005, 0.052, 0.047), tint or RED)
    pen.flat(shapes.ellipse(-0.008, -0.02, 0.024, 0.012), paper.lighter(tint or RED, 0.3))


def _sword(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.poly(((-0.013, -0.03), (-0.012, -0.36), (0.0, -0.4), (0.012, -0.36), (0.013, -0.03))), STEEL)
    pen.lay(shapes.box(-0.045, -0.045, 0.09, 0.018, 0.008), tint or GOLD)


def _bow(pen: Pen, j: Joints, tint: Colour | None) -> None:
    (hx, hy), (bx, by) = j.hands
    angle = math.atan2(by - hy, bx - hx)
    u = (j.t % 3.0) / 3.0
    drawn = u < 0.62
    with pen.at(bx, by, angle):
        pen.lay(
            shapes.ribbon(
                ((-0.09, -0.27), (-0.02, -0.19), (0.012, -0.06), (0.012, 0.06), (-0.02, 0.19), (-0.09, 0.27)),
                (0.006, 0.01, 0.013, 0.013, 0.01, 0.006),
            ),
            tint or WOOD,
        )
        pull = -math.hypot(bx - hx, by - hy) if drawn else -0.085 + 0.02 * math.sin(j.t * 40) * max(0.0, 0.75 - u)
        pen.line(((-0.09, -0.27), (pull, 0)), WHITE, 0.004)
        pen.line(((pull, 0), (-0.09, 0.27)), WHITE, 0.004)
        if drawn:
            _arrow(pen, pull)
        elif u < 0.85:
            _arrow(pen, (u - 0.62) * 18.0)


def _arrow(pen: Pen, x: float) -> None:
    pen.line(((x, 0), (x + 0.33, 0)), WOOD, 0.008)
    pen.lay(shapes.poly(((x + 0.32, -0.016), (x + 0.37, 0), (x + 0.32, 0.016))), STEEL, shadow=False)
    pen.lay(shapes.poly(((x, -0.02), (x + 0.05, 0), (x, 0.02))), RED, shadow=False)


def _rod(pen: Pen, j: Joints, tint: Colour | None) -> None:
    dip = 0.03 * math.sin(j.t * 1.6)
    pen.lay(
        shapes.ribbon(((-0.06, 0.05), (0.1, -0.1), (0.3, -0.3), (0.5, -0.42 + dip)), (0.01, 0.009, 0.007, 0.004)), tint or WOOD
    )
    pen.lay(shapes.circle(0.02, -0.0, 0.025), DARK)
    low = -j.hands[0][1] + 0.06
    pen.line(((0.5, -0.42 + dip), (0.58, -0.1), (0.6, low - 0.05 + dip)), WHITE, 0.004)
    pen.lay(shapes.circle(0.6, low - 0.05 + dip, 0.017), RED)


def _club(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.line(((0, -0.05), (0, 0.36)), STEEL, 0.011)
    pen.lay(shapes.blob(((-0.012, 0.34), (0.055, 0.36), (0.05, 0.39), (-0.012, 0.385)), 0.3), tint or DARK)


def _golf_ball(pen: Pen, j: Joints, tint: Colour | None) -> None:
    u = (j.t % 3.4) / 3.4
    x, y = (0.2, -0.03) if u < 0.5 else (0.2 + (u - 0.5) * 9.0, -0.03 - (u - 0.5) * 3.4 + (u - 0.5) ** 2 * 2.4)
    pen.line(((0.2, 0), (0.2, -0.02)), RED, 0.008)
    pen.flat(shapes.circle(x, y, 0.018), tint or WHITE)


def _racket(pen: Pen, j: Joints, tint: Colour | None) -> None:
    coat = tint or RED
    _pole(pen, 0.12, 0.03, DARK)
    pen.lay(shapes.ellipse(0, -0.22, 0.075, 0.1), coat)
    pen.flat(shapes.ellipse(0, -0.22, 0.06, 0.085), WHITE)
    for i in (-1, 0, 1):
        pen.line(((0.025 * i, -0.29), (0.025 * i, -0.15)), _c("b5b0a2"), 0.003)
        pen.line(((-0.055, -0.22 + 0.03 * i), (0.055, -0.22 + 0.03 * i)), _c("b5b0a2"), 0.003)


def _paddle(pen: Pen, j: Joints, tint: Colour | None) -> None:
    _pole(pen, 0.05, 0.02)
    pen.lay(shapes.ellipse(0, -0.1, 0.055, 0.062), tint or RED)


def _bat(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.capsule(0, 0.04, 0.01, 0, -0.34, 0.026), tint or _c("c79b5f"))


def _hockey(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.capsule(-0.2, 0, 0.01, 0.36, 0, 0.01), tint or _c("c79b5f"))
    pen.lay(shapes.box(0.34, -0.02, 0.12, 0.04, 0.01), tint or _c("c79b5f"))


def _rally(pen: Pen, j: Joints, tint: Colour | None) -> None:
    u = (j.t * 2.6 / math.tau) % 1.0
    far = 1.0 - abs(2 * ((u + 0.28) % 1.0) - 1.0)
    x, y = 0.3 + 1.3 * (1 - far), -0.62 - 0.75 * (1 - far) * far * 2
    pen.lay(shapes.circle(x, y, 0.028), tint or _c("d7e04f"))


def ball(pen: Pen, x: float, y: float, r: float, turn: float, tint: Colour) -> None:
    """A ball with a mark by which one sees it turn."""
    with pen.at(x, y, turn):
        pen.lay(shapes.circle(0, 0, r), tint)
        pen.flat(shapes.both(shapes.circle(0, 0, r * 0.98), shapes.box(-r, -r * 0.16, 2 * r, r * 0.32)), paper.darker(tint, 0.28))
        pen.flat(shapes.both(shapes.circle(0, 0, r * 0.98), shapes.box(-r * 0.16, -r, r * 0.32, 2 * r)), paper.darker(tint, 0.28))


def _dribble(pen: Pen, j: Joints, tint: Colour | None) -> None:
    u = (j.t * 1.75) % 1.0
    high = 4 * (u - 0.5) ** 2
    hx, hy = j.hands[0]
    ball(pen, hx + 0.02, -0.07 + (hy + 0.15) * high, 0.07, j.t * 3, tint or _c("df7a34"))


def _passed(pen: Pen, j: Joints, tint: Colour | None) -> None:
    u = ((j.t - 0.3) % 2.4) / 2.4
    out = math.sin(u * math.pi) if u < 1 else 0.0
    x = 0.2 + 0.95 * out
    ball(pen, x, -0.066 - 0.16 * math.sin(u * math.pi) * (1 - u), 0.066, x * 15, tint or WHITE)


def _thrown(pen: Pen, j: Joints, tint: Colour | None) -> None:
    u = (j.t % 2.4) / 2.4
    hx, hy = j.hands[0]
    if u < 0.42:
        grow = min(1.0, u / 0.08)
        ball(pen, hx + 0.02, hy - 0.03, 0.055 * grow + 0.004, 0, tint or RED)
    else:
        k = (u - 0.42) / 0.58
        ball(pen, hx_throw + 4.2 * k, hy_throw - 0.9 * k + 1.5 * k * k, 0.055, k * 9, tint or RED)


hx_throw, hy_throw = 0.28, -0.86  # where the hand lets go


def _volley(pen: Pen, j: Joints, tint: Colour | None) -> None:
    u = (j.t * 0.75) % 1.0
    ball(pen, 0.1, -0.98 - 1.1 * 4 * u * (1 - u) * 0.5, 0.075, j.t * 2, tint or WHITE)


def _bowled(pen: Pen, j: Joints, tint: Colour | None) -> None:
    u = (j.t % 3.0) / 3.0
    hx, hy = j.hands[0]
    if u < 0.5:
        ball(pen, hx + 0.02, hy + 0.03, 0.06 * min(1.0, u / 0.06) + 0.004, 0, tint or BLUE)
    else:
        x = 0.3 + 5.0 * (u - 0.5)
        ball(pen, x, -0.06, 0.06, x * 16, tint or BLUE)


def _juggled(pen: Pen, j: Joints, tint: Colour | None) -> None:
    tones = (RED, GOLD, BLUE)
    (ax, _), (bx, _) = j.hands
    base = (j.hands[0][1] + j.hands[1][1]) / 2 - 0.03
    for i in range(3):
        u = (j.t * 0.7 + i / 3) % 1.0
        half = u * 2
        k = half % 1.0
        x0, x1 = (ax, bx) if half < 1 else (bx, ax)
        x = x0 + (x1 - x0) * k + 0.03 * math.sin(math.pi * k) * (1 if half < 1 else -1)
        pen.lay(shapes.circle(x, base - 0.48 * 4 * k * (1 - k), 0.037), tint or tones[i])


def _skis(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.ribbon(((-0.26, 0.035), (0.1, 0.038), (0.28, 0.034), (0.34, 0.0)), (0.009, 0.011, 0.009, 0.006)), tint or RED)


def _pole_ski(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.line(((0.0, -0.03), (-0.14, 0.36)), STEEL, 0.008)
    pen.lay(shapes.ellipse(-0.125, 0.32, 0.025, 0.009), DARK)


def _snowboard(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(
        shapes.ribbon(((-0.34, -0.02), (-0.26, 0.02), (0.26, 0.02), (0.34, -0.02)), (0.008, 0.014, 0.014, 0.008)), tint or BLUE
    )


def _skateboard(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(
        shapes.ribbon(((-0.25, -0.055), (-0.19, -0.025), (0.19, -0.025), (0.25, -0.055)), (0.008, 0.013, 0.013, 0.008)),
        tint or _c("d0603f"),
    )
    for x in (-0.14, 0.14):
        with pen.at(x, 0.02, j.way * 20):
            pen.lay(shapes.circle(0, 0, 0.03), DARK)
            pen.flat(shapes.box(-0.02, -0.005, 0.04, 0.01), WHITE)


def _surfboard(pen: Pen, j: Joints, tint: Colour | None) -> None:
    coat = tint or _c("f2c14f")
    pen.lay(shapes.blob(((-0.5, -0.01), (-0.3, -0.02), (0.3, -0.02), (0.56, -0.08), (0.34, 0.03), (-0.3, 0.035)), 0.5), coat)
    pen.flat(shapes.ribbon(((-0.44, 0.0), (0.0, 0.004), (0.46, -0.03)), (0.005, 0.008, 0.004)), RED)


def _spray(pen: Pen, j: Joints, tint: Colour | None) -> None:
    for i in range(8):
        age = (j.t * 1.1 + i * 0.29) % 1.0
        x = -0.42 - 0.4 * age + 0.05 * math.sin(i * 2)
        pen.flat(shapes.circle(x, 0.02 - 0.2 * math.sin(age * math.pi) * (0.5 + 0.08 * i), 0.03 * (1 - 0.6 * age)), _c("eef8fa"))


def _blade(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.line(((-0.04, 0.042), (0.09, 0.042)), tint or STEEL, 0.011)
    pen.line(((-0.02, 0.02), (-0.02, 0.042)), STEEL, 0.01)
    pen.line(((0.06, 0.02), (0.06, 0.042)), STEEL, 0.01)


def _rollers(pen: Pen, j: Joints, tint: Colour | None) -> None:
    for i in range(3):
        with pen.at(-0.025 + 0.05 * i, 0.047, j.way * 30):
            pen.lay(shapes.circle(0, 0, 0.021), tint or _c("e8622f"))
            pen.flat(shapes.circle(0, 0, 0.008), WHITE)


def _oar(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.capsule(-0.1, 0, 0.009, 0.36, 0, 0.009), WOOD)
    pen.lay(shapes.blob(((0.34, -0.025), (0.48, -0.035), (0.5, 0.03), (0.34, 0.025)), 0.3), tint or _c("d3a267"))


def _kayak_paddle(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.capsule(-0.36, 0, 0.009, 0.36, 0, 0.009), DARK)
    for side in (-1, 1):
        pen.lay(shapes.ellipse(side * 0.38, 0, 0.07, 0.028), tint or RED)


def _hoop(pen: Pen, j: Joints, tint: Colour | None) -> None:
    x, y = j.hip
    with pen.at(x + 0.05 * math.cos(j.t * 6), y - 0.03, 0.12 * math.sin(j.t * 6)):
        ring = shapes.union(shapes.ellipse(0, 0, 0.3, 0.07))
        inner = shapes.ellipse(0, -0.004, 0.28, 0.054)
        pen.lay(shapes.ring(ring, inner), tint or _c("e0478a"))


def _rope(pen: Pen, j: Joints, tint: Colour | None) -> None:
    (ax, ay), (bx, by) = j.hands
    u = j.t * 5.2
    mid = (ax + bx) / 2
    low = (ay + by) / 2
    swing = math.cos(u)
    bottom = low + (0.62 if swing > 0 else 0.66) * swing
    wide = 0.16 + 0.14 * abs(math.sin(u))
    points = [(ax, ay), (mid - wide, (low + bottom) / 2), (mid, bottom), (mid + wide, (low + bottom) / 2), (bx, by)]
    pen.line(points, tint or RED, 0.01)


def _climbing_rope(pen: Pen, j: Joints, tint: Colour | None) -> None:
    x = (j.hands[0][0] + j.hands[1][0]) / 2
    pen.line(((x, -3.0), (x, 0.02)), tint or _c("c9a26a"), 0.018)
    for i in range(12):
        y = -1.6 + ((i * 0.14 + j.t * 0.09) % 1.68)
        pen.line(((x - 0.009, y), (x + 0.009, y + 0.02)), _c("96703f"), 0.006)


def _parachute(pen: Pen, j: Joints, tint: Colour | None) -> None:
    coat, (sx, sy) = tint or RED, j.shoulder
    top = sy - 0.75
    for x in (-0.4, -0.14, 0.14, 0.4):
        pen.line(((sx, sy), (x, top)), WHITE, 0.005)
    for i, x in enumerate((-0.33, 0.0, 0.33)):
        pen.lay(
            shapes.blob(
                (
                    (x - 0.17, top + 0.01),
                    (x * 0.72 - 0.12, top - 0.24),
                    (x * 0.72 + 0.12, top - 0.24),
                    (x + 0.17, top + 0.01),
                    (x, top - 0.03),
                ),
                0.35,
            ),
            coat if i != 1 else WHITE,
        )


def _bubbles(pen: Pen, j: Joints, tint: Colour | None) -> None:
    hx, hy = j.hands[0]
    for i in range(7):
        age = (j.t * 0.28 + i / 7) % 1.0
        r = 0.015 + 0.035 * age * (0.6 + 0.4 * math.sin(i * 2.2))
        x, y = hx + 0.05 + 0.6 * age, hy - 0.1 - 0.35 * age + 0.04 * math.sin(j.t * 2 + i)
        pen.flat(shapes.circle(x, y, r), _c("cfeef8"), alpha=0.55)
        pen.flat(shapes.circle(x - r * 0.3, y - r * 0.35, r * 0.22), (1, 1, 1))


def _bubble_wand(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.line(((0, 0.03), (0, -0.06)), tint or _c("e0478a"), 0.01)
    pen.lay(shapes.ring(shapes.circle(0, -0.085, 0.032), shapes.circle(0, -0.085, 0.022)), tint or _c("e0478a"))


def _candles(pen: Pen, j: Joints, tint: Colour | None) -> None:
    _desk(pen, j, None)
    pen.lay(shapes.box(0.26, -0.54, 0.24, 0.12, 0.015), tint or _c("f4b8c4"))
    pen.flat(shapes.box(0.26, -0.54, 0.24, 0.035, 0.015), WHITE)
    for i in range(4):
        x = 0.29 + 0.06 * i
        pen.line(((x, -0.54), (x, -0.6)), (RED, BLUE, GOLD, GREEN)[i], 0.011)
        lean = 0.02 * max(0.0, math.sin(j.t * 1.8))
        pen.flat(shapes.blob(((x - 0.01, -0.605), (x + lean, -0.645), (x + 0.01, -0.605)), 0.5), GOLD)


def _wand(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.line(((0, 0.02), (0, -0.14)), DARK, 0.011)
    pen.glow(0, -0.16, 0.12, (1.0, 0.9, 0.5), 0.6)
    pen.lay(shapes.star(0, -0.16, 0.035, 0.015), tint or GOLD)


def _sparks(pen: Pen, j: Joints, tint: Colour | None) -> None:
    hx, hy = j.hands[0]
    for i in range(9):
        age = (j.t * 0.6 + i / 9) % 1.0
        r = 0.3 * age
        pen.flat(
            shapes.star(hx + 0.1 + r * math.cos(i * 2.4), hy - 0.16 + r * math.sin(i * 2.4), 0.022 * (1 - age) + 0.004, 0.008),
            tint or GOLD,
        )


def _scissors(pen: Pen, j: Joints, tint: Colour | None) -> None:
    gape = 0.25 + 0.22 * math.sin(j.t * 5)
    for side in (-1, 1):
        with pen.at(0, 0, side * gape * 0.5):
            pen.line(((-0.03, side * 0.012), (0.1, 0)), STEEL, 0.01)
            pen.lay(shapes.circle(-0.04, side * 0.016, 0.018), tint or RED, shadow=False)


def _sheet(pen: Pen, j: Joints, tint: Colour | None) -> None:
    (ax, ay), (bx, by) = j.hands
    mx, my = (ax + bx) / 2, (ay + by) / 2 + 0.03
    pen.lay(
        shapes.poly(((mx - 0.03, my - 0.09), (mx + 0.1, my - 0.09), (mx + 0.1, my + 0.08), (mx - 0.03, my + 0.08))), tint or PAPER
    )


def _pointer(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.line(((0, 0.03), (0, -0.3)), WOOD, 0.009)


def _vaulting(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.line(((-0.3, 0.2), (0.6, -0.5)), STEEL, 0.012)


def _none(pen: Pen, j: Joints, tint: Colour | None) -> None:
    """Nothing in hand."""


THINGS: dict[str, Draw] = {
    name[1:].replace("_", " "): value
    for name, value in list(globals().items())
    if name.startswith("_") and not name.startswith("__") and callable(value) and name not in {"_c", "_pole", "_arrow"}
}
