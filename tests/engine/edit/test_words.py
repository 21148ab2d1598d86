"""Caption words keep what was written; what is spoken for them is speakable; without a voice they are timed for reading."""

import pytest

from engine.edit.spoken import spoken_for
from engine.edit.words import sentences_of, spoken_sentence, timed_without_voice, words_of


def texts(text: str, language: str) -> list[str]:
    return [w.text for w in words_of(text, language)]


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("$3.50", "3 dollars 50"),
        ("$1", "1 dollar"),
        ("£5", "5 pounds"),
        ("$2m", "2 million dollars"),
        ("20%", "20 percent"),
        ("-5°C", "minus 5 degrees Celsius"),
        ("1,000,000", "1000000"),
        ("1995,", "19 95,"),
        ("1905", "19 oh 5"),
        ("2007", "2007"),
        ("5-10", "5 to 10"),
        ("10km/h.", "10 kilometres per hour."),
        ("&", "and"),
        ("#1", "number 1"),
        ("Dr.", "Doctor"),
        ("½", "a half"),
        ("<break/>", "break"),
        ("[[h@ck]]", "h at ck"),
        ("🦊", ""),
        ("—", ""),
        ("don’t", "don't"),
    ],
)
def test_english_signs_are_spoken_in_words(written: str, spoken: str) -> None:
    assert spoken_for(written, "en") == spoken


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("涨了30%。", "涨了百分之30。"),
        ("2024年", "二零二四年"),
        ("5°C", "5度"),
        ("¥9,999元", "9999元"),
        ("3.5", "3点五"),
        ("10:30", "10点30分"),
    ],
)
def test_chinese_signs_are_spoken_in_words(written: str, spoken: str) -> None:
    assert spoken_for(written, "zh") == spoken


def test_captions_show_every_word_as_it_was_written() -> None:
    text = "🎉 In 1995, it cost $3.50 (about 20% off) — really?! 🦊🔥"
    assert " ".join(texts(text, "en")) == text


def test_what_cannot_be_spoken_joins_its_neighbour() -> None:
    assert texts("🎉 Hello — world 🌍", "en") == ["🎉 Hello —", "world 🌍"]
    assert texts("... 🦊 !", "en") == []


def test_control_characters_never_reach_a_caption_or_a_voice() -> None:
    words = words_of("a\x00b\u202e c\ufeff \x1b[31mred\x1b[0m", "en")
    assert not any(ord(c) < 32 or c in "\u202e\ufeff" for w in words for c in w.text + w.spoken)


def test_chinese_is_cut_into_phrases_that_keep_every_character() -> None:
    text = "一只红狐狸小心翼翼地穿过结了冰的湖面，去寻找永不熄灭的光。它听见了钟声！"
    phrases = words_of(text, "zh")
    assert "".join(p.text for p in phrases) == text
    assert all(sum(c.isalnum() for c in p.text) <= 9 for p in phrases)
    assert all(sum(c.isalnum() for c in p.text) >= 2 for p in phrases)
    assert [p.text[-1] for p in phrases if p.ends_sentence] == ["。", "！"]
    assert next(p for p in phrases if "，" in p.text).ends_line


def test_common_chinese_words_are_not_cut_apart() -> None:
    assert texts("因为阳光进入大气层时，", "zh") == ["因为阳光", "进入大气层时，"]
    assert texts("只有坚持的人才看得见。", "zh") == ["只有坚持的人", "才看得见。"]
    assert texts("一个农夫在田里干活，", "zh") == ["一个农夫", "在田里干活，"]
    assert texts("最难的部分已经过去了。", "zh") == ["最难的", "部分已经过去了。"]
    assert texts("比去年同期上升了3.2%。", "zh") == ["比去年同期", "上升了3.2%。"]


def test_latin_words_and_numbers_in_chinese_stay_whole() -> None:
    assert any("iPhone15" in t for t in texts("她昨天买了一部新的iPhone15手机回家", "zh"))


def test_sentences_end_at_full_stops_but_not_at_abbreviations() -> None:
    words = words_of("Dr. Smith met Mrs. Fox. They ate, e.g. fish, at 3.5 degrees. Done", "en")
    assert [spoken_sentence(words, s) for s in sentences_of(words)] == [
        "Doctor Smith met Missis Fox.",
        "They ate, for example fish, at 3.5 degrees.",
        "Done",
    ]


def test_a_comma_ends_a_line_only_between_longer_parts() -> None:
    ends = {w.text: w.ends_line for w in words_of("The red, white and blue flag waves, and the people below it cheer.", "en")}
    assert not ends["red,"]
    assert ends["waves,"]
    assert ends["cheer."]


def test_reading_time_is_fifteen_latin_or_four_and_a_half_chinese_characters_a_second() -> None:
    english = "The red fox crosses the wide and frozen lake before dawn."
    _, seconds = timed_without_voice(english, "en", 0)
    assert seconds == pytest.approx(len(english) / 15, rel=0.05)
    chinese = "一只红狐狸穿过冰冻的湖面去寻找永不熄灭的光"
    _, seconds = timed_without_voice(chinese, "zh", 0)
    assert seconds == pytest.approx(len(chinese) / 4.5, rel=0.02)


def test_every_line_without_a_voice_stands_at_least_1_2_seconds() -> None:
    words, seconds = timed_without_voice("Go! Now! Run.", "en", 2.0)
    assert [w.ends_line for w in words] == [True, True, True]
    assert [w.start_s for w in words] == pytest.approx([2.0, 3.2, 4.4])
    assert seconds == pytest.approx(3.6)


@pytest.mark.parametrize(
    "text", ["a" * 10_000, "word " * 2000, "1.1" * 3000 + "中", "狐" * 10_000, "$1,1" * 2500, "中,.(" * 2500]
)
@pytest.mark.parametrize("language", ["en", "zh"])
def test_very_long_texts_come_in_sentences_that_a_voice_can_take(text: str, language: str) -> None:
    words = words_of(text, language)
    assert all(len(w.text) <= 120 for w in words)
    for numbers in sentences_of(words):
        assert len(spoken_sentence(words, numbers)) < 1000


def test_no_words_take_no_time() -> None:
    assert timed_without_voice(" \n ", "en", 1.0) == ((), 0)
