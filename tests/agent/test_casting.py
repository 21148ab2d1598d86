"""A series' characters look the same in every short, whoever wrote it."""

import pytest

from agent.casting import played_by
from agent.state import Beat, Script, Subject
from agent.views import with_subjects
from agent.writer import write_script

MILO = Subject(name="Milo", description="a small grey cat with a blue scarf")
LUNA = Subject(name="Luna", description="a white owl with round glasses")
ANNA = Subject(name="Anna", description="a girl with red boots")
XIAOMI = Subject(name="小米", description="一只戴蓝围巾的灰色小猫")


def pictures(script: Script) -> list[str]:
    return [with_subjects(beat.picture, script.cast).casefold() for beat in script.beats]


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(
    ("idea", "cast"),
    [
        ("Milo the cat finds a rusty key in the attic", (MILO, LUNA)),
        ("Milo the cat is afraid of the dark, until one stormy night", (MILO,)),
        ("Anna finds a rusty key in the attic", (ANNA,)),
    ],
)
def test_who_is_named_looks_as_the_series_says(idea: str, cast: tuple[Subject, ...], seed: int) -> None:
    script = played_by(write_script(idea, "en", 15, seed), cast, idea)
    assert all(cast[0].description in picture for picture in pictures(script)), pictures(script)
    assert all(LUNA.description not in picture for picture in pictures(script))


def test_two_characters_stand_together() -> None:
    idea = "Milo the cat and Luna the owl build a raft beside a winding river"
    for picture in pictures(played_by(write_script(idea, "en", 15, 1), (MILO, LUNA), idea)):
        assert MILO.description in picture
        assert LUNA.description in picture


def test_chinese_characters_look_as_the_series_says() -> None:
    idea = "小猫小米在窗边看雨"
    script = played_by(write_script(idea, "zh", 15, 1), (XIAOMI,), idea)
    assert all(XIAOMI.description in picture for picture in pictures(script)), pictures(script)


def test_the_first_character_plays_whoever_an_idea_does_not_name() -> None:
    script = Script(
        title="Stamps",
        language="en",
        beats=(Beat(narration="Stamps are small.", picture="A young man in a red coat looks at a stamp"),),
        cast=(Subject(name="man", description="a young man in a red coat"),),
    )
    assert pictures(played_by(script, (MILO, LUNA), "stamps")) == ["a small grey cat with a blue scarf looks at a stamp"]


def test_a_model_that_describes_a_character_otherwise_is_corrected() -> None:
    script = Script(
        title="Milo",
        language="en",
        beats=(Beat(narration="Milo runs.", picture="Milo runs through a field"),),
        cast=(Subject(name="Milo", description="an orange tomcat"),),
    )
    cast = played_by(script, (MILO,), "Milo runs").cast
    assert cast == (MILO,)
    assert "blue scarf" in with_subjects(script.beats[0].picture, cast)


def test_without_characters_nothing_changes() -> None:
    script = write_script("a fox", "en", 10, 1)
    assert played_by(script, (), "a fox") is script
