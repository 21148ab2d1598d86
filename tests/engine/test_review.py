"""Review: sound clips and shorts pass, and each kind of flaw is found in a file that really has it."""

from collections.abc import Callable
from pathlib import Path

import av
import numpy as np
import pytest

from engine.base import Finish
from engine.edit.stitch import make_short, stitch
from engine.edit.timeline import Segment, Timeline, VoiceCue
from engine.encode import ClipWriter, Pixels, add_h264, open_mp4
from engine.review import review_clip, review_short, true_peak_db

W, H, FPS, N = 256, 320, 24, 36


def scene(number: int) -> Pixels:
    frame = np.full((H, W, 4), 255, np.uint8)
    frame[..., :3] = np.linspace(30, 160, H, dtype=np.uint8)[:, None, None]
    frame[100:180, 3 * number : 3 * number + 50, :3] = (240, 120, 30)
    return frame


def plain(value: int) -> Pixels:
    return np.full((H, W, 4), value, np.uint8)


def clip(path: Path, draw: Callable[[int], Pixels], frames: int = N, fps: int = FPS) -> Path:
    with ClipWriter(path, W, H, fps, Finish()) as writer:
        for number in range(frames):
            writer.write(draw(number))
    return path


def kinds(path: Path, **changes: int) -> list[str]:
    return [flaw.kind for flaw in review_clip(path, **({"width": W, "height": H, "fps": FPS, "frames": N} | changes))]  # type: ignore[arg-type]


def test_a_clip_as_it_was_asked_for_has_no_flaw(tmp_path: Path) -> None:
    path = clip(tmp_path / "clip.mp4", scene)
    assert kinds(path) == []


@pytest.mark.parametrize(
    ("draw", "flaw"),
    [
        (lambda n: plain(0), ["black", "frozen"]),
        (lambda n: plain(200), ["flat", "frozen"]),
        (lambda n: scene(0), ["frozen"]),
        (lambda n: scene(n) if n % 2 else scene(n) // 2, ["flicker"]),
        (lambda n: scene(n) if n > 30 else plain(2), ["black"]),
    ],
)
def test_pictures_that_show_nothing_or_flicker_are_found(tmp_path: Path, draw: Callable[[int], Pixels], flaw: list[str]) -> None:
    assert kinds(clip(tmp_path / "clip.mp4", draw)) == flaw


def test_a_dark_scene_slow_light_and_little_motion_are_no_flaws(tmp_path: Path) -> None:
    assert kinds(clip(tmp_path / "night.mp4", lambda n: scene(n) // 3)) == []
    assert kinds(clip(tmp_path / "dawn.mp4", lambda n: (scene(n) * (0.3 + 0.02 * n)).astype(np.uint8))) == []

    def little(number: int) -> Pixels:
        frame = scene(0)
        frame[20:60, 200 : 210 + number, :3] = 255
        return frame

    assert kinds(clip(tmp_path / "little.mp4", little)) == []


def test_a_still_may_stand_still(tmp_path: Path) -> None:
    assert kinds(clip(tmp_path / "still.mp4", scene, frames=1), frames=1) == []


def test_wrong_size_rate_and_length_are_named(tmp_path: Path) -> None:
    path = clip(tmp_path / "clip.mp4", scene, frames=30, fps=25)
    flaws = review_clip(path, width=H, height=W, fps=FPS, frames=N)
    assert [f.kind for f in flaws] == ["size", "rate", "length"]
    assert [f.detail for f in flaws] == [
        "256×320 instead of 320×256",
        "25 frames a second instead of 24",
        "30 frames instead of 36",
    ]


def test_a_file_that_does_not_decode_is_named_and_not_raised(tmp_path: Path) -> None:
    path = clip(tmp_path / "clip.mp4", scene)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    assert set(kinds(path)) & {"unreadable", "length"}
    path.write_bytes(b"nothing")
    assert kinds(path) == ["unreadable"]
    assert kinds(tmp_path / "gone.mp4") == ["unreadable"]


@pytest.fixture
def timeline(tmp_path: Path) -> Timeline:
    segments = (Segment(tmp_path / "a.mp4", N), Segment(tmp_path / "b.mp4", N), Segment(tmp_path / "c.mp4", N, "crossfade", 6))
    for segment in segments:
        clip(segment.clip, scene)
    return Timeline(segments, W, H, FPS)


async def test_a_short_as_it_was_planned_has_no_flaw(tmp_path: Path, timeline: Timeline) -> None:
    short = await stitch(timeline, tmp_path / "short.mp4")
    assert short.flaws == ()
    assert review_short(short.path, timeline) == ()


async def test_stitching_says_what_is_wrong_with_what_it_made(tmp_path: Path, timeline: Timeline) -> None:
    for segment in timeline.segments[1:]:
        clip(segment.clip, lambda number: np.full((H, W, 3), 0, np.uint8))
    short = await stitch(timeline, tmp_path / "short.mp4")
    assert {flaw.partition(":")[0] for flaw in short.flaws} == {"join"}


def test_a_short_of_another_plan_is_found(tmp_path: Path, timeline: Timeline) -> None:
    short = make_short(timeline, tmp_path / "short.mp4")
    longer = Timeline((*timeline.segments, timeline.segments[1]), W, H, FPS)
    assert {f.kind for f in review_short(short.path, longer)} == {"length", "join"}


def test_a_black_frame_at_a_join_is_found(tmp_path: Path, timeline: Timeline) -> None:
    clip(timeline.segments[1].clip, lambda n: scene(n) if n else plain(0))
    flaws = review_short(make_short(timeline, tmp_path / "short.mp4").path, timeline)
    assert [(f.kind, f.detail) for f in flaws] == [("join", "a black frame stands where shot 2 begins")]


def test_a_voice_that_is_not_heard_and_a_missing_sound_track_are_found(tmp_path: Path, timeline: Timeline) -> None:
    spoken = Timeline(timeline.segments, W, H, FPS, voice=(VoiceCue(tmp_path / "v.wav", 1.0),))
    silent = make_short(timeline, tmp_path / "short.mp4")
    assert [f.kind for f in review_short(silent.path, spoken)] == ["silent"]
    mute = clip(tmp_path / "mute.mp4", lambda n: scene(n % N), frames=timeline.frames)
    assert [f.kind for f in review_short(mute, timeline)] == ["no sound"]


def test_sound_that_is_too_loud_or_too_short_is_found(tmp_path: Path, timeline: Timeline) -> None:
    path = tmp_path / "loud.mp4"
    with open_mp4(path) as container:
        video, audio = add_h264(container, W, H, FPS, timeline.encode), container.add_stream("aac", rate=48_000, layout="stereo")
        for number in range(timeline.frames):
            frame = av.VideoFrame.from_ndarray(scene(number % N), format="rgba")
            frame.pts = number
            container.mux(video.encode(frame))
        container.mux(video.encode(None))
        for start in range(0, 96_000, 1024):
            wave = 0.99 * np.sin(np.arange(start, start + 1024) * 0.05, dtype=np.float32)
            sound = av.AudioFrame.from_ndarray(np.stack([wave, wave]), format="fltp", layout="stereo")
            sound.sample_rate, sound.pts = 48_000, start
            container.mux(audio.encode(sound))
        container.mux(audio.encode(None))
    assert {f.kind for f in review_short(path, timeline)} == {"too loud", "length"}


def test_a_peak_between_the_samples_is_seen() -> None:
    wave = np.sin(np.arange(4800) * np.pi / 2 + np.pi / 4, dtype=np.float32)  # every sample stands at 0.707, the wave reaches 1
    assert abs(true_peak_db(wave[None]) - 0) < 0.3
    assert true_peak_db(np.zeros((2, 0), np.float32)) == -120
