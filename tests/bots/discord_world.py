"""Discord for tests: simcord's servers and people, and commands that say what a test tells them to and keep what they heard."""

import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import discord
import simcord
from simcord import interactions
from simcord.backend import serializers

from bots.commands import Commands
from bots.discord_bot import DiscordBot
from bots.messages import Incoming, Reply
from bots.settings import DiscordSettings
from bots.suggestions import Suggestions

PNG = b"\x89PNG\r\n\x1a\n" + bytes(60)


class Told:
    """Stands in for Commands: hears everything, says what it was told to say."""

    def __init__(self, inbox: Path) -> None:
        self.inbox = inbox
        self.heard: list[Incoming] = []
        self.says: dict[str, Reply | Callable[[Incoming], Reply]] = {}
        self.acks: list[tuple[str, str]] = []
        self.asks: list[tuple[str, str, str]] = []
        self.threads: set[int] = set()

    def handle(self, incoming: Incoming) -> Reply:
        self.heard.append(incoming)
        self.threads.add(threading.get_ident())
        said = self.says.get(incoming.command, Reply(f"did {incoming.command}"))
        return said if isinstance(said, Reply) else said(incoming)

    def acknowledged(self, job_id: str, message_id: str) -> None:
        self.acks.append((job_id, message_id))

    def asked(self, address: str, message_id: str, packed: str) -> None:
        self.asks.append((address, message_id, packed))


class Offers:
    """Stands in for Suggestions."""

    def suggest(self, option: str, typed: str, person: str, language: str) -> tuple[tuple[str, str], ...]:
        return ((f"{option} {typed} {language}", person),)


def new_bot(commands: Told | Commands, suggestions: Offers | Suggestions | None = None) -> DiscordBot:
    return DiscordBot(
        cast(Commands, commands), cast(Suggestions, suggestions or Offers()), DiscordSettings(_env_file=None, bot_token="x")
    )


@dataclass
class World:
    """One server with one channel, Alice in it, and the bot."""

    env: simcord.Env
    told: Told
    guild: simcord.GuildHandle
    channel: simcord.ChannelHandle
    alice: simcord.MemberActor

    @property
    def bot(self) -> DiscordBot:
        return cast(DiscordBot, self.env.bot)

    @property
    def here(self) -> str:
        return f"discord:{self.channel.id}"

    def member(self, name: str, **kw: Any) -> simcord.MemberActor:
        return self.guild.add_member(self.env.create_user(name), **kw)

    def history(self, channel: simcord.ChannelHandle | None = None) -> list[discord.Message]:
        """Oldest first, without ephemeral ones."""
        return sorted((channel or self.channel).history(), key=lambda message: message.id)

    def texts(self, channel: simcord.ChannelHandle | None = None) -> list[str]:
        return [message.content for message in self.history(channel)]

    def sent(self, path: str) -> list[dict[str, Any]]:
        """Bodies of the bot's POSTs to a path's end."""
        calls = self.env.http_requests
        return [dict(call.json or {}) for call in calls if call.method == "POST" and call.path.endswith(path)]

    async def unwatched(self, actor: simcord.MemberActor, name: str, message: discord.Message | None = None, **data: Any) -> Any:
        """A slash command or a press whose work simcord does not wait for, so that real seconds pass for it."""
        kind = 3 if message else 2
        if message is None:
            found = self.env.backend.find_command(name, self.guild.id, type=1)
            data = {
                "id": found["id"],
                "name": name,
                "type": 1,
                "options": [{"name": k, "type": 3, "value": v} for k, v in data.items()],
            }
        else:
            data = {"custom_id": name, "component_type": 2}
        record, payload = interactions.base_payload(
            self.env.backend, type=kind, channel_id=self.channel.id, guild_id=self.guild.id, user_id=actor.id, data=data
        )
        if message is not None:
            stored = self.env.backend.get_message(self.channel.id, message.id)
            payload["message"] = dict(serializers.message_payload(self.env.backend, stored))
            record.source_message_id = message.id
        interaction: discord.Interaction[DiscordBot] = discord.Interaction(data=payload, state=self.bot._connection)
        with self.env.time_context():
            await (self.bot.on_interaction(interaction) if message else self.bot.tree._call(interaction))
        return simcord.InteractionResult(self.env, record)

    async def restart(self) -> None:
        """The process died; another one begins with the same world."""
        await self.env.restart_bot(new_bot(self.told))


@asynccontextmanager
async def world(tmp_path: Path, **options: Any) -> AsyncIterator[World]:
    told = Told(tmp_path)
    env = simcord.Env(new_bot(told), **options)
    await env.start()
    try:
        guild = env.create_guild()
        channel = guild.create_text_channel("general")
        yield World(env, told, guild, channel, guild.add_member(env.create_user("alice")))
    finally:
        await env.shutdown()
    env.raise_errors()


@asynccontextmanager
async def payloads(change: Callable[[dict[str, Any]], None]) -> AsyncIterator[None]:
    """Let Discord say something else of each interaction: simcord knows neither other locales nor people's own apps."""
    original = interactions.base_payload

    def changed(*args: Any, **kw: Any) -> Any:
        record, payload = original(*args, **kw)
        change(payload)
        return record, payload

    interactions.base_payload = changed
    try:
        yield
    finally:
        interactions.base_payload = original
