"""Lights that are things themselves: an orb that glows, fireworks. One unit high, the orb on its ground line."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from engine.papercut import paper
from engine.papercut.puppet import Light
from engine.papercut.rigs import shapes
from engine.papercut.rigs.rig import Pen
from engine.papercut.rigs.shine import WARM, draw_own_light, lit

if TYPE_CHECKING:
    from engine.papercut.rigs.prop import Prop

_BURSTS = (  # x, y, radius, when in the round, colour
    (-0.42, -0.58, 0.34, 0.0, (0.98, 0.78, 0.36)),
    (0.4, -0.68, 0.3, 0.38, (0.95, 0.45, 0.5)),
    (0.02, -0.36, 0.26, 0.7, (0.55, 0.82, 0.95)),
    (-0.2, -0.82, 0.2, 0.22, (0.8, 0.62, 0.95)),
    (0.52, -0.3, 0.2, 0.86, (0.62, 0.9, 0.62)),
)
_ROUND_S, _RAYS = 2.8, 12
_UNSHADED = Light()  # night does not darken what burns


def draw_orb(pen: Pen, p: Prop, t: float, wind: float) -> None:
    """A ball of light that hovers over its own pool of light, with sparks that circle it."""
    breath = 1 + 0.05 * math.sin(t * 2.2)
    pen.flat(shapes.ellipse(0, 0, 0.42, 0.035), WARM, alpha=0.4)
    with pen.at(0, -0.6 + 0.03 * math.sin(t * 1.3), 0.0, breath, breath):
        pen.glow(0, 0, 1.0, WARM, 0.9 if lit(pen) else 0.7)
        for r, tone in (
            (0.3, (0.98, 0.75, 0.34)),
            (0.245, (1.0, 0.85, 0.48)),
            (0.18, (1.0, 0.93, 0.68)),
            (0.1, (1.0, 0.98, 0.9)),
        ):
            draw_own_light(pen, shapes.circle(0, 0, r), tone)
        for k in range(7):
            a, far = t * 0.5 + k * 0.9, 0.42 + 0.07 * math.sin(t * 1.7 + 2 * k)
            size = 0.016 + 0.012 * math.sin(t * 3 + k) ** 2
            draw_own_light(pen, shapes.circle(far * math.cos(a), 0.8 * far * math.sin(a), size), (1.0, 0.93, 0.68))


def draw_fireworks(pen: Pen, p: Prop, t: float, wind: float) -> None:
    """Bursts that open one after another, hang and fade."""
    for n, (x, y, radius, start, colour) in enumerate(_BURSTS):
        age = (t / _ROUND_S + start) % 1.0
        opened = 1 - (1 - min(1.0, age / 0.4)) ** 3
        fading = max(0.0, (age - 0.55) / 0.45)
        if fading < 0.5:
            pen.glow(x, y + 0.04 * fading, radius * opened, colour, 0.35 * (1 - fading))
        width = 0.016 * (1 - 0.8 * fading)
        for k in range(_RAYS):
            a = k * 2 * math.pi / _RAYS + n
            far = radius * opened * (1.0 if k % 2 else 0.78)
            near = far * (0.35 + 0.5 * fading)
            fall = 0.12 * fading * fading
            c, s = math.cos(a), math.sin(a)
            ends = ((x + near * c, y + near * s + fall * 0.6), (x + far * c, y + far * s + fall))
            paper.stroke(pen.canvas, shapes.line(ends), colour, _UNSHADED, width)
            draw_own_light(pen, shapes.circle(*ends[1], width * 0.9), paper.lighter(colour, 0.5))
