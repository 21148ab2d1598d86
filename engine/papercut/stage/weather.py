"""What falls, drifts and glows before the stage: rain, snow, fog, wind, storm, leaves, fireflies, motes.

Everything is a function of time, many shapes in one path, so that a whole snowfall is one fill. Knows no kit.
"""

import math
from itertools import pairwise

import skia

from engine.papercut.chance import Rand, unit
from engine.papercut.palette import argb, mix, rgb
from engine.papercut.stage.site import Life, Sheet, Site

_FIREFLY_LAND = frozenset(("forest", "jungle", "field", "garden", "lake", "savanna", "castle"))


def blow(site: Site) -> None:
    """Add the weather's own planes."""
    weather = site.weather
    if site.indoors or site.under_water or site.airless:
        return
    if weather in {"rain", "storm"}:
        _aloft(site, 0.6).live(_rain(site, 70, 0.05, 0.0022, 0.35, 1))
        _aloft(site, 1.9).live(_rain(site, 60, 0.1, 0.0034, 0.5, 2))
        if weather == "storm":
            site.add(0.07).live(_bolt(site))
    elif weather == "snow":
        _aloft(site, 0.5).live(_snow(site, 90, 0.0045, 0.05, 1))
        _aloft(site, 1.1).live(_snow(site, 70, 0.007, 0.09, 2))
        _aloft(site, 1.9).live(_snow(site, 26, 0.013, 0.16, 3))
    elif weather == "fog":
        for p, alpha in ((0.3, 0.4), (0.62, 0.35), (0.9, 0.2)):
            bank = site.add(p)
            bank.plane.held_by = "frame"
            bank.live(_fog(site, p, alpha))
    elif weather == "wind":
        _aloft(site, 1.2).live(_gusts(site))
    if site.season == "autumn" or (weather == "wind" and site.season != "winter"):
        _aloft(site, 1.15).live(_leaves(site, 22))
    if (
        site.dark > 0.5 and site.season in {"summer", "spring", ""} and weather in {"", "clear"} and site.kit in _FIREFLY_LAND
    ) or site.mood == "magical":
        _aloft(site, 1.05).live(_fireflies(site))


def _wrap(value: float, low: float, high: float) -> float:
    return low + (value - low) % (high - low)


def _aloft(site: Site, p: float) -> Sheet:
    sheet = site.add(p)
    sheet.plane.held_by = "air"
    return sheet


def _rain(site: Site, count: int, length: float, width: float, alpha: float, layer: int) -> Life:
    paint = skia.Paint(
        AntiAlias=True,
        Color=argb(mix(site.palette.grade.haze, (1, 1, 1), 0.55), alpha),
        Style=skia.Paint.kStroke_Style,
        StrokeWidth=width,
    )
    x0, x1 = site.tile()
    drops = [(unit(layer, i, 1), unit(layer, i, 2), 0.75 + 0.5 * unit(layer, i, 3)) for i in range(round(count * (x1 - x0)))]
    slant = 0.12 + 0.35 * site.wind
    high = site.high + 0.3

    def life(canvas: skia.Canvas, t: float) -> None:
        path = skia.Path()
        for sx, sy, pace in drops:
            fall = (sy + t * pace * (1.0 + 0.25 * layer)) % 1
            y = fall * high - 0.15
            x = _wrap(x0 + sx * (x1 - x0) + slant * (y + t * 0.02), x0, x1)
            path.moveTo(x, y)
            path.lineTo(x + slant * length, y + length)
        canvas.drawPath(path, paint)

    return life


def _snow(site: Site, count: int, size: float, pace: float, layer: int) -> Life:
    paint = skia.Paint(AntiAlias=True, Color=argb(mix((1, 1, 1), site.palette.grade.haze, 0.12), 0.92))
    x0, x1 = site.tile()
    flakes = [(unit(layer, i, 4), unit(layer, i, 5), unit(layer, i, 6)) for i in range(round(count * (x1 - x0)))]
    high = site.high + 0.2

    def life(canvas: skia.Canvas, t: float) -> None:
        path = skia.Path()
        for sx, sy, r in flakes:
            y = (sy * high + t * pace * (0.7 + 0.6 * r)) % high - 0.1
            x = _wrap(x0 + sx * (x1 - x0) + 0.03 * math.sin(t * (0.6 + r) + r * 40) + t * site.wind * 0.12, x0, x1)
            path.addCircle(x, y, size * (0.55 + 0.75 * r))
        canvas.drawPath(path, paint)

    return life


def _fog(site: Site, p: float, alpha: float) -> Life:
    paint = skia.Paint(AntiAlias=True, Color=argb(mix(site.palette.grade.haze, (1, 1, 1), 0.25), alpha))
    x0, x1 = site.tile()
    y = site.y(p)
    at = [x0 + (x1 - x0) * i / 12 for i in range(13)]

    def life(canvas: skia.Canvas, t: float) -> None:
        top, low = [], []
        for x in at:
            wave = 0.03 * math.sin(x * 4 + t * 0.35 + p * 9) + 0.015 * math.sin(x * 9 - t * 0.5)
            top.append((x, y - 0.1 * site.lift + wave))
            low.append((x, y + 0.05 + wave * 0.6))
        path = skia.Path()
        path.moveTo(*top[0])
        for a, b in pairwise(top):
            path.quadTo(a[0], a[1], (a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
        path.lineTo(*top[-1])
        for point in reversed(low):
            path.lineTo(*point)
        path.close()
        canvas.drawPath(path, paint)

    return life


def _gusts(site: Site) -> Life:
    x0, x1 = site.tile()
    way = 1 if site.wind >= 0 else -1

    def life(canvas: skia.Canvas, t: float) -> None:
        for i in range(6):
            age = (t * 0.55 + unit(i, 71)) % 1
            start = (
                x0 + (unit(i, 72) * 0.6 + age * 0.7) * (x1 - x0) * way
                if way > 0
                else x1 - (unit(i, 72) * 0.6 + age * 0.7) * (x1 - x0)
            )
            y = site.high * (0.15 + 0.5 * unit(i, 73))
            path = skia.Path()
            path.moveTo(start, y)
            path.cubicTo(start + 0.12 * way, y - 0.03, start + 0.2 * way, y + 0.03, start + 0.32 * way, y)
            path.cubicTo(start + 0.4 * way, y - 0.03, start + 0.36 * way, y - 0.07, start + 0.32 * way, y - 0.045)
            colour = argb(mix(site.palette.grade.haze, (1, 1, 1), 0.6), 0.55 * math.sin(math.pi * age))
            canvas.drawPath(path, skia.Paint(AntiAlias=True, Color=colour, Style=skia.Paint.kStroke_Style, StrokeWidth=0.005))

    return life


def _leaves(site: Site, count: int) -> Life:
    x0, x1 = site.tile()
    keys = ("leaf", "leaf2", "gold") if site.season != "winter" else ("snow",)
    inks = [site.palette.paint(key, 1.0) for key in keys]
    leaf = skia.Path()
    leaf.moveTo(-1, 0)
    leaf.quadTo(0, -0.75, 1, 0)
    leaf.quadTo(0, 0.75, -1, 0)

    def life(canvas: skia.Canvas, t: float) -> None:
        for i in range(count):
            a, b, r = unit(i, 51), unit(i, 52), unit(i, 53)
            y = (b * (site.high + 0.2) + t * (0.07 + 0.06 * r)) % (site.high + 0.2) - 0.1
            x = _wrap(x0 + a * (x1 - x0) + 0.07 * math.sin(t * 1.1 + r * 20) + t * site.wind * 0.22, x0, x1)
            canvas.save()
            canvas.translate(x, y)
            canvas.rotate(60 * math.sin(t * 1.6 + r * 30) + r * 360)
            size = 0.009 + 0.008 * r
            canvas.scale(size, size * (0.35 + 0.65 * abs(math.sin(t * 1.3 + a * 9))))
            canvas.drawPath(leaf, skia.Paint(AntiAlias=True, Color=inks[i % len(inks)]))
            canvas.restore()

    return life


def _fireflies(site: Site) -> Life:
    colour = (1.0, 0.95, 0.6) if site.mood != "magical" else (1.0, 0.9, 0.8)
    rands = [Rand(site.seed, i, 61) for i in range(26)]
    x0, x1 = site.tile()
    glow = 1.0 if site.mood == "magical" else min(1.0, 4 * (site.dark - 0.5))
    spots = [(r(x0, x1), site.horizon + r(-0.25, 0.22) * site.high * 0.7, r(0.4, 1.0), r(0, 6.28)) for r in rands]

    def life(canvas: skia.Canvas, t: float) -> None:
        for x, y, pace, phase in spots:
            shine = glow * (0.5 + 0.5 * math.sin(t * 2.2 * pace + phase))
            if shine < 0.12:
                continue
            px = x + 0.05 * math.sin(t * pace + phase)
            py = y + 0.03 * math.sin(t * pace * 1.7 + phase * 2)
            canvas.drawCircle(px, py, 0.014, skia.Paint(Color=argb(colour, 0.16 * shine)))  # too faint to need smoothing
            canvas.drawCircle(px, py, 0.0045, skia.Paint(AntiAlias=True, Color=argb(colour, shine)))

    return life


def _bolt(site: Site) -> Life:
    """Lightning about every three seconds, at moments the world's seed decides."""

    def life(canvas: skia.Canvas, t: float) -> None:
        turn = math.floor(t / 2.6)
        age = (t / 2.6) % 1.0 * 2.6 - (0.5 + 0.9 * unit(site.seed, turn, 81))
        if not 0 <= age < 0.32:
            return
        flash = (1 - age / 0.32) * (0.6 + 0.4 * math.cos(age * 60))
        x = (unit(site.seed, turn, 82) - 0.5) * site.wide * 0.8
        half = site.wide / 2 + 0.2
        canvas.drawRect(
            skia.Rect.MakeLTRB(-half, -0.2, half, site.horizon + 0.1), skia.Paint(Color=argb(rgb("e8ecff"), 0.35 * flash))
        )
        y, path = -0.05, skia.Path()
        path.moveTo(x, y)
        step = 0
        while y < site.horizon:
            step += 1
            y += 0.05 + 0.04 * unit(site.seed, turn, step, 83)
            x += (unit(site.seed, turn, step, 84) - 0.5) * 0.14
            path.lineTo(x, y)
        canvas.drawPath(
            path,
            skia.Paint(
                AntiAlias=True, Color=argb(rgb("fff8e0"), 0.95 * flash), Style=skia.Paint.kStroke_Style, StrokeWidth=0.009
            ),
        )

    return life
