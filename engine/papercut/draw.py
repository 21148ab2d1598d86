"""From a request to frames: read, lay out, cast, compose, build, then draw moment by moment.

Holds the Show (everything a shot needs, built once) and its frames. Runs in a child process; knows no file and no encoder.
Measured at 1080×1920: copying the baked sky 0.3 ms, taking the grain off every pixel 0.8, a flat full-frame fill 0.8, a
translucent one 7.
"""

import dataclasses
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import skia

from engine.base import ClipRequest, Scene, SceneSubject
from engine.papercut import loops, reading
from engine.papercut.actor import Actor, Way
from engine.papercut.brush import Brush, brushed
from engine.papercut.camera import MOVES, Camera
from engine.papercut.chance import ease, seed_of
from engine.papercut.clock import Clock, Ledger
from engine.papercut.compose import breadth, close_up, compose, heart, leader
from engine.papercut.daylight import Daylight, daylight_of
from engine.papercut.focus import Focus
from engine.papercut.hidden import seen_down_to
from engine.papercut.likeness import Likeness, play
from engine.papercut.palette import argb, mix
from engine.papercut.puppet import Light
from engine.papercut.stage import scenes, sky, vista, water, weather
from engine.papercut.stage.kits import KITS, lay_out
from engine.papercut.stage.places import has_in_it, shows
from engine.papercut.stage.site import AIR, FAR, Life, Plane, Site
from engine.papercut.stage.sky import Pixels
from engine.papercut.styles import look_of, style_of
from engine.papercut.surface import surface_on
from engine.papercut.texture import texture

_SIGN = 42  # letters that a sign holds


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
    loop_s: float = 0.0  # how long a loop is; 0 where the world goes on
    daylight: Daylight | None = None  # how time passes in the shot; None where it stands still
    restage: Callable[[float], Site] | None = None  # builds the same stage in the light of another hour

    def __post_init__(self) -> None:
        short = min(self.width, self.height)
        self._scale = short / 1.0
        look = self.site.palette.look
        self._texture = texture(look.sheet, self.width, self.height)
        self._pixels = np.zeros((self.height, self.width, 4), np.uint8)
        self._surface = surface_on(self._pixels)
        self.hidden: frozenset[int] = frozenset()  # ids of actors that are drawn by somebody else just now
        self._slow: dict[tuple[float, int, object], bool] = {}
        self._lit_for = self.site.hour
        self._set()
        self._brush = brushed(self._surface.getCanvas(), look, unit=self._scale, still=False)

    def _set(self) -> None:
        """Take the site as it is now for the stage."""
        self._back = sky.bake(self.site, self._scale, self.width, self.height)
        self._order = self._sorted()
        haze = self.site.palette.grade.haze
        self._ground = argb(mix(haze, (0.05, 0.04, 0.12), 0.82), 0.24)

    def _pass_time(self, t: float) -> None:
        """Set the stage in the light of the hour at t, where time passes. Its colours change in steps too small to be seen."""
        if self.daylight is None or self.restage is None:
            return
        hour = self.daylight.hour(t)
        if (light := self.daylight.light(hour)) != self._lit_for:
            self.site, self._lit_for = self.restage(light), light
            self.light = self.site.palette.light()
            self._set()
        self.site.hour = hour

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
        self._pass_time(t)
        if self.loop_s:
            t = Clock(t, self.loop_s, base=loops.WARM_S)
        view = self.camera.at(t)
        canvas, brush = self._surface.getCanvas(), self._brush
        canvas.save()
        canvas.translate(self.width / 2, 0)
        canvas.scale(self._scale, self._scale)
        focus = Focus(view.soft, self._pixels, self._scale) if view.soft != (0.0, 0.0) else None
        seen = seen_down_to(self._order, canvas, lambda p: self.camera.place(canvas, view, p), self.site.wide, self.site.high)
        back = seen.pop()
        bare = math.ceil(back * self._scale) + 1 if focus is None else self.height  # a lens blurs what is hidden too
        self._copy_back(0.0 if self.camera.far else view.x, view.y, bare)
        for thing, low in zip(self._order, seen, strict=True):
            if focus is not None:
                focus.passing(canvas, thing.p)
            canvas.save()
            canvas.clipRect(skia.Rect.MakeLTRB(-self.site.wide, -1.0, self.site.wide, low))
            afloat = isinstance(thing, Plane) and thing.held_by != "world"
            self.camera.place(canvas, replace(view, x=0.0, about=0.0) if afloat else view, thing.p)
            if isinstance(brush, Brush):
                brush.near(stage=not isinstance(thing, Actor))
            if isinstance(thing, Plane):
                self._draw_plane(canvas, thing, t, view.x * thing.p - view.about if thing.p >= self.camera.far else 0.0)
            elif id(thing) not in self.hidden:
                thing.draw(brush, t, self.light, self.site.wind, self.site.mood, self._ground)
            canvas.restore()
        if focus is not None:
            focus.done(canvas)
        canvas.restore()
        self._texture.lay(self._pixels)
        return self._pixels

    def _draw_plane(self, canvas: skia.Canvas, plane: Plane, t: float, x: float) -> None:
        """Draw one sheet of the stage, whose place x is in the frame's middle."""
        half = self.site.wide / 2
        for x0, x1, picture in plane.still:
            if x1 > x - half - 0.05 and x0 < x + half + 0.05:
                canvas.drawPicture(picture)
        tiles = [0.0]
        if plane.held_by == "air" and not self.camera.far:
            low, high = self.site.tile()
            past = x % (high - low)
            canvas.translate(-past, 0)
            tiles = [0.0, high - low] if past > AIR else tiles
        for tile in tiles:
            canvas.translate(tile, 0)
            for number, life in enumerate(plane.life):
                if isinstance(t, Clock) and self._fades((plane.p, number, getattr(life, "__code__", None)), life):
                    self._crossfade(life, t)
                else:
                    life(self._brush, t)

    def _fades(self, name: tuple[float, int, object], life: Life) -> bool:
        """Whether what moves here is too slow to come round in a loop and would be seen to swing. name is its own in any light."""
        known = self._slow.get(name)
        if known is None:
            ledger = Ledger()
            recorder = skia.PictureRecorder()
            life(recorder.beginRecording(skia.Rect.MakeLTRB(-4, -4, 4, 4)), Clock(0.0, self.loop_s, 1.0, loops.WARM_S, ledger))
            known = self._slow[name] = ledger.swings
        return known

    def _crossfade(self, life: Life, t: Clock) -> None:
        """Draw what goes on for ever twice, the coming loop's over the passing one's."""
        canvas = self._surface.getCanvas()
        share = ease((t.tau / self.loop_s - 0.15) / 0.7)
        for moment, strength in ((loops.WARM_S + t.tau, 1 - share), (loops.WARM_S + t.tau - self.loop_s, share)):
            if strength > 0.004:
                canvas.saveLayer(None, skia.Paint(Alphaf=strength))
                life(self._brush, moment)
                canvas.restore()

    def _copy_back(self, x: float, y: float, low: int) -> None:
        """Start the frame from the baked background, moved a little with the camera, down to the row from which on sheets hide it."""
        mx, my = (self._back.shape[1] - self.width) // 2, (self._back.shape[0] - self.height) // 2
        dx = mx + max(-mx, min(mx, round(x * 0.02 * self._scale)))
        dy = my + max(-my, min(my, round(y * 0.25 * self._scale)))
        low = max(0, min(self.height, low))
        np.copyto(self._pixels[:low], self._back[dy : dy + low, dx : dx + self.width])


def read_scene(request: ClipRequest) -> tuple[Scene, str]:
    """The request's scene, read from its prompt where it has none, and the words for its style."""
    asked = request.style if request.style not in {"", "paper"} else ""
    scene = request.scene if request.scene is not None else _not_empty(reading.read(request.prompt, asked), request.prompt)
    return scene, asked or scene.style


def _not_empty(scene: Scene, prompt: str) -> Scene:
    """The scene; where nothing of the prompt can be shown, its words stand there on a sign."""
    words = " ".join(prompt.split())
    if scene.subjects or scene.place or scene.time or scene.season or scene.weather or not any(map(str.isalnum, words)):
        return scene
    short = words if len(words) <= _SIGN else words[:_SIGN].rsplit(" ", 1)[0]
    return replace(scene, subjects=(SceneSubject("words", label=short.rstrip(" .,;:!?。，")),))


def build(
    request: ClipRequest, span: tuple[float, float] | None = None, players: Sequence[Likeness] = (), *, closed: bool = True
) -> Show:
    """Read the request and build its shot. span is from when to when it will be seen, in seconds, where that is not its own length.

    players are pictures that play the first subjects. closed says that a loop may lead through a ring of scenery.
    """
    scene, asked = read_scene(request)
    style, understood = style_of(asked)
    adapted: list[str] = []
    if not understood:
        adapted.append(f"style {asked!r} is not one of papercut's; drawn as paper")
    length = _length(request) if request.loop else request.duration_s
    daylight = daylight_of(scene, length, request.loop, not look_of(style).plain)
    hour = None if daylight is None else daylight.light(daylight.hour(0.0))
    site, kit = lay_out(scene, request.width, request.height, style, request.seed, hour)
    if site.hour is None:
        daylight = None  # a place without a day
    open_sky = not (site.indoors or site.under_water or site.airless)
    shown = tuple(s for s in scene.subjects if shows(kit, s.name, open_sky) or scenes.is_itself(site.place, s.name))
    shown += has_in_it(kit, scene.subjects, scene.weather)
    if shown and kit in {"castle", "volcano"}:
        site.bounded = True  # there is one of it: the camera does not leave it behind
    actors = compose(replace(scene, subjects=tuple(s for s in scene.subjects if s not in shown)), site, request.duration_s)
    play(actors, scene.subjects, players, site.palette.look)
    lead = leader(actors)
    if request.loop and closed:
        site.ring = loops.ring_way(lead, actors, site, _length(request), scene.mood) if scene.camera != "static" else 0.0
    camera = _camera(scene, site, request, actors, lead)
    site.reach, site.middle = camera.reach(span), sum(camera.reach()) / 2
    _set_stage(site, kit, scene.beyond, not actors)

    def restage(hour: float) -> Site:
        other, _ = lay_out(scene, request.width, request.height, style, request.seed, hour)
        lit = replace(site, palette=other.palette, sky=other.sky, planes=[], painted=[], hour=hour, dark=other.dark)
        lit.orb_at, lit.orb_shine = other.orb_at, other.orb_shine
        _set_stage(lit, kit, scene.beyond, not actors)
        return lit

    report = report_of(scene, kit, actors, adapted)
    loop_s = _length(request) if request.loop else 0.0
    show = Show(
        site, camera, actors, site.palette.light(), request.width, request.height, style, report, loop_s, daylight, restage
    )
    if site.ring and not _comes_round(show):
        return build(request, span, players, closed=False)
    return show


def _set_stage(site: Site, kit: str, beyond: str, empty: bool) -> None:
    """Cut the planes of a site that is laid out; gulls fly where there is nobody."""
    if not (site.indoors or site.under_water):
        sky.hang(site)
        if empty and not site.airless and kit != "sea":  # which has its own
            water.gulls(site, 0.11, site.horizon * 0.55, 6)
    vista.open_up(site, beyond)
    KITS[kit](site)
    vista.look_beyond(site, beyond)
    weather.blow(site)


def _length(request: ClipRequest) -> float:
    """A loop's length: whole frames."""
    return request.frames / request.fps


def _comes_round(show: Show) -> bool:
    """Whether the stage looks the same after the way that a loop takes; not everything on every stage repeats."""
    show.hidden = frozenset(id(actor) for actor in show.actors)
    camera, way = show.camera, show.site.ring
    before = show.frame(0.0).copy()
    show.camera = replace(camera, follow=lambda t: way)
    away = np.abs(show.frame(0.0)[:, :, :3].astype(np.int16) - before[:, :, :3])
    show.camera, show.hidden = camera, frozenset()
    return float(away.mean()) < 0.25


def _camera(scene: Scene, site: Site, request: ClipRequest, actors: list[Actor], lead: Actor | None) -> Camera:
    """The camera's move; a travelling leader is followed, and crosses part of the frame meanwhile."""
    move = scene.camera if scene.camera in MOVES else ""
    length = request.duration_s
    follow = None
    focus = (0.0, site.high * 0.45)
    if request.loop:
        length = _length(request)
        if site.ring:
            loops.go_round(actors, site.ring, length)
            ring = site.ring

            def follow(t: float) -> float:
                return ring * t / length
        else:
            loops.cross_over(actors, site, length, scene.mood)
    if actors:
        main = next((actor for actor in actors if actor.main), actors[0])
        middle = 0.87 if main.floats and main.role.puppet.medium == "ground" else 0.45
        lowest = main.y if main.floats else min(site.feet, main.y)
        focus = (heart(actors, move), lowest - main.role.puppet.height_m * main.scale * middle)
    near, aside = 1.0, 0.0
    if scene.framing == "close-up" and actors:
        near, focus, aside = close_up(actors, site, focus)
    if request.loop:
        pass
    elif lead is None:  # who passes by a scene that stays where it is crosses it and no more
        for actor in actors:
            pace = actor.way(1.0) - actor.way(0.0)
            if actor.way(2.0) - actor.way(1.0) == pace and abs(pace) * length > 0.5 * site.wide:
                actor.way = _crossing(actor.way(0.0) - 0.25 * site.wide, 0.5 * site.wide, length)
    else:
        home, p = lead.way(0.0), lead.p
        pace = lead.way(1.0) - home
        company = any(one.way(1.0) == one.way(0.0) for one in actors)  # who stands is not left behind
        still = move == "static" or site.bounded or company
        room = max((0.32 if still else 0.04) * site.wide, 0.97 * site.wide - breadth(actors))
        most = 0.12 / near if scene.framing == "close-up" else 0.56 if still else 0.3
        cross = min(most * site.wide, room, pace * length)
        if still:
            _slow_down(actors, home, cross, length)
        else:

            def follow(t: float) -> float:
                return (pace * t - cross * _crossed(t / length if length else 0.0)) / p

        for actor in actors:
            if abs(actor.way(1.0) - actor.way(0.0)) > 0.01:
                actor.way = _shifted(actor.way, -cross / 2)
    seed = seed_of("camera", request.seed)
    far = FAR if site.ring else 0.0
    return Camera(move, length, site.wide, site.high, focus, seed, follow, length == 0, near, aside, far)


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
