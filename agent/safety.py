"""The one safety hook: the owner's word list, and a moderation model where one is set. Asked for ideas and for prompts.

Holds no list of its own. A refused text is never logged and never kept in the error.
"""

import re
import unicodedata
from pathlib import Path

from agent.context import RunContext
from agent.errors import ContentRefused
from agent.language import CJK
from agent.settings import names_a_file


def blocked_words(setting: str) -> tuple[str, ...]:
    """Read AGENT_BLOCKED_WORDS: a comma list, or a file with one word or phrase a line ('#' begins a comment)."""
    if names_a_file(setting):
        lines = Path(setting).expanduser().read_text(encoding="utf-8").splitlines()
        words = [line.split("#", 1)[0] for line in lines]
    else:
        words = re.split(r"[,，、\n]", setting)
    return tuple(word for word in (_folded(w.strip()) for w in words) if word)


def has_blocked(text: str, words: tuple[str, ...]) -> bool:
    """Whether one of the words stands in the text: whole words, except in scripts that write without spaces."""
    folded = _folded(text)
    return any(w in folded if CJK.search(w) else re.search(rf"(?<!\w){re.escape(w)}(?!\w)", folded) for w in words)


async def check_text(context: RunContext, text: str, where: str) -> None:
    """Raise ContentRefused for a text that the owner does not want.

    Raises ChatModelUnavailable when a moderation model is set and does not answer: what cannot be checked is not made.
    """
    if has_blocked(text, blocked_words(context.settings.blocked_words)):
        raise ContentRefused(where, "blocked_words")
    if context.settings.moderation_model and context.chat_model and await context.chat_model.flags(text):
        raise ContentRefused(where, "moderation")


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()
