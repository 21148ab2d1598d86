"""Words with times into lines: what stands on the screen together, and the .srt and .vtt files that say the same.

Pure text and times; knows no font and no picture. A line holds 4 to 6 words (Chinese and Japanese: up to about 20 characters, by
phrase), never runs over the end of a clause, and breaks where a reader would pause.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from engine.base import CaptionWord

_PAUSE_S = 0.7  # a silence this long ends a line
_HOLD_S = 0.35  # how long a line stays after its last word, when nothing follows at once
_IDEAL_WORDS, _MOST_WORDS, _MOST_LETTERS = 5, 6, 38
_IDEAL_WIDE, _MOST_WIDE = 12, 20  # Chinese, Japanese: characters
_STOPS = "，。！？；：、,.!?;:…—–)）”»؟،؛"
# Words that lean on the next one: a line that ends on them reads badly.
_LEANING = frozenset(
    "a an the of to in on at by for from with and or but as is are was were be his her its their my your our this that".split()  # noqa: SIM905
)


@dataclass(frozen=True)
class CaptionLine:
    """Words that are shown together, from start_s until end_s."""

    words: tuple[CaptionWord, ...]
    start_s: float
    end_s: float

    @property
    def text(self) -> str:
        """The words as one reads them: a space between, none between Chinese or Japanese characters."""
        return join_words(word.text for word in self.words)


def caption_lines(words: Sequence[CaptionWord], language: str = "en", hold_s: float = _HOLD_S) -> tuple[CaptionLine, ...]:
    """Group words, in the order of their times, into lines. Words without letters to show are left out."""
    shown = sorted((w for w in words if w.text.strip()), key=lambda w: w.start_s)
    groups: list[tuple[CaptionWord, ...]] = []
    clause: list[CaptionWord] = []
    for index, word in enumerate(shown):
        clause.append(word)
        follower = shown[index + 1] if index + 1 < len(shown) else None
        if follower is None or word.ends_line or follower.start_s - word.end_s >= _PAUSE_S:
            groups.extend(_broken(clause))
            clause = []
    lines = []
    for index, group in enumerate(groups):
        end_s = max(group[-1].end_s, group[0].start_s + 0.05) + hold_s
        if index + 1 < len(groups):
            end_s = min(end_s, groups[index + 1][0].start_s)
        lines.append(CaptionLine(group, group[0].start_s, max(end_s, group[0].start_s)))
    return tuple(lines)


def join_words(texts: Iterable[str]) -> str:
    """Join words as they are read."""
    joined = ""
    for text in texts:
        text = " ".join(text.split())
        glued = not joined or not text or (is_wide(joined[-1]) and is_wide(text[0]))
        joined += text if glued else f" {text}"
    return joined


def is_wide(character: str) -> bool:
    """True for Chinese, Japanese and Korean full-width characters, which stand without spaces (Hangul aside)."""
    if "가" <= character <= "힣":
        return False
    return unicodedata.east_asian_width(character) in ("W", "F") and unicodedata.category(character) != "So"


def srt(words: Sequence[CaptionWord], language: str = "en") -> str:
    """The lines as a SubRip file."""
    blocks = [
        f"{number}\n{_clock(line.start_s, ',')} --> {_clock(line.end_s, ',')}\n{line.text}\n"
        for number, line in enumerate(caption_lines(words, language), 1)
    ]
    return "\n".join(blocks)


def vtt(words: Sequence[CaptionWord], language: str = "en") -> str:
    """The lines as a WebVTT file. Angle brackets and ampersands are escaped, since they would be tags there."""
    blocks = ["WEBVTT\n"]
    for line in caption_lines(words, language):
        text = line.text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        blocks.append(f"{_clock(line.start_s, '.')} --> {_clock(line.end_s, '.')}\n{text}\n")
    return "\n".join(blocks)


def _clock(seconds: float, point: str) -> str:
    milliseconds = round(max(0.0, seconds) * 1000)
    minutes, milliseconds = divmod(milliseconds, 60_000)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{milliseconds // 1000:02}{point}{milliseconds % 1000:03}"


def _broken(clause: list[CaptionWord]) -> list[tuple[CaptionWord, ...]]:
    """Cut a clause into lines where it costs a reader least (shortest path over all places to break)."""
    count = len(clause)
    best = [0.0] + [float("inf")] * count
    back = [0] * (count + 1)
    for end in range(1, count + 1):
        for start in range(end - 1, -1, -1):
            size = _cost(clause[start:end], last=end == count)
            if size is None and end - start > 1:
                break
            cost = best[start] + (size or 0.0)
            if cost < best[end]:
                best[end], back[end] = cost, start
    cuts = [count]
    while cuts[-1] > 0:
        cuts.append(back[cuts[-1]])
    cuts.reverse()
    return [tuple(clause[a:b]) for a, b in pairwise(cuts)]


def _cost(words: Sequence[CaptionWord], *, last: bool) -> float | None:
    """How badly these words read as one line; None when they are too many for one."""
    text = join_words(word.text for word in words)
    wide = sum(map(is_wide, text))
    if wide * 2 > len(text):
        if len(text) > _MOST_WIDE:
            return None
        cost = ((len(text) - _IDEAL_WIDE) / 3) ** 2
    else:
        if len(words) > _MOST_WORDS or len(text) > _MOST_LETTERS:
            return None
        cost = float((len(words) - _IDEAL_WORDS) ** 2)
    if not last:
        end = words[-1].text.rstrip()
        if end.lower() in _LEANING:
            cost += 6
        elif end[-1:] in _STOPS:
            cost -= 4
    return cost + 1
