"""What the people of a scene do with the things that are there: which row of rigs/acts.py shows it, and what that row draws itself.

Works between the scene and the stage: a guitar that is played is in the player's arms and stands nowhere else. Knows names, no place.
"""

from dataclasses import dataclass, replace

from engine.base import Scene, SceneSubject
from engine.papercut import rigs
from engine.papercut.actor import Actor, stay
from engine.papercut.cast import Role, cast
from engine.papercut.reading_words import english, is_person
from engine.papercut.rigs import acts, upright
from engine.papercut.rigs.person import Person

_BARE = frozenset(("eat", "drink", "give", "carry", "climb", "wash", "repair", "push", "pull", "cut"))
_SEATED_TOO = {"play chess": "play chess across", "play cards": "play cards across", "arm wrestle": "arm wrestle across"}


_BAND = ("play guitar", "sing", "play drums", "play saxophone", "play violin", "play accordion")


@dataclass(frozen=True)
class Doing:
    """A row of acts.py, the colour its things were asked in, what it draws for the scene, and whether its own things stay away."""

    row: str
    tint: str = ""
    draws: tuple[SceneSubject, ...] = ()
    bare: bool = False


Doings = dict[tuple[str, str], Doing]


def act_out(scene: Scene) -> tuple[Scene, Doings]:
    """The scene without what its people's actions draw themselves, and those actions by (name, label) of who does them."""
    subjects = list(scene.subjects)
    found: Doings = {}
    gone: set[int] = set()
    for i, one in enumerate(subjects):
        if not is_person(one.name) and rigs.family_of(one.name) != "person":  # robots and aliens are built as people are
            things = tuple(s.name for j, s in enumerate(subjects) if j != i and _thing(s) and _with(one, s))
            if not upright.stands_up(one, things):
                continue
            flies = one.relation == "holding" and one.action == "fly"  # it is the kite that does
            one = subjects[i] = replace(one, traits=(*one.traits, "upright"), action="" if flies else one.action)
        elif one.name in {"mermaid", "ghost"}:
            continue
        stick = next(
            (
                j
                for j, s in enumerate(subjects)
                if s.name in {"cane", "walking cane", "walking stick", "crutch", "crutches"} and _with(one, s)
            ),
            None,
        )
        if stick is not None and stick not in gone:
            gone.add(stick)
            one = subjects[i] = replace(one, traits=(*one.traits, "cane"), relation="", relation_to="")
        near = [j for j, s in enumerate(subjects) if j != i and j not in gone and _thing(s) and _with(one, s)]
        row = acts.row_of(one.action, tuple(subjects[j].name for j in near))
        if one.action in {"", "play", "perform", "work", "ride"} and not row and one.relation not in {"riding", "on", "in"}:
            row = acts.TRADES.get(one.name, "")
        if not row:
            continue
        mine = [j for j in near if acts.owns(row, subjects[j].name)]
        gone.update(mine)
        others = [j for j in near if j not in mine]
        held = any(subjects[j].name == one.relation_to and one.relation in {"holding", "carrying"} for j in others)
        bare = row in _BARE and (held or (row in {"climb", "push", "pull", "wash", "repair", "cut"} and bool(others)))
        tints = (subjects[j].colour or acts.TINTS.get(subjects[j].name, "") for j in mine)
        tint = next((colour for colour in tints if colour), "")
        found[(one.name, one.label)] = Doing(row, tint, tuple(subjects[j] for j in mine), bare)
        if one.relation_to in {subjects[j].name for j in mine} or (row == "climb" and one.relation == "on"):
            goes = "fly" if row == "broomstick" else one.action  # has a mount already
            subjects[i] = replace(one, action=goes, relation="", relation_to="")
    kept = tuple(s for j, s in enumerate(subjects) if j not in gone)
    names = {s.name for s in kept}
    kept = tuple(s if not s.relation_to or s.relation_to in names else replace(s, relation="", relation_to="") for s in kept)
    return replace(scene, subjects=kept), found


def _thing(subject: SceneSubject) -> bool:
    entry = english().get(subject.name)
    living = entry is not None and entry.noun is not None and entry.noun.category == "animal"
    return not living and not is_person(subject.name)


def _with(one: SceneSubject, other: SceneSubject) -> bool:
    """Whether a thing is what somebody does it with, as far as the words say."""
    if one.relation_to:
        return one.relation_to == other.name or not other.relation
    return not other.relation or other.relation_to == one.name


def take_up(role: Role, doings: Doings, which: int = 0) -> None:
    """Give a person's puppet its action; which of several of its kind it is says what it plays in a band."""
    doing = doings.get((role.subject.name, role.subject.label))
    if doing is None or not isinstance(role.puppet, Person) or role.puppet.look.outfit == "tail":
        return
    row = _SEATED_TOO.get(doing.row, doing.row) if which % 2 else doing.row
    if row == "play guitar" and not doing.draws and role.subject.count > 2:
        row = _BAND[which % len(_BAND)]
    role.puppet.take_up(row, doing.tint, bare=doing.bare)


def unseen(doings: Doings, host: Actor) -> list[Actor]:
    """What a row draws, as part of the cast: nothing more is drawn of it."""
    doing = doings.get((host.role.subject.name, host.role.subject.label))
    if doing is None:
        return []
    return [Actor(cast(one), host.p, host.scale, stay(0.0), 0.0, shadow=False, unseen=True) for one in doing.draws]
