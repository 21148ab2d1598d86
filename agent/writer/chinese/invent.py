"""主题之内的新点子，不用模型：谁来演，在哪里。词表都在 plots。"""

import re
from collections.abc import Iterator, Sequence

from agent.state import Subject
from agent.writer.chinese import plots
from agent.writer.chinese.nouns import ANIMALS, PEOPLE, PLACES, WORLDS
from agent.writer.invent import Rows, Theme, ideas_of

_MEASURED = re.compile(r"(?:[一两二三]|几)(?:只|个|位|条|匹|头|棵|朵|辆|座|家|艘|群|名)[\u4e00-\u9fff]{1,10}?")
_WRAPPED = re.compile(
    r"^(?:关于|讲述?|一个|有关)?|(?:的)?(?:睡前|短|小|搞笑|每日|日常)*(?:故事|视频|短片|短视频|系列|日常|童话|冒险|奇遇记?|历险记?|动画|日记|生活)$"
)


def _head_in(text: str) -> str:
    """Who can play, where a text names somebody: the longest name at the last place."""
    found = [(text.rfind(word) + len(word), len(word), word) for word in (*ANIMALS, *PEOPLE) if word in text]
    return max(found)[2] if found else ""


_ROWS = Rows(
    plots=plots.PLOTS,
    world_plots=plots.WORLD_PLOTS,
    unfit={world: re.compile(words) for world, words in plots.UNFIT.items() if words},
    fillers=plots.FILLERS,
    friends=plots.FRIENDS,
    spots={world: spots for world, (spots, *_) in WORLDS.items()},
    anywhere="村庄",
    calm=plots.CALM,
    views_of=plots.PLACE_NAMES,
    matters=plots.MATTERS,
    finish=str,
    kind=lambda named: named[-2:],
    names=lambda plot, hero: bool(_head_in(hero)) and _head_in(hero) in plot,
)


def invent(theme: str, cast: Sequence[Subject], seed: str) -> Iterator[str]:
    """Ideas within a theme, one after another; ends where only what is known to be true may be told and all of it has been."""
    return ideas_of(read_theme(theme, cast), _ROWS, seed)


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
