"""The noun half of reading English: what a noun phrase becomes on the stage, and how it joins what was named before it.

Knows subjects, objects, relations, clothes and places; no verbs' forms (reading_walk), no camera (reading_around).
"""

from dataclasses import replace

from engine.papercut import lexicon_en as nouns
from engine.papercut import lexicon_en_words as words
from engine.papercut.lexicon_places import KIT_OF_PLACE
from engine.papercut.reading_draft import Draft
from engine.papercut.reading_modifiers import ModifierReader
from engine.papercut.reading_tokens import Token, describes
from engine.papercut.reading_walk import Phrase
from engine.papercut.reading_words import Entry, Noun

_SAYS_WHERE = frozenset(
    ("under", "underwater", "beneath", "inside", "outside", "outdoors", "indoors", "underground", "at", "in", "on")
)
_LOOKED = frozenset(("look", "point", "reach", "wave", "dream", "think"))


class NounReader(ModifierReader):
    """What one walk over one prompt does with nouns."""

    def _noun(self, token: Token, entry: Entry) -> None:
        assert entry.noun is not None  # noqa: S101
        following = self._next()
        if self._shows_nothing(token, entry.noun, following):
            return
        noun = self._their_parent(entry.noun, token)
        if following is not None and self._goes_with(token, noun, following):
            return
        if noun.form in {"match", "matches"} and not self._struck():
            self._close()  # two teams play it
            self._negated = following is not None and following.low == "between"
            return
        noun = self._in_a_ball_game(noun, following)
        if self._unknown_verb(noun) or self._says_what_is_done(noun, following):
            return
        if entry.place is not None and self._takes_as_place(entry):
            self._place(token, entry)
            return
        if self._says_what_clothes(noun, following) or self._worn(noun):
            return
        if self._adjacent is not None and self._adjacent is self._last and not self._adjacent.noun.plural:
            self._compound(noun, token)
            return
        self._subject(noun, token)

    def _shows_nothing(self, token: Token, noun: Noun, following: Token | None) -> bool:
        """Pass over a noun that is not on the stage: a group's word, a part, a country, what is denied, a material."""
        if following is not None and following.low == "of" and token.low.split()[-1] in nouns.GROUPS and not self._counted():
            self._adjacent = None
            return True
        if token.low == "fire" and following is not None and following.low == "breathing":
            self._phrase.traits.append("fire-breathing")  # "a fire-breathing dragon"
            self._i += 1
            return True
        if token.low == "can" and not self._phrase.determined:
            return True  # "a polar bear can swim"
        alone = token.low in nouns.PICTURES and self._alone()  # "studio, portrait, dark background"
        if alone or self._belongs_to_a_thing(noun) or self._of_a_body(token) or self._abroad(token) or self._negated:
            self._close()
            return True
        whole = (
            self._preposition == "of" and noun.category == "building" and noun.name in KIT_OF_PLACE and bool(self._sketch.place)
        )
        if whole:
            self._sketch.offer_place(noun.name, 0.9)  # "the corridor of a hospital"
        if whole or self._material(noun):
            self._close()
            return True
        if token.low in words.ADJECTIVES and following is not None and following.count and self._describes_next(following):
            return True  # "crisp air"
        if self._limb(following):
            self._close()
            self._i += 1
            return True
        if self._unseen_does(noun, following):
            return True
        if self._skip:
            self._close()
            self._skip = following is not None and following.entry is not None and following.entry.noun is not None
            return True
        return False

    def _goes_with(self, token: Token, noun: Noun, following: Token) -> bool:
        """Whether what follows takes this noun with it: an owner's thing, a game, somebody's trade, a river's bank, a material."""
        if following.low == "'s":
            self._owner(token, noun)
            return True
        if following.low in nouns.EVENTS and not self._acts_next(noun, following):
            self._i += 1  # "a baseball game" shows no ball by itself
            self._close()
            return True
        if following.low in nouns.PEOPLE_AFTER:
            self._phrase.start = token.start if self._phrase.start < 0 else self._phrase.start
            self._i += 1
            name = nouns.PEOPLE_AFTER[following.low]
            name = "musician" if noun.category == "instrument" and name == "athlete" else name
            form = f"{noun.form or noun.name} {following.low.removesuffix('s')}"
            self._subject(Noun(name, "person", plural=following.low.endswith("s"), form=form), following)
            return True
        if token.low in {"bank", "banks"} and self._of_water():
            self._close()
            self._i += 1
            self._preposition = "at"
            return True
        if following.low in nouns.MATERIALS:
            self._phrase.traits.append(f"{noun.name} {following.low}")
            self._i += 1
            return True
        return False

    def _in_a_ball_game(self, noun: Noun, following: Token | None) -> Noun:
        """What a bat and a pitcher are where ball is played."""
        if noun.name == "bat" and noun.form == "bat" and (self._speaks_of(nouns.BALL_GAME) or self._in_hands()):
            return Noun("baseball bat", "sport", plural=noun.plural, form="bat")
        throws = following is not None and self._verb_like(following)
        if noun.form == "pitcher" and (self._speaks_of(nouns.BALL_GAME) or throws):
            return Noun("baseball player", "person", plural=noun.plural, form="pitcher")
        return noun

    def _takes_as_place(self, entry: Entry) -> bool:
        if entry.place is None or not entry.place.thing:
            return entry.place is not None
        crossed = self._verb is not None and self._verb.depends and not self._fresh and not self._preposition
        if self._preposition == "over" and entry.place.name == "bridge" and self._verb is not None:
            crossed = crossed or self._verb.action in {"run", "jog", "walk", "march", "race", "ride", "drive", "hike"}
        return crossed or self._preposition in words.PLACE_STRONG - {"under", "beneath", "up", "down", "around", "over"}

    def _owner(self, token: Token, noun: Noun) -> None:
        """ "the girl's hand" shows the girl; "grandmother's kitchen" is a kitchen."""
        after = self._next(2)
        self._i += 1
        if (
            after is not None
            and noun.category == "vehicle"
            and after.low in {"bow", "mast", "deck", "wheel", "hull", "sail", "sails", "anchor", "bridge", "horn", "window"}
        ):
            self._subject(noun, token)
            self._i += 1
            return
        drawn = any(
            later is not None and later.low.split()[-1] in words.STYLE_NOUNS for later in (after, self._next(2), self._next(3))
        )
        owned = next((one for one in (self._next(n) for n in range(1, 6)) if one is not None and not describes(one)), None)
        entry = owned.entry if owned is not None and owned.count else None
        body = entry is not None and bool(entry.tag("part"))
        part = not drawn and after is not None and (body or entry is None or (entry.noun is None and entry.place is None))
        if part:
            self._subject(noun, token)
        self._adjacent = None
        self._phrase = Phrase(definite=True, determined=True)

    def _worn(self, noun: Noun) -> bool:
        """Clothes on somebody are a trait of theirs, not a thing on the stage."""
        somebody = self._agents[0] if self._agents and self._agents[0].acts else self._last
        if self._wearer is not None and self._wearer.wears:
            pet = self._wearer.noun.category == "animal" and somebody is not None and somebody.noun.category == "person"
            somebody = somebody if pet and not self._wearing else self._wearer
        wears = self._preposition in {"in", "with"} or self._wearing or self._dressed or self._has_on()
        worn = noun.category == "clothes" or (noun.name in nouns.WORN and (self._wearing or self._dressed))
        if not worn or somebody is None or not somebody.wears or not wears:
            return False
        if self._phrase.colour:
            somebody.add_trait(f"{self._phrase.colour} {noun.name}")
            if somebody.noun.category == "person" and noun.name not in nouns.ACCESSORIES:
                somebody.colour = somebody.colour or self._phrase.colour
        somebody.add_trait(noun.name)
        self._dressed = True
        self._verb_may_follow()
        self._close()
        return True

    def _compound(self, noun: Noun, token: Token) -> None:
        """Two nouns in a row: the last one is the thing, the first says what kind."""
        first = self._adjacent
        assert first is not None  # noqa: S101
        if first.mentioned_by_name:
            self._subject(noun, token)
            return
        works = first.noun.category == "animal" and noun.name in nouns.COSTUMES
        if works or (first.name in nouns.FANTASTIC and noun.category == "person"):
            first.add_trait(noun.name)
            first.noun = replace(first.noun, plural=noun.plural)
            first.count = 3 if noun.plural and first.count == 1 else first.count
            return
        first.add_trait(first.name if first.name not in noun.name else "")
        first.noun = noun
        first.label = f"{first.label} {token.text}"
        if noun.plural and first.count == 1:
            first.count = 3

    def _subject(self, noun: Noun, token: Token) -> None:
        phrase, self._dressed = self._phrase, False
        draft = self._again(noun, phrase)
        if draft is None:
            draft = Draft(noun, label=self._prompt[(phrase.start if phrase.start >= 0 else token.start) : token.end])
            draft.count, draft.grouped = self._how_many(noun, token), phrase.group > 0
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
        if all(one is not draft for one in self._sketch.subjects):  # it was part of what stood before
            self._phrase, self._adjacent = Phrase(), None
            return
        self._last = draft
        self._single = phrase.count == 1 and phrase.determined and not noun.plural and not phrase.group
        self._phrase = Phrase()
        self._adjacent = draft

    def _how_many(self, noun: Noun, token: Token) -> int:
        phrase = self._phrase
        if noun.name in nouns.ONE_THING:
            return max(1, phrase.count or 1) if not phrase.group else max(1, phrase.group // 2)
        if phrase.group and (phrase.count or 1) > 1:
            return phrase.count or 1  # "a group of six dancers"
        if phrase.group or noun.count or phrase.count is not None:
            return phrase.group or noun.count or phrase.count or 1
        if noun.plural and noun.name != token.low:
            return 2 if noun.name in nouns.IN_PAIRS else 3
        return 1

    def _again(self, noun: Noun, phrase: Phrase) -> Draft | None:
        """The subject this phrase names a second time, if it does."""
        if phrase.another:
            return None
        for draft in reversed(self._sketch.subjects):
            if draft.pronoun and noun.category == "person" and not draft.relation:
                draft.noun, draft.pronoun = noun, False  # "he is nervous, a pianist breathes deeply"
                return draft
            if phrase.definite and not phrase.owned and self._is_meant(draft, noun):
                return draft  # "an astronaut … the woman"
            if draft is self._last and self._is_called(draft):
                draft.noun = noun
                return draft  # "Pixel, the robot"
            if phrase.definite and draft.name.endswith(f" {noun.name}"):
                return draft  # "a maple leaf … the leaf"
            if draft.name == noun.name or (draft.mentioned_by_name and noun.category == "person" and self._appositive(draft)):
                if phrase.colour and draft.colour and phrase.colour != draft.colour:
                    continue
                if not phrase.definite and self._relation is not None and self._relation[1] is draft:
                    continue
                if (
                    not phrase.definite
                    and phrase.count is not None
                    and noun.form != draft.noun.form
                    and not draft.mentioned_by_name
                ):
                    continue  # "a duckling follows a duck"
                if (
                    not phrase.definite
                    and phrase.count is not None
                    and self._verb is not None
                    and draft in self._agents
                    and not self._fresh
                ):
                    continue
                if draft.mentioned_by_name:
                    draft.noun = noun
                return draft
        return None

    def _appositive(self, draft: Draft) -> bool:
        """Whether a noun stands right after a name and a comma: "Lily, a young astronaut"."""
        return draft is self._last and self._verb is None

    def _part(self, token: Token) -> None:
        """A tail, hair, wings: a trait of whoever was named last."""
        owner = self._last
        if owner is not None and self._preposition == "with" and not self._skip:
            part = token.low.rstrip("s") if token.low not in {"whiskers"} else token.low
            if part in {"hair", "beard", "moustache", "mustache", "braid", "ponytail", "wing", "horn", "antler"}:
                looks = self._phrase.colour or self._phrase.size
                owner.add_trait(f"{looks} {part}".strip())
            self._verb_may_follow()
        self._close()

    def _verb_may_follow(self) -> None:
        """After "with round eyes" or "in a coat" a word that can be a verb is one: "plants a tree"."""
        following = self._next()
        if following is not None and following.entry is not None and following.entry.verb is not None:
            self._preposition = ""

    def _given_name(self, token: Token) -> None:
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

    def _a_flower_field(self, token: Token, following: Token | None) -> bool:
        """ "a field of poppies"."""
        of_what = self._next(2) if following is not None and following.low == "of" else None
        noun = of_what.entry.noun if of_what is not None and of_what.entry is not None else None
        if (
            noun is None
            or noun.category != "plant"
            or not noun.plural
            or token.low.removesuffix("s") not in {"field", "meadow", "sea"}
        ):
            return False
        self._sketch.offer_place("flower field", 3.0)
        self._i += 2
        self._close()
        return True

    def _place(self, token: Token, entry: Entry) -> None:
        place = entry.place
        assert place is not None  # noqa: S101
        following = self._next()
        modifies = (
            following is not None
            and following.entry is not None
            and (following.entry.noun is not None or following.entry.place is not None)
            and not self._verb_like(following)
        )
        if (
            following is not None
            and following.entry is None
            and following.count
            and not following.low.endswith(("ly", "ing", "ed"))
        ):
            then = self._next(2)  # "a street artisan sells": an unknown head
            modifies = modifies or (self._phrase.count == 1 and then is not None and self._verb_like(then))
        if self._a_flower_field(token, following):
            return
        if following is not None and following.low in nouns.WIDER:
            modifies = False  # "a museum hall"
            self._i += 1
            following = self._next()
        if self._skip:
            self._skip = False
            self._close()
            return
        if place.thing and not modifies and not self._takes_as_place(entry) and entry.noun is not None:
            self._subject(entry.noun, token)
            return
        named = self._verb is None and not self._preposition and token.low.split()[0] not in _SAYS_WHERE
        if self._adjacent is not None and self._adjacent is self._last and named:
            self._drop(self._adjacent)  # "rose garden", not "a cat under water"
        crossed = place.thing and self._verb is not None and self._verb.depends
        weight = 2.0
        if (
            not self._agents
            and self._verb is None
            and not self._preposition
            and not self._sketch.subjects
            and self._relation is None
        ):
            weight = 3.2  # "a village in the mountains" is a village
        if crossed or self._preposition in words.PLACE_STRONG:
            weight = 3.0
        elif self._preposition in words.PLACE_WEAK or self._phrase.position == "far":
            weight = 1.0
        if modifies:
            weight = 0.5
        if token.low in {"waves", "ocean waves", "clouds"}:
            weight = min(weight, 0.8)
        if following is not None and following.low in {"of", "'s"}:
            weight = 0.9  # "the shore of a frozen lake" is a frozen lake
        if place.name == "sky":
            if (
                self._verb is not None
                and self._verb.action in _LOOKED
                and self._preposition in {"", "at", "to", "toward", "towards", "into"}
            ):
                self._close()
                return  # whoever looks at the sky stands somewhere else
            if self._preposition not in {"in", "into", "across", "among"} and not (
                self._preposition == "through" and token.low == "sky"
            ):
                weight = min(weight, 0.5)
        if place.name == "sky":
            weight = min(weight, 2.9)  # any other place says more
        if not (self._camera and weight < 3) and not (self._verb is not None and self._verb.action == "book" and not self._fresh):
            self._sketch.offer_place(place.name, weight)
        if modifies:
            return
        self._relation = None
        self._preposition = ""
        self._close()
        self._fresh = self._fresh and not self._agents
