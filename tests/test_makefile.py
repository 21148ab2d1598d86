"""make short hands the idea on untouched, whatever it holds, and sets up only once."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
pytestmark = pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A clone whose environment is made already, with a shortwright that writes down its arguments."""
    shutil.copy(ROOT / "Makefile", tmp_path)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    program = tmp_path / ".venv" / "bin" / "shortwright"
    program.parent.mkdir(parents=True)
    program.write_text("#!/bin/sh\nprintf '%s\\0' \"$@\" > arguments\n")
    program.chmod(0o755)
    for stamp in (".made", ".installed"):
        (tmp_path / ".venv" / stamp).touch()
    return tmp_path


def make(folder: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    # make test runs these tests under make: what it hands down must not reach this one
    env = {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS", "IDEA", "OPTIONS"))}
    return subprocess.run(["make", *arguments], cwd=folder, env=env, capture_output=True, text=True, timeout=20)


def received(folder: Path) -> list[str]:
    return (folder / "arguments").read_text().split("\0")[:-1]


@pytest.mark.parametrize(
    "idea",
    [
        "a red fox crosses a frozen lake",
        "'; touch pwned; echo '",
        '"; touch pwned; echo "',
        "$(touch pwned) `touch pwned` $HOME ${HOME} $$",
        "$(shell touch pwned)",
        "--help",
        "100% of foxes \\ # not a comment",
        "two\nlines * ? ~",
        "一只红狐狸 🦊 & | > x",
    ],
)
def test_idea_reaches_the_program_as_it_was_typed(folder: Path, idea: str) -> None:
    done = make(folder, "short", f"IDEA={idea}")
    assert done.returncode == 0, done.stderr
    assert received(folder) == ["make", "--", idea]
    assert not (folder / "pwned").exists()
    assert not (folder / "x").exists()


def test_options_are_words_of_their_own_and_never_run(folder: Path) -> None:
    make(folder, "short", "IDEA=fox", "OPTIONS=--draft --seconds 5 * $(shell touch pwned)")
    assert received(folder) == ["make", "--draft", "--seconds", "5", "*", "$(shell", "touch", "pwned)", "--", "fox"]
    assert not (folder / "pwned").exists()


def test_short_without_an_idea_says_how(folder: Path) -> None:
    done = make(folder, "short")
    assert done.returncode == 2
    assert 'make short IDEA="a red fox' in done.stderr


def test_python_that_is_missing_or_too_old_is_a_sentence(folder: Path) -> None:
    shutil.rmtree(folder / ".venv")
    done = make(folder, "short", "IDEA=fox", "PYTHON=/nonexistent")
    assert done.returncode == 2
    assert "needs Python 3.11" in done.stderr


def test_help_names_every_target(folder: Path) -> None:
    said = make(folder).stdout
    for target in ("short", "test", "check", "bench", "docs", "clean"):
        assert f"make {target}" in said
