"""Outgoing webhooks: what is owed goes to each program's address, signed as Standard Webhooks says, again with growing pauses.

Knows no event's meaning. Source: the Standard Webhooks specification (headers webhook-id, webhook-timestamp, webhook-signature;
HMAC-SHA256 over "id.timestamp.body"; any 2xx answer counts; 410 ends the webhook).
"""

import asyncio
import base64
import binascii
import hashlib
import hmac
import json
import logging
import random
import time
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

import httpx
from sqlalchemy.exc import OperationalError

from bots.errors import BadInput
from storage import claims, webhooks
from storage.database import Database

log = logging.getLogger(__name__)

PAUSES_S = (5.0, 300.0, 1800.0, 7200.0, 18000.0, 36000.0, 50400.0, 72000.0, 86400.0)  # then it is dead: about three days
LONGEST_WAIT_S = 86400.0
TIMEOUT_S = 15.0
AT_ONCE = 8
POLL_S = 0.5
MOST_URL = 2000


def read_url(text: str) -> str:
    """An address that a webhook can have. Raises BadInput."""
    url = text.strip()
    try:
        parts = urlsplit(url)
        good = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        good = False
    if not good or len(url) > MOST_URL or any(c.isspace() or not c.isprintable() for c in url):
        raise BadInput("webhook_url", value=url[:60])
    if parts.username or parts.password or parts.fragment:
        raise BadInput("webhook_url_parts", value=parts.hostname)
    return url


def read_events(text: str) -> tuple[str, ...]:
    """A comma list of events; none means all. Raises BadInput."""
    named = tuple(part.strip() for part in text.split(",") if part.strip())
    for name in named:
        if name not in webhooks.EVENTS:
            raise BadInput("webhook_event", value=name[:40], events=", ".join(webhooks.EVENTS))
    return named


def signed(secret: str, message_id: str, at: int, body: bytes) -> Mapping[str, str]:
    """The three headers of a message sent at `at`, seconds since 1970. secret: "whsec_" and base64."""
    try:
        key = base64.b64decode(secret.removeprefix("whsec_"), validate=True)
    except binascii.Error as exc:
        raise ValueError("a webhook's secret is whsec_ and base64") from exc
    mac = hmac.new(key, f"{message_id}.{at}.".encode() + body, hashlib.sha256).digest()
    return {
        "webhook-id": message_id,
        "webhook-timestamp": str(at),
        "webhook-signature": f"v1,{base64.b64encode(mac).decode()}",
        "content-type": "application/json",
        "user-agent": "shortwright",
    }


def body_of(event: str, at: datetime, payload: Mapping[str, Any]) -> bytes:
    """A message's body: {"type", "timestamp", "data"} as JSON; the same bytes at every try."""
    return json.dumps(
        {"type": event, "timestamp": at.isoformat(), "data": payload}, ensure_ascii=False, separators=(",", ":")
    ).encode()


def open_client() -> httpx.AsyncClient:
    """A client that follows no redirects: a receiver that moved says so to its owner, not to us."""
    return httpx.AsyncClient(timeout=TIMEOUT_S, follow_redirects=False, trust_env=False)


async def post(client: httpx.AsyncClient, url: str, headers: Mapping[str, str], body: bytes) -> httpx.Response:
    """Post a body and give the answer's head; whatever the answer says is not read. Raises httpx.HTTPError."""
    request = client.build_request("POST", url, headers=dict(headers), content=body)
    answer = await client.send(request, stream=True)
    await answer.aclose()
    return answer


class WebhookSender:
    """Sends what webhooks are owed until it is stopped; in order for one webhook, webhooks beside each other."""

    def __init__(
        self, database: Database, clock: Callable[[], float] = time.time, chance: Callable[[], float] = random.random
    ) -> None:
        self._database = database
        self._clock = clock
        self._chance = chance

    async def run(self, stop: asyncio.Event) -> None:
        """Send until stop is set. What is in hand then is owed again at the next start, under the same id."""
        async with open_client() as client:
            while not stop.is_set():
                try:
                    await self.send_due(client)
                except (OperationalError, OSError) as exc:
                    log.warning("webhooks wait: %s", type(exc).__name__, extra={"action": "webhooks_wait"})
                try:
                    await asyncio.wait_for(stop.wait(), POLL_S)
                except TimeoutError:
                    continue

    async def send_due(self, client: httpx.AsyncClient) -> int:
        """Send everything that is due; returns how many arrived."""
        with self._database.session() as session:
            due = webhooks.pending(session)
        of: dict[str, list[str]] = {}
        for message in due:
            of.setdefault(message.webhook_id, []).append(message.id)
        room = asyncio.Semaphore(AT_ONCE)

        async def all_of(webhook_id: str, ids: list[str]) -> int:
            lock = claims.try_lock(self._database.locks_dir, f"webhook-{webhook_id}")
            if lock is None:  # another process of this machine sends them
                return 0
            try:
                arrived = 0
                for message_id in ids:
                    async with room:
                        if not await self._send(client, message_id):
                            break  # one that is away holds nobody up for longer than one try
                    arrived += 1
                return arrived
            finally:
                lock.release()

        return sum(await asyncio.gather(*(all_of(webhook_id, ids) for webhook_id, ids in of.items())))

    async def _send(self, client: httpx.AsyncClient, message_id: str) -> bool:
        with self._database.session() as session:
            owed = webhooks.still_owed(session, message_id)
        if owed is None:
            return False
        message, webhook = owed
        body = body_of(message.event, message.created_at, message.payload)
        answer, why = None, ""
        try:
            answer = await post(client, webhook.url, signed(webhook.secret, message.id, int(self._clock()), body), body)
        except (httpx.HTTPError, httpx.InvalidURL, ValueError) as exc:
            why = type(exc).__name__
        with self._database.session() as session:
            owed = webhooks.still_owed(session, message_id)
            if owed is None:
                return False
            message, webhook = owed
            if answer is not None and answer.is_success:
                webhooks.sent(session, message)
            else:
                why = why or f"it answered {answer.status_code if answer is not None else ''}".strip()
                webhooks.later(session, message, why, self._pause_s(message.attempts, answer))
                if answer is not None and answer.status_code == 410:
                    webhook.status = "off"
                    session.add(webhook)
                log.info("a webhook did not take a message: %s", why, extra={"action": "webhook_refused"})
            session.commit()
        return bool(answer is not None and answer.is_success)

    def _pause_s(self, attempts: int, answer: httpx.Response | None) -> float | None:
        """How long until the next try; None after the last. A receiver's own Retry-After counts where it is longer."""
        if attempts >= len(PAUSES_S):
            return None
        pause_s = PAUSES_S[attempts] * (0.9 + 0.2 * self._chance())
        asked = answer.headers.get("retry-after", "") if answer is not None else ""
        return max(pause_s, min(float(asked), LONGEST_WAIT_S)) if asked.isascii() and asked.isdigit() else pause_s
