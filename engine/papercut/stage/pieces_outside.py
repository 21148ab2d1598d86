"""Pieces that stand under the sky: wheels, cranes, walls, crops, stands: one function a piece. Knows no place."""

import itertools
import math

import skia

from engine.papercut.chance import Rand
from engine.papercut.palette import Rgb, mix, rgb
from engine.papercut.stage import cutouts as c
from engine.papercut.stage.pieces import Piece, noun
from engine.papercut.stage.site import Sheet


def hedge_sign(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    c.cut(canvas, sheet, c.box(x - 0.012, y - 0.16 * k, 0.024, 0.16 * k), "wood2")
    c.cut(canvas, sheet, c.box(x - 0.1, y - 0.2 * k, 0.2, 0.09 * k, 0.01), "wood")


def ferris(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    r, cy = 0.3 * k, y - 0.38 * k
    for s in (-1, 1):
        c.line(canvas, sheet, [(x, cy), (x + s * 0.16 * k, y)], "slate", 0.02)
    for i in range(12):
        a = i * math.pi / 6
        c.line(canvas, sheet, [(x, cy), (x + r * math.cos(a), cy + r * math.sin(a))], "cream", 0.006)
    for rr in (r, r * 0.86):
        ring = [(x + rr * math.cos(i * math.pi / 18), cy + rr * math.sin(i * math.pi / 18)) for i in range(37)]
        c.line(canvas, sheet, ring, "cloth", 0.01)
    for i in range(12):
        a = i * math.pi / 6
        c.cut(
            canvas,
            sheet,
            c.box(x + r * math.cos(a) - 0.03, cy + r * math.sin(a), 0.06, 0.055, 0.014),
            ("gold", "coral", "cloth2", "leaf")[i % 4],
            drop=0.003,
        )


def big_top(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """A striped tent with a flag."""
    w, h, n = 0.66, 0.34 * k, 8
    for i in range(n):
        a, b = x - w / 2 + w * i / n, x - w / 2 + w * (i + 1) / n
        ta, tb = x + (a - x) * 0.9, x + (b - x) * 0.9
        c.cut(
            canvas,
            sheet,
            c.polygon((ta, y - h * 0.55), (tb, y - h * 0.55), (b, y), (a, y)),
            "cloth" if i % 2 else "cream",
            drop=0.0,
        )
        c.cut(
            canvas,
            sheet,
            c.polygon((x, y - h * 1.15), (x, y - h * 1.15), (x + (b - x) * 1.02, y - h * 0.5), (x + (a - x) * 1.02, y - h * 0.5)),
            "cloth" if i % 2 else "cream",
            drop=0.0,
        )
    c.flat(canvas, sheet, c.polygon((x - 0.07, y), (x + 0.07, y), (x, y - h * 0.5)), "ink", 0.8)
    c.line(canvas, sheet, [(x, y - h * 1.1), (x, y - h * 1.35)], "wood2", 0.008)
    c.cut(canvas, sheet, c.polygon((x, y - h * 1.35), (x + 0.09, y - h * 1.3), (x, y - h * 1.24)), "gold", drop=0.002)


def crane(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """A tower crane."""
    top, key = y - 0.78 * k, rgb("e8a53f")
    for dx in (-0.018, 0.018):
        c.line(canvas, sheet, [(x + dx, y), (x + dx, top)], key, 0.01)
    for i in range(10):
        yy = y - 0.078 * k * i
        c.line(canvas, sheet, [(x - 0.018, yy), (x + 0.018, yy - 0.06 * k)], key, 0.006)
    c.line(canvas, sheet, [(x - 0.16, top), (x + 0.42, top)], key, 0.018)
    c.line(canvas, sheet, [(x - 0.16, top), (x, top - 0.1 * k), (x + 0.42, top)], key, 0.006)
    c.cut(canvas, sheet, c.box(x - 0.2, top, 0.08, 0.06 * k), "slate", drop=0.003)
    c.line(canvas, sheet, [(x + 0.3, top), (x + 0.3, top + 0.3 * k)], "ink", 0.005)
    c.cut(canvas, sheet, c.box(x + 0.25, top + 0.3 * k, 0.1, 0.04 * k), "brick", drop=0.003)


def scaffold(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    c.cut(canvas, sheet, c.box(x - 0.24, y - 0.4 * k, 0.48, 0.4 * k), mix(rgb("b58a72"), rgb("c9b09a"), 0.4))
    for i in range(3):
        for j in range(2):
            c.flat(canvas, sheet, c.box(x - 0.18 + 0.14 * i, y - 0.35 * k + 0.17 * k * j, 0.08, 0.1 * k), "ink", 0.7)
    for i in range(5):
        c.line(canvas, sheet, [(x - 0.28 + 0.14 * i, y), (x - 0.28 + 0.14 * i, y - 0.47 * k)], "metal", 0.008)
    for j in range(3):
        c.line(canvas, sheet, [(x - 0.3, y - 0.15 * k * (j + 1)), (x + 0.3, y - 0.15 * k * (j + 1))], "wood", 0.014)


def pumps(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """A filling station: roof, pumps, sign."""
    for dx in (-0.34, 0.34):
        c.cut(canvas, sheet, c.box(x + dx - 0.018, y - 0.46 * k, 0.036, 0.46 * k), "metal")
    c.cut(canvas, sheet, c.box(x - 0.5, y - 0.54 * k, 1.0, 0.1 * k, 0.01), "cloth")
    c.flat(canvas, sheet, c.box(x - 0.5, y - 0.48 * k, 1.0, 0.02), "cream")
    for dx in (-0.14, 0.14):
        c.cut(canvas, sheet, c.box(x + dx - 0.06, y - 0.25 * k, 0.12, 0.25 * k, 0.012), "cream")
        c.flat(canvas, sheet, c.box(x + dx - 0.04, y - 0.23 * k, 0.08, 0.06 * k), "slate")
        c.flat(canvas, sheet, c.box(x + dx - 0.06, y - 0.12 * k, 0.12, 0.03), "cloth")
        c.line(
            canvas,
            sheet,
            [(x + dx + 0.06, y - 0.18 * k), (x + dx + 0.1, y - 0.1 * k), (x + dx + 0.07, y - 0.04 * k)],
            "ink",
            0.01,
        )


def parked(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    noun("car", 1.45, rand.pick(("red", "blue", "yellow", "green", "white")))(canvas, sheet, x, y, k, rand)
    c.line(canvas, sheet, [(x - 0.5, y + 0.01), (x - 0.42, y - 0.08)], "cream", 0.012)


def cones(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    for dx in (-0.1, 0.08):
        c.cut(
            canvas,
            sheet,
            c.polygon((x + dx - 0.04, y), (x + dx + 0.04, y), (x + dx + 0.008, y - 0.1 * k), (x + dx - 0.008, y - 0.1 * k)),
            rgb("e8702f"),
        )
        c.flat(canvas, sheet, c.box(x + dx - 0.022, y - 0.055 * k, 0.044, 0.02), "cream")


def gravestone(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    w, h = 0.12, rand(0.16, 0.22) * k
    stone = skia.Path()
    stone.moveTo(x - w / 2, y + 0.01)
    stone.lineTo(x - w / 2, y - h * 0.6)
    stone.cubicTo(x - w / 2, y - h * 1.12, x + w / 2, y - h * 1.12, x + w / 2, y - h * 0.6)
    stone.lineTo(x + w / 2, y + 0.01)
    stone.close()
    c.cut(canvas, sheet, stone, "stone2")
    c.line(canvas, sheet, [(x, y - h * 0.8), (x, y - h * 0.4)], "slate", 0.008)
    c.line(canvas, sheet, [(x - 0.022, y - h * 0.66), (x + 0.022, y - h * 0.66)], "slate", 0.008)


def slide(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    for dx in (0.1, 0.17):
        c.line(canvas, sheet, [(x + dx, y), (x + dx, y - 0.26 * k)], "cloth2", 0.012)
    for i in range(5):
        c.line(canvas, sheet, [(x + 0.1, y - 0.05 * k * (i + 0.5)), (x + 0.17, y - 0.05 * k * (i + 0.5))], "cloth2", 0.008)
    c.line(canvas, sheet, [(x + 0.1, y - 0.25 * k), (x - 0.04, y - 0.12 * k), (x - 0.22, y - 0.02)], "gold", 0.03)


def monkey_bars(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    for dx in (-0.2, 0.2):
        c.line(canvas, sheet, [(x + dx - 0.05, y), (x + dx, y - 0.26 * k)], "cloth", 0.016)
        c.line(canvas, sheet, [(x + dx + 0.05, y), (x + dx, y - 0.26 * k)], "cloth", 0.016)
    c.line(canvas, sheet, [(x - 0.22, y - 0.26 * k), (x + 0.22, y - 0.26 * k)], "cloth", 0.018)
    for dx in (-0.08, 0.08):
        c.line(canvas, sheet, [(x + dx - 0.03, y - 0.26 * k), (x + dx - 0.03, y - 0.08 * k)], "ink", 0.005)
        c.line(canvas, sheet, [(x + dx + 0.03, y - 0.26 * k), (x + dx + 0.03, y - 0.08 * k)], "ink", 0.005)
        c.cut(canvas, sheet, c.box(x + dx - 0.04, y - 0.085 * k, 0.08, 0.018), "wood", drop=0.003)


def golf_flag(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    c.flat(canvas, sheet, c.disc(x, y, 0.05, 0.25), "ink")
    c.line(canvas, sheet, [(x, y), (x, y - 0.32 * k)], "cream", 0.009)
    c.cut(canvas, sheet, c.polygon((x, y - 0.32 * k), (x + 0.12, y - 0.28 * k), (x, y - 0.24 * k)), "cloth")


def vines(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    c.line(canvas, sheet, [(x, y), (x + 0.01, y - 0.1 * k)], "wood2", 0.016)
    c.cut(canvas, sheet, c.blob(x, y - 0.13 * k, 0.075, rand, squash=0.8), "leaf")
    for i in range(6):
        c.flat(canvas, sheet, c.disc(x - 0.03 + 0.02 * (i % 3), y - 0.1 * k + 0.02 * (i // 3), 0.014), rgb("6a3f8a"))


def crop(key: Rgb) -> Piece:
    """A clump of a field's crop with its heads."""

    def draw(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
        for i in range(5):
            sx, h = x + 0.02 * (i - 2), rand(0.1, 0.14) * k
            c.line(canvas, sheet, [(sx, y), (sx + rand(-0.01, 0.01), y - h)], "leaf", 0.006)
            c.cut(canvas, sheet, c.disc(sx, y - h, 0.017, 1.3), key, drop=0.0)

    return draw


def terrace(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """Steps of flooded fields up a slope."""
    for i in range(5):
        w, yy = 1.3 - 0.2 * i, y - 0.07 * k * i
        c.cut(canvas, sheet, c.disc(x, yy, w / 2, 0.14), "leaf")
        c.flat(
            canvas,
            sheet,
            c.disc(x, yy - 0.012, w / 2 - 0.04, 0.13),
            mix(sheet.site.palette.papers["sea2"], sheet.site.palette.grade.sky[-1], 0.5),
        )


def great_wall(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """A wall with watch-towers over the ridges."""
    points = [(-0.95, -0.02), (-0.6, -0.16), (-0.3, -0.1), (0.0, -0.24), (0.28, -0.13), (0.58, -0.3), (0.95, -0.16)]
    path = [(x + px, y - 0.1 * k + py * k) for px, py in points]
    hill = [*path, (x + 1.0, y + 0.2), (x - 1.0, y + 0.2)]
    c.cut(canvas, sheet, c.polygon(*hill), mix(sheet.site.palette.papers["hill"], sheet.site.palette.papers["pine"], 0.3))
    for (ax, ay), (bx, by) in itertools.pairwise(path):
        c.cut(canvas, sheet, c.polygon((ax, ay - 0.06 * k), (bx, by - 0.06 * k), (bx, by), (ax, ay)), "stone", drop=0.003)
        for i in range(6):
            s = (i + 0.5) / 6
            mx, my = ax + (bx - ax) * s, ay + (by - ay) * s - 0.06 * k
            c.cut(canvas, sheet, c.box(mx - 0.014, my - 0.022 * k, 0.028, 0.026 * k), "stone", drop=0.0)
    for tx, ty in (path[1], path[3], path[5]):
        c.cut(canvas, sheet, c.box(tx - 0.065, ty - 0.15 * k, 0.13, 0.16 * k), "stone")
        for i in range(3):
            c.cut(canvas, sheet, c.box(tx - 0.065 + 0.05 * i, ty - 0.175 * k, 0.03, 0.03 * k), "stone", drop=0.0)
        c.flat(canvas, sheet, c.box(tx - 0.02, ty - 0.11 * k, 0.04, 0.05 * k, 0.015), "slate")


def falls(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """Cliffs with a gap, where the water comes down white."""
    rock = mix(sheet.site.palette.papers["rock"], sheet.site.palette.papers["hill"], 0.35)
    c.cut(
        canvas,
        sheet,
        c.polygon((x - 0.3, y), (x + 0.3, y), (x + 0.3, y - 0.74 * k), (x - 0.3, y - 0.74 * k)),
        mix(rock, (0.1, 0.1, 0.15), 0.3),
    )
    c.flat(
        canvas, sheet, c.polygon((x - 0.17, y), (x + 0.17, y), (x + 0.13, y - 0.76 * k), (x - 0.13, y - 0.76 * k)), rgb("bfe6ee")
    )
    for i in range(7):
        dx = -0.13 + 0.043 * i
        c.line(
            canvas,
            sheet,
            [(x + dx * 0.85, y - 0.75 * k), (x + dx * 1.05, y - 0.3 * k), (x + dx * 1.15, y)],
            (1, 1, 1),
            0.014 if i % 2 else 0.008,
        )
    for s in (-1, 1):
        cliff = [
            (0.16, 0.0),
            (0.19, -0.3),
            (0.13, -0.62),
            (0.2, -0.84),
            (0.42, -0.9),
            (0.62, -0.78),
            (0.9, -0.7),
            (1.3, -0.5),
            (1.3, 0.0),
        ]
        c.cut(canvas, sheet, c.polygon(*((x + s * dx, y + dy * k) for dx, dy in cliff)), rock)
        c.flat(
            canvas,
            sheet,
            c.polygon(*((x + s * dx, y + dy * k) for dx, dy in ((0.2, -0.84), (0.42, -0.9), (0.36, -0.4), (0.24, -0.5)))),
            mix(rock, (1, 1, 1), 0.2),
        )
        for i in range(4):
            c.bush(canvas, sheet, x + s * (0.24 + 0.24 * i), y - (0.86 - 0.09 * i) * k, 0.07 * k, rand)
    for i in range(7):
        c.flat(canvas, sheet, c.disc(x - 0.2 + 0.066 * i, y, 0.045, 0.5), (1, 1, 1))


def columns(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """What is left of a colonnade."""
    c.cut(canvas, sheet, c.box(x - 0.36, y - 0.04 * k, 0.72, 0.05 * k), "stone2")
    for i, h in enumerate((0.46, 0.46, 0.2, 0.36, 0.12)):
        px = x - 0.28 + 0.14 * i
        c.cut(canvas, sheet, c.box(px - 0.035, y - h * k, 0.07, h * k), "stone")
        for dx in (-0.012, 0.012):
            c.line(canvas, sheet, [(px + dx, y - h * k + 0.02), (px + dx, y - 0.05)], "stone2", 0.005)
        c.cut(canvas, sheet, c.box(px - 0.048, y - h * k - 0.01, 0.096, 0.025 * k, 0.004), "stone", drop=0.003)
    c.cut(canvas, sheet, c.box(x - 0.34, y - 0.52 * k, 0.27, 0.055 * k, 0.004), "stone")


def fence_bars(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """A railing as before an enclosure."""
    for i in range(9):
        c.line(canvas, sheet, [(x - 0.3 + 0.075 * i, y), (x - 0.3 + 0.075 * i, y - 0.26 * k)], "slate", 0.01)
    for yy in (0.05, 0.24):
        c.line(canvas, sheet, [(x - 0.34, y - yy * k), (x + 0.34, y - yy * k)], "slate", 0.014)


def grandstand(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    for j in range(4):
        c.cut(
            canvas,
            sheet,
            c.box(x - 0.5, y - 0.07 * k * (j + 1), 1.0, 0.07 * k),
            mix(rgb("7f8aa0"), rgb("c3c9d4"), j / 4),
            drop=0.002,
        )
        for i in range(14):
            c.flat(
                canvas,
                sheet,
                c.disc(x - 0.46 + 0.07 * i + 0.02 * (j % 2), y - 0.07 * k * (j + 1), 0.02),
                rand.pick(("coral", "gold", "cloth2", "cream", "leaf", "flower3")),
            )
    c.cut(canvas, sheet, c.box(x - 0.54, y - 0.48 * k, 1.08, 0.05, 0.01), "cloth")


def chequered(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """A finish line's gantry."""
    for dx in (-0.4, 0.4):
        c.line(canvas, sheet, [(x + dx, y), (x + dx, y - 0.5 * k)], "metal", 0.022)
    for i in range(16):
        for j in range(2):
            c.flat(
                canvas, sheet, c.box(x - 0.4 + 0.05 * i, y - 0.5 * k + 0.05 * j, 0.05, 0.05), "ink" if (i + j) % 2 else "cream"
            )


def container(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    for bx, by, key in ((-0.18, 0, "coral"), (0.2, 0, "cloth2"), (0.0, 1, "gold")):
        top = y - 0.15 * k * (by + 1)
        c.cut(canvas, sheet, c.box(x + bx - 0.18, top, 0.36, 0.148 * k, 0.004), key)
        for i in range(7):
            c.line(
                canvas,
                sheet,
                [(x + bx - 0.15 + 0.05 * i, top + 0.012), (x + bx - 0.15 + 0.05 * i, top + 0.135 * k)],
                "ink",
                0.004,
                0.4,
            )


def harbour_crane(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    key = rgb("d0603f")
    for dx in (-0.12, 0.1):
        c.line(canvas, sheet, [(x + dx, y), (x + dx * 0.6, y - 0.4 * k)], key, 0.018)
    c.line(canvas, sheet, [(x - 0.3, y - 0.4 * k), (x + 0.34, y - 0.4 * k)], key, 0.024)
    c.line(canvas, sheet, [(x - 0.3, y - 0.4 * k), (x, y - 0.54 * k), (x + 0.34, y - 0.4 * k)], key, 0.008)
    c.line(canvas, sheet, [(x - 0.22, y - 0.4 * k), (x - 0.22, y - 0.22 * k)], "ink", 0.006)
    c.cut(canvas, sheet, c.box(x - 0.29, y - 0.22 * k, 0.14, 0.06 * k), "cloth2", drop=0.003)


def bollard(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    c.cut(canvas, sheet, c.box(x - 0.03, y - 0.08 * k, 0.06, 0.08 * k, 0.014), "ink")
    c.cut(canvas, sheet, c.box(x - 0.042, y - 0.09 * k, 0.084, 0.025, 0.012), "ink", drop=0.002)


def rails(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    for i in range(10):
        c.cut(canvas, sheet, c.box(x - 0.5 + 0.1 * i, y - 0.016, 0.06, 0.03), "wood2", drop=0.003)
    for dy in (-0.014, 0.012):
        c.line(canvas, sheet, [(x - 0.52, y + dy), (x + 0.52, y + dy)], "metal", 0.008)


def sandbags(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    for j in range(3):
        for i in range(5 - j):
            c.cut(canvas, sheet, c.disc(x - 0.2 + 0.1 * i + 0.05 * j, y - 0.03 - 0.05 * j, 0.056, 0.55), "sand2", drop=0.003)


def junk(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    for _ in range(9):
        bx, by, key = (
            x + rand(-0.3, 0.3),
            y - abs(rand(0, 0.22)) * k * (0.4 + 0.6 * rand()),
            rand.pick(("metal", "coral", "slate", "cloth2", "gold", "brick")),
        )
        if rand() < 0.4:
            c.cut(canvas, sheet, c.disc(bx, by, 0.055), "ink")
            c.flat(canvas, sheet, c.disc(bx, by, 0.028), "metal")
        else:
            c.cut(canvas, sheet, c.box(bx - 0.07, by - 0.05, 0.15, 0.1, 0.01), key)


def laundry(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """Washing on a line between two houses."""
    top = y - 0.55 * k
    c.line(canvas, sheet, [(x - 0.5, top), (x, top + 0.04), (x + 0.5, top)], "ink", 0.005)
    for i in range(5):
        c.cut(
            canvas,
            sheet,
            c.box(x - 0.38 + 0.17 * i, top + 0.02, 0.1, rand(0.1, 0.16)),
            rand.pick(("cream", "coral", "cloth2", "gold")),
            drop=0.004,
        )


def steep_houses(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """Walls that rise close on both sides."""
    for s in (-1, 1):
        wall = mix(rgb("b5795f"), rgb("9a8f86"), rand())
        c.cut(canvas, sheet, c.box(x + (0.24 if s > 0 else -0.94), -0.4, 0.7, y + 0.42), wall)
        for i in range(6):
            c.window(canvas, sheet, x + s * 0.36, y - 0.2 * k - 0.17 * k * i, 0.1, 0.1 * k, rand)
