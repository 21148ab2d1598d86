"""The process that holds a video model: one request into a file, the model kept for the next one.

Runs in a child process that engine/diffusion/engine.py keeps. Memory that runs out is met here: once more with less of the model on the
card, then as a draft, then OutOfMemory. Knows no pipeline class.
"""

import contextlib
import dataclasses
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from engine.base import Progress
from engine.children import Send
from engine.diffusion import memory
from engine.diffusion.adapter import Adapter
from engine.diffusion.chain import Chain, read_conditions
from engine.diffusion.job import Job, Source
from engine.diffusion.load import load
from engine.diffusion.watch import Looker, Paint, fit_paint, watched
from engine.encode import ClipWriter
from engine.errors import OutOfMemory
from engine.finish import CLEAN


class Holder:
    """One model in memory, and the ladder of retries around it."""

    def __init__(self, loading: Callable[[Source], Adapter] = load) -> None:
        self._loading = loading
        self._source: Source | None = None
        self._adapter: Adapter | None = None
        self._paint: Paint | None = None
        self._load_s = 0.0
        self.loads = 0

    def render(self, job: Job, send: Send) -> dict[str, object]:
        """Render one job; give its report. Raises the EngineError tree, RenderCancelled when the ticket goes."""
        began = time.monotonic()
        request, source = job.request, self._eased(job.source)
        told: list[str] = []
        while True:
            try:
                report = self._once(dataclasses.replace(job, request=request, source=source), send, told)
                break
            except BaseException as exc:
                if not memory.is_out_of_memory(exc):
                    raise
            # outside the except block: while that runs, the error's frames hold what filled the memory
            how = memory.easier(source.how, source.device)
            if how is not None and not told:
                told.append(f"memory ran out with the model {source.how}; made again with it {how}")
                source = dataclasses.replace(source, how=how)
                self.drop()
            elif request.quality == "final":
                told.append("memory ran out; made as a draft")
                request = dataclasses.replace(request, quality="draft")
                memory.free()
            else:
                self.drop()
                what = f"{source.spec.name} does not fit into this machine's memory, not even as a draft and {source.how}"
                raise OutOfMemory(what)
        report["took"] = {"load_s": self._load_s, "all_s": round(time.monotonic() - began, 3)}
        return report

    def drop(self) -> None:
        """Forget the model, and give its memory back."""
        self._adapter = self._paint = self._source = None
        memory.free()

    def adapter(self, source: Source, send: Send) -> Adapter:
        """The loaded model; loads it where another one, or none, is there."""
        self._load_s = 0.0
        if self._adapter is None or self._source != source:
            if self._adapter is not None:
                self.drop()
            send(Progress(0.0, "load"))
            began = time.monotonic()
            self._adapter, self._source = self._loading(source), source
            with contextlib.suppress(NotImplementedError):
                self._paint = fit_paint(self._adapter.encode_picture, 8 * source.spec.size_step)
            self._load_s = round(time.monotonic() - began, 3)
            self.loads += 1
        return self._adapter

    def _eased(self, source: Source) -> Source:
        """A model that had to be moved about once is not asked to fit as a whole again."""
        have = self._source
        if have is not None and dataclasses.replace(have, how=source.how) == source:
            return have
        return source

    def _once(self, job: Job, send: Send, told: list[str]) -> dict[str, object]:
        given = read_conditions(job.request)  # what cannot be read is said before a model is loaded for it
        adapter = self.adapter(job.source, send)
        pipe: Any = adapter.pipe
        looker = Looker(send, job.ticket, job.preview, self._paint)
        chain = Chain(job.request, job.source.spec, adapter, looker, given)
        looker.check(now=True)
        with _released(pipe), watched(pipe, looker.check):
            if job.request.duration_s == 0:
                _save_still(chain, job.path)
            else:
                _write(chain, job, looker.check)
        return _reported(chain, adapter, job, told)


def _write(chain: Chain, job: Job, check: Callable[[], None]) -> None:
    request = job.request
    files = [(job.path, job.finish), *([(job.clean, CLEAN)] if job.clean is not None else [])]
    with contextlib.ExitStack() as stack:
        writers = [
            stack.enter_context(ClipWriter(path, request.width, request.height, request.fps, finish)) for path, finish in files
        ]
        for picture in chain.frames():
            check()
            for writer in writers:
                writer.write(picture)
    if chain.sounds:
        from engine.diffusion.sound import add_sound, heard

        kept = [(at_s, sound) for at_s, path, long_s in chain.kept_media() if (sound := heard(path, long_s)) is not None]
        for path, _finish in files:
            add_sound(path, chain.sounds, request.frames / request.fps, kept)


def _save_still(chain: Chain, path: Path) -> None:
    from PIL import Image

    from engine.children import writing

    picture = next(iter(chain.frames()))
    with writing(path) as part:
        Image.fromarray(picture).save(part, format="PNG", compress_level=1)  # four times as fast, a sixth larger


@contextlib.contextmanager
def _released(pipe: Any) -> Any:
    """Whatever ends the block, the pipeline is as it was before it."""
    try:
        yield
    finally:
        if hasattr(pipe, "maybe_free_model_hooks"):
            pipe.maybe_free_model_hooks()


def _reported(chain: Chain, adapter: Adapter, job: Job, told: list[str]) -> dict[str, object]:
    source = job.source
    chain.report.adapted[:0] = told
    report: dict[str, object] = {
        **chain.report.plain(),
        "how": source.how,
        "device": source.device,
        "has_audio": bool(chain.sounds),
    }
    tokens, read = adapter.prompt_window(job.request.prompt)
    if tokens > read:
        report["warnings"] = [f"the prompt has {tokens} tokens and this model reads {read}: its end was not seen"]
    peak = memory.peak_gb(source.device)
    if peak is not None:
        report["peak_gb"] = peak
    return report


_holder: Holder | None = None


def render_clip(job: Job, send: Send) -> dict[str, object]:
    """The child's entry. Sends Progress."""
    global _holder
    if _holder is None:
        _holder = Holder()
    return _holder.render(job, send)
