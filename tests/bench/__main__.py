"""`make bench`: the figures that the README names, measured on this machine, with the date and the load. Nothing here passes or fails.

CPU seconds are those of the whole process tree (rusage of waited-for children); memory is the tree's summed PSS, sampled.
"""

import asyncio
import datetime
import os
import platform
import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import psutil

from tests.bench import diffusion
from tests.bench.clock import print_clock
from tests.bench.drawing import print_costs, print_starts
from tests.bench.drawing_conditions import print_conditions
from tests.bench.reading import scores
from tests.bench.serve import figures

IDEA = "a red fox crosses a frozen lake to find the light that never goes out"


@dataclass(frozen=True)
class Cost:
    """What a piece of work took."""

    cpu_s: float
    wall_s: float
    peak_mb: float

    def __str__(self) -> str:
        return f"{self.cpu_s:6.1f} CPU s   {self.wall_s:6.1f} s wall   {self.peak_mb:5.0f} MB peak"


def measure(work: Callable[[], object]) -> Cost:
    """Run work (which starts and waits for children) and measure the whole tree."""
    peak = 0
    done = threading.Event()

    def watch() -> None:
        nonlocal peak
        me = psutil.Process()
        while not done.wait(0.15):
            total = 0
            for process in me.children(recursive=True):
                try:
                    total += process.memory_full_info().pss
                except (psutil.NoSuchProcess, psutil.AccessDenied, AttributeError):
                    continue
            peak = max(peak, total)

    watcher = threading.Thread(target=watch)
    watcher.start()
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    work()
    wall = time.monotonic() - began
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    done.set()
    watcher.join()
    cpu = (after.ru_utime + after.ru_stime) - (before.ru_utime + before.ru_stime)
    return Cost(cpu, wall, peak / 1e6)


def shortwright(home: Path, *args: str) -> None:
    subprocess.run(
        [sys.executable, "-m", "bots", *args],
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "STORAGE_HOME": str(home)},
    )


def stitch_a_minute(folder: Path) -> None:
    """Stitch ten finished six-second clips of 1080x1920 with music, in a child as a job does."""
    from engine.base import ClipRequest, Finish
    from engine.edit.music import MusicLibrary
    from engine.edit.stitch import keyframes_for, stitch
    from engine.edit.timeline import Music, Segment, Timeline
    from engine.papercut.engine import Papercut

    async def clip() -> Path:
        finish = Finish(keyframes_at=keyframes_for([Segment(folder, 180)])[0])
        request = ClipRequest("a red fox walks through a forest", 1080, 1920, 6.0)
        engine = Papercut()
        path = (await engine.render(request, finish, folder)).path
        await engine.close()
        return path

    path = asyncio.run(clip())
    track = MusicLibrary().pick("calm", 1)
    timeline = Timeline(
        segments=tuple(Segment(path, 180) for _ in range(10)),
        width=1080,
        height=1920,
        fps=30,
        music=Music(track) if track else None,
    )
    show("stitch 60 s of finished 1080x1920 shots", measure(lambda: asyncio.run(stitch(timeline, folder / "short.mp4"))))


def show(what: str, cost: Cost) -> None:
    print(f"{what:<46}{cost}", flush=True)


def fresh_environment(folder: Path) -> float:
    """Megabytes of a new environment with the package and without torch."""
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    subprocess.run([str(folder / "bin" / "pip"), "install", "-q", str(Path(__file__).parents[2])], check=True)
    return sum(f.stat().st_size for f in folder.rglob("*") if f.is_file() and not f.is_symlink()) / 1e6


def main() -> None:
    now = datetime.datetime.now(datetime.UTC)
    machine = f"{platform.machine()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, Python {platform.python_version()}"
    print(f"{now:%Y-%m-%d %H:%M} UTC, {machine}")
    scores()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        short = ("make", IDEA, "--seconds", "20", "--seed", "1")
        final, draft = ((*short, "--out", str(folder / "a.mp4")), (*short, "--draft", "--out", str(folder / "b.mp4")))
        show("20 s short, 1080x1920, 30 fps", measure(lambda: shortwright(folder / "a", *final)))
        show("20 s draft, 540x960, 24 fps", measure(lambda: shortwright(folder / "b", *draft)))
        stitch_a_minute(folder)
        helps = sorted((measure(lambda: shortwright(folder / "c", "--help")) for _ in range(5)), key=lambda cost: cost.wall_s)
        show("shortwright --help, median of 5", helps[2])
        print_costs()
        print_starts()
        print_conditions()
        print_clock()
        figures(folder / "serve")
        diffusion.figures()
        if "--venv" in sys.argv:
            print(f"a fresh .venv without torch                   {fresh_environment(folder / 'venv'):6.0f} MB")


if __name__ == "__main__":
    main()
