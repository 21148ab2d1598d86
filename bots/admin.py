"""The owner's command: who may use the bot, how much, what is in the queue, and whether all is well."""

import re
import shutil
from datetime import timedelta

from sqlmodel import Session

from bots.asked import shown
from bots.desk import Desk
from bots.errors import BadInput
from bots.feed import check_url, host_of
from bots.messages import Incoming, Reply
from bots.texts import explain_code, say, took
from bots.turns import turns
from storage import jobs, media, people
from storage.people import EVERYBODY
from storage.tables import now

STANDINGS = {"allow": "allowed", "ban": "banned", "reset": ""}
SHOWN = 30


def admin(desk: Desk, incoming: Incoming) -> Reply:
    """What an owner asks for: "", health, queue, people, feeds, feed HOST, allow, ban or reset WHO, limit WHO jobs N seconds N.

    Raises BadInput for anybody but an owner.
    """
    if not desk.owns(incoming.person):
        raise BadInput("admin_only", person=incoming.person)
    words = incoming.text.split()
    verb = words[0].lower() if words else "health"
    with desk.database.session() as session:
        if verb == "health":
            text = _health(desk, session, incoming.language)
        elif verb == "queue":
            text = _queue(session, incoming.language)
        elif verb == "people":
            text = _people(session, incoming.language)
        elif verb in STANDINGS:
            text = _stand(session, incoming, verb, words[1:])
        elif verb in ("feed", "feeds"):
            text = _feeds(desk, session, incoming.language, words[1:])
        elif verb == "limit":
            text = _limit(desk, session, incoming, words[1:])
        else:
            raise BadInput("admin_unknown", value=shown(verb))
        session.commit()
    return Reply(text, private=True)


def _health(desk: Desk, session: Session, language: str) -> str:
    states = [job.status for job in jobs.unfinished(session)]
    day = [job for job in jobs.recent(session, 10_000) if job.created_at > now() - timedelta(days=1)]
    failed = [job for job in day if job.status == "failed"]
    lines = [
        say(
            "admin_health",
            language,
            queued=states.count("queued"),
            running=states.count("in_progress"),
            waiting=states.count("waiting"),
            day=len(day),
            failed=len(failed),
            used=f"{media.used_bytes(session) / 1e9:.1f}",
            free=f"{shutil.disk_usage(desk.database.home).free / 1e9:.1f}",
        )
    ]
    lines += [f"{job.id}: {explain_code(job.error_code, job.error_text, language, job=job.id)}" for job in failed[:3]]
    return "\n".join([*lines, say("admin_help", language)])


def _queue(session: Session, language: str) -> str:
    places = turns(session)
    lines = []
    for job in sorted(
        jobs.unfinished(session), key=lambda job: (job.id not in places, places.get(job.id) and places[job.id].ahead)
    ):
        wait_s = places[job.id].done_in_s if job.id in places else None
        eta = f" · {took(wait_s, language)}" if wait_s else ""
        lines.append(f"{job.id} · {job.person} · {say(f'status.{job.status}', language)} {job.progress:.0%}{eta}")
    more = [f"… {len(lines) - SHOWN}"] if len(lines) > SHOWN else []
    return "\n".join([*lines[:SHOWN], *more]) or say("admin_queue_empty", language)


def _people(session: Session, language: str) -> str:
    lines = []
    for standing in ("allowed", "banned"):
        rows = people.with_standing(session, standing)
        listed = ", ".join(f"{row.person} ({shown(row.name)})" if row.name else row.person for row in rows[:SHOWN])
        lines.append(f"{say(f'admin_{standing}', language)}: {listed or '–'}")
    return "\n".join(lines)


def _stand(session: Session, incoming: Incoming, verb: str, words: list[str]) -> str:
    who = _who(incoming, words)
    people.change(session, who, standing=STANDINGS[verb])
    return say(f"admin_{verb}", incoming.language, person=who)


def _feeds(desk: Desk, session: Session, language: str, words: list[str]) -> str:
    """The hosts whose feeds everybody's series may read; one more of them, or with - in front one less."""
    row = people.get(session, EVERYBODY)
    kept = [str(host) for host in (row.settings.get("feeds", ()) if row else ())]
    if not words:
        return say("admin_feeds", language, hosts=", ".join([*sorted(desk.chat.names("feeds")), *kept]) or "–")
    host = words[0].casefold().removeprefix("-")
    if "://" in host:
        host = host_of(check_url(host))
    if not re.fullmatch(r"\.?[\w.-]{1,200}(?::\d{1,5})?", host):
        raise BadInput("feed_address", value=shown(host))
    gone = words[0].startswith("-")
    feeds = [one for one in kept if one != host] + ([] if gone else [host])
    people.change(session, EVERYBODY, settings={**(row.settings if row else {}), "feeds": feeds})
    return say("admin_feed_off" if gone else "admin_feed", language, host=host)


def _limit(desk: Desk, session: Session, incoming: Incoming, words: list[str]) -> str:
    named = bool(words) and words[0] not in ("jobs", "seconds")
    who = _who(incoming, words[:1]) if named or incoming.reply_to_person else EVERYBODY
    rest = words[1:] if named else words
    given = dict(zip(rest[::2], rest[1::2], strict=False))
    if (
        not given
        or not set(given) <= {"jobs", "seconds"}
        or not all(v.isascii() and v.isdigit() and len(v) < 8 for v in given.values())
    ):
        raise BadInput("admin_limit_unknown", jobs=desk.chat.most_jobs, seconds=desk.chat.daily_seconds)
    row = people.get(session, who)
    limits = {**(row.limits if row else {}), **{name: int(value) for name, value in given.items()}}
    people.change(session, who, limits=limits)
    told = ", ".join(f"{name} {value}" for name, value in limits.items())
    return say("admin_limit", incoming.language, person=who, limits=told)


def _who(incoming: Incoming, words: list[str]) -> str:
    """The person who is meant: an id of this platform, a full one, everybody (*), or who wrote the message that this one answers."""
    if not words:
        if not incoming.reply_to_person:
            raise BadInput("admin_who")
        return incoming.reply_to_person
    platform, colon, number = words[0].partition(":")
    if words[0] == EVERYBODY:
        return EVERYBODY
    if not colon:
        platform, number = incoming.person.partition(":")[0], words[0].strip("<@!>")
    if not platform.isalpha() or not number.lstrip("-").isdigit() or not number.isascii() or len(number) > 24:
        raise BadInput("admin_who")
    return f"{platform}:{number}"
