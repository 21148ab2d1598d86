"""The sound a model made, put into its clip's file: windows crossfaded into one track, cut to the clip, AAC beside the pictures."""

from fractions import Fraction
from pathlib import Path

import av
import numpy as np

from engine.children import writing
from engine.diffusion.adapter import Samples, Sound
from engine.encode import open_mp4

RATE = 48_000
_FADE_S = 0.08


def joined(sounds: list[tuple[float, Sound]], duration_s: float) -> Samples:
    """Lay sounds at their seconds into one stereo track of 48 kHz, exactly as long as the clip; what overlaps is crossfaded."""
    total = round(duration_s * RATE)
    track = np.zeros((2, total), np.float32)
    for begins_s, sound in sounds:
        samples, at = _as_stereo(sound), round(begins_s * RATE)
        if at < 0:
            samples, at = samples[:, -at:], 0
        n = min(samples.shape[1], total - at)
        if n <= 0:
            continue
        fade = min(n, round(_FADE_S * RATE)) if at else 0
        rise = np.linspace(0, 1, fade, dtype=np.float32)
        track[:, at : at + fade] = track[:, at : at + fade] * (1 - rise) + samples[:, :fade] * rise
        track[:, at + fade : at + n] = samples[:, fade:n]
    return track


def add_sound(path: Path, sounds: list[tuple[float, Sound]], duration_s: float) -> None:
    """Write the clip at path again with its sound: the pictures are copied packet by packet."""
    track = joined(sounds, duration_s)
    with writing(path) as part, av.open(str(path)) as source, open_mp4(part) as out:
        pictures = out.add_stream_from_template(source.streams.video[0])
        voice = out.add_stream("aac", rate=RATE, layout="stereo")
        for packet in source.demux(source.streams.video[0]):
            if packet.dts is not None:
                packet.stream = pictures
                out.mux(packet)
        step = 1024
        for begin in range(0, track.shape[1], step):
            frame = av.AudioFrame.from_ndarray(
                np.ascontiguousarray(track[:, begin : begin + step]), format="fltp", layout="stereo"
            )
            frame.sample_rate, frame.pts, frame.time_base = RATE, begin, Fraction(1, RATE)
            out.mux(voice.encode(frame))
        out.mux(voice.encode(None))


def _as_stereo(sound: Sound) -> Samples:
    """Any channels and rate as two channels of 48 kHz."""
    samples = np.atleast_2d(sound.samples).astype(np.float32)
    samples = np.repeat(samples, 2, axis=0) if len(samples) == 1 else samples[:2]
    if sound.rate == RATE:
        return samples
    frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(samples), format="fltp", layout="stereo")
    frame.sample_rate = sound.rate
    resampler = av.AudioResampler("fltp", "stereo", RATE)
    pieces = [piece.to_ndarray() for given in (frame, None) for piece in resampler.resample(given)]
    found: Samples = np.concatenate(pieces, axis=1).astype(np.float32)
    return found
