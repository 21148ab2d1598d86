"""Single paper cut-outs that kits are furnished with: trees, rocks, plants, clouds, houses, furniture.

Each stands on (x, y) with its height h, in the site's units, and takes its colours through the sheet it is pasted on. Knows no kit.
"""

import math
from collections.abc import Callable

import skia

from engine.papercut.brush import Brush, alight, shown
from engine.papercut.chance import Rand
from engine.papercut.palette import Rgb, argb, mix
from engine.papercut.paper import FAINT, annulus
from engine.papercut.stage.site import Sheet, smooth
from engine.papercut.surface import shaded

Key = str | Rgb
_RIM = 0.0013  # how far a lit edge shows beside its paper
Thing = Callable[[skia.Canvas, Sheet, float, Rand], None]  # draws one thing at x


def polygon(*points: tuple[float, float]) -> skia.Path:
    """A closed path with straight edges."""
    path = skia.Path()
    path.addPoly([skia.Point(*point) for point in points], True)
    return path


def box(x: float, y: float, w: float, h: float, radius: float = 0.0) -> skia.Path:
    """A rectangle from its upper left corner, its corners rounded by radius."""
    path = skia.Path()
    path.addRoundRect(skia.Rect.MakeXYWH(x, y, w, h), radius, radius)
    return path


def disc(x: float, y: float, r: float, squash: float = 1.0) -> skia.Path:
    """A round or squashed disc about (x, y)."""
    path = skia.Path()
    path.addOval(skia.Rect.MakeLTRB(x - r, y - r * squash, x + r, y + r * squash))
    return path


def blob(x: float, y: float, r: float, rand: Rand, *, lumps: int = 9, rough: float = 0.12, squash: float = 1.0) -> skia.Path:
    """A hand-cut round shape: a crown, a stone, a cloud's puff."""
    points = []
    for i in range(lumps):
        angle = 2 * math.pi * i / lumps
        reach = r * (1 + rand(-rough, rough))
        points.append((x + math.cos(angle) * reach, y + math.sin(angle) * reach * squash))
    path = skia.Path()
    mids = [((a[0] + b[0]) / 2, (a[1] + b[1]) / 2) for a, b in zip(points, [*points[1:], points[0]], strict=True)]
    path.moveTo(*mids[-1])
    for point, mid in zip(points, mids, strict=True):
        path.quadTo(*point, *mid)
    path.close()
    return path


def cut(canvas: skia.Canvas, sheet: Sheet, path: skia.Path, key: Key, *, drop: float = 0.007, shade: float = 0.16) -> None:
    """Paste one piece of paper: its small shadow, its colour, its bright edge."""
    palette = sheet.site.palette
    colour = sheet.tone(key)
    far = sheet.p < 0.55  # so far off, a lighter or darker tone is all the relief the eye can see
    if palette.relief and abs(drop) > 0.003 and (not far or drop > 0.008):
        tone = mix(palette.grade.haze, (0.05, 0.04, 0.13), 0.85)
        deep = shade * 255 > FAINT  # a dark shadow is two faint ones, as along the edges of sheets
        for reach, share in ((drop, 0.5), (drop * 0.72, 0.58)) if deep else ((drop, 1.0),):
            canvas.drawPath(fallen(path, reach, reach), skia.Paint(Color=argb(tone, shade * share)))
    if not far and palette.look.rims:
        rim = argb(mix(colour, palette.grade.rim, 0.3))
        canvas.save()
        canvas.translate(-_RIM, -_RIM)
        canvas.drawPath(path, skia.Paint(AntiAlias=True, Color=rim))
        canvas.restore()
    canvas.drawPath(path, skia.Paint(AntiAlias=True, Color=argb(colour)))


def fallen(path: skia.Path, dx: float, dy: float) -> skia.Path:
    """What is seen of a path's shadow, moved by (dx, dy): the crescent beside it. A translucent pixel costs eight opaque ones."""
    moved = skia.Path()
    path.transform(skia.Matrix.Translate(dx, dy), moved)
    under = skia.Path()
    path.transform(skia.Matrix.Translate(0.1 * dx, 0.1 * dy), under)  # a hair under the paper's own edge
    try:
        return skia.Op(moved, under, skia.PathOp.kDifference_PathOp) or moved
    except RuntimeError:  # skia cannot take every path from another: the whole shadow costs more and shows no more
        return moved


def flat(canvas: skia.Canvas, sheet: Sheet, path: skia.Path, key: Key, alpha: float = 1.0) -> None:
    """A mark without thickness: paint on the paper. What is all but opaque is opaque: it costs an eighth."""
    alpha = 1.0 if alpha > 0.84 else alpha
    canvas.drawPath(path, skia.Paint(AntiAlias=True, Color=sheet.ink(key, alpha)))


def line(
    canvas: skia.Canvas, sheet: Sheet, points: list[tuple[float, float]], key: Key, width: float, alpha: float = 1.0
) -> None:
    """A drawn stroke through points."""
    if len(points) == 2 and not isinstance(canvas, Brush) and (ruled := _ruled(points[0], points[1], width)) is not None:
        canvas.drawRect(ruled, skia.Paint(AntiAlias=True, Color=sheet.ink(key, alpha)))
        return
    paint = skia.Paint(
        AntiAlias=alpha * 255 > FAINT, Color=sheet.ink(key, alpha), Style=skia.Paint.kStroke_Style, StrokeWidth=width
    )
    paint.setStrokeCap(skia.Paint.kRound_Cap)
    path = smooth(points) if len(points) > 2 else polygon(*points)
    canvas.drawPath(path, paint)


def _ruled(a: tuple[float, float], b: tuple[float, float], width: float) -> skia.Rect | None:
    """A long upright or level line as a rectangle: a sixth of what the same line costs as a stroke."""
    (ax, ay), (bx, by) = a, b
    if (ax != bx and ay != by) or max(abs(bx - ax), abs(by - ay)) < 20 * width:
        return None
    half = width / 2
    return skia.Rect.MakeLTRB(min(ax, bx) - half, min(ay, by) - half, max(ax, bx) + half, max(ay, by) + half)


def shine(canvas: skia.Canvas, points: list[tuple[float, float]], colour: Rgb, width: float) -> None:
    """A stroke that gives its own light: neither hour nor haze changes it."""
    paint = skia.Paint(AntiAlias=True, Color=argb(colour), Style=skia.Paint.kStroke_Style, StrokeWidth=width)
    paint.setStrokeCap(skia.Paint.kRound_Cap)
    alight(canvas).drawPath(smooth(points), paint)


def glow(canvas: skia.Canvas, x: float, y: float, r: float, colour: Rgb, alpha: float) -> None:
    """A soft round light, for what is painted once: a gradient this size costs as much as a puppet. `halo` is for the rest."""
    tone = shown(canvas, colour)
    shader = skia.GradientShader.MakeRadial(
        (x, y), r, [argb(tone, alpha), argb(tone, alpha * 0.35), argb(tone, 0.0)], [0.0, 0.4, 1.0]
    )
    canvas.drawCircle(x, y, r, shaded(shader))


def halo(canvas: skia.Canvas, x: float, y: float, r: float, colour: Rgb, alpha: float) -> None:
    """A round light as two thin discs of paper, for what is drawn in every frame."""
    outer, inner = alpha * 0.17, alpha * 0.34
    canvas.drawPath(annulus(x, y, r * 0.78, r * 0.46), skia.Paint(AntiAlias=outer * 255 > FAINT, Color=argb(colour, outer)))
    canvas.drawCircle(x, y, r * 0.46, skia.Paint(AntiAlias=True, Color=argb(colour, outer + inner - outer * inner)))


def pine(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, h: float, rand: Rand) -> None:
    """A fir of three or four skirts, with snow on them in winter."""
    tiers = rand.pick((3, 3, 4))
    w = h * rand(0.3, 0.38)
    cut(canvas, sheet, box(x - h * 0.035, y - h * 0.2, h * 0.07, h * 0.22), "trunk", drop=0.0)
    key = mix(sheet.site.palette.papers["pine"], sheet.site.palette.papers["leaf"], rand(0.0, 0.25))
    for i in range(tiers):
        base = y - h * 0.12 - (h * 0.88) * i / (tiers + 0.6)
        top = y - h if i == tiers - 1 else base - h * 0.88 / (tiers + 0.6) * 1.75
        half = w * (1 - 0.24 * i)
        path = skia.Path()
        path.moveTo(x, top)
        path.quadTo(x + half * 0.3, base - (base - top) * 0.35, x + half, base)
        path.quadTo(x, base + h * 0.05, x - half, base)
        path.quadTo(x - half * 0.3, base - (base - top) * 0.35, x, top)
        cut(canvas, sheet, path, mix(key, (1.0, 1.0, 0.95), 0.07 * i), drop=0.006)
        if sheet.site.season == "winter":
            cap = skia.Path()
            cap.moveTo(x, top)
            cap.quadTo(x + half * 0.2, top + (base - top) * 0.45, x + half * 0.5, top + (base - top) * 0.62)
            cap.quadTo(x + half * 0.2, top + (base - top) * 0.5, x, top + (base - top) * 0.66)
            cap.quadTo(x - half * 0.2, top + (base - top) * 0.5, x - half * 0.5, top + (base - top) * 0.62)
            cap.quadTo(x - half * 0.2, top + (base - top) * 0.45, x, top)
            flat(canvas, sheet, cap, "snow", 0.9)


def leafy(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, h: float, rand: Rand) -> None:
    """A broadleaf tree of three round papers; bare boughs in winter."""
    lean = rand(-0.05, 0.05) * h
    trunk = skia.Path()
    trunk.moveTo(x - h * 0.055, y + h * 0.02)
    trunk.quadTo(x - h * 0.02, y - h * 0.25, x + lean - h * 0.022, y - h * 0.6)
    trunk.lineTo(x + lean + h * 0.022, y - h * 0.6)
    trunk.quadTo(x + h * 0.025, y - h * 0.25, x + h * 0.06, y + h * 0.02)
    trunk.close()
    cut(canvas, sheet, trunk, "trunk")
    if sheet.site.season == "winter":
        for i in range(6):
            side = -1 if i % 2 else 1
            y0 = y - h * (0.38 + 0.07 * i)
            tip = (x + side * h * rand(0.16, 0.3), y0 - h * rand(0.16, 0.26))
            line(canvas, sheet, [(x + lean * 0.7, y0), (x + side * h * 0.1, y0 - h * 0.05), tip], "trunk", h * 0.018)
        return
    papers = sheet.site.palette.papers
    base = mix(papers["leaf"], papers["leaf2"], rand() if sheet.site.season in {"autumn", "spring"} else rand(0, 0.6))
    for dx, dy, r, shade in ((-0.17, 0.62, 0.2, 0.12), (0.18, 0.64, 0.19, 0.06), (0.0, 0.8, 0.23, 0.0)):
        crown = blob(x + lean + dx * h, y - dy * h, r * h, rand, lumps=10, rough=0.1)
        cut(canvas, sheet, crown, mix(base, (0.1, 0.12, 0.2), shade))


def birch(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, h: float, rand: Rand) -> None:
    """A pale trunk running out of the frame's top, with dark marks."""
    w = h * 0.035 * rand(0.8, 1.3)
    cut(canvas, sheet, polygon((x - w, y), (x - w * 0.8, y - h), (x + w * 0.8, y - h), (x + w, y)), "birch")
    for i in range(6):
        yy = y - h * (0.08 + 0.15 * i + rand(0, 0.06))
        side = -1 if rand() < 0.5 else 1
        flat(canvas, sheet, polygon((x + side * w, yy), (x + side * w * 0.2, yy + 0.004), (x + side * w, yy + 0.012)), "ink", 0.7)


def palm(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, h: float, rand: Rand) -> None:
    """A leaning palm."""
    lean = rand(-0.28, 0.28) * h
    top = (x + lean, y - h)
    trunk = skia.Path()
    trunk.moveTo(x - h * 0.04, y)
    trunk.quadTo(x - h * 0.02, y - h * 0.5, top[0] - h * 0.015, top[1])
    trunk.lineTo(top[0] + h * 0.02, top[1])
    trunk.quadTo(x + h * 0.035, y - h * 0.5, x + h * 0.04, y)
    trunk.close()
    cut(canvas, sheet, trunk, "wood2")
    for i in range(7):
        angle = math.pi * (0.02 + i * 0.16) + rand(-0.08, 0.08)
        reach = h * rand(0.36, 0.46)
        tip = (top[0] - math.cos(angle) * reach, top[1] - math.sin(angle) * reach * 0.55 + reach * 0.3)
        mid = (top[0] - math.cos(angle) * reach * 0.55, top[1] - math.sin(angle) * reach * 0.6 - reach * 0.1)
        leaf = skia.Path()
        leaf.moveTo(*top)
        leaf.quadTo(mid[0], mid[1] - h * 0.04, *tip)
        leaf.quadTo(mid[0], mid[1] + h * 0.06, *top)
        cut(
            canvas,
            sheet,
            leaf,
            mix(sheet.site.palette.papers["leaf"], sheet.site.palette.papers["pine"], (i % 3) / 2),
            drop=0.005,
        )


def bush(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, h: float, rand: Rand, key: Key = "leaf") -> None:
    """A low round bush."""
    papers = sheet.site.palette.papers
    base = papers[key] if isinstance(key, str) else key
    for dx, r, shade in ((-0.5, 0.5, 0.14), (0.5, 0.45, 0.08), (0.0, 0.62, 0.0)):
        cut(canvas, sheet, blob(x + dx * h, y - r * h * 0.7, r * h, rand), mix(base, (0.1, 0.12, 0.2), shade), drop=0.005)


def tuft(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, h: float, rand: Rand, key: Key = "grass") -> None:
    """A tuft of grass blades."""
    base = sheet.site.palette.papers[key] if isinstance(key, str) else key
    for i in range(5):
        lean = (i - 2) * 0.22 * h + rand(-0.1, 0.1) * h
        tip = h * rand(0.7, 1.0) * (1 - 0.12 * abs(i - 2))
        blade = skia.Path()
        blade.moveTo(x + (i - 2) * h * 0.1 - h * 0.05, y)
        blade.quadTo(x + (i - 2) * h * 0.12, y - tip * 0.6, x + lean, y - tip)
        blade.quadTo(x + (i - 2) * h * 0.14 + h * 0.05, y - tip * 0.5, x + (i - 2) * h * 0.1 + h * 0.06, y)
        cut(canvas, sheet, blade, mix(base, sheet.site.palette.papers["pine"], 0.15 + 0.1 * (i % 3)), drop=0.003)


def flower(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, h: float, rand: Rand) -> None:
    """A flower on a stem: petals around a gold heart."""
    line(canvas, sheet, [(x, y), (x + rand(-0.1, 0.1) * h, y - h * 0.5), (x, y - h)], "pine", h * 0.06)
    key = rand.pick(("flower", "flower2", "flower3", "cream"))
    for i in range(6):
        angle = i * math.pi / 3
        cut(canvas, sheet, disc(x + math.cos(angle) * h * 0.17, y - h + math.sin(angle) * h * 0.17, h * 0.12), key, drop=0.002)
    flat(canvas, sheet, disc(x, y - h, h * 0.1), "gold")


def rock(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, h: float, rand: Rand, key: Key = "rock") -> None:
    """A hand-cut stone with one lit facet."""
    w = h * rand(0.8, 1.3)
    body = polygon(
        (x - w, y + h * 0.05),
        (x - w * 0.82, y - h * rand(0.4, 0.6)),
        (x - w * 0.2, y - h),
        (x + w * 0.45, y - h * rand(0.7, 0.9)),
        (x + w, y + h * 0.05),
    )
    cut(canvas, sheet, body, key)
    base = sheet.site.palette.papers[key] if isinstance(key, str) else key
    flat(
        canvas,
        sheet,
        polygon((x - w * 0.2, y - h), (x + w * 0.45, y - h * 0.75), (x + w * 0.1, y), (x - w * 0.3, y)),
        mix(base, (1, 1, 1), 0.22),
        0.5,
    )


def cactus(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, h: float, rand: Rand) -> None:
    """A cactus with two arms."""
    w = h * 0.09
    key = mix(sheet.site.palette.papers["pine"], sheet.site.palette.papers["leaf"], 0.3)
    for side, low, high in ((-1, 0.35, 0.68), (1, 0.45, 0.82)):
        arm = box(x + (side * h * 0.22) - w * 0.7, y - h * high, w * 1.4, h * (high - low), w * 0.7)
        elbow = box(min(x, x + side * h * 0.22) - w * 0.3, y - h * low - w * 0.9, h * 0.22 + w * 0.6, w * 1.4, w * 0.7)
        joined = skia.Op(arm, elbow, skia.PathOp.kUnion_PathOp)
        cut(canvas, sheet, joined if joined is not None else arm, key)
    cut(canvas, sheet, box(x - w, y - h, 2 * w, h * 1.03, w), key)
    for dx in (-0.4, 0.4):
        line(canvas, sheet, [(x + dx * w, y - h * 0.92), (x + dx * w, y - h * 0.1)], "pine", w * 0.1, 0.6)
    if rand() < 0.5:
        cut(canvas, sheet, disc(x, y - h, w * 0.5), "flower", drop=0.003)


def cloud(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, w: float, rand: Rand, key: Key) -> None:
    """A flat-bottomed cloud."""
    path = skia.Path()
    n = rand.pick((4, 5, 6))
    path.moveTo(x - w / 2, y)
    for i in range(n):
        x0, x1 = x - w / 2 + w * i / n, x - w / 2 + w * (i + 1) / n
        bulge = w * (0.10 + 0.2 * math.sin(math.pi * (i + 0.5) / n)) * rand(0.8, 1.2)
        path.cubicTo(x0 - w * 0.03, y - bulge * 1.6, x1 + w * 0.03, y - bulge * 1.6, x1, y - (0 if i == n - 1 else bulge * 0.35))
    path.quadTo(x + w * 0.5, y + w * 0.06, x + w * 0.4, y + w * 0.06)
    path.lineTo(x - w * 0.4, y + w * 0.06)
    path.quadTo(x - w * 0.55, y + w * 0.06, x - w / 2, y)
    cut(canvas, sheet, path, key, drop=0.01, shade=0.09)


def house(
    canvas: skia.Canvas, sheet: Sheet, x: float, y: float, w: float, h: float, rand: Rand, wall: Key, roof: Key = "roof"
) -> None:
    """A little house with a pitched roof, a door and lit windows."""
    cut(canvas, sheet, box(x - w / 2, y - h, w, h * 1.02), wall)
    peak = h * rand(0.45, 0.65)
    if rand() < 0.6:
        cut(canvas, sheet, box(x + w * 0.18, y - h - peak * 0.85, w * 0.12, peak * 0.7), "brick", drop=0.004)
    cut(canvas, sheet, polygon((x - w * 0.6, y - h + 0.004), (x, y - h - peak), (x + w * 0.6, y - h + 0.004)), roof)
    cut(canvas, sheet, box(x - w * 0.1, y - h * 0.45, w * 0.2, h * 0.46, w * 0.03), "wood2", drop=0.0)
    for dx in (-0.3, 0.3):
        window(canvas, sheet, x + dx * w, y - h * 0.62, w * 0.17, h * 0.26, rand)


def window(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, w: float, h: float, rand: Rand) -> None:
    """A window about (x, y), lit when the lamps are on."""
    lamps = sheet.site.palette.grade.lamps
    evening = min(1.0, max(0.0, lamps - 0.3) / 0.3)
    lit = rand() < (0.25 + 0.55 * lamps) * evening  # one after the other where night falls
    path = box(x - w / 2, y - h / 2, w, h, min(w, h) * 0.08)
    if lit and sheet.site.palette.style != "shadow":
        colour = mix((1.0, 0.86, 0.5), (1.0, 0.74, 0.38), rand())
        fog = mix(colour, sheet.site.palette.grade.haze, max(0.0, 0.55 * (1 - sheet.p)))
        alight(canvas).drawPath(path, skia.Paint(AntiAlias=True, Color=argb(fog)))
    else:
        papers = sheet.site.palette.papers
        flat(canvas, sheet, path, mix(papers["glass"], papers["slate"], evening))
    if min(w, h) > 0.03:
        line(canvas, sheet, [(x, y - h / 2), (x, y + h / 2)], "cream", w * 0.06, 0.8)
        line(canvas, sheet, [(x - w / 2, y), (x + w / 2, y)], "cream", w * 0.06, 0.8)


def block(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, w: float, h: float, rand: Rand, key: Key) -> None:
    """A city building of many windows, with something on its roof."""
    crown = rand()
    if crown < 0.25:
        line(canvas, sheet, [(x, y - h), (x, y - h * 1.13)], "slate", 0.006)
    elif crown < 0.5:
        cut(canvas, sheet, polygon((x - w * 0.5, y - h + 0.002), (x, y - h - w * 0.5), (x + w * 0.5, y - h + 0.002)), key)
    elif crown < 0.7:
        cut(canvas, sheet, box(x - w * 0.28, y - h - w * 0.2, w * 0.56, w * 0.25), key)
    cut(canvas, sheet, box(x - w / 2, y - h, w, h * 1.1), key)
    columns = max(2, round(w / 0.05))
    rows = max(3, round(h / 0.065))
    for row in range(rows):
        for column in range(columns):
            wx = x - w / 2 + w * (column + 0.5) / columns
            window(canvas, sheet, wx, y - h + h * (row + 0.6) / rows, w / columns * 0.5, h / rows * 0.45, rand)


def lamp(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, h: float) -> None:
    """A street lamp with its light."""
    cut(canvas, sheet, box(x - h * 0.014, y - h, h * 0.028, h * 1.02), "ink", drop=0.004)
    cut(canvas, sheet, box(x - h * 0.05, y - h * 0.02, h * 0.1, h * 0.035, h * 0.01), "ink", drop=0.0)
    lamps = sheet.site.palette.grade.lamps
    if lamps > 0.3 and sheet.site.palette.style != "shadow":
        halo(canvas, x, y - h * 1.04, h * 0.42, (1.0, 0.82, 0.5), 0.6 * lamps)
    cut(
        canvas,
        sheet,
        polygon((x - h * 0.05, y - h * 1.11), (x + h * 0.05, y - h * 1.11), (x + h * 0.03, y - h), (x - h * 0.03, y - h)),
        (1.0, 0.88, 0.6),
        drop=0.0,
    )
    cut(canvas, sheet, polygon((x - h * 0.065, y - h * 1.1), (x, y - h * 1.18), (x + h * 0.065, y - h * 1.1)), "ink", drop=0.0)


def fence(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, w: float, h: float, key: Key = "cream") -> None:
    """A stretch of picket fence from x to x + w."""
    for rail in (0.35, 0.7):
        cut(canvas, sheet, box(x, y - h * rail, w, h * 0.1), key, drop=0.003)
    n = max(2, round(w / (h * 0.42)))
    for i in range(n):
        px = x + w * (i + 0.5) / n
        cut(
            canvas,
            sheet,
            polygon(
                (px - h * 0.09, y), (px - h * 0.09, y - h * 0.85), (px, y - h), (px + h * 0.09, y - h * 0.85), (px + h * 0.09, y)
            ),
            key,
            drop=0.003,
        )


def bamboo(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, h: float, rand: Rand) -> None:
    """A cane of joints that runs out of the frame's top, with sprays of narrow leaves."""
    papers = sheet.site.palette.papers
    key = mix(papers["leaf"], papers["field"], rand(0.15, 0.6))
    w, lean, n = h * 0.016 * rand(0.8, 1.25), rand(-0.05, 0.05) * h, 9
    for i in range(n):
        low, top = y - h * i / n, y - h * (i + 1) / n + h * 0.006
        x0, x1 = x + lean * i / n, x + lean * (i + 1) / n
        cut(canvas, sheet, polygon((x0 - w, low), (x1 - w * 0.86, top), (x1 + w * 0.86, top), (x0 + w, low)), key, drop=0.004)
        flat(canvas, sheet, box(x0 - w * 1.12, low - h * 0.004, w * 2.24, h * 0.008, h * 0.003), mix(key, papers["pine"], 0.5))
        if i > 2 and rand() < 0.55:
            side = -1 if rand() < 0.5 else 1
            for k in range(3):
                angle = math.pi / 2 - side * (0.55 + 0.42 * k + rand(-0.1, 0.1))
                tip = (x1 + math.cos(angle) * h * 0.1, top + math.sin(angle) * h * 0.1)
                off = (-math.sin(angle) * h * 0.011, math.cos(angle) * h * 0.011)
                mid = ((x1 + tip[0]) / 2, (top + tip[1]) / 2)
                leaf = skia.Path()
                leaf.moveTo(x1, top)
                leaf.quadTo(mid[0] + off[0], mid[1] + off[1], *tip)
                leaf.quadTo(mid[0] - off[0], mid[1] - off[1], x1, top)
                cut(canvas, sheet, leaf, mix(key, papers["pine"], 0.25 + 0.2 * k), drop=0.003)


def leaf_spray(canvas: skia.Canvas, sheet: Sheet, x: float, y: float, h: float, angle: float, key: Key) -> None:
    """One big leaf with its rib, growing from (x, y) along angle (radians, 0 = right, negative = up)."""
    tip = (x + math.cos(angle) * h, y + math.sin(angle) * h)
    side = (-math.sin(angle) * h * 0.24, math.cos(angle) * h * 0.24)
    mid = (x + math.cos(angle) * h * 0.45, y + math.sin(angle) * h * 0.45)
    leaf = skia.Path()
    leaf.moveTo(x, y)
    leaf.quadTo(mid[0] + side[0], mid[1] + side[1], *tip)
    leaf.quadTo(mid[0] - side[0], mid[1] - side[1], x, y)
    cut(canvas, sheet, leaf, key)
    line(canvas, sheet, [(x, y), mid, tip], "cream", h * 0.012, 0.35)
