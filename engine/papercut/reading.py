"""The door of reading: a prompt in any language, and perhaps a style, become a Scene. Never raises; time grows with the prompt's length only.

Chooses the reader by script and finishes what no reader could say. Knows no puppet: whether a rig, ink or a sign will show a subject is
not asked here.
"""

from dataclasses import replace

from engine.base import Scene
from engine.papercut import lexicon_en_words as words
from engine.papercut.reading_draft import Sketch
from engine.papercut.reading_en import EnglishReader
from engine.papercut.reading_zh import ChineseReader

LONGEST_PROMPT = 20_000


def read(prompt: str, style: str = "") -> Scene:
    """Read what is seen in a shot. `style` overrides a style named in the prompt."""
    sketch = Sketch()
    prompt = prompt[:LONGEST_PROMPT]
    if _is_chinese(prompt):
        ChineseReader(prompt, sketch).run()
    else:
        EnglishReader(prompt, sketch).run()
    scene = sketch.scene()
    named = style_named(style)
    return replace(scene, style=named) if named else scene


def style_named(style: str) -> str:
    """The canonical name of a style in a person's own words; unknown ones stay as they were said."""
    said = " ".join(style.lower().split())[:40]
    return words.STYLES.get(said) or words.STYLES.get(said.removesuffix(" style")) or said


def _is_chinese(prompt: str) -> bool:
    """Whether the characters, not the Latin letters, carry the sentence: one character says about as much as three letters."""
    characters = sum("\u3400" <= letter <= "\u9fff" for letter in prompt)
    letters = sum(letter.isascii() and letter.isalpha() for letter in prompt)
    return characters * 3 > letters and characters > 0
