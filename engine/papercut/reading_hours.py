# ruff: noqa: E501 (tables: one row a line reads better than a narrow page)
"""Time that passes within a shot: "from day to night", "the sun sets", "延时": from which time of day to which.

Rows of words; the times themselves are the lexicons'. A time that is only named ("at sunset") does not pass: the shot stands still in it. Knows
no subject, no place and no picture.
"""

import re
from collections.abc import Mapping
from functools import cache

from engine.papercut import lexicon_en_words as en
from engine.papercut import lexicon_zh as zh
from engine.papercut import lexicon_zh_more as zh_more

ROUND = ("dawn", "day", "dusk", "night")  # one after the other, for ever

_AFTER: Mapping[str, str] = {time: ROUND[(n + 1) % len(ROUND)] for n, time in enumerate(ROUND)}
_SLOWLY = r"(?:\s+(?:slowly|gradually|quickly|softly|gently|smoothly|finally))?"
_TURNS = rf"{_SLOWLY}\s+(?:turns?|turning|fades?|fading|changes?|changing|shifts?|shifting|passes|passing|melts?|goes|going|transitions?|transitioning|gives\s+way|giving\s+way)(?:\s+(?:slowly|gradually|quickly))?\s+(?:in)?to"
_LINKS = rf"(?:{_TURNS}|{_SLOWLY}\s+(?:becomes?|becoming)|\s+to|\s+into|\s+till?|\s+until|-to-|\s*(?:->|→))\s+|-to-"
_SLOWLY_ZH = "渐渐|慢慢|逐渐|缓缓|一直"
_LINKS_ZH = "到|至|转为|转入|转到|变成|变为|过渡到|进入"
_ARTICLE = r"(?:(?:the|a|an|full|bright|dark|deep|golden|starry)\s+){0,2}"
_HAPPENS: tuple[tuple[str, tuple[str, str], str], ...] = (  # what is seen to happen, between which times, and a word for it that is no deed
    (r"\bsun(?:\s+is)?(?:\s+(?:slowly|gradually|finally))?\s+(?:sets|setting|to\s+set|goes\s+down|going\s+down|sinks|sinking|dips|dipping|slips|drops|disappears)\b", ("dusk", "night"), "sunset"),
    (r"\b(?:night|darkness|nightfall|dusk|evening|twilight)(?:\s+(?:is|slowly|gradually))*\s+(?:falls|falling|comes|coming|descends|descending)\b", ("dusk", "night"), "night"),
    (r"\b(?:the\s+)?sky\s+(?:slowly\s+|gradually\s+)?(?:darkens|is\s+darkening|grows\s+dark)\b|\b(?:the\s+)?(?:last\s+)?(?:light|daylight)\s+(?:fades|is\s+fading|dies)\b", ("dusk", "night"), "evening"),
    (r"\b(?:the\s+)?(?:first\s+)?stars\s+(?:slowly\s+)?(?:come\s+out|appear|begin\s+to\s+shine|are\s+coming\s+out)\b", ("dusk", "night"), "stars"),
    (r"\b(?:lights|lamps|lanterns)(?:\s+of\s+(?:the\s+)?\w+)?\s+(?:come|coming|turn|turning|go|going|switch|flicker)\s+on\b|\b(?:lights|lamps|lanterns|windows)\s+(?:light|lighting)\s+up\b", ("dusk", "night"), ""),
    (r"\b(?:it\s+)?(?:is\s+)?(?:gets|getting|grows|growing|turns|turning)\s+dark\b", ("dusk", "night"), "night"),
    (r"\bmoon(?:\s+is)?(?:\s+(?:slowly|gradually))?\s+(?:rises|rising|comes\s+up|coming\s+up|climbs)\b|^(?:an?\s+|the\s+)?moonrise\b|\bmoonrise\s+(?:over|above|behind)\b", ("dusk", "night"), ""),
    (r"\bsun(?:\s+is)?(?:\s+(?:slowly|gradually))?\s+(?:rises|rising|comes\s+up|coming\s+up|climbs)\b|^(?:an?\s+|the\s+)?sunrise\b|(?<!at )(?<!before )(?<!after )\b(?:sunrise|daybreak)\s+(?:over|above|behind)\b|\brays\s+of\s+(?:the\s+)?sun(?:light)?\s+(?:rise|appear)\b", ("dawn", "day"), ""),
    (r"\b(?:day|dawn|morning)(?:\s+is)?\s+(?:breaks|breaking)\b|\b(?:it\s+)?gets\s+light\b", ("dawn", "day"), "dawn"),
    (r"太阳.{0,8}?(?:落|下山|西沉|沉入)|夕阳.{0,4}?(?:落下|西沉|沉入)|夜幕.{0,4}?(?:降临|落下)|夜色.{0,4}?降临|天.{0,5}?(?:黑了|黑下来|变黑|暗下来)|天色.{0,2}?暗|夜色渐|华灯初上|[灯火]{1,2}.{0,3}?亮起|亮起了?.{0,2}灯|(?:星星|繁星|星光).{0,3}?(?:出现|亮起)|入夜", ("dusk", "night"), ""),
    (r"(?:月亮|明月|圆月|月).{0,8}?(?:升起|升上|爬上)", ("dusk", "night"), ""),
    (r"(?:太阳|旭日|朝阳|红日).{0,8}?(?:升起|升上|东升|爬上|出来)|天.{0,4}?亮了|天色.{0,2}?亮|天边泛白|^日出(?!时)", ("dawn", "day"), ""),
)  # fmt: skip
_LAPSE = r"\btime[\s-]?lapse\b|\bhyper[\s-]?lapse\b|延时|昼夜交替|日夜交替|昼夜更替"
_WHOLE_DAY = r"\b(?:a|one)\s+(?:whole|full|entire)\s+day\s+passes\b|\ba\s+day\s+passes\b|\bday\s+and\s+night\s+pass\b|\b24\s+hours\b|昼夜交替|日夜交替|昼夜更替|二十四小时|24小时"


def passing(prompt: str, time: str) -> tuple[str, str]:
    """(time at the shot's start, time at its end) where time passes in it; ("", "") where it does not. time is the one that is said, or ""."""
    said = " ".join(prompt.lower().split())
    for turn in _turns():
        for found in turn.finditer(said):
            first, second = _times()[found["first"]], _times()[found["second"]]
            if first != second:
                return first, second
    if re.search(_WHOLE_DAY, said):
        first = "day" if time in {"", "night"} else time
        return first, first
    for pattern, times, _ in _HAPPENS:
        if re.search(pattern, said):
            return times
    if re.search(_LAPSE, said):
        return (time, _AFTER[time]) if time in _AFTER else ("day", "night")
    return "", ""


def stilled(prompt: str) -> str:
    """The prompt without the verbs of passing time: night falls, but nobody in the shot does; day turns, but no wheel."""
    for pattern, _, word in _HAPPENS:
        if word:
            prompt = re.sub(pattern, word, prompt, flags=re.IGNORECASE)
    return _turns()[0].sub(lambda found: f"{found['first']} to {found['second']}", prompt)


@cache
def _times() -> Mapping[str, str]:
    return {**zh.TIMES, **zh_more.TIMES, "黑夜": "night", "白昼": "day", "天黑": "night", "天明": "dawn", "早": "day", "晚": "night", **en.TIMES, "dark": "night", "darkness": "night"}  # fmt: skip


@cache
def _turns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """One time, words of change, another time; in English and in Chinese."""
    every = sorted(_times(), key=len, reverse=True)
    latin = "|".join(re.escape(word) for word in every if word.isascii())
    other = "|".join(re.escape(word) for word in every if not word.isascii())
    english = rf"\b(?P<first>{latin})(?:{_LINKS}){_ARTICLE}(?P<second>{latin})\b"
    chinese = rf"(?P<first>{other})(?:时分)?(?:{_SLOWLY_ZH})?(?:{_LINKS_ZH})了?(?P<second>{other})"
    return re.compile(english, re.IGNORECASE), re.compile(chinese)
