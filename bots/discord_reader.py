"""What discord.py hands over, read: kinds of files, what was typed, who somebody is, what the bot may do in a place.

Pure functions of its objects; nothing here sends or decides.
"""

from collections.abc import Mapping
from typing import Any

import discord

from bots.messages import MediaKind


def typed_in(data: Mapping[str, Any]) -> str:
    """What was typed into a form's field, wherever Discord put it."""
    for component in data.get("components") or ():
        for field in (component, component.get("component") or {}, *(component.get("components") or ())):
            if field.get("custom_id") == "text":
                return str(field.get("value") or "")
    return ""


def kind_of(data: bytes) -> tuple[MediaKind, str]:
    """What a file is by its first bytes, and the suffix that fits."""
    for kind, suffix, at, magic in _MAGIC:
        if data[at : at + len(magic)] == magic:
            return kind, suffix
    return "file", ".bin"


def kind_said(content_type: str | None) -> MediaKind:
    """What Discord says that a file is, for one that was not fetched."""
    kinds: Mapping[str, MediaKind] = {"image": "photo", "video": "video", "audio": "voice"}
    return kinds.get((content_type or "").partition("/")[0], "file")


_MAGIC: tuple[tuple[MediaKind, str, int, bytes], ...] = (
    ("photo", ".jpg", 0, b"\xff\xd8\xff"),
    ("photo", ".png", 0, b"\x89PNG\r\n\x1a\n"),
    ("photo", ".gif", 0, b"GIF8"),
    ("photo", ".webp", 8, b"WEBP"),
    ("voice", ".wav", 8, b"WAVE"),
    ("voice", ".ogg", 0, b"OggS"),
    ("voice", ".mp3", 0, b"ID3"),
    ("voice", ".mp3", 0, b"\xff\xfb"),
    ("voice", ".flac", 0, b"fLaC"),
    ("voice", ".m4a", 4, b"ftypM4A"),
    ("photo", ".heic", 4, b"ftyphei"),
    ("photo", ".avif", 4, b"ftypavif"),
    ("video", ".mp4", 4, b"ftyp"),
    ("video", ".webm", 0, b"\x1aE\xdf\xa3"),
    ("video", ".avi", 8, b"AVI "),
)


def may_post_there(message: discord.Message) -> bool:
    """Whether the bot may answer where a message stands."""
    if message.guild is None or not isinstance(message.channel, discord.abc.GuildChannel | discord.Thread):
        return True
    return may(message.channel.permissions_for(message.guild.me), message.channel)


def may(permissions: discord.Permissions, channel: object) -> bool:
    """Whether these permissions are enough to post a storyboard and a short."""
    send = permissions.send_messages_in_threads if isinstance(channel, discord.Thread) else permissions.send_messages
    return permissions.view_channel and send and permissions.attach_files and permissions.embed_links


def limit(guild: discord.Guild | None) -> int:
    """What the bot itself may upload; an interaction's own limit may be its person's, which later posts do not have."""
    return guild.filesize_limit if guild else discord.utils.DEFAULT_FILE_SIZE_LIMIT_BYTES


def roles(person: discord.abc.User) -> frozenset[str]:
    """Ids of a person's roles; the one that everybody has is the server's own id."""
    return frozenset(str(role.id) for role in person.roles) if isinstance(person, discord.Member) else frozenset()


def manages(person: discord.abc.User) -> bool:
    """Whether a person administers the server."""
    return isinstance(person, discord.Member) and person.guild_permissions.manage_guild


def language_of(locale: discord.Locale) -> str:
    """A client's locale as two letters. >>> language_of(discord.Locale.taiwan_chinese) == "zh"."""
    return str(locale.value)[:2]
