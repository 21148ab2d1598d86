"""Settings that stay: a chat's and a person's own defaults for the options of a short, changed with buttons.

The person's word goes before the chat's, what is asked for goes before both. Values are the same raw words that options have.
"""

from collections.abc import Mapping
from typing import Any

from sqlmodel import Session

from bots.asked import OPTION_NAMES, RATIOS, read_options
from bots.desk import Desk
from bots.errors import BadInput
from bots.messages import MOST_PACKED_BYTES, Button, Buttons, Incoming, Reply, pack
from bots.sentences import SENTENCES
from bots.texts import LANGUAGE_NAMES, language_name, say
from engine.edit.moods import MOODS
from storage import deliveries, people
from storage.tables import Channel

NAMES = ("ratio", "seconds", "lang", "voice", "music", "style", "draft", "captions", "storyboard")
SECONDS = ("5", "10", "15", "20", "30", "45", "60")
USUAL = "-"  # the choice that takes a setting back
ACROSS = 3


def preferred(session: Session, desk: Desk, incoming: Incoming, given: Mapping[str, Any]) -> dict[str, Any]:
    """Raw options: what is given, else the person's, else the chat's, else the bot's own.

    What a person once chose and is no longer there (a voice that was removed) is left out, so that it never refuses them.
    """
    kept: dict[str, Any] = {"draft": True} if desk.chat.draft else {}
    row = people.get(session, incoming.person)
    for options in (
        _of_chat(deliveries.channel(session, incoming.address)),
        dict(row.settings.get("options", {})) if row else {},
    ):
        kept |= {name: value for name, value in options.items() if _still(desk, name, value)}
    return kept | {name: value for name, value in given.items() if value is not None and value != ""}


def menu(desk: Desk, incoming: Incoming) -> Reply:
    """The settings as they are, with a button for each; for the eyes of this person where the platform can."""
    return _menu(desk, incoming, "p")


def press(desk: Desk, incoming: Incoming, value: str) -> Reply:
    """A press in the settings: "p", "c" (whose), "p.ratio" (show choices), "p.ratio.16:9" (take one). Raises BadInput."""
    scope, _, rest = value.partition(".")
    name, _, choice = rest.partition(".")
    if scope not in ("p", "c") or (name and name not in NAMES):
        raise BadInput("button_old")
    if scope == "c" and not _may_set_chat(desk, incoming):
        raise BadInput("chat_settings_denied")
    if not name:
        return _menu(desk, incoming, scope)
    if not choice:
        return _choices(desk, incoming, scope, name)
    if choice != USUAL:
        read_options({name: choice}, desk.available, local=False)
    _keep(desk, incoming, scope, name, None if choice == USUAL else choice)
    reply = _menu(desk, incoming, scope)
    toast = say(
        "setting_kept",
        incoming.language,
        name=_label(name, incoming.language),
        value=shown_value(name, choice, incoming.language),
    )
    return Reply(reply.text, buttons=reply.buttons, toast=toast, replace=True)


def offered(desk: Desk, name: str) -> tuple[str, ...]:
    """The raw values that an option may be set to by a button or picked from a list."""
    if name == "ratio":
        return tuple(RATIOS)
    if name == "seconds":
        return SECONDS
    if name == "lang":
        return ("en", "zh", *(code for code in LANGUAGE_NAMES if code not in ("en", "zh")))
    if name == "voice":
        return (*desk.available.voices(), "none")
    if name == "music":
        return (*MOODS, "none")
    if name == "engine":
        return tuple(desk.available.engines())
    if name == "style":
        return tuple(desk.available.styles())
    return ("on", "off")


def shown_value(name: str, value: object, language: str) -> str:
    """A raw value as people read it."""
    text = {True: "on", False: "off"}.get(value, str(value)) if isinstance(value, bool) else str(value)
    if text in (USUAL, ""):
        return say("value.usual", language)
    if name == "lang":
        return language_name(text, language)
    if name == "seconds":
        return say("value.seconds", language, value=text)
    return say(f"value.{text}", language) if f"value.{text}" in SENTENCES else text


def _menu(desk: Desk, incoming: Incoming, scope: str) -> Reply:
    language = incoming.language
    with desk.database.session() as session:
        now = _kept(session, incoming, scope)
    lines = [say("settings_person" if scope == "p" else "settings_chat", language)]
    lines += [f"{_label(name, language)}: {shown_value(name, now.get(name, USUAL), language)}" for name in NAMES]
    buttons = [Button(_label(name, language), "set", value=f"{scope}.{name}") for name in NAMES]
    rows = _rows(buttons)
    if incoming.chat != "private" and _may_set_chat(desk, incoming):
        other = "c" if scope == "p" else "p"
        rows = (*rows, (Button(say(f"button.settings_{other}", language), "set", value=other),))
    return Reply("\n".join(lines), buttons=rows, replace=incoming.command == "button", private=True)


def _choices(desk: Desk, incoming: Incoming, scope: str, name: str) -> Reply:
    language = incoming.language
    with desk.database.session() as session:
        now = str(_kept(session, incoming, scope).get(name, USUAL))
    buttons = []
    for value in (USUAL, *offered(desk, name)):
        label = ("✓ " if value == now else "") + shown_value(name, value, language)
        button = Button(label[:40], "set", value=f"{scope}.{name}.{value}")
        if len(f"v1:set::0:{button.value}") <= MOST_PACKED_BYTES and button.value.isascii():
            pack(button)
            buttons.append(button)
    rows = (*_rows(buttons[:21]), (Button(say("button.back", language), "set", value=scope),))
    text = say("setting_choose", language, name=_label(name, language))
    return Reply(text, buttons=rows, replace=True, private=True)


def _rows(buttons: list[Button]) -> Buttons:
    across = ACROSS if len(buttons) <= 4 * ACROSS else 5
    return tuple(tuple(buttons[n : n + across]) for n in range(0, len(buttons), across))


def _label(name: str, language: str) -> str:
    return say(f"option.{name}", language)


def _may_set_chat(desk: Desk, incoming: Incoming) -> bool:
    return incoming.chat != "private" and (incoming.manages or desk.owns(incoming.person))


def _of_chat(channel: Channel) -> dict[str, Any]:
    return dict(channel.settings.get("options", {}))


def _kept(session: Session, incoming: Incoming, scope: str) -> dict[str, Any]:
    if scope == "c":
        return _of_chat(deliveries.channel(session, incoming.address))
    row = people.get(session, incoming.person)
    return dict(row.settings.get("options", {})) if row else {}


def _keep(desk: Desk, incoming: Incoming, scope: str, name: str, value: str | None) -> None:
    with desk.database.session() as session:
        options = {key: old for key, old in _kept(session, incoming, scope).items() if key != name}
        if value is not None:
            options[name] = value
        if scope == "c":
            channel = deliveries.channel(session, incoming.address)
            channel.settings = {**channel.settings, "options": options}
            session.add(channel)
        else:
            row = people.get(session, incoming.person)
            people.change(session, incoming.person, settings={**(row.settings if row else {}), "options": options})
        session.commit()


def _still(desk: Desk, name: str, value: object) -> bool:
    if name not in OPTION_NAMES:
        return False
    try:
        read_options({name: value}, desk.available, local=False)
    except BadInput:
        return False
    return True
