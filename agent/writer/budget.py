"""How many beats a short of some length has, and how many words or Chinese characters can be spoken in it.

Knows no language but its speaking rate. The rates are those of the bundled voices at speed 1.0: 2.5 English words a second, 4.2 Chinese
characters a second, with 0.6 s of breath a beat.
"""

import re
from dataclasses import dataclass

BREATH_S = 0.6
WORDS_PER_S = 2.5
CHARACTERS_PER_S = 4.2
MOST_BEATS = 14

CJK = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")
_WORD = re.compile(r"[^\W\u3400-\u9fff\uf900-\ufaff]+(?:['’.\-][^\W\u3400-\u9fff\uf900-\ufaff]+)*")


@dataclass(frozen=True)
class Budget:
    """What fits in a short: `beats`, and `units` to speak (words, or characters in Chinese)."""

    beats: int
    units: float

    @property
    def each(self) -> float:
        """Units a beat."""
        return self.units / self.beats


def budget_for(seconds: float, language: str) -> Budget:
    """Return how many beats and spoken units fit in `seconds`: 3 s is one beat, 20 s five, 60 s fourteen."""
    beats = min(MOST_BEATS, max(1, int(seconds / 4.2 + 0.62)))
    rate = CHARACTERS_PER_S if language == "zh" else WORDS_PER_S
    return Budget(beats, max(1.0, seconds - BREATH_S * beats) * rate)


def spoken_units(text: str, language: str) -> float:
    """Count what is spoken: words, or Chinese characters (a Latin word in Chinese counts as two)."""
    words = len(_WORD.findall(text))
    characters = len(CJK.findall(text))
    if language == "zh":
        return characters + 2.0 * words
    return words + characters / (CHARACTERS_PER_S / WORDS_PER_S)


def spoken_s(text: str, language: str) -> float:
    """Estimate how long the text takes to speak, in seconds, without the breath after it."""
    return spoken_units(text, language) / (CHARACTERS_PER_S if language == "zh" else WORDS_PER_S)
