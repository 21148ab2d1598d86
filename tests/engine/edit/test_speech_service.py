"""A speech service behind a socket: real HTTP, real sound formats, and every way such a service can fail."""

import io
import json
import logging
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from engine.edit.speech_service import SpeechService
from engine.errors import EngineError, EngineUnavailable, PartMissing, RequestRejected

KEY = "sk-never-seen-anywhere"


def tone(kind: str, seconds: float = 0.8) -> bytes:
    """Half a second of silence, then a tone, as the asked kind of file."""
    codec, form, rate = {
        "wav": ("pcm_s16le", "wav", 24000),
        "mp3": ("libmp3lame", "mp3", 24000),
        "opus": ("libopus", "ogg", 48000),
    }[kind]
    t = np.arange(int(rate * (seconds + 0.5))) / rate
    wave = np.where(t < 0.5, 0, 0.4 * np.sin(2 * np.pi * 300 * t))
    out = io.BytesIO()
    with av.open(out, "w", format=form) as container:
        stream: Any = container.add_stream(codec, rate=rate, layout="mono")
        frame = av.AudioFrame.from_ndarray((wave * 32767).astype("<i2")[None], format="s16", layout="mono")
        frame.sample_rate = rate
        for each in av.AudioResampler(stream.format, stream.layout, rate).resample(frame):
            container.mux(stream.encode(each))
        container.mux(stream.encode(None))
    return out.getvalue()


class Service:
    """A stand-in: `answer(n)` gives status and body of the nth request; what was asked is kept."""

    def __init__(self) -> None:
        self.asked: list[dict[str, Any]] = []
        self.keys: list[str] = []
        self.answer: Callable[[int], tuple[int, bytes]] = lambda _n: (200, tone("wav"))
        service = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                service.asked.append({"path": self.path, **body})
                service.keys.append(self.headers.get("Authorization", ""))
                status, data = service.answer(len(service.asked) - 1)
                self.send_response(status)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *_args: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.address = f"http://127.0.0.1:{self.server.server_port}/v1?model=tts-9#nova"


@pytest.fixture
def service() -> Iterator[Service]:
    stand_in = Service()
    thread = threading.Thread(target=stand_in.server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield stand_in
    stand_in.server.shutdown()
    stand_in.server.server_close()
    thread.join()


@pytest.mark.parametrize("kind", ["wav", "mp3", "opus"])
async def test_each_sentence_is_asked_for_and_timed(service: Service, tmp_path: Path, kind: str) -> None:
    service.answer = lambda _n: (200, tone(kind))
    voice = SpeechService(service.address, KEY)
    speech = await voice.speak("A fox, running. It stops!", "en", 1.1, tmp_path)
    await voice.close()
    assert [a["input"] for a in service.asked] == ["A fox, running.", "It stops!"]
    assert service.asked[0]["path"] == "/v1/audio/speech"
    assert (service.asked[0]["model"], service.asked[0]["voice"], service.asked[0]["speed"]) == ("tts-9", "nova", 1.1)
    assert service.keys == [f"Bearer {KEY}"] * 2
    assert [w.text for w in speech.words] == ["A", "fox,", "running.", "It", "stops!"]
    assert speech.duration_s == pytest.approx(2 * (0.05 + 0.8 + 0.15) + 0.2, abs=0.1)
    assert speech.words[0].start_s == pytest.approx(0.05)
    assert speech.words[2].end_s == pytest.approx(0.85, abs=0.06)
    assert speech.words[3].start_s == pytest.approx(1.25, abs=0.08)
    longest = max(speech.words, key=lambda w: w.end_s - w.start_s)
    assert longest.text in ("running.", "stops!")
    with av.open(str(speech.path)) as made:
        facts = made.streams.audio[0]
        assert (facts.rate, facts.channels, facts.codec_context.name) == (24000, 1, "pcm_s16le")


@pytest.mark.parametrize(
    ("status", "body", "error", "says"),
    [
        (500, b"oh no", EngineUnavailable, "error 500"),
        (200, b"", EngineUnavailable, "with nothing"),
        (200, b"<html>sign in</html>", EngineUnavailable, "no sound"),
        (200, b"RIFF" + bytes(200), EngineUnavailable, "no sound"),
        (401, b"{}", PartMissing, "ENGINE_VOICE_KEY"),
        (404, b"{}", PartMissing, "nova"),
    ],
)
async def test_bad_answers_become_one_sentence_without_the_key(
    service: Service,
    tmp_path: Path,
    status: int,
    body: bytes,
    error: type[EngineError],
    says: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    service.answer = lambda _n: (status, body)
    voice = SpeechService(service.address, KEY)
    with pytest.raises(error, match=says) as raised:
        await voice.speak("A fox.", "en", 1.0, tmp_path)
    await voice.close()
    assert KEY not in str(raised.value)
    assert KEY not in caplog.text
    assert not [*tmp_path.iterdir()]  # noqa: ASYNC240


async def test_silence_is_no_speech(service: Service, tmp_path: Path) -> None:
    service.answer = lambda _n: (200, tone("wav", seconds=0.0))
    voice = SpeechService(service.address)
    with pytest.raises(EngineUnavailable, match="silence"):
        await voice.speak("A fox.", "en", 1.0, tmp_path)
    await voice.close()


async def test_one_stumble_is_forgiven(service: Service, tmp_path: Path) -> None:
    service.answer = lambda n: (503, b"busy") if n == 0 else (200, tone("wav"))
    voice = SpeechService(service.address)
    speech = await voice.speak("A fox.", "en", 1.0, tmp_path)
    await voice.close()
    assert speech.duration_s > 0.8
    assert len(service.asked) == 2
    assert service.keys == ["", ""]


async def test_a_service_that_hangs_is_given_up(service: Service, tmp_path: Path) -> None:
    def hang(_n: int) -> tuple[int, bytes]:
        time.sleep(0.6)
        return 200, b""

    service.answer = hang
    voice = SpeechService(service.address, timeout_s=0.15)
    with pytest.raises(EngineUnavailable, match="in time"):
        await voice.speak("A fox.", "en", 1.0, tmp_path)
    await voice.close()


async def test_a_service_that_is_away_is_unavailable(tmp_path: Path) -> None:
    voice = SpeechService("http://127.0.0.1:9/v1#nova")
    with pytest.raises(EngineUnavailable, match="cannot be reached"):
        await voice.speak("A fox.", "en", 1.0, tmp_path)
    await voice.close()


async def test_nothing_to_speak_asks_nobody(service: Service, tmp_path: Path) -> None:
    voice = SpeechService(service.address)
    with pytest.raises(RequestRejected):
        await voice.speak("🦊 ...", "en", 1.0, tmp_path)
    await voice.close()
    assert service.asked == []


def test_the_hash_knows_voice_and_text_but_not_the_key() -> None:
    a, b = SpeechService("https://h/v1#x", "one"), SpeechService("https://h/v1#x", "two")
    c = SpeechService("https://h/v1#y")
    assert a.speech_hash("t", "en", 1.0) == b.speech_hash("t", "en", 1.0) != c.speech_hash("t", "en", 1.0)
    assert a.name == "h#x"
