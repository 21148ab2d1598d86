"""A vision chat model's word on a take, where one is configured. It can ask for another take; it can never fail a job by being away."""

from agent.context import RunContext
from engine.base import Clip


async def judge_take(clip: Clip, prompt: str, context: RunContext) -> tuple[str, ...]:
    """What a viewer would miss in the take. Empty where all is well, or nobody can look."""
    return ()
