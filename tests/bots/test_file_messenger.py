"""A short is put where it was asked for: whole, over nothing, once."""

import os
from pathlib import Path

import pytest

from bots.errors import DeliveryRefused
from bots.file_messenger import FileMessenger, address_of, path_of
from bots.messages import Parcel


@pytest.fixture
def made(tmp_path: Path) -> Path:
    folder = tmp_path / "media"
    folder.mkdir()
    (folder / "short.mp4").write_bytes(b"the short")
    (folder / "short.srt").write_bytes(b"the words")
    (tmp_path / "out").mkdir()
    return folder


def parcel(made: Path, out: Path, *, again: bool = False, kind: str = "short") -> Parcel:
    facts = {"subtitles": {"srt": made / "short.srt"}} if kind == "short" else {}
    return Parcel(kind, address_of(out), "j", "", made / "short.mp4", facts, nonce="j-1", again=again)  # type: ignore[arg-type]


def everything(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


async def test_short_and_its_subtitles_are_put_beside_each_other(made: Path, tmp_path: Path) -> None:
    out = tmp_path / "out" / "fox.mp4"
    assert await FileMessenger().deliver(parcel(made, out)) == str(out)
    assert everything(out.parent) == {"fox.mp4": b"the short", "fox.srt": b"the words"}


async def test_nothing_is_overwritten(made: Path, tmp_path: Path) -> None:
    out = tmp_path / "out" / "fox.mp4"
    out.write_bytes(b"precious")
    (out.parent / "fox-2.srt").write_bytes(b"precious too")
    assert await FileMessenger().deliver(parcel(made, out)) == str(out.with_name("fox-3.mp4"))
    assert everything(out.parent) == {
        "fox.mp4": b"precious",
        "fox-2.srt": b"precious too",
        "fox-3.mp4": b"the short",
        "fox-3.srt": b"the words",
    }


async def test_another_short_of_the_same_bytes_gets_a_name_of_its_own(made: Path, tmp_path: Path) -> None:
    out = tmp_path / "out" / "fox.mp4"
    await FileMessenger().deliver(parcel(made, out))
    assert await FileMessenger().deliver(parcel(made, out)) == str(out.with_name("fox-2.mp4"))


@pytest.mark.parametrize(
    "left", [(), ("fox.mp4",), ("fox.mp4", "fox.srt"), (".fox.mp4.j-1.part",), ("fox.mp4", ".fox.srt.j-1.part")]
)
async def test_try_that_was_killed_is_completed_not_doubled(made: Path, tmp_path: Path, left: tuple[str, ...]) -> None:
    out = tmp_path / "out" / "fox.mp4"
    for name in left:
        source = made / ("short.srt" if "srt" in name else "short.mp4")
        (out.parent / name).write_bytes(source.read_bytes() if not name.endswith(".part") else b"the sh")
    assert await FileMessenger().deliver(parcel(made, out, again=True)) == str(out)
    assert everything(out.parent) == {"fox.mp4": b"the short", "fox.srt": b"the words"}


async def test_storyboard_is_a_picture_beside_the_short_to_be(made: Path, tmp_path: Path) -> None:
    out = tmp_path / "out" / "fox.mp4"
    written = await FileMessenger().deliver(parcel(made, out, kind="storyboard"))
    assert Path(written).name == "fox.storyboard.mp4"  # it keeps the picture's own ending


async def test_disk_without_hard_links_gets_the_file_too(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object) -> None:
        raise PermissionError("no hard links here")

    monkeypatch.setattr(os, "link", refuse)
    out = tmp_path / "out" / "fox.mp4"
    assert await FileMessenger().deliver(parcel(made, out)) == str(out)
    assert everything(out.parent) == {"fox.mp4": b"the short", "fox.srt": b"the words"}


async def test_folder_that_has_gone_is_refused(made: Path, tmp_path: Path) -> None:
    with pytest.raises(DeliveryRefused):
        await FileMessenger().deliver(parcel(made, tmp_path / "gone" / "fox.mp4"))


def test_address_and_path_are_each_others_inverse() -> None:
    path = Path("/a/with: colon/狐狸.mp4")
    assert path_of(address_of(path)) == path
