"""What people send: cleaned, its language named, and told apart from a script of their own."""

import pytest

from agent.language import clean, detect
from agent.nodes.find_idea import find_idea
from tests.agent.fakes import Stage, options


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("a red fox crosses a frozen lake", "en"),
        ("coffee", "en"),
        ("🦊", "en"),
        ("一只红狐狸穿过结冰的湖面", "zh"),
        ("用 AI 做一杯咖啡 latte", "zh"),
        ("AI robots learn what 爱 means to people", "en"),
        ("狐が湖を渡る", "ja"),
        ("여우가 호수를 건넌다", "ko"),
        ("красная лиса идёт домой", "ru"),
        ("Ein roter Fuchs läuft über den See und sucht das Licht", "de"),
        ("un zorro rojo cruza el lago y busca la luz", "es"),
        ("un renard rouge traverse le lac et cherche la lumière dans la nuit", "fr"),
        ("ثعلب أحمر يعبر البحيرة", "ar"),
        ("שועל אדום חוצה את האגם", "he"),
    ],
)
def test_the_language_is_told_by_letters_and_small_words(text: str, language: str) -> None:
    assert detect(text) == language


@pytest.mark.parametrize(
    ("raw", "cleaned"),
    [
        ("  a \t fox \r\n\r\n\r\n\r\n runs ", "a fox\n\nruns"),
        ("a\x00\x1b[31m\u202e fox\u200b\ufeff", "a fox"),
        ("e\u0301toile", "étoile"),
        ("👩\u200d🚀 flies", "👩\u200d🚀 flies"),
        ("\ud800broken", "broken"),
    ],
)
def test_cleaning_drops_what_hides_and_keeps_what_is_written(raw: str, cleaned: str) -> None:
    assert clean(raw) == cleaned


@pytest.mark.parametrize(
    ("idea", "own"),
    [
        ("a red fox crosses a frozen lake to find the light that never goes out", False),
        ("The lamp was lit in 1901. Nobody knows by whom. Tonight I will find out!", True),
        ("灯在1901年点亮。没人知道是谁点的。今晚我要找出来！", True),
        ("Make a video about a dog. It should be funny. Use bright colours.", False),
        ("I want a short film about my grandmother. She baked bread. She loved the sea.", False),
        ("The film was old. It had no ending. I watched it anyway.", True),
        ("Make a wish. Close your eyes. The film begins.", True),
        ("请做一个关于狗的视频。要好笑。颜色要鲜艳。", False),
        ("INT. KITCHEN - NIGHT\n\nNARRATOR\nThe kettle is singing again.", True),
    ],
)
async def test_several_sentences_are_ones_own_script_but_an_order_is_not(tmp_path: object, idea: str, own: bool) -> None:
    stage = Stage(tmp_path)  # type: ignore[arg-type]
    state = {"job_id": "j", "idea": idea, "options": options().model_dump(mode="json")}
    result = await find_idea(state, stage.runtime())  # type: ignore[arg-type]
    assert result["own"] is own


async def test_the_asked_language_overrules_the_guess(tmp_path: object) -> None:
    state = {"job_id": "j", "idea": "hello", "options": options(language="zh").model_dump(mode="json")}
    assert (await find_idea(state, Stage(tmp_path).runtime()))["language"] == "zh"  # type: ignore[arg-type]


async def test_a_file_is_ones_own_script_however_short(tmp_path: object) -> None:
    stage = Stage(tmp_path)  # type: ignore[arg-type]
    state = {"job_id": "j", "idea": "The sea is calm.", "options": options(own_words=True).model_dump()}
    assert (await find_idea(state, stage.runtime()))["own"] is True  # type: ignore[arg-type]
