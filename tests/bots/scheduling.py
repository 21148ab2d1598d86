"""A world for schedules: a real data folder, a clock that is set by hand, ideas without end, and shorts without a worker."""

import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bots.asked import Available
from bots.desk import Desk
from bots.ideas import Stock
from bots.scheduler import Scheduler
from bots.settings import ChatSettings
from storage import deliveries, jobs, media, posts, schedules, series, slots
from storage.database import Database
from storage.series import NewIdea
from storage.tables import Channel, Delivery, Job, Media, Schedule, Series, Slot, now

OWNER = "telegram:7"


@dataclass
class Ideas:
    """A series that has an idea for every slot, unless it is told why not."""

    database: Database
    why: str = ""
    ended: bool = False
    count: int = 0

    async def stock(self, series_id: str) -> Stock:
        return self.stock_now(series_id)

    def stock_now(self, series_id: str) -> Stock:
        if self.why:
            return Stock(ready=False, why=self.why, ended=self.ended)
        with self.database.session() as session:
            if not series.waiting(session, series_id, 1):
                self.count += 1
                fresh = [NewIdea(f"idea {self.count}.{n}", f"{self.count}.{n}") for n in range(5)]
                series.add_ideas(session, series_id, fresh)
                session.commit()
        return Stock(ready=True)


@dataclass
class World:
    database: Database
    available: Available
    at: datetime
    ideas: Ideas = field(init=False)
    desk: Desk = field(init=False)
    scheduler: Scheduler = field(init=False)

    def __post_init__(self) -> None:
        self.ideas = Ideas(self.database)
        self.desk = Desk(self.database, self.available, ChatSettings(_env_file=None, owners=OWNER))
        self.scheduler = Scheduler(self.desk, self.ideas, clock=lambda: self.at)

    async def tick(self, **later: float) -> None:
        """Let some time pass, then let the clock look, twice: what the first look claims, the second sees begun."""
        self.at += timedelta(**later)
        for _ in range(2):
            await self.scheduler.tick()
            await self.scheduler.settled()

    def schedule(
        self, text: str, zone: str = "Europe/Berlin", *, targets: tuple[str, ...] = ("telegram:-100200",), **columns: Any
    ) -> str:
        with self.database.session() as session:
            home = deliveries.channel(session, OWNER)
            places = [deliveries.channel(session, target).id or 0 for target in targets]
            row = series.create(
                session, person=OWNER, name=f"Foxes {secrets.token_hex(3)}", channel_id=home.id or 0, hashtags=["paper fox"]
            )
            schedule = schedules.create(
                session, series_id=row.id, text=text, zone=zone, channels=places, since_at=self.at, **columns
            )
            session.commit()
            return schedule.id

    def change(self, schedule_id: str, **values: Any) -> None:
        with self.database.session() as session:
            schedules.change(session, schedule_id, **values)
            session.commit()

    def slots(self, schedule_id: str) -> list[Slot]:
        from sqlmodel import col, select

        with self.database.session() as session:
            return list(session.exec(select(Slot).where(Slot.schedule_id == schedule_id).order_by(col(Slot.id))).all())

    def series_of(self, schedule_id: str) -> Series:
        with self.database.session() as session:
            return series.get(session, schedules.get(session, schedule_id).series_id)

    def row(self, schedule_id: str) -> Schedule:
        with self.database.session() as session:
            return schedules.get(session, schedule_id)

    def jobs(self) -> list[Job]:
        with self.database.session() as session:
            return jobs.recent(session, 10_000)

    def owed(self, kind: str = "") -> list[tuple[Delivery, str]]:
        from sqlmodel import col, select

        with self.database.session() as session:
            rows = session.exec(select(Delivery, Channel).join(Channel).order_by(col(Delivery.id))).all()
            return [(row, place.address) for row, place in rows if not kind or row.kind == kind]

    def make(self, job_id: str, title: str = "The fox") -> None:
        """Give a job its short, as the worker does."""
        with self.database.session() as session:
            key = secrets.token_hex(32)
            part = self.database.work_dir / f"{key}.mp4"
            part.write_bytes(b"short")
            media.keep(session, self.database.media_dir, key, Path(part), "short", {})
            job = jobs.get(session, job_id)
            shots = [{"number": 1, "prompt": "a fox"}]
            post = posts.create(
                session, job_id=job_id, title=title, language="en", media_key=key, shots=shots, facts={"width": 256}
            )
            owned = slots.of_job(session, job_id)
            assert owned is not None
            keys = {place.id or 0: key for place in slots.channels_of(session, owned)} | {owned.series.channel_id: key}
            assert slots.made(session, job, post, keys, self.at)
            jobs.end(session, job, "completed")
            session.commit()

    def fail(self, job_id: str) -> None:
        with self.database.session() as session:
            jobs.end(session, jobs.get(session, job_id), "failed", error_code="OutOfMemory", error_text="no memory")
            session.commit()

    def arrive(self) -> int:
        """Everything that is due now arrives, as by an outbox whose clock is this one."""
        count = 0
        with self.database.session() as session:
            for row, _ in deliveries_due(session, self.at):
                if row.kind == "post" and (verdict := slots.gate(session, row, self.at)) != "go":
                    if verdict == "late":
                        slots.ask_late(session, row.job_id or "", self.at)
                    continue
                deliveries.sent(session, row.id or 0, f"m{row.id}")
                count += 1
            session.commit()
        return count


def deliveries_due(session: Any, moment: datetime) -> list[tuple[Delivery, Channel]]:
    from sqlmodel import select

    rows = session.exec(select(Delivery, Channel).join(Channel).where(Delivery.status == "pending")).all()
    return [(row, place) for row, place in rows if row.not_before_at is None or row.not_before_at <= moment]


__all__ = ["OWNER", "Ideas", "Media", "World", "now"]
