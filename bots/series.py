"""/series: series are made, shown, changed, paused, run and taken away. Incoming → Reply, on any platform; commits its rows.

A series belongs to who made it; in a group its administrators may change the ones that are at home there. What posts it at its times
is `series_schedule`'s.
"""

import secrets
from collections.abc import Callable
from dataclasses import replace

from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from bots import series_ideas as ideas
from bots import series_view as view
from bots.desk import Desk, is_local, is_program
from bots.errors import BadInput
from bots.messages import Button, Buttons, Incoming, Reply
from bots.preferences import USUAL, offered, shown_value
from bots.series_edit import add_topics, apply, field_of
from bots.series_file import exported, imported
from bots.series_text import (
    MOST_TOPICS,
    name_and_theme,
    read_name,
    topics_in,
)
from bots.series_whose import Asked, ask_of, candidates, checked, home_of, may_change, read, theirs
from bots.texts import say
from storage import deliveries, schedules, series
from storage.tables import Channel, Series, now

MOST_SERIES = 20  # of one person who does not own the bot
CHOICES_SHOWN = 20
STOPPED_BY_HAND = "by_hand"
BY_HAND_S = 7 * 86_400  # what was asked for by hand is wanted also where it takes long


def handle(desk: Desk, incoming: Incoming) -> Reply:
    """Do what /series says. Raises BadInput."""
    with desk.database.session() as session:
        asked = read(session, incoming)
    verbs: dict[str, Callable[[Desk, Incoming, Asked], Reply]] = {
        "new": _new,
        "list": _list,
        "show": _show,
        "set": _set,
        "add": ideas.add,
        "ideas": ideas.show,
        "pause": _pause,
        "resume": _resume,
        "run": _run,
        "delete": _delete,
        "history": _history,
        "export": _export,
        "import": _import,
        "help": lambda _desk, one, _asked: Reply(say("series_help", one.language)),
    }
    return verbs[asked.verb](desk, incoming, asked)


def press(desk: Desk, incoming: Incoming, button: Button) -> Reply:
    """A press under a series: button.job_id is the series, its value what to do. Raises BadInput."""
    verb, _, rest = button.value.partition(".")
    with desk.database.session() as session:
        row = theirs(desk, session, incoming, button.job_id)
    asked = Asked(verb, rest, row)
    language = incoming.language
    if verb == "card":
        return replace(_show(desk, incoming, asked), replace=True)
    if verb == "set":
        return _press_set(desk, incoming, row, rest)
    if verb == "add":
        return Reply("", ask=ask_of("ask_topics", button, language, name=row.name))
    if verb == "plan":
        return Reply("", ask=ask_of("ask_when", Button("", "sched", row.id, value="new"), language, name=row.name))
    if verb == "del":
        return _deleted(desk, incoming, row) if rest == "yes" else _sure(row, language)
    if verb in ("pause", "resume"):
        done = (_pause if verb == "pause" else _resume)(desk, incoming, asked)
        return replace(_show(desk, incoming, asked), replace=True, toast=done.text)
    if verb == "run":
        return replace(_run(desk, incoming, asked), pressed_buttons=None)
    if verb == "ideas":
        return ideas.press(desk, incoming, row, rest)
    if verb == "hist":
        return _history(desk, incoming, asked)
    raise BadInput("button_old")


def typed(desk: Desk, incoming: Incoming, button: Button) -> Reply:
    """The answer to a question of ours about a series. Raises BadInput."""
    if button.value == "new":
        return _new(desk, incoming, Asked("new", incoming.text))
    with desk.database.session() as session:
        row = theirs(desk, session, incoming, button.job_id)
    verb, _, field = button.value.partition(".")
    if verb == "add":
        return ideas.add(desk, incoming, Asked("add", incoming.text, row))
    if verb == "set" and field in view.FIELDS:
        return _applied(desk, incoming, row, field, incoming.text)
    raise BadInput("button_old")


# ── making and showing ───────────────────────────────────────────────────────────────────────────────────────────────────────────────


def _new(desk: Desk, incoming: Incoming, asked: Asked) -> Reply:
    """One message makes a series. Raises BadInput."""
    if incoming.chat == "group" and not incoming.manages and not desk.owns(incoming.person):
        raise BadInput("series_admin")
    given = incoming.options
    head, _, below = asked.rest.partition("\n")
    if not (head or given.get("name")):
        return Reply("", ask=ask_of("ask_series", Button("", "series", value="new"), incoming.language))
    name, theme = name_and_theme(head) if head else ("", "")
    if given.get("name"):
        name, theme = read_name(str(given["name"])), theme or str(given["name"])
    topics, repeated = topics_in(below) + ideas.sent_topics(incoming), 0
    with desk.database.session() as session:
        mine = series.of_person(session, incoming.person)
        if len(mine) >= MOST_SERIES and not desk.owns(incoming.person):
            raise BadInput("series_many", limit=MOST_SERIES)
        if any(row.name.casefold() == name.casefold() for row in mine):
            raise BadInput("series_name_taken", value=name)
        channel = deliveries.channel(session, incoming.address, incoming.limit_bytes)
        channel.settings = {**channel.settings, "language": incoming.language}
        assert channel.id is not None  # noqa: S101  (it was flushed)
        try:
            row = series.create(session, person=incoming.person, name=name, channel_id=channel.id, theme=theme)
        except IntegrityError as exc:
            raise BadInput("series_name_taken", value=name) from exc
        if topics:
            _, repeated = add_topics(session, row, topics, MOST_TOPICS)
        for field, value in given.items():
            if field in view.FIELDS and field not in ("name", "theme") and value not in (None, ""):
                apply(session, desk, row, field, str(value))
        session.commit()
    if not topics and row.source.get("kind") == "ideas" and desk.ideas is not None and not desk.ideas.has_model:
        desk.ideas.write_offline(row.id)
    with desk.database.session() as session:
        told = _made_told(session, series.get(session, row.id), incoming.language, repeated, local=is_local(incoming))
    return Reply(told, buttons=view.under_card(row, incoming.language))


def _made_told(session: Session, row: Series, language: str, repeated: int, *, local: bool) -> str:
    waiting = series.waiting(session, row.id, 3)
    lines = [say("series_made", language, name=row.name, theme=row.theme, look=view.look(row, language))]
    lines.append(
        say(
            "series_made_ideas" if waiting else f"series_made_{row.source.get('kind', 'ideas')}",
            language,
            source=view.source_told(row, language),
        )
    )
    lines += [f"{number}. {view.shown_idea(idea)}" for number, idea in enumerate(waiting, 1)]
    if repeated:
        lines.append(say("topics_repeated", language, count=repeated))
    lines.append(say("series_made_then" if local else "series_made_then.chat", language, name=row.name))
    return "\n".join(lines)


def _list(desk: Desk, incoming: Incoming, asked: Asked) -> Reply:
    language = incoming.language
    with desk.database.session() as session:
        rows = candidates(session, incoming)
        if not rows:
            return Reply(say("series_none_yet" if is_local(incoming) else "series_none_yet.chat", language))
        lines = [f"{number}. {view.line(session, row, language)}" for number, row in enumerate(rows[: view.LINES], 1)]
    return Reply("\n".join(lines), buttons=view.choose(rows, "card", language), private=True)


def _show(desk: Desk, incoming: Incoming, asked: Asked) -> Reply:
    assert asked.row is not None  # noqa: S101
    with desk.database.session() as session:
        row = series.get(session, asked.row.id)
        text = view.card(session, row, incoming.language, home=incoming.address)
        mine = may_change(desk, session, incoming, row)
    return Reply(text, buttons=view.under_card(row, incoming.language) if mine else ())


def _history(desk: Desk, incoming: Incoming, asked: Asked) -> Reply:
    assert asked.row is not None  # noqa: S101
    with desk.database.session() as session:
        return Reply(view.posts_told(session, asked.row, incoming.language))


# ── changing ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────


def _set(desk: Desk, incoming: Incoming, asked: Asked) -> Reply:
    with desk.database.session() as session:
        row = checked(desk, session, incoming, asked)
    given = {name: value for name, value in incoming.options.items() if name in view.FIELDS and value not in (None, "")}
    if given:
        with desk.database.session() as session:
            row = series.get(session, row.id)
            for field, value in given.items():
                apply(session, desk, row, field, str(value))
            session.commit()
        return Reply(say("series_set_all", incoming.language, name=row.name) + "\n" + view.settings_told(row, incoming.language))
    if not asked.rest:
        return Reply(view.settings_told(row, incoming.language), buttons=view.under_settings(row, incoming.language))
    word, _, value = asked.rest.partition(" ")
    field = field_of(word)
    if not value.strip():
        return replace(_press_set(desk, incoming, row, field), replace=False)
    return _applied(desk, incoming, row, field, value)


def _press_set(desk: Desk, incoming: Incoming, row: Series, rest: str) -> Reply:
    """ "" the settings, "seconds" its choices or a question, "seconds.30" take it."""
    language = incoming.language
    field, _, value = rest.partition(".")
    if not field:
        return Reply(view.settings_told(row, language), buttons=view.under_settings(row, language), replace=True)
    if field not in view.FIELDS:
        raise BadInput("button_old")
    if value:
        return replace(_applied(desk, incoming, row, field, value), replace=True)
    if field in view.CHOICES:
        choices = [
            (USUAL, shown_value(field, USUAL, language)),
            *((v, shown_value(field, v, language)) for v in offered(desk, field)),
        ]
        return Reply(
            say("setting_choose", language, name=view.label(field, language)),
            buttons=_choices(row, field, choices, language),
            replace=True,
        )
    if field == "then":
        choices = [("ideas", say("then.ideas", language)), ("stop", say("then.stop", language))]
        return Reply(say("ask_set_then", language), buttons=_choices(row, field, choices, language), replace=True)
    before = {
        "name": row.name,
        "theme": row.theme,
        "caption": row.caption,
        "hashtags": " ".join(f"#{tag}" for tag in row.hashtags),
    }
    before["cast"] = "\n".join(f"{one['name']}: {one['looks']}" for one in row.cast)
    before["source"] = str(row.source.get("feed") or row.source.get("kind", ""))
    ask = ask_of(
        f"ask_set_{field}", Button("", "series", row.id, value=f"set.{field}"), language, before.get(field, ""), name=row.name
    )
    return Reply("", ask=ask)


def _choices(row: Series, field: str, choices: list[tuple[str, str]], language: str) -> Buttons:
    buttons = [
        Button(text[:40], "series", row.id, value=f"set.{field}.{value}")
        for value, text in choices
        if value.isascii() and " " not in value and len(f"v1:series:{row.id}:0:set.{field}.{value}") <= 64
    ][:CHOICES_SHOWN]
    back = (Button(say("button.back", language), "series", row.id, value="set"),)
    return (*(tuple(buttons[n : n + 5]) for n in range(0, len(buttons), 5)), back)


def _applied(desk: Desk, incoming: Incoming, row: Series, field: str, value: str) -> Reply:
    language = incoming.language
    with desk.database.session() as session:
        row = series.get(session, row.id)
        apply(session, desk, row, field, value)
        session.commit()
    said = say(
        "series_set", language, name=view.label(field, language), value=view.value_told(row, field, language), series=row.name
    )
    if incoming.command == "button":
        return Reply(view.settings_told(row, language), buttons=view.under_settings(row, language), toast=said)
    return Reply(said)


def _pause(desk: Desk, incoming: Incoming, asked: Asked) -> Reply:
    with desk.database.session() as session:
        row = checked(desk, session, incoming, asked)
        series.change(session, row, status="paused", why=STOPPED_BY_HAND)
        session.commit()
    return Reply(say("series_paused_now", incoming.language, name=row.name))


def _resume(desk: Desk, incoming: Incoming, asked: Asked) -> Reply:
    with desk.database.session() as session:
        row = checked(desk, session, incoming, asked)
        if row.status == "active":
            return Reply(say("series_goes_on", incoming.language, name=row.name))
        listed = row.source.get("kind") == "topics" and row.source.get("then") != "ideas"
        if listed and not series.waiting(session, row.id, 1):
            raise BadInput("series_no_topics", value=row.name)
        series.change(session, row, status="active", why="", failures=0)
        schedules.resume_series(session, row.id)
        session.commit()
        upcoming = view.next_time(session, row, incoming.language)
    key = "series_resumed_next" if upcoming else "series_resumed"
    return Reply(say(key, incoming.language, name=row.name, time=upcoming))


def _run(desk: Desk, incoming: Incoming, asked: Asked) -> Reply:
    """One short of the series now, to where it posts; without a schedule, to this chat."""
    with desk.database.session() as session:
        row = checked(desk, session, incoming, asked)
        if row.status == "paused":
            raise BadInput("series_is_paused", value=row.name)
        places, slot_id = run_now(session, row, incoming)
        home = "" if is_local(incoming) else incoming.address
        session.commit()
        where = view.comma(incoming.language).join(view.place_told(at, incoming.language, home) for at in places)
    text = say("series_runs", incoming.language, name=row.name, where=where)
    follows = is_local(incoming) or is_program(incoming)
    return Reply(text, str(slot_id) if follows else "", toast=say("making_it", incoming.language))


def run_now(session: Session, row: Series, incoming: Incoming) -> tuple[list[Channel], int]:
    """Claim a slot of this moment: of the schedule that posts here, else of the series' first, else of one without times.

    Who sits at this machine gets a file, unless they want it posted. The channels, and the slot's id.
    """
    all_ = schedules.of_series(session, row.id)
    to_file = is_local(incoming) and not incoming.options.get("post")
    here = home_of(session, row, incoming)
    active = [] if to_file else [one for one in all_ if one.status == "active"]
    chosen = next((one for one in active if here.id in one.channels), active[0] if active else None)
    if chosen is None:
        chosen = next((one for one in all_ if one.status == "manual" and one.channels == [here.id]), None)
    if chosen is None:
        chosen = schedules.create(
            session, series_id=row.id, text="", zone="UTC", channels=[here.id or 0], status="manual", grace_s=BY_HAND_S
        )
    slot = schedules.claim(session, chosen.id, f"run-{secrets.token_hex(4)}", now())
    assert slot is not None  # noqa: S101  (its key is random)
    return [at for one in chosen.channels if (at := session.get(Channel, one)) is not None], slot.id or 0


def _delete(desk: Desk, incoming: Incoming, asked: Asked) -> Reply:
    with desk.database.session() as session:
        row = checked(desk, session, incoming, asked)
    if is_local(incoming) and incoming.options.get("sure") is True:
        return _deleted(desk, incoming, row)
    return replace(_sure(row, incoming.language), replace=False, pressed_buttons=None)


def _sure(row: Series, language: str) -> Reply:
    yes = Button(say("button.delete_yes", language), "series", row.id, value="del.yes", style="danger")
    back = Button(say("button.back", language), "series", row.id, value="card")
    return Reply(say("series_delete_sure", language, name=row.name), buttons=((yes, back),), replace=True)


def _deleted(desk: Desk, incoming: Incoming, row: Series) -> Reply:
    with desk.database.session() as session:
        series.delete(session, theirs(desk, session, incoming, row.id).id)
        session.commit()
    text = say("series_deleted", incoming.language, name=row.name)
    return Reply(text, toast=text, replace=incoming.command == "button")


# ── files ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────


def _export(desk: Desk, incoming: Incoming, asked: Asked) -> Reply:
    with desk.database.session() as session:
        row = checked(desk, session, incoming, asked)
        return exported(desk, session, incoming, row)


def _import(desk: Desk, incoming: Incoming, asked: Asked) -> Reply:
    if incoming.chat == "group" and not incoming.manages and not desk.owns(incoming.person):
        raise BadInput("series_admin")
    return imported(desk, incoming, most=MOST_SERIES)
