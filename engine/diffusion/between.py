"""Model frames at the clip's own rate: the nearest one, or, where a final asks for more frames than the model draws, ones in between.

Those are made by following motion (libavfilter's minterpolate, 0.09 CPU s a frame of 480×832), not by blending, which shows all things
twice.
Places are frames of the finished clip and may be fractions.
"""

import math
from collections.abc import Iterator
from fractions import Fraction

import av
import numpy as np
from av.video.reformatter import ColorRange, Colorspace, VideoReformatter

from engine.diffusion.adapter import Pixels

Placed = tuple[float, Pixels]  # where a model frame lies, and the frame (H×W×3)

_FOLLOWING = "mi_mode=mci:mc_mode=obmc:me_mode=bidir:me=epzs:search_param=24:vsbmc=0"
_TICKS = 1000  # of a clip's frame
_HELD = 4  # the filter keeps back as many frames as it looks ahead; the last frame is shown to it again


def nearest(frames: Iterator[Placed], first: int, total: int) -> Iterator[Pixels]:
    """Give the model frame nearest to each of the places first … total - 1. The very frames, not copies."""
    at, before = first, next(frames, None)
    while before is not None and at < total:
        after = next(frames, None)
        while at < total and (after is None or at < (before[0] + after[0]) / 2):
            yield before[1]
            at += 1
        before = after


def followed(frames: Iterator[Placed], first: int, total: int, fps: int) -> Iterator[Pixels]:
    """Give a frame for each of the places first … total - 1, those that no model frame lies at drawn from the motion around them."""
    opening = next(frames, None)
    if opening is None:
        return
    base = math.floor(opening[0])
    high, wide = opening[1].shape[:2]
    graph = av.filter.Graph()
    unit = Fraction(1, fps * _TICKS)
    source = graph.add_buffer(width=wide, height=high, format=av.VideoFormat("yuv444p"), time_base=unit)
    between, sink = graph.add("minterpolate", f"fps={fps}:{_FOLLOWING}"), graph.add("buffersink")
    source.link_to(between)
    between.link_to(sink)
    graph.configure()
    there, back = VideoReformatter(), VideoReformatter()

    def drawn() -> Iterator[tuple[int, Pixels]]:
        while True:
            try:
                frame = graph.pull()
            except (av.BlockingIOError, av.EOFError):
                return
            if not isinstance(frame, av.VideoFrame) or frame.pts is None or frame.time_base is None:
                raise TypeError(frame)
            place = base + round(float(frame.pts * frame.time_base) * fps)
            rgb = back.reformat(frame, format="rgb24", src_colorspace=Colorspace.ITU709, src_color_range=ColorRange.JPEG)
            pixels: Pixels = rgb.to_ndarray().astype(np.uint8, copy=False)
            yield place, pixels

    at, held = first, opening[1]
    for place, picture in _padded(opening, frames):
        given = av.VideoFrame.from_ndarray(np.ascontiguousarray(picture), format="rgb24")
        frame = there.reformat(given, format="yuv444p", dst_colorspace=Colorspace.ITU709, dst_color_range=ColorRange.JPEG)
        frame.pts, frame.time_base = round((place - base) * _TICKS), unit
        graph.push(frame)
        for number, held in drawn():
            while at < total and at <= number:  # what lies before the first frame is the first frame
                yield held
                at += 1
    while at < total:
        yield held
        at += 1


def _padded(opening: Placed, frames: Iterator[Placed]) -> Iterator[Placed]:
    """All frames, and the last one some more times."""
    pace, (place, picture) = 1.0, opening
    yield opening
    for later, picture in frames:
        pace, place = later - place, later
        yield place, picture
    for number in range(1, _HELD + 1):
        yield place + number * max(pace, 1e-3), picture
