"""Child processes that die with their parent, and files that are never seen half written.

Holds `run_child` (one call in a fresh child), `Worker` (a child that stays and keeps what it loaded) and `writing` (write under a
temporary name, then `os.replace`). Knows nothing of what the children do: a target is "module:function", called as f(payload, send).

A child hangs on a lifeline, a pipe whose other end only its parent holds. The kernel signals the end of that pipe (O_ASYNC), so the child
dies even while its main thread is inside C code that keeps the interpreter lock; a thread that reads the same pipe does it where the
signal is not sent. Only the standard library is imported here: a child pays for what its target imports, nothing else.
"""

import asyncio
import contextlib
import errno
import fcntl
import gc
import importlib
import io
import itertools
import os
import pickle
import shutil
import signal
import struct
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar, cast

from engine.errors import EngineError, EngineUnavailable, OutOfMemory, OutOfSpace, RenderCancelled

Send = Callable[[object], None]
OnMessage = Callable[[object], None]

_Described = tuple[str, str, tuple[object, ...], dict[str, object], str]  # an error: module, class, args, fields, traceback
_Pipe = TypeVar("_Pipe", asyncio.StreamReader, asyncio.StreamWriter)

_HEADER = struct.Struct(">Q")
_STDERR_KEPT = 16_384
_NO_SPACE = {errno.ENOSPC, errno.EROFS, errno.EACCES, errno.EPERM, errno.EDQUOT, errno.EFBIG, errno.EEXIST, errno.ENOTDIR}


# --- files --------------------------------------------------------------------------------------------------------------------------

_announce: Callable[[Path], None] | None = (
    None  # in a child: tells the parent which temporary file to remove if the child is killed
)


def unique_path(folder: Path, suffix: str) -> Path:
    """Name a file in folder that nobody else will name; nothing is created. suffix begins with a dot."""
    return folder / f"{os.urandom(12).hex()}{suffix}"


@contextlib.contextmanager
def writing(final: Path) -> Iterator[Path]:
    """Give a temporary path beside `final`; it becomes `final` when the block ends well and is removed when it does not.

    Raises OutOfSpace when the folder cannot be written or the disk is full.
    """
    part = _part_path(final)
    try:
        final.parent.mkdir(parents=True, exist_ok=True)
        yield part
        with part.open("rb") as file:
            os.fsync(file.fileno())
        part.replace(final)
    except OSError as exc:
        raise (out_of_space(exc, final) or exc) from exc
    finally:
        _remove(part)


@contextlib.contextmanager
def temporary(folder: Path, suffix: str) -> Iterator[Path]:
    """Give the path of a file or folder that is only needed inside the block; it is removed after it, or when the child is killed."""
    path = _part_path(folder / f"work{suffix}")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        yield path
    except OSError as exc:
        raise (out_of_space(exc, path) or exc) from exc
    finally:
        _remove(path)


def out_of_space(exc: BaseException, path: Path | None = None) -> OutOfSpace | None:
    """Say what a failed write means to the caller; None when the error is not about room or rights."""
    number = getattr(exc, "errno", None)
    if not isinstance(exc, OSError) or number not in _NO_SPACE:
        return None
    where = path.parent if path is not None else getattr(exc, "filename", None) or "the folder"
    if number in (errno.ENOSPC, errno.EDQUOT):
        return OutOfSpace(f"{where} has no room left: the disk is full")
    if number == errno.EFBIG:
        return OutOfSpace(f"{where} takes no file of this size")
    if number in (errno.EEXIST, errno.ENOTDIR):
        return OutOfSpace(f"{where} cannot be a folder: a file stands there")
    return OutOfSpace(f"{where} cannot be written: it is read-only or belongs to somebody else")


def _part_path(final: Path) -> Path:
    stem = final.stem.encode()[:60].decode(errors="ignore")
    part = final.with_name(f".{stem}.{os.getpid()}-{os.urandom(6).hex()}.part{final.suffix}")
    if _announce is not None:
        _announce(part)
    return part


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)


# numpy's linear algebra starts a thread a core that spins for nothing here.
_ONE_THREAD = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}

# --- parent -------------------------------------------------------------------------------------------------------------------------


async def run_child(target: str, payload: object, *, on_message: OnMessage | None = None) -> object:
    """Run f(payload, send), named "module:function", in a fresh Python process and give what it returns.

    payload, result and messages are pickled. Each send(x) in the child reaches on_message in this loop, in order. Cancelling the awaiting
    task kills the child at once and removes the temporary files it was writing. Errors of the EngineError tree come back as themselves, a
    full or read-only disk as OutOfSpace, lack of memory as OutOfMemory, anything else as EngineUnavailable with the child's
    traceback in its notes.
    """
    worker = Worker(target)
    try:
        return await worker.request(payload, on_message=on_message)
    finally:
        await worker.close()


class Worker:
    """A child that stays alive between requests, so that what its target loads is loaded once. One request at a time.

    The same guarantees as run_child. A child that died is started again by the next request.
    """

    def __init__(self, target: str) -> None:
        self.target = target
        self._lock = asyncio.Lock()
        self._process: asyncio.subprocess.Process | None = None
        self._closing = False
        self._lifeline = -1
        self._stderr: asyncio.Task[bytes] | None = None
        self._temporaries: set[Path] = set()

    @property
    def pid(self) -> int | None:
        """The child's process id, None while there is none."""
        return self._process.pid if self._process else None

    async def start(self) -> None:
        """Start the child, if it is not running. Raises EngineUnavailable when the system gives no process."""
        async with self._lock:
            await self._ensure()

    async def request(self, payload: object, *, on_message: OnMessage | None = None) -> object:
        """Call the target with payload and give its result. Cancelling kills the child; the next request starts another."""
        async with self._lock:
            if self._closing:
                raise RenderCancelled("The child process was closed before it was asked")
            process = await self._ensure()
            self._temporaries.clear()  # an answered request has finished its files
            try:
                await _send_to(process, payload)
                return await self._reply(process, on_message)
            except (EngineError, _Raised) as exc:
                raise exc.error if isinstance(exc, _Raised) else exc from None
            except BaseException:
                await self._end()
                raise

    async def close(self) -> None:
        """End the child at once, even in the middle of a request, which then raises RenderCancelled. May be called twice."""
        self._closing = True
        if self._process is not None:
            _kill(self._process)  # a request that waits for its answer reads the end of it
        try:
            async with self._lock:
                await self._end()
        finally:
            self._closing = False

    def remove_temporaries(self) -> None:
        """Remove what the child has begun to write, while it goes on: for a request that nobody waits for any more."""
        for path in self._temporaries:
            _remove(path)

    async def _ensure(self) -> asyncio.subprocess.Process:
        if self._process is not None:
            for _ in range(4):  # turns of the loop until it has heard of a child that died while nobody asked it anything
                await asyncio.sleep(0)
            if self._process.returncode is None and not _there(self._process.stdout).at_eof():
                return self._process
        await self._end()
        theirs, ours = os.pipe()
        try:
            self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-P", "-m", "engine.children", str(theirs), self.target),
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.PIPE,
                env={**os.environ, **_ONE_THREAD, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)},
                pass_fds=(theirs,),
                start_new_session=True,
            )
        except OSError as exc:
            os.close(ours)
            raise EngineUnavailable("The system did not start another process") from exc
        except BaseException:
            os.close(ours)
            raise
        finally:
            os.close(theirs)
        self._lifeline = ours
        self._stderr = asyncio.create_task(_tail(_there(self._process.stderr)))
        return self._process

    async def _reply(self, process: asyncio.subprocess.Process, on_message: OnMessage | None) -> object:
        replies = _there(process.stdout)
        while True:
            try:
                kind, value = await _receive_from(replies)
            except (asyncio.IncompleteReadError, ConnectionError):
                if self._closing:
                    raise RenderCancelled("The child process was closed while it worked") from None
                raise await self._died(process) from None
            if kind == "file":
                self._temporaries.add(Path(str(value)))
            elif kind == "message":
                if on_message is not None:
                    on_message(value)
            elif kind == "error":
                raise _Raised(_rebuilt(cast(_Described, value)))
            else:
                return value

    async def _died(self, process: asyncio.subprocess.Process) -> EngineError:
        code = await process.wait()
        text = await self._stderr if self._stderr else b""
        await self._end()
        error: EngineError
        if code == -signal.SIGKILL:
            error = OutOfMemory("The system ended a child process, most likely because memory ran out")
        else:
            how = f"on signal {-code}" if code < 0 else f"with exit code {code}"
            error = EngineUnavailable(f"A child process ended by itself {how}")
        if text:
            error.add_note(text.decode(errors="replace"))
        return error

    async def _end(self) -> None:
        process, self._process = self._process, None
        stderr, self._stderr = self._stderr, None
        lifeline, self._lifeline = self._lifeline, -1
        if process is None:
            return
        _kill(process)
        os.close(lifeline)
        try:
            await asyncio.shield(_drain(process, self._temporaries))
            if stderr is not None:
                await stderr
        finally:
            for path in self._temporaries:
                _remove(path)
            self._temporaries.clear()


class _Raised(Exception):
    """Not an error of its own: the answer "it failed" of a child that lives on."""

    def __init__(self, error: EngineError) -> None:
        super().__init__()
        self.error = error


def _kill(process: asyncio.subprocess.Process) -> None:
    if process.returncode is None:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
        with contextlib.suppress(ProcessLookupError):
            process.kill()


async def _drain(process: asyncio.subprocess.Process, temporaries: set[Path]) -> None:
    """Wait for a killed child; what it still said may name files to remove."""
    requests, replies = _there(process.stdin), _there(process.stdout)
    with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError, pickle.UnpicklingError):
        while True:
            kind, value = await _receive_from(replies)
            if kind == "file":
                temporaries.add(Path(str(value)))
    requests.close()
    with contextlib.suppress(BrokenPipeError, ConnectionResetError):
        await requests.wait_closed()
    await process.wait()


async def _send_to(process: asyncio.subprocess.Process, payload: object) -> None:
    data = pickle.dumps(payload)
    requests = _there(process.stdin)
    with contextlib.suppress(BrokenPipeError, ConnectionResetError):  # the reader finds out how it died
        requests.write(_HEADER.pack(len(data)) + data)
        await requests.drain()


def _there(pipe: _Pipe | None) -> _Pipe:
    if pipe is None:
        raise EngineUnavailable("A child process has no pipe to talk through")
    return pipe


async def _receive_from(stream: asyncio.StreamReader) -> tuple[str, object]:
    (size,) = _HEADER.unpack(await stream.readexactly(_HEADER.size))
    kind, value = pickle.loads(await stream.readexactly(size))  # noqa: S301  (our own child, not a stranger)
    return kind, value


async def _tail(stream: asyncio.StreamReader) -> bytes:
    kept = b""
    while data := await stream.read(65_536):
        kept = (kept + data)[-_STDERR_KEPT:]
    return kept


def _rebuilt(described: _Described) -> EngineError:
    module, name, args, fields, trace = described
    kind = getattr(importlib.import_module(module), name, EngineUnavailable)
    error: EngineError = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(fields)
    error.add_note(trace)
    return error


# --- child --------------------------------------------------------------------------------------------------------------------------


def _described(exc: BaseException) -> _Described:
    trace = "".join(traceback.format_exception(exc))[-_STDERR_KEPT:]
    error: EngineError
    if isinstance(exc, EngineError):
        error = exc
    elif isinstance(exc, MemoryError):
        error = OutOfMemory("There is not enough memory for this")
    else:
        error = out_of_space(exc) or EngineUnavailable(f"A child process failed: {type(exc).__name__}")
    fields = {k: v for k, v in vars(error).items() if k != "__notes__"}
    described = (type(error).__module__, type(error).__qualname__, error.args, fields, trace)
    try:
        pickle.dumps(described)
    except Exception:  # fields that do not travel; the sentence does
        return ("engine.errors", "EngineUnavailable", (str(error),), {}, trace)
    return described


def _die() -> None:
    for path in list(_temporaries):
        _remove(path)
    if os.getpgid(0) == os.getpid():
        os.killpg(0, signal.SIGKILL)
    os._exit(1)


_temporaries: list[Path] = []


def _hang_on(lifeline: int) -> None:
    """Die when the other end of the lifeline closes."""

    def watch() -> None:
        with contextlib.suppress(OSError):
            os.read(lifeline, 1)
        _die()

    threading.Thread(target=watch, name="lifeline", daemon=True).start()
    with contextlib.suppress(OSError, AttributeError, ValueError):
        signal.signal(signal.SIGIO, signal.SIG_DFL)  # its default is to end the process, without asking the interpreter
        fcntl.fcntl(lifeline, fcntl.F_SETOWN, os.getpid())
        fcntl.fcntl(lifeline, fcntl.F_SETFL, fcntl.fcntl(lifeline, fcntl.F_GETFL) | os.O_ASYNC)


def _serve(lifeline: int, target: str) -> None:
    """Answer requests on stdin until it ends. What the target prints goes to stderr, which the parent keeps for its log."""
    global _announce
    gc.set_threshold(50_000, 20, 50)  # imports make no garbage
    source, sink = os.dup(0), os.dup(1)
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    os.dup2(2, 1)
    _hang_on(lifeline)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's business, who then ends us
    requests, replies = io.FileIO(source), io.FileIO(sink, "w")
    lock = threading.Lock()

    def tell(kind: str, value: object) -> None:
        data = pickle.dumps((kind, value))
        view = memoryview(_HEADER.pack(len(data)) + data)
        with lock:
            while view:
                view = view[replies.write(view) or 0 :]

    def announce(path: Path) -> None:
        _temporaries.append(path)
        tell("file", str(path))

    _announce = announce
    for _ in itertools.count():
        payload = _read_exactly(requests)
        try:
            module, _, name = target.partition(":")
            function = getattr(importlib.import_module(module), name)
            result = function(pickle.loads(payload), lambda x: tell("message", x))  # noqa: S301  (our own parent)
            tell("result", result)
        except BrokenPipeError:
            _die()
        except (Exception, SystemExit, KeyboardInterrupt) as exc:
            tell("error", _described(exc))


def _read_exactly(stream: io.FileIO) -> bytes:
    def take(size: int) -> bytes:
        data = bytearray()
        while len(data) < size:
            if not (more := stream.read(size - len(data))):
                _die()
            data += more or b""
        return bytes(data)

    (size,) = _HEADER.unpack(take(_HEADER.size))
    return take(size)


if __name__ == "__main__":
    # Targets import engine.children by its own name: serve from that copy, so that both share what was announced.
    importlib.import_module("engine.children")._serve(int(sys.argv[1]), sys.argv[2])
