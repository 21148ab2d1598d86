"""What a person asked for is checked before anything is begun."""

import dataclasses
from pathlib import Path
from typing import Any

import pytest

from bots.asked import MAX_IDEA_CHARACTERS, Available, read_idea, read_options, shown
from bots.errors import BadInput
from bots.texts import explain


def refused(available: Available, *, local: bool = False, **options: Any) -> BadInput:
    with pytest.raises(BadInput) as caught:
        read_options(options, available, local=local)
    assert "–" not in explain(caught.value, "en"), "a value is missing in the sentence"
    assert "–" not in explain(caught.value, "zh")
    return caught.value


@pytest.mark.parametrize(
    ("text", "idea"),
    [
        ("  a   red\tfox \n", "a red fox"),
        ("fox\u202e gnirts\x00 \x1b[31m red", "fox gnirts red"),
        ("🦊", "🦊"),
        ("👩‍🚀 flies", "👩‍🚀 flies"),
        ("ثعلب أحمر", "ثعلب أحمر"),
        ("one.\r\n\r\n\r\n\r\ntwo.", "one.\n\ntwo."),
        ("broken \ud83d half", "broken half"),
        ("7", "7"),
    ],
)
def test_idea_keeps_what_can_be_spoken_or_shown(text: str, idea: str) -> None:
    assert read_idea(text) == idea


@pytest.mark.parametrize("text", ["", "   ", "\x00\x07\u200b", "...!?", "\u202e\u2066", "—"])
def test_idea_without_anything_in_it_is_refused(text: str) -> None:
    with pytest.raises(BadInput, match="idea_empty"):
        read_idea(text)


def test_idea_that_is_too_long_is_refused_with_both_numbers() -> None:
    assert read_idea("a" * MAX_IDEA_CHARACTERS)
    with pytest.raises(BadInput) as caught:
        read_idea("狐" * 10_000)
    assert "10,000" in explain(caught.value, "en")
    assert f"{MAX_IDEA_CHARACTERS:,}" in explain(caught.value, "zh")


def test_nothing_given_is_a_final_of_twenty_seconds_upright(available: Available) -> None:
    options = read_options({}, available, local=False)
    assert (options.seconds, options.width, options.height, options.fps, options.quality) == (20, 1080, 1920, 30, "final")
    assert (options.captions, options.storyboard, options.voice, options.music, options.style) == (True, False, "", "", "paper")


@pytest.mark.parametrize(
    ("ratio", "final", "draft"),
    [
        ("9:16", (1080, 1920), (540, 960)),
        ("16:9", (1920, 1080), (960, 540)),
        ("1:1", (1080, 1080), (540, 540)),
        ("4:5", (1080, 1350), (540, 676)),
        ("256x456", (256, 456), (256, 456)),
        ("2048×300", (2048, 300), (1748, 256)),
        (" 720 X 1280 ", (720, 1280), (360, 640)),
        ("9：16", (1080, 1920), (540, 960)),
    ],
)
def test_ratio_gives_even_pixels_and_a_draft_half_of_them(
    available: Available, ratio: str, final: tuple[int, int], draft: tuple[int, int]
) -> None:
    whole = read_options({"ratio": ratio}, available, local=False)
    half = read_options({"ratio": ratio, "draft": True}, available, local=False)
    assert (whole.width, whole.height) == final
    assert (half.width, half.height, half.fps) == (*draft, 24)


@pytest.mark.parametrize(
    ("ratio", "key"),
    [
        ("0x0", "ratio_range"),
        ("tall", "ratio_unknown"),
        ("9:17", "ratio_unknown"),
        ("1080x1921", "ratio_odd"),
        ("255x256", "ratio_range"),
        ("2050x1080", "ratio_range"),
        ("-2x4", "ratio_unknown"),
        ("1e3x1e3", "ratio_unknown"),
        ("99999999999x2", "ratio_unknown"),
    ],
)
def test_ratio_that_cannot_be_is_refused(available: Available, ratio: str, key: str) -> None:
    assert refused(available, ratio=ratio).key == key


@pytest.mark.parametrize("seconds", ["0", "2.9", "60.5", "-5", "1e9"])
def test_seconds_out_of_range_are_refused(available: Available, seconds: str) -> None:
    assert refused(available, seconds=seconds).key == "seconds_range"


@pytest.mark.parametrize("seconds", ["ten", "nan", "inf", "1,5", "5 min"])
def test_seconds_that_are_no_number_are_refused(available: Available, seconds: str) -> None:
    assert refused(available, seconds=seconds).key == "seconds_unknown"


@pytest.mark.parametrize(("seconds", "value"), [("3", 3), (60, 60), ("12.5s", 12.5), (" 20 ", 20)])
def test_seconds_are_taken_as_people_write_them(available: Available, seconds: object, value: float) -> None:
    assert read_options({"seconds": seconds}, available, local=False).seconds == value


@pytest.mark.parametrize(("lang", "code"), [("en", "en"), ("zh-CN", "zh"), ("Chinese", "zh"), ("中文", "zh"), ("pt_BR", "pt")])
def test_language_is_taken_as_people_write_it(available: Available, lang: str, code: str) -> None:
    assert read_options({"lang": lang}, available, local=False).language == code


@pytest.mark.parametrize("lang", ["e", "klingon", "12", "../etc"])
def test_language_that_is_none_is_refused(available: Available, lang: str) -> None:
    assert refused(available, lang=lang).key == "language_unknown"


def test_voice_is_an_installed_one_or_none(available: Available) -> None:
    assert read_options({"voice": "en_US-joe-medium"}, available, local=False).voice == "en_US-joe-medium"
    assert read_options({"voice": "None"}, available, local=False).voice == "none"
    assert "shortwright voices pull zh_CN-huayan-medium" in explain(refused(available, voice="zh_CN-huayan-medium"), "en")
    assert "en_US-joe-medium" in explain(refused(available, voice="/etc/passwd"), "en")


def test_music_is_a_mood_in_either_language_or_none(available: Available) -> None:
    assert read_options({"music": "Happy"}, available, local=False).music == "happy"
    assert read_options({"music": "史诗"}, available, local=False).music == "energetic"
    assert read_options({"music": "none"}, available, local=False).music == "none"
    assert refused(available, music="polka?").key == "music_unknown"


def test_music_file_is_taken_from_who_sits_here_and_from_nobody_else(available: Available, tmp_path: Path) -> None:
    song, noise = tmp_path / "song.mp3", tmp_path / "noise.mp3"
    song.write_bytes(b"ID3 la la la")
    noise.write_bytes(b"????")
    assert read_options({"music": str(song)}, available, local=True).music == str(song)
    assert refused(available, local=True, music=str(noise)).key == "music_unreadable"
    assert refused(available, local=False, music=str(song)).key == "music_unknown"
    assert refused(available, local=True, music=str(tmp_path / "gone.mp3")).key == "music_unknown"
    assert refused(available, local=True, music="a" * 5000).key == "music_unknown"


@pytest.mark.parametrize(
    ("given", "style"),
    [
        ("noir", "noir"),
        (" Film\n Noir  style. ", "Film Noir"),
        ("水墨风格", "水墨"),
        ("lifestyle", "lifestyle"),
        ("paper", "paper"),
    ],
)
def test_an_engine_without_styles_of_its_own_is_told_one_in_words(available: Available, given: str, style: str) -> None:
    told = dataclasses.replace(available, styles=lambda: (), paper_styles=lambda: ("paper", "neon"))
    told = dataclasses.replace(told, engines=lambda: ("diffusion", "papercut"))
    assert read_options({"style": given}, told, local=False).style == style
    assert read_options({}, told, local=False).style == "paper"
    for wrong in ("...", "style", "a" * 61, "," * 100_000):
        assert refused(told, style=wrong).key == "style_words"
    assert read_options({"style": "neon", "engine": "papercut"}, told, local=False).style == "neon"
    assert refused(told, style="noir", engine="papercut").key == "style_unknown"


@pytest.mark.parametrize(
    ("option", "key"),
    [
        ({"style": "oil"}, "style_unknown"),
        ({"seed": "-1"}, "seed_unknown"),
        ({"seed": "99999999999"}, "seed_unknown"),
        ({"seed": "٣"}, "seed_unknown"),
        ({"captions": "maybe"}, "switch_unknown"),
        ({"width": 5}, "option_unknown"),
    ],
)
def test_other_options_that_cannot_be_are_refused(available: Available, option: dict[str, Any], key: str) -> None:
    assert refused(available, **option).key == key


def test_value_is_repeated_short_and_on_one_line() -> None:
    assert shown("a\nb\x1b[31m" + "x" * 100) == ("a b" + "x" * 54) + "…"
