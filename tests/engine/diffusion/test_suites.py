"""The suites of every engine on every family of video models: tiny random pipelines on disk, each opened as a person's local folder is."""

import dataclasses
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any, ClassVar

import pytest
import pytest_asyncio

from engine.base import Engine
from engine.children import Worker
from engine.diffusion.engine import Diffusion
from engine.diffusion.job import Source
from tests.engine.condition_suite import ConditionSuite
from tests.engine.diffusion.conftest import CPU
from tests.engine.engine_suite import EngineSuite, digest

pytestmark = pytest.mark.asyncio(loop_scope="session")

_LTX: dict[str, Any] = {"best": [128, 128], "longest_frames": 33, "draft": {"steps": 3, "sigmas": [1.0, 0.9, 0.5]}}
FAMILIES: dict[str, dict[str, Any]] = {
    "wan_vace": {},
    "wan": {"longest_frames": 33},
    "wan21_i2v": {},
    "wan22_ti2v": {"best": [64, 64]},
    "wan22_t2v": {"longest_frames": 33},
    "wan22_i2v": {},
    "ltx": _LTX,
    "ltx2_condition": _LTX,
}


class Lasting(Diffusion):
    """Stays open when a test has done with it."""

    async def close(self) -> None:
        """Its process is every family's."""


class Family:
    """What the suites open."""

    engine: ClassVar[Engine]

    def open(self) -> Engine:
        return self.engine


@pytest_asyncio.fixture(scope="module", loop_scope="session", params=FAMILIES, autouse=True)
async def family(
    request: pytest.FixtureRequest, model: Callable[..., Source], child: Worker, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[None]:
    folder = model(request.param, **FAMILIES[request.param]).folder
    opened = Lasting(str(folder), tmp_path_factory.mktemp("pulled"), idle_s=1e6, card=CPU)
    opened._child = child
    Family.engine = opened
    yield


class TestEngine(Family, EngineSuite):
    request_ = dataclasses.replace(EngineSuite.request_, quality="draft")
    stops_within_s = 10.0  # a busy machine's second; that a slow child is not waited for at all is held in test_engine.py

    async def test_another_prompt_gives_another_picture(self, tmp_path: Path) -> None:
        """Random weights hear words, if not much."""
        clips = [await self.render(dataclasses.replace(self.request_, prompt=p), tmp_path) for p in ("a fox", "a boat at sea")]
        assert digest(clips[0].path) != digest(clips[1].path)


class TestConditions(Family, ConditionSuite):
    request_ = dataclasses.replace(ConditionSuite.request_, quality="draft")
    seam = float("inf")  # random weights draw noise, which joins nothing

    async def test_subject_is_seen_and_the_same_in_every_shot(self, tmp_path: Path) -> None:
        pytest.skip("random weights know no subject; test_wan.py holds that it reaches the model")
