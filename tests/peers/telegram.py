"""Telegram's stand-in (tgpeer) in a child process, and what people in it do. Its manual is tgpeer's docstring."""

import socket
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Any

import httpx

TOKEN = "123456:" + "A" * 35
SCRIPT = Path(__file__).with_name("tgpeer.py")
ANA = 1001  # somebody with a private chat


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


class TelegramPeer:
    """A whole Telegram on this machine, for one test file."""

    def __init__(self, *, quiet: bool = False) -> None:
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.seen = 0  # events before this are old
        self._client: httpx.AsyncClient
        self._process = subprocess.Popen(
            [sys.executable, str(SCRIPT), "--port", str(self.port)], stderr=subprocess.DEVNULL if quiet else None
        )

    def wait_until_up(self) -> None:
        end = time.monotonic() + 20
        while time.monotonic() < end:
            try:
                httpx.get(f"{self.url}/ctl/log")
            except httpx.TransportError:
                time.sleep(0.05)
            else:
                return
        raise AssertionError("tgpeer did not start")

    async def __aenter__(self) -> "TelegramPeer":
        self._client = httpx.AsyncClient(base_url=self.url, timeout=60)
        return self

    async def __aexit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        await self._client.aclose()

    def stop(self) -> None:
        self._process.kill()  # it would wait for long polls to end
        self._process.wait(10)

    async def post(self, path: str, **body: Any) -> Any:
        return self._told(await self._client.post(path, json=body))

    async def get(self, path: str, **query: Any) -> Any:
        return self._told(await self._client.get(path, params=query))

    def _told(self, response: httpx.Response) -> Any:
        assert response.status_code == 200, response.text
        return response.json()

    async def send(self, text: str, chat_id: int = ANA, **more: Any) -> dict[str, Any]:
        """A person writes."""
        return dict(await self.post("/user/send", chat_id=chat_id, text=text, **more))

    async def send_file(self, kind: str, data: bytes, chat_id: int = ANA, **more: Any) -> Any:
        """A person sends a photo, video, voice or document."""
        return self._told(await self._client.post(f"/user/{kind}", params={"chat_id": chat_id, **more}, content=data))

    async def press(self, message_id: int, chat_id: int = ANA, **more: Any) -> Any:
        """A person presses a button, by its text or its data."""
        return await self.post("/user/press", chat_id=chat_id, message_id=message_id, **more)

    async def wait(self, kinds: str = "message", chat_id: int | None = ANA, within_s: float = 20.0) -> dict[str, Any]:
        """The next event of these kinds in a chat that was not waited for yet."""
        query: dict[str, Any] = {"kind": kinds, "after": self.seen, "timeout": within_s}
        if chat_id is not None:
            query["chat_id"] = chat_id
        events = (await self.get("/user/wait", **query))["events"]
        assert events, f"no {kinds} in {within_s} s"
        self.seen = int(events[0]["seq"])
        return dict(events[0])

    async def events(self, kinds: str, chat_id: int = ANA) -> list[dict[str, Any]]:
        """Every event so far."""
        return list((await self.get("/user/wait", kind=kinds, chat_id=chat_id, timeout=0))["events"])

    async def calls(self, method: str) -> list[dict[str, Any]]:
        """What the bot called, getUpdates apart."""
        return [call for call in await self.get("/ctl/log") if call["method"] == method]

    async def file(self, file_id: str) -> httpx.Response:
        """A file's bytes, and what Telegram found in it."""
        return await self._client.get("/user/file", params={"file_id": file_id})

    async def fail(self, method: str, **how: Any) -> None:
        """Let the next calls of a method fail."""
        await self.post("/ctl/fail", method=method, **how)

    async def reset(self) -> None:
        """A Telegram where nothing has happened."""
        await self.post("/ctl/reset")
        self.seen = 0
