"""How a series is shown: its line in a list, its card, its settings, its ideas, what it posted; and the buttons under each.

Rows in, sentences and buttons out.
"""

from collections.abc import Iterator, Sequence
from itertools import islice

from sqlmodel import Session

from bots.asked import shown
from bots.clock import Slot, describe, describe_slot, slots, zone_name
from bots.due import when_of, zone_of
from bots.errors import BadInput
from bots.messages import Button, Buttons
from bots.preferences import shown_value
from bots.sentences import SENTENCES
from bots.texts import language_name, say
from storage import deliveries, schedules, series
from storage.schedules import OPEN
from storage.tables import Channel, Schedule, Series, SeriesIdea, now

MOST_LOOKED_AT = 200
LINES, IDEAS_SHOWN, POSTS_SHOWN = 20, 10, 10
CHOICES = ("lang", "seconds", "ratio", "style", "voice", "music", "captions", "draft", "engine")
WORDS = ("name", "theme", "cast", "hashtags", "caption", "source", "then")
FIELDS = (*WORDS, *CHOICES)


def comma(language: str) -> str:
    """What stands between the parts of a list."""
    return "、" if language == "zh" else ", "


def name_of(row: Series, language: str) -> str:
    """A series' name as it stands in a sentence."""
    return say("series_name", language, name=row.name)


def line(session: Session, row: Series, language: str) -> str:
    """One series on one line: name, state, ideas, when it posts next."""
    parts = [row.name, state(row, language)]
    waiting = series.counts(session, row.id).get("waiting", 0)
    if waiting or row.source.get("kind") == "topics":
        parts.append(say("series_waiting", language, count=waiting))
    if upcoming := next_time(session, row, language):
        parts.append(say("series_next", language, time=upcoming))
    return " · ".join(part for part in parts if part)


def card(session: Session, row: Series, language: str, *, home: str = "") -> str:
    """All that is to be said of a series. home: the address it is shown at."""
    count = series.counts(session, row.id)
    lines = [f"{name_of(row, language)} — {row.theme}" if row.theme and row.theme != row.name else name_of(row, language)]
    if row.status != "active":
        lines.append(state(row, language))
    lines.append(
        say(
            "series_card_ideas",
            language,
            waiting=count.get("waiting", 0),
            used=count.get("used", 0),
            source=source_told(row, language),
        )
    )
    if row.cast:
        lines.append(say("series_card_cast", language, cast="; ".join(f"{one['name']} ({one['looks']})" for one in row.cast)))
    lines.append(look(row, language))
    if row.hashtags:
        lines.append(" ".join(f"#{tag}" for tag in row.hashtags))
    for schedule in schedules.of_series(session, row.id):
        if schedule.status in ("active", "paused"):
            lines.append(schedule_line(session, schedule, language, home=home, live=row.status == "active"))
    return "\n".join(lines)


def look(row: Series, language: str) -> str:
    """Length, ratio, style, voice and the rest, as far as they are set, on one line."""
    parts = [shown_value("seconds", row.options.get("seconds", 20), language), str(row.options.get("ratio", "9:16"))]
    parts += [
        shown_value(name, row.options[name], language) for name in ("style", "voice", "music", "engine") if row.options.get(name)
    ]
    parts += [language_name(row.language, language)] if row.language else []
    parts += [say("value_draft", language)] if str(row.options.get("draft", "")).lower() in ("true", "on") else []
    return " · ".join(parts)


def state(row: Series, language: str) -> str:
    """Whether it goes on, and if not why."""
    if row.status == "active":
        return ""
    why = say(f"why.{row.why}", language) if f"why.{row.why}" in SENTENCES else shown(row.why) if row.why else ""
    return say(f"series_{row.status}", language) + (f" ({why})" if why else "")


def source_told(row: Series, language: str) -> str:
    """Where its ideas come from, in words."""
    kind = str(row.source.get("kind", "ideas"))
    text = say(f"source.{kind}", language, feed=str(row.source.get("feed", "")))
    return text + (say("source.then_ideas", language) if kind != "ideas" and row.source.get("then") == "ideas" else "")


def schedule_line(session: Session, row: Schedule, language: str, *, home: str = "", live: bool = True) -> str:
    """One schedule: when, in which zone, to where, and, where its series is live, the next time."""
    where = comma(language).join(place_told(session.get(Channel, at), language, home) for at in row.channels)
    text = say("schedule_line", language, words=words_of(row, language), zone=zone_name(zone_of(row.zone)), where=where)
    if row.status == "paused":
        why = say(f"why.{row.why}", language) if f"why.{row.why}" in SENTENCES else shown(row.why) if row.why else ""
        text += f" · {say('series_paused', language)}" + (f" ({why})" if why else "")
    elif live and (upcoming := times_of(session, row, language, 1)):
        text += f" · {say('series_next', language, time=upcoming[0])}"
    if row.approve:
        text += f" · {say('schedule_approved', language, otherwise=otherwise(row, language))}"
    return text


def otherwise(row: Schedule, language: str) -> str:
    """What comes without the owner's answer, in words."""
    return say("otherwise.skip" if row.approve_default == "skip" else "otherwise.post", language)


def words_of(row: Schedule, language: str) -> str:
    """A schedule in words."""
    try:
        return describe(when_of(row.text), language)
    except BadInput:
        return row.text


def times_of(session: Session, row: Schedule, language: str, count: int) -> list[str]:
    """The next local times of a schedule, as people read them; without those that are skipped."""
    return [describe_slot(slot, language) for slot in islice(_coming(session, row), count)]


def _coming(session: Session, row: Schedule) -> Iterator[Slot]:
    for slot in islice(slots(when_of(row.text), zone_of(row.zone), now()), MOST_LOOKED_AT):
        claimed = schedules.slot_with(session, row.id, slot.key)
        if claimed is None or claimed.status in OPEN:
            yield slot


def next_time(session: Session, row: Series, language: str) -> str:
    """When a series posts next; "" where it does not."""
    if row.status == "paused":
        return ""
    at = []
    for schedule in schedules.of_series(session, row.id):
        if schedule.status == "active":
            at += list(islice(_coming(session, schedule), 1))
    return describe_slot(min(at, key=lambda slot: slot.at), language) if at else ""


def place_told(channel: Channel | None, language: str, home: str = "") -> str:
    """A channel as people call it: here, its title, else its address."""
    if channel is None:
        return "–"
    if channel.address == home:
        return say("place_here", language)
    title = str(channel.settings.get("title", ""))
    return shown(title) if title else channel.address.removeprefix("file:")


def ideas_told(session: Session, row: Series, language: str) -> str:
    """The next ideas, numbered; what follows them."""
    waiting = series.waiting(session, row.id, IDEAS_SHOWN)
    count = series.counts(session, row.id)
    if not waiting:
        return say(f"ideas_none_{row.source.get('kind', 'ideas')}", language, name=row.name)
    lines = [say("ideas_next", language, name=row.name)]
    lines += [f"{number}. {shown_idea(idea)}" for number, idea in enumerate(waiting, 1)]
    if (left := count.get("waiting", 0) - len(waiting)) > 0:
        lines.append(say("ideas_more", language, count=left))
    return "\n".join(lines)


def shown_idea(idea: SeriesIdea) -> str:
    """An idea on one line."""
    text = idea.text.replace("\n", " ")
    return text if len(text) <= 110 else text[:107] + "…"


def posts_told(session: Session, row: Series, language: str) -> str:
    """What a series posted, the newest first, with links where there are such."""
    found = deliveries.history(session, series_id=row.id, limit=POSTS_SHOWN)
    if not found:
        return say("posts_none", language, name=row.name)
    lines = [say("posts_head", language, name=row.name)]
    for owed, channel in found:
        at = owed.sent_at or owed.created_at
        zone = zone_of(str(owed.payload.get("zone") or channel.settings.get("zone") or "UTC"))
        link = str(owed.payload.get("link") or (owed.message_id if channel.address.startswith("file:") else ""))
        title, where = shown(owed.payload.get("title", "")), place_told(channel, language)
        where = link if channel.address.startswith("file:") else f"{where} {link}".rstrip()
        lines.append(f"{at.astimezone(zone):%Y-%m-%d %H:%M} · {title} → {where}")
    return "\n".join(lines)


def under_card(row: Series, language: str) -> Buttons:
    """Under a series' card."""

    def of(key: str, value: str, style: str = "plain") -> Button:
        return Button(say(f"button.series_{key}", language), "series", row.id, value=value, style=style)  # type: ignore[arg-type]

    go = of("resume", "resume", "good") if row.status != "active" else of("pause", "pause")
    return (
        (of("schedule", "plan", "good"), of("run", "run")),
        (of("add", "add"), of("ideas", "ideas"), of("history", "hist")),
        (of("settings", "set"), go, of("delete", "del", "danger")),
    )


def under_settings(row: Series, language: str) -> Buttons:
    """A button for each thing of a series that can be set."""
    buttons = [Button(label(name, language), "series", row.id, value=f"set.{name}") for name in FIELDS]
    rows = tuple(tuple(buttons[n : n + 4]) for n in range(0, len(buttons), 4))
    return (*rows, (Button(say("button.back", language), "series", row.id, value="card"),))


def settings_told(row: Series, language: str) -> str:
    """A series' settings, one a line."""
    lines = [say("series_settings", language, name=row.name)]
    return "\n".join([*lines, *(f"{label(name, language)}: {value_told(row, name, language)}" for name in FIELDS)])


def value_told(row: Series, name: str, language: str) -> str:
    """One setting as people read it."""
    if name == "source":
        return source_told(row, language)
    if name == "then":
        return say(f"then.{row.source.get('then', 'stop')}", language)
    if name == "cast":
        return ", ".join(str(one["name"]) for one in row.cast) or "–"
    if name == "hashtags":
        return " ".join(f"#{tag}" for tag in row.hashtags) or "–"
    if name == "caption":
        return shown(row.caption) if row.caption else say("value.usual", language)
    if name in ("name", "theme"):
        return shown(getattr(row, name)) or "–"
    return shown_value(name, row.language if name == "lang" else row.options.get(name, ""), language)


def label(name: str, language: str) -> str:
    """What a setting is called."""
    return say(f"option.{name}", language)


def choose(rows: Sequence[Series], value: str, language: str) -> Buttons:
    """A button for each of several series that could be meant."""
    return tuple((Button(shown(row.name)[:40], "series", row.id, value=value),) for row in rows[:5])
