"""What the diffusion engine costs beside the bare pipeline, and that a second shot pays no load: on a tiny VACE."""

import asyncio
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from engine.base import ClipRequest, Finish

STEPS, DRAWN, SIDE = 30, 160, 256


def figures() -> None:
    """Print both figures, or why there are none."""
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    subprocess.run([sys.executable, "-m", "tests.bench.diffusion"], check=False, env=environment)


def main() -> None:
    try:
        import diffusers  # noqa: F401
        import torch
    except ImportError:
        print('diffusion engine: not measured; pip install ".[diffusion]"')
        return
    from engine.diffusion.load import FACTS
    from tests.engine.diffusion import tiny

    torch.set_num_threads(1)
    with tempfile.TemporaryDirectory() as name:
        folder = tiny.built("wan_vace", Path(name))
        few = {"steps": STEPS, "scale": 1.0}
        (folder / FACTS).write_text(json.dumps({"best": [DRAWN, DRAWN], "longest_frames": 17, "draft": few, "final": few}))
        runs = overhead(folder)
        shares = sorted(100 * own_s / bare_s for own_s, bare_s in runs)
        own_s, bare_s = runs[0]
        print(
            f"diffusion engine over the bare pipeline        {statistics.median(shares):6.2f} %   "
            f"({shares[0]:.2f} to {shares[-1]:.2f} in {len(runs)} runs of {STEPS} steps; {own_s:.3f} and {bare_s:.2f} CPU s)"
        )
        print("first and second shot of a model, load         {:6.1f} s and {:.1f} s".format(*asyncio.run(loads(folder))))


class Theirs:
    """A pipeline whose own CPU seconds are counted, wherever the engine calls it."""

    def __init__(self, pipe: Any) -> None:
        self.__dict__.update(pipe=pipe, cpu_s=0.0)

    def __call__(self, **arguments: Any) -> Any:
        return self._timed(self.pipe, **arguments)

    def encode_prompt(self, *arguments: Any, **options: Any) -> Any:
        return self._timed(self.pipe.encode_prompt, *arguments, **options)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.pipe, name)

    def __setattr__(self, name: str, value: Any) -> None:
        setattr(self.pipe, name, value)

    def _timed(self, work: Any, *arguments: Any, **options: Any) -> Any:
        began = time.thread_time()
        try:
            return work(*arguments, **options)
        finally:
            self.__dict__["cpu_s"] += time.thread_time() - began


def overhead(folder: Path, rounds: int = 5) -> list[tuple[float, float]]:
    """CPU seconds of the engine's own work and of the pipeline's, in the same run each: whatever else the machine does meets both alike.

    Own is all that is not the pipeline: before and after its calls, in its step callback, in the hooks on its blocks, and what it costs
    torch to call a hook. Encoding is left out.
    """
    import torch

    from engine.diffusion.chain import Chain
    from engine.diffusion.job import Source
    from engine.diffusion.load import load, spec_of
    from engine.diffusion.store import find
    from engine.diffusion.watch import Looker, fit_paint, watched

    found = find(str(folder), folder.parent)
    adapter: Any = load(Source(folder, spec_of(found.spec, folder), found.pipeline, "resident", "cpu"))
    adapter.cache_threshold = 0.0  # the bare pipeline leaves nothing out either
    request = ClipRequest("a red fox walks through snow", SIDE, SIDE, 9 / 16, 16, seed=1, quality="draft")
    ticket = folder.parent / "ticket"
    ticket.touch()
    paint = fit_paint(adapter.encode_picture, 8 * adapter.spec.size_step)
    pipe, hook_s = adapter.pipe, _hook_s()

    class Timed(Looker):
        """Counts what it does inside the pipeline's calls."""

        cpu_s = 0.0
        hooks = 0

        def step(self, *arguments: Any) -> None:
            began = time.thread_time()
            super().step(*arguments)
            self.cpu_s += time.thread_time() - began

        def hook(self) -> None:
            began = time.thread_time()
            self.check()
            self.hooks += 1
            self.cpu_s += time.thread_time() - began

    runs = []
    for _ in range(rounds + 1):
        adapter.pipe, adapter._said = theirs, _ = Theirs(pipe), (None, {})
        looker = Timed(lambda _message: None, ticket, folder.parent / "preview.jpg", paint)
        began = time.thread_time()
        with watched(pipe, looker.hook):
            for _picture in Chain(request, adapter.spec, adapter, looker).frames():
                pass
        whole_s = time.thread_time() - began
        bare_s = theirs.cpu_s - looker.cpu_s - looker.hooks * hook_s
        runs.append((whole_s - bare_s, bare_s))
    assert torch.get_num_threads() == 1  # else a thread's time is not all of it
    return runs[1:]  # the first one warms everything up


def _hook_s() -> float:
    """CPU seconds that torch takes to call a hook that does nothing."""
    import torch

    module, nothing, calls = torch.nn.Identity(), torch.zeros(1), 20_000

    def called() -> float:
        began = time.thread_time()
        for _ in range(calls):
            module(nothing)
        return time.thread_time() - began

    bare_s = min(called() for _ in range(3))
    module.register_forward_pre_hook(lambda *_: None)
    return max(0.0, min(called() for _ in range(3)) - bare_s) / calls


async def loads(folder: Path) -> tuple[float, float]:
    """Seconds that two shots of one model, one after the other, spend on loading it."""
    from engine.diffusion.engine import Diffusion
    from engine.diffusion.ladder import Card

    engine = Diffusion(str(folder), folder.parent, card=Card("this processor", 0.0, "cpu"))
    request = ClipRequest("a red fox", SIDE, SIDE, 0, seed=1)
    took: list[Any] = [(await engine.render(request, Finish(), folder.parent)).report["took"] for _ in range(2)]
    await engine.close()
    return took[0]["load_s"], took[1]["load_s"]


if __name__ == "__main__":
    main()
