"""Schedules in the real service: posted once though it is killed before, while and after it sends; one slot, one job, whoever looks."""

import asyncio
import subprocess
import sys
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientSession, web
from sqlalchemy import update
from sqlmodel import select

from engine.encode import probe
from storage import claims, deliveries, schedules, series, slots
from storage.database import Database, open_database
from storage.series import NewIdea
from storage.settings import StorageSettings
from storage.tables import Delivery, Job, JobEvent, SeriesIdea, Slot, now
from tests.acceptance.program import Program
from tests.acceptance.test_telegram import Service, assert_plays, buttons, shown
from tests.peers.postgresql import PASSWORD
from tests.peers.telegram import ANA, TelegramPeer

CHANNEL = -1001234567890
SMALL = {"seconds": 3, "ratio": "256x456", "draft": True, "seed": 7, "music": "none", "voice": "none"}
OWNER = f"telegram:{ANA}"


@pytest.fixture
def service(tmp_path: Path, telegram: TelegramPeer) -> Service:
    (tmp_path / "cwd").mkdir()
    return Service(tmp_path / "home", tmp_path / "cwd", telegram)


class SlowTelegram:
    """Between the service and Telegram: passes everything on, and keeps answers back where it is told to."""

    def __init__(self, behind: str) -> None:
        self._behind = behind
        self.hold = ""  # the method whose answers are kept back
        self.held = asyncio.Event()
        self.url = ""

    @asynccontextmanager
    async def standing(self) -> "AsyncIterator[SlowTelegram]":
        app = web.Application(client_max_size=2**26)
        app.router.add_route("*", "/{path:.*}", self._pass_on)
        runner = web.AppRunner(app, shutdown_timeout=0.1)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        host, port = runner.addresses[0][:2]
        self.url = f"http://{host}:{port}"
        async with ClientSession() as self._session:
            try:
                yield self
            finally:
                await runner.cleanup()

    async def _pass_on(self, request: web.Request) -> web.Response:
        headers = {"Content-Type": request.headers["Content-Type"]} if "Content-Type" in request.headers else {}
        body = await request.read()
        async with self._session.request(request.method, self._behind + request.path_qs, data=body, headers=headers) as answer:
            text = await answer.read()
            if self.hold and request.path.endswith(self.hold):
                self.held.set()
                await asyncio.sleep(3600)
            return web.Response(body=text, status=answer.status, content_type=answer.content_type)


def opened(home: Path, url: str = "") -> Database:
    return open_database(StorageSettings(home=home, database_url=url, _env_file=None))


def a_schedule(database: Database, *targets: str, text: str = "0 4 1 1 *", ideas: int = 2, **columns: Any) -> str:
    """A series whose ideas are all the same short, so that its takes are drawn once; its schedule itself is far away."""
    with database.session() as session:
        home = deliveries.channel(session, OWNER)
        places = [deliveries.channel(session, target).id or 0 for target in targets]
        row = series.create(
            session,
            person=OWNER,
            name=f"Foxes {len(series.everyones(session))}",
            channel_id=home.id or 0,
            options=SMALL,
            caption="{title} no. {number}\n{hashtags}",
            hashtags=["paper fox", "snow"],
            source={"kind": "topics"},
        )
        series.add_ideas(session, row.id, [NewIdea("A red fox runs through the snowy forest.", f"fox {n}") for n in range(ideas)])
        schedule = schedules.create(session, series_id=row.id, text=text, zone="UTC", channels=places, **columns)
        session.commit()
        return schedule.id


def ask_for(database: Database, schedule_id: str, due_at: datetime) -> int:
    with database.session() as session:
        slot = schedules.claim(session, schedule_id, f"run-{due_at:%H%M%S%f}", due_at)
        session.commit()
        assert slot is not None
        return slot.id or 0


async def posted(telegram: TelegramPeer) -> list[dict[str, Any]]:
    return [e["message"] for e in await telegram.events("message", CHANNEL) if "video" in e["message"]]


async def test_killed_before_and_while_it_posts_it_posts_once(service: Service, telegram: TelegramPeer) -> None:
    await telegram.post(
        "/ctl/chat", chat_id=CHANNEL, type="channel", title="Foxes", username="paperfoxes", bot_status="administrator"
    )
    await telegram.send("/help")  # a bot writes to nobody first
    database = opened(service.home)
    schedule = a_schedule(database, f"telegram:{CHANNEL}")
    async with SlowTelegram(telegram.url).standing() as between:
        service.settings["TELEGRAM_API_URL"] = between.url
        first = ask_for(database, schedule, now() + timedelta(hours=1))
        async with service.serving(ends=False) as process:
            await service.until(lambda: service.rows("SELECT 1 FROM slots WHERE status = 'ready'"), process, within_s=90)
            await asyncio.to_thread(service.kill, process)
        assert await posted(telegram) == [], "its time has not come"
        with database.session() as session:
            assert slots.hurry(session, first)
            session.commit()
        async with service.serving(ends=False) as process:
            await service.until(lambda: service.rows("SELECT 1 FROM slots WHERE status = 'posted'"), process)
            [video] = await posted(telegram)
            await assert_plays(telegram, video)
            assert video["caption"].splitlines()[1:] == ["#paperfox #snow"]
            assert video["caption"].splitlines()[0].endswith("no. 1")
            between.hold = "sendVideo"
            ask_for(database, schedule, now())
            await asyncio.wait_for(between.held.wait(), 90)  # Telegram has it, and the service does not know
            await asyncio.to_thread(service.kill, process)
        between.hold = ""
        async with service.serving() as process:
            question = await shown(telegram, "reply_markup")
            assert list(buttons(question)) == ["Send it again"]
            assert question["chat"]["id"] == ANA, "its owner is asked, not the channel"
            await service.until(lambda: service.rows("SELECT 1 FROM slots WHERE status = 'posted' AND why = 'unsure'"), process)
    assert len(await posted(telegram)) == 2
    with database.session() as session:
        [(row, _)] = deliveries.history(session, person=OWNER)
    assert row.payload["link"] == f"https://t.me/paperfoxes/{video['message_id']}"
    assert service.half_files() == []
    database.close()


async def test_shown_to_its_owner_first_and_posted_with_their_word(service: Service, telegram: TelegramPeer) -> None:
    await telegram.post(
        "/ctl/chat", chat_id=CHANNEL, type="channel", title="Foxes", username="paperfoxes", bot_status="administrator"
    )
    await telegram.send("/help")
    database = opened(service.home)
    schedule = a_schedule(database, f"telegram:{CHANNEL}", approve=True, approve_default="skip")
    ask_for(database, schedule, now())
    async with service.serving() as process:
        asked = await shown(telegram, "video", within_s=90)
        assert asked["chat"]["id"] == ANA
        assert list(buttons(asked)) == ["Post", "Re-roll", "Edit", "Skip"]
        assert "not posted" in asked["caption"]
        assert await posted(telegram) == []
        await telegram.press(asked["message_id"], text="Post")
        await service.until(lambda: service.rows("SELECT 1 FROM slots WHERE status = 'posted'"), process)
        [video] = await posted(telegram)
        assert video["caption"].splitlines()[1:] == ["#paperfox #snow"]
    database.close()


CLOCK = """
import asyncio, sys
from bots.app import House

async def main():
    house = House(env_file=None)
    scheduler = house.scheduler
    print("up", flush=True)
    sys.stdin.readline()
    for _ in range(12):  # without asking whether another process is the clock: the rows alone must do
        await scheduler.tick()
        await scheduler.settled()
    await house.close()

asyncio.run(main())
"""


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_two_clocks_on_one_database_make_each_slot_once(tmp_path: Path, kind: str, request: pytest.FixtureRequest) -> None:
    url = request.getfixturevalue("postgresql") if kind == "postgresql" else ""
    homes = [tmp_path / "one", tmp_path / ("two" if url else "one")]
    database = opened(homes[0], url)
    hour_ago = now() - timedelta(minutes=55)
    made = [a_schedule(database, "file:/x.mp4", text="*/10 * * * *", ideas=20, since_at=hour_ago, lead_s=1) for _ in range(8)]
    children = []
    for home in homes:
        env = {**Program(home, tmp_path).environment(), "STORAGE_DATABASE_URL": url}
        child = subprocess.Popen(
            [sys.executable, "-c", CLOCK],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=env,
            text=True,
        )
        children.append(child)
    for child in children:
        assert child.stdout is not None
        assert child.stdout.readline() == "up\n"
    said = [child.communicate("go\n", timeout=100)[0] for child in children]
    assert [child.returncode for child in children] == [0, 0], said
    with database.session() as session:
        every = session.exec(select(Slot)).all()
        jobs = session.exec(select(Job)).all()
        used = session.exec(select(SeriesIdea).where(SeriesIdea.status == "used")).all()
        owed = session.exec(select(Delivery)).all()
    per_schedule = Counter(slot.schedule_id for slot in every)
    assert set(per_schedule) == set(made)
    assert set(per_schedule.values()) <= {5, 6}
    assert {slot.status for slot in every} == {"rendering"}
    assert len(jobs) == len(every) == len(used) == len({job.once for job in jobs}) == len({slot.job_id for slot in every})
    assert {idea.job_id for idea in used} == {job.id for job in jobs}
    assert owed == []
    database.close()


@dataclass(frozen=True)
class Machine(Program):
    """One of several that share a PostgreSQL and a folder of finished files."""

    url: str
    media: Path

    def environment(self) -> dict[str, str]:
        return {**super().environment(), "STORAGE_DATABASE_URL": self.url, "STORAGE_MEDIA_DIR": str(self.media)}


def test_a_machine_goes_on_with_what_another_one_that_died_had_begun(tmp_path: Path, postgresql: str) -> None:
    (tmp_path / "cwd").mkdir()
    one, other = (Machine(tmp_path / name, tmp_path / "cwd", url=postgresql, media=tmp_path / "media") for name in ("one", "two"))
    database = opened(one.home, postgresql)
    short = tmp_path / "cwd" / "fox.mp4"
    schedule = a_schedule(database, f"file:{short}")
    ask_for(database, schedule, now())

    def seen(query: Any) -> bool:
        with database.session() as session:
            return session.exec(query).first() is not None

    rendered = select(JobEvent).where(JobEvent.name == "take_rendered")
    try:
        first = one.start("serve", "--only", "worker")
        one.wait_for(first, lambda: seen(rendered))
        one.kill(first)
        with database.session() as session:  # a minute without a word of it
            session.exec(update(Job).values(heartbeat_at=now() - timedelta(seconds=claims.LEASE_S + 1)))
            session.commit()
        second = other.start("serve", "--only", "worker")
        other.wait_for(second, lambda: seen(select(Slot).where(Slot.status == "posted")))
        second.terminate()
        output, _ = second.communicate(timeout=10)
        assert second.returncode == 0, output
    finally:
        one.end()
        other.end()
    assert abs(probe(short).duration_s - 3.0) < 0.05
    with database.session() as session:
        keys = Counter(str(event.data["key"]) for event in session.exec(rendered).all())
        claimed = {
            str(event.data["by"]).split(":")[0] for event in session.exec(select(JobEvent).where(JobEvent.name == "claimed"))
        }
        [(row, _)] = deliveries.history(session, person=OWNER)
    assert max(keys.values()) == 1, "nothing that was done is done again"
    assert len(claimed) == 2
    assert row.message_id == str(short)
    log = (other.home / "shortwright.log").read_text() + (one.home / "shortwright.log").read_text() + output
    assert PASSWORD not in log
    database.close()
