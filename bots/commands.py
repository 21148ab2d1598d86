"""What each command and button does, on any platform: Incoming → Reply. Commits the rows it makes; the rest follows from the rows.

Sync and quick, without network or rendering: an adapter calls it in a thread and answers at once. Knows no platform.
"""

import logging
import threading
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy.exc import IntegrityError, OperationalError
from sqlmodel import Session

from bots import admin, gallery, preferences, series, series_schedule, uploads
from bots.after import change, edit_text
from bots.asked import Available, read_idea, read_options, shown
from bots.buttons import to_cancel
from bots.desk import Desk, is_local, two_letters
from bots.errors import BadInput
from bots.gate import check_limits, turned_away
from bots.messages import Ask, Button, Incoming, Reply, pack
from bots.presses import STALE_KEYS, press, typed
from bots.settings import ChatSettings
from bots.texts import explain, explain_code, for_chat, say
from bots.turns import accepted
from storage import claims, deliveries, jobs, people
from storage.database import Database
from storage.tables import Job, now

if TYPE_CHECKING:
    from bots.ideas import Ideas

log = logging.getLogger(__name__)

JOBS_SHOWN = 15
JOBS_SHOWN_IN_CHAT = 8
MENU = ("short", "script", "series", "schedule", "settings", "jobs", "gallery", "cancel", "forget", "help")
RECENT_JOBS = 50  # looked through for what never arrived


class Commands:
    """Every command, on one data folder."""

    def __init__(
        self, database: Database, available: Available, chat: ChatSettings | None = None, ideas: "Ideas | None" = None
    ) -> None:
        self._database = database
        self._desk = desk = Desk(database, available, chat or ChatSettings(_env_file=None), ideas)
        self._creating = threading.Lock()  # so that nobody slips past their own limit with two messages at once
        self._commands: dict[str, Callable[[Incoming], Reply]] = {
            "short": self._make,
            "script": self._make,
            "jobs": self._jobs,
            "cancel": self._cancel,
            "resume": self._resume,
            "answer": self._answer,
            "help": self._help,
            "start": self._help,
            "settings": lambda incoming: preferences.menu(desk, incoming),
            "gallery": lambda incoming: gallery.gallery(desk, incoming),
            "forget": lambda incoming: gallery.forget_me(
                desk, incoming, sure=is_local(incoming) and incoming.options.get("sure") is True
            ),
            "change": self._change,
            "series": lambda incoming: series.handle(desk, incoming),
            "schedule": lambda incoming: series_schedule.handle(desk, incoming),
            "admin": lambda incoming: admin.admin(desk, incoming),
            "message": self._message,
            "button": lambda incoming: press(desk, self._commands, incoming),
            "typed": lambda incoming: typed(desk, self._commands, incoming),
        }

    def handle(self, incoming: Incoming) -> Reply:
        """Do what was asked and say so. What a person got wrong comes back as a Reply with ok=False, never as an error."""
        incoming = replace(incoming, language=two_letters(incoming.language))
        if is_local(incoming):
            return self._answered(incoming)
        try:
            return self._in_chat(incoming)
        except IntegrityError:  # two messages of a new person at once; the other one made the row
            return self._in_chat(incoming)
        except (OperationalError, OSError) as exc:
            log.error("a command could not be done: %s", type(exc).__name__, exc_info=exc, extra={"action": "command_failed"})
            return Reply(say("busy", incoming.language), ok=False, toast=say("busy", incoming.language))
        finally:
            uploads.drop(incoming)

    def acknowledged(self, job_id: str, message_id: str) -> None:
        """Keep the platform's id of the message that answered, so that progress can be shown in it. The first one stands."""
        with self._database.session() as session:
            job = jobs.get(session, job_id)
            if not job.message_id:
                job.message_id = message_id
                session.add(job)
                session.commit()

    def asked(self, address: str, message_id: str, packed: str) -> None:
        """Keep what an answer to this message belongs to: it was posted for Reply.ask."""
        with self._database.session() as session:
            people.asked(session, address, message_id, packed)
            session.commit()

    def moved(self, old: str, new: str) -> None:
        """A chat has another address from now on (a Telegram group became a supergroup)."""
        with self._database.session() as session:
            deliveries.move_channel(session, old, new)
            session.commit()

    @property
    def inbox(self) -> Path:
        """Where adapters put what they download; what they hand in is moved or removed from there."""
        return self._desk.inbox

    def menu(self, language: str) -> tuple[tuple[str, str], ...]:
        """The commands as a platform lists them: name and what it does, in the person's language."""
        return tuple((name, say(f"command.{name}", two_letters(language))) for name in MENU)

    def _in_chat(self, incoming: Incoming) -> Reply:
        away = turned_away(self._desk, incoming)
        return self._answered(incoming) if away is None else away

    def _answered(self, incoming: Incoming) -> Reply:
        try:
            command = self._commands.get(incoming.command)
            if command is None:
                raise BadInput("command_unknown", value=shown(incoming.command))
            return command(incoming)
        except BadInput as exc:
            return _refused(exc, incoming)

    def _message(self, incoming: Incoming) -> Reply:
        """Words or files without a command: an answer to a question of ours, a script, something to keep, or an idea."""
        if incoming.reply_to:
            with self._database.session() as session:
                packed = people.ask_at(session, incoming.address, incoming.reply_to)
            if packed:
                return self._commands["typed"](replace(incoming, command="typed", pressed=packed))
        idea, kept = incoming.text, Reply("")
        if len(incoming.media) == 1 and incoming.media[0].name.lower().endswith(".toml"):
            return self._commands["series"](replace(incoming, command="series", text="import"))
        if incoming.media:
            idea = idea.strip() or uploads.script_in(incoming)
            if not idea or any(file.kind != "file" for file in incoming.media):
                kept = uploads.keep(self._desk, incoming)
            if not idea:
                return kept
        made = self._make(replace(incoming, command="short", text=idea))
        return replace(made, text=f"{made.text}\n{kept.text}".strip())

    def _make(self, incoming: Incoming) -> Reply:
        script_only = incoming.command == "script"
        local = is_local(incoming)
        if not local and not incoming.text.strip():
            return Reply("", ask=_ask_idea(incoming))
        idea = read_idea(incoming.text)
        once = f"message:{incoming.address}:{incoming.message_id}" if incoming.message_id and not local else None
        with self._database.session() as session:
            with self._creating:
                if once and (again := jobs.asked_once(session, once)) is not None:  # the platform handed the message in twice
                    return Reply("") if again.message_id else self._acknowledgement(session, incoming, again)
                given = incoming.options if local else preferences.preferred(session, self._desk, incoming, incoming.options)
                options = read_options(given, self._desk.available, local=local, script_only=script_only)
                if not local:
                    check_limits(self._desk, session, incoming, 0.0 if script_only else options.seconds)
                channel = deliveries.channel(session, incoming.address, incoming.limit_bytes)
                channel.settings = {**channel.settings, "language": incoming.language}  # the one that deliveries speak
                assert channel.id is not None  # noqa: S101  (it was flushed)
                job = jobs.create(
                    session,
                    kind="script" if script_only else "short",
                    channel_id=channel.id,
                    person=incoming.person,
                    idea=idea,
                    options=options.model_dump(),
                    once=once,
                )
                session.commit()
            return self._acknowledgement(session, incoming, job)

    def _acknowledgement(self, session: Session, incoming: Incoming, job: Job) -> Reply:
        text = accepted(session, job, incoming.language)
        if incoming.elsewhere:
            text = f"{text} {say('accepted_elsewhere', incoming.language)}"
        return Reply(text, job.id, to_cancel(job.id, incoming.language))

    def _jobs(self, incoming: Incoming) -> Reply:
        local, language = is_local(incoming), incoming.language
        with self._database.session() as session:
            rows = jobs.recent(session, JOBS_SHOWN if local else JOBS_SHOWN_IN_CHAT, None if local else incoming.person)
        if not rows:
            return Reply(say("no_jobs" if local else "no_jobs.chat", language))
        lines = [job_line(job, language) if local else chat_line(job, language) for job in rows]
        return Reply("\n".join(lines), private=True)

    def _cancel(self, incoming: Incoming) -> Reply:
        language = incoming.language
        with self._database.session() as session:
            if not incoming.text.strip() and not is_local(incoming):
                mine = jobs.unfinished_of(session, incoming.person)
                if len(mine) != 1:
                    return _which(mine, language)
                incoming = _with_text(incoming, mine[0].id)
            job = self._desk.theirs(session, incoming, incoming.text)
            if not jobs.ask_cancel(session, job.id):
                raise BadInput("job_ended", value=job.id, status=say(f"status.{job.status}", language))
            session.commit()
            if job.status == "in_progress":
                self._cancel_abandoned(session, job)
            at_once = job.status == "cancelled"
        return Reply(say("cancelled" if at_once else "cancelling", language, job=job.id), job.id)

    def _cancel_abandoned(self, session: Session, job: Job) -> None:
        """End a job whose worker died on this machine: nobody is there to see that it was cancelled."""
        if not job.claimed_by.startswith(claims.worker_name(self._database.locks_dir).rpartition(":")[0] + ":"):
            return
        lock = claims.try_lock(self._database.locks_dir, f"job-{job.id}")
        if lock is None:
            return
        try:
            jobs.end(session, job, "cancelled")
            session.commit()
        finally:
            lock.release()

    def _resume(self, incoming: Incoming) -> Reply:
        """Let a job go on now: the named one, failed or not, else the person's oldest unfinished or undelivered one."""
        with self._database.session() as session:
            job = (
                self._desk.theirs(session, incoming, incoming.text) if incoming.text.strip() else self._oldest(session, incoming)
            )
            if job is None:
                return Reply(say("nothing_to_resume", incoming.language))
            again = job.status == "failed"
            undelivered = [d for d in deliveries.for_job(session, job.id) if d.status != "sent" and d.kind != "notice"]
            if job.status == "cancelled" or (job.status == "completed" and not undelivered):
                raise BadInput("job_ended", value=job.id, status=say(f"status.{job.status}", incoming.language))
            if job.status in ("queued", "failed"):
                job.error_code, job.error_text, job.ended_at, job.cancel_asked, job.told_end = "", "", None, False, False
                job.expires_at = now() + jobs.TIME_TO_LIVE
                jobs.release(session, job, "queued", name="resumed")
            for delivery in undelivered:
                if delivery.status != "sending":  # one that is being sent, or was when its process died, is the outbox's
                    deliveries.later(session, delivery.id or 0, "", 0.0)
            session.commit()
        return Reply(say("resumed_again" if again else "resumed", incoming.language, job=job.id), job.id)

    def _oldest(self, session: Session, incoming: Incoming) -> Job | None:
        """The person's oldest job that has not ended, or has ended without arriving."""
        ended = [job for job in jobs.recent(session, RECENT_JOBS) if job.status == "completed"]
        owed = [job for job in ended if any(d.status in ("pending", "sending") for d in deliveries.for_job(session, job.id))]
        mine = [job for job in (*jobs.unfinished(session), *owed) if job.person == incoming.person]
        return min(mine, key=lambda job: job.created_at, default=None)

    def _answer(self, incoming: Incoming) -> Reply:
        """The person's answer to a storyboard: options job, do (render | edit | script | cancel), shot; text says the edit."""
        do = str(incoming.options.get("do", ""))
        if do == "cancel":
            return self._cancel(_with_text(incoming, str(incoming.options.get("job", ""))))
        if do not in ("render", "edit", "script"):
            raise BadInput("answer_unknown", value=shown(do), answers="render, edit, script, cancel")
        with self._database.session() as session:
            job = self._desk.theirs(session, incoming, str(incoming.options.get("job", "")))
            answer: dict[str, object] = {"action": do}
            if do == "edit":
                answer |= {"shot": self._shot(session, job, incoming.options.get("shot")), "text": edit_text(incoming.text)}
            elif do == "script" and incoming.text.strip():
                answer["text"] = read_idea(incoming.text)
            if not jobs.give_answer(session, job.id, answer):
                raise BadInput("job_not_waiting", value=job.id)
            session.commit()
        return Reply(say(f"answered_{do}", incoming.language, job=job.id, shot=answer.get("shot", "")), job.id)

    def _change(self, incoming: Incoming) -> Reply:
        """A short made anew with something different: options job, kind (reroll | edit | retake | ratio | final), shot, ratio."""
        asked = {name: str(incoming.options.get(name, "")) for name in ("job", "kind", "shot", "ratio")}
        shot = int(asked["shot"]) if asked["shot"].isascii() and asked["shot"].isdigit() and len(asked["shot"]) < 5 else 0
        prompt = edit_text(incoming.text) if asked["kind"] == "edit" else ""
        return change(self._desk, incoming, asked["job"], asked["kind"], shot=shot, ratio=asked["ratio"], prompt=prompt)

    def _help(self, incoming: Incoming) -> Reply:
        return Reply(say("help" if is_local(incoming) else "help.chat", incoming.language))

    def _shot(self, session: Session, job: Job, value: object) -> int:
        """A shot's number that this job's storyboard has."""
        shots = max((len(d.payload.get("shots", ())) for d in deliveries.for_job(session, job.id)), default=0)
        text = str(value).strip()
        if not text.isascii() or not text.isdigit() or not 1 <= int(text[:6]) <= shots:
            raise BadInput("shot_unknown", value=shown(text), shots=shots)
        return int(text)


def job_line(job: Job, language: str) -> str:
    """One job on one line: id, state, how far, when, the idea's beginning; under a failed one, why."""
    state = say(f"status.{job.status}", language)
    wide = sum(unicodedata.east_asian_width(c) in "WF" for c in state)  # such a letter takes two columns
    share = f"{job.progress:4.0%}" if job.status == "in_progress" else "    "
    when = job.created_at.astimezone().strftime("%m-%d %H:%M")
    line = f"{job.id}  {state:<{15 - wide}} {share}  {when}  {shown(job.idea)}"
    return line if job.status != "failed" else f"{line}\n            {_why(job, language)}"


def chat_line(job: Job, language: str) -> str:
    """One job on one line for a chat, whose letters have no fixed width."""
    share = f" {job.progress:.0%}" if job.status == "in_progress" else ""
    line = f"{shown(job.idea)} — {say(f'status.{job.status}', language)}{share} · {job.id}"
    return line if job.status != "failed" else f"{line}\n{_why(job, language, chat=True)}"


def _why(job: Job, language: str, *, chat: bool = False) -> str:
    values = {"job": job.id, **dict(job.detail.get("error_values") or {})}
    return explain_code(job.error_code, job.error_text, language, chat=chat, **values)


def _ask_idea(incoming: Incoming) -> Ask:
    language = incoming.language
    return Ask(
        prompt=say("ask_idea", language),
        packed=pack(Button("", "idea", value=incoming.command if incoming.command == "script" else "short")),
        title=say("ask_idea_title", language),
        placeholder=say("ask_idea_placeholder", language),
    )


def _which(mine: list[Job], language: str) -> Reply:
    """A button for each job that could be meant."""
    if not mine:
        return Reply(say("nothing_to_cancel", language))
    rows = tuple((Button(shown(job.idea)[:40], "cancel", job.id),) for job in mine[:5])
    return Reply(say("cancel_which", language), buttons=rows, private=True)


def _refused(exc: BadInput, incoming: Incoming) -> Reply:
    """What was wrong and what to send instead: a message, or a toast to a press, whose dead buttons go."""
    local = is_local(incoming)
    text = explain(exc if local else BadInput(for_chat(exc.key), **exc.values), incoming.language)
    if incoming.command != "button":
        return Reply(text, ok=False)
    dead = exc.key in STALE_KEYS
    return Reply("", ok=False, toast=text, replace=dead)


def _with_text(incoming: Incoming, text: str) -> Incoming:
    return replace(incoming, text=text)
