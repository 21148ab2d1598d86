"""What every voice gives: spoken sound with the time of each word. Values and the protocol only; `voice` has the voices.

Knows no voice, no child process and no service. A voice that cannot repeat itself (a service) has `repeatable` False.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from engine.base import CaptionWord


@dataclass(frozen=True)
class Speech:
    """One spoken text. words are timed from the start of the file; silence at both ends is already cut to what a beat needs."""

    path: Path  # WAV, mono, 16 bit, the voice's own rate
    duration_s: float
    words: tuple[CaptionWord, ...]
    voice: str


class Voice(Protocol):
    """Speaks text. The same text, voice and speed give the same file, bit for bit, where the voice allows it (`repeatable`)."""

    name: str
    languages: frozenset[str]  # two-letter codes, "en", "zh"

    async def speak(self, text: str, language: str, speed: float, out_dir: Path) -> Speech:
        """Speak text at speed (0.9 slow to 1.15 quick) into a new file in out_dir.

        Raises PartMissing (model files), EngineUnavailable (the service or child failed), RequestRejected (nothing to speak).
        """
        ...

    def speech_hash(self, text: str, language: str, speed: float) -> str:
        """Name what speak() would make, before it is made: 64 hex digits."""
        ...

    async def close(self) -> None:
        """End the child process or client."""
        ...
