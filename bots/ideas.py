"""Where a series' next idea comes from: its list, new ideas within its theme, a feed. The rows are storage.series' own.

`stock` sees to it that an idea waits, which may take a chat model's answer or a feed's; `storage.series.take` then takes it in the
same transaction as what is made of it. `next_idea` does both.
"""

import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy.exc import IntegrityError

from agent import ideas as writer
from agent.errors import ChatModelUnavailable
from agent.language import detect
from agent.likeness import Known, normal
from bots.feed import Entry, FeedFailed, FeedReader, host_of, is_allowed
from bots.series_options import cast_of
from storage import people, series
from storage.database import Database
from storage.people import EVERYBODY
from storage.series import FEED, WRITTEN, NewIdea
from storage.tables import Series, SeriesIdea

if TYPE_CHECKING:
    from agent.chat_model import ChatModel

log = logging.getLogger(__name__)

WRITTEN_AT_ONCE = 5
TRIES = 3
TOLD_OF_OLD = 60  # ideas that the chat model is told there are already


@dataclass(frozen=True)
class Stock:
    """Whether an idea waits; else why not, as the key of a sentence, and whether that is the series' end."""

    ready: bool
    why: str = ""  # ideas_used_up, ideas_none_new, ideas_need_model, feed_quiet, feed_not_allowed, feed_failed
    ended: bool = False


class Ideas:
    """The ideas of all series of one data folder. allowed_feeds: what CHAT_FEEDS lists."""

    def __init__(
        self,
        database: Database,
        chat_model: Callable[[], "ChatModel | None"] = lambda: None,
        allowed_feeds: frozenset[str] = frozenset(),
        owners: frozenset[str] = frozenset(),
    ) -> None:
        self._database = database
        self._chat_model = chat_model
        self._allowed = allowed_feeds
        self._owners = owners
        self._feeds = FeedReader(allowed_feeds)

    async def next_idea(self, series_id: str) -> SeriesIdea | None:
        """The next idea, taken and committed; None where there is none (the series' status and why then say more). Raises NotFound."""
        while (await self.stock(series_id)).ready:
            with self._database.session() as session:
                idea = series.take(session, series_id)
                session.commit()
            if idea is not None:
                return idea
        return None

    async def stock(self, series_id: str) -> Stock:
        """See to it that an idea waits. A list that is used up and shall stop ends its series (committed). Raises NotFound."""
        with self._database.session() as session:
            row = series.get(session, series_id)
            if series.waiting(session, series_id, 1):
                return Stock(ready=True)
        kind = str(row.source.get("kind", "ideas"))
        if kind == "feed":
            why = await self._from_feed(row)
            if not why:
                return Stock(ready=True)
            if row.source.get("then") != "ideas":
                return Stock(ready=False, why=why)
        elif kind == "topics" and row.source.get("then", "stop") != "ideas":
            self._end(row, "ideas_used_up")
            return Stock(ready=False, why="ideas_used_up", ended=True)
        if await self._write(row, WRITTEN_AT_ONCE):
            return Stock(ready=True)
        why = "ideas_none_new" if language_of(row) in ("en", "zh") else "ideas_need_model"
        self._end(row, why)
        return Stock(ready=False, why=why, ended=True)

    async def write_more(self, series_id: str, count: int = WRITTEN_AT_ONCE) -> int:
        """Put new ideas within the theme behind those that wait; says how many. Raises NotFound."""
        with self._database.session() as session:
            row = series.get(session, series_id)
        return await self._write(row, count)

    @property
    def has_model(self) -> bool:
        """Whether a chat model writes the ideas, which takes its time."""
        model = self._chat_model()
        return model is not None and bool(model.name)

    def write_offline(self, series_id: str, count: int = WRITTEN_AT_ONCE) -> int:
        """Put new ideas of the offline writer behind those that wait, at once; says how many. Raises NotFound."""
        with self._database.session() as session:
            row = series.get(session, series_id)
            known = Known(series.normals(session, series_id))
        fresh = writer.write(row.theme or row.name, language_of(row), cast_of(row.cast), known, count, seed=row.id)
        return self._add(row.id, [NewIdea(text, normal(text), WRITTEN) for text in fresh])

    async def _write(self, row: Series, count: int) -> int:
        with self._database.session() as session:
            rows = series.ideas(session, row.id)
        known = Known(idea.normal for idea in rows)
        theme, language = row.theme or row.name, language_of(row)
        cast = cast_of(row.cast)
        fresh: list[str] = []
        model = self._chat_model()
        if model is not None and model.name:
            try:
                old = [idea.text for idea in rows][-TOLD_OF_OLD:]
                fresh = [
                    text for text in await writer.ask(model, theme, language, cast, old, count, len(rows)) if known.add(text)
                ]
            except ChatModelUnavailable as exc:
                log.warning("the chat model wrote no ideas", extra={"action": "ideas", "reason": exc.reason})
        if not fresh:
            fresh = writer.write(theme, language, cast, known, count, seed=row.id)
        return self._add(row.id, [NewIdea(text, normal(text), WRITTEN) for text in fresh])

    async def _from_feed(self, row: Series) -> str:
        """Take what is new in the feed in, oldest first; "" where an idea waits now, else why not."""
        url = str(row.source.get("feed", ""))
        named = [host_of(url)] if row.person.startswith("console:") else []
        if not may_read(self._database, row.person, url, allowed=self._allowed, owners=self._owners):
            return "feed_not_allowed"
        try:
            entries = await self._feeds.read(url, named=named)
        except FeedFailed as exc:
            log.info("a feed could not be read: %s", exc, extra={"action": "feed", "reason": exc.why})
            return "feed_failed"
        with self._database.session() as session:
            known = Known(series.normals(session, row.id))
        fresh = [(entry, text) for entry in reversed(entries) if (text := idea_of(entry)) and known.add(text)]
        added = self._add(row.id, [NewIdea(text, normal(text), FEED, entry.link) for entry, text in fresh])
        return "" if added else "feed_quiet"

    def _add(self, series_id: str, ideas: list[NewIdea]) -> int:
        for _ in range(TRIES):
            with self._database.session() as session, suppress(IntegrityError):  # another process adds the same ones
                added = series.add_ideas(session, series_id, ideas)
                session.commit()
                return added
        return 0

    def _end(self, row: Series, why: str) -> None:
        with self._database.session() as session:
            series.change(session, series.get(session, row.id), status="ended", why=why)
            session.commit()


def may_read(database: Database, person: str, url: str, *, allowed: frozenset[str], owners: frozenset[str]) -> bool:
    """Whether a person's series may read this address: who sits at this machine and owners any, others what an owner allowed."""
    if person.startswith(("console:", "web:")) or person in owners:
        return True
    return is_allowed(url, [*allowed, *approved_feeds(database)])


def approved_feeds(database: Database) -> list[str]:
    """The feeds that an owner has allowed with a command."""
    with database.session() as session:
        row = people.get(session, EVERYBODY)
    return [str(word) for word in row.settings.get("feeds", ())] if row else []


def language_of(row: Series) -> str:
    """The language that a series' ideas are written in: the one that was set, else its theme's."""
    return row.language or detect(row.theme or row.name)


def idea_of(entry: Entry) -> str:
    """A feed's entry as one sentence: several would be taken for somebody's own script, and read out as they stand."""
    title = entry.title.strip(" .。!！")
    first = entry.summary.replace("。", "。 ").split(". ")[0].split("。")[0].strip(" .…")
    if not first or first.casefold().startswith(title.casefold()) or len(title) + len(first) > 240:
        return title
    return f"{title}: {first}" if title.isascii() else f"{title}：{first}"
