"""Kits of open land: forest, jungle, mountains, field, garden, desert, volcano, arctic.

A kit cuts the planes of one kind of place into a Site, far to near, and leaves the middle of the ground free for the subjects.
"""

import math

import skia

from engine.papercut.chance import Rand, noise
from engine.papercut.palette import mix, rgb
from engine.papercut.stage import cutouts as c
from engine.papercut.stage.site import Life, Sheet, Site

_NOBODY_LIVES = frozenset(  # gardens without a cottage
    ("park", "botanical garden", "campus", "picnic area", "playground", "cemetery", "mausoleum", "school", "mansion", "fairyland")
)


def floor(site: Site, key: str, *, near: bool = True, mid: bool = True) -> None:
    """The ground that subjects stand on and the layers before it. Its edge lies a little behind their feet."""
    if mid:
        site.add(0.82).ridge(
            mix(site.palette.papers[key], site.palette.papers["hill"], 0.25), site.y(0.8), 0.02, 0.6, "ground far"
        )
    site.add(0.96).ridge(key, site.y(0.93), 0.012, 0.8, "ground")
    if near:
        papers = site.palette.papers
        site.add(1.35).ridge(mix(papers[key], papers["pine"], 0.1), site.y(1.42), 0.028, 0.55, "ground near")
        site.add(1.75).ridge(mix(papers[key], papers["pine"], 0.22), site.y(2.0), 0.04, 0.6, "ground nearest")


def undergrowth(site: Site, name: str, h: float = 0.2, key: str = "grass", chance: float = 0.8) -> None:
    """Large dark plants along the frame's lower edge: the nearest paper, which closes the picture."""
    sheet = site.add(2.0)
    y = site.y(2.5)
    if site.season == "winter":
        sheet.scatter(
            0.45, name, lambda canvas, x, rand: c.bush(canvas, sheet, x, y, h * 0.5 * rand(0.7, 1.2), rand, "snow"), chance
        )
        return

    def put(canvas: skia.Canvas, x: float, rand: Rand) -> None:
        if rand() < 0.55:
            c.tuft(canvas, sheet, x, y, h * rand(0.8, 1.25), rand, key)
        else:
            for i in range(5):
                tone = mix(site.palette.papers["pine"], site.palette.papers[key], rand(0.1, 0.6))
                c.leaf_spray(canvas, sheet, x, y, h * rand(0.7, 1.05), -math.pi * (0.18 + 0.16 * i), tone)

    sheet.scatter(0.26, name, put, chance)


def tufts(site: Site, p: float, y: float, name: str, h: float = 0.05, flowers: float = 0.3) -> None:
    """Grass and flowers along a foreground edge; small stones in winter."""
    sheet = site.add(p)

    def put(canvas: skia.Canvas, x: float, rand: Rand) -> None:
        size = h * rand(0.7, 1.3)
        drop = rand(0.0, 0.05)
        if site.season == "winter":
            if rand() < 0.5:
                c.rock(canvas, sheet, x, y + drop, size * 0.4, rand, "rock")
            else:
                c.tuft(canvas, sheet, x, y + drop, size * 0.8, rand, "earth")
        elif rand() < flowers:
            for i in range(3):
                c.flower(canvas, sheet, x + (i - 1) * size * 0.4, y + drop, size * rand(0.7, 1.1), rand)
        else:
            c.tuft(canvas, sheet, x, y + drop, size, rand)

    sheet.scatter(0.17, name, put, 0.75, reach=0.12)


def trees(site: Site, p: float, y: float, h: float, gap: float, name: str, kind: str = "mixed", chance: float = 0.85) -> None:
    """A row of trees on the ground at y."""
    sheet = site.add(p)

    def put(canvas: skia.Canvas, x: float, rand: Rand) -> None:
        size = h * rand(0.75, 1.25)
        if kind == "pine" or (kind == "mixed" and rand() < 0.5):
            c.pine(canvas, sheet, x, y + rand(0.0, 0.02), size, rand)
        elif kind == "palm":
            c.palm(canvas, sheet, x, y + 0.01, size, rand)
        else:
            c.leafy(canvas, sheet, x, y + rand(0.0, 0.02), size * 0.9, rand)

    sheet.scatter(gap, name, put, chance, reach=0.35)


def forest(site: Site) -> None:
    """Pines and broadleaf trees in three depths."""
    k = site.lift
    site.add(0.12).ridge("mountain", site.y(0.0) - 0.05 * k, 0.13 * k, 0.5, "far hills")
    site.add(0.25).ridge("hill", site.y(0.2), 0.07 * k, 0.45, "mid hills")
    kind = "pine" if site.season == "winter" else "mixed"
    trees(site, 0.3, site.y(0.32), 0.24 * k, 0.13, "wood far", kind)
    site.add(0.45).ridge("hill", site.y(0.42), 0.05 * k, 0.5, "wood floor")
    trees(site, 0.5, site.y(0.5), 0.36 * k, 0.2, "wood mid", kind)
    site.add(0.65).ridge("grass", site.y(0.62), 0.035, 0.5, "clearing")
    trees(site, 0.7, site.y(0.7), 0.5 * k, 0.42, "wood near", kind, 0.7)
    floor(site, "grass")
    tufts(site, 1.35, site.y(1.44), "fore grass")
    tufts(site, 1.75, site.y(2.05), "fore grass 2", 0.08, 0.15)
    undergrowth(site, "ferns")


def jungle(site: Site) -> None:
    """Palms, giant leaves and hanging vines."""
    k = site.lift
    if "bamboo" in site.place:
        _grove(site)
        return
    site.add(0.15).ridge("pine", site.y(0.0) - 0.16 * k, 0.1 * k, 0.25, "canopy", rough=0.03)
    trees(site, 0.3, site.y(0.3), 0.42 * k, 0.22, "palms far", "palm")
    site.add(0.45).ridge("pine", site.y(0.4), 0.06 * k, 0.3, "thicket", rough=0.03)
    trees(site, 0.6, site.y(0.55), 0.62 * k, 0.4, "palms", "palm", 0.8)
    sheet = site.add(0.7)

    def thicket(canvas: skia.Canvas, x: float, rand: Rand) -> None:
        for i in range(5):
            key = mix(site.palette.papers["leaf"], site.palette.papers["pine"], rand())
            c.leaf_spray(canvas, sheet, x, site.y(0.78), 0.2 * k * rand(0.7, 1.2), -math.pi * (0.15 + 0.17 * i), key)

    sheet.scatter(0.28, "thicket", thicket, 0.85)
    floor(site, "grass")
    front = site.add(1.5)

    def leaves(canvas: skia.Canvas, x: float, rand: Rand) -> None:
        for i in range(4):
            key = mix(site.palette.papers["pine"], site.palette.papers["leaf"], rand(0, 0.5))
            c.leaf_spray(canvas, front, x, site.y(2.3), 0.26 * rand(0.7, 1.2), -math.pi * (0.15 + 0.23 * i), key)

    front.scatter(0.3, "fore leaves", leaves, 0.7)
    hang = site.add(1.2)

    def vine(canvas: skia.Canvas, x: float, rand: Rand) -> None:
        length = site.high * rand(0.06, 0.16)
        c.line(canvas, hang, [(x, -0.4), (x + 0.01, 0.0), (x + rand(-0.02, 0.02), length)], "pine", 0.008)
        for i in range(5):
            c.leaf_spray(canvas, hang, x, length * (i + 0.5) / 5, 0.05, math.pi * (0.3 if i % 2 else 0.7), "leaf")

    hang.scatter(0.3, "vines", vine, 0.8)


def _grove(site: Site) -> None:
    """Canes of bamboo, row behind row, light between them."""
    papers = site.palette.papers
    pale = mix(papers["leaf"], papers["field"], 0.5)
    site.add(0.12).ridge(mix(pale, papers["hill"], 0.5), site.y(0.0) - 0.1 * site.lift, 0.05, 0.5, "grove far", rough=0.03)
    for p, gap, name in ((0.25, 0.11, "canes far"), (0.45, 0.16, "canes"), (0.68, 0.27, "canes near")):
        sheet = site.add(p)

        def cane(canvas: skia.Canvas, x: float, rand: Rand, sheet: Sheet = sheet, p: float = p) -> None:
            foot = site.y(p + 0.06)
            c.bamboo(canvas, sheet, x, foot, (foot + 0.2) * rand(1.0, 1.15), rand)

        sheet.scatter(gap, name, cane, 0.85, reach=0.3)
        site.add(p + 0.08).ridge(mix(papers["grass"], papers["pine"], 0.2), site.y(p + 0.04), 0.025, 0.5, name + " floor")
    floor(site, "grass")
    tufts(site, 1.35, site.y(1.46), "shoots")
    undergrowth(site, "bamboo leaves", 0.2, "leaf")


def mountains(site: Site) -> None:
    """Snowy peaks behind each other, pines at their feet."""
    k = site.lift
    site.add(0.06).ridge(rgb("98a4c4"), site.y(0.0) - 0.08 * k, 0.2 * k, 0.55, "peaks far", sharp=0.8)
    peaks(site, 0.14, site.y(0.0) - 0.02 * k, 0.24 * k)
    site.add(0.3).ridge("hill", site.y(0.2), 0.1 * k, 0.5, "shoulders", sharp=0.3)
    trees(site, 0.42, site.y(0.4), 0.14 * k, 0.1, "pines far", "pine", 0.7)
    site.add(0.5).ridge("grass", site.y(0.48), 0.06 * k, 0.6, "alp")
    trees(site, 0.65, site.y(0.62), 0.26 * k, 0.5, "pines", "pine", 0.6)
    floor(site, "grass")
    tufts(site, 1.35, site.y(1.46), "alp flowers", 0.045, 0.5)
    undergrowth(site, "alp ferns", 0.16)


def peaks(site: Site, p: float, y: float, amp: float) -> None:
    """A range about y, amp high, its tops white."""
    sheet = site.add(p)
    points = sheet.ridge("mountain", y, amp, 0.6, "peaks", sharp=0.85)
    _snowcaps(sheet, points, y - 0.5 * amp)


def _snowcaps(sheet: Sheet, points: list[tuple[float, float]], below: float) -> None:
    """White paper on every part of a ridge higher than `below`, its lower edge torn."""
    run: list[tuple[float, float]] = []
    for x, y in [*points, (points[-1][0] + 1, below + 1)]:
        if y < below:
            run.append((x, y))
            continue
        if len(run) > 4:
            deep = below - min(y for _, y in run)
            torn = [(px, min(py + deep * (0.28 + 0.2 * noise(7, px / 0.03)), below)) for px, py in reversed(run)]
            with sheet.draw(run[0][0], run[-1][0]) as canvas:
                c.cut(canvas, sheet, c.polygon(*run, *torn), "snow", drop=0.004)
        run = []


def field(site: Site) -> None:
    """Meadows in strips, a barn far off, a fence and flowers."""
    k = site.lift
    site.add(0.12).ridge("hill", site.y(0.0) - 0.03 * k, 0.09 * k, 0.7, "downs")
    site.add(0.22).ridge("field", site.y(0.12), 0.05 * k, 0.6, "strip far")
    trees(site, 0.28, site.y(0.2), 0.1 * k, 0.22, "hedge", "leafy", 0.7)
    sheet = site.add(0.36)
    sheet.ridge("grass", site.y(0.28), 0.04 * k, 0.7, "strip 2")

    def barn(canvas: skia.Canvas, x: float, rand: Rand) -> None:
        c.house(canvas, sheet, x, site.y(0.32), 0.14 * k, 0.08 * k, rand, "brick" if rand() < 0.6 else "wall", "slate")

    sheet.scatter(0.9, "barns", barn, 0.8)
    site.add(0.52).ridge("field", site.y(0.46), 0.045 * k, 0.6, "strip 3")
    trees(site, 0.6, site.y(0.58), 0.32 * k, 0.75, "oaks", "leafy", 0.6)
    fence = site.add(0.78)
    fence.ridge("grass", site.y(0.72), 0.012, 0.9, "paddock")
    fence.scatter(0.42, "fence", lambda canvas, x, rand: c.fence(canvas, fence, x - 0.2, site.y(0.78), 0.36, 0.075), 0.8)
    floor(site, "grass", mid=False)
    tufts(site, 1.35, site.y(1.46), "meadow", 0.06, 0.55)
    tufts(site, 1.75, site.y(2.05), "meadow 2", 0.08, 0.4)
    undergrowth(site, "tall grass", 0.18)


def savanna(site: Site) -> None:
    """Dry grass under flat-topped trees."""
    k = site.lift
    site.add(0.1).ridge("mountain", site.y(0.0) - 0.01, 0.07 * k, 0.8, "mesa")
    site.add(0.3).ridge("sand", site.y(0.2), 0.03 * k, 0.8, "plain far")
    sheet = site.add(0.45)
    sheet.ridge("field", site.y(0.42), 0.025 * k, 0.7, "plain")

    def acacia(canvas: skia.Canvas, x: float, rand: Rand) -> None:
        h = 0.3 * k * rand(0.6, 1.1)
        y = site.y(0.5)
        for lean in (-0.35, 0.3):
            c.line(canvas, sheet, [(x, y), (x + lean * 0.1 * h, y - h * 0.5), (x + lean * h, y - h * 0.92)], "trunk", h * 0.05)
        for dx, dy, w in ((-0.3, 0.92, 0.42), (0.3, 0.96, 0.45), (0.0, 1.06, 0.5)):
            c.cut(
                canvas,
                sheet,
                c.blob(x + dx * h, y - dy * h, w * h, rand, squash=0.22),
                mix(site.palette.papers["leaf"], site.palette.papers["field"], 0.3),
            )

    sheet.scatter(0.5, "acacias", acacia, 0.75, reach=0.4)
    floor(site, "field")
    tufts(site, 1.35, site.y(1.46), "dry grass", 0.07, 0.0)
    tufts(site, 1.75, site.y(2.05), "dry grass 2", 0.09, 0.0)
    undergrowth(site, "dry ferns", 0.2, "field")


def garden(site: Site) -> None:
    """A cottage garden: hedge, trees, flower beds, a path."""
    k = site.lift
    site.add(0.15).ridge("hill", site.y(0.0) - 0.04 * k, 0.06 * k, 0.6, "hills")
    trees(site, 0.3, site.y(0.3), 0.28 * k, 0.24, "garden trees", "leafy")
    sheet = site.add(0.5)

    def cottage(canvas: skia.Canvas, x: float, rand: Rand) -> None:
        c.house(canvas, sheet, x, site.y(0.55), 0.34 * k, 0.2 * k, rand, "wall")

    sheet.scatter(1.1, "cottage", cottage, 0.0 if site.place in _NOBODY_LIVES else 0.9, reach=0.5)
    hedge = site.add(0.62)
    hedge.scatter(0.12, "hedge", lambda canvas, x, rand: c.bush(canvas, hedge, x, site.y(0.66), 0.075 * k, rand))
    floor(site, "grass")
    bed = site.add(0.84)

    def blooms(canvas: skia.Canvas, x: float, rand: Rand) -> None:
        c.flower(canvas, bed, x, site.y(0.86), 0.07 * rand(0.8, 1.4), rand)
        c.tuft(canvas, bed, x + 0.02, site.y(0.87), 0.035, rand, "leaf")

    bed.scatter(0.055, "bed", blooms, 0.0 if site.season == "winter" else 0.85, reach=0.08)
    tufts(site, 1.35, site.y(1.46), "fore bed", 0.08, 0.85)
    undergrowth(site, "garden ferns", 0.18, "leaf")


def desert(site: Site) -> None:
    """Dunes, mesas and cacti."""
    k = site.lift
    site.add(0.08).ridge(rgb("c4896a"), site.y(0.0) - 0.02, 0.09 * k, 0.9, "mesa", sharp=0.2)
    site.add(0.22).ridge("sand2", site.y(0.12), 0.09 * k, 0.7, "dune far", rough=0.0)
    site.add(0.4).ridge("sand", site.y(0.34), 0.1 * k, 0.8, "dune mid", rough=0.0)
    sheet = site.add(0.55)
    sheet.ridge("sand2", site.y(0.55), 0.05 * k, 0.6, "dune", rough=0.0)
    if "mars" not in site.place.split():  # nothing grows there
        sheet.scatter(
            0.42, "cacti", lambda canvas, x, rand: c.cactus(canvas, sheet, x, site.y(0.6), 0.24 * k * rand(0.5, 1.1), rand), 0.7
        )
    floor(site, "sand")
    ripple = site.add(1.0)

    def ripples(canvas: skia.Canvas, x: float, rand: Rand) -> None:
        y = site.y(rand(1.02, 1.35))
        w = rand(0.05, 0.12)
        c.line(canvas, ripple, [(x - w, y), (x - w * 0.3, y - 0.006), (x + w * 0.3, y + 0.004), (x + w, y)], "sand2", 0.004, 0.8)

    ripple.scatter(0.13, "ripples", ripples, 0.9, reach=0.14)
    stones = site.add(1.4)
    stones.scatter(
        0.35,
        "stones",
        lambda canvas, x, rand: c.rock(canvas, stones, x, site.y(1.55) + rand(0, 0.05), 0.035 * rand(0.6, 1.4), rand, "sand2"),
        0.7,
    )


def volcano(site: Site) -> None:
    """One great cone with a glowing mouth, running lava and drifting ash."""
    k = site.lift
    site.add(0.08).ridge("rock", site.y(0.0) - 0.02 * k, 0.08 * k, 0.5, "range", sharp=0.5)
    cone(site, site.add(0.18), site.wide * 0.06, site.horizon - 0.34 * k, site.y(0.3), 0.46 * k)
    site.add(0.4).ridge("rock", site.y(0.36), 0.06 * k, 0.4, "scree", sharp=0.4)
    river = site.add(0.55)
    river.ridge("rock2", site.y(0.55), 0.04 * k, 0.5, "scree 2", sharp=0.3)
    with river.draw(-9, 9) as canvas:
        y = site.y(0.72)
        run = [(i * 0.2, y + 0.012 * noise(5, i * 0.7)) for i in range(-40, 41)]
        c.shine(canvas, run, (1.0, 0.5, 0.2), 0.026)
        c.shine(canvas, run, (1.0, 0.82, 0.45), 0.009)
    floor(site, "rock2")
    stones = site.add(1.4)
    stones.scatter(
        0.22,
        "stones",
        lambda canvas, x, rand: c.rock(canvas, stones, x, site.y(1.5) + rand(0, 0.06), 0.06 * rand(0.5, 1.3), rand, "rock2"),
        0.7,
    )


def cone(site: Site, sheet: Sheet, x: float, top: float, base: float, half: float) -> None:
    """A volcano between its foot at base and its mouth at top: glow, running lava, smoke."""
    k = half / 0.46
    with sheet.draw(x - half * 1.4, x + half * 1.4) as canvas:
        c.halo(canvas, x, top, 0.22 * k, (1.0, 0.5, 0.22), 0.7)
        body = skia.Path()
        body.moveTo(x - half, base)
        body.quadTo(x - half * 0.3, base - 0.1, x - 0.085 * k, top)
        body.lineTo(x - 0.03 * k, top + 0.02)
        body.lineTo(x + 0.03 * k, top + 0.008)
        body.lineTo(x + 0.085 * k, top)
        body.quadTo(x + half * 0.3, base - 0.1, x + half, base)
        body.lineTo(x + half, base + 0.5)
        body.lineTo(x - half, base + 0.5)
        body.close()
        c.cut(canvas, sheet, body, "rock2")
        for dx, length in ((-0.03, 0.16), (0.02, 0.26), (0.055, 0.12)):
            run = [(x + dx * k, top + 0.012), (x + dx * 1.6 * k, top + length * 0.5 * k), (x + dx * 2.2 * k, top + length * k)]
            c.shine(canvas, run, site.palette.papers["lava"], 0.022 * k)
            c.shine(canvas, run, rgb("ffd070"), 0.008 * k)
    sheet.live(_embers(site, x, top, k))


def _embers(site: Site, x: float, top: float, k: float) -> Life:
    def life(canvas: skia.Canvas, t: float) -> None:
        smoke = skia.Paint(AntiAlias=True, Color=site.palette.paint("rock2", 0.3, 0.55))
        for i in range(9):
            age = (t * 0.09 + i / 9) % 1
            r = (0.035 + 0.11 * age) * k
            canvas.drawCircle(
                x + (0.05 * math.sin(i * 2.1) + 0.25 * age * (0.4 + site.wind)) * k, top - 0.03 - age * 0.5 * k, r, smoke
            )
        hot = skia.Path()
        for i in range(26):
            age = (t * 0.35 + i * 0.137) % 1
            side = math.sin(i * 12.9)
            hot.addCircle(
                x + side * 0.2 * age * k,
                top - (0.35 * age - 0.33 * age * age) * k * (1 + 0.5 * math.cos(i * 7.7)),
                0.005 * (1 - age) + 0.001,
            )
        canvas.drawPath(hot, skia.Paint(AntiAlias=True, Color=0xFFFFB050))

    return life


def arctic(site: Site) -> None:
    """Ice and snow: bergs, drifts, and between them a frozen lake where one is named."""
    k = site.lift
    if "lake" in site.place or "pond" in site.place or "river" in site.place:
        frozen_lake(site)
        return
    site.add(0.08).ridge(rgb("b8cbe4"), site.y(0.0) - 0.02 * k, 0.14 * k, 0.5, "ice peaks", sharp=0.7)
    berg = site.add(0.2)
    berg.ridge("ice", site.y(0.06), 0.03 * k, 0.5, "floes")

    def iceberg(canvas: skia.Canvas, x: float, rand: Rand) -> None:
        c.rock(canvas, berg, x, site.y(0.16), 0.13 * k * rand(0.5, 1.2), rand, "snow")

    berg.scatter(0.4, "bergs", iceberg, 0.7)
    lake = site.add(0.45)
    lake.sheet("ice", [(x, site.y(0.3)) for x in (lake.site.span(0.45)[0], 0.0, lake.site.span(0.45)[1])])
    _cracks(lake, 0.36, 0.8)
    site.add(0.9).ridge("snow", site.y(0.86), 0.02, 0.6, "bank")
    floor(site, "snow", mid=False)
    drift = site.add(1.4)
    drift.scatter(
        0.3,
        "ice stones",
        lambda canvas, x, rand: c.rock(canvas, drift, x, site.y(1.5) + rand(0, 0.05), 0.045 * rand(0.5, 1.3), rand, "ice"),
        0.6,
    )


def frozen_lake(site: Site) -> None:
    """Clear ice from shore to shore: snowy peaks and firs behind, long pale reflections and cracks, a snow bank in front."""
    k = site.lift
    ice = mix(rgb("a9d3e6"), site.palette.papers["ice"], 0.35)
    site.add(0.06).ridge(rgb("c3d2e8"), site.y(0.0) - 0.04 * k, 0.17 * k, 0.5, "ice peaks", sharp=0.75)
    site.add(0.14).ridge(mix(rgb("dfe8f2"), ice, 0.3), site.y(0.02), 0.05 * k, 0.6, "white hills")
    shore = site.add(0.26)
    shore.ridge("snow", site.y(0.14), 0.016 * k, 0.5, "far bank")
    shore.scatter(
        0.11,
        "far firs",
        lambda canvas, x, rand: c.pine(canvas, shore, x, site.y(0.17), 0.15 * k * rand(0.6, 1.25), rand),
        0.72,
    )
    lake = site.add(0.5)
    x0, x1 = site.span(0.5, 0.4)
    lake.sheet(ice, [(x0, site.y(0.24)), (0.0, site.y(0.235)), (x1, site.y(0.24))], shade=0.7)

    def gleam(canvas: skia.Canvas, x: float, rand: Rand) -> None:
        y, w = site.y(rand(0.3, 0.9)), rand(0.1, 0.26)
        c.flat(canvas, lake, c.box(x - w / 2, y, w, 0.006 + 0.01 * rand(), 0.006), mix(ice, (1, 1, 1), 0.6), 0.55)

    lake.scatter(0.09, "gleams", gleam, 0.9)
    sheet = site.add(0.96)
    x0, x1 = site.span(0.96, 0.4)
    sheet.sheet(mix(ice, (1, 1, 1), 0.28), [(x0, site.y(0.86)), (0.0, site.y(0.85)), (x1, site.y(0.86))], shade=0.4)
    _cracks(sheet, 0.92, 1.5)
    near = site.add(1.3)
    x0, x1 = site.span(1.3, 0.4)
    near.sheet(mix(ice, (0.3, 0.5, 0.75), 0.16), [(x0, site.y(1.52)), (0.0, site.y(1.5)), (x1, site.y(1.52))], shade=0.5)
    _cracks(near, 1.6, 2.4)
    bank = site.add(1.75)
    bank.ridge("snow", site.y(2.28), 0.05, 0.5, "near bank")
    bank.scatter(
        0.4,
        "bank stones",
        lambda canvas, x, rand: c.rock(canvas, bank, x, site.y(2.34) + rand(0, 0.05), 0.06 * rand(0.5, 1.3), rand, "rock"),
        0.5,
    )


def _cracks(sheet: Sheet, near: float, far: float) -> None:
    """Fine white cracks in the ice, between two depths of the ground."""
    site = sheet.site

    def crack(canvas: skia.Canvas, x: float, rand: Rand) -> None:
        y = site.y(rand(near, far))
        points = [(x + i * 0.05, y + rand(-0.012, 0.012)) for i in range(5)]
        c.line(canvas, sheet, points, "snow", 0.004, 0.85)

    sheet.scatter(0.16, "cracks", crack, 0.8)
