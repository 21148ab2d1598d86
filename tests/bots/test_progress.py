"""The acknowledging message tells place, progress and end, in the person's language; a lost answer is asked about, never sent blindly."""

import asyncio
from pathlib import Path

from bots.commands import Commands
from bots.errors import DeliveryLater, DeliveryRefused, DeliveryUnsure
from bots.messages import Button, Buttons, Delivered, Parcel
from bots.outbox import Outbox
from bots.progress import PROGRESS_EVERY_S, QUEUE_EVERY_S
from storage import deliveries, jobs
from storage.database import Database
from tests.bots.chats import Chat, button_of, finish, job_of


class Platform:
    """A messenger that keeps what it is told, and fails as told."""

    prefix = "telegram"
    resend_safe = False

    def __init__(self) -> None:
        self.parcels: list[Parcel] = []
        self.shown: list[tuple[str, str, Buttons]] = []
        self.fails: list[Exception] = []
        self.slow: dict[str, asyncio.Event] = {}

    async def deliver(self, parcel: Parcel) -> Delivered:
        if parcel.address in self.slow:
            await self.slow[parcel.address].wait()
        if self.fails:
            raise self.fails.pop(0)
        self.parcels.append(parcel)
        return Delivered(f"m{len(self.parcels)}", f"f{len(self.parcels)}")

    async def show_progress(self, address: str, message_id: str, text: str, preview: Path | None, buttons: Buttons = ()) -> None:
        self.shown.append((message_id, text, buttons))


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


def asked(commands: Commands, person: str = "telegram:7", language: str = "en") -> str:
    reply = Chat(commands, person, language=language).say("a fox")
    commands.acknowledged(reply.job_id, f"ack-{person}")
    return reply.job_id


def set_job(database: Database, job_id: str, **values: object) -> None:
    with database.session() as session:
        job = jobs.get(session, job_id)
        for name, value in values.items():
            setattr(job, name, value)
        session.add(job)
        session.commit()


async def test_message_goes_from_queue_to_work_to_the_end(commands: Commands, database: Database) -> None:
    platform, clock = Platform(), Clock()
    outbox = Outbox(database, {"telegram": platform}, clock)
    other = asked(commands, "telegram:1")
    mine = asked(commands, "telegram:7", "zh")

    def told() -> list[str]:
        return [text for message, text, _ in platform.shown if message == "ack-telegram:7"]

    await outbox.show_progress()
    assert told() == ["排队中 · 前面还有 1 个"]
    set_job(database, other, status="completed")
    clock.now += PROGRESS_EVERY_S
    await outbox.show_progress()
    assert len(told()) == 1, "a place in the queue is told seldom"
    clock.now += QUEUE_EVERY_S
    await outbox.show_progress()
    assert told()[-1] == "排队中 · 下一个就是"
    set_job(database, mine, status="in_progress", stage="narrate", progress=0.2)
    await outbox.show_progress()
    assert len(told()) == 2
    clock.now += PROGRESS_EVERY_S
    await outbox.show_progress()
    assert told()[-1].startswith("录制旁白")
    assert [b.action for _, _, rows in platform.shown for row in rows for b in row] == ["cancel"] * len(platform.shown)
    with database.session() as session:
        jobs.end(session, jobs.get(session, mine), "completed")
        session.commit()
    await outbox.show_progress()
    assert platform.shown[-1] == ("ack-telegram:7", "完成。", ())
    shown = len(platform.shown)
    await Outbox(database, {"telegram": platform}, clock).show_progress()
    assert len(platform.shown) == shown, "an end is told once, also after a restart"


async def test_short_that_the_chat_refuses_is_said_and_sent_again_when_asked_for(commands: Commands, database: Database) -> None:
    platform, job_id = Platform(), asked(commands)
    finish(database, job_id)
    outbox = Outbox(database, {"telegram": platform}, Clock())
    await outbox.show_progress()
    assert platform.shown == [], "it is not done before it is in the chat"
    platform.fails = [DeliveryRefused("not enough rights to send videos")]
    await outbox.send_due()
    await outbox.show_progress()
    [(_, text, rows)] = platform.shown
    assert text.startswith("It is finished, but this chat did not take it.")
    Chat(commands).press(rows[0][0])
    await outbox.send_due()
    assert [parcel.job_id for parcel in platform.parcels] == [job_id]


async def test_end_that_came_while_nobody_was_there_is_told_at_the_next_start(commands: Commands, database: Database) -> None:
    job_id = asked(commands)
    with database.session() as session:
        jobs.ask_cancel(session, job_id)
        session.commit()
    platform = Platform()
    await Outbox(database, {"telegram": platform}).show_progress()
    assert [text for _, text, _ in platform.shown] == ["Cancelled."]


async def test_two_hundred_waiting_people_are_not_all_edited_at_once(commands: Commands, database: Database) -> None:
    for n in range(40):
        asked(commands, f"telegram:{n}")
    platform = Platform()
    outbox = Outbox(database, {"telegram": platform}, Clock())
    await outbox.show_progress()
    assert len(platform.shown) <= 10
    for _ in range(9):
        await outbox.show_progress()
    assert len({message for message, _, _ in platform.shown}) == 40, "everybody's turn comes"


async def test_one_chats_long_upload_does_not_hold_up_another(commands: Commands, database: Database) -> None:
    platform = Platform()
    platform.slow["telegram:1"] = asyncio.Event()
    for person in ("telegram:1", "telegram:2"):
        finish(database, asked(commands, person))
    stop = asyncio.Event()
    running = asyncio.create_task(Outbox(database, {"telegram": platform}).run(stop))
    async with asyncio.timeout(5):
        while not platform.parcels:  # noqa: ASYNC110  (the outbox runs in another task and knows no event)
            await asyncio.sleep(0.02)
    assert [parcel.address for parcel in platform.parcels] == ["telegram:2"]
    platform.slow["telegram:1"].set()
    stop.set()
    async with asyncio.timeout(5):
        await running
    assert [parcel.address for parcel in platform.parcels] == ["telegram:2", "telegram:1"], "what is in hand is finished first"


async def test_short_comes_with_its_person_its_acknowledgement_and_its_buttons(commands: Commands, database: Database) -> None:
    job_id = asked(commands)
    finish(database, job_id)
    platform = Platform()
    await Outbox(database, {"telegram": platform}).send_due()
    [parcel] = platform.parcels
    assert (parcel.person, parcel.reply_to, parcel.kind) == ("telegram:7", "ack-telegram:7", "short")
    assert [b.action for row in parcel.buttons for b in row] == ["reroll", "change", "retake", "ratio", "delete"]
    with database.session() as session:
        [row] = deliveries.for_job(session, job_id)
    assert (row.status, row.message_id, row.payload["file_id"]) == ("sent", "m1", "f1")


async def test_lost_answer_is_asked_about_and_sent_again_only_when_the_person_says_so(
    commands: Commands, database: Database
) -> None:
    job_id = asked(commands)
    finish(database, job_id)
    platform = Platform()
    platform.fails = [DeliveryUnsure("read timeout")]
    outbox = Outbox(database, {"telegram": platform})
    await outbox.send_due()
    await outbox.send_due()
    [question] = platform.parcels
    assert question.kind == "question"
    press = question.buttons[0][0]
    assert press.action == "resend"
    await outbox.send_due()
    assert len(platform.parcels) == 1
    chat = Chat(commands)
    assert chat.press(press).toast == "It is sent again."
    assert "nothing" in chat.press(press).toast, "the second press does nothing"
    await outbox.send_due()
    assert [parcel.kind for parcel in platform.parcels] == ["question", "short"]


async def test_press_under_a_short_proves_that_it_arrived(commands: Commands, database: Database) -> None:
    job_id = asked(commands)
    finish(database, job_id)
    platform = Platform()
    platform.fails = [DeliveryUnsure("read timeout")]
    outbox = Outbox(database, {"telegram": platform})
    await outbox.send_due()
    chat = Chat(commands)
    menu = chat.press(button_of(chat.press(Button("", "reroll", job_id)), "after"), message_id="m77")
    assert menu.ok
    with database.session() as session:
        rows = {row.kind: row for row in deliveries.for_job(session, job_id)}
    assert (rows["short"].status, rows["question"].status) == ("sent", "failed")
    await outbox.send_due()
    assert platform.parcels == []


async def test_flood_wait_of_one_delivery_loses_none(commands: Commands, database: Database) -> None:
    first, second = asked(commands), asked(commands)
    finish(database, first)
    finish(database, second)
    platform = Platform()
    platform.fails = [DeliveryLater(0.0, "flood")]
    outbox = Outbox(database, {"telegram": platform})
    await outbox.send_due()
    await outbox.send_due()
    assert {parcel.job_id for parcel in platform.parcels} == {first, second}


async def test_what_was_taken_back_is_not_delivered(commands: Commands, database: Database) -> None:
    job_id = asked(commands)
    finish(database, job_id)
    set_job(database, job_id, person="forgotten")
    platform = Platform()
    await Outbox(database, {"telegram": platform}).send_due()
    assert platform.parcels == []
    assert job_of(database, job_id).status == "completed"
