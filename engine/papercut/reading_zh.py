"""Reads a Chinese prompt: longest match over the lexicon, then one walk over the words with the grammar that prompts have.

No segmenter is needed: what the lexicon does not know is passed over, except after a number and a measure word, where it is somebody's
name. Latin words between the characters are looked up in the English tables. Knows lexicon_zh and, for categories, the English nouns.
"""

from collections.abc import Mapping

from engine.papercut import lexicon_en as nouns_en
from engine.papercut import lexicon_zh as zh
from engine.papercut import lexicon_zh_more as more
from engine.papercut.lexicon_actions import PLAYED_AT
from engine.papercut.lexicon_en_words import COLOURS, JOINING_VERBS
from engine.papercut.reading_draft import MOST_SUBJECTS, Draft, action_for
from engine.papercut.reading_links_zh import ChineseLinks, join
from engine.papercut.reading_walk_zh import PUNCTUATION, Phrase
from engine.papercut.reading_words import Noun
from engine.papercut.reading_words_zh import WITH_OBJECT, Word, category_of

_ENDS = frozenset("。！？；!?;\n")


class ChineseReader(ChineseLinks):
    """One walk over one prompt."""

    def run(self) -> None:
        """Read all words into the sketch."""
        while self._i < len(self._words):
            text, word = self._words[self._i]
            if text in PUNCTUATION:
                self._punctuation(text)
            elif word is None:
                self._unknown(text)
            else:
                self._word(text, word)
            self._i += 1
        self._name_unknown()

    def _particle(self, text: str) -> bool:
        """有 says that something is there, 被 that who does it comes after."""
        self._exists = self._exists or text in {"有", "放着", "摆着", "挂着"}
        if text != "被" or not self._agents:
            return False
        self._name_unknown()
        self._patients, self._agents, self._after_noun = self._agents, [], False
        return True

    def _unknown(self, text: str) -> None:
        """A character nobody knows: a pronoun is somebody, others may be part of a name; either way the noun before has ended."""
        if self._particle(text):
            return
        if text == "当" and self._ahead()[1].noun is not None:
            self._skip = True  # 顶在头上当伞
            return
        if text == "它":
            self._it()
            return
        if text in more.PRONOUNS:
            self._pronoun(more.PRONOUNS[text], text)
            return
        self._phrase.unknown += text
        self._after_noun = False

    def _it(self) -> None:
        """它 is what was named last and is no person."""
        beasts = [one for one in self._sketch.subjects if one.noun.category == "animal"]
        it = next((one for one in reversed(beasts) if one.action), beasts[-1] if beasts else self._last)
        if it is not None and self._ahead()[0] not in {"的", "们"} and not self._preposition and (self._fresh or not self._verb):
            self._agents, self._verb, self._fresh, self._after_noun = [it], "", False, False
            self._last = it

    def _pronoun(self, name: str, text: str) -> None:
        people = [one for one in self._sketch.subjects if one.noun.category == "person"]
        following, _ = self._ahead()
        if following == "们" and self._ahead(2)[0] != "的" and people and (self._fresh or not self._verb):
            self._agents, self._verb, self._fresh, self._after_noun = people, "", False, False
            self._i += 1
            return
        if following in {"的", "们"} or self._preposition or self._wearing:
            return
        if not people:
            draft = Draft(Noun(name, "person"), label=text)
            self._sketch.add(draft)
            people = [draft]
        if self._verb and not self._fresh:
            return
        self._agents, self._verb, self._fresh = people[-1:], "", False
        self._last = people[-1]
        self._after_noun = False

    def _punctuation(self, text: str) -> None:
        self._owner = None
        if text == "、" and self._phrase.measured and "number" not in self._ahead()[1].tags:
            self._phrase.unknown = ""  # 一位白发、穿绿色夹克的外婆: what is said so far is still of her
            return
        self._name_unknown()
        if text == " ":
            return
        self._phrase = Phrase()
        self._wearing = self._skip = self._preposition = self._after_noun = self._after_of = self._carried = False
        if text == "、":
            return
        self._clause = None
        if self._verb or self._located or self._exists or text in _ENDS:
            self._fresh = True
        self._exists, self._moved, self._placed = False, None, False
        self._joining = ""
        if text in _ENDS:
            self._sketch.sentence += 1
            self._agents, self._verb, self._clause, self._located = [], "", None, None

    def _word(self, text: str, word: Word) -> None:
        tags = word.tags
        if self._after_noun and "locative" in tags and self._locate(tags["locative"]):
            return
        if "position" in tags:
            self._place_in_frame(tags["position"])
            return
        if self._particle(text):
            return
        if text == "家" and self._after_noun and self._last is not None and self._last.acts and self._ahead()[0] == "的":
            self._drop(self._last)  # 邻居家的泳池
            self._i += 1
            return
        if text in more.ROOFS and self._ahead()[1].place is not None:
            return  # 室内电影院, 水下珊瑚礁: the place itself comes next
        if text == "用" and self._for_somebody(named=True):
            self._preposition, self._after_noun = True, False
            return
        if text == "给" and self._for_somebody():
            self._preposition, self._after_noun = True, False
            return
        if text in {"黑白", "黑白相间"} and self._pied(text):
            return
        if self._around(text, tags) and (word.noun is not None or "colour" in tags):
            return
        if "part" in tags and "trait" not in tags and word.noun is None:
            self._part(tags["part"])
        elif "object" in tags:
            self._verb_with_object(text)
        elif self._number(text, tags) or self._function(text, tags):
            pass
        elif word.place is not None and self._is_place(word):
            self._place(word.place[0])
        elif word.noun is not None and not self._does(word):
            self._noun(text, word)
        elif word.verb is not None:
            following = self._words[self._i + 1] if self._i + 1 < len(self._words) else ("", Word())
            if (
                self._phrase.measured
                and self._phrase.unknown
                and len(text) == 1
                and following[1] is None
                and following[0] not in PUNCTUATION
            ):
                self._phrase.unknown += text  # a character inside a name that nobody knows
                return
            if following[0] == "的" and self._does_where_it_is(word.verb):
                return
            self._name_unknown()
            if self._says_which_place():
                return  # 发光的城市, 飘着麦香的面包店: how the place is
            self._verb_word(word.verb, tags.get("joining", ""))
            self._carried = text.endswith("着") and word.verb[0] in {"hold", "carry"}
            self._preposition = text.endswith("在")
            self._over = text.endswith("过")
        elif word.place is not None:
            self._place(word.place[0])
        elif not self._describe(text, tags) and not tags:
            self._after_noun = False
            self._phrase.unknown = ""

    def _does_where_it_is(self, verb: tuple[str, bool]) -> bool:
        """Within 在 …: the blossom of 在樱花飘落的寺庙前 falls, not who draws a sword there."""
        thing = self._last
        if not (self._preposition and self._after_noun and thing is not None and self._agents) or thing in self._agents:
            return False
        thing.action = thing.action or action_for(thing.noun, *verb)
        self._after_noun = False
        self._i += 1
        return True

    def _number(self, text: str, tags: Mapping[str, str]) -> bool:
        if "number" not in tags:
            return False
        self._name_unknown()
        following, _ = self._ahead()
        measured = bool(following) and following[0] in zh.CLASSIFIERS + "家" and len(following) == 1
        if following == "人" and text == "一个":
            measured = False
        if len(text) == 1 and not measured and text in "一二三四五六七八九十数百几":
            return False
        alone = (
            self._after_noun and self._last is not None and self._last.acts and following == "个" and self._ahead(2)[0] == "人"
        )
        if alone and text == "一":
            self._i += 2  # 老奶奶一个人坐着
            return True
        self._phrase = Phrase(
            count=int(tags["number"]), measured=True, named=measured, definite=text in {"这", "那"}, grouped=len(text) > 1
        )
        self._after_noun = self._after_of = False
        if measured:
            self._phrase.grouped = self._phrase.grouped or following in zh.PAIRED
            self._i += 1
        return True

    def _function(self, text: str, tags: Mapping[str, str]) -> bool:
        if "wearing" in tags:
            self._wearing, self._after_noun = True, False
        elif "negation" in tags or "likeness" in tags:
            last = self._last
            if (
                self._i
                and self._words[self._i - 1][0] in {"也", "都"}
                and last is not None
                and last in self._sketch.subjects[-1:]
            ):
                self._drop(last)  # 一个人也没有
                return True
            self._skip = True
            if "likeness" in tags and (end := self._likeness_ends()):
                self._i, self._skip = end, False  # 像瓶子里的船一样
        elif "and" in tags:
            self._phrase = Phrase()
            self._after_noun = False
        elif "preposition" in tags:
            self._name_unknown()
            self._preposition = True
            self._after_noun = False
            self._phrase = Phrase()
        elif "of" in tags:
            self._skip = self._skip and bool(self._agents)  # 没有一片云的天空
            self._owner = self._last if self._after_noun and text == "的" else self._owner
            ours = self._i > 0 and self._words[self._i - 1][0] in zh.OURS
            self._after_of = self._after_of or (text == "的" and not ours)
        else:
            return False
        return True

    def _noun(self, text: str, word: Word) -> None:
        noun = word.noun
        assert noun is not None  # noqa: S101
        phrase, self._phrase, self._placed = self._phrase, Phrase(), False
        if self._skip:
            self._skip = self._wearing = False
            return
        if self._dressed_up(noun):
            return
        if self._wearing and (noun.category == "clothes" or noun.name in nouns_en.WORN):
            self._wear(noun, phrase)
            return
        if self._wearing:  # 围着桌子: around a table
            self._wearing, self._preposition = False, True
        if (
            self._after_noun
            and not self._after_of
            and self._last is not None
            and phrase.count is None
            and not self._verb_free(noun)
        ):
            self._compound(noun, text)
            return
        if (
            self._after_noun
            and not self._after_of
            and self._last is not None
            and self._last.noun.category == "animal"
            and (text in more.KIN or (noun.name in nouns_en.COSTUMES and phrase.count is None))
        ):
            self._last.add_trait(noun.name if text not in more.KIN else "")
            return
        owned = self._owner is not None or self._after_noun
        if (
            owned
            and self._after_of
            and self._clause is None
            and not self._verb
            and (noun.category in {"person", "animal"} or (self._last is not None and self._last.noun.category == "person"))
        ):
            owner = self._owner or self._last  # 国王的女儿, 海盗的幽灵: the second is meant
            if (
                owner is not None
                and owner.acts
                and not (owner.action or owner.relation)
                and owner is not self._again(noun, phrase, text)
            ):
                self._drop(owner)
        self._owner = None
        draft = self._again(noun, phrase, text)
        if draft is None:
            draft = Draft(noun, label=phrase.said + text, count=phrase.count or noun.count or 1)
            if noun.name in nouns_en.ONE_THING and phrase.grouped:
                draft.count = 1  # 一双滑雪板
            if noun.count > 1 and phrase.count in {None, 1}:
                draft.count = noun.count
            self._sketch.add(draft)
        draft.colour = draft.colour or phrase.colour or (noun.trait if noun.trait in COLOURS else "")
        if noun.category == "person":
            draft.colour = draft.colour or phrase.worn
        draft.size = draft.size or phrase.size or ("small" if word.small else "")
        for trait in (*phrase.traits, noun.trait if noun.trait not in COLOURS else ""):
            draft.add_trait(trait)
        if self._position:
            draft.position, self._position = self._position, ""
        self._link(draft)
        self._last = draft
        self._after_noun = True
        self._after_of = False

    def _verb_word(self, verb: tuple[str, bool], joining: str) -> None:
        action, depends = verb
        self._after_noun = False
        self._phrase = Phrase(count=self._phrase.count, measured=self._phrase.measured) if not self._agents else Phrase()
        if self._skip:
            self._skip = False
            return
        self._preposition = False
        self._joining = joining
        if not self._agents:
            if self._clause is None and (self._located is None or self._says_who()):
                self._clause = (action, depends, joining, [])
            self._verb = action
            return
        if self._verb and not self._fresh and self._says_who():
            self._clause, self._inner = (action, depends, joining, []), True  # 推着坐轮椅的老人
            return
        led = self._last if self._verb in more.PIVOTS and not self._fresh and self._last not in self._agents else None
        if led is not None and led.acts and not led.action:
            led.action = action_for(led.noun, action, depends)  # 推着女儿荡秋千
            return
        self._verb = action
        self._fresh = False
        for agent in self._agents[:MOST_SUBJECTS]:
            soft = agent.action in {"hold", "carry"} and (self._carried or agent is self._soft)
            if not agent.action or soft:  # 打伞走在雨中, 背书包的女孩爬山
                agent.action = action_for(agent.noun, action, depends) if agent.acts or action != "put" else ""
        for patient in self._patients:
            join(self._agents[0], joining, patient)
            if joining == "chasing" and patient.acts:
                patient.action = patient.action or "run"
        self._patients = []

    def _verb_with_object(self, text: str) -> None:
        verb, name = WITH_OBJECT[text]
        verb = PLAYED_AT.get(name, verb) if verb == "play" else verb
        self._verb_word((verb, False), "riding" if verb in {"ride", "drive", "row"} else "holding")
        self._carried = verb == "hold"
        thing = Draft(Noun(name, category_of(name)), label=name)
        agents = list(self._agents)
        if not agents and self._i and self._words[self._i - 1][0] in {"在", "正在", "正"}:
            self._sketch.add(thing)  # 一双手在揉面团
            return
        if not agents and self._clause is not None:
            self._clause[3].append(thing)  # 弹吉他的熊猫: whose it is comes after
        if agents and not any(one.name == name for one in self._sketch.subjects):
            self._sketch.add(thing)
            held = JOINING_VERBS.get(verb, "holding" if verb == "golf" else "")
            if name not in PLAYED_AT:
                join(agents[0], "riding" if verb in {"ride", "drive", "row", "swing"} else held, thing)
        self._joining = ""

    def _place(self, place: str) -> None:
        if self._skip:
            self._skip = False
            return
        if place == "running track" and any(one.name in {"airplane", "small airplane"} for one in self._sketch.subjects):
            place = "airport"
        whole = self._last is not None and self._last.noun.category in {"building", "plant"}
        filled = self._before_noun(more.FULL)
        if self._after_noun and (self._after_of or whole) and self._last is not None and not (self._last.action or filled):
            self._drop(self._last)  # "奶奶的厨房" is a kitchen, "医院屋顶" a roof
            self._last = None
        self._over = False
        inside, self._placed = self._preposition, not self._preposition
        strong = self._preposition or bool(self._verb and not self._fresh)
        far = self._position == "far"
        if not (place == "sky" and self._verb in {"look", "throw"} and self._agents):  # who looks at the sky is not in it
            weight = 3.0 if strong else 1.0 if far else 2.0
            aloft = inside or self._verb in {"fly", "float", "rise", "hover", "sit", "walk"}
            self._sketch.offer_place(place, min(weight, 2.9 if aloft else 0.9) if place == "sky" else weight)
        if far:
            self._position = ""
        self._preposition = self._preposition and self._ahead()[1].noun is not None  # 坐在公园长椅上
        self._after_noun = False
        self._joining = ""
        if inside and self._ahead()[0] in {"的", "里", "上", "中"} and self._agents:
            named = next((steps for steps in (1, 2, 3) if self._ahead(steps)[1].noun is not None), 0)
            self._preposition = bool(named) and "locative" in self._ahead(named + 1)[1].tags  # 站在海洋中的冲浪板上
        keep = self._phrase
        self._phrase = Phrase(count=None) if keep.count is None or not self._after_of else keep
        _, after = self._ahead()
        if after.tags.get("locative"):
            self._i += 1

    def _name_unknown(self) -> None:
        """What stands after a number and a measure word and is in no table is somebody all the same."""
        phrase = self._phrase
        name = phrase.unknown.strip("的着了地")
        if phrase.named and phrase.count and 2 <= len(name) <= 8 and not self._skip and not self._preposition:
            self._phrase = Phrase()
            draft = Draft(
                Noun(name, "unknown"), label=phrase.said + name, count=phrase.count, colour=phrase.colour, size=phrase.size
            )
            self._sketch.add(draft)
            self._link(draft)
            self._last = draft
            self._after_noun = True
