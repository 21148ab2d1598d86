"""The city: skylines in three depths, seen from the street or, where the words say so, from a flat roof."""

import skia

from engine.papercut.chance import Rand
from engine.papercut.palette import mix, rgb
from engine.papercut.stage import cutouts as c
from engine.papercut.stage.site import Sheet, Site
from engine.papercut.stage.town import flat_edge, kerb_life, pavement, row, skyline


def city(site: Site) -> None:
    """Skylines in three depths over a street with lamps and trees."""
    k = site.lift
    skyline(site, 0.12, site.y(0.4), 0.22 * k, 0.46 * k, 0.13, "far towers", "tower2")
    skyline(site, 0.3, site.y(0.6), 0.2 * k, 0.48 * k, 0.2, "towers", "tower")
    skyline(site, 0.55, site.y(0.8), 0.16 * k, 0.4 * k, 0.32, "near towers", "tower2")
    if {"rooftop", "roof", "balcony", "terrace", "heliport"} & set(site.place.split()):
        roof(site)
        return
    kerb_life(site)
    pavement(site)


def roof(site: Site) -> None:
    """A flat roof above the city: a low brick wall at its edge, chimneys and a water tank, boards underfoot."""
    k = site.lift
    brick, cap = rgb("a8695a"), rgb("d8c3ac")
    edge = site.add(0.86)
    x0, x1 = site.span(0.86, 0.3)
    top, foot = site.y(0.84) - 0.1 * k, site.y(0.9)
    with edge.draw(x0, x1) as canvas:
        c.cut(canvas, edge, c.box(x0, top, x1 - x0, foot - top + 0.02), brick, drop=-0.006)
        for i in range(round((x1 - x0) / 0.09)):
            for j in range(3):
                x, y = x0 + 0.09 * (i + 0.5 * (j % 2)), top + 0.03 * k + 0.03 * k * j
                c.line(canvas, edge, [(x, y), (x + 0.05, y)], mix(brick, (0.15, 0.05, 0.05), 0.25), 0.004, 0.7)
        c.cut(canvas, edge, c.box(x0, top - 0.018, x1 - x0, 0.026), cap, drop=0.005)

    def chimney(canvas: skia.Canvas, sheet: Sheet, x: float, rand: Rand) -> None:
        c.cut(canvas, sheet, c.box(x - 0.055, top - 0.17 * k, 0.11, 0.2 * k), mix(brick, (0.3, 0.1, 0.1), 0.2))
        c.cut(canvas, sheet, c.box(x - 0.068, top - 0.185 * k, 0.136, 0.025 * k), cap)

    def tank(canvas: skia.Canvas, sheet: Sheet, x: float, rand: Rand) -> None:
        for dx in (-0.07, 0.07):
            c.line(canvas, sheet, [(x + dx, top), (x + dx * 0.8, top - 0.12 * k)], "wood2", 0.012)
        c.cut(canvas, sheet, c.box(x - 0.1, top - 0.3 * k, 0.2, 0.19 * k, 0.012), "wood")
        c.cut(canvas, sheet, c.polygon((x - 0.12, top - 0.295 * k), (x, top - 0.37 * k), (x + 0.12, top - 0.295 * k)), "slate")

    behind = site.add(0.84)
    row(behind, 1.3, [(-0.4, chimney), (0.34, tank)])
    site.add(0.9).sheet(rgb("9c8f8c"), flat_edge(site, 0.9, site.y(0.88)), shade=0.6)
    seams = site.add(1.0)
    x0, x1 = site.span(1.0, 0.6)
    with seams.draw(x0, x1) as canvas:
        for at in (1.05, 1.4, 1.9, 2.5):
            c.line(canvas, seams, [(x0, site.y(at)), (x1, site.y(at))], rgb("857a7c"), 0.005, 0.7)
    planter(site)


def planter(site: Site) -> None:
    """Pots with green along the frame's lower edge."""
    pots = site.add(1.6)

    def pot(canvas: skia.Canvas, x: float, rand: Rand) -> None:
        y = site.y(2.3)
        c.tuft(canvas, pots, x, y - 0.07, 0.13 * rand(0.8, 1.2), rand, "grass")
        c.cut(
            canvas,
            pots,
            c.polygon((x - 0.09, y - 0.09), (x + 0.09, y - 0.09), (x + 0.07, y + 0.06), (x - 0.07, y + 0.06)),
            "wall2",
        )

    pots.scatter(0.55, "roof pots", pot, 0.8)
