"""What stands on a table rather than on the floor: food, crockery, tools of the hand, the small things of a house; and where that is.

A shot of such things alone is seen over a table top; among people, animals and furniture they get a table. Knows nouns and sizes.
"""

from dataclasses import replace
from functools import cache

from engine.base import Scene, SceneSubject
from engine.papercut.carry import kind_of
from engine.papercut.cast import Role, cast
from engine.papercut.furnish import FURNITURE
from engine.papercut.reading_words import english
from engine.papercut.stage.site import Site

TABLES = ("table", "desk", "counter")
_TALLEST_M = {"food": 0.62, "thing": 0.6, "tool": 0.6, "clothes": 0.4, "instrument": 0.5, "plant": 0.6}
_POTTED = frozenset(("potted plant", "bonsai", "aloe vera", "bouquet", "flower arrangement", "orchid", "crystal", "pine cone"))
_ON_THE_FLOOR = frozenset(
    (
        "bucket", "hamper", "box", "crate", "package", "carpet", "campfire", "fire", "torch", "dustpan", "mousetrap", "dog bowl",
        "picnic blanket", "blanket", "sleeping bag", "backpack", "suitcase", "crutch", "skeleton", "firecracker", "firework rocket",
        "sparkler", "dog house", "bathtub", "faucet", "rope", "hose", "sprinkler", "arrow", "bomb", "fire extinguisher", "hook", "net",
        "life buoy ring", "wheel", "drum", "bongo", "cymbals", "mouse pad", "playpen", "pinata", "sandbox", "toilet", "speaker",
        "treasure chest", "trunk", "disco ball", "wreath", "curtain", "message in a bottle", "bird cage", "fire alarm", "pillow",
        "diaper", "climbing rope", "bagpipes", "anvil", "brick", "oar", "umbrella stand", "bullet", "doorknob", "basket", "keg",
    )
)  # fmt: skip
_WORKED_WITH = frozenset(("tool",))


@cache
def _belongs(name: str) -> bool:
    entry = english().get(name)
    if entry is None or entry.noun is None or name in _ON_THE_FLOOR:
        return False
    category = entry.noun.category
    if category == "plant" and name not in _POTTED:
        return False
    role = cast(SceneSubject(name))
    puppet = role.puppet
    return (
        role.how != "sign"
        and puppet.medium == "ground"
        and puppet.height_m <= _TALLEST_M.get(category, 0.0)
        and (kind_of(role) in {"thing", "ball"} or category in {"food", "plant"})
    )


def lies(subject: SceneSubject) -> bool:
    """Whether it is a small thing of a house that nobody set in motion."""
    return not subject.action and _belongs(subject.name)


def home_of(scene: Scene) -> str:
    """Where small things are at home, for a scene of nothing else that names no place; "" where it is not that."""
    small = [one for one in scene.subjects if lies(one)]
    names = {one.name for one in scene.subjects if one not in small}
    if scene.place or not small or not names <= FURNITURE or (scene.weather and "window" not in names):
        return ""
    if any(one.name.startswith("kitchen ") for one in scene.subjects):
        return "kitchen"
    entry = english().get(small[0].name)
    category = entry.noun.category if entry is not None and entry.noun is not None else ""
    return "kitchen" if category == "food" else "workshop" if category in _WORKED_WITH else "living room"


def set_table(scene: Scene, free: list[int], site: Site) -> bool:
    """Lay a table top over the stage where the scene is nothing but small things in a room; whether there is one now."""
    if not (site.indoors and site.kit != "cave") or site.under_water or site.airless:
        return False
    if not all(lies(scene.subjects[i]) for i in free):
        return False
    deep = 0.085 if site.high <= site.wide else 0.115
    site.worktop = (site.feet - 0.45 * deep, site.feet + 0.55 * deep)
    return True


def give_table(scene: Scene, roles: list[Role], hosts: dict[int, int | None], site: Site) -> tuple[Scene, list[Role]]:
    """Put small things that would stand on a room's floor among others on a table: the scene's own, or one more."""
    strays = [i for i, host in hosts.items() if host is None and lies(scene.subjects[i])]
    others = [i for i, host in hosts.items() if host is None and i not in strays]
    busy = any(
        one.relation not in {"", "left of", "right of"} or one.relation_to in TABLES
        for one in (scene.subjects[i] for i in strays)
    )
    if not strays or not others or busy or not site.indoors or site.kit == "cave":
        return scene, roles
    table = next((i for i in others if scene.subjects[i].name in TABLES), None)
    if table is None:
        first = scene.subjects[strays[0]]
        beside = replace(SceneSubject("table", label="table"), position=first.position, relation=first.relation)
        scene, roles, table = replace(scene, subjects=(*scene.subjects, beside)), [*roles, cast(beside)], len(roles)
        hosts[table] = None
    for i in strays:
        hosts[i] = table
    placed = tuple(
        replace(one, relation="on", relation_to=scene.subjects[table].name, position="") if i in strays else one
        for i, one in enumerate(scene.subjects)
    )
    return replace(scene, subjects=placed), roles
