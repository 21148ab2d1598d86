"""Each delivery arrives exactly once, whatever happens in between; progress is shown seldom and only when it changed."""

import asyncio
from pathlib import Path

import pytest

from bots.errors import DeliveryLater, DeliveryRefused, DeliveryUnsure
from bots.messages import Buttons, Parcel
from bots.outbox import LONGEST_DELAY_S, MAX_ATTEMPTS, MOST_LATER, Outbox
from bots.progress import PROGRESS_EVERY_S
from storage import claims, deliveries, jobs, media, posts
from storage.database import Database
from storage.tables import Delivery, Job, now


class Recorder:
    """A messenger that keeps what it is given, or fails as told."""

    prefix = "telegram"

    def __init__(self, *, resend_safe: bool = False, fails: list[Exception] | None = None) -> None:
        self.resend_safe = resend_safe
        self.fails = fails or []
        self.parcels: list[Parcel] = []
        self.progress: list[str] = []

    async def deliver(self, parcel: Parcel) -> str:
        await asyncio.sleep(0)
        if self.fails:
            raise self.fails.pop(0)
        self.parcels.append(parcel)
        return f"m{len(self.parcels)}"

    async def show_progress(self, address: str, message_id: str, text: str, preview: Path | None, buttons: Buttons = ()) -> None:
        self.progress.append(text)


def job_on(database: Database, address: str = "telegram:7", language: str = "en") -> Job:
    with database.session() as session:
        channel = deliveries.channel(session, address)
        channel.settings = {"language": language}
        job = jobs.create(session, kind="short", channel_id=channel.id or 0, person="telegram:7", idea="fox", options={})
        session.commit()
        return job


def owe(database: Database, job: Job, kind: str = "notice", media_key: str | None = None, **payload: object) -> int:
    with database.session() as session:
        delivery = deliveries.add(
            session, job_id=job.id, kind=kind, channel_id=job.channel_id, media_key=media_key, payload=dict(payload)
        )
        session.commit()
        return delivery.id or 0


def row(database: Database, delivery_id: int) -> Delivery:
    with database.session() as session:
        return session.get_one(Delivery, delivery_id)


def due_now(database: Database, delivery_id: int) -> None:
    with database.session() as session:
        delivery = session.get_one(Delivery, delivery_id)
        delivery.not_before_at = None
        session.add(delivery)
        session.commit()


async def test_delivery_is_sent_once_and_its_message_kept(database: Database) -> None:
    messenger = Recorder()
    owed = owe(database, job_on(database, language="zh"), error="OutOfMemory", text="", values={})
    outbox = Outbox(database, {"telegram": messenger})
    assert [await outbox.send_due(), await outbox.send_due()] == [1, 0]
    assert "内存不足" in messenger.parcels[0].text
    assert (row(database, owed).status, row(database, owed).message_id) == ("sent", "m1")


async def test_two_outboxes_at_once_send_it_once(database: Database) -> None:
    messenger = Recorder()
    for _ in range(5):
        owe(database, job_on(database))
    both = [Outbox(database, {"telegram": messenger}) for _ in range(2)]
    await asyncio.gather(*(outbox.send_due() for outbox in both))
    assert len(messenger.parcels) == 5
    assert len({parcel.nonce for parcel in messenger.parcels}) == 5


async def test_other_platforms_deliveries_are_left_alone(database: Database) -> None:
    messenger = Recorder()
    owed = owe(database, job_on(database, "telegramx:7"))
    assert await Outbox(database, {"telegram": messenger}).send_due() == 0
    assert row(database, owed).status == "pending"


async def test_outbox_of_one_job_sends_only_its_own(database: Database) -> None:
    messenger = Recorder()
    mine, other = job_on(database), job_on(database)
    owe(database, mine)
    owe(database, other)
    await Outbox(database, {"telegram": messenger}).send_due(mine.id)
    assert [parcel.job_id for parcel in messenger.parcels] == [mine.id]


async def test_what_did_not_arrive_is_sent_later_for_days_and_given_up_in_the_end(database: Database) -> None:
    messenger = Recorder(fails=[DeliveryLater(30, "Telegram could not be reached")] * 999)
    owed = owe(database, job_on(database))
    outbox = Outbox(database, {"telegram": messenger})
    delays = []
    for _ in range(8):
        await outbox.send_due()
        assert await outbox.send_due() == 0, "not before its time"
        kept = row(database, owed)
        assert kept.not_before_at is not None
        delays.append(round((kept.not_before_at - now()).total_seconds(), -1))
        due_now(database, owed)
    assert delays == [30, 60, 120, 240, 480, LONGEST_DELAY_S, LONGEST_DELAY_S, LONGEST_DELAY_S]
    with database.session() as session:
        session.get_one(Delivery, owed).attempts = MOST_LATER - 1
        session.commit()
    await outbox.send_due()
    assert row(database, owed).status == "failed"


async def test_what_nobody_understands_is_given_up_soon(database: Database) -> None:
    messenger = Recorder(fails=[ZeroDivisionError()] * 99)
    owed = owe(database, job_on(database))
    outbox = Outbox(database, {"telegram": messenger})
    for _ in range(MAX_ATTEMPTS):
        await outbox.send_due()
        due_now(database, owed)
    assert (row(database, owed).status, row(database, owed).attempts) == ("failed", MAX_ATTEMPTS)


async def test_refused_delivery_is_never_tried_again(database: Database) -> None:
    messenger = Recorder(fails=[DeliveryRefused("the person blocked the bot")])
    owed = owe(database, job_on(database))
    outbox = Outbox(database, {"telegram": messenger})
    await outbox.send_due()
    await outbox.send_due()
    assert (row(database, owed).status, row(database, owed).error_text) == ("failed", "the person blocked the bot")
    assert messenger.parcels == []


@pytest.mark.parametrize(("resend_safe", "status"), [(True, "sent"), (False, "failed")])
async def test_lost_answer_is_asked_for_again_only_where_that_is_safe(database: Database, resend_safe: bool, status: str) -> None:
    messenger = Recorder(resend_safe=resend_safe, fails=[DeliveryUnsure("the connection dropped")])
    owed = owe(database, job_on(database))
    outbox = Outbox(database, {"telegram": messenger})
    await outbox.send_due()
    await outbox.send_due()
    assert row(database, owed).status == status
    assert [parcel.again for parcel in messenger.parcels] == ([True] if resend_safe else [])


async def test_unknown_failure_of_one_delivery_does_not_stop_the_others(database: Database) -> None:
    messenger = Recorder(fails=[ZeroDivisionError("a library's bug")])
    first, second = owe(database, job_on(database)), owe(database, job_on(database))
    assert await Outbox(database, {"telegram": messenger}).send_due() == 1
    assert (row(database, first).status, row(database, second).status) == ("pending", "sent")


@pytest.mark.parametrize(("resend_safe", "status"), [(True, "sent"), (False, "failed")])
async def test_what_a_crash_left_in_sending_is_sent_again_only_where_that_is_safe(
    database: Database, resend_safe: bool, status: str
) -> None:
    messenger = Recorder(resend_safe=resend_safe)
    owed = owe(database, job_on(database))
    with database.session() as session:
        assert deliveries.begin(session, owed)
        session.commit()  # and then the process died
    await Outbox(database, {"telegram": messenger}).send_due()
    assert row(database, owed).status == status
    assert [parcel.again for parcel in messenger.parcels] == ([True] if resend_safe else [])


async def test_what_a_living_process_is_sending_is_left_to_it(database: Database) -> None:
    messenger = Recorder(resend_safe=True)
    owed = owe(database, job_on(database))
    with database.session() as session:
        deliveries.begin(session, owed)
        session.commit()
    lock = claims.try_lock(database.locks_dir, f"delivery-{owed}")
    assert lock is not None
    assert await Outbox(database, {"telegram": messenger}).send_due() == 0
    lock.release()
    assert await Outbox(database, {"telegram": messenger}).send_due() == 1


async def test_short_comes_with_its_title_its_notes_and_what_stands_beside_it(database: Database, tmp_path: Path) -> None:
    job = job_on(database)
    keys = {}
    with database.session() as session:
        for name, kind in (("short.mp4", "short"), ("short.srt", "subtitles"), ("short.png", "thumbnail")):
            (tmp_path / name).write_bytes(name.encode())
            keys[name] = media.hash_file(tmp_path / name)
            media.keep(session, database.media_dir, keys[name], tmp_path / name, kind, {})
        posts.create(
            session,
            job_id=job.id,
            title="The Fox",
            language="en",
            media_key=keys["short.mp4"],
            thumbnail_key=keys["short.png"],
            subtitles={"srt": keys["short.srt"]},
        )
        session.commit()
    owe(database, job, "short", keys["short.mp4"], title="The Fox", notes=["no_voice:zh"])
    messenger = Recorder()
    await Outbox(database, {"telegram": messenger}).send_due()
    [parcel] = messenger.parcels
    assert parcel.file is not None
    assert parcel.file.read_bytes() == b"short.mp4"
    assert parcel.facts["subtitles"]["srt"].read_bytes() == b"short.srt"
    assert parcel.thumbnail is not None
    assert parcel.text.splitlines()[0] == "The Fox"
    assert "captions" in parcel.text


async def test_file_that_is_no_longer_kept_is_said_and_not_sent(database: Database, tmp_path: Path) -> None:
    (tmp_path / "a.mp4").write_bytes(b"a")
    with database.session() as session:
        key = media.hash_file(tmp_path / "a.mp4")
        media.keep(session, database.media_dir, key, tmp_path / "a.mp4", "short", {}).unlink()
        session.commit()
    owed = owe(database, job_on(database), "short", key)
    messenger = Recorder()
    await Outbox(database, {"telegram": messenger}).send_due()
    assert (row(database, owed).status, messenger.parcels) == ("failed", [])


async def test_storyboard_comes_with_its_four_buttons(database: Database) -> None:
    job = job_on(database)
    owe(database, job, "storyboard", shots=[{"number": 1, "prompt": "a fox", "seconds": 2.5}], problem="edit_empty")
    messenger = Recorder()
    await Outbox(database, {"telegram": messenger}).send_due()
    [parcel] = messenger.parcels
    assert [button.action for row in parcel.buttons for button in row] == ["render", "edit", "script", "cancel"]
    assert {button.job_id for button in parcel.buttons[0]} == {job.id}
    assert "1. 2.5 s  a fox" in parcel.text
    assert parcel.text.startswith("The edit said nothing")


async def test_progress_is_edited_seldom_and_only_when_it_changed(database: Database) -> None:
    moment = [100.0]
    messenger = Recorder()
    outbox = Outbox(database, {"telegram": messenger}, clock=lambda: moment[0])
    job = job_on(database)

    def reached(share: float) -> None:
        with database.session() as session:
            kept = jobs.get(session, job.id)
            kept.message_id, kept.status, kept.stage, kept.progress = "m1", "in_progress", "narrate", share
            session.add(kept)
            session.commit()

    await outbox.show_progress()
    assert messenger.progress == [], "nobody was acknowledged yet"
    for second in range(20):
        reached(second / 20)
        await outbox.show_progress()
        moment[0] += 1
    assert len(messenger.progress) == 20 / PROGRESS_EVERY_S
    for _ in range(20):
        await outbox.show_progress()
        moment[0] += 1
    assert len(messenger.progress) == 20 / PROGRESS_EVERY_S + 1
    assert messenger.progress[-1] == "Narrating · 95%"


async def test_run_ends_when_it_is_asked_to(database: Database) -> None:
    messenger, stop = Recorder(), asyncio.Event()
    owed = owe(database, job_on(database))
    running = asyncio.create_task(Outbox(database, {"telegram": messenger}).run(stop))
    while row(database, owed).status != "sent":  # noqa: ASYNC110  (the outbox runs in another task and knows no event)
        await asyncio.sleep(0.02)
    stop.set()
    await asyncio.wait_for(running, 1)
