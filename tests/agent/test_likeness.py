"""Which ideas count as the same idea."""

import random
import time

import pytest

from agent.likeness import Known, Print, near, normal, tokens_of

SAME = [
    ("The Fox finds a KEY!", "a fox finds the keys"),
    ("Why cats purr", "Why do cats purr?"),
    ("ＡＢＣ　fox", "abc fox"),
    ("a red fox finds a magic key in the snow", "a red fox finds a key in the snow"),
    ("猫为什么打呼噜？", "猫为什么会打呼噜"),
    ("一只小狐狸在雪地里找钥匙", "小狐狸在雪地里找到钥匙"),
]
OTHER = [
    ("dog bites man", "man bites dog"),
    ("Five facts about the moons of Jupiter", "Five facts about the moons of Saturn"),
    ("Day 12 of my trip", "Day 13 of my trip"),
    ("我的第一次旅行", "我的第二次旅行"),
    ("关于木星卫星的五个惊人事实", "关于土星卫星的五个惊人事实"),
    ("小猫钓鱼", "小狗钓鱼"),
    ("A fox in the city", "A fox in the forest"),
]


@pytest.mark.parametrize(("one", "two"), SAME)
def test_what_people_would_call_the_same_is_a_repeat(one: str, two: str) -> None:
    assert normal(one) == normal(two) or near(Print(tokens_of(one)), Print(tokens_of(two)))
    assert Known([normal(one)]).repeats(two)
    assert Known([normal(two)]).repeats(one)


@pytest.mark.parametrize(("one", "two"), OTHER)
def test_what_only_one_of_them_has_makes_it_another_idea(one: str, two: str) -> None:
    assert not Known([normal(one)]).repeats(two)


def test_ideas_without_a_word_are_known_by_their_signs() -> None:
    known = Known([normal("🦊🌙")])
    assert known.repeats("🦊🌙 ")
    assert not known.repeats("🐻")


def test_five_thousand_ideas_are_looked_through_quickly() -> None:
    known = Known(normal(f"a story about number {n} and the old clock of house {n * 7}") for n in range(5000))
    begin = time.process_time()
    assert known.repeats("the story about number 77 and an old clock of house 539")
    assert not known.repeats("a whale sings to the lighthouse")
    assert time.process_time() - begin < 0.5


def test_thousands_of_ideas_out_of_a_few_words_do_not_take_a_minute() -> None:
    words = "fox bear owl cat dog sings dances reads cooks sleeps snow forest city sea garden moon star lamp book door"
    chooser, known, begin = random.Random(1), Known(), time.process_time()
    for _ in range(1200):
        known.add(" ".join(chooser.sample(words.split(), 6)))
    for n in range(1200):
        known.add(f"five surprising facts about the moons of planet {n}")
    assert time.process_time() - begin < 6
