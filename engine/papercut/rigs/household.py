"""Things of a house: furniture, dishes, instruments."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from engine.papercut import paper
from engine.papercut.paper import Colour
from engine.papercut.rigs import shapes
from engine.papercut.rigs.rig import Pen
from engine.papercut.rigs.shine import GOLD, INK, WARM, WOOD, draw_flame, draw_own_light, lit

if TYPE_CHECKING:
    from engine.papercut.rigs.prop import Prop


def draw_lamp(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.glow(0, -0.8, 0.6, WARM, 0.5)
    pen.lay(shapes.box(-0.012, -0.75, 0.024, 0.74), INK)
    pen.lay(shapes.ellipse(0, -0.015, 0.13, 0.025), INK)
    pen.lay(shapes.poly(((-0.1, -1.0), (0.1, -1.0), (0.2, -0.7), (-0.2, -0.7))), p.coat)


def draw_book(pen: Pen, p: Prop, t: float, wind: float) -> None:
    if p.subject.colour:  # a blue book is seen by its cover
        pages = ((-0.44, -0.1), (0.5, -0.1), (0.5, -0.02), (-0.44, -0.02))
        pen.lay(shapes.box(-0.55, -0.94, 1.1, 0.94, 0.06), paper.darker(p.coat, 0.2))
        pen.flat(shapes.poly(pages), (0.98, 0.95, 0.87))
        pen.lay(shapes.box(-0.55, -0.98, 1.08, 0.9, 0.06), p.coat)
        pen.flat(shapes.box(-0.55, -0.98, 0.13, 0.9, 0.05), paper.darker(p.coat, 0.25))
        pen.flat(shapes.box(-0.24, -0.8, 0.6, 0.24, 0.03), (0.98, 0.95, 0.87))
        pen.line(((-0.14, -0.68), (0.26, -0.68)), paper.darker(p.coat, 0.45), 0.03)
        return
    pen.lay(shapes.poly(((-0.8, -0.05), (-0.72, -0.85), (0, -0.7), (0.72, -0.85), (0.8, -0.05), (0, 0.06))), p.coat)
    for side in (-1, 1):
        pen.lay(
            shapes.blob(
                ((0, -0.02), (0, -0.74), (side * 0.36, -0.92), (side * 0.68, -0.86), (side * 0.74, -0.13), (side * 0.36, -0.15)),
                0.22,
            ),
            (0.98, 0.95, 0.87),
        )
        for i in range(4):
            pen.line(
                ((side * 0.12, -0.66 + 0.14 * i), (side * 0.38, -0.74 + 0.14 * i), (side * 0.6, -0.7 + 0.14 * i)),
                (0.66, 0.62, 0.57),
                0.022,
            )


def draw_legs(pen: Pen, xs: tuple[float, ...], top: float, w: float, colour: Colour) -> None:
    for i, x in enumerate(xs):
        pen.lay(shapes.box(x - w / 2, top, w, -top), colour, 0.5 if i % 2 else 0.0)


def draw_table(pen: Pen, p: Prop, t: float, wind: float) -> None:
    draw_legs(pen, (-0.7, -0.56, 0.7, 0.56), -0.95, 0.09, p.coat)
    pen.lay(shapes.box(-0.85, -1.0, 1.7, 0.11, 0.03), p.coat)


def draw_chair(pen: Pen, p: Prop, t: float, wind: float) -> None:
    draw_legs(pen, (-0.2, -0.12, 0.2, 0.13), -0.5, 0.055, p.coat)
    pen.lay(shapes.box(-0.26, -1.0, 0.07, 0.55, 0.03), p.coat)
    pen.lay(shapes.box(-0.27, -0.52, 0.52, 0.075, 0.03), p.coat)
    pen.flat(shapes.box(-0.2, -0.53, 0.42, 0.035, 0.015), (0.8, 0.36, 0.32))


def draw_stool(pen: Pen, p: Prop, t: float, wind: float) -> None:
    for x in (-0.28, 0.0, 0.28):
        pen.lay(shapes.capsule(x * 0.6, -0.9, 0.045, x, -0.045, 0.04), p.coat, 0.5 if x == 0 else 0)
    pen.lay(shapes.box(-0.4, -1.0, 0.8, 0.16, 0.06), p.coat)


def draw_bench(pen: Pen, p: Prop, t: float, wind: float) -> None:
    for y in (-1.0, -0.8):
        pen.lay(shapes.box(-0.9, y, 1.8, 0.13, 0.03), p.coat)
    for x in (-0.75, 0.75):
        pen.lay(shapes.box(x - 0.04, -0.95, 0.08, 0.95), INK)
    pen.lay(shapes.box(-0.95, -0.55, 1.9, 0.13, 0.03), paper.lighter(p.coat, 0.12))


def draw_bed(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.lay(shapes.box(-1.02, -1.0, 0.12, 1.0, 0.04), WOOD)
    pen.lay(shapes.box(0.9, -0.7, 0.1, 0.7, 0.04), WOOD)
    pen.lay(shapes.box(-0.92, -0.45, 1.84, 0.26, 0.05), (0.96, 0.93, 0.87))
    pen.lay(shapes.box(-0.88, -0.64, 0.44, 0.24, 0.1), (0.99, 0.97, 0.93))
    pen.lay(shapes.blob(((-0.4, -0.6), (0.2, -0.64), (0.9, -0.56), (0.92, -0.2), (-0.42, -0.2)), 0.2), p.coat)
    pen.lay(shapes.box(-1.0, -0.24, 1.98, 0.12, 0.02), WOOD)


def draw_sofa(pen: Pen, p: Prop, t: float, wind: float) -> None:
    w = p.width_m / p.height_m / 2
    for x in (-w + 0.15, w - 0.15):
        pen.lay(shapes.box(x - 0.04, -0.1, 0.08, 0.1), WOOD)
    pen.lay(shapes.box(-w + 0.08, -1.0, 2 * w - 0.16, 0.8, 0.14), paper.darker(p.coat, 0.1))
    n = 2 if w > 0.7 else 1
    for i in range(n):
        cw = (2 * w - 0.36) / n
        pen.lay(shapes.box(-w + 0.18 + i * cw, -0.55, cw - 0.02, 0.28, 0.09), paper.lighter(p.coat, 0.1))
    for x in (-w, w - 0.22):
        pen.lay(shapes.box(x, -0.68, 0.22, 0.58, 0.1), p.coat)


def draw_bottle(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.lay(
        shapes.blob(
            ((-0.16, 0), (-0.17, -0.5), (-0.06, -0.68), (-0.06, -0.95), (0.06, -0.95), (0.06, -0.68), (0.17, -0.5), (0.16, 0)),
            0.22,
        ),
        p.coat,
    )
    pen.flat(shapes.box(-0.16, -0.45, 0.32, 0.24), (0.97, 0.93, 0.84))
    pen.lay(shapes.box(-0.07, -1.0, 0.14, 0.1, 0.02), WOOD)


def draw_cup(pen: Pen, p: Prop, t: float, wind: float) -> None:
    for i in range(2):
        pen.line(
            [(-0.1 + 0.22 * i + 0.05 * math.sin(t * 2 - k + i), -1.05 - 0.14 * k) for k in range(4)], (0.97, 0.97, 0.97), 0.04
        )
    pen.line(((0.38, -0.72), (0.66, -0.66), (0.62, -0.3), (0.34, -0.26)), p.coat, 0.11)
    pen.lay(shapes.blob(((-0.46, -0.95), (0.46, -0.95), (0.36, -0.05), (-0.36, -0.05)), 0.16), p.coat)
    pen.flat(shapes.ellipse(0, -0.93, 0.4, 0.06), (0.35, 0.22, 0.15))


def draw_teapot(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.line(((-0.44, -0.68), (-0.78, -0.6), (-0.7, -0.2), (-0.4, -0.18)), p.coat, 0.1)
    pen.lay(shapes.ribbon(((0.36, -0.25), (0.58, -0.42), (0.76, -0.74)), (0.14, 0.09, 0.06)), p.coat)
    pen.lay(shapes.ellipse(0, -0.4, 0.52, 0.4), p.coat)
    pen.lay(shapes.ellipse(0, -0.77, 0.3, 0.09), paper.darker(p.coat, 0.15))
    pen.lay(shapes.circle(0, -0.9, 0.08), GOLD)


def draw_cake(pen: Pen, p: Prop, t: float, wind: float) -> None:
    for x in (-0.2, 0.0, 0.2):
        pen.lay(shapes.box(x - 0.025, -0.84, 0.05, 0.2), (0.5, 0.7, 0.85))
        draw_flame(pen, x, -0.84, 0.09, 0.16, t + x * 9)
    pen.lay(shapes.box(-0.55, -0.36, 1.1, 0.36, 0.05), (0.95, 0.82, 0.6))
    pen.lay(shapes.box(-0.4, -0.66, 0.8, 0.34, 0.05), (0.95, 0.82, 0.6))
    for y, w in ((-0.37, 0.57), (-0.68, 0.42)):
        drip = [(-w, y), (w, y)] + [(w - 2 * w * i / 8, y + 0.1 + 0.07 * (i % 2)) for i in range(9)]
        pen.lay(shapes.blob(drip, 0.35), p.coat)
    pen.lay(shapes.ellipse(0, 0, 0.62, 0.035), (0.93, 0.92, 0.9))


def draw_bread(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.lay(
        shapes.blob(((-0.9, -0.1), (-0.85, -0.65), (-0.4, -0.98), (0.4, -0.98), (0.85, -0.65), (0.9, -0.1), (0, 0.0)), 0.45),
        p.coat,
    )
    for x in (-0.45, 0.0, 0.45):
        pen.line(((x - 0.12, -0.8), (x + 0.1, -0.5)), paper.lighter(p.coat, 0.5), 0.09)


def draw_potted(pen: Pen, p: Prop, t: float, wind: float) -> None:
    for i in range(3):
        k = (t * 0.5 + i / 3) % 1
        pen.flat(shapes.circle(-0.2 + 0.2 * i, -0.95 - 0.5 * k, 0.07 + 0.06 * k), (0.92, 0.95, 0.92), alpha=0.5 * (1 - k))
    for side in (-1, 1):
        pen.line(((side * 0.5, -0.7), (side * 0.66, -0.68), (side * 0.56, -0.56)), p.coat, 0.07)
    pen.lay(shapes.blob(((-0.5, -0.85), (0.5, -0.85), (0.56, -0.4), (0.34, 0), (-0.34, 0), (-0.56, -0.4)), 0.35), p.coat)
    pen.lay(shapes.box(-0.58, -0.94, 1.16, 0.13, 0.05), paper.lighter(p.coat, 0.15))


def draw_basket(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.line(((-0.5, -0.55), (-0.4, -1.0), (0.4, -1.0), (0.5, -0.55)), paper.darker(p.coat, 0.2), 0.07)
    body = shapes.poly(((-0.58, -0.58), (0.58, -0.58), (0.44, 0), (-0.44, 0)))
    pen.lay(body, p.coat)
    for i in range(3):
        for j in range(7):
            pen.flat(
                shapes.both(body, shapes.box(-0.56 + 0.17 * j - 0.08 * (i % 2), -0.5 + 0.17 * i, 0.1, 0.07, 0.02)),
                paper.darker(p.coat, 0.25),
            )


def draw_clock(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.lay(shapes.circle(0, -0.5, 0.5), p.coat)
    pen.flat(shapes.circle(0, -0.5, 0.4), (0.98, 0.96, 0.9))
    for i in range(12):
        a = i * math.pi / 6
        pen.flat(shapes.circle(0.34 * math.cos(a), -0.5 + 0.34 * math.sin(a), 0.022), INK)
    for a, r, w in ((t * 0.15, 0.2, 0.045), (t * 1.6, 0.3, 0.03)):
        pen.line(((0, -0.5), (r * math.sin(a), -0.5 - r * math.cos(a))), INK, w)


def draw_bell(pen: Pen, p: Prop, t: float, wind: float) -> None:
    with pen.at(0, -0.95, 0.22 * math.sin(t * 3)):
        pen.lay(shapes.circle(0, 0.85, 0.1), paper.darker(p.coat, 0.3))
        pen.lay(
            shapes.blob(
                ((-0.08, 0.0), (-0.3, 0.25), (-0.34, 0.62), (-0.48, 0.82), (0.48, 0.82), (0.34, 0.62), (0.3, 0.25), (0.08, 0.0)),
                0.4,
            ),
            p.coat,
        )
        pen.flat(shapes.box(-0.37, 0.64, 0.74, 0.06), paper.darker(p.coat, 0.2))


def draw_mirror(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.lay(shapes.ellipse(0, -0.54, 0.24, 0.46), p.coat)
    pen.flat(shapes.ellipse(0, -0.54, 0.19, 0.4), (0.78, 0.88, 0.93))
    pen.flat(shapes.poly(((-0.1, -0.3), (0.08, -0.85), (0.13, -0.82), (-0.05, -0.24))), (0.95, 0.98, 1.0), alpha=0.7)
    pen.lay(shapes.box(-0.16, -0.08, 0.32, 0.08, 0.02), p.coat)


def draw_bucket(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.line(((-0.4, -0.78), (-0.2, -1.05), (0.2, -1.05), (0.4, -0.78)), (0.4, 0.42, 0.46), 0.04)
    pen.lay(shapes.poly(((-0.44, -0.8), (0.44, -0.8), (0.32, 0), (-0.32, 0))), p.coat)
    pen.lay(shapes.box(-0.48, -0.86, 0.96, 0.12, 0.04), paper.lighter(p.coat, 0.2))


def draw_barrel(pen: Pen, p: Prop, t: float, wind: float) -> None:
    body = shapes.blob(((-0.28, 0), (-0.38, -0.5), (-0.28, -1.0), (0.28, -1.0), (0.38, -0.5), (0.28, 0)), 0.32)
    pen.lay(body, p.coat)
    for x in (-0.14, 0.0, 0.14):
        pen.line(((x, -0.97), (x * 1.3, -0.5), (x, -0.03)), paper.darker(p.coat, 0.3), 0.016)
    for y in (-0.82, -0.24):
        pen.flat(shapes.both(body, shapes.box(-0.5, y, 1.0, 0.07)), (0.35, 0.36, 0.4))


def draw_ladder(pen: Pen, p: Prop, t: float, wind: float) -> None:
    for i in range(7):
        pen.lay(shapes.box(-0.1, -0.93 + 0.14 * i, 0.2, 0.025), paper.darker(p.coat, 0.12))
    for x in (-0.12, 0.095):
        pen.lay(shapes.box(x, -1.0, 0.028, 1.0, 0.01), p.coat)


def draw_door(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.lay(shapes.box(-0.25, -1.0, 0.5, 1.0, 0.02), paper.lighter(p.coat, 0.35))
    pen.lay(shapes.box(-0.21, -0.96, 0.42, 0.96), p.coat)
    for y in (-0.88, -0.42):
        for x in (-0.16, 0.02):
            pen.flat(shapes.box(x, y, 0.14, 0.36, 0.015), paper.darker(p.coat, 0.2))
    pen.flat(shapes.circle(0.16, -0.46, 0.025), GOLD)


def draw_window(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.lay(shapes.box(-0.42, -1.0, 0.84, 1.0, 0.03), p.coat)
    glass = shapes.box(-0.34, -0.92, 0.68, 0.84)
    if lit(pen):
        draw_own_light(pen, glass, (1.0, 0.86, 0.5))
    else:
        pen.flat(glass, (0.68, 0.83, 0.9))
    pen.flat(shapes.box(-0.025, -0.92, 0.05, 0.84), p.coat)
    pen.flat(shapes.box(-0.34, -0.53, 0.68, 0.05), p.coat)


def draw_guitar(pen: Pen, p: Prop, t: float, wind: float) -> None:
    with pen.at(0, 0, 0.22):
        pen.lay(shapes.box(-0.03, -0.98, 0.06, 0.6), INK)
        pen.lay(shapes.box(-0.05, -1.06, 0.1, 0.12, 0.02), (0.4, 0.25, 0.16))
        pen.lay(shapes.union(shapes.circle(0, -0.2, 0.2), shapes.circle(0, -0.42, 0.145)), p.coat)
        pen.flat(shapes.circle(0, -0.37, 0.06), INK)
        for x in (-0.012, 0.012):
            pen.line(((x, -1.0), (x, -0.14)), (0.95, 0.93, 0.85), 0.006)


def draw_drum(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.lay(shapes.box(-0.58, -0.86, 1.16, 0.86, 0.06), p.coat)
    pen.line([(-0.56 + 0.16 * i, -0.78 if i % 2 else -0.1) for i in range(8)], GOLD, 0.03)
    for y in (-0.98, -0.12):
        pen.lay(shapes.box(-0.62, y, 1.24, 0.16, 0.07), (0.97, 0.93, 0.84))


def draw_piano(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.lay(shapes.box(-0.56, -1.0, 1.0, 1.0, 0.03), p.coat)
    pen.lay(shapes.box(0.36, -0.5, 0.07, 0.5), p.coat)
    pen.lay(shapes.box(-0.6, -0.6, 1.12, 0.1, 0.02), paper.lighter(p.coat, 0.12))
    for i in range(11):
        pen.flat(shapes.box(-0.52 + 0.09 * i, -0.62, 0.08, 0.06), (0.98, 0.97, 0.93))
    pen.flat(shapes.box(-0.3, -0.92, 0.46, 0.22), (0.97, 0.94, 0.86))


def draw_letter(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.lay(shapes.box(-0.72, -1.0, 1.44, 1.0, 0.03), p.coat)
    pen.line(((-0.7, -0.96), (0, -0.4)), paper.darker(p.coat, 0.25), 0.035)
    pen.line(((0.7, -0.96), (0, -0.4)), paper.darker(p.coat, 0.25), 0.035)
    pen.flat(shapes.circle(0, -0.42, 0.13), (0.8, 0.22, 0.22))


def draw_computer(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.lay(shapes.box(-0.08, -0.2, 0.16, 0.2), paper.darker(p.coat, 0.2))
    pen.lay(shapes.box(-0.3, -0.05, 0.6, 0.05, 0.02), p.coat)
    pen.lay(shapes.box(-0.64, -1.0, 1.28, 0.82, 0.04), p.coat)
    draw_own_light(pen, shapes.box(-0.58, -0.94, 1.16, 0.7, 0.02), (0.62, 0.83, 0.93))
    for i in range(3):
        draw_own_light(
            pen, shapes.box(-0.5, -0.84 + 0.17 * i, 0.5 + 0.3 * abs(math.sin(i * 2.3 + t * 0.7)), 0.07, 0.02), (0.97, 0.98, 1.0)
        )


def draw_phone(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.lay(shapes.box(-0.25, -1.0, 0.5, 1.0, 0.07), p.coat)
    draw_own_light(pen, shapes.box(-0.21, -0.92, 0.42, 0.8, 0.03), (0.62, 0.83, 0.93))
