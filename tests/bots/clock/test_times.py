"""Slots: once a day is once a day whatever the clocks do; keys are unique and stable; moments only ever rise; all of it is quick."""

import time
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from bots.clock import Slot, When, read_when, slot_key, slots, times

ZONES = (
    *("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Sao_Paulo", "Asia/Shanghai", "Asia/Kathmandu"),
    *("Africa/Cairo", "America/Nuuk", "Asia/Beirut", "Pacific/Chatham"),  # their clocks change around midnight, and by odd hours
)
BERLIN = ZoneInfo("Europe/Berlin")


def year_of(when: When, zone: ZoneInfo, year: int) -> list[Slot]:
    found: list[Slot] = []
    for slot in slots(when, zone, datetime(year, 1, 1, tzinfo=zone) - timedelta(microseconds=1)):
        if slot.key >= f"{year + 1}":
            return found
        found.append(slot)
    return found


def check_rising(found: list[Slot]) -> None:
    assert len({slot.key for slot in found}) == len(found)
    instants = [slot.at.astimezone(UTC) for slot in found]
    assert all(a < b for a, b in pairwise(instants))
    assert all(
        slot.at.astimezone(UTC).astimezone(slot.at.tzinfo).replace(tzinfo=None) == slot.at.replace(tzinfo=None) for slot in found
    )


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("minute", [0, 30, 135, 150, 180, 1410])
def test_once_a_day_is_one_slot_every_local_day(zone: str, minute: int) -> None:
    for year in (2026, 2017):  # 2017: Sao Paulo still had summer time, which began at midnight
        found = year_of(When((minute,)), ZoneInfo(zone), year)
        first = date(year, 1, 1)
        assert [slot.key[:10] for slot in found] == [str(first + timedelta(days=n)) for n in range(365)]
        check_rising(found)
        assert {slot.key[11:] for slot in found} == {f"{minute // 60:02d}:{minute % 60:02d}"}


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("words", ["every 30 minutes", "every weekday at 2:30 and 3:30"])
def test_keys_are_unique_and_moments_rise(zone: str, words: str) -> None:
    when = read_when(words)
    found = year_of(when, ZoneInfo(zone), 2026)
    check_rising(found)
    days = [date(2026, 1, 1) + timedelta(days=n) for n in range(365)]
    whole = sum(when.is_day(day) for day in days) * len(when.at)
    assert whole - 3 <= len(found) <= whole, "only what the clocks skip and another slot makes good is missing"


def test_time_that_comes_twice_is_meant_the_first_time() -> None:
    night = times(When((150,)), BERLIN, datetime(2026, 10, 24, 12, tzinfo=BERLIN), 2)
    assert [(slot.key, slot.at.isoformat()) for slot in night] == [
        ("2026-10-25T02:30", "2026-10-25T02:30:00+02:00"),
        ("2026-10-26T02:30", "2026-10-26T02:30:00+01:00"),
    ]
    between = datetime(2026, 10, 25, 0, 45, tzinfo=UTC)  # after the first 02:30, before the second
    assert times(When((150,)), BERLIN, between, 1)[0].key == "2026-10-26T02:30"


def test_time_that_the_clocks_skip_is_later_and_says_so() -> None:
    slot = times(When((150,)), BERLIN, datetime(2026, 3, 28, 12, tzinfo=BERLIN), 1)[0]
    assert (slot.key, slot.at.isoformat(), slot.moved) == ("2026-03-29T02:30", "2026-03-29T03:30:00+02:00", True)
    howe = ZoneInfo("Australia/Lord_Howe")  # half an hour
    slot = times(When((135,)), howe, datetime(2026, 10, 3, 12, tzinfo=howe), 1)[0]
    assert (slot.key, slot.at.isoformat()) == ("2026-10-04T02:15", "2026-10-04T02:45:00+11:00")


def test_skipped_time_gives_way_to_a_slot_of_its_own() -> None:
    both = times(When((150, 210)), BERLIN, datetime(2026, 3, 29, tzinfo=BERLIN), 2)
    assert [(slot.key, slot.moved) for slot in both] == [("2026-03-29T03:30", False), ("2026-03-30T02:30", False)]


def test_slot_moved_past_midnight_keeps_its_day_and_its_place() -> None:
    nuuk = ZoneInfo("America/Nuuk")  # 23:00 to 24:00 on 28 March 2026 is skipped
    found = times(When((15, 1410)), nuuk, datetime(2026, 3, 28, 12, tzinfo=nuuk), 3)
    assert [(slot.key, f"{slot.at:%d %H:%M}") for slot in found] == [
        ("2026-03-29T00:15", "29 00:15"),
        ("2026-03-28T23:30", "29 00:30"),
        ("2026-03-29T23:30", "29 23:30"),
    ]
    assert [slot.key for slot in times(When((15, 1410)), nuuk, found[0].at, 1)] == ["2026-03-28T23:30"]


def test_next_after_a_slot_is_the_next_one() -> None:
    """Going on from each slot gives what one long row gives: no slot twice, none left out."""
    for zone in map(ZoneInfo, ("Europe/Berlin", "America/Nuuk", "Australia/Lord_Howe")):
        when = read_when("every 30 minutes")
        after = datetime(2026, 3, 28, tzinfo=zone)
        row = times(when, zone, after, 150)
        for slot, following in pairwise(row):
            assert times(when, zone, slot.at, 1) == [following]


def test_schedule_ends() -> None:
    when = read_when("daily at 9 until 2026-12-24", now=datetime(2026, 11, 26, tzinfo=BERLIN))
    assert times(when, BERLIN, datetime(2026, 12, 22, 12, tzinfo=BERLIN), 9)[-1].key == "2026-12-24T09:00"
    assert times(when, BERLIN, datetime(2026, 12, 24, 9, tzinfo=BERLIN), 9) == []
    assert times(when, BERLIN, datetime(9999, 12, 31, tzinfo=BERLIN), 9) == []
    assert times(when, BERLIN, datetime(2026, 12, 1, tzinfo=BERLIN), -1) == []


def test_leap_days_and_days_that_never_come() -> None:
    leap = read_when("0 9 29 2 *")
    assert [slot.at.year for slot in times(leap, BERLIN, datetime(2094, 1, 1, tzinfo=BERLIN), 3)] == [2096, 2104, 2108]
    assert times(When((0,), dates=(30,), months=(2,)), BERLIN, datetime(2026, 1, 1, tzinfo=UTC), 1) == []


def test_key_is_the_local_time() -> None:
    assert slot_key(datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN)) == "2026-10-25T02:30"


def test_thousands_of_schedules_are_looked_up_quickly() -> None:
    schedules = [
        read_when(words) for words in ("every weekday at 9", "on the last friday of the month at 17:00", "every 15 minutes")
    ]
    now = datetime(2026, 11, 26, 14, tzinfo=UTC)
    begin = time.process_time()
    for when in schedules * 1000:
        times(when, BERLIN, now, 1)
    assert time.process_time() - begin < 3
