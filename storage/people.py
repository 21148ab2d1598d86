"""People of the chats: what they prefer, what they may, what they were asked, what they sent. No function here commits."""

from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session, col, select

from storage.database import insert_once
from storage.tables import Ask, Person, Upload, now

SEEN_EVERY = timedelta(hours=1)  # how exact seen_at is: not every message is worth a write
EVERYBODY = "*"  # the row whose limits stand for everybody


def get(session: Session, person: str) -> Person | None:
    """The person's row, where they have been seen or the owner has said something about them."""
    return session.get(Person, person)


def touch(session: Session, person: str, name: str, language: str) -> Person:
    """The person's row, made at their first message; name and language as they are now."""
    row = session.get(Person, person)
    if row is None:  # of two messages at once, one makes it
        insert_once(session, Person, _new(person))
        row = session.get_one(Person, person)
    elif (row.name, row.language) == (name or row.name, language) and now() - row.seen_at < SEEN_EVERY:
        return row
    row.name, row.language, row.seen_at = name or row.name, language, now()
    session.add(row)
    session.flush()
    return row


def _new(person: str) -> dict[str, Any]:
    return Person(person=person).model_dump()


def change(session: Session, person: str, **values: Any) -> Person:
    """Set columns of a person's row, made where there is none."""
    row = session.get(Person, person) or Person(person=person)
    for name, value in values.items():
        setattr(row, name, value)
    session.add(row)
    session.flush()
    return row


def with_standing(session: Session, standing: str) -> list[Person]:
    """Everybody whom the owner allowed, or banned."""
    return list(session.exec(select(Person).where(Person.standing == standing).order_by(col(Person.person))).all())


def language_of(session: Session, person: str, otherwise: str) -> str:
    """The language that a person's client last had."""
    row = session.get(Person, person)
    return row.language if row else otherwise


def asked(session: Session, address: str, message_id: str, packed: str) -> None:
    """Keep what an answer to this message of ours belongs to."""
    found = session.exec(select(Ask).where(Ask.address == address, Ask.message_id == message_id)).first()
    row = found or Ask(address=address, message_id=message_id, packed=packed)
    row.packed = packed
    session.add(row)
    session.flush()


def ask_at(session: Session, address: str, message_id: str) -> str:
    """What an answer to this message belongs to, packed; "" where it asked nothing."""
    found = session.exec(select(Ask.packed).where(Ask.address == address, Ask.message_id == message_id)).first()
    return found or ""


def sent_file(session: Session, person: str, address: str, kind: str, media_key: str) -> Upload:
    """Note that a person sent a file that is kept."""
    upload = Upload(person=person, address=address, kind=kind, media_key=media_key)
    session.add(upload)
    session.flush()
    return upload


def files_of(session: Session, person: str) -> list[Upload]:
    """What a person sent, newest first."""
    return list(session.exec(select(Upload).where(Upload.person == person).order_by(col(Upload.id).desc())).all())


def drop_old_asks(session: Session, before: datetime) -> None:
    """Take away questions that nobody will answer any more."""
    for row in session.exec(select(Ask).where(col(Ask.created_at) < before)).all():
        session.delete(row)
