"""Which theme an English idea calls for, by its kind and its words, and the slots that tell it. The themes stand beside, a file a kind."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import replace

from agent.state import Subject
from agent.writer.compose import Slot
from agent.writer.english import topics
from agent.writer.english.grammar import singular
from agent.writer.english.looks import narrator
from agent.writer.english.read import Idea
from agent.writer.english.themes_days import DAYS
from agent.writer.english.themes_matters import MATTERS
from agent.writer.english.themes_poems import POEMS
from agent.writer.english.themes_products import PRODUCTS
from agent.writer.english.themes_stories import ALONE, FEAR, LONELY, ONE, TWO
from agent.writer.english.themes_trips import TRIPS
from agent.writer.english.themes_wishes import SKETCHES, WISHES
from agent.writer.english.values import kin_in
from agent.writer.theme import Theme, fit_to_sell, in_order, theme_of, titled, with_lent

_STATES = frozenset(("", "be", "live", "feel", "sit", "wait"))  # who does something else is not only lonely
_LONGEST_MATTER = 8  # words: a longer idea says more than its matter
_THEMES = {"day": DAYS, "product": PRODUCTS, "travel": TRIPS, "greeting": WISHES}


def themed(idea: Idea, values: Mapping[str, str]) -> Theme | None:
    """The theme whose words stand in an idea of its kind, or None."""
    has = [name for name, value in values.items() if value]
    if idea.kind == "story":
        return _story(idea, has)
    if idea.kind == "mood":
        return _mood(idea, has)
    if idea.kind == "joke":
        return _sketch(idea, has)
    if idea.kind == "day":
        return theme_of(DAYS, idea.clause.subject, has)
    return theme_of(_THEMES.get(idea.kind, ()), idea.topic if idea.kind == "product" else idea.text, has)


def _mood(idea: Idea, has: list[str]) -> Theme | None:
    """A poem where one was asked for, else what is known of the matter; nature and the heart are poems by themselves."""
    if idea.noun == "poem":
        return theme_of(POEMS, idea.topic, has)
    if idea.noun == "calm" or len(idea.topic.split()) > _LONGEST_MATTER:
        return None
    return theme_of((*MATTERS, *POEMS[:-1]), idea.topic, has)


def _story(idea: Idea, has: list[str]) -> Theme | None:
    clause, text = idea.clause, idea.text
    if clause.person == "I" or clause.nominal in {"we", "they", "you"}:
        return None
    if clause.also or clause.other:
        common = not clause.verb or clause.family == "meet"
        if found := theme_of(TWO if common else TWO[:-1], text, has):
            return found
    lonely = LONELY if clause.verb in _STATES else ()
    if found := theme_of((*ONE, *FEAR, *lonely), text, has):
        return found
    return theme_of(ALONE, text, has) if not clause.verb else None


def _sketch(idea: Idea, has: list[str]) -> Theme | None:
    """A sketch for the idea's own situation; the common one for a subject that no joke of ours is about."""
    words = {singular(word.strip(".,!?")) for word in idea.text.lower().split()}
    if found := theme_of(SKETCHES[:-1], idea.text, has):
        return found if "joker" in has else None
    known = any(words & set(about.split()) for about, *_ in topics.JOKES)
    return None if known else theme_of(SKETCHES[-1:], idea.text, has)


def played_by(theme: Theme, idea: Idea, chooser: random.Random) -> list[Subject]:
    """Who plays a theme where the idea names nobody: somebody who uses what is sold; in a poem for a grandmother, one."""
    name, description = theme.who if idea.kind != "product" else ("person", narrator(chooser))
    if name == "mother" and (kin := kin_in(idea.topic)):
        description = kin[:1].lower() + kin[1:]
    return [Subject(name=name, description=description)] if name else []


def slots_of(theme: Theme, idea: Idea, lent: Sequence[Slot], chooser: random.Random) -> list[Slot]:
    """A theme's rows, with other ways to open and to close it; a poem is told with its title, a long short with lines that are lent."""
    more = _ALSO.get(idea.kind, {})
    slots = [replace(slot, lines=_with(slot.lines, more.get(slot.name, ()))) for slot in in_order(theme.rows, chooser)]
    if theme in POEMS:
        return titled(slots, "{Topicplain}.", chooser)
    if idea.kind == "travel":
        lent = [replace(slot, name=f"more {slot.name}") for slot in in_order(TRIPS[-1].rows[3:-2], chooser) if theme != TRIPS[-1]]
    if idea.kind == "product":
        lent = fit_to_sell(lent)
    return slots if idea.kind == "joke" else with_lent(slots, lent)


_ALSO: dict[str, dict[str, tuple[str, ...]]] = {  # what may be said instead, over the same picture
    "product": {
        "intro": ("Meet {topica}.", "This is {topicthis}."),
        "end": ("{Topicshort}. See for yourself.", "{Topicshort}. Why wait?"),
    },
    "mood": {
        "intro": ("{Topicplain}. Watch.", "{Topicplain}. Here it is."),
        "end": ("Save this for a day that needs it.", "Send it to somebody who knows."),
    },
    "day": {"intro": ("This is what a day looks like for {topic}.", "So this is a day in the life of {topic}.")},
}


def _with(lines: tuple[str, ...], said: tuple[str, ...]) -> tuple[str, ...]:
    return (*lines, *(f"{say} |{lines[0].partition('|')[2]}" for say in said))
