"""How often a frame is copied on its way from the decoder to the encoder: it becomes bytes once, and the writer takes those."""

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.base import ClipRequest, Finish
from engine.diffusion.chain import Chain
from engine.diffusion.job import Source
from engine.diffusion.watch import Looker
from engine.encode import ClipWriter


class Counting(ClipWriter):
    """A writer that notes the memory each frame lies in."""

    def write(self, frame: Any, *, held: bool = False) -> None:
        self.seen = [*getattr(self, "seen", []), frame]
        super().write(frame, held=held)


@pytest.mark.parametrize("name", ["wan_vace", "ltx2_condition", "ltx"])
def test_a_frame_of_the_asked_size_is_the_decoders_until_the_writer_copies_it(
    model: Callable[..., Source], holder: Any, tmp_path: Path, name: str
) -> None:
    import torch
    from torch.utils._python_dispatch import TorchDispatchMode

    class Bytes(TorchDispatchMode):
        """Counts the bytes that are written as pixels."""

        written = 0

        def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
            out = func(*args, **(kwargs or {}))
            copies = str(func).startswith(("aten._to_copy", "aten.copy", "aten.clone"))
            if copies and out.dtype == torch.uint8 and 3 in out.shape[-3:]:  # others are masks
                self.written += out.numel()
            return out

    source = model(name, best=[64, 64], draft={"steps": 2, "scale": 1.0})
    adapter = holder.adapter(source, lambda _told: None)
    spec = dataclasses.replace(source.spec, best=(256, 256), refine=None)
    made: list[Any] = []
    generate = adapter.generate

    def kept(wanted: Any, watch: Any) -> Any:
        with counted:
            made.append(generate(wanted, watch))
        return made[-1]

    ticket, counted = tmp_path / "ticket", Bytes()
    ticket.touch()
    adapter.generate = kept
    try:
        request = ClipRequest("a fox", 256, 256, 9 / spec.fps, spec.fps, quality="draft")
        chain = Chain(request, spec, adapter, Looker(lambda _told: None, ticket, tmp_path / "preview.jpg"))
        with Counting(tmp_path / "clip.mp4", 256, 256, spec.fps, Finish()) as writer:
            for frame in chain.frames():
                writer.write(frame)
    finally:
        del adapter.generate
    (clip,) = made
    assert counted.written == clip.frames.size
    assert len(writer.seen) == len(clip.frames) == request.frames
    assert all(np.shares_memory(frame, clip.frames) for frame in writer.seen)
