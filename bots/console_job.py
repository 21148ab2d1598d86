"""One job followed on the terminal: its progress, its question, what came of it. Works on it, or watches whoever does.

Reads the job's row several times a second and shows what changed; claims the job as soon as nobody holds it. Knows no command line.
"""

import asyncio
import json
import os
import re
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import Any, Literal, Protocol

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, Progress, SpinnerColumn, TaskID, TextColumn, TimeElapsedColumn

from bots.app import STOP_WITHIN_S, House
from bots.file_messenger import FileMessenger
from bots.messages import Incoming
from bots.parcels import script_text, text_of, why_failed
from bots.texts import note, progress_line, say, took
from storage import claims, deliveries, jobs, media, posts
from storage.tables import Channel, Delivery, Job, now

POLL_S = 0.4
TRY_AGAIN_S = 0.5
OK, FAILED, BAD_INPUT, INTERRUPTED = 0, 1, 2, 130

Form = Literal["text", "json", "fountain"]  # how a script is printed


class Screen(Protocol):
    """Where progress is shown."""

    def show(self, line: str, share: float) -> None:
        """Show how far it is; called several times a second, mostly with nothing new."""
        ...

    def say(self, text: str) -> None:
        """A line that stays."""
        ...

    def rest(self) -> None:
        """Take the moving part away: something else wants the terminal."""
        ...


class LiveScreen:
    """A terminal: one moving line."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._progress: Progress | None = None
        self._task = TaskID(0)

    def show(self, line: str, share: float) -> None:
        if self._progress is None:
            columns = (SpinnerColumn(), BarColumn(24), TextColumn("{task.description}"), TimeElapsedColumn())
            self._progress = Progress(*columns, console=self._console, transient=True, refresh_per_second=8)
            self._task = self._progress.add_task(escape(line), total=1.0)
            self._progress.start()
        self._progress.update(self._task, description=escape(line), completed=share)

    def say(self, text: str) -> None:
        self._console.print(text, markup=False, highlight=False, soft_wrap=True)

    def rest(self) -> None:
        if self._progress is not None:
            self._progress.stop()
            self._progress = None


class PlainScreen:
    """A pipe or a log: one line a stage, and one every quarter of a long one."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._shown: tuple[str, int] = ("", -1)

    def show(self, line: str, share: float) -> None:
        mark = (line.partition(" · ")[0], int(share * 4))
        if mark != self._shown:
            self._shown = mark
            self.say(line)

    def say(self, text: str) -> None:
        self._console.print(text, markup=False, highlight=False, soft_wrap=True)

    def rest(self) -> None:
        self._shown = ("", -1)


@dataclass
class Pace:
    """Guesses the time left from how fast the share grew since this process began to look; between two steps it counts down."""

    clock: Callable[[], float] = monotonic
    began: tuple[float, float] | None = None  # when and at what share it began to look
    share: float = 0.0
    ends_s: float | None = None  # when it will be done, as guessed at the last step

    def eta_s(self, share: float) -> float | None:
        """Seconds left, or None while it is too early to say."""
        moment = self.clock()
        if self.began is None:
            self.began, self.share = (moment, share), share
        if share > self.share:
            self.share = share
            spent, grown = moment - self.began[0], share - self.began[1]
            self.ends_s = moment + spent / grown * (1 - share) if grown > 0.1 and spent > 2 else None
        return None if self.ends_s is None else max(0.0, self.ends_s - moment)


@dataclass
class Follower:
    """One job, from claim or first look to its end on the terminal."""

    house: House
    screen: Screen
    language: str
    stop: asyncio.Event
    form: Form = "text"  # of a script
    path: Path | None = None  # what was written, once it is
    _pace: Pace = field(default_factory=Pace)
    _keyboard: "Keyboard" = field(default_factory=lambda: Keyboard())
    _watching: bool = False
    _working: bool = False  # the worker stands, and has something to park
    _elsewhere: bool = False  # the job came from a chat: what it makes is handed over there, by the service

    async def follow(self, job_id: str) -> int:
        """Bring the job to its end, or to a question nobody answers, or until stop. Returns the exit code."""
        with self.house.database.session() as session:
            address = session.get_one(Channel, jobs.get(session, job_id).channel_id).address
        self._elsewhere = not address.startswith(("file:", "console:"))
        outbox_stop = asyncio.Event()
        outbox = asyncio.create_task(self.house.outbox([FileMessenger()]).run(outbox_stop, job_id))
        try:
            return await self._follow(job_id, outbox)
        finally:
            self.screen.rest()
            outbox_stop.set()
            await asyncio.wait({outbox}, timeout=STOP_WITHIN_S)
            outbox.cancel()
            await asyncio.gather(outbox, return_exceptions=True)

    async def _follow(self, job_id: str, outbox: "asyncio.Task[None]") -> int:
        work: asyncio.Task[bool] | None = None
        tried_s = -TRY_AGAIN_S
        while True:
            if outbox.done():
                outbox.result()
            job, owed = self._look(job_id)
            self._show(job)
            if work is not None and work.done():
                work.result()
                work = None
                continue
            if self.stop.is_set():
                return await self._parked(job_id, work)
            if work is None:
                if job.status in jobs.FINAL:
                    if self._arrived(owed):
                        return self._ended(job, owed)
                elif self._elsewhere and job.status == "waiting" and job.answer is None:
                    self.screen.say(say("elsewhere", self.language))
                    return OK
                elif job.status == "waiting" and job.answer is None and any(d.status in ("sent", "failed") for d in owed[-1:]):
                    if not await self._ask(job, owed[-1]):
                        self.screen.say(say("storyboard_later", self.language, job=job.id))
                        return INTERRUPTED if self.stop.is_set() else OK
                elif monotonic() - tried_s >= TRY_AGAIN_S and self._free(job):
                    tried_s = monotonic()
                    work = asyncio.create_task(self._work(job_id))
            await _pause(self.stop, POLL_S)

    async def _work(self, job_id: str) -> bool:
        worker = await asyncio.to_thread(lambda: self.house.worker)  # its imports take a second: keep the display moving
        self._working = True
        return await worker.run_job(job_id, self.stop)

    def _arrived(self, owed: list[Delivery]) -> bool:
        """Whether the short was handed over, or cannot be from here or now."""
        return self._elsewhere or all(d.status in ("sent", "failed") or d.error_text for d in owed if d.kind in ("short", "post"))

    def _look(self, job_id: str) -> tuple[Job, list[Delivery]]:
        with self.house.database.session() as session:
            return jobs.get(session, job_id), deliveries.for_job(session, job_id)

    def _free(self, job: Job) -> bool:
        """Whether this process may claim the job: due, and held by no living process of this machine."""
        if job.status == "queued":
            return job.not_before_at is None or job.not_before_at <= now()
        if job.status == "waiting":
            return job.answer is not None or job.cancel_asked
        lock = claims.try_lock(self.house.database.locks_dir, f"job-{job.id}")
        if lock is None:
            if not self._watching:
                self._watching = True
                self.screen.say(say("followed", self.language))
            return False
        lock.release()
        return True

    def _show(self, job: Job) -> None:
        if job.status in jobs.FINAL or job.status == "waiting":
            return
        detail = dict(job.detail)
        if "eta_s" not in detail and job.status == "in_progress":
            detail["eta_s"] = self._pace.eta_s(job.progress)
        if job.status == "queued" and not self._free(job):
            wait_s = (job.not_before_at - now()).total_seconds() if job.not_before_at else 0.0
            line = say("retrying", self.language, time=took(max(1.0, wait_s), self.language))
        else:  # queued and due means that this very process is about to claim it
            line = progress_line("in_progress", job.stage, job.progress, detail, self.language)
        self.screen.show(line, job.progress)

    async def _parked(self, job_id: str, work: "asyncio.Task[bool] | None") -> int:
        """Give the worker its time to park, then say how to go on."""
        if work is not None:
            if self._working:
                await asyncio.wait({work}, timeout=STOP_WITHIN_S)
            work.cancel()
        for _ in range(5):  # it may have been finished in the same moment
            job, owed = self._look(job_id)
            if job.status in jobs.FINAL and self._arrived(owed):
                return self._ended(job, owed)
            if job.status not in jobs.FINAL:
                break
            await asyncio.sleep(POLL_S)
        self.screen.rest()
        self.screen.say(say("watch_ended" if self._watching else "parked", self.language, job=job_id))
        return INTERRUPTED

    # -- the end --------------------------------------------------------------------------------------------------------------

    def _ended(self, job: Job, owed: list[Delivery]) -> int:
        self.screen.rest()
        if job.status == "failed":
            notice = next(
                (d.payload for d in reversed(owed) if d.kind == "notice"), {"error": job.error_code, "text": job.error_text}
            )
            why = why_failed(dict(notice), self.language, job.id, log=str(self.house.log_file))
            self.screen.say(say("failed", self.language, why=why))
            return BAD_INPUT if job.error_code in ("IdeaRejected", "RequestRejected", "ContentRefused") else FAILED
        if job.status == "cancelled":
            self.screen.say(say("cancelled", self.language, job=job.id))
            return FAILED
        if self._elsewhere:
            self.screen.say(say("elsewhere", self.language))
            return OK
        return self._script(job, owed) if job.kind == "script" else self._short(job, owed)

    def _short(self, job: Job, owed: list[Delivery]) -> int:
        delivery = next(d for d in owed if d.kind in ("short", "post"))
        if delivery.status != "sent":
            self.screen.say(say("error.delivery", self.language, text=delivery.error_text))
            with self.house.database.session() as session:
                kept = media.find(session, self.house.database.media_dir, delivery.media_key or "")
            self.screen.say(say("kept_at", self.language, path=kept, job=job.id) if kept else say("media_gone", self.language))
            return FAILED
        self.path = Path(delivery.message_id)
        self.screen.say(say("saved", self.language, path=self.path))
        with self.house.database.session() as session:
            post = posts.for_job(session, job.id)
        if post is not None:
            self.screen.say(say("short_facts", self.language, **post.facts, took=took(self._worked_s(job.id), self.language)))
            for text in post.notes:
                self.screen.say(note(str(text), self.language, voice=self._voice_for_note(str(text))))
        self._say_better(job)
        return OK

    def _worked_s(self, job_id: str) -> float:
        """Seconds that somebody worked on the job: from each claim to the last thing that came of it."""
        worked_s, began, last = 0.0, None, None
        with self.house.database.session() as session:
            events = jobs.events(session, job_id)
        for event in events:
            if event.name in ("claimed", "resumed"):
                worked_s += (last - began).total_seconds() if began and last else 0.0
                began = event.at if event.name == "claimed" else None
            last = event.at
        return worked_s + ((last - began).total_seconds() if began and last else 0.0)

    def _say_better(self, job: Job) -> None:
        keys = ["better.final"] if job.options.get("quality") == "draft" else []
        keys += [] if self.house.agent.chat_model else ["better.chat_model"]
        keys += ["better.gpu"] if self.house.engine_settings.backend == "papercut" else []
        if keys:
            self.screen.say("\n".join([say("better", self.language), *(f"  · {say(key, self.language)}" for key in keys)]))

    def _voice_for_note(self, text: str) -> str:
        """The voice to suggest where a note says that a language has none."""
        key, _, language = text.partition(":")
        if key != "no_voice":
            return ""
        from engine.edit.voices import suggestion

        return suggestion(language).rpartition(" ")[2]

    def _script(self, job: Job, owed: list[Delivery]) -> int:
        """Print the script: on a console the terminal is where it is delivered to."""
        delivery = next(d for d in owed if d.kind == "script")
        payload: dict[str, Any] = delivery.payload
        print(_written(payload, self.form, self.language))  # noqa: T201
        with self.house.database.session() as session:
            deliveries.sent(session, delivery.id or 0, "stdout")
            session.commit()
        return OK

    # -- the storyboard -------------------------------------------------------------------------------------------------------

    async def _ask(self, job: Job, delivery: Delivery) -> bool:
        """Show the storyboard and take answers until one counts; False where there is nobody to answer."""
        self.screen.rest()
        with self.house.database.session() as session:
            channel = session.get_one(Channel, delivery.channel_id)
        self.screen.say(text_of(delivery, str(channel.settings.get("language", self.language))))
        if delivery.message_id:
            self.screen.say(delivery.message_id)
        while True:
            self.screen.say(say("storyboard_ask", self.language))
            line = await self._keyboard.line(self.stop)
            if line is None:
                return False
            options, text = read_answer(line)
            reply = self.house.commands.handle(
                Incoming(channel.address, job.person, "answer", text, {**options, "job": job.id}, self.language)
            )
            if not (reply.ok and options["do"] == "cancel"):  # its end says so by itself
                self.screen.say(reply.text)
            if reply.ok:
                return True


def _written(payload: dict[str, Any], form: Form, language: str) -> str:
    """A script as it is printed."""
    if form == "json":
        return json.dumps(payload, ensure_ascii=False, indent=2)
    if form == "fountain":
        from agent.fountain import to_fountain
        from agent.state import Script, Shot

        return to_fountain(Script.model_validate(payload["script"]), [Shot.model_validate(shot) for shot in payload["shots"]])
    return script_text(payload, language)


def read_answer(line: str) -> tuple[dict[str, Any], str]:
    """What was typed under a storyboard, as an answer's options and text; a word that is no answer is passed on to be refused.

    >>> read_answer("edit 3 the fox is blue")
    ({'do': 'edit', 'shot': '3'}, 'the fox is blue')
    """
    text = line.strip()
    if edit := re.fullmatch(r"(?:edit|e|修改)(?![a-z])\s*([^\s:：,，]*)[\s:：,，]*(.*)", text, re.IGNORECASE | re.DOTALL):
        return {"do": "edit", "shot": edit[1]}, edit[2].strip()
    words = {
        "render": ("render", "r", "yes", "y", "ok", "渲染", "好"),
        "script": ("new script", "new", "script", "n", "新脚本"),
        "cancel": ("cancel", "c", "取消"),
    }
    for do, ways in words.items():
        if text.lower() in ways:
            return {"do": do}, ""
    return {"do": text}, ""


@contextmanager
def stop_on_signals(stop: asyncio.Event) -> Iterator[None]:
    """The first Ctrl-C (or SIGTERM) sets stop; a second one ends the process at once: its children notice and end as well."""
    loop = asyncio.get_running_loop()

    def asked() -> None:
        if stop.is_set():
            os._exit(INTERRUPTED)
        stop.set()

    signals = (signal.SIGINT, signal.SIGTERM)
    for number in signals:
        loop.add_signal_handler(number, asked)
    try:
        yield
    finally:
        for number in signals:
            loop.remove_signal_handler(number)


async def _pause(stop: asyncio.Event, seconds: float) -> None:
    try:
        await asyncio.wait_for(stop.wait(), seconds)
    except TimeoutError:
        return


class Keyboard:
    """Lines from the terminal, a pipe or a file, without leaving a thread that waits on them."""

    def __init__(self) -> None:
        self._typed = b""
        self._ended = sys.stdin is None or sys.stdin.closed

    async def line(self, stop: asyncio.Event) -> str | None:
        """The next line; None at the end or when stop is set."""
        while b"\n" not in self._typed and not self._ended:
            if not await self._ready(stop):
                return None
            more = os.read(sys.stdin.fileno(), 4096)
            self._typed += more
            self._ended = not more
        line, _, self._typed = self._typed.partition(b"\n")
        return line.decode(errors="replace") if line or not self._ended else None

    async def _ready(self, stop: asyncio.Event) -> bool:
        """Wait until something can be read; False when stop came first."""
        loop, ready = asyncio.get_running_loop(), asyncio.Event()
        try:
            loop.add_reader(sys.stdin.fileno(), ready.set)
        except (OSError, ValueError):  # a plain file is always ready, and selectors refuse it
            return True
        waits = [asyncio.ensure_future(event.wait()) for event in (ready, stop)]
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            loop.remove_reader(sys.stdin.fileno())
            for wait in waits:
                wait.cancel()
        return not stop.is_set()
