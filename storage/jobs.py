"""Job rows: asked for, in hand, ended. No function here commits."""

import secrets
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import String, cast, update
from sqlalchemy import select as sa_select
from sqlmodel import Session, col, select

from storage import webhooks
from storage.errors import NotFound
from storage.tables import Job, JobEvent, now

FINAL = frozenset({"completed", "failed", "cancelled"})
TIME_TO_LIVE = timedelta(days=7)  # a queued job older than this never wakes up and spends a machine


def create(
    session: Session,
    *,
    kind: str,
    channel_id: int,
    person: str,
    idea: str,
    options: dict[str, Any],
    parent_id: str | None = None,
    priority: int = 0,
    change: dict[str, Any] | None = None,
    once: str | None = None,
) -> Job:
    """Add a queued job. Its id is short enough to be typed and random enough not to be guessed.

    once: what this request is known by; see `asked_once` for one that comes again. Raises sqlalchemy's IntegrityError where the same
    request is being added by somebody else at this moment.
    """
    job = Job(
        id=secrets.token_hex(5),
        kind=kind,
        channel_id=channel_id,
        person=person,
        idea=idea,
        options=options,
        parent_id=parent_id,
        priority=priority,
        change=change,
        once=once,
        expires_at=now() + TIME_TO_LIVE,
    )
    session.add(job)
    session.flush()
    event(session, job.id, "queued")
    return job


def get(session: Session, job_id: str) -> Job:
    """The job, fresh from the database. Raises NotFound."""
    job = session.get(Job, job_id, populate_existing=True)
    if job is None:
        raise NotFound("job", job_id)
    return job


def find(session: Session, start: str) -> Job:
    """The one job whose id begins with start. Raises NotFound, also when several do."""
    if not start.isalnum():
        raise NotFound("job", start)
    jobs = session.exec(select(Job).where(col(Job.id).startswith(start, autoescape=True)).limit(2)).all()
    if len(jobs) != 1:
        raise NotFound("job", start)
    return jobs[0]


def asked_once(session: Session, once: str) -> Job | None:
    """The job that this very request has made already."""
    return session.exec(select(Job).where(Job.once == once)).first()


def children(session: Session, job_id: str) -> list[Job]:
    """The jobs that change this job's short, oldest first."""
    return list(session.exec(select(Job).where(Job.parent_id == job_id).order_by(col(Job.created_at))).all())


def in_line(session: Session) -> list[Any]:
    """id, status, progress, kind, options and change (both as JSON text) of what is in hand or queued, oldest first.

    Columns, not rows: there may be thousands, and this is asked often.
    """
    columns = [col(getattr(Job, name)) for name in ("id", "status", "progress", "kind")]
    texts = [cast(col(getattr(Job, name)), String).label(name) for name in ("options", "change")]
    query = sa_select(*columns, *texts).where(col(Job.status).in_(("queued", "in_progress"))).order_by(col(Job.created_at))
    return list(session.execute(query).all())


def unfinished_of(session: Session, person: str) -> list[Job]:
    """A person's jobs that have not ended, oldest first."""
    query = select(Job).where(Job.person == person, col(Job.status).not_in(FINAL)).order_by(col(Job.created_at))
    return list(session.exec(query).all())


def since(session: Session, person: str, moment: datetime) -> list[Job]:
    """What a person asked for since a moment, whatever became of it."""
    return list(session.exec(select(Job).where(Job.person == person, col(Job.created_at) >= moment)).all())


def acknowledged(session: Session) -> list[Job]:
    """Jobs with a message that shows how far they are, and does not yet say how they ended."""
    query = select(Job).where(col(Job.told_end).is_(False), Job.message_id != "").order_by(col(Job.created_at))
    return list(session.exec(query).all())


def end_was_told(session: Session, job_id: str) -> None:
    """The acknowledging message of a job that has ended says so now."""
    told = update(Job).where(col(Job.id) == job_id, col(Job.status).in_(FINAL)).values(told_end=True)
    session.exec(told.execution_options(synchronize_session=False))


def finished(session: Session, limit: int) -> list[Job]:
    """The shorts completed last, newest first: what they took tells what the next will take."""
    query = select(Job).where(Job.status == "completed", Job.kind == "short", col(Job.started_at).is_not(None))
    return list(session.exec(query.order_by(col(Job.ended_at).desc()).limit(limit)).all())


def recent(session: Session, limit: int, person: str | None = None) -> list[Job]:
    """The newest jobs, newest first."""
    query = select(Job).order_by(col(Job.created_at).desc(), col(Job.id)).limit(limit)
    return list(session.exec(query.where(Job.person == person) if person else query).all())


def unfinished(session: Session) -> list[Job]:
    """Every job that has not ended, oldest first."""
    return list(session.exec(select(Job).where(col(Job.status).not_in(FINAL)).order_by(col(Job.created_at))).all())


def ask_cancel(session: Session, job_id: str) -> bool:
    """Ask whoever holds the job to give it up; a job nobody holds is cancelled at once. False where it has ended already."""
    job = get(session, job_id)
    if job.status in FINAL:
        return False
    job.cancel_asked = True
    if job.status in ("queued", "waiting"):
        end(session, job, "cancelled")
    session.add(job)
    return True


def give_answer(session: Session, job_id: str, answer: dict[str, Any]) -> bool:
    """Keep the person's answer to a waiting job. The first answer counts: False where it waits for none or has one."""
    given = session.exec(
        update(Job)
        .where(col(Job.id) == job_id, col(Job.status) == "waiting", col(Job.answer).is_(None))
        .values(answer=answer)
        .execution_options(synchronize_session=False)
    )
    return given.rowcount == 1


def end(session: Session, job: Job, status: str, *, error_code: str = "", error_text: str = "") -> None:
    """Make a status final."""
    job.status, job.error_code, job.error_text = status, error_code, error_text
    job.ended_at, job.claimed_by, job.heartbeat_at = now(), "", None
    if status == "completed":
        job.progress = 1.0
    session.add(job)
    event(session, job.id, status, **({"error": error_code, "text": error_text} if error_code else {}))
    if status in ("completed", "failed"):
        webhooks.owe(session, job.person, f"job.{status}", job.id, webhooks.about_job(session, job))


def release(session: Session, job: Job, status: str, *, delay_s: float = 0.0, name: str = "parked", **data: Any) -> None:
    """Give a claimed job back: queued (parked, or to be retried after delay_s) or waiting (for an answer)."""
    job.status, job.claimed_by, job.heartbeat_at, job.attempts = status, "", None, 0
    job.not_before_at = now() + timedelta(seconds=delay_s) if delay_s else None
    session.add(job)
    event(session, job.id, name, **data)


def wake(session: Session, job_id: str) -> bool:
    """Make a job due now: one that waits to be retried, or one that failed and shall be tried again. False where that means nothing."""
    job = get(session, job_id)
    if job.status not in ("queued", "failed"):
        return False
    job.status, job.not_before_at, job.expires_at = "queued", None, now() + TIME_TO_LIVE
    job.error_code, job.error_text, job.ended_at, job.cancel_asked, job.attempts = "", "", None, False, 0
    job.detail = {}
    session.add(job)
    event(session, job.id, "woken")
    return True


def expire(session: Session) -> int:
    """Fail queued jobs whose time to live is over; says how many."""
    stale = session.exec(select(Job).where(col(Job.status) == "queued", col(Job.expires_at) <= now())).all()
    for job in stale:
        end(session, job, "failed", error_code="JobExpired", error_text="it waited longer than a week")
    return len(stale)


def event(session: Session, job_id: str, name: str, **data: Any) -> None:
    """Note that something happened to a job."""
    session.add(JobEvent(job_id=job_id, name=name, data=data))


def events(session: Session, job_id: str) -> list[JobEvent]:
    """Everything that happened to a job, in order."""
    return list(session.exec(select(JobEvent).where(JobEvent.job_id == job_id).order_by(col(JobEvent.id))).all())
