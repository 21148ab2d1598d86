"""A theme: a whole short that an idea's own matter calls for, as data. Knows no language and no matter.

The first theme whose words stand in the idea wins. Its lines belong to each other, so that nothing of it is left to chance: what there is
no room for is left out by its importance, and the rest stays in order.
"""

import random
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from agent.writer.compose import Slot, Told

Row = tuple[str, int, tuple[str, ...]]
_SURE = 20  # `compose` shuffles no rank below 4
_LENT = 30
_FRAME = frozenset(("hook", "intro", "end"))
_OF_ANY = frozenset(("who", "slow", "quiet"))
_COLOURS = 5  # from this rank on a row only colours the tale


@dataclass(frozen=True)
class Theme:
    """One way to tell ideas of some matter. `who`: name and description, where the idea names nobody; `times`: the light, in order."""

    pattern: str
    rows: tuple[Row, ...]
    who: tuple[str, str] = ("", "")
    times: tuple[str, ...] = ()
    mood: str = "calm"
    fixed: bool = False  # `who` plays it whoever the idea names: the tale is a known one
    needs: str = ""  # a value of the idea without which it cannot be told


def theme_of(themes: Iterable[Theme], text: str, has: Iterable[str] = ()) -> Theme | None:
    """The first theme that fits a text and finds what it needs."""
    values = frozenset(has)
    return next((t for t in themes if (not t.needs or t.needs in values) and re.search(t.pattern, text, re.IGNORECASE)), None)


def in_order(rows: Iterable[Row], chooser: random.Random) -> list[Slot]:
    """A theme's rows as slots of which the most important are told, in order; of what only colours it, some by chance."""
    return [
        Slot(name, rank - _SURE if rank < _COLOURS else rank - _SURE + chooser.randrange(3), lines) for name, rank, lines in rows
    ]


def fit_to_sell(lent: Iterable[Slot]) -> list[Slot]:
    """What may be said of anything that is sold, a thing or a shop."""
    return [slot for slot in lent if slot.name in _OF_ANY]


def with_lent(slots: Sequence[Slot], lent: Iterable[Slot]) -> list[Slot]:
    """Slots with others before the last one, for a short that is longer than they are: told only where there is room for more."""
    named = {slot.name for slot in slots} | _FRAME
    more = [replace(slot, importance=slot.importance + _LENT) for slot in lent if slot.name not in named and slot.lines]
    return [*slots[:-1], *more, slots[-1]]


def titled(verses: list[Slot], title: str, chooser: random.Random) -> list[Slot]:
    """A poem of which the last verse and another one are always told, then its title, then the rest."""
    sure = chooser.randrange(len(verses) - 1)
    first, last = verses[0].lines[0].partition("|")[2].split(" / ")[0].strip(), verses[-1]
    named = replace(verses[0], name="title", importance=last.importance, lines=(f"{title} | {first}",))
    verses[sure] = replace(verses[sure], importance=last.importance - 1)
    return [named, *verses[:-1], replace(last, importance=last.importance - 1)]


def parted(told: Sequence[Told]) -> list[Told]:
    """Lines that stay together ("one / two | seen / seen too") as beats of their own."""
    found: list[Told] = []
    for line in told:
        says = line.say.split(" / ")
        sees = [see[:1].upper() + see[1:] for see in line.see.split(" / ")]
        units = line.units / len(says)
        found += [
            replace(line, say=say, see=see, units=units) for say, see in zip_longest(says, sees[: len(says)], fillvalue=sees[-1])
        ]
    return found
