"""Kits with a wall behind: room, kitchen, cafe, classroom, workshop, theatre."""

import math

import skia

from engine.papercut.chance import Rand
from engine.papercut.palette import argb, mix, rgb
from engine.papercut.stage import cutouts as c
from engine.papercut.stage.furniture import (
    WALL,
    bookcase,
    books,
    frame,
    front_table,
    motes,
    pendant,
    plant,
    rug,
    shell,
    table,
    view,
)
from engine.papercut.stage.site import Life, Sheet, Site
from engine.papercut.stage.town import row


def room(site: Site) -> None:
    """A living room that is a bedroom as well: window, pictures, shelves, a lamp, a sofa, a rug."""
    k = site.lift
    wall = shell(site, site.sky[0], rgb("b88355"), dado=mix(site.sky[0], rgb("b5705a"), 0.3))
    foot = site.y(0.8)

    def sofa(canvas: skia.Canvas, sheet: Sheet, x: float, rand: Rand) -> None:
        w, h = 0.5, 0.15 * k
        for side in (-0.5, 0.5):
            c.cut(canvas, sheet, c.box(x + side * w - 0.05, foot - h * 0.95, 0.1, h * 0.95, 0.03), "cloth2")
        c.cut(canvas, sheet, c.box(x - w / 2, foot - h * 1.45, w, h * 1.1, 0.04), "cloth2")
        for side in (-0.25, 0.25):
            c.cut(
                canvas,
                sheet,
                c.box(x + side * w - w * 0.24, foot - h * 0.75, w * 0.48, h * 0.42, 0.03),
                mix(site.palette.papers["cloth2"], (1, 1, 1), 0.14),
            )
        c.cut(canvas, sheet, c.box(x - w * 0.38, foot - h * 1.15, 0.11, 0.1, 0.02), "gold")

    def lamp(canvas: skia.Canvas, sheet: Sheet, x: float, rand: Rand) -> None:
        c.cut(canvas, sheet, c.box(x - 0.006, foot - 0.36 * k, 0.012, 0.36 * k), "ink", drop=0.003)
        if site.palette.style != "shadow":
            c.halo(canvas, x, foot - 0.38 * k, 0.27 * k, (1.0, 0.84, 0.55), 0.7)
        top = foot - 0.46 * k
        c.cut(
            canvas,
            sheet,
            c.polygon(
                (x - 0.045 * k, top), (x + 0.045 * k, top), (x + 0.085 * k, top + 0.12 * k), (x - 0.085 * k, top + 0.12 * k)
            ),
            (1.0, 0.88, 0.62),
        )

    def window(canvas: skia.Canvas, sheet: Sheet, x: float, rand: Rand) -> None:
        view(canvas, sheet, x, site.horizon - 0.2 * k, 0.28, 0.32 * k)

    def pictures(canvas: skia.Canvas, sheet: Sheet, x: float, rand: Rand) -> None:
        frame(canvas, sheet, x, site.horizon - 0.22 * k, 0.16, 0.2, rand)
        frame(canvas, sheet, x + 0.19, site.horizon - 0.27 * k, 0.12, 0.13, rand)
        frame(canvas, sheet, x + 0.19, site.horizon - 0.27 * k + 0.15, 0.11, 0.1, rand)

    def case(canvas: skia.Canvas, sheet: Sheet, x: float, rand: Rand) -> None:
        bookcase(canvas, sheet, x, foot, 0.3, 0.48 * k, rand)

    row(wall, 2.1, [(-0.24, window), (0.3, pictures), (0.78, window)])
    things = site.add(0.82)
    row(
        things,
        2.1,
        [
            (0.36, sofa),
            (0.02, lamp),
            (-0.55, case),
            (0.86, lambda canvas, sheet, x, rand: plant(canvas, sheet, x, foot, 0.26 * k, rand)),
        ],
    )
    rug(site)
    motes(site)
    front_table(site, "cups")


def kitchen(site: Site) -> None:
    """Tiles, shelves of jars, a stove under hanging pans, a window."""
    k = site.lift
    wall = shell(site, site.sky[0], rgb("c9a27a"))
    foot = site.y(0.8)
    counter = site.add(0.82)

    def tiles(canvas: skia.Canvas, sheet: Sheet, x: float, rand: Rand) -> None:
        for i in range(10):
            for j in range(3):
                shade = mix(site.sky[0], rgb("5fa0a5"), 0.25 + 0.2 * rand())
                c.flat(
                    canvas,
                    sheet,
                    c.box(x - 0.5 + i * 0.1 + 0.003, foot - 0.2 * k - 0.1 * (j + 1), 0.094, 0.094, 0.006),
                    shade,
                    0.8,
                )

    def shelf(canvas: skia.Canvas, sheet: Sheet, x: float, rand: Rand) -> None:
        y = site.horizon - 0.2 * k
        c.cut(canvas, sheet, c.box(x - 0.22, y, 0.44, 0.022, 0.004), "wood2")
        for i in range(5):
            h = rand(0.06, 0.11)
            jx = x - 0.18 + i * 0.09
            c.cut(
                canvas,
                sheet,
                c.box(jx - 0.03, y - h, 0.06, h, 0.012),
                rand.pick(("coral", "gold", "cloth2", "cream", "leaf")),
                drop=0.004,
            )
            c.cut(canvas, sheet, c.box(jx - 0.025, y - h - 0.016, 0.05, 0.02, 0.004), "wood", drop=0.002)

    def window(canvas: skia.Canvas, sheet: Sheet, x: float, rand: Rand) -> None:
        view(canvas, sheet, x, site.horizon - 0.19 * k, 0.26, 0.28 * k, "gold")

    def pans(canvas: skia.Canvas, sheet: Sheet, x: float, rand: Rand) -> None:
        y = site.horizon - 0.3 * k
        c.line(canvas, sheet, [(x - 0.2, y), (x + 0.2, y)], "ink", 0.01)
        for i in range(3):
            px, r = x - 0.14 + 0.14 * i, 0.04 + 0.012 * (i % 2)
            c.line(canvas, sheet, [(px, y), (px, y + 0.09)], "ink", 0.01)
            c.cut(canvas, sheet, c.disc(px, y + 0.09 + r, r), rand.pick(("slate", "wall2", "metal")))
            c.flat(canvas, sheet, c.disc(px, y + 0.09 + r, r * 0.75), "ink", 0.25)

    def cupboard(canvas: skia.Canvas, sheet: Sheet, x: float, rand: Rand) -> None:
        h = 0.19 * k
        for i in range(2):
            c.cut(canvas, sheet, c.box(x - 0.25 + i * 0.25, foot - h, 0.245, h, 0.005), mix(rgb("6f9a94"), site.sky[0], 0.15))
            c.flat(
                canvas,
                sheet,
                c.box(x - 0.22 + i * 0.25, foot - h * 0.85, 0.185, h * 0.68, 0.006),
                mix(rgb("6f9a94"), (1, 1, 1), 0.18),
            )
            c.flat(canvas, sheet, c.disc(x - 0.03 + i * 0.06, foot - h * 0.5, 0.009), "gold")
        c.cut(canvas, sheet, c.box(x - 0.265, foot - h - 0.028, 0.53, 0.034, 0.006), "wood")

    def stove(canvas: skia.Canvas, sheet: Sheet, x: float, rand: Rand) -> None:
        h = 0.2 * k
        c.cut(canvas, sheet, c.box(x - 0.16, foot - h, 0.32, h, 0.01), "metal")
        c.cut(canvas, sheet, c.box(x - 0.12, foot - h * 0.7, 0.24, h * 0.5, 0.012), "ink", drop=0.0)
        c.halo(canvas, x, foot - h * 0.45, 0.09, (1.0, 0.6, 0.25), 0.7)
        for i in range(4):
            c.flat(canvas, sheet, c.disc(x - 0.11 + 0.073 * i, foot - h * 0.84, 0.012), "ink")
        c.cut(canvas, sheet, c.box(x - 0.1, foot - h - 0.085, 0.2, 0.085, 0.014), "cloth")
        c.cut(canvas, sheet, c.box(x - 0.11, foot - h - 0.1, 0.22, 0.024, 0.012), "cloth")

    row(wall, 2.0, [(-0.5, tiles), (0.5, tiles), (-0.3, window), (0.28, shelf), (0.78, pans)])
    row(counter, 2.0, [(-0.42, cupboard), (0.0, stove), (0.42, cupboard), (0.96, cupboard)])
    counter.live(_steam(site, 0.0, foot - 0.3 * k, 2.0, counter.p))
    motes(site)
    front_table(site, "cups")


def _steam(site: Site, x: float, y: float, turn: float, p: float) -> Life:
    x0, x1 = site.span(p, 0.2)

    def life(canvas: skia.Canvas, t: float) -> None:
        for n in range(math.floor(x0 / turn), math.ceil(x1 / turn) + 1):
            for i in range(5):
                age = (t * 0.3 + i / 5) % 1
                r = 0.014 + 0.035 * age
                paint = skia.Paint(AntiAlias=True, Color=argb((1, 1, 1), 0.35 * (1 - age)))
                canvas.drawCircle(x + n * turn + 0.02 * math.sin(i * 2 + t), y - 0.2 * age, r, paint)

    return life


def cafe(site: Site) -> None:
    """A counter with cups and a blackboard, pendant lamps, small tables."""
    k = site.lift
    wall = shell(site, site.sky[0], rgb("8f6a50"), dado=rgb("5f7f78"))
    foot = site.y(0.8)

    def board(canvas: skia.Canvas, sheet: Sheet, x: float, rand: Rand) -> None:
        y = site.horizon - 0.22 * k
        c.cut(canvas, sheet, c.box(x - 0.17, y - 0.15, 0.34, 0.3, 0.01), "wood")
        c.flat(canvas, sheet, c.box(x - 0.15, y - 0.13, 0.3, 0.26), rgb("34403e"))
        for i in range(5):
            c.line(
                canvas,
                sheet,
                [(x - 0.12, y - 0.09 + i * 0.045), (x - 0.12 + rand(0.1, 0.2), y - 0.09 + i * 0.045)],
                "cream",
                0.006,
                0.8,
            )

    def window(canvas: skia.Canvas, sheet: Sheet, x: float, rand: Rand) -> None:
        view(canvas, sheet, x, site.horizon - 0.17 * k, 0.34, 0.32 * k, "pine")

    def bar(canvas: skia.Canvas, sheet: Sheet, x: float, rand: Rand) -> None:
        h = 0.2 * k
        c.cut(canvas, sheet, c.box(x - 0.34, foot - h, 0.68, h), "wood2")
        for i in range(6):
            c.flat(canvas, sheet, c.box(x - 0.32 + i * 0.11, foot - h * 0.86, 0.09, h * 0.76, 0.004), "wood", 0.8)
        c.cut(canvas, sheet, c.box(x - 0.36, foot - h - 0.03, 0.72, 0.036, 0.006), "cream")
        c.cut(canvas, sheet, c.box(x - 0.25, foot - h - 0.15, 0.16, 0.122, 0.012), "metal")
        for i in range(4):
            c.cut(
                canvas,
                sheet,
                c.box(x + 0.02 + i * 0.07, foot - h - 0.07, 0.045, 0.042, 0.01),
                rand.pick(("cream", "coral", "cloth2")),
                drop=0.003,
            )

    def set_(canvas: skia.Canvas, sheet: Sheet, x: float, rand: Rand) -> None:
        c.cut(canvas, sheet, c.box(x - 0.008, foot - 0.16 * k, 0.016, 0.16 * k), "ink", drop=0.003)
        c.cut(canvas, sheet, c.box(x - 0.14, foot - 0.17 * k, 0.28, 0.024, 0.01), "wood")
        c.cut(canvas, sheet, c.box(x - 0.03, foot - 0.17 * k - 0.042, 0.05, 0.042, 0.01), "cream", drop=0.003)

    row(wall, 1.9, [(-0.3, window), (0.34, board), (0.8, window)])
    row(site.add(0.82), 1.9, [(0.34, bar), (-0.36, set_)])
    lamps = site.add(0.9)
    row(lamps, 0.72, [(-0.18, lambda canvas, sheet, x, rand: pendant(canvas, sheet, x, site.high * 0.15, 0.055, "gold"))])
    motes(site)
    front_table(site, "cups")


def classroom(site: Site) -> None:
    """A blackboard, a map, bookcases, a globe: school, office and library at once."""
    k = site.lift
    wall = shell(site, site.sky[0], rgb("b58a5e"), dado=rgb("7f9a8a"))
    foot = site.y(0.8)

    def blackboard(canvas: skia.Canvas, sheet: Sheet, x: float, rand: Rand) -> None:
        y = site.horizon - 0.18 * k
        c.cut(canvas, sheet, c.box(x - 0.32, y - 0.17 * k, 0.64, 0.3 * k, 0.008), "wood")
        c.flat(canvas, sheet, c.box(x - 0.3, y - 0.155 * k, 0.6, 0.27 * k), rgb("3d5a50"))
        c.line(canvas, sheet, [(x - 0.22, y), (x - 0.16, y - 0.08), (x - 0.1, y), (x - 0.22, y)], "cream", 0.006, 0.85)
        for i in range(4):
            c.line(
                canvas, sheet, [(x - 0.02, y - 0.1 + i * 0.045), (x + rand(0.1, 0.24), y - 0.1 + i * 0.045)], "cream", 0.005, 0.7
            )
        c.cut(canvas, sheet, c.box(x - 0.32, y + 0.125 * k, 0.64, 0.02, 0.003), "wood2", drop=0.004)

    def chart(canvas: skia.Canvas, sheet: Sheet, x: float, rand: Rand) -> None:
        y = site.horizon - 0.22 * k
        c.cut(canvas, sheet, c.box(x - 0.13, y - 0.12, 0.26, 0.24, 0.004), rgb("b8d4d8"))
        for i in range(5):
            spot = Rand(i, 141)
            c.flat(
                canvas,
                sheet,
                c.blob(x + spot(-0.09, 0.09), y + spot(-0.08, 0.08), spot(0.02, 0.045), spot, rough=0.3),
                "leaf",
                0.9,
            )

    def case(canvas: skia.Canvas, sheet: Sheet, x: float, rand: Rand) -> None:
        bookcase(canvas, sheet, x, foot, 0.38, 0.5 * k, rand, 5)

    def desk(canvas: skia.Canvas, sheet: Sheet, x: float, rand: Rand) -> None:
        table(canvas, sheet, x, foot + 0.02, 0.34, 0.14 * k)
        books(canvas, sheet, x - 0.14, foot + 0.005 - 0.14 * k, 0.12, 0.07, rand)
        globe_y = foot - 0.14 * k - 0.06
        c.cut(canvas, sheet, c.box(x + 0.06, globe_y + 0.04, 0.06, 0.02), "wood2", drop=0.002)
        c.cut(canvas, sheet, c.disc(x + 0.09, globe_y, 0.045), "sea2")
        c.flat(canvas, sheet, c.disc(x + 0.08, globe_y - 0.01, 0.02), "leaf")

    row(
        wall,
        2.2,
        [
            (-0.05, blackboard),
            (0.52, chart),
            (1.1, lambda canvas, sheet, x, rand: view(canvas, sheet, x, site.horizon - 0.2 * k, 0.3, 0.3 * k, "gold")),
        ],
    )
    row(site.add(0.82), 2.2, [(-0.62, case), (0.5, desk), (0.98, case)])
    motes(site)
    front_table(site, "books")


def workshop(site: Site) -> None:
    """Tools on the wall, gears that turn, a bench, shelves of boxes."""
    k = site.lift
    wall = shell(site, site.sky[0], rgb("8a7464"))
    foot = site.y(0.8)

    def tools(canvas: skia.Canvas, sheet: Sheet, x: float, rand: Rand) -> None:
        y = site.horizon - 0.2 * k
        c.cut(canvas, sheet, c.box(x - 0.26, y - 0.12 * k, 0.52, 0.25 * k, 0.006), rgb("b98d5f"))
        for i in range(5):
            tx, h = x - 0.2 + 0.1 * i, rand(0.1, 0.16)
            c.cut(
                canvas, sheet, c.box(tx - 0.008, y - 0.08, 0.016, h, 0.004), rand.pick(("wood2", "cloth", "cloth2")), drop=0.005
            )
            if i % 2:
                c.cut(canvas, sheet, c.box(tx - 0.032, y - 0.09, 0.064, 0.034, 0.006), "metal", drop=0.004)
            else:
                c.cut(canvas, sheet, c.disc(tx, y - 0.085, 0.024), "metal", drop=0.004)

    def boxes(canvas: skia.Canvas, sheet: Sheet, x: float, rand: Rand) -> None:
        for j in range(2):
            y = site.horizon - (0.12 + 0.18 * j) * k
            c.cut(canvas, sheet, c.box(x - 0.2, y, 0.4, 0.02), "wood2")
            for i in range(3):
                h = rand(0.06, 0.12)
                c.cut(
                    canvas,
                    sheet,
                    c.box(x - 0.18 + i * 0.12, y - h, 0.1, h, 0.004),
                    rand.pick(("wood", "wall2", "slate", "gold")),
                    drop=0.005,
                )

    def bench(canvas: skia.Canvas, sheet: Sheet, x: float, rand: Rand) -> None:
        table(canvas, sheet, x, foot + 0.01, 0.6, 0.16 * k)
        c.cut(canvas, sheet, c.box(x - 0.22, foot - 0.16 * k - 0.09, 0.12, 0.08, 0.008), "slate")
        c.cut(canvas, sheet, c.disc(x + 0.14, foot - 0.16 * k - 0.06, 0.04), "gold")

    row(
        wall,
        1.9,
        [
            (-0.28, tools),
            (0.36, boxes),
            (0.85, lambda canvas, sheet, x, rand: view(canvas, sheet, x, site.horizon - 0.18 * k, 0.26, 0.26 * k, "slate")),
        ],
    )
    wall.live(_gears(site, wall, site.horizon - 0.38 * k))
    row(site.add(0.82), 1.9, [(0.3, bench), (-0.62, bench)])
    row(site.add(0.9), 1.4, [(-0.1, lambda canvas, sheet, x, rand: pendant(canvas, sheet, x, site.high * 0.14, 0.07, "cloth2"))])
    motes(site)
    front_table(site, "cups")


def _gears(site: Site, sheet: Sheet, y: float) -> Life:
    shapes = []
    for r, teeth in ((0.075, 12), (0.05, 8)):
        points = []
        for i in range(teeth * 4):
            reach = r * (1.16 if i % 4 < 2 else 1.0)
            points.append((math.cos(i / teeth * math.pi / 2) * reach, math.sin(i / teeth * math.pi / 2) * reach))
        shapes.append((c.polygon(*points), r))
    paints = [skia.Paint(AntiAlias=True, Color=sheet.ink(key)) for key in ("metal", "gold")]
    hole = skia.Paint(AntiAlias=True, Color=sheet.ink(site.sky[0]))
    x0, x1 = site.span(sheet.p, 0.5)

    def life(canvas: skia.Canvas, t: float) -> None:
        for n in range(math.floor(x0 / 1.9), math.ceil(x1 / 1.9) + 1):
            for (path, r), paint, dx, way in zip(shapes, paints, (0.62, 0.738), (22, -33), strict=True):
                canvas.save()
                canvas.translate(n * 1.9 + dx, y + (0.0 if way > 0 else 0.045))
                canvas.rotate(t * way)
                canvas.drawPath(path, paint)
                canvas.drawCircle(0, 0, r * 0.45, hole)
                canvas.restore()

    return life


def theatre(site: Site) -> None:
    """A stage: curtains, spotlights that wander, footlights, heads of the audience."""
    k = site.lift
    back = site.add(WALL)

    def backdrop(canvas: skia.Canvas) -> None:
        for i in range(round(1.6 * site.wide / 0.11)):
            x = i * 0.11 - 0.8 * site.wide
            fold = [(x, -0.3), (x + 0.008, site.high * 0.2), (x - 0.004, site.y(0.8))]
            c.line(canvas, back, fold, mix(site.sky[0], (0, 0, 0.05), 0.4), 0.02, 0.35)
        c.glow(canvas, 0.0, site.y(0.8) - 0.34 * k, 0.62 * k, (1.0, 0.8, 0.6), 0.4)

    site.painted.append(backdrop)  # once: a light of this size costs as much as all the rest
    boards = site.add(0.8)
    x0, x1 = site.span(0.8, 0.4)
    foot = site.y(0.8)
    boards.sheet("wood", [(x0, foot), (0.0, foot), (x1, foot)], shade=1.0)
    planks = site.add(0.99)
    with planks.draw(x0 - 1, x1 + 1) as canvas:
        for i in range(-16, 17):
            c.line(canvas, planks, [(i * 0.1, site.y(0.82)), (i * 0.155, site.y(1.62))], "wood2", 0.004, 0.6)
        c.flat(canvas, planks, c.disc(0.0, site.y(1.1), 0.4 * site.wide**0.5, 0.15), (1.0, 0.86, 0.62), 0.35)
    site.add(0.85).live(_spots(site))
    edge = site.add(1.3)
    x0, x1 = site.span(1.3, 0.4)
    with edge.draw(x0, x1) as canvas:
        y = site.y(1.62)
        c.cut(canvas, edge, c.box(x0, y, x1 - x0, site.high), "wood2", drop=-0.01)
        c.cut(canvas, edge, c.box(x0, y, x1 - x0, 0.02), "gold", drop=0.004)
        for x in edge.pitches(0.14, 0.4):
            c.halo(canvas, x, y - 0.005, 0.075, (1.0, 0.85, 0.55), 0.55)
            c.flat(canvas, edge, c.disc(x, y, 0.02), (1.0, 0.93, 0.7))
    _curtains(site)
    crowd = site.add(1.8)

    def head(canvas: skia.Canvas, x: float, rand: Rand) -> None:
        y, r = site.y(2.25) + rand(0, 0.04), 0.075 * rand(0.85, 1.15)
        c.cut(canvas, crowd, c.box(x - r * 1.9, y + r * 0.8, r * 3.8, 0.5, r * 1.2), "ink", drop=0.0)
        c.cut(canvas, crowd, c.disc(x, y, r, 1.12), "ink", drop=0.0)

    crowd.scatter(0.24, "audience", head, 0.9, reach=0.2)


def _curtains(site: Site) -> None:
    """Drawn curtains on both sides and swags along the top, which hold still while the scene moves."""
    wings = site.add(1.15)
    for side in (-1, 1):
        cloth = skia.Path()
        rim = side * site.wide / 2
        cloth.moveTo(rim + side * 0.5, -0.4)
        cloth.lineTo(rim - side * 0.2 * site.wide, -0.4)
        cloth.quadTo(rim - side * 0.15 * site.wide, site.high * 0.3, rim - side * 0.04, site.high * 0.42)
        cloth.quadTo(rim - side * 0.1, site.high * 0.5, rim - side * 0.08, site.y(1.6))
        cloth.lineTo(rim + side * 0.5, site.y(1.6))
        cloth.close()
        with wings.draw(rim - 0.6, rim + 0.6) as canvas:
            c.cut(canvas, wings, cloth, "cloth", drop=0.014 * -side, shade=0.3)
            for j in range(3):
                fx = rim - side * (0.015 + 0.045 * j)
                c.line(
                    canvas,
                    wings,
                    [(fx - side * 0.05, -0.2), (fx - side * 0.04, site.high * 0.28), (fx + side * 0.03, site.high * 0.42)],
                    "ink",
                    0.009,
                    0.16,
                )
            c.cut(canvas, wings, c.disc(rim - side * 0.045, site.high * 0.425, 0.04, 0.45), "gold")
    top = site.add(1.2)
    x0, x1 = site.span(1.2, 0.4)
    with top.draw(x0, x1) as canvas:
        for middle in top.pitches(0.24, 0.4):
            a, w = middle - 0.12, 0.24
            swag = skia.Path()
            swag.moveTo(a, -0.4)
            swag.lineTo(a + w, -0.4)
            swag.lineTo(a + w, site.high * 0.045)
            swag.quadTo(a + w / 2, site.high * 0.045 + 0.11, a, site.high * 0.045)
            swag.close()
            c.cut(canvas, top, swag, "cloth", drop=0.012, shade=0.3)
            c.line(
                canvas,
                top,
                [(a, site.high * 0.045), (a + w / 2, site.high * 0.045 + 0.055), (a + w, site.high * 0.045)],
                "gold",
                0.008,
            )


def _spots(site: Site) -> Life:
    """Beams from above that wander over the stage."""
    colours = ((1.0, 0.9, 0.65), (1.0, 0.75, 0.8), (0.75, 0.85, 1.0))

    def life(canvas: skia.Canvas, t: float) -> None:
        for i, colour in enumerate(colours):
            x = (i - 1) * site.wide * 0.36
            aim = (i - 1) * site.wide * 0.1 + 0.14 * site.wide * math.sin(t * 0.5 + i * 2)
            low = site.y(1.1)
            beam = c.polygon((x - 0.02, -0.1), (x + 0.02, -0.1), (aim + 0.115, low), (aim - 0.115, low))
            canvas.drawPath(beam, skia.Paint(Color=argb(colour, 0.15)))

    return life
