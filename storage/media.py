"""Finished files: named by a hash, moved in whole, found whole or not at all, and taken away again when they are old.

A row outlives its file. Whoever holds a key asks `find`, and what has gone is simply made again. No function here commits.
"""

import errno
import hashlib
import os
import secrets
import shutil
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import func
from sqlmodel import Session, col, select

from storage.database import insert_once
from storage.errors import NotFound
from storage.tables import Job, Media, Post, now

ORPHAN_AGE_S = 3600.0  # a file without a row may be one that is being kept right now


def keep(session: Session, media_dir: Path, key: str, file: Path, kind: str, facts: dict[str, Any]) -> Path:
    """Move a finished file into the media folder under its key and note it. Returns where it is now. Raises OSError.

    The file is moved before the row is written: a crash in between leaves an orphan that the next keep overwrites or a sweep removes.
    """
    name = f"{key[:2]}/{key}{file.suffix}"
    target = media_dir / name
    target.parent.mkdir(exist_ok=True)
    _move(file, target)
    size = target.stat().st_size
    moment = now()
    values = {"key": key, "kind": kind, "name": name, "size_bytes": size, "facts": facts, "created_at": moment, "used_at": moment}
    if not insert_once(session, Media, values):  # of two who make the same, each keeps it
        known = session.get_one(Media, key, populate_existing=True)
        known.name, known.size_bytes, known.facts, known.expired_at, known.used_at = name, size, facts, None, moment
        session.add(known)
        session.flush()
    return target


def find(session: Session, media_dir: Path, key: str) -> Path | None:
    """The file kept under a key, whole, or None: never kept, expired, gone or damaged. Marks it as used."""
    known = session.get(Media, key)
    if known is None or known.expired_at is not None:
        return None
    path = media_dir / known.name
    try:
        whole = path.stat().st_size == known.size_bytes
    except OSError:
        whole = False
    if not whole:
        known.expired_at = now()
        session.add(known)
        return None
    if now() - known.used_at > timedelta(minutes=1):
        known.used_at = now()
        session.add(known)
    return path


def row(session: Session, key: str) -> Media:
    """The row kept under a key, whether or not its file expired. Raises NotFound."""
    found = session.get(Media, key)
    if found is None:
        raise NotFound("media", key)
    return found


def facts(session: Session, key: str) -> dict[str, Any]:
    """What is known about a kept file, also after it expired; {} where it was never kept."""
    known = session.get(Media, key)
    return known.facts if known else {}


def hash_file(path: Path) -> str:
    """Name a file by its bytes: 64 hex digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def used_bytes(session: Session) -> int:
    """Bytes of every file that has not expired."""
    return int(session.exec(select(func.coalesce(func.sum(Media.size_bytes), 0)).where(col(Media.expired_at).is_(None))).one())


def sweep(session: Session, media_dir: Path, keep_days: float, max_gb: float) -> int:
    """Take away files not used for keep_days, then the oldest above max_gb: takes first, posted shorts last. Says how many went.

    Nothing that a job in hand may be using goes: whatever was used since the oldest one began stays. A storyboard that waits for
    its answer holds nothing back: what it has lost by then is made again.
    """
    moment = now()
    active = session.exec(select(func.min(Job.created_at)).where(col(Job.status).in_(("queued", "in_progress")))).one()
    border = min(active, moment) if isinstance(active, datetime) else moment
    posted = set(session.exec(select(Post.media_key)).all()) | set(session.exec(select(Post.thumbnail_key)).all())
    rows = session.exec(
        select(Media).where(col(Media.expired_at).is_(None), col(Media.used_at) < border).order_by(col(Media.used_at))
    ).all()
    ranked = sorted(rows, key=lambda row: (row.key in posted, row.used_at))
    total, limit = used_bytes(session), max_gb * 1e9
    gone = 0
    for row in ranked:
        if row.used_at >= moment - timedelta(days=keep_days) and total <= limit:
            continue
        (media_dir / row.name).unlink(missing_ok=True)
        row.expired_at = moment
        session.add(row)
        total -= row.size_bytes
        gone += 1
    _remove_orphans(media_dir, set(session.exec(select(Media.name).where(col(Media.expired_at).is_(None))).all()))
    return gone


def clear_work(work_dir: Path, keep_jobs: Iterable[str]) -> None:
    """Remove the work folders of jobs that have ended."""
    kept = set(keep_jobs)
    for folder in work_dir.iterdir():
        if folder.name not in kept:
            shutil.rmtree(folder, ignore_errors=True)


def clear_inbox(inbox: Path) -> None:
    """Remove downloads that a crash left behind."""
    border = now().timestamp() - ORPHAN_AGE_S
    for path in inbox.glob("*"):
        if path.is_file() and path.stat().st_mtime < border:
            path.unlink(missing_ok=True)


def _move(file: Path, target: Path) -> None:
    """Move within a disk by rename, over disks by a copy under a temporary name: the final name never shows half a file."""
    try:
        os.replace(file, target)
    except OSError as exc:
        if exc.errno != errno.EXDEV:
            raise
        temporary = target.with_name(f".{target.name}.{secrets.token_hex(4)}")
        try:
            shutil.copyfile(file, temporary)
            os.replace(temporary, target)
        finally:
            temporary.unlink(missing_ok=True)
        file.unlink()


def _remove_orphans(media_dir: Path, names: set[str]) -> None:
    border = now().timestamp() - ORPHAN_AGE_S
    for path in media_dir.glob("*/*"):
        if path.relative_to(media_dir).as_posix() not in names and path.stat().st_mtime < border:
            path.unlink(missing_ok=True)
