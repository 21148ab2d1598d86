"""The runs' checkpoints: LangGraph's SQLite saver on a file of its own, never in the rows' database."""

import sqlite3
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from pathlib import Path

import aiosqlite
from langgraph.checkpoint.serde.jsonplus import JsonPlusSerializer
from langgraph.checkpoint.sqlite.aio import AsyncSqliteSaver

from storage.database import BUSY_TIMEOUT_MS


@asynccontextmanager
async def open_checkpointer(home: Path) -> AsyncIterator[AsyncSqliteSaver]:
    """Open the saver; thread id = job id. State is JSON-like, so no class name is ever allowed into a checkpoint."""
    async with aiosqlite.connect(home / "checkpoints.sqlite") as connection:
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
    path, gone = home / "checkpoints.sqlite", [(thread,) for thread in threads]
    if not path.exists():
        return
    with sqlite3.connect(path, timeout=BUSY_TIMEOUT_MS / 1000) as connection:
        known = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        for table in known & {"checkpoints", "writes"}:
            connection.executemany(f"DELETE FROM {table} WHERE thread_id = ?", gone)  # noqa: S608  (two names of ours)
    connection.close()
