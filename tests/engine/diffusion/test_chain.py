"""How windows become a clip, with a model that draws what it is told: exact frames, drift, seams, sound, one copy."""

import dataclasses
import itertools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from engine.base import ClipRequest, Condition, Finish
from engine.diffusion.adapter import Made, Sound, Wanted
from engine.diffusion.chain import Chain
from engine.diffusion.sound import RATE, add_sound, joined
from engine.diffusion.specs import ModelSpec, known
from engine.encode import ClipWriter, probe
from tests.engine.condition_suite import panned, save_clip, save_picture
from tests.engine.engine_suite import frames_of

WIDTH, HEIGHT = 256, 320
SPEC = known("wan-vace-1.3b")
assert SPEC is not None
WHOLE = dataclasses.replace(SPEC.draft, scale=1.0)
SMALL: ModelSpec = dataclasses.replace(SPEC, best=(WIDTH, HEIGHT), fps=12, longest_frames=17, draft=WHOLE)
ASKED = ClipRequest("a pan", WIDTH, HEIGHT, 3.0, 12, quality="draft")
PAN = np.stack(panned(WIDTH, HEIGHT, 80))


class Nobody:
    """A watch that nobody looks through."""

    def plan(self, costs: list[float]) -> None: ...
    def begin(self, wanted: Wanted) -> None: ...
    def end(self) -> None: ...
    def check(self) -> None: ...
    def step(self, number: int, of: int, peek: Callable[[], object] | None = None) -> None: ...


class Camera:
    """A model that pans over a landscape, and grows redder and darker with each frame it draws, as models do."""

    classes = ()
    roles = frozenset({"start", "end", "guide", "subject"})
    takes_clips, final_follows_draft, pipe = True, False, None

    def __init__(self, drift: float = 0.0, sound: bool = False) -> None:
        self.drift, self.sound, self.made = drift, sound, list[Made]()

    def generate(self, wanted: Wanted, watch: Any) -> Made:
        first = 0
        if wanted.start is not None:
            first = int(np.argmin([np.abs(place.astype(int) - wanted.start[0]).mean() for place in PAN]))
        frames = PAN[first : first + wanted.frames].astype(float)
        if wanted.start is not None:  # it goes on in the colours it was given, and drifts from there
            frames += (wanted.start[0].astype(float) - PAN[first]).mean(axis=(0, 1))
        frames[:, :, :, 0] += self.drift
        frames *= 1 - self.drift / 200
        sound = Sound(np.full((1, 16_000 * wanted.frames // 12), 0.25, np.float32), 16_000) if self.sound else None
        self.made.append(Made(np.clip(np.rint(frames), 0, 255).astype(np.uint8), sound))
        return self.made[-1]

    def steps_of(self, *, final: bool) -> int:
        return 1

    def prompt_window(self, prompt: str) -> tuple[int, int]:
        return len(prompt), 512

    def encode_picture(self, picture: Any) -> object:
        raise NotImplementedError


def chain(camera: Camera, request: ClipRequest = ASKED) -> Chain:
    return Chain(request, SMALL, camera, Nobody())  # type: ignore[arg-type]


def away(one: Any, other: Any) -> float:
    return float(np.abs(one.astype(int) - other).mean())


def test_windows_that_go_on_from_each_other_show_one_motion() -> None:
    made = chain(Camera())
    frames = [frame.copy() for frame in made.frames()]
    assert len(frames) == 36
    assert max(away(frame, PAN[number]) for number, frame in enumerate(frames)) == 0
    assert [seam["step"] <= 1.2 * seam["usual_step"] for seam in made.report.seams] == [True, True]


def test_colours_that_drift_from_window_to_window_are_brought_back() -> None:
    made = chain(Camera(drift=12.0))
    frames = [frame.copy() for frame in made.frames()]
    first = away(frames[5], PAN[5])
    assert first > 3
    assert away(frames[-1], PAN[35]) < 1.3 * first  # nearly three times that, without correction
    for seam in made.report.seams:
        assert seam["drift"] > 5
        assert seam["drift_left"] < 1
        assert seam["step"] <= 1.2 * seam["usual_step"]


def test_a_model_frame_reaches_the_writer_without_a_copy() -> None:
    camera = Camera()
    for frame in chain(camera, dataclasses.replace(ASKED, duration_s=1.0)).frames():
        assert any(np.shares_memory(frame, made.frames) for made in camera.made)


def test_a_final_of_more_frames_than_the_model_draws_moves_in_every_one_of_them() -> None:
    request = dataclasses.replace(ASKED, fps=30, duration_s=1.5)
    held = [frame.copy() for frame in chain(Camera(), request).frames()]
    smooth = [frame.copy() for frame in chain(Camera(), dataclasses.replace(request, quality="final")).frames()]
    assert len(held) == len(smooth) == 45
    walked = [away(a, b) for a, b in itertools.pairwise(smooth)]
    assert min(away(a, b) for a, b in itertools.pairwise(held)) == 0
    assert min(walked) > 0.2 * max(walked)
    assert away(smooth[0], PAN[0]) < 2
    assert away(smooth[-1], held[-1]) < 6


def test_a_loop_closes_where_the_model_can_draw_its_beginning_again(tmp_path: Path) -> None:
    made = chain(Camera(), dataclasses.replace(ASKED, loop=True))
    frames = [frame.copy() for frame in made.frames()]
    assert len(frames) == 36
    assert made.report.loop_join is not None
    assert made.report.loop_join["step"] > made.report.loop_join["usual_step"]  # a pan does not come back: the join says so


@pytest.mark.parametrize("fps", [12, 24, 30])
def test_kept_frames_are_the_clips_own_at_any_rate(tmp_path: Path, fps: int) -> None:
    path = save_clip(tmp_path / "kept.mp4", list(PAN[:fps]), fps)
    request = dataclasses.replace(ASKED, fps=fps, conditions=(Condition(path, "start"),))
    frames = [frame.copy() for frame in chain(Camera(), request).frames()]
    assert len(frames) == 3 * fps
    assert max(away(a, b) for a, b in zip(frames, frames_of(path), strict=False)) < 1


def test_a_picture_of_another_size_is_cropped_and_never_stretched(tmp_path: Path) -> None:
    wide = panned(2 * WIDTH, HEIGHT, 1)[0]
    path = save_picture(tmp_path / "wide.png", wide)
    request = dataclasses.replace(ASKED, duration_s=0.5, conditions=(Condition(path, "start"),))
    first = next(iter(chain(Camera(), request).frames()))
    assert away(first, wide[:, WIDTH // 2 : WIDTH // 2 + WIDTH]) < 1


def test_sounds_of_windows_become_one_track_as_long_as_the_clip() -> None:
    made = chain(Camera(sound=True))
    for _ in made.frames():
        pass
    track = joined(made.sounds, 3.0)
    assert track.shape == (2, 3 * RATE)
    assert np.abs(track[:, RATE // 2 : -RATE] - 0.25).max() < 0.02


def test_sound_is_added_and_the_pictures_stay_packet_for_packet(tmp_path: Path) -> None:
    path = tmp_path / "clip.mp4"
    with ClipWriter(path, WIDTH, HEIGHT, 12, Finish()) as writer:
        for frame in PAN[:24]:
            writer.write(frame)

    def packets() -> list[bytes]:
        with av.open(str(path)) as container:
            return [bytes(packet) for packet in container.demux(container.streams.video[0]) if packet.size]

    silent, before = packets(), probe(path)
    tone = np.sin(np.arange(2 * 24_000) / 24_000 * 440 * 2 * np.pi)[None].astype(np.float32)
    add_sound(path, [(0.0, Sound(tone, 24_000))], 2.0)
    after = probe(path)
    assert packets() == silent
    assert (after.has_audio, after.audio_codec, after.faststart, after.frames) == (True, "aac", True, before.frames)
    assert after.colour == before.colour
    assert after.fps == before.fps
