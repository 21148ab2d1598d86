"""Who stands where to whom: under a table, behind a tree, face to face; after everybody has a place of their own on the stage.

Moves actors that compose.py has placed and hides nothing by more than half. Knows relations and boxes, no kit.
"""

from engine.base import Scene
from engine.papercut.actor import Actor, Way, stay, straight
from engine.papercut.carry import kind_of
from engine.papercut.rigs.acts import FACE_TO_FACE
from engine.papercut.rigs.person import Person
from engine.papercut.rows import foot
from engine.papercut.stage.site import Site

Actors = dict[tuple[int, int], Actor]
_ROOFS = frozenset(
    ("table", "desk", "umbrella", "parasol", "tree", "bridge", "bench", "chair", "bed", "tent", "arch", "palm", "street lamp")
)

_AT_EACH_OTHER = frozenset(("fight", "play", "talk", "box", "wrestle", "kiss", "argue", "meet", "bark", "sniff", "greet", "hug"))


def arrange(actors: Actors, scene: Scene, site: Site, length_s: float) -> None:
    """Bring those who have to do with each other together."""
    for i, subject in enumerate(scene.subjects):
        if (i, 0) not in actors or not subject.relation_to:
            continue
        j = next((n for n, s in enumerate(scene.subjects) if n != i and s.name == subject.relation_to), None)
        if j is None or (j, 0) not in actors:
            continue
        mine = [actors[key] for key in sorted(actors) if key[0] == i]
        if subject.relation in {"behind", "in front of"}:  # together with all who are there too
            there = (subject.relation, subject.relation_to)
            same = [n for n, other in enumerate(scene.subjects) if (other.relation, other.relation_to) == there]
            if i != same[0]:
                continue
            mine = [actors[key] for key in sorted(actors) if key[0] in same]
        if subject.relation == "under":
            _under(mine, actors[(j, 0)], scene.subjects[j].name, site)
        elif subject.relation == "behind":
            _behind(mine, actors[(j, 0)], site)
        elif subject.relation == "in front of":
            _before(mine, actors[(j, 0)], len(actors) == 1 + len(mine), site)
        elif subject.relation in {"left of", "right of"}:
            others = [actors[key] for key in sorted(actors) if key[0] == j]
            _beside(mine, others, -1 if subject.relation == "left of" else 1, site)
    _give_way(actors, site)
    _face(actors, scene, site)
    _push(actors, scene, site.wide)
    _climb(actors, scene, site, length_s)


def _give_way(actors: Actors, site: Site) -> None:
    """Who stands where somebody walks by stands a step behind the way."""
    goers = [one for one in actors.values() if one.way(1.0) != one.way(0.0) and one.shadow]
    if not goers:
        return
    for one in actors.values():
        if one.way(1.0) == one.way(0.0) and one.shadow and any(abs(one.p - other.p) < 0.05 for other in goers):
            feet, p = one.y - site.y(one.p), one.p
            one.p = max(0.7, min(other.p for other in goers) - 0.1)
            one.y = site.y(one.p) + feet
            one.scale *= one.p / p


def _tall(actor: Actor) -> float:
    return actor.role.puppet.height_m * actor.scale


def _wide(actor: Actor) -> float:
    return (actor.room[0] or actor.role.puppet.width_m) * actor.scale


def sides(actor: Actor) -> tuple[float, float]:
    """How far an actor reaches to the left and right, in units, when its shot begins."""
    middle, half = actor.way(0.0) + actor.facing * actor.room[2] * actor.scale, _wide(actor) / 2
    return middle - half, middle + half


def _span(some: list[Actor]) -> tuple[float, float]:
    edges = [sides(one) for one in some]
    return min(left for left, _ in edges), max(right for _, right in edges)


def _shift(some: list[Actor], by: float) -> None:
    for one in some:
        one.way = _moved(one.way, by)


def _still(actor: Actor, x: float) -> None:
    actor.way = stay(x)
    if actor.family in {"walk", "run", "ride", "swim"}:
        actor.family = actor.rest = "stand"


def _under(mine: list[Actor], roof: Actor, name: str, site: Site) -> None:
    """Below its top, between its legs or in its shade; a thing that stands flat on the ground is laid on top instead."""
    if roof.floats:
        return
    x = max(-0.12 * site.wide, min(0.12 * site.wide, roof.way(0.0)))
    grows = getattr(roof.role.puppet, "kind", "") in {"plant", "building"} or name == "mushroom"
    if grows and name not in {"table"}:
        roof.scale *= max(
            1.0, min(2.0 * _tall(mine[0]) / _tall(roof), 0.62 * site.high / _tall(roof), site.wide * 0.75 / _wide(roof))
        )
        room = max(0.0, site.wide * 0.49 - 0.5 * _wide(roof))
        x = max(-room, min(room, x))
        roof.way = stay(x)
    if name not in _ROOFS and not grows and _tall(roof) < 0.9 * site.feet:
        low = mine[0]
        low.y, low.p = roof.y, roof.p
        _still(low, x)
        heights = sum(max(one.role.puppet.height_m, one.room[1]) * one.scale for one in (low, roof))
        k = min(1.0, (roof.y - 0.08 * site.high) / heights)
        low.scale, roof.scale = low.scale * k, roof.scale * k
        roof.y -= _tall(low) * 0.97
        roof.shadow = False
        roof.way = stay(x)
        return
    if name in {"table", "desk", "bench", "chair", "bed"}:
        most = 0.42 * min(site.wide, 0.75 * site.high)
        grow = min(1.6, most / max(0.01, _tall(roof)), 0.9 * site.wide / max(0.01, _wide(roof)))
        roof.scale *= max(1.0, grow)
        room = max(0.0, site.wide * 0.49 - 0.5 * _wide(roof))
        x = max(-room, min(room, x))
        roof.way = stay(x)
    room_h, room_w = (0.74 if name in {"table", "desk"} else 0.5) * _tall(roof), 0.74 * _wide(roof)
    total = sum(_wide(one) for one in mine)
    k = min(1.0, room_h / max(_tall(one) for one in mine), room_w / total)
    at = x - total * k / 2
    for one in mine:
        one.scale *= k
        at += _wide(one) / 2
        _still(one, at)
        at += _wide(one) / 2
        one.p, one.y = roof.p, roof.y - 0.002


def _behind(mine: list[Actor], front: Actor, site: Site) -> None:
    """A little farther back and to the side, so that more than half is seen."""
    x = front.way(0.0)
    side = -1 if x > 0 else 1
    low = all(_tall(front) < 0.66 * _tall(one) for one in mine) and len(mine) * max(map(_wide, mine)) < 1.2 * _wide(front)
    for n, one in enumerate(mine):
        if low:  # seen over it
            _still(one, x + (n - (len(mine) - 1) / 2) * 1.05 * max(map(_wide, mine)))
            one.p = max(0.5, front.p - 0.06)
            one.y = site.y(one.p) if not one.floats else one.y
            continue
        reach = 0.5 * _wide(front) + (0.12 + 0.5 * n) * _wide(one)
        room = site.wide / 2 - 0.5 * _wide(one) - 0.02
        _still(one, max(-room, min(room, x + side * reach)))
        one.p = max(0.5, front.p - 0.06)
        one.y = site.y(one.p) if not one.floats else one.y
        one.facing = side if one.facing else 1


def _before(mine: list[Actor], back: Actor, alone: bool, site: Site) -> None:
    """A step nearer and to the side, so that it covers a part of what it stands before and no more than half."""
    left, right = sides(back)
    side = -1 if _span(mine)[0] <= left else 1
    room = 0.92 * site.wide / sum(1.04 * _wide(one) for one in mine)
    for one in mine:
        one.scale *= min(1.0, room) if len(mine) > 1 else 1.0
    for n, one in enumerate(mine):
        wide = _wide(one)
        cover = min(0.4 * (right - left), 0.62 * wide) if wide > 0.45 * (right - left) else 0.62 * wide + 0.1 * (right - left)
        edge = left if side < 0 else right
        low, high = sides(one)
        aim = edge - side * cover + side * wide / 2
        if kind_of(back.role) == "plant":  # before its stem
            aim = (left + right) / 2 + side * 0.36 * wide
        if len(mine) > 1:  # in a row
            step = min(1.04 * max(map(_wide, mine)), (0.92 * site.wide - wide) / (len(mine) - 1))
            aim = (left + right) / 2 + (n - (len(mine) - 1) / 2) * step
        _shift([one], aim - (low + high) / 2)
        feet, p = one.y - foot(site, one.p), one.p
        one.p = back.p + 0.05 if site.worktop is not None else min(1.3, max(0.98, back.p + 0.12))
        one.scale *= one.p / p if not one.floats else 1.0
        one.y = foot(site, one.p) + feet if not one.floats else one.y
    if alone:
        low, high = _span([*mine, back])
        _shift([*mine, back], -(low + high) / 2)


def _beside(mine: list[Actor], others: list[Actor], side: int, site: Site) -> None:
    """Where their rows put them over each other, apart to the sides that were asked; smaller where both have no room."""
    (left, right), (low, high) = _span(mine), _span(others)
    gap = 0.02
    if (right <= low + gap) if side < 0 else (left >= high - gap):
        return
    k = min(1.0, 0.94 * site.wide / (right - left + high - low + gap))
    for some in (mine, others):
        middle = sum(_span(some)) / 2
        for one in some:
            x, scale = one.way(0.0), one.scale
            one.scale = scale * k
            one.way = _moved(one.way, (middle - x) * (1 - k))
    (left, right), (low, high) = _span(mine), _span(others)
    total = right - left + high - low + gap
    if side < 0:
        _shift(mine, -total / 2 - left)
        _shift(others, total / 2 - high)
    else:
        _shift(mine, total / 2 - right)
        _shift(others, -total / 2 - low)


def _face(actors: Actors, scene: Scene, site: Site) -> None:
    """Two people who box, hug or shake hands stand face to face, as far apart as that needs; two beasts who fight look at each other."""
    beasts = [one for one in actors.values() if kind_of(one.role) in {"quadruped", "bird"} and not one.floats]
    if len(beasts) == 2 and any(scene.subjects[key[0]].action in _AT_EACH_OTHER for key in actors):
        for one, side in zip(sorted(beasts, key=lambda one: one.way(0.0)), (1, -1), strict=True):
            middle = sum(sides(one)) / 2
            _still(one, one.way(0.0))
            one.facing = side
            _shift([one], middle - sum(sides(one)) / 2)
    people = [key for key in sorted(actors) if isinstance(actors[key].role.puppet, Person)]
    pairs = []
    for n in range(0, len(people) - 1, 2):
        a, b = people[n], people[n + 1]
        action = scene.subjects[a[0]].action
        far = _apart(action, scene.subjects[b[0]].action, a[0] == b[0])
        if action in {"dance", "waltz"} and len(people) == 2 and scene.subjects[b[0]].action in {"", action}:
            far = 0.62
        if far:
            pairs.append((a, b, far))
    for a, b, far in pairs:
        left, right = sorted((actors[a], actors[b]), key=lambda one: one.way(0.0))
        height = (_tall(left) + _tall(right)) / 2
        middle = (left.way(0.0) + right.way(0.0)) / 2 if len(pairs) > 1 else 0.0
        half = min(far * height / 2, 0.5 * site.wide - 0.24 * height)
        right.p, right.y = left.p, left.y
        for one, side in ((left, -1), (right, 1)):
            _still(one, middle + side * half)
            one.facing = -side
            if one.family == "act":
                one.phase = 0.0 if side < 0 else 0.9
    for a, b, _ in pairs:
        if isinstance(puppet := actors[b].role.puppet, Person) and isinstance(first := actors[a].role.puppet, Person):
            puppet.phase = first.phase + (0.0 if scene.subjects[a[0]].action in {"shake hands", "hug", "high five"} else 0.6)
            if scene.subjects[a[0]].action in {"shake hands", "hug", "high five"}:
                actors[a].phase = actors[b].phase = 0.0


def _apart(action: str, other: str, same: bool) -> float:
    """How far apart two stand, in heights; 0 where they have nothing to do with each other."""
    row = next((word for word in (action, other) if word in FACE_TO_FACE), "")
    if not row or (not same and other not in {"", action} and other not in FACE_TO_FACE):
        return 0.0
    return FACE_TO_FACE[row]


def _push(actors: Actors, scene: Scene, scene_wide: float) -> None:
    """What is pushed goes ahead of who pushes, what is pulled comes behind, at the same pace."""
    for key, one in actors.items():
        action = scene.subjects[key[0]].action
        if action not in {"push", "pull", "drag", "tow", "shove", "haul"} or not isinstance(one.role.puppet, Person):
            continue
        load = next(
            (a for k, a in actors.items() if k[0] != key[0] and not isinstance(a.role.puppet, Person) and not a.floats), None
        )
        if load is None:
            continue
        side = 1 if action in {"push", "shove"} else -1
        load.scale *= min(1.0, 0.4 * scene_wide / _wide(load))
        reach = 0.5 * _wide(load) + 0.27 * _tall(one)
        start, way = one.way(0.0), one.way
        middle = -side * 0.5 * reach
        load.p, load.y = one.p, one.y
        load.facing = one.facing
        one.way, load.way = _moved(way, middle - start), _moved(way, middle + side * reach - start)
        if load.family in {"stand", "ride"}:
            load.family = load.rest = "ride" if load.role.how == "rig" else load.family


def _moved(way: Way, by: float) -> Way:
    return lambda t: way(t) + by


_STEP_UP = 0.72  # how much stairs rise on their width


def _up_the_stairs(one: Actor, walker: Person, stairs: Actor, which: int, length_s: float) -> None:
    """Walk up, each a few steps before the next."""
    wide = _wide(stairs)
    start, pace = (-0.3 + 0.24 * which) * wide, 0.24 * wide / max(1.0, length_s)
    walker.act = None
    stairs.facing = one.facing = 1
    one.family = one.rest = "walk"
    one.way, one.climb = straight(start, pace), _STEP_UP * pace
    one.y = stairs.y - _STEP_UP * (start + 0.5 * wide)
    one.main = True


def _climb(actors: Actors, scene: Scene, site: Site, length_s: float) -> None:
    """Who climbs a rock, a tree or a ladder is on it and goes up."""
    for key, one in actors.items():
        if scene.subjects[key[0]].action != "climb" or not isinstance(one.role.puppet, Person):
            continue
        face = next(
            (a for k, a in actors.items() if k[0] != key[0] and not isinstance(a.role.puppet, Person) and not a.floats), None
        )
        if face is None:
            continue
        room = 0.42 * site.high
        if _tall(face) < 1.2 * _tall(one):
            face.scale *= min(2.2, 1.5 * _tall(one) / _tall(face), 0.95 * site.wide / _wide(face), room / _tall(face) * 1.25)
        several, which = min(3, sum(k[0] == key[0] for k in actors)), key[1] % 3
        one.scale *= min(1.0, 0.62 * _tall(face) / _tall(one) / (1 + 0.25 * (several - 1)))
        face.way = stay(0.0)
        one.p = face.p
        one.shadow = False
        if face.role.subject.name == "stairs":
            _up_the_stairs(one, one.role.puppet, face, which, length_s)
            continue
        steep = _wide(face) < 0.6 * _tall(face)  # one over the other on a ladder, side by side on a rock
        _still(one, (-0.16 if steep else 0.3 * (which - 0.5 * (several - 1)) - 0.16 / several) * _wide(face))
        one.y = face.y - 0.1 * _tall(face) - (0.3 * which * _tall(face) if steep else 0.08 * which * _tall(face))
        one.family = one.rest = "act"
        one.climb = min(0.09, 0.4 * _tall(face) / max(1.0, length_s))
        one.main = True
