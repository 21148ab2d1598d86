"""Chat networks of our own, started once for each test file that asks for one."""

from collections.abc import AsyncIterator, Iterator

import pytest

from tests.peers.postgresql import PostgreSQL, folder
from tests.peers.telegram import TelegramPeer


@pytest.fixture(scope="module")
def started_telegram() -> Iterator[TelegramPeer]:
    peer = TelegramPeer()
    try:
        peer.wait_until_up()
        yield peer
    finally:
        peer.stop()


@pytest.fixture
async def telegram(started_telegram: TelegramPeer) -> AsyncIterator[TelegramPeer]:
    """A Telegram where nothing has happened yet."""
    async with started_telegram as peer:
        await peer.reset()
        yield peer


@pytest.fixture(scope="session")
def started_postgresql() -> Iterator[PostgreSQL]:
    if folder() is None:
        pytest.skip("PostgreSQL is not installed (Debian: apt install postgresql)")
    server = PostgreSQL()
    yield server
    server.stop()


@pytest.fixture
def postgresql(started_postgresql: PostgreSQL) -> str:
    """The address of an empty database on a real PostgreSQL."""
    return started_postgresql.database()
