"""A clip as packets: copied where they fit, encoded again where they do not.

Holds Source (one clip's packets and frames by number), `encoded` (frames to packets that fit a clip's own) and `blended` (a crossfade).
Knows no timeline and no sound. Relies on what encode.ClipWriter promises: no B frames, closed groups, equal headers for equal settings.
"""

import io
from collections.abc import Iterable, Iterator
from copy import copy
from fractions import Fraction
from functools import lru_cache
from pathlib import Path
from typing import TypeAlias

import av
import numpy as np
import numpy.typing as npt
from av.codec.context import CodecContext
from av.video.codeccontext import VideoCodecContext
from av.video.stream import VideoStream

from engine.base import EncodeSettings
from engine.encode import add_h264, open_mp4
from engine.errors import RequestRejected

VideoPacket: TypeAlias = "av.Packet[VideoStream]"
Picture = npt.NDArray[np.uint8]  # yuv420p as one plane: height*3/2 rows of width samples


class Kind:
    """What packets must fit: size, rate and encode settings, and the headers that these give."""

    def __init__(self, width: int, height: int, fps: int, settings: EncodeSettings) -> None:
        self.width, self.height, self.fps, self.settings = width, height, fps, settings
        self._header: bytes | None = None
        self._file: io.BytesIO | None = None

    @property
    def header(self) -> bytes:
        """The extradata of a file that our encoder writes for this kind."""
        if self._header is None:
            with av.open(self.sample(), "r") as container:
                self._header = bytes(container.streams.video[0].codec_context.extradata or b"")
        return self._header

    def sample(self) -> io.BytesIO:
        """A file of one black frame of this kind, as a template for a stream."""
        if self._file is None:
            self._file = self._written([_black(self.width, self.height)])
        self._file.seek(0)
        return self._file

    def encoded(self, pictures: Iterable[Picture]) -> list[VideoPacket]:
        """Encode frames as a closed group that starts with a keyframe; packets in order, without times of use."""
        with av.open(self._written(pictures), "r") as container:
            return [packet for packet in container.demux(video=0) if packet.size]

    def _written(self, pictures: Iterable[Picture]) -> io.BytesIO:
        file = io.BytesIO()
        with open_mp4(file) as container:
            stream = add_h264(container, self.width, self.height, self.fps, self.settings)
            for number, picture in enumerate(pictures):
                frame = av.VideoFrame.from_ndarray(picture, format="yuv420p")
                frame.pts, frame.time_base = number, Fraction(1, self.fps)
                container.mux(stream.encode(frame))
            container.mux(stream.encode(None))
        file.seek(0)
        return file


class Source:
    """One clip: its packets by frame number, and its frames, decoded when asked for. Raises RequestRejected when it cannot be read."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            # Without skip_frame FFmpeg decodes seven frames to guess what the headers already say: 35 ms a clip instead of 2.
            with av.open(str(path), options={"skip_frame": "all"}) as container:
                if not container.streams.video:
                    raise RequestRejected("segments", f"{path.name} has no picture")
                stream = container.streams.video[0]
                context = stream.codec_context
                self.codec = context.name
                self.header = bytes(context.extradata or b"")
                self.packets = [packet for packet in container.demux(stream) if packet.size]
        except av.FFmpegError as exc:
            raise RequestRejected("segments", f"{path.name} cannot be read as a clip") from exc
        self.in_order = all(packet.pts == packet.dts for packet in self.packets)

    def fits(self, header: bytes) -> bool:
        """True when its packets can stand in one stream with others of that header."""
        return self.in_order and self.codec == "h264" and self.header == header

    def encoded_as(self, kind: Kind) -> "Source":
        """The same clip, encoded again to fit others of that kind, filled to its size."""
        pictures = (fitted(p, kind.width, kind.height) for p in self.pictures(0, len(self.packets)))
        again = copy(self)
        again.packets = kind.encoded(pictures)
        again.codec, again.header, again.in_order = "h264", kind.header, True
        return again

    def pictures(self, first: int, last: int) -> Iterator[Picture]:
        """Decode frames first to last (left out), as yuv420p."""
        start = first
        while start > 0 and not (self.in_order and self.packets[start].is_keyframe):
            start -= 1
        decoder = _decoder(self.codec, self.header)
        number = start
        for frame in self._decoded(decoder, start):
            if number >= last:
                return
            if number >= first:
                yield _planar(frame)
            number += 1

    def _decoded(self, decoder: VideoCodecContext, start: int) -> Iterator[av.VideoFrame]:
        for packet in self.packets[start:]:
            yield from decoder.decode(packet)
        yield from decoder.decode(None)

    def copied(self, first: int, last: int, kind: Kind) -> Iterator[VideoPacket]:
        """Packets of frames first to last (left out); up to the first keyframe they are encoded again."""
        start = first
        while start < last and not self.packets[start].is_keyframe:
            start += 1
        if start > first:
            yield from kind.encoded(self.pictures(first, start))
        yield from self.packets[start:last]


def fitted(picture: Picture, width: int, height: int) -> Picture:
    """Fill width×height with a picture of another size, cut at the sides it has too much of."""
    rows, across = picture.shape[0] * 2 // 3, picture.shape[1]
    if (across, rows) == (width, height):
        return picture
    scale = max(width / across, height / rows)
    wide, high = max(width, round(across * scale)), max(height, round(rows * scale))
    wide, high = wide + wide % 2, high + high % 2
    frame = av.VideoFrame.from_ndarray(picture, format="yuv420p").reformat(width=wide, height=high)
    left, top = (wide - width) // 4 * 2, (high - height) // 4 * 2
    planes = []
    for number, plane in enumerate(frame.planes):
        half = 1 if number == 0 else 2
        samples = np.frombuffer(memoryview(plane), np.uint8).reshape(-1, plane.line_size)
        planes.append(samples[top // half : (top + height) // half, left // half : (left + width) // half].reshape(-1))
    return np.concatenate(planes).reshape(height * 3 // 2, width)


def blended(before: Iterable[Picture], after: Iterable[Picture], frames: int) -> Iterator[Picture]:
    """Let one clip's frames pass into another's; the first and last frame of the passage hold a little of both."""
    for number, (old, new) in enumerate(zip(before, after, strict=True), 1):
        share = number / (frames + 1)
        weight = round(256 * share * share * (3 - 2 * share))
        mixed = old.astype(np.uint16)
        mixed *= np.uint16(256 - weight)
        mixed += new * np.uint16(weight)
        mixed += np.uint16(128)
        mixed >>= np.uint16(8)
        yield mixed.astype(np.uint8)


def _decoder(codec: str, header: bytes) -> VideoCodecContext:
    decoder = CodecContext.create(codec, "r")
    if not isinstance(decoder, VideoCodecContext):
        raise RequestRejected("segments", f"{codec} is not a picture format")
    decoder.extradata = header
    decoder.thread_count = 1
    return decoder


def _planar(frame: av.VideoFrame) -> Picture:
    if frame.format.name != "yuv420p":
        frame = frame.reformat(format="yuv420p", dst_colorspace="ITU709")
    return frame.to_ndarray().astype(np.uint8, copy=False)


@lru_cache(maxsize=2)
def _black(width: int, height: int) -> Picture:
    picture = np.full((height * 3 // 2, width), 128, np.uint8)
    picture[:height] = 16
    return picture
