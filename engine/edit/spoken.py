"""What a voice says for one written word: numbers, signs and units in words, everything unspeakable left out.

Knows one word at a time. English and Chinese are spelled out; for other languages only what no voice could say is dropped. Nothing
here may pass markup or phoneme brackets on to a voice.
"""

import re
import unicodedata

_EN_MONEY = {"$": ("dollar", "cent"), "£": ("pound", "penny"), "€": ("euro", "cent"), "¥": ("yen", "")}
_ZH_MONEY = {"$": "美元", "£": "英镑", "€": "欧元", "¥": "元", "￥": "元"}
_EN_UNITS = {
    "km": "kilometres",
    "cm": "centimetres",
    "mm": "millimetres",
    "kg": "kilograms",
    "mg": "milligrams",
    "ml": "millilitres",
    "ms": "milliseconds",
    "km/h": "kilometres per hour",
    "mph": "miles per hour",
    "GB": "gigabytes",
    "MB": "megabytes",
    "GHz": "gigahertz",
    "m²": "square metres",
    "km²": "square kilometres",
}
_EN_SIGNS = {
    "&": " and ",
    "+": " plus ",
    "=": " equals ",
    "@": " at ",
    "×": " times ",
    "÷": " divided by ",
    "±": " plus or minus ",
}
_ZH_SIGNS = {"&": "和", "+": "加", "=": "等于", "×": "乘", "÷": "除以", "@": "at"}
_EN_SHORT = {
    "dr.": "Doctor",
    "mr.": "Mister",
    "mrs.": "Missis",
    "ms.": "Miz",
    "prof.": "Professor",
    "vs.": "versus",
    "vs": "versus",
    "etc.": "et cetera.",
    "e.g.": "for example",
    "i.e.": "that is",
    "approx.": "approximately",
    "st.": "Saint",
    "jr.": "Junior",
    "sr.": "Senior",
    "mt.": "Mount",
}
_SCALES = {"k": "thousand", "m": "million", "bn": "billion"}
_FRACTIONS = {"½": "a half", "⅓": "a third", "¼": "a quarter", "¾": "three quarters", "⅔": "two thirds"}
_ZH_DIGITS = str.maketrans("0123456789", "零一二三四五六七八九")
_NUMBER = r"\d+(?:[.,]\d+)*"
_KEPT_SIGNS = frozenset(".,;:!?'’-…。，；：！？、·¿¡")


def spoken_for(written: str, language: str) -> str:
    """What is said for one written word or phrase; "" where nothing in it can be spoken."""
    text = unicodedata.normalize(
        "NFKC", "".join(_FRACTIONS.get(c, c) if language == "en" else c for c in written.replace("…", "。。。"))
    )
    text = text.replace("。。。", "…").replace("⋯", "…")
    if not any(c.isalnum() for c in text) and not any(c in "%$£€¥°&+=@" for c in text):
        return ""
    if language == "en":
        text = _english(text)
    elif language == "zh":
        text = _chinese(text)
    text = _only_speakable(text)
    return text if any(c.isalnum() for c in text) else ""


def _english(text: str) -> str:
    lead = text.lstrip("(\"'“‘[").lower()
    if lead in _EN_SHORT:
        return _EN_SHORT[lead]
    text = re.sub(r"(?<=\d),(?=\d{3}(?!\d))", "", text)
    text = re.sub(rf"([$£€¥])\s?({_NUMBER})(?:\s?(k|m|bn)\b)?", _english_money, text, flags=re.I)
    text = re.sub(rf"({_NUMBER})\s?([€£])", lambda m: _money_words(m[2], m[1]), text)
    text = re.sub(r"[-−](?=\d)", lambda m: " minus " if m.start() == 0 else " to ", text)
    text = re.sub(r"(?<=\d)[–—](?=\d)", " to ", text)
    text = re.sub(r"°\s?([CF])\b", lambda m: " degrees " + {"C": "Celsius", "F": "Fahrenheit"}[m[1]], text)
    text = re.sub(r"°", " degrees ", text)
    text = re.sub(r"%", " percent ", text)
    text = re.sub(rf"({_NUMBER})(km/h|km²|m²|km|cm|mm|kg|mg|ml|ms|mph|GB|MB|GHz)\b", lambda m: f"{m[1]} {_EN_UNITS[m[2]]}", text)
    text = re.sub(r"\b(1[1-9]|20)(\d\d)s?\b(?![.,:]?\d)", _year, text)
    text = re.sub(r"#(?=\d)", " number ", text)
    text = re.sub(r"(?<=[A-Za-z])/(?=[A-Za-z])", " or ", text)
    for sign, word in _EN_SIGNS.items():
        text = text.replace(sign, word)
    return text


def _english_money(match: re.Match[str]) -> str:
    sign, number, scale = match[1], match[2], (match[3] or "").lower()
    if scale:
        return f"{number} {_SCALES[scale]} {_EN_MONEY[sign][0]}s"
    return _money_words(sign, number)


def _money_words(sign: str, number: str) -> str:
    whole, _, part = number.replace(",", ".").partition(".")
    name = _EN_MONEY[sign][0]
    spoken = f"{whole} {name}{'' if whole == '1' or name == 'yen' else 's'}"
    return (
        f"{spoken} {int(part)}"
        if part.isdigit() and len(part) == 2 and int(part)
        else (f"{whole}.{part} {name}s" if part.strip("0") else spoken)
    )


def _year(match: re.Match[str]) -> str:
    """1995 → 19 95, as years are read; 2000 to 2009 and round hundreds are left to the voice."""
    century, rest = match[1], match[2]
    plural = "s" if match[0].endswith("s") else ""
    if rest == "00" or (century == "20" and rest < "10"):
        return match[0]
    return f"{century} {'oh ' if rest[0] == '0' else ''}{int(rest)}{plural}"


def _chinese(text: str) -> str:
    text = re.sub(r"(?<=\d),(?=\d{3}(?!\d))", "", text)
    text = re.sub(r"(?<!\d)(\d{4})(?=年)", lambda m: m[1].translate(_ZH_DIGITS), text)
    text = re.sub(rf"[-−]({_NUMBER})\s?(?:°C?|℃|度)", r"零下\1度", text)
    text = re.sub(r"°\s?C|℃", "度", text).replace("°F", "华氏度").replace("°", "度")
    text = re.sub(rf"({_NUMBER})\s?%", r"百分之\1", text)
    text = re.sub(rf"([$£€¥])\s?({_NUMBER})元?", lambda m: m[2] + _ZH_MONEY[m[1]], text)
    text = re.sub(r"(\d)\.(\d+)", lambda m: f"{m[1]}点{m[2].translate(_ZH_DIGITS)}", text)
    text = re.sub(r"(?<=\d)[-–—~](?=\d)", "到", text)
    text = re.sub(r"(\d{1,2}):(\d{2})(?!\d)", lambda m: f"{int(m[1])}点" + (f"{int(m[2])}分" if int(m[2]) else ""), text)
    for sign, word in _ZH_SIGNS.items():
        text = text.replace(sign, word)
    return text


def _only_speakable(text: str) -> str:
    """Letters, marks, digits and the punctuation a voice pauses at; everything else becomes a space."""
    kept = []
    for c in text:
        category = unicodedata.category(c)
        kept.append(c if category[0] in "LM" or category in ("Nd", "Nl") or c in _KEPT_SIGNS or c == "%" else " ")
    text = re.sub(r"\s+", " ", "".join(kept)).replace("’", "'")
    text = re.sub(r"(?<!\w)['-]+|['-]+(?!\w)", "", text)
    text = re.sub(r"\s+([.,;:!?。，；：！？、…])", r"\1", text)
    return re.sub(r"^[.,;:!?。，；：！？、…\s]+(?=\S*\w)", "", text).strip()
