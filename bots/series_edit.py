"""Changing one thing of a series: which words name it, which values it takes. Rows are changed; the caller commits.

What an option of a short may be is `asked`'s matter: a series keeps its raw value.
"""

from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from agent.likeness import normal
from bots.asked import read_options, shown
from bots.desk import Desk
from bots.errors import BadInput
from bots.feed import check_url, host_of
from bots.ideas import may_read
from bots.preferences import USUAL
from bots.series_text import NOTHING, read_caption, read_cast, read_hashtags, read_name, read_theme
from bots.series_view import CHOICES, FIELDS
from storage import series
from storage.series import WRITTEN, NewIdea
from storage.tables import Series

_WORDS: dict[str, str] = {
    "name": "name title 名字 名称",
    "theme": "theme topic about 主题",
    "cast": "cast characters character 角色 人物",
    "hashtags": "hashtags hashtag tags tag 标签 话题",
    "caption": "caption text description 文案 配文",
    "source": "source ideas feed rss 来源 点子",
    "then": "then after afterwards 之后 用完",
    "lang": "lang language 语言",
    "seconds": "seconds length duration 时长 长度",
    "ratio": "ratio size format 比例",
    "style": "style look 风格",
    "voice": "voice 声音 配音",
    "music": "music 音乐",
    "captions": "captions subtitles 字幕",
    "draft": "draft quality 草稿 质量",
    "engine": "engine model 引擎",
}
FIELD_OF = {word: field for field, words in _WORDS.items() for word in words.split()}
_OWN = frozenset({"ideas", "own", "yourself", "writer", "you", "自己", "自动", "原创"})
_LIST = frozenset({"topics", "list", "mine", "列表", "清单"})
_ON = frozenset({"ideas", "go on", "continue", "write", "own", "on", "继续", "自己写"})
_OFF = frozenset({"stop", "end", "pause", "off", "停", "停止"})


def field_of(word: str) -> str:
    """The setting that a word names. Raises BadInput."""
    field = FIELD_OF.get(word.strip().casefold().rstrip(":："))
    if field is None:
        raise BadInput("series_field_unknown", value=shown(word), fields=", ".join(FIELDS))
    return field


def apply(session: Session, desk: Desk, row: Series, field: str, value: str) -> None:
    """Set one thing of a series from what was typed or chosen. Raises BadInput."""
    text = value.strip()
    if field in CHOICES:
        _option(session, desk, row, field, text)
    elif field == "name":
        rename(session, row, read_name(text))
    elif field == "theme":
        series.change(session, row, theme=read_theme(text))
    elif field == "cast":
        series.change(session, row, cast=read_cast(value))
    elif field == "hashtags":
        series.change(session, row, hashtags=read_hashtags(text))
    elif field == "caption":
        series.change(session, row, caption=read_caption(value))
    elif field == "source":
        set_source(session, desk, row, text)
    else:
        _then(session, row, text)


def rename(session: Session, row: Series, name: str) -> None:
    """Give a series another name. Raises BadInput where this person has one of that name."""
    taken = [one for one in series.of_person(session, row.person) if one.id != row.id and one.name.casefold() == name.casefold()]
    if taken:
        raise BadInput("series_name_taken", value=name)
    try:
        with session.begin_nested():
            series.change(session, row, name=name)
    except IntegrityError as exc:
        raise BadInput("series_name_taken", value=name) from exc


def set_source(session: Session, desk: Desk, row: Series, text: str) -> None:
    """Where ideas come from: "ideas", "topics", or a feed's address. Raises BadInput."""
    word = text.casefold()
    then = row.source.get("then", "stop")
    if word in _OWN:
        source = {"kind": "ideas"}
    elif word in _LIST:
        source = {"kind": "topics", "then": then}
    else:
        source = {"kind": "feed", "feed": feed_address(desk, row.person, text), "then": then}
    status = "active" if row.status == "ended" else row.status
    series.change(session, row, source=source, status=status, why="" if row.status == "ended" else row.why)


def feed_address(desk: Desk, person: str, text: str) -> str:
    """A feed's address that this person may use. Raises BadInput."""
    url = check_url(text)
    if not may_read(desk.database, person, url, allowed=desk.chat.names("feeds"), owners=desk.chat.names("owners")):
        raise BadInput("feed_not_allowed", host=host_of(url))
    return url


def add_topics(session: Session, row: Series, topics: list[str], most: int) -> tuple[int, int]:
    """Put topics behind those that wait: how many came in, how many repeat one that was there. Raises BadInput where none fits.

    What we wrote and have not used gives way to a person's own topic that is nearly the same.
    """
    from agent.likeness import Known, nearest

    if not topics:
        raise BadInput("topics_none")
    have = series.normals(session, row.id)
    if len(have) + len(topics) > most:
        raise BadInput("topics_many", count=len(topics), have=len(have), limit=f"{most:,}")
    ours = {idea.normal: idea for idea in series.unused(session, row.id) if idea.source == WRITTEN}
    known = Known(text for text in have if text not in ours)
    fresh = [topic for topic in topics if known.add(topic)]
    series.drop(session, [ours[text] for text in nearest(ours, fresh)])
    own_first = row.source.get("kind", "ideas") == "ideas"  # before what we wrote
    added = series.add_ideas(session, row.id, [NewIdea(topic, normal(topic)) for topic in fresh], first=own_first)
    if own_first:  # a list first, and after it the ideas that were asked for
        series.change(session, row, source={"kind": "topics", "then": "ideas"})
    if row.status == "ended" and added:
        series.change(session, row, status="active", why="")
    return added, len(topics) - added


def _option(session: Session, desk: Desk, row: Series, field: str, value: str) -> None:
    usual = value.casefold() in {*NOTHING - {"none", "无"}, USUAL, "usual", "默认"}
    if field == "draft" and value.casefold() in ("final", "成片", "高"):
        value = "off"
    if field == "draft" and value.casefold() in ("draft", "草稿"):
        value = "on"
    if not usual:
        read = read_options({field: value}, desk.available, local=row.person.startswith("console:"))
        value = read.language if field == "lang" else value.strip()
    if field == "lang":
        series.change(session, row, language="" if usual else value)
        return
    kept = {name: old for name, old in row.options.items() if name != field}
    series.change(session, row, options=kept if usual else {**kept, field: value})


def _then(session: Session, row: Series, value: str) -> None:
    word = value.casefold()
    if word not in _ON | _OFF:
        raise BadInput("then_unknown", value=shown(value))
    if row.source.get("kind", "ideas") == "ideas":
        raise BadInput("then_means_nothing")
    series.change(session, row, source={**row.source, "then": "ideas" if word in _ON else "stop"})
