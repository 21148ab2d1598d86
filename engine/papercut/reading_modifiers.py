"""Nouns of an English prompt that show nothing themselves: what something is made of, whose clothes, a verb that only looks like a noun.

Asks about one word where it stands; what a noun phrase becomes is reading_nouns'.
"""

from engine.papercut import lexicon_en as nouns
from engine.papercut import lexicon_en_words as words
from engine.papercut.reading_draft import Draft
from engine.papercut.reading_links import LinkReader
from engine.papercut.reading_tokens import COPULA, Token, heads
from engine.papercut.reading_walk import JOINS
from engine.papercut.reading_words import Noun, Verb


class ModifierReader(LinkReader):
    """What one walk over one prompt asks of a noun before it becomes a subject."""

    @staticmethod
    def _describes_next(following: Token) -> bool:
        """Whether an adjective that is a thing too stands before its noun."""
        if following.entry is None:
            return (
                following.low not in COPULA | JOINS | words.DETERMINERS | words.PREPOSITIONS
                and following.low not in words.NUMBERS
            )
        return heads(following) or bool(following.entry.tag("weather") or following.entry.tag("time"))

    def _material(self, noun: Noun) -> bool:
        """ "a garden of glass": what a place is made of."""
        before = self._before()
        return (
            before is not None
            and before.low == "of"
            and noun.name in nouns.MADE_OF
            and not noun.plural
            and bool(self._sketch.place)
        )

    def _limb(self, following: Token | None) -> bool:
        """ "on little cat feet", "with rabbit ears": nobody whose these would be is there."""
        part = (
            following is not None and following.entry is not None and following.entry.tag("part") and following.entry.noun is None
        )
        return bool(part) and self._preposition in {"on", "with"}

    def _unseen_does(self, noun: Noun, following: Token | None) -> bool:
        """ "rain hammers the roof": what has no picture does what only looks like a thing."""
        before = self._before()
        tags = before.entry.tags if before is not None and before.entry is not None else None
        acts = noun.plural and bool(tags) and "weather" in (tags or {}) and self._adjacent is None and not self._phrase.determined
        if not acts or following is None or following.low not in words.DETERMINERS:
            return False
        self._agents, self._fresh = [], True
        self._close()
        return True

    def _counted(self) -> bool:
        """Whether "of" and a bare number follow: "a family of three"."""
        number, after = self._next(2), self._next(3)
        return (
            number is not None
            and words.NUMBERS.get(number.low, 0) > 1
            and not (after is not None and (heads(after) or after.low in words.ADJECTIVES))
        )

    def _belongs_to_a_thing(self, noun: Noun) -> bool:
        """ "an umbrella with a wooden handle" is an umbrella."""
        of = self._last
        return self._preposition == "with" and noun.name in nouns.OF_A_THING and of is not None and not of.acts

    def _their_parent(self, noun: Noun, token: Token) -> Noun:
        """ "ducklings behind their mother": an animal's mother is one too."""
        before = self._before()
        young = self._agents[0] if self._agents and self._agents[0].noun.category == "animal" else None
        if token.low not in nouns.KIN or before is None or before.low not in {"its", "their", "her", "his"} or young is None:
            return noun
        self._phrase.another, self._phrase.definite = True, False
        return Noun(young.name, "animal", plural=noun.plural, form=young.name)

    def _says_more(self) -> bool:
        """Whether a bare plural comes after all that was said of somebody, and before what it is done to: "a cook in white ladles soup"."""
        before, after = self._before(), self._next()
        if self._verb is not None or not self._agents or self._agents[0].count > 1 or not self._agents[0].acts:
            return False
        if self._phrase.determined or self._phrase.start >= 0 or before is None or before.count == 0 or after is None:
            return False
        ended = before.entry is not None and before.entry.noun is not None and before.entry.noun.category == "clothes"
        return ended and (after.low in words.DETERMINERS or after.low in words.NUMBERS or heads(after))

    def _says_what_is_done(self, noun: Noun, following: Token | None) -> bool:
        """A bare noun between "is" and a verb says how that is done: "is robot dancing"."""
        verb = following.entry.verb if following is not None and following.entry is not None else None
        bare = self._copula and not self._phrase.determined and not noun.plural and noun.category != "person"
        if not bare or verb is None or verb.form != "ing" or not self._agents:
            return False
        self._close()
        return True

    def _says_what_clothes(self, noun: Noun, following: Token | None) -> bool:
        """ "a chef hat": whose clothes these would be says what kind they are."""
        worn = following.entry.noun if following is not None and following.entry is not None else None
        wears = self._preposition in {"in", "with"} or self._wearing
        put_on = worn is not None and (worn.category == "clothes" or (worn.name in nouns.WORN and self._wearing))
        if not wears or not put_on or noun.category == "clothes" or noun.plural:
            return False
        self._adjacent = None
        return True

    def _acts_next(self, noun: Noun, following: Token) -> bool:
        """Whether an event's word is what these do: "two horses race across the prairie"."""
        after = self._next(2)
        verb = following.entry.verb if following.entry is not None else None
        several = noun.plural or (self._phrase.count or 1) > 1 or bool(self._agents)
        return (
            verb is not None
            and several
            and after is not None
            and after.low in words.PREPOSITIONS | {"on"}
            and noun.category in {"animal", "person"}
        )

    def _unknown_verb(self, noun: Noun) -> bool:
        """A plural right after one thing is a verb that no table knows: "a parrot hosts a show"."""
        after_all = self._single if self._adjacent is not None else self._says_more()
        if not after_all or not noun.plural or noun.name in nouns.ONE_THING:
            return False
        self._verb, self._verb_base, self._fresh = Verb("", "s"), "", False
        self._preposition, self._relation = "", None
        self._close()
        return True

    def _has_on(self) -> bool:
        """ "loosens his tie", "adjusts her glasses": what is done to it shows that it is worn."""
        before = self._before()
        own = before is not None and before.low in {"his", "her", "their"}
        return own and (
            self._verb is None or self._verb_base in {"tie", "tip", "touch", "fix", "button", "zip", "adjust", "straighten"}
        )

    def _is_meant(self, draft: Draft, noun: Noun) -> bool:
        """Whether "the woman" can only be the one person that was named by a trade."""
        people = [one for one in self._sketch.subjects if one.noun.category == "person"]
        anyone = {"man", "woman", "boy", "girl", "person", "child"}
        return noun.name in anyone and len(people) == 1 and people[0] is draft and draft.name not in anyone and not noun.plural

    def _is_called(self, draft: Draft) -> bool:
        """Whether somebody was named who is told of right after a comma."""
        return draft.noun.category == "unknown" and draft.label.istitle() and not draft.action and self._after_a_comma()
