"""The only file that imports piper (GPL-3.0), and only ever a child process: sentences go in, a WAV and the time of every word come out.

Runs as the target of `engine.children.Worker`. Alone here in knowing phonemes and onnxruntime. Piper reports how many samples every
phoneme lasts, and those add up exactly to the audio; which phonemes belong to which written word is found by speaking each word alone
(phonemes only, no sound) and laying that row of phonemes along the sentence's own. Both noise scales are 0: output repeats bit for bit.
"""

import contextlib
import json
import os
import wave
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.children import writing
from engine.errors import EngineUnavailable, PartMissing

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Samples = NDArray[np.float32]

LEAD_S, TAIL_S, SENTENCE_GAP_S = 0.05, 0.15, 0.22
_SILENT = 0.006  # of the loudest sample: about -44 dB
_PAUSES = frozenset(" .,;:!?¡¿。，^$_-–—…\"'()«»")
# Phonemes last whole frames, rounded up, so a model asked for 1.15 is hardly quicker. The speeds people mean, and what to ask for
# (measured on en_US-joe-medium); a voice that differs by more than 3 % says the sentence a second time.
_SPEEDS = (0.6, 0.78, 0.894, 0.966, 1.0, 1.02, 1.037, 1.067, 1.13, 1.222, 1.468, 2.0)
_MODEL_SPEEDS = (0.5, 0.7, 0.8, 0.9, 1.0, 1.05, 1.1, 1.15, 1.22, 1.3, 1.5, 2.0)
_STRESS = frozenset("ˈˌːˑ")


@dataclass(frozen=True)
class SpeakRequest:
    """What a voice is to say. Each sentence is its words as spoken, and the text to give to the voice."""

    model: Path
    config: Path
    sentences: tuple[tuple[str, tuple[str, ...]], ...]
    speed: float
    out: Path


@dataclass(frozen=True)
class Spoken:
    """Times of the words of every sentence in seconds from the start of the file; empty where the model tells none."""

    duration_s: float
    words: tuple[tuple[tuple[float, float], ...], ...]
    sentence_times: tuple[tuple[float, float], ...]


_loaded: dict[str, Any] = {}


def speak(request: SpeakRequest, _send: Callable[[object], None]) -> Spoken:
    """Speak into request.out, WAV mono 16 bit. The model stays loaded for the next call. Raises PartMissing, EngineUnavailable."""
    import numpy as np

    voice = _voice(request.model, request.config)
    rate = int(voice.config.sample_rate)
    parts: list[Samples] = []
    words: list[tuple[tuple[float, float], ...]] = []
    times: list[tuple[float, float]] = []
    at = 0
    for text, spoken_words in request.sentences:
        audio, spans = _sentence(voice, text, spoken_words, request.speed)
        start, end = _sounding(audio, rate)
        if parts:
            gap = np.zeros(int(SENTENCE_GAP_S / request.speed * rate), np.float32)
            parts.append(gap)
            at += len(gap)
        last = end - start
        words.append(
            tuple(((at + min(max(a - start, 0), last)) / rate, (at + min(max(b - start, 0), last)) / rate) for a, b in spans)
        )
        times.append(((at + int(LEAD_S * rate)) / rate, (at + last - int(TAIL_S * rate)) / rate))
        parts.append(_faded(audio[start:end], rate))
        at += last
    sound = np.concatenate(parts) if parts else np.zeros(0, np.float32)
    with writing(request.out) as part, wave.open(str(part), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes((np.clip(sound, -1, 1) * 32767).astype("<i2").tobytes())
    return Spoken(len(sound) / rate, tuple(words), tuple(times))


def _voice(model: Path, config: Path) -> Any:
    """The loaded model, patched in memory so that it tells phoneme lengths."""
    key = f"{model}|{model.stat().st_mtime_ns}" if model.is_file() else ""
    if not key:
        raise PartMissing(f"the voice {model.stem}", f"shortwright voices pull {model.stem}")
    if key not in _loaded:
        from piper import PiperVoice
        from piper.config import PiperConfig

        try:
            session = _Session(model)
            facts = PiperConfig.from_dict(json.loads(config.read_text(encoding="utf-8")))
        except (OSError, ValueError, KeyError, RuntimeError) as exc:
            raise _broken(model) from exc
        except Exception as exc:  # onnxruntime's and protobuf's own errors share no base class
            if type(exc).__module__.startswith(("onnxruntime", "google.protobuf")):
                raise _broken(model) from exc
            raise
        _loaded.clear()
        _loaded[key] = PiperVoice(session=session, config=facts, download_dir=Path(os.devnull))
    return _loaded[key]


def _broken(model: Path) -> PartMissing:
    return PartMissing(f"a readable voice file {model.name}", f"pull it again: shortwright voices pull {model.stem}")


def _patched(model: Path) -> bytes:
    """The model with two more outputs: frames of each phoneme (as Piper reads them), and the same before they were rounded up."""
    import onnx
    from piper.patch_voice_with_alignment import add_alignment_output

    whole = onnx.load(str(model))
    with contextlib.suppress(ValueError):  # patched before, or a model that cannot tell: words then go by their letters
        add_alignment_output(whole)
    told = [o.name for o in whole.graph.output]
    if len(told) == 2:
        unrounded = next((n.input[0] for n in whole.graph.node if n.op_type == "Ceil" and n.output[0] == told[1]), "")
        if unrounded:
            whole.graph.output.append(onnx.ValueInfoProto(name=unrounded))
    patched: bytes = whole.SerializeToString()
    return patched


class _Session:
    """Stands where Piper expects its session; keeps the phonemes' unrounded lengths of every run."""

    def __init__(self, model: Path) -> None:
        import onnxruntime  # type: ignore[import-untyped,unused-ignore]

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1  # two cost twice the CPU for the same sound
        options.log_severity_level = 4
        self._session = onnxruntime.InferenceSession(_patched(model), sess_options=options, providers=["CPUExecutionProvider"])
        self.lengths: list[Samples] = []

    def run(self, names: None, asked: dict[str, Any]) -> list[Any]:
        results: list[Any] = self._session.run(names, asked)
        self.lengths += [r.reshape(-1) for r in results[2:3]]
        return results[:2]


def _sentence(voice: Any, text: str, words: tuple[str, ...], speed: float) -> tuple["Samples", list[tuple[int, int]]]:
    """One sentence's sound and each word's samples (start, end). Spans are empty where the model does not tell phoneme lengths."""
    import numpy as np

    base = float(voice.config.length_scale)
    scale = base / float(np.interp(speed, _SPEEDS, _MODEL_SPEEDS))
    chunks = _said(voice, text, scale)
    if abs(speed - 1) > 1e-3 and voice.session.lengths:
        lengths = np.asarray(np.concatenate(voice.session.lengths) / scale, np.float32)
        better = _scale_for(lengths, base, scale, speed)
        chunks = chunks if better == scale else _said(voice, text, better)
    if not chunks:
        return np.zeros(0, np.float32), [(0, 0)] * len(words)
    audio = np.concatenate([c.audio_float_array for c in chunks]).astype(np.float32)
    if any(c.phoneme_alignments is None for c in chunks):
        return audio, []
    row: list[tuple[str, int, int]] = []
    at = 0
    for chunk in chunks:
        for phoneme in chunk.phoneme_alignments:
            row.append((phoneme.phoneme, at, at + int(phoneme.num_samples)))
            at += int(phoneme.num_samples)
    return audio, word_spans(row, [[p for s in voice.phonemize(w) for p in s] for w in words])


def _said(voice: Any, text: str, scale: float) -> list[Any]:
    from piper import SynthesisConfig

    config = SynthesisConfig(noise_scale=0.0, noise_w_scale=0.0, length_scale=scale, normalize_audio=False)
    voice.session.lengths.clear()
    try:
        return list(voice.synthesize(text, config, include_alignments=True))
    except RuntimeError as exc:
        raise EngineUnavailable("The voice could not speak a sentence") from exc


def _scale_for(lengths: "Samples", base: float, scale: float, speed: float) -> float:
    """The length scale at which these phonemes last as long as asked; `scale` itself where it is within 3 % of that."""
    import numpy as np

    wanted = float(np.ceil(lengths * base).sum()) / speed
    if abs(float(np.ceil(lengths * scale).sum()) / wanted - 1) < 0.03:
        return scale
    low, high = base / 8, base * 8
    for _ in range(24):
        middle = (low + high) / 2
        low, high = (middle, high) if float(np.ceil(lengths * middle).sum()) < wanted else (low, middle)
    return (low + high) / 2


def word_spans(row: list[tuple[str, int, int]], words: list[list[str]]) -> list[tuple[int, int]]:
    """Lay each word's own phonemes along the sentence's (phoneme, start, end) and give each word's (start, end).

    The cheapest alignment by edit distance; a sentence may join, reduce or drop phonemes ("it was the"), which costs little. A word that
    got nothing takes an instant between its neighbours.
    """
    heard = [item for item in row if item[0] not in _PAUSES and item[2] > item[1]]
    told = [(p, i) for i, word in enumerate(words) for p in word if p not in _PAUSES]
    owners = _aligned([p for p, _, _ in heard], told)
    spans: list[tuple[int, int]] = []
    at = heard[0][1] if heard else 0
    for i in range(len(words)):
        mine = [heard[n] for n, owner in enumerate(owners) if owner == i]
        if mine:
            at = max(at, mine[0][1])
            spans.append((at, mine[-1][2]))
            at = mine[-1][2]
        else:
            spans.append((at, at))
    return spans


def _aligned(heard: list[str], told: list[tuple[str, int]]) -> list[int]:
    """For each heard phoneme the number of the word it belongs to: edit distance with cheap stress marks and near vowels."""
    if not told:
        return [0] * len(heard)
    width = len(told) + 1
    costs = [[0.9 * j for j in range(width)]]
    for phoneme in heard:
        before, line = costs[-1], [costs[-1][0] + (0.3 if phoneme in _STRESS else 0.9)]
        for j in range(1, width):
            line.append(
                min(
                    before[j - 1] + _unlike(phoneme, told[j - 1][0]),
                    before[j] + (0.3 if phoneme in _STRESS else 0.9),
                    line[j - 1] + (0.3 if told[j - 1][0] in _STRESS else 0.9),
                )
            )
        costs.append(line)
    owners = [0] * len(heard)
    i, j = len(heard), len(told)
    while i > 0:
        here = costs[i][j]
        if j > 0 and abs(here - costs[i - 1][j - 1] - _unlike(heard[i - 1], told[j - 1][0])) < 1e-9:
            i, j = i - 1, j - 1
            owners[i] = told[j][1]
        elif abs(here - costs[i - 1][j] - (0.3 if heard[i - 1] in _STRESS else 0.9)) < 1e-9:
            i -= 1
            # An inserted stress mark leads the sound after it; anything else belongs to the sound before it.
            owners[i] = told[min(j, len(told) - 1)][1] if heard[i] in "ˈˌ" or j == 0 else told[j - 1][1]
        else:
            j -= 1
    return owners


_VOWELS = frozenset("aeiouyæøœɐɑɒɔɘəɚɛɜɝɞɤɨɪɯɵɶʉʊʌᵻ")


def _unlike(a: str, b: str) -> float:
    if a == b:
        return 0.0
    if (a in _STRESS) != (b in _STRESS):
        return 1.6
    return 0.5 if a in _VOWELS and b in _VOWELS else 1.2


def _sounding(audio: "Samples", rate: int) -> tuple[int, int]:
    """First and last sample to keep: what sounds, with 0.05 s before and 0.15 s after it."""
    import numpy as np

    if not len(audio):
        return 0, 0
    loud = np.flatnonzero(np.abs(audio) > _SILENT * max(float(np.abs(audio).max()), 1e-6))
    return max(0, int(loud[0]) - int(LEAD_S * rate)), min(len(audio), int(loud[-1]) + int(TAIL_S * rate))


def _faded(audio: "Samples", rate: int) -> "Samples":
    """Both ends faded over 5 ms, so that a cut in faint noise does not click."""
    import numpy as np

    faded = audio.copy()
    n = min(int(0.005 * rate), len(audio) // 2)
    if n:
        ramp = np.linspace(0, 1, n, dtype=np.float32)
        faded[:n] *= ramp
        faded[-n:] *= ramp[::-1]
    return faded
