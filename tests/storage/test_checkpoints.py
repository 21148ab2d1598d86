"""The runs' checkpoints: their file may be lost, and nothing else with it."""

import asyncio
import os
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from storage.checkpoints import forget_threads, open_checkpointer
from storage.database import Database


def _on(home: Path) -> Database:
    return Database(home, create_engine("sqlite://"))


async def _use(home: Path) -> None:
    async with open_checkpointer(_on(home)) as saver:
        assert await saver.aget_tuple({"configurable": {"thread_id": "a"}}) is None


@pytest.mark.parametrize("damage", ["noise", "cut"])
def test_a_damaged_file_is_moved_away_and_a_new_one_begun(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "checkpoints.sqlite"
    if damage == "noise":
        path.write_bytes(b"not a database" * 500)
    else:
        asyncio.run(_use(tmp_path))
        for rest in ("-wal", "-shm"):
            path.with_name(path.name + rest).unlink(missing_ok=True)
        os.truncate(path, path.stat().st_size // 2)
    forget_threads(_on(tmp_path), ["a"])
    asyncio.run(_use(tmp_path))
    assert (tmp_path / "checkpoints-damaged.sqlite").exists()


def test_a_whole_file_stays(tmp_path: Path) -> None:
    for _ in range(2):
        asyncio.run(_use(tmp_path))
        forget_threads(_on(tmp_path), ["a"])
    assert (tmp_path / "checkpoints.sqlite").exists()
    assert not (tmp_path / "checkpoints-damaged.sqlite").exists()
