"""The only file that imports piper (GPL-3.0), and only ever a child process: sentences go in, a WAV and the time of every word come out.

Runs as the target of `engine.children.Worker`. Alone here in knowing phonemes and onnxruntime. Piper reports how many samples every
phoneme lasts, and those add up exactly to the audio; which phonemes belong to which written word is found by speaking each word alone
(phonemes only, no sound) and laying that row of phonemes along the sentence's own. Both noise scales are 0: output repeats bit for bit.
"""

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
    """The loaded model, patched in memory so that it tells phoneme lengths. One thread: two cost twice the CPU for the same sound."""
    key = f"{model}|{model.stat().st_mtime_ns}" if model.is_file() else ""
    if not key:
        raise PartMissing(f"the voice {model.stem}", f"shortwright voices pull {model.stem}")
    if key not in _loaded:
        import onnxruntime  # type: ignore[import-untyped,unused-ignore]
        from piper import PiperVoice
        from piper.config import PiperConfig

        try:
            session = onnxruntime.InferenceSession(_patched(model), sess_options=_options(), providers=["CPUExecutionProvider"])
            facts = PiperConfig.from_dict(json.loads(config.read_text(encoding="utf-8")))
        except (OSError, ValueError, KeyError, RuntimeError) as exc:
            raise _broken(model) from exc
        except Exception as exc:  # onnxruntime's and protobuf's own errors share no base class
            if type(exc).__module__.startswith(("onnxruntime", "google.protobuf")):
                raise _broken(model) from exc
            raise
        _loaded.clear()
        _loaded["model"] = model
        _loaded[key] = PiperVoice(session=session, config=facts, download_dir=Path(os.devnull))
    return _loaded[key]


def _broken(model: Path) -> PartMissing:
    return PartMissing(f"a readable voice file {model.name}", f"pull it again: shortwright voices pull {model.stem}")


def _patched(model: Path) -> bytes:
    import onnx
    from piper.patch_voice_with_alignment import add_alignment_output

    graph = onnx.load(str(model))
    try:
        add_alignment_output(graph)
    except ValueError:
        return model.read_bytes()  # patched before, or a model that cannot tell: words then go by their letters
    patched: bytes = graph.SerializeToString()
    return patched


def _sentence(voice: Any, text: str, words: tuple[str, ...], speed: float) -> tuple["Samples", list[tuple[int, int]]]:
    """One sentence's sound and each word's samples (start, end). Spans are empty where the model does not tell phoneme lengths."""
    import numpy as np
    from piper import SynthesisConfig

    scale = _length_scale(voice, text, speed)
    config = SynthesisConfig(noise_scale=0.0, noise_w_scale=0.0, length_scale=scale, normalize_audio=False)
    try:
        chunks = list(voice.synthesize(text, config, include_alignments=True))
    except RuntimeError as exc:
        raise EngineUnavailable("The voice could not speak a sentence") from exc
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


def _length_scale(voice: Any, text: str, speed: float) -> float:
    """The model's length scale that makes a sentence shorter by just `speed`.

    Phonemes last whole frames, rounded up, so 1 / speed alone gives less than half of what was asked near 1. The part of the model that
    tells lengths is asked alone, which costs milliseconds.
    """
    import numpy as np

    base = float(voice.config.length_scale)
    if abs(speed - 1) < 1e-3 or len(voice.session.get_outputs()) < 2:
        return base / speed
    if "lengths" not in _loaded:
        _loaded["lengths"] = _lengths_alone(_loaded["model"])
    session = _loaded["lengths"]
    needed = {item.name for item in session.get_inputs()}
    rows = [voice.phonemes_to_ids(p) for p in voice.phonemize(text) if p]

    def frames(scale: float) -> float:
        total = 0.0
        for row in rows:
            asked = {"input": np.array([row], np.int64), "input_lengths": np.array([len(row)], np.int64)}
            asked["scales"] = np.array([0.0, scale, 0.0], np.float32)
            asked["sid"] = np.array([voice.config.default_speaker_id], np.int64)
            total += float(session.run(None, {k: v for k, v in asked.items() if k in needed})[0].sum())
        return total

    wanted = frames(base) / speed
    low, high = base * min(1.0, 1 / speed**4), base * max(1.0, 1 / speed**4)
    for _ in range(8):
        middle = (low + high) / 2
        low, high = (middle, high) if frames(middle) < wanted else (low, middle)
    return (low + high) / 2


def _lengths_alone(model: Path) -> Any:
    """A session of only those nodes that phoneme lengths need."""
    import onnx
    import onnxruntime  # type: ignore[import-untyped,unused-ignore]
    from piper.patch_voice_with_alignment import add_alignment_output

    whole = onnx.load(str(model))
    graph = whole.graph
    name = next((o.name for o in graph.output[1:]), "") or add_alignment_output(whole)
    wanted, kept = {name}, []
    for node in reversed(graph.node):  # nodes stand in the order they run
        if wanted.intersection(node.output):
            kept.append(node)
            wanted.update(node.input)
            wanted.update(n for a in node.attribute for inner in (a.g, *a.graphs) for each in inner.node for n in each.input)
    kept.reverse()
    output = next(o for o in graph.output if o.name == name)
    inputs = [i for i in graph.input if i.name in wanted]
    part = onnx.helper.make_graph(kept, "lengths", inputs, [output], [i for i in graph.initializer if i.name in wanted])
    small = onnx.helper.make_model(part, opset_imports=whole.opset_import, ir_version=whole.ir_version)
    return onnxruntime.InferenceSession(small.SerializeToString(), sess_options=_options(), providers=["CPUExecutionProvider"])


def _options() -> Any:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 4
    return options


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
