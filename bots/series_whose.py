"""Which series somebody means, and whether they may change it: read from what they typed, or from what they pressed.

A series belongs to who made it; in a group its administrators may change the ones that are at home there.
"""

import re
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session

from bots.asked import shown
from bots.desk import Desk, is_local, is_program
from bots.errors import BadInput
from bots.messages import Ask, Button, Incoming, pack
from bots.series_text import find_named, verb_of
from bots.texts import say
from storage import deliveries, series
from storage.tables import Channel, Series

_NAME_AND_THEME = re.compile(r":\s|：")


@dataclass(frozen=True)
class Asked:
    """What was asked for: the verb, the text behind it, and the series that is meant where one is named."""

    verb: str
    rest: str
    row: Series | None = None


def theirs(desk: Desk, session: Session, incoming: Incoming, series_id: str) -> Series:
    """The series, if this person may change it. Raises BadInput."""
    found = session.get(Series, series_id, populate_existing=True)
    if found is None:
        raise BadInput("series_gone")
    if not may_change(desk, session, incoming, found):
        raise BadInput("series_not_yours", value=found.name)
    return found


def may_change(desk: Desk, session: Session, incoming: Incoming, row: Series) -> bool:
    """Who made it, an owner of the bot, and the administrators of the group that it is at home in."""
    if row.person == incoming.person or desk.owns(incoming.person):
        return True
    home = session.get(Channel, row.channel_id)
    return (
        incoming.chat != "private"
        and incoming.manages
        and home is not None
        and chat_of(home.address) == chat_of(incoming.address)
    )


def candidates(session: Session, incoming: Incoming) -> list[Series]:
    """The series that somebody may mean here: those at home in this chat, and their own."""
    everyones = is_local(incoming) or is_program(incoming)
    rows = [] if everyones else series.of_chat(session, chat_of(incoming.address))
    mine = series.everyones(session) if everyones else series.of_person(session, incoming.person)
    return list({row.id: row for row in (*rows, *mine)}.values())


def the_one(session: Session, incoming: Incoming, named: str) -> tuple[Series, str]:
    """The series that a text names at its beginning, or the only one there is; and the rest. Raises BadInput."""
    rows = candidates(session, incoming)
    row, rest = find_named(named, rows)
    if row is not None:
        return row, rest
    if len(rows) == 1:
        return rows[0], named.strip()
    if not rows:
        raise BadInput("series_none")
    raise BadInput("series_which", names=", ".join(shown(one.name) for one in rows[:8]))


def home_of(session: Session, row: Series, incoming: Incoming) -> Channel:
    """Where this comes from; for who sits at this machine and names no file, where the series is at home."""
    if is_local(incoming) and incoming.address in ("", "file:"):
        return session.get_one(Channel, row.channel_id)
    return deliveries.channel(session, incoming.address, incoming.limit_bytes)


def chat_of(address: str) -> str:
    """An address without its topic."""
    return ":".join(address.split(":")[:2])


def read(session: Session, incoming: Incoming) -> Asked:
    """The verb and the series that are meant; options do, series and text where a platform has them apart."""
    given = {name: str(incoming.options.get(name) or "") for name in ("do", "series")}
    verb, rest = (given["do"], incoming.text.strip()) if given["do"] else verb_of(incoming.text)
    rows = candidates(session, incoming)
    if verb in ("new", "list", "import", "help"):
        return Asked(verb, rest)
    if given["series"]:
        row, left = find_named(given["series"], rows)
        if row is None or left:
            raise BadInput("series_unknown" if rows else "series_none", value=shown(given["series"]))
        return Asked(verb or "show", rest, row)
    whole, left = find_named(incoming.text, rows)
    if not given["do"] and whole is not None and not left:  # a series may be called "Run"
        return Asked("show", "", whole)
    row, rest = find_named(rest, rows)
    if not verb:
        if row is None and not rest:
            return Asked("list", "")
        if row is None:
            if _NAME_AND_THEME.search(rest) or not rows:
                return Asked("new", rest)
            raise BadInput("series_unknown", value=shown(rest))
        if rest:  # "Fox tales pause"
            verb, rest = verb_of(rest)
        return Asked(verb or "show", rest, row)
    if row is None:
        row = _only(rows, rest, verb)
    return Asked(verb, rest, row)


def _only(rows: list[Series], rest: str, verb: str) -> Series:
    if not rows:
        raise BadInput("series_none")
    if rest and verb not in ("set", "add"):
        raise BadInput("series_unknown", value=shown(rest))
    if len(rows) > 1:
        raise BadInput("series_which", names=", ".join(shown(one.name) for one in rows[:8]))
    return rows[0]


def checked(desk: Desk, session: Session, incoming: Incoming, asked: Asked) -> Series:
    """The series that is meant, if this person may change it. Raises BadInput."""
    assert asked.row is not None  # noqa: S101  (read sees to it)
    return theirs(desk, session, incoming, asked.row.id)


def ask_of(key: str, button: Button, language: str, value: str = "", **values: Any) -> Ask:
    """A question whose answer is typed; key names its sentences."""
    return Ask(
        prompt=say(key, language, **values),
        packed=pack(button),
        title=say(f"{key}_title", language)[:45],
        placeholder=say(f"{key}_placeholder", language)[:64],
        value=value,
    )
