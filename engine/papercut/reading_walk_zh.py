"""The state of one walk over a Chinese prompt, what it asks of the words around, and what stands around nouns: style, colour, parts.

Knows words and neighbours; what becomes of nouns and verbs is reading_zh's.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from engine.papercut import lexicon_zh_more as more
from engine.papercut.lexicon_places import KIT_OF_PLACE, ROOFED
from engine.papercut.reading_draft import Draft, Sketch
from engine.papercut.reading_words import Noun
from engine.papercut.reading_words_zh import Word, words_of

PUNCTUATION = frozenset('，。！？；：、,.!?;:\n（）()“”"「」《》…— ')


@dataclass
class Phrase:
    """A noun phrase that is open."""

    count: int | None = None
    measured: bool = False
    definite: bool = False  # 这个人: who was named before
    named: bool = False  # a measure word stood before: what follows is somebody's or something's name
    grouped: bool = False  # 一双, 一串: one of what comes in pairs
    colour: str = ""
    worn: str = ""  # the colour of what is worn: a person is drawn in it, an animal keeps its own
    size: str = ""
    traits: list[str] = field(default_factory=list)
    said: str = ""
    unknown: str = ""


class ChineseWalk:
    """One walk over one prompt: where it is, what is open, who acts."""

    def __init__(self, prompt: str, sketch: Sketch) -> None:
        self._words = list(words_of(prompt))
        self._sketch = sketch
        self._i = 0
        self._phrase = Phrase()
        self._agents: list[Draft] = []
        self._last: Draft | None = None
        self._located: tuple[str, Draft] | None = None  # "on the table …" before its subject
        self._clause: tuple[str, bool, str, list[Draft]] | None = (
            None  # a verb read before its subject: action, depends, joining, objects
        )
        self._verb = ""
        self._joining = ""
        self._preposition = False
        self._fresh = True
        self._wearing = False
        self._skip = False
        self._position = ""
        self._after_noun = False
        self._after_of = False
        self._owner: Draft | None = None  # who stood before 的
        self._soft: Draft | None = None  # whose action only told which one they are
        self._inner = False  # the clause only says which one an object is
        self._placed = False  # a place is what this clause speaks of: 雪山在背景中
        self._over = False
        self._moved: Draft | None = None  # what 把 moves: where it goes is said of it
        self._patients: list[Draft] = []  # who stood before 被
        self._exists = False  # 有 in this clause: after its comma somebody else acts
        self._carried = False  # an umbrella: whoever holds it does something else besides

    def _ahead(self, steps: int = 1) -> tuple[str, Word]:
        j = self._i + steps
        if j >= len(self._words):
            return "", Word()
        text, word = self._words[j]
        return text, word or Word()

    def _around(self, text: str, tags: Mapping[str, str]) -> bool:
        """Season to style; true when the word is a style here and no thing."""
        if self._skip:
            return False
        for kind in ("season", "time", "weather", "camera", "framing", "mood"):
            if kind in tags:
                self._sketch.set_once(kind, tags[kind])
        if "style" not in tags or (text in more.SHY_STYLES and not self._styled()):
            return False
        self._sketch.set_once("style", tags["style"])
        return True

    def _styled(self) -> bool:
        """Whether a word that may be a thing is a style: a clause of its own, or before "风格"."""
        before = self._words[self._i - 1][0] if self._i else "，"
        after = self._words[self._i + 1][0] if self._i + 1 < len(self._words) else "，"
        drawn = before == "的" and any(text == "幅" for text, _ in self._words[: self._i])  # 一幅……的油画
        return drawn or (before in PUNCTUATION and after in PUNCTUATION) or after.startswith("风")

    def _says_who(self) -> bool:
        """Whether a verb after a place in space only tells who comes: 在营火旁弹吉他的熊猫."""
        for steps in range(1, 9):
            text, _ = self._ahead(steps)
            if not text or text in PUNCTUATION:
                return False
            if text == "的" and (self._ahead(steps - 1)[1].noun is not None or steps == 1):
                return True
        return False

    def _does(self, word: Word) -> bool:
        """Whether a word that is a thing too is what somebody is doing: 在画一条蛇."""
        before = self._words[self._i - 1][0] if self._i else ""
        return (
            word.verb is not None and bool(self._agents) and (before in {"在", "正", "正在"} or "number" in self._ahead()[1].tags)
        )

    def _likeness_ends(self) -> int:
        """Where 像…一样 ends in this clause; 0 where it does not say."""
        for steps in range(1, 10):
            text, _ = self._ahead(steps)
            if not text or text in PUNCTUATION:
                return 0
            if text in {"一样", "一般", "似的", "般"}:
                return self._i + steps
        return 0

    def _says_which_place(self) -> bool:
        """Whether a verb, and what nobody knows, end in 的 and a place: 飘着麦香的面包店."""
        for steps in range(1, 6):
            text, word = self._ahead(steps)
            if text == "的":
                following = self._ahead(steps + 1)[1]
                lasts = self._words[self._i][0].endswith("着")
                return following.place is not None and (lasts if steps > 1 else following.noun is None)
            if not text or text in PUNCTUATION or word.noun is not None or word.verb is not None or word.place is not None:
                return False
        return False

    def _for_somebody(self, named: bool = False) -> bool:
        """Whether 给 only says for whom: a verb follows its noun in this clause ("给花浇水"); named where no noun need be known."""
        for steps in range(1, 8):
            text, word = self._ahead(steps)
            if not text or text in PUNCTUATION:
                return False
            if named and (word.verb is not None or "object" in word.tags):
                return True
            named = named or word.noun is not None
        return False

    def _pied(self, text: str) -> bool:
        """Black and white as an animal's colours and not a film's."""
        after = "".join(one for one, _ in self._words[self._i + 1 : self._i + 4])
        rest = [word for one, word in self._words[self._i + 1 : self._i + 3] if one != "的"]
        noun = rest[0].noun if rest and rest[0] is not None else None
        beast = noun is not None and noun.category == "animal"  # 黑白熊猫: no film is meant
        if not (text == "黑白相间" or beast or after.startswith(("相间", "花"))):
            return False
        if noun is None or noun.name != "panda":  # which is so by itself
            self._phrase.colour = self._phrase.colour or "black"
        self._phrase.traits.append("black and white")
        self._phrase.said += text
        if after.startswith("相间"):
            self._i += 1
        return True

    def _part(self, part: str) -> None:
        """A part of somebody takes the colour before it: 绿眼睛的黑猫 is a black cat."""
        if self._phrase.colour and part in {"hair", "beard", "wing"}:
            self._phrase.traits.append(f"{self._phrase.colour} {part}")
        self._phrase.colour = ""
        self._after_noun = False

    def _describe(self, text: str, tags: Mapping[str, str]) -> bool:
        if "trait" in tags and "part" in tags and self._phrase.colour:
            self._phrase.traits.append(f"{self._phrase.colour} {tags['part']}")  # 红胡子
            self._phrase.colour = ""
        elif "colour" in tags:
            self._phrase.colour = self._phrase.colour or tags["colour"]
        elif "size" in tags:
            self._phrase.size = self._phrase.size or tags["size"]
        elif "trait" in tags:
            self._phrase.traits.append(tags["trait"])
        else:
            return False
        self._phrase.said += text
        self._after_noun = False
        return True

    def _verb_free(self, noun: Noun) -> bool:
        """Whether two nouns in a row are two things: somebody next to somebody."""
        return self._last is not None and self._last.acts and noun.category in {"person", "animal"} and noun.name != "robot"

    def _again(self, noun: Noun, phrase: Phrase, text: str) -> Draft | None:
        if phrase.measured and not phrase.definite:
            return None
        for draft in reversed(self._sketch.subjects):
            if draft.name == "person" and text != "人" and not draft.label.endswith(text):
                continue  # 同事 are not the one they watch
            if self._joining and draft in self._agents:
                continue  # 小鸭子跟着鸭妈妈
            if draft.name.endswith(f" {noun.name}") and not phrase.count:
                return draft  # 枫叶……叶子
            if draft.name == noun.name and not (phrase.colour and draft.colour and draft.colour != phrase.colour):
                return draft
        return None

    def _before_noun(self, these: Collection[str]) -> bool:
        """Whether one of these words stands a little before, in this clause."""
        for text, _ in reversed(self._words[max(0, self._i - 4) : self._i]):
            if text in PUNCTUATION:
                return False
            if text in these:
                return True
        return False

    def _is_place(self, word: Word) -> bool:
        if word.place is None or word.noun is None:
            return word.place is not None
        if not word.place[1]:
            return True
        following, after = self._ahead()
        inside = after.tags.get("locative", "") in {"in", "on"}
        if following == "的" and not {"number", "season", "time", "weather"}.isdisjoint(self._ahead(2)[1].tags):
            return True  # 公交站的两个陌生人, 故宫的雪
        alone = following in PUNCTUATION and not (self._agents or self._verb) and self._after_of
        if alone and KIT_OF_PLACE.get(word.place[0], "") in ROOFED:
            return True  # 凌晨四点的面包店，
        return (
            (self._preposition and inside)
            or (self._over and not self._fresh)
            or (self._verb in {"go", "walk"} and not self._fresh)
            or following in {"里", "中"}
        )
