"""Reads an English prompt: a walk over its words, left to right, once, with the small grammar that prompts have.

A noun phrase gathers count, colour, size and traits until its head noun; a verb goes to the subjects before it; a preposition joins what
follows to a place, a position or another subject. Knows the lexicons through reading_words; source of the rules: our own table of prompts.
"""

import re
from dataclasses import replace

from engine.papercut import lexicon_en as nouns
from engine.papercut import lexicon_en_words as words
from engine.papercut.reading_draft import MOST_SUBJECTS, Draft, action_for
from engine.papercut.reading_nouns import NounReader, Phrase
from engine.papercut.reading_tokens import COPULA, NEVER_A_NAME, Token, base_of, camera_root, heads, may_be_seen
from engine.papercut.reading_words import Entry, Noun, Verb, english

_FRESH = frozenset(["while", "as", "when", "where", "then", "but"])
_ENDS = frozenset(".;:!?\n…")
_SKIP_AFTER = frozenset(["no", "without", "not", "never", "nor", "like", "unlike", "than", "as"])
_OF_SHOTS = frozenset(
    [
        "shot",
        "view",
        "video",
        "photo",
        "picture",
        "image",
        "footage",
        "clip",
        "scene",
        "film",
        "portrait",
        "drawing",
        "painting",
        "illustration",
        "close-up",
        "closeup",
        "sequence",
        "animation",
    ]
)
_ADVERBS = frozenset(
    [
        "slowly",
        "gently",
        "softly",
        "quickly",
        "smoothly",
        "to",
        "the",
        "towards",
        "toward",
        "a",
        "it",
        "its",
        "from",
        "then",
        "very",
        "and",
        "steadily",
    ]
)
_SHY_ALONE = frozenset(["wide", "medium", "macro", "static", "silhouette", "silhouettes", "still", "clear"])
_WEARS = frozenset(["wearing", "wears", "wear", "wore", "dressed"])
_CAMERA = frozenset(("camera", "shot", "lens"))


class EnglishReader(NounReader):
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

    def _punctuation(self, token: Token) -> None:
        ends = token.low in _ENDS
        if self._verb is not None or ends or self._camera or self._joined:
            self._fresh = True
        if ends:
            self._verb = None
            self._agents = []
            self._relation = None
        self._camera = self._joined = self._copula = self._skip = self._wearing = False
        self._preposition = ""
        if self._relation is not None and self._relation[1] is not None:
            self._relation = None
        self._close()

    def _word(self, token: Token) -> None:
        self.known_words += token.entry is not None or token.low in NEVER_A_NAME or token.low in words.NUMBERS
        self.unknown_words += token.entry is None and token.low not in NEVER_A_NAME and token.low not in words.NUMBERS
        if self._camera_move(token) or self._function_word(token) or self._exclaimed(token) or self._activity(token):
            return
        if self._around(token):
            return
        entry = token.entry
        if entry is not None and entry.tag("silent"):
            self._silent(token)
            return
        if self._metaphor(token):
            return
        if token.low in nouns.CONTEXTS and re.search(nouns.CONTEXTS[token.low][0], self._prompt, re.IGNORECASE):
            found = english()[nouns.CONTEXTS[token.low][1]].noun
            if found is not None:
                self._noun(token, Entry(replace(found, plural=token.low.endswith("s") and not found.name.endswith("s"))))
                return
        if entry is not None and self._attribute(token, entry):
            return
        if entry is not None and entry.noun is not None and not self._reads_as_verb(token, entry):
            self._noun(token, entry)
            return
        if entry is not None and entry.verb is not None and (entry.place is None or self._reads_as_verb(token, entry)):
            self._verb_word(token, entry.verb)
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
        if token.low != "in" or self._adjacent is None or self._adjacent.acts:
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

    def _camera_move(self, token: Token) -> bool:
        """Camera words: whole phrases, or a root and a direction a few words on."""
        entry = token.entry
        if entry is not None and entry.tag("camera") and not (token.low in _SHY_ALONE and not self._alone()):
            self._sketch.set_once("camera", entry.tag("camera"))
            if token.low.startswith("camera") or token.low.endswith("camera"):
                self._camera = True
                self._verb = None
                self._fresh = False
            self._close()
            return True
        if token.low in _CAMERA:
            self._camera = True
            self._close()
            return True
        root = camera_root(token.low) if self._camera or entry is None or entry.noun is None else ""
        if not root or not (self._camera or root in {"pan", "tilt", "zoom", "dolly", "push", "pull"}):
            return False
        for ahead in range(1, 6):
            following = self._next(ahead)
            if following is None or following.count == 0:
                break
            for word in following.low.split():
                move = words.CAMERA_MOVES.get((root, word))
                if move:
                    if not self._camera and root in {"push", "pull"} and not self._alone_move():
                        return False
                    self._sketch.set_once("camera", move)
                    self._camera = True
                    self._i += ahead
                    self._close()
                    return True
            if following.low not in _ADVERBS:
                break
        if self._camera and root in words.CAMERA_ALONE:
            self._sketch.set_once("camera", words.CAMERA_ALONE[root])
            self._close()
            return True
        return False

    def _alone_move(self) -> bool:
        """Whether a push or pull stands for the camera: nobody in this clause could do it."""
        return not self._agents or self._fresh

    def _function_word(self, token: Token) -> bool:
        low = token.low
        if low in _SKIP_AFTER and not (low == "as" and self._clause_follows()):
            self._skip = low != "as" or not self._fresh
            self._close()
            return True
        if low in _FRESH:
            self._fresh, self._verb, self._preposition = True, None, ""
            self._close()
            return True
        if low in nouns.PRONOUNS and self._pronoun(low):
            return True
        if low in {"who", "that", "which"} and self._last is not None and self._phrase.start < 0:
            self._agents, self._verb = [self._last], None
            self._close()
            return True
        following = self._next()
        if low == "and" and self._phrase.colour and following is not None and following.low in words.COLOURS:
            after = self._next(2)
            if after is not None and heads(after):
                self._phrase.traits.append(f"{self._phrase.colour} and {words.COLOURS[following.low]}")
                self._i += 1
                return True
        if low == "and" or low == "or":
            self._adjacent = None
            self._phrase = Phrase()
            return True
        if low in _WEARS:
            self._wearing = True
            self._preposition = ""
            self._close()
            return True
        if low in COPULA:
            self._unknown_subject(None)
            self._copula = True
            self._close()
            if low in {"has", "have"}:
                self._preposition = "with"
            return True
        if low in words.NUMBERS:
            self._number(low)
            return True
        if low in words.DETERMINERS:
            if low == "no":
                self._skip = True
            self._phrase = Phrase(
                definite=low in {"the", "his", "her", "its", "their", "this", "that"}, determined=True, another=low == "another"
            )
            self._adjacent = None
            return True
        if low in {"it", "him", "them", "her"} and self._relation is not None:
            self._relate_pronoun()
            return True
        return low == "'s"

    def _pronoun(self, low: str) -> bool:
        """He and she are whoever was named last, or somebody new; the others only say that a verb follows."""
        if self._camera or (low == "it" and self._relation is not None):
            return False
        name = nouns.PRONOUNS[low]
        people = [one for one in self._sketch.subjects if one.acts] or (self._sketch.subjects if low == "it" else [])
        if name and not people and self._next() is not None:
            draft = Draft(Noun(name, "person"), label=low)
            self._sketch.add(draft)
            people, self._last = [draft], draft
        if self._relation is not None or self._preposition:
            return False
        same = [one for one in people if one.noun.category == "person"] if name else []
        who = (same or people)[-1:] if low in {"he", "she", "it"} else people
        self._agents, self._verb, self._fresh = list(who), None, not who
        self._close()
        return True

    def _clause_follows(self) -> bool:
        """Whether "as" begins a clause ("as snow falls") and not a likeness ("as a knight")."""
        for ahead in range(1, 6):
            token = self._next(ahead)
            if token is None or token.count == 0:
                return False
            if (
                token.entry is not None
                and token.entry.verb is not None
                and token.entry.verb.form == "s"
                and token.entry.noun is None
            ):
                return True
        return False

    def _number(self, low: str) -> None:
        if low in {"a", "an"}:
            self._phrase = Phrase(count=1, determined=True)
        elif self._phrase.determined and self._phrase.start < 0:
            self._phrase.count = words.NUMBERS[low]
            self._phrase.another = low == "another"
        else:
            self._phrase = Phrase(count=words.NUMBERS[low], determined=True, another=low == "another")
        self._adjacent = None

    def _around(self, token: Token) -> bool:
        """Season, time, weather, framing, mood, style: true when the word is nothing else."""
        entry = token.entry
        if entry is None or not entry.tags:
            return False
        if self._skip:
            return False
        used = False
        for kind in ("season", "time", "weather", "framing"):
            value = entry.tag(kind)
            if not value or (token.low in _SHY_ALONE and not self._alone()):
                continue
            if kind == "time" and token.low == "moon" and self._preposition in {"on", "across", "around", "to"}:
                continue
            if kind == "season" and token.low == "spring" and (self._adjacent is not None or self._a_spring()):
                if self._adjacent is None:
                    self._noun(token, Entry(Noun("spring", "tool", form="spring")))
                    return True
                continue
            if kind == "time" and "sky" in token.low and self._preposition in {"in", "into", "across", "through", "to"}:
                self._sketch.offer_place("sky", 2.0)
            self._sketch.set_once(kind, value)
            used = True
        if entry.tag("mood"):
            self._sketch.set_once("mood", entry.tag("mood"))
        style = entry.tag("style")
        following = self._next()
        if style == "black and white" and following is not None and heads(following) and not self._pictured(following):
            self._phrase.colour = self._phrase.colour or "black"
            self._phrase.traits.append("black and white")
            if self._phrase.start < 0:
                self._phrase.start = token.start
            return True
        if style and (token.low not in words.SHY_STYLES or self._styled(token)):
            self._sketch.set_once("style", style)
            used = True
        if used and entry.noun is None:
            following = self._next()
            if following is None or following.entry is None or following.entry.noun is None:
                self._preposition = ""
            if not entry.tag("season") or token.count > 1:
                self._relation = None
            if entry.tag("framing"):
                self._of_follows()
            return True
        return (used and entry.tag("style") != "") or (
            bool(entry.tag("mood")) and entry.noun is None and entry.place is None and not entry.tag("position")
        )

    @staticmethod
    def _pictured(token: Token) -> bool:
        """Whether a word is a kind of picture, which has a style, and no thing, which has a colour."""
        return token.low.split()[-1] in _OF_SHOTS | words.STYLE_NOUNS

    def _a_spring(self) -> bool:
        """Whether "spring" is a thing: "a spring" with nothing after it that has a season."""
        following = self._next()
        return self._phrase.count == 1 and (following is None or not heads(following)) and not self._preposition

    def _of_follows(self) -> None:
        following = self._next()
        if following is not None and following.low == "of":
            self._i += 1
        self._close()
        self._fresh = True

    def _styled(self, token: Token) -> bool:
        after = self._next()
        return (
            self._alone()
            or (after is not None and after.low.split()[-1] in words.STYLE_NOUNS)
            or (self._preposition == "in" and (after is None or after.count == 0))
        )

    def _attribute(self, token: Token, entry: Entry) -> bool:
        """Relations, positions, prepositions, and the adjectives a subject keeps."""
        position = entry.tag("position")
        following = self._next()
        if position and not (token.low == "above" and following is not None and following.count):
            self._set_position(position, token)
            return True
        relation = entry.tag("relation")
        if relation:
            source = self._relation_source()
            self._relation = (relation, source)
            self._preposition = token.low
            self._close()
            return True
        if entry.tag("preposition"):
            if token.low == "of" and self._of(token):
                return True
            if token.low == "about" and self._adjacent is not None:
                self._skip_phrase()  # "a book about dragons"
                return True
            self._preposition = token.low
            self._joined = True
            self._relation = None
            self._close()
            return True
        for kind in ("colour", "size", "trait"):
            value = entry.tag(kind)
            if value and self._adjective(token, entry, kind, value):
                return True
        return False

    def _adjective(self, token: Token, entry: Entry, kind: str, value: str) -> bool:
        following = self._next()
        as_noun = entry.noun is not None and (
            following is None
            or following.count == 0
            or self._verb_like(following)
            or following.low in words.PREPOSITIONS | {"and", "or"}
            or (following.entry is not None and bool(following.entry.tag("relation") or following.entry.tag("position")))
        )
        if (
            kind == "colour"
            and self._copula
            and not self._phrase.determined
            and (following is None or following.count == 0 or following.low in {"and", "but", "while"})
        ):
            for agent in self._agents:
                agent.colour = agent.colour or value
            self._copula = False
            return True
        if as_noun and kind == "size" and following is not None and following.entry is not None:
            verb = following.entry.verb  # "a giant wave": no giant waves here
            as_noun = following.entry.place is None and (verb is None or verb.form != "base")
        if as_noun or (entry.verb is not None and self._reads_as_verb(token, entry)):
            return False
        if self._copula and (following is None or following.count == 0 or following.low in {"and", "but"}) and self._agents:
            self._copula = False
            return True
        if self._phrase.start < 0:
            self._phrase.start = token.start
        if kind == "colour" and not self._phrase.colour:
            before = self._before()
            shade = f"{before.low} " if before is not None and before.low in {"light", "dark", "deep", "pale"} else ""
            self._phrase.colour = shade + value
        elif kind == "size" and not self._phrase.size:
            self._phrase.size = value
        elif kind == "trait":
            self._phrase.traits.append(value)
        self._adjacent = None
        return True

    def _set_position(self, position: str, token: Token) -> None:
        if token.low in {"distant", "faraway"}:
            self._phrase.position = position
            self._phrase.start = token.start if self._phrase.start < 0 else self._phrase.start
            return
        following = self._next()
        opens = self._starts_clause() and following is not None and following.count and following.low != "of"
        if self._last is not None and not ((self._fresh or opens) and self._starts_clause()):
            if not self._last.position:
                self._last.position = position
        else:
            self._waiting_position = position
        self._preposition = ""
        self._relation = None
        self._close()

    def _relation_source(self) -> Draft | None:
        if self._adjacent is not None:
            return self._adjacent
        if self._verb is not None and self._verb.action in {"put", "place"}:
            return self._last
        if self._agents and not self._starts_clause():
            return self._agents[0]
        return None if self._starts_clause() else self._last

    def _relate_pronoun(self) -> None:
        if self._relation is None:
            return
        relation, source = self._relation
        others = [one for one in self._sketch.subjects if one is not source]
        if source is not None and others:
            source.join(relation, others[-1])
        self._relation = None

    def _of(self, token: Token) -> bool:
        """ "of" after a group, a measure, a container or a kind of picture; true when it is dealt with."""
        before = self._before()
        word = before.low.split()[-1] if before is not None else ""
        single = word.removesuffix("s")
        if word in _OF_SHOTS:
            if self._adjacent is not None:
                self._drop(self._adjacent)
            self._close()
            self._fresh = True
            return True
        group = nouns.GROUPS.get(word) or nouns.GROUPS.get(single)
        if group:
            if self._adjacent is not None and self._sketch.subjects and self._adjacent is self._sketch.subjects[-1]:
                self._drop(self._adjacent)
            self._phrase = Phrase(group=group, count=None, determined=True)
            self._adjacent = None
            return True
        if single in nouns.MEASURES and self._adjacent is None:
            self._phrase = Phrase(count=self._phrase.count, determined=True)
            return True
        if self._adjacent is not None:
            self._skip_phrase()
            return True
        return False

    def _skip_phrase(self) -> None:
        """Pass over the noun phrase after "of": it only says what kind the thing before is."""
        while (token := self._next()) is not None and token.count:
            low, entry = token.low, token.entry
            if low in words.PREPOSITIONS or low in COPULA or low in _FRESH or low in {"and", "who", "that", "which"}:
                break
            if entry is not None and entry.verb is not None and entry.noun is None:
                break
            self._i += 1
            if entry is not None and entry.place is not None and entry.noun is None:
                self._sketch.offer_place(entry.place.name, 2.0)
            elif (
                entry is not None
                and entry.place is not None
                and self._adjacent is not None
                and self._adjacent.name in nouns.OF_A_PLACE
            ):
                self._sketch.offer_place(entry.place.name, 2.5)
            if entry is not None and entry.noun is not None:
                following = self._next()
                if (
                    following is None
                    or following.entry is None
                    or following.entry.noun is None
                    or following.entry.verb is not None
                ):
                    break
        self._phrase = Phrase()

    def _verb_word(self, token: Token, verb: Verb) -> None:
        following = self._next()
        before = self._before()
        opens = (
            self._phrase.determined
            or (before is None and verb.form == "ing")
            or (self._phrase.start >= 0 and self._adjacent is None and self._phrase.unknown is None)
        )
        if (
            verb.form in {"ing", "ed"}
            and opens
            and following is not None
            and following.count
            and not self._copula
            and (heads(following) or not self._agents)
        ):
            if verb.form == "ing":
                self._phrase.action = verb.action
            if self._phrase.start < 0:
                self._phrase.start = token.start
            self._adjacent = None
            return
        self._unknown_subject(verb)
        if self._skip and before is not None and before.low in {"not", "never"}:
            self._skip = False
            return
        if self._camera:
            self._verb, self._verb_base = verb, base_of(token.low)
            self._close()
            return
        self._verb, self._verb_base = verb, base_of(token.low)
        self._fresh = False
        self._copula = False
        self._preposition = ""
        self._relation = None
        if not self._agents and (self._fronted is not None or (verb.form == "s" and (before is None or before.count == 0))):
            self._fronted_action = verb.action
        self._wearing = False
        for agent in self._agents[:MOST_SUBJECTS]:
            if not agent.action:
                agent.action = action_for(agent.noun, verb.action, verb.depends)
        self._close()

    def _unknown_subject(self, verb: Verb | None) -> None:
        """An unknown head before a verb is somebody we have no picture of: keep the name."""
        token, phrase = self._phrase.unknown, self._phrase
        before = self._before()
        if token is None or before is not token or self._preposition or self._camera or self._skip:
            return
        if not self._fresh and self._agents:
            return
        named = token.text[0].isupper() and not phrase.determined
        if not (phrase.determined or named) or not may_be_seen(token.low):
            return
        if (
            verb is not None
            and verb.form not in {"s", "ed"}
            and not (verb.form == "base" and (phrase.count or 0) > 1)
            and not (verb.form == "ing" and phrase.count is not None)
        ):
            return
        name = token.low
        if (phrase.count or 1) > 1 and name.endswith("s") and not name.endswith("ss"):
            name = name[:-1]
        self._subject(Noun(name, "unknown"), token)
