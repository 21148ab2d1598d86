"""Reads a pasted script, plain prose or Fountain, into what is spoken and what is only seen.

Fountain (fountain.io/syntax) is kept to what people paste: title page, scene headings, character cues, parentheticals, transitions,
notes, boneyard, sections, synopses, centred text. Scene headings, parentheticals, transitions and notes are never spoken. Where a narrator
speaks (NARRATOR, V.O., 旁白), action lines are what is seen; in a script without one, they are spoken like everything else.
"""

import re
from dataclasses import dataclass

from agent.writer.sentences import clean

_HEADING = re.compile(
    r"^(?:\.(?=[A-Z0-9\u3400-\u9fff])|(?:INT|EXT|EST|I/E|INT\.?/EXT)[. ]|(?:内景|外景|场景|内|外)[.：: ．、])", re.IGNORECASE
)
_TRANSITION = re.compile(r"^(?:>(?!.*<$).+|[A-Z ]+ TO:|FADE (?:IN|OUT)[:.]?|THE END\.?)$")
_TITLE_KEY = re.compile(
    r"^(Title|Credit|Author|Authors|Source|Draft date|Date|Contact|Copyright|Notes|Format|Language|标题|作者)\s*[:：]\s*(.*)$",
    re.I,
)
_CUE = re.compile(r"^@?[A-Z][A-Z0-9 .'\-]*(?:\([^)]*\))?\s*\^?$|^@.+$")
_CUE_ZH = re.compile(r"^(旁白|解说|画外音|独白)\s*(?:（[^）]*）)?\s*[:：]\s*(.+)$")
_CUE_INLINE = re.compile(r"^(NARRATOR|VOICE ?-?OVER|V\.?O\.?|VO|Narrator|Voice ?-?over)\s*(?:\([^)]*\))?\s*:\s*(.+)$")
_SEEN_INLINE = re.compile(r"^(?:VISUALS?|SHOT|SCENE|ON ?-?SCREEN|画面|镜头|Visuals?|Shot|Scene)\s*\d*\s*[:：]\s*(.+)$")
_NARRATOR = re.compile(r"NARRAT|V\.?\s?O\.?\b|VOICE|旁白|解说|画外音")
_PARENTHETICAL = re.compile(r"^[(（][^()（）]*[)）]$")


@dataclass(frozen=True)
class Spoken:
    """One passage in the person's words, and what their script says is seen with it: scene heading and hints, as written."""

    text: str
    heading: str = ""
    seen: tuple[str, ...] = ()


@dataclass(frozen=True)
class Screenplay:
    """A script as it was pasted, read."""

    title: str
    passages: tuple[Spoken, ...]


def read_screenplay(text: str) -> Screenplay:
    """Read prose, narration with shot notes, or Fountain. Words that are neither headings nor directions are kept, in order."""
    text = re.sub(r"/\*.*?\*/", "", clean(text), flags=re.DOTALL)
    text = re.sub(r"\[\[.*?\]\]", "", text, flags=re.DOTALL)
    lines = text.strip().split("\n")
    title, lines = _title_page(lines)
    narrated = _has_narrator(lines)
    passages: list[Spoken] = []
    heading, speaking, fresh = "", False, True
    seen: list[str] = []
    prose: list[str] = []

    def speak() -> None:
        nonlocal seen
        if "".join(prose).strip():
            passages.append(Spoken("\n".join(prose), heading, tuple(seen)))
            seen = []
        prose.clear()

    for number, raw in enumerate(lines):
        line = raw.strip()
        kind, words = _kind(line, following=lines[number + 1].strip() if number + 1 < len(lines) else "", fresh=fresh)
        fresh = not line
        if kind == "blank":
            speaking = False
            prose.append("")
        elif kind == "heading":
            speak()
            heading = words
        elif kind == "seen":
            speak()
            seen.append(words)
        elif kind == "cue":
            speak()
            speaking = True
        elif kind == "said" or speaking or not narrated:
            prose.append(words)
        elif kind == "prose":
            speak()
            seen.append(words)
    speak()
    if seen and passages:
        last = passages[-1]
        passages[-1] = Spoken(last.text, last.heading, last.seen + tuple(seen))
    return Screenplay(title, tuple(passages))


def looks_like_script(text: str) -> bool:
    """Say whether a message is somebody's own script (a screenplay, or three and more sentences) and not an idea for one."""
    from agent.writer.sentences import sentences

    lines = [line.strip() for line in clean(text).strip().split("\n")]
    if any(_HEADING.match(line) or _CUE_INLINE.match(line) or _CUE_ZH.match(line) for line in lines):
        return True
    found = [s for s in sentences(text) if len(s) > 3]
    return len(found) >= 3


def heading_place(heading: str) -> str:
    """Turn "INT. KITCHEN - NIGHT" into "kitchen, night"; a forced or Chinese heading into its words."""
    words = re.sub(r"^\.", "", heading)
    words = re.sub(
        r"^(?:INT\.?/EXT|INT|EXT|EST|I/E)[. ]+|^(?:内景|外景|场景|内|外)[.：: ．、]+\s*", "", words, flags=re.IGNORECASE
    )
    words = re.sub(r"\s*#[^#]*#\s*$", "", words)
    parts = [p.strip() for p in re.split(r"\s+[-–—]+\s+|，|、", words) if p.strip()]
    return ", ".join(p.lower() if p.isupper() else p for p in parts if p.upper() not in {"DAY", "CONTINUOUS", "LATER", "SAME"})


def _title_page(lines: list[str]) -> tuple[str, list[str]]:
    title = ""
    for number, line in enumerate(lines):
        match = _TITLE_KEY.match(line.strip())
        if match:
            if match[1].lower() in {"title", "标题"}:
                title = match[2].strip(" *_")
        elif number == 0 or (line.strip() and not line.startswith((" ", "\t"))):
            return title, lines[number:]
        elif not line.strip():
            return title, lines[number + 1 :]
    return title, []


def _has_narrator(lines: list[str]) -> bool:
    return any(
        _CUE_INLINE.match(line.strip()) or _CUE_ZH.match(line.strip()) or (_CUE.match(line.strip()) and _NARRATOR.search(line))
        for line in lines
    )


def _kind(line: str, *, following: str, fresh: bool) -> tuple[str, str]:
    """Name what a line is, and give its words without markup."""
    if not line or set(line) <= set("=-*_ "):
        return "blank", ""
    if _HEADING.match(line):
        return "heading", line
    if line.startswith(("#", "= ")) or _TRANSITION.match(line):
        return "direction", ""
    if match := _SEEN_INLINE.match(line):
        return "seen", match[1]
    if match := _CUE_INLINE.match(line) or _CUE_ZH.match(line):
        return "said", match[2]
    if _PARENTHETICAL.match(line):
        return "seen", line[1:-1]
    is_cue = fresh and following and len(line) < 40 and _CUE.match(line) and not line.endswith((".", "!", "?"))
    if is_cue and (_NARRATOR.search(line) or len(line.split()) <= 4):
        return "cue", ""
    line = re.sub(r"^>\s*(.*?)\s*<$", r"\1", line)
    return "prose", re.sub(r"\*{1,3}(\S.*?\S|\S)\*{1,3}", r"\1", line.lstrip("~!"))
