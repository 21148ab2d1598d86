"""One job, one worker: through locks, deaths and answers."""

import os
import signal
import subprocess
import sys
from datetime import timedelta

from storage import claims, jobs
from storage.database import Database
from storage.tables import now

HOLD = """
import sys, time
from pathlib import Path
from storage import claims
from storage.database import open_database
from storage.settings import StorageSettings
database = open_database(StorageSettings(home=Path(sys.argv[1]), _env_file=None))
with database.session() as session:
    lock = claims.take(session, database.locks_dir, sys.argv[2])
print("held" if lock else "refused", flush=True)
time.sleep(60)
"""


def hold(database: Database, job_id: str) -> tuple[subprocess.Popen[str], str]:
    child = subprocess.Popen([sys.executable, "-c", HOLD, str(database.home), job_id], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    return child, child.stdout.readline().strip()


def test_job_of_a_living_process_is_not_taken_and_of_a_killed_one_at_once(database: Database, make_job) -> None:
    job = make_job()
    child, said = hold(database, job.id)
    try:
        assert said == "held"
        with database.session() as session:
            assert claims.take(session, database.locks_dir, job.id) is None
    finally:
        os.kill(child.pid, signal.SIGKILL)
        child.communicate()
    with database.session() as session:
        assert claims.claimable(session, locks_dir=database.locks_dir) == [job.id]
        lock = claims.take(session, database.locks_dir, job.id)
        assert lock is not None
        assert jobs.get(session, job.id).attempts == 2
        lock.release()


def test_job_of_another_host_is_taken_only_after_its_lease(database: Database, make_job) -> None:
    job = make_job(status="in_progress", claimed_by="elsewhere:7", heartbeat_at=now())
    with database.session() as session:
        assert claims.take(session, database.locks_dir, job.id) is None
    stale = make_job(status="in_progress", claimed_by="elsewhere:7", heartbeat_at=now() - timedelta(seconds=claims.LEASE_S + 1))
    with database.session() as session:
        lock = claims.take(session, database.locks_dir, stale.id)
        assert lock is not None
        lock.release()


def test_waiting_job_is_free_only_once_answered_and_the_first_answer_counts(database: Database, make_job) -> None:
    job = make_job(status="waiting")
    with database.session() as session:
        assert claims.claimable(session) == []
        assert jobs.give_answer(session, job.id, {"action": "render"})
        assert not jobs.give_answer(session, job.id, {"action": "cancel"})
        session.commit()
        assert claims.claimable(session, locks_dir=database.locks_dir) == [job.id]
        assert jobs.get(session, job.id).answer == {"action": "render"}


def test_twenty_ideas_of_one_person_do_not_hold_up_anothers_first(database: Database, make_job) -> None:
    many = [make_job("console:ann").id for _ in range(20)]
    one = make_job("console:bob").id
    with database.session() as session:
        assert claims.claimable(session)[:3] == [many[0], one, many[1]]


def test_job_that_is_not_due_or_has_ended_is_not_taken(database: Database, make_job) -> None:
    later = make_job(not_before_at=now() + timedelta(minutes=5))
    ended = make_job(status="completed")
    stale = make_job(expires_at=now() - timedelta(seconds=1))
    with database.session() as session:
        assert claims.claimable(session) == []
        assert claims.take(session, database.locks_dir, later.id) is None
        assert claims.take(session, database.locks_dir, ended.id) is None
        assert jobs.expire(session) == 1
        assert jobs.get(session, stale.id).status == "failed"


def test_cancel_ends_a_queued_job_and_asks_a_running_one(database: Database, make_job) -> None:
    queued, running = make_job(), make_job(status="in_progress")
    with database.session() as session:
        assert jobs.ask_cancel(session, queued.id)
        assert jobs.ask_cancel(session, running.id)
        session.commit()
        assert jobs.get(session, queued.id).status == "cancelled"
        assert jobs.get(session, running.id).status == "in_progress"
        assert not claims.beat(session, running.id)
        assert not jobs.ask_cancel(session, queued.id)
