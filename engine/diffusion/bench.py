"""`make bench-gpu`: what each video model takes on this machine's card: seconds a clip, memory, seams, drift. Nothing here passes or fails.

python -m engine.diffusion.bench [MODEL …]   a name, repository or folder each; none: every installed model that fits
"""

import argparse
import asyncio
import dataclasses
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from engine.base import Clip, ClipRequest, Condition, Finish
from engine.diffusion.engine import Diffusion
from engine.diffusion.ladder import Card, ladder, measure
from engine.diffusion.store import installed
from engine.errors import EngineError

PROMPT = (
    "A red fox with a white-tipped tail walks slowly across a frozen lake at dusk, low golden light on the snow, thin mist over the ice, "
    "dark firs behind; the camera follows at its side, cinematic, shallow depth of field"
)


@dataclasses.dataclass(frozen=True)
class Figure:
    """One clip, as a row of the table."""

    what: str
    clip: Clip | None
    failed: str = ""

    def __str__(self) -> str:
        if self.clip is None:
            return f"  {self.what:<28}{self.failed}"
        report: dict[str, Any] = self.clip.report
        took = report["took"]
        draw_s = took["all_s"] - took["load_s"]
        seams = [*report.get("seams", []), *([report["loop_join"]] if "loop_join" in report else [])]
        cells = [
            f"{draw_s:8.1f} s",
            f"load {took['load_s']:6.1f} s",
            f"{report['peak_gb']:5.1f} GB" if "peak_gb" in report else "    – GB",
            f"{report['how']}, {report['drawn_at']}",
        ]
        if seams:
            worst = max(seams, key=lambda seam: float(seam["step"]))
            drifts = [float(seam["drift"]) for seam in seams], [float(seam["drift_left"]) for seam in seams]
            cells.append(f"seam {worst['step']:.1f} (usual {worst['usual_step']:.1f})")
            cells.append(f"drift {max(drifts[0]):.1f} → {max(drifts[1]):.1f} levels")
        cells += [str(note) for note in report.get("adapted", [])]
        return f"  {self.what:<28}" + "  ".join(cells)


async def figures(engine: Diffusion, size: tuple[int, int], seconds: float) -> list[Figure]:
    """Measure one model: a still, draft, final, a chained clip, a loop, a clip that goes on; where the model can. Prints as it goes."""
    found: list[Figure] = []
    still: Clip | None = None
    width, height = size
    base = ClipRequest(PROMPT, width, height, seconds, 24, seed=1)
    able = engine.capabilities()
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)

        async def add(what: str, request: ClipRequest) -> Clip | None:
            clip: Clip | None
            try:
                clip = await engine.render(request, Finish(), out)
                found.append(Figure(what, clip))
            except EngineError as exc:
                clip = None
                found.append(Figure(what, None, str(exc)))
            sys.stdout.write(f"{found[-1]}\n")
            sys.stdout.flush()
            return clip

        if "start" in able.needs:  # it makes no stills either: its shots begin with paper ones
            base = dataclasses.replace(base, conditions=(Condition(await _on_paper(base, out), "start"),))
        else:
            still = await add("still", dataclasses.replace(base, duration_s=0))
        draft = dataclasses.replace(base, quality="draft")
        first = await add("draft", draft)
        await add("final", base)
        if "start" in able.roles - able.needs and still is not None:
            picture = (Condition(still.path, "start"),)
            await add("draft from a picture", dataclasses.replace(draft, conditions=picture))
        if "start" in able.roles:
            await add(f"draft, {3 * seconds:g} s chained", dataclasses.replace(draft, duration_s=3 * seconds))
        if "end" in able.roles:
            await add("draft, loop", dataclasses.replace(draft, loop=True))
        if "start" in able.roles and first is not None:
            kept = (Condition(first.path, "start"),)
            await add("draft that goes on", dataclasses.replace(draft, duration_s=2 * seconds, conditions=kept))
    return found


async def _on_paper(request: ClipRequest, out: Path) -> Path:
    """The built-in engine's picture of a request."""
    from engine.papercut.engine import Papercut

    paper = Papercut()
    try:
        return (await paper.render(dataclasses.replace(request, duration_s=0), Finish(), out)).path
    finally:
        await paper.close()


async def _measured(asked: str, models_dir: Path, card: Card, size: tuple[int, int], seconds: float) -> None:
    engine = Diffusion(asked, models_dir, card=card)
    try:
        await figures(engine, size, seconds)
    finally:
        await engine.close()


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m engine.diffusion.bench", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("models", nargs="*", help="a name, a repository or a local folder each")
    parser.add_argument("--models-dir", type=Path, default=Path("models"), help="where pulled models are")
    parser.add_argument("--size", default="480x832", help="width x height")
    parser.add_argument("--seconds", type=float, default=5.0)
    given = parser.parse_args()
    card = measure()
    say = sys.stdout.write
    say(
        f"{time.strftime('%Y-%m-%d')}, {card.name}, {card.vram_gb:.0f} GB, {card.ram_gb:.0f} GB RAM, torch {card.torch or 'missing'}\n"
    )
    here = [model.name for model in installed(given.models_dir)]
    rungs = ladder(card, here)
    for rung in rungs:
        say(
            f"  {rung.spec.name:<20}{'fits' if rung.fits else 'does not fit':<14}{rung.how or '':<12}{rung.need_gb:5.1f} GB  {rung.why}\n"
        )
    asked = given.models or [rung.spec.name for rung in rungs if rung.fits and rung.installed]
    if not asked:
        say("No model that fits is installed: shortwright models pull NAME, or name a folder.\n")
    width, height = (int(side) for side in given.size.lower().split("x"))
    for name in asked:
        say(f"{name}, {width}×{height}, {given.seconds:g} s at 24 frames a second\n")
        try:
            asyncio.run(_measured(name, given.models_dir, card, (width, height), given.seconds))
        except EngineError as exc:
            say(f"  {exc}\n")


if __name__ == "__main__":
    main()
