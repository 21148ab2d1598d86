"""What crosses from the service to the process that holds the model. Plain values: no torch, no numpy."""

from dataclasses import dataclass
from pathlib import Path

from engine.base import ClipRequest, Finish
from engine.diffusion.needs import How
from engine.diffusion.specs import ModelSpec


@dataclass(frozen=True)
class Source:
    """What is loaded, and how it lies in memory. device: "cuda", "mps" or "cpu"."""

    folder: Path
    spec: ModelSpec
    pipeline: str
    how: How
    device: str
    lora: Path | None = None


@dataclass(frozen=True)
class Job:
    """One clip to make. ticket is a file that exists while somebody wants it. clean: where the clip goes without its captions as well."""

    source: Source
    request: ClipRequest
    finish: Finish
    path: Path
    preview: Path
    ticket: Path
    clean: Path | None = None
