"""Zones by the names that people use; nothing that is typed reaches the file system."""

import os
import random
import subprocess
import sys
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest

from bots.clock import zone_name, zone_named
from bots.clock.cities import CITIES, HALF_HOURS
from bots.errors import BadInput
from bots.texts import explain


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        ("europe/berlin", "Europe/Berlin"),
        ("Berlin", "Europe/Berlin"),
        (" new   york ", "America/New_York"),
        ("New_York", "America/New_York"),
        ("Shanghai", "Asia/Shanghai"),
        ("北京", "Asia/Shanghai"),
        ("北京时间", "Asia/Shanghai"),
        ("Beijing time", "Asia/Shanghai"),
        ("纽约", "America/New_York"),
        ("São Paulo", "America/Sao_Paulo"),
        ("Sao Paulo", "America/Sao_Paulo"),
        ("Munich", "Europe/Berlin"),
        ("San Francisco", "America/Los_Angeles"),
        ("Kathmandu", "Asia/Kathmandu"),
        ("Lord Howe", "Australia/Lord_Howe"),
        ("UTC", "UTC"),
        ("utc+0", "UTC"),
        ("GMT", "UTC"),
        ("utc+5:30", "Asia/Kolkata"),
    ],
)
def test_name_is_a_zone(text: str, key: str) -> None:
    assert zone_named(text).key == key


@pytest.mark.parametrize(
    ("text", "hours"), [("UTC+8", 8), ("utc-5", -5), ("GMT+1", 1), ("+3", 3), ("UTC+08:00", 8), ("UTC−3", -3), ("+5:45", 5.75)]
)
def test_offset_is_that_offset_and_shown_so(text: str, hours: float) -> None:
    zone = zone_named(text)
    assert (
        datetime(2026, 7, 1, tzinfo=zone).utcoffset() == timedelta(hours=hours) == datetime(2026, 1, 1, tzinfo=zone).utcoffset()
    )
    assert zone_named(zone_name(zone)) == zone
    if hours == int(hours):
        assert zone_name(zone) == f"UTC{hours:+d}"


@pytest.mark.parametrize(
    "text", ["", "mars", "CST", "UTC+25", "UTC+8:20", "../../etc/passwd", "/etc/localtime", "a\0b", "火星", "x" * 500, "\u202e"]
)
def test_what_is_no_zone_is_said(text: str) -> None:
    with pytest.raises(BadInput, match="clock_zone") as refused:
        zone_named(text)
    assert "UTC+8" in explain(refused.value, "en")
    assert "北京" in explain(refused.value, "zh")


def test_every_zone_of_the_tables_exists_and_every_iana_name_is_known() -> None:
    for name, key in [*CITIES.items(), *HALF_HOURS.items()]:
        assert ZoneInfo(key)
        assert name == name.lower()
    for key in available_timezones():
        if not key.startswith("Etc/") and key not in ("Factory", "localtime", "posixrules"):
            assert (
                datetime(2026, 7, 1, tzinfo=zone_named(key)).utcoffset() == datetime(2026, 7, 1, tzinfo=ZoneInfo(key)).utcoffset()
            )


def test_offset_zones_keep_their_offset_all_year() -> None:
    for offset, key in HALF_HOURS.items():
        zone = ZoneInfo(key)
        hours, minutes = offset[1:].split(":")
        expected = timedelta(hours=int(hours), minutes=int(minutes)) * (-1 if offset[0] == "-" else 1)
        assert datetime(2026, 1, 1, tzinfo=zone).utcoffset() == expected == datetime(2026, 7, 1, tzinfo=zone).utcoffset()


def test_any_text_is_a_zone_or_refused() -> None:
    chance = random.Random(8)
    refused = 0
    for _ in range(2_000):
        text = "".join(
            chr(chance.choice([chance.randrange(0x110000), chance.randrange(0x20, 0x7F)])) for _ in range(chance.randint(0, 9))
        )
        try:
            zone_named(text)
        except BadInput:
            refused += 1
    assert refused > 1_900


@pytest.mark.parametrize(
    ("tz", "key"), [("Asia/Tokyo", "Asia/Tokyo"), (":Europe/Berlin", "Europe/Berlin"), ("Mars/Phobos", "UTC"), ("<+08>-8", "UTC")]
)
def test_machine_has_the_zone_it_is_set_to_and_utc_for_one_without_a_name(tz: str, key: str) -> None:
    code = "from bots.clock import machine_zone; print(machine_zone().key)"
    ran = subprocess.run(
        [sys.executable, "-c", code], env={**os.environ, "TZ": tz}, capture_output=True, text=True, timeout=60, check=True
    )
    assert ran.stdout.strip() == key
