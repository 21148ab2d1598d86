"""Sends to Telegram: parcels as videos, pictures and texts; progress in place; replies to people. Source: the Bot API's documentation.

Knows no command and no row. What may have arrived is never sent twice: only an error after which Telegram surely has nothing lets a
delivery be tried again.
"""

import asyncio
import html
import logging
import re
from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from time import monotonic
from typing import Any

import httpx
from telegram import (
    Bot,
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    InputMediaPhoto,
    LinkPreviewOptions,
    Message,
    ReplyParameters,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, NetworkError, RetryAfter, TelegramError
from telegram.request import BaseRequest

from bots.errors import BotError, DeliveryLater, DeliveryRefused, DeliveryUnsure
from bots.messages import Ask, Buttons, Delivered, Parcel, pack
from bots.telegram_limits import (
    MOST_CAPTION,
    MOST_PHOTO_BYTES,
    MOST_PLACEHOLDER,
    MOST_TEXT,
    MOST_THUMBNAIL_BYTES,
    Pace,
    cut,
    split,
    units,
)

log = logging.getLogger(__name__)

PREFIX = "telegram"
UPLOAD_TIMEOUT_S = 120.0  # Telegram answers a large upload only when it has stored it
LAST_WORD_TRIES = 4
PATIENCE_S = 60.0  # how long a reply to a person waits for a flood wait to pass

# After these Telegram cannot have the whole request.
_NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.WriteError,
    httpx.WriteTimeout,
    httpx.LocalProtocolError,
    httpx.UnsupportedProtocol,
    httpx.ProxyError,
)
_STYLES = {"good": "success", "danger": "danger"}
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)

Send = Callable[..., Awaitable[Message]]


@dataclass(frozen=True)
class Place:
    """Where a message goes: a chat, and a forum's topic in it (0: none)."""

    chat_id: int
    topic: int = 0


class TelegramMessenger:
    """One bot's way of sending, for deliveries and for replies alike."""

    prefix = PREFIX
    resend_safe = False

    def __init__(self, bot: Bot, line: BaseRequest) -> None:
        self._bot = bot
        self._line = line  # what the bot speaks through; closed here
        self._pace = Pace()
        self._moved: dict[int, int] = {}  # group → the supergroup that it became
        self._begun: dict[str, int] = {}  # nonce → messages of a delivery that have arrived
        self._pictures: dict[tuple[int, int], Path | None] = {}  # messages that show a picture instead of text
        self._names: dict[str, str] = {}
        self._in_hand = 0
        self._idle = asyncio.Event()
        self._idle.set()
        self._closed = False

    # -- the Messenger protocol -----------------------------------------------------------------------------------------------------

    async def deliver(self, parcel: Parcel) -> Delivered:
        """Send a parcel; its media and buttons come in the last message, whose id is returned.

        Raises DeliveryRefused, DeliveryLater, DeliveryUnsure.
        """
        if self._closed:
            raise DeliveryLater(5.0, "the service is ending")
        self._in_hand += 1
        self._idle.clear()
        try:
            return await self._deliver(parcel)
        except TelegramError as exc:
            raise _as_ours(exc) from exc
        except OSError as exc:
            raise DeliveryRefused(f"its file cannot be read ({exc.strerror})") from exc
        finally:
            self._in_hand -= 1
            if not self._in_hand:
                self._idle.set()

    async def show_progress(self, address: str, message_id: str, text: str, preview: Path | None, buttons: Buttons = ()) -> None:
        """Edit the acknowledging message in place. Never raises for one that is gone.

        While Telegram asks us to wait it is left out; without buttons it is the last word on a job, and waits its turn.
        """
        place = place_of(address)
        if self._closed or not message_id.isdigit() or (buttons and self._pace.busy(place.chat_id)):
            return
        for _ in range(1 if buttons else LAST_WORD_TRIES):
            try:
                await self._pace.turn(place.chat_id)
                await self.edit(place, int(message_id), text, buttons, picture=preview)
            except RetryAfter as exc:
                self._pace.hold(place.chat_id, seconds_of(exc))
            except (TelegramError, OSError) as exc:
                log.debug("progress was not shown: %s", exc, extra={"action": "progress_not_shown"})
                return
            else:
                return

    async def close(self) -> None:
        """Take no more deliveries, let those in hand end, and close the line."""
        self._closed = True
        try:
            await self._idle.wait()
        finally:
            await self._line.shutdown()

    # -- replies --------------------------------------------------------------------------------------------------------------------

    async def say(self, place: Place, text: str, buttons: Buttons = (), *, reply_to: int = 0) -> Message | None:
        """Send a text, in several messages where it is long; the last one holds the buttons and is returned."""
        message = None
        pieces = list(split(text, MOST_TEXT))
        for number, piece in enumerate(pieces, 1):
            last = number == len(pieces)
            fields = {"text": html.escape(piece, quote=False), "link_preview_options": _NO_PREVIEW}
            markup = keyboard(buttons) if last else None
            message = await self._patiently(self._bot.send_message, place, reply_to=reply_to, reply_markup=markup, **fields)
            reply_to = 0
        return message

    async def ask(self, place: Place, ask: Ask, *, person: str = "", name: str = "", reply_to: int = 0) -> Message:
        """Ask a question whose answer is typed as a reply to it; in a group only this person's keyboard opens."""
        prompt = cut(ask.prompt, MOST_TEXT - 80)
        text = html.escape(prompt, quote=False)
        if place.chat_id < 0 and person and name:
            text = f"{_mention(person, name)}: {text}"
        placeholder = cut(ask.placeholder, MOST_PLACEHOLDER) or None
        markup = ForceReply(selective=place.chat_id < 0, input_field_placeholder=placeholder)
        return await self._patiently(self._bot.send_message, place, reply_to=reply_to, reply_markup=markup, text=text)

    async def edit(self, place: Place, message_id: int, text: str, buttons: Buttons, *, picture: Path | None = None) -> None:
        """Change a message of ours: its text (or caption) unless that is "", its buttons, and the picture above it where one is given.

        Raises TelegramError, except where nothing is different.
        """
        chat_id = self._moved.get(place.chat_id, place.chat_id)
        key = (chat_id, message_id)
        there: dict[str, Any] = {"chat_id": chat_id, "message_id": message_id, "reply_markup": keyboard(buttons)}
        self._pace.count(chat_id)
        try:
            if not text:
                await self._bot.edit_message_reply_markup(**there)
            elif picture is not None and self._is_new(key, picture):
                await self._show_picture(there, text, picture)
            elif key in self._pictures:
                await self._bot.edit_message_caption(**there, caption=_escaped(text, MOST_CAPTION), parse_mode=ParseMode.HTML)
            else:
                await self._bot.edit_message_text(
                    **there, text=_escaped(text, MOST_TEXT), parse_mode=ParseMode.HTML, link_preview_options=_NO_PREVIEW
                )
        except BadRequest as exc:
            if "no text in the message" in exc.message and key not in self._pictures:
                self._pictures[key] = None
                await self.edit(place, message_id, text, buttons)
            elif "not modified" not in exc.message:
                raise

    async def take_away(self, place: Place, message_id: int, text: str) -> None:
        """Delete a message of ours; where Telegram does not let us any more, take its buttons and say text instead."""
        chat_id = self._moved.get(place.chat_id, place.chat_id)
        try:
            await self._bot.delete_message(chat_id, message_id)
        except BadRequest:
            await self.edit(place, message_id, text, ())

    def learn_name(self, person: str, name: str) -> None:
        """Keep how somebody is called, for mentions."""
        if len(self._names) > 5000:
            self._names.clear()
        self._names[person] = name

    def _is_new(self, key: tuple[int, int], picture: Path) -> bool:
        return self._pictures.get(key) != picture and picture.is_file()

    async def _show_picture(self, there: dict[str, Any], text: str, picture: Path) -> None:
        caption = _escaped(text, MOST_CAPTION)
        with picture.open("rb") as handle:
            media = InputMediaPhoto(InputFile(handle, attach=True), caption=caption, parse_mode=ParseMode.HTML)
            await self._bot.edit_message_media(**there, media=media)
        if len(self._pictures) > 5000:
            self._pictures.clear()
        self._pictures[there["chat_id"], there["message_id"]] = picture

    # -- sending --------------------------------------------------------------------------------------------------------------------

    async def _deliver(self, parcel: Parcel) -> Delivered:
        place = place_of(parcel.address)
        if (left := self._pace.held(self._moved.get(place.chat_id, place.chat_id))) > 0:
            raise DeliveryLater(left, "Telegram asked to wait")
        mention = await self._mention_of(parcel, place)
        shown = parcel.file is not None or bool(parcel.file_id)
        pieces = list(split(parcel.text, MOST_TEXT - 80))
        head = pieces[0].partition("\n")[0] if pieces else ""
        if shown:  # what does not fit under the picture goes before it
            pieces = [] if units(parcel.text) <= MOST_CAPTION - 80 else pieces
        caption = parcel.text if shown and not pieces else cut(head, MOST_CAPTION - 80)
        begun = self._begun.get(parcel.nonce, 0)
        message: Message | None = None
        for number, piece in enumerate(pieces):
            if number < begun:
                continue
            last = not shown and number == len(pieces) - 1
            text = (mention if number == 0 else "") + html.escape(piece, quote=False)
            fields: dict[str, Any] = {"text": text, "link_preview_options": _NO_PREVIEW}
            fields["reply_markup"] = keyboard(parcel.buttons) if last else None
            message = await self._send(self._bot.send_message, place, reply_to=_number(parcel.reply_to), **fields)
            self._begun[parcel.nonce] = number + 1
        if shown:
            text = ("" if pieces else mention) + html.escape(caption, quote=False)
            message = await self._send_file(parcel, place, text)
        self._begun.pop(parcel.nonce, None)
        if message is None:
            raise DeliveryRefused("there is nothing to send")
        return Delivered(str(message.message_id), _file_id(message), message.link or "")

    async def _send_file(self, parcel: Parcel, place: Place, caption: str) -> Message:
        """The parcel's file by its id, where Telegram has it already and this bot may use it; else as an upload."""
        if parcel.file_id:
            try:
                return await self._send_medium(parcel, place, caption, parcel.file_id)
            except BadRequest as exc:
                if parcel.file is None or "file" not in exc.message.lower():
                    raise
        assert parcel.file is not None  # noqa: S101  (checked by the caller)
        with ExitStack() as files:
            upload = InputFile(files.enter_context(parcel.file.open("rb")), filename=_name(parcel), read_file_handle=False)
            try:
                return await self._send_medium(parcel, place, caption, upload)
            except BadRequest as exc:
                if parcel.kind == "short" or "photo" not in exc.message.lower():
                    raise
        with parcel.file.open(
            "rb"
        ) as handle:  # a picture that Telegram does not take as one, because it is too long or too large
            upload = InputFile(handle, filename=_name(parcel), read_file_handle=False)
            return await self._send_medium(parcel, place, caption, upload, as_document=True)

    async def _send_medium(
        self, parcel: Parcel, place: Place, caption: str, medium: InputFile | str, *, as_document: bool = False
    ) -> Message:
        fields: dict[str, Any] = {
            "caption": caption or None,
            "reply_markup": keyboard(parcel.buttons),
            "reply_to": _number(parcel.reply_to),
            "read_timeout": UPLOAD_TIMEOUT_S,
        }
        size = parcel.file.stat().st_size if parcel.file is not None and isinstance(medium, InputFile) else 0
        if as_document or parcel.kind == "file" or (parcel.kind != "short" and size > MOST_PHOTO_BYTES):
            return await self._send(self._bot.send_document, place, document=medium, **fields)
        if parcel.kind != "short":
            return await self._send(self._bot.send_photo, place, photo=medium, **fields)
        facts = parcel.facts
        for name, value in (
            ("width", facts.get("width")),
            ("height", facts.get("height")),
            ("duration", facts.get("duration_s")),
        ):
            if isinstance(value, (int, float)) and value > 0:
                fields[name] = max(1, round(value))
        with _thumbnail(parcel, medium) as thumbnail:
            return await self._send(
                self._bot.send_video, place, video=medium, thumbnail=thumbnail, supports_streaming=True, **fields
            )

    async def _mention_of(self, parcel: Parcel, place: Place) -> str:
        """ "Ada: " as a mention, so that the person is notified in a group; "" elsewhere or where they have no name."""
        number = parcel.person.removeprefix(f"{PREFIX}:")
        if place.chat_id > 0 or not number.isdigit():
            return ""
        if parcel.person not in self._names:
            try:
                member = await self._bot.get_chat_member(self._moved.get(place.chat_id, place.chat_id), int(number))
            except TelegramError:
                return ""
            self.learn_name(parcel.person, member.user.first_name)
        return f"{_mention(parcel.person, self._names[parcel.person])}: " if self._names[parcel.person] else ""

    async def _patiently(self, send: Send, place: Place, **fields: Any) -> Message:
        """Send a reply; a flood wait is waited out, and what surely did not arrive is tried once more."""
        tried = False
        end = monotonic() + PATIENCE_S
        while True:
            try:
                return await self._send(send, place, **fields)
            except RetryAfter as exc:
                if monotonic() + seconds_of(exc) > end:
                    raise
            except NetworkError as exc:
                if tried or not isinstance(_as_ours(exc), DeliveryLater):
                    raise
                tried = True
                await asyncio.sleep(1.0)

    async def _send(self, send: Send, place: Place, *, reply_to: int = 0, **fields: Any) -> Message:
        """One message to a place: after a flood wait in turn, to where the chat has moved, without a topic that was deleted."""
        chat_id = self._moved.get(place.chat_id, place.chat_id)
        await self._pace.turn(chat_id)
        if reply_to and chat_id < 0:
            fields["reply_parameters"] = ReplyParameters(reply_to, allow_sending_without_reply=True)
        self._pace.count(chat_id)
        try:
            return await send(chat_id=chat_id, message_thread_id=place.topic or None, parse_mode=ParseMode.HTML, **fields)
        except RetryAfter as exc:
            self._pace.hold(chat_id, seconds_of(exc))
            raise
        except ChatMigrated as exc:
            self._moved[place.chat_id] = exc.new_chat_id
            _rewind(fields)
            return await self._send(send, Place(place.chat_id), **fields)
        except BadRequest as exc:
            if not place.topic or "thread not found" not in exc.message:
                raise
            _rewind(fields)
            return await self._send(send, Place(place.chat_id), reply_to=reply_to, **fields)


def address_of(chat_id: int, topic: int | None = None) -> str:
    """The channel address of a chat or of a forum's topic. >>> address_of(-1001, 7) == "telegram:-1001:7"."""
    return f"{PREFIX}:{chat_id}:{topic}" if topic else f"{PREFIX}:{chat_id}"


def place_of(address: str) -> Place:
    """The place of an address. Raises DeliveryRefused for one that is none of ours."""
    found = re.fullmatch(rf"{PREFIX}:(-?\d{{1,19}})(?::(\d{{0,19}}))?", address, re.ASCII)
    if found is None:
        raise DeliveryRefused("that is no Telegram address")
    return Place(int(found[1]), int(found[2] or 0))


def keyboard(buttons: Buttons) -> InlineKeyboardMarkup | None:
    """Buttons as Telegram takes them; None where there are none."""
    rows = [
        [InlineKeyboardButton(b.label, callback_data=pack(b), style=_STYLES.get(b.style)) for b in row] for row in buttons if row
    ]
    return InlineKeyboardMarkup(rows) if rows else None


def _escaped(text: str, most: int) -> str:
    return html.escape(cut(text, most), quote=False)


def _mention(person: str, name: str) -> str:
    return f'<a href="tg://user?id={person.removeprefix(f"{PREFIX}:")}">{html.escape(cut(name, 64), quote=False)}</a>'


def _number(message_id: str) -> int:
    return int(message_id) if message_id.isdigit() else 0


def _name(parcel: Parcel) -> str:
    """The name that a saved file gets: the title's words."""
    words = re.findall(r"\w+", str(parcel.facts.get("title", "")))
    stem = "-".join(words)[:60].strip("-") or parcel.kind
    return f"{stem}{parcel.file.suffix if parcel.file else ''}"


@contextmanager
def _thumbnail(parcel: Parcel, medium: InputFile | str) -> Iterator[InputFile | None]:
    """The small picture beside an upload; Telegram takes none with a file that it has already."""
    path = parcel.thumbnail
    if path is None or isinstance(medium, str) or not path.is_file() or path.stat().st_size > MOST_THUMBNAIL_BYTES:
        yield None
        return
    with path.open("rb") as handle:
        upload = InputFile(handle, filename="thumbnail.jpg", attach=True)
        upload.attach_name = "thumbnail"
        yield upload


def _rewind(fields: dict[str, Any]) -> None:
    for value in fields.values():
        if isinstance(value, InputFile) and not isinstance(value.input_file_content, bytes):
            value.input_file_content.seek(0)


def _file_id(message: Message) -> str:
    if message.photo:
        return message.photo[-1].file_id
    medium = message.video or message.document or message.animation
    return medium.file_id if medium else ""


def seconds_of(exc: RetryAfter) -> float:
    """How long Telegram asks us to wait."""
    value = exc.retry_after
    return value.total_seconds() if isinstance(value, timedelta) else float(value)


def _as_ours(exc: TelegramError) -> BotError:
    """What a caller can do about Telegram's error."""
    if isinstance(exc, RetryAfter):
        return DeliveryLater(seconds_of(exc), "Telegram asked to wait")
    if isinstance(exc, (Forbidden, BadRequest)):
        return DeliveryRefused(exc.message)
    if isinstance(exc, InvalidToken):
        return DeliveryLater(60.0, "Telegram does not know the token")
    if "too large" in exc.message.lower() or "(413)" in exc.message:
        return DeliveryRefused("the file is larger than Telegram takes")
    if isinstance(exc.__cause__, _NOT_SENT):
        return DeliveryLater(10.0, "Telegram could not be reached")
    if isinstance(exc, NetworkError) and exc.__cause__ is None and not exc.message.startswith("Bad Gateway"):
        return DeliveryLater(20.0, exc.message)  # Telegram itself said that it failed
    return DeliveryUnsure(f"the answer was lost ({type(exc.__cause__ or exc).__name__})")
