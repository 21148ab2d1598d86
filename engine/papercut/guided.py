"""A guide followed: a clip restyled frame by frame, or a picture restyled and then moved through as a collage.

Knows one guide and a request; the drawing is restyle.py's and collage.py's.
"""

from collections.abc import Iterator

from engine.base import ClipRequest, Condition
from engine.errors import RequestRejected
from engine.papercut import reading
from engine.papercut.collage import Collage
from engine.papercut.draw import report_of
from engine.papercut.media.clips import Footage, frames, is_clip, measure
from engine.papercut.media.pictures import Pixels, cropped, load_picture
from engine.papercut.overlay import Overlay, overlay
from engine.papercut.restyle import Restyle, scene_for
from engine.papercut.styles import style_of

_SAMPLES = 14
_BRIDGED_S = 0.3  # how much longer than the guide the result may be: the last frame stays


def open_guided(request: ClipRequest, guide: Condition) -> "Guided":
    """Frames that follow the guide. Raises RequestRejected("conditions", …) for one that is too short or cannot be used."""
    asked = request.style if request.style not in {"", "paper"} else ""
    scene = scene_for(request.scene if request.scene is not None else reading.read(request.prompt, asked))
    style, understood = style_of(asked or scene.style)
    notes = [] if understood else [f"style {asked or scene.style!r} is not one of papercut's; drawn as paper"]
    over = overlay(scene, request.width, request.height, request.duration_s, style)
    return Guided(request, guide, over, notes)


class Guided:
    """See open_guided; a Reel."""

    def __init__(self, request: ClipRequest, guide: Condition, over: Overlay, notes: list[str]) -> None:
        self._w, self._h, self._fps = request.width, request.height, request.fps
        self._notes = notes
        self._overlay = over
        self._frames: Iterator[Pixels] | None = None
        self._collage: Collage | None = None
        self._last: Pixels | None = None
        draft = request.quality == "draft"
        if is_clip(guide.media):
            self._footage = measure(guide.media)
            self._check_length(self._footage, request)
            self._restyle = Restyle(self._samples(self._footage, request.frames), over, guide.strength, draft=draft)
            rows, columns = self._restyle.copy if guide.strength >= 1 else (self._h, self._w)
            self._frames = frames(self._footage, columns, rows, self._fps)
            return
        picture = cropped(load_picture(guide.media), self._w, self._h)
        self._restyle = Restyle([picture], over, guide.strength, draft=draft)
        self._last = self._restyle.frame(picture, 0.0).copy()
        if request.frames > 1:
            move = request.scene.camera if request.scene else reading.read(request.prompt).camera
            self._collage = Collage(self._last, over, move, request.duration_s, request.seed, lit=False)

    def _check_length(self, footage: Footage, request: ClipRequest) -> None:
        short = request.frames - footage.count(self._fps)
        if short > _BRIDGED_S * self._fps + 1:
            raise RequestRejected(
                "conditions",
                f"the guide lasts {footage.duration_s:.2f} s and the result {request.duration_s:.2f} s; ask for at most the guide's length",
            )

    def _samples(self, footage: Footage, count: int) -> list[Pixels]:
        """Some frames from all over what will be used, to choose colours by."""
        every = max(1, min(count, footage.count(self._fps)) // _SAMPLES)
        found = []
        share = min(1.0, 160 / min(self._w, self._h))
        w, h = (max(16, round(side * share / 2) * 2) for side in (self._w, self._h))
        for number, pixels in enumerate(frames(footage, w, h, self._fps)):
            if number >= count:
                break
            if number % every == 0:
                found.append(pixels)
        return found

    @property
    def report(self) -> dict[str, object]:
        """See Reel."""
        return report_of(self._overlay.scene, "guide", [], self._notes)

    @property
    def comment(self) -> dict[str, object]:
        """See Reel: no world of ours."""
        return {}

    def frame(self, number: int) -> Pixels:
        """See Reel."""
        t = number / self._fps
        if self._frames is None:
            assert self._last is not None  # noqa: S101 - a picture was restyled
            return self._collage.frame(t) if self._collage else self._last
        picture = next(self._frames, self._last)
        assert picture is not None  # noqa: S101 - measure() saw a frame
        self._last = picture
        return self._restyle.frame(picture, t)
