"""What games and sports are played with, and what else is held, around the hand, in shares of the height."""

import math

from engine.papercut import paper
from engine.papercut.paper import Colour
from engine.papercut.paper import hexed as _c
from engine.papercut.rigs import shapes
from engine.papercut.rigs.joints import BLUE, DARK, GOLD, GREEN, PAPER, RED, STEEL, WHITE, WOOD, Draw, Joints, desk, pole
from engine.papercut.rigs.rig import Pen


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
    pen.line(((0, -0.05), (0, 0.36)), DARK, 0.013)
    pen.lay(shapes.blob(((-0.012, 0.34), (0.055, 0.36), (0.05, 0.39), (-0.012, 0.385)), 0.3), tint or DARK)


def _golf_ball(pen: Pen, j: Joints, tint: Colour | None) -> None:
    u = (j.t % 3.4) / 3.4
    x, y = (0.2, -0.03) if u < 0.5 else (0.2 + (u - 0.5) * 9.0, -0.03 - (u - 0.5) * 3.4 + (u - 0.5) ** 2 * 2.4)
    pen.line(((0.2, 0), (0.2, -0.02)), RED, 0.008)
    pen.flat(shapes.circle(x, y, 0.018), tint or WHITE)


def _racket(pen: Pen, j: Joints, tint: Colour | None) -> None:
    coat = tint or RED
    pole(pen, 0.12, 0.03, DARK)
    pen.lay(shapes.ellipse(0, -0.22, 0.075, 0.1), coat)
    pen.flat(shapes.ellipse(0, -0.22, 0.06, 0.085), WHITE)
    for i in (-1, 0, 1):
        pen.line(((0.025 * i, -0.29), (0.025 * i, -0.15)), _c("b5b0a2"), 0.003)
        pen.line(((-0.055, -0.22 + 0.03 * i), (0.055, -0.22 + 0.03 * i)), _c("b5b0a2"), 0.003)


def _paddle(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pole(pen, 0.05, 0.02)
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
        pen.hoop(shapes.ellipse(0, 0, 0.29, 0.062), tint or _c("e0478a"), 0.018)


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
    pen.line(((x, -1.75), (x, 0.02)), tint or _c("c9a26a"), 0.018)
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
    pen.hoop(shapes.circle(0, -0.085, 0.027), tint or _c("e0478a"), 0.01)


def _candles(pen: Pen, j: Joints, tint: Colour | None) -> None:
    desk(pen, j, None)
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


def _wheelchair(pen: Pen, j: Joints, tint: Colour | None) -> None:
    frame = tint or BLUE
    pen.lay(shapes.box(-0.15, -0.5, 0.03, 0.28, 0.01), frame)
    pen.lay(shapes.box(-0.15, -0.26, 0.28, 0.035, 0.012), frame)
    pen.line(((-0.15, -0.48), (-0.21, -0.5)), DARK, 0.016)
    pen.line(((0.12, -0.24), (0.2, -0.1), (0.3, -0.07)), STEEL, 0.014)
    pen.lay(shapes.circle(0.2, -0.04, 0.04), DARK)


def _wheel_rim(pen: Pen, j: Joints, tint: Colour | None) -> None:
    with pen.at(-0.03, -0.165, j.way / 0.165):
        pen.hoop(shapes.circle(0, 0, 0.1525), DARK, 0.025)
        for i in range(6):
            a = i * math.pi / 6
            pen.line(((0.14 * math.cos(a), 0.14 * math.sin(a)), (-0.14 * math.cos(a), -0.14 * math.sin(a))), STEEL, 0.006)
        pen.flat(shapes.circle(0, 0, 0.025), STEEL)


def _none(pen: Pen, j: Joints, tint: Colour | None) -> None:
    """Nothing in hand."""


def _flying_broom(pen: Pen, j: Joints, tint: Colour | None) -> None:
    with pen.at(0.0, 0.05, -0.12):
        pen.lay(shapes.capsule(-0.3, 0, 0.011, 0.42, 0, 0.01), (0.5, 0.35, 0.22))
        straw = shapes.blob(((-0.28, -0.025), (-0.28, 0.025), (-0.52, 0.075), (-0.56, 0.0), (-0.52, -0.07)), 0.35)
        pen.lay(straw, tint or (0.82, 0.65, 0.33))
        pen.flat(shapes.box(-0.31, -0.028, 0.02, 0.056), (0.6, 0.25, 0.2))


def _sledge(pen: Pen, j: Joints, tint: Colour | None) -> None:
    coat = tint or (0.72, 0.3, 0.22)
    pen.line(((-0.24, 0.02), (0.4, 0.02), (0.5, -0.02), (0.5, -0.1), (0.45, -0.13)), coat, 0.018)
    for x in (-0.16, 0.1, 0.34):
        pen.line(((x, 0.015), (x, -0.03)), coat, 0.016)
    pen.lay(shapes.box(-0.24, -0.045, 0.66, 0.024, 0.008), (0.62, 0.42, 0.25))


THINGS: dict[str, Draw] = {
    "sledge": _sledge,
    "flying broom": _flying_broom,
    "barbell": _barbell,
    "glove": _glove,
    "sword": _sword,
    "bow": _bow,
    "rod": _rod,
    "club": _club,
    "golf ball": _golf_ball,
    "racket": _racket,
    "paddle": _paddle,
    "bat": _bat,
    "hockey": _hockey,
    "rally": _rally,
    "dribble": _dribble,
    "passed": _passed,
    "thrown": _thrown,
    "volley": _volley,
    "bowled": _bowled,
    "juggled": _juggled,
    "skis": _skis,
    "pole ski": _pole_ski,
    "snowboard": _snowboard,
    "skateboard": _skateboard,
    "surfboard": _surfboard,
    "spray": _spray,
    "blade": _blade,
    "rollers": _rollers,
    "oar": _oar,
    "kayak paddle": _kayak_paddle,
    "hoop": _hoop,
    "rope": _rope,
    "climbing rope": _climbing_rope,
    "parachute": _parachute,
    "bubbles": _bubbles,
    "bubble wand": _bubble_wand,
    "candles": _candles,
    "wand": _wand,
    "sparks": _sparks,
    "scissors": _scissors,
    "sheet": _sheet,
    "pointer": _pointer,
    "vaulting": _vaulting,
    "wheelchair": _wheelchair,
    "wheel rim": _wheel_rim,
}
