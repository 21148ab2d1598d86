"""A series on Telegram from the first message to the confirmed schedule, with real commands and rows; the world is tgpeer's."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from bots.asked import Available
from bots.commands import Commands
from bots.ideas import Ideas
from bots.settings import ChatSettings, TelegramSettings
from bots.telegram_bot import TelegramBot
from storage import schedules, series
from storage.database import Database
from storage.tables import Channel, Schedule
from tests.peers.telegram import ANA, TOKEN, TelegramPeer

NEWS, QUIET, GROUP = -1001234567001, -1001234567002, -1001234567003


@pytest.fixture
def commands(database: Database, available: Available) -> Commands:
    return Commands(database, available, ChatSettings(_env_file=None), Ideas(database))


@asynccontextmanager
async def running(telegram: TelegramPeer, commands: Commands) -> AsyncIterator[None]:
    stop = asyncio.Event()
    bot = TelegramBot(TelegramSettings(_env_file=None, bot_token=TOKEN, api_url=telegram.url), commands)
    task = asyncio.create_task(bot.run(stop))
    try:
        while len(await telegram.calls("setMyCommands")) < 2 and not task.done():  # noqa: ASYNC110  (it is another process)
            await asyncio.sleep(0.02)
        yield
    finally:
        stop.set()
        await asyncio.wait_for(task, 10)


def the_schedules(database: Database) -> list[tuple[Schedule, list[str]]]:
    with database.session() as session:
        found = [schedule for row in series.everyones(session) for schedule in schedules.of_series(session, row.id)]
        return [(schedule, [session.get_one(Channel, at).address for at in schedule.channels]) for schedule in found]


async def test_made_scheduled_and_confirmed(telegram: TelegramPeer, commands: Commands, database: Database) -> None:
    async with running(telegram, commands):
        await telegram.send("/series new Fox tales: a little fox in the snow")
        card = (await telegram.wait())["message"]
        assert "Fox tales" in card["text"]
        await telegram.press(card["message_id"], text="Schedule it …")
        question = await telegram.wait()
        assert question["markup"]["force_reply"]
        asked = question["message"]
        await telegram.send("every weekday at 9", reply_to=asked["message_id"])
        shown = (await telegram.wait())["message"]
        assert "every weekday at 9:00" in shown["text"]
        await telegram.press(shown["message_id"], text="Other time zone")
        zone = (await telegram.wait())["message"]
        await telegram.send("Berlin", reply_to=zone["message_id"])
        again = (await telegram.wait())["message"]
        assert "Europe/Berlin" in again["text"]
        await telegram.press(again["message_id"], text="Confirm")
        await telegram.wait("edit")
        [(schedule, places)] = the_schedules(database)
        assert (schedule.status, schedule.zone, places) == ("active", "Europe/Berlin", [f"telegram:{ANA}"])
        await telegram.send("/series export Fox tales")
        document = (await telegram.wait())["message"]
        assert document["document"]["file_name"] == "fox-tales.toml"
        content = (await telegram.file(document["document"]["file_id"])).content
        assert b'name = "Fox tales"' in content
        changed = content.replace(b"Fox tales", b"Bear tales")
        await telegram.send_file("document", changed, caption="/series import", file_name="bears.toml")
        assert "Bear tales" in (await telegram.wait())["message"]["text"]


async def test_another_channel_needs_both_the_person_and_the_bot(
    telegram: TelegramPeer, commands: Commands, database: Database
) -> None:
    admin, member = {"user_id": ANA, "status": "administrator"}, {"user_id": ANA, "status": "member"}
    news = {"type": "channel", "title": "The News", "username": "the_news", "members": [admin], "bot_status": "administrator"}
    await telegram.post("/ctl/chat", chat_id=NEWS, **news, bot_rights={"can_post_messages": True})
    await telegram.post(
        "/ctl/chat", chat_id=QUIET, type="channel", title="Quiet", username="quiet_place", members=[admin], bot_status="left"
    )
    await telegram.post("/ctl/chat", chat_id=GROUP, type="supergroup", title="Group", username="the_group", members=[member])
    async with running(telegram, commands):
        await telegram.send("/series new Fox tales: foxes")
        await telegram.wait()
        for name, said in (
            ("@quiet_place", "Quiet"),
            ("@the_group", "administer"),
            ("@nobody_here", "cannot find"),
            (str(QUIET), ""),
        ):
            await telegram.send(f"/schedule every day at 9 to {name}")
            refusal = (await telegram.wait())["message"]["text"]
            assert said in refusal
            assert the_schedules(database) == []
        await telegram.send("/schedule every day at 9 to @the_news and here")
        shown = (await telegram.wait())["message"]
        assert "The News" in shown["text"]
        await telegram.press(shown["message_id"], text="Confirm")
        await telegram.wait("edit")
        [(schedule, places)] = the_schedules(database)
        assert schedule.status == "active"
        assert places == [f"telegram:{NEWS}", f"telegram:{ANA}"]


async def test_in_a_group_only_administrators_make_series(telegram: TelegramPeer, commands: Commands, database: Database) -> None:
    people = [{"user_id": 7, "status": "administrator"}, {"user_id": 8, "status": "member"}]
    await telegram.post("/ctl/chat", chat_id=GROUP, type="supergroup", title="Group", members=people)
    async with running(telegram, commands):
        await telegram.send("/series new Fox tales: foxes", chat_id=GROUP, user_id=8)
        assert "administrators" in (await telegram.wait(chat_id=GROUP))["message"]["text"]
        await telegram.send("/series new Fox tales: foxes", chat_id=GROUP, user_id=7)
        card = (await telegram.wait(chat_id=GROUP))["message"]
        await telegram.press(card["message_id"], chat_id=GROUP, user_id=8, text="Pause")
        await telegram.wait("cb_answer", chat_id=None)
        with database.session() as session:
            [row] = series.everyones(session)
            assert (row.status, row.person) == ("active", "telegram:7")
