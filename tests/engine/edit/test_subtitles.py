"""Words into lines, as a reader would break them, and the files that say the same."""

import re
from itertools import pairwise

from engine.base import CaptionWord
from engine.edit.subtitles import caption_lines, srt, vtt


def spoken(text: str, between: str = " ", each_s: float = 0.3) -> list[CaptionWord]:
    words = text.split(between)
    return [CaptionWord(w, n * each_s, (n + 1) * each_s, ends_line=w[-1:] in ".!?。") for n, w in enumerate(words)]


def texts(words: list[CaptionWord]) -> list[str]:
    return [line.text for line in caption_lines(words)]


def test_lines_hold_a_breath_of_words_and_never_end_on_one_that_leans_on_the_next() -> None:
    lines = texts(spoken("A red fox crosses a frozen lake to find the light that never goes out. She runs."))
    assert lines == ["A red fox crosses a frozen", "lake to find the light", "that never goes out.", "She runs."]
    assert not any(re.search(r" (the|a|to|of)$", line) for line in lines)


def test_a_comma_is_a_good_place_to_break() -> None:
    lines = texts(spoken("Halfway across, the ice begins to sing, and she stops to listen."))
    assert lines == ["Halfway across, the ice", "begins to sing,", "and she stops to listen."]


def test_a_line_never_runs_over_the_end_of_a_sentence_or_a_pause() -> None:
    assert texts(spoken("Yes! We go.")) == ["Yes!", "We go."]
    words = [CaptionWord("wait", 0, 0.3), CaptionWord("for", 2.0, 2.3), CaptionWord("it", 2.3, 2.6)]
    assert texts(words) == ["wait", "for it"]


def test_chinese_is_broken_between_phrases_and_set_without_spaces() -> None:
    words = spoken("一只红色的|狐狸|穿过|结冰的|湖面，|去寻找|那束|永不熄灭的光。", "|")
    lines = texts(words)
    assert "".join(lines) == "".join(w.text for w in words)
    assert all(len(line) <= 20 for line in lines)
    assert texts(spoken("我 爱 Shortwright 和 狐狸")) == ["我爱 Shortwright 和狐狸"]


def test_lines_do_not_overlap_and_stay_a_moment_after_the_last_word() -> None:
    lines = caption_lines(spoken("one two three four five six seven eight nine ten eleven twelve thirteen"))
    for line, following in pairwise(lines):
        assert line.start_s < line.end_s <= following.start_s
    assert abs(lines[-1].end_s - (13 * 0.3 + 0.35)) < 1e-9


def test_every_word_comes_once_whatever_the_order_it_was_given_in() -> None:
    words = spoken("one two three four five six seven eight nine ten")
    assert caption_lines(words[::-1]) == caption_lines(words)
    assert [w for line in caption_lines(words) for w in line.words] == words


def test_srt_and_vtt_say_the_lines_with_their_times() -> None:
    words = [CaptionWord("Hello", 0.5, 1.0, True), CaptionWord("<b>&", 3661.25, 3662.0, True)]
    assert srt(words) == "1\n00:00:00,500 --> 00:00:01,350\nHello\n\n2\n01:01:01,250 --> 01:01:02,350\n<b>&\n"
    assert vtt(words).startswith("WEBVTT\n\n00:00:00.500 --> 00:00:01.350\nHello\n\n")
    assert "&lt;b&gt;&amp;" in vtt(words)


def test_a_word_cannot_forge_another_cue() -> None:
    words = [CaptionWord("x\n\n2\n00:00:00,000 --> 00:00:09,000\nforged", 0, 1)]
    assert len(re.findall(r"^\d\d:\d\d:\d\d,\d+ -->", srt(words), re.MULTILINE)) == 1
