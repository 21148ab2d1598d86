"""What a person wrote → a schedule: a cron line, English or Chinese words, whichever it is."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from bots.clock.cron import is_cron, read_cron
from bots.clock.read_en import read_english
from bots.clock.read_zh import read_chinese
from bots.clock.times import times
from bots.clock.when import When
from bots.clock.zones import zone_named
from bots.errors import BadInput

MOST_LETTERS = 2500  # what the longest schedule takes in words
_QUOTES = "\"'`“”‘’「」『』"
_CHINESE, _LATIN = re.compile("[\u3400-\u9fff]"), re.compile("[A-Za-z]")


def read_when(text: str, language: str = "en", *, now: datetime | None = None) -> When:
    """Read a schedule from words or a cron line. Raises BadInput with what to write instead.

    language decides only where the text does not (digits alone). now: the present local time (aware), which "until december 24" and
    "every other friday" count from; UTC's where it is not given.
    """
    text = text.strip().strip(_QUOTES).strip()
    moment = now or datetime.now(UTC)
    if not text:
        raise BadInput("clock_empty")
    if len(text) > MOST_LETTERS:
        raise BadInput("clock_too_long", letters=len(text), limit=MOST_LETTERS)
    when = read_cron(text) if is_cron(text) else _from_words(text, language, moment)
    return _begun(when, moment)


def _from_words(text: str, language: str, now: datetime) -> When:
    chinese = _CHINESE.search(text) or (language == "zh" and not _LATIN.search(text))
    try:
        return read_chinese(text, now.date()) if chinese else read_english(text, now.date())
    except BadInput as exc:
        word = str(exc.values.get("word", ""))
        if exc.key == "clock_unread" and (word == "time" or _is_zone(word)):
            raise BadInput("clock_zone_apart", word=word) from exc
        raise


def _is_zone(word: str) -> bool:
    try:
        zone_named(word)
    except BadInput:
        return False
    return True


def _begun(when: When, now: datetime) -> When:
    """The schedule with its steps counted from its first day. Raises BadInput where it never comes."""
    zone = now.tzinfo if isinstance(now.tzinfo, ZoneInfo) else ZoneInfo("UTC")
    stepped = when.since is None and (when.every_days > 1 or when.every_weeks > 1)
    first = times(when, zone, now, 1)
    if not first:
        ended = when.until is not None and times(replace(when, until=None), zone, now, 1)
        raise BadInput("clock_past", day=str(when.until)) if ended else BadInput("clock_never")
    return when.counted_from(date.fromisoformat(first[0].key[:10])) if stepped else when
