"""How a subject of an English prompt joins what was named before it: a relation, a verb's object, what it is in, or a clause's subject.

Knows drafts and the walk's state; what a noun phrase becomes is reading_nouns'.
"""

from engine.papercut import lexicon_en as nouns
from engine.papercut import lexicon_en_words as words
from engine.papercut.lexicon_actions import PLAYED_AT
from engine.papercut.reading_draft import Draft, can_hold, can_ride
from engine.papercut.reading_walk import Walk


class LinkReader(Walk):
    """What one walk over one prompt does to join subjects."""

    def _link(self, draft: Draft) -> None:
        """Join a new subject to what stood before it: a relation, a verb's object, or a clause's subject."""
        if self._relation is not None:
            relation, source = self._relation
            if relation == "on" and self._preposition == "on" and self._aboard(draft):
                pass
            elif relation == "full":
                if source is not None:
                    draft.join("in", source)
            elif source is None:
                self._fronted = (relation, draft)
            else:
                self._relate(source, relation, draft)
            self._relation = None
        elif self._fronted is not None:
            draft.join(*self._fronted)
            self._fronted = None
            self._be_agent(draft)
        elif self._preposition == "with" and (holder := self._holder()) is not None and can_hold(holder, draft.noun):
            holder.join("holding", draft)
        elif self._preposition == "with" and self._agents and self._verb_base == "ride" and can_ride(draft.noun):
            self._agents[0].join("riding", draft)
        elif self._preposition in {"in", "inside", "into"} and self._goes_in(draft):
            pass
        elif (
            self._preposition == "over"
            and self._verb is not None
            and self._verb.action in {"fly", "hover", "float"}
            and self._agents
        ):
            self._agents[0].join("above", draft)
        elif self._preposition == "with" and draft.name == "candle" and self._last is not None and "cake" in self._last.name:
            self._drop(draft)  # they stand on the cake
            return
        elif (
            self._preposition == "with"
            and draft.name in nouns.OF_A_HOUSE
            and (self._sketch.place or len(self._sketch.subjects) > 1)
        ):
            self._drop(draft)  # a house with lit windows is a house
            return
        elif not self._preposition and self._verb is not None and not self._fresh and self._agents:
            self._object(draft)
        elif not self._preposition and not self._camera:
            self._be_agent(draft)
        self._preposition = ""

    def _aboard(self, draft: Draft) -> bool:
        """Whether somebody is in what they are said to be on: "reads on the train"."""
        rides = any(one.noun.category == "person" for one in self._agents) and self._verb is not None
        if draft.name not in nouns.SEEN_INSIDE or not rides or draft.count > 1:
            return False
        self._sketch.offer_place(nouns.SEEN_INSIDE[draft.name], 3.0)
        self._drop(draft)
        return True

    def _relate(self, source: Draft, relation: str, draft: Draft) -> None:
        """Join two; what somebody has in their hands is where they are: "a girl reading a book on the left of a bicycle"."""
        holder = next((one for one in self._agents if one.relation == "holding" and one.relation_to is source), None)
        if holder is None or draft is holder:
            source.join(relation, draft)
        elif relation in words.OPPOSITES:
            draft.join(words.OPPOSITES[relation], holder)
        elif relation == "on" and draft.name in nouns.SEATS:
            holder.relation, holder.relation_to = relation, draft
        else:
            source.join(relation, draft)

    def _goes_in(self, draft: Draft) -> bool:
        """Relate what was named before to what it is in: a boat is ridden, a box holds."""
        source = self._last if self._last is not draft and self._last is not None else None
        if self._verb is not None and self._agents:
            held = draft.name in nouns.HOLDS_THINGS and draft.name not in {"tree", "well", "sled"}
            source = self._last if held or self._verb.action in {"put", "place"} else self._agents[0]
        if source is None or source is draft:
            return False
        if draft.noun.category == "vehicle" and draft.name in nouns.ENTERED and source.acts:
            source.join("riding", draft)
        elif draft.name in nouns.SEEN_INSIDE and source.acts and self._preposition in {"in", "inside"}:
            self._sketch.offer_place(nouns.SEEN_INSIDE[draft.name], 3.0)
            self._drop(draft)
        elif draft.name in nouns.LAIN_IN:
            source.join("on", draft)
        elif draft.name in nouns.HOLDS_THINGS or draft.name in nouns.ENTERED:
            source.join("in", draft)
        else:
            return False
        return True

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
        if self._patient is not None:
            (patient, base), self._patient = self._patient, None
            if relation := words.JOINING_VERBS.get(base, ""):
                draft.join(relation, patient)
        if self._fronted_action:
            draft.action, self._fronted_action = draft.action or self._fronted_action, ""
        self._fresh = False

    def _object(self, draft: Draft) -> None:
        agent, base = self._agents[0], self._verb_base
        if base in {"breathe", "spit"} and draft.name == "fire":
            if agent.name != "dragon" and (dragon := next((one for one in self._sketch.subjects if one.name == "dragon"), None)):
                agent.action, agent = agent.action.replace("breathe", ""), dragon  # "a knight meets a dragon breathing fire"
            if agent.name == "dragon":
                agent.action = "breathe fire"  # drawn by the one who does it
                self._drop(draft)
                return
        relation = words.JOINING_VERBS.get(base, "")
        if relation == "holding" and base == "fly" and draft.noun.category == "vehicle" and not can_hold(agent, draft.noun):
            relation = "riding"
        if relation == "holding" and not can_hold(agent, draft.noun):
            relation = ""
        if relation == "riding" and not can_ride(draft.noun):
            relation = ""
        if base in {"make", "prepare"} and draft.noun.category == "food":
            for one in self._agents:
                one.action = "brew" if draft.name in nouns.BREWED else "cook"
        if base == "pitch" and draft.name == "tent":
            agent.action = "build"
        if base == "run" and draft.noun.category == "building":
            agent.action = "serve"  # "she runs a bakery"
        if base == "play" and draft.name in PLAYED_AT:
            relation = ""
            for one in self._agents:
                one.action = PLAYED_AT[draft.name] if one.action == "play" else one.action
        if relation:
            agent.join(relation, draft)
        if agent.action == "light up" and agent.acts:
            agent.action = "polish"
        if relation == "chasing" and draft.acts:
            draft.action = draft.action or "run"
        if base == "walk" and draft.noun.category == "animal":
            draft.action = draft.action or "walk"

    def _drop(self, draft: Draft) -> None:
        self._sketch.subjects = [one for one in self._sketch.subjects if one is not draft]
        self._agents = [one for one in self._agents if one is not draft]
        if self._last is draft:
            self._last = self._sketch.subjects[-1] if self._sketch.subjects else None
