"""Channels, and the duty to send each thing to a channel exactly once. No function here commits.

pending → sending → sent. A crash leaves `sending`: where a platform can say what arrived (a file can), `begin(…, again=True)` takes it
up; elsewhere it stays for the outbox to reconcile or to tell the person, never to send blindly.
"""

from datetime import timedelta
from typing import Any

from sqlalchemy import and_, false, or_, update
from sqlmodel import Session, col, select

from storage import webhooks
from storage.database import insert_once
from storage.tables import Ask, Channel, Delivery, Job, Post, now

LEASE = timedelta(minutes=15)  # what another machine was sending is taken for cut off after this; far above any upload
SENT_AGAIN = frozenset({"short", "script", "storyboard"})  # kinds that somebody waits for


def channel(session: Session, address: str, limit_bytes: int | None = None) -> Channel:
    """The channel at an address, made on first use. A limit that is given replaces the one known."""
    query = select(Channel).where(Channel.address == address)
    found = session.exec(query).first()
    if found is None:  # of two who make it at once, one does
        insert_once(session, Channel, {"address": address, "limit_bytes": limit_bytes, "settings": {}, "created_at": now()})
        found = session.exec(query).one()
    if limit_bytes is not None and found.limit_bytes != limit_bytes:
        found.limit_bytes = limit_bytes
        session.add(found)
    return found


def named(place: Channel | None) -> str:
    """What people call a channel: its title where the platform told it, else its address."""
    return "" if place is None else str(place.settings.get("title") or place.address)


def move_channel(session: Session, old: str, new: str) -> None:
    """A chat has another address from now on: its settings, what it is owed and what it was asked go there."""
    place = session.exec(select(Channel).where(Channel.address == old)).first()
    if place is None or session.exec(select(Channel).where(Channel.address == new)).first() is not None:
        return
    place.address = new
    session.add(place)
    for ask in session.exec(select(Ask).where(Ask.address == old)).all():
        ask.address = new
        session.add(ask)
    session.flush()


def channels_of_chat(session: Session, chat: str) -> list[int]:
    """The ids of a chat's channels: its own and those of its topics. chat: an address without a topic."""
    query = select(Channel.id).where(
        (col(Channel.address) == chat) | col(Channel.address).startswith(chat + ":", autoescape=True)
    )
    return [channel_id for channel_id in session.exec(query).all() if channel_id is not None]


def add(
    session: Session,
    *,
    job_id: str,
    kind: str,
    channel_id: int,
    revision: int = 0,
    media_key: str | None = None,
    payload: dict[str, Any] | None = None,
) -> Delivery:
    """Owe one thing to a channel; the same (job, kind, revision, channel) is owed only once and the first one stands."""
    found = session.exec(
        select(Delivery).where(
            Delivery.job_id == job_id, Delivery.kind == kind, Delivery.revision == revision, Delivery.channel_id == channel_id
        )
    ).first()
    if found is not None:
        return found
    delivery = Delivery(
        job_id=job_id, kind=kind, revision=revision, channel_id=channel_id, media_key=media_key, payload=payload or {}
    )
    session.add(delivery)
    session.flush()
    return delivery


def owe_short(session: Session, job: Job, place: Channel, post: Post, key: str | None) -> Delivery:
    """Owe a job's finished short to where it was asked for; key: a file that the place takes, None where nothing fits, which is said."""
    payload: dict[str, Any] = {"post_id": post.id, "title": post.title, "notes": post.notes, **post.facts}
    if key is None:
        payload |= {"error": "TooLarge", "text": "", "values": {"limit_mb": round((place.limit_bytes or 0) / 1e6, 1)}}
    kind = "short" if key else "notice"
    return add(session, job_id=job.id, kind=kind, channel_id=job.channel_id, media_key=key, payload=payload)


def pending(session: Session, prefix: str, job_id: str | None = None) -> list[tuple[Delivery, Channel]]:
    """What is still owed on one platform ("file", "telegram") and due now, oldest first; includes `sending` left by a crash."""
    query = (
        select(Delivery, Channel)
        .join(Channel, col(Delivery.channel_id) == col(Channel.id))
        .where(
            col(Delivery.status).in_(("pending", "sending")),
            col(Channel.address).startswith(prefix + ":", autoescape=True),
            col(Delivery.not_before_at).is_(None) | (col(Delivery.not_before_at) <= now()),
        )
        .order_by(col(Delivery.id))
    )
    if job_id is not None:
        query = query.where(Delivery.job_id == job_id)
    return [(delivery, place) for delivery, place in session.exec(query).all()]


def begin(session: Session, delivery_id: int, *, again: bool = False, by: str = "") -> bool:
    """Take up a delivery: True for the one caller who may send it now. Commit before sending.

    again: also one that was cut off. by: claims.worker_name of who holds its lock, for only that shows that nobody of this machine is
    sending it; what another machine is sending is left alone for LEASE.
    """
    machine = f"{by.rpartition(':')[0]}:" if by else ""
    ours = col(Delivery.claimed_by).startswith(machine, autoescape=True) if by else false()
    cut_off = or_(
        ours, col(Delivery.claimed_by) == "", col(Delivery.claimed_at).is_(None), col(Delivery.claimed_at) < now() - LEASE
    )
    waits = col(Delivery.status) == "pending"
    begun = session.exec(
        update(Delivery)
        .where(col(Delivery.id) == delivery_id, or_(waits, and_(col(Delivery.status) == "sending", cut_off)) if again else waits)
        .values(status="sending", attempts=col(Delivery.attempts) + 1, claimed_by=by, claimed_at=now())
        .execution_options(synchronize_session=False)
    )
    return begun.rowcount == 1


def was_cut_off(delivery: Delivery, by: str) -> bool:
    """Whether nobody is sending it any more, asked by who holds its lock on this machine."""
    if delivery.status != "sending":
        return False
    ours = not delivery.claimed_by or delivery.claimed_by.rpartition(":")[0] == by.rpartition(":")[0]
    return ours or delivery.claimed_at is None or delivery.claimed_at < now() - LEASE


def sent(session: Session, delivery_id: int, message_id: str, file_id: str = "", link: str = "") -> None:
    """The platform confirmed it; file_id is its own name for the file, link where people find the message, if it has such."""
    _set(session, delivery_id, status="sent", message_id=message_id, sent_at=now(), error_text="")
    row = session.get_one(Delivery, delivery_id, populate_existing=True)
    more = {name: value for name, value in (("file_id", file_id), ("link", link)) if value}
    if more:
        row.payload = {**row.payload, **more}
        session.add(row)
    if row.kind == "post":
        _tell_programs(session, row, link)


def _tell_programs(session: Session, row: Delivery, link: str) -> None:
    """A post is out: webhooks hear of it, apart from the one that it went to."""
    address = session.get_one(Channel, row.channel_id).address
    person = session.exec(select(Job.person).where(Job.id == row.job_id)).first() or ""
    told: dict[str, Any] = {name: row.payload[name] for name in ("title", "series", "number", "idea") if name in row.payload}
    payload = {"job": row.job_id, **told, "channel": address, "message": row.message_id, "link": link, "person": person}
    apart_from = address.removeprefix("webhook:") if address.startswith("webhook:") else ""
    webhooks.owe(session, person, "post.published", str(row.id), payload, apart_from=apart_from)


def unsure(session: Session, delivery_id: int, why: str) -> Delivery:
    """It was sent and nobody knows whether it arrived: it is never sent again unless the person asks for it."""
    row = session.get_one(Delivery, delivery_id, populate_existing=True)
    row.status, row.error_text, row.payload = "failed", why, {**row.payload, "unsure": True}
    session.add(row)
    session.flush()
    return row


def arrived(session: Session, job_id: str, address: str, message_id: str) -> bool:
    """A button under a short was pressed: it did arrive, whatever was thought. True where that is news."""
    news = False
    for row in for_job(session, job_id):
        if row.payload.get("unsure") and row.status == "failed" and session.get_one(Channel, row.channel_id).address == address:
            sent(session, row.id or 0, message_id)
            news = True
    if news:
        for row in for_job(session, job_id):
            if row.kind == "question" and row.status == "pending":
                failed(session, row.id or 0, "answered")
    return news


def send_again(session: Session, job_id: str) -> bool:
    """The person says that it did not arrive, or that it can now: what failed is owed again. False where nothing is."""
    failed_ = [row for row in for_job(session, job_id) if row.status == "failed"]
    again = [row for row in failed_ if row.kind in SENT_AGAIN or (row.kind == "post" and row.payload.get("unsure"))]
    for row in again:
        row.status, row.attempts, row.not_before_at = "pending", 0, None
        row.payload = {**{name: value for name, value in row.payload.items() if name != "unsure"}, "again": True}
        session.add(row)
    return bool(again)


def sent_shorts(session: Session, place: Channel, limit: int) -> list[Delivery]:
    """The shorts that a channel got last, newest first."""
    query = select(Delivery).where(Delivery.channel_id == place.id, Delivery.kind == "short", Delivery.status == "sent")
    return list(session.exec(query.order_by(col(Delivery.id).desc()).limit(limit)).all())


def later(session: Session, delivery_id: int, error_text: str, delay_s: float) -> None:
    """It surely did not arrive; try again after delay_s."""
    _set(session, delivery_id, status="pending", error_text=error_text, not_before_at=now() + timedelta(seconds=delay_s))


def unclear(session: Session, delivery_id: int, error_text: str, delay_s: float) -> None:
    """It may have arrived; whoever can find out looks again after delay_s."""
    _set(session, delivery_id, status="sending", error_text=error_text, not_before_at=now() + timedelta(seconds=delay_s))


def failed(session: Session, delivery_id: int, error_text: str) -> None:
    """It can never be sent."""
    _set(session, delivery_id, status="failed", error_text=error_text)


def for_job(session: Session, job_id: str) -> list[Delivery]:
    """Every delivery of a job, oldest first, fresh from the database."""
    query = select(Delivery).where(Delivery.job_id == job_id).order_by(col(Delivery.id))
    return list(session.exec(query.execution_options(populate_existing=True)).all())


def history(
    session: Session, *, person: str = "", series_id: str = "", channel_id: int | None = None, limit: int = 20
) -> list[tuple[Delivery, Channel]]:
    """What was posted, the newest first; payload: title, series, key, link. Narrowed to a person's, a series' or a channel's."""
    query = select(Delivery, Channel).join(Channel, col(Delivery.channel_id) == col(Channel.id))
    query = query.where(Delivery.kind == "post", Delivery.status == "sent")
    if person:
        query = query.join(Job, col(Delivery.job_id) == col(Job.id)).where(Job.person == person)
    if series_id:
        query = query.where(col(Delivery.payload)["series_id"].as_string() == series_id)
    if channel_id is not None:
        query = query.where(Delivery.channel_id == channel_id)
    return [(row, place) for row, place in session.exec(query.order_by(col(Delivery.sent_at).desc()).limit(limit)).all()]


def _set(session: Session, delivery_id: int, **values: Any) -> None:
    session.exec(
        update(Delivery).where(col(Delivery.id) == delivery_id).values(**values).execution_options(synchronize_session=False)
    )
