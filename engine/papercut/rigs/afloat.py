"""What floats and flies: boats, ships, planes, rockets, balloons."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from engine.papercut import paper
from engine.papercut.paper import hexed as _c
from engine.papercut.rigs import shapes
from engine.papercut.rigs.rig import Pen
from engine.papercut.rigs.vehicle_parts import GLASS, STEEL, TYRE, draw_glass, draw_hull, draw_steam

if TYPE_CHECKING:
    from engine.papercut.rigs.vehicle import Vehicle


def draw_boat(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    row = t * 2.2
    pen.lay(shapes.ellipse(0, -0.19, 0.42, 0.035), paper.darker(v.coat, 0.5))
    draw_hull(pen, v.coat, 0.5, 0.2)
    pen.flat(shapes.ribbon(((-0.49, -0.19), (0, -0.2), (0.49, -0.25)), (0.014, 0.014, 0.014)), paper.lighter(v.coat, 0.5))
    pen.lay(shapes.box(-0.14, -0.205, 0.1, 0.03), _c("c79b6b"))
    with pen.at(0.04, -0.2, 0.5 + 0.45 * math.sin(row)):
        pen.lay(shapes.capsule(0, -0.14, 0.011, 0, 0.22, 0.011), _c("c79b6b"))
        pen.lay(shapes.ellipse(0, 0.26, 0.03, 0.07), _c("c79b6b"))


def draw_canoe(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    pen.lay(
        shapes.blob(
            ((-0.5, -0.19), (-0.4, -0.12), (0, -0.1), (0.4, -0.12), (0.5, -0.19), (0.42, 0.0), (0, 0.025), (-0.42, 0.0)), 0.45
        ),
        v.coat,
    )
    pen.flat(shapes.ribbon(((-0.44, -0.06), (0, -0.035), (0.44, -0.06)), (0.01, 0.012, 0.01)), paper.lighter(v.coat, 0.45))


def draw_paperboat(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    pen.lay(shapes.poly(((-0.2, -0.2), (0, -0.62), (0.2, -0.2))), paper.darker(v.coat, 0.1))
    pen.flat(shapes.poly(((0, -0.2), (0, -0.62), (0.2, -0.2))), paper.darker(v.coat, 0.22))
    pen.lay(shapes.poly(((-0.5, -0.3), (-0.24, 0.0), (0.24, 0.0), (0.5, -0.3), (0, -0.16))), v.coat)


def draw_sail(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    fill = 0.06 + 0.05 * abs(wind) + 0.012 * math.sin(t * 1.8)
    pen.lay(shapes.capsule(-0.04, -0.1, 0.012, -0.04, -1.14, 0.008), _c("8a6a4a"))
    white = (0.98, 0.95, 0.89)
    pen.lay(shapes.blob(((-0.06, -1.08), (-0.24 - fill, -0.6), (-0.44, -0.24), (-0.06, -0.22)), 0.2), white)
    pen.lay(
        shapes.blob(((-0.01, -1.02), (0.2 + fill, -0.58), (0.44, -0.24), (-0.01, -0.24)), 0.2),
        paper.mix(white, (0.86, 0.3, 0.26), 0.75),
    )
    pen.lay(shapes.poly(((-0.04, -1.14), (-0.04, -1.08), (0.07 + 0.01 * math.sin(t * 6), -1.11))), (0.9, 0.72, 0.3))
    draw_hull(pen, v.coat, 0.48, 0.15)
    pen.flat(shapes.ribbon(((-0.46, -0.12), (0, -0.13), (0.46, -0.17)), (0.012, 0.012, 0.012)), (0.98, 0.95, 0.89))


def draw_ship(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    for x in (-0.16, 0.0):
        draw_steam(pen, x, -0.46, t + x * 7, 0.02)
        pen.lay(shapes.box(x - 0.035, -0.45, 0.07, 0.16), v.coat)
        pen.flat(shapes.box(x - 0.035, -0.45, 0.07, 0.04), TYRE)
    pen.lay(shapes.box(-0.3, -0.31, 0.46, 0.09, 0.01), (0.97, 0.95, 0.9))
    pen.lay(shapes.box(-0.38, -0.24, 0.62, 0.09, 0.01), (0.94, 0.92, 0.87))
    for i in range(7):
        draw_glass(
            pen,
            tuple((-0.34 + 0.08 * i + 0.022 * math.cos(a), -0.195 + 0.022 * math.sin(a)) for a in (0.0, 1.57, 3.14, 4.71)),
            0.55,
        )
    draw_hull(pen, paper.darker(v.coat, 0.35), 0.5, 0.16, 0.0, 0.45)
    pen.flat(shapes.poly(((-0.445, -0.05), (0.435, -0.05), (0.4, 0.0), (-0.42, 0.0))), v.coat)


def draw_galleon(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    puff = 0.05 + 0.04 * abs(wind) + 0.01 * math.sin(t * 1.6)
    for x, top in ((-0.22, 0.72), (0.2, 0.68), (0.0, 0.84)):
        pen.lay(shapes.capsule(x, -0.15, 0.012, x, -top, 0.009), _c("5a3d2a"))
        for y, w in ((-top * 0.88, 0.1), (-top * 0.58, 0.13)):
            pen.lay(
                shapes.blob(
                    (
                        (x - w, y),
                        (x + w, y),
                        (x + w * 1.05 + puff, y + 0.13),
                        (x + w, y + 0.22),
                        (x - w, y + 0.22),
                        (x - w + puff, y + 0.12),
                    ),
                    0.3,
                ),
                (0.96, 0.92, 0.83),
            )
    pen.flat(shapes.circle(0.03, -0.63, 0.04), TYRE)
    pen.lay(
        shapes.blob(
            [(0.0 - 0.1 * k / 3 * 1.0, -0.84 + 0.012 * math.sin(t * 5 - k)) for k in range(4)]
            + [(-0.1 + 0.1 * k / 3, -0.78 + 0.012 * math.sin(t * 5 - 3 + k)) for k in range(4)],
            0.3,
        ),
        TYRE,
    )
    pen.lay(
        shapes.blob(
            (
                (-0.5, -0.36),
                (-0.3, -0.34),
                (-0.26, -0.2),
                (0.3, -0.2),
                (0.46, -0.3),
                (0.62, -0.37),
                (0.42, -0.1),
                (0.32, 0.0),
                (-0.36, 0.0),
                (-0.46, -0.14),
            ),
            0.25,
        ),
        v.coat,
    )
    for y in (-0.14, -0.08):
        pen.line(((-0.42, y), (0.0, y + 0.01), (0.4, y)), paper.darker(v.coat, 0.3), 0.01)
    for i in range(4):
        pen.flat(shapes.box(-0.22 + 0.13 * i, -0.12, 0.05, 0.04), TYRE)


def draw_raft(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    for i in range(6):
        pen.lay(
            shapes.capsule(-0.42 + 0.165 * i, -0.06, 0.075, -0.38 + 0.165 * i, -0.06, 0.075), paper.darker(v.coat, 0.1 * (i % 2))
        )
    pen.lay(shapes.box(-0.48, -0.1, 0.96, 0.035), _c("d8c08a"))


def draw_sub(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    with pen.at(-0.46, 0.02, 0, 1.0, math.cos(t * 9)):
        pen.lay(shapes.blob(((0, 0), (-0.05, -0.11), (0.0, -0.03), (0.0, 0.03), (-0.05, 0.11)), 0.4), _c("8a6a2a"))
    pen.lay(shapes.box(-0.1, -0.26, 0.22, 0.16, 0.03), v.coat)
    pen.line(((0.04, -0.25), (0.04, -0.36), (0.11, -0.36)), _c("8a6a2a"), 0.022)
    pen.lay(
        shapes.blob(
            ((-0.46, 0.02), (-0.3, -0.13), (0.2, -0.14), (0.42, -0.08), (0.48, 0.02), (0.4, 0.12), (0.1, 0.16), (-0.3, 0.14)), 0.5
        ),
        v.coat,
    )
    for x in (-0.16, 0.04, 0.24):
        pen.flat(shapes.circle(x, 0.0, 0.062), _c("8a6a2a"))
        pen.flat(shapes.circle(x, 0.0, 0.044), GLASS)
    for i in range(3):
        k = (t * 0.5 + i / 3) % 1
        pen.flat(shapes.circle(-0.5 - 0.08 * k, -0.02 - 0.25 * k, 0.014 + 0.012 * i), (0.9, 0.97, 1.0), alpha=0.7 * (1 - k))


def draw_plane(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    accent = _c("d8453a") if paper.brightness(v.coat) > 0.5 else _c("f2c23a")
    pen.lay(shapes.poly(((0.04, -0.03), (-0.14, -0.19), (-0.2, -0.19), (-0.1, -0.02))), paper.darker(v.coat, 0.25))
    pen.lay(shapes.blob(((-0.36, -0.05), (-0.47, -0.24), (-0.4, -0.25), (-0.26, -0.07)), 0.2), accent)
    body = shapes.blob(
        ((-0.48, -0.06), (-0.3, -0.085), (0.2, -0.09), (0.42, -0.055), (0.5, 0.01), (0.42, 0.06), (0.1, 0.075), (-0.25, 0.045)),
        0.5,
    )
    pen.lay(body, v.coat)
    pen.flat(shapes.both(body, shapes.box(-0.5, 0.012, 1.0, 0.022)), accent)
    for i in range(8):
        pen.flat(shapes.circle(-0.24 + 0.065 * i, -0.03, 0.016), _c("5f87a8"))
    draw_glass(pen, ((0.36, -0.06), (0.42, -0.045), (0.455, -0.012), (0.37, -0.015)), 0.3)
    pen.lay(shapes.blob(((-0.4, -0.02), (-0.52, 0.02), (-0.5, 0.04), (-0.3, 0.015)), 0.3), paper.darker(v.coat, 0.08))
    pen.lay(shapes.capsule(0.0, 0.085, 0.035, 0.1, 0.085, 0.03), accent)
    pen.lay(shapes.poly(((0.14, 0.02), (-0.16, 0.2), (-0.24, 0.2), (-0.08, 0.02))), paper.darker(v.coat, 0.06))


def draw_paperplane(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    pen.lay(shapes.poly(((0.5, 0.0), (-0.5, -0.24), (-0.3, 0.02))), paper.darker(v.coat, 0.12))
    pen.lay(shapes.poly(((0.5, 0.0), (-0.3, 0.02), (-0.34, 0.2))), paper.darker(v.coat, 0.26))
    pen.lay(shapes.poly(((0.5, 0.0), (-0.34, 0.02), (-0.48, 0.16))), v.coat)


def draw_heli(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    pen.lay(shapes.capsule(-0.06, -0.04, 0.06, -0.46, -0.08, 0.018), v.coat)
    pen.lay(shapes.poly(((-0.42, -0.08), (-0.5, -0.2), (-0.45, -0.06))), paper.darker(v.coat, 0.15))
    with pen.at(-0.47, -0.1, t * 17):
        pen.lay(shapes.box(-0.08, -0.008, 0.16, 0.016, 0.008), TYRE)
    body = shapes.blob(((-0.16, -0.1), (0.06, -0.17), (0.26, -0.13), (0.36, 0.0), (0.28, 0.09), (0.0, 0.11), (-0.15, 0.05)), 0.5)
    pen.lay(body, v.coat)
    draw_glass(pen, ((0.12, -0.12), (0.24, -0.105), (0.32, 0.0), (0.12, 0.0)), 0.3)
    for x in (0.0, 0.18):
        pen.line(((x, 0.09), (x, 0.16)), TYRE, 0.014)
    pen.line(((-0.12, 0.165), (0.26, 0.165), (0.32, 0.14)), TYRE, 0.018)
    pen.lay(shapes.box(0.035, -0.21, 0.02, 0.06), TYRE)
    with pen.at(0.045, -0.215, 0, math.cos(t * 23) * 0.9 + 0.12, 1.0):
        pen.lay(shapes.box(-0.48, -0.01, 0.96, 0.02, 0.01), TYRE)


def draw_rocket(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    flame = 1 + 0.14 * math.sin(t * 31) + 0.08 * math.sin(t * 47)
    if way or v.medium == "air":
        pen.glow(0, 0.04, 0.3, (1.0, 0.6, 0.2), 0.6)
        for k, c in ((1.0, (0.96, 0.45, 0.15)), (0.68, (1.0, 0.72, 0.22)), (0.38, (1.0, 0.93, 0.65))):
            pen.flat(
                shapes.blob(
                    ((-0.075 * k, -0.08), (0.075 * k, -0.08), (0.085 * k, 0.04), (0, 0.3 * k * flame), (-0.085 * k, 0.04)), 0.5
                ),
                c,
            )
    accent = _c("d8453a") if paper.brightness(v.coat) > 0.5 else _c("f2c23a")
    for side in (-1, 1):
        pen.lay(shapes.blob(((side * 0.1, -0.42), (side * 0.22, -0.2), (side * 0.23, 0.0), (side * 0.08, -0.12)), 0.3), accent)
    pen.lay(shapes.box(-0.07, -0.12, 0.14, 0.06, 0.01), TYRE)
    body = shapes.blob(
        ((-0.115, -0.1), (-0.15, -0.42), (-0.11, -0.75), (0, -1.0), (0.11, -0.75), (0.15, -0.42), (0.115, -0.1)), 0.5
    )
    pen.lay(body, v.coat)
    pen.flat(shapes.both(body, shapes.box(-0.2, -1.0, 0.4, 0.22)), accent)
    pen.flat(shapes.both(body, shapes.box(-0.2, -0.22, 0.4, 0.035)), accent)
    for y, r in ((-0.6, 0.07), (-0.4, 0.05)):
        pen.flat(shapes.circle(0, y, r * 1.25), _c("8f9aa8"))
        pen.flat(shapes.circle(0, y, r), _c("7fb4d6"))
        pen.flat(shapes.circle(-r * 0.3, y - r * 0.3, r * 0.3), (0.92, 0.97, 1.0))
    pen.lay(shapes.capsule(0, -0.3, 0.02, 0, 0.0, 0.014), accent)


def draw_ufo(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    pen.canvas.drawPath(
        shapes.poly(((-0.12, 0.08), (0.12, 0.08), (0.3, 0.5), (-0.3, 0.5))),
        paper.fill((0.7, 1.0, 0.75), 0.18 + 0.08 * math.sin(t * 3)),
    )
    pen.lay(shapes.blob(((-0.2, 0.0), (-0.17, -0.16), (0, -0.23), (0.17, -0.16), (0.2, 0.0)), 0.5), _c("a9dce0"))
    pen.lay(shapes.ellipse(0.02, -0.08, 0.06, 0.07), _c("7fc46a"))
    pen.eye(0.04, -0.09, 0.026, _c("7fc46a"), white=False)
    pen.lay(shapes.ellipse(0, 0.03, 0.5, 0.1), v.coat)
    for i in range(5):
        lit = int(t * 5) % 5 == i
        pen.flat(
            shapes.circle(-0.32 + 0.16 * i, 0.045 + 0.02 * (i % 4 != 0), 0.028), (1.0, 0.92, 0.4) if lit else (0.75, 0.42, 0.5)
        )


def draw_sat(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    pen.canvas.rotate(6 * math.sin(t * 0.5))
    for side in (-1, 1):
        pen.lay(shapes.box(-0.5 if side < 0 else 0.14, -0.09, 0.36, 0.18, 0.01), _c("3a5f9f"))
        for i in range(4):
            x = (-0.5 if side < 0 else 0.14) + 0.09 * i
            pen.flat(shapes.box(x, -0.09, 0.006, 0.18), (0.75, 0.85, 0.95))
    pen.lay(shapes.box(-0.11, -0.14, 0.22, 0.28, 0.03), v.coat)
    pen.line(((0, -0.14), (0, -0.26)), STEEL, 0.014)
    pen.lay(shapes.blob(((-0.1, -0.28), (0, -0.22), (0.1, -0.28), (0, -0.34)), 0.4), (0.95, 0.95, 0.95))


def draw_balloon(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    with pen.at(0, 0, 0.03 * math.sin(t * 0.8)):
        for x in (-0.1, 0.1):
            pen.line(((x * 1.9, 0.14), (x * 0.85, 0.5)), _c("6b4a34"), 0.01)
        flame = 0.6 + 0.4 * math.sin(t * 9) * (math.sin(t * 0.7) > 0)
        pen.flat(shapes.blob(((-0.025, 0.4), (0.025, 0.4), (0, 0.4 - 0.14 * flame)), 0.5), (1.0, 0.72, 0.25))
        envelope = shapes.blob(
            (
                (0, -0.64),
                (-0.3, -0.56),
                (-0.48, -0.24),
                (-0.38, 0.06),
                (-0.15, 0.3),
                (0.15, 0.3),
                (0.38, 0.06),
                (0.48, -0.24),
                (0.3, -0.56),
            ),
            0.52,
        )
        pen.lay(envelope, v.coat)
        pale = (0.98, 0.93, 0.8)
        for x0, x1 in ((-0.33, -0.14), (0.14, 0.33)):
            stripe = shapes.blob(
                ((x0 * 0.25, -0.64), (x1 * 0.25, -0.64), (x1, -0.2), (x1 * 0.42, 0.3), (x0 * 0.42, 0.3), (x0, -0.2)), 0.55
            )
            pen.flat(shapes.both(envelope, stripe), pale)
        pen.flat(shapes.both(envelope, shapes.box(-0.5, 0.2, 1.0, 0.12)), paper.darker(v.coat, 0.25))
        pen.lay(shapes.blob(((-0.11, 0.5), (0.11, 0.5), (0.09, 0.66), (-0.09, 0.66)), 0.2), _c("a8743f"))
        pen.flat(shapes.box(-0.12, 0.49, 0.24, 0.03, 0.012), _c("7d5230"))


def draw_blimp(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    for turn in (-0.5, 0.5):
        with pen.at(-0.4, 0, turn):
            pen.lay(shapes.blob(((0.06, -0.04), (-0.1, -0.06), (-0.12, 0.06), (0.06, 0.04)), 0.3), paper.darker(v.coat, 0.2))
    pen.lay(shapes.box(-0.08, 0.12, 0.22, 0.09, 0.03), _c("6b4a34"))
    body = shapes.blob(
        ((-0.5, 0), (-0.25, -0.15), (0.1, -0.17), (0.42, -0.09), (0.5, 0.0), (0.42, 0.09), (0.1, 0.17), (-0.25, 0.15)), 0.5
    )
    pen.lay(body, v.coat)
    for y in (-0.07, 0.05):
        pen.flat(shapes.both(body, shapes.box(-0.5, y, 1.0, 0.02)), paper.darker(v.coat, 0.2))


def draw_drone(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    for x in (-0.4, 0.4):
        pen.line(((0, 0), (x, -0.1)), v.coat, 0.05)
        with pen.at(x, -0.15, 0, math.cos(t * 27 + x), 1.0):
            pen.lay(shapes.ellipse(0, 0, 0.2, 0.018), STEEL)
    pen.lay(shapes.box(-0.16, -0.09, 0.32, 0.16, 0.06), v.coat)
    pen.flat(shapes.circle(0.08, 0.0, 0.045), (0.85, 0.2, 0.2) if math.sin(t * 6) > 0 else (0.3, 0.3, 0.36))
