# ruff: noqa: E501, SIM905  (word lists read better as text)
"""The idea's own words, made ready for lines: who, what, where, as spoken and as seen. Knows no shapes."""

import random
import re
from collections.abc import Mapping, Sequence

from agent.state import Subject
from agent.writer.english import formats
from agent.writer.english.clause import Clause
from agent.writer.english.grammar import agree, fix_articles, is_plural, sentence_case, singular, with_article
from agent.writer.english.looks import definite, describe
from agent.writer.english.nouns import ADJECTIVES, ANIMALS, COLOURS, MASS, PEOPLE, PLACES
from agent.writer.english.pictures import ANYTHING, ASKED, SCENES
from agent.writer.english.read import Idea
from agent.writer.english.worlds import WORLDS

MACHINES_THAT = frozenset("tree flower book clock car boat train house cloud star moon lamp umbrella".split())
_WOMEN = frozenset(
    """
anna maria mary emma luna mia sophie sofia olivia alice lucy lily rosa clara eva ella nora grace ruby daisy
sarah laura julia marie rose ivy hannah amy
""".split()
)
_MEN = frozenset(
    """
tom max leo ben jack john james peter paul oscar felix henry sam george david daniel adam noah liam oliver
theo hugo bob mike bill harry jerry martin
""".split()
)


def values_of(idea: Idea, cast: Sequence[Subject], chooser: random.Random) -> dict[str, str]:
    """The idea's own words, ready for lines; an empty value rules out the lines that ask for it."""
    clause = idea.clause
    it, its, him = _pronouns(clause, cast)
    the = definite(clause)
    values = {
        "a": clause.subject, "the": the, "it": it, "its": its, "him": him, "person": clause.person,
        "pronoun_person": "they" if it in {"they", "we", "you"} else "I" if it == "I" else "it",
        "d": cast[0].description if cast else bystander(idea), "see_person": _see_person(cast[0].description if cast else ""),
        "place": clause.place, "goal": clause.goal, "topic": idea.topic, "doing": clause.doing(), "do": clause.do(),
    }  # fmt: skip
    own = clause.person if clause.person != "I" else "I"
    if clause.goal:
        goal = _first_verb(clause.goal, own)
        values["goaldoes"] = re.sub(r"^(?:is|are|am)\b", agree("become", own), goal)
        values["goalthing"] = clause.goal[5:] if clause.goal.startswith("find ") and len(clause.goal.split()) < 12 else ""
        values["goalact"] = "" if clause.goal.startswith("be ") else goal
        values["goalsee"] = _goal_seen(values["goalthing"])
        if clause.person == "I":
            values["goal"] = ""
    if clause.other:
        other = re.sub(r"^(?:an?|another)\s+", "the ", clause.other)
        values["other"] = other if clause.other.split()[0] in {"a", "an", "another", "the"} else clause.other
        values["d2"] = cast[1].description if len(cast) > 1 else ""
    values |= _pair(clause, the, cast)
    values["dd"] = values.get("d2") or values["d"]
    if clause.also and len(cast) > 1:  # two who act together are seen together
        values["d"], values["see_person"] = f"{cast[0].description} and {cast[1].description}", "they"
    if clause.verb:
        values["clause"] = _whole(clause)
        if (clause.relative and (clause.negated or clause.goal or clause.verb == "be")) or clause.negated:
            act = values["clause"][len(clause.subject) :].strip()
            values["whois"] = (
                f"{clause.subject} {'who' if clause.head not in MACHINES_THAT else 'that'} {act}" if clause.person != "I" else ""
            )
            values["clause"] = "" if values["whois"] else values["clause"]
        acts = _seen_act(clause, values["see_person"])
        if (
            "@spot" not in acts
            and not clause.place
            and not any(singular(w) in PLACES for w in re.findall(r"[a-z]+", acts.lower()))
        ):
            acts += " @spot"
        values["farside"] = "the other side" if clause.verb in {"cross", "climb", "walk", "sail"} else ""
        values["clausesee"] = re.sub(r"\b(?:my|our|his|her|their)\b", "the", acts) if clause.person == "I" else acts
    values["opening"] = values.get("clause") or (
        f"Meet {values['whois']}" if values.get("whois") else f"This is the story of {clause.subject}" if clause.subject else ""
    )
    values.update(_topic_values(idea, values, chooser))
    values["scene"] = _scene(idea, cast)
    return values


def _pair(clause: Clause, the: str, cast: Sequence[Subject]) -> dict[str, str]:
    """The two of a story about two: what they are called after their first mention, and what they look like."""
    if len(cast) < 2 or not (clause.also or clause.other):
        return {}
    one, _, two = the.partition(" and ") if clause.also else (the, "", "")
    two = two or re.sub(r"^(?:an?|another)\s+", "the ", " ".join(_plain(clause.other)))
    return {"one": one, "two": two, "d1": cast[0].description, "d2": cast[1].description}


def _plain(phrase: str) -> list[str]:
    """A phrase without its adjectives."""
    return [word for word in phrase.split() if word.lower() not in ADJECTIVES]


def _whole(clause: Clause) -> str:
    goal = clause.goal
    if clause.family == "seek" and clause.verb in {"dream"} and not clause.rest and goal:
        act = (
            f"{clause.does()} of being able to {goal}"
            if not goal.startswith("be ")
            else f"{clause.does()} of one day {goal.replace('be ', 'being ', 1)}"
        )
    elif goal and goal.startswith("find ") and clause.verb in {"search", "look", "seek", "hunt", "quest"}:
        act = clause.does()
    elif goal:
        act = f"{clause.does()} to {goal}"
    else:
        act = clause.does()
    return f"{clause.subject} {act}"


def _seen_act(clause: Clause, person: str) -> str:
    """The act as a camera sees it: learning to dance looks like dancing, wanting looks like dreaming."""
    if (
        clause.goal
        and clause.verb in {"learn", "try", "practice", "train", "attempt", "struggle", "study", "need", "plan", "decide"}
        and not clause.goal.startswith("be ")
    ):
        return _first_verb(clause.goal, person)
    if clause.verb == "score":
        return f"{agree('kick', person)} a football @spot"
    if clause.family == "meet" and clause.verb in {"become", "be"}:
        return f"{agree('stand', person)} side by side @spot"
    if clause.goal and clause.verb in TEACHING:
        return re.sub(r"\b(?:me|us)\b", "a child", f"{clause.does(person)} to {clause.goal}")
    if clause.family == "seek" and clause.goal:
        return f"{agree('look', person)} into the distance @spot"
    if clause.negated or (clause.verb == "be" and not clause.place):
        return f"{agree('sit', person)} alone @spot"
    return clause.does(person)


def _first_verb(phrase: str, person: str) -> str:
    head, _, rest = phrase.partition(" ")
    return f"{agree(head, person)} {rest}".strip()


LIGHT_FOUND = "a glowing orb of light"
TEACHING = frozenset(("teach", "help", "show", "tell", "ask", "let"))


def _goal_seen(thing: str) -> str:
    """What is sought, as a camera sees it: a light is a glowing orb, other things are themselves without their story."""
    if re.search(r"\b(?:lights?|glow|glimmer|sparks?|flame)\b", thing):
        return LIGHT_FOUND
    short = re.split(r"\s+(?:that|who|which|where|in|on|under|at|of the)\b", thing)[0]
    return short if 0 < len(short.split()) <= 4 else ""


def _asked(idea: Idea, chooser: random.Random) -> str:
    """The first picture of a question: what it asks about."""
    words = [singular(w) for w in re.findall(r"[a-z]+", idea.topic.lower())]
    animal = next((w for w in words if w in ANIMALS), "")
    if animal:
        spots = WORLDS[ANIMALS[animal][0]][1]
        return f"{describe(with_article(animal), animal, chooser)} looks around {spots[0]}"
    found = next((see for pattern, see in ASKED if re.search(pattern, idea.topic.lower())), "")
    return found or "A curious child looks up at the sky on a hill"


def scenes_for(idea: Idea) -> tuple[str, ...]:
    """Pictures for a topic that has no shape of its own; () for one that names something to see."""
    if idea.kind not in {"mood", "history"} or idea.clause.head in ANIMALS:
        return ()
    topic = (idea.topic or idea.text).lower()
    known = next((scenes for pattern, scenes in SCENES if re.search(pattern, topic)), ())
    return known or (() if idea.kind == "history" or VISIBLE.search(topic) else ANYTHING)


VISIBLE = re.compile(
    r"\b(rain|snow|storm|sea|ocean|sunset|sunrise|moon|stars?|autumn|forest|river|night|city|garden|flowers?|wind|winter|summer|spring"
    r"|mountains?|fog|fire|candle|train|lake|beach|desert|morning|evening|village|lighthouse|pyramids?|castles?|ships?|titanic|volcano"
    r"|dinosaurs?|vikings?|knights?|pirates?|towers?|temples?|trees?|waves?)\b"
)


def _pronouns(clause: Clause, cast: Sequence[Subject]) -> tuple[str, str, str]:
    if clause.person == "I":
        return "I", "my", "me"
    if clause.nominal == "we":
        return "we", "our", "us"
    if clause.nominal == "you":
        return "you", "your", "you"
    if clause.person == "they" or re.search(r"\bmany\b", clause.subject):
        return "they", "their", "them"
    gender = PEOPLE.get(clause.head, ("", "it"))[1]
    name = clause.subject.split()[0].lower().strip("'s,") if clause.subject[:1].isupper() else ""
    if name in _WOMEN:
        gender = "she"
    elif name in _MEN:
        gender = "he"
    elif clause.head in {"robot", "android", "alien"}:
        gender = "it"
    elif gender == "" or (name and clause.head not in ANIMALS and not clause.head):
        look = cast[0].description if cast else ""
        gender = "he" if re.search(r"\bman\b", look) else "she" if re.search(r"\bwoman\b", look) else ("she", "he")[len(look) % 2]
    return {"she": ("she", "her", "her"), "he": ("he", "his", "him")}.get(gender, ("it", "its", "it"))


def _topic_values(idea: Idea, values: Mapping[str, str], chooser: random.Random) -> dict[str, str]:
    clause, topic = idea.clause, idea.topic
    found: dict[str, str] = {}
    if idea.kind in {"story", "day"} and not clause.verb:
        bare = clause.subject
        found["topic"] = bare
        found["meet"] = f"Meet {bare}"
    if idea.kind == "facts":
        found["topic"] = topic
    if idea.kind in {"facts", "mood", "history", "thing", "doing", "sad"} and topic:
        found["topic"] = _lowered(topic)
        found["topicplain"] = topic
        loose = {"this", "that", "is", "are", "was", "i", "you", "we", "not", "no", "so", "why", "to"}
        if len(topic.split()) <= 7 and not loose & {w.lower() for w in topic.split()}:
            found["thing"] = _lowered(topic)
    if idea.kind == "facts":
        found["noun"] = idea.noun
    if idea.kind == "question":
        found["question"] = _question(idea)
        found["asked"] = _asked(idea, chooser)
    if idea.kind == "howto":
        found["todo"] = _todo(topic)
    if idea.kind == "product":
        found.update(_product(topic))
    if idea.kind == "greeting":
        found.update(_greeting(idea))
    if idea.kind == "travel":
        found["where"] = topic
    if idea.kind == "joke" and values["the"] and clause.person == "it":
        found["joker"] = with_article(clause.nominal) if re.match(r"an?\b", clause.subject) else clause.subject
    if idea.kind == "news":
        found["words"] = topic[:1].upper() + topic[1:]
        found["newsd"] = f"{values['d']} {values.get('clausesee', '')}" if clause.verb else "A newspaper on a wooden table"
        found["newsd2"] = f"{values['d']} on a city street" if clause.verb else "A newspaper stand on a city street"
    if idea.kind == "odd":
        found["quote"] = _quote(idea.text)
    look = values["d"] if idea.kind == "facts" else ""
    found["look"] = found.get("look") or look
    return found


def _lowered(topic: str) -> str:
    if not topic.split():
        return topic
    first = topic.split()[0]
    if first.lower() in {"the", "a", "an", "my", "our"} or singular(first.lower()) in {*ANIMALS, *PEOPLE}:
        return first.lower() + topic[len(first) :]
    return topic


def _question(idea: Idea) -> str:
    """The question as a question: "what if cats could talk", "why is the sky blue"."""
    return idea.topic.rstrip(" ?!.")


def _todo(topic: str) -> str:
    text = re.sub(
        r"^(?:make|cook|bake)\s+(?:an?\s+|the\s+|some\s+)?(.+?)\s+recipe$", r"make \1", topic.rstrip("?. "), flags=re.IGNORECASE
    )
    match = re.match(r"^(make|cook|bake|brew)\s+(?!an?\b|the\b|my\b|some\b|your\b)([\w' -]+)$", text, flags=re.IGNORECASE)
    if match and not is_plural(match[2].split()[-1]) and match[2].split()[-1].lower() not in MASS and len(match[2].split()) <= 3:
        food = match[2].split()[-1].lower()
        if food in {
            "omelette",
            "omelet",
            "smoothie",
            "sandwich",
            "cake",
            "pie",
            "salad",
            "burger",
            "pancake",
            "latte",
            "cappuccino",
            "milkshake",
            "stew",
        }:
            text = f"{match[1]} {with_article(match[2])}"
    return text[0].lower() + text[1:] if not text.split()[0].isupper() else text


def _product(topic: str) -> dict[str, str]:
    topic = re.sub(r"^(?:the|my)\s+new\s+", "our new ", topic.strip(), flags=re.IGNORECASE)
    first = topic.split()[0].lower()
    named = topic[:1].isupper() and first not in {"a", "an", "the", "our", "my"}
    name = re.split(r",|:| - | – | — |\s+(?:that|which|who|for|with)\s+", topic)[0].strip() if named else ""
    if named:
        rest = topic[len(name) :].strip(" ,:-–—")
        full = f"{name}: {rest}" if rest and not re.match(r"^(?:that|which|who|for|with)\b", rest) else topic
        return {
            "topica": full,
            "topicthis": full,
            "topicthe": name,
            "topicshort": name,
            "look": _product_seen(rest),
        }
    if first in {"our", "my"}:
        thing = topic[len(first) :].strip()
        full = f"{first} {thing}"
    else:
        thing = re.sub(r"^(?:an?|the)\s+", "", topic, flags=re.IGNORECASE)
        full = thing if is_plural(thing.split()[-1]) or thing.split()[-1].lower() in MASS else with_article(thing)
    short = re.split(r"\s+(?:that|which|who|for|with|to|from)\b", thing)[0]
    the = f"{first} {short}" if first in {"our", "my"} else f"the {short}"
    plain = re.sub(r"^(?:new|smart|best|eco-friendly|noise[ -]cancell?ing|wireless|handmade)\s+", "", short)
    many = is_plural(plain.split()[-1])
    coloured = plain if COLOURS & set(plain.split()) else f"blue {plain}"
    look = coloured if many else f"the {coloured}"
    return {"topica": full, "topicthis": full, "topicthe": the, "topicshort": the, "look": look}


def _product_seen(rest: str) -> str:
    """A named product as a camera sees it: the thing it is said to be, else a box with a ribbon."""
    match = re.match(
        r"(?:is\s+)?(?:an?|the|your)\s+((?:[\w-]+\s+){0,3}?[\w-]+?)(?=\s+(?:that|which|who|for|with|to|from|in)\b|[.,]|$)", rest
    )
    return f"the bright red {match[1].split()[-1].lower()}" if match else "the bright red gift"


_KIN = (  # whom a wish is for, as a camera sees them
    (r"\b(?:little sister|daughter|niece|goddaughter|girl)\b", "A girl in a yellow dress"), (r"\b(?:little brother|son|nephew|godson|boy)\b", "A boy in a red shirt"),
    (r"\b(?:sister|wife|girlfriend|aunt|cousin)\b", "A woman in a yellow dress"), (r"\b(?:brother|husband|boyfriend|uncle)\b", "A man in a blue shirt"),
    (r"\b(?:grandma|grandmother|granny|nana)\b", "A grandmother with white hair"), (r"\b(?:grandpa|grandfather|granddad)\b", "A grandfather with white hair"),
    (r"\b(?:mom|mum|mother|mama)\b", "A mother in a green dress"), (r"\b(?:dad|father|papa)\b", "A father in a blue shirt"),
    (r"\b(?:cat|kitten)\b", "A grey cat"), (r"\b(?:dog|puppy)\b", "A brown dog"),
)  # fmt: skip


def kin_in(text: str) -> str:
    """Whom of a family a text names, as a camera sees them, or ""."""
    return next((seen for pattern, seen in _KIN if re.search(pattern, text, re.IGNORECASE)), "")


def _greeting(idea: Idea) -> dict[str, str]:
    text = idea.text.rstrip(" .!")
    text = re.sub(r"^(?:an?\s+)?(?:message|card|greeting|wish)(?:es)?\s+(?:for|to)\s+[\w' ]+?:\s*", "", text, flags=re.IGNORECASE)
    name = re.sub(r"^(?:happy\s+)?birthday\s*(?:to\s+|,\s*)?|^message.*", "", idea.topic, flags=re.IGNORECASE).strip(" ,!")
    name, _, giver = (part.strip(" ,") for part in name.partition(" from "))
    kin = kin_in(name)
    by_cake = f"{kin or name[:1].upper() + name[1:]} smiles" if kin or (name and len(name.split()) <= 3) else ""
    givers = (
        f"{giver[:1].upper()}{giver[1:]} {'wave' if ' and ' in giver else 'waves'}" if giver and len(giver.split()) <= 4 else ""
    )
    low = text.lower()
    holiday = next(
        (picture for word, picture in formats.HOLIDAY_PICTURES.items() if word in low),
        "Colourful lanterns and fireworks over a village at night",
    )
    if (
        idea.noun.lower() in low and not idea.topic and idea.noun[:1].lower() not in {"t", "g", "w", "i", "s"}
    ) or low in formats.HOLIDAY_PICTURES:
        plain = text[0].upper() + text[1:]
        text = {
            "christmas": "Merry Christmas",
            "halloween": "Happy Halloween",
            "easter": "Happy Easter",
            "thanksgiving": "Happy Thanksgiving",
        }.get(low, f"Happy {plain}" if not low.startswith(("happy", "merry", "congrat", "farewell", "goodbye")) else plain)
    text = re.sub(
        r"\b(christmas|halloween|easter|thanksgiving|diwali|new year|hanukkah|eid|lunar|chinese)\b", lambda m: m[0].title(), text
    )
    return {
        "words": sentence_case(text), "holiday": holiday,
        "name": (f", {name}" if name and len(name.split()) <= 4 else "") + (f", from {giver}" if name and givers else ""),
        "bycake": f"{by_cake} beside a birthday cake on a table in a room" if by_cake else "A birthday cake with candles and colourful balloons in a room",
        "givers": f"{givers} beside a birthday cake on a table in a room" if givers else "Fireworks over a village at night",
    }  # fmt: skip


def _quote(text: str) -> str:
    """The person's words in quotes, cut short; addresses and links are not repeated."""
    if re.search(r"https?://|www\.", text):
        return "just a link, and nothing else."
    if re.search(r"\S+@\S+\.\w+", text):
        return "just an address, and nothing else."
    if re.search(r"[{};]|=>|</?\w+>|\(\)", text):
        return "a few lines that only a computer could love."
    words = re.sub(r"[\"“”<>]", "", text).split()
    short = " ".join(w[:16] for w in words[:6])[:40].strip()
    if re.search(r"[A-Za-z0-9]", short) and not re.search(r"[^\x20-\u024f]", short):
        return f'"{short}".'
    return "signs and symbols, and not one word."


def said(template: str, values: Mapping[str, str]) -> str:
    text = _filled(template, values, values["person"])
    return fix_articles(sentence_case(re.sub(r"([.!?])\.", r"\1", text)))


def seen(template: str, values: Mapping[str, str]) -> str:
    """A picture line; its subject is always described in full, so its verbs agree with that."""
    text = _filled(template, {**values, "it": values["it"] if values["it"] != "I" else "it"}, values["see_person"])
    text = re.sub(r"\s+([,.])", r"\1", re.sub(r"\s+", " ", text)).strip(" ,")
    return fix_articles(text[:1].upper() + text[1:])


def _filled(template: str, values: Mapping[str, str], person: str) -> str:
    def word(match: re.Match[str]) -> str:
        name = match[1]
        value = values.get(name) or values.get(name[0].lower() + name[1:], "")
        return value[:1].upper() + value[1:] if name[0].isupper() else value

    text = re.sub(r"\{(\w+)\}", word, template)
    text = re.sub(r"\[(\w+)\]", lambda m: agree(m[1], person), text)
    return re.sub(r"<(\w+)>", lambda m: agree(m[1], values["pronoun_person"]), text)


def bystander(idea: Idea) -> str:
    if idea.world in {"moon", "mars", "space"}:
        return "an astronaut in a white space suit"
    if idea.kind == "sad":
        return "a person with dark hair and a grey coat"
    if idea.kind in {"doing", "food"}:
        return "a child with curly brown hair and a blue sweater"
    return "a child with a red umbrella" if "rain" in idea.weather or "rain" in idea.text.lower() else "a child in a yellow coat"


def _see_person(description: str) -> str:
    first = description.split()[0] if description else ""
    return "they" if first in {"two", "three", "four", "five", "six", "several"} else "it"


def _scene(idea: Idea, cast: Sequence[Subject]) -> str:
    """What a mood piece or a piece of history shows: the topic's own visible things in a place. @who and @scene are dealt later."""
    if cast and cast[0].name != "child":
        return f"{cast[0].description} @spot"
    if scenes_for(idea):
        return "@scene"
    topic = _lowered(idea.topic or idea.text)
    return f"@who {topic} @spot" if VISIBLE.search(topic.lower()) else f"{bystander(idea)} @spot"
