"""A schedule that was asked for: taken apart, checked, shown back with its next times and a Confirm; counting once it is confirmed.

A proposal is a row (status "proposed"), so that its buttons work after a restart. The words are `clock`'s, the places that a person
names come in as Incoming.targets, looked at by the platform.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from sqlmodel import Session

from bots import series_view as view
from bots.asked import shown
from bots.clock import When, describe, machine_zone, read_when, slots, zone_name, zone_named
from bots.desk import Desk, is_local
from bots.due import when_of, zone_of
from bots.errors import BadInput
from bots.messages import Button, Buttons, Incoming, Reply, Target
from bots.series_text import find_named
from bots.series_whose import ask_of, candidates, home_of, may_change, theirs
from bots.texts import say
from storage import deliveries, people, schedules, webhooks
from storage.errors import NotFound
from storage.tables import Channel, Schedule, Series, now

MOST_SCHEDULES = 20  # of one person who does not own the bot
MOST_PLACES = 10
TIMES_SHOWN = 3
GUESSES = {"zh": "Asia/Shanghai"}  # by language, where nobody has said; else the machine's own

_BEFORE = r"(?:(?:\b(?:to|and|into)|发布到|发到|到|和|、|,|，|→)\s*)?"
_HERE = re.compile(
    r"(?:\b(?:to|in|and)\s+(?:here|this (?:chat|channel|group))\b|(?:发布到|发到|到|和)?(?:这里|本群|本频道|这个群))",
    re.IGNORECASE,
)
_ZONE = re.compile(
    r"[\s,(（]*(?:\b(?:in|tz|zone|timezone)\b[\s:=]*)([A-Za-z][\w/+:-]*(?:[ _][A-Za-z]\w*)?)(?:\s+time)?\s*[)）]?\s*$",
    re.IGNORECASE,
)
_ZONE_ZH = re.compile(r"[（(]?\s*([\u4e00-\u9fff]{2,6}时间|UTC\s*[+-]\d{1,2}(?::\d\d)?)\s*[)）]?", re.IGNORECASE)
_FOR = re.compile(r"\s+(?:for|of)\s+(?:the\s+series\s+)?[\"“「《]?(.+?)[\"”」》]?\s*$", re.IGNORECASE)
_NAMED_PLACE = re.compile(r"(?:^|\s)(?:to|发到|发布到)\s*(@\w+|#[\w-]+|-\d{6,}|https?://\S+)", re.IGNORECASE)
_ADDRESS = re.compile(r"telegram:-?\d{1,20}(?::\d{1,20})?|discord:\d{1,20}|file:.+")


@dataclass(frozen=True)
class Wanted:
    """What a person wrote, taken apart: which series, the words of the clock, a zone where they said one."""

    row: Series | None
    words: str
    zone: ZoneInfo | None = None
    here: bool = False  # this chat is named among the places


def propose(desk: Desk, incoming: Incoming, text: str, named: str = "") -> Reply:
    """Show a schedule back, for a Confirm; the console's own is confirmed with it."""
    language, local = incoming.language, is_local(incoming)
    with desk.database.session() as session:
        rows = [row for row in candidates(session, incoming) if may_change(desk, session, incoming, row)]
        wanted = wanted_of(text, rows, incoming.targets)
        row = wanted.row or _named(rows, named)
        channels = _places(desk, session, incoming, row, here=wanted.here)
        zone, guessed = zone_for(session, incoming, wanted.zone or _given_zone(incoming))
        if not wanted.words:
            return Reply("", ask=ask_of("ask_when", Button("", "sched", row.id, value="new"), language, name=row.name))
        when = _when(wanted.words, language, zone)
        _check_often(desk, session, incoming, row, when.to_text(), zone)
        for old in schedules.of_series(session, row.id):
            if old.status == "proposed":
                schedules.delete(session, old.id)
            elif (old.text, old.zone, sorted(old.channels)) == (
                when.to_text(),
                zone.key,
                sorted(channels),
            ) and old.status == "active":
                raise BadInput("schedule_twice", name=row.name)
        schedule = schedules.create(
            session, series_id=row.id, text=when.to_text(), zone=zone.key, channels=channels, status="proposed"
        )
        if (approve := incoming.options.get("approve")) is not None:
            schedule.approve = approve is True or str(approve).lower() in ("on", "true", "yes", "1")
        session.add(schedule)
        session.commit()
        if local:
            schedules.resume(session, schedule.id)
            session.commit()
            return Reply(say("schedule_set", language, text=_told(session, incoming, schedule, row, guessed=False)))
        return shown_back(desk, session, incoming, schedule, row, guessed=guessed, others=[] if wanted.row or named else rows)


def wanted_of(text: str, rows: Sequence[Series], targets: Sequence[Target]) -> Wanted:
    """ "Fox tales: every day at 9 to @news in Berlin" taken apart. Raises BadInput for a place that the platform did not find."""
    for target in targets:
        text = re.sub(_BEFORE + re.escape(target.name) + r"(?!\w)", " ", text, flags=re.IGNORECASE)
    here = _HERE.search(text) is not None
    text = _HERE.sub(" ", text)
    if place := _NAMED_PLACE.search(text):
        raise BadInput("target_unknown", name=shown(place[1]))
    row, rest = _of_series(text, rows)
    zone, without = _zone_in(rest)
    if zone is not None:
        rest = without
        if row is None:  # "for Fox tales in Berlin"
            row, rest = _of_series(rest, rows)
    return Wanted(row, " ".join(rest.split()).strip(" ,，:："), zone, here)


def _when(words: str, language: str, zone: ZoneInfo) -> When:
    """The clock's reading of the words. Raises BadInput; where they end with "for" somebody unknown, that is what it says."""
    try:
        return read_when(words, language, now=datetime.now(zone))
    except BadInput as exc:
        if exc.key == "clock_unread" and (found := _FOR.search(f" {words}")) is not None:
            raise BadInput("series_unknown", value=shown(found[1])) from exc
        raise


def _of_series(text: str, rows: Sequence[Series]) -> tuple[Series | None, str]:
    """The series that is named at the beginning, or behind "for"; and the rest."""
    row, rest = find_named(text, rows)
    if row is None and (found := _FOR.search(text)) is not None:
        row, left = find_named(found[1], rows)
        if row is not None and not left:
            return row, text[: found.start()]
        row = None
    return row, rest


def _zone_in(text: str) -> tuple[ZoneInfo | None, str]:
    """The zone that is said with the words, and the words without it."""
    for pattern in (_ZONE, _ZONE_ZH):
        if (found := pattern.search(text)) is not None:
            try:
                return zone_named(found[1]), f"{text[: found.start()]} {text[found.end() :]}"
            except BadInput:
                continue
    return None, text


def _named(rows: Sequence[Series], named: str) -> Series:
    """The series with that name; without one the newest. Raises BadInput."""
    if not rows:
        raise BadInput("series_none")
    if not named:
        return rows[-1]
    row, rest = find_named(named, rows)
    if row is None or rest:
        raise BadInput("series_unknown", value=shown(named))
    return row


def _places(desk: Desk, session: Session, incoming: Incoming, row: Series, *, here: bool) -> list[int]:
    """The channels that it shall post to. Raises BadInput where this person or the bot may not post there."""
    given = incoming.options.get("to") or ()
    found: list[Channel] = []
    for target in incoming.targets:
        if target.why:
            raise BadInput(f"target_{target.why}", name=shown(target.title or target.name))
        channel = deliveries.channel(session, target.address, target.limit_bytes)
        channel.settings = {**channel.settings, "title": target.title or target.name}
        session.add(channel)
        found.append(channel)
    if is_local(incoming):
        found += [deliveries.channel(session, _checked(session, str(address))) for address in given]
    if not found or here:
        if incoming.chat == "group" and not incoming.manages and not desk.owns(incoming.person):
            raise BadInput("schedule_admin")
        found.append(home_of(session, row, incoming))
    if len(found) > MOST_PLACES:
        raise BadInput("places_many", limit=MOST_PLACES)
    return list(dict.fromkeys(channel.id or 0 for channel in found))


def _checked(session: Session, address: str) -> str:
    """An address that was typed at the console. Raises BadInput for one that can be none."""
    prefix, _, rest = address.partition(":")
    known = webhooks.find(session, rest) is not None if prefix == "webhook" else _ADDRESS.fullmatch(address) is not None
    if not known:
        raise BadInput("place_unknown", value=shown(address))
    return address


def zone_for(session: Session, incoming: Incoming, said: ZoneInfo | None) -> tuple[ZoneInfo, bool]:
    """The zone that is meant, and whether that is a guess: what was said, the chat's, the person's, else by their language."""
    if said is not None:
        return said, False
    if is_local(incoming):
        return machine_zone(), False
    person = people.get(session, incoming.person)
    kept = deliveries.channel(session, incoming.address).settings.get("zone") or (person.settings.get("zone") if person else "")
    if kept:
        return zone_of(str(kept)), False
    guess = GUESSES.get(incoming.language)
    return (zone_of(guess) if guess else machine_zone()), True


def _given_zone(incoming: Incoming) -> ZoneInfo | None:
    given = str(incoming.options.get("zone") or "")
    return zone_named(given) if given else None


def keep_zone(session: Session, incoming: Incoming, zone: ZoneInfo) -> None:
    """Remember a zone for this chat, and for this person elsewhere."""
    channel = deliveries.channel(session, incoming.address)
    channel.settings = {**channel.settings, "zone": zone.key}
    session.add(channel)
    row = people.get(session, incoming.person)
    people.change(session, incoming.person, settings={**(row.settings if row else {}), "zone": zone.key})


def _check_often(desk: Desk, session: Session, incoming: Incoming, row: Series, text: str, zone: ZoneInfo) -> None:
    """Nobody but an owner may plan more than they may ask for. Raises BadInput."""
    if desk.owns(incoming.person):
        return
    mine = [one for one, _ in schedules.of_person(session, incoming.person) if one.status in ("active", "paused")]
    if len(mine) >= MOST_SCHEDULES:
        raise BadInput("schedules_many", limit=MOST_SCHEDULES)
    begin = now()
    slots_a_week = sum(1 for slot in islice(slots(when_of(text), zone, begin), 3000) if slot.at < begin + timedelta(days=7))
    seconds = slots_a_week / 7 * float(row.options.get("seconds") or 20)
    if seconds > desk.chat.daily_seconds:
        raise BadInput("schedule_often", wants=round(seconds), limit=desk.chat.daily_seconds)


def shown_back(
    desk: Desk,
    session: Session,
    incoming: Incoming,
    schedule: Schedule,
    row: Series,
    *,
    guessed: bool,
    others: Sequence[Series] = (),
) -> Reply:
    """A proposal with its buttons."""
    del desk
    language = incoming.language
    text = _told(session, incoming, schedule, row, guessed=guessed)
    return Reply(text, buttons=_under_proposal(schedule, row, language, others))


def _told(session: Session, incoming: Incoming, schedule: Schedule, row: Series, *, guessed: bool) -> str:
    """When, where, in which zone; the next times."""
    language = incoming.language
    zone = zone_of(schedule.zone)
    places = [view.place_told(session.get(Channel, at), language, incoming.address) for at in schedule.channels]
    where = view.comma(language).join(places)
    lines = [say("schedule_told", language, name=row.name, words=describe(when_of(schedule.text), language), where=where)]
    upcoming = view.times_of(session, schedule, language, TIMES_SHOWN)
    lines.append(say("schedule_times", language, zone=zone_name(zone), times="\n".join(f"· {time}" for time in upcoming)))
    if guessed:
        lines.append(say("schedule_guess", language, zone=zone_name(zone)))
    if schedule.approve:
        lines.append(say("schedule_approved_long", language, otherwise=view.otherwise(schedule, language)))
    return "\n".join(lines)


def _under_proposal(schedule: Schedule, row: Series, language: str, others: Sequence[Series] = ()) -> Buttons:
    def of(key: str, value: str, style: str = "plain") -> Button:
        return Button(say(f"button.schedule_{key}", language), "sched", schedule.id, value=value, style=style)  # type: ignore[arg-type]

    first = of("first_on" if schedule.approve else "first_off", "first")
    rows: list[tuple[Button, ...]] = [(of("ok", "ok", "good"), of("no", "no")), (of("zone", "zone"), first)]
    for other in [one for one in others if one.id != row.id][:3]:
        label = say("button.schedule_for", language, name=other.name)[:40]
        rows.append((Button(label, "sched", schedule.id, value=f"for.{other.id}"),))
    return tuple(rows)


def decide(desk: Desk, incoming: Incoming, schedule: Schedule, verb: str, rest: str) -> Reply:
    """Confirm it, drop it, let it be for another series, let its owner see each short first."""
    language = incoming.language
    if schedule.status != "proposed":
        raise BadInput("button_old")
    with desk.database.session() as session:
        if verb == "no":
            schedules.delete(session, schedule.id)
            session.commit()
            return Reply(say("schedule_dropped", language), toast=say("schedule_dropped", language), replace=True)
        if verb == "for":
            row = theirs(desk, session, incoming, rest)
            schedules.change(session, schedule.id, series_id=row.id)
        elif verb == "first":
            schedules.change(session, schedule.id, approve=not schedule.approve)
        else:
            keep_zone(session, incoming, zone_of(schedule.zone))
            schedules.resume(session, schedule.id)
        session.commit()
        schedule, row = theirs_of(desk, session, incoming, schedule.id)
        told = _told(session, incoming, schedule, row, guessed=False)
        if verb != "ok":
            others = (
                [one for one in candidates(session, incoming) if may_change(desk, session, incoming, one)]
                if verb == "for"
                else []
            )
            return Reply(told, buttons=_under_proposal(schedule, row, language, others), replace=True)
    done = say("schedule_set", language, text=told)
    back = Button(say("button.series_card", language), "series", row.id, value="card")
    queued = Button(say("button.schedule_queue", language), "sched", schedule.id, value="q")
    return Reply(done, buttons=((queued, back),), toast=say("schedule_confirmed", language), replace=True)


def theirs_of(desk: Desk, session: Session, incoming: Incoming, schedule_id: str) -> tuple[Schedule, Series]:
    """The schedule and its series, if this person may change it. Raises BadInput."""
    try:
        schedule = schedules.get(session, schedule_id)
    except NotFound as exc:
        raise BadInput("schedule_gone") from exc
    return schedule, theirs(desk, session, incoming, schedule.series_id)
