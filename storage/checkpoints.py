"""The runs' checkpoints: LangGraph's SQLite saver on a file of its own, never in the rows' database."""

from collections.abc import AsyncIterator
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
        yield saver
