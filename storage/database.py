"""One data folder: its SQLite database (WAL) or a PostgreSQL that several machines share, its folders, its migrations.

Knows where things lie, not what they mean. Checkpoints have a file, or a schema, of their own (`checkpoints`): on one SQLite file rows
and checkpoints lock each other out (measured).
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
from pydantic import SecretStr
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, SQLModel, create_engine

from storage.errors import DatabaseUnusable, HomeUnusable, SchemaTooNew
from storage.settings import StorageSettings

BUSY_TIMEOUT_MS = 15_000
CONNECT_TIMEOUT_S = 10
MIGRATION_LOCK = 7_305_528_001  # the advisory lock that a migration holds, of every shortwright on that server's database

# What libpq says → what it means; the first that fits. It may name the address, so it is never shown itself.
_SERVER_SAYS = (
    ("password authentication failed", "the server does not accept the user or the password"),
    ("no password supplied", "the server wants a password"),
    ("no pg_hba.conf entry", "the server lets nobody in from this machine"),
    ("database", "there is no such database, or this user may not use it"),
    ("role", "there is no such user"),
    ("permission denied", "this user may not create tables there"),
    ("too many", "the server has too many connections"),
    ("connection refused", "no server answers at that address"),
    ("could not translate host name", "that host cannot be found"),
    ("failed to resolve host", "that host cannot be found"),
    ("timeout", "no server answers at that address"),
    ("connection", "no server answers at that address"),
)


class Database:
    """An open data folder. `session()` gives a session; the caller commits, once, for what belongs together."""

    def __init__(self, home: Path, engine: sa.Engine, media_dir: Path | None = None, url: SecretStr | None = None) -> None:
        self.home = home
        self.url = url  # of the PostgreSQL, with its password; None: SQLite
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

    Raises HomeUnusable (cannot be written), DatabaseUnusable (PostgreSQL), SchemaTooNew (written by a newer version).
    """
    home = settings.home_path()
    media_dir = settings.media_dir.expanduser().absolute() if settings.media_dir else home / "media"
    try:
        for folder in (home, media_dir, home / "work", home / "locks", home / "voices"):
            folder.mkdir(parents=True, exist_ok=True)
        probe = home / "locks" / "migrate.lock"
        probe.touch()
    except OSError as exc:
        raise HomeUnusable(home, _reason(exc)) from exc
    if settings.database_url.get_secret_value():
        return _open_postgresql(home, media_dir, settings.database_url)
    engine = create_engine(f"sqlite:///{home / 'shortwright.sqlite'}", connect_args={"timeout": BUSY_TIMEOUT_MS / 1000})
    sa.event.listen(engine, "connect", _tune)
    database = Database(home, engine, media_dir)
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


def _open_postgresql(home: Path, media_dir: Path, url: SecretStr) -> Database:
    """The rows in a PostgreSQL. Its address is in no error: what libpq says is told by its kind."""
    try:
        engine = create_engine(
            url.get_secret_value(),
            pool_pre_ping=True,  # a server that was restarted is met with a new connection
            pool_size=5,
            max_overflow=15,
            connect_args={"connect_timeout": CONNECT_TIMEOUT_S, "application_name": "shortwright"},
        )
    except ModuleNotFoundError as exc:
        raise DatabaseUnusable("psycopg is missing; pip install 'shortwright[postgres]'") from exc
    except (sa.exc.ArgumentError, ValueError) as exc:
        raise DatabaseUnusable("STORAGE_DATABASE_URL is no address of a PostgreSQL") from exc
    database = Database(home, engine, media_dir, url)
    try:
        with engine.begin() as connection:  # one transaction: a migration that is killed leaves nothing
            connection.execute(sa.text("SELECT pg_advisory_xact_lock(:key)"), {"key": MIGRATION_LOCK})
            database.schema = str(connection.execute(sa.text("SELECT current_schema()")).scalar_one())
            _upgrade(connection)
    except sa.exc.DBAPIError as exc:
        database.close()
        raise DatabaseUnusable(_said_by_server(exc)) from None  # the cause's text may hold the address
    except BaseException:
        database.close()
        raise
    return database


def _said_by_server(exc: sa.exc.DBAPIError) -> str:
    said = str(exc.orig).lower()
    for part, reason in _SERVER_SAYS:
        if part in said:
            return reason
    return f"it answered {type(exc.orig).__name__}"


def insert_once(session: Session, table: type[SQLModel], values: dict[str, Any]) -> bool:
    """Insert a row unless one of its UNIQUE keys is taken: True for the one caller whose row it is. Only one of a race wins.

    The loser's transaction stays usable, on both databases. Columns that are not given are empty.
    """
    rows: Any = SQLModel.metadata.tables[str(table.__tablename__)]
    insert: Any = postgresql.insert if session.get_bind().dialect.name == "postgresql" else sqlite.insert
    statement = insert(rows).values(**values).on_conflict_do_nothing().returning(*rows.primary_key.columns)
    return session.execute(statement).first() is not None  # a count of rows is not told on both


def migrations() -> Config:
    """Alembic's configuration, without a file: the scripts ship in the package."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return config


def _migrate(engine: sa.Engine) -> None:
    with engine.connect() as connection:
        found = _known_revision(connection)
    if found == ScriptDirectory.from_config(migrations()).get_current_head():
        return
    with engine.begin() as connection:
        _upgrade(connection)


def _upgrade(connection: sa.Connection) -> None:
    """Bring the schema to this version's, on a connection that is in a transaction. Raises SchemaTooNew."""
    config = migrations()
    if _known_revision(connection) != ScriptDirectory.from_config(config).get_current_head():
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def _known_revision(connection: sa.Connection) -> str | None:
    """The revision that the schema has; None for an empty database. Raises SchemaTooNew."""
    config = migrations()
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    found = MigrationContext.configure(connection).get_current_revision()
    if found is not None and found not in known:
        raise SchemaTooNew(found)
    return found


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
