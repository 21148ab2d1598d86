"""A person's torso and what lies flat on it: collars, buttons, belts, aprons, straps. Knows a look, no pose.

Shapes are cut once for a look: cutting one to another takes as long as drawing it ten times.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

import skia

from engine.papercut import paper
from engine.papercut.paper import Colour
from engine.papercut.rigs import shapes
from engine.papercut.rigs.person_look import Look
from engine.papercut.rigs.rig import Pen


@dataclass
class _Cut:
    """What a torso wears, cut out and not yet laid."""

    body: skia.Path
    flats: list[tuple[skia.Path, Colour, float]] = field(default_factory=list)  # in the order laid; lines have a width

    def flat(self, path: skia.Path, colour: Colour) -> None:
        self.flats.append((path, colour, 0.0))

    def line(self, points: Sequence[shapes.Point], colour: Colour, width: float) -> None:
        self.flats.append((shapes.line(points), colour, width))


def torso(pen: Pen, look: Look, length: float, w: float) -> None:
    """Lay the torso, so long from the hip up, and what lies flat on it."""
    cut = _cut(look, round(length, 5), w)
    pen.lay(cut.body, look.top)
    if look.marks & {"belly", "broad"}:
        far = 0.085 if "belly" in look.marks else 0.06
        pen.lay(shapes.ellipse(far * 0.55, -length * 0.32, far * w, length * 0.36), look.top)
    for path, colour, width in cut.flats:
        if width:
            paper.stroke(pen.canvas, path, colour, pen.light, width)
        else:
            pen.flat(path, colour)


@lru_cache(maxsize=256)
def _cut(look: Look, length: float, w: float) -> _Cut:
    waist = 0.058 if look.her else 0.066
    body = shapes.blob(
        (
            (-0.062 * w, 0.03),
            (-waist * w, -length * 0.45),
            (-0.07 * w, -length * 0.9),
            (-0.03 * w, -length - 0.035),
            (0.035 * w, -length - 0.035),
            (0.07 * w, -length * 0.86),
            (waist * 1.06 * w, -length * 0.42),
            (0.064 * w, 0.03),
        ),
        0.5,
    )
    cut = _Cut(body)
    _clothes(cut, look, body, length, w)
    return cut


def _fur(pen: _Cut, look: Look, body: skia.Path, length: float, w: float) -> None:
    """A pale front, and the coat's stripes or spots behind it."""
    if look.fur in {"tiger", "tabby", "zebra"}:
        for i in range(4):
            y = -length * (0.16 + 0.24 * i)
            pen.flat(
                shapes.both(body, shapes.poly(((-0.1, y - 0.016), (-0.1, y + 0.014), (0.014 * w, y + 0.012)))), look.hair_colour
            )
    elif look.fur:
        for i in range(9):
            x, y = (-0.06 + 0.09 * ((i * 0.7549) % 1.0)) * w, -length * (0.05 + 0.9 * ((i * 0.5698 + 0.1) % 1.0))
            pen.flat(shapes.both(body, shapes.circle(x, y, 0.012)), look.hair_colour)
    if look.belly is not None and look.belly != look.top:
        pen.flat(shapes.both(body, shapes.ellipse(0.056 * w, -length * 0.4, 0.042 * w, length * 0.4)), look.belly)


def _clothes(pen: _Cut, look: Look, body: skia.Path, length: float, w: float) -> None:
    """What lies flat on the torso: collars, buttons, belts, aprons, straps."""
    dark, pale = paper.darker(look.top, 0.3), paper.lighter(look.top, 0.35)
    if look.outfit == "suit":
        pen.flat(
            shapes.both(body, shapes.poly(((0.0, -length - 0.05), (0.075 * w, -length - 0.05), (0.045 * w, -length * 0.45)))),
            (0.96, 0.95, 0.92),
        )
        pen.flat(shapes.poly(((0.036 * w, -length), (0.056 * w, -length), (0.05 * w, -length * 0.5))), (0.75, 0.2, 0.2))
    elif look.outfit == "coat":
        pen.line(((0.035 * w, -length), (0.03 * w, 0.02)), dark, 0.007)
        for i in range(3):
            pen.flat(shapes.circle(0.046 * w, -length * (0.75 - 0.25 * i), 0.008), dark)
        if look.job.tool == "stethoscope":
            pen.line(((-0.02, -length), (0.01, -length * 0.6), (0.045, -length * 0.62)), (0.2, 0.22, 0.28), 0.009)
            pen.flat(shapes.circle(0.045, -length * 0.6, 0.015), (0.6, 0.64, 0.7))
        if look.hat in {"fire helmet", "santa hat"}:
            band = (0.95, 0.94, 0.88) if look.hat == "santa hat" else (0.93, 0.93, 0.75)
            pen.flat(
                shapes.both(body, shapes.box(-0.1, -length * 0.3, 0.2, 0.026)),
                band if look.hat != "santa hat" else (0.17, 0.15, 0.17),
            )
    elif look.outfit == "overalls":
        pen.flat(shapes.both(body, shapes.box(-0.1, -length * 0.55, 0.2, 0.3)), look.legs)
        pen.flat(shapes.both(body, shapes.box(0.01, -length * 1.05, 0.024, length * 0.6)), look.legs)
        pen.flat(shapes.circle(0.022, -length * 0.5, 0.009), (0.9, 0.76, 0.3))
    elif look.outfit == "apron":
        pen.flat(
            shapes.both(body, shapes.box(-0.01, -length * 0.78, 0.12, length)),
            (0.97, 0.95, 0.9) if paper.brightness(look.top) < 0.75 else (0.82, 0.3, 0.27),
        )
    elif look.outfit == "spacesuit":
        pen.flat(shapes.box(-0.01, -length * 0.72, 0.07, 0.055, 0.01), (0.45, 0.5, 0.58))
        for i, c in enumerate(((0.85, 0.25, 0.2), (0.25, 0.5, 0.8), (0.95, 0.75, 0.25))):
            pen.flat(shapes.circle(0.008 + 0.018 * i, -length * 0.72 + 0.016, 0.006), c)
        pen.flat(shapes.both(body, shapes.box(-0.12, -length * 0.2, 0.24, 0.03)), (0.82, 0.45, 0.25))
    elif look.outfit == "armour":
        for i in range(3):
            pen.flat(shapes.both(body, shapes.box(-0.12, -length * (0.5 - 0.24 * i), 0.24, 0.008)), dark)
        pen.flat(shapes.star(0.02, -length * 0.75, 0.03, 0.013), (0.88, 0.7, 0.28))
    elif look.outfit == "robe":
        pen.flat(shapes.both(body, shapes.box(-0.1, -length * 0.16, 0.2, 0.025)), (0.87, 0.7, 0.32))
    elif look.outfit == "dress":
        pen.flat(shapes.both(body, shapes.box(-0.1, -length * 0.3, 0.2, 0.02)), pale)
        pen.flat(shapes.both(body, shapes.circle(0.012, -length - 0.04, 0.045)), look.skin)
    elif look.outfit == "bones":
        bone = look.skin
        pen.line(((0.0, 0.02), (0.0, -length)), bone, 0.012)
        for i in range(4):
            y, wide = -length * (0.9 - 0.16 * i), (0.052 - 0.005 * i) * w
            pen.line(((-wide, y + 0.012), (0.0, y), (wide, y + 0.012)), bone, 0.009)
        pen.line(((-0.045 * w, -0.01), (0.0, 0.015), (0.045 * w, -0.01)), bone, 0.016)
    elif look.outfit == "fur":
        _fur(pen, look, body, length, w)
    elif look.outfit == "tail":
        pen.flat(shapes.both(body, shapes.box(-0.12, -length * 1.3, 0.3, length * 0.62)), look.skin)
        pen.flat(shapes.both(body, shapes.box(-0.12, -length * 0.55, 0.3, length * 0.42)), look.skin)
    else:
        pen.flat(shapes.both(body, shapes.circle(0.012, -length - 0.05, 0.04)), pale)
        pen.flat(shapes.both(body, shapes.box(-0.1, 0.0, 0.2, 0.03)), paper.darker(look.legs, 0.35))
