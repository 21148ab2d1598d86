"""A very small Discord: as much REST and gateway as a real `shortwright serve` needs to log in, hear a command and answer it.

What simcord cannot show, since it never opens a socket: the settings for API and gateway, a wrong token, a network that comes late, a
graceful stop. It lives in the test's own loop.
"""

import asyncio
import json
from typing import Any

from aiohttp import WSMsgType, web

TOKEN = "MTIz.abc.good-token"
BOT = {"id": "123", "username": "shorty", "discriminator": "0", "avatar": None, "bot": True}
ADA = {"id": "7", "username": "ada", "discriminator": "0", "avatar": None, "global_name": "Ada"}
APPLICATION = {"id": "123", "name": "shorty", "icon": None, "description": "", "flags": 0, "verify_key": "", "bot_public": True}
DIRECT = "4000"


class DiscordPeer:
    """Start it, give `url` to the program, `say` things to it, look at what it sent."""

    def __init__(self, port: int = 0) -> None:
        self.calls: list[tuple[str, str, Any]] = []  # method, path, body
        self.closed_with: list[int | None] = []  # close codes of gateway connections
        self.identified = asyncio.Event()
        self._port = port
        self._sockets: list[web.WebSocketResponse] = []
        self._next = 900_000
        app = web.Application()
        app.router.add_get("/gateway", self._gateway)
        app.router.add_route("*", "/api/v10/{path:.*}", self._rest)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)

    async def __aenter__(self) -> "DiscordPeer":
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self._port)
        await site.start()
        self._port = self._runner.addresses[0][1]
        return self

    async def __aexit__(self, *_: object) -> None:
        for socket in self._sockets:
            await socket.close()
        await self._runner.cleanup()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    async def command(self, name: str, **options: str) -> str:
        """Ada sends a slash command in her direct messages; returns the interaction's token."""
        self._next += 1
        token = f"token-{self._next}"
        given = [{"name": key, "type": 3, "value": value} for key, value in options.items()]
        await self._event(
            "INTERACTION_CREATE",
            {
                "id": str(self._next << 22),
                "application_id": "123",
                "type": 2,
                "token": token,
                "version": 1,
                "data": {"id": "1", "name": name, "type": 1, "options": given},
                "channel_id": DIRECT,
                "channel": {"id": DIRECT, "type": 1, "recipients": [ADA]},
                "user": ADA,
                "locale": "zh-CN",
                "entitlements": [],
                "authorizing_integration_owners": {"1": "7"},
                "context": 1,
                "app_permissions": "0",
                "attachment_size_limit": 10_485_760,
            },
        )
        return token

    async def until_called(self, method: str, end: str, within_s: float = 20.0) -> Any:
        """The body of the first such call."""
        for _ in range(int(within_s / 0.02)):
            for called, path, body in self.calls:
                if called == method and path.endswith(end):
                    return body
            await asyncio.sleep(0.02)
        raise AssertionError(f"{method} …{end} was never called: {[call[:2] for call in self.calls]}")

    async def _event(self, name: str, data: dict[str, Any]) -> None:
        await self._sockets[-1].send_json({"op": 0, "t": name, "s": self._next, "d": data})

    async def _gateway(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        self._sockets.append(socket)
        await socket.send_json({"op": 10, "d": {"heartbeat_interval": 40_000}, "s": None, "t": None})
        async for message in socket:
            if message.type is not WSMsgType.TEXT:
                break
            said = json.loads(message.data)
            if said["op"] == 1:
                await socket.send_json({"op": 11, "d": None, "s": None, "t": None})
            if said["op"] == 2:
                if said["d"]["token"] != TOKEN:
                    await socket.close(code=4004)
                    break
                ready = {"v": 10, "user": BOT, "guilds": [], "session_id": "s", "private_channels": []}
                ready |= {"resume_gateway_url": f"ws://127.0.0.1:{self._port}/gateway", "application": {"id": "123", "flags": 0}}
                await self._event("READY", ready)
                self.identified.set()
        self.closed_with.append(socket.close_code)
        return socket

    async def _rest(self, request: web.Request) -> web.Response:
        path = "/" + request.match_info["path"]
        body = await request.json() if request.can_read_body and request.content_type == "application/json" else None
        self.calls.append((request.method, path, body))
        callback = path.startswith("/interactions/")
        if not callback and not path.startswith("/webhooks/") and request.headers.get("Authorization") != f"Bot {TOKEN}":
            return _json({"message": "401: Unauthorized", "code": 0}, status=401)
        if path == "/users/@me":
            return _json(BOT)
        if path == "/oauth2/applications/@me":
            return _json({**APPLICATION, "owner": ADA, "bot_require_code_grant": False, "summary": ""})
        if path == "/gateway/bot":
            limit = {"total": 1000, "remaining": 999, "reset_after": 0, "max_concurrency": 1}
            return _json({"url": f"ws://127.0.0.1:{self._port}/gateway", "shards": 1, "session_start_limit": limit})
        if path.endswith("/commands"):
            made = [{"id": str(n), "version": "1", "application_id": "123", **command} for n, command in enumerate(body or (), 1)]
            return _json(made)
        self._next += 1
        if callback:
            interaction = {"id": path.split("/")[2], "type": 2, "response_message_id": str(self._next << 22)}
            return _json({"interaction": interaction})
        message = {"id": str(self._next << 22), "channel_id": DIRECT, "author": BOT, "content": (body or {}).get("content", "")}
        message |= {"timestamp": "2026-01-01T00:00:00+00:00", "edited_timestamp": None, "tts": False, "type": 0, "pinned": False}
        message |= {key: [] for key in ("mentions", "mention_roles", "attachments", "embeds", "components")}
        return _json({**message, "mention_everyone": False})


def _json(value: Any, status: int = 200) -> web.Response:
    """As Discord sends it: discord.py reads JSON only where the type has nothing beside it."""
    return web.Response(body=json.dumps(value).encode(), status=status, headers={"Content-Type": "application/json"})
