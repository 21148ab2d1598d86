"""What the buttons under a short do that its owner sees before it is posted: post, skip, made anew, one shot edited; and those under
news of a slot: "make it now", "post again".

Every answer counts once: a press that comes when it has been decided changes nothing and says so.
"""

from dataclasses import replace

from sqlmodel import Session

from bots import after
from bots.buttons import shots, under_approval
from bots.desk import Desk
from bots.errors import BadInput
from bots.messages import Button, Incoming, Reply
from bots.texts import say
from storage import posts, slots
from storage.errors import NotFound
from storage.slots import Owned
from storage.tables import Job, now

ACTIONS = frozenset({"post", "post_skip", "post_anew", "post_edit", "post_back", "make_now", "post_again"})


def press(desk: Desk, incoming: Incoming, button: Button) -> Reply:
    """Do what a press on one of ACTIONS means. Raises BadInput."""
    if button.action == "make_now":
        return _make_now(desk, incoming, button.value)
    if button.action == "post_again":
        return _post_again(desk, incoming, button.value)
    with desk.database.session() as session:
        job, owned = _asked(desk, session, incoming, button.job_id)
    if button.action == "post_anew":
        return replace(after.change(desk, incoming, job.id, "retake"), pressed_buttons=())
    if button.action == "post_back":
        late = owned.slot.why == slots.LATE
        return Reply("", buttons=under_approval(job.id, incoming.language, late=late), replace=True)
    if button.action == "post_edit":
        return _edit(desk, incoming, job, button.shot)
    return decide(desk, incoming, job.id, post=button.action == "post")


def decide(desk: Desk, incoming: Incoming, job_id: str, *, post: bool) -> Reply:
    """The owner's word on a short that waits for it. Raises BadInput."""
    with desk.database.session() as session:
        _, owned = _asked(desk, session, incoming, job_id)
        if not slots.answer(session, owned.slot.id or 0, "post" if post else "skip"):
            raise BadInput("post_decided")
        session.commit()
    said = say("posting_it" if post else "skipping_it", incoming.language)
    return Reply("" if incoming.command == "button" else said, toast=said, replace=incoming.command == "button")


def _make_now(desk: Desk, incoming: Incoming, value: str) -> Reply:
    if not value.isdigit():
        raise BadInput("button_old")
    with desk.database.session() as session:
        try:
            owned = slots.get(session, int(value[:9]))
        except NotFound as exc:
            raise BadInput("post_decided") from exc
        if owned.series.person != incoming.person and not desk.owns(incoming.person):
            raise BadInput("post_not_yours")
        if not slots.want_again(session, owned.slot.id or 0, now()):
            raise BadInput("post_decided")
        session.commit()
    return Reply("", toast=say("making_it", incoming.language), replace=True)


def _post_again(desk: Desk, incoming: Incoming, value: str) -> Reply:
    if not value.isdigit():
        raise BadInput("button_old")
    with desk.database.session() as session:
        owned = slots.post_again(session, int(value[:18]))
        if owned is None:
            raise BadInput("post_decided")
        if owned.series.person != incoming.person and not desk.owns(incoming.person):
            raise BadInput("post_not_yours")
        session.commit()
    return Reply("", toast=say("posting_now", incoming.language), replace=True)


def _edit(desk: Desk, incoming: Incoming, job: Job, shot: int) -> Reply:
    """Which shot, then what it shall show; the answer makes the short anew, and its owner sees it again."""
    with desk.database.session() as session:
        post = posts.for_job(session, job.id)
    planned = {int(one["number"]): str(one.get("prompt", "")) for one in post.shots} if post else {}
    if not shot:
        buttons = shots(planned, "post_edit", job.id, "post_back", incoming.language)
        return Reply("", buttons=buttons, replace=True)
    if shot not in planned:
        raise BadInput("shot_unknown", value=shot, shots=len(planned))
    return Reply("", ask=after.ask_for_shot(incoming.language, Button("", "change", job.id, shot), planned[shot]))


def _asked(desk: Desk, session: Session, incoming: Incoming, job_id: str) -> tuple[Job, Owned]:
    """The job and its slot, where this person may decide and nothing is decided yet. Raises BadInput."""
    job = desk.theirs(session, incoming, job_id)
    owned = slots.of_job(session, job.id)
    if owned is None or owned.slot.status != "asked":
        raise BadInput("post_decided")
    return job, owned
