"""The shortwright command: what is typed, what is said, exit codes; in child processes where the process itself matters."""

import asyncio
import hashlib
import io
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from bots.console import check_out, is_script, read_text
from bots.console_job import Keyboard, Pace, read_answer
from bots.errors import BadInput

VOICE = "zh_CN-huayan-x_low"


def shortwright(tmp_path: Path, *arguments: str, **settings: str) -> "subprocess.CompletedProcess[str]":
    clean = {
        k: v for k, v in os.environ.items() if not k.startswith(("AGENT_", "ENGINE_", "STORAGE_", "OPENAI_", "SHORTWRIGHT_"))
    }
    env = clean | {"STORAGE_HOME": str(tmp_path / "home"), "LC_ALL": "C.UTF-8"} | settings
    return subprocess.run(
        [sys.executable, "-m", "bots", *arguments], cwd=tmp_path, env=env, capture_output=True, text=True, timeout=60
    )


def test_idea_is_text_or_a_files_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("story.txt").write_bytes(b"\xef\xbb\xbfA fox. It runs.")
    Path("noise.bin").write_bytes(b"\x89PNG\xff\x00")
    Path("zero.txt").write_bytes(b"a\x00b")
    assert read_text("story.txt") == "A fox. It runs."
    assert read_text("a red fox") == "a red fox"
    assert read_text("x" * 9000) == "x" * 9000
    assert read_text("a\0b") == "a\0b"
    for bad, key in (
        ("noise.bin", "file_not_text"),
        ("zero.txt", "file_not_text"),
        ("gone.txt", "file_missing"),
        ("a.pdf", "file_missing"),
    ):
        with pytest.raises(BadInput, match=key):
            read_text(bad)


def test_idea_comes_from_stdin_for_a_dash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("狐狸。".encode())))
    assert read_text("-") == "狐狸。"
    assert is_script("-", "狐狸。")
    assert not is_script("-", "狐狸")
    assert not is_script("A fox. It runs.", "A fox. It runs.")


def test_asked_path_is_checked_before_anything_is_begun(tmp_path: Path) -> None:
    (tmp_path / "there.mp4").touch()
    assert check_out(tmp_path / "new.mp4") == tmp_path / "new.mp4"
    for out, key in ((tmp_path, "out_is_folder"), (tmp_path / "a.avi", "out_not_mp4"), (tmp_path / "there.mp4", "out_exists")):
        with pytest.raises(BadInput, match=key):
            check_out(out)


@pytest.mark.parametrize(
    ("line", "options", "text"),
    [
        ("Render\n", {"do": "render"}, ""),
        (" y ", {"do": "render"}, ""),
        ("渲染", {"do": "render"}, ""),
        ("edit 3 the fox is blue", {"do": "edit", "shot": "3"}, "the fox is blue"),
        ("Edit 3: the fox: blue", {"do": "edit", "shot": "3"}, "the fox: blue"),
        ("修改 3 狐狸是蓝色的", {"do": "edit", "shot": "3"}, "狐狸是蓝色的"),
        ("edit", {"do": "edit", "shot": ""}, ""),
        ("edit 3", {"do": "edit", "shot": "3"}, ""),
        ("new script", {"do": "script"}, ""),
        ("cancel", {"do": "cancel"}, ""),
        ("everything", {"do": "everything"}, ""),
        ("", {"do": ""}, ""),
    ],
)
def test_typed_answer_is_read(line: str, options: dict[str, str], text: str) -> None:
    assert read_answer(line) == (options, text)


async def test_keyboard_gives_lines_and_stops_when_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    reading, writing = os.pipe()
    with os.fdopen(reading) as stdin:
        monkeypatch.setattr(sys, "stdin", stdin)
        keyboard, stop = Keyboard(), asyncio.Event()
        os.write(writing, "one\ntwo\n狐".encode())
        assert [await keyboard.line(stop), await keyboard.line(stop)] == ["one", "two"]
        asyncio.get_running_loop().call_later(0.05, stop.set)
        assert await asyncio.wait_for(keyboard.line(stop), 2) is None
        stop.clear()
        os.close(writing)
        assert [await keyboard.line(stop), await keyboard.line(stop)] == ["狐", None]


async def test_keyboard_reads_a_plain_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "answers").write_text("render\n")
    with (tmp_path / "answers").open() as stdin:
        monkeypatch.setattr(sys, "stdin", stdin)
        keyboard, stop = Keyboard(), asyncio.Event()
        assert [await keyboard.line(stop), await keyboard.line(stop)] == ["render", None]


def test_time_left_counts_down_between_steps() -> None:
    moment = [100.0]
    pace = Pace(clock=lambda: moment[0])
    assert pace.eta_s(0.2) is None
    moment[0] = 110
    assert pace.eta_s(0.6) == pytest.approx(10)
    moment[0] = 114
    assert pace.eta_s(0.6) == pytest.approx(6)
    moment[0] = 190
    assert pace.eta_s(0.6) == 0


def test_version_and_help_answer(tmp_path: Path) -> None:
    assert shortwright(tmp_path, "version").stdout.strip() == "0.1.0"
    helped = shortwright(tmp_path, "--help")
    assert (helped.returncode, "make" in helped.stdout) == (0, True)
    assert not (tmp_path / "home").exists(), "help makes no data folder"


def test_unknown_flag_is_two(tmp_path: Path) -> None:
    done = shortwright(tmp_path, "make", "fox", "--colour", "blue")
    assert done.returncode == 2
    assert "--colour" in done.stderr


def test_language_of_the_terminal_is_spoken(tmp_path: Path) -> None:
    done = shortwright(tmp_path, "make", "", LC_ALL="zh_CN.UTF-8")
    assert (done.returncode, "没有看到创意" in done.stderr) == (2, True)


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({"STORAGE_MAX_GB": "much"}, "STORAGE_MAX_GB"),
        ({"ENGINE_VOICE": "somebody"}, "ENGINE_VOICE"),
        ({"SHORTWRIGHT_LANGUAGE": "fr"}, "SHORTWRIGHT_LANGUAGE"),
        ({"AGENT_CHAT_TIMEOUT_S": "-1"}, "AGENT_CHAT_TIMEOUT_S"),
    ],
)
def test_bad_setting_stops_the_start_and_is_named(tmp_path: Path, settings: dict[str, str], says: str) -> None:
    done = shortwright(tmp_path, "jobs", **settings)
    assert done.returncode == 2
    assert says in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_settings_are_read_from_a_file_beside_and_the_environment_wins(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("STORAGE_MAX_GB=nonsense\nSTORAGE_KEEP_DAYS=\nSOMETHING_ELSE=1\n")
    assert "STORAGE_MAX_GB" in shortwright(tmp_path, "jobs").stderr
    assert shortwright(tmp_path, "jobs", STORAGE_MAX_GB="3").returncode == 0


def test_newer_data_folder_is_left_alone(tmp_path: Path) -> None:
    import sqlite3

    assert shortwright(tmp_path, "jobs").returncode == 0
    with sqlite3.connect(tmp_path / "home" / "shortwright.sqlite") as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    done = shortwright(tmp_path, "jobs")
    assert done.returncode == 1
    assert "newer" in done.stderr
    assert "Traceback" not in done.stderr


def test_doctor_says_what_is_there_and_what_that_means(tmp_path: Path) -> None:
    done = shortwright(
        tmp_path, "doctor", AGENT_CHAT_MODEL="m", OPENAI_BASE_URL="http://127.0.0.1:9/v1", OPENAI_API_KEY="sk-secret"
    )
    assert done.returncode == 1, "a chat model that is set and does not answer is worth an exit code"
    assert "no answer from http://127.0.0.1:9/v1" in done.stdout
    assert "sk-secret" not in done.stdout + done.stderr
    for name in ("python", "data folder", "disk", "voice en", "voice zh", "music", "gpu", "engine"):
        assert f" {name}" in done.stdout


@pytest.fixture
def voices_server(tmp_path: Path) -> Iterator[str]:
    """A mirror of the voices repository with one tiny voice."""
    root = tmp_path / "mirror"
    folder = root / "zh" / VOICE
    folder.mkdir(parents=True)
    files = {
        f"{VOICE}.onnx": b"not a real model" * 1000,
        f"{VOICE}.onnx.json": json.dumps({"espeak": {"voice": "cmn"}, "phoneme_type": "espeak"}).encode(),
        "MODEL_CARD": b"# Model card\n* License: for tests only\n",
    }
    entry = {}
    for name, data in files.items():
        (folder / name).write_bytes(data)
        digest = hashlib.md5(data, usedforsecurity=False).hexdigest()
        entry[f"zh/{VOICE}/{name}"] = {"size_bytes": len(data), "md5_digest": digest}
    (root / "voices.json").write_text(json.dumps({VOICE: {"files": entry}}))

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(root))) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_voice_is_pulled_with_its_licence_listed_and_removed(tmp_path: Path, voices_server: str) -> None:
    pulled = shortwright(tmp_path, "voices", "pull", VOICE, ENGINE_VOICES_URL=voices_server)
    assert pulled.returncode == 0, pulled.stderr
    assert "for tests only" in pulled.stdout
    listed = shortwright(tmp_path, "voices", "list").stdout
    assert f"* {VOICE}" in listed
    assert "* en_US-joe-medium" in listed
    assert shortwright(tmp_path, "voices", "remove", VOICE).returncode == 0
    again = shortwright(tmp_path, "voices", "remove", VOICE)
    assert (again.returncode, "not installed" in again.stderr) == (2, True)


def test_voice_that_cannot_be_had_is_a_sentence(tmp_path: Path, voices_server: str) -> None:
    unknown = shortwright(tmp_path, "voices", "pull", "zh_CN-nobody-low", ENGINE_VOICES_URL=voices_server)
    assert (unknown.returncode, "no voice" in unknown.stderr) == (2, True)
    away = shortwright(tmp_path, "voices", "pull", VOICE, ENGINE_VOICES_URL="http://127.0.0.1:9")
    assert (away.returncode, "cannot be reached" in away.stderr) == (1, True)
    bundled = shortwright(tmp_path, "voices", "remove", "en_US-joe-medium")
    assert bundled.returncode == 2
    assert "Traceback" not in unknown.stderr + away.stderr + bundled.stderr
