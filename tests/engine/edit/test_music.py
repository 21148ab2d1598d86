"""Which track lies under a short: moods in two languages, a person's own folder first, files that cannot be read passed over."""

import shutil
from pathlib import Path

import pytest

from engine.edit.moods import MOOD_WORDS
from engine.edit.music import MusicLibrary, mood_of
from engine.errors import RequestRejected


def bundled(mood: str) -> Path:
    track = MusicLibrary().pick(mood, 0)
    assert track is not None
    return track


@pytest.mark.parametrize(
    ("asked", "mood"),
    [
        ("calm", "calm"),
        ("epic", "energetic"),
        ("Something EPIC and heroic!", "energetic"),
        ("sad", "nostalgic"),
        ("cheerful", "happy"),
        ("romantic", "tender"),
        ("轻快", "happy"),
        ("悲伤的音乐", "nostalgic"),
        ("史诗", "energetic"),
        ("温馨", "tender"),
        ("安静一点", "calm"),
        ("", "calm"),
        ("xyzzy", "calm"),
        ("rapid", "calm"),  # holds "rap", but is another word
    ],
)
def test_asked_for_moods_map_onto_the_five(asked: str, mood: str) -> None:
    assert mood_of(asked) == mood


def test_every_mood_has_music() -> None:
    library = MusicLibrary()
    assert set(library.moods()) == set(MOOD_WORDS)
    for mood in library.moods():
        track = library.pick(mood, 7)
        assert track is not None
        assert track.parent.name == mood


def test_the_seed_chooses_and_repeats() -> None:
    library = MusicLibrary()
    picks = [library.pick("happy", seed) for seed in range(6)]
    assert picks == [library.pick("happy", seed) for seed in range(6)]
    assert len(set(picks)) == 6


def test_the_own_folder_comes_first_and_its_subfolders_are_moods(tmp_path: Path) -> None:
    (tmp_path / "Happy").mkdir()
    mine, happy = tmp_path / "any.opus", tmp_path / "Happy" / "sunny.opus"
    shutil.copy(bundled("calm"), mine)
    shutil.copy(bundled("happy"), happy)
    library = MusicLibrary(tmp_path)
    assert library.pick("cheerful", 5) == happy
    assert library.pick("calm", 0) in (mine, happy)


def test_files_that_cannot_be_read_are_passed_over(tmp_path: Path) -> None:
    for n in range(3):
        (tmp_path / f"{n}.mp3").write_bytes(b"ID3 no music at all" * 20)
    (tmp_path / "notes.txt").write_text("not music")
    track = MusicLibrary(tmp_path).pick("calm", 1)
    assert track is not None
    assert tmp_path not in track.parents
    good = tmp_path / "9.opus"
    shutil.copy(bundled("calm"), good)
    assert MusicLibrary(tmp_path).pick("calm", 1) == good


def test_a_folder_that_is_gone_is_no_error(tmp_path: Path) -> None:
    assert MusicLibrary(tmp_path / "gone").pick("calm", 0) is not None


def test_a_named_file_is_checked(tmp_path: Path) -> None:
    good = bundled("tender")
    assert MusicLibrary.file(good) == good.resolve()
    bad = tmp_path / "bad.mp3"
    bad.write_bytes(b"nothing")
    for path, says in ((bad, "holds no sound"), (tmp_path / "gone.mp3", "no file"), (tmp_path, "no file")):
        with pytest.raises(RequestRejected, match=says):
            MusicLibrary.file(path)
