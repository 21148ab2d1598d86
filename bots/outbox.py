"""Pending deliveries and progress → the right Messenger. Only sends; never encodes, never decides.

Each delivery is sent exactly once: its row says pending → sending → sent, and while it is in hand an OS lock holds it, so that two
processes never send one and a crash frees it at once. What a crash left in `sending` is sent again only where the platform can tell
what arrived (`Messenger.resend_safe`); elsewhere the person is asked, and it is sent again when they say so.
"""

import asyncio
import logging
from collections.abc import Callable, Mapping
from time import monotonic

from sqlalchemy.exc import OperationalError
from sqlmodel import Session

from bots.errors import DeliveryLater, DeliveryRefused, DeliveryUnsure
from bots.messages import Delivered, Messenger, Parcel
from bots.parcels import parcel
from bots.progress import ProgressBoard
from storage import claims, deliveries, slots
from storage.database import Database
from storage.tables import Channel, Delivery, Job

log = logging.getLogger(__name__)

POLL_S = 0.3
UNKNOWN_RETRY_S = 60.0
UNSURE_RETRY_S = 3.0
MAX_ATTEMPTS = 6  # where nobody knows what is wrong
MOST_LATER = 450  # where it is known, or can be found out, that it did not arrive: about three days
LONGEST_DELAY_S = 600.0
CHATS_AT_ONCE = 8  # uploads beside each other
PAUSED_LOOK_S = 5.0  # how soon a post goes on after its schedule's pause
ASKED_ABOUT = frozenset({"short", "script", "storyboard", "post", "approval"})


class Outbox:
    """Sends what is owed on the platforms whose messengers it holds, by address prefix: in order within a chat, chats beside each other."""

    def __init__(self, database: Database, messengers: Mapping[str, Messenger], clock: Callable[[], float] = monotonic) -> None:
        self._database = database
        self._messengers = messengers
        self._board = ProgressBoard(database, messengers, clock)
        self._chats: dict[int, asyncio.Task[int]] = {}  # channel id -> what is being sent there
        self._at_once = asyncio.Semaphore(CHATS_AT_ONCE)

    async def run(self, stop: asyncio.Event, job_id: str | None = None) -> None:
        """Send until stop is set: everything, or one job's deliveries only. A delivery in hand is finished first.

        For everything, a full disk or a busy database is waited out. For one job it is raised: a person is looking.
        """
        try:
            await self._until(stop, job_id)
        except asyncio.CancelledError:
            for task in self._chats.values():
                task.cancel()
            raise
        finally:
            await asyncio.gather(*self._chats.values(), return_exceptions=True)

    async def _until(self, stop: asyncio.Event, job_id: str | None) -> None:
        while not stop.is_set():
            try:
                if job_id is None:
                    self._start(None)
                    self._board.start()
                else:
                    await self.send_due(job_id)
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
        return sum(await asyncio.gather(*self._start(job_id)))

    async def show_progress(self) -> None:
        """Bring the acknowledging messages up to date."""
        await self._board.show()

    def _start(self, job_id: str | None) -> list[asyncio.Task[int]]:
        """Start sending in every chat that is owed something and in which nothing is under way."""
        for task in self._chats.values():
            if task.done() and not task.cancelled() and (failed := task.exception()) is not None:
                log.warning("outbox waits: %s", failed, extra={"action": "outbox_waits"})
        self._chats = {channel_id: task for channel_id, task in self._chats.items() if not task.done()}
        owed: dict[int, tuple[Messenger, list[tuple[Delivery, Channel]]]] = {}
        for prefix, messenger in self._messengers.items():
            with self._database.session() as session:
                for delivery, channel in deliveries.pending(session, prefix, job_id):
                    owed.setdefault(delivery.channel_id, (messenger, []))[1].append((delivery, channel))
        started = []
        for channel_id, (messenger, due) in owed.items():
            if channel_id not in self._chats:
                self._chats[channel_id] = task = asyncio.create_task(self._send_all(messenger, due))
                started.append(task)
        return started

    async def _send_all(self, messenger: Messenger, due: list[tuple[Delivery, Channel]]) -> int:
        async with self._at_once:
            return sum([await self._send(messenger, delivery, channel) for delivery, channel in due])

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
            by = claims.worker_name(self._database.locks_dir)
            if row.status == "sending" and not messenger.resend_safe:
                if deliveries.was_cut_off(row, by):
                    self._unsure(session, row, "it was being sent when the process died; it may have arrived")
                return None
            if row.kind == "post" and not self._may_post(session, row):
                return None
            ready = parcel(session, self._database, row, channel)
            if ready is None:
                self._give_up(session, row, "its file is no longer kept")
                return None
            begun = deliveries.begin(session, row.id or 0, again=messenger.resend_safe, by=by)
            session.commit()
        return ready if begun else None

    def _may_post(self, session: Session, row: Delivery) -> bool:
        """Whether a slot's post may go now; what becomes of it otherwise is committed."""
        verdict = slots.gate(session, row)
        if verdict == "wait":
            deliveries.later(session, row.id or 0, "paused", PAUSED_LOOK_S)
        elif verdict == "late":
            slots.ask_late(session, row.job_id or "")
        elif verdict == "drop":
            deliveries.failed(session, row.id or 0, "it is not wanted any more")
        if verdict != "go":
            session.commit()
        return verdict == "go"

    async def _hand_over(self, messenger: Messenger, delivery: Delivery, ready: Parcel) -> bool:
        try:
            answer = await messenger.deliver(ready)
        except DeliveryLater as exc:
            self._later(delivery, exc.reason, exc.delay_s, MOST_LATER)
        except DeliveryRefused as exc:
            with self._database.session() as session:
                self._give_up(session, delivery, exc.reason)
        except DeliveryUnsure as exc:
            with self._database.session() as session:
                row = session.get_one(Delivery, delivery.id, populate_existing=True)
                if messenger.resend_safe and row.attempts < MOST_LATER:  # the next look finds out what arrived, when it can
                    longer_s = UNSURE_RETRY_S * (2 ** min(max(0, row.attempts - 1), 10) - 1)
                    deliveries.unclear(session, row.id or 0, exc.reason, min(longer_s, LONGEST_DELAY_S))
                    session.commit()
                else:
                    self._unsure(session, row, exc.reason)
        except Exception:  # a platform's library failed in a way its adapter does not know: one delivery must not stop the others
            log.exception("a delivery failed in an unknown way", extra={"action": "delivery_unknown", "job_id": delivery.job_id})
            self._later(delivery, "unknown error", UNKNOWN_RETRY_S, MAX_ATTEMPTS)
        else:
            with self._database.session() as session:
                done = answer if isinstance(answer, Delivered) else Delivered(answer)
                deliveries.sent(session, delivery.id or 0, done.message_id, done.file_id, done.link)
                session.commit()
            log.info("delivered", extra={"action": "delivered", "job_id": delivery.job_id})
            return True
        return False

    def _later(self, delivery: Delivery, why: str, delay_s: float, most: int) -> None:
        with self._database.session() as session:
            row = session.get_one(Delivery, delivery.id, populate_existing=True)
            if row.attempts >= most:
                self._give_up(session, row, why)
                return
            longer_s = min(delay_s * 2 ** min(max(0, row.attempts - 1), 10), LONGEST_DELAY_S)
            deliveries.later(session, row.id or 0, why, max(delay_s, longer_s))
            session.commit()

    def _unsure(self, session: Session, delivery: Delivery, why: str) -> None:
        """It may have arrived, and nobody can find out: it is not sent again, but the person is asked."""
        row = deliveries.unsure(session, delivery.id or 0, why)
        if row.kind in ASKED_ABOUT and row.job_id is not None:
            place, about = row.channel_id, {}
            if row.kind == "post":  # its owner is asked, not everybody in the channel
                place = session.get_one(Job, row.job_id).channel_id
                where = deliveries.named(session.get(Channel, row.channel_id))
                about = {"title": row.payload.get("title", ""), "channel": where}
            deliveries.add(session, job_id=row.job_id, kind="question", channel_id=place, revision=row.id or 0, payload=about)
        session.commit()
        log.warning("maybe not delivered: %s", why, extra={"action": "delivery_unsure", "job_id": delivery.job_id})

    def _give_up(self, session: Session, delivery: Delivery, why: str) -> None:
        deliveries.failed(session, delivery.id or 0, why)
        session.commit()
        log.warning("not delivered: %s", why, extra={"action": "delivery_failed", "job_id": delivery.job_id})
