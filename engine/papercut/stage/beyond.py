"""Kits that are no country: above the clouds, space, the moon, a cave."""

import math
from itertools import pairwise

import skia

from engine.papercut.chance import Rand, unit
from engine.papercut.palette import Rgb, argb, mix, rgb, times
from engine.papercut.stage import cutouts as c
from engine.papercut.stage.land import floor
from engine.papercut.stage.site import Life, Plane, Sheet, Site, smooth


def sky(site: Site) -> None:
    """Seas of cloud below, tops of mountains through them; what stands here stands on cloud."""
    k = site.lift
    site.add(0.12).ridge("mountain", site.y(0.25), 0.13 * k, 0.5, "tops", sharp=0.75)
    grade = site.palette.grade
    for p, at, bulge in (
        (0.25, 0.25, 0.06),
        (0.45, 0.55, 0.08),
        (0.7, 0.85, 0.1),
        (1.15, 1.22, 0.1),
        (1.6, 1.75, 0.15),
        (2.0, 2.3, 0.17),
    ):
        white = mix(times((0.98, 0.98, 1.0), mix(grade.ambient, (1, 1, 1), 0.4)), grade.sky[-1], 0.3)
        deep = mix(white, mix(grade.sky[0], grade.haze, 0.5), 0.5 * (1 - p) if p < 1 else 0.32 * (p - 0.9))
        _bank(site, p, site.y(at), bulge, deep)


def _bank(site: Site, p: float, y: float, bulge: float, colour: Rgb) -> None:
    """A bank of cloud, its upper edge in rounds, rolling slowly."""
    sheet = site.add(p)
    x0, x1 = site.span(p, 0.5)
    pitch = sheet.fitted(1.7 * bulge)
    rounds = sheet.rounds(pitch)
    edges = [
        (i + 0.36 * unit(site.seed, i % rounds if rounds else i, round(p * 100))) * pitch
        for i in range(math.floor(x0 / pitch) - 1, math.ceil(x1 / pitch) + 2)
    ]
    path = skia.Path()
    path.moveTo(edges[0], y)
    for x, end in pairwise(edges):
        w = end - x
        path.cubicTo(x - w * 0.08, y - w * 0.62, x + w * 1.08, y - w * 0.62, x + w, y)
    path.lineTo(edges[-1], site.high * 1.4)
    path.lineTo(edges[0], site.high * 1.4)
    path.close()
    grade = site.palette.grade
    lit = colour if site.palette.style != "shadow" else sheet.tone("snow")
    shade = mix(lit, mix(grade.haze, (0.2, 0.2, 0.4), 0.3), 0.5)
    paint = skia.Paint(AntiAlias=True, Color=argb(lit))
    soft = [
        skia.Paint(AntiAlias=True, Color=argb(shade, a), Style=skia.Paint.kStroke_Style, StrokeWidth=w)
        for w, a in ((0.05, 0.14), (0.02, 0.22))
    ]
    rim = skia.Paint(AntiAlias=True, Color=argb(mix(lit, (1, 1, 1), 0.7)), Style=skia.Paint.kStroke_Style, StrokeWidth=0.004)

    def life(canvas: skia.Canvas, t: float) -> None:
        canvas.save()
        canvas.translate(0.06 * math.sin(t * 0.13 / (0.4 + p) + p * 7) * min(1.0, p), 0.008 * math.sin(t * 0.5 + p * 5))
        for band in soft:
            canvas.drawPath(path, band)
        canvas.drawPath(path, paint)
        canvas.drawPath(path, rim)
        canvas.restore()

    sheet.live(life)


def space(site: Site) -> None:
    """Planets, one with a ring, a nebula's veils, stars that glint and one that falls."""
    k = site.lift

    def nebula(canvas: skia.Canvas) -> None:
        for i, (colour, y) in enumerate(((rgb("7a4fc0"), 0.3), (rgb("3f7fc8"), 0.52), (rgb("d05fa0"), 0.7))):
            rand = site.rand("veil", i)
            colour = site.palette.tone(colour, 0.0) if site.palette.style == "shadow" else colour
            for r, alpha in ((0.42, 0.35), (0.26, 0.3)):
                c.glow(canvas, site.wide * rand(-0.35, 0.35), site.high * y, r * k, colour, alpha)

    site.painted.append(nebula)
    site.add(0.04).live(_glitter(site))
    far = site.add(0.1)
    with far.draw(-1, 1) as canvas:
        planet(canvas, far, -0.3 * site.wide, site.high * 0.17, 0.075 * k, rgb("e0a05a"), ring=False)
        planet(canvas, far, 0.34 * site.wide, site.high * 0.63, 0.05 * k, rgb("6fb0a8"), ring=False)
    mid = site.add(0.25)
    with mid.draw(-1, 1) as canvas:
        planet(canvas, mid, 0.26 * site.wide, site.high * 0.27, 0.14 * k, rgb("c8748a"), ring=True)
    big = site.add(0.5)
    with big.draw(-2, 2) as canvas:
        r = 0.95 * max(site.wide, 0.8)
        planet(canvas, big, -0.1 * site.wide, site.high * 0.8 + r, r, rgb("3f6fae"), ring=False, land=True)
    stones = site.add(1.3)
    stones.live(_stones(site, stones))


def planet(
    canvas: skia.Canvas, sheet: Sheet, x: float, y: float, r: float, colour: Rgb, *, ring: bool, land: bool = False
) -> None:
    """A planet of stacked papers: bands, a shaded side, maybe a ring or seas and lands."""
    if r < 0.3:
        c.halo(canvas, x, y, r * 1.25, mix(colour, (1, 1, 1), 0.3), 0.5)
    if ring:
        _ring(canvas, x, y, r, colour, 180)
    c.cut(canvas, sheet, c.disc(x, y, r), colour)
    canvas.save()
    canvas.clipPath(c.disc(x, y, r), skia.ClipOp.kIntersect, True)
    if land:  # of a great one only the upper edge is seen
        whole = r < 0.5
        for i in range(9):
            rand = Rand(i, 91)
            at = (x + rand(-0.8, 0.8) * r, y - r * (rand(-0.85, 0.85) if whole else rand(0.55, 0.98)))
            size = r * (rand(0.16, 0.34) if whole else rand(0.1, 0.22))
            c.flat(canvas, sheet, c.blob(*at, size, rand, rough=0.35, squash=0.55), mix(rgb("6fa86a"), rgb("d0bf80"), rand()))
        for i in range(7):
            rand = Rand(i, 92)
            at = (x + rand(-0.8, 0.8) * r, y - r * (rand(-0.9, 0.9) if whole else rand(0.6, 1.0)))
            c.flat(canvas, sheet, c.disc(*at, r * rand(0.1, 0.3 if whole else 0.2), 0.16), (1, 1, 1), 0.7)
    else:
        for i in range(-3, 4):
            c.flat(
                canvas,
                sheet,
                c.box(x - r, y + i * r * 0.3 - r * 0.07, 2 * r, r * 0.12, r * 0.05),
                mix(colour, (1, 1, 1), 0.25 if i % 2 else 0.1),
                0.7,
            )
    shade = c.disc(x, y, r)
    lit = c.disc(x - r * 0.28, y - r * 0.22, r * 1.02)
    dark = skia.Op(shade, lit, skia.PathOp.kDifference_PathOp)
    if dark is not None:
        c.flat(canvas, sheet, dark, (0.05, 0.04, 0.15), 0.4)
    canvas.restore()
    if ring:
        _ring(canvas, x, y, r, colour, 0)


def _ring(canvas: skia.Canvas, x: float, y: float, r: float, colour: Rgb, start: float) -> None:
    """Half a ring: the far half before the planet is drawn, the near half after."""
    for size, width, alpha in ((1.55, 0.13, 0.95), (1.82, 0.05, 0.8)):
        tone = argb(mix(colour, (1, 0.95, 0.8), 0.6), alpha)
        paint = skia.Paint(AntiAlias=True, Color=tone, Style=skia.Paint.kStroke_Style, StrokeWidth=r * width)
        canvas.save()
        canvas.rotate(-18, x, y)
        oval = skia.Rect.MakeLTRB(x - r * size, y - r * size * 0.27, x + r * size, y + r * size * 0.27)
        canvas.drawArc(oval, start, 180, False, paint)
        canvas.restore()


def _glitter(site: Site) -> Life:
    stars = [
        (Rand(site.seed, i, 95)(-0.55, 0.55) * site.wide, unit(site.seed, i, 96) * site.high, unit(i, 97)) for i in range(22)
    ]

    def life(canvas: skia.Canvas, t: float) -> None:
        for x, y, r in stars:
            shine = 0.5 + 0.5 * math.sin(t * (1.2 + r) + r * 30)
            size = (0.008 + 0.012 * r) * (0.4 + 0.6 * shine)
            star = c.polygon(
                *[
                    (
                        x + math.cos(a * math.pi / 4) * size * (1 if a % 2 == 0 else 0.2),
                        y + math.sin(a * math.pi / 4) * size * (1 if a % 2 == 0 else 0.2),
                    )
                    for a in range(8)
                ]
            )
            canvas.drawPath(star, skia.Paint(AntiAlias=True, Color=argb((1, 0.97, 0.85), 0.35 + 0.65 * shine)))
        age = (t % 4.2) / 0.7 - 1
        if 0 < age < 1:
            x, y = site.wide * (0.45 - 0.9 * age), site.high * (0.08 + 0.12 * age)
            tail = skia.Paint(
                AntiAlias=True, Color=argb((1, 1, 0.9), 0.8 * (1 - age)), Style=skia.Paint.kStroke_Style, StrokeWidth=0.006
            )
            canvas.drawLine(x, y, x + 0.16, y - 0.035, tail)

    return life


def _stones(site: Site, sheet: Sheet) -> Life:
    shapes = [c.blob(0, 0, 0.018 + 0.03 * unit(i, 98), Rand(i, 99), lumps=7, rough=0.25) for i in range(7)]
    paint = skia.Paint(AntiAlias=True, Color=sheet.ink("rock"))
    rim = skia.Paint(AntiAlias=True, Color=sheet.ink("stone"), Style=skia.Paint.kStroke_Style, StrokeWidth=0.004)
    turn = site.wide + 0.8

    def life(canvas: skia.Canvas, t: float) -> None:
        for i, shape in enumerate(shapes):
            canvas.save()
            y = site.high * (0.06 + 0.9 * unit(i, 100))
            y = y if not 0.25 < y / site.high < 0.7 else y - 0.3 * site.high if y < 0.5 * site.high else y + 0.28 * site.high
            canvas.translate((unit(i, 101) * turn + t * 0.02 * (1 + unit(i, 102))) % turn - turn / 2, y)
            canvas.rotate(t * 9 * (1 if i % 2 else -1) + i * 50)
            canvas.drawPath(shape, paint)
            canvas.drawPath(shape, rim)
            canvas.restore()

    return life


def moon(site: Site) -> None:
    """Grey plains and craters under stars, the earth in the sky."""
    k = site.lift
    site.add(0.04).live(_glitter(site))
    earth = site.add(0.06)
    with earth.draw(-1, 1) as canvas:
        # the sun is on it: no haze of distance, except where all that is near is black
        lit = earth if site.palette.style == "shadow" else Sheet(site, Plane(0.8))
        planet(canvas, lit, 0.2 * site.wide, site.horizon * 0.42, 0.13 * k, rgb("4f8fd0"), ring=False, land=True)
    site.add(0.2).ridge("moon2", site.y(0.0) - 0.03 * k, 0.09 * k, 0.6, "moon hills", sharp=0.2)
    site.add(0.4).ridge("moon", site.y(0.36), 0.05 * k, 0.5, "moon rise")
    far = site.add(0.55)
    far.scatter(0.3, "craters far", lambda canvas, x, rand: crater(canvas, far, x, site.y(0.6), 0.06 * rand(0.5, 1.2)), 0.8)
    floor(site, "moon")
    on = site.add(1.05)
    on.scatter(
        0.45, "craters", lambda canvas, x, rand: crater(canvas, on, x, site.y(rand(1.12, 1.3)), 0.06 * rand(0.5, 1.0)), 0.7
    )
    near = site.add(1.5)
    near.scatter(
        0.4, "craters near", lambda canvas, x, rand: crater(canvas, near, x, site.y(rand(1.65, 1.9)), 0.11 * rand(0.5, 1.1)), 0.8
    )
    front = site.add(1.8)
    front.scatter(
        0.35,
        "moon stones",
        lambda canvas, x, rand: c.rock(canvas, front, x, site.y(2.4) + rand(0, 0.06), 0.06 * rand(0.5, 1.3), rand, "moon2"),
        0.7,
    )


def crater(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, r: float) -> None:
    """A round hole seen at a slant, one wall in shade."""
    c.flat(canvas, sheet, c.disc(x, y, r, 0.32), "moon2")
    c.flat(
        canvas,
        sheet,
        c.disc(x + r * 0.06, y + r * 0.05, r * 0.86, 0.27),
        mix(sheet.site.palette.papers["moon2"], (0.1, 0.1, 0.2), 0.25),
    )
    c.line(
        canvas,
        sheet,
        [(x - r, y), (x - r * 0.5, y + r * 0.28), (x, y + r * 0.32), (x + r * 0.5, y + r * 0.28), (x + r, y)],
        "snow",
        r * 0.05,
        0.6,
    )


def cave(site: Site) -> None:
    """Arches of rock one behind the other, stalactites, glowing crystals, a far light."""
    k = site.lift
    site.painted.append(
        lambda canvas: c.glow(canvas, 0.08 * site.wide, site.y(0.1) - 0.14 * k, 0.62 * k, site.palette.grade.glow, 0.95)
    )
    for i, (p, open_share) in enumerate(((0.2, 0.36), (0.42, 0.52), (0.68, 0.72))):
        _arch(site, p, open_share, i)
    crystals = site.add(0.78)

    def cluster(canvas: skia.Canvas, x: float, rand: Rand) -> None:
        colour = rand.pick((rgb("7fe0d8"), rgb("b89af0"), rgb("f0a0c8")))
        if site.palette.style == "shadow":
            colour = crystals.tone(colour)
        y, h = site.y(0.86), 0.13 * k * rand(0.6, 1.2)
        c.halo(canvas, x, y - h * 0.5, h * 1.7, colour, 0.5)
        for lean, size in ((-0.35, 0.65), (0.3, 0.75), (0.0, 1.0)):
            tip = (x + lean * h, y - h * size)
            side = h * 0.13
            shard = c.polygon(
                (x + lean * h * 0.3 - side, y),
                (tip[0] - side * 0.8, tip[1] + h * 0.2),
                tip,
                (tip[0] + side * 0.8, tip[1] + h * 0.2),
                (x + lean * h * 0.3 + side, y),
            )
            canvas.drawPath(shard, skia.Paint(AntiAlias=True, Color=argb(mix(colour, (1, 1, 1), 0.1 + 0.3 * size))))
            half = c.polygon(
                tip, (tip[0] + side * 0.8, tip[1] + h * 0.2), (x + lean * h * 0.3 + side, y), (x + lean * h * 0.3, y)
            )
            canvas.drawPath(half, skia.Paint(AntiAlias=True, Color=argb(mix(colour, (0.2, 0.1, 0.4), 0.25))))

    crystals.scatter(0.36, "crystals", cluster, 0.7, reach=0.35)
    floor(site, "rock2", mid=False)
    stones = site.add(1.4)
    stones.scatter(
        0.25,
        "cave stones",
        lambda canvas, x, rand: c.rock(canvas, stones, x, site.y(1.6) + rand(0, 0.06), 0.06 * rand(0.5, 1.4), rand, "rock"),
        0.75,
    )
    roof = site.add(1.25)

    def drip(canvas: skia.Canvas, x: float, rand: Rand) -> None:
        length, w = site.high * rand(0.04, 0.13), rand(0.02, 0.05)
        c.cut(canvas, roof, c.polygon((x - w, -0.3), (x - w * 0.8, 0.0), (x, length), (x + w * 0.8, 0.0), (x + w, -0.3)), "rock2")

    roof.scatter(0.11, "stalactites", drip, 0.9)


def _arch(site: Site, p: float, open_share: float, number: int) -> None:
    """A sheet of rock with a mouth cut out of it; wide enough to fill the frame all round."""
    sheet = site.add(p)
    x0, x1 = site.span(p, 0.6)
    ground = site.y(p * 0.95)
    step = max(site.wide * open_share * 2.2, 1.0)
    body = skia.Path()
    body.addRect(skia.Rect.MakeLTRB(x0, -0.4, x1, site.high * 1.3))
    for i in range(math.floor(x0 / step), math.ceil(x1 / step) + 1):
        rand = site.rand("arch", p, i)
        x = i * step + (0.08 * site.wide if number == 0 else rand(-0.05, 0.05))
        half, top = site.wide * open_share * 0.72, ground - site.high * (0.2 + 0.32 * open_share)
        points = []
        for j in range(15):
            angle = math.pi * j / 14
            rough = 1 + rand(-0.09, 0.09)
            points.append((x - math.cos(angle) * half * rough, ground - math.sin(angle) ** 0.8 * (ground - top) * rough))
        hole = smooth([(x - half * 1.02, ground + 0.05), *points, (x + half * 1.02, ground + 0.05)])
        hole.close()
        cut = skia.Op(body, hole, skia.PathOp.kDifference_PathOp)
        body = cut if cut is not None else body
    with sheet.draw(x0, x1) as canvas:
        rock = mix(site.palette.papers["rock2"], site.palette.papers["rock"], 0.5 * (1 - p))
        c.cut(canvas, sheet, body, rock, drop=0.014, shade=0.3)
