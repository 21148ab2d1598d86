"""The last look at the finished file: what its review found (packets, durations, its sound, frames around each join) decides."""

import logging
from typing import Literal

from langgraph.runtime import Runtime
from langgraph.types import Command

from agent.context import RunContext
from agent.errors import ShortFailed
from agent.nodes.cancel import stop_if_cancelled
from agent.state import RunState

log = logging.getLogger(__name__)

MOST_STITCHES = 2


async def check(state: RunState, runtime: Runtime[RunContext]) -> Command[Literal["stitch", "__end__"]]:
    """End the run with a file that is right; stitch once more where it is not. Raises ShortFailed after the second time."""
    context = runtime.context
    stop_if_cancelled(context)
    short = state["short"]
    flaws = tuple(short.get("flaws", ())) if context.find(short["media"]) is not None else ("the file has gone",)
    if not flaws:
        context.report("check", 1.0)
        return Command(goto="__end__")
    log.warning("short refused: %s", "; ".join(flaws), extra={"action": "short_refused", "job_id": state["job_id"]})
    if short["attempt"] >= MOST_STITCHES:
        raise ShortFailed(flaws)
    return Command(goto="stitch")
