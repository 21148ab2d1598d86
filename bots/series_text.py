"""What people say about a series, read: verbs, names, topics, characters, hashtags. Nothing that comes in here is trusted.

Text in, values out; knows no row. Raises BadInput with what to send instead.
"""

import csv
import io
import re
from collections.abc import Iterable, Sequence

from agent.language import clean, says_something
from bots.asked import shown
from bots.errors import BadInput
from bots.post_text import FIELDS, hashtag, unknown_fields
from storage.tables import Series

MOST_NAME, MOST_THEME, MOST_TOPIC, MOST_CAPTION = 60, 400, 600, 1000
MOST_TOPICS = 5000
MOST_FILE_BYTES = 2_000_000
MOST_CAST, MOST_CAST_NAME, MOST_LOOKS = 6, 40, 200
MOST_TAGS, MOST_TAG = 30, 60

VERBS: dict[str, str] = {
    "new": "new 新建 创建 create make",
    "list": "list ls 列表",
    "show": "show 查看",
    "set": "set edit change settings 设置 修改 改",
    "add": "add topics topic 添加 加 主题",
    "ideas": "ideas next queue 点子 接下来",
    "pause": "pause stop 暂停 停",
    "resume": "resume start go 继续 恢复",
    "run": "run now 现在 立即",
    "delete": "delete remove del 删除",
    "history": "history log posts 历史 记录",
    "export": "export 导出",
    "import": "import 导入",
    "help": "help 帮助",
}
_VERB_OF = {word: verb for verb, words in VERBS.items() for word in words.split()}
_HEADS = frozenset("topic topics idea ideas title titles text theme 主题 话题 点子 标题 内容".split())  # noqa: SIM905
_BULLET = re.compile(r"^\s*(?:[-*•·–—]|\(?\d{1,4}[.)、）]|#)\s+")
NOTHING = frozenset({"", "-", "none", "无"})  # what takes a setting back
_QUOTES = "\"“”'「」『』《》 "


def verb_of(text: str) -> tuple[str, str]:
    """The verb that a text begins with, and the rest; ("", text) where it begins with none.

    >>> verb_of("new Fox: a little fox"), verb_of("删除 狐狸"), verb_of("Fox tales")
    (('new', 'Fox: a little fox'), ('delete', '狐狸'), ('', 'Fox tales'))
    """
    head, _, rest = text.strip().partition(" ") if " " in text.strip().partition("\n")[0] else text.strip().partition("\n")
    verb = _VERB_OF.get(head.casefold().rstrip(":："), "")
    return (verb, rest.strip()) if verb else ("", text.strip())


def name_and_theme(text: str) -> tuple[str, str]:
    """ "Fox tales: a little fox in the snow" → its parts; one part is both. Raises BadInput."""
    first, *lines = clean(text).split("\n")
    name, colon, theme = (part.strip() for part in re.sub(r"[：]", ":", first, count=1).partition(":"))
    theme = " ".join([theme, *lines]).strip() if colon else " ".join([name, *lines]).strip()
    return read_name(name if colon else shorter(name)), read_theme(theme or name)


def shorter(text: str) -> str:
    """A name out of a theme that was given alone: its first words."""
    if len(text) <= 40:
        return text
    cut = text[:40].rsplit(" ", 1)[0] if " " in text[:40] else text[:20]
    return cut.rstrip(",，;；. ")


def read_name(text: str) -> str:
    """A series' name. Raises BadInput."""
    name = clean(text).replace("\n", " ").strip(_QUOTES + ":：")
    if not says_something(name):
        raise BadInput("series_name_empty")
    if len(name) > MOST_NAME:
        raise BadInput("series_name_long", letters=len(name), limit=MOST_NAME)
    return name


def read_theme(text: str) -> str:
    """What a series is about. Raises BadInput."""
    theme = clean(text).replace("\n", " ")
    if not says_something(theme):
        raise BadInput("series_theme_empty")
    if len(theme) > MOST_THEME:
        raise BadInput("series_theme_long", letters=len(theme), limit=MOST_THEME)
    return theme


def find_named(text: str, rows: Sequence[Series]) -> tuple[Series | None, str]:
    """The series that a text begins with (by name, or the beginning of its id), and the rest. Longer names go first."""
    plain = text.strip().lstrip(_QUOTES)
    folded = plain.casefold()
    for row in sorted(rows, key=lambda one: len(one.name), reverse=True):
        name = row.name.casefold()
        if folded.startswith(name):
            rest = plain[len(row.name) :]
            cjk = not name[-1:].isascii()
            if not rest or cjk or not rest[0].isalnum():
                return row, rest.lstrip(_QUOTES + ":：,，\n").strip()
    begun = [row for row in rows if len(folded) >= 3 and row.name.casefold().startswith(folded)]
    if len(begun) == 1:
        return begun[0], ""
    word, _, rest = plain.partition(" ")
    mine = [row for row in rows if len(word) >= 4 and row.id.startswith(word.lower())]
    return (mine[0], rest.strip()) if len(mine) == 1 else (None, text.strip())


def topics_in(text: str) -> list[str]:
    """Topics, one a line, bullets and numbers in front of them left out; what is longer than a topic may be is cut at a word."""
    found = []
    for line in clean(text).split("\n"):
        topic = _BULLET.sub("", line).strip().strip('"“”')
        if says_something(topic):
            found.append(topic if len(topic) <= MOST_TOPIC else topic[:MOST_TOPIC].rsplit(" ", 1)[0])
    return found


def topics_of_file(data: bytes, name: str) -> list[str]:
    """The topics of a text file (one a line) or a CSV table (the column called topic, idea or title; else the first). Raises BadInput."""
    if len(data) > MOST_FILE_BYTES:
        raise BadInput("topics_file_large", limit=f"{MOST_FILE_BYTES // 1_000_000} MB")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        try:
            text = data.decode("gb18030")  # what Chinese spreadsheets write
        except UnicodeDecodeError as exc:
            raise BadInput("topics_not_text") from exc
    if "\0" in text:
        raise BadInput("topics_not_text")
    return _column(text) if name.lower().endswith((".csv", ".tsv")) else topics_in(text)


def read_cast(text: str) -> list[dict[str, str]]:
    """Characters, one a line or set apart by ; — "Milo: a small grey cat with a blue scarf". Raises BadInput."""
    if clean(text).casefold() in NOTHING:
        return []
    pairs = []
    for line in filter(None, map(str.strip, re.split(r"[\n;；]", clean(text)))):
        name, colon, looks = (part.strip() for part in _BULLET.sub("", line).replace("：", ":", 1).partition(":"))
        if not colon:
            raise BadInput("cast_unread", value=shown(line))
        pairs.append((name, looks))
    return checked_cast(pairs)


def checked_cast(pairs: Iterable[tuple[str, str]]) -> list[dict[str, str]]:
    """Characters by name and looks. Raises BadInput."""
    found = []
    for name, looks in ((clean(one).replace("\n", " "), clean(two).replace("\n", " ")) for one, two in pairs):
        if not says_something(looks) or not says_something(name):
            raise BadInput("cast_unread", value=shown(f"{name}: {looks}"))
        if len(name) > MOST_CAST_NAME or len(looks) > MOST_LOOKS:
            raise BadInput("cast_long", value=shown(name), name=MOST_CAST_NAME, looks=MOST_LOOKS)
        found.append({"name": name, "looks": looks})
    if len(found) > MOST_CAST:
        raise BadInput("cast_many", count=len(found), limit=MOST_CAST)
    return found


def read_hashtags(text: str) -> list[str]:
    """Hashtags in any writing: "#fox snow", "fox, paper art". Raises BadInput."""
    if clean(text).casefold() in NOTHING:
        return []
    words = re.split(r"[,，、;；\n]+" if re.search(r"[,，、;；\n]", text) else r"\s+", clean(text).replace("＃", "#"))
    words = [part for word in words for part in (word.split("#") if word.count("#") > 1 else [word])]
    tags = list(dict.fromkeys(tag.removeprefix("#") for word in words if (tag := hashtag(word))))
    if len(tags) > MOST_TAGS:
        raise BadInput("hashtags_many", count=len(tags), limit=MOST_TAGS)
    if long := next((tag for tag in tags if len(tag) > MOST_TAG), ""):
        raise BadInput("hashtag_long", value=shown(long), limit=MOST_TAG)
    return tags


def read_caption(text: str) -> str:
    """The template of a post's text; "" for the usual one. Raises BadInput."""
    caption = clean(text)
    if caption.casefold() in {*NOTHING, "usual", "默认"}:
        return ""
    if len(caption) > MOST_CAPTION:
        raise BadInput("caption_long", letters=len(caption), limit=MOST_CAPTION)
    if unknown := unknown_fields(caption):
        raise BadInput("caption_unknown", value=shown(unknown[0]), fields=" ".join(f"{{{name}}}" for name in FIELDS))
    return caption


def _column(text: str) -> list[str]:
    """One column of a table."""
    head = text[:4000]
    separator = max(",;\t", key=head.count)
    try:
        rows = [row for row in csv.reader(io.StringIO(text), delimiter=separator) if any(cell.strip() for cell in row)]
    except csv.Error as exc:
        raise BadInput("topics_not_text") from exc
    if not rows:
        return []
    names = [cell.strip().casefold() for cell in rows[0]]
    at = next((n for n, name in enumerate(names) if name in _HEADS), None)
    body = rows[1:] if at is not None else rows
    cells = (row[at or 0] for row in body if len(row) > (at or 0))
    return [topic for cell in cells for topic in topics_in(cell.replace("\n", " "))]
