"""The text of a post: the series' template filled in, with its hashtags, cut on words to what the platform takes.

Values in, text out. Knows no row and sends nothing.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any

FIELDS = ("title", "idea", "hashtags", "series", "number")
DEFAULT = "{title}\n\n{hashtags}"

# Letters in one message with a video; less than the platforms' own numbers where they count escapes and mentions as well.
LIMITS: Mapping[str, int] = {"telegram": 940, "discord": 1800}
MOST_TAGS = 30

_FIELD = re.compile(r"\{(\w+)\}")
_TAG = re.compile(r"[^\w]+")


def unknown_fields(template: str) -> tuple[str, ...]:
    """What stands in braces in a caption template and means nothing."""
    return tuple(name for name in _FIELD.findall(template) if name not in FIELDS)


def hashtag(word: str) -> str:
    """A word or a few as one hashtag, "" where nothing is left. >>> hashtag("paper fox!") == "#paperfox"."""
    tag = _TAG.sub("", word)
    return f"#{tag}" if tag and not tag.isdigit() else ""


def post_text(payload: Mapping[str, Any], address: str) -> str:
    """What is posted with a short at an address; payload as `storage.slots` made it. Never longer than the platform takes."""
    limit = LIMITS.get(address.partition(":")[0])
    template = str(payload.get("caption") or DEFAULT)
    tags = _tags(payload.get("hashtags") or (), limit // 2 if limit else None) if "{hashtags}" in template else ""
    values = {name: str(payload.get(name) or "") for name in FIELDS} | {"hashtags": tags}
    text = _filled(template, values)
    if limit is None or _units(text) <= limit:
        return text
    body = _filled(template, values | {"hashtags": ""})  # the words give way, the tags stay
    return f"{cut_words(body, limit - _units(tags) - 2)}\n\n{tags}".strip()


def cut_words(text: str, most: int) -> str:
    """The beginning of a text, cut after a word and ended with …; most counts UTF-16 units, as Telegram does."""
    if _units(text) <= most:
        return text
    fitting = text.encode("utf-16-le")[: 2 * (most - 1)].decode("utf-16-le", "ignore")
    at = max(fitting.rfind(" "), fitting.rfind("\n"))
    return fitting[: at if at > len(fitting) // 2 else len(fitting)].rstrip(" \n,.;:–-") + "…"


def _filled(template: str, values: Mapping[str, str]) -> str:
    text = _FIELD.sub(lambda found: values.get(found[1], found[0]), template)
    lines = [line.rstrip() for line in text.strip().splitlines()]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _tags(words: Sequence[Any], most: int | None) -> str:
    line = ""
    for tag in dict.fromkeys(filter(None, (hashtag(str(word)) for word in words[:MOST_TAGS]))):
        longer = f"{line} {tag}".strip()
        if most is not None and _units(longer) > most:
            break
        line = longer
    return line


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
