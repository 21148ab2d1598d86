"""The sound a model made, put into its clip's file: windows crossfaded into one track, cut to the clip, AAC beside the pictures.

A kept clip's own sound lies over it, as its frames do.
"""

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import av
import numpy as np

from engine.children import writing
from engine.diffusion.adapter import Samples, Sound
from engine.encode import open_mp4

RATE = 48_000
_FADE_S = 0.08


Placed = tuple[float, Sound]  # seconds into the clip, and the sound from there on


def joined(made: Sequence[Placed], duration_s: float, kept: Sequence[Placed] = ()) -> Samples:
    """Lay sounds at their seconds into one stereo track of 48 kHz, exactly as long as the clip; what overlaps is crossfaded.

    kept: what lies over all that was made, fading in and out where it begins and ends inside the clip.
    """
    total = round(duration_s * RATE)
    track = np.zeros((2, total), np.float32)
    for number, (begins_s, sound) in enumerate([*made, *kept]):
        samples, at = _as_stereo(sound), round(begins_s * RATE)
        if at < 0:
            samples, at = samples[:, -at:], 0
        n = min(samples.shape[1], total - at)
        if n <= 0:
            continue
        share = np.ones(n, np.float32)
        fade = min(n, round(_FADE_S * RATE))
        if at:
            share[:fade] = np.linspace(0, 1, fade, dtype=np.float32)
        if number >= len(made) and at + n < total:
            share[n - fade :] *= np.linspace(1, 0, fade, dtype=np.float32)
        track[:, at : at + n] += share * (samples[:, :n] - track[:, at : at + n])
    return track


def heard(path: Path, longest_s: float) -> Sound | None:
    """The first seconds of a clip's sound; None where it has none that can be read."""
    from engine.papercut.media.clips import open_media

    resampler, parts, count = av.AudioResampler("fltp", "stereo", RATE), [], 0
    with open_media(path) as container:
        try:
            for frame in container.decode(audio=0):
                parts += [piece.to_ndarray() for piece in resampler.resample(frame)]
                count += frame.samples
                if count > longest_s * frame.sample_rate:
                    break
            parts += [piece.to_ndarray() for piece in resampler.resample(None)]
        except (av.FFmpegError, IndexError, ValueError):
            pass  # what was heard until then
    if not parts:
        return None
    samples: Samples = np.concatenate(parts, axis=1).astype(np.float32)
    return Sound(samples[:, : round(longest_s * RATE)], RATE)


def add_sound(path: Path, made: Sequence[Placed], duration_s: float, kept: Sequence[Placed] = ()) -> None:
    """Write the clip at path again with its sound: the pictures are copied packet by packet."""
    track = joined(made, duration_s, kept)
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
