"""What a channel or a series posts next: begun slots and those still to come, in one line that can be looked at and changed.

Rows and the clock; knows no platform and no sentence. No function here commits.
"""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice

from sqlmodel import Session, col, select

from bots.clock import slot_key
from bots.clock import slots as times_of
from bots.due import when_of, zone_of
from storage import posts, schedules, series, slots
from storage.tables import Schedule, Series, SeriesIdea, Slot, now

MOST = 50


@dataclass(frozen=True)
class Upcoming:
    """One post that is to come."""

    number: int  # its place in the line, from 1: how a person names it
    series: Series
    schedule: Schedule
    key: str  # the slot's local date and time, "run-…" for one that was asked for by hand
    due_at: datetime
    state: str  # planned (nothing is begun) | wanted | rendering | asked | ready
    slot_id: int | None = None  # None: planned
    idea_id: int | None = None
    idea: str = ""  # "": it is written, or read from the feed, when its time has come
    title: str = ""  # of the finished short
    job_id: str = ""


def upcoming(
    session: Session, *, channel_id: int | None = None, series_id: str = "", count: int = 10, moment: datetime | None = None
) -> list[Upcoming]:
    """The next posts of a channel, or of a series, or of both together; a pause's planned posts are left out."""
    moment = moment or now()
    mine = schedules.of_channel(session, channel_id) if channel_id is not None else []
    if series_id:
        of_series = [(row, series.get(session, series_id)) for row in schedules.of_series(session, series_id)]
        shown = {row.id for row, _ in of_series} & (
            {row.id for row, _ in mine} if channel_id is not None else {r.id for r, _ in of_series}
        )
        of = {series_id: of_series[0][1]} if of_series else {}
    else:
        shown = {row.id for row, _ in mine}
        of = {row.id: row for _, row in mine}
    found: list[Upcoming] = []
    for row in of.values():
        found += _of_series(session, row, shown, min(count, MOST), moment)
    found.sort(key=lambda item: (item.due_at, item.schedule.id, item.key))
    return [replace(item, number=number) for number, item in enumerate(found[: min(count, MOST)], 1)]


def move(session: Session, one: Upcoming, other: Upcoming) -> bool:
    """Let two posts change places: each is posted at the other's time.

    False where they cannot: of different series or schedules, one is begun and the other not, or one has no idea yet.
    """
    if one.slot_id is not None and other.slot_id is not None:
        return slots.swap(session, one.slot_id, other.slot_id)
    if one.slot_id is not None or other.slot_id is not None or one.series.id != other.series.id:
        return False
    rows = [_waiting_idea(session, item) for item in (one, other)]
    if rows[0] is None or rows[1] is None:
        return False
    if rows[0].place == rows[1].place:  # made at one moment: told apart by their ids, so they change texts
        return False
    rows[0].place, rows[1].place = rows[1].place, rows[0].place
    session.add_all(rows)
    session.flush()
    return True


def skip(session: Session, item: Upcoming, moment: datetime | None = None) -> bool:
    """Post nothing at this time; an idea of which nothing was made waits for the next one. False where it is too late for that."""
    if item.slot_id is not None:
        return slots.skip(session, item.slot_id, moment)
    return schedules.claim(session, item.schedule.id, item.key, item.due_at, status="skipped") is not None


def post_now(session: Session, item: Upcoming, moment: datetime | None = None) -> bool:
    """Post it as soon as it is ready, and not again at its time. False where it has been posted or has ended."""
    moment = moment or now()
    if item.slot_id is not None:
        return slots.hurry(session, item.slot_id, moment)
    return schedules.claim(session, item.schedule.id, item.key, moment) is not None


def run_now(session: Session, schedule_id: str, moment: datetime | None = None) -> Slot:
    """One more post of a schedule, now, besides those of its times. Raises NotFound."""
    schedules.get(session, schedule_id)
    made = schedules.claim(session, schedule_id, f"run-{secrets.token_hex(4)}", moment or now())
    assert made is not None  # noqa: S101  (its key is new)
    return made


def next_of(schedule: Schedule, count: int = 1, moment: datetime | None = None) -> list[datetime]:
    """The next times of a schedule, aware in its zone, as if it were active."""
    after = moment or now()
    return [slot.at for slot in islice(times_of(when_of(schedule.text), zone_of(schedule.zone), after), count)]


def _of_series(session: Session, row: Series, shown: Iterable[str], count: int, moment: datetime) -> list[Upcoming]:
    """A series' begun and planned posts; its ideas go to its planned ones in order, over all of its schedules."""
    every = schedules.of_series(session, row.id)
    by_id = {schedule.id: schedule for schedule in every}
    begun = [_begun(session, row, by_id[slot.schedule_id], slot) for slot in slots.open_of(session, by_id)]
    planned: list[Upcoming] = []
    for schedule in every:
        if schedule.status == "active" and row.status == "active":
            planned += _planned(session, row, schedule, count, moment)
    planned.sort(key=lambda item: (item.due_at, item.schedule.id))
    ideas = iter(series.waiting(session, row.id, sum(item.state == "wanted" for item in begun) + len(planned)))
    line = [item if item.state != "wanted" else _with(item, next(ideas, None)) for item in begun]
    line += [_with(item, next(ideas, None)) for item in planned]
    return [item for item in line if item.schedule.id in set(shown)]


def _begun(session: Session, row: Series, schedule: Schedule, slot: Slot) -> Upcoming:
    idea = session.get(SeriesIdea, slot.idea_id) if slot.idea_id is not None else None
    post = posts.for_job(session, slot.job_id) if slot.job_id else None
    return Upcoming(
        number=0,
        series=row,
        schedule=schedule,
        key=slot.key,
        due_at=slot.due_at,
        state=slot.status,
        slot_id=slot.id,
        idea_id=slot.idea_id,
        idea=idea.text if idea else "",
        title=post.title if post else "",
        job_id=slot.job_id or "",
    )


def _planned(session: Session, row: Series, schedule: Schedule, count: int, moment: datetime) -> list[Upcoming]:
    """Times that nothing was claimed of yet; those that were skipped beforehand are left out."""
    after, zone = max(schedule.since_at, moment), zone_of(schedule.zone)
    first = slot_key(after.astimezone(zone))
    ahead = set(session.exec(select(Slot.key).where(Slot.schedule_id == schedule.id, col(Slot.key) >= first)).all())
    found = times_of(when_of(schedule.text), zone, after)
    free = (slot for slot in found if slot.key not in ahead)
    return [Upcoming(0, row, schedule, slot.key, slot.at, "planned") for slot in islice(free, count)]


def _with(item: Upcoming, idea: SeriesIdea | None) -> Upcoming:
    return replace(item, idea_id=idea.id, idea=idea.text) if idea else item


def _waiting_idea(session: Session, item: Upcoming) -> SeriesIdea | None:
    idea = session.get(SeriesIdea, item.idea_id, populate_existing=True) if item.idea_id is not None else None
    return idea if idea is not None and idea.status == "waiting" else None
