"""Insects and other small crawlers: butterfly, bee, ladybird, dragonfly, ant, spider, snail, caterpillar, frog, firefly."""

import math
from collections.abc import Callable

from engine.base import SceneSubject
from engine.papercut import paper
from engine.papercut.paper import Colour
from engine.papercut.paper import hexed as _c
from engine.papercut.puppet import Moment
from engine.papercut.rigs import shapes
from engine.papercut.rigs.rig import Pen, Rig, asked, blink, hop

_INK = _c("2e2a30")
# name: (how it is drawn, length, colour, second colour, what it does by nature)
_INSECTS: dict[str, tuple[str, float, Colour, Colour, str]] = {
    "butterfly": ("butterfly", 0.1, _c("ee8a3a"), _c("3a2c33"), "fly"),
    "moth": ("butterfly", 0.08, _c("cbb798"), _c("7d6a58"), "fly"),
    "bee": ("bee", 0.05, _c("f2c23a"), _INK, "fly"),
    "bumblebee": ("bee", 0.06, _c("f2c23a"), _INK, "fly"),
    "wasp": ("bee", 0.05, _c("e8b22f"), _INK, "fly"),
    "fly": ("bee", 0.04, _c("6a7078"), _c("4a5058"), "fly"),
    "mosquito": ("bee", 0.03, _c("8a7f78"), _c("6a605a"), "fly"),
    "firefly": ("bee", 0.05, _c("8a6a3a"), _c("5a4428"), "fly"),
    "ladybird": ("ladybird", 0.04, _c("d8352c"), _INK, "walk"),
    "ladybug": ("ladybird", 0.04, _c("d8352c"), _INK, "walk"),
    "beetle": ("ladybird", 0.05, _c("3f7f5f"), _INK, "walk"),
    "dragonfly": ("dragonfly", 0.1, _c("3fa3b5"), _c("2f7f94"), "fly"),
    "ant": ("ant", 0.03, _c("5a3028"), _c("5a3028"), "walk"),
    "spider": ("spider", 0.06, _c("43394a"), _c("6a5a70"), "walk"),
    "snail": ("snail", 0.08, _c("d9b48a"), _c("b5653a"), "walk"),
    "slug": ("snail", 0.07, _c("b58a5a"), _c("b58a5a"), "walk"),
    "caterpillar": ("caterpillar", 0.07, _c("8ec04a"), _c("6aa03a"), "walk"),
    "grasshopper": ("ant", 0.06, _c("7fb04a"), _c("5f8f38"), "walk"),
    "cricket": ("ant", 0.05, _c("6a5236"), _c("54402a"), "walk"),
    "frog": ("frog", 0.12, _c("6aa84a"), _c("d9e4a0"), "stand"),
    "toad": ("frog", 0.12, _c("8a7a4a"), _c("cfc49a"), "stand"),
    "tree frog": ("frog", 0.07, _c("5fbf4a"), _c("e4f0b0"), "stand"),
}
NAMES = frozenset(_INSECTS)
_HIGH = {
    "butterfly": 1.0,
    "bee": 0.8,
    "ladybird": 0.62,
    "dragonfly": 0.6,
    "ant": 0.55,
    "spider": 0.6,
    "snail": 0.75,
    "caterpillar": 0.42,
    "frog": 0.8,
}


class Insect(Rig):
    """A small creature in units of its own length."""

    kind = "insect"
    own = frozenset({"stand", "walk", "run", "fly", "float", "look", "eat", "sleep", "talk", "sit", "swim", "jump", "play"})

    def __init__(self, subject: SceneSubject, seed: int) -> None:
        self.shape, self.long, colour, second, self.rests = _INSECTS[subject.name]
        super().__init__(subject, seed, self.long * _HIGH[self.shape], self.long)
        self.coat = asked(subject, colour)
        self.second = (
            second if not subject.colour or second == _INK or self.shape == "butterfly" else paper.darker(self.coat, 0.2)
        )
        flies = (self.family or self.rests) in {"fly", "float"} and self.shape not in {
            "ant",
            "spider",
            "snail",
            "caterpillar",
            "frog",
        }
        self.medium = "air" if flies else "water" if self.family == "swim" else "ground"
        size = self.long * self.scale
        slow = {"snail": 0.12, "caterpillar": 0.25, "frog": 1.6}.get(self.shape, 0.9)
        self.natural_mps = {"walk": slow * size, "run": 2 * slow * size, "fly": 3.2 * size, "swim": size}

    def pose(self, pen: Pen, moves: str, moment: Moment) -> None:
        """Draw at length 1: flying around its middle, walking on its ground line."""
        t = moment.t_s + self.phase
        way = moment.travelled_m / (self.long * self.scale)
        flying = self.medium == "air"
        if moves in {"walk", "run", "jump", "play"} and self.shape == "frog":
            moves = "jump"
        with pen.at(0, 0, 0, self.long, self.long):
            ours = Pen(pen.canvas, pen.light, 0.7)
            if flying:
                ours.canvas.translate(0.03 * math.sin(t * 2.3), 0.09 * math.sin(t * 3.1) + 0.05 * math.sin(t * 7.3))
                ours.canvas.rotate(6 * math.sin(t * 2.7))
            shut = 1.0 if moves == "sleep" else blink(moment.t_s, self.phase)
            _DRAW[self.shape](ours, self, t, way if moves in {"walk", "run", "jump"} else 0.0, (flying, moves == "jump"), shut)


def _feelers(pen: Pen, x: float, y: float, t: float, colour: Colour, size: float = 0.2) -> None:
    for i, lean in enumerate((0.35, 0.75)):
        a = -math.pi / 2 + lean + 0.12 * math.sin(t * 3 + i)
        tip = (x + size * math.cos(a), y + size * math.sin(a))
        pen.line(((x, y), ((x + tip[0]) / 2 - 0.02, (y + tip[1]) / 2), tip), colour, 0.018)
        pen.flat(shapes.circle(*tip, 0.022), colour)


def _butterfly(pen: Pen, s: Insect, t: float, way: float, how: tuple[bool, bool], shut: float) -> None:
    flap = 0.5 + 0.5 * math.sin(t * (11 if how[0] else 1.6))
    for far in (True, False):
        with pen.at(
            0.0, -0.04 if how[0] else -0.2, -0.25 + (0.35 if far else 0.0), 0.28 + 0.72 * (flap if not far else flap * 0.85), 1.0
        ):
            depth = 0.7 if far else 0.0
            upper = shapes.blob(((0.02, 0.02), (0.0, -0.28), (-0.16, -0.55), (-0.44, -0.52), (-0.46, -0.26), (-0.24, -0.02)), 0.5)
            lower = shapes.blob(((0.0, 0.02), (-0.26, -0.02), (-0.44, 0.14), (-0.32, 0.36), (-0.1, 0.24)), 0.5)
            pen.lay(lower, paper.darker(s.coat, 0.12), depth)
            pen.lay(upper, s.coat, depth)
            if not far:
                for x, y, r in ((-0.3, -0.38, 0.07), (-0.16, -0.24, 0.05), (-0.27, 0.15, 0.055)):
                    pen.flat(shapes.circle(x, y, r), paper.lighter(s.coat, 0.6))
                pen.line(((-0.16, -0.55), (-0.4, -0.55), (-0.48, -0.3)), s.second, 0.03)
    y = 0.0 if how[0] else -0.16
    pen.lay(shapes.capsule(-0.22, y + 0.1, 0.03, 0.12, y - 0.06, 0.045), s.second)
    _feelers(pen, 0.17, y - 0.12, t, s.second)
    pen.lay(shapes.circle(0.16, y - 0.09, 0.062), s.second)
    pen.eye(0.18, y - 0.1, 0.03, s.second, shut)


def _bee(pen: Pen, s: Insect, t: float, way: float, how: tuple[bool, bool], shut: float) -> None:
    y = 0.0 if how[0] else -0.3
    buzz = math.sin(t * 40)
    if s.subject.name == "firefly":
        pen.glow(-0.28, y + 0.08, 0.6, (0.85, 1.0, 0.4), 0.55 + 0.35 * math.sin(t * 2.2))
    for lean in (0.35, 0.0):
        with pen.at(0.04, y - 0.2, -0.35 - lean + 0.3 * buzz):
            pen.lay(
                shapes.blob(((0, 0.02), (-0.12, -0.22), (-0.32, -0.36), (-0.4, -0.24), (-0.22, -0.02)), 0.5),
                (0.86, 0.93, 0.97),
                0.3 if lean else 0.0,
            )
    pen.lay(shapes.poly(((-0.38, y - 0.02), (-0.38, y + 0.08), (-0.52, y + 0.05))), s.second)
    body = shapes.blob(
        (
            (-0.42, y + 0.03),
            (-0.3, y - 0.17),
            (0.0, y - 0.23),
            (0.22, y - 0.12),
            (0.22, y + 0.1),
            (0.0, y + 0.22),
            (-0.3, y + 0.2),
        ),
        0.5,
    )
    pen.lay(body, s.coat)
    if s.subject.name == "firefly":
        pen.flat(shapes.both(body, shapes.box(-0.5, y - 0.3, 0.3, 0.6)), (0.93, 1.0, 0.5))
    else:
        for x in (-0.3, -0.1):
            pen.flat(shapes.both(body, shapes.box(x, y - 0.3, 0.1, 0.6)), s.second)
    _feelers(pen, 0.28, y - 0.14, t, _INK, 0.19)
    pen.lay(shapes.circle(0.25, y - 0.01, 0.15), paper.lighter(s.coat, 0.1) if s.second == _INK else s.coat)
    pen.eye(0.29, y - 0.04, 0.062, s.coat, shut)
    pen.line(((0.25, y + 0.06), (0.3, y + 0.085), (0.35, y + 0.05)), _INK, 0.016)


def _ladybird(pen: Pen, s: Insect, t: float, way: float, how: tuple[bool, bool], shut: float) -> None:
    y = 0.1 if how[0] else -0.06
    for i in range(3):
        a = way * 14 + i * 2.1
        x = -0.22 + 0.2 * i
        pen.line(((x, y - 0.06), (x + 0.05 + 0.05 * math.cos(a), y + 0.06 - 0.04 * max(0, math.sin(a)))), _INK, 0.035)
    if how[0]:
        with pen.at(-0.02, y - 0.32, -0.6 + 0.3 * math.sin(t * 40)):
            pen.lay(shapes.blob(((0, 0), (-0.2, -0.3), (-0.5, -0.3), (-0.3, 0.0)), 0.5), (0.86, 0.93, 0.97))
    _feelers(pen, 0.38, y - 0.22, t, _INK, 0.15)
    pen.lay(shapes.circle(0.33, y - 0.15, 0.15), _INK)
    pen.eye(0.38, y - 0.18, 0.052, _INK, shut)
    shell = shapes.blob(((-0.44, y), (-0.36, y - 0.28), (-0.08, y - 0.44), (0.2, y - 0.32), (0.3, y)), 0.5)
    with pen.at(0, 0, 0.35 if how[0] else 0.0):
        pen.lay(shell, s.coat)
        for x, dy, r in ((-0.24, -0.14, 0.07), (-0.02, -0.26, 0.065), (0.1, -0.1, 0.06), (-0.12, -0.05, 0.05)):
            pen.flat(shapes.circle(x, y + dy, r), s.second)


def _dragonfly(pen: Pen, s: Insect, t: float, way: float, how: tuple[bool, bool], shut: float) -> None:
    y = 0.0 if how[0] else -0.2
    buzz = 0.2 * math.sin(t * 36)
    pen.lay(shapes.ribbon(((0.12, y), (-0.2, y + 0.01), (-0.5, y - 0.04 + 0.02 * math.sin(t * 2))), (0.07, 0.036, 0.02)), s.coat)
    for i in range(4):
        pen.flat(shapes.circle(-0.12 - 0.09 * i, y, 0.024 - 0.002 * i), s.second)
    for lean, depth in ((0.5, 0.4), (0.12, 0.0)):
        for k in (0.3, -0.25):
            with pen.at(0.1, y - 0.04, k + lean - 0.4 + buzz):
                pen.lay(
                    shapes.blob(((0.02, 0), (-0.08, -0.26), (-0.1, -0.46), (0.02, -0.48), (0.07, -0.2)), 0.5),
                    (0.8, 0.92, 0.96),
                    depth,
                )
    pen.lay(shapes.circle(0.2, y - 0.01, 0.09), s.coat)
    pen.eye(0.23, y - 0.04, 0.055, s.coat, shut)


def _ant(pen: Pen, s: Insect, t: float, way: float, how: tuple[bool, bool], shut: float) -> None:
    y = -0.22
    for depth in (0.7, 0.0):
        for i in range(3):
            a = way * 16 + i * 2.1 + (math.pi if depth else 0)
            x = -0.06 + 0.1 * i
            foot = (x - 0.14 + 0.16 * i + 0.05 * math.cos(a), -0.01 - 0.05 * max(0.0, math.sin(a)))
            pen.line(((x, y), ((x + foot[0]) / 2 - 0.06 + 0.06 * i, y - 0.07), foot), s.coat, 0.026, depth)
    if s.subject.name in {"grasshopper", "cricket"}:
        pen.line(((-0.05, y), (-0.3, -0.5), (-0.34, -0.02)), s.second, 0.05)
    pen.lay(shapes.ellipse(-0.28, y - 0.03, 0.2, 0.14), s.coat)
    pen.lay(shapes.ellipse(0.02, y - 0.01, 0.12, 0.085), s.coat)
    _feelers(pen, 0.28, y - 0.16, t, s.coat, 0.22)
    pen.lay(shapes.circle(0.25, y - 0.07, 0.13), s.coat)
    pen.eye(0.29, y - 0.1, 0.05, s.coat, shut)


def _spider(pen: Pen, s: Insect, t: float, way: float, how: tuple[bool, bool], shut: float) -> None:
    y = -0.26
    for depth in (0.7, 0.0):
        for i in range(4):
            a = way * 12 + i * 1.7 + (math.pi if depth else 0)
            side = -1 if i < 2 else 1
            reach = 0.32 + 0.14 * (i % 2)
            foot = (side * reach + 0.05 * math.cos(a), -0.01 - 0.06 * max(0.0, math.sin(a)))
            pen.line(((side * 0.05, y), (side * reach * 0.62, y - 0.28), foot), s.coat, 0.03, depth)
    pen.lay(shapes.ellipse(-0.12, y - 0.04, 0.22, 0.19), s.coat)
    for k in (-0.06, 0.03):
        pen.flat(shapes.circle(-0.16 + k, y - 0.1 - k, 0.035), s.second)
    pen.lay(shapes.circle(0.14, y - 0.02, 0.13), s.coat)
    pen.eye(0.13, y - 0.05, 0.05, s.coat, shut)
    pen.eye(0.23, y - 0.05, 0.04, s.coat, shut)


def _snail(pen: Pen, s: Insect, t: float, way: float, how: tuple[bool, bool], shut: float) -> None:
    stretch = 0.03 * math.sin(way * 25 + t * 1.2)
    pen.lay(
        shapes.blob(
            (
                (-0.5 - stretch, -0.01),
                (-0.3, -0.1),
                (0.1, -0.14),
                (0.24, -0.32),
                (0.38 + stretch, -0.36),
                (0.44 + stretch, -0.22),
                (0.36, -0.03),
                (0, 0.0),
            ),
            0.5,
        ),
        s.coat,
    )
    for dx in (0.0, 0.09):
        top = (0.36 + dx + stretch + 0.015 * math.sin(t * 2 + dx * 20), -0.54 + dx * 0.5)
        pen.line(((0.34 + dx * 0.8 + stretch, -0.3), top), s.coat, 0.03)
        pen.eye(*top, 0.045, s.coat, shut)
    pen.line(((0.42 + stretch, -0.2), (0.38 + stretch, -0.17), (0.33 + stretch, -0.2)), paper.darker(s.coat, 0.5), 0.014)
    if s.subject.name == "snail":
        pen.lay(shapes.circle(-0.06, -0.36, 0.31), s.second)
        pen.line(
            [(-0.06 + 0.024 * k * math.cos(k * 0.62), -0.36 + 0.024 * k * math.sin(k * 0.62)) for k in range(12)],
            paper.lighter(s.second, 0.4),
            0.035,
        )


def _caterpillar(pen: Pen, s: Insect, t: float, way: float, how: tuple[bool, bool], shut: float) -> None:
    n = 7
    for i in range(n):
        y = -0.12 - 0.05 * max(0.0, math.sin(way * 14 + t * 0.6 - i * 0.9))
        pen.line(((-0.42 + 0.115 * i, -0.05), (-0.42 + 0.115 * i, 0.0)), s.second, 0.03)
        pen.lay(shapes.circle(-0.42 + 0.115 * i, y, 0.105), s.coat if i % 2 else s.second)
    _feelers(pen, 0.4, -0.28, t, _INK, 0.15)
    pen.lay(shapes.circle(0.38, -0.18, 0.135), s.coat)
    pen.eye(0.42, -0.2, 0.05, s.coat, shut)
    pen.line(((0.38, -0.11), (0.43, -0.085), (0.48, -0.11)), _INK, 0.014)


def _frog(pen: Pen, s: Insect, t: float, way: float, how: tuple[bool, bool], shut: float) -> None:
    up, squash = (hop(way / 1.6 + (0.0 if way else t / 1.1), 1.0)) if how[1] else (0.0, 0.0)
    pen.canvas.translate(0, -0.5 * up)
    long = min(1.0, up * 1.6)
    y = 0.05 * max(0.0, squash)
    for depth in (0.7, 0.0):
        dx = 0.05 if depth else 0.0
        foot = (-0.22 - 0.34 * long + dx, -0.02 + 0.16 * long)
        pen.lay(
            shapes.limb(
                ((-0.24 + dx, -0.22 + y), (-0.1 - 0.3 * long + dx, -0.1), (-0.36 - 0.1 * long + dx, -0.05 + 0.05 * long), foot),
                (0.15, 0.1, 0.06, 0.045),
            ),
            s.coat,
            depth,
        )
        pen.lay(shapes.capsule(foot[0], foot[1] - 0.01, 0.035, foot[0] + 0.18, foot[1] - 0.01, 0.03), s.coat, depth)
        pen.lay(
            shapes.limb(((0.16 + dx, -0.24 + y), (0.2 + dx, -0.1), (0.2 + 0.16 * long + dx, -0.03)), (0.08, 0.055, 0.045)),
            s.coat,
            depth,
        )
    with pen.at(0, y, -0.25 * long):
        body = shapes.blob(
            (
                (-0.42, -0.14),
                (-0.3, -0.36),
                (0.0, -0.52),
                (0.26, -0.6),
                (0.46, -0.48),
                (0.45, -0.34),
                (0.22, -0.14),
                (-0.1, -0.08),
            ),
            0.5,
        )
        pen.lay(body, s.coat)
        pen.flat(shapes.both(body, shapes.ellipse(0.26, -0.2, 0.3, 0.16)), s.second)
        pen.line(((0.46, -0.41), (0.32, -0.35), (0.14, -0.42)), paper.darker(s.coat, 0.5), 0.02)
        for x in (0.33, 0.18):
            pen.lay(shapes.circle(x, -0.62, 0.095), s.coat)
            pen.eye(x + 0.01, -0.63, 0.068, s.coat, shut)


_DRAW: dict[str, Callable[[Pen, Insect, float, float, tuple[bool, bool], float], None]] = {
    "butterfly": _butterfly,
    "bee": _bee,
    "ladybird": _ladybird,
    "dragonfly": _dragonfly,
    "ant": _ant,
    "spider": _spider,
    "snail": _snail,
    "caterpillar": _caterpillar,
    "frog": _frog,
}
