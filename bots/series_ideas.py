"""The ideas of a series as people see and change them: topics added, the next ones shown, put earlier, left out, more of them."""

from dataclasses import replace

from bots import series_view as view
from bots.desk import Desk
from bots.errors import BadInput
from bots.messages import Button, Buttons, Incoming, Reply
from bots.series_edit import add_topics
from bots.series_text import MOST_FILE_BYTES, MOST_TOPICS, topics_in, topics_of_file
from bots.series_whose import Asked, ask_of, checked, may_change
from bots.texts import say
from storage import series
from storage.tables import Series


def show(desk: Desk, incoming: Incoming, asked: Asked) -> Reply:
    """The ideas that wait, the next one first."""
    assert asked.row is not None  # noqa: S101  (read sees to it)
    return replace(press(desk, incoming, asked.row, ""), replace=False)


def press(desk: Desk, incoming: Incoming, row: Series, what: str) -> Reply:
    """The next ideas: "" to see them, "u12" one place up, "x12" left out, "more" further ones."""
    language, number = incoming.language, what[1:]
    with desk.database.session() as session:
        if what[:1] in ("u", "x") and number.isdigit():
            idea_id = int(number[:12])
            found = {idea.id for idea in series.waiting(session, row.id, 5000)}
            done = idea_id in found and (series.move(session, idea_id, -1) if what[0] == "u" else series.skip(session, idea_id))
            if not done:
                raise BadInput("idea_gone")
            session.commit()
    if what == "more" and desk.ideas is not None:
        desk.ideas.write_offline(row.id)
    with desk.database.session() as session:
        text = view.ideas_told(session, row, language)
        waiting = series.waiting(session, row.id, 4)
        mine = may_change(desk, session, incoming, row)
    rows: list[tuple[Button, ...]] = []
    if mine:
        for n, idea in enumerate(waiting, 1):
            up = (Button(f"↑ {n}", "series", row.id, value=f"ideas.u{idea.id}"),) if n > 1 else ()
            rows.append((*up, Button(f"✕ {n}", "series", row.id, value=f"ideas.x{idea.id}")))
        more = row.source.get("kind", "ideas") == "ideas" and desk.ideas is not None and not desk.ideas.has_model
        last = (Button(say("button.ideas_more", language), "series", row.id, value="ideas.more"),) if more else ()
        rows.append((*last, Button(say("button.back", language), "series", row.id, value="card")))
    return Reply(text, buttons=_packed(rows), replace=True)


def _packed(rows: list[tuple[Button, ...]]) -> Buttons:
    """Rows put together, for platforms that have five of five."""
    flat = [button for row in rows[:-1] for button in row]
    return (*(tuple(flat[n : n + 4]) for n in range(0, len(flat), 4)), *rows[-1:])


def add(desk: Desk, incoming: Incoming, asked: Asked) -> Reply:
    """Put topics behind those that wait: lines, or files. Raises BadInput."""
    language = incoming.language
    topics = topics_in(asked.rest) + sent_topics(incoming)
    with desk.database.session() as session:
        row = checked(desk, session, incoming, asked)
        if not topics and not asked.rest and not incoming.media:
            return Reply("", ask=ask_of("ask_topics", Button("", "series", row.id, value="add"), language, name=row.name))
        added, repeated = add_topics(session, row, topics, MOST_TOPICS)
        session.commit()
        waiting = series.counts(session, row.id).get("waiting", 0)
    text = say("topics_added" if added else "topics_all_known", language, count=added, name=row.name, waiting=waiting)
    if added and repeated:
        text += " " + say("topics_repeated", language, count=repeated)
    return Reply(text, ok=bool(added))


def sent_topics(incoming: Incoming) -> list[str]:
    """Topics out of files that came with the words, or of one that the console read. Raises BadInput."""
    found: list[str] = []
    if isinstance(data := incoming.options.get("topics"), bytes):
        found += topics_of_file(data, str(incoming.options.get("topics_name", "")))
    for file in incoming.media:
        if file.path is None or file.size_bytes > MOST_FILE_BYTES:
            raise BadInput("topics_file_large", limit=f"{MOST_FILE_BYTES // 1_000_000} MB")
        if file.kind != "file":
            raise BadInput("topics_not_text")
        found += topics_of_file(file.path.read_bytes(), file.name)
    return found
