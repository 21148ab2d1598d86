"""Every table, as SQLModel classes. Rows only: what is done with them stands in jobs, people, deliveries, posts, media.

Times are aware UTC and end in `_at`. Keys that strangers may see (job ids) are short random text; JSON columns hold what only one
part reads. "Only once" is a UNIQUE constraint.
"""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, Column, DateTime, Index, TypeDecorator, UniqueConstraint
from sqlalchemy.engine import Dialect
from sqlmodel import Field, SQLModel


def now() -> datetime:
    """This moment, aware, in UTC."""
    return datetime.now(UTC)


class UTCDateTime(TypeDecorator[datetime]):
    """Aware UTC in Python on every database; SQLite forgets zones, so it is put back on the way out."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is not None and value.tzinfo is None:
            raise ValueError("times must be aware; use storage.tables.now()")
        return value.astimezone(UTC) if value else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def _at(**kw: Any) -> Any:
    return Field(sa_type=UTCDateTime, **kw)


def _json(**kw: Any) -> Any:
    return Field(sa_column=Column(JSON, nullable=False), **kw)


class Channel(SQLModel, table=True):
    """A place we deliver to. address: "file:/abs/path.mp4", later "telegram:CHAT:TOPIC", "discord:CHANNEL"."""

    __tablename__ = "channels"
    id: int | None = Field(default=None, primary_key=True)
    address: str = Field(unique=True)
    limit_bytes: int | None = None  # its upload limit; None = none
    settings: dict[str, Any] = _json(default_factory=dict)
    created_at: datetime = _at(default_factory=now)


class Job(SQLModel, table=True):
    """Somebody asked for something. The thread of its run has the same id."""

    __tablename__ = "jobs"
    __table_args__ = (Index("jobs_queue", "status", "priority", "created_at"),)
    id: str = Field(primary_key=True)
    kind: str = "short"  # short | script
    # queued       waiting for a worker (parked by Ctrl-C, or taken from a dead worker, means queued again)
    # in_progress  a worker holds its claim
    # waiting      for the person's answer (storyboard)
    # completed | failed | cancelled   final
    status: str = "queued"
    channel_id: int = Field(foreign_key="channels.id")
    person: str = Field(default="", index=True)  # "console:USER", "telegram:ID": who asked; FORGOTTEN: they took it back
    idea: str = ""
    options: dict[str, Any] = _json(default_factory=dict)  # agent.state.Options as given
    parent_id: str | None = Field(default=None, foreign_key="jobs.id")
    # What is different from the parent's short: {"kind": "reroll" | "edit" | "retake" | "ratio" | "final", "shot", "prompt"}
    change: dict[str, Any] | None = Field(default=None, sa_column=Column(JSON(none_as_null=True), nullable=True))
    once: str | None = Field(default=None, index=True, unique=True)  # the request it came from: one that comes twice is one job
    priority: int = 0  # lower goes first
    answer: dict[str, Any] | None = Field(default=None, sa_column=Column(JSON(none_as_null=True), nullable=True))
    stage: str = ""  # the graph's node in hand, for progress
    progress: float = 0.0  # of the whole job, 0–1
    detail: dict[str, Any] = _json(default_factory=dict)  # progress details: shot, of, preview path, eta_s
    cancel_asked: bool = False
    attempts: int = 0  # runs that began since one last ended in good order: many mean that the job kills its worker
    error_code: str = ""  # class name in agent.errors or engine.errors
    error_text: str = ""
    claimed_by: str = ""  # host:pid of the worker
    heartbeat_at: datetime | None = _at(default=None)
    not_before_at: datetime | None = _at(default=None)  # retry later
    expires_at: datetime | None = _at(default=None)  # stale jobs never wake up
    message_id: str = ""  # the acknowledging message on its platform
    told_end: bool = Field(default=False, index=True)  # that message says how it ended
    created_at: datetime = _at(default_factory=now)
    started_at: datetime | None = _at(default=None)
    ended_at: datetime | None = _at(default=None)


class Person(SQLModel, table=True):
    """Somebody who uses the chats."""

    __tablename__ = "people"
    person: str = Field(primary_key=True)  # "telegram:ID", "discord:ID"
    name: str = ""
    language: str = "en"  # of their client, as last seen
    standing: str = ""  # "" | allowed | banned: the owner's word, before any list in the settings
    settings: dict[str, Any] = _json(default_factory=dict)  # options that they prefer
    limits: dict[str, Any] = _json(default_factory=dict)  # jobs, seconds: the owner's word, before the settings
    spent: dict[str, Any] = _json(default_factory=dict)  # at, seconds: what forgotten jobs had cost today
    told_at: datetime | None = _at(default=None)  # when they were last told that old messages are not done
    created_at: datetime = _at(default_factory=now)
    seen_at: datetime = _at(default_factory=now)


class Ask(SQLModel, table=True):
    """A question of ours that somebody answers by replying to it."""

    __tablename__ = "asks"
    __table_args__ = (UniqueConstraint("address", "message_id"),)
    id: int | None = Field(default=None, primary_key=True)
    address: str
    message_id: str
    packed: str  # the packed button that the answer belongs to
    created_at: datetime = _at(default_factory=now)


class Upload(SQLModel, table=True):
    """A file that a person sent."""

    __tablename__ = "uploads"
    id: int | None = Field(default=None, primary_key=True)
    person: str = Field(index=True)
    address: str
    kind: str  # photo | video | voice | file
    media_key: str = Field(foreign_key="media.key")
    created_at: datetime = _at(default_factory=now)


class JobEvent(SQLModel, table=True):
    """What happened to a job, in order: claimed, stage names with seconds, take_rendered, take_reused, parked, completed, failed …"""

    __tablename__ = "job_events"
    id: int | None = Field(default=None, primary_key=True)
    job_id: str = Field(foreign_key="jobs.id", index=True)
    at: datetime = _at(default_factory=now)
    name: str
    data: dict[str, Any] = _json(default_factory=dict)


class Media(SQLModel, table=True):
    """A finished file, named by the hash of what made it (a take, speech) or of its bytes (a short, an upload).

    The row outlives the file: expired_at says when retention took it away, and whoever points here finds that out by `media.find`.
    """

    __tablename__ = "media"
    key: str = Field(primary_key=True)  # 64 hex digits
    kind: str  # take | speech | storyboard | short | rendition | thumbnail | subtitles | script | upload
    name: str  # file name under the media folder, "ab/abcdef….mp4"
    size_bytes: int
    facts: dict[str, Any] = _json(default_factory=dict)  # width, height, fps, frames, duration_s, words, engine …
    created_at: datetime = _at(default_factory=now)
    used_at: datetime = _at(default_factory=now)
    expired_at: datetime | None = _at(default=None)


class Post(SQLModel, table=True):
    """A short kept and shown, with all that is needed to change one shot of it later."""

    __tablename__ = "posts"
    id: int | None = Field(default=None, primary_key=True)
    job_id: str = Field(foreign_key="jobs.id", unique=True)
    title: str
    language: str = "en"
    media_key: str = Field(foreign_key="media.key")
    thumbnail_key: str | None = Field(default=None, foreign_key="media.key")
    subtitles: dict[str, Any] = _json(default_factory=dict)  # {"srt": key, "vtt": key}
    script: dict[str, Any] = _json(default_factory=dict)
    shots: list[Any] = _json(default_factory=list)
    takes: list[Any] = _json(default_factory=list)
    narration: list[Any] = _json(default_factory=list)  # word times among it
    facts: dict[str, Any] = _json(default_factory=dict)  # width, height, fps, frames, duration_s
    notes: list[Any] = _json(default_factory=list)
    created_at: datetime = _at(default_factory=now)


class Delivery(SQLModel, table=True):
    """The duty to send one thing to a channel exactly once."""

    __tablename__ = "deliveries"
    __table_args__ = (UniqueConstraint("job_id", "kind", "revision", "channel_id"), Index("deliveries_pending", "status", "id"))
    id: int | None = Field(default=None, primary_key=True)
    job_id: str | None = Field(default=None, foreign_key="jobs.id")  # None: news of no job (a slot that was missed)
    kind: (
        str  # storyboard | question | short | script | notice | post (a slot's short) | approval (the same, for its owner first)
    )
    revision: int = 0
    channel_id: int = Field(foreign_key="channels.id")
    # (held →) pending → sending → sent; sending is left by a crash: the platform's Messenger says whether it may be sent again.
    # held: it waits for its owner's word. failed: final
    status: str = "pending"
    media_key: str | None = Field(default=None, foreign_key="media.key")
    payload: dict[str, Any] = _json(default_factory=dict)  # what to say besides the file: text keys and their values
    message_id: str = ""  # the platform's, or the path that was written
    attempts: int = 0
    error_text: str = ""
    claimed_by: str = ""  # who is sending it: claims.worker_name
    claimed_at: datetime | None = _at(default=None)
    not_before_at: datetime | None = _at(default=None)
    created_at: datetime = _at(default_factory=now)
    sent_at: datetime | None = _at(default=None)


class Series(SQLModel, table=True):
    """A recurring theme: how its shorts look and sound, and where their ideas come from."""

    __tablename__ = "series"
    __table_args__ = (UniqueConstraint("person", "name"),)
    id: str = Field(primary_key=True)
    name: str
    person: str = Field(index=True)  # whose it is
    channel_id: int = Field(foreign_key="channels.id")  # where its owner is asked and told things
    theme: str = ""
    language: str = ""  # of the shorts; "" = the ideas' own
    options: dict[str, Any] = _json(
        default_factory=dict
    )  # raw option values by name, as a person gives them: style, voice, ratio …
    cast: list[Any] = _json(default_factory=list)  # characters, a description each: [{"name", "looks"}]
    caption: str = ""  # template of the post's text: {title} {idea} {hashtags} {series} {number}
    hashtags: list[Any] = _json(default_factory=list)
    # {"kind": "topics" | "ideas" | "feed", "feed": url, "then": "stop" | "ideas"}: then is what follows a used-up list
    source: dict[str, Any] = _json(default_factory=dict)
    status: str = "active"  # active | paused | ended (its list is used up)
    why: str = ""  # why it was paused or has ended: a sentence's key or an error's words
    failures: int = 0  # in a row
    most_failures: int = 3  # that many pause it
    created_at: datetime = _at(default_factory=now)


class SeriesIdea(SQLModel, table=True):
    """One idea of a series, waiting or used: no idea comes twice in a series."""

    __tablename__ = "series_ideas"
    __table_args__ = (UniqueConstraint("series_id", "normal"), Index("series_ideas_waiting", "series_id", "status", "place"))
    id: int | None = Field(default=None, primary_key=True)
    series_id: str = Field(foreign_key="series.id")
    place: int = 0  # order within the series
    text: str
    normal: str  # normalised text, by which repeats are known
    source: str = "typed"  # typed | feed | written
    link: str = ""  # of the feed's entry
    status: str = "waiting"  # waiting | used | skipped
    job_id: str | None = None  # the last job made of it
    created_at: datetime = _at(default_factory=now)
    used_at: datetime | None = _at(default=None)


class Schedule(SQLModel, table=True):
    """When a series posts, and where."""

    __tablename__ = "schedules"
    id: str = Field(primary_key=True)
    series_id: str = Field(foreign_key="series.id", index=True)
    text: str  # bots.clock's stored form
    zone: str  # IANA name
    channels: list[Any] = _json(default_factory=list)  # channel ids that it posts to
    approve: bool = False  # the owner sees each short first
    approve_minutes: int = 60  # before the slot: without an answer by then, the default
    approve_default: str = "post"  # post | skip
    lead_s: int | None = None  # begin to render so long before the slot; None = by measured render times
    grace_s: int = 3600  # so late it is still made and posted; later it is said
    status: str = (
        "active"  # active | paused | proposed (shown, not confirmed yet) | manual (no times: only what is asked for by hand)
    )
    why: str = ""
    since_at: datetime = _at(default_factory=now)  # slots up to this moment are claimed, said or not owed
    look_at: datetime | None = _at(
        default=None, index=True
    )  # when the next slot is to be begun; None: nobody has worked it out yet
    created_at: datetime = _at(default_factory=now)


class Slot(SQLModel, table=True):
    """One time of a schedule, claimed once by whoever comes first: what became of it."""

    __tablename__ = "slots"
    __table_args__ = (UniqueConstraint("schedule_id", "key"), Index("slots_open", "status", "due_at"))
    id: int | None = Field(default=None, primary_key=True)
    schedule_id: str = Field(foreign_key="schedules.id")
    key: str  # local date and time, "2026-10-25T02:30"; "run-…" for one that was asked for by hand
    due_at: datetime = _at()
    # wanted (an idea is looked for) → rendering → (asked →) ready → posted; skipped | missed (too late, said) | failed: final
    status: str = "wanted"
    idea_id: int | None = Field(default=None, foreign_key="series_ideas.id")
    job_id: str | None = Field(default=None, index=True)
    answer_by_at: datetime | None = _at(default=None)  # until when the owner may answer
    why: str = ""
    created_at: datetime = _at(default_factory=now)
    ended_at: datetime | None = _at(default=None)


class Webhook(SQLModel, table=True):
    """An address of somebody's program that wants to hear of what happens (Standard Webhooks)."""

    __tablename__ = "webhooks"
    id: str = Field(primary_key=True)
    person: str = Field(index=True)  # whose jobs and posts it hears of; "*": everybody's
    url: str
    secret: str  # "whsec_…", base64
    events: list[Any] = _json(default_factory=list)  # job.completed, job.failed, post.published; empty: all
    status: str = "active"  # active | off
    created_at: datetime = _at(default_factory=now)


class WebhookMessage(SQLModel, table=True):
    """The duty to tell one webhook one thing; tried with growing pauses, then dead until somebody sends it again."""

    __tablename__ = "webhook_messages"
    __table_args__ = (
        UniqueConstraint("webhook_id", "event", "subject"),
        Index("webhook_messages_pending", "status", "not_before_at"),
    )
    id: str = Field(primary_key=True)  # "msg_…", the same for every try
    webhook_id: str = Field(foreign_key="webhooks.id")
    event: str
    subject: str  # what it is about: a job's or a delivery's id
    payload: dict[str, Any] = _json(default_factory=dict)
    status: str = "pending"  # pending | sent | dead
    attempts: int = 0
    error_text: str = ""
    not_before_at: datetime | None = _at(default=None)
    created_at: datetime = _at(default_factory=now)
    sent_at: datetime | None = _at(default=None)
