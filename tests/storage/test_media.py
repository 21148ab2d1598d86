"""Finished files are whole or not there; retention takes the right ones and breaks no row."""

from datetime import timedelta
from pathlib import Path

import pytest

from storage import media, posts
from storage.database import Database
from storage.tables import Media, now


def put(database: Database, tmp_path: Path, key: str, kind: str = "take", size: int = 1000, age_days: float = 0.0) -> Path:
    file = tmp_path / f"{key}.mp4"
    file.write_bytes(b"x" * size)
    with database.session() as session:
        path = media.keep(session, database.media_dir, key, file, kind, {"frames": 1})
        row = session.get(Media, key)
        assert row is not None
        row.used_at = now() - timedelta(days=age_days)
        session.add(row)
        session.commit()
    return path


def there(database: Database, key: str) -> bool:
    with database.session() as session:
        return media.find(session, database.media_dir, key) is not None


def test_kept_file_is_moved_and_found_whole(database: Database, tmp_path: Path) -> None:
    path = put(database, tmp_path, "ab" * 32)
    assert path.read_bytes() == b"x" * 1000
    assert not (tmp_path / ("ab" * 32 + ".mp4")).exists()
    assert there(database, "ab" * 32)


@pytest.mark.parametrize("damage", ["shorter", "gone"])
def test_damaged_file_is_never_found_and_may_be_kept_again(database: Database, tmp_path: Path, damage: str) -> None:
    path = put(database, tmp_path, "cd" * 32)
    if damage == "gone":
        path.unlink()
    else:
        path.write_bytes(b"x")
    assert not there(database, "cd" * 32)
    put(database, tmp_path, "cd" * 32)
    assert there(database, "cd" * 32)


def test_sweep_takes_old_files_and_leaves_rows_that_point_to_them(database: Database, tmp_path: Path, make_job) -> None:
    short = "aa" * 32
    put(database, tmp_path, short, "short", age_days=40)
    job = make_job(status="completed")
    with database.session() as session:
        posts.create(session, job_id=job.id, title="Fox", language="en", media_key=short)
        session.commit()
        assert media.sweep(session, database.media_dir, keep_days=30, max_gb=10) == 1
        session.commit()
        post = posts.for_job(session, job.id)
        assert post is not None
        assert media.find(session, database.media_dir, post.media_key) is None
        assert media.facts(session, short) == {"frames": 1}


def test_sweep_over_the_limit_takes_oldest_takes_first_and_posted_shorts_last(
    database: Database, tmp_path: Path, make_job
) -> None:
    short, old, new = "a1" * 32, "b2" * 32, "c3" * 32
    put(database, tmp_path, short, "short", size=1000, age_days=9)
    put(database, tmp_path, old, size=1000, age_days=5)
    put(database, tmp_path, new, size=1000, age_days=1)
    job = make_job(status="completed")
    with database.session() as session:
        posts.create(session, job_id=job.id, title="Fox", language="en", media_key=short)
        session.commit()
        assert media.sweep(session, database.media_dir, keep_days=30, max_gb=2000 / 1e9) == 1
        session.commit()
    assert (there(database, short), there(database, old), there(database, new)) == (True, False, True)
    with database.session() as session:
        assert media.sweep(session, database.media_dir, keep_days=30, max_gb=1000 / 1e9) == 1
        session.commit()
    assert (there(database, short), there(database, new)) == (True, False)


def test_sweep_leaves_what_a_job_in_hand_has_used(database: Database, tmp_path: Path, make_job) -> None:
    make_job(status="in_progress", created_at=now() - timedelta(hours=1))
    put(database, tmp_path, "ef" * 32, size=5000)
    with database.session() as session:
        assert media.sweep(session, database.media_dir, keep_days=30, max_gb=1e-9) == 0
    assert there(database, "ef" * 32)


def test_sweep_removes_old_files_without_a_row_but_not_fresh_ones(database: Database) -> None:
    import os

    folder = database.media_dir / "zz"
    folder.mkdir()
    old, fresh = folder / "old.mp4", folder / "fresh.mp4"
    old.write_bytes(b"1")
    fresh.write_bytes(b"1")
    os.utime(old, (1, 1))
    with database.session() as session:
        media.sweep(session, database.media_dir, keep_days=30, max_gb=1)
    assert (old.exists(), fresh.exists()) == (False, True)


def test_a_storyboard_that_waits_holds_no_old_file_back(database: Database, tmp_path: Path, make_job) -> None:
    make_job(status="waiting", created_at=now() - timedelta(days=50))
    put(database, tmp_path, "fa" * 32, age_days=40)
    with database.session() as session:
        assert media.sweep(session, database.media_dir, keep_days=30, max_gb=10) == 1
