"""What rooms and open places are furnished with beyond the kits' own: one function a piece, standing or hanging at x.

A piece is drawn once into its plane; `noun` borrows any puppet of the cast as scenery. Knows no place.
"""

import itertools
import math
from collections.abc import Callable

import skia

from engine.base import SceneSubject
from engine.papercut.cast import cast
from engine.papercut.chance import Rand, unit
from engine.papercut.palette import Rgb, mix, rgb
from engine.papercut.puppet import Moment
from engine.papercut.stage import cutouts as c
from engine.papercut.stage import furniture as f
from engine.papercut.stage.site import Sheet

Piece = Callable[
    [skia.Canvas, Sheet, float, float, float, Rand], None
]  # canvas, sheet, x, y of its foot or middle, scale, chance


def noun(name: str, metres: float = 0.0, colour: str = "", lower: float = 0.0) -> Piece:
    """A puppet as scenery, so high (0: its own height), sunk into the ground by a share of it."""

    def draw(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
        puppet = cast(SceneSubject(name, colour=colour)).puppet
        away = 1.0 if sheet.site.indoors else sheet.p**1.6 / (0.35 + 0.65 * sheet.p)  # far things are cut smaller still
        tall = (metres or puppet.height_m) * 0.2 * k * away
        scale = tall / puppet.height_m
        canvas.save()
        canvas.translate(x, y + lower * tall - (0.5 * tall if puppet.medium != "ground" else 0.0))
        canvas.scale(scale, scale)
        puppet.draw(canvas, Moment(1.0, "stand"), sheet.site.palette.light())
        canvas.restore()

    return draw


def window(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    f.view(canvas, sheet, x, y - 0.2 * k, 0.28, 0.3 * k, "cloth2")


def big_window(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """Glass from floor to ceiling, without curtains."""
    sky = sheet.site.palette.grade.sky
    w, h, top = 0.62, 0.62 * k, y - 0.5 * k
    for i, tone in enumerate(sky[-3:] if len(sky) >= 3 else sky * 3):
        c.flat(canvas, sheet, c.box(x - w / 2, top + h * i / 3, w, h / 3 + 0.002), tone)
    hill = mix(sheet.site.palette.papers["hill"], sheet.site.palette.grade.haze, 0.4)
    c.flat(canvas, sheet, c.box(x - w / 2, top + h * 0.9, w, h * 0.1), hill)
    for dx in (-0.5, -0.17, 0.17, 0.5):
        c.cut(canvas, sheet, c.box(x + dx * w - 0.008, top, 0.016, h), "slate", drop=0.003)
    c.cut(canvas, sheet, c.box(x - w / 2 - 0.01, top + h * 0.45, w + 0.02, 0.014), "slate", drop=0.003)


def pictures(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    f.frame(canvas, sheet, x, y - 0.22 * k, 0.16, 0.2, rand)
    f.frame(canvas, sheet, x + 0.19, y - 0.25 * k, 0.12, 0.13, rand)


def painting(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    w, h = rand(0.24, 0.34), rand(0.26, 0.36) * k
    c.halo(canvas, x, y - 0.2 * k, 0.26, (1.0, 0.95, 0.82), 0.3)
    c.cut(canvas, sheet, c.box(x - w / 2 - 0.02, y - 0.2 * k - h / 2 - 0.02, w + 0.04, h + 0.04, 0.004), "gold")
    c.flat(
        canvas,
        sheet,
        c.box(x - w / 2, y - 0.2 * k - h / 2, w, h),
        rand.pick((rgb("cfe0e4"), rgb("f0c9a0"), rgb("3f5a7a"), rgb("e7d5c4"))),
    )
    for _ in range(5):
        c.flat(
            canvas,
            sheet,
            c.blob(x + rand(-0.3, 0.3) * w, y - 0.2 * k + rand(-0.3, 0.3) * h, rand(0.02, 0.06), rand),
            rand.pick(("coral", "gold", "pine", "cloth2", "flower3")),
        )


def shelves(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand, w: float = 0.46, rows: int = 4) -> None:
    """Shelves of goods, their foot on y."""
    h = 0.46 * k
    c.cut(canvas, sheet, c.box(x - w / 2, y - h, w, h, 0.004), mix(sheet.site.palette.papers["cream"], (0.6, 0.6, 0.62), 0.35))
    for j in range(rows):
        base = y - h + h * (j + 1) / rows - 0.012
        at = x - w / 2 + 0.025
        while at < x + w / 2 - 0.04:
            gw, gh, key = (
                rand(0.028, 0.05),
                h / rows * rand(0.45, 0.75),
                rand.pick(("coral", "gold", "cloth2", "leaf", "flower3", "cream", "cloth")),
            )
            shape = c.box(at, base - gh, gw, gh, 0.006) if rand() < 0.6 else c.disc(at + gw / 2, base - gw * 0.48, gw * 0.48)
            c.cut(canvas, sheet, shape, key, drop=0.002)
            at += gw + 0.008
        c.cut(canvas, sheet, c.box(x - w / 2, base, w, 0.014), "wall2", drop=0.003)


def fruit_stand(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    h = 0.2 * k
    c.cut(canvas, sheet, c.polygon((x - 0.24, y - h * 0.6), (x + 0.24, y - h * 0.6), (x + 0.22, y), (x - 0.22, y)), "wood2")
    for j in range(2):
        for i in range(7):
            c.cut(
                canvas,
                sheet,
                c.disc(x - 0.2 + 0.066 * i, y - h * (0.62 + 0.22 * j), 0.034),
                ("coral", "gold", "leaf", "flower")[(i // 2 + j) % 4],
                drop=0.003,
            )


def counter(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    h = 0.2 * k
    c.cut(canvas, sheet, c.box(x - 0.34, y - h, 0.68, h), "wood2")
    for i in range(6):
        c.flat(canvas, sheet, c.box(x - 0.32 + i * 0.11, y - h * 0.86, 0.09, h * 0.76, 0.004), "wood", 0.8)
    c.cut(canvas, sheet, c.box(x - 0.36, y - h - 0.03, 0.72, 0.036, 0.006), "cream")


def bottles(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """Lit shelves of bottles behind a bar."""
    c.cut(canvas, sheet, c.box(x - 0.3, y - 0.36 * k, 0.6, 0.38 * k, 0.006), "wood2")
    for j in range(3):
        base = y - 0.25 * k + 0.12 * k * j
        c.halo(canvas, x, base, 0.18, (1.0, 0.8, 0.5), 0.3)
        for i in range(9):
            h = rand(0.05, 0.085) * k
            bx, key = x - 0.26 + 0.065 * i, rand.pick(("leaf", "gold", "coral", "cloth2", "pine", "cloth"))
            c.cut(canvas, sheet, c.box(bx - 0.015, base - h * 0.65, 0.03, h * 0.65, 0.006), key, drop=0.002)
            c.cut(canvas, sheet, c.box(bx - 0.006, base - h, 0.012, h * 0.4), key, drop=0.0)
        c.cut(canvas, sheet, c.box(x - 0.3, base, 0.6, 0.016), "wood", drop=0.003)


def pastries(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    counter(canvas, sheet, x, y, k, rand)
    c.flat(canvas, sheet, c.box(x - 0.3, y - 0.31 * k, 0.6, 0.11 * k, 0.01), "glass", 0.6)
    for i in range(6):
        c.cut(
            canvas,
            sheet,
            c.disc(x - 0.25 + 0.1 * i, y - 0.235 * k, 0.036, 0.6),
            ("wood", "gold", "coral2", "wood2")[i % 4],
            drop=0.003,
        )


def menu(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    c.cut(canvas, sheet, c.box(x - 0.2, y - 0.36 * k, 0.4, 0.24 * k, 0.01), "wood")
    c.flat(canvas, sheet, c.box(x - 0.18, y - 0.345 * k, 0.36, 0.21 * k), rgb("34403e"))
    for i in range(5):
        c.line(
            canvas,
            sheet,
            [(x - 0.14, y - 0.31 * k + i * 0.035 * k), (x - 0.14 + rand(0.12, 0.26), y - 0.31 * k + i * 0.035 * k)],
            "cream",
            0.006,
            0.8,
        )


def poster(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    key = rand.pick(("coral", "gold", "cloth2", "pine", "flower3"))
    c.cut(canvas, sheet, c.box(x - 0.1, y - 0.36 * k, 0.2, 0.27 * k, 0.003), key)
    c.flat(canvas, sheet, c.disc(x, y - 0.25 * k, 0.055), "cream", 0.9)
    c.flat(canvas, sheet, c.box(x - 0.07, y - 0.14 * k, 0.14, 0.02), "cream", 0.9)


def screen(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """A wide lit screen."""
    c.cut(canvas, sheet, c.box(x - 0.26, y - 0.4 * k, 0.52, 0.28 * k, 0.008), "ink")
    c.flat(canvas, sheet, c.box(x - 0.245, y - 0.387 * k, 0.49, 0.254 * k), rgb("9fc9d8"))
    c.flat(
        canvas,
        sheet,
        c.polygon(
            (x - 0.245, y - 0.133 * k),
            (x - 0.1, y - 0.26 * k),
            (x + 0.02, y - 0.17 * k),
            (x + 0.12, y - 0.24 * k),
            (x + 0.245, y - 0.133 * k),
        ),
        "hill",
    )
    c.flat(canvas, sheet, c.disc(x + 0.14, y - 0.32 * k, 0.035), "gold")


def departures(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    c.cut(canvas, sheet, c.box(x - 0.26, y - 0.44 * k, 0.52, 0.27 * k, 0.008), "ink")
    for i in range(6):
        yy = y - 0.4 * k + 0.04 * k * i
        for at, w in ((-0.22, 0.07), (-0.12, rand(0.1, 0.18)), (0.14, 0.07)):
            c.line(canvas, sheet, [(x + at, yy), (x + at + w, yy)], "gold" if i % 3 else "leaf", 0.008)


def cinema_screen(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    w = 0.86
    c.halo(canvas, x, y - 0.3 * k, 0.6, (0.8, 0.9, 1.0), 0.4)
    c.cut(canvas, sheet, c.box(x - w / 2, y - 0.55 * k, w, 0.48 * k, 0.006), rgb("e9e6dc"))
    c.flat(canvas, sheet, c.box(x - w / 2 + 0.02, y - 0.535 * k, w - 0.04, 0.45 * k), rgb("6fa5c0"))
    c.flat(canvas, sheet, c.disc(x + 0.18, y - 0.4 * k, 0.075), "gold")
    c.flat(
        canvas,
        sheet,
        c.polygon(
            (x - w / 2 + 0.02, y - 0.085 * k),
            (x - 0.2, y - 0.33 * k),
            (x, y - 0.15 * k),
            (x + 0.16, y - 0.25 * k),
            (x + w / 2 - 0.02, y - 0.085 * k),
        ),
        "hill",
    )


def mirror(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    c.cut(canvas, sheet, c.disc(x, y - 0.24 * k, 0.12, 1.25), "gold")
    c.flat(canvas, sheet, c.disc(x, y - 0.24 * k, 0.104, 1.25), rgb("cfe3ea"))
    c.line(canvas, sheet, [(x - 0.05, y - 0.22 * k), (x + 0.01, y - 0.3 * k)], "cream", 0.01, 0.8)


def wall_mirror(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """Mirrors along a wall with a rail before them."""
    for i in range(3):
        c.cut(canvas, sheet, c.box(x - 0.36 + 0.245 * i, y - 0.42 * k, 0.235, 0.5 * k, 0.004), rgb("cfe3ea"))
        c.line(canvas, sheet, [(x - 0.3 + 0.245 * i, y - 0.18 * k), (x - 0.2 + 0.245 * i, y - 0.34 * k)], "cream", 0.012, 0.7)
    c.line(canvas, sheet, [(x - 0.4, y - 0.02 * k), (x + 0.4, y - 0.02 * k)], "wood", 0.016)


def tiles(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    base = mix(sheet.site.sky[0], (1, 1, 1), 0.35)
    for i in range(10):
        for j in range(5):
            c.flat(
                canvas,
                sheet,
                c.box(x - 0.5 + i * 0.1 + 0.003, y + 0.26 * k - 0.095 * (j + 1) * k, 0.094, 0.089 * k, 0.005),
                mix(base, rgb("5fa0a5"), 0.1 + 0.16 * rand()),
            )


def bathtub(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    h = 0.14 * k
    tub = skia.Path()
    tub.moveTo(x - 0.27, y - h)
    tub.quadTo(x - 0.25, y - h * 0.1, x - 0.16, y - h * 0.1)
    tub.lineTo(x + 0.16, y - h * 0.1)
    tub.quadTo(x + 0.25, y - h * 0.1, x + 0.27, y - h)
    tub.close()
    for i in range(8):
        c.flat(canvas, sheet, c.disc(x - 0.2 + 0.055 * i, y - h - 0.01 * (i % 3), 0.034), (1, 1, 1))
    c.cut(canvas, sheet, tub, "cream")
    c.cut(canvas, sheet, c.box(x - 0.29, y - h - 0.012, 0.58, 0.026, 0.012), "cream")
    for dx in (-0.16, 0.16):
        c.cut(canvas, sheet, c.disc(x + dx, y - 0.006, 0.018), "gold", drop=0.002)
    c.line(canvas, sheet, [(x + 0.22, y - h), (x + 0.22, y - h - 0.08), (x + 0.17, y - h - 0.085)], "metal", 0.014)


def basin(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    c.cut(canvas, sheet, c.polygon((x - 0.03, y), (x + 0.03, y), (x + 0.022, y - 0.15 * k), (x - 0.022, y - 0.15 * k)), "cream")
    c.cut(canvas, sheet, c.box(x - 0.11, y - 0.19 * k, 0.22, 0.055 * k, 0.02), "cream")
    c.line(canvas, sheet, [(x, y - 0.19 * k), (x, y - 0.22 * k), (x + 0.03, y - 0.22 * k)], "metal", 0.012)
    mirror(canvas, sheet, x, y - 0.16 * k, k, rand)


def lavatory(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    c.cut(canvas, sheet, c.box(x - 0.1, y - 0.2 * k, 0.07, 0.12 * k, 0.01), "cream")
    c.cut(canvas, sheet, c.polygon((x - 0.07, y - 0.1 * k), (x + 0.08, y - 0.1 * k), (x + 0.03, y), (x - 0.05, y)), "cream")
    c.cut(canvas, sheet, c.box(x - 0.08, y - 0.11 * k, 0.17, 0.022 * k, 0.01), "cream")


def bed(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand, key: str | Rgb = "cloth2") -> None:
    h = 0.1 * k
    c.cut(canvas, sheet, c.box(x - 0.36, y - h * 2.4, 0.035, h * 2.4, 0.01), "wood2")
    c.cut(canvas, sheet, c.box(x + 0.32, y - h * 1.5, 0.03, h * 1.5, 0.01), "wood2")
    c.cut(canvas, sheet, c.box(x - 0.34, y - h * 0.8, 0.68, h * 0.45), "wood")
    c.cut(canvas, sheet, c.box(x - 0.33, y - h * 1.2, 0.66, h * 0.5, 0.02), "cream")
    c.cut(canvas, sheet, c.box(x - 0.31, y - h * 1.65, 0.18, h * 0.55, 0.03), (0.98, 0.97, 0.94))
    c.cut(canvas, sheet, c.box(x - 0.13, y - h * 1.42, 0.45, h * 0.85, 0.03), key)
    c.flat(canvas, sheet, c.box(x - 0.13, y - h * 1.42, 0.06, h * 0.85, 0.02), "cream")


def hospital_bed(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    h = 0.14 * k
    for dx in (-0.28, 0.28):
        c.line(canvas, sheet, [(x + dx, y), (x + dx, y - h * 1.3)], "metal", 0.014)
        c.cut(canvas, sheet, c.disc(x + dx, y - 0.01, 0.014), "slate", drop=0.0)
    c.cut(
        canvas,
        sheet,
        c.polygon((x - 0.32, y - h * 1.5), (x - 0.16, y - h), (x + 0.3, y - h), (x + 0.3, y - h * 0.75), (x - 0.3, y - h * 0.75)),
        "cream",
    )
    c.cut(canvas, sheet, c.box(x - 0.12, y - h * 1.12, 0.42, h * 0.3, 0.02), rgb("8cc5c9"))
    c.line(canvas, sheet, [(x - 0.4, y), (x - 0.4, y - 0.38 * k)], "metal", 0.01)
    c.cut(canvas, sheet, c.box(x - 0.43, y - 0.38 * k, 0.06, 0.09 * k, 0.02), rgb("cfe6ee"), drop=0.003)


def heartbeat(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """A monitor with a pulse, and a red cross beside it."""
    c.cut(canvas, sheet, c.box(x - 0.13, y - 0.34 * k, 0.26, 0.17 * k, 0.012), "slate")
    c.flat(canvas, sheet, c.box(x - 0.115, y - 0.325 * k, 0.23, 0.14 * k), rgb("17332e"))
    yy = y - 0.255 * k
    c.line(
        canvas,
        sheet,
        [(x - 0.1, yy), (x - 0.03, yy), (x - 0.01, yy - 0.05), (x + 0.02, yy + 0.04), (x + 0.04, yy), (x + 0.1, yy)],
        rgb("7fe0a0"),
        0.007,
    )
    c.cut(canvas, sheet, c.disc(x + 0.27, y - 0.27 * k, 0.07), (0.98, 0.97, 0.94))
    for w, h in ((0.03, 0.09), (0.09, 0.03)):
        c.flat(canvas, sheet, c.box(x + 0.27 - w / 2, y - 0.27 * k - h / 2, w, h), rgb("d0392f"))


def lab_bench(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    h = 0.17 * k
    c.cut(canvas, sheet, c.box(x - 0.34, y - h, 0.68, h, 0.006), rgb("b9c7cf"))
    c.cut(canvas, sheet, c.box(x - 0.36, y - h - 0.02, 0.72, 0.028, 0.006), "slate")
    for i, key in enumerate(("leaf", "coral", "gold", "cloth2")):
        fx, top = x - 0.26 + 0.13 * i, y - h - 0.02
        c.cut(
            canvas,
            sheet,
            c.polygon(
                (fx - 0.012, top - 0.1 * k),
                (fx + 0.012, top - 0.1 * k),
                (fx + 0.012, top - 0.06 * k),
                (fx + 0.045, top),
                (fx - 0.045, top),
                (fx - 0.012, top - 0.06 * k),
            ),
            "glass",
            drop=0.003,
        )
        c.flat(
            canvas,
            sheet,
            c.polygon(
                (fx - 0.024, top - 0.032 * k), (fx + 0.024, top - 0.032 * k), (fx + 0.04, top - 0.004), (fx - 0.04, top - 0.004)
            ),
            key,
        )
    c.cut(
        canvas,
        sheet,
        c.polygon(
            (x + 0.24, y - h - 0.02),
            (x + 0.33, y - h - 0.02),
            (x + 0.3, y - h - 0.06 * k),
            (x + 0.27, y - h - 0.12 * k),
            (x + 0.25, y - h - 0.12 * k),
        ),
        "ink",
    )


def desk(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """An office desk: screen, papers, a swivel chair behind."""
    h = 0.15 * k
    c.cut(canvas, sheet, c.box(x - 0.06, y - h * 1.75, 0.13, h * 1.0, 0.03), "slate")
    c.cut(canvas, sheet, c.box(x - 0.2, y - h, 0.4, h), "wall")
    c.cut(canvas, sheet, c.box(x - 0.22, y - h - 0.012, 0.44, 0.026, 0.006), "wood")
    c.cut(canvas, sheet, c.box(x - 0.19, y - h - 0.15 * k, 0.2, 0.12 * k, 0.008), "ink")
    c.flat(canvas, sheet, c.box(x - 0.178, y - h - 0.142 * k, 0.176, 0.1 * k), rgb("a9d3e0"))
    c.cut(canvas, sheet, c.box(x - 0.1, y - h - 0.035 * k, 0.02, 0.03 * k), "ink", drop=0.0)
    for i in range(3):
        c.cut(
            canvas,
            sheet,
            c.box(x + 0.07, y - h - 0.012 - 0.014 * (i + 1), 0.11, 0.012),
            ("cream", "gold", "cream")[i],
            drop=0.002,
        )


def cabinet(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    for i in range(4):
        c.cut(canvas, sheet, c.box(x - 0.09, y - 0.09 * k * (i + 1), 0.18, 0.088 * k, 0.004), "metal", drop=0.003)
        c.line(canvas, sheet, [(x - 0.03, y - 0.09 * k * i - 0.055 * k), (x + 0.03, y - 0.09 * k * i - 0.055 * k)], "ink", 0.007)


def chart(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """A whiteboard with bars and a curve."""
    c.cut(canvas, sheet, c.box(x - 0.24, y - 0.4 * k, 0.48, 0.3 * k, 0.006), "metal")
    c.flat(canvas, sheet, c.box(x - 0.225, y - 0.387 * k, 0.45, 0.275 * k), (0.98, 0.98, 0.96))
    for i, key in enumerate(("cloth2", "gold", "coral", "leaf")):
        h = 0.06 * k + 0.04 * k * i
        c.flat(canvas, sheet, c.box(x - 0.18 + 0.09 * i, y - 0.14 * k - h, 0.06, h), key)
    c.line(
        canvas,
        sheet,
        [(x - 0.18, y - 0.2 * k), (x - 0.05, y - 0.26 * k), (x + 0.06, y - 0.27 * k), (x + 0.19, y - 0.36 * k)],
        "cloth",
        0.008,
    )


def lockers(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    for i in range(5):
        c.cut(
            canvas,
            sheet,
            c.box(x - 0.3 + 0.12 * i, y - 0.42 * k, 0.116, 0.42 * k, 0.004),
            mix(rgb("4f7f9c"), rgb("5f9a94"), 0.5 * (i % 2)),
            drop=0.003,
        )
        for j in range(3):
            c.line(
                canvas,
                sheet,
                [(x - 0.27 + 0.12 * i, y - 0.38 * k + 0.02 * j), (x - 0.22 + 0.12 * i, y - 0.38 * k + 0.02 * j)],
                "ink",
                0.005,
                0.6,
            )


def racks(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """Server racks with lamps."""
    for n in range(3):
        rx = x - 0.3 + 0.21 * n
        c.cut(canvas, sheet, c.box(rx, y - 0.52 * k, 0.19, 0.52 * k, 0.006), "ink")
        for i in range(9):
            yy = y - 0.49 * k + 0.052 * k * i
            c.flat(canvas, sheet, c.box(rx + 0.015, yy, 0.16, 0.035 * k), "slate")
            for j in range(3):
                c.flat(
                    canvas,
                    sheet,
                    c.disc(rx + 0.03 + 0.022 * j, yy + 0.017 * k, 0.006),
                    rgb("6fe0a0") if unit(n, i, j) < 0.6 else rgb("5fc0f0"),
                )


def washers(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    for i in range(3):
        wx = x - 0.22 + 0.22 * i
        c.cut(canvas, sheet, c.box(wx - 0.1, y - 0.2 * k, 0.2, 0.2 * k, 0.01), "cream")
        c.cut(canvas, sheet, c.disc(wx, y - 0.095 * k, 0.062), "metal", drop=0.003)
        c.flat(canvas, sheet, c.disc(wx, y - 0.095 * k, 0.046), rgb("4f8fa8"))
        c.flat(canvas, sheet, c.blob(wx, y - 0.085 * k, 0.03, rand), rand.pick(("coral", "gold", "flower3")))
        c.flat(canvas, sheet, c.disc(wx + 0.07, y - 0.18 * k, 0.01), "cloth")


def weights(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """A rack of dumb-bells and a bar."""
    for j in range(2):
        base = y - 0.07 * k - 0.1 * k * j
        c.line(canvas, sheet, [(x - 0.26, base), (x + 0.26, base)], "slate", 0.014)
        for i in range(5):
            bx = x - 0.21 + 0.105 * i
            c.line(canvas, sheet, [(bx - 0.03, base - 0.025), (bx + 0.03, base - 0.025)], "metal", 0.012)
            for s in (-1, 1):
                c.cut(canvas, sheet, c.disc(bx + s * 0.032, base - 0.025, 0.024), "ink", drop=0.002)
    for dx in (-0.25, 0.25):
        c.line(canvas, sheet, [(x + dx, y), (x + dx, y - 0.22 * k)], "slate", 0.014)


def punchbag(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    c.line(canvas, sheet, [(x, y - 1.6), (x, y - 0.42 * k)], "ink", 0.008)
    c.cut(canvas, sheet, c.box(x - 0.06, y - 0.42 * k, 0.12, 0.28 * k, 0.03), rgb("a8372f"))
    c.flat(canvas, sheet, c.box(x - 0.06, y - 0.3 * k, 0.12, 0.025), "cream")


def ring_ropes(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    for i, key in enumerate(("cloth", "cream", "cloth2")):
        c.line(canvas, sheet, [(x - 0.7, y - 0.08 * k * (i + 1)), (x + 0.7, y - 0.08 * k * (i + 1))], key, 0.014)
    for dx, key in ((-0.5, "cloth"), (0.5, "cloth2")):
        c.cut(canvas, sheet, c.box(x + dx - 0.025, y - 0.3 * k, 0.05, 0.3 * k, 0.01), key)


def hoop(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    c.line(canvas, sheet, [(x + 0.12, y), (x + 0.12, y - 0.5 * k)], "slate", 0.02)
    c.cut(canvas, sheet, c.box(x - 0.1, y - 0.62 * k, 0.26, 0.18 * k, 0.006), "cream")
    c.line(canvas, sheet, [(x - 0.05, y - 0.47 * k), (x + 0.07, y - 0.47 * k)], "cloth", 0.012)
    for i in range(5):
        c.line(canvas, sheet, [(x - 0.05 + 0.03 * i, y - 0.47 * k), (x - 0.03 + 0.02 * i, y - 0.4 * k)], "cream", 0.004)


def net(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    for i in range(15):
        c.line(canvas, sheet, [(x - 0.35 + 0.05 * i, y - 0.14 * k), (x - 0.35 + 0.05 * i, y)], "cream", 0.003, 0.7)
    for j in range(4):
        c.line(canvas, sheet, [(x - 0.36, y - 0.045 * k * j), (x + 0.36, y - 0.045 * k * j)], "cream", 0.003, 0.7)
    c.line(canvas, sheet, [(x - 0.36, y - 0.145 * k), (x + 0.36, y - 0.145 * k)], "cream", 0.014)


def pins(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """Lanes with their pins, and the lit panel above."""
    c.cut(canvas, sheet, c.box(x - 0.5, y - 0.5 * k, 1.0, 0.18 * k, 0.01), "cloth2")
    for i in range(6):
        c.cut(canvas, sheet, c.disc(x - 0.42 + 0.168 * i, y - 0.41 * k, 0.03), "gold" if i % 2 else "coral", drop=0.003)
    for lane in (-1, 0, 1):
        lx = x + 0.33 * lane
        c.flat(canvas, sheet, c.box(lx - 0.15, y - 0.2 * k, 0.3, 0.2 * k), "ink")
        c.flat(
            canvas,
            sheet,
            c.polygon((lx - 0.11, y - 0.02), (lx + 0.11, y - 0.02), (lx + 0.16, y + 0.06), (lx - 0.16, y + 0.06)),
            rgb("e3b877"),
        )
        for n in range(4):
            px = lx - 0.075 + 0.05 * n
            c.cut(canvas, sheet, c.box(px - 0.012, y - 0.09, 0.024, 0.07, 0.012), (0.98, 0.97, 0.94), drop=0.002)
            c.flat(canvas, sheet, c.box(px - 0.011, y - 0.07, 0.022, 0.008), "cloth")


def mirrorball(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    top = 0.16 * sheet.site.high
    c.line(canvas, sheet, [(x, -0.3), (x, top)], "ink", 0.006)
    for i, colour in enumerate(((1.0, 0.5, 0.7), (0.5, 0.8, 1.0), (1.0, 0.9, 0.5), (0.7, 0.6, 1.0))):
        c.flat(canvas, sheet, c.polygon((x, top), (x - 0.7 + 0.4 * i, y), (x - 0.5 + 0.4 * i, y)), colour, 0.16)
    c.halo(canvas, x, top, 0.26, (1, 1, 1), 0.5)
    c.cut(canvas, sheet, c.disc(x, top, 0.085), rgb("c9d3e0"))
    for j in range(5):
        for i in range(5):
            if (i + j) % 2:
                c.flat(canvas, sheet, c.box(x - 0.07 + 0.028 * i, top - 0.07 + 0.028 * j, 0.024, 0.024, 0.004), (1, 1, 1), 0.8)


def speakers(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    c.cut(canvas, sheet, c.box(x - 0.09, y - 0.36 * k, 0.18, 0.36 * k, 0.01), "ink")
    for dy, r in ((0.28, 0.04), (0.17, 0.055), (0.07, 0.055)):
        c.cut(canvas, sheet, c.disc(x, y - dy * k, r), "slate", drop=0.0)
        c.flat(canvas, sheet, c.disc(x, y - dy * k, r * 0.5), "ink")


def mixing_desk(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    h = 0.17 * k
    c.cut(canvas, sheet, c.polygon((x - 0.3, y), (x + 0.3, y), (x + 0.34, y - h), (x - 0.34, y - h)), "slate")
    for i in range(12):
        sx = x - 0.28 + 0.051 * i
        c.line(canvas, sheet, [(sx, y - h * 0.9), (sx, y - h * 0.45)], "ink", 0.006)
        c.flat(canvas, sheet, c.box(sx - 0.012, y - h * rand(0.5, 0.85), 0.024, 0.02), rand.pick(("cream", "coral", "gold")))
        c.flat(canvas, sheet, c.disc(sx, y - h * 0.28, 0.011), rand.pick(("leaf", "cloth", "gold")))


def foam(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """Sound-proofing wedges."""
    for i in range(5):
        for j in range(3):
            tone = mix(rgb("5a4f7a"), rgb("7f6fa5"), ((i + j) % 2) * 0.7)
            c.cut(
                canvas, sheet, c.box(x - 0.3 + 0.12 * i, y - 0.42 * k + 0.12 * k * j, 0.115, 0.115 * k, 0.006), tone, drop=0.004
            )


def banner(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    top, key = y - 0.52 * k, rand.pick(("cloth", "cloth2", "pine"))
    c.cut(
        canvas,
        sheet,
        c.polygon((x - 0.09, top), (x + 0.09, top), (x + 0.09, top + 0.36 * k), (x, top + 0.31 * k), (x - 0.09, top + 0.36 * k)),
        key,
    )
    c.flat(canvas, sheet, c.disc(x, top + 0.15 * k, 0.045), "gold")
    c.line(canvas, sheet, [(x - 0.11, top), (x + 0.11, top)], "wood2", 0.016)


def torchlight(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    c.halo(canvas, x, y - 0.29 * k, 0.22, (1.0, 0.68, 0.3), 0.7)
    c.cut(
        canvas,
        sheet,
        c.polygon((x - 0.022, y - 0.25 * k), (x + 0.022, y - 0.25 * k), (x + 0.01, y - 0.13 * k), (x - 0.01, y - 0.13 * k)),
        "wood2",
    )
    flame = skia.Path()
    flame.moveTo(x - 0.028, y - 0.25 * k)
    flame.quadTo(x - 0.02, y - 0.31 * k, x + 0.004, y - 0.35 * k)
    flame.quadTo(x + 0.04, y - 0.29 * k, x + 0.026, y - 0.25 * k)
    flame.close()
    c.cut(canvas, sheet, flame, (1.0, 0.72, 0.3), drop=0.0)


def pillar(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand, key: str | Rgb = "stone") -> None:
    top = 0.02 * sheet.site.high
    c.cut(canvas, sheet, c.box(x - 0.05, top, 0.1, y - top), key)
    for i in (-1, 1):
        c.line(canvas, sheet, [(x + 0.022 * i, top + 0.06), (x + 0.022 * i, y - 0.05)], "stone2", 0.005, 0.6)
    for yy, h in ((top, 0.05), (y - 0.045, 0.045)):
        c.cut(canvas, sheet, c.box(x - 0.075, yy, 0.15, h, 0.006), key, drop=0.005)


def arches(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """A row of pointed windows with coloured glass."""
    for i, dx in enumerate((-0.26, 0.0, 0.26)):
        w, top = 0.15, y - (0.56 if i == 1 else 0.48) * k
        glass = skia.Path()
        glass.moveTo(x + dx - w / 2, y - 0.06 * k)
        glass.lineTo(x + dx - w / 2, top + 0.1 * k)
        glass.quadTo(x + dx - w / 2, top + 0.03 * k, x + dx, top)
        glass.quadTo(x + dx + w / 2, top + 0.03 * k, x + dx + w / 2, top + 0.1 * k)
        glass.lineTo(x + dx + w / 2, y - 0.06 * k)
        glass.close()
        c.halo(canvas, x + dx, y - 0.3 * k, 0.2, (1.0, 0.9, 0.7), 0.3)
        c.cut(canvas, sheet, glass, "slate")
        canvas.save()
        canvas.clipPath(glass, skia.ClipOp.kIntersect, True)
        for n in range(24):
            gx, gy = x + dx - w / 2 + w * ((n % 4) + 0.5) / 4, top + 0.03 + 0.085 * k * (n // 4)
            c.flat(
                canvas,
                sheet,
                c.box(gx - w / 9, gy, w / 4.6, 0.075 * k, 0.004),
                rand.pick((rgb("e0574a"), rgb("f2b53f"), rgb("4f8fc8"), rgb("5fa86a"), rgb("a06ac0"))),
            )
        canvas.restore()


def pews(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    for i in range(2):
        bx = x - 0.2 + 0.34 * i
        c.cut(canvas, sheet, c.box(bx - 0.13, y - 0.14 * k, 0.26, 0.14 * k, 0.008), "wood2")
        c.cut(canvas, sheet, c.box(bx - 0.14, y - 0.16 * k, 0.28, 0.03, 0.006), "wood")


def altar(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    c.cut(canvas, sheet, c.box(x - 0.16, y - 0.14 * k, 0.32, 0.14 * k), "stone")
    c.cut(canvas, sheet, c.box(x - 0.18, y - 0.155 * k, 0.36, 0.05, 0.004), "cream")
    for dx in (-0.12, 0.12):
        c.halo(canvas, x + dx, y - 0.23 * k, 0.1, (1.0, 0.8, 0.45), 0.5)
        c.cut(canvas, sheet, c.box(x + dx - 0.01, y - 0.215 * k, 0.02, 0.06 * k), "cream", drop=0.002)


def throne(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    c.cut(canvas, sheet, c.box(x - 0.26, y - 0.05 * k, 0.52, 0.06 * k), "cloth")
    c.cut(
        canvas,
        sheet,
        c.polygon(
            (x - 0.12, y - 0.05 * k), (x - 0.12, y - 0.4 * k), (x, y - 0.5 * k), (x + 0.12, y - 0.4 * k), (x + 0.12, y - 0.05 * k)
        ),
        "gold",
    )
    c.flat(canvas, sheet, c.box(x - 0.085, y - 0.36 * k, 0.17, 0.24 * k, 0.02), "cloth")
    for s in (-1, 1):
        c.cut(canvas, sheet, c.box(x + s * 0.12 - 0.03, y - 0.2 * k, 0.06, 0.16 * k, 0.01), "gold")
        c.cut(canvas, sheet, c.disc(x + s * 0.12, y - 0.42 * k, 0.024), "coral", drop=0.002)


def chandelier(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    top = 0.17 * sheet.site.high
    c.line(canvas, sheet, [(x, -0.3), (x, top)], "gold", 0.008)
    c.halo(canvas, x, top, 0.36, (1.0, 0.86, 0.55), 0.5)
    c.line(canvas, sheet, [(x - 0.2, top), (x - 0.1, top + 0.07), (x + 0.1, top + 0.07), (x + 0.2, top)], "gold", 0.014)
    for i in range(5):
        bx, by = x - 0.2 + 0.1 * i, top + (0.0 if i in {0, 4} else 0.045)
        c.cut(canvas, sheet, c.box(bx - 0.009, by - 0.06, 0.018, 0.06), "cream", drop=0.002)
        c.cut(canvas, sheet, c.disc(bx, by - 0.075, 0.017, 1.4), (1.0, 0.86, 0.45), drop=0.0)


def cellbars(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    c.flat(canvas, sheet, c.box(x - 0.3, y - 0.5 * k, 0.6, 0.5 * k), "ink", 0.6)
    for i in range(9):
        c.cut(canvas, sheet, c.box(x - 0.3 + 0.072 * i, y - 0.5 * k, 0.018, 0.5 * k), "metal", drop=0.003)
    for yy in (0.5, 0.25, 0.03):
        c.cut(canvas, sheet, c.box(x - 0.32, y - yy * k, 0.64, 0.024), "metal", drop=0.003)


def barred(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """A small high window with bars."""
    c.cut(canvas, sheet, c.box(x - 0.1, y - 0.42 * k, 0.2, 0.16 * k, 0.004), "slate")
    c.flat(canvas, sheet, c.box(x - 0.088, y - 0.41 * k, 0.176, 0.14 * k), sheet.site.palette.grade.sky[0])
    for i in range(4):
        c.line(canvas, sheet, [(x - 0.06 + 0.04 * i, y - 0.42 * k), (x - 0.06 + 0.04 * i, y - 0.26 * k)], "ink", 0.01)


def bricks(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    for _ in range(26):
        bx, by = x + rand(-0.5, 0.5), y - rand(-0.2, 0.75) * k
        c.flat(canvas, sheet, c.box(bx, by, 0.08, 0.032, 0.004), mix(sheet.site.sky[0], (0.1, 0.05, 0.08), 0.18), 1.0)


def doors(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """A closed door with its number."""
    c.cut(canvas, sheet, c.box(x - 0.12, y - 0.35 * k, 0.24, 0.54 * k, 0.004), "wood2")
    c.cut(canvas, sheet, c.box(x - 0.1, y - 0.335 * k, 0.2, 0.53 * k), "wood", drop=0.002)
    c.flat(canvas, sheet, c.disc(x + 0.07, y - 0.06 * k, 0.013), "gold")
    c.flat(canvas, sheet, c.box(x - 0.03, y - 0.27 * k, 0.06, 0.035), "gold")


def steel_doors(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """A lift's doors with the lamps above."""
    c.cut(canvas, sheet, c.box(x - 0.26, y - 0.42 * k, 0.52, 0.62 * k), "slate")
    for s in (-1, 1):
        c.cut(canvas, sheet, c.box(x + (0 if s > 0 else -0.235) + 0.002 * s, y - 0.4 * k, 0.233, 0.6 * k), "metal", drop=0.002)
        c.line(canvas, sheet, [(x + s * 0.12, y - 0.36 * k), (x + s * 0.12, y + 0.12 * k)], (0.86, 0.89, 0.92), 0.02, 0.6)
    for i in range(5):
        c.flat(canvas, sheet, c.disc(x - 0.1 + 0.05 * i, y - 0.46 * k, 0.014), "gold" if i == 3 else "ink")


def stairs(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    n = 9
    for i in range(n):
        c.cut(
            canvas,
            sheet,
            c.box(x - 0.5 + 0.1 * i, y - 0.062 * k * (i + 1), 0.1 * (n - i) + 0.02, 0.064 * k),
            "wood" if i % 2 else "wood2",
            drop=0.003,
        )
    for i in range(0, n, 2):
        c.line(
            canvas,
            sheet,
            [(x - 0.45 + 0.1 * i, y - 0.062 * k * (i + 1)), (x - 0.45 + 0.1 * i, y - 0.062 * k * (i + 1) - 0.14 * k)],
            "cream",
            0.012,
        )
    c.line(canvas, sheet, [(x - 0.5, y - 0.19 * k), (x + 0.42, y - 0.062 * k * n - 0.15 * k)], "wood2", 0.022)


def seats(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """A row of seats seen from the side, as in a carriage or a waiting hall."""
    for i in range(3):
        sx = x - 0.26 + 0.26 * i
        c.cut(canvas, sheet, c.box(sx - 0.09, y - 0.3 * k, 0.055, 0.26 * k, 0.02), "cloth2")
        c.cut(canvas, sheet, c.box(sx - 0.09, y - 0.13 * k, 0.17, 0.055 * k, 0.015), "cloth2")
        c.cut(canvas, sheet, c.box(sx - 0.095, y - 0.33 * k, 0.065, 0.06 * k, 0.01), "cream", drop=0.003)
        c.line(canvas, sheet, [(sx, y - 0.08 * k), (sx, y)], "slate", 0.014)


def portholes(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """Round windows of a cabin, the sky outside."""
    sky = sheet.site.palette.grade.sky
    for dx in (-0.34, 0.0, 0.34):
        c.cut(canvas, sheet, c.box(x + dx - 0.1, y - 0.36 * k, 0.2, 0.25 * k, 0.09), "cream")
        c.flat(canvas, sheet, c.box(x + dx - 0.08, y - 0.345 * k, 0.16, 0.22 * k, 0.075), sky[1] if len(sky) > 1 else sky[0])
        c.flat(canvas, sheet, c.disc(x + dx - 0.02, y - 0.17 * k, 0.05, 0.4), (1, 1, 1), 0.9)


def carriage_windows(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    sky = sheet.site.palette.grade.sky
    c.cut(canvas, sheet, c.box(x - 0.44, y - 0.4 * k, 0.88, 0.32 * k, 0.03), "cream")
    c.flat(canvas, sheet, c.box(x - 0.42, y - 0.385 * k, 0.84, 0.29 * k, 0.02), sky[-2] if len(sky) > 1 else sky[0])
    c.flat(canvas, sheet, c.box(x - 0.42, y - 0.17 * k, 0.84, 0.075 * k), "hill")
    for i in range(4):
        c.flat(canvas, sheet, c.disc(x - 0.34 + 0.22 * i, y - 0.19 * k, 0.05), "leaf")
    c.cut(canvas, sheet, c.box(x - 0.008, y - 0.4 * k, 0.016, 0.32 * k), "cream", drop=0.0)
    c.cut(canvas, sheet, c.box(x - 0.5, y - 0.47 * k, 1.0, 0.03), "metal", drop=0.006)


def instruments(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """A flight deck: wide panes and panels of dials."""
    sky = sheet.site.palette.grade.sky
    for dx in (-0.34, 0.0, 0.34):
        c.cut(
            canvas,
            sheet,
            c.polygon(
                (x + dx - 0.16, y - 0.14 * k),
                (x + dx + 0.16, y - 0.14 * k),
                (x + dx + 0.14, y - 0.5 * k),
                (x + dx - 0.14, y - 0.5 * k),
            ),
            "ink",
        )
        c.flat(
            canvas,
            sheet,
            c.polygon(
                (x + dx - 0.145, y - 0.16 * k),
                (x + dx + 0.145, y - 0.16 * k),
                (x + dx + 0.128, y - 0.48 * k),
                (x + dx - 0.128, y - 0.48 * k),
            ),
            sky[-1],
        )
        c.flat(canvas, sheet, c.disc(x + dx, y - 0.24 * k, 0.06, 0.4), (1, 1, 1), 0.8)
    c.cut(canvas, sheet, c.box(x - 0.6, y - 0.13 * k, 1.2, 0.2 * k, 0.02), "slate")
    for i in range(14):
        c.flat(canvas, sheet, c.disc(x - 0.53 + 0.08 * i, y - 0.07 * k, 0.026), "ink")
        c.flat(canvas, sheet, c.disc(x - 0.53 + 0.08 * i, y - 0.07 * k, 0.014), ("leaf", "gold", "coral")[i % 3])


def starport(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """A wide window on space with panels of lamps below."""
    c.cut(canvas, sheet, c.box(x - 0.4, y - 0.52 * k, 0.8, 0.34 * k, 0.08), "metal")
    c.flat(canvas, sheet, c.box(x - 0.38, y - 0.505 * k, 0.76, 0.31 * k, 0.07), rgb("141238"))
    for _ in range(26):
        c.flat(canvas, sheet, c.disc(x + rand(-0.35, 0.35), y - rand(0.22, 0.49) * k, rand(0.002, 0.006)), (1, 1, 1))
    c.flat(canvas, sheet, c.disc(x + 0.16, y - 0.36 * k, 0.08), rgb("d98a5a"))
    for i in range(11):
        c.flat(canvas, sheet, c.disc(x - 0.35 + 0.07 * i, y - 0.1 * k, 0.016), ("leaf", "gold", "coral", "cloth2")[i % 4])


def tank(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """A wall of glass with fish behind it."""
    w, top, low = 0.94, y - 0.6 * k, y + 0.1 * k
    c.cut(canvas, sheet, c.box(x - w / 2 - 0.02, top - 0.02, w + 0.04, low - top + 0.04, 0.02), "ink")
    for i in range(4):
        c.flat(
            canvas,
            sheet,
            c.box(x - w / 2, top + (low - top) * i / 4, w, (low - top) / 4 + 0.003),
            mix(rgb("7fd6e0"), rgb("1f5f94"), i / 3),
        )
    c.flat(canvas, sheet, c.box(x - w / 2, low - 0.05 * k, w, 0.05 * k), "sand")
    for i in range(4):
        bx = x - 0.36 + 0.24 * i
        c.line(canvas, sheet, [(bx, low - 0.04), (bx + 0.03, low - 0.16 * k), (bx - 0.01, low - 0.28 * k)], "weed", 0.02)
    for _ in range(6):
        fx, fy, s = x + rand(-0.36, 0.34), top + rand(0.1, 0.5) * k, rand(0.035, 0.06)
        key = rand.pick(("coral", "gold", "flower", "cream", "flower3"))
        c.flat(canvas, sheet, c.disc(fx, fy, s, 0.55), key)
        c.flat(canvas, sheet, c.polygon((fx - s * 0.8, fy), (fx - s * 1.6, fy - s * 0.5), (fx - s * 1.6, fy + s * 0.5)), key)
        c.flat(canvas, sheet, c.disc(fx + s * 0.5, fy - s * 0.12, s * 0.12), "ink")


def dinosaur(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """Bones of something large on a plinth."""
    bone = rgb("f4ecd8")
    c.cut(canvas, sheet, c.box(x - 0.36, y - 0.05 * k, 0.72, 0.05 * k), "stone2")
    back = [
        (x - 0.4, y - 0.2 * k),
        (x - 0.2, y - 0.3 * k),
        (x + 0.02, y - 0.34 * k),
        (x + 0.16, y - 0.44 * k),
        (x + 0.26, y - 0.54 * k),
    ]
    c.line(canvas, sheet, back, bone, 0.022)
    for i in range(6):
        rx = x - 0.16 + 0.05 * i
        c.line(canvas, sheet, [(rx, y - 0.32 * k), (rx + 0.025, y - 0.25 * k), (rx - 0.005, y - 0.17 * k)], bone, 0.01)
    for dx in (-0.16, -0.1, 0.1, 0.15):
        c.line(canvas, sheet, [(x + dx, y - 0.28 * k), (x + dx + 0.03, y - 0.16 * k), (x + dx, y - 0.05 * k)], bone, 0.016)
    c.cut(
        canvas,
        sheet,
        c.polygon((x + 0.22, y - 0.58 * k), (x + 0.36, y - 0.56 * k), (x + 0.43, y - 0.5 * k), (x + 0.26, y - 0.48 * k)),
        bone,
    )
    c.flat(canvas, sheet, c.disc(x + 0.28, y - 0.545 * k, 0.012), "ink")


def plinth(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    c.cut(canvas, sheet, c.box(x - 0.08, y - 0.15 * k, 0.16, 0.15 * k), "cream")
    c.cut(canvas, sheet, c.blob(x, y - 0.21 * k, 0.06, rand, squash=1.2), rand.pick(("gold", "cloth2", "coral", "stone")))


def plant(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    f.plant(canvas, sheet, x, y, 0.26 * k, rand)


def greens(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """A bench of plants under glass."""
    for i in range(5):
        f.plant(canvas, sheet, x - 0.32 + 0.16 * i, y - 0.12 * k, rand(0.14, 0.24) * k, rand)
    c.cut(canvas, sheet, c.box(x - 0.42, y - 0.13 * k, 0.84, 0.03, 0.004), "wood")
    for dx in (-0.38, 0.38):
        c.cut(canvas, sheet, c.box(x + dx, y - 0.11 * k, 0.022, 0.11 * k), "wood2", drop=0.003)


def glass_wall(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    sky = sheet.site.palette.grade.sky
    c.flat(canvas, sheet, c.box(x - 0.5, -0.4, 1.0, y + 0.6), mix(sky[-1], (1, 1, 1), 0.25))
    for i in range(5):
        c.flat(canvas, sheet, c.disc(x - 0.45 + 0.23 * i, y + 0.1 * k, 0.16), "leaf", 0.6)
    for i in range(5):
        c.line(canvas, sheet, [(x - 0.5 + 0.25 * i, -0.3), (x - 0.5 + 0.25 * i, y + 0.3)], "cream", 0.014)
    for yy in (0.05, 0.3, 0.55):
        c.line(canvas, sheet, [(x - 0.5, y - yy * k), (x + 0.5, y - yy * k)], "cream", 0.01)


def sofa(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    w, h = 0.5, 0.15 * k
    for side in (-0.5, 0.5):
        c.cut(canvas, sheet, c.box(x + side * w - 0.05, y - h * 0.95, 0.1, h * 0.95, 0.03), "cloth")
    c.cut(canvas, sheet, c.box(x - w / 2, y - h * 1.45, w, h * 1.3, 0.04), "cloth")
    c.cut(
        canvas,
        sheet,
        c.box(x - w * 0.46, y - h * 0.75, w * 0.92, h * 0.42, 0.03),
        mix(sheet.site.palette.papers["cloth"], (1, 1, 1), 0.14),
    )


def table_set(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """A laid table with two chairs."""
    for side in (-1, 1):
        c.cut(canvas, sheet, c.box(x + side * 0.25 - 0.012, y - 0.27 * k, 0.024, 0.27 * k, 0.006), "wood2")
        c.cut(
            canvas, sheet, c.box(min(x + side * 0.25, x + side * 0.15), y - 0.12 * k, 0.1, 0.026 * k, 0.006), "wood2", drop=0.003
        )
    c.cut(
        canvas,
        sheet,
        c.polygon((x - 0.17, y - 0.17 * k), (x + 0.17, y - 0.17 * k), (x + 0.15, y - 0.05 * k), (x - 0.15, y - 0.05 * k)),
        "cream",
    )
    c.cut(canvas, sheet, c.box(x - 0.012, y - 0.17 * k, 0.024, 0.17 * k), "wood2", drop=0.0)
    for dx, key in ((-0.09, "coral"), (0.0, "gold"), (0.09, "cloth2")):
        c.cut(canvas, sheet, c.disc(x + dx, y - 0.185 * k, 0.026, 0.7), key, drop=0.002)


def barber_chair(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    c.cut(canvas, sheet, c.box(x - 0.1, y - 0.32 * k, 0.06, 0.24 * k, 0.02), "cloth")
    c.cut(canvas, sheet, c.box(x - 0.1, y - 0.14 * k, 0.2, 0.06 * k, 0.02), "cloth")
    c.line(canvas, sheet, [(x, y - 0.08 * k), (x, y - 0.01)], "metal", 0.03)
    c.cut(canvas, sheet, c.box(x - 0.08, y - 0.02, 0.16, 0.024, 0.01), "metal")


def luggage(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    for i, key in enumerate(("coral", "cloth2", "gold")):
        h = rand(0.1, 0.16) * k
        bx = x - 0.14 + 0.13 * i
        c.line(
            canvas,
            sheet,
            [(bx - 0.02, y - h), (bx - 0.02, y - h - 0.05), (bx + 0.03, y - h - 0.05), (bx + 0.03, y - h)],
            "slate",
            0.008,
        )
        c.cut(canvas, sheet, c.box(bx - 0.05, y - h, 0.11, h, 0.014), key)


def crates(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    for bx, by in ((-0.14, 0), (0.06, 0), (-0.05, 1), (0.25, 0)):
        top = y - 0.14 * k * (by + 1)
        c.cut(canvas, sheet, c.box(x + bx - 0.1, top, 0.19, 0.138 * k, 0.004), "wood")
        c.line(canvas, sheet, [(x + bx - 0.1, top), (x + bx + 0.09, top + 0.138 * k)], "wood2", 0.008)
        c.line(canvas, sheet, [(x + bx - 0.1, top + 0.07 * k), (x + bx + 0.09, top + 0.07 * k)], "wood2", 0.006)


def conveyor(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """An assembly line and the arm over it."""
    c.cut(canvas, sheet, c.box(x - 0.6, y - 0.14 * k, 1.2, 0.05 * k, 0.02), "slate")
    for i in range(10):
        c.flat(canvas, sheet, c.disc(x - 0.54 + 0.12 * i, y - 0.115 * k, 0.018), "metal")
    for i in range(4):
        c.cut(
            canvas, sheet, c.box(x - 0.48 + 0.28 * i, y - 0.24 * k, 0.12, 0.1 * k, 0.006), ("gold", "coral", "cloth2", "gold")[i]
        )
    arm = [(x + 0.1, y), (x + 0.1, y - 0.35 * k), (x - 0.04, y - 0.44 * k), (x - 0.1, y - 0.28 * k)]
    c.line(canvas, sheet, arm, rgb("e8854a"), 0.035)
    for ax, ay in arm[1:3]:
        c.cut(canvas, sheet, c.disc(ax, ay, 0.026), "slate", drop=0.002)


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
    w, h = 0.1, rand(0.11, 0.16) * k
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
    path = [(x + px, y + py * k) for px, py in points]
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
