"""Poses of four-legged animals: for each motion family, where body, feet, neck and tail are. In shares of the shoulder height."""

import math
from dataclasses import dataclass, replace

from engine.papercut.puppet import Moment
from engine.papercut.rigs.animals import Animal
from engine.papercut.rigs.gait import Gait
from engine.papercut.rigs.rig import blink, ease, hop, syllable

Foot = tuple[float, float, float]  # x, height above ground, turn of the paw

# feet are numbered near hind, near fore, far hind, far fore
_WALK = (0.0, 0.75, 0.5, 0.25)
_GALLOP = (0.0, 0.52, 0.12, 0.62)
_HOP = (0.0, 0.5, 0.03, 0.56)


@dataclass(frozen=True)
class Pose:
    """Joint values of one moment. Angles in radians; `neck` and `head` lift when positive, `pitch` lowers the nose when positive."""

    feet: tuple[Foot, Foot, Foot, Foot]
    drop: float = 0.0  # how far the body sinks
    forward: float = 0.0
    pitch: float = 0.0
    neck: float = 0.0
    head: float = 0.0
    jaw: float = 0.0
    tail: float = 0.0
    wag: float = 0.16
    wag_rate: float = 1.6
    ears: float = 0.0
    shut: float = 0.0
    wings: float = 0.0
    lying: bool = False  # legs under the body
    folded: bool = False  # hind legs folded, as it sits


@dataclass(frozen=True)
class Build:
    """Where this animal's hips and shoulders are over the ground, and how long its legs can be."""

    hind_x: float
    fore_x: float
    leg: float
    hip_y: float


def build_of(a: Animal) -> Build:
    """Hip and shoulder places of an animal."""
    half = a.body / 2
    return Build(-(half - 0.34 * a.depth), half - 0.36 * a.depth, 1 - 0.5 * a.depth, 1 - 0.5 * a.depth)


def gaits(a: Animal) -> dict[str, Gait]:
    """Walk and run of this animal; reach follows the length of the legs."""
    leg = 1 - 0.62 * a.depth
    hopper = "hopper" in a.extra
    walk = Gait(0.42 * leg, 0.64, 0.13 * leg, _WALK)
    run = Gait(0.74 * leg, 0.42, 0.3 * leg, _HOP if hopper else _GALLOP)
    return {"walk": replace(walk, duty=0.5, lift=0.3 * leg, offsets=_HOP) if hopper else walk, "run": run}


def pose_of(a: Animal, moves: str, moment: Moment, phase: float) -> Pose:
    """The pose of this family; one that four legs cannot do is played as the nearest that they can."""
    b = build_of(a)
    t = moment.t_s + phase
    stand = Pose(
        ((b.hind_x - 0.03, 0, 0), (b.fore_x + 0.02, 0, 0), (b.hind_x + 0.13, 0, 0), (b.fore_x + 0.12, 0, 0)),
        drop=0.008 * (1 + math.sin(t * 1.9)),
        neck=0.03 * math.sin(t * 1.9 - 0.6),
        head=0.035 * math.sin(t * 0.9),
        ears=0.16 * max(0.0, math.sin(t * 1.3)) ** 8,
        shut=blink(moment.t_s, phase),
    )
    still = not (moment.speed_mps or moment.travelled_m)
    if moves in {"walk", "run"} and not still:
        return _go(a, b, stand, moves, moment)
    if moves == "ride" and not still and a.depth:
        return _go(a, b, stand, "walk", moment)
    play = _PLAYS.get(moves)
    return play(a, b, stand, t) if play else stand


def _go(a: Animal, b: Build, stand: Pose, moves: str, moment: Moment) -> Pose:
    gait = gaits(a)[moves]
    way = moment.travelled_m / a.shoulder
    hips = (b.hind_x + 0.02, b.fore_x + 0.04, b.hind_x + 0.06, b.fore_x + 0.08)
    feet = []
    for i in range(4):
        step = gait.step(way, i)
        feet.append(
            (hips[i] + step.x, step.up, 0.75 * math.sin(math.pi * step.swing) * (1.2 - step.swing) if not step.planted else 0.0)
        )
    u = gait.phase(way)
    made = (feet[0], feet[1], feet[2], feet[3])
    if moves == "walk" and "hopper" not in a.extra:
        return replace(
            stand,
            feet=made,
            drop=0.035 + 0.016 * math.cos(2 * u),
            pitch=0.018 * math.sin(2 * u + 0.6),
            neck=0.05 * math.sin(2 * u - 0.9) - 0.04,
            head=-0.05 * math.sin(2 * u - 1.7),
            tail=0.05 * math.sin(2 * u - 2.0),
            wag=0.2,
            wag_rate=3.4,
            ears=0.07 * math.sin(2 * u - 2.2),
        )
    bounce = 0.085 if "hopper" in a.extra else 0.06
    return replace(
        stand,
        feet=made,
        drop=0.07 - bounce * math.sin(u - 0.5),
        pitch=0.105 * math.sin(u + 0.7),
        neck=-0.2 - 0.1 * math.sin(u + 0.1),
        head=0.16 + 0.1 * math.sin(u - 0.6),
        tail=0.14 + 0.2 * math.sin(u - 1.4),
        wag=0.22,
        wag_rate=6.5,
        ears=-0.35 + 0.18 * math.sin(u - 1.5),
    )


def _sit(a: Animal, b: Build, stand: Pose, t: float) -> Pose:
    hip = 0.4 * a.depth
    p = math.asin(max(0.0, min(0.72, (b.hip_y - hip) / (b.fore_x - b.hind_x))))
    x = b.fore_x * math.cos(p)
    seat = b.hind_x * math.cos(p)
    return replace(
        stand,
        drop=b.hip_y - hip + b.hind_x * math.sin(p),
        pitch=-p,
        feet=((seat + 0.16, 0, 0), (x + 0.02, 0, 0), (seat + 0.26, 0, 0), (x + 0.1, 0, 0)),
        neck=0.04 + 0.03 * math.sin(t * 1.4),
        head=0.06 * math.sin(t * 0.8) - 0.35 * p,
        tail=-0.1 - 0.5 * p,
        wag=0.3,
        wag_rate=2.0,
        folded=True,
    )


def _sleep(a: Animal, b: Build, stand: Pose, t: float) -> Pose:
    breath = 0.012 * math.sin(t * 1.5)
    return replace(
        stand,
        drop=_down(a, b) - breath,
        lying=True,
        shut=1.0,
        neck=-_to_ground(a, 0.5 * a.depth, 0.1),
        head=math.radians(a.face) - 0.08,
        tail=-0.3,
        wag=0.05,
        wag_rate=0.7,
        ears=-0.3,
    )


def _down(a: Animal, b: Build) -> float:
    return b.hip_y - 0.5 * a.depth


def _to_ground(a: Animal, base: float, turn: float) -> float:
    """How far the neck must sink for the muzzle, turned down by so much, to touch the ground from a neck base at this height."""
    head = a.muzzle * math.sin(max(0.0, turn)) + a.snout * 0.7
    low = (base - max(head, a.head * 0.9)) / max(a.neck, 0.1)
    return math.radians(a.neck_up) + math.asin(max(-0.5, min(0.97, low)))


def _eat(a: Animal, b: Build, stand: Pose, t: float) -> Pose:
    bite = math.sin(t * 5.0)
    if "trunk" in a.extra:  # the trunk brings it
        return replace(stand, jaw=0.12 * max(0.0, bite), head=0.05 * bite, wag_rate=2.2)
    down = 0.55 if a.face < 30 else 0.25
    turn = math.radians(a.face) + down
    base = b.hip_y - 0.12
    short = base - a.neck - a.muzzle * math.sin(turn) - a.snout
    lean = max(0.0, min(0.34, short / max(b.fore_x, 0.2)))
    sink = _to_ground(a, base - lean * b.fore_x, turn) - 0.06 * max(0.0, math.sin(t * 1.1))
    return replace(
        stand,
        drop=0.1,
        pitch=lean,
        neck=-sink,
        head=-down + 0.05 * bite + 0.35 * lean,
        jaw=0.16 * max(0.0, bite),
        wag=0.25,
        wag_rate=2.2,
        feet=(stand.feet[0], (b.fore_x + 0.1, 0, 0), stand.feet[2], (b.fore_x + 0.2, 0, 0)),
    )


def _look(a: Animal, b: Build, stand: Pose, t: float) -> Pose:
    scan = math.sin(t * 0.9) + 0.35 * math.sin(t * 2.3)
    return replace(stand, neck=0.14 + 0.05 * scan, head=0.12 * scan, ears=0.14 * math.sin(t * 2.1), tail=0.12)


def _talk(a: Animal, b: Build, stand: Pose, t: float) -> Pose:
    s = syllable(t)
    return replace(stand, jaw=0.34 * s, head=0.1 + 0.12 * s, neck=0.06 + 0.05 * math.sin(t * 2.4), wag=0.3, wag_rate=4.0)


def _wave(a: Animal, b: Build, stand: Pose, t: float) -> Pose:
    paw = (b.fore_x + 0.34 + 0.07 * math.sin(t * 7), b.leg * (0.62 + 0.1 * math.sin(t * 7 + 0.6)), -0.9)
    return replace(
        stand,
        feet=(stand.feet[0], paw, stand.feet[2], stand.feet[3]),
        pitch=-0.06,
        head=0.12,
        neck=0.06,
        wag=0.45,
        wag_rate=8.0,
        tail=0.3,
    )


def _hold(a: Animal, b: Build, stand: Pose, t: float) -> Pose:
    paw = (b.fore_x + 0.4, b.leg * 0.7, -0.7)
    return replace(stand, feet=(stand.feet[0], paw, stand.feet[2], stand.feet[3]), pitch=-0.05, head=0.06)


def _jump(a: Animal, b: Build, stand: Pose, t: float) -> Pose:
    up, squash = hop(t, 1.25)
    rise = up * 0.62
    tuck = 0.5 * up
    feet = tuple(
        (x + (0.2 if i % 2 else -0.18) * min(1.0, 2 * up), rise * (0.85 + 0.35 * tuck) if rise else 0.0, 0.5 * up)
        for i, (x, _, _) in enumerate(stand.feet)
    )
    vertical = math.cos((t / 1.25 % 1.0 - 0.22) / 0.56 * math.pi) if up else 0.0
    return replace(
        stand,
        feet=(feet[0], feet[1], feet[2], feet[3]),
        drop=-rise + 0.16 * max(0.0, squash) * b.leg,
        pitch=-0.3 * vertical,
        tail=0.35 * vertical - 0.1,
        ears=0.5 * vertical,
        neck=0.08 * vertical,
        wag_rate=5.0,
    )


def _play(a: Animal, b: Build, stand: Pose, t: float) -> Pose:
    if t % 3.2 > 1.9:
        return _jump(a, b, stand, t)
    bow = ease(min(1.0, (t % 3.2) * 3)) * ease(min(1.0, (1.9 - t % 3.2) * 4))
    feet = (stand.feet[0], (b.fore_x + 0.3 * bow, 0.0, 0.0), stand.feet[2], (b.fore_x + 0.12 + 0.3 * bow, 0.0, 0.0))
    return replace(
        stand,
        feet=feet,
        pitch=0.34 * bow,
        drop=0.12 * bow,
        neck=0.24 * bow,
        head=0.2 * bow,
        tail=0.7 * bow,
        wag=0.5,
        wag_rate=11.0,
        jaw=0.2 * bow,
    )


def _dance(a: Animal, b: Build, stand: Pose, t: float) -> Pose:
    beat = math.sin(t * 5.6)
    lifts = [max(0.0, beat), max(0.0, -beat), max(0.0, -beat), max(0.0, beat)]
    feet = tuple((x + 0.06 * lift, 0.3 * lift * b.leg, 0.5 * lift) for (x, _, _), lift in zip(stand.feet, lifts, strict=True))
    return replace(
        stand,
        feet=(feet[0], feet[1], feet[2], feet[3]),
        drop=0.02 + 0.05 * abs(beat),
        pitch=0.09 * beat,
        neck=0.16 * math.sin(t * 5.6 - 0.8),
        head=0.2 * math.sin(t * 5.6 - 1.5),
        tail=0.3,
        wag=0.5,
        wag_rate=8.0,
        ears=0.2 * math.sin(t * 11),
    )


def _swim(a: Animal, b: Build, stand: Pose, t: float) -> Pose:
    feet = tuple(
        (x + 0.3 * b.leg * math.cos(t * 5.0 + i * 1.9), 0.22 * b.leg + 0.18 * b.leg * math.sin(t * 5.0 + i * 1.9), 0.5)
        for i, (x, _, _) in enumerate(stand.feet)
    )
    return replace(
        stand,
        feet=(feet[0], feet[1], feet[2], feet[3]),
        drop=0.03 * math.sin(t * 2.2),
        pitch=-0.06,
        neck=0.14,
        head=0.06,
        tail=0.1,
        wag_rate=4.0,
    )


def _fly(a: Animal, b: Build, stand: Pose, t: float) -> Pose:
    beat = math.sin(t * 4.4)
    feet = tuple(
        (x - 0.16 * b.leg + (0.1 if i % 2 else -0.22) * b.leg, b.leg * (0.26 + 0.05 * math.sin(t * 4.4 + i)), 0.9)
        for i, (x, _, _) in enumerate(stand.feet)
    )
    return replace(
        stand,
        feet=(feet[0], feet[1], feet[2], feet[3]),
        drop=-0.07 * math.sin(t * 4.4 - 1.4),
        pitch=-0.05,
        neck=-0.22 + 0.06 * beat,
        head=0.14 - 0.05 * beat,
        tail=0.1,
        wag=0.25,
        wag_rate=3.0,
        wings=beat,
    )


def _climb(a: Animal, b: Build, stand: Pose, t: float) -> Pose:
    feet = tuple(
        (x + 0.12 * math.cos(t * 4 + i * math.pi / 2), 0.12 * max(0.0, math.sin(t * 4 + i * math.pi / 2)), 0.0)
        for i, (x, _, _) in enumerate(stand.feet)
    )
    return replace(stand, feet=(feet[0], feet[1], feet[2], feet[3]), pitch=-0.3, drop=0.06, neck=-0.1)


def _shake(a: Animal, b: Build, stand: Pose, t: float) -> Pose:
    quick = math.sin(t * 34)
    return replace(
        stand,
        drop=0.05,
        pitch=0.022 * quick,
        neck=-0.1 + 0.03 * quick,
        head=-0.05 * quick,
        tail=-0.5,
        ears=-0.4,
        wag=0.1,
        wag_rate=20.0,
    )


_PLAYS = {
    "sit": _sit,
    "ride": _sit,
    "sleep": _sleep,
    "eat": _eat,
    "look": _look,
    "talk": _talk,
    "wave": _wave,
    "hold": _hold,
    "jump": _jump,
    "play": _play,
    "dance": _dance,
    "swim": _swim,
    "fly": _fly,
    "float": _fly,
    "climb": _climb,
    "shake": _shake,
}
FAMILIES = frozenset(_PLAYS) | {"stand", "walk", "run"}
