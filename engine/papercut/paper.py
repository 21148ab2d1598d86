"""Drawing with paper: one cut part with its shadow and its lit edge, colour names, and how light tints a colour.

A part is three plain fills of one path (shadow, edge, face), which costs less than any image filter. Knows no puppet and no stage.
Colours are (r, g, b), 0 to 1, before the light falls on them.
"""

import math
from functools import lru_cache

import skia

from engine.papercut.puppet import Light

Colour = tuple[float, float, float]

_INK: Colour = (0.13, 0.11, 0.16)
_FAR = 0.34  # how much darker the farthest limb is
FAINT = 42  # of 255: a fill of such an alpha or less shows no steps at its edge, and smoothing costs more than filling
_KEPT: dict[int, tuple[Light, dict[tuple[Colour, float], tuple[skia.Paint, skia.Paint, skia.Paint]]]] = {}


def hexed(code: str) -> Colour:
    """A colour from six hex digits."""
    return (int(code[0:2], 16) / 255, int(code[2:4], 16) / 255, int(code[4:6], 16) / 255)


COLOURS: dict[str, Colour] = {
    name: hexed(code)
    for name, code in {
        "red": "d8352c",
        "crimson": "b3202f",
        "scarlet": "de3a24",
        "maroon": "7c2430",
        "ruby": "b81f46",
        "burgundy": "7a2238",
        "orange": "e8792b",
        "rust": "b5542a",
        "ginger": "d9792f",
        "amber": "eaa12e",
        "copper": "b8703f",
        "bronze": "a47a3c",
        "coral": "f07a66",
        "salmon": "f09a82",
        "peach": "f6bd98",
        "apricot": "f3ae75",
        "terracotta": "c2643f",
        "yellow": "f5c93b",
        "gold": "dfae37",
        "golden": "dfae37",
        "lemon": "f5e16a",
        "blond": "e8c878",
        "blonde": "e8c878",
        "mustard": "cf9f2f",
        "honey": "dc9d3a",
        "sand": "dcc191",
        "khaki": "b3a36b",
        "green": "4c9a4f",
        "olive": "7f8a3a",
        "lime": "9ccb3b",
        "mint": "9ad9b6",
        "emerald": "2b9a66",
        "jade": "3fa37c",
        "moss": "6f8446",
        "forest": "2f6b45",
        "sage": "9db08a",
        "blue": "3a74c4",
        "navy": "26396b",
        "azure": "4a9be0",
        "cyan": "4fc3d9",
        "turquoise": "3fbcb4",
        "teal": "2a8a8c",
        "cobalt": "2f56b3",
        "indigo": "43408f",
        "sapphire": "2a55a8",
        "sky": "86c1ea",
        "aqua": "6fd0d0",
        "purple": "7f4fa8",
        "violet": "8454b5",
        "lavender": "b7a3de",
        "lilac": "c3a5d8",
        "plum": "74406f",
        "magenta": "c7398f",
        "mauve": "b58cb3",
        "pink": "f08cad",
        "rose": "e0657f",
        "fuchsia": "d63f92",
        "brown": "8a5a36",
        "chestnut": "7d4529",
        "chocolate": "5d3a26",
        "tan": "c79b6b",
        "beige": "dccbae",
        "cream": "f5e8cd",
        "ivory": "f4eedd",
        "caramel": "bd7f45",
        "coffee": "6a4a36",
        "hazel": "96703f",
        "fawn": "c99f6e",
        "black": "2b2930",
        "ebony": "2b2526",
        "charcoal": "43434b",
        "dark": "3a3842",
        "grey": "8d9097",
        "gray": "8d9097",
        "silver": "bcc3cc",
        "slate": "5f6d7d",
        "ash": "a7a6a3",
        "white": "f6f2ea",
        "snow": "f8f8f8",
        "pearl": "ece7e0",
        "transparent": "d7e6ee",
        "colourful": "e8577a",
        "colorful": "e8577a",
        "rainbow": "e8577a",
    }.items()
}


def colour(name: str) -> Colour | None:
    """Read a colour name ("red", "dark blue", "pale-pink", "reddish"); None when it is no colour we know."""
    words = name.lower().replace("-", " ").split()
    if not words:
        return None
    last = words[-1]
    found = COLOURS.get(last) or COLOURS.get(last.removesuffix("dish")) or COLOURS.get(last.removesuffix("ish"))
    if found is None:
        return COLOURS.get(words[0])
    for word in words[:-1]:
        if word in {"dark", "deep", "midnight"}:
            found = mix(found, _INK, 0.38)
        elif word in {"light", "pale", "soft", "pastel", "sky", "baby"}:
            found = mix(found, (1.0, 1.0, 1.0), 0.45)
        elif word in {"bright", "vivid", "neon"}:
            found = _saturate(found, 1.25)
    return found


def _saturate(c: Colour, k: float) -> Colour:
    grey = 0.3 * c[0] + 0.59 * c[1] + 0.11 * c[2]
    r, g, b = (min(1.0, max(0.0, grey + (v - grey) * k)) for v in c)
    return (r, g, b)


def mix(a: Colour, b: Colour, share: float) -> Colour:
    """Blend two colours; share 0 is a, 1 is b."""
    k = 1.0 - share
    return (a[0] * k + b[0] * share, a[1] * k + b[1] * share, a[2] * k + b[2] * share)


def darker(c: Colour, share: float = 0.2) -> Colour:
    """A deeper tone of the same paper, towards warm ink and not towards black."""
    return mix(c, (0.16, 0.09, 0.17), share)


def lighter(c: Colour, share: float = 0.3) -> Colour:
    """A paler tone of the same paper."""
    return mix(c, (1.0, 0.98, 0.93), share)


def brightness(c: Colour) -> float:
    """How bright a colour is to the eye, 0 to 1."""
    return 0.3 * c[0] + 0.59 * c[1] + 0.11 * c[2]


def tint(c: Colour, light: Light, depth: float = 0.0) -> Colour:
    """The colour as this light shows it; depth 0 is nearest, 1 the far side of the puppet."""
    if light.silhouette:
        return light.shadow[0], light.shadow[1], light.shadow[2]
    if depth > 0:
        c = darker(c, _FAR * min(1.0, depth))
    a = light.ambient
    return (min(1.0, c[0] * a[0]), min(1.0, c[1] * a[1]), min(1.0, c[2] * a[2]))


def fill(c: Colour, alpha: float = 1.0) -> skia.Paint:
    """A fill, its edge smooth unless it is faint. The paint is shared by all who ask for its colour: copy it to change it."""
    r, g, b, a = (round(255 * (0.0 if v < 0 else 1.0 if v > 1 else v)) for v in (*c, alpha))
    return _fill(a << 24 | r << 16 | g << 8 | b)


@lru_cache(maxsize=4096)
def _fill(colour: int) -> skia.Paint:
    """Kept, since making a paint takes as long as drawing a small part with it."""
    return skia.Paint(AntiAlias=colour >> 24 > FAINT, Color=colour)


def part(
    canvas: skia.Canvas,
    path: skia.Path,
    colour: Colour,
    light: Light,
    *,
    depth: float = 0.0,
    edge: bool = True,
    shadow: bool = True,
    size: float = 1.0,
) -> None:
    """Lay one cut paper part: its shadow, its lit edge, its face.

    size is the height of the whole thing in canvas units, since shadow offsets are shares of it. The shadow falls the same way on
    screen however the part is turned or mirrored.
    """
    face, lit, dark = _paints(colour, light, depth)
    if light.silhouette or light.flat or not (edge or shadow):
        canvas.drawPath(path, face)
        return
    dx, dy = _on_screen(canvas, light.shadow_dx * size, light.shadow_dy * size)
    if shadow:
        canvas.translate(dx, dy)
        canvas.drawPath(path, dark)
        canvas.translate(-dx, -dy)
    if edge and light.edges:
        ex, ey = -0.24 * dx, -0.24 * dy
        canvas.translate(ex, ey)
        canvas.drawPath(path, lit)
        canvas.translate(-ex, -ey)
    canvas.drawPath(path, face)


def _paints(colour: Colour, light: Light, depth: float) -> tuple[skia.Paint, skia.Paint, skia.Paint]:
    """Face, lit edge and shadow of a colour in this light; kept for as long as the light is, since a puppet asks for the same all along."""
    known = _KEPT.get(id(light))
    if known is None or known[0] is not light:
        if len(_KEPT) > 32:
            _KEPT.clear()
        known = _KEPT[id(light)] = (light, {})
    key = (colour, depth)
    found = known[1].get(key)
    if found is None:
        if len(known[1]) > 4096:
            known[1].clear()
        face, (r, g, b, a) = tint(colour, light, depth), light.shadow
        found = known[1][key] = (fill(face), fill(mix(face, tint(light.rim, light), 0.5)), fill((r, g, b), a))
    return found


def flat(canvas: skia.Canvas, path: skia.Path, colour: Colour, light: Light, *, depth: float = 0.0, alpha: float = 1.0) -> None:
    """Lay a marking that lies flat on a part: no shadow, no edge. Shadow theatre cuts the brightest out, so that light falls through."""
    if not light.silhouette:
        canvas.drawPath(path, _paints(colour, light, depth)[0] if alpha >= 1 else fill(tint(colour, light, depth), alpha))
    elif brightness(colour) > 0.72 and alpha > 0.6:
        canvas.drawPath(path, fill(light.rim))


def stroke(canvas: skia.Canvas, path: skia.Path, colour: Colour, light: Light, width: float, *, depth: float = 0.0) -> None:
    """Draw a line on the paper, round at its ends."""
    paint = skia.Paint(fill(tint(colour, light, depth)))
    paint.setStyle(skia.Paint.kStroke_Style)
    paint.setStrokeWidth(width)
    paint.setStrokeCap(skia.Paint.kRound_Cap)
    paint.setStrokeJoin(skia.Paint.kRound_Join)
    canvas.drawPath(path, paint)


def glow(canvas: skia.Canvas, x: float, y: float, radius: float, colour: Colour, alpha: float) -> None:
    """Shed light as two thin discs of paper, one on another: a tenth of what such a gradient costs, and of one style with the rest."""
    outer, inner = min(1.0, alpha * 0.17), min(1.0, alpha * 0.3)
    canvas.drawPath(annulus(x, y, radius * 0.82, radius * 0.5), fill(colour, outer))
    canvas.drawCircle(x, y, radius * 0.5, fill(colour, outer + inner - outer * inner))


def annulus(x: float, y: float, outer: float, inner: float) -> skia.Path:
    """A disc without its middle: what is translucent is laid on every pixel once."""
    path = skia.Path().addCircle(x, y, outer).addCircle(x, y, inner)
    path.setFillType(skia.PathFillType.kEvenOdd)
    return path


def _on_screen(canvas: skia.Canvas, dx: float, dy: float) -> tuple[float, float]:
    """A shift that looks like (dx, dy) on the screen at the canvas's scale, in the canvas's own turned coordinates."""
    m = canvas.getTotalMatrix()
    a, b, c, d = m.getScaleX(), m.getSkewX(), m.getSkewY(), m.getScaleY()
    det = a * d - b * c
    if abs(det) < 1e-9:
        return 0.0, 0.0
    k = math.sqrt(abs(det)) / det
    return (d * dx - b * dy) * k, (a * dy - c * dx) * k
