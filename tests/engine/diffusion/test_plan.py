"""Sizes, counts and windows: what is asked for, as a model can make it."""

import dataclasses
from itertools import product

import pytest

from engine.diffusion import plan
from engine.diffusion.specs import CATALOGUE, ModelSpec, known
from engine.errors import RequestRejected

VACE = known("wan-vace-1.3b")
assert VACE is not None
RATIOS = [(1080, 1920), (1920, 1080), (1080, 1080), (256, 256), (2048, 2048), (720, 1280), (1080, 1350), (258, 300)]


@pytest.mark.parametrize("spec", CATALOGUE, ids=lambda spec: spec.name)
@pytest.mark.parametrize(("width", "height"), RATIOS)
def test_sizes_are_legal_and_near_the_asked_ratio(spec: ModelSpec, width: int, height: int) -> None:
    found = plan.sizes(spec, width, height)
    for wide, high in (found.draft, found.final):
        assert wide % spec.size_step == 0
        assert high % spec.size_step == 0
        assert abs(wide / high / (width / height) - 1) < 0.12
    assert found.final[0] * found.final[1] <= 1.2 * spec.best[0] * spec.best[1]
    if spec.refine is not None:
        assert found.final == (2 * found.draft[0], 2 * found.draft[1])


def test_a_size_that_a_model_learned_on_is_used_where_little_is_cropped() -> None:
    assert plan.sizes(VACE, 1080, 1920).final == (480, 832)
    assert plan.sizes(VACE, 1920, 1080).final == (832, 480)


def test_a_draft_is_drawn_at_one_size_whatever_size_was_asked_for() -> None:
    for spec in CATALOGUE:
        assert plan.sizes(spec, 540, 960).draft == plan.sizes(spec, 1080, 1920).draft, spec.name


@pytest.mark.parametrize("spec", CATALOGUE, ids=lambda spec: spec.name)
@pytest.mark.parametrize("loop", [False, True])
def test_windows_cover_every_frame_that_is_not_kept(spec: ModelSpec, loop: bool) -> None:
    kept = [(0, 0), (1, 0), (40, 0)] if loop else [(0, 0), (1, 0), (0, 1), (1, 1), (40, 0), (0, 40), (40, 30)]
    for frames, (start, end) in product([2, 12, 90, 150, 151, 600, 1800], kept):
        if start + end < frames:
            windows = plan.windows(spec, frames, 30, kept_start=start, kept_end=end, clips=True, loop=loop)
            check_windows(spec, windows, frames, start, end, loop)


def check_windows(spec: ModelSpec, windows: tuple[plan.Window, ...], frames: int, start: int, end: int, loop: bool) -> None:
    for number, window in enumerate(windows):
        assert (window.frames - 1) % spec.frame_step == 0
        assert spec.shortest_frames <= window.frames <= spec.longest_frames
        assert window.before + window.after < window.frames
        if number:
            assert window.place(window.before - 1) == pytest.approx(windows[number - 1].last)
            assert window.before > 0
    first, last = windows[0], windows[-1]
    assert first.first <= max(0, start - 1) + 1e-6
    assert first.place(max(0, first.before - 1)) <= max(0, start - 1) + 1e-6
    assert last.last >= frames - 1 - end - 1e-6
    if end:
        assert last.place(last.frames - last.after) >= frames - end - 1e-6
    if loop:
        assert last.closes
        assert last.place(last.frames - last.after) >= frames - 1e-6


def test_a_minute_is_chained_from_windows_that_the_model_can_make() -> None:
    windows = plan.windows(VACE, 1800, 30, clips=True)
    assert len(windows) == 14
    assert {window.before for window in windows[1:]} == {9}


def test_a_long_kept_clip_is_not_made_again() -> None:
    windows = plan.windows(VACE, 1800, 30, kept_start=1700, clips=True)
    assert len(windows) == 1
    assert windows[0].first > 1650


def test_clips_that_leave_nothing_to_make_are_refused() -> None:
    with pytest.raises(RequestRejected, match="ask for more seconds"):
        plan.windows(VACE, 60, 30, kept_start=30, kept_end=30, clips=True)
    with pytest.raises(RequestRejected, match="fill 1 of 1 frames"):
        plan.windows(VACE, 1, 30, kept_start=1, clips=True)


def test_a_still_is_one_frame() -> None:
    (window,) = plan.windows(VACE, 1, 30, clips=True)
    assert window.frames == 1


def test_legal_counts_are_never_fewer_than_asked_for() -> None:
    for spec, frames in product(CATALOGUE, range(1, 40)):
        legal = plan.legal_frames(spec, frames)
        assert legal >= frames
        assert (legal - 1) % spec.frame_step == 0
        assert plan.legal_frames(dataclasses.replace(spec, shortest_frames=1), legal) == legal


@pytest.mark.parametrize("spec", CATALOGUE, ids=lambda spec: spec.name)
def test_a_draft_at_24_frames_a_second_and_its_final_at_30_are_made_of_the_same_windows(spec: ModelSpec) -> None:
    for tenths in range(10, 150):
        drafts, finals = (plan.windows(spec, round(tenths / 10 * fps), fps, clips=True) for fps in (24, 30))
        assert [w.frames for w in drafts] == [w.frames for w in finals], f"{tenths / 10} s"
