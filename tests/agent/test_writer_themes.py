"""Shorts told as a whole: which theme an idea calls for, who plays it, and that every row of them can be told."""

import random
import re
from collections.abc import Iterable

import pytest

from agent.nodes.write_script import offline_that_fits
from agent.state import Script
from agent.writer import write_script
from agent.writer.budget import spoken_units
from agent.writer.chinese import (
    themes_common,
    themes_days,
    themes_poems,
    themes_products,
    themes_stories,
    themes_trips,
    themes_wishes,
)
from agent.writer.compose import Slot
from agent.writer.english import themes_days as en_days
from agent.writer.english import themes_matters as en_matters
from agent.writer.english import themes_poems as en_poems
from agent.writer.english import themes_products as en_products
from agent.writer.english import themes_stories as en_stories
from agent.writer.english import themes_trips as en_trips
from agent.writer.english import themes_wishes as en_wishes
from agent.writer.theme import Theme, in_order, parted, titled, with_lent

ENGLISH: tuple[Theme, ...] = (
    *en_days.DAYS, *en_matters.MATTERS, *en_poems.POEMS, *en_products.PRODUCTS, *en_stories.TWO, *en_stories.ONE, *en_stories.FEAR,
    *en_stories.LONELY,
    *en_stories.ALONE, *en_trips.TRIPS, *en_wishes.WISHES, *en_wishes.SKETCHES,
)  # fmt: skip
CHINESE: tuple[Theme, ...] = (
    *themes_common.COMMON, *themes_days.DAYS, *themes_poems.POEMS, *themes_products.PRODUCTS, *themes_stories.THEMES,
    *themes_trips.TRIPS, *themes_wishes.WISHES, *themes_wishes.SKETCHES,
)  # fmt: skip
VALUES = frozenset(
    re.findall(
        r"\w+",
        "d d1 d2 D D2 look topic Topicplain topica topicthis topicthe topicshort Topicshort where Where opening clausesee one One two Two "
        "the The it It its him goaldoes goalact joker Joker Words idea words np todo see kin done greet scene food quote thing",
    )
) | {"处"}


def lines(themes: Iterable[Theme]) -> list[tuple[Theme, str]]:
    return [(theme, line) for theme in themes for _, _, said in theme.rows for line in said]


@pytest.mark.parametrize(("language", "themes"), [("en", ENGLISH), ("zh", CHINESE)])
def test_every_line_of_a_theme_is_said_and_seen(language: str, themes: tuple[Theme, ...]) -> None:
    for theme, line in lines(themes):
        say, bar, see = (part.strip() for part in line.partition("|"))
        assert bar, line
        assert min(len(say), len(see)) > 3, line
        assert set(re.findall(r"\{(\w+)\}", line)) <= VALUES, line
        assert say[-1] in ".!?…:\"'。！？”，}", line
        assert say.count(" / ") == see.count(" / "), line
        for part in say.split(" / "):
            assert spoken_units(part, language) <= (16 if language == "en" else 24), line
        re.compile(theme.pattern)


@pytest.mark.parametrize("themes", [ENGLISH, CHINESE])
def test_every_theme_opens_tells_and_ends(themes: tuple[Theme, ...]) -> None:
    for theme in themes:
        assert len(theme.rows) >= 4, theme.pattern
        first, last = min(rank for _, rank, _ in theme.rows), theme.rows[-1]
        assert first <= 2, theme.pattern
        assert last[1] <= 5, theme.pattern  # an ending is never what there is no room for
        assert len({name for name, _, _ in theme.rows}) == len(theme.rows), theme.pattern


CALLED = {  # idea: what must be said, what must be seen
    "headphones ad": ("headphones", "wearing blue headphones"),
    "a commercial for my bakery": ("bakery", "shop"),
    "promo video for our running shoes": ("running shoes", "runs"),
    "a day in the life of a firefighter": ("firefighter", "fire truck"),
    "a nurse's day": ("nurse", "hospital"),
    "travel to Kyoto": ("Kyoto", "torii"),
    "the Great Wall of China": ("Great Wall", "Great Wall"),
    "3 days in Paris": ("Paris", "Eiffel"),
    "a poem about the first snow": ("first snow", "snow"),
    "penalty shootout": ("Penalty shootout", "football"),
    "a joke about a penguin at a job interview": ("A penguin walks into a job interview", "penguin"),
    "congratulations on your graduation, Max": ("Max", "graduation cap"),
    "a robot and a flower": ("robot", "flower"),
    "my grandmother": ("my grandmother", "grandmother"),
    "一款降噪耳机的广告": ("降噪耳机", "戴着蓝色的耳机"),
    "消防员的一天": ("消防员", "消防车"),
    "去西湖旅行": ("断桥", "湖"),
    "一首关于初雪的诗": ("初雪", "小雪"),
    "讲个关于懒猫的笑话": ("懒猫", "猫"),
    "祝妈妈生日快乐": ("生日快乐", "妈妈"),
    "一个关于小兔子找月亮的故事": ("小兔子找月亮", "月亮"),
    "爷爷和他的狗": ("路口", "狗"),
}


def told(idea: str, seconds: float = 20, seed: int = 0) -> Script:
    return offline_that_fits(idea, "en" if idea.isascii() else "zh", seconds, seed, "")


@pytest.mark.parametrize("idea", CALLED)
def test_an_idea_is_told_by_its_own_matter(idea: str) -> None:
    said, seen = CALLED[idea]
    script = told(idea)
    assert said.lower() in " ".join(beat.narration for beat in script.beats).lower()
    assert any(seen.lower() in beat.picture.lower() for beat in script.beats)


def test_no_two_shots_of_a_short_show_the_same() -> None:
    for idea in CALLED:
        pictures = [
            re.split(r", (?:wide|medium|low|close)|，(?:中景|全景|特写|仰拍)", beat.picture)[0] for beat in told(idea).beats
        ]
        assert len(set(pictures)) >= len(pictures) - 1, (idea, pictures)


def test_whoever_uses_a_product_is_the_same_person_in_every_shot() -> None:
    script = told("an ad for a waterproof backpack")
    [person] = script.cast
    assert (
        sum(person.description in beat.picture or person.description.capitalize() in beat.picture for beat in script.beats)
        > len(script.beats) / 2
    )


def test_an_idea_that_no_theme_fits_keeps_its_shape() -> None:
    script = write_script("a red fox crosses a frozen lake to find the light that never goes out", "en", 20, 1)
    assert "A red fox crosses a frozen lake" in script.beats[1].narration


@pytest.mark.parametrize(
    ("idea", "not_said"),
    [
        ("A sleepy cat knocks over the vase and blames nobody", "One cup"),
        ("a cat walks past a shop", "Customers"),
        ("a crab on an island", "map"),
        ("一只橘猫和一只小狗去太空", "路口"),
    ],
)
def test_a_word_in_passing_calls_no_theme(idea: str, not_said: str) -> None:
    assert not_said not in " ".join(beat.narration for beat in told(idea).beats)


@pytest.mark.parametrize(
    "idea", ["an ad for a waterproof backpack", "a day in the life of a nurse", "travel to Kyoto", "一款降噪耳机的广告"]
)
def test_a_long_short_is_lent_lines_and_a_short_one_keeps_its_end(idea: str) -> None:
    short, usual, long = (told(idea, seconds) for seconds in (8, 20, 60))
    assert len(long.beats) > len(usual.beats) > len(short.beats)
    ends = [line.partition("|")[0].strip() for theme in (*ENGLISH, *CHINESE) for line in theme.rows[-1][2]]
    known = [
        re.sub(r"\\\{\w+\\\}", ".+", re.escape(end))
        for end in (*ends, "{Topicshort}. See for yourself.", "{Topicshort}. Why wait?")
    ]
    for script in (short, usual, long):
        assert any(re.fullmatch(end, script.beats[-1].narration) for end in known), script.beats[-1].narration


def test_the_two_lines_of_a_rhyme_stay_together() -> None:
    for seed in range(6):
        said = [beat.narration for beat in told("a poem about the sea", 20, seed).beats]
        pairs = [
            line.partition("|")[0].strip().split(" / ") for theme in en_poems.POEMS for _, _, row in theme.rows for line in row
        ]
        for one, two in pairs:
            assert (one in said) == (two in said)
            assert one not in said or said[said.index(one) + 1] == two


def test_rows_keep_their_order_and_their_ends() -> None:
    theme = Theme("", (("hook", 3, ("a | b",)), ("x", 8, ("c | d",)), ("end", 2, ("e / f | g / h",))))
    slots = in_order(theme.rows, random.Random(1))
    assert [slot.name for slot in slots] == ["hook", "x", "end"]
    more = with_lent(slots, [Slot("x", 1, ("y | z",)), Slot("more", 1, ("m | n",)), Slot("end", 1, ("o | p",))])
    assert [slot.name for slot in more] == ["hook", "x", "more", "end"]
    assert more[2].importance > max(slot.importance for slot in slots)
    assert [slot.name for slot in titled(slots, "T.", random.Random(1))] == ["title", "hook", "x", "end"]


def test_a_verse_becomes_a_beat_a_line() -> None:
    from agent.writer.compose import Told

    assert [(t.say, t.see) for t in parted([Told("one. / two.", "a cat / a dog", 4.0, 0), Told("three.", "x", 1.0, 0)])] == [
        ("one.", "A cat"), ("two.", "A dog"), ("three.", "X"),
    ]  # fmt: skip
