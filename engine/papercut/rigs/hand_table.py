"""What is cooked, written, read and eaten, around the hand or on a table before the body, in shares of its height."""

import math

from engine.papercut import paper
from engine.papercut.paper import Colour
from engine.papercut.paper import hexed as _c
from engine.papercut.rigs import shapes
from engine.papercut.rigs.joints import BLUE, DARK, GOLD, GREEN, PAPER, RED, STEEL, WHITE, WOOD, Draw, Joints, chair, desk, stool
from engine.papercut.rigs.rig import Pen, ease


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


def _laptop_on(pen: Pen, j: Joints, tint: Colour | None) -> None:
    desk(pen, j, None)
    coat = tint or _c("565e6c")
    pen.lay(shapes.poly(((0.42, -0.43), (0.5, -0.66), (0.525, -0.66), (0.45, -0.425))), coat)
    pen.lay(shapes.box(0.2, -0.435, 0.25, 0.018, 0.006), coat)
    if not pen.light.silhouette:
        pen.flat(shapes.poly(((0.424, -0.455), (0.488, -0.645), (0.497, -0.645), (0.436, -0.455))), _c("a9e0f2"))
        pen.glow(0.42, -0.54, 0.14, (0.66, 0.88, 0.98), 0.35)


def _paper_on(pen: Pen, j: Joints, tint: Colour | None) -> None:
    desk(pen, j, None)
    pen.lay(shapes.poly(((0.2, -0.425), (0.24, -0.455), (0.42, -0.455), (0.4, -0.425))), PAPER)
    for i in range(4):
        pen.lay(shapes.box(0.54, -0.45 - 0.026 * i, 0.13, 0.024, 0.004), (RED, BLUE, GREEN, GOLD)[i], shadow=False)


def _book_on(pen: Pen, j: Joints, tint: Colour | None) -> None:
    desk(pen, j, None)
    with pen.at(0.32, -0.46, -0.15):
        _book(pen, j, tint)


def _sewing_on(pen: Pen, j: Joints, tint: Colour | None) -> None:
    desk(pen, j, None)
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
    desk(pen, j, None)
    for i in range(6):
        pen.flat(shapes.box(0.24 + 0.05 * i, -0.44, 0.05, 0.018), DARK if i % 2 else WHITE)
    for i, x in enumerate((0.27, 0.34, 0.42, 0.5)):
        tone = DARK if i % 2 else WHITE
        pen.lay(shapes.poly(((x - 0.018, -0.44), (x, -0.51), (x + 0.018, -0.44))), tone)
        pen.lay(shapes.circle(x, -0.51, 0.015), tone)


def _wheel_on(pen: Pen, j: Joints, tint: Colour | None) -> None:
    stool(pen, j, None)
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


THINGS: dict[str, Draw] = {
    "shovel": _shovel,
    "heap": _heap,
    "easel": _easel,
    "brush": _brush,
    "palette": _palette,
    "pencil": _pencil,
    "pan": _pan,
    "counter": _counter,
    "pot on": _pot_on,
    "board on": _board_on,
    "bowl on": _bowl_on,
    "dough on": _dough_on,
    "sink on": _sink_on,
    "plate": _plate,
    "sponge": _sponge,
    "ladle": _ladle,
    "knife": _knife,
    "rolling pin": _rolling_pin,
    "laptop on": _laptop_on,
    "paper on": _paper_on,
    "book on": _book_on,
    "sewing on": _sewing_on,
    "chess on": _chess_on,
    "wheel on": _wheel_on,
    "book": _book,
    "newspaper": _newspaper,
    "phone": _phone,
    "camera": _camera,
    "controller": _controller,
    "cards": _cards,
    "cup": _cup,
    "glass": _glass,
    "sandwich": _sandwich,
    "desk": desk,
    "chair": chair,
}
