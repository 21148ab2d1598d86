"""Buildings: house, tower, castle, lighthouse, skyscraper, temple, windmill and their like. Heights in metres; lit windows at night."""

import math
from collections.abc import Callable

from engine.base import SceneSubject
from engine.papercut import paper
from engine.papercut.paper import hexed as _c
from engine.papercut.puppet import Moment
from engine.papercut.rigs import shapes
from engine.papercut.rigs.houses import BUILDINGS
from engine.papercut.rigs.landmarks import (
    draw_bridge,
    draw_castle,
    draw_fountain,
    draw_gate,
    draw_greek,
    draw_lighthouse,
    draw_pagoda,
    draw_pyramid,
    draw_skyscraper,
    draw_statue,
    draw_temple,
    draw_tower,
    draw_windmill,
)
from engine.papercut.rigs.rig import Pen, Rig, asked
from engine.papercut.rigs.wall_parts import (
    DOOR,
    RED,
    ROOF,
    TRUNK,
    draw_flag,
    draw_smoke,
    draw_stones,
    draw_window,
)

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


def _house(pen: Pen, b: Building, t: float, wind: float) -> None:
    w = b.wide * 0.42
    draw_smoke(pen, w * 0.52, -0.96, t, wind)
    pen.lay(shapes.box(w * 0.42, -0.94, 0.1, 0.3), _c("8f5a48"))
    pen.lay(shapes.box(-w, -0.56, 2 * w, 0.56, 0.008), b.wall)
    pen.flat(shapes.box(-w, -0.07, 2 * w, 0.07), paper.darker(b.wall, 0.22))
    pen.lay(
        shapes.poly(((-w - 0.09, -0.53), (-w * 0.55, -1.0), (w * 0.55, -1.0), (w + 0.09, -0.53))),
        ROOF if b.subject.colour not in {"red", "orange"} else _c("6b4a44"),
    )
    for i in range(3):
        y = -0.9 + 0.13 * i
        half = w * 0.62 + (w * 0.45) * (i + 0.7) / 3.4
        pen.line(((-half, y), (half, y)), paper.darker(ROOF, 0.2), 0.006)
    pen.lay(shapes.box(-0.075, -0.33, 0.15, 0.33, 0.01), DOOR)
    pen.flat(shapes.circle(0.045, -0.16, 0.012), (0.93, 0.76, 0.35))
    for x in (-w * 0.6, w * 0.6):
        draw_window(pen, x, -0.42, 0.14, 0.17)
        pen.flat(shapes.box(x - 0.1, -0.235, 0.2, 0.03), _c("8a5a3c"))
        for j in range(4):
            pen.flat(shapes.circle(x - 0.075 + 0.05 * j, -0.245, 0.02), ((0.85, 0.3, 0.35), (0.95, 0.75, 0.3))[j % 2])


def _cabin(pen: Pen, b: Building, t: float, wind: float) -> None:
    w = b.wide * 0.4
    draw_smoke(pen, w * 0.5, -0.92, t, wind)
    pen.lay(shapes.box(w * 0.4, -0.92, 0.1, 0.35), _c("8b8580"))
    pen.lay(shapes.box(-w, -0.52, 2 * w, 0.52), b.wall)
    for i in range(5):
        pen.line(((-w, -0.1 * i - 0.05), (w, -0.1 * i - 0.05)), paper.darker(b.wall, 0.3), 0.007)
    pen.lay(
        shapes.poly(((-w - 0.11, -0.46), (0.0, -1.0), (w + 0.11, -0.46), (w * 0.98, -0.42), (0, -0.86), (-w * 0.98, -0.42))),
        _c("4f3a34"),
    )
    pen.lay(shapes.poly(((-w * 0.9, -0.47), (0, -0.87), (w * 0.9, -0.47))), paper.darker(b.wall, 0.08))
    pen.lay(shapes.box(-0.22, -0.34, 0.16, 0.34), paper.darker(DOOR, 0.2))
    draw_window(pen, 0.2, -0.35, 0.18, 0.16)


def _hut(pen: Pen, b: Building, t: float, wind: float) -> None:
    w = b.wide * 0.32
    pen.lay(shapes.box(-w, -0.5, 2 * w, 0.5), b.wall)
    pen.lay(shapes.box(-0.09, -0.36, 0.18, 0.36, 0.05), paper.darker(DOOR, 0.25))
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
    draw_window(pen, 0, -0.74, 0.14, 0.14)


def _church(pen: Pen, b: Building, t: float, wind: float) -> None:
    pen.lay(shapes.box(-0.05, -0.4, 0.42, 0.4), b.wall)
    pen.lay(shapes.poly(((-0.08, -0.38), (0.0, -0.62), (0.34, -0.62), (0.42, -0.38))), _c("8a4f48"))
    pen.lay(shapes.box(-0.32, -0.62, 0.26, 0.62), paper.lighter(b.wall, 0.1))
    pen.lay(shapes.poly(((-0.36, -0.6), (-0.19, -0.93), (-0.02, -0.6))), _c("8a4f48"))
    pen.line(((-0.19, -0.92), (-0.19, -1.0)), (0.8, 0.65, 0.3), 0.012)
    pen.line(((-0.215, -0.97), (-0.165, -0.97)), (0.8, 0.65, 0.3), 0.012)
    draw_window(pen, -0.19, -0.5, 0.07, 0.12, arch=True, frame=False)
    pen.lay(shapes.box(-0.25, -0.2, 0.12, 0.2, 0.05), DOOR)
    for x in (0.08, 0.23):
        draw_window(pen, x, -0.3, 0.06, 0.15, frame=False, arch=True)


def _school(pen: Pen, b: Building, t: float, wind: float) -> None:
    w = b.wide * 0.46
    pen.lay(shapes.box(-w, -0.62, 2 * w, 0.62), b.wall)
    pen.lay(shapes.box(-w - 0.03, -0.67, 2 * w + 0.06, 0.07), paper.darker(b.wall, 0.35))
    pen.lay(shapes.box(-0.17, -0.78, 0.34, 0.78), paper.lighter(b.wall, 0.15))
    pen.lay(shapes.poly(((-0.21, -0.76), (0, -0.94), (0.21, -0.76))), paper.darker(b.wall, 0.35))
    if b.subject.name == "hospital":
        pen.flat(shapes.union(shapes.box(-0.03, -0.72, 0.06, 0.18), shapes.box(-0.09, -0.66, 0.18, 0.06)), RED)
    else:
        pen.flat(shapes.circle(0, -0.64, 0.07), (0.98, 0.96, 0.9))
        pen.line(((0, -0.64), (0, -0.69)), (0.2, 0.2, 0.25), 0.01)
        pen.line(((0, -0.64), (0.035, -0.63)), (0.2, 0.2, 0.25), 0.01)
    pen.lay(shapes.box(-0.08, -0.26, 0.16, 0.26), DOOR)
    for x in (-0.82, -0.5, 0.5, 0.82):
        for y in (-0.54, -0.28):
            draw_window(pen, x * w, y, 0.13, 0.15)
    draw_flag(pen, 0, -0.92, t, wind, RED, 0.08)


def _shop(pen: Pen, b: Building, t: float, wind: float) -> None:
    w = b.wide * 0.44
    pen.lay(shapes.box(-w, -0.92, 2 * w, 0.92, 0.01), b.wall)
    pen.lay(shapes.box(-w - 0.04, -0.98, 2 * w + 0.08, 0.1), paper.darker(b.wall, 0.4))
    for x in (-w * 0.55, w * 0.55):
        draw_window(pen, x, -0.82, 0.18, 0.17)
    draw_window(pen, -w * 0.42, -0.38, w * 0.85, 0.27)
    pen.lay(shapes.box(w * 0.28, -0.4, w * 0.5, 0.4), DOOR)
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


def _well(pen: Pen, b: Building, t: float, wind: float) -> None:
    pen.lay(shapes.box(-0.27, -0.75, 0.05, 0.5), TRUNK)
    pen.lay(shapes.box(0.22, -0.75, 0.05, 0.5), TRUNK)
    pen.line(((0, -0.68), (0.015 * math.sin(t * 1.4), -0.42)), (0.7, 0.62, 0.48), 0.014)
    pen.lay(shapes.poly(((-0.07, -0.46), (0.07, -0.46), (0.05, -0.33), (-0.05, -0.33))), DOOR)
    pen.lay(shapes.box(-0.3, -0.34, 0.6, 0.34, 0.03), b.wall)
    draw_stones(pen, 0, -0.3, 0.34, 0.26, b.wall, 7)
    pen.lay(shapes.poly(((-0.4, -0.7), (0, -1.0), (0.4, -0.7))), ROOF)


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


def _factory(pen: Pen, b: Building, t: float, wind: float) -> None:
    for x, high in ((-0.46, 0.92), (-0.26, 0.8)):
        draw_smoke(pen, x + 0.05, -high, t + x * 9, wind, 0.05)
        pen.lay(shapes.poly(((x + 0.01, -high), (x + 0.09, -high), (x + 0.1, -0.3), (x, -0.3))), paper.darker(b.wall, 0.2))
    saw = [(-0.62, 0), (-0.62, -0.42)]
    for i in range(3):
        saw += [(-0.62 + 0.41 * i + 0.02, -0.62), (-0.62 + 0.41 * (i + 1), -0.42)]
    pen.lay(shapes.poly([*saw, (0.62, 0)]), b.wall)
    for i in range(5):
        draw_window(pen, -0.5 + 0.25 * i, -0.32, 0.13, 0.12)


_DRAW: dict[str, Callable[[Pen, Building, float, float], None]] = {
    "house": _house,
    "cabin": _cabin,
    "hut": _hut,
    "barn": _barn,
    "tower": draw_tower,
    "castle": draw_castle,
    "lighthouse": draw_lighthouse,
    "skyscraper": draw_skyscraper,
    "temple": draw_temple,
    "pagoda": draw_pagoda,
    "windmill": draw_windmill,
    "church": _church,
    "school": _school,
    "greek": draw_greek,
    "shop": _shop,
    "tent": _tent,
    "igloo": _igloo,
    "pyramid": draw_pyramid,
    "bridge": draw_bridge,
    "well": _well,
    "fence": _fence,
    "wall": _wall,
    "gate": draw_gate,
    "factory": _factory,
    "fountain": draw_fountain,
    "statue": draw_statue,
}
