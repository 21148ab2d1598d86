"""Logging in, staying connected and stopping, over real sockets to a stand-in."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import discord
import pytest

from bots.discord_bot import DiscordBot, point_to
from bots.errors import BadSetting
from bots.messages import Parcel
from bots.settings import DiscordSettings
from tests.bots.discord_world import Offers, Told
from tests.peers.discord_peer import DIRECT, TOKEN, DiscordPeer
from tests.peers.telegram import free_port


@pytest.fixture(autouse=True)
def real_addresses() -> Iterator[None]:
    """discord.py keeps its addresses in its classes."""
    base, gateway = discord.http.Route.BASE, discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY
    yield
    discord.http.Route.BASE, discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = base, gateway


@pytest.fixture
async def peer() -> AsyncIterator[DiscordPeer]:
    async with DiscordPeer() as started:
        yield started


def bot_at(url: str, tmp_path: Path, *, token: str = TOKEN, gateway_url: str = "") -> DiscordBot:
    settings = DiscordSettings(_env_file=None, bot_token=token, api_url=url, gateway_url=gateway_url)
    point_to(settings)
    return DiscordBot(Told(tmp_path), Offers(), settings)  # type: ignore[arg-type]


@contextlib.asynccontextmanager
async def running(bot: DiscordBot) -> AsyncIterator[asyncio.Task[None]]:
    stop = asyncio.Event()
    task = asyncio.create_task(bot.run_until(stop))
    try:
        yield task
    finally:
        stop.set()
        began = time.monotonic()
        await task
        assert time.monotonic() - began < 2, "it stops within two seconds"


async def test_another_api_and_its_gateway_are_used_from_login_to_stop(peer: DiscordPeer, tmp_path: Path) -> None:
    async with running(bot_at(peer.url, tmp_path)):
        await asyncio.wait_for(peer.identified.wait(), 10)
        await peer.command("short", idea="a fox")
        said = await peer.until_called("POST", "/callback")
        assert said["data"]["content"] == "did short"
        registered = next(body for method, path, body in peer.calls if method == "PUT" and path.endswith("/commands"))
        assert {"short", "series", "schedule"} <= {command["name"] for command in registered}
    await asyncio.sleep(0.05)
    assert len(peer.closed_with) == 1, "the gateway was told good-bye"


async def test_named_gateway_is_used_instead_of_the_apis(peer: DiscordPeer, tmp_path: Path) -> None:
    async with running(bot_at(f"{peer.url}/api/v10", tmp_path, gateway_url=f"{peer.url.replace('http', 'ws')}/gateway")):
        await asyncio.wait_for(peer.identified.wait(), 10)
    assert not [path for _, path, _ in peer.calls if path == "/gateway/bot"]


async def test_wrong_token_is_one_sentence(peer: DiscordPeer, tmp_path: Path) -> None:
    with pytest.raises(BadSetting, match="DISCORD_BOT_TOKEN: Discord does not know this token"):
        await bot_at(peer.url, tmp_path, token="nonsense").run_until(asyncio.Event())


async def test_network_that_is_away_at_the_start_is_waited_for(tmp_path: Path) -> None:
    port = free_port()
    async with running(bot_at(f"http://127.0.0.1:{port}", tmp_path)) as task:
        await asyncio.sleep(0.3)
        assert not task.done()
        async with DiscordPeer(port) as late:
            await asyncio.wait_for(late.identified.wait(), 10)


async def test_gateway_that_is_away_at_the_start_is_waited_for(peer: DiscordPeer, tmp_path: Path) -> None:
    port = free_port()
    async with running(bot_at(peer.url, tmp_path, gateway_url=f"ws://127.0.0.1:{port}/gateway")) as task:
        await peer.until_called("PUT", "/commands")
        await asyncio.sleep(0.2)
        assert not task.done()
        async with DiscordPeer(port) as late:
            await asyncio.wait_for(late.identified.wait(), 10)


async def test_delivery_and_progress_wait_for_the_login(peer: DiscordPeer, tmp_path: Path) -> None:
    bot = bot_at(peer.url, tmp_path)
    sending = asyncio.create_task(bot.messenger.deliver(Parcel("notice", f"discord:{DIRECT}:dm", "a", "hello", nonce="a-1")))
    showing = asyncio.create_task(bot.messenger.show_progress(f"discord:{DIRECT}:dm", "77", "Drawing", None))
    await asyncio.sleep(0.05)
    async with running(bot):
        delivered = await sending
        await showing
        shown = await peer.until_called("PATCH", f"/channels/{DIRECT}/messages/77")
        sent = await peer.until_called("POST", f"/channels/{DIRECT}/messages")
    assert (sent["content"], sent["nonce"], sent["enforce_nonce"]) == ("hello", "a-1", True)
    assert delivered.message_id.isdigit()
    assert shown["content"] == "Drawing"
