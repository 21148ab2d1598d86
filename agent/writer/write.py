"""Chooses who writes: the English writer, the Chinese one, or, in any other language, the idea's own words."""

import random
import re

import emoji

from agent.state import Beat, Script
from agent.writer.budget import spoken_s
from agent.writer.chinese.tell import tell as tell_chinese
from agent.writer.english.tell import tell as tell_english
from agent.writer.sentences import clauses, clean, sentences
from agent.writer.title import title_of

LONGEST_IDEA = 600  # characters that are read; what a short can hold is far less

# What is seen while words are shown that no grammar of ours reads: a small journey without claims about the words.
_SEEN = (
    "A child with a small lantern opens an old book on a hill at dawn, wide shot, slow dolly in",
    "A child with a small lantern walks on a path through a green meadow in the morning, medium shot, tracking camera",
    "A child with a small lantern looks up at white clouds over blue mountains, low angle, tilt up",
    "A child with a small lantern stands beside a calm lake at sunset, wide shot, pan right",
    "A child with a small lantern sits under a tree at dusk, close-up, static camera",
    "A child with a small lantern looks at the stars over a small village at night, wide shot, slow orbit",
)


def write_script(idea: str, language: str, seconds: float, seed: int, style: str = "") -> Script:
    """Write a script of about `seconds` for an idea. Deterministic per (idea, language, seconds, seed).

    English and Chinese are written; in another language nothing is invented: the idea's own words are the narration, with picture
    prompts in English. `style` is the picture's style and changes no word.
    """
    del style
    text = re.sub(r"\s+", " ", clean(idea)).strip()[:LONGEST_IDEA]
    if language == "zh":
        return tell_chinese(_named(text, "zh"), seconds, seed)
    if language == "en":
        return tell_english(_named(text, "en"), seconds, seed)
    return _own_words_only(text, language, seconds, seed)


def _named(text: str, language: str) -> str:
    """An idea of emoji alone, in words: a fox and a moon can be told, two glyphs cannot. Other texts lose their emoji."""
    found = [e["emoji"] for e in emoji.emoji_list(text)]
    plain = re.sub(r"\s+", " ", emoji.replace_emoji(text, " ")).strip()
    if not found or re.search(r"\w", plain):
        return plain if found else text
    if language == "zh":
        emoji.config.load_language("zh")
    names = [re.sub(r"[:_]|\bface\b", " ", emoji.demojize(e, language=language)).strip() for e in dict.fromkeys(found)]
    names = [re.sub(r"\s+", " ", n) for n in names if n][:3]
    return ("和" if language == "zh" else " and ").join(names if language == "zh" else [f"a {n}" for n in names])


def _own_words_only(text: str, language: str, seconds: float, seed: int) -> Script:
    parts = [part for s in sentences(text) for part in clauses(s, 5.0, lambda t: spoken_s(t, language))] or [text or "…"]
    chooser = random.Random(f"{language} {seed} {text}")
    first = chooser.randrange(len(_SEEN)) if len(parts) < len(_SEEN) else 0
    beats = tuple(Beat(narration=part, picture=_SEEN[(first + n) % len(_SEEN)]) for n, part in enumerate(parts))
    del seconds  # the idea's words set the length; nothing is added to fill it
    return Script(title=title_of(text, 8), language=language, beats=beats, mood="calm")
