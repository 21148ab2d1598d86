"""Finished clips, sound and words into one file: the short.

Holds `stitch` and what plan_shots needs to know of it (`keyframes_for`). Knows no engine, no job and no platform.
Pictures are copied packet by packet; only the frames under a crossfade, and clips that somebody else encoded, are encoded again, with the
same settings, so that their packets fit. One AAC track, exactly as long as the picture; soft captions; .srt, .vtt and a thumbnail
beside the file. The same timeline gives the same bytes.

Which frames need a keyframe: a clip is entered after its own crossfade, at frame `transition_frames`, and decoded again from where the next
one begins, `transition_frames` of the next clip before its end. A clip without those keyframes is joined all the same, at the price of
encoding up to the next keyframe.
"""

import heapq
import json
import logging
import mmap
import struct
import wave
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any, cast

import av
import numpy as np
import numpy.typing as npt
from av.container import OutputContainer
from av.subtitles.stream import SubtitleStream

from engine.children import Send, run_child, temporary, writing
from engine.edit.mix import mix
from engine.edit.packets import Kind, Source, VideoPacket, blended
from engine.edit.subtitles import caption_lines, srt, vtt
from engine.edit.thumbnail import thumbnail
from engine.edit.timeline import Segment, Short, Timeline
from engine.encode import open_mp4
from engine.errors import RequestRejected

log = logging.getLogger(__name__)

RATE = 48_000
_SOUND_BITRATE = 192_000
# Half the CPU of the default search, and at this rate nearer to the mix in level and in its peaks (measured: 21.1 dB, +0.1 dB).
_SOUND_OPTIONS = {"aac_coder": "fast", "aac_pns": "0"}
_AAC_FRAME = 1024
_LANGUAGES = {"ar": "ara", "de": "deu", "en": "eng", "es": "spa", "fr": "fra", "he": "heb", "hi": "hin", "it": "ita"} | {
    "ja": "jpn",
    "ko": "kor",
    "nl": "nld",
    "pl": "pol",
    "pt": "por",
    "ru": "rus",
    "tr": "tur",
    "zh": "zho",
}
# The encoder takes the look of its words from the head of an ASS script; players draw them as they like.
_SUBTITLE_HEADER = b"""[Script Info]
ScriptType: v4.00+

[V4+ Styles]
Format: Name, Fontname, Fontsize, PrimaryColour, Bold, Alignment, Encoding
Style: Default,Arial,16,&Hffffff,0,2,1

[Events]
Format: Layer, Start, End, Style, Text
"""

Sound = npt.NDArray[np.int16]  # (samples, 2)


async def stitch(timeline: Timeline, out: Path) -> Short:
    """Make the short at `out` in a child process and review it there; .srt, .vtt and .jpg stand beside it under the same name.

    Raises RequestRejected (a clip does not fit the plan), OutOfSpace, OutOfMemory, EngineUnavailable.
    """
    short = await run_child("engine.edit.stitch:_in_child", (timeline, out))
    if not isinstance(short, Short):
        raise TypeError(short)
    return short


def _in_child(payload: object, send: Send) -> Short:
    from engine.review import review_short

    timeline, out = cast(tuple[Timeline, Path], payload)
    short = make_short(timeline, out)
    # Reviewed here, as it lies on the disk: another child would load the same libraries once more.
    return replace(short, flaws=tuple(f"{flaw.kind}: {flaw.detail}" for flaw in review_short(out, timeline)))


def keyframes_for(segments: Sequence[Segment]) -> list[tuple[int, ...]]:
    """Say for each clip at which of its frames a keyframe must be forced (Finish.keyframes_at); frame 0 always is one."""
    wanted = []
    for index, segment in enumerate(segments):
        leaving = segments[index + 1].transition_frames if index + 1 < len(segments) else 0
        frames = {segment.transition_frames, segment.frames - leaving if leaving else 0}
        wanted.append(tuple(sorted(f for f in frames if 0 < f < segment.frames)))
    return wanted


def make_short(timeline: Timeline, out: Path) -> Short:
    """Make the short here and now; `stitch` is the same in a child. Files appear together, when all are complete."""
    check_timeline(timeline)
    with ExitStack() as files:
        final = [out, out.with_suffix(".jpg")]
        part, picture = (files.enter_context(writing(path)) for path in final)
        subtitles = []
        if timeline.captions:
            for path, text in ((out.with_suffix(".srt"), srt), (out.with_suffix(".vtt"), vtt)):
                files.enter_context(writing(path)).write_text(text(timeline.captions, timeline.language), encoding="utf-8")
                subtitles.append(path)
        sound = files.enter_context(temporary(out.parent, ".wav"))
        _write(timeline, part, _mixed(timeline, sound))
        _hide_subtitles(part)
        picture.write_bytes(thumbnail(part))
        size = part.stat().st_size
    return Short(
        path=out,
        width=timeline.width,
        height=timeline.height,
        fps=timeline.fps,
        frames=timeline.frames,
        duration_s=timeline.duration_s,
        size_bytes=size,
        thumbnail=final[1],
        subtitles=tuple(subtitles),
    )


def check_timeline(timeline: Timeline) -> None:
    """Raise RequestRejected when the segments cannot lie one over the other as planned."""
    if not timeline.segments:
        raise RequestRejected("segments", "there is no shot to stitch")
    entering = 0
    for number, segment in enumerate(timeline.segments, 1):
        entering = segment.transition_frames
        if entering < 0 or (entering and (number == 1 or segment.transition == "cut")):
            raise RequestRejected("segments", f"shot {number} cannot begin with a transition of {entering} frames")
        leaving = timeline.segments[number].transition_frames if number < len(timeline.segments) else 0
        if segment.frames < 1 or entering + leaving > segment.frames:
            raise RequestRejected(
                "segments", f"shot {number} has {segment.frames} frames, its transitions need {entering + leaving}"
            )


def _write(timeline: Timeline, part: Path, sound: Sound) -> None:
    """Write the file: tags, then pictures, sound and captions by time."""
    kind = Kind(timeline.width, timeline.height, timeline.fps, timeline.encode)
    with av.open(kind.sample()) as template, open_mp4(part) as container:
        container.metadata.update(_tags(timeline))
        video = container.add_stream_from_template(template.streams.video[0])
        audio = container.add_stream("aac", rate=RATE, layout="stereo", options=_SOUND_OPTIONS)
        audio.bit_rate = _SOUND_BITRATE
        audio.codec_context.thread_count = 1
        language = _LANGUAGES.get(timeline.language[:2].lower(), "und")
        audio.metadata["language"] = language
        captions = _caption_stream(container, language) if timeline.captions else None
        container.start_encoding()
        words = _captions(timeline, captions) if captions is not None else ()
        tracks: list[Iterable[av.Packet[Any]]] = [_pictures(timeline, kind, video), _sounds(sound, audio), words]
        for packet in heapq.merge(*tracks, key=_moment):
            container.mux(packet)


def _moment(packet: "av.Packet[Any]") -> Fraction:
    return Fraction(packet.dts or 0) * (packet.time_base or 1)


def _tags(timeline: Timeline) -> dict[str, str]:
    """The three keys an MP4 keeps; everything else that is worth knowing goes into the comment's JSON."""
    tags = {"title": timeline.title, "description": timeline.description}
    if timeline.comment:
        tags["comment"] = json.dumps(timeline.comment, ensure_ascii=False, sort_keys=True, default=str)
    return {key: " ".join(value.replace("\0", " ").split()) for key, value in tags.items() if value.strip()}


def _pictures(timeline: Timeline, kind: Kind, stream: av.VideoStream) -> Iterator[VideoPacket]:
    number = 0
    for packet in _picture_packets(timeline, kind):
        packet.stream, packet.time_base = stream, Fraction(1, timeline.fps)
        packet.pts = packet.dts = number
        packet.duration = 1
        number += 1
        yield packet
    if number != timeline.frames:
        raise RequestRejected("segments", f"the clips hold {number} frames, {timeline.frames} were planned")


def _picture_packets(timeline: Timeline, kind: Kind) -> Iterator[VideoPacket]:
    """Every packet of the short: crossfades encoded, the rest copied."""
    segments, before = timeline.segments, None
    for index, segment in enumerate(segments):
        source = _source(segment, index + 1, kind)
        entering = segment.transition_frames
        leaving = segments[index + 1].transition_frames if index + 1 < len(segments) else 0
        if before is not None and entering:
            tail = before.pictures(len(before.packets) - entering, len(before.packets))
            yield from kind.encoded(blended(tail, source.pictures(0, entering), entering))
        yield from source.copied(entering, segment.frames - leaving, kind)
        before = source


def _source(segment: Segment, number: int, kind: Kind) -> Source:
    source = Source(segment.clip)
    if len(source.packets) != segment.frames:
        raise RequestRejected("segments", f"shot {number} has {len(source.packets)} frames, {segment.frames} were planned")
    if not source.fits(kind.header):
        log.info("shot %d was encoded otherwise and is encoded again", number, extra={"action": "stitch", "shot": number})
        source = source.encoded_as(kind)
    return source


def _mixed(timeline: Timeline, path: Path) -> Sound:
    """The short's sound, (samples, 2), exactly as long as its picture."""
    mix(timeline, path)
    with wave.open(str(path), "rb") as file:
        sound = np.frombuffer(file.readframes(file.getnframes()), "<i2").reshape(-1, 2)
    samples = round(Fraction(timeline.frames * RATE, timeline.fps))
    if len(sound) < samples:
        sound = np.concatenate([sound, np.zeros((samples - len(sound), 2), sound.dtype)])
    return sound[:samples]


def _sounds(sound: Sound, stream: av.AudioStream) -> Iterator["av.Packet[av.AudioStream]"]:
    planar = np.ascontiguousarray(sound.T.astype(np.float32) / 32768)
    for start in range(0, planar.shape[1], _AAC_FRAME):
        chunk = np.ascontiguousarray(planar[:, start : start + _AAC_FRAME])
        frame = av.AudioFrame.from_ndarray(chunk, format="fltp", layout="stereo")
        frame.sample_rate, frame.pts, frame.time_base = RATE, start, Fraction(1, RATE)
        yield from stream.encode(frame)
    yield from stream.encode(None)


def _caption_stream(container: OutputContainer, language: str) -> SubtitleStream:
    stream = container.add_stream("mov_text")
    if not isinstance(stream, SubtitleStream):
        raise TypeError(stream)
    stream.codec_context.subtitle_header = _SUBTITLE_HEADER
    stream.time_base = Fraction(1, 1000)
    stream.metadata["language"] = language
    return stream


def _captions(timeline: Timeline, stream: SubtitleStream) -> Iterator["av.Packet[Any]"]:
    end_ms = round(timeline.duration_s * 1000)
    for line in caption_lines(timeline.captions, timeline.language):
        start, stop = max(0, round(line.start_s * 1000)), min(end_ms, round(line.end_s * 1000))
        if stop <= start:
            continue
        text = line.text.encode()[:60_000].decode(errors="ignore").encode()
        packet = av.Packet(struct.pack(">H", len(text)) + text)
        packet.stream, packet.time_base = stream, Fraction(1, 1000)
        packet.pts = packet.dts = start
        packet.duration = stop - start
        yield packet


def _hide_subtitles(path: Path) -> None:
    """Leave the caption track switched off: the words are in the picture already. FFmpeg's muxer switches on the first of each kind."""
    with path.open("r+b") as file, mmap.mmap(file.fileno(), 0) as data:
        for track in _boxes(data, [b"moov", b"trak"]):
            media = next(_boxes(data, [b"mdia", b"hdlr"], *track), None)
            header = next(_boxes(data, [b"tkhd"], *track), None)
            if media and header and data[media[0] + 8 : media[0] + 12] in (b"sbtl", b"text"):
                data[header[0] + 3] &= ~1


def _boxes(data: mmap.mmap, names: list[bytes], start: int = 0, stop: int | None = None) -> Iterator[tuple[int, int]]:
    """Where the contents of the MP4 boxes at this path of names begin and end."""
    stop = len(data) if stop is None else stop
    while start + 8 <= stop:
        length, kind = struct.unpack_from(">I4s", data, start)
        inside = start + 8
        if length == 1:
            (length,) = struct.unpack_from(">Q", data, inside)
            inside += 8
        if length < 8:
            return
        if kind == names[0] and len(names) == 1:
            yield inside, start + length
        elif kind == names[0]:
            yield from _boxes(data, names[1:], inside, start + length)
        start += length
