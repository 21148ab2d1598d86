"""What cannot be done is one clear sentence and an exit code, never a stack trace; nothing is lost."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.acceptance.program import IDEA, SMALL, Program

BAD = {
    "an empty idea": ("make", ""),
    "an idea of blanks and control characters": ("make", " \x07\u200b \n"),
    "an idea of 10,001 characters": ("make", "fox " * 2501),
    "no seconds": ("make", IDEA, "--seconds", "0"),
    "too many seconds": ("make", IDEA, "--seconds", "61"),
    "a ratio of nothing": ("make", IDEA, "--ratio", "0x0"),
    "an odd size": ("make", IDEA, "--ratio", "257x455"),
    "a ratio that is none": ("make", IDEA, "--ratio", "tall"),
    "a music file that is not there": ("make", IDEA, "--music", "/nowhere/song.mp3"),
    "a voice that is not installed": ("make", IDEA, "--voice", "xx_XX-nobody-low"),
    "an engine that is none": ("make", IDEA, "--engine", "magic"),
    "a job that is none": ("resume", "ffffffffff"),
}


@pytest.mark.parametrize("what", BAD)
def test_refused_in_one_sentence(program: Program, what: str) -> None:
    done = program.run(*BAD[what], timeout=20)
    said = done.stdout.strip()
    assert done.returncode == 2, said
    assert "Traceback" not in said
    assert 0 < len(said.replace("\n", " ")) < 400, said
    assert program.rows("SELECT 1 FROM jobs") == []


def test_existing_file_is_never_overwritten(program: Program) -> None:
    out = program.cwd / "fox.mp4"
    out.write_text("precious")
    done = program.run("make", IDEA, *SMALL, "--out", "fox.mp4", timeout=20)
    assert done.returncode == 2
    assert "fox.mp4" in done.stdout
    assert out.read_text() == "precious"


def test_data_folder_that_cannot_be_made_is_one_sentence(program: Program) -> None:
    program.home.write_text("a file")
    done = program.run("make", IDEA, *SMALL, timeout=20)
    assert done.returncode in (1, 2)
    assert "Traceback" not in done.stdout
    assert str(program.home) in done.stdout.replace("\n", "")


@pytest.mark.parametrize("idea", ["🦊🌲❄️", "ثعلب أحمر يركض في الغابة", "fox\u202e gnirts\x07 \x1b[31m red"])
def test_odd_ideas_still_give_a_script(program: Program, idea: str) -> None:
    done = program.run("script", idea, "--seconds", "5", timeout=60)
    assert done.returncode == 0, done.stdout
    assert "\x1b[31m" not in done.stdout


def mounted(place: Path, options: str) -> bool:
    """Mount a memory disk at place; False where that needs a right we lack."""
    place.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(place)], capture_output=True, check=False)
    return done.returncode == 0


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    place = tmp_path / "disk"
    if not mounted(place, "size=3m"):
        pytest.skip("mounting a small disk needs root")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


@pytest.fixture
def read_only_folder(tmp_path: Path) -> Iterator[Path]:
    place = tmp_path / "read_only"
    is_mount = mounted(place, "size=1m,ro")
    if not is_mount:
        place.chmod(0o555)
    yield place
    if is_mount:
        subprocess.run(["umount", "-l", str(place)], check=True)


def test_full_disk_is_one_sentence_and_the_job_goes_on_when_there_is_room(small_disk: Path, tmp_path: Path) -> None:
    cwd = tmp_path / "cwd"
    cwd.mkdir()
    program = Program(small_disk / "home", cwd)
    assert program.run("jobs", timeout=20).returncode == 0
    ballast = small_disk / "ballast"
    free = os.statvfs(small_disk).f_bavail * os.statvfs(small_disk).f_frsize
    ballast.write_bytes(b"\0" * (free - 500_000))
    done = program.run("make", IDEA, *SMALL, timeout=90)
    assert done.returncode == 1, done.stdout
    assert "Traceback" not in done.stdout
    assert "disk" in done.stdout.lower()
    ballast.unlink()
    [(job_id,)] = program.rows("SELECT id FROM jobs")
    assert "shortwright resume" in done.stdout.replace("\n", " ")  # with the job's id where its row could still be written
    again = program.run("resume", str(job_id), timeout=90)
    assert again.returncode == 0, again.stdout
    assert list(cwd.glob("*.mp4"))


def test_read_only_folder_is_one_sentence_before_any_work(program: Program, read_only_folder: Path) -> None:
    done = program.run("make", IDEA, *SMALL, "--out", str(read_only_folder / "fox.mp4"), timeout=30)
    assert done.returncode == 2, done.stdout
    assert "Traceback" not in done.stdout
    assert "read_only" in done.stdout
    assert program.rows("SELECT 1 FROM jobs") == []
