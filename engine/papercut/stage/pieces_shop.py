"""Pieces of shops, cafés and markets: shelves, counters, bottles; each stands or hangs at x. Knows no place."""

import skia

from engine.papercut.chance import Rand
from engine.papercut.palette import mix, rgb
from engine.papercut.stage import cutouts as c
from engine.papercut.stage.site import Sheet


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
