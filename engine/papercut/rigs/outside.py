"""Things of the sky and the open air."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import skia

from engine.papercut import paper
from engine.papercut.paper import Colour
from engine.papercut.paper import hexed as _c
from engine.papercut.rigs import shapes
from engine.papercut.rigs.rig import Pen
from engine.papercut.rigs.shine import GOLD, INK, WOOD, draw_own_light

if TYPE_CHECKING:
    from engine.papercut.rigs.prop import Prop


def draw_face(pen: Pen, x: float, y: float, r: float, t: float, lid: Colour) -> None:
    shut = 1.0 if math.sin(t * 0.9) > 0.985 else 0.0
    for dx in (-0.3, 0.3):
        pen.eye(x + dx * r, y, r * 0.13, lid, shut, white=False)
        pen.flat(shapes.ellipse(x + dx * r * 1.6, y + r * 0.26, r * 0.13, r * 0.085), (0.95, 0.55, 0.45), alpha=0.55)
    pen.line(((x - r * 0.2, y + r * 0.24), (x, y + r * 0.4), (x + r * 0.2, y + r * 0.24)), paper.darker(lid, 0.55), r * 0.06)


def draw_star(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pulse = 1 + 0.05 * math.sin(t * 3)
    pen.glow(0, 0, 0.85, p.coat, 0.5 + 0.15 * math.sin(t * 3))
    pen.lay(
        shapes.blob(
            [
                (
                    (0.5 if i % 2 == 0 else 0.25) * pulse * math.cos(-math.pi / 2 + i * math.pi / 5),
                    (0.5 if i % 2 == 0 else 0.25) * pulse * math.sin(-math.pi / 2 + i * math.pi / 5),
                )
                for i in range(10)
            ],
            0.3,
        ),
        p.coat,
    )
    draw_face(pen, 0.0, -0.02, 0.26, t, p.coat)


def draw_moon(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.glow(0, 0, 0.95, p.coat, 0.45)
    pen.lay(shapes.circle(0, 0, 0.5), p.coat)
    for x, y, r in ((-0.2, -0.2, 0.1), (0.22, 0.12, 0.13), (-0.12, 0.24, 0.07), (0.16, -0.28, 0.06)):
        pen.flat(shapes.circle(x, y, r), paper.darker(p.coat, 0.1))


def draw_sun(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.glow(0, 0, 1.1, p.coat, 0.5)
    with pen.at(0, 0, t * 0.12):
        for i in range(12):
            with pen.at(0, 0, i * math.pi / 6):
                pen.lay(
                    shapes.poly(((0.36, -0.07), (0.5 + 0.02 * (i % 2), 0), (0.36, 0.07))), paper.darker(p.coat, 0.08 * (i % 2))
                )
    pen.lay(shapes.circle(0, 0, 0.36), p.coat)
    draw_face(pen, 0.02, -0.02, 0.36, t, p.coat)


def draw_cloud(pen: Pen, p: Prop, t: float, wind: float) -> None:
    breath = 0.02 * math.sin(t * 1.2)
    puffs = ((-0.5, 0.1, 0.32), (0.5, 0.12, 0.3), (-0.2, -0.14, 0.4 + breath), (0.24, -0.1, 0.36 - breath))
    pen.lay(shapes.union(shapes.box(-0.72, 0.12, 1.44, 0.3, 0.15), *(shapes.circle(x, y, r) for x, y, r in puffs)), p.coat)


def draw_snowman(pen: Pen, p: Prop, t: float, wind: float) -> None:
    for side in (-1, 1):
        a = -0.5 + 0.05 * math.sin(t * 1.5)
        with pen.at(side * 0.17, -0.52, side * a):
            pen.line(((0, 0), (side * 0.26, -0.02)), (0.42, 0.29, 0.2), 0.022)
            pen.line(((side * 0.18, -0.015), (side * 0.24, -0.09)), (0.42, 0.29, 0.2), 0.016)
    pen.lay(shapes.circle(0, -0.24, 0.26), p.coat)
    pen.lay(shapes.circle(0, -0.55, 0.19), p.coat)
    pen.lay(shapes.circle(0, -0.78, 0.145), p.coat)
    for y in (-0.6, -0.5, -0.3):
        pen.flat(shapes.circle(0.05, y, 0.018), INK)
    pen.lay(shapes.box(-0.14, -0.69, 0.28, 0.055, 0.025), (0.82, 0.25, 0.23))
    pen.lay(
        shapes.ribbon(((-0.08, -0.66), (-0.1, -0.58), (-0.12 - 0.04 * wind, -0.5 + 0.01 * math.sin(t * 3))), (0.028, 0.03, 0.03)),
        (0.82, 0.25, 0.23),
    )
    for x in (0.0, 0.1):
        pen.flat(shapes.circle(x, -0.81, 0.018), INK)
    pen.lay(shapes.poly(((0.05, -0.79), (0.05, -0.75), (0.2, -0.76))), (0.93, 0.53, 0.2))
    pen.line(((-0.01, -0.73), (0.05, -0.705), (0.1, -0.725)), INK, 0.014)
    pen.lay(shapes.box(-0.11, -1.03, 0.22, 0.16, 0.015), INK)
    pen.lay(shapes.box(-0.17, -0.9, 0.34, 0.03, 0.012), INK)


def draw_kite(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.canvas.rotate(-18 + 7 * math.sin(t * 1.7))
    tail = [(0.07 * math.sin(t * 4 - i * 1.1) * (i / 3), 0.42 + 0.13 * i) for i in range(6)]
    pen.line(tail, (0.95, 0.92, 0.85), 0.014)
    for i in (1, 3, 5):
        for side in (-1, 1):
            pen.flat(
                shapes.poly(
                    (tail[i], (tail[i][0] + side * 0.08, tail[i][1] - 0.05), (tail[i][0] + side * 0.08, tail[i][1] + 0.05))
                ),
                GOLD,
            )
    pen.lay(shapes.poly(((0, -0.55), (0.37, -0.1), (0, 0.45), (-0.37, -0.1))), p.coat)
    pen.flat(shapes.poly(((0, -0.55), (0.37, -0.1), (0, -0.1))), paper.lighter(p.coat, 0.35))
    pen.flat(shapes.poly(((0, 0.45), (-0.37, -0.1), (0, -0.1))), paper.lighter(p.coat, 0.35))


def draw_rock(pen: Pen, p: Prop, t: float, wind: float) -> None:
    rock = shapes.blob(((-0.68, 0), (-0.62, -0.45), (-0.3, -0.88), (0.12, -1.0), (0.5, -0.7), (0.68, -0.2), (0.64, 0)), 0.25)
    pen.lay(rock, p.coat)
    pen.flat(
        shapes.both(rock, shapes.poly(((0.12, -1.1), (0.3, -0.5), (0.1, 0.1), (0.9, 0.1), (0.9, -1.0)))),
        paper.darker(p.coat, 0.14),
    )
    pen.flat(
        shapes.both(rock, shapes.poly(((-0.5, -0.6), (-0.3, -0.9), (0.05, -1.02), (-0.1, -0.7)))), paper.lighter(p.coat, 0.16)
    )


def draw_log(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.lay(shapes.box(-1.15, -0.92, 2.1, 0.92, 0.2), p.coat)
    for y, x in ((-0.66, -0.7), (-0.36, -0.2), (-0.56, 0.2)):
        pen.line(((x, y), (x + 0.4, y + 0.02)), paper.darker(p.coat, 0.3), 0.05)
    pen.lay(shapes.ellipse(0.95, -0.46, 0.24, 0.46), (0.85, 0.68, 0.46))
    for r in (0.65, 0.3):
        pen.line(
            [(0.95 + 0.24 * r * math.cos(a / 8 * 6.4), -0.46 + 0.46 * r * math.sin(a / 8 * 6.4)) for a in range(10)],
            (0.65, 0.47, 0.3),
            0.03,
        )


def draw_flag(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.lay(shapes.capsule(0, -0.98, 0.012, 0, 0.0, 0.014), (0.55, 0.5, 0.48))
    top = [(0.46 * k / 5, -0.97 + 0.02 * k / 2 * math.sin(t * 4.5 - k)) for k in range(6)]
    low = [(x, y + 0.27) for x, y in top]
    pen.lay(shapes.blob(top + low[::-1], 0.25), p.coat)


def draw_sign(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.lay(shapes.box(-0.035, -0.9, 0.07, 0.9), paper.darker(p.coat, 0.25))
    pen.lay(shapes.poly(((-0.36, -0.98), (0.28, -0.98), (0.42, -0.82), (0.28, -0.66), (-0.36, -0.66))), p.coat)
    for y, w in ((-0.88, 0.4), (-0.77, 0.28)):
        pen.line(((-0.26, y), (-0.26 + w, y)), paper.darker(p.coat, 0.5), 0.03)


def draw_rainbow(pen: Pen, p: Prop, t: float, wind: float) -> None:
    bands = ("d8453a", "ee8a3a", "f5cf45", "5fae5a", "4a86c8", "7a5ab0")
    for i, code in enumerate(bands):
        r = 0.97 - 0.055 * i
        arc = skia.Path()
        arc.addArc(skia.Rect.MakeLTRB(-r, -r, r, r), 180, 180)
        paint = skia.Paint(paper.fill(paper.tint(_c(code), pen.light), 0.8))
        paint.setStyle(skia.Paint.kStroke_Style)
        paint.setStrokeWidth(0.056)
        pen.canvas.drawPath(arc, paint)


def draw_planet(pen: Pen, p: Prop, t: float, wind: float) -> None:
    with pen.at(0, 0, -0.3):
        ring = shapes.ellipse(0, 0, 0.8, 0.18)
        ring.addPath(shapes.ellipse(0, 0, 0.62, 0.11))
        ring.setFillType(skia.PathFillType.kEvenOdd)
        pen.lay(ring, paper.lighter(p.coat, 0.4))
        body = shapes.circle(0, 0, 0.46)
        pen.lay(body, p.coat)
        for y, h in ((-0.24, 0.09), (0.0, 0.12), (0.25, 0.07)):
            pen.flat(shapes.both(body, shapes.box(-0.5, y, 1.0, h)), paper.darker(p.coat, 0.12))
        pen.flat(shapes.both(ring, shapes.box(-1, 0.0, 2, 0.4)), paper.lighter(p.coat, 0.4))


def draw_earth(pen: Pen, p: Prop, t: float, wind: float) -> None:
    body = shapes.circle(0, 0, 0.5)
    pen.glow(0, 0, 0.7, (0.5, 0.75, 1.0), 0.4)
    pen.lay(body, p.coat)
    for i, (x, y, r) in enumerate(((-0.5, -0.15, 0.2), (0.0, 0.1, 0.22), (0.5, -0.2, 0.17), (1.0, 0.15, 0.2))):
        dx = (x + t * 0.06 + 0.75) % 1.5 - 0.75
        land = [
            (
                dx + r * (1 + 0.25 * math.sin(k * 2.2 + i)) * math.cos(k * 0.785),
                y + r * 0.8 * (1 + 0.25 * math.cos(k * 1.7 + i)) * math.sin(k * 0.785),
            )
            for k in range(8)
        ]
        pen.flat(shapes.both(body, shapes.blob(land)), (0.42, 0.66, 0.35))


def draw_comet(pen: Pen, p: Prop, t: float, wind: float) -> None:
    for k, a in ((1.0, 0.25), (0.7, 0.4), (0.4, 0.6)):
        pen.canvas.drawPath(
            shapes.poly(((0.9, -0.2 * k), (0.9, 0.2 * k), (0.9 - 2.1 * k - 0.05 * math.sin(t * 9), 0))), paper.fill(p.coat, a)
        )
    pen.glow(0.9, 0, 0.6, p.coat, 0.6)
    draw_own_light(pen, shapes.circle(0.9, 0, 0.24), p.coat)


def draw_leaf(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.canvas.rotate(25 * math.sin(t * 1.7))
    w = 0.34 if p.subject.name == "leaf" else 0.17
    pen.lay(shapes.blob(((0, 0.42), (-w, 0.1), (-w * 0.6, -0.3), (0, -0.5), (w * 0.6, -0.3), (w, 0.1)), 0.5), p.coat)
    pen.line(((0, 0.52), (0, -0.38)), paper.darker(p.coat, 0.3), 0.03)
    for y in (0.2, 0.0, -0.2):
        for side in (-1, 1):
            pen.line(((0, y + 0.08), (side * w * 0.6, y - 0.06)), paper.darker(p.coat, 0.2), 0.018)


def draw_island(pen: Pen, p: Prop, t: float, wind: float) -> None:
    top = (0.1 + wind * 0.05, -0.84)
    pen.lay(shapes.ribbon(((-0.1, -0.1), (-0.08, -0.5), top), (0.05, 0.04, 0.032)), (0.6, 0.45, 0.31))
    for i, a in enumerate((-3.3, -2.6, -1.8, -1.0, -0.4, 0.2)):
        droop = 0.3 if math.cos(a) > 0 else -0.3
        points = shapes.curl(top[0], top[1], 0.11, [a + droop * k + 0.06 * math.sin(t * 1.8 - i) for k in range(4)])
        pen.lay(shapes.ribbon(points, (0.02, 0.05, 0.055, 0.04, 0.004)), (0.31, 0.6, 0.32))
    pen.lay(shapes.blob(((-1.25, 0), (-0.8, -0.16), (-0.1, -0.24), (0.6, -0.15), (1.25, 0.0), (0, 0.05)), 0.5), p.coat)


def draw_scarecrow(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.canvas.rotate(1.5 * math.sin(t * 1.3) + wind * 2)
    pen.lay(shapes.box(-0.02, -0.5, 0.04, 0.5), WOOD)
    pen.lay(shapes.box(-0.42, -0.66, 0.84, 0.035), WOOD)
    for side in (-1, 1):
        pen.lay(shapes.poly(((side * 0.08, -0.7), (side * 0.36, -0.69), (side * 0.36, -0.59), (side * 0.1, -0.54))), p.coat)
        pen.lay(shapes.star(side * 0.4, -0.64, 0.06, 0.03, 5), GOLD)
    pen.lay(shapes.blob(((-0.13, -0.71), (0.13, -0.71), (0.15, -0.32), (0, -0.34), (-0.15, -0.32)), 0.2), p.coat)
    pen.lay(shapes.circle(0, -0.79, 0.11), (0.9, 0.78, 0.55))
    for x in (-0.04, 0.05):
        pen.flat(shapes.circle(x, -0.8, 0.015), INK)
    pen.line(((-0.05, -0.75), (0, -0.73), (0.06, -0.75)), INK, 0.01)
    pen.lay(
        shapes.blob(
            ((-0.2, -0.85), (-0.09, -0.87), (-0.07, -0.97), (0.02, -1.0), (0.08, -0.96), (0.1, -0.87), (0.2, -0.85), (0, -0.83)),
            0.3,
        ),
        (0.55, 0.4, 0.26),
    )


def draw_swing(pen: Pen, p: Prop, t: float, wind: float) -> None:
    for side in (-1, 1):
        pen.lay(shapes.capsule(side * 0.02 + side * 0.28, -0.98, 0.02, side * 0.4, -0.01, 0.02), p.coat)
    with pen.at(0, -0.96, 0.35 * math.sin(t * 2.0)):
        for x in (-0.13, 0.13):
            pen.line(((x, 0), (x, 0.74)), (0.75, 0.7, 0.6), 0.012)
        pen.lay(shapes.box(-0.17, 0.74, 0.34, 0.035, 0.01), (0.8, 0.3, 0.26))
    pen.lay(shapes.box(-0.34, -1.0, 0.68, 0.04, 0.02), p.coat)


def draw_anchor(pen: Pen, p: Prop, t: float, wind: float) -> None:
    for pts, w in (
        (((0, -0.82), (0, -0.08)), 0.09),
        (((-0.2, -0.66), (0.2, -0.66)), 0.08),
        (((-0.38, -0.38), (-0.3, -0.1), (0, -0.04), (0.3, -0.1), (0.38, -0.38)), 0.1),
    ):
        pen.line(pts, p.coat, w)
    pen.line([(0.09 * math.cos(k), -0.9 + 0.09 * math.sin(k)) for k in range(8)], p.coat, 0.045)


def draw_bubble(pen: Pen, p: Prop, t: float, wind: float) -> None:
    k = 0.03 * math.sin(t * 3)
    pen.canvas.drawPath(shapes.ellipse(0, 0, 0.5 + k, 0.5 - k), paper.fill(paper.tint(p.coat, pen.light), 0.35))
    pen.line([(0.4 * math.cos(a), 0.4 * math.sin(a)) for a in (-2.6, -2.2, -1.8)], (1, 1, 1), 0.06)


def draw_stairs(pen: Pen, p: Prop, t: float, wind: float) -> None:
    """Six steps up to the right, with a rail."""
    steps, wide, high = 6, 1.2, 0.86
    outline = [(-wide / 2, 0.0)]
    for i in range(steps):
        x, y = -wide / 2 + wide * i / steps, -high * (i + 1) / steps
        outline += [(x, y), (x + wide / steps, y)]
    pen.lay(shapes.poly((*outline, (wide / 2, 0.0))), p.coat)
    for i in range(steps):
        x, y = -wide / 2 + wide * i / steps, -high * (i + 1) / steps
        pen.flat(shapes.box(x, y, wide / steps, 0.022), paper.lighter(p.coat, 0.35))
    for i in (0, 2, 4):
        x, y = -wide / 2 + wide * (i + 0.5) / steps, -high * (i + 1) / steps
        pen.line(((x, y), (x, y - 0.26)), paper.darker(p.coat, 0.45), 0.02)
    first, last = (-wide / 2 + wide * 0.5 / steps, -high / steps - 0.26), (wide / 2, -high - 0.29)
    pen.line((first, last), paper.darker(p.coat, 0.45), 0.028)


def draw_bus_stop(pen: Pen, p: Prop, t: float, wind: float) -> None:
    """A shelter with a glass wall, a bench and a round sign."""
    dark = paper.darker(p.coat, 0.4)
    pen.flat(shapes.box(-0.5, -0.86, 0.8, 0.72), (0.72, 0.84, 0.88), alpha=0.55)
    for x in (-0.52, 0.28):
        pen.lay(shapes.box(x, -0.9, 0.035, 0.9), dark)
    pen.lay(shapes.box(-0.6, -0.96, 1.0, 0.075, 0.02), p.coat)
    pen.lay(shapes.box(-0.4, -0.24, 0.56, 0.045, 0.01), (0.62, 0.43, 0.27))
    for x in (-0.34, 0.08):
        pen.lay(shapes.box(x, -0.2, 0.03, 0.2), dark)
    pen.lay(shapes.box(0.5, -0.98, 0.028, 0.98), dark)
    pen.lay(shapes.circle(0.514, -0.9, 0.12), (0.95, 0.78, 0.25))
    pen.flat(shapes.box(0.46, -0.935, 0.108, 0.06, 0.015), dark)


def draw_lily_pad(pen: Pen, p: Prop, t: float, wind: float) -> None:
    """A round leaf that lies on the water, with its notch."""
    pen.lay(shapes.ellipse(0.0, -0.5, 2.6, 0.5), p.coat)
    pen.flat(shapes.poly(((0.3, -0.5), (2.7, -0.86), (2.7, -0.42))), paper.darker(p.coat, 0.35))
    for x in (-2.2, -1.2, -0.2):
        pen.line(((0.3, -0.5), (x, -0.25 - 0.1 * (x + 1.2) ** 2)), paper.lighter(p.coat, 0.25), 0.06)
