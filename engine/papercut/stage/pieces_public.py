"""Pieces of shops, halls, studios, carriages and museums: one function a piece, standing or hanging at x. Knows no place."""

import skia

from engine.papercut.chance import Rand, unit
from engine.papercut.palette import mix, rgb
from engine.papercut.stage import cutouts as c
from engine.papercut.stage import furniture as f
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
