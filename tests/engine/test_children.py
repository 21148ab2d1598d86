"""Children: results and errors come back, and nothing outlives its parent or a cancel."""

import asyncio
import contextlib
import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path
from typing import cast

import psutil  # type: ignore[import-untyped]
import pytest

from engine.children import Worker, run_child, unique_path, writing
from engine.errors import EngineUnavailable, OutOfMemory, OutOfSpace, PartMissing, RenderCancelled, RequestRejected

WORK = """
import errno, os, resource, sys, time
from pathlib import Path
from engine.children import temporary, writing
from engine.errors import PartMissing, RequestRejected

calls = 0

def double(payload, send):
    global calls
    calls += 1
    send({"share": 0.5})
    print("noise on stdout")
    print("noise on stderr", file=sys.stderr)
    return payload * 2, calls, os.getpid()

def fail(payload, send):
    if payload == "rejected":
        raise RequestRejected("width", "odd")
    if payload == "missing":
        raise PartMissing("A voice", "install it")
    if payload == "zero":
        1 / 0
    if payload == "memory":
        raise MemoryError
    if payload == "killed":
        os.kill(os.getpid(), 9)
    if payload == "crash":
        os.abort()
    raise OSError(getattr(errno, payload), "no", "/somewhere/file")

def sleep_in_c(payload, send):
    send(os.getpid())
    sum(range(10**12))  # one call that keeps the interpreter lock for hours

def half_a_file(payload, send):
    with writing(Path(payload)) as part, temporary(Path(payload).parent, ".work") as folder:
        folder.mkdir()
        (folder / "a").write_text("a")
        part.write_text("half")
        send(str(part))
        time.sleep(600)

def too_large(payload, send):
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
    with writing(Path(payload)) as part:
        part.write_bytes(b"x" * 5000)

def write_as_nobody(payload, send):
    if os.getuid() == 0:
        os.setuid(65534)  # root may write anywhere
    with writing(Path(payload)) as part:
        part.write_text("x")

def echo(payload, send):
    return payload
"""


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A module of targets that a child can import by name."""
    folder = tmp_path / "modules"
    folder.mkdir()
    (folder / "child_work.py").write_text(WORK)
    monkeypatch.syspath_prepend(str(folder))
    return "child_work"


def gone_within(pid: int, seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        try:
            if psutil.Process(pid).status() == psutil.STATUS_ZOMBIE:
                return True
        except psutil.NoSuchProcess:
            return True
        time.sleep(0.02)
    return False


async def test_a_result_and_messages_come_back_and_the_child_prints_nowhere(work: str, capfd: pytest.CaptureFixture[str]) -> None:
    heard: list[object] = []
    result = await run_child(f"{work}:double", "ab", on_message=heard.append)
    assert isinstance(result, tuple)
    assert result[0] == "abab"
    assert heard == [{"share": 0.5}]
    assert gone_within(result[2], 1)
    assert capfd.readouterr() == ("", "")


async def test_large_payloads_and_results_pass(work: str) -> None:
    data = os.urandom(3_000_000)
    assert await run_child(f"{work}:echo", data) == data


@pytest.mark.parametrize(
    ("what", "error", "sentence"),
    [
        ("missing", PartMissing, "A voice is missing; install it"),
        ("zero", EngineUnavailable, "A child process failed: ZeroDivisionError"),
        ("memory", OutOfMemory, "not enough memory"),
        ("killed", OutOfMemory, "most likely because memory ran out"),
        ("crash", EngineUnavailable, "ended by itself on signal 6"),
        ("ENOSPC", OutOfSpace, "the disk is full"),
        ("EROFS", OutOfSpace, "read-only"),
        ("EACCES", OutOfSpace, "/somewhere/file cannot be written"),
    ],
)
async def test_an_error_comes_back_as_what_the_caller_can_do(work: str, what: str, error: type[Exception], sentence: str) -> None:
    with pytest.raises(error, match=sentence) as caught:
        await run_child(f"{work}:fail", what)
    assert "Traceback" not in str(caught.value)


async def test_an_error_keeps_its_fields_and_the_childs_traceback_for_the_log(work: str) -> None:
    with pytest.raises(RequestRejected) as caught:
        await run_child(f"{work}:fail", "rejected")
    assert (caught.value.field, caught.value.reason) == ("width", "odd")
    assert "in fail" in "".join(caught.value.__notes__)


async def test_an_unknown_target_is_one_clear_error() -> None:
    with pytest.raises(EngineUnavailable, match="ModuleNotFoundError"):
        await run_child("no_such_module:f", None)


async def test_a_cancel_kills_the_child_at_once_and_removes_what_it_was_writing(work: str, tmp_path: Path) -> None:
    out = tmp_path / "out" / "clip.mp4"
    started: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(run_child(f"{work}:half_a_file", str(out), on_message=lambda x: started.set_result(str(x))))
    part = Path(await started)
    assert os.path.exists(part)  # noqa: PTH110, ASYNC240
    began = time.monotonic()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert time.monotonic() - began < 1
    assert list(out.parent.iterdir()) == []


async def test_a_full_disk_in_a_child_leaves_no_file(work: str, tmp_path: Path) -> None:
    out = tmp_path / "out" / "clip.mp4"
    with pytest.raises(OutOfSpace):
        await run_child(f"{work}:too_large", str(out))
    assert list(out.parent.iterdir()) == []


async def test_a_worker_keeps_its_child_between_requests_and_starts_another_when_it_died(work: str) -> None:
    worker = Worker(f"{work}:double")
    try:
        await worker.start()
        first, second = [cast(tuple[int, int, int], await worker.request(n)) for n in (1, 2)]
        assert first == (2, 1, worker.pid)
        assert second == (4, 2, first[2])
        os.kill(first[2], signal.SIGKILL)
        assert gone_within(first[2], 2)
        await asyncio.sleep(0.3)  # its other thread holds the pipes a moment longer
        third = await worker.request(4)
        assert isinstance(third, tuple)
        assert third[:2] == (8, 1)
        pid = third[2]
    finally:
        await worker.close()
        await worker.close()
    assert gone_within(pid, 1)


async def test_a_worker_lives_on_after_a_rejected_request(work: str) -> None:
    worker = Worker(f"{work}:fail")
    try:
        with pytest.raises(RequestRejected):
            await worker.request("rejected")
        pid = worker.pid
        with pytest.raises(RequestRejected):
            await worker.request("rejected")
        assert worker.pid == pid
    finally:
        await worker.close()


async def test_closing_a_worker_in_the_middle_of_a_request_cancels_it(work: str) -> None:
    worker = Worker(f"{work}:sleep_in_c")
    started = asyncio.Event()
    task = asyncio.create_task(worker.request(None, on_message=lambda _: started.set()))
    await started.wait()
    await worker.close()
    with pytest.raises(RenderCancelled):
        await task


def test_no_child_outlives_a_killed_parent_even_inside_c_code(work: str, tmp_path: Path) -> None:
    program = tmp_path / "parent.py"
    program.write_text(
        textwrap.dedent(
            """
            import asyncio, sys
            from engine.children import Worker, run_child
            sys.path.insert(0, sys.argv[1])
            async def main():
                idle = Worker("child_work:double")
                print((await idle.request(1))[2], flush=True)
                await run_child("child_work:sleep_in_c", None, on_message=lambda pid: print(pid, flush=True))
            asyncio.run(main())
            """
        )
    )
    command = [sys.executable, "-P", str(program), str(tmp_path / "modules")]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": str(Path.cwd())}
    ) as parent:
        assert parent.stdout is not None
        pids = [int(parent.stdout.readline()) for _ in range(2)]
        assert all(psutil.pid_exists(pid) for pid in pids)
        time.sleep(0.2)  # inside the long call
        parent.send_signal(signal.SIGKILL)
        assert all(gone_within(pid, 2) for pid in pids)


def test_a_file_appears_under_its_name_only_when_it_is_complete(tmp_path: Path) -> None:
    out = tmp_path / "new" / "clip.mp4"
    with writing(out) as part:
        part.write_text("all")
        assert not out.exists()
        assert part.suffix == ".mp4"
    assert out.read_text() == "all"
    with contextlib.suppress(ZeroDivisionError), writing(out) as part:
        part.write_text("half")
        raise ZeroDivisionError
    assert [p.name for p in out.parent.iterdir()] == ["clip.mp4"]
    assert out.read_text() == "all"


def test_a_folder_that_cannot_be_written_is_out_of_space(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(OutOfSpace, match="a file stands there"), writing(tmp_path / "file" / "clip.mp4"):
        pass


async def test_a_read_only_folder_is_out_of_space_in_one_sentence(work: str, tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o555)
    for path in (tmp_path, *tmp_path.parents[:2]):
        path.chmod(0o755)
    with pytest.raises(OutOfSpace, match="locked cannot be written"):
        await run_child(f"{work}:write_as_nobody", str(folder / "clip.mp4"))


def test_unique_names_differ(tmp_path: Path) -> None:
    assert unique_path(tmp_path, ".mp4") != unique_path(tmp_path, ".mp4")
