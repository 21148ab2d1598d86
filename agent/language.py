"""Which language a text is in, cleaned text, and how long text takes to speak. Letters decide; a few small words tell Latin ones apart.

Knows no state and no node. A guess, said as one: `--lang` overrules it.
"""

import re
import unicodedata

CJK = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u3040-\u30ff\uac00-\ud7af\U00020000-\U0003ffff]")
_KANA = re.compile(r"[\u3041-\u30ff]")
_SCRIPTS = (
    ("HANGUL", "ko"),
    ("CYRILLIC", "ru"),
    ("ARABIC", "ar"),
    ("HEBREW", "he"),
    ("GREEK", "el"),
    ("DEVANAGARI", "hi"),
    ("BENGALI", "bn"),
    ("TAMIL", "ta"),
    ("TELUGU", "te"),
    ("THAI", "th"),
    ("GEORGIAN", "ka"),
    ("ARMENIAN", "hy"),
)
# Words that are frequent in one language and no word, or a rare one, in the others.
_SMALL_WORDS = {
    "en": "the of and to is a an that it with for on by from this are was how why what who its his her into about my your in",
    "de": "der die das und ist ein eine einen einem nicht mit auf dem den im wie wir ich sich auch von zum zur durch über",
    "fr": "le la les et est un une des du dans qui que pour sur avec pas au aux ce cette il elle vers chez",
    "es": "el la los las y es un una de del en que por para con su al como más se lo hacia sobre",
    "it": "il lo gli e è un una di del della che per con non nel nella si come una sono verso",
    "pt": "o os as e é um uma de do da no na que por para com não se em como ao uma",
    "nl": "de het een en is van op met niet die dat voor naar ik zijn aan door hoe over",
    "pl": "i w na z się nie jest do że jak przez dla od po ale czy",
    "tr": "bir ve bu için ile de da çok ne gibi nasıl olan kadar",
}
_WORDS_OF = {code: frozenset(words.split()) for code, words in _SMALL_WORDS.items()}
_SENTENCES = re.compile(r"[^.!?…。！？]*\w[^.!?…。！？]*[.!?…。！？]*")
_TERMINAL = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[@-Z\\^_])")  # colours and the like, whole
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
# Format characters that emoji and some scripts are written with; all others (bidi overrides, byte order marks …) only hide things.
_KEPT_FORMAT = frozenset("\u200c\u200d")

# At a voice's natural speed. The Latin figures are joe-medium's, measured: 71 letters 3.5 s, 31 letters 1.75 s, two short sentences 1.75 s.
LETTERS_A_SECOND = {"zh": 5.0, "ja": 7.5, "ko": 7.0}
LATIN_LETTERS_A_SECOND = 22.5
SENTENCE_S = 0.37  # each sentence's own beginning and end


def clean(text: str) -> str:
    """NFC text without control, private and hiding characters; runs of blanks become one, more than two line ends two."""
    kept = []
    for char in _TERMINAL.sub("", text).replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n"):
        category = unicodedata.category(char)
        if char == "\n" or category[0] not in "CZ" or char in _KEPT_FORMAT or 0xE0020 <= ord(char) <= 0xE007F:
            kept.append(char)
        elif category[0] == "Z" or char in "\t\v\f":
            kept.append(" ")
    text = unicodedata.normalize("NFC", "".join(kept))
    text = re.sub(r" *\n *", "\n", re.sub(r" {2,}", " ", text))
    return re.sub(r"\n{3,}", "\n\n", text).strip()


def says_something(text: str) -> bool:
    """Whether there is a letter, a digit or a picture sign in it."""
    return any(unicodedata.category(char)[0] in "LN" or unicodedata.category(char) == "So" for char in text)


def detect(text: str, default: str = "en") -> str:
    """Two-letter code of the language that most of the letters belong to; `default` where nothing tells."""
    letters = [char for char in text if char.isalpha()]
    if not letters:
        return default
    east = len(CJK.findall(text))
    if east * 3 >= len(letters):
        if _KANA.search(text):
            return "ja"
        return "ko" if any("HANGUL" in unicodedata.name(char, "") for char in letters) else "zh"
    counts = {code: 0 for _, code in _SCRIPTS}
    for char in letters:
        name = unicodedata.name(char, "")
        for script, code in _SCRIPTS:
            if name.startswith(script):
                counts[code] += 1
                break
    best = max(counts, key=lambda code: counts[code])
    if counts[best] * 2 >= len(letters):
        return _close_kin(best, text)
    return _latin(text, default)


def speaking_s(text: str, language: str) -> float:
    """How long a voice at natural speed needs, predicted from the letters."""
    letters = len(re.sub(r"\s+", " ", text.strip())) if language not in LETTERS_A_SECOND else sum(1 for c in text if c.isalnum())
    sentences = max(1, len(_SENTENCES.findall(text))) if letters else 0
    return letters / letters_a_second(language) + SENTENCE_S * sentences


def letters_a_second(language: str) -> float:
    """Letters that are spoken in one second within a sentence."""
    return LETTERS_A_SECOND.get(language, LATIN_LETTERS_A_SECOND)


def word_count(text: str) -> int:
    """Words as a text encoder would count them; three letters of a script without spaces stand for two words."""
    east = len(CJK.findall(text))
    return len(CJK.sub(" ", text).split()) + (east * 2 + 2) // 3


def _close_kin(code: str, text: str) -> str:
    if code == "ru" and re.search(r"[іїєґ]", text.lower()):
        return "uk"
    if code == "ar" and re.search(r"[پچژگی]", text):
        return "fa"
    return code


def _latin(text: str, default: str) -> str:
    words = [w.casefold() for w in _WORD.findall(text)]
    score = {code: sum(w in known for w in words) for code, known in _WORDS_OF.items()}
    best = max(score, key=lambda code: (score[code], code == default))
    return best if score[best] >= 2 and score[best] > score.get(default, 0) else default
