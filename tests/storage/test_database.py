"""The data folder opens, migrates, and refuses what it must not touch."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlmodel import SQLModel, create_engine

from storage import jobs
from storage.database import Database, migrations, open_database
from storage.errors import HomeUnusable, SchemaTooNew
from storage.settings import StorageSettings


def settings(home: Path) -> StorageSettings:
    return StorageSettings(home=home, _env_file=None)


def test_migrations_build_exactly_the_tables(database: Database) -> None:
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": False})
        assert compare_metadata(context, SQLModel.metadata) == []


def test_database_is_in_wal_mode(database: Database) -> None:
    with database.engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"


def test_newer_schema_is_refused_and_left_alone(tmp_path: Path) -> None:
    open_database(settings(tmp_path)).close()
    with sqlite3.connect(tmp_path / "shortwright.sqlite") as raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(SchemaTooNew) as caught:
        open_database(settings(tmp_path))
    assert caught.value.found == "9999"


def test_file_in_place_of_the_folder_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("not a folder")
    with pytest.raises(HomeUnusable, match="a file stands where the folder should be"):
        open_database(settings(tmp_path / "home"))


def test_damaged_database_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "shortwright.sqlite").write_bytes(b"not a database at all" * 400)
    with pytest.raises(HomeUnusable, match=r"shortwright\.sqlite is damaged"):
        open_database(settings(tmp_path))


def test_many_processes_may_open_a_fresh_folder_at_once(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from storage.database import open_database; from storage.settings import StorageSettings;"
        "print(open_database(StorageSettings(home=Path(sys.argv[1]), _env_file=None)).revision())"
    )
    children = [
        subprocess.Popen([sys.executable, "-c", code, str(tmp_path / "home")], stdout=subprocess.PIPE, env=os.environ, text=True)
        for _ in range(4)
    ]
    assert {child.communicate()[0].strip() for child in children} == {"0004"}


def test_folder_of_the_first_schema_is_migrated_with_its_rows(tmp_path: Path) -> None:
    path = tmp_path / "shortwright.sqlite"
    config = migrations()
    with create_engine(f"sqlite:///{path}").begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("INSERT INTO channels (id, address, settings, created_at) VALUES (1, 'file:/a.mp4', '{}', '2026-01-01')")
        raw.execute(
            "INSERT INTO jobs (id, kind, status, channel_id, person, idea, options, priority, stage, progress, detail, cancel_asked,"
            " attempts, error_code, error_text, claimed_by, message_id, created_at)"
            " VALUES ('old', 'short', 'completed', 1, 'console:ann', 'fox', '{}', 0, '', 1, '{}', 0, 0, '', '', '', '', '2026-01-01')"
        )
        raw.commit()
    database = open_database(settings(tmp_path))
    with database.session() as session:
        job = jobs.get(session, "old")
    assert (job.idea, job.change, job.once, job.told_end) == ("fox", None, None, True)
    database.close()
