"""What a scene leaves unsaid about seats and vehicles: who sits at a table sits on a chair, who drives drives something.

Works on the scene before anything is cast. Knows names and relations, no puppet and no place on the stage.
"""

from dataclasses import replace

from engine.base import Scene, SceneSubject
from engine.papercut import motion
from engine.papercut.reading_draft import action_for
from engine.papercut.reading_words import Noun, english, is_person
from engine.papercut.rigs.acts import TRADES

TABLES = frozenset(("table", "desk"))
SEATS = frozenset(("chair", "stool", "bench", "sofa", "couch", "armchair", "throne", "bed", "swing", "log"))
FURNITURE = (
    TABLES | SEATS | {"bookshelf", "wardrobe", "piano", "door", "window", "stove", "oven", "refrigerator", "lamp", "fireplace"}
)
_SUPPORTS = frozenset(("plate", "tray", "carpet", "blanket", "picnic blanket"))  # flat things that need not be seen under another
_SITS_AT = frozenset(
    ("sit", "eat", "drink", "write", "draw", "read", "study", "type", "work", "talk", "wait", "think", "smile", "laugh")
)
_UPRIGHT = frozenset(
    ("", "stand", "look", "smile", "wave", "laugh", "think", "listen", "wait", "talk", "read", "eat", "drink", "relax")
)
_LIVELY = frozenset(("dance", "jump", "run", "walk", "play", "celebrate"))
_DRIVEN = {"taxi driver": "taxi", "bus driver": "bus", "truck driver": "truck", "train driver": "train", "pilot": "airplane"}
_RIDDEN = {
    **dict.fromkeys(
        (
            "cowboy",
            "cowgirl",
            "knight",
            "jockey",
            "rider",
            "warrior",
            "samurai",
            "commander",
            "sheriff",
            "prince",
            "princess",
            "king",
        ),
        "horse",
    ),
    "motorcyclist": "motorcycle",
    "delivery boy": "scooter",
}
_INDOORS = frozenset(("room", "bedroom", "kitchen", "office", "classroom", "stage", "theater", "restaurant", "cafe"))
_MOVED_BY = {"sail": "sailboat", "row": "boat", "motorcycle": "motorcycle", "drive": "car"}
_READ_AS = {"next to": "right of", "above": "on", "between": ""}


def furnished(scene: Scene) -> Scene:
    """The scene with its seats taken and its vehicles named."""
    scene = replace(scene, subjects=tuple(_embracing(one) for one in scene.subjects))
    subjects = _loaded([_placed(_caged(one, scene.subjects)) for one in scene.subjects])
    if scene.place not in _INDOORS:
        subjects = _mounted(_driving(subjects))
    subjects = _at_table(_seated(_unstacked(_along(subjects))))
    return replace(scene, subjects=tuple(subjects))


CAGES = frozenset(("cage", "birdcage", "aquarium", "fish tank", "fishbowl", "fish bowl", "jar", "bubble", "crystal ball"))

_TANKS = frozenset(("aquarium", "fish tank", "fishbowl", "fish bowl"))


def _caged(one: SceneSubject, subjects: tuple[SceneSubject, ...]) -> SceneSubject:
    """An animal named beside its cage is in it, a fish beside its tank; who looks at one is not."""
    entry = english().get(one.name)
    if one.relation or one.position or entry is None or entry.noun is None or entry.noun.category != "animal":
        return one
    swims = action_for(entry.noun, "walk", True) == "swim"
    kept = one.action in {"", "swim", "sit", "sleep", "sing", "live", "fly"}
    cage = next((s.name for s in subjects if s.name in CAGES and not s.relation and kept and (swims or s.name not in _TANKS)), "")
    return replace(one, relation="in", relation_to=cage) if cage else one


def _embracing(one: SceneSubject) -> SceneSubject:
    """Who hugs a thing holds it, since one meets who is alive; who is on a beast rides it."""
    entry = english().get(one.relation_to)
    beast = entry is not None and entry.noun is not None and entry.noun.category == "animal"
    if one.relation == "on" and beast and is_person(one.name):
        return replace(one, relation="riding")
    if one.relation != "meeting" or entry is None or entry.noun is None or entry.noun.category in {"person", "animal"}:
        return one
    return replace(one, relation="holding")


def _placed(one: SceneSubject) -> SceneSubject:
    """A relation in the words of whoever places puppets: side by side, one upon the other, or free with a position."""
    if one.relation not in _READ_AS:
        return one
    relation = _READ_AS[one.relation]
    if one.relation == "above" and action_for(Noun(one.name, "thing"), "fly", True) == "fly":
        relation = ""  # what flies is above all the same
    return replace(one, relation=relation, relation_to=one.relation_to if relation else "")


def _loaded(subjects: list[SceneSubject]) -> list[SceneSubject]:
    """What a vehicle carries is on it."""
    main = subjects[0] if subjects else None
    entry = english().get(main.name) if main is not None else None
    if main is None or main.action not in {"carry", "transport", "haul", "deliver", "bring"}:
        return subjects
    if entry is None or entry.noun is None or entry.noun.category != "vehicle":
        return subjects
    loads = [
        replace(one, relation="on", relation_to=main.name) if not (one.relation or one.position) else one for one in subjects[1:]
    ]
    return [replace(main, action="drive"), *loads]


def _along(subjects: list[SceneSubject]) -> list[SceneSubject]:
    """Who comes with somebody who walks or runs does the same: nobody walks through a companion that stands."""
    main = subjects[0] if subjects else None
    if main is None or main.relation or not main.action or motion.family(main.action) not in {"walk", "run"}:
        return subjects
    return [
        replace(one, action=main.action) if n and _walks(one) and not (one.action or one.relation or one.position) else one
        for n, one in enumerate(subjects)
    ]


def _walks(one: SceneSubject) -> bool:
    """Whether it goes on feet: a person, or an animal that neither flies nor swims."""
    entry = english().get(one.name)
    if entry is None or entry.noun is None:
        return is_person(one.name)
    return is_person(one.name) or (entry.noun.category == "animal" and action_for(entry.noun, "walk", True) == "walk")


def _driving(subjects: list[SceneSubject]) -> list[SceneSubject]:
    main = subjects[0] if subjects else None
    if (
        main is None
        or not is_person(main.name)
        or main.relation
        or main.action not in _MOVED_BY
        or any(one.name in FURNITURE for one in subjects)
    ):
        return subjects
    name = _DRIVEN.get(main.name, "car") if main.action == "drive" else _MOVED_BY[main.action]
    taken = next((one.name for one in subjects[1:] if one.name == name), None)
    added = [] if taken else [SceneSubject(name, label=name, action=main.action)]
    return [replace(main, relation="riding", relation_to=name), *subjects[1:], *added]


def _mounted(subjects: list[SceneSubject]) -> list[SceneSubject]:
    """Whoever rides and nothing is said of what: a knight a horse, others a bicycle."""
    main = subjects[0] if subjects else None
    if main is None or not is_person(main.name) or main.action != "ride" or main.relation or main.name in TRADES:
        return subjects
    if any(one.relation_to == main.name or not is_person(one.name) for one in subjects[1:]):
        return subjects  # it is there, or it is too much to say
    name = _RIDDEN.get(main.name, "bicycle")
    return [replace(main, relation="riding", relation_to=name), SceneSubject(name, label=name, count=main.count), *subjects[1:]]


def _unstacked(subjects: list[SceneSubject]) -> list[SceneSubject]:
    """A dish on a plate on a table is on the table; whoever is on a rug is on the floor."""
    by_name = {one.name: one for one in subjects}
    done = []
    for one in subjects:
        under = by_name.get(one.relation_to) if one.relation == "on" else None
        if under is not None and under.name in _SUPPORTS and under is not one:
            one = replace(one, relation=under.relation if under.relation == "on" else "", relation_to=under.relation_to)
        done.append(one)
    held_up = {one.relation_to for one in subjects if one.relation == "on"}
    riders = {one.relation_to: one.count for one in subjects if one.relation == "on"}
    done = [replace(one, count=1) if one.name in riders and one.count > 1 >= riders[one.name] - 1 else one for one in done]
    return [one for one in done if not (one.name in _SUPPORTS and one.name in held_up) or len(done) == 1]


def _seated(subjects: list[SceneSubject]) -> list[SceneSubject]:
    def sat(one: SceneSubject) -> SceneSubject:
        if one.relation == "holding" and one.action == "fly" and is_person(one.name):
            return replace(one, action="stand")  # the kite flies, not the child
        if one.relation != "on" or one.relation_to not in SEATS or not is_person(one.name):
            return one
        if one.relation_to == "bed" and one.action in {"sleep", "lie", "dream"}:
            return one
        if one.action in _LIVELY:  # beside it, not on it
            return replace(one, relation="", relation_to="", position=one.position or "left")
        return replace(one, action="sit") if one.action in _UPRIGHT | {"sleep", "lie"} else one

    return [sat(one) for one in subjects]


def _at_table(subjects: list[SceneSubject]) -> list[SceneSubject]:
    """Give a person who sits, eats or writes beside a table a chair at it."""
    table = next((one for one in subjects if one.name in TABLES and not one.relation), None)
    guest = next((n for n, one in enumerate(subjects) if is_person(one.name) and one.relation in {"", "holding"}), None)
    if table is None or guest is None or subjects[guest].action not in _SITS_AT:
        return subjects
    if subjects[guest].count > 2:  # more than a bench holds stand around it
        return [replace(one, action="stand") if n == guest and one.action == "sit" else one for n, one in enumerate(subjects)]
    if any(one.name in SEATS for one in subjects):
        return subjects
    seat = "bench" if subjects[guest].count == 2 else "chair"
    held = subjects[guest].relation_to if subjects[guest].relation == "holding" else ""
    if held:  # what they eat or write stands before them
        subjects = [
            replace(one, relation="on", relation_to=table.name) if one.name == held and one.name != "book" else one
            for one in subjects
        ]
    subjects[guest] = replace(subjects[guest], action="sit", relation="on", relation_to=seat)
    subjects.insert(guest + 1, SceneSubject(seat, label=seat, position="left"))
    return [replace(one, position=one.position or "right") if one.name == table.name else one for one in subjects]
