"""A delivery row as what is handed over: text in the reader's language, the file, what stands beside it, the buttons.

Reads rows and finds files; sends nothing and knows no platform.
"""

from pathlib import Path
from typing import Any, cast

from sqlmodel import Session

from bots.buttons import under_failure, under_short, under_storyboard, under_unsure
from bots.messages import Buttons, DeliveryKind, Parcel
from bots.sentences import SENTENCES
from bots.texts import explain_code, note, say
from storage import jobs, media, people, posts
from storage.database import Database
from storage.forget import FORGOTTEN
from storage.tables import Channel, Delivery, Job


def parcel(
    session: Session, database: Database, delivery: Delivery, channel: Channel, *, shown_again: bool = False
) -> Parcel | None:
    """Everything for one delivery; None where its file is no longer kept, or who asked took the job back.

    shown_again: one that has arrived before, for the gallery: the platform's own file will do.
    """
    job = jobs.get(session, delivery.job_id)
    language = people.language_of(session, job.person, str(channel.settings.get("language", "en")))
    file = media.find(session, database.media_dir, delivery.media_key) if delivery.media_key else None
    facts: dict[str, Any] = dict(delivery.payload)
    file_id = str(facts.pop("file_id", "")) if shown_again else ""
    if job.person == FORGOTTEN or (delivery.media_key and file is None and not file_id):
        return None
    in_chat = not channel.address.startswith("file:")
    thumbnail: Path | None = None
    if delivery.kind == "short" and (post := posts.for_job(session, delivery.job_id)) is not None:
        found = {suffix: media.find(session, database.media_dir, key) for suffix, key in post.subtitles.items()}
        facts["subtitles"] = {suffix: path for suffix, path in found.items() if path is not None}
        thumbnail = media.find(session, database.media_dir, post.thumbnail_key) if post.thumbnail_key else None
    return Parcel(
        kind=cast(DeliveryKind, delivery.kind),
        address=channel.address,
        job_id=delivery.job_id,
        text=text_of(delivery, language, chat=in_chat),
        file=file,
        facts=facts,
        thumbnail=thumbnail,
        buttons=_buttons(delivery, job, language),
        nonce=f"{delivery.job_id}-{delivery.id}",
        again=delivery.status == "sending",
        person=job.person,
        reply_to=job.message_id,
        file_id=file_id,
        message_id=delivery.message_id if shown_again else "",
        language=language,
    )


def text_of(delivery: Delivery, language: str, *, chat: bool = False) -> str:
    """What is said with a delivery; chat: to somebody who has no terminal."""
    payload = delivery.payload
    if delivery.kind == "question":
        return say("unsure", language)
    if delivery.kind == "notice":
        return say("failed", language, why=why_failed(payload, language, delivery.job_id, chat=chat))
    if delivery.kind == "script":
        return script_text(payload, language, chat=chat)
    if delivery.kind == "storyboard":
        problem = [say(key, language)] if (key := f"problem.{payload.get('problem')}") in SENTENCES else []
        return "\n".join([*problem, say("storyboard", language), *_shot_lines(payload, language)])
    notes = [note(str(text), language, chat=chat) for text in payload.get("notes", ())]
    return "\n".join([say("short", language, title=payload.get("title", "")), *notes])


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


def _buttons(delivery: Delivery, job: Job, language: str) -> Buttons:
    if delivery.kind == "storyboard":
        return under_storyboard(job.id, delivery.revision, language)
    if delivery.kind == "short":
        return under_short(job, language)
    if delivery.kind == "question":
        return under_unsure(job, language)
    return under_failure(job, language) if delivery.kind == "notice" and job.status == "failed" else ()
