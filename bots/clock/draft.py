"""What the two readers gather while they read, and how a schedule is made of it; whatever does not go together raises BadInput.

Knows no language: parts of the day are named in English, and words only pass through, to be shown where they are the matter.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType
from typing import Literal, TypeVar

from bots.clock.when import DAYS, LEAST_GAP_MINUTES, MINUTES_A_DAY, MOST_STEP, When, check, clock
from bots.errors import BadInput

# part of the day → its time where none is said, and the hours it can mean (24 is the midnight that ends the day)
PARTS: Mapping[str, tuple[int, frozenset[int]]] = MappingProxyType(
    {
        "small hours": (3, frozenset(range(7))),
        "dawn": (6, frozenset(range(4, 10))),
        "morning": (9, frozenset(range(1, 12))),
        "forenoon": (9, frozenset(range(6, 13))),
        "noon": (12, frozenset(range(11, 15))),
        "afternoon": (15, frozenset(range(12, 19))),
        "dusk": (18, frozenset(range(16, 21))),
        "evening": (19, frozenset((*range(16, 24),))),
        "evening or midnight": (19, frozenset(range(17, 25))),
        "night": (21, frozenset((*range(18, 25), *range(6)))),
    }
)
Kind = Literal["days", "times"]
Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day as it was said. plain: neither am nor pm nor a part of the day was said with it; word: what to show."""

    hour: int
    minute: int
    word: str
    plain: bool = False

    @property
    def minutes(self) -> int:
        """After midnight; 24:00 is 1440, the next day's first. Raises BadInput."""
        if self.hour > 24 or self.minute > 59:
            raise BadInput("clock_hour", word=self.word)
        return self.hour * 60 + self.minute

    def within(self, part: str) -> "Clock":
        """The same in a part of the day: 8 in the evening is 20. Raises BadInput where it cannot be."""
        hours = PARTS[part][1]
        might = [self.hour, self.hour + 12] if 1 <= self.hour < 12 else [24, 0, 12] if self.hour == 12 else [self.hour]
        for hour in might:
            if hour in hours:
                return Clock(hour, self.minute, self.word)
        raise BadInput("clock_hour", word=self.word)


@dataclass(slots=True)
class Draft:
    """What was read so far."""

    weekdays: list[str] = field(default_factory=list)
    excepted: list[str] = field(default_factory=list)
    nth: list[tuple[int, str]] = field(default_factory=list)
    dates: list[int] = field(default_factory=list)
    months: list[int] = field(default_factory=list)
    needs: set[str] = field(default_factory=set)  # day, weekday, date, year: what the words promised
    ranged: bool = False  # weekdays were said as a range or a group
    every_days: int = 1
    every_weeks: int = 1
    clocks: list[Clock] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)  # said, and no time to go with them yet
    part_word: str = ""
    interval: int = 0  # minutes
    past: list[int] = field(default_factory=list)  # minutes of every hour
    window: tuple[Clock, Clock | None] | None = None
    since: date | None = None
    until: date | None = None
    times_a_day: int = 0
    times_a_week: int = 0
    _order: list[Kind] = field(default_factory=list)

    def note(self, kind: Kind, word: str) -> None:
        """Remember what came after what. Raises BadInput for different times on different days: that is two schedules."""
        if not self._order or self._order[-1] != kind:
            self._order.append(kind)
        if len(self._order) > 2:
            raise BadInput("clock_split", word=word)

    def add_days(
        self,
        word: str,
        *,
        weekdays: Iterable[str] = (),
        nth: Iterable[tuple[int, str]] = (),
        dates: Iterable[int] = (),
        months: Iterable[int] = (),
    ) -> None:
        """Add days that were named. Raises BadInput where they were named before."""
        self.note("days", word)
        _extend(self.weekdays, weekdays, word)
        _extend(self.nth, nth, word)
        _extend(self.dates, dates, word)
        _extend(self.months, months, word)

    def add_times(self, clocks: Iterable[Clock], word: str) -> None:
        """Add times of the day, each in every part of the day that was said before them."""
        self.note("times", word)
        parts, self.parts = self.parts, []
        for part in parts or [""]:
            self.clocks.extend(clock.within(part) if part else clock for clock in clocks)

    def add_parts(self, parts: Iterable[str], word: str) -> None:
        """Add parts of the day: of the times that come next, or their own."""
        self.note("times", word)
        self.part_word = word
        _extend(self.parts, parts, word)

    def bind_parts(self, parts: list[str], word: str) -> bool:
        """Read the times before as these parts' ("at 8 in the evening"); False where there are none."""
        if not any(clock.plain for clock in self.clocks):
            return False
        self.note("times", word)
        self.clocks = [
            part_clock
            for clock in self.clocks
            for part_clock in ([clock.within(part) for part in parts] if clock.plain else [clock])
        ]
        return True

    def set_once(self, name: str, value: object, word: str) -> None:
        """Set what can be said once. Raises BadInput."""
        before = getattr(self, name)
        if before not in (None, 0, 1) and before != []:
            raise BadInput("clock_twice_said", word=word)
        setattr(self, name, value)

    def every(self, count: int, unit: str, word: str) -> None:
        """Every count of a unit: minute, hour, day or week. Raises BadInput."""
        if count < 1 or unit == "second":
            raise BadInput("clock_unread", word=word) if count < 1 else BadInput("clock_too_often", minutes=LEAST_GAP_MINUTES)
        if unit in ("minute", "hour"):
            minutes = count * (60 if unit == "hour" else 1)
            if minutes >= MINUTES_A_DAY:
                raise BadInput("clock_uneven")
            self.note("times", word)
            return self.set_once("interval", minutes, word)
        if count > MOST_STEP:
            raise BadInput("clock_unread", word=word)
        self.needs.add("weekday" if unit == "week" else "day")
        return self.set_once(f"every_{unit}s", count, word) if count > 1 else None

    def when(self) -> When:
        """The schedule. Raises BadInput: something is missing, or does not go together."""
        weekdays = self._weekdays()
        self._check_days(weekdays)
        when = When(
            at=(0,),
            weekdays=tuple(weekdays),
            nth=tuple(self.nth),
            dates=tuple(self.dates),
            months=tuple(self.months),
            every_days=self.every_days,
            every_weeks=self.every_weeks,
            since=self.since,
            until=self.until,
        )
        at = self._at()
        if not at:
            raise BadInput("clock_no_time")
        bounded = self.since is not None or self.until is not None
        if any(minute >= MINUTES_A_DAY for minute in at) and (not when.daily or when.months or bounded):
            raise self._over_midnight()
        at = [minute % MINUTES_A_DAY for minute in at]
        if len(set(at)) < len(at):
            raise BadInput("clock_twice_said", word=next(clock(minute) for minute in at if at.count(minute) > 1))
        self._check_count(len(at), len(weekdays))
        return check(replace(when, at=tuple(at)))

    def _weekdays(self) -> list[str]:
        if not self.excepted:
            return self.weekdays
        if self.nth or self.dates or self.every_days > 1:
            raise BadInput("clock_mixed", word=self.excepted[0])
        kept = [day for day in self.weekdays or DAYS if day not in self.excepted]
        if not kept:
            raise BadInput("clock_never")
        self.needs.discard("day")
        return kept

    def _check_days(self, weekdays: list[str]) -> None:
        named = bool(weekdays or self.nth or self.dates)
        narrowed = self.ranged and not self.nth and not self.dates and self.every_days == 1  # daily, monday to friday
        if "day" in self.needs and named and not narrowed:
            raise BadInput("clock_mixed", word=_named(weekdays, self.nth, self.dates))
        if "weekday" in self.needs and not weekdays:
            raise BadInput("clock_no_weekday")
        if "weekday" in self.needs and (self.nth or self.dates):
            raise BadInput("clock_mixed", word=_named([], self.nth, self.dates))
        if "date" in self.needs and not (self.nth or self.dates):
            raise BadInput("clock_no_date")
        if "year" in self.needs and not (self.months and (self.nth or self.dates)):
            raise BadInput("clock_no_date")
        if self.every_days > 1 and self.every_weeks > 1:
            raise BadInput("clock_twice_said", word=str(self.every_weeks))

    def _at(self) -> list[int]:
        own = [Clock(PARTS[part][0], 0, part).minutes for part in self.parts]
        said = [clock.minutes for clock in self.clocks]
        if said and any(part != "noon" for part in self.parts):  # at 9 and in the evening
            raise BadInput("clock_part", word=self.part_word)
        if not self.interval:
            if self.window is not None:
                first, last = self.window
                raise BadInput("clock_how_often", first=clock(first.minutes), last=clock(last.minutes) if last else "24:00")
            return own + said
        if own or said:
            raise BadInput("clock_twice_said", word=clock((own + said)[0]))
        return self._of_interval()

    def _of_interval(self) -> list[int]:
        if self.window is None:
            if MINUTES_A_DAY % self.interval:
                raise BadInput("clock_uneven")
            first, last = 0, MINUTES_A_DAY - 1
        else:
            begin, end = self.window
            first, last = begin.minutes, end.minutes if end else MINUTES_A_DAY - 1
            unclear = end is not None and end.plain and first <= 12 * 60  # 9 to 5: not the night
            if first == last or (first > last and unclear):
                raise BadInput("clock_window", first=clock(first), last=clock(last))
            last += MINUTES_A_DAY if last < first else 0
        if self.past:
            if self.interval % 60:
                raise BadInput("clock_twice_said", word=f":{self.past[0]:02d}")
            hours = range(first // 60, 48, self.interval // 60)
            return [hour * 60 + minute for hour in hours for minute in self.past if first <= hour * 60 + minute <= last]
        return list(range(first, last + 1, self.interval))

    def _over_midnight(self) -> BadInput:
        if self.window is not None and self.window[1] is not None:
            first, last = self.window
            return BadInput("clock_window", first=clock(first.minutes), last=clock(last.minutes) if last else "")
        return BadInput("clock_midnight")

    def _check_count(self, at: int, days: int) -> None:
        if self.times_a_week and not days:
            raise BadInput("clock_no_weekday")
        for said, named in ((self.times_a_day, at), (self.times_a_week, at * days)):
            if said and said != named:
                raise BadInput("clock_count", said=said, named=named)


def _named(weekdays: list[str], nth: list[tuple[int, str]], dates: list[int]) -> str:
    return weekdays[0] if weekdays else nth[0][1] if nth else str(dates[0]) if dates else ""


def _extend(said: list[Item], new: Iterable[Item], word: str) -> None:
    for item in new:
        if item in said:
            raise BadInput("clock_twice_said", word=word)
        said.append(item)
