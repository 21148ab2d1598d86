"""One puppet on the stage: where it stands at a moment, how it moves there, and what it carries.

Holds the actor and its way; compose.py decides them, draw.py asks for them. Units are the stage's (shorter side of the frame = 1).
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, field

import skia

from engine.papercut.cast import Role
from engine.papercut.chance import noise
from engine.papercut.clock import Clock
from engine.papercut.pacing import Pacing
from engine.papercut.puppet import Light, Moment

Way = Callable[[float], float]  # seconds to units along x


def stay(x: float) -> Way:
    """A way that goes nowhere."""
    return lambda t: x


def straight(x: float, speed: float) -> Way:
    """A way at one speed, in units a second."""
    return lambda t: x + speed * t


def arrive(x: float, start: float, length_s: float) -> Way:
    """A way from start to x that slows down and stops there."""

    def way(t: float) -> float:
        left = max(0.0, 1 - t / length_s) if length_s > 0 else 0.0
        return x + (start - x) * left * left

    return way


@dataclass
class Actor:
    """A puppet with its place. way and y are of its origin, in the coordinates of the plane p; scale is units a metre."""

    role: Role
    p: float
    scale: float
    way: Way
    y: float
    facing: int = 1
    family: str = "stand"
    rest: str = "stand"  # what it does while it does not move
    tempo: float = 1.0
    phase: float = 0.0
    floats: float = 0.0  # how far it rises and falls in the air or water, in units
    shadow: bool = True
    main: bool = False  # what the shot is about
    pace: float = 0.0  # units a second along its way, in a loop
    pacing: Pacing | None = None  # how it goes to and fro in a loop, where it stays in a room
    climb: float = 0.0  # units a second that it rises, slowly at first
    seed: int = 0
    room: tuple[float, float, float] = (0.0, 0.0, 0.0)  # as drawn, in metres: width, height, how far ahead its middle is
    carried: list["Actor"] = field(default_factory=list)
    grip: tuple[float, float] | None = (
        None  # where a carried thing is held, as shares of its holder's width and height; None: its seat
    )
    unseen: bool = False  # drawn by its holder's own action
    inside: float = 0.0  # of a carried thing: how far it is hidden by what carries it, as a share of its height

    def at(self, t: float, wind: float, mood: str) -> tuple[float, float, Moment]:
        """x, y and the moment to pose for."""
        x, speed, travelled = self._gone(t)
        rise, slope = -self.climb * t * min(1.0, 0.35 + 0.2 * t) if t > 0 and not isinstance(t, Clock) else 0.0, 0.0
        if self.floats:
            rise += self.floats * noise(self.seed, t * 0.45 + self.phase)
            slope = (
                self.floats * (noise(self.seed, (t + 0.1) * 0.45 + self.phase) - noise(self.seed, t * 0.45 + self.phase)) / 0.1
            )
        moving = abs(speed) > 0.004
        metres = abs(speed) / self.scale
        pitch = max(-0.35, min(0.35, math.atan2(slope, max(abs(speed), 0.25)))) if self.floats else 0.0
        moment = Moment(
            t_s=t * self.tempo + self.phase,
            action=self.family if moving or self.family == self.rest else self.rest,
            travelled_m=travelled,
            speed_mps=metres,
            pitch=pitch,
            wind=wind * self.facing,
            mood=mood,
        )
        return x, self.y + rise, moment

    def _gone(self, t: float) -> tuple[float, float, float]:
        """Where it is, how fast it goes, and the metres it has gone."""
        if isinstance(t, Clock):
            metres = abs(self.pace) / self.scale
            if self.pacing is not None:
                x, speed, share = self.pacing.at(t.tau)
                return x, speed, Clock(share * t.length_s, t.length_s, metres, self.phase, t.ledger)
            return self.way(t.tau), self.pace, t.at_rate(metres, self.phase) if metres else self.phase
        x, step = self.way(t), 1 / 120
        return x, (self.way(t + step) - x) / step, abs(x - self.way(0.0)) / self.scale + self.phase

    def draw(self, canvas: skia.Canvas, t: float, light: Light, wind: float, mood: str, ground: int) -> None:
        """Draw with its shadow on the ground (colour `ground`) and everything it carries."""
        x, y, moment = self.at(t, wind, mood)
        puppet = self.role.puppet
        if self.shadow:
            half, tall = puppet.width_m * self.scale * 0.46, min(0.022, puppet.height_m * self.scale * 0.05)
            canvas.drawOval(
                skia.Rect.MakeLTRB(x - half, y - tall * 0.7, x + half, y + tall), skia.Paint(AntiAlias=True, Color=ground)
            )
        canvas.save()
        canvas.translate(x, y)
        canvas.scale(self.scale * self.looks(t), self.scale)
        self.perform(canvas, moment, light, t)
        canvas.restore()

    def looks(self, t: float) -> float:
        """Which way it is turned, 1 or -1; between them while it turns about."""
        if self.pacing is None or not isinstance(t, Clock):
            return self.facing
        return self.facing * self.pacing.facing(t.tau)

    def perform(self, canvas: skia.Canvas, moment: Moment, light: Light, t: float) -> None:
        """Draw the puppet and what it carries on a canvas that already stands where the puppet does."""
        for other in self.carried:
            if other.inside:
                self._draw_carried(canvas, other, moment, light, t)
        self.role.puppet.draw(canvas, moment, light)
        for other in self.carried:
            if not (other.inside or other.unseen):
                self._draw_carried(canvas, other, moment, light, t)

    def _draw_carried(self, canvas: skia.Canvas, other: "Actor", moment: Moment, light: Light, t: float) -> None:
        puppet = self.role.puppet
        if other.grip is None:
            x, y = puppet.seat(moment)
            x += other.way(0.0) / self.scale  # where several share a seat
            if moment.action == "act" and getattr(puppet, "act", None) is not None and not other.inside:
                y += 0.5 * other.role.puppet.height_m * other.scale / self.scale  # a hand is around it, not under it
        else:
            base = 0.5 * puppet.height_m if puppet.medium != "ground" else 0.0
            x, y = other.grip[0] * puppet.width_m, base - other.grip[1] * puppet.height_m
        if other.inside:
            y += other.inside * other.role.puppet.height_m * other.scale / self.scale
        if other.role.puppet.medium != "ground":
            y -= other.role.puppet.height_m * other.scale / self.scale * 0.5
        canvas.save()
        canvas.translate(x, y)
        canvas.scale(other.scale / self.scale, other.scale / self.scale)
        pose = Moment(t * other.tempo + other.phase, other.family, 0.0, 0.0, moment.pitch, moment.wind, moment.mood)
        other.role.puppet.draw(canvas, pose, light)
        canvas.restore()
