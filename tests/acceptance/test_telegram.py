"""The real service on a Telegram of our own: an idea goes in, a video that plays comes out, once, whatever happens in between."""

import asyncio
import io
import json
import signal
import subprocess
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import av
import pytest

from tests.acceptance.program import Program
from tests.peers.telegram import ANA, TOKEN, TelegramPeer

IDEA = "A red fox runs through the snowy forest."
SMALL = {"seconds": "3", "ratio": "256x456", "draft": "on", "music": "none", "voice": "none"}
OURS = ("AGENT_", "ENGINE_", "STORAGE_", "OPENAI_", "CHAT_", "TELEGRAM_", "DISCORD_", "SHORTWRIGHT_")


@dataclass(frozen=True)
class Service(Program):
    """A machine that serves a Telegram bot."""

    telegram: TelegramPeer
    settings: dict[str, str] = field(default_factory=dict)

    def environment(self) -> dict[str, str]:
        clean = {name: value for name, value in super().environment().items() if not name.startswith(OURS)}
        own = {"STORAGE_HOME": str(self.home), "TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": self.telegram.url}
        return {**clean, **own, **self.settings}

    @asynccontextmanager
    async def serving(self, *only: str, ends: bool = True) -> "AsyncIterator[subprocess.Popen[str]]":
        """The service, up and listening; ends: it is asked to stop at the end, and does so cleanly."""
        before = len(await self.telegram.calls("setMyCommands"))
        process = self.start("serve", *only)
        try:
            if only != ("--only", "worker"):
                while len(await self.telegram.calls("setMyCommands")) < before + 2:
                    assert process.poll() is None, process.communicate()[0]
                    await asyncio.sleep(0.05)
            yield process
            if ends:
                process.send_signal(signal.SIGTERM)
                output, _ = await asyncio.to_thread(process.communicate, timeout=10)
                assert process.returncode == 0, output
        finally:
            if process.poll() is None:
                process.kill()
                process.communicate()

    async def until(self, seen: Callable[[], object], process: "subprocess.Popen[str]", within_s: float = 60) -> None:
        """Look into the database until something is seen there."""
        end = asyncio.get_running_loop().time() + within_s
        while seen() == []:
            assert process.poll() is None, process.communicate()[0]
            assert asyncio.get_running_loop().time() < end, f"not seen: {self.rows('SELECT name, data FROM job_events')}"
            await asyncio.sleep(0.01)

    def stage(self, name: str) -> list[tuple[object, ...]]:
        return self.rows("SELECT 1 FROM job_events WHERE name = 'stage' AND json_extract(data, '$.stage') = ?", name)

    def status(self) -> list[object]:
        return [status for (status,) in self.rows("SELECT status FROM jobs ORDER BY created_at")]


@pytest.fixture
def service(tmp_path: Path, telegram: TelegramPeer) -> Service:
    (tmp_path / "cwd").mkdir()
    return Service(tmp_path / "home", tmp_path / "cwd", telegram)


async def settle(telegram: TelegramPeer, chat_id: int = ANA, **more: str) -> None:
    """A person sets what their shorts shall be."""
    await telegram.send("/settings", chat_id)
    menu = (await telegram.wait(chat_id=chat_id))["message"]["message_id"]
    for name, value in {**SMALL, **more}.items():
        await telegram.press(menu, chat_id, data=f"v1:set::0:p.{name}.{value}", stale=True)
        assert (await telegram.wait("cb_answer", chat_id))["text"]


async def shown(telegram: TelegramPeer, what: str, within_s: float = 60) -> dict[str, Any]:
    """The next message to Ana with a video, a photo, …"""
    end = asyncio.get_running_loop().time() + within_s
    while True:
        left = end - asyncio.get_running_loop().time()
        message = (await telegram.wait(within_s=max(left, 0.1)))["message"]
        if what in message:
            return dict(message)


async def videos(telegram: TelegramPeer) -> list[dict[str, Any]]:
    return [e["message"] for e in await telegram.events("message") if "video" in e["message"]]


async def assert_plays(telegram: TelegramPeer, message: dict[str, Any], seconds: float = 3.0) -> None:
    """The video decodes from beginning to end, with sound, and Telegram was told its size."""
    video = message["video"]
    assert (video["width"], video["height"], video["duration"]) == (256, 456, round(seconds))
    assert video["thumbnail"]["file_size"] > 1000
    file = await telegram.file(video["file_id"])
    probe = json.loads(file.headers["X-Probe"])
    assert (probe["codec"], probe["audio"], probe["faststart"], file.headers["X-Streaming"]) == ("avc1", True, True, "True")
    with av.open(io.BytesIO(file.content)) as container:
        frames = sum(1 for _ in container.decode(video=0))
    assert abs(frames - 24 * seconds) <= 1
    with av.open(io.BytesIO(file.content)) as container:
        assert sum(frame.samples for frame in container.decode(audio=0)) > 0


def buttons(message: dict[str, Any]) -> dict[str, str]:
    """Label → what it gives back."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return {button["text"]: button["callback_data"] for row in rows for button in row}


async def test_an_idea_becomes_a_short_by_way_of_its_storyboard(service: Service, telegram: TelegramPeer) -> None:
    async with service.serving():
        await settle(telegram, storyboard="on")
        await telegram.send(IDEA)
        acknowledged = await telegram.wait(within_s=5)
        assert list(buttons(acknowledged["message"])) == ["Cancel"]
        board = await shown(telegram, "photo")
        old = buttons(board)

        await telegram.press(board["message_id"], data=old["Edit"])
        picked = (await telegram.wait("edit"))["message"]
        while picked["message_id"] != board["message_id"]:
            picked = (await telegram.wait("edit"))["message"]
        await telegram.press(board["message_id"], data=next(data for data in buttons(picked).values() if ":edit:" in data))
        question = await telegram.wait()
        assert question["markup"]["force_reply"]
        await telegram.send("a blue whale sings in the deep sea", reply_to=question["message"]["message_id"])
        edited = await shown(telegram, "photo")
        assert "blue whale" in edited["caption"]

        await telegram.press(board["message_id"], data=old["Render"], stale=True)  # the storyboard of before
        assert (await telegram.wait("cb_answer"))["text"]
        render = buttons(edited)["Render"]
        await asyncio.gather(*(telegram.press(edited["message_id"], data=render, stale=True) for _ in range(3)))
        short = await shown(telegram, "video")
        await assert_plays(telegram, short)
        assert any("reroll" in data for data in buttons(short).values())
        await asyncio.sleep(1.0)
    assert len(await videos(telegram)) == 1
    assert service.status() == ["completed"]
    assert len(service.rows("SELECT 1 FROM job_events WHERE name = 'claimed'")) == 3, "asked, edited, rendered: each once"
    stats = (await telegram.get("/ctl/stats"))["chats"][str(ANA)]
    assert stats["callback_slowest_s"] < 1
    assert stats["callbacks"] == stats["callback_answers"]


async def test_killed_while_rendering_it_goes_on_in_the_same_message_and_is_delivered_once(
    service: Service, telegram: TelegramPeer
) -> None:
    async with service.serving(ends=False) as process:
        await settle(telegram)
        await telegram.send(IDEA)
        acknowledged = (await telegram.wait())["message"]
        await service.until(lambda: service.stage("render_shot"), process)
        await asyncio.to_thread(service.kill, process)
    await telegram.send(IDEA + " Again.")  # while nobody is there
    seen = telegram.seen
    async with service.serving():
        await assert_plays(telegram, await shown(telegram, "video"))
        second = await shown(telegram, "video")
        assert second["caption"]
        edits = [e["message"] for e in await telegram.events("edit") if e["seq"] > seen]
        assert acknowledged["message_id"] in {message["message_id"] for message in edits}
    assert len(await videos(telegram)) == 2
    assert service.status() == ["completed", "completed"]
    assert service.half_files() == []


async def test_a_flood_wait_and_a_lost_answer_never_make_two_videos(service: Service, telegram: TelegramPeer) -> None:
    await telegram.fail("sendVideo", times=1, error_code=429, description="Too Many Requests: retry after 1", retry_after=1)
    async with service.serving("--only", "worker"), service.serving("--only", "telegram") as process:
        await settle(telegram)
        await telegram.send(IDEA)
        await assert_plays(telegram, await shown(telegram, "video"))
        await telegram.fail("sendVideo", times=1, after=True)
        await telegram.send(IDEA)
        await shown(telegram, "video")
        question = await shown(telegram, "reply_markup")
        assert list(buttons(question)) == ["Send it again"]
        assert len(await videos(telegram)) == 2, "nothing is sent again on a guess"
        for _ in range(2):
            await telegram.press(question["message_id"], data=buttons(question)["Send it again"], stale=True)
        await shown(telegram, "video")
        await service.until(lambda: service.rows("SELECT 1 FROM jobs WHERE told_end"), process)
        await asyncio.sleep(1.0)
    assert len(await videos(telegram)) == 3, "once more, since the person said so"


async def test_a_short_too_large_for_the_chat_is_made_to_fit(service: Service, telegram: TelegramPeer) -> None:
    service.settings["TELEGRAM_UPLOAD_MB"] = "0.12"
    async with service.serving():
        await settle(telegram)
        await telegram.send(IDEA)
        short = await shown(telegram, "video")
        assert short["video"]["file_size"] <= 120_000
        await assert_plays(telegram, short)


@pytest.mark.parametrize("moment", ["queued", "render_shot", "stitch"])
async def test_a_job_is_cancelled_while(service: Service, telegram: TelegramPeer, moment: str) -> None:
    async with service.serving() as process:
        await settle(telegram)
        if moment == "queued":
            await telegram.send("The first idea takes its time: a lighthouse by the sea.")
            await telegram.wait()
        await telegram.send(IDEA)
        acknowledged = (await telegram.wait())["message"]
        if moment != "queued":
            await service.until(lambda: service.stage(moment), process)
        await telegram.press(acknowledged["message_id"], data=buttons(acknowledged)["Cancel"], stale=True)
        assert (await telegram.wait("cb_answer"))["text"]
        ended = "'cancelled'" if moment != "stitch" else "'cancelled', 'completed'"
        await service.until(lambda: service.rows(f"SELECT 1 FROM jobs WHERE status IN ({ended})"), process, within_s=30)
        if moment == "stitch" and service.status() == ["completed"]:  # stitching was through before the press arrived
            await shown(telegram, "video")
            return
        if moment == "queued":
            await shown(telegram, "video")
        else:
            await asyncio.sleep(1.0)
        assert service.status() == (["completed", "cancelled"] if moment == "queued" else ["cancelled"])
    assert len(await videos(telegram)) == (1 if moment == "queued" else 0)
    assert service.half_files() == []


async def test_two_hundred_people_at_once_are_all_answered_and_none_is_lost(service: Service, telegram: TelegramPeer) -> None:
    people = range(5001, 5201)
    await telegram.post("/ctl/rate")  # Telegram's usual limits: 30 messages a second over all chats
    async with service.serving("--only", "telegram"):
        await asyncio.gather(*(telegram.send(f"Idea number {n} about a fox", n, user_id=n) for n in people))
        stats: dict[str, Any] = {}
        for _ in range(400):
            stats = (await telegram.get("/ctl/stats"))["total"]
            if stats["sends"] >= len(people):
                break
            await asyncio.sleep(0.1)
    assert stats["sends"] == len(people)
    assert stats["edits"] < len(people), "answers go before progress"
    asked = service.rows("SELECT person, message_id FROM jobs")
    assert {person for person, _ in asked} == {f"telegram:{n}" for n in people}
    assert len(asked) == len(people)
    assert all(message_id for _, message_id in asked)


async def test_a_wrong_token_is_said_in_one_sentence(service: Service) -> None:
    service.settings["TELEGRAM_BOT_TOKEN"] = "123456:wrong"
    ended = await asyncio.to_thread(service.run, "serve", timeout=30)
    assert ended.returncode != 0
    assert "TELEGRAM_BOT_TOKEN" in ended.stdout
    assert "Traceback" not in ended.stdout
    assert "123456:wrong" not in ended.stdout
