"""The sky: a baked background of gradient, glow and stars, and what hangs before it (sun, moon, clouds, aurora).

The background is painted once as opaque pixels, a little larger than the frame so that the camera can look about; every frame starts as a
copy of it. Knows no kit.
"""

import math

import numpy as np
import skia
from numpy.typing import NDArray

from engine.papercut.brush import alight, brushed
from engine.papercut.chance import Rand, seed_of
from engine.papercut.clock import Clock
from engine.papercut.daylight import moon_at, sun_at
from engine.papercut.palette import Rgb, argb, mix, rgb
from engine.papercut.paper import annulus
from engine.papercut.stage import cutouts as c
from engine.papercut.stage.site import Sheet, Site, smooth

Pixels = NDArray[np.uint8]
_ORB = 0.085  # how large sun and moon are
_AURORA = 0.55  # so many stars, and it shows
_LAPSE = 4  # times as fast do clouds drift where hours pass in seconds
_COARSE = 4  # times smaller are soft colours painted that soon change
MARGIN = 0.07  # how much larger than the frame the background is, on each side


def bake(site: Site, scale: float, width: int, height: int) -> Pixels:
    """Paint the background in RGBA, MARGIN of the frame's sides larger all round. scale is pixels a unit.

    Where time passes it is painted again and again: its soft colours then small, and enlarged.
    """
    mx, my = round(width * MARGIN), round(height * MARGIN)
    wide, high = width + 2 * mx, height + 2 * my
    coarse = 1 if site.hour is None else _COARSE
    columns, rows = math.ceil(wide / coarse), math.ceil(high / coarse)
    pixels = np.empty((rows * coarse, columns * coarse, 4), np.uint8)
    canvas = skia.Surface(pixels, colorType=skia.kRGBA_8888_ColorType).getCanvas()
    if coarse > 1:
        small = np.empty((rows, columns, 4), np.uint8)
        brush = skia.Surface(small, colorType=skia.kRGBA_8888_ColorType).getCanvas()
        brush.scale(1 / coarse, 1 / coarse)
        _colours(site, _placed(site, brush, mx + width / 2, my, scale))
        shape = (rows, coarse, columns, coarse)
        pixels.view(np.uint32).reshape(shape)[:] = small.view(np.uint32).reshape(rows, 1, columns, 1)
    brush = _placed(site, canvas, mx + width / 2, my, scale)
    if coarse == 1:
        _colours(site, brush)
    if not (site.indoors or site.under_water):
        _stars(site, brush)
        if site.hour is None:
            _glow(site, brush)
    for paint in site.painted:
        paint(brush)
    return pixels[:high, :wide]


def _placed(site: Site, canvas: skia.Canvas, x: float, y: float, scale: float) -> skia.Canvas:
    """The canvas in the stage's units, in the style's hand; (x, y) is where its pixels have the middle of the frame's upper edge."""
    canvas.translate(x, y)
    canvas.scale(scale, scale)
    return brushed(canvas, site.palette.look, unit=scale)


def _colours(site: Site, canvas: skia.Canvas) -> None:
    """The sky from its top to the horizon; its glow as well where time passes."""
    look = site.palette.look
    stops = [look.sky_tone(tone) for tone in site.sky or site.palette.grade.sky]
    low = site.horizon + 0.05 if not (site.indoors or site.under_water) else site.high
    points = [i / (len(stops) - 1) for i in range(len(stops))]
    shader = skia.GradientShader.MakeLinear([(0, -MARGIN * site.high), (0, low)], [argb(stop) for stop in stops], points)
    canvas.drawPaint(skia.Paint(Shader=shader, Dither=site.hour is None))  # enlarged, its grains would be seen
    if site.hour is not None and not (site.indoors or site.under_water):
        _glow(site, canvas)


def _glow(site: Site, canvas: skia.Canvas) -> None:
    """The light about sun or moon, and over the horizon when they are behind it."""
    grade = site.palette.grade
    if site.hang_orb and grade.glow_strength and grade.orb:
        x, y = site.orb_at
        strength = 0.62 * grade.glow_strength * (0.35 + 0.65 * site.orb_shine)
        c.glow(canvas, x, min(y, site.horizon), 0.75 * site.lift, site.palette.look.colour(grade.glow), strength)


def _stars(site: Site, canvas: skia.Canvas) -> None:
    strength = 1.0 if site.airless else site.palette.grade.stars
    if strength < 0.05:
        return
    rand = Rand(site.seed, seed_of("stars"))
    bottom = site.high if site.airless else site.horizon
    for _ in range(round(130 * site.wide * site.high * min(1.0, strength + 0.2))):
        x, y = rand(-0.6, 0.6) * site.wide, rand(-0.08, 1.0) * bottom
        fade = 1.0 if site.airless else 1 - y / bottom
        r = rand(0.0012, 0.003)
        canvas.drawCircle(x, y, r, skia.Paint(AntiAlias=True, Color=argb((1, 0.98, 0.9), strength * fade * rand(0.35, 1.0))))
        if rand() < 0.06:
            star = c.polygon(
                *[
                    (
                        x + math.cos(a * math.pi / 4) * r * (4 if a % 2 == 0 else 1),
                        y + math.sin(a * math.pi / 4) * r * (4 if a % 2 == 0 else 1),
                    )
                    for a in range(8)
                ]
            )
            canvas.drawPath(star, skia.Paint(AntiAlias=True, Color=argb((1, 0.97, 0.85), strength * fade)))


def hang(site: Site) -> None:
    """Hang the sun or moon, the clouds, and in cold nights the aurora."""
    grade = site.palette.grade
    if site.hang_orb and grade.orb:
        _orb(site) if site.hour is None else _arcs(site)
    if not site.airless:
        if grade.stars > _AURORA and (site.season == "winter" or site.mood == "magical"):
            _aurora(site)
        _clouds(site)


def _orb(site: Site) -> None:
    sheet = site.add(0.02)
    x, y = site.orb_at
    r = _ORB * site.lift
    with sheet.draw(x - r, x + r) as paper:
        _disc(alight(paper), site, x, y, r, site.palette.grade.orb)


def _disc(canvas: skia.Canvas, site: Site, x: float, y: float, r: float, orb: str) -> None:
    """The sun or the moon about (x, y)."""
    grade = site.palette.grade
    canvas.drawPath(annulus(x, y, r * 1.22, r * 0.98), skia.Paint(AntiAlias=True, Color=argb(grade.orb_colour, 0.16)))
    canvas.drawCircle(x, y, r, skia.Paint(AntiAlias=True, Color=argb(grade.orb_colour)))
    if orb == "sun":
        _rays(canvas, x, y, r, site.palette.look.rays, argb(grade.orb_colour))
    if orb == "moon":
        shade = mix(grade.orb_colour, grade.haze, 0.28)
        for dx, dy, size in ((-0.3, -0.2, 0.24), (0.25, 0.3, 0.3), (0.3, -0.35, 0.14), (-0.25, 0.42, 0.12)):
            canvas.drawCircle(x + dx * r, y + dy * r, size * r, skia.Paint(AntiAlias=True, Color=argb(shade, 0.7)))


def turn(site: Site, hour: float) -> None:
    """Put the light where it comes from at this hour: the sun while it is up, then the moon on the other side."""
    sun, moon = sun_at(hour), moon_at(hour)
    height, x = (sun, _sun_x(site, hour)) if sun <= moon else (moon, _moon_x(site, hour))
    site.orb_at = (x, site.horizon * height)
    site.orb_shine = min(1.0, max(0.0, (1.12 - height) / 0.25))


def _sun_x(site: Site, hour: float) -> float:
    """It goes on outwards from where it stands at noon."""
    past = (hour + 0.8) % 4 - 1.8
    return site.wide * (site.side + math.copysign(0.07 * past, site.side * past))


def _moon_x(site: Site, hour: float) -> float:
    past = hour % 4 - 3
    return -0.85 * site.wide * (site.side - math.copysign(0.08 * past, site.side * past))


def _arcs(site: Site) -> None:
    """Sun and moon where time passes: they go on along their arcs from frame to frame, behind the land."""
    sheet = site.add(0.02)
    r = _ORB * site.lift
    drawn = []
    for orb, height, across in (("sun", sun_at, _sun_x), ("moon", moon_at, _moon_x)):
        recorder = skia.PictureRecorder()
        canvas = brushed(recorder.beginRecording(skia.Rect.MakeLTRB(-1, -1, 1, 1)), site.palette.look)
        _disc(alight(canvas), site, 0.0, 0.0, r, orb)
        drawn.append((recorder.finishRecordingAsPicture(), height, across))

    def life(canvas: skia.Canvas, t: float) -> None:
        hour = site.hour or 0.0
        for picture, height, across in drawn:
            if height(hour) < 1.7:
                canvas.save()
                canvas.translate(across(site, hour), site.horizon * height(hour))
                canvas.drawPicture(picture)
                canvas.restore()

    sheet.live(life)


def _rays(canvas: skia.Canvas, x: float, y: float, r: float, count: int, colour: int) -> None:
    """Strokes about the sun, as children draw it."""
    paint = skia.Paint(AntiAlias=True, Color=colour, Style=skia.Paint.kStroke_Style, StrokeWidth=r * 0.11)
    paint.setStrokeCap(skia.Paint.kRound_Cap)
    for i in range(count):
        a, far = 2 * math.pi * (i + 0.2) / count, r * (1.72 if i % 2 else 1.55)
        c_, s = math.cos(a), math.sin(a)
        canvas.drawLine(x + c_ * r * 1.3, y + s * r * 1.3, x + c_ * far, y + s * far, paint)


def _clouds(site: Site) -> None:
    amount = site.palette.grade.clouds
    if amount < 0.05:
        return
    grade = site.palette.grade
    dark = site.weather in {"storm", "rain"}
    rows = 3 if amount > 0.8 else 2
    for row in range(rows):
        p = 0.05 + 0.05 * row
        sheet = site.add(p)
        share = 0.1 + 0.26 * row if rows == 3 else 0.22 + 0.34 * row
        y = site.horizon * share + 0.04
        pale = mix(grade.sky[min(len(grade.sky) - 1, 1 + row)], grade.rim, 0.55 if not dark else 0.12)
        colour = mix(pale, grade.haze, 0.25)
        if dark:
            colour = mix(colour, rgb("2a3040"), 0.28 - 0.08 * row)
        _drift(site, sheet, y, colour, amount, row)


def _drift(site: Site, sheet: Sheet, y: float, colour: Rgb, amount: float, row: int) -> None:
    """A row of clouds that moves with the wind and comes round again."""
    gap = 0.62
    count = math.ceil((site.wide + 1.6) / gap)
    turn = count * gap
    lapse = 1 if site.hour is None else _LAPSE
    speed = (0.008 + 0.004 * row) * (1 + 3 * abs(site.wind)) * (1 if site.wind >= 0 else -1)
    clouds: list[tuple[float, skia.Picture]] = []
    for i in range(count):
        rand = site.rand("cloud", row, i)
        if rand() > 0.35 + 0.6 * amount:
            continue
        recorder = skia.PictureRecorder()
        canvas = brushed(recorder.beginRecording(skia.Rect.MakeLTRB(-1, -1, 1, site.high)), site.palette.look)
        # their own depth says how far they are; the haze is already in their colour
        _puff(
            canvas, sheet, y + rand(-0.05, 0.05), rand(0.22, 0.46) * site.lift**0.5 * (1.25 if amount > 0.8 else 1), rand, colour
        )
        clouds.append(((i + rand(0.2, 0.8)) * gap, recorder.finishRecordingAsPicture()))

    def life(canvas: skia.Canvas, t: float) -> None:
        pace = speed if isinstance(t, Clock) else speed * lapse  # a loop is too short for them to come round
        for x, picture in clouds:
            canvas.save()
            canvas.translate((x + t * pace) % turn - turn / 2, 0)
            canvas.drawPicture(picture)
            canvas.restore()

    sheet.live(life)


def _puff(canvas: skia.Canvas, sheet: Sheet, y: float, w: float, rand: Rand, colour: Rgb) -> None:
    path = skia.Path()
    n = rand.pick((4, 5, 6))
    path.moveTo(-w / 2, y)
    for i in range(n):
        x0, x1 = -w / 2 + w * i / n, -w / 2 + w * (i + 1) / n
        bulge = w * (0.08 + 0.16 * math.sin(math.pi * (i + 0.5) / n)) * rand(0.8, 1.2)
        last = i == n - 1
        path.cubicTo(x0 - w * 0.04, y - bulge * 1.5, x1 + w * 0.04, y - bulge * 1.5, x1, y - (0 if last else bulge * 0.4))
    path.cubicTo(w * 0.56, y + w * 0.05, w * 0.45, y + w * 0.055, w * 0.4, y + w * 0.055)
    path.lineTo(-w * 0.4, y + w * 0.055)
    path.cubicTo(-w * 0.5, y + w * 0.055, -w * 0.56, y + w * 0.04, -w / 2, y)
    dark = argb(mix(colour, (0.1, 0.1, 0.25), 0.6), 0.13)
    canvas.drawPath(c.fallen(path, 0.006, 0.01), skia.Paint(Color=dark))
    canvas.drawPath(path, skia.Paint(AntiAlias=True, Color=argb(colour)))
    edge = argb(mix(colour, (1, 1, 1), 0.5), 0.7)
    if sheet.site.palette.look.rims:
        canvas.drawPath(path, skia.Paint(AntiAlias=True, Color=edge, Style=skia.Paint.kStroke_Style, StrokeWidth=0.0025))


def _aurora(site: Site) -> None:
    """Three veils of cut tissue that wave slowly."""
    sheet = site.add(0.03)
    strength = min(1.0, (site.palette.grade.stars - _AURORA) / (0.95 - _AURORA))
    veils = ((rgb("5fe0b0"), 0.30, 0.0), (rgb("6fb8f0"), 0.42, 2.0), (rgb("b080f0"), 0.54, 4.0))

    def life(canvas: skia.Canvas, t: float) -> None:
        half = site.wide / 2 + 0.1
        for colour, share, phase in veils:
            y = site.horizon * share
            top, low = [], []
            for i in range(17):
                x = -half + 2 * half * i / 16
                wave = 0.05 * math.sin(x * 5 + t * 0.5 + phase) + 0.025 * math.sin(x * 11 - t * 0.7 + phase)
                top.append((x, y - 0.13 * site.lift + wave * 1.4))
                low.append((x, y + wave))
            path = smooth(top)
            for point in reversed(low):
                path.lineTo(*point)
            path.close()
            canvas.drawPath(path, skia.Paint(AntiAlias=True, Color=argb(colour, 0.2 * strength)))
            canvas.drawPath(
                smooth(low),
                skia.Paint(AntiAlias=True, Color=argb(colour, 0.5 * strength), Style=skia.Paint.kStroke_Style, StrokeWidth=0.006),
            )

    sheet.live(life)
