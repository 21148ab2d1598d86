"""Tools for house, garden and workshop, around the hand or on the ground before the body, in shares of its height."""

import math

from engine.papercut import paper
from engine.papercut.paper import Colour
from engine.papercut.paper import hexed as _c
from engine.papercut.rigs import shapes
from engine.papercut.rigs.joints import BLUE, DARK, GOLD, GREEN, RED, STEEL, WHITE, WOOD, Draw, Joints, pole
from engine.papercut.rigs.rig import Pen


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
    pen.lay(shapes.capsule(-0.12, 0, 0.009, 0.5, 0, 0.009), WOOD)
    pen.lay(shapes.blob(((0.49, -0.025), (0.49, 0.025), (0.62, 0.07), (0.62, -0.07)), 0.25), tint or _c("d8ab4f"))


def _mop(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.capsule(-0.12, 0, 0.009, 0.52, 0, 0.009), BLUE)
    for i in range(5):
        pen.lay(shapes.capsule(0.52, -0.02 + 0.01 * i, 0.014, 0.62, -0.07 + 0.035 * i, 0.016), tint or WHITE, shadow=False)


def _rake(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.capsule(-0.12, 0, 0.009, 0.58, 0, 0.009), WOOD)
    pen.line(((0.58, -0.07), (0.58, 0.07)), tint or STEEL, 0.014)
    for i in range(5):
        pen.line(((0.58, -0.065 + 0.032 * i), (0.62, -0.065 + 0.032 * i)), tint or STEEL, 0.008)


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
    pole(pen, 0.15, 0.03)
    pen.lay(shapes.box(-0.035, -0.185, 0.085, 0.045, 0.008), tint or STEEL)


def _axe(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pole(pen, 0.26, 0.06)
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


THINGS: dict[str, Draw] = {
    "toothbrush": _toothbrush,
    "comb": _comb,
    "razor": _razor,
    "shower": _shower,
    "broom": _broom,
    "mop": _mop,
    "rake": _rake,
    "leaves": _leaves,
    "vacuum": _vacuum,
    "mower": _mower,
    "trolley": _trolley,
    "iron board": _iron_board,
    "iron": _iron,
    "hammer": _hammer,
    "axe": _axe,
    "stump": _stump,
    "anvil": _anvil,
    "plank": _plank,
    "saw": _saw,
    "drill": _drill,
    "wall bit": _wall_bit,
    "torch": _torch,
    "block": _block,
    "chisel": _chisel,
    "bricks": _bricks,
    "brick": _brick,
    "needles": _needles,
    "can": _can,
    "drops": _drops,
    "sprouts": _sprouts,
    "trowel": _trowel,
    "basket": _basket,
    "crate": _crate,
    "gift": _gift,
}
