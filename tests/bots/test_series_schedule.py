"""/schedule: shown back in words with its next times, counting once it is confirmed; places, zones, the queue."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from bots.asked import Available
from bots.commands import Commands
from bots.errors import BadInput
from bots.ideas import Ideas
from bots.messages import Button, Reply, Target
from bots.series_proposal import wanted_of
from bots.settings import ChatSettings
from storage import deliveries, jobs, schedules, series
from storage.database import Database
from storage.tables import Channel, Schedule, Series, Slot, now
from tests.bots.chats import Chat, button_of

NEWS = Target("@news", "telegram:-1005", "The News")


@pytest.fixture
def commands(database: Database, available: Available) -> Commands:
    return Commands(database, available, ChatSettings(_env_file=None, owners="telegram:1"), Ideas(database))


@pytest.fixture
def chat(commands: Commands) -> Chat:
    chat = Chat(commands)
    chat.send("series", "new Fox tales: a little fox\nA fox sings\nA bear reads\nAn owl cooks")
    return chat


def of(reply: Reply, value: str) -> Button:
    return button_of(reply, "sched", value=value)


def confirmed(chat: Chat, words: str, **facts: object) -> Reply:
    return chat.press(of(chat.send("schedule", words, **facts), "ok"))


def rows(database: Database) -> list[Schedule]:
    with database.session() as session:
        return [schedule for row in series.everyones(session) for schedule in schedules.of_series(session, row.id)]


def addresses(database: Database, schedule: Schedule) -> list[str]:
    with database.session() as session:
        return [session.get_one(Channel, at).address for at in schedule.channels]


def test_it_is_shown_back_with_three_times_and_counts_once_confirmed(chat: Chat, database: Database) -> None:
    shown = chat.send("schedule", "every day at 9")
    assert "every day at 9:00" in shown.text
    assert shown.text.count("·") == 3
    assert "guess" in shown.text
    [proposed] = rows(database)
    assert proposed.status == "proposed"
    done = chat.press(of(shown, "ok"))
    assert done.replace
    [schedule] = rows(database)
    assert (schedule.status, schedule.text) == ("active", "0 9 * * *")
    assert addresses(database, schedule) == ["telegram:7"]
    assert now() - schedule.since_at < timedelta(minutes=1)
    assert chat.press(of(shown, "ok")).toast  # twice is once
    assert "guess" not in chat.send("schedule", "every day at 10").text  # the zone was asked once


def test_in_chinese_the_guess_is_china_and_can_be_changed(chat: Chat, database: Database) -> None:
    shown = chat.send("schedule", "每天早上9点", language="zh")
    assert "Asia/Shanghai" in shown.text
    assert "猜测" in shown.text
    asked = chat.press(of(shown, "zone"), language="zh")
    again = chat.type(asked, "东京")
    assert "Asia/Tokyo" in again.text
    chat.press(of(again, "ok"))
    [schedule] = rows(database)
    assert (schedule.zone, schedule.status) == ("Asia/Tokyo", "active")
    with database.session() as session:
        assert deliveries.channel(session, "telegram:7").settings["zone"] == "Asia/Tokyo"


def test_no_means_nothing_is_set_and_a_new_proposal_replaces_the_old(chat: Chat, database: Database) -> None:
    chat.send("schedule", "every day at 9")
    shown = chat.send("schedule", "every day at 10")
    assert len(rows(database)) == 1
    chat.press(of(shown, "no"))
    assert rows(database) == []


def test_of_several_series_the_newest_is_meant_until_another_is_pressed(chat: Chat, database: Database) -> None:
    chat.send("series", "new Bear tales: bears")
    shown = chat.send("schedule", "every day at 9")
    assert "Bear tales" in shown.text
    [other] = [b for line in shown.buttons for b in line if b.value.startswith("for.")]
    assert "Fox tales" in other.label
    again = chat.press(other)
    assert "Fox tales" in again.text
    assert "Fox tales" in chat.send("schedule", "Fox tales: every day at 7").text
    assert "Fox tales" in chat.send("schedule", "every day at 7 for fox tales in Berlin").text


def test_places_are_looked_at(chat: Chat, database: Database) -> None:
    confirmed(chat, "every day at 9 to @news", targets=(NEWS,))
    [schedule] = rows(database)
    assert addresses(database, schedule) == ["telegram:-1005"]
    assert "The News" in chat.send("schedule").text
    for why, said in (("unknown", "cannot find"), ("bot", "may not post"), ("person", "do not administer")):
        refused = chat.send("schedule", "every day at 9 to @news", targets=(Target("@news", title="The News", why=why),))
        assert not refused.ok
        assert said in refused.text
    assert "cannot find @elsewhere" in chat.send("schedule", "every day at 9 to @elsewhere").text


def test_a_groups_posts_are_its_administrators_matter(commands: Commands, database: Database) -> None:
    Chat(commands, "telegram:8").send("series", "new My tales: foxes")
    member = Chat(commands, "telegram:8", "telegram:-100", chat="group", manages=False)
    assert "administrator" in member.send("schedule", "every day at 9").text
    confirmed(member, "every day at 9", manages=True)
    [schedule] = rows(database)
    assert addresses(database, schedule) == ["telegram:-100"]
    assert "My tales" in Chat(commands, "telegram:9", "telegram:-100", chat="group").send("schedule").text
    stranger = Chat(commands, "telegram:9", "telegram:-100", chat="group", manages=False)
    assert not stranger.send("schedule", "delete 1").ok


def test_nobody_plans_more_than_they_may_ask_for(chat: Chat, commands: Commands) -> None:
    refused = chat.send("schedule", "every 30 minutes")
    assert not refused.ok
    assert "960" in refused.text
    owner = Chat(commands, "telegram:1")
    owner.send("series", "new Mine: foxes")
    assert owner.send("schedule", "every 30 minutes").ok
    confirmed(chat, "every day at 9")
    assert "already" in chat.send("schedule", "every day at 9").text


def test_what_is_not_understood_changes_nothing(chat: Chat, database: Database) -> None:
    for words in ("whenever you like", "每天", "to @news", "0 99 * * *"):
        assert not chat.send("schedule", words).ok
    assert "no series “Bear tales”" in chat.send("schedule", "every day at 9 for Bear tales").text
    assert rows(database) == []
    assert not Chat(chat.commands, "telegram:55").send("schedule", "every day at 9").ok


def test_listed_paused_shown_first_and_deleted(chat: Chat, database: Database) -> None:
    confirmed(chat, "every day at 9")
    confirmed(chat, "mondays at noon")
    assert chat.send("schedule").text.count("\n") == 1
    assert "paused" in chat.send("schedule", "pause 1").text
    assert [schedule.status for schedule in rows(database)] == ["paused", "active"]
    chat.send("schedule", "resume 1")
    chat.send("schedule", "approve 2 on")
    assert [schedule.approve for schedule in rows(database)] == [False, True]
    told = chat.send("schedule", "approve 2 skip 30")
    assert "without an answer not posted" in told.text
    assert [(row.approve_default, row.approve_minutes) for row in rows(database)] == [("post", 60), ("skip", 30)]
    chat.press(of(told, "other"))
    assert rows(database)[1].approve_default == "post"
    assert not chat.send("schedule", "approve 2 post 5000").ok
    card = chat.press(of(chat.send("schedule"), "card") if False else Button("1", "sched", rows(database)[0].id, value="card"))
    chat.press(of(chat.press(of(card, "del")), "del.yes"))
    assert len(rows(database)) == 1
    assert "1 to 1" in chat.send("schedule", "pause 7").text
    chat.send("schedule", "delete")
    assert "every day at 9" in chat.send("schedule").text


def test_the_queue_gives_waiting_ideas_to_the_times_to_come(chat: Chat, database: Database) -> None:
    confirmed(chat, "every day at 9")
    queue = chat.send("schedule", "queue")
    lines = queue.text.splitlines()[1:]
    assert ["A fox sings" in lines[0], "A bear reads" in lines[1], "An owl cooks" in lines[2]] == [True] * 3
    item = chat.press(next(b for line in queue.buttons for b in line if b.label == "2"))
    moved = chat.press(next(b for line in item.buttons for b in line if b.value.startswith("e.")))
    assert "A bear reads" in moved.text.splitlines()[1]
    skipped = chat.send("schedule", "skip 1").text.splitlines()
    assert "A bear reads" in skipped[2]  # its idea waits for the next time
    with database.session() as session:
        [slot] = schedules_slots(session, rows(database)[0])
        assert slot.status == "skipped"
    assert "1." in chat.send("schedule", "down 1").text
    assert not chat.send("schedule", "up 1").ok
    assert not chat.send("schedule", "now 99").ok
    chat.send("schedule", "now 1")
    with database.session() as session:
        assert sorted(slot.status for slot in schedules_slots(session, rows(database)[0])) == ["skipped", "wanted"]


def test_one_channels_queue_keeps_the_numbers_of_the_whole(chat: Chat, database: Database) -> None:
    confirmed(chat, "every day at 9")
    confirmed(chat, "every day at 10 to @news", targets=(NEWS,))
    of_news = chat.send("schedule", "queue The News")
    lines = of_news.text.splitlines()
    assert "The News" in lines[0]
    assert len(lines) == 9
    assert all("The News" in line for line in lines[1:])
    numbers = [int(line.partition(".")[0]) for line in lines[1:]]
    assert numbers == sorted(set(numbers))
    assert set(numbers) != set(range(1, 9)), "the others' are between them"
    assert [b.label for row in of_news.buttons for b in row] == [str(n) for n in numbers]
    assert chat.send("schedule", "queue @news", targets=(NEWS,)).text == of_news.text
    assert "here" in chat.send("schedule", "queue here").text.splitlines()[0]
    assert not chat.send("schedule", "queue nowhere").ok
    chat.send("schedule", f"skip {numbers[-1]}")
    with database.session() as session:
        [slot] = [slot for schedule in rows(database) for slot in schedules_slots(session, schedule)]
        assert addresses(database, schedules.get(session, slot.schedule_id)) == [NEWS.address]


def test_what_has_gone_out_is_not_in_the_queue_before_a_clock_looked(chat: Chat, database: Database) -> None:
    confirmed(chat, "every day at 9")
    [schedule] = rows(database)
    with database.session() as session:
        slot = schedules.claim(session, schedule.id, "run-1", now())
        assert slot is not None
        job = jobs.create(
            session, kind="short", channel_id=schedule.channels[0], person="telegram:7", idea="A fox sings", options={}
        )
        slot.job_id, slot.status = job.id, "ready"
        owed = deliveries.add(session, job_id=job.id, kind="post", channel_id=schedule.channels[0])
        session.commit()
        assert "as soon as" in chat.send("schedule", "queue").text
        deliveries.sent(session, owed.id or 0, "m1")
        session.commit()
    assert "as soon as" not in chat.send("schedule", "queue").text


def schedules_slots(session: object, schedule: Schedule) -> list[Slot]:
    from sqlmodel import Session, select

    assert isinstance(session, Session)
    return list(session.exec(select(Slot).where(Slot.schedule_id == schedule.id)).all())


def test_what_is_made_already_changes_its_time_not_its_idea(chat: Chat, database: Database) -> None:
    confirmed(chat, "every day at 9")
    with database.session() as session:
        schedule = rows(database)[0]
        ideas = series.waiting(session, schedule.series_id)
        for n, hours in ((0, 1), (1, 2)):
            at = now() + timedelta(hours=hours)
            slot = schedules.claim(session, schedule.id, f"2020-01-0{n + 1}T09:00", at, status="ready")
            assert slot is not None
            slot.idea_id = ideas[n].id
            series.take(session, schedule.series_id)
            session.add(slot)
        session.commit()
    before = chat.send("schedule", "queue").text.splitlines()
    assert "A fox sings" in before[1]
    assert "ready" in before[1]
    assert "A bear reads" in chat.send("schedule", "up 2").text.splitlines()[2]


def test_zones_are_shown_and_set(chat: Chat) -> None:
    assert "guess" in chat.send("schedule", "zone").text
    assert "Europe/Berlin" in chat.send("schedule", "zone berlin").text
    assert "guess" not in chat.send("schedule", "zone").text
    assert not chat.send("schedule", "zone atlantis").ok


def test_an_imported_or_pressed_schedule_of_somebody_else_is_not_theirs(
    chat: Chat, commands: Commands, database: Database
) -> None:
    shown = chat.send("schedule", "every day at 9")
    other = Chat(commands, "telegram:8", "telegram:-100", chat="group", manages=True)
    assert "somebody else" in other.press(of(shown, "ok")).toast
    assert rows(database)[0].status == "proposed"


FOX, PARIS = (
    Series(id="aaaa", name="Fox tales", person="p", channel_id=1),
    Series(id="bbbb", name="Cats in Paris", person="p", channel_id=1),
)


@pytest.mark.parametrize(
    ("text", "row", "words", "zone"),
    [
        ("every day at 9", None, "every day at 9", None),
        ("Fox tales: every day at 9", FOX, "every day at 9", None),
        ("every day at 9 for fox tales", FOX, "every day at 9", None),
        ("every day at 9 for Cats in Paris", PARIS, "every day at 9", None),
        ("cats in paris every day at 9 in Berlin", PARIS, "every day at 9", "Europe/Berlin"),
        ("every day at 9 in New York", None, "every day at 9", "America/New_York"),
        ("every day at 9 to @news in Berlin", None, "every day at 9", "Europe/Berlin"),
        ("every day at 9 to @news and here for fox tales", FOX, "every day at 9", None),
        ("每天早上9点 发到 @news", None, "每天早上9点", None),
        ("每天早上9点（北京时间）", None, "每天早上9点", "Asia/Shanghai"),
        ("每天9点发到这里", None, "每天9点", None),
        ("the first of every month at 8", None, "the first of every month at 8", None),
    ],
)
def test_what_is_typed_is_taken_apart(text: str, row: Series | None, words: str, zone: str | None) -> None:
    found = wanted_of(text, [FOX, PARIS], [NEWS])
    assert (found.row, found.words) == (row, words)
    assert found.zone == (ZoneInfo(zone) if zone else None)


def test_a_place_that_the_platform_did_not_find_is_named() -> None:
    with pytest.raises(BadInput, match="target_unknown"):
        wanted_of("every day at 9 to @nowhere", [FOX], [])
