"""Cron lines: five fields and the @ names, read as cron's users mean them (0 and 7 are Sunday), and written back with names of days.

APScheduler's own reader counts Monday as 0, so numbers never reach it. Days of the month and of the week, both set, mean either, as in
every cron. Besides: L (the last day of a month), fri#2 (its second Friday), friL (its last).
"""

import itertools
import re

from bots.clock.when import DAYS, LAST, When, check
from bots.errors import BadInput

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
NICKNAMES = {
    "@hourly": "0 * * * *",
    "@daily": "0 0 * * *",
    "@midnight": "0 0 * * *",
    "@weekly": "0 0 * * 0",
    "@monthly": "0 0 1 * *",
    "@yearly": "0 0 1 1 *",
    "@annually": "0 0 1 1 *",
}
_FIELD_NAMES = ("minute", "hour", "day", "month", "weekday")
_BOUNDS = ((0, 59), (0, 23), (1, 31), (1, 12), (0, 7))
_FIELD = re.compile(r"[0-9a-z*/,#?-]+")
_LINE = re.compile(r"\*|\?|l|\*/\d+|[0-9,*/#?-]*\d[0-9,*/#lw?-]*")
_CRON_DAYS = ("sun", *DAYS)  # 0 and 7 are Sunday


def is_cron(text: str) -> bool:
    """Whether the text means to be a cron line: an @ name, or fields of which the first two look like nothing else."""
    words = text.lower().split()
    if words and words[0].startswith("@"):
        return True
    return len(words) >= 4 and all(_LINE.fullmatch(word) for word in words[:3]) and not any(":" in word for word in words)


def read_cron(text: str) -> When:
    """The schedule of a cron line. Raises BadInput, with the field that is wrong."""
    words = text.lower().split()
    if len(words) == 1 and words[0].startswith("@"):
        if words[0] not in NICKNAMES:
            raise BadInput("clock_cron_nickname", value=_shown(text), names=", ".join(NICKNAMES))
        words = NICKNAMES[words[0]].split()
    strange = [word for word in words[5:] if not _LINE.fullmatch(word) and word[:3] not in (*_CRON_DAYS, *MONTHS)]
    if strange:
        raise BadInput("clock_unread", word=_shown(strange[0]))
    if len(words) in (6, 7):
        raise BadInput("clock_cron_seconds", count=len(words))
    if len(words) != 5:
        raise BadInput("clock_cron_fields", count=len(words))
    minutes, hours = _numbers(words[0], 0), _numbers(words[1], 1)
    months = _numbers(words[3], 3)
    dates, last = _dates(words[2])
    weekdays, nth = _weekdays(words[4])
    any_date, any_day = words[2] in ("*", "?"), words[4] in ("*", "?")
    if not (any_date or any_day) and (words[2].startswith("*") or words[4].startswith("*")):
        raise BadInput("clock_cron_either", value=_shown(f"{words[2]} … {words[4]}"))
    return check(
        When(
            at=tuple(hour * 60 + minute for hour in hours for minute in minutes),
            weekdays=() if any_day else weekdays,
            nth=nth,
            dates=() if any_date else (*dates, *last),
            months=tuple(months),
        )
    )


def to_cron(when: When) -> str:
    """The cron line of a schedule, with names of days; empty where cron cannot say it."""
    if when.since or when.until or when.every_days > 1 or when.every_weeks > 1:
        return ""
    hours = sorted({minute // 60 for minute in when.at})
    minutes = sorted({minute % 60 for minute in when.at})
    if len(hours) * len(minutes) != len(when.at):
        return ""
    numbers = [n for n in when.dates if n != LAST]
    dates = _compact(numbers, 1, 31) if numbers else ""
    days = [f"{day}L" if n == LAST else f"{day}#{n}" for n, day in when.nth]
    return " ".join(
        (
            _compact(minutes, 0, 59),
            _compact(hours, 0, 23),
            ",".join(filter(None, (dates, "L" if LAST in when.dates else ""))) or "*",
            ",".join(MONTHS[month - 1] for month in when.months) or "*",
            ",".join(filter(None, (_days_compact(when.weekdays), *days))) or "*",
        )
    )


def _compact(values: list[int], low: int, high: int) -> str:
    """Numbers as a cron field: *, a step, a range or a list."""
    if len(values) == high - low + 1:
        return "*"
    steps = {b - a for a, b in itertools.pairwise(values)}
    if len(values) > 2 and len(steps) == 1:
        step = steps.pop()
        if step == 1:
            return f"{values[0]}-{values[-1]}"
        if values[0] == low and low == 0 and values[-1] + step > high:
            return f"*/{step}"
        return f"{values[0]}-{values[-1]}/{step}"
    return ",".join(map(str, values))


def _days_compact(days: tuple[str, ...]) -> str:
    places = [DAYS.index(day) for day in days]
    if len(places) > 2 and places[-1] - places[0] == len(places) - 1:
        return f"{days[0]}-{days[-1]}"
    return ",".join(days)


def _numbers(field: str, place: int, names: tuple[str, ...] = ()) -> list[int]:
    """The numbers of one field. Raises BadInput."""
    low, high = _BOUNDS[place]
    names = names or (("", *MONTHS) if place == 3 else _CRON_DAYS if place == 4 else ())
    found: set[int] = set()
    if not _FIELD.fullmatch(field):
        raise _wrong(field, place)
    for item in field.split(","):
        span, slash, step_text = item.partition("/")
        step = int(step_text) if re.fullmatch(r"\d{1,3}", step_text) else 0
        if slash and step < 1:
            raise _wrong(item, place)
        if span in ("*", "?"):
            first, last = low, high if place != 4 else 6
        else:
            start, dash, end = span.partition("-")
            if not start or (dash and not end):
                raise _wrong(item, place)
            first = _number(start, place, names)
            last = _number(end, place, names) if dash else high if slash else first
        if place == 4 and last < first and last == 0:
            last = 7  # sat-sun, 5-0
        if last < first:
            raise BadInput("clock_cron_backwards", value=_shown(item))
        found.update(range(first, last + 1, step or 1))
    return sorted(found)


def _number(text: str, place: int, names: tuple[str, ...]) -> int:
    low, high = _BOUNDS[place]
    if text in names and text:
        return names.index(text)
    if not re.fullmatch(r"\d{1,3}", text) or not low <= int(text) <= high:
        raise _wrong(text, place)
    return int(text)


def _dates(field: str) -> tuple[list[int], list[int]]:
    """Days of the month, and LAST where an L stands among them."""
    items = field.split(",")
    rest = [item for item in items if item != "l"]
    return (_numbers(",".join(rest), 2) if rest else []), ([LAST] if len(rest) < len(items) else [])


def _weekdays(field: str) -> tuple[tuple[str, ...], tuple[tuple[int, str], ...]]:
    """Days of the week, and those that count within a month (fri#2, friL)."""
    plain: list[str] = []
    nth: list[tuple[int, str]] = []
    for item in field.split(","):
        if found := re.fullmatch(r"([a-z]{3}|[0-7])(?:#([1-5])|(l))", item):
            day = _CRON_DAYS[_number(found[1], 4, _CRON_DAYS)]
            nth.append((int(found[2]) if found[2] else LAST, day))
        else:
            plain.append(item)
    numbers = _numbers(",".join(plain), 4) if plain else []
    return tuple(_CRON_DAYS[number] for number in numbers), tuple(nth)


def _wrong(value: str, place: int) -> BadInput:
    return BadInput(f"clock_cron_{_FIELD_NAMES[place]}", value=_shown(value))


def _shown(text: str) -> str:
    line = "".join(letter if letter.isprintable() else " " for letter in text).strip()
    return line if len(line) <= 40 else line[:37] + "…"
