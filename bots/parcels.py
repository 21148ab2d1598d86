"""A delivery row as what is handed over: text in the reader's language, the file, what stands beside it, the buttons.

Reads rows and finds files; sends nothing and knows no platform.
"""

from datetime import datetime
from pathlib import Path
from typing import Any, cast
from zoneinfo import ZoneInfo

from sqlmodel import Session

from bots.buttons import under_approval, under_failure, under_short, under_storyboard, under_unsure
from bots.messages import Button, Buttons, DeliveryKind, Parcel
from bots.post_text import post_text
from bots.sentences import SENTENCES
from bots.texts import as_sentence, explain_code, note, say
from storage import jobs, media, people, posts
from storage.database import Database
from storage.forget import FORGOTTEN
from storage.tables import Channel, Delivery, Job

SHORTS = frozenset({"short", "post", "approval"})  # deliveries of a short, to whomever


def parcel(
    session: Session, database: Database, delivery: Delivery, channel: Channel, *, shown_again: bool = False
) -> Parcel | None:
    """Everything for one delivery; None where its file is no longer kept, or who asked took the job back.

    shown_again: one that has arrived before, for the gallery: the platform's own file will do.
    """
    job = jobs.get(session, delivery.job_id) if delivery.job_id is not None else None
    person = job.person if job is not None else str(delivery.payload.get("person", ""))
    language = people.language_of(session, person, str(channel.settings.get("language", "en")))
    file = media.find(session, database.media_dir, delivery.media_key) if delivery.media_key else None
    facts: dict[str, Any] = dict(delivery.payload)
    file_id = str(facts.pop("file_id", "")) if shown_again else ""
    if person == FORGOTTEN or (delivery.media_key and file is None and not file_id):
        return None
    thumbnail: Path | None = None
    if delivery.kind in SHORTS and job is not None and (post := posts.for_job(session, job.id)) is not None:
        found = {suffix: media.find(session, database.media_dir, key) for suffix, key in post.subtitles.items()}
        facts["subtitles"] = {suffix: path for suffix, path in found.items() if path is not None}
        thumbnail = media.find(session, database.media_dir, post.thumbnail_key) if post.thumbnail_key else None
    public = delivery.kind == "post"  # for everybody in the channel, an answer to nobody
    return Parcel(
        kind=_kind_of(delivery),
        address=channel.address,
        job_id=delivery.job_id or "",
        text=text_of(delivery, language, chat=not channel.address.startswith("file:"), address=channel.address),
        file=file,
        facts=facts,
        thumbnail=thumbnail,
        buttons=_buttons(delivery, job, language),
        nonce=f"{delivery.job_id or 'news'}-{delivery.id}",
        again=delivery.status == "sending",
        person="" if public else person,
        reply_to="" if public or job is None else job.message_id,
        file_id=file_id,
        message_id=delivery.message_id if shown_again else "",
        language=language,
    )


def _kind_of(delivery: Delivery) -> DeliveryKind:
    """What a messenger makes of it: a post is a short like any other."""
    if delivery.kind == "post":
        return "short"
    if delivery.kind == "approval":
        return "short" if delivery.media_key else "notice"
    return cast(DeliveryKind, delivery.kind)


def text_of(delivery: Delivery, language: str, *, chat: bool = False, address: str = "") -> str:
    """What is said with a delivery; chat: to somebody who has no terminal. address: where a post goes, whose limit it keeps."""
    payload = delivery.payload
    if delivery.kind == "post":
        return post_text(payload, address)
    if delivery.kind == "approval":
        return _approval(payload, language, address)
    if delivery.kind == "question":
        return say("post_unsure", language, **payload) if "channel" in payload else say("unsure", language)
    if delivery.kind == "notice" and "say" in payload:
        return _news(payload, language)
    if delivery.kind == "notice":
        return say("failed", language, why=why_failed(payload, language, delivery.job_id or "", chat=chat))
    if delivery.kind == "script":
        return script_text(payload, language, chat=chat)
    if delivery.kind == "storyboard":
        problem = [say(key, language)] if (key := f"problem.{payload.get('problem')}") in SENTENCES else []
        return "\n".join([*problem, say("storyboard", language), *_shot_lines(payload, language)])
    notes = [note(str(text), language, chat=chat) for text in payload.get("notes", ())]
    return "\n".join([say("short", language, title=payload.get("title", "")), *notes])


def _approval(payload: dict[str, Any], language: str, home: str) -> str:
    """What its owner is asked about a short; home: where they are asked, which is called "here"."""
    addresses = [str(address) for address in payload.get("channels", ())]
    names = [str(name) for name in payload.get("names", ())] or addresses
    called = [say("approval_here", language) if at == home else name for at, name in zip(addresses, names, strict=False)]
    by = datetime.fromisoformat(str(payload["answer_by"])).astimezone(ZoneInfo(str(payload.get("zone") or "UTC")))
    values = {
        **{name: payload.get(name, "") for name in ("title", "series", "at")},
        "channels": ("、" if language == "zh" else ", ").join(called),
        "by": f"{by:%Y-%m-%d %H:%M}",
        "otherwise": say("otherwise.post" if payload.get("otherwise") == "post" else "otherwise.skip", language),
    }
    text = say("approval_late" if payload.get("late") else "approval", language, **values)
    return text if payload.get("late") else f"{text}\n\n{post_text(payload, '')}"


def _news(payload: dict[str, Any], language: str) -> str:
    """A sentence by its key, for news of no job; "why" is a key of ours, or what somebody else said."""
    values = dict(payload.get("values") or {})
    why = str(values.get("why", ""))
    values["why"] = say(why, language, **values) if why in SENTENCES else as_sentence(why)
    return say(str(payload["say"]), language, **values)


def why_failed(payload: dict[str, Any], language: str, job_id: str, *, log: str = "shortwright.log", chat: bool = False) -> str:
    """The sentence for the error that a notice carries."""
    values = {"log": log, "job": job_id, **dict(payload.get("values") or {})}
    return explain_code(str(payload.get("error", "")), str(payload.get("text", "")), language, chat=chat, **values)


def script_text(payload: dict[str, Any], language: str, *, chat: bool = False) -> str:
    """A script and its shots as text: the title, what is said, what is seen."""
    script = payload.get("script", {})
    lines = [str(script.get("title", "")), ""]
    lines += [str(beat.get("narration", "")) for beat in script.get("beats", ())]
    if payload.get("shots"):
        lines += ["", *_shot_lines(payload, language)]
    notes = [note(str(text), language, chat=chat) for text in payload.get("notes", ())]
    return "\n".join([*lines, *([""] if notes else []), *notes]).strip()


def _shot_lines(payload: dict[str, Any], language: str) -> list[str]:
    fps = float(payload.get("fps") or 30)
    lines = []
    for shot in payload.get("shots", ()):
        seconds = float(shot.get("seconds") or shot.get("duration_s") or float(shot.get("frames", 0)) / fps)
        lines.append(
            say("storyboard_shot", language, number=shot.get("number", ""), seconds=seconds, prompt=shot.get("prompt", ""))
        )
    return lines


def _buttons(delivery: Delivery, job: Job | None, language: str) -> Buttons:
    if job is None:
        row = [
            Button(say(f"button.{action}", language), action, value=value)
            for action, value in delivery.payload.get("buttons", ())
        ]
        return (tuple(row),) if row else ()
    if delivery.kind == "approval":
        return under_approval(job.id, language, late=bool(delivery.payload.get("late")))
    if delivery.kind == "storyboard":
        return under_storyboard(job.id, delivery.revision, language)
    if delivery.kind == "short":
        return under_short(job, language)
    if delivery.kind == "question":
        return under_unsure(job, language)
    return under_failure(job, language) if delivery.kind == "notice" and job.status == "failed" else ()
