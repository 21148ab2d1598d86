"""Poses of leaps, bends and dances that no row of numbers can say, in shares of the height: stand pose, seconds, way gone → pose."""

import math
from collections.abc import Callable
from dataclasses import replace

from engine.papercut.rigs.keyed import keyed
from engine.papercut.rigs.person_pose import Pose, going
from engine.papercut.rigs.rig import ease

HOOP_S = 2.6  # one throw at the hoop: hand_more's ball keeps the same time
_DECK = 0.05  # of a treadmill


def _dunk(s: Pose, t: float, way: float) -> Pose:
    low = replace(
        s, feet=((-0.09, 0, 0), (0.1, 0, 0)), drop=0.12, lean=0.3, hands=((0.14, 0.2), (0.1, 0.2)), head=-0.3, smile=0.6
    )
    up = replace(
        s,
        feet=((-0.12, 0.34, 0.9), (0.12, 0.46, 0.5)),
        drop=-0.4,
        lean=0.16,
        hands=((0.14, -0.27), (0.2, -0.05)),
        head=-0.25,
        mouth=0.4,
        flow=-0.3,
    )
    slam = replace(up, hands=((0.29, -0.12), (0.16, 0.06)), lean=0.3, mouth=0.7, smile=1.0)
    land = replace(low, hands=((0.2, 0.1), (-0.1, 0.12)), smile=1.0, head=-0.1)
    return keyed(t, ((0.0, low), (0.16, low), (0.4, up), (0.5, slam), (0.56, slam), (0.74, land), (0.9, low)), HOOP_S)


def _shoot_hoops(s: Pose, t: float, way: float) -> Pose:
    aim = replace(s, feet=((-0.06, 0, 0), (0.08, 0, 0)), drop=0.07, lean=0.06, hands=((0.13, -0.02), (0.15, 0.0)), head=-0.25)
    free = replace(
        aim, feet=((-0.05, 0.05, 0.7), (0.08, 0.05, 0.7)), drop=-0.05, lean=-0.02, hands=((0.17, -0.26), (0.12, -0.22)), smile=0.9
    )
    look = replace(aim, drop=0.01, lean=0.0, hands=((0.2, -0.2), (0.08, 0.1)), smile=1.0)
    return keyed(t, ((0.0, aim), (0.22, aim), (0.4, free), (0.5, free), (0.64, look), (0.84, look)), HOOP_S)


def _stretch_leg(s: Pose, t: float, way: float) -> Pose:
    k = 0.5 - 0.5 * math.cos(t * 1.6)
    return replace(
        s,
        feet=((-0.1, 0, 0.1), (0.3, 0.0, -0.75)),
        drop=0.07,
        lean=0.42 + 0.34 * k,
        head=0.1,
        hands=((0.2 + 0.03 * k, 0.17), (0.22 + 0.03 * k, 0.18)),
        smile=0.6,
    )


def _bend_back(s: Pose, t: float, way: float) -> Pose:
    k = 0.5 - 0.5 * math.cos(t * 1.5)
    return replace(
        s,
        feet=((-0.08, 0, 0), (0.12, 0, 0)),
        drop=0.02 + 0.06 * k,
        lean=-0.1 - 0.85 * k,
        head=-0.1 - 0.35 * k,
        hands=((-0.02 - 0.2 * k, -0.27 + 0.09 * k), (0.04 - 0.2 * k, -0.27 + 0.1 * k)),
        smile=0.5,
    )


def _ballet(s: Pose, t: float, way: float) -> Pose:
    toes = replace(
        s,
        feet=((-0.01, 0.035, 1.2), (0.03, 0.035, 1.2)),
        drop=-0.03,
        hands=((-0.02, -0.27), (0.1, -0.27)),
        smile=0.9,
        head=-0.06,
    )
    pass_ = replace(toes, feet=((0.0, 0.035, 1.2), (0.1, 0.25, 1.1)), hands=((0.2, 0.06), (0.22, 0.02)))
    arabesque = replace(
        toes,
        feet=((-0.36, 0.3, 1.5), (0.02, 0.02, 0.9)),
        lean=0.38,
        head=-0.42,
        hands=((-0.2, -0.06), (0.28, -0.13)),
        drop=-0.01,
        flow=0.3,
    )
    return keyed(t, ((0.0, toes), (0.12, toes), (0.3, pass_), (0.42, pass_), (0.62, arabesque), (0.86, arabesque)), 3.6)


def _robot(s: Pose, t: float, way: float) -> Pose:
    """Stiff poses one after the other, each reached in a jerk."""
    poses = (
        replace(s, hands=((0.17, 0.06), (0.24, -0.16)), lean=0.0, head=0.0),
        replace(s, hands=((-0.2, -0.16), (0.18, 0.06)), lean=0.06, head=0.1),
        replace(s, hands=((-0.15, 0.04), (0.2, 0.04)), lean=-0.06, head=-0.1),
        replace(s, hands=((0.2, 0.04), (-0.15, 0.04)), lean=0.0, head=0.12, drop=0.04),
    )
    keys = []
    for n, pose in enumerate(poses):
        keys += [(n / 4, replace(pose, smile=0.1)), (n / 4 + 0.17, replace(pose, smile=0.1))]
    return keyed(t, tuple(keys), 3.4)


def _treadmill(s: Pose, t: float, way: float) -> Pose:
    """Running on the spot, on a deck."""
    made = going(replace(s, hands=(None, None)), "run", t * 1.25)
    near, far = made.feet
    return replace(
        made,
        feet=((near[0], near[1] + _DECK, near[2]), (far[0], far[1] + _DECK, far[2])),
        drop=made.drop - _DECK,
        hands=(None, None),
        smile=0.7,
    )


def _bungee(s: Pose, t: float, way: float) -> Pose:
    """Head down on the cord, with arms spread, up and down."""
    return replace(
        s,
        turn=math.pi + 0.16 * math.sin(t * 1.2),
        lift=0.42 + 0.16 * math.sin(t * 2.2),
        drop=0.0,
        feet=((-0.03, 0.0, 0.6), (0.04, 0.0, 0.6)),
        hands=((-0.2, -0.18), (0.24, -0.16)),
        mouth=0.8,
        smile=1.0,
        flow=0.0,
    )


def _smoke(s: Pose, t: float, way: float) -> Pose:
    rest = replace(s, hands=((0.19, 0.06), (0.03, 0.22)), smile=0.2)
    draw = replace(s, hands=((0.125, -0.075), (0.03, 0.22)), head=-0.04, smile=0.1)
    out = replace(rest, head=-0.22, mouth=0.25)
    return keyed(t, ((0.0, rest), (0.2, rest), (0.36, draw), (0.56, draw), (0.7, out), (0.9, rest)), 4.2)


def _trophy(s: Pose, t: float, way: float) -> Pose:
    near = replace(s, hands=((0.17, 0.05), (0.2, 0.05)), smile=1.0)
    high = replace(s, hands=((0.08, -0.26), (0.14, -0.26)), smile=1.0, mouth=0.5, head=-0.2, drop=-0.004)
    return keyed(t, ((0.0, near), (0.2, near), (0.42, high), (0.8, high)), 3.2)


def _snap(s: Pose, t: float, way: float) -> Pose:
    """Two fingers snap at every beat, the body swings along."""
    beat = ease(abs((t * 1.9) % 1.0 - 0.5) * 2)
    side = math.sin(t * 1.9 * math.pi)
    return replace(
        s,
        hands=((0.17 + 0.03 * beat, -0.1 - 0.03 * beat), (0.2 - 0.03 * beat, -0.02 - 0.03 * beat)),
        lean=0.05 * side,
        head=0.08 * side,
        drop=0.012 * beat,
        smile=0.9,
    )


LEAPS: dict[str, Callable[[Pose, float, float], Pose]] = {
    "dunk": _dunk,
    "shoot hoops": _shoot_hoops,
    "stretch leg": _stretch_leg,
    "bend back": _bend_back,
    "ballet": _ballet,
    "robot": _robot,
    "treadmill": _treadmill,
    "bungee": _bungee,
    "smoke": _smoke,
    "trophy": _trophy,
    "snap": _snap,
}
