"""What the person sent, cleaned and understood: its language, and whether it is an idea or their own script."""

import re
from typing import Any

from langgraph.runtime import Runtime

from agent.context import RunContext
from agent.errors import IdeaRejected
from agent.language import clean, detect, says_something
from agent.nodes.cancel import stop_if_cancelled
from agent.safety import check_text
from agent.state import Options, RunState
from agent.writer import looks_like_script

LONGEST_IDEA = 10_000  # characters

# Several sentences that ask for a video are an order, not the words to be spoken.
_VIDEO = r"(?:video|short|clip|film|reel|movie|animation)"
_ORDER = re.compile(
    rf"^(?:please\s+|can you\s+|could you\s+|i(?:'d| would)? (?:want|like|need)\s+(?:you to\s+|to\s+)?)*"
    rf"(?:make|create|generate|produce|write|shoot|film|give|an?|the)\s+(?:me\s+|us\s+)?(?:[\w-]+\s+){{0,5}}?{_VIDEO}"
    rf"\s+(?:about|of|on|for|with|where|in which|showing|that)\b"
    rf"|^(?:请|帮我|给我|我想|我要|来)+.{{0,6}}(?:做|拍|生成|制作|写|个|段).{{0,12}}(?:视频|短片|影片)",
    re.IGNORECASE,
)


async def find_idea(state: RunState, runtime: Runtime[RunContext]) -> dict[str, Any]:
    """Clean the idea, name its language, decide whether its words are to be kept.

    Raises IdeaRejected (nothing in it, too long) and ContentRefused.
    """
    context = runtime.context
    stop_if_cancelled(context)
    options = Options.model_validate(state["options"])
    if len(state["idea"]) > LONGEST_IDEA:
        raise IdeaRejected("idea_too_long", letters=len(state["idea"]), limit=LONGEST_IDEA)
    idea = clean(state["idea"])
    if not says_something(idea):
        raise IdeaRejected("idea_empty")
    await check_text(context, idea, "idea")
    context.report("find_idea", 1.0)
    return {
        "idea": idea,
        "language": options.language or detect(idea),
        "own": options.own_words or (looks_like_script(idea) and not _ORDER.match(idea)),
        "revision": state.get("revision", 0),
    }
