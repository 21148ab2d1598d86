"""Who may work on a job now: an OS file lock on this machine, a heartbeat for other machines.

The lock is freed by the operating system when its holder dies, so takeover after kill -9 is immediate. The heartbeat only matters
where several machines share one PostgreSQL: a claim of another machine is void LEASE_S after its last beat. A machine is whoever uses
one folder of locks; only what its own name claims is judged by a lock.
"""

import os
import platform
import secrets
import zlib
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy import ColumnElement, Connection, and_, false, func, or_, text, true, update
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session, col, select

from storage.database import Database
from storage.errors import ClaimLost
from storage.tables import Job, now

LEASE_S = 60.0
_ADVISORY = 7_305_528  # what our advisory locks are known by in a PostgreSQL that others use as well


class Lock:
    """A held lock; `release` it, or die."""

    def __init__(self, lock: FileLock) -> None:
        self._lock = lock

    def release(self) -> None:
        self._lock.release()


def machine_name(locks_dir: Path) -> str:
    """This machine: its host's name and what its folder of locks is known by, for two hosts may be called the same."""
    known = locks_dir / "machine"
    for _ in range(3):
        try:
            if token := known.read_text("utf-8").strip():
                return f"{platform.node()}-{token}"
        except FileNotFoundError:
            pass
        part = known.with_name(f".machine.{secrets.token_hex(4)}")
        part.write_text(secrets.token_hex(4), "utf-8")
        try:
            os.link(part, known)  # unlike os.replace, this fails where another process was first
        except FileExistsError:
            pass
        except OSError:  # a disk without hard links
            os.replace(part, known)
        finally:
            part.unlink(missing_ok=True)
    return platform.node()


def worker_name(locks_dir: Path) -> str:
    """This process, as it stands in jobs.claimed_by and deliveries.claimed_by."""
    return f"{machine_name(locks_dir)}:{os.getpid()}"


def try_lock(locks_dir: Path, name: str) -> Lock | None:
    """Hold the named lock, or None at once where a living process of this machine holds it."""
    lock = FileLock(locks_dir / f"{name}.lock")
    try:
        lock.acquire(timeout=0)
    except Timeout:
        return None
    return Lock(lock)


class Sole:
    """A part of which there is one at a time, whichever process has it; it ends with its process, or when the database is lost."""

    def __init__(self, lock: Lock, connection: Connection | None) -> None:
        self._lock = lock
        self._connection = connection

    def held(self) -> bool:
        """Whether this process still has it."""
        if self._connection is None:
            return True
        try:
            self._connection.execute(text("SELECT 1"))
        except DBAPIError:
            return False
        return True

    def release(self) -> None:
        """Leave it to others."""
        if self._connection is not None:
            with suppress(DBAPIError):
                self._connection.invalidate()  # closes the connection itself, and the lock with it
            self._connection.close()
        self._lock.release()


def try_sole(database: Database, name: str) -> Sole | None:
    """Be the only one of that name, or None at once where somebody is: by a file lock, and over machines by an advisory lock."""
    lock = try_lock(database.locks_dir, name)
    if lock is None or not database.shared:
        return Sole(lock, None) if lock else None
    try:
        connection = database.engine.connect().execution_options(isolation_level="AUTOCOMMIT")
        key = zlib.crc32(f"{database.schema}:{name}".encode()) & 0x7FFFFFFF
        if connection.execute(select(func.pg_try_advisory_lock(_ADVISORY, key))).scalar_one():
            return Sole(lock, connection)
        connection.close()
    except BaseException:
        lock.release()
        raise
    lock.release()
    return None


def claimable(session: Session, limit: int = 20, locks_dir: Path | None = None) -> list[str]:
    """Ids of jobs that somebody may work on now, in the order they should be tried. With locks_dir those of dead processes of this
    machine are among them at once.

    First come, first served within a priority, but a person with fewer jobs in front of theirs goes first: twenty ideas of one person
    do not hold up another's first.
    """
    # Columns, not rows: there may be thousands, and this is asked often.
    query = select(Job.id, Job.person, Job.priority).where(_free(machine_name(locks_dir) if locks_dir else ""))
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
        .where(col(Job.id) == job_id, _free(machine_name(locks_dir)))
        .values(
            status="in_progress",
            claimed_by=worker_name(locks_dir),
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


def beat(session: Session, job_id: str, by: str = "") -> bool:
    """Say that the claim lives; True while nobody asked to cancel. Commits.

    by: whose claim it is. Raises ClaimLost where another machine has taken the job meanwhile, because it heard nothing for too long.
    """
    mine = col(Job.claimed_by) == by if by else true()
    beaten = session.exec(update(Job).where(col(Job.id) == job_id, mine).values(heartbeat_at=now()))
    session.commit()
    if by and beaten.rowcount != 1:
        raise ClaimLost(job_id)
    return not session.exec(select(Job.cancel_asked).where(Job.id == job_id)).one()


def _free(machine: str) -> ColumnElement[bool]:
    """Queued and due; waiting and answered; or in progress with a dead holder (this machine's: whoever holds the lock knows that)."""
    moment = now()
    due = or_(col(Job.not_before_at).is_(None), col(Job.not_before_at) <= moment)
    fresh = or_(col(Job.expires_at).is_(None), col(Job.expires_at) > moment)
    ours = col(Job.claimed_by).startswith(f"{machine}:", autoescape=True) if machine else false()
    dead = or_(ours, col(Job.heartbeat_at).is_(None), col(Job.heartbeat_at) < moment - timedelta(seconds=LEASE_S))
    return or_(
        and_(col(Job.status) == "queued", due, fresh),
        and_(col(Job.status) == "waiting", or_(col(Job.answer).is_not(None), col(Job.cancel_asked).is_(True))),
        and_(col(Job.status) == "in_progress", dead),
    )
