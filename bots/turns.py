"""Whose turn it is: how many jobs stand before one, and when it will be done, from what finished jobs took.

Reads rows. Nothing is said of times before a job has finished on this machine.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from statistics import median
from typing import Any

from sqlmodel import Session

from bots.texts import say, took
from storage import claims, jobs
from storage.tables import Job, now

MEASURED_JOBS = 20
QUEUE_SHOWN = 100_000
BASE_WORK = 1e8  # pixels: what a short costs however small it is (speaking, stitching), about 2 s at 640×360
FOUND_AGAIN = {"reroll": 0.35, "edit": 0.35}  # a changed shot leaves the others as they are


@dataclass(frozen=True)
class Turn:
    """One job's place: how many are in hand or before it, and seconds until it is done (None: not known yet)."""

    ahead: int
    done_in_s: float | None


def turns(session: Session) -> dict[str, Turn]:
    """The turn of every job that is in hand or waits for a worker."""
    open_jobs = {job.id: job for job in jobs.in_line(session)}
    pace = _pace(jobs.finished(session, MEASURED_JOBS))
    in_hand = [job for job in open_jobs.values() if job.status == "in_progress"]
    ready = [open_jobs[job_id] for job_id in claims.claimable(session, QUEUE_SHOWN) if job_id in open_jobs]
    first = {job.id for job in in_hand}
    line = in_hand + [job for job in ready if job.id not in first]
    known = {job.id for job in line}
    line += [job for job in open_jobs.values() if job.id not in known]
    found, waited_s = {}, 0.0
    for place, job in enumerate(line):
        left = 1.0 - job.progress if job.status == "in_progress" else 1.0
        waited_s += left * _work_of(job.kind, job.options, job.change) * (pace or 0.0)
        found[job.id] = Turn(0 if job.status == "in_progress" else place, waited_s if pace else None)
    return found


def pace(session: Session) -> float | None:
    """Seconds a unit of `work_of` takes on this machine, as the last shorts had it; None before there were any."""
    return _pace(jobs.finished(session, MEASURED_JOBS))


def waiting_s(session: Session) -> float:
    """Seconds until everything that waits for a worker now is done; 0 where that is not known."""
    return max((found.done_in_s or 0.0 for found in turns(session).values()), default=0.0)


def work_of(options: Mapping[str, Any]) -> float:
    """How much there is to draw for a new short with these options."""
    return _work("short", options, None)


def turn(session: Session, job: Job) -> Turn:
    """One job's turn."""
    return turns(session).get(job.id, Turn(0, None))


def accepted(session: Session, job: Job, language: str) -> str:
    """The acknowledgement of a new job: how many stand before it, and how long it will take where that is known."""
    place = turn(session, job)
    text = say("accepted_after" if place.ahead else "accepted", language, job=job.id, ahead=place.ahead)
    return (
        text if place.done_in_s is None else f"{text} {say('accepted_eta', language, time=told_time(place.done_in_s, language))}"
    )


def told_time(seconds: float, language: str) -> str:
    """A guess as people say it: not to the second."""
    rough = max(5.0, 5 * round(seconds / 5)) if seconds < 60 else 30 * round(seconds / 30)
    return took(rough, language).removesuffix(" 0 s").replace(" 0 秒", "钟")


def work(job: Job) -> float:
    """How much there is to draw, in pixels."""
    return _work(job.kind, job.options, job.change)


@lru_cache(maxsize=4096)
def _work_of(kind: str, options: str, change: str | None) -> float:
    """The same from the columns' JSON: a thousand queued jobs have a handful of different options."""
    return _work(kind, json.loads(options), json.loads(change) if change else None)


def _work(kind: str, options: Mapping[str, Any], change: Mapping[str, Any] | None) -> float:
    if kind == "script":
        return BASE_WORK / 4
    frames = float(options.get("seconds", 20)) * float(options.get("fps", 30))
    pixels = frames * float(options.get("width", 1080)) * float(options.get("height", 1920))
    return BASE_WORK + pixels * FOUND_AGAIN.get(str((change or {}).get("kind", "")), 1.0)


def seconds_of(job: Job) -> float:
    """Seconds of video that a job counts for in a person's daily budget."""
    if job.kind == "script" or job.status in ("failed", "cancelled"):
        return 0.0
    return float(job.options.get("seconds", 0)) * FOUND_AGAIN.get(str((job.change or {}).get("kind", "")), 1.0)


def _pace(finished: list[Job]) -> float | None:
    """Seconds a pixel, as the last shorts had it; those that waited for a person's word tell nothing."""
    told = [job for job in finished if not job.options.get("storyboard") and job.change is None]
    rates = [
        (job.ended_at - job.started_at).total_seconds() / work(job)
        for job in told
        if job.started_at and job.ended_at and job.started_at < job.ended_at <= now()
    ]
    return median(rates) if rates else None
