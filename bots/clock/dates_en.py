"""What the English reader knows of single things: a clock time, a day of the month, a day of the year, a day of the calendar.

Walks over tokens: each method reads one thing and moves on, or returns nothing and stands where it stood.
"""

from datetime import date, timedelta

from bots.clock.calendar import dated, day_after, month_end
from bots.clock.draft import Clock
from bots.clock.lex_en import END, Token
from bots.clock.when import DAYS, LAST
from bots.clock.words_en import DAY_WORDS, MONTH_WORDS
from bots.errors import BadInput

_AND = frozenset({"and", ",", "&", "+", "/"})
_TO = frozenset({"-", "to", "through", "thru"})


class DateWords:
    """A place in a row of tokens, and what can be read there."""

    def __init__(self, found: list[Token], today: date) -> None:
        self.tokens = found
        self.today = today
        self.place = 0

    @property
    def word(self) -> str:
        """The text that stands here."""
        return self.peek_text(0)

    @property
    def kind(self) -> str:
        """The kind of token that stands here."""
        return self.kind_at(0)

    def peek(self, ahead: int) -> Token:
        """The token so many places on."""
        place = self.place + ahead
        return self.tokens[place] if 0 <= place < len(self.tokens) else END

    def peek_text(self, ahead: int) -> str:
        """Its text."""
        return self.peek(ahead).text

    def kind_at(self, ahead: int) -> str:
        """Its kind."""
        return self.peek(ahead).kind

    def take(self, text: str) -> bool:
        """Move over this word where it stands here."""
        if self.word != text or not text:
            return False
        self.place += 1
        return True

    def number(self) -> int:
        """Move over a number."""
        self.place += 1
        return self.tokens[self.place - 1].numbers[0]

    def said(self, begin: int) -> str:
        """What was read since a place, without the small words before it."""
        texts = [token.text for token in self.tokens[begin : self.place]]
        while len(texts) > 1 and texts[0] in ("on", "the"):
            texts.pop(0)
        return " ".join(texts)

    def unread(self, place: int | None = None) -> BadInput:
        """What to raise about the word at a place (here), or the last one where the text ends too early."""
        word = self.tokens[min(self.place if place is None else place, len(self.tokens) - 1)].text
        return BadInput("clock_unread", word=word if len(word) <= 40 else word[:37] + "…")

    def clock(self, *, bare: bool) -> Clock | None:
        """A time of day; bare: a number alone is one, too."""
        token = self.peek(0)
        if token.text in ("noon", "midday", "midnight"):
            self.place += 1
            return Clock(0 if token.text == "midnight" else 12, 0, token.text)
        if token.text in ("half", "quarter") and self.peek_text(1) in ("past", "to") and self.kind_at(2) == "number":
            return self._past_hour(token.text)
        if token.kind == "time":
            self.place += 1
            return _half(token) if token.half else Clock(*_pair(token), token.text, plain=token.numbers[0] <= 12)
        if token.kind != "number" or not (bare or self.peek_text(1) in ("o'clock", "oclock", "am", "pm")):
            return None
        if self.peek_text(1) in MONTH_WORDS or (self.peek_text(1) == "of" and self.peek_text(2) in MONTH_WORDS):
            return None  # 24 december
        self.place += 1
        if len(token.text) == 4 and token.text.isdigit():  # 0900
            return Clock(token.numbers[0] // 100, token.numbers[0] % 100, token.text)
        if self.take("o'clock") or self.take("oclock"):
            pass
        elif not token.text.isdigit() and self.kind == "number" and not self.word.isdigit():  # seven thirty
            return self._spoken(token)
        half = self.word if self.word in ("am", "pm") else ""
        if half:
            self.place += 1
            return _half(Token("time", f"{token.text} {half}", (token.numbers[0], 0), half))
        return Clock(token.numbers[0], 0, token.text, plain=token.numbers[0] <= 12)

    def _spoken(self, hour: Token) -> Clock:
        minute = self.number()
        word = f"{hour.text} {self.peek_text(-1)}"
        if self.take("am") or self.take("pm"):
            return _half(Token("time", word, (hour.numbers[0], minute), self.peek_text(-1)))
        return Clock(hour.numbers[0], minute, word, plain=True)

    def _past_hour(self, share: str) -> Clock | None:
        back = self.peek_text(1) == "to"
        if share == "half" and back:
            return None
        hour = self.peek(2).numbers[0]
        word = f"{share} {self.peek_text(1)} {self.peek_text(2)}"
        self.place += 3
        minute = 30 if share == "half" else 45 if back else 15
        hour = hour - 1 if back else hour
        if hour < 0:
            raise BadInput("clock_hour", word=word)
        if self.word in ("am", "pm"):
            self.place += 1
            return _half(Token("time", word, (hour or 12, minute), self.peek_text(-1)))
        return Clock(hour, minute, word, plain=hour <= 12)

    def month_days(self) -> tuple[list[int], list[tuple[int, str]]]:
        """Days of the month: the 1st and 15th; last day; first and third monday; day 15. Empty where there are none."""
        dates: list[int] = []
        while True:
            before = self.place
            while dates and self.word in _AND:
                self.place += 1
            self.take("on")
            self.take("the")
            if self.kind == "ordinal" and self.peek_text(1) in DAY_WORDS:
                places, day = [*dates, self.number()], DAY_WORDS[self.word]
                self.place += 1
                if not all(n in (1, 2, 3, 4, 5, LAST) for n in places):
                    raise self.unread(self.place - 2)
                return [], [(n, day) for n in places]
            if self.kind == "ordinal":
                dates.append(self._checked(self.number()))
                self.take("day")
                self.take("days")
            elif self.word == "day" and self.kind_at(1) == "number":
                self.place += 1
                dates.append(self._checked(self.number()))
            elif self.kind == "number" and self.peek_text(1) == "of" and self.peek_text(2) in ("the", "every", "each"):
                dates.append(self._checked(self.number()))
            elif self.word in _TO and dates and self.kind_at(1) == "ordinal":
                self.place += 1
                last = self._checked(self.number())
                if last <= dates[-1]:
                    raise self.unread(self.place - 1)
                dates += range(dates[-1] + 1, last + 1)
            else:
                self.place = before
                return dates, []

    def _checked(self, number: int) -> int:
        if number != LAST and not 1 <= number <= 31:
            raise BadInput("clock_date", day=self.peek_text(-1))
        return number

    def of_month(self) -> tuple[list[int], bool]:
        """Of every month; of the month; of january: the months that are named, and whether anything stood here."""
        begin = self.place
        said = self.take("of") or self.take("in")
        every = self.take("every") or self.take("each") or self.take("the")
        if (said or every) and (self.take("month") or self.take("months")):
            return [], True
        months = self.month_list() if said else []
        if not months:
            self.place = begin
        return months, bool(months)

    def month_list(self) -> list[int]:
        """Months: december; june, july and august; june to august."""
        months: list[int] = []
        while True:
            before = self.place
            while months and self.word in _AND:
                self.place += 1
            if self.word not in MONTH_WORDS or self.kind_at(1) in ("number", "ordinal"):
                self.place = before
                return months
            months.append(MONTH_WORDS[self.word])
            self.place += 1
            if self.word in (*_TO, "until") and self.peek_text(1) in MONTH_WORDS:
                first, last = months[-1], MONTH_WORDS[self.peek_text(1)]
                self.place += 2
                months += [(n - 1) % 12 + 1 for n in range(first + 1, last + 1 + (12 if last < first else 0))]

    def day_of_year(self) -> tuple[int, int] | None:
        """December 24, dec 24th, 24 december, the 24th of december: month and day, as they exist in some year."""
        begin = self.place
        self.take("on")
        self.take("the")
        found = None
        if self.word in MONTH_WORDS and self.kind_at(1) in ("number", "ordinal"):
            month = MONTH_WORDS[self.word]
            self.place += 1
            found = month, self.number()
        elif self.kind in ("number", "ordinal"):
            day = self.number()
            self.take("of")
            if self.word in MONTH_WORDS:
                found = MONTH_WORDS[self.word], day
                self.place += 1
        if found is None or found[1] == LAST:
            self.place = begin
            return None
        if not 1 <= found[1] <= month_end(2024, found[0]):
            raise BadInput("clock_date", day=self.said(begin))
        return found

    def calendar_day(self, not_before: date, *, ends: bool = False) -> date | None:
        """A day of the calendar: 2026-12-24, december 24 (the next one), friday, tomorrow, the end of the year."""
        begin = self.place
        if self.kind == "date":
            token = self.peek(0)
            self.place += 1
            year, month, day = token.numbers
            return dated(year, month, day, token.text)
        if self.take("tomorrow"):
            return self.today + timedelta(days=1)
        if self.word in ("today", "now") and not ends:
            self.place += 1
            return self.today
        if ends and (found := self._end_of(not_before)):
            return found
        if self.word in DAY_WORDS or (self.word == "next" and self.peek_text(1) in DAY_WORDS):
            self.take("next")
            self.place += 1
            return day_after(self.today, DAYS.index(DAY_WORDS[self.peek_text(-1)]))
        found_day = self.day_of_year()
        if found_day is None:
            self.place = begin
            return None
        if self.word == "," and self._is_year(self.peek(1)):
            self.place += 1
        word = self.said(begin)
        if self._is_year(self.peek(0)):
            return dated(self.number(), *found_day, word)
        year = not_before.year
        while year < not_before.year + 9:  # 29 february
            if found_day[1] <= month_end(year, found_day[0]) and date(year, *found_day) >= not_before:
                return date(year, *found_day)
            year += 1
        raise BadInput("clock_date", day=word)

    def _is_year(self, token: Token) -> bool:
        return token.kind == "number" and len(token.text) == 4

    def _end_of(self, not_before: date) -> date | None:
        begin = self.place
        self.take("the")
        if not self.take("end"):
            self.place = begin
            return None
        self.take("of")
        if self.take("the") or self.take("this"):
            pass
        if self.take("year"):
            return date(not_before.year, 12, 31)
        if self.take("month"):
            return date(not_before.year, not_before.month, month_end(not_before.year, not_before.month))
        if self._is_year(self.peek(0)):
            return dated(self.number(), 12, 31, self.peek_text(-1))
        if self.word in MONTH_WORDS:
            month = MONTH_WORDS[self.word]
            self.place += 1
            year = self.number() if self._is_year(self.peek(0)) else not_before.year + (month < not_before.month)
            return dated(year, month, month_end(year, month), str(year))
        raise self.unread()


def _half(token: Token) -> Clock:
    hour, minute = _pair(token)
    if not 1 <= hour <= 12 or minute > 59:
        raise BadInput("clock_hour", word=token.text)
    return Clock(hour % 12 + (12 if token.half == "pm" else 0), minute, token.text)


def _pair(token: Token) -> tuple[int, int]:
    return token.numbers[0], token.numbers[1]
