"""The worker: claims a job, runs or resumes its graph, commits what came of it. Alone in agent/ in knowing storage.

Knows no chat platform: what a person is to get is a Delivery row, what they said is `jobs.answer`. Killed anywhere, the next claim
goes on from the checkpoint; finished takes and speech are found by their key and never made twice.
"""

import asyncio
import hashlib
import json
import logging
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import Any

from langgraph.graph.state import CompiledStateGraph
from langgraph.types import Command
from sqlalchemy.exc import OperationalError

from agent.changes import anew_state, changed_state
from agent.chat_model import ChatModel
from agent.context import Kept, RunContext
from agent.errors import RunCancelled, ShotFailed
from agent.graph import STAGES, build, initial_state
from agent.settings import AgentSettings
from agent.state import Options, RunState
from engine.base import Engine
from engine.edit.music import MusicLibrary
from engine.edit.speech import Voice
from engine.encode import make_rendition_in_child
from engine.errors import EngineError, EngineUnavailable, OutOfSpace, RequestRejected
from storage import claims, deliveries, jobs, media, posts, slots
from storage.checkpoints import Saver, open_checkpointer, settle
from storage.database import Database
from storage.errors import ClaimLost, NotFound
from storage.tables import Channel, Job

log = logging.getLogger(__name__)

POLL_S = 0.5  # how soon a new job, a cancel or an answer is seen
BEAT_S = 5.0  # heartbeat; far below claims.LEASE_S
REPORT_S = 0.4  # progress rows are written at most this often, a new stage at once
MAX_ATTEMPTS = 40  # a job whose runs keep dying (out of memory …) stops here
MAX_RETRIES = 3

# What the worker does with an error that leaves a run; every other error fails the job. Sentences for people are bots/texts'.
RETRY_AFTER_S = {"EngineUnavailable": 20.0, "OutOfMemory": 60.0, "ChatModelUnavailable": 30.0}

# Every file that a job made or used is an event of it: so its files are known when the person wants them gone.
_KEPT_EVENTS = {"take": "take_rendered", "speech": "speech_made", "storyboard": "storyboard_drawn"}
_FOUND_EVENTS = {"take": "take_reused", "speech": "speech_reused"}


@dataclass(frozen=True)
class Tools:
    """What every run of this process shares; built once by bots/app."""

    settings: AgentSettings
    engine: Engine
    sketch: Engine
    voice_for: Callable[[str, str], Voice | None]  # (language, asked name)
    music: MusicLibrary
    chat_model: ChatModel | None = None
    shots_at_once: int = 2
    closing: tuple[Callable[[], Awaitable[None]], ...] = field(default=())  # run once when the worker closes


class Worker:
    """Runs jobs of one data folder. `jobs_at_once` runs share the engine and its shots_at_once."""

    def __init__(self, database: Database, tools: Tools, *, jobs_at_once: int = 1) -> None:
        self._database = database
        self._tools = tools
        self._jobs_at_once = jobs_at_once
        self._shots = asyncio.Semaphore(tools.shots_at_once)

    async def run(self, stop: asyncio.Event) -> None:
        """Claim and run jobs until stop is set; then park what is in hand and return within 2 s."""
        running: set[asyncio.Task[bool]] = set()
        async with self._graph() as graph:
            while not stop.is_set():
                for job_id in self._next(self._jobs_at_once - len(running)):
                    running.add(asyncio.create_task(self._claim_and_run(graph, job_id, stop)))
                await _wait(stop, POLL_S)
                running = {task for task in running if not _ended(task)}
            await asyncio.gather(*running)

    async def run_job(self, job_id: str, stop: asyncio.Event) -> bool:
        """Claim and run one job until it ends, waits or is parked. False at once where another process holds it, or nothing is to do."""
        async with self._graph() as graph:
            return await self._claim_and_run(graph, job_id, stop)

    async def close(self) -> None:
        """Close the engine, the sketch engine and what else the tools hold."""
        for close in (self._tools.engine.close, self._tools.sketch.close, *self._tools.closing):
            await close()

    @asynccontextmanager
    async def _graph(self) -> AsyncIterator["_Graph"]:
        async with open_checkpointer(self._database) as checkpointer:
            yield _Graph(build(checkpointer), checkpointer)

    def _next(self, places: int) -> list[str]:
        if places <= 0:
            return []
        try:
            with self._database.session() as session:
                if jobs.expire(session):
                    session.commit()
                return claims.claimable(session, places, self._database.locks_dir)
        except OperationalError:  # a full disk, a busy file, a server that is started again: waited out
            return []

    async def _claim_and_run(self, graph: "_Graph", job_id: str, stop: asyncio.Event) -> bool:
        with self._database.session() as session:
            lock = claims.take(session, self._database.locks_dir, job_id)
            if lock is None:
                return False
            job = jobs.get(session, job_id)
        try:
            await _Run(self._database, self._tools, self._shots, graph, job).go(stop)
        finally:
            lock.release()
        return True


@dataclass(frozen=True)
class _Graph:
    compiled: CompiledStateGraph[Any, RunContext, Any, Any]
    checkpointer: Saver


class _Run:
    """One passage of the graph for one claimed job."""

    def __init__(
        self,
        database: Database,
        tools: Tools,
        shots: asyncio.Semaphore,
        graph: "_Graph",
        job: Job,
    ) -> None:
        self._database = database
        self._tools = tools
        self._shots = shots
        self._graph, self._checkpointer = graph.compiled, graph.checkpointer
        self._job_id = job.id
        self._attempts = job.attempts
        self._retries = int(job.detail.get("retries", 0))
        self._work_dir = database.work_dir / job.id
        self._config: Any = {"configurable": {"thread_id": job.id}, "recursion_limit": 1000}
        self._cancel = job.cancel_asked
        self._by = claims.worker_name(database.locks_dir)
        self._reported = (0.0, "")
        self._found: set[str] = set()  # files found so far: each is noted once a run

    async def go(self, stop: asyncio.Event) -> None:
        """Run until the job ends, waits, or stop is set; every way out is a commit."""
        log.info("job claimed", extra={"action": "claimed", "job_id": self._job_id})
        self._note("claimed", by=self._by, attempt=self._attempts)
        if self._attempts > MAX_ATTEMPTS:
            await self._end("failed", error_code="TooManyAttempts", error_text=f"{MAX_ATTEMPTS} runs died")
            return
        try:
            shutil.rmtree(self._work_dir, ignore_errors=True)  # half-made files of a run that died
            self._work_dir.mkdir(parents=True)
            state = await self._run_graph(stop)
        except asyncio.CancelledError:
            self._park()
            raise
        except _Stopped:
            self._park()
        except ClaimLost:
            log.warning("job lost to another machine", extra={"action": "claim_lost", "job_id": self._job_id})
        except RunCancelled:
            await self._end("cancelled")
        except Exception as exc:
            await self._failed(exc)
        else:
            await self._came(state)

    async def _run_graph(self, stop: asyncio.Event) -> dict[str, Any]:
        """Run the graph beside a watch for stop and cancel; the graph is cancelled and awaited before either is raised."""
        watch = asyncio.create_task(self._watch(stop))
        run = asyncio.create_task(self._invoke())
        try:
            done, _ = await asyncio.wait({run, watch}, return_when=asyncio.FIRST_COMPLETED)
            if run in done:
                return run.result()
            raise watch.result()
        finally:
            for task in (run, watch):
                task.cancel()
            await asyncio.gather(run, watch, return_exceptions=True)
            await settle(self._checkpointer)

    async def _watch(self, stop: asyncio.Event) -> Exception:
        """Beat, and come back with the reason to give up."""
        beaten = -BEAT_S
        while True:
            if stop.is_set():
                return _Stopped()
            if self._cancel:
                return RunCancelled()
            with self._database.session() as session:
                if monotonic() - beaten >= BEAT_S:
                    beaten = monotonic()
                    self._cancel = not claims.beat(session, self._job_id, self._by)
                else:
                    self._cancel = jobs.get(session, self._job_id).cancel_asked
            await _wait(stop, POLL_S)

    async def _invoke(self) -> dict[str, Any]:
        """Begin, resume with the person's answer, or go on where the last run was."""
        with self._database.session() as session:
            job = jobs.get(session, self._job_id)
        before = await self._graph.aget_state(self._config)
        given: Any = None
        if not before.values:
            given = self._begin(job)
        elif before.interrupts:
            if job.answer is None:
                return {"__interrupt__": before.interrupts}
            if job.answer.get("action") == "cancel":
                raise RunCancelled
            given = Command(resume=job.answer)
        elif not before.tasks:  # `next` leaves out tasks whose writes are kept: a run that died just then is not at its end
            return dict(before.values)
        result = await self._graph.ainvoke(given, self._config, context=self._context(job), durability="sync")
        return dict(result)

    def _begin(self, job: Job) -> RunState:
        """What a new run starts from: the idea, or the earlier short that it changes."""
        options = Options.model_validate(job.options)
        if job.change is None or job.parent_id is None:
            return initial_state(job.id, job.idea, options)
        with self._database.session() as session:
            post = posts.for_job(session, job.parent_id)
            if post is None:
                raise NotFound("job", job.parent_id)
            spoken = [beat["media"] for beat in post.narration if beat["media"]]
            whole = all(media.find(session, self._database.media_dir, key) is not None for key in spoken)
            session.commit()
        parent = post.model_dump(include={"script", "shots", "takes", "narration", "notes", "facts"})
        state = changed_state(job.id, job.idea, options, parent, job.change)
        return state if whole else anew_state(state)

    def _context(self, job: Job) -> RunContext:
        tools = self._tools
        return RunContext(
            settings=tools.settings,
            engine=tools.sketch if job.options.get("engine") == tools.sketch.name else tools.engine,
            sketch=tools.sketch,
            chat_model=tools.chat_model,
            voice_for=tools.voice_for,
            music=tools.music,
            find=self._find,
            keep=self._keep,
            report=self._report,
            cancelled=lambda: self._cancel,
            work_dir=self._work_dir,
            shots_at_once=self._shots,
        )

    # -- what nodes reach storage by ------------------------------------------------------------------------------------------------

    def _find(self, key: str) -> Kept | None:
        with self._database.session() as session:
            path = media.find(session, self._database.media_dir, key)
            if path is None:
                session.commit()
                return None
            row = media.row(session, key)
            if row.kind in _FOUND_EVENTS and key not in self._found:
                self._found.add(key)
                jobs.event(session, self._job_id, _FOUND_EVENTS[row.kind], key=key, **_shot(row.facts))
            session.commit()
            return Kept(key, path, row.facts)

    def _keep(self, key: str, file: Path, kind: str, facts: dict[str, Any]) -> Kept:
        with self._database.session() as session:
            try:
                path = media.keep(session, self._database.media_dir, key, file, kind, facts)
            except OSError as exc:
                raise OutOfSpace(f"a finished file could not be kept ({exc.strerror})") from exc
            jobs.event(session, self._job_id, _KEPT_EVENTS.get(kind, f"{kind}_kept"), key=key, **_shot(facts))
            session.commit()
            return Kept(key, path, facts)

    def _report(self, stage: str, share: float, **details: Any) -> None:
        last, last_stage = self._reported
        if stage == last_stage and monotonic() - last < REPORT_S:
            return
        self._reported = (monotonic(), stage)
        with self._database.session() as session:
            job = jobs.get(session, self._job_id)
            job.stage, job.progress = stage, max(job.progress, _overall(stage, share))
            job.detail = {"retries": self._retries, **details}
            session.add(job)
            if stage != last_stage:
                jobs.event(session, self._job_id, "stage", stage=stage)
            session.commit()

    # -- ways out -------------------------------------------------------------------------------------------------------------------

    async def _came(self, state: dict[str, Any]) -> None:
        if state.get("__interrupt__"):
            self._wait_for_answer(state["__interrupt__"][0].value)
            return
        try:
            await self._complete(state)
        except EngineError as exc:
            await self._failed(exc)

    def _wait_for_answer(self, question: dict[str, Any]) -> None:
        """One commit: the question as a Delivery, the job waiting. The same question is owed once, however often the run comes here."""
        revision = int(hashlib.sha256(json.dumps(question, sort_keys=True).encode()).hexdigest()[:8], 16) >> 1
        with self._database.session() as session:
            job = jobs.get(session, self._job_id)
            deliveries.add(
                session,
                job_id=job.id,
                kind="storyboard",
                revision=revision,
                channel_id=job.channel_id,
                media_key=question.get("media") or None,
                payload=question,
            )
            job.answer = None
            jobs.release(session, job, "waiting", name="waiting", revision=revision)
            session.commit()

    async def _complete(self, state: dict[str, Any]) -> None:
        with self._database.session() as session:
            job = jobs.get(session, self._job_id)
            places = slots.places_of(session, job)
        if job.kind == "script":
            self._commit_script(job, state)
        else:
            keys = {place.id or 0: await self._fitting(place, state["short"]) for place in places}
            self._commit_short(job, places[0], state, keys)
        await self._clean_up()

    async def _fitting(self, place: Channel, short: dict[str, Any]) -> str | None:
        """The key of a file that the channel takes: the short, or a rendition made to its limit; None where nothing can fit."""
        key = str(short["media"])
        kept = self._find(key)
        if kept is None:
            raise EngineUnavailable("the finished short has gone from the media folder")
        if place.limit_bytes is None or kept.path.stat().st_size <= place.limit_bytes:
            return key
        rendition = hashlib.sha256(f"{key}:{place.limit_bytes}".encode()).hexdigest()
        if self._find(rendition) is None:
            self._report("stitch", 1.0, rendition=True)
            made = self._work_dir / "rendition.mp4"
            try:
                await make_rendition_in_child(kept.path, made, place.limit_bytes)
            except RequestRejected:
                return None
            self._keep(rendition, made, "rendition", dict(kept.facts))
        return rendition

    def _commit_script(self, job: Job, state: dict[str, Any]) -> None:
        with self._database.session() as session:
            payload = {"script": state["script"], "shots": state["shots"], "notes": state.get("notes", [])}
            deliveries.add(session, job_id=job.id, kind="script", channel_id=job.channel_id, payload=payload)
            jobs.end(session, jobs.get(session, job.id), "completed")
            session.commit()

    def _commit_short(self, job: Job, place: Channel, state: dict[str, Any], keys: dict[int, str | None]) -> None:
        """One commit: Post, Delivery, Job completed. Media are rows already. A short that cannot fit is kept, and that is said.

        keys: channel id → the file that the channel takes. A slot's short is owed to the slot's channels instead.
        """
        short, script = state["short"], state["script"]
        with self._database.session() as session:
            post = posts.create(
                session,
                job_id=job.id,
                title=script["title"],
                language=script["language"],
                media_key=short["media"],
                thumbnail_key=short.get("thumbnail") or None,
                subtitles={name: short[name] for name in ("srt", "vtt") if short.get(name)},
                script=script,
                shots=state["shots"],
                takes=state["takes"],
                narration=state["narration"],
                facts={name: value for name, value in short.items() if name not in ("media", "thumbnail", "srt", "vtt", "flaws")},
                notes=state.get("notes", []),
            )
            if not slots.made(session, job, post, keys):
                deliveries.owe_short(session, job, place, post, keys.get(job.channel_id))
            jobs.end(session, jobs.get(session, job.id), "completed")
            session.commit()
        log.info("job completed", extra={"action": "completed", "job_id": job.id})

    async def _failed(self, exc: Exception) -> None:
        code = exc.error if isinstance(exc, ShotFailed) else type(exc).__name__
        delay_s = RETRY_AFTER_S.get(code)
        if delay_s is not None and self._retries < MAX_RETRIES:
            log.warning("job will be retried: %s", exc, extra={"action": "retry", "job_id": self._job_id})
            with self._database.session() as session:
                job = jobs.get(session, self._job_id)
                job.detail = {"retries": self._retries + 1}
                wait_s = delay_s * 2**self._retries
                jobs.release(session, job, "queued", delay_s=wait_s, name="retry", error=code, in_s=wait_s)
                session.commit()
            return
        log.error("job failed: %s", exc, extra={"action": "failed", "job_id": self._job_id}, exc_info=exc)
        await self._end("failed", error_code=type(exc).__name__, error_text=str(exc), values=_plain_values(exc))

    async def _end(
        self, status: str, *, error_code: str = "", error_text: str = "", values: dict[str, Any] | None = None
    ) -> None:
        """Make the status final, and owe the person a notice where it is a failure."""
        with self._database.session() as session:
            job = jobs.get(session, self._job_id)
            jobs.end(session, job, status, error_code=error_code, error_text=error_text)
            if status == "failed":
                payload = {"error": error_code, "text": error_text, "values": values or {}}
                job.detail = {**job.detail, "error_values": values or {}}
                told = sum(owed.kind == "notice" for owed in deliveries.for_job(session, job.id))
                deliveries.add(session, job_id=job.id, kind="notice", channel_id=job.channel_id, revision=told, payload=payload)
            session.commit()
        await self._clean_up()

    def _park(self) -> None:
        with self._database.session() as session:
            jobs.release(session, jobs.get(session, self._job_id), "queued", name="parked")
            session.commit()
        shutil.rmtree(self._work_dir, ignore_errors=True)
        log.info("job parked", extra={"action": "parked", "job_id": self._job_id})

    async def _clean_up(self) -> None:
        """The thread and the work folder of a job that ended are no longer needed; a crash before here leaves them to the sweep."""
        shutil.rmtree(self._work_dir, ignore_errors=True)
        await self._checkpointer.adelete_thread(self._job_id)

    def _note(self, name: str, **data: Any) -> None:
        with self._database.session() as session:
            job = jobs.get(session, self._job_id)
            if job.started_at is None:
                job.started_at = job.heartbeat_at
                session.add(job)
            jobs.event(session, self._job_id, name, **data)
            session.commit()


class _Stopped(Exception):
    """The process is asked to stop: park the job."""


async def _wait(stop: asyncio.Event, seconds: float) -> None:
    """Sleep, but no longer than until stop is set."""
    try:
        await asyncio.wait_for(stop.wait(), seconds)
    except TimeoutError:
        return


def _ended(task: "asyncio.Task[bool]") -> bool:
    if not task.done():
        return False
    if not task.cancelled() and task.exception() is not None:
        # A run turns every error into a row; one that could not even do that (the database is gone) must not end the service.
        log.error("a run could not be ended", exc_info=task.exception(), extra={"action": "run_lost"})
    return True


def _overall(stage: str, share: float) -> float:
    """A stage's share as the whole job's, by the stages' weights."""
    total = sum(weight for _, weight in STAGES)
    before: float = 0
    for name, weight in STAGES:
        if name == stage:
            return (before + weight * min(1.0, max(0.0, share))) / total
        before += weight
    return 0.0


def _shot(facts: dict[str, Any]) -> dict[str, Any]:
    return {name: facts[name] for name in ("shot", "beat") if name in facts}


def _plain_values(exc: Exception) -> dict[str, Any]:
    """The error's own fields, as far as JSON can hold them; sentences are made from these."""
    values: dict[str, Any] = {}
    for name, value in vars(exc).items():
        if isinstance(value, (str, int, float, bool)):
            values[name] = value
        elif isinstance(value, dict):
            values.update({k: v for k, v in value.items() if isinstance(v, (str, int, float))})
        elif isinstance(value, (tuple, list)):
            values[name] = ", ".join(str(item) for item in value)
    return values
