"""What goes out to Discord: a Parcel as messages of the bot's own, progress edited in place, texts and buttons in Discord's sizes.

Every try at a delivery carries the same nonce, which Discord recognises for a few minutes; later tries first look whether it stands in
the channel already, by the name of its file or by its words. So an answer that was lost never makes a second message.
Source: docs.discord.com (messages), discord.py 2.7.
"""

import asyncio
import logging
import re
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

import aiohttp
import discord

from bots.errors import DeliveryLater, DeliveryRefused, DeliveryUnsure
from bots.messages import Ask, Buttons, Delivered, Parcel, pack
from bots.texts import say

log = logging.getLogger(__name__)

PREFIX = "discord"
MOST_TEXT, MOST_EMBED = 1950, 4000  # Discord: 2000 and 4096, of which a mention needs some
MOST_IN_ROW, MOST_BUTTONS = 5, 25
ONLINE_WITHIN_S, SERVER_RETRY_S, NETWORK_RETRY_S = 5.0, 20.0, 30.0
NONCE_HOLDS_S = 120.0  # Discord says "the past few minutes"
EDIT_PATIENCE_S = 1.0
HISTORY = 100
TOO_LARGE = 40005
STYLES = {"plain": discord.ButtonStyle.secondary, "good": discord.ButtonStyle.success, "danger": discord.ButtonStyle.danger}


class Connection(Protocol):
    """The client, as far as sending needs it."""

    online: asyncio.Event

    @property
    def user(self) -> discord.ClientUser | None: ...
    def is_closed(self) -> bool: ...
    def get_channel(self, id: int, /) -> object: ...  # noqa: A002  (discord.py's name)
    def get_partial_messageable(self, id: int, /) -> discord.PartialMessageable: ...  # noqa: A002  (discord.py's name)


@dataclass(frozen=True)
class Piece:
    """One message of a delivery."""

    content: str
    nonce: str
    embed: str = ""  # text that stands with the picture
    file: Path | None = None
    file_name: str = ""
    buttons: Buttons = ()


class DiscordMessenger:
    """Sends as the bot itself, so that it can be late: no interaction's token is needed."""

    prefix = PREFIX
    resend_safe = True

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._tried_at: dict[str, float] = {}  # nonce of what may have arrived → when it was first sent
        self._wanted: dict[tuple[str, str], tuple[str, Path | None, Buttons]] = {}  # message → what it shall show next
        self._editing: dict[tuple[str, str], asyncio.Task[None]] = {}
        self._previews: dict[tuple[str, str], Path] = {}  # message → the picture it shows

    async def deliver(self, parcel: Parcel) -> Delivered:
        """Post it and return the id of the message with the buttons.

        Raises DeliveryRefused, DeliveryLater, DeliveryUnsure.
        """
        await self._be_online()
        pieces = pieces_of(parcel)
        try:
            place = self._connection.get_partial_messageable(channel_of(parcel.address))
            arrived: Mapping[str, str] = {}
            if parcel.again or parcel.nonce in self._tried_at:
                arrived = await self._arrived(place, parcel, pieces)
            self._tried_at.setdefault(parcel.nonce, time.monotonic())
            message_id = ""
            for piece in pieces:
                message_id = arrived.get(piece.nonce) or await _send(place, parcel, piece)
        except DeliveryRefused:
            raise
        except (discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError) as exc:
            if _too_large(exc) and parcel.file is not None:
                await self._say_too_large(parcel)
            raise self._explained(exc, parcel) from exc
        self._tried_at.pop(parcel.nonce, None)
        return Delivered(message_id, link=self._link(parcel.address, message_id))

    async def show_progress(self, address: str, message_id: str, text: str, preview: Path | None, buttons: Buttons = ()) -> None:
        """Edit the acknowledging message. Where Discord lets it wait, the newest state is shown when it may be."""
        message = (address, message_id)
        self._wanted[message] = (text, preview, buttons)
        if message not in self._editing:
            self._editing[message] = asyncio.create_task(self._edit(message))
        await asyncio.wait({self._editing[message]}, timeout=EDIT_PATIENCE_S)

    async def close(self) -> None:
        """Give up the edits in hand."""
        for task in list(self._editing.values()):
            task.cancel()
        await asyncio.gather(*self._editing.values(), return_exceptions=True)

    def _link(self, address: str, message_id: str) -> str:
        """Where people find the message; "" in direct messages, and where the server is not known."""
        guild: discord.Guild | None = getattr(self._connection.get_channel(channel_of(address)), "guild", None)
        return f"https://discord.com/channels/{guild.id}/{channel_of(address)}/{message_id}" if guild else ""

    async def _be_online(self) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._connection.online.wait(), ONLINE_WITHIN_S)
        if not self._connection.online.is_set() or self._connection.is_closed():
            raise DeliveryLater(NETWORK_RETRY_S, "not connected to Discord")

    async def _edit(self, message: tuple[str, str]) -> None:
        """Show what is wanted until nothing newer is."""
        try:
            await self._connection.online.wait()
            while message in self._wanted:
                try:
                    await self._show(message, *self._wanted.pop(message))
                except (discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError, ValueError, RuntimeError) as exc:
                    log.info("progress was not shown: %s", type(exc).__name__, extra={"action": "progress_lost"})
        except DeliveryRefused:  # no address of ours
            self._wanted.pop(message, None)
        finally:
            self._editing.pop(message, None)

    async def _show(self, message: tuple[str, str], text: str, preview: Path | None, buttons: Buttons) -> None:
        shown: dict[str, Any] = {"content": plain(text)[:MOST_TEXT], "view": view_of(buttons)}
        if preview is None and self._previews.pop(message, None) is not None:
            shown["attachments"] = []
        elif preview is not None and self._previews.get(message) != preview:
            shown["attachments"] = [discord.File(preview)]
        address, message_id = message
        place = self._connection.get_partial_messageable(channel_of(address))
        await place.get_partial_message(int(message_id)).edit(**shown)
        if preview is not None:
            self._previews[message] = preview

    async def _say_too_large(self, parcel: Parcel) -> None:
        """The limit is less than it was (a server lost its boosts): the person shall not wait for ever."""
        channel = self._connection.get_channel(channel_of(parcel.address))
        guild: discord.Guild | None = getattr(channel, "guild", None)
        limit = guild.filesize_limit if guild else discord.utils.DEFAULT_FILE_SIZE_LIMIT_BYTES
        sentence = say("error.too_large", parcel.language, limit_mb=limit // 2**20)
        with suppress(discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError):
            told = replace(parcel, text=sentence, file=None, buttons=(), nonce=f"{parcel.nonce}.l")
            await _send(self._connection.get_partial_messageable(channel_of(parcel.address)), told, pieces_of(told)[-1])

    async def _arrived(self, place: discord.PartialMessageable, parcel: Parcel, pieces: Sequence[Piece]) -> dict[str, str]:
        """Nonce → message id of those pieces that stand in the channel already."""
        after = discord.Object(int(parcel.reply_to)) if parcel.reply_to.isdigit() else None
        me = self._connection.user
        try:
            ours = [m async for m in place.history(limit=HISTORY, after=after, oldest_first=False) if me and m.author.id == me.id]
        except (discord.Forbidden, discord.NotFound) as exc:
            if time.monotonic() - self._tried_at.get(parcel.nonce, -NONCE_HOLDS_S) < NONCE_HOLDS_S:
                return {}  # the nonce still keeps it from standing there twice
            raise DeliveryRefused("it may have arrived, and the channel's history cannot be read") from exc
        return {piece.nonce: str(m.id) for m in reversed(ours) for piece in pieces if _is_it(m, piece)}

    def _explained(self, exc: Exception, parcel: Parcel) -> Exception:
        """What the outbox can do about it. What is not surely lost is looked for before it is sent again."""
        if isinstance(exc, discord.RateLimited):
            return DeliveryLater(exc.retry_after, "rate limit")
        if isinstance(exc, discord.HTTPException):
            if _too_large(exc):
                self._tried_at.pop(parcel.nonce, None)
                return DeliveryRefused("the file is too large for this channel")
            if exc.status == 429:
                return DeliveryLater(SERVER_RETRY_S, "rate limit")
            if exc.status >= 500:
                return DeliveryUnsure(f"Discord answered {exc.status}")
            self._tried_at.pop(parcel.nonce, None)
            return DeliveryRefused(f"Discord answered {exc.status}, code {exc.code}")
        if isinstance(exc, aiohttp.ClientConnectorError) and not parcel.again:
            return DeliveryLater(NETWORK_RETRY_S, "no connection to Discord")
        if isinstance(exc, FileNotFoundError):
            return DeliveryRefused("its file is no longer kept")
        return DeliveryUnsure(f"the answer was lost: {type(exc).__name__}")


def pieces_of(parcel: Parcel) -> tuple[Piece, ...]:
    """A delivery as messages: the text first, in as many as it needs; the last one has the file and the buttons."""
    mention = "" if is_direct(parcel.address) or not parcel.person else f"<@{parcel.person.partition(':')[2]}> "
    name = ""
    if parcel.file is not None:
        title = re.sub(r"[^A-Za-z0-9]+", "-", str(parcel.facts.get("title", "")))[:40].strip("-") or parcel.kind
        name = f"{title}-{parcel.nonce}{parcel.file.suffix}"
    if parcel.kind == "storyboard" and parcel.file is not None:
        texts = split(plain(parcel.text), MOST_EMBED) or [""]
        before, embed, last = [f"{mention}{text}" for text in texts[:-1] for text in split(text, MOST_TEXT)], texts[-1], mention
    else:
        texts = [*split(plain(parcel.text), MOST_TEXT)] or [""]
        texts[0] = mention + texts[0]
        before, embed, last = texts[:-1], "", texts[-1]
    pieces = [Piece(text, f"{parcel.nonce}.{number}") for number, text in enumerate(before, 1)]
    return (*pieces, Piece(last.strip(), parcel.nonce, embed, parcel.file, name, parcel.buttons))


async def _send(place: discord.PartialMessageable, parcel: Parcel, piece: Piece) -> str:
    content: dict[str, Any] = {"content": piece.content, "nonce": piece.nonce}
    if parcel.reply_to.isdigit():
        content["reference"] = discord.MessageReference(
            message_id=int(parcel.reply_to), channel_id=place.id, fail_if_not_exists=False
        )
    if piece.file is not None:
        content["file"] = discord.File(piece.file, piece.file_name)
    if piece.embed:
        content["embed"] = discord.Embed(description=piece.embed).set_image(url=f"attachment://{piece.file_name}")
    if piece.buttons:
        content["view"] = view_of(piece.buttons)
    person = parcel.person.partition(":")[2]
    whom = [discord.Object(int(person))] if person.isdigit() else []
    allowed = discord.AllowedMentions(everyone=False, roles=False, users=whom, replied_user=False)
    message = await place.send(allowed_mentions=allowed, **content)
    return str(message.id)


def _too_large(exc: Exception) -> bool:
    return isinstance(exc, discord.HTTPException) and (exc.status == 413 or exc.code == TOO_LARGE)


def _is_it(message: discord.Message, piece: Piece) -> bool:
    if message.nonce is not None and str(message.nonce) == piece.nonce:
        return True
    if piece.file is not None:
        return any(attachment.filename == piece.file_name for attachment in message.attachments)
    return bool(piece.content) and message.content == piece.content and not message.attachments


def address_of(channel_id: int, *, direct: bool) -> str:
    """The address of a channel. >>> address_of(7, direct=True) == "discord:7:dm"."""
    return f"{PREFIX}:{channel_id}" + (":dm" if direct else "")


def channel_of(address: str) -> int:
    """The channel's id in an address. Raises DeliveryRefused where there is none."""
    channel = address.split(":")[1] if ":" in address else ""
    if not (channel.isascii() and channel.isdigit()):
        raise DeliveryRefused("the address is not one of Discord's")
    return int(channel)


def is_direct(address: str) -> bool:
    """Whether it is one person's direct messages."""
    return address.endswith(":dm")


def plain(text: str) -> str:
    """Text that looks as it was written: what Discord would read as markup or a disguised link is escaped."""
    return discord.utils.escape_markdown(text)


def split(text: str, most: int) -> list[str]:
    """Text in pieces of at most `most` characters, cut between lines, else between words, else anywhere."""
    pieces = []
    rest = text.strip()
    while len(rest) > most:
        at = max(rest.rfind("\n", most // 2, most + 1), 0) or max(rest.rfind(" ", most // 2, most + 1), 0) or most
        at -= rest[at - 1] == "\\"  # what an escape belongs to stays with it
        pieces.append(rest[:at].rstrip())
        rest = rest[at:].lstrip()
    return [*pieces, rest] if rest else pieces


def view_of(buttons: Buttons) -> discord.ui.View | None:
    """Buttons as Discord's rows of five; None for none. Presses are read from their custom_id, so discord.py keeps nothing of it."""
    rows = [row[at : at + MOST_IN_ROW] for row in buttons for at in range(0, len(row), MOST_IN_ROW)]
    if len(rows) > MOST_BUTTONS // MOST_IN_ROW:
        every = [button for row in buttons for button in row][:MOST_BUTTONS]
        rows = [tuple(every[at : at + MOST_IN_ROW]) for at in range(0, len(every), MOST_IN_ROW)]
    if not rows:
        return None
    view = discord.ui.View(timeout=None)
    for number, row in enumerate(rows):
        for button in row:
            view.add_item(
                discord.ui.Button(style=STYLES[button.style], label=button.label[:80], custom_id=pack(button), row=number)
            )
    view.stop()
    return view


def form_of(ask: Ask) -> discord.ui.Modal:
    """A question as a form with one field; its custom_id says what the answer belongs to."""
    form = discord.ui.Modal(title=cut(ask.title or ask.prompt, 45), custom_id=ask.packed, timeout=None)
    field: discord.ui.TextInput[discord.ui.Modal] = discord.ui.TextInput(
        custom_id="text",
        style=discord.TextStyle.paragraph,
        placeholder=cut(ask.placeholder, 100) or None,
        default=ask.value[:4000] or None,
        max_length=4000,
    )
    long = len(ask.prompt) > 45
    label = ask.title if long and ask.title else ask.prompt
    form.add_item(discord.ui.Label(text=cut(label, 45), description=cut(ask.prompt, 100) if long else None, component=field))
    form.stop()  # discord.py need not wait for it: the answer is read from the interaction, after a restart as well
    return form


def cut(text: str, most: int) -> str:
    """At most so many characters; where some are missing, it shows."""
    return text if len(text) <= most else text[: most - 1] + "…"
