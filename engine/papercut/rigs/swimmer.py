"""What swims: fish, sharks, whales, dolphins, turtles, octopuses, jellyfish, seahorses, crabs. The origin is the animal's middle."""

import math
from collections.abc import Callable

import skia

from engine.base import SceneSubject
from engine.papercut import paper
from engine.papercut.paper import Colour
from engine.papercut.paper import hexed as _c
from engine.papercut.puppet import Medium, Moment
from engine.papercut.rigs import shapes
from engine.papercut.rigs.rig import Pen, Rig, asked, blink, syllable
from engine.papercut.rigs.waters import SWIMMERS

_PALE = _c("f4efe2")
_CRAWLS = frozenset({"crab", "lobster", "snake", "worm", "starfish", "seal", "sea lion", "walrus"})
NAMES = frozenset(SWIMMERS)


class Swimmer(Rig):
    """A swimming animal in units of its own length; crabs, snakes and seals also go on land."""

    kind = "fish"
    medium: Medium = "water"
    own = frozenset({"stand", "swim", "walk", "run", "float", "fly", "look", "talk", "eat", "sleep", "sit", "wave", "play"})
    rests = "swim"

    def __init__(self, subject: SceneSubject, seed: int) -> None:
        self.shape, self.long, colour, belly, second = SWIMMERS[subject.name]
        high = _HIGH.get(self.shape, 0.42)
        wide = _WIDE.get(self.shape, 1.0)
        super().__init__(subject, seed, self.long * high, self.long * wide)
        self.coat = asked(subject, colour)
        plain = not subject.colour
        self.belly = belly if plain or self.shape in {"shark", "whale", "orca", "dolphin"} else paper.lighter(self.coat, 0.4)
        self.second = second if plain or second == _PALE else paper.darker(self.coat, 0.2)
        if subject.name in _CRAWLS and self.family not in {"swim", "float"}:
            self.medium, self.rests = "ground", "walk" if subject.name in {"crab", "lobster", "snake", "worm"} else "stand"
            self.kind = "crawler"
            self.natural_mps = {"walk": 0.45 * self.long * self.scale, "run": 0.9 * self.long * self.scale}
        else:
            self.natural_mps = {"swim": max(0.35, 0.75 * math.sqrt(self.long)) * self.scale**0.5}

    def pose(self, pen: Pen, moves: str, moment: Moment) -> None:
        """Draw at length 1 with the nose to +x."""
        t = moment.t_s + self.phase
        quick = {"run": 1.8, "sleep": 0.35, "stand": 0.6, "look": 0.6, "sit": 0.5}.get(moves, 1.0)
        beat = t * 2 * math.pi * (1.5 / max(0.35, self.long) ** 0.28) * quick * 0.62
        with pen.at(0, 0, 0, self.long, self.long):
            ours = Pen(pen.canvas, pen.light, 0.55)
            if self.medium == "ground":
                ours.canvas.translate(0, -self.height_m / self.scale / self.long * 0.5)
            else:
                ours.canvas.translate(0, 0.02 * math.sin(t * 1.4))
                ours.canvas.rotate(2.0 * math.sin(beat - 1.0))
            shut = 1.0 if moves == "sleep" else blink(moment.t_s, self.phase)
            mouth = syllable(t) if moves == "talk" else max(0.0, math.sin(t * 6)) if moves == "eat" else 0.0
            _DRAW[self.shape](ours, self, beat, shut, mouth)


def _fin(pen: Pen, x: float, y: float, turn: float, long: float, wide: float, colour: Colour, depth: float = 0.0) -> None:
    with pen.at(x, y, turn):
        pen.lay(
            shapes.blob(
                (
                    (0.02, -wide * 0.5),
                    (-long * 0.6, -wide * 0.6),
                    (-long, -wide * 0.05),
                    (-long * 0.55, wide * 0.55),
                    (0.02, wide * 0.5),
                ),
                0.5,
            ),
            colour,
            depth,
        )


def _fork(pen: Pen, x: float, turn: float, long: float, high: float, colour: Colour) -> None:
    """A fish's tail fin."""
    with pen.at(x, 0, turn):
        pen.lay(
            shapes.blob(
                (
                    (0.06, 0),
                    (-long * 0.4, -high * 0.55),
                    (-long, -high),
                    (-long * 0.68, 0),
                    (-long, high),
                    (-long * 0.4, high * 0.55),
                ),
                0.4,
            ),
            colour,
        )


def _fish(pen: Pen, s: Swimmer, beat: float, shut: float, mouth: float, marks: str = "") -> None:
    flick = 0.32 * math.sin(beat)
    _fork(pen, -0.3, flick, 0.24, 0.19, s.second)
    _fin(pen, 0.02, -0.17, 0.35, 0.3, 0.16, s.second)
    _fin(pen, -0.02, 0.17, -0.4, 0.18, 0.12, s.second)
    body = shapes.blob(
        (
            (-0.34, 0.03 * math.sin(beat - 0.8)),
            (-0.1, -0.19),
            (0.18, -0.2),
            (0.42, -0.07),
            (0.46, 0.02),
            (0.38, 0.12),
            (0.14, 0.21),
            (-0.12, 0.17),
        ),
        0.52,
    )
    pen.lay(body, s.coat)
    if s.belly != s.coat:
        pen.flat(shapes.both(body, shapes.ellipse(0.12, 0.2, 0.42, 0.15)), s.belly)
    if marks == "clown":
        for x, w in ((0.24, 0.05), (-0.02, 0.055), (-0.25, 0.04)):
            pen.flat(
                shapes.both(
                    body,
                    shapes.blob(((x - w, -0.3), (x + w, -0.3), (x + w * 1.5, 0), (x + w, 0.3), (x - w, 0.3), (x - w * 0.3, 0))),
                ),
                _PALE,
            )
    elif marks == "koi":
        for x, y, r in ((0.24, -0.12, 0.12), (-0.02, -0.1, 0.13), (-0.24, 0.0, 0.08)):
            pen.flat(shapes.both(body, shapes.ellipse(x, y, r * 1.15, r)), s.second)
    else:
        for i in range(3):
            x = 0.02 - 0.11 * i
            pen.line(((x, -0.06), (x - 0.035, 0.0), (x, 0.06)), paper.darker(s.coat, 0.16), 0.012)
    pen.line(((0.24, -0.12), (0.19, 0.0), (0.24, 0.12)), paper.darker(s.coat, 0.22), 0.012)
    _fin(pen, 0.14, 0.06, -0.35 + 0.35 * math.sin(beat * 0.5), 0.16, 0.1, s.second)
    pen.eye(0.33, -0.05, 0.045, s.coat, shut * (shut > 0.9))
    pen.flat(shapes.ellipse(0.445, 0.05, 0.02, 0.012 + 0.025 * mouth), paper.darker(s.coat, 0.5))


def _angel(pen: Pen, s: Swimmer, beat: float, shut: float, mouth: float) -> None:
    _fork(pen, -0.26, 0.25 * math.sin(beat), 0.2, 0.16, s.second)
    pen.lay(shapes.blob(((0.12, -0.2), (-0.1, -0.34), (-0.34, -0.52), (-0.2, -0.14)), 0.4), s.second)
    pen.lay(shapes.blob(((0.1, 0.2), (-0.1, 0.34), (-0.34, 0.52), (-0.2, 0.14)), 0.4), s.second)
    body = shapes.blob(
        ((-0.3, 0.0), (-0.1, -0.26), (0.1, -0.27), (0.34, -0.06), (0.4, 0.02), (0.34, 0.08), (0.1, 0.27), (-0.1, 0.26)), 0.5
    )
    pen.lay(body, s.coat)
    for x in (-0.1, 0.1):
        pen.flat(shapes.both(body, shapes.box(x - 0.03, -0.5, 0.06, 1.0)), s.second)
    pen.eye(0.25, -0.04, 0.045, s.coat, 0.0)


def _sea_beast(pen: Pen, s: Swimmer, beat: float, shut: float, mouth: float) -> None:
    """Shark, whale, dolphin, orca, narwhal: one body, other fins."""
    kind = s.shape
    fat = {"whale": 0.19, "orca": 0.15, "narwhal": 0.15}.get(kind, 0.12)
    wave = [0.05 * math.sin(beat - i * 0.7) * (1 - i / 5) for i in range(5)]
    tail = (-0.46, wave[0])
    slope = math.atan2(wave[0] - wave[1], -0.18)
    if kind == "shark":
        with pen.at(*tail, 0.22 * math.sin(beat)):
            pen.lay(
                shapes.blob(((0.05, 0), (-0.03, -0.09), (-0.13, -0.22), (-0.06, 0.0), (-0.09, 0.12), (0.0, 0.05)), 0.3), s.coat
            )
    else:
        with pen.at(*tail, slope + math.pi + 0.3 * math.cos(beat)):
            pen.lay(
                shapes.blob(((0.06, 0.0), (-0.02, -0.035), (-0.12, -0.13), (-0.1, -0.01), (-0.13, 0.09), (-0.02, 0.04)), 0.4),
                s.coat,
            )
    _fin(pen, 0.14, fat * 0.7, 0.2 - 1.2, 0.2, 0.09, s.second, 0.8)
    if kind in {"shark", "dolphin", "orca"}:
        high = {"orca": 0.24, "shark": 0.15}.get(kind, 0.12)
        pen.lay(
            shapes.blob(((0.1, -fat * 0.8), (0.0, -fat - high), (-0.06, -fat - high * 0.85), (-0.05, -fat * 0.8)), 0.35), s.coat
        )
    nose = {"dolphin": 0.42, "shark": 0.48}.get(kind, 0.46)
    body = shapes.blob(
        (
            (-0.5, wave[0]),
            (-0.3, wave[1] - fat * 0.42),
            (-0.05, -fat * 0.98),
            (0.22, -fat),
            (nose - 0.06, -fat * 0.62),
            (nose, -0.005),
            (nose - 0.07, fat * 0.6),
            (0.2, fat),
            (-0.05, fat * 0.9),
            (-0.3, wave[1] + fat * 0.36),
        ),
        0.5,
    )
    if kind == "dolphin":
        beak = shapes.capsule(0.36, 0.02, 0.05, 0.5, 0.03, 0.024)
        whole = skia.Path()
        whole.addPath(body)
        pen.lay(beak, s.coat)
        pen.lay(body, s.coat)
        pen.flat(shapes.both(beak, shapes.box(0.3, 0.03, 0.3, 0.1)), s.belly)
    else:
        pen.lay(body, s.coat)
    low = shapes.blob(
        (
            (-0.4, wave[1] + fat * 0.5),
            (-0.05, fat * 0.5),
            (0.25, fat * 0.28),
            (nose + 0.05, 0.02 + fat * 0.2),
            (nose, fat * 1.4),
            (0, fat * 1.6),
        ),
        0.5,
    )
    pen.flat(shapes.both(body, low), s.belly)
    dark = paper.darker(s.coat, 0.45)
    if kind == "shark":
        for i in range(3):
            pen.line(((0.16 - 0.035 * i, -0.03), (0.145 - 0.035 * i, 0.02), (0.16 - 0.035 * i, 0.06)), dark, 0.008)
        pen.line(((0.45, 0.05), (0.38, 0.065 + 0.02 * mouth), (0.3, 0.045)), dark, 0.01)
        for i in range(4):
            pen.flat(
                shapes.poly(((0.42 - 0.03 * i, 0.055), (0.405 - 0.03 * i, 0.055), (0.412 - 0.03 * i, 0.08))), (1.0, 1.0, 0.97)
            )
    elif kind == "whale":
        for i in range(4):
            pen.line(
                (
                    (nose - 0.05 - 0.01 * i, fat * (0.5 + 0.12 * i)),
                    (0.26, fat * (0.56 + 0.12 * i)),
                    (0.1, fat * (0.5 + 0.12 * i)),
                ),
                paper.darker(s.belly, 0.18),
                0.007,
            )
        pen.line(((nose - 0.01, 0.02), (0.36, 0.055), (0.26, 0.02)), dark, 0.009)
    elif kind == "orca":
        pen.flat(shapes.ellipse(0.31, -fat * 0.36, 0.055, 0.03), _PALE)
        pen.line(((nose - 0.02, 0.03), (0.36, 0.05), (0.3, 0.03)), _PALE, 0.006)
    else:
        pen.line(((nose + 0.02, 0.032), (0.38, 0.045 + 0.03 * mouth), (0.33, 0.02)), dark, 0.007)
    if kind == "narwhal":
        pen.lay(shapes.poly(((nose - 0.04, -0.05), (nose - 0.02, -0.01), (nose + 0.34, -0.13))), (0.95, 0.91, 0.8))
    _fin(pen, 0.17, fat * 0.55, -0.95 + 0.2 * math.sin(beat * 0.5), 0.22 if kind != "whale" else 0.2, 0.09, s.second)
    pen.eye(
        0.3 if kind != "orca" else 0.36,
        -fat * (0.12 if kind != "shark" else 0.25),
        0.02 if kind in {"whale", "orca"} else 0.024,
        s.coat,
        shut,
        white=kind != "orca",
    )
    if kind == "whale" and math.sin(beat * 0.22) > 0.2:
        for side in (-1, 1):
            pen.line(
                ((0.24, -fat), (0.24 + side * 0.03, -fat - 0.12), (0.24 + side * 0.1, -fat - 0.1)), (0.82, 0.92, 0.97), 0.018
            )


def _seal(pen: Pen, s: Swimmer, beat: float, shut: float, mouth: float) -> None:
    lift = 0.05 * math.sin(beat * 0.6)
    _fin(pen, -0.36, 0.12, 0.3 + 0.3 * math.sin(beat), 0.2, 0.12, s.second)
    _fin(pen, 0.12, 0.14, -0.9, 0.2, 0.1, s.second, 0.8)
    body = shapes.blob(
        (
            (-0.42, 0.12),
            (-0.2, -0.02),
            (0.06, -0.14),
            (0.18, -0.26 - lift),
            (0.34, -0.34 - lift),
            (0.46, -0.24 - lift),
            (0.42, -0.12),
            (0.28, 0.1),
            (0.1, 0.2),
            (-0.2, 0.19),
        ),
        0.5,
    )
    pen.lay(body, s.coat)
    pen.flat(shapes.both(body, shapes.ellipse(0.14, 0.17, 0.3, 0.1)), s.belly)
    muzzle = (0.44, -0.2 - lift)
    pen.lay(shapes.ellipse(*muzzle, 0.06, 0.045), s.belly)
    pen.flat(shapes.ellipse(muzzle[0] + 0.04, muzzle[1] - 0.025, 0.022, 0.017), (0.16, 0.13, 0.15))
    if s.subject.name == "walrus":
        pen.lay(
            shapes.ribbon(((0.42, -0.17 - lift), (0.43, -0.08 - lift), (0.41, 0.02 - lift)), (0.018, 0.016, 0.004)),
            (0.97, 0.94, 0.85),
        )
    pen.eye(0.35, -0.25 - lift, 0.034, s.coat, shut, white=False)
    _fin(pen, 0.16, 0.12, -1.0 + 0.35 * math.sin(beat * 0.5), 0.24, 0.11, s.second)


def _turtle(pen: Pen, s: Swimmer, beat: float, shut: float, mouth: float) -> None:
    row = math.sin(beat * 0.6)
    _fin(pen, -0.26, 0.06, -0.5 - 0.3 * row, 0.2, 0.1, s.coat, 0.8)
    _fin(pen, 0.2, 0.06, -1.2 + 0.6 * row, 0.36, 0.13, s.coat, 0.8)
    pen.lay(shapes.capsule(0.22, -0.02, 0.07, 0.4, -0.05, 0.09), s.coat)
    pen.eye(0.42, -0.07, 0.032, s.coat, shut)
    pen.line(((0.475, -0.02), (0.44, -0.005), (0.41, -0.015)), paper.darker(s.coat, 0.45), 0.01)
    pen.lay(shapes.blob(((-0.34, 0.04), (0.0, 0.02), (0.3, 0.02), (0.16, 0.13), (-0.2, 0.13)), 0.5), s.belly)
    pen.lay(shapes.blob(((-0.4, 0.06), (-0.32, -0.12), (-0.06, -0.23), (0.18, -0.17), (0.32, 0.03), (0.0, 0.09)), 0.5), s.second)
    for x, y, r in ((-0.2, -0.06, 0.07), (-0.02, -0.12, 0.075), (0.15, -0.06, 0.065), (-0.05, 0.01, 0.05)):
        pen.flat(
            shapes.blob([(x + r * math.cos(k * 1.047), y + r * 0.75 * math.sin(k * 1.047)) for k in range(6)], 0.2),
            paper.lighter(s.second, 0.25),
        )
    _fin(pen, 0.2, 0.06, -0.9 - 0.75 * row, 0.42, 0.14, s.coat)
    _fin(pen, -0.28, 0.07, -0.35 + 0.3 * row, 0.2, 0.1, s.coat)


def _arms(pen: Pen, s: Swimmer, beat: float, n: int, y: float, spread: float, long: float, width: float) -> None:
    for i in range(n):
        k = (i / (n - 1) - 0.5) * 2
        angles = [
            math.pi / 2 - k * 0.75 + 0.5 * math.sin(beat * 0.55 - j * 0.75 + i * 1.1) * (0.2 + 0.16 * j) - k * 0.12 * j
            for j in range(6)
        ]
        points = shapes.curl(k * spread, y, long / 6, angles)
        pen.lay(
            shapes.ribbon(points, [width * (1 - 0.15 * j) for j in range(7)]),
            paper.darker(s.coat, 0.14 * ((i + 1) % 2)),
            shadow=i % 2 == 0,
        )


def _octopus(pen: Pen, s: Swimmer, beat: float, shut: float, mouth: float) -> None:
    _arms(pen, s, beat, 7, 0.06, 0.2, 0.48, 0.055)
    pulse = 1 + 0.04 * math.sin(beat * 0.55)
    pen.lay(
        shapes.blob(
            (
                (-0.26, 0.1),
                (-0.3, -0.2 * pulse),
                (-0.18, -0.44 * pulse),
                (0.02, -0.5 * pulse),
                (0.24, -0.42 * pulse),
                (0.33, -0.18 * pulse),
                (0.27, 0.1),
                (0, 0.17),
            ),
            0.55,
        ),
        s.coat,
    )
    for x, y, r in ((-0.18, -0.3, 0.04), (-0.06, -0.4, 0.03), (-0.2, -0.12, 0.028)):
        pen.flat(shapes.circle(x, y, r), s.second)
    for x in (0.02, 0.2):
        pen.eye(x, -0.12, 0.065, s.coat, shut)
    pen.flat(shapes.ellipse(0.12, 0.02, 0.035, 0.014 + 0.03 * mouth), paper.darker(s.coat, 0.5))


def _squid(pen: Pen, s: Swimmer, beat: float, shut: float, mouth: float) -> None:
    with pen.at(-0.05, 0.1):
        _arms(pen, s, beat, 6, 0.02, 0.1, 0.5, 0.035)
        pen.lay(shapes.blob(((0, -0.62), (-0.2, -0.42), (-0.1, -0.34), (0.1, -0.34), (0.2, -0.42)), 0.4), s.second)
        pen.lay(shapes.blob(((-0.13, 0.05), (-0.13, -0.25), (0, -0.6), (0.13, -0.25), (0.13, 0.05), (0, 0.09)), 0.5), s.coat)
        for x in (-0.03, 0.08):
            pen.eye(x, -0.05, 0.04, s.coat, shut)


def _jelly(pen: Pen, s: Swimmer, beat: float, shut: float, mouth: float) -> None:
    pulse = math.sin(beat * 0.5)
    pen.glow(0, -0.2, 0.62, s.coat, 0.28)
    for i in range(6):
        k = i / 5 - 0.5
        points = [(k * 0.62 + 0.05 * math.sin(beat * 0.5 - j * 0.8 + i) * (j / 2), 0.0 + j * 0.105) for j in range(6)]
        pen.lay(shapes.ribbon(points, (0.03, 0.028, 0.024, 0.02, 0.015, 0.004)), s.second if i % 2 else s.belly, shadow=False)
    w, h = 0.44 - 0.04 * pulse, 0.42 + 0.05 * pulse
    pen.lay(
        shapes.blob(
            (
                (-w, 0.0),
                (-w * 0.9, -h * 0.55),
                (0, -h),
                (w * 0.9, -h * 0.55),
                (w, 0.0),
                (w * 0.5, 0.06),
                (0, 0.0),
                (-w * 0.5, 0.06),
            ),
            0.55,
        ),
        s.coat,
    )
    pen.flat(shapes.ellipse(-0.12, -h * 0.62, 0.12, 0.07), paper.lighter(s.coat, 0.5))
    for x in (0.04, 0.22):
        pen.eye(x, -h * 0.32, 0.045, s.coat, shut, white=False)
    pen.line(((0.08, -0.05), (0.13, -0.03), (0.18, -0.05)), paper.darker(s.coat, 0.5), 0.014)


def _seahorse(pen: Pen, s: Swimmer, beat: float, shut: float, mouth: float) -> None:
    with pen.at(0, 0.02 * math.sin(beat * 0.4), 0.05 * math.sin(beat * 0.3)):
        _fin(pen, -0.06, -0.05, 0.2 + 0.5 * math.sin(beat * 2), 0.17, 0.18, s.second)
        body = [(0.06, -0.4), (-0.02, -0.22), (0.0, 0.0), (-0.02, 0.2), (-0.06, 0.38), (0.06, 0.48), (0.16, 0.4), (0.1, 0.33)]
        pen.lay(shapes.ribbon(body, (0.09, 0.1, 0.135, 0.085, 0.05, 0.04, 0.03, 0.015)), s.coat)
        for i in range(5):
            pen.line(((-0.06, -0.12 + 0.08 * i), (0.05, -0.09 + 0.08 * i), (0.1, -0.13 + 0.08 * i)), s.second, 0.012)
        pen.lay(shapes.poly(((0.0, -0.46), (0.02, -0.58), (0.07, -0.5), (0.12, -0.57), (0.13, -0.46))), s.second)
        pen.lay(shapes.capsule(0.07, -0.4, 0.11, 0.3, -0.34, 0.035), s.coat)
        pen.eye(0.11, -0.43, 0.04, s.coat, shut)


def _crab(pen: Pen, s: Swimmer, beat: float, shut: float, mouth: float) -> None:
    for side in (-1, 1):
        for i in range(3):
            step = 0.05 * math.sin(beat * 1.4 + i * 2 + side)
            knee = (side * (0.34 + 0.07 * i), 0.0 + 0.03 * i - max(0.0, step))
            pen.lay(
                shapes.limb(((side * 0.22, 0.06), knee, (side * (0.38 + 0.08 * i) + step, 0.24)), (0.03, 0.026, 0.012)), s.second
            )
        snap = 0.25 + 0.25 * max(0.0, math.sin(beat * 0.6 + side))
        pen.lay(shapes.limb(((side * 0.26, 0.0), (side * 0.42, -0.1), (side * 0.4, -0.2)), (0.035, 0.035, 0.03)), s.second)
        with pen.at(side * 0.4, -0.22, side * 0.2):
            for turn in (-snap, snap):
                with pen.at(0, 0, turn):
                    pen.lay(shapes.blob(((-0.05, 0.02), (-0.06, -0.1), (0.0, -0.19), (0.03, -0.08), (0.04, 0.02)), 0.5), s.coat)
        pen.line(((side * 0.09, -0.1), (side * 0.1, -0.2)), s.coat, 0.022)
        pen.eye(side * 0.1, -0.23, 0.05, s.coat, shut)
    pen.lay(
        shapes.blob(
            ((-0.32, 0.02), (-0.2, -0.14), (0, -0.17), (0.2, -0.14), (0.32, 0.02), (0.2, 0.16), (0, 0.19), (-0.2, 0.16)), 0.5
        ),
        s.coat,
    )
    pen.line(((-0.07, 0.06), (0.0, 0.1 + 0.02 * mouth), (0.07, 0.06)), paper.darker(s.coat, 0.5), 0.016)


def _starfish(pen: Pen, s: Swimmer, beat: float, shut: float, mouth: float) -> None:
    points = []
    for i in range(10):
        r = 0.5 if i % 2 == 0 else 0.24
        a = -math.pi / 2 + i * math.pi / 5 + 0.04 * math.sin(beat * 0.5 + i)
        points.append((r * math.cos(a), r * math.sin(a)))
    pen.lay(shapes.blob(points, 0.75), s.coat)
    for i in range(5):
        a = -math.pi / 2 + i * 2 * math.pi / 5
        pen.flat(shapes.circle(0.32 * math.cos(a), 0.32 * math.sin(a), 0.035), s.belly)
    for x in (-0.06, 0.1):
        pen.eye(x, -0.05, 0.05, s.coat, shut)
    pen.line(((-0.04, 0.06), (0.02, 0.1), (0.08, 0.06)), paper.darker(s.coat, 0.5), 0.016)


def _ray(pen: Pen, s: Swimmer, beat: float, shut: float, mouth: float) -> None:
    flap = 0.16 * math.sin(beat * 0.6)
    pen.line([(-0.26 - 0.07 * i, 0.02 + 0.02 * math.sin(beat * 0.6 - i)) for i in range(5)], s.second, 0.022)
    pen.lay(shapes.blob(((0.3, 0.0), (0.05, -0.04), (-0.05, -0.2 - flap * 1.2), (-0.22, -0.02)), 0.4), s.coat, 0.8)
    pen.lay(shapes.blob(((0.42, 0.02), (0.2, -0.1), (-0.14, -0.07), (-0.3, 0.02), (-0.1, 0.07), (0.25, 0.08)), 0.5), s.coat)
    pen.lay(shapes.blob(((0.3, 0.03), (0.1, 0.1), (-0.1, 0.26 + flap * 1.4), (-0.24, 0.04)), 0.4), paper.lighter(s.coat, 0.1))
    pen.eye(0.28, -0.03, 0.03, s.coat, shut)


def _puffer(pen: Pen, s: Swimmer, beat: float, shut: float, mouth: float) -> None:
    r = 0.36 + 0.015 * math.sin(beat * 0.4)
    _fork(pen, -0.34, 0.3 * math.sin(beat), 0.16, 0.12, s.second)
    spikes = [
        ((r + (0.09 if i % 2 else 0.0)) * math.cos(i * math.pi / 16), (r + (0.09 if i % 2 else 0.0)) * math.sin(i * math.pi / 16))
        for i in range(32)
    ]
    pen.lay(shapes.poly(spikes), s.coat)
    pen.flat(shapes.both(shapes.circle(0, 0, r), shapes.ellipse(0.05, r * 0.8, r, r * 0.6)), s.belly)
    pen.eye(0.18, -0.1, 0.075, s.coat, shut)
    pen.flat(shapes.ellipse(0.33, 0.06, 0.035, 0.025 + 0.02 * mouth), paper.darker(s.coat, 0.4))
    _fin(pen, 0.02, 0.06, 0.3 * math.sin(beat * 1.2), 0.14, 0.12, s.second)


def _eel(pen: Pen, s: Swimmer, beat: float, shut: float, mouth: float) -> None:
    n = 11
    points = [
        (-0.5 + 0.88 * i / (n - 1), 0.075 * math.sin(beat * 0.7 - (n - i) * -0.85) * (1.15 - 0.7 * i / n)) for i in range(n)
    ]
    w = 0.042 if s.long > 0.15 else 0.06
    pen.lay(shapes.ribbon(points, [w * min(1.0, 0.1 + 0.25 * i) for i in range(n)]), s.coat)
    for i in range(2, n - 1, 2):
        pen.flat(shapes.circle(*points[i], w * 0.55), s.second)
    x, y = points[-1]
    pen.lay(shapes.capsule(x, y - 0.005, w * 1.35, x + 0.075, y, w * 1.0), s.coat)
    if s.subject.name == "snake" and math.sin(beat * 0.9) > 0.4:
        pen.line(((x + 0.11, y + 0.01), (x + 0.17, y + 0.015), (x + 0.2, y)), (0.82, 0.2, 0.25), 0.01)
    pen.eye(x + 0.045, y - 0.025, w * 0.6, s.coat, shut)
    pen.line(((x + 0.115, y + 0.014), (x + 0.07, y + 0.026), (x + 0.03, y + 0.016)), paper.darker(s.coat, 0.5), 0.008)


_HIGH = {
    "angel": 0.8,
    "whale": 0.46,
    "octopus": 1.05,
    "squid": 1.15,
    "jelly": 1.0,
    "seahorse": 1.1,
    "crab": 0.56,
    "starfish": 0.9,
    "puffer": 0.85,
    "eel": 0.24,
    "seal": 0.6,
    "ray": 0.45,
    "orca": 0.5,
    "shark": 0.4,
}
_WIDE = {"octopus": 0.9, "squid": 0.6, "jelly": 0.9, "seahorse": 0.5}
_DRAW: dict[str, Callable[[Pen, Swimmer, float, float, float], None]] = {
    "fish": _fish,
    "clown": lambda p, s, b, e, m: _fish(p, s, b, e, m, "clown"),
    "koi": lambda p, s, b, e, m: _fish(p, s, b, e, m, "koi"),
    "angel": _angel,
    "shark": _sea_beast,
    "whale": _sea_beast,
    "orca": _sea_beast,
    "dolphin": _sea_beast,
    "narwhal": _sea_beast,
    "seal": _seal,
    "turtle": _turtle,
    "octopus": _octopus,
    "squid": _squid,
    "jelly": _jelly,
    "seahorse": _seahorse,
    "crab": _crab,
    "starfish": _starfish,
    "ray": _ray,
    "puffer": _puffer,
    "eel": _eel,
}
