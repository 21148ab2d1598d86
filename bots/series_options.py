"""What a series' shorts are made with: its raw values, checked again each time, as agent.state.Options.

Knows no command. A value that this machine no longer has (a voice that was removed) is left out, so that a series goes on.
"""

from collections.abc import Mapping
from typing import Any

from agent.state import Options, Subject
from bots.asked import OPTION_NAMES, Available, read_options
from bots.errors import BadInput
from storage.tables import Series


def job_options(row: Series, available: Available) -> Options:
    """The options of one short of a series."""
    local = row.person.startswith("console:")
    raw: dict[str, Any] = {}
    for name, value in {**row.options, "lang": row.language}.items():
        if name in OPTION_NAMES and value not in (None, "") and _still(name, value, available, local=local):
            raw[name] = value
    options = read_options(raw, available, local=local)
    return options.model_copy(update={"cast": cast_of(row.cast), "storyboard": False})


def cast_of(cast: list[Any]) -> tuple[Subject, ...]:
    """A series' characters as the writer takes them."""
    return tuple(
        Subject(name=str(one["name"]), description=str(one.get("looks", "")))
        for one in cast
        if isinstance(one, Mapping) and one.get("name")
    )


def _still(name: str, value: object, available: Available, *, local: bool) -> bool:
    try:
        read_options({name: value}, available, local=local)
    except BadInput:
        return False
    return True
