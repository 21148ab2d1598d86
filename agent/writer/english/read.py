"""Reads an English idea: what kind of short it asks for, and the subject, act, place and goal of its sentence.

A light grammar, not a parser: where it is unsure it says less (an empty field), and the stories then lean on what it does know.
"""

import re
from dataclasses import dataclass, field

from agent.writer.english.grammar import agree, ing, is_plural, singular, verb_forms
from agent.writer.english.nouns import ADJECTIVES, ANIMALS, MACHINES, PEOPLE, PLACES, TIMES, WEATHERS
from agent.writer.english.topics import FACTS
from agent.writer.english.verbs import ADVERBS, FAMILIES, MODALS

DETERMINERS = frozenset(
    ["a", "an", "the", "my", "our", "his", "her", "their", "this", "that", "these", "those", "some", "one", "two", "three", "four", "five", "six", "seven", "ten", "every"]
)
PREPOSITIONS = frozenset(
    ["in", "on", "at", "by", "under", "over", "across", "through", "near", "beside", "behind", "inside", "into", "onto", "from", "to", "with", "without", "for", "of", "about", "along", "around", "between", "above", "below", "during", "after", "before", "until", "against", "toward", "towards", "beyond", "past", "off", "up", "down", "out", "as", "like", "than"]
)
PLACE_PREPOSITIONS = frozenset(
    ["in", "on", "at", "by", "under", "across", "through", "near", "beside", "behind", "inside", "over", "along", "around", "between", "above", "below", "beyond"]
)
MANY = frozenset(["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "some", "these", "those", "many", "several"])
_POSSESSIVES = frozenset(["my", "our", "his", "her", "their", "your"])
_FAMILY_OF = {verb: family for family, verbs in FAMILIES.items() for verb in verbs.split()}


@dataclass(frozen=True)
class Clause:
    """A sentence's parts, in the present tense. Empty where the idea does not say."""

    subject: str = ""  # "a small red fox", as the idea has it, with its article
    nominal: str = ""  # "small red fox": without article
    head: str = ""  # "fox", singular, lower case; "" for a name
    person: str = "it"  # it, they, I: how its verb agrees
    verb: str = ""  # base form
    negated: bool = False
    before_verb: str = ""  # modal or adverb: "never", "can't"
    rest: str = ""  # what follows the verb, without the goal: "a frozen lake"
    goal: str = ""  # base form and rest: "find the light that never goes out"
    relative: bool = False  # the verb stood in a "who …" clause
    place: str = ""  # "on a frozen lake"
    other: str = ""  # a second creature: "an owl"
    also: str = ""  # a creature at its side, within the subject: "her dog"

    @property
    def family(self) -> str:
        """What kind of act it is; "" for an act that no family names."""
        return _FAMILY_OF.get(self.verb.split(" ")[0], "")

    def does(self, person: str = "") -> str:
        """The whole act in the present: "crosses a frozen lake"."""
        if not self.verb:
            return ""
        person = person or self.person
        if self.before_verb.split(" ")[0] in MODALS:
            before = {"doesn't": "don't", "don't": "doesn't"}.get(self.before_verb, self.before_verb)
            right = (self.before_verb == "doesn't") == (person == "it") or self.before_verb not in {"doesn't", "don't"}
            return _join(self.before_verb if right else before, self.verb, self.rest)
        if self.verb == "be":
            return _join(agree("be", person), self.before_verb, self.rest)
        return _join(self.before_verb, agree(self.verb, person), self.rest)

    def doing(self) -> str:
        """The act as -ing: "crossing a frozen lake"."""
        return _join(ing(self.verb), self.rest) if self.verb and not self.negated and not self._modal else ""

    def do(self) -> str:
        """The act in its base form: "cross a frozen lake"."""
        return _join(self.verb, self.rest) if self.verb and not self.negated and not self._modal and self.verb != "be" else ""

    @property
    def _modal(self) -> bool:
        return self.before_verb.split(" ")[0] in MODALS


@dataclass(frozen=True)
class Idea:
    """An idea, read."""

    kind: str  # story, day, facts, question, howto, product, greeting, joke, news, history, mood, thing, odd
    text: str  # cleaned, as the person put it
    topic: str = ""  # what it is about, for kinds that are about something
    count: int = 0  # "5 facts about"
    noun: str = ""  # "facts", "reasons": what is counted; or the holiday; or the question word
    clause: Clause = field(default_factory=Clause)
    world: str = ""
    time: str = ""
    weather: str = ""


_WRAPPER = re.compile(
    r"^(?:(?:please|hey|hi|hello|ok|can you|could you|would you|i want you to|i'd like|i would like|i want|i need|let's|help me)[,]?\s+)*"
    r"(?:(?:to\s+)?(?:make|create|generate|write|produce|do|give|show|film|shoot)\s+(?:me\s+|us\s+)?)?"
    r"(?:an?|the|some|one)?\s*(?:\w+[\s-]){0,2}?(?:short|video|clip|reel|film|movie|tiktok|animation|cartoon|story|tale|fairy tale|script|vlog)s?\s+"
    r"(?:video\s+)?(?:about|of|on|for|showing|where|in which|with|that shows)\s+",
    re.IGNORECASE,
)
_TELL = re.compile(r"^(?:please\s+)?(?:tell|show|teach)\s+(?:me|us)\s+(?:about\s+|a story about\s+)?", re.IGNORECASE)
_COUNT = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
_LIST = re.compile(
    r"^(?:the\s+)?(?:top\s+)?(?P<n>\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|some)?\s*(?:best\s+|fun\s+|interesting\s+|amazing\s+|weird\s+|"
    r"surprising\s+|cool\s+|simple\s+|easy\s+|quick\s+|crazy\s+|little\s+|great\s+|good\s+|random\s+)*(?P<noun>facts?|things?|reasons?|ways?|tips?|tricks?|secrets?|"
    r"signs?|lessons?|habits?|myths?|benefits|hacks?|ideas)\s+(?P<link>about|of|for|to|why|that|on|you|from|every)\s+(?P<topic>.+)$",
    re.IGNORECASE,
)
_TOP = re.compile(r"^(?:the\s+)?top\s+(?P<n>\d{1,2}|three|five|ten)\s+(?P<topic>.+)$", re.IGNORECASE)
_DAY = re.compile(
    r"^(?:a|one|the)\s+day\s+in\s+(?:the\s+)?life\s+of\s+(.+)$|^(?:my|a typical) day as\s+(.+)$|^(?:the\s+)?daily life of\s+(.+)$",
    re.IGNORECASE,
)
_HOWTO = re.compile(
    r"^(?:a\s+)?(?:guide\s+(?:to|on)|tutorial\s*:?\s*(?:on|for|how to)?|how\s+(?:to|do (?:i|you|we)|can (?:i|you)))\s+(.+)$",
    re.IGNORECASE,
)
_RECIPE = re.compile(r"^(?:an?\s+|the\s+|my\s+)?(?P<pre>[\w\s'-]*?)\s*recipe(?:\s+(?:for|of)\s+(?P<post>.+))?$", re.IGNORECASE)
_PRODUCT = re.compile(
    r"^(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,2}?(?:ad|advert|advertisement|commercial|promo|promotion|teaser|trailer|launch video|pitch)\s+(?:for|of)\s+(.+)$|"
    r"^(?:introducing|meet|announcing|presenting|promote|promoting|advertise|launching|buy|try)\s*:?\s+((?:our|the new|my new|an?)\b.+|[A-Z].+)$|^(our\s+(?:new\s+)?.+)$",
    re.IGNORECASE,
)
_PRODUCT_WORDS = re.compile(
    r"\b(app|startup|brand|product|gadget|subscription|for sale|discount|% off|handmade|eco-friendly|store opening)\b",
    re.IGNORECASE,
)
_GREETING = re.compile(
    r"^(?:a\s+)?(?:(?:message|card|greeting|wish)(?:es)?\s+(?:for|to)\s+.*)?\b(happy|merry|congratulations|congrats|thank you|thanks|get well|good morning|good night|welcome|"
    r"i love you|sorry|i miss you|good luck|farewell|goodbye)\b(.*)$",
    re.IGNORECASE,
)
_HOLIDAYS = re.compile(
    r"^(christmas(?: eve)?|halloween|easter|thanksgiving|valentine'?s day|new year'?s?(?: eve| day)?|mother'?s day|father'?s day|chinese new year|lunar new year|diwali|hanukkah|"
    r"ramadan|eid|birthday)[.!]?$",
    re.IGNORECASE,
)
_JOKE = re.compile(r"\bjokes?\b|\bfunny\b|^why did the .+ cross|^knock,? knock|\bpun(?:s|ny)?\b", re.IGNORECASE)
_NEWS = re.compile(r"^(?:breaking|news|headline|update|report)\b\s*(?:news)?\s*[:–—-]*\s*(.+)$", re.IGNORECASE)
_POEM = re.compile(
    r"^(?:an?\s+|the\s+)?(?:[\w-]+\s+)?(?:poem|haiku|ode|lullaby|song|sonnet|verse|meditation|love letter)\s*(?:about|on|to|of|for)?\s*[:]?\s*(.*)$|"
    r"^(?:calm|relaxing|soothing|cozy|cosy|lo-?fi|peaceful|ambient)\s+(.+)$",
    re.IGNORECASE,
)
_HISTORY = re.compile(
    r"^(?:the\s+)?(?:history|story|life|rise and fall|rise|fall|origin|origins|legend|invention|discovery|biography|building|sinking|birth|end)\s+of\s+(.+)$|^who\s+(?:was|is)\s+(.+)$|"
    r"^.*\b(?:in|of)\s+(?:1[0-9]\d\d|20[01]\d)\b.*$|^(?:the\s+)?(.*\b(?:empire|revolution|war|dynasty|renaissance|middle ages|moon landing|titanic|pyramids))$",
    re.IGNORECASE,
)
_QUESTION = re.compile(
    r"^(why|what|how|when|where|who|which|is|are|do|does|did|can|could|should|will|would|if)\b(.+)$", re.IGNORECASE
)


def read_idea(text: str) -> Idea:
    """Read an idea, already free of control characters."""
    text = re.sub(r"\s+", " ", text).strip()
    plain = re.sub(r"(?:^|\s)#(\w+)", r" \1", text).strip().strip("\"“”'").strip()
    plain = _WRAPPER.sub("", plain, count=1)
    plain = _TELL.sub("", plain, count=1)
    body = plain.rstrip(" .!…,;:").strip()
    found = _odd(text, body) or _asked(body) or _told(body)
    world, time, weather = _setting(body, found)
    return Idea(**{**found.__dict__, "world": world, "time": time, "weather": weather})


def _odd(text: str, body: str) -> Idea | None:
    words = re.findall(r"[A-Za-z]{2,}", body)
    link = re.search(r"https?://|www\.|\S+@\S+\.\w+", text)
    code = re.search(r"[{};]\s*$|=>|\bdef \w+\(|</?\w+>|\bSELECT\b.+\bFROM\b|==|\(\)", text)
    known = [w for w in words if _known(w)]
    if link or code or not words or (len(words) <= 2 and not known and not re.search(r"[aeiouy]", "".join(words).lower())):
        return Idea("odd", text, topic=body)
    if (
        len(words) == 1
        and not known
        and re.fullmatch(r"(?:[asdfghjkl]+|[qwertyuiop]+|[zxcvbnm]+|test\w*|(.)\1+)", words[0].lower())
    ):
        return Idea("odd", text, topic=body)
    return None


def _known(word: str) -> bool:
    low = word.lower()
    return low in verb_forms() or singular(low) in _NOUNS or low in ADJECTIVES or low in DETERMINERS or low in PREPOSITIONS


_NOUNS = {**dict.fromkeys(ANIMALS), **dict.fromkeys(PEOPLE), **dict.fromkeys(MACHINES), **dict.fromkeys(PLACES)}


def _asked(body: str) -> Idea | None:
    """The kinds that show in how the idea is put."""
    if match := _DAY.match(body):
        return Idea("day", body, clause=read_clause(next(g for g in match.groups() if g)))
    if match := _NEWS.match(body):
        return Idea("news", body, topic=match[1], clause=read_clause(match[1]))
    if _JOKE.search(body):
        topic = re.sub(r"^.*?\b(?:jokes?|funny\s+(?:story|video)?)\s*(?:about|on|of)?\s*", "", body, flags=re.IGNORECASE)
        return Idea("joke", body, topic=topic, clause=read_clause(topic))
    if _HOLIDAYS.match(body):
        return Idea("greeting", body, noun=body.rstrip(".!"), topic="")
    if match := re.match(
        r"^(?P<n>\d{1,2}|three|four|five|six|seven|ten)\s+(?P<topic>[a-z' -]+)\s+(?P<noun>facts|tips|myths|secrets|hacks|tricks|habits)$",
        body,
        re.IGNORECASE,
    ):
        return Idea("facts", body, topic=match["topic"], count=_number(match["n"]), noun=match["noun"].lower())
    if match := _LIST.match(body):
        noun, link, topic = match["noun"].lower(), match["link"].lower(), match["topic"]
        if match["n"] or noun.startswith("fact"):
            topic = topic if link in {"about", "of", "for", "on"} else f"{link} {topic}"
            return Idea(
                "facts", body, topic=topic, count=_number(match["n"] or "three"), noun=noun if noun.endswith("s") else noun + "s"
            )
    if match := _TOP.match(body):
        return Idea("facts", body, topic=match["topic"], count=_number(match["n"]), noun="top")
    if match := _HOWTO.match(body):
        if body.lower().startswith(
            ("how do i", "how do you", "how do we", "how can", "how to", "guide", "a guide", "tutorial", "a tutorial")
        ):
            return Idea("howto", body, topic=match[1].rstrip("?").strip())
    if (match := _RECIPE.match(body)) and (match["pre"] or match["post"]):
        return Idea("howto", body, topic="make " + (match["post"] or match["pre"]).strip(), noun="recipe")
    if match := _GREETING.match(body):
        if len(body.split()) <= 14:
            return Idea("greeting", body, noun=match[1].lower(), topic=match[2].strip(" ,!"))
    if match := _PRODUCT.match(body):
        return Idea("product", body, topic=next(g for g in match.groups() if g))
    if body.endswith("?") or (
        (match := _QUESTION.match(body))
        and len(body.split()) > 2
        and match[1].lower() not in {"is", "are", "can", "will", "if", "do"}
    ):
        word = body.split()[0].lower()
        return Idea("question", body, noun=word, topic=body.rstrip("?").strip())
    if match := _POEM.match(body):
        topic = match[1] or match[2] or ""
        return Idea(
            "mood",
            body,
            topic=topic or "a quiet evening",
            clause=read_clause(topic),
            noun="poem" if match[1] is not None else "calm",
        )
    if match := _HISTORY.match(body):
        clause = read_clause(body)
        if not clause.verb:
            return Idea("history", body, topic=body)
    return None


def _number(word: str) -> int:
    return _COUNT.get(word.lower()) or (int(word) if word.isdigit() else 3)


def _told(body: str) -> Idea:
    """The rest: a sentence or a noun phrase, told by what it is about."""
    clause = read_clause(body)
    if clause.verb and clause.subject:
        if _headline(body, clause):
            return Idea("news", body, topic=body, clause=clause)
        return Idea("story", body, clause=clause)
    imperative = body.split()[0].lower() if body.split() else ""
    base, kind = verb_forms().get(imperative, ("", ""))
    if (
        kind == "base"
        and len(body.split()) > 1
        and singular(imperative) not in _NOUNS
        and base not in {"love", "dream", "hope", "light", "rain"}
    ):
        return Idea("howto", body, topic=body[0].lower() + body[1:])
    if verb_forms().get(imperative, ("", ""))[1] == "ing" and len(body.split()) > 1 and not _is_noun(body.split()[1]):
        return Idea("doing", body, topic=body[0].lower() + body[1:])
    if _PRODUCT_WORDS.search(body):
        return Idea("product", body, topic=body)
    if (
        clause.head in ANIMALS
        or clause.head in PEOPLE
        or clause.head in {"robot", "snowman", "ghost", "monster", "android", "alien", "rover"}
    ):
        return Idea("story", body, clause=clause)
    if clause.head in MACHINES and clause.head not in {"moon", "sun", "star", "cloud"}:
        return Idea("thing", body, clause=clause, topic=body)
    return Idea("mood", body, topic=body, clause=clause)


def _headline(body: str, clause: Clause) -> bool:
    """Newspapers leave the article out: "Local man wins lottery"."""
    first = body.split()[0]
    bare = first[0].isupper() and first.lower() not in DETERMINERS and first.lower() not in {"i", "we", "you", "they"}
    return (
        bare
        and clause.head in PEOPLE
        and not clause.relative
        and (first.lower() in ADJECTIVES or _is_noun(first))
        and not clause.also
    )


def _setting(body: str, idea: Idea) -> tuple[str, str, str]:
    words = [w.strip(".,!?;:'\"").lower() for w in body.split()]
    clause = idea.clause
    named = [w for w in re.findall(r"[a-z-]+", clause.place.lower()) if w in PLACES or singular(w) in PLACES]
    named = named or [w for w in words if (w in PLACES or singular(w) in PLACES) and w != clause.head]
    world = PLACES.get(named[-1], PLACES.get(singular(named[-1]), ("", "")))[0] if named else ""
    if "lake" in words and "frozen" in words:
        world = "ice"
    if not world:
        home = ANIMALS.get(clause.head) or PEOPLE.get(clause.head) or (MACHINES.get(clause.head, ""),)
        world = home[0]
    time = next((TIMES[w] for w in words if w in TIMES), "")
    weather = next((WEATHERS[w] for w in words if w in WEATHERS), "")
    return world, time, weather


def read_clause(body: str) -> Clause:
    """Read a sentence or a noun phrase into its parts."""
    body = re.sub(r"^((?:an?|the|my)\s+(?:(?!is\b|are\b|who\b|that\b)[\w'-]+\s+){1,3}?)(?=(?:afraid|scared|allergic)\s)", r"\1who is ", body, count=1, flags=re.I)
    body = re.sub(
        r"^(?:once upon a time,?|one day,?|there (?:is|was|lives|lived|are|were)|imagine|what if|when|meet|follow|pov:?)\s+",
        "",
        body.strip(),
        flags=re.IGNORECASE,
    )
    tokens = body.split()
    at, participle, relative, subject_end = _find_verb(tokens)
    if at < 0:
        return _noun_phrase(body)
    subject = " ".join(tokens[:subject_end]).rstrip(",")
    person, nominal, head, also = _subject(subject)
    before = [
        t
        for t in tokens[subject_end:at]
        if t.lower() not in {"who", "that", "which", "is", "are", "was", "were", "am"} or not (relative or participle)
    ]
    base, _ = verb_forms().get(tokens[at].lower().rstrip(","), ("", ""))
    base = base or singular(tokens[at].lower())
    rest = " ".join(tokens[at + 1 :])
    rest, goal = _split_goal(base, _present(rest, person))
    before_verb = " ".join(before).lower()
    before_verb = re.sub(r"^(?:did not|didn't)$", "don't" if person != "it" else "doesn't", before_verb)
    before_verb = re.sub(r"^(?:could not|couldn't|cannot|can not)$", "can't", re.sub(r"^could$", "can", before_verb))
    negated = bool(re.search(r"n't\b|\bnot\b|\bnever\b|\bno\b", before_verb)) or (
        base == "be" and bool(re.match(r"(?:not|never|afraid)\b", rest))
    )
    return Clause(
        subject=_subject_text(subject, person, head), nominal=nominal, head=head, person=person, verb=base, negated=negated, before_verb=before_verb,
        rest=rest, goal=goal, relative=relative, place=_place(f"{subject} {rest}" if not goal else f"{subject} {rest} {goal}"), other=_other(rest), also=also,
    )  # fmt: skip


def _noun_phrase(body: str) -> Clause:
    subject = re.sub(
        r"\s+(?:in|on|at|under|by|near|inside|across|through|beside|over|above|behind|during|at)\s+(?:an?|the|my|our|outer|space|mars)\b.*$",
        "",
        body,
        flags=re.IGNORECASE,
    )
    person, nominal, head, also = _subject(subject)
    return Clause(
        subject=_subject_text(subject, person, head), nominal=nominal, head=head, person=person, place=_place(body), also=also
    )


def _find_verb(tokens: list[str]) -> tuple[int, bool, bool, int]:
    """Where the verb stands, whether it is an -ing form, whether in a "who" clause, and where the subject ends."""
    forms = verb_forms()
    relative, subject_end = False, -1
    for i, token in enumerate(tokens):
        word = token.lower().strip(",;:")
        before = tokens[i - 1].lower() if i else ""
        if i and word in {"who", "that", "which", "whose"} and subject_end < 0:
            if word == "whose":
                return -1, False, False, -1
            relative, subject_end = True, i
            continue
        if i and (word in MODALS or word in ADVERBS or word == "not"):
            subject_end = i if subject_end < 0 else subject_end
            continue
        if word not in forms or i == 0:
            continue
        if not (relative and i == subject_end + 1) and (
            before in DETERMINERS or before in ADJECTIVES or before in PREPOSITIONS or before.endswith("'s")
        ):
            continue
        base, kind = forms[word]
        plural_subject = _many(tokens[: subject_end if subject_end > 0 else i])
        free = relative or before in MODALS or before in ADVERBS or before == "not"
        if kind == "base" and not (plural_subject or free):
            continue
        if kind == "third" and plural_subject and base != "be":
            continue
        if kind in {"past", "participle"} and i + 1 < len(tokens) and _is_noun(tokens[i + 1]) and not free:
            continue
        if (
            kind == "ing"
            and i + 1 < len(tokens)
            and _is_noun(tokens[i + 1])
            and not _is_noun(before)
            and before not in {"is", "are", "am", "was", "were"}
        ):
            continue
        if singular(word) in _NOUNS and kind == "third" and i + 1 == len(tokens):
            continue
        if base == "be" and i + 1 < len(tokens) and forms.get(tokens[i + 1].lower().strip(","), ("", ""))[1] == "ing":
            subject_end = i if subject_end < 0 else subject_end
            continue
        if kind == "participle" and base not in {"come", "become", "run", "put", "cut", "let", "set", "hit", "quit"}:
            continue
        if relative and not plural_subject and (main := _main_verb(tokens, i)):
            return main, False, False, main
        return i, kind == "ing", relative, subject_end if subject_end >= 0 else i
    return _unknown_verb(tokens)


def _main_verb(tokens: list[str], inner: int) -> int:
    """Where the main verb stands after a "who …" clause has had its own: "a dragon that fears fire meets …"; 0 if nowhere."""
    forms = verb_forms()
    joined = {"and", "or", "to", "who", "that", "which", "it", "he", "she", "then", "but"}
    for n in range(inner + 2, len(tokens)):
        before = tokens[n - 1].lower()
        if forms.get(tokens[n].lower(), ("", ""))[1] == "third" and not before.endswith(","):
            if before not in joined | DETERMINERS | ADJECTIVES | PREPOSITIONS and not _is_noun(tokens[n]):
                return n
    return 0


def _unknown_verb(tokens: list[str]) -> tuple[int, bool, bool, int]:
    for i in range(1, len(tokens) - 1):
        word, before = tokens[i].lower(), tokens[i - 1].lower().strip(",")
        if (
            before in _NOUNS
            and not is_plural(before)
            and re.search(r"[^su']s$", word)
            and singular(word) not in _NOUNS
            and len(word) > 3
            and before not in PLACES
        ):
            return i, False, False, i
    return -1, False, False, -1


def _is_noun(token: str) -> bool:
    return singular(token.lower().strip(",.;:")) in _NOUNS


def _many(tokens: list[str]) -> bool:
    words = [t.lower().strip(",") for t in tokens]
    if not words:
        return False
    if words[0] in {"i", "we", "they", "you"} or words[0] in MANY or "and" in words:
        return True
    cut = next((n for n, w in enumerate(words) if n and w in PREPOSITIONS), len(words))
    return is_plural(words[cut - 1])


def _subject(subject: str) -> tuple[str, str, str, str]:
    """Person, nominal, head and companion of a subject."""
    words = subject.split()
    low = [w.lower().strip(",") for w in words]
    if low and low[0] == "i":
        return "I", "I", "", ""
    if low and low[0] in {"we", "they", "you"}:
        return "they", low[0], "", ""
    also = ""
    person = "they" if _many(words) else "it"
    if "and" in low[1:]:
        cut = low.index("and", 1)
        also = " ".join(words[cut + 1 :])
        words, low = words[:cut], low[:cut]
    start = 1 if low and (low[0] in DETERMINERS or low[0] in MANY) else 0
    end = next((n for n, w in enumerate(low) if n > start and w in PREPOSITIONS), len(low))
    nominal = " ".join(words[start:end]).strip(",")
    last = low[end - 1].strip(",'") if end > start else ""
    two = " ".join(low[max(start, end - 2) : end])
    head = singular(last)
    if two in {*ANIMALS, *MACHINES}:
        head = two
    if (
        start == 0
        and words
        and words[0][:1].isupper()
        and not _is_noun(low[end - 1])
        and low[0] not in ADJECTIVES
        and person == "it"
    ):
        head = next((singular(w) for w in low[end:] if singular(w) in _NOUNS), "") if end < len(low) else ""
    return person, nominal, head, also


def _subject_text(subject: str, person: str, head: str) -> str:
    """Give a bare singular noun its article: headlines and notes leave it out."""
    words = subject.split()
    if not words or person != "it":
        name = words and words[0][0].isupper() and words[0].lower() not in DETERMINERS | ADJECTIVES and not _is_noun(words[0])
        return subject if name or person == "I" else subject[:1].lower() + subject[1:]
    first = words[0].lower()
    if first in DETERMINERS or first in _POSSESSIVES or first.endswith("'s"):
        return first + subject[len(words[0]) :]
    if head in {*ANIMALS, *PEOPLE, *MACHINES} and not (
        words[0][0].isupper() and not _is_noun(words[0]) and first not in ADJECTIVES
    ):
        return "a " + words[0].lower() + subject[len(words[0]) :]
    return subject


def _present(rest: str, person: str) -> str:
    """Put the later verbs of the sentence ("and found", "then ran") into the present, to match the first."""
    forms = verb_forms()

    def swap(match: re.Match[str]) -> str:
        base, kind = forms.get(match[2].lower(), ("", ""))
        if kind not in {"past", "participle"} or not base or (match[2].lower() in {"set", "put", "cut", "let", "hit"} and False):
            return match[0]
        return match[1] + agree(base, person)

    rest = re.sub(
        r"((?:\band|\bthen|\bbut|, then|\bwho|\bthat)\s+)([a-z]+)\b(?!\s+(?:dogs|cats|friends|things|people))", swap, rest
    )
    return re.sub(
        r"((?:\bit|\bhe|\bshe)\s+)([a-z]+)\b",
        lambda m: m[1] + agree(forms[m[2]][0], "it") if forms.get(m[2], ("", ""))[1] == "past" else m[0],
        rest,
    )


_WANTS = frozenset(["want", "wish", "hope", "dream", "try", "learn", "need", "long", "decide", "plan", "attempt", "struggle", "train"])


def _split_goal(verb: str, rest: str) -> tuple[str, str]:
    """Cut "to find the light" off what follows the verb; wanting verbs have nothing else."""
    forms = verb_forms()
    if verb == "dream" and (match := re.match(r"^(?:of|about)\s+(\w+ing)\b(.*)$", rest)) and match[1] in forms:
        return "", forms[match[1]][0] + match[2]
    if match := re.match(r"^(|.*?\s)(?:in order )?to\s+((?:be|[a-z]+)\b.*)$", rest):
        word = match[2].split()[0].rstrip(",.")
        if (forms.get(word, ("", ""))[1] == "base" or word == "be") and not re.search(
            r"\b(?:how|what|where|when|way|time|place|next|close|according)\s*$", match[1]
        ):
            if match[1].strip() or verb in _WANTS:
                return match[1].strip(), match[2]
    if match := re.match(r"^(|.*?\s)(?:in search of|looking for|searching for|in pursuit of)\s+(.+)$", rest):
        return match[1].strip(), f"find {match[2]}"
    if verb in {"search", "look", "hunt", "quest"} and (match := re.match(r"^for\s+(.+)$", rest)):
        return rest, f"find {match[1]}"
    if verb == "seek" and rest:
        return rest, f"find {rest}"
    return rest, ""


def _place(text: str) -> str:
    """The last phrase that says where: preposition to the end of its noun."""
    found = ""
    for match in re.finditer(
        r"\b(in|on|at|by|under|near|beside|behind|inside|above|across|through|over)\s+((?:an?|the|my|our|his|her|its|their|this)\s+)?((?:[\w'-]+\s+){0,3}?)([\w'-]+)",
        text,
    ):
        tokens = match[0].split()
        for n in range(2, len(tokens) + 1):
            word = tokens[n - 1].lower().strip(",.")
            if word in PLACES or singular(word) in PLACES:
                found = " ".join(tokens[:n]).lower().strip(",.") if tokens[n - 1].islower() else " ".join(tokens[:n]).strip(",.")
    if not found and (
        match := re.search(
            r"\b(cross(?:es)?|climbs?|explores?|enters?|reach(?:es)?|visits?)\s+((?:an?|the)\s+(?:[\w'-]+\s+){0,2}?([\w'-]+))\b",
            text,
        )
    ):
        found = ""
    return found


def _other(rest: str) -> str:
    """A second creature among what follows the verb, with its article: "an old owl"."""
    rest = re.sub(r"\b(?:becomes?|turns? into|is|are)\b.*", "", rest)
    for match in re.finditer(r"\b((?:an?|the|his|her|its|my|their|another)\s+(?:[\w'-]+\s+){0,2}?)([\w-]+)\b", rest):
        if (
            match[2].lower() in ANIMALS
            or match[2].lower() in PEOPLE
            or match[2].lower() in {"robot", "ghost", "snowman", "alien", "monster", "cloud", "star", "moon"}
        ):
            return match[0].lower()
    return ""


def _join(*parts: str) -> str:
    return " ".join(p for p in parts if p)
