"""Pieces of what people travel in: portholes, carriages, cockpits, spaceships; each stands or hangs at x. Knows no place."""

import skia

from engine.papercut.chance import Rand
from engine.papercut.palette import rgb
from engine.papercut.stage import cutouts as c
from engine.papercut.stage.site import Sheet


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


def subway_train(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """A carriage that waits at the platform: lit windows, doors, a stripe."""
    w, h = 1.9, 0.42 * k
    c.cut(canvas, sheet, c.box(x - w / 2, y - h, w, h), "metal")
    c.flat(canvas, sheet, c.box(x - w / 2, y - 0.32 * h, w, 0.09 * h), "cloth")
    for i in range(8):
        at = x - w / 2 + w * (i + 0.5) / 8
        if i % 4 == 1:
            c.cut(canvas, sheet, c.box(at - 0.085, y - 0.9 * h, 0.17, 0.88 * h, 0.01), "stone", drop=0.003)
            for s in (-1, 1):
                c.flat(canvas, sheet, c.box(at + s * 0.042 - 0.03, y - 0.8 * h, 0.06, 0.4 * h, 0.012), rgb("f6e3b0"))
            c.line(canvas, sheet, [(at, y - 0.9 * h), (at, y)], "slate", 0.005)
        else:
            c.flat(canvas, sheet, c.box(at - 0.09, y - 0.8 * h, 0.18, 0.36 * h, 0.02), rgb("f6e3b0"))
    c.flat(canvas, sheet, c.box(x - w / 2, y - 0.02, w, 0.02), "ink", 0.7)
