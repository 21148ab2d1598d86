"""English words → a schedule. Reads phrase after phrase; a word that belongs to none of them is named, never passed over.

Words it takes for granted between phrases (on, the, and) must be followed by a phrase. What was said more than one way, or could mean
two things ("every third friday"), is asked about.
"""

from collections.abc import Callable
from datetime import date
from itertools import pairwise

from bots.clock.dates_en import DateWords
from bots.clock.draft import Clock, Draft
from bots.clock.lex_en import tokens
from bots.clock.when import DAYS, When
from bots.clock.words_en import COUNTS, DAY_WORDS, GROUPS, MONTH_WORDS, PART_WORDS, UNITS
from bots.errors import BadInput

_BETWEEN = frozenset({"and", ",", ";", "&", "+", "on", "the", "(", ")", "then", "please", "in", "of", "post", "also"})
_AND = frozenset({"and", ",", "&", "+", "/", "or"})
_TO = frozenset({"-", "to", "till", "until", "through", "thru"})
_ADVERBS = {"daily": "day", "everyday": "day", "weekly": "week", "monthly": "month", "yearly": "year", "annually": "year"}


def read_english(text: str, today: date) -> When:
    """Read a schedule from English words. Raises BadInput."""
    return _Reader(text, today).read()


class _Reader(DateWords):
    """One text. A phrase's method reads it whole and says so, or leaves everything as it was."""

    def __init__(self, text: str, today: date) -> None:
        super().__init__(tokens(text), today)
        self.draft = Draft()

    def read(self) -> When:
        """Read all of it."""
        phrases: tuple[Callable[[], bool], ...] = (
            *(self._until, self._since, self._window, self._past, self._every, self._adverb, self._count, self._except),
            *(self._yearly_date, self._days, self._dates, self._months, self._times, self._part, self._one_day),
        )
        while self.place < len(self.tokens):
            if any(phrase() for phrase in phrases):
                continue
            if self.word not in _BETWEEN or self.place + 1 == len(self.tokens):
                raise self.unread()
            self.place += 1
        return self.draft.when()

    # ── how often ────────────────────────────────────────────────────────────────────────────────────────────────────────────

    def _every(self) -> bool:
        """Every …: other, a count, a unit, days, parts of the day, a date of the year."""
        if self.word not in ("every", "each"):
            return False
        begin = self.place
        self.place += 1
        self.take("single")
        if self.take("other"):
            return self._unit(2) or self._stepped_days(2) or self._give_up(begin)
        if self.take("half"):
            self.take("an") or self.take("a")
            return self._interval(30, "hour") or self._give_up(begin)
        if self.take("quarter"):
            self.take("of") and (self.take("an") or self.take("a"))
            return self._interval(15, "hour") or self._give_up(begin)
        if self.kind == "number" and self.peek_text(1) not in MONTH_WORDS:
            return self._counted() or self._give_up(begin)
        if self.kind == "ordinal":
            return self._ordinal_step() or self._yearly_date() or self._dates() or self._give_up(begin)
        found = self._unit(1) or self._days() or self._yearly_date(every=True) or self._months() or self._part() or self._dates()
        return found or self._give_up(begin)

    def _give_up(self, begin: int) -> bool:
        raise self.unread(self.place if self.place < len(self.tokens) else begin)

    def _interval(self, minutes: int, unit: str) -> bool:
        if not self.take(unit):
            return False
        self.draft.every(minutes, "minute", unit)
        return True

    def _counted(self) -> bool:
        """A count and its unit: 2 hours, 3 weeks."""
        count, word = self.tokens[self.place].numbers[0], self.word
        self.place += 1
        if self.word in DAY_WORDS or self.word in GROUPS:
            raise BadInput("clock_step", word=f"every {word} {self.word}")
        return self._unit(count)

    def _unit(self, count: int) -> bool:
        word = self.word
        if word in UNITS:
            self.place += 1
            if word in ("day", "days") and count == 1:
                self._daily(word)
            else:
                self.draft.every(count, UNITS[word], f"{count} {word}")
            return True
        if word in ("month", "year") and count == 1:
            self.place += 1
            self.draft.needs.add("date" if word == "month" else "year")
            return True
        return False

    def _daily(self, word: str) -> None:
        if "day" in self.draft.needs:
            raise BadInput("clock_twice_said", word=word)
        self.draft.needs.add("day")

    def _stepped_days(self, weeks: int) -> bool:
        """Every other friday: a step of weeks and its days."""
        if self.word not in DAY_WORDS and self.word not in GROUPS:
            return False
        if GROUPS.get(self.word) == DAYS[:5]:  # every other weekday
            raise BadInput("clock_step", word=f"every other {self.word}")
        self.draft.every(weeks, "week", self.word)
        return self._days()

    def _ordinal_step(self) -> bool:
        """Every second day, every third week; every third friday can mean two things, unless it is the month's."""
        number, word, after = self.tokens[self.place].numbers[0], self.word, self.peek_text(1)
        of_month = self.peek_text(2) in ("of", "in")
        if after in UNITS and not of_month and number > 0:
            self.place += 1
            return self._unit(number)
        if after in GROUPS or (after in DAY_WORDS and not of_month and number > 1):
            raise BadInput("clock_step", word=f"every {word} {after}")
        return False

    def _adverb(self) -> bool:
        word = self.word
        if word in _ADVERBS:
            self.place += 1
            unit = _ADVERBS[word]
            if unit == "day":
                self._daily(word)
            else:
                self.draft.needs.add({"week": "weekday", "month": "date", "year": "year"}[unit])
        elif word == "hourly":
            self.place += 1
            self.draft.every(1, "hour", word)
        elif word == "fortnightly":
            self.place += 1
            self.draft.every(2, "week", word)
        elif word == "nightly":
            self.place += 1
            self.draft.add_parts(["night"], word)
        elif word in ("biweekly", "bimonthly"):
            raise BadInput("clock_step", word=word)
        else:
            return False
        return True

    def _count(self) -> bool:
        """Twice a day, 3 times a week: checked against what is named."""
        begin = self.place
        if self.word in COUNTS:
            count = COUNTS[self.word]
            self.place += 1
        elif self.kind == "number" and self.peek_text(1) in ("times", "time"):
            count = self.tokens[self.place].numbers[0]
            self.place += 2
        else:
            return False
        if self.take("daily"):
            unit = "day"
        elif self.take("a") or self.take("per") or self.take("each") or self.take("every"):
            unit = self.word
            self.place += 1
        else:
            unit = ""
        if unit not in ("day", "week") or not count:
            raise self.unread(begin)
        self.draft.set_once(f"times_a_{unit}", count, self.tokens[begin].text)
        return True

    # ── which days ───────────────────────────────────────────────────────────────────────────────────────────────────────────

    def _days(self) -> bool:
        """Days of the week: a list, ranges, weekdays, weekends; with parts of the day after them (monday mornings)."""
        begin = self.place
        ranged = self.peek_text(1) in DAY_WORDS and self.peek_text(2) in _TO and self.take("from")
        days = self._day_list()
        if not days or (ranged and self.place < begin + 4):
            self.place = begin
            return False
        texts = {token.text for token in self.tokens[begin : self.place]}
        self.draft.ranged = self.draft.ranged or bool(texts & (_TO | set(GROUPS)))
        self.draft.add_days(self.tokens[begin].text, weekdays=days)
        if self.word in PART_WORDS:
            return self._part()
        if self.kind == "ordinal" or (self.word == "the" and self.kind_at(1) == "ordinal"):  # friday the 13th: not either of them
            raise BadInput("clock_mixed", word=self.word if self.kind == "ordinal" else self.peek_text(1))
        if self.kind == "sign" and self.word not in _BETWEEN and self.word not in ("@", "-"):
            raise self.unread()
        return True

    def _day_list(self) -> list[str]:
        days: list[str] = []
        while True:
            before = self.place
            while days and self.word in _AND:
                self.place += 1
            while days and self.word in ("on", "every"):
                self.place += 1
            found = self._day_range()
            if not found:
                self.place = before
                return days
            days += found

    def _day_range(self) -> list[str]:
        if self.word in GROUPS:
            days = list(GROUPS[self.word])
            self.place += 1
            return days
        if self.word in ("business", "working", "work", "week") and self.peek_text(1) in ("day", "days"):
            self.place += 2
            return list(DAYS[:5])
        if self.word not in DAY_WORDS:
            return []
        first = DAYS.index(DAY_WORDS[self.word])
        self.place += 1
        self._skip_dot()
        if self.word in _TO and self.peek_text(1) in DAY_WORDS:
            last = DAYS.index(DAY_WORDS[self.peek_text(1)])
            self.place += 2
            self._skip_dot()
            return [DAYS[place % 7] for place in range(first, last + 1 + (7 if last < first else 0))]
        return [DAYS[first]]

    def _skip_dot(self) -> None:
        if self.word == "." and len(self.peek_text(-1)) <= 5:
            self.place += 1  # mon. wed. fri.

    def _except(self) -> bool:
        """Except sundays; but not on weekends."""
        begin = self.place
        but = self.take("but")
        if not (self.take("except") or self.take("excluding") or self.take("not") or but):
            return False
        self.take("for")
        while self.word in ("on", "the"):
            self.place += 1
        start = self.place
        days = self._day_list()
        if not days:
            raise self.unread(start if start < len(self.tokens) else begin)
        self.draft.excepted += days
        return True

    def _dates(self) -> bool:
        """Days of the month: on the 1st and 15th, the last day, the second friday, day 15."""
        begin = self.place
        dates, nth = self.month_days()
        if not dates and not nth:
            self.place = begin
            return False
        if self.word in GROUPS or self.word in ("business", "working", "work", "week"):  # the first weekday of the month
            raise self.unread()
        months, _ = self.of_month()
        self.draft.needs.discard("date")
        self.draft.add_days(self.said(begin), dates=dates, nth=nth, months=months)
        if months and "year" not in self.draft.needs and not nth:
            raise BadInput("clock_once", word=self.said(begin))
        return True

    def _yearly_date(self, *, every: bool = False) -> bool:
        """December 24, 24 december: a day of the year, where every or every year says that it comes again."""
        begin = self.place
        found = self.day_of_year()
        if found is None:
            self.place = begin
            return False
        word = self.said(begin)
        ahead = {token.text for token in self.tokens[self.place :]}
        if every or self.tokens[max(0, begin - 1)].text in ("every", "each") or ahead & {"yearly", "annually", "year"}:
            self.draft.needs.add("year")
        if "year" not in self.draft.needs:
            raise BadInput("clock_once", word=word)
        self.draft.add_days(word, dates=[found[1]], months=[found[0]])
        return True

    def _one_day(self) -> bool:
        """Tomorrow, next monday, 2026-12-24: no schedule."""
        after = self.peek_text(1)
        if self.kind == "date" or self.word in ("today", "tonight", "tomorrow", "now"):
            raise BadInput("clock_once", word=self.word)
        if self.word in ("next", "this") and (after in DAY_WORDS or after in UNITS or after in GROUPS):
            raise BadInput("clock_once", word=f"{self.word} {after}")
        return False

    def _months(self) -> bool:
        """In december; in june, july and august; from june to august."""
        begin = self.place
        self.take("from") or self.take("in")
        months = self.month_list()
        if not months:
            self.place = begin
            return False
        self.draft.add_days(self.tokens[begin].text, months=months) if not self.draft.clocks else self._more_months(months)
        return True

    def _more_months(self, months: list[int]) -> None:
        if self.draft.months:
            raise BadInput("clock_twice_said", word=self.peek_text(-1))
        self.draft.months += months

    # ── what time ────────────────────────────────────────────────────────────────────────────────────────────────────────────

    def _times(self) -> bool:
        """At 9; at 9 and 21; 6pm; noon. A number alone is a time after at, or after days."""
        begin = self.place
        said = self.take("at") or self.take("@")
        more = bool(self.draft.clocks) and self.peek_text(-1) in _AND  # … and 8 in the evening
        clocks = self._clock_list(bare=said or more or self._after_days())
        if not clocks:
            if said and self.word not in PART_WORDS:
                raise self.unread()
            return self._undo(begin)
        word = self.tokens[begin + 1 if said else begin].text
        self._check_halves(clocks, {token.half or token.text for token in self.tokens[begin : self.place]})
        self.draft.add_times(clocks, word)
        return True

    def _check_halves(self, clocks: list[Clock], said: set[str]) -> None:
        """Raise BadInput for a number alone beside am, pm or noon, or after a later one (9 and 5): morning or evening?"""
        bare = [clock for clock in clocks if clock.plain and ":" not in clock.word and clock.hour <= 12]
        beside = said & {"am", "pm", "noon", "midday", "midnight"}
        late = [b for a, b in pairwise(clocks) if b in bare and b.minutes <= a.minutes]
        if bare and (beside or late):
            raise BadInput("clock_am_or_pm", word=(late or bare)[0].word)

    def _undo(self, begin: int) -> bool:
        self.place = begin
        return False

    def _after_days(self) -> bool:
        """Whether what was read last names days or a part of the day: a number alone is a time there."""
        before = self.peek_text(-1)
        return before in DAY_WORDS or before in GROUPS or before in PART_WORDS or before in ("day", "daily", "everyday")

    def _clock_list(self, *, bare: bool) -> list[Clock]:
        clocks: list[Clock] = []
        while True:
            before = self.place
            while clocks and self.word in _AND:
                self.place += 1
            if clocks and self.place > before:
                self.take("at") or self.take("@")
            separated = self.place > before
            clock = self.clock(bare=bare) if not clocks or separated else None
            if clock is None or (self.word in ("times", "time") and clock.plain):
                self.place = before
                return clocks
            clocks.append(clock)

    def _part(self) -> bool:
        """Morning, in the evening, at night: of the times before it or after it, or a time of its own."""
        begin = self.place
        backward = (self.take("in") and self.take("the")) or (
            self.word == "at" and self.peek_text(1) == "night" and self.take("at")
        )
        parts = []
        while self.word in PART_WORDS:
            parts.append(PART_WORDS[self.word])
            self.place += 1
            if self.word in ("and", "&", ",") and self.peek_text(1) in PART_WORDS:
                self.place += 1
        if not parts:
            return self._undo(begin)
        word = self.tokens[self.place - 1].text
        ahead = not backward and (self.word in ("at", "@") or self.kind == "time" or self.kind == "number")
        added = begin > 0 and self.tokens[begin - 1].text in _AND  # at 9, and in the evening
        if added and not self.draft.clocks and not self.draft.parts:  # every day and night
            raise self.unread(self.place - 1)
        if ahead or added or not self.draft.bind_parts(parts, word):
            self.draft.add_parts(parts, word)
        return True

    def _window(self) -> bool:
        """From 9 to 17, between 9am and 5pm, 9-17, starting at 9."""
        begin = self.place
        between = self.take("between")
        said = between or self.take("from")
        starting = not said and (self.take("starting") or self.take("beginning"))
        self.take("from") or self.take("at")
        bare = bool(said or starting or self.draft.interval)
        first = self.clock(bare=bare or (self.kind == "number" and self.peek_text(1) == "-" and self._after_days()))
        if first is None:
            return self._undo(begin)
        joined = self.take("and") if between else self.word in _TO and bool(self.take(self.word))
        self.take("at")
        last = self.clock(bare=True) if joined else None
        if last is None and (joined or between or not (said or starting) or (said and not self.draft.interval)):
            return self._undo(begin)
        if last is not None and first.plain and not last.plain and last.hour >= 12 > first.hour and ":" not in first.word:
            rising = first.hour + 12 < last.hour or (first.hour + 12 == last.hour and first.minute < last.minute)
            first = Clock(first.hour + 12, first.minute, first.word) if rising else first
        self.draft.note("times", first.word)
        self.draft.set_once("window", (first, last), self.tokens[begin].text)
        return True

    def _past(self) -> bool:
        """:00 and :30, at minute 15, 15 past: minutes of every hour."""
        begin = self.place
        found: list[int] = []
        if self.draft.interval and self.word == "on" and self.peek_text(1) == "the" and self.peek_text(2) in ("hour", "half"):
            found.append(30 if self.peek_text(2) == "half" else 0)
            self.place += 3
            if found[0] and not self.take("hour"):
                raise self.unread()
            self.draft.set_once("past", found, "on the hour")
            return True
        self.take("at")
        if self.word in ("minute", "minutes") and self.kind_at(1) == "number":
            self.place += 1
            found.append(self.number())
        elif self.kind == "number" and self.peek_text(1) in ("past", "minutes") and self.draft.interval:
            found.append(self.number())
            self.take("minutes")
            if not self.take("past"):
                raise self.unread()
            self.take("the") and self.take("hour")
        while self.kind == "past":
            found.append(self.number())
            if self.word in _AND and self.kind_at(1) == "past":
                self.place += 1
        if not found:
            return self._undo(begin)
        if max(found) > 59:
            raise BadInput("clock_hour", word=self.peek_text(-1))
        if self.take("past"):
            self.take("the")
        self.draft.set_once("past", found, self.tokens[begin].text)
        return True

    # ── from when, until when ────────────────────────────────────────────────────────────────────────────────────────────────

    def _until(self) -> bool:
        begin = self.place
        if not (self.take("until") or self.take("till") or self.take("through") or self.take("to") or self.take("ending")):
            return False
        last = self.calendar_day(self.draft.since or self.today, ends=True)
        if last is None:
            raise self.unread()
        self.draft.set_once("until", last, self.tokens[begin].text)
        return True

    def _since(self) -> bool:
        begin = self.place
        if not (self.take("from") or self.take("starting") or self.take("beginning")):
            return False
        self.take("from") or self.take("on")
        first = self.calendar_day(self.today)
        if first is None or (self.word in _TO and self.peek_text(1) in DAY_WORDS):
            return self._undo(begin)
        self.draft.set_once("since", first, self.tokens[begin].text)
        return True
