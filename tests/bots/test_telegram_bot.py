"""What people do on Telegram becomes an Incoming, and what commands say comes back, on a Telegram of our own in a child process."""

import asyncio
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from bots.errors import BadSetting
from bots.messages import Ask, Button, Incoming, Parcel, Reply, pack
from bots.settings import TelegramSettings
from bots.telegram_bot import TelegramBot
from tests.peers.telegram import ANA, TOKEN, TelegramPeer, free_port

GROUP, FORUM, CHANNEL = -1001, -1002, -1003
JPEG, OGG = b"\xff\xd8\xff\xe0" + b"j" * 400, b"OggS" + b"v" * 400


class Recorder:
    """Commands of the same shape as ours that keep what they hear and say what they are told."""

    def __init__(self, inbox: Path) -> None:
        self.inbox = inbox
        self.heard: list[Incoming] = []
        self.kept: list[tuple[str, ...]] = []
        self.says: Callable[[Incoming], Reply] = lambda incoming: Reply(f"heard {incoming.text}")

    def handle(self, incoming: Incoming) -> Reply:
        self.heard.append(incoming)
        return self.says(incoming)

    def acknowledged(self, job_id: str, message_id: str) -> None:
        self.kept.append(("acknowledged", job_id, message_id))

    def asked(self, address: str, message_id: str, packed: str) -> None:
        self.kept.append(("asked", address, message_id, packed))

    def moved(self, old: str, new: str) -> None:
        self.kept.append(("moved", old, new))

    def menu(self, language: str) -> tuple[tuple[str, str], ...]:
        return (("short", "做一个短片"), ("jobs", "任务")) if language == "zh" else (("short", "Make a short"), ("jobs", "Jobs"))


@pytest.fixture
def commands(tmp_path: Path) -> Recorder:
    (tmp_path / "inbox").mkdir()
    return Recorder(tmp_path / "inbox")


def settings(telegram: TelegramPeer, **more: Any) -> TelegramSettings:
    return TelegramSettings(**{"bot_token": TOKEN, "api_url": telegram.url, **more})


@asynccontextmanager
async def running(telegram: TelegramPeer, commands: Recorder, **more: Any) -> AsyncIterator[TelegramBot]:
    stop = asyncio.Event()
    bot = TelegramBot(settings(telegram, **more), commands)  # type: ignore[arg-type]
    task = asyncio.create_task(bot.run(stop))
    try:
        while len(await telegram.calls("setMyCommands")) < 2 and not task.done():  # noqa: ASYNC110  (it is another process)
            await asyncio.sleep(0.02)
        if task.done():
            task.result()
        yield bot
    finally:
        stop.set()
        await asyncio.wait_for(task, 5)


async def heard(commands: Recorder, number: int = 1) -> Incoming:
    end = asyncio.get_running_loop().time() + 10.0
    while len(commands.heard) < number:
        assert asyncio.get_running_loop().time() < end, f"only {commands.heard}"
        await asyncio.sleep(0.01)
    return commands.heard[number - 1]


def parcel(address: str = f"telegram:{ANA}", **more: Any) -> Parcel:
    return Parcel(**{"kind": "notice", "address": address, "job_id": "abc", "text": "Done", "nonce": "abc-1", **more})


async def test_a_private_message_is_an_idea_and_the_job_keeps_the_answer(telegram: TelegramPeer, commands: Recorder) -> None:
    cancel = Button("Cancel", "cancel", "abc")
    commands.says = lambda incoming: Reply("On it: <b>a & b</b>", "abc", ((cancel,),))
    async with running(telegram, commands):
        sent = await telegram.send("a red fox <3", username="ana", first_name="Ana", language="zh-hans")
        posted = (await telegram.wait())["message"]
    (incoming,) = commands.heard
    assert (incoming.address, incoming.person, incoming.command, incoming.text) == (
        "telegram:1001",
        "telegram:1001",
        "message",
        "a red fox <3",
    )
    assert (incoming.language, incoming.chat, incoming.name, incoming.manages) == ("zh", "private", "Ana", True)
    assert incoming.message_id == str(sent["message_id"])
    assert incoming.limit_bytes == 49_500_000
    assert incoming.sent_at is not None
    assert incoming.sent_at.tzinfo is not None
    assert posted["text"] == "On it: <b>a & b</b>", "what people write is text, never markup"
    assert posted["reply_markup"]["inline_keyboard"][0][0] == {"text": "Cancel", "callback_data": pack(cancel)}
    assert commands.kept == [("acknowledged", "abc", str(posted["message_id"]))]


async def test_commands_come_with_their_words(telegram: TelegramPeer, commands: Recorder) -> None:
    async with running(telegram, commands):
        for text in ("/short a fox\nat night", "/JOBS", "/short@shorts_bot   bees", "/start deep_link"):
            await telegram.send(text)
            await telegram.wait()
    assert [(i.command, i.text) for i in commands.heard] == [
        ("short", "a fox\nat night"),
        ("jobs", ""),
        ("short", "bees"),
        ("start", "deep_link"),
    ]


async def test_in_a_group_only_what_is_meant_for_the_bot_is_heard(telegram: TelegramPeer, commands: Recorder) -> None:
    commands.says = lambda _: Reply("", toast="")
    async with running(telegram, commands):
        for text in (
            "hello all",
            "/short@other_bot fox",
            "/ban everybody",
            "/short a fox",
            "a whale, @Shorts_Bot please",
            "/ban@shorts_bot x",
        ):
            await telegram.send(text, GROUP, user_id=7, first_name="Bo")
        await heard(commands, 3)
        await asyncio.sleep(0.2)
    said = sorted((i.command, i.text, i.addressed) for i in commands.heard)
    assert said == [("ban", "x", True), ("message", "a whale,  please", True), ("short", "a fox", False)]
    assert {(i.address, i.person, i.chat) for i in commands.heard} == {("telegram:-1001", "telegram:7", "group")}


async def test_a_reply_to_the_bot_in_a_group_is_heard_and_is_no_idea_by_itself(
    telegram: TelegramPeer, commands: Recorder
) -> None:
    async with running(telegram, commands):
        await telegram.send("/short a fox", GROUP, user_id=7)
        answer = (await telegram.wait(chat_id=GROUP))["message"]
        assert answer["reply_to_message"]["text"] == "/short a fox"
        await telegram.send("nice!", GROUP, user_id=7, reply_to=answer["message_id"])
        await telegram.wait(chat_id=GROUP)
    assert (commands.heard[1].command, commands.heard[1].text, commands.heard[1].addressed) == ("message", "nice!", False)
    assert commands.heard[1].reply_to == str(answer["message_id"])


async def test_an_answer_that_is_quicker_than_telegram_itself_waits_for_its_question(
    telegram: TelegramPeer, commands: Recorder
) -> None:
    packed, kept = pack(Button("", "edit", "abc", 2)), commands.asked
    commands.says = lambda i: Reply("", ask=Ask("What is in shot 2?", packed)) if i.text == "edit" else Reply("ok")
    answered = threading.Event()
    known_at: list[int] = []

    def slowly(address: str, message_id: str, packed: str) -> None:
        answered.wait(10)  # the question is in the chat, and somebody has answered it already
        known_at.append(len(commands.heard))
        kept(address, message_id, packed)

    commands.asked = slowly  # type: ignore[method-assign]
    async with running(telegram, commands):
        await telegram.send("edit")
        question = (await telegram.wait())["message"]
        before = (await telegram.get("/ctl/stats"))["total"]["updates_delivered"]
        await telegram.send("a blue fox", reply_to=question["message_id"])
        while (await telegram.get("/ctl/stats"))["total"]["updates_delivered"] == before:  # noqa: ASYNC110
            await asyncio.sleep(0.02)
        await asyncio.sleep(0.3)  # long enough for it to be handled, were it not held back
        answered.set()
        answer = await heard(commands, 2)
    assert (answer.text, answer.reply_to) == ("a blue fox", str(question["message_id"]))
    assert known_at == [1], "the answer was handled before it was known that it answers"


async def test_a_group_that_becomes_a_supergroup_is_told_on(telegram: TelegramPeer, commands: Recorder) -> None:
    async with running(telegram, commands):
        await telegram.send("/short a fox", -42, user_id=7)
        await heard(commands)
        await telegram.post("/ctl/migrate", chat_id=-42, new_chat_id=-1009)
        while not any(kept[0] == "moved" for kept in commands.kept):  # noqa: ASYNC110
            await asyncio.sleep(0.02)
    assert ("moved", "telegram:-42", "telegram:-1009") in commands.kept


async def test_a_bare_command_under_a_message_takes_that_message(telegram: TelegramPeer, commands: Recorder) -> None:
    async with running(telegram, commands):
        idea = await telegram.send("a lighthouse falls in love", GROUP, user_id=8)
        await telegram.send("/short", GROUP, user_id=7, reply_to=idea["message_id"])
        incoming = await heard(commands)
    assert (incoming.text, incoming.person, incoming.reply_to_person) == (
        "a lighthouse falls in love",
        "telegram:7",
        "telegram:8",
    )


async def test_a_topic_is_answered_in_the_topic(telegram: TelegramPeer, commands: Recorder) -> None:
    await telegram.post("/ctl/chat", chat_id=FORUM, type="supergroup", title="Forum", is_forum=True, topics=[5])
    async with running(telegram, commands) as bot:
        await telegram.send("/short a fox", FORUM, user_id=7, thread_id=5)
        assert (await telegram.wait(chat_id=FORUM))["message"]["message_thread_id"] == 5
        await bot.messenger.deliver(parcel(commands.heard[0].address))
        assert (await telegram.wait(chat_id=FORUM))["message"]["message_thread_id"] == 5
        gone = await bot.messenger.deliver(parcel("telegram:-1002:99"))
        assert "message_thread_id" not in (await telegram.wait(chat_id=FORUM))["message"], "a topic that was deleted"
    assert commands.heard[0].address == "telegram:-1002:5"
    assert commands.heard[0].reply_to == ""
    assert gone.message_id


async def test_a_channel_is_one_person_whoever_of_its_administrators_presses(telegram: TelegramPeer, commands: Recorder) -> None:
    await telegram.post(
        "/ctl/chat", chat_id=CHANNEL, type="channel", title="Films", members=[{"user_id": 7, "status": "administrator"}, 8]
    )
    button = Button("Cancel", "cancel", "abc")
    commands.says = lambda incoming: (
        Reply("queued", "abc", ((button,),)) if incoming.command == "short" else Reply("", toast="ok")
    )
    async with running(telegram, commands):
        await telegram.send("good morning", CHANNEL)
        await telegram.send("/short a fox", CHANNEL)
        posted = (await telegram.wait(chat_id=CHANNEL))["message"]
        for number, person in enumerate((7, 8), 2):
            await telegram.press(posted["message_id"], CHANNEL, user_id=person, text="Cancel")
            await heard(commands, number)
    command, by_admin, by_reader = commands.heard
    assert (command.person, command.chat, command.manages) == ("telegram:-1003", "channel", True)
    assert (by_admin.person, by_admin.manages) == ("telegram:-1003", True)
    assert (by_reader.person, by_reader.manages) == ("telegram:8", False)


async def test_who_administers_a_group_is_asked_for_its_settings(telegram: TelegramPeer, commands: Recorder) -> None:
    members = [{"user_id": 7, "status": "administrator"}, {"user_id": 8}]
    await telegram.post("/ctl/chat", chat_id=GROUP, type="supergroup", title="G", members=members)
    async with running(telegram, commands):
        for number, person in enumerate((7, 8), 1):
            await telegram.send("/settings@shorts_bot", GROUP, user_id=person)
            await heard(commands, number)
    assert [i.manages for i in commands.heard] == [True, False]


async def test_files_are_fetched_and_known_by_their_bytes(telegram: TelegramPeer, commands: Recorder) -> None:
    async with running(telegram, commands):
        await telegram.send_file("document", JPEG, name="invoice.pdf.exe")
        await heard(commands, 1)
        await telegram.send_file("voice", OGG, duration=3)
        await heard(commands, 2)
        await telegram.send_file("document", b"%PDF-1.7" + b"x" * 100, name="film.mp4", caption="/short of this")
        await heard(commands, 3)
        await telegram.send_file("document", b"x" * 20_000_001, name="big.mov")
        await heard(commands, 4)
    picture, voice, pdf, large = (i.media[0] for i in commands.heard)
    assert (picture.kind, picture.name) == ("photo", "invoice.pdf.exe")
    assert picture.path is not None
    assert (picture.path.parent, picture.path.read_bytes()) == (commands.inbox, JPEG)
    assert (voice.kind, pdf.kind) == ("voice", "file")
    assert (commands.heard[2].command, commands.heard[2].text) == ("short", "of this")
    assert (large.path, large.size_bytes) == (None, 20_000_001)


async def test_an_album_is_one_message(telegram: TelegramPeer, commands: Recorder) -> None:
    async with running(telegram, commands):
        await telegram.send_file("album", JPEG, n=3, caption="my holiday")
        await telegram.wait()
        await asyncio.sleep(0.3)
    (incoming,) = commands.heard
    assert (incoming.text, [a.kind for a in incoming.media]) == ("my holiday", ["photo"] * 3)


async def test_a_question_is_answered_by_a_reply(telegram: TelegramPeer, commands: Recorder) -> None:
    packed = pack(Button("", "edit", "abc", 2))
    commands.says = lambda i: (
        Reply("", ask=Ask("What is in shot 2?", packed, placeholder="p" * 90)) if i.text == "edit" else Reply("ok")
    )
    async with running(telegram, commands):
        await telegram.send("edit", GROUP, user_id=7, first_name="Bo <i>")
        await telegram.send("/short@shorts_bot edit", GROUP, user_id=7, first_name="Bo <i>")
        event = await telegram.wait(chat_id=GROUP)
        question = event["message"]
        await telegram.send("a blue fox", GROUP, user_id=7, reply_to=question["message_id"])
        answer = await heard(commands, 2)
    assert event["markup"]["force_reply"]
    assert event["markup"]["selective"]
    assert len(event["markup"]["input_field_placeholder"]) <= 64
    assert question["text"] == "Bo <i>: What is in shot 2?"
    assert commands.kept == [("asked", "telegram:-1001", str(question["message_id"]), packed)]
    assert (answer.command, answer.text, answer.reply_to) == ("message", "a blue fox", str(question["message_id"]))


async def test_a_press_is_answered_and_may_change_its_message(telegram: TelegramPeer, commands: Recorder) -> None:
    go, more = Button("Go", "go", "abc", style="good"), Button("More", "more", "abc")
    replies = {
        "go": Reply("Going", toast="x" * 300, replace=True, buttons=((more,),)),
        "more": Reply("", replace=True),
        "gone": Reply("taken away", remove=True),
    }
    commands.says = lambda i: replies[i.pressed.split(":")[1]] if i.pressed else Reply("Ready?", buttons=((go,),))
    async with running(telegram, commands):
        await telegram.send("fox")
        posted = (await telegram.wait())["message"]["message_id"]
        await telegram.press(posted, text="Go")
        toast = await telegram.wait("cb_answer")
        edited = (await telegram.wait("edit"))["message"]
        assert (edited["text"], edited["reply_markup"]["inline_keyboard"][0][0]["text"]) == ("Going", "More")
        await telegram.press(posted, text="More")
        bare = (await telegram.wait("edit"))["message"]
        assert (bare["text"], "reply_markup" in bare) == ("Going", False)
        await telegram.press(posted, data=pack(Button("", "gone")), stale=True)
        assert (await telegram.wait("delete"))["message_id"] == posted
    assert len(toast["text"]) == 200
    assert len(await telegram.events("message")) == 1
    assert commands.heard[1].pressed == pack(go)


async def test_a_press_may_post_anew_and_leave_other_buttons(telegram: TelegramPeer, commands: Recorder) -> None:
    go, more = Button("Go", "go", "abc"), Button("More", "more", "abc")
    commands.says = lambda i: (
        Reply("On it", "new", pressed_buttons=((more,),)) if i.pressed else Reply("Ready?", buttons=((go,),))
    )
    async with running(telegram, commands):
        await telegram.send("fox")
        pressed = (await telegram.wait())["message"]["message_id"]
        await telegram.press(pressed, text="Go")
        edited = (await telegram.wait("edit"))["message"]
        posted = (await telegram.wait())["message"]
    assert (edited["message_id"], edited["text"]) == (pressed, "Ready?")
    assert edited["reply_markup"]["inline_keyboard"][0][0]["text"] == "More"
    assert commands.kept == [("acknowledged", "new", str(posted["message_id"]))]


async def test_what_is_shown_again_waits_for_a_flood_to_pass(telegram: TelegramPeer, commands: Recorder) -> None:
    again = (
        Parcel("short", "telegram:1001", "a", "first", nonce="1"),
        Parcel("short", "telegram:1001", "b", "second", nonce="2"),
    )
    commands.says = lambda _: Reply("Your last shorts:", parcels=again)
    async with running(telegram, commands):
        await telegram.post("/ctl/rate", per_chat_per_s=1, burst=1)
        await telegram.send("/gallery")
        assert [(await telegram.wait())["message"]["text"] for _ in range(3)] == ["Your last shorts:", "first", "second"]


async def test_a_press_older_than_telegram_remembers_still_counts(telegram: TelegramPeer, commands: Recorder) -> None:
    commands.says = lambda i: (
        Reply("Cancelled.", toast="Cancelled.") if i.pressed else Reply("Hi", buttons=((Button("Cancel", "cancel"),),))
    )
    async with running(telegram, commands):
        await telegram.send("fox")
        posted = (await telegram.wait())["message"]["message_id"]
        await telegram.press(posted, text="Cancel", age=300)
        assert (await telegram.wait())["message"]["text"] == "Cancelled."


async def test_one_slow_command_holds_up_nobody(telegram: TelegramPeer, commands: Recorder) -> None:
    held = threading.Event()

    def say(incoming: Incoming) -> Reply:
        if incoming.text == "slow":
            held.wait(20)
        return Reply(f"heard {incoming.text}")

    commands.says = say
    async with running(telegram, commands):
        await telegram.send("slow", 2001)
        await telegram.send("quick", 2002)
        assert (await telegram.wait(chat_id=None, within_s=5))["chat_id"] == 2002
        held.set()
        assert (await telegram.wait(chat_id=None))["chat_id"] == 2001


async def test_what_was_heard_but_not_kept_is_heard_again_after_a_restart(
    telegram: TelegramPeer, commands: Recorder, tmp_path: Path
) -> None:
    held = threading.Event()

    def say(incoming: Incoming) -> Reply:
        held.wait(20)
        return Reply("")

    commands.says = say
    async with running(telegram, commands):
        await telegram.send("a fox that must not be lost")
        await heard(commands)
    after = Recorder(tmp_path / "inbox")
    async with running(telegram, after):
        assert (await heard(after)).text == "a fox that must not be lost"
        assert (await telegram.wait())["message"]["text"] == "heard a fox that must not be lost"
    held.set()
    last = Recorder(tmp_path / "inbox")
    async with running(telegram, last):
        await telegram.send("another")
        assert (await heard(last)).text == "another", "what was kept is not heard again"


async def test_a_command_that_breaks_becomes_a_sentence(telegram: TelegramPeer, commands: Recorder) -> None:
    def say(_: Incoming) -> Reply:
        raise ZeroDivisionError("secret/path")

    commands.says = say
    async with running(telegram, commands):
        await telegram.send("fox")
        text = (await telegram.wait())["message"]["text"]
    assert "secret" not in text
    assert "ZeroDivision" not in text


async def test_long_answers_are_split_on_words_and_the_last_holds_the_buttons(telegram: TelegramPeer, commands: Recorder) -> None:
    text = "🦊 fox & hound " * 700
    commands.says = lambda _: Reply(text, buttons=((Button("Go", "go"),),))
    async with running(telegram, commands):
        await telegram.send("fox")
        posted = [(await telegram.wait())["message"] for _ in range(3)]
    assert " ".join(m["text"] for m in posted) == text.strip()
    assert ["reply_markup" in m for m in posted] == [False, False, True]


async def test_the_menu_speaks_the_persons_language(telegram: TelegramPeer, commands: Recorder) -> None:
    async with running(telegram, commands):
        await telegram.send("hello")
        await telegram.wait()
    assert (await telegram.get("/user/commands", chat_id=ANA, language="de"))[0] == {
        "command": "short",
        "description": "Make a short",
    }
    assert (await telegram.get("/user/commands", chat_id=ANA, language="zh"))[0]["description"] == "做一个短片"


async def test_a_flood_wait_holds_an_answer_back_and_does_not_lose_it(telegram: TelegramPeer, commands: Recorder) -> None:
    await telegram.fail("sendMessage", times=1, error_code=429, description="Too Many Requests: retry after 1", retry_after=1)
    async with running(telegram, commands):
        await telegram.send("fox")
        assert (await telegram.wait())["message"]["text"] == "heard fox"


async def test_news_goes_on_after_telegram_was_away(telegram: TelegramPeer, commands: Recorder) -> None:
    async with running(telegram, commands):
        await telegram.fail("getUpdates", times=1, drop=True)
        await telegram.fail("getUpdates", times=1, error_code=502, description="Bad Gateway")
        for number in range(1, 4):
            await telegram.send(f"fox {number}")
        await heard(commands, 3)
    assert sorted(i.text for i in commands.heard) == ["fox 1", "fox 2", "fox 3"]


async def test_an_update_that_cannot_be_read_does_not_take_the_others_with_it(telegram: TelegramPeer, commands: Recorder) -> None:
    async with running(telegram, commands):
        await telegram.send_file("voice", OGG, duration=10**17)
        await telegram.send("fox")
        assert (await telegram.wait())["message"]["text"] == "heard fox"


@pytest.mark.parametrize("token", ["123456:short", "nonsense", "123456:" + "B" * 20])
async def test_a_wrong_token_stops_the_start_with_its_name(telegram: TelegramPeer, commands: Recorder, token: str) -> None:
    with pytest.raises(BadSetting) as refused:
        await TelegramBot(settings(telegram, bot_token=token), commands).run(asyncio.Event())  # type: ignore[arg-type]
    assert refused.value.name == "TELEGRAM_BOT_TOKEN"
    assert token not in str(refused.value)


async def test_a_webhook_hears_only_who_knows_the_secret(telegram: TelegramPeer, commands: Recorder) -> None:
    port = free_port()
    url = f"http://127.0.0.1:{port}/hook/7"
    async with (
        running(telegram, commands, webhook_url=url, webhook_secret="s3cret", webhook_listen=f"127.0.0.1:{port}"),
        httpx.AsyncClient() as client,
    ):
        await telegram.send("a fox by webhook")
        assert (await telegram.wait())["message"]["text"] == "heard a fox by webhook"
        update = {"update_id": 1, "message": {"message_id": 1, "date": 1, "chat": {"id": 5, "type": "private"}, "text": "forged"}}
        assert (await client.post(url, json=update)).status_code == 403
        assert (await client.post(url, json=update, headers={"X-Telegram-Bot-Api-Secret-Token": "guess"})).status_code == 403
        mine = {"X-Telegram-Bot-Api-Secret-Token": "s3cret"}
        assert (await client.post(url, content=b"[1", headers=mine)).status_code == 400
        assert (await client.get(url)).status_code == 405
    assert len(commands.heard) == 1
