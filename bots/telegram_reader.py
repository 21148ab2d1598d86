"""Reads Telegram's updates: Message and CallbackQuery → Incoming, albums as one, files into the inbox.

Sends nothing. Says which messages are meant for us, who speaks, whether they administer the chat, and what a file's bytes are.
"""

import asyncio
import re
import uuid
from dataclasses import replace
from pathlib import Path
from time import monotonic
from typing import Any

from telegram import Bot, CallbackQuery, Chat, ChatMember, Message, User
from telegram.error import BadRequest, TelegramError

from bots.messages import Attachment, ChatKind, Incoming, MediaKind, unpack
from bots.telegram_messenger import PREFIX, address_of
from bots.telegram_places import Places

ALBUM_S = 0.8  # an album comes as one update a picture
RIGHTS_FOR_S = 60.0
MANAGED = frozenset(
    {"settings", "set", "admin", "series", "schedule", "sched"}
)  # commands (and actions of buttons) for which it matters who administers the chat

_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@(\w{3,32}))?(?:\s+(.*))?", re.DOTALL)
_SOUND = (b"OggS", b"ID3", b"fLaC", b"\xff\xfb", b"\xff\xf3", b"\xff\xf1")
_PICTURE = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"BM")
_RIFF: dict[bytes, MediaKind] = {b"WEBP": "photo", b"WAVE": "voice", b"AVI ": "video"}
_BRANDS: dict[bytes, MediaKind] = {b"M4A ": "voice", b"M4B ": "voice", b"heic": "photo", b"mif1": "photo", b"avif": "photo"}


class Reader:
    """What updates say to one bot."""

    def __init__(self, bot: Bot, inbox: Path, limit_bytes: int, largest_download: int) -> None:
        self._bot = bot
        self._inbox = inbox
        self._limit_bytes = limit_bytes
        self._largest_download = largest_download
        self._places = Places(bot, limit_bytes)
        self._albums: dict[str, list[Message]] = {}
        self._rights: dict[tuple[int, int], tuple[float, bool]] = {}
        self.me = User(0, "", is_bot=True)
        self.known: frozenset[str] = frozenset()  # commands that are ours also where they do not name us

    async def album(self, message: Message) -> list[Message]:
        """All messages of an album for its first one, none for the others; a message of its own as it is."""
        if not message.media_group_id:
            return [message]
        key = f"{message.chat_id}:{message.media_group_id}"
        album = self._albums.setdefault(key, [])
        album.append(message)
        if len(album) > 1:
            return []
        await asyncio.sleep(ALBUM_S)
        return sorted(self._albums.pop(key), key=lambda m: m.message_id)

    async def written(self, album: list[Message]) -> Incoming | None:
        """What a message (or an album) says to us, its files not fetched yet; None where it is not meant for us."""
        message = next((m for m in album if m.text or m.caption), album[0])
        person, name = _author(message)
        if person == 0 or message.via_bot or not (message.text or message.caption or message.effective_attachment):
            return None
        chat, answers = chat_kind(message.chat), _answered(message)
        command, text, addressed = self._said(message.text or message.caption or "")
        answers_us = answers is not None and self._is_ours(answers)  # not enough to be an idea: "nice!" under a short is none
        if command == "other" or (chat != "private" and not addressed and not answers_us and command not in self.known):
            return None
        if not text and command in ("short", "script") and answers is not None and not answers_us:
            text = answers.text or answers.caption or ""  # /short under somebody's message
        manages = chat != "group" or (
            (command in MANAGED or answers_us) and await self._manages(message.chat, message.from_user, person)
        )
        names_places = command == "schedule" or (command == "message" and answers_us)
        targets = await self._places.named(text, person, self.me.id, self.me.username or "") if names_places else ()
        return Incoming(
            address=address_of(message.chat_id, message.message_thread_id if message.is_topic_message else None),
            person=f"{PREFIX}:{person}",
            command=command,
            text=text,
            language=_language(message.from_user),
            message_id=str(message.message_id),
            limit_bytes=self._limit_bytes,
            chat=chat,
            name=name,
            manages=manages,
            addressed=addressed,
            targets=targets,
            reply_to=str(answers.message_id) if answers is not None else "",
            reply_to_person=f"{PREFIX}:{_author(answers)[0]}" if answers is not None else "",
            sent_at=message.date,
        )

    async def with_files(self, incoming: Incoming, album: list[Message]) -> Incoming:
        """The same with the files of its messages, downloaded."""
        return replace(incoming, media=tuple([await self._fetch(*found) for m in album if (found := _attached(m)) is not None]))

    async def pressed(self, query: CallbackQuery) -> Incoming | None:
        """What a press says; None where Telegram does not say on which message."""
        message, button = query.message, unpack(query.data or "")
        if message is None:
            return None
        chat, person = chat_kind(message.chat), query.from_user.id
        matters = chat == "channel" or (button is not None and button.action in MANAGED)
        manages = chat == "private" or (matters and await self._manages(message.chat, query.from_user, person))
        if chat == "channel" and manages:
            person = message.chat.id  # a channel is one person, whoever of its administrators acts
        topic = message.message_thread_id if isinstance(message, Message) and message.is_topic_message else None
        return Incoming(
            address=address_of(message.chat.id, topic),
            person=f"{PREFIX}:{person}",
            command="button",
            language=_language(query.from_user),
            message_id=str(message.message_id),
            limit_bytes=self._limit_bytes,
            chat=chat,
            name=query.from_user.full_name,
            manages=manages,
            pressed=query.data or "",
        )

    def _said(self, text: str) -> tuple[str, str, bool]:
        """A text's command ("message": none, "other": another bot's), what follows it, and whether it names us."""
        me = f"@{self.me.username or ''}"
        found = _COMMAND.fullmatch(text.strip())
        if found is not None:
            if found[2] and f"@{found[2]}".lower() != me.lower():
                return "other", "", False
            return found[1].lower(), (found[3] or "").strip(), bool(found[2])
        named = re.compile(rf"(?<!\w){re.escape(me)}(?!\w)", re.IGNORECASE)
        return "message", named.sub("", text).strip(), named.search(text) is not None

    def _is_ours(self, message: Message) -> bool:
        """Whether a message is one of ours; in a channel every post is the channel's."""
        if message.chat.type == Chat.CHANNEL:
            return message.sender_chat is not None and message.sender_chat.id == message.chat_id
        return message.from_user is not None and message.from_user.id == self.me.id

    async def _manages(self, chat: Chat, user: User | None, person: int) -> bool:
        """Whether somebody administers a chat, asked of Telegram at most once a minute."""
        if person == chat.id:
            return True  # an administrator who speaks as the chat
        if user is None:
            return False
        at, known = self._rights.get((chat.id, user.id), (-RIGHTS_FOR_S, False))
        if monotonic() - at < RIGHTS_FOR_S:
            return known
        try:
            member = await self._bot.get_chat_member(chat.id, user.id)
        except TelegramError:
            return False
        if len(self._rights) > 5000:
            self._rights.clear()
        known = member.status in (ChatMember.OWNER, ChatMember.ADMINISTRATOR)
        self._rights[chat.id, user.id] = (monotonic(), known)
        return known

    async def _fetch(self, kind: MediaKind, file_id: str, size_bytes: int, name: str) -> Attachment:
        """Download a file into the inbox, unless it is too large; its kind is what its bytes say, not its name."""
        if size_bytes > self._largest_download:
            return Attachment(kind, None, size_bytes, name)
        path = self._inbox / uuid.uuid4().hex
        try:
            file = await self._bot.get_file(file_id)
            if (file.file_size or 0) > self._largest_download:
                return Attachment(kind, None, file.file_size or 0, name)
            await file.download_to_drive(path, read_timeout=60.0)
        except (BadRequest, OSError):  # Telegram gives out no larger ones; a disk that is full
            path.unlink(missing_ok=True)
            return Attachment(kind, None, size_bytes, name)
        return await asyncio.to_thread(_sniffed, path, name)


def chat_kind(chat: Chat) -> ChatKind:
    """A chat's kind in our words."""
    return "private" if chat.type == Chat.PRIVATE else "channel" if chat.type == Chat.CHANNEL else "group"


def _author(message: Message) -> tuple[int, str]:
    """Who wrote a message and how they are called: a person, or the chat that they speak as; 0 for another bot."""
    if message.sender_chat is not None:
        return message.sender_chat.id, message.sender_chat.effective_name or ""
    user = message.from_user
    return (user.id, user.full_name) if user is not None and not user.is_bot else (0, "")


def _answered(message: Message) -> Message | None:
    """The message that this one answers; a forum's topic itself is none."""
    answers = message.reply_to_message
    return None if answers is None or answers.forum_topic_created is not None else answers


def _language(user: User | None) -> str:
    code = (user.language_code or "") if user is not None else ""
    return code[:2].lower() if re.match(r"[A-Za-z]{2}", code) else "en"


def _attached(message: Message) -> tuple[MediaKind, str, int, str] | None:
    """A message's file: kind as Telegram says, file id, size (0: unknown), the person's name for it."""
    if message.photo:
        best = message.photo[-1]
        return "photo", best.file_id, best.file_size or 0, ""
    kinds: tuple[tuple[MediaKind, Any], ...] = (
        ("video", message.video or message.video_note or message.animation),
        ("voice", message.voice or message.audio),
        ("file", message.document),
    )
    for kind, medium in kinds:
        if medium is not None:
            return kind, medium.file_id, medium.file_size or 0, getattr(medium, "file_name", None) or ""
    return None


def _sniffed(path: Path, name: str) -> Attachment:
    with path.open("rb") as file:
        head = file.read(16)
    return Attachment(_kind_of(head), path, path.stat().st_size, name)


def _kind_of(head: bytes) -> MediaKind:
    """What a file is by its first 16 bytes."""
    if head[4:8] == b"ftyp":
        return _BRANDS.get(head[8:12], "video")
    if head[:4] == b"RIFF":
        return _RIFF.get(head[8:12], "file")
    if head.startswith(_PICTURE):
        return "photo"
    if head.startswith(_SOUND):
        return "voice"
    return "video" if head.startswith(b"\x1a\x45\xdf\xa3") else "file"
