"""Chinese words → a schedule. Reads phrase after phrase; what belongs to none of them is named, never passed over."""

import re
from collections.abc import Callable
from datetime import date

from bots.clock.calendar import month_end
from bots.clock.dates_zh import AND, NUMBER, TO, Scanner, number
from bots.clock.draft import Clock, Draft
from bots.clock.when import DAYS, LAST, NTH, WEEKEND, WORKDAYS, When
from bots.clock.words_zh import WEEKDAYS
from bots.errors import BadInput

_DAY = r"(?:[一二三四五六日天](?![十点时个次月条半天部集期更回篇])|[1-7](?![0-9十点时:个次月条.]))"
_BETWEEN = r"[,、;。的在于和与及()]|发布|发送|推送|更新|发片|发|请|并且"
_OPEN = ",、;的在于和与及("  # more must follow
_MINUTE_MARK = rf"第?({NUMBER})分钟?|(整点)|(半点)"


def read_chinese(text: str, today: date) -> When:
    """Read a schedule from Chinese words. Raises BadInput."""
    return _Reader(text, today).read()


class _Reader(Scanner):
    """One text. A phrase's method reads it whole and says so, or leaves everything as it was."""

    def __init__(self, text: str, today: date) -> None:
        super().__init__(text, today)
        self.draft = Draft()

    def read(self) -> When:
        """Read all of it."""
        phrases: tuple[Callable[[], bool], ...] = (
            *(self._until, self._since, self._window, self._count, self._daily, self._interval, self._steps),
            *(self._yearly, self._monthly, self._except, self._days, self._weekly, self._months, self._times, self._one_day),
        )
        while not self.ended:
            if any(phrase() for phrase in phrases):
                continue
            begin = self.place
            if not self.match(_BETWEEN) or (self.ended and self.text[-1] in _OPEN):
                self.place = begin
                raise self.unread()
        return self.draft.when()

    def _undo(self, begin: int) -> bool:
        self.place = begin
        return False

    def _said(self, begin: int) -> str:
        return self.text[begin : self.place].strip()

    # ── how often ────────────────────────────────────────────────────────────────────────────────────────────────────────────

    def _daily(self) -> bool:
        found = self.match("每一?天|每日|天天|日日|每(?=[早晚])")
        if not found:
            return False
        if "day" in self.draft.needs:
            raise BadInput("clock_twice_said", word=found[0])
        self.draft.needs.add("day")
        return True

    def _weekly(self) -> bool:
        if not self.match("每个?周的?"):
            return False
        self.draft.needs.add("weekday")
        return True

    def _interval(self) -> bool:
        """每小时, 每两小时, 每隔15分钟, 每半小时, 每小时的0分和30分."""
        found = self.match(rf"每(隔)?(?:(?P<n>{NUMBER})个?(?P<half>半)?|个|(?P<only>半)个?)?(?P<unit>小时|钟头|分钟|刻钟|秒钟?)")
        if not found:
            return False
        count = number(found["n"]) if found["n"] else 1
        unit = found["unit"]
        if found[1] and count == 1 and not found["half"] and not found["only"]:
            raise BadInput("clock_step", word=found[0])
        if unit in ("小时", "钟头"):
            minutes = 30 if found["only"] else count * 60 + (30 if found["half"] else 0)
            self.draft.every(minutes, "minute", found[0])
            self._past()
        elif found["half"] or found["only"]:
            raise BadInput("clock_unread", word=found[0])
        else:
            self.draft.every(count * (15 if unit == "刻钟" else 1), "second" if "秒" in unit else "minute", found[0])
        return True

    def _past(self) -> None:
        begin = self.place
        self.match("的")
        found: list[int] = []
        while mark := self.match(_MINUTE_MARK):
            found.append(number(mark[1]) if mark[1] else 30 if mark[3] else 0)
            after = self.place
            if not (self.match(AND) and self.ahead(_MINUTE_MARK)):
                self.place = after
                break
        if not found:
            self.place = begin
            return
        if max(found) > 59:
            raise BadInput("clock_hour", word=self._said(begin))
        self.draft.set_once("past", found, self._said(begin))

    def _steps(self) -> bool:
        """隔天, 每两天, 隔周五, 每两周的周五."""
        begin = self.place
        if self.match("每?隔[一1]?[天日]"):
            self.draft.every(2, "day", self._said(begin))
            return True
        if self.match(rf"每?隔(?:[一1]个?)?周(?:的?(?={_DAY}|周|工作日))?"):
            self.draft.every(2, "week", self._said(begin))
            return self._weekday_list(begin) if self.ahead(_DAY) else True
        found = self.match(rf"每(隔)?({NUMBER})个?([天日周])(?!{_DAY})")
        if not found:
            return False
        if found[1]:
            raise BadInput("clock_step", word=found[0])
        count, unit = number(found[2]), "week" if found[3] == "周" else "day"
        if count == 1 and unit == "day":
            self.draft.needs.add("day")
        else:
            self.draft.every(count, unit, found[0])
        return True

    def _count(self) -> bool:
        """每天两次, 每周三次, 各一次: checked against what is named."""
        begin = self.place
        if self.match("各(?:发布?)?[一1](?:[次条部集期]|个(?:短片|视频)?)"):
            return True
        unit = self.match("(每[天日]|[一1][天日])|(每周|[一1]个?周)")
        self.match("发布?|更新|推送")
        found = self.match(rf"({NUMBER})(?:[次条部集期](?:短片|视频)?|个(?:短片|视频))")
        if not found:
            return self._undo(begin)
        weekly = unit is not None and unit[2] is not None
        if unit is not None and unit[1]:
            self.draft.needs.add("day")
        self.draft.set_once("times_a_week" if weekly else "times_a_day", number(found[1]), self._said(begin))
        return True

    # ── which days ───────────────────────────────────────────────────────────────────────────────────────────────────────────

    def _except(self) -> bool:
        begin = self.place
        if not self.match("除(?:了|去)?"):
            return False
        days = self._named_days()
        if not days:
            return self._undo(begin)
        self.match("以外|之外|外")
        self.draft.excepted += days
        return True

    def _days(self) -> bool:
        """每周一三五, 周一到周五, 工作日, 周末, 周日除外."""
        begin = self.place
        self.match("每逢|逢|每个?|每一个?")
        days = self._named_days()
        if not days:
            return self._undo(begin)
        if self.match("除外"):
            self.draft.excepted += days
            return True
        self.draft.add_days(self._said(begin), weekdays=days)
        return True

    def _weekday_list(self, begin: int) -> bool:
        self.draft.add_days(self._said(begin) or self.text, weekdays=self._run_of_days())
        return True

    def _named_days(self) -> list[str]:
        days: list[str] = []
        while True:
            begin = self.place
            if days:
                self.match(AND)
                self.match("每")
            if self.match("工作日|平日|上班日"):
                days += WORKDAYS
                self.draft.ranged = True
            elif self.match("周末|双休日"):
                days += WEEKEND
                self.draft.ranged = True
            elif self.match(rf"周(?={_DAY})"):
                days += self._run_of_days()
            else:
                self.place = begin
                return days

    def _run_of_days(self) -> list[str]:
        """Days after 周: 一三五, 一、三和五, 一到五, 一至周五."""
        days: list[str] = []
        while True:
            begin = self.place
            if days:
                self.match(AND)
            found = self.match(_DAY)
            if not found or (days and found[0].isdigit() and not self.text[begin - 1].isdigit() and not self.ahead(f"{AND}|$")):
                self.place = begin
                return days
            day = WEEKDAYS[found[0]]
            after = self.place
            if (self.match(TO) and (self.match("周") or True)) and (last := self.match(_DAY)):
                first, end = DAYS.index(day), DAYS.index(WEEKDAYS[last[0]])
                days += [DAYS[place % 7] for place in range(first, end + 1 + (7 if end < first else 0))]
                self.draft.ranged = True
            else:
                self.place = after
                days.append(day)

    def _monthly(self) -> bool:
        """每月1号和15号, 每月最后一天, 每月第一个周一."""
        begin = self.place
        if not self.match("每一?个?月的?"):
            return False
        self.draft.needs.add("date")
        dates, nth = self._month_days()
        if dates or nth:
            self.draft.needs.discard("date")
            self.draft.add_days(self._said(begin), dates=dates, nth=nth)
        return True

    def _month_days(self) -> tuple[list[int], list[tuple[int, str]]]:
        dates: list[int] = []
        nth: list[tuple[int, str]] = []
        while True:
            begin = self.place
            if dates or nth:
                self.match(AND)
            self.match("的")
            if found := self.match(rf"((?:(?:第{NUMBER}|最后[一1])个(?:(?:{AND})(?=第|最后))?)+)周({_DAY})"):
                nth += [(self._place(word, found[0]), WEEKDAYS[found[2]]) for word in re.findall(rf"第{NUMBER}|最后", found[1])]
            elif self.match("最后[一1]天|月?底|月?末"):
                dates.append(LAST)
            elif found := self.match(rf"第?({NUMBER})(?:[号日]|天|(?=\s*(?:{AND}|{TO})\s*{NUMBER}\s*(?:[号日]|{AND})))"):
                dates.append(self._date_checked(number(found[1]), found[0]))
                after = self.place
                if self.match(TO) and (end := self.match(rf"({NUMBER})[号日]")):
                    dates += range(dates[-1] + 1, self._date_checked(number(end[1]), end[0]) + 1)
                else:
                    self.place = after
            else:
                self.place = begin
                return dates, nth

    def _place(self, word: str, shown: str) -> int:
        place = LAST if word == "最后" else number(word.removeprefix("第"))
        if place not in NTH:
            raise BadInput("clock_date", day=shown)
        return place

    def _date_checked(self, day: int, word: str) -> int:
        if not 1 <= day <= 31:
            raise BadInput("clock_date", day=word)
        return day

    def _yearly(self) -> bool:
        """每年12月24日; 每年6月、7月和8月."""
        begin = self.place
        yearly = self.match("每年的?")
        found = self.match(rf"({NUMBER})月({NUMBER})[号日]")
        if not found:
            if yearly and not self._months():
                self.draft.needs.add("year")
            return bool(yearly) or self._undo(begin)
        if not yearly and "year" not in self.draft.needs:
            raise BadInput("clock_once", word=found[0])
        month, day = number(found[1]), number(found[2])
        if not 1 <= month <= 12 or not 1 <= day <= month_end(2024, month):
            raise BadInput("clock_date", day=found[0])
        self.draft.add_days(found[0], dates=[day], months=[month])
        return True

    def _one_day(self) -> bool:
        """明天, 下周一: no schedule."""
        if found := self.match(
            "今天|今晚|今早|明[天早晚]|后天|下周[一二三四五六日天]?|这周[一二三四五六日天]?|现在|[0-9]{4}[-年][0-9]{1,2}[-月][0-9]{1,2}日?"
        ):
            raise BadInput("clock_once", word=found[0])
        return False

    def _months(self) -> bool:
        """12月, 6月到8月: narrows the days."""
        months: list[int] = []
        while True:
            begin = self.place
            if months:
                self.match(AND)
            found = self.match(rf"({NUMBER})月份?(?!{NUMBER}[号日])")
            if not found:
                self.place = begin
                break
            months.append(self._month(number(found[1]), found[0]))
            after = self.place
            if self.match(TO) and (end := self.match(rf"({NUMBER})月份?")):
                last = self._month(number(end[1]), end[0])
                months += [(n - 1) % 12 + 1 for n in range(months[-1] + 1, last + 1 + (12 if last < months[-1] else 0))]
            else:
                self.place = after
        if not months:
            return False
        self.draft.add_days(f"{months[0]}月", months=months)
        return True

    def _month(self, month: int, word: str) -> int:
        if not 1 <= month <= 12:
            raise BadInput("clock_date", day=word)
        return month

    # ── what time ────────────────────────────────────────────────────────────────────────────────────────────────────────────

    def _times(self) -> bool:
        """早上9点, 晚上8点半和10点, 早晚8点, 中午."""
        begin = self.place
        clocks: list[Clock] = []
        own: list[str] = []
        part = own_word = ""
        while True:
            before = self.place
            if clocks or own:
                self.match(AND)
            parts = self.parts()
            self.match("的") if parts else None
            clock = self.clock_here(part if not parts else "")
            if clock is None and not parts:
                self.place = before
                break
            if clock is None:
                own += parts
                own_word = self._said(before).strip(",、;和与及跟")
                continue
            part = parts[-1] if parts else part
            if not parts and part and clocks and clock.minutes <= clocks[-1].minutes:  # 早上9点和3点
                raise BadInput("clock_am_or_pm", word=clock.word)
            clocks += [self._in_part(clock, one) for one in parts] or [clock]
        if not clocks and not own:
            return self._undo(begin)
        word = self._said(begin)
        if clocks:
            self.draft.add_times(clocks, word)
        if own:
            self.draft.add_parts(own, own_word)
        return True

    def _in_part(self, clock: Clock, part: str) -> Clock:
        """A time in its part of the day; noon beside another part's time is itself a time (中午和晚上8点)."""
        return Clock(12, 0, "12:00") if part == "noon" and clock.hour not in (1, 2, *range(11, 15)) else clock.within(part)

    def _window(self) -> bool:
        """9点到17点, 上午9点至下午5点之间, 从9点起."""
        begin = self.place
        self.match("从|自|在")
        parts = self.parts()
        first = self.clock_here()
        if first is None or len(parts) > 1:
            return self._undo(begin)
        first = first.within(parts[0]) if parts else first
        if self.match("起|开始"):
            last = None
        elif self.match(TO):
            after = self.parts()
            last = self.clock_here()
            if last is None or len(after) > 1:
                return self._undo(begin)
            part = (after or parts or [""])[0]
            last = last.within(part) if part and (after or last.hour <= 12) else last
            self.match("之间|期间|间")
        else:
            return self._undo(begin)
        self.draft.note("times", self._said(begin))
        self.draft.set_once("window", (first, last), self._said(begin))
        return True

    # ── from when, until when ────────────────────────────────────────────────────────────────────────────────────────────────

    def _until(self) -> bool:
        """直到12月24日, 到2026年12月24日为止."""
        begin = self.place
        said = self.match("直到|一直到|截至|截止到|截止|到|至|-")
        last = self.calendar_day(self.draft.since or self.today)
        if last is None:
            return self._undo(begin)
        ending = self.match("为止|止|之前|以前|前")
        if not said and not ending:
            return self._undo(begin)
        if ending and "前" in ending[0]:
            raise BadInput("clock_step", word=self._said(begin))
        self.draft.set_once("until", last, self._said(begin))
        return True

    def _since(self) -> bool:
        """从12月1日起, 12月1日开始, 从12月1日到12月24日."""
        begin = self.place
        said = self.match("从|自")
        first = self.calendar_day(self.today)
        if first is None:
            return self._undo(begin)
        if not self.match("起|开始") and not (said and self.ahead("[到至-]|直到")):
            return self._undo(begin)
        self.draft.set_once("since", first, self._said(begin))
        return True
