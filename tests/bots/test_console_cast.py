"""shortwright cast: one JSON object of a fixed shape on stdout, one sentence and exit 2 for what cannot be read."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bots.test_console import shortwright

KEYS = ["subjects", "place", "season", "time", "weather", "camera", "framing", "mood", "style"]
SUBJECT = ["name", "count", "colour", "size", "action", "position", "relation", "cast", "rig"]


def test_a_prompt_is_told_in_the_promised_shape(tmp_path: Path) -> None:
    done = shortwright(
        tmp_path, "cast", "two white rabbits on the left of a lamp, a zorblax waits in a forest at dusk, snow, zoom in"
    )
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(done.stdout)
    assert list(told) == KEYS
    assert all(list(subject) == SUBJECT for subject in told["subjects"])
    rabbits, lamp, unknown = told["subjects"]
    assert (rabbits["name"], rabbits["count"], rabbits["colour"], rabbits["relation"]) == ("rabbit", 2, "white", "left of lamp")
    assert (rabbits["cast"], rabbits["rig"]) == ("rig", "quadruped/rabbit")
    assert (lamp["name"], lamp["relation"]) == ("lamp", "")
    assert (unknown["name"], unknown["action"], unknown["cast"], unknown["rig"]) == ("zorblax", "wait", "sign", "")
    assert (told["place"], told["time"], told["weather"], told["camera"]) == ("forest", "dusk", "snow", "zoom in")
    assert not (tmp_path / "home").exists()


def test_a_chinese_prompt_is_told_in_english_names(tmp_path: Path) -> None:
    told = json.loads(shortwright(tmp_path, "cast", "三只红色的狐狸在红绿灯旁边跳舞，夜晚").stdout)
    fox, light = told["subjects"]
    assert (fox["name"], fox["count"], fox["colour"], fox["action"]) == ("fox", 3, "red", "dance")
    assert (fox["relation"], light["name"], light["cast"], told["time"]) == (
        "next to traffic light",
        "traffic light",
        "ink",
        "night",
    )


def test_a_style_given_apart_wins(tmp_path: Path) -> None:
    told = json.loads(shortwright(tmp_path, "cast", "a lion, oil painting", "--style", "Chalk").stdout)
    assert told["style"] == "chalk"


def test_a_prompt_may_come_from_stdin() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "bots", "cast", "-"],
        input="a hot air balloon",
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert [subject["name"] for subject in json.loads(done.stdout)["subjects"]] == ["hot air balloon"]


@pytest.mark.parametrize("prompt", ["", "   ", "\t\n", "\u200b", "x" * 20_001])
def test_what_cannot_be_read_is_one_sentence_and_exit_2(tmp_path: Path, prompt: str) -> None:
    done = shortwright(tmp_path, "cast", prompt)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("prompt", ["🦊🏔️", "مرحبا بالعالم", "\x1b[31mred\x07", "-", "--", "a\u202eb", "…"])
def test_anything_else_is_told_without_an_error(tmp_path: Path, prompt: str) -> None:
    done = shortwright(tmp_path, "cast", "--", prompt) if prompt != "-" else shortwright(tmp_path, "cast", "–")
    assert done.returncode in {0, 2}
    assert "Traceback" not in done.stderr
    if done.returncode == 0:
        assert list(json.loads(done.stdout)) == KEYS
