"""Writes English scripts: takes an idea as read, picks the shape it calls for, fills it with the idea's own words, casts and pictures it."""  # noqa: E501

import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from agent.state import Script, Subject
from agent.writer.budget import Budget, budget_for, spoken_s, spoken_units
from agent.writer.compose import Slot, Speech, Told, arc, as_beats, compose, views
from agent.writer.english import formats, stories, topics
from agent.writer.english.clause import Clause, read_clause
from agent.writer.english.grammar import singular, with_article
from agent.writer.english.looks import cast_of
from agent.writer.english.nouns import ANIMALS, PEOPLE
from agent.writer.english.read import FOODS, Idea, read_idea
from agent.writer.english.themes import played_by, slots_of, themed
from agent.writer.english.values import LIGHT_FOUND, TEACHING, bystander, said, scenes_for, seen, values_of
from agent.writer.english.worlds import INDOORS, WORLDS
from agent.writer.sentences import clauses, sentences
from agent.writer.theme import Theme, parted
from agent.writer.title import title_of

FRAMINGS = ("wide shot", "medium shot", "close-up", "low angle", "medium shot", "wide shot")
CAMERAS = (
    "static camera",
    "slow dolly in",
    "pan right",
    "pan left",
    "slow zoom in",
    "tracking camera",
    "tilt up",
    "slow orbit",
    "dolly out",
)
ARCS = (
    ("at dawn", "in the morning", "in the afternoon", "at dusk"),
    ("in the morning", "at noon", "at sunset"),
    ("in the afternoon", "at dusk", "at night", "at dawn"),
)
LIGHT_ARC = ("at dusk", "at night", "at night", "at dawn")
DAY_ARC = ("at dawn", "in the morning", "at noon", "in the afternoon", "at dusk", "at night")
_SAID_TIME = {
    "dawn": "at dawn",
    "morning": "in the morning",
    "noon": "at noon",
    "afternoon": "in the afternoon",
    "dusk": "at dusk",
    "sunset": "at sunset",
    "night": "at night",
}
_NUMBERS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def tell(idea_text: str, seconds: float, seed: int) -> Script:
    """Write an English script of about `seconds` for an idea that is already free of control characters."""
    idea = read_idea(idea_text)
    chooser = random.Random(f"en {seed} {idea.text}")
    topic = singular(idea.topic.split()[-1].lower()) if idea.topic.split() else ""
    home = ANIMALS[topic][0] if topic in ANIMALS else ""
    idea = replace(idea, world=idea.world or home or chooser.choice(("village", "field", "road")))
    budget = budget_for(seconds, "en")
    cast = _cast(idea, chooser)
    values = values_of(idea, cast, chooser)
    if theme := themed(idea, values):
        cast = cast if cast and not theme.fixed and not _stands_by(cast) else played_by(theme, idea, chooser)
        values = values_of(idea, cast, chooser)
        slots = slots_of(theme, idea, _slots(idea, values, budget, chooser)[0], chooser)
    else:
        slots, budget = _slots(idea, values, budget, chooser)
    speech = Speech(values, lambda t: said(t, values), lambda t: seen(t, values), lambda t: spoken_units(t, "en"))
    told = compose(slots, budget, speech, chooser)
    told = _split_long(parted(told if theme else _reached(told, values)))
    told = _spotted(told, idea, chooser)
    beats = as_beats(told, _tails(told, idea, chooser, theme), ", ")
    return Script(title=_title(idea), language="en", beats=beats, cast=tuple(cast), mood=_mood(idea, theme))


def _mood(idea: Idea, theme: Theme | None) -> str:
    if theme:
        return theme.mood
    family = idea.clause.family if idea.kind == "story" else ""
    return formats.FORMAT_MOOD.get(idea.kind) or ("tender" if _flawed(idea.clause) else formats.FAMILY_MOOD.get(family, "calm"))


def _stands_by(cast: Sequence[Subject]) -> bool:
    """Whether the cast is only somebody to look at what the idea is about."""
    return cast[0].name == "child" and "yellow coat" in cast[0].description


# Which shape.


def _flawed(clause: Clause) -> bool:
    return clause.negated or (clause.verb == "be" and bool(re.match(r"(?:afraid|scared|not|never|allergic)\b", clause.rest)))


def _slots(idea: Idea, values: dict[str, str], budget: Budget, chooser: random.Random) -> tuple[list[Slot], Budget]:
    """The slots of the shape the idea calls for, and the budget, which a counted list may cut into more beats."""
    kind = idea.kind
    if kind == "story":
        return _story_slots(idea, values, chooser), budget
    if kind == "day":
        return [Slot(n, i, lines or _world_lines(idea, n, chooser)) for n, i, lines in stories.DAY], budget
    if kind == "food":
        return _shaped(stories.FOOD, idea, chooser), budget
    if kind == "sad":
        return _shaped(stories.SAD, idea, chooser), budget
    if kind == "doing":
        return _shaped(stories.DOING, idea, chooser), budget
    if kind == "thing":
        return _shaped(stories.THING, idea, chooser), budget
    if kind == "facts":
        return _fact_slots(idea, values, budget, chooser)
    if kind == "question":
        slots = _question_slots(idea, values)
        return slots, _wide_enough(slots, budget)
    if kind == "howto":
        slots = _howto_slots(idea)
        return slots, _wide_enough(slots, budget)
    if kind == "joke":
        return _joke_slots(idea, budget, chooser), budget
    rows = {"product": formats.PRODUCT, "news": formats.NEWS, "history": formats.HISTORY, "odd": formats.ODD}.get(kind)
    if kind == "greeting":
        rows = formats.GREETINGS[_greeting_kind(idea)]
    if rows:
        return [Slot(*row) for row in rows], budget
    return _shaped(stories.MOOD, idea, chooser), budget


def _story_slots(idea: Idea, values: dict[str, str], chooser: random.Random) -> list[Slot]:
    clause = idea.clause
    if not clause.verb:
        return _shaped(stories.ALONE, idea, chooser)
    shape = dict(stories.COMMON)
    if (
        clause.verb == "be"
        and not _flawed(clause)
        and not re.match(r"(?:so |very )?(?:lonely|sad|tired|lost|alone|bored|angry|jealous|homesick|nervous|shy)\b", clause.rest)
    ):
        return _shaped(stories.ALONE, idea, chooser)
    family = "flaw" if _flawed(clause) else "state" if clause.verb == "be" else clause.family
    if family == "meet" and not clause.other and clause.person != "they":
        family = ""
    shape.update(stories.FAMILIES.get(family, {}))
    if clause.goal and family != "flaw" and clause.verb not in TEACHING:
        shape.update({slot: shape[slot] + lines if slot == "hook" else lines for slot, lines in stories.GOAL.items()})
        shape["want"] = stories.COMMON["want"]
    return _shaped(shape, idea, chooser)


def _shaped(shape: Mapping[str, tuple[str, ...]], idea: Idea, chooser: random.Random) -> list[Slot]:
    return [
        Slot(n, i, shape.get(n) or _world_lines(idea, n, chooser))
        for n, i in stories.ORDER
        if n in shape or n.startswith("world")
    ]


def _world_lines(idea: Idea, slot: str, chooser: random.Random) -> tuple[str, ...]:
    """Lines about the place: the world's own, dealt so that world1, world2 and world3 never share one."""
    if not slot.startswith("world"):
        return ()
    lines = WORLDS[idea.world][2]
    turn = int(slot[-1]) - 1
    return lines[turn::3]


def _fact_slots(idea: Idea, values: dict[str, str], budget: Budget, chooser: random.Random) -> tuple[list[Slot], Budget]:
    head = singular(idea.topic.split()[-1].lower()) if idea.topic else ""
    facts = topics.FACTS.get(head, ()) if idea.noun in {"facts", "things", "secrets"} else ()
    if facts:
        several = len(facts) if budget.units > 80 else min(5, len(facts) - 1)
        wanted = max(1, min(idea.count or several, len(facts), int(budget.units / 6) - 1))
        chosen = _in_order(facts, wanted, chooser)
        frame = formats.FACTS_FRAME
        values["count"] = _count_word(wanted)
        hook = frame["count"] + frame["hook"] if wanted == idea.count else frame["hook"]
        rows = [
            Slot("hook", 2, hook),
            *(Slot(f"fact{n}", 1, (line,)) for n, line in enumerate(chosen)),
            Slot("end", 3, frame["end"]),
        ]
        return rows, Budget(min(14, max(budget.beats, wanted + 1)), budget.units)
    noun = {
        "reasons": "reasons",
        "ways": "tips",
        "tips": "tips",
        "tricks": "tips",
        "habits": "tips",
        "hacks": "tips",
        "benefits": "reasons",
        "lessons": "tips",
    }.get(idea.noun, "questions")
    wanted = max(1, min(idea.count or 3, len(topics.ITEMS[noun]), int(budget.units / 7.5) - 1))
    matters = {"tips": topics.HOWTO, "reasons": topics.REASONS}.get(noun, {})
    known = next((said for pattern, said in matters.items() if re.search(pattern, idea.topic.lower())), ())
    wanted = min(wanted, len(known)) if known else wanted
    chosen = _in_order(known or topics.ITEMS[noun], wanted, chooser)
    values["count"] = _count_word(wanted)
    lead = {"reasons": "reasons", "ways": "ways"}.get(
        idea.noun, "top" if idea.noun == "top" else "tips" if noun == "tips" else "questions"
    )
    if lead == "tips" and not re.match(r"(?:to|for|on|about)\b", values["topic"]):
        values["topic"] = f"for {values['topic']}"
    starts = ("First", "Then", "Next", "Also", "And", "Sixth", "And last")
    items = []
    for n, line in enumerate(chosen):
        say, _, see = line.partition("|")
        say = say.strip().rstrip(".")
        start = (
            "Because"
            if noun == "reasons"
            else _NUMBERS[n + 1].capitalize() + ":"
            if noun == "questions"
            else starts[min(n, len(starts) - 1)] + ","
        )
        if known:
            start = ""
        items.append(f"{start} {say}{'' if say.endswith('?') else '.'} | {see.strip()}")
    frame = formats.LIST_FRAME
    end = frame["endtop"] if idea.noun == "top" else frame["end"]
    if idea.noun == "top":
        items = list(topics.TOP[-wanted:])
    rows = [Slot("hook", 2, frame[lead]), *(Slot(f"item{n}", 1, (line,)) for n, line in enumerate(items)), Slot("end", 3, end)]
    return _with_extras(rows), Budget(min(14, max(budget.beats, wanted + 1)), budget.units)


def _in_order(lines: Sequence[str], wanted: int, chooser: random.Random) -> list[str]:
    return [lines[n] for n in sorted(chooser.sample(range(len(lines)), wanted))]


def _count_word(count: int) -> str:
    return _NUMBERS[count] if count < len(_NUMBERS) else str(count)


def _question_slots(idea: Idea, values: dict[str, str]) -> list[Slot]:
    asked = idea.topic.lower()
    if re.match(r"(?:what if|if|imagine)\b", asked):
        return [Slot(*row) for row in formats.WHATIF]
    answer = next((lines for pattern, lines in topics.ANSWERS.items() if re.search(pattern, asked)), ())
    if not answer or idea.noun not in {"why", "how", "what", "do", "does", "where"}:
        return [Slot(*row) for row in formats.UNKNOWN]
    frame = formats.QUESTION_FRAME
    return _with_extras([
        Slot("hook", 1, frame["hook"]), Slot("lead", 8, frame["lead"]),
        *(Slot(f"answer{n}", (2, 5, 3, 6, 7)[n], (line,)) for n, line in enumerate(answer)), Slot("end", 4, frame["honest"] if "Nobody" in " ".join(answer[:1]) else frame["end"]),  # noqa: E501
    ])  # fmt: skip


def _howto_slots(idea: Idea) -> list[Slot]:
    asked = idea.topic.lower()
    cooking = idea.noun == "recipe" or (
        re.match(r"(?:make|cook|bake|brew|grill)\b.*", asked) is not None and asked.split()[-1] in FOODS
    )
    steps = next(
        (lines for pattern, lines in topics.HOWTO.items() if re.search(pattern, asked)),
        topics.STEPS_FOOD if cooking else topics.STEPS_ANY,
    )
    frame = formats.HOWTO_FRAME
    rows = [Slot("hook", 1, frame["hook"])]
    rows += [Slot(f"step{n}", 2 if n in {0, len(steps) - 1} else 4 + n, (line,)) for n, line in enumerate(steps)]
    return [*rows, Slot("end", 3 if steps is topics.STEPS_ANY else 10, frame["end"])]


def _with_extras(rows: list[Slot]) -> list[Slot]:
    """Room for a breath between facts or steps, for shorts longer than they are."""
    spaced: list[Slot] = []
    for n, row in enumerate(rows):
        spaced.append(row)
        if 0 < n < len(rows) - 2:
            spaced.append(Slot(f"extra{n}", 20 + n, formats.EXTRAS))
    return spaced


def _wide_enough(slots: Sequence[Slot], budget: Budget) -> Budget:
    """A beat for every step or answer line where the words allow it, so that no recipe stops before the oven."""
    needed = [slot for slot in slots if slot.importance < 20 and slot.name not in {"lead", "end"}]
    units = sum(min(spoken_units(line.split("|")[0], "en") for line in slot.lines) for slot in needed)
    return Budget(max(budget.beats, len(needed)), budget.units) if units <= budget.units * 1.12 else budget


def _joke_slots(idea: Idea, budget: Budget, chooser: random.Random) -> list[Slot]:
    """One joke, or as many as there is time for; those about the idea's own subject first."""
    words = {singular(w) for w in re.findall(r"[a-z]+", idea.text.lower())}
    jokes = list(topics.JOKES)
    chooser.shuffle(jokes)
    jokes.sort(key=lambda j: not words & set(j[0].split()))
    told = jokes[: max(1, min(4, round(budget.units / 34)))]
    frame = formats.JOKE_FRAME
    fits = bool(words & set(told[0][0].split()))
    rows = [Slot("hook", 3, frame["hook"] if fits else frame["hookother"])]
    for n, (_, ask, tell_it, see) in enumerate(told):
        rows.append(Slot(f"ask{n}", 1, (f"{ask} | {see}, wide shot",)))
        rows.append(Slot(f"wait{n}", 5 + n, tuple(f"{line} | {see} and waits" for line in frame["wait"])))
        rows.append(Slot(f"tell{n}", 1, (f"{tell_it} | {see}, close-up",)))
        if n < len(told) - 1:
            rows.append(Slot(f"more{n}", 4, frame["more"]))
    return [*rows, Slot("after", 6, frame["after"]), Slot("end", 7, frame["end"])]


def _greeting_kind(idea: Idea) -> str:
    text = idea.text.lower()
    if "birthday" in text:
        return "birthday"
    if "love" in text or "valentine" in text:
        return "love"
    if "thank" in text and "giving" not in text:
        return "thanks"
    if any(word in text for word in formats.HOLIDAY_PICTURES) or re.search(
        r"\bday\b|\bmerry\b|new year|hanukkah|eid|ramadan", text
    ):
        return "holiday"
    return "other"


def _split_long(told: list[Told]) -> list[Told]:
    """A long idea said in one sentence becomes several beats at its clauses; the picture stays with each part."""
    found: list[Told] = []
    for line in told:
        whole = len(sentences(line.say)) > 1
        parts = [line.say] if whole else clauses(line.say, 7.0, lambda t: spoken_s(t, "en"))
        found.extend(replace(line, say=part, units=spoken_units(part, "en")) for part in parts)
    return found


# What is seen.


def _reached(told: list[Told], values: Mapping[str, str]) -> list[Told]:
    """Show what was sought where it is found, and once more at the end."""
    thing, found = values.get("goalsee", ""), values.get("goaldoes", "")
    late = range(len(told) // 2, len(told))
    at = next((n for n in late if found and (found in told[n].say or (thing and values["goalthing"] in told[n].say))), -1)
    if not thing:  # no thing, but an act: who learned to fly is seen flying
        act = values.get("goalact", "")
        acts = [
            replace(t, see=f"{values['d'][:1].upper()}{values['d'][1:]} {act} @spot") if n == at else t
            for n, t in enumerate(told)
        ]
        return acts if act and at >= 0 else told
    look = "look" if values["see_person"] == "they" else "looks"
    return [
        replace(line, see=f"{values['d'][:1].upper()}{values['d'][1:]} {look} at {thing} @spot")
        if n in {at, len(told) - 1} and n > 1
        else line
        for n, line in enumerate(told)
    ]


def _cast(idea: Idea, chooser: random.Random) -> list[Subject]:
    if idea.kind in {"story", "day", "thing", "news"} and idea.clause.subject:
        return cast_of(idea.clause, chooser)
    if idea.kind == "joke" and idea.clause.person == "it" and idea.clause.head:
        return cast_of(idea.clause, chooser)[:1]
    if idea.kind == "facts" or idea.kind == "mood":
        head = singular(idea.topic.split()[-1].lower()) if idea.topic else ""
        if head in ANIMALS:
            return cast_of(read_clause(with_article(head)), chooser)
    if idea.kind in {"mood", "history", "sad", "doing", "food"}:
        return [Subject(name="child", description=bystander(idea))]
    if idea.kind == "facts" and idea.topic:
        return [Subject(name="child", description="a curious child with curly hair and a yellow coat")]
    return []


_PLACED = re.compile(
    r"\b(?:in|on|at|under|beside|through|over|by|near|behind|along|across|inside|between|around|into)\b", re.IGNORECASE
)
_NARROW = re.compile(
    r"\b(?:rooftop|roof|balcony|bed|bathroom|attic|basement|sofa|couch|window|bench|boat|train|bus|car|stage|hospital|restaurant|museum|library|stadium|gym|classroom|airport|bakery|moon|mars|spaceship|tower|bridge|island)\b",
    re.IGNORECASE,
)


def _spotted(told: Sequence[Told], idea: Idea, chooser: random.Random) -> list[Told]:
    """Give each picture its place: the idea's own, and, unless that is a narrow one, others in its world."""
    spots = list(WORLDS[idea.world][1])
    chooser.shuffle(spots)
    place = idea.clause.place
    if place:
        spots = [place] if _NARROW.search(place) and idea.world not in {"moon"} else [s for spot in spots for s in (place, spot)]
    found, used, dealt = [], 0, 0
    scenes = scenes_for(idea)
    person = idea.clause.head in PEOPLE or idea.clause.person == "I" or bool(idea.clause.subject[:1].isupper())
    for line in told:
        see = _slept(line.see) if person else line.see
        if idea.world in INDOORS:
            see = re.sub(r"\b(looks?|watch(?:es)?) (?:at )?the sky", r"look up" if " they " in see else "looks up", see)
        if "@scene" in see:
            see = see.replace("@scene", scenes[dealt % len(scenes)])
            dealt += 1
        if "@who" in see:
            who = bystander(idea)
            act = (f"{who} walks slowly,", "", f"{who} looks up,", f"{who} stands still,")[dealt % 4]
            see = re.sub(r"\s+", " ", see.replace("@who", act)).strip()
            see, dealt = see[:1].upper() + see[1:], dealt + 1
        if "@spot" in see:
            here = see.replace("@spot", "")
            free = [s for s in spots[used % len(spots) :] + spots[: used % len(spots)] if not _named_in(s, here)]
            spot = "" if place and place.split()[-1].lower() in here.lower() else (free or spots)[0]
            used += bool(spot)
            see = see.replace("@spot", spot, 1).replace("@spot", "")
            see = re.sub(r"\s+,", ",", re.sub(r"\s+", " ", see)).strip(" ,")
        elif idea.kind in {"story", "day", "thing"} and place and not _PLACED.search(see.replace(" in a white space suit", "")):
            see = f"{see} {place}"  # or the next shot of a story on Mars is drawn on the moon
        found.append(replace(line, see=see))
    return found


def _named_in(spot: str, here: str) -> bool:
    """Whether a picture already has the thing that a spot is beside: one lighthouse is enough."""
    return any(len(word) > 5 and re.search(rf"\b{word}\b", here) for word in re.findall(r"[a-z]+", spot))


def _slept(see: str) -> str:
    """People wake and sleep in a bed, wherever the day takes them."""
    see = re.sub(r"\b(sleeps?) @spot", r"\1 in a bed in a dark bedroom at night", see)
    return re.sub(r"\b(wakes?) up(?: and yawns?)? @spot", "sits on a bed in a bedroom at dawn", see)


def _tails(told: Sequence[Told], idea: Idea, chooser: random.Random, theme: Theme | None) -> list[tuple[str, ...]]:
    times: Sequence[str] = ()
    if theme:
        times = (_SAID_TIME[idea.time],) if idea.time and theme.times else theme.times
    elif idea.kind in {"story", "day", "thing", "mood"}:
        times = (_SAID_TIME[idea.time],) if idea.time else DAY_ARC if idea.kind == "day" else chooser.choice(ARCS)
        if re.search(r"\b(?:lights?|glow|spark|flame)\b", idea.clause.goal) and not idea.time:
            times = LIGHT_ARC  # a light is looked for in the dark
    outside = idea.weather if idea.world not in INDOORS and not theme and idea.kind not in {"question", "howto", "facts"} else ""
    hours = arc(len(told), times)
    looks = views(len(told), FRAMINGS, CAMERAS, chooser)
    tails: list[tuple[str, ...]] = []
    for line, hour, (framing, camera) in zip(told, hours, looks, strict=True):
        timed = bool(re.search(r"\b(?:night|dawn|dusk|morning|evening|sunset|noon|afternoon|dark|space)\b", line.see))
        weather = "" if LIGHT_FOUND in line.see else outside  # where the light is found, the sky clears
        framed = bool(re.search(r"close-up|wide shot|low angle|aerial", line.see))
        tails.append(
            (
                "" if timed else hour,
                "" if re.search(rf"\b{weather.split(' ')[0] or '^'}\b", line.see) else weather,
                "" if framed else framing,
                camera,
            )
        )
    return tails


def _title(idea: Idea) -> str:
    title = title_of(idea.text, 9)
    return title[:1].upper() + title[1:]
