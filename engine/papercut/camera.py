"""Where the camera looks at a moment: eased moves over a shot, from the words of the scene.

Units are the stage's: the frame's shorter side is 1, y grows down. The camera's x and y move the plane at parallax 1 by as much; zoom is
never below 1, so that nothing beyond the stage's edge is seen. Knows no subject except the way of the one it follows.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

import skia

from engine.papercut.chance import ease, noise
from engine.papercut.clock import Clock

Way = Callable[[float], float]

MOVES = (
    "static", "pan left", "pan right", "tilt up", "tilt down", "dolly in", "dolly out", "zoom in", "zoom out", "orbit", "crane",
    "tracking", "handheld", "shake", "rack focus",
)  # fmt: skip


@dataclass(frozen=True)
class View:
    """One look: camera x and y, zoom (1 or more), roll in degrees, and how strongly near planes zoom more than far ones (0–1)."""

    x: float = 0.0
    y: float = 0.0
    zoom: float = 1.0
    roll: float = 0.0
    depth: float = 1.0
    about: float = 0.0  # an orbit: how far, in x, the turn holds all planes back, so that the one turned about stays where it is
    soft: tuple[float, float] = (0.0, 0.0)  # how far out of focus far and near planes are, 0–1


@dataclass(frozen=True)
class Camera:
    """A move over length_s. focus is the point that keeps its place while zooming; follow is the world x it tracks, if any."""

    move: str
    length_s: float
    wide: float
    high: float
    focus: tuple[float, float]
    seed: int
    follow: Way | None = None
    still: bool = False  # a picture: the middle of the move, without shake
    near: float = 1.0  # how much closer than the stage was laid out for: a close-up
    aside: float = 0.0  # where a close-up looks, from the middle
    far: float = 0.0  # planes farther than this stay where they are while others pass by

    def at(self, t: float) -> View:
        """The view at t seconds."""
        share = t.there_and_back if isinstance(t, Clock) else t / self.length_s if self.length_s > 0 else 0.5
        s = 2 * ease(share) - 1  # -1 to 1
        x = self.follow(t.tau if isinstance(t, Clock) else t) if self.follow else 0.0
        base = self._moved(s, share, t)
        sway = 0.0 if self.still else 0.006
        return View(
            x + base.x + self.aside + sway * noise(self.seed, t * 0.23),
            base.y + sway * 0.6 * noise(self.seed + 1, t * 0.19),
            base.zoom * self.near,
            base.roll,
            base.depth,
            base.about * base.x,  # whom the camera follows besides is followed by every plane
            base.soft,
        )

    def _moved(self, s: float, share: float, t: float) -> View:
        w, h = self.wide, self.high
        e = (s + 1) / 2
        match self.move:
            case "static":
                return View(zoom=1.005)
            case "pan left":
                return View(x=-s * 0.16 * w, zoom=1.01)
            case "pan right":
                return View(x=s * 0.16 * w, zoom=1.01)
            case "tilt up":
                return View(y=(1 - e) * 0.14 * h - 0.08 * h, zoom=1.02)
            case "tilt down":
                return View(y=e * 0.14 * h - 0.08 * h, zoom=1.02)
            case "dolly in":
                return View(zoom=1.0 + 0.32 * e)
            case "dolly out":
                return View(zoom=1.32 - 0.32 * e)
            case "zoom in":
                return View(zoom=1.0 + 0.34 * e, depth=0.35)
            case "zoom out":
                return View(zoom=1.34 - 0.34 * e, depth=0.35)
            case "orbit":
                return View(x=s * 0.26 * w, zoom=1.05 + 0.08 * math.cos(s * math.pi / 2), about=0.7)
            case "crane":
                return View(y=(1 - e) * 0.1 * h - 0.06 * h, zoom=1.14 - 0.12 * e)
            case "handheld":
                return View(
                    x=0.022 * noise(self.seed + 2, t * 1.3),
                    y=0.018 * noise(self.seed + 3, t * 1.5),
                    zoom=1.05,
                    roll=0.7 * noise(self.seed + 4, t * 1.1),
                )
            case "shake":
                return View(
                    x=0.034 * noise(self.seed + 2, t * 9),
                    y=0.03 * noise(self.seed + 3, t * 11),
                    zoom=1.1,
                    roll=1.5 * noise(self.seed + 4, t * 8),
                )
            case "rack focus":
                k = ease(min(1.0, max(0.0, (share - 0.32) / 0.36)))
                return View(zoom=1.0 + 0.06 * e, soft=(1.0 - k, k))
            case "tracking":
                return View(zoom=1.01 + 0.03 * e)
            case _:  # nothing asked: a slow breath inwards, so that no shot stands dead
                return View(zoom=1.0 + _breath(share))

    def reach(self, span: tuple[float, float] | None = None) -> tuple[float, float]:
        """The least and the greatest x over the shot, or from one second to another."""
        low, high = span or (0.0, self.length_s)
        steps = max(2, math.ceil((high - low) * 4))
        xs = [self.at(low + (high - low) * i / steps).x for i in range(steps + 1)]
        return min(xs) - 0.03, max(xs) + 0.03

    def place(self, canvas: skia.Canvas, view: View, p: float) -> None:
        """Move and scale the canvas to where a plane at parallax p is seen. x = 0 is the frame's middle, y = 0 its top."""
        zoom = 1 + (view.zoom - 1) * (p if view.depth == 1 else (1 - view.depth) + view.depth * p)
        fx, fy = self.focus
        if view.roll and p > 0.15:
            canvas.rotate(view.roll, fx, fy)
        canvas.translate(fx, fy)
        canvas.scale(zoom, zoom)
        canvas.translate(-fx - (view.x * p - view.about if p >= self.far else 0.0), -fy - view.y * max(p, 0.25))


def _breath(share: float) -> float:
    """How far a camera without a move has come nearer; before and after its shot it comes to rest, in a world that goes on."""
    if share < 0:
        return -0.03 * (1 - math.exp(share / 0.43))
    return 0.07 * share if share <= 1 else 0.14 - 0.07 * math.exp(1 - share)
