"""What music is made with, around the hand or the body that holds it, in shares of its height."""

import math

from engine.papercut import paper
from engine.papercut.paper import Colour
from engine.papercut.paper import hexed as _c
from engine.papercut.rigs import shapes
from engine.papercut.rigs.joints import DARK, GOLD, PAPER, RED, STEEL, WHITE, WOOD, Draw, Joints, pole, stool
from engine.papercut.rigs.rig import Pen


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
    stool(pen, j, tint)


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
    stool(pen, j, tint)


def _tambourine(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.circle(0.0, -0.07, 0.075), tint or _c("d9a05a"))
    pen.flat(shapes.circle(0.0, -0.07, 0.06), WHITE)
    for i in range(5):
        pen.flat(shapes.circle(0.068 * math.cos(i * 1.25 + j.t), -0.07 + 0.068 * math.sin(i * 1.25 + j.t), 0.014), GOLD)


def _maraca(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pole(pen, 0.06, 0.02)
    pen.lay(shapes.ellipse(0, -0.1, 0.035, 0.048), tint or RED)
    pen.flat(shapes.box(-0.032, -0.105, 0.064, 0.012), GOLD)


def _microphone(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.capsule(0, 0.03, 0.009, 0, -0.05, 0.013), DARK)
    pen.lay(shapes.circle(0, -0.07, 0.026), tint or STEEL)


def _baton(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.line(((0, 0.01), (0, -0.16)), WHITE, 0.006)


THINGS: dict[str, Draw] = {
    "guitar": _guitar,
    "small guitar": _small_guitar,
    "banjo": _banjo,
    "violin": _violin,
    "bow stick": _bow_stick,
    "cello": _cello,
    "piano": _piano,
    "drums": _drums,
    "bongo": _bongo,
    "stick": _stick,
    "trumpet": _trumpet,
    "sax": _sax,
    "flute": _flute,
    "clarinet": _clarinet,
    "accordion": _accordion,
    "harp": _harp,
    "tambourine": _tambourine,
    "maraca": _maraca,
    "microphone": _microphone,
    "baton": _baton,
    "stool": stool,
}
