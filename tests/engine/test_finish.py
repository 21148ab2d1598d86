"""A clip finished anew: other captions and keyframes on the same frames, its sound as it was."""

import asyncio
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from engine.base import CaptionWord, Finish
from engine.encode import ClipWriter, probe
from engine.errors import RequestRejected
from engine.finish import CLEAN, finish_again
from tests.engine.engine_suite import frames_of

WORDS = (CaptionWord("Ice.", 0.0, 1.0, True),)


def drawn(path: Path, sound: bool) -> Path:
    """One second of a wandering blob, and a tone."""
    from engine.diffusion.adapter import Sound
    from engine.diffusion.sound import add_sound

    y, x = np.mgrid[0:320, 0:256]
    with ClipWriter(path, 256, 320, 12, CLEAN) as writer:
        for number in range(12):
            blob = 40 + 170 * np.exp(-((x - 60 - 8 * number) ** 2 + (y - 90) ** 2) / 3000.0)
            writer.write(np.repeat(blob[:, :, None], 3, axis=2).astype(np.uint8))
    if sound:
        tone = 0.5 * np.sin(np.arange(48_000) * 440 * 2 * np.pi / 48_000, dtype=np.float32)
        add_sound(path, [(0.0, Sound(np.stack([tone, tone]), 48_000))], 1.0)
    return path


@pytest.mark.parametrize("sound", [True, False])
async def test_the_frames_stay_and_the_words_and_keyframes_are_new(tmp_path: Path, sound: bool) -> None:
    clean = drawn(tmp_path / "clean.mp4", sound)
    (tmp_path / "out").mkdir()
    finished = await finish_again(clean, Finish(captions=WORDS, keyframes_at=(5,)), tmp_path / "out")
    assert list((tmp_path / "out").iterdir()) == [finished]
    before, after = probe(clean), probe(finished)
    facts = [(p.width, p.height, p.fps, p.frames, p.has_audio, p.colour) for p in (before, after)]
    assert facts[0] == facts[1] == (256, 320, Fraction(12), 12, sound, (1, 1, 1, 1))
    old, new = np.stack(frames_of(clean)), np.stack(frames_of(finished))
    assert np.abs(old[:, :150].astype(int) - new[:, :150]).mean() < 1.5
    assert np.abs(old[6].astype(int) - new[6]).max() > 100  # the words
    with av.open(str(finished)) as container:
        assert 5 in [n for n, packet in enumerate(p for p in container.demux(video=0) if p.size) if packet.is_keyframe]
    if sound:
        with av.open(str(clean)) as one, av.open(str(finished)) as other:
            heard = [[bytes(packet) for packet in container.demux(audio=0)] for container in (one, other)]
        assert heard[0] == heard[1]


def test_what_is_no_clip_is_refused(tmp_path: Path) -> None:
    (tmp_path / "clean.mp4").write_bytes(b"no clip")
    with pytest.raises(RequestRejected):
        asyncio.run(finish_again(tmp_path / "clean.mp4", Finish(), tmp_path))
    assert [path.name for path in tmp_path.iterdir()] == ["clean.mp4"]
