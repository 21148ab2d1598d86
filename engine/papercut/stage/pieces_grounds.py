"""Pieces that make a place of open ground: ice, walls, courts, marks on a road, what stands in parks and yards. Knows no place."""

import math

import skia

from engine.papercut.chance import Rand
from engine.papercut.palette import mix, rgb
from engine.papercut.stage import cutouts as c
from engine.papercut.stage.site import Sheet

_CLAY, _CONCRETE, _MUD = rgb("c99a68"), rgb("b9b6b0"), rgb("cf9f6b")
_BALLS = tuple(rgb(code) for code in ("e0574a", "f2b53f", "4f8fc0", "6fae6a", "c070c0"))


def iceberg(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """A berg in the water: a high white side, a blue one in shade, its foot."""
    h, w = 0.62 * k, 0.4 * k
    body = (
        (-1.0, 0.0),
        (-0.82, -0.42),
        (-0.5, -0.55),
        (-0.28, -0.98),
        (-0.06, -0.86),
        (0.14, -1.0),
        (0.42, -0.6),
        (0.66, -0.52),
        (1.0, 0.0),
    )
    c.cut(canvas, sheet, c.polygon(*((x + dx * w, y + dy * h) for dx, dy in body)), "snow")
    blue = ((-0.28, -0.98), (-0.06, -0.86), (0.0, -0.4), (-0.2, 0.0), (-0.56, 0.0), (-0.4, -0.5))
    c.flat(canvas, sheet, c.polygon(*((x + dx * w, y + dy * h) for dx, dy in blue)), rgb("a9cfe6"), 0.8)
    c.flat(
        canvas,
        sheet,
        c.polygon((x + 0.42 * w, y - 0.6 * h), (x + 0.66 * w, y - 0.52 * h), (x + w, y), (x + 0.5 * w, y)),
        rgb("bcdcee"),
    )
    c.flat(canvas, sheet, c.box(x - 1.1 * w, y - 0.012, 2.2 * w, 0.022, 0.01), rgb("8fc4dc"), 0.8)


def ice_tongue(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """A glacier that comes down between the peaks, broken across."""
    h = 0.5 * k
    c.cut(
        canvas, sheet, c.polygon((x - 0.1 * k, y - h), (x + 0.12 * k, y - h), (x + 0.42 * k, y), (x - 0.5 * k, y)), rgb("dcebf4")
    )
    for i in range(6):
        share = (i + 0.7) / 6.4
        half = (0.1 + 0.36 * share) * k
        yy = y - h * (1 - share)
        c.line(
            canvas,
            sheet,
            [(x - half * 0.95, yy), (x - half * 0.2, yy + 0.02), (x + half * 0.5, yy - 0.005), (x + half * 0.8, yy + 0.012)],
            rgb("8fbcd8"),
            0.008,
        )


def dam_wall(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """A wall of concrete from side to side, water out of its gates."""
    h, half = 0.36 * k, 0.72 * k
    c.cut(
        canvas,
        sheet,
        c.polygon((x - half, y - h), (x + half, y - h), (x + half * 0.86, y + 0.02), (x - half * 0.86, y + 0.02)),
        _CONCRETE,
    )
    c.cut(canvas, sheet, c.box(x - half - 0.03, y - h - 0.035, 2 * half + 0.06, 0.05, 0.006), mix(_CONCRETE, (1, 1, 1), 0.25))
    for i in range(9):
        xx = x + half * (i - 4) / 4.6
        c.line(canvas, sheet, [(xx, y - h + 0.02), (x + (xx - x) * 0.88, y)], mix(_CONCRETE, (0.3, 0.3, 0.35), 0.4), 0.006, 0.7)
    for dx in (-0.26, 0.0, 0.26):
        gate = x + dx * half * 1.2
        c.flat(canvas, sheet, c.box(gate - 0.045, y - h * 0.62, 0.09, 0.05, 0.02), "ink", 0.7)
        spill = c.polygon(
            (gate - 0.035, y - h * 0.56), (gate + 0.035, y - h * 0.56), (gate + 0.075, y + 0.02), (gate - 0.075, y + 0.02)
        )
        c.flat(canvas, sheet, spill, (0.94, 0.98, 1.0), 0.95)
    for i in range(9):
        c.flat(canvas, sheet, c.disc(x - 0.34 * half + i * 0.085 * half, y + 0.015, 0.035, 0.5), (1, 1, 1), 0.9)


def arch(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """A triumphal arch."""
    h, half = 0.56 * k, 0.3 * k
    c.cut(canvas, sheet, c.box(x - half, y - h, 2 * half, h), "stone")
    opening = skia.Path()
    opening.moveTo(x - 0.11 * k, y + 0.002)
    opening.lineTo(x - 0.11 * k, y - 0.27 * k)
    opening.arcTo(skia.Rect.MakeLTRB(x - 0.11 * k, y - 0.38 * k, x + 0.11 * k, y - 0.16 * k), 180, 180, False)
    opening.lineTo(x + 0.11 * k, y + 0.002)
    opening.close()
    c.flat(canvas, sheet, opening, mix(sheet.site.palette.papers["sea2"], sheet.site.palette.grade.sky[-1], 0.8))
    for yy, tall in ((y - h, 0.05 * k), (y - 0.42 * k, 0.026 * k)):
        c.cut(canvas, sheet, c.box(x - half - 0.02, yy, 2 * half + 0.04, tall), "stone2", drop=0.004)
    for dx in (-0.24, -0.16, 0.16, 0.24):
        c.line(canvas, sheet, [(x + dx * k, y - 0.39 * k), (x + dx * k, y)], "stone2", 0.012, 0.8)
    c.flat(canvas, sheet, c.box(x - 0.16 * k, y - 0.52 * k, 0.32 * k, 0.07 * k), "cream", 0.5)


def mud_houses(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """Walls and towers of clay with small dark windows, one over the other."""
    for dx, w, h in ((0.0, 0.34, 0.5), (-0.3, 0.3, 0.34), (0.3, 0.28, 0.4), (-0.12, 0.22, 0.22), (0.16, 0.24, 0.24)):
        wall = mix(_MUD, rgb("b5804f"), rand(0.0, 0.5))
        left, top = x + (dx - w / 2) * k, y - h * k
        c.cut(canvas, sheet, c.polygon((left, y), (left + 0.02 * k, top), (left + (w - 0.02) * k, top), (left + w * k, y)), wall)
        for i in range(4):
            c.cut(
                canvas, sheet, c.box(left + (0.03 + (w - 0.09) * i / 3) * k, top - 0.03 * k, 0.03 * k, 0.035 * k), wall, drop=0.0
            )
        for i in range(2):
            for j in range(2):
                pane = c.box(left + (0.08 + 0.1 * i) * k, top + (0.06 + 0.09 * j) * k, 0.03 * k, 0.045 * k, 0.006)
                c.flat(canvas, sheet, pane, rgb("5a3a2a"), 0.85)
    c.flat(canvas, sheet, c.box(x - 0.05 * k, y - 0.14 * k, 0.1 * k, 0.14 * k, 0.05 * k), rgb("5a3a2a"), 0.9)


def tomb(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """A mausoleum: pillars, a door, a dome."""
    w, h = 0.44 * k, 0.24 * k
    c.cut(canvas, sheet, c.disc(x, y - h, 0.16 * k), "stone2")
    c.cut(canvas, sheet, c.box(x - w / 2, y - h, w, h), "stone")
    c.cut(canvas, sheet, c.box(x - w * 0.56, y - h - 0.015 * k, w * 1.12, 0.035 * k), "cream", drop=0.004)
    c.cut(canvas, sheet, c.box(x - w * 0.6, y - 0.03 * k, w * 1.2, 0.03 * k), "cream", drop=0.004)
    for dx in (-0.42, -0.24, 0.24, 0.42):
        c.cut(canvas, sheet, c.box(x + dx * w - 0.014 * k, y - h + 0.02 * k, 0.028 * k, h - 0.05 * k), "cream", drop=0.003)
    c.flat(canvas, sheet, c.box(x - 0.05 * k, y - 0.16 * k, 0.1 * k, 0.13 * k, 0.03 * k), "ink", 0.8)


def outhouse(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """A hut of boards with a moon in its door."""
    w, h = 0.19 * k, 0.32 * k
    c.cut(canvas, sheet, c.box(x - w / 2, y - h, w, h), "wood")
    for i in range(1, 5):
        c.line(canvas, sheet, [(x - w / 2 + w * i / 5, y - h), (x - w / 2 + w * i / 5, y)], "wood2", 0.004, 0.7)
    c.cut(
        canvas,
        sheet,
        c.polygon((x - w * 0.68, y - h + 0.01), (x + w * 0.5, y - h - 0.09 * k), (x + w * 0.68, y - h + 0.01)),
        "wood2",
    )
    c.cut(canvas, sheet, c.box(x - w * 0.3, y - h * 0.82, w * 0.6, h * 0.8), mix(rgb("a8703f"), (1, 1, 1), 0.12), drop=0.003)
    c.flat(canvas, sheet, c.disc(x, y - h * 0.66, 0.02 * k), "ink", 0.85)
    c.flat(canvas, sheet, c.disc(x + 0.01 * k, y - h * 0.665, 0.017 * k), mix(rgb("a8703f"), (1, 1, 1), 0.12))


def zebra(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """The bars of a crossing on the road, from kerb to kerb."""
    top, low = sheet.site.y(1.33), sheet.site.y(2.18)
    for i in range(-2, 3):
        near, far = x + i * 0.2, x + i * 0.16
        c.flat(
            canvas,
            sheet,
            c.polygon((far - 0.045, top), (far + 0.045, top), (near + 0.06, low), (near - 0.06, low)),
            "cream",
            0.92,
        )


def diamond(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """The clay of a baseball infield with its bases."""
    at = sheet.site.y
    c.flat(canvas, sheet, c.polygon((x, at(0.8)), (x + 0.8, at(1.18)), (x, at(1.7)), (x - 0.8, at(1.18))), _CLAY)
    c.flat(canvas, sheet, c.polygon((x, at(0.9)), (x + 0.5, at(1.16)), (x, at(1.46)), (x - 0.5, at(1.16))), rgb("6fae60"))
    for dx, p in ((0.0, 0.85), (0.62, 1.17), (-0.62, 1.17), (0.0, 1.58)):
        c.cut(
            canvas,
            sheet,
            c.polygon((x + dx, at(p) - 0.012), (x + dx + 0.05, at(p)), (x + dx, at(p) + 0.012), (x + dx - 0.05, at(p))),
            "cream",
            drop=0.002,
        )


def lanes(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """The white lines of a running track."""
    for p in (0.98, 1.14, 1.34, 1.6, 1.92):
        c.flat(canvas, sheet, c.box(x - 0.56, sheet.site.y(p), 1.12, 0.006 + 0.004 * p), "cream", 0.9)


def white_rail(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """The rail of a racecourse."""
    for i in range(5):
        c.line(canvas, sheet, [(x - 0.3 + 0.15 * i, y), (x - 0.3 + 0.15 * i, y - 0.1 * k)], "cream", 0.012)
    c.line(canvas, sheet, [(x - 0.32, y - 0.1 * k), (x + 0.32, y - 0.1 * k)], "cream", 0.02)


def chimneys(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """Works with a toothed roof, tall chimneys and smoke."""
    for n, (dx, h) in enumerate(((-0.2, 0.62), (-0.06, 0.74), (0.24, 0.56))):
        top = y - h * k
        for i in range(4):
            c.flat(
                canvas,
                sheet,
                c.disc(x + (dx + 0.05 * i) * k, top - (0.04 + 0.07 * i) * k, (0.03 + 0.014 * i) * k),
                (0.78, 0.77, 0.8),
                0.5,
            )
        c.cut(
            canvas,
            sheet,
            c.polygon((x + (dx - 0.03) * k, y), (x + (dx - 0.02) * k, top), (x + (dx + 0.02) * k, top), (x + (dx + 0.03) * k, y)),
            ("brick", "stone2", "brick")[n],
        )
        c.flat(canvas, sheet, c.box(x + (dx - 0.022) * k, top + 0.03 * k, 0.044 * k, 0.025 * k), "cream", 0.9)
    for i in range(3):
        left = x + (-0.36 + 0.22 * i) * k
        c.cut(
            canvas,
            sheet,
            c.polygon(
                (left, y),
                (left, y - 0.24 * k),
                (left + 0.02 * k, y - 0.34 * k),
                (left + 0.22 * k, y - 0.24 * k),
                (left + 0.22 * k, y),
            ),
            "slate",
        )
        for j in range(3):
            c.window(canvas, sheet, left + (0.05 + 0.06 * j) * k, y - 0.14 * k, 0.04 * k, 0.07 * k, rand)


def helipad(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """A ring with an H on the ground."""
    at = sheet.site.y
    y = at(1.3)
    ring = [(x + 0.4 * math.cos(i * math.pi / 24), y + 0.1 * math.sin(i * math.pi / 24)) for i in range(49)]
    c.line(canvas, sheet, ring, "gold", 0.018)
    for points in ([(-0.13, -0.05), (-0.17, 0.055)], [(0.13, -0.05), (0.17, 0.055)], [(-0.15, 0.0), (0.15, 0.0)]):
        c.line(canvas, sheet, [(x + dx, y + dy) for dx, dy in points], "cream", 0.026)


def picnic_table(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """A table with its benches, a basket on it."""
    w, h = 0.34 * k, 0.15 * k
    for s in (-1, 1):
        c.line(canvas, sheet, [(x + s * w * 0.2, y - h), (x + s * w * 0.42, y)], "wood2", 0.018)
    c.cut(canvas, sheet, c.box(x - w * 0.62, y - h * 0.55, w * 1.24, 0.022 * k, 0.004), "wood2")
    c.cut(canvas, sheet, c.box(x - w / 2, y - h, w, 0.028 * k, 0.004), "wood")
    c.cut(canvas, sheet, c.box(x - 0.05 * k, y - h - 0.06 * k, 0.1 * k, 0.06 * k, 0.012), "gold", drop=0.003)
    c.line(
        canvas,
        sheet,
        [(x - 0.045 * k, y - h - 0.055 * k), (x, y - h - 0.11 * k), (x + 0.045 * k, y - h - 0.055 * k)],
        "wood2",
        0.008,
    )


def lily_pads(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """Pads on still water, a flower on one."""
    for i in range(5):
        dx, dy = rand(-0.24, 0.24), rand(-0.02, 0.03)
        c.cut(
            canvas,
            sheet,
            c.disc(x + dx, y + dy, rand(0.03, 0.05), 0.3),
            mix(sheet.site.palette.papers["leaf"], rgb("4f8f5a"), rand(0.2, 0.7)),
            drop=0.002,
        )
        if i == 2:
            for lean in (-0.5, 0.0, 0.5):
                c.flat(
                    canvas,
                    sheet,
                    c.polygon((x + dx - 0.008, y + dy), (x + dx + lean * 0.05, y + dy - 0.042), (x + dx + 0.008, y + dy)),
                    rgb("f0a8c0"),
                )


def tussocks(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """Islets of sedge in shallow water."""
    for dx, w in ((-0.12, 0.1), (0.06, 0.14), (0.2, 0.07)):
        c.cut(canvas, sheet, c.disc(x + dx, y + 0.012, w * 0.8, 0.22), "grass", drop=0.003)
        for _ in range(4):
            c.tuft(canvas, sheet, x + dx + rand(-0.5, 0.5) * w, y + 0.008, rand(0.08, 0.15) * k, rand, "field")


def rope_lanes(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """The floating ropes between a pool's lanes."""
    for p in (0.42, 0.56, 0.72):
        yy = sheet.site.y(p)
        for i in range(12):
            c.flat(canvas, sheet, c.box(x - 0.6 + 0.1 * i, yy, 0.096, 0.008 + 0.006 * p, 0.004), ("cloth", "cream")[i % 2])


def boulders(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """Stones in a stream with white water about them."""
    for dx, size in ((-0.14, 0.08), (0.02, 0.12), (0.17, 0.07)):
        c.rock(canvas, sheet, x + dx, y + 0.01, size * k, rand, "rock")
        c.flat(canvas, sheet, c.box(x + dx - size * k, y + 0.004, 2 * size * k, 0.01, 0.005), "foam", 0.9)


def ball_pool(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """A basin heaped with coloured balls."""
    w, h = 0.74, 0.17 * k
    for j in range(4):
        for i in range(16):
            at = (x - w / 2 + w * (i + 0.5 * (j % 2)) / 15.5, y - h * (1.12 - 0.2 * j) + 0.02 * rand())
            c.cut(canvas, sheet, c.disc(*at, 0.03), rand.pick(_BALLS), drop=0.002)
    c.cut(canvas, sheet, c.box(x - w * 0.54, y - h * 0.6, w * 1.08, h * 0.62, 0.02), "gold")
    c.flat(canvas, sheet, c.box(x - w * 0.54, y - h * 0.6, w * 1.08, 0.016), "cream", 0.8)


def sauna_benches(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """Two steps of slats, a towel on the upper."""
    for step, (w, h) in enumerate(((0.66, 0.26), (0.78, 0.13))):
        c.cut(canvas, sheet, c.box(x - w / 2, y - h * k, w, h * k), mix(rgb("e0b074"), rgb("c9935c"), 0.6 * step))
        for i in range(1, 6):
            c.line(
                canvas,
                sheet,
                [(x - w / 2, y - h * k + 0.13 * k * i / 6), (x + w / 2, y - h * k + 0.13 * k * i / 6)],
                "wood2",
                0.004,
                0.5,
            )
    c.cut(
        canvas,
        sheet,
        c.polygon((x + 0.14, y - 0.265 * k), (x + 0.26, y - 0.265 * k), (x + 0.265, y - 0.15 * k), (x + 0.145, y - 0.15 * k)),
        "cream",
        drop=0.003,
    )


def sauna_stove(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """Hot stones in an iron basket."""
    c.cut(canvas, sheet, c.box(x - 0.09, y - 0.22 * k, 0.18, 0.22 * k, 0.012), "slate")
    c.flat(canvas, sheet, c.box(x - 0.06, y - 0.1 * k, 0.12, 0.06 * k, 0.008), rgb("ff9a4c"), 0.9)
    for i in range(7):
        c.rock(canvas, sheet, x - 0.075 + 0.025 * i, y - 0.215 * k, 0.026 * k * rand(0.8, 1.2), rand, "rock")


def glasshouse(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """A palm house of glass: a round hall between two wings, plants behind the panes."""
    glass = mix(sheet.site.palette.papers["glass"], (1, 1, 1), 0.35)
    for dx, w, h in ((-0.3, 0.26, 0.2), (0.3, 0.26, 0.2), (0.0, 0.36, 0.3)):
        left, top = x + (dx - w / 2) * k, y - h * k
        c.cut(canvas, sheet, c.disc(x + dx * k, top, w / 2 * k, 0.62), glass)
        c.cut(canvas, sheet, c.box(left, top, w * k, h * k), glass, drop=0.004)
        for i in range(4):
            c.bush(canvas, sheet, left + (0.04 + (w - 0.08) * i / 3) * k, y - 0.01, 0.05 * k * rand(0.7, 1.3), rand)
        for i in range(5):
            xx = left + w * k * i / 4
            c.line(canvas, sheet, [(xx, y), (xx, top)], "cream", 0.007)
        for j in range(3):
            c.line(canvas, sheet, [(left, top + h * k * j / 2), (left + w * k, top + h * k * j / 2)], "cream", 0.007)
    c.flat(canvas, sheet, c.box(x - 0.04 * k, y - 0.13 * k, 0.08 * k, 0.13 * k, 0.03 * k), "pine", 0.8)


def rock_face(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, k: float, rand: Rand) -> None:
    """Broken stone below an edge: facets in light and in shade, grass hanging over."""
    rock, top = sheet.site.palette.papers["rock"], sheet.site.y(1.4)
    for i in range(9):
        at = x - 0.54 + 0.12 * i + rand(-0.03, 0.03)
        deep, w = rand(0.1, 0.3), rand(0.06, 0.1)
        tone = mix(rock, (1, 1, 1), rand(0.06, 0.22)) if i % 2 else mix(rock, (0.15, 0.12, 0.2), rand(0.12, 0.3))
        c.flat(
            canvas,
            sheet,
            c.polygon((at - w, top), (at + w * 0.8, top), (at + w * 0.4, top + deep * 0.6), (at - w * 0.2, top + deep)),
            tone,
        )
    for i in range(7):
        c.tuft(canvas, sheet, x - 0.5 + 0.16 * i, top + 0.012, rand(0.03, 0.06), rand)
