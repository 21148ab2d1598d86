"""A year of 50 schedules in six time zones: every slot posted once, at its time, through both turns of the clocks, crashes and restarts."""

import heapq
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import update
from sqlmodel import col, select

from bots.asked import Available
from bots.scheduler import Scheduler
from storage import slots
from storage.database import Database
from storage.tables import Job, Slot
from tests.bots.scheduling import World

BEGIN, END = datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)
ZONES = ("Europe/Berlin", "America/New_York", "Asia/Shanghai", "Australia/Lord_Howe", "America/Santiago", "Pacific/Chatham")
LEAD, GRACE = timedelta(minutes=20), timedelta(hours=2)


@dataclass(frozen=True)
class Rule:
    """When a schedule posts, told twice: as the clock's line, and as days and a time of day for the test to work out itself."""

    line: str
    at: time
    weekday: int | None = None
    day: int | None = None
    months: tuple[int, ...] = tuple(range(1, 13))

    def keys(self, zone: ZoneInfo) -> Iterator[tuple[str, datetime]]:
        """Every slot of the year with its moment: a time that comes twice is the first; one that is skipped is as much later."""
        day = date(2025, 12, 30)
        while day < date(2027, 1, 3):
            if (
                (self.weekday is None or day.weekday() == self.weekday)
                and (self.day is None or day.day == self.day)
                and day.month in self.months
            ):
                moment = datetime.combine(day, self.at, tzinfo=zone).astimezone(UTC)
                if BEGIN < moment <= END - LEAD:
                    yield f"{day}T{self.at:%H:%M}", moment
            day += timedelta(days=1)


def rules() -> list[tuple[Rule, str]]:
    """Fifty: in every zone some in its lost and doubled hour; the rest come every three months at all hours."""
    found = [(Rule("30 2 * * *", time(2, 30)), ZONES[0])]
    found += [(Rule("30 2 * * 0", time(2, 30), weekday=6), zone) for zone in ZONES]
    found += [(Rule("30 0 * * 0", time(0, 30), weekday=6), ZONES[4]), (Rule("15 2 * * 7", time(2, 15), weekday=6), ZONES[5])]
    for number in range(50 - len(found)):
        hour, zone = number * 7 % 24, ZONES[number % 6]
        day, months = number % 28 + 1, (number % 3 + 1, number % 3 + 4, number % 3 + 7, number % 3 + 10)
        line = f"10 {hour} {day} {','.join(map(str, months))} *"
        found.append((Rule(line, time(hour, 10), day=day, months=months), zone))
    return found


class Year:
    """The clock in one thread; it dies and begins anew as it is told. Rendering and sending, which have their own tests, are statements."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.posted: dict[tuple[str, str], list[datetime]] = {}

    def step(self, moment: datetime, *, dies: bool) -> None:
        """Look, begin, make, send. dies: the process ends in the midst of it, and another one goes on at the next step."""
        world, world.at = self.world, moment
        world.scheduler.look(moment)
        with world.database.session() as session:
            waiting = slots.wanted(session)
        for slot_id, series_id in waiting[: len(waiting) // 2 if dies else None]:
            world.ideas.stock_now(series_id)
            world.scheduler.make_job(slot_id)
        if dies:
            world.scheduler = Scheduler(world.desk, world.ideas, clock=lambda: world.at)
        else:
            self.send(moment)

    def send(self, moment: datetime) -> None:
        with self.world.database.session() as session:
            made = (col(Slot.status) == "rendering", col(Slot.due_at) <= moment, col(Slot.job_id).is_not(None))
            for schedule_id, key in session.exec(select(Slot.schedule_id, Slot.key).where(*made)).all():
                self.posted.setdefault((schedule_id, key), []).append(moment)
            session.exec(update(Slot).where(*made).values(status="posted"))
            session.exec(update(Job).where(col(Job.status) == "queued").values(status="completed"))
            session.commit()


def test_every_slot_of_a_year_is_posted_once_and_in_time(database: Database, available: Available) -> None:
    world = World(database, available, BEGIN)
    chance = random.Random(7)
    expected: dict[tuple[str, str], datetime] = {}
    for rule, zone in rules():
        schedule = world.schedule(rule.line, zone, lead_s=LEAD.seconds, grace_s=GRACE.seconds)
        expected |= {(schedule, key): moment for key, moment in rule.keys(ZoneInfo(zone))}
    moments = sorted({moment - LEAD for moment in expected.values()} | set(expected.values()))  # a heap
    year = Year(world)
    asleep_until = BEGIN
    while moments:
        moment = heapq.heappop(moments)
        if moment < asleep_until:
            continue
        if chance.random() < 0.03:  # the machine sleeps, for less than the grace
            asleep_until = moment + timedelta(minutes=chance.randrange(1, 100))
            heapq.heappush(moments, asleep_until)
        elif chance.random() < 0.1:
            year.step(moment, dies=True)
            heapq.heappush(moments, moment + timedelta(seconds=chance.randrange(1, 3000)))
        else:
            year.step(moment, dies=False)
    year.step(END, dies=False)
    assert year.posted.keys() == expected.keys()
    assert all(len(times) == 1 for times in year.posted.values())
    late = {slot: times[0] - expected[slot] for slot, times in year.posted.items()}
    assert min(late.values()) >= timedelta(0)
    assert max(late.values()) <= GRACE
    assert sum(wait == timedelta(0) for wait in late.values()) > 0.8 * len(late)
    with database.session() as session:
        rows = session.exec(select(Slot.status)).all()
        ideas = [job.idea for job in session.exec(select(Job)).all()]
        of = dict.fromkeys(ideas)
    assert set(rows) == {"posted"}
    assert len(of) == len(ideas) == len(expected) > 900


def test_the_test_knows_what_the_clocks_do() -> None:
    """The oracle itself, at the turns of the clocks in Berlin."""
    keys = dict(Rule("30 2 * * *", time(2, 30)).keys(ZoneInfo("Europe/Berlin")))
    assert keys["2026-03-29T02:30"] == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)  # 3:30 in summer time
    assert keys["2026-10-25T02:30"] == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)  # the first of two
