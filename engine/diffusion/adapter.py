"""What one model family must be able to do: one call of its pipeline, the Wanted in and the Made out.

Holds the values that cross between the engine's core (sizes, chains, splicing, progress, memory) and an adapter, which alone knows its
pipeline class. A core call is one pass over one segment: a final of several segments runs the draft pass over all of them first, and
each final segment gets its own draft back. Importing this loads numpy and nothing heavier; torch values are `object` here.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Protocol

import numpy as np
import numpy.typing as npt

from engine.base import Role

if TYPE_CHECKING:
    from engine.diffusion.specs import ModelSpec

Pixels = npt.NDArray[np.uint8]  # n×H×W×3, RGB; one picture has n = 1
Samples = npt.NDArray[np.float32]  # channels×n, -1 to 1


@dataclass(frozen=True)
class Sound:
    """The sound a model made with its pictures."""

    samples: Samples
    rate: int


@dataclass(frozen=True)
class Made:
    """What one call gave: exactly Wanted.frames pictures of exactly Wanted.width×height.

    `latents` is opaque: whatever the same adapter's final pass wants to have of its draft pass, already moved to the CPU. A family with
    spec.refine makes its draft at half the final's sides exactly (the core plans them so), and its final from these latents.
    """

    frames: Pixels
    sound: Sound | None = None
    latents: object = None
    notes: dict[str, object] = field(default_factory=dict)  # facts for the clip's report ("steps", "guidance")


@dataclass(frozen=True)
class Wanted:
    """One call of the pipeline. Every picture in it is already at this call's width and height, every clip at the model's fps.

    start and end are kept frames: the model must begin or end with them. guide has as many frames as the call (a shorter one was held
    at its last frame). final is the pass; its `draft` is what the draft pass made of the same segment, None where the adapter's
    `final_follows_draft` is False.
    """

    prompt: str
    negative_prompt: str
    width: int
    height: int
    frames: int
    fps: float
    seed: int
    final: bool
    start: Pixels | None = None
    start_strength: float = 1.0
    end: Pixels | None = None
    end_strength: float = 1.0
    guide: Pixels | None = None
    guide_strength: float = 1.0
    subjects: tuple[Pixels, ...] = ()  # each 1×H×W×3 of its own size, shape as it came
    subject_strength: float = 1.0
    draft: Made | None = None


class Watch(Protocol):
    """Who looks on while a pipeline runs. An adapter calls step from `callback_on_step_end` and lets what it raises pass through."""

    def step(self, number: int, of: int, peek: Callable[[], object] | None = None) -> None:
        """Tell that `number` of `of` steps are done. peek gives one frame's latents (channels×h×w tensor), for a preview when one is due.

        Raises RenderCancelled when nobody wants the clip any more.
        """
        ...

    def check(self) -> None:
        """Raise RenderCancelled when nobody wants the clip any more; cheap enough for every block of a transformer."""
        ...


class Adapter(Protocol):
    """One family's pipeline, loaded. Built as Adapter(pipe, spec) with pipe of one of `classes`; called by one thread at a time."""

    classes: ClassVar[tuple[str, ...]]  # pipeline classes as model_index.json names them
    roles: frozenset[Role]  # what this very model takes, after a look at the loaded pipe
    takes_clips: bool  # it goes on from many kept frames, and their motion; False: from one picture at the start (or end)
    final_follows_draft: bool  # the final pass wants Wanted.draft
    pipe: object  # the diffusers pipeline: core frees its hooks and hangs its own on its blocks

    def __init__(self, pipe: object, spec: "ModelSpec") -> None: ...

    def generate(self, wanted: Wanted, watch: Watch) -> Made:
        """Run the pipeline once. Raises whatever torch raises when memory runs out; the core handles it."""
        ...

    def steps_of(self, *, final: bool) -> int:
        """Steps that a pass takes; a final leaves out those that its draft makes needless."""
        ...

    def prompt_window(self, prompt: str) -> tuple[int, int]:
        """Tokens the prompt has, and how many of them the text encoder reads."""
        ...

    def encode_picture(self, picture: Pixels) -> object:
        """Latents (channels×h×w tensor, scaled as peek's are) of one 1×H×W×3 picture; a preview's colours are fitted on it."""
        ...
