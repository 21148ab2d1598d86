"""What a button does, and where typed answers go: from the packed action back to what was meant. A press that comes late or twice does
nothing and says so.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

from bots import after, approvals, gallery, preferences, series, series_schedule
from bots.buttons import shots, under_storyboard
from bots.desk import Desk
from bots.errors import BadInput
from bots.messages import Button, Incoming, Reply, unpack
from bots.texts import say
from storage import deliveries
from storage.tables import Delivery

Commands = Mapping[str, Callable[[Incoming], Reply]]

# What makes every button of a message useless: they are taken away.
STALE_KEYS = frozenset(
    {
        "job_ended",
        "job_not_waiting",
        "storyboard_old",
        "short_gone",
        "job_unknown",
        "button_old",
        "series_gone",
        "schedule_gone",
        "post_decided",
    }
)

STORYBOARD = frozenset({"render", "script", "edit", "board"})
AFTER = frozenset({*after.CHANGES, "after", "delete"})


def press(desk: Desk, commands: Commands, incoming: Incoming) -> Reply:
    """Do what the pressed button says. Raises BadInput."""
    button = unpack(incoming.pressed)
    if button is None:
        raise BadInput("button_old")
    if button.action == "set":
        return preferences.press(desk, incoming, button.value)
    if button.action == "forget":
        if button.value != "yes":
            return Reply(say("forget_not", incoming.language), replace=True)
        return gallery.forget_me(desk, incoming, sure=True)
    if button.action in approvals.ACTIONS:
        return approvals.press(desk, incoming, button)
    if not button.job_id:
        raise BadInput("button_old")
    if button.action == "series":
        return series.press(desk, incoming, button)
    if button.action == "sched":
        return series_schedule.press(desk, incoming, button)
    if button.action == "cancel":
        return _cancel(desk, commands, incoming, button)
    if button.action in STORYBOARD:
        return _storyboard(desk, commands, incoming, button)
    if button.action in AFTER:
        return after.press(desk, incoming, button)
    if button.action == "again":
        done = commands["resume"](replace(incoming, text=button.job_id))
        return Reply("", toast=done.text, replace=True)
    if button.action == "resend":
        return _resend(desk, incoming, button)
    raise BadInput("button_old")


def typed(desk: Desk, commands: Commands, incoming: Incoming) -> Reply:
    """What was typed in answer to an Ask. Raises BadInput."""
    button = unpack(incoming.pressed)
    if button is None:
        raise BadInput("button_old")
    if button.action == "idea":
        return commands["script" if button.value == "script" else "short"](replace(incoming, command=button.value))
    if button.action == "series":
        return series.typed(desk, incoming, button)
    if button.action == "sched":
        return series_schedule.typed(desk, incoming, button)
    if button.action == "edit":
        _newest_storyboard(desk, incoming, button)
        return _plain(commands["answer"](_answer(incoming, button)))
    if button.action == "change":
        return after.change(desk, incoming, button.job_id, "edit", shot=button.shot, prompt=after.edit_text(incoming.text))
    raise BadInput("button_old")


def _cancel(desk: Desk, commands: Commands, incoming: Incoming, button: Button) -> Reply:
    if button.value:
        _newest_storyboard(desk, incoming, button)
    done = commands["cancel"](replace(incoming, text=button.job_id))
    return Reply("", toast=done.text, replace=True)


def _storyboard(desk: Desk, commands: Commands, incoming: Incoming, button: Button) -> Reply:
    board = _newest_storyboard(desk, incoming, button)
    planned = list(board.payload.get("shots", ()))
    if button.action == "board":
        return Reply("", buttons=under_storyboard(button.job_id, board.revision, incoming.language), replace=True)
    if button.action != "edit":
        done = commands["answer"](_answer(incoming, button))
        return Reply("", toast=done.text, replace=True)
    if not button.shot:
        numbers = [int(shot["number"]) for shot in planned]
        return Reply("", buttons=shots(numbers, "edit", button.job_id, "board", incoming.language, button.value), replace=True)
    prompt = next((str(shot.get("prompt", "")) for shot in planned if shot["number"] == button.shot), None)
    if prompt is None:
        raise BadInput("shot_unknown", value=button.shot, shots=len(planned))
    return Reply("", ask=after.ask_for_shot(incoming.language, button, prompt))


def _newest_storyboard(desk: Desk, incoming: Incoming, button: Button) -> Delivery:
    """The storyboard that the job waits with, if the button stands under that one. Raises BadInput."""
    with desk.database.session() as session:
        job = desk.theirs(session, incoming, button.job_id)
        boards = [row for row in deliveries.for_job(session, job.id) if row.kind == "storyboard"]
        if job.status != "waiting" or job.answer is not None:
            raise BadInput("job_not_waiting", value=job.id)
    if not boards or f"{boards[-1].revision:x}" != button.value:
        raise BadInput("storyboard_old")
    return boards[-1]


def _answer(incoming: Incoming, button: Button) -> Incoming:
    text = incoming.text if button.action == "edit" else ""
    return replace(incoming, text=text, options={"job": button.job_id, "do": button.action, "shot": button.shot})


def _resend(desk: Desk, incoming: Incoming, button: Button) -> Reply:
    with desk.database.session() as session:
        job = desk.theirs(session, incoming, button.job_id)
        again = deliveries.send_again(session, job.id)
        session.commit()
    return Reply("", toast=say("resending" if again else "nothing_to_resend", incoming.language), replace=True)


def _plain(reply: Reply) -> Reply:
    """An answer about a job that has its own acknowledgement already."""
    return replace(reply, job_id="", buttons=())
