"""A delivery row as what is handed over: text in the reader's language, the file, what stands beside it, the buttons.

Reads rows and finds files; sends nothing and knows no platform.
"""

from pathlib import Path
from typing import Any, cast

from sqlmodel import Session

from bots.messages import Button, DeliveryKind, Parcel
from bots.sentences import SENTENCES
from bots.texts import explain_code, note, say
from storage import jobs, media, posts
from storage.database import Database
from storage.tables import Channel, Delivery


def parcel(session: Session, database: Database, delivery: Delivery, channel: Channel) -> Parcel | None:
    """Everything for one delivery; None where its file is no longer kept."""
    language = str(channel.settings.get("language", "en"))
    file = media.find(session, database.media_dir, delivery.media_key) if delivery.media_key else None
    if delivery.media_key and file is None:
        return None
    job = jobs.get(session, delivery.job_id)
    facts: dict[str, Any] = dict(delivery.payload)
    thumbnail: Path | None = None
    if delivery.kind == "short" and (post := posts.for_job(session, delivery.job_id)) is not None:
        found = {suffix: media.find(session, database.media_dir, key) for suffix, key in post.subtitles.items()}
        facts["subtitles"] = {suffix: path for suffix, path in found.items() if path is not None}
        thumbnail = media.find(session, database.media_dir, post.thumbnail_key) if post.thumbnail_key else None
    return Parcel(
        kind=cast(DeliveryKind, delivery.kind),
        address=channel.address,
        job_id=delivery.job_id,
        text=text_of(delivery, language),
        file=file,
        facts=facts,
        thumbnail=thumbnail,
        buttons=_buttons(delivery, language),
        nonce=f"{delivery.job_id}-{delivery.id}",
        again=delivery.status == "sending",
        person=job.person,
        reply_to=job.message_id,
        language=language,
    )


def text_of(delivery: Delivery, language: str) -> str:
    """What is said with a delivery."""
    payload = delivery.payload
    if delivery.kind == "notice":
        return say("failed", language, why=why_failed(payload, language, delivery.job_id))
    if delivery.kind == "script":
        return script_text(payload, language)
    if delivery.kind == "storyboard":
        problem = [say(key, language)] if (key := f"problem.{payload.get('problem')}") in SENTENCES else []
        return "\n".join([*problem, say("storyboard", language), *_shot_lines(payload, language)])
    notes = [note(str(text), language) for text in payload.get("notes", ())]
    return "\n".join([say("short", language, title=payload.get("title", "")), *notes])


def why_failed(payload: dict[str, Any], language: str, job_id: str, *, log: str = "shortwright.log") -> str:
    """The sentence for the error that a notice carries."""
    values = {"log": log, "job": job_id, **dict(payload.get("values") or {})}
    return explain_code(str(payload.get("error", "")), str(payload.get("text", "")), language, **values)


def script_text(payload: dict[str, Any], language: str) -> str:
    """A script and its shots as text: the title, what is said, what is seen."""
    script = payload.get("script", {})
    lines = [str(script.get("title", "")), ""]
    lines += [str(beat.get("narration", "")) for beat in script.get("beats", ())]
    if payload.get("shots"):
        lines += ["", *_shot_lines(payload, language)]
    notes = [note(str(text), language) for text in payload.get("notes", ())]
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


def _buttons(delivery: Delivery, language: str) -> tuple[tuple[Button, ...], ...]:
    if delivery.kind != "storyboard":
        return ()
    return (tuple(Button(say(f"button.{do}", language), do, delivery.job_id) for do in ("render", "edit", "script", "cancel")),)
