"""Programs that want to hear of what happens, and what each is still owed. No function here commits.

A message is owed in the same transaction as the row that it tells of, once per (webhook, event, subject); its id stays the same for
every try, so that a receiver knows one that comes twice. pending → sent, or dead after the last try until somebody sends it again.
"""

import base64
import secrets
from datetime import timedelta
from typing import Any

from sqlmodel import Session, col, func, select

from storage.tables import Job, Post, Webhook, WebhookMessage, now

EVENTS = ("job.completed", "job.failed", "post.published")
EVERYBODY = "*"
KEPT = timedelta(days=30)


def create(session: Session, url: str, *, person: str = EVERYBODY, events: tuple[str, ...] = ()) -> Webhook:
    """Add a webhook with a secret of its own; no events means all of them."""
    secret = "whsec_" + base64.b64encode(secrets.token_bytes(24)).decode()
    row = Webhook(id=secrets.token_hex(4), person=person, url=url, secret=secret, events=list(events))
    session.add(row)
    session.flush()
    return row


def every(session: Session) -> list[Webhook]:
    """All webhooks, oldest first."""
    return list(session.exec(select(Webhook).order_by(col(Webhook.created_at))).all())


def find(session: Session, webhook_id: str) -> Webhook | None:
    """The webhook with this id."""
    return session.get(Webhook, webhook_id, populate_existing=True)


def remove(session: Session, webhook_id: str) -> bool:
    """Take a webhook away, with what it is owed. False where there is none."""
    row = find(session, webhook_id)
    if row is None:
        return False
    for message in session.exec(select(WebhookMessage).where(WebhookMessage.webhook_id == webhook_id)).all():
        session.delete(message)
    session.flush()
    session.delete(row)
    session.flush()
    return True


def owe(session: Session, person: str, event: str, subject: str, payload: dict[str, Any], *, apart_from: str = "") -> None:
    """Owe an event about a person's job or post to every webhook that wants it; apart_from: the one that had it already."""
    wanting = select(Webhook).where(Webhook.status == "active", col(Webhook.person).in_((EVERYBODY, person)))
    for webhook in session.exec(wanting).all():
        if webhook.id != apart_from and (not webhook.events or event in webhook.events):
            owe_one(session, webhook, event, subject, payload)


def owe_one(session: Session, webhook: Webhook, event: str, subject: str, payload: dict[str, Any]) -> WebhookMessage:
    """Owe an event to one webhook; the same one is owed once, and the first stands."""
    same = select(WebhookMessage).where(
        WebhookMessage.webhook_id == webhook.id, WebhookMessage.event == event, WebhookMessage.subject == subject
    )
    found = session.exec(same).first()
    if found is not None:
        return found
    row = WebhookMessage(id=f"msg_{secrets.token_hex(12)}", webhook_id=webhook.id, event=event, subject=subject, payload=payload)
    session.add(row)
    session.flush()
    return row


def about_job(session: Session, job: Job) -> dict[str, Any]:
    """What is said of a job that has ended."""
    title = session.exec(select(Post.title).where(Post.job_id == job.id)).first() or ""
    told = {"job": job.id, "kind": job.kind, "status": job.status, "idea": job.idea, "title": title, "person": job.person}
    return {**told, "error": job.error_code, "reason": job.error_text} if job.error_code else told


def pending(session: Session, limit: int = 500) -> list[WebhookMessage]:
    """What is owed and due now, oldest first."""
    query = (
        select(WebhookMessage)
        .join(Webhook, col(WebhookMessage.webhook_id) == col(Webhook.id))
        .where(
            WebhookMessage.status == "pending",
            Webhook.status == "active",
            col(WebhookMessage.not_before_at).is_(None) | (col(WebhookMessage.not_before_at) <= now()),
        )
        .order_by(col(WebhookMessage.created_at))
        .limit(limit)
    )
    return list(session.exec(query).all())


def still_owed(session: Session, message_id: str) -> tuple[WebhookMessage, Webhook] | None:
    """The message, fresh, with its webhook; None where somebody sent it meanwhile or it is not due."""
    row = session.get(WebhookMessage, message_id, populate_existing=True)
    if row is None or row.status != "pending" or (row.not_before_at is not None and row.not_before_at > now()):
        return None
    webhook = find(session, row.webhook_id)
    return (row, webhook) if webhook is not None and webhook.status == "active" else None


def sent(session: Session, message: WebhookMessage) -> None:
    """Its receiver said that it has it."""
    message.status, message.sent_at, message.error_text = "sent", now(), ""
    message.attempts += 1
    session.add(message)


def later(session: Session, message: WebhookMessage, why: str, delay_s: float | None) -> None:
    """It did not arrive: once more after delay_s, or never by itself where there is none."""
    message.attempts += 1
    message.error_text = why[:300]
    message.status = "pending" if delay_s is not None else "dead"
    message.not_before_at = now() + timedelta(seconds=delay_s) if delay_s is not None else None
    session.add(message)


def dead(session: Session, webhook_id: str = "") -> list[WebhookMessage]:
    """What was given up, of one webhook or all, oldest first."""
    query = select(WebhookMessage).where(WebhookMessage.status == "dead").order_by(col(WebhookMessage.created_at))
    return list(session.exec(query.where(WebhookMessage.webhook_id == webhook_id) if webhook_id else query).all())


def send_again(session: Session, wanted: str = "") -> int:
    """Owe again what was given up: one message, all of a webhook, or everything; says how many."""
    rows = [row for row in dead(session) if wanted in ("", row.id, row.webhook_id)]
    for row in rows:
        row.status, row.attempts, row.not_before_at = "pending", 0, None
        session.add(row)
    return len(rows)


def counts(session: Session) -> dict[tuple[str, str], int]:
    """How many messages each webhook has of each status."""
    query = select(WebhookMessage.webhook_id, WebhookMessage.status, func.count()).group_by(
        col(WebhookMessage.webhook_id), col(WebhookMessage.status)
    )
    return {(webhook_id, status): number for webhook_id, status, number in session.exec(query).all()}


def drop_old(session: Session) -> None:
    """Take away messages that arrived long ago."""
    old = select(WebhookMessage).where(WebhookMessage.status == "sent", col(WebhookMessage.created_at) < now() - KEPT)
    for row in session.exec(old).all():
        session.delete(row)
