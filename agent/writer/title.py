# ruff: noqa: SIM905
"""A title, or a file's name, from the beginning of a text: never longer than asked for, and ending on a word that can end it.

Knows no grammar but the words that cannot stand last, and those that begin a new part. Pure.
"""

import re
from collections.abc import Sequence

from agent.writer.budget import CJK

SLUG_LETTERS, SLUG_WORDS, SLUG_BYTES = 400, 8, 60
LEAST_WORDS = 3  # what is left over from a cut tells something
MORE_WORDS = 2  # where a phrase is whole with them, rather than cut in its middle

# Before one of these a phrase is whole.
_BEGINS = frozenset(
    (
        "about above across after against along amid among and around as at because before behind below beneath beside between beyond "
        "but by despite down during for from if in inside into like near next of off on once onto or out outside over past since so "
        "than that then though through till to toward towards under underneath until unto up upon when where which while who whose "
        "with within without yet"
    ).split()
)
# These lean on the word behind them.
_NEVER_LAST = frozenset(
    (
        "across against amid among and as at because beneath beside between but despite during for from if into like of onto or since "
        "than that though till to toward towards until unto upon when where which while who whose with without "
        "a an the this these those my your his her its our their some any every each no very too more most is are was were be been "
        "being am has have had do does did will would can could shall should may might must how not only just almost still in on one two "
        "three four five"
    ).split()
)

_PARTS_ZH = re.compile("[，。！？；：、,.!?;:]")
_BEGINS_ZH = re.compile(
    "每天|每晚|每当|终于|突然|忽然|正在|总是|在|从|向|往|对|把|被|和|与|跟|给|为|用|到|因为|所以|但是|却|并|然后|一边|直到"
)
_LEANS_ON_ZH = re.compile(
    "(?:每天|每晚|早上|晚上|夜里|清晨|傍晚|[的地得在从向往对把被和与跟给为用到着并却很最更又再就才也都不没将要会能]|[一二两三四五六七八九十几每这那][个只条位座颗片朵本张辆艘棵把间群双对]?)+$"
)


def title_of(text: str, most_words: int) -> str:
    """The first words of a text in a language with spaces, two more where that completes a phrase.

    >>> title_of("A fox guards the last green leaf of the year", 7) == "A fox guards the last green leaf"
    """
    words = text.strip(" .!?…,;:").split()
    if len(words) <= most_words:
        return " ".join(words)
    cuts = [
        count
        for count in range(LEAST_WORDS, min(len(words), most_words + MORE_WORDS + 1))
        if (words[count - 1][-1] in ",;:.!?—–" or words[count].strip("\"'“‘(").casefold() in _BEGINS)
        and _can_end(words[count - 1])
    ]
    within = [count for count in cuts if count <= most_words]
    whole = len(words) if len(words) <= most_words + MORE_WORDS else most_words
    count = within[-1] if within else cuts[0] if cuts else whole
    return " ".join(without_loose_end(words[:count])).rstrip(" ,;:.…—–-&")


def without_loose_end(words: Sequence[str]) -> list[str]:
    """The words without those at the end that lean on a next one; the first one always stays.

    >>> without_loose_end(["a", "fox", "learns", "to", "the"])
    ['a', 'fox', 'learns']
    """
    count = len(words)
    while count > 1 and (not _can_end(words[count - 1]) or words[count - 1].casefold() in _BEGINS):
        count -= 1
    return list(words[:count])


def title_of_chinese(text: str, most_letters: int) -> str:
    """The first part of a Chinese text, cut where another phrase begins.

    >>> title_of_chinese("机器人学画画，画出彩虹", 24) == "机器人学画画"
    """
    first = next((part for part in _PARTS_ZH.split(text.strip()) if part.strip()), text).strip()
    if len(first) <= most_letters:
        return first
    if not CJK.search(first):
        return title_of(first, 8)
    for found in reversed(list(_BEGINS_ZH.finditer(first, most_letters // 3, most_letters + 2))):
        if found.start() <= most_letters and not _LEANS_ON_ZH.search(first[: found.start()]):
            return first[: found.start()]
    return _LEANS_ON_ZH.sub("", first[:most_letters]) or first[:most_letters]


def slug(text: str) -> str:
    """A file name from an idea's first words, any script; a long one is cut behind a word that can end it.

    >>> slug("A red fox, crosses!"), slug("一只红狐狸"), slug("🦊")
    ('a-red-fox-crosses', '一只红狐狸', 'short')
    """
    words = re.findall(r"[^\W_]+", text[:SLUG_LETTERS].lower())
    if CJK.search(text) and len("-".join(words).encode(errors="replace")) > SLUG_BYTES:
        words = re.findall(r"[^\W_]+", title_of_chinese(text[:SLUG_LETTERS], SLUG_BYTES // 3).lower())
    name = "-".join(words if len(words) <= SLUG_WORDS else without_loose_end(words[:SLUG_WORDS]))
    while len(name.encode(errors="replace")) > SLUG_BYTES:
        name = name.rpartition("-")[0] or name[:-1]
    return name.encode(errors="ignore").decode() or "short"


def _can_end(word: str) -> bool:
    bare = word.strip("\"'“”‘’(),;:.!?").casefold()
    return bool(bare) and bare not in _NEVER_LAST
