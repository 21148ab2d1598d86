"""A schedule in words, English or Chinese. Says everything that the schedule holds, in words that the readers read back as the same."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from bots.clock.times import Slot
from bots.clock.when import DAYS, LAST, MINUTES_A_DAY, WORKDAYS, When, clock

_DAYS_EN = dict(zip(DAYS, ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"), strict=True))
_DAYS_ZH = dict(zip(DAYS, ("周一", "周二", "周三", "周四", "周五", "周六", "周日"), strict=True))
_MONTHS_EN = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_NTH_EN = {1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", LAST: "last"}
_NTH_ZH = {1: "第一个", 2: "第二个", 3: "第三个", 4: "第四个", 5: "第五个", LAST: "最后一个"}
_LEAST_STEPS = 4  # fewer times are clearer one by one


@dataclass(frozen=True, slots=True)
class _Run:
    """Times in even steps: every step minutes from first to last; or in steps of hours, at the minutes past of each."""

    step: int
    first: int
    last: int
    whole: bool
    past: tuple[int, ...] = ()


def describe(when: When, language: str) -> str:
    """The schedule in words, "every weekday at 9:00" or "工作日 9:00"; times of day in the zone it is kept in."""
    return _chinese(when) if language == "zh" else _english(when)


def describe_slot(slot: Slot, language: str) -> str:
    """One time of a schedule as it is shown before it is confirmed: "Mon 23 Nov 2026, 9:00"; says where the clocks skip its own time."""
    at = slot.at
    name = DAYS[at.weekday()]
    time, own = clock(at.hour * 60 + at.minute), slot.key[11:].removeprefix("0")
    if language == "zh":
        return f"{_date_zh(at.date())} {_DAYS_ZH[name]} {time}" + (f"（当天时钟跳过 {own}）" if slot.moved else "")
    text = f"{_DAYS_EN[name][:3]} {at.day} {_MONTHS_EN[at.month - 1][:3]} {at.year}, {time}"
    return text + (f" (the clocks skip {own} that day)" if slot.moved else "")


def _runs(at: tuple[int, ...]) -> _Run | None:
    """Times that are more clearly said as steps than one by one."""
    steps = {b - a for a, b in pairwise(at)}
    if len(at) >= _LEAST_STEPS and len(steps) == 1:
        step = steps.pop()
        whole = at[0] == 0 and at[-1] + step == MINUTES_A_DAY
        if whole or at[0] >= step or 60 % step or len(at) * step != MINUTES_A_DAY:
            return _Run(step, at[0], at[-1], whole)
    past = tuple(sorted({minute % 60 for minute in at}))
    named = sorted({minute // 60 for minute in at})
    hour_steps = {b - a for a, b in pairwise(named)}
    if len(hour_steps) == 1 and len(at) > 2 * _LEAST_STEPS:
        hours = hour_steps.pop()
        every = [hour * 60 + minute for hour in named for minute in past]
        if [minute for minute in every if at[0] <= minute <= at[-1]] == list(at):
            return _Run(hours * 60, at[0], at[-1], every == list(at) and len(named) * hours == 24 and named[0] == 0, past)
    return None


# ── English ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────


def _english(when: When) -> str:
    run = _runs(when.at)
    days = _days_en(when)
    if run is None:
        times = "at " + _listed([clock(minute) for minute in when.at], " and ")
        text = f"{days} {times}"
    elif days == "every day" and run.whole:
        text = _run_en(run)
    else:
        text = f"{days}, {_run_en(run)}"
    return text + _bounds(when, lambda day: f" from {_date_en(day)}", lambda day: f" until {_date_en(day)}")


def _days_en(when: When) -> str:
    months = _listed([_MONTHS_EN[month - 1] for month in when.months], " and ")
    if when.every_days > 1:
        text = "every other day" if when.every_days == 2 else f"every {when.every_days} days"
    elif len(when.months) == 1 and len(when.dates) == 1 and when.dates != (LAST,) and not (when.weekdays or when.nth):
        return f"every year on {months} {when.dates[0]}"
    else:
        parts = [_weekdays_en(when)] if when.weekdays else []
        dates = [_ordinal(n) for n in when.dates]
        parts += (
            ["on the " + _listed(dates, " and ") + (" day" if when.dates[-1] == LAST else "") + " of the month"] if dates else []
        )
        for day in DAYS:
            places = [_NTH_EN[n] for n, name in when.nth if name == day]
            parts += [f"on the {_listed(places, ' and ')} {_DAYS_EN[day]} of the month"] if places else []
        text = _listed(parts, " and ") or "every day"
    return f"{text} in {months}" if months else text


def _weekdays_en(when: When) -> str:
    weekday = when.weekdays == WORKDAYS
    names = "weekday" if weekday else _listed([_DAYS_EN[day] for day in when.weekdays], " and ")
    if when.every_weeks == 1:
        return f"every day except {_DAYS_EN[_missing(when)]}" if _all_but_one(when) else f"every {names}"
    weeks = "every other week" if when.every_weeks == 2 else f"every {when.every_weeks} weeks"
    if when.every_weeks == 2 and len(when.weekdays) == 1:
        return f"every other {names}"
    return f"{weeks} on {'weekdays' if weekday else names}"


def _run_en(run: _Run) -> str:
    text = f"every {run.step} minutes"
    if run.step % 60 == 0:
        text = "every hour" if run.step == 60 else f"every {run.step // 60} hours"
    if run.past:
        text += " at " + _listed([f":{minute:02d}" for minute in run.past], " and ")
    return text if run.whole else f"{text} from {clock(run.first)} to {clock(run.last)}"


def _ordinal(number: int) -> str:
    if number == LAST:
        return "last"
    ending = "th" if 10 < number < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _date_en(day: date) -> str:
    return f"{day.day} {_MONTHS_EN[day.month - 1]} {day.year}"


# ── Chinese ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────


def _chinese(when: When) -> str:
    run = _runs(when.at)
    days = _days_zh(when)
    if run is None:
        text = f"{days} {_listed([clock(minute) for minute in when.at], '和', '、')}"
    elif days == "每天" and run.whole:
        text = _run_zh(run)
    else:
        text = f"{days} {_run_zh(run)}"
    return text + _bounds(when, lambda day: f"，从{_date_zh(day)}起", lambda day: f"，直到{_date_zh(day)}")


def _days_zh(when: When) -> str:
    months = _listed([f"{month}月" for month in when.months], "和", "、")
    if when.every_days > 1:
        text = f"每{_two(when.every_days)}天"
    elif len(when.months) == 1 and len(when.dates) == 1 and when.dates != (LAST,) and not (when.weekdays or when.nth):
        return f"每年{months}{when.dates[0]}号"
    else:
        parts = [_weekdays_zh(when)] if when.weekdays else []
        dates = ["最后一天" if n == LAST else f"{n}号" for n in when.dates]
        dates += [f"{_NTH_ZH[n]}{_DAYS_ZH[day]}" for n, day in when.nth]
        parts += ["每月" + _listed(dates, "和", "、")] if dates else []
        text = _listed(parts, "和", "、") or "每天"
    return f"每年{months}，{text}" if months else text


def _weekdays_zh(when: When) -> str:
    names = _listed([_DAYS_ZH[day] for day in when.weekdays], "和", "、")
    if when.every_weeks > 1:
        return f"每{_two(when.every_weeks)}周的{'工作日' if when.weekdays == WORKDAYS else names}"
    if _all_but_one(when):
        return f"除{_DAYS_ZH[_missing(when)]}外每天"
    return "工作日" if when.weekdays == WORKDAYS else f"每{names}"


def _run_zh(run: _Run) -> str:
    text = f"每{run.step}分钟"
    if run.step % 60 == 0:
        text = "每小时" if run.step == 60 else f"每{_two(run.step // 60)}小时"
    if run.past:
        text += "的" + _listed([f"{minute}分" for minute in run.past], "和", "、")
    return text if run.whole else f"{clock(run.first)}到{clock(run.last)}{text}"


def _two(number: int) -> str:
    return "两" if number == 2 else str(number)


def _date_zh(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


# ── both ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────


def _all_but_one(when: When) -> bool:
    return len(when.weekdays) == len(DAYS) - 1 and not when.nth and not when.dates


def _missing(when: When) -> str:
    return next(day for day in DAYS if day not in when.weekdays)


def _bounds(when: When, since: Callable[[date], str], until: Callable[[date], str]) -> str:
    return (since(when.since) if when.since else "") + (until(when.until) if when.until else "")


def _listed(items: Sequence[str], last: str, between: str = ", ") -> str:
    """Items as a list: a, b and c."""
    return between.join(items[:-1]) + last + items[-1] if len(items) > 1 else "".join(items)
