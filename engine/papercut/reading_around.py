"""What stands around the nouns of an English prompt: camera, season, time, weather, framing, mood, style; adjectives, positions, "of".

Knows no verbs and no clauses: reading_en drives the walk.
"""

from engine.papercut import lexicon_en as nouns
from engine.papercut import lexicon_en_words as words
from engine.papercut.reading_draft import Draft
from engine.papercut.reading_nouns import NounReader
from engine.papercut.reading_tokens import COPULA, Token, camera_root, heads
from engine.papercut.reading_walk import Phrase
from engine.papercut.reading_words import Entry, Noun

FRESH = frozenset(["while", "as", "when", "where", "then", "but"])
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
        "model",
        "render",
        "rendering",
        "depiction",
        "snapshot",
        "shoot",
        "session",
        "tableau",
        "portrayal",
        "still",
        "study",
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
_SHY_ALONE = frozenset(
    [
        "moving in",
        "moving back",
        "tracking",
        "pull out",
        "pull away",
        "pull back",
        "push in",
        "creep in",
        "track in",
        "wide",
        "medium",
        "macro",
        "static",
        "silhouette",
        "silhouettes",
        "still",
        "clear",
    ]
)
_CAMERA = frozenset(("camera", "shot", "lens"))


class AroundReader(NounReader):
    """What one walk over one prompt does with the words around nouns."""

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
        if token.low in _CAMERA and not self._a_camera(token):
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

    def _as_shot(self) -> bool:
        """Whether the camera's own clause ends with this word: "the camera starts wide"."""
        after = self._next()
        return self._camera and (after is None or after.count == 0 or after.low in {"and", "then"})

    def _a_camera(self, token: Token) -> bool:
        """Whether a camera is one that somebody has: "a tiny red camera", "his camera"."""
        before, after = self._before(), self._next()
        if token.low != "camera" or before is None or (after is not None and (camera_root(after.low) or after.low in COPULA)):
            return False
        seen = bool(self._phrase.colour or self._phrase.size or self._phrase.traits) and self._phrase.count is not None
        taken = self._verb is not None and before.low in {"a", "new", "old"} and not self._fresh
        return seen or taken or before.low in nouns.POSSESSIVES

    def _alone_move(self) -> bool:
        """Whether a push or pull stands for the camera: nobody in this clause could do it."""
        return not self._agents or self._fresh

    def _around(self, token: Token) -> bool:
        """Season, time, weather, framing, mood, style: true when the word is nothing else."""
        entry = token.entry
        if entry is None or not entry.tags:
            return False
        if self._skip:
            unseen = entry.noun is None and entry.place is None and bool({"season", "time", "weather"} & set(entry.tags))
            self._skip = not unseen  # "neither rain nor wind"
            return unseen
        used = False
        for kind in ("season", "time", "weather", "framing"):
            value = entry.tag(kind)
            if not value or (token.low in _SHY_ALONE and not (self._alone() or self._as_shot())):
                continue
            if token.low == "snow" and self._snowy():
                self._sketch.set_once("season", "winter")
                return True
            if token.low == "stars" and (self._phrase.count or self._phrase.size or self._phrase.colour):
                self._noun(token, Entry(Noun("star", "sky", plural=True, form="star")))
                return True
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
            then = self._next(2)
            if following is not None and following.low in words.STYLE_NOUNS and not (then is not None and then.low == "of"):
                self._i += 1  # "vintage poster"
        if used and entry.noun is None:
            following = self._next()
            entry_next = following.entry if following is not None else None
            if entry_next is None or (entry_next.noun is None and entry_next.place is None):
                self._preposition = ""
            if not entry.tag("season") or token.count > 1:
                self._relation = None
            if entry.tag("framing"):
                self._of_follows()
            return True
        return (used and entry.tag("style") != "") or (
            bool(entry.tag("mood")) and entry.noun is None and entry.place is None and not entry.tag("position")
        )

    def _snowy(self) -> bool:
        """Whether "snow" says how a place looks: "a snow mountain"."""
        following = self._next()
        return following is not None and following.entry is not None and following.entry.place is not None

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
        relation = entry.tag("relation") or self._beside(token)
        if token.low == "nearby" and self._phrase.determined and following is not None and following.count:
            return True  # "a nearby chair"
        if relation:
            source = self._relation_source()
            self._relation = (relation, source)
            self._preposition = token.low
            self._close()
            return True
        if entry.tag("preposition"):
            self._skip = self._skip and self._skips_on()
            if token.low == "of" and self._of(token):
                return True
            if token.low == "about" and self._adjacent is not None:
                self._skip_phrase()  # "a book about dragons"
                return True
            self._preposition = token.low
            self._wearer = self._adjacent
            self._joined = True
            self._relation = None
            self._close()
            return True
        for kind in ("colour", "size", "trait"):
            value = entry.tag(kind)
            if value and self._adjective(token, entry, kind, value):
                return True
        return False

    def _beside(self, token: Token) -> str:
        """ "by the window" and "leans against a tree" say where; "painted by a monk" does not."""
        before, following = self._before(), self._next()
        named = following is not None and (following.low in words.DETERMINERS or following.low in {"a", "an"})
        done = (
            before is not None and before.entry is not None and before.entry.verb is not None and before.entry.verb.form == "ed"
        )
        if token.low == "by":
            return "next to" if named and not done and (self._adjacent is not None or self._agents) else ""
        leans = self._verb is not None and self._verb.action == "lean"
        return "next to" if token.low == "against" and leans else ""

    def _skips_on(self) -> bool:
        """Whether a preposition still belongs to what is not there: "not in the forest", but not "as a relic of an age on the road"."""
        before = self._before()
        return before is not None and before.low in {
            "no",
            "without",
            "not",
            "never",
            "nor",
            "like",
            "unlike",
            "than",
            "as",
            "just",
        }

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
        if kind == "trait" and entry.place is not None and (following is None or not heads(following)):
            return False  # "a bus in the square"
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
        before = self._before()
        entry = before.entry if before is not None else None
        if (
            entry is not None
            and entry.noun is None
            and (entry.place is not None or entry.tags)
            and self._adjacent is None
            and not self._starts_clause()
        ) and not (entry.tag("relation") or entry.tag("preposition") or entry.tag("camera")):
            self._close()
            return  # "a starry sky in the background"
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
        if self._preposition == "with" and before is not None and before.entry is not None and before.entry.tag("part"):
            self._skip_phrase()  # "the wings of an eagle"
            return True
        if word in nouns.SENSED and self._adjacent is None:
            self._skip_phrase()  # "the sound of the wheels"
            return True
        group = nouns.GROUPS.get(word) or nouns.GROUPS.get(single)
        if group and self._so_many():
            return True
        if group:
            if self._adjacent is not None and self._sketch.subjects and self._adjacent is self._sketch.subjects[-1]:
                self._drop(self._adjacent)
            self._phrase = Phrase(group=group, count=None, determined=True)
            self._adjacent = None
            return True
        if single in nouns.MEASURES and self._adjacent is None:
            self._phrase = Phrase(count=self._phrase.count, determined=True)
            return True
        if self._adjacent is not None and self._adjacent.name in {"glass", "cup", "bottle", "jug"} and self._a_drink():
            count = self._adjacent.count
            self._drop(self._adjacent)
            self._phrase, self._adjacent = Phrase(count=count, determined=True), None
            return True  # "two glasses of orange juice"
        if self._adjacent is not None and self._adjacent.name in nouns.FILLED and not self._adjacent.acts:
            self._relation = ("full", self._adjacent)  # "a vase of tulips"
            self._close()
            return True
        if self._adjacent is not None:
            self._skip_phrase()
            return True
        return False

    def _a_drink(self) -> bool:
        """Whether what a glass is of is a drink that has a picture of its own."""
        for ahead in (1, 2, 3):
            token = self._next(ahead)
            if token is None or token.count == 0:
                return False
            noun = token.entry.noun if token.entry is not None else None
            if noun is not None and (noun.name in nouns.DRINKS or not heads(token)):
                return noun.name in nouns.DRINKS
        return False

    def _so_many(self) -> bool:
        """ "a family of three": the number is theirs, and nothing more is named."""
        number, after = self._next(), self._next(2)
        many = words.NUMBERS.get(number.low, 0) if number is not None else 0
        if many < 2 or self._adjacent is None or (after is not None and (heads(after) or after.low in words.ADJECTIVES)):
            return False
        self._adjacent.count = many
        self._i += 1
        return True

    def _skip_phrase(self) -> None:
        """Pass over the noun phrase after "of": it only says what kind the thing before is."""
        while (token := self._next()) is not None and token.count:
            low, entry = token.low, token.entry
            if low in words.PREPOSITIONS or low in COPULA or low in FRESH or low in {"and", "who", "that", "which"}:
                break
            if entry is not None and entry.verb is not None and entry.noun is None:
                break
            self._i += 1
            if entry is not None and entry.place is not None and entry.noun is None and entry.place.name != "sky":
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
