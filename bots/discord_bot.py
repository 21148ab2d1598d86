"""Discord, what comes in: Interaction and Message → Incoming, and the Reply to each shown where it was asked. Decides nothing.

An address names a channel or thread ("discord:CHANNEL") or a direct message ("discord:CHANNEL:dm"), never an interaction: its token
dies after 15 minutes, and a render may take longer. Interactions are answered within Discord's three seconds whatever happens; what
comes later the bot posts itself. Buttons and forms carry their packed action in custom_id, so they outlive every restart.
Source: docs.discord.com, discord.py 2.7.
"""

import asyncio
import logging
import re
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit
from uuid import uuid4

import aiohttp
import discord
import yarl

from bots.app import FrontEnd
from bots.commands import Commands
from bots.discord_menu import Chinese, menu
from bots.discord_messenger import (
    MOST_TEXT,
    PREFIX,
    DiscordMessenger,
    address_of,
    channel_of,
    form_of,
    is_direct,
    plain,
    split,
    view_of,
)
from bots.discord_places import target_of
from bots.discord_reader import kind_of, kind_said, language_of, limit, manages, may, may_post_there, roles, typed_in
from bots.errors import BadSetting, DeliveryRefused
from bots.messages import Attachment, Incoming, Parcel, Reply, unpack
from bots.settings import DiscordSettings
from bots.suggestions import Suggestions
from bots.texts import explain, say

if TYPE_CHECKING:
    from bots.app import House

log = logging.getLogger(__name__)

MOST_FETCHED_BYTES = 20 * 2**20  # as much as a Telegram bot can fetch: the same file works in both chats
FETCHED_AT_ONCE = 2  # each is held in memory
GRACE_S = 1.8  # a press waits so long for its answer before it is deferred: no form can follow a deferral
CLOSE_WITHIN_S = 1.0
MOST_LANGUAGES = 10_000
BAD_TOKEN = 4004
PRIVATE = frozenset({"settings", "jobs", "cancel", "help", "gallery", "forget", "admin"})  # answers for one person's eyes
# What the bot needs in a server; the invitation in the README asks for exactly this.
PERMISSIONS = discord.Permissions(
    view_channel=True,
    send_messages=True,
    send_messages_in_threads=True,
    embed_links=True,
    attach_files=True,
    read_message_history=True,
)


def open_discord(house: "House") -> FrontEnd:
    """The front-end, not connected yet."""
    discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # nobody here speaks in voice channels
    point_to(house.discord)
    bot = DiscordBot(house.commands, Suggestions(house.database, house.available), house.discord)
    return FrontEnd(bot.messenger, bot.run_until)


def point_to(settings: DiscordSettings) -> None:
    """Let discord.py use another REST address or gateway, where the settings name one."""
    if settings.api_url:
        url = settings.api_url.rstrip("/")
        discord.http.Route.BASE = url if urlsplit(url).path else f"{url}/api/v{discord.http.INTERNAL_API_VERSION}"
    if settings.gateway_url:
        discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(settings.gateway_url)


class DiscordBot(discord.Client):
    """One connection: what people do there becomes Incoming, what `commands` say to it is shown to them."""

    def __init__(self, commands: Commands, suggestions: Suggestions, settings: DiscordSettings) -> None:
        intents = discord.Intents.none()
        intents.guilds = intents.guild_messages = intents.dm_messages = True  # none of them privileged
        super().__init__(
            intents=intents,
            allowed_mentions=discord.AllowedMentions.none(),
            member_cache_flags=discord.MemberCacheFlags.none(),
            max_messages=None,
            max_ratelimit_timeout=30.0,
        )
        self.online = asyncio.Event()
        self.messenger = DiscordMessenger(self)
        self.tree = menu(self, self.command, suggestions.suggest)
        self._commands = commands
        self._settings = settings
        self._fetching = asyncio.Semaphore(FETCHED_AT_ONCE)
        self._languages: dict[int, str] = {}  # of people whose client we have seen; a plain message does not say it

    async def run_until(self, stop: asyncio.Event) -> None:
        """Stay connected until stop is set. Raises BadSetting where Discord does not know the token."""
        connected = asyncio.create_task(self._stay_connected())
        asked = asyncio.create_task(stop.wait())
        try:
            await asyncio.wait({connected, asked}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            asked.cancel()
            await self.messenger.close()
            with suppress(TimeoutError):
                await asyncio.wait_for(self.close(), CLOSE_WITHIN_S)
            connected.cancel()
            await asyncio.gather(connected, asked, return_exceptions=True)
        if not connected.cancelled() and (error := connected.exception()) is not None:
            raise error

    async def _stay_connected(self) -> None:
        """Log in and listen; a network that is away is waited for."""
        delay_s = 1.0
        while True:
            try:
                if not self.online.is_set():
                    await self.login(self._settings.bot_token.get_secret_value())
                await self.connect()
                return
            except discord.LoginFailure as exc:
                raise BadSetting("DISCORD_BOT_TOKEN", "Discord does not know this token") from exc
            except discord.ConnectionClosed as exc:
                if exc.code == BAD_TOKEN:
                    raise BadSetting("DISCORD_BOT_TOKEN", "Discord no longer accepts this token") from exc
                raise
            except (discord.HTTPException, discord.GatewayNotFound, aiohttp.ClientError, OSError, AttributeError) as exc:
                if isinstance(exc, AttributeError) and self.ws is not None:
                    raise  # else: discord.py 2.7.1 asks the socket that it never got, when its first connection fails
                log.warning("Discord is out of reach: %s", exc, extra={"action": "discord_waits"})
            if not self.online.is_set():
                await self.http.close()
                self.http.connector = discord.utils.MISSING  # it was closed with its session
            await asyncio.sleep(delay_s)
            delay_s = min(60.0, delay_s * 2)

    async def setup_hook(self) -> None:
        """Logged in: register the commands, find the gateway."""
        await self.tree.set_translator(Chinese())
        try:
            await self.tree.sync()
        except discord.HTTPException as exc:
            log.warning("the commands were not registered: %s", exc, extra={"action": "discord_menu"})
        if self._settings.api_url and not self._settings.gateway_url:
            _, url, _ = await self.http.get_bot_gateway()
            discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(url)
        self.online.set()

    # what comes in

    async def on_message(self, message: discord.Message) -> None:
        """A direct message, or one that names us or answers us."""
        if message.author.bot or message.type not in (discord.MessageType.default, discord.MessageType.reply):
            return
        me = self.user.id if self.user else 0
        answered = message.reference.resolved if message.reference else None
        asked = answered.author.id if isinstance(answered, discord.Message) else 0
        named = re.search(rf"<@!?{me}>", message.content) is not None  # Discord counts every answer to us among `mentions`
        if message.guild is not None and not named:
            return  # "nice!" under a short is no idea
        with _tolerant("a message could not be answered"):
            elsewhere = not may_post_there(message)
            place = (await _direct_id(message.author)) if elsewhere else message.channel.id
            if not place:
                return
            private = elsewhere or message.guild is None
            incoming = Incoming(
                address=address_of(place, direct=private),
                person=f"{PREFIX}:{message.author.id}",
                command="message",
                text=re.sub(rf"<@!?{me}>", " ", message.content).strip(),
                language=self._language_of(message),
                message_id=str(message.id),
                limit_bytes=limit(None if elsewhere else message.guild),
                chat="private" if private else "group",
                name=message.author.display_name,
                server=f"{PREFIX}:{message.guild.id}" if message.guild else "",
                roles=roles(message.author),
                manages=private or manages(message.author),
                addressed=True,
                elsewhere=elsewhere,
                media=await self._fetch(message.attachments),
                reply_to=str(message.reference.message_id) if message.reference else "",
                reply_to_person=f"{PREFIX}:{asked}" if asked else "",
                sent_at=message.created_at,
            )
            reply = await self._do(incoming)
            await self._post(incoming, reply, None if elsewhere else message)

    async def on_interaction(self, interaction: discord.Interaction) -> None:
        """A press or a typed answer; slash commands are the menu's."""
        if interaction.type is discord.InteractionType.component:
            await self.command(interaction, "button")
        elif interaction.type is discord.InteractionType.modal_submit:
            await self.command(interaction, "typed", typed_in(dict(interaction.data or {})))

    async def command(
        self,
        interaction: discord.Interaction,
        command: str,
        text: str = "",
        options: dict[str, Any] | None = None,
    ) -> None:
        """Do it and answer. What is not done at once is deferred first, for Discord waits three seconds."""
        with _tolerant("an interaction could not be answered"):
            doing = asyncio.ensure_future(self._handled(interaction, command, text, options or {}))
            await asyncio.wait({doing}, timeout=GRACE_S)
            if not doing.done():
                slash = interaction.type is discord.InteractionType.application_command
                interaction.extras["private"] = command in PRIVATE
                await interaction.response.defer(ephemeral=command in PRIVATE, thinking=slash)
            await self._answer(interaction, *await doing)

    async def _handled(
        self, interaction: discord.Interaction, command: str, text: str, options: dict[str, Any]
    ) -> tuple[Incoming, Reply]:
        given = {name: value for name, value in options.items() if value is not None}
        file, channel = given.pop("file", None), given.pop("channel", None)
        incoming = await self._incoming(interaction, command, text, given)
        if file is not None:
            incoming = replace(incoming, media=await self._fetch([file]))
        if channel is not None:
            incoming = replace(incoming, targets=(target_of(channel, interaction),))
        if not incoming.address:
            return incoming, Reply(say("direct_closed", incoming.language), ok=False)
        reply = await self._do(incoming)
        if reply.job_id and incoming.elsewhere:
            reply = await self._take_elsewhere(incoming, reply)
        return incoming, reply

    async def _do(self, incoming: Incoming) -> Reply:
        """What `commands` say to it; a failure of ours is said in one sentence."""
        try:
            return await asyncio.to_thread(self._commands.handle, incoming)
        except Exception as exc:
            log.exception("a command failed", extra={"action": "command_failed"})
            return Reply(explain(exc, incoming.language, log="shortwright.log"), ok=False, private=True)

    async def _incoming(self, interaction: discord.Interaction, command: str, text: str, options: dict[str, Any]) -> Incoming:
        """Its address is "" where nobody can post, neither there nor to the person."""
        elsewhere = not self._may_post(interaction)
        private = elsewhere or interaction.guild_id is None
        place = (await _direct_id(interaction.user)) if elsewhere else interaction.channel_id or 0
        return Incoming(
            address=address_of(place, direct=private) if place else "",
            person=f"{PREFIX}:{interaction.user.id}",
            command=command,
            text=text,
            options=options,
            language=self._remember(interaction.user.id, language_of(interaction.locale)),
            message_id=str(interaction.message.id if interaction.message else interaction.id),
            limit_bytes=min(interaction.filesize_limit, limit(None if elsewhere else interaction.guild)),
            chat="private" if private else "group",
            name=interaction.user.display_name,
            server=f"{PREFIX}:{interaction.guild_id}" if interaction.guild_id else "",
            roles=roles(interaction.user),
            manages=private or interaction.permissions.manage_guild,
            addressed=True,
            elsewhere=elsewhere,
            pressed=interaction.custom_id or "",
        )

    def _may_post(self, interaction: discord.Interaction) -> bool:
        """Whether the bot itself can later post a file where this came from."""
        if interaction.guild_id is None:
            return not interaction.context.private_channel
        if self.get_guild(interaction.guild_id) is None:  # a person's own app, in a server that did not invite the bot
            return False
        return may(interaction.app_permissions, interaction.channel)

    async def _fetch(self, attachments: Sequence[discord.Attachment]) -> tuple[Attachment, ...]:
        """The files of a message, in the inbox; their kind is what their first bytes say. Too large ones stay where they are."""
        fetched = []
        for attachment in attachments[:10]:
            name = attachment.filename
            if attachment.size > MOST_FETCHED_BYTES:
                fetched.append(Attachment(kind_said(attachment.content_type), None, attachment.size, name))
                continue
            try:
                async with self._fetching:
                    data = await attachment.read()
            except (discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError):
                fetched.append(Attachment(kind_said(attachment.content_type), None, attachment.size, name))
                continue
            kind, suffix = kind_of(data)
            path = self._commands.inbox / f"{uuid4().hex}{suffix}"
            await asyncio.to_thread(path.write_bytes, data)
            fetched.append(Attachment(kind, path, len(data), name))
        return tuple(fetched)

    def _language_of(self, message: discord.Message) -> str:
        """A plain message does not tell its client's language: as last seen, else Chinese for who writes it, else the server's."""
        if re.search(r"[\u4e00-\u9fff]", message.content) and not re.search(r"[\u3040-\u30ff]", message.content):
            return "zh"
        server = language_of(message.guild.preferred_locale) if message.guild else "en"
        return self._languages.get(message.author.id) or server

    def _remember(self, person: int, language: str) -> str:
        if len(self._languages) >= MOST_LANGUAGES:
            self._languages.clear()
        self._languages[person] = language
        return language

    # what is said to it

    async def _answer(self, interaction: discord.Interaction, incoming: Incoming, reply: Reply) -> None:
        """Answer with a form, by changing the pressed message, with a new one, with a word for this person alone."""
        response = interaction.response
        if reply.ask is not None:
            if not response.is_done():
                await response.send_modal(form_of(reply.ask))
                return
            pressed = unpack(incoming.pressed)  # the form could no longer be shown: the same press will do it
            again = ((replace(pressed, label=reply.ask.title or "…"),),) if pressed else ()
            reply = replace(reply, ask=None, text=reply.ask.prompt, buttons=again, private=True)
        hidden = reply.private or not reply.ok or incoming.command in PRIVATE
        if reply.remove and interaction.message is not None:
            await _stop_waiting(interaction)
            await interaction.delete_original_response()
        elif reply.replace and interaction.message is not None:
            content: dict[str, Any] = {"content": plain(reply.text)[:MOST_TEXT]} if reply.text else {}
            change = interaction.edit_original_response if response.is_done() else response.edit_message
            await change(view=view_of(reply.buttons), **content)
            if reply.job_id:
                await asyncio.to_thread(self._commands.acknowledged, reply.job_id, str(interaction.message.id))
        else:
            if reply.pressed_buttons is not None and interaction.message is not None:
                change = interaction.edit_original_response if response.is_done() else response.edit_message
                await change(view=view_of(reply.pressed_buttons))
            await self._show(incoming, reply, _to(interaction, hidden=hidden))
        if reply.toast:
            await _to(interaction, hidden=True)(plain(reply.toast)[:MOST_TEXT], None)
        await _stop_waiting(interaction)

    async def _post(self, incoming: Incoming, reply: Reply, message: discord.Message | None) -> None:
        """Answer a plain message, by replying to it where it stands in the place of the answer."""
        if not reply.text and not reply.parcels and reply.toast:
            reply = replace(reply, text=reply.toast)
        place = self.get_partial_messageable(channel_of(incoming.address))
        await self._show(incoming, reply, _post_to(place, message))
        if reply.ask is not None:  # no form can be shown for a message: its answer is a reply to the question
            asked = await place.send(plain(reply.ask.prompt)[:MOST_TEXT])
            await asyncio.to_thread(self._commands.asked, incoming.address, str(asked.id), reply.ask.packed)

    async def _show(self, incoming: Incoming, reply: Reply, speak: "Speak") -> bool:
        """Say a reply's text and what it sends again; a new job's message is kept for its progress. False: there was nothing to say."""
        again = [_linked(parcel, incoming.server) for parcel in reply.parcels if parcel.kind != "file"]
        text = "\n".join(part for part in (plain(reply.text), *again) if part)
        pieces = split(text, MOST_TEXT)
        message_id = 0
        for number, piece in enumerate(pieces, 1):
            view = view_of(reply.buttons) if number == len(pieces) else None
            try:
                message_id = await speak(piece, view)
            except discord.HTTPException:
                if not reply.job_id:
                    raise
                speak = _post_to(self.get_partial_messageable(channel_of(incoming.address)), None)
                message_id = await speak(piece, view)  # the interaction is gone, the job is not
        if reply.job_id and message_id:
            await asyncio.to_thread(self._commands.acknowledged, reply.job_id, str(message_id))
        for parcel in reply.parcels:
            if parcel.kind == "file":  # a document that was asked for
                await self.messenger.deliver(parcel)
        return bool(pieces)

    async def _take_elsewhere(self, incoming: Incoming, reply: Reply) -> Reply:
        """Begin the talk about a job in the person's direct messages; where they are closed, nobody could ever hand it over."""
        place = self.get_partial_messageable(channel_of(incoming.address))
        try:
            message_id = await _post_to(place, None)(plain(reply.text)[:MOST_TEXT], view_of(reply.buttons))
        except discord.HTTPException:
            await self._do(replace(incoming, command="cancel", text=reply.job_id, pressed="", options={}))
            return Reply(say("direct_closed", incoming.language), ok=False)
        await asyncio.to_thread(self._commands.acknowledged, reply.job_id, str(message_id))
        return replace(reply, job_id="", buttons=())


Speak = Callable[[str, discord.ui.View | None], Awaitable[int]]


def _linked(parcel: Parcel, server: str) -> str:
    """A short that was delivered before, as a link to where it stands."""
    where = "@me" if is_direct(parcel.address) or not server else server.partition(":")[2]
    link = f"https://discord.com/channels/{where}/{channel_of(parcel.address)}/{parcel.message_id}" if parcel.message_id else ""
    return f"{plain(parcel.text.partition(chr(10))[0])} {link}".strip()


def _to(interaction: discord.Interaction, *, hidden: bool) -> Speak:
    """Speak in answer to an interaction; where "thinking…" stands, in its place."""
    response = interaction.response

    async def speak(text: str, view: discord.ui.View | None) -> int:
        buttons: dict[str, Any] = {"view": view} if view else {}
        if not response.is_done():
            return (await response.send_message(text, ephemeral=hidden, **buttons)).message_id or 0
        if _thinks(interaction):
            interaction.extras["answered"] = True
            if not hidden or interaction.extras["private"]:
                return (await interaction.edit_original_response(content=text, **buttons)).id
            await interaction.edit_original_response(content="…")  # what everybody was to see is for one person's eyes
            sent = await interaction.followup.send(text, ephemeral=True, wait=True, **buttons)
            await interaction.delete_original_response()
            return sent.id
        return (await interaction.followup.send(text, ephemeral=hidden, wait=True, **buttons)).id

    return speak


async def _stop_waiting(interaction: discord.Interaction) -> None:
    """Nothing (more) is said: no "thinking…" and no spinner may stay."""
    response = interaction.response
    if not response.is_done():
        slash = interaction.type is discord.InteractionType.application_command
        await response.defer(ephemeral=True, thinking=slash)
    if _thinks(interaction):
        interaction.extras["answered"] = True
        await interaction.delete_original_response()


def _thinks(interaction: discord.Interaction) -> bool:
    """Whether "thinking…" stands there."""
    deferred = interaction.response.type is discord.InteractionResponseType.deferred_channel_message
    return deferred and "answered" not in interaction.extras


def _post_to(place: discord.abc.Messageable, message: discord.Message | None) -> Speak:
    """Speak as the bot itself, in reply to a message where there is one."""
    reference = message.to_reference(fail_if_not_exists=False) if message else None

    async def speak(text: str, view: discord.ui.View | None) -> int:
        content: dict[str, Any] = {"view": view} if view else {}
        if reference is not None:
            content["reference"] = reference
        return (await place.send(text, **content)).id

    return speak


@contextmanager
def _tolerant(what: str) -> Iterator[None]:
    """Discord was late, away or no longer has the place: that ends this answer and nothing else."""
    try:
        yield
    except (discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError, DeliveryRefused) as exc:
        log.warning("%s: %s", what, exc, extra={"action": "answer_lost"})


async def _direct_id(person: discord.abc.User) -> int:
    """The channel of direct messages with a person; 0 where there can be none."""
    assert isinstance(person, discord.User | discord.Member)  # noqa: S101  (never ourselves)
    try:
        return (person.dm_channel or await person.create_dm()).id
    except discord.HTTPException:
        return 0
