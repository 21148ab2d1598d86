"""Pending deliveries and progress → the right Messenger. Only sends; never encodes, never decides.

Each delivery is sent exactly once: its row says pending → sending → sent, and while it is in hand an OS lock holds it, so that two
processes never send one and a crash frees it at once. What a crash left in `sending` is sent again only where the platform can tell
what arrived (`Messenger.resend_safe`).
"""

import asyncio
import logging
from collections.abc import Callable, Mapping
from pathlib import Path
from time import monotonic

from sqlalchemy.exc import OperationalError
from sqlmodel import Session

from bots.errors import DeliveryLater, DeliveryRefused, DeliveryUnsure
from bots.messages import Delivered, Messenger, Parcel
from bots.parcels import parcel
from bots.texts import progress_line
from storage import claims, deliveries, jobs
from storage.database import Database
from storage.tables import Channel, Delivery

log = logging.getLogger(__name__)

POLL_S = 0.3
PROGRESS_EVERY_S = 4.0  # chats allow one edit of a message every 3 to 5 s
UNKNOWN_RETRY_S = 60.0
MAX_ATTEMPTS = 6


class Outbox:
    """Sends what is owed on the platforms whose messengers it holds, by address prefix."""

    def __init__(self, database: Database, messengers: Mapping[str, Messenger], clock: Callable[[], float] = monotonic) -> None:
        self._database = database
        self._messengers = messengers
        self._clock = clock
        self._shown: dict[str, tuple[float, str]] = {}  # job id -> when and what was shown last

    async def run(self, stop: asyncio.Event, job_id: str | None = None) -> None:
        """Send until stop is set: everything, or one job's deliveries only. A delivery in hand is finished first.

        For everything, a full disk or a busy database is waited out. For one job it is raised: a person is looking.
        """
        while not stop.is_set():
            try:
                await self.send_due(job_id)
                await self.show_progress()
            except (OperationalError, OSError) as exc:
                if job_id is not None:
                    raise
                log.warning("outbox waits: %s", exc, extra={"action": "outbox_waits"})
            try:
                await asyncio.wait_for(stop.wait(), POLL_S)
            except TimeoutError:
                continue

    async def send_due(self, job_id: str | None = None) -> int:
        """Send everything that is due now; returns how many arrived."""
        arrived = 0
        for prefix, messenger in self._messengers.items():
            with self._database.session() as session:
                due = deliveries.pending(session, prefix, job_id)
            for delivery, channel in due:
                arrived += await self._send(messenger, delivery, channel)
        return arrived

    async def show_progress(self) -> None:
        """Bring every acknowledging message up to date, each at most every PROGRESS_EVERY_S and only where its text changed."""
        with self._database.session() as session:
            shown = [(job, session.get_one(Channel, job.channel_id)) for job in jobs.unfinished(session) if job.message_id]
        for job, channel in shown:
            messenger = self._messengers.get(channel.address.partition(":")[0])
            if messenger is None:
                continue
            at, before = self._shown.get(job.id, (-PROGRESS_EVERY_S, ""))
            text = progress_line(job.status, job.stage, job.progress, job.detail, str(channel.settings.get("language", "en")))
            if text == before or self._clock() - at < PROGRESS_EVERY_S:
                continue
            self._shown[job.id] = (self._clock(), text)
            preview = job.detail.get("preview")
            await messenger.show_progress(channel.address, job.message_id, text, Path(preview) if preview else None)
        self._shown = {job.id: self._shown[job.id] for job, _ in shown if job.id in self._shown}

    async def _send(self, messenger: Messenger, delivery: Delivery, channel: Channel) -> bool:
        """Send one delivery; every way out is one commit. True where it arrived."""
        assert delivery.id is not None  # noqa: S101  (it was read from the database)
        lock = claims.try_lock(self._database.locks_dir, f"delivery-{delivery.id}")
        if lock is None:
            return False
        try:
            ready = self._take_up(messenger, delivery, channel)
            if ready is None:
                return False
            return await self._hand_over(messenger, delivery, ready)
        finally:
            lock.release()

    def _take_up(self, messenger: Messenger, delivery: Delivery, channel: Channel) -> Parcel | None:
        """Mark the delivery as being sent and make its parcel; None where it is not to be sent (any more)."""
        with self._database.session() as session:
            row = session.get_one(Delivery, delivery.id, populate_existing=True)
            if row.status == "sending" and not messenger.resend_safe:
                self._give_up(session, row, "it was being sent when the process died; it may have arrived")
                return None
            ready = parcel(session, self._database, row, channel)
            if ready is None:
                self._give_up(session, row, "its file is no longer kept")
                return None
            begun = deliveries.begin(session, row.id or 0, again=messenger.resend_safe)
            session.commit()
        return ready if begun else None

    async def _hand_over(self, messenger: Messenger, delivery: Delivery, ready: Parcel) -> bool:
        try:
            answer = await messenger.deliver(ready)
        except DeliveryLater as exc:
            self._later(delivery, exc.reason, exc.delay_s)
        except DeliveryRefused as exc:
            with self._database.session() as session:
                self._give_up(session, delivery, exc.reason)
        except DeliveryUnsure as exc:
            if messenger.resend_safe:
                return False  # it stays `sending`, and the next look finds out what arrived
            with self._database.session() as session:
                self._give_up(session, delivery, exc.reason)
        except Exception:  # a platform's library failed in a way its adapter does not know: one delivery must not stop the others
            log.exception("a delivery failed in an unknown way", extra={"action": "delivery_unknown", "job_id": delivery.job_id})
            self._later(delivery, "unknown error", UNKNOWN_RETRY_S)
        else:
            with self._database.session() as session:
                deliveries.sent(session, delivery.id or 0, answer if isinstance(answer, str) else answer.message_id)
                session.commit()
            log.info("delivered", extra={"action": "delivered", "job_id": delivery.job_id})
            return True
        return False

    def _later(self, delivery: Delivery, why: str, delay_s: float) -> None:
        with self._database.session() as session:
            row = session.get_one(Delivery, delivery.id, populate_existing=True)
            if row.attempts >= MAX_ATTEMPTS:
                self._give_up(session, row, why)
                return
            deliveries.later(session, row.id or 0, why, delay_s * 2 ** max(0, row.attempts - 1))
            session.commit()

    def _give_up(self, session: Session, delivery: Delivery, why: str) -> None:
        deliveries.failed(session, delivery.id or 0, why)
        session.commit()
        log.warning("not delivered: %s", why, extra={"action": "delivery_failed", "job_id": delivery.job_id})
