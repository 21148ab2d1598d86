"""Reads an English prompt: a walk over its words, left to right, once, with the small grammar that prompts have.

A noun phrase gathers count, colour, size and traits until its head noun; a verb goes to the subjects before it; a preposition joins what
follows to a place, a position or another subject. Here: words in order, clauses, names, verbs; nouns in reading_nouns, the rest in
reading_around. Knows the lexicons through reading_words; source of the rules: our own tables of prompts.
"""

from dataclasses import replace

from engine.papercut import lexicon_en as nouns
from engine.papercut import lexicon_en_words as words
from engine.papercut.reading_around import FRESH
from engine.papercut.reading_draft import Draft
from engine.papercut.reading_tokens import COPULA, Token, describes, heads, may_be_seen
from engine.papercut.reading_verbs import VerbReader
from engine.papercut.reading_walk import Phrase
from engine.papercut.reading_words import Entry, Noun, english

_ENDS = frozenset(".;:!?\n…")
_AFTER_A_NOUN = frozenset(["and", "or", "who", "that", "which", "while", "as"])
_SKIP_AFTER = nouns.PRETENDING | frozenset(
    ["no", "without", "not", "never", "nor", "like", "unlike", "than", "as", "resembling", "resembles", "neither"]
)
_POINTS = frozenset(
    ["there", "here", "it", "this", "that", "what", "who", "he", "she", "they", "one", "other", "others", "each", "both", "all"]
)
_WEARS = frozenset(["wearing", "wears", "wear", "wore", "dressed", "dons", "donning", "donned", "clad", "sporting"])


class EnglishReader(VerbReader):
    """One walk over one prompt."""

    def run(self) -> None:
        """Read all words into the sketch."""
        while self._i < len(self._tokens):
            token = self._tokens[self._i]
            if token.count == 0:
                self._punctuation(token)
            else:
                self._word(token)
            self._i += 1
        self._unknown_thing()
        if not self._sketch.subjects and self._passed is not None:
            token, self._phrase, self._relation, self._preposition = self._passed, Phrase(), None, ""
            self._subject(Noun(token.low, "unknown"), token)

    def _punctuation(self, token: Token) -> None:
        ends = token.low in _ENDS
        if token.low == "," and describes(self._before()) and self._adjacent is None and self._goes_on():
            return  # "a small, red car"
        self._unknown_thing()
        if not ends:
            self._another_clause()
        if self._verb is not None or ends or self._camera or self._joined:
            self._fresh = True
        if ends:
            self._sketch.sentence += token.low in ".!?"
            self._verb = None
            self._agents = []
            self._relation = None
        self._camera = self._joined = self._copula = self._skip = self._wearing = self._negated = False
        self._dressed = self._dressed and not ends
        self._listed = not ends
        self._preposition = ""
        if self._relation is not None:
            self._behind_her()
        self._close()

    def _behind_her(self) -> None:
        """ "Behind her, a rover follows": whoever was named last is where the next one stands."""
        relation, source = self._relation or ("", None)
        before, someone = self._before(), [one for one in self._sketch.subjects if one.acts]
        if source is None and before is not None and before.low in {"her", "him", "them", "it"} and relation != "full":
            self._fronted = (relation, someone[-1]) if someone else None
            self._relation = None
        elif source is not None:
            self._relation = None

    def _goes_on(self) -> bool:
        """Whether after a comma between two adjectives a noun phrase still waits for its head."""
        after, then = self._next(), self._next(2)
        if not (describes(after) or (after is not None and heads(after))):
            return False
        waits = self._phrase.determined or self._phrase.start >= 0 or self._preposition in {"with", "in"}
        return waits and then is not None and (then.count > 0 or not describes(after))

    def _word(self, token: Token) -> None:
        if token.low in _AFTER_A_NOUN or (
            token.entry is not None and (token.entry.tag("relation") or token.entry.tag("preposition"))
        ):
            self._unknown_thing()
        if self._camera_move(token) or self._function_word(token) or self._exclaimed(token) or self._activity(token):
            return
        if self._around(token):
            return
        entry = token.entry
        before = self._before()
        if token.low in nouns.GIVEN_NAMES and token.text[0].isupper() and before is not None and before.low == "and":
            self._given_name(token)  # "Tim and Lily": no flower
            return
        if entry is not None and entry.tag("silent"):
            self._silent(token)
            return
        if self._metaphor(token):
            return
        if token.low in nouns.CONTEXTS and not self._alive() and self._speaks_of(nouns.CONTEXTS[token.low][0]):
            found = english()[nouns.CONTEXTS[token.low][1]].noun
            if found is not None:
                self._noun(token, Entry(replace(found, plural=token.low.endswith("s") and token.low != found.name)))
                return
        if entry is not None and self._attribute(token, entry):
            return
        if entry is not None and entry.noun is not None and not self._reads_as_verb(token, entry):
            self._noun(token, entry)
            return
        verb = entry.verb if entry is not None else None
        if entry is not None and verb is not None and entry.tag("part") and not self._reads_as_verb(token, entry):
            self._part(token)  # "a corgi's head"
            return
        following = self._next()
        if following is not None and following.low == "of" and nouns.GROUPS.get(token.low.removesuffix("s")):
            self._adjacent = None  # "rows of chairs"
            return
        if token.low in {"left", "right"} and before is not None and before.low in words.DETERMINERS:
            return  # "his left cheek"
        bare = entry is not None and entry.noun is None and entry.place is None
        if bare and verb is not None and verb.action in nouns.SHY_VERBS and verb.form == "base" and not self._has_object():
            return  # "full of water"
        if entry is not None and verb is not None and (entry.place is None or self._reads_as_verb(token, entry)):
            self._verb_word(token, verb)
            return
        if entry is not None and entry.place is not None:
            self._place(token, entry)
            return
        if entry is not None and entry.tag("part"):
            if entry.tag("part") == "trunk" and self._last is None and self._phrase.determined:
                self._noun(token, Entry(Noun("trunk", "thing", form="trunk")))
                return
            self._part(token)
            return
        if token.low in nouns.GIVEN_NAMES and token.text[0].isupper():
            self._given_name(token)
            surname = self._next()
            if surname is not None and surname.entry is None and surname.text.istitle() and surname.low.isalpha():
                self._i += 1
            return
        self._adjacent = None
        if self._full_name(token):
            return
        if self._phrase.start < 0 and self._phrase.determined:
            self._phrase.start = token.start
        self._phrase.unknown = token

    def _unknown_thing(self) -> None:
        """An unknown head that no verb follows is shown by its name too: "a zorblax in a field", "a girl meets Gandalf"."""
        token, phrase = self._phrase.unknown, self._phrase
        if token is None or token is not self._before() or self._camera or self._skip or self._wearing or self._negated:
            return
        named = token.text[0].isupper() and not phrase.determined
        if not (phrase.count is not None or named) or not may_be_seen(token.low) or token.low in nouns.NOT_SHOWN:
            return
        if self._preposition not in {"", "with"} and self._relation is None:
            return
        first = self._i < 2 or self._tokens[self._i - 2].low in _ENDS
        after = self._next()
        listed = after is not None and after.text.istitle() and self._i < len(self._tokens) and self._tokens[self._i].low == "and"
        if named and first and not listed:  # "Tim and Lily wave" are two
            self._passed = self._passed or token  # "Lost in a forest": only if nobody else is named
            return
        name = token.low
        if (phrase.count or 1) > 1 and name.endswith("s") and not name.endswith("ss"):
            name = name[:-1]
        self._subject(Noun(name, "unknown"), token)

    def _full_name(self, token: Token) -> bool:
        """Two unknown words with capitals before a verb are somebody's name: "Gwen Stacy reads"."""
        first, after = self._phrase.unknown, self._next()
        if first is None or first is not self._before() or self._phrase.determined or self._preposition:
            return False
        names = all(one.text.istitle() and one.low.isalpha() and may_be_seen(one.low) for one in (first, token))
        verb = after.entry.verb if after is not None and after.entry is not None else None
        if not names or not (verb is not None or (after is not None and after.low in COPULA)):
            return False
        self._phrase = Phrase(start=first.start)
        self._subject(Noun(nouns.GIVEN_NAMES.get(first.low, "person"), "person"), token)
        return True

    def _alive(self) -> bool:
        """Whether what follows is done by animals only, or how an animal looks: "a white crane stands", "a mouse nibbles"."""
        after, before = self._next(), self._before()
        verb = after.entry.verb if after is not None and after.entry is not None else None
        lives = verb is not None and verb.action in nouns.ANIMATE
        return lives or (
            before is not None
            and before.low in {"white", "grey", "gray", "red-crowned", "paper", "origami", "field", "little", "tiny"}
        )

    def _has_object(self) -> bool:
        """Whether an article or the like follows, so that a doubtful verb is one."""
        after, before = self._next(), self._before()
        if before is not None and before.low in set(nouns.PRONOUNS) | {"to", "can", "will"}:
            return True
        return after is not None and (after.low in words.DETERMINERS or after.low in words.NUMBERS)

    def _silent(self, token: Token) -> None:
        """Pass over a phrase; what fills something is in it, what it is made of is not seen apart."""
        source = self._adjacent
        self._close()
        if token.low in {"full of", "filled with"} and source is not None:
            self._relation = ("full", source)
        elif token.low in {"made of", "made from"} and source is not None:
            self._skip_phrase()

    def _metaphor(self, token: Token) -> bool:
        """ "fire in her eyes": what is in somebody's eyes or heart is not on the stage."""
        if token.low != "in" or self._adjacent is None or (self._adjacent.acts and self._adjacent.name != "butterfly"):
            return False
        whose, what = self._next(), self._next(2)
        if whose is None or what is None or what.low not in nouns.INWARD or whose.low not in words.DETERMINERS:
            return False
        self._drop(self._adjacent)
        self._close()
        self._i += 2
        return True

    def _exclaimed(self, token: Token) -> bool:
        """A bare word that is shouted: "Duck!" is no bird."""
        after = self._next()
        before = self._before()
        shouted = after is not None and after.low == "!" and (before is None or before.count == 0)
        return shouted and token.count == 1 and token.entry is not None and token.entry.verb is not None

    def _activity(self, token: Token) -> bool:
        """What somebody is at, said with a noun: "is archery", "a push-up"."""
        verb = token.entry.activity if token.entry is not None else None
        if verb is None or not self._copula or self._phrase.determined or not self._agents:
            return False
        self._verb_word(token, verb)
        if token.entry is not None and token.entry.noun is not None:  # "is playing cards"
            self._noun(token, token.entry)
        return True

    def _function_word(self, token: Token) -> bool:
        low, following = token.low, self._next()
        if low == "as" and following is not None and following.low in {"if", "though"}:
            self._negated = True
            self._close()
            return True  # "as if it were a dream"
        if low in _SKIP_AFTER and not (low == "as" and self._clause_begins(moving=True)):
            self._skip = low != "as" or not self._fresh or describes(self._before())
            self._negated = low == "like" and self._fresh and not self._agents  # "like a ship in a bottle: …"
            self._close()
            return True
        if low in {"do", "does", "did"} and following is not None and (following.low == "not" or self._bare_verb(following)):
            return True  # "the knight does not carry"
        if low == "but" and self._negated:
            self._negated, self._copula = False, False
            if self._denied is not None and following is not None and following.low in words.NUMBERS:
                self._verb, self._verb_base = self._denied
                for agent in self._agents:
                    agent.action = agent.action or self._verb.action
            self._close()
            return True  # "carries not a sword but a rose"
        if low in FRESH:
            self._fresh, self._verb, self._preposition = True, None, ""
            self._close()
            return True
        if low in nouns.PRONOUNS and self._pronoun(low):
            return True
        if low in {"who", "that", "which"} and self._last is not None and self._phrase.start < 0:
            self._agents, self._verb = [self._last], None
            self._close()
            return True
        if low == "and" and self._phrase.colour and following is not None and following.low in words.COLOURS:
            after = self._next(2)
            if after is not None and heads(after):
                self._phrase.traits.append(f"{self._phrase.colour} and {words.COLOURS[following.low]}")
                self._i += 1
                return True
        if low == "and" or low == "or":
            self._another_clause()
            self._listed = False
            self._adjacent = None
            self._phrase = Phrase()
            return True
        if low in _WEARS:
            self._wearing = True
            self._wearer = self._adjacent
            self._preposition = ""
            self._close()
            return True
        if low in COPULA:
            self._unknown_subject(None)
            before = self._before()
            if not self._agents and before is not None and before.low in words.ABSTRACT - _POINTS and self._says_what(following):
                self._negated = True  # "her voice is honey"
            self._copula = True
            self._close()
            if low in {"has", "have"}:
                self._preposition = "with"
            return True
        if low in words.NUMBERS:
            if low != "both" or (following is not None and (heads(following) or following.low in words.DETERMINERS)):
                self._number(low)
            return True
        if low in words.DETERMINERS:
            if low == "no":
                self._skip = True
            self._phrase = Phrase(
                definite=low in {"the", "his", "her", "its", "their", "this", "that"},
                determined=True,
                another=low == "another",
                owned=low in nouns.POSSESSIVES,
            )
            self._adjacent = None
            return True
        if low in {"it", "him", "them", "her"} and self._relation is not None:
            self._relate_pronoun()
            return True
        return low == "'s"

    @staticmethod
    def _says_what(following: Token | None) -> bool:
        return (
            following is not None
            and following.low not in FRESH
            and not (following.entry is not None and bool(following.entry.verb))
        )

    def _another_clause(self) -> None:
        """After "and" or a comma: whoever comes with a verb of their own does not do what was said before."""
        acted = (self._verb is not None and not self._fresh) or self._wearing
        before = self._before()
        paused = before is not None and before.count == 0
        if (acted or (self._agents and paused)) and not self._camera and self._clause_begins(moving=acted):
            self._fresh, self._verb, self._agents, self._relation, self._preposition = True, None, [], None, ""

    def _pronoun(self, low: str) -> bool:
        """He and she are whoever was named last, or somebody new; the others only say that a verb follows."""
        if self._camera or (low == "it" and self._relation is not None):
            return False
        name = nouns.PRONOUNS[low]
        people = [one for one in self._sketch.subjects if one.acts] or (self._sketch.subjects if low == "it" else [])
        if name and not people and self._next() is not None:
            draft = Draft(Noun(name, "person"), label=low, pronoun=True)
            self._sketch.add(draft)
            people, self._last = [draft], draft
        if self._relation is not None or self._preposition:
            return False
        same = [one for one in people if one.noun.category == "person"] if name else []
        who = (same or people)[-1:] if low in {"he", "she", "it"} else people
        if low == "it":
            who = self._it() or who
        self._agents, self._verb, self._fresh = list(who), None, not who
        self._close()
        return True

    def _it(self) -> list[Draft]:
        """Whom "it" means: what has a colour, or else the animal that was told of, or else the last thing."""
        things = [one for one in self._sketch.subjects if one.noun.category != "person"]
        beasts = [one for one in things if one.noun.category == "animal"]
        copula, said = self._next(), self._next(2)
        told = copula is not None and copula.low in COPULA and said is not None and said.low in words.COLOURS
        return things[-1:] if told or not beasts else ([one for one in beasts if one.action] or beasts)[-1:]

    def _number(self, low: str) -> None:
        if low in {"a", "an"}:
            self._phrase = Phrase(count=1, determined=True)
        elif self._phrase.determined and self._phrase.start < 0:
            self._phrase.count = words.NUMBERS[low]
            self._phrase.another = low == "another"
        else:
            self._phrase = Phrase(count=words.NUMBERS[low], determined=True, another=low == "another")
        self._adjacent = None
