"""What a scene's words add before somebody's picture or clip: its weather, and its subjects as puppets on their sticks.

A puppet rises from below the frame, acts, and sinks again where the picture must be left as it was. Holds the layout of such a
stage without scenery. Knows no picture and no file.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

import skia

from engine.base import ClipRequest, Scene
from engine.papercut import reading
from engine.papercut.actor import Actor, straight
from engine.papercut.chance import ease, noise, seed_of
from engine.papercut.compose import compose
from engine.papercut.likeness import Likeness, play
from engine.papercut.palette import argb, mix
from engine.papercut.puppet import Light
from engine.papercut.stage import weather
from engine.papercut.stage.kits import lay_out
from engine.papercut.stage.site import Site, smooth

RISE_S = 0.7
_POINTED_AT = re.compile(r"\b(?:the|this|that|these|those|my|our|his|her|its|their)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)


@dataclass
class Overlay:
    """Weather and puppets, ready to be drawn over a frame of width × height pixels."""

    scene: Scene
    site: Site
    actors: list[Actor]
    light: Light
    width: int
    height: int
    length_s: float = 0.0

    def passed(self, t: float) -> float:
        """How far the hour has gone at t seconds where time passes, 0–1; 1 where it stands still."""
        return ease(t / self.length_s) if self.scene.until and self.length_s else 1.0

    def draw(self, canvas: skia.Canvas, t: float, shown: float, risen: float) -> None:
        """Draw the moment t; shown (0–1) is how far the weather has come up, risen how far the puppets have."""
        scale = min(self.width, self.height)
        canvas.save()
        canvas.translate(self.width / 2, 0)
        canvas.scale(scale, scale)
        if risen > 0:
            ground = argb(mix(self.site.palette.grade.haze, (0.05, 0.04, 0.12), 0.82), 0.3)
            if any(actor.shadow for actor in self.actors):
                self._draw_boards(canvas, ease(min(1.0, risen * 1.6)))
            for actor in self.actors:
                self._draw_actor(canvas, actor, t, risen, ground)
        if shown > 0 and self.site.planes:
            if shown < 1:
                canvas.saveLayerAlpha(None, round(255 * shown))
            for plane in sorted(self.site.planes, key=lambda plane: plane.p):
                for life in plane.life:
                    life(canvas, t)
            if shown < 1:
                canvas.restore()
        canvas.restore()

    def _draw_boards(self, canvas: skia.Canvas, up: float) -> None:
        """The strip of cut paper that whoever stands stands on."""
        canvas.save()
        canvas.translate(0, (1 - up) * (self.site.high * 1.05 - self.site.feet + 0.1))
        for path, colour in self._boards:
            canvas.drawPath(path, skia.Paint(AntiAlias=True, Color=colour))
        canvas.restore()

    def __post_init__(self) -> None:
        self._boards = _boards(self.site)

    def _draw_actor(self, canvas: skia.Canvas, actor: Actor, t: float, risen: float, ground: int) -> None:
        e = ease(risen)
        up = e + 0.06 * (1 - e) * e * 4 * (1 if risen > 0.5 else 0)  # a little over its place, then back
        below = self.site.high * 1.06 - actor.y + actor.role.puppet.height_m * actor.scale * 1.3
        canvas.save()
        canvas.translate(0, below * (1 - up))
        actor.draw(canvas, t, self.light, self.site.wind, self.site.mood, ground)
        canvas.restore()


def scene_of(request: ClipRequest) -> Scene:
    """The request's scene, read from its prompt where it has none; what the prompt points at ("the cat") is in the picture already."""
    if request.scene is not None:
        return request.scene
    scene = reading.read(request.prompt, request.style)
    return replace(scene, subjects=tuple(s for s in scene.subjects if not _pointed_at(request.prompt, s.label or s.name)))


def overlay(scene: Scene, width: int, height: int, length_s: float, style: str, players: Sequence[Likeness] = ()) -> Overlay:
    """Lay out weather and puppets; whoever stands does so on a strip of paper along the frame's lower edge."""
    site, _ = lay_out(replace(scene, place="", framing=""), width, height, style)
    site.horizon, site.feet = site.high * 0.5, site.high * (0.86 if site.high > site.wide else 0.88)
    weather.blow(site)
    acting = replace(scene, subjects=tuple(s for s in scene.subjects if s.name != "sign"), framing="")
    actors = compose(acting, site, length_s, table=False)
    play(actors, acting.subjects, players, site.palette.look)
    for actor in actors:
        pace = actor.way(1.0) - actor.way(0.0)
        if abs(pace) > 0.01 and length_s:  # nobody walks out of the picture
            cross = min(abs(pace) * length_s, 0.5 * site.wide)
            actor.way = straight(-cross / 2 * (1 if pace > 0 else -1), cross / length_s * (1 if pace > 0 else -1))
    return Overlay(scene, site, actors, site.palette.light(), width, height, length_s)


def _boards(site: Site) -> list[tuple[skia.Path, int]]:
    """Two strips and their shadows, back to front."""
    key = "snow" if site.season == "winter" or site.weather == "snow" else "grass"
    half, strips = site.wide / 2 + 0.1, []
    for n, (top, p) in enumerate(((site.feet - 0.028, 0.8), (site.feet + 0.03, 1.15))):
        points = [
            (-half + 2 * half * i / 40, top - 0.012 * noise(seed_of("boards", n), i * 0.55) - 0.003 * noise(7 + n, i * 2.3))
            for i in range(41)
        ]
        for up, colour in (
            (0.02, argb((0.05, 0.04, 0.12), 0.1)),
            (0.009, argb((0.05, 0.04, 0.12), 0.16)),
            (0.002, argb(mix(site.palette.tone(key, p), site.palette.grade.rim, 0.5))),
            (0.0, site.palette.paint(key, p)),
        ):
            path = smooth([(x, y - up) for x, y in points])
            path.lineTo(half, site.high * 1.3)
            path.lineTo(-half, site.high * 1.3)
            path.close()
            strips.append((path, colour))
    return strips


def _pointed_at(prompt: str, label: str) -> bool:
    at = prompt.lower().find(label.lower()) if label else -1
    if at < 0:
        return False
    before = prompt[max(0, at - 40) : at]
    return bool(_POINTED_AT.search(before)) or before.endswith(("这", "这个", "那", "那个", "这只", "那只", "他", "她", "它"))
