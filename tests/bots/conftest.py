"""A data folder of its own for every test, with the real database, and commands on it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bots.asked import Available
from bots.commands import Commands
from bots.messages import Incoming
from engine.errors import RequestRejected
from storage.database import Database, open_database
from storage.settings import StorageSettings


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(StorageSettings(home=tmp_path / "home"))
    yield opened
    opened.close()


def music_file(path: Path) -> Path:
    """Stands in for decoding: a file that begins with "ID3" can be heard."""
    if not path.read_bytes().startswith(b"ID3"):
        raise RequestRejected("music", "no sound")
    return path


@pytest.fixture
def available() -> Available:
    return Available(voices=lambda: ("en_US-joe-medium",), styles=lambda: ("paper", "neon"), music_file=music_file)


@pytest.fixture
def commands(database: Database, available: Available) -> Commands:
    return Commands(database, available)


def incoming(
    command: str, text: str = "", *, person: str = "telegram:7", address: str = "telegram:7", **options: object
) -> Incoming:
    return Incoming(address, person, command, text, options)
