"""Poses of sport and exercise that no row of numbers can say, in shares of the height: stand pose, seconds, way gone → pose."""

import math
from collections.abc import Callable
from dataclasses import replace

from engine.papercut.rigs.keyed import keyed
from engine.papercut.rigs.person_pose import HIP, Pose
from engine.papercut.rigs.rig import ease


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
    return keyed(t, ((0.0, low), (0.12, low), (0.35, chest), (0.42, chest), (0.6, up), (0.82, up)), 4.2)


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
        feet=((-0.015, -0.022, 1.2), (0.02, -0.022, 1.2)),
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
        hands=((-0.05, -0.28), (0.06, -0.285)),
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
    return keyed(t, ((0.0, tree), (0.4, tree), (0.5, warrior), (0.9, warrior)), 7.0)


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
    return keyed(
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
    return keyed(t, ((0.0, guard), (0.16, guard), (0.26, jab), (0.38, guard), (0.56, guard), (0.66, cross), (0.78, guard)), 2.2)


def _fence(s: Pose, t: float, way: float) -> Pose:
    guard = replace(
        s, feet=((-0.14, 0, 0), (0.13, 0, 0)), drop=0.06 + 0.01 * math.sin(t * 5), hands=((0.2, 0.05), (-0.14, -0.12)), smile=0.2
    )
    lunge = replace(
        guard, feet=((-0.25, 0, 0.5), (0.24, 0, 0)), drop=0.13, lean=0.3, hands=((0.29, -0.02), (-0.22, 0.1)), mouth=0.3, flow=0.5
    )
    parry = replace(guard, hands=((0.2, -0.12), (-0.12, -0.1)), lean=-0.08)
    return keyed(t, ((0.0, guard), (0.18, guard), (0.3, lunge), (0.4, lunge), (0.56, guard), (0.66, parry), (0.8, guard)), 2.6)


def _archery(s: Pose, t: float, way: float) -> Pose:
    rest = replace(s, feet=((-0.13, 0, 0), (0.12, 0, 0)), drop=0.02, hands=((0.2, 0.0), (0.28, -0.03)), smile=0.3)
    drawn = replace(rest, hands=((0.035, -0.055), (0.285, -0.06)), lean=-0.04, head=0.02)
    free = replace(drawn, hands=((-0.06, -0.06), (0.285, -0.06)), lean=-0.02)
    return keyed(t, ((0.0, rest), (0.08, rest), (0.4, drawn), (0.61, drawn), (0.66, free), (0.85, free)), 3.0)


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
    return keyed(t, ((0.0, rest), (0.08, rest), (0.3, back), (0.34, back), (0.43, away), (0.55, through), (0.8, rest)), 2.4)


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
    return keyed(t, ((0.0, back), (0.03, back), (0.13, hit), (0.22, hit), (0.45, rest), (0.8, rest)), 2.4)


def _golf(s: Pose, t: float, way: float) -> Pose:
    aim = replace(
        s, feet=((-0.08, 0, 0), (0.1, 0, 0)), drop=0.03, lean=0.24, hands=((0.1, 0.25), (0.12, 0.25)), head=0.2, smile=0.3
    )
    back = replace(aim, lean=0.1, hands=((-0.18, -0.16), (-0.16, -0.17)), head=0.25)
    after = replace(
        aim, lean=-0.08, hands=((0.16, -0.2), (0.14, -0.21)), head=-0.1, feet=((-0.08, 0, 0.7), (0.1, 0, 0)), smile=0.9
    )
    return keyed(
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
    return keyed(t, ((0.0, ready), (0.25, ready), (0.5, back), (0.58, back), (0.7, hit), (0.82, follow)), math.tau / 2.6)


def _bowl(s: Pose, t: float, way: float) -> Pose:
    rest = replace(s, hands=((0.16, 0.1), (0.2, 0.1)), smile=0.6)
    back = replace(s, feet=((-0.12, 0, 0.3), (0.1, 0, 0)), drop=0.04, lean=0.25, hands=((-0.25, 0.1), (0.2, 0.08)), head=-0.1)
    away = replace(
        s, feet=((-0.26, 0.02, 0.9), (0.18, 0, 0)), drop=0.14, lean=0.45, hands=((0.2, 0.2), (-0.18, 0.06)), head=-0.35, smile=1.0
    )
    return keyed(t, ((0.0, rest), (0.14, rest), (0.4, back), (0.5, away), (0.68, away)), 3.0)


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


SPORT: dict[str, Callable[[Pose, float, float], Pose]] = {
    "surf": _surf,
    "tuck": _tuck,
    "skate": _skate,
    "dangle": _dangle,
    "lift": _lift,
    "push up": _push_up,
    "sit up": _sit_up,
    "squats": _squats,
    "jacks": _jacks,
    "stretch": _stretch,
    "yoga": _yoga,
    "tai chi": _tai_chi,
    "karate": _karate,
    "box": _box,
    "fence": _fence,
    "archery": _archery,
    "throw": _throw,
    "kick": _kick,
    "golf": _golf,
    "swing": _swing,
    "bowl": _bowl,
    "hula": _hula,
    "skip rope": _skip_rope,
    "climb": _climb,
    "somersault": _somersault,
}
