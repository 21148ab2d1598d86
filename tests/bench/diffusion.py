"""What the diffusion engine costs beside the bare pipeline, and that a second shot pays no load: on a tiny VACE."""

import asyncio
import json
import os
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
        bare_s, engine_s = overhead(folder)
        share = 100 * (engine_s / bare_s - 1)
        print(
            f"diffusion engine over the bare pipeline        {share:6.2f} %   ({engine_s:.2f} and {bare_s:.2f} CPU s, {STEPS} steps)"
        )
        print("first and second shot of a model, load         {:6.1f} s and {:.1f} s".format(*asyncio.run(loads(folder))))


def overhead(folder: Path, rounds: int = 7) -> tuple[float, float]:
    """CPU seconds of the bare pipeline and of the engine around the same call, the least of some rounds each. Encoding left out."""
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
    arguments = {"width": DRAWN, "height": DRAWN, "num_frames": 9, "num_inference_steps": STEPS, "guidance_scale": 5.0}

    def bare() -> None:
        words = {"prompt": request.prompt, "negative_prompt": adapter.spec.negative, "max_sequence_length": 512}
        adapter.pipe(**words, **arguments, output_type="pt", generator=torch.Generator().manual_seed(1))

    def engine() -> None:
        adapter._said = (None, {})
        looker = Looker(lambda _message: None, ticket, folder.parent / "preview.jpg", paint)
        with watched(adapter.pipe, looker.check):
            for _ in Chain(request, adapter.spec, adapter, looker).frames():
                pass

    least = [float("inf"), float("inf")]
    for _ in range(rounds):  # in turns, so that a busy moment of the machine meets both
        for number, work in enumerate((bare, engine)):
            began = time.process_time()
            work()
            least[number] = min(least[number], time.process_time() - began)
    return least[0], least[1]


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
