"""How loud sound is and how it is brought to a target: BS.1770 integrated loudness, true peak, a look-ahead limiter. 48 kHz only.

Knows no timeline. numpy alone: the K filters are applied in the frequency domain, since numpy has no recursive filter. Checked against
libavfilter's ebur128 in the tests. Source of the filter coefficients: ITU-R BS.1770-4, annex 1.
"""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float32]

RATE = 48000
_STEP = 4800  # a tenth of a second, BS.1770's hop
_FFT, _WARM = 32768, 3968  # the K filters have died away after 3968 samples (by 170 dB)
_HOP = _FFT - _WARM
_BLOCK = 48  # limiter: 1 ms
_TAPS = 24
_LOOK, _SMOOTH, _RELEASE_BLOCKS = 6, 4, 80


def loudness(sound: Samples) -> float:
    """Integrated loudness in LUFS of (channels, samples); -inf for silence."""
    return gated(k_power(sound))


def gated(power: NDArray[np.float64]) -> float:
    """Integrated loudness in LUFS from k_power's tenths of a second: blocks of 0.4 s, gated at -70 LUFS and 10 LU below the rest."""
    if not len(power):
        return float("-inf")
    blocks = np.convolve(power, np.full(4, 0.25), "valid") if len(power) >= 4 else np.array([power.mean()])
    kept = blocks[blocks > 10 ** ((-70 + 0.691) / 10)]
    if not len(kept):
        return float("-inf")
    kept = kept[kept > kept.mean() * 0.1]
    return float(-0.691 + 10 * np.log10(kept.mean()))


def k_power(sound: Samples) -> NDArray[np.float64]:
    """K-weighted power, summed over channels, of each tenth of a second of (channels, samples). A last short tenth is left out."""
    steps = max(1, sound.shape[1] // _STEP)
    rounds = -(-steps * _STEP // _HOP)
    padded = np.zeros((sound.shape[0], _WARM + rounds * _HOP), np.float32)
    used = min(sound.shape[1], rounds * _HOP)
    padded[:, _WARM : _WARM + used] = sound[:, :used]
    power = np.zeros(rounds * _HOP // _STEP)
    for channel in padded:
        windows = np.lib.stride_tricks.sliding_window_view(channel, _FFT)[::_HOP]
        heard = np.fft.irfft(np.fft.rfft(windows, axis=1) * _k_response(), _FFT, axis=1)[:, _WARM:]
        power += np.square(heard.reshape(-1, _STEP)).mean(axis=1, dtype=np.float64)
    return power[:steps]


@lru_cache(maxsize=1)
def _k_response() -> NDArray[np.complex64]:
    z = np.exp(-2j * np.pi * np.arange(_FFT // 2 + 1) / _FFT)
    shelf = (1.53512485958697 - 2.69169618940638 * z + 1.19839281085285 * z**2) / (
        1 - 1.69065929318241 * z + 0.73248077421585 * z**2
    )
    high = (1 - 2 * z + z**2) / (1 - 1.99004745483398 * z + 0.99007225036621 * z**2)
    return np.asarray(shelf * high, np.complex64)


def true_peaks(sound: Samples) -> NDArray[np.float32]:
    """True peak (4 × oversampled) of each millisecond of (channels, samples). Quiet milliseconds keep their plain sample peak."""
    count = -(-sound.shape[1] // _BLOCK)
    pad = _TAPS // 2
    padded = np.zeros((sound.shape[0], pad + count * _BLOCK + pad), np.float32)
    padded[:, pad : pad + sound.shape[1]] = sound
    body = np.abs(padded[:, pad : pad + count * _BLOCK]).reshape(sound.shape[0], count, _BLOCK)
    peaks = body.max(axis=(0, 2))
    # Between samples a signal can rise well above them, but hardly to more than twice: only loud milliseconds are looked into.
    loud = np.flatnonzero(peaks > 0.45 * peaks.max(initial=0.0))
    for channel in padded:
        windows = np.lib.stride_tricks.sliding_window_view(channel, _BLOCK + _TAPS)[::_BLOCK]
        for at in range(0, len(loud), 2000):
            some = loud[at : at + 2000]
            taps = np.lib.stride_tricks.sliding_window_view(windows[some], _TAPS, axis=1)
            peaks[some] = np.maximum(peaks[some], np.abs(taps @ _between()).max(axis=(1, 2)))
    return np.asarray(peaks, np.float32)


@lru_cache(maxsize=1)
def _between() -> Samples:
    """(taps, 3): windowed sinc that gives the signal at a quarter, a half and three quarters between two samples."""
    n = np.arange(_TAPS)[:, None] - (_TAPS // 2 - 1)
    x = n - np.array([0.25, 0.5, 0.75])[None, :]
    window = 0.5 + 0.5 * np.cos(2 * np.pi * x / (_TAPS + 1))
    taps = np.sinc(x) * window
    return np.asarray(taps / taps.sum(axis=0), np.float32)


def mastered(sound: Samples, target_lufs: float, ceiling_db: float, *, most_gain_db: float = 40.0) -> Samples:
    """Bring (channels, samples) to target_lufs with no true peak above ceiling_db. Silence stays silence.

    The limiter works on a gain curve, so the gain that nearly meets the target is found without rendering anything; what the guess
    misses (loud moments are just the ones held back) is measured and put right twice.
    """
    power = k_power(sound)
    now = gated(power)
    if not np.isfinite(now):
        return sound
    peaks = true_peaks(sound)
    ceiling = 10 ** (ceiling_db / 20)
    most = min(most_gain_db, target_lufs - now + 12)
    aim, gain_db = target_lufs, min(target_lufs - now, most)
    out = sound
    for _ in range(3):
        gain_db, curve = _gain_for(aim, gain_db, most, power, peaks, ceiling)
        centres = (np.arange(len(curve)) + 0.5) * _BLOCK
        out = sound * (np.interp(np.arange(sound.shape[1]), centres, curve) * 10 ** (gain_db / 20)).astype(np.float32)
        missing = target_lufs - loudness(out)
        if abs(missing) < 0.1 or gain_db >= most:
            break
        aim += missing
    return out


def _gain_for(
    aim: float, gain_db: float, most: float, power: NDArray[np.float64], peaks: Samples, ceiling: float
) -> tuple[float, NDArray[np.float64]]:
    """The gain in dB, and the limiter's curve at that gain, whose product should give `aim` LUFS."""
    curve = np.ones(len(peaks))
    for _ in range(6):
        curve = _limited(peaks * np.float32(10 ** (gain_db / 20)), ceiling)
        wide = np.pad(np.square(curve)[: len(power) * 100], (0, max(0, len(power) * 100 - len(curve))), mode="edge")
        missing = aim - gated(power * wide.reshape(len(power), 100).mean(axis=1) * 10 ** (gain_db / 10))
        if abs(missing) < 0.03 or gain_db >= most:
            break
        gain_db = min(gain_db + missing, most)
    return gain_db, curve


def _limited(peaks: NDArray[np.float32], ceiling: float) -> NDArray[np.float64]:
    """Gain of each millisecond: down within 6 ms before a peak, back within about 80 ms after it, never above what the peak allows."""
    need = np.minimum(1.0, ceiling / np.maximum(peaks, 1e-9)).astype(np.float64)
    if need.min(initial=1.0) >= 1.0:
        return np.ones(len(need))
    wide = np.pad(need, _LOOK, constant_values=1.0)
    least = np.lib.stride_tricks.sliding_window_view(wide, 2 * _LOOK + 1).min(axis=1)
    back = 1 - np.exp(-3.0 / _RELEASE_BLOCKS)
    held, gain = [], 1.0
    for value in least.tolist():
        gain = min(value, gain + (1.0 - gain) * back)
        held.append(gain)
    kernel = np.hanning(2 * _SMOOTH + 3)[1:-1]
    return np.convolve(np.pad(np.array(held), _SMOOTH, mode="edge"), kernel / kernel.sum(), "valid")
