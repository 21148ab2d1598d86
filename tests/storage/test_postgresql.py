"""The same rows on a real PostgreSQL: migrated once, claimed by machines that share no lock, its password in no text."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlmodel import SQLModel

from storage import claims, deliveries, jobs, schedules, series
from storage.checkpoints import forget_threads, open_checkpointer
from storage.database import Database, open_database
from storage.errors import ClaimLost, DatabaseUnusable
from storage.settings import StorageSettings
from storage.tables import Job, now
from tests.peers.postgresql import PASSWORD, PostgreSQL


def machine(postgresql: str, folder: Path) -> Database:
    """One machine: its own data folder, and the database that it shares."""
    return open_database(StorageSettings(home=folder, database_url=postgresql, media_dir=folder.parent / "media", _env_file=None))


def a_job(database: Database, **columns: object) -> Job:
    with database.session() as session:
        place = deliveries.channel(session, "telegram:7")
        job = jobs.create(session, kind="short", channel_id=place.id or 0, person="telegram:7", idea="fox", options={})
        for name, value in columns.items():
            setattr(job, name, value)
        session.add(job)
        session.commit()
        return job


def test_migrations_build_exactly_the_tables_and_only_once(postgresql: str, tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from storage.database import open_database; from storage.settings import StorageSettings;"
        "print(open_database(StorageSettings(home=Path(sys.argv[1]), _env_file=None)).revision())"
    )
    env = {**os.environ, "STORAGE_DATABASE_URL": postgresql}
    children = [
        subprocess.Popen([sys.executable, "-c", code, str(tmp_path / f"m{n}")], stdout=subprocess.PIPE, env=env, text=True)
        for n in range(3)
    ]
    revisions = {child.communicate()[0].strip() for child in children}
    database = machine(postgresql, tmp_path / "home")
    assert revisions == {database.revision()}
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": False})
        assert compare_metadata(context, SQLModel.metadata) == []
    database.close()


def test_a_job_is_taken_by_one_machine_and_by_another_when_nothing_is_heard_of_it(postgresql: str, tmp_path: Path) -> None:
    one, other = machine(postgresql, tmp_path / "one"), machine(postgresql, tmp_path / "other")
    job = a_job(one)
    with one.session() as here, other.session() as there:
        assert claims.take(here, one.locks_dir, job.id) is not None
        assert claims.take(there, other.locks_dir, job.id) is None  # though it can have its own lock
        assert claims.claimable(there, locks_dir=other.locks_dir) == []
        row = jobs.get(there, job.id)
        row.heartbeat_at = now() - timedelta(seconds=claims.LEASE_S + 1)
        there.add(row)
        there.commit()
        assert claims.take(there, other.locks_dir, job.id) is not None
        with pytest.raises(ClaimLost):
            claims.beat(here, job.id, claims.worker_name(one.locks_dir))
    one.close()
    other.close()


def test_what_one_machine_sends_is_left_alone_by_another(postgresql: str, tmp_path: Path) -> None:
    one, other = machine(postgresql, tmp_path / "one"), machine(postgresql, tmp_path / "other")
    job = a_job(one)
    with one.session() as here, other.session() as there:
        owed = deliveries.add(here, job_id=job.id, kind="short", channel_id=job.channel_id)
        here.commit()
        by, by_other = claims.worker_name(one.locks_dir), claims.worker_name(other.locks_dir)
        assert deliveries.begin(here, owed.id or 0, by=by)
        here.commit()
        assert not deliveries.begin(there, owed.id or 0, again=True, by=by_other)
        there.rollback()
        assert deliveries.begin(here, owed.id or 0, again=True, by=by)  # its own machine knows by the lock that it was cut off
        here.rollback()
    one.close()
    other.close()


def test_of_many_who_claim_a_slot_at_once_one_does(postgresql: str, tmp_path: Path) -> None:
    database = machine(postgresql, tmp_path / "home")
    with database.session() as session:
        home = deliveries.channel(session, "telegram:7")
        row = series.create(session, person="telegram:7", name="foxes", channel_id=home.id or 0)
        schedule = schedules.create(session, series_id=row.id, text="0 9 * * *", zone="UTC", channels=[home.id or 0])
        session.commit()

    def claim(number: int) -> bool:
        with database.session() as session:
            won = schedules.claim(session, schedule.id, f"2026-03-0{number % 5 + 1}T09:00", datetime(2026, 3, 1, tzinfo=UTC))
            session.commit()
            return won is not None

    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(claim, range(40))) == 5
    database.close()


def test_the_clock_has_one_owner_over_machines_and_another_when_it_is_gone(postgresql: str, tmp_path: Path) -> None:
    one, other = machine(postgresql, tmp_path / "one"), machine(postgresql, tmp_path / "other")
    mine = claims.try_sole(one, "scheduler")
    assert mine is not None
    assert mine.held()
    assert claims.try_sole(other, "scheduler") is None
    assert claims.try_sole(one, "scheduler") is None
    mine.release()
    theirs = claims.try_sole(other, "scheduler")
    assert theirs is not None
    theirs.release()
    one.close()
    other.close()


async def test_checkpoints_live_in_a_schema_of_their_own_and_are_forgotten(postgresql: str, tmp_path: Path) -> None:
    database = machine(postgresql, tmp_path / "home")
    config = {"configurable": {"thread_id": "a", "checkpoint_ns": ""}}
    async with open_checkpointer(database) as saver, open_checkpointer(database) as second:
        from langgraph.checkpoint.base import empty_checkpoint

        await saver.aput(config, empty_checkpoint(), {}, {})
        assert await second.aget_tuple(config) is not None
        forget_threads(database, ["a"])
        assert await second.aget_tuple(config) is None
    database.close()


def test_an_address_that_cannot_be_used_is_one_sentence_without_its_password(
    started_postgresql: PostgreSQL, tmp_path: Path
) -> None:
    wrong = {
        started_postgresql.url("postgres", "another-word"): "does not accept",
        started_postgresql.url("nothing_here"): "no such database",
        f"postgresql://ann:{PASSWORD}@127.0.0.1:1/x": "no server answers",
    }
    for url, reason in wrong.items():
        with pytest.raises(DatabaseUnusable, match=reason) as caught:
            machine(url, tmp_path / "home")
        assert PASSWORD not in repr(caught.value)
        assert caught.value.__cause__ is None
    with pytest.raises(ValueError, match="no address of a PostgreSQL") as refused:
        StorageSettings(database_url=f"mysql://ann:{PASSWORD}@host/x", _env_file=None)
    assert PASSWORD not in str(refused.value)
    assert PASSWORD not in repr(StorageSettings(database_url=f"postgresql://ann:{PASSWORD}@host/x", _env_file=None))
