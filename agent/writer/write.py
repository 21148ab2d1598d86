"""Chooses who writes: the English writer, the Chinese one, or, in any other language, the idea's own words."""

import re

from agent.state import Script
from agent.writer.chinese.tell import tell as tell_chinese
from agent.writer.english.tell import tell as tell_english
from agent.writer.own import own_script
from agent.writer.sentences import clean


def write_script(idea: str, language: str, seconds: float, seed: int, style: str = "") -> Script:
    """Write a script of about `seconds` for an idea. Deterministic per (idea, language, seconds, seed).

    English and Chinese are written; in another language nothing is invented: the idea's own words are the narration, with picture
    prompts in English. `style` is the picture's style and changes no word.
    """
    del style
    text = re.sub(r"\s+", " ", clean(idea)).strip()
    if language == "en":
        return tell_english(text, seconds, seed)
    if language == "zh":
        return tell_chinese(text, seconds, seed)
    return own_script(text, language, seconds, seed)
