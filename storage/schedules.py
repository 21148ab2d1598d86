"""Schedules: when a series posts and where; and the claim of each of their slots, which exactly one caller wins.

Knows no clock words: the next slots are worked out by whoever calls (`bots.clock`). What becomes of a claimed slot is `slots`'.
No function here commits.
"""

import secrets
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import String, bindparam, cast, or_, update
from sqlalchemy import delete as sql_delete
from sqlmodel import Session, SQLModel, col, select

from storage.database import insert_once
from storage.errors import NotFound
from storage.tables import Schedule, Series, Slot, now

OPEN = ("wanted", "rendering", "asked", "ready")  # what a slot is before it has ended


def create(session: Session, *, series_id: str, text: str, zone: str, channels: Iterable[int], **columns: Any) -> Schedule:
    """Add an active schedule; slots from this moment on are owed. columns: approve, approve_minutes, lead_s, grace_s …"""
    row = Schedule(id=secrets.token_hex(5), series_id=series_id, text=text, zone=zone, channels=list(channels), **columns)
    session.add(row)
    session.flush()
    return row


def get(session: Session, schedule_id: str) -> Schedule:
    """The schedule, fresh from the database. Raises NotFound."""
    row = session.get(Schedule, schedule_id, populate_existing=True)
    if row is None:
        raise NotFound("schedule", schedule_id)
    return row


def find(session: Session, start: str) -> Schedule:
    """The one schedule whose id begins with start. Raises NotFound, also when several do."""
    found = []
    if start.isalnum():
        found = list(session.exec(select(Schedule).where(col(Schedule.id).startswith(start, autoescape=True)).limit(2)).all())
    if len(found) != 1:
        raise NotFound("schedule", start)
    return found[0]


def of_series(session: Session, series_id: str) -> list[Schedule]:
    """The schedules of a series, oldest first."""
    query = select(Schedule).where(Schedule.series_id == series_id).order_by(col(Schedule.created_at), col(Schedule.id))
    return list(session.exec(query).all())


def of_person(session: Session, person: str) -> list[tuple[Schedule, Series]]:
    """A person's schedules with their series, oldest first."""
    query = select(Schedule, Series).join(Series, col(Schedule.series_id) == col(Series.id)).where(Series.person == person)
    return [(row, of) for row, of in session.exec(query.order_by(col(Schedule.created_at), col(Schedule.id))).all()]


def of_channel(session: Session, channel_id: int) -> list[tuple[Schedule, Series]]:
    """The schedules that post to a channel, with their series, oldest first."""
    query = select(Schedule, Series).join(Series, col(Schedule.series_id) == col(Series.id))
    query = query.where(cast(col(Schedule.channels), String).like(f"%{int(channel_id)}%"))  # the list itself is read below
    rows = session.exec(query.order_by(col(Schedule.created_at), col(Schedule.id))).all()
    return [(row, of) for row, of in rows if channel_id in row.channels]


def change(session: Session, schedule_id: str, **values: Any) -> Schedule:
    """Set columns of a schedule. Another time or zone counts from this moment on; what has been begun stays begun."""
    row = get(session, schedule_id)
    for name, value in values.items():
        setattr(row, name, value)
    if {"text", "zone"} & set(values):
        row.since_at = now()
    row.look_at = None
    session.add(row)
    session.flush()
    return row


def pause(session: Session, schedule_id: str, why: str = "") -> None:
    """Begin nothing more and post nothing more until `resume`."""
    row = get(session, schedule_id)
    row.status, row.why = "paused", why
    session.add(row)
    session.flush()


def resume(session: Session, schedule_id: str, moment: datetime | None = None) -> None:
    """Go on from this moment: slots that passed in the pause are not owed."""
    row = get(session, schedule_id)
    row.status, row.why, row.look_at = "active", "", None
    row.since_at = max(row.since_at, moment or now())
    session.add(row)
    session.flush()


def resume_series(session: Session, series_id: str, moment: datetime | None = None) -> None:
    """The same for every active schedule of a series that goes on after a pause."""
    for row in of_series(session, series_id):
        if row.status == "active":
            resume(session, row.id, moment)


def delete(session: Session, schedule_id: str) -> None:
    """Remove a schedule with its slots; what it has posted stays posted, what it was to post is not (`slots.gate`)."""
    session.exec(sql_delete(Slot).where(col(Slot.schedule_id) == schedule_id))
    session.exec(sql_delete(Schedule).where(col(Schedule.id) == schedule_id))
    session.flush()


# ── the clock's ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────


def to_look_at(session: Session, moment: datetime, limit: int = 500) -> list[tuple[Schedule, Series]]:
    """The active schedules of active series that are to be looked at now, the longest overdue first."""
    at = col(Schedule.look_at)
    query = (
        select(Schedule, Series)
        .join(Series, col(Schedule.series_id) == col(Series.id))
        .where(
            col(Schedule.status) == "active",
            col(Series.status) == "active",
            or_(at.is_(None), at <= moment),
        )
        .order_by(col(Schedule.look_at), col(Schedule.id))
        .limit(limit)
    )
    return [(row, of) for row, of in session.exec(query).all()]


def put_right(session: Session, moment: datetime, farthest: datetime) -> int:
    """Let schedules that were handled further than can be (the machine's clock was ahead) go on from this moment. Says how many."""
    done = session.exec(
        update(Schedule)
        .where(col(Schedule.since_at) > farthest)
        .values(since_at=moment, look_at=None)
        .execution_options(synchronize_session=False)
    )
    return int(done.rowcount)


def looked(session: Session, schedule_id: str, *, was_since_at: datetime, since_at: datetime, look_at: datetime | None) -> bool:
    """Note how far a schedule has been looked at, and when to look again. False where somebody changed it meanwhile: look again."""
    done = session.exec(
        update(Schedule)
        .where(col(Schedule.id) == schedule_id, col(Schedule.since_at) == was_since_at)
        .values(since_at=since_at, look_at=look_at)
        .execution_options(synchronize_session=False)
    )
    return bool(done.rowcount)


def looked_at_all(session: Session, looks: Iterable[tuple[str, datetime, datetime]]) -> None:
    """Note for many schedules of which nothing is due (id, since_at as it was, look_at) when to look again; a changed one stays."""
    rows: Any = SQLModel.metadata.tables["schedules"]
    statement = (
        update(rows).where(rows.c.id == bindparam("of"), rows.c.since_at == bindparam("was")).values(look_at=bindparam("again"))
    )
    values = [{"of": schedule_id, "was": was, "again": again} for schedule_id, was, again in looks]
    if values:
        session.connection().execute(statement, values)


def claim(
    session: Session, schedule_id: str, key: str, due_at: datetime, *, status: str = "wanted", **columns: Any
) -> Slot | None:
    """Take a slot: the row for the one caller who was first, None for everybody else. Nothing is made of a slot without it."""
    values = {
        "schedule_id": schedule_id,
        "key": key,
        "due_at": due_at,
        "status": status,
        "why": "",
        "created_at": now(),
        **columns,
    }
    if status not in OPEN:
        values.setdefault("ended_at", now())
    if not insert_once(session, Slot, values):
        return None
    return session.exec(select(Slot).where(Slot.schedule_id == schedule_id, Slot.key == key)).one()


def slot_with(session: Session, schedule_id: str, key: str) -> Slot | None:
    """The slot with that key, where it has been claimed."""
    return session.exec(select(Slot).where(Slot.schedule_id == schedule_id, Slot.key == key)).first()
