"""A stranger's clip as frames of the asked size and rate: any codec PyAV brings, odd sizes, turned phones, uneven times, no sound.

A clip is measured by its packets' times, not by what its header claims, and never held whole in memory. Knows no drawing.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import av
import skia
from av.video.reformatter import VideoReformatter

from engine.papercut.media.pictures import MOST_BYTES, Pixels, codec_of, fitted, read_bytes, rejected

if TYPE_CHECKING:
    from av.container import InputContainer

LONGEST_S = 120.0
MOST_PIXELS = 8192 * 4352
_MOST_PACKETS = 40_000
# Formats that hold their own frames. Play lists and concat scripts name other files and servers, so they are no clips.
_FORMATS = (
    "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,gif,mpegts,mpeg,flv,asf,ogg,apng,webp_pipe,webp,avif,"
    "tiff_pipe,png_pipe,jpeg_pipe,h264,hevc,ivf,mxf"
)


@dataclass(frozen=True)
class Footage:
    """What a clip turned out to hold. Sides are those it is shown with, upright; tags are the file's own words, not to be trusted."""

    path: Path
    width: int
    height: int
    duration_s: float
    frames: int
    tags: dict[str, str]

    def count(self, fps: int) -> int:
        """Frames it fills at another rate."""
        return max(1, round(self.duration_s * fps))


@contextmanager
def open_media(path: Path) -> Iterator["InputContainer"]:
    """Open a medium with a picture stream. Raises RequestRejected for anything else."""
    try:
        container = av.open(
            str(path),
            container_options={"format_whitelist": _FORMATS, "protocol_whitelist": "file"},
            options={"max_pixels": str(MOST_PIXELS)},
            metadata_errors="replace",
        )
    except (OSError, ValueError, av.FFmpegError) as exc:
        raise rejected(path, "cannot be read as a picture or a clip" if path.is_file() else "is not there") from exc
    try:
        if not container.streams.video:
            raise rejected(path, "holds no picture")
        yield container
    finally:
        container.close()


def is_clip(path: Path) -> bool:
    """Whether a medium holds more than one frame. Raises RequestRejected when it is neither picture nor clip.

    An animated WebP counts as the picture that it begins with: PyAV decodes no more of it.
    """
    if not path.is_file():
        raise rejected(path, "is not there")
    if path.stat().st_size <= MOST_BYTES:
        data = read_bytes(path)
        codec = codec_of(data)
        if codec is not None:
            return bool(codec.getFrameCount() > 1 and codec.getEncodedFormat() != skia.EncodedImageFormat.kWEBP)
    with open_media(path) as container:
        seen = 0
        for packet in container.demux(container.streams.video[0]):
            seen += packet.size > 0
            if seen > 1:
                return True
    if not seen:
        raise rejected(path, "holds no picture")
    return False


def measure(path: Path, longest_s: float = LONGEST_S) -> Footage:
    """Look through a clip's packets. Raises RequestRejected for one that is too long, too large or has no frame that decodes."""
    with open_media(path) as container:
        stream = container.streams.video[0]
        context = stream.codec_context
        if context.width * context.height > MOST_PIXELS:
            raise rejected(path, f"has {context.width}×{context.height} pixels a frame; that is too many")
        first = next(_whatever_decodes(container), None)
        if first is None:
            raise rejected(path, "is damaged: none of its frames can be decoded")
        turn = round(first.rotation / 90) % 4
        squeeze = float(stream.sample_aspect_ratio or 1) or 1.0
        shown = max(2, round(first.width * squeeze)), first.height
        tags = {key: str(value)[:20_000] for key, value in container.metadata.items()}
    if min(shown) < 16:
        raise rejected(path, f"has {first.width}×{first.height} pixels; at least 16 a side are needed")
    start, end, count = _times(path, longest_s)
    width, height = (shown[1], shown[0]) if turn % 2 else shown
    return Footage(path, width, height, end - start, count, tags)


def frames(footage: Footage, width: int, height: int, fps: int, first: int = 0) -> Iterator[Pixels]:
    """The clip's frames at the asked size and rate, from number `first` on, `footage.count(fps)` in all; not to be written to.

    What cannot be decoded is bridged by the frame before it, so that damage in the middle costs a moment and not the clip.
    """
    total, number = footage.count(fps), first
    reformatter = VideoReformatter()
    fit: Pixels | None = None
    shown: tuple[av.VideoFrame, float, int] | None = None
    # a frame stays until the next one begins: each number takes what is on the screen in the middle of its time
    for at, frame, squeeze, turn in _decoded(footage):
        while shown is not None and number < total and (number + 0.5) / fps < at:
            if fit is None:
                fit = fitted(shown[0], width, height, turn=shown[2], squeeze=shown[1], reformatter=reformatter)
            yield fit
            number += 1
        if number >= total:
            return
        shown, fit = (frame, squeeze, turn), None
    if shown is None:
        raise rejected(footage.path, "is damaged: none of its frames can be decoded")
    while number < total:
        if fit is None:
            fit = fitted(shown[0], width, height, turn=shown[2], squeeze=shown[1], reformatter=reformatter)
        yield fit
        number += 1


def _decoded(footage: Footage) -> Iterator[tuple[float, av.VideoFrame, float, int]]:
    """Frames with the second each begins at, how much wider than its pixels it is shown, and its quarter turns."""
    with open_media(footage.path) as container:
        stream = container.streams.video[0]
        stream.thread_type = "NONE"  # a child has one core
        rate = stream.average_rate or Fraction(25)
        squeeze = float(stream.sample_aspect_ratio or 1) or 1.0
        start: float | None = None
        for number, frame in enumerate(_whatever_decodes(container)):
            at = float(frame.pts * frame.time_base) if frame.pts is not None and frame.time_base else float(number / rate)
            start = at if start is None else start
            yield at - start, frame, squeeze, round(frame.rotation / 90) % 4


def _whatever_decodes(container: "InputContainer") -> Iterator[av.VideoFrame]:
    stream = container.streams.video[0]
    packets = container.demux(stream)
    while True:
        try:
            packet = next(packets)
        except (StopIteration, av.FFmpegError):
            return
        try:
            for frame in packet.decode():
                if isinstance(frame, av.VideoFrame):
                    yield frame
        except (av.FFmpegError, ValueError):
            continue


def _times(path: Path, longest_s: float) -> tuple[float, float, int]:
    """When the first frame is shown, when the last one is over, and how many there are."""
    with open_media(path) as container:
        stream = container.streams.video[0]
        rate = float(stream.average_rate or 25)
        base = float(stream.time_base or Fraction(1, 90_000))
        low, high, last, count = float("inf"), 0.0, 1 / rate, 0
        try:
            for packet in container.demux(stream):
                if not packet.size or packet.is_discard:
                    continue
                stamp = packet.pts if packet.pts is not None else packet.dts
                at = stamp * base if stamp is not None else count / rate
                long = packet.duration * base if packet.duration else 1 / rate
                low, count = min(low, at), count + 1
                if at + long > high:
                    high, last = at + long, long
                if high - low > longest_s + last or count > _MOST_PACKETS:
                    raise rejected(path, f"is longer than {longest_s:g} s")
        except av.FFmpegError:
            pass  # what came before the damage counts
    if not count:
        raise rejected(path, "holds no frame")
    return low, max(high, low + 1 / rate), count
