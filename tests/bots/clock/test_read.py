"""What people write becomes the times they mean, in English, Chinese and cron; what is not understood whole is said, by its word."""

import random
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bots.clock import When, describe, read_when, times
from bots.errors import BadInput
from bots.texts import explain

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 26, 14, tzinfo=BERLIN)  # a Thursday


def rows(name: str) -> list[tuple[str, str]]:
    lines = Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines()
    return [(phrase, says) for phrase, _, says in (line.rpartition(" = ") for line in lines if not line.startswith("#"))]


PHRASES = rows("phrases.txt")
REFUSED = rows("refused.txt")


def test_table_is_as_long_as_it_should_be() -> None:
    assert len(PHRASES) > 250
    assert len(REFUSED) > 120


def test_phrases_mean_their_times() -> None:
    meant = {}
    for phrase, _ in PHRASES:
        slots = times(read_when(phrase, now=NOW), BERLIN, NOW, 3)
        meant[phrase] = ", ".join(f"{slot.at:%a %d.%m. %H:%M}" for slot in slots)
    assert meant == dict(PHRASES)


def test_what_is_said_back_and_what_is_stored_mean_the_same() -> None:
    for phrase, _ in PHRASES:
        when = read_when(phrase, now=NOW)
        assert read_when(describe(when, "en"), "en", now=NOW) == when, phrase
        assert read_when(describe(when, "zh"), "zh", now=NOW) == when, phrase
        assert When.from_text(when.to_text()) == when, phrase


def test_what_is_not_understood_is_said_by_its_word() -> None:
    said = {}
    for phrase, says in REFUSED:
        word = says.partition(" ")[2]
        with pytest.raises(BadInput) as refused:
            read_when(phrase, now=NOW)
        named = refused.value.values.get("word") or refused.value.values.get("day") or ""
        said[phrase] = f"{refused.value.key} {named}".strip()
        for language in ("en", "zh"):
            sentence = explain(refused.value, language)
            assert word in sentence
            assert "–" not in sentence
    assert said == dict(REFUSED)


def test_no_word_is_passed_over() -> None:
    """A stray word anywhere in an English phrase is refused, never dropped."""
    for phrase, _ in PHRASES:
        words = phrase.split()
        if not phrase.isascii() or phrase[0] in "*@0":
            continue
        for place in range(len(words) + 1):
            with pytest.raises(BadInput):
                read_when(" ".join([*words[:place], "blorp", *words[place:]]), now=NOW)


def test_no_sign_is_passed_over_in_chinese() -> None:
    for phrase, _ in PHRASES:
        if phrase.isascii():
            continue
        for place in range(len(phrase) + 1):
            with pytest.raises(BadInput):
                read_when(phrase[:place] + "猫" + phrase[place:], now=NOW)


def test_half_a_phrase_is_never_another_schedule_without_a_time() -> None:
    for phrase in (
        "every weekday",
        "mondays and thursdays",
        "every other friday",
        "until december 24",
        "每周一",
        "每月1号",
        "工作日",
    ):
        with pytest.raises(BadInput, match="clock_no_time"):
            read_when(phrase, now=NOW)


def test_dates_without_a_year_are_the_next_ones() -> None:
    assert read_when("daily at 9 until january 2", now=NOW).until == date(2027, 1, 2)
    assert read_when("daily at 18 until november 26", now=NOW).until == date(2026, 11, 26)
    with pytest.raises(BadInput, match="clock_past"):
        read_when("daily at 9 until november 26", now=NOW)
    assert read_when("daily at 9 from dec 1 to jan 6", now=NOW).until == date(2027, 1, 6)
    assert read_when("每天9点，从12月1日到1月6日", now=NOW).since == date(2026, 12, 1)
    assert read_when("daily at 9 until february 29", now=NOW).until == date(2028, 2, 29)


def test_every_other_week_counts_from_its_first_time() -> None:
    thursday = read_when("every other thursday at 15:00", now=NOW)
    assert thursday.since == date(2026, 11, 26), "today's is yet to come"
    assert read_when("every other thursday at 13:00", now=NOW).since == date(2026, 12, 3), "today's is past"
    later = datetime(2027, 6, 1, tzinfo=BERLIN)
    assert [f"{slot.at:%d.%m.}" for slot in times(thursday, BERLIN, later, 3)] == ["10.06.", "24.06.", "08.07."]


def test_quotes_around_it_are_no_part_of_it() -> None:
    for text in ('"every weekday at 9"', "“every weekday at 9”", "「工作日 9:00」", "`0 9 * * 1-5`"):
        assert read_when(text).to_text() == "0 9 * * mon-fri"


def test_zone_need_not_be_known_to_read() -> None:
    assert read_when("every weekday at 9") == When.from_text("0 9 * * mon-fri")
    assert read_when("every day at 9 until december 24", now=datetime(2026, 11, 26, tzinfo=UTC)).until == date(2026, 12, 24)


@pytest.mark.parametrize(
    ("text", "language", "key"),
    [
        ("", "en", "clock_empty"),
        ("  \n", "zh", "clock_empty"),
        ("every day at 9 " * 300, "en", "clock_too_long"),
        ("猫" * 9999, "zh", "clock_too_long"),
    ],
)
def test_nothing_and_too_much_are_refused(text: str, language: str, key: str) -> None:
    with pytest.raises(BadInput, match=key):
        read_when(text, language)


def test_any_text_is_read_or_refused_with_a_sentence() -> None:
    """Thousands of texts out of pieces of phrases and any letters at all: nothing but BadInput ever comes out."""
    chance = random.Random(5)
    pieces = [word for phrase, _ in [*PHRASES, *REFUSED] for word in phrase.split()]
    pieces += [phrase[place : place + 2] for phrase, _ in PHRASES if not phrase.isascii() for place in range(len(phrase))]
    pieces += [
        "9999",
        "-1",
        "\x00",
        "\u202e",
        "🦊",
        "٣",
        "½",
        "²",
        "99:99",
        "0:00",
        "31st",
        "2400",
        "last",
        "every",
        "每",
        "隔",
        "点",
        ":",
        "#",
        "9" * 50,
    ]
    read, sentences = 0, ""
    for _ in range(4_000):
        if chance.random() < 0.8:
            text = chance.choice(["", " "]).join(chance.choices(pieces, k=chance.randint(1, 7)))
        else:
            text = "".join(
                chr(chance.choice([chance.randrange(0x20, 0x7F), chance.randrange(0x4E00, 0x4F00), chance.randrange(0xD800)]))
                for _ in range(12)
            )
        try:
            when = read_when(text, chance.choice(["en", "zh"]), now=NOW)
        except BadInput as exc:
            sentences += explain(exc, chance.choice(["en", "zh"])) + "\n"
            continue
        read += 1
        assert When.from_text(when.to_text()) == when
        assert read_when(describe(when, "en"), "en", now=NOW) == when, text
        assert read_when(describe(when, "zh"), "zh", now=NOW) == when, text
    assert read > 50
    assert "–" not in sentences, "a sentence with a gap"
