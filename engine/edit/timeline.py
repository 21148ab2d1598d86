"""What is cut to what: the plan of one short, exact to a frame. Values only; `stitch` makes the file.

Knows no job and no graph. Times in seconds from the start of the short; frames count from 0.
"""

from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Literal

from engine.base import CaptionWord, EncodeSettings

Transition = Literal["cut", "crossfade"]


@dataclass(frozen=True)
class Segment:
    """One shot's finished clip. transition says how it comes in; its first `transition_frames` lie over the end of the one before."""

    clip: Path
    frames: int
    transition: Transition = "cut"
    transition_frames: int = 0


@dataclass(frozen=True)
class VoiceCue:
    """A spoken sound file and when it starts."""

    path: Path
    start_s: float


@dataclass(frozen=True)
class Music:
    """The bed under the voice: a sound file and its gain before mastering."""

    path: Path
    gain_db: float = -9.0


@dataclass(frozen=True)
class Timeline:
    """Everything `stitch` needs. Captions are already drawn on the clips; here they become the soft track and the .srt/.vtt."""

    segments: tuple[Segment, ...]
    width: int
    height: int
    fps: int
    voice: tuple[VoiceCue, ...] = ()
    music: Music | None = None
    captions: tuple[CaptionWord, ...] = ()
    language: str = "en"
    encode: EncodeSettings = field(default_factory=EncodeSettings)
    title: str = ""
    description: str = ""
    comment: dict[str, object] = field(default_factory=dict)  # prompt, engine, seed, AI-made: one JSON in the file's comment tag

    @property
    def frames(self) -> int:
        """Frames of the finished short."""
        return sum(s.frames for s in self.segments) - sum(s.transition_frames for s in self.segments)

    @property
    def duration_s(self) -> float:
        return float(Fraction(self.frames, self.fps))


@dataclass(frozen=True)
class Short:
    """The finished file, and what stands beside it."""

    path: Path
    width: int
    height: int
    fps: int
    frames: int
    duration_s: float
    size_bytes: int
    thumbnail: Path
    subtitles: tuple[Path, ...] = ()  # .srt and .vtt
    flaws: tuple[str, ...] = ()  # what a look at the finished file found wrong: "kind: detail"
