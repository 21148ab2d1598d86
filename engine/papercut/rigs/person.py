"""People: one rig; who they are comes from people.py, how they move from person_pose.py, hair and head from person_head.py."""

import math
from dataclasses import replace
from functools import cached_property
from typing import Protocol

import skia

from engine.base import SceneSubject
from engine.papercut import paper
from engine.papercut.paper import Colour
from engine.papercut.puppet import Moment
from engine.papercut.rigs import act as act_row
from engine.papercut.rigs import act_pose, acts, in_hand, person_pose, shapes, tools, wear
from engine.papercut.rigs.people import PEOPLE
from engine.papercut.rigs.person_clothes import torso
from engine.papercut.rigs.person_head import Head
from engine.papercut.rigs.person_look import Look, look_of
from engine.papercut.rigs.person_pose import Foot, Pose
from engine.papercut.rigs.rig import Pen, Rig, dice
from engine.papercut.rigs.wings import feather_wing

__all__ = ["NAMES", "Look", "Person", "look_of"]

NAMES = frozenset(PEOPLE)
HEIGHTS = {"": 1.72, "old": 1.62, "child": 1.2, "toddler": 0.85}
SHOULDER, UPPER, FORE = 0.715, 0.15, 0.145
Reach = tuple[shapes.Point, shapes.Point, shapes.Point, float]


class Face(Protocol):
    """A head on a person's shoulders, drawn around its middle: what is behind it, then itself."""

    def behind(self, pen: Pen, flow: float, t: float) -> None: ...
    def draw(self, pen: Pen, pose: Pose, t: float) -> None: ...


class Person(Rig):
    """A person of any age and trade."""

    kind = "person"
    own = person_pose.FAMILIES

    def __init__(self, subject: SceneSubject, seed: int) -> None:
        self.look = self._looked(subject)
        tall = HEIGHTS[self.look.age] * (1.0 if not self.look.her or self.look.age else 0.96)
        tall *= (0.97, 1.0, 1.0, 1.03)[dice(subject, "tall", 4)]
        super().__init__(subject, seed, tall, tall * 0.42)
        young = {"child": 1.35, "toddler": 1.7}.get(self.look.age, 1.0)
        self.r = 0.107 * young
        self.neck = (SHOULDER + 0.045) - 0.1 * (young - 1.0)
        self.shoulder = SHOULDER - 0.13 * (young - 1.0)
        self.stature = 1.0 / (self.neck + self.r * 2)  # so that the crown of the head is at the full height
        self.legs = self.shoulder / SHOULDER
        self.head: Face = Head(self.look, self.r)
        self.mouth = (0.95 * self.r, 0.5 * self.r)
        self.wide = {"spacesuit": 1.36, "armour": 1.25, "robe": 1.16}.get(self.look.outfit, 1.12) * (1.12 if young > 1.2 else 1.0)
        self.wide *= (
            1.26
            if "broad" in self.look.marks
            else 0.86
            if "slim" in self.look.marks
            else 1.16
            if "muscular" in self.look.marks
            else (0.94, 1.0, 1.0, 1.07)[dice(subject, "wide", 4)]
        )
        hold = subject.relation == "holding" or self.family == "hold"
        self.holding = hold
        if subject.name == "baby":
            self.rests = "sit"
        self.act: act_row.Act | None = None
        self.gone = 0.0
        self.tint: Colour | None = None
        self.riding = subject.relation in {"riding", "on"} and (
            self.family in {"ride", "sit", ""} or subject.relation == "riding"
        )
        size = self.height_m * self.stature * self.legs
        self.natural_mps = {
            "walk": person_pose.WALK.stride * 0.95 * size * 1.9 / 1.0 * 0.9,
            "run": person_pose.RUN.stride * 1.55 * size,
        }
        if self.look.outfit == "tail":
            self.medium = "water"
        elif self.family in {"fly", "float"}:
            self.medium = "air"
        if self.family in {"swim", "fly"} and self.look.outfit != "tail":
            self.width_m = 1.05 * self.height_m  # lying along its way

    def _looked(self, subject: SceneSubject) -> Look:
        return look_of(subject)

    def _tail(self, pen: Pen, hip: shapes.Point, t: float, wind: float) -> None:
        """What grows behind the hips; people have nothing there."""

    def take_up(self, row: str, tint: str = "", *, bare: bool = False) -> None:
        """Do what this row of acts.py says, with its things in the colour asked for; bare: with none of them."""
        act = acts.ACTS[row]
        self.act = replace(act, behind=(), within=(), before=(), reach_m=0.0) if bare else act
        self.tint, self.holding = paper.colour(tint), False
        self.width_m += self.act.reach_m * self.height_m
        if row in {"skydive", "broomstick", "bungee jump"}:
            self.medium = "air"

    # posing

    def posed(self, moves: str, moment: Moment) -> Pose:
        """The pose at this moment, with feet where the way puts them."""
        act = self.act if moves in {"act", "walk", "run", "stand", "sit", "ride"} else None
        if self.riding:
            moves = "ride"
        elif act is not None and moves != "walk":
            moves = "stand"
        if self.look.outfit == "tail" and moves in {"walk", "run", "stand"}:
            moves = "swim" if moves != "stand" else "float"
        pose = person_pose.pose_of(moves, moment, self.phase)
        if moves in {"walk", "run"} and (moment.speed_mps or moment.travelled_m):
            unit = self.height_m * self.stature * self.legs
            pose = person_pose.going(pose, moves, moment.travelled_m / unit)
        if act is not None:
            way = moment.travelled_m / (self.height_m * self.stature * self.legs)
            ours = replace(act, legs="") if self.riding else act
            return act_pose.played(ours, pose, moment.t_s + self.phase, way)
        if self.holding and not self.riding:
            pose = replace(pose, arms=(pose.arms[0], (1.9 + 0.04 * math.sin(moment.t_s * 2), 0.35)))
        if (self.look.job.tool not in {"", "pack", "stethoscope"} or "cane" in self.look.marks) and moves in {
            "stand",
            "look",
            "walk",
        }:
            near = (pose.arms[0][0] * 0.3 + 0.55, 0.75)
            pose = replace(pose, arms=(near, pose.arms[1]))
        if self.look.age == "old" and moves in {"stand", "walk", "talk"}:
            pose = replace(pose, lean=pose.lean + 0.09, head=pose.head - 0.05)
        return pose

    def pose(self, pen: Pen, moves: str, moment: Moment) -> None:
        """Draw from back to front."""
        pose = self.posed(moves, moment)
        unit = self.height_m / self.scale * self.stature
        ours = Pen(pen.canvas, pen.light, 1.0 / self.stature)
        t = moment.t_s + self.phase
        self.gone = moment.travelled_m / (self.height_m * self.stature)
        with ours.at(0, 0, 0, unit, unit):
            middle = person_pose.HIP * self.legs
            if self.medium == "ground" or self.look.outfit != "tail":
                ours.canvas.translate(0, 0 if self.medium == "ground" else middle * 1.1)
            if pose.turn:
                flat = abs(pose.turn) > 1.0
                up = (0.085 * self.wide + 0.01 if pose.shut >= 1 else middle + pose.lift) if flat else middle
                ours.canvas.translate(0, -up)
                ours.canvas.rotate(math.degrees(pose.turn))
                ours.canvas.translate(-0.0, middle)
            self._figure(ours, pose, t, moment.wind)

    def _figure(self, pen: Pen, pose: Pose, t: float, wind: float) -> None:
        k = self.legs
        hip = (0.0, -(person_pose.HIP * k - pose.drop * k) - (pose.lift if abs(pose.turn) <= 1.0 else 0.0))
        up = (self.shoulder - person_pose.HIP * k) * 0.985
        shoulder = (hip[0] + up * math.sin(pose.lean), hip[1] - up * math.cos(pose.lean))
        neck = (
            hip[0] + (self.neck - person_pose.HIP * k) * math.sin(pose.lean),
            hip[1] - (self.neck - person_pose.HIP * k) * math.cos(pose.lean),
        )
        head = (neck[0] + self.r * 0.9 * math.sin(pose.lean + pose.head * 0.5) + 0.006, neck[1] - self.r * 0.92)
        tilt = pose.lean * 0.45 + pose.head
        reached = tuple(self._reached(shoulder, pose, side) for side in (0, 1))
        near, far = reached
        joints = in_hand.Joints(
            t, hip, shoulder, head, (near[2], far[2]), (near[3], far[3]), self._ankles(pose), pose.lean, self.gone
        )
        if self.act is not None:
            self._things(pen, self.act.behind, joints, neck)
        self._tail(pen, hip, t, wind)
        behind = -(pose.flow + 0.35 * wind)
        if self.look.job.cape is not None:
            self._cape(pen, shoulder, hip, behind, t)
        if "angel" in self.subject.name or "fairy" in self.subject.name:
            beat = math.sin(t * 7)
            with pen.at(shoulder[0] - 0.03, shoulder[1] + 0.05):
                feather_wing(pen, 0.34, 0.7 + 0.3 * beat, beat * 0.5, (0.97, 0.96, 0.93))
        if self.look.job.tool == "pack" or self.look.outfit == "spacesuit":
            with pen.at(shoulder[0] - 0.085 * self.wide, shoulder[1] + 0.12, pose.lean):
                pen.lay(shapes.box(-0.055, -0.11, 0.1, 0.22, 0.035), paper.darker(self.look.top, 0.25))
        with pen.at(*head, tilt):
            self.head.behind(pen, behind, t)
        self._arm(pen, far, pose, 1, 0.85)
        tail = self.look.outfit == "tail"
        if tail:
            self._fish_tail(pen, hip, t)
        else:
            for i, depth in ((1, 0.8), (0, 0.0)):
                self._leg(pen, hip, pose.feet[i], pose, i, depth)
        self._torso(pen, hip, shoulder, pose)
        pen.lay(
            shapes.capsule(neck[0] - 0.004, neck[1] + 0.03, 0.034, head[0] - 0.006, head[1], 0.034),
            paper.darker(self.look.skin, 0.12),
            edge=False,
            shadow=False,
        )
        if self.look.scarf is not None:
            wear.scarf(pen, neck[0], neck[1] + 0.005, 0.15, t, wind + pose.flow, self.look.scarf)
        with pen.at(*head, tilt):
            self.head.draw(pen, pose, t)
        if self.act is not None:
            self._things(pen, self.act.within, joints, neck)
        self._arm(pen, near, pose, 0, 0.0)
        if self.act is not None:
            self._things(pen, self.act.before, joints, neck)

    def _leg(self, pen: Pen, hip: shapes.Point, foot: Foot, pose: Pose, side: int, depth: float) -> None:
        look, k, w = self.look, self.legs, self.wide
        x, up, turn = foot
        x, up = x * k, up * k
        root = (hip[0] + (0.012 if side else -0.012), hip[1] - 0.01)
        ankle = (x, -up - person_pose.ANKLE * k)
        ankle = (ankle[0] - 0.035 * k * math.sin(max(0.0, turn)), ankle[1] - 0.04 * k * math.sin(max(0.0, turn)))
        knee, ankle = shapes.bend(root[0], root[1], ankle[0], ankle[1], 0.219 * k, 0.216 * k, True)
        bare = look.outfit == "dress" or self.subject.name in {
            "football player",
            "soccer player",
            "athlete",
            "runner",
            "boxer",
            "swimmer",
        }
        leg = shapes.limb([root, knee, ankle], [0.05 * w, 0.039 * w, 0.03 * w])
        pen.lay(leg, look.skin if bare else look.legs, depth)
        boot = skia.Path()
        boot.addPath(self._shoe, skia.Matrix.Translate(*ankle).preRotate(math.degrees(turn)))
        pen.lay(boot, look.shoes if look.outfit != "spacesuit" else paper.darker(look.top, 0.4), depth)

    @cached_property
    def _shoe(self) -> skia.Path:
        a, w = person_pose.ANKLE * self.legs, self.wide
        return shapes.blob(
            ((-0.034 * w, -0.02), (0.02 * w, -0.022), (0.075 * w, a * 0.25), (0.085 * w, a * 0.95), (-0.034 * w, a)), 0.36
        )

    def _torso(self, pen: Pen, hip: shapes.Point, shoulder: shapes.Point, pose: Pose) -> None:
        look, w = self.look, self.wide
        length = math.hypot(shoulder[0] - hip[0], shoulder[1] - hip[1])
        if look.outfit == "robot":
            with pen.at(*hip, pose.lean):
                pen.lay(shapes.box(-0.1, -length - 0.03, 0.21, length + 0.06, 0.03), look.top)
                pen.flat(shapes.box(-0.02, -length * 0.86, 0.1, 0.08, 0.012), paper.lighter(look.top, 0.4))
                for i, c in enumerate(((0.9, 0.35, 0.3), (0.95, 0.78, 0.3), (0.4, 0.8, 0.5))):
                    pen.flat(shapes.circle(0.002 + 0.028 * i, -length * 0.86 + 0.055, 0.01), c)
                pen.flat(shapes.box(-0.1, -length * 0.2, 0.21, 0.018), paper.darker(look.top, 0.25))
            return
        with pen.at(*hip, pose.lean):
            torso(pen, look, length, w)
        if look.outfit in {"dress", "robe", "coat"}:
            self._skirt(pen, hip, pose, w)

    def _skirt(self, pen: Pen, hip: shapes.Point, pose: Pose, w: float) -> None:
        look, k = self.look, self.legs
        long = {"dress": 0.22, "robe": 0.4, "coat": 0.15}[look.outfit] * k
        if pose.seated:
            knees = shapes.capsule(
                hip[0], hip[1], 0.07 * w, hip[0] + 0.2 * k, hip[1] + (0.03 if pose.feet[0][1] < 0 else 0.0), 0.055 * w
            )
            pen.lay(knees, look.top)
            return
        xs = [hip[0] + (x * k - hip[0]) * min(1.0, long / (0.44 * k)) for x, _, _ in pose.feet]
        flare = 0.075 if look.outfit == "dress" else 0.06
        left, right = min(xs) - flare * w, max(xs) + flare * w
        sway = 0.012 * math.sin(pose.swing - 0.8) - 0.02 * pose.flow
        left, right = min(left, hip[0] - 0.08 * w) + sway, max(right, hip[0] + 0.08 * w) + sway
        bottom = hip[1] + long
        hem = [(right, bottom), (right * 0.5 + left * 0.5, bottom + 0.012), (left, bottom)]
        pen.lay(
            shapes.blob(
                [
                    (-0.055 * w + hip[0], hip[1] - 0.07),
                    (0.055 * w + hip[0], hip[1] - 0.07),
                    (0.072 * w + hip[0], hip[1]),
                    *hem,
                    (-0.072 * w + hip[0], hip[1]),
                ],
                0.32,
            ),
            look.top,
            shadow=True,
        )
        pen.flat(
            shapes.ribbon(
                ((left, bottom - 0.012), ((left + right) / 2, bottom - 0.002), (right, bottom - 0.012)), (0.008, 0.009, 0.008)
            ),
            paper.lighter(look.top, 0.3),
        )

    def _reached(self, shoulder: shapes.Point, pose: Pose, side: int) -> Reach:
        """Shoulder, elbow, hand and the forearm's angle of one arm: by its angles, or where its hand reaches."""
        k = 0.5 + 0.5 * self.legs
        root = (shoulder[0] + (0.022 if side else -0.012), shoulder[1] + 0.018)
        target = pose.hands[side]
        if target is None:
            a = pose.arms[side][0] - pose.lean
            b = a + pose.arms[side][1]
            elbow = (root[0] + UPPER * k * math.sin(a), root[1] + UPPER * k * math.cos(a))
            return root, elbow, (elbow[0] + FORE * k * math.sin(b), elbow[1] + FORE * k * math.cos(b)), b
        grown = k * (min(1.35, self.r / 0.107) if target[1] < -0.03 and abs(target[0]) < 0.16 else 1.0)
        x, y = shoulder[0] + target[0] * grown - root[0], shoulder[1] + target[1] * grown - root[1]
        longest = 0.985 * (UPPER + FORE) * k
        give = min(1.0, longest / max(1e-6, math.hypot(x, y)))
        elbow, hand = shapes.bend(*root, root[0] + x * give, root[1] + y * give, UPPER * k, FORE * k, False)
        return root, elbow, hand, math.atan2(hand[0] - elbow[0], hand[1] - elbow[1])

    def _ankles(self, pose: Pose) -> tuple[shapes.Point, shapes.Point]:
        k = self.legs
        near, far = ((x * k, -up * k - person_pose.ANKLE * k) for x, up, _ in pose.feet)
        return near, far

    def _things(self, pen: Pen, things: tuple[act_row.Prop, ...], j: in_hand.Joints, neck: shapes.Point) -> None:
        """Draw things where the body has them."""
        near, far = j.hands
        middle = ((near[0] + far[0]) / 2, (near[1] + far[1]) / 2)
        chest = (0.55 * j.shoulder[0] + 0.45 * j.hip[0], 0.55 * j.shoulder[1] + 0.45 * j.hip[1])
        feet = ((j.feet[0][0] + j.feet[1][0]) / 2, max(j.feet[0][1], j.feet[1][1]) + person_pose.ANKLE * self.legs)
        along = math.atan2(near[1] - far[1], near[0] - far[0])
        spots: dict[str, tuple[shapes.Point, float]] = {
            "near": (near, math.pi / 2 - j.fore[0]),
            "far": (far, math.pi / 2 - j.fore[1]),
            "near=": (near, 0.0),
            "far=": (far, 0.0),
            "down": (near, -j.fore[0] if "club" in {t[0] for t in things} else math.pi / 3),
            "pair": (far, along),
            "pair=": (middle, 0.0),
            "between": (middle, 0.0),
            "chest": (chest, j.lean),
            "neck": (neck, j.lean * 0.6),
            "mouth": ((j.head[0] + self.mouth[0], j.head[1] + self.mouth[1]), j.lean * 0.4),
            "hip": (j.hip, 0.0),
            "head": (j.head, j.lean * 0.45),
            "feet": (feet, 0.0),
            "eachnear": (j.feet[0], 0.0),
            "eachfar": (j.feet[1], 0.0),
            "ground": ((0.0, 0.0), 0.0),
            "own": ((0.0, 0.0), 0.0),
        }
        for thing, where, x, y, turn in things:
            (px, py), angle = spots[where]
            with pen.at(px + x, py + y, angle + turn):
                in_hand.THINGS[thing](pen, j, self.tint)

    def _arm(self, pen: Pen, reached: Reach, pose: Pose, side: int, depth: float) -> None:
        look, w = self.look, self.wide
        root, elbow, hand, b = reached
        sleeve = paper.darker(look.top, 0.1) if not depth else look.top
        if look.outfit == "overalls" or (look.outfit == "apron" and look.job.top is None):
            sleeve = look.top
        sleeve = look.sleeves or sleeve
        tool = ("cane" if "cane" in look.marks else look.job.tool) if side == 0 and self.act is None else ""
        past = (hand[0] + 0.018 * math.sin(b), hand[1] + 0.018 * math.cos(b))
        if tool and not pose.seated:
            tools.held(pen, tool, past, b, self.height_m)
        pen.lay(
            shapes.circle(*past, 0.029 * (w * 0.5 + 0.5)),
            look.skin if look.outfit not in {"spacesuit", "armour", "robot"} else paper.darker(look.top, 0.3),
            depth,
        )
        pen.lay(shapes.limb([root, elbow, hand], [0.037 * w, 0.031 * w, 0.026 * w]), sleeve, depth)

    def _cape(self, pen: Pen, shoulder: shapes.Point, hip: shapes.Point, behind: float, t: float) -> None:
        points = []
        for i in range(6):
            k = i / 5
            points.append(
                (
                    shoulder[0] - 0.03 + behind * 0.3 * k + 0.018 * k * math.sin(t * 4 - i),
                    shoulder[1] + 0.01 + k * (0.5 - 0.24 * min(1.0, abs(behind))),
                )
            )
        pen.lay(shapes.ribbon(points, (0.06, 0.08, 0.095, 0.105, 0.115, 0.12)), self.look.job.cape or self.look.top)

    def _fish_tail(self, pen: Pen, hip: shapes.Point, t: float) -> None:
        points = shapes.curl(
            hip[0], hip[1] - 0.04, 0.085, [math.pi / 2 + 0.25 * math.sin(t * 3 - i * 0.6) * (0.3 + 0.2 * i) for i in range(5)]
        )
        pen.lay(shapes.ribbon(points, (0.07, 0.075, 0.062, 0.045, 0.03, 0.018)), self.look.top)
        (x0, y0), (x1, y1) = points[-2:]
        with pen.at(x1, y1, math.atan2(y1 - y0, x1 - x0)):
            pen.lay(shapes.blob(((-0.02, 0), (0.1, -0.11), (0.07, 0.0), (0.1, 0.11)), 0.5), paper.lighter(self.look.top, 0.2))

    # facts

    def feet(self, moment: Moment) -> tuple[Foot, ...]:
        """Where the two feet are at this moment, in metres from the origin: x, height above ground, turn."""
        unit = self.height_m * self.stature * self.legs
        return tuple((x * unit, up * unit, turn) for x, up, turn in self.posed(moment.action or self.rests, moment).feet)

    def seat(self, moment: Moment) -> tuple[float, float]:
        """In the raised far hand of who holds, else on the shoulders."""
        unit = self.height_m * self.stature
        pose = self.posed(moment.action or self.rests, moment)
        k = 0.5 + 0.5 * self.legs
        if self.act is not None and pose.hands[0] is not None:
            x, y = self._reached((0.0, -(self.shoulder - pose.drop)), pose, 0)[2]
            return unit * x, unit * y
        arm = pose.arms[1] if self.holding else pose.arms[0]
        top = self.shoulder - pose.drop
        a = arm[0] - pose.lean
        b = a + arm[1]
        if self.holding or moment.action == "hold":
            return unit * k * (UPPER * math.sin(a) + FORE * math.sin(b)), unit * (
                -top + k * (UPPER * math.cos(a) + FORE * math.cos(b))
            )
        return 0.0, -unit * (top + 0.02)
