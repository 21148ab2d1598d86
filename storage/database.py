"""One data folder: its SQLite database (WAL), its folders, its migrations.

Knows where things lie, not what they mean. Checkpoints have a file of their own (`checkpoints`): on one SQLite file rows and
checkpoints lock each other out (measured).
"""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from filelock import FileLock
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, SQLModel, create_engine

from storage.errors import HomeUnusable, SchemaTooNew
from storage.settings import StorageSettings

BUSY_TIMEOUT_MS = 15_000


class Database:
    """An open data folder. `session()` gives a session; the caller commits, once, for what belongs together."""

    def __init__(self, home: Path, engine: sa.Engine, media_dir: Path | None = None) -> None:
        self.home = home
        self.engine = engine
        self.shared = engine.dialect.name == "postgresql"  # other machines may use it too
        self.schema = "public"
        self.media_dir = media_dir or home / "media"
        self.work_dir = home / "work"
        self.locks_dir = home / "locks"
        self.voices_dir = home / "voices"

    @contextmanager
    def session(self) -> Iterator[Session]:
        """A session that is rolled back unless its user committed. Objects stay readable after the commit."""
        with Session(self.engine, expire_on_commit=False) as session:
            yield session

    def revision(self) -> str:
        """The schema's revision, as Alembic names it."""
        with self.engine.connect() as connection:
            return MigrationContext.configure(connection).get_current_revision() or ""

    def close(self) -> None:
        """Give back every connection."""
        self.engine.dispose()


def open_database(settings: StorageSettings) -> Database:
    """Open (and create, or migrate) the data folder.

    Raises HomeUnusable (cannot be written), SchemaTooNew (written by a newer version).
    """
    home = settings.home_path()
    try:
        for folder in (home, home / "media", home / "work", home / "locks", home / "voices"):
            folder.mkdir(parents=True, exist_ok=True)
        probe = home / "locks" / "migrate.lock"
        probe.touch()
    except OSError as exc:
        raise HomeUnusable(home, _reason(exc)) from exc
    engine = create_engine(f"sqlite:///{home / 'shortwright.sqlite'}", connect_args={"timeout": BUSY_TIMEOUT_MS / 1000})
    sa.event.listen(engine, "connect", _tune)
    database = Database(home, engine)
    try:
        with FileLock(probe):
            _migrate(engine)
    except sa.exc.OperationalError as exc:
        database.close()
        raise HomeUnusable(home, f"the database cannot be used ({exc.orig})") from exc
    except sa.exc.DatabaseError as exc:
        database.close()
        raise HomeUnusable(home, f"shortwright.sqlite is damaged ({exc.orig}); move it away to start afresh") from exc
    except BaseException:
        database.close()
        raise
    return database


def insert_once(session: Session, table: type[SQLModel], values: dict[str, Any]) -> bool:
    """Insert a row unless one of its UNIQUE keys is taken: True for the one caller whose row it is. Only one of a race wins.

    The loser's transaction stays usable, on both databases. Columns that are not given take the table's own defaults.
    """
    statement: Any = (postgresql if session.get_bind().dialect.name == "postgresql" else sqlite).insert(table)
    result: Any = session.execute(statement.values(**values).on_conflict_do_nothing())
    return bool(result.rowcount)


def migrations() -> Config:
    """Alembic's configuration, without a file: the scripts ship in the package."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return config


def _migrate(engine: sa.Engine) -> None:
    config = migrations()
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    with engine.connect() as connection:
        found = MigrationContext.configure(connection).get_current_revision()
    if found is not None and found not in known:
        raise SchemaTooNew(found)
    if found == ScriptDirectory.from_config(config).get_current_head():
        return
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def _tune(connection: sqlite3.Connection, _record: Any) -> None:
    # WAL lets readers go on while one process writes; NORMAL keeps every commit through kill -9 (only power loss may lose the last).
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=NORMAL")
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.close()


def _reason(exc: OSError) -> str:
    if exc.errno == errno.ENOSPC:
        return "the disk is full"
    if exc.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return "the folder cannot be written"
    if exc.errno in (errno.ENOTDIR, errno.EEXIST):
        return "a file stands where the folder should be"
    return exc.strerror or "the folder cannot be used"
