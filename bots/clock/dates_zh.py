"""What the Chinese reader knows of single things: numbers, a clock time, a day of the calendar.

Stands at a place in a text: each method reads one thing and moves on, or returns nothing and stays.
"""

import re
import unicodedata
from datetime import date, timedelta

from bots.clock.calendar import dated, month_end
from bots.clock.draft import Clock
from bots.clock.when import DAYS
from bots.clock.words_zh import DIGITS, PARTS, WEEKDAYS
from bots.errors import BadInput

NUMBER = r"(?:[0-9]{1,4}|[零〇一二两三四五六七八九十]{1,4})"
AND = r"[,、;和与及跟]|还有|以及"
TO = r"[到至-]"
_PART = "|".join(sorted(PARTS, key=len, reverse=True))
_CLOCK = re.compile(
    rf"(?P<hour>{NUMBER})(?:点|时(?!间)|(?=\s*{TO}\s*{NUMBER}\s*[点时]))钟?(?:(?P<half>半)|(?P<quarter>[一1三3])刻|整|(?P<minute>{NUMBER})分?)?"
)
_COLON = re.compile(r"(?P<hour>[0-9]{1,2})[:.](?P<minute>[0-9]{2})(?![0-9:.])")
_DATE = re.compile(rf"(?:(?P<year>[0-9]{{4}})年|(?P<this>今年)|(?P<next>明年))?(?P<month>{NUMBER})月(?P<day>{NUMBER})[日号]")
_ISO = re.compile(r"([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?![0-9])")
_TRADITIONAL = str.maketrans(
    "週點個號兩後鐘間從時為開發佈還與條隻壹貳參〜～—–−", "周点个号两后钟间从时为开发布还与条只一二三-----"
)


class Scanner:
    """A text and a place in it."""

    def __init__(self, text: str, today: date) -> None:
        plain = unicodedata.normalize("NFKC", text).lower().translate(_TRADITIONAL)
        self.text = re.sub("星期|礼拜", "周", plain).rstrip(" 。.!,;\n\t")
        self.today = today
        self.place = 0

    def match(self, pattern: str | re.Pattern[str]) -> re.Match[str] | None:
        """Move over the pattern, and spaces before it, where it stands here."""
        begin = self.place
        self.skip()
        found = re.compile(pattern).match(self.text, self.place)
        if not found or not found[0]:
            self.place = begin
            return None
        self.place = found.end()
        return found

    def ahead(self, pattern: str) -> bool:
        """Whether the pattern stands here; stays."""
        begin = self.place
        found = self.match(pattern)
        self.place = begin
        return found is not None

    def skip(self) -> None:
        """Move over spaces."""
        while self.place < len(self.text) and self.text[self.place].isspace():
            self.place += 1

    @property
    def ended(self) -> bool:
        """Whether nothing is left."""
        return not self.text[self.place :].strip()

    def unread(self) -> BadInput:
        """What to raise about what stands here: a word in Latin letters whole, else up to the next sign."""
        self.skip()
        rest = self.text[min(self.place, max(0, len(self.text) - 1)) :]
        found = re.match(r"[^\s,、;。()0-9a-z]{2,8}?时间|[a-z]+|[0-9]+|[^\s,、;。()0-9a-z]{1,8}|.", rest, re.DOTALL)
        return BadInput("clock_unread", word=found[0] if found else self.text[:20])

    def clock_here(self, part: str = "") -> Clock | None:
        """A clock time without its part of the day: 9点半, 18:30, 零点."""
        begin = self.place
        if found := self.match("午夜|子夜|零点整?|零时"):
            return Clock(0, 0, found[0])
        found = self.match(_COLON)
        if found:
            hour, minute = int(found["hour"]), int(found["minute"])
        else:
            found = self.match(_CLOCK)
            if not found:
                return None
            hour = number(found["hour"])
            minute = 30 if found["half"] else 0
            minute = 15 * number(found["quarter"]) if found["quarter"] else minute
            minute = number(found["minute"]) if found["minute"] else minute
        clock = Clock(hour, minute, self.text[begin : self.place].strip(), plain=hour <= 12)
        return clock.within(part) if part and (hour <= 12 or part == "part") else clock

    def parts(self) -> list[str]:
        """Parts of the day that stand here: 早上, 早晚, 早上和晚上."""
        found: list[str] = []
        while True:
            begin = self.place
            if found:
                self.match(AND)
            part = self.match(_PART)
            if not part or (part[0] == "正午" and found):
                self.place = begin
                return found
            found.append(PARTS[part[0]])

    def calendar_day(self, not_before: date) -> date | None:
        """A day of the calendar: 2026年12月24日, 12月24日 (the next one), 明天, 年底."""
        if found := self.match(_ISO):
            return dated(int(found[1]), int(found[2]), int(found[3]), found[0])
        if self.match("明天"):
            return self.today + timedelta(days=1)
        if found := self.match("下周([一二三四五六日天])"):  # of the week that comes
            monday = self.today - timedelta(days=self.today.weekday())
            return monday + timedelta(days=7 + DAYS.index(WEEKDAYS[found[1]]))
        if self.match("今天|现在"):
            return self.today
        if self.match("今年年?底|年底|年末"):
            return date(not_before.year, 12, 31)
        if self.match("这个?月月?底|本月底|月底"):
            return date(not_before.year, not_before.month, month_end(not_before.year, not_before.month))
        found = self.match(_DATE)
        if not found:
            return None
        month, day = number(found["month"]), number(found["day"])
        if not 1 <= month <= 12 or not 1 <= day <= month_end(2024, month):
            raise BadInput("clock_date", day=found[0])
        if found["year"] or found["this"] or found["next"]:
            year = int(found["year"]) if found["year"] else self.today.year + bool(found["next"])
            return dated(year, month, day, found[0])
        for year in range(not_before.year, not_before.year + 9):
            if day <= month_end(year, month) and date(year, month, day) >= not_before:
                return date(year, month, day)
        raise BadInput("clock_date", day=found[0])


def number(text: str) -> int:
    """A number in digits or Chinese: 15, 十五, 二十一, 零五. Raises BadInput for what is none.

    >>> number("十五"), number("二十一"), number("零五"), number("两"), number("十")
    (15, 21, 5, 2, 10)
    """
    if text.isdigit():
        return int(text)
    tens, ten, ones = text.partition("十")
    tens, ones = tens.lstrip("零〇"), ones.lstrip("零〇") if ten else ones
    if not ten:
        tens, ones = "", tens or "零"
    if len(tens) > 1 or len(ones) > 1 or any(letter not in DIGITS for letter in tens + ones):
        raise BadInput("clock_unread", word=text)
    return (DIGITS[tens] if tens else 1 if ten else 0) * 10 + (DIGITS[ones] if ones else 0)
