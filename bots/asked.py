"""What a person asked for, checked: the idea's text and the options of a short. Nothing that comes in here is trusted.

Turns raw values (flags, chat words, buttons) into agent.state.Options or raises BadInput with a sentence's key. Knows no platform,
no row; what is installed is handed in.
"""

import math
import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from agent.language import clean, says_something
from agent.state import Options
from bots.errors import BadInput
from engine.base import MAX_SIDE, MIN_SIDE
from engine.edit.moods import MOOD_WORDS, MOODS
from engine.errors import RequestRejected
from engine.settings import is_voice_name

MAX_IDEA_CHARACTERS = 5000  # a minute of speech is about 900; this leaves room for a screenplay's directions
MIN_SECONDS, MAX_SECONDS = 3, 60
MAX_SEED = 2**31 - 1
MAX_STYLE_CHARACTERS = 60  # of a style in one's own words
FINAL_FPS, DRAFT_FPS = 30, 24
RATIOS: Mapping[str, tuple[int, int]] = {"9:16": (1080, 1920), "16:9": (1920, 1080), "1:1": (1080, 1080), "4:5": (1080, 1350)}
OPTION_NAMES = (
    "seconds",
    "ratio",
    "lang",
    "voice",
    "music",
    "captions",
    "style",
    "draft",
    "seed",
    "storyboard",
    "own_words",
    "engine",
)

_LANGUAGE_NAMES = {"english": "en", "chinese": "zh", "mandarin": "zh", "中文": "zh", "英语": "en", "英文": "en", "汉语": "zh"}
_SIZE = re.compile(r"(\d{1,5})\s*[x×*]\s*(\d{1,5})", re.IGNORECASE)
_ON = frozenset({"1", "true", "yes", "on", "开", "是"})
_OFF = frozenset({"0", "false", "no", "off", "关", "否"})


@dataclass(frozen=True)
class Available:
    """What a person may choose from on this machine, asked only when they choose."""

    voices: Callable[[], Collection[str]]
    styles: Callable[[], Collection[str]]  # none: the engine is told any style in words
    music_file: Callable[[Path], Path]  # checks that it can be heard; raises RequestRejected
    engines: Callable[[], Collection[str]] = lambda: ("papercut",)  # the configured one first
    paper_styles: Callable[[], Collection[str]] | None = None  # papercut's, where another engine is configured


def read_idea(text: str) -> str:
    """The idea without what cannot be spoken or shown: control and direction characters, broken halves of characters.

    Raises BadInput where nothing is left or where it is too long.
    """
    idea = clean(text)
    if len(idea) > MAX_IDEA_CHARACTERS:
        raise BadInput("idea_too_long", letters=f"{len(idea):,}", limit=f"{MAX_IDEA_CHARACTERS:,}")
    if not says_something(idea):
        raise BadInput("idea_empty")
    return idea


def read_options(raw: Mapping[str, Any], available: Available, *, local: bool, script_only: bool = False) -> Options:
    """Options from raw values by name; a value of None or "" was not given. Raises BadInput for the first that cannot be.

    local: the person sits at this machine, so files of theirs may be named.
    """
    given = {name: value for name, value in raw.items() if value is not None and value != ""}
    for name in given:
        if name not in OPTION_NAMES:
            raise BadInput("option_unknown", value=name, options=", ".join(OPTION_NAMES))
    draft = _switch("draft", given.get("draft", False))
    width, height = _size(str(given.get("ratio", "9:16")), draft=draft)
    engine = _engine(str(given.get("engine", "")), available)
    styles = available.paper_styles if engine and available.paper_styles else available.styles
    return Options(
        seconds=_seconds(given.get("seconds", 20)),
        width=width,
        height=height,
        fps=DRAFT_FPS if draft else FINAL_FPS,
        language=_language(str(given.get("lang", ""))),
        voice=_voice(str(given.get("voice", "")), available),
        music=_music(str(given.get("music", "")), available, local=local),
        captions=_switch("captions", given.get("captions", True)),
        style=_style(str(given["style"]), styles()) if "style" in given else "paper",
        quality="draft" if draft else "final",
        engine=engine,
        seed=_seed(given.get("seed", 0)),
        storyboard=_switch("storyboard", given.get("storyboard", False)),
        script_only=script_only,
        own_words=_switch("own_words", given.get("own_words", False)),
    )


def shown(value: object) -> str:
    """A person's value as it is repeated to them: one short line without control characters."""
    line = clean(str(value)).replace("\n", " ")
    return line if len(line) <= 60 else line[:57] + "…"


def _seconds(value: object) -> float:
    try:
        seconds = float(str(value).strip().lower().removesuffix("s").strip())
    except ValueError:
        seconds = math.nan
    if not math.isfinite(seconds):
        raise BadInput("seconds_unknown", value=shown(value), low=MIN_SECONDS, high=MAX_SECONDS)
    if not MIN_SECONDS <= seconds <= MAX_SECONDS:
        raise BadInput("seconds_range", value=f"{seconds:g}", low=MIN_SECONDS, high=MAX_SECONDS)
    return seconds


def _size(value: str, *, draft: bool) -> tuple[int, int]:
    """Pixels of a ratio or a size; a draft has half of each side, as far as the smallest side allows."""
    text = value.strip().replace("：", ":")
    if text in RATIOS:
        width, height = RATIOS[text]
    else:
        match = _SIZE.fullmatch(text)
        if match is None:
            raise BadInput("ratio_unknown", value=shown(value))
        width, height = int(match[1]), int(match[2])
        if not (MIN_SIDE <= width <= MAX_SIDE and MIN_SIDE <= height <= MAX_SIDE):
            raise BadInput("ratio_range", value=f"{width}x{height}", low=MIN_SIDE, high=MAX_SIDE)
        if width % 2 or height % 2:
            raise BadInput("ratio_odd", value=f"{width}x{height}", even=f"{width - width % 2}x{height - height % 2}")
    if draft:
        scale = max(0.5, MIN_SIDE / min(width, height))
        width, height = (2 * round(side * scale / 2) for side in (width, height))
    return width, height


def _language(value: str) -> str:
    text = value.strip().lower()
    code = _LANGUAGE_NAMES.get(text) or re.split(r"[-_]", text)[0]
    if code and not re.fullmatch(r"[a-z]{2}", code):
        raise BadInput("language_unknown", value=shown(value))
    return code


def _voice(value: str, available: Available) -> str:
    voice = value.strip()
    if voice.lower() in ("", "none"):
        return voice.lower()
    installed = available.voices()
    if voice in installed:
        return voice
    if is_voice_name(voice):
        raise BadInput("voice_missing", value=voice)
    raise BadInput("voice_unknown", value=shown(voice), installed=", ".join(sorted(installed)) or "–")


def _music(value: str, available: Available, *, local: bool) -> str:
    music = value.strip()
    word = music.lower()
    if word in ("", "none") or word in MOODS:
        return word
    if local and _is_file(music):
        try:
            return str(available.music_file(Path(music).expanduser().absolute()))
        except RequestRejected as exc:
            raise BadInput("music_unreadable", value=shown(music)) from exc
    for mood, words in MOOD_WORDS.items():
        if word in words:
            return mood
    raise BadInput("music_unknown", value=shown(music), moods=", ".join(MOODS))


def _is_file(text: str) -> bool:
    try:
        return Path(text).expanduser().is_file()
    except (OSError, ValueError, RuntimeError):  # too long a name, a NUL, a home that does not exist
        return False


def _style(value: str, styles: Collection[str]) -> str:
    """One of an engine's styles; a few words of one's own where it has no list, as a video model."""
    style = " ".join(clean(value).split())
    if style.lower() in styles:
        return style.lower()
    if styles:
        raise BadInput("style_unknown", value=shown(value), styles=", ".join(styles))
    if len(style) <= MAX_STYLE_CHARACTERS:
        style = re.sub(r"[\s,.:，。]*(\bstyle|风格)?[\s,.:，。]*$", "", style, flags=re.IGNORECASE)  # the prompt adds the word
    if len(style) > MAX_STYLE_CHARACTERS or not says_something(style):
        raise BadInput("style_words", limit=MAX_STYLE_CHARACTERS)
    return style


def _engine(value: str, available: Available) -> str:
    """An engine by name; "" for the configured one."""
    engine, engines = value.strip().lower(), list(available.engines())
    if engine and engine not in engines:
        raise BadInput("engine_not_here", value=shown(value), engines=", ".join(engines))
    return "" if engine == engines[0] else engine


def _seed(value: object) -> int:
    text = str(value).strip()
    if not re.fullmatch(r"\d{1,10}", text, re.ASCII) or int(text) > MAX_SEED:
        raise BadInput("seed_unknown", value=shown(value), high=MAX_SEED)
    return int(text)


def _switch(name: str, value: object) -> bool:
    if isinstance(value, bool):
        return value
    text = str(value).strip().lower()
    if text not in _ON | _OFF:
        raise BadInput("switch_unknown", name=name, value=shown(value))
    return text in _ON
