"""Voice, music and the clips' own sound → one stereo WAV of 48 kHz, exactly as long as the short, at -14 LUFS.

Runs inside the stitch child: plain sync, PyAV to decode and numpy for the rest. Knows no job, no voice and no mood. Silence where there
is nothing, so that a short always has a sound track.
"""

import wave
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

from engine.children import writing
from engine.edit.beat import looped
from engine.edit.loudness import loudness, mastered
from engine.edit.timeline import Timeline
from engine.errors import RequestRejected

Samples = NDArray[np.float32]

RATE = 48000
TARGET_LUFS = -14.0
CEILING_DB = -2.0  # of the WAV: AAC adds up to a decibel (measured), and the finished file must stay below -1
VOICE_LUFS = -17.0  # before mastering; everything else is set against it
DUCK_DB = -12.0
ENGINE_DB, ENGINE_DUCK_DB = -10.0, -6.0
_STEP = 960  # 20 ms, the ducking curve's resolution


def mix(timeline: Timeline, out_wav: Path) -> None:
    """Mix a timeline's sound into out_wav: WAV, 48 kHz, stereo, 16 bit. Raises RequestRejected for a file that holds no sound."""
    samples = round(timeline.duration_s * RATE)
    voice = _voice_bus(timeline, samples)
    spoken = _spoken_curve(voice)
    sound = np.repeat(voice[None], 2, axis=0) if spoken.any() else np.zeros((2, samples), np.float32)
    if timeline.music is not None and samples:
        bed = _at(
            looped(_decoded(timeline.music.path, 2, timeline.duration_s + 30), samples), VOICE_LUFS + timeline.music.gain_db
        )
        sound += bed * _ducked(spoken, DUCK_DB, samples) * _ends(samples)
    own = _engine_bus(timeline, samples)
    if own is not None:
        sound += _at(own, VOICE_LUFS + ENGINE_DB) * _ducked(spoken, ENGINE_DUCK_DB, samples)
    sound = mastered(sound, TARGET_LUFS, CEILING_DB)
    _close_softly(sound)
    with writing(out_wav) as part, wave.open(str(part), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(np.ascontiguousarray(np.rint(np.clip(sound, -1, 1) * 32767).astype("<i2").T).tobytes())


def _decoded(path: Path, channels: int, longest_s: float | None = None) -> Samples:
    """A file's first sound track as (channels, samples) at 48 kHz."""
    resampler = av.AudioResampler("fltp", "stereo" if channels == 2 else "mono", RATE)
    parts: list[Samples] = []
    count = 0
    try:
        with av.open(str(path), mode="r") as container:
            for frame in container.decode(audio=0):
                for out in resampler.resample(frame):
                    parts.append(np.asarray(out.to_ndarray(), np.float32))
                    count += out.samples
                if longest_s is not None and count > longest_s * RATE:
                    break
        parts += [np.asarray(out.to_ndarray(), np.float32) for out in resampler.resample(None)]
    except (av.FFmpegError, IndexError, ValueError) as exc:
        raise RequestRejected("sound", f"{path.name} holds no sound that can be read") from exc
    return np.concatenate(parts, axis=1) if parts else np.zeros((channels, 0), np.float32)


def _voice_bus(timeline: Timeline, samples: int) -> Samples:
    """All cues at their places. Each is brought to one loudness: a voice that gets louder from sentence to sentence is no narrator."""
    bus = np.zeros(samples, np.float32)
    for cue in timeline.voice:
        at = round(cue.start_s * RATE)
        sound = _at(_decoded(cue.path, 1), VOICE_LUFS - 3.01)[0]  # one channel of two that are alike
        if at < 0:
            sound, at = sound[-at:], 0
        n = max(0, min(len(sound), samples - at))
        bus[at : at + n] += sound[:n]
    return bus


def _spoken_curve(voice: Samples) -> NDArray[np.float64]:
    """0 (silence) to 1 (speech) every 20 ms: ready a little before a word, held over the gaps between words, let go slowly."""
    steps = len(voice) // _STEP
    if not steps:
        return np.zeros(1)
    level = np.sqrt(np.square(voice[: steps * _STEP]).reshape(steps, _STEP).mean(axis=1))
    if level.max() < 1e-5:
        return np.zeros(steps)
    speech = level > 10 ** (-38 / 20) * level.max()
    edges = np.flatnonzero(np.diff(np.concatenate(([0], speech.astype(np.int8), [0]))))
    for start, end in zip(edges[1:-1:2], edges[2::2], strict=False):
        if end - start < 35:  # under 0.7 s the music would only pump
            speech[start:end] = True
    early, late = 10, 15
    wide = np.convolve(speech, np.ones(early + late + 1), "full")[early : early + steps] > 0
    kernel = np.hanning(23)[1:-1]
    return np.asarray(np.convolve(np.pad(wide.astype(float), 10, mode="edge"), kernel / kernel.sum(), "valid"))


def _ducked(spoken: NDArray[np.float64], depth_db: float, samples: int) -> Samples:
    """Gain for every sample: 0 dB in silence, depth_db under speech, moved in decibels, as ears hear it."""
    centres = (np.arange(len(spoken)) + 0.5) * _STEP
    gains = 10 ** (depth_db * spoken / 20)
    return np.interp(np.arange(samples), centres, gains).astype(np.float32)


def _engine_bus(timeline: Timeline, samples: int) -> Samples | None:
    """The clips' own sound at their places, crossfaded where their pictures are; None where no clip has any."""
    bus: Samples | None = None
    frame = 0
    for n, segment in enumerate(timeline.segments):
        frame -= segment.transition_frames
        if _has_sound(segment.clip):
            bus = np.zeros((2, samples), np.float32) if bus is None else bus
            length = round(segment.frames / timeline.fps * RATE)
            sound = _decoded(segment.clip, 2, segment.frames / timeline.fps)[:, :length]
            follows = timeline.segments[n + 1].transition_frames if n + 1 < len(timeline.segments) else 0
            at = round(frame / timeline.fps * RATE)
            fit = min(sound.shape[1], samples - at)
            bus[:, at : at + fit] += _faded(sound[:, :fit], segment.transition_frames, follows, timeline.fps)
        frame += segment.frames
    return bus


def _has_sound(clip: Path) -> bool:
    try:
        with av.open(str(clip), mode="r", options={"skip_frame": "all"}) as container:  # no picture decoded to read headers
            return bool(container.streams.audio)
    except av.FFmpegError as exc:
        raise RequestRejected("clip", f"{clip.name} cannot be read") from exc


def _faded(sound: Samples, frames_in: int, frames_out: int, fps: int) -> Samples:
    """Fades as long as the transitions; 10 ms at a cut."""
    faded = sound.copy()
    for frames, end in ((frames_in, slice(None)), (frames_out, slice(None, None, -1))):
        n = min(max(round(frames / fps * RATE), RATE // 100), faded.shape[1])
        faded[:, end][:, :n] *= np.sin(np.linspace(0, np.pi / 2, n, dtype=np.float32))
    return faded


def _at(sound: Samples, lufs: float) -> Samples:
    now = loudness(sound)
    return sound * np.float32(10 ** ((lufs - now) / 20)) if np.isfinite(now) and now > -60 else sound * np.float32(0)


def _ends(samples: int) -> Samples:
    """Music comes in within 0.2 s and leaves over the last 1.8 s, or a fifth of a very short one."""
    curve = np.ones(samples, np.float32)
    into, out = min(int(0.2 * RATE), samples // 10), min(int(1.8 * RATE), samples // 5)
    curve[:into] = np.sin(np.linspace(0, np.pi / 2, into, dtype=np.float32)) ** 2
    curve[samples - out :] *= np.cos(np.linspace(0, np.pi / 2, out, dtype=np.float32)) ** 2
    return curve


def _close_softly(sound: Samples) -> None:
    n = min(RATE // 100, sound.shape[1] // 2)
    ramp = np.linspace(0, 1, n, dtype=np.float32)
    sound[:, :n] *= ramp
    sound[:, sound.shape[1] - n :] *= ramp[::-1]
