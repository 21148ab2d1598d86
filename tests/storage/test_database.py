"""The data folder opens, migrates, and refuses what it must not touch."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlmodel import SQLModel

from storage.database import Database, open_database
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
    assert {child.communicate()[0].strip() for child in children} == {"0002"}
