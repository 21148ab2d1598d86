"""What is to be posted next, channel by channel: what is being made already, and the times to come with the ideas that wait for them.

Each item can be posted now, skipped, or changed with its neighbour: what has begun changes its time, what has not its idea.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from sqlmodel import Session

from bots import series_view as view
from bots.asked import shown
from bots.clock import Slot as Time
from bots.clock import describe_slot
from bots.clock import slots as times
from bots.due import when_of, zone_of
from bots.errors import BadInput
from bots.messages import Button, Buttons
from bots.texts import say
from storage import jobs, schedules, series, slots
from storage.errors import NotFound
from storage.tables import Channel, Schedule, Series, SeriesIdea, Slot, now

SHOWN = 8
MOST_LOOKED_AT = 60  # for those of one place
WITH_BUTTONS = 8


@dataclass(frozen=True)
class Item:
    """One post to come. row: its slot where it has been begun; idea: what it is or will be about, where that is known."""

    schedule: Schedule
    series: Series
    key: str
    at: datetime
    row: Slot | None = None
    idea: SeriesIdea | None = None


def upcoming(session: Session, of: Sequence[tuple[Schedule, Series]], count: int = SHOWN) -> list[Item]:
    """The next posts of these schedules, earliest first."""
    found: list[Item] = []
    by_id = {schedule.id: (schedule, row) for schedule, row in of}
    for slot in slots.open_of(session, by_id):
        idea = session.get(SeriesIdea, slot.idea_id) if slot.idea_id is not None else None
        found.append(Item(*by_id[slot.schedule_id], slot.key, slot.due_at, slot, idea))
    for schedule, row in of:
        if schedule.status == "active" and row.status == "active":
            after = max(schedule.since_at, now()) if schedule.since_at < now() else schedule.since_at
            for time in islice(times(when_of(schedule.text), zone_of(schedule.zone), after), count):
                if schedules.slot_with(session, schedule.id, time.key) is None:
                    found.append(Item(schedule, row, time.key, time.at))
    found.sort(key=lambda item: (item.at, item.schedule.id))
    return _with_ideas(session, found[:count])


def told(session: Session, items: Sequence[Item], language: str, home: str = "") -> str:
    """The queue as people read it."""
    if not items:
        return say("queue_empty" if home.startswith("file:") else "queue_empty.chat", language)
    return "\n".join([say("queue_head", language), *_numbered(session, list(enumerate(items, 1)), language, home)])


def told_of(session: Session, numbered: Sequence[tuple[int, Item]], place: Channel, language: str, home: str = "") -> str:
    """One channel's queue, with the numbers that its items have in the whole queue."""
    where = view.place_told(place, language, home)
    if not numbered:
        return say("queue_empty_of", language, where=where)
    return "\n".join([say("queue_head_of", language, where=where), *_numbered(session, numbered, language, home)])


def of_place(session: Session, of: Sequence[tuple[Schedule, Series]], place: Channel) -> list[tuple[int, Item]]:
    """What is posted next to one channel, each with its number in the whole queue."""
    every = enumerate(upcoming(session, of, MOST_LOOKED_AT), 1)
    return [(number, item) for number, item in every if place.id in item.schedule.channels][:SHOWN]


def _numbered(session: Session, items: Sequence[tuple[int, Item]], language: str, home: str) -> list[str]:
    return [f"{number}. {line(session, item, language, home)}" for number, item in items]


def line(session: Session, item: Item, language: str, home: str = "") -> str:
    """One item on one line: when, where, what, and how far it is."""
    places = [session.get(Channel, at) for at in item.schedule.channels]
    where = view.comma(language).join(
        view.place_told(place, language, home) for place in places if place is None or place.address != home
    )
    about = shown(item.idea.text) if item.idea else say("queue_no_idea", language)
    parts = [when_told(item, language), say("of_series", language, name=item.series.name, text=about)]
    if where:
        parts[-1] += f" → {where}"
    if item.row is not None:
        parts.append(say(f"slot.{item.row.status}", language))
    return " · ".join(parts)


def when_told(item: Item, language: str) -> str:
    """The local time of an item; "now" for what was asked for by hand."""
    if item.key.startswith("run-"):
        return say("queue_now", language)
    return describe_slot(Time(item.key, item.at.astimezone(zone_of(item.schedule.zone))), language)


def buttons(numbered: Sequence[tuple[int, Item]]) -> Buttons:
    """A number for each item."""
    row = [Button(str(number), "sched", item.schedule.id, value=f"i.{item.key}") for number, item in numbered[:WITH_BUTTONS]]
    return tuple(tuple(row[n : n + 4]) for n in range(0, len(row), 4))


def item_buttons(item: Item, language: str) -> Buttons:
    """What can be done with one item."""

    def of(verb: str, letter: str) -> Button:
        return Button(say(f"button.queue_{verb}", language), "sched", item.schedule.id, value=f"{letter}.{item.key}")

    return (
        (of("now", "n"), of("skip", "k")),
        (of("earlier", "e"), of("later", "l")),
        (Button(say("button.back", language), "sched", item.schedule.id, value="q"),),
    )


def find(session: Session, schedule: Schedule, row: Series, key: str) -> Item:
    """The item with that key. Raises BadInput where it is no more."""
    for item in upcoming(session, [(schedule, row)], 60):
        if item.key == key:
            return item
    raise BadInput("queue_gone")


def post_now(session: Session, item: Item) -> None:
    """Post it as soon as it is made. Raises BadInput where it has gone out already."""
    if item.row is not None:
        done = slots.hurry(session, item.row.id or 0)
    else:
        done = schedules.claim(session, item.schedule.id, item.key, now()) is not None
    if not done:
        raise BadInput("queue_gone")


def skip(session: Session, item: Item) -> None:
    """Post nothing at that time. Raises BadInput where it has gone out already."""
    if item.row is not None:
        done = slots.skip(session, item.row.id or 0)
    else:
        done = schedules.claim(session, item.schedule.id, item.key, item.at, status="skipped") is not None
    if not done:
        raise BadInput("queue_gone")


def move(session: Session, item: Item, steps: int) -> None:
    """Let it change places with its neighbour in the same series. Raises BadInput where it has none, or one of them has begun."""
    row = [one for one in upcoming(session, schedules_of(session, item.series), 60) if not one.key.startswith("run-")]
    at = next((n for n, one in enumerate(row) if (one.schedule.id, one.key) == (item.schedule.id, item.key)), -1)
    other = row[at + steps] if at >= 0 and 0 <= at + steps < len(row) else None
    if other is None:
        raise BadInput("queue_edge")
    if item.row is not None and other.row is not None:
        done = slots.swap(session, item.row.id or 0, other.row.id or 0)
    elif item.row is None and other.row is None:
        done = item.idea is not None and other.idea is not None and series.move(session, item.idea.id or 0, steps)
    else:
        done = False
    if not done:
        raise BadInput("queue_begun")


def schedules_of(session: Session, row: Series) -> list[tuple[Schedule, Series]]:
    """A series' schedules, each with it."""
    return [(schedule, row) for schedule in schedules.of_series(session, row.id)]


def _with_ideas(session: Session, items: list[Item]) -> list[Item]:
    """The ideas that wait, given to the times to come in their order; of what was begun, what its job says."""
    waiting: dict[str, list[SeriesIdea]] = {}
    found = []
    for item in items:
        if item.row is None or (item.idea is None and item.row.status == "wanted"):
            ideas = waiting.setdefault(item.series.id, series.waiting(session, item.series.id, SHOWN * 6))
            item = Item(item.schedule, item.series, item.key, item.at, item.row, ideas.pop(0) if ideas else None)
        elif item.idea is None and item.row.job_id is not None:
            try:
                text = jobs.get(session, item.row.job_id).idea
            except NotFound:
                text = ""
            item = Item(
                item.schedule,
                item.series,
                item.key,
                item.at,
                item.row,
                SeriesIdea(series_id="", text=text, normal="") if text else None,
            )
        found.append(item)
    return found
