"""New ideas within a theme: many, different, in the theme's own language, the same again for the same series."""

import json
from typing import Any

import pytest

from agent import ideas, prompts
from agent.likeness import Known
from agent.state import Subject
from agent.writer.chinese.invent import read_theme as read_chinese
from agent.writer.english.invent import read_theme as read_english

MILO = Subject(name="Milo", description="a small grey cat with a blue scarf")


@pytest.mark.parametrize(
    ("theme", "language"),
    [
        ("a little fox who explores the forest", "en"),
        ("space adventures", "en"),
        ("calm nature moments", "en"),
        ("bedtime stories", "en"),
        ("cats", "en"),
        ("一只爱旅行的橘猫", "zh"),
        ("太空冒险", "zh"),
        ("睡前故事", "zh"),
        ("治愈风景", "zh"),
    ],
)
def test_a_theme_gives_sixty_different_ideas(theme: str, language: str) -> None:
    made = ideas.write(theme, language, (), Known(), 60, seed="s1")
    assert len(made) == len(set(made)) == 60
    opening = {text[:25] if language == "en" else text[:5] for text in made}
    assert len({" ".join(text.split()[3:5]) if language == "en" else text[-6:] for text in made}) > 25, made
    assert opening


def test_the_ideas_stay_with_who_the_theme_names() -> None:
    assert all("fox" in text for text in ideas.write("a little fox in the snow", "en", (), Known(), 40, seed="x"))
    assert all("橘猫" in text for text in ideas.write("一只爱旅行的橘猫", "zh", (), Known(), 40, seed="x"))


def test_characters_play_in_every_idea() -> None:
    assert all("Milo" in text for text in ideas.write("life in a small house", "en", (MILO,), Known(), 30, seed="x"))
    cast = (Subject(name="小米", description="一只戴蓝围巾的小猫"),)
    assert all("小米" in text for text in ideas.write("家里的日常", "zh", cast, Known(), 30, seed="x"))


def test_the_next_batch_goes_on_where_the_last_one_ended() -> None:
    known = Known()
    first = ideas.write("robots", "en", (), known, 5, seed="x")
    second = ideas.write("robots", "en", (), known, 5, seed="x")
    assert first + second == ideas.write("robots", "en", (), Known(), 10, seed="x")


def test_where_only_facts_are_wanted_it_ends_when_all_have_been_told() -> None:
    known = Known()
    made = ideas.write("fun facts", "en", (), known, 100, seed="x")
    assert 20 < len(made) < 60
    assert all("fact" in text or text.endswith("?") for text in made)
    assert ideas.write("fun facts", "en", (), known, 5, seed="x") == []


def test_of_a_matter_that_is_unknown_nothing_is_claimed() -> None:
    assert all("stamp collecting" in text for text in ideas.write("stamp collecting", "en", (), Known(), 15, seed="x"))
    assert read_english("stamp collecting").matter == "stamp collecting"
    assert read_chinese("集邮").matter == "集邮"


def test_to_cook_is_no_cook() -> None:
    assert all("robot" in hero for hero in read_english("robots learning to cook").heroes)
    assert read_english("robots learning to cook").world == "kitchen"


def test_other_languages_are_left_to_a_chat_model() -> None:
    assert ideas.write("Füchse im Schnee", "de", (), Known(), 5, seed="x") == []


class Model:
    """A chat model of the same shape, that answers as it was told."""

    name = "told"

    def __init__(self, answer: list[str]) -> None:
        self.answer = answer
        self.asked: list[Any] = []

    async def ask(
        self, answer: type[Any], instruction: str, material: str, *, check: Any = None, seed: int = 0, **more: Any
    ) -> Any:
        self.asked.append((instruction, material))
        found = answer.model_validate({"ideas": self.answer})
        assert check(found) == ""
        return found


async def test_the_chat_model_hears_theme_characters_and_what_there_was() -> None:
    model = Model(["1. A fox finds a door\n", " ".join(f"word{n}" for n in range(90)), "A fox loses a shoe"])
    made = await ideas.ask(model, "foxes", "en", (MILO,), ["A fox sings"], 5, 1)  # type: ignore[arg-type]
    assert made == ["A fox finds a door", "A fox loses a shoe"]
    instruction, material = model.asked[0]
    assert "Milo (a small grey cat with a blue scarf)" in instruction
    assert "foxes" in material
    assert "A fox sings" in material
    assert "foxes" not in instruction


def test_an_answer_in_another_language_or_over_and_over_is_sent_back() -> None:
    question = prompts.new_ideas("foxes", "en", (), (), 3, 1)
    same = prompts.IdeasAnswer(ideas=["A fox runs"] * 3)
    chinese = prompts.IdeasAnswer(ideas=["一只狐狸", "两只狐狸在雪地里跑"])
    assert question.check(same)
    assert "English" in question.check(chinese)
    assert question.check(prompts.IdeasAnswer(ideas=["A fox runs", "A bear sings at the lake"])) == ""
    json.dumps(question.material)
