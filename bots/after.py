"""After the short: another take of one shot or of all, a shot edited, another ratio, the final of a draft, delete.

Each change is a child job that starts from the short's own rows, so that only what differs is made. The same press twice is one job.
"""

from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from agent.changes import KINDS
from agent.state import Options
from bots.asked import FINAL_FPS, RATIOS, read_idea, read_options, shown
from bots.buttons import shots, to_cancel, under_short
from bots.desk import Desk
from bots.errors import BadInput
from bots.gate import check_limits
from bots.messages import Ask, Button, Buttons, Incoming, Reply, pack
from bots.texts import say
from bots.turns import FOUND_AGAIN, accepted
from storage import deliveries, forget, jobs, posts, slots
from storage.checkpoints import forget_threads
from storage.tables import Channel, Job, Post

CHANGES = ("reroll", "change", "retake", "ratio", "final")


def press(desk: Desk, incoming: Incoming, button: Button) -> Reply:
    """What a press under a short does; button.action is one of CHANGES, "after" (back) or "delete". Raises BadInput."""
    with desk.database.session() as session:
        job, post = _short(desk, session, incoming, button.job_id)
        if deliveries.arrived(session, job.id, incoming.address, incoming.message_id):
            session.commit()
    if button.action == "after":
        return Reply("", buttons=under_short(job, incoming.language), replace=True)
    if button.action == "delete":
        return _delete(desk, incoming, job, sure=button.value == "yes")
    if button.action in ("reroll", "change") and not button.shot:
        numbers = (int(planned["number"]) for planned in post.shots)
        return Reply("", buttons=shots(numbers, button.action, job.id, "after", incoming.language), replace=True)
    if button.action == "change":
        return _ask_edit(desk, incoming, job, post, button.shot)
    if button.action == "ratio" and not button.value:
        return Reply("", buttons=_ratios(job, incoming.language), replace=True)
    values = {"shot": button.shot} if button.action == "reroll" else {"ratio": button.value} if button.action == "ratio" else {}
    return change(desk, incoming, job.id, button.action, **values)


def change(desk: Desk, incoming: Incoming, job_id: str, kind: str, *, shot: int = 0, ratio: str = "", prompt: str = "") -> Reply:
    """Make the child job: kind is reroll, edit, retake, ratio or final. Raises BadInput."""
    if kind not in KINDS:
        raise BadInput("answer_unknown", value=shown(kind), answers=", ".join(KINDS))
    with desk.database.session() as session:
        parent, post = _short(desk, session, incoming, job_id)
        if kind in ("reroll", "edit") and not any(planned["number"] == shot for planned in post.shots):
            raise BadInput("shot_unknown", value=shot, shots=len(post.shots))
        options = _options(desk, parent, kind, ratio)
        changed = {"kind": kind, **({"shot": shot} if shot else {}), **({"prompt": prompt} if prompt else {})}
        size = f"{options.width}x{options.height}"
        ended = [c for c in jobs.children(session, parent.id) if c.change == changed and c.status in jobs.FINAL]
        once = f"{kind}:{parent.id}:{shot}:{size}:{prompt}:{len(ended)}"
        if jobs.asked_once(session, once) is not None:
            raise BadInput("already_on_it")
        check_limits(desk, session, incoming, options.seconds * FOUND_AGAIN.get(kind, 1.0))
        channel = _channel(session, incoming, parent)
        assert channel.id is not None  # noqa: S101  (it was flushed)
        try:
            child = jobs.create(
                session,
                kind="short",
                channel_id=channel.id,
                person=incoming.person,
                idea=parent.idea,
                options=options.model_dump(),
                parent_id=parent.id,
                change=changed,
                once=once,
            )
            slots.made_anew(session, parent.id, child.id)  # a post that its owner wants otherwise
            session.commit()
        except IntegrityError as exc:  # the same press in another thread was first
            raise BadInput("already_on_it") from exc
        told = accepted(session, child, incoming.language)
    what = say(f"changing_{kind}", incoming.language, shot=shot, ratio=ratio)
    under = under_short(parent, incoming.language) if incoming.command == "button" else None
    return Reply(f"{what} {told}", child.id, to_cancel(child.id, incoming.language), toast=what, pressed_buttons=under)


def _short(desk: Desk, session: Session, incoming: Incoming, job_id: str) -> tuple[Job, Post]:
    job = desk.theirs(session, incoming, job_id)
    post = posts.for_job(session, job.id)
    if post is None:
        raise BadInput("short_gone")
    return job, post


def _channel(session: Session, incoming: Incoming, parent: Job) -> Channel:
    """Where the button was pressed; without a place (the console without --out) beside the short itself. Raises BadInput."""
    if incoming.address:
        return deliveries.channel(session, incoming.address, incoming.limit_bytes)
    beside = session.get_one(Channel, parent.channel_id)
    if not beside.address.startswith("file:"):
        raise BadInput("out_needed")
    return beside


def _options(desk: Desk, parent: Job, kind: str, ratio: str) -> Options:
    """The new short's options: the parent's, with another size, or at full size and rate. Raises BadInput."""
    options = Options.model_validate(parent.options).model_copy(update={"storyboard": False})
    if kind == "ratio":
        size = read_options({"ratio": ratio, "draft": options.quality == "draft"}, desk.available, local=False)
        if (size.width, size.height) == (options.width, options.height):
            raise BadInput("ratio_same", value=ratio)
        return options.model_copy(update={"width": size.width, "height": size.height})
    if kind == "final":
        if options.quality == "final":
            raise BadInput("final_already")
        width, height = _full_size(options.width, options.height)
        return options.model_copy(update={"quality": "final", "fps": FINAL_FPS, "width": width, "height": height})
    return options


def _full_size(width: int, height: int) -> tuple[int, int]:
    """The size whose draft this is: one of the ratios', else twice each side."""
    for full in RATIOS.values():
        if abs(full[0] / full[1] - width / height) < 0.01:
            return full
    return min(2 * width, 4096), min(2 * height, 4096)


def _ratios(job: Job, language: str) -> Buttons:
    now = job.options["width"] / job.options["height"]
    other = [name for name, (width, height) in RATIOS.items() if abs(width / height - now) > 0.01]
    row = tuple(Button(name, "ratio", job.id, value=name) for name in other)
    return (row, (Button(say("button.back", language), "after", job.id),))


def _ask_edit(desk: Desk, incoming: Incoming, job: Job, post: Post, shot: int) -> Reply:
    prompt = next((str(planned["prompt"]) for planned in post.shots if planned["number"] == shot), None)
    if prompt is None:
        raise BadInput("shot_unknown", value=shot, shots=len(post.shots))
    return Reply("", ask=ask_for_shot(incoming.language, Button("", "change", job.id, shot), prompt))


def ask_for_shot(language: str, button: Button, prompt: str) -> Ask:
    """The question what a shot shall show, its present prompt beside it."""
    return Ask(
        prompt=say("ask_shot", language, shot=button.shot, prompt=prompt),
        packed=pack(button),
        title=say("ask_shot_title", language, shot=button.shot),
        placeholder=say("ask_shot_placeholder", language),
        value=prompt,
    )


def edit_text(text: str) -> str:
    """What a shot shall show, as it was typed. Raises BadInput."""
    try:
        return read_idea(text).replace("\n", " ")
    except BadInput as exc:
        if exc.key == "idea_empty":
            raise BadInput("edit_empty") from exc
        raise


def _delete(desk: Desk, incoming: Incoming, job: Job, *, sure: bool) -> Reply:
    language = incoming.language
    if not sure:
        yes = Button(say("button.delete_yes", language), "delete", job.id, value="yes", style="danger")
        return Reply("", buttons=((yes, Button(say("button.back", language), "after", job.id)),), replace=True)
    with desk.database.session() as session:
        if any(child.status not in jobs.FINAL for child in jobs.children(session, job.id)):
            raise BadInput("delete_in_use")
        names = forget.delete_jobs(session, [job.id])
        session.commit()
    forget.remove_files(desk.database, names)
    forget_threads(desk.database, [job.id])
    return Reply(say("deleted", language), toast=say("deleted", language), replace=True, remove=True)
