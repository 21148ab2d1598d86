"""Titles from the beginning of a text: whole phrases, and never a last word that leans on the next."""

import pytest

from agent.writer.title import slug, title_of, title_of_chinese
from agent.writer.write import write_script


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("A red fox guards the last green leaf of autumn in the forest", "A red fox guards the last green leaf"),
        ("The fox guards the last green leaf of autumn and the wind", "The fox guards the last green leaf of autumn"),
        ("A red fox finds a lost mitten.", "A red fox finds a lost mitten"),
        ("why do cats always land on their feet when they fall from a tree", "why do cats always land on their feet"),
        ("Coffee, please, and a slice of the very best cake in town", "Coffee, please, and a slice"),
        ("the the the the the the the the the the the the", "the"),
    ],
)
def test_english_title_ends_where_a_phrase_ends(text: str, title: str) -> None:
    assert title_of(text, 9) == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("一只小狐狸在雪地里寻找丢失的红色手套", "一只小狐狸在雪地里寻找丢失的红色手套"),
        ("一位年迈的灯塔守护人每天晚上给月亮写一封很长很长很长很长的信", "一位年迈的灯塔守护人"),
        ("机器人学画画，画出了彩虹", "机器人学画画"),
        ("在一座很远很远的岛上住着一个会唱歌的老船长和他的一只爱吃香蕉的鹦鹉", "在一座很远很远的岛上住着一个会唱歌的老船长"),
    ],
)
def test_chinese_title_ends_where_a_phrase_ends(text: str, title: str) -> None:
    assert title_of_chinese(text, 24) == title


def test_a_written_script_has_such_a_title() -> None:
    script = write_script("A red fox guards the last green leaf of autumn in the forest", "en", 10, 1)
    assert script.title == "A red fox guards the last green leaf"


@pytest.mark.parametrize(
    ("idea", "name"),
    [
        ("A red fox, crosses!", "a-red-fox-crosses"),
        ("一只红狐狸走过结冰的湖面", "一只红狐狸走过结冰的湖面"),
        ("🦊", "short"),
        ("../../etc/passwd", "etc-passwd"),
        ("-rf /", "rf"),
        ("one two three four five six seven eight nine ten", "one-two-three-four-five-six-seven-eight"),
        ("a small robot wants to learn how to play the piano", "a-small-robot-wants-to-learn"),
        ("a girl finds an old map in the attic of her house", "a-girl-finds-an-old-map"),
        ("a story about a baker who wakes before the sun", "a-story-about-a-baker-who-wakes"),
        ("一个小女孩在阁楼里找到一张旧地图然后带着她的狗去找宝藏", "一个小女孩在阁楼里找到一张旧地图"),
        ("机器人学画画，画出彩虹，全城的人都跑来看，连市长也来了", "机器人学画画"),
        ("a" * 4000, "a" * 60),
        ("狐" * 400, "狐" * 20),
    ],
)
def test_file_name_comes_from_the_idea(idea: str, name: str) -> None:
    assert slug(idea) == name
