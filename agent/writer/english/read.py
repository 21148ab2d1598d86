"""Reads an English idea: what kind of short it asks for, and what it is about.

Where it is unsure it says less (an empty field), and the stories then lean on what it does know.
"""

import re
from dataclasses import dataclass, field

from agent.writer.english.clause import DETERMINERS, NOUNS, PREPOSITIONS, Clause, is_noun, read_clause
from agent.writer.english.grammar import singular, verb_forms, with_article
from agent.writer.english.nouns import ADJECTIVES, ANIMALS, MACHINES, PEOPLE, PLACES, TIMES, WEATHERS
from agent.writer.english.themes_trips import known
from agent.writer.english.topics import FACTS


@dataclass(frozen=True)
class Idea:
    """An idea, read."""

    kind: str  # story, day, sad, facts, question, howto, product, greeting, joke, news, history, mood, thing, odd
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
    r"(?:an?|the|some|one)?\s*(?:\w+[\s-]){0,2}?(?:short|video|clip|reel|film|movie|tiktok|animation|cartoon|story|tale|fairy tale|script|vlog)s?\s+"  # noqa: E501
    r"(?:video\s+)?(?:about|of|on|for|showing|where|in which|with|that shows)\s+",
    re.IGNORECASE,
)
_GENRE = re.compile(
    r"\s*[,:;(–—-]\s*(?:an?\s+)?(?:short\s+|little\s+|funny\s+|bedtime\s+)*(?:fairy[ -]?tale|story|tale|fable|film|cartoon|animation)\)?\s*[.!]?$",  # noqa: E501
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
    r"^(?:a|one|the)\s+(?:typical\s+)?(?:day|night|morning)\s+in\s+(?:the\s+)?life\s+of\s+(.+)$|"
    r"^(?:my|an?|one)\s+(?:\w+\s+)?day\s+(?:as|with)\s+(.+)$|"
    r"^(?:the\s+)?(?:daily (?:life|routine)|morning routine|routine|everyday life) of\s+(.+)$|"
    r"^((?:an?|the|my)\s+[\w ]+?)'s?\s+(?:\w+\s+)?day((?:\s+(?:in|at|on)\s.+)?)$",
    re.IGNORECASE,
)
_HOWTO = re.compile(
    r"^(?:a\s+)?(?:guide\s+(?:to|on)|tutorial\s*:?\s*(?:on|for|how to)?|how\s+(?:to|do (?:i|you|we)|can (?:i|you)))\s+(.+)$",
    re.IGNORECASE,
)
_RECIPE = re.compile(r"^(?:an?\s+|the\s+|my\s+)?(?P<pre>[\w\s'-]*?)\s*recipe(?:\s+(?:for|of)\s+(?P<post>.+))?$", re.IGNORECASE)
_PRODUCT = re.compile(
    r"^(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,2}?(?:ad|advert|advertisement|commercial|promo|promotion|teaser|trailer|launch video|pitch)\s+(?:for|of)\s+(.+)$|"  # noqa: E501
    r"^(?:introducing|meet|announcing|presenting|promote|promoting|advertise|launching|buy|try)\s*:?\s+((?:our|the new|my new|an?)\b.+|[A-Z].+)$|^(our\s+(?:new\s+)?.+)$",  # noqa: E501
    re.IGNORECASE,
)
_AD = r"(?:ad|advert|advertisement|commercial|promo|promotional|advertising|teaser)"
_PRODUCT_LAST = re.compile(rf"^(?:an?\s+|the\s+|my\s+)?(.+?)\s+{_AD}(?:\s+(?:video|clip|spot|short|reel|film))?$", re.IGNORECASE)
_PRODUCT_VIDEO = re.compile(
    rf"^(?:.{{0,40}}\b)?{_AD}\s+(?:video|clip|spot|short|reel|film)\s+(?:for|about|of|on)\s+(?:the\s+)?(.+)$", re.IGNORECASE
)
_TRIP = (
    r"(?:trip|journey|weekend|days?|hours|holiday|vacation|visit|getaway|tour|road trip|honeymoon|travel|adventure|summer|week)"
)
_TRAVEL = re.compile(
    rf"^(?:an?|my|our|the|one|two|three|\d+)?\s*(?:\w+\s+)?(?P<how>{_TRIP})\s+(?:to|in|around|through|across)\s+(?P<there>.+)$|"
    r"^(?:travel(?:l?ing)?|visit(?:ing)?|explor(?:e|ing)|discover(?:ing)?|fly(?:ing)?|go(?:ing)?)\s+(?:to\s+|through\s+|around\s+)?(?P<where>.+)$",
    re.IGNORECASE,
)
_PRODUCT_WORDS = re.compile(
    r"\b(app|startup|brand|product|gadget|subscription|for sale|discount|% off|handmade|eco-friendly|store opening)\b",
    re.IGNORECASE,
)
_NAMED_PRODUCT = re.compile(
    r"^[A-Z][\w-]+(?:,|:| is| -| –)\s+(?:an?|the|your)\s+(?:[\w-]+\s+){0,3}?(?:lamp|light|app|watch|bottle|mug|cup|bag|backpack|"
    r"shoes?|sneakers?|chair|desk|pillow|blanket|mattress|phone|speaker|headphones|camera|bike|scooter|toy|game|notebook|pen|candle|soap|cream|tea|coffee|snack|drink|pan|knife|"
    r"jacket|coat|hat|umbrella|tent|clock|keyboard|charger|service|platform|tool|store|shop)\b"
)
_GREETING = re.compile(
    r"^(?:a\s+)?(?:(?:message|card|greeting|wish)(?:es)?\s+(?:for|to)\s+.*)?\b(happy|merry|congratulations|congrats|thank you|thanks|get well|good morning|good night|welcome|"  # noqa: E501
    r"i love you|sorry|i miss you|good luck|farewell|goodbye)\b(.*)$",
    re.IGNORECASE,
)
_TOAST = re.compile(
    r"^(?:an?\s+|the\s+)?(?:wedding|birthday|graduation|anniversary|farewell|retirement)\s+(?:toast|wish(?:es)?|card|message|greetings?|speech|video)\b.*$",
    re.IGNORECASE,
)
_HOLIDAYS = re.compile(
    r"^(christmas(?: eve)?|halloween|easter|thanksgiving|valentine'?s day|new year'?s?(?: eve| day)?|mother'?s day|father'?s day|chinese new year|lunar new year|diwali|hanukkah|"  # noqa: E501
    r"ramadan|eid|birthday)[.!]?$",
    re.IGNORECASE,
)
_JOKE = re.compile(r"\bjokes?\b|\bfunny\b|^why did the .+ cross|^knock,? knock|\bpun(?:s|ny)?\b", re.IGNORECASE)
_NEWS = re.compile(r"^(?:breaking|news|headline|update|report)\b\s*(?:news)?\s*[:–—-]*\s*(.+)$", re.IGNORECASE)
_SAD = re.compile(
    r"\b(?:died|dies|death of|passed away|funeral|grief|grieving|cancer|divorce|broke up|left me|suicide|miscarriage|in memory of)\b",
    re.IGNORECASE,
)
_POEM = re.compile(
    r"^(?:an?\s+|the\s+)?(?:[\w-]+\s+)?(?:poem|haiku|ode|lullaby|song|sonnet|verse|meditation|love letter)\s*(?:about|on|to|of|for)?\s*[:]?\s*(.*)$|"  # noqa: E501
    r"^(?:calm|relaxing|soothing|cozy|cosy|lo-?fi|peaceful|ambient)\s+(.+)$",
    re.IGNORECASE,
)
_HISTORY = re.compile(
    r"^(?:the\s+)?(?:history|story|life|rise and fall|rise|fall|origin|origins|legend|invention|discovery|biography|building|sinking|birth|end)\s+of\s+(.+)$|^who\s+(?:was|is)\s+(.+)$|"  # noqa: E501
    r"^.*\b(?:in|of)\s+(?:1[0-9]\d\d|20[01]\d)\b.*$|^(?:the\s+)?(.*\b(?:empire|revolution|war|dynasty|renaissance|middle ages|moon landing|titanic|pyramids))$",  # noqa: E501
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
    plain = _GENRE.sub("", plain, count=1) or plain  # "…, a fairy tale" says what to make, not what happens
    plain = re.sub(r"\s+vs\.?\s+", " and ", plain)
    if match := _PRODUCT_VIDEO.match(text.rstrip(" .!")):
        plain = f"ad for {match[1]}"
    named = re.match(r"([A-Z][a-z]+) (\w+ing)\b(?= )", plain)
    if named and not _known(named[1]) and verb_forms().get(named[2], ("", ""))[1] == "ing":
        plain = f"{named[1]} is{plain[named.end(1) :]}"  # "Yoda playing guitar" is about Yoda
    body = plain.rstrip(" .!…,;:").strip()
    found = _odd(text, body) or _asked(body) or _told(body)
    world, time, weather = _setting(body, found)
    return Idea(**{**found.__dict__, "world": world, "time": time, "weather": weather})


def _odd(text: str, body: str) -> Idea | None:
    words = re.findall(r"[A-Za-z]{2,}", body)
    link = re.search(r"https?://|www\.|\S+@\S+\.\w+", text)
    code = re.search(r"[{};]\s*$|=>|\bdef \w+\(|</?\w+>|\bSELECT\b.+\bFROM\b|==|\(\)", text)
    code = code or re.search(r"^\w+\([^)]*\)$", body)
    known = [w for w in words if _known(w)]
    if words and all(w.lower() in DETERMINERS | PREPOSITIONS for w in words):
        return Idea("odd", text, topic=body)
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
    return low in verb_forms() or singular(low) in NOUNS or low in ADJECTIVES or low in DETERMINERS or low in PREPOSITIONS


def _asked(body: str) -> Idea | None:
    """The kinds that show in how the idea is put."""
    if _SAD.search(body):
        return Idea("sad", body, topic=body)
    if match := _DAY.match(body):
        return Idea("day", body, clause=read_clause("".join(g for g in match.groups() if g)))
    if match := _NEWS.match(body):
        return Idea("news", body, topic=match[1], clause=read_clause(match[1]))
    if _JOKE.search(body):
        topic = re.sub(r"^.*?\b(?:jokes?|funny\s+(?:story|video)?)\s*(?:about|on|of)?\s*", "", body, flags=re.IGNORECASE)
        words = topic.split()
        one = [*words[:-1], singular(words[-1].lower())] if words and words[0].lower() not in DETERMINERS else words
        return Idea("joke", body, topic=topic, clause=read_clause(topic if one == words else with_article(" ".join(one))))
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
        counsel = noun.rstrip("s") in {"tip", "way", "reason", "trick", "habit", "hack"} and link in {"for", "to", "why", "about"}
        if match["n"] or noun.startswith("fact") or counsel:
            topic = topic if link in {"about", "of", "for", "on"} else f"{link} {topic}"
            return Idea(
                "facts", body, topic=topic, count=_number(match["n"] or "three"), noun=noun if noun.endswith("s") else noun + "s"
            )
    if match := _TOP.match(body):
        return Idea("facts", body, topic=match["topic"], count=_number(match["n"]), noun="top")
    if (match := _HOWTO.match(body)) and body.lower().startswith(
        ("how do i", "how do you", "how do we", "how can", "how to", "guide", "a guide", "tutorial", "a tutorial")
    ):
        return Idea("howto", body, topic=match[1].rstrip("?").strip())
    if (match := _RECIPE.match(body)) and (match["pre"] or match["post"]):
        return Idea("howto", body, topic="make " + (match["post"] or match["pre"]).strip(), noun="recipe")
    if (match := _GREETING.match(body)) and len(body.split()) <= 14:
        return Idea("greeting", body, noun=match[1].lower(), topic=match[2].strip(" ,!"))
    if there := _there(body):
        return Idea("travel", body, topic=there)
    if _TOAST.match(body):
        return Idea("greeting", body, noun="toast", topic=body)
    if _NAMED_PRODUCT.match(body):
        return Idea("product", body, topic=body)
    if match := _PRODUCT_LAST.match(body):
        return Idea("product", body, topic=match[1])
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


_JOURNEYS = frozenset(["trip", "journey", "holiday", "vacation", "visit", "getaway", "tour", "honeymoon", "travel"])


def _there(body: str) -> str:
    """The place that a journey leads to: a name, or one that we know; "" for an idea that is no journey."""
    match = _TRAVEL.match(body)
    if not match:
        return body if known(body) and len(body.split()) <= 5 and not _QUESTION.match(body) and not body.endswith("?") else ""
    there = (match["there"] or match["where"]).strip()
    sure = known(there) or there[:1].isupper() or re.sub(r"^the ", "", there)[:1].isupper()
    travels = (match["how"] or "").lower().split()[-1:] and match["how"].lower().split()[-1] in _JOURNEYS
    return there if len(there.split()) <= 6 and (sure or travels) and not re.search(r"\b(?:life|who|that)\b", there) else ""


def _number(word: str) -> int:
    return _COUNT.get(word.lower()) or (int(word) if word.isdigit() else 3)


_NATURE = frozenset(
    [
        "snow",
        "rain",
        "night",
        "sun",
        "wind",
        "autumn",
        "winter",
        "summer",
        "spring",
        "leaf",
        "light",
        "morning",
        "evening",
        "sea",
        "river",
        "fog",
        "sunset",
        "moon",
        "storm",
        "thunderstorm",
        "blizzard",
        "hurricane",
        "wave",
        "tide",
        "sunrise",
    ]
)
_COUNSEL = frozenset(
    ["be", "love", "trust", "believe", "smile", "remember", "forgive", "listen", "dream", "hope", "breathe", "keep", "stay"]
)
FOODS = frozenset(
    [
        "pizza",
        "cake",
        "chocolate",
        "burger",
        "sushi",
        "ramen",
        "pasta",
        "taco",
        "soup",
        "cheese",
        "icecream",
        "cookie",
        "donut",
        "pie",
        "curry",
        "salad",
        "sandwich",
        "noodle",
        "dumpling",
        "bread",
        "croissant",
        "waffle",
        "pancake",
        "steak",
        "rice",
        "honey",
        "strawberry",
        "apple",
        "mango",
        "avocado",
        "breakfast",
        "dinner",
        "lunch",
        "brunch",
        "tea",
        "latte",
        "lemonade",
        "smoothie",
        "beer",
        "wine",
    ]
)


def _told(body: str) -> Idea:
    """The rest: a sentence or a noun phrase, told by what it is about."""
    clause = read_clause(body)
    if clause.head in _NATURE and clause.verb:
        return Idea("mood", body, topic=body, clause=clause)
    if clause.verb and clause.subject:
        if _headline(body, clause):
            return Idea("news", body, topic=body, clause=clause)
        return Idea("story", body, clause=clause)
    imperative = body.split()[0].lower() if body.split() else ""
    base, kind = verb_forms().get(imperative, ("", ""))
    if (
        kind == "base"
        and len(body.split()) > 1
        and singular(imperative) not in NOUNS
        and base not in {"love", "dream", "hope", "light", "rain"}
    ):
        if base in _COUNSEL:
            return Idea("mood", body, topic=body)
        return Idea("howto", body, topic=body[0].lower() + body[1:])
    if verb_forms().get(imperative, ("", ""))[1] == "ing" and not (len(body.split()) > 1 and is_noun(body.split()[1])):
        return Idea("doing", body, topic=body[0].lower() + body[1:])
    if clause.head in FOODS and len(body.split()) <= 4 and not clause.verb:
        return Idea("food", body, topic=body)
    if _PRODUCT_WORDS.search(body):
        return Idea("product", body, topic=body)
    if (
        clause.head in FACTS
        and len(body.split()) <= 2
        and not clause.place
        and not re.match(r"(?:my|our|his|her)\b", body.lower())
    ):
        return Idea("facts", body, topic=body.lower(), noun="facts")
    if (
        clause.head in ANIMALS
        or clause.head in PEOPLE
        or clause.head in {"robot", "snowman", "ghost", "monster", "android", "alien", "rover"}
    ):
        return Idea("story", body, clause=clause)
    if clause.head in {"moon", "sun", "star", "cloud"} and re.match(r"an? \w", clause.subject) and " " in clause.nominal:
        return Idea("story", body, clause=clause)  # "a shy cloud" is somebody
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
        and (first.lower() in ADJECTIVES or is_noun(first))
        and not clause.also
    )


_WATERS = frozenset(("sea", "underwater", "lake", "river"))
_SETTINGS = (
    (r"\b(?:under|beneath|below) the (?:sea|ocean|waves|water)\b|\bbottom of the (?:sea|ocean)\b", "underwater"),
    (r"\b(?:bakes?|baking|cooks?|cooking|bread|dinner|pancakes?|cookies?|cakes?|pizza|dumplings?|soup|recipe)\b", "kitchen"),
    (r"\b(?:scores?|goal in|winning goal|match|football|soccer|basketball|tennis|marathon|olympics?|championship|final race)\b", "stadium"),
    (r"\b(?:pyramids?|pharaohs?|egypt|egyptian)\b", "desert"), (r"\b(?:camping|tent)\b", "forest"), (r"\bchristmas\b", "village"),
    (r"\b(?:titanic|voyage|lighthouse)\b", "beach"), (r"\b(?:moon landing|apollo)\b", "moon"),
)  # fmt: skip


_ON_THE_MOON = re.compile(
    r"\b(?:on|to|reach\w*|colon\w+|of)\s+(?:the\s+)?moon\b|\bmoon\s?(?:base|walk|landing|dust)|\b(?:astronauts?|rover|rocket|spaceship|lunar)\b",
    re.IGNORECASE,
)


def _setting(body: str, idea: Idea) -> tuple[str, str, str]:
    words = [w.strip(".,!?;:'\"").lower() for w in body.split()]
    clause = idea.clause
    named = [w for w in re.findall(r"[a-z-]+", clause.place.lower()) if w in PLACES or singular(w) in PLACES]
    named = named or [w for w in words if (w in PLACES or singular(w) in PLACES) and w != clause.head]
    if "home" in named and not re.search(r"\b(?:at|in|a|an|the|my|our|new|old) home\b", body.lower()):
        named = [w for w in named if w != "home"]  # "the last train home" plays at the station
    world = PLACES.get(named[-1], PLACES.get(singular(named[-1]), ("", "")))[0] if named else ""
    if world == "moon" and not _ON_THE_MOON.search(body):
        world = ""  # who looks at it, or wants to catch it, is not there
    if "lake" in words and "frozen" in words:
        world = "ice"
    if not world or world == "sea":
        world = next((name for pattern, name in _SETTINGS if re.search(pattern, body.lower())), world)
    if not world and clause.also:  # who lives in the water cannot come along
        other = singular(clause.also.split()[-1].lower())
        world = next((ANIMALS[name][0] for name in (clause.head, other) if name in ANIMALS and ANIMALS[name][0] in _WATERS), "")
        world = "beach" if world in {"sea", "underwater"} and clause.head in PEOPLE else world
    if not world:
        home = ANIMALS.get(clause.head) or PEOPLE.get(clause.head) or (MACHINES.get(clause.head, ""),)
        world = home[0]
    time = next((TIMES[w] for w in words if w in TIMES), "")
    weather = next((WEATHERS[w] for w in words if w in WEATHERS), "")
    return world, time, weather
