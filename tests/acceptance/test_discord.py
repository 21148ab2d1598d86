"""Discord from idea to video: the adapter in this process on simcord's servers, the worker a real child that is killed; and the whole
program against a small Discord over real sockets.
"""

import asyncio
import signal
import subprocess
import time
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import discord
import pytest
import simcord

from bots.app import House
from bots.discord_bot import DiscordBot
from bots.outbox import Outbox
from bots.suggestions import Suggestions
from bots.texts import say
from engine.encode import probe
from storage import people
from tests.acceptance.program import IDEA, Program
from tests.bots.discord_world import payloads
from tests.peers.discord_peer import TOKEN, DiscordPeer

SMALL = {"seconds": 3, "music": "none", "draft": True, "seed": 7}
LIMIT_BYTES = 120_000  # less than the short has


@dataclass
class Talk:
    """A data folder, a server with Alice and Bob, and our bot in it; what the outbox would do by itself is done while waiting."""

    program: Program
    house: House
    env: simcord.Env
    channel: simcord.ChannelHandle
    alice: simcord.MemberActor
    bob: simcord.MemberActor
    outbox: Outbox

    def messages(self) -> list[discord.Message]:
        return sorted(self.channel.history(), key=lambda message: message.id)

    def with_button(self, label: str) -> discord.Message | None:
        """The newest message that has this button."""
        found = [m for m in self.messages() if label in [b.label for row in m.components for b in row.children]]
        return found[-1] if found else None

    def videos(self) -> list[discord.Attachment]:
        return [file for message in self.messages() for file in message.attachments if file.filename.endswith(".mp4")]

    async def until(self, seen: Callable[[], Any], within_s: float = 60) -> Any:
        """Let the outbox send and show, until something is seen."""
        end = time.monotonic() + within_s
        while not (found := seen()):
            await self.outbox.send_due()
            await self.outbox.show_progress()
            assert time.monotonic() < end, f"never seen in {within_s} s:\n{self.env.transcript()}"
            await asyncio.sleep(0.1)
        return found

    async def restart(self) -> None:
        """Another process takes the front-end over."""
        bot = new_bot(self.house)
        await self.env.restart_bot(bot)
        self.outbox = self.house.outbox([bot.messenger])


def new_bot(house: House) -> DiscordBot:
    return DiscordBot(house.commands, Suggestions(house.database, house.available), house.discord)


@pytest.fixture
async def talk(program: Program, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Talk]:
    monkeypatch.setenv("STORAGE_HOME", str(program.home))
    house = House(env_file=None)
    bot = new_bot(house)
    env = simcord.Env(bot)
    await env.start()
    guild = env.create_guild()
    alice, bob = (guild.add_member(env.create_user(name)) for name in ("alice", "bob"))
    with house.database.session() as session:  # smaller than the menu offers
        people.change(session, f"discord:{alice.id}", settings={"options": {"ratio": "256x456"}})
        session.commit()
    try:
        yield Talk(program, house, env, guild.create_text_channel("films"), alice, bob, house.outbox([bot.messenger]))
    finally:
        await env.shutdown()
        await house.close()
    env.raise_errors()


@pytest.fixture
def workers(program: Program) -> Iterator[Callable[[], "subprocess.Popen[str]"]]:
    started: list[subprocess.Popen[str]] = []

    def start() -> "subprocess.Popen[str]":
        started.append(program.start("serve", "--only", "worker"))
        return started[-1]

    yield start
    for process in started:
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
            process.communicate(timeout=10)


async def test_idea_storyboard_edit_approve_video_with_everything_restarted_in_between(
    talk: Talk, workers: Callable[[], "subprocess.Popen[str]"], tmp_path: Path
) -> None:
    program = talk.program
    async with payloads(lambda payload: payload.update(attachment_size_limit=LIMIT_BYTES)):
        asked = await talk.alice.slash(talk.channel, "short", idea=IDEA, storyboard=True, **SMALL)
    assert asked.response is not None
    first = workers()
    [(job_id,)] = program.rows("SELECT id FROM jobs")

    board = await talk.until(lambda: talk.with_button("Render"))
    assert board.embeds[0].image.url.endswith(".png")
    assert board.reference.message_id == asked.response.id
    refused = await talk.bob.click(board, label="Render")
    assert refused.ephemeral
    assert "only who asked" in refused.response.content

    await talk.alice.click(board, label="Edit")
    board = next(m for m in talk.messages() if m.id == board.id)
    shot = board.components[0].children[0].label
    form = await talk.alice.click(board, label=shot)
    await talk.restart()
    typed = await talk.alice.submit_modal(form, {"text": "a blue whale under the stars"})
    assert typed.response.content == say("answered_edit", "en", shot=1)
    edited = await talk.until(lambda: (found := talk.with_button("Render")) and found.id != board.id and found)
    assert "blue whale" in edited.embeds[0].description

    done = await talk.alice.click(edited, label="Render")
    assert done.followups[0].content == say("answered_render", "en")
    stale = await talk.alice.click(board, label="Back")
    assert stale.followups[0].content == say("job_not_waiting", "en", value=job_id)
    assert stale.followups[0].ephemeral

    await talk.until(
        lambda: (
            any((program.home / "work").glob("*/*"))
            and program.rows("SELECT 1 FROM job_events WHERE name = 'stage' AND json_extract(data, '$.stage') = 'render_shot'")
        )
    )
    program.kill(first)
    await talk.restart()
    workers()
    [video] = await talk.until(talk.videos)
    await talk.until(lambda: program.rows("SELECT 1 FROM jobs WHERE told_end"))

    path = tmp_path / "got.mp4"
    path.write_bytes(talk.env.backend.cdn.get(video.url) or b"")
    assert path.stat().st_size <= LIMIT_BYTES
    facts = probe(path)
    assert (facts.width, facts.height, facts.has_audio) == (256, 456, True)
    assert abs(facts.duration_s - 3.0) < 0.1
    under = talk.with_button("Delete")
    assert under is not None
    assert under.content.startswith(f"<@{talk.alice.id}>")
    progress = next(m for m in talk.messages() if m.id == asked.response.id)
    assert progress.components == []

    await talk.alice.click(under, label="Re-roll a shot")
    picking = next(m for m in talk.messages() if m.id == under.id)
    again = await talk.alice.click(picking, label=picking.components[0].children[0].label)
    assert again.followups[0].content
    await talk.until(lambda: len(talk.videos()) == 2)
    assert talk.messages()[-1].reference.message_id == again.followups[0].id

    await talk.alice.click(under, label="Delete")
    sure = next(m for m in talk.messages() if m.id == under.id)
    gone = await talk.alice.click(sure, label=sure.components[0].children[0].label)
    assert gone.followups[-1].content == say("deleted", "en")
    assert len(talk.videos()) == 1, "the other take stays"


async def test_real_program_answers_at_once_goes_on_after_kill_and_stops_in_time(program: Program) -> None:
    async with DiscordPeer() as peer:
        first = start(program, DISCORD_BOT_TOKEN=TOKEN, DISCORD_API_URL=peer.url)
        try:
            await asyncio.wait_for(peer.identified.wait(), 30)
            began = time.monotonic()
            await peer.command("short", idea="一只狐狸")
            said = await peer.until_called("POST", "/callback")
            assert time.monotonic() - began < 1
            kept = "SELECT jobs.id, address, message_id FROM jobs JOIN channels ON channels.id = channel_id"
            await asyncio.to_thread(program.wait_for, first, lambda: bool(program.rows(kept)[0][2]))
            [(job, address, message_id)] = program.rows(kept)
            assert str(job) in said["data"]["content"]
            assert address == "discord:4000:dm"
        finally:
            first.kill()
            first.communicate()
        peer.identified.clear()
        peer.calls.clear()
        second = program.start("serve", "--only", "discord")
        try:
            await asyncio.wait_for(peer.identified.wait(), 30)
            shown = await peer.until_called("PATCH", f"/channels/4000/messages/{message_id}")
            assert shown["content"], "progress goes on in the same message"
            asked = time.monotonic()
            second.send_signal(signal.SIGTERM)
            output, _ = await asyncio.to_thread(second.communicate, timeout=10)
            assert second.returncode == 0, output
            assert time.monotonic() - asked < 2.5
        finally:
            second.kill()


async def test_wrong_token_ends_the_program_with_one_sentence(program: Program) -> None:
    async with DiscordPeer() as peer:
        process = start(program, DISCORD_BOT_TOKEN="nonsense", DISCORD_API_URL=peer.url)
        output, _ = await asyncio.to_thread(process.communicate, timeout=30)
    assert process.returncode != 0
    assert say("error.setting", "en", name="DISCORD_BOT_TOKEN", reason="Discord does not know this token") in output
    assert "Traceback" not in output


def start(program: Program, **settings: str) -> "subprocess.Popen[str]":
    """`shortwright serve --only discord` with settings of its own."""
    (program.cwd / ".env").write_text("".join(f"{name}={value}\n" for name, value in settings.items()))
    return program.start("serve", "--only", "discord")
