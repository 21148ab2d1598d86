"""What any chat platform must be able to do, in our own words: what comes in, what goes out, and who carries it.

Values and one protocol. Knows no platform, no table and no sentence: texts come from `texts`, rows are `commands`' and `outbox`'s.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, Protocol

DeliveryKind = Literal["storyboard", "question", "short", "script", "notice"]


@dataclass(frozen=True)
class Incoming:
    """One thing a person did: a command, a message, a button. Nothing in it is trusted."""

    address: str  # channel: "file:/abs/path.mp4", "telegram:CHAT:TOPIC"
    person: str  # "console:USER", "telegram:ID"
    command: str  # "short", "script", "jobs", "cancel", "resume", "help" …
    text: str = ""  # the idea, or the rest of the command
    options: Mapping[str, Any] = field(default_factory=dict)
    language: str = "en"  # the person's client locale, two letters
    message_id: str = ""
    limit_bytes: int | None = None  # what the channel takes as one file


@dataclass(frozen=True)
class Button:
    """One press: `action` and its values come back as an Incoming."""

    label: str
    action: str
    job_id: str = ""
    shot: int = 0


@dataclass(frozen=True)
class Reply:
    """What a person reads back at once. job_id is set when a job row was committed for it."""

    text: str
    job_id: str = ""
    buttons: tuple[tuple[Button, ...], ...] = ()
    ok: bool = True  # False: refused; the console exits with 2


@dataclass(frozen=True)
class Parcel:
    """One delivery, ready to hand over: text in the person's language and at most one file with its facts."""

    kind: DeliveryKind
    address: str
    job_id: str
    text: str
    file: Path | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)
    thumbnail: Path | None = None
    buttons: tuple[tuple[Button, ...], ...] = ()
    nonce: str = ""  # the same for every try at this delivery
    again: bool = False  # an earlier try may have arrived


class Messenger(Protocol):
    """One platform's way of sending. An adapter file holds one of these and nothing else that thinks."""

    prefix: str  # "file", "telegram": the addresses it serves
    resend_safe: bool  # a delivery whose answer was lost may be sent again (file: yes; Telegram: no)

    async def deliver(self, parcel: Parcel) -> str:
        """Send it and return the platform's message id (or the path written).

        Raises bots.errors.DeliveryRefused (never retry) or DeliveryLater (retry after its delay_s).
        """
        ...

    async def show_progress(self, address: str, message_id: str, text: str, preview: Path | None) -> None:
        """Edit the acknowledging message in place. Never raises for a message that is gone."""
        ...
