"""Which frames answer a request: a world's own, a picture's collage, a clip kept and carried on, two of them joined by a turned page.

`open_reel` reads the request's conditions and gives a Reel: frames by number, in order. duration_s is the length of the whole result; a
clip at start or end keeps its own frames in it and the rest goes on from them. Knows every maker of frames; no file is written here.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from engine.base import ClipRequest, Condition, Scene
from engine.errors import RequestRejected
from engine.papercut import overlay as overlays
from engine.papercut.chance import ease
from engine.papercut.collage import Collage, paper_at
from engine.papercut.draw import read_scene, report_of
from engine.papercut.guided import open_guided
from engine.papercut.joint import Carried
from engine.papercut.likeness import Likeness, likeness_of, with_players
from engine.papercut.media.clips import Footage, frames, is_clip, measure
from engine.papercut.media.drift import Drift, light_of, measured
from engine.papercut.media.pictures import Pixels, cropped, load_picture
from engine.papercut.media.planes import Floats
from engine.papercut.page import PageTurn
from engine.papercut.shows import ShowReel, at_rate, is_it, new_world, same_ratio
from engine.papercut.styles import style_of
from engine.papercut.surface import surface_on
from engine.papercut.texture import texture
from engine.papercut.world import read_world

_TURN_S = 1.1
_MEASURED = 7  # frames that a clip's motion is measured over
_RISE_S = 0.95  # from when a puppet begins to rise to when it stands
_MOST_SUBJECTS = 8
_EASY = ("paper", "")


class Reel(Protocol):
    """Frames by number, asked for in order from 0. The array belongs to the reel."""

    @property
    def report(self) -> dict[str, object]:
        """What was cast how, what was kept and what was adapted."""
        ...

    @property
    def comment(self) -> dict[str, object]:
        """What the file's metadata says of the world, {} for what is none."""
        ...

    def frame(self, number: int) -> Pixels:
        """Draw a frame."""
        ...


def open_reel(request: ClipRequest, version: str) -> Reel:
    """Everything that a request needs, ready to be drawn. Raises RequestRejected("conditions", …) for media that cannot be used."""
    by_role = {role: [c for c in request.conditions if c.role == role] for role in ("start", "end", "guide", "subject")}
    for role in ("start", "end", "subject"):
        by_role[role] = [condition for condition in by_role[role] if condition.strength > 0]
    for role in ("start", "end", "guide"):
        if len(by_role[role]) > 1:
            raise RequestRejected("conditions", f"there are {len(by_role[role])} {role} pictures or clips; one is possible")
    if by_role["guide"] and (by_role["start"] or by_role["end"] or by_role["subject"]):
        raise RequestRejected("conditions", "a guide already gives every frame and subject; send it alone")
    if request.loop and (by_role["start"] or by_role["end"] or by_role["guide"]):
        raise RequestRejected("loop", "a loop is a new shot; to close a clip, send its end as start and its beginning as end")
    if len(by_role["subject"]) > _MOST_SUBJECTS:
        raise RequestRejected(
            "conditions", f"there are {len(by_role['subject'])} subject pictures; {_MOST_SUBJECTS} are possible"
        )
    players = tuple(likeness_of(condition.media) for condition in by_role["subject"])
    if players:
        request = replace(request, scene=with_players(read_scene(request)[0], len(players)))
    if by_role["guide"]:
        return open_guided(request, by_role["guide"][0])
    if by_role["start"] or by_role["end"]:
        start, end = (next(iter(by_role[role]), None) for role in ("start", "end"))
        return Joined(request, start, end, version, players)
    return ShowReel(new_world(request, version, players), request, 0.0, request.duration_s, players)


@dataclass
class _Kept:
    """One side of a result: frames that are kept, and how to go on from them. count is how many are kept."""

    count: int
    world: ShowReel | None = None
    footage: Footage | None = None
    picture: Pixels | None = None


class Joined:
    """What is kept at the start, what is kept at the end, and the way between."""

    def __init__(
        self, request: ClipRequest, start: Condition | None, end: Condition | None, version: str, players: Sequence[Likeness] = ()
    ) -> None:
        self._request, self._version, self._players = request, version, players
        self._w, self._h, self._fps, self._total = request.width, request.height, request.fps, request.frames
        self._scene = overlays.scene_of(request)
        self._notes: list[str] = []
        self._head = self._opened(start, first=True) if start else None
        self._tail = self._opened(end, first=False) if end else None
        head, tail = (side.count if side else 0 for side in (self._head, self._tail))
        if head + tail > self._total:
            raise self._too_long(head + tail)
        self._a, self._b = head, self._total - tail  # the frames between them are new
        turn = min(self._b - self._a, round(_TURN_S * self._fps)) if self._head and self._tail else 0
        self._turn = self._a + (self._b - self._a - turn) // 2, turn
        self._page = PageTurn(self._w, self._h)
        self._overlay = self._overlaid()
        self._carried = Carried.between(self._head.world, self._tail.world) if self._head and self._tail else None
        self._texture = texture(self._overlay.site.palette.look.sheet, self._w, self._h)
        self._forward: Iterator[Pixels] | None = None
        self._backward: Iterator[Pixels] | None = None
        self._lights: list[Floats] = []
        self._last: Pixels | None = None
        self._onward: Collage | None = None
        self._before: Collage | None = self._led_in()

    # --- opening --------------------------------------------------------------------------------------------------------------------

    def _opened(self, condition: Condition, *, first: bool) -> _Kept:
        if not is_clip(condition.media):
            return _Kept(1, picture=cropped(load_picture(condition.media), self._w, self._h))
        footage = measure(condition.media)
        count = footage.count(self._fps)
        if count > self._total:
            raise self._too_long(count)
        return _Kept(count, world=self._own(footage, count, first), footage=footage)

    def _too_long(self, count: int) -> RequestRejected:
        kept, whole = count / self._fps, self._request.duration_s
        return RequestRejected(
            "conditions", f"what is kept lasts {kept:.2f} s and the result {whole:.2f} s; ask for at least {kept:.2f} s in all"
        )

    def _own(self, footage: Footage, count: int, first: bool) -> ShowReel | None:
        """The world of a papercut clip; None for any other clip."""
        world = read_world(_comment(footage.tags).get("papercut"))
        if world is None or world.version != self._version or not same_ratio(world, self._w, self._h):
            return None
        if world.likeness != tuple(one.name for one in self._players):
            return None
        world = at_rate(world, self._fps)
        number = 0 if first else self._total - count  # of its first frame in the result
        world = replace(world, first=world.first - number)
        reel = ShowReel(world, world.request(self._w, self._h), world.at(0), world.at(self._total - 1), self._players)
        return reel if is_it(reel, footage, self._w, self._h, number) else None

    def _overlaid(self) -> overlays.Overlay:
        """Weather and puppets for pictures and foreign clips; a world of our own has its own."""
        own = (self._head and self._head.world) or (self._tail and self._tail.world)
        scene = Scene(style=self._scene.style) if own else self._scene
        style = self._request.style if self._request.style not in _EASY else self._scene.style or "paper"
        named, understood = style_of(style)
        if not understood:
            self._notes.append(f"style {style!r} is not one of papercut's; drawn as paper")
        if own and self._request.prompt.strip() and own.world.prompt.strip() != self._request.prompt.strip():
            self._notes.append("the clip's own world goes on as it was; the new prompt changes nothing in it")
        return overlays.overlay(scene, self._w, self._h, self._request.duration_s, named, self._players)

    def _led_in(self) -> Collage | None:
        """The collage before a foreign clip or picture at the end."""
        tail = self._tail
        if tail is None or tail.world is not None or self._b == self._a:
            return None
        drift = Drift()
        picture = tail.picture
        if tail.footage is not None:
            lights, picture = [], None
            for pixels in frames(tail.footage, self._w, self._h, self._fps):
                picture = pixels.copy() if picture is None else picture
                lights.append(light_of(pixels))
                if len(lights) == _MEASURED:
                    break
            drift = measured(lights, self._fps).reversed()
        assert picture is not None  # noqa: S101 - measure() saw a frame
        return Collage(picture, self._overlay, self._scene.camera, self._span_s(), self._request.seed, drift)

    def _span_s(self) -> float:
        both = self._head is not None and self._tail is not None
        return (self._b - self._a) / self._fps * (0.6 if both else 1.0)

    # --- what it says ---------------------------------------------------------------------------------------------------------------

    @property
    def report(self) -> dict[str, object]:
        """See Reel."""
        worlds = [side.world for side in (self._head, self._tail) if side and side.world]
        base = dict(worlds[0].report) if worlds else _told(self._scene, self._overlay)
        sheets = [one.sheets for one in (self._onward, self._before) if one]
        return {
            **base,
            "adapted": [*self._notes],
            "kept": {"start": self._a, "end": self._total - self._b},
            **({"sheets": max(sheets)} if sheets else {}),
        }

    @property
    def comment(self) -> dict[str, object]:
        """See Reel: one world that goes on is still that world; anything joined is not."""
        sides = [side for side in (self._head, self._tail) if side]
        return sides[0].world.comment if len(sides) == 1 and sides[0].world else {}

    # --- frames ---------------------------------------------------------------------------------------------------------------------

    def frame(self, number: int) -> Pixels:
        """See Reel."""
        start, turn = self._turn
        if self._head is None or (self._tail is not None and number >= start + turn):
            pixels = self._from_tail(number)
        elif self._tail is None or number < start:
            pixels = self._from_head(number)
        else:
            share = (number - start + 1) / (turn + 1)
            if self._carried is not None:
                self._carried.hide()
            below = self._from_tail(number).copy()
            top = self._from_head(number)
            pixels = self._page.frame(top, below, share)
            if self._carried is not None:
                self._carried.draw(pixels, self._head.world.world.at(number), self._tail.world.world.at(number), share)  # type: ignore[union-attr]
                self._carried.unhide()
        return self._overlaid_on(pixels, number)

    def _overlaid_on(self, pixels: Pixels, number: int) -> Pixels:
        """Puppets and weather over what is new, away from every frame that is kept."""
        if self._a <= number < self._b and not any(side and side.world for side in (self._head, self._tail)):
            after = (number - self._a + 1) / self._fps if self._head else 1e3
            before = (self._b - number) / self._fps if self._tail else 1e3
            near = min(after, before)
            surface = surface_on(pixels)
            risen = min(1.0, max(0.0, (near - 0.25) / (_RISE_S - 0.25)))
            self._overlay.draw(surface.getCanvas(), number / self._fps, ease((near - 0.1) / 1.2), risen)
            self._lay_texture(pixels, paper_at(near))
        return pixels

    def _lay_texture(self, pixels: Pixels, share: float) -> None:
        if share >= 1:
            self._texture.lay(pixels)
        elif share > 0:
            laid = pixels.copy()
            self._texture.lay(laid)
            part = round(share * 256)
            for top in range(0, len(pixels), 256):
                rows = slice(top, top + 256)
                was = pixels[rows].astype(np.int32)
                pixels[rows] = was + ((laid[rows] - was) * part >> 8)

    def _from_head(self, number: int) -> Pixels:
        head = self._head
        assert head is not None  # noqa: S101
        if head.world is not None:
            return head.world.frame(number)
        if number < self._a:
            return self._kept(head, number, forward=True)
        if self._onward is None:
            picture = head.picture if head.picture is not None else self._last
            assert picture is not None  # noqa: S101 - the kept frames came first
            drift = measured(self._lights, self._fps) if head.footage else Drift()
            self._forward = None  # ends the decoder
            self._onward = Collage(picture, self._overlay, self._scene.camera, self._span_s(), self._request.seed, drift)
        return self._onward.frame((number - self._a + 1) / self._fps)

    def _from_tail(self, number: int) -> Pixels:
        tail = self._tail
        assert tail is not None  # noqa: S101
        if tail.world is not None:
            return tail.world.frame(number)
        if number >= self._b:
            return self._kept(tail, number, forward=False)
        assert self._before is not None  # noqa: S101
        return self._before.frame((self._b - number) / self._fps)

    def _kept(self, side: _Kept, number: int, *, forward: bool) -> Pixels:
        if side.picture is not None:
            return side.picture
        assert side.footage is not None  # noqa: S101
        if forward:
            if self._forward is None:
                self._forward = frames(side.footage, self._w, self._h, self._fps)
            pixels = next(self._forward, self._last)
            if pixels is None:
                raise RequestRejected("conditions", f"{side.footage.path.name} is damaged: none of its frames can be decoded")
            if number >= self._a - _MEASURED and self._b > self._a:
                self._lights.append(light_of(pixels))
            self._last = pixels
            return pixels
        if self._backward is None:
            self._backward = frames(side.footage, self._w, self._h, self._fps)
        pixels = next(self._backward, self._last)
        if pixels is None:
            raise RequestRejected("conditions", f"{side.footage.path.name} is damaged: none of its frames can be decoded")
        self._last = pixels
        return pixels


def _told(scene: Scene, over: overlays.Overlay) -> dict[str, object]:
    """What was cast how over a picture."""
    return report_of(scene, "picture", over.actors, [])


def _comment(tags: dict[str, str]) -> dict[str, object]:
    try:
        value = json.loads(tags.get("comment", ""))
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}
