"""A schedule is said as it is: any schedule, said and read again, is the same one."""

import random
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from bots.clock import Slot, When, describe, describe_slot, read_when
from bots.clock.when import DAYS, LAST, NTH, check
from bots.errors import BadInput

NOW = datetime(2026, 11, 26, 14, tzinfo=UTC)


@pytest.mark.parametrize(
    ("when", "english", "chinese"),
    [
        ("0 9 * * mon-fri", "every weekday at 9:00", "工作日 9:00"),
        ("0 9 * * *", "every day at 9:00", "每天 9:00"),
        ("0 9 * * 0", "every Sunday at 9:00", "每周日 9:00"),
        ("30 8,18 * * mon,thu", "every Monday and Thursday at 8:30 and 18:30", "每周一和周四 8:30和18:30"),
        ("0 9 * * mon-sat", "every day except Sunday at 9:00", "除周日外每天 9:00"),
        ("0 9-17/2 * * *", "every day, every 2 hours from 9:00 to 17:00", "每天 9:00到17:00每两小时"),
        ("*/15 * * * *", "every 15 minutes", "每15分钟"),
        ("30 * * * *", "every hour at :30", "每小时的30分"),
        ("0 8 1,15 * *", "on the 1st and 15th of the month at 8:00", "每月1号和15号 8:00"),
        ("0 17 L * *", "on the last day of the month at 17:00", "每月最后一天 17:00"),
        ("0 17 * * fri#2,friL", "on the second and last Friday of the month at 17:00", "每月第二个周五和最后一个周五 17:00"),
        ("0 12 13 * fri", "every Friday and on the 13th of the month at 12:00", "每周五和每月13号 12:00"),
        ("0 18 24 12 *", "every year on December 24 at 18:00", "每年12月24号 18:00"),
        ("0 9 * 6,7 *", "every day in June and July at 9:00", "每年6月和7月，每天 9:00"),
        (
            "at=12:00 days=fri every_weeks=2 since=2026-11-27 until=2027-01-31",
            "every other Friday at 12:00 from 27 November 2026 until 31 January 2027",
            "每两周的周五 12:00，从2026年11月27日起，直到2027年1月31日",
        ),
        (
            "at=10:00 every_days=3 since=2026-11-27",
            "every 3 days at 10:00 from 27 November 2026",
            "每3天 10:00，从2026年11月27日起",
        ),
    ],
)
def test_schedule_in_words(when: str, english: str, chinese: str) -> None:
    assert describe(When.from_text(when), "en") == english
    assert describe(When.from_text(when), "zh") == chinese


def any_schedule(chance: random.Random) -> When:
    step = chance.choice([5, 10, 15, 20, 30, 60, 90, 120, 180, 300])
    first = chance.randrange(0, 1440, 5)
    at = chance.choice(
        [
            tuple(chance.sample(range(0, 1440, 5), chance.randint(1, 5))),
            tuple(range(first, min(1440, first + step * chance.randint(1, 40)), step)),
            tuple(range(0, 1440, step)),
            tuple(hour * 60 + minute for hour in range(chance.randint(0, 12), chance.randint(13, 24)) for minute in (0, 20, 35)),
        ]
    )
    kind = chance.choice(["daily", "weekly", "monthly", "either", "weeks", "days"])
    weekly = tuple(chance.sample(DAYS, chance.randint(1, 7))) if kind in ("weekly", "either", "weeks") else ()
    monthly = kind in ("monthly", "either")
    return When(
        at,
        weekdays=weekly,
        nth=tuple((chance.choice(NTH), chance.choice(DAYS)) for _ in range(chance.randint(0, 3))) if monthly else (),
        dates=tuple(chance.sample((*range(1, 32), LAST), chance.randint(1, 4))) if monthly else (),
        months=tuple(chance.sample(range(1, 13), chance.randint(1, 5))) if chance.random() < 0.2 else (),
        every_days=chance.randint(2, 60) if kind == "days" else 1,
        every_weeks=chance.randint(2, 60) if kind == "weeks" and len(weekly) < 7 else 1,
        since=date(2026, 11, 27) if kind in ("weeks", "days") or chance.random() < 0.2 else None,
        until=date(2029, 1, 31) if chance.random() < 0.2 else None,
    )


def test_any_schedule_said_is_read_as_the_same() -> None:
    chance = random.Random(7)
    said = 0
    for _ in range(700):
        when = any_schedule(chance)
        try:
            read = read_when(describe(when, "en"), "en", now=NOW)
        except BadInput as exc:
            if exc.key in ("clock_too_often", "clock_never", "clock_past"):
                continue
            raise AssertionError(f"{describe(when, 'en')}: {exc.key} {exc.values}") from exc
        assert read == when, describe(when, "en")
        assert read_when(describe(when, "zh"), "zh", now=NOW) == when, describe(when, "zh")
        assert When.from_text(when.to_text()) == when
        assert check(when) == when
        said += 1
    assert said > 350


def test_slot_in_words_says_where_the_clocks_skip_it() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    plain = Slot("2026-11-23T09:00", datetime(2026, 11, 23, 9, tzinfo=berlin))
    moved = Slot("2026-03-29T02:30", datetime(2026, 3, 29, 3, 30, tzinfo=berlin))
    assert describe_slot(plain, "en") == "Mon 23 Nov 2026, 9:00"
    assert describe_slot(plain, "zh") == "2026年11月23日 周一 9:00"
    assert describe_slot(moved, "en") == "Sun 29 Mar 2026, 3:30 (the clocks skip 2:30 that day)"
    assert "跳过 2:30" in describe_slot(moved, "zh")


@pytest.mark.parametrize(
    "text",
    [
        "at=",
        "at=25:00",
        "at=9:00 days=xyz",
        "at=09:00 nth=9mon",
        "at=09:00 dates=32",
        "at=09:00 every_weeks=2",
        "at=09:00 colour=red",
        "at=09:00 since=yesterday",
        "at=09:00-10:00/0",
        "at=09:00 every_days=0 since=2026-01-01",
        "",
        "rubbish",
        "at",
        "at=a b",
    ],
)
def test_stored_text_that_is_no_schedule_is_refused(text: str) -> None:
    with pytest.raises(BadInput):
        When.from_text(text)
