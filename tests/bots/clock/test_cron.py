"""A cron line means what cron's users mean by it; it is stored with names, and what cron cannot say is stored otherwise."""

import random
from datetime import UTC, datetime, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

import pytest
from apscheduler.triggers.cron import CronTrigger

from bots.clock import When, describe, read_when, slots, times
from bots.clock.cron import is_cron, read_cron
from bots.errors import BadInput

MONDAY = datetime(2026, 11, 23, tzinfo=UTC)
NAMES = ("sun", "mon", "tue", "wed", "thu", "fri", "sat", "sun")


@pytest.mark.parametrize("number", range(8))
def test_number_of_a_weekday_is_crons_not_apschedulers(number: int) -> None:
    assert read_cron(f"0 9 * * {number}") == read_cron(f"0 9 * * {NAMES[number]}")
    first = times(read_cron(f"0 9 * * {number}"), ZoneInfo("UTC"), MONDAY, 1)[0]
    assert f"{first.at:%a}".lower() == NAMES[number]


@pytest.mark.parametrize(
    ("line", "same"),
    [
        ("0 9 * * 1-5", "0 9 * * mon-fri"),
        ("0 9 * * 0-6", "0 9 * * *"),
        ("0 9 * * 1-7", "0 9 * * *"),
        ("0 9 * * 5-7", "0 9 * * fri-sun"),
        ("0 9 * * 0,6", "0 9 * * sat,sun"),
        ("0 9 * * sat-sun", "0 9 * * 6,7"),
        ("0 9 * * */2", "0 9 * * sun,tue,thu,sat"),
        ("*/20 * * * *", "0,20,40 * * * *"),
        ("5/20 * * * *", "5,25,45 * * * *"),
        ("0 9-17/4 * * *", "0 9,13,17 * * *"),
        ("0 9 1-31 * *", "0 9 * * *"),
        ("0 9 * 1-12 *", "0 9 * * *"),
        ("0 9 * JAN,Dec *", "0 9 * 1,12 *"),
        ("0 9 ? * ?", "0 9 * * *"),
        ("  0   9 *\t* * ", "0 9 * * *"),
        ("@hourly", "0 * * * *"),
        ("@DAILY", "0 0 * * *"),
        ("@weekly", "0 0 * * 0"),
        ("@monthly", "0 0 1 * *"),
        ("0 9 * * 5#2", "0 9 * * fri#2"),
        ("0 9 * * 0L", "0 9 * * sunl"),
        ("0 9 L * *", "0 9 l * *"),
    ],
)
def test_lines_that_mean_the_same(line: str, same: str) -> None:
    assert read_when(line) == read_cron(same)


def test_day_of_month_and_day_of_week_mean_either() -> None:
    either = times(read_when("0 12 13 * fri"), ZoneInfo("UTC"), MONDAY, 6)
    assert [f"{slot.at:%a %d}" for slot in either] == ["Fri 27", "Fri 04", "Fri 11", "Sun 13", "Fri 18", "Fri 25"]


@pytest.mark.parametrize(
    ("line", "days"),
    [
        ("0 9 L * *", ["Mon 30", "Thu 31", "Sun 31", "Sun 28"]),
        ("0 9 * * fri#2", ["Fri 11", "Fri 08", "Fri 12", "Fri 12"]),
        ("0 9 * * sunL", ["Sun 29", "Sun 27", "Sun 31", "Sun 28"]),
        ("0 9 * * tue#5", ["Tue 29", "Tue 30", "Tue 29", "Tue 31"]),
        ("0 9 30 * *", ["Mon 30", "Wed 30", "Sat 30", "Tue 30"]),
    ],
)
def test_days_that_count_within_a_month(line: str, days: list[str]) -> None:
    assert [f"{slot.at:%a %d}" for slot in times(read_when(line), ZoneInfo("UTC"), MONDAY, 4)] == days


def line_of(chance: random.Random) -> str:
    """Any cron line that APScheduler reads as we do: with names of days, and not both kinds of days."""

    def field(low: int, high: int) -> str:
        a, b = sorted(chance.sample(range(low, high + 1), 2))
        return chance.choice([str(a), f"{a},{b}", f"{a}-{b}", f"*/{chance.randint(2, 9)}", "*"])

    minute = chance.choice(["0", "5", "0,30", "*/15", "10-50/20", "59"])
    days = chance.choice(["*", "*", "mon-fri", "sat,sun", "tue", "mon,wed,fri"])
    return f"{minute} {field(0, 23)} {field(1, 28) if days == '*' else '*'} {field(1, 12)} {days}"


def test_times_are_those_of_apscheduler_where_it_reads_the_line_alike() -> None:
    chance = random.Random(3)
    zone = ZoneInfo("Asia/Shanghai")
    for _ in range(150):
        line = line_of(chance)
        trigger, before, theirs = CronTrigger.from_crontab(line, zone), None, []
        moment = datetime(2026, 11, 23, 10, 7, tzinfo=zone)
        for _ in range(12):
            before = trigger.get_next_fire_time(before, moment)
            if before is None:
                break
            theirs.append(before)
            moment = before + timedelta(seconds=1)
        ours = [slot.at for slot in islice(slots(read_cron(line), zone, datetime(2026, 11, 23, 10, 7, tzinfo=zone)), 12)]
        assert ours == theirs, line


def test_lines_are_stored_and_said_so_that_they_mean_the_same() -> None:
    chance = random.Random(4)
    for _ in range(300):
        line = line_of(chance)
        when = read_cron(line)
        assert When.from_text(when.to_text()) == when, line
        assert read_when(describe(when, "en"), "en", now=MONDAY) == when, line
        assert read_when(describe(when, "zh"), "zh", now=MONDAY) == when, line


@pytest.mark.parametrize(
    ("text", "cron"),
    [
        ("0 9 * * 1-5", True),
        ("* * * * *", True),
        ("@daily", True),
        ("9 17 * *", True),
        ("0 17 L * *", True),
        ("mon-fri 08:00", False),
        ("18:30", False),
        ("9:00 12:00 15:00 18:00", False),
        ("every 2 hours from 9", False),
        ("at 9", False),
    ],
)
def test_cron_line_is_told_from_words(text: str, cron: bool) -> None:
    assert is_cron(text) is cron


def test_any_fields_are_read_or_refused() -> None:
    chance = random.Random(6)
    pieces = [
        "*",
        "0",
        "9",
        "59",
        "60",
        "-",
        "/",
        ",",
        "#",
        "L",
        "?",
        "mon",
        "jan",
        "7",
        "8",
        "*/0",
        "*/999999999999",
        "1-",
        "-1",
        "٣",
        "²",
    ]
    read = 0
    for _ in range(3_000):
        fields = line_of(chance).split()
        for _ in range(chance.randint(1, 2)):
            fields[chance.randrange(5)] = "".join(chance.choices(pieces, k=chance.randint(1, 3)))
        line = " ".join(fields[: chance.choice([4, 5, 5, 5, 5])])
        try:
            when = read_cron(line)
        except BadInput:
            continue
        read += 1
        assert When.from_text(when.to_text()) == when
    assert read > 100
