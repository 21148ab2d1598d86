"""When a schedule is: its slots, as aware local times of a zone.

A slot is a local date and time, and its key is the same whatever the clocks do: what is posted once a key is posted once a day. Where
clocks go back, a time that comes twice is meant the first time; where they go forward, a time that is skipped is as much later as they
jump (02:30 → 03:30), unless the schedule has a slot at that moment anyway. Zone rules are zoneinfo's; APScheduler's own cron trigger
fires the first case twice and labels the second with an hour that does not exist, so it only ever gets the instants from here.
"""

from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from bots.clock.when import When

HORIZON_DAYS = 366 * 29  # 29 February on one weekday comes every 28 years; what does not come by then never comes
FIRST_YEAR, LAST_YEAR = 1900, 9900


@dataclass(frozen=True, slots=True)
class Slot:
    """One time of a schedule. key: its local date and time, the same in every process; at: the moment, aware in the zone."""

    key: str
    at: datetime

    @property
    def moved(self) -> bool:
        """Whether the clocks skip the slot's own time that day, so that it is later."""
        return slot_key(self.at) != self.key


def slot_key(local: datetime) -> str:
    """A local time as a slot's key: 2026-10-25T02:30."""
    return local.replace(tzinfo=None).isoformat(timespec="minutes")


def times(when: When, zone: ZoneInfo, after: datetime, count: int) -> list[Slot]:
    """The next slots after a moment (aware), earliest first; fewer than count where the schedule ends."""
    return list(islice(slots(when, zone, after), max(0, count)))


def slots(when: When, zone: ZoneInfo, after: datetime) -> Iterator[Slot]:
    """All slots after a moment (aware), earliest first, until the schedule ends or comes no more."""
    if not FIRST_YEAR <= after.year <= LAST_YEAR:
        return
    begin, local = after.astimezone(UTC), after.astimezone(zone)
    first = local.date() - timedelta(days=1)  # a slot of yesterday may have moved into today
    waiting: list[Slot] = []
    for day in _days(when, max(first, when.since or first)):
        if not waiting and _is_even(day, zone):  # nearly always; the rest of this is for the other days
            done = (
                0
                if day > local.date()
                else len(when.at)
                if day < local.date()
                else bisect(when.at, local.hour * 60 + local.minute)
            )
            for minute in when.at[done:]:
                yield _slot(datetime.combine(day, time(minute // 60, minute % 60), zone))
            continue
        waiting = sorted([*waiting, *_of(when, day, zone)], key=_instant)
        settled = [slot for slot in waiting if slot.at.date() <= day]
        waiting = waiting[len(settled) :]  # moved past midnight: the next day's may be earlier
        yield from (slot for slot in settled if slot.at > begin)
    yield from (slot for slot in waiting if slot.at > begin)


def _days(when: When, first: date) -> Iterator[date]:
    """The schedule's days from a first one on."""
    day = first
    last = first + timedelta(days=HORIZON_DAYS)
    if when.until is not None:
        last = min(last, when.until)
    while day <= last:
        if when.months and day.month not in when.months:
            day = date(day.year + day.month // 12, day.month % 12 + 1, 1)
            continue
        if when.is_day(day):
            last = max(last, day + timedelta(days=HORIZON_DAYS)) if when.until is None else last
            yield day
        day += timedelta(days=1)


def _of(when: When, day: date, zone: ZoneInfo) -> list[Slot]:
    """The slots of one day on which the clocks may change."""
    found = []
    for minute in when.at:
        wall = datetime.combine(day, time(minute // 60, minute % 60), zone)
        at = wall.astimezone(UTC).astimezone(zone)
        if at.replace(tzinfo=None) == wall.replace(tzinfo=None) or not _has(when, at):
            found.append(Slot(slot_key(wall), at))
    return found


def _slot(at: datetime) -> Slot:
    return Slot(slot_key(at), at)


def _is_even(day: date, zone: ZoneInfo) -> bool:
    """Whether the clocks stand as at its beginning when the day ends; they never change twice within one."""
    midnight = datetime.combine(day, time(), zone)
    return midnight.utcoffset() == (midnight + timedelta(days=1)).utcoffset()


def _has(when: When, at: datetime) -> bool:
    """Whether a slot of its own stands at that local time."""
    return at.hour * 60 + at.minute in when.at and when.is_day(at.date())


def _instant(slot: Slot) -> datetime:
    return slot.at.astimezone(UTC)  # in one zone, datetimes compare by their wall clocks
