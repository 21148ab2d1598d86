"""A real PostgreSQL, Debian's, in a folder of its own on loopback. It does not run as root, so root lends it another user."""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path

import psycopg

USER, PASSWORD = "shortwright", "s3cret-word"
AS_ROOT_BE = "nobody"


def folder() -> Path | None:
    """Where the newest PostgreSQL's programs are; None where none is installed."""
    found = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/postgres")]
    beside = shutil.which("postgres")
    found += [Path(beside).parent] if beside else []
    return max(found, key=lambda path: [int(part) for part in path.parts if part.isdigit()], default=None)


class PostgreSQL:
    """One server; every test takes a database of its own."""

    def __init__(self) -> None:
        programs = folder()
        assert programs is not None
        self._home = Path(tempfile.mkdtemp(prefix="pg-"))
        self._programs = programs
        self._made = 0
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = int(free.getsockname()[1])
        word = self._home / "word"
        word.write_text(PASSWORD)
        if os.geteuid() == 0:
            for path in (self._home, word):
                shutil.chown(path, AS_ROOT_BE)
        data = self._home / "data"
        self._run(
            "initdb", "-D", str(data), "-U", USER, "-A", "scram-sha-256", f"--pwfile={word}", "-E", "UTF8", "--locale=C", "-N"
        )
        own = [f"-cport={self.port}", f"-cunix_socket_directories={self._home}", "-clisten_addresses=127.0.0.1"]
        # fsync off: nothing here outlives a power cut. The rest is as Debian ships it.
        with (self._home / "log").open("wb") as log:
            self._server = subprocess.Popen(
                self._command("postgres", "-D", str(data), *own, "-cfsync=off", "-cmax_connections=200"),
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        self._wait()

    def database(self) -> str:
        """The address of a new, empty database."""
        self._made += 1
        name = f"test_{self._made}"
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}")  # type: ignore[arg-type]
        return self.url(name)

    def url(self, database: str, password: str = PASSWORD) -> str:
        return f"postgresql://{USER}:{password}@127.0.0.1:{self.port}/{database}"

    def stop(self) -> None:
        """End it at once, with its processes, and take its folder away."""
        self._server.terminate()
        try:
            self._server.wait(10)
        except subprocess.TimeoutExpired:
            self._server.kill()
            self._server.wait(10)
        shutil.rmtree(self._home, ignore_errors=True)

    def _wait(self) -> None:
        end = time.monotonic() + 60
        while True:
            try:
                psycopg.connect(self.url("postgres"), connect_timeout=5).close()
            except psycopg.OperationalError:
                assert self._server.poll() is None, (self._home / "log").read_text(errors="replace")
                assert time.monotonic() < end, (self._home / "log").read_text(errors="replace")
                time.sleep(0.05)
            else:
                return

    def _run(self, *args: str) -> None:
        done = subprocess.run(self._command(*args), capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr

    def _command(self, program: str, *args: str) -> list[str]:
        """A command that ends with whoever started it: a test run that is killed leaves no server."""
        lent = [f"--reuid={AS_ROOT_BE}", "--regid=nogroup", "--clear-groups"] if os.geteuid() == 0 else []
        return ["setpriv", "--pdeathsig", "TERM", *lent, str(self._programs / program), *args]
