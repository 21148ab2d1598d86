"""Where music can go round without being heard to: its beat, and the two places that sound alike.

Holds `looped(track, samples)`. Knows no timeline and no mood. numpy only: onsets from spectral flux, beat and bar from their
autocorrelation, the join refined to a sample by the waveform itself.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float32]
Curve = NDArray[np.float64]

RATE = 48000
_HOP = 480  # 10 ms
_WINDOW = 2048
_SHORTEST = 6 * RATE


@dataclass(frozen=True)
class Join:
    """Play up to `leave` (samples), then go on at `enter`; both sound together for `overlap` samples from there."""

    enter: int
    leave: int
    overlap: int


def looped(track: Samples, samples: int) -> Samples:
    """(channels, n) music made exactly `samples` long: cut, or sent round with a crossfade on the beat."""
    start, end = _sounding(track)
    if track.shape[1] - start >= samples:
        return track[:, start : start + samples].copy()
    track = track[:, start:end]
    if track.shape[1] < RATE // 10:  # a blink of sound would only buzz
        return np.pad(track, ((0, 0), (0, samples - track.shape[1])))
    join = find_join(track)
    out = np.zeros((track.shape[0], samples), np.float32)
    at, source = 0, 0
    while True:
        piece = track[:, source : join.leave + join.overlap]
        first = at > 0
        if first:
            mixed = _crossfaded(out[:, at : at + join.overlap], piece[:, : join.overlap])
            n = min(join.overlap, samples - at)
            out[:, at : at + n] = mixed[:, :n] if n == mixed.shape[1] else _crossfaded(out[:, at:], piece[:, :n])
        skip = join.overlap if first else 0
        body = piece[:, skip : skip + max(0, samples - at - skip)]
        out[:, at + skip : at + skip + body.shape[1]] = body
        at += join.leave - source
        source = join.enter
        if at >= samples:
            return out


def find_join(track: Samples) -> Join:
    """Two places of a track that sound alike and stand on the same beat of the bar, as far apart as can be."""
    if track.shape[1] < _SHORTEST:  # too short for a bar to be found: the whole of it goes round
        overlap = min(RATE // 5, track.shape[1] // 4)
        return Join(0, track.shape[1] - overlap, overlap)
    mono = track.mean(axis=0)
    onsets, bands = _features(mono)
    beat = _beat(onsets)
    overlap = int(np.clip(beat, 20, 60)) * _HOP
    frames = len(onsets)
    last = frames - overlap // _HOP - 2
    lag = _lag(onsets, bands, last)
    leave = _quietest_alike(onsets, bands, lag, last)
    fine = _refined(mono, (leave - lag) * _HOP, leave * _HOP)
    return Join((leave - lag) * _HOP + fine, leave * _HOP, overlap)


def _sounding(track: Samples) -> tuple[int, int]:
    """First and last sample of the music itself: silence before it and its own fade-out are left away."""
    frames = track.shape[1] // _HOP
    if frames < 10:
        return 0, track.shape[1]
    level = np.sqrt(np.square(track[:, : frames * _HOP]).mean(axis=0).reshape(frames, _HOP).mean(axis=1))
    loud = np.flatnonzero(level > 0.02 * level.max(initial=0.0))
    if not len(loud):
        return 0, track.shape[1]
    slow = np.convolve(level, np.full(100, 0.01), "same")
    steady = np.flatnonzero(slow > 0.45 * np.median(slow[loud[0] : loud[-1] + 1]))
    end = min(loud[-1] + 1, steady[-1] + 40) if len(steady) and steady[-1] > frames // 2 else loud[-1] + 1
    return int(loud[0]) * _HOP, min(track.shape[1], int(end) * _HOP)


def _features(mono: Samples) -> tuple[Curve, NDArray[np.float32]]:
    """Onset strength and a coarse spectrum (24 bands, unit length) every 10 ms."""
    padded = np.pad(mono, (_WINDOW // 2, _WINDOW))
    windows = np.lib.stride_tricks.sliding_window_view(padded, _WINDOW)[::_HOP][: len(mono) // _HOP]
    spectrum = np.abs(np.fft.rfft(windows * np.hanning(_WINDOW).astype(np.float32), axis=1))
    edges = np.unique(np.geomspace(2, _WINDOW // 4, 25).astype(int))
    bands = np.log1p(100 * np.add.reduceat(spectrum[:, : edges[-1]], edges[:-1], axis=1))
    flux = np.maximum(np.diff(bands, axis=0, prepend=bands[:1]), 0).sum(axis=1).astype(np.float64)
    flux -= np.convolve(flux, np.full(51, 1 / 51), "same")
    flux = np.maximum(flux, 0)
    level = bands - bands.mean(axis=0)
    return flux / (flux.std() + 1e-9), (level / (np.linalg.norm(level, axis=1, keepdims=True) + 1e-6)).astype(np.float32)


def _autocorrelation(curve: Curve) -> Curve:
    n = len(curve)
    spectrum = np.fft.rfft(curve - curve.mean(), 2 * n)
    return np.asarray(np.fft.irfft(np.abs(spectrum) ** 2)[:n] / np.arange(n, 0, -1))


def _beat(onsets: Curve) -> float:
    """Frames (of 10 ms) from beat to beat, looked for between 60 and 180 a minute; about 110 is preferred where several fit."""
    lags = np.arange(33, 101)
    if len(onsets) < 220:
        return 50.0
    strength = _autocorrelation(np.convolve(onsets, [0.25, 0.5, 0.25], "same"))
    prior = np.exp(-0.5 * (np.log2(lags / 54.5) / 0.7) ** 2)
    return float(lags[int(np.argmax((strength[lags] + 0.5 * strength[2 * lags]) * prior))])


def _lag(onsets: Curve, bands: NDArray[np.float32], last: int) -> int:
    """How far back to go: the distance at which onsets fall together and the spectra are most alike, long ones preferred."""
    smooth = np.convolve(onsets[:last], [0.25, 0.5, 0.25], "same")
    strength = _autocorrelation(smooth) / (smooth.var() + 1e-9)
    low, high = last // 3, last - 250
    span = np.arange(low, high)
    best = span[np.argsort(strength[span] + 0.15 * span / last)[::-1][:60]]

    def alike(lag: int) -> float:
        return float((bands[: last - lag : 4] * bands[lag:last:4]).sum(axis=1).mean())

    return int(max(best, key=lambda lag: alike(int(lag)) + 0.7 * strength[lag] + 0.1 * lag / last))


def _quietest_alike(onsets: Curve, bands: NDArray[np.float32], lag: int, last: int) -> int:
    """The frame to leave at: just before an onset that both places have, where their spectra around it agree most."""
    first = max(lag, last - 600)
    near = np.arange(first, last)
    alike = (bands[near] * bands[near - lag]).sum(axis=1)
    alike = np.convolve(alike, np.full(61, 1 / 61), "same")
    both = np.minimum(onsets[near], onsets[near - lag])
    score = alike + 0.1 * np.clip(both, 0, 4)
    return max(first, int(near[int(np.argmax(score))]) - 2)


def _refined(mono: Samples, enter: int, leave: int) -> int:
    """By how many samples (up to 12 ms) the place to enter must move for both waveforms to run together."""
    reach, width = 576, 12000
    low = enter - reach
    if low < 0 or leave + width > len(mono) or enter + reach + width > len(mono):
        return 0
    ours = mono[leave : leave + width]
    theirs = mono[low : low + width + 2 * reach]
    size = 1 << (len(theirs) + width - 1).bit_length()
    match = np.fft.irfft(np.fft.rfft(theirs, size) * np.conj(np.fft.rfft(ours, size)))[: 2 * reach + 1]
    return int(np.argmax(match)) - reach


def _crossfaded(out: Samples, into: Samples) -> Samples:
    """One sound into the other at even loudness, whether they run together or not."""
    n = min(out.shape[1], into.shape[1])
    if not n:
        return out
    a, b = out[:, :n], into[:, :n]
    energy = float(np.sqrt(np.square(a).sum() * np.square(b).sum()))
    together = float(np.clip((a * b).sum() / energy, 0, 1)) if energy > 1e-9 else 0.0
    x = (np.arange(n) + 0.5) / n * np.pi / 2
    down, up = np.cos(x), np.sin(x)
    level = np.sqrt(1 + 2 * together * down * up)
    return np.asarray(a * (down / level) + b * (up / level), np.float32)
