"""Poses of what people do: the rows of acts.py played at a moment, and the few that no row of numbers can say.

Everything is in shares of the person's height; hands are targets from the shoulder, which person.py reaches for with two bones.
"""

import math
from collections.abc import Callable
from dataclasses import replace

from engine.papercut.rigs.act import Act, Way
from engine.papercut.rigs.act_leap import LEAPS
from engine.papercut.rigs.act_sport import SPORT
from engine.papercut.rigs.keyed import keyed
from engine.papercut.rigs.person_pose import HIP, Pose, going
from engine.papercut.rigs.rig import hop, syllable
from engine.papercut.rigs.shapes import Point

_LEGS: dict[str, dict[str, object]] = {
    "stand": {"feet": ((-0.05, 0.0, 0.0), (0.07, 0.0, 0.0)), "drop": 0.008},
    "chair": {"feet": ((0.2, 0.0, 0.0), (0.24, 0.0, 0.0)), "drop": 0.2, "seated": True},
    "astride": {"feet": ((-0.02, -0.02, 0.6), (-0.06, -0.01, 0.6)), "drop": 0.13, "flow": 0.9, "seated": False},
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


def _dig(s: Pose, t: float, way: float) -> Pose:
    down = replace(s, feet=((-0.14, 0, 0.3), (0.15, 0, 0)), drop=0.08, lean=0.5, hands=((0.2, 0.2), (0.06, 0.1)), head=0.05)
    heave = replace(down, drop=0.03, lean=0.16, hands=((0.25, 0.06), (0.1, 0.14)), head=0.0)
    toss = replace(heave, lean=-0.02, hands=((0.27, -0.04), (0.14, 0.08)), mouth=0.2)
    return keyed(t, ((0.0, down), (0.14, down), (0.4, heave), (0.52, toss), (0.66, heave)), 2.0)


def _axe(s: Pose, t: float, way: float) -> Pose:
    up = replace(s, feet=((-0.1, 0, 0), (0.12, 0, 0)), drop=0.01, lean=-0.16, hands=((0.06, -0.26), (0.1, -0.25)), head=-0.1)
    hit = replace(up, drop=0.08, lean=0.42, hands=((0.25, 0.1), (0.22, 0.13)), head=0.1, mouth=0.3)
    return keyed(t, ((0.0, hit), (0.08, hit), (0.42, up), (0.5, up), (0.58, hit)), math.tau / 2.1)


def _drink(s: Pose, t: float, way: float) -> Pose:
    hold = replace(s, hands=((0.17, 0.08), None), smile=0.8)
    sip = replace(s, hands=((0.1, -0.085), None), head=-0.2, lean=s.lean - 0.03)
    return keyed(t, ((0.0, hold), (0.3, hold), (0.48, sip), (0.75, sip), (0.95, hold)), 3.4)


def _bite(s: Pose, t: float, way: float) -> Pose:
    chew = abs(math.sin(t * 6))
    hold = replace(s, hands=((0.15, 0.03), None), mouth=0.35 * chew, smile=0.8)
    bite = replace(s, hands=((0.095, -0.08), None), mouth=0.6, head=0.06)
    return keyed(t, ((0.0, hold), (0.45, hold), (0.6, bite), (0.75, bite), (0.9, hold)), 2.6)


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
    return keyed(t, ((0.0, up), (0.14, up), (0.4, down), (0.64, down), (0.88, up)), 3.6)


def _sneeze(s: Pose, t: float, way: float) -> Pose:
    back = replace(s, lean=-0.16, head=-0.3, mouth=0.8, hands=((0.14, 0.03), (0.05, 0.2)), shut=0.75)
    out = replace(s, lean=0.4, head=0.4, mouth=0.4, hands=((0.1, -0.075), (0.08, 0.18)), shut=1.0, flow=-0.5)
    calm = replace(s, hands=((0.1, 0.1), (0.04, 0.22)))
    return keyed(t, ((0.0, calm), (0.15, calm), (0.5, back), (0.58, back), (0.63, out), (0.78, out)), 2.6)


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
    return keyed(t, ((0.0, calm), (0.12, calm), (0.4, wide), (0.66, wide), (0.88, calm)), 4.0)


def _calm(s: Pose, t: float, way: float) -> Pose:
    k = math.sin(t * 1.1)
    return replace(s, shut=1.0, smile=0.5, lean=0.008 * k, lift=0.004 * k, head=0.02)


_SPECIAL: dict[str, Callable[[Pose, float, float], Pose]] = {
    **SPORT,
    **LEAPS,
    "dig": _dig,
    "axe": _axe,
    "drink": _drink,
    "bite": _bite,
    "cheer": _cheer,
    "bow": _bow,
    "sneeze": _sneeze,
    "crawl": _crawl,
    "march": _march,
    "nod": _nod,
    "no": _no,
    "laugh": _laugh,
    "yawn": _yawn,
    "calm": _calm,
}
