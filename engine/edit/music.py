"""Which music lies under a short: the bundled tracks by mood, a person's own folder, or one file that they named.

Knows no timeline and does not mix. The bundled tracks are those of the package immich-memories-music (28 of about 30 s, MIT).
"""

import re
from functools import lru_cache
from pathlib import Path

from engine.edit.moods import MOOD_WORDS, MOODS
from engine.errors import RequestRejected

SOUND_SUFFIXES = frozenset(
    {".mp3", ".m4a", ".aac", ".ogg", ".oga", ".opus", ".flac", ".wav", ".aif", ".aiff", ".wma", ".mp4", ".mov", ".mka"}
)
_MAX_OWN_FILES = 5000


class MusicLibrary:
    """Finds a track for a mood. The same mood and seed give the same track as long as the folders stay the same."""

    def __init__(self, own_dir: Path | None = None) -> None:
        self._own_dir = own_dir

    def moods(self) -> tuple[str, ...]:
        """The moods that the bundled music has."""
        return MOODS

    def mood_of(self, asked: str) -> str:
        """The bundled mood nearest to what was asked for, in English or Chinese; "calm" where nothing is near."""
        return mood_of(asked)

    def pick(self, mood: str, seed: int) -> Path | None:
        """A track for the mood, the person's own folder first; unreadable files are passed over. None where nothing is left."""
        near = mood_of(mood)
        for tracks in (self._own(mood, near), _bundled(near)):
            for i in range(len(tracks)):
                track = tracks[(seed + i) % len(tracks)]
                if _decodes(track):
                    return track
        return None

    @staticmethod
    def file(path: Path) -> Path:
        """A person's own sound file, checked by decoding it. Raises RequestRejected where it cannot be used."""
        if not path.is_file():
            raise RequestRejected("music", f"there is no file {path.name!r}")
        if not _decodes(path):
            raise RequestRejected("music", f"{path.name!r} holds no sound that can be read")
        return path.resolve()

    def _own(self, asked: str, near: str) -> list[Path]:
        """The person's tracks: those under a folder named as asked or as the near mood, else all of them."""
        if self._own_dir is None or not self._own_dir.is_dir():
            return []
        tracks = sorted(p for p in self._own_dir.rglob("*") if p.suffix.lower() in SOUND_SUFFIXES and p.is_file())[
            :_MAX_OWN_FILES
        ]
        for name in (asked.strip().lower(), near):
            of_mood = [t for t in tracks if name and name in (part.lower() for part in t.relative_to(self._own_dir).parts[:-1])]
            if of_mood:
                return of_mood
        return tracks


def mood_of(asked: str) -> str:
    """The bundled mood nearest to a word or sentence, in English or Chinese; "calm" where nothing is near.

    >>> mood_of("something epic"), mood_of("轻快"), mood_of("")
    ('energetic', 'happy', 'calm')
    """
    text = asked.strip().lower()
    words = set(re.findall(r"[^\W\d_]+", text))
    for mood in MOODS:
        if mood in words:
            return mood
    for mood, near in MOOD_WORDS.items():
        if any((w in words) if w.isascii() else (w in text) for w in near):
            return mood
    return "calm"


def _bundled(mood: str) -> list[Path]:
    from immich_memories_music import tracks_dir

    return sorted((tracks_dir() / mood).glob("*.opus"))


@lru_cache(maxsize=512)
def _decodes_at(path: str, size: int, changed_ns: int) -> bool:
    """Whether a second of sound can be decoded. Kept by size and time of change, so that a mended file is tried again."""
    import av

    heard = 0.0
    try:
        with av.open(path) as container:
            if not container.streams.audio:
                return False
            for frame in container.decode(container.streams.audio[0]):
                heard += frame.samples / frame.sample_rate
                if heard >= 1.0:
                    return True
    except (av.FFmpegError, OSError, ValueError):
        return False
    return heard > 0.2


def _decodes(path: Path) -> bool:
    try:
        facts = path.stat()
    except OSError:
        return False
    return _decodes_at(str(path), facts.st_size, facts.st_mtime_ns)
