"""What is worn: hats, crowns, scarves. Shared by people and animals; a trait's word says which."""

import math

from engine.papercut import paper
from engine.papercut.paper import Colour
from engine.papercut.paper import hexed as _c
from engine.papercut.rigs import shapes
from engine.papercut.rigs.rig import Pen

HATS = frozenset(
    ("hat", "cap", "crown", "helmet", "toque", "straw hat", "top hat", "party hat", "wizard hat", "witch hat", "beanie",
     "police cap", "fire helmet", "hard hat", "turban", "nurse cap", "cowboy hat", "headscarf", "graduation cap", "bow",
     "pirate hat", "santa hat", "horns", "veil")
)  # fmt: skip
_GOLD, _INK, _WHITE, _RED = _c("e9b93c"), _c("2c2a33"), _c("f7f3ea"), _c("c8372f")


def hat_of(traits: tuple[str, ...]) -> str:
    """The hat these traits name, or ""."""
    return next((trait for trait in traits if trait in HATS), "")


def on_head(pen: Pen, traits: tuple[str, ...], x: float, y: float, r: float, colour: Colour | None = None) -> None:
    """Put the hat that the traits name on a head: x, y is the top middle of the brow line, r the head's radius."""
    name = hat_of(traits)
    if name:
        with pen.at(x, y):
            hat(pen, name, r, colour)


def headphones(pen: Pen, r: float, colour: Colour) -> None:
    """Headphones on a head around the origin that looks to the right: a band over the crown, a cup on the near ear."""
    band = [(-0.46, -0.1), (-0.52, -0.6), (-0.34, -1.04), (0.06, -1.22), (0.4, -1.14)]
    pen.line([(x * r, y * r) for x, y in band], paper.darker(colour, 0.25), r * 0.19)
    pen.lay(shapes.ellipse(-r * 0.46, r * 0.16, r * 0.3, r * 0.4), paper.darker(colour, 0.25))
    pen.flat(shapes.ellipse(-r * 0.42, r * 0.16, r * 0.2, r * 0.29), colour)


def hat(pen: Pen, name: str, r: float, colour: Colour | None = None) -> None:
    """One hat around the origin, the middle of its lower rim; r is half the head's width."""
    c = colour
    if name == "crown":
        gold = c or _GOLD
        tips = [
            (-r * 0.72, 0.0),
            (-r * 0.82, -r * 0.85),
            (-r * 0.42, -r * 0.42),
            (0, -r),
            (r * 0.42, -r * 0.42),
            (r * 0.82, -r * 0.85),
            (r * 0.72, 0.0),
        ]
        pen.lay(shapes.poly(tips), gold)
        for px in (-0.82, 0, 0.82):
            pen.flat(shapes.circle(px * r, -r * (1.0 if px == 0 else 0.85), r * 0.11), _RED)
        pen.flat(shapes.box(-r * 0.72, -r * 0.16, r * 1.44, r * 0.16), paper.darker(gold, 0.2))
    elif name == "toque":
        pen.lay(
            shapes.union(
                shapes.circle(-r * 0.5, -r * 0.95, r * 0.48),
                shapes.circle(0.1 * r, -r * 1.1, r * 0.55),
                shapes.circle(r * 0.6, -r * 0.9, r * 0.44),
                shapes.box(-r * 0.72, -r * 0.9, r * 1.44, r * 0.9),
            ),
            c or _WHITE,
        )
        pen.flat(shapes.box(-r * 0.72, -r * 0.22, r * 1.44, r * 0.22), _c("ddd6c8"))
    elif name in {"wizard hat", "witch hat", "party hat"}:
        cone = c or (_INK if name == "witch hat" else _c("4b3f92") if name == "wizard hat" else _c("e8577a"))
        pen.lay(
            shapes.blob(
                ((-r * 0.8, 0.04 * r), (-r * 0.35, -r * 1.2), (-r * 0.25, -r * 2.2), (r * 0.25, -r * 1.2), (r * 0.8, 0.04 * r)),
                0.3,
            ),
            cone,
        )
        if name != "party hat":
            pen.lay(shapes.ellipse(0, 0, r * 1.5, r * 0.22), cone)
        for sx, sy, sr in ((-0.1, -0.5, 0.22), (-0.12, -1.25, 0.15), (0.35, -0.32, 0.12)):
            pen.flat(shapes.star(sx * r, sy * r, sr * r, sr * r * 0.45), _GOLD)
    elif name in {"straw hat", "cowboy hat", "hat", "top hat"}:
        straw = c or {"straw hat": _c("e3bd68"), "cowboy hat": _c("9a6337"), "hat": _c("7a5236"), "top hat": _INK}[name]
        tall = 1.35 if name == "top hat" else 0.78
        pen.lay(
            shapes.blob(
                (
                    (-r * 0.72, 0),
                    (-r * 0.66, -r * tall),
                    (0, -r * (tall + (0.0 if name != "straw hat" else 0.15))),
                    (r * 0.66, -r * tall),
                    (r * 0.72, 0),
                ),
                0.25,
            ),
            straw,
        )
        pen.flat(shapes.box(-r * 0.72, -r * 0.3, r * 1.44, r * 0.24), _RED if name != "cowboy hat" else _c("5d3a26"))
        pen.lay(shapes.ellipse(0, 0, r * (1.55 if name != "top hat" else 1.15), r * 0.18), straw)
    elif name in {"cap", "police cap"}:
        cap = c or (_c("c8372f") if name == "cap" else _c("27385f"))
        pen.lay(shapes.ellipse(r * 0.85, -r * 0.04, r * 0.72, r * 0.16), paper.darker(cap, 0.25))
        pen.lay(
            shapes.blob(
                ((-r * 1.0, 0.06 * r), (-r * 0.85, -r * 0.62), (0, -r * 0.9), (r * 0.85, -r * 0.62), (r * 1.0, 0.06 * r)), 0.4
            ),
            cap,
        )
        if name == "police cap":
            pen.flat(shapes.star(r * 0.4, -r * 0.42, r * 0.24, r * 0.11), _GOLD)
    elif name in {"fire helmet", "hard hat", "helmet"}:
        hard = c or {"fire helmet": _RED, "hard hat": _c("f2b632"), "helmet": _c("aab2bf")}[name]
        pen.lay(
            shapes.blob(
                ((-r * 1.02, 0.05 * r), (-r * 0.86, -r * 0.7), (0, -r * 1.0), (r * 0.86, -r * 0.7), (r * 1.02, 0.05 * r)), 0.42
            ),
            hard,
        )
        pen.flat(shapes.capsule(0, -r * 0.95, r * 0.12, 0, -r * 0.1, r * 0.12), paper.darker(hard, 0.2))
        pen.lay(shapes.ellipse(-r * (0.15 if name == "fire helmet" else 0), r * 0.02, r * 1.32, r * 0.17), hard)
        if name == "fire helmet":
            pen.flat(shapes.star(r * 0.45, -r * 0.42, r * 0.26, r * 0.12), _GOLD)
    elif name == "pirate hat":
        pen.lay(
            shapes.blob(
                (
                    (-r * 1.5, -r * 0.25),
                    (-r * 0.6, -r * 1.0),
                    (0, -r * 1.2),
                    (r * 0.6, -r * 1.0),
                    (r * 1.5, -r * 0.25),
                    (0, r * 0.1),
                ),
                0.5,
            ),
            c or _INK,
        )
        pen.flat(shapes.circle(r * 0.12, -r * 0.58, r * 0.22), _WHITE)
        pen.line(((-r * 0.2, -r * 0.25), (r * 0.45, -r * 0.42)), _WHITE, r * 0.09)
        pen.line(((-r * 0.2, -r * 0.42), (r * 0.45, -r * 0.25)), _WHITE, r * 0.09)
    elif name in {"santa hat", "beanie"}:
        wool = c or (_RED if name == "santa hat" else _c("3f7fa6"))
        tip = (-r * 1.15, -r * 0.55) if name == "santa hat" else (0.0, -r * 1.25)
        pen.lay(
            shapes.blob(((-r * 0.95, 0), (-r * 0.65, -r * 0.95), (0, -r * 1.2), (r * 0.75, -r * 0.75), (r * 0.95, 0)), 0.45), wool
        )
        if name == "santa hat":
            pen.lay(shapes.ribbon(((-r * 0.2, -r * 0.95), (-r * 0.85, -r * 1.05), tip), (r * 0.35, r * 0.26, r * 0.1)), wool)
        pen.lay(shapes.circle(*tip, r * 0.26), _WHITE)
        pen.lay(
            shapes.box(-r * 1.04, -r * 0.2, r * 2.08, r * 0.34, r * 0.16),
            _WHITE if name == "santa hat" else paper.darker(wool, 0.2),
        )
    elif name == "turban":
        pen.lay(shapes.ellipse(0, -r * 0.4, r * 1.1, r * 0.72), c or _c("e0a23c"))
        pen.flat(shapes.circle(r * 0.5, -r * 0.45, r * 0.17), _RED)
    elif name == "graduation cap":
        pen.lay(shapes.box(-r * 0.75, -r * 0.5, r * 1.5, r * 0.55), c or _INK)
        pen.lay(shapes.poly(((-r * 1.3, -r * 0.6), (0, -r * 1.0), (r * 1.3, -r * 0.6), (0, -r * 0.2))), c or _INK)
        pen.line(((0, -r * 0.6), (r * 1.0, -r * 0.5), (r * 1.05, r * 0.1)), _GOLD, r * 0.1)
    elif name == "nurse cap":
        pen.lay(shapes.blob(((-r * 0.65, 0), (-r * 0.75, -r * 0.6), (r * 0.75, -r * 0.6), (r * 0.65, 0)), 0.2), c or _WHITE)
        pen.flat(
            shapes.union(
                shapes.box(-r * 0.08, -r * 0.5, r * 0.16, r * 0.44), shapes.box(-r * 0.22, -r * 0.36, r * 0.44, r * 0.16)
            ),
            _RED,
        )
    elif name == "headscarf":
        pen.lay(
            shapes.blob(
                (
                    (-r * 1.05, r * 0.6),
                    (-r * 0.95, -r * 0.5),
                    (0, -r * 0.55),
                    (r * 0.75, -r * 0.1),
                    (0, 0.02 * r),
                    (-r * 0.55, r * 0.45),
                ),
                0.5,
            ),
            c or _c("b8474f"),
        )
    elif name == "horns":
        for side in (-1, 1):
            x = side * r * 0.62
            pen.lay(
                shapes.blob(((x - r * 0.2, r * 0.1), (x + side * r * 0.3, -r * 0.75), (x + r * 0.2, r * 0.1)), 0.4),
                c or _c("e9dcc0"),
            )
    elif name == "veil":
        pen.flat(
            shapes.blob(
                (
                    (r * 0.5, -r * 0.75),
                    (-r * 0.5, -r * 0.95),
                    (-r * 1.2, 0),
                    (-r * 1.9, r * 2.6),
                    (-r * 0.9, r * 2.8),
                    (-r * 0.6, 0),
                ),
                0.5,
            ),
            c or _WHITE,
            alpha=0.82,
        )
        for i in range(3):
            pen.flat(shapes.circle(r * (0.4 - 0.42 * i), -r * (0.72 + 0.1 * i), r * 0.13), _c("f0a8b8"))
    elif name == "bow":
        for side in (-1, 1):
            pen.lay(
                shapes.blob(((0, -r * 0.25), (side * r * 0.62, -r * 0.65), (side * r * 0.62, r * 0.15)), 0.4), c or _c("e8577a")
            )
        pen.lay(shapes.circle(0, -r * 0.25, r * 0.17), paper.darker(c or _c("e8577a"), 0.15))


def scarf(pen: Pen, x: float, y: float, width: float, t: float, wind: float, colour: Colour) -> None:
    """A scarf around a neck at x, y, half as wide as `width`; its end trails behind and lags."""
    flow = 0.35 + 0.5 * max(0.0, wind)
    points = [(x - width * 0.4, y)]
    angle = math.pi - 1.25 + flow * 0.8
    for i in range(5):
        a = angle + 0.25 * math.sin(t * 3.6 - i * 0.9)
        points.append((points[-1][0] + width * 0.34 * math.cos(a), points[-1][1] + width * 0.34 * math.sin(a)))
    pen.lay(shapes.ribbon(points, [width * k for k in (0.16, 0.17, 0.18, 0.19, 0.2, 0.2)]), paper.darker(colour, 0.16))
    pen.lay(
        shapes.capsule(x - width * 0.45, y + width * 0.02, width * 0.2, x + width * 0.45, y - width * 0.02, width * 0.2), colour
    )
