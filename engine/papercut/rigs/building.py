"""Buildings: house, tower, castle, lighthouse, skyscraper, temple, windmill and their like. Heights in metres; lit windows at night."""

import math
from collections.abc import Callable

from engine.base import SceneSubject
from engine.papercut import paper
from engine.papercut.paper import Colour
from engine.papercut.paper import hexed as _c
from engine.papercut.puppet import Moment
from engine.papercut.rigs import shapes
from engine.papercut.rigs.houses import BUILDINGS
from engine.papercut.rigs.rig import Pen, Rig, asked

_ROOF, _WALL, _STONE, _DOOR, _DAY = _c("b5493a"), _c("f0dfbf"), _c("a8a3a6"), _c("7a4f34"), _c("86a9bf")
_LIT: Colour = (1.0, 0.85, 0.45)

NAMES = frozenset(BUILDINGS)


class Building(Rig):
    """A building on its ground line, in units of its own height."""

    kind = "building"
    own = frozenset({"stand", "sway"})

    def __init__(self, subject: SceneSubject, seed: int) -> None:
        self.shape, self.tall, self.wide, colour = BUILDINGS[subject.name]
        super().__init__(subject, seed, self.tall, self.tall * self.wide)
        self.wall = asked(subject, colour)

    def pose(self, pen: Pen, moves: str, moment: Moment) -> None:
        """Draw the building at height 1."""
        t = moment.t_s + self.phase
        with pen.at(0, 0, 0, self.tall, self.tall):
            _DRAW[self.shape](Pen(pen.canvas, pen.light, 1.0 if self.wide > 0.5 else 0.7), self, t, moment.wind)


def _night(pen: Pen) -> bool:
    return paper.brightness(pen.light.ambient) < 0.62


def _window(pen: Pen, x: float, y: float, w: float, h: float, *, frame: bool = True, arch: bool = False) -> None:
    lit = _night(pen)
    if frame:
        pen.flat(shapes.box(x - w * 0.62, y - h * 0.12, w * 1.24, h * 1.24, w * 0.08), (0.98, 0.95, 0.88))
    pane = shapes.box(x - w / 2, y, w, h, w * 0.5 if arch else w * 0.06)
    if lit and not pen.light.silhouette:  # its own light, whatever the night does to the wall
        pen.canvas.drawPath(pane, paper.fill(_LIT))
        pen.glow(x, y + h / 2, max(w, h) * 1.7, _LIT, 0.3)
    elif pen.light.silhouette:
        pen.canvas.drawPath(pane, paper.fill(pen.light.rim))
    else:
        pen.flat(pane, _DAY)
        pen.flat(
            shapes.poly(
                (
                    (x - w * 0.4, y + h * 0.9),
                    (x - w * 0.4, y + h * 0.5),
                    (x + w * 0.15, y + h * 0.06),
                    (x + w * 0.4, y + h * 0.06),
                )
            ),
            (0.8, 0.89, 0.94),
            alpha=0.6,
        )
    if frame:
        pen.flat(shapes.box(x - w * 0.04, y, w * 0.08, h), (0.98, 0.95, 0.88))
        pen.flat(shapes.box(x - w / 2, y + h * 0.46, w, h * 0.08), (0.98, 0.95, 0.88))


def _smoke(pen: Pen, x: float, y: float, t: float, wind: float, size: float = 0.035) -> None:
    if pen.light.silhouette:
        return
    for i in range(4):
        k = (t * 0.28 + i / 4) % 1.0
        pen.flat(
            shapes.circle(x + (0.05 + wind * 0.25) * k + 0.012 * math.sin(t + i * 2), y - 0.22 * k, size * (0.5 + 1.1 * k)),
            (0.93, 0.92, 0.92),
            alpha=0.55 * (1 - k),
        )


def _house(pen: Pen, b: Building, t: float, wind: float) -> None:
    w = b.wide * 0.42
    _smoke(pen, w * 0.52, -0.96, t, wind)
    pen.lay(shapes.box(w * 0.42, -0.94, 0.1, 0.3), _c("8f5a48"))
    pen.lay(shapes.box(-w, -0.56, 2 * w, 0.56, 0.008), b.wall)
    pen.flat(shapes.box(-w, -0.07, 2 * w, 0.07), paper.darker(b.wall, 0.22))
    pen.lay(
        shapes.poly(((-w - 0.09, -0.53), (-w * 0.55, -1.0), (w * 0.55, -1.0), (w + 0.09, -0.53))),
        _ROOF if b.subject.colour not in {"red", "orange"} else _c("6b4a44"),
    )
    for i in range(3):
        y = -0.9 + 0.13 * i
        half = w * 0.62 + (w * 0.45) * (i + 0.7) / 3.4
        pen.line(((-half, y), (half, y)), paper.darker(_ROOF, 0.2), 0.006)
    pen.lay(shapes.box(-0.075, -0.33, 0.15, 0.33, 0.01), _DOOR)
    pen.flat(shapes.circle(0.045, -0.16, 0.012), (0.93, 0.76, 0.35))
    for x in (-w * 0.6, w * 0.6):
        _window(pen, x, -0.42, 0.14, 0.17)
        pen.flat(shapes.box(x - 0.1, -0.235, 0.2, 0.03), _c("8a5a3c"))
        for j in range(4):
            pen.flat(shapes.circle(x - 0.075 + 0.05 * j, -0.245, 0.02), ((0.85, 0.3, 0.35), (0.95, 0.75, 0.3))[j % 2])


def _cabin(pen: Pen, b: Building, t: float, wind: float) -> None:
    w = b.wide * 0.4
    _smoke(pen, w * 0.5, -0.92, t, wind)
    pen.lay(shapes.box(w * 0.4, -0.92, 0.1, 0.35), _c("8b8580"))
    pen.lay(shapes.box(-w, -0.52, 2 * w, 0.52), b.wall)
    for i in range(5):
        pen.line(((-w, -0.1 * i - 0.05), (w, -0.1 * i - 0.05)), paper.darker(b.wall, 0.3), 0.007)
    pen.lay(
        shapes.poly(((-w - 0.11, -0.46), (0.0, -1.0), (w + 0.11, -0.46), (w * 0.98, -0.42), (0, -0.86), (-w * 0.98, -0.42))),
        _c("4f3a34"),
    )
    pen.lay(shapes.poly(((-w * 0.9, -0.47), (0, -0.87), (w * 0.9, -0.47))), paper.darker(b.wall, 0.08))
    pen.lay(shapes.box(-0.22, -0.34, 0.16, 0.34), paper.darker(_DOOR, 0.2))
    _window(pen, 0.2, -0.35, 0.18, 0.16)


def _hut(pen: Pen, b: Building, t: float, wind: float) -> None:
    w = b.wide * 0.32
    pen.lay(shapes.box(-w, -0.5, 2 * w, 0.5), b.wall)
    pen.lay(shapes.box(-0.09, -0.36, 0.18, 0.36, 0.05), paper.darker(_DOOR, 0.25))
    pen.lay(
        shapes.blob(
            (
                (-w - 0.2, -0.4),
                (-w * 0.4, -0.85),
                (0, -1.0),
                (w * 0.4, -0.85),
                (w + 0.2, -0.4),
                (w * 0.5, -0.44),
                (0, -0.38),
                (-w * 0.5, -0.44),
            ),
            0.45,
        ),
        _c("d0a85a"),
    )
    for i in range(7):
        x = (i - 3) * w * 0.3
        pen.line(((x * 0.35, -0.9), (x, -0.5)), _c("a8823f"), 0.008)


def _barn(pen: Pen, b: Building, t: float, wind: float) -> None:
    w = b.wide * 0.4
    pen.lay(shapes.poly(((-w, 0), (-w, -0.55), (-w * 0.62, -0.86), (0, -1.0), (w * 0.62, -0.86), (w, -0.55), (w, 0))), b.wall)
    pen.lay(
        shapes.poly(
            (
                (-w - 0.07, -0.5),
                (-w * 0.66, -0.88),
                (0, -1.03),
                (w * 0.66, -0.88),
                (w + 0.07, -0.5),
                (w * 0.94, -0.5),
                (w * 0.6, -0.8),
                (0, -0.94),
                (-w * 0.6, -0.8),
                (-w * 0.94, -0.5),
            )
        ),
        _c("54484c"),
    )
    if b.tall < 2:
        pen.lay(shapes.blob(((-0.2, 0), (-0.2, -0.35), (0, -0.55), (0.2, -0.35), (0.2, 0)), 0.35), _c("3a2c2a"))
        return
    pen.lay(shapes.box(-0.2, -0.42, 0.4, 0.42), paper.lighter(b.wall, 0.1))
    for a in (
        ((-0.19, -0.41), (0.19, -0.01)),
        ((0.19, -0.41), (-0.19, -0.01)),
        ((-0.19, -0.41), (0.19, -0.41)),
        ((-0.19, 0.0), (-0.19, -0.41)),
        ((0.19, 0), (0.19, -0.41)),
    ):
        pen.line(a, (0.97, 0.94, 0.88), 0.02)
    _window(pen, 0, -0.74, 0.14, 0.14)


def _battlements(pen: Pen, x: float, y: float, w: float, h: float, colour: Colour) -> None:
    n = 4 if w < 0.3 else 7
    step = 2 * w / (2 * n - 1)
    points = [(x - w, y + h)]
    for i in range(2 * n - 1):
        up = y - h * 0.9 if i % 2 == 0 else y
        points += [(x - w + step * i, up), (x - w + step * (i + 1), up)]
    points.append((x + w, y + h))
    pen.lay(shapes.poly(points), colour)


def _stones(pen: Pen, x: float, y: float, w: float, h: float, colour: Colour, n: int = 6) -> None:
    for i in range(n):
        px, py = x + w * (((i * 0.618) % 1.0) - 0.5) * 1.5, y + h * ((i * 0.38 + 0.2) % 1.0)
        pen.flat(shapes.box(px, py, w * 0.24, w * 0.1, w * 0.03), paper.darker(colour, 0.14))


def _flag(pen: Pen, x: float, y: float, t: float, wind: float, colour: Colour, size: float = 0.09) -> None:
    pen.line(((x, y), (x, y - size * 1.3)), (0.35, 0.3, 0.32), size * 0.07)
    flow = 1 if wind >= 0 else -1
    top = [(x + flow * size * 1.3 * k / 4, y - size * 1.28 + size * 0.09 * k / 2 * math.sin(t * 5 - k * 1.1)) for k in range(5)]
    low = [(px, py + size * 0.62 * (1 - k / 7)) for k, (px, py) in enumerate(top)]
    pen.lay(shapes.blob(top + low[::-1], 0.3), colour)


def _tower(pen: Pen, b: Building, t: float, wind: float) -> None:
    pen.lay(shapes.poly(((-0.13, -0.72), (0.13, -0.72), (0.16, 0), (-0.16, 0))), b.wall)
    _stones(pen, 0, -0.68, 0.2, 0.62, b.wall, 11)
    _battlements(pen, 0, -0.76, 0.17, 0.045, paper.lighter(b.wall, 0.08))
    pen.lay(shapes.poly(((-0.13, -0.78), (0, -0.98), (0.13, -0.78))), _ROOF)
    for y in (-0.62, -0.38):
        _window(pen, 0, y, 0.05, 0.09, frame=False, arch=True)
    pen.lay(shapes.box(-0.045, -0.12, 0.09, 0.12, 0.04), _DOOR)
    _flag(pen, 0, -0.96, t, wind, _c("d8a032"), 0.05)


def _castle(pen: Pen, b: Building, t: float, wind: float) -> None:
    roof = _c("4f6a9a") if b.subject.name != "palace" else _c("c98a3a")
    back = paper.darker(b.wall, 0.1)
    for x, w, top in ((-0.16, 0.085, 0.74), (0.16, 0.085, 0.74), (0.0, 0.11, 0.84)):
        pen.lay(shapes.box(x - w, -top + 0.1, 2 * w, top - 0.1), back)
        pen.lay(shapes.poly(((x - w * 1.25, -top + 0.12), (x, -top - 0.1), (x + w * 1.25, -top + 0.12))), roof)
        _window(pen, x, -top + 0.2, 0.04, 0.07, frame=False, arch=True)
        _flag(pen, x, -top - 0.08, t + x * 9, wind, _RED, 0.06)
    pen.lay(shapes.box(-0.42, -0.38, 0.84, 0.38), b.wall)
    _battlements(pen, 0, -0.39, 0.43, 0.04, b.wall)
    for x in (-0.43, 0.43):
        pen.lay(shapes.box(x - 0.1, -0.52, 0.2, 0.52), paper.lighter(b.wall, 0.1))
        _stones(pen, x, -0.5, 0.14, 0.45, paper.lighter(b.wall, 0.1), 6)
        _battlements(pen, x, -0.54, 0.115, 0.04, paper.lighter(b.wall, 0.1))
        pen.lay(shapes.poly(((x - 0.095, -0.57), (x, -0.8), (x + 0.095, -0.57))), roof)
        _window(pen, x, -0.4, 0.045, 0.08, frame=False, arch=True)
        _flag(pen, x, -0.78, t + x * 5, wind, _RED, 0.055)
    pen.lay(shapes.blob(((-0.1, 0), (-0.1, -0.17), (0, -0.27), (0.1, -0.17), (0.1, 0)), 0.35), _c("4a332a"))
    for x in (-0.05, 0.0, 0.05):
        pen.line(((x, 0), (x, -0.2)), _c("2f2220"), 0.006)
    for x in (-0.24, 0.24):
        _window(pen, x, -0.26, 0.045, 0.09, frame=False, arch=True)


_RED = _c("d0392f")


def _lighthouse(pen: Pen, b: Building, t: float, wind: float) -> None:
    white = (0.97, 0.95, 0.9)
    pen.lay(shapes.blob(((-0.22, 0.0), (-0.2, -0.05), (0.0, -0.08), (0.2, -0.05), (0.22, 0.0)), 0.4), (0.5, 0.48, 0.5))
    tower = shapes.poly(((-0.075, -0.78), (0.075, -0.78), (0.135, -0.03), (-0.135, -0.03)))
    pen.lay(tower, white)
    for y in (-0.72, -0.44, -0.16):
        pen.flat(shapes.both(tower, shapes.box(-0.2, y, 0.4, 0.135)), b.wall)
    for y in (-0.55, -0.28):
        _window(pen, 0, y, 0.035, 0.06, frame=False, arch=True)
    pen.lay(shapes.box(-0.035, -0.115, 0.07, 0.085, 0.03), _DOOR)
    pen.lay(shapes.box(-0.055, -0.905, 0.11, 0.11), (0.72, 0.83, 0.88))
    pen.canvas.drawCircle(0, -0.85, 0.03, paper.fill(_LIT if not pen.light.silhouette else pen.light.rim))
    pen.lay(shapes.box(-0.11, -0.805, 0.22, 0.03, 0.008), (0.28, 0.28, 0.34))
    pen.lay(shapes.blob(((-0.075, -0.9), (-0.05, -0.96), (0, -1.0), (0.05, -0.96), (0.075, -0.9)), 0.4), b.wall)
    turn = math.cos(t * 0.9)
    reach = 0.75 * turn
    strength = 0.16 + 0.3 * (_night(pen) or pen.light.silhouette)
    beam = shapes.poly(((0, -0.862), (reach, -0.94 - 0.03 * abs(turn)), (reach, -0.76 + 0.03 * abs(turn)), (0, -0.838)))
    pen.canvas.drawPath(beam, paper.fill((1.0, 0.93, 0.68), strength))
    pen.glow(0, -0.85, 0.16 + 0.05 * math.sin(t * 1.8), _LIT, 0.6)


def _skyscraper(pen: Pen, b: Building, t: float, wind: float) -> None:
    w = b.wide * 0.44
    pen.lay(shapes.box(-w * 0.55, -0.98, w * 1.1, 0.2), paper.darker(b.wall, 0.1))
    pen.lay(shapes.box(-w, -0.9, 2 * w, 0.9), b.wall)
    if b.tall > 40:
        pen.line(((0, -0.98), (0, -1.08)), (0.4, 0.42, 0.48), 0.008)
    rows, cols = (14, 5) if b.tall > 40 else (6, 4)
    gap = 2 * w / (cols + 0.6)
    for i in range(rows):
        for j in range(cols):
            x, y = -w + gap * (j + 0.8), -0.86 + (0.72 / rows) * i
            lit = _night(pen) and (i * 7 + j * 5) % 3 != 0
            pane = shapes.box(x - gap * 0.3, y, gap * 0.6, 0.45 / rows)
            if lit and not pen.light.silhouette:
                pen.canvas.drawPath(pane, paper.fill(_LIT))
            else:
                pen.flat(pane, _c("b9d3e2") if not _night(pen) else _c("4f5a72"))
    pen.lay(shapes.box(-w * 0.3, -0.09, w * 0.6, 0.09), paper.darker(b.wall, 0.5))


def _tiled(pen: Pen, y: float, half: float, high: float, colour: Colour) -> None:
    """A roof with corners that sweep up."""
    path = shapes.blob(
        (
            (-half * 1.12, y - high * 0.35),
            (-half * 0.75, y - high * 0.25),
            (-half * 0.45, y - high),
            (half * 0.45, y - high),
            (half * 0.75, y - high * 0.25),
            (half * 1.12, y - high * 0.35),
            (half * 0.95, y),
            (-half * 0.95, y),
        ),
        0.3,
    )
    pen.lay(path, colour)


def _temple(pen: Pen, b: Building, t: float, wind: float) -> None:
    w = b.wide * 0.36
    pen.lay(shapes.box(-w * 1.35, -0.08, w * 2.7, 0.08), (0.72, 0.69, 0.66))
    pen.lay(shapes.box(-w * 1.2, -0.14, w * 2.4, 0.06), (0.78, 0.75, 0.72))
    pen.lay(shapes.box(-w, -0.5, 2 * w, 0.36), (0.95, 0.9, 0.8))
    for i in range(5):
        x = -w + 2 * w * i / 4
        pen.lay(shapes.box(x - 0.022, -0.5, 0.044, 0.37), b.wall)
    pen.lay(shapes.box(-0.09, -0.42, 0.18, 0.28), _DOOR)
    _tiled(pen, -0.46, w * 1.3, 0.2, _c("3f4a5a"))
    pen.lay(shapes.box(-w * 0.6, -0.74, w * 1.2, 0.12), b.wall)
    _tiled(pen, -0.72, w * 0.95, 0.22, _c("3f4a5a"))
    pen.lay(shapes.circle(0, -0.95, 0.03), (0.88, 0.7, 0.3))


def _pagoda(pen: Pen, b: Building, t: float, wind: float) -> None:
    for i in range(5):
        k = 1 - 0.14 * i
        y = -0.165 * i
        pen.lay(shapes.box(-0.15 * k, y - 0.165, 0.3 * k, 0.15), (0.95, 0.88, 0.76))
        for x in (-0.13, 0.0, 0.13):
            pen.flat(shapes.box(x * k - 0.012, y - 0.15, 0.024, 0.14), b.wall)
        _tiled(pen, y - 0.125, 0.25 * k, 0.085, _c("3f4a5a"))
    pen.line(((0, -0.86), (0, -1.0)), (0.88, 0.7, 0.3), 0.014)


def _windmill(pen: Pen, b: Building, t: float, wind: float) -> None:
    pen.lay(shapes.poly(((-0.11, -0.66), (0.11, -0.66), (0.18, 0), (-0.18, 0))), b.wall)
    pen.lay(shapes.blob(((-0.14, -0.63), (-0.1, -0.74), (0, -0.79), (0.1, -0.74), (0.14, -0.63)), 0.45), _ROOF)
    pen.lay(shapes.box(-0.05, -0.16, 0.1, 0.16, 0.04), _DOOR)
    for y in (-0.5, -0.32):
        _window(pen, 0, y, 0.055, 0.075)
    turn = t * (0.5 + 1.3 * abs(wind))
    for i in range(4):
        with pen.at(0, -0.62, turn + i * math.pi / 2):
            pen.lay(shapes.box(-0.008, -0.38, 0.016, 0.38), _TRUNK)
            pen.lay(shapes.box(0.006, -0.37, 0.085, 0.28), (0.97, 0.93, 0.84))
            for j in range(3):
                pen.line(((0.01, -0.3 + 0.08 * j), (0.088, -0.3 + 0.08 * j)), (0.68, 0.58, 0.46), 0.006)
    pen.lay(shapes.circle(0, -0.62, 0.03), _TRUNK)


_TRUNK = _c("6b4a34")


def _church(pen: Pen, b: Building, t: float, wind: float) -> None:
    pen.lay(shapes.box(-0.05, -0.4, 0.42, 0.4), b.wall)
    pen.lay(shapes.poly(((-0.08, -0.38), (0.0, -0.62), (0.34, -0.62), (0.42, -0.38))), _c("8a4f48"))
    pen.lay(shapes.box(-0.32, -0.62, 0.26, 0.62), paper.lighter(b.wall, 0.1))
    pen.lay(shapes.poly(((-0.36, -0.6), (-0.19, -0.93), (-0.02, -0.6))), _c("8a4f48"))
    pen.line(((-0.19, -0.92), (-0.19, -1.0)), (0.8, 0.65, 0.3), 0.012)
    pen.line(((-0.215, -0.97), (-0.165, -0.97)), (0.8, 0.65, 0.3), 0.012)
    _window(pen, -0.19, -0.5, 0.07, 0.12, arch=True, frame=False)
    pen.lay(shapes.box(-0.25, -0.2, 0.12, 0.2, 0.05), _DOOR)
    for x in (0.08, 0.23):
        _window(pen, x, -0.3, 0.06, 0.15, frame=False, arch=True)


def _school(pen: Pen, b: Building, t: float, wind: float) -> None:
    w = b.wide * 0.46
    pen.lay(shapes.box(-w, -0.62, 2 * w, 0.62), b.wall)
    pen.lay(shapes.box(-w - 0.03, -0.67, 2 * w + 0.06, 0.07), paper.darker(b.wall, 0.35))
    pen.lay(shapes.box(-0.17, -0.78, 0.34, 0.78), paper.lighter(b.wall, 0.15))
    pen.lay(shapes.poly(((-0.21, -0.76), (0, -0.94), (0.21, -0.76))), paper.darker(b.wall, 0.35))
    if b.subject.name == "hospital":
        pen.flat(shapes.union(shapes.box(-0.03, -0.72, 0.06, 0.18), shapes.box(-0.09, -0.66, 0.18, 0.06)), _RED)
    else:
        pen.flat(shapes.circle(0, -0.64, 0.07), (0.98, 0.96, 0.9))
        pen.line(((0, -0.64), (0, -0.69)), (0.2, 0.2, 0.25), 0.01)
        pen.line(((0, -0.64), (0.035, -0.63)), (0.2, 0.2, 0.25), 0.01)
    pen.lay(shapes.box(-0.08, -0.26, 0.16, 0.26), _DOOR)
    for x in (-0.82, -0.5, 0.5, 0.82):
        for y in (-0.54, -0.28):
            _window(pen, x * w, y, 0.13, 0.15)
    _flag(pen, 0, -0.92, t, wind, _RED, 0.08)


def _greek(pen: Pen, b: Building, t: float, wind: float) -> None:
    w = b.wide * 0.42
    for i in range(3):
        pen.lay(
            shapes.box(-w * (1.12 - 0.05 * i), -0.05 * (i + 1), w * 2 * (1.12 - 0.05 * i), 0.05),
            paper.darker(b.wall, 0.1 - 0.04 * i),
        )
    pen.lay(shapes.box(-w * 0.92, -0.64, w * 1.84, 0.5), paper.darker(b.wall, 0.25))
    pen.lay(shapes.box(-0.09, -0.45, 0.18, 0.3), _DOOR)
    for i in range(6):
        x = -w * 0.9 + w * 1.8 * i / 5
        pen.lay(shapes.box(x - 0.035, -0.64, 0.07, 0.49, 0.01), paper.lighter(b.wall, 0.12))
    pen.lay(shapes.box(-w, -0.72, 2 * w, 0.09), b.wall)
    pen.lay(shapes.poly(((-w * 1.06, -0.7), (0, -1.0), (w * 1.06, -0.7))), paper.lighter(b.wall, 0.08))
    pen.flat(shapes.poly(((-w * 0.7, -0.73), (0, -0.92), (w * 0.7, -0.73))), paper.darker(b.wall, 0.14))


def _shop(pen: Pen, b: Building, t: float, wind: float) -> None:
    w = b.wide * 0.44
    pen.lay(shapes.box(-w, -0.92, 2 * w, 0.92, 0.01), b.wall)
    pen.lay(shapes.box(-w - 0.04, -0.98, 2 * w + 0.08, 0.1), paper.darker(b.wall, 0.4))
    for x in (-w * 0.55, w * 0.55):
        _window(pen, x, -0.82, 0.18, 0.17)
    _window(pen, -w * 0.42, -0.38, w * 0.85, 0.27)
    pen.lay(shapes.box(w * 0.28, -0.4, w * 0.5, 0.4), _DOOR)
    n = 8
    for i in range(n):
        x = -w - 0.03 + (2 * w + 0.06) * i / n
        k = (2 * w + 0.06) / n
        flap = 0.008 * math.sin(t * 2.4 - i)
        pen.lay(
            shapes.blob(((x + 0.01, -0.56), (x + k - 0.01, -0.56), (x + k, -0.44), (x + k / 2, -0.4 + flap), (x, -0.44)), 0.3),
            ((0.82, 0.28, 0.25), (0.98, 0.95, 0.88))[i % 2],
            edge=False,
        )


def _tent(pen: Pen, b: Building, t: float, wind: float) -> None:
    pen.lay(shapes.poly(((0.12, -1.0), (0.7, 0), (-0.1, 0))), paper.darker(b.wall, 0.18))
    pen.lay(shapes.poly(((-0.05, -1.0), (0.14, -1.0), (0.46, 0), (-0.66, 0))), b.wall)
    pen.lay(shapes.poly(((-0.02, -0.8), (0.2, 0), (-0.24, 0))), (0.25, 0.18, 0.2))
    pen.lay(
        shapes.blob(((-0.02, -0.8), (-0.16, -0.3), (-0.36 - 0.02 * math.sin(t * 2) * wind, 0), (-0.22, 0)), 0.2),
        paper.lighter(b.wall, 0.25),
    )


def _igloo(pen: Pen, b: Building, t: float, wind: float) -> None:
    dome = shapes.blob(((-0.78, 0), (-0.68, -0.5), (-0.3, -0.92), (0.2, -0.96), (0.6, -0.6), (0.72, 0)), 0.5)
    pen.lay(dome, b.wall)
    for i in range(4):
        y = -0.2 - 0.2 * i
        half = 0.74 * math.sqrt(max(0.0, 1 - (y / 1.02) ** 2))
        pen.line(((-half, y), (half - 0.06, y)), paper.darker(b.wall, 0.16), 0.014)
        for j in range(5 - i):
            x = -half + 2 * half * (j + 0.5 + 0.3 * (i % 2)) / (5 - i)
            pen.line(((x, y), (x, min(0.0, y + 0.2))), paper.darker(b.wall, 0.16), 0.014)
    pen.lay(shapes.blob(((0.22, 0), (0.25, -0.38), (0.5, -0.5), (0.76, -0.38), (0.82, 0)), 0.4), paper.lighter(b.wall, 0.4))
    pen.lay(shapes.blob(((0.36, 0), (0.38, -0.25), (0.52, -0.34), (0.66, -0.25), (0.68, 0)), 0.4), (0.22, 0.28, 0.4))


def _pyramid(pen: Pen, b: Building, t: float, wind: float) -> None:
    pen.lay(shapes.poly(((0, -1), (0.78, 0), (-0.78, 0))), b.wall)
    pen.flat(shapes.poly(((0, -1), (0.78, 0), (0.22, 0))), paper.darker(b.wall, 0.22))
    for i in range(1, 8):
        y = -i / 8
        half = 0.78 * (1 - i / 8)
        pen.line(((-half, y), (half, y)), paper.darker(b.wall, 0.3), 0.005)
    pen.lay(shapes.poly(((-0.05, 0), (-0.04, -0.1), (0.04, -0.1), (0.05, 0))), (0.3, 0.22, 0.18))


def _bridge(pen: Pen, b: Building, t: float, wind: float) -> None:
    pen.lay(
        shapes.blob(
            (
                (-1.45, 0.0),
                (-1.4, -0.42),
                (0, -0.74),
                (1.4, -0.42),
                (1.45, 0.0),
                (1.0, 0.0),
                (0.55, -0.36),
                (0, -0.46),
                (-0.55, -0.36),
                (-1.0, 0.0),
            ),
            0.4,
        ),
        b.wall,
    )
    for i in range(11):
        x = -1.35 + 0.27 * i
        y = -0.72 + 0.16 * x * x
        pen.lay(shapes.box(x - 0.02, y - 0.24, 0.04, 0.26), paper.darker(b.wall, 0.2), shadow=False)
    pen.lay(
        shapes.ribbon([(-1.42 + 0.284 * i, -0.93 + 0.16 * (-1.42 + 0.284 * i) ** 2) for i in range(11)], [0.028] * 11),
        paper.darker(b.wall, 0.12),
    )


def _well(pen: Pen, b: Building, t: float, wind: float) -> None:
    pen.lay(shapes.box(-0.27, -0.75, 0.05, 0.5), _TRUNK)
    pen.lay(shapes.box(0.22, -0.75, 0.05, 0.5), _TRUNK)
    pen.line(((0, -0.68), (0.015 * math.sin(t * 1.4), -0.42)), (0.7, 0.62, 0.48), 0.014)
    pen.lay(shapes.poly(((-0.07, -0.46), (0.07, -0.46), (0.05, -0.33), (-0.05, -0.33))), _DOOR)
    pen.lay(shapes.box(-0.3, -0.34, 0.6, 0.34, 0.03), b.wall)
    _stones(pen, 0, -0.3, 0.34, 0.26, b.wall, 7)
    pen.lay(shapes.poly(((-0.4, -0.7), (0, -1.0), (0.4, -0.7))), _ROOF)


def _fence(pen: Pen, b: Building, t: float, wind: float) -> None:
    for y in (-0.68, -0.3):
        pen.lay(shapes.box(-1.1, y, 2.2, 0.1), paper.darker(b.wall, 0.12))
    for i in range(8):
        x = -1.05 + 0.28 * i
        pen.lay(shapes.poly(((x, 0), (x, -0.84), (x + 0.08, -1.0), (x + 0.16, -0.84), (x + 0.16, 0))), b.wall)


def _wall(pen: Pen, b: Building, t: float, wind: float) -> None:
    pen.lay(shapes.box(-1.0, -0.95, 2.0, 0.95), b.wall)
    for i in range(6):
        for j in range(6):
            pen.flat(
                shapes.box(-1.0 + 0.34 * j - 0.17 * (i % 2) + 0.015, -0.94 + 0.16 * i, 0.3, 0.13)
                if 0 < j < 5
                else shapes.box(-0.98 + 0.33 * j, -0.94 + 0.16 * i, 0.28, 0.13),
                paper.lighter(b.wall, 0.08 + 0.06 * ((i + j) % 2)),
            )
    pen.lay(shapes.box(-1.04, -1.0, 2.08, 0.09), paper.darker(b.wall, 0.2))


def _gate(pen: Pen, b: Building, t: float, wind: float) -> None:
    for x in (-0.36, 0.36):
        pen.lay(shapes.box(x - 0.04, -0.9, 0.08, 0.9), b.wall)
        pen.lay(shapes.box(x - 0.06, -0.06, 0.12, 0.06), (0.25, 0.23, 0.26))
    pen.lay(shapes.box(-0.44, -0.7, 0.88, 0.07), b.wall)
    pen.lay(
        shapes.blob(
            ((-0.58, -1.0), (-0.3, -0.95), (0.3, -0.95), (0.58, -1.0), (0.54, -0.87), (0.0, -0.85), (-0.54, -0.87)), 0.35
        ),
        paper.darker(b.wall, 0.35),
    )


def _factory(pen: Pen, b: Building, t: float, wind: float) -> None:
    for x, high in ((-0.46, 0.92), (-0.26, 0.8)):
        _smoke(pen, x + 0.05, -high, t + x * 9, wind, 0.05)
        pen.lay(shapes.poly(((x + 0.01, -high), (x + 0.09, -high), (x + 0.1, -0.3), (x, -0.3))), paper.darker(b.wall, 0.2))
    saw = [(-0.62, 0), (-0.62, -0.42)]
    for i in range(3):
        saw += [(-0.62 + 0.41 * i + 0.02, -0.62), (-0.62 + 0.41 * (i + 1), -0.42)]
    pen.lay(shapes.poly([*saw, (0.62, 0)]), b.wall)
    for i in range(5):
        _window(pen, -0.5 + 0.25 * i, -0.32, 0.13, 0.12)


def _fountain(pen: Pen, b: Building, t: float, wind: float) -> None:
    water = (0.62, 0.82, 0.93)
    for side in (-1, 1):
        for i in range(3):
            reach = 0.16 + 0.13 * i + 0.01 * math.sin(t * 6 + i)
            pen.line(
                [
                    (
                        side * reach * k / 4,
                        -0.86 - 0.1 * math.sin(k / 4 * math.pi) * (1 + i * 0.2) + (0.52 if i else 0.2) * (k / 4) ** 2,
                    )
                    for k in range(5)
                ],
                water,
                0.022,
            )
    for i in range(9):
        k = (t * 1.1 + i / 9) % 1
        pen.flat(shapes.circle((i % 3 - 1) * 0.38 * k, -0.92 + 0.6 * k * k - 0.2 * k, 0.016), (0.86, 0.95, 1.0))
    pen.lay(shapes.capsule(0, -0.8, 0.04, 0, -0.2, 0.07), b.wall)
    pen.lay(shapes.blob(((-0.32, -0.58), (0.32, -0.58), (0.1, -0.46), (-0.1, -0.46)), 0.3), b.wall)
    pen.lay(shapes.blob(((-0.64, -0.24), (0.64, -0.24), (0.56, 0), (-0.56, 0)), 0.2), b.wall)
    pen.flat(shapes.ellipse(0, -0.235, 0.58, 0.035), water)


def _statue(pen: Pen, b: Building, t: float, wind: float) -> None:
    pen.lay(shapes.box(-0.2, -0.26, 0.4, 0.26), paper.darker(b.wall, 0.2))
    pen.lay(shapes.box(-0.24, -0.3, 0.48, 0.05), paper.darker(b.wall, 0.1))
    pen.lay(shapes.limb(((0.04, -0.6), (0.15, -0.78), (0.18, -0.95)), (0.035, 0.03, 0.025)), b.wall)
    pen.lay(
        shapes.blob(((-0.13, -0.28), (-0.09, -0.5), (-0.1, -0.7), (0.0, -0.76), (0.1, -0.7), (0.08, -0.5), (0.14, -0.28)), 0.5),
        b.wall,
    )
    pen.lay(shapes.circle(0, -0.83, 0.07), b.wall)


_DRAW: dict[str, Callable[[Pen, Building, float, float], None]] = {
    "house": _house,
    "cabin": _cabin,
    "hut": _hut,
    "barn": _barn,
    "tower": _tower,
    "castle": _castle,
    "lighthouse": _lighthouse,
    "skyscraper": _skyscraper,
    "temple": _temple,
    "pagoda": _pagoda,
    "windmill": _windmill,
    "church": _church,
    "school": _school,
    "greek": _greek,
    "shop": _shop,
    "tent": _tent,
    "igloo": _igloo,
    "pyramid": _pyramid,
    "bridge": _bridge,
    "well": _well,
    "fence": _fence,
    "wall": _wall,
    "gate": _gate,
    "factory": _factory,
    "fountain": _fountain,
    "statue": _statue,
}
