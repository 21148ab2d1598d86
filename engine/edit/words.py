"""Written text → the words a caption shows, what a voice says for each of them, and their times where no voice speaks.

Every written word keeps the person's own spelling and punctuation; what is spoken for it ("5 %" → "5 percent") stands beside it and is
never shown. Chinese, Japanese and Thai are cut into phrases. Knows no voice and no picture. Pure functions.
"""

import re
import unicodedata
from dataclasses import dataclass, replace

from engine.base import CaptionWord
from engine.edit.spoken import spoken_for
from engine.edit.words_zh import COUNTS, LEAN_BACK, LEAN_ON, MEASURES, WORDS

LATIN_PER_S, CHINESE_PER_S, SHORTEST_LINE_S = 15.0, 4.5, 1.2
PHRASE_CHARS = 8
_LONGEST_WORD, _LONGEST_SENTENCE = 60, 320  # characters; a voice's work grows with the square of a sentence
_LINE_CHARS = 42  # how much text without a voice stands as one line, about

# Han, kana, bopomofo; Thai, Lao, Burmese and Khmer are written without spaces as well.
_UNSPACED = (
    r"\u3005-\u3007\u3040-\u30ff\u3100-\u312f\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
    r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
)
_IS_UNSPACED = re.compile(f"[{_UNSPACED}]")
_CLOSERS = "\"'”’»)]}）】》」』〉"
_SENTENCE_END = re.compile(rf"[.!?…。！？؟।]+[{re.escape(_CLOSERS)}]*$")
_CLAUSE_END = re.compile(rf"[;:—–；：]+[{re.escape(_CLOSERS)}]*$")
_COMMA_END = re.compile(rf"[,，،]+[{re.escape(_CLOSERS)}]*$")
_CLAUSE_PARTS = re.compile(
    rf"[^，。！？；：…、—,.!?;:]*(?:(?<=\d)[.,:](?=\d)[^，。！？；：…、—,.!?;:]*)*[，。！？；：…、—,.!?;:]*[{re.escape(_CLOSERS)}]*"
)
_NOT_CUT = re.compile(rf"[^{_UNSPACED}]+|.", re.S)
_ABBREVIATIONS = re.compile(
    r"(mr|mrs|ms|dr|prof|st|vs|etc|e\.g|i\.e|jr|sr|mt|fig|approx|dept|est|vol|hr|z\.b|d\.h|bzw|usw|nr|sra|av)\.", re.I
)
_PARTICLES = "".join(sorted(LEAN_BACK)) + "，。！？、"
_OPENERS = frozenset("“‘「『（《【〈(")
_MARKS_OF_WORDS = "%‰℃°&+#@$€£¥"
_DROPPED = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF, 0xAD])


@dataclass(frozen=True)
class WrittenWord:
    """A word or phrase as written, what is said for it ("" = nothing), and whether a line or sentence ends with it."""

    text: str
    spoken: str
    ends_line: bool = False
    ends_sentence: bool = False


def is_unspaced(text: str) -> bool:
    """Whether text holds a character of a script that puts no spaces between words."""
    return _IS_UNSPACED.search(text) is not None


def words_of(text: str, language: str) -> tuple[WrittenWord, ...]:
    """Cut text into caption words. Control characters are dropped; what cannot be spoken (emoji, dashes) joins the word before it."""
    clean = "".join(" " if unicodedata.category(c) == "Cc" else c for c in unicodedata.normalize("NFC", text).translate(_DROPPED))
    pieces: list[WrittenWord] = []
    orphan = ""
    for written in _pieces(clean):
        spoken = spoken_for(written, language)
        if spoken:
            pieces.append(WrittenWord(f"{orphan} {written}".strip(), spoken))
            orphan = ""
        elif pieces:
            before = pieces[-1]
            gap = "" if is_unspaced(before.text[-1]) or before.text[-1] in "，。！？；：、…" else " "
            pause = "," if written.strip("-–—…") == "" and before.spoken[-1].isalnum() else ""
            pieces[-1] = replace(before, text=f"{before.text}{gap}{written}", spoken=before.spoken + pause)
        else:
            orphan = f"{orphan} {written}".strip()
    return _with_ends(pieces)


def sentences_of(words: tuple[WrittenWord, ...]) -> list[list[int]]:
    """The numbers of the words of each sentence, in order."""
    sentences: list[list[int]] = [[]]
    for i, word in enumerate(words):
        sentences[-1].append(i)
        if word.ends_sentence:
            sentences.append([])
    return [s for s in sentences if s]


def spoken_sentence(words: tuple[WrittenWord, ...], numbers: list[int]) -> str:
    """What a voice is given for one sentence: spoken words, with spaces only where the script has them."""
    out = ""
    for i in numbers:
        spoken = words[i].spoken
        out += (
            "" if not out or (is_unspaced(out[-1]) or is_unspaced(spoken[0]) or out[-1] in "，。！？；：、") else " "
        ) + spoken
    return out


def timed_without_voice(text: str, language: str, start_s: float) -> tuple[tuple[CaptionWord, ...], float]:
    """Time words for reading: 4.5 Chinese or 15 other characters a second, each line at least 1.2 s. Also gives the whole length in s."""
    timed: list[CaptionWord] = []
    at = start_s
    for line in _reading_lines(words_of(text, language)):
        weights = [reading_s(word.text) for word in line]
        stretch = max(1.0, SHORTEST_LINE_S / sum(weights))
        for word, weight in zip(line, weights, strict=True):
            end = at + weight * stretch
            timed.append(CaptionWord(word.text, round(at, 4), round(end, 4), word is line[-1]))
            at = end
    return tuple(timed), round(at - start_s, 4)


def reading_s(text: str) -> float:
    """Seconds it takes to read text: 4.5 characters a second of unspaced scripts, 15 of others, spaces after words included."""
    unspaced = len(_IS_UNSPACED.findall(text))
    return unspaced / CHINESE_PER_S + (len(text) - unspaced + (0 if unspaced else 1)) / LATIN_PER_S


def shared_by_letters(
    words: tuple[WrittenWord, ...], numbers: list[int], start_s: float, end_s: float
) -> list[tuple[float, float]]:
    """Times for the words of one sentence by their share of its letters; a comma or full stop counts as two letters of pause."""
    letters = [max(1, sum(c.isalnum() for c in words[i].spoken)) for i in numbers]
    pauses = [2 if words[i].ends_line else 0 for i in numbers]
    pauses[-1] = 0
    unit = (end_s - start_s) / (sum(letters) + sum(pauses))
    times, at = [], start_s
    for count, pause in zip(letters, pauses, strict=True):
        times.append((at, at + count * unit))
        at += (count + pause) * unit
    return times


def _pieces(text: str) -> list[str]:
    """Words between spaces; unspaced scripts are cut at punctuation and into phrases."""
    pieces: list[str] = []
    for chunk in text.split():
        if is_unspaced(chunk):
            for clause in _CLAUSE_PARTS.findall(chunk):
                pieces.extend(_phrases(clause))
        else:
            pieces.append(chunk)
    return [piece[at : at + _LONGEST_WORD] for piece in pieces for at in range(0, len(piece), _LONGEST_WORD)]


def _phrases(clause: str) -> list[str]:
    """A clause in phrases of at most 8 characters, cut between words where a reader breathes; Latin words and numbers stay whole."""
    units = _units(clause)
    sizes = [min(len(u), PHRASE_CHARS // 2) if u[0].isascii() else sum(c.isalnum() for c in u) for u in units]
    count = -(-sum(sizes) // PHRASE_CHARS)
    if count <= 1:
        return [clause] if clause else []
    ideal = sum(sizes) / count
    best: list[tuple[float, int]] = [
        (0.0, 0)
    ]  # for each end: what the cheapest way to it costs, and where its last phrase begins
    for end in range(1, len(units) + 1):
        ways = []
        size = 0
        for begin in range(end - 1, -1, -1):
            size += sizes[begin]
            if size > PHRASE_CHARS and begin < end - 1:
                break
            hurt = _hurt(units[begin - 1], units[begin]) if begin else 0.0
            short = 5.0 if size <= 1 else 2.0 if size == 2 else 0.0
            ways.append((best[begin][0] + 0.15 * (size - ideal) ** 2 + 1.5 + short + hurt, begin))
        best.append(min(ways))
    cuts, end = [], len(units)
    while end:
        cuts.append((best[end][1], end))
        end = best[end][1]
    return ["".join(units[begin:end]) for begin, end in reversed(cuts)]


def _units(clause: str) -> list[str]:
    """What is never cut: known words with their particles, a number with its measure word, Latin words with the marks after them."""
    signs = _NOT_CUT.findall(clause)
    units: list[str] = []
    i = 0
    while i < len(signs):
        size = next((n for n in (5, 4, 3, 2) if "".join(signs[i : i + n]) in WORDS and i + n <= len(signs)), 1)
        if size == 1 and signs[i] in COUNTS and "".join(signs[i + 1 : i + 2]) in MEASURES:
            size = 2
        unit = "".join(signs[i : i + size])
        i += size
        if units and units[-1] in _OPENERS:
            units[-1] += unit
            continue
        mark = unit not in _OPENERS and not any(c.isalnum() or c in _MARKS_OF_WORDS for c in unit)
        if units and (mark or (unit in LEAN_BACK and size == 1)):
            units[-1] += unit
        else:
            units.append(unit)
    return units


def _hurt(before: str, after: str) -> float:
    """What a cut between two units costs; below 0 where a reader breathes anyway."""
    if before[-1] in LEAN_BACK:
        return (-0.4 if before[-1] in "了着过得" else -1.6) + 3.0 * (after[0] in COUNTS or not is_unspaced(after[0]))
    if before in LEAN_ON or (before[0] in COUNTS and before[-1] in MEASURES):
        cost = 3.0
    else:  # a single character that nobody taught us may be half of a word
        cost = 1.2 * (len(before) == 1) + 1.6 * (len(before) == 1 and len(after.rstrip(_PARTICLES)) <= 1)
    return cost - 1.2 * (after[0] in LEAN_ON and len(after) <= 2)


def _with_ends(words: list[WrittenWord]) -> tuple[WrittenWord, ...]:
    """Mark where sentences and lines end. A comma ends a line only where neither side becomes a line of one or two words."""
    ended: list[WrittenWord] = []
    since = length = 0
    for i, word in enumerate(words):
        since += 1
        length += len(word.spoken)
        last = i == len(words) - 1
        phrase = is_unspaced(word.text)
        abbreviation = _ABBREVIATIONS.fullmatch(word.text.lstrip("([\"'“‘")) is not None
        sentence = last or (_SENTENCE_END.search(word.text) is not None and not abbreviation)
        comma = _COMMA_END.search(word.text) is not None and (phrase or (since >= 3 and len(words) - i > 3))
        line = sentence or comma or _CLAUSE_END.search(word.text) is not None
        sentence = sentence or length > (_LONGEST_SENTENCE if line else 1.4 * _LONGEST_SENTENCE)
        line, length = line or sentence, 0 if sentence else length
        ended.append(replace(word, ends_line=line, ends_sentence=sentence))
        since = 0 if line else since
    return tuple(ended)


def _reading_lines(words: tuple[WrittenWord, ...]) -> list[list[WrittenWord]]:
    lines: list[list[WrittenWord]] = [[]]
    room = 0.0
    for word in words:
        need = reading_s(word.text) * LATIN_PER_S
        if lines[-1] and room + need > _LINE_CHARS:
            lines.append([])
            room = 0.0
        lines[-1].append(word)
        room += need
        if word.ends_line:
            lines.append([])
            room = 0.0
    return [line for line in lines if line]
