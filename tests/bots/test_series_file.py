"""A series as TOML: exact there and back, and nothing in a file is trusted."""

from pathlib import Path

import pytest

from bots.asked import Available
from bots.commands import Commands
from bots.ideas import Ideas
from bots.messages import Attachment
from bots.series_file import to_toml
from bots.settings import ChatSettings
from storage import schedules, series
from storage.database import Database, open_database
from storage.settings import StorageSettings
from storage.tables import Series
from tests.bots.chats import Chat
from tests.bots.conftest import incoming

ODD = 'A fox "quotes" \\ back\tslash 🦊 狐狸 = [x] # no comment'


@pytest.fixture
def commands(database: Database, available: Available) -> Commands:
    return Commands(database, available, ChatSettings(_env_file=None), Ideas(database))


def local(commands: Commands, text: str = "", **options: object) -> str:
    reply = commands.handle(incoming("series", text, person="console:ann", address="file:/tmp/x.mp4", **options))
    assert reply.ok, reply.text
    return reply.text


def only(database: Database) -> Series:
    with database.session() as session:
        [row] = series.everyones(session)
        return row


def full(commands: Commands, database: Database) -> str:
    local(
        commands,
        "Fox tales: a little fox in the snow",
        do="new",
        topics=f"{ODD}\nA fox sings\nA bear reads".encode(),
        topics_name="t.txt",
    )
    for words in (
        "seconds 12",
        "draft on",
        "ratio 1:1",
        "lang en",
        "hashtags #fox #狐狸",
        "cast Milo: a grey cat; Luna: a white owl",
    ):
        local(commands, words, do="set", series="Fox tales")
    local(commands, "caption {title}\n\n{hashtags}", do="set", series="Fox tales")
    with database.session() as session:
        row = only(database)
        assert series.take(session, row.id) is not None
        series.skip(session, series.waiting(session, row.id)[0].id or 0)
        schedules.create(
            session, series_id=row.id, text="0 9 * * mon-fri", zone="Europe/Berlin", channels=[row.channel_id], approve=True
        )
        session.commit()
    return local(commands, do="export", series="Fox tales")


def test_out_and_in_and_out_again_is_the_same_file(
    commands: Commands, database: Database, tmp_path: Path, available: Available
) -> None:
    text = full(commands, database)
    local(commands, do="import", toml=text.encode())
    assert local(commands, do="export", series="Fox tales") == text
    other = open_database(StorageSettings(home=tmp_path / "other"))
    try:
        elsewhere = Commands(other, available, ChatSettings(_env_file=None), Ideas(other))
        local(elsewhere, do="import", toml=text.encode())
        assert local(elsewhere, do="export", series="Fox tales") == text
        row = only(other)
        assert row.cast[1] == {"name": "Luna", "looks": "a white owl"}
        with other.session() as session:
            assert [idea.status for idea in series.ideas(session, row.id)] != []
            assert series.counts(session, row.id) == {"used": 1, "skipped": 1, "waiting": 1}
            [schedule] = schedules.of_series(session, row.id)
            assert (schedule.text, schedule.zone, schedule.approve, schedule.status) == (
                "0 9 * * mon-fri",
                "Europe/Berlin",
                True,
                "active",
            )
    finally:
        other.close()


def test_in_a_file_too_ones_own_topic_wins_over_one_that_was_written(commands: Commands, database: Database) -> None:
    local(commands, "Fox tales: a little fox", do="new", topics=b"A bear reads", topics_name="t.txt")
    waiting = "[{text = 'A fox learns to swim', from = 'written'}, 'a fox learns to swim!', 'A bear reads']"
    local(commands, do="import", toml=f"name = 'Fox tales'\n[ideas]\nwaiting = {waiting}\n".encode())
    with database.session() as session:
        waits = [(idea.text, idea.source) for idea in series.waiting(session, only(database).id)]
    assert waits == [("a fox learns to swim!", series.TYPED), ("A bear reads", series.TYPED)]


def test_what_the_file_no_longer_says_goes_and_used_ideas_stay_known(commands: Commands, database: Database) -> None:
    text = full(commands, database)
    changed = (
        text.replace("seconds", "#seconds").split("[[schedule]]")[0] + "\n[ideas]\nwaiting = ['A new one', 'a fox sings!']\n"
    )
    changed = changed.replace("[ideas]", "[ideas]", 1)
    told = local(commands, do="import", toml=changed.encode())
    row = only(database)
    assert "seconds" not in row.options
    with database.session() as session:
        assert [idea.text for idea in series.waiting(session, row.id)] == ["A new one"]
        assert len(schedules.of_series(session, row.id)) == 1  # the file has none, so they stay
    assert "1" in told
    local(commands, do="import", toml=(changed + "\n").replace("[source]", "schedule = []\n[source]").encode())
    with database.session() as session:
        assert schedules.of_series(session, row.id) == []


WRONG = [
    b"\xff\xfe",
    b"name = ",
    b"name = 3",
    b"theme = 'x'",
    b"name = 'x'\nfoo = 1",
    b"name = 'x'\nhashtags = 'fox'",
    b"name = 'x'\nhashtags = [1]",
    b"name = 'x'\ncast = ['Milo']",
    b"name = 'x'\ncast = [{name = 'Milo'}]",
    b"name = 'x'\noptions = {seconds = 999}",
    b"name = 'x'\noptions = {seconds = [1]}",
    b"name = 'x'\noptions = {own_words = true}",
    b"name = 'x'\nsource = {kind = 'shell'}",
    b"name = 'x'\nsource = {kind = 'feed', feed = 'http://127.0.0.1/'}",
    b"name = 'x'\nmost_failures = 0",
    b"name = 'x'\nmost_failures = true",
    b"name = 'x'\nschedule = [{when = 'whenever', zone = 'UTC'}]",
    b"name = 'x'\nschedule = [{when = '0 9 * * *', zone = 'Nowhere'}]",
    b"name = 'x'\nschedule = [{when = '0 9 * * *', zone = 'UTC', grace_s = -1}]",
    b"name = 'x'\nideas = {waiting = 'all'}",
    b"name = 'x'\nideas = {waiting = ['" + b"y" * 2000 + b"']}",
    b"name = 'x'\nideas = {waiting = [" + b"'a'," * 6000 + b"]}",
    b"name = 'x'\ntheme = " + b"[" * 5000 + b"]" * 5000,
    b"name = 'x'\n" + b"# " + b"z" * 1_600_000,
]


def test_a_file_that_is_wrong_gets_a_sentence_and_changes_nothing(commands: Commands, database: Database, tmp_path: Path) -> None:
    for content in WRONG:
        path = tmp_path / "f.toml"
        path.write_bytes(content)
        reply = Chat(commands).send("series", "import", media=(Attachment("file", path, len(content), "f.toml"),))
        assert not reply.ok, content[:60]
        assert reply.text
        assert "Traceback" not in reply.text
    with database.session() as session:
        assert series.everyones(session) == []


def test_in_a_chat_the_file_comes_and_goes_as_a_document(commands: Commands, database: Database, tmp_path: Path) -> None:
    text = full(commands, database)
    chat = Chat(commands)
    path = tmp_path / "f.toml"
    path.write_text(text.replace("Fox tales", "My tales"))
    made = chat.say("", media=(Attachment("file", path, path.stat().st_size, "f.toml"),))
    assert made.ok, made.text
    with database.session() as session:
        row = series.of_person(session, "telegram:7")[0]
        [schedule] = schedules.of_series(session, row.id)
        assert schedule.status == "paused"  # nobody posts anywhere because a file says so
        exported = to_toml(session, row)
    assert "telegram:7" in exported
    assert "file:/tmp" not in exported
    [parcel] = chat.send("series", "export My tales").parcels
    assert parcel.kind == "file"
    assert parcel.file is not None
    assert parcel.file.read_text() == exported
