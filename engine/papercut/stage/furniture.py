"""Rooms' shells and what stands in them: walls, windows with the hour's sky, shelves of books, lamps, tables, rugs.

Each piece stands on (x, y) in the site's units and is pasted on a sheet. Knows no kit.
"""

import math

import skia

from engine.papercut.brush import shown
from engine.papercut.chance import Rand, unit
from engine.papercut.palette import Rgb, argb, mix, rgb
from engine.papercut.stage import cutouts as c
from engine.papercut.stage.site import Sheet, Site
from engine.papercut.stage.town import row
from engine.papercut.surface import shaded

WALL = 0.6  # parallax of the wall behind

_OVERCAST = rgb("8f9aa8")


def shell(site: Site, wall: Rgb, floor: Rgb, *, boards: bool = True, dado: Rgb | None = None) -> Sheet:
    """Wall, skirting and floor; returns the wall's sheet to hang things on."""
    back = site.add(WALL)
    x0, x1 = site.span(WALL, 0.4)
    foot = site.y(0.78)
    with back.draw(x0, x1) as canvas:
        for x in back.pitches(0.16, 0.4):  # a quiet pattern, printed on the paper
            c.line(canvas, back, [(x, -0.3), (x, foot)], mix(wall, (1, 1, 1), 0.35), 0.004, 0.5)
        if dado is not None:
            c.cut(canvas, back, c.box(x0, foot - 0.2 * site.lift, x1 - x0, 0.25 * site.lift), dado, drop=-0.006)
    ground = site.add(0.8)
    x0, x1 = site.span(0.8, 0.4)
    ground.sheet(floor, [(x0, foot), ((x0 + x1) / 2, foot), (x1, foot)], shade=0.9)
    with ground.draw(x0, x1) as canvas:
        c.cut(canvas, ground, c.box(x0, foot - 0.035, x1 - x0, 0.035), mix(wall, (1, 1, 1), 0.55), drop=0.006)
    if boards:
        planks = site.add(1.0)
        x0, x1 = site.span(1.0, 0.6)
        with planks.draw(x0, x1) as canvas:
            for i, at in enumerate((0.9, 1.06, 1.28, 1.58, 1.98, 2.5)):
                c.line(
                    canvas,
                    planks,
                    [(x0, site.y(at)), (x1, site.y(at))],
                    mix(floor, (0.1, 0.05, 0.05), 0.35),
                    0.003 + 0.0006 * i,
                    0.55,
                )
            for at in planks.pitches(0.13, 0.6):
                rand = Rand(round(at * 100), 121)
                k = int(rand(0, 5))
                rows = (0.9, 1.06, 1.28, 1.58, 1.98, 2.5)
                x = at + rand(-0.06, 0.06)
                c.line(
                    canvas,
                    planks,
                    [(x, site.y(rows[k])), (x, site.y(rows[k + 1]))],
                    mix(floor, (0.1, 0.05, 0.05), 0.35),
                    0.003,
                    0.5,
                )
    return back


def view(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, w: float, h: float, curtain: str | Rgb = "cloth") -> None:
    """A window about (x, y) with the hour's own sky in it, and curtains."""
    site = sheet.site
    wet, white = site.weather in {"rain", "storm"}, site.weather == "snow"
    grey = 0.6 if wet else 0.45 if site.weather in {"snow", "fog", "cloudy"} else 0.0
    sky = tuple(mix(tone, _OVERCAST, grey) for tone in site.palette.grade.sky)
    c.cut(canvas, sheet, c.box(x - w / 2 - 0.018, y - h / 2 - 0.018, w + 0.036, h + 0.036, 0.01), "cream")
    shader = skia.GradientShader.MakeLinear([(x, y - h / 2), (x, y + h / 2)], [argb(shown(canvas, tone)) for tone in sky])
    canvas.drawPath(c.box(x - w / 2, y - h / 2, w, h), shaded(shader))
    canvas.save()
    canvas.clipRect(skia.Rect.MakeXYWH(x - w / 2, y - h / 2, w, h), skia.ClipOp.kIntersect, True)
    if site.palette.grade.orb and not grey:
        canvas.drawCircle(
            x + w * 0.2, y - h * 0.2, w * 0.11, skia.Paint(AntiAlias=True, Color=argb(site.palette.grade.orb_colour))
        )
    hill = mix(mix(site.palette.papers["hill"], site.palette.grade.haze, 0.4), rgb("f2f4f6") if white else _OVERCAST, grey)
    canvas.drawPath(
        c.disc(x - w * 0.2, y + h * 0.62, w * 0.55, 0.7), skia.Paint(AntiAlias=True, Color=argb(mix(hill, sky[0], 0.35)))
    )
    canvas.drawPath(c.disc(x + w * 0.35, y + h * 0.72, w * 0.6, 0.7), skia.Paint(AntiAlias=True, Color=argb(hill)))
    if wet or white:
        _on_the_pane(canvas, skia.Rect.MakeXYWH(x - w / 2, y - h / 2, w, h), snow=white)
    canvas.restore()
    c.line(canvas, sheet, [(x, y - h / 2), (x, y + h / 2)], "cream", 0.014)
    c.line(canvas, sheet, [(x - w / 2, y), (x + w / 2, y)], "cream", 0.014)
    c.cut(canvas, sheet, c.box(x - w * 0.6, y + h / 2 + 0.01, w * 1.2, 0.03, 0.006), "cream")
    for side in (-1, 1):
        cloth = skia.Path()
        top, low = y - h * 0.6, y + h * 0.62
        cloth.moveTo(x + side * w * 0.78, top)
        cloth.lineTo(x + side * w * 0.3, top)
        cloth.quadTo(x + side * w * 0.38, y, x + side * w * 0.56, y + h * 0.1)
        cloth.quadTo(x + side * w * 0.5, y + h * 0.3, x + side * w * 0.54, low)
        cloth.lineTo(x + side * w * 0.8, low)
        cloth.close()
        c.cut(canvas, sheet, cloth, curtain)
    c.cut(canvas, sheet, c.box(x - w * 0.86, y - h * 0.63, w * 1.72, 0.022, 0.01), "wood2")


def _on_the_pane(canvas: skia.Canvas, pane: skia.Rect, *, snow: bool) -> None:
    """Streaks of rain or flakes of snow on the glass of a window."""
    marks = skia.Path()
    for n in range(26):
        x, y = pane.left() + pane.width() * unit(n, 1), pane.top() + pane.height() * unit(n, 2)
        if snow:
            marks.addCircle(x, y, 0.003 + 0.004 * unit(n, 3))
        else:
            marks.moveTo(x, y)
            marks.lineTo(x + 0.006, y + 0.02 + 0.03 * unit(n, 3))
    paint = skia.Paint(AntiAlias=True, Color=argb((1.0, 1.0, 1.0), 0.9 if snow else 0.55), StrokeWidth=0.0028)
    paint.setStyle(skia.Paint.kFill_Style if snow else skia.Paint.kStroke_Style)
    canvas.drawPath(marks, paint)


def frame(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, w: float, h: float, rand: Rand) -> None:
    """A framed picture: a little landscape."""
    c.cut(canvas, sheet, c.box(x - w / 2, y - h / 2, w, h, 0.006), rand.pick(("wood", "gold", "wood2")))
    c.flat(
        canvas,
        sheet,
        c.box(x - w * 0.4, y - h * 0.38, w * 0.8, h * 0.76),
        rand.pick((rgb("cfe0e4"), rgb("f4dcc0"), rgb("d9d2ea"))),
    )
    c.flat(canvas, sheet, c.disc(x + w * 0.14, y - h * 0.1, w * 0.1), "gold")
    c.flat(
        canvas,
        sheet,
        c.polygon(
            (x - w * 0.4, y + h * 0.38),
            (x - w * 0.12, y),
            (x + w * 0.1, y + h * 0.2),
            (x + w * 0.26, y + h * 0.06),
            (x + w * 0.4, y + h * 0.38),
        ),
        "hill",
    )


def books(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, w: float, h: float, rand: Rand) -> None:
    """A row of books standing on y, from x to x + w."""
    at = x
    keys = ("cloth", "cloth2", "gold", "pine", "flower3", "coral", "wood2", "slate")
    while at < x + w - 0.02:
        bw, bh = rand(0.016, 0.034), h * rand(0.65, 0.98)
        if rand() < 0.1:
            at += bw
            continue
        c.cut(canvas, sheet, c.box(at, y - bh, bw, bh, 0.002), rand.pick(keys), drop=0.002)
        c.flat(canvas, sheet, c.box(at + bw * 0.15, y - bh * 0.82, bw * 0.7, bh * 0.08), "cream", 0.8)
        at += bw + 0.001


def bookcase(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, w: float, h: float, rand: Rand, rows: int = 4) -> None:
    """A tall case of books, its foot on y."""
    c.cut(canvas, sheet, c.box(x - w / 2, y - h, w, h, 0.006), "wood")
    for i in range(rows):
        top = y - h + 0.02 + (h - 0.03) * i / rows
        tall = (h - 0.03) / rows - 0.018
        c.flat(
            canvas,
            sheet,
            c.box(x - w / 2 + 0.018, top, w - 0.036, tall),
            mix(sheet.site.palette.papers["wood2"], (0.1, 0.05, 0.08), 0.35),
        )
        books(canvas, sheet, x - w / 2 + 0.024, top + tall, w - 0.05, tall * 0.92, rand)


def plant(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, h: float, rand: Rand) -> None:
    """A house plant in a pot."""
    for i in range(7):
        angle = -math.pi * (0.14 + 0.12 * i)
        c.leaf_spray(canvas, sheet, x, y - h * 0.3, h * rand(0.5, 0.72), angle, mix(rgb("5f9a6c"), rgb("8fb56a"), rand()))
    c.cut(
        canvas,
        sheet,
        c.polygon((x - h * 0.17, y - h * 0.34), (x + h * 0.17, y - h * 0.34), (x + h * 0.12, y), (x - h * 0.12, y)),
        "wall2",
    )


def pendant(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, r: float, key: str | Rgb = "gold") -> None:
    """A hanging lamp with its pool of light."""
    c.line(canvas, sheet, [(x, -0.4), (x, y - r)], "ink", 0.006)
    if sheet.site.palette.style != "shadow":
        c.halo(canvas, x, y + r * 0.6, r * 4.2, (1.0, 0.86, 0.58), 0.4)
    shade = skia.Path()
    shade.moveTo(x - r * 0.25, y - r)
    shade.lineTo(x + r * 0.25, y - r)
    shade.quadTo(x + r * 0.9, y - r * 0.5, x + r, y + r * 0.2)
    shade.lineTo(x - r, y + r * 0.2)
    shade.quadTo(x - r * 0.9, y - r * 0.5, x - r * 0.25, y - r)
    c.cut(canvas, sheet, c.disc(x, y + r * 0.2, r * 0.3), (1.0, 0.93, 0.72), drop=0.0)
    c.cut(canvas, sheet, shade, key)


def table(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, w: float, h: float, key: str | Rgb = "wood") -> None:
    """A plain table standing on y."""
    for side in (-0.42, 0.42):
        c.cut(canvas, sheet, c.box(x + side * w - 0.012, y - h, 0.024, h), "wood2", drop=0.004)
    c.cut(canvas, sheet, c.box(x - w / 2, y - h - 0.015, w, 0.034, 0.008), key)


def motes(site: Site, p: float = 1.1) -> None:
    """Dust in the light."""
    sheet = site.add(p)
    sheet.plane.held_by = "air"
    x0, x1 = site.tile()

    def life(canvas: skia.Canvas, t: float) -> None:
        path = skia.Path()
        for i in range(22):
            x = x0 + unit(i, 131) * (x1 - x0) + 0.04 * math.sin(t * 0.3 + i)
            y = site.high * (0.1 + 0.6 * ((unit(i, 132) - t * 0.012 * (0.5 + unit(i, 133))) % 1))
            path.addCircle(x, y, 0.002 + 0.003 * unit(i, 134))
        canvas.drawPath(path, skia.Paint(AntiAlias=True, Color=argb((1, 0.96, 0.82), 0.5)))

    sheet.live(life)


def front_table(site: Site, kind: str) -> None:
    """A near table along the frame's lower edge with a few things on it."""
    sheet = site.add(1.8)
    y = site.y(2.2)
    x0, x1 = site.span(1.8, 0.5)

    def thing(canvas: skia.Canvas, x: float, rand: Rand) -> None:
        which = rand()
        if kind == "books" or which < 0.25:
            for i in range(3):
                c.cut(
                    canvas,
                    sheet,
                    c.box(x - 0.1 + rand(-0.01, 0.01), y - 0.034 * (i + 1), 0.19, 0.032, 0.004),
                    rand.pick(("cloth", "cloth2", "gold", "pine")),
                    drop=0.004,
                )
        elif which < 0.6:
            c.cut(canvas, sheet, c.box(x - 0.05, y - 0.09, 0.1, 0.095, 0.018), rand.pick(("cream", "cloth2", "coral")))
            c.line(canvas, sheet, [(x + 0.05, y - 0.075), (x + 0.085, y - 0.05), (x + 0.05, y - 0.022)], "cream", 0.013)
        else:
            plant(canvas, sheet, x, y, 0.2, rand)

    sheet.scatter(0.48, "front table", thing, 0.7, reach=0.2)
    with sheet.draw(x0, x1) as canvas:
        c.cut(canvas, sheet, c.box(x0, y, x1 - x0, site.high), "wood", drop=-0.008)
        c.line(canvas, sheet, [(x0, y + 0.03), (x1, y + 0.03)], "wood2", 0.006)


def rug(site: Site, key: str | Rgb = "cloth") -> None:
    """A round rug under the subjects."""
    sheet = site.add(0.99)
    y, r = site.y(1.12), 0.52 * site.wide**0.5

    def woven(canvas: skia.Canvas, on: Sheet, x: float, rand: Rand) -> None:
        c.cut(canvas, on, c.disc(x, y, r, 0.14), key, drop=0.004)
        c.flat(canvas, on, c.disc(x, y, r * 0.86, 0.13), "cream", 0.7)
        c.flat(canvas, on, c.disc(x, y, r * 0.78, 0.125), key)

    row(sheet, 3.0 * r, [(0.0, woven)])
