"""Telegram's limits: how much fits in one message, and how fast messages may follow each other. Source: the Bot API's documentation.

Sends nothing. The limits of pace are not published; what is known of them is what Telegram says when they are passed.
"""

import asyncio
from collections import defaultdict, deque
from collections.abc import Iterator
from time import monotonic

UPLOAD_BYTES, LOCAL_UPLOAD_BYTES = 49_500_000, 1_990_000_000  # 50 MB and 2 GB, less what is sent beside the file
DOWNLOAD_BYTES, LOCAL_DOWNLOAD_BYTES = 20_000_000, 200_000_000
MOST_TEXT, MOST_CAPTION, MOST_TOAST, MOST_PLACEHOLDER = 4096, 1024, 200, 64  # Telegram counts UTF-16 units
MOST_PHOTO_BYTES, MOST_THUMBNAIL_BYTES = 10_000_000, 200_000
CAREFUL_FOR_S, CAREFUL_PER_S = 30.0, 20.0  # after a flood wait: how long, and how many sends a second
GROUP_EDITS_PER_MIN = 12  # of the 20 messages a minute that a group takes, the rest is for what people wait for


class Pace:
    """Flood waits as Telegram announced them. Its limits are not published, so nothing is held back before it says so."""

    def __init__(self) -> None:
        self._held: dict[int, float] = {}
        self._careful_until = 0.0
        self._next = 0.0
        self._recent: defaultdict[int, deque[float]] = defaultdict(deque)

    def hold(self, chat_id: int, seconds: float) -> None:
        """Telegram asked for a wait: this chat gets nothing till then, and the others go slower for a while."""
        self._held[chat_id] = monotonic() + seconds
        self._careful_until = monotonic() + seconds + CAREFUL_FOR_S

    def held(self, chat_id: int) -> float:
        """How long this chat still gets nothing, in seconds; ≤ 0: it may be sent something."""
        left = self._held.get(chat_id, 0.0) - monotonic()
        if left <= 0:
            self._held.pop(chat_id, None)
        return left

    async def turn(self, chat_id: int) -> None:
        """Wait until this chat may be sent something."""
        if (left := self.held(chat_id)) > 0:
            await asyncio.sleep(left)
        now = monotonic()
        if now < self._careful_until:
            self._next = max(self._next, now) + 1 / CAREFUL_PER_S
            await asyncio.sleep(self._next - now)

    def busy(self, chat_id: int) -> bool:
        """Whether progress had better wait."""
        now = monotonic()
        return self.held(chat_id) > 0 or self._next > now + 0.5 or self._minute(chat_id, now) >= GROUP_EDITS_PER_MIN

    def count(self, chat_id: int) -> None:
        """Note that something is sent to a group now."""
        if chat_id < 0:
            self._recent[chat_id].append(monotonic())

    def _minute(self, chat_id: int, now: float) -> int:
        recent = self._recent.get(chat_id)
        while recent and recent[0] < now - 60:
            recent.popleft()
        if recent is not None and not recent:
            del self._recent[chat_id]
        return len(recent or ())


def split(text: str, most: int) -> Iterator[str]:
    """Text in pieces of at most `most` UTF-16 units, cut between lines, else between words, else between letters."""
    rest = text.strip()
    while rest:
        if units(rest) <= most:
            yield rest
            return
        fitting = _fitting(rest, most)
        at = max(fitting.rfind("\n"), 0) or max(fitting.rfind(" "), 0) or len(fitting)
        yield rest[:at].rstrip()
        rest = rest[at:].lstrip()


def cut(text: str, most: int) -> str:
    """The beginning of a text, cut on a word and ended with … where it is longer than `most` UTF-16 units."""
    text = text.strip()
    if units(text) <= most:
        return text
    fitting = _fitting(text, most - 1)
    at = max(fitting.rfind(" "), fitting.rfind("\n"))
    return fitting[: at if at > len(fitting) // 2 else len(fitting)].rstrip() + "…"


def _fitting(text: str, most: int) -> str:
    """The longest beginning of at most `most` UTF-16 units; a character is never halved."""
    return text.encode("utf-16-le")[: 2 * most].decode("utf-16-le", "ignore")


def units(text: str) -> int:
    """A text's length as Telegram counts it."""
    return len(text.encode("utf-16-le")) // 2
