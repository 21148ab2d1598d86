"""Schedules post in time, once, or say why not: a clock set by hand over a real data folder, without rendering."""

from datetime import UTC, datetime, timedelta

import pytest

from bots import approvals, series_queue
from bots.asked import Available
from bots.buttons import under_approval
from bots.commands import Commands
from bots.errors import BadInput
from bots.messages import Button, Incoming
from bots.parcels import text_of
from storage import deliveries, jobs, schedules, slots
from storage.database import Database
from storage.tables import Delivery, now
from tests.bots.chats import Chat, button_of
from tests.bots.scheduling import OWNER, World

MONDAY = datetime(2026, 3, 2, 6, 0, tzinfo=UTC)  # 7:00 in Berlin


@pytest.fixture
def world(database: Database, available: Available) -> World:
    return World(database, available, MONDAY)


@pytest.fixture
def coming(database: Database, available: Available) -> World:
    """The same in years to come: a press counts from the machine's own time, which is before every slot of it."""
    return World(database, available, MONDAY.replace(year=2036, day=3))


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


async def test_later_than_the_grace_is_said_once_with_a_button_and_made_when_it_is_pressed(world: World) -> None:
    daily = world.schedule("0 9 * * *", lead_s=600)
    await world.tick(days=3, hours=5)  # Thursday noon: Monday to Thursday have gone by
    [(news, address)] = world.owed()
    assert (address, news.payload["say"], news.payload["values"]["count"]) == (OWNER, "slots_missed", 4)
    assert [slot.status for slot in world.slots(daily)] == ["missed"] * 4
    assert world.jobs() == []
    await world.tick(minutes=1)
    assert len(world.owed()) == 1
    [[action, value]] = news.payload["buttons"]
    chat = Chat(Commands(world.database, world.desk.available, world.desk.chat))
    assert chat.press(Button("", action, value=value)).toast == "I am making it."
    assert chat.press(Button("", action, value=value)).toast.startswith("That has been decided")
    await world.tick(seconds=1)
    [job] = world.jobs()
    assert job.once == f"slot:{daily}:2026-03-05T09:00"
    world.make(job.id)
    assert world.arrive() >= 1


async def test_late_within_the_grace_is_made_and_posted(world: World) -> None:
    daily = world.schedule("0 9 * * *", lead_s=600, grace_s=7200)
    await world.tick(hours=3)  # 10:00
    [job] = world.jobs()
    world.make(job.id)
    assert world.arrive() == 1
    await world.tick()
    assert [slot.status for slot in world.slots(daily)] == ["posted"]


async def test_a_month_asleep_is_one_message_with_a_count(world: World) -> None:
    hourly = world.schedule("0 * * * *", lead_s=600)
    await world.tick(days=28, minutes=30)
    said = [row.payload for row, _ in world.owed("notice")]
    assert [(one["say"], one["values"]["count"]) for one in said] == [("slots_missed", 28 * 24 - 1)]
    assert len(world.jobs()) == 1  # the one of half an hour ago is within the grace
    assert sum(slot.status == "missed" for slot in world.slots(hourly)) == 100


async def test_a_clock_that_jumps_ahead_and_back_neither_stops_nor_posts_twice(world: World) -> None:
    daily = world.schedule("0 9 * * *", lead_s=600)
    await world.tick(days=1000)
    await world.tick(days=-1000)
    await world.tick(hours=1, minutes=55)
    [job] = world.jobs()
    assert job.once == f"slot:{daily}:2026-03-02T09:00"
    await world.tick(hours=-1)
    await world.tick(hours=1)
    assert len(world.jobs()) == 1


async def test_a_short_finished_after_the_grace_is_posted_only_with_its_owners_word(world: World) -> None:
    world.schedule("0 9 * * *", lead_s=600)
    await world.tick(hours=1, minutes=55)
    [job] = world.jobs()
    world.at += timedelta(hours=3)
    world.make(job.id)
    assert [(row.kind, row.status, bool(row.payload.get("late"))) for row, _ in world.owed()] == [
        ("post", "held", False),
        ("approval", "pending", True),
    ]
    [(asked, _)] = world.owed("approval")
    assert "too late" in text_of(asked, "en")
    chat = Chat(Commands(world.database, world.desk.available, world.desk.chat))
    assert chat.press(Button("", "post", job.id)).toast == "It will be posted."
    assert [row.status for row, _ in world.owed("post")] == ["pending"]


async def test_a_post_that_could_not_be_sent_before_the_grace_ended_is_asked_about(world: World) -> None:
    daily = world.schedule("0 9 * * *", lead_s=600)
    await world.tick(hours=1, minutes=55)
    world.make(world.jobs()[0].id)
    await world.tick(hours=5)  # nobody was there to send it
    assert world.arrive() == 0
    assert [slot.status for slot in world.slots(daily)] == ["asked"]
    await world.tick(days=8)
    assert world.slots(daily)[0].status == "skipped"


@pytest.mark.parametrize(("otherwise", "ends"), [("post", "posted"), ("skip", "skipped")])
async def test_without_an_answer_the_chosen_default_comes_at_the_slots_time(world: World, otherwise: str, ends: str) -> None:
    daily = world.schedule("0 9 * * *", lead_s=600, approve=True, approve_minutes=30, approve_default=otherwise)
    await world.tick(hours=1, minutes=21)
    [job] = world.jobs()  # 40 minutes before: ten to make it and thirty to look at it
    world.make(job.id)
    [(asked, address)] = world.owed("approval")
    assert (address, asked.payload["otherwise"]) == (OWNER, otherwise)
    assert [[button.action for button in row] for row in under_approval(job.id, "en")] == [
        ["post", "post_anew"],
        ["post_edit", "post_skip"],
    ]
    await world.tick(minutes=38)
    assert world.slots(daily)[0].status == "asked"
    await world.tick(minutes=1)
    world.arrive()
    await world.tick(seconds=1)
    assert world.slots(daily)[0].status == ends


async def test_an_approved_short_waits_for_its_time_and_the_first_answer_counts(coming: World) -> None:
    daily = coming.schedule("0 9 * * *", lead_s=600, approve=True)
    await coming.tick(hours=1, minutes=30)
    [job] = coming.jobs()
    coming.make(job.id)
    chat = Chat(Commands(coming.database, coming.desk.available, coming.desk.chat))
    assert chat.press(Button("", "post", job.id)).toast == "It will be posted."
    assert chat.press(Button("", "post_skip", job.id)).toast.startswith("That has been decided")
    stranger = Chat(chat.commands, "telegram:8")
    assert not stranger.press(Button("", "post_skip", job.id)).ok
    assert [row for row, _ in coming.owed("post") if row.status != "pending"] == []
    coming.arrive()
    assert [row.status for row, _ in coming.owed("post")] == ["pending"]
    await coming.tick(minutes=30)
    coming.arrive()
    await coming.tick(seconds=1)
    assert coming.slots(daily)[0].status == "posted"


async def test_a_short_that_is_made_anew_takes_the_slot_and_is_shown_again(coming: World) -> None:
    daily = coming.schedule("0 9 * * *", lead_s=600, approve=True)
    await coming.tick(hours=1)
    [first] = coming.jobs()
    coming.make(first.id)
    chat = Chat(Commands(coming.database, coming.desk.available, coming.desk.chat))
    anew = chat.press(Button("", "post_anew", first.id))
    assert coming.slots(daily)[0].job_id == anew.job_id
    coming.make(anew.job_id, title="Another fox")
    picked = chat.press(Button("", "post_edit", anew.job_id))
    question = chat.press(button_of(picked, "post_edit", shot=1))
    edited = chat.type(question, "a blue whale in the deep sea")
    coming.make(edited.job_id, title="A whale")
    assert chat.press(Button("", "post", edited.job_id)).toast == "It will be posted."
    await coming.tick(hours=2)
    coming.arrive()
    sent = [row.payload["title"] for row, _ in coming.owed("post") if row.status == "sent"]
    assert sent == ["A whale"]
    assert [row.error_text for row, _ in coming.owed("post") if row.status == "failed"] == ["made anew", "made anew"]


async def test_a_series_that_fails_so_often_is_paused_and_its_owner_told_why(world: World) -> None:
    daily = world.schedule("0 9 * * *", lead_s=600)
    for day in range(3):
        await world.tick(hours=2 if day == 0 else 24)
        world.fail(next(job for job in world.jobs() if job.status == "queued").id)
        await world.tick(seconds=1)
    assert (world.series_of(daily).status, world.series_of(daily).why) == ("paused", "no memory")
    [(news, _)] = world.owed("notice")
    assert (news.payload["say"], news.payload["values"]["failures"]) == ("series_failing", 3)
    await world.tick(days=2)
    assert len(world.jobs()) == 3
    assert [slot.status for slot in world.slots(daily)] == ["failed"] * 3


async def test_one_failure_says_so_and_the_next_slot_goes_on(world: World) -> None:
    daily = world.schedule("0 9 * * *", lead_s=600)
    await world.tick(hours=2)
    world.fail(world.jobs()[0].id)
    await world.tick(hours=24)
    second = next(job for job in world.jobs() if job.status == "queued")
    world.make(second.id)
    assert (world.series_of(daily).status, world.series_of(daily).failures) == ("active", 0)


async def test_a_used_up_list_ends_its_series_and_says_so(world: World) -> None:
    daily = world.schedule("0 9 * * *", lead_s=600)
    world.ideas.why, world.ideas.ended = "ideas_used_up", True
    await world.tick(hours=2)
    [(news, _)] = world.owed()
    assert news.payload["say"] == "slot_no_idea"
    assert [(slot.status, slot.why) for slot in world.slots(daily)] == [("skipped", "ideas_used_up")]


async def test_a_quiet_feed_is_said_once_in_a_row(world: World) -> None:
    daily = world.schedule("0 9 * * *", lead_s=600)
    world.ideas.why = "feed_quiet"
    for day in range(3):
        await world.tick(hours=24 if day else 2)
    assert [slot.status for slot in world.slots(daily)] == ["skipped"] * 3
    assert len(world.owed()) == 1
    assert world.series_of(daily).failures == 0


async def test_a_pause_holds_what_is_made_and_its_slots_are_not_owed(world: World) -> None:
    daily = world.schedule("0 9 * * *", lead_s=600, grace_s=86400)
    await world.tick(hours=1, minutes=55)
    world.make(world.jobs()[0].id)
    with world.database.session() as session:
        schedules.pause(session, daily)
        session.commit()
    await world.tick(days=1, minutes=-60)
    assert world.arrive() == 0
    with world.database.session() as session:
        schedules.resume(session, daily, world.at)
        session.commit()
    assert world.arrive() == 1
    await world.tick(seconds=1)
    assert [(slot.key, slot.status) for slot in world.slots(daily)] == [("2026-03-02T09:00", "posted")]
    await world.tick(hours=1)
    assert [slot.key for slot in world.slots(daily)][1:] == ["2026-03-03T09:00"]


async def test_what_was_being_made_for_a_schedule_that_is_gone_is_not_posted(world: World) -> None:
    daily = world.schedule("0 9 * * *", lead_s=600)
    await world.tick(hours=1, minutes=55)
    world.make(world.jobs()[0].id)
    with world.database.session() as session:
        schedules.delete(session, daily)
        session.commit()
    await world.tick(hours=1)
    assert world.arrive() == 0


async def test_the_queue_shows_what_comes_and_changes_it(coming: World) -> None:
    daily = coming.schedule("0 9 * * *", lead_s=600)
    await coming.tick(hours=1, minutes=55)
    coming.make(coming.jobs()[0].id)
    with coming.database.session() as session:
        mine = series_queue.schedules_of(session, coming.series_of(daily))
        line = series_queue.upcoming(session, mine, 5)
        states = [(item.key[8:10], item.row.status if item.row else "", item.idea.text if item.idea else "") for item in line]
        assert states[:3] == [("03", "ready", "idea 1.0"), ("04", "", "idea 1.1"), ("05", "", "idea 1.2")]
        with pytest.raises(BadInput, match="queue_begun"):
            series_queue.move(session, line[0], 1)
        series_queue.move(session, line[1], 1)
        series_queue.skip(session, line[3])
        session.commit()
        left = [item.key[8:10] for item in series_queue.upcoming(session, mine, 5)]
        assert left == ["03", "04", "05", "07", "08"]
    await coming.tick(minutes=5)
    assert coming.arrive() == 1
    await coming.tick(days=1)
    tuesday = next(job for job in coming.jobs() if job.once == f"slot:{daily}:2036-03-04T09:00")
    assert tuesday.idea == "idea 1.2"
    await coming.tick(days=2)
    assert [(slot.key[8:10], slot.status) for slot in coming.slots(daily) if slot.key[8:10] == "06"] == [("06", "skipped")]


async def test_one_more_now_is_made_besides_the_times_and_without_any(world: World) -> None:
    daily, by_hand = world.schedule("0 9 * * *", lead_s=600), world.schedule("", status="manual")
    with world.database.session() as session:
        for schedule_id in (daily, by_hand):
            assert schedules.claim(session, schedule_id, "run-1", world.at) is not None
        session.commit()
    await world.tick()
    for job in world.jobs():
        world.make(job.id)
    assert world.arrive() == 2
    await world.tick(hours=2)
    assert [slot.status for slot in (*world.slots(daily), *world.slots(by_hand))] == ["posted", "rendering", "posted"]


async def test_a_post_that_no_channel_takes_fails_the_slot_and_one_of_two_does_not(world: World) -> None:
    daily = world.schedule("0 9 * * *", targets=("telegram:-100200", "discord:5"), lead_s=600)
    await world.tick(hours=1, minutes=55)
    world.make(world.jobs()[0].id)
    (one, _), (other, _) = world.owed("post")
    with world.database.session() as session:
        deliveries.failed(session, one.id or 0, "the bot was removed")
        deliveries.sent(session, other.id or 0, "m1", link="https://discord.com/channels/1/5/9")
        session.commit()
    await world.tick(minutes=10)
    assert world.slots(daily)[0].status == "posted"
    [(news, _)] = world.owed("notice")
    assert "could not be posted to telegram:-100200: The bot was removed" in text_of(news, "en")
    [[action, value]] = news.payload["buttons"]
    with pytest.raises(BadInput, match="post_not_yours"):
        approvals.press(world.desk, Incoming("telegram:8", "telegram:8", "button"), Button("", action, value=value))
    owner = Incoming(OWNER, OWNER, "button")
    assert approvals.press(world.desk, owner, Button("", action, value=value)).toast
    with pytest.raises(BadInput, match="post_decided"):  # once
        approvals.press(world.desk, owner, Button("", action, value=value))
    await world.tick(hours=9)  # long after the grace: the person asked for it
    with world.database.session() as session:
        assert slots.gate(session, session.get_one(Delivery, one.id), world.at) == "go"
        deliveries.failed(session, one.id or 0, "the bot was removed")
        session.commit()
    await world.tick(minutes=1)
    assert len(world.owed("notice")) == 2, "it is refused again, and said again"
    with world.database.session() as session:
        [(row, place)] = deliveries.history(session, person=OWNER)
    assert (row.payload["link"], place.address) == ("https://discord.com/channels/1/5/9", "discord:5")


async def test_lead_follows_what_shorts_took_here(world: World) -> None:
    daily = world.schedule("0 9 * * *", lead_s=1800)
    await world.tick(hours=2)
    [job] = world.jobs()
    world.make(job.id)
    with world.database.session() as session:
        row = jobs.get(session, job.id)
        row.started_at, row.ended_at = now() - timedelta(minutes=20), now()
        session.add(row)
        session.commit()
    world.change(daily, lead_s=None)
    await world.tick(days=1, minutes=-32)
    assert len(world.jobs()) == 1  # 8:28: half an hour and a minute before
    await world.tick(minutes=2)
    assert len(world.jobs()) == 2
