"""A series as a TOML file, to be kept in git or taken elsewhere; and back. What comes back is checked as if it had been typed.

Writing and reading are exact: a file that is imported and exported again is the same file. Schedules come along; in a chat they wait
for their owner's word, and post to that chat alone.
"""

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from uuid import uuid4

from sqlmodel import Session

from agent.likeness import Known, nearest, normal
from bots import series_view as view
from bots.asked import shown
from bots.clock import When, zone_named
from bots.desk import Desk, is_local
from bots.errors import BadInput
from bots.messages import Incoming, Parcel, Reply
from bots.series_edit import apply, feed_address, rename
from bots.series_text import MOST_TOPIC, MOST_TOPICS, checked_cast, read_caption, read_hashtags, read_name, read_theme
from bots.texts import say
from storage import deliveries, schedules, series
from storage.series import FEED, TYPED, WRITTEN, NewIdea
from storage.tables import Channel, Schedule, Series

MOST_FILE_BYTES = 1_500_000
MOST_SCHEDULES = 10
_TOP = frozenset(
    {"name", "theme", "language", "caption", "hashtags", "most_failures", "source", "options", "cast", "schedule", "ideas"}
)
_ADDRESS = re.compile(r"(?:telegram:-?\d{1,19}(?::\d{1,19})?|discord:\d{1,20}(?::dm)?|file:/.{1,900}|webhook:\w{1,40})")


def to_toml(session: Session, row: Series) -> str:
    """The whole of a series as TOML: settings, characters, schedules, ideas that wait and those that were used."""
    source = row.source or {"kind": "ideas"}
    lines = ["# A series of Shortwright. Take it in again with: shortwright series import FILE", ""]
    lines += [f"name = {_string(row.name)}", f"theme = {_string(row.theme)}", f"language = {_string(row.language)}"]
    lines += [
        f"caption = {_string(row.caption)}",
        f"hashtags = {_list(row.hashtags)}",
        f"most_failures = {row.most_failures}",
        "",
        "[source]",
    ]
    lines += [f"{name} = {_string(str(source[name]))}" for name in ("kind", "feed", "then") if source.get(name)]
    lines += ["", "[options]"] + [f"{name} = {_value(row.options[name])}" for name in sorted(row.options)]
    for one in row.cast:
        lines += ["", "[[cast]]", f"name = {_string(one['name'])}", f"looks = {_string(one['looks'])}"]
    for schedule in schedules.of_series(session, row.id):
        if schedule.status not in ("active", "paused"):
            continue
        to = [channel.address for at in schedule.channels if (channel := session.get(Channel, at)) is not None]
        lines += [
            "",
            "[[schedule]]",
            f"when = {_string(schedule.text)}  # {view.words_of(schedule, 'en')}",
            f"zone = {_string(schedule.zone)}",
        ]
        lines += [f"to = {_list(to)}", f"approve = {_value(schedule.approve)}", f"approve_minutes = {schedule.approve_minutes}"]
        lines += [f"approve_default = {_string(schedule.approve_default)}", f"grace_s = {schedule.grace_s}"]
        lines += [f"lead_s = {schedule.lead_s}"] if schedule.lead_s is not None else []
        lines += [f"paused = {_value(schedule.status == 'paused')}"]
    rows = series.ideas(session, row.id)
    lines += ["", "[ideas]"]
    for status in ("waiting", "used", "skipped"):
        lines += _long(status, [_idea(one) for one in rows if one.status == status])
    return "\n".join(lines) + "\n"


def exported(desk: Desk, session: Session, incoming: Incoming, row: Series) -> Reply:
    """The file of a series: its text for who sits at this machine, a document for a chat."""
    text = to_toml(session, row)
    if is_local(incoming):
        return Reply(text)
    stem = "-".join(re.findall(r"\w+", row.name.lower()))[:40] or "series"
    path = desk.inbox / f"{uuid4().hex}.toml"
    path.write_text(text, encoding="utf-8")
    facts = {"title": stem}
    parcel = Parcel(
        "file",
        incoming.address,
        "",
        say("series_exported", incoming.language, name=row.name),
        path,
        facts,
        nonce=uuid4().hex[:8],
        language=incoming.language,
    )
    return Reply("", parcels=(parcel,))


def imported(desk: Desk, incoming: Incoming, *, most: int) -> Reply:
    """Make or change the series that a file describes. Raises BadInput."""
    data = read_toml(_sent(incoming))
    local, language = is_local(incoming), incoming.language
    name = read_name(_text(data, "name"))
    with desk.database.session() as session:
        mine = series.of_person(session, incoming.person)
        row = next((one for one in mine if one.name.casefold() == name.casefold()), None)
        fresh = row is None
        if row is None:
            if len(mine) >= most and not desk.owns(incoming.person):
                raise BadInput("series_many", limit=most)
            channel = deliveries.channel(session, incoming.address, incoming.limit_bytes)
            row = series.create(session, person=incoming.person, name=name, channel_id=channel.id or 0)
        _settings(session, desk, row, data)
        added, left_out = _ideas(session, row, data)
        planned = _schedules(session, incoming, row, data, local=local)
        session.commit()
    lines = [say("series_imported_new" if fresh else "series_imported", language, name=row.name, count=added)]
    if left_out:
        lines.append(say("topics_repeated", language, count=left_out))
    if planned:
        lines.append(say("series_imported_schedules" if local else "series_imported_schedules.chat", language, count=planned))
    return Reply("\n".join(lines), buttons=() if local else view.under_card(row, language))


def read_toml(content: bytes) -> dict[str, Any]:
    """A file's tables. Raises BadInput for what is no series."""
    if len(content) > MOST_FILE_BYTES:
        raise BadInput("toml_large", limit=f"{MOST_FILE_BYTES / 1e6:g} MB")
    try:
        text = content.decode("utf-8-sig").replace("\r\n", "\n")
        if re.search(r"[\[{]{20}", re.sub(r"\s+", "", text[:100_000])):
            raise ValueError("nested too deep")
        data = tomllib.loads(text)
    except UnicodeDecodeError as exc:
        raise BadInput("toml_not_text") from exc
    except (ValueError, RecursionError) as exc:
        raise BadInput("toml_unread", why=shown(str(exc))) from exc
    if unknown := next((key for key in data if key not in _TOP), ""):
        raise BadInput("toml_unknown", value=shown(unknown), names=", ".join(sorted(_TOP)))
    if not isinstance(data.get("name"), str):
        raise BadInput("toml_no_name")
    return data


def _settings(session: Session, desk: Desk, row: Series, data: Mapping[str, Any]) -> None:
    rename(session, row, read_name(_text(data, "name")))
    theme, source, options = _text(data, "theme"), _table(data, "source"), _table(data, "options")
    kind = str(source.get("kind", "ideas"))
    if kind not in ("ideas", "topics", "feed"):
        raise BadInput("toml_value", name="source.kind", value=shown(kind))
    then = "ideas" if source.get("then") == "ideas" else "stop"
    kept: dict[str, Any] = {"kind": kind}
    if kind == "feed":
        kept["feed"] = feed_address(desk, row.person, str(source.get("feed", "")))
    if kind != "ideas" and source.get("then"):
        kept["then"] = then
    failures = data.get("most_failures", 3)
    if not isinstance(failures, int) or isinstance(failures, bool) or not 1 <= failures <= 100:
        raise BadInput("toml_value", name="most_failures", value=shown(failures))
    cast = data.get("cast", [])
    if not isinstance(cast, list) or not all(isinstance(one, dict) for one in cast):
        raise BadInput("toml_value", name="cast", value=shown(cast))
    tags = _strings(data, "hashtags")
    series.change(
        session,
        row,
        theme=read_theme(theme) if theme else "",
        caption=read_caption(_text(data, "caption")),
        hashtags=read_hashtags(", ".join(tags)),
        cast=checked_cast((str(one.get("name", "")), str(one.get("looks", ""))) for one in cast),
        source=kept,
        most_failures=failures,
        options={},
        language="",
        status="active" if row.status == "ended" else row.status,
        why="" if row.status == "ended" else row.why,
    )
    for name, value in options.items():
        if name not in view.CHOICES or name == "lang" or not isinstance(value, str | int | float | bool):
            raise BadInput("toml_value", name=f"options.{name}", value=shown(value))
        apply(session, desk, row, name, {True: "on", False: "off"}[value] if isinstance(value, bool) else str(value))
        series.change(session, row, options={**row.options, name: value})
    if language := _text(data, "language"):
        apply(session, desk, row, "lang", language)


def _ideas(session: Session, row: Series, data: Mapping[str, Any]) -> tuple[int, int]:
    """Take the ideas in: those that wait are as in the file, used ones are known. How many came in, how many repeat others."""
    table = _table(data, "ideas")
    listed = [(status, *_read_idea(one)) for status in ("used", "skipped", "waiting") for one in _rows(table, status)]
    if len(listed) > MOST_TOPICS:
        raise BadInput("topics_many", count=len(listed), have=0, limit=f"{MOST_TOPICS:,}")
    series.drop_waiting(session, row.id)
    typed = [text for is_, text, source, _ in listed if (is_, source) == ("waiting", TYPED)]
    ours = {normal(text): text for is_, text, source, _ in listed if (is_, source) == ("waiting", WRITTEN)}
    giving_way = {ours[text] for text in nearest(ours, typed)}
    known, added, repeated = Known(series.normals(session, row.id)), 0, 0
    have = {normal(one.text) for one in series.ideas(session, row.id)}
    for status in ("used", "skipped", "waiting"):
        fresh = []
        for is_, text, source, link in listed:
            if is_ != status or (status != "waiting" and normal(text) in have):
                continue
            if (source != WRITTEN or text not in giving_way) and known.add(text):
                fresh.append(NewIdea(text, normal(text), source, link))
            else:
                repeated += 1
        count = series.add_ideas(session, row.id, fresh, status=status)
        added += count if status == "waiting" else 0
    return added, repeated


def _schedules(session: Session, incoming: Incoming, row: Series, data: Mapping[str, Any], *, local: bool) -> int:
    """Bring the schedules to what the file says; those that are there already stay as they are. How many there are now."""
    found = data.get("schedule", [])
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found) or len(found) > MOST_SCHEDULES:
        raise BadInput("toml_value", name="schedule", value=shown(found))
    here = deliveries.channel(session, incoming.address, incoming.limit_bytes)
    old = {_key(session, one): one for one in schedules.of_series(session, row.id) if one.status in ("active", "paused")}
    kept: set[str] = set()
    for one in found:
        text, zone = When.from_text(_text(one, "when")).to_text(), zone_named(_text(one, "zone") or "UTC").key
        to = _strings(one, "to") if local else [here.address]
        if bad := next((address for address in to if not _ADDRESS.fullmatch(address)), ""):
            raise BadInput("toml_value", name="schedule.to", value=shown(bad))
        channels = [deliveries.channel(session, address) for address in to] or [here]
        values = _approval(one)
        key = (text, zone, tuple(sorted(channel.address for channel in channels)))
        status = "paused" if one.get("paused") is True else "active"
        if key in old:
            kept.add(old[key].id)
            schedules.change(session, old[key].id, **values, status=status if local else old[key].status)
            continue
        made = schedules.create(
            session, series_id=row.id, text=text, zone=zone, channels=[channel.id or 0 for channel in channels], **values
        )
        made.status = status if local else "paused"
        session.add(made)
        kept.add(made.id)
    for schedule in old.values():
        if schedule.id not in kept and "schedule" in data:
            schedules.delete(session, schedule.id)
    session.flush()
    return len(found)


def _approval(one: Mapping[str, Any]) -> dict[str, Any]:
    values: dict[str, Any] = {
        "approve": one.get("approve") is True,
        "approve_default": "skip" if one.get("approve_default") == "skip" else "post",
    }
    for name, low, high in (("approve_minutes", 1, 10_080), ("grace_s", 60, 604_800), ("lead_s", 0, 43_200)):
        value = one.get(name)
        if value is None:
            continue
        if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
            raise BadInput("toml_value", name=f"schedule.{name}", value=shown(value))
        values[name] = value
    return values


def _key(session: Session, row: Schedule) -> tuple[str, str, tuple[str, ...]]:
    places = (session.get(Channel, at) for at in row.channels)
    return row.text, row.zone, tuple(sorted(place.address for place in places if place is not None))


def _sent(incoming: Incoming) -> bytes:
    """The file that came with it, or the text itself. Raises BadInput."""
    given = incoming.options.get("toml")
    if isinstance(given, bytes):
        return given
    for file in incoming.media:
        if file.path is None or file.size_bytes > MOST_FILE_BYTES:
            raise BadInput("toml_large", limit=f"{MOST_FILE_BYTES / 1e6:g} MB")
        return Path(file.path).read_bytes()
    if "=" in incoming.text:
        return re.sub(r"^\s*(?:import|导入)\s*", "", incoming.text).encode()
    raise BadInput("toml_none" if not is_local(incoming) else "toml_none_local")


# ── TOML ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────


def _string(text: str) -> str:
    marks = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}
    return '"' + "".join(marks.get(c) or (f"\\u{ord(c):04x}" if ord(c) < 32 or ord(c) == 127 else c) for c in text) + '"'


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return repr(value) if isinstance(value, int | float) else _string(str(value))


def _list(values: list[Any]) -> str:
    return "[" + ", ".join(_string(str(value)) for value in values) + "]"


def _long(name: str, values: list[str]) -> list[str]:
    return [f"{name} = [", *(f"  {value}," for value in values), "]"] if values else [f"{name} = []"]


def _idea(row: Any) -> str:
    """An idea: its text, or a table where it has come from somewhere."""
    if row.source == TYPED and not row.link:
        return _string(row.text)
    parts = [f"text = {_string(row.text)}", f"from = {_string(row.source)}"] + (
        [f"link = {_string(row.link)}"] if row.link else []
    )
    return "{ " + ", ".join(parts) + " }"


def _read_idea(value: object) -> tuple[str, str, str]:
    if isinstance(value, dict):
        text, source, link = str(value.get("text", "")), str(value.get("from", TYPED)), str(value.get("link", ""))
    else:
        text, source, link = str(value), TYPED, ""
    text = text.strip()
    if not text or len(text) > MOST_TOPIC or len(link) > MOST_TOPIC or source not in (TYPED, FEED, WRITTEN):
        raise BadInput("toml_value", name="ideas", value=shown(value))
    return text, source, link


def _rows(table: Mapping[str, Any], name: str) -> list[Any]:
    value = table.get(name, [])
    if not isinstance(value, list):
        raise BadInput("toml_value", name=f"ideas.{name}", value=shown(value))
    return value


def _text(table: Mapping[str, Any], name: str) -> str:
    value = table.get(name, "")
    if not isinstance(value, str):
        raise BadInput("toml_value", name=name, value=shown(value))
    return value


def _strings(table: Mapping[str, Any], name: str) -> list[str]:
    value = table.get(name, [])
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise BadInput("toml_value", name=name, value=shown(value))
    return list(value)


def _table(table: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    value = table.get(name, {})
    if not isinstance(value, dict):
        raise BadInput("toml_value", name=name, value=shown(value))
    return value
