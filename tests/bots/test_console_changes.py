"""Commands about finished shorts on the terminal: what they say and their exit codes."""

from pathlib import Path

from tests.bots.test_console import shortwright


def test_changes_of_a_short_that_is_not_there_are_one_sentence(tmp_path: Path) -> None:
    for arguments in (
        ("reroll", "abc", "1"),
        ("edit", "abc", "1", "an owl"),
        ("again", "abc"),
        ("ratio", "abc", "1:1"),
        ("final", "abc"),
    ):
        done = shortwright(tmp_path, *arguments)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr == "There is no job abc. shortwright jobs lists them.\n"


def test_gallery_and_forget(tmp_path: Path) -> None:
    assert "No shorts yet" in shortwright(tmp_path, "gallery").stdout
    done = shortwright(tmp_path, "forget", "--yes")
    assert done.returncode == 0
    assert "deleted" in done.stdout


def test_serve_names_the_part_it_cannot_serve(tmp_path: Path) -> None:
    unknown = shortwright(tmp_path, "serve", "--only", "cake")
    assert (unknown.returncode, unknown.stdout) == (2, "")
    assert "worker, telegram, discord" in unknown.stderr
    unset = shortwright(tmp_path, "serve", "--only", "telegram")
    assert unset.returncode == 2
    assert "TELEGRAM_BOT_TOKEN" in unset.stderr
