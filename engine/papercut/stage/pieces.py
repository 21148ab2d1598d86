"""What rooms are furnished with beyond the kits' own: one function a piece, standing or hanging at x. `noun` borrows any puppet.

A piece is drawn once into its plane. Knows no place.
"""

from collections.abc import Callable

import skia

from engine.base import SceneSubject
from engine.papercut.brush import shown
from engine.papercut.cast import cast
from engine.papercut.chance import Rand
from engine.papercut.palette import Rgb, argb, mix, rgb
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
        palette, light = sheet.site.palette, sheet.site.palette.light()
        share = 0.0 if sheet.site.indoors else min(0.55, palette.grade.haze_depth * max(0.0, 0.8 - sheet.p))
        share = max(share, 0.3) if light.silhouette else share
        half, high = 0.75 * puppet.width_m * scale + 0.02, 1.15 * tall + 0.02
        bounds = skia.Rect.MakeLTRB(x - half, y - high, x + half, y + 0.3 * tall)
        veil = skia.ColorFilters.Blend(argb(shown(canvas, palette.grade.haze), share), skia.BlendMode.kSrcATop)
        veiled = canvas.getSaveCount()
        if share > 0.14:  # what is far off or a shadow among shadows is seen through the air
            canvas.saveLayer(bounds, skia.Paint(ColorFilter=veil))
        canvas.save()
        canvas.translate(x, y + lower * tall - (0.5 * tall if puppet.medium != "ground" else 0.0))
        canvas.scale(scale, scale)
        puppet.draw(canvas, Moment(1.0, "stand"), light)
        canvas.restoreToCount(veiled)

    draw.__name__ = name
    return draw


def window(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    f.view(canvas, sheet, x, y - 0.2 * k, 0.28, 0.3 * k, "cloth2")


def tall_window(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    f.view(canvas, sheet, x, y - 0.16 * k, 0.24, 0.52 * k, "cloth")


def rafters(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """The slopes of a roof from both sides, with their beams."""
    low, ridge = y - 0.16 * k, 0.02 * sheet.site.high
    for s in (-1, 1):
        c.cut(
            canvas,
            sheet,
            c.polygon((x + s * 0.12, -0.4), (x + s * 0.12, ridge), (x + s * 0.9, low), (x + s * 0.96, low), (x + s * 0.96, -0.4)),
            "wood2",
        )
        for i in range(4):
            c.line(
                canvas,
                sheet,
                [(x + s * (0.24 + 0.22 * i), -0.3), (x + s * (0.24 + 0.22 * i), ridge + (low - ridge) * (0.15 + 0.28 * i))],
                "wood",
                0.012,
                0.7,
            )
        c.line(canvas, sheet, [(x + s * 0.1, ridge), (x + s * 0.92, low)], "wood", 0.034)
    c.line(canvas, sheet, [(x - 0.5, ridge + 0.42 * (low - ridge)), (x + 0.5, ridge + 0.42 * (low - ridge))], "wood", 0.03)


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


def poster(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    key = rand.pick(("coral", "gold", "cloth2", "pine", "flower3"))
    c.cut(canvas, sheet, c.box(x - 0.1, y - 0.36 * k, 0.2, 0.27 * k, 0.003), key)
    c.flat(canvas, sheet, c.disc(x, y - 0.25 * k, 0.055), "cream", 0.9)
    c.flat(canvas, sheet, c.box(x - 0.07, y - 0.14 * k, 0.14, 0.02), "cream", 0.9)


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


def washers(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    for i in range(3):
        wx = x - 0.22 + 0.22 * i
        c.cut(canvas, sheet, c.box(wx - 0.1, y - 0.2 * k, 0.2, 0.2 * k, 0.01), "cream")
        c.cut(canvas, sheet, c.disc(wx, y - 0.095 * k, 0.062), "metal", drop=0.003)
        c.flat(canvas, sheet, c.disc(wx, y - 0.095 * k, 0.046), rgb("4f8fa8"))
        c.flat(canvas, sheet, c.blob(wx, y - 0.085 * k, 0.03, rand), rand.pick(("coral", "gold", "flower3")))
        c.flat(canvas, sheet, c.disc(wx + 0.07, y - 0.18 * k, 0.01), "cloth")


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


def plant(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    f.plant(canvas, sheet, x, y, 0.26 * k, rand)


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
