"""What lies or grows on the body of a four-legged animal: stripes, spots, patches; wool, humps, shells, spines, ridges."""

import math
from collections.abc import Callable

import skia

from engine.papercut.paper import Colour
from engine.papercut.rigs import shapes
from engine.papercut.rigs.animals import Animal

Over = list[tuple[skia.Path, Colour | None]]


def _stripes(a: Animal, n: int, width: float, both_ends: bool) -> list[skia.Path]:
    made = []
    h, d = a.body / 2, a.depth
    for i in range(n):
        x = -h * 0.88 + (2 * h * 0.84) * i / (n - 1)
        lean = 0.1 * math.sin(i * 2.1)
        long = d * (0.95 if both_ends else 0.5 + 0.16 * math.sin(i * 2.7))
        made.append(
            shapes.blob(
                (
                    (x - width, -d * 0.62),
                    (x + width, -d * 0.62),
                    (x + width * 0.4 + lean * 0.5, -d * 0.1),
                    (x + lean, -d * 0.55 + long),
                    (x - width * 0.5, -d * 0.1),
                ),
                0.45,
            )
        )
    return made


def _spots(a: Animal) -> list[skia.Path]:
    made = []
    for i in range(24):
        u, v = (i * 0.7549 + 0.21) % 1.0, (i * 0.5698 + 0.13) % 1.0  # spreads evenly: powers of the plastic number
        made.append(
            shapes.ellipse((u - 0.5) * a.body * 0.95, (v - 0.6) * a.depth * 0.9, 0.034 + 0.014 * (i % 3), 0.03 + 0.008 * (i % 2))
        )
    return made


def _giraffe(a: Animal) -> list[skia.Path]:
    made = []
    for i in range(4):
        for j in range(7):
            x, y = (j - 3 + 0.5 * (i % 2)) * a.body * 0.155, (i - 1.7) * a.depth * 0.3
            r = 0.062
            made.append(
                shapes.blob(
                    [
                        (x + r * (1 + 0.2 * math.sin(i * 3 + j * 5 + k)) * math.cos(k * 1.257), y + r * 0.8 * math.sin(k * 1.257))
                        for k in range(5)
                    ],
                    0.25,
                )
            )
    return made


MARKS: dict[str, Callable[[Animal], list[skia.Path]]] = {
    "tiger": lambda a: _stripes(a, 8, 0.038, False),
    "tabby": lambda a: _stripes(a, 6, 0.035, False),
    "zebra": lambda a: _stripes(a, 11, 0.034, True),
    "spots": _spots,
    "giraffe": _giraffe,
    "flecks": lambda a: [
        shapes.ellipse(-a.body * 0.36 + 0.13 * i * a.body * 0.7, -a.depth * (0.28 - 0.16 * (i % 2)), 0.026, 0.02)
        for i in range(7)
    ],
    "saddle": lambda a: [
        shapes.blob(
            [
                (x * a.body, y * a.depth)
                for x, y in ((-0.5, -0.6), (0.34, -0.6), (0.36, -0.28), (0.16, 0.05), (-0.2, 0.12), (-0.46, -0.05))
            ]
        )
    ],
    "patches": lambda a: [
        shapes.blob(((-0.6, -0.4), (-0.28, -0.36), (-0.2, -0.02), (-0.45, 0.1), (-0.66, -0.06))),
        shapes.blob(((0.05, -0.36), (0.36, -0.4), (0.4, -0.08), (0.2, 0.03), (0.0, -0.1))),
        shapes.blob(((-0.14, 0.1), (0.06, 0.08), (0.08, 0.3), (-0.12, 0.3))),
    ],
    "chipmunk": lambda a: [
        shapes.capsule(-a.body * 0.45, -a.depth * k, 0.03, a.body * 0.45, -a.depth * (k + 0.04), 0.03) for k in (0.34, 0.12)
    ],
}


def extra_torso(a: Animal, torso: skia.Path) -> tuple[skia.Path, Over | None]:
    """The torso with what changes its outline, and what is laid over it afterwards."""
    h, d = a.body / 2, a.depth
    over: Over = []
    if "wool" in a.extra:
        puffs = [
            shapes.circle(h * 0.98 * math.cos(k / 14 * 2 * math.pi), d * 0.5 * math.sin(k / 14 * 2 * math.pi), d * 0.19)
            for k in range(14)
        ]
        torso = shapes.union(torso, *puffs)
    if "humps" in a.extra:
        torso = shapes.union(
            torso,
            *(
                shapes.blob(((x - 0.2, -d * 0.3), (x - 0.08, -d * 0.88), (x + 0.08, -d * 0.88), (x + 0.2, -d * 0.3)), 0.5)
                for x in (-0.18, 0.16)
            ),
        )
    if "bison" in a.extra:
        torso = shapes.union(torso, shapes.ellipse(h * 0.45, -d * 0.36, h * 0.58, d * 0.5))
    if "udder" in a.extra:
        torso = shapes.union(torso, shapes.ellipse(-h * 0.42, d * 0.46, 0.12, 0.09))
    if "ridge" in a.extra:
        n = 7
        for i in range(n):
            x = -h * 0.86 + 2 * h * 0.8 * i / (n - 1)
            top = -d * (0.4 + 0.1 * math.sin((i + 0.5) / n * math.pi))
            torso = shapes.union(torso, shapes.poly(((x - 0.09, top), (x + 0.06, top), (x - 0.06, top - 0.14))))
    if "shell" in a.extra:
        dome = shapes.blob(
            (
                (-h * 1.0, d * 0.12),
                (-h * 0.85, -d * 0.5),
                (-h * 0.3, -d * 1.05),
                (h * 0.3, -d * 1.05),
                (h * 0.85, -d * 0.45),
                (h * 0.98, d * 0.12),
                (0, d * 0.25),
            ),
            0.55,
        )
        over.append((dome, a.mark))
        for x, y, r in ((-0.5, -0.3, 0.13), (-0.12, -0.5, 0.15), (0.3, -0.35, 0.14), (-0.2, -0.08, 0.1), (0.12, -0.06, 0.1)):
            over.append(
                (
                    shapes.blob(
                        [(x * h * 1.2 + r * math.cos(k * 1.047), y * d * 1.3 + r * 0.8 * math.sin(k * 1.047)) for k in range(6)],
                        0.2,
                    ),
                    (0.64, 0.48, 0.3),
                )
            )
    if "spines" in a.extra:
        points = []
        for i in range(31):
            k = math.pi * (1.06 - 1.0 * i / 30)
            r = 1.22 if i % 2 else 0.98
            points.append((h * 0.98 * r * math.cos(k) - 0.06, -d * 0.62 * r * math.sin(k) + d * 0.12))
        over.append((shapes.poly([*points, (h * 0.55, d * 0.4), (-h * 0.8, d * 0.4)]), (0.36, 0.26, 0.2)))
    return torso, over or None
