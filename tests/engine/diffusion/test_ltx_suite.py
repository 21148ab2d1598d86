"""The LTX family through the suite of every engine's condition table: tiny models as a person's local folders, drawn in this process."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, ClassVar

import pytest

from engine.base import Capabilities, Clip, ClipRequest, Engine, Finish, OnProgress, check_request
from engine.children import unique_path
from engine.diffusion.job import Job, Source
from tests.engine.condition_suite import ConditionSuite

MODELS = {"ltx2_condition": {"longest_frames": 33}, "ltx": {"longest_frames": 33}}


class Inside:
    """The door over a holder in this process: what engine.Diffusion does, without the child that costs ten seconds to start."""

    name, version = "diffusion", "1"

    def __init__(self, source: Source, holder: Any) -> None:
        self.source, self.holder, self.model = source, holder, source.folder.name

    def capabilities(self) -> Capabilities:
        return Capabilities(self.source.spec.roles, 256, 2048, 60.0, self.source.spec.sound)

    async def render(self, request: ClipRequest, finish: Finish, out_dir: Path, on_progress: OnProgress | None = None) -> Clip:
        check_request(request, self.capabilities())
        still = request.duration_s == 0
        path, preview, ticket = (unique_path(out_dir, end) for end in (".png" if still else ".mp4", ".jpg", ".ticket"))
        ticket.touch()
        try:
            report = self.holder.render(Job(self.source, request, finish, path, preview, ticket), lambda _message: None)
        finally:
            ticket.unlink()
            preview.unlink(missing_ok=True)
        seen = (request.width, request.height, request.fps, request.frames, bool(report["has_audio"]), request.seed)
        return Clip(path, *seen, self.name, self.model, request.prompt, 0.0, report=report)

    async def close(self) -> None:
        pass


@pytest.fixture(scope="module", params=MODELS, autouse=True)
def inside(request: pytest.FixtureRequest, model: Callable[..., Source], holder: Any) -> None:
    source = model(request.param, best=[128, 128], draft={"steps": 3, "sigmas": [1.0, 0.9, 0.5]}, **MODELS[request.param])
    TestLtxConditions.engine = Inside(source, holder)


class TestLtxConditions(ConditionSuite):
    request_ = replace(ConditionSuite.request_, quality="draft")
    seam = float("inf")  # random weights draw noise, which joins nothing
    engine: ClassVar[Engine]

    def open(self) -> Engine:
        return self.engine
