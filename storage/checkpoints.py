"""The runs' checkpoints: LangGraph's SQLite saver on a file of its own, never in the rows' database."""

import logging
import sqlite3
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager, closing, suppress
from pathlib import Path

import aiosqlite
from langgraph.checkpoint.serde.jsonplus import JsonPlusSerializer
from langgraph.checkpoint.sqlite.aio import AsyncSqliteSaver

from storage.database import BUSY_TIMEOUT_MS

log = logging.getLogger(__name__)


@asynccontextmanager
async def open_checkpointer(home: Path) -> AsyncIterator[AsyncSqliteSaver]:
    """Open the saver; thread id = job id. State is JSON-like, so no class name is ever allowed into a checkpoint."""
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


async def settle(saver: AsyncSqliteSaver) -> None:
    """Undo a write whose run was cancelled between the statement and its commit: it would keep every other process from writing."""
    async with saver.lock:  # held by every write from its statement to its commit
        await saver.conn.rollback()


def forget_threads(home: Path, threads: Iterable[str]) -> None:
    """Remove every checkpoint of these threads, whatever process wrote them."""
    path, gone = _path(home), [(thread,) for thread in threads]
    _set_aside_damaged(path)
    if not path.exists():
        return
    with sqlite3.connect(path, timeout=BUSY_TIMEOUT_MS / 1000) as connection:
        known = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        for table in known & {"checkpoints", "writes"}:
            connection.executemany(f"DELETE FROM {table} WHERE thread_id = ?", gone)  # noqa: S608  (two names of ours)
    connection.close()


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
