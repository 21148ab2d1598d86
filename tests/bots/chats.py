"""A chat without a platform: a person who writes, presses and answers, and finished shorts without a worker; all real rows and files."""

import secrets
from dataclasses import replace
from datetime import timedelta
from typing import Any

from bots.commands import Commands
from bots.messages import Button, Incoming, Reply, pack
from storage import deliveries, jobs, media, posts
from storage.database import Database
from storage.tables import Job, Post, now


class Chat:
    """One person in one chat."""

    def __init__(self, commands: Commands, person: str = "telegram:7", address: str = "", **facts: Any) -> None:
        self.commands = commands
        self.base = Incoming(address or person, person, "", name="Ann", **facts)

    def send(self, command: str, text: str = "", **facts: Any) -> Reply:
        return self.commands.handle(replace(self.base, command=command, text=text, **facts))

    def say(self, text: str, **facts: Any) -> Reply:
        return self.send("message", text, **facts)

    def press(self, button: Button, message_id: str = "m1", **facts: Any) -> Reply:
        return self.send("button", pressed=pack(button), message_id=message_id, **facts)

    def type(self, reply: Reply, text: str) -> Reply:
        """Answer an Ask, by replying to its message."""
        assert reply.ask is not None
        self.commands.asked(self.base.address, "q1", reply.ask.packed)
        return self.say(text, reply_to="q1")


def button_of(reply: Reply, action: str, **values: Any) -> Button:
    """The one button that does this."""
    rows = reply.buttons
    [found] = [b for row in rows for b in row if b.action == action and all(getattr(b, n) == v for n, v in values.items())]
    return found


def actions(reply: Reply) -> list[str]:
    return [button.action for row in reply.buttons for button in row]


def job_of(database: Database, job_id: str) -> Job:
    with database.session() as session:
        return jobs.get(session, job_id)


def every_job(database: Database) -> list[Job]:
    with database.session() as session:
        return jobs.recent(session, 1000)


def a_file(database: Database, key: str, kind: str, content: bytes = b"x") -> None:
    with database.session() as session:
        path = database.work_dir / secrets.token_hex(4)
        path.write_bytes(content)
        media.keep(session, database.media_dir, key, path.rename(path.with_suffix(".bin")), kind, {})
        session.commit()


def finish(database: Database, job_id: str, *, shots: int = 3, took_s: float = 60.0, takes: dict[int, str] | None = None) -> Post:
    """Give a job its short, as the worker does, delivered or not yet."""
    used = takes or {n: secrets.token_hex(32) for n in range(1, shots + 1)}
    short, speech = secrets.token_hex(32), secrets.token_hex(32)
    for key, kind in {**dict.fromkeys(used.values(), "take"), short: "short", speech: "speech"}.items():
        with database.session() as session:
            known = media.find(session, database.media_dir, key)
        if known is None:
            a_file(database, key, kind)
    with database.session() as session:
        job = jobs.get(session, job_id)
        for key in (*used.values(), short, speech):
            jobs.event(session, job.id, "kept", key=key)
        post = posts.create(
            session,
            job_id=job.id,
            title="The fox",
            language="en",
            media_key=short,
            shots=[{"number": n, "prompt": f"view {n} of a fox"} for n in used],
            takes=[{"shot": n, "media": key} for n, key in used.items()],
            narration=[{"beat": 0, "media": speech}],
            facts={"duration_s": 9.0, "width": 540, "height": 960, "fps": 24, "frames": 216},
        )
        deliveries.add(
            session, job_id=job.id, kind="short", channel_id=job.channel_id, media_key=short, payload={"title": "The fox"}
        )
        job.started_at = now() - timedelta(seconds=took_s)
        jobs.end(session, job, "completed")
        session.commit()
        return post
