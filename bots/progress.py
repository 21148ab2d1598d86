"""How far each job is, in the message that acknowledged it: edited in place, seldom, only when it changed, and once more at the end.

Decides what is shown when; `texts` has the words, a Messenger edits. What ended while nobody was there is told at the next start.
"""

import asyncio
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from sqlmodel import Session

from bots.buttons import to_cancel, under_unsure
from bots.messages import Buttons, Messenger
from bots.texts import progress_line, say
from bots.turns import Turn, told_time, turns
from storage import deliveries, jobs, people
from storage.database import Database
from storage.deliveries import SENT_AGAIN
from storage.tables import Channel, Job, now

log = logging.getLogger(__name__)

PROGRESS_EVERY_S = 4.0  # chats allow one edit of a message every 3 to 5 s
QUEUE_EVERY_S = 20.0  # a place in the queue is not worth more: two hundred people may be waiting
MOST_AT_ONCE = 8  # edits in one go: platforms allow about 30 messages a second over all chats, and shorts go first
LOOKED_AT_ONCE = 48
PAUSE_TO_LOOK = 9  # looking takes a tenth of the time at most, the rest is for answers
TOLD_WITHIN = timedelta(hours=24)  # an end longer ago than this is no news


@dataclass(frozen=True)
class _Line:
    """What one message shall show."""

    job_id: str
    address: str
    message_id: str
    text: str
    preview: Path | None
    buttons: Buttons
    ended: bool


class ProgressBoard:
    """The acknowledging messages of every platform whose messengers it holds."""

    def __init__(self, database: Database, messengers: Mapping[str, Messenger], clock: Callable[[], float]) -> None:
        self._database = database
        self._messengers = messengers
        self._clock = clock
        self._shown: dict[str, tuple[float, str]] = {}  # job id -> when and what was shown last
        self._editing: dict[str, asyncio.Task[None]] = {}
        self._looked: dict[str, float] = {}  # job id -> when it was looked at last
        self._look_at = float("-inf")

    async def show(self) -> None:
        """Start the edits that are due, and wait for them."""
        await asyncio.gather(*self.start())

    def start(self) -> list[asyncio.Task[None]]:
        """Start the edits that are due; an edit that is still under way (a flood wait) is left alone."""
        self._editing = {job_id: task for job_id, task in self._editing.items() if not task.done()}
        started = []
        for line in self._due()[: max(0, MOST_AT_ONCE - len(self._editing))]:
            self._shown[line.job_id] = (self._clock(), line.text)
            task = asyncio.create_task(self._edit(line))
            self._editing[line.job_id] = task
            started.append(task)
        return started

    def _due(self) -> list[_Line]:
        """The edits that are due, ends first. Not every job is looked at each time: there may be a thousand."""
        began = self._clock()
        if began < self._look_at:
            return []
        with self._database.session() as session:
            shown = jobs.acknowledged(session)
            if not shown:
                return []
            places = turns(session) if any(job.status == "queued" for job in shown) else {}
            timely = sorted((job for job in shown if self._is_time(job)), key=self._looked_at)[:LOOKED_AT_ONCE]
            self._looked = {job.id: self._looked[job.id] for job in shown if job.id in self._looked}
            self._looked |= dict.fromkeys((job.id for job in timely), began)
            lines = [line for job in timely if (line := self._line(session, job, places)) is not None]
            session.commit()
        known = {job.id for job in shown}
        self._shown = {job_id: last for job_id, last in self._shown.items() if job_id in known}
        self._look_at = began + PAUSE_TO_LOOK * (self._clock() - began)
        return sorted(lines, key=lambda line: (not line.ended, self._shown.get(line.job_id, (0.0, ""))[0]))

    def _is_time(self, job: Job) -> bool:
        """Whether a job's message may be edited now."""
        if job.status in jobs.FINAL:
            return job.id not in self._editing
        pause = QUEUE_EVERY_S if job.status == "queued" else PROGRESS_EVERY_S
        return job.id not in self._editing and self._clock() - self._shown.get(job.id, (float("-inf"), ""))[0] >= pause

    def _looked_at(self, job: Job) -> float:
        """When a job was looked at last; an end goes before others."""
        return self._looked.get(job.id, 0.0) - (QUEUE_EVERY_S if job.status in jobs.FINAL else 0.0)

    def _line(self, session: Session, job: Job, places: Mapping[str, Turn]) -> _Line | None:
        """What the job's message shall show now; None where it shows it already, or is another process's."""
        channel = session.get_one(Channel, job.channel_id)
        if channel.address.partition(":")[0] not in self._messengers:
            return None
        ended = job.status in jobs.FINAL
        if ended and (job.ended_at is None or now() - job.ended_at > TOLD_WITHIN):
            job.told_end = True
            session.add(job)
            return None
        language = people.language_of(session, job.person, str(channel.settings.get("language", "en")))
        arrived = _arrived(session, job) if job.status == "completed" else True
        if arrived is None:
            return None  # it is not done before it is in the chat
        if not arrived:
            undelivered = say("ended_undelivered", language)
            return _Line(job.id, channel.address, job.message_id, undelivered, None, under_unsure(job, language), ended)
        text = shown_text(job, places.get(job.id), language)
        if text == self._shown.get(job.id, (0.0, ""))[1] and not ended:
            return None
        preview = Path(str(job.detail["preview"])) if job.detail.get("preview") and not ended else None
        return _Line(job.id, channel.address, job.message_id, text, preview, () if ended else to_cancel(job.id, language), ended)

    async def _edit(self, line: _Line) -> None:
        messenger = self._messengers[line.address.partition(":")[0]]
        try:
            await messenger.show_progress(line.address, line.message_id, line.text, line.preview, line.buttons)
        except Exception:  # an adapter's fault must not end the service; the next change tries again
            log.exception("progress could not be shown", extra={"action": "progress_failed", "job_id": line.job_id})
        if line.ended:
            with self._database.session() as session:
                jobs.end_was_told(session, line.job_id)
                session.commit()


def _arrived(session: Session, job: Job) -> bool | None:
    """Whether what a completed job owes its chat is there; None while it is on its way. What may be there has its own question."""
    owed = [row for row in deliveries.for_job(session, job.id) if row.channel_id == job.channel_id and row.kind in SENT_AGAIN]
    if any(row.status in ("pending", "sending") for row in owed):
        return None
    return not any(row.status == "failed" and not row.payload.get("unsure") for row in owed)


def shown_text(job: Job, place: Turn | None, language: str) -> str:
    """How far a job is, on one line; how it ended."""
    if job.status in jobs.FINAL:
        return say(f"ended_{job.status}", language)
    if job.status != "queued" or place is None:
        return progress_line(job.status, job.stage, job.progress, job.detail, language)
    text = say("progress_queued" if place.ahead else "progress_next", language, ahead=place.ahead)
    return text if place.done_in_s is None else f"{text} · {say('ready_in', language, time=told_time(place.done_in_s, language))}"
