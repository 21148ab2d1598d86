"""A schedule as a value: which local times of which days, how it is stored as text, and what makes it impossible.

Knows no zone, no clock and no language: `times` says when that is, `say` how it is said. A schedule is a set of local times of the day
and a rule that says which days they are on; everything that cron can say fits, and some things more.
"""

import itertools
from dataclasses import dataclass, replace
from datetime import date
from typing import Self

from bots.clock.calendar import month_end
from bots.errors import BadInput

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
WORKDAYS, WEEKEND = DAYS[:5], DAYS[5:]
MINUTES_A_DAY = 1440
LEAST_GAP_MINUTES = 5  # nothing that is rendered is done sooner, and no channel wants it
LAST = -1  # the last day of a month, the last Friday of a month
NTH = (1, 2, 3, 4, 5, LAST)
MOST_STEP = 60


@dataclass(frozen=True, slots=True)
class When:
    """Local times of the day on the days that any of weekdays, nth or dates names (every day where all three are empty).

    at: minutes after midnight. nth: (2, "fri") is a month's second Friday, LAST its last. dates: days of a month, LAST its last.
    months narrows all of it. every_days, every_weeks above 1 count from since: its day, its week (weeks begin on Monday).
    """

    at: tuple[int, ...]
    weekdays: tuple[str, ...] = ()
    nth: tuple[tuple[int, str], ...] = ()
    dates: tuple[int, ...] = ()
    months: tuple[int, ...] = ()
    every_days: int = 1
    every_weeks: int = 1
    since: date | None = None
    until: date | None = None

    def __post_init__(self) -> None:
        """Bring equal schedules to equal values."""
        put = object.__setattr__
        weekdays = tuple(day for day in DAYS if day in self.weekdays)
        dates = tuple(sorted(set(self.dates) - {LAST})) + ((LAST,) if LAST in self.dates else ())
        whole = len(weekdays) == len(DAYS) or len(set(dates) - {LAST}) == 31
        daily = whole and self.every_weeks == 1
        nth = () if daily else tuple(sorted({(n, day) for n, day in self.nth if day not in weekdays}, key=_nth_order))
        put(self, "at", tuple(sorted(set(self.at))))
        put(self, "weekdays", () if daily else weekdays)
        put(self, "nth", nth)
        put(self, "dates", () if daily else dates)
        put(self, "months", () if len(set(self.months)) == 12 else tuple(sorted(set(self.months))))

    @property
    def daily(self) -> bool:
        """Whether every day of its months is one of its days."""
        return not (self.weekdays or self.nth or self.dates) and self.every_days == 1

    def is_day(self, day: date) -> bool:
        """Whether the schedule has its times on that day."""
        if self.months and day.month not in self.months:
            return False
        if (self.since and day < self.since) or (self.until and day > self.until):
            return False
        if self.since and self.every_days > 1 and (day - self.since).days % self.every_days:
            return False
        if self.since and self.every_weeks > 1 and (_week(day) - _week(self.since)) % self.every_weeks:
            return False
        if not (self.weekdays or self.nth or self.dates):
            return True
        name = DAYS[day.weekday()]
        if name in self.weekdays or day.day in self.dates:
            return True
        if LAST not in self.dates and not self.nth:
            return False
        left = month_end(day.year, day.month) - day.day
        return (
            (LAST in self.dates and left == 0)
            or ((day.day + 6) // 7, name) in self.nth
            or (left < 7 and (LAST, name) in self.nth)
        )

    def to_text(self) -> str:
        """The form it is stored in: a cron line where cron can say it, else its times and rules, which `from_text` reads back."""
        from bots.clock.cron import to_cron

        if line := to_cron(self):
            return line
        parts = ["at=" + ",".join(_spans(self.at))]
        parts += ["days=" + ",".join(self.weekdays)] if self.weekdays else []
        parts += ["nth=" + ",".join(f"{'last' if n == LAST else n}{day}" for n, day in self.nth)] if self.nth else []
        parts += ["dates=" + ",".join("last" if n == LAST else str(n) for n in self.dates)] if self.dates else []
        parts += ["months=" + ",".join(map(str, self.months))] if self.months else []
        parts += [f"every_days={self.every_days}"] if self.every_days > 1 else []
        parts += [f"every_weeks={self.every_weeks}"] if self.every_weeks > 1 else []
        parts += [f"since={self.since}"] if self.since else []
        parts += [f"until={self.until}"] if self.until else []
        return " ".join(parts)

    @classmethod
    def from_text(cls, text: str) -> Self:
        """Read what `to_text` wrote. Raises BadInput."""
        from bots.clock.cron import read_cron

        if not text.startswith("at="):
            line = read_cron(text)
            return cls(line.at, line.weekdays, line.nth, line.dates, line.months)
        try:
            return cls._from_parts(dict(part.split("=", 1) for part in text.split()))
        except (ValueError, KeyError, TypeError, OverflowError) as exc:
            raise BadInput("clock_stored", value=text[:60]) from exc

    @classmethod
    def _from_parts(cls, parts: dict[str, str]) -> Self:
        def listed(name: str) -> list[str]:
            return [item for item in parts.pop(name, "").split(",") if item]

        def number(item: str) -> int:
            return LAST if item == "last" else int(item)

        when = cls(
            at=tuple(minute for span in listed("at") for minute in _span(span)),
            weekdays=tuple(_known(day) for day in listed("days")),
            nth=tuple((number(item[:-3]), _known(item[-3:])) for item in listed("nth")),
            dates=tuple(number(item) for item in listed("dates")),
            months=tuple(int(item) for item in listed("months")),
            every_days=int(parts.pop("every_days", "1")),
            every_weeks=int(parts.pop("every_weeks", "1")),
            since=date.fromisoformat(parts.pop("since")) if "since" in parts else None,
            until=date.fromisoformat(parts.pop("until")) if "until" in parts else None,
        )
        if parts or not _possible(when):
            raise ValueError(parts)
        return when

    def counted_from(self, day: date) -> Self:
        """The same schedule, its steps counted from that day."""
        return replace(self, since=day)


def clock(minute: int) -> str:
    """A minute of the day as people write it: "9:00"."""
    return f"{minute // 60}:{minute % 60:02d}"


def check(when: When) -> When:
    """Return the schedule as it is, or raise BadInput: its times lie too close together, or it has none."""
    if not when.at:
        raise BadInput("clock_no_time")
    gaps = [b - a for a, b in zip(when.at, (*when.at[1:], when.at[0] + MINUTES_A_DAY), strict=True)]
    if min(gaps) < LEAST_GAP_MINUTES:
        raise BadInput("clock_too_often", minutes=LEAST_GAP_MINUTES)
    return when


def _possible(when: When) -> bool:
    steps = 1 <= when.every_days <= MOST_STEP and 1 <= when.every_weeks <= MOST_STEP
    return (
        bool(when.at)
        and all(0 <= minute < MINUTES_A_DAY for minute in when.at)
        and all(n in NTH for n, _ in when.nth)
        and all(n == LAST or 1 <= n <= 31 for n in when.dates)
        and all(1 <= month <= 12 for month in when.months)
        and steps
        and (when.since is not None or (when.every_days == 1 and when.every_weeks == 1))
    )


def _spans(at: tuple[int, ...]) -> list[str]:
    """Times as texts, three and more of one step as one: 09:00-17:00/120."""
    step = at[1] - at[0] if len(at) > 2 else 0
    if step and all(b - a == step for a, b in itertools.pairwise(at)):
        return [f"{_padded(at[0])}-{_padded(at[-1])}/{step}"]
    return [_padded(minute) for minute in at]


def _span(text: str) -> list[int]:
    times, _, step = text.partition("/")
    first, _, last = times.partition("-")
    if not last:
        return [_minute(first)]
    return list(range(_minute(first), _minute(last) + 1, int(step)))


def _padded(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"


def _minute(text: str) -> int:
    hours, minutes = text.split(":")
    if not (0 <= int(hours) < 24 and 0 <= int(minutes) < 60):
        raise ValueError(text)
    return int(hours) * 60 + int(minutes)


def _known(day: str) -> str:
    if day not in DAYS:
        raise ValueError(day)
    return day


def _nth_order(item: tuple[int, str]) -> tuple[int, int]:
    n, day = item
    return (99 if n == LAST else n, DAYS.index(day))


def _week(day: date) -> int:
    return (day.toordinal() - 1) // 7  # day 1 of the calendar was a Monday
