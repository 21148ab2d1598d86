"""The clock as one more visitor: slots of schedules become jobs in time, once each, and are settled when their shorts are posted.

The tables are the whole truth: every half second it asks what is to be looked at (`schedules.look_at`), claims what is due (one UNIQUE
row a slot), begins what is wanted (one commit: slot, idea, job) and settles what has ended. It may be killed anywhere. APScheduler keeps
the beat and holds no schedule: its cron trigger fires twice where clocks go back and its memory would be a second truth (measured). One
process owns the clock at a time; were there two, the rows still let each slot be made once.
"""

import asyncio
import json
import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol
from zoneinfo import ZoneInfoNotFoundError

from sqlalchemy.exc import DBAPIError
from sqlmodel import Session

from bots import turns
from bots.desk import Desk
from bots.due import LONGEST_LEAD, Due, due, lead_of
from bots.errors import BadInput
from bots.gate import check_budget
from bots.series_options import job_options
from storage import claims, jobs, schedules, series, slots
from storage.slots import Owned
from storage.tables import Schedule, Series, now

log = logging.getLogger(__name__)

TICK_S = 0.5
OWNER_LOOK_S = 2.0  # how soon another process takes over from one that died
LOOKED_AT_ONCE = 500  # schedules in one commit
SERIES_AT_ONCE = 4  # ideas looked for beside each other
PUT_BACK = timedelta(seconds=5)  # a next look further away than this: the machine's clock was put back
CLOCK_JUMP = timedelta(minutes=1)  # a clock that is put back by more may have been ahead
FARTHEST = LONGEST_LEAD + timedelta(hours=1)  # nothing is ever begun so long before its time
QUIET = frozenset({"feed_quiet"})  # no failure: there is nothing new to tell


class Stock(Protocol):
    """Whether an idea waits; else why not (a sentence's key), and whether that is the end of the series."""

    ready: bool
    why: str
    ended: bool


class Ideas(Protocol):
    """Where ideas come from."""

    async def stock(self, series_id: str) -> Any:  # a Stock
        """See to it that an idea of the series waits."""
        ...


class Scheduler:
    """The clock of one data folder."""

    def __init__(self, desk: Desk, ideas: Ideas, *, clock: Callable[[], datetime] = now) -> None:
        self._desk = desk
        self._database = desk.database
        self._ideas = ideas
        self._clock = clock
        self._beginning: dict[str, asyncio.Task[None]] = {}  # series → what is being begun of it
        self._last: datetime | None = None  # the last look
        self._works: dict[str, float] = {}
        self._at_once = asyncio.Semaphore(SERIES_AT_ONCE)
        self._looking = asyncio.Lock()

    async def run(self, stop: asyncio.Event) -> None:
        """Be the clock until stop is set, whenever no other process is."""
        while not stop.is_set():
            sole = await asyncio.to_thread(self._own)
            if sole is None:
                await _wait(stop, OWNER_LOOK_S)
                continue
            try:
                await self._beat(stop, sole)
            finally:
                for task in self._beginning.values():
                    task.cancel()
                await asyncio.gather(*self._beginning.values(), return_exceptions=True)
                sole.release()

    async def _beat(self, stop: asyncio.Event, sole: claims.Sole) -> None:
        """Look every TICK_S until stop is set or another process is the clock.

        APScheduler's timers follow the wall clock, so one that is put back by an hour would hold the next look up for that hour: then
        it is made to look now.
        """
        from apscheduler.schedulers.asyncio import AsyncIOScheduler

        beats = AsyncIOScheduler(timezone=UTC)
        look = beats.add_job(
            self._quietly, "interval", seconds=TICK_S, next_run_time=datetime.now(UTC), coalesce=True, misfire_grace_time=None
        )
        beats.start()
        try:
            while not stop.is_set() and await asyncio.to_thread(sole.held):
                if look.next_run_time - datetime.now(UTC) > PUT_BACK:
                    look.modify(next_run_time=datetime.now(UTC))
                await _wait(stop, OWNER_LOOK_S)
        finally:
            async with self._looking:  # a look in hand is finished: shutting down would cut it off
                beats.shutdown(wait=False)

    async def tick(self) -> None:
        """Look once: settle, claim, begin. What is begun goes on beside the next ticks."""
        moment = self._clock()
        await asyncio.to_thread(self.look, moment)
        with self._database.session() as session:
            waiting = slots.wanted(session)
        self._beginning = {series_id: task for series_id, task in self._beginning.items() if not task.done()}
        for series_id in dict.fromkeys(series_id for _, series_id in waiting):
            if series_id not in self._beginning:
                mine = [slot_id for slot_id, of in waiting if of == series_id]
                self._beginning[series_id] = asyncio.create_task(self._begin_all(series_id, mine))

    async def settled(self) -> None:
        """Wait for what the last tick began."""
        await asyncio.gather(*self._beginning.values())

    def _own(self) -> claims.Sole | None:
        try:
            return claims.try_sole(self._database, "scheduler")
        except DBAPIError as exc:
            log.warning("the clock waits: %s", type(exc).__name__, extra={"action": "clock_waits"})
            return None

    async def _quietly(self) -> None:
        """A full disk or a busy database is waited out; one bad row must not stop the clock for the others."""
        try:
            async with self._looking:
                await self.tick()
        except (DBAPIError, OSError) as exc:
            log.warning("the clock waits: %s", type(exc).__name__, extra={"action": "clock_waits"})

    # -- looking: what is due -----------------------------------------------------------------------------------------------------------

    def look(self, moment: datetime) -> int:
        """Settle what has ended and claim every slot that is due at a moment. Says how many were claimed."""
        with self._database.session() as session:
            jumped = self._last is None or moment < self._last - CLOCK_JUMP
            self._last = moment
            if (jumped and schedules.put_right(session, moment, moment + FARTHEST)) or slots.settle(session, moment):
                session.commit()
        claimed = 0
        while True:
            with self._database.session() as session:
                rows = schedules.to_look_at(session, moment, LOOKED_AT_ONCE)
                rate = turns.pace(session) if rows else None
                queue_s = turns.waiting_s(session) if rate else 0.0
                later: list[tuple[str, datetime, datetime]] = []
                for schedule, row in rows:
                    found = self._due(session, schedule, row, moment, rate, queue_s)
                    if found is None:
                        continue
                    if found.begin or found.missed or found.since_at != schedule.since_at:
                        claimed += self._claim(session, schedule, row, found)
                    else:
                        later.append((schedule.id, schedule.since_at, found.look_at))
                schedules.looked_at_all(session, later)
                session.commit()
            if len(rows) < LOOKED_AT_ONCE:
                return claimed

    def _due(
        self, session: Session, schedule: Schedule, row: Series, moment: datetime, rate: float | None, queue_s: float
    ) -> Due | None:
        """What a schedule owes now; None for one that cannot be read, which is paused."""
        making_s = None if rate is None or schedule.lead_s is not None else rate * self._work(row) + queue_s
        lead = lead_of(schedule.lead_s, making_s, schedule.approve_minutes if schedule.approve else 0)
        grace = timedelta(seconds=schedule.grace_s)
        fixed = schedule.lead_s is not None
        try:
            return due(schedule.text, schedule.zone, schedule.since_at, moment, lead=lead, grace=grace, fixed=fixed)
        except (BadInput, ZoneInfoNotFoundError, ValueError):
            log.exception("a schedule cannot be read", extra={"action": "schedule_unreadable", "schedule": schedule.id})
            schedules.pause(session, schedule.id, "clock_stored")
            return None

    def _claim(self, session: Session, schedule: Schedule, row: Series, found: Due) -> int:
        """Claim the slots that are due, and say what was missed; how many were claimed."""
        if not schedules.looked(
            session, schedule.id, was_since_at=schedule.since_at, since_at=found.since_at, look_at=found.look_at
        ):
            return 0  # it was changed at this moment: the next look sees how
        self._missed(session, schedule, row, found)
        claimed = [schedules.claim(session, schedule.id, slot.key, slot.at) for slot in found.begin]
        for slot in filter(None, claimed):
            log.info("slot claimed", extra={"action": "slot_claimed", "schedule": schedule.id, "slot": slot.key})
        return sum(slot is not None for slot in claimed)

    def _work(self, row: Series) -> float:
        """How much there is to draw for a series' short; of options that cannot be read, as for the usual one."""
        key = json.dumps(row.options, sort_keys=True)
        if key not in self._works:
            try:
                options = job_options(row, self._desk.available).model_dump()
            except BadInput:
                options = {}
            self._works[key] = turns.work_of(options)
        return self._works[key]

    def _missed(self, session: Session, schedule: Schedule, row: Series, found: Due) -> None:
        """Note the slots that are too late, and say so once, with a button for the last one."""
        claimed = [schedules.claim(session, schedule.id, slot.key, slot.at, status="missed") for slot in found.missed]
        mine = [slot for slot in claimed if slot is not None]
        if not mine:
            return
        count = found.missed_count - (len(claimed) - len(mine))
        owned = Owned(mine[-1], schedule, row)
        key = "slot_missed" if count == 1 else "slots_missed"
        slots.tell(session, owned, key, count=count, buttons=[("make_now", str(mine[-1].id))])
        log.warning("slots missed", extra={"action": "slots_missed", "schedule": schedule.id, "count": count})

    # -- beginning: a slot becomes a job --------------------------------------------------------------------------------------------------

    async def _begin_all(self, series_id: str, slot_ids: list[int]) -> None:
        async with self._at_once:
            for slot_id in slot_ids:
                try:
                    await self._begin(series_id, slot_id)
                except (DBAPIError, OSError) as exc:
                    log.warning("the clock waits: %s", type(exc).__name__, extra={"action": "clock_waits"})
                    return
                except Exception as exc:
                    log.exception("a slot could not be begun", extra={"action": "slot_failed", "slot": slot_id})
                    await asyncio.to_thread(self._fail, slot_id, type(exc).__name__, {})

    async def _begin(self, series_id: str, slot_id: int) -> None:
        stock = await self._ideas.stock(series_id)
        if not stock.ready:
            await asyncio.to_thread(self._without_idea, slot_id, stock)
            return
        try:
            await asyncio.to_thread(self.make_job, slot_id)
        except BadInput as exc:
            await asyncio.to_thread(self._fail, slot_id, exc.key, exc.values)

    def make_job(self, slot_id: int) -> str:
        """One commit: the slot begun, its idea used, its job queued. The job's id; "" where somebody else was first or no idea waits.

        Raises BadInput where the series' options cannot be met any more, or its person has used up the day.
        """
        with self._database.session() as session:
            if not slots.begin(session, slot_id):
                return ""
            owned = slots.get(session, slot_id)
            if self._clock() > owned.late_at:  # an idea was looked for too long
                slots.miss(session, owned, self._clock())
                session.commit()
                return ""
            idea = series.take(session, owned.series.id)
            if idea is None:  # another slot took it: it is looked for again
                return ""
            options = job_options(owned.series, self._desk.available)
            check_budget(self._desk, session, owned.series.person, options.seconds)
            job = jobs.create(
                session,
                kind="short",
                channel_id=owned.series.channel_id,
                person=owned.series.person,
                idea=idea.text,
                options=options.model_dump(),
                once=f"slot:{owned.schedule.id}:{owned.slot.key}",
            )
            slots.begun(session, owned.slot, job, idea)
            session.commit()
        log.info("slot begun", extra={"action": "slot_begun", "job_id": job.id, "slot": owned.slot.key})
        return job.id

    def _without_idea(self, slot_id: int, stock: Stock) -> None:
        """There is nothing to make: said, though not every time of a feed that has nothing new."""
        with self._database.session() as session:
            if not slots.begin(session, slot_id):
                return
            owned = slots.get(session, slot_id)
            last = slots.last_of(session, owned.schedule.id)
            if stock.why not in QUIET or last is None or last.why != stock.why:
                slots.tell(session, owned, "slot_no_idea", why=stock.why)
            slots.end_without(session, owned, stock.why, self._clock(), failed=stock.why not in QUIET and not stock.ended)
            session.commit()

    def _fail(self, slot_id: int, why: str, values: dict[str, object]) -> None:
        with self._database.session() as session:
            if not slots.begin(session, slot_id):
                return
            owned = slots.get(session, slot_id)
            said: Any = {name: str(value) for name, value in values.items()}
            slots.tell(session, owned, "slot_failed", why=why, **said)
            slots.fail(session, owned, why, self._clock())
            session.commit()


async def _wait(stop: asyncio.Event, seconds: float) -> None:
    try:
        await asyncio.wait_for(stop.wait(), seconds)
    except TimeoutError:
        return
