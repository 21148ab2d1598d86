"""The whole graph on a real checkpointer: it finishes, resumes, waits for an answer, gives up rightly, and never does a thing twice."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from langgraph.types import Command
from sqlalchemy import create_engine

from agent import graph as graphs
from agent.chat_model import ChatModel
from agent.errors import ChatModelUnavailable, ContentRefused, IdeaRejected, RunCancelled, ShotFailed
from agent.settings import AgentSettings
from agent.state import Options
from engine.base import ClipRequest
from engine.encode import probe
from engine.errors import EngineUnavailable
from storage.checkpoints import open_checkpointer
from storage.database import Database
from tests.agent.chat_server import GOOD, ChatServer, Reply, refused, said, serving
from tests.agent.fakes import FakeEngine, FakeVoice, Stage, options

IDEA = "a red fox crosses a frozen lake to find the light that never goes out"
CONFIG: Any = {"configurable": {"thread_id": "job"}, "recursion_limit": 200}


@asynccontextmanager
async def compiled(folder: Path) -> AsyncIterator[Any]:
    """The graph on the real checkpoint file, opened anew each time as another process would. No class name is allowed into it."""
    async with open_checkpointer(Database(folder, create_engine("sqlite://"))) as saver:
        yield graphs.build(saver)


async def run(stage: Stage, given: Any) -> dict[str, Any]:
    async with compiled(stage.folder) as graph:
        result = await graph.ainvoke(given, CONFIG, context=stage.context(), durability="sync")
    return dict(result)


def begin(asked: Options, idea: str = IDEA) -> Any:
    return graphs.initial_state("job", idea, asked)


async def test_an_idea_becomes_a_finished_short(tmp_path: Path) -> None:
    stage = Stage(tmp_path)
    result = await run(stage, begin(options(seconds=9)))
    short = result["short"]
    file = stage.shelf.kept[short["media"]].path
    facts = probe(file)
    assert (facts.width, facts.height, facts.frames, facts.has_audio) == (256, 256, 90, True)
    assert short["frames"] == 90
    assert len(result["takes"]) == len(result["shots"]) >= 2
    for name in ("thumbnail", "srt", "vtt"):
        assert stage.shelf.find(short[name]) is not None
    subtitles = stage.shelf.kept[short["srt"]].path.read_text(encoding="utf-8")
    assert result["script"]["beats"][0]["narration"].split()[0] in subtitles
    assert json.loads(json.dumps(result)) == result, "the state is plain JSON"
    told = [name for name, _, _ in stage.reports.told]
    assert list(dict.fromkeys(told)) == [name for name, _ in graphs.STAGES if name != "approve"], (
        "every stage by its name, in order"
    )
    shares = [share for name, share, _ in stage.reports.told if name == "render_shot"]
    assert shares == sorted(shares)
    assert shares[-1] == pytest.approx(1.0)


async def test_the_same_job_gives_the_same_plan_and_another_seed_another_one(tmp_path: Path) -> None:
    one = await run(Stage(tmp_path / "1"), begin(options(script_only=True, seed=4)))
    same = await run(Stage(tmp_path / "2"), begin(options(script_only=True, seed=4)))
    other = await run(Stage(tmp_path / "3"), begin(options(script_only=True, seed=5)))
    assert one["shots"] == same["shots"]
    assert one["shots"] != other["shots"]


async def test_a_script_alone_stops_before_anything_is_rendered_or_spoken(tmp_path: Path) -> None:
    stage = Stage(tmp_path)
    result = await run(stage, begin(options(script_only=True)))
    assert result["script"]["beats"]
    assert all(shot["prompt"] for shot in result["shots"])
    assert stage.engine.began == 0
    assert stage.shelf.kept == {}


async def test_a_run_that_is_stopped_in_a_shot_goes_on_with_only_what_is_missing(tmp_path: Path) -> None:
    stopped = asyncio.Event()

    async def hang(request: ClipRequest, began: int) -> None:
        if began == 3:
            stopped.set()
            await asyncio.sleep(60)

    stage = Stage(tmp_path, engine=FakeEngine(before=hang), shots_at_once=1)
    task = asyncio.create_task(run(stage, begin(options(seconds=12))))
    await asyncio.wait_for(stopped.wait(), 30)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert stage.engine.cancelled == 1, "the engine's work stops with the run"
    done = [request.prompt for request in stage.engine.rendered]
    assert len(done) == 2
    voice = stage.voice
    assert isinstance(voice, FakeVoice)
    spoken = len(voice.spoken)

    stage.engine.before = None
    result = await run(stage, None)
    assert result["short"]["frames"] == 120
    prompts = [request.prompt for request in stage.engine.rendered]
    assert len(prompts) == len(result["shots"]), "no shot was rendered twice"
    assert prompts[:2] == done
    assert len(voice.spoken) == spoken, "nothing was spoken twice"


async def test_a_run_that_died_without_a_word_finds_its_takes_by_their_keys(tmp_path: Path) -> None:
    """The checkpoint of the dispatch is all there is: every shot is sent again, and found."""
    stage = Stage(tmp_path)
    first = await run(stage, begin(options(seconds=4)))
    renders = stage.engine.began
    (tmp_path / "checkpoints.sqlite").unlink()
    result = await run(stage, begin(options(seconds=4)))
    assert result["short"]["media"] == first["short"]["media"]
    assert stage.engine.began == renders


async def test_shots_are_rendered_at_once_but_not_too_many(tmp_path: Path) -> None:
    async def wait(request: ClipRequest, began: int) -> None:
        await asyncio.sleep(0.05)

    stage = Stage(tmp_path, engine=FakeEngine(before=wait), shots_at_once=2)
    result = await run(stage, begin(options(seconds=10)))
    assert len(result["shots"]) > 2
    assert stage.engine.most_at_once == 2


async def test_a_failing_shot_spares_the_others_and_fails_the_run_by_name(tmp_path: Path) -> None:
    def fail(request: ClipRequest, began: int) -> None:
        if began == 1:
            raise EngineUnavailable("away")

    stage = Stage(tmp_path, engine=FakeEngine(before=fail))
    with pytest.raises(ShotFailed) as failed:
        await run(stage, begin(options(seconds=12)))
    assert failed.value.shot == 1
    assert failed.value.error == "EngineUnavailable"
    rendered = len(stage.engine.rendered)
    assert rendered >= 2, "the shots beside it were finished"

    result = await run(stage, None)
    assert len(stage.engine.rendered) == rendered + 1 == len(result["shots"]), "only the failed shot was tried again"
    assert result["short"]["frames"] == 120


async def test_cancelling_stops_the_render_within_a_second_and_ends_the_run(tmp_path: Path) -> None:
    stage = Stage(tmp_path)

    async def cancel(request: ClipRequest, began: int) -> None:
        stage.cancel = True
        await asyncio.sleep(60)

    stage.engine.before = cancel
    with pytest.raises(RunCancelled):
        await asyncio.wait_for(run(stage, begin(options())), 10)
    assert stage.engine.cancelled >= 1
    assert stage.engine.rendered == []


async def test_a_take_that_retention_took_away_is_rendered_again(tmp_path: Path) -> None:
    stage = Stage(tmp_path)

    def take_away(kind: str) -> None:
        for kept in stage.shelf.of_kind(kind):
            kept.path.unlink(missing_ok=True)

    stage.reports.told = _OnStage("stitch", lambda: take_away("take"))  # type: ignore[assignment]
    result = await run(stage, begin(options()))
    assert result["short"]["frames"] == 60
    assert len(stage.engine.rendered) == 2 * len(result["shots"])


async def test_speech_whose_file_has_gone_is_spoken_again_as_it_was(tmp_path: Path) -> None:
    stage = Stage(tmp_path)
    await asked_about(stage)
    before = list(stage.voice.spoken)  # type: ignore[union-attr]
    for kept in stage.shelf.of_kind("speech"):
        kept.path.unlink()
    result = await run(stage, Command(resume={"action": "render"}))
    assert all(stage.shelf.find(beat["media"]) for beat in result["narration"])
    again = stage.voice.spoken[len(before) :]  # type: ignore[union-attr]
    assert len(again) == len(result["narration"])
    assert set(again) <= set(before), "the same words at the same speed"


class _OnStage(list[Any]):
    """A list of reports that does something once when a stage begins."""

    def __init__(self, stage: str, act: Callable[[], None]) -> None:
        super().__init__()
        self.stage, self.act, self.done = stage, act, False

    def append(self, told: Any) -> None:
        super().append(told)
        if told[0] == self.stage and not self.done:
            self.done = True
            self.act()


@pytest.mark.parametrize(
    ("idea", "key"),
    [("", "idea_empty"), (" \u200b\u202e\n", "idea_empty"), ("?!", "idea_empty"), ("x" * 10_001, "idea_too_long")],
)
async def test_an_idea_that_is_none_is_rejected_with_a_key(tmp_path: Path, idea: str, key: str) -> None:
    with pytest.raises(IdeaRejected) as rejected:
        await run(Stage(tmp_path), begin(options(), idea))
    assert rejected.value.reason_key == key


# -- the chat model in the graph --------------------------------------------------------------------------------------------------------


@pytest.fixture
def server() -> Iterator[ChatServer]:
    with serving() as running:
        yield running


@pytest.fixture
async def with_model(server: ChatServer) -> AsyncIterator[Callable[..., Stage]]:
    opened: list[ChatModel] = []

    def stage(folder: Path, **more: Any) -> Stage:
        given = {"openai_base_url": server.base_url, "chat_model": "m", "chat_timeout_s": 5, **more}
        settings = AgentSettings(_env_file=None, **given)
        opened.append(ChatModel(settings))
        return Stage(folder, settings=settings, chat_model=opened[-1])

    yield stage
    for model in opened:
        await model.close()


async def test_the_chat_models_script_is_shot_with_its_cast_word_for_word(
    tmp_path: Path, server: ChatServer, with_model: Callable[..., Stage]
) -> None:
    server.answers(said(GOOD))
    result = await run(with_model(tmp_path), begin(options(seconds=12, script_only=True)))
    assert result["script"]["writer"] == "m"
    assert result["notes"] == []
    description = GOOD["cast"][0]["description"]  # type: ignore[index]
    assert all(description in shot["prompt"].lower() for shot in result["shots"])


async def test_a_failing_chat_model_leaves_the_offline_writer_and_a_note(
    tmp_path: Path, server: ChatServer, with_model: Callable[..., Stage]
) -> None:
    server.answers(refused(401, "bad key"))
    result = await run(with_model(tmp_path), begin(options(script_only=True)))
    assert result["script"]["writer"] == "offline"
    assert result["notes"] == ["chat_model_failed:key"]


async def test_a_long_script_is_shortened_by_the_chat_model_once(
    tmp_path: Path, server: ChatServer, with_model: Callable[..., Stage]
) -> None:
    words = "the fox walks over the frozen lake to a small lamp"
    long = {
        **GOOD,
        "beats": [{"narration": f"In hour {n} {words}.", "picture": "The fox on the ice."} for n in ("one", "two", "three")],
    }
    server.answers(said(long), said(GOOD))
    result = await run(with_model(tmp_path), begin(options(seconds=8, script_only=True)))
    assert len(server.asked) == 2
    assert "too long to be spoken" in server.asked[1]["messages"][0]["content"]
    assert result["script"]["title"] == GOOD["title"]
    assert result["frames"] == 80


async def test_a_persons_own_words_are_kept_and_the_model_only_says_what_is_seen(
    tmp_path: Path, server: ChatServer, with_model: Callable[..., Stage]
) -> None:
    own = "The lamp was lit in 1901. Nobody knows by whom. Tonight I will find out!"
    pictures = ["A lamp in an old room.", "A dark empty lighthouse.", "The girl climbs the stairs."]
    server.answers(said({"cast": [], "pictures": pictures[:2]}), said({"cast": [], "pictures": pictures}))
    result = await run(with_model(tmp_path), begin(options(script_only=True), own))
    assert " ".join(b["narration"] for b in result["script"]["beats"]) == own
    assert [b["picture"] for b in result["script"]["beats"]] == pictures
    assert result["script"]["own_words"]


async def test_blocked_words_refuse_the_idea_and_the_text_is_nowhere(tmp_path: Path) -> None:
    stage = Stage(tmp_path, settings=AgentSettings(_env_file=None, blocked_words="gore, 血腥"))
    for idea in ("A GORE fest", "很血腥的故事"):
        with pytest.raises(ContentRefused) as refusal:
            await run(stage, begin(options(), idea))
        assert idea not in str(refusal.value)
    await run(Stage(tmp_path / "fine", settings=stage.settings), begin(options(script_only=True), "a gorendom of foxes"))


async def test_a_prompt_is_refused_before_it_is_rendered(
    tmp_path: Path, server: ChatServer, with_model: Callable[..., Stage]
) -> None:
    bad = {**GOOD, "beats": [{"narration": "One light stays on.", "picture": "The fox in gore."}]}
    server.answers(said(bad))
    stage = with_model(tmp_path, blocked_words="gore")
    with pytest.raises(ContentRefused) as refusal:
        await run(stage, begin(options()))
    assert refusal.value.where == "shot"
    assert stage.engine.began == 0


# -- the storyboard ---------------------------------------------------------------------------------------------------------------------


async def asked_about(stage: Stage, asked: Options | None = None) -> dict[str, Any]:
    result = await run(stage, begin(asked or options(storyboard=True)))
    question: dict[str, Any] = result["__interrupt__"][0].value
    return question


async def test_a_storyboard_waits_is_edited_and_then_rendered(tmp_path: Path) -> None:
    stage = Stage(tmp_path)
    question = await asked_about(stage)
    assert stage.engine.began == 0
    assert stage.shelf.find(question["media"]) is not None
    assert [s["number"] for s in question["shots"]] == list(range(1, len(question["shots"]) + 1))
    panels = stage.sketch.began
    assert panels == len(question["shots"])

    edit = {"action": "edit", "shot": 2, "prompt": "A blue fox dances on the moon, wide shot"}
    result = await run(stage, Command(resume=edit))
    second = result["__interrupt__"][0].value
    assert second["shots"][1]["prompt"] == edit["prompt"]
    assert second["media"] != question["media"]
    assert second["revision"] == question["revision"] + 1
    assert stage.sketch.began == panels + 1, "only the edited panel is drawn"

    result = await run(stage, Command(resume={"action": "render"}))
    assert result["short"]["frames"] == 60
    assert stage.sketch.began == panels + 1, "resuming draws nothing again"
    assert edit["prompt"] in [request.prompt for request in stage.engine.rendered]


async def test_a_new_script_is_another_one(tmp_path: Path) -> None:
    stage = Stage(tmp_path)
    question = await asked_about(stage)
    result = await run(stage, Command(resume={"action": "new_script"}))
    again = result["__interrupt__"][0].value
    assert [s["prompt"] for s in again["shots"]] != [s["prompt"] for s in question["shots"]]
    given = {"action": "script", "text": "The bell rings. Nobody comes. So I open the door myself."}
    result = await run(stage, Command(resume=given))
    assert result["script"]["own_words"]
    assert len(result["__interrupt__"]) == 1


async def test_cancel_at_the_storyboard_ends_the_run(tmp_path: Path) -> None:
    stage = Stage(tmp_path)
    await asked_about(stage)
    with pytest.raises(RunCancelled):
        await run(stage, Command(resume={"action": "cancel"}))
    assert stage.engine.began == 0


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        ({"action": "edit", "shot": 99, "prompt": "x"}, "edit_no_such_shot"),
        ({"action": "edit", "shot": 1, "prompt": " \u200b"}, "edit_empty"),
        ({"action": "edit", "shot": 1, "prompt": "pure gore"}, "edit_refused"),
        ({"action": "dance"}, "answer_unknown"),
        ("render please", "answer_unknown"),
    ],
)
async def test_an_answer_that_cannot_be_followed_is_asked_again_with_the_reason(
    tmp_path: Path, answer: Any, problem: str
) -> None:
    stage = Stage(tmp_path, settings=AgentSettings(_env_file=None, blocked_words="gore"))
    question = await asked_about(stage)
    result = await run(stage, Command(resume=answer))
    again = result["__interrupt__"][0].value
    assert again["problem"] == problem
    assert again["shots"] == question["shots"]
    assert stage.engine.began == 0


async def test_moderation_refuses_an_idea_and_silence_of_the_moderator_stops_the_run(
    tmp_path: Path, server: ChatServer, with_model: Callable[..., Stage]
) -> None:
    server.answers(Reply({"id": "x", "model": "mod", "results": [{"flagged": True}]}))
    stage = with_model(tmp_path, chat_model="", moderation_model="mod")
    with pytest.raises(ContentRefused):
        await run(stage, begin(options()))
    server.answers(refused(401, "no"))
    with pytest.raises(ChatModelUnavailable):
        await run(stage, None)
