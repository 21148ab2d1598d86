"""The last look at the finished file: by packets, durations, its sound decoded whole, and frames around each join."""

import logging
from typing import Literal

from langgraph.runtime import Runtime
from langgraph.types import Command

from agent.context import RunContext
from agent.errors import ShortFailed
from agent.nodes.cancel import stop_if_cancelled, unless_cancelled
from agent.nodes.stitch import timeline_of
from agent.state import RunState

log = logging.getLogger(__name__)

MOST_STITCHES = 2


async def check(state: RunState, runtime: Runtime[RunContext]) -> Command[Literal["stitch", "__end__"]]:
    """End the run with a file that is right; stitch once more where it is not. Raises ShortFailed after the second time."""
    from engine.review import review_short_in_child

    context = runtime.context
    stop_if_cancelled(context)
    short = state["short"]
    kept = context.find(short["media"])
    flaws: tuple[str, ...] = ("the file has gone",)
    if kept is not None:
        timeline = await timeline_of(state, context)
        found = await unless_cancelled(context, review_short_in_child(kept.path, timeline))
        flaws = tuple(f"{flaw.kind}: {flaw.detail}" for flaw in found)
    if not flaws:
        context.report("check", 1.0)
        return Command(goto="__end__")
    log.warning("short refused: %s", "; ".join(flaws), extra={"action": "short_refused", "job_id": state["job_id"]})
    if short["attempt"] >= MOST_STITCHES:
        raise ShortFailed(flaws)
    return Command(goto="stitch")
