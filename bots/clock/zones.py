"""Time zones by the names that people use: IANA names, cities in English and Chinese, UTC+8.

Its source is the zone database of Python's zoneinfo (the system's, else the tzdata package).
"""

import re
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from bots.clock.cities import CITIES, HALF_HOURS
from bots.errors import BadInput

_OFFSET = re.compile(r"(?:utc|gmt)?\s*([+-])\s*(\d{1,2})(?::?([0-5]\d))?")
_NO_PLACES = {"Factory", "localtime", "posixrules"}  # what some systems keep beside the zones
_SURE = ("Europe", "Asia", "America", "Africa", "Australia", "Pacific", "Atlantic", "Indian", "Antarctica", "Arctic")


def zone_named(text: str) -> ZoneInfo:
    """The zone of a name: "Europe/Berlin", "berlin", "New York", "北京", "UTC+8". Raises BadInput."""
    asked = " ".join(text.replace("_", " ").replace("−", "-").lower().split())
    if len(asked) > 60:
        raise BadInput("clock_zone", value=asked[:57] + "…")
    if asked not in _names():
        for ending in ("时间", " time", "时区"):
            asked = asked.removesuffix(ending).strip()
    if found := _OFFSET.fullmatch(asked):
        return _offset(found[1], int(found[2]), int(found[3] or 0), text.strip())
    key = CITIES.get(asked) or _names().get(asked)
    if not key:
        shown = "".join(letter if letter.isprintable() else " " for letter in text).strip()
        raise BadInput("clock_zone", value=shown)
    try:
        return ZoneInfo(key)
    except (ZoneInfoNotFoundError, ValueError, OSError) as exc:
        raise BadInput("clock_zone", value=key) from exc


def zone_name(zone: ZoneInfo) -> str:
    """A zone as it is shown: its IANA name, or UTC+8 for one that is only an offset (Etc counts the other way round)."""
    if found := re.fullmatch(r"Etc/GMT([+-])(\d+)", zone.key):
        return f"UTC{'-' if found[1] == '+' else '+'}{found[2]}"
    return "UTC" if zone.key == "Etc/UTC" else zone.key


def machine_zone() -> ZoneInfo:
    """The zone this machine is set to; UTC where it has none by name, for a zone is stored by its name."""
    from tzlocal import get_localzone

    try:
        return ZoneInfo(get_localzone().key)
    except (ZoneInfoNotFoundError, ValueError, OSError):  # a container with a TZ that is none
        return ZoneInfo("UTC")


def _offset(sign: str, hours: int, minutes: int, text: str) -> ZoneInfo:
    signed = f"{sign}{hours}:{minutes:02d}"
    if minutes and signed in HALF_HOURS:
        return ZoneInfo(HALF_HOURS[signed])
    if minutes or hours > (14 if sign == "+" else 12):
        raise BadInput("clock_zone", value=text)
    return ZoneInfo(f"Etc/GMT{'-' if sign == '+' else '+'}{hours}" if hours else "UTC")


@cache
def _names() -> dict[str, str]:
    """Every name of the database in small letters, and its cities by their own."""
    found: dict[str, str] = {}
    for key in sorted(available_timezones(), key=lambda key: (key.count("/"), key), reverse=True):
        area, _, city = key.rpartition("/")
        if area.partition("/")[0] in _SURE:
            found[city.replace("_", " ").lower()] = key
    for key in available_timezones() - _NO_PLACES:
        found[key.replace("_", " ").lower()] = key
    return found
