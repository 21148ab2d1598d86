"""Stand-ins for what costs money or minutes, of the same shape as the real parts: an engine that draws plain real clips, a voice that hums,
a folder instead of storage. Everything they make is a real file.
"""

import asyncio
import hashlib
import math
import shutil
import struct
import wave
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from langgraph.runtime import Runtime

from agent.chat_model import ChatModel
from agent.context import Kept, RunContext
from agent.settings import AgentSettings
from agent.state import Options
from engine.base import Capabilities, CaptionWord, Clip, ClipRequest, Finish, OnProgress, Progress
from engine.children import unique_path
from engine.edit.music import MusicLibrary
from engine.edit.speech import Speech, Voice
from engine.edit.voice import timed_without_voice
from engine.encode import ClipWriter
from engine.errors import RequestRejected

SMALL = {"width": 256, "height": 256, "fps": 10}


def options(**asked: Any) -> Options:
    """Options of a tiny short without music."""
    return Options(**{"seconds": 6, "music": "none", **SMALL, **asked})


@dataclass
class FakeEngine:
    """Draws a bright moving block over a colour that comes from the prompt. `before` runs first and may raise or wait."""

    before: Callable[[ClipRequest, int], Any] | None = None  # (request, how many renders began, from 1)
    name: str = "fake"
    version: str = "1"
    model: str = "blocks"
    rendered: list[ClipRequest] = field(default_factory=list)  # finished
    began: int = 0
    cancelled: int = 0
    at_once: int = 0
    most_at_once: int = 0

    def capabilities(self) -> Capabilities:
        return Capabilities(frozenset(), 256, 2048, 60.0, False, ("paper",))

    async def render(self, request: ClipRequest, finish: Finish, out_dir: Path, on_progress: OnProgress | None = None) -> Clip:
        self.began += 1
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            if self.before:
                waited = self.before(request, self.began)
                if asyncio.iscoroutine(waited):
                    await waited
            if on_progress:
                on_progress(Progress(0.5, "draw"))
            path = await asyncio.to_thread(_draw, request, finish, out_dir)
        except asyncio.CancelledError:
            self.cancelled += 1
            raise
        finally:
            self.at_once -= 1
        self.rendered.append(request)
        return Clip(
            path,
            request.width,
            request.height,
            request.fps,
            request.frames,
            False,
            request.seed,
            self.name,
            self.model,
            request.prompt,
            0.1,
        )

    async def close(self) -> None:
        return


def frames_of(request: ClipRequest) -> list[np.ndarray[Any, np.dtype[np.uint8]]]:
    """The picture of a request, frame by frame (RGBA)."""
    colour = [60 + byte // 2 for byte in hashlib.sha256(f"{request.prompt} {request.seed}".encode()).digest()[:3]]
    frames = []
    side = request.height // 4
    for number in range(request.frames):
        frame = np.full((request.height, request.width, 4), [*colour, 255], np.uint8)
        x = (number * 7) % (request.width - side)
        frame[side : 2 * side, x : x + side, :3] = 240
        frame[-side:, ::3, :3] = 40
        frames.append(frame)
    return frames


def _draw(request: ClipRequest, finish: Finish, out_dir: Path) -> Path:
    if request.duration_s == 0:
        path = unique_path(out_dir, ".png")
        _png(path, frames_of(request)[0])
        return path
    path = unique_path(out_dir, ".mp4")
    plain = Finish(language=finish.language, encode=finish.encode, keyframes_at=finish.keyframes_at)
    with ClipWriter(path, request.width, request.height, request.fps, plain) as writer:
        for frame in frames_of(request):
            writer.write(frame)
    return path


def _png(path: Path, pixels: "np.ndarray[Any, np.dtype[np.uint8]]") -> None:
    import zlib

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + row.tobytes() for row in pixels)
    head = struct.pack(">IIBBBBB", pixels.shape[1], pixels.shape[0], 8, 6, 0, 0, 0)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


@dataclass
class FakeVoice:
    """Hums for as long as a voice of this pace would speak. pace 1.0 is what we predict; 1.3 is a slow speaker."""

    pace: float = 1.0
    name: str = "hum"
    languages: frozenset[str] = frozenset({"en", "zh", "de"})
    spoken: list[tuple[str, float]] = field(default_factory=list)

    async def speak(self, text: str, language: str, speed: float, out_dir: Path) -> Speech:
        if not any(c.isalnum() for c in text):
            raise RequestRejected("text", "there is nothing in it that can be spoken")
        self.spoken.append((text, speed))
        timed, natural_s = timed_without_voice(text, language, 0.0)
        duration_s = natural_s * self.pace / speed
        path = unique_path(out_dir, ".wav")
        with wave.open(str(path), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(8000)
            wave_of_hum = b"".join(struct.pack("<h", int(9000 * math.sin(n / 8 * math.tau))) for n in range(8))
            file.writeframes((wave_of_hum * (round(duration_s * 8000) // 8 + 1))[: 2 * round(duration_s * 8000)])
        share = self.pace / speed
        words = tuple(CaptionWord(w.text, w.start_s * share, w.end_s * share, w.ends_line) for w in timed)
        return Speech(path, duration_s, words, self.name)

    def speech_hash(self, text: str, language: str, speed: float) -> str:
        return hashlib.sha256(f"{self.name} {self.pace} {text} {language} {speed}".encode()).hexdigest()

    async def close(self) -> None:
        return


class Shelf:
    """A folder and a dict, instead of storage. What it keeps survives the run, as storage does."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.folder.mkdir(parents=True, exist_ok=True)
        self.kept: dict[str, Kept] = {}
        self.kinds: dict[str, str] = {}

    def find(self, key: str) -> Kept | None:
        kept = self.kept.get(key)
        return kept if kept and kept.path.is_file() else None

    def keep(self, key: str, path: Path, kind: str, facts: dict[str, Any]) -> Kept:
        place = self.folder / f"{key}{path.suffix}"
        shutil.move(path, place)
        self.kept[key] = Kept(key, place, facts)
        self.kinds[key] = kind
        return self.kept[key]

    def of_kind(self, kind: str) -> list[Kept]:
        return [self.kept[key] for key, found in self.kinds.items() if found == kind]


@dataclass
class Reports:
    """Everything that was reported, in order."""

    told: list[tuple[str, float, dict[str, Any]]] = field(default_factory=list)

    def __call__(self, stage: str, share: float, **details: Any) -> None:
        self.told.append((stage, share, details))


@dataclass
class Stage:
    """What a test holds in its hands: parts that outlive a run, and a fresh context for each run."""

    folder: Path
    engine: FakeEngine = field(default_factory=FakeEngine)
    sketch: Any = field(default_factory=lambda: FakeEngine(name="sketch"))
    voice: Voice | None = field(default_factory=FakeVoice)
    chat_model: ChatModel | None = None
    settings: AgentSettings = field(default_factory=lambda: AgentSettings(_env_file=None))
    reports: Reports = field(default_factory=Reports)
    shots_at_once: int = 2
    cancel: bool = False

    def __post_init__(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        self.shelf = Shelf(self.folder / "media")

    def context(self) -> RunContext:
        work_dir = self.folder / "work"
        shutil.rmtree(work_dir, ignore_errors=True)
        work_dir.mkdir()
        return RunContext(
            settings=self.settings,
            engine=self.engine,
            sketch=self.sketch,
            chat_model=self.chat_model,
            voice_for=lambda language, name: self.voice if self.voice and language in self.voice.languages else None,
            music=MusicLibrary(),
            find=self.shelf.find,
            keep=self.shelf.keep,
            report=self.reports,
            cancelled=lambda: self.cancel,
            work_dir=work_dir,
            shots_at_once=asyncio.Semaphore(self.shots_at_once),
        )

    def runtime(self) -> Runtime[RunContext]:
        return Runtime(context=self.context())
