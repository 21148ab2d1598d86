"""A look at what was made, before anybody sees it: flaws of a clip, flaws of a short.

A clip is decoded whole, once, as small grey pictures. A short is not decoded again: its packets and times are counted, its sound is decoded
whole, and the frames around each join are looked at. Knows no job; the caller decides what a flaw costs.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Literal

import av
import numpy as np
import numpy.typing as npt
from av.video.reformatter import Interpolation, VideoReformatter

from engine.edit.timeline import Timeline
from engine.encode import Probe, probe
from engine.errors import RequestRejected

FlawKind = Literal[
    "unreadable",
    "size",
    "rate",
    "length",
    "format",
    "black",
    "flat",
    "frozen",
    "flicker",
    "no sound",
    "silent",
    "too loud",
    "join",
]
Grey = npt.NDArray[np.float32]  # a small luma picture, 0 to 255

_SMALL = 96  # longest side of the pictures that are looked at
_BLACK = 22.0  # mean luma; 16 is black in the file
_FLAT = 1.5  # deviation of luma over a picture with nothing in it
_STILL = 0.35  # mean difference of two frames in which nothing moves
_LOUDEST_DB = -1.0
_SILENT_DB = -50.0
_RATE = 48_000


@dataclass(frozen=True)
class Flaw:
    """One thing that is wrong, its kind for a program and its detail for a person."""

    kind: FlawKind
    detail: str


def review_clip(path: Path, *, width: int, height: int, fps: int, frames: int, still: bool = False) -> tuple[Flaw, ...]:
    """Decode a clip whole and name what is wrong with it. `still` says that nothing has to move."""
    try:
        facts = probe(path)
        flaws = _form(facts, width, height, fps)
        seen = _Seen()
        for picture in _pictures(path):
            seen.add(picture)
    except (RequestRejected, av.FFmpegError, OSError) as exc:
        return (Flaw("unreadable", f"{path.name} does not decode: {exc}"),)
    if seen.count != frames:
        flaws.append(Flaw("length", f"{seen.count} frames instead of {frames}"))
    if seen.count:
        flaws.extend(seen.flaws(still=still or frames < 4))
    return tuple(flaws)


def review_short(path: Path, timeline: Timeline) -> tuple[Flaw, ...]:
    """Name what is wrong with a finished short: its packets, times, sound, and the frames around each join."""
    try:
        facts = probe(path)
        flaws = _form(facts, timeline.width, timeline.height, timeline.fps)
        flaws += _packets(path, timeline)
        flaws += _joins(path, timeline)
        if not facts.has_audio:
            return (*flaws, Flaw("no sound", "the file has no sound track"))
        return (*flaws, *_sound(path, timeline))
    except (RequestRejected, av.FFmpegError, OSError) as exc:
        return (Flaw("unreadable", f"{path.name} does not decode: {exc}"),)


def _form(facts: Probe, width: int, height: int, fps: int) -> list[Flaw]:
    flaws = []
    if (facts.width, facts.height) != (width, height):
        flaws.append(Flaw("size", f"{facts.width}×{facts.height} instead of {width}×{height}"))
    if facts.frames > 1 and abs(facts.fps - fps) > Fraction(1, 100):
        flaws.append(Flaw("rate", f"{float(facts.fps):g} frames a second instead of {fps}"))
    if (facts.video_codec, facts.pixel_format) != ("h264", "yuv420p"):
        flaws.append(Flaw("format", f"{facts.video_codec or 'no picture'} {facts.pixel_format} instead of h264 yuv420p"))
    return flaws


class _Seen:
    """What has been seen of a clip so far; keeps the last two pictures and one number a frame."""

    def __init__(self) -> None:
        self.count = 0
        self._means: list[float] = []
        self._deviations: list[float] = []
        self._moves: list[float] = []
        self._first: Grey | None = None
        self._last: Grey | None = None
        self._travelled = 0.0

    def add(self, picture: Grey) -> None:
        self.count += 1
        self._means.append(float(picture.mean()))
        self._deviations.append(float(picture.std()))
        if self._first is None or self._last is None:
            self._first = picture
        else:
            self._moves.append(float(np.abs(picture - self._last).mean()))
            self._travelled = max(self._travelled, float(np.abs(picture - self._first).mean()))
        self._last = picture

    def flaws(self, *, still: bool) -> Iterator[Flaw]:
        means, deviations = np.array(self._means), np.array(self._deviations)
        black = (means < _BLACK) & (deviations < 6)
        if black.mean() > 0.5:
            yield Flaw("black", f"{int(black.sum())} of {self.count} frames are black")
        elif (deviations < _FLAT).mean() > 0.5:
            yield Flaw("flat", f"{int((deviations < _FLAT).sum())} of {self.count} frames show one colour and nothing in it")
        if not still and self._travelled < _STILL:
            yield Flaw("frozen", "nothing moves from the first frame to the last")
        jumps = _flickers(means)
        if jumps >= max(3, self.count // 12):
            yield Flaw("flicker", f"the brightness jumps up and down {jumps} times")


def _flickers(means: npt.NDArray[np.float64]) -> int:
    """How often the brightness goes one way and at once back again by more than light and shade do."""
    steps = np.diff(means)
    back = steps[:-1] * steps[1:] < 0
    large = np.minimum(np.abs(steps[:-1]), np.abs(steps[1:])) > 5
    return int((back & large).sum())


def _pictures(path: Path) -> Iterator[Grey]:
    small = VideoReformatter()
    with av.open(str(path), options={"skip_loop_filter": "all"}) as container:  # a third cheaper, and as good for these measures
        stream = container.streams.video[0]
        stream.codec_context.thread_count = 1
        for frame in container.decode(stream):
            yield _grey(frame, small)


def _grey(frame: av.VideoFrame, small: VideoReformatter) -> Grey:
    """A frame's luma, made small by leaving out whole rows and columns: as cheap as it can be, and noise stays noise."""
    if frame.format.name not in ("yuv420p", "yuvj420p", "yuv422p", "yuv444p"):
        frame = small.reformat(frame, format="yuv420p", interpolation=Interpolation.POINT)
    plane = frame.planes[0]
    step = max(1, max(frame.width, frame.height) // _SMALL)
    rows = np.frombuffer(memoryview(plane), np.uint8).reshape(-1, plane.line_size)
    return rows[: frame.height : step, : frame.width : step].astype(np.float32)


def _packets(path: Path, timeline: Timeline) -> Iterator[Flaw]:
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        times = [Fraction(p.pts or 0) * p.time_base for p in container.demux(stream) if p.size]
    if len(times) != timeline.frames:
        yield Flaw("length", f"{len(times)} frames instead of {timeline.frames}")
    step = Fraction(1, timeline.fps)
    wrong = sum(1 for number, at in enumerate(times) if abs(at - number * step) > step / 100)
    if wrong:
        yield Flaw("rate", f"{wrong} frames do not stand at their time")


def _joins(path: Path, timeline: Timeline) -> Iterator[Flaw]:
    """Decode the frames on both sides of each join; they must be there and not be black."""
    small = VideoReformatter()
    start = 0
    with av.open(str(path), options={"skip_loop_filter": "all"}) as container:  # a third cheaper, near enough for black
        stream = container.streams.video[0]
        stream.codec_context.thread_count = 1
        ticks = Fraction(1, timeline.fps) / Fraction(stream.time_base or 1)
        for number, segment in enumerate(timeline.segments[:-1], 2):
            following = timeline.segments[number - 1]
            start += segment.frames - following.transition_frames
            wanted = {start - 1, start, start + following.transition_frames}
            wanted = {f for f in wanted if 0 <= f < timeline.frames}
            found: dict[int, Grey] = {}
            container.seek(round(min(wanted) * ticks), stream=stream)
            for frame in container.decode(stream):
                at = round(Fraction(frame.pts or 0) / ticks)
                if at in wanted:
                    found[at] = _grey(frame, small)
                if at >= max(wanted):
                    break
            if len(found) < len(wanted):
                yield Flaw("join", f"frames are missing where shot {number} begins")
            elif any(p.mean() < _BLACK and p.std() < _FLAT for p in found.values()):
                yield Flaw("join", f"a black frame stands where shot {number} begins")


def _sound(path: Path, timeline: Timeline) -> Iterator[Flaw]:
    """Decode the sound whole: there when it should be, as long as the picture, below the ceiling."""
    resampler = av.AudioResampler("fltp", "stereo", _RATE)
    parts: list[npt.NDArray[np.float32]] = []
    with av.open(str(path)) as container:
        for frame in container.decode(audio=0):
            parts.extend(np.asarray(out.to_ndarray(), np.float32) for out in resampler.resample(frame))
    sound = np.concatenate(parts, axis=1) if parts else np.zeros((2, 0), np.float32)
    length_s = sound.shape[1] / _RATE
    if abs(length_s - timeline.duration_s) > 0.06:
        yield Flaw("length", f"{length_s:.2f} s of sound under {timeline.duration_s:.2f} s of picture")
    peak = true_peak_db(sound)
    if peak > _LOUDEST_DB:
        yield Flaw("too loud", f"the sound peaks at {peak:.1f} dB, {_LOUDEST_DB:g} is the ceiling")
    if timeline.voice:
        for number, cue in enumerate(timeline.voice, 1):
            at = round(cue.start_s * _RATE)
            heard = sound[:, at : at + 2 * _RATE]
            if _level_db(heard) < _SILENT_DB:
                yield Flaw("silent", f"voice {number} is not to be heard at {cue.start_s:.1f} s")
    elif timeline.music is not None and _level_db(sound) < _SILENT_DB:
        yield Flaw("silent", "the music is not to be heard")


def _level_db(sound: npt.NDArray[np.float32]) -> float:
    power = float(np.mean(np.square(sound, dtype=np.float64))) if sound.size else 0.0
    return 10 * float(np.log10(max(power, 1e-12)))


def true_peak_db(sound: npt.NDArray[np.float32]) -> float:
    """The highest peak of (channels, samples) between the samples too, approximated where the samples come near it."""
    highest = float(np.abs(sound).max()) if sound.size else 0.0
    if highest == 0:
        return -120.0
    taps = np.arange(-8, 9)
    for channel in sound:
        near = np.flatnonzero(np.abs(channel[8:-9]) > 0.8 * highest) + 8 if len(channel) > 32 else np.zeros(0, int)
        for offset in (0.25, 0.5, 0.75):
            weights = np.sinc(offset - taps) * np.hanning(19)[1:-1]
            values = (channel[near[:, None] + taps] * weights.astype(np.float32)).sum(axis=1)
            if len(values):
                highest = max(highest, float(np.abs(values).max()))
    return 20 * float(np.log10(highest))
