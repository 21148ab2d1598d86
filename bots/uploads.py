"""What people send besides words: pictures, videos and voice notes are kept; a text file is a script.

A file is moved into the media folder under the hash of its bytes; nothing in it is opened here.
"""

from bots.asked import MAX_IDEA_CHARACTERS
from bots.desk import Desk
from bots.errors import BadInput
from bots.messages import Attachment, Incoming, Reply
from bots.texts import say
from storage import media, people

MOST_TEXT_BYTES = 4 * MAX_IDEA_CHARACTERS + 3
KEPT = frozenset({"photo", "video", "voice"})


def keep(desk: Desk, incoming: Incoming) -> Reply:
    """Keep what can be kept and say in one sentence what can be done with it today. Raises OSError where the disk is full."""
    kinds = []
    for attachment in incoming.media:
        if attachment.kind not in KEPT:
            continue
        if attachment.path is None:
            return Reply(say("upload_too_large", incoming.language), ok=False)
        _keep(desk, incoming, attachment)
        kinds.append(attachment.kind)
    if not kinds:
        return Reply(say("upload_unknown", incoming.language), ok=False)
    return Reply(say(f"upload_{kinds[0]}", incoming.language))


def script_in(incoming: Incoming) -> str:
    """The text of a text file that was sent alone; "" where there is none. Raises BadInput for one that is no text."""
    if len(incoming.media) != 1 or incoming.media[0].kind != "file":
        return ""
    file = incoming.media[0]
    if file.path is None or not file.name.lower().endswith((".txt", ".md", ".fountain")):
        return ""
    try:
        content = file.path.read_bytes() if file.path.stat().st_size <= MOST_TEXT_BYTES else None
    finally:
        file.path.unlink(missing_ok=True)
    if content is None:
        raise BadInput("idea_too_long", letters=f"{file.size_bytes:,}", limit=f"{MAX_IDEA_CHARACTERS:,}")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as exc:
        raise BadInput("script_not_text") from exc


def drop(incoming: Incoming) -> None:
    """Take away downloads that nobody kept."""
    for attachment in incoming.media:
        if attachment.path is not None:
            attachment.path.unlink(missing_ok=True)


def _keep(desk: Desk, incoming: Incoming, attachment: Attachment) -> None:
    assert attachment.path is not None  # noqa: S101  (looked at by the caller)
    key = media.hash_file(attachment.path)
    with desk.database.session() as session:
        media.keep(session, desk.database.media_dir, key, attachment.path, "upload", {"kind": attachment.kind})
        people.sent_file(session, incoming.person, incoming.address, attachment.kind, key)
        session.commit()
