"""中文点子该用哪个主题来讲：看它是哪一类、有哪些字；主题的话都在旁边，一类一个文件。"""

import random
import re
from collections.abc import Sequence
from dataclasses import replace

from agent.writer.chinese.read import Idea
from agent.writer.chinese.themes_common import COMMON
from agent.writer.chinese.themes_days import DAYS
from agent.writer.chinese.themes_poems import POEMS
from agent.writer.chinese.themes_products import PRODUCTS
from agent.writer.chinese.themes_stories import THEMES
from agent.writer.chinese.themes_trips import TRIPS
from agent.writer.chinese.themes_wishes import SKETCHES, WISHES
from agent.writer.compose import Slot
from agent.writer.theme import Theme, fit_to_sell, in_order, theme_of, titled, with_lent

_TOLD = frozenset(("mood", "day", "thing", "history"))
_STORIES = frozenset(("story", "quiet", "meet", "flaw", "lose", "change"))


def themed(idea: Idea) -> Theme | None:
    """The theme whose words stand in an idea of its kind, or None."""
    if idea.kind == "joke":
        return theme_of(SKETCHES, idea.topic, {"np"} if idea.phrase else ())
    if idea.kind == "mood" and idea.act == "诗" and (poem := theme_of(POEMS, idea.topic)):
        return poem
    if idea.kind == "greeting":
        return theme_of((*WISHES, *(theme for theme in THEMES if _greets(theme))), idea.text)
    if idea.kind in _STORIES:
        return theme_of((*THEMES, *COMMON), idea.text, _has(idea))
    first = {"product": PRODUCTS, "travel": TRIPS, "day": DAYS}.get(idea.kind, ())
    return theme_of((*first, *(THEMES if idea.kind in _TOLD else ())), idea.topic if idea.kind == "product" else idea.text)


def _has(idea: Idea) -> set[str]:
    """What the common stories may count on: a second one, one who is met, a goal that is reached."""
    meets = idea.other and (idea.phrase or re.search(r"[遇碰]|认识|朋友|重逢|相识|救|帮|陪", idea.text))
    reaches = idea.goal and idea.kind == "story"
    alone = idea.phrase and idea.kind == "quiet" and not idea.other
    single = idea.head and not idea.other
    found = {"other": idea.other, "meets": meets, "goal": reaches, "alone": alone, "single": single, "somebody": idea.head}
    return {name for name, has in found.items() if has}


def slots_of(theme: Theme, idea: Idea, lent: Sequence[Slot], chooser: random.Random) -> list[Slot]:
    """A theme's rows; where they cannot fill a long short, lines are lent before the end."""
    if theme in POEMS:
        return titled(in_order(theme.rows, chooser), "{topic}。", chooser)
    if idea.kind == "joke":
        return in_order(theme.rows, chooser)
    if idea.kind == "travel":
        lent = [replace(slot, name=f"more {slot.name}") for slot in in_order(TRIPS[-1].rows[3:-2], chooser) if theme != TRIPS[-1]]
    if idea.kind == "product":
        lent = fit_to_sell(lent)
    if theme not in THEMES:
        return with_lent(in_order(theme.rows, chooser), lent)
    told = [(name, 3 if name == "turn" else rank, said) for name, rank, said in theme.rows]  # before what only colours the story
    rows = [Slot(name, rank - 12 if rank <= 6 else rank, said) for name, rank, said in told]  # nothing of these is left to chance
    return rows if theme.fixed else with_lent(rows, lent)


def _greets(theme: Theme) -> bool:
    return any(re.search(r"\{greet\}", line) for _, _, said in theme.rows for line in said)
