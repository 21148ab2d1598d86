"""shortwright schedule preview: the words back and the next local times; bad input is one sentence and exit code 2."""

import json

import pytest

from bots.console import run


def test_preview_says_the_words_back_and_the_next_times(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["schedule", "preview", "every weekday at 9", "--tz", "Berlin", "--from", "2026-11-26T14:00"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "every weekday at 9:00 (Europe/Berlin)",
        "  Fri 27 Nov 2026, 9:00  +01:00",
        "  Mon 30 Nov 2026, 9:00  +01:00",
        "  Tue 1 Dec 2026, 9:00  +01:00",
    ]


def test_json_has_words_and_times_with_their_offsets(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["schedule", "preview", "30 2 * * *", "--tz", "Europe/Berlin", "--from", "2026-03-28", "--count", "3", "--json"]
    assert run(arguments) == 0
    assert json.loads(capsys.readouterr().out) == {
        "words": "every day at 2:30",
        "times": ["2026-03-28T02:30:00+01:00", "2026-03-29T03:30:00+02:00", "2026-03-30T02:30:00+02:00"],
    }


def test_words_need_no_quotes_and_chinese_is_read(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["schedule", "preview", "daily", "at", "18:30", "--tz", "UTC+8", "--from", "2026-11-26", "--count", "1"]) == 0
    assert run(["schedule", "preview", "每天早上9点", "--tz", "北京", "--from", "2026-11-26T01:00:00+00:00", "--json"]) == 0
    out = capsys.readouterr().out
    assert "every day at 18:30 (UTC+8)\n  Thu 26 Nov 2026, 18:30  +08:00" in out
    assert '"2026-11-26T09:00:00+08:00"' in out, "the moment itself is one of its times"


def test_schedule_that_ends_shows_what_there_is(capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        run(
            [
                "schedule",
                "preview",
                "daily at 9 until 2026-11-27",
                "--tz",
                "UTC",
                "--from",
                "2026-11-26",
                "--count",
                "9",
                "--json",
            ]
        )
        == 0
    )
    assert len(json.loads(capsys.readouterr().out)["times"]) == 2


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["every weekday at 9 blorp"], "blorp"),
        (["0 0 9 * * 1"], "6 fields"),
        (["* * * * *"], "too often"),
        (["every weekday at 9", "--tz", "mars"], "mars is not a time zone"),
        (["every weekday at 9", "--from", "soon"], "soon is not a moment"),
        (["every weekday at 9", "--from", "9999-12-31T23:59"], "not a moment"),
        (["every weekday at 9", "--count", "many"], "many is not a number"),
        (["every weekday at 9", "--count", "100000"], "1 to 1000"),
        ([""], "every weekday at 9"),
    ],
)
def test_bad_input_is_one_sentence_and_two(arguments: list[str], says: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["schedule", "preview", *arguments]) == 2
    captured = capsys.readouterr()
    assert says in captured.err
    assert "Traceback" not in captured.err
    assert captured.out == ""
    assert len(captured.err.strip().splitlines()) == 1
