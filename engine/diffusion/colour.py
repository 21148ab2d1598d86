"""Colour and join of two stretches of frames: how far the colours drifted, how to bring them back, how hard a cut it is. numpy only.

A model that is given frames to go on from gives them back in slightly other colours, and the next window drifts further. The frames it gave
back and those it was given show the same, so a gain and an offset a channel between the two is what must be undone on all the rest.
"""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from engine.diffusion.adapter import Pixels

_Levels = npt.NDArray[np.float32]  # three channels

_MOST_GAIN = 1.2  # beyond it the two do not show the same, and no colour is to blame
_MOST_OFFSET = 32.0
_NOTHING = 0.4  # levels; a smaller drift is left alone: 8 bits are no finer


@dataclass(frozen=True)
class Shift:
    """Channel by channel: true = gain * made + offset."""

    gain: _Levels
    offset: _Levels

    @property
    def is_nothing(self) -> bool:
        """Whether applying it would change next to nothing."""
        return bool(np.abs(self.gain - 1).max() * 128 < _NOTHING and np.abs(self.offset).max() < _NOTHING)


def shift_between(made: Pixels, true: Pixels) -> Shift:
    """What turns the colours of `made` into those of `true`; both n×H×W×3 of the same moments."""
    mean_made, deviation_made = _levels(made)
    mean_true, deviation_true = _levels(true)
    gain = np.clip(deviation_true / np.maximum(deviation_made, 1.0), 1 / _MOST_GAIN, _MOST_GAIN).astype(np.float32)
    moved = np.clip(mean_true - mean_made, -_MOST_OFFSET, _MOST_OFFSET)
    return Shift(gain, (mean_made + moved - gain * mean_made).astype(np.float32))


def apply(frames: Pixels, begin: Shift | None, end: Shift | None) -> Pixels:
    """Correct n×H×W×3 frames; with both, from the one at the first frame over to the other at the last. New frames, or the same where
    there is nothing to do.
    """
    shifts = [shift for shift in (begin, end) if shift is not None]
    if not shifts or all(shift.is_nothing for shift in shifts):
        return frames
    first, last = shifts[0], shifts[-1]
    found = np.empty_like(frames)
    levels = np.arange(256, dtype=np.float32)[:, None]
    for number, picture in enumerate(frames):
        share = number / max(1, len(frames) - 1) if first is not last else 0.0
        gain = first.gain + (last.gain - first.gain) * share
        offset = first.offset + (last.offset - first.offset) * share
        table = np.clip(np.rint(levels * gain + offset), 0, 255).astype(np.uint8)
        for channel in range(3):
            np.take(table[:, channel], picture[:, :, channel], out=found[number, :, :, channel])
    return found


def drift(made: Pixels, true: Pixels) -> float:
    """How far the mean colours lie apart, in levels of 255, the worst channel."""
    return float(np.abs(_levels(made)[0] - _levels(true)[0]).max())


def step(one: Pixels, other: Pixels) -> float:
    """Mean difference of two H×W×3 pictures, in levels."""
    return float(np.abs(one[::2, ::2].astype(np.int16) - other[::2, ::2]).mean())


def usual_step(frames: Pixels) -> float:
    """The median step from frame to frame of n×H×W×3; 0 for fewer than two."""
    return float(np.median([step(a, b) for a, b in pairwise(frames)])) if len(frames) > 1 else 0.0


def _levels(frames: Pixels) -> tuple[_Levels, _Levels]:
    pixels = frames[:, ::2, ::2].reshape(-1, 3).astype(np.float32)
    return pixels.mean(axis=0), pixels.std(axis=0)
