"""Which buttons stand under what: a storyboard, a short, a failure, a question; and the numbered ones that a shot is picked with."""

from collections.abc import Iterable

from bots.messages import Button, Buttons
from bots.texts import say
from storage.tables import Job

SHOTS_ACROSS = 5
SHOT_ROWS = 4  # platforms have five rows; one is for Back


def to_cancel(job_id: str, language: str) -> Buttons:
    """Under an acknowledgement."""
    return ((Button(say("button.cancel", language), "cancel", job_id),),)


def under_storyboard(job_id: str, revision: int, language: str) -> Buttons:
    """Under a storyboard. Each knows its revision: an older storyboard's button answers nothing."""
    value = f"{revision:x}"
    return (
        (
            Button(say("button.render", language), "render", job_id, value=value, style="good"),
            Button(say("button.edit", language), "edit", job_id, value=value),
        ),
        (
            Button(say("button.script", language), "script", job_id, value=value),
            Button(say("button.cancel", language), "cancel", job_id, value=value, style="danger"),
        ),
    )


def under_short(job: Job, language: str) -> Buttons:
    """Under a finished short."""
    rows = [
        [Button(say("button.reroll", language), "reroll", job.id), Button(say("button.change", language), "change", job.id)],
        [Button(say("button.retake", language), "retake", job.id), Button(say("button.ratio", language), "ratio", job.id)],
        [Button(say("button.delete", language), "delete", job.id)],
    ]
    if job.options.get("quality") == "draft":
        rows[2].insert(0, Button(say("button.final", language), "final", job.id, style="good"))
    return tuple(tuple(row) for row in rows)


def under_approval(job_id: str, language: str, *, late: bool = False) -> Buttons:
    """Under a short that its owner sees before it is posted; one that came too late is posted or not, as it is."""
    post = Button(say("button.post", language), "post", job_id, style="good")
    skip = Button(say("button.post_skip", language), "post_skip", job_id, style="danger")
    if late:
        return ((post, skip),)
    anew = Button(say("button.post_anew", language), "post_anew", job_id)
    edit = Button(say("button.post_edit", language), "post_edit", job_id)
    return ((post, anew), (edit, skip))


def under_failure(job: Job, language: str) -> Buttons:
    """Under the news that a job failed."""
    return ((Button(say("button.again", language), "again", job.id),),)


def under_unsure(job: Job, language: str) -> Buttons:
    """Under the question whether something arrived."""
    return ((Button(say("button.resend", language), "resend", job.id),),)


def shots(numbers: Iterable[int], action: str, job_id: str, back: str, language: str, value: str = "") -> Buttons:
    """One button a shot, and one that goes back."""
    row = [Button(say("button.shot", language, shot=number), action, job_id, number, value) for number in numbers]
    rows = [tuple(row[n : n + SHOTS_ACROSS]) for n in range(0, len(row), SHOTS_ACROSS)][:SHOT_ROWS]
    return (*rows, (Button(say("button.back", language), back, job_id, value=value),))
