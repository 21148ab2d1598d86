"""English text → tokens: times, dates, ordinals, numbers, words, signs. Every character of the text is in one of them."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

from bots.clock.words_en import NUMBER_WORDS, ORDINAL_WORDS

Kind = Literal["time", "date", "ordinal", "number", "past", "word", "sign", "end"]


@dataclass(frozen=True, slots=True)
class Token:
    """One piece of the text. numbers: hour and minute, year month day, or the one number it is. half: am, pm or nothing."""

    kind: Kind
    text: str
    numbers: tuple[int, ...] = ()
    half: str = ""


END = Token("end", "")
_PIECES = re.compile(
    r"""\s*(?:
    (?P<iso>\d{4})-(?P<iso_month>\d{1,2})-(?P<iso_day>\d{1,2})(?!\d)
    |(?P<dot_day>\d{1,2})\.(?P<dot_month>\d{1,2})\.(?P<dot_year>\d{4})(?!\d)
    |(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d{2}))?\s*(?P<half>[ap]\.?\ ?m\b\.?)
    |(?P<hour24>\d{1,2})[:.h](?P<minute24>\d{2})(?:h|\ ?hrs)?(?![\d:.])
    |(?P<ordinal>\d{1,2})(?:st|nd|rd|th)\b
    |:(?P<past>\d{2})(?!\d)
    |(?P<number>\d+)
    |(?P<word>[^\W\d_]+(?:'[^\W\d_]+)*)
    |(?P<sign>\S)
    )""",
    re.VERBOSE,
)


def tokens(text: str) -> list[Token]:
    """The tokens of a text, small letters, number words as numbers."""
    text = unicodedata.normalize("NFKC", text).lower()
    text = re.sub("[’‘`´]", "'", text)
    text = re.sub("[‐-―−~]", "-", text).rstrip(" .!;,\n\t")
    return [_token(piece) for piece in _PIECES.finditer(text)]


def _token(piece: re.Match[str]) -> Token:
    group = piece.groupdict()
    text = piece[0].strip()
    if group["iso"]:
        return Token("date", text, (int(group["iso"]), int(group["iso_month"]), int(group["iso_day"])))
    if group["dot_year"]:
        return Token("date", text, (int(group["dot_year"]), int(group["dot_month"]), int(group["dot_day"])))
    if group["hour"]:
        return Token("time", text, (int(group["hour"]), int(group["minute"] or 0)), "am" if group["half"][0] == "a" else "pm")
    if group["hour24"]:
        return Token("time", text, (int(group["hour24"]), int(group["minute24"])))
    for kind in ("ordinal", "past", "number"):
        if group[kind]:
            return Token(kind, text, (int(group[kind]),))
    if text in ORDINAL_WORDS:
        return Token("ordinal", text, (ORDINAL_WORDS[text],))
    if text in NUMBER_WORDS:
        return Token("number", text, (NUMBER_WORDS[text],))
    return Token("word" if group["word"] else "sign", text)
