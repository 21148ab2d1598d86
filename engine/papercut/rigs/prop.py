"""Props: lanterns, fires, balls, books, furniture, sun and moon, snowmen, gifts, kites. Sizes in metres."""

import math
from collections.abc import Callable

import skia

from engine.base import SceneSubject
from engine.papercut import paper
from engine.papercut.puppet import Moment
from engine.papercut.rigs import shapes
from engine.papercut.rigs.household import (
    draw_barrel,
    draw_basket,
    draw_bed,
    draw_bell,
    draw_bench,
    draw_book,
    draw_bottle,
    draw_bread,
    draw_bucket,
    draw_cake,
    draw_chair,
    draw_clock,
    draw_computer,
    draw_cup,
    draw_door,
    draw_drum,
    draw_guitar,
    draw_ladder,
    draw_lamp,
    draw_letter,
    draw_mirror,
    draw_phone,
    draw_piano,
    draw_potted,
    draw_sofa,
    draw_stool,
    draw_table,
    draw_teapot,
    draw_window,
)
from engine.papercut.rigs.lights import draw_fireworks, draw_orb
from engine.papercut.rigs.outside import (
    draw_anchor,
    draw_bubble,
    draw_bus_stop,
    draw_cloud,
    draw_comet,
    draw_earth,
    draw_flag,
    draw_island,
    draw_kite,
    draw_leaf,
    draw_lily_pad,
    draw_log,
    draw_moon,
    draw_planet,
    draw_rainbow,
    draw_rock,
    draw_scarecrow,
    draw_sign,
    draw_snowman,
    draw_stairs,
    draw_star,
    draw_sun,
    draw_swing,
)
from engine.papercut.rigs.rig import Pen, Rig, asked
from engine.papercut.rigs.shine import GOLD, INK, WARM, WOOD, draw_flame, draw_own_light, lit
from engine.papercut.rigs.things import PROPS
from engine.papercut.rigs.treats import draw_branch, draw_pancakes, draw_plate, draw_round_fruit, draw_sandcastle

NAMES = frozenset(PROPS)
_SEATS = {
    "stairs": 0.5,
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
    "branch": 0.76,
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


def _lantern(pen: Pen, p: Prop, t: float, wind: float) -> None:
    flicker = 0.85 + 0.1 * math.sin(t * 9) + 0.05 * math.sin(t * 23)
    with pen.at(0, -0.96, 0.05 * math.sin(t * 1.9)):
        pen.glow(0, 0.5, 0.95, WARM, (0.75 if lit(pen) else 0.45) * flicker)
        ring = shapes.line(((-0.14, 0.16), (-0.13, 0.0), (0, -0.03), (0.13, 0.0), (0.14, 0.16)))
        paper.stroke(pen.canvas, ring, INK, pen.light, 0.03)
        pen.lay(shapes.blob(((-0.2, 0.24), (-0.12, 0.14), (0.12, 0.14), (0.2, 0.24)), 0.3), paper.darker(p.coat, 0.3))
        pen.lay(shapes.blob(((-0.18, 0.22), (0.18, 0.22), (0.26, 0.5), (0.18, 0.84), (-0.18, 0.84), (-0.26, 0.5)), 0.4), p.coat)
        draw_own_light(
            pen,
            shapes.blob(((-0.12, 0.29), (0.12, 0.29), (0.18, 0.5), (0.12, 0.77), (-0.12, 0.77), (-0.18, 0.5)), 0.4),
            (1.0, 0.84, 0.5),
        )
        draw_own_light(
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


def _post(pen: Pen, p: Prop, t: float, wind: float) -> None:
    if lit(pen):
        pen.glow(0, -0.92, 0.5, WARM, 0.75)
    pen.lay(shapes.poly(((-0.014, -0.86), (0.014, -0.86), (0.02, 0), (-0.02, 0))), p.coat)
    pen.lay(shapes.box(-0.05, -0.07, 0.1, 0.07, 0.015), p.coat)
    draw_own_light(pen, shapes.poly(((-0.05, -0.97), (0.05, -0.97), (0.035, -0.86), (-0.035, -0.86))), (1.0, 0.9, 0.6))
    pen.lay(shapes.poly(((-0.065, -0.965), (0, -1.01), (0.065, -0.965))), p.coat)


def _candle(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.glow(0, -0.85, 1.0, WARM, 0.6)
    w = 0.13 if p.subject.name == "candle" else 0.07
    pen.lay(shapes.box(-w, -0.68, 2 * w, 0.68, 0.02), p.coat)
    pen.line(((0, -0.7), (0, -0.76)), INK, 0.025)
    draw_flame(pen, 0, -0.7, 0.2, 0.32, t)


def _fire(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.glow(0, -0.35, 0.95, (1.0, 0.62, 0.25), 0.6 + 0.08 * math.sin(t * 8))
    stones = skia.Path()
    for x in (-0.38, 0.38, -0.2, 0.2, 0):
        stones.addPath(shapes.ellipse(x, -0.04, 0.12, 0.08))
    pen.lay(stones, (0.5, 0.48, 0.5))
    draw_flame(pen, -0.16, -0.1, 0.34, 0.55, t + 1)
    draw_flame(pen, 0.18, -0.1, 0.32, 0.5, t + 2)
    draw_flame(pen, 0.0, -0.08, 0.48, 0.9, t)
    for a in (0.32, -0.32):
        with pen.at(0, -0.1, a):
            pen.lay(shapes.capsule(-0.38, 0, 0.06, 0.38, 0, 0.055), (0.42, 0.28, 0.19))
    for i in range(5):
        k = (t * 0.6 + i / 5) % 1
        draw_own_light(
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
            pen.line(pts, INK, 0.035)
    elif p.subject.name != "pearl":
        pen.flat(shapes.both(ball, shapes.box(-0.5, -0.62, 1.0, 0.24)), (0.98, 0.94, 0.85))
        pen.flat(shapes.star(0, -0.5, 0.12, 0.05), p.coat)
    pen.flat(shapes.ellipse(-0.2, -0.76, 0.12, 0.08), (1, 1, 1), alpha=0.5)


def _football(pen: Pen, p: Prop, t: float, wind: float) -> None:
    ball = shapes.circle(0, -0.5, 0.5)
    pen.lay(ball, p.coat)
    for i in range(5):
        a = -math.pi / 2 + i * 1.2566
        pen.line(((0.17 * math.cos(a), -0.5 + 0.17 * math.sin(a)), (0.36 * math.cos(a), -0.5 + 0.36 * math.sin(a))), INK, 0.03)
        pen.flat(shapes.both(ball, shapes.circle(0.46 * math.cos(a), -0.5 + 0.46 * math.sin(a), 0.15)), INK)
    pen.flat(
        shapes.poly(
            [(0.18 * math.cos(-math.pi / 2 + i * 1.2566), -0.5 + 0.18 * math.sin(-math.pi / 2 + i * 1.2566)) for i in range(5)]
        ),
        INK,
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


def _gift(pen: Pen, p: Prop, t: float, wind: float) -> None:
    ribbon = GOLD if paper.brightness(p.coat) < 0.6 else (0.8, 0.25, 0.3)
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
    pen.glow(0, -0.65, 0.7, WARM, 0.4)
    with pen.at(-0.6, -0.6, -0.35):
        pen.lay(shapes.blob(((0, 0), (0.06, -0.3), (0.6, -0.42), (1.14, -0.3), (1.2, 0.0)), 0.3), paper.darker(p.coat, 0.15))
    for i in range(7):
        pen.lay(shapes.circle(-0.42 + 0.14 * i, -0.6 - 0.06 * (i % 2), 0.1), GOLD)
    pen.lay(shapes.box(-0.62, -0.58, 1.24, 0.58, 0.03), p.coat)
    for x in (-0.56, 0.46):
        pen.flat(shapes.box(x, -0.58, 0.1, 0.58), GOLD)
    pen.lay(shapes.box(-0.1, -0.6, 0.2, 0.22, 0.03), GOLD)
    pen.flat(shapes.circle(0, -0.5, 0.035), INK)


def _umbrella(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.line(((0, -0.95), (0, -0.08), (0.06, -0.02), (0.11, -0.07)), WOOD, 0.03)
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


def _apple(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.lay(
        shapes.blob(
            ((0, -0.76), (-0.3, -0.86), (-0.48, -0.52), (-0.26, -0.04), (0, -0.06), (0.26, -0.04), (0.48, -0.52), (0.3, -0.86)),
            0.52,
        ),
        p.coat,
    )
    pen.line(((0, -0.74), (0.04, -0.98)), WOOD, 0.06)
    pen.lay(shapes.blob(((0.04, -0.86), (0.16, -1.02), (0.36, -0.98), (0.2, -0.84)), 0.5), (0.42, 0.66, 0.3))
    pen.flat(shapes.ellipse(-0.24, -0.6, 0.07, 0.12), (1, 1, 1), alpha=0.4)


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


def _telescope(pen: Pen, p: Prop, t: float, wind: float) -> None:
    for x in (-0.26, 0.0, 0.26):
        pen.lay(shapes.capsule(0, -0.6, 0.025, x, -0.02, 0.018), WOOD)
    with pen.at(0, -0.64, -0.5 + 0.04 * math.sin(t)):
        pen.lay(shapes.box(-0.42, -0.06, 0.5, 0.12, 0.02), p.coat)
        pen.lay(shapes.box(0.06, -0.085, 0.42, 0.17, 0.02), p.coat)
        pen.flat(shapes.box(0.42, -0.085, 0.05, 0.17), INK)


def _skull(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.lay(shapes.union(shapes.ellipse(0, -0.6, 0.44, 0.4), shapes.box(-0.25, -0.4, 0.5, 0.4, 0.08)), p.coat)
    for x in (-0.18, 0.18):
        pen.flat(shapes.circle(x, -0.56, 0.12), INK)
    pen.flat(shapes.poly(((0, -0.42), (-0.05, -0.3), (0.05, -0.3))), INK)
    for x in (-0.1, 0.0, 0.1):
        pen.line(((x, -0.15), (x, -0.02)), INK, 0.025)


def _gem(pen: Pen, p: Prop, t: float, wind: float) -> None:
    pen.glow(0, -0.55, 0.8, p.coat, 0.3 + 0.15 * math.sin(t * 3))
    pen.lay(shapes.poly(((-0.34, -1.0), (0.34, -1.0), (0.57, -0.68), (0, 0), (-0.57, -0.68))), p.coat)
    pen.flat(shapes.poly(((-0.34, -1.0), (-0.57, -0.68), (-0.2, -0.68))), paper.lighter(p.coat, 0.4))
    pen.flat(shapes.poly(((-0.2, -0.68), (0.2, -0.68), (0, 0))), paper.lighter(p.coat, 0.25))
    pen.flat(shapes.poly(((0.2, -0.68), (0.57, -0.68), (0, 0))), paper.darker(p.coat, 0.14))


_DRAW: dict[str, Callable[[Pen, Prop, float, float], None]] = {
    "lantern": _lantern,
    "lamp": draw_lamp,
    "post": _post,
    "candle": _candle,
    "fire": _fire,
    "ball": _ball,
    "football": _football,
    "balloon": _balloon,
    "book": draw_book,
    "table": draw_table,
    "chair": draw_chair,
    "stool": draw_stool,
    "bench": draw_bench,
    "bed": draw_bed,
    "sofa": draw_sofa,
    "star": draw_star,
    "moon": draw_moon,
    "sun": draw_sun,
    "cloud": draw_cloud,
    "snowman": draw_snowman,
    "gift": _gift,
    "box": _box,
    "chest": _chest,
    "kite": draw_kite,
    "umbrella": _umbrella,
    "bottle": draw_bottle,
    "cup": draw_cup,
    "teapot": draw_teapot,
    "cake": draw_cake,
    "bread": draw_bread,
    "apple": _apple,
    "potted": draw_potted,
    "basket": draw_basket,
    "key": _key,
    "crown": _crown,
    "heart": _heart,
    "clock": draw_clock,
    "egg": _simple(((0, -1.0), (-0.28, -0.75), (-0.39, -0.36), (-0.24, -0.04), (0.24, -0.04), (0.39, -0.36), (0.28, -0.75))),
    "bowl": _simple(((-0.95, -0.95), (0.95, -0.95), (0.6, -0.2), (0.35, 0), (-0.35, 0), (-0.6, -0.2)), 0.3),
    "bell": draw_bell,
    "mirror": draw_mirror,
    "rock": draw_rock,
    "log": draw_log,
    "flag": draw_flag,
    "sign": draw_sign,
    "bucket": draw_bucket,
    "barrel": draw_barrel,
    "ladder": draw_ladder,
    "door": draw_door,
    "window": draw_window,
    "guitar": draw_guitar,
    "drum": draw_drum,
    "piano": draw_piano,
    "telescope": _telescope,
    "letter": draw_letter,
    "computer": draw_computer,
    "phone": draw_phone,
    "rainbow": draw_rainbow,
    "planet": draw_planet,
    "earth": draw_earth,
    "comet": draw_comet,
    "leaf": draw_leaf,
    "skull": _skull,
    "gem": _gem,
    "island": draw_island,
    "scarecrow": draw_scarecrow,
    "swing": draw_swing,
    "anchor": draw_anchor,
    "bubble": draw_bubble,
    "orb": draw_orb,
    "fireworks": draw_fireworks,
    "pancakes": draw_pancakes,
    "plate": draw_plate,
    "round fruit": draw_round_fruit,
    "branch": draw_branch,
    "sandcastle": draw_sandcastle,
    "stairs": draw_stairs,
    "bus stop": draw_bus_stop,
    "lily pad": draw_lily_pad,
}
