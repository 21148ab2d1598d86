"""The state of one walk over an English prompt, and the questions that are asked of it: what stands next to a word, and is it a verb here.

Changes nothing but where it stands. Knows word forms and neighbours; no subjects' relations, no camera.
"""

import re
from dataclasses import dataclass, field

from engine.papercut import lexicon_en as nouns
from engine.papercut import lexicon_en_words as words
from engine.papercut.reading_draft import Draft, Sketch
from engine.papercut.reading_tokens import COPULA, Token, heads, tokens_of
from engine.papercut.reading_words import Entry, Verb

JOINS = frozenset(["and", "or", "while", "as", "but", "who", "that", "which", "when", "where", "then"])
_SEVERAL = frozenset(["are", "were", "have"])
_UNSEEN = (words.ABSTRACT - set(words.NUMBERS) - words.DETERMINERS - {"each", "both", "every"}) | {"smoke", "steam", "star"}


@dataclass
class Phrase:
    """A noun phrase that is open."""

    count: int | None = None
    definite: bool = False
    determined: bool = False
    another: bool = False
    owned: bool = False  # his, her, the girl's
    colour: str = ""
    size: str = ""
    action: str = ""
    position: str = ""
    traits: list[str] = field(default_factory=list)
    start: int = -1
    unknown: Token | None = None
    group: int = 0


class Walk:
    """One walk over one prompt: where it is, what is open, who acts."""

    def __init__(self, prompt: str, sketch: Sketch) -> None:
        self._prompt = prompt
        self._sketch = sketch
        self._tokens = tokens_of(prompt)
        self._i = 0
        self._phrase = Phrase()
        self._agents: list[Draft] = []
        self._last: Draft | None = None  # the subject named last
        self._adjacent: Draft | None = None  # set while the word before was a head noun
        self._fresh = True  # the next noun phrase may be a clause's subject
        self._verb: Verb | None = None
        self._verb_base = ""
        self._preposition = ""
        self._relation: tuple[str, Draft | None] | None = None
        self._fronted: tuple[str, Draft] | None = None
        self._camera = False
        self._copula = False
        self._skip = False
        self._wearing = False
        self._joined = False  # a preposition stood in this clause: after its comma another thing begins
        self._fronted_action = ""
        self._waiting_position = ""
        self._patient: tuple[Draft, str] | None = None  # "guarded by …": whom, and the verb's base
        self._passed: Token | None = None  # an unknown first word with a capital: a name, if nothing else is there to see
        self._listed = False  # a comma, and no "and" since
        self._single = False  # the head before was said to be one: no plural can go on with it
        self._dressed = False  # clothes were named last: more of them are worn too
        self._negated = False  # "does not carry": what comes until "but" is not there
        self._denied: tuple[Verb, str] | None = None  # the verb that "not" stood before, and its base
        self._wearer: Draft | None = None  # who stood right before "in", "with" or "wearing"
        self._spoken: dict[str, bool] = {}

    def _speaks_of(self, pattern: str) -> bool:
        """Whether something is spoken of anywhere in the prompt; looked for once, so that time stays linear."""
        if pattern not in self._spoken:
            self._spoken[pattern] = re.search(pattern, self._prompt, re.IGNORECASE) is not None
        return self._spoken[pattern]

    def _next(self, ahead: int = 1) -> Token | None:
        j = self._i + ahead
        return self._tokens[j] if j < len(self._tokens) else None

    def _before(self) -> Token | None:
        return self._tokens[self._i - 1] if self._i else None

    def _close(self) -> None:
        self._phrase = Phrase()
        self._adjacent = None

    def _alone(self) -> bool:
        """Whether this word is a clause of its own."""
        before, after = self._before(), self._next()
        return (before is None or before.count == 0) and (after is None or after.count == 0)

    def _starts_clause(self) -> bool:
        before = self._before()
        return before is None or before.count == 0 or before.low == "and"

    def _verb_like(self, token: Token) -> bool:
        return token.low in COPULA or (token.entry is not None and token.entry.verb is not None and token.entry.noun is None)

    def _reads_as_verb(self, token: Token, entry: Entry) -> bool:
        """Whether a form that is both a verb and a noun or place is the verb here."""
        if entry.verb is None:
            return False
        before, after = self._before(), self._next()
        open_phrase = self._phrase.determined or self._phrase.start >= 0
        if before is not None and before.low in nouns.PRONOUNS and entry.verb.form != "ing":
            return True
        if entry.verb.form == "ed" and before is not None and before.low.removesuffix("s") in _UNSEEN:
            return True  # "the sun rose", "smoke rose"
        if open_phrase and self._adjacent is None:
            return False
        if self._adjacent is not None and self._single and entry.verb.form == "s":
            return True  # "a kangaroo boxes": no boxes of a kangaroo's
        if before is not None and before.low in {"to", "can", "will", "who", "that", "which", "and"} | COPULA:
            following_noun = before.low == "and" and (self._verb is None or entry.verb.form not in {self._verb.form})
            return not following_noun and not (before.low == "to" and entry.verb.form != "base")
        bare = after is None or not (after.low in words.DETERMINERS or after.low in words.NUMBERS)
        if entry.verb.action in nouns.SHY_VERBS and entry.verb.form in {"s", "base"} and entry.noun is not None and bare:
            waits = bool(self._agents) and self._agents[0].acts and not (self._verb or self._preposition or open_phrase)
            if self._adjacent is None and waits and entry.verb.form == "s":
                return True  # "a man in a blue sweater bows on a path"
            flown = self._adjacent is not None and (
                self._adjacent.acts or (self._adjacent.count > 1 and entry.verb.form == "base")
            )
            return flown and not self._verb_ahead()
        if (
            before is not None
            and before.entry is not None
            and before.entry.verb is not None
            and (before.entry.verb.form == "ing" or (before.entry.noun is None and entry.noun is not None and entry.noun.plural))
            and entry.noun is not None
        ):
            return False  # "waxing skis", "feeds ducks"
        if self._adjacent is not None:
            if after is not None and self._verb_like(after):
                return False
            if self._adjacent.grouped and entry.verb.form in {"s", "base"}:
                return True
            plural = self._adjacent.noun.plural or self._adjacent.count > 1 or len(self._agents) > 1
            return entry.verb.form in {"ing", "ed"} or (entry.verb.form == "s") != plural
        if self._preposition:
            return False
        if self._starts_clause() and self._agents and self._verb is None and self._agents[0].acts and self._agents[0].count == 1:
            given = after is not None and (after.low in words.DETERMINERS or after.low in words.NUMBERS)
            return entry.verb.form == "ing" or (entry.verb.form == "s" and given)  # "an explorer in a hat, paddles a canoe"
        if self._starts_clause() or not self._agents:
            return entry.verb.form == "ing"
        return entry.verb.form in {"ing", "s"} or (entry.verb.form == "base" and self._agents[0].count > 1 and self._verb is None)

    def _clause_begins(self, moving: bool = False) -> bool:
        """Whether somebody with a verb of their own follows: "and a frog hops away"; moving lets "-ing" be such a verb too."""
        head: Token | None = None
        several = far = False
        for ahead in range(1, 14):
            token = self._next(ahead)
            if token is None or token.count == 0 or token.low in JOINS:
                return False
            low, entry = token.low, token.entry
            if entry is None and (low.endswith("ly") or low in words.ADJECTIVES):
                continue
            if low in words.DETERMINERS or low in words.NUMBERS:
                several = several or (head is None and words.NUMBERS.get(low, 1) > 1)
                continue
            verb, noun = (entry.verb, entry.noun) if entry is not None else (None, None)
            if head is not None and low in COPULA:
                return several or low not in _SEVERAL
            if head is not None and verb is not None and self._finite(token, several, far, moving):
                return True
            if head is not None and verb is not None and noun is None and not far:
                return False
            if entry is not None and (entry.tag("preposition") or entry.tag("relation")):
                if head is None:
                    return False
                far = True
            elif not far and (noun is not None or entry is None or low in nouns.PRONOUNS or (entry.tags and not heads(token))):
                head = token
                several = several or (noun is not None and (noun.plural or noun.count > 1))
        return False

    @staticmethod
    def _finite(token: Token, several: bool, far: bool, moving: bool) -> bool:
        """Whether a verb's form agrees with the head before it, so that it is no noun and no participle."""
        entry = token.entry
        form = entry.verb.form if entry is not None and entry.verb is not None else ""
        nominal = entry is not None and entry.noun is not None
        if form == "s":
            return not several and not (far and nominal)
        if form == "base":
            return several and not (far and nominal)
        return moving and not far and not nominal

    def _after_a_comma(self) -> bool:
        """Whether the phrase that ends before this word began right after punctuation."""
        for back in range(2, 7):
            j = self._i - back
            if j < 0:
                return False
            token = self._tokens[j]
            if token.count == 0:
                return self._tokens[j + 1].low in words.DETERMINERS or self._tokens[j + 1].low in words.NUMBERS
        return False

    def _verb_ahead(self) -> bool:
        """Whether a clear verb follows in this clause, so that the word before it is a noun."""
        for ahead in range(1, 8):
            token = self._next(ahead)
            if token is None or token.count == 0 or token.low in JOINS:
                return False
            if self._verb_like(token):
                return True
        return False

    def _of_water(self) -> bool:
        """Whether "bank" is a river's: "of" and water follow."""
        of = self._next()
        if of is None or of.low != "of":
            return False
        waters = {"river", "lake", "canal", "pond", "sea", "riverbank"}
        coming = [token for token in (self._next(ahead) for ahead in range(2, 6)) if token is not None]
        return any(
            token.entry is not None and token.entry.place is not None and token.entry.place.name in waters for token in coming
        )

    def _struck(self) -> bool:
        return self._verb is not None and self._verb.action in {"ignite", "hit", "hold", "burn", "blow", "drop", "find", "take"}

    def _in_hands(self) -> bool:
        """Whether what follows is swung or held by a person: no animal then."""
        return (
            bool(self._agents)
            and self._agents[0].noun.category == "person"
            and self._verb_base in {"swing", "hold", "grip", "carry", "raise", "hit"}
        )

    def _of_a_body(self, token: Token) -> bool:
        """ "in her palm", "her nails": parts of somebody that are also things."""
        before = self._before()
        held = before is not None and before.low == "in" and token.low in {"palm", "palms"}
        return held or (before is not None and before.low in nouns.POSSESSIVES and token.low in nouns.BODY_TOO)

    def _abroad(self, token: Token) -> bool:
        """Turkey in a sentence with a capital letter and no article is a country."""
        before = self._before()
        lands = (
            token.low in nouns.COUNTRIES_TOO
            and token.text[0].isupper()
            and not self._phrase.determined
            and self._phrase.count is None
        )
        return lands and before is not None and before.count > 0 and before.low in words.PREPOSITIONS
