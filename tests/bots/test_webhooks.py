"""Webhooks over real sockets: signed as the specification says, in order, again with pauses, given up and sent again."""

import asyncio
import base64
import hashlib
import hmac
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from sqlmodel import col, select

from bots.commands import Commands
from bots.errors import BadInput, DeliveryLater, DeliveryRefused
from bots.messages import Parcel
from bots.settings import WebSettings
from bots.web.links import Links
from bots.webhook_messenger import WebhookMessenger
from bots.webhooks import PAUSES_S, WebhookSender, open_client, read_events, read_url, signed
from storage import jobs, webhooks
from storage.database import Database
from storage.tables import Webhook, WebhookMessage
from tests.bots.chats import Chat, finish


class Receiver:
    """Somebody's program: keeps what it gets and answers as told."""

    def __init__(self) -> None:
        self.got: list[tuple[dict[str, str], bytes]] = []
        self.answers: list[tuple[int, dict[str, str]]] = []
        self.url = ""

    async def hear(self, request: web.Request) -> web.Response:
        self.got.append((dict(request.headers), await request.read()))
        status, headers = self.answers.pop(0) if self.answers else (200, {})
        return web.Response(status=status, headers=headers)

    def bodies(self) -> list[Any]:
        return [json.loads(body) for _, body in self.got]


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    told = Receiver()
    app = web.Application()
    app.add_routes([web.post("/hook", told.hear)])
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    told.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield told
    await runner.cleanup()


def hook(database: Database, url: str, **more: Any) -> Webhook:
    with database.session() as session:
        row = webhooks.create(session, url, **more)
        session.commit()
        return row


def messages(database: Database) -> list[WebhookMessage]:
    with database.session() as session:
        return list(session.exec(select(WebhookMessage).order_by(col(WebhookMessage.created_at))).all())


async def send(database: Database) -> int:
    async with open_client() as client:
        return await WebhookSender(database, chance=lambda: 0.5).send_due(client)


def due_now(database: Database) -> None:
    with database.session() as session:
        for row in session.exec(select(WebhookMessage)).all():
            row.not_before_at = None
            session.add(row)
        session.commit()


async def test_finished_job_is_told_signed_and_once(commands: Commands, database: Database, receiver: Receiver) -> None:
    row = hook(database, receiver.url)
    job_id = Chat(commands).say("a red fox").job_id
    finish(database, job_id)
    assert await send(database) == 1
    assert await send(database) == 0
    [(headers, body)] = receiver.got
    key = base64.b64decode(row.secret.removeprefix("whsec_"))
    text = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    assert headers["webhook-signature"] == "v1," + base64.b64encode(hmac.new(key, text, hashlib.sha256).digest()).decode()
    told = json.loads(body)
    assert told["type"] == "job.completed"
    assert (told["data"]["job"], told["data"]["title"], told["data"]["idea"]) == (job_id, "The fox", "a red fox")


def test_signature_is_the_specifications_own_example() -> None:
    headers = signed(
        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, b'{"test": 2432232314}'
    )
    assert headers["webhook-signature"] == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


async def test_only_what_was_asked_for_is_told(commands: Commands, database: Database, receiver: Receiver) -> None:
    hook(database, receiver.url, events=("job.failed",))
    hook(database, receiver.url, person="telegram:8")
    finish(database, Chat(commands).say("a red fox").job_id)
    failing = Chat(commands).say("a blue fox").job_id
    with database.session() as session:
        jobs.end(session, jobs.get(session, failing), "failed", error_code="OutOfSpace", error_text="the disk is full")
        session.commit()
    await send(database)
    assert [(told["type"], told["data"]["job"], told["data"]["error"]) for told in receiver.bodies()] == [
        ("job.failed", failing, "OutOfSpace")
    ]


async def test_refused_message_comes_again_with_the_same_id_and_growing_pauses_until_it_is_given_up(
    commands: Commands, database: Database, receiver: Receiver
) -> None:
    row = hook(database, receiver.url)
    finish(database, Chat(commands).say("a red fox").job_id)
    pauses: list[float] = []
    for _ in PAUSES_S:
        receiver.answers = [(500, {})]
        assert await send(database) == 0
        [message] = messages(database)
        assert message.not_before_at is not None
        pauses.append((message.not_before_at - message.created_at).total_seconds())
        assert await send(database) == 0, "it is not due"
        due_now(database)
    receiver.answers = [(302, {"Location": receiver.url})]
    await send(database)
    assert messages(database)[0].status == "dead"
    assert pauses == sorted(pauses)
    assert len({headers["webhook-id"] for headers, _ in receiver.got}) == 1
    assert len({body for _, body in receiver.got}) == 1
    with database.session() as session:
        assert [dead.error_text for dead in webhooks.dead(session, row.id)] == ["it answered 302"]
        assert webhooks.send_again(session, row.id) == 1
        session.commit()
    assert await send(database) == 1


async def test_receiver_may_ask_to_wait_longer_and_may_say_that_it_is_gone(
    commands: Commands, database: Database, receiver: Receiver
) -> None:
    row = hook(database, receiver.url)
    finish(database, Chat(commands).say("a red fox").job_id)
    receiver.answers = [(503, {"Retry-After": "4000"}), (410, {})]
    await send(database)
    [message] = messages(database)
    assert message.not_before_at is not None
    assert (message.not_before_at - message.created_at).total_seconds() > 3990
    due_now(database)
    await send(database)
    with database.session() as session:
        found = webhooks.find(session, row.id)
    assert found is not None
    assert found.status == "off"
    finish(database, Chat(commands).say("a blue fox").job_id)
    assert len(messages(database)) == 1, "nothing more is owed to it"


async def test_one_that_is_away_holds_up_no_other(commands: Commands, database: Database, receiver: Receiver) -> None:
    hook(database, "http://127.0.0.1:9/hook")
    hook(database, receiver.url)
    finish(database, Chat(commands).say("a red fox").job_id)
    assert await send(database) == 1
    assert [message.error_text for message in messages(database) if message.status == "pending"] == ["ConnectError"]


async def test_what_a_person_takes_back_is_told_to_nobody(commands: Commands, database: Database) -> None:
    hook(database, "http://127.0.0.1:9/hook")
    chat = Chat(commands)
    finish(database, chat.say("a red fox").job_id)
    asked = chat.send("forget")
    chat.press(next(b for row in asked.buttons for b in row if b.value == "yes"))
    assert messages(database) == []


async def test_sender_runs_until_it_is_stopped(commands: Commands, database: Database, receiver: Receiver) -> None:
    hook(database, receiver.url)
    stop = asyncio.Event()
    running = asyncio.create_task(WebhookSender(database).run(stop))
    finish(database, Chat(commands).say("a red fox").job_id)
    while not receiver.got:  # noqa: ASYNC110  (it is a server)
        await asyncio.sleep(0.02)
    stop.set()
    await asyncio.wait_for(running, 20)


async def test_post_goes_to_a_program_with_its_words_and_a_link(database: Database, receiver: Receiver, tmp_path: Path) -> None:
    row = hook(database, receiver.url)
    links = Links(WebSettings(listen="127.0.0.1:8787", token="t" * 20, _env_file=None))
    messenger = WebhookMessenger(database, links)
    parcel = Parcel(
        "short", f"webhook:{row.id}", "abc123", "The fox\n\n#fox", tmp_path / "fox.mp4", {"title": "The fox"}, nonce="abc-7"
    )
    assert (await messenger.deliver(parcel)).message_id == "msg_abc-7"
    told = receiver.bodies()[0]
    assert (told["type"], told["data"]["text"], told["data"]["title"]) == ("post.due", "The fox\n\n#fox", "The fox")
    assert told["data"]["link"].startswith("http://127.0.0.1:8787/files/abc123.mp4?until=")
    receiver.answers = [(500, {}), (410, {})]
    with pytest.raises(DeliveryLater):
        await messenger.deliver(parcel)
    with pytest.raises(DeliveryRefused):
        await messenger.deliver(parcel)
    with pytest.raises(DeliveryRefused):
        await messenger.deliver(Parcel("short", "webhook:none", "abc123", "x"))


@pytest.mark.parametrize(
    "url",
    [
        "",
        "example.com",
        "ftp://example.com/x",
        "https://",
        "https://a b/",
        "https://me:pw@example.com/",
        "https://[::1",
        "https://x/#y",
    ],
)
def test_address_that_is_none_is_refused(url: str) -> None:
    with pytest.raises(BadInput):
        read_url(url)


def test_events_are_read() -> None:
    assert read_url(" https://example.com/hook?a=1 ") == "https://example.com/hook?a=1"
    assert read_events("job.failed, post.published") == ("job.failed", "post.published")
    with pytest.raises(BadInput):
        read_events("job.exploded")


def test_console_adds_lists_tests_and_removes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from bots.console import run

    monkeypatch.setenv("STORAGE_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LANG", "C.UTF-8")

    def said(*words: str) -> tuple[int, str]:
        code = run(["webhooks", *words])
        out, err = capsys.readouterr()
        return code, out + err

    code, text = said("add", "http://127.0.0.1:9/hook", "--events", "job.completed")
    assert code == 0
    assert "whsec_" in text
    webhook = text.split()[1]
    assert "job.completed" in said("list")[1]
    assert said("test", webhook)[0] == 1
    assert said("dead") == (0, "Nothing was given up.\n")
    assert said("resend")[0] == 0
    assert said("remove", webhook)[0] == 0
    assert said("remove", webhook)[0] == 2
    assert said("add", "nonsense")[0] == 2
    assert said("list")[1].startswith("There is no webhook yet")
