"""Reads an English prompt: a walk over its words, left to right, once, with the small grammar that prompts have.

A noun phrase gathers count, colour, size and traits until its head noun; a verb goes to the subjects before it; a preposition joins what
follows to a place, a position or another subject. Knows the lexicons through reading_words; source of the rules: our own table of prompts.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from engine.papercut import lexicon_en as nouns
from engine.papercut import lexicon_en_words as words
from engine.papercut.reading_draft import MOST_SUBJECTS, Draft, Sketch, action_for, can_hold, can_ride
from engine.papercut.reading_words import LONGEST, Entry, Noun, Verb, english

_TOKEN = re.compile(r"[^\W_]+(?:[-'’.&][^\W_]+)*|[.,;:!?—–()\"“”…\n]")
_BALL_GAME = re.compile(r"\b(base)?balls?\b|\bpitcher\b", re.IGNORECASE)
_COPULA = frozenset("is are was were be been being am becomes become stays remains seems has have gets".split())
_FRESH = frozenset("while as when where then but".split())
_ENDS = frozenset(".;:!?\n…")
_SKIP_AFTER = frozenset("no without not never nor like unlike than as".split())
_OF_SHOTS = frozenset(
    "shot view video photo picture image footage clip scene film portrait drawing painting illustration close-up closeup sequence animation".split()
)
_ADVERBS = frozenset("slowly gently softly quickly smoothly to the towards toward a it its from then very and steadily".split())
_SHY_ALONE = frozenset("wide medium macro static silhouette silhouettes still clear".split())
_EVENTS = frozenset(
    "game match race contest competition tournament party show festival lesson class practice training season story song tale video movie club league team".split()
)
_WEARS = frozenset("wearing wears wear wore dressed".split())
_NEVER_A_NAME = words.ABSTRACT | nouns.PARTS | words.LIGHT_WORDS | words.DETERMINERS | words.PREPOSITIONS
_CAMERA = frozenset(("camera", "shot", "lens"))


@dataclass
class _Token:
    text: str
    low: str
    entry: Entry | None
    start: int
    end: int
    count: int  # words in it; 0 for punctuation


@dataclass
class _Phrase:
    """A noun phrase that is open."""

    count: int | None = None
    definite: bool = False
    determined: bool = False
    another: bool = False
    colour: str = ""
    size: str = ""
    action: str = ""
    position: str = ""
    traits: list[str] = field(default_factory=list)
    start: int = -1
    unknown: _Token | None = None
    group: int = 0


def tokens_of(prompt: str) -> list[_Token]:
    """Cut a prompt into the longest phrases that the lexicon knows. Linear in its length."""
    table = english()
    raw = []
    for match in _TOKEN.finditer(prompt):
        text = match.group().replace("’", "'")
        low = text.lower()
        if low.endswith("'s") and low not in table:
            raw.append((text[:-2], low[:-2], match.start(), match.end() - 2))
            raw.append(("'s", "'s", match.end() - 2, match.end()))
        elif "-" in low and low not in table:
            at = match.start()
            for piece in text.split("-"):
                raw.append((piece, piece.lower(), at, at + len(piece)))
                at += len(piece) + 1
        else:
            raw.append((text, low, match.start(), match.end()))
    return list(_longest(raw, table))


def _longest(raw: list[tuple[str, str, int, int]], table: Mapping[str, Entry]) -> list[_Token]:
    found = []
    i = 0
    while i < len(raw):
        text, low, start, end = raw[i]
        if not low[0].isalnum() and low != "'s":
            found.append(_Token(text, low, None, start, end, 0))
            i += 1
            continue
        size = 1
        entry = table.get(low)
        for n in range(min(LONGEST, len(raw) - i), 1, -1):
            entry_n = table.get(" ".join(piece[1] for piece in raw[i : i + n]))
            if entry_n is not None:
                size, entry = n, entry_n
                break
        last = raw[i + size - 1]
        joined = " ".join(piece[1] for piece in raw[i : i + size])
        found.append(_Token(" ".join(piece[0] for piece in raw[i : i + size]), joined, entry, start, last[3], size))
        i += size
    return found


class EnglishReader:
    """One walk over one prompt."""

    def __init__(self, prompt: str, sketch: Sketch) -> None:
        self._prompt = prompt
        self._sketch = sketch
        self._tokens = tokens_of(prompt)
        self._i = 0
        self._phrase = _Phrase()
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
        self.unknown_words = 0
        self.known_words = 0

    def run(self) -> None:
        """Read all words into the sketch."""
        while self._i < len(self._tokens):
            token = self._tokens[self._i]
            if token.count == 0:
                self._punctuation(token)
            else:
                self._word(token)
            self._i += 1

    # -- words ---------------------------------------------------------------------------------------------------

    def _next(self, ahead: int = 1) -> _Token | None:
        j = self._i + ahead
        return self._tokens[j] if j < len(self._tokens) else None

    def _before(self) -> _Token | None:
        return self._tokens[self._i - 1] if self._i else None

    def _punctuation(self, token: _Token) -> None:
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

    def _close(self) -> None:
        self._phrase = _Phrase()
        self._adjacent = None

    def _word(self, token: _Token) -> None:
        self.known_words += token.entry is not None or token.low in _NEVER_A_NAME or token.low in words.NUMBERS
        self.unknown_words += token.entry is None and token.low not in _NEVER_A_NAME and token.low not in words.NUMBERS
        if self._camera_move(token) or self._function_word(token):
            return
        if self._around(token):
            return
        entry = token.entry
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
            self._part(token)
            return
        if token.low in nouns.GIVEN_NAMES and token.text[0].isupper():
            self._given_name(token)
            return
        self._adjacent = None
        if self._phrase.start < 0 and self._phrase.determined:
            self._phrase.start = token.start
        self._phrase.unknown = token

    def _camera_move(self, token: _Token) -> bool:
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
        root = _camera_root(token.low)
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

    def _alone(self) -> bool:
        """Whether this word is a clause of its own."""
        before, after = self._before(), self._next()
        return (before is None or before.count == 0) and (after is None or after.count == 0)

    def _function_word(self, token: _Token) -> bool:
        low = token.low
        if low in _SKIP_AFTER and not (low == "as" and self._clause_follows()):
            self._skip = low != "as" or not self._fresh
            self._close()
            return True
        if low in _FRESH:
            self._fresh, self._verb, self._preposition = True, None, ""
            self._close()
            return True
        if low in {"who", "that", "which"} and self._last is not None and self._phrase.start < 0:
            self._agents, self._verb = [self._last], None
            self._close()
            return True
        if low == "and" or low == "or":
            self._adjacent = None
            self._phrase = _Phrase()
            return True
        if low in _WEARS:
            self._wearing = True
            self._preposition = ""
            self._close()
            return True
        if low in _COPULA:
            self._unknown_subject(None)
            self._copula = True
            self._close()
            return True
        if low in words.NUMBERS:
            self._number(low)
            return True
        if low in words.DETERMINERS:
            if low == "no":
                self._skip = True
            self._phrase = _Phrase(
                definite=low in {"the", "his", "her", "its", "their", "this", "that"}, determined=True, another=low == "another"
            )
            self._adjacent = None
            return True
        if low in {"it", "him", "them", "her"} and self._relation is not None:
            self._relate_pronoun()
            return True
        if low == "'s":
            return True
        return False

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
            self._phrase = _Phrase(count=1, determined=True)
        elif self._phrase.determined and self._phrase.start < 0:
            self._phrase.count = words.NUMBERS[low]
            self._phrase.another = low == "another"
        else:
            self._phrase = _Phrase(count=words.NUMBERS[low], determined=True, another=low == "another")
        self._adjacent = None

    # -- the stage around ----------------------------------------------------------------------------------------

    def _around(self, token: _Token) -> bool:
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
            if kind == "time" and token.low == "moon" and self._preposition in {"on", "across", "around", "to", "over"}:
                continue
            if kind == "season" and token.low in {"spring"} and self._adjacent is not None:
                continue
            self._sketch.set_once(kind, value)
            used = True
        if entry.tag("mood"):
            self._sketch.set_once("mood", entry.tag("mood"))
        style = entry.tag("style")
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
        return (
            used
            and entry.tag("style") != ""
            or (bool(entry.tag("mood")) and entry.noun is None and entry.place is None and not entry.tag("position"))
        )

    def _of_follows(self) -> None:
        following = self._next()
        if following is not None and following.low == "of":
            self._i += 1
        self._close()
        self._fresh = True

    def _styled(self, token: _Token) -> bool:
        after = self._next()
        return (
            self._alone()
            or (after is not None and after.low.split()[-1] in words.STYLE_NOUNS)
            or (self._preposition == "in" and (after is None or after.count == 0))
        )

    def _attribute(self, token: _Token, entry: Entry) -> bool:
        """Relations, positions, prepositions, and the adjectives a subject keeps."""
        position = entry.tag("position")
        following = self._next()
        if position and not (token.low == "above" and following is not None and following.count):
            self._set_position(position, token)
            return True
        relation = entry.tag("relation")
        if relation:
            self._unknown_end()
            source = self._relation_source()
            self._relation = (relation, source)
            self._preposition = token.low
            self._close()
            return True
        if entry.tag("preposition"):
            if token.low == "of" and self._of(token):
                return True
            self._unknown_end()
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

    def _adjective(self, token: _Token, entry: Entry, kind: str, value: str) -> bool:
        following = self._next()
        as_noun = entry.noun is not None and (
            following is None
            or following.count == 0
            or self._verb_like(following)
            or following.low in words.PREPOSITIONS | {"and"}
        )
        if as_noun or (entry.verb is not None and self._reads_as_verb(token, entry)):
            return False
        if self._copula and (following is None or following.count == 0 or following.low in {"and", "but"}) and self._agents:
            if kind == "colour":
                self._agents[0].colour = self._agents[0].colour or value
            self._copula = False
            return True
        if self._phrase.start < 0:
            self._phrase.start = token.start
        if kind == "colour" and not self._phrase.colour:
            before = self._before()
            shade = f"{before.low} " if before is not None and before.low in {"light", "dark", "deep", "pale", "bright"} else ""
            self._phrase.colour = shade + value
        elif kind == "size" and not self._phrase.size:
            self._phrase.size = value
        elif kind == "trait":
            self._phrase.traits.append(value)
        self._adjacent = None
        return True

    def _set_position(self, position: str, token: _Token) -> None:
        if token.low in {"distant", "faraway"}:
            self._phrase.position = position
            self._phrase.start = token.start if self._phrase.start < 0 else self._phrase.start
            return
        if self._last is not None and not (self._fresh and self._starts_clause()):
            if not self._last.position:
                self._last.position = position
        else:
            self._waiting_position = position
        self._preposition = ""
        self._relation = None
        self._close()

    def _starts_clause(self) -> bool:
        before = self._before()
        return before is None or before.count == 0 or before.low == "and"

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

    def _of(self, token: _Token) -> bool:
        """ "of" after a group, a measure, a container or a kind of picture; true when it is dealt with."""
        before = self._before()
        word = before.low.split()[-1] if before is not None else ""
        single = word.removesuffix("s")
        if word in _OF_SHOTS:
            self._close()
            self._fresh = True
            return True
        group = nouns.GROUPS.get(word) or nouns.GROUPS.get(single)
        if group:
            if self._adjacent is not None and self._sketch.subjects and self._adjacent is self._sketch.subjects[-1]:
                self._drop(self._adjacent)
            self._phrase = _Phrase(group=group, count=None, determined=True)
            self._adjacent = None
            return True
        if single in nouns.MEASURES and self._adjacent is None:
            self._phrase = _Phrase(count=self._phrase.count, determined=True)
            return True
        if self._adjacent is not None:
            self._skip_phrase()
            return True
        return False

    def _skip_phrase(self) -> None:
        """Pass over the noun phrase after "of": it only says what kind the thing before is."""
        while (token := self._next()) is not None and token.count:
            low, entry = token.low, token.entry
            if low in words.PREPOSITIONS or low in _COPULA or low in _FRESH or low in {"and", "who", "that", "which"}:
                break
            if entry is not None and entry.verb is not None and entry.noun is None:
                break
            self._i += 1
            if entry is not None and entry.noun is not None:
                following = self._next()
                if (
                    following is None
                    or following.entry is None
                    or following.entry.noun is None
                    or following.entry.verb is not None
                ):
                    break
        self._phrase = _Phrase()

    # -- nouns ---------------------------------------------------------------------------------------------------

    def _verb_like(self, token: _Token) -> bool:
        return token.low in _COPULA or (token.entry is not None and token.entry.verb is not None and token.entry.noun is None)

    def _reads_as_verb(self, token: _Token, entry: Entry) -> bool:
        """Whether a form that is both a verb and a noun or place is the verb here."""
        if entry.verb is None:
            return False
        before, after = self._before(), self._next()
        open_phrase = self._phrase.determined or self._phrase.start >= 0
        if open_phrase and self._adjacent is None:
            return False
        if before is not None and before.low in {"to", "can", "will", "who", "that", "which", "and"} | _COPULA:
            following_noun = before.low == "and" and (self._verb is None or entry.verb.form not in {self._verb.form})
            return not following_noun and not (before.low == "to" and entry.verb.form != "base")
        if self._adjacent is not None:
            if after is not None and self._verb_like(after):
                return False
            plural = self._adjacent.noun.plural or self._adjacent.count > 1 or len(self._agents) > 1
            return entry.verb.form in {"ing", "ed"} or (entry.verb.form == "s") != plural
        if self._preposition:
            return False
        return entry.verb.form == "ing" or (not self._starts_clause() and bool(self._agents) and entry.verb.form == "s")

    def _noun(self, token: _Token, entry: Entry) -> None:
        noun = entry.noun
        assert noun is not None  # noqa: S101
        following = self._next()
        if following is not None and following.low == "of" and token.low.split()[-1] in nouns.GROUPS:
            self._adjacent = None
            return
        if self._skip:
            self._close()
            self._skip = following is not None and following.entry is not None and following.entry.noun is not None
            return
        if following is not None and following.low == "'s":
            self._owner(token, noun)
            return
        if following is not None and following.low in _EVENTS:
            self._i += 1  # "a baseball game" shows no ball by itself
            self._close()
            return
        if noun.name == "bat" and _BALL_GAME.search(self._prompt):
            noun = Noun("baseball bat", "sport", plural=noun.plural)
        if entry.place is not None and self._takes_as_place(entry):
            self._place(token, entry)
            return
        if self._worn(noun):
            return
        if self._adjacent is not None and self._adjacent is self._last and not self._adjacent.noun.plural:
            self._compound(noun, token)
            return
        self._subject(noun, token)

    def _takes_as_place(self, entry: Entry) -> bool:
        if entry.place is None or not entry.place.thing:
            return entry.place is not None
        crossed = self._verb is not None and self._verb.depends and not self._fresh and not self._preposition
        return crossed or self._preposition in words.PLACE_STRONG - {"under", "beneath", "up", "down", "around", "over"}

    def _owner(self, token: _Token, noun: Noun) -> None:
        """ "the girl's hand" shows the girl; "grandmother's kitchen" is a kitchen."""
        after = self._next(2)
        self._i += 1
        part = (
            after is not None
            and after.entry is not None
            and (
                after.entry.tag("part")
                or (after.low not in words.COLOURS and after.entry.noun is None and after.entry.place is None)
            )
        )
        if part:
            self._subject(noun, token)
        self._adjacent = None
        self._phrase = _Phrase(definite=True, determined=True)

    def _worn(self, noun: Noun) -> bool:
        """Clothes on somebody are a trait of theirs, not a thing on the stage."""
        somebody = self._agents[0] if self._agents and self._agents[0].acts else self._last
        wears = self._preposition in {"in", "with"} or self._wearing
        if noun.category != "clothes" or somebody is None or not somebody.wears or not wears:
            return False
        if self._phrase.colour:
            somebody.add_trait(f"{self._phrase.colour} {noun.name}")
            if somebody.noun.category == "person" and noun.name not in {
                "hat",
                "scarf",
                "gloves",
                "shoe",
                "boots",
                "glasses",
                "sunglasses",
                "tie",
                "belt",
            }:
                somebody.colour = somebody.colour or self._phrase.colour
        somebody.add_trait(noun.name)
        self._close()
        return True

    def _compound(self, noun: Noun, token: _Token) -> None:
        """Two nouns in a row: the last one is the thing, the first says what kind."""
        first = self._adjacent
        assert first is not None  # noqa: S101
        if first.mentioned_by_name:
            self._subject(noun, token)
            return
        first.add_trait(first.name if first.name not in noun.name else "")
        first.noun = noun
        first.label = f"{first.label} {token.text}"
        if noun.plural and first.count == 1:
            first.count = 3

    def _subject(self, noun: Noun, token: _Token) -> None:
        phrase = self._phrase
        draft = self._again(noun, phrase)
        if draft is None:
            draft = Draft(noun, label=self._prompt[(phrase.start if phrase.start >= 0 else token.start) : token.end])
            draft.count = (
                phrase.group
                or noun.count
                or (phrase.count if phrase.count is not None else 3 if noun.plural and noun.name != token.low else 1)
            )
            if phrase.count and noun.count > 1:
                draft.count = noun.count if phrase.count == 1 else phrase.count
            self._sketch.add(draft)
        draft.colour = draft.colour or phrase.colour
        draft.size = draft.size or phrase.size or ("small" if noun.trait == "young" and noun.category == "animal" else "")
        draft.action = draft.action or phrase.action
        draft.position = draft.position or phrase.position or self._waiting_position
        self._waiting_position = ""
        for trait in (*phrase.traits, *((noun.trait,) if noun.trait in {"old", "young"} else ())):
            draft.add_trait(trait)
        if noun.trait and noun.trait not in {"old", "young"} and not draft.colour:
            draft.colour = noun.trait
        self._link(draft)
        self._last = draft
        self._phrase = _Phrase()
        self._adjacent = draft

    def _again(self, noun: Noun, phrase: _Phrase) -> Draft | None:
        """The subject this phrase names a second time, if it does."""
        if phrase.another:
            return None
        for draft in reversed(self._sketch.subjects):
            if draft.name == noun.name or (draft.mentioned_by_name and noun.category == "person" and self._appositive(draft)):
                if phrase.colour and draft.colour and phrase.colour != draft.colour:
                    continue
                if not phrase.definite and self._relation is not None and self._relation[1] is draft:
                    continue
                if draft.mentioned_by_name:
                    draft.noun = noun
                return draft
        return None

    def _appositive(self, draft: Draft) -> bool:
        """Whether a noun stands right after a name and a comma: "Lily, a young astronaut"."""
        return draft is self._last and self._verb is None

    def _link(self, draft: Draft) -> None:
        """Join a new subject to what stood before it: a relation, a verb's object, or a clause's subject."""
        if self._relation is not None:
            relation, source = self._relation
            if source is None:
                self._fronted = (relation, draft)
            else:
                source.join(relation, draft)
            self._relation = None
        elif self._fronted is not None:
            draft.join(*self._fronted)
            self._fronted = None
            self._be_agent(draft)
            draft.action = draft.action or self._fronted_action
            self._fronted_action = ""
        elif self._preposition == "with" and (holder := self._holder()) is not None and can_hold(holder, draft.noun):
            holder.join("holding", draft)
        elif not self._preposition and self._verb is not None and not self._fresh and self._agents:
            self._object(draft)
        elif not self._preposition and not self._camera:
            self._be_agent(draft)
        self._preposition = ""

    def _holder(self) -> Draft | None:
        """Who has what follows "with": whoever was named last, or who acts."""
        if self._last is not None and self._last.acts:
            return self._last
        return self._agents[0] if self._agents else None

    def _be_agent(self, draft: Draft) -> None:
        if self._fresh:
            self._agents = []
            self._verb = None
        self._agents.append(draft)
        self._fresh = False

    def _object(self, draft: Draft) -> None:
        agent, base = self._agents[0], self._verb_base
        relation = words.JOINING_VERBS.get(base, "")
        if relation == "holding" and base == "fly" and draft.noun.category == "vehicle":
            relation = "riding"
        if relation == "holding" and not can_hold(agent, draft.noun):
            relation = ""
        if relation == "riding" and not can_ride(draft.noun):
            relation = ""
        if relation:
            agent.join(relation, draft)
        if relation == "chasing" and draft.acts:
            draft.action = draft.action or "run"
        if base == "walk" and draft.noun.category == "animal":
            draft.action = draft.action or "walk"

    def _drop(self, draft: Draft) -> None:
        self._sketch.subjects = [one for one in self._sketch.subjects if one is not draft]
        self._agents = [one for one in self._agents if one is not draft]
        if self._last is draft:
            self._last = self._sketch.subjects[-1] if self._sketch.subjects else None

    def _part(self, token: _Token) -> None:
        """A tail, hair, wings: a trait of whoever was named last."""
        owner = self._last
        if owner is not None and self._preposition == "with" and not self._skip:
            part = token.low.rstrip("s") if token.low not in {"whiskers"} else token.low
            if part in {"hair", "beard", "moustache", "mustache", "braid", "ponytail", "wing", "horn", "antler"}:
                looks = self._phrase.colour or self._phrase.size
                owner.add_trait(f"{looks} {part}".strip())
        self._close()

    def _given_name(self, token: _Token) -> None:
        before = self._before()
        if before is not None and before.low in {"named", "called"}:
            return
        if self._last is not None and self._last.label == token.text:
            self._adjacent = self._last
            return
        for draft in self._sketch.subjects:
            if draft.label.endswith(token.text):
                self._last = self._adjacent = draft
                self._link(draft)
                return
        self._subject(Noun(nouns.GIVEN_NAMES[token.low], "person"), token)
        if self._last is not None:
            self._last.mentioned_by_name = True

    # -- places --------------------------------------------------------------------------------------------------

    def _place(self, token: _Token, entry: Entry) -> None:
        place = entry.place
        assert place is not None  # noqa: S101
        following = self._next()
        modifies = (
            following is not None
            and following.entry is not None
            and following.entry.noun is not None
            and not self._verb_like(following)
        )
        if self._skip:
            self._skip = False
            self._close()
            return
        if place.thing and not modifies and not self._takes_as_place(entry) and entry.noun is not None:
            self._subject(entry.noun, token)
            return
        if self._adjacent is not None and self._adjacent is self._last and self._verb is None and not self._preposition:
            self._drop(self._adjacent)  # "rose garden"
        crossed = place.thing and self._verb is not None and self._verb.depends
        weight = 2.0
        if crossed or self._preposition in words.PLACE_STRONG:
            weight = 3.0
        elif self._preposition in words.PLACE_WEAK or self._phrase.position == "far":
            weight = 1.0
        if modifies:
            weight = 0.5
        if not (self._camera and weight < 3):
            self._sketch.offer_place(place.name, weight)
        if modifies:
            return
        self._relation = None
        self._preposition = ""
        self._close()
        self._fresh = self._fresh and not self._agents

    # -- verbs ---------------------------------------------------------------------------------------------------

    def _verb_word(self, token: _Token, verb: Verb) -> None:
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
            and (_heads(following) or not self._agents)
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
            self._verb, self._verb_base = verb, _base(token.low)
            self._close()
            return
        self._verb, self._verb_base = verb, _base(token.low)
        self._fresh = False
        self._copula = False
        self._preposition = ""
        self._relation = None
        if not self._agents and self._fronted is not None:
            self._fronted_action = verb.action
        self._wearing = False
        for agent in self._agents[:MOST_SUBJECTS]:
            if not agent.action:
                agent.action = action_for(agent.noun, verb.action, verb.depends)
        self._close()

    # -- words nobody knows --------------------------------------------------------------------------------------

    def _unknown_end(self) -> None:
        """Nothing: an unknown word before a preposition is not clearly a subject."""

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


def _heads(token: _Token) -> bool:
    """Whether a noun phrase goes on with this word."""
    entry = token.entry
    return entry is not None and (
        entry.noun is not None or entry.place is not None or bool(entry.tag("colour") or entry.tag("size") or entry.tag("trait"))
    )


def _base(low: str) -> str:
    """The base form a written verb came from, near enough to look it up."""
    first = low.split()[0]
    if first in words.IRREGULAR:
        return words.IRREGULAR[first].split()[0] if words.IRREGULAR[first] else first
    for ending, put in (
        ("ying", "y"),
        ("ing", ""),
        ("ing", "e"),
        ("ies", "y"),
        ("es", ""),
        ("s", ""),
        ("ied", "y"),
        ("ed", ""),
        ("ed", "e"),
        ("d", ""),
    ):
        stem = first.removesuffix(ending) + put
        if stem != first and first.endswith(ending):
            if len(stem) > 2 and stem[-1] == stem[-2] and stem[:-1] in words.DOUBLING:
                stem = stem[:-1]
            found = english().get(stem)
            if (found is not None and found.verb is not None) or stem in words.JOINING_VERBS or stem in {"wear", "dress"}:
                return stem
    return first


def _camera_root(low: str) -> str:
    for root, kind in words.CAMERA_ROOTS.items():
        if low == root or (
            low.startswith(root[:3])
            and low in {f"{root}s", f"{root}es", f"{root}ing", f"{root}{root[-1]}ing", f"{root[:-1]}ing", f"{root[:-1]}ies"}
        ):
            return kind
    return ""


def may_be_seen(word: str) -> bool:
    """Whether an unknown word may be the name of a thing: no abstract noun, no adverb or adjective by its ending."""
    if word in _NEVER_A_NAME or word.removesuffix("s") in _NEVER_A_NAME or not word.isalpha() or not 3 <= len(word) <= 24:
        return False
    return not word.endswith(words.ABSTRACT_ENDINGS) and not word.removesuffix("s").endswith(words.ABSTRACT_ENDINGS)
