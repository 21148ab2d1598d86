"""Pieces of what people come to see: churches, museums, aquariums, glasshouses; each stands or hangs at x. Knows no place."""

import skia

from engine.papercut.chance import Rand
from engine.papercut.palette import mix, rgb
from engine.papercut.stage import cutouts as c
from engine.papercut.stage import furniture as f
from engine.papercut.stage.site import Sheet


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
