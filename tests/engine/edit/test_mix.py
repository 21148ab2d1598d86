"""The mix, measured: length to a sample, loudness and peaks against libavfilter, ducking, loops on the beat, nothing that clicks."""

import wave
from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from engine.edit.beat import find_join, looped
from engine.edit.loudness import loudness, mastered, true_peaks
from engine.edit.mix import RATE, mix
from engine.edit.music import MusicLibrary
from engine.edit.timeline import Music, Segment, Timeline, VoiceCue
from engine.errors import RequestRejected

Samples = NDArray[np.float32]
FPS = 10


def write(path: Path, sound: Samples, rate: int = RATE) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(len(sound))
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes((np.clip(sound, -1, 1) * 32767).astype("<i2").T.tobytes())
    return path


def read(path: Path) -> Samples:
    with wave.open(str(path), "rb") as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (RATE, 2, 2)
        return np.frombuffer(file.readframes(file.getnframes()), "<i2").reshape(-1, 2).T.astype(np.float32) / np.float32(32768)


def clip(path: Path, frames: int, sound: Samples | None = None) -> Path:
    """A real little video, with the sound where there is one."""
    with av.open(str(path), "w") as container:
        video = container.add_stream("libx264", rate=FPS)
        video.width = video.height = 64
        video.pix_fmt = "yuv420p"
        audio = container.add_stream("aac", rate=RATE, layout="stereo") if sound is not None else None
        for n in range(frames):
            container.mux(video.encode(av.VideoFrame.from_ndarray(np.full((64, 64, 3), n % 255, np.uint8), format="rgb24")))
        container.mux(video.encode(None))
        if audio is not None and sound is not None:
            frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(sound), format="fltp", layout="stereo")
            frame.sample_rate = RATE
            for each in av.AudioResampler("fltp", "stereo", RATE, frame_size=1024).resample(frame):
                container.mux(audio.encode(each))
            container.mux(audio.encode(None))
    return path


def speech(seconds: float, seed: int = 0) -> Samples:
    """Noise in syllables: as peaky as a voice."""
    rng = np.random.default_rng(seed)
    t = np.arange(int(seconds * RATE)) / RATE
    syllables = np.maximum(0, np.sin(2 * np.pi * 2.2 * t)) ** 2
    return (0.5 * syllables * np.sin(2 * np.pi * 180 * t) + 0.08 * syllables * rng.standard_normal(len(t)))[None].astype(
        np.float32
    )


def tone(seconds: float, hz: float = 440.0, gain: float = 0.2) -> Samples:
    t = np.arange(int(seconds * RATE)) / RATE
    return np.repeat((gain * np.sin(2 * np.pi * hz * t))[None], 2, axis=0).astype(np.float32)


def level_db(sound: Samples, start_s: float, end_s: float, hz: float) -> float:
    """Level of one frequency in a stretch of sound."""
    part = sound.mean(axis=0)[int(start_s * RATE) : int(end_s * RATE)]
    spectrum = np.abs(np.fft.rfft(part * np.hanning(len(part)))) / len(part)
    at = round(hz * len(part) / RATE)
    return float(20 * np.log10(spectrum[at - 3 : at + 4].max() + 1e-12))


def ebur128(sound: Samples) -> tuple[float, float]:
    """Integrated loudness and true peak in dB as libavfilter measures them."""
    graph = av.filter.Graph()
    source = graph.add_abuffer(sample_rate=RATE, format="fltp", layout="stereo")
    meter, sink = graph.add("ebur128", "peak=true:metadata=1"), graph.add("abuffersink")
    source.link_to(meter)
    meter.link_to(sink)
    graph.configure()
    frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(sound), format="fltp", layout="stereo")
    frame.sample_rate = RATE
    source.push(frame)
    source.push(None)
    facts: dict[str, str] = {}
    while True:
        try:
            facts = dict(sink.pull().metadata)
        except (av.error.BlockingIOError, av.error.EOFError):
            break
    return float(facts["lavfi.r128.I"]), 20 * np.log10(float(facts["lavfi.r128.true_peak"]))


def timeline(folder: Path, seconds: float, **parts: object) -> Timeline:
    frames = round(seconds * FPS)
    segments = parts.pop("segments", None) or (Segment(clip(folder / "silent.mp4", frames), frames),)
    return Timeline(segments, 64, 64, FPS, **parts)  # type: ignore[arg-type]


def test_loudness_and_peaks_agree_with_libavfilter() -> None:
    sound = np.repeat(speech(6), 2, axis=0)
    sound[1] *= 0.5
    lufs, peak = ebur128(sound)
    assert loudness(sound) == pytest.approx(lufs, abs=0.05)
    assert 20 * np.log10(true_peaks(sound).max()) == pytest.approx(peak, abs=0.2)


def test_mastering_meets_target_and_ceiling_at_once() -> None:
    for gain in (0.02, 0.3, 2.0):
        made = mastered(np.repeat(speech(8), 2, axis=0) * np.float32(gain), -14, -2)
        lufs, peak = ebur128(made)
        assert lufs == pytest.approx(-14, abs=0.3)
        assert peak <= -1.7


def test_a_short_with_everything_is_as_long_and_as_loud_as_it_must_be(tmp_path: Path) -> None:
    cues = tuple(VoiceCue(write(tmp_path / f"v{n}.wav", speech(2.5, n), 22050 if n else RATE), 0.5 + 4 * n) for n in range(3))
    music = MusicLibrary().pick("happy", 0)
    assert music is not None
    out = tmp_path / "out.wav"
    mix(timeline(tmp_path, 12.3, voice=cues, music=Music(music)), out)
    sound = read(out)
    assert sound.shape == (2, round(12.3 * RATE))
    lufs, peak = ebur128(sound)
    assert lufs == pytest.approx(-14, abs=0.3)
    assert peak <= -1.5


def test_voice_is_placed_to_the_sample(tmp_path: Path) -> None:
    beep = tone(0.5, 1000)[:1]
    out = tmp_path / "out.wav"
    mix(timeline(tmp_path, 3, voice=(VoiceCue(write(tmp_path / "v.wav", beep), 1.25),)), out)
    loud = np.flatnonzero(np.abs(read(out)[0]) > 0.02)
    assert loud[0] == pytest.approx(1.25 * RATE, abs=4)
    assert loud[-1] == pytest.approx(1.75 * RATE, abs=8)


def test_music_ducks_under_speech_and_comes_back(tmp_path: Path) -> None:
    voice = (VoiceCue(write(tmp_path / "v.wav", speech(3)), 4.0),)
    music = Music(write(tmp_path / "m.wav", tone(12, 3000)))
    out = tmp_path / "out.wav"
    mix(timeline(tmp_path, 12, voice=voice, music=music), out)
    sound = read(out)
    before, under, after = (level_db(sound, a, b, 3000) for a, b in ((1, 3), (4.5, 6.5), (8, 10)))
    assert before - under == pytest.approx(12, abs=2)
    assert after == pytest.approx(before, abs=0.5)
    assert level_db(sound, 3.2, 3.6, 3000) == pytest.approx(before, abs=3)  # not long before the first word


def test_music_ends_with_a_fade(tmp_path: Path) -> None:
    out = tmp_path / "out.wav"
    mix(timeline(tmp_path, 8, music=Music(write(tmp_path / "m.wav", tone(20, 500)))), out)
    sound = read(out)
    levels = [level_db(sound, a, a + 0.2, 500) for a in (6.0, 7.0, 7.4, 7.8)]
    assert levels == sorted(levels, reverse=True)
    assert levels[0] - levels[-1] > 15
    assert np.abs(sound[:, -10:]).max() < 0.002


def test_the_clips_own_sound_lies_under_the_voice(tmp_path: Path) -> None:
    quiet, loud = clip(tmp_path / "a.mp4", 30), clip(tmp_path / "b.mp4", 40, tone(4, 2000))
    segments = (Segment(quiet, 30), Segment(loud, 40, "crossfade", 10))
    voice = (VoiceCue(write(tmp_path / "v.wav", speech(1.5)), 4.0),)
    out = tmp_path / "out.wav"
    mix(timeline(tmp_path, 0, segments=segments, voice=voice), out)
    sound = read(out)
    assert sound.shape[1] == 6 * RATE
    assert level_db(sound, 0.2, 1.8, 2000) < -80
    fading, full, under = (level_db(sound, a, b, 2000) for a, b in ((2.05, 2.35), (3.0, 3.5), (4.2, 5.2)))
    assert fading < full - 4
    assert full - under == pytest.approx(6, abs=1.5)


def test_nothing_to_hear_is_a_real_but_silent_track(tmp_path: Path) -> None:
    out = tmp_path / "out.wav"
    mix(timeline(tmp_path, 1.5), out)
    sound = read(out)
    assert sound.shape == (2, round(1.5 * RATE))
    assert not sound.any()


def test_silent_music_and_silent_voice_do_not_become_noise(tmp_path: Path) -> None:
    still = write(tmp_path / "still.wav", np.zeros((2, RATE), np.float32))
    out = tmp_path / "out.wav"
    mix(timeline(tmp_path, 2, voice=(VoiceCue(still, 0.2),), music=Music(still)), out)
    assert not read(out).any()


def test_a_cue_beyond_the_end_is_cut_off(tmp_path: Path) -> None:
    out = tmp_path / "out.wav"
    cues = (VoiceCue(write(tmp_path / "v.wav", speech(2)), 1.5), VoiceCue(tmp_path / "v.wav", 9.0))
    mix(timeline(tmp_path, 2, voice=cues), out)
    assert read(out).shape[1] == 2 * RATE


def test_a_file_without_sound_is_named(tmp_path: Path) -> None:
    bad = tmp_path / "bad.mp3"
    bad.write_bytes(b"no sound" * 100)
    with pytest.raises(RequestRejected, match=r"bad\.mp3"):
        mix(timeline(tmp_path, 1, music=Music(bad)), tmp_path / "out.wav")
    assert not (tmp_path / "out.wav").exists()


def test_a_loop_keeps_the_beat() -> None:
    """Drums at 125 a minute, four to the bar, cut off within a beat: every gap stays one beat, and whole bars are left out."""
    beat, rng = 0.48, np.random.default_rng(3)
    track = np.zeros((2, int(20.3 * RATE)), np.float32)
    for n in range(42):
        t = np.arange(int(0.12 * RATE)) / RATE
        hz = (90, 900, 300, 1400)[n % 4]
        hit = np.exp(-t * 40) * (np.sin(2 * np.pi * hz * t) + 0.1 * rng.standard_normal(len(t)))
        at = int(n * beat * RATE)
        track[:, at : at + len(hit)] += hit[: track.shape[1] - at].astype(np.float32)
    out = looped(track, 50 * RATE)
    assert out.shape == (2, 50 * RATE)
    energy = np.square(out[0]).reshape(-1, 480).mean(axis=1)
    hits = np.flatnonzero((energy[1:] > 0.05) & (energy[:-1] < 0.02)) + 1
    gaps = np.diff(hits) * 0.01
    assert len(hits) == pytest.approx(50 / beat, abs=2)
    assert gaps.min() > beat - 0.03
    assert gaps.max() < beat + 0.03
    join = find_join(track)
    assert ((join.leave - join.enter) / RATE / beat / 4) == pytest.approx(
        round((join.leave - join.enter) / RATE / beat / 4), abs=0.03
    )


@pytest.mark.parametrize(("mood", "seed"), [("calm", 1), ("tender", 2), ("energetic", 3)])
def test_loops_of_real_music_neither_click_nor_dip(mood: str, seed: int) -> None:
    path = MusicLibrary().pick(mood, seed)
    assert path is not None
    with av.open(str(path)) as container:
        resampler = av.AudioResampler("fltp", "stereo", RATE)
        track = np.concatenate([f.to_ndarray() for each in container.decode(audio=0) for f in resampler.resample(each)], axis=1)
    out = looped(track, 70 * RATE)
    steps = np.abs(np.diff(out, axis=1)).max()
    assert steps <= 1.05 * np.abs(np.diff(track, axis=1)).max()
    loud = np.sqrt(np.square(out).mean(axis=0)[: 69 * RATE].reshape(-1, RATE // 2).mean(axis=1))
    own = np.sqrt(np.square(track).mean(axis=0)[RATE : 26 * RATE].reshape(-1, RATE // 2).mean(axis=1))
    assert loud[2:].min() > 0.6 * own.min()


def test_very_short_and_silent_music_can_go_round() -> None:
    assert looped(tone(0.3), RATE).shape == (2, RATE)
    for samples in (0, 480, 48000):
        assert looped(np.zeros((2, samples), np.float32), 3 * RATE).shape == (2, 3 * RATE)
    assert looped(tone(7), 20 * RATE).shape == (2, 20 * RATE)
