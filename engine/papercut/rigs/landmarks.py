"""Buildings that people travel to see: towers, castles, lighthouses, temples, windmills."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from engine.papercut import paper
from engine.papercut.paper import hexed as _c
from engine.papercut.rigs import shapes
from engine.papercut.rigs.rig import Pen
from engine.papercut.rigs.wall_parts import (
    DOOR,
    LIT,
    RED,
    ROOF,
    TRUNK,
    draw_battlements,
    draw_flag,
    draw_stones,
    draw_tiled,
    draw_window,
    night,
)

if TYPE_CHECKING:
    from engine.papercut.rigs.building import Building


def draw_tower(pen: Pen, b: Building, t: float, wind: float) -> None:
    pen.lay(shapes.poly(((-0.13, -0.72), (0.13, -0.72), (0.16, 0), (-0.16, 0))), b.wall)
    draw_stones(pen, 0, -0.68, 0.2, 0.62, b.wall, 11)
    draw_battlements(pen, 0, -0.76, 0.17, 0.045, paper.lighter(b.wall, 0.08))
    pen.lay(shapes.poly(((-0.13, -0.78), (0, -0.98), (0.13, -0.78))), ROOF)
    for y in (-0.62, -0.38):
        draw_window(pen, 0, y, 0.05, 0.09, frame=False, arch=True)
    pen.lay(shapes.box(-0.045, -0.12, 0.09, 0.12, 0.04), DOOR)
    draw_flag(pen, 0, -0.96, t, wind, _c("d8a032"), 0.05)


def draw_castle(pen: Pen, b: Building, t: float, wind: float) -> None:
    roof = _c("4f6a9a") if b.subject.name != "palace" else _c("c98a3a")
    back = paper.darker(b.wall, 0.1)
    for x, w, top in ((-0.16, 0.085, 0.74), (0.16, 0.085, 0.74), (0.0, 0.11, 0.84)):
        pen.lay(shapes.box(x - w, -top + 0.1, 2 * w, top - 0.1), back)
        pen.lay(shapes.poly(((x - w * 1.25, -top + 0.12), (x, -top - 0.1), (x + w * 1.25, -top + 0.12))), roof)
        draw_window(pen, x, -top + 0.2, 0.04, 0.07, frame=False, arch=True)
        draw_flag(pen, x, -top - 0.08, t + x * 9, wind, RED, 0.06)
    pen.lay(shapes.box(-0.42, -0.38, 0.84, 0.38), b.wall)
    draw_battlements(pen, 0, -0.39, 0.43, 0.04, b.wall)
    for x in (-0.43, 0.43):
        pen.lay(shapes.box(x - 0.1, -0.52, 0.2, 0.52), paper.lighter(b.wall, 0.1))
        draw_stones(pen, x, -0.5, 0.14, 0.45, paper.lighter(b.wall, 0.1), 6)
        draw_battlements(pen, x, -0.54, 0.115, 0.04, paper.lighter(b.wall, 0.1))
        pen.lay(shapes.poly(((x - 0.095, -0.57), (x, -0.8), (x + 0.095, -0.57))), roof)
        draw_window(pen, x, -0.4, 0.045, 0.08, frame=False, arch=True)
        draw_flag(pen, x, -0.78, t + x * 5, wind, RED, 0.055)
    pen.lay(shapes.blob(((-0.1, 0), (-0.1, -0.17), (0, -0.27), (0.1, -0.17), (0.1, 0)), 0.35), _c("4a332a"))
    for x in (-0.05, 0.0, 0.05):
        pen.line(((x, 0), (x, -0.2)), _c("2f2220"), 0.006)
    for x in (-0.24, 0.24):
        draw_window(pen, x, -0.26, 0.045, 0.09, frame=False, arch=True)


def draw_lighthouse(pen: Pen, b: Building, t: float, wind: float) -> None:
    white = (0.97, 0.95, 0.9)
    pen.lay(shapes.blob(((-0.22, 0.0), (-0.2, -0.05), (0.0, -0.08), (0.2, -0.05), (0.22, 0.0)), 0.4), (0.5, 0.48, 0.5))
    tower = shapes.poly(((-0.075, -0.78), (0.075, -0.78), (0.135, -0.03), (-0.135, -0.03)))
    pen.lay(tower, white)
    for y in (-0.72, -0.44, -0.16):
        pen.flat(shapes.both(tower, shapes.box(-0.2, y, 0.4, 0.135)), b.wall)
    for y in (-0.55, -0.28):
        draw_window(pen, 0, y, 0.035, 0.06, frame=False, arch=True)
    pen.lay(shapes.box(-0.035, -0.115, 0.07, 0.085, 0.03), DOOR)
    pen.lay(shapes.box(-0.055, -0.905, 0.11, 0.11), (0.72, 0.83, 0.88))
    pen.canvas.drawCircle(0, -0.85, 0.03, paper.fill(LIT if not pen.light.silhouette else pen.light.rim))
    pen.lay(shapes.box(-0.11, -0.805, 0.22, 0.03, 0.008), (0.28, 0.28, 0.34))
    pen.lay(shapes.blob(((-0.075, -0.9), (-0.05, -0.96), (0, -1.0), (0.05, -0.96), (0.075, -0.9)), 0.4), b.wall)
    turn = math.cos(t * 0.9)
    reach = 0.75 * turn
    strength = 0.16 + 0.3 * (night(pen) or pen.light.silhouette)
    beam = shapes.poly(((0, -0.862), (reach, -0.94 - 0.03 * abs(turn)), (reach, -0.76 + 0.03 * abs(turn)), (0, -0.838)))
    pen.canvas.drawPath(beam, paper.fill((1.0, 0.93, 0.68), strength))
    pen.glow(0, -0.85, 0.16 + 0.05 * math.sin(t * 1.8), LIT, 0.6)


def draw_skyscraper(pen: Pen, b: Building, t: float, wind: float) -> None:
    w = b.wide * 0.44
    pen.lay(shapes.box(-w * 0.55, -0.98, w * 1.1, 0.2), paper.darker(b.wall, 0.1))
    pen.lay(shapes.box(-w, -0.9, 2 * w, 0.9), b.wall)
    if b.tall > 40:
        pen.line(((0, -0.98), (0, -1.08)), (0.4, 0.42, 0.48), 0.008)
    rows, cols = (14, 5) if b.tall > 40 else (6, 4)
    gap = 2 * w / (cols + 0.6)
    for i in range(rows):
        for j in range(cols):
            x, y = -w + gap * (j + 0.8), -0.86 + (0.72 / rows) * i
            lit = night(pen) and (i * 7 + j * 5) % 3 != 0
            pane = shapes.box(x - gap * 0.3, y, gap * 0.6, 0.45 / rows)
            if lit and not pen.light.silhouette:
                pen.canvas.drawPath(pane, paper.fill(LIT))
            else:
                pen.flat(pane, _c("b9d3e2") if not night(pen) else _c("4f5a72"))
    pen.lay(shapes.box(-w * 0.3, -0.09, w * 0.6, 0.09), paper.darker(b.wall, 0.5))


def draw_temple(pen: Pen, b: Building, t: float, wind: float) -> None:
    w = b.wide * 0.36
    pen.lay(shapes.box(-w * 1.35, -0.08, w * 2.7, 0.08), (0.72, 0.69, 0.66))
    pen.lay(shapes.box(-w * 1.2, -0.14, w * 2.4, 0.06), (0.78, 0.75, 0.72))
    pen.lay(shapes.box(-w, -0.5, 2 * w, 0.36), (0.95, 0.9, 0.8))
    for i in range(5):
        x = -w + 2 * w * i / 4
        pen.lay(shapes.box(x - 0.022, -0.5, 0.044, 0.37), b.wall)
    pen.lay(shapes.box(-0.09, -0.42, 0.18, 0.28), DOOR)
    draw_tiled(pen, -0.46, w * 1.3, 0.2, _c("3f4a5a"))
    pen.lay(shapes.box(-w * 0.6, -0.74, w * 1.2, 0.12), b.wall)
    draw_tiled(pen, -0.72, w * 0.95, 0.22, _c("3f4a5a"))
    pen.lay(shapes.circle(0, -0.95, 0.03), (0.88, 0.7, 0.3))


def draw_pagoda(pen: Pen, b: Building, t: float, wind: float) -> None:
    for i in range(5):
        k = 1 - 0.14 * i
        y = -0.165 * i
        pen.lay(shapes.box(-0.15 * k, y - 0.165, 0.3 * k, 0.15), (0.95, 0.88, 0.76))
        for x in (-0.13, 0.0, 0.13):
            pen.flat(shapes.box(x * k - 0.012, y - 0.15, 0.024, 0.14), b.wall)
        draw_tiled(pen, y - 0.125, 0.25 * k, 0.085, _c("3f4a5a"))
    pen.line(((0, -0.86), (0, -1.0)), (0.88, 0.7, 0.3), 0.014)


def draw_windmill(pen: Pen, b: Building, t: float, wind: float) -> None:
    pen.lay(shapes.poly(((-0.11, -0.66), (0.11, -0.66), (0.18, 0), (-0.18, 0))), b.wall)
    pen.lay(shapes.blob(((-0.14, -0.63), (-0.1, -0.74), (0, -0.79), (0.1, -0.74), (0.14, -0.63)), 0.45), ROOF)
    pen.lay(shapes.box(-0.05, -0.16, 0.1, 0.16, 0.04), DOOR)
    for y in (-0.5, -0.32):
        draw_window(pen, 0, y, 0.055, 0.075)
    turn = t * (0.5 + 1.3 * abs(wind))
    for i in range(4):
        with pen.at(0, -0.62, turn + i * math.pi / 2):
            pen.lay(shapes.box(-0.008, -0.38, 0.016, 0.38), TRUNK)
            pen.lay(shapes.box(0.006, -0.37, 0.085, 0.28), (0.97, 0.93, 0.84))
            for j in range(3):
                pen.line(((0.01, -0.3 + 0.08 * j), (0.088, -0.3 + 0.08 * j)), (0.68, 0.58, 0.46), 0.006)
    pen.lay(shapes.circle(0, -0.62, 0.03), TRUNK)


def draw_greek(pen: Pen, b: Building, t: float, wind: float) -> None:
    w = b.wide * 0.42
    for i in range(3):
        pen.lay(
            shapes.box(-w * (1.12 - 0.05 * i), -0.05 * (i + 1), w * 2 * (1.12 - 0.05 * i), 0.05),
            paper.darker(b.wall, 0.1 - 0.04 * i),
        )
    pen.lay(shapes.box(-w * 0.92, -0.64, w * 1.84, 0.5), paper.darker(b.wall, 0.25))
    pen.lay(shapes.box(-0.09, -0.45, 0.18, 0.3), DOOR)
    for i in range(6):
        x = -w * 0.9 + w * 1.8 * i / 5
        pen.lay(shapes.box(x - 0.035, -0.64, 0.07, 0.49, 0.01), paper.lighter(b.wall, 0.12))
    pen.lay(shapes.box(-w, -0.72, 2 * w, 0.09), b.wall)
    pen.lay(shapes.poly(((-w * 1.06, -0.7), (0, -1.0), (w * 1.06, -0.7))), paper.lighter(b.wall, 0.08))
    pen.flat(shapes.poly(((-w * 0.7, -0.73), (0, -0.92), (w * 0.7, -0.73))), paper.darker(b.wall, 0.14))


def draw_pyramid(pen: Pen, b: Building, t: float, wind: float) -> None:
    pen.lay(shapes.poly(((0, -1), (0.78, 0), (-0.78, 0))), b.wall)
    pen.flat(shapes.poly(((0, -1), (0.78, 0), (0.22, 0))), paper.darker(b.wall, 0.22))
    for i in range(1, 8):
        y = -i / 8
        half = 0.78 * (1 - i / 8)
        pen.line(((-half, y), (half, y)), paper.darker(b.wall, 0.3), 0.005)
    pen.lay(shapes.poly(((-0.05, 0), (-0.04, -0.1), (0.04, -0.1), (0.05, 0))), (0.3, 0.22, 0.18))


def draw_bridge(pen: Pen, b: Building, t: float, wind: float) -> None:
    pen.lay(
        shapes.blob(
            (
                (-1.45, 0.0),
                (-1.4, -0.42),
                (0, -0.74),
                (1.4, -0.42),
                (1.45, 0.0),
                (1.0, 0.0),
                (0.55, -0.36),
                (0, -0.46),
                (-0.55, -0.36),
                (-1.0, 0.0),
            ),
            0.4,
        ),
        b.wall,
    )
    for i in range(11):
        x = -1.35 + 0.27 * i
        y = -0.72 + 0.16 * x * x
        pen.lay(shapes.box(x - 0.02, y - 0.24, 0.04, 0.26), paper.darker(b.wall, 0.2), shadow=False)
    pen.lay(
        shapes.ribbon([(-1.42 + 0.284 * i, -0.93 + 0.16 * (-1.42 + 0.284 * i) ** 2) for i in range(11)], [0.028] * 11),
        paper.darker(b.wall, 0.12),
    )


def draw_gate(pen: Pen, b: Building, t: float, wind: float) -> None:
    for x in (-0.36, 0.36):
        pen.lay(shapes.box(x - 0.04, -0.9, 0.08, 0.9), b.wall)
        pen.lay(shapes.box(x - 0.06, -0.06, 0.12, 0.06), (0.25, 0.23, 0.26))
    pen.lay(shapes.box(-0.44, -0.7, 0.88, 0.07), b.wall)
    pen.lay(
        shapes.blob(
            ((-0.58, -1.0), (-0.3, -0.95), (0.3, -0.95), (0.58, -1.0), (0.54, -0.87), (0.0, -0.85), (-0.54, -0.87)), 0.35
        ),
        paper.darker(b.wall, 0.35),
    )


def draw_fountain(pen: Pen, b: Building, t: float, wind: float) -> None:
    water = (0.62, 0.82, 0.93)
    for side in (-1, 1):
        for i in range(3):
            reach = 0.16 + 0.13 * i + 0.01 * math.sin(t * 6 + i)
            pen.line(
                [
                    (
                        side * reach * k / 4,
                        -0.86 - 0.1 * math.sin(k / 4 * math.pi) * (1 + i * 0.2) + (0.52 if i else 0.2) * (k / 4) ** 2,
                    )
                    for k in range(5)
                ],
                water,
                0.022,
            )
    for i in range(9):
        k = (t * 1.1 + i / 9) % 1
        pen.flat(shapes.circle((i % 3 - 1) * 0.38 * k, -0.92 + 0.6 * k * k - 0.2 * k, 0.016), (0.86, 0.95, 1.0))
    pen.lay(shapes.capsule(0, -0.8, 0.04, 0, -0.2, 0.07), b.wall)
    pen.lay(shapes.blob(((-0.32, -0.58), (0.32, -0.58), (0.1, -0.46), (-0.1, -0.46)), 0.3), b.wall)
    pen.lay(shapes.blob(((-0.64, -0.24), (0.64, -0.24), (0.56, 0), (-0.56, 0)), 0.2), b.wall)
    pen.flat(shapes.ellipse(0, -0.235, 0.58, 0.035), water)


def draw_statue(pen: Pen, b: Building, t: float, wind: float) -> None:
    pen.lay(shapes.box(-0.2, -0.26, 0.4, 0.26), paper.darker(b.wall, 0.2))
    pen.lay(shapes.box(-0.24, -0.3, 0.48, 0.05), paper.darker(b.wall, 0.1))
    pen.lay(shapes.limb(((0.04, -0.6), (0.15, -0.78), (0.18, -0.95)), (0.035, 0.03, 0.025)), b.wall)
    pen.lay(
        shapes.blob(((-0.13, -0.28), (-0.09, -0.5), (-0.1, -0.7), (0.0, -0.76), (0.1, -0.7), (0.08, -0.5), (0.14, -0.28)), 0.5),
        b.wall,
    )
    pen.lay(shapes.circle(0, -0.83, 0.07), b.wall)
