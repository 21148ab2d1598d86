"""Who looks on while a pipeline runs: progress with the time left, a small preview, and the end of it when nobody wants the clip any more.

A render holds a ticket, a file that exists while somebody wants the clip. Removing it cancels the render within one block of the
transformer: hooks raise RenderCancelled, the pipeline stays as it was. No torch at import.
"""

import contextlib
import time
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any, Protocol

import av
import numpy as np
from av.video.codeccontext import VideoCodecContext

from engine.base import Progress
from engine.children import Send, writing
from engine.diffusion.adapter import Pixels, Wanted, Watch
from engine.errors import RenderCancelled

_LOOK_EVERY_S = 0.02
_PREVIEW_EVERY_S = 1.0
_PREVIEW_SIDE = 320
_MADE_AT = 0.95  # share at which the last step is done; the rest is decoding and encoding

Paint = Callable[[object], Pixels]  # latents of one frame (channels×h×w) to an H×W×3 picture


class Watching(Watch, Protocol):
    """A Watch that is also told which call runs."""

    def plan(self, costs: list[float]) -> None:
        """Say what each call will cost beside the others."""
        ...

    def begin(self, wanted: Wanted) -> None:
        """The next call begins."""
        ...

    def end(self) -> None:
        """It is done."""
        ...


class Looker:
    """Watches one render: sends Progress."""

    def __init__(self, send: Send, ticket: Path, preview: Path, paint: Paint | None = None) -> None:
        self._send, self._ticket, self._preview, self._paint = send, ticket, preview, paint
        self._costs: list[float] = [1.0]
        self._call = -1
        self._word = "draw"
        self._began: float | None = None
        self._looked = self._shown = 0.0

    def plan(self, costs: list[float]) -> None:
        """Say what each call will cost beside the others."""
        self._costs = costs

    def begin(self, wanted: Wanted) -> None:
        """The next call begins; the clock starts with the first, when everything is loaded."""
        self._call += 1
        self._word = "draw" if wanted.final else "draft"
        self._began = time.monotonic() if self._began is None else self._began
        self.check()
        self._tell(0.0)

    def end(self) -> None:
        """A call is done, its frames decoded."""
        self._tell(1.0)

    def step(self, number: int, of: int, peek: Callable[[], object] | None = None) -> None:
        """Tell how far it is; paint a preview about once a second."""
        self.check(now=True)
        preview, now = None, time.monotonic()
        if peek is not None and self._paint is not None and now - self._shown >= _PREVIEW_EVERY_S:
            self._shown = now
            save_jpeg(self._paint(peek()), self._preview)
            preview = self._preview
        self._tell(number / max(1, of), preview)

    def check(self, *, now: bool = False) -> None:
        """Raise RenderCancelled when the ticket is gone; looks at the disk every 20 ms at most."""
        moment = time.monotonic()
        if now or moment - self._looked >= _LOOK_EVERY_S:
            self._looked = moment
            if not self._ticket.exists():
                raise RenderCancelled("The render was cancelled")

    def _tell(self, share: float, preview: Path | None = None) -> None:
        done = sum(self._costs[: self._call]) + share * self._costs[self._call]
        whole = _MADE_AT * done / sum(self._costs)
        spent = time.monotonic() - (self._began or time.monotonic())
        left = spent / whole * (1 - whole) if whole > 0.02 else None
        self._send(Progress(whole, self._word, preview, left))


@contextlib.contextmanager
def watched(pipe: Any, check: Callable[[], None]) -> Iterator[None]:
    """Hang check before every block of every model in a pipeline, so that a cancel needs no whole step. Blocks are what lies in lists."""
    from torch import nn

    def blocks(part: nn.Module) -> Iterator[nn.Module]:
        for child in part.children():
            yield from child if isinstance(child, nn.ModuleList) else blocks(child)

    parts = [part for part in pipe.components.values() if isinstance(part, nn.Module)]
    handles = [block.register_forward_pre_hook(lambda *_: check()) for part in parts for block in blocks(part)]
    try:
        yield
    finally:
        for handle in handles:
            handle.remove()


def fit_paint(encode: Callable[[Pixels], Any], side: int) -> Paint:
    """Find the linear map from a model's latents to colours by encoding one picture of coloured patches; no further weights needed.

    side: the picture's, a multiple of 64 that gives some dozens of latents.
    """
    patches = side // 16
    colours = np.random.default_rng(1).integers(0, 256, (patches, patches, 3), dtype=np.uint8)
    picture = np.kron(colours, np.ones((16, 16, 1), np.uint8))
    latents = encode(picture[None]).float().cpu().numpy()
    channels, high, wide = latents.shape
    seen = picture.reshape(high, side // high, wide, side // wide, 3).mean(axis=(1, 3)).reshape(-1, 3)
    known = np.concatenate([latents.reshape(channels, -1).T, np.ones((high * wide, 1))], axis=1)
    square = known.T @ known + 1e-2 * np.eye(channels + 1)
    weights = np.linalg.solve(square, known.T @ (seen - 127.5))

    def paint(frame: object) -> Pixels:
        values = frame.float().cpu().numpy()  # type: ignore[attr-defined]
        flat = values.reshape(channels, -1).T @ weights[:-1] + weights[-1] + 127.5
        found: Pixels = np.clip(np.rint(flat), 0, 255).astype(np.uint8).reshape(*values.shape[1:], 3)
        return found

    return paint


def save_jpeg(picture: Pixels, path: Path) -> None:
    """Write an H×W×3 picture as a JPEG of at most 320 pixels a side; its reader sees whole pictures only."""
    frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(picture), format="rgb24")
    scale = _PREVIEW_SIDE / max(frame.width, frame.height)
    width, height = (max(2, round(side * scale / 2) * 2) for side in (frame.width, frame.height))
    small = frame.reformat(width=width, height=height, format="yuvj420p", dst_colorspace="ITU601")
    encoder = VideoCodecContext.create("mjpeg", "w")
    if not isinstance(encoder, VideoCodecContext):
        raise TypeError(encoder)
    encoder.width, encoder.height, encoder.pix_fmt = width, height, "yuvj420p"
    encoder.time_base = Fraction(1, 25)
    small.pts = 0
    with writing(path) as part:
        part.write_bytes(b"".join(bytes(packet) for packet in [*encoder.encode(small), *encoder.encode(None)]))
