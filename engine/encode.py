"""Frames into MP4 files, and what a file says of itself.

Holds ClipWriter (the one way frames reach a file: captions, one colour conversion, x264, MP4), `probe` and the stream settings that
`edit/stitch` needs to encode frames that join byte for byte with a clip's own. Knows no engine and no timeline.
H.264 High, yuv420p, BT.709 converted and tagged; no B frames, so that a frame's decode time is its show time and clips join at any
keyframe without edit lists. Source: PyAV 18.1 measured in the project's notes; x264's own options.
"""

import json
import queue
import struct
import threading
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, BinaryIO, Literal, Self

import av
import numpy as np
import numpy.typing as npt
from av.video.frame import PictureType
from av.video.reformatter import ColorRange, Colorspace, VideoReformatter

from engine.base import EncodeSettings, Finish
from engine.children import out_of_space, writing
from engine.errors import EngineUnavailable, RequestRejected

if TYPE_CHECKING:
    from av.container import OutputContainer
    from av.video.stream import VideoStream

    from engine.captions import CaptionPainter

Pixels = npt.NDArray[np.uint8]
Order = Literal["rgba", "bgra"]  # how the channels of an H×W×4 frame lie

_QUEUED = 3  # frames that wait for the encoder: 25 MB at 1080×1920
_BT709 = 1


@dataclass(frozen=True)
class Probe:
    """What a media file says of itself. Frames and duration are 0 where there is no picture."""

    path: Path
    width: int
    height: int
    fps: Fraction
    frames: int
    duration_s: float
    has_audio: bool
    video_codec: str
    audio_codec: str
    pixel_format: str
    colour: tuple[int, int, int, int]  # colorspace, primaries, transfer, range as H.264 numbers; 1, 1, 1, 1 is BT.709 limited
    faststart: bool
    size_bytes: int
    extradata: bytes = b""
    tags: dict[str, str] = field(default_factory=dict)

    @property
    def comment(self) -> dict[str, object]:
        """The JSON of the comment tag; empty where there is none."""
        try:
            value = json.loads(self.tags.get("comment", ""))
        except ValueError:
            return {}
        return value if isinstance(value, dict) else {}


def probe(path: Path) -> Probe:
    """Read a file's headers, not its frames. Raises RequestRejected when it is no media file."""
    try:
        with av.open(str(path)) as container:
            video = container.streams.video[0] if container.streams.video else None
            audio = container.streams.audio[0] if container.streams.audio else None
            context = video.codec_context if video else None
            if video is not None and video.duration is not None and video.time_base is not None:
                duration_s = float(video.duration * video.time_base)
            else:
                duration_s = (container.duration or 0) / av.time_base
            return Probe(
                path=path,
                width=context.width if context else 0,
                height=context.height if context else 0,
                fps=Fraction(video.average_rate or 0) if video else Fraction(0),
                frames=video.frames if video else 0,
                duration_s=duration_s,
                has_audio=audio is not None,
                video_codec=context.name if context else "",
                audio_codec=audio.codec_context.name if audio else "",
                pixel_format=(context.pix_fmt or "") if context else "",
                colour=(
                    (int(context.colorspace), int(context.color_primaries), int(context.color_trc), int(context.color_range))
                    if context
                    else (2, 2, 2, 0)
                ),
                faststart=_faststart(path),
                size_bytes=path.stat().st_size,
                extradata=bytes(context.extradata or b"") if context else b"",
                tags=dict(container.metadata),
            )
    except (av.FFmpegError, IndexError) as exc:
        raise RequestRejected("media", f"{path.name} cannot be read as a picture, clip or sound") from exc


def _faststart(path: Path) -> bool:
    """True when an MP4's index stands before its frames, so that it plays while it loads."""
    with path.open("rb") as file:
        position, size = 0, path.stat().st_size
        while position + 8 <= size:
            file.seek(position)
            length, kind = struct.unpack(">I4s", file.read(8))
            if kind in (b"moov", b"mdat"):
                return bool(kind == b"moov")
            if length == 1:
                (length,) = struct.unpack(">Q", file.read(8))
            if length < 8:
                return False
            position += length
    return False


def open_mp4(file: Path | BinaryIO) -> "OutputContainer":
    """Open an MP4 for writing: the same bytes every time; in a real file, not in memory, the index in front."""
    if isinstance(file, Path):
        return av.open(str(file), "w", format="mp4", options={"movflags": "+faststart", "fflags": "+bitexact"})
    return av.open(file, "w", format="mp4", options={"fflags": "+bitexact"})


def add_h264(container: "OutputContainer", width: int, height: int, fps: int, settings: EncodeSettings) -> "VideoStream":
    """Add the one kind of video stream this project writes. Equal sizes, rates and settings give equal extradata."""
    options = {
        "preset": settings.preset,
        "crf": str(settings.crf),
        "profile": "high",
        "forced-idr": "1",
        # stitchable keeps the headers free of anything that depends on the content; closed groups, no keyframes of x264's own choice
        "x264-params": "stitchable=1:open-gop=0:scenecut=0:bframes=0:min-keyint=1",
    }
    stream = container.add_stream("libx264", rate=fps, options=options)
    stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
    stream.time_base = Fraction(1, fps)
    context = stream.codec_context
    context.time_base = Fraction(1, fps)
    context.gop_size = max(1, round(fps * settings.keyframe_every_s))
    context.thread_count = settings.threads
    context.colorspace = context.color_primaries = context.color_trc = context.color_range = _BT709
    return stream


class Converter:
    """RGB or RGBA frames to yuv420p, BT.709, limited range."""

    def __init__(self) -> None:
        self._reformatter = VideoReformatter()

    def __call__(self, frame: av.VideoFrame) -> av.VideoFrame:
        return self._reformatter.reformat(
            frame, format="yuv420p", dst_colorspace=Colorspace.ITU709, dst_color_range=ColorRange.MPEG
        )


class ClipWriter(AbstractContextManager["ClipWriter"]):
    """Write frames to an MP4 at `path`, captions and keyframes as the finish says; the file appears when everything is in it.

    Conversion and encoding run in one thread beside the caller's drawing. Leaving the block by an exception leaves no file. Raises
    OutOfSpace when the folder cannot be written.
    """

    def __init__(self, path: Path, width: int, height: int, fps: int, finish: Finish, order: Order = "rgba") -> None:
        if width < 2 or height < 2 or width % 2 or height % 2:
            raise RequestRejected("width", f"{width}×{height} pixels: video needs even sides")
        self.path, self.width, self.height, self.fps, self.finish = path, width, height, fps, finish
        self.frames = 0
        self._order = order
        self._painter = _painter(finish, width, height, order)
        self._keyframes = frozenset(finish.keyframes_at)
        self._queue: queue.Queue[av.VideoFrame | None] = queue.Queue(_QUEUED)
        self._pool: queue.SimpleQueue[av.VideoFrame] = queue.SimpleQueue()
        self._pooled = {order: 0, "rgb24": 0}
        self._failure: BaseException | None = None
        self._writing = writing(path)
        self._part = self._writing.__enter__()
        try:
            self._container = open_mp4(self._part)
            self._stream = add_h264(self._container, width, height, fps, finish.encode)
        except OSError as exc:
            self._writing.__exit__(type(exc), exc, exc.__traceback__)
            raise
        except BaseException as exc:
            self._writing.__exit__(type(exc), exc, exc.__traceback__)
            raise
        self._thread = threading.Thread(target=self._encode, name="encode", daemon=True)
        self._thread.start()
        self._open = True

    def write(self, frame: Pixels) -> None:
        """Add one frame, H×W×4 in the writer's order or H×W×3 RGB, of uint8; it is copied, so the caller may draw on it again at once.

        Raises RequestRejected for another size or type, OutOfSpace and EngineUnavailable for what the encoder met since the last call.
        """
        if not self._open:
            raise EngineUnavailable("This clip is already finished")
        expected = (self.height, self.width)
        if frame.ndim != 3 or frame.shape[:2] != expected or frame.shape[2] not in (3, 4) or frame.dtype != np.uint8:
            raise RequestRejected(
                "frame",
                f"{'×'.join(map(str, frame.shape))} of {frame.dtype} was drawn, {self.height}×{self.width}×4 of uint8 is needed",
            )
        self._raise_failure()
        picture = self._blank(self._order if frame.shape[2] == 4 else "rgb24")
        pixels = pixels_of(picture)
        np.copyto(pixels, frame)
        if self._painter is not None:
            self._painter.paint(pixels, (self.frames + 0.5) / self.fps)
        picture.pts = self.frames
        self.frames += 1
        self._queue.put(picture)

    def close(self) -> Probe:
        """Finish the file, put it in its place and say what is in it. Raises RequestRejected when no frame was written."""
        if self._open:
            self._finish(None)
        return probe(self.path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None) -> None:
        if self._open:
            self._finish(exc)

    def _finish(self, exc: BaseException | None) -> None:
        self._open = False
        if exc is not None and self._failure is None:
            self._failure = exc
        self._queue.put(None)
        self._thread.join()
        try:
            if self._failure is None and self.frames == 0:
                self._failure = RequestRejected("frames", "a clip without a single frame")
            self._container.close()
        except Exception as closing:
            self._failure = self._failure or closing
        failure = self._failure
        if failure is None:
            self._writing.__exit__(None, None, None)
            return
        try:
            self._writing.__exit__(type(failure), failure, failure.__traceback__)
        except type(failure):
            pass
        if exc is None:
            self._raise_failure()

    def _raise_failure(self) -> None:
        if self._failure is not None:
            raise out_of_space(self._failure, self.path) or self._failure

    def _blank(self, pixel_format: str) -> av.VideoFrame:
        """A frame to draw on: one the encoder is done with, or a new one while there are few."""
        if self._pooled[pixel_format] <= _QUEUED + 1:
            self._pooled[pixel_format] += 1
            return av.VideoFrame(self.width, self.height, pixel_format)
        while True:
            frame = self._pool.get()
            if frame.format.name == pixel_format:
                return frame
            self._pooled[frame.format.name] -= 1
            if self._pooled[pixel_format] <= _QUEUED + 1:
                self._pooled[pixel_format] += 1
                return av.VideoFrame(self.width, self.height, pixel_format)

    def _encode(self) -> None:
        convert = Converter()
        while (picture := self._queue.get()) is not None:
            try:
                if self._failure is None:
                    frame = convert(picture)
                    frame.pts, frame.time_base = picture.pts, Fraction(1, self.fps)
                    frame.pict_type = PictureType.I if picture.pts in self._keyframes else PictureType.NONE
                    self._container.mux(self._stream.encode(frame))
            except Exception as exc:  # handed to the thread that draws
                self._failure = exc
            self._pool.put(picture)
        try:
            if self._failure is None and self.frames:
                self._container.mux(self._stream.encode(None))
        except Exception as exc:
            self._failure = exc


def pixels_of(frame: av.VideoFrame) -> Pixels:
    """A packed frame's own memory as an H×W×channels array; writing to it draws on the frame."""
    channels = 3 if frame.format.name == "rgb24" else 4
    plane = frame.planes[0]
    rows: Pixels = np.frombuffer(memoryview(plane), np.uint8).reshape(frame.height, plane.line_size)
    return rows[:, : frame.width * channels].reshape(frame.height, frame.width, channels)


def _painter(finish: Finish, width: int, height: int, order: Order) -> "CaptionPainter | None":
    if not finish.captions:
        return None
    from engine.captions import CaptionPainter  # skia, only where there is something to paint

    return CaptionPainter(finish.captions, width, height, finish.language, finish.safe_area, order)
