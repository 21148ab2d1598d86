"""What each command and button does, on any platform: Incoming → Reply. Commits the rows it makes; the rest follows from the rows.

Sync and quick, without network or rendering: an adapter calls it in a thread and answers at once. Knows no platform.
"""

import unicodedata
from collections.abc import Callable
from dataclasses import replace

from sqlmodel import Session

from bots.asked import Available, read_idea, read_options, shown
from bots.errors import BadInput
from bots.messages import Button, Incoming, Reply
from bots.texts import explain, explain_code, say
from storage import claims, deliveries, jobs
from storage.database import Database
from storage.errors import NotFound
from storage.tables import Job, now

JOBS_SHOWN = 15
RECENT_JOBS = 50  # looked through for what never arrived


class Commands:
    """Every command, on one data folder."""

    def __init__(self, database: Database, available: Available) -> None:
        self._database = database
        self._available = available
        self._commands: dict[str, Callable[[Incoming], Reply]] = {
            "short": self._make,
            "script": self._make,
            "jobs": self._jobs,
            "cancel": self._cancel,
            "resume": self._resume,
            "answer": self._answer,
            "help": self._help,
        }

    def handle(self, incoming: Incoming) -> Reply:
        """Do what was asked and say so. What a person got wrong comes back as a Reply with ok=False, never as an error."""
        try:
            command = self._commands.get(incoming.command)
            if command is None:
                raise BadInput("command_unknown", value=shown(incoming.command))
            return command(incoming)
        except BadInput as exc:
            return Reply(explain(exc, incoming.language), ok=False)

    def acknowledged(self, job_id: str, message_id: str) -> None:
        """Keep the platform's id of the message that answered, so that progress can be shown in it."""
        with self._database.session() as session:
            job = jobs.get(session, job_id)
            job.message_id = message_id
            session.add(job)
            session.commit()

    def _make(self, incoming: Incoming) -> Reply:
        script_only = incoming.command == "script"
        idea = read_idea(incoming.text)
        options = read_options(incoming.options, self._available, local=_is_local(incoming), script_only=script_only)
        with self._database.session() as session:
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
            )
            ahead = jobs.ahead(session, job)
            session.commit()
        text = say("accepted_after" if ahead else "accepted", incoming.language, job=job.id, ahead=ahead)
        return Reply(text, job.id, ((Button(say("button.cancel", incoming.language), "cancel", job.id),),))

    def _jobs(self, incoming: Incoming) -> Reply:
        person = None if _is_local(incoming) else incoming.person
        with self._database.session() as session:
            rows = jobs.recent(session, JOBS_SHOWN, person)
        if not rows:
            return Reply(say("no_jobs", incoming.language))
        return Reply("\n".join(job_line(job, incoming.language) for job in rows))

    def _cancel(self, incoming: Incoming) -> Reply:
        with self._database.session() as session:
            job = self._theirs(session, incoming)
            if not jobs.ask_cancel(session, job.id):
                raise BadInput("job_ended", value=job.id, status=say(f"status.{job.status}", incoming.language))
            session.commit()
            if job.status == "in_progress":
                self._cancel_abandoned(session, job)
            at_once = job.status == "cancelled"
        return Reply(say("cancelled" if at_once else "cancelling", incoming.language, job=job.id), job.id)

    def _cancel_abandoned(self, session: Session, job: Job) -> None:
        """End a job whose worker died on this machine: nobody is there to see that it was cancelled."""
        if not job.claimed_by.startswith(claims.worker_name().rpartition(":")[0] + ":"):
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
            job = self._theirs(session, incoming) if incoming.text.strip() else self._oldest(session, incoming)
            if job is None:
                return Reply(say("nothing_to_resume", incoming.language))
            again = job.status == "failed"
            undelivered = [d for d in deliveries.for_job(session, job.id) if d.status != "sent" and d.kind != "notice"]
            if job.status == "cancelled" or (job.status == "completed" and not undelivered):
                raise BadInput("job_ended", value=job.id, status=say(f"status.{job.status}", incoming.language))
            if job.status in ("queued", "failed"):
                job.error_code, job.error_text, job.ended_at, job.cancel_asked = "", "", None, False
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
            job = self._theirs(session, _with_text(incoming, str(incoming.options.get("job", ""))))
            answer: dict[str, object] = {"action": do}
            if do == "edit":
                answer |= {"shot": self._shot(session, job, incoming.options.get("shot")), "text": _edit_text(incoming.text)}
            elif do == "script" and incoming.text.strip():
                answer["text"] = read_idea(incoming.text)
            if not jobs.give_answer(session, job.id, answer):
                raise BadInput("job_not_waiting", value=job.id)
            session.commit()
        return Reply(say(f"answered_{do}", incoming.language, job=job.id, shot=answer.get("shot", "")), job.id)

    def _help(self, incoming: Incoming) -> Reply:
        return Reply(say("help", incoming.language))

    def _theirs(self, session: Session, incoming: Incoming) -> Job:
        """The job whose id the text begins, if this person may change it."""
        start = incoming.text.strip().lower()
        if not start:
            raise BadInput("job_which")
        try:
            job = jobs.find(session, start)
        except NotFound as exc:
            raise BadInput("job_unknown", value=shown(start)) from exc
        if not _may_change(incoming, job):
            raise BadInput("job_not_yours", value=job.id)
        return job

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
    if job.status != "failed":
        return line
    why = explain_code(job.error_code, job.error_text, language, **{"job": job.id, **dict(job.detail.get("error_values") or {})})
    return f"{line}\n            {why}"


def _edit_text(text: str) -> str:
    try:
        return read_idea(text)
    except BadInput as exc:
        if exc.key == "idea_empty":
            raise BadInput("edit_empty") from exc
        raise


def _with_text(incoming: Incoming, text: str) -> Incoming:
    return replace(incoming, text=text)


def _is_local(incoming: Incoming) -> bool:
    return incoming.person.startswith("console:")


def _may_change(incoming: Incoming, job: Job) -> bool:
    """Only who asked; and who sits at this machine owns its data folder."""
    return _is_local(incoming) or job.person == incoming.person
