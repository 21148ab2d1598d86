"""shortwright series and schedule: what is typed, what is said, exit codes; in child processes, on a data folder of their own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bots.console import run


def shortwright(tmp_path: Path, *arguments: str, stdin: str = "") -> "subprocess.CompletedProcess[str]":
    clean = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("AGENT_", "ENGINE_", "STORAGE_", "CHAT_", "OPENAI_"))
    }
    env = clean | {"STORAGE_HOME": str(tmp_path / "home"), "LC_ALL": "C.UTF-8", "TZ": "Europe/Berlin"}
    return subprocess.run(
        [sys.executable, "-m", "bots", *arguments], cwd=tmp_path, env=env, input=stdin, capture_output=True, text=True, timeout=60
    )


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("STORAGE_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("SHORTWRIGHT_LANGUAGE", "en")
    return tmp_path


def said(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> str:
    assert run(list(arguments)) == code, capsys.readouterr()
    told = capsys.readouterr()
    return told.err if code else told.out


def test_a_series_from_a_csv_file_to_its_queue_and_back_out(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "t.csv").write_text('topic,by\n"A fox, a hen",me\nA fox sings,me\na fox sings!,me\n', "utf-8")
    made = said(
        capsys,
        "series",
        "new",
        "Fox tales: a little fox",
        "--topics",
        "t.csv",
        "--seconds",
        "5",
        "--cast",
        "Milo: a cat",
        "--then",
        "stop",
    )
    assert "5 s" in made
    assert "1. A fox, a hen" in made
    assert "Fox tales" in said(capsys, "series", "list")
    assert "Milo (a cat)" in said(capsys, "series", "show", "fox")
    assert ": 1. Waiting" in said(capsys, "series", "add", "Fox tales", "A bear reads")
    assert "20 s" in said(capsys, "series", "set", "fox", "seconds", "20")
    shown = said(
        capsys, "schedule", "new", "every", "day", "at", "9", "--series", "Fox tales", "--tz", "Tokyo", "--to", "telegram:-1001"
    )
    assert "Asia/Tokyo" in shown
    assert "telegram:-1001" in shown
    queue = said(capsys, "schedule", "queue").splitlines()
    assert "A fox, a hen" in queue[1]
    assert "A fox sings" in said(capsys, "schedule", "up", "2").splitlines()[2]
    assert "skipped" in said(capsys, "schedule", "skip", "1")
    text = said(capsys, "series", "export", "fox")
    said(capsys, "series", "export", "fox", "--out", "fox.toml")
    assert (here / "fox.toml").read_text("utf-8") == text
    assert "as the file says" in said(capsys, "series", "import", "fox.toml")
    assert said(capsys, "series", "export", "fox") == text
    said(capsys, "series", "pause", "fox")
    assert "paused" in said(capsys, "series", "list")
    said(capsys, "series", "resume", "fox")
    assert "deleted" in said(capsys, "schedule", "delete", "1")
    assert "deleted" in said(capsys, "series", "delete", "fox", "--yes")
    assert "no series" in said(capsys, "series", "list")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("series", "show", "nothing"), "Make one"),
        (("series", "add", "nothing"), "topic"),
        (("series", "import", "none.toml"), "none.toml"),
        (("series", "new", "x: y", "--seconds", "900"), "3 to 60"),
        (("series", "new", "x: y", "--topics", "none.txt"), "none.txt"),
        (("series", "new", "x: y", "--out", "no/such/folder"), "no/such/folder"),
        (("schedule", "new", "whenever"), "series"),
        (("schedule", "skip", "3"), "Nothing is to be posted"),
    ],
)
def test_what_cannot_be_is_one_sentence_and_two(
    here: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], words: str
) -> None:
    told = said(capsys, *arguments, code=2)
    assert words in told
    assert "Traceback" not in told


def test_topics_come_from_stdin_in_a_process_of_its_own(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said(capsys, "series", "new", "狐狸日记：雪地里的小狐狸")
    added = shortwright(here, "series", "add", "狐狸日记", "-", stdin="蓝鲸唱摇篮曲\n机器人烤面包\n")
    assert "2" in added.stdout, added.stderr
    assert "蓝鲸唱摇篮曲" in said(capsys, "series", "ideas", "狐狸日记")


@pytest.mark.parametrize("place", ["webhook:none", "telegram:ana", "discord:#news", "telegram:"])
def test_a_schedule_posts_to_no_place_that_cannot_be(here: Path, capsys: pytest.CaptureFixture[str], place: str) -> None:
    said(capsys, "series", "new", "Fox tales: a little fox")
    refusal = said(capsys, "schedule", "new", "every day at 9", "--series", "Fox tales", "--to", place, code=2)
    assert f"“{place}” is no place" in refusal
    assert "Nothing is scheduled" in said(capsys, "schedule", "list")
