"""Series rows and their ideas: made, found, changed, taken one by one. No function here commits.

Knows no sentence and no network: what an idea's normal form is, and where new ideas come from, is the callers' matter. An idea is
taken by whoever sets it to used first, so that two schedules of one series never make the same short.
"""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete as sql_delete
from sqlalchemy import func, update
from sqlmodel import Session, col, select

from storage.errors import NotFound
from storage.tables import Channel, Job, Schedule, Series, SeriesIdea, Slot, now

TYPED, FEED, WRITTEN = "typed", "feed", "written"


@dataclass(frozen=True)
class NewIdea:
    """An idea that is to be added: its text, its normal form, where it comes from."""

    text: str
    normal: str
    source: str = TYPED
    link: str = ""


def create(
    session: Session,
    *,
    person: str,
    name: str,
    channel_id: int,
    theme: str = "",
    language: str = "",
    options: dict[str, Any] | None = None,
    cast: list[Any] | None = None,
    caption: str = "",
    hashtags: list[Any] | None = None,
    source: dict[str, Any] | None = None,
) -> Series:
    """Add a series. Raises sqlalchemy's IntegrityError where this person has one of that name."""
    row = Series(
        id=secrets.token_hex(5),
        name=name,
        person=person,
        channel_id=channel_id,
        theme=theme,
        language=language,
        options=options or {},
        cast=cast or [],
        caption=caption,
        hashtags=hashtags or [],
        source=source or {"kind": "ideas"},
    )
    session.add(row)
    session.flush()
    return row


def get(session: Session, series_id: str) -> Series:
    """The series, fresh from the database. Raises NotFound."""
    row = session.get(Series, series_id, populate_existing=True)
    if row is None:
        raise NotFound("series", series_id)
    return row


def of_person(session: Session, person: str) -> list[Series]:
    """Whatever series a person has, oldest first."""
    return list(session.exec(select(Series).where(Series.person == person).order_by(col(Series.created_at))).all())


def of_chat(session: Session, chat: str) -> list[Series]:
    """The series that are at home in a chat or one of its topics, whoever made them. chat: an address without its topic."""
    query = select(Series).join(Channel, col(Series.channel_id) == col(Channel.id))
    query = query.where((col(Channel.address) == chat) | col(Channel.address).startswith(chat + ":", autoescape=True))
    return list(session.exec(query.order_by(col(Series.created_at), col(Series.id))).all())


def everyones(session: Session) -> list[Series]:
    """All there are, oldest first."""
    return list(session.exec(select(Series).order_by(col(Series.created_at))).all())


def change(session: Session, row: Series, **values: Any) -> Series:
    """Set columns of a series. Raises sqlalchemy's IntegrityError for a name that its person uses already."""
    for name, value in values.items():
        setattr(row, name, value)
    session.add(row)
    session.flush()
    return row


def delete(session: Session, series_id: str) -> None:
    """Remove a series with its ideas, schedules and slots; the shorts that were made stay."""
    mine = select(Schedule.id).where(Schedule.series_id == series_id)
    session.exec(sql_delete(Slot).where(col(Slot.schedule_id).in_(mine)))
    session.exec(sql_delete(Schedule).where(col(Schedule.series_id) == series_id))
    session.exec(sql_delete(SeriesIdea).where(col(SeriesIdea.series_id) == series_id))
    session.exec(sql_delete(Series).where(col(Series.id) == series_id))
    session.flush()


# ── ideas ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────


def normals(session: Session, series_id: str) -> list[str]:
    """The normal form of every idea that a series has or had."""
    return list(session.exec(select(SeriesIdea.normal).where(SeriesIdea.series_id == series_id)).all())


def add_ideas(session: Session, series_id: str, ideas: Iterable[NewIdea], *, first: bool = False, status: str = "waiting") -> int:
    """Put ideas behind those that wait (first: before them); repeats are left out. Says how many came in."""
    have = set(normals(session, series_id))
    fresh: dict[str, NewIdea] = {}
    for idea in ideas:
        if idea.normal not in have:
            fresh.setdefault(idea.normal, idea)
    edge = func.min(SeriesIdea.place) if first else func.max(SeriesIdea.place)
    at = session.exec(select(edge).where(SeriesIdea.series_id == series_id)).one() or 0
    begin = at - len(fresh) if first else at + 1
    for place, idea in enumerate(fresh.values(), begin):
        row = SeriesIdea(series_id=series_id, place=place, text=idea.text, normal=idea.normal, source=idea.source, link=idea.link)
        row.status, row.used_at = status, now() if status == "used" else None
        session.add(row)
    session.flush()
    return len(fresh)


def waiting(session: Session, series_id: str, limit: int = 50, offset: int = 0) -> list[SeriesIdea]:
    """The ideas that wait, the next one first."""
    return _ideas(session, series_id, "waiting", limit, offset)


def unused(session: Session, series_id: str) -> list[SeriesIdea]:
    """Every idea that waits, the next one first."""
    query = select(SeriesIdea).where(SeriesIdea.series_id == series_id, SeriesIdea.status == "waiting")
    return list(session.exec(query.order_by(col(SeriesIdea.place), col(SeriesIdea.id))).all())


def ideas(session: Session, series_id: str) -> list[SeriesIdea]:
    """Every idea of a series in its order, waiting, used or skipped."""
    query = select(SeriesIdea).where(SeriesIdea.series_id == series_id).order_by(col(SeriesIdea.place), col(SeriesIdea.id))
    return list(session.exec(query).all())


def counts(session: Session, series_id: str) -> dict[str, int]:
    """How many ideas there are by status."""
    query = select(SeriesIdea.status, func.count()).where(SeriesIdea.series_id == series_id).group_by(SeriesIdea.status)
    return {status: int(count) for status, count in session.exec(query).all()}


def take(session: Session, series_id: str) -> SeriesIdea | None:
    """The next waiting idea, now used; None where none waits. Of two who take at once each gets another one."""
    while (found := _ideas(session, series_id, "waiting", 1, 0)) != []:
        if _set(session, found[0], "waiting", "used"):
            return found[0]
    return None


def give_back(session: Session, idea_id: int) -> bool:
    """Let a used idea wait again, at its place: nothing was made of it. False where it is not used."""
    row = session.get(SeriesIdea, idea_id)
    return row is not None and _set(session, row, "used", "waiting")


def skip(session: Session, idea_id: int) -> bool:
    """Leave an idea out for good; it still counts as known. False where it does not exist or is left out already."""
    row = session.get(SeriesIdea, idea_id)
    return row is not None and (_set(session, row, "waiting", "skipped") or _set(session, row, "used", "skipped"))


def made(session: Session, idea_id: int, job_id: str) -> None:
    """Note the job that an idea became."""
    session.exec(update(SeriesIdea).where(col(SeriesIdea.id) == idea_id).values(job_id=job_id))


def number_of(session: Session, idea: SeriesIdea) -> int:
    """The how many-th short of its series an idea's is, from 1."""
    query = select(func.count()).where(
        SeriesIdea.series_id == idea.series_id, SeriesIdea.status == "used", col(SeriesIdea.used_at) < (idea.used_at or now())
    )
    return int(session.exec(query).one()) + 1


def move(session: Session, idea_id: int, steps: int) -> bool:
    """Let a waiting idea come so many places earlier (negative) or later. False where it cannot."""
    row = session.get(SeriesIdea, idea_id)
    if row is None or row.status != "waiting":
        return False
    order = _ideas(session, row.series_id, "waiting", 10_000, 0)
    at = next(n for n, idea in enumerate(order) if idea.id == idea_id)
    to = min(max(0, at + steps), len(order) - 1)
    if to == at:
        return False
    places = [idea.place for idea in order]
    order.insert(to, order.pop(at))
    for place, idea in zip(places, order, strict=True):
        if idea.place != place:
            idea.place = place
            session.add(idea)
    session.flush()
    return True


def drop(session: Session, rows: Iterable[SeriesIdea]) -> None:
    """Remove ideas of which nothing was made."""
    for row in rows:
        session.delete(row)
    session.flush()


def drop_waiting(session: Session, series_id: str) -> int:
    """Remove the ideas that wait; says how many."""
    gone = session.exec(sql_delete(SeriesIdea).where(col(SeriesIdea.series_id) == series_id, col(SeriesIdea.status) == "waiting"))
    return int(gone.rowcount)


def jobs_of(session: Session, series_id: str, limit: int = 20) -> list[tuple[SeriesIdea, Job]]:
    """The ideas that became jobs, the newest first."""
    query = select(SeriesIdea, Job).join(Job, col(SeriesIdea.job_id) == col(Job.id)).where(SeriesIdea.series_id == series_id)
    return [(idea, job) for idea, job in session.exec(query.order_by(col(SeriesIdea.used_at).desc()).limit(limit)).all()]


def _ideas(session: Session, series_id: str, status: str, limit: int, offset: int) -> list[SeriesIdea]:
    query = select(SeriesIdea).where(SeriesIdea.series_id == series_id, SeriesIdea.status == status)
    query = query.order_by(col(SeriesIdea.place), col(SeriesIdea.id)).limit(limit).offset(offset)
    return list(session.exec(query.execution_options(populate_existing=True)).all())


def _set(session: Session, idea: SeriesIdea, was: str, becomes: str) -> bool:
    """Change an idea's status in one statement; False where somebody else was first."""
    values = {"status": becomes, "used_at": now() if becomes == "used" else None}
    done = session.exec(
        update(SeriesIdea)
        .where(col(SeriesIdea.id) == idea.id, col(SeriesIdea.status) == was)
        .values(**values)
        .execution_options(synchronize_session=False)
    )
    if done.rowcount:
        session.refresh(idea)
    return bool(done.rowcount)
