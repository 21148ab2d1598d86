"""Vehicles: cars, buses, trucks, trains, bicycles, boats, planes, rockets, balloons. Wheels turn by the way travelled. Sizes in metres."""

import math
from collections.abc import Callable

import skia

from engine.base import SceneSubject
from engine.papercut import paper
from engine.papercut.paper import Colour
from engine.papercut.paper import hexed as _c
from engine.papercut.puppet import Medium, Moment
from engine.papercut.rigs import shapes
from engine.papercut.rigs.fleet import VEHICLES
from engine.papercut.rigs.rig import Pen, Rig, asked

_TYRE, _STEEL, _GLASS, _LAMP = _c("2d2b31"), _c("c3c8d0"), _c("b9dbe8"), (1.0, 0.9, 0.6)
_PACE = {"car": 7.0, "train": 10.0, "bicycle": 3.2, "boat": 2.4, "sub": 2.4, "plane": 22.0, "rocket": 20.0, "balloon": 1.2}
NAMES = frozenset(VEHICLES)


class Vehicle(Rig):
    """A vehicle in units of its own length."""

    own = frozenset({"stand", "ride", "fly", "float", "walk", "run", "swim", "sway"})

    def __init__(self, subject: SceneSubject, seed: int) -> None:
        self.shape, self.long, high, colour, self.kind, self.seat_x, self.seat_y = VEHICLES[subject.name]
        wide = self.long if self.shape not in {"rocket"} else self.long * 0.42
        super().__init__(subject, seed, high, wide)
        self.coat = asked(subject, colour)
        self.rests = {"plane": "fly", "balloon": "float", "boat": "ride", "sub": "swim"}.get(self.kind, "stand")
        self.medium = self._medium()
        pace = min(_PACE[self.kind], 1.8 * self.long) * self.scale
        self.natural_mps = dict.fromkeys(("ride", "fly", "float", "swim"), pace)
        if self.kind == "sub":
            self.kind = "boat"

    def _medium(self) -> Medium:
        if self.kind == "sub":
            return "water"
        if self.kind in {"plane", "balloon"} or self.family == "fly" or (self.kind == "rocket" and self.family == "float"):
            return "air"
        return "ground"

    def pose(self, pen: Pen, moves: str, moment: Moment) -> None:
        """Draw at length 1; what flies around its middle, what rolls or floats on its ground line."""
        t = moment.t_s + self.phase
        way = moment.travelled_m / (self.long * self.scale)
        going = bool(moment.speed_mps)
        with pen.at(0, 0, 0, self.long, self.long):
            high = self.height_m / self.scale / self.long
            ours = Pen(pen.canvas, pen.light, min(1.0, max(0.35, high)))
            if self.kind == "boat":
                ours.canvas.translate(0, 0.012 * math.sin(t * 1.5))
                ours.canvas.rotate(1.8 * math.sin(t * 1.1))
            elif self.medium == "air":
                ours.canvas.translate(0, 0.015 * math.sin(t * 1.3))
                if self.shape == "rocket":
                    ours.canvas.translate(0, 0.5)
                elif self.kind in {"car", "train", "bicycle"}:
                    ours.canvas.translate(0, high / 2)
            elif going and self.kind in {"car", "train"}:
                ours.canvas.translate(0, -0.0025 * abs(math.sin(t * 11)))
            _DRAW[self.shape](ours, self, t, way, moment.wind)

    def seat(self, moment: Moment) -> tuple[float, float]:
        """Where one sits."""
        size = self.long * self.scale
        return self.seat_x * size, -self.seat_y * size


def _wheel(
    pen: Pen, x: float, r: float, way: float, hub: Colour = _STEEL, *, spokes: int = 5, depth: float = 0.0, y: float | None = None
) -> None:
    """A wheel on the ground, turned by the way travelled: it does not slip."""
    with pen.at(x, -r if y is None else y, way / r):
        pen.lay(shapes.circle(0, 0, r), _TYRE, depth)
        pen.flat(shapes.circle(0, 0, r * 0.6), hub, depth)
        for i in range(spokes):
            a = i * 2 * math.pi / spokes
            pen.line(((0, 0), (r * 0.52 * math.cos(a), r * 0.52 * math.sin(a))), paper.darker(hub, 0.35), r * 0.12, depth)
        pen.flat(shapes.circle(0, 0, r * 0.17), paper.darker(hub, 0.5), depth)


def _glass(pen: Pen, path_points: tuple[shapes.Point, ...], soft: float = 0.2) -> None:
    glass = shapes.blob(path_points, soft)
    if paper.brightness(pen.light.ambient) < 0.62 and not pen.light.silhouette:
        pen.canvas.drawPath(glass, paper.fill((1.0, 0.88, 0.55)))
    else:
        pen.flat(glass, _GLASS)


def _lamp(pen: Pen, x: float, y: float, r: float) -> None:
    pen.flat(shapes.ellipse(x, y, r * 0.7, r), _LAMP)
    if paper.brightness(pen.light.ambient) < 0.62 and not pen.light.silhouette:
        pen.canvas.drawPath(
            shapes.poly(((x, y - r * 0.5), (x + 0.42, y - 0.07), (x + 0.42, y + 0.12), (x, y + r * 0.6))), paper.fill(_LAMP, 0.22)
        )
        pen.glow(x, y, r * 4, _LAMP, 0.6)


def _car(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    low = 0.82 if v.subject.name == "sports car" else 1.0
    for x in (-0.27, 0.3):
        _wheel(pen, x + 0.02, 0.088, way, depth=1.0)
    body = shapes.blob(
        (
            (-0.49, -0.08),
            (-0.495, -0.2),
            (-0.42, -0.235),
            (-0.3, -0.245 * low),
            (-0.17, -0.36 * low),
            (0.09, -0.365 * low),
            (0.22, -0.245 * low),
            (0.42, -0.205),
            (0.49, -0.16),
            (0.49, -0.08),
            (0.3, -0.065),
            (-0.3, -0.065),
        ),
        0.3,
    )
    pen.lay(body, v.coat)
    _glass(pen, ((-0.24, -0.235 * low), (-0.15, -0.33 * low), (-0.045, -0.335 * low), (-0.045, -0.235 * low)))
    _glass(pen, ((-0.015, -0.235 * low), (-0.015, -0.335 * low), (0.08, -0.335 * low), (0.165, -0.235 * low)))
    pen.flat(shapes.both(body, shapes.box(-0.5, -0.11, 1.0, 0.03)), paper.darker(v.coat, 0.2))
    pen.line(((-0.03, -0.22), (-0.03, -0.1)), paper.darker(v.coat, 0.25), 0.006)
    pen.flat(shapes.box(-0.1, -0.2, 0.04, 0.012, 0.006), paper.darker(v.coat, 0.4))
    pen.flat(shapes.ellipse(-0.47, -0.18, 0.016, 0.026), (0.85, 0.16, 0.14))
    _lamp(pen, 0.465, -0.165, 0.03)
    if v.subject.name == "taxi":
        pen.lay(shapes.box(-0.09, -0.41, 0.12, 0.045, 0.01), (0.98, 0.95, 0.85))
        for i in range(8):
            pen.flat(shapes.box(-0.34 + 0.08 * i, -0.155 + 0.015 * (i % 2), 0.04, 0.015), _TYRE)
    if v.subject.name == "police car":
        pen.flat(shapes.box(-0.2, -0.22, 0.36, 0.075), (0.97, 0.96, 0.93))
        lit = math.sin(t * 9) > 0
        pen.lay(shapes.box(-0.08, -0.4, 0.05, 0.04, 0.012), (0.9, 0.2, 0.18) if lit else (0.5, 0.14, 0.14))
        pen.lay(shapes.box(-0.02, -0.4, 0.05, 0.04, 0.012), (0.25, 0.45, 0.95) if not lit else (0.14, 0.2, 0.45))
    for x in (-0.27, 0.3):
        pen.flat(shapes.circle(x, -0.088, 0.105), paper.darker(v.coat, 0.55))
        _wheel(pen, x, 0.088, way)


def _van(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    body = shapes.blob(
        (
            (-0.49, -0.07),
            (-0.49, -0.42),
            (-0.44, -0.44),
            (0.16, -0.44),
            (0.28, -0.42),
            (0.4, -0.24),
            (0.49, -0.19),
            (0.49, -0.07),
        ),
        0.22,
    )
    pen.lay(body, v.coat)
    _glass(pen, ((0.17, -0.24), (0.17, -0.39), (0.26, -0.385), (0.36, -0.24)))
    if v.subject.name == "ambulance":
        pen.flat(shapes.both(body, shapes.box(-0.5, -0.2, 1.0, 0.045)), (0.82, 0.2, 0.18))
        pen.flat(shapes.union(shapes.box(-0.2, -0.39, 0.045, 0.15), shapes.box(-0.2525, -0.3375, 0.15, 0.045)), (0.82, 0.2, 0.18))
        pen.lay(shapes.box(0.0, -0.48, 0.08, 0.045, 0.012), (0.25, 0.45, 0.95) if math.sin(t * 9) > 0 else (0.9, 0.25, 0.2))
    else:
        for x in (-0.42, -0.14):
            _glass(pen, ((x, -0.25), (x, -0.38), (x + 0.2, -0.38), (x + 0.2, -0.25)))
        pen.flat(shapes.both(body, shapes.box(-0.5, -0.2, 1.0, 0.03)), paper.lighter(v.coat, 0.5))
    _lamp(pen, 0.465, -0.15, 0.028)
    for x in (-0.3, 0.31):
        _wheel(pen, x, 0.082, way)


def _bus(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    pen.lay(shapes.box(-0.49, -0.33, 0.98, 0.29, 0.03), v.coat)
    pen.flat(shapes.box(-0.49, -0.135, 0.98, 0.022), paper.lighter(v.coat, 0.55))
    for i in range(6):
        x = -0.46 + 0.125 * i
        _glass(pen, ((x, -0.17), (x, -0.285), (x + 0.1, -0.285), (x + 0.1, -0.17)), 0.12)
    _glass(pen, ((0.3, -0.06), (0.3, -0.285), (0.38, -0.285), (0.38, -0.06)), 0.1)
    _glass(pen, ((0.41, -0.14), (0.41, -0.285), (0.475, -0.285), (0.48, -0.14)), 0.12)
    _lamp(pen, 0.475, -0.085, 0.02)
    for x in (-0.29, 0.2):
        pen.flat(shapes.circle(x, -0.055, 0.066), paper.darker(v.coat, 0.5))
        _wheel(pen, x, 0.054, way)


def _truck(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    fire = "fire" in v.subject.name
    pen.lay(shapes.box(-0.49, -0.1, 0.95, 0.05), _TYRE)
    pen.lay(shapes.box(-0.49, -0.38, 0.68, 0.3, 0.015), v.coat if fire else (0.95, 0.92, 0.86))
    if fire:
        pen.lay(shapes.box(-0.49, -0.42, 0.74, 0.03, 0.008), _STEEL)
        for i in range(9):
            pen.line(((-0.46 + 0.08 * i, -0.43), (-0.46 + 0.08 * i, -0.385)), _STEEL, 0.008)
        pen.flat(shapes.box(-0.49, -0.2, 0.68, 0.03), (0.97, 0.95, 0.88))
        for x in (-0.42, -0.24):
            pen.flat(shapes.box(x, -0.34, 0.14, 0.11, 0.01), paper.darker(v.coat, 0.2))
        pen.lay(shapes.box(0.26, -0.4, 0.07, 0.035, 0.012), (0.3, 0.5, 0.95) if math.sin(t * 9) > 0 else (0.95, 0.85, 0.4))
    else:
        pen.flat(shapes.box(-0.49, -0.26, 0.68, 0.05), v.coat)
    pen.lay(shapes.blob(((0.21, -0.07), (0.21, -0.36), (0.36, -0.36), (0.43, -0.22), (0.485, -0.2), (0.49, -0.07)), 0.16), v.coat)
    _glass(pen, ((0.26, -0.21), (0.26, -0.325), (0.345, -0.325), (0.4, -0.21)), 0.15)
    _lamp(pen, 0.47, -0.13, 0.022)
    for x in (-0.36, -0.2, 0.34):
        _wheel(pen, x, 0.068, way)


def _tractor(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    puff = (t * 0.9) % 1.0
    pen.flat(shapes.circle(0.24 - 0.08 * puff, -0.66 - 0.1 * puff, 0.03 + 0.03 * puff), (0.7, 0.7, 0.72), alpha=0.6 * (1 - puff))
    pen.lay(shapes.box(0.225, -0.62, 0.03, 0.2), _TYRE)
    pen.lay(shapes.box(-0.05, -0.44, 0.5, 0.26, 0.03), v.coat)
    pen.lay(shapes.box(-0.3, -0.4, 0.3, 0.2, 0.03), v.coat)
    for x in (-0.28, 0.02):
        pen.lay(shapes.box(x, -0.7, 0.03, 0.32), paper.darker(v.coat, 0.3))
    pen.lay(shapes.box(-0.34, -0.73, 0.44, 0.045, 0.02), v.coat)
    for i in range(3):
        pen.line(((0.3 + 0.04 * i, -0.4), (0.3 + 0.04 * i, -0.25)), paper.darker(v.coat, 0.35), 0.012)
    _wheel(pen, 0.33, 0.13, way, _c("f2c23a"))
    _wheel(pen, -0.22, 0.24, way, _c("f2c23a"), spokes=8)


def _steam(pen: Pen, x: float, y: float, t: float, size: float) -> None:
    for i in range(5):
        k = (t * 0.45 + i / 5) % 1.0
        pen.flat(
            shapes.circle(x - 0.26 * k * size * 8, y - 0.1 * size * 8 * k**0.6, size * (0.5 + 1.3 * k)),
            (0.95, 0.95, 0.95),
            alpha=0.75 * (1 - k),
        )


def _engine_at(pen: Pen, v: Vehicle, x: float, k: float, t: float, way: float) -> None:
    """A steam engine of this size with its middle at x."""
    with pen.at(x, 0, 0, k, k):
        _steam(pen, 0.32, -0.49, t, 0.035)
        pen.lay(shapes.poly(((0.28, -0.32), (0.36, -0.32), (0.39, -0.48), (0.25, -0.48))), _TYRE)
        pen.lay(shapes.box(-0.12, -0.34, 0.56, 0.2, 0.07), v.coat)
        for i in range(3):
            pen.flat(shapes.box(-0.02 + 0.14 * i, -0.34, 0.018, 0.2), (0.9, 0.74, 0.32))
        pen.lay(shapes.circle(0.13, -0.34, 0.055), (0.9, 0.74, 0.32))
        pen.lay(shapes.box(-0.46, -0.45, 0.36, 0.33, 0.015), paper.darker(v.coat, 0.12))
        _glass(pen, ((-0.39, -0.27), (-0.39, -0.39), (-0.2, -0.39), (-0.2, -0.27)), 0.12)
        pen.lay(shapes.box(-0.49, -0.49, 0.43, 0.045, 0.015), _TYRE)
        pen.lay(shapes.box(-0.46, -0.15, 0.92, 0.05), _TYRE)
        pen.lay(shapes.poly(((0.42, -0.14), (0.53, -0.01), (0.4, -0.01))), (0.8, 0.64, 0.28))
        _lamp(pen, 0.445, -0.27, 0.03)
        way /= k
        for wx, r in ((-0.33, 0.105), (-0.09, 0.105), (0.13, 0.075), (0.31, 0.075)):
            _wheel(pen, wx, r, way, _c("c9503f"), spokes=6)
        a = way / 0.105
        px, py = 0.06 * math.cos(a), 0.06 * math.sin(a)
        pen.line(((-0.33 + px, -0.105 + py), (-0.09 + px, -0.105 + py)), _STEEL, 0.02)


def _loco(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    _engine_at(pen, v, 0.0, 1.0, t, way)


def _train(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    for i, (x, c) in enumerate(((-0.36, _c("e0a43a")), (-0.06, _c("3f76a6")))):
        pen.lay(shapes.box(x + 0.125, -0.045, 0.05, 0.014), _TYRE)
        pen.lay(shapes.box(x - 0.135, -0.2, 0.27, 0.16, 0.012), c)
        pen.lay(shapes.box(x - 0.145, -0.22, 0.29, 0.03, 0.01), paper.darker(c, 0.3))
        for j in range(3):
            wx = x - 0.115 + 0.083 * j
            _glass(pen, ((wx, -0.11), (wx, -0.17), (wx + 0.06, -0.17), (wx + 0.06, -0.11)), 0.12)
        for wx in (x - 0.08, x + 0.08):
            _wheel(pen, wx, 0.035, way, _c("c9503f"), spokes=5)
        del i
    _engine_at(pen, v, 0.28, 0.44, t, way)


def _spoked(pen: Pen, x: float, r: float, way: float, depth: float = 0.0) -> None:
    with pen.at(x, -r, way / r):
        ring = shapes.circle(0, 0, r)
        ring.addPath(shapes.circle(0, 0, r * 0.84))
        ring.setFillType(skia.PathFillType.kEvenOdd)
        for i in range(10):
            a = i * math.pi / 5
            pen.line(((0, 0), (r * 0.86 * math.cos(a), r * 0.86 * math.sin(a))), (0.72, 0.74, 0.78), 0.006, depth)
        pen.lay(ring, _TYRE, depth)
        pen.flat(shapes.circle(0, 0, r * 0.12), _STEEL)


def _bicycle(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    r = 0.19
    for x in (-0.3, 0.3):
        _spoked(pen, x, r, way)
    hub, crank, seat, head = (-0.3, -r), (-0.05, -0.19), (-0.12, -0.47), (0.21, -0.49)
    for a, b in ((hub, crank), (hub, seat), (crank, seat), (crank, head), (seat, head), (head, (0.3, -r))):
        pen.lay(shapes.capsule(*a, 0.014, *b, 0.014), v.coat, shadow=False)
    pen.lay(shapes.capsule(seat[0], seat[1], 0.012, -0.13, -0.53, 0.012), _TYRE)
    pen.lay(shapes.blob(((-0.21, -0.56), (-0.05, -0.545), (-0.06, -0.525), (-0.2, -0.52)), 0.4), _c("4a342a"))
    pen.lay(shapes.capsule(*head, 0.013, 0.2, -0.58, 0.013), _TYRE)
    pen.line(((0.2, -0.58), (0.27, -0.6), (0.25, -0.54)), _TYRE, 0.026)
    turn = way / r * 0.5
    for k in (0, math.pi):
        px, py = crank[0] + 0.085 * math.cos(turn + k), crank[1] + 0.085 * math.sin(turn + k)
        pen.line((crank, (px, py)), _STEEL, 0.016, 0.5 if k else 0.0)
        pen.line(((px - 0.035, py), (px + 0.035, py)), _TYRE, 0.02)
    pen.flat(shapes.circle(*crank, 0.04), _STEEL)


def _motor(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    scooter = v.subject.name == "scooter"
    r = 0.13 if scooter else 0.16
    for x in (-0.32, 0.34):
        _wheel(pen, x, r, way, spokes=7)
    if scooter:
        pen.lay(
            shapes.blob(
                (
                    (-0.46, -0.24),
                    (-0.36, -0.36),
                    (-0.1, -0.38),
                    (-0.02, -0.18),
                    (0.2, -0.18),
                    (0.26, -0.52),
                    (0.33, -0.52),
                    (0.32, -0.14),
                    (0.2, -0.1),
                    (-0.3, -0.12),
                ),
                0.3,
            ),
            v.coat,
        )
        pen.lay(shapes.box(-0.34, -0.44, 0.28, 0.06, 0.03), _c("6a4432"))
    else:
        pen.lay(shapes.capsule(-0.32, -r, 0.025, 0.05, -0.2, 0.04), _STEEL)
        pen.lay(shapes.capsule(0.24, -0.44, 0.022, 0.34, -r, 0.02), _STEEL)
        pen.lay(shapes.box(-0.12, -0.3, 0.26, 0.19, 0.04), _c("5c616c"))
        pen.lay(shapes.blob(((-0.02, -0.33), (0.03, -0.46), (0.22, -0.46), (0.25, -0.34)), 0.4), v.coat)
        pen.lay(shapes.blob(((-0.4, -0.4), (-0.32, -0.36), (-0.04, -0.42), (-0.02, -0.32), (-0.3, -0.28)), 0.4), _TYRE)
        pen.lay(shapes.blob(((-0.5, -0.3), (-0.38, -0.38), (-0.22, -0.3), (-0.32, -0.33)), 0.4), v.coat)
    pen.line(((0.28, -0.5), (0.25, -0.58), (0.16, -0.57)), _TYRE, 0.03)
    _lamp(pen, 0.33, -0.46, 0.04)


def _board(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    for x in (-0.28, 0.28):
        _wheel(pen, x, 0.055, way, _c("f2d24a"), spokes=3)
    pen.lay(shapes.ribbon(((-0.5, -0.19), (-0.38, -0.135), (0.38, -0.135), (0.5, -0.19)), (0.02, 0.025, 0.025, 0.02)), v.coat)


def _sled(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    if v.subject.name == "sleigh":
        pen.lay(
            shapes.blob(
                (
                    (-0.42, -0.42),
                    (-0.34, -0.46),
                    (-0.24, -0.24),
                    (0.16, -0.2),
                    (0.3, -0.34),
                    (0.4, -0.32),
                    (0.28, -0.1),
                    (-0.3, -0.1),
                ),
                0.4,
            ),
            v.coat,
        )
        pen.line(((-0.3, -0.16), (0, -0.13), (0.24, -0.16)), (0.9, 0.74, 0.32), 0.016)
    else:
        for i in range(3):
            pen.lay(shapes.box(-0.4, -0.24 + 0.001 * i, 0.7, 0.045, 0.015), v.coat, shadow=i == 0)
        pen.line(((0.42, -0.3), (0.3, -0.36), (0.1, -0.3)), (0.85, 0.78, 0.6), 0.012)
    for x in (-0.24, 0.18):
        pen.lay(
            shapes.box(x, -0.2 if v.subject.name != "sleigh" else -0.12, 0.03, 0.18 if v.subject.name != "sleigh" else 0.1),
            paper.darker(v.coat, 0.3),
        )
    pen.line(((-0.46, -0.02), (0.3, -0.02), (0.5, -0.05), (0.46, -0.3)), _c("5a4a44"), 0.032)


def _cart(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    pen.lay(shapes.capsule(0.2, -0.3, 0.015, 0.5, -0.26, 0.013), _c("6b4a34"))
    pen.lay(shapes.poly(((-0.44, -0.56), (0.34, -0.56), (0.28, -0.26), (-0.38, -0.26))), v.coat)
    for y in (-0.46, -0.36):
        pen.line(((-0.4, y), (0.31, y)), paper.darker(v.coat, 0.3), 0.012)
    _wheel(pen, -0.06, 0.2, way, _c("b08a5a"), spokes=8)


def _coach(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    pen.lay(
        shapes.blob(((-0.3, -0.62), (-0.1, -0.7), (0.2, -0.66), (0.3, -0.4), (0.18, -0.18), (-0.2, -0.18), (-0.36, -0.4)), 0.45),
        v.coat,
    )
    _glass(pen, ((-0.14, -0.42), (-0.14, -0.58), (0.12, -0.58), (0.12, -0.42)), 0.2)
    for y in (-0.66, -0.36):
        pen.line(((-0.28, y), (0, y - 0.03), (0.25, y)), (0.93, 0.77, 0.35), 0.014)
    pen.line(((0.2, -0.22), (0.46, -0.3), (0.5, -0.5)), (0.93, 0.77, 0.35), 0.018)
    _wheel(pen, -0.26, 0.17, way, _c("e2b13c"), spokes=8)
    _wheel(pen, 0.28, 0.13, way, _c("e2b13c"), spokes=8)


def _hull(pen: Pen, colour: Colour, half: float, high: float, keel: float = 0.0, rise: float = 0.35) -> None:
    pen.lay(shapes.blob(((-half, -high), (half, -high * (1 + rise)), (half * 0.78, keel), (-half * 0.82, keel)), 0.22), colour)


def _boat(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    row = t * 2.2
    pen.lay(shapes.ellipse(0, -0.19, 0.42, 0.035), paper.darker(v.coat, 0.5))
    _hull(pen, v.coat, 0.5, 0.2)
    pen.flat(shapes.ribbon(((-0.49, -0.19), (0, -0.2), (0.49, -0.25)), (0.014, 0.014, 0.014)), paper.lighter(v.coat, 0.5))
    pen.lay(shapes.box(-0.14, -0.205, 0.1, 0.03), _c("c79b6b"))
    with pen.at(0.04, -0.2, 0.5 + 0.45 * math.sin(row)):
        pen.lay(shapes.capsule(0, -0.14, 0.011, 0, 0.22, 0.011), _c("c79b6b"))
        pen.lay(shapes.ellipse(0, 0.26, 0.03, 0.07), _c("c79b6b"))


def _canoe(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    pen.lay(
        shapes.blob(
            ((-0.5, -0.19), (-0.4, -0.12), (0, -0.1), (0.4, -0.12), (0.5, -0.19), (0.42, 0.0), (0, 0.025), (-0.42, 0.0)), 0.45
        ),
        v.coat,
    )
    pen.flat(shapes.ribbon(((-0.44, -0.06), (0, -0.035), (0.44, -0.06)), (0.01, 0.012, 0.01)), paper.lighter(v.coat, 0.45))


def _paperboat(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    pen.lay(shapes.poly(((-0.2, -0.2), (0, -0.62), (0.2, -0.2))), paper.darker(v.coat, 0.1))
    pen.flat(shapes.poly(((0, -0.2), (0, -0.62), (0.2, -0.2))), paper.darker(v.coat, 0.22))
    pen.lay(shapes.poly(((-0.5, -0.3), (-0.24, 0.0), (0.24, 0.0), (0.5, -0.3), (0, -0.16))), v.coat)


def _sail(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    fill = 0.06 + 0.05 * abs(wind) + 0.012 * math.sin(t * 1.8)
    pen.lay(shapes.capsule(-0.04, -0.1, 0.012, -0.04, -1.14, 0.008), _c("8a6a4a"))
    white = (0.98, 0.95, 0.89)
    pen.lay(shapes.blob(((-0.06, -1.08), (-0.24 - fill, -0.6), (-0.44, -0.24), (-0.06, -0.22)), 0.2), white)
    pen.lay(
        shapes.blob(((-0.01, -1.02), (0.2 + fill, -0.58), (0.44, -0.24), (-0.01, -0.24)), 0.2),
        paper.mix(white, (0.86, 0.3, 0.26), 0.75),
    )
    pen.lay(shapes.poly(((-0.04, -1.14), (-0.04, -1.08), (0.07 + 0.01 * math.sin(t * 6), -1.11))), (0.9, 0.72, 0.3))
    _hull(pen, v.coat, 0.48, 0.15)
    pen.flat(shapes.ribbon(((-0.46, -0.12), (0, -0.13), (0.46, -0.17)), (0.012, 0.012, 0.012)), (0.98, 0.95, 0.89))


def _ship(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    for x in (-0.16, 0.0):
        _steam(pen, x, -0.46, t + x * 7, 0.02)
        pen.lay(shapes.box(x - 0.035, -0.45, 0.07, 0.16), v.coat)
        pen.flat(shapes.box(x - 0.035, -0.45, 0.07, 0.04), _TYRE)
    pen.lay(shapes.box(-0.3, -0.31, 0.46, 0.09, 0.01), (0.97, 0.95, 0.9))
    pen.lay(shapes.box(-0.38, -0.24, 0.62, 0.09, 0.01), (0.94, 0.92, 0.87))
    for i in range(7):
        _glass(
            pen,
            tuple((-0.34 + 0.08 * i + 0.022 * math.cos(a), -0.195 + 0.022 * math.sin(a)) for a in (0.0, 1.57, 3.14, 4.71)),
            0.55,
        )
    _hull(pen, paper.darker(v.coat, 0.35), 0.5, 0.16, 0.0, 0.45)
    pen.flat(shapes.poly(((-0.445, -0.05), (0.435, -0.05), (0.4, 0.0), (-0.42, 0.0))), v.coat)


def _galleon(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    puff = 0.05 + 0.04 * abs(wind) + 0.01 * math.sin(t * 1.6)
    for x, top in ((-0.22, 0.72), (0.2, 0.68), (0.0, 0.84)):
        pen.lay(shapes.capsule(x, -0.15, 0.012, x, -top, 0.009), _c("5a3d2a"))
        for y, w in ((-top * 0.88, 0.1), (-top * 0.58, 0.13)):
            pen.lay(
                shapes.blob(
                    (
                        (x - w, y),
                        (x + w, y),
                        (x + w * 1.05 + puff, y + 0.13),
                        (x + w, y + 0.22),
                        (x - w, y + 0.22),
                        (x - w + puff, y + 0.12),
                    ),
                    0.3,
                ),
                (0.96, 0.92, 0.83),
            )
    pen.flat(shapes.circle(0.03, -0.63, 0.04), _TYRE)
    pen.lay(
        shapes.blob(
            [(0.0 - 0.1 * k / 3 * 1.0, -0.84 + 0.012 * math.sin(t * 5 - k)) for k in range(4)]
            + [(-0.1 + 0.1 * k / 3, -0.78 + 0.012 * math.sin(t * 5 - 3 + k)) for k in range(4)],
            0.3,
        ),
        _TYRE,
    )
    pen.lay(
        shapes.blob(
            (
                (-0.5, -0.36),
                (-0.3, -0.34),
                (-0.26, -0.2),
                (0.3, -0.2),
                (0.46, -0.3),
                (0.62, -0.37),
                (0.42, -0.1),
                (0.32, 0.0),
                (-0.36, 0.0),
                (-0.46, -0.14),
            ),
            0.25,
        ),
        v.coat,
    )
    for y in (-0.14, -0.08):
        pen.line(((-0.42, y), (0.0, y + 0.01), (0.4, y)), paper.darker(v.coat, 0.3), 0.01)
    for i in range(4):
        pen.flat(shapes.box(-0.22 + 0.13 * i, -0.12, 0.05, 0.04), _TYRE)


def _raft(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    for i in range(6):
        pen.lay(
            shapes.capsule(-0.42 + 0.165 * i, -0.06, 0.075, -0.38 + 0.165 * i, -0.06, 0.075), paper.darker(v.coat, 0.1 * (i % 2))
        )
    pen.lay(shapes.box(-0.48, -0.1, 0.96, 0.035), _c("d8c08a"))


def _sub(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    with pen.at(-0.46, 0.02, 0, 1.0, math.cos(t * 9)):
        pen.lay(shapes.blob(((0, 0), (-0.05, -0.11), (0.0, -0.03), (0.0, 0.03), (-0.05, 0.11)), 0.4), _c("8a6a2a"))
    pen.lay(shapes.box(-0.1, -0.26, 0.22, 0.16, 0.03), v.coat)
    pen.line(((0.04, -0.25), (0.04, -0.36), (0.11, -0.36)), _c("8a6a2a"), 0.022)
    pen.lay(
        shapes.blob(
            ((-0.46, 0.02), (-0.3, -0.13), (0.2, -0.14), (0.42, -0.08), (0.48, 0.02), (0.4, 0.12), (0.1, 0.16), (-0.3, 0.14)), 0.5
        ),
        v.coat,
    )
    for x in (-0.16, 0.04, 0.24):
        pen.flat(shapes.circle(x, 0.0, 0.062), _c("8a6a2a"))
        pen.flat(shapes.circle(x, 0.0, 0.044), _GLASS)
    for i in range(3):
        k = (t * 0.5 + i / 3) % 1
        pen.flat(shapes.circle(-0.5 - 0.08 * k, -0.02 - 0.25 * k, 0.014 + 0.012 * i), (0.9, 0.97, 1.0), alpha=0.7 * (1 - k))


def _plane(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    accent = _c("d8453a") if paper.brightness(v.coat) > 0.5 else _c("f2c23a")
    pen.lay(shapes.poly(((0.04, -0.03), (-0.14, -0.19), (-0.2, -0.19), (-0.1, -0.02))), paper.darker(v.coat, 0.25))
    pen.lay(shapes.blob(((-0.36, -0.05), (-0.47, -0.24), (-0.4, -0.25), (-0.26, -0.07)), 0.2), accent)
    body = shapes.blob(
        ((-0.48, -0.06), (-0.3, -0.085), (0.2, -0.09), (0.42, -0.055), (0.5, 0.01), (0.42, 0.06), (0.1, 0.075), (-0.25, 0.045)),
        0.5,
    )
    pen.lay(body, v.coat)
    pen.flat(shapes.both(body, shapes.box(-0.5, 0.012, 1.0, 0.022)), accent)
    for i in range(8):
        pen.flat(shapes.circle(-0.24 + 0.065 * i, -0.03, 0.016), _c("5f87a8"))
    _glass(pen, ((0.36, -0.06), (0.42, -0.045), (0.455, -0.012), (0.37, -0.015)), 0.3)
    pen.lay(shapes.blob(((-0.4, -0.02), (-0.52, 0.02), (-0.5, 0.04), (-0.3, 0.015)), 0.3), paper.darker(v.coat, 0.08))
    pen.lay(shapes.capsule(0.0, 0.085, 0.035, 0.1, 0.085, 0.03), accent)
    pen.lay(shapes.poly(((0.14, 0.02), (-0.16, 0.2), (-0.24, 0.2), (-0.08, 0.02))), paper.darker(v.coat, 0.06))


def _paperplane(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    pen.lay(shapes.poly(((0.5, 0.0), (-0.5, -0.24), (-0.3, 0.02))), paper.darker(v.coat, 0.12))
    pen.lay(shapes.poly(((0.5, 0.0), (-0.3, 0.02), (-0.34, 0.2))), paper.darker(v.coat, 0.26))
    pen.lay(shapes.poly(((0.5, 0.0), (-0.34, 0.02), (-0.48, 0.16))), v.coat)


def _heli(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    pen.lay(shapes.capsule(-0.06, -0.04, 0.06, -0.46, -0.08, 0.018), v.coat)
    pen.lay(shapes.poly(((-0.42, -0.08), (-0.5, -0.2), (-0.45, -0.06))), paper.darker(v.coat, 0.15))
    with pen.at(-0.47, -0.1, t * 17):
        pen.lay(shapes.box(-0.08, -0.008, 0.16, 0.016, 0.008), _TYRE)
    body = shapes.blob(((-0.16, -0.1), (0.06, -0.17), (0.26, -0.13), (0.36, 0.0), (0.28, 0.09), (0.0, 0.11), (-0.15, 0.05)), 0.5)
    pen.lay(body, v.coat)
    _glass(pen, ((0.12, -0.12), (0.24, -0.105), (0.32, 0.0), (0.12, 0.0)), 0.3)
    for x in (0.0, 0.18):
        pen.line(((x, 0.09), (x, 0.16)), _TYRE, 0.014)
    pen.line(((-0.12, 0.165), (0.26, 0.165), (0.32, 0.14)), _TYRE, 0.018)
    pen.lay(shapes.box(0.035, -0.21, 0.02, 0.06), _TYRE)
    with pen.at(0.045, -0.215, 0, math.cos(t * 23) * 0.9 + 0.12, 1.0):
        pen.lay(shapes.box(-0.48, -0.01, 0.96, 0.02, 0.01), _TYRE)


def _rocket(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    flame = 1 + 0.14 * math.sin(t * 31) + 0.08 * math.sin(t * 47)
    if way or v.medium == "air":
        pen.glow(0, 0.04, 0.3, (1.0, 0.6, 0.2), 0.6)
        for k, c in ((1.0, (0.96, 0.45, 0.15)), (0.68, (1.0, 0.72, 0.22)), (0.38, (1.0, 0.93, 0.65))):
            pen.flat(
                shapes.blob(
                    ((-0.075 * k, -0.08), (0.075 * k, -0.08), (0.085 * k, 0.04), (0, 0.3 * k * flame), (-0.085 * k, 0.04)), 0.5
                ),
                c,
            )
    accent = _c("d8453a") if paper.brightness(v.coat) > 0.5 else _c("f2c23a")
    for side in (-1, 1):
        pen.lay(shapes.blob(((side * 0.1, -0.42), (side * 0.22, -0.2), (side * 0.23, 0.0), (side * 0.08, -0.12)), 0.3), accent)
    pen.lay(shapes.box(-0.07, -0.12, 0.14, 0.06, 0.01), _TYRE)
    body = shapes.blob(
        ((-0.115, -0.1), (-0.15, -0.42), (-0.11, -0.75), (0, -1.0), (0.11, -0.75), (0.15, -0.42), (0.115, -0.1)), 0.5
    )
    pen.lay(body, v.coat)
    pen.flat(shapes.both(body, shapes.box(-0.2, -1.0, 0.4, 0.22)), accent)
    pen.flat(shapes.both(body, shapes.box(-0.2, -0.22, 0.4, 0.035)), accent)
    for y, r in ((-0.6, 0.07), (-0.4, 0.05)):
        pen.flat(shapes.circle(0, y, r * 1.25), _c("8f9aa8"))
        pen.flat(shapes.circle(0, y, r), _c("7fb4d6"))
        pen.flat(shapes.circle(-r * 0.3, y - r * 0.3, r * 0.3), (0.92, 0.97, 1.0))
    pen.lay(shapes.capsule(0, -0.3, 0.02, 0, 0.0, 0.014), accent)


def _ufo(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    pen.canvas.drawPath(
        shapes.poly(((-0.12, 0.08), (0.12, 0.08), (0.3, 0.5), (-0.3, 0.5))),
        paper.fill((0.7, 1.0, 0.75), 0.18 + 0.08 * math.sin(t * 3)),
    )
    pen.lay(shapes.blob(((-0.2, 0.0), (-0.17, -0.16), (0, -0.23), (0.17, -0.16), (0.2, 0.0)), 0.5), _c("a9dce0"))
    pen.lay(shapes.ellipse(0.02, -0.08, 0.06, 0.07), _c("7fc46a"))
    pen.eye(0.04, -0.09, 0.026, _c("7fc46a"), white=False)
    pen.lay(shapes.ellipse(0, 0.03, 0.5, 0.1), v.coat)
    for i in range(5):
        lit = int(t * 5) % 5 == i
        pen.flat(
            shapes.circle(-0.32 + 0.16 * i, 0.045 + 0.02 * (i % 4 != 0), 0.028), (1.0, 0.92, 0.4) if lit else (0.75, 0.42, 0.5)
        )


def _sat(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    pen.canvas.rotate(6 * math.sin(t * 0.5))
    for side in (-1, 1):
        pen.lay(shapes.box(-0.5 if side < 0 else 0.14, -0.09, 0.36, 0.18, 0.01), _c("3a5f9f"))
        for i in range(4):
            x = (-0.5 if side < 0 else 0.14) + 0.09 * i
            pen.flat(shapes.box(x, -0.09, 0.006, 0.18), (0.75, 0.85, 0.95))
    pen.lay(shapes.box(-0.11, -0.14, 0.22, 0.28, 0.03), v.coat)
    pen.line(((0, -0.14), (0, -0.26)), _STEEL, 0.014)
    pen.lay(shapes.blob(((-0.1, -0.28), (0, -0.22), (0.1, -0.28), (0, -0.34)), 0.4), (0.95, 0.95, 0.95))


def _balloon(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    with pen.at(0, 0, 0.03 * math.sin(t * 0.8)):
        for x in (-0.1, 0.1):
            pen.line(((x * 1.9, 0.14), (x * 0.85, 0.5)), _c("6b4a34"), 0.01)
        flame = 0.6 + 0.4 * math.sin(t * 9) * (math.sin(t * 0.7) > 0)
        pen.flat(shapes.blob(((-0.025, 0.4), (0.025, 0.4), (0, 0.4 - 0.14 * flame)), 0.5), (1.0, 0.72, 0.25))
        envelope = shapes.blob(
            (
                (0, -0.64),
                (-0.3, -0.56),
                (-0.48, -0.24),
                (-0.38, 0.06),
                (-0.15, 0.3),
                (0.15, 0.3),
                (0.38, 0.06),
                (0.48, -0.24),
                (0.3, -0.56),
            ),
            0.52,
        )
        pen.lay(envelope, v.coat)
        pale = (0.98, 0.93, 0.8)
        for x0, x1 in ((-0.33, -0.14), (0.14, 0.33)):
            stripe = shapes.blob(
                ((x0 * 0.25, -0.64), (x1 * 0.25, -0.64), (x1, -0.2), (x1 * 0.42, 0.3), (x0 * 0.42, 0.3), (x0, -0.2)), 0.55
            )
            pen.flat(shapes.both(envelope, stripe), pale)
        pen.flat(shapes.both(envelope, shapes.box(-0.5, 0.2, 1.0, 0.12)), paper.darker(v.coat, 0.25))
        pen.lay(shapes.blob(((-0.11, 0.5), (0.11, 0.5), (0.09, 0.66), (-0.09, 0.66)), 0.2), _c("a8743f"))
        pen.flat(shapes.box(-0.12, 0.49, 0.24, 0.03, 0.012), _c("7d5230"))


def _blimp(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    for turn in (-0.5, 0.5):
        with pen.at(-0.4, 0, turn):
            pen.lay(shapes.blob(((0.06, -0.04), (-0.1, -0.06), (-0.12, 0.06), (0.06, 0.04)), 0.3), paper.darker(v.coat, 0.2))
    pen.lay(shapes.box(-0.08, 0.12, 0.22, 0.09, 0.03), _c("6b4a34"))
    body = shapes.blob(
        ((-0.5, 0), (-0.25, -0.15), (0.1, -0.17), (0.42, -0.09), (0.5, 0.0), (0.42, 0.09), (0.1, 0.17), (-0.25, 0.15)), 0.5
    )
    pen.lay(body, v.coat)
    for y in (-0.07, 0.05):
        pen.flat(shapes.both(body, shapes.box(-0.5, y, 1.0, 0.02)), paper.darker(v.coat, 0.2))


def _drone(pen: Pen, v: Vehicle, t: float, way: float, wind: float) -> None:
    for x in (-0.4, 0.4):
        pen.line(((0, 0), (x, -0.1)), v.coat, 0.05)
        with pen.at(x, -0.15, 0, math.cos(t * 27 + x), 1.0):
            pen.lay(shapes.ellipse(0, 0, 0.2, 0.018), _STEEL)
    pen.lay(shapes.box(-0.16, -0.09, 0.32, 0.16, 0.06), v.coat)
    pen.flat(shapes.circle(0.08, 0.0, 0.045), (0.85, 0.2, 0.2) if math.sin(t * 6) > 0 else (0.3, 0.3, 0.36))


_DRAW: dict[str, Callable[[Pen, Vehicle, float, float, float], None]] = {
    "car": _car,
    "van": _van,
    "bus": _bus,
    "truck": _truck,
    "tractor": _tractor,
    "train": _train,
    "loco": _loco,
    "bicycle": _bicycle,
    "motor": _motor,
    "board": _board,
    "sled": _sled,
    "cart": _cart,
    "coach": _coach,
    "boat": _boat,
    "canoe": _canoe,
    "paperboat": _paperboat,
    "sail": _sail,
    "ship": _ship,
    "galleon": _galleon,
    "raft": _raft,
    "sub": _sub,
    "plane": _plane,
    "paperplane": _paperplane,
    "heli": _heli,
    "rocket": _rocket,
    "ufo": _ufo,
    "sat": _sat,
    "balloon": _balloon,
    "blimp": _blimp,
    "drone": _drone,
}
