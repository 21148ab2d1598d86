"""Drift of colours and how it is undone; how hard a join is."""

import numpy as np

from engine.diffusion import colour
from tests.engine.diffusion.conftest import moving


def drifted(frames: np.ndarray, gain: tuple[float, float, float], offset: tuple[int, int, int]) -> np.ndarray:
    return np.clip(np.rint(frames.astype(float) * gain + offset), 0, 255).astype(np.uint8)


def test_a_drift_of_colours_is_undone_on_frames_that_were_not_compared() -> None:
    true = moving(9, 64, 64)
    made = drifted(true, (0.9, 1.05, 0.95), (12, -6, 4))
    shift = colour.shift_between(made[:4], true[:4])
    mended = colour.apply(made, shift, None)
    assert colour.drift(made[5:], true[5:]) > 5
    assert colour.drift(mended[5:], true[5:]) < 1
    assert np.abs(mended[5:].astype(int) - true[5:]).mean() < 1.5


def test_with_kept_frames_at_both_ends_the_correction_goes_over_from_one_to_the_other() -> None:
    true = moving(21, 64, 64)
    shares = np.linspace(0, 1, 21)[:, None, None, None]
    made = np.clip(np.rint(true + 8 + 12 * shares), 0, 255).astype(np.uint8)
    begin, end = colour.shift_between(made[:3], true[:3]), colour.shift_between(made[-3:], true[-3:])
    mended = colour.apply(made, begin, end)
    for place in (0, 10, 20):
        assert colour.drift(mended[place : place + 1], true[place : place + 1]) < 1.5


def test_frames_of_the_same_colours_are_passed_on_untouched() -> None:
    frames = moving(5, 64, 64)
    assert colour.apply(frames, colour.shift_between(frames[:2], frames[:2]), None) is frames


def test_pictures_that_show_something_else_are_not_forced_into_each_others_colours() -> None:
    dark, bright = np.full((2, 32, 32, 3), 10, np.uint8), np.full((2, 32, 32, 3), 240, np.uint8)
    mended = colour.apply(dark, colour.shift_between(dark, bright), None)
    assert mended.mean() < 60


def test_a_cut_is_a_larger_step_than_motion() -> None:
    frames = moving(8, 64, 64)
    assert colour.step(frames[3], moving(1, 64, 64, seed=9)[0]) > 5 * colour.usual_step(frames)
