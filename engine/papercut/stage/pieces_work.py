"""Pieces of where people work: hospitals, laboratories, factories, server rooms; each stands or hangs at x. Knows no place."""

import skia

from engine.papercut.chance import Rand, unit
from engine.papercut.palette import rgb
from engine.papercut.stage import cutouts as c
from engine.papercut.stage.site import Sheet


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


def seats(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """A row of seats seen from the side, as in a carriage or a waiting hall."""
    for i in range(3):
        sx = x - 0.26 + 0.26 * i
        c.cut(canvas, sheet, c.box(sx - 0.09, y - 0.3 * k, 0.055, 0.26 * k, 0.02), "cloth2")
        c.cut(canvas, sheet, c.box(sx - 0.09, y - 0.13 * k, 0.17, 0.055 * k, 0.015), "cloth2")
        c.cut(canvas, sheet, c.box(sx - 0.095, y - 0.33 * k, 0.065, 0.06 * k, 0.01), "cream", drop=0.003)
        c.line(canvas, sheet, [(sx, y - 0.08 * k), (sx, y)], "slate", 0.014)


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
