"""Pieces of where people play, train and perform: gyms, lanes, stages, studios; each stands or hangs at x. Knows no place."""

import skia

from engine.papercut.chance import Rand
from engine.papercut.palette import mix, rgb
from engine.papercut.stage import cutouts as c
from engine.papercut.stage.site import Sheet


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
