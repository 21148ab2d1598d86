"""What ten thousand schedules cost: how soon the clock is up with them, how soon a due one is a job, what it costs when nothing is due."""

import asyncio
import tempfile
import time
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlmodel import select

from bots.asked import Available
from bots.desk import Desk
from bots.scheduler import Scheduler
from bots.settings import ChatSettings
from storage import deliveries, schedules, series
from storage.database import Database, open_database
from storage.series import NewIdea
from storage.settings import StorageSettings
from storage.tables import Job, now

SCHEDULES, DUE = 10_000, 20
ZONES = ("Europe/Berlin", "America/New_York", "Asia/Shanghai", "Australia/Lord_Howe", "America/Santiago", "Pacific/Chatham")
IDLE_TICKS = 50


class Ideas:
    """There always is one."""

    async def stock(self, series_id: str) -> Any:
        return type("Ready", (), {"ready": True, "why": "", "ended": False})()


def print_clock() -> None:
    """Print the clock's figures."""
    with tempfile.TemporaryDirectory() as folder:
        database = open_database(StorageSettings(home=Path(folder), _env_file=None))
        for name, seconds in asyncio.run(_measure(database)).items():
            print(f"{name:<46}{seconds:6.3f} s", flush=True)
        database.close()


async def _measure(database: Database) -> Mapping[str, float]:
    available = Available(voices=lambda: (), styles=lambda: (), music_file=lambda path: path)
    scheduler = Scheduler(Desk(database, available, ChatSettings(_env_file=None, owners="telegram:7")), Ideas())
    series_id, channel_id = _fill(database)
    began = time.monotonic()
    await scheduler.tick()
    started_s = time.monotonic() - began

    stop = asyncio.Event()
    running = asyncio.create_task(scheduler.run(stop))
    await asyncio.sleep(1)  # it is in its stride
    waits = []
    for _ in range(DUE):
        began = time.monotonic()
        with database.session() as session:
            at = now() - timedelta(seconds=60)  # a whole minute of it has begun
            line = f"{at.minute} {at.hour} * * *"
            since = at - timedelta(seconds=90)
            schedules.create(session, series_id=series_id, text=line, zone="UTC", channels=[channel_id], since_at=since, lead_s=0)
            session.commit()
        before = _jobs(database)
        while _jobs(database) == before:  # noqa: ASYNC110  (its own thread makes the row)
            await asyncio.sleep(0.01)
        waits.append(time.monotonic() - began)
        await asyncio.sleep(0.13)
    stop.set()
    await running

    cpu = time.process_time()
    for _ in range(IDLE_TICKS):
        await scheduler.tick()
    idle_s = (time.process_time() - cpu) / IDLE_TICKS
    return {
        f"{SCHEDULES:,} schedules, first look at all": started_s,
        "a due schedule is a job, median": sorted(waits)[DUE // 2],
        "a due schedule is a job, slowest": max(waits),
        "a look when nothing is due, CPU": idle_s,
    }


def _fill(database: Database) -> tuple[str, int]:
    with database.session() as session:
        home = deliveries.channel(session, "telegram:7")
        row = series.create(session, person="telegram:7", name="foxes", channel_id=home.id or 0)
        series.add_ideas(session, row.id, [NewIdea(f"idea {n}", f"idea {n}") for n in range(500)])
        for n in range(SCHEDULES):
            # At least half a day away, so that this measures the looking and not what is made.
            hour, minute = (now().hour + 12 + n % 6) % 24, n * 7 % 60
            line = f"{minute} {hour} {'*' if n % 3 else n % 28 + 1} * {'*' if n % 2 else n % 7}"
            schedules.create(session, series_id=row.id, text=line, zone=ZONES[n % 6], channels=[home.id or 0], lead_s=600)
            if n % 1000 == 0:
                session.commit()
        session.commit()
        return row.id, home.id or 0


def _jobs(database: Database) -> int:
    with database.session() as session:
        return len(session.exec(select(Job.id)).all())
