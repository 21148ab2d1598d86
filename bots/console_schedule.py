"""shortwright schedule: what the clock makes of words or a cron line. Imports nothing heavy; needs no data folder for that.

`console_series` adds the commands that keep schedules.
"""

import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from bots.errors import BadInput

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

MOST_TIMES = 1000

schedule = typer.Typer(no_args_is_help=True, help="Schedules: when a series posts.")


@schedule.command()
def preview(
    words: Annotated[
        list[str],
        typer.Argument(metavar="WORDS|CRON", help='"every weekday at 9", "每天早上9点", "0 9 * * mon-fri".', show_default=False),
    ],
    tz: Annotated[
        str, typer.Option("--tz", metavar="ZONE", help="Europe/Berlin, New York, 北京, UTC+8. Default: this machine's.")
    ] = "",
    since: Annotated[
        str, typer.Option("--from", metavar="TIME", help="Count from here: 2026-12-24 or 2026-12-24T18:00. Default: now.")
    ] = "",
    count: Annotated[str, typer.Option("--count", metavar="N", help="How many times to show.")] = "3",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON: words and times.")] = False,
) -> int:
    """Show a schedule in words, with its next times."""
    from bots.clock import describe, describe_slot, machine_zone, read_when, times, zone_name, zone_named
    from bots.console import language

    spoken = language()
    zone = zone_named(tz) if tz else machine_zone()
    begin = _moment(since, zone) if since else datetime.now(zone)
    when = read_when(" ".join(words), spoken, now=begin)
    slots = times(when, zone, begin - timedelta(microseconds=1), _number(count))
    said = describe(when, spoken)
    if as_json:
        typer.echo(json.dumps({"words": said, "times": [slot.at.isoformat() for slot in slots]}, ensure_ascii=False, indent=2))
        return 0
    typer.echo(f"{said} ({zone_name(zone)})")
    for slot in slots:
        typer.echo(f"  {describe_slot(slot, spoken)}  {slot.at.isoformat()[-6:]}")
    return 0


def _moment(text: str, zone: "ZoneInfo") -> datetime:
    """A moment as it was typed, in the zone; a day is its first minute. Raises BadInput."""
    try:
        moment = datetime.fromisoformat(text.strip())
        if not 1971 <= moment.year <= 2500:  # beyond, zones have no rules
            raise ValueError(text)
        if moment.tzinfo is not None:
            return moment.astimezone(zone)
        local = moment.replace(tzinfo=zone)
        return local.astimezone(UTC).astimezone(zone)  # a time that the clocks skip, as it is called that day
    except (ValueError, OverflowError) as exc:
        raise BadInput("clock_from", value=_short(text)) from exc


def _number(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= int(text[:9]) <= MOST_TIMES:
        raise BadInput("clock_number", value=_short(text), limit=MOST_TIMES)
    return int(text)


def _short(text: str) -> str:
    line = "".join(letter if letter.isprintable() else " " for letter in text).strip()
    return line if len(line) <= 40 else line[:37] + "…"
