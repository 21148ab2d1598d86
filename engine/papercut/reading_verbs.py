"""What one walk over an English prompt does with verbs: who acts, what only describes, what was done to a thing, games and light verbs.

Knows subjects and verb forms; words in order, clauses and names are reading_en's.
"""

from engine.papercut import lexicon_en as nouns
from engine.papercut import lexicon_en_words as words
from engine.papercut.lexicon_actions import GAMES, THINGS_DO
from engine.papercut.reading_around import AroundReader
from engine.papercut.reading_draft import MOST_SUBJECTS, action_for
from engine.papercut.reading_tokens import COPULA, Token, base_of, heads, may_be_seen
from engine.papercut.reading_words import Noun, Verb, english

_LIGHT = frozenset(["take", "have", "enjoy", "do", "go for"])
_GAMED = frozenset(["play", "practice", "practise", "enjoy"])


class VerbReader(AroundReader):
    """What one walk over one prompt does with verbs."""

    def _verb_word(self, token: Token, verb: Verb) -> None:
        following = self._next()
        before = self._before()
        opens = (
            self._phrase.determined
            or (before is None and verb.form == "ing")
            or (
                self._preposition in {"in", "with", "at"}
                and verb.form == "ing"
                and self._adjacent is None
                and following is not None
                and heads(following)
            )
            or (self._phrase.start >= 0 and self._adjacent is None and self._phrase.unknown is None)
            or self._only_describes(verb, before, following)
        )
        if (
            verb.form in {"ing", "ed"}
            and opens
            and following is not None
            and following.count
            and not self._copula
            and (heads(following) or not self._agents or (following.entry is not None and bool(following.entry.tag("part"))))
        ):
            if verb.form == "ing":
                self._phrase.action = verb.action
            if self._phrase.start < 0:
                self._phrase.start = token.start
            self._adjacent = None
            return
        if opens and verb.form == "ing" and self._preposition == "with" and self._phrase.start >= 0:
            self._close()
            return  # "with red stitching"
        if self._causes(token, following):
            return
        if self._a_walk(verb) or self._a_smoke(verb, following) or self._passive(token, verb, following):
            return
        self._unknown_subject(verb)
        if self._skip and before is not None and before.low in {"not", "never"}:
            self._negated, self._skip, self._denied = True, False, (verb, base_of(token.low))
            self._close()
            return
        if self._camera and self._adjacent is not None and verb.form == "ing":
            self._camera, self._agents = False, [self._adjacent]  # "pulls back from a cage hanging in an attic"
        if self._camera:
            self._verb, self._verb_base = verb, base_of(token.low)
            self._close()
            return
        toward = before is not None and before.low == "to" and self._verb_base in nouns.BEGIN
        toward = toward or (verb.form == "ing" and before is not None and before.low in nouns.BEGINS)
        if self._fresh and self._unseen_acts(before):
            self._agents = []  # "a girl, a breeze moves her hair"
        self._verb, self._verb_base = verb, base_of(token.low)
        if verb.form == "s" and len(self._agents) > 1 and self._listed:
            self._agents = self._agents[-1:]  # "two rabbits, a lamp, a fox waits": one of them does
        self._listed = False
        self._fresh = False
        self._copula = self._dressed = False
        self._preposition = ""
        self._relation = None
        if not self._agents and (self._fronted is not None or (verb.form == "s" and (before is None or before.count == 0))):
            self._fronted_action = verb.action
        self._wearing = verb.action == "dress" and token.low.endswith(" on")
        for agent in self._agents[:MOST_SUBJECTS]:
            done = verb.form == "ed" or (before is not None and before.low == "to")
            suffers = done and not agent.acts and verb.action not in THINGS_DO  # "a hat left there", "easy to carry"
            poses = verb.form == "ing" and agent.acts and agent.action in nouns.POSTURES and verb.action not in nouns.NO_DOING
            if (not agent.action or toward or poses) and not suffers:  # "bends down to drink", "sits, knitting"
                agent.action = action_for(agent.noun, verb.action, verb.depends)
        self._close()
        self._game()

    def _causes(self, token: Token, following: Token | None) -> bool:
        """ "…, making it bounce": what comes of it is somebody else's doing."""
        caused = token.low in nouns.CAUSING and following is not None and bool(self._agents)
        if not caused or following is None:
            return False
        things = [one for one in self._sketch.subjects if one.noun.category != "person" and one not in self._agents]
        if following.low in {"it", "them"}:
            self._agents, self._fresh = things[-1:], False
            self._i += 1
        elif following.low in words.DETERMINERS or following.low in words.NUMBERS or heads(following):
            if token.low == "making" and not self._verb_after():
                return False  # "making a cake"
            self._agents, self._fresh = [], True
        else:
            return False
        self._verb, self._preposition, self._relation = None, "", None
        self._close()
        return True

    def _verb_after(self) -> bool:
        """Whether a base form or "to" follows in this clause: "making a chair wobble"."""
        for ahead in range(2, 9):
            token = self._next(ahead)
            if token is None or token.count == 0 or token.low in {"and", "in", "for", "with"}:
                return False
            verb = token.entry.verb if token.entry is not None else None
            if token.low == "to" or (verb is not None and verb.form == "base" and ahead > 2):
                return True
        return False

    def _unseen_acts(self, before: Token | None) -> bool:
        """Whether what stands before a verb is nothing that is seen: "a breeze", "rain", "the sound"."""
        if before is None or before.count == 0 or self._adjacent is not None or before.low.endswith("ly"):
            return False
        tags = before.entry.tags if before.entry is not None else None
        named = self._phrase.determined and self._phrase.start < 0
        return named or bool(tags and {"weather", "season"} & set(tags))

    def _game(self) -> None:
        """ "plays tennis": what is done there, and with what."""
        following = self._next()
        if following is None or following.low not in GAMES or self._verb_base not in _GAMED or not self._agents:
            return
        after = self._next(2)
        if after is not None and after.entry is not None and after.entry.noun is not None and not self._verb_like(after):
            return  # "plays football manager"
        self._i += 1
        action, thing = GAMES[following.low]
        found = english()[thing].noun if thing else None
        for agent in self._agents[:MOST_SUBJECTS]:
            agent.action = action
        if found is not None:
            self._phrase.start = following.start
            self._subject(found, following)
            if action != "play" and self._agents[0].relation_to is self._last:
                self._agents[0].relation, self._agents[0].relation_to = "", None  # a ball is kicked, not held
        self._close()

    def _only_describes(self, verb: Verb, before: Token | None, following: Token | None) -> bool:
        """A participle between a verb or "of" and a noun: "riding flying horses", "toppings of melted cheese"."""
        if before is None or before.entry is None or following is None or following.entry is None:
            return False
        if following.entry.noun is None and not following.entry.tag("part"):
            return False
        if verb.form == "ed":
            return bool(before.entry.tag("preposition") or before.entry.tag("silent"))
        if before.entry.tag("silent"):
            return True  # "surrounded by blooming flowers"
        acts = before.entry.verb is not None and before.entry.noun is None and before.low not in COPULA
        return verb.form == "ing" and acts

    def _a_smoke(self, verb: Verb, following: Token | None) -> bool:
        """A verb's base form that begins a clause and has a verb after it is what that one is said of: "smoke drifting"."""
        begins = verb.form == "base" and self._starts_clause() and not self._phrase.determined
        if not begins or following is None or not self._verb_like(following) or not following.low.endswith("ing"):
            return False
        self._agents, self._fresh = [], True
        return True

    @staticmethod
    def _bare_verb(token: Token) -> bool:
        return token.entry is not None and token.entry.verb is not None and token.entry.verb.form == "base"

    def _a_walk(self, verb: Verb) -> bool:
        """A verb's form after an article is a noun that shows nothing: "wins a race"."""
        unknown = self._phrase.unknown is not None and self._phrase.unknown.low not in words.ADJECTIVES
        if verb.form != "base" or not self._phrase.determined or (self._phrase.count or 1) > 1 or unknown:
            return False
        before = self._before()
        if before is None or (before.low not in {"a", "an"} and (self._phrase.count != 1 or heads(before))):
            return False
        if self._verb_base in _LIGHT and self._agents and self._verb is not None:
            for agent in self._agents[:MOST_SUBJECTS]:
                agent.action = action_for(agent.noun, verb.action, verb.depends)  # "takes a quiet walk"
        self._close()
        return True

    def _passive(self, token: Token, verb: Verb, following: Token | None) -> bool:
        """ "a cave guarded by a dragon": who does it comes after."""
        if verb.form != "ed" or following is None or following.low != "by":
            return False
        patient = self._adjacent or (self._agents[0] if self._agents else self._last)
        self._agents = []
        self._i += 1
        self._close()
        self._preposition, self._relation, self._verb, self._fresh = "", None, None, True
        self._fronted_action = verb.action
        self._patient = (patient, base_of(token.low)) if patient is not None else None
        return True

    def _unknown_subject(self, verb: Verb | None) -> None:
        """An unknown head before a verb is somebody we have no picture of: keep the name."""
        token, phrase = self._phrase.unknown, self._phrase
        before = self._before()
        if token is None or before is not token or self._preposition or self._camera or self._skip:
            return
        if not self._fresh and self._agents:
            if not self._after_a_comma():
                return
            self._fresh = True  # "a lamp, a zorblax waits"
        named = token.text[0].isupper() and not phrase.determined
        if not (phrase.determined or named) or not may_be_seen(token.low) or token.low in nouns.NOT_SHOWN:
            return
        if (
            verb is not None
            and verb.form not in {"s", "ed"}
            and not (verb.form == "base" and (phrase.count or 0) > 1)
            and not (verb.form == "ing" and (phrase.count is not None or named))
        ):
            return
        name = token.low
        if (phrase.count or 1) > 1 and name.endswith("s") and not name.endswith("ss"):
            name = name[:-1]
        self._subject(Noun(name, "unknown"), token)
