"""A hand-written OpenAI-compatible server on loopback that answers as it is told: the ways a chat model fails, over a real socket."""

import contextlib
import json
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

GOOD = {
    "title": "A Light on the Ice",
    "mood": "calm",
    "cast": [{"name": "fox", "description": "a small red fox with a white tail tip"}],
    "beats": [
        {"narration": "One light never goes out.", "picture": "The fox sees a lantern far over a frozen lake at dusk."},
        {
            "narration": "The fox sets out, and the ice sings under its feet.",
            "picture": "The fox walks over cracked blue ice in the snow.",
        },
        {
            "narration": "When it gets there, somebody has been waiting.",
            "picture": "The fox meets a second fox beside a lantern in a reed hut.",
        },
    ],
}


@dataclass
class Reply:
    """One answer: a status, headers, a body; wait_s before it, or dribble: a space every tenth of a second for that long."""

    body: Any = None
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    wait_s: float = 0.0
    dribble_s: float = 0.0


def said(text: Any, finish: str = "stop", refusal: str | None = None) -> Reply:
    """A chat completion that says this text, or this value as JSON."""
    content = text if isinstance(text, str) or text is None else json.dumps(text, ensure_ascii=False)
    message = {"role": "assistant", "content": content, "refusal": refusal}
    choice = {"index": 0, "finish_reason": finish, "message": message}
    usage = {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}
    return Reply({"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice], "usage": usage})


def refused(status: int, message: str, **more: Any) -> Reply:
    """An error in OpenAI's shape."""
    headers = more.pop("headers", {})
    return Reply(
        {"error": {"message": message, "type": "invalid_request_error", "param": None, "code": None, **more}}, status, headers
    )


class ChatServer:
    """Answers request after request from `script`; its last answer is repeated. A function gets the request and gives the answer."""

    def __init__(self) -> None:
        self.script: list[Reply | Callable[[dict[str, Any]], Reply]] = []
        self.asked: list[dict[str, Any]] = []
        self._lock = threading.Lock()
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                server._serve(self)

            def log_message(self, *args: Any) -> None:
                return

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._http.daemon_threads = True
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self._thread.start()
        self.base_url = f"http://127.0.0.1:{self._http.server_port}/v1"

    def answers(self, *script: Reply | Callable[[dict[str, Any]], Reply]) -> None:
        self.script = list(script)

    def close(self) -> None:
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()

    def _serve(self, request: BaseHTTPRequestHandler) -> None:
        asked = json.loads(request.rfile.read(int(request.headers["content-length"])))
        with self._lock:
            self.asked.append({**asked, "_path": request.path})
            found = self.script.pop(0) if len(self.script) > 1 else self.script[0]
        reply = found if isinstance(found, Reply) else found(asked)
        time.sleep(reply.wait_s)
        body = reply.body if isinstance(reply.body, bytes) else json.dumps(reply.body).encode()
        with contextlib.suppress(ConnectionError, BrokenPipeError):
            request.send_response(reply.status)
            for name, value in {"content-type": "application/json", **reply.headers}.items():
                request.send_header(name, value)
            if reply.dribble_s:
                request.send_header("connection", "close")
                request.end_headers()
                request.close_connection = True
                until = time.monotonic() + reply.dribble_s
                while time.monotonic() < until:
                    request.wfile.write(b" ")
                    request.wfile.flush()
                    time.sleep(0.1)
            else:
                request.send_header("content-length", str(len(body)))
                request.end_headers()
            request.wfile.write(body)


@contextlib.contextmanager
def serving() -> Iterator[ChatServer]:
    """A running server; closed at the end."""
    server = ChatServer()
    try:
        yield server
    finally:
        server.close()
