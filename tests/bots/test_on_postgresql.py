"""What people do in chats, on a real PostgreSQL: the same words, the same rows."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bots.asked import Available
from bots.commands import Commands
from bots.messages import Button
from storage.database import Database, open_database
from storage.settings import StorageSettings
from tests.bots.chats import Chat, finish, job_of
from tests.bots.scheduling import World


@pytest.fixture
def shared(postgresql: str, tmp_path: Path) -> Iterator[Database]:
    database = open_database(StorageSettings(home=tmp_path / "home", database_url=postgresql, _env_file=None))
    yield database
    database.close()


def test_a_short_is_asked_for_changed_shown_again_and_forgotten(shared: Database, available: Available) -> None:
    chat = Chat(Commands(shared, available))
    asked = chat.send("short", "a red fox crosses a frozen lake")
    finish(shared, asked.job_id)
    again = chat.press(Button("", "reroll", asked.job_id, shot=1))
    assert job_of(shared, again.job_id).parent_id == asked.job_id
    assert asked.job_id in chat.send("jobs").text
    assert chat.send("gallery").text
    assert chat.send("admin", "health", manages=True).text
    chat.press(Button("", "forget", value="yes"))
    assert asked.job_id not in chat.send("jobs").text


async def test_a_schedule_posts_once_with_its_owners_word_and_says_what_it_missed(shared: Database, available: Available) -> None:
    world = World(shared, available, datetime(2036, 3, 3, 6, 0, tzinfo=UTC))
    daily = world.schedule("0 9 * * *", lead_s=600, approve=True)
    await world.tick(hours=1)
    world.make(world.jobs()[0].id)
    chat = Chat(Commands(shared, world.desk.available, world.desk.chat))
    assert chat.press(Button("", "post", world.jobs()[0].id)).toast == "It will be posted."
    await world.tick(hours=1, seconds=1)
    assert world.arrive() == 2  # what was shown to its owner first, and the post
    await world.tick(days=3)
    assert [slot.status for slot in world.slots(daily)] == ["posted", "missed", "missed", "rendering"]
    assert [row.payload["say"] for row, _ in world.owed("notice")] == ["slots_missed"]
    chat.press(Button("", "forget", value="yes"))
    assert world.owed("notice") == []
