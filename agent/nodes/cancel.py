"""How a run notices that the person cancelled it."""

import asyncio
from collections.abc import Awaitable
from typing import TypeVar

from agent.context import RunContext
from agent.errors import RunCancelled

WATCH_S = 0.5

T = TypeVar("T")


def stop_if_cancelled(context: RunContext) -> None:
    """Raise RunCancelled when the job was cancelled; called where a node begins."""
    if context.cancelled():
        raise RunCancelled


async def unless_cancelled(context: RunContext, work: Awaitable[T]) -> T:
    """Await the work; looks every half second whether the job was cancelled, and then stops the work and raises RunCancelled.

    When the caller itself is cancelled (the process is asked to stop), the work is cancelled with it and awaited to its end.
    """
    task = asyncio.ensure_future(work)
    try:
        while not task.done():
            await asyncio.wait({task}, timeout=WATCH_S)
            if not task.done() and context.cancelled():
                raise RunCancelled
        return task.result()
    finally:
        if not task.done():
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
