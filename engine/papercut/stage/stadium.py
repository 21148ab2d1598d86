"""A stadium: stands full of people, floodlights, boards along the pitch and a goal at its end."""

import math

import skia

from engine.papercut.chance import unit
from engine.papercut.palette import mix, rgb
from engine.papercut.stage import cutouts as c
from engine.papercut.stage.site import Sheet, Site

_WITHOUT_GOALS = frozenset(("baseball stadium", "running track", "raceway", "tennis court"))
_GROUNDS = {"tennis court": ("3f7f9a", "4a8fab"), "running track": ("b5563f", "bf624a")}  # grass elsewhere, in two tones
_SHIRTS = tuple(rgb(code) for code in ("d8574a", "e9b93c", "4f7fae", "f1e6d0", "6fa06a", "8a6aa8"))


def stadium(site: Site) -> None:
    """Stands in three steps behind the pitch; the crowd rises and falls a little."""
    k = site.lift
    masts = site.add(0.1)
    masts.scatter(0.62, "masts", lambda canvas, x, rand: _mast(canvas, masts, x, site.y(0.2), 0.62 * k), 1.0)
    for n, (p, at, tall) in enumerate(((0.2, 0.3, 0.3), (0.3, 0.5, 0.2), (0.42, 0.68, 0.12))):
        _stand(site, p, site.y(at), tall * k, n)
    boards = site.add(0.55)
    x0, x1 = site.span(0.55, 0.3)
    top, low = site.y(0.68), site.y(0.78)
    with boards.draw(x0, x1) as canvas:
        for i in range(math.floor(x0 / 0.3), math.ceil(x1 / 0.3) + 1):
            c.cut(canvas, boards, c.box(i * 0.3, top, 0.298, low - top + 0.01), _SHIRTS[i % 3], drop=0.004)
    grass, light = (rgb(code) for code in _GROUNDS.get(site.place, ("63a55a", "78b868")))
    site.add(0.62).sheet(light, _level(site, 0.62, site.y(0.76)), shade=0.5)
    if site.place not in _WITHOUT_GOALS:
        goal = site.add(0.8)
        goal.scatter(1.7, "goal", lambda canvas, x, rand: _goal(canvas, goal, x), 1.0)
    for p, at, tone in (
        (0.9, 0.92, grass),
        (1.2, 1.28, light),
        (1.6, 1.75, grass),
        (2.0, 2.35, mix(grass, (0.1, 0.2, 0.15), 0.3)),
    ):
        sheet = site.add(p)
        sheet.sheet(tone, _level(site, p, site.y(at)), shade=0.25)
        if p == 1.2:
            x0, x1 = site.span(p, 0.3)
            with sheet.draw(x0, x1) as canvas:
                c.flat(canvas, sheet, c.box(x0, site.y(1.34), x1 - x0, 0.014), "cream", 0.9)


def _level(site: Site, p: float, y: float) -> list[tuple[float, float]]:
    x0, x1 = site.span(p, 0.3)
    return [(x0, y), ((x0 + x1) / 2, y), (x1, y)]


def _stand(site: Site, p: float, foot: float, tall: float, number: int) -> None:
    """One step of the stands: a sloping sheet with rows of heads."""
    sheet = site.add(p)
    sheet.sheet(mix(rgb("7f8aa0"), rgb("c3c9d4"), 0.3 * number), _level(site, p, foot - tall), shade=0.8)
    x0, x1 = site.span(p, 0.2)
    gap = 0.034 + 0.006 * number
    rows = max(2, round(tall / (gap * 1.25)))
    paths: dict[int, skia.Path] = {}
    for j in range(rows):
        for i in range(math.floor(x0 / gap), math.ceil(x1 / gap) + 1):
            if unit(i, j, number, 71) < 0.12:
                continue
            x, y = (i + 0.5 * (j % 2)) * gap, foot - tall + gap * (0.9 + 1.25 * j)
            paths.setdefault(int(unit(i, j, number, 72) * len(_SHIRTS)), skia.Path()).addCircle(x, y, gap * 0.36)

    def life(canvas: skia.Canvas, t: float) -> None:
        for tone, path in paths.items():
            canvas.save()
            canvas.translate(0, -0.006 * abs(math.sin(t * 3 + tone * 1.1)))
            canvas.drawPath(path, skia.Paint(AntiAlias=True, Color=sheet.ink(_SHIRTS[tone])))
            canvas.restore()

    sheet.live(life)


def _mast(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, h: float) -> None:
    """A floodlight, lit when it is dark."""
    c.line(canvas, sheet, [(x, y), (x, y - h)], "slate", 0.014)
    c.cut(canvas, sheet, c.box(x - 0.075, y - h - 0.05, 0.15, 0.075, 0.008), "slate")
    for i in range(4):
        for j in range(2):
            c.flat(canvas, sheet, c.disc(x - 0.054 + 0.036 * i, y - h - 0.032 + 0.034 * j, 0.013), (1.0, 0.97, 0.82))
    if sheet.site.palette.grade.lamps > 0.4 and sheet.site.palette.style != "shadow":
        c.halo(canvas, x, y - h - 0.015, 0.2, (1.0, 0.95, 0.78), 0.5)


def _goal(canvas: skia.Canvas, sheet: Sheet, x: float) -> None:
    """Posts, bar and net."""
    site = sheet.site
    x, foot, h, w = x + 0.25, site.y(0.86), 0.17 * site.lift, 0.4
    for i in range(9):
        c.line(canvas, sheet, [(x - w / 2 + w * i / 8, foot - h), (x - w / 2 + w * i / 8, foot)], "cream", 0.003, 0.6)
    for j in range(5):
        c.line(canvas, sheet, [(x - w / 2, foot - h * j / 5), (x + w / 2, foot - h * j / 5)], "cream", 0.003, 0.6)
    frame = [(x - w / 2, foot), (x - w / 2, foot - h), (x + w / 2, foot - h), (x + w / 2, foot)]
    c.line(canvas, sheet, frame, "cream", 0.014)
