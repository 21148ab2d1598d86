"""A paper clip of each shot leads an engine that takes guides, where the settings ask for it; a paper picture one that only animates."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from agent.nodes.render_shot import render_shot
from agent.settings import AgentSettings
from agent.state import Shot
from engine.base import Capabilities
from tests.agent.fakes import FakeEngine, Stage, options

SHOT = Shot(number=1, prompt="A red fox on the ice", frames=12, start_frame=0, beat=1, seed=7)


@dataclass
class Guided(FakeEngine):
    """Takes guides, as video models do."""

    def capabilities(self) -> Capabilities:
        return replace(super().capabilities(), roles=frozenset({"guide"}))


@dataclass
class Animating(FakeEngine):
    """Makes nothing without a picture to begin with."""

    def capabilities(self) -> Capabilities:
        return replace(super().capabilities(), roles=frozenset({"start"}), needs=frozenset({"start"}))


def stage(folder: Path, strength: float, engine: FakeEngine) -> Stage:
    return Stage(folder, engine=engine, settings=AgentSettings(_env_file=None, paper_guide=strength))


async def shoot(made: Stage) -> dict[str, Any]:
    segments = [{"number": 1, "frames": 12, "transition": "cut", "transition_frames": 0}]
    asked = options().model_dump(mode="json")
    task: Any = {"shot": SHOT.model_dump(mode="json"), "options": asked, "language": "en", "segments": segments}
    (take,) = (await render_shot(task, made.runtime()))["takes"]
    assert not take["error"], take
    return dict(take)


async def test_the_real_render_follows_the_paper_clip_of_the_shots_own_seed(tmp_path: Path) -> None:
    made = stage(tmp_path, 0.6, Guided())
    await shoot(made)
    (request,), (sketched,) = made.engine.rendered, made.sketch.rendered
    (guide,) = request.conditions
    assert (guide.role, guide.strength) == ("guide", 0.6)
    assert guide.media == made.shelf.of_kind("guide")[0].path
    assert (sketched.prompt, sketched.seed, sketched.duration_s) == (request.prompt, SHOT.seed, request.duration_s)
    assert sketched.quality == "draft"


async def test_an_engine_that_only_animates_pictures_begins_with_the_storyboards(tmp_path: Path) -> None:
    made = stage(tmp_path, 0.0, Animating())
    await shoot(made)
    (request,), (sketched,) = made.engine.rendered, made.sketch.rendered
    (start,) = request.conditions
    assert (start.role, start.strength) == ("start", 1.0)
    assert (sketched.duration_s, sketched.seed) == (0, SHOT.seed)
    assert (sketched.width, sketched.height) == (request.width, request.height)


async def test_a_paper_clip_is_drawn_once_a_shot(tmp_path: Path) -> None:
    made = stage(tmp_path, 0.6, Guided())
    first = await shoot(made)
    again = await shoot(made)
    assert first["media"] == again["media"]
    assert (len(made.sketch.rendered), len(made.engine.rendered)) == (1, 1)


@pytest.mark.parametrize(("strength", "engine"), [(0.0, Guided()), (0.6, FakeEngine()), (0.6, Guided(name="sketch"))])
async def test_nobody_is_led_who_does_not_want_or_cannot_be(tmp_path: Path, strength: float, engine: FakeEngine) -> None:
    made = stage(tmp_path, strength, engine)
    await shoot(made)
    assert made.engine.rendered[-1].conditions == ()
    assert made.sketch.rendered == []
