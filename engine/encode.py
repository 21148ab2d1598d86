"""Frames into MP4 files, and what a file says of itself.

Holds ClipWriter (the one way frames reach a file: captions, one colour conversion, x264, MP4), `probe` and the stream settings that
`edit/stitch` needs to encode frames that join byte for byte with a clip's own. Knows no engine and no timeline.
H.264 High, yuv420p, BT.709 converted and tagged; no B frames, so that a frame's decode time is its show time and clips join at any
keyframe without edit lists. Source: PyAV 18.1 measured in the project's notes; x264's own options.
"""

import io
import json
import queue
import shutil
import struct
import threading
from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, BinaryIO, Literal, Self, cast

import av
import numpy as np
import numpy.typing as npt
from av.codec.context import Flags
from av.video.frame import PictureType
from av.video.reformatter import ColorRange, Colorspace, VideoReformatter

from engine.base import EncodeSettings, Finish
from engine.children import Send, out_of_space, run_child, temporary, writing
from engine.errors import EngineUnavailable, RequestRejected

if TYPE_CHECKING:
    from av.container import InputContainer, OutputContainer
    from av.video.stream import VideoStream

    from engine.captions import CaptionPainter, Look

Pixels = npt.NDArray[np.uint8]
Order = Literal["rgba", "bgra"]  # how the channels of an H×W×4 frame lie

_QUEUED = 2  # frames that wait for the encoder: 17 MB at 1080×1920
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
    except FileNotFoundError as exc:
        raise RequestRejected("media", f"{path.name} is not there") from exc
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


def add_h264(
    container: "OutputContainer", width: int, height: int, fps: int, settings: EncodeSettings, bitrate: int = 0
) -> "VideoStream":
    """Add the one kind of video stream this project writes. Equal sizes, rates and settings give equal extradata.

    bitrate, in bits a second, takes the place of settings.crf where a file must have a certain size.
    """
    options = {
        "preset": settings.preset,
        **({} if bitrate else {"crf": str(settings.crf)}),
        "profile": "high",
        "forced-idr": "1",
        # stitchable keeps the headers free of anything that depends on the content; closed groups, no keyframes of x264's own choice
        "x264-params": ":".join(
            filter(None, ("stitchable=1:open-gop=0:scenecut=0:bframes=0:min-keyint=1", settings.x264_params))
        ),
    }
    stream = container.add_stream("libx264", rate=fps, options=options)
    stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
    stream.time_base = Fraction(1, fps)
    context = stream.codec_context
    context.time_base = Fraction(1, fps)
    context.gop_size = max(1, round(fps * settings.keyframe_every_s))
    context.thread_count = settings.threads
    if bitrate:
        context.bit_rate = bitrate
    context.colorspace = context.color_primaries = context.color_trc = context.color_range = _BT709
    return stream


def comment_tag(comment: Mapping[str, object]) -> str:
    """What is worth knowing of a file, as the one line of JSON that its comment tag holds."""
    return json.dumps(comment, ensure_ascii=False, sort_keys=True, default=str).replace("\0", " ")


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

    comment is what the file says of itself. Conversion and encoding run in one thread beside the caller's drawing. Leaving the block by an
    exception leaves no file. Raises OutOfSpace when the folder cannot be written.
    """

    def __init__(
        self,
        path: Path,
        width: int,
        height: int,
        fps: int,
        finish: Finish,
        order: Order = "rgba",
        comment: Mapping[str, object] | None = None,
    ) -> None:
        if width < 2 or height < 2 or width % 2 or height % 2:
            raise RequestRejected("width", f"{width}×{height} pixels: video needs even sides")
        self.path, self.width, self.height, self.fps, self.finish = path, width, height, fps, finish
        self.frames = 0
        self._order = order
        self._painter = _painter(finish, width, height, order)
        self._keyframes = frozenset(finish.keyframes_at)
        self._look: Look | None = None  # of the captions on the last frame
        self._queue: queue.Queue[av.VideoFrame | int | None] = queue.Queue(
            _QUEUED
        )  # a number: the last frame again, at that time
        self._pool: queue.SimpleQueue[av.VideoFrame] = queue.SimpleQueue()
        self._pooled = {order: 0, "rgb24": 0}
        self._failure: BaseException | None = None
        self._writing = writing(path)
        self._part = self._writing.__enter__()
        try:
            self._container = open_mp4(self._part)
            if comment:
                self._container.metadata["comment"] = comment_tag(comment)
            self._stream = add_h264(self._container, width, height, fps, finish.encode)
        except BaseException as exc:
            self._writing.__exit__(type(exc), exc, exc.__traceback__)
            raise
        self._thread = threading.Thread(target=self._encode, name="encode", daemon=True)
        self._thread.start()
        self._open = True

    def write(self, frame: Pixels, *, held: bool = False) -> None:
        """Add one frame, H×W×4 in the writer's order or H×W×3 RGB, of uint8; it is copied, so the caller may draw on it again at once.

        held: the same pixels as last time; where the captions stand still too, nothing is copied, painted or converted again.
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
        shown_s = (self.frames + 0.5) / self.fps
        look = self._painter.look(shown_s) if self._painter is not None else None
        if held and self.frames and look == self._look:
            self._queue.put(self.frames)
            self.frames += 1
            return
        self._look = look
        picture = self._blank(self._order if frame.shape[2] == 4 else "rgb24")
        pixels = pixels_of(picture)
        np.copyto(pixels, frame)
        if self._painter is not None:
            self._painter.paint(pixels, shown_s)
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
        frame: av.VideoFrame | None = None
        while (picture := self._queue.get()) is not None:
            try:
                if self._failure is None:
                    pts = picture if isinstance(picture, int) else picture.pts
                    frame = frame if isinstance(picture, int) else convert(picture)
                    assert frame is not None  # noqa: S101  (the first one is a picture)
                    frame.pts, frame.time_base = pts, Fraction(1, self.fps)
                    frame.pict_type = PictureType.I if pts in self._keyframes else PictureType.NONE
                    self._container.mux(self._stream.encode(frame))
            except Exception as exc:  # handed to the thread that draws
                self._failure = exc
            if not isinstance(picture, int):
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


# --- renditions ---------------------------------------------------------------------------------------------------------------------

_LEAST_BITS = 0.035  # for a pixel of a frame; below it, fewer pixels look better
_SHORTEST_SIDE = 144


async def make_rendition_in_child(path: Path, out: Path, limit_bytes: int) -> None:
    """Do what make_rendition does in a child process. Cancelling ends it at once."""
    await run_child("engine.encode:_rendition", (path, out, limit_bytes))


def _rendition(payload: object, send: Send) -> None:
    path, out, limit_bytes = cast(tuple[Path, Path, int], payload)
    make_rendition(path, out, limit_bytes)


def make_rendition(path: Path, out: Path, limit_bytes: int) -> None:
    """Write the same video again, not larger than limit_bytes: two passes to 95 % of it, fewer pixels where the bits would not do.

    A file that is small enough is copied. Raises RequestRejected when it cannot be made that small.
    """
    facts = probe(path)
    if not facts.frames or facts.duration_s <= 0:
        raise RequestRejected("media", f"{path.name} has no picture to encode")
    with writing(out) as part:
        if facts.size_bytes <= limit_bytes:
            shutil.copyfile(path, part)
            return
        target = 0.95 * limit_bytes
        for _ in range(4):
            if not _two_passes(facts, part, target):
                break
            size = part.stat().st_size
            if size <= limit_bytes:
                return
            target *= 0.95 * limit_bytes / size
        raise RequestRejected("limit_bytes", f"{facts.duration_s:.0f} s of video do not fit into {limit_bytes} bytes")


def _two_passes(facts: Probe, part: Path, target_bytes: float) -> bool:
    """Encode into part at the rate that fills target_bytes; False when even the smallest picture would get too few bits."""
    whole = 8 * target_bytes / facts.duration_s
    sound = min(128_000.0, max(32_000.0, 0.15 * whole)) if facts.has_audio else 0.0
    table = 8 * (20 * facts.frames / facts.duration_s + 12 * 47 * bool(sound))  # what the index and the frames' headers take
    rate = whole - sound - table - 8 * 4096 / facts.duration_s
    scale = min(1.0, (max(rate, 1.0) / (_LEAST_BITS * facts.width * facts.height * float(facts.fps))) ** 0.5)
    scale = 1.0 if scale > 0.85 else max(scale, min(1.0, _SHORTEST_SIDE / min(facts.width, facts.height)))
    width, height = (max(2, round(side * scale / 2) * 2) for side in (facts.width, facts.height))
    if rate < 0.004 * width * height * float(facts.fps):
        return False
    with temporary(part.parent, ".passes") as folder:
        folder.mkdir()
        for number in (1, 2):
            with av.open(str(facts.path), "r") as source, _pass_file(part, number) as container:
                container.metadata.update({k: facts.tags[k] for k in ("title", "description", "comment") if k in facts.tags})
                stream = add_h264(container, width, height, round(facts.fps), EncodeSettings(), bitrate=round(rate))
                stream.codec_context.flags |= Flags.pass1 if number == 1 else Flags.pass2
                stream.codec_context.options = {**stream.codec_context.options, "stats": str(folder / "stats")}
                _transcode(source, container, stream, sound if number == 2 else 0)
    return True


def _pass_file(part: Path, number: int) -> "OutputContainer":
    return av.open(io.BytesIO(), "w", format="null") if number == 1 else open_mp4(part)


def _transcode(source: "InputContainer", container: "OutputContainer", video: "VideoStream", sound_bitrate: float) -> None:
    reformat, resample = VideoReformatter(), av.AudioResampler("fltp", "stereo", 48_000)
    pictures, sounds = source.streams.video[0], source.streams.audio[0] if sound_bitrate else None
    audio = container.add_stream("aac", rate=48_000, layout="stereo") if sounds else None
    if audio is not None:
        audio.bit_rate = round(sound_bitrate)
    number = 0
    for packet in source.demux(pictures, sounds) if sounds else source.demux(pictures):
        for frame in packet.decode():
            if isinstance(frame, av.VideoFrame):
                frame = reformat.reformat(frame, width=video.width, height=video.height, format="yuv420p")
                frame.pts, frame.time_base, frame.pict_type = number, video.codec_context.time_base, PictureType.NONE
                number += 1
                container.mux(video.encode(frame))
            elif isinstance(frame, av.AudioFrame) and audio is not None:
                for resampled in resample.resample(frame):
                    container.mux(audio.encode(resampled))
    if audio is not None:
        for resampled in resample.resample(None):
            container.mux(audio.encode(resampled))
        container.mux(audio.encode(None))
    container.mux(video.encode(None))
