"""What every rig shares: the Pen it draws with, the look derived from a description, and whole-body motion.

A look comes from name, colour, size and traits only, so the same fox is the same fox in every shot; the seed moves nothing but the phase.
"""

import contextlib
import hashlib
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import skia

from engine.base import SceneSubject
from engine.papercut import motion, paper
from engine.papercut.paper import Colour
from engine.papercut.puppet import Light, Medium, Moment
from engine.papercut.rigs import shapes

SIZES = {"tiny": 0.45, "small": 0.7, "little": 0.7, "big": 1.35, "large": 1.35, "huge": 1.8, "giant": 2.2}
BABY = frozenset({"baby", "young", "cub", "puppy", "kitten", "chick", "calf", "foal"})
EYE_DARK: Colour = (0.12, 0.1, 0.14)
EYE_WHITE: Colour = (0.99, 0.97, 0.92)


@dataclass(frozen=True)
class Pen:
    """Lays parts on a canvas under one light; size is the puppet's height in the canvas's units."""

    canvas: skia.Canvas
    light: Light
    size: float

    def lay(self, path: skia.Path, colour: Colour, depth: float = 0.0, *, edge: bool = True, shadow: bool = True) -> None:
        """Lay one part with shadow and lit edge."""
        paper.part(self.canvas, path, colour, self.light, depth=depth, edge=edge, shadow=shadow, size=self.size)

    def flat(self, path: skia.Path, colour: Colour, depth: float = 0.0, alpha: float = 1.0) -> None:
        """Lay a marking without shadow."""
        paper.flat(self.canvas, path, colour, self.light, depth=depth, alpha=alpha)

    def line(self, points: Sequence[shapes.Point], colour: Colour, width: float, depth: float = 0.0) -> None:
        """Draw a round line."""
        paper.stroke(self.canvas, shapes.line(points), colour, self.light, width, depth=depth)

    def hoop(self, path: skia.Path, colour: Colour, width: float, depth: float = 0.0) -> None:
        """Draw along a shape's edge: rims, rings, frames. A stroke, since cutting one shape out of another in every frame is dear."""
        paper.stroke(self.canvas, path, colour, self.light, width, depth=depth)

    def glow(self, x: float, y: float, radius: float, colour: Colour, alpha: float = 0.6) -> None:
        """Shed a soft light."""
        paper.glow(self.canvas, x, y, radius, colour, alpha)

    @contextlib.contextmanager
    def at(self, x: float, y: float, turn: float = 0.0, sx: float = 1.0, sy: float = 1.0) -> Iterator[None]:
        """Draw around another origin: moved, turned (radians, clockwise on screen), stretched."""
        self.canvas.save()
        self.canvas.translate(x, y)
        if turn:
            self.canvas.rotate(math.degrees(turn))
        if sx != 1.0 or sy != 1.0:
            self.canvas.scale(sx, sy)
        yield
        self.canvas.restore()

    def eye(
        self, x: float, y: float, r: float, lid: Colour, shut: float = 0.0, *, white: bool = True, look: float = 0.25
    ) -> None:
        """An eye that can close; shut 0 is wide open, 1 closed with a lash line."""
        if self.light.silhouette:
            return
        if shut > 0.8:
            curve = ((x - r, y - r * 0.05), (x, y + r * 0.75), (x + r, y - r * 0.05))
            self.line(curve, EYE_DARK, r * 0.34)
            return
        if white:
            self.flat(shapes.ellipse(x, y, r * 0.98, r * 1.06), EYE_WHITE)
            self.flat(shapes.ellipse(x + r * look, y + r * 0.04, r * 0.68, r * 0.78), EYE_DARK)
        else:
            self.flat(shapes.ellipse(x, y, r * 0.8, r * 0.92), EYE_DARK)
        self.flat(shapes.circle(x + r * (look + 0.18 if white else 0.22), y - r * 0.3, r * 0.24), (1.0, 1.0, 1.0))
        if shut > 0.15:
            lidded = shapes.box(x - r * 1.15, y - r * 1.25, r * 2.3, r * 2.4 * shut)
            self.flat(shapes.both(lidded, shapes.ellipse(x, y, r * 1.08, r * 1.14)), lid)


class Rig:
    """A puppet: subclasses draw themselves in `pose`; whole-body motion that any cut-out can do is here."""

    kind = "thing"
    medium: Medium = "ground"
    own: frozenset[str] = frozenset()  # motion families that the subclass poses itself
    natural_mps: Mapping[
        str, float
    ] = {}  # family → metres a second over ground, where the rig knows it better than its kind does
    rests = "stand"

    def __init__(self, subject: SceneSubject, seed: int, height_m: float, width_m: float) -> None:
        self.subject = subject
        scale = SIZES.get(subject.size, 1.0) * (0.6 if BABY & set(subject.traits) else 1.0)
        self.scale = scale
        self.height_m = height_m * scale
        self.width_m = width_m * scale
        self.phase = (seed * 2654435761 % 997) / 997 * 6.28318
        self.family = motion.family(subject.action)

    def draw(self, canvas: skia.Canvas, moment: Moment, light: Light) -> None:
        """Draw at the origin; the canvas is left as it was found."""
        moves = (moment.action if moment.action in self.own else motion.family(moment.action)) or self.rests
        count = canvas.save()
        if moment.pitch and self.medium != "ground":
            canvas.rotate(math.degrees(max(-0.6, min(0.6, moment.pitch))))
        if moves not in self.own:
            self._whole(canvas, moves, moment)
        canvas.scale(self.scale, self.scale)
        self.pose(Pen(canvas, light, self.height_m / self.scale), moves, moment)
        canvas.restoreToCount(count)

    def pose(self, pen: Pen, moves: str, moment: Moment) -> None:
        """Draw in metres at size 1, in the pose of this family at this moment."""
        raise NotImplementedError

    def seat(self, moment: Moment) -> tuple[float, float]:
        """On top, in the middle, unless a subclass knows better."""
        return 0.0, -self.height_m

    def _whole(self, canvas: skia.Canvas, moves: str, moment: Moment) -> None:
        """Move the cut-out as one piece, for a family that has no joints to play it with."""
        t, h = moment.t_s + self.phase, self.height_m
        if moves in {"jump", "play"}:
            up, squash = hop(moment.t_s, 1.1)
            canvas.translate(0, -up * h * 0.35)
            canvas.scale(1 + squash * 0.12, 1 - squash * 0.14)
        elif moves == "dance":
            canvas.translate(0, -abs(math.sin(t * 5.2)) * h * 0.05)
            canvas.rotate(7 * math.sin(t * 5.2))
        elif moves == "shake":
            canvas.rotate(2.5 * math.sin(t * 31))
        elif moves == "spin":
            canvas.scale(turned(moment.t_s * 2.6), 1.0)
        elif moves in {"float", "swim", "fly"}:
            canvas.translate(0, -h * 0.035 * math.sin(t * 1.7))
            canvas.rotate(2.2 * math.sin(t * 1.1))
        elif moves in {"talk", "wave", "look"}:
            canvas.rotate(2.5 * math.sin(t * 4.0))
        elif moves == "fall":
            canvas.rotate(84 * ease(min(1.0, moment.t_s / 0.9)))


def hop(t: float, period: float) -> tuple[float, float]:
    """Height 0–1 and squash −1 to 1 of a hop with crouch before and give after it."""
    u = (t / period) % 1.0
    if u < 0.22:
        return 0.0, math.sin(u / 0.22 * math.pi) * 0.9
    if u < 0.78:
        k = (u - 0.22) / 0.56
        return 4 * k * (1 - k), -0.5 * abs(1 - 2 * k)
    k = (u - 0.78) / 0.22
    return 0.0, math.sin(k * math.pi) * (1 - k * 0.5)


def turned(angle: float) -> float:
    """Width of a card that turns about its height: its cosine, never so thin that it vanishes."""
    c = math.cos(angle)
    return c if abs(c) > 0.06 else math.copysign(0.06, c)


def ease(u: float) -> float:
    """Smooth step from 0 to 1."""
    u = max(0.0, min(1.0, u))
    return u * u * (3 - 2 * u)


def blink(t: float, phase: float) -> float:
    """How far the eyes are shut now: a blink every few seconds, now and then a double one."""
    period = 3.4 + math.sin(phase * 3.1)
    u = (t + phase) % period
    n = math.floor((t + phase) / period)
    for start in (0.4, 0.75) if n % 3 == 0 else (0.4,):
        k = (u - start) / 0.17
        if 0 < k < 1:
            return math.sin(k * math.pi)
    return 0.0


def syllable(t: float) -> float:
    """How far a talking mouth is open now, 0–1: uneven like speech, with pauses."""
    pause = math.sin(t * 1.3) + 0.55 * math.sin(t * 2.9 + 1.0)
    if pause < -0.75:
        return 0.0
    return max(0.0, 0.5 + 0.5 * math.sin(t * 17.0) * math.sin(t * 6.1 + 0.7))


def dice(subject: SceneSubject, what: str, sides: int) -> int:
    """A number below sides that this description always throws; what keeps two throws apart."""
    text = "|".join((what, subject.name, subject.colour, subject.size, *sorted(subject.traits)))
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big") % sides


def asked(subject: SceneSubject, usual: Colour) -> Colour:
    """The colour asked for, or the usual one."""
    return paper.colour(subject.colour) or usual
