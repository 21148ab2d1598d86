"""The console's channel is a file path: deliveries to "file:/abs/path.mp4" are copied there, whole or not at all, over nothing.

Knows no terminal and no row. A delivery that was cut off may be sent again: what arrived is recognised by its bytes.
"""

import asyncio
import errno
import filecmp
import os
import shutil
from pathlib import Path

from bots.errors import DeliveryLater, DeliveryRefused
from bots.messages import Buttons, Parcel

PREFIX = "file"
RETRY_S = 30.0
_MOST_NAMES = 10_000


class FileMessenger:
    """Puts files where they were asked for."""

    prefix = PREFIX
    resend_safe = True

    async def deliver(self, parcel: Parcel) -> str:
        """Copy the parcel's file to its path and return the path that was written; "" where there is no file to hand over.

        Raises DeliveryLater (disk full), DeliveryRefused (the folder has gone or cannot be written).
        """
        if parcel.file is None:
            return ""
        try:
            return str(await asyncio.to_thread(_hand_over, parcel))
        except OSError as exc:
            if exc.errno in (errno.ENOSPC, errno.EDQUOT):
                raise DeliveryLater(RETRY_S, "the disk is full") from exc
            raise DeliveryRefused(exc.strerror or "the file could not be written") from exc

    async def show_progress(self, address: str, message_id: str, text: str, preview: Path | None, buttons: Buttons = ()) -> None:
        """A file shows no progress; the console reads the job's row."""


def address_of(path: Path) -> str:
    """The channel address of a path. >>> address_of(Path("/a/fox.mp4")) == "file:/a/fox.mp4"."""
    return f"{PREFIX}:{path.absolute()}"


def path_of(address: str) -> Path:
    """The path in a channel address."""
    return Path(address.removeprefix(f"{PREFIX}:"))


def _hand_over(parcel: Parcel) -> Path:
    assert parcel.file is not None  # noqa: S101  (checked by the caller)
    asked = path_of(parcel.address)
    if parcel.kind == "storyboard":
        asked = asked.with_name(f"{asked.stem}.storyboard{parcel.file.suffix}")
    beside = {suffix: Path(file) for suffix, file in dict(parcel.facts.get("subtitles", {})).items()}
    for target in _names(asked):
        family = {target: parcel.file} | {target.with_suffix(f".{suffix}"): file for suffix, file in beside.items()}
        if parcel.again and target.exists() and filecmp.cmp(target, parcel.file, shallow=False):
            for path in family:
                _part(path, parcel.nonce).unlink(missing_ok=True)
            _complete(family, parcel.nonce)
            return target
        if any(path.exists() for path in family):
            continue
        if _place(parcel.file, target, parcel.nonce):
            _complete(family, parcel.nonce)
            return target
    raise FileExistsError(errno.EEXIST, "every name is taken", str(asked))


def _names(asked: Path) -> list[Path]:
    """The asked name, then fox-2.mp4, fox-3.mp4 …"""
    return [asked, *(asked.with_name(f"{asked.stem}-{n}{asked.suffix}") for n in range(2, _MOST_NAMES))]


def _complete(family: dict[Path, Path], nonce: str) -> None:
    """Put the files beside the first one where they are missing."""
    for target, file in family.items():
        if not target.exists():
            _place(file, target, nonce)


def _place(file: Path, target: Path, nonce: str) -> bool:
    """Copy file to target in one step that never overwrites; False where the name was taken meanwhile.

    The temporary name holds the delivery's nonce: a try that was killed leaves a part file that the next try writes anew.
    """
    part = _part(target, nonce)
    try:
        shutil.copyfile(file, part)
        try:
            os.link(part, target)  # unlike os.replace, this fails where the name is taken
        except FileExistsError:
            return False
        except OSError:  # a disk without hard links (exFAT, some network shares)
            if target.exists():
                return False
            os.replace(part, target)
        return True
    finally:
        part.unlink(missing_ok=True)


def _part(target: Path, nonce: str) -> Path:
    return target.with_name(f".{target.name}.{nonce or os.getpid()}.part")
