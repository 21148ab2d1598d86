"""Other chats that a person names on Telegram ("@news", an id, a link): who they are, and whether this person and the bot may post there.

Asks Telegram and decides nothing: each name becomes a messages.Target.
"""

import re

from telegram import Bot, Chat, ChatMember
from telegram.error import TelegramError

from bots.messages import Target
from bots.telegram_messenger import address_of

MOST_NAMED = 10
_NAME = re.compile(
    r"(?<![\w/])@[A-Za-z]\w{3,31}\b|(?<![\w-])-100\d{5,16}\b|https?://t\.me/(?:c/\d{5,16}|[A-Za-z]\w{3,31})(?:/\d{1,12})?",
    re.ASCII,
)
_POSTS_AS_MEMBER = (ChatMember.OWNER, ChatMember.ADMINISTRATOR, ChatMember.MEMBER)


class Places:
    """What chats one bot can be asked about."""

    def __init__(self, bot: Bot, limit_bytes: int) -> None:
        self._bot = bot
        self._limit_bytes = limit_bytes

    async def named(self, text: str, person: int, me: int, my_name: str) -> tuple[Target, ...]:
        """A target for each chat that a text names. person: who says it; me, my_name: the bot itself."""
        names = [name for name in dict.fromkeys(_NAME.findall(text)) if name.casefold() != f"@{my_name}".casefold()]
        return tuple([await self._target(name, person, me) for name in names[:MOST_NAMED]])

    async def _target(self, name: str, person: int, me: int) -> Target:
        chat_id, topic = _asked_for(name)
        try:
            chat = await self._bot.get_chat(chat_id)
        except TelegramError:
            return Target(name, why="unknown")
        title = chat.title or chat.username or name
        if chat.type == Chat.PRIVATE:
            return Target(name, title=title, why="unknown")
        if not await self._may_post(chat.id, me, channel=chat.type == Chat.CHANNEL):
            return Target(name, title=title, why="bot")
        if person != chat.id and not await self._administers(chat.id, person):
            return Target(name, title=title, why="person")
        return Target(name, address_of(chat.id, topic or None), title, limit_bytes=self._limit_bytes)

    async def _may_post(self, chat_id: int, me: int, *, channel: bool) -> bool:
        try:
            member = await self._bot.get_chat_member(chat_id, me)
        except TelegramError:
            return False
        if channel:
            return member.status == ChatMember.ADMINISTRATOR and bool(getattr(member, "can_post_messages", False))
        return member.status in _POSTS_AS_MEMBER or bool(getattr(member, "can_send_messages", False))

    async def _administers(self, chat_id: int, person: int) -> bool:
        try:
            member = await self._bot.get_chat_member(chat_id, person)
        except TelegramError:
            return False
        return member.status in (ChatMember.OWNER, ChatMember.ADMINISTRATOR)


def _asked_for(name: str) -> tuple[int | str, int]:
    """What Telegram calls the chat, and its topic where a link has one."""
    if not name.startswith("http"):
        return (name, 0) if name.startswith("@") else (int(name), 0)
    parts = name.split("t.me/", 1)[1].split("/")
    if parts[0] == "c":
        return int(f"-100{parts[1]}"), int(parts[2]) if len(parts) > 2 else 0
    return f"@{parts[0]}", int(parts[1]) if len(parts) > 1 else 0
