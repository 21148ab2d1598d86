"""What a run may use, handed to every node as LangGraph's runtime context: doors, never globals.

Nodes know no storage: `find` and `keep` are the worker's, and so a test hands in a dict and a folder.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol
from uuid import uuid4

from agent.chat_model import ChatModel
from agent.settings import AgentSettings
from engine.base import Engine
from engine.edit.music import MusicLibrary
from engine.edit.speech import Voice


@dataclass(frozen=True)
class Kept:
    """A finished file that storage owns: where it is now, and the facts kept with it (JSON)."""

    key: str
    path: Path
    facts: dict[str, Any]


class Report(Protocol):
    def __call__(self, stage: str, share: float, **details: Any) -> None:
        """Tell how far a stage is (share 0–1). Cheap, never raises, may be called from any node at any rate."""
        ...


@dataclass(frozen=True)
class RunContext:
    """Everything a node may touch."""

    settings: AgentSettings
    engine: Engine
    sketch: Engine  # always papercut: storyboards and guides
    chat_model: ChatModel | None
    voice_for: Callable[[str, str], Voice | None]  # (language, asked name) -> voice, or None where none is installed
    music: MusicLibrary
    find: Callable[[str], Kept | None]  # media key -> kept file that is whole and still there
    keep: Callable[
        [str, Path, str, dict[str, Any]], Kept
    ]  # (key, file, kind, facts): moves the file into storage's care, at once
    report: Report
    cancelled: Callable[[], bool]
    work_dir: Path  # this run's own folder; emptied when the job ends
    shots_at_once: asyncio.Semaphore
    # This passage of the graph: a shot that failed in an earlier one is tried again.
    run_id: str = field(default_factory=lambda: uuid4().hex)
    shares: dict[int, float] = field(
        default_factory=dict
    )  # how far each shot in hand is, so that the stage can be told as a whole
    paces: dict[int, float] = field(default_factory=dict)  # shares a second of the shots whose engine tells the time left
