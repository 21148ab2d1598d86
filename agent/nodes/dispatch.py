"""Hands every shot without a take to render_shot, all at once, and goes on when each has one.

Shots wait for a place at our own semaphore inside render_shot; LangGraph's max_concurrency would hold back checkpoints.
"""

from typing import Any, Literal

from langgraph.runtime import Runtime
from langgraph.types import Send

from agent.context import RunContext
from agent.errors import RunCancelled, ShotFailed
from agent.nodes.cancel import stop_if_cancelled
from agent.state import RunState, Shot, Take


async def dispatch(state: RunState, runtime: Runtime[RunContext]) -> dict[str, Any]:
    """Give up where a shot failed in this run; one that failed in an earlier run is rendered again.

    Raises RunCancelled, ShotFailed.
    """
    context = runtime.context
    stop_if_cancelled(context)
    takes = {take["shot"]: Take.model_validate(take) for take in state.get("takes", [])}
    failed = [take for take in takes.values() if take.error and take.facts.get("run") == context.run_id]
    if any(take.error == "RenderCancelled" for take in failed):
        raise RunCancelled
    if failed:
        raise ShotFailed(failed[0].shot, failed[0].error, failed[0].error_text)
    missing = _missing(state)
    context.shares.update({shot["number"]: 1.0 for shot in state["shots"] if shot not in missing})
    context.report("dispatch", 1.0, of=len(state["shots"]), missing=len(missing))
    return {}


def after_dispatch(state: RunState) -> list[Send] | Literal["stitch"]:
    """One render_shot for each shot that has no take yet; stitch when all have one."""
    missing = _missing(state)
    if not missing:
        return "stitch"
    segments = [
        {"number": s.number, "frames": s.frames, "transition": s.transition, "transition_frames": s.transition_frames}
        for s in (Shot.model_validate(shot) for shot in state["shots"])
    ]
    shared = {"options": state["options"], "language": state["language"], "segments": segments}
    return [Send("render_shot", {"shot": shot, **shared}) for shot in missing]


def _missing(state: RunState) -> list[dict[str, Any]]:
    rendered = {take["shot"] for take in state.get("takes", []) if take["media"]}
    return [shot for shot in state["shots"] if shot["number"] not in rendered]
