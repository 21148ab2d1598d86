"""The short: every frame at its place, packets as they were, sound as long as the picture, words beside and inside."""

import asyncio
import json
import os
import wave
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import psutil  # type: ignore[import-untyped]
import pytest

from engine.base import CaptionWord, EncodeSettings, Finish
from engine.edit.stitch import keyframes_for, make_short, stitch
from engine.edit.timeline import Music, Segment, Timeline, VoiceCue
from engine.encode import ClipWriter, probe
from engine.errors import OutOfSpace, RequestRejected

W, H, FPS = 256, 320, 24
COLOURS = ((200, 40, 40), (40, 160, 60), (50, 60, 220))


def clip(path: Path, frames: int, shade: int, keyframes: tuple[int, ...] = (), settings: EncodeSettings | None = None) -> Path:
    """A clip of one colour with a white bar whose height counts its frames."""
    with ClipWriter(path, W, H, FPS, Finish(keyframes_at=keyframes, encode=settings or EncodeSettings())) as writer:
        for number in range(frames):
            frame = np.full((H, W, 4), 255, np.uint8)
            frame[..., :3] = COLOURS[shade]
            frame[: 4 * (number + 1), 100:150, :3] = 255
            writer.write(frame)
    return path


@pytest.fixture
def timeline(tmp_path: Path) -> Timeline:
    """Three shots: a cut, then a crossfade of 6 frames; 30 + 36 + 40 - 6 = 100 frames."""
    segments = (
        Segment(tmp_path / "0.mp4", 30),
        Segment(tmp_path / "1.mp4", 36),
        Segment(tmp_path / "2.mp4", 40, "crossfade", 6),
    )
    for shade, (segment, keyframes) in enumerate(zip(segments, keyframes_for(segments), strict=True)):
        clip(segment.clip, segment.frames, shade, keyframes)
    return Timeline(segments, W, H, FPS)


def with_(timeline: Timeline, **changes: object) -> Timeline:
    return Timeline(**{**{f: getattr(timeline, f) for f in timeline.__dataclass_fields__}, **changes})


def packets(path: Path) -> list[bytes]:
    with av.open(str(path)) as container:
        return [bytes(p) for p in container.demux(video=0) if p.size]


def middles(path: Path) -> list[tuple[int, int, int]]:
    """The colour beside the bar, frame for frame."""
    with av.open(str(path)) as container:
        frames = [f.reformat(format="rgb24", src_colorspace="ITU709").to_ndarray() for f in container.decode(video=0)]
    return [tuple(int(c) for c in f[H // 2, W - 20]) for f in frames]  # type: ignore[misc]


def near(colour: tuple[int, ...], wanted: tuple[int, ...]) -> bool:
    return max(abs(int(a) - int(b)) for a, b in zip(colour, wanted, strict=True)) < 12


def tone(path: Path, seconds: float) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(22_050)
        t = np.arange(round(seconds * 22_050)) / 22_050
        file.writeframes((np.sin(t * 2 * np.pi * 220) * 9000).astype("<i2").tobytes())
    return path


async def test_the_short_has_every_frame_at_its_time_and_sound_as_long_as_the_picture(timeline: Timeline, tmp_path: Path) -> None:
    short = await stitch(timeline, tmp_path / "out" / "short.mp4")
    facts = probe(short.path)
    assert short.frames == timeline.frames == facts.frames == 100
    assert (short.width, short.height, short.fps, short.size_bytes) == (W, H, FPS, facts.size_bytes)
    assert facts.faststart
    assert (facts.video_codec, facts.audio_codec, facts.colour) == ("h264", "aac", (1, 1, 1, 1))
    with av.open(str(short.path)) as container:
        times = [Fraction(f.pts or 0) * (f.time_base or 1) for f in container.decode(video=0)]
        assert times == [Fraction(n, FPS) for n in range(100)]
        sound = container.streams.audio[0]
        assert (sound.rate, sound.layout.name) == (48_000, "stereo")
        assert abs(float((sound.duration or 0) * (sound.time_base or 1)) - 100 / FPS) < 0.002
    assert sorted(p.name for p in short.path.parent.iterdir()) == ["short.jpg", "short.mp4"]


def test_packets_outside_the_crossfade_are_the_clips_own_bytes(timeline: Timeline, tmp_path: Path) -> None:
    make_short(timeline, tmp_path / "short.mp4")
    made, (a, b, c) = packets(tmp_path / "short.mp4"), (packets(s.clip) for s in timeline.segments)
    assert made[:30] == a
    assert made[30:60] == b[:30]
    assert made[66:] == c[6:]
    assert not set(made[60:66]) & set(a + b + c)


def test_a_crossfade_passes_from_one_shot_into_the_next(timeline: Timeline, tmp_path: Path) -> None:
    make_short(timeline, tmp_path / "short.mp4")
    seen = middles(tmp_path / "short.mp4")
    assert all(near(c, COLOURS[0]) for c in seen[:30])
    assert all(near(c, COLOURS[1]) for c in seen[30:60])
    assert all(near(c, COLOURS[2]) for c in seen[66:])
    blue = [c[2] for c in seen[58:68]]
    assert blue == sorted(blue)
    assert not any(near(c, COLOURS[1]) or near(c, COLOURS[2]) for c in seen[61:65])


def test_keyframes_are_wanted_where_a_crossfade_begins_and_ends() -> None:
    segments = (
        Segment(Path("a"), 30),
        Segment(Path("b"), 40, "crossfade", 8),
        Segment(Path("c"), 24),
        Segment(Path("d"), 12, "crossfade", 12),
    )
    assert keyframes_for(segments) == [(22,), (8,), (12,), ()]


def test_a_clip_without_the_wanted_keyframes_is_joined_all_the_same(timeline: Timeline, tmp_path: Path) -> None:
    clip(timeline.segments[2].clip, 40, 2)  # no keyframe at 6
    make_short(timeline, tmp_path / "short.mp4")
    seen = middles(tmp_path / "short.mp4")
    assert len(seen) == 100
    assert all(near(c, COLOURS[2]) for c in seen[66:])


@pytest.mark.parametrize("change", ["settings", "size"])
def test_a_clip_encoded_otherwise_is_encoded_again_to_fit(timeline: Timeline, tmp_path: Path, change: str) -> None:
    foreign = timeline.segments[1].clip
    if change == "settings":
        clip(foreign, 36, 1, settings=EncodeSettings(preset="medium", crf=30))
    else:
        with ClipWriter(foreign, 640, 360, FPS, Finish()) as writer:
            for _ in range(36):
                writer.write(np.broadcast_to(np.array([*COLOURS[1], 255], np.uint8), (360, 640, 4)))
    make_short(timeline, tmp_path / "short.mp4")
    seen = middles(tmp_path / "short.mp4")
    assert len(seen) == 100
    assert all(near(c, COLOURS[1]) for c in seen[30:60])
    assert packets(tmp_path / "short.mp4")[:30] == packets(timeline.segments[0].clip)


def test_the_same_timeline_gives_the_same_bytes(timeline: Timeline, tmp_path: Path) -> None:
    full = with_(timeline, captions=(CaptionWord("Hi", 0, 1),), music=Music(tone(tmp_path / "m.wav", 2)), title="T")
    one, two = (make_short(full, tmp_path / f"{n}.mp4") for n in "xy")
    assert one.path.read_bytes() == two.path.read_bytes()
    assert one.thumbnail.read_bytes() == two.thumbnail.read_bytes()


def test_voice_is_heard_at_its_time(timeline: Timeline, tmp_path: Path) -> None:
    spoken = with_(timeline, voice=(VoiceCue(tone(tmp_path / "v.wav", 1.0), 2.0),))
    make_short(spoken, tmp_path / "short.mp4")
    with av.open(str(tmp_path / "short.mp4")) as container:
        sound = np.concatenate([f.to_ndarray() for f in container.decode(audio=0)], axis=1)
    loud = [float(np.abs(sound[:, round(at * 48_000) :][:, :4800]).max()) for at in (0.5, 1.7, 2.2, 2.7, 3.4)]
    assert max(loud[0], loud[1], loud[4]) < 0.01
    assert min(loud[2], loud[3]) > 0.1


def test_words_are_kept_as_a_soft_track_that_is_off_and_in_files_beside(timeline: Timeline, tmp_path: Path) -> None:
    words = (CaptionWord("红狐狸", 0.5, 1.0, True), CaptionWord("runs", 2.0, 2.5, True))
    short = make_short(with_(timeline, captions=words, language="zh"), tmp_path / "short.mp4")
    assert [p.name for p in short.subtitles] == ["short.srt", "short.vtt"]
    assert "红狐狸" in short.subtitles[0].read_text(encoding="utf-8")
    data = short.path.read_bytes()
    with av.open(str(short.path)) as container:
        track = container.streams.subtitles[0]
        assert track.metadata["language"] == "zho"
        cues = [(p.pts, bytes(p)[2:].decode()) for p in container.demux(track) if p.size > 2]
        assert cues == [(500, "红狐狸"), (2000, "runs")]
    flags = [data[at + 7] for at in (i for i in range(len(data)) if data[i : i + 4] == b"tkhd")]
    assert [f & 1 for f in flags] == [1, 1, 0]


def test_tags_say_what_it_is_and_how_it_was_made(timeline: Timeline, tmp_path: Path) -> None:
    comment: dict[str, object] = {"prompt": '狐狸 & "snow"', "seed": 7, "ai": True}
    make_short(with_(timeline, title="A fox\n", description="It runs.", comment=comment), tmp_path / "short.mp4")
    facts = probe(tmp_path / "short.mp4")
    assert (facts.tags["title"], facts.tags["description"]) == ("A fox", "It runs.")
    assert facts.comment == json.loads(facts.tags["comment"]) == comment


def test_the_thumbnail_shows_something_and_is_small(tmp_path: Path) -> None:
    with ClipWriter(tmp_path / "0.mp4", 640, 360, FPS, Finish()) as writer:
        for number in range(60):  # two thirds of it black
            writer.write(np.full((360, 640, 4), 0 if number < 40 else 255, np.uint8))
    clip(tmp_path / "1.mp4", 30, 2)
    short = make_short(
        Timeline((Segment(tmp_path / "0.mp4", 60), Segment(tmp_path / "1.mp4", 30)), W, H, FPS), tmp_path / "s.mp4"
    )
    with av.open(str(short.thumbnail)) as picture:
        frame = next(picture.decode(video=0))
        assert max(frame.width, frame.height) <= 320
        assert abs(frame.width / frame.height - W / H) < 0.02
        assert near(tuple(frame.reformat(format="rgb24").to_ndarray()[100, -20]), COLOURS[2])
    assert short.thumbnail.stat().st_size < 200_000


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda s: (), "no shot to stitch"),
        (lambda s: (s[0], Segment(s[1].clip, 99)), "shot 2 has 36 frames, 99 were planned"),
        (lambda s: (s[0], Segment(s[1].clip, 36, "crossfade", 40)), "shot 1 has 30 frames, its transitions need 40"),
        (lambda s: (Segment(s[0].clip, 30, "crossfade", 4), s[1]), "shot 1 cannot begin with a transition"),
        (lambda s: (s[0], Segment(s[1].clip.with_name("gone.mp4"), 36)), r"gone\.mp4 cannot be read"),
        (lambda s: (s[0], Segment(s[1].clip.with_name("text.mp4"), 36)), r"text\.mp4 cannot be read"),
    ],
)
async def test_a_plan_that_does_not_fit_its_clips_is_rejected_and_leaves_nothing(
    timeline: Timeline, tmp_path: Path, change: Callable[[tuple[Segment, ...]], tuple[Segment, ...]], sentence: str
) -> None:
    (tmp_path / "text.mp4").write_text("no clip")
    out = tmp_path / "out"
    with pytest.raises(RequestRejected, match=sentence):
        await stitch(with_(timeline, segments=change(timeline.segments)), out / "short.mp4")
    assert not out.exists() or not os.listdir(out)  # noqa: PTH208


async def test_cancelling_leaves_no_file_and_no_child(timeline: Timeline, tmp_path: Path) -> None:
    long = with_(timeline, segments=timeline.segments + tuple(Segment(timeline.segments[0].clip, 30) for _ in range(60)))
    before = set(psutil.Process().children())  # other tests' models stay loaded in children
    task = asyncio.create_task(stitch(long, tmp_path / "out" / "short.mp4"))
    while not (children := set(psutil.Process().children()) - before):  # noqa: ASYNC110
        await asyncio.sleep(0.02)
    await asyncio.sleep(0.5)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert children
    assert not any(child.is_running() for child in children)
    out = tmp_path / "out"
    assert not out.exists() or not os.listdir(out)  # noqa: PTH208


async def test_a_folder_that_cannot_be_made_is_out_of_space(timeline: Timeline, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(OutOfSpace):
        await stitch(timeline, tmp_path / "file" / "short.mp4")
