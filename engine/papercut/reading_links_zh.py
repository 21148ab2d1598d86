"""How a subject of a Chinese prompt joins what was named before it: where it is, what it wears, whose object it is.

Knows drafts and the walk's state; what a word becomes is reading_zh's.
"""

from engine.papercut import lexicon_en as nouns_en
from engine.papercut.lexicon_en_words import COLOURS
from engine.papercut.reading_draft import Draft, action_for, can_hold, can_ride
from engine.papercut.reading_walk_zh import ChineseWalk, Phrase
from engine.papercut.reading_words import Noun


class ChineseLinks(ChineseWalk):
    """What one walk over one prompt does to join subjects."""

    def _compound(self, noun: Noun, text: str) -> None:
        first = self._last
        assert first is not None  # noqa: S101
        first.add_trait(first.name if first.name not in noun.name else "")
        first.noun = noun
        first.label += text

    def _dressed_up(self, noun: Noun) -> bool:
        """武士猫 is a cat: a trade before an animal is what it is dressed as."""
        last = self._last
        if not self._after_noun or self._after_of or last is None:
            return False
        if last.name in nouns_en.FANTASTIC and noun.category == "person":
            last.add_trait(noun.name)  # 幽灵客人 stays a ghost
            return True
        if noun.category != "animal" or last.name not in nouns_en.COSTUMES:
            return False
        last.add_trait(last.name)
        last.noun = noun
        return True

    def _wear(self, noun: Noun, phrase: Phrase) -> None:
        self._wearing = False
        somebody = self._agents[0] if self._agents else self._last
        if somebody is None or not somebody.wears or self._ahead()[0] == "的":
            self._phrase.traits = [*phrase.traits, noun.name]  # 穿红裙子的女孩: the wearer comes after
            self._phrase.count, self._phrase.measured = phrase.count, phrase.measured
            colour = phrase.colour or (noun.trait if noun.trait in COLOURS else "")
            if colour:
                self._phrase.traits.append(f"{colour} {noun.name}")
                self._phrase.worn = colour if noun.name not in nouns_en.ACCESSORIES else ""
            return
        colour = phrase.colour or (noun.trait if noun.trait in COLOURS else "")
        if colour:
            somebody.add_trait(f"{colour} {noun.name}")
            if somebody.noun.category == "person" and noun.name not in nouns_en.ACCESSORIES:
                somebody.colour = somebody.colour or colour
        somebody.add_trait(noun.name)

    def _link(self, draft: Draft) -> None:
        if self._clause is not None and self._after_of:
            action, depends, joining, things = self._clause
            self._soft = draft if not draft.action else self._soft
            draft.action = draft.action or action_for(draft.noun, action, depends)
            for thing in things[:1]:
                if all(one is not thing for one in self._sketch.subjects):
                    self._sketch.add(thing)
                join(draft, joining, thing)
            if self._located is not None and self._located[1] is not draft and not draft.relation:
                self._relate(draft, self._located)
            self._clause = self._located = None
            if self._inner:
                self._inner = False
                return
            self._be_agent(draft)
        elif self._located is not None and self._clause is None and not (self._preposition or draft is self._located[1]):
            self._relate(draft, self._located)
            self._located = None
            if self._verb and not draft.action:
                draft.action = self._verb
            self._be_agent(draft)
        elif self._preposition:
            if self._before_noun({"把", "将"}):
                self._moved = draft
        elif self._clause is not None:
            self._clause[3].append(draft)
        elif self._verb and not self._fresh and self._agents:
            if self._verb == "drive" and not can_ride(draft.noun):
                self._agents[0].action = "open"  # 开冰箱
            join(self._agents[0], self._joining, draft)
            if self._joining == "chasing" and draft.acts:
                draft.action = draft.action or "run"
            if self._verb in {"pull", "hit"} and draft.noun.category == "instrument":
                self._agents[0].action = "play"
                join(self._agents[0], "holding", draft)
            self._joining = ""
        else:
            self._be_agent(draft)

    def _drop(self, draft: Draft) -> None:
        self._sketch.subjects = [one for one in self._sketch.subjects if one is not draft]
        self._agents = [one for one in self._agents if one is not draft]

    @staticmethod
    def _relate(draft: Draft, located: tuple[str, Draft]) -> None:
        relation, other = located
        if relation := _where(relation, other):
            draft.join(relation, other)

    def _be_agent(self, draft: Draft) -> None:
        if self._fresh:
            self._agents = []
            self._verb = ""
        if draft not in self._agents:
            self._agents.append(draft)
        self._fresh = False

    def _locate(self, relation: str) -> bool:
        """A noun and a word for where: "桌子上". After 在 it places the subject before it, else the one that follows."""
        thing = self._last
        if thing is None:
            return False
        self._after_noun = False
        others = [one for one in self._agents if one is not thing]
        if self._moved is not None and self._moved is not thing:
            if relation := _where(relation, thing):
                self._moved.join(relation, thing)
            self._moved, self._preposition = None, False
            return True
        if self._preposition and others:
            self._preposition = False
            if relation == "in" and thing.noun.category == "vehicle":
                relation = "riding"
            if relation == "on" and self._verb == "lean" and thing.name not in nouns_en.LAIN_IN:
                relation = "next to"
            if relation := _where(relation, thing):
                for one in others:
                    one.join("on" if relation == "riding" and not can_ride(thing.noun) else relation, thing)
            return True
        self._preposition = False
        self._located = (relation, thing)
        if thing in self._agents:
            self._agents = []
        return True

    def _place_in_frame(self, position: str) -> None:
        if self._after_noun and self._last is not None and self._after_of:
            others = [one for one in self._agents if one is not self._last]
            relation = {"left": "left of", "right": "right of", "above": "on"}.get(position, "")
            if others and relation:
                others[0].join(relation, self._last)
                self._preposition = self._after_of = False
                return
            if relation:
                self._locate(relation)
                return
        if self._placed:
            return
        if self._preposition and self._agents:
            self._agents[-1].position = self._agents[-1].position or position
        else:
            self._position = position
        self._preposition = False


def _where(relation: str, thing: Draft) -> str:
    """The relation a locative means beside this thing: a box holds, one lies in a bed, and inside a house nobody sees it."""
    if relation == "in":
        return "on" if thing.name in nouns_en.LAIN_IN else "in" if thing.name in nouns_en.HOLDS_THINGS | nouns_en.ENTERED else ""
    return "in front of" if relation == "before" else relation


def join(agent: Draft, relation: str, thing: Draft) -> None:
    """Join somebody to a thing, if they can have it in their hands or ride it."""
    if (relation == "holding" and not can_hold(agent, thing.noun)) or (relation == "riding" and not can_ride(thing.noun)):
        return
    if relation:
        agent.join(relation, thing)
