# ruff: noqa: SIM905  (word lists read better as text)
"""English forms: verbs, articles, plurals, capital letters. Knows no ideas and no stories."""

import re
from functools import cache

from agent.writer.english.nouns import IRREGULAR_PLURALS, MASS
from agent.writer.english.verbs import FAMILIES, IRREGULAR, REGULAR

_SPELLED = re.compile(r"^(?:[A-Z]-|[A-Z][A-Z0-9]+$)")
_VOWEL_SOUND = re.compile(r"^(?:[aeiou]|hour|honest|honou?r|heir)", re.IGNORECASE)
_CONSONANT_SOUND = re.compile(r"^(?:one\b|once|eu|ewe|uni(?!n|m)|us[eu]|ute|uto|ufo|ura|uk)", re.IGNORECASE)
_PLURAL_ONLY = frozenset("people children men women mice geese teeth feet fish sheep deer police twins friends".split())


def third(base: str) -> str:
    """walk → walks; be → is; a verb with a particle keeps it (wake up → wakes up)."""
    head, _, rest = base.partition(" ")
    if head in IRREGULAR:
        form = IRREGULAR[head][0]
    elif re.search(r"(?:s|x|z|ch|sh|o)$", head):
        form = head + "es"
    elif re.search(r"[^aeiou]y$", head):
        form = head[:-1] + "ies"
    else:
        form = head + "s"
    return f"{form} {rest}" if rest else form


def ing(base: str) -> str:
    """walk → walking; make → making; sit → sitting."""
    head, _, rest = base.partition(" ")
    if head in IRREGULAR:
        form = IRREGULAR[head][3]
    elif head.endswith("e") and not head.endswith(("ee", "oe", "ye")):
        form = head[:-1] + "ing"
    else:
        form = head + "ing"
    return f"{form} {rest}" if rest else form


def agree(base: str, person: str) -> str:
    """Put a verb in the present for "I", "it" (one) or "they" (many)."""
    if base == "be":
        return {"I": "am", "it": "is"}.get(person, "are")
    return third(base) if person == "it" else base


@cache
def verb_forms() -> dict[str, tuple[str, str]]:
    """Map every known form to (base, kind), kind being base, third, past, participle or ing; the commoner reading wins."""
    forms: dict[str, tuple[str, str]] = {}
    known = set(REGULAR) | {v for line in FAMILIES.values() for v in line.split()}
    for base in known - set(IRREGULAR):
        past = base + "d" if base.endswith("e") else base[:-1] + "ied" if re.search(r"[^aeiou]y$", base) else base + "ed"
        for form, kind in ((third(base), "third"), (past, "past"), (ing(base), "ing"), (base, "base")):
            forms.setdefault(form, (base, kind))
    for base, (s, past, participle, gerund) in IRREGULAR.items():
        for form, kind in ((base, "base"), (s, "third"), (gerund, "ing"), (past, "past"), (participle, "participle")):
            if form not in forms or kind in {"base", "third"}:
                forms[form] = (base, kind)
    forms.update(
        {"am": ("be", "third"), "are": ("be", "base"), "were": ("be", "past"), "is": ("be", "third"), "lit": ("light", "past")}
    )
    return forms


def with_article(nominal: str) -> str:
    """fox → a fox; hour → an hour."""
    word = nominal.lstrip("\"'“‘").split(" ")[0]
    if word.lower() in {"first", "last", "only"}:
        return f"the {nominal}"
    if _SPELLED.match(word):
        vowel = word[0] in "AEFHILMNORSX"
    else:
        vowel = (bool(_VOWEL_SOUND.match(word)) and not _CONSONANT_SOUND.match(word)) or word.startswith(("8", "11", "18"))
    return f"{'an' if vowel else 'a'} {nominal}"


def fix_articles(text: str) -> str:
    """Put "an" where a vowel follows, as a template cannot know."""

    def swap(match: re.Match[str]) -> str:
        article = with_article(match[2]).split(" ")[0]
        return (article.capitalize() if match[1][0] == "A" else article) + " " + match[2]

    return re.sub(r"\b([Aa]n?) ([A-Za-z][\w'-]*)", swap, text)


def is_plural(noun: str) -> bool:
    """Say whether a noun looks plural; unknown words by their ending."""
    word = noun.lower()
    if word in _PLURAL_ONLY or word in IRREGULAR_PLURALS.values():
        return word not in {"fish", "sheep", "deer"}
    if word in MASS or word in IRREGULAR_PLURALS:
        return False
    return word.endswith("s") and not word.endswith(("ss", "us", "is", "news", "'s", "mars", "gas", "lens"))


def singular(noun: str) -> str:
    """foxes → fox; a noun that is not plural stays as it is."""
    if not is_plural(noun):
        return noun
    word = noun
    for one, many in IRREGULAR_PLURALS.items():
        if word == many:
            return one
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if re.search(r"(?:ch|sh|x|ss|z|pus|rus|cus)es$", word) or word in {"heroes", "potatoes", "tomatoes", "volcanoes"}:
        return word[:-2]
    return word[:-1] if word.endswith("s") else word


def plural(noun: str) -> str:
    """fox → foxes; a plural or mass noun stays as it is."""
    if is_plural(noun) or noun in MASS:
        return noun
    if noun in IRREGULAR_PLURALS:
        return IRREGULAR_PLURALS[noun]
    if re.search(r"(?:s|x|z|ch|sh)$", noun):
        return noun + "es"
    return noun[:-1] + "ies" if re.search(r"[^aeiou]y$", noun) else noun + "s"


def sentence_case(text: str) -> str:
    """Capitalise where a sentence starts; words with capitals inside (iPhone) stay as they are."""
    text = re.sub(r"\s+", " ", text).strip()

    def up(match: re.Match[str]) -> str:
        word = match[2]
        return match[1] + (word if re.search(r"[A-Z]", word[1:]) else word[:1].upper() + word[1:])

    text = re.sub(r"(^[\"“']?|[.!?…][\"”’']?\s+[\"“]?)([a-z][\w'-]*)", up, text)
    return re.sub(r"\bi\b(?=['’]|\s|$|[,.!?])", "I", text)
