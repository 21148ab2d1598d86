"""The worker on a real data folder and the real graph; only the engine and the voice are stand-ins."""

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from langchain_core.runnables import RunnableConfig
from langgraph.checkpoint.sqlite.aio import AsyncSqliteSaver

from agent import worker as workers
from agent.graph import build
from agent.settings import AgentSettings
from agent.worker import Tools, Worker
from engine.base import ClipRequest
from engine.edit.music import MusicLibrary
from engine.encode import probe
from engine.errors import EngineUnavailable, OutOfSpace, RequestRejected
from storage import deliveries, jobs, media, posts
from storage.checkpoints import open_checkpointer
from storage.database import Database, open_database
from storage.settings import StorageSettings
from storage.tables import Job
from tests.agent.fakes import FakeEngine, FakeVoice, options

IDEA = "A red fox runs through the snowy forest."


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(StorageSettings(home=tmp_path / "home", _env_file=None))
    yield opened
    opened.close()


class _NoMusicYet(MusicLibrary):
    """Music whose disk is away: the run stops in stitch, where every shot has its take, and is tried again later."""

    def pick(self, mood: str, seed: int) -> Path | None:
        raise EngineUnavailable(f"no {mood} music, seed {seed}, is there yet")


def worker(
    database: Database, engine: FakeEngine, voice: FakeVoice | None = None, music: MusicLibrary | None = None, **settings: Any
) -> Worker:
    speaker = voice or FakeVoice()
    tools = Tools(
        settings=AgentSettings(_env_file=None, **settings),
        engine=engine,
        sketch=FakeEngine(),
        voice_for=lambda _language, _name: speaker,
        music=music or MusicLibrary(),
    )
    return Worker(database, tools)


def ask(database: Database, *, kind: str = "short", limit_bytes: int | None = None, **asked: Any) -> str:
    with database.session() as session:
        place = deliveries.channel(session, "file:/tmp/fox.mp4", limit_bytes)
        assert place.id is not None
        given = options(**{"seconds": 8, **asked}).model_dump()
        job = jobs.create(session, kind=kind, channel_id=place.id, person="console:ann", idea=IDEA, options=given)
        session.commit()
        return job.id


def look(database: Database, job_id: str) -> Job:
    with database.session() as session:
        return jobs.get(session, job_id)


def names(database: Database, job_id: str) -> list[str]:
    with database.session() as session:
        return [event.name for event in jobs.events(session, job_id)]


async def until(seen: Callable[[], bool]) -> None:
    async with asyncio.timeout(30):
        while not seen():  # noqa: ASYNC110  (a row is watched, not an event)
            await asyncio.sleep(0.01)


async def test_job_becomes_a_post_and_a_delivery_in_one_commit(database: Database) -> None:
    job_id = ask(database)
    assert await worker(database, FakeEngine()).run_job(job_id, asyncio.Event())
    job = look(database, job_id)
    assert (job.status, job.progress, job.error_code) == ("completed", 1.0, "")
    with database.session() as session:
        post = posts.for_job(session, job_id)
        [owed] = deliveries.for_job(session, job_id)
        assert post is not None
        short = media.find(session, database.media_dir, post.media_key)
        assert short is not None
        assert all(media.find(session, database.media_dir, take["media"]) for take in post.takes)
    assert probe(short).frames == 80
    assert (owed.kind, owed.media_key, owed.status) == ("short", post.media_key, "pending")
    assert post.shots
    assert post.narration
    assert list(database.work_dir.iterdir()) == []


async def test_stop_parks_at_once_and_the_next_run_renders_only_what_is_missing(database: Database) -> None:
    job_id, stop = ask(database, seconds=14), asyncio.Event()
    voice = FakeVoice()

    async def hang_on_the_third(_request: ClipRequest, began: int) -> None:
        if began == 3:  # two at once: one of the first two is kept by now
            stop.set()
            await asyncio.sleep(60)

    first = FakeEngine(before=hang_on_the_third)
    async with asyncio.timeout(20):
        assert await worker(database, first, voice).run_job(job_id, stop)
    assert look(database, job_id).status == "queued"
    assert names(database, job_id)[-1] == "parked"
    spoken = len(voice.spoken)
    second = FakeEngine()
    assert await worker(database, second, voice).run_job(job_id, asyncio.Event())
    assert look(database, job_id).status == "completed"
    done_before = {request.prompt for request in first.rendered}
    assert done_before
    assert not done_before & {request.prompt for request in second.rendered}
    assert len(voice.spoken) == spoken


async def _forget_what_came_after_the_shots(database: Database, job_id: str) -> None:
    """Leave the checkpoints as a run leaves them that is killed when its last shot's writes are kept and nothing after."""
    async with open_checkpointer(database) as saver:
        assert isinstance(saver, AsyncSqliteSaver)
        graph, config = build(saver), RunnableConfig(configurable={"thread_id": job_id})
        newest_first = [snapshot async for snapshot in graph.aget_state_history(config)]
        rendered = next(i for i, snapshot in enumerate(newest_first) if any(t.name == "render_shot" for t in snapshot.tasks))
        later = [snapshot.config["configurable"]["checkpoint_id"] for snapshot in newest_first[:rendered]]
        for table in ("checkpoints", "writes"):
            await saver.conn.executemany(f"DELETE FROM {table} WHERE checkpoint_id = ?", [(one,) for one in later])
        await saver.conn.commit()
        left = await graph.aget_state(config)
        assert left.tasks
        assert not left.next, "every task's writes are kept, so LangGraph names none as next"


async def test_run_killed_between_its_last_shots_writes_and_the_next_checkpoint_goes_on(database: Database) -> None:
    job_id, first = ask(database, seconds=14, music="calm"), FakeEngine()
    assert await worker(database, first, music=_NoMusicYet()).run_job(job_id, asyncio.Event())
    assert look(database, job_id).status == "queued"
    await _forget_what_came_after_the_shots(database, job_id)
    with database.session() as session:
        job = jobs.get(session, job_id)
        job.not_before_at = None
        session.add(job)
        session.commit()
    second = FakeEngine()
    assert await worker(database, second).run_job(job_id, asyncio.Event())
    assert look(database, job_id).status == "completed"
    assert first.rendered
    assert not second.rendered


async def test_cancel_stops_a_render_and_leaves_nothing(database: Database) -> None:
    job_id = ask(database)

    async def hang(_request: ClipRequest, _began: int) -> None:
        await asyncio.sleep(60)

    engine = FakeEngine(before=hang)
    run = asyncio.create_task(worker(database, engine).run_job(job_id, asyncio.Event()))
    await until(lambda: engine.began > 0)
    with database.session() as session:
        jobs.ask_cancel(session, job_id)
        session.commit()
    async with asyncio.timeout(5):
        await run
    assert look(database, job_id).status == "cancelled"
    assert engine.cancelled == engine.began
    assert list(database.work_dir.iterdir()) == []


async def test_storyboard_waits_and_an_edit_comes_back_before_rendering(database: Database) -> None:
    job_id, engine = ask(database, storyboard=True), FakeEngine()
    hired = worker(database, engine)
    await hired.run_job(job_id, asyncio.Event())
    assert look(database, job_id).status == "waiting"
    with database.session() as session:
        [board] = deliveries.for_job(session, job_id)
        assert media.find(session, database.media_dir, board.media_key or "") is not None
        assert jobs.give_answer(session, job_id, {"action": "edit", "shot": 1, "text": "a blue whale in the sea"})
        session.commit()
    await hired.run_job(job_id, asyncio.Event())
    with database.session() as session:
        boards = deliveries.for_job(session, job_id)
        assert [len(boards), boards[1].payload["shots"][0]["prompt"]] == [2, "a blue whale in the sea"]
        assert engine.began == 0
        jobs.give_answer(session, job_id, {"action": "render"})
        session.commit()
    await hired.run_job(job_id, asyncio.Event())
    assert look(database, job_id).status == "completed"
    assert "a blue whale in the sea" in {request.prompt for request in engine.rendered}


async def test_what_may_pass_is_tried_again_later_and_then_given_up(database: Database) -> None:
    job_id = ask(database)

    def away(_request: ClipRequest, _began: int) -> None:
        raise EngineUnavailable("the server is away")

    hired = worker(database, FakeEngine(before=away))
    for retry in range(workers.MAX_RETRIES):
        assert await hired.run_job(job_id, asyncio.Event())
        job = look(database, job_id)
        assert (job.status, job.detail["retries"]) == ("queued", retry + 1)
        assert not await hired.run_job(job_id, asyncio.Event()), "it is not due yet"
        with database.session() as session:
            job = jobs.get(session, job_id)
            job.not_before_at = None
            session.add(job)
            session.commit()
    await hired.run_job(job_id, asyncio.Event())
    assert look(database, job_id).status == "failed"


@pytest.mark.parametrize("error", [OutOfSpace("the disk is full"), RequestRejected("prompt", "it is too long")])
async def test_what_cannot_pass_fails_with_a_notice_and_may_be_woken(database: Database, error: Exception) -> None:
    job_id = ask(database)

    def refuse(_request: ClipRequest, _began: int) -> None:
        raise error

    await worker(database, FakeEngine(before=refuse)).run_job(job_id, asyncio.Event())
    job = look(database, job_id)
    assert job.status == "failed"
    assert type(error).__name__ in job.error_code + str(job.detail)
    with database.session() as session:
        assert [owed.kind for owed in deliveries.for_job(session, job_id)] == ["notice"]
        assert jobs.wake(session, job_id)
        session.commit()
    await worker(database, FakeEngine()).run_job(job_id, asyncio.Event())
    assert look(database, job_id).status == "completed"


async def test_channel_with_a_limit_gets_a_rendition_that_fits(database: Database) -> None:
    job_id = ask(database, limit_bytes=60_000)
    await worker(database, FakeEngine()).run_job(job_id, asyncio.Event())
    with database.session() as session:
        post, [owed] = posts.for_job(session, job_id), deliveries.for_job(session, job_id)
        assert post is not None
        assert owed.media_key != post.media_key
        rendition = media.find(session, database.media_dir, owed.media_key or "")
    assert rendition is not None
    assert rendition.stat().st_size <= 60_000
    assert probe(rendition).has_audio


async def test_short_that_no_rendition_can_fit_is_kept_and_said(database: Database) -> None:
    job_id = ask(database, limit_bytes=2_000)
    await worker(database, FakeEngine()).run_job(job_id, asyncio.Event())
    with database.session() as session:
        post, [owed] = posts.for_job(session, job_id), deliveries.for_job(session, job_id)
        assert post is not None
        assert media.find(session, database.media_dir, post.media_key) is not None
    assert (owed.kind, owed.payload["error"]) == ("notice", "TooLarge")


async def test_script_alone_renders_nothing(database: Database) -> None:
    job_id, engine = ask(database, kind="script", script_only=True), FakeEngine()
    await worker(database, engine).run_job(job_id, asyncio.Event())
    with database.session() as session:
        [owed] = deliveries.for_job(session, job_id)
    assert owed.kind == "script"
    assert owed.payload["script"]["beats"]
    assert owed.payload["shots"]
    assert engine.began == 0


async def test_service_runs_what_is_queued_and_stops_when_asked(database: Database) -> None:
    first, second, stop = ask(database), ask(database), asyncio.Event()
    service = asyncio.create_task(worker(database, FakeEngine()).run(stop))
    await until(lambda: {look(database, job).status for job in (first, second)} == {"completed"})
    stop.set()
    async with asyncio.timeout(2):
        await service
