"""A papercut world as numbered frames: built from a request, or from what a clip says of itself, and as long as anybody wants.

Knows worlds and shows; no media but the clip it is asked to recognise.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from engine.base import ClipRequest
from engine.papercut import draw
from engine.papercut.likeness import Likeness
from engine.papercut.media.clips import Footage, frames
from engine.papercut.media.pictures import Pixels
from engine.papercut.media.planes import small
from engine.papercut.world import World, told

_ALIKE = 6.0  # mean step of 255 between a world's small frames and a clip's: the encoder's loss and no more


class ShowReel:
    """Frames of a world by their number in the clip: frame(0) is the clip's first."""

    def __init__(self, world: World, request: ClipRequest, from_s: float, to_s: float, players: Sequence[Likeness] = ()) -> None:
        self.world = world
        self.show = draw.build(request, (from_s, to_s), players)
        self._drawn: float | None = None
        self._pixels: Pixels | None = None

    def frame(self, number: int) -> Pixels:
        """Draw a frame; the array is drawn on again by the next call."""
        t = self.world.at(number)
        if self._pixels is None or self._drawn != t:
            self._pixels, self._drawn = self.show.frame(t), t
        return self._pixels

    @property
    def report(self) -> dict[str, object]:
        """What was cast how."""
        return self.show.report

    @property
    def comment(self) -> dict[str, object]:
        """The world, for the file's metadata."""
        return told(self.world)


def new_world(request: ClipRequest, version: str, players: Sequence[Likeness] = ()) -> World:
    """The world of a request for a new shot."""
    # A draft is drawn "on twos", as stop motion is: half the drawing, and captions still move on every frame.
    held = 2 if request.quality == "draft" and request.fps >= 20 else 1
    scene, style = draw.read_scene(request)
    return World(
        scene=scene, prompt=request.prompt, style=style, seed=request.seed, width=request.width, height=request.height, fps=request.fps,
        plan_s=request.duration_s, held=held, loop=request.loop, likeness=tuple(one.name for one in players), version=version,
    )  # fmt: skip


def at_rate(world: World, fps: int) -> World:
    """The same world with frames of another rate; drawn on every frame when the rates differ."""
    if fps == world.fps:
        return world
    return replace(world, fps=fps, held=1, first=round(world.first * fps / world.fps))


def same_ratio(world: World, width: int, height: int) -> bool:
    """Whether a frame of this size shows the world as it was composed."""
    return abs(world.width * height - world.height * width) <= 0.012 * world.height * width


def is_it(reel: ShowReel, footage: Footage, width: int, height: int, first: int) -> bool:
    """Whether the clip really shows what its metadata says: three of its frames are drawn again and compared.

    first is the reel's number of the clip's first frame.
    """
    fps = reel.world.fps
    count = footage.count(fps)
    looked = {0, count // 2, count - 1}
    for number, pixels in enumerate(frames(footage, width, height, fps)):
        if number in looked:
            drawn = reel.frame(first + number)
            if float(np.abs(small(drawn, 90).astype(np.int16) - small(pixels, 90)).mean()) > _ALIKE:
                return False
    return True
