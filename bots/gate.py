"""Who may do what in chats, and how much: the owner's word, lists and roles, the limits of a person, messages from long ago.

The console never comes through here. Commits what it notes about a person.
"""

from datetime import datetime, timedelta

from sqlmodel import Session

from bots.desk import Desk
from bots.errors import BadInput
from bots.messages import Incoming, Reply
from bots.texts import say
from bots.turns import seconds_of
from storage import jobs, people
from storage.people import EVERYBODY
from storage.tables import Person, now

STALE_AFTER = timedelta(minutes=15)  # what was sent longer ago was sent while we were away
DAY = timedelta(hours=24)
ALWAYS_DONE = frozenset({"cancel", "forget", "button", "typed"})  # a late word that costs nothing and may still be meant


def turned_away(desk: Desk, incoming: Incoming) -> Reply | None:
    """None: go on. A Reply, maybe an empty one: this person is not served now, and that is what they read."""
    if _not_for_us(desk, incoming):
        return Reply("")
    with desk.database.session() as session:
        row = people.touch(session, incoming.person, incoming.name[:100], incoming.language)
        session.commit()
        if not _may_use(desk, incoming, row):
            text = say("banned" if row.standing == "banned" else "not_allowed", incoming.language, person=incoming.person)
            if incoming.command in ("button", "typed"):
                return Reply("", ok=False, toast=text)
            return Reply("" if row.standing == "banned" else text, ok=False)
        if incoming.sent_at is not None and incoming.command not in ALWAYS_DONE and now() - incoming.sent_at > STALE_AFTER:
            return _late(session, row, incoming.sent_at, incoming.language)
    return None


def check_limits(desk: Desk, session: Session, incoming: Incoming, seconds: float) -> None:
    """Raise BadInput where this person has too many jobs open or has used up the day; owners never have."""
    if desk.owns(incoming.person):
        return
    row, everybody = people.get(session, incoming.person), people.get(session, EVERYBODY)
    most_jobs = _limit("jobs", desk.chat.most_jobs, row, everybody)
    if len(jobs.unfinished_of(session, incoming.person)) >= most_jobs:
        raise BadInput("too_many_jobs", limit=most_jobs)
    check_budget(desk, session, incoming.person, seconds)


def check_budget(desk: Desk, session: Session, person: str, seconds: float) -> None:
    """Raise BadInput where this person has used up the day; owners never have."""
    if desk.owns(person):
        return
    budget = _limit("seconds", desk.chat.daily_seconds, people.get(session, person), people.get(session, EVERYBODY))
    spent = spent_s(session, person)
    if spent + seconds > budget:
        raise BadInput("budget_used", left=max(0, round(budget - spent)), limit=budget, wants=round(seconds))


def spent_s(session: Session, person: str) -> float:
    """Seconds of video that a person asked for in the last 24 hours."""
    begin = now() - DAY
    spent = sum(seconds_of(job) for job in jobs.since(session, person, begin))
    row = people.get(session, person)
    if row and row.spent and datetime.fromisoformat(str(row.spent["at"])) > begin:
        spent += float(row.spent["seconds"])  # of jobs that they took back
    return spent


def _limit(name: str, otherwise: int, *rows: Person | None) -> int:
    return next((int(row.limits[name]) for row in rows if row and name in row.limits), otherwise)


def _not_for_us(desk: Desk, incoming: Incoming) -> bool:
    """A group's own talk: neither a command, nor named at us, nor an answer to something we asked."""
    if incoming.command != "message" or incoming.chat == "private" or incoming.addressed:
        return False
    if not incoming.reply_to:
        return True
    with desk.database.session() as session:
        return not people.ask_at(session, incoming.address, incoming.reply_to)


def _may_use(desk: Desk, incoming: Incoming, row: Person) -> bool:
    if desk.owns(incoming.person):
        return True
    if row.standing:
        return row.standing == "allowed"
    allowed, roles = desk.chat.names("allowed"), {role.removeprefix("discord:") for role in desk.chat.names("roles")}
    if not allowed and not roles:
        return True
    chat = ":".join(incoming.address.split(":")[:2])  # without the topic
    return bool(allowed & {incoming.person, incoming.address, chat, incoming.server}) or bool(
        roles & {role.removeprefix("discord:") for role in incoming.roles}
    )


def _late(session: Session, row: Person, sent_at: datetime, language: str) -> Reply:
    """Old messages piled up while we were away: said once, and nothing is done that may no longer be wanted."""
    if row.told_at is not None and sent_at <= row.told_at:
        return Reply("")
    row.told_at = now()
    session.add(row)
    session.commit()
    return Reply(say("was_away", language), ok=False)
