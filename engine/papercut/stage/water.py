"""Kits of water: sea and beach, lake and river, under water."""

import math

import skia

from engine.papercut.chance import Rand, unit
from engine.papercut.palette import Rgb, argb, mix, rgb
from engine.papercut.stage import cutouts as c
from engine.papercut.stage.land import floor, trees, tufts
from engine.papercut.stage.site import Life, Sheet, Site, smooth

_BANDS = 9  # of a shaft of light, each so faint beside the next that no step is seen


def waves(site: Site, sheet: Sheet, y: float, key: str | Rgb, name: str, pace: float = 0.05, height: float = 0.014) -> None:
    """A strip of water whose cut edge rolls sideways for ever, with a pale crest."""
    x0, x1 = site.span(sheet.p, 0.3)
    length = sheet.fitted(0.22 * (0.55 + 0.6 * sheet.p))
    colour, crest = sheet.tone(key), mix(sheet.tone(key), sheet.tone("foam"), 0.55)
    body_paint = skia.Paint(AntiAlias=True, Color=argb(colour))
    edge_paint = skia.Paint(
        AntiAlias=True, Color=argb(crest), Style=skia.Paint.kStroke_Style, StrokeWidth=0.0045 + 0.003 * sheet.p
    )
    shade = skia.Paint(
        AntiAlias=True, Color=argb(mix(colour, (0.04, 0.08, 0.2), 0.5), 0.28), Style=skia.Paint.kStroke_Style, StrokeWidth=0.016
    )
    edge, start = skia.Path(), math.floor(x0 / length) - 2
    edge.moveTo(start * length, 0)
    for i in range(start, math.ceil(x1 / length) + 2):
        edge.cubicTo((i + 0.35) * length, height * 0.2, (i + 0.45) * length, -height, (i + 0.62) * length, -height)
        edge.cubicTo((i + 0.8) * length, -height, (i + 0.8) * length, 0, (i + 1) * length, 0)
    foam, shaded = edge, edge
    body = skia.Path(edge)
    body.lineTo(x1 + 4 * length, site.high * 1.3)
    body.lineTo(start * length, site.high * 1.3)
    body.close()
    if (
        site.palette.look.plain
    ):  # strokes worked out once, and of the shade only what the body does not hide, whose edge is under foam
        body_paint = skia.Paint(Color=argb(colour))
        foam, edge_paint = _outlined(edge, edge_paint), skia.Paint(AntiAlias=True, Color=argb(crest))
        shaded, shade = skia.Path(edge), skia.Paint(AntiAlias=True, Color=shade.getColor())
        shaded.offset(0, 0.001)
        above = skia.Path()
        above.reverseAddPath(edge)
        above.offset(0, -0.008)
        shaded.addPath(above, skia.Path.AddPathMode.kExtend_AddPathMode)
        shaded.close()
    phase = unit(site.seed, round(sheet.p * 100)) * 6

    def life(canvas: skia.Canvas, t: float) -> None:
        canvas.save()
        canvas.translate((t * pace * (1 + abs(site.wind))) % length - length, y + 0.006 * math.sin(t * 0.9 + phase) * sheet.p)
        canvas.drawPath(shaded, shade)
        canvas.drawPath(body, body_paint)
        canvas.drawPath(foam, edge_paint)
        canvas.restore()

    sheet.live(life)


def _outlined(path: skia.Path, pen: skia.Paint) -> skia.Path:
    """A stroke as the shape that it fills, as fine as a large frame needs it."""
    done = skia.Path()
    pen.getFillPath(path, done, None, 1080.0)
    return done


def glints(site: Site, p: float, y0: float, y1: float, count: int = 26) -> None:
    """Short bright strokes on the water, most under the sun or moon."""
    sheet = site.add(p)
    sheet.plane.held_by = "frame"  # they lie under the sun wherever one stands
    x0, x1 = site.tile()
    under = site.orb_at[0]
    spots = []
    for i in range(round(count * (x1 - x0))):
        rand = Rand(site.seed, i, 31)
        y = rand(y0, y1)
        near = rand() < 0.5
        spots.append(
            (under + rand(-0.12, 0.12) * (1 + (y - y0) * 3) if near else rand(x0, x1), y, rand(0.015, 0.05), rand(0, 6.3), near)
        )
    colours = (sheet.tone("foam"), site.palette.grade.orb_colour)

    def life(canvas: skia.Canvas, t: float) -> None:
        for x, y, w, phase, near in spots:
            shine = 0.5 + 0.5 * math.sin(t * 1.4 + phase)
            if shine < 0.15:
                continue
            half = w * (0.5 + 0.5 * shine)
            colour = argb(colours[1] if near else colours[0], shine * (0.4 + 0.35 * site.orb_shine if near else 0.4))
            canvas.drawRoundRect(
                skia.Rect.MakeLTRB(x - half, y, x + half, y + 0.0045), 0.003, 0.003, skia.Paint(AntiAlias=True, Color=colour)
            )

    sheet.live(life)


def open_water(site: Site, first: float, height: float) -> None:
    """Strips of water from the middle distance to the frame's lower edge; the one before p = 1 hides the hulls' feet."""
    papers = site.palette.papers
    for p, at, share in (
        (first, first, 0.0),
        (0.62, 0.6, 0.15),
        (0.82, 0.8, 0.35),
        (1.06, 1.03, 0.5),
        (1.35, 1.4, 0.3),
        (1.7, 1.85, 0.1),
        (2.0, 2.3, 0.0),
    ):
        colour = mix(papers["deep"] if p > 1.2 or p < 0.5 else papers["sea"], papers["sea2"], share)
        waves(
            site,
            site.add(p),
            site.y(at),
            mix(colour, papers["sea"], 0.35),
            f"open {p}",
            0.02 + 0.03 * p,
            height * (0.5 + 0.7 * p),
        )


def gulls(site: Site, p: float, y: float, count: int = 4) -> None:
    """Small birds far off, two strokes each."""
    sheet = site.add(p)
    paint = skia.Paint(AntiAlias=True, Color=sheet.ink("ink", 0.7), Style=skia.Paint.kStroke_Style, StrokeWidth=0.004)
    turn = site.wide + 0.8

    def life(canvas: skia.Canvas, t: float) -> None:
        for i in range(count):
            r = unit(site.seed, i, 37)
            x = (r * turn + t * (0.03 + 0.02 * r)) % turn - turn / 2
            yy = y + 0.1 * (unit(i, 38) - 0.5) + 0.01 * math.sin(t + i)
            flap = 0.012 * math.sin(t * (5 + r) + i)
            path = skia.Path()
            path.moveTo(x - 0.022, yy - flap)
            path.quadTo(x - 0.01, yy - 0.012, x, yy)
            path.quadTo(x + 0.01, yy - 0.012, x + 0.022, yy - flap)
            canvas.drawPath(path, paint)

    sheet.live(life)


def sea(site: Site) -> None:
    """Rolling strips of water, an island, a beach with shells and palms."""
    k = site.lift
    gulls(site, 0.1, site.horizon * 0.62)
    isle = site.add(0.1)
    with isle.draw(-site.wide, site.wide) as canvas:
        x = -0.22 * site.wide if site.side > 0 else 0.24 * site.wide
        points = [
            (x - 0.3, site.horizon + 0.02),
            (x - 0.16, site.horizon - 0.035 * k),
            (x - 0.05, site.horizon - 0.1 * k),
            (x + 0.06, site.horizon - 0.05 * k),
        ]
        points += [(x + 0.14, site.horizon - 0.06 * k), (x + 0.3, site.horizon + 0.02)]
        hill = smooth(points)
        hill.close()
        c.cut(canvas, isle, hill, "hill")
    back = site.add(0.14)
    back.sheet(
        mix(site.palette.papers["deep"], site.palette.papers["sea"], 0.3),
        [(x, site.horizon) for x in (*back.site.span(0.14), 0.0)][:2],
        shade=0.4,
    )
    glints(site, 0.18, site.y(0.03), site.y(0.3), 30)
    if site.open_water:
        open_water(site, 0.4, 0.02 if site.weather in {"storm", "wind"} else 0.014)
        return
    for p, at, key in ((0.32, 0.3, "deep"), (0.48, 0.45, "sea"), (0.66, 0.62, "sea"), (0.8, 0.76, "sea2")):
        strip = site.add(p)
        waves(
            site,
            strip,
            site.y(at),
            mix(site.palette.papers[key], site.palette.papers["sea"], 0.4),
            f"wave {p}",
            0.03 + 0.04 * p,
            0.01 + 0.01 * p,
        )
    site.add(0.9).ridge("foam", site.y(0.885), 0.012, 0.4, "foam", rough=0.0)
    site.add(0.94).ridge("sand", site.y(0.93), 0.014, 0.5, "beach", rough=0.0)
    site.add(1.35).ridge("sand", site.y(1.5), 0.03, 0.6, "beach near")
    site.add(1.75).ridge("sand2", site.y(2.1), 0.04, 0.5, "beach nearest")
    _beach(site)


def _beach(site: Site) -> None:
    stones = site.add(1.4)

    def thing(canvas: skia.Canvas, x: float, rand: Rand) -> None:
        y = site.y(rand(1.56, 2.0))
        kind = rand()
        if kind < 0.35:
            c.rock(canvas, stones, x, y, 0.03 * rand(0.5, 1.4), rand, "stone")
        elif kind < 0.65:
            shell = skia.Path()
            shell.moveTo(x - 0.022, y)
            shell.cubicTo(x - 0.026, y - 0.045, x + 0.026, y - 0.045, x + 0.022, y)
            shell.close()
            c.cut(canvas, stones, shell, "coral2")
            for i in (-1, 0, 1):
                c.line(canvas, stones, [(x, y), (x + i * 0.012, y - 0.028)], "cream", 0.002)
        else:
            star = [
                (x + math.cos(a * 0.628) * (0.026 if a % 2 else 0.011), y + math.sin(a * 0.628) * (0.02 if a % 2 else 0.008))
                for a in range(10)
            ]
            c.cut(canvas, stones, c.polygon(*star), "coral")

    stones.scatter(0.16, "beach things", thing, 0.7, reach=0.1)
    front = site.add(1.85)
    front.scatter(
        0.4, "dune grass", lambda canvas, x, rand: c.tuft(canvas, front, x, site.y(2.4), 0.2 * rand(0.7, 1.2), rand, "field"), 0.8
    )


def lake(site: Site) -> None:
    """Still water between hills and reeds, its trees mirrored in a softer tone."""
    k = site.lift
    site.add(0.1).ridge("mountain", site.y(0.0) - 0.05 * k, 0.15 * k, 0.55, "lake peaks", sharp=0.5)
    site.add(0.22).ridge("hill", site.y(0.05), 0.07 * k, 0.5, "lake hills")
    trees(site, 0.3, site.y(0.2), 0.17 * k, 0.11, "lake wood", "mixed")
    water = site.add(0.36)
    x0, x1 = site.span(0.36, 0.3)
    water.sheet("sea", [(x0, site.y(0.24)), ((x0 + x1) / 2, site.y(0.24)), (x1, site.y(0.24))], shade=0.5)

    def mirrored(canvas: skia.Canvas, x: float, rand: Rand) -> None:
        h = 0.12 * k * rand(0.6, 1.2)
        y = site.y(0.26)
        c.flat(
            canvas,
            water,
            c.polygon((x - h * 0.3, y), (x + h * 0.3, y), (x + h * 0.05, y + h), (x - h * 0.04, y + h)),
            "pine",
            0.3,
        )

    water.scatter(0.11, "mirrored wood", mirrored)
    glints(site, 0.42, site.y(0.28), site.y(0.7), 30)
    if site.open_water:
        open_water(site, 0.5, 0.006)
        _reeds(site, 1.5, site.y(2.2), 0.24)
        return
    for p, at in ((0.52, 0.5), (0.7, 0.68)):
        waves(
            site,
            site.add(p),
            site.y(at),
            mix(site.palette.papers["sea"], site.palette.papers["sea2"], at),
            f"ripple {p}",
            0.012,
            0.005,
        )
    if "pool" in site.place:
        floor(site, "grass", mid=False)
        return
    _reeds(site, 0.86, site.y(0.92), 0.15 * k)
    floor(site, "grass", mid=False)
    tufts(site, 1.35, site.y(1.46), "bank grass", 0.06, 0.35)
    tufts(site, 1.75, site.y(2.05), "bank grass 2", 0.1, 0.2)


def _reeds(site: Site, p: float, y: float, h: float) -> None:
    """Bulrushes in clumps."""
    reeds = site.add(p)

    def reed(canvas: skia.Canvas, x: float, rand: Rand) -> None:
        for _ in range(4):
            rx, tall = x + rand(-0.05, 0.05), h * rand(0.6, 1.1)
            top = (rx + rand(-0.02, 0.02), y - tall)
            c.line(canvas, reeds, [(rx, y), (rx, y - tall * 0.5), top], "pine", 0.006)
            c.cut(canvas, reeds, c.box(top[0] - 0.007, top[1] - 0.045, 0.014, 0.05, 0.007), "wood2", drop=0.003)

    reeds.scatter(0.3, "reeds", reed, 0.6)


def underwater(site: Site) -> None:
    """Shafts of light, rocks, coral, weed that sways, bubbles that rise, a far shoal."""
    k = site.lift
    shafts = site.add(0.05)
    shafts.live(_shafts(site))
    for p, key, at, amp in ((0.2, "deep", 0.05, 0.16), (0.35, "deep", 0.3, 0.12), (0.55, "rock2", 0.55, 0.08)):
        site.add(p).ridge(
            mix(site.palette.papers[key], rgb("2f7f9c"), 0.5), site.y(at) - 0.02, amp * k, 0.4, f"reef {p}", rough=0.02
        )
    site.add(0.3).live(_shoal(site, 0.3, k))
    _weeds(site, 0.6, site.y(0.62), 0.3 * k, 0.3)
    reef = site.add(0.75)

    def growth(canvas: skia.Canvas, x: float, rand: Rand) -> None:
        y = site.y(0.82)
        if rand() < 0.55:
            coral(canvas, reef, x, y, 0.15 * k * rand(0.6, 1.2), rand)
        else:
            c.rock(canvas, reef, x, y, 0.1 * k * rand(0.5, 1.2), rand)

    reef.scatter(0.26, "reef", growth, 0.75)
    site.add(0.96).ridge("sand", site.y(0.93), 0.02, 0.6, "sea floor", rough=0.0)
    air = site.add(1.1)
    air.plane.held_by = "air"
    air.live(_bubbles(site))
    site.add(1.4).ridge("sand2", site.y(1.55), 0.03, 0.5, "sea floor near", rough=0.0)
    near = site.add(1.45)

    def foreground(canvas: skia.Canvas, x: float, rand: Rand) -> None:
        y = site.y(1.75) + rand(0, 0.06)
        if rand() < 0.6:
            coral(canvas, near, x, y, 0.12 * rand(0.6, 1.1), rand)
        else:
            c.rock(canvas, near, x, y, 0.06 * rand(0.6, 1.3), rand)

    near.scatter(0.27, "coral near", foreground, 0.75)
    _weeds(site, 1.8, site.y(2.6), 0.3, 0.5)


def coral(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, h: float, rand: Rand) -> None:
    """A branching coral, a fan or a tube sponge."""
    key = rand.pick(("coral", "coral2", "flower3", "flower"))
    if rand() < 0.5:
        for i in range(5):
            lean = (i - 2) * 0.24
            tip = (x + lean * h * 1.2, y - h * (1 - 0.12 * abs(i - 2)) * rand(0.8, 1.1))
            c.line(canvas, sheet, [(x, y), (x + lean * h * 0.3, y - h * 0.45), tip], key, h * 0.12)
            c.flat(canvas, sheet, c.disc(tip[0], tip[1], h * 0.08), key)
    else:
        for dx, size in ((-0.3, 0.7), (0.3, 0.6), (0.0, 1.0)):
            c.cut(canvas, sheet, c.box(x + dx * h - h * 0.13, y - h * size, h * 0.26, h * size, h * 0.12), key)
            c.flat(canvas, sheet, c.disc(x + dx * h, y - h * size + h * 0.08, h * 0.09, 0.5), "ink", 0.5)


def _shafts(site: Site) -> Life:
    light = site.palette.look.colour((0.9, 1.0, 0.95))

    def life(canvas: skia.Canvas, t: float) -> None:
        for i in range(4):
            x = (i - 1.5) * site.wide * 0.3 + 0.04 * math.sin(t * 0.4 + i * 2)
            lean = 0.12 + 0.04 * math.sin(t * 0.3 + i)
            low = site.high * 0.62
            alpha = 0.07 + 0.04 * math.sin(t * 0.7 + i * 1.7)
            left, right = -0.06 + lean, 0.07 + lean  # how far its sides come
            for band in range(_BANDS - 1):  # a gradient costs half as much again; the last band is too thin to see
                a, b = band / _BANDS, (band + 1) / _BANDS
                path = c.polygon(
                    (x + left * a, low * a),
                    (x + 0.09 + right * a, low * a),
                    (x + 0.09 + right * b, low * b),
                    (x + left * b, low * b),
                )
                canvas.drawPath(path, skia.Paint(Color=argb(light, alpha * 2 * (1 - (band + 0.5) / _BANDS))))

    return life


def _bubbles(site: Site) -> Life:
    x0, x1 = site.tile()
    ring = skia.Paint(AntiAlias=True, Color=argb((0.92, 1, 1), 0.6), Style=skia.Paint.kStroke_Style, StrokeWidth=0.003)
    face = skia.Paint(AntiAlias=True, Color=argb((0.9, 1, 1), 0.18))

    def life(canvas: skia.Canvas, t: float) -> None:
        path = skia.Path()
        for i in range(round(16 * (x1 - x0))):
            a, b, r = unit(i, 41), unit(i, 42), unit(i, 43)
            age = (b + t * (0.05 + 0.05 * r)) % 1
            y = site.high * (0.95 - age * 1.05)
            x = x0 + a * (x1 - x0) + 0.015 * math.sin(t * 2 + i)
            path.addCircle(x, y, 0.004 + 0.01 * r * r)
        canvas.drawPath(path, face)
        canvas.drawPath(path, ring)

    return life


def _shoal(site: Site, p: float, k: float) -> Life:
    """A small far shoal that turns as one."""
    paint = skia.Paint(AntiAlias=True, Color=site.palette.paint("coral2", p, 0.85))
    turn = site.wide + 1.2

    def life(canvas: skia.Canvas, t: float) -> None:
        path = skia.Path()
        head = (0.7 * turn + t * 0.05) % turn - turn / 2
        for i in range(11):
            x = head + 0.26 * (unit(i, 46) - 0.5) + 0.01 * math.sin(t * 2 + i)
            y = site.high * 0.27 + 0.13 * k * (unit(i, 47) - 0.5) + 0.012 * math.sin(t * 1.3 + i * 1.1)
            s = 0.014 + 0.006 * unit(i, 48)
            path.moveTo(x + s, y)
            path.quadTo(x, y - s * 0.7, x - s * 0.7, y)
            path.lineTo(x - s * 1.4, y - s * 0.5)
            path.lineTo(x - s * 1.4, y + s * 0.5)
            path.lineTo(x - s * 0.7, y)
            path.quadTo(x, y + s * 0.7, x + s, y)
        canvas.drawPath(path, paint)

    return life


def _weeds(site: Site, p: float, y: float, h: float, gap: float) -> None:
    """Ribbons of weed that sway with the water."""
    sheet = site.add(p)
    x0, x1 = site.span(p, 0.2)
    blades: list[tuple[float, float, float, skia.Paint]] = []
    for i in range(math.floor(x0 / gap), math.ceil(x1 / gap) + 1):
        rand = site.rand("weed", p, i)
        if rand() > 0.72:
            continue
        for _ in range(3):
            colour = mix(sheet.tone("weed"), sheet.tone("leaf"), rand(0, 0.5))
            blades.append(
                ((i + rand(0.2, 0.8)) * gap, h * rand(0.5, 1.1), rand(0, 6.3), skia.Paint(AntiAlias=True, Color=argb(colour)))
            )

    def life(canvas: skia.Canvas, t: float) -> None:
        for x, tall, phase, paint in blades:
            path = skia.Path()
            left, right = [], []
            for j in range(7):
                s = j / 6
                sway = 0.05 * s * math.sin(t * 1.1 + phase - s * 2.6) + 0.02 * math.sin(s * 9 + phase)
                w = 0.014 * (1 - s) ** 0.6 + 0.002
                left.append((x + sway - w, y - tall * s))
                right.append((x + sway + w, y - tall * s))
            path = smooth(left)
            for point in reversed(right):
                path.lineTo(*point)
            path.close()
            canvas.drawPath(path, paint)

    sheet.live(life)
