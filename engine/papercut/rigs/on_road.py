"""What rolls: cars, buses, trucks, trains, bicycles, carts."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import skia

from engine.papercut import paper
from engine.papercut.paper import hexed as _c
from engine.papercut.rigs import shapes
from engine.papercut.rigs.rig import Pen
from engine.papercut.rigs.vehicle_parts import STEEL, TYRE, draw_glass, draw_lamp, draw_steam, draw_wheel

if TYPE_CHECKING:
    from engine.papercut.rigs.vehicle import Vehicle


def draw_car(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    low = 0.82 if v.subject.name == "sports car" else 1.0
    for x in (-0.27, 0.3):
        draw_wheel(pen, x + 0.02, 0.088, way, depth=1.0)
    body = shapes.blob(
        (
            (-0.49, -0.08),
            (-0.495, -0.2),
            (-0.42, -0.235),
            (-0.3, -0.245 * low),
            (-0.17, -0.36 * low),
            (0.09, -0.365 * low),
            (0.22, -0.245 * low),
            (0.42, -0.205),
            (0.49, -0.16),
            (0.49, -0.08),
            (0.3, -0.065),
            (-0.3, -0.065),
        ),
        0.3,
    )
    pen.lay(body, v.coat)
    draw_glass(pen, ((-0.24, -0.235 * low), (-0.15, -0.33 * low), (-0.045, -0.335 * low), (-0.045, -0.235 * low)))
    draw_glass(pen, ((-0.015, -0.235 * low), (-0.015, -0.335 * low), (0.08, -0.335 * low), (0.165, -0.235 * low)))
    pen.flat(shapes.both(body, shapes.box(-0.5, -0.11, 1.0, 0.03)), paper.darker(v.coat, 0.2))
    pen.line(((-0.03, -0.22), (-0.03, -0.1)), paper.darker(v.coat, 0.25), 0.006)
    pen.flat(shapes.box(-0.1, -0.2, 0.04, 0.012, 0.006), paper.darker(v.coat, 0.4))
    pen.flat(shapes.ellipse(-0.47, -0.18, 0.016, 0.026), (0.85, 0.16, 0.14))
    draw_lamp(pen, 0.465, -0.165, 0.03)
    if v.subject.name == "taxi":
        pen.lay(shapes.box(-0.09, -0.41, 0.12, 0.045, 0.01), (0.98, 0.95, 0.85))
        for i in range(8):
            pen.flat(shapes.box(-0.34 + 0.08 * i, -0.155 + 0.015 * (i % 2), 0.04, 0.015), TYRE)
    if v.subject.name == "police car":
        pen.flat(shapes.box(-0.2, -0.22, 0.36, 0.075), (0.97, 0.96, 0.93))
        lit = math.sin(t * 9) > 0
        pen.lay(shapes.box(-0.08, -0.4, 0.05, 0.04, 0.012), (0.9, 0.2, 0.18) if lit else (0.5, 0.14, 0.14))
        pen.lay(shapes.box(-0.02, -0.4, 0.05, 0.04, 0.012), (0.25, 0.45, 0.95) if not lit else (0.14, 0.2, 0.45))
    for x in (-0.27, 0.3):
        pen.flat(shapes.circle(x, -0.088, 0.105), paper.darker(v.coat, 0.55))
        draw_wheel(pen, x, 0.088, way)


def draw_van(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    body = shapes.blob(
        (
            (-0.49, -0.07),
            (-0.49, -0.42),
            (-0.44, -0.44),
            (0.16, -0.44),
            (0.28, -0.42),
            (0.4, -0.24),
            (0.49, -0.19),
            (0.49, -0.07),
        ),
        0.22,
    )
    pen.lay(body, v.coat)
    draw_glass(pen, ((0.17, -0.24), (0.17, -0.39), (0.26, -0.385), (0.36, -0.24)))
    if v.subject.name == "ambulance":
        pen.flat(shapes.both(body, shapes.box(-0.5, -0.2, 1.0, 0.045)), (0.82, 0.2, 0.18))
        pen.flat(shapes.union(shapes.box(-0.2, -0.39, 0.045, 0.15), shapes.box(-0.2525, -0.3375, 0.15, 0.045)), (0.82, 0.2, 0.18))
        pen.lay(shapes.box(0.0, -0.48, 0.08, 0.045, 0.012), (0.25, 0.45, 0.95) if math.sin(t * 9) > 0 else (0.9, 0.25, 0.2))
    else:
        for x in (-0.42, -0.14):
            draw_glass(pen, ((x, -0.25), (x, -0.38), (x + 0.2, -0.38), (x + 0.2, -0.25)))
        pen.flat(shapes.both(body, shapes.box(-0.5, -0.2, 1.0, 0.03)), paper.lighter(v.coat, 0.5))
    draw_lamp(pen, 0.465, -0.15, 0.028)
    for x in (-0.3, 0.31):
        draw_wheel(pen, x, 0.082, way)


def draw_bus(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    pen.lay(shapes.box(-0.49, -0.33, 0.98, 0.29, 0.03), v.coat)
    pen.flat(shapes.box(-0.49, -0.135, 0.98, 0.022), paper.lighter(v.coat, 0.55))
    for i in range(6):
        x = -0.46 + 0.125 * i
        draw_glass(pen, ((x, -0.17), (x, -0.285), (x + 0.1, -0.285), (x + 0.1, -0.17)), 0.12)
    draw_glass(pen, ((0.3, -0.06), (0.3, -0.285), (0.38, -0.285), (0.38, -0.06)), 0.1)
    draw_glass(pen, ((0.41, -0.14), (0.41, -0.285), (0.475, -0.285), (0.48, -0.14)), 0.12)
    draw_lamp(pen, 0.475, -0.085, 0.02)
    for x in (-0.29, 0.2):
        pen.flat(shapes.circle(x, -0.055, 0.066), paper.darker(v.coat, 0.5))
        draw_wheel(pen, x, 0.054, way)


def draw_truck(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    fire = "fire" in v.subject.name
    pen.lay(shapes.box(-0.49, -0.1, 0.95, 0.05), TYRE)
    pen.lay(shapes.box(-0.49, -0.38, 0.68, 0.3, 0.015), v.coat if fire else (0.95, 0.92, 0.86))
    if fire:
        pen.lay(shapes.box(-0.49, -0.42, 0.74, 0.03, 0.008), STEEL)
        for i in range(9):
            pen.line(((-0.46 + 0.08 * i, -0.43), (-0.46 + 0.08 * i, -0.385)), STEEL, 0.008)
        pen.flat(shapes.box(-0.49, -0.2, 0.68, 0.03), (0.97, 0.95, 0.88))
        for x in (-0.42, -0.24):
            pen.flat(shapes.box(x, -0.34, 0.14, 0.11, 0.01), paper.darker(v.coat, 0.2))
        pen.lay(shapes.box(0.26, -0.4, 0.07, 0.035, 0.012), (0.3, 0.5, 0.95) if math.sin(t * 9) > 0 else (0.95, 0.85, 0.4))
    else:
        pen.flat(shapes.box(-0.49, -0.26, 0.68, 0.05), v.coat)
    pen.lay(shapes.blob(((0.21, -0.07), (0.21, -0.36), (0.36, -0.36), (0.43, -0.22), (0.485, -0.2), (0.49, -0.07)), 0.16), v.coat)
    draw_glass(pen, ((0.26, -0.21), (0.26, -0.325), (0.345, -0.325), (0.4, -0.21)), 0.15)
    draw_lamp(pen, 0.47, -0.13, 0.022)
    for x in (-0.36, -0.2, 0.34):
        draw_wheel(pen, x, 0.068, way)


def draw_tractor(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    puff = (t * 0.9) % 1.0
    pen.flat(shapes.circle(0.24 - 0.08 * puff, -0.66 - 0.1 * puff, 0.03 + 0.03 * puff), (0.7, 0.7, 0.72), alpha=0.6 * (1 - puff))
    pen.lay(shapes.box(0.225, -0.62, 0.03, 0.2), TYRE)
    pen.lay(shapes.box(-0.05, -0.44, 0.5, 0.26, 0.03), v.coat)
    pen.lay(shapes.box(-0.3, -0.4, 0.3, 0.2, 0.03), v.coat)
    for x in (-0.28, 0.02):
        pen.lay(shapes.box(x, -0.7, 0.03, 0.32), paper.darker(v.coat, 0.3))
    pen.lay(shapes.box(-0.34, -0.73, 0.44, 0.045, 0.02), v.coat)
    for i in range(3):
        pen.line(((0.3 + 0.04 * i, -0.4), (0.3 + 0.04 * i, -0.25)), paper.darker(v.coat, 0.35), 0.012)
    draw_wheel(pen, 0.33, 0.13, way, _c("f2c23a"))
    draw_wheel(pen, -0.22, 0.24, way, _c("f2c23a"), spokes=8)


def draw_engine_at(pen: Pen, v: Vehicle, x: float, k: float, t: float, way: float) -> None:
    """A steam engine of this size with its middle at x."""
    with pen.at(x, 0, 0, k, k):
        draw_steam(pen, 0.32, -0.49, t, 0.035)
        pen.lay(shapes.poly(((0.28, -0.32), (0.36, -0.32), (0.39, -0.48), (0.25, -0.48))), TYRE)
        pen.lay(shapes.box(-0.12, -0.34, 0.56, 0.2, 0.07), v.coat)
        for i in range(3):
            pen.flat(shapes.box(-0.02 + 0.14 * i, -0.34, 0.018, 0.2), (0.9, 0.74, 0.32))
        pen.lay(shapes.circle(0.13, -0.34, 0.055), (0.9, 0.74, 0.32))
        pen.lay(shapes.box(-0.46, -0.45, 0.36, 0.33, 0.015), paper.darker(v.coat, 0.12))
        draw_glass(pen, ((-0.39, -0.27), (-0.39, -0.39), (-0.2, -0.39), (-0.2, -0.27)), 0.12)
        pen.lay(shapes.box(-0.49, -0.49, 0.43, 0.045, 0.015), TYRE)
        pen.lay(shapes.box(-0.46, -0.15, 0.92, 0.05), TYRE)
        pen.lay(shapes.poly(((0.42, -0.14), (0.53, -0.01), (0.4, -0.01))), (0.8, 0.64, 0.28))
        draw_lamp(pen, 0.445, -0.27, 0.03)
        way /= k
        for wx, r in ((-0.33, 0.105), (-0.09, 0.105), (0.13, 0.075), (0.31, 0.075)):
            draw_wheel(pen, wx, r, way, _c("c9503f"), spokes=6)
        a = way / 0.105
        px, py = 0.06 * math.cos(a), 0.06 * math.sin(a)
        pen.line(((-0.33 + px, -0.105 + py), (-0.09 + px, -0.105 + py)), STEEL, 0.02)


def draw_loco(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    draw_engine_at(pen, v, 0.0, 1.0, t, way)


def draw_train(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    usual = (_c("e0a43a"), _c("3f76a6"))
    ours = (v.coat, paper.darker(v.coat, 0.14)) if v.subject.colour else usual  # a green train is green all along
    for x, c in zip((-0.36, -0.06), ours, strict=True):
        pen.lay(shapes.box(x + 0.125, -0.045, 0.05, 0.014), TYRE)
        pen.lay(shapes.box(x - 0.135, -0.2, 0.27, 0.16, 0.012), c)
        pen.lay(shapes.box(x - 0.145, -0.22, 0.29, 0.03, 0.01), paper.darker(c, 0.3))
        for j in range(3):
            wx = x - 0.115 + 0.083 * j
            draw_glass(pen, ((wx, -0.11), (wx, -0.17), (wx + 0.06, -0.17), (wx + 0.06, -0.11)), 0.12)
        for wx in (x - 0.08, x + 0.08):
            draw_wheel(pen, wx, 0.035, way, _c("c9503f"), spokes=5)
    draw_engine_at(pen, v, 0.28, 0.44, t, way)


def draw_express(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    """A fast train: a nose in front of two cars, its wheels behind a skirt."""
    under, over = -0.03, -0.175
    for x in (-0.4, -0.24, -0.08, 0.1, 0.28):
        draw_wheel(pen, x, 0.02, way)
    for left in (-0.49, -0.165):
        pen.lay(shapes.box(left, over, 0.315, under - over, 0.01), v.coat)
    nose = shapes.blob(
        ((0.16, under), (0.16, over), (0.3, over), (0.38, -0.155), (0.45, -0.1), (0.49, -0.055), (0.485, under)), 0.3
    )
    pen.lay(nose, v.coat)
    stripe = _c("3f76a6") if v.subject.colour is None else paper.darker(v.coat, 0.35)
    for left, wide in ((-0.49, 0.315), (-0.165, 0.315)):
        pen.flat(shapes.box(left, -0.075, wide, 0.016), stripe)
    pen.flat(shapes.both(nose, shapes.box(0.16, -0.075, 0.4, 0.016)), stripe)
    for left in (-0.47, -0.145):
        for i in range(5):
            x = left + 0.057 * i
            draw_glass(pen, ((x, -0.105), (x, -0.15), (x + 0.042, -0.15), (x + 0.042, -0.105)), 0.12)
    for x in (0.18, 0.24):
        draw_glass(pen, ((x, -0.105), (x, -0.15), (x + 0.042, -0.15), (x + 0.042, -0.105)), 0.12)
    draw_glass(pen, ((0.32, -0.115), (0.32, -0.155), (0.365, -0.15), (0.41, -0.115)), 0.15)
    draw_lamp(pen, 0.468, -0.058, 0.012)


def draw_spoked(pen: Pen, x: float, r: float, way: float, depth: float = 0.0) -> None:
    with pen.at(x, -r, way / r):
        ring = shapes.circle(0, 0, r)
        ring.addPath(shapes.circle(0, 0, r * 0.84))
        ring.setFillType(skia.PathFillType.kEvenOdd)
        for i in range(10):
            a = i * math.pi / 5
            pen.line(((0, 0), (r * 0.86 * math.cos(a), r * 0.86 * math.sin(a))), (0.72, 0.74, 0.78), 0.006, depth)
        pen.lay(ring, TYRE, depth)
        pen.flat(shapes.circle(0, 0, r * 0.12), STEEL)


def draw_bicycle(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    r = 0.19
    for x in (-0.3, 0.3):
        draw_spoked(pen, x, r, way)
    hub, crank, seat, head = (-0.3, -r), (-0.05, -0.19), (-0.12, -0.47), (0.21, -0.49)
    for a, b in ((hub, crank), (hub, seat), (crank, seat), (crank, head), (seat, head), (head, (0.3, -r))):
        pen.lay(shapes.capsule(*a, 0.014, *b, 0.014), v.coat, shadow=False)
    pen.lay(shapes.capsule(seat[0], seat[1], 0.012, -0.13, -0.53, 0.012), TYRE)
    pen.lay(shapes.blob(((-0.21, -0.56), (-0.05, -0.545), (-0.06, -0.525), (-0.2, -0.52)), 0.4), _c("4a342a"))
    pen.lay(shapes.capsule(*head, 0.013, 0.2, -0.58, 0.013), TYRE)
    pen.line(((0.2, -0.58), (0.27, -0.6), (0.25, -0.54)), TYRE, 0.026)
    turn = way / r * 0.5
    for k in (0, math.pi):
        px, py = crank[0] + 0.085 * math.cos(turn + k), crank[1] + 0.085 * math.sin(turn + k)
        pen.line((crank, (px, py)), STEEL, 0.016, 0.5 if k else 0.0)
        pen.line(((px - 0.035, py), (px + 0.035, py)), TYRE, 0.02)
    pen.flat(shapes.circle(*crank, 0.04), STEEL)


def draw_motor(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    scooter = v.subject.name == "scooter"
    r = 0.13 if scooter else 0.16
    for x in (-0.32, 0.34):
        draw_wheel(pen, x, r, way, spokes=7)
    if scooter:
        pen.lay(
            shapes.blob(
                (
                    (-0.46, -0.24),
                    (-0.36, -0.36),
                    (-0.1, -0.38),
                    (-0.02, -0.18),
                    (0.2, -0.18),
                    (0.26, -0.52),
                    (0.33, -0.52),
                    (0.32, -0.14),
                    (0.2, -0.1),
                    (-0.3, -0.12),
                ),
                0.3,
            ),
            v.coat,
        )
        pen.lay(shapes.box(-0.34, -0.44, 0.28, 0.06, 0.03), _c("6a4432"))
    else:
        pen.lay(shapes.capsule(-0.32, -r, 0.025, 0.05, -0.2, 0.04), STEEL)
        pen.lay(shapes.capsule(0.24, -0.44, 0.022, 0.34, -r, 0.02), STEEL)
        pen.lay(shapes.box(-0.12, -0.28, 0.26, 0.17, 0.04), _c("5c616c"))
        pen.lay(shapes.blob(((-0.06, -0.25), (0.0, -0.47), (0.23, -0.48), (0.27, -0.32), (0.14, -0.22)), 0.4), v.coat)
        for x, y in ((0.34, -r), (-0.32, -r)):  # mudguards
            rim = [(x + 1.13 * r * math.cos(a), y + 1.13 * r * math.sin(a)) for a in (-2.6, -2.1, -1.57, -1.05, -0.55)]
            pen.lay(shapes.ribbon(rim, (0.014, 0.02, 0.023, 0.02, 0.014)), v.coat, shadow=False)
        pen.lay(shapes.blob(((-0.4, -0.4), (-0.32, -0.36), (-0.04, -0.42), (-0.02, -0.32), (-0.3, -0.28)), 0.4), TYRE)
        pen.lay(shapes.blob(((-0.5, -0.3), (-0.38, -0.38), (-0.22, -0.3), (-0.32, -0.33)), 0.4), v.coat)
    pen.line(((0.28, -0.5), (0.25, -0.58), (0.16, -0.57)), TYRE, 0.03)
    draw_lamp(pen, 0.33, -0.46, 0.04)


def draw_board(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    for x in (-0.28, 0.28):
        draw_wheel(pen, x, 0.055, way, _c("f2d24a"), spokes=3)
    pen.lay(shapes.ribbon(((-0.5, -0.19), (-0.38, -0.135), (0.38, -0.135), (0.5, -0.19)), (0.02, 0.025, 0.025, 0.02)), v.coat)


def draw_sled(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    if v.subject.name == "sleigh":
        pen.lay(
            shapes.blob(
                (
                    (-0.42, -0.42),
                    (-0.34, -0.46),
                    (-0.24, -0.24),
                    (0.16, -0.2),
                    (0.3, -0.34),
                    (0.4, -0.32),
                    (0.28, -0.1),
                    (-0.3, -0.1),
                ),
                0.4,
            ),
            v.coat,
        )
        pen.line(((-0.3, -0.16), (0, -0.13), (0.24, -0.16)), (0.9, 0.74, 0.32), 0.016)
    else:
        for i in range(3):
            pen.lay(shapes.box(-0.4, -0.24 + 0.001 * i, 0.7, 0.045, 0.015), v.coat, shadow=i == 0)
        pen.line(((0.42, -0.3), (0.3, -0.36), (0.1, -0.3)), (0.85, 0.78, 0.6), 0.012)
    for x in (-0.24, 0.18):
        pen.lay(
            shapes.box(x, -0.2 if v.subject.name != "sleigh" else -0.12, 0.03, 0.18 if v.subject.name != "sleigh" else 0.1),
            paper.darker(v.coat, 0.3),
        )
    pen.line(((-0.46, -0.02), (0.3, -0.02), (0.5, -0.05), (0.46, -0.3)), _c("5a4a44"), 0.032)


def draw_cart(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    pen.lay(shapes.capsule(0.2, -0.3, 0.015, 0.5, -0.26, 0.013), _c("6b4a34"))
    pen.lay(shapes.poly(((-0.44, -0.56), (0.34, -0.56), (0.28, -0.26), (-0.38, -0.26))), v.coat)
    for y in (-0.46, -0.36):
        pen.line(((-0.4, y), (0.31, y)), paper.darker(v.coat, 0.3), 0.012)
    draw_wheel(pen, -0.06, 0.2, way, _c("b08a5a"), spokes=8)


def draw_coach(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    pen.lay(
        shapes.blob(((-0.3, -0.62), (-0.1, -0.7), (0.2, -0.66), (0.3, -0.4), (0.18, -0.18), (-0.2, -0.18), (-0.36, -0.4)), 0.45),
        v.coat,
    )
    draw_glass(pen, ((-0.14, -0.42), (-0.14, -0.58), (0.12, -0.58), (0.12, -0.42)), 0.2)
    for y in (-0.66, -0.36):
        pen.line(((-0.28, y), (0, y - 0.03), (0.25, y)), (0.93, 0.77, 0.35), 0.014)
    pen.line(((0.2, -0.22), (0.46, -0.3), (0.5, -0.5)), (0.93, 0.77, 0.35), 0.018)
    draw_wheel(pen, -0.26, 0.17, way, _c("e2b13c"), spokes=8)
    draw_wheel(pen, 0.28, 0.13, way, _c("e2b13c"), spokes=8)
