"""New ideas out of a theme as read: plots in turn, their gaps filled in turn. What is told, and how it is joined, are a language's rows.

An endless stream, the same for the same seed; neighbours are different stories, and nothing comes back before everything has been.
"""

import random
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

_GAP = re.compile(r"\{(\w+)\}")
_TRIES = 8  # for a friend who is not of the hero's kind

T = TypeVar("T")


@dataclass(frozen=True)
class Theme:
    """A theme, read."""

    heroes: tuple[str, ...]
    friends: tuple[str, ...]
    world: str
    known: tuple[str, ...] = ()  # ideas that need no invention: questions we can answer
    calm: bool = False
    matter: str = ""  # what it is about where nobody plays
    spots: tuple[str, ...] = ()  # of a place that was named, instead of the world's


@dataclass(frozen=True)
class Rows:
    """A language's plots, what fills them, and how they are joined."""

    plots: Sequence[str]  # may happen everywhere
    world_plots: Mapping[str, Sequence[str]]  # only there
    unfit: Mapping[str, re.Pattern[str]]  # what cannot be in a world
    fillers: Mapping[str, Sequence[str]]
    friends: Mapping[str, Sequence[str]]  # by world; "" anywhere
    spots: Mapping[str, Sequence[str]]
    anywhere: str  # the world of a theme without one
    calm: Sequence[tuple[str, str]]  # view, the worlds it is seen in
    views_of: Mapping[str, Sequence[str]]  # world: what fills a view
    matters: Sequence[str]
    finish: Callable[[str], str]  # a filled plot as a sentence
    kind: Callable[[str], str]  # what two who meet must not both be
    names: Callable[[str, str], bool]  # whether a plot has the hero's kind in it already


def ideas_of(theme: Theme, rows: Rows, seed: str) -> Iterator[str]:
    """Ideas within a theme, one after another; ends where only what is known to be true may be told and all of it has been."""
    chooser = random.Random(f"ideas {seed}")
    known = list(theme.known)
    chooser.shuffle(known)
    if not theme.heroes:
        yield from known
        if theme.calm:
            yield from _calm(rows, chooser)
        if theme.matter:
            yield from _matters(theme.matter, rows, chooser)
        return
    stories, turn = _stories(theme, rows, chooser), 0
    while True:
        if known and turn % 4 == 1:
            yield known.pop()
        yield next(stories)
        turn += 1


def _stories(theme: Theme, rows: Rows, chooser: random.Random) -> Iterator[str]:
    heroes, fill = _turns(theme.heroes, chooser), _Fillers(theme, rows, chooser)
    unfit, common_ones = rows.unfit.get(theme.world), frozenset(rows.plots)
    while True:
        local, common = list(rows.world_plots.get(theme.world, ())), list(rows.plots)
        chooser.shuffle(local)
        chooser.shuffle(common)
        turn = 0
        while common or local:  # what happens only there is spread among what may happen everywhere
            plot = local.pop() if local and (turn % 3 == 0 or not common) else common.pop()
            turn += 1
            hero = next(heroes)
            if rows.names(plot, hero):
                continue
            text = _told(plot, rows, lambda gap, hero=hero: hero if gap == "hero" else fill(gap, hero))  # type: ignore[misc]
            if unfit is None or plot not in common_ones or not unfit.search(text.replace(hero, "")):
                yield text


def _calm(rows: Rows, chooser: random.Random) -> Iterator[str]:
    views = _turns(rows.calm, chooser)
    places = {world: _turns(names, chooser) for world, names in rows.views_of.items()}
    while True:
        view, worlds = next(views)
        world = chooser.choice(worlds.split())
        yield _told(view, rows, lambda gap, world=world: next(places[world]))  # type: ignore[misc]


def _matters(matter: str, rows: Rows, chooser: random.Random) -> Iterator[str]:
    told = list(rows.matters)
    chooser.shuffle(told)
    for row in told:
        yield _told(row, rows, lambda gap: matter)


class _Fillers:
    """What fills the gaps, each list in turn."""

    def __init__(self, theme: Theme, rows: Rows, chooser: random.Random) -> None:
        friends = theme.friends or rows.friends.get(theme.world) or rows.friends[""]
        spots = theme.spots or rows.spots.get(theme.world) or rows.spots[rows.anywhere]
        lists = {**rows.fillers, "friend": friends, "spot": spots}
        self._kind = rows.kind
        self._lists = {name: _turns(tuple(values), chooser) for name, values in lists.items()}

    def __call__(self, gap: str, hero: str) -> str:
        value = next(self._lists[gap])
        for _ in range(_TRIES):
            if gap != "friend" or self._kind(value) != self._kind(hero):
                break
            value = next(self._lists[gap])
        return value


def _turns(values: Sequence[T], chooser: random.Random) -> Iterator[T]:
    """The values in a shuffled order, again and again, each round in another one."""
    last: T | None = None
    while True:
        order = list(values)
        chooser.shuffle(order)
        if len(order) > 1 and order[0] == last:
            order.append(order.pop(0))
        yield from order
        last = order[-1]


def _told(plot: str, rows: Rows, fill: Callable[[str], str]) -> str:
    return rows.finish(_GAP.sub(lambda match: fill(match[1]), plot))
