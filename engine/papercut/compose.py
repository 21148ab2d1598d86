"""Who stands where: a scene's subjects cast, sized and placed for the frame's ratio, with their ways over the stage.

The main subject is the first one. Sizes keep their order but not their true ratios (a mouse beside an elephant must still read on a
phone). Rows further back take whom the front row has no room for; what flies takes the sky, what swims the water. Knows no kit's drawing.
"""

from dataclasses import replace

from engine.base import Scene, SceneSubject
from engine.papercut import motion, relations
from engine.papercut.actor import Actor, arrive, stay, straight
from engine.papercut.carry import attach, background, furniture, kind_of, side_by_side, swims
from engine.papercut.cast import Role, cast, member
from engine.papercut.chance import Rand, seed_of, unit
from engine.papercut.doing import Doings, act_out, take_up, unseen
from engine.papercut.extent import extent
from engine.papercut.furnish import furnished
from engine.papercut.reading_words import is_person
from engine.papercut.rigs.person import Person
from engine.papercut.rows import Spot, fit
from engine.papercut.stage.site import Site
from engine.papercut.supports import give_table, set_table

MOST = 14  # of one subject; more than these the eye does not count
_FLOATS = frozenset({"boat", "ship"})
_SHARES = {"wide": 0.7, "medium": 1.0, "close-up": 1.5, "aerial": 0.55, "low angle": 1.2, "": 0.95}
_AT_HOME_ASHORE = frozenset(
    ("turtle", "tortoise", "seal", "otter", "crocodile", "alligator", "crab", "lobster", "frog", "hippo", "duck", "swan")
)
_AT_WORK = frozenset(
    ("cook", "bake", "build", "hammer", "mix", "paint", "write", "draw", "work", "fix", "repair", "make", "stir", "light")
)
_ON_THE_GROUND = frozenset(("build", "plant", "dig", "water"))  # what is made there is not held
_UPRIGHT = frozenset(("stand", "look", "talk", "wave", "hold", "walk", "act"))
_LEAST = 0.24  # of the main subject's height, so that a mouse beside an elephant is seen
_SEEN = 0.1  # units of its longer side: what is smaller is not seen on a phone
_MEASURED = 4  # of one subject; others of it are as wide
_ALIVE = frozenset(("person", "quadruped", "bird", "fish", "insect", "robot", "plant"))
_DRIVEN_ON = frozenset(("car", "train", "bicycle"))
_ATTACHED = frozenset({"riding", "on", "in", "holding", "carrying", "wearing"})


def compose(scene: Scene, site: Site, length_s: float, *, table: bool = True) -> list[Actor]:
    """Place every subject of the scene. Their roles say how each was cast. table: whether the stage can have a table top."""
    scene, doings = act_out(scene)
    scene = _driven(furnished(scene))
    roles = [cast(subject) for subject in scene.subjects]
    if not roles:
        return []
    for role in roles:
        take_up(role, doings)
    hosts = {i: _host(i, scene.subjects, roles) for i in range(len(roles))}
    hosts = {
        i: host if host is None or hosts[host] is None else None for i, host in hosts.items()
    }  # what is carried carries nobody
    if table:
        scene, roles = give_table(scene, roles, hosts, site)
    free = [i for i in range(len(roles)) if hosts[i] is None]
    if not free:
        free, hosts = [0], {**hosts, 0: None}
    if table:
        set_table(scene, free, site)
    free.sort(key=lambda i: i != (0 if hosts[0] is None else hosts[0]))  # sizes go by who is first, or by what bears them
    spots = _spots(scene, site, [(i, roles[i]) for i in free], doings)
    fitted = fit(spots, site, scene.framing)
    actors = {key: _actor(spot, x, row, scene, site, length_s) for key, (spot, x, row) in fitted.items()}
    _together(actors)
    _meet(actors, scene, site, length_s)
    relations.arrange(actors, scene, site, length_s)
    for i, host in hosts.items():
        if host is not None and (host, 0) in actors:
            mounts = _mounts(actors, host, scene.subjects[i])
            for n, (mount, riders) in enumerate(mounts):
                attach(mount, member(roles[i], n), replace(scene.subjects[i], count=riders), i == 0, site.high)
            actors[(host, 0)].main |= i == 0
    for actor in list(actors.values()):
        side_by_side(actor)
        for one in (actor, *actor.carried):
            actor.carried += unseen(doings, one) if isinstance(one.role.puppet, Person) else []
    return [actors[key] for key in sorted(actors, key=lambda k: (actors[k].p, -k[0], -k[1]))]


def _host(i: int, subjects: tuple[SceneSubject, ...], roles: list[Role]) -> int | None:
    """The subject that carries subject i, if one does."""
    subject = subjects[i]
    if subject.name.endswith("ball"):
        return None  # a ball is played on the ground
    fed = subjects[0].action in {"eat", "drink"} and roles[i].puppet.height_m < 0.4
    if i and not (subject.relation or subject.action or subject.position) and (subject.count == 1 or fed):
        holder = (
            kind_of(roles[0]) == "person"
            and roles[i].how != "sign"
            and kind_of(roles[i]) != "ball"
            and not subject.name.endswith("ball")
        )
        if (
            holder
            and subjects[0].action not in _ON_THE_GROUND
            and roles[i].puppet.height_m < 0.6
            and not any(s.relation_to == subject.name for s in subjects)
        ):
            return 0  # soup beside a cook, a guitar beside a singer: small things are in their hands, not on the floor
    if subject.relation not in _ATTACHED or not subject.relation_to:
        return next(
            (
                j
                for j, other in enumerate(subjects)
                if j != i and other.relation in {"holding", "carrying"} and other.relation_to == subject.name
            ),
            None,
        )
    if subject.relation in {"holding", "carrying", "wearing"}:
        return None
    return next((j for j, other in enumerate(subjects) if j != i and other.name == subject.relation_to), None)


def _mounts(actors: dict[tuple[int, int], Actor], host: int, rider: SceneSubject) -> list[tuple[Actor, int]]:
    """Who carries how many: two knights on two horses ride one each."""
    every = [actor for (i, _), actor in sorted(actors.items()) if i == host]
    if rider.relation != "riding" or rider.count < 2 or len(every) < 2:
        return [(every[0], rider.count)]
    share, more = divmod(rider.count, len(every))
    return [(mount, share + (n < more)) for n, mount in enumerate(every) if share + (n < more)]


def _driven(scene: Scene) -> Scene:
    """Whoever rides lends the way to the mount: a horse under a knight walks, though the sentence only said that he rides."""
    riders = {s.relation_to: s for s in scene.subjects if s.relation == "riding"}

    def moved(subject: SceneSubject) -> SceneSubject:
        if not subject.action and subject.relation == "on":
            return replace(subject, action="sit")  # a bird on a branch does not hover over it
        if subject.action or subject.name not in riders:
            return subject
        return replace(subject, action="run" if motion.family(riders[subject.name].action) == "run" else "walk")

    return replace(scene, subjects=tuple(moved(subject) for subject in scene.subjects))


def _row_of(role: Role, site: Site) -> str:
    puppet, kind = role.puppet, kind_of(role)
    if site.under_water:
        return "water" if puppet.medium != "ground" else "ground"
    if site.water_p and (kind in _FLOATS or swims(role)):
        return "afloat"
    if puppet.medium == "air":
        return "air"
    if puppet.medium == "water":
        if site.water_p:
            return "afloat"
        return "ground" if role.subject.name in _AT_HOME_ASHORE else "air"
    if site.airless and site.feet > site.high:
        return "air"
    return "ground"


def _spots(scene: Scene, site: Site, roles: list[tuple[int, Role]], doings: Doings) -> list[Spot]:
    main = roles[0][1].puppet
    crowd = sum(min(MOST, max(1, role.subject.count)) for _, role in roles)
    share = _SHARES.get(scene.framing, 0.95)
    if site.worktop is not None:
        share *= 0.8  # near as they are, they are small things
    tall = ((0.5 if site.wide > 1.2 else 0.46) if site.high <= site.wide else 0.41 * site.lift) * share
    broad = site.wide * (0.62 if site.wide <= 1 else 0.4) * share
    if site.wide > 1 and crowd > 1:
        broad = site.wide * 0.34 * share
    if crowd > 3:
        tall, broad = tall * 0.85, broad * 0.75
    scale = min(tall / _measure(roles[0][1], scene), broad / max(0.05, main.width_m))
    if kind_of(roles[0][1]) in {"building", "plant"}:
        scale *= 1.25
    elif kind_of(roles[0][1]) == "boat" and main.width_m < 6 and any(s.relation == "riding" for s in scene.subjects):
        scale = min(1.35 * scale, 0.84 * site.wide / main.width_m)  # who sits in it is to be seen
    closeness = _beside_main(roles, scale, scale * main.height_m / tall, site)
    spots = []
    for index, role in roles:
        own = scale * closeness[index]
        alive = kind_of(role) in _ALIVE
        for which in range(min(MOST, max(1, role.subject.count))):
            size = own * (0.82 + 0.2 * unit(index, which, 5) if which and alive else 1.0)  # what was made is made alike
            one = member(role, which)
            if which:
                take_up(one, doings, which)
            if which < _MEASURED:
                moved = _moves(one, scene)
                room = extent(one.puppet, moved.family, moved.speed_mps)
            w, h = (room.right - room.left) * size, (room.low - room.top if one.puppet.medium != "ground" else -room.top) * size
            spots.append(Spot(one, index, which, w, h, size, _row_of(role, site), (room.left + room.right) / 2 * size))
    return _headroom(spots, site)


def _beside_main(roles: list[tuple[int, Role]], scale: float, filled: float, site: Site) -> dict[int, float]:
    """By how much each subject is cut larger or smaller than at the main one's scale: nearer in size than true, in the true order.

    Who is far larger than the main subject takes the room, and the main one is smaller for it. filled is the share of the height that a
    shot has for its main subject which this one, as broad as it is, fills.
    """
    main = roles[0][1]
    shares = {}
    for index, role in roles:
        ratio = max(0.02, role.puppet.height_m / main.puppet.height_m)
        living = kind_of(role) not in {"thing", "plant", "building"} and role.how == "rig"
        scenery = ratio > 1 and (kind_of(role) in {"building", "plant"} or (ratio > 4 and kind_of(role) == "thing"))
        driven = kind_of(role) in _DRIVEN_ON and kind_of(main) in _DRIVEN_ON
        power = 0.5 if scenery or driven else 0.85 if living else 1.0 if furniture(role) else 0.75
        shares[index] = max(_LEAST, ratio**power) / ratio
    heights = {index: shares[index] * role.puppet.height_m / main.puppet.height_m for index, role in roles}
    own = _row_of(main, site)
    behind = background(roles) | {index for index, role in roles[2:] if _row_of(role, site) != own}
    behind -= {roles[0][0]}  # the main one counts, though it be a bench that others sit on
    largest = max(height for index, height in heights.items() if index not in behind)
    k = max(0.42, min(1.0, 1.4 / (largest * filled)))
    shares = {index: share * k * min(1.0, 1.5 / (heights[index] * k * filled)) for index, share in shares.items()}
    most = site.wide * (0.8 if len(roles) == 1 else 0.62)
    room = {index: min(1.0, most / (shares[index] * scale * max(0.05, role.puppet.width_m))) for index, role in roles}
    squeezed = max(0.5, min(part for index, part in room.items() if index not in behind) ** 0.6)
    shares = {index: share * min(squeezed, room[index]) for index, share in shares.items()}
    least = {index: _SEEN / (scale * max(role.puppet.height_m, role.puppet.width_m)) for index, role in roles}
    return {index: max(share, least[index]) for index, share in shares.items()}


def _measure(main: Role, scene: Scene) -> float:
    """The height, in metres, that fills the main subject's share of the frame: furniture is measured by who uses it."""
    tall = main.puppet.height_m
    if not furniture(main):
        return tall
    used = any(s.relation_to == main.subject.name and is_person(s.name) for s in scene.subjects)
    bare = not any(s.relation_to == main.subject.name for s in scene.subjects)
    return max(tall, 1.7 if used else 1.2 if bare else tall)


def _headroom(spots: list[Spot], site: Site) -> list[Spot]:
    """All smaller by as much as the tallest who stands would reach over the frame's upper edge, jumping included."""
    grounded = [spot for spot in spots if spot.kind == "ground" and kind_of(spot.role) not in {"building", "plant"}]
    flock = sum(spot.kind == "air" for spot in spots) > 2  # which needs the sky above them
    room = site.feet - (0.36 if flock else 0.1) * site.high
    need = max(
        (max(spot.h, spot.scale * spot.role.puppet.height_m * _reaching(spot)) for spot in grounded),
        default=0.0,
    )
    k = min(1.0, room / need if need else 1.0)
    grown = max((spot.h for spot in spots if kind_of(spot.role) in {"building", "plant"} and spot.kind == "ground"), default=0.0)
    if len(spots) == 1 and grown:
        k = min(k, (site.feet - 0.05 * site.high) / grown)
    floating = [
        spot.h for spot in spots if spot.kind in {"air", "water"} and kind_of(spot.role) in {"person", "quadruped", "robot"}
    ]
    k = min(k, 0.36 * site.high / max(floating, default=0.01))
    if k == 1.0:
        return spots
    return [replace(spot, w=spot.w * k, h=spot.h * k, scale=spot.scale * k, lean=spot.lean * k) for spot in spots]


def _reaching(spot: Spot) -> float:
    """How much higher than its head somebody's action reaches."""
    act = spot.role.puppet.act if isinstance(spot.role.puppet, Person) else None
    return max(act.tall if act is not None else 1.0, 1.4 if motion.family(spot.role.subject.action) == "jump" else 1.0)


def _moves(role: Role, scene: Scene) -> motion.Motion:
    """How somebody moves in this scene."""
    subject, puppet = role.subject, role.puppet
    moved = motion.motion_for(subject.action, puppet, scene.mood)
    act = puppet.act if isinstance(puppet, Person) else None
    if act is not None and (act.legs or act.special or not moved.travels):
        speed = act.glides * puppet.height_m if act.glides else moved.speed_mps if act.special == "march" else 0.0
        moved = replace(moved, family="act", travels=speed > 0, speed_mps=speed)
    elif act is None and subject.action in _AT_WORK and kind_of(role) == "person":
        moved = replace(moved, family="hold", travels=False, speed_mps=0.0)
    if moved.travels and not subject.action and len(scene.subjects) > 1 and not any(s.action for s in scene.subjects):
        moved = replace(moved, travels=False, speed_mps=0.0)  # nothing was said of leaving the others behind
    return moved


def _actor(spot: Spot, x: float, row: tuple[float, float, float], scene: Scene, site: Site, length_s: float) -> Actor:
    subject, puppet = spot.role.subject, spot.role.puppet
    p, y, size = row
    moved = _moves(spot.role, scene)
    rand = Rand(seed_of(subject.name), spot.which)
    rest = motion.motion_for("", puppet, scene.mood)
    scale = spot.scale * size
    stands = spot.kind == "ground"
    if stands and puppet.medium != "ground":
        y -= puppet.height_m * scale * 0.5
    if spot.kind in {"air", "water"} and puppet.medium == "ground":
        y += puppet.height_m * scale * (0.87 if spot.kind == "water" and kind_of(spot.role) == "person" else 0.5)
    looks_left = spot.role.how != "sign" and x > 0.18 * site.wide and not moved.travels and len(scene.subjects) > 1
    x += spot.lean * size * (1 if looks_left else -1)
    actor = Actor(
        role=spot.role,
        p=p,
        scale=scale,
        way=stay(x),
        y=y,
        facing=-1 if looks_left else 1,
        family=moved.family,
        rest=rest.family if moved.travels and not rest.travels else ("stand" if moved.travels else moved.family),
        tempo=moved.tempo,
        phase=0.0 if spot.which == 0 and spot.index == 0 else rand(0.0, 3.0),
        floats=0.035 if spot.kind in {"air", "water"} else (0.012 if spot.kind == "afloat" else 0.0),
        shadow=stands and not site.under_water,
        seed=seed_of(subject.name, spot.which),
        main=spot.index == 0 and spot.which == 0,
        room=(spot.w / spot.scale, spot.h / spot.scale, spot.lean / spot.scale),
    )
    if kind_of(spot.role) == "rocket" and moved.travels:
        actor.climb = 0.2 * site.high / max(1.0, length_s)
        actor.y += 0.08 * site.high
        actor.rest = moved.family
    elif moved.travels:
        pace = min(moved.speed_mps * scale, 0.8 * p)
        actor.way = straight(x, pace)
        actor.rest = moved.family
    return actor


def breadth(actors: list[Actor]) -> float:
    """How much of the frame's width the ones who travel take together."""
    edges = [relations.sides(actor) for actor in actors if actor.way(1.0) != actor.way(0.0)]
    return max(right for _, right in edges) - min(left for left, _ in edges) if edges else 0.0


def heart(actors: list[Actor], move: str) -> float:
    """The x that stays where it is while the camera comes nearer: of what the shot is about; without a move asked, of all who are there."""
    main = next((actor for actor in actors if actor.main), actors[0])
    meant = [one for one in actors if not move or one.role.subject is main.role.subject]
    edges = [relations.sides(one) for one in meant or [main]]
    return (min(left for left, _ in edges) + max(right for _, right in edges)) / 2


def close_up(actors: list[Actor], site: Site, focus: tuple[float, float]) -> tuple[float, tuple[float, float], float]:
    """How near to go for faces, the point that keeps its place, and where to look in x: people down to the thighs, with all their hands
    hold; a beast's forward end; anything else whole.
    """
    if any(one.floats or one.role.puppet.medium != "ground" for one in actors):
        return 1.12, focus, 0.0
    edges = [relations.sides(one) for one in actors]
    left, right = min(low for low, _ in edges), max(high for _, high in edges)
    main = actors[0]
    body = max(max(one.role.puppet.height_m, one.room[1]) * one.scale for one in actors)
    top = min(min(site.feet, one.y) - _reach_up(one) for one in actors)
    tall = site.feet - top
    if all(kind_of(one.role) == "person" and one.family in _UPRIGHT and not _laden(one) for one in actors):
        near, most = 1.15 * site.high / tall, 2.4
    elif len(actors) == 1 and kind_of(main.role) == "quadruped" and main.family in _UPRIGHT and not _laden(main):
        near, most = 0.95 * site.high / tall, 1.6
        middle = (left + right) / 2 + main.facing * 0.22 * (right - left)
        left, right = middle - 0.31 * (right - left), middle + 0.31 * (right - left)
    elif kind_of(main.role) == "person" and len(actors) == 1 and main.family in _UPRIGHT:
        near, most = site.high / (tall - 0.25 * body), 1.8
    else:
        near, most = 0.86 * site.high / tall, 1.5
    near = max(1.02, min(near, most, 0.93 * site.wide / max(0.01, right - left)))
    above = max(0.09 * site.high, 0.44 * site.high - 0.5 * near * tall)
    kept = (near * top - above) / (near - 1)  # of a point far outside, a dolly would carry the picture off
    return near, (0.0, max(0.0, min(site.high, kept))), (left + right) / 2


def _reach_up(one: Actor) -> float:
    """How high somebody reaches with what is held up or stands on top."""
    tall = max(one.role.puppet.height_m, one.room[1]) * one.scale
    held = [
        0.68 * tall + other.role.puppet.height_m * other.scale
        for other in one.carried
        if other.grip is None and not (other.inside or other.unseen)
    ]
    return max([tall, *held])


def _laden(one: Actor) -> bool:
    return any(not (other.inside or other.unseen) for other in one.carried)


def leader(actors: list[Actor]) -> Actor | None:
    """Whom the camera follows: what the shot is about, when it travels at one speed."""
    main = next((actor for actor in actors if actor.main), None)
    if main is None:
        return None
    first, second = main.way(1.0) - main.way(0.0), main.way(2.0) - main.way(1.0)
    return main if abs(first) > 0.01 and abs(second - first) < 1e-6 else None


def _together(actors: dict[tuple[int, int], Actor]) -> None:
    """All who travel go at the first one's pace, so that nobody runs through another or is lost out of the frame."""
    going = [actor for _, actor in sorted(actors.items(), key=lambda item: item[0]) if actor.way(1.0) != actor.way(0.0)]
    for actor in going[1:]:
        pace = (going[0].way(1.0) - going[0].way(0.0)) * actor.p / going[0].p
        actor.way = straight(actor.way(0.0), pace)


def _meet(actors: dict[tuple[int, int], Actor], scene: Scene, site: Site, length_s: float) -> None:
    """Two who meet walk towards each other and stop; whoever stands by one who travels keeps its own ground."""
    for i, subject in enumerate(scene.subjects):
        if subject.relation != "meeting" or (i, 0) not in actors:
            continue
        other = next(
            (j for j, s in enumerate(scene.subjects) if s.name == subject.relation_to and (j, 0) in actors and j != i), None
        )
        if other is None:
            continue
        a, b = sorted((actors[(i, 0)], actors[(other, 0)]), key=lambda actor: actor.way(0.0))
        for actor, side in ((a, 1), (b, -1)):
            home = actor.way(0.0)
            actor.facing = side
            walk = motion.motion_for("walk", actor.role.puppet, scene.mood)
            actor.family, actor.rest = walk.family, "talk" if walk.family == "walk" else walk.family
            actor.way = arrive(home, home - side * 0.28 * site.wide, max(0.5, length_s * 0.55))
    lead = {key: actor for key, actor in actors.items() if scene.subjects[key[0]].relation in {"chasing", "following"}}
    for key, actor in lead.items():
        goal = next((a for k, a in actors.items() if scene.subjects[k[0]].name == scene.subjects[key[0]].relation_to), None)
        if goal is not None:
            pace = max(actor.way(1.0) - actor.way(0.0), goal.way(1.0) - goal.way(0.0), 0.25)
            for one in (actor, goal):
                run = motion.motion_for(
                    "run" if scene.subjects[key[0]].relation == "chasing" else "walk", one.role.puppet, scene.mood
                )
                one.family = one.rest = run.family
                one.facing = 1
                one.way = straight(one.way(0.0), pace)
