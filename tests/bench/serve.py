"""What the service is like under many people: how soon it answers, whether it loses anything, what it weighs. On a Telegram of our own."""

import asyncio
import os
import signal
import sqlite3
import statistics
import subprocess
import sys
import time
from pathlib import Path

import psutil

from tests.peers.telegram import TOKEN, TelegramPeer

QUEUED, ASKED, A_MINUTE = 200, 100, 1000
IDLE_AFTER_S = 6.0


def figures(folder: Path) -> None:
    """Print the service's figures; takes about two minutes."""
    peer = TelegramPeer(quiet=True)
    try:
        peer.wait_until_up()
        asyncio.run(_measure(peer, folder))
    finally:
        peer.stop()


async def _measure(peer: TelegramPeer, folder: Path) -> None:
    service = _start(peer.url, folder)
    try:
        async with peer:
            while len(await peer.calls("setMyCommands")) < 2:  # noqa: ASYNC110  (it is another process)
                await asyncio.sleep(0.1)
            await asyncio.sleep(IDLE_AFTER_S)
            print(f"{'shortwright serve, idle':<46}{_weight_mb(service.pid):6.0f} MB", flush=True)
            await _ask(peer, 1_000_000, QUEUED, 0.0)
            while _jobs(folder, "status = 'in_progress'") == 0:  # noqa: ASYNC110
                await asyncio.sleep(0.1)
            _show(f"acknowledged, {QUEUED} queued and one rendering", await _ask(peer, 2_000_000, ASKED, 0.2))
            before, began = _jobs(folder, "1"), time.monotonic()
            took = await _ask(peer, 3_000_000, A_MINUTE, 60 / A_MINUTE)
            lost = A_MINUTE - (_jobs(folder, "1") - before)
            _show(f"{A_MINUTE} in {time.monotonic() - began:.0f} s, {lost} lost", took)
    finally:
        service.send_signal(signal.SIGTERM)
        service.wait(20)


def _start(url: str, folder: Path) -> "subprocess.Popen[bytes]":
    folder.mkdir(parents=True, exist_ok=True)
    own = {"STORAGE_HOME": str(folder), "TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": url}
    command = [sys.executable, "-m", "bots", "serve"]
    return subprocess.Popen(command, env={**os.environ, **own}, cwd=folder, stdout=subprocess.DEVNULL)


async def _ask(peer: TelegramPeer, first: int, people: int, every_s: float) -> list[float]:
    """So many people send an idea each, one every so many seconds; how long each waited for the answer."""
    sent, began, sending = {}, time.monotonic(), []
    for number in range(people):
        person = first + number
        sent[person] = time.time()
        sending.append(asyncio.create_task(peer.send(f"a fox looks for lantern number {person}", person, user_id=person)))
        await asyncio.sleep(max(0.0, began + (number + 1) * every_s - time.monotonic()))
    await asyncio.gather(*sending)
    answered: dict[int, float] = {}
    for _ in range(120):
        events = (await peer.get("/user/wait", kind="message", timeout=0))["events"]
        for event in reversed(events):
            if event["chat_id"] in sent:
                answered[event["chat_id"]] = event["t"] - sent[event["chat_id"]]
        if len(answered) == people:
            break
        await asyncio.sleep(0.5)
    return [answered.get(person, 60.0) for person in sent]


def _jobs(folder: Path, where: str) -> int:
    connection = sqlite3.connect(f"file:{folder / 'shortwright.sqlite'}?mode=ro", uri=True, timeout=10)
    try:
        return int(connection.execute(f"SELECT count(*) FROM jobs WHERE {where}").fetchone()[0])
    finally:
        connection.close()


def _weight_mb(pid: int) -> float:
    """Megabytes of a process and its children, shared pages counted once."""
    process = psutil.Process(pid)
    return float(sum(p.memory_full_info().pss for p in (process, *process.children(recursive=True)))) / 1e6


def _show(what: str, took: list[float]) -> None:
    cuts = statistics.quantiles(took, n=100)
    print(
        f"{what:<46}{1000 * cuts[49]:6.0f} ms median   {1000 * cuts[98]:6.0f} ms p99   {1000 * max(took):6.0f} ms most",
        flush=True,
    )


if __name__ == "__main__":
    import tempfile

    with tempfile.TemporaryDirectory() as name:
        figures(Path(name))
