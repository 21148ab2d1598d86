"""Posts: shorts kept and shown, with everything that a later change of one shot starts from. No function here commits."""

from typing import Any

from sqlmodel import Session, col, select

from storage.tables import Post


def create(session: Session, *, job_id: str, title: str, language: str, media_key: str, **columns: Any) -> Post:
    """Keep a job's short; a job has one post, and the first one stands."""
    found = for_job(session, job_id)
    if found is not None:
        return found
    post = Post(job_id=job_id, title=title, language=language, media_key=media_key, **columns)
    session.add(post)
    session.flush()
    return post


def for_job(session: Session, job_id: str) -> Post | None:
    """The post that a job made, if it did."""
    return session.exec(select(Post).where(Post.job_id == job_id)).first()


def recent(session: Session, limit: int) -> list[Post]:
    """The newest posts, newest first."""
    return list(session.exec(select(Post).order_by(col(Post.id).desc()).limit(limit)).all())
