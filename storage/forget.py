"""Taking back: a job with all that came of it, or everything of a person. Files that somebody else's short needs stay.

No function here commits or touches a file: the names of files that nobody needs any more come back, to be removed after the commit.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import delete, update
from sqlmodel import Session, col, select

from storage import jobs, people, series
from storage.database import Database
from storage.tables import Channel, Delivery, Job, JobEvent, Media, Person, Post, Upload, WebhookMessage

FORGOTTEN = "forgotten"  # who a job belongs to once its person took it back while it was in hand
_AT_ONCE = 400  # values in one statement; SQLite takes 32,766, older ones 999


def delete_jobs(session: Session, job_ids: Iterable[str]) -> list[str]:
    """Remove jobs with their events, deliveries and posts. Returns the names of media files that nobody needs now."""
    ids = list(job_ids)
    keys = _keys_of(session, ids)
    for part in _parts(ids):
        session.exec(update(Job).where(col(Job.parent_id).in_(part)).values(parent_id=None))
        sent = [str(number) for number in session.exec(select(Delivery.id).where(col(Delivery.job_id).in_(part))).all()]
        session.exec(delete(WebhookMessage).where(col(WebhookMessage.subject).in_([*part, *sent])))
        for table in (JobEvent, Delivery, Post):
            session.exec(delete(table).where(col(table.job_id).in_(part)))
        session.exec(delete(Job).where(col(Job.id).in_(part)))
    session.flush()
    return _drop(session, keys)


def forget_person(session: Session, person: str, private_address: str = "") -> tuple[list[str], list[str]]:
    """Remove everything of a person. Jobs in hand are cancelled and made nobody's; `sweep_forgotten` removes them when they have ended.

    Returns the ids of the jobs that are gone, and the names of media files that nobody needs now. An owner's ban stays.
    """
    for mine in series.of_person(session, person):
        series.delete(session, mine.id)
    news = col(Delivery.job_id).is_(None) & (col(Delivery.payload)["person"].as_string() == person)
    session.exec(delete(Delivery).where(news).execution_options(synchronize_session=False))
    theirs = list(session.exec(select(Job).where(Job.person == person)).all())
    gone = [job.id for job in theirs if job.status != "in_progress"]
    for job in theirs:
        if job.status == "in_progress":
            jobs.ask_cancel(session, job.id)
            job.person, job.idea, job.message_id, job.once = FORGOTTEN, "", "", None
            session.add(job)
    uploads = people.files_of(session, person)
    keys = {upload.media_key for upload in uploads}
    for upload in uploads:
        session.delete(upload)
    session.flush()
    names = delete_jobs(session, gone) + _drop(session, keys)
    row = session.get(Person, person)
    if row is not None:
        session.delete(row)
    place = session.exec(select(Channel).where(Channel.address == private_address)).first() if private_address else None
    if place is not None:
        place.settings = {}
        session.add(place)
    session.flush()
    return gone, names


def sweep_forgotten(session: Session) -> tuple[list[str], list[str]]:
    """Remove the jobs that were in hand when their person took them back and have ended since. Returns as `forget_person`."""
    query = select(Job.id).where(Job.person == FORGOTTEN, col(Job.status).in_(jobs.FINAL))
    ended = list(session.exec(query).all())
    return ended, delete_jobs(session, ended)


def remove_files(database: Database, names: Iterable[str]) -> None:
    """Take the files away, after the commit that forgot them."""
    for name in names:
        Path(database.media_dir / name).unlink(missing_ok=True)


def _keys_of(session: Session, ids: list[str]) -> set[str]:
    """Every media key that these jobs made or used."""
    found: set[str] = set()
    for part in _parts(ids):
        for event in session.exec(select(JobEvent).where(col(JobEvent.job_id).in_(part))).all():
            found.add(str(event.data.get("key", "")))
        for key in session.exec(select(Delivery.media_key).where(col(Delivery.job_id).in_(part))).all():
            found.add(key or "")
        for post in session.exec(select(Post).where(col(Post.job_id).in_(part))).all():
            found |= _keys_of_post(post)
    return found - {""}


def _drop(session: Session, keys: set[str]) -> list[str]:
    """Remove the media rows that nothing else points to; returns their files' names."""
    spare = keys - _needed(session, keys)
    names = []
    for part in _parts(sorted(spare)):
        for row in session.exec(select(Media).where(col(Media.key).in_(part))).all():
            names.append(row.name)
            session.delete(row)
    session.flush()
    return names


def _needed(session: Session, keys: set[str]) -> set[str]:
    """Those of the keys that a job, a post, a delivery or an upload still points to."""
    found: set[str] = set()
    for part in _parts(sorted(keys)):
        for column in (Delivery.media_key, Post.media_key, Post.thumbnail_key, Upload.media_key):
            found |= {key for key in session.exec(select(column).where(col(column).in_(part))).all() if key}
        used = col(JobEvent.data)["key"].as_string()
        found |= {str(event.data["key"]) for event in session.exec(select(JobEvent).where(used.in_(part))).all()}
    if keys - found:
        for post in session.exec(select(Post)).all():
            found |= keys & _keys_of_post(post)
    return found


def _keys_of_post(post: Post) -> set[str]:
    files: list[Any] = [post.media_key, post.thumbnail_key, *post.subtitles.values()]
    files += [part.get("media") for part in (*post.takes, *post.narration)]
    return {str(key) for key in files if key}


def _parts(values: list[str]) -> Iterator[list[str]]:
    for n in range(0, len(values), _AT_ONCE):
        yield values[n : n + _AT_ONCE]
