"""Kits of streets and walls outdoors: city, street, market, station, castle."""

import math

import skia

from engine.papercut.chance import Rand, unit
from engine.papercut.palette import argb, mix, rgb
from engine.papercut.stage import cutouts as c
from engine.papercut.stage.land import tufts
from engine.papercut.stage.site import Life, Sheet, Site

_FRONTS = (rgb("c9826a"), rgb("dcb27c"), rgb("8fa9b5"), rgb("b5a28a"), rgb("a9756b"), rgb("7f96a5"), rgb("d8c3a2"))


def row(sheet: Sheet, turn: float, things: list[tuple[float, c.Thing]]) -> None:
    """Draw things at their x, and again every `turn` units, as far as the camera sees."""
    x0, x1 = sheet.site.span(sheet.p, turn)
    for n in range(math.floor(x0 / turn), math.ceil(x1 / turn) + 1):
        for i, (x, thing) in enumerate(things):
            at = x + n * turn
            with sheet.draw(at - turn * 0.5, at + turn * 0.5) as canvas:
                thing(canvas, sheet, at, Rand(sheet.site.seed, n, i, round(sheet.p * 100)))


def pavement(site: Site, *, lane: bool = True) -> None:
    """A pavement to stand on, the kerb and the road before it with its stripes."""
    papers, white = site.palette.papers, site.season == "winter" and site.weather == "snow"
    ground = mix(papers["pavement"], papers["snow"], 0.75 if white else 0.0)
    site.add(0.9).sheet(ground, flat_edge(site, 0.9, site.y(0.86)), shade=0.6)
    slabs = site.add(0.97)
    slabs.scatter(
        0.3,
        "slabs",
        lambda canvas, x, rand: c.line(canvas, slabs, [(x, site.y(0.87)), (x * 1.0 - 0.03, site.y(1.19))], "stone2", 0.003, 0.6),
    )
    kerb = site.add(1.12)
    kerb.sheet(mix(papers["stone"], papers["snow"], 0.6 if white else 0.0), flat_edge(site, 1.12, site.y(1.2)), shade=0.7)
    road = site.add(1.2)
    road.sheet(mix(papers["road"], papers["snow"], 0.35 if white else 0.0), flat_edge(site, 1.2, site.y(1.3)), shade=0.9)
    if lane:
        near = site.add(1.5)

        def stripe(canvas: skia.Canvas, x: float, rand: Rand) -> None:
            y = site.y(1.95)
            c.flat(
                canvas, near, c.polygon((x - 0.13, y), (x + 0.1, y), (x + 0.13, y + 0.022), (x - 0.11, y + 0.022)), "cream", 0.85
            )

        for i in range(math.floor(site.span(1.5)[0] / 0.46) - 1, math.ceil(site.span(1.5)[1] / 0.46) + 1):
            with near.draw(i * 0.46 - 0.2, i * 0.46 + 0.2) as canvas:
                stripe(canvas, i * 0.46, site.rand("stripe", i))
    front = site.add(1.85)
    front.sheet("pavement", flat_edge(site, 1.85, site.y(2.22)), shade=0.8)

    def planter(canvas: skia.Canvas, x: float, rand: Rand) -> None:
        y = site.y(2.24)
        for _ in range(4):
            c.leaf_spray(canvas, front, x + rand(-0.05, 0.05), y - 0.07, rand(0.08, 0.14), -math.pi * rand(0.2, 0.8), "leaf")
        for _ in range(3):
            c.flower(canvas, front, x + rand(-0.06, 0.06), y - 0.05, rand(0.05, 0.1), rand)
        c.cut(
            canvas,
            front,
            c.polygon((x - 0.1, y - 0.085), (x + 0.1, y - 0.085), (x + 0.085, y + 0.02), (x - 0.085, y + 0.02)),
            "wall2",
        )

    front.scatter(0.62, "planters", planter, 0.85, reach=0.25)


def flat_edge(site: Site, p: float, y: float) -> list[tuple[float, float]]:
    x0, x1 = site.span(p, 0.4)
    return [(x0, y), ((x0 + x1) / 2, y), (x1, y)]


def skyline(site: Site, p: float, y: float, low: float, high: float, gap: float, name: str, key: str = "tower") -> None:
    """A row of towers with windows."""
    sheet = site.add(p)
    papers = site.palette.papers

    def tower(canvas: skia.Canvas, x: float, rand: Rand) -> None:
        colour = mix(papers[key], rand.pick(_FRONTS), 0.35)
        c.block(canvas, sheet, x, y, gap * rand(0.7, 1.05), rand(low, high), rand, colour)

    sheet.scatter(gap, name, tower, 0.93, reach=gap)


def kerb_life(site: Site) -> None:
    """Lamps, trees and far traffic along the pavement's back edge."""
    k = site.lift
    cars = site.add(0.74)
    cars.live(_traffic(site, cars, site.y(0.83)))
    lamps = site.add(0.8)

    def post(canvas: skia.Canvas, sheet: Sheet, x: float, rand: Rand) -> None:
        c.lamp(canvas, sheet, x, site.y(0.89), 0.34 * k)

    def tree(canvas: skia.Canvas, sheet: Sheet, x: float, rand: Rand) -> None:
        c.leafy(canvas, sheet, x, site.y(0.89), 0.26 * k, rand)

    row(lamps, 1.15, [(-0.38, post), (0.2, tree)])


def _traffic(site: Site, sheet: Sheet, y: float) -> Life:
    """Small cars that pass behind everything, lights on at night."""
    turn = site.wide + 2.6
    bodies = [rgb("c8574a"), rgb("4f7f9c"), rgb("e3b04b"), rgb("7d8f6a")]
    lit = site.palette.grade.lamps > 0.4

    def life(canvas: skia.Canvas, t: float) -> None:
        for i, body in enumerate(bodies):
            x = (unit(site.seed, i, 111) * turn + t * (0.22 + 0.06 * i)) % turn - turn / 2
            paint = skia.Paint(AntiAlias=True, Color=sheet.ink(body))
            canvas.drawRoundRect(skia.Rect.MakeXYWH(x - 0.085, y - 0.052, 0.17, 0.04), 0.012, 0.012, paint)
            canvas.drawRoundRect(skia.Rect.MakeXYWH(x - 0.05, y - 0.082, 0.095, 0.045), 0.018, 0.018, paint)
            canvas.drawRoundRect(
                skia.Rect.MakeXYWH(x - 0.038, y - 0.075, 0.07, 0.026),
                0.008,
                0.008,
                skia.Paint(AntiAlias=True, Color=sheet.ink("glass")),
            )
            for dx in (-0.05, 0.05):
                canvas.drawCircle(x + dx, y - 0.012, 0.017, skia.Paint(AntiAlias=True, Color=sheet.ink("ink")))
            if lit:
                canvas.drawCircle(x + 0.085, y - 0.036, 0.02, skia.Paint(AntiAlias=True, Color=argb((1, 0.9, 0.6), 0.5)))

    return life


def street(site: Site) -> None:
    """A row of shops and houses, awnings out, lamps lit in the evening."""
    k = site.lift
    skyline(site, 0.2, site.y(0.5), 0.3 * k, 0.5 * k, 0.22, "behind", "tower")
    fronts = site.add(0.66)

    def front(canvas: skia.Canvas, x: float, rand: Rand) -> None:
        shop(canvas, fronts, x, site.y(0.87), 0.42, 0.4 * k * rand(0.85, 1.2), rand)

    for i in range(math.floor(site.span(0.66)[0] / 0.42) - 1, math.ceil(site.span(0.66)[1] / 0.42) + 1):
        with fronts.draw(i * 0.42 - 0.3, i * 0.42 + 0.3) as canvas:
            front(canvas, i * 0.42, site.rand("front", i))
    lamps = site.add(0.84)
    row(lamps, 1.3, [(-0.42, lambda canvas, sheet, x, rand: c.lamp(canvas, sheet, x, site.y(0.9), 0.36 * k))])
    pavement(site)


def shop(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, w: float, h: float, rand: Rand) -> None:
    """A house with a shop below and windows above."""
    colour = rand.pick(_FRONTS)
    c.cut(canvas, sheet, c.box(x - w / 2, y - h, w, h * 1.1), colour)
    top = rand()
    if top < 0.5:
        c.cut(
            canvas,
            sheet,
            c.polygon(
                (x - w * 0.52, y - h + 0.003),
                (x - w * 0.36, y - h - w * 0.3),
                (x + w * 0.36, y - h - w * 0.3),
                (x + w * 0.52, y - h + 0.003),
            ),
            "slate" if top < 0.25 else "roof",
        )
    else:
        c.cut(canvas, sheet, c.box(x - w * 0.53, y - h - 0.02, w * 1.06, 0.03), mix(colour, (1, 1, 1), 0.4))
    shop_h = min(0.2, h * 0.42)
    rows = max(1, round((h - shop_h) / 0.17))
    for r in range(rows):
        for dx in (-0.28, 0.0, 0.28):
            wy = y - h + (h - shop_h) * (r + 0.5) / rows
            c.flat(canvas, sheet, c.box(x + dx * w - w * 0.095, wy - 0.05, w * 0.19, 0.1), mix(colour, (1, 1, 1), 0.5))
            c.window(canvas, sheet, x + dx * w, wy, w * 0.15, 0.085, rand)
    lit = sheet.site.palette.grade.lamps > 0.4 and sheet.site.palette.style != "shadow"
    pane = c.box(x - w * 0.42, y - shop_h * 0.72, w * 0.5, shop_h * 0.6)
    canvas.drawPath(pane, skia.Paint(AntiAlias=True, Color=argb((1.0, 0.84, 0.52)) if lit else sheet.ink("glass")))
    for i in range(3):
        c.flat(
            canvas,
            sheet,
            c.disc(x - w * (0.34 - 0.15 * i), y - shop_h * 0.2, 0.022),
            rand.pick(("flower", "gold", "leaf", "coral")),
            0.9,
        )
    c.cut(
        canvas,
        sheet,
        c.box(x + w * 0.16, y - shop_h * 0.74, w * 0.2, shop_h * 0.76),
        rand.pick(("wood2", "cloth2", "pine")),
        drop=0.003,
    )
    stripe = rand.pick(("cloth", "cloth2", "pine", "gold"))
    n = 6
    for i in range(n):
        ax = x - w * 0.46 + w * 0.92 * i / n
        flap = skia.Path()
        flap.moveTo(ax, y - shop_h)
        flap.lineTo(ax + w * 0.92 / n, y - shop_h)
        flap.lineTo(ax + w * 0.92 / n, y - shop_h * 0.78)
        flap.quadTo(ax + w * 0.46 / n, y - shop_h * 0.66, ax, y - shop_h * 0.78)
        flap.close()
        c.cut(canvas, sheet, flap, stripe if i % 2 else "cream", drop=0.004)


def market(site: Site) -> None:
    """Stalls under striped awnings, strings of lanterns across the square."""
    k = site.lift
    skyline(site, 0.15, site.y(0.5), 0.16 * k, 0.34 * k, 0.2, "market houses", "wall2")
    far = site.add(0.4)
    far.scatter(0.34, "stalls far", lambda canvas, x, rand: stall(canvas, far, x, site.y(0.62), 0.26 * k, rand), 0.9)
    stalls = site.add(0.7)
    stalls.scatter(0.5, "stalls", lambda canvas, x, rand: stall(canvas, stalls, x, site.y(0.86), 0.36 * k, rand), 0.85)
    papers, white = site.palette.papers, site.season == "winter" and site.weather == "snow"
    ground = mix(papers["pavement"], papers["snow"], 0.75 if white else 0.0)
    site.add(0.9).sheet(ground, flat_edge(site, 0.9, site.y(0.86)), shade=0.6)
    slabs = site.add(0.98)
    slabs.scatter(
        0.1,
        "cobbles",
        lambda canvas, x, rand: c.flat(canvas, slabs, c.disc(x, site.y(rand(0.9, 1.3)), 0.022, 0.3), "stone2", 0.35),
    )
    site.add(1.4).ridge("stone2", site.y(1.55), 0.006, 0.6, "square near", rough=0.0)
    crates = site.add(1.6)
    crates.scatter(0.5, "crates", lambda canvas, x, rand: crate(canvas, crates, x, site.y(2.3), 0.2, rand), 0.8)
    strings = site.add(0.6)
    strings.live(_lanterns(site, strings, site.high * 0.2))
    near = site.add(1.1)
    near.live(_lanterns(site, near, site.high * 0.1))


def stall(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, h: float, rand: Rand) -> None:
    """A market stall with goods in heaps."""
    w = h * 1.05
    for side in (-0.44, 0.44):
        c.cut(canvas, sheet, c.box(x + side * w - 0.008, y - h * 0.8, 0.016, h * 0.8), "wood2", drop=0.003)
    c.cut(canvas, sheet, c.box(x - w * 0.48, y - h * 0.34, w * 0.96, h * 0.36), rand.pick(("wood", "cloth2", "wood2")))
    goods = rand.pick(("flower", "gold", "leaf", "coral", "flower3", "coral2"))
    for i in range(7):
        c.cut(
            canvas, sheet, c.disc(x - w * 0.4 + w * 0.8 * i / 6, y - h * (0.37 + 0.035 * (i % 2)), h * 0.055), goods, drop=0.002
        )
    stripe = rand.pick(("cloth", "cloth2", "pine", "gold"))
    n = 7
    for i in range(n):
        a, b = x - w * 0.55 + w * 1.1 * i / n, x - w * 0.55 + w * 1.1 * (i + 1) / n
        ta, tb = x + (a - x) * 0.74, x + (b - x) * 0.74
        flap = skia.Path()
        flap.moveTo(ta, y - h)
        flap.lineTo(tb, y - h)
        flap.lineTo(b, y - h * 0.78)
        flap.quadTo((a + b) / 2, y - h * 0.68, a, y - h * 0.78)
        flap.close()
        c.cut(canvas, sheet, flap, stripe if i % 2 else "cream", drop=0.005)


def crate(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, h: float, rand: Rand) -> None:
    """A crate of fruit."""
    key = rand.pick(("coral", "gold", "leaf", "flower"))
    for i in range(5):
        c.cut(canvas, sheet, c.disc(x - h * 0.5 + h * 0.25 * i, y - h * (0.62 + 0.08 * (i % 2)), h * 0.17), key, drop=0.003)
    for i in range(3):
        c.cut(
            canvas,
            sheet,
            c.box(x - h * 0.7, y - h * (0.55 - 0.24 * i), h * 1.4, h * 0.2, 0.005),
            "wood" if i % 2 else "wood2",
            drop=0.004,
        )


def _lanterns(site: Site, sheet: Sheet, y: float) -> Life:
    """A hanging string of paper lanterns that swings a little."""
    span, n = 1.2, 6
    x0, x1 = site.span(sheet.p, 0.6)
    keys = (rgb("f06a4a"), rgb("f6b54c"), rgb("ef8f9c"))
    lit = site.palette.grade.lamps > 0.3 and site.palette.style != "shadow"
    size = 0.026 + 0.012 * sheet.p
    cord = skia.Paint(AntiAlias=True, Color=sheet.ink("ink", 0.8), Style=skia.Paint.kStroke_Style, StrokeWidth=0.004)

    def life(canvas: skia.Canvas, t: float) -> None:
        for m in range(math.floor(x0 / span), math.ceil(x1 / span) + 1):
            path = skia.Path()
            path.moveTo(m * span, y)
            path.quadTo(m * span + span / 2, y + 0.16, m * span + span, y)
            canvas.drawPath(path, cord)
            for i in range(n):
                s = (i + 0.5) / n
                x = m * span + span * s + 0.006 * math.sin(t * 1.3 + i + m)
                yy = y + 0.32 * s * (1 - s) + size * 1.2
                colour = keys[(i + m) % 3]
                if lit:
                    canvas.drawCircle(x, yy, size * 2.1, skia.Paint(AntiAlias=True, Color=argb((1, 0.75, 0.4), 0.13)))
                face = mix(colour, (1, 0.9, 0.6), 0.35) if lit else sheet.tone(colour)
                canvas.drawOval(
                    skia.Rect.MakeLTRB(x - size, yy - size * 1.1, x + size, yy + size * 1.1),
                    skia.Paint(AntiAlias=True, Color=argb(face)),
                )
                band = skia.Paint(AntiAlias=True, Color=argb(mix(face, (0.3, 0.05, 0.05), 0.5)))
                for dy in (-1.15, 0.95):
                    canvas.drawRect(skia.Rect.MakeXYWH(x - size * 0.45, yy + dy * size, size * 0.9, size * 0.2), band)

    return life


def station(site: Site) -> None:
    """An iron hall over a platform: arches, a clock, benches, a waiting train."""
    k = site.lift
    skyline(site, 0.12, site.y(0.5), 0.15 * k, 0.32 * k, 0.2, "town behind", "tower2")
    train = site.add(0.5)
    carriage(site, train, site.y(0.85), 0.3 * k)
    deck = site.add(0.8)
    deck.sheet("stone", flat_edge(site, 0.8, site.y(0.86)), shade=0.8)
    line = site.add(0.85)
    line.sheet("gold", flat_edge(site, 0.85, site.y(0.91)), shade=0.0)
    site.add(0.9).sheet("pavement", flat_edge(site, 0.9, site.y(0.93)), shade=0.0)
    things = site.add(0.88)

    def column(canvas: skia.Canvas, sheet: Sheet, x: float, rand: Rand) -> None:
        y, top = site.y(0.94), site.high * 0.13
        c.cut(canvas, sheet, c.box(x - 0.016, top, 0.032, y - top), "cloth2")
        c.cut(canvas, sheet, c.box(x - 0.03, y - 0.05, 0.06, 0.05), "cloth2", drop=0.003)
        for side in (-1, 1):
            arc = [(x, top + 0.24), (x + side * 0.06, top + 0.1), (x + side * 0.24, top + 0.015)]
            c.line(canvas, sheet, arc, "cloth2", 0.016)

    def clock(canvas: skia.Canvas, sheet: Sheet, x: float, rand: Rand) -> None:
        y = site.high * 0.2
        c.line(canvas, sheet, [(x, site.high * 0.1), (x, y)], "ink", 0.01)
        c.cut(canvas, sheet, c.disc(x, y + 0.05, 0.07), "ink")
        c.flat(canvas, sheet, c.disc(x, y + 0.05, 0.058), "cream")
        c.line(canvas, sheet, [(x, y + 0.05), (x, y + 0.008)], "ink", 0.006)
        c.line(canvas, sheet, [(x, y + 0.05), (x + 0.027, y + 0.066)], "ink", 0.008)

    row(things, 1.2, [(-0.45, column), (0.18, clock)])
    roof = site.add(0.9)
    x0, x1 = site.span(0.9, 0.5)
    with roof.draw(x0, x1) as canvas:
        c.cut(canvas, roof, c.box(x0, -0.5, x1 - x0, 0.5 + site.high * 0.12), "slate", drop=0.014, shade=0.25)
        for x in roof.pitches(0.08, 0.5):
            c.cut(
                canvas,
                roof,
                c.polygon((x - 0.04, site.high * 0.118), (x + 0.04, site.high * 0.118), (x, site.high * 0.118 + 0.05)),
                "cloth2",
                drop=0.004,
            )
    site.add(1.4).sheet("stone2", flat_edge(site, 1.4, site.y(1.6)), shade=0.9)
    rails = site.add(1.6)
    x0, x1 = site.span(1.6, 0.5)
    rails.scatter(
        0.13,
        "sleepers",
        lambda canvas, x, rand: c.cut(
            canvas, rails, c.box(x - 0.03, site.y(1.8), 0.06, site.y(2.35) - site.y(1.8)), "wood2", drop=0.004
        ),
    )
    with rails.draw(x0, x1) as canvas:
        for at in (1.87, 2.22):
            c.cut(canvas, rails, c.box(x0, site.y(at), x1 - x0, 0.02), "metal", drop=0.008)


def carriage(site: Site, sheet: Sheet, y: float, h: float) -> None:
    """A standing train along the platform."""
    w = h * 2.1

    def wagon(canvas: skia.Canvas, on: Sheet, x: float, rand: Rand) -> None:
        c.cut(canvas, on, c.box(x - w / 2 + 0.01, y - h, w - 0.02, h * 0.95, 0.03), "cloth")
        c.flat(canvas, on, c.box(x - w / 2 + 0.01, y - h * 0.42, w - 0.02, h * 0.1), "cream")
        c.cut(canvas, on, c.box(x - w / 2 - 0.005, y - h * 1.04, w + 0.01, h * 0.09, 0.02), "slate")
        for i in range(5):
            c.window(canvas, on, x - w * 0.4 + w * 0.8 * i / 4, y - h * 0.68, w * 0.13, h * 0.3, rand)

    row(sheet, w, [(0.0, wagon)])


def castle(site: Site) -> None:
    """A castle on its hill with flags, a wall and a gate behind the yard."""
    k = site.lift
    site.add(0.08).ridge("mountain", site.y(0.0) - 0.04 * k, 0.12 * k, 0.5, "castle hills", sharp=0.4)
    site.add(0.2).ridge("hill", site.y(0.1), 0.07 * k, 0.6, "castle wood")
    keep = site.add(0.3)
    x, y = (-0.06 * site.wide if site.side > 0 else 0.06 * site.wide), site.y(0.5)
    towers = ((-0.24, 0.34, 0.1), (0.25, 0.4, 0.11), (-0.1, 0.5, 0.12), (0.12, 0.56, 0.1))
    with keep.draw(x - 0.6, x + 0.6) as canvas:
        for dx, h, w in towers:
            tower(canvas, keep, x + dx * k, y, w * k, h * k)
        c.cut(canvas, keep, c.box(x - 0.27 * k, y - 0.2 * k, 0.54 * k, 0.3 * k), "stone")
        battlements(canvas, keep, x - 0.27 * k, y - 0.2 * k, 0.54 * k, 0.035 * k, "stone")
        gate = skia.Path()
        gate.moveTo(x - 0.06 * k, y + 0.05)
        gate.lineTo(x - 0.06 * k, y - 0.06 * k)
        gate.cubicTo(x - 0.06 * k, y - 0.15 * k, x + 0.06 * k, y - 0.15 * k, x + 0.06 * k, y - 0.06 * k)
        gate.lineTo(x + 0.06 * k, y + 0.05)
        gate.close()
        c.cut(canvas, keep, gate, "wood2", drop=0.0)
    keep.live(_flags(site, keep, [(x + dx * k, y - h * k - w * k * 1.25) for dx, h, w in towers]))
    site.add(0.5).ridge("grass", site.y(0.52), 0.04 * k, 0.6, "castle green")
    wall = site.add(0.72)
    x0, x1 = site.span(0.72, 0.3)
    with wall.draw(x0, x1) as canvas:
        c.cut(canvas, wall, c.box(x0, site.y(0.78) - 0.1 * k, x1 - x0, 0.3 * k), "stone2")
        for x in wall.pitches(0.068 * k, 0.3):
            c.cut(canvas, wall, c.box(x - 0.02 * k, site.y(0.78) - 0.14 * k, 0.04 * k, 0.044 * k), "stone2", drop=0.004)
    wall.scatter(
        0.12,
        "stones",
        lambda canvas, sx, rand: c.flat(
            canvas, wall, c.box(sx, site.y(0.78) - rand(0.01, 0.08) * k, 0.05, 0.018, 0.004), "stone", 0.5
        ),
    )
    site.add(0.95).sheet("pavement", flat_edge(site, 0.95, site.y(0.92)), shade=0.8)
    slabs = site.add(0.98)
    slabs.scatter(
        0.1,
        "yard stones",
        lambda canvas, sx, rand: c.flat(canvas, slabs, c.disc(sx, site.y(rand(0.98, 1.4)), 0.03, 0.25), "stone2", 0.3),
    )
    site.add(1.4).ridge("grass", site.y(1.6), 0.02, 0.5, "yard grass")
    tufts(site, 1.45, site.y(1.62), "yard tufts", 0.06, 0.3)
    tufts(site, 1.8, site.y(2.35), "yard tufts near", 0.14, 0.4)


def tower(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, w: float, h: float) -> None:
    """A round tower with a pointed roof and slit windows."""
    c.cut(canvas, sheet, c.box(x - w / 2, y - h, w, h * 1.2), "stone")
    c.cut(canvas, sheet, c.box(x - w * 0.58, y - h, w * 1.16, w * 0.2), "stone2", drop=0.004)
    c.cut(canvas, sheet, c.polygon((x - w * 0.66, y - h + 0.004), (x, y - h - w * 1.25), (x + w * 0.66, y - h + 0.004)), "cloth2")
    lit = sheet.site.palette.grade.lamps > 0.4 and sheet.site.palette.style != "shadow"
    for i in range(2):
        slit = c.box(x - w * 0.08, y - h * (0.8 - 0.32 * i), w * 0.16, w * 0.36, w * 0.08)
        canvas.drawPath(slit, skia.Paint(AntiAlias=True, Color=argb((1.0, 0.82, 0.48)) if lit else sheet.ink("slate")))


def battlements(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, w: float, h: float, key: str) -> None:
    """Merlons along a wall's top."""
    n = max(3, round(w / (h * 1.7)))
    for i in range(n):
        c.cut(canvas, sheet, c.box(x + w * (i + 0.2) / n, y - h, w / n * 0.6, h * 1.1), key, drop=0.004)


def _flags(site: Site, sheet: Sheet, tops: list[tuple[float, float]]) -> Life:
    paint = skia.Paint(AntiAlias=True, Color=sheet.ink("cloth"))
    pole = skia.Paint(AntiAlias=True, Color=sheet.ink("ink"), Style=skia.Paint.kStroke_Style, StrokeWidth=0.005)

    def life(canvas: skia.Canvas, t: float) -> None:
        for i, (x, y) in enumerate(tops):
            canvas.drawLine(x, y + 0.01, x, y - 0.075, pole)
            flag = skia.Path()
            flag.moveTo(x, y - 0.075)
            wave = 0.012 * math.sin(t * 4 + i)
            flag.quadTo(x + 0.035, y - 0.075 + wave, x + 0.08, y - 0.055 - wave)
            flag.quadTo(x + 0.035, y - 0.04 + wave, x, y - 0.035)
            flag.close()
            canvas.drawPath(flag, paint)

    return life
