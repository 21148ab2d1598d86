"""Drives the real `shortwright` command in child processes, and reads what it left in its data folder."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import psutil

IDEA = "A red fox runs through the snowy forest."
SMALL = ("--seconds", "3", "--ratio", "256x456", "--draft", "--seed", "7", "--music", "none")


@dataclass(frozen=True)
class Program:
    """One person's machine: a data folder and a working folder."""

    home: Path
    cwd: Path
    started: "list[subprocess.Popen[str]]" = field(default_factory=list, kw_only=True)

    def environment(self) -> dict[str, str]:
        clean = {k: v for k, v in os.environ.items() if not k.startswith(("AGENT_", "ENGINE_", "STORAGE_", "OPENAI_"))}
        return {**clean, "STORAGE_HOME": str(self.home), "PYTHONUNBUFFERED": "1"}

    def start(self, *args: str) -> "subprocess.Popen[str]":
        process = subprocess.Popen(
            [sys.executable, "-m", "bots", *args],
            cwd=self.cwd,
            env=self.environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self.started.append(process)
        return process

    def end(self) -> None:
        """Leave nothing running, whatever a test met."""
        for process in self.started:
            if process.poll() is None:
                process.kill()
                process.communicate()

    def run(self, *args: str, timeout: float = 120) -> "subprocess.CompletedProcess[str]":
        process = self.start(*args)
        try:
            output, _ = process.communicate(timeout=timeout)
        except subprocess.TimeoutExpired:
            process.kill()
            output, _ = process.communicate()
            raise AssertionError(f"{args} did not end in {timeout} s:\n{output}") from None
        return subprocess.CompletedProcess(args, process.returncode, output, "")

    def rows(self, query: str, *values: object) -> list[tuple[object, ...]]:
        """Rows of the program's own database; [] while there is none."""
        path = self.home / "shortwright.sqlite"
        if not path.exists():
            return []
        connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=10)
        try:
            return connection.execute(query, values).fetchall()
        except sqlite3.OperationalError as exc:
            if "no such table" in str(exc):
                return []
            raise
        finally:
            connection.close()

    def events(self, name: str) -> list[tuple[object, ...]]:
        return self.rows("SELECT data FROM job_events WHERE name = ? ORDER BY id", name)

    def wait_for(self, process: "subprocess.Popen[str]", seen: Callable[[], bool], timeout: float = 90) -> None:
        """Poll until seen; fails where the process ends first."""
        end = time.monotonic() + timeout
        while not seen():
            if process.poll() is not None:
                raise AssertionError(f"the program ended too early:\n{process.stdout.read() if process.stdout else ''}")
            if time.monotonic() > end:
                process.kill()
                raise AssertionError(f"never seen in {timeout} s:\n{process.communicate()[0]}")
            time.sleep(0.004)

    def kill(self, process: "subprocess.Popen[str]") -> None:
        """kill -9, and see that no child outlives its parent by more than 2 s."""
        children = psutil.Process(process.pid).children(recursive=True)
        os.kill(process.pid, signal.SIGKILL)
        process.communicate()
        _, alive = psutil.wait_procs(children, timeout=2)
        assert not [child for child in alive if child.status() != psutil.STATUS_ZOMBIE]

    def half_files(self) -> list[Path]:
        """Everything in the working folder and the media folder that is not a finished file."""
        media = {name for (name,) in self.rows("SELECT name FROM media")}
        kept = self.home / "media"
        loose = [p for p in kept.glob("*/*") if p.relative_to(kept).as_posix() not in media]
        return loose + [p for p in self.cwd.iterdir() if p.suffix not in (".mp4", ".srt", ".vtt") or p.name.startswith(".")]
