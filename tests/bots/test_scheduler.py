"""Schedules post in time, once, or say why not: a clock set by hand over a real data folder, without rendering."""

from datetime import UTC, datetime, timedelta

import pytest

from bots.asked import Available
from storage import jobs, schedules, slots
from storage.database import Database
from tests.bots.scheduling import OWNER, World

MONDAY = datetime(2026, 3, 2, 6, 0, tzinfo=UTC)  # 7:00 in Berlin


@pytest.fixture
def world(database: Database, available: Available) -> World:
    return World(database, available, MONDAY)


async def test_slot_is_begun_its_lead_before_its_time_and_posted_at_its_time(world: World) -> None:
    daily = world.schedule("0 9 * * *", targets=("telegram:-100200", "discord:5"), lead_s=1800)
    await world.tick()
    assert world.jobs() == []
    await world.tick(minutes=91)
    [job] = world.jobs()
    assert (job.person, job.once, job.idea) == (OWNER, f"slot:{daily}:2026-03-02T09:00", "idea 1.0")
    world.make(job.id)
    assert [row.status for row, _ in world.owed()] == ["pending", "pending"]
    assert world.arrive() == 0
    await world.tick(minutes=29)
    assert world.arrive() == 2
    await world.tick(seconds=1)
    assert [(slot.key, slot.status) for slot in world.slots(daily)] == [("2026-03-02T09:00", "posted")]
    assert {address for _, address in world.owed()} == {"telegram:-100200", "discord:5"}
