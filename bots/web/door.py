"""HTTP calls of programs → Incoming, Reply → JSON: make a short, see how far it is, fetch it, cancel it.

Every call shows the token, links to files apart, which are signed and end. Holds no logic of its own: what a call may ask for is what
a person may. Runs only where WEB_LISTEN and WEB_TOKEN are set.
"""

import asyncio
import hmac
import json
import logging
import re
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from aiohttp import web

from bots.asked import OPTION_NAMES, shown
from bots.errors import BadInput, BadSetting
from bots.messages import Delivered, Incoming, Parcel
from bots.texts import explain, say
from bots.web.links import Links
from storage import deliveries, jobs, media, posts
from storage.database import Database
from storage.errors import NotFound
from storage.tables import Channel, Job, Slot

if TYPE_CHECKING:
    from bots.commands import Commands
    from bots.messages import Buttons
    from bots.settings import WebSettings

log = logging.getLogger(__name__)

PREFIX = "web"
PERSON = ADDRESS = "web:api"
LEAST_TOKEN = 16
MOST_BODY = 65_536
FIELDS = ("idea", "to", "script_only", *(name for name in OPTION_NAMES if name != "storyboard"))
_KEY = re.compile(r"[!-~]{1,200}")


class WebMessenger:
    """What is made for a program stays here until it is fetched: there is nothing to send."""

    prefix = PREFIX
    resend_safe = True

    async def deliver(self, parcel: Parcel) -> Delivered:
        """It can be fetched from now on."""
        return Delivered(parcel.job_id)

    async def show_progress(
        self, address: str, message_id: str, text: str, preview: Path | None, buttons: "Buttons" = ()
    ) -> None:
        """Programs ask."""


class Door:
    """The HTTP server. Raises BadSetting where it cannot be opened as set."""

    def __init__(self, settings: "WebSettings", commands: "Commands", database: Database) -> None:
        self._token = settings.token.get_secret_value()
        if len(self._token) < LEAST_TOKEN:
            raise BadSetting("WEB_TOKEN", f"programs need one of at least {LEAST_TOKEN} characters to show")
        host, _, port = settings.listen.rpartition(":")
        if not host or not port.isdigit() or not 0 < int(port) < 65536:
            raise BadSetting("WEB_LISTEN", "give a host and a port, for example 127.0.0.1:8787")
        self._host, self._port = host.strip("[]"), int(port)
        self._commands = commands
        self._database = database
        self._links = Links(settings)

    async def run(self, stop: asyncio.Event) -> None:
        """Answer calls until stop is set."""
        runner = web.AppRunner(self.app(), access_log=None, shutdown_timeout=1.0)
        await runner.setup()
        try:
            await web.TCPSite(runner, self._host, self._port).start()
            log.info("the door for programs is open", extra={"action": "web_ready"})
            await stop.wait()
        except OSError as exc:
            raise BadSetting("WEB_LISTEN", f"{self._host}:{self._port} cannot be used ({exc.strerror})") from exc
        finally:
            await runner.cleanup()

    def app(self) -> web.Application:
        """The routes."""
        app = web.Application(client_max_size=MOST_BODY, middlewares=[self._guarded])
        app.add_routes(
            [
                web.get("/healthz", _healthy),
                web.post("/v1/shorts", self._make),
                web.get("/v1/shorts/{job}", self._show),
                web.get("/v1/shorts/{job}/content", self._content),
                web.delete("/v1/shorts/{job}", self._cancel),
                web.post("/v1/series/{series}/run", self._run),
                web.get("/v1/slots/{slot}", self._slot),
                web.get("/files/{job}.mp4", self._file),
            ]
        )
        return app

    # -- who may, and what goes wrong ------------------------------------------------------------------------------------------------

    @web.middleware
    async def _guarded(
        self, request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        language = _language(request)
        if request.path not in ("/healthz",) and not request.path.startswith("/files/"):
            kind, _, shown_token = request.headers.get("Authorization", "").partition(" ")
            if kind.lower() != "bearer" or not hmac.compare_digest(shown_token.strip().encode(), self._token.encode()):
                return _refused(401, "unauthorized", say("web_no_token", language), {"WWW-Authenticate": "Bearer"})
        try:
            return await handler(request)
        except BadInput as exc:
            return _refused(404 if exc.key in ("job_unknown", "series_unknown") else 422, exc.key, explain(exc, language))
        except web.HTTPException as exc:
            return _refused(exc.status, "http", say("web_nothing", language) if exc.status == 404 else exc.reason)
        except Exception:
            log.exception("a call failed", extra={"action": "web_failed"})
            return _refused(500, "internal", say("busy", language))

    # -- calls -----------------------------------------------------------------------------------------------------------------------

    async def _make(self, request: web.Request) -> web.Response:
        asked = await _json(request)
        for name in asked:
            if name not in FIELDS:
                raise BadInput("web_field", value=shown(name), options=", ".join(FIELDS))
        idea, to, script_only = asked.pop("idea", ""), asked.pop("to", ADDRESS), asked.pop("script_only", False)
        for name, value in (("idea", idea), ("to", to)):
            if not isinstance(value, str):
                raise BadInput("web_text", value=name)
        language = await asyncio.to_thread(self._language_at, to, _language(request))
        incoming = Incoming(
            address=to,
            person=PERSON,
            command="script" if script_only is True else "short",
            text=idea or " \n",
            options=asked,
            language=language,
            message_id=_once(request),
        )
        return await self._asked(incoming, request)

    async def _asked(self, incoming: Incoming, request: web.Request) -> web.Response:
        """Do a command; the job that it made, or what was wrong."""
        reply = await asyncio.to_thread(self._commands.handle, incoming)
        if not reply.ok or not (reply.job_id or reply.text):
            return _refused(422, "refused", reply.text or say("idea_empty", incoming.language))
        if not reply.job_id:
            return web.json_response({"message": reply.text})
        told = await asyncio.to_thread(self._told, reply.job_id)
        return web.json_response(told, status=202, headers={"Location": f"/v1/shorts/{reply.job_id}"})

    async def _show(self, request: web.Request) -> web.Response:
        return web.json_response(await asyncio.to_thread(self._told, request.match_info["job"]))

    async def _cancel(self, request: web.Request) -> web.Response:
        incoming = Incoming(ADDRESS, PERSON, "cancel", request.match_info["job"], language=_language(request))
        reply = await asyncio.to_thread(self._commands.handle, incoming)
        if not reply.ok:
            return _refused(422, "refused", reply.text)
        return web.json_response(await asyncio.to_thread(self._told, reply.job_id))

    async def _run(self, request: web.Request) -> web.Response:
        """One short of a series now, posted where the series posts."""
        options = {"do": "run", "series": request.match_info["series"]}
        incoming = Incoming(ADDRESS, PERSON, "series", options=options, language=_language(request))
        reply = await asyncio.to_thread(self._commands.handle, incoming)
        if not reply.ok:
            return _refused(422, "refused", reply.text)
        told = {"slot": reply.job_id, "message": reply.text}
        return web.json_response(told, status=202, headers={"Location": f"/v1/slots/{reply.job_id}"})

    async def _slot(self, request: web.Request) -> web.Response:
        return web.json_response(await asyncio.to_thread(self._told_of_slot, request.match_info["slot"]))

    async def _content(self, request: web.Request) -> web.StreamResponse:
        return await self._finished(request.match_info["job"], _language(request))

    async def _file(self, request: web.Request) -> web.StreamResponse:
        job_id = request.match_info["job"]
        if not self._links.good(job_id, request.query.get("until", ""), request.query.get("sign", "")):
            raise web.HTTPNotFound
        return await self._finished(job_id, _language(request))

    async def _finished(self, job_id: str, language: str) -> web.StreamResponse:
        job, path = await asyncio.to_thread(self._file_of, job_id)
        if path is None:
            if job.status != "completed":
                return _refused(409, "not_ready", say("web_not_ready", language, status=say(f"status.{job.status}", language)))
            return _refused(410, "gone", say("web_gone", language))
        return web.FileResponse(path, headers={"Content-Type": "video/mp4"})

    # -- rows ------------------------------------------------------------------------------------------------------------------------

    def _job(self, job_id: str) -> Job:
        with self._database.session() as session:
            try:
                return jobs.find(session, job_id)
            except NotFound as exc:
                raise BadInput("job_unknown", value=shown(job_id)) from exc

    def _told(self, job_id: str) -> dict[str, Any]:
        job = self._job(job_id)
        told: dict[str, Any] = {
            "id": job.id,
            "kind": job.kind,
            "status": job.status,
            "stage": job.stage,
            "progress": round(job.progress, 3),
            "idea": job.idea,
            "created_at": job.created_at.isoformat(),
        }
        with self._database.session() as session:
            post = posts.for_job(session, job.id)
            if post is not None:
                told |= {"title": post.title, "language": post.language, "script": post.script, **_picture(post.facts)}
                told |= {"content": f"/v1/shorts/{job.id}/content", "link": self._links.to(job.id)}
        if job.error_code:
            told["error"] = {"code": job.error_code, "message": job.error_text}
        return told

    def _told_of_slot(self, slot_id: str) -> dict[str, Any]:
        if not re.fullmatch(r"\d{1,9}", slot_id, re.ASCII):
            raise BadInput("job_unknown", value=shown(slot_id))
        with self._database.session() as session:
            slot = session.get(Slot, int(slot_id))
            if slot is None:
                raise BadInput("job_unknown", value=slot_id)
            rows = deliveries.for_job(session, slot.job_id) if slot.job_id else []
            posted = [(row, session.get_one(Channel, row.channel_id).address) for row in rows if row.kind == "post"]
        posted_to = [
            {"channel": address, "status": row.status, "message": row.message_id, "link": str(row.payload.get("link", ""))}
            for row, address in posted
        ]
        return {"slot": slot.id, "status": slot.status, "due_at": slot.due_at.isoformat(), "job": slot.job_id, "posts": posted_to}

    def _file_of(self, job_id: str) -> tuple[Job, Path | None]:
        job = self._job(job_id)
        with self._database.session() as session:
            post = posts.for_job(session, job.id)
            path = media.find(session, self._database.media_dir, post.media_key) if post is not None else None
            session.commit()
        return job, path

    def _language_at(self, address: str, otherwise: str) -> str:
        """The language of a chat that is written to; raises BadInput for one that nobody has used."""
        if address == ADDRESS:
            return otherwise
        from sqlmodel import select

        with self._database.session() as session:
            place = session.exec(select(Channel).where(Channel.address == address)).first()
        if place is None or address.startswith("file:"):
            raise BadInput("web_channel", value=shown(address))
        return str(place.settings.get("language", otherwise))


async def _healthy(_request: web.Request) -> web.Response:
    return web.json_response({"ok": True})


async def _json(request: web.Request) -> dict[str, Any]:
    """The body, an object. Raises BadInput."""
    try:
        value = json.loads(await request.text())
    except (ValueError, RecursionError) as exc:  # UnicodeDecodeError is one of the first
        raise BadInput("web_no_json") from exc
    if not isinstance(value, dict):
        raise BadInput("web_no_json")
    return value


def _once(request: web.Request) -> str:
    """What the same call would say again: a program that tries twice makes one short."""
    key = request.headers.get("Idempotency-Key", "")
    return f"call-{key}" if _KEY.fullmatch(key) else ""


def _language(request: web.Request) -> str:
    return "zh" if request.headers.get("Accept-Language", "").strip().lower().startswith("zh") else "en"


def _picture(facts: Mapping[str, Any]) -> dict[str, Any]:
    return {name: facts[name] for name in ("width", "height", "fps", "duration_s", "size_bytes") if name in facts}


def _refused(status: int, code: str, sentence: str, headers: Mapping[str, str] | None = None) -> web.Response:
    return web.json_response({"error": {"code": code, "message": sentence}}, status=status, headers=headers)
