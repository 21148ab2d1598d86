"""Framings and camera moves, and how a picture becomes a prompt: subjects word for word, one view, light, style, at most 135 words.

English and Chinese; every other language is framed in English, which all engines read. Knows no state and no node.
"""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass

from agent.language import CJK, word_count
from agent.state import Subject

MOST_WORDS = 135


@dataclass(frozen=True)
class View:
    """One framing with one camera move. `camera` is Scene.camera's word; lively: it moves, or is close, so it may open a short."""

    camera: str
    english: str
    chinese: str
    lively: bool = True


VIEWS = (
    View("dolly in", "wide shot, slow dolly in", "全景，镜头缓缓推近"),
    View("tracking", "medium shot, tracking camera", "中景，跟拍"),
    View("static", "close-up, static camera", "特写，固定镜头"),
    View("pan right", "wide shot, pan right", "全景，向右摇镜"),
    View("tilt up", "low angle, tilt up", "仰拍，镜头上摇"),
    View("zoom in", "medium shot, slow zoom in", "中景，缓缓变焦"),
    View("pan left", "wide shot, pan left", "全景，向左摇镜"),
    View("static", "medium shot, static camera", "中景，固定镜头", lively=False),
)
HOOKS = (
    View("dolly in", "close-up, dolly in", "特写，镜头推近"),
    View("tracking", "medium shot, tracking camera", "中景，跟拍"),
    View("zoom in", "close-up, slow zoom in", "特写，缓缓变焦"),
)
ENDINGS = (
    View("zoom out", "wide shot, slow zoom out", "全景，镜头缓缓拉远"),
    View("dolly out", "wide shot, slow dolly out", "全景，镜头缓缓后移"),
    View("zoom out", "medium shot, slow zoom out", "中景，镜头缓缓拉远"),
    View("dolly out", "medium shot, slow dolly out", "中景，镜头缓缓后移"),
)

_VIEW_PART = re.compile(
    r"\b(?:wide|medium|close|long|full|establishing|overhead|aerial|tracking|static|panning)[ -](?:shot|up|view|camera|angle)\b"
    r"|\bclose-?ups?\b"
    r"|\b(?:low|high|eye)[ -](?:angle|level)\b|\b(?:slow |gentle |quick |smooth )?(?:dolly|zoom|tilt|pan|orbit|crane|push|pull|track)"
    r"(?:s|ing|ming)?\b(?: (?:in|out|left|right|up|down|back|forward|around|camera|shot))|\bhandheld\b|\b(?:slow )?(?:orbit|crane)\b"
    r"|全景|远景|中景|近景|特写|俯拍|俯视|航拍|鸟瞰|仰拍|跟拍|手持镜头|镜头|环绕|摇镜|变焦",
    re.IGNORECASE,
)
_CAMERA_WORDS = (
    ("dolly in", r"dolly in|push in|推近|推进"),
    ("dolly out", r"dolly out|pull back|后移"),
    ("zoom in", r"zoom in|变焦"),
    ("zoom out", r"zoom out|拉远"),
    ("pan left", r"pan left|向左摇"),
    ("pan right", r"pan right|向右摇"),
    ("tilt up", r"tilt up|上摇"),
    ("tilt down", r"tilt down|下摇"),
    ("orbit", r"orbit|环绕"),
    ("crane", r"crane|升降"),
    ("tracking", r"track|跟拍"),
    ("handheld", r"handheld|手持"),
    ("static", r"static|固定"),
)
_LIVELY = re.compile(r"close|特写|近景|dolly|zoom|pan|tilt|orbit|crane|track|handheld|推|拉|摇|跟拍|环绕|变焦", re.IGNORECASE)

_LIGHT = re.compile(
    r"\b(?:light|lit|sun|sunny|sunset|sunrise|moon\w*|night|dawn|dusk|evening|morning|afternoon|noon|dark\w*|shadow\w*|glow\w*|neon|candle\w*)\b"
    r"|光|夜|晨|黄昏|傍晚|日落|日出|阳|月|灯|暗",
    re.IGNORECASE,
)
_LIGHT_OF = {
    "calm": ("soft, even light", "柔和的光线"),
    "happy": ("bright, clear light", "明亮的光线"),
    "tender": ("soft, warm light", "柔和的暖光"),
    "nostalgic": ("warm, low light", "怀旧的暖色低光"),
    "energetic": ("crisp, contrasting light", "强烈的明暗对比"),
}
_LENS_CLOSE, _LENS_WIDE, _LENS = (
    ("85mm lens, shallow depth of field", "85毫米镜头，浅景深"),
    ("24mm lens", "24毫米镜头"),
    ("35mm lens", "35毫米镜头"),
)
NEGATIVE = "text, captions, watermark, logo, blurry, flicker, deformed hands, extra limbs"

_NOT_ADJECTIVE = "and|or|of|with|in|on|at|to|from|by|for|is|are|was|were|that|who|as|near|under|over"
_MEASURE = "只个位条匹头棵朵辆座名艘架颗只把张"
_PLACE = re.compile(
    r"\b(?:in|on|at|through|across|inside|into|under|over|beside|near|by|along|above|outside|beyond)\s+"
    r"(?:(?:the|a|an|his|her|its|their|my|our|this|that)\s+)?((?:[\w'-]+\s+){0,2}[\w'-]+)",
    re.IGNORECASE,
)
_PLACE_ZH = re.compile(r"(?:在|穿过|来到|走进|飞过|越过)([\u3400-\u9fff]{1,8}?)(?:里|上|中|边|旁|下|前|外|，|。|$)")


def split_view(picture: str) -> tuple[str, str]:
    """Cut a picture into what is seen and the camera words that already stand in it ("" where it has none)."""
    parts = [p for p in re.split(r"\s*(?:,(?!\d)|[，;；])\s*|(?<=。)\s*|(?<=\.)\s+", picture.strip()) if p]
    kept = [p for p in parts if not _is_view(p)]
    views = [p.strip(" .。") for p in parts if _is_view(p)]
    comma = "，" if CJK.search(picture) else ", "
    return _joined(kept, comma), comma.join(views)


def camera_of(view: str) -> str:
    """Scene.camera's word for a view written out."""
    return next((name for name, pattern in _CAMERA_WORDS if re.search(pattern, view, re.IGNORECASE)), "")


def is_lively(view: str) -> bool:
    """Whether a view moves or is close: it can hold a viewer in the first two seconds."""
    return bool(_LIVELY.search(view))


def choose_view(number: int, of: int, seed: int, language: str, taken: Sequence[str]) -> str:
    """A view for shot `number` (from 1): a hook first, an opening-out last, and never the framing or move of the shot before."""
    column = "chinese" if language == "zh" else "english"
    table = HOOKS if number == 1 else ENDINGS if number == of and of > 2 else VIEWS
    start = int.from_bytes(hashlib.sha256(f"view {seed} {number}".encode()).digest()[:4])
    before = taken[-1] if taken else ""
    framing, camera = before.split(",")[0].split("，")[0], camera_of(before)
    names = [str(getattr(view, column)) for view in (*table[start % len(table) :], *table[: start % len(table)])]
    for recent in (taken[-3:], ()):
        for name in names:
            if name not in recent and not (framing and name.startswith(framing)) and not (camera and camera_of(name) == camera):
                return name
    return names[0]


def shape_prompt(
    picture: str, view: str, cast: Sequence[Subject], language: str, mood: str, style: str, *, photographic: bool
) -> str:
    """The prompt of one shot, at most 135 words. photographic: the engine reads light and lenses (a painted stage does not)."""
    column = 1 if language == "zh" else 0
    comma = "，" if column else ", "
    extras = [view]
    if photographic:
        if not _LIGHT.search(picture):
            extras.append(_LIGHT_OF.get(mood, _LIGHT_OF["calm"])[column])
        lens = _LENS_CLOSE if re.search("close|特写", view) else _LENS_WIDE if re.search("wide|aerial|全景|远景", view) else _LENS
        extras.append(lens[column])
    if style:
        extras.append(f"{style}风格" if column else f"{style} style")
    tail = comma.join(e for e in extras if e)
    seen = with_subjects(picture.strip(" .。，,"), cast)
    seen = cut_words(seen, MOST_WORDS - word_count(tail))
    text = f"{seen}{comma}{tail}" if tail else seen
    return text[:1].upper() + text[1:]


def with_subjects(picture: str, cast: Sequence[Subject]) -> str:
    """Put each subject's description, word for word, in the place of its first mention."""
    for subject in cast:
        if subject.description and subject.description.casefold() not in picture.casefold():
            picture = _described(picture, subject)
    return picture


def cut_words(text: str, most: int) -> str:
    """The text with at most this many words, cut at the last clause that fits whole, else at a word."""
    if word_count(text) <= most:
        return text
    pieces = re.split(r"(?<=[,.;])\s+|(?<=[，。；])\s*", text)
    while len(pieces) > 1 and word_count(_joined(pieces, " ")) > most:
        pieces.pop()
    text = _joined(pieces, "" if CJK.search(text) else " ").rstrip(" ,，;；")
    while word_count(text) > most:
        text = text.rsplit(None, 1)[0] if " " in text and not CJK.search(text[-1]) else text[:-1]
    return text


def places_in(picture: str) -> frozenset[str]:
    """The words that name where a picture plays: enough to notice that two pictures play in different places."""
    found = " ".join(match[1].casefold() for match in _PLACE.finditer(picture))
    words = {w for w in re.findall(r"[\w'-]{3,}", found) if not re.fullmatch(rf"{_NOT_ADJECTIVE}|the|his|her|its", w)}
    return frozenset(words) | frozenset(match[1] for match in _PLACE_ZH.finditer(picture))


def _is_view(part: str) -> bool:
    found = _VIEW_PART.search(part)
    return bool(found) and word_count(part) <= 6


def _joined(parts: Sequence[str], comma: str) -> str:
    text = ""
    for part in parts:
        text += ("" if not text else ("" if CJK.search(text[-2:]) else " ") if text[-1] in ".。,，" else comma) + part
    return text


def _described(picture: str, subject: Subject) -> str:
    name = re.escape(subject.name)
    if CJK.search(subject.name):
        pattern = rf"(^|[，。、在把被给向对和与：\s])(?:[一这那][{_MEASURE}])?{name}"
        new, done = re.subn(pattern, lambda m: m[1] + subject.description, picture, count=1)
        return new if done else f"{picture}，{subject.description}" if subject.name in picture else picture
    if subject.name[:1].isupper() and re.search(rf"\b{name}\b", picture):  # a name: who it is stands behind it
        rest = re.sub(rf"^{name}\s*(?:,|is)\s*", "", subject.description)
        return re.sub(rf"\b{name}\b(?!['’])", lambda m: f"{m[0]}, {rest},", picture, count=1)
    adjectives = rf"(?:(?!(?:{_NOT_ADJECTIVE})\b)[\w-]+\s+){{0,3}}?"
    pattern = rf"\b(?:an?|the|this|that|our|my|his|her|one)\s+{adjectives}{name}\b(?!['’-])"
    new, done = re.subn(pattern, lambda m: subject.description, picture, count=1, flags=re.IGNORECASE)
    if done:
        return new
    return f"{picture}. {subject.description}" if re.search(rf"\b{name}\b", picture, re.IGNORECASE) else picture
