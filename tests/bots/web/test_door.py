"""Programs make shorts by HTTP calls, over a real socket: the token, one short for a call made twice, sentences for what is wrong."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from bots.commands import Commands
from bots.errors import BadSetting
from bots.messages import Parcel
from bots.settings import WebSettings
from bots.web.door import Door, WebMessenger
from storage import jobs, media
from storage.database import Database
from tests.bots.chats import Chat, every_job, finish
from tests.peers.telegram import free_port

TOKEN = "a-token-of-some-length"


def settings(port: int, **more: Any) -> WebSettings:
    return WebSettings(**{"listen": f"127.0.0.1:{port}", "token": TOKEN, **more}, _env_file=None)


@pytest.fixture
async def client(commands: Commands, database: Database) -> AsyncIterator[httpx.AsyncClient]:
    port, stop = free_port(), asyncio.Event()
    running = asyncio.create_task(Door(settings(port), commands, database).run(stop))
    async with httpx.AsyncClient(
        base_url=f"http://127.0.0.1:{port}", headers={"Authorization": f"Bearer {TOKEN}"}, trust_env=False, timeout=20
    ) as calling:
        while not running.done():
            try:
                await calling.get("/healthz")
            except httpx.ConnectError:
                await asyncio.sleep(0.02)
            else:
                break
        yield calling
    stop.set()
    await asyncio.wait_for(running, 20)


async def test_call_makes_a_short_that_can_be_watched_and_fetched(client: httpx.AsyncClient, database: Database) -> None:
    made = await client.post("/v1/shorts", json={"idea": "a red fox crosses a frozen lake", "seconds": 10, "ratio": "16:9"})
    assert made.status_code == 202, made.text
    job_id = made.json()["id"]
    assert made.headers["Location"] == f"/v1/shorts/{job_id}"
    assert (made.json()["status"], made.json()["idea"]) == ("queued", "a red fox crosses a frozen lake")
    with database.session() as session:
        job = jobs.get(session, job_id)
    assert (job.options["seconds"], job.options["width"], job.person) == (10.0, 1920, "web:api")
    waiting = await client.get(f"/v1/shorts/{job_id}/content")
    assert (waiting.status_code, waiting.json()["error"]["message"]) == (409, "This short is not finished; it is queued.")
    post = finish(database, job_id)
    told = (await client.get(f"/v1/shorts/{job_id}")).json()
    assert (told["status"], told["title"], told["duration_s"]) == ("completed", "The fox", 9.0)
    file = await client.get(told["content"])
    with database.session() as session:
        path = media.find(session, database.media_dir, post.media_key)
        assert path is not None
    assert (file.status_code, file.content, file.headers["content-type"]) == (200, path.read_bytes(), "video/mp4")
    link = told["link"]
    async with httpx.AsyncClient(trust_env=False) as stranger:
        assert (await stranger.get(link)).content == path.read_bytes()
        assert (await stranger.get(link.replace("sign=", "sign=0"))).status_code == 404
        assert (await stranger.get(link.replace("until=", "until=9"))).status_code == 404
    path.unlink()
    assert (await client.get(told["content"])).status_code == 410


async def test_call_made_twice_makes_one_short(client: httpx.AsyncClient, database: Database) -> None:
    calls = [client.post("/v1/shorts", json={"idea": "a fox"}, headers={"Idempotency-Key": "k-1"}) for _ in range(3)]
    ids = {answer.json()["id"] for answer in await asyncio.gather(*calls)}
    assert len(ids) == 1
    assert len(every_job(database)) == 1
    assert (await client.post("/v1/shorts", json={"idea": "a fox"})).json()["id"] not in ids


async def test_short_may_go_to_a_chat_that_is_known(client: httpx.AsyncClient, commands: Commands, database: Database) -> None:
    refused = await client.post("/v1/shorts", json={"idea": "a fox", "to": "telegram:7"})
    assert (refused.status_code, refused.json()["error"]["code"]) == (422, "web_channel")
    Chat(commands, language="zh").say("一只狐狸")
    made = await client.post("/v1/shorts", json={"idea": "a fox", "to": "telegram:7"})
    assert made.status_code == 202
    with database.session() as session:
        first, second = jobs.recent(session, 2)
    assert first.channel_id == second.channel_id


async def test_cancel(client: httpx.AsyncClient) -> None:
    job_id = (await client.post("/v1/shorts", json={"idea": "a fox"})).json()["id"]
    assert (await client.delete(f"/v1/shorts/{job_id}")).json()["status"] == "cancelled"
    assert (await client.delete(f"/v1/shorts/{job_id}")).status_code == 422


@pytest.mark.parametrize("authorization", ["", "Bearer", "Bearer wrong", f"Basic {TOKEN}", f"Bearer {TOKEN}x", "Bearer \u00e9"])
async def test_no_call_without_the_token(client: httpx.AsyncClient, database: Database, authorization: str) -> None:
    for method, path in (("POST", "/v1/shorts"), ("GET", "/v1/shorts/abc"), ("DELETE", "/v1/shorts/abc"), ("GET", "/v1/nothing")):
        answer = await client.request(method, path, headers={"Authorization": authorization.encode()}, json={"idea": "a fox"})
        assert answer.status_code == 401
    assert every_job(database) == []


@pytest.mark.parametrize(
    ("body", "status", "says"),
    [
        (b"", 422, "Send a JSON object"),
        (b"[1]", 422, "Send a JSON object"),
        (b"\xff\xfe", 422, "Send a JSON object"),
        (b"[" * 60_000, 422, "Send a JSON object"),
        (b'{"idea": 7}', 422, "idea has to be a text."),
        (b'{"idea": ""}', 422, "There is no idea in that."),
        (b'{"idea": "a fox", "sconds": 5}', 422, "sconds is no field of this call."),
        (b'{"idea": "a fox", "seconds": 500}', 422, ""),
        (b'{"idea": "a fox", "seconds": [1]}', 422, ""),
        (b'{"idea": "a fox", "music": "/etc/passwd"}', 422, ""),
        (b'{"idea": "a fox", "to": "file:/tmp/x.mp4"}', 422, ""),
        (b'{"idea": "' + b"a" * 70_000 + b'"}', 413, ""),
    ],
)
async def test_what_is_wrong_is_one_sentence(
    client: httpx.AsyncClient, database: Database, body: bytes, status: int, says: str
) -> None:
    answer = await client.post("/v1/shorts", content=body, headers={"Content-Type": "application/json"})
    assert answer.status_code == status
    assert answer.json()["error"]["message"].startswith(says)
    assert "Traceback" not in answer.text
    assert every_job(database) == []


async def test_call_runs_a_series(client: httpx.AsyncClient, commands: Commands, database: Database) -> None:
    Chat(commands).send("series", "new Fox tales: a red fox in winter")
    assert (await client.post("/v1/series/Bear%20tales/run")).status_code == 422
    ran = await client.post("/v1/series/fox tales/run")
    assert ran.status_code == 202, ran.text
    told = (await client.get(ran.headers["Location"])).json()
    assert (told["slot"], told["status"], told["posts"]) == (int(ran.json()["slot"]), "wanted", [])
    assert (await client.get("/v1/slots/999")).status_code == 404
    assert (await client.get("/v1/slots/abc")).status_code == 404


async def test_unknown_addresses_and_jobs(client: httpx.AsyncClient) -> None:
    assert (await client.get("/v1/shorts/zzzz")).status_code == 404
    assert (await client.get("/nothing")).json()["error"]["message"] == "There is nothing at this address."
    chinese = await client.get("/v1/shorts/zzzz", headers={"Accept-Language": "zh-CN"})
    assert "没有" in chinese.json()["error"]["message"]


async def test_door_does_not_open_without_a_token_or_an_address(commands: Commands, database: Database) -> None:
    for more in ({"token": "short"}, {"listen": "nowhere"}, {"listen": "127.0.0.1:0"}):
        with pytest.raises(BadSetting):
            Door(settings(1234, **more), commands, database)


async def test_what_is_made_for_a_program_waits_to_be_fetched(tmp_path: Path) -> None:
    assert (await WebMessenger().deliver(Parcel("short", "web:api", "abc", "Done"))).message_id == "abc"
