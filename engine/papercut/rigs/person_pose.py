"""Poses of people: for each motion family, where feet, hips, arms and head are. In shares of the person's height."""

import math
from dataclasses import dataclass, replace

from engine.papercut.puppet import Moment
from engine.papercut.rigs.gait import Gait
from engine.papercut.rigs.rig import blink, ease, hop, syllable

Arm = tuple[float, float]  # shoulder from hanging (forward is positive), elbow from straight
Foot = tuple[float, float, float]  # x, height above ground, turn

HIP, KNEE, ANKLE = 0.455, 0.215, 0.03
WALK = Gait(0.15, 0.6, 0.06, (0.0, 0.5))
RUN = Gait(0.25, 0.38, 0.13, (0.0, 0.5))


@dataclass(frozen=True)
class Pose:
    """Joint values of one moment; arms and feet are near, far."""

    feet: tuple[Foot, Foot] = ((-0.022, 0.0, 0.0), (0.045, 0.0, 0.0))
    drop: float = 0.0
    lean: float = 0.0  # torso, forward is positive
    head: float = 0.0  # nod, down is positive
    arms: tuple[Arm, Arm] = ((0.1, 0.14), (-0.06, 0.16))
    mouth: float = 0.0
    smile: float = 0.6
    shut: float = 0.0
    flow: float = 0.0  # how far hair and cape trail behind
    turn: float = 0.0  # the whole figure, around its hips
    lift: float = 0.0  # hips above where they stand
    swing: float = 0.0  # phase that hair and skirt follow
    knees: tuple[bool, bool] = (True, True)
    seated: bool = False
    hands: tuple[tuple[float, float] | None, tuple[float, float] | None] = (None, None)  # where they reach, from the shoulder


def pose_of(moves: str, moment: Moment, phase: float) -> Pose:
    """The pose of this family at this moment."""
    t = moment.t_s + phase
    breath = math.sin(t * 1.8)
    smile = {"sad": -0.6, "tense": -0.1, "joyful": 1.0, "warm": 0.8, "magical": 0.8}.get(moment.mood, 0.55)
    stand = Pose(
        drop=0.004 + 0.003 * breath,
        arms=((0.08 + 0.03 * breath, 0.16), (-0.02 - 0.03 * breath, 0.18)),
        head=0.04 * math.sin(t * 0.8),
        smile=smile,
        shut=blink(moment.t_s, phase),
        swing=t * 1.8,
    )
    if moment.mood == "sad":
        stand = replace(stand, head=stand.head + 0.2, lean=0.05)
    still = not (moment.speed_mps or moment.travelled_m)
    if moves in {"walk", "run"} and not still:
        return stand  # the caller goes on with going(), which needs the height
    play = _PLAYS.get(moves)
    return play(stand, t) if play else stand


def going(stand: Pose, moves: str, way: float) -> Pose:
    """Walk or run this way along the ground, in shares of the height."""
    gait = RUN if moves == "run" else WALK
    feet = []
    for i in range(2):
        step = gait.step(way, i)
        heel = 0.0
        if step.planted and step.x < -0.45 * gait.reach:
            heel = 0.55 * (-step.x / gait.reach - 0.45) / 0.55
        elif not step.planted:
            heel = (
                0.55 * (1 - step.swing) ** 1.5
                - 0.3 * step.swing**2
                + (0.5 * math.sin(math.pi * step.swing) if moves == "run" else 0.0)
            )
        feet.append((step.x, step.up, heel))
    u = gait.phase(way)
    swing = math.cos(u)  # near foot forward when 1
    made = (feet[0], feet[1])
    if moves == "walk":
        arms = ((-0.5 * swing, 0.22 + 0.12 * max(0.0, -swing)), (0.5 * swing, 0.22 + 0.12 * max(0.0, swing)))
        return replace(
            stand,
            feet=made,
            drop=0.014 + 0.011 * math.cos(2 * u),
            lean=0.05,
            arms=arms,
            head=stand.head + 0.03 * math.sin(2 * u - 1),
            flow=0.25,
            swing=u,
        )
    arms = ((-0.95 * swing, 1.45), (0.95 * swing, 1.45))
    return replace(
        stand,
        feet=made,
        drop=0.03 - 0.035 * math.cos(2 * u + 0.9),
        lean=0.22,
        arms=arms,
        head=-0.08 + 0.05 * math.sin(2 * u),
        flow=0.8,
        swing=u,
    )


def _wave(s: Pose, t: float) -> Pose:
    """The far arm waves, so that it does not hide the face."""
    high = (2.3 + 0.1 * math.sin(t * 2), 0.3 + 0.45 * math.sin(t * 8))
    return replace(s, arms=(s.arms[0], high), head=-0.08 + 0.05 * math.sin(t * 4), smile=1.0, lean=-0.03)


def _hold(s: Pose, t: float) -> Pose:
    return replace(s, arms=((1.55 + 0.04 * math.sin(t * 2.2), 0.55), s.arms[1]), head=-0.05, lean=-0.02)


def _sit(s: Pose, t: float) -> Pose:
    return replace(
        s,
        seated=True,
        drop=HIP - 0.06,
        feet=((0.4, 0.0, -0.9), (0.44, 0.0, -0.9)),
        lean=-0.1 + 0.02 * math.sin(t * 1.6),
        arms=((0.55, 0.5), (0.6, 0.55)),
    )


def _ride(s: Pose, t: float) -> Pose:
    jog = math.sin(t * 6.0)
    return replace(
        s,
        seated=True,
        drop=HIP - 0.045,
        lift=0.006 * jog,
        feet=((0.11, -0.27, 0.15), (0.15, -0.26, 0.15)),
        lean=0.06 + 0.02 * jog,
        arms=((0.95, 0.5), (1.0, 0.5)),
        flow=0.4,
    )


def _sleep(s: Pose, t: float) -> Pose:
    return replace(
        s,
        turn=-math.pi / 2,
        shut=1.0,
        mouth=0.1 + 0.08 * math.sin(t * 1.5),
        drop=0.0,
        arms=((0.25, 0.9), (0.2, 0.8)),
        head=0.05,
        smile=0.3,
    )


def _eat(s: Pose, t: float) -> Pose:
    k = 0.5 + 0.5 * math.sin(t * 2.6)
    return replace(
        s, arms=((0.75 + 0.25 * k, 1.2 + 0.95 * k), s.arms[1]), mouth=max(0.0, math.sin(t * 7)) * 0.5 + 0.25 * k, head=0.06 * k
    )


def _talk(s: Pose, t: float) -> Pose:
    beat = math.sin(t * 2.9) + 0.5 * math.sin(t * 4.7)
    return replace(
        s,
        mouth=syllable(t),
        arms=((0.55 + 0.22 * beat, 1.0 + 0.3 * math.sin(t * 3.7)), (0.35 - 0.16 * beat, 0.8 + 0.2 * math.sin(t * 3.1))),
        head=0.06 * math.sin(t * 3.3),
        lean=0.02 * beat,
    )


def _look(s: Pose, t: float) -> Pose:
    scan = math.sin(t * 0.9)
    return replace(s, arms=((0.22, 0.35), (1.75, 0.5 + 0.06 * scan)), head=-0.12 + 0.14 * scan, lean=0.04 + 0.05 * scan)


def _jump(s: Pose, t: float) -> Pose:
    up, squash = hop(t, 1.2)
    sink = 0.13 * max(0.0, squash)
    rise = 0.34 * up
    tuck = 0.07 * up
    feet = ((-0.02 + 0.04 * up, rise + tuck, 0.3 * up), (0.045 - 0.05 * up, rise + tuck * 0.5, 0.5 * up))
    reach = 2.6 * up - 0.7 * max(0.0, squash)
    return replace(
        s,
        feet=feet,
        drop=sink - rise,
        lean=0.12 * max(0.0, squash),
        arms=((reach, 0.3), (reach * 0.9, 0.4)),
        smile=1.0,
        mouth=0.4 * up,
        flow=-0.4 * up,
    )


def _play(s: Pose, t: float) -> Pose:
    if t % 2.4 > 1.2:
        return _jump(s, t)
    k = math.sin(t * 5)
    return replace(
        s,
        arms=((1.4 + 0.5 * k, 0.8), (1.2 - 0.5 * k, 0.9)),
        lean=0.06 * k,
        drop=0.03 * abs(k),
        feet=((-0.05, 0, 0), (0.08, 0.04 * max(0.0, k), 0)),
        smile=1.0,
    )


def _dance(s: Pose, t: float) -> Pose:
    b = math.sin(t * 5.4)
    lag = math.sin(t * 5.4 - 0.7)
    feet = (
        (-0.05 + 0.02 * b, 0.09 * max(0.0, b), 0.35 * max(0.0, b)),
        (0.07 + 0.02 * b, 0.09 * max(0.0, -b), 0.35 * max(0.0, -b)),
    )
    return replace(
        s,
        feet=feet,
        drop=0.012 + 0.02 * abs(b),
        lean=0.1 * lag,
        head=-0.14 * lag,
        arms=((1.5 + 1.0 * b, 0.7 + 0.4 * lag), (1.5 - 1.0 * b, 0.7 - 0.4 * lag)),
        smile=1.0,
        swing=t * 5.4,
        flow=0.3 * b,
    )


def _swim(s: Pose, t: float) -> Pose:
    u = t * 3.2
    feet = ((-0.04 + 0.05 * math.sin(u * 2), 0.0, 1.2), (0.02 - 0.05 * math.sin(u * 2), 0.0, 1.2))
    return replace(
        s,
        turn=1.38,
        lift=-0.2,
        feet=feet,
        arms=((u % (2 * math.pi), 0.2), ((u + math.pi) % (2 * math.pi), 0.2)),
        head=-0.75,
        flow=0.9,
    )


def _fly(s: Pose, t: float) -> Pose:
    k = 0.04 * math.sin(t * 2.2)
    return replace(
        s,
        turn=1.28 + k,
        lift=0.1,
        feet=((-0.03 + k, 0.0, 1.2), (0.03 - k, 0.02, 1.2)),
        arms=((3.0 + k, 0.05), (2.7, 0.2)),
        head=-0.7,
        flow=1.2,
        smile=0.9,
    )


def _float(s: Pose, t: float) -> Pose:
    k = math.sin(t * 1.2)
    return replace(
        s,
        turn=0.16 * math.sin(t * 0.7),
        lift=0.12 + 0.03 * k,
        feet=((-0.1 + 0.03 * k, 0.1, 0.6), (0.09, 0.15 + 0.02 * k, 0.5)),
        arms=((0.95 + 0.2 * k, 0.4), (-0.8 - 0.2 * k, -0.1)),
        flow=0.2 + 0.2 * k,
    )


def _climb(s: Pose, t: float) -> Pose:
    k = math.sin(t * 3.2)
    return replace(
        s,
        feet=((0.06, 0.1 + 0.1 * k, 0), (0.08, 0.1 - 0.1 * k, 0)),
        drop=0.03,
        arms=((2.5 + 0.4 * k, 0.4 - 0.3 * k), (2.5 - 0.4 * k, 0.4 + 0.3 * k)),
        head=-0.25,
    )


def _shake(s: Pose, t: float) -> Pose:
    q = math.sin(t * 33)
    return replace(
        s,
        drop=0.03,
        lean=0.06 + 0.012 * q,
        arms=((0.5 + 0.05 * q, 2.2), (0.55 - 0.05 * q, 2.1)),
        head=0.1 + 0.03 * q,
        smile=-0.4,
        mouth=0.2,
    )


def _fall(s: Pose, t: float) -> Pose:
    k = ease((t % 3.0) / 0.8)
    return replace(
        s,
        turn=1.45 * k,
        lift=-0.36 * k,
        arms=((2.9 * k, 0.1), (2.7 * k, 0.2)),
        feet=((-0.08 * k, 0.05 * k, 0.3), (0.06, 0.1 * k, 0.3)),
        smile=-0.2,
        mouth=0.5,
    )


_PLAYS = {
    "wave": _wave,
    "hold": _hold,
    "sit": _sit,
    "ride": _ride,
    "sleep": _sleep,
    "eat": _eat,
    "talk": _talk,
    "look": _look,
    "jump": _jump,
    "play": _play,
    "dance": _dance,
    "swim": _swim,
    "fly": _fly,
    "float": _float,
    "climb": _climb,
    "shake": _shake,
    "fall": _fall,
}
FAMILIES = frozenset(_PLAYS) | {"stand", "walk", "run", "act"}
