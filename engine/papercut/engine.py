"""The papercut engine's door: a request in, a child process that draws and encodes, a clip out.

Holds class Papercut and the child's entry `render_clip`. Knows no drawing: skia and numpy are loaded in the child only. A child
stays for the next shot (half a second of imports each) and ends after a short rest, so that an idle service holds no memory.
"""

import asyncio
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from engine.base import Capabilities, Clip, ClipRequest, Finish, OnProgress, Progress, Role, check_request, only_rising, rendered
from engine.children import Send, Worker, unique_path
from engine.errors import RequestRejected
from engine.papercut.styles import STYLES

LONGEST_S = 120.0
ROLES: frozenset[Role] = frozenset(("start", "end", "guide", "subject"))
_PREVIEW_EVERY_S = 1.0
_PREVIEW_SIDE = 320
_REST_S = 10.0


@dataclass(frozen=True)
class _Job:
    """What crosses to the child. preview is written again about once a second; its reader sees whole pictures only."""

    request: ClipRequest
    finish: Finish
    path: Path
    preview: Path


class Papercut:
    """Articulated paper puppets on a layered stage, on the CPU. Needs nothing that the package does not bring."""

    name = "papercut"
    model = "papercut"
    version = "2"

    def __init__(self) -> None:
        self._resting: list[Worker] = []
        self._timer: asyncio.TimerHandle | None = None
        self._ending: set[asyncio.Task[None]] = set()

    def capabilities(self) -> Capabilities:
        """Sizes, length, styles and every role of a condition; no sound."""
        return Capabilities(roles=ROLES, min_side=256, max_side=2048, longest_s=LONGEST_S, sound=False, styles=STYLES)

    async def render(self, request: ClipRequest, finish: Finish, out_dir: Path, on_progress: OnProgress | None = None) -> Clip:
        """Draw one clip into out_dir; a request of 0 seconds gives a PNG picture without captions.

        Raises RequestRejected, EngineUnavailable, OutOfSpace; a cancelled task leaves no child and no file.
        """
        check_request(request, self.capabilities())
        started = time.monotonic()
        still = request.duration_s == 0
        job = _Job(request, finish, unique_path(out_dir, ".png" if still else ".mp4"), unique_path(out_dir, ".preview.jpg"))
        told = only_rising(on_progress)
        child = self._resting.pop() if self._resting else Worker("engine.papercut.engine:render_clip")
        try:
            report = await child.request(job, on_message=told)
        except RequestRejected:  # said by a child that lives on
            self._rest(child)
            raise
        except BaseException:
            await child.close()
            with suppress(OSError):
                job.path.unlink()
            raise
        finally:
            with suppress(OSError):
                job.preview.unlink()
        self._rest(child)
        assert isinstance(report, dict)  # noqa: S101 - our own child's answer
        told(Progress(1.0, "done"))
        return rendered(request, self, job.path, time.monotonic() - started, report)

    async def close(self) -> None:
        """End the children that rest."""
        if self._timer is not None:
            self._timer.cancel()
        self._end_resting()
        await asyncio.gather(*self._ending)

    def _rest(self, child: Worker) -> None:
        """Keep a child for the next shot; all that rest are ended _REST_S after the last one came."""
        self._resting.append(child)
        if self._timer is not None:
            self._timer.cancel()
        self._timer = asyncio.get_running_loop().call_later(_REST_S, self._end_resting)

    def _end_resting(self) -> None:
        while self._resting:
            task = asyncio.ensure_future(self._resting.pop().close())
            self._ending.add(task)
            task.add_done_callback(self._ending.discard)


def render_clip(job: _Job, send: Send) -> dict[str, object]:
    """Draw and encode in this process; runs in a child. Sends Progress, returns the clip's report."""
    from engine.papercut import pictures_out, reels

    send(Progress(0.0, "build"))
    request = job.request
    reel = reels.open_reel(request, Papercut.version)
    if request.duration_s == 0:
        pictures_out.save(reel.frame(0), job.path)
        return reel.report
    from engine.encode import ClipWriter

    total, told = request.frames, time.monotonic()
    comment = {
        "engine": Papercut.name,
        "version": Papercut.version,
        "seed": request.seed,
        "prompt": request.prompt[:500],
        "ai_made": True,
    }
    if reel.comment:
        comment["papercut"] = reel.comment
    with ClipWriter(job.path, request.width, request.height, request.fps, job.finish, comment=comment) as writer:
        for number in range(total):
            picture = reel.frame(number)
            writer.write(picture)
            now = time.monotonic()
            if number == 0 or now - told >= _PREVIEW_EVERY_S:
                told = now
                pictures_out.preview(picture, job.preview, _PREVIEW_SIDE)
                send(Progress((number + 1) / total * 0.99, "draw", job.preview))
    return reel.report
