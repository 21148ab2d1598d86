"""More of what people do things with: hoops, bowls and basins, the barber's, the laundry, in shares of the height."""

import math

from engine.papercut import paper
from engine.papercut.paper import Colour
from engine.papercut.paper import hexed as _c
from engine.papercut.rigs import shapes
from engine.papercut.rigs.act_leap import HOOP_S
from engine.papercut.rigs.hand_sport import ball
from engine.papercut.rigs.joints import BLUE, DARK, GOLD, GREEN, PAPER, RED, STEEL, WHITE, WOOD, Draw, Joints, desk
from engine.papercut.rigs.rig import Pen

_ORANGE = _c("df7a34")
_RING = (0.46, -1.22)  # the middle of the hoop's ring


def _hoop_post(pen: Pen, j: Joints, tint: Colour | None) -> None:
    x, y = _RING
    pen.lay(shapes.box(x + 0.19, y - 0.3, 0.03, -y + 0.3), STEEL)
    pen.lay(shapes.box(x + 0.12, y - 0.34, 0.05, 0.4, 0.008), WHITE)
    pen.line(((x - 0.11, y), (x + 0.12, y)), RED, 0.018)
    for i in range(5):
        top = x - 0.1 + 0.05 * i
        pen.line(((top, y + 0.01), (x - 0.055 + 0.0275 * i, y + 0.14)), WHITE, 0.006)


def _fall(pen: Pen, u: float, start: float, tint: Colour) -> None:
    """A ball that drops through the ring from `start` on, bounces, and rolls back towards the hand."""
    x, y = _RING
    k = (u - start) / (1.0 - start)
    if k < 0.4:
        ball(pen, x, y + (-y - 0.07) * (k / 0.4) ** 2, 0.07, k * 5, tint)
    else:
        q = (k - 0.4) / 0.6
        ball(pen, x - (x - 0.16) * q, -0.07 - 0.34 * math.sin(math.pi * q) * (1 - 0.3 * q), 0.07, q * -4, tint)


def _dunked(pen: Pen, j: Joints, tint: Colour | None) -> None:
    u = (j.t % HOOP_S) / HOOP_S
    hx, hy = j.hands[0]
    if u < 0.5:
        ball(pen, hx + 0.03, hy - 0.05 * min(1.0, u / 0.3), 0.07, u, tint or _ORANGE)
    else:
        _fall(pen, u, 0.5, tint or _ORANGE)


def _shot(pen: Pen, j: Joints, tint: Colour | None) -> None:
    u = (j.t % HOOP_S) / HOOP_S
    hx, hy = j.hands[0]
    if u < 0.4:
        ball(pen, hx + 0.01, hy - 0.06, 0.07, u, tint or _ORANGE)
    elif u < 0.6:
        k = (u - 0.4) / 0.2
        x, y = _RING
        ball(pen, 0.18 + (x - 0.18) * k, -1.06 + (y + 1.06) * k - 0.42 * 4 * k * (1 - k), 0.07, k * -5, tint or _ORANGE)
    else:
        _fall(pen, u, 0.6, tint or _ORANGE)


def _treadmill(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.line(((0.34, -0.06), (0.42, -0.56), (0.32, -0.58)), STEEL, 0.022)
    pen.lay(shapes.box(0.28, -0.66, 0.15, 0.09, 0.012), tint or DARK)
    pen.flat(shapes.box(0.3, -0.645, 0.06, 0.045, 0.006), _c("a9e0f2"))
    pen.lay(shapes.box(-0.42, -0.055, 0.84, 0.055, 0.02), tint or DARK)
    for i in range(7):  # the belt runs back under the feet
        x = -0.38 + ((i / 7 - j.t * 0.9) % 1.0) * 0.74
        pen.line(((x, -0.046), (x + 0.035, -0.046)), _c("6b7280"), 0.008)


def _cord(pen: Pen, j: Joints, tint: Colour | None) -> None:
    x, y = (j.feet[0][0] + j.feet[1][0]) / 2, max(j.feet[0][1], j.feet[1][1])
    pen.line(((x, y), (x + 0.02 * math.sin(j.t * 3), y + 0.8), (x, y + 1.5)), tint or _c("e0478a"), 0.018)
    pen.lay(shapes.box(x - 0.06, y - 0.03, 0.12, 0.05, 0.01), DARK)


def _cigarette(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.line(((-0.035, 0), (0.03, -0.006)), WHITE, 0.011)
    pen.flat(shapes.circle(0.034, -0.007, 0.007), _c("ee6a2a"))


def _smoke(pen: Pen, j: Joints, tint: Colour | None) -> None:
    x, y = j.hands[0][0] + 0.06, j.hands[0][1] - 0.02
    for i in range(5):
        age = (j.t * 0.3 + i / 5) % 1.0
        pen.flat(
            shapes.circle(x + 0.02 * math.sin(j.t * 1.4 + i * 2) + 0.05 * age, y - 0.3 * age, 0.008 + 0.028 * age),
            (0.93, 0.93, 0.93),
            alpha=0.5 * (1 - age),
        )


def _trophy(pen: Pen, j: Joints, tint: Colour | None) -> None:
    gold = tint or GOLD
    pen.hoop(shapes.ellipse(0, -0.085, 0.085, 0.04), gold, 0.014)
    pen.lay(shapes.blob(((-0.06, -0.14), (0.06, -0.14), (0.045, -0.06), (0.0, -0.02), (-0.045, -0.06)), 0.35), gold)
    pen.lay(shapes.box(-0.01, -0.03, 0.02, 0.06), paper.darker(gold, 0.15))
    pen.lay(shapes.box(-0.04, 0.02, 0.08, 0.03, 0.005), WOOD)


def _rock_wall(pen: Pen, j: Joints, tint: Colour | None) -> None:
    stone = tint or _c("9a8f88")
    cliff = ((0.16, 0.0), (0.12, -0.4), (0.19, -0.8), (0.13, -1.3), (0.2, -1.75), (0.8, -1.8), (0.82, 0.0))
    pen.lay(shapes.poly(cliff), stone)
    for i in range(9):
        x, y = 0.2 + 0.5 * ((i * 0.618) % 1.0), -0.12 - 1.5 * ((i * 0.382 + 0.1) % 1.0)
        pen.flat(shapes.poly(((x, y), (x + 0.13, y - 0.03), (x + 0.1, y + 0.04))), paper.darker(stone, 0.14))
    for i, tone in enumerate((RED, GOLD, BLUE, GREEN)):
        pen.lay(shapes.ellipse(0.165, -0.28 - 0.34 * i, 0.035, 0.024), tone, shadow=False)


def _barber_chair(pen: Pen, j: Joints, tint: Colour | None) -> None:
    seat = tint or _c("b5392f")
    pen.lay(shapes.box(-0.02, -0.2, 0.04, 0.2), STEEL)
    pen.lay(shapes.box(-0.12, -0.025, 0.24, 0.025, 0.01), STEEL)
    pen.lay(shapes.box(-0.14, -0.26, 0.28, 0.07, 0.02), seat)
    pen.lay(shapes.box(-0.17, -0.6, 0.06, 0.38, 0.025), seat)


def _barber_cape(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(
        shapes.blob(((-0.07, -0.01), (0.05, -0.015), (0.2, 0.26), (0.24, 0.36), (0.04, 0.38), (-0.1, 0.34)), 0.3), tint or WHITE
    )


def _snipping(pen: Pen, j: Joints, tint: Colour | None) -> None:
    """Comb and scissors that go about the hair, and what falls."""
    gape = 0.3 + 0.25 * math.sin(j.t * 11)
    x, y = -0.08 + 0.09 * math.sin(j.t * 1.3), -0.14 - 0.03 * math.cos(j.t * 1.3)
    with pen.at(x, y, 0.9):
        for side in (-1, 1):
            pen.line(((0, 0), (0.11 * math.cos(gape * side), 0.11 * math.sin(gape * side))), STEEL, 0.013)
            pen.hoop(shapes.circle(-0.045, side * 0.028, 0.02), DARK, 0.009)
    for i in range(4):
        age = (j.t * 0.7 + i / 4) % 1.0
        pen.line(((-0.14 - 0.02 * i, -0.06 + 0.5 * age), (-0.12 - 0.02 * i, -0.05 + 0.5 * age)), DARK, 0.007)


def _gauze(pen: Pen, j: Joints, tint: Colour | None) -> None:
    for i in range(3):
        pen.lay(shapes.box(-0.12 + 0.026 * i, -0.036, 0.03, 0.072, 0.01), WHITE, shadow=False)


def _roll(pen: Pen, j: Joints, tint: Colour | None) -> None:
    (ax, ay), (bx, by) = j.hands
    pen.line(((0, 0), (bx - ax - 0.05, by - ay)), WHITE, 0.016)
    pen.lay(shapes.circle(0, -0.01, 0.034), WHITE)
    pen.flat(shapes.circle(0, -0.01, 0.012), _c("c9d0d8"))


def _vase_on(pen: Pen, j: Joints, tint: Colour | None) -> None:
    desk(pen, j, None)
    for i, tone in enumerate((RED, GOLD, _c("e0478a"), WHITE)):
        x = 0.27 + 0.065 * i
        top = -0.78 - 0.04 * math.sin(i * 2.0)
        pen.line(((0.37, -0.56), (x, top)), GREEN, 0.01)
        pen.lay(shapes.star(x, top, 0.05, 0.03, 6), tone)
        pen.flat(shapes.circle(x, top, 0.016), GOLD if tone != GOLD else RED)
    pen.lay(shapes.blob(((0.33, -0.6), (0.41, -0.6), (0.44, -0.5), (0.41, -0.42), (0.33, -0.42), (0.3, -0.5)), 0.4), tint or BLUE)


def _stem(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.line(((0, 0.08), (0.01, -0.08)), GREEN, 0.01)
    pen.lay(shapes.star(0.01, -0.1, 0.045, 0.027, 6), tint or RED)
    pen.flat(shapes.circle(0.01, -0.1, 0.014), GOLD)


def _bent_bar(pen: Pen, j: Joints, tint: Colour | None) -> None:
    (ax, ay), (bx, by) = j.hands
    sag = 0.16 + 0.1 * math.sin(j.t * 2.2)
    bar = ((ax - 0.05, ay + 0.02), ((ax + bx) / 2, (ay + by) / 2 - sag), (bx + 0.05, by + 0.02))
    pen.line(bar, paper.darker(tint or STEEL, 0.35), 0.034)
    pen.line(bar, tint or STEEL, 0.022)


def _pail(pen: Pen, j: Joints, tint: Colour | None) -> None:
    for i, at in enumerate(j.hands):
        k = (j.t * 1.3 + i * 0.5) % 1.0
        pen.line(((at[0] + 0.02, at[1] + 0.02), (at[0] + 0.02, at[1] + 0.02 + (-0.13 - at[1]) * k)), WHITE, 0.008)
    pen.lay(shapes.poly(((0.2, -0.16), (0.38, -0.16), (0.35, 0.0), (0.23, 0.0))), tint or _c("9aa6b4"))
    pen.flat(shapes.ellipse(0.29, -0.16, 0.088, 0.02), WHITE)


def _shoe_stand(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.box(0.18, -0.12, 0.24, 0.12, 0.008), WOOD)
    leather = tint or _c("6b3f2a")
    pen.lay(shapes.blob(((0.2, -0.21), (0.28, -0.2), (0.34, -0.16), (0.42, -0.14), (0.42, -0.12), (0.2, -0.12)), 0.3), leather)
    if not pen.light.silhouette and math.sin(j.t * 3) > 0.4:
        pen.flat(shapes.star(0.37, -0.19, 0.035, 0.01, 4), WHITE)


def _basin(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.box(0.3, -0.42, 0.1, 0.42), WHITE)
    pen.lay(shapes.blob(((0.14, -0.5), (0.56, -0.5), (0.48, -0.4), (0.22, -0.4)), 0.25), tint or WHITE)
    pen.line(((0.5, -0.5), (0.5, -0.66), (0.36, -0.66), (0.36, -0.62)), STEEL, 0.022)
    pen.line(((0.36, -0.61), (0.36, -0.5)), _c("8fd0e8"), 0.014)


def _lather(pen: Pen, j: Joints, tint: Colour | None) -> None:
    for i in range(6):
        a = j.t * 3 + i * 1.05
        pen.flat(shapes.circle(0.035 * math.cos(a), 0.025 * math.sin(a) - 0.01, 0.013 + 0.006 * math.sin(i * 2.0)), WHITE)


def _washer(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.box(0.24, -0.5, 0.4, 0.5, 0.02), tint or WHITE)
    pen.flat(shapes.box(0.27, -0.47, 0.34, 0.06, 0.01), _c("c9d3dc"))
    pen.flat(shapes.circle(0.57, -0.44, 0.016), BLUE)
    pen.hoop(shapes.circle(0.44, -0.22, 0.135), _c("8a97a6"), 0.03)
    pen.flat(shapes.circle(0.44, -0.22, 0.12), _c("7fb4d0"))
    for i, tone in enumerate((RED, GOLD, WHITE, GREEN)):
        a = j.t * 4 + i * 1.57
        pen.flat(shapes.circle(0.44 + 0.06 * math.cos(a), -0.22 + 0.06 * math.sin(a), 0.036), tone)


def _big_window(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.box(0.14, -1.2, 0.56, 0.8, 0.012), tint or WHITE)
    for x in (0.17, 0.435):
        pen.flat(shapes.box(x, -1.17, 0.235, 0.74), _c("a9d8ec"))
        pen.flat(shapes.poly(((x + 0.03, -0.62), (x + 0.14, -1.12), (x + 0.18, -1.12), (x + 0.07, -0.62))), _c("d8f0f8"))
    pen.lay(shapes.box(0.1, -0.42, 0.64, 0.035, 0.008), WOOD)


def _bed(pen: Pen, j: Joints, tint: Colour | None) -> None:
    for x in (0.2, 1.18):
        pen.lay(shapes.box(x, -0.34 if x < 1 else -0.52, 0.04, 0.34 if x < 1 else 0.52, 0.01), WOOD)
    pen.lay(shapes.box(0.2, -0.24, 1.0, 0.1, 0.01), WOOD)
    pen.lay(shapes.box(0.23, -0.34, 0.95, 0.12, 0.04), WHITE)
    pen.lay(shapes.box(0.95, -0.42, 0.2, 0.1, 0.045), _c("f0e6d2"))


def _bedsheet(pen: Pen, j: Joints, tint: Colour | None) -> None:
    (ax, ay), (bx, by) = j.hands
    x, y = max(ax, bx) + 0.02, (ay + by) / 2 + 0.02
    wave = 0.04 * math.sin(j.t * 2.4)
    top = ((x - 0.06, y), (0.55, -0.42 - wave), (0.9, -0.35))
    pen.lay(shapes.blob((*top, (0.9, -0.2), (0.5, -0.2), (x - 0.05, y + 0.1)), 0.35), tint or _c("6f9fc8"))


def _grill(pen: Pen, j: Joints, tint: Colour | None) -> None:
    for x0, x1 in ((0.3, 0.22), (0.5, 0.58)):
        pen.lay(shapes.capsule(x0, -0.36, 0.011, x1, 0, 0.011), STEEL)
    for i in range(4):
        lick = 0.05 + 0.03 * math.sin(j.t * 9 + i * 2.2)
        x = 0.27 + 0.08 * i
        pen.flat(shapes.blob(((x - 0.025, -0.46), (x, -0.47 - lick), (x + 0.025, -0.46)), 0.5), _c("ee8a2a"))
    pen.lay(shapes.blob(((0.18, -0.46), (0.62, -0.46), (0.55, -0.36), (0.25, -0.36)), 0.3), tint or DARK)
    for i, tone in enumerate((_c("a9553a"), _c("c8402f"), _c("a9553a"))):
        pen.lay(shapes.ellipse(0.28 + 0.12 * i, -0.485, 0.05, 0.02), tone, shadow=False)
    if not pen.light.silhouette:
        for i in range(4):
            age = (j.t * 0.4 + i / 4) % 1.0
            pen.flat(
                shapes.circle(0.4 + 0.05 * math.sin(i * 2 + j.t), -0.52 - 0.35 * age, 0.02 + 0.05 * age),
                (1, 1, 1),
                alpha=0.32 * (1 - age),
            )


def _turner(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.line(((-0.02, -0.02), (0.1, 0.07)), DARK, 0.012)
    pen.lay(shapes.poly(((0.09, 0.05), (0.15, 0.08), (0.12, 0.13), (0.07, 0.09))), STEEL)


def _tie(pen: Pen, j: Joints, tint: Colour | None) -> None:
    cloth = tint or BLUE
    pen.lay(shapes.poly(((-0.014, 0.02), (0.016, 0.02), (0.042, 0.23), (0.01, 0.28), (-0.026, 0.23))), cloth)
    pen.lay(shapes.poly(((-0.026, -0.015), (0.028, -0.015), (0.016, 0.03), (-0.014, 0.03))), paper.darker(cloth, 0.2))
    for y in (0.08, 0.14):
        pen.flat(
            shapes.poly(((-0.018, y), (0.022, y + 0.022), (0.024, y + 0.036), (-0.018, y + 0.014))), paper.lighter(cloth, 0.4)
        )


def _tongue(pen: Pen, j: Joints, tint: Colour | None) -> None:
    long = 0.045 + 0.012 * math.sin(j.t * 6)
    pen.lay(shapes.capsule(-0.045, 0.005, 0.02, -0.04 + 0.012, long, 0.017), _c("e2596a"), shadow=False)
    pen.line(((-0.045, 0.005), (-0.036, long * 0.8)), _c("b93a4c"), 0.005)


def _small_knife(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.capsule(-0.025, 0.012, 0.009, 0.012, 0, 0.009), DARK)
    pen.lay(shapes.poly(((0.012, -0.01), (0.085, -0.012), (0.09, 0.002), (0.012, 0.012))), STEEL)


def _peeled(pen: Pen, j: Joints, tint: Colour | None) -> None:
    skin = tint or RED
    pen.lay(shapes.circle(0.025, -0.015, 0.044), _c("f4e4b8"))
    pen.flat(shapes.both(shapes.circle(0.025, -0.015, 0.044), shapes.box(0.02, -0.08, 0.1, 0.14)), skin)
    swing = 0.02 * math.sin(j.t * 3.4)
    points = [(0.0, 0.02), (-0.02 + swing, 0.06), (0.015 + swing, 0.1), (-0.015 + swing, 0.15)]
    pen.line(points, skin, 0.014)


def _notes(pen: Pen, j: Joints, tint: Colour | None) -> None:
    for i in range(4):
        with pen.at(0.0, 0.0, -0.5 + 0.2 * i):
            pen.lay(shapes.box(-0.005, -0.05, 0.13, 0.06, 0.004), tint or _c("6fae7c"), shadow=i == 0)
            pen.flat(shapes.circle(0.06, -0.02, 0.014), _c("cfe8d2"))


def _note(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.box(-0.02, -0.05, 0.11, 0.055, 0.004), tint or _c("6fae7c"))
    pen.flat(shapes.circle(0.035, -0.022, 0.013), _c("cfe8d2"))


def _pouring_pot(pen: Pen, j: Joints, tint: Colour | None) -> None:
    coat = tint or _c("4f90ac")
    with pen.at(0.05, 0.0, 0.5):
        pen.lay(shapes.poly(((0.06, -0.03), (0.13, -0.06), (0.14, -0.045), (0.07, 0.02))), coat)
        pen.hoop(shapes.ellipse(-0.07, -0.01, 0.03, 0.04), coat, 0.013)
        pen.lay(shapes.ellipse(0.0, 0.0, 0.08, 0.062), coat)
        pen.lay(shapes.circle(0.0, -0.066, 0.012), GOLD)
    (ax, ay), (bx, by) = j.hands
    pen.line(((0.19, 0.025), (bx - ax + 0.04, by - ay - 0.04)), _c("b5793a"), 0.01)


def _mug(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.lay(shapes.box(0.0, -0.05, 0.07, 0.07, 0.012), WHITE)
    pen.flat(shapes.ellipse(0.035, -0.048, 0.03, 0.008), _c("8a5a36"))


def _steel(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.line(((0, 0.03), (0.0, -0.02)), DARK, 0.022)
    pen.line(((0, -0.02), (0.01, -0.17)), STEEL, 0.012)


def _liner(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.line(((0.03, 0.05), (-0.01, -0.02)), tint or _c("c23a6a"), 0.01)


def _hand_mirror(pen: Pen, j: Joints, tint: Colour | None) -> None:
    pen.line(((0, 0.03), (0, -0.05)), GOLD, 0.014)
    pen.lay(shapes.ellipse(0, -0.11, 0.045, 0.065), GOLD)
    pen.flat(shapes.ellipse(0, -0.11, 0.033, 0.052), _c("d6ecf4"))


def _clipper(pen: Pen, j: Joints, tint: Colour | None) -> None:
    gape = 0.012 + 0.01 * math.sin(j.t * 5)
    pen.line(((-0.03, 0.0), (0.045, -gape)), STEEL, 0.009)
    pen.line(((-0.03, 0.004), (0.045, 0.006)), STEEL, 0.009)


def _deck(pen: Pen, j: Joints, tint: Colour | None) -> None:
    """Cards that spring from hand to hand."""
    (ax, ay), (bx, by) = j.hands
    for i in range(7):
        k = i / 6
        x, y = ax + (bx - ax) * k, ay + (by - ay) * k - 0.07 * math.sin(math.pi * k) * (0.6 + 0.4 * math.sin(j.t * 8))
        with pen.at(x + 0.02, y - 0.02, -0.4 + 0.8 * k):
            pen.lay(shapes.box(-0.022, -0.034, 0.044, 0.064, 0.006), (tint or RED) if i % 2 else PAPER, shadow=False)


THINGS: dict[str, Draw] = {
    "hoop post": _hoop_post,
    "dunked": _dunked,
    "shot": _shot,
    "treadmill": _treadmill,
    "cord": _cord,
    "cigarette": _cigarette,
    "smoke": _smoke,
    "trophy": _trophy,
    "rock wall": _rock_wall,
    "barber chair": _barber_chair,
    "barber cape": _barber_cape,
    "snipping": _snipping,
    "gauze": _gauze,
    "roll": _roll,
    "vase on": _vase_on,
    "stem": _stem,
    "bent bar": _bent_bar,
    "pail": _pail,
    "shoe stand": _shoe_stand,
    "basin": _basin,
    "lather": _lather,
    "washer": _washer,
    "big window": _big_window,
    "bed": _bed,
    "bedsheet": _bedsheet,
    "grill": _grill,
    "turner": _turner,
    "tie": _tie,
    "tongue": _tongue,
    "small knife": _small_knife,
    "peeled": _peeled,
    "notes": _notes,
    "note": _note,
    "pouring pot": _pouring_pot,
    "mug": _mug,
    "steel": _steel,
    "liner": _liner,
    "hand mirror": _hand_mirror,
    "clipper": _clipper,
    "deck": _deck,
}
