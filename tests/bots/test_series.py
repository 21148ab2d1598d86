"""/series on any platform, as somebody uses it: made in one message, changed by words and buttons, kept apart from other people's."""

from pathlib import Path

import pytest

from agent.likeness import normal
from bots.asked import Available
from bots.commands import Commands
from bots.ideas import Ideas
from bots.messages import Attachment, Button, Reply
from bots.settings import ChatSettings
from storage import schedules, series
from storage.database import Database
from storage.series import NewIdea
from storage.tables import Series
from tests.bots.chats import Chat, button_of


@pytest.fixture
def commands(database: Database, available: Available) -> Commands:
    return Commands(
        database, available, ChatSettings(_env_file=None, owners="telegram:1", feeds="news.example.org"), Ideas(database)
    )


@pytest.fixture
def chat(commands: Commands) -> Chat:
    return Chat(commands)


def the_series(database: Database) -> Series:
    with database.session() as session:
        [row] = series.everyones(session)
        return row


def pressed(reply: Reply, value: str) -> Button:
    return button_of(reply, "series", value=value)


def sent(path: Path, content: bytes, name: str) -> Attachment:
    path.write_bytes(content)
    return Attachment("file", path, len(content), name)


def test_one_message_makes_a_series_with_ideas_and_buttons(chat: Chat, database: Database) -> None:
    reply = chat.send("series", "new Fox tales: a little fox in the snow")
    row = the_series(database)
    assert (row.name, row.theme, row.person, row.source["kind"]) == (
        "Fox tales",
        "a little fox in the snow",
        "telegram:7",
        "ideas",
    )
    assert "Fox tales" in reply.text
    assert "1. " in reply.text
    assert "/schedule every day at 9" in reply.text
    assert {button.value for line in reply.buttons for button in line} >= {"plan", "add", "set", "run", "pause", "del"}


def test_it_speaks_chinese_and_lines_below_are_topics(chat: Chat, database: Database) -> None:
    reply = chat.send("series", "新建 狐狸日记：雪地里的小狐狸\n小狐狸学滑冰\n小狐狸堆雪人", language="zh")
    assert "系列《狐狸日记》已创建" in reply.text
    row = the_series(database)
    assert row.source == {"kind": "topics", "then": "ideas"}
    with database.session() as session:
        assert [idea.text for idea in series.waiting(session, row.id)] == ["小狐狸学滑冰", "小狐狸堆雪人"]


def test_without_words_it_asks_and_the_answer_makes_it(chat: Chat, database: Database) -> None:
    asked = chat.send("series", "new")
    assert asked.ask is not None
    chat.type(asked, "Fox tales: a little fox")
    assert the_series(database).name == "Fox tales"


def test_no_idea_comes_twice_not_even_nearly(chat: Chat, database: Database) -> None:
    chat.send("series", "new Fox tales: foxes\nA fox bakes bread")
    reply = chat.send(
        "series", "add Fox tales\na fox bakes the bread!\nA fox learns to whistle\nthe fox learns to whistle loudly"
    )
    assert ": 1. Waiting" in reply.text
    assert "Left out as repeats: 2." in reply.text
    again = chat.send("series", "add A fox bakes bread")
    assert not again.ok


def test_a_persons_own_topic_takes_the_place_of_one_that_was_written_for_them(chat: Chat, database: Database) -> None:
    chat.send("series", "new Fox tales: foxes")
    row = the_series(database)
    with database.session() as session:
        series.drop_waiting(session, row.id)
        written = ("A fox bakes the bread", "A fox learns to swim", "A fox finds a bell")
        series.add_ideas(session, row.id, [NewIdea(text, normal(text), series.WRITTEN) for text in written])
        assert series.take(session, row.id) is not None  # of the first one a short was made: that one is a repeat
        session.commit()
    reply = chat.send("series", "add Fox tales\na fox learns to swim!\na red fox finds a bell\na fox bakes bread")
    assert "Left out as repeats: 1." in reply.text
    with database.session() as session:
        assert [(idea.text, idea.source) for idea in series.waiting(session, row.id)] == [
            ("a fox learns to swim!", series.TYPED),
            ("a red fox finds a bell", series.TYPED),
        ]


def test_topics_come_as_a_text_or_csv_file(chat: Chat, database: Database, tmp_path: Path) -> None:
    chat.send("series", "new Fox tales: foxes")
    csv = 'id;topic\n1;"A fox; a hen"\n2;狐狸学滑冰\n'.encode("gb18030")
    assert ": 2. Waiting" in chat.send("series", "add Fox tales", media=(sent(tmp_path / "a", csv, "t.csv"),)).text
    asked = chat.press(pressed(chat.send("series", "Fox tales"), "add"))
    assert chat.type(asked, "").ask is not None  # nothing: asked again
    text = sent(tmp_path / "b", b"1. A fox reads\n- A fox sleeps\n", "t.txt")
    assert ": 2. Waiting" in chat.say("", reply_to="q1", media=(text,)).text
    refused = chat.send("series", "add Fox tales", media=(sent(tmp_path / "c", b"\xff\xfe\x00\x01", "t.txt"),))
    assert not refused.ok
    assert "UTF-8" in refused.text


def test_too_many_topics_are_refused_whole(chat: Chat, database: Database, tmp_path: Path) -> None:
    chat.send("series", "new Fox tales: foxes")
    many = "\n".join(f"story {n}" for n in range(5001)).encode()
    refused = chat.send("series", "add Fox tales", media=(sent(tmp_path / "a", many, "t.txt"),))
    assert not refused.ok
    assert "5,000" in refused.text


SETTINGS = [
    ("seconds 30", "30 s"),
    ("时长 30", "30 s"),
    ("ratio 16:9", "16:9"),
    ("lang Chinese", "Chinese"),
    ("style neon", "neon"),
    ("draft on", "on"),
    ("quality final", "off"),
    ("cast Milo: a grey cat; Luna: a white owl", "Milo, Luna"),
    ("hashtags #fox paper", "#fox #paper"),
    ("theme a bear in the forest", "a bear"),
    ("engine papercut", "papercut"),
    ("source topics", "your list"),
    ("source https://news.example.org/feed.xml", "news.example.org"),
    ("caption {title} by {series}", "{title} by {series}"),
]


def test_everything_can_be_set_in_words(chat: Chat) -> None:
    chat.send("series", "new Fox tales: foxes")
    for words, said in SETTINGS:
        reply = chat.send("series", f"set Fox tales {words}")
        assert reply.ok, reply.text
        assert said in reply.text


REFUSED = [
    ("set seconds 300", "3 to 60"),
    ("set style oil", "neon"),
    ("set engine sora", "papercut"),
    ("set banana 3", "seconds"),
    ("set cast a grey cat", "Milo:"),
    ("set caption {secret}", "{title}"),
    ("set source https://evil.example.com/f", "/admin feed evil.example.com"),
    ("set source file:///etc/passwd", "address"),
    ("set then never", "stop"),
    ("new Fox tales: again", "another name"),
    ("new " + "x" * 80 + ": foxes", "60"),
    ("Bear tales", "/series"),
    ("Bear tales set ratio 1:1", "/series"),
    ("pause Bear tales", "/series"),
    ("import", ".toml"),
]


def test_refusals_say_what_to_do_instead(chat: Chat) -> None:
    chat.send("series", "new Fox tales: foxes")
    for words, said in REFUSED:
        assert said in chat.send("series", words).text
        for language in ("en", "zh"):
            reply = chat.send("series", words, language=language)
            assert not reply.ok
            assert reply.text


def test_settings_by_buttons(chat: Chat, database: Database) -> None:
    card = chat.send("series", "new Fox tales: foxes")
    settings = chat.press(pressed(card, "set"))
    choices = chat.press(pressed(settings, "set.ratio"))
    done = chat.press(pressed(choices, "set.ratio.1:1"))
    assert the_series(database).options["ratio"] == "1:1"
    assert done.toast
    assert done.replace
    chat.press(pressed(chat.press(pressed(done, "set.ratio")), "set.ratio.-"))
    assert "ratio" not in the_series(database).options
    asked = chat.press(pressed(settings, "set.hashtags"))
    chat.type(asked, "#fox #snow")
    assert the_series(database).hashtags == ["fox", "snow"]


def test_ideas_are_seen_put_earlier_and_left_out(chat: Chat, database: Database) -> None:
    card = chat.send("series", "new Fox tales: foxes\nA fox sings\nA bear dances\nAn owl reads")
    seen = chat.press(pressed(card, "ideas"))
    up = next(b for line in seen.buttons for b in line if b.value.startswith("ideas.u"))
    chat.press(up)
    out = next(b for line in seen.buttons for b in line if b.value.startswith("ideas.x"))
    chat.press(out)
    with database.session() as session:
        waiting = [idea.text for idea in series.waiting(session, the_series(database).id)]
    assert waiting == ["A bear dances", "An owl reads"]
    assert chat.press(out).toast


def test_paused_resumed_run_and_deleted(chat: Chat, database: Database) -> None:
    card = chat.send("series", "new Fox tales: foxes")
    assert "paused" in chat.send("series", "pause").text
    assert not chat.send("series", "run Fox tales").ok
    chat.send("series", "resume Fox tales")
    assert chat.send("series", "run").ok
    with database.session() as session:
        [manual] = schedules.of_series(session, the_series(database).id)
        assert manual.status == "manual"
    sure = chat.press(pressed(card, "del"))
    assert series_left(database) == 1
    chat.press(pressed(sure, "del.yes"))
    assert series_left(database) == 0
    assert "gone" in chat.press(pressed(card, "pause")).toast


def series_left(database: Database) -> int:
    with database.session() as session:
        return len(series.everyones(session))


def test_forget_takes_series_and_schedules_too(chat: Chat, commands: Commands, database: Database) -> None:
    chat.send("series", "new Fox tales: foxes")
    chat.press(button_of(chat.send("schedule", "every day at 9"), "sched", value="ok"))
    Chat(commands, "telegram:8").send("series", "new Bear tales: bears")
    chat.press(button_of(chat.send("forget"), "forget", value="yes"))
    assert the_series(database).name == "Bear tales"


def test_a_used_up_list_does_not_resume_without_topics(chat: Chat, database: Database) -> None:
    chat.send("series", "new Fox tales: foxes")
    chat.send("series", "set source topics")
    with database.session() as session:
        row = the_series(database)
        series.drop_waiting(session, row.id)
        series.change(session, series.get(session, row.id), status="ended", why="ideas_used_up")
        session.commit()
    assert "add topics" in chat.send("series", "Fox tales").text
    refused = chat.send("series", "resume")
    assert not refused.ok
    chat.send("series", "add A fox sings")
    assert the_series(database).status == "active"


def test_only_who_made_it_an_owner_or_the_groups_administrator_may_change_it(commands: Commands, database: Database) -> None:
    boss = Chat(commands, "telegram:7", "telegram:-100", chat="group", manages=True)
    other = Chat(commands, "telegram:8", "telegram:-100", chat="group", manages=False)
    card = boss.send("series", "new Group tales: foxes")
    assert not other.send("series", "new My tales: bears").ok
    assert "Group tales" in other.send("series").text
    assert not other.send("series", "pause Group tales").ok
    assert "somebody else" in other.press(pressed(card, "pause")).toast
    assert the_series(database).status == "active"
    assert other.send("series", "pause Group tales", manages=True).ok
    assert Chat(commands, "telegram:1", "telegram:-100", chat="group").send("series", "resume Group tales").ok
    stranger = Chat(commands, "telegram:9")
    assert "Group tales" not in stranger.send("series").text
    assert not stranger.send("series", "show Group tales").ok


def test_a_person_has_so_many_series_and_an_owner_more(commands: Commands) -> None:
    chat, owner = Chat(commands), Chat(commands, "telegram:1")
    for n in range(20):
        assert chat.send("series", f"new Tales {n}: foxes\nA fox").ok
    assert "20" in chat.send("series", "new One more: foxes").text
    for n in range(21):
        assert owner.send("series", f"new Tales {n}: foxes\nA fox").ok


def test_an_owner_allows_a_feed_for_everybody(commands: Commands) -> None:
    chat, owner = Chat(commands), Chat(commands, "telegram:1")
    chat.send("series", "new News: news")
    assert not chat.send("series", "set source https://blog.example.com/rss").ok
    assert owner.send("admin", "feed blog.example.com").ok
    assert chat.send("series", "set source https://blog.example.com/rss").ok
    assert owner.send("admin", "feed -blog.example.com").ok
    assert not chat.send("series", "set source https://blog.example.com/rss2").ok


@pytest.mark.parametrize("name", ["Run", "🦊", 'foxes’ "tales"', "狐狸 & Co", "A" * 60])
def test_odd_names_are_found_again(chat: Chat, name: str) -> None:
    assert chat.send("series", f"new {name}: foxes").ok
    assert "foxes" in chat.send("series", name).text
