"""Props: lanterns, fires, balls, books, furniture, sun and moon, snowmen, gifts, kites. Sizes in metres."""

import math
from collections.abc import Callable

import skia

from engine.base import SceneSubject
from engine.papercut import paper
from engine.papercut.paper import Colour
from engine.papercut.paper import hexed as _c
from engine.papercut.puppet import Moment
from engine.papercut.rigs import shapes
from engine.papercut.rigs.rig import Pen, Rig, asked
from engine.papercut.rigs.things import PROPS

_WOOD, _GOLD, _INK, _WARM = _c("9a6a40"), _c("e9b93c"), _c("2e2b33"), (1.0, 0.8, 0.42)
NAMES = frozenset(PROPS)
_SEATS = {
    "chair": 0.5,
    "stool": 1.0,
    "bench": 0.53,
    "bed": 0.6,
    "sofa": 0.52,
    "swing": 0.2,
    "table": 1.0,
    "piano": 0.6,
    "rock": 0.95,
    "log": 0.95,
    "barrel": 1.0,
    "box": 1.0,
}


class Prop(Rig):
    """A thing at height 1 on its ground line, or around its middle when it hangs in the air."""

    own = frozenset({"stand", "sway"})

    def __init__(self, subject: SceneSubject, seed: int) -> None:
        self.shape, self.tall, wide, colour, self.medium = PROPS[subject.name]
        super().__init__(subject, seed, self.tall, self.tall * wide)
        self.coat = asked(subject, colour)
        self.rests = "float" if self.medium == "air" and self.shape in {"balloon", "kite", "bubble", "leaf", "heart"} else "stand"
        if self.medium == "ground" and self.family in {"fly", "float"}:
            self.medium = "air"
            self.lower = 0.5
        else:
            self.lower = 0.0

    def pose(self, pen: Pen, moves: str, moment: Moment) -> None:
        """Draw the thing; what rolls turns by the way travelled."""
        t = moment.t_s + self.phase
        with pen.at(0, self.lower * self.tall, 0, self.tall, self.tall):
            if self.shape in {"ball", "football"} and moment.travelled_m and self.medium == "ground":
                pen.canvas.translate(0, -0.5)
                pen.canvas.rotate(math.degrees(moment.travelled_m / (self.height_m / 2)))
                pen.canvas.translate(0, 0.5)
            _DRAW[self.shape](Pen(pen.canvas, pen.light, 0.9), self, t, moment.wind)

    def seat(self, moment: Moment) -> tuple[float, float]:
        """On the seat or the top."""
        return 0.0, -self.height_m * _SEATS.get(self.shape, 1.0)


def _lit(pen: Pen) -> bool:
    return paper.brightness(pen.light.ambient) < 0.62


def _own_light(pen: Pen, path: skia.Path, colour: Colour) -> None:
    """A part that shines: night does not darken it."""
    pen.canvas.drawPath(path, paper.fill(colour if not pen.light.silhouette else pen.light.rim))


def _lantern(pen: Pen, p: Prop, t: float, wind: float) -> None:
    flicker = 0.85 + 0.1 * math.sin(t * 9) + 0.05 * math.sin(t * 23)
    with pen.at(0, -0.96, 0.05 * math.sin(t * 1.9)):
        pen.glow(0, 0.5, 0.95, _WARM, (0.75 if _lit(pen) else 0.45) * flicker)
        ring = shapes.line(((-0.14, 0.16), (-0.13, 0.0), (0, -0.03), (0.13, 0.0), (0.14, 0.16)))
        paper.stroke(pen.canvas, ring, _INK, pen.light, 0.03)
        pen.lay(shapes.blob(((-0.2, 0.24), (-0.12, 0.14), (0.12, 0.14), (0.2, 0.24)), 0.3), paper.darker(p.coat, 0.3))
        pen.lay(shapes.blob(((-0.18, 0.22), (0.18, 0.22), (0.26, 0.5), (0.18, 0.84), (-0.18, 0.84), (-0.26, 0.5)), 0.4), p.coat)
        _own_light(
            pen,
            shapes.blob(((-0.12, 0.29), (0.12, 0.29), (0.18, 0.5), (0.12, 0.77), (-0.12, 0.77), (-0.18, 0.5)), 0.4),
            (1.0, 0.84, 0.5),
        )
        _own_light(
            pen,
            shapes.blob(
                (
                    (-0.05, 0.66),
                    (-0.06, 0.55),
                    (0.01 * math.sin(t * 9), 0.38 + 0.03 * math.sin(t * 11)),
                    (0.06, 0.55),
                    (0.05, 0.66),
                ),
                0.5,
            ),
            (1.0, 0.97, 0.8),
        )
        for x in (-0.07, 0.07):
            pen.line(((x, 0.25), (x * 1.3, 0.5), (x, 0.81)), p.coat, 0.02)
        pen.lay(shapes.box(-0.22, 0.82, 0.44, 0.1, 0.03), paper.darker(p.coat, 0.3))


def _lamp(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.glow(0, -0.8, 0.6, _WARM, 0.5)
    pen.lay(shapes.box(-0.012, -0.75, 0.024, 0.74), _INK)
    pen.lay(shapes.ellipse(0, -0.015, 0.13, 0.025), _INK)
    pen.lay(shapes.poly(((-0.1, -1.0), (0.1, -1.0), (0.2, -0.7), (-0.2, -0.7))), p.coat)


def _post(pen: Pen, p: Prop, t: float, wind: float) -> None:
    if _lit(pen):
        pen.glow(0, -0.92, 0.5, _WARM, 0.75)
    pen.lay(shapes.poly(((-0.014, -0.86), (0.014, -0.86), (0.02, 0), (-0.02, 0))), p.coat)
    pen.lay(shapes.box(-0.05, -0.07, 0.1, 0.07, 0.015), p.coat)
    _own_light(pen, shapes.poly(((-0.05, -0.97), (0.05, -0.97), (0.035, -0.86), (-0.035, -0.86))), (1.0, 0.9, 0.6))
    pen.lay(shapes.poly(((-0.065, -0.965), (0, -1.01), (0.065, -0.965))), p.coat)


def _flame(pen: Pen, x: float, y: float, w: float, h: float, t: float) -> None:
    for k, c in ((1.0, (0.93, 0.36, 0.13)), (0.7, (0.98, 0.64, 0.18)), (0.4, (1.0, 0.93, 0.62))):
        lean = 0.16 * w * math.sin(t * 6 + k * 3)
        high = h * k * (1 + 0.09 * math.sin(t * 11 + k * 5))
        _own_light(
            pen,
            shapes.blob(
                (
                    (x - w * 0.42 * k, y),
                    (x - w * 0.5 * k, y - high * 0.35),
                    (x - w * 0.12 * k + lean * 0.5, y - high * 0.62),
                    (x + lean, y - high),
                    (x + w * 0.3 * k + lean * 0.4, y - high * 0.55),
                    (x + w * 0.5 * k, y - high * 0.25),
                    (x + w * 0.4 * k, y),
                ),
                0.55,
            ),
            c,
        )


def _candle(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.glow(0, -0.85, 1.0, _WARM, 0.6)
    w = 0.13 if p.subject.name == "candle" else 0.07
    pen.lay(shapes.box(-w, -0.68, 2 * w, 0.68, 0.02), p.coat)
    pen.line(((0, -0.7), (0, -0.76)), _INK, 0.025)
    _flame(pen, 0, -0.7, 0.2, 0.32, t)


def _fire(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.glow(0, -0.35, 1.3, (1.0, 0.62, 0.25), 0.6 + 0.08 * math.sin(t * 8))
    for x in (-0.38, 0.38, -0.2, 0.2, 0):
        pen.lay(shapes.ellipse(x, -0.04, 0.12, 0.08), (0.5, 0.48, 0.5))
    _flame(pen, -0.16, -0.1, 0.34, 0.55, t + 1)
    _flame(pen, 0.18, -0.1, 0.32, 0.5, t + 2)
    _flame(pen, 0.0, -0.08, 0.48, 0.9, t)
    for a in (0.32, -0.32):
        with pen.at(0, -0.1, a):
            pen.lay(shapes.capsule(-0.38, 0, 0.06, 0.38, 0, 0.055), (0.42, 0.28, 0.19))
    for i in range(5):
        k = (t * 0.6 + i / 5) % 1
        _own_light(
            pen, shapes.circle(0.2 * math.sin(i * 2.4 + t) + wind * 0.4 * k, -0.5 - 0.7 * k, 0.016 * (1 - k)), (1.0, 0.75, 0.3)
        )


def _ball(pen: Pen, p: Prop, t: float, wind: float) -> None:
    ball = shapes.circle(0, -0.5, 0.5)
    pen.lay(ball, p.coat)
    if p.subject.name == "basketball":
        for pts in (
            ((-0.5, -0.5), (0, -0.5), (0.5, -0.5)),
            ((0, -1.0), (0, -0.5), (0, 0.0)),
            ((-0.36, -0.86), (0.0, -0.5), (-0.36, -0.14)),
            ((0.36, -0.86), (0.0, -0.5), (0.36, -0.14)),
        ):
            pen.line(pts, _INK, 0.035)
    elif p.subject.name != "pearl":
        pen.flat(shapes.both(ball, shapes.box(-0.5, -0.62, 1.0, 0.24)), (0.98, 0.94, 0.85))
        pen.flat(shapes.star(0, -0.5, 0.12, 0.05), p.coat)
    pen.flat(shapes.ellipse(-0.2, -0.76, 0.12, 0.08), (1, 1, 1), alpha=0.5)


def _football(pen: Pen, p: Prop, t: float, wind: float) -> None:
    ball = shapes.circle(0, -0.5, 0.5)
    pen.lay(ball, p.coat)
    for i in range(5):
        a = -math.pi / 2 + i * 1.2566
        pen.line(((0.17 * math.cos(a), -0.5 + 0.17 * math.sin(a)), (0.36 * math.cos(a), -0.5 + 0.36 * math.sin(a))), _INK, 0.03)
        pen.flat(shapes.both(ball, shapes.circle(0.46 * math.cos(a), -0.5 + 0.46 * math.sin(a), 0.15)), _INK)
    pen.flat(
        shapes.poly(
            [(0.18 * math.cos(-math.pi / 2 + i * 1.2566), -0.5 + 0.18 * math.sin(-math.pi / 2 + i * 1.2566)) for i in range(5)]
        ),
        _INK,
    )


def _balloon(pen: Pen, p: Prop, t: float, wind: float) -> None:
    string = [(0.03 * math.sin(t * 2 - i) * i / 3, -0.06 + 0.14 * i) for i in range(5)]
    pen.line(string, (0.95, 0.93, 0.88), 0.01)
    pen.lay(shapes.poly(((-0.025, -0.05), (0.025, -0.05), (0, -0.1))), p.coat)
    pen.lay(
        shapes.blob(
            ((0, -0.5), (-0.15, -0.42), (-0.18, -0.28), (-0.08, -0.12), (0, -0.08), (0.08, -0.12), (0.18, -0.28), (0.15, -0.42)),
            0.52,
        ),
        p.coat,
    )
    pen.flat(shapes.ellipse(-0.07, -0.39, 0.035, 0.055), (1, 1, 1), alpha=0.55)


def _book(pen: Pen, p: Prop, t: float, wind: float) -> None:
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


def _legs(pen: Pen, xs: tuple[float, ...], top: float, w: float, colour: Colour) -> None:
    for i, x in enumerate(xs):
        pen.lay(shapes.box(x - w / 2, top, w, -top), colour, 0.5 if i % 2 else 0.0)


def _table(pen: Pen, p: Prop, t: float, wind: float) -> None:
    _legs(pen, (-0.7, -0.56, 0.7, 0.56), -0.95, 0.09, p.coat)
    pen.lay(shapes.box(-0.85, -1.0, 1.7, 0.11, 0.03), p.coat)


def _chair(pen: Pen, p: Prop, t: float, wind: float) -> None:
    _legs(pen, (-0.2, -0.12, 0.2, 0.13), -0.5, 0.055, p.coat)
    pen.lay(shapes.box(-0.26, -1.0, 0.07, 0.55, 0.03), p.coat)
    pen.lay(shapes.box(-0.27, -0.52, 0.52, 0.075, 0.03), p.coat)
    pen.flat(shapes.box(-0.2, -0.53, 0.42, 0.035, 0.015), (0.8, 0.36, 0.32))


def _stool(pen: Pen, p: Prop, t: float, wind: float) -> None:
    for x in (-0.28, 0.0, 0.28):
        pen.lay(shapes.capsule(x * 0.6, -0.9, 0.045, x, -0.045, 0.04), p.coat, 0.5 if x == 0 else 0)
    pen.lay(shapes.box(-0.4, -1.0, 0.8, 0.16, 0.06), p.coat)


def _bench(pen: Pen, p: Prop, t: float, wind: float) -> None:
    for y in (-1.0, -0.8):
        pen.lay(shapes.box(-0.9, y, 1.8, 0.13, 0.03), p.coat)
    for x in (-0.75, 0.75):
        pen.lay(shapes.box(x - 0.04, -0.95, 0.08, 0.95), _INK)
    pen.lay(shapes.box(-0.95, -0.55, 1.9, 0.13, 0.03), paper.lighter(p.coat, 0.12))


def _bed(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.lay(shapes.box(-1.02, -1.0, 0.12, 1.0, 0.04), _WOOD)
    pen.lay(shapes.box(0.9, -0.7, 0.1, 0.7, 0.04), _WOOD)
    pen.lay(shapes.box(-0.92, -0.45, 1.84, 0.26, 0.05), (0.96, 0.93, 0.87))
    pen.lay(shapes.box(-0.88, -0.64, 0.44, 0.24, 0.1), (0.99, 0.97, 0.93))
    pen.lay(shapes.blob(((-0.4, -0.6), (0.2, -0.64), (0.9, -0.56), (0.92, -0.2), (-0.42, -0.2)), 0.2), p.coat)
    pen.lay(shapes.box(-1.0, -0.24, 1.98, 0.12, 0.02), _WOOD)


def _sofa(pen: Pen, p: Prop, t: float, wind: float) -> None:
    w = p.width_m / p.height_m / 2
    for x in (-w + 0.15, w - 0.15):
        pen.lay(shapes.box(x - 0.04, -0.1, 0.08, 0.1), _WOOD)
    pen.lay(shapes.box(-w + 0.08, -1.0, 2 * w - 0.16, 0.8, 0.14), paper.darker(p.coat, 0.1))
    n = 2 if w > 0.7 else 1
    for i in range(n):
        cw = (2 * w - 0.36) / n
        pen.lay(shapes.box(-w + 0.18 + i * cw, -0.55, cw - 0.02, 0.28, 0.09), paper.lighter(p.coat, 0.1))
    for x in (-w, w - 0.22):
        pen.lay(shapes.box(x, -0.68, 0.22, 0.58, 0.1), p.coat)


def _face(pen: Pen, x: float, y: float, r: float, t: float, lid: Colour) -> None:
    shut = 1.0 if math.sin(t * 0.9) > 0.985 else 0.0
    for dx in (-0.3, 0.3):
        pen.eye(x + dx * r, y, r * 0.13, lid, shut, white=False)
        pen.flat(shapes.ellipse(x + dx * r * 1.6, y + r * 0.26, r * 0.13, r * 0.085), (0.95, 0.55, 0.45), alpha=0.55)
    pen.line(((x - r * 0.2, y + r * 0.24), (x, y + r * 0.4), (x + r * 0.2, y + r * 0.24)), paper.darker(lid, 0.55), r * 0.06)


def _star(pen: Pen, p: Prop, t: float, wind: float) -> None:
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
    _face(pen, 0.0, -0.02, 0.26, t, p.coat)


def _moon(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.glow(0, 0, 0.95, p.coat, 0.45)
    pen.lay(shapes.circle(0, 0, 0.5), p.coat)
    for x, y, r in ((-0.2, -0.2, 0.1), (0.22, 0.12, 0.13), (-0.12, 0.24, 0.07), (0.16, -0.28, 0.06)):
        pen.flat(shapes.circle(x, y, r), paper.darker(p.coat, 0.1))


def _sun(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.glow(0, 0, 1.1, p.coat, 0.5)
    with pen.at(0, 0, t * 0.12):
        for i in range(12):
            with pen.at(0, 0, i * math.pi / 6):
                pen.lay(
                    shapes.poly(((0.36, -0.07), (0.5 + 0.02 * (i % 2), 0), (0.36, 0.07))), paper.darker(p.coat, 0.08 * (i % 2))
                )
    pen.lay(shapes.circle(0, 0, 0.36), p.coat)
    _face(pen, 0.02, -0.02, 0.36, t, p.coat)


def _cloud(pen: Pen, p: Prop, t: float, wind: float) -> None:
    breath = 0.02 * math.sin(t * 1.2)
    puffs = ((-0.5, 0.1, 0.32), (0.5, 0.12, 0.3), (-0.2, -0.14, 0.4 + breath), (0.24, -0.1, 0.36 - breath))
    pen.lay(shapes.union(shapes.box(-0.72, 0.12, 1.44, 0.3, 0.15), *(shapes.circle(x, y, r) for x, y, r in puffs)), p.coat)


def _snowman(pen: Pen, p: Prop, t: float, wind: float) -> None:
    for side in (-1, 1):
        a = -0.5 + 0.05 * math.sin(t * 1.5)
        with pen.at(side * 0.17, -0.52, side * a):
            pen.line(((0, 0), (side * 0.26, -0.02)), (0.42, 0.29, 0.2), 0.022)
            pen.line(((side * 0.18, -0.015), (side * 0.24, -0.09)), (0.42, 0.29, 0.2), 0.016)
    pen.lay(shapes.circle(0, -0.24, 0.26), p.coat)
    pen.lay(shapes.circle(0, -0.55, 0.19), p.coat)
    pen.lay(shapes.circle(0, -0.78, 0.145), p.coat)
    for y in (-0.6, -0.5, -0.3):
        pen.flat(shapes.circle(0.05, y, 0.018), _INK)
    pen.lay(shapes.box(-0.14, -0.69, 0.28, 0.055, 0.025), (0.82, 0.25, 0.23))
    pen.lay(
        shapes.ribbon(((-0.08, -0.66), (-0.1, -0.58), (-0.12 - 0.04 * wind, -0.5 + 0.01 * math.sin(t * 3))), (0.028, 0.03, 0.03)),
        (0.82, 0.25, 0.23),
    )
    for x in (0.0, 0.1):
        pen.flat(shapes.circle(x, -0.81, 0.018), _INK)
    pen.lay(shapes.poly(((0.05, -0.79), (0.05, -0.75), (0.2, -0.76))), (0.93, 0.53, 0.2))
    pen.line(((-0.01, -0.73), (0.05, -0.705), (0.1, -0.725)), _INK, 0.014)
    pen.lay(shapes.box(-0.11, -1.03, 0.22, 0.16, 0.015), _INK)
    pen.lay(shapes.box(-0.17, -0.9, 0.34, 0.03, 0.012), _INK)


def _gift(pen: Pen, p: Prop, t: float, wind: float) -> None:
    ribbon = _GOLD if paper.brightness(p.coat) < 0.6 else (0.8, 0.25, 0.3)
    pen.lay(shapes.box(-0.42, -0.7, 0.84, 0.7, 0.02), p.coat)
    pen.flat(shapes.box(-0.08, -0.7, 0.16, 0.7), ribbon)
    pen.lay(shapes.box(-0.48, -0.82, 0.96, 0.18, 0.02), paper.lighter(p.coat, 0.12))
    pen.flat(shapes.box(-0.08, -0.82, 0.16, 0.18), ribbon)
    for side in (-1, 1):
        pen.lay(shapes.blob(((0, -0.82), (side * 0.14, -1.02), (side * 0.32, -0.96), (side * 0.2, -0.84)), 0.5), ribbon)
    pen.lay(shapes.circle(0, -0.84, 0.06), ribbon)


def _box(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.lay(shapes.box(-0.56, -0.85, 1.12, 0.85, 0.02), p.coat)
    pen.flat(shapes.box(-0.08, -0.85, 0.16, 0.85), paper.lighter(p.coat, 0.3))
    pen.lay(shapes.poly(((-0.56, -0.85), (-0.7, -1.0), (-0.05, -0.95), (0, -0.85))), paper.darker(p.coat, 0.1))
    pen.lay(shapes.poly(((0.56, -0.85), (0.7, -1.0), (0.05, -0.95), (0, -0.85))), paper.darker(p.coat, 0.1))


def _chest(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.glow(0, -0.65, 0.7, _WARM, 0.4)
    with pen.at(-0.6, -0.6, -0.35):
        pen.lay(shapes.blob(((0, 0), (0.06, -0.3), (0.6, -0.42), (1.14, -0.3), (1.2, 0.0)), 0.3), paper.darker(p.coat, 0.15))
    for i in range(7):
        pen.lay(shapes.circle(-0.42 + 0.14 * i, -0.6 - 0.06 * (i % 2), 0.1), _GOLD)
    pen.lay(shapes.box(-0.62, -0.58, 1.24, 0.58, 0.03), p.coat)
    for x in (-0.56, 0.46):
        pen.flat(shapes.box(x, -0.58, 0.1, 0.58), _GOLD)
    pen.lay(shapes.box(-0.1, -0.6, 0.2, 0.22, 0.03), _GOLD)
    pen.flat(shapes.circle(0, -0.5, 0.035), _INK)


def _kite(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.canvas.rotate(-18 + 7 * math.sin(t * 1.7))
    tail = [(0.07 * math.sin(t * 4 - i * 1.1) * (i / 3), 0.42 + 0.13 * i) for i in range(6)]
    pen.line(tail, (0.95, 0.92, 0.85), 0.014)
    for i in (1, 3, 5):
        for side in (-1, 1):
            pen.flat(
                shapes.poly(
                    (tail[i], (tail[i][0] + side * 0.08, tail[i][1] - 0.05), (tail[i][0] + side * 0.08, tail[i][1] + 0.05))
                ),
                _GOLD,
            )
    pen.lay(shapes.poly(((0, -0.55), (0.37, -0.1), (0, 0.45), (-0.37, -0.1))), p.coat)
    pen.flat(shapes.poly(((0, -0.55), (0.37, -0.1), (0, -0.1))), paper.lighter(p.coat, 0.35))
    pen.flat(shapes.poly(((0, 0.45), (-0.37, -0.1), (0, -0.1))), paper.lighter(p.coat, 0.35))


def _umbrella(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.line(((0, -0.95), (0, -0.08), (0.06, -0.02), (0.11, -0.07)), _WOOD, 0.03)
    pen.lay(
        shapes.blob(
            (
                (-0.52, -0.52),
                (-0.38, -0.85),
                (0, -0.99),
                (0.38, -0.85),
                (0.52, -0.52),
                (0.34, -0.58),
                (0.17, -0.52),
                (0, -0.58),
                (-0.17, -0.52),
                (-0.34, -0.58),
            ),
            0.45,
        ),
        p.coat,
    )
    pen.flat(
        shapes.blob(((-0.17, -0.53), (-0.12, -0.85), (0, -0.98), (0.12, -0.85), (0.17, -0.53), (0, -0.58)), 0.4),
        paper.lighter(p.coat, 0.3),
    )


def _simple(points: tuple[shapes.Point, ...], soft: float = 0.45) -> Callable[[Pen, Prop, float, float], None]:
    def draw(pen: Pen, p: Prop, t: float, wind: float) -> None:
        pen.lay(shapes.blob(points, soft), p.coat)

    return draw


def _bottle(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.lay(
        shapes.blob(
            ((-0.16, 0), (-0.17, -0.5), (-0.06, -0.68), (-0.06, -0.95), (0.06, -0.95), (0.06, -0.68), (0.17, -0.5), (0.16, 0)),
            0.22,
        ),
        p.coat,
    )
    pen.flat(shapes.box(-0.16, -0.45, 0.32, 0.24), (0.97, 0.93, 0.84))
    pen.lay(shapes.box(-0.07, -1.0, 0.14, 0.1, 0.02), _WOOD)


def _cup(pen: Pen, p: Prop, t: float, wind: float) -> None:
    for i in range(2):
        pen.line(
            [(-0.1 + 0.22 * i + 0.05 * math.sin(t * 2 - k + i), -1.05 - 0.14 * k) for k in range(4)], (0.97, 0.97, 0.97), 0.04
        )
    pen.line(((0.38, -0.72), (0.66, -0.66), (0.62, -0.3), (0.34, -0.26)), p.coat, 0.11)
    pen.lay(shapes.blob(((-0.46, -0.95), (0.46, -0.95), (0.36, -0.05), (-0.36, -0.05)), 0.16), p.coat)
    pen.flat(shapes.ellipse(0, -0.93, 0.4, 0.06), (0.35, 0.22, 0.15))


def _teapot(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.line(((-0.44, -0.68), (-0.78, -0.6), (-0.7, -0.2), (-0.4, -0.18)), p.coat, 0.1)
    pen.lay(shapes.ribbon(((0.36, -0.25), (0.58, -0.42), (0.76, -0.74)), (0.14, 0.09, 0.06)), p.coat)
    pen.lay(shapes.ellipse(0, -0.4, 0.52, 0.4), p.coat)
    pen.lay(shapes.ellipse(0, -0.77, 0.3, 0.09), paper.darker(p.coat, 0.15))
    pen.lay(shapes.circle(0, -0.9, 0.08), _GOLD)


def _cake(pen: Pen, p: Prop, t: float, wind: float) -> None:
    for x in (-0.2, 0.0, 0.2):
        pen.lay(shapes.box(x - 0.025, -0.84, 0.05, 0.2), (0.5, 0.7, 0.85))
        _flame(pen, x, -0.84, 0.09, 0.16, t + x * 9)
    pen.lay(shapes.box(-0.55, -0.36, 1.1, 0.36, 0.05), (0.95, 0.82, 0.6))
    pen.lay(shapes.box(-0.4, -0.66, 0.8, 0.34, 0.05), (0.95, 0.82, 0.6))
    for y, w in ((-0.37, 0.57), (-0.68, 0.42)):
        drip = [(-w, y), (w, y)] + [(w - 2 * w * i / 8, y + 0.1 + 0.07 * (i % 2)) for i in range(9)]
        pen.lay(shapes.blob(drip, 0.35), p.coat)
    pen.lay(shapes.ellipse(0, 0, 0.62, 0.035), (0.93, 0.92, 0.9))


def _bread(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.lay(
        shapes.blob(((-0.9, -0.1), (-0.85, -0.65), (-0.4, -0.98), (0.4, -0.98), (0.85, -0.65), (0.9, -0.1), (0, 0.0)), 0.45),
        p.coat,
    )
    for x in (-0.45, 0.0, 0.45):
        pen.line(((x - 0.12, -0.8), (x + 0.1, -0.5)), paper.lighter(p.coat, 0.5), 0.09)


def _apple(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.lay(
        shapes.blob(
            ((0, -0.76), (-0.3, -0.86), (-0.48, -0.52), (-0.26, -0.04), (0, -0.06), (0.26, -0.04), (0.48, -0.52), (0.3, -0.86)),
            0.52,
        ),
        p.coat,
    )
    pen.line(((0, -0.74), (0.04, -0.98)), _WOOD, 0.06)
    pen.lay(shapes.blob(((0.04, -0.86), (0.16, -1.02), (0.36, -0.98), (0.2, -0.84)), 0.5), (0.42, 0.66, 0.3))
    pen.flat(shapes.ellipse(-0.24, -0.6, 0.07, 0.12), (1, 1, 1), alpha=0.4)


def _potted(pen: Pen, p: Prop, t: float, wind: float) -> None:
    for i in range(3):
        k = (t * 0.5 + i / 3) % 1
        pen.flat(shapes.circle(-0.2 + 0.2 * i, -0.95 - 0.5 * k, 0.07 + 0.06 * k), (0.92, 0.95, 0.92), alpha=0.5 * (1 - k))
    for side in (-1, 1):
        pen.line(((side * 0.5, -0.7), (side * 0.66, -0.68), (side * 0.56, -0.56)), p.coat, 0.07)
    pen.lay(shapes.blob(((-0.5, -0.85), (0.5, -0.85), (0.56, -0.4), (0.34, 0), (-0.34, 0), (-0.56, -0.4)), 0.35), p.coat)
    pen.lay(shapes.box(-0.58, -0.94, 1.16, 0.13, 0.05), paper.lighter(p.coat, 0.15))


def _basket(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.line(((-0.5, -0.55), (-0.4, -1.0), (0.4, -1.0), (0.5, -0.55)), paper.darker(p.coat, 0.2), 0.07)
    body = shapes.poly(((-0.58, -0.58), (0.58, -0.58), (0.44, 0), (-0.44, 0)))
    pen.lay(body, p.coat)
    for i in range(3):
        for j in range(7):
            pen.flat(
                shapes.both(body, shapes.box(-0.56 + 0.17 * j - 0.08 * (i % 2), -0.5 + 0.17 * i, 0.1, 0.07, 0.02)),
                paper.darker(p.coat, 0.25),
            )


def _key(pen: Pen, p: Prop, t: float, wind: float) -> None:
    ring = shapes.circle(0, -0.8, 0.2)
    ring.addPath(shapes.circle(0, -0.8, 0.1))
    ring.setFillType(skia.PathFillType.kEvenOdd)
    pen.lay(
        shapes.union(
            shapes.box(-0.045, -0.64, 0.09, 0.64), shapes.box(0.0, -0.1, 0.18, 0.08), shapes.box(0.0, -0.26, 0.13, 0.08)
        ),
        p.coat,
    )
    pen.lay(ring, p.coat)


def _crown(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.lay(shapes.poly(((-0.55, 0), (-0.65, -0.85), (-0.32, -0.42), (0, -1.0), (0.32, -0.42), (0.65, -0.85), (0.55, 0))), p.coat)
    pen.flat(shapes.box(-0.55, -0.18, 1.1, 0.18), paper.darker(p.coat, 0.2))
    for x in (-0.3, 0, 0.3):
        pen.flat(shapes.circle(x, -0.09, 0.055), (0.8, 0.2, 0.25))


def _heart(pen: Pen, p: Prop, t: float, wind: float) -> None:
    k = 1 + 0.06 * max(0.0, math.sin(t * 5)) ** 2
    with pen.at(0, 0, 0, k, k):
        path = skia.Path()
        path.moveTo(0, 0.5)
        path.cubicTo(-0.75, 0.02, -0.55, -0.62, 0, -0.25)
        path.cubicTo(0.55, -0.62, 0.75, 0.02, 0, 0.5)
        pen.lay(path, p.coat)
        pen.flat(shapes.ellipse(-0.25, -0.2, 0.08, 0.06), (1, 1, 1), alpha=0.5)


def _clock(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.lay(shapes.circle(0, -0.5, 0.5), p.coat)
    pen.flat(shapes.circle(0, -0.5, 0.4), (0.98, 0.96, 0.9))
    for i in range(12):
        a = i * math.pi / 6
        pen.flat(shapes.circle(0.34 * math.cos(a), -0.5 + 0.34 * math.sin(a), 0.022), _INK)
    for a, r, w in ((t * 0.15, 0.2, 0.045), (t * 1.6, 0.3, 0.03)):
        pen.line(((0, -0.5), (r * math.sin(a), -0.5 - r * math.cos(a))), _INK, w)


def _bell(pen: Pen, p: Prop, t: float, wind: float) -> None:
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


def _mirror(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.lay(shapes.ellipse(0, -0.54, 0.24, 0.46), p.coat)
    pen.flat(shapes.ellipse(0, -0.54, 0.19, 0.4), (0.78, 0.88, 0.93))
    pen.flat(shapes.poly(((-0.1, -0.3), (0.08, -0.85), (0.13, -0.82), (-0.05, -0.24))), (0.95, 0.98, 1.0), alpha=0.7)
    pen.lay(shapes.box(-0.16, -0.08, 0.32, 0.08, 0.02), p.coat)


def _rock(pen: Pen, p: Prop, t: float, wind: float) -> None:
    rock = shapes.blob(((-0.68, 0), (-0.62, -0.45), (-0.3, -0.88), (0.12, -1.0), (0.5, -0.7), (0.68, -0.2), (0.64, 0)), 0.25)
    pen.lay(rock, p.coat)
    pen.flat(
        shapes.both(rock, shapes.poly(((0.12, -1.1), (0.3, -0.5), (0.1, 0.1), (0.9, 0.1), (0.9, -1.0)))),
        paper.darker(p.coat, 0.14),
    )
    pen.flat(
        shapes.both(rock, shapes.poly(((-0.5, -0.6), (-0.3, -0.9), (0.05, -1.02), (-0.1, -0.7)))), paper.lighter(p.coat, 0.16)
    )


def _log(pen: Pen, p: Prop, t: float, wind: float) -> None:
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


def _flag(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.lay(shapes.capsule(0, -0.98, 0.012, 0, 0.0, 0.014), (0.55, 0.5, 0.48))
    top = [(0.46 * k / 5, -0.97 + 0.02 * k / 2 * math.sin(t * 4.5 - k)) for k in range(6)]
    low = [(x, y + 0.27) for x, y in top]
    pen.lay(shapes.blob(top + low[::-1], 0.25), p.coat)


def _sign(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.lay(shapes.box(-0.035, -0.9, 0.07, 0.9), paper.darker(p.coat, 0.25))
    pen.lay(shapes.poly(((-0.36, -0.98), (0.28, -0.98), (0.42, -0.82), (0.28, -0.66), (-0.36, -0.66))), p.coat)
    for y, w in ((-0.88, 0.4), (-0.77, 0.28)):
        pen.line(((-0.26, y), (-0.26 + w, y)), paper.darker(p.coat, 0.5), 0.03)


def _bucket(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.line(((-0.4, -0.78), (-0.2, -1.05), (0.2, -1.05), (0.4, -0.78)), (0.4, 0.42, 0.46), 0.04)
    pen.lay(shapes.poly(((-0.44, -0.8), (0.44, -0.8), (0.32, 0), (-0.32, 0))), p.coat)
    pen.lay(shapes.box(-0.48, -0.86, 0.96, 0.12, 0.04), paper.lighter(p.coat, 0.2))


def _barrel(pen: Pen, p: Prop, t: float, wind: float) -> None:
    body = shapes.blob(((-0.28, 0), (-0.38, -0.5), (-0.28, -1.0), (0.28, -1.0), (0.38, -0.5), (0.28, 0)), 0.32)
    pen.lay(body, p.coat)
    for x in (-0.14, 0.0, 0.14):
        pen.line(((x, -0.97), (x * 1.3, -0.5), (x, -0.03)), paper.darker(p.coat, 0.3), 0.016)
    for y in (-0.82, -0.24):
        pen.flat(shapes.both(body, shapes.box(-0.5, y, 1.0, 0.07)), (0.35, 0.36, 0.4))


def _ladder(pen: Pen, p: Prop, t: float, wind: float) -> None:
    for i in range(7):
        pen.lay(shapes.box(-0.1, -0.93 + 0.14 * i, 0.2, 0.025), paper.darker(p.coat, 0.12))
    for x in (-0.12, 0.095):
        pen.lay(shapes.box(x, -1.0, 0.028, 1.0, 0.01), p.coat)


def _door(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.lay(shapes.box(-0.25, -1.0, 0.5, 1.0, 0.02), paper.lighter(p.coat, 0.35))
    pen.lay(shapes.box(-0.21, -0.96, 0.42, 0.96), p.coat)
    for y in (-0.88, -0.42):
        for x in (-0.16, 0.02):
            pen.flat(shapes.box(x, y, 0.14, 0.36, 0.015), paper.darker(p.coat, 0.2))
    pen.flat(shapes.circle(0.16, -0.46, 0.025), _GOLD)


def _window(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.lay(shapes.box(-0.42, -1.0, 0.84, 1.0, 0.03), p.coat)
    glass = shapes.box(-0.34, -0.92, 0.68, 0.84)
    if _lit(pen):
        _own_light(pen, glass, (1.0, 0.86, 0.5))
    else:
        pen.flat(glass, (0.68, 0.83, 0.9))
    pen.flat(shapes.box(-0.025, -0.92, 0.05, 0.84), p.coat)
    pen.flat(shapes.box(-0.34, -0.53, 0.68, 0.05), p.coat)


def _guitar(pen: Pen, p: Prop, t: float, wind: float) -> None:
    with pen.at(0, 0, 0.22):
        pen.lay(shapes.box(-0.03, -0.98, 0.06, 0.6), _INK)
        pen.lay(shapes.box(-0.05, -1.06, 0.1, 0.12, 0.02), (0.4, 0.25, 0.16))
        pen.lay(shapes.union(shapes.circle(0, -0.2, 0.2), shapes.circle(0, -0.42, 0.145)), p.coat)
        pen.flat(shapes.circle(0, -0.37, 0.06), _INK)
        for x in (-0.012, 0.012):
            pen.line(((x, -1.0), (x, -0.14)), (0.95, 0.93, 0.85), 0.006)


def _drum(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.lay(shapes.box(-0.58, -0.86, 1.16, 0.86, 0.06), p.coat)
    pen.line([(-0.56 + 0.16 * i, -0.78 if i % 2 else -0.1) for i in range(8)], _GOLD, 0.03)
    for y in (-0.98, -0.12):
        pen.lay(shapes.box(-0.62, y, 1.24, 0.16, 0.07), (0.97, 0.93, 0.84))


def _piano(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.lay(shapes.box(-0.56, -1.0, 1.0, 1.0, 0.03), p.coat)
    pen.lay(shapes.box(0.36, -0.5, 0.07, 0.5), p.coat)
    pen.lay(shapes.box(-0.6, -0.6, 1.12, 0.1, 0.02), paper.lighter(p.coat, 0.12))
    for i in range(11):
        pen.flat(shapes.box(-0.52 + 0.09 * i, -0.62, 0.08, 0.06), (0.98, 0.97, 0.93))
    pen.flat(shapes.box(-0.3, -0.92, 0.46, 0.22), (0.97, 0.94, 0.86))


def _telescope(pen: Pen, p: Prop, t: float, wind: float) -> None:
    for x in (-0.26, 0.0, 0.26):
        pen.lay(shapes.capsule(0, -0.6, 0.025, x, -0.02, 0.018), _WOOD)
    with pen.at(0, -0.64, -0.5 + 0.04 * math.sin(t)):
        pen.lay(shapes.box(-0.42, -0.06, 0.5, 0.12, 0.02), p.coat)
        pen.lay(shapes.box(0.06, -0.085, 0.42, 0.17, 0.02), p.coat)
        pen.flat(shapes.box(0.42, -0.085, 0.05, 0.17), _INK)


def _letter(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.lay(shapes.box(-0.72, -1.0, 1.44, 1.0, 0.03), p.coat)
    pen.line(((-0.7, -0.96), (0, -0.4)), paper.darker(p.coat, 0.25), 0.035)
    pen.line(((0.7, -0.96), (0, -0.4)), paper.darker(p.coat, 0.25), 0.035)
    pen.flat(shapes.circle(0, -0.42, 0.13), (0.8, 0.22, 0.22))


def _computer(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.lay(shapes.box(-0.08, -0.2, 0.16, 0.2), paper.darker(p.coat, 0.2))
    pen.lay(shapes.box(-0.3, -0.05, 0.6, 0.05, 0.02), p.coat)
    pen.lay(shapes.box(-0.64, -1.0, 1.28, 0.82, 0.04), p.coat)
    _own_light(pen, shapes.box(-0.58, -0.94, 1.16, 0.7, 0.02), (0.62, 0.83, 0.93))
    for i in range(3):
        _own_light(
            pen, shapes.box(-0.5, -0.84 + 0.17 * i, 0.5 + 0.3 * abs(math.sin(i * 2.3 + t * 0.7)), 0.07, 0.02), (0.97, 0.98, 1.0)
        )


def _phone(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.lay(shapes.box(-0.25, -1.0, 0.5, 1.0, 0.07), p.coat)
    _own_light(pen, shapes.box(-0.21, -0.92, 0.42, 0.8, 0.03), (0.62, 0.83, 0.93))


def _rainbow(pen: Pen, p: Prop, t: float, wind: float) -> None:
    bands = ("d8453a", "ee8a3a", "f5cf45", "5fae5a", "4a86c8", "7a5ab0")
    for i, code in enumerate(bands):
        r = 0.97 - 0.055 * i
        arc = skia.Path()
        arc.addArc(skia.Rect.MakeLTRB(-r, -r, r, r), 180, 180)
        paint = paper.fill(paper.tint(_c(code), pen.light), 0.8)
        paint.setStyle(skia.Paint.kStroke_Style)
        paint.setStrokeWidth(0.056)
        pen.canvas.drawPath(arc, paint)


def _planet(pen: Pen, p: Prop, t: float, wind: float) -> None:
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


def _earth(pen: Pen, p: Prop, t: float, wind: float) -> None:
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


def _comet(pen: Pen, p: Prop, t: float, wind: float) -> None:
    for k, a in ((1.0, 0.25), (0.7, 0.4), (0.4, 0.6)):
        pen.canvas.drawPath(
            shapes.poly(((0.9, -0.2 * k), (0.9, 0.2 * k), (0.9 - 2.1 * k - 0.05 * math.sin(t * 9), 0))), paper.fill(p.coat, a)
        )
    pen.glow(0.9, 0, 0.6, p.coat, 0.6)
    _own_light(pen, shapes.circle(0.9, 0, 0.24), p.coat)


def _leaf(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.canvas.rotate(25 * math.sin(t * 1.7))
    w = 0.34 if p.subject.name == "leaf" else 0.17
    pen.lay(shapes.blob(((0, 0.42), (-w, 0.1), (-w * 0.6, -0.3), (0, -0.5), (w * 0.6, -0.3), (w, 0.1)), 0.5), p.coat)
    pen.line(((0, 0.52), (0, -0.38)), paper.darker(p.coat, 0.3), 0.03)
    for y in (0.2, 0.0, -0.2):
        for side in (-1, 1):
            pen.line(((0, y + 0.08), (side * w * 0.6, y - 0.06)), paper.darker(p.coat, 0.2), 0.018)


def _skull(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.lay(shapes.union(shapes.ellipse(0, -0.6, 0.44, 0.4), shapes.box(-0.25, -0.4, 0.5, 0.4, 0.08)), p.coat)
    for x in (-0.18, 0.18):
        pen.flat(shapes.circle(x, -0.56, 0.12), _INK)
    pen.flat(shapes.poly(((0, -0.42), (-0.05, -0.3), (0.05, -0.3))), _INK)
    for x in (-0.1, 0.0, 0.1):
        pen.line(((x, -0.15), (x, -0.02)), _INK, 0.025)


def _gem(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.glow(0, -0.55, 0.8, p.coat, 0.3 + 0.15 * math.sin(t * 3))
    pen.lay(shapes.poly(((-0.34, -1.0), (0.34, -1.0), (0.57, -0.68), (0, 0), (-0.57, -0.68))), p.coat)
    pen.flat(shapes.poly(((-0.34, -1.0), (-0.57, -0.68), (-0.2, -0.68))), paper.lighter(p.coat, 0.4))
    pen.flat(shapes.poly(((-0.2, -0.68), (0.2, -0.68), (0, 0))), paper.lighter(p.coat, 0.25))
    pen.flat(shapes.poly(((0.2, -0.68), (0.57, -0.68), (0, 0))), paper.darker(p.coat, 0.14))


def _island(pen: Pen, p: Prop, t: float, wind: float) -> None:
    top = (0.1 + wind * 0.05, -0.84)
    pen.lay(shapes.ribbon(((-0.1, -0.1), (-0.08, -0.5), top), (0.05, 0.04, 0.032)), (0.6, 0.45, 0.31))
    for i, a in enumerate((-3.3, -2.6, -1.8, -1.0, -0.4, 0.2)):
        droop = 0.3 if math.cos(a) > 0 else -0.3
        points = shapes.curl(top[0], top[1], 0.11, [a + droop * k + 0.06 * math.sin(t * 1.8 - i) for k in range(4)])
        pen.lay(shapes.ribbon(points, (0.02, 0.05, 0.055, 0.04, 0.004)), (0.31, 0.6, 0.32))
    pen.lay(shapes.blob(((-1.25, 0), (-0.8, -0.16), (-0.1, -0.24), (0.6, -0.15), (1.25, 0.0), (0, 0.05)), 0.5), p.coat)


def _scarecrow(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.canvas.rotate(1.5 * math.sin(t * 1.3) + wind * 2)
    pen.lay(shapes.box(-0.02, -0.5, 0.04, 0.5), _WOOD)
    pen.lay(shapes.box(-0.42, -0.66, 0.84, 0.035), _WOOD)
    for side in (-1, 1):
        pen.lay(shapes.poly(((side * 0.08, -0.7), (side * 0.36, -0.69), (side * 0.36, -0.59), (side * 0.1, -0.54))), p.coat)
        pen.lay(shapes.star(side * 0.4, -0.64, 0.06, 0.03, 5), _GOLD)
    pen.lay(shapes.blob(((-0.13, -0.71), (0.13, -0.71), (0.15, -0.32), (0, -0.34), (-0.15, -0.32)), 0.2), p.coat)
    pen.lay(shapes.circle(0, -0.79, 0.11), (0.9, 0.78, 0.55))
    for x in (-0.04, 0.05):
        pen.flat(shapes.circle(x, -0.8, 0.015), _INK)
    pen.line(((-0.05, -0.75), (0, -0.73), (0.06, -0.75)), _INK, 0.01)
    pen.lay(
        shapes.blob(
            ((-0.2, -0.85), (-0.09, -0.87), (-0.07, -0.97), (0.02, -1.0), (0.08, -0.96), (0.1, -0.87), (0.2, -0.85), (0, -0.83)),
            0.3,
        ),
        (0.55, 0.4, 0.26),
    )


def _swing(pen: Pen, p: Prop, t: float, wind: float) -> None:
    for side in (-1, 1):
        pen.lay(shapes.capsule(side * 0.02 + side * 0.28, -0.98, 0.02, side * 0.4, -0.01, 0.02), p.coat)
    with pen.at(0, -0.96, 0.35 * math.sin(t * 2.0)):
        for x in (-0.13, 0.13):
            pen.line(((x, 0), (x, 0.74)), (0.75, 0.7, 0.6), 0.012)
        pen.lay(shapes.box(-0.17, 0.74, 0.34, 0.035, 0.01), (0.8, 0.3, 0.26))
    pen.lay(shapes.box(-0.34, -1.0, 0.68, 0.04, 0.02), p.coat)


def _anchor(pen: Pen, p: Prop, t: float, wind: float) -> None:
    for pts, w in (
        (((0, -0.82), (0, -0.08)), 0.09),
        (((-0.2, -0.66), (0.2, -0.66)), 0.08),
        (((-0.38, -0.38), (-0.3, -0.1), (0, -0.04), (0.3, -0.1), (0.38, -0.38)), 0.1),
    ):
        pen.line(pts, p.coat, w)
    pen.line([(0.09 * math.cos(k), -0.9 + 0.09 * math.sin(k)) for k in range(8)], p.coat, 0.045)


def _bubble(pen: Pen, p: Prop, t: float, wind: float) -> None:
    k = 0.03 * math.sin(t * 3)
    pen.canvas.drawPath(shapes.ellipse(0, 0, 0.5 + k, 0.5 - k), paper.fill(paper.tint(p.coat, pen.light), 0.35))
    pen.line([(0.4 * math.cos(a), 0.4 * math.sin(a)) for a in (-2.6, -2.2, -1.8)], (1, 1, 1), 0.06)


_DRAW: dict[str, Callable[[Pen, Prop, float, float], None]] = {
    "lantern": _lantern,
    "lamp": _lamp,
    "post": _post,
    "candle": _candle,
    "fire": _fire,
    "ball": _ball,
    "football": _football,
    "balloon": _balloon,
    "book": _book,
    "table": _table,
    "chair": _chair,
    "stool": _stool,
    "bench": _bench,
    "bed": _bed,
    "sofa": _sofa,
    "star": _star,
    "moon": _moon,
    "sun": _sun,
    "cloud": _cloud,
    "snowman": _snowman,
    "gift": _gift,
    "box": _box,
    "chest": _chest,
    "kite": _kite,
    "umbrella": _umbrella,
    "bottle": _bottle,
    "cup": _cup,
    "teapot": _teapot,
    "cake": _cake,
    "bread": _bread,
    "apple": _apple,
    "potted": _potted,
    "basket": _basket,
    "key": _key,
    "crown": _crown,
    "heart": _heart,
    "clock": _clock,
    "egg": _simple(((0, -1.0), (-0.28, -0.75), (-0.39, -0.36), (-0.24, -0.04), (0.24, -0.04), (0.39, -0.36), (0.28, -0.75))),
    "bowl": _simple(((-0.95, -0.95), (0.95, -0.95), (0.6, -0.2), (0.35, 0), (-0.35, 0), (-0.6, -0.2)), 0.3),
    "bell": _bell,
    "mirror": _mirror,
    "rock": _rock,
    "log": _log,
    "flag": _flag,
    "sign": _sign,
    "bucket": _bucket,
    "barrel": _barrel,
    "ladder": _ladder,
    "door": _door,
    "window": _window,
    "guitar": _guitar,
    "drum": _drum,
    "piano": _piano,
    "telescope": _telescope,
    "letter": _letter,
    "computer": _computer,
    "phone": _phone,
    "rainbow": _rainbow,
    "planet": _planet,
    "earth": _earth,
    "comet": _comet,
    "leaf": _leaf,
    "skull": _skull,
    "gem": _gem,
    "island": _island,
    "scarecrow": _scarecrow,
    "swing": _swing,
    "anchor": _anchor,
    "bubble": _bubble,
}
