"""From a request to frames: read, lay out, cast, compose, build, then draw moment by moment.

Holds the Show (everything a shot needs, built once) and its frames. Runs in a child process; knows no file and no encoder.
Measured at 1080×1920: copying the baked sky 0.3 ms, taking the grain off every pixel 0.8, a flat full-frame fill 0.8, a
translucent one 7.
"""

import dataclasses
import math
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import skia

from engine.base import ClipRequest, Scene
from engine.children import writing
from engine.papercut import reading
from engine.papercut.actor import Actor, Way
from engine.papercut.brush import Brush, brushed
from engine.papercut.camera import MOVES, Camera
from engine.papercut.chance import seed_of
from engine.papercut.compose import breadth, compose, kind_of, leader
from engine.papercut.palette import argb, mix
from engine.papercut.puppet import Light
from engine.papercut.stage import sky, water, weather
from engine.papercut.stage.kits import KITS, lay_out
from engine.papercut.stage.places import shows
from engine.papercut.stage.site import Plane, Site
from engine.papercut.stage.sky import Pixels
from engine.papercut.styles import style_of
from engine.papercut.texture import texture


@dataclass
class Show:
    """A shot, ready to be drawn: `frame(t)` gives its pixels at any moment."""

    site: Site
    camera: Camera
    actors: list[Actor]
    light: Light
    width: int
    height: int
    style: str
    report: dict[str, object]

    def __post_init__(self) -> None:
        short = min(self.width, self.height)
        self._scale = short / 1.0
        self._back = sky.bake(self.site, self._scale, self.width, self.height)
        look = self.site.palette.look
        self._texture = texture(look.sheet, self.width, self.height)
        self._pixels = np.zeros((self.height, self.width, 4), np.uint8)
        self._surface = skia.Surface(self._pixels, colorType=skia.kRGBA_8888_ColorType)
        self._order = self._sorted()
        self.hidden: frozenset[int] = frozenset()  # ids of actors that are drawn by somebody else just now
        haze = self.site.palette.grade.haze
        self._ground = argb(mix(haze, (0.05, 0.04, 0.12), 0.82), 0.24)
        self._brush = brushed(self._surface.getCanvas(), look, unit=self._scale, still=False)

    @property
    def unit(self) -> float:
        """Pixels a unit of the stage."""
        return self._scale

    def _sorted(self) -> list[Plane | Actor]:
        things: list[tuple[float, int, Plane | Actor]] = [(plane.p, 0, plane) for plane in self.site.planes]
        things += [(actor.p, 1, actor) for actor in self.actors]
        return [thing for _, _, thing in sorted(things, key=lambda item: (item[0], item[1]))]

    def frame(self, t: float) -> Pixels:
        """Draw the moment t seconds. The array is H×W×4 RGBA and is drawn on again by the next call."""
        view = self.camera.at(t)
        self._copy_back(view.x, view.y)
        canvas, brush = self._surface.getCanvas(), self._brush
        canvas.save()
        canvas.translate(self.width / 2, 0)
        canvas.scale(self._scale, self._scale)
        half = self.site.wide / 2
        for thing in self._order:
            canvas.save()
            self.camera.place(canvas, view, thing.p)
            if isinstance(brush, Brush):
                brush.near(stage=not isinstance(thing, Actor))
            if isinstance(thing, Actor):
                if id(thing) in self.hidden:
                    canvas.restore()
                    continue
                thing.draw(brush, t, self.light, self.site.wind, self.site.mood, self._ground)
            else:
                seen = view.x * thing.p
                for x0, x1, picture in thing.still:
                    if x1 > seen - half - 0.05 and x0 < seen + half + 0.05:
                        canvas.drawPicture(picture)
                for life in thing.life:
                    life(brush, t)
            canvas.restore()
        canvas.restore()
        self._texture.lay(self._pixels)
        return self._pixels

    def save(self, path: Path, t: float) -> None:
        """Write the moment t as a PNG picture."""
        self.frame(t)
        with writing(path) as part:
            part.write_bytes(bytes(self._picture().encodeToData(skia.kPNG, 100)))

    def preview(self, path: Path, side: int) -> None:
        """Write the frame drawn last as a small JPEG, `side` pixels on its longer side."""
        shrink = side / max(self.width, self.height)
        small = self._picture().resize(max(1, round(self.width * shrink)), max(1, round(self.height * shrink)))
        with writing(path) as part:
            part.write_bytes(bytes(small.encodeToData(skia.kJPEG, 80)))

    def _picture(self) -> skia.Image:
        return skia.Image.fromarray(self._pixels, skia.kRGBA_8888_ColorType)

    def _copy_back(self, x: float, y: float) -> None:
        """Start the frame from the baked background, moved a little with the camera."""
        mx, my = (self._back.shape[1] - self.width) // 2, (self._back.shape[0] - self.height) // 2
        dx = mx + max(-mx, min(mx, round(x * 0.02 * self._scale)))
        dy = my + max(-my, min(my, round(y * 0.25 * self._scale)))
        np.copyto(self._pixels, self._back[dy : dy + self.height, dx : dx + self.width])


def read_scene(request: ClipRequest) -> tuple[Scene, str]:
    """The request's scene, read from its prompt where it has none, and the words for its style."""
    asked = request.style if request.style not in {"", "paper"} else ""
    scene = request.scene if request.scene is not None else reading.read(request.prompt, asked)
    return scene, asked or scene.style


def build(request: ClipRequest, span: tuple[float, float] | None = None) -> Show:
    """Read the request and build its shot. span is from when to when it will be seen, in seconds, where that is not its own length."""
    scene, asked = read_scene(request)
    style, understood = style_of(asked)
    adapted: list[str] = []
    if not understood:
        adapted.append(f"style {asked!r} is not one of papercut's; drawn as paper")
    site, kit = lay_out(scene, request.width, request.height, style)
    shown = tuple(s for s in scene.subjects if shows(kit, s.name, not (site.indoors or site.under_water or site.airless)))
    if shown and kit in {"castle", "volcano"}:
        site.bounded = True  # there is one of it: the camera does not leave it behind
    actors = compose(replace(scene, subjects=tuple(s for s in scene.subjects if s not in shown)), site, request.duration_s)
    lead = leader(actors)
    camera = _camera(scene, site, request, actors, lead)
    site.reach = camera.reach(span)
    if not (site.indoors or site.under_water):
        sky.hang(site)
        if not actors and not site.airless:
            water.gulls(site, 0.11, site.horizon * 0.55, 6)
    KITS[kit](site)
    weather.blow(site)
    report = report_of(scene, kit, actors, adapted)
    return Show(site, camera, actors, site.palette.light(), request.width, request.height, style, report)


def _camera(scene: Scene, site: Site, request: ClipRequest, actors: list[Actor], lead: Actor | None) -> Camera:
    """The camera's move; a travelling leader is followed, and crosses part of the frame meanwhile."""
    move = scene.camera if scene.camera in MOVES else ""
    length = request.duration_s
    follow = None
    focus = (0.0, site.high * 0.45)
    if actors:
        main = next((actor for actor in actors if actor.main), actors[0])
        middle = 0.87 if main.floats and main.role.puppet.medium == "ground" else 0.45
        lowest = main.y if main.floats else min(site.feet, main.y)
        focus = (main.way(0.0), lowest - main.role.puppet.height_m * main.scale * middle)
    if lead is None:  # who passes by a scene that stays where it is crosses it and no more
        for actor in actors:
            pace = actor.way(1.0) - actor.way(0.0)
            if actor.way(2.0) - actor.way(1.0) == pace and abs(pace) * length > 0.5 * site.wide:
                actor.way = _crossing(actor.way(0.0) - 0.25 * site.wide, 0.5 * site.wide, length)
    else:
        home, p = lead.way(0.0), lead.p
        pace = lead.way(1.0) - home
        still = move == "static" or site.bounded
        room = max(0.04, 0.97 * site.wide - breadth(actors))
        most = 0.12 if scene.framing == "close-up" else 0.56 if still else 0.3
        cross = min(most * site.wide, room, pace * length)
        if still:
            _slow_down(actors, home, cross, length)
        else:

            def follow(t: float) -> float:
                return (pace * t - cross * _crossed(t / length if length else 0.0)) / p

        for actor in actors:
            if abs(actor.way(1.0) - actor.way(0.0)) > 0.01:
                actor.way = _shifted(actor.way, -cross / 2)
    near, aside = 1.0, 0.0
    if scene.framing == "close-up" and len(actors) == 1 and not actors[0].carried:
        near, focus, aside = _close_up(actors[0], site, focus)
    return Camera(move, length, site.wide, site.high, focus, seed_of("camera", request.seed), follow, length == 0, near, aside)


def _close_up(main: Actor, site: Site, focus: tuple[float, float]) -> tuple[float, tuple[float, float], float]:
    """How near to go for a face: the forward and upper end of a puppet that is longer than high, the upper end of any other."""
    puppet = main.role.puppet
    long, tall = puppet.width_m * main.scale, puppet.height_m * main.scale
    if (
        puppet.medium != "ground"
        or main.floats
        or main.family in {"jump", "dance", "spin"}
        or kind_of(main.role) not in {"quadruped", "person", "robot", "bird"}
    ):
        return 1.12, focus, 0.0
    ahead = main.facing * 0.3 * long if long > 0.8 * tall else 0.0
    top = min(site.feet, main.y) - tall
    return 1.5, (main.way(0.0) + ahead, top + 0.2 * tall + 0.1 * site.high), (main.way(0.0) + ahead) * 0.8


def _slow_down(actors: list[Actor], home: float, cross: float, length: float) -> None:
    """For a camera that stands still: nobody leaves the frame before the shot ends."""
    for actor in actors:
        start, pace = actor.way(0.0), actor.way(1.0) - actor.way(0.0)
        if abs(pace) > 0.01 and length and pace * length > cross:
            actor.way = _crossing(start, cross, length)


def _crossing(start: float, cross: float, length: float) -> Way:
    return lambda t: start + cross * _crossed(t / length)


def _crossed(share: float) -> float:
    """How much of its way across the frame a subject has gone: evenly in the shot, and hardly on in a world that goes on after it."""
    if share < 0:
        return -0.12 * (1 - math.exp(share / 0.12))
    return share if share <= 1 else 1.12 - 0.12 * math.exp((1 - share) / 0.12)


def _shifted(way: Way, by: float) -> Way:
    return lambda t: way(t) + by


def report_of(scene: Scene, kit: str, actors: list[Actor], adapted: list[str]) -> dict[str, object]:
    """What was cast how, in words that JSON can hold."""
    hows = {
        (r.subject.name, r.subject.label): r.how for actor in actors for r in (actor.role, *(one.role for one in actor.carried))
    }
    ordered = [(subject, hows.get((subject.name, subject.label), "stage")) for subject in dict.fromkeys(scene.subjects)]
    return {
        "place": kit,
        "cast": [{"name": subject.name, "label": subject.label or subject.name, "as": how} for subject, how in ordered],
        "adapted": adapted,
        "scene": dataclasses.asdict(scene),
    }
