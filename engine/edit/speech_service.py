"""A voice behind an OpenAI-compatible `/v1/audio/speech`: one request a sentence, words timed by their share of its letters.

The address is "https://host/v1?model=NAME#VOICE". Such services neither tell word times nor repeat, so `repeatable` is False. Our thin
httpx client: the answer may be WAV, MP3, FLAC or Opus and is decoded by PyAV. The key is never logged and never stands in an error.
"""

import asyncio
import hashlib
import io
import json
import wave
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit, urlunsplit

import httpx

from engine.base import CaptionWord
from engine.children import unique_path, writing
from engine.edit.speech import Speech
from engine.edit.words import WrittenWord, sentences_of, shared_by_letters, spoken_sentence, words_of
from engine.errors import EngineUnavailable, PartMissing, RequestRejected

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Samples = NDArray[np.float32]

RATE = 24000
LEAD_S, TAIL_S, SENTENCE_GAP_S = 0.05, 0.15, 0.22
MAX_ANSWER_BYTES = 32_000_000
# What the services behind this address speak; a word in a language they do not know comes out odd, never as another voice's.
_LANGUAGES = (
    "af ar bg bn ca cs cy da de el en es et fa fi fr gl he hi hr hu id is it ja kk kn ko lt lv mi mk mr ms ne nl no pl pt ro ru sk sl sr "
    "sv sw ta th tl tr uk ur vi zh"
)
LANGUAGES = frozenset(_LANGUAGES.split())


def is_service(address: str) -> bool:
    """Whether a voice setting names a speech service."""
    return address.startswith(("http://", "https://"))


class SpeechService:
    """One voice of one service. Safe to use from several tasks at once."""

    def __init__(self, address: str, key: str = "", *, timeout_s: float = 60.0) -> None:
        parts = urlsplit(address)
        self._url = urlunsplit((parts.scheme, parts.netloc, parts.path.rstrip("/") + "/audio/speech", "", ""))
        self._model = parse_qs(parts.query).get("model", ["tts-1"])[0]
        self._voice = parts.fragment or "alloy"
        self._host = parts.hostname or "the speech service"
        self.name = f"{self._host}#{self._voice}"
        self.languages = LANGUAGES
        self.repeatable = False
        headers = {"Authorization": f"Bearer {key}"} if key else {}
        self._client = httpx.AsyncClient(headers=headers, timeout=httpx.Timeout(timeout_s, connect=min(10.0, timeout_s)))

    async def speak(self, text: str, language: str, speed: float, out_dir: Path) -> Speech:
        """Speak text into a new WAV in out_dir. Raises EngineUnavailable, PartMissing (key, voice), RequestRejected."""
        words = words_of(text, language)
        if not words:
            raise RequestRejected("text", "there is nothing in it that can be spoken")
        sentences = sentences_of(words)
        answers = [await self._sentence(spoken_sentence(words, s), speed) for s in sentences]
        out = unique_path(out_dir, ".wav")
        duration_s, timed = await asyncio.to_thread(_joined, answers, words, sentences, speed, out, self._host)
        return Speech(out, duration_s, timed, self.name)

    def speech_hash(self, text: str, language: str, speed: float) -> str:
        """Name what speak() would make: over the text, the speed, and the service's address, model and voice. The key has no part in it."""
        facts = [text, language, speed, self._url, self._model, self._voice]
        return hashlib.sha256(json.dumps(facts).encode()).hexdigest()

    async def close(self) -> None:
        """Close the client's connections."""
        await self._client.aclose()

    async def _sentence(self, text: str, speed: float) -> bytes:
        """One request, tried once more where the service was busy or away for a moment."""
        asked = {"model": self._model, "voice": self._voice, "input": text, "speed": speed, "response_format": "wav"}
        for last in (False, True):
            try:
                return await self._ask(asked)
            except EngineUnavailable:
                if last:
                    raise
                await asyncio.sleep(0.5)
        raise AssertionError

    async def _ask(self, asked: dict[str, object]) -> bytes:
        try:
            async with self._client.stream("POST", self._url, json=asked) as answer:
                body = bytearray()
                async for part in answer.aiter_bytes():
                    body += part
                    if len(body) > MAX_ANSWER_BYTES:
                        raise EngineUnavailable(f"{self._host} sent more sound than one sentence can be")
                status = answer.status_code
        except httpx.TimeoutException as exc:
            raise EngineUnavailable(f"{self._host} did not answer in time") from exc
        except httpx.HTTPError as exc:
            raise EngineUnavailable(f"{self._host} cannot be reached: {type(exc).__name__}") from exc
        if status in (401, 403):
            raise PartMissing(f"a key that {self._host} accepts", "set ENGINE_VOICE_KEY")
        if status in (400, 404, 422):
            raise PartMissing(f"the voice {self._voice} or the model {self._model} at {self._host}", "check ENGINE_VOICE")
        if status != 200:
            raise EngineUnavailable(f"{self._host} answered with error {status}")
        if not body:
            raise EngineUnavailable(f"{self._host} answered with nothing")
        return bytes(body)


def _joined(
    answers: list[bytes], words: tuple[WrittenWord, ...], sentences: list[list[int]], speed: float, out: Path, host: str
) -> tuple[float, tuple[CaptionWord, ...]]:
    """Decode, trim and join the sentences into one WAV; give its length in seconds and every word's time."""
    import numpy as np

    parts: list[Samples] = []
    timed: list[CaptionWord] = []
    at = 0
    for n, (answer, numbers) in enumerate(zip(answers, sentences, strict=True)):
        sound = _trimmed(_decoded(answer, host), host)
        if n:
            parts.append(np.zeros(int(SENTENCE_GAP_S / speed * RATE), np.float32))
            at += len(parts[-1])
        start, end = at / RATE + LEAD_S, (at + len(sound)) / RATE - TAIL_S
        for i, (a, b) in zip(numbers, shared_by_letters(words, numbers, start, max(end, start + 0.05)), strict=True):
            timed.append(CaptionWord(words[i].text, round(a, 4), round(b, 4), words[i].ends_line))
        parts.append(sound)
        at += len(sound)
    with writing(out) as part, wave.open(str(part), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes((np.clip(np.concatenate(parts), -1, 1) * 32767).astype("<i2").tobytes())
    return at / RATE, tuple(timed)


def _decoded(answer: bytes, host: str) -> "Samples":
    import av
    import numpy as np

    resampler = av.AudioResampler("fltp", "mono", RATE)
    parts: list[Samples] = []
    try:
        with av.open(io.BytesIO(answer), mode="r") as container:
            for frame in container.decode(audio=0):
                parts += [f.to_ndarray()[0] for f in resampler.resample(frame)]
        parts += [f.to_ndarray()[0] for f in resampler.resample(None)]
    except (av.FFmpegError, IndexError, ValueError) as exc:
        raise EngineUnavailable(f"{host} answered with something that is no sound") from exc
    return np.concatenate(parts) if parts else np.zeros(0, np.float32)


def _trimmed(sound: "Samples", host: str) -> "Samples":
    """What sounds, with 0.05 s before and 0.15 s after it; silence is added where the answer has less."""
    import numpy as np

    loud = np.flatnonzero(np.abs(sound) > 0.006 * max(float(np.abs(sound).max(initial=0.0)), 1e-6))
    if not len(loud) or float(np.abs(sound).max()) < 1e-4:
        raise EngineUnavailable(f"{host} answered with silence")
    lead, tail = int(LEAD_S * RATE), int(TAIL_S * RATE)
    padded = np.pad(sound, (lead, tail))
    kept = padded[int(loud[0]) : int(loud[-1]) + lead + tail].copy()
    ramp = np.linspace(0, 1, int(0.005 * RATE), dtype=np.float32)
    kept[: len(ramp)] *= ramp
    kept[-len(ramp) :] *= ramp[::-1]
    return kept
