"""How a shot closes into a loop: who travels comes round, who arrives has arrived, and what only happens once has happened.

Three ways to come round. Where the scenery can repeat, the camera walks along with the subject through a world that is a ring. Elsewhere
the camera stands: in a room the subject goes to and fro, in the open it leaves the frame on one side and comes in again on the other.
Knows actors and a site; draws nothing.
"""

import math

import skia

from engine.papercut import motion
from engine.papercut.actor import Actor, Way, stay, straight
from engine.papercut.clock import Clock, Ledger
from engine.papercut.pacing import Pacing
from engine.papercut.puppet import Light, Moment
from engine.papercut.stage.site import Site

_AFTER = frozenset(("chasing", "following"))
_LEAST_ROOM = 0.16  # less than this is no way to go
_LEAST_PACE = 0.35  # of its own pace: who would go more slowly than that goes through the room instead
_ROUND_S = 2.0  # nobody turns about more often
WARM_S = 60.0  # the second of the world that a loop begins at


def ring_way(lead: Actor | None, actors: list[Actor], site: Site, length_s: float, mood: str) -> float:
    """How far a camera at p = 1 goes in one loop beside the leader, in units: a whole number of its strides; 0 where nobody leads."""
    if lead is None or site.bounded or length_s <= 0:
        return 0.0
    pace = abs(lead.way(1.0) - lead.way(0.0))
    pace *= whole_strides(lead, pace, length_s, mood)
    return pace * length_s / lead.p


def go_round(actors: list[Actor], way: float, length_s: float) -> None:
    """Let everybody who travels keep step with a camera that goes `way` units in a loop."""
    for actor in actors:
        if _travels(actor):
            actor.pace = way * actor.p / length_s
            actor.facing = 1
            actor.way = straight(actor.way(0.0), actor.pace)
        else:
            actor.way = stay(actor.way(WARM_S))


def cross_over(actors: list[Actor], site: Site, length_s: float, mood: str) -> None:
    """Let everybody who travels leave the frame and come in again on the other side, once or more often in a loop."""
    going = [actor for actor in actors if _travels(actor)]
    for actor in actors:
        if actor not in going:
            actor.way = stay(actor.way(WARM_S))
    if not going:
        return
    if site.indoors and _to_and_fro(going, site, length_s, mood):
        return
    widest = max(_breadth(actor) for actor in going)
    range_ = site.wide * 1.02 + widest
    natural = going[0].way(1.0) - going[0].way(0.0)
    rounds = max(1, round(abs(natural) * length_s / range_))
    pace = range_ * rounds / length_s
    if pace > 1.6 * abs(natural):
        for actor in going:
            faster = motion.motion_for("run", actor.role.puppet, mood).family
            if actor.family == "walk" and faster == "run":
                actor.family = actor.rest = "run"
    for actor in going:
        actor.pace = pace if natural >= 0 else -pace
        actor.way = _round(actor.way(0.0), actor.pace, range_)
        actor.rest = actor.family


def _to_and_fro(going: list[Actor], site: Site, length_s: float, mood: str) -> bool:
    """Let everybody who goes on foot pace the room together, in step with the loop; False where that is no way for them to go."""
    if any(actor.role.subject.relation in _AFTER or actor.floats for actor in going):
        return False  # who turns about would chase who chased it
    left = min(actor.way(0.0) - _breadth(actor) / 2 for actor in going)
    right = max(actor.way(0.0) + _breadth(actor) / 2 for actor in going)
    room = 0.97 * site.wide - (right - left)
    if room < _LEAST_ROOM:
        return False
    natural = going[0].way(1.0) - going[0].way(0.0)
    rounds = max(1, min(round(abs(natural) * length_s / (2 * room)), int(length_s / _ROUND_S)))
    longest = 2 * room * rounds / length_s
    paces = (min(abs(natural), longest) * share for share in (1.0, 0.85, 0.7, 0.5))
    strides = (pace * whole_strides(going[0], pace, length_s, mood) for pace in paces)
    pace = next((pace for pace in strides if pace <= longest), longest)
    if pace < _LEAST_PACE * abs(natural):
        return False
    for actor in going:
        actor.pace = pace
        reach = math.copysign(pace * length_s / (4 * rounds), natural)
        actor.pacing = Pacing(actor.way(0.0) - (left + right) / 2, reach, rounds, length_s)
        actor.way = actor.pacing.x
        actor.rest = actor.family
    return True


def whole_strides(actor: Actor, pace: float, length_s: float, mood: str) -> float:
    """By how much to change a pace so that a loop is a whole number of strides and feet do not slide."""
    ledger = Ledger()
    metres = pace / actor.scale
    clock = Clock(0.0, length_s, ledger=Ledger())
    moment = Moment(
        t_s=clock, action=actor.family, travelled_m=Clock(0.0, length_s, metres, 0.0, ledger), speed_mps=metres, mood=mood
    )
    recorder = skia.PictureRecorder()
    actor.role.puppet.draw(recorder.beginRecording(skia.Rect.MakeLTRB(-10, -10, 10, 10)), moment, Light())
    turns = [abs(rate) * length_s / period for rate, period in ledger.remainders if rate]
    if not turns:
        return 1.0
    return max(1, round(turns[0])) / turns[0]


def _travels(actor: Actor) -> bool:
    return abs(actor.way(WARM_S + 1.0) - actor.way(WARM_S)) > 0.004


def _breadth(actor: Actor) -> float:
    return max(actor.role.puppet.width_m, 0.6 * actor.role.puppet.height_m) * actor.scale * 1.25


def _round(start: float, pace: float, range_: float) -> Way:
    return lambda t: (start + pace * t + range_ / 2) % range_ - range_ / 2
