"""What a puppet carries: riders, loads, things in a hand or in a basket, as large as reads beside who bears them. Knows no kit."""

from collections.abc import Sequence

from engine.base import SceneSubject
from engine.papercut import motion
from engine.papercut.actor import Actor, stay
from engine.papercut.cast import Role, member
from engine.papercut.extent import tops
from engine.papercut.furnish import CAGES, FURNITURE
from engine.papercut.rigs.person import Person


def kind_of(role: Role) -> str:
    """The puppet's kind where it says one ("quadruped", "boat", "building" …)."""
    return str(getattr(role.puppet, "kind", "thing"))


def swims(role: Role) -> bool:
    """Whether somebody who lives on land swims: up to the neck in the water, not on its shore."""
    on_a_board = role.subject.action in {"surf", "windsurf", "water ski"}
    return role.puppet.medium == "ground" and motion.family(role.subject.action) == "swim" and not on_a_board


def background(roles: Sequence[tuple[int, Role]]) -> frozenset[int]:
    """Which subjects may stand behind the others: things named third or later that nobody has to do with."""
    related = {role.subject.relation_to for _, role in roles}
    return frozenset(
        index
        for index, role in roles
        if (index > 1 or (index and role.subject.position == "far"))
        and kind_of(role) in {"thing", "ball", "building", "plant"}
        and not role.subject.relation
        and role.subject.position in {"", "far"}
        and role.subject.name not in related
    )


def furniture(role: Role) -> bool:
    """Whether somebody sits, lies or eats at it."""
    return role.subject.name in FURNITURE


_BARRED = frozenset(("crib", "cradle", "playpen"))
_HANDLED = frozenset(("basket", "picnic basket", "shopping basket"))
_PLAYED = frozenset(
    ("guitar", "violin", "banjo", "ukulele", "saxophone", "accordion", "trumpet", "flute", "drum", "lute", "cello")
)
_ALOFT = frozenset(("umbrella", "parasol", "balloon", "kite", "flag", "sign", "lantern", "torch", "banner", "sparkler"))


def _fit_pile(host: Actor, load: float, high: float) -> None:
    """Shrink a host whose load would reach the frame's upper edge."""
    tall = host.role.puppet.height_m * host.scale
    host.scale *= min(1.0, (host.y - 0.12 * high) / (tall + load)) if tall + load > 0 else 1.0


def attach(host: Actor, role: Role, subject: SceneSubject, main: bool, high: float) -> None:
    """Put a rider or load on its host, or a thing in its hand: true to scale where that reads, else as large as it must be."""
    tall = host.role.puppet.height_m * host.scale  # of the host on the picture
    true = role.puppet.height_m * host.scale
    grip: tuple[float, float] | None = None
    if subject.relation == "riding":
        size = _rider(host, role, tall, true)
        if host.role.how != "rig" or kind_of(host.role) == "boat":
            size = min(size, 1.1 * host.role.puppet.width_m * host.scale / max(0.05, role.puppet.width_m) * role.puppet.height_m)
    elif subject.relation == "in":
        size = min(0.9 * tall * role.puppet.height_m / max(role.puppet.height_m, role.puppet.width_m), max(0.62 * tall, true))
    elif subject.relation == "on":
        least, most = (0.3, 2.4) if furniture(host.role) and _alive(role) else (0.5 if main else 0.38, 1.3)
        size = min(most * tall, max(least * tall, true))
        size = min(size, 0.9 * host.role.puppet.width_m * host.scale / max(0.05, role.puppet.width_m) * role.puppet.height_m)
    elif subject.name in _ALOFT:
        over = 0.74 if subject.name in {"umbrella", "parasol"} else 0.52 if subject.name == "kite" else 0.38
        size = over * tall
        grip = _aloft(host, subject.name)
    elif subject.name in _PLAYED:
        size, grip = min(0.42 * tall, max(0.3 * tall, true)), (0.14, 0.36)
        if host.family == "play":  # whoever plays music does not hop about
            host.family = host.rest = "talk"
    elif kind_of(role) == "person" and isinstance(host.role.puppet, Person):
        size, grip = 0.36 * tall, (0.34, 0.44)  # in arms
        host.role.puppet.take_up("carry", bare=True)
        host.family = host.rest = "act"
    elif kind_of(role) in {"quadruped", "bird"}:
        size, grip = min(0.34 * tall, max(0.2 * tall, true)), (0.5, 0.34)  # in both arms, at the chest
    else:
        least = 0.13 if isinstance(host.role.puppet, Person) and host.role.puppet.act is not None else 0.2
        size, grip = min(0.34 * tall, max(least * tall, true)), (0.52, 0.18 if host.rest in {"sit", "sleep"} else 0.36)
    if grip is not None and subject.name not in _ALOFT and any(one.grip is None and not one.inside for one in host.carried):
        grip = (0.3, 0.3)  # the raised hand is taken
    elif (
        grip is not None
        and subject.name not in _PLAYED
        and kind_of(role) not in {"quadruped", "bird", "person"}
        and kind_of(host.role) == "person"
        and host.family in {"stand", "look", "hold", "eat", "play", "act"}
    ):
        if host.family != "act":
            host.family = host.rest = "hold"
        grip = None  # in the raised hand
    moved = motion.motion_for("sit" if subject.relation == "riding" else subject.action, role.puppet)
    still = "sit" if moved.travels else moved.family
    scale = size / role.puppet.height_m
    inside = 0.0
    if subject.relation == "in" or kind_of(host.role) == "boat":
        inside = (0.45 if host.role.how == "rig" else 0.6) if subject.relation == "in" else 0.0
    if subject.relation in {"in", "on"} and host.role.subject.name in _BARRED:
        grip, scale, inside = (0.0, 0.26), 0.8 * scale, 0.0
    elif subject.relation == "in" and host.role.subject.name in CAGES:  # seen through bars or glass
        inside, grip, scale = 0.0, (0.0, 0.3), 0.7 * scale
    if grip is None and subject.relation not in {"riding", "in"}:
        _fit_pile(host, size, high)
        scale = size / role.puppet.height_m * host.scale * host.role.puppet.height_m / tall
    if subject.relation == "on" and kind_of(host.role) == "person":  # on somebody's lap, not on their head
        host.family = host.rest = "sit"
        grip = (0.3, 0.2)
    several = min(subject.count, 12) if subject.relation in {"on", "in", "riding"} else 1
    if subject.relation == "riding" and kind_of(host.role) != "boat":
        several = min(several, 3)
    room = 0.86 * host.role.puppet.width_m * host.scale
    wide_m = role.puppet.width_m * (0.62 if kind_of(role) == "quadruped" and still == "sit" else 1.0)
    if several > 1 and grip is None:
        scale *= min(1.0, max(0.35, room / (several * wide_m * scale)))
    if subject.relation == "on" and host.role.puppet.medium != "ground" and kind_of(host.role) == "thing":
        grip = (0.0, 0.5)  # a leaf in the wind has no top to stand on
        still = "stand" if still in {"fly", "float"} else still
    if subject.relation == "in" and host.role.subject.name in _HANDLED:
        grip = (0.0, 0.6)  # under its handle
    if grip is None and subject.relation == "on" and kind_of(host.role) in {"car", "train"}:
        grip = (0.0, 0.97)  # on the roof, not at the wheel
    uneven = (
        grip is None and subject.relation == "on" and host.role.how == "ink" and kind_of(host.role) not in {"seat", "quadruped"}
    )
    for n in range(several):
        one = member(role, n)
        beside = (n - (several - 1) / 2) * min(wide_m * scale * 1.05, 0.8 * host.role.puppet.width_m * host.scale / several)
        smaller = scale * (1.0 if n == 0 else 0.92)
        if uneven:  # it stands where the paper ends, whatever the shape
            x = beside / host.scale
            (top,) = tops(host.role.puppet, (x,))
            grip = (x / host.role.puppet.width_m, -top / host.role.puppet.height_m - 0.01)
            beside = 0.0
        host.carried.append(
            Actor(
                one,
                host.p,
                smaller,
                stay(beside),
                0.0,
                family=still,
                rest=still,
                phase=0.7 + n,
                shadow=False,
                grip=grip,
                inside=inside,
            )
        )


def _aloft(host: Actor, name: str) -> tuple[float, float] | None:
    """Where a thing is that is held up: in a hand before the chest, so that it is over the head; None for that hand."""
    puppet = host.role.puppet
    if not isinstance(puppet, Person) or puppet.act is not None:
        return 0.4, 0.5
    if host.family == "run":
        return (-0.5, 0.95) if name == "kite" else (0.36, 0.6)
    if host.family in {"walk", "stand", "look", "hold", "talk"} and name in {"umbrella", "parasol"}:
        puppet.take_up("hold up", bare=True)
        host.family = host.rest = "walk" if host.family == "walk" else "stand"
        return None
    return 0.4, 0.5


def side_by_side(host: Actor) -> None:
    """Give different things that stand on one host a place each, along its width."""
    loads = [one for one in host.carried if one.grip is None and not one.inside and not one.unseen]
    if len({one.role.subject.name for one in loads}) < 2 or not furniture(host.role):
        return
    room = 0.9 * host.role.puppet.width_m * host.scale
    total = sum(one.role.puppet.width_m * one.scale for one in loads)
    k = min(1.0, 0.94 * room / total)
    gap = (room - k * total) / len(loads)
    at = -room / 2
    for one in loads:
        one.scale *= k
        wide = one.role.puppet.width_m * one.scale
        one.way = stay(at + gap / 2 + wide / 2)
        at += gap + wide


def _rider(host: Actor, role: Role, tall: float, true: float) -> float:
    """How large a rider is cut: in a boat large enough to be looked at, on a back as large as a child on a pony at least."""
    if kind_of(host.role) == "boat":
        return min(0.62 * host.role.puppet.width_m * host.scale, max(1.6 * tall, true))
    return min(1.15 * tall, max((0.42 if kind_of(host.role) == "quadruped" else 0.3) * tall, true))


def _alive(role: Role) -> bool:
    return kind_of(role) in {"person", "quadruped", "bird", "robot"}
