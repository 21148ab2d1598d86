"""New ideas within a series' theme: asked of the chat model, or put together by the offline writer. Text only: knows no series and no row.

The offline writer reads the theme with its own eyes: who it is about, where that plays, what it can truly tell; and where it knows
nothing it lets people meet the matter instead of making claims. The same seed gives the same ideas in the same order, so that those
known already are skipped and the next ones come.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from agent import prompts
from agent.chat_model import ChatModel
from agent.language import clean
from agent.likeness import Known
from agent.state import Subject
from agent.writer.chinese.invent import invent as invent_chinese
from agent.writer.english.invent import invent as invent_english

MOST_TRIED = 2500  # ideas looked at before the theme counts as used up
MOST_LETTERS = 200
_NUMBER = re.compile(r"^\s*(?:\d{1,3}[.)、]|[-•*])\s*")


def write(theme: str, language: str, cast: Sequence[Subject], known: Known, count: int, *, seed: str) -> list[str]:
    """Up to `count` new ideas, none of them known; they are added to known. Fewer, or none, where the theme is used up.

    English and Chinese are written; in another language there are none.
    """
    fresh: list[str] = []
    for text in islice(_ideas(theme, language, cast, seed), MOST_TRIED):
        if len(fresh) == count:
            break
        if known.add(text):
            fresh.append(text)
    return fresh


async def ask(
    model: ChatModel, theme: str, language: str, cast: Sequence[Subject], old: Sequence[str], count: int, seed: int
) -> list[str]:
    """Ask the chat model for ideas that are not among the old ones. Raises ChatModelUnavailable."""
    question = prompts.new_ideas(theme, language, cast, old, count, seed)
    answer = await model.ask(prompts.IdeasAnswer, question.instruction, question.material, check=question.check, seed=seed)
    found = (_NUMBER.sub("", clean(text).replace("\n", " ")).strip(' "“”') for text in answer.ideas)
    return [text for text in found if text and len(text) <= MOST_LETTERS][:count]


def _ideas(theme: str, language: str, cast: Sequence[Subject], seed: str) -> Iterator[str]:
    if language == "zh":
        return invent_chinese(theme, cast, seed)
    if language == "en":
        return invent_english(theme, cast, seed)
    return iter(())
