"""What becomes of a claimed slot: wanted → rendering → (asked →) ready → posted; skipped, missed and failed are final.

A finished short of a slot is owed to the schedule's channels, each with a delivery of its own that is due at the slot's time; with
approval, or where it is too late, they are held until the owner's word. Knows no clock words, no sentence, no platform.
No function here commits.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

from sqlalchemy import or_, update
from sqlmodel import Session, col, select

from storage import deliveries, jobs, series
from storage.errors import NotFound
from storage.schedules import OPEN
from storage.tables import Channel, Delivery, Job, Post, Schedule, Series, SeriesIdea, Slot, now

LATE = "late"  # in Slot.why: it was made or could be sent only after the grace, and the owner was asked
LATE_ANSWER = timedelta(days=7)

Gate = Literal["go", "wait", "late", "drop"]


@dataclass(frozen=True)
class Owned:
    """A slot with what it belongs to."""

    slot: Slot
    schedule: Schedule
    series: Series

    @property
    def late_at(self) -> datetime:
        """After this it is not posted without the owner's word."""
        return self.slot.due_at + timedelta(seconds=self.schedule.grace_s)


def get(session: Session, slot_id: int) -> Owned:
    """The slot with its schedule and series, fresh from the database. Raises NotFound."""
    found = _one(session, Slot.id == slot_id)
    if found is None:
        raise NotFound("slot", str(slot_id))
    return found


def of_job(session: Session, job_id: str) -> Owned | None:
    """The slot that a job is made for."""
    return _one(session, Slot.job_id == job_id)


def open_of(session: Session, schedule_ids: Iterable[str]) -> list[Slot]:
    """Slots of these schedules that are begun and not yet posted, the next one first; without those that only wait to be settled."""
    query = select(Slot).where(col(Slot.schedule_id).in_(list(schedule_ids)), col(Slot.status).in_(OPEN))
    found = session.exec(query.order_by(col(Slot.due_at), col(Slot.id))).all()
    return [slot for slot in found if not _has_ended(session, slot)]


def last_of(session: Session, schedule_id: str) -> Slot | None:
    """The slot of a schedule that ended last, whatever became of it."""
    query = select(Slot).where(Slot.schedule_id == schedule_id, col(Slot.status).not_in(OPEN))
    return session.exec(query.order_by(col(Slot.due_at).desc(), col(Slot.id).desc()).limit(1)).first()


def channels_of(session: Session, owned: Owned) -> list[Channel]:
    """Where a slot's short goes; channels that are gone are left out."""
    found = (session.get(Channel, channel_id) for channel_id in owned.schedule.channels)
    return [channel for channel in found if channel is not None]


def wanted(session: Session) -> list[tuple[int, str]]:
    """Slots that nothing has been begun for, each with its series' id, the next one first; not those of whom is paused."""
    query = (
        select(Slot.id, Series.id)
        .join(Schedule, col(Slot.schedule_id) == col(Schedule.id))
        .join(Series, col(Schedule.series_id) == col(Series.id))
        .where(Slot.status == "wanted", col(Schedule.status).in_(("active", "manual")), Series.status != "paused")
        .order_by(col(Slot.due_at), col(Slot.id))
    )
    return [(slot_id or 0, series_id) for slot_id, series_id in session.exec(query).all()]


def begin(session: Session, slot_id: int) -> bool:
    """Begin a wanted slot: True for the one caller who makes its job, in the same commit."""
    return _move(session, slot_id, "wanted", "rendering")


def want_again(session: Session, slot_id: int, moment: datetime) -> bool:
    """Make a slot that was missed after all, now. False where it was not missed, or somebody wants it already."""
    if not _move(session, slot_id, "missed", "wanted"):
        return False
    slot = get(session, slot_id).slot
    slot.due_at, slot.ended_at, slot.why = moment, None, ""
    session.add(slot)
    return True


def places_of(session: Session, job: Job) -> list[Channel]:
    """Where a job's short goes: where it was asked for; a slot's to its channels, and to its owner's where they see it first."""
    owned = of_job(session, job.id)
    theirs = channels_of(session, owned) if owned is not None else []
    if owned is not None and theirs and not owned.schedule.approve:
        return theirs
    return [*theirs, session.get_one(Channel, owned.series.channel_id if owned is not None else job.channel_id)]


def begun(session: Session, slot: Slot, job: Job, idea: SeriesIdea) -> None:
    """Note what a slot's short is made of."""
    slot.job_id, slot.idea_id = job.id, idea.id
    session.add(slot)
    series.made(session, idea.id or 0, job.id)


# ── a finished short ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────


def made(session: Session, job: Job, post: Post, keys: Mapping[int, str | None], moment: datetime | None = None) -> bool:
    """Owe a slot's finished short to its channels, or to its owner first; False where the job is no slot's.

    keys: channel id → the media key of a file that the channel takes, None where nothing fits. A slot that was skipped meanwhile owes
    nobody anything.
    """
    owned = of_job(session, job.id)
    if owned is None:
        return False
    slot, schedule = owned.slot, owned.schedule
    if slot.status not in ("rendering", "failed"):
        return True
    moment = moment or now()
    late = moment > owned.late_at
    held = late or schedule.approve
    payload = _payload(session, owned, post)
    fitting = 0
    for channel in channels_of(session, owned):
        key = keys.get(channel.id or 0)
        if key is None:
            limit_mb = round((channel.limit_bytes or 0) / 1e6, 1)
            tell(session, owned, "post_too_large", title=post.title, channel=deliveries.named(channel), limit_mb=limit_mb)
            continue
        fitting += 1
        owed = deliveries.add(session, job_id=job.id, kind="post", channel_id=channel.id or 0, media_key=key, payload=payload)
        owed.status, owed.not_before_at = ("held" if held else "pending"), slot.due_at
        session.add(owed)
    owned.series.failures = 0
    session.add(owned.series)
    if not fitting:
        _end(session, slot, "failed", "too_large", moment)
    elif held:
        _ask(session, owned, moment, keys.get(owned.series.channel_id), payload, late=late)
    else:
        slot.status, slot.ended_at = "ready", None
        session.add(slot)
    return True


def made_anew(session: Session, job_id: str, child_id: str) -> bool:
    """The owner wants the short otherwise before it is posted: the slot waits for the child's. False where it asks nothing now."""
    done = session.exec(
        update(Slot)
        .where(col(Slot.job_id) == job_id, col(Slot.status) == "asked")
        .values(job_id=child_id, status="rendering", answer_by_at=None, why="")
        .execution_options(synchronize_session=False)
    )
    if done.rowcount:
        _drop(session, job_id, "made anew")
        owned = of_job(session, child_id)
        if owned is not None and owned.slot.idea_id is not None:
            series.made(session, owned.slot.idea_id, child_id)
    return bool(done.rowcount)


def answer(session: Session, slot_id: int, action: Literal["post", "skip"], moment: datetime | None = None) -> bool:
    """The owner's word on a short that was shown first; the first one counts. False where nothing is asked any more."""
    moment = moment or now()
    owned = get(session, slot_id)
    if not _move(session, slot_id, "asked", "ready" if action == "post" else "skipped"):
        return False
    session.refresh(owned.slot)
    owned.slot.why, owned.slot.answer_by_at = "", None
    if action == "skip":
        _end(session, owned.slot, "skipped", "", moment)
        _drop(session, owned.slot.job_id or "", "skipped")
        return True
    _post_at(session, owned.slot, max(owned.slot.due_at, moment))
    return True


def skip(session: Session, slot_id: int, moment: datetime | None = None) -> bool:
    """Post nothing at this time. What is being made is given up, and its idea waits again. False where it has been posted or ended."""
    owned = get(session, slot_id)
    slot = owned.slot
    if slot.status not in OPEN or _on_its_way(session, slot):
        return False
    if slot.status == "rendering" and slot.job_id is not None:
        if session.get(Job, slot.job_id) is not None:
            jobs.ask_cancel(session, slot.job_id)
        if slot.idea_id is not None:
            series.give_back(session, slot.idea_id)
    _end(session, slot, "skipped", "", moment or now())
    _drop(session, slot.job_id or "", "skipped")
    return True


def hurry(session: Session, slot_id: int, moment: datetime | None = None) -> bool:
    """Post it as soon as it is ready; whoever says so about a short that was shown first has answered. False where it has ended."""
    moment = moment or now()
    slot = get(session, slot_id).slot
    if slot.status == "asked":
        return answer(session, slot_id, "post", moment) and hurry(session, slot_id, moment)
    if slot.status not in OPEN:
        return False
    _post_at(session, slot, moment)
    return True


def swap(session: Session, one_id: int, other_id: int) -> bool:
    """Let two begun slots of one schedule change places: each is posted at the other's time. False where they cannot."""
    one, other = get(session, one_id).slot, get(session, other_id).slot
    if one.schedule_id != other.schedule_id or {one.status, other.status} - set(OPEN):
        return False
    if _on_its_way(session, one) or _on_its_way(session, other):
        return False
    for name in ("job_id", "idea_id", "status", "why", "answer_by_at"):
        mine, theirs = getattr(one, name), getattr(other, name)
        setattr(one, name, theirs)
        setattr(other, name, mine)
    for slot in (one, other):
        session.add(slot)
        for owed in _posts(session, slot.job_id or "", ("pending", "held")):
            owed.not_before_at, owed.payload = slot.due_at, {**owed.payload, "slot": slot.id, "key": slot.key}
            session.add(owed)
    return True


# ── the outbox's ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────


def gate(session: Session, delivery: Delivery, moment: datetime | None = None) -> Gate:
    """Whether a slot's post may be sent now: go; wait (paused); late (the owner is to be asked); drop (nobody wants it any more)."""
    owned = of_job(session, delivery.job_id or "")
    if owned is None or owned.slot.status not in ("ready", "posted", "failed"):
        return "drop"
    if delivery.status == "sending" or delivery.payload.get("again"):  # begun, or asked for by the person
        return "go"
    if owned.schedule.status == "paused" or owned.series.status == "paused":
        return "wait"
    return "late" if (moment or now()) > owned.late_at else "go"


def post_again(session: Session, delivery_id: int) -> Owned | None:
    """Owe a refused post again, for now it can arrive; its slot waits for it. None where it is not refused, or its slot is gone."""
    row = session.get(Delivery, delivery_id, populate_existing=True)
    if row is None or row.kind != "post" or row.status != "failed" or not row.payload.get("told"):
        return None
    owned = of_job(session, row.job_id or "")
    if owned is None or owned.slot.status not in ("posted", "failed", "ready"):
        return None
    row.status, row.attempts, row.not_before_at, row.error_text = "pending", 0, None, ""
    row.payload = {**{name: value for name, value in row.payload.items() if name != "told"}, "again": True}
    owned.slot.status, owned.slot.ended_at = "ready", None
    session.add(row)
    session.add(owned.slot)
    return owned


def ask_late(session: Session, job_id: str, moment: datetime | None = None) -> None:
    """Hold what is left of a slot's posts, for it is too late, and ask the owner."""
    owned = of_job(session, job_id)
    if owned is None:
        return
    left = _posts(session, job_id, ("pending",))
    for owed in left:
        owed.status = "held"
        session.add(owed)
    if left:
        _ask(session, owned, moment or now(), None, dict(left[0].payload), late=True)


# ── the clock's ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────


def settle(session: Session, moment: datetime) -> int:
    """Bring open slots to what has happened meanwhile: jobs that failed or are gone, answers that did not come, posts that arrived.

    Says how many changed. News for owners are deliveries in the same commit.
    """
    changed = 0
    query = select(Slot.id, Slot.job_id).outerjoin(Job, col(Slot.job_id) == col(Job.id)).where(Slot.status == "rendering")
    for slot_id, job_id in session.exec(
        query.where(or_(col(Job.id).is_(None), col(Job.status).in_(("failed", "cancelled"))))
    ).all():
        _lost(session, get(session, slot_id or 0), session.get(Job, job_id) if job_id else None, moment)
        changed += 1
    asked = select(Slot.id).where(Slot.status == "asked", col(Slot.answer_by_at) <= moment)
    for slot_id in session.exec(asked).all():
        owned = get(session, slot_id or 0)
        default = "skip" if owned.slot.why == LATE else owned.schedule.approve_default
        changed += answer(session, slot_id or 0, "post" if default == "post" else "skip", moment)
    due = select(Slot.id).where(Slot.status == "ready", col(Slot.due_at) <= moment)
    for slot_id in session.exec(due).all():
        changed += _posted(session, get(session, slot_id or 0), moment)
    return changed


def fail(session: Session, owned: Owned, why: str, moment: datetime) -> None:
    """Nothing comes of a slot; so many failures in a row pause the series, and its owner is told."""
    _end(session, owned.slot, "failed", why, moment)
    row = owned.series
    row.failures += 1
    if row.failures >= row.most_failures and row.status == "active":
        row.status, row.why = "paused", why
        tell(session, owned, "series_failing", failures=row.failures, why=why)
    session.add(row)


def end_without(session: Session, owned: Owned, why: str, moment: datetime, *, failed: bool) -> None:
    """Nothing is made at this time, for there is no idea; failed: it counts as a failure."""
    if failed:
        fail(session, owned, why, moment)
    else:
        _end(session, owned.slot, "skipped", why, moment)


def miss(session: Session, owned: Owned, moment: datetime) -> None:
    """It has become too late for a slot that nothing was made of; its owner is told."""
    _end(session, owned.slot, "missed", "", moment)
    tell(session, owned, "slot_too_late", buttons=[("make_now", str(owned.slot.id))])


def tell(session: Session, owned: Owned, key: str, *, buttons: Iterable[tuple[str, str]] = (), **values: Any) -> Delivery:
    """Owe a series' owner a sentence, with buttons (action, value) under it. Once is whatever calls this in one commit."""
    payload = {
        "say": key,
        "values": {"series": owned.series.name, "at": shown_time(owned), **values},
        "buttons": [list(button) for button in buttons],
        "person": owned.series.person,
        "slot": owned.slot.id,
        "series_id": owned.series.id,
    }
    news = Delivery(kind="notice", channel_id=owned.series.channel_id, revision=owned.slot.id or 0, payload=payload)
    session.add(news)
    session.flush()
    return news


def shown_time(owned: Owned) -> str:
    """A slot's own local time as people read it; for one that was asked for by hand, its moment."""
    key = owned.slot.key
    if key.startswith("run-"):
        return f"{owned.slot.due_at:%Y-%m-%d %H:%M} UTC"
    return f"{key.replace('T', ' ')} ({owned.schedule.zone})"


# ── inside ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────


def _move(session: Session, slot_id: int, was: str, becomes: str) -> bool:
    """Change a slot's status in one statement; False where it is another one by now."""
    done = session.exec(
        update(Slot)
        .where(col(Slot.id) == slot_id, col(Slot.status) == was)
        .values(status=becomes)
        .execution_options(synchronize_session=False)
    )
    return bool(done.rowcount)


def _one(session: Session, condition: Any) -> Owned | None:
    query = (
        select(Slot, Schedule, Series)
        .join(Schedule, col(Slot.schedule_id) == col(Schedule.id))
        .join(Series, col(Schedule.series_id) == col(Series.id))
        .where(condition)
        .execution_options(populate_existing=True)
    )
    row = session.exec(query).first()
    return Owned(*row) if row else None


def _payload(session: Session, owned: Owned, post: Post) -> dict[str, Any]:
    """What a post says and is known by, as it is when the short is finished."""
    idea = session.get(SeriesIdea, owned.slot.idea_id) if owned.slot.idea_id is not None else None
    return {
        **post.facts,
        "post_id": post.id,
        "title": post.title,
        "language": post.language,
        "slot": owned.slot.id,
        "key": owned.slot.key,
        "series_id": owned.series.id,
        "series": owned.series.name,
        "idea": idea.text if idea else "",
        "number": series.number_of(session, idea) if idea else 0,
        "caption": owned.series.caption,
        "hashtags": list(owned.series.hashtags),
    }


def _ask(session: Session, owned: Owned, moment: datetime, media_key: str | None, payload: dict[str, Any], *, late: bool) -> None:
    """Show the short to its owner first: the slot is asked, with a day by which the answer is taken as given."""
    slot, schedule = owned.slot, owned.schedule
    by = moment + LATE_ANSWER
    if not late:  # at the slot's time; a short that came late leaves as much time as the grace has
        by = max(slot.due_at, min(moment + timedelta(minutes=schedule.approve_minutes), owned.late_at))
    slot.status, slot.answer_by_at, slot.why, slot.ended_at = "asked", by, LATE if late else "", None
    session.add(slot)
    asked = {
        "late": late,
        "answer_by": by.isoformat(),
        "otherwise": "skip" if late else schedule.approve_default,
        "zone": schedule.zone,
        "at": shown_time(owned),
        "channels": [channel.address for channel in channels_of(session, owned)],
        "names": [deliveries.named(channel) for channel in channels_of(session, owned)],
    }
    before = sum(row.kind == "approval" for row in deliveries.for_job(session, slot.job_id or ""))
    deliveries.add(
        session,
        job_id=slot.job_id or "",
        kind="approval",
        channel_id=owned.series.channel_id,
        revision=before,
        media_key=media_key,
        payload=payload | asked,
    )


def _posts(session: Session, job_id: str, status: Iterable[str]) -> list[Delivery]:
    query = select(Delivery).where(Delivery.job_id == job_id, Delivery.kind == "post", col(Delivery.status).in_(list(status)))
    return list(session.exec(query.execution_options(populate_existing=True)).all())


def _on_its_way(session: Session, slot: Slot) -> bool:
    """Whether any channel has it, or is getting it now."""
    return bool(_posts(session, slot.job_id or "", ("sending", "sent")))


def _has_ended(session: Session, slot: Slot) -> bool:
    """Whether all of it has come to an end, though no clock has looked since."""
    if slot.job_id is None or slot.status not in ("rendering", "ready"):
        return False
    if slot.status == "ready":
        return not _posts(session, slot.job_id, ("held", "pending", "sending"))
    job = session.get(Job, slot.job_id)
    return job is None or job.status in ("failed", "cancelled")


def _post_at(session: Session, slot: Slot, moment: datetime) -> None:
    """Set a slot's time; what is owed of it is due then."""
    slot.due_at = moment
    session.add(slot)
    for owed in _posts(session, slot.job_id or "", ("pending", "held")):
        owed.status, owed.not_before_at = "pending", moment
        session.add(owed)


def _drop(session: Session, job_id: str, why: str) -> None:
    for owed in _posts(session, job_id, ("pending", "held")):
        owed.status, owed.error_text = "failed", why
        session.add(owed)


def _end(session: Session, slot: Slot, status: str, why: str, moment: datetime) -> None:
    slot.status, slot.why, slot.ended_at, slot.answer_by_at = status, why, moment, None
    session.add(slot)


def _lost(session: Session, owned: Owned, job: Job | None, moment: datetime) -> None:
    """A slot whose job has ended without a short. Of a failure the owner has been told with the job's own notice."""
    if job is None or job.status == "cancelled":
        _end(session, owned.slot, "skipped", "cancelled", moment)
        return
    fail(session, owned, job.error_text or job.error_code, moment)


def _posted(session: Session, owned: Owned, moment: datetime) -> bool:
    """Close a slot once every one of its posts has come to an end."""
    posts = [row for row in deliveries.for_job(session, owned.slot.job_id or "") if row.kind == "post"]
    if any(row.status in ("held", "pending", "sending") for row in posts):
        return False
    if not posts:  # its job was taken back
        _end(session, owned.slot, "skipped", "cancelled", moment)
        return True
    refused = [row for row in posts if row.status == "failed" and not row.payload.get("unsure")]
    for row in [one for one in refused if not one.payload.get("told")]:
        place = session.get(Channel, row.channel_id)
        again = [("post_again", str(row.id))]
        values = {"title": row.payload.get("title", ""), "channel": deliveries.named(place), "why": row.error_text}
        tell(session, owned, "post_refused", buttons=again, **values)
        row.payload = {**row.payload, "told": True}
        session.add(row)
    if len(refused) == len(posts):
        fail(session, owned, refused[0].error_text if refused else "", moment)
    else:
        unsure = any(row.payload.get("unsure") for row in posts)
        _end(session, owned.slot, "posted", "unsure" if unsure else "", moment)
    return True
