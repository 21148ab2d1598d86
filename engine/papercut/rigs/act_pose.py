"""Poses of what people do: the rows of acts.py played at a moment, and the few that no row of numbers can say.

Everything is in shares of the person's height; hands are targets from the shoulder, which person.py reaches for with two bones.
"""

import math
from collections.abc import Callable
from dataclasses import fields, replace

from engine.papercut.rigs.acts import Act, Way
from engine.papercut.rigs.person_pose import HIP, Pose, going
from engine.papercut.rigs.rig import ease, hop, syllable
from engine.papercut.rigs.shapes import Point

_LEGS: dict[str, dict[str, object]] = {
    "stand": {"feet": ((-0.05, 0.0, 0.0), (0.07, 0.0, 0.0)), "drop": 0.008},
    "chair": {"feet": ((0.2, 0.0, 0.0), (0.24, 0.0, 0.0)), "drop": 0.2, "seated": True},
    "wheels": {"feet": ((0.23, 0.07, 0.0), (0.26, 0.07, 0.0)), "drop": 0.17, "seated": True},
    "kneel": {"feet": ((-0.2, 0.02, 1.3), (0.13, 0.0, 0.0)), "drop": 0.21},
    "ground": {"feet": ((0.34, 0.0, -0.9), (0.38, 0.0, -0.9)), "drop": HIP - 0.06, "seated": True},
    "lotus": {"feet": ((0.11, 0.015, 0.5), (0.17, 0.015, 0.5)), "drop": HIP - 0.06, "seated": True},
    "lunge": {"feet": ((-0.16, 0.0, 0.35), (0.15, 0.0, 0.0)), "drop": 0.045},
    "squat": {"feet": ((-0.05, 0.0, 0.0), (0.09, 0.0, 0.0)), "drop": 0.17},
    "wide": {"feet": ((-0.11, 0.0, 0.0), (0.12, 0.0, 0.0)), "drop": 0.03},
}


def hand(way: Way | None, t: float) -> Point | None:
    """Where a hand is on its way now, from the shoulder."""
    if way is None:
        return None
    x, y, dx, dy, rate, phase = way
    u = t * rate + phase
    return x + dx * math.sin(u), y + dy * math.cos(u)


def played(act: Act, stand: Pose, t: float, way: float) -> Pose:
    """The pose of an action at t; stand is what the body does anyway, way how far it has gone, in shares of the height."""
    legs = _LEGS.get(act.legs, {})
    pose = replace(stand, **legs)  # type: ignore[arg-type]
    beat = 0.0
    if act.near is not None:
        rate, phase = act.near[4], act.near[5]
        beat = math.sin(t * rate + phase - 0.5) if 0 < rate < 6 else math.sin(t * min(rate, 24.0) * 0.5)
    pose = replace(
        pose,
        hands=(hand(act.near, t), hand(act.far, t)),
        lean=pose.lean + act.lean + act.bob * beat,
        head=pose.head * 0.5 + act.nod + 0.6 * act.bob * beat,
        mouth=max(pose.mouth, act.mouth * syllable(t)) if act.mouth else pose.mouth,
        smile=pose.smile if act.smile is None else act.smile,
    )
    special = _SPECIAL.get(act.special)
    return special(pose, t, way) if special else pose


def mixed(a: Pose, b: Pose, k: float) -> Pose:
    """Between two poses: a at 0, b at 1."""
    if k <= 0.0:
        return a
    if k >= 1.0:
        return b
    made = {}
    for one in fields(Pose):
        made[one.name] = _between(getattr(a, one.name), getattr(b, one.name), k)
    return Pose(**made)  # type: ignore[arg-type]


def _between(a: object, b: object, k: float) -> object:
    if isinstance(a, bool) or isinstance(b, bool):
        return b if k > 0.5 else a
    if isinstance(a, float | int) and isinstance(b, float | int):
        return a + (b - a) * k
    if isinstance(a, tuple) and isinstance(b, tuple):
        return tuple(_between(x, y, k) for x, y in zip(a, b, strict=True))
    return a if b is None else b


def _keyed(t: float, keys: tuple[tuple[float, Pose], ...], period: float) -> Pose:
    """Poses at shares of a period, eased between them; the last leads back to the first."""
    u = (t % period) / period
    for n, (at, pose) in enumerate(keys):
        after, nxt = keys[n + 1] if n + 1 < len(keys) else (1.0 + keys[0][0], keys[0][1])
        if at <= u < after:
            return mixed(pose, nxt, ease((u - at) / (after - at)))
    return mixed(keys[-1][1], keys[0][1], ease((u + 1 - keys[-1][0]) / (1 + keys[0][0] - keys[-1][0])))


def _surf(s: Pose, t: float, way: float) -> Pose:
    k, q = math.sin(t * 1.7), math.sin(t * 1.7 - 0.8)
    return replace(
        s, feet=((-0.16, 0.035, 0.0), (0.15, 0.035, 0.0)), drop=0.12 + 0.03 * k, lean=0.2 + 0.08 * q, head=-0.16 - 0.08 * q,
        hands=((-0.2 + 0.02 * k, 0.02 + 0.06 * q), (0.25, 0.0 - 0.07 * q)), smile=1.0, flow=0.9, swing=t * 1.7,
    )  # fmt: skip


def _tuck(s: Pose, t: float, way: float) -> Pose:
    k = math.sin(t * 2.2)
    return replace(
        s,
        feet=((-0.04, 0.012, 0.0), (0.08, 0.012, 0.0)),
        drop=0.13 + 0.025 * k,
        lean=0.5 + 0.04 * k,
        head=-0.4,
        flow=0.9,
        smile=0.9,
    )


def _skate(s: Pose, t: float, way: float) -> Pose:
    u = t * 2.3
    k = math.sin(u)
    near, far = max(0.0, k), max(0.0, -k)
    return replace(
        s, feet=((-0.02 - 0.3 * near, 0.05 + 0.1 * near, 0.5 * near), (0.04 - 0.3 * far, 0.05 + 0.1 * far, 0.5 * far)),
        drop=0.035 - 0.03 * abs(k), lean=0.22 + 0.05 * abs(k), head=-0.14, flow=0.7, smile=0.9,
        hands=((0.14 + 0.14 * k, 0.1), (0.12 - 0.2 * k, 0.1)), swing=u,
    )  # fmt: skip


def _dangle(s: Pose, t: float, way: float) -> Pose:
    k = math.sin(t * 1.3)
    return replace(
        s,
        feet=((-0.05 + 0.03 * k, 0.02, 0.5), (0.07 + 0.03 * k, 0.05, 0.4)),
        hands=((0.08, -0.22), (0.14, -0.22)),
        lean=0.05 * k,
        turn=0.07 * k,
        lift=0.02,
        smile=1.0,
    )


def _lift(s: Pose, t: float, way: float) -> Pose:
    low = replace(
        s, feet=((-0.09, 0, 0), (0.11, 0, 0)), drop=0.13, lean=0.3, hands=((0.06, 0.28), (0.2, 0.28)), head=-0.15, mouth=0.1
    )
    chest = replace(low, drop=0.04, lean=0.0, hands=((0.05, 0.05), (0.19, 0.05)), head=0.0, mouth=0.3)
    up = replace(low, drop=0.012, lean=-0.03, hands=((0.0, -0.28), (0.13, -0.28)), head=-0.1, mouth=0.35, smile=0.9)
    return _keyed(t, ((0.0, low), (0.12, low), (0.35, chest), (0.42, chest), (0.6, up), (0.82, up)), 4.2)


def _push_up(s: Pose, t: float, way: float) -> Pose:
    k = 0.5 - 0.5 * math.cos(t * 3.2)
    high = 0.172 - 0.085 * k
    turn = math.acos(high / HIP)
    arm = high + 0.25 * math.cos(turn)
    reach = (arm * math.sin(turn) + 0.03, arm * math.cos(turn))
    return replace(
        s,
        turn=turn,
        lift=high - HIP,
        feet=((-0.015, 0.0, 1.2), (0.03, 0.0, 1.2)),
        drop=0.0,
        head=-0.45,
        hands=(reach, (reach[0] - 0.02, reach[1])),
        mouth=0.25 * k,
        smile=0.3,
    )


def _sit_up(s: Pose, t: float, way: float) -> Pose:
    k = 0.5 - 0.5 * math.cos(t * 2.6)
    return replace(
        s,
        feet=((0.27, 0.0, 0.0), (0.3, 0.0, 0.0)),
        drop=HIP - 0.06,
        lean=-1.35 + 1.2 * k,
        head=0.25,
        hands=((0.0, -0.13), (0.02, -0.13)),
        mouth=0.2 * k,
        seated=True,
    )


def _squats(s: Pose, t: float, way: float) -> Pose:
    k = 0.5 - 0.5 * math.cos(t * 2.8)
    return replace(
        s,
        feet=((-0.06, 0, 0), (0.08, 0, 0)),
        drop=0.01 + 0.2 * k,
        lean=0.32 * k,
        head=-0.25 * k,
        hands=((0.05 + 0.2 * k, 0.22 - 0.2 * k), (0.07 + 0.2 * k, 0.22 - 0.2 * k)),
    )


def _jacks(s: Pose, t: float, way: float) -> Pose:
    k = 0.5 - 0.5 * math.cos(t * 5.6)
    up = 0.05 * abs(math.sin(t * 5.6))
    a = 0.25 + 2.7 * k
    return replace(
        s,
        feet=((-0.03 - 0.1 * k, up, 0), (0.04 + 0.1 * k, up, 0)),
        drop=0.015 - up,
        arms=((-a, 0.05), (a, 0.05)),
        hands=(None, None),
        smile=0.9,
        flow=-0.2 * math.sin(t * 5.6),
    )


def _stretch(s: Pose, t: float, way: float) -> Pose:
    k = math.sin(t * 1.2)
    return replace(
        s,
        lean=0.28 * k,
        head=0.15 * k,
        hands=((0.02 + 0.06 * k, -0.28), (0.06 + 0.06 * k, -0.28)),
        feet=((-0.09, 0, 0), (0.1, 0, 0)),
        drop=0.02,
    )


def _yoga(s: Pose, t: float, way: float) -> Pose:
    sway = 0.012 * math.sin(t * 1.4)
    tree = replace(
        s,
        feet=((0.0, 0.0, 0.0), (0.045, 0.2, 0.9)),
        drop=0.004,
        lean=sway,
        hands=((0.015, -0.285), (0.03, -0.285)),
        shut=0.0,
        smile=0.6,
        head=-0.03,
    )
    warrior = replace(
        s,
        feet=((-0.27, 0.0, 0.1), (0.23, 0.0, 0.0)),
        drop=0.13,
        lean=sway,
        hands=((-0.285, 0.0), (0.285, 0.0)),
        smile=0.6,
        head=0.0,
    )
    return _keyed(t, ((0.0, tree), (0.4, tree), (0.5, warrior), (0.9, warrior)), 7.0)


def _tai_chi(s: Pose, t: float, way: float) -> Pose:
    k, q = math.sin(t * 1.1), math.cos(t * 1.1)
    return replace(
        s,
        feet=((-0.15, 0, 0), (0.15, 0, 0)),
        drop=0.09 + 0.02 * k,
        lean=0.08 * k,
        hands=((0.17 + 0.09 * q, 0.05 + 0.09 * k), (0.16 - 0.1 * q, 0.02 - 0.1 * k)),
        swing=t * 1.1,
        shut=0.0,
        head=0.05 * k,
    )


def _karate(s: Pose, t: float, way: float) -> Pose:
    guard = replace(s, feet=((-0.12, 0, 0), (0.11, 0, 0)), drop=0.06, hands=((0.1, 0.02), (0.17, -0.03)), smile=0.2, head=0.02)
    punch = replace(guard, lean=0.16, hands=((0.29, -0.03), (0.05, 0.08)), drop=0.08, mouth=0.5)
    cock = replace(guard, feet=((-0.05, 0, 0), (0.12, 0.26, 0.5)), lean=-0.12, drop=0.015)
    kick = replace(
        guard,
        feet=((-0.04, 0, 0), (0.42, 0.44, -0.6)),
        lean=-0.42,
        drop=0.0,
        hands=((0.06, 0.08), (-0.12, 0.1)),
        mouth=0.6,
        head=0.25,
    )
    return _keyed(
        t,
        (
            (0.0, guard),
            (0.2, guard),
            (0.28, punch),
            (0.36, punch),
            (0.45, guard),
            (0.58, cock),
            (0.66, kick),
            (0.75, kick),
            (0.84, cock),
        ),
        3.0,
    )


def _box(s: Pose, t: float, way: float) -> Pose:
    bounce = 0.014 * math.sin(t * 8)
    guard = replace(
        s,
        feet=((-0.12, 0, 0.2), (0.11, 0, 0)),
        drop=0.045 + bounce,
        lean=0.12,
        hands=((0.11, -0.05), (0.16, -0.07)),
        smile=0.2,
        head=0.08,
    )
    jab = replace(guard, hands=((0.1, -0.06), (0.3, -0.06)), lean=0.2, mouth=0.2)
    cross = replace(guard, hands=((0.295, -0.05), (0.12, -0.06)), lean=0.28, feet=((-0.12, 0, 0.5), (0.11, 0, 0)), mouth=0.3)
    return _keyed(t, ((0.0, guard), (0.16, guard), (0.26, jab), (0.38, guard), (0.56, guard), (0.66, cross), (0.78, guard)), 2.2)


def _fence(s: Pose, t: float, way: float) -> Pose:
    guard = replace(
        s, feet=((-0.14, 0, 0), (0.13, 0, 0)), drop=0.06 + 0.01 * math.sin(t * 5), hands=((0.2, 0.05), (-0.14, -0.12)), smile=0.2
    )
    lunge = replace(
        guard, feet=((-0.25, 0, 0.5), (0.24, 0, 0)), drop=0.13, lean=0.3, hands=((0.29, -0.02), (-0.22, 0.1)), mouth=0.3, flow=0.5
    )
    parry = replace(guard, hands=((0.2, -0.12), (-0.12, -0.1)), lean=-0.08)
    return _keyed(t, ((0.0, guard), (0.18, guard), (0.3, lunge), (0.4, lunge), (0.56, guard), (0.66, parry), (0.8, guard)), 2.6)


def _archery(s: Pose, t: float, way: float) -> Pose:
    rest = replace(s, feet=((-0.13, 0, 0), (0.12, 0, 0)), drop=0.02, hands=((0.2, 0.0), (0.28, -0.03)), smile=0.3)
    drawn = replace(rest, hands=((0.035, -0.055), (0.285, -0.06)), lean=-0.04, head=0.02)
    free = replace(drawn, hands=((-0.06, -0.06), (0.285, -0.06)), lean=-0.02)
    return _keyed(t, ((0.0, rest), (0.08, rest), (0.4, drawn), (0.61, drawn), (0.66, free), (0.85, free)), 3.0)


def _throw(s: Pose, t: float, way: float) -> Pose:
    rest = replace(s, hands=((0.12, 0.14), (0.18, 0.12)), smile=0.9)
    back = replace(
        s,
        feet=((-0.13, 0, 0), (0.14, 0.1, -0.2)),
        drop=0.02,
        lean=-0.22,
        hands=((-0.2, -0.14), (0.25, -0.04)),
        head=0.1,
        smile=0.6,
    )
    away = replace(
        s, feet=((-0.16, 0, 0.6), (0.17, 0, 0)), drop=0.05, lean=0.26, hands=((0.28, -0.08), (-0.1, 0.18)), flow=0.5, smile=1.0
    )
    through = replace(away, hands=((0.2, 0.18), (-0.14, 0.16)), lean=0.36, head=-0.25)
    return _keyed(t, ((0.0, rest), (0.08, rest), (0.3, back), (0.34, back), (0.43, away), (0.55, through), (0.8, rest)), 2.4)


def _kick(s: Pose, t: float, way: float) -> Pose:
    rest = replace(s, feet=((-0.05, 0, 0), (0.05, 0, 0)), hands=((0.08, 0.2), (0.1, 0.2)), smile=0.9)
    back = replace(s, feet=((-0.34, 0.16, 0.9), (0.05, 0, 0)), drop=0.02, lean=0.14, hands=((0.22, 0.04), (-0.2, 0.1)), head=0.12)
    hit = replace(
        s,
        feet=((0.34, 0.11, -0.5), (0.03, 0, 0)),
        drop=0.01,
        lean=-0.2,
        hands=((-0.2, 0.08), (0.24, 0.02)),
        head=0.25,
        smile=1.0,
        flow=0.3,
    )
    return _keyed(t, ((0.0, back), (0.03, back), (0.13, hit), (0.22, hit), (0.45, rest), (0.8, rest)), 2.4)


def _golf(s: Pose, t: float, way: float) -> Pose:
    aim = replace(
        s, feet=((-0.08, 0, 0), (0.1, 0, 0)), drop=0.03, lean=0.24, hands=((0.1, 0.25), (0.12, 0.25)), head=0.2, smile=0.3
    )
    back = replace(aim, lean=0.1, hands=((-0.18, -0.16), (-0.16, -0.17)), head=0.25)
    after = replace(
        aim, lean=-0.08, hands=((0.16, -0.2), (0.14, -0.21)), head=-0.1, feet=((-0.08, 0, 0.7), (0.1, 0, 0)), smile=0.9
    )
    return _keyed(
        t,
        (
            (0.0, aim),
            (0.14, aim),
            (0.38, back),
            (0.43, back),
            (0.5, replace(aim, hands=((0.13, 0.25), (0.15, 0.25)))),
            (0.6, after),
            (0.85, after),
        ),
        3.4,
    )


def _swing(s: Pose, t: float, way: float) -> Pose:
    ready = replace(s, feet=((-0.11, 0, 0), (0.13, 0, 0)), drop=0.035, lean=0.05, hands=((0.0, 0.02), (0.1, 0.06)), smile=0.6)
    back = replace(ready, lean=-0.12, hands=((-0.18, -0.1), (0.02, -0.02)), drop=0.05)
    hit = replace(ready, feet=((-0.14, 0, 0.5), (0.15, 0, 0)), lean=0.16, hands=((0.28, 0.0), (0.1, 0.08)), smile=0.9, flow=0.4)
    follow = replace(hit, hands=((0.1, -0.2), (0.06, 0.06)), lean=0.1)
    return _keyed(t, ((0.0, ready), (0.25, ready), (0.5, back), (0.58, back), (0.7, hit), (0.82, follow)), math.tau / 2.6)


def _bowl(s: Pose, t: float, way: float) -> Pose:
    rest = replace(s, hands=((0.16, 0.1), (0.2, 0.1)), smile=0.6)
    back = replace(s, feet=((-0.12, 0, 0.3), (0.1, 0, 0)), drop=0.04, lean=0.25, hands=((-0.25, 0.1), (0.2, 0.08)), head=-0.1)
    away = replace(
        s, feet=((-0.26, 0.02, 0.9), (0.18, 0, 0)), drop=0.14, lean=0.45, hands=((0.2, 0.2), (-0.18, 0.06)), head=-0.35, smile=1.0
    )
    return _keyed(t, ((0.0, rest), (0.14, rest), (0.4, back), (0.5, away), (0.68, away)), 3.0)


def _hula(s: Pose, t: float, way: float) -> Pose:
    k = math.sin(t * 6)
    return replace(
        s,
        lean=0.08 * k,
        head=-0.1 * k,
        drop=0.02 + 0.01 * math.cos(t * 12),
        feet=((-0.09, 0, 0), (0.1, 0, 0)),
        smile=1.0,
        swing=t * 6,
    )


def _skip_rope(s: Pose, t: float, way: float) -> Pose:
    up = 0.09 * max(0.0, -math.cos(t * 5.2 + math.pi)) ** 1.5
    u = t * 5.2
    return replace(
        s,
        feet=((-0.02, up, 0.6 * up / 0.09), (0.04, up * 0.9, 0.6 * up / 0.09)),
        drop=0.02 - up,
        hands=((-0.06 + 0.03 * math.sin(u), 0.2), (0.2 + 0.03 * math.sin(u), 0.2)),
        smile=1.0,
        flow=-0.3 * math.sin(u),
    )


def _climb(s: Pose, t: float, way: float) -> Pose:
    k = math.sin(t * 2.6)
    q = math.sin(t * 2.6 - 0.5)
    return replace(
        s,
        feet=((0.1, 0.17 + 0.09 * k, 0.3), (0.12, 0.17 - 0.09 * k, 0.3)),
        drop=-0.06,
        lean=-0.06 + 0.04 * q,
        hands=((0.13, -0.17 - 0.09 * k), (0.13, -0.17 + 0.09 * k)),
        head=-0.22,
        mouth=0.1,
    )


def _somersault(s: Pose, t: float, way: float) -> Pose:
    u = (t % 2.2) / 2.2
    if u < 0.25:
        return replace(
            s, drop=0.15 * math.sin(u / 0.25 * math.pi), hands=((-0.1, 0.15), (-0.05, 0.15)), lean=0.2 * math.sin(u * 4 * math.pi)
        )
    if u < 0.75:
        k = (u - 0.25) / 0.5
        up = 4 * k * (1 - k)
        return replace(
            s,
            turn=1.001 + (math.tau - 1.001) * ease(k) if k > 0.08 else 1.001 * k / 0.08,
            lift=0.3 * up + 0.02,
            feet=((0.1, 0.14, 0.4), (0.13, 0.16, 0.4)),
            drop=0.0,
            hands=((0.13, 0.2), (0.15, 0.2)),
            lean=0.5,
            head=0.3,
            smile=1.0,
        )
    k = (u - 0.75) / 0.25
    return replace(s, drop=0.13 * math.sin(k * math.pi), hands=((0.1, -0.24 * (1 - k)), (0.12, -0.24 * (1 - k))), smile=1.0)


def _dig(s: Pose, t: float, way: float) -> Pose:
    down = replace(s, feet=((-0.14, 0, 0.3), (0.15, 0, 0)), drop=0.08, lean=0.5, hands=((0.2, 0.2), (0.06, 0.1)), head=0.05)
    heave = replace(down, drop=0.03, lean=0.16, hands=((0.25, 0.06), (0.1, 0.14)), head=0.0)
    toss = replace(heave, lean=-0.02, hands=((0.27, -0.04), (0.14, 0.08)), mouth=0.2)
    return _keyed(t, ((0.0, down), (0.14, down), (0.4, heave), (0.52, toss), (0.66, heave)), 2.0)


def _axe(s: Pose, t: float, way: float) -> Pose:
    up = replace(s, feet=((-0.1, 0, 0), (0.12, 0, 0)), drop=0.01, lean=-0.16, hands=((0.06, -0.26), (0.1, -0.25)), head=-0.1)
    hit = replace(up, drop=0.08, lean=0.42, hands=((0.25, 0.1), (0.22, 0.13)), head=0.1, mouth=0.3)
    return _keyed(t, ((0.0, hit), (0.08, hit), (0.42, up), (0.5, up), (0.58, hit)), math.tau / 2.1)


def _drink(s: Pose, t: float, way: float) -> Pose:
    hold = replace(s, hands=((0.17, 0.08), None), smile=0.8)
    sip = replace(s, hands=((0.1, -0.085), None), head=-0.2, lean=s.lean - 0.03)
    return _keyed(t, ((0.0, hold), (0.3, hold), (0.48, sip), (0.75, sip), (0.95, hold)), 3.4)


def _bite(s: Pose, t: float, way: float) -> Pose:
    chew = abs(math.sin(t * 6))
    hold = replace(s, hands=((0.15, 0.03), None), mouth=0.35 * chew, smile=0.8)
    bite = replace(s, hands=((0.095, -0.08), None), mouth=0.6, head=0.06)
    return _keyed(t, ((0.0, hold), (0.45, hold), (0.6, bite), (0.75, bite), (0.9, hold)), 2.6)


def _cheer(s: Pose, t: float, way: float) -> Pose:
    up, squash = hop(t, 0.95)
    k = math.sin(t * 9)
    rise = 0.11 * up
    return replace(
        s,
        feet=((-0.05, rise, 0.4 * up), (0.07, rise, 0.4 * up)),
        drop=0.05 * max(0.0, squash) - rise,
        hands=((-0.06 + 0.03 * k, -0.27), (0.14 + 0.03 * k, -0.26)),
        mouth=0.7,
        smile=1.0,
        head=-0.15,
        flow=-0.3 * up,
    )


def _bow(s: Pose, t: float, way: float) -> Pose:
    up = replace(s, hands=((0.02, 0.25), (0.05, 0.25)), smile=0.8)
    down = replace(s, lean=0.95, head=0.25, hands=((0.13, 0.22), (0.16, 0.22)), drop=0.012)
    return _keyed(t, ((0.0, up), (0.14, up), (0.4, down), (0.64, down), (0.88, up)), 3.6)


def _sneeze(s: Pose, t: float, way: float) -> Pose:
    back = replace(s, lean=-0.16, head=-0.3, mouth=0.8, hands=((0.14, 0.03), (0.05, 0.2)), shut=0.75)
    out = replace(s, lean=0.4, head=0.4, mouth=0.4, hands=((0.1, -0.075), (0.08, 0.18)), shut=1.0, flow=-0.5)
    calm = replace(s, hands=((0.1, 0.1), (0.04, 0.22)))
    return _keyed(t, ((0.0, calm), (0.15, calm), (0.5, back), (0.58, back), (0.63, out), (0.78, out)), 2.6)


def _crawl(s: Pose, t: float, way: float) -> Pose:
    u = way * 14
    k = math.sin(u)
    hands = ((0.235 * 1.0 + 0.04 * k, 0.06 + 0.09 * k), (0.235 - 0.04 * k, 0.06 - 0.09 * k))
    return replace(
        s,
        turn=1.16,
        lift=0.215 - HIP,
        drop=0.0,
        feet=((0.13 + 0.04 * k, 0.22, 1.4), (0.14 - 0.04 * k, 0.22, 1.4)),
        hands=hands,
        head=-0.6,
        flow=0.2,
        smile=0.6,
    )


def _march(s: Pose, t: float, way: float) -> Pose:
    made = going(s, "walk", way)
    near, far = made.feet
    lifted = tuple((x, up * 2.6, turn * 0.4) for x, up, turn in (near, far))
    swing = math.cos(made.swing)
    return replace(
        made,
        feet=(lifted[0], lifted[1]),
        lean=-0.02,
        hands=((-0.2 * swing, 0.18), (0.2 * swing, 0.18)),
        head=-0.05,
        drop=0.006,
        flow=0.2,
    )


def _nod(s: Pose, t: float, way: float) -> Pose:
    return replace(s, head=0.1 + 0.2 * math.sin(t * 5) * max(0.0, math.sin(t * 0.9)), smile=0.9)


def _no(s: Pose, t: float, way: float) -> Pose:
    k = math.sin(t * 6)
    return replace(s, head=0.04 + 0.14 * k, lean=-0.03 * k, smile=-0.3)


def _laugh(s: Pose, t: float, way: float) -> Pose:
    k = abs(math.sin(t * 7))
    return replace(
        s,
        lean=-0.1 + 0.05 * k + 0.08 * math.sin(t * 1.2),
        head=-0.14 + 0.06 * k,
        mouth=0.45 + 0.3 * k,
        shut=0.9,
        smile=1.0,
        hands=((0.09, 0.14 + 0.012 * k), (0.12, 0.17)),
        drop=0.012 * k,
    )


def _yawn(s: Pose, t: float, way: float) -> Pose:
    calm = replace(s, hands=((0.03, 0.24), (0.04, 0.24)), shut=0.3)
    wide = replace(s, hands=((-0.1, -0.2), (0.2, -0.2)), lean=-0.14, head=-0.25, mouth=0.95, shut=1.0)
    return _keyed(t, ((0.0, calm), (0.12, calm), (0.4, wide), (0.66, wide), (0.88, calm)), 4.0)


def _calm(s: Pose, t: float, way: float) -> Pose:
    k = math.sin(t * 1.1)
    return replace(s, shut=1.0, smile=0.5, lean=0.008 * k, lift=0.004 * k, head=0.02)


_SPECIAL: dict[str, Callable[[Pose, float, float], Pose]] = {
    "surf": _surf, "tuck": _tuck, "skate": _skate, "dangle": _dangle, "lift": _lift, "push up": _push_up, "sit up": _sit_up, "squats": _squats,
    "jacks": _jacks, "stretch": _stretch, "yoga": _yoga, "tai chi": _tai_chi, "karate": _karate, "box": _box, "fence": _fence,
    "archery": _archery, "throw": _throw, "kick": _kick, "golf": _golf, "swing": _swing, "bowl": _bowl, "hula": _hula,
    "skip rope": _skip_rope, "climb": _climb, "somersault": _somersault, "dig": _dig, "axe": _axe, "drink": _drink, "bite": _bite,
    "cheer": _cheer, "bow": _bow, "sneeze": _sneeze, "crawl": _crawl, "march": _march, "nod": _nod, "no": _no, "laugh": _laugh,
    "yawn": _yawn, "calm": _calm,
}  # fmt: skip
