"""Who may work on a job now: an OS file lock on this machine, a heartbeat for other machines.

The lock is freed by the operating system when its holder dies, so takeover after kill -9 is immediate. The heartbeat only matters
where the data folder's database is shared by several machines: a claim of another host is void LEASE_S after its last beat.
"""

import os
import platform
from datetime import timedelta
from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy import ColumnElement, and_, or_, update
from sqlmodel import Session, col, select

from storage.tables import Job, now

LEASE_S = 60.0


class Lock:
    """A held lock; `release` it, or die."""

    def __init__(self, lock: FileLock) -> None:
        self._lock = lock

    def release(self) -> None:
        self._lock.release()


def worker_name() -> str:
    """This process, as it stands in jobs.claimed_by."""
    return f"{platform.node()}:{os.getpid()}"


def try_lock(locks_dir: Path, name: str) -> Lock | None:
    """Hold the named lock, or None at once where a living process of this machine holds it."""
    lock = FileLock(locks_dir / f"{name}.lock")
    try:
        lock.acquire(timeout=0)
    except Timeout:
        return None
    return Lock(lock)


def claimable(session: Session, limit: int = 20) -> list[str]:
    """Ids of jobs that somebody may work on now, in the order they should be tried.

    First come, first served within a priority, but a person with fewer jobs in front of theirs goes first: twenty ideas of one person
    do not hold up another's first.
    """
    # Columns, not rows: there may be thousands, and this is asked often.
    query = select(Job.id, Job.person, Job.priority).where(_free())
    seen: dict[str, int] = {}
    ranked: list[tuple[int, int, int, str]] = []
    for place, (job_id, person, priority) in enumerate(
        session.exec(query.order_by(col(Job.priority), col(Job.created_at), col(Job.id)))
    ):
        turn = seen[person] = seen.get(person, 0) + 1
        ranked.append((priority, turn, place, job_id))
    return [job_id for *_, job_id in sorted(ranked)][:limit]


def take(session: Session, locks_dir: Path, job_id: str) -> Lock | None:
    """Claim one job: hold its lock and mark the row in_progress. Commits, since a claim must be seen before work starts.

    None where a living process holds it, or where there is nothing to do (final, waiting for an answer, not yet due).
    """
    lock = try_lock(locks_dir, f"job-{job_id}")
    if lock is None:
        return None
    moment = now()
    taken = session.exec(
        update(Job)
        .where(col(Job.id) == job_id, _free())
        .values(
            status="in_progress",
            claimed_by=worker_name(),
            heartbeat_at=moment,
            attempts=col(Job.attempts) + 1,
            not_before_at=None,
        )
    )
    session.commit()
    if taken.rowcount != 1:
        lock.release()
        return None
    return lock


def beat(session: Session, job_id: str) -> bool:
    """Say that the claim lives; True while nobody asked to cancel. Commits."""
    session.exec(update(Job).where(col(Job.id) == job_id).values(heartbeat_at=now()))
    session.commit()
    return not session.exec(select(Job.cancel_asked).where(Job.id == job_id)).one()


def _free() -> ColumnElement[bool]:
    """Queued and due; waiting and answered; or in progress with a dead holder (this host: whoever holds the lock knows it is dead)."""
    moment = now()
    due = or_(col(Job.not_before_at).is_(None), col(Job.not_before_at) <= moment)
    fresh = or_(col(Job.expires_at).is_(None), col(Job.expires_at) > moment)
    ours = col(Job.claimed_by).startswith(f"{platform.node()}:", autoescape=True)
    dead = or_(ours, col(Job.heartbeat_at).is_(None), col(Job.heartbeat_at) < moment - timedelta(seconds=LEASE_S))
    return or_(
        and_(col(Job.status) == "queued", due, fresh),
        and_(col(Job.status) == "waiting", or_(col(Job.answer).is_not(None), col(Job.cancel_asked).is_(True))),
        and_(col(Job.status) == "in_progress", dead),
    )
