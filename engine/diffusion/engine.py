"""The diffusion engine's door: a request in, the process that holds the model draws and encodes, a clip out.

The model lives in a child process, not in a thread: the service's loop and interpreter stay free while torch works, memory that runs
out or a driver that crashes takes the child only, a child can be killed where a thread cannot, and its end gives all of a card's memory
back. A cancel does not kill it: the render's ticket is removed, the child raises within one block of the transformer, and the model stays
loaded. Knows no torch. Source of the facts about models: specs.py.
"""

import asyncio
import contextlib
import dataclasses
import importlib.util
import time
from pathlib import Path

from engine.base import Capabilities, Clip, ClipRequest, Finish, OnProgress, Progress, check_request, only_rising, rendered
from engine.children import OnMessage, Worker, unique_path, writing
from engine.diffusion import plan
from engine.diffusion.job import Job, Source
from engine.diffusion.ladder import Card, choose, measure, rung, usable_gb
from engine.diffusion.load import REMEDY, check_folder, fingerprint, lora_of, needed_roles, spec_of
from engine.diffusion.needs import How
from engine.diffusion.specs import ModelSpec
from engine.diffusion.store import Found, find, installed
from engine.errors import PartMissing, RequestRejected

VERSION = 1  # of what is drawn from the same weights
LONGEST_S = 120.0
IDLE_S = 600.0

_CANCEL_WAITS_S = 0.7
_LATE_S = 60.0  # a cancelled child that has not come back by then hangs
_NEEDED = ("torch", "diffusers", "transformers", "accelerate", "ftfy", "safetensors")
_ROOM_GB = 3.0  # what a clip needs beside a foreign model's weights, at the least


class Diffusion:
    """A video model on this machine. One clip at a time; the model stays loaded until nobody has asked for a while."""

    name = "diffusion"

    def __init__(self, asked: str, models_dir: Path, idle_s: float = IDLE_S, card: Card | None = None) -> None:
        """Find the model that `asked` names ("auto": the best that is installed and fits). card: what it runs on, else it is measured.

        Raises PartMissing (a package, the model), RequestRejected (no such model, a class nobody drives).
        """
        missing = next((name for name in _NEEDED if not _is_here(name)), None)
        if missing is not None:
            raise PartMissing(f"the package {missing}, which video models run on,", REMEDY)
        self._card = card
        found = self._auto(models_dir) if asked == "auto" else find(asked, models_dir)
        check_folder(found.folder)
        self._found, self.model = found, found.name
        self._spec = spec_of(found.spec, found.folder)
        self.version = f"{VERSION} {fingerprint(found.folder)}"
        self._needs = needed_roles(self._spec, found.folder)
        self._idle_s = idle_s
        self._child = Worker("engine.diffusion.child:render_clip")
        self._turn = asyncio.Lock()
        self._late: asyncio.Task[None] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._ending: set[asyncio.Task[None]] = set()

    def capabilities(self) -> Capabilities:
        """What the model takes; a clip longer than it makes at once is chained where it can go on from its own frames."""
        spec = self._spec
        longest_s = plan.duration_limit_s(spec, chains="start" in spec.roles, longest_s=LONGEST_S)
        return Capabilities(spec.roles, min_side=256, max_side=2048, longest_s=longest_s, sound=spec.sound, needs=self._needs)

    async def render(self, request: ClipRequest, finish: Finish, out_dir: Path, on_progress: OnProgress | None = None) -> Clip:
        """Render one clip into out_dir; a request of 0 seconds gives a PNG picture. Waits its turn: one clip at a time. A clip with
        captions is kept without them as well: its frames are too dear to be drawn again for other words.

        Raises RequestRejected, EngineUnavailable, OutOfMemory, OutOfSpace, PartMissing. A cancelled task leaves no file, and the model
        loaded: it is told to stop, and killed only when it does not.
        """
        self._check(request)
        async with self._turn:
            await self._settled()
            started = time.monotonic()
            still = request.duration_s == 0
            job = Job(
                source=await self._source(),
                request=request,
                finish=finish,
                path=unique_path(out_dir, ".png" if still else ".mp4"),
                preview=unique_path(out_dir, ".preview.jpg"),
                ticket=unique_path(out_dir, ".ticket"),
                clean=unique_path(out_dir, ".clean.mp4") if finish.captions and not still else None,
            )
            report = await self._ask(job, only_rising(on_progress))
        has_audio = bool(report.pop("has_audio", False))
        clip = rendered(request, self, job.path, time.monotonic() - started, report, has_audio=has_audio)
        return dataclasses.replace(clip, clean_path=job.clean)

    async def close(self) -> None:
        """End the child; the model's memory is given back."""
        if self._timer is not None:
            self._timer.cancel()
        await self._child.close()
        if self._late is not None:
            await asyncio.gather(self._late, return_exceptions=True)
        await asyncio.gather(*self._ending)

    @property
    def pid(self) -> int | None:
        """The process that holds the model, None while there is none."""
        return self._child.pid

    async def _ask(self, job: Job, told: OnMessage) -> dict[str, object]:
        if self._timer is not None:
            self._timer.cancel()
        with writing(job.ticket) as part:  # refuses a folder that cannot be written in one sentence
            part.touch()
        asked = asyncio.ensure_future(self._child.request(job, on_message=told))
        try:
            report = await asyncio.shield(asked)
        except asyncio.CancelledError:
            job.ticket.unlink(missing_ok=True)
            await self._stop(asked)
            raise
        finally:
            for path in (job.ticket, job.preview):
                with contextlib.suppress(OSError):
                    path.unlink()
            self._rest()
        assert isinstance(report, dict)  # noqa: S101 - our own child's answer
        told(Progress(1.0, "done", eta_s=0.0))
        return report

    async def _stop(self, asked: "asyncio.Future[object]") -> None:
        """Wait a moment for a child that was told to stop; a slower one is waited for by whoever renders next."""
        asked.add_done_callback(lambda done: done.cancelled() or done.exception())  # an answer nobody waits for any more
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.wait({asked}, timeout=_CANCEL_WAITS_S)
        if not asked.done():
            self._child.remove_temporaries()
            self._late = asyncio.ensure_future(_end_late(asked))

    async def _settled(self) -> None:
        if self._late is not None:
            await asyncio.shield(self._late)
            self._late = None

    def _check(self, request: ClipRequest) -> None:
        able = self.capabilities()
        check_request(request, able)
        if request.loop and "end" not in able.roles:
            raise RequestRejected("loop", f"{self.model} cannot aim at a last picture, so it makes no loops")

    def _auto(self, models_dir: Path) -> Found:
        self._card = self._card or measure()
        choice = choose(self._card, [model.name for model in installed(models_dir)])
        if choice.chosen is not None:
            return find(choice.chosen.spec.name, models_dir)
        if choice.suggested is not None:
            raise PartMissing(f"a video model ({choice.why})", f"shortwright models pull {choice.suggested.spec.name}")
        raise RequestRejected("model", choice.why)

    async def _source(self) -> Source:
        """What to load and how, decided when the first clip is asked for: measuring a card takes seconds."""
        if self._card is None:
            self._card = await asyncio.to_thread(measure)
        card, found = self._card, self._found
        lora = lora_of(self._spec, found.folder)
        spec, how = self.stands(card)
        return Source(found.folder, spec, found.pipeline, how, card.kind, lora)

    def stands(self, card: Card) -> tuple[ModelSpec, How]:
        """The model with the size it draws at on a card, and how it lies in its memory."""
        if card.kind == "cpu":
            return self._spec, "resident"
        if not self._found.pulled:  # a folder of one's own: its weights say more than the facts it borrows
            weights_gb = sum(path.stat().st_size for path in self._found.folder.glob("*/*.safetensors")) / 1e9
            if weights_gb + _ROOM_GB < usable_gb(card):
                return self._spec, "resident"
        found = rung(self._spec, card)
        return found.spec, found.how or ("compact" if card.kind == "cuda" else "resident")

    def _rest(self) -> None:
        """Keep the model for the next clip, but not for ever."""
        if self._timer is not None:
            self._timer.cancel()
        self._timer = asyncio.get_running_loop().call_later(self._idle_s, self._unload)

    def _unload(self) -> None:
        if self._turn.locked():
            self._rest()
            return
        task = asyncio.ensure_future(self._close_child())
        self._ending.add(task)
        task.add_done_callback(self._ending.discard)

    async def _close_child(self) -> None:
        async with self._turn:
            await self._child.close()


def _is_here(package: str) -> bool:
    """Whether a package is installed; it is not imported to find out."""
    try:
        return importlib.util.find_spec(package) is not None
    except (ImportError, ValueError):
        return False


async def _end_late(asked: "asyncio.Future[object]") -> None:
    """Wait for a child that was told to stop; kill it where it does not."""
    await asyncio.wait({asked}, timeout=_LATE_S)
    if not asked.done():
        asked.cancel()
        await asyncio.wait({asked})
