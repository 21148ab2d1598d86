"""What the stage knows of everything that stands on it: a Puppet that draws itself at a moment.

The stage owns where a puppet is, how large, and which way it faces; the puppet owns its joints, its colours and how it moves them.
Knows no stage, no camera and no prompt.

Space: metres, skia's y axis (down). A puppet draws around its own origin: the point where it touches the ground (for what stands or
rolls), its middle (for what flies or swims). It always looks toward +x; the stage mirrors the canvas. The canvas is already scaled,
so one unit is one metre of the real thing.
"""

from dataclasses import dataclass
from typing import Literal, Protocol

import skia

Medium = Literal["ground", "air", "water"]


@dataclass(frozen=True)
class Light:
    """How the stage is lit, as colours that a puppet mixes into its own. Colours are (r, g, b), 0–1.

    ambient multiplies every paper colour; rim is the thin bright paper edge towards the key light; shadow is laid behind parts with
    its own opacity, moved by (shadow_dx, shadow_dy), shares of the puppet's height.
    """

    ambient: tuple[float, float, float] = (1.0, 1.0, 1.0)
    rim: tuple[float, float, float] = (1.0, 0.97, 0.88)
    shadow: tuple[float, float, float, float] = (0.08, 0.07, 0.16, 0.35)
    shadow_dx: float = 0.012
    shadow_dy: float = 0.014
    silhouette: bool = False  # shadow theatre: every part in one dark colour
    edges: bool = True  # parts have a lit edge that follows their curves
    flat: bool = False  # a style of lines and washes: no part throws a shadow or has a lit edge
    lamps: float = 0.0  # how far windows and lamps are alight, 0–1


LAMPS_ON = 0.4  # of Light.lamps: from here on they burn


@dataclass(frozen=True)
class Moment:
    """What a puppet needs to know to pose itself. Same moment, same picture."""

    t_s: float
    action: str = (
        ""  # motion family, see motion.py: stand, walk, run, fly, swim, sit, sleep, eat, wave, dance, jump, talk, look …
    )
    travelled_m: float = 0.0  # way along the ground so far: legs and wheels turn by it, so that feet never slide
    speed_mps: float = 0.0
    pitch: float = 0.0  # radians, the slope of its path; negative climbs
    wind: float = 0.2  # -1 to 1, moves tails, hair, leaves and flags
    mood: str = ""


class Puppet(Protocol):
    """One cut-out with joints. Built once per shot, drawn once per frame."""

    medium: Medium
    height_m: float  # from the ground (or lowest point) to the top, standing
    width_m: float  # from tail to nose, standing

    def draw(self, canvas: skia.Canvas, moment: Moment, light: Light) -> None:
        """Draw at the origin of an already placed, scaled and mirrored canvas. Leaves the canvas as it found it."""
        ...

    def seat(self, moment: Moment) -> tuple[float, float]:
        """Where a rider's or load's origin goes, in metres from this puppet's origin, at this moment (y is negative: up)."""
        ...
