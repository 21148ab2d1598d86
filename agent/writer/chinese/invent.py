"""主题之内的新点子，不用模型：谁来演，在哪里，那里会发生什么。词表都在 plots。

同一个种子，同一串点子，没有尽头；情节轮着来，所以相邻的两个总是不同的故事。
"""

import random
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from agent.state import Subject
from agent.writer.chinese import plots
from agent.writer.chinese.nouns import ANIMALS, PEOPLE, PLACES, WORLDS

_GAP = re.compile(r"\{(\w+)\}")
_MEASURED = re.compile(r"(?:[一两二三]|几)(?:只|个|位|条|匹|头|棵|朵|辆|座|家|艘|群|名)[\u4e00-\u9fff]{1,10}?")
_WRAPPED = re.compile(
    r"^(?:关于|讲述?|一个|有关)?|(?:的)?(?:睡前|短|小|搞笑|每日|日常)*(?:故事|视频|短片|短视频|系列|日常|童话|冒险|奇遇记?|历险记?|动画|日记|生活)$"
)

T = TypeVar("T")


@dataclass(frozen=True)
class Theme:
    """读过的主题。"""

    heroes: tuple[str, ...]
    friends: tuple[str, ...]
    world: str
    known: tuple[str, ...] = ()
    calm: bool = False
    matter: str = ""


def invent(theme: str, cast: Sequence[Subject], seed: str) -> Iterator[str]:
    """Ideas within a theme, one after another; ends where only what is known to be true may be told and all of it has been."""
    found = read_theme(theme, cast)
    chooser = random.Random(f"ideas {seed}")
    known = list(found.known)
    chooser.shuffle(known)
    if not found.heroes:
        yield from known
        if found.calm:
            yield from _calm(chooser)
        if found.matter:
            rows = list(plots.MATTERS)
            chooser.shuffle(rows)
            yield from (row.format(theme=found.matter) for row in rows)
        return
    stories, turn = _stories(found, chooser), 0
    while True:
        if known and turn % 4 == 1:
            yield known.pop()
        yield next(stories)
        turn += 1


def read_theme(theme: str, cast: Sequence[Subject] = ()) -> Theme:
    """Who a theme is about, and where it plays."""
    text = re.sub(r"\s+", "", theme).strip('。！？!?."“”')
    plain = _WRAPPED.sub("", text) or text
    world = next((PLACES[word] for word in sorted(PLACES, key=len, reverse=True) if word in text), "")
    known = tuple(dict.fromkeys(row for pattern, rows in plots.KNOWN if re.search(pattern, text) for row in rows))
    calm = re.search(plots.CALM_THEMES, text) is not None
    if cast:
        names = tuple(subject.name for subject in cast)
        return Theme(names, names[1:], world or _home(_head_in(cast[0].description + cast[0].name)))
    hero, head = _hero_in(plain), _head_in(plain)
    if hero:
        return Theme((hero,), (), world or _home(_head_in(hero)))
    if known and re.search(plots.FACTUAL, text):
        return Theme((), (), world, known)
    if head and not calm:
        about = tuple(row for row in known if head[-1:] in row)
        return Theme(tuple(_variants(head, plain)), (), world or _home(head), () if re.search(plots.STORIES, text) else about)
    if calm:
        return Theme((), (), world, (), calm)
    for pattern, players, home in plots.PLAYERS:
        if re.search(pattern, text):
            return Theme(
                players,
                (),
                home if pattern.startswith("太空") else world or home,
                () if re.search(plots.STORIES, text) else known,
            )
    if world in plots.WORLD_PLOTS:
        players = next((who for _, who, home in reversed(plots.PLAYERS) if home == world), plots.PLAYERS[-1][1])
        return Theme(players, (), world, known)
    return Theme((), (), "", known, calm, matter=plain[:24])


def _stories(theme: Theme, chooser: random.Random) -> Iterator[str]:
    """Plots in turn, their gaps filled in turn: nothing comes back before everything has been."""
    friends = theme.friends or plots.FRIENDS.get(theme.world) or plots.FRIENDS[""]
    world = theme.world if theme.world in WORLDS else "村庄"
    lists = {**plots.FILLERS, "friend": friends, "spot": WORLDS[world][0]}
    fillers = {name: _turns(tuple(values), chooser) for name, values in lists.items()}
    heroes, unfit = _turns(theme.heroes, chooser), plots.UNFIT.get(theme.world, "")
    common_ones = frozenset(plots.PLOTS)
    while True:
        local, common = list(plots.WORLD_PLOTS.get(theme.world, ())), list(plots.PLOTS)
        chooser.shuffle(local)
        chooser.shuffle(common)
        turn = 0
        while common or local:
            plot = local.pop() if local and (turn % 3 == 0 or not common) else common.pop()
            turn += 1
            hero = next(heroes)
            if _head_in(hero) and _head_in(hero) in plot:
                continue
            text = _told(plot, lambda gap, hero=hero: _filled(gap, hero, fillers))  # type: ignore[misc]
            if not unfit or plot not in common_ones or not re.search(unfit, text.replace(hero, "")):
                yield text


def _filled(gap: str, hero: str, fillers: dict[str, Iterator[str]]) -> str:
    if gap == "hero":
        return hero
    value = next(fillers[gap])
    for _ in range(8):
        if gap != "friend" or value[-2:] != hero[-2:]:
            break
        value = next(fillers[gap])
    return value


def _calm(chooser: random.Random) -> Iterator[str]:
    views = _turns(plots.CALM, chooser)
    places = {world: _turns(names, chooser) for world, names in plots.PLACE_NAMES.items()}
    while True:
        view, worlds = next(views)
        world = chooser.choice(worlds.split())
        yield _told(view, lambda gap, world=world: next(places[world]))  # type: ignore[misc]


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


def _told(plot: str, fill: Callable[[str], str]) -> str:
    return _GAP.sub(lambda match: fill(match[1]), plot)


def _head_in(text: str) -> str:
    """Who can play, where a text names somebody: the longest name at the last place."""
    found = [(text.rfind(word) + len(word), len(word), word) for word in (*ANIMALS, *PEOPLE) if word in text]
    return max(found)[2] if found else ""


def _hero_in(text: str) -> str:
    """A hero as the theme itself calls it: "一只爱旅行的橘猫"."""
    match = _MEASURED.match(text)
    head = _head_in(text)
    if match is None or not head:
        return ""
    end = text.find(head) + len(head)
    return text[:end] if end <= 14 else ""


def _home(head: str) -> str:
    return ANIMALS[head][1] if head in ANIMALS else PEOPLE[head][0] if head in PEOPLE else ""


def _variants(head: str, said: str) -> list[str]:
    if head in plots.KIN:
        return [head]
    person = head in PEOPLE
    measure = ANIMALS[head][0] if not person else "个" if head[0] in "小孩少女男" else "位"
    plain = head.startswith(("小", "老"))
    for kind in ("小", "老"):  # as the theme itself says it
        if not plain and f"{kind}{head}" in said:
            return [f"一{measure}{kind}{head}"]
    kinds = plots.PEOPLE_ARE if person else plots.ADJECTIVES
    return [f"一{measure}{kind}{head}" for kind in kinds if not (plain and len(kind) == 1)]
