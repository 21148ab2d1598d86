"""The chat's last shorts again, and taking everything back."""

from pathlib import Path

from bots.desk import Desk, is_local
from bots.gate import spent_s
from bots.messages import Button, Incoming, Parcel, Reply
from bots.parcels import parcel
from bots.texts import say
from storage import deliveries, forget, jobs, media, people, posts
from storage.checkpoints import forget_threads
from storage.tables import now

SHOWN = 5
LISTED = 20


def gallery(desk: Desk, incoming: Incoming) -> Reply:
    """The shorts that were delivered here last, oldest first; at this machine a list of all."""
    if is_local(incoming):
        return _list(desk, incoming.language)
    found: list[Parcel] = []
    with desk.database.session() as session:
        channel = deliveries.channel(session, incoming.address, incoming.limit_bytes)
        for delivery in reversed(deliveries.sent_shorts(session, channel, SHOWN)):
            if (ready := parcel(session, desk.database, delivery, channel, shown_again=True)) is not None:
                found.append(ready)
        session.commit()
    if not found:
        return Reply(say("gallery_empty", incoming.language))
    return Reply(say("gallery", incoming.language, count=len(found)), parcels=tuple(found))


def forget_me(desk: Desk, incoming: Incoming, *, sure: bool = False) -> Reply:
    """Ask first; then remove the person's jobs, shorts, files and settings. What others made from shared files stays."""
    language = incoming.language
    with desk.database.session() as session:
        count = len(jobs.recent(session, 100_000, incoming.person))
        files = len(people.files_of(session, incoming.person))
        if not sure:
            yes = Button(say("button.forget_yes", language), "forget", value="yes", style="danger")
            no = Button(say("button.no", language), "forget", value="no")
            return Reply(say("forget_ask", language, jobs=count, files=files), buttons=((yes, no),), private=True)
        row, spent = people.get(session, incoming.person), spent_s(session, incoming.person)
        private = incoming.address if incoming.chat == "private" else ""
        standing, limits = (row.standing, dict(row.limits)) if row else ("", {})
        gone, names = forget.forget_person(session, incoming.person, private)
        if (
            standing or limits or spent
        ):  # what the owner said stays, and so does what was used up today: nothing about what was made
            used = {"at": now().isoformat(), "seconds": spent} if spent else {}
            people.change(session, incoming.person, standing=standing, limits=limits, spent=used)
        session.commit()
    forget.remove_files(desk.database, names)
    forget_threads(desk.database, gone)
    return Reply(say("forgotten" if is_local(incoming) else "forgotten.chat", language), replace=incoming.command == "button")


def _list(desk: Desk, language: str) -> Reply:
    lines = []
    with desk.database.session() as session:
        for post in posts.recent(session, LISTED):
            file: Path | None = media.find(session, desk.database.media_dir, post.media_key)
            when = post.created_at.astimezone().strftime("%m-%d %H:%M")
            where = str(file) if file else say("gallery_gone", language)
            lines.append(
                f"{post.job_id}  {when}  {float(post.facts.get('duration_s', 0)):5.1f} s  {post.title}\n            {where}"
            )
        session.commit()
    return Reply("\n".join(lines) if lines else say("gallery_empty", language))
