"""What is due of one schedule at a moment: slots to begin, slots that were missed, and when to look again. Pure: a clock is handed in.

Knows no row and no session. A slot is begun its lead before its time; up to its grace after it, it is still begun; later it was missed.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from bots.clock import Slot, When, slots

LOOK_AGAIN = timedelta(hours=1)  # a lead follows what renders take: it is worked out again half-way, but not sooner than this
NO_MORE = timedelta(days=1)  # how often a schedule is looked at that has come to its end
LONGEST_LEAD = timedelta(hours=12)
MOST_MISSED = 1000  # counted one by one; of a schedule that slept longer nobody needs the exact number
MOST_BEGUN = 20  # at one look

UNMEASURED_S = 600.0  # the lead before any short was finished on this machine
MARGIN, MARGIN_S = 1.5, 60.0  # renders vary, and a minute for sending


@dataclass(frozen=True)
class Due:
    """begin: in order. missed: oldest first, of many the newest only; missed_count: all of them."""

    begin: tuple[Slot, ...]
    missed: tuple[Slot, ...]
    missed_count: int
    since_at: datetime  # handled up to here once all of it is claimed
    look_at: datetime


def due(
    text: str,
    zone: str,
    since_at: datetime,
    moment: datetime,
    *,
    lead: timedelta,
    grace: timedelta,
    fixed: bool = False,
    most_kept: int = 100,
) -> Due:
    """What a schedule owes at a moment; text is the clock's stored form; fixed: its lead does not change. Raises BadInput,
    ZoneInfoNotFoundError.
    """
    begin: list[Slot] = []
    missed: list[Slot] = []
    count = 0
    for slot in slots(when_of(text), zone_of(zone), since_at):
        at = slot.at.astimezone(UTC)  # local times are added to by the wall clock
        if at > moment + lead:
            again = at - lead if fixed else max(moment + LOOK_AGAIN, moment + (at - lead - moment) / 2)
            return Due(tuple(begin), tuple(missed), count, since_at, min(at - lead, again))
        if len(begin) >= MOST_BEGUN:
            return Due(tuple(begin), tuple(missed), count, since_at, moment)
        since_at = at
        if at + grace >= moment:
            begin.append(slot)
        elif count >= MOST_MISSED:
            return Due((), tuple(missed), count, moment - grace, moment)
        else:
            count += 1
            missed = [*missed[1 - most_kept :], slot]
    return Due(tuple(begin), tuple(missed), count, since_at, moment + NO_MORE)


def lead_of(lead_s: int | None, making_s: float | None, approve_minutes: int) -> timedelta:
    """How long before its time a slot is begun. making_s: what a short takes here, the queue included; None: not known yet."""
    measured_s = UNMEASURED_S if making_s is None else making_s * MARGIN + MARGIN_S
    seconds = measured_s if lead_s is None else float(lead_s)
    return min(LONGEST_LEAD, timedelta(seconds=seconds, minutes=approve_minutes))


@lru_cache(maxsize=20_000)
def when_of(text: str) -> When:
    """A schedule from its stored form. Raises BadInput."""
    return When.from_text(text)


@lru_cache(maxsize=1000)
def zone_of(name: str) -> ZoneInfo:
    """A zone by its IANA name. Raises ZoneInfoNotFoundError."""
    return ZoneInfo(name)
