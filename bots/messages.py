"""What any chat platform must be able to do, in our own words: what comes in, what goes out, and who carries it.

Values and one protocol. Knows no platform, no table and no sentence: texts come from `texts`, rows are `commands`' and `outbox`'s.

What an adapter sets as Incoming.command:
- a command's own name ("short", "script", "jobs", "cancel", "settings", "gallery", "forget", "admin", "help" …; "start" is Telegram's help)
- "message"  plain text or media without a command; in a group only matters where `addressed` is set or it replies to a question of ours
- "button"   a press; `pressed` is the packed button exactly as the platform gave it back
- "typed"    the answer to an Ask where the platform hands its packed action back (Discord's modal): `pressed`, and `text` is what was typed
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Literal, Protocol

DeliveryKind = Literal["storyboard", "question", "short", "script", "notice", "file"]
ChatKind = Literal["private", "group", "channel"]
MediaKind = Literal["photo", "video", "voice", "file"]

MOST_PACKED_BYTES = 64  # Telegram's callback data; Discord's custom_id may have 100 characters

_PACKED = re.compile(r"v1:([a-z_]{1,16}):([0-9a-z]{0,16}):(\d{1,4}):([!-~]*)", re.ASCII)


@dataclass(frozen=True)
class Attachment:
    """One file that came with a message, downloaded into Commands.inbox; commands move or delete it.

    path is None where it was too large to fetch.
    """

    kind: MediaKind
    path: Path | None
    size_bytes: int = 0
    name: str = ""  # as the person's file was called; not trusted


@dataclass(frozen=True)
class Target:
    """Another place that a person named, as the platform knows it: both this person and the bot have to be allowed to post there."""

    name: str  # as it was named: "@news", "#general"
    address: str = ""
    title: str = ""
    why: str = ""  # "" they may; else unknown, bot (it may not post there) or person (they do not administer it)
    limit_bytes: int | None = None


@dataclass(frozen=True)
class Incoming:
    """One thing a person did: a command, a message, a button. Nothing in it is trusted."""

    address: str  # channel: "file:/abs/path.mp4", "telegram:CHAT:TOPIC", "discord:CHANNEL"
    person: str  # "console:USER", "telegram:ID", "discord:ID"
    command: str  # see above
    text: str = ""  # the idea, or the rest of the command
    options: Mapping[str, Any] = field(default_factory=dict)
    language: str = "en"  # the person's client locale, two letters
    message_id: str = ""
    limit_bytes: int | None = None  # what the channel takes as one file
    chat: ChatKind = "private"
    name: str = ""  # the person's display name
    server: str = ""  # "discord:GUILD"; "" where the platform has none above the chat
    roles: frozenset[str] = frozenset()  # ids of the roles the person has in this server
    manages: bool = False  # the person administers this chat; needed for "settings", "admin" and their buttons only
    addressed: bool = False  # a group's plain message that names us or replies to us
    elsewhere: bool = False  # the result goes to another place (a direct message): nobody can post where this was asked
    media: tuple[Attachment, ...] = ()
    targets: tuple[Target, ...] = ()  # other places that are named in it, where a command posts to places
    reply_to: str = ""  # id of the message this one answers
    reply_to_person: str = ""  # who wrote that one
    pressed: str = ""  # the packed button or ask, as the platform gave it back
    sent_at: datetime | None = None  # when the person sent it, aware; None: now


@dataclass(frozen=True)
class Button:
    """One press: `pack`ed it comes back as Incoming(command="button", pressed=…)."""

    label: str
    action: str
    job_id: str = ""
    shot: int = 0
    value: str = ""  # printable ASCII
    style: Literal["plain", "good", "danger"] = "plain"


Buttons = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True)
class Ask:
    """A question whose answer is typed.

    Telegram: a message with force-reply; its id goes to Commands.asked, and the answer comes as "message" with reply_to. Discord: a modal
    whose custom_id is `packed`; the answer comes as "typed".
    """

    prompt: str
    packed: str  # what the answer belongs to
    title: str = ""  # a modal's head, ≤ 45 characters
    placeholder: str = ""  # ≤ 64 characters
    value: str = ""  # what stands in the field already, where a platform can


@dataclass(frozen=True)
class Parcel:
    """One delivery, ready to hand over: text in the person's language and at most one file with its facts."""

    kind: DeliveryKind
    address: str
    job_id: str
    text: str
    file: Path | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)  # a short: width, height, duration_s, title, subtitles {"srt": Path}
    thumbnail: Path | None = None
    buttons: Buttons = ()
    nonce: str = ""  # the same for every try at this delivery
    again: bool = False  # an earlier try may have arrived
    person: str = ""  # who asked, for a mention; "" = nobody in particular
    reply_to: str = ""  # the acknowledging message, where there is one
    file_id: str = ""  # the platform's own id of this file, from an earlier delivery: to be sent instead of uploading
    message_id: str = ""  # where an earlier delivery of it stands, for platforms that link instead
    language: str = "en"


@dataclass(frozen=True)
class Reply:
    """What a person reads back at once. job_id is set when a job row was committed for it.

    Where text, ask and parcels are all empty (and replace and remove are False) nothing is posted; a toast only answers a press.
    """

    text: str
    job_id: str = ""  # with job_id of a NEW job the platform's id of this very message goes to Commands.acknowledged
    buttons: Buttons = ()
    ok: bool = True  # False: refused; the console exits with 2
    toast: str = ""  # the short answer to a press; "" = just stop its spinner
    replace: bool = (
        False  # edit the message whose button was pressed: its buttons become `buttons`, its text `text` unless that is ""
    )
    pressed_buttons: Buttons | None = (
        None  # not None: the pressed message's buttons from now on, while `text` is posted as a new message
    )
    remove: bool = False  # take that message away; where the platform cannot, edit as above
    ask: Ask | None = None
    # Sent below the text, each by file_id (else its file, else its text): the gallery. Kind "file": a document that was asked for.
    parcels: tuple[Parcel, ...] = ()
    private: bool = False  # for this person's eyes only, where the platform can (Discord: ephemeral)


@dataclass(frozen=True)
class Delivered:
    """What a platform said of a delivery: the message's id, and its own id of the file where it has such."""

    message_id: str
    file_id: str = ""
    link: str = ""  # where people find the message, where it has a place of its own


class Messenger(Protocol):
    """One platform's way of sending. An adapter file holds one of these and nothing else that thinks."""

    prefix: str  # "file", "telegram": the addresses it serves
    resend_safe: (
        bool  # a delivery whose answer was lost may be sent again, since deliver finds out what arrived (file: yes; Telegram: no)
    )

    async def deliver(self, parcel: Parcel) -> str | Delivered:
        """Send it and return the platform's message id (or the path written), with the file's id where there is one.

        Raises bots.errors.DeliveryRefused (never retry), DeliveryLater (it surely did not arrive; retry after its delay_s) or
        DeliveryUnsure (sent, but the answer was lost).
        """
        ...

    async def show_progress(self, address: str, message_id: str, text: str, preview: Path | None, buttons: Buttons = ()) -> None:
        """Edit the acknowledging message in place, buttons as given (none: taken away). Never raises for a message that is gone."""
        ...


def pack(button: Button) -> str:
    """A button as the ≤ 64 ASCII bytes that a platform gives back when it is pressed: "v1:action:job:shot:value"."""
    packed = f"v1:{button.action}:{button.job_id}:{button.shot}:{button.value}"
    if len(packed.encode()) > MOST_PACKED_BYTES or _PACKED.fullmatch(packed) is None:
        raise ValueError(f"a button cannot be packed: {packed!r}")
    return packed


def unpack(packed: str) -> Button | None:
    """The button, without its label; None for anything that is none of ours."""
    found = _PACKED.fullmatch(packed)
    return Button("", found[1], found[2], int(found[3]), found[4]) if found and len(packed) <= MOST_PACKED_BYTES else None
