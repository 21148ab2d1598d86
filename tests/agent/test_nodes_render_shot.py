"""One shot: retaken where its pixels or judge say so, a draft where memory is short, kept once, never raising an engine's error."""

import asyncio
import dataclasses
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from agent.chat_model import ChatModel
from agent.judge import judge_take
from agent.nodes.render_shot import render_shot
from agent.settings import AgentSettings
from agent.state import Options, Shot, Take, Word
from engine.base import Clip, ClipRequest, Finish, Progress
from engine.children import unique_path
from engine.encode import ClipWriter
from engine.errors import EngineUnavailable, OutOfMemory
from engine.finish import CLEAN
from tests.agent.chat_server import ChatServer, refused, said, serving
from tests.agent.fakes import FakeEngine, Stage, options
from tests.engine.engine_suite import frames_of

SHOT = Shot(
    number=2,
    prompt="A red fox on the ice",
    frames=12,
    start_frame=10,
    beat=1,
    seed=7,
    words=(Word(text="Ice.", start_s=0.1, end_s=0.6),),
)


async def shoot(stage: Stage, asked: Options | None = None) -> Take:
    segments = [{"number": n, "frames": 12, "transition": "cut", "transition_frames": 0} for n in (1, 2)]
    task: Any = {
        "shot": SHOT.model_dump(mode="json"),
        "options": (asked or options()).model_dump(mode="json"),
        "language": "en",
        "segments": segments,
    }
    result = await render_shot(task, stage.runtime())
    (take,) = result["takes"]
    return Take.model_validate(take)


@pytest.fixture
def server() -> Iterator[ChatServer]:
    with serving() as running:
        yield running


@pytest.fixture
async def judged(tmp_path: Path, server: ChatServer) -> AsyncIterator[Stage]:
    settings = AgentSettings(_env_file=None, openai_base_url=server.base_url, vision_model="eyes", max_takes=2)
    model = ChatModel(settings)
    yield Stage(tmp_path, settings=settings, chat_model=model)
    await model.close()


class Dark(FakeEngine):
    """Black for its first `nights` renders."""

    nights = 1

    async def render(self, request: ClipRequest, finish: Finish, out_dir: Path, on_progress: Any = None) -> Clip:
        if self.began >= self.nights:
            return await super().render(request, finish, out_dir, on_progress)
        self.began += 1
        path = unique_path(out_dir, ".mp4")
        with ClipWriter(path, request.width, request.height, request.fps, Finish()) as writer:
            for _ in range(request.frames):
                writer.write(np.zeros((request.height, request.width, 4), np.uint8))
        return Clip(
            path, request.width, request.height, request.fps, request.frames, False, request.seed, "fake", "", request.prompt, 0.1
        )


async def test_a_take_is_kept_with_its_facts_and_found_the_next_time(tmp_path: Path) -> None:
    stage = Stage(tmp_path)
    take = await shoot(stage)
    assert (take.shot, take.attempt, take.error) == (2, 1, "")
    assert take.facts["frames"] == 12
    assert stage.shelf.kept[take.media].facts["shot"] == 2
    again = await shoot(stage)
    assert again.media == take.media
    assert stage.engine.began == 1
    without = await shoot(stage, options(captions=False))
    assert without.media != take.media, "what is written on a clip is part of its name"


class Dear(FakeEngine):
    """Keeps what it draws without captions too, as an engine does whose frames cost minutes."""

    async def render(self, request: ClipRequest, finish: Finish, out_dir: Path, on_progress: Any = None) -> Clip:
        clip = await super().render(request, finish, out_dir, on_progress)
        if not finish.captions:
            return clip
        bare = await super().render(request, CLEAN, out_dir)
        self.began -= 1
        return dataclasses.replace(clip, clean_path=bare.path)


@pytest.mark.parametrize("first", [True, False])
async def test_other_captions_on_dear_frames_draw_nothing_again(tmp_path: Path, first: bool) -> None:
    stage = Stage(tmp_path, engine=Dear())
    one = await shoot(stage, options(captions=first))
    other = await shoot(stage, options(captions=not first))
    assert one.media != other.media
    assert stage.engine.began == 1
    assert other.facts["prompt"] == one.facts["prompt"]
    paths = [stage.shelf.kept[take.media].path for take in (one, other)]
    with_words, without = (np.stack(frames_of(path)) for path in (paths if first else reversed(paths)))
    assert len(with_words) == len(without) == 12
    top = slice(0, with_words.shape[1] // 3)
    assert np.abs(with_words[:, top].astype(int) - without[:, top]).mean() < 2, "the frames are the same"
    if not first:  # this engine paints no words, the finish does
        assert np.abs(with_words.astype(int) - without).max() > 100
    assert not list((tmp_path / "work").iterdir()), "nothing is left behind"


async def test_cheap_frames_are_drawn_again_for_other_captions(tmp_path: Path) -> None:
    stage = Stage(tmp_path, engine=Dear(name="paper"))
    stage.sketch.name = "paper"
    await shoot(stage)
    await shoot(stage, options(captions=False))
    assert stage.engine.began == 2


async def test_a_black_take_gets_another_seed(tmp_path: Path) -> None:
    stage = Stage(tmp_path, engine=Dark())
    take = await shoot(stage)
    assert take.attempt == 2
    assert take.facts["seed"] != SHOT.seed
    assert len(list((tmp_path / "work").iterdir())) == 0, "the refused take is gone"


async def test_black_takes_to_the_end_fail_the_shot_and_nothing_is_kept(tmp_path: Path) -> None:
    stage = Stage(tmp_path, engine=Dark())
    stage.engine.nights = 9  # type: ignore[attr-defined]
    take = await shoot(stage)
    assert (take.error, take.media) == ("flaws", "")
    assert "black" in take.error_text
    assert stage.engine.began == 3
    assert stage.shelf.kept == {}


class Foretelling(FakeEngine):
    """Says half way that it needs as long again."""

    async def render(self, request: ClipRequest, finish: Finish, out_dir: Path, on_progress: Any = None) -> Clip:
        on_progress(Progress(0.5, "draw", eta_s=60.0))
        return await super().render(request, finish, out_dir)


async def test_the_time_left_is_that_of_all_shots_at_the_pace_of_the_one_in_hand(tmp_path: Path) -> None:
    stage = Stage(tmp_path, engine=Foretelling())
    await shoot(stage)
    told = [details for name, _share, details in stage.reports.told if name == "render_shot"]
    assert told[0]["eta_s"] == pytest.approx(60 + 120, rel=0.05)
    assert "eta_s" not in told[-1]


async def test_too_little_memory_makes_it_a_draft(tmp_path: Path) -> None:
    def fail(request: ClipRequest, began: int) -> None:
        if request.quality == "final":
            raise OutOfMemory("too big")

    stage = Stage(tmp_path, engine=FakeEngine(before=fail))
    assert (await shoot(stage)).error == ""
    assert stage.engine.rendered[0].quality == "draft"


async def test_an_engines_error_becomes_a_take_with_its_name(tmp_path: Path) -> None:
    def fail(request: ClipRequest, began: int) -> None:
        raise EngineUnavailable("away")

    take = await shoot(Stage(tmp_path, engine=FakeEngine(before=fail)))
    assert (take.error, take.error_text) == ("EngineUnavailable", "away")


async def test_a_cancelled_job_gives_no_take_and_stops_the_engine(tmp_path: Path) -> None:
    stage = Stage(tmp_path)

    async def cancel(request: ClipRequest, began: int) -> None:
        stage.cancel = True
        await asyncio.sleep(30)

    stage.engine.before = cancel
    take = await asyncio.wait_for(shoot(stage), 5)
    assert take.error == "RenderCancelled"
    assert stage.engine.cancelled == 1


async def test_a_judge_asks_for_a_sharper_take_and_can_never_fail_a_shot(server: ChatServer, judged: Stage) -> None:
    server.answers(said({"shows_it": False, "missing": "the lantern"}))
    take = await shoot(judged)
    assert (take.attempt, take.error) == (2, "")
    assert take.facts["missing"] == "the lantern"
    assert judged.engine.rendered[1].prompt.endswith("Clearly seen: the lantern")
    assert len(server.asked[0]["messages"][1]["content"][1:]) == 3, "three frames are shown"
    assert server.asked[0]["model"] == "eyes"


async def test_a_judge_that_is_away_has_nothing_to_say(server: ChatServer, judged: Stage) -> None:
    server.answers(refused(401, "no"))
    context = judged.context()
    clip = await context.engine.render(ClipRequest("a fox", 256, 256, 1.0, 10), Finish(), context.work_dir)
    assert await judge_take(clip, "a fox", context) == ""
    assert len(server.asked) == 1
    assert [p for p in context.work_dir.iterdir() if p.suffix == ".jpg"] == [], "its pictures are gone"
