"""The runs' checkpoints: LangGraph's saver on a file of its own, or in a schema of its own in the PostgreSQL, never among the rows."""

import logging
import sqlite3
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager, closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Union

import aiosqlite
import sqlalchemy as sa
from langgraph.checkpoint.serde.jsonplus import JsonPlusSerializer
from langgraph.checkpoint.sqlite.aio import AsyncSqliteSaver

from storage.database import BUSY_TIMEOUT_MS, CONNECT_TIMEOUT_S, Database
from storage.errors import DatabaseUnusable

if TYPE_CHECKING:
    from langgraph.checkpoint.postgres.aio import AsyncPostgresSaver
    from psycopg import AsyncConnection

log = logging.getLogger(__name__)

Saver = Union[AsyncSqliteSaver, "AsyncPostgresSaver"]

POOL = 8  # connections for the runs of one process
SETUP_LOCK = 7_305_528_002  # advisory: its tables are made by one process at a time
_TABLES = ("checkpoints", "checkpoint_blobs", "checkpoint_writes")


@asynccontextmanager
async def open_checkpointer(database: Database) -> AsyncIterator[Saver]:
    """Open the saver; thread id = job id. State is JSON-like, so no class name is ever allowed into a checkpoint."""
    if database.shared:
        async with _in_postgresql(database) as shared:
            yield shared
    else:
        async with _in_file(database.home) as saver:
            yield saver


async def settle(saver: Saver) -> None:
    """Undo a write whose run was cancelled between the statement and its commit: it would keep every other process from writing.

    On PostgreSQL every statement stands for itself, and the pool throws a broken connection away.
    """
    if isinstance(saver, AsyncSqliteSaver):
        async with saver.lock:  # held by every write from its statement to its commit
            await saver.conn.rollback()


def forget_threads(database: Database, threads: Iterable[str]) -> None:
    """Remove every checkpoint of these threads, whatever process wrote them."""
    gone = list(threads)
    if database.shared:
        _forget_in_postgresql(database, gone)
        return
    path = _path(database.home)
    _set_aside_damaged(path)
    if not path.exists():
        return
    with sqlite3.connect(path, timeout=BUSY_TIMEOUT_MS / 1000) as connection:
        known = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        for table in known & {"checkpoints", "writes"}:
            query = f"DELETE FROM {table} WHERE thread_id = ?"  # noqa: S608  (two names of ours)
            connection.executemany(query, [(thread,) for thread in gone])
    connection.close()


@asynccontextmanager
async def _in_file(home: Path) -> AsyncIterator[AsyncSqliteSaver]:
    _set_aside_damaged(_path(home))
    async with aiosqlite.connect(_path(home)) as connection:
        await connection.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
        await connection.execute("PRAGMA synchronous=NORMAL")
        saver = AsyncSqliteSaver(connection, serde=JsonPlusSerializer(allowed_msgpack_modules=None))
        await saver.setup()
        try:
            yield saver
        finally:
            await settle(saver)


@asynccontextmanager
async def _in_postgresql(database: Database) -> "AsyncIterator[AsyncPostgresSaver]":
    """A pool whose connections see the checkpoints' schema alone; its tables are made under a lock."""
    try:
        from langgraph.checkpoint.postgres.aio import AsyncPostgresSaver
        from psycopg.rows import DictRow, dict_row
        from psycopg_pool import AsyncConnectionPool
    except ModuleNotFoundError as exc:
        raise DatabaseUnusable("a part is missing; pip install 'shortwright[postgres]'") from exc

    assert database.url is not None  # noqa: S101  (it is shared)
    schema = schema_of(database)
    with database.engine.begin() as connection:
        connection.execute(sa.text("SELECT pg_advisory_xact_lock(:key)"), {"key": SETUP_LOCK})
        if not sa.inspect(connection).has_schema(schema):
            connection.execute(sa.schema.CreateSchema(schema))
    own: dict[str, Any] = {
        "autocommit": True,
        "prepare_threshold": 0,
        "row_factory": dict_row,
        "connect_timeout": CONNECT_TIMEOUT_S,
        "options": f"-csearch_path={schema}",
        "application_name": "shortwright checkpoints",
    }
    address = database.url.get_secret_value().replace("postgresql+psycopg://", "postgresql://", 1)
    pool: AsyncConnectionPool[AsyncConnection[DictRow]] = AsyncConnectionPool(
        address, kwargs=own, min_size=1, max_size=POOL, open=False, check=AsyncConnectionPool.check_connection
    )
    async with pool:
        saver = AsyncPostgresSaver(pool, serde=JsonPlusSerializer(allowed_msgpack_modules=None))
        async with pool.connection() as held:
            await held.execute("SELECT pg_advisory_lock(%s)", (SETUP_LOCK,))
            try:
                await saver.setup()
            finally:
                await held.execute("SELECT pg_advisory_unlock(%s)", (SETUP_LOCK,))
        yield saver


def schema_of(database: Database) -> str:
    """The schema that holds the checkpoints beside the rows'."""
    return "shortwright_checkpoints" if database.schema == "public" else f"{database.schema}_checkpoints"


def _forget_in_postgresql(database: Database, threads: list[str]) -> None:
    schema = schema_of(database)
    with database.engine.begin() as connection:
        known = set(sa.inspect(connection).get_table_names(schema=schema))
        for name in _TABLES:
            if name in known and threads:
                table = sa.table(name, sa.column("thread_id"), schema=schema)
                connection.execute(sa.delete(table).where(table.c.thread_id.in_(threads)))


def _path(home: Path) -> Path:
    return home / "checkpoints.sqlite"


def _set_aside_damaged(path: Path) -> None:
    """Move a file that SQLite cannot read out of the way. Runs then begin anew: finished takes and speech are found by their keys."""
    if not path.exists():
        return
    try:
        with closing(sqlite3.connect(path, timeout=BUSY_TIMEOUT_MS / 1000)) as connection:
            fine = connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)
    except sqlite3.OperationalError:  # locked, or not to be opened now: no sign of damage
        return
    except sqlite3.DatabaseError:
        fine = False
    if fine:
        return
    log.error("checkpoints.sqlite is damaged and was moved away", extra={"action": "checkpoints_damaged"})
    for suffix in ("", "-wal", "-shm"):
        with suppress(FileNotFoundError):
            path.with_name(path.name + suffix).replace(path.with_name(f"checkpoints-damaged.sqlite{suffix}"))
