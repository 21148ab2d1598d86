"""Four-legged animals: one rig, a row of parameters each (animals.py), joints from beast_pose.py, heads from beast_head.py."""

import math
from dataclasses import replace

import skia

from engine.base import SceneSubject
from engine.papercut import paper
from engine.papercut.paper import Colour
from engine.papercut.puppet import Moment
from engine.papercut.rigs import beast_pose, shapes, wear
from engine.papercut.rigs.animals import ALSO, ANIMALS
from engine.papercut.rigs.beast_head import Head
from engine.papercut.rigs.beast_marks import MARKS, extra_torso
from engine.papercut.rigs.beast_pose import Foot, Pose
from engine.papercut.rigs.beast_tail import draw_tail
from engine.papercut.rigs.rig import BABY, Pen, Rig, asked, dice
from engine.papercut.rigs.shine import draw_flame
from engine.papercut.rigs.wings import bat_wing, feather_wing

NAMES = frozenset(ANIMALS) | frozenset(ALSO)
OWN_COLOURS = frozenset((("fox", "red"), ("squirrel", "red"), ("deer", "brown"), ("lion", "golden"), ("camel", "brown")))


class Quadruped(Rig):
    """A four-legged animal."""

    kind = "quadruped"
    own = beast_pose.FAMILIES

    def __init__(self, subject: SceneSubject, seed: int) -> None:
        a = ANIMALS[ALSO.get(subject.name, subject.name)]
        if BABY & set(subject.traits) or subject.name in {
            "puppy",
            "kitten",
            "foal",
            "bear cub",
            "lion cub",
            "wolf cub",
            "tiger cub",
            "piglet",
            "colt",
        }:
            a = replace(
                a,
                head=a.head * 1.28,
                muzzle=a.muzzle * 0.92,
                eye=a.eye * 1.5,
                neck=a.neck * 0.85,
                ear=a.ear * 1.1,
                body=a.body * 0.92,
                leg=a.leg * 1.1,
            )
        self.a = a
        self.build = beast_pose.build_of(a)
        up = math.radians(a.neck_up)
        head_y = self.build.hip_y + 0.12 * a.depth + a.neck * math.sin(up)
        self.head_top = head_y + a.head + (a.ear * 0.7 if a.ears in {"point", "long", "leaf"} else 0.0)
        nose = a.body / 2 - 0.3 * a.depth + a.neck * math.cos(up) + a.muzzle + a.snout
        tail = a.tail_len * 0.75 if a.tail in {"bush", "cat", "thick", "dragon", "thin"} else 0.15
        super().__init__(subject, seed, a.shoulder * max(1.0, self.head_top), a.shoulder * (nose + a.body / 2 + tail))
        self.fiery = subject.action == "breathe fire" or "fire-breathing" in subject.traits
        self._colours(subject)
        self._cut()
        gait = beast_pose.gaits(a)
        cadence = max(0.75, min(2.1, 1.2 * (0.5 / a.shoulder) ** 0.3))
        size = a.shoulder * self.scale
        walk, run = gait["walk"].stride * cadence * size, gait["run"].stride * 1.75 * cadence * size
        self.natural_mps = {"walk": walk, "run": run, "ride": walk, "fly": run * 1.1, "swim": walk * 0.6}
        if "bat wings" in a.extra or "feather wings" in a.extra:
            self.medium = "air" if self.family in {"fly", "float"} else "ground"

    def _colours(self, subject: SceneSubject) -> None:
        a = self.a
        plain = not subject.colour or (subject.name, subject.colour) in OWN_COLOURS
        coat = a.coat if plain else asked(subject, a.coat)
        if plain:  # two foxes of other descriptions are not the same fox
            coat = (
                paper.mix(coat, paper.darker(coat, 0.3), (dice(subject, "shade", 5) - 2) * 0.06 + 0.06)
                if dice(subject, "shade", 5)
                else coat
            )
        same = a.belly == a.coat
        self.coat: Colour = coat
        self.belly: Colour = coat if same else (a.belly if plain else paper.mix(a.belly, coat, 0.12))
        if plain or a.sock is None:
            self.sock = a.sock
        else:
            self.sock = a.sock if paper.brightness(a.sock) < 0.3 else paper.darker(coat, 0.3)
        self.mark: Colour = a.mark if plain or a.marks in {"zebra", "tiger"} else paper.darker(coat, 0.4)
        self.mane: Colour = a.mane or paper.darker(coat, 0.45)
        scarf = next((t for t in subject.traits if "scarf" in t), "")
        self.scarf: Colour | None = (paper.colour(scarf.replace("scarf", "").strip()) or (0.8, 0.22, 0.2)) if scarf else None

    def _cut(self) -> None:
        """Cut every part that keeps its shape."""
        a, b, h, d = self.a, self.build, self.a.body / 2, self.a.depth
        low = d * (a.waist - 0.5)
        torso = shapes.blob(
            (
                (-h, -0.02 * d),
                (-h * 0.8, -0.45 * d),
                (-h * 0.25, -0.5 * d),
                (h * 0.35, -0.49 * d),
                (h * 0.84, -0.42 * d),
                (h * 1.0, 0.0),
                (h * 0.82, 0.42 * d),
                (h * 0.4, 0.5 * d),
                (-h * 0.2, low),
                (-h * 0.72, low * 0.92),
                (-h * 0.96, 0.28 * d),
            )
        )
        self.torso, self.over = extra_torso(a, torso)
        at = (h - 0.36 * d, -0.1 * d)
        self.torso = shapes.facing(self.torso, shapes.capsule(*at, 0.02, at[0] + 0.06, at[1], 0.015), *at)
        self.marks = [shapes.both(self.torso, mark) for mark in MARKS[a.marks](a)] if a.marks else []
        self.under = (
            shapes.both(torso, shapes.box(-h * 0.7, low - 0.1 * d, h * 1.35, d))
            if a.belly != a.coat and not a.bib and a.waist < 0.99
            else None
        )
        self.head = Head(a, self.coat, self.belly, self.mane, self.subject.traits)
        w = a.leg
        stands = b.hip_y - 0.12 * d - w * 0.8
        half = stands * (0.515 if not a.column else 0.51)
        self.bones = (half, half, w)
        self.shank = 0.34 * stands
        thigh = math.hypot(stands - self.shank, 0.1) * 0.53
        self.thigh = (thigh * 0.96, thigh * 1.04)
        if a.hoof:
            self.toe = shapes.poly(((-w * 0.85, -w * 1.5), (w * 0.85, -w * 1.5), (w * 1.3, 0.0), (-w * 0.95, 0.0)))
        elif a.column:
            self.toe = shapes.blob(
                ((-w * 0.95, -w * 0.9), (w * 0.7, -w * 0.9), (w * 1.3, -w * 0.3), (w * 1.15, 0.0), (-w * 0.95, 0.0)), 0.3
            )
        else:
            self.toe = shapes.capsule(-w * 0.05, -w * 0.72, w * 0.72, w * 1.0, -w * 0.55, w * 0.55)

    # drawing

    def pose(self, pen: Pen, moves: str, moment: Moment) -> None:
        """Draw the animal: far side first, then body, near side, head."""
        a, b = self.a, self.build
        now = replace(moment, travelled_m=moment.travelled_m / self.scale)
        pose = beast_pose.pose_of(a, moves, now, self.phase)
        ours = Pen(pen.canvas, pen.light, pen.size / a.shoulder)
        with ours.at(0, 0, 0, a.shoulder, a.shoulder):
            middle = (pose.forward, -b.hip_y + pose.drop)
            cos, sin = math.cos(pose.pitch), math.sin(pose.pitch)

            def on(x: float, y: float) -> shapes.Point:
                """A place on the torso, in the animal's own space."""
                return middle[0] + x * cos - y * sin, middle[1] + x * sin + y * cos

            t = moment.t_s + self.phase
            if "bat wings" in a.extra or "feather wings" in a.extra:
                self._wing(ours, on(0.18, -0.4 * a.depth), pose, far=True)
            draw_tail(
                ours,
                a,
                on(-a.body / 2 * 0.94, -0.16 * a.depth),
                pose,
                t,
                moment.wind,
                (self.coat, a.tip or self.belly, self.mane),
            )
            for foot in (2, 3):
                self._leg(ours, on, foot, pose, 1.0)
            base, end = self._neck(on, pose)
            turn = math.radians(a.face) - pose.head + 0.35 * pose.pitch
            with ours.at(*end, turn):
                self.head.behind(ours, pose)
            self._body(ours, middle, base, end, pose, t)
            for foot in (0, 1):
                self._leg(ours, on, foot, pose, 0.0)
            if self.over is not None:
                with ours.at(*middle, pose.pitch):
                    for path, colour in self.over:
                        ours.lay(path, colour if colour is not None else self.coat)
            if "bat wings" in a.extra or "feather wings" in a.extra:
                self._wing(ours, on(0.12, -0.4 * a.depth), pose, far=False)
            if self.scarf is not None:
                k = 0.62
                with ours.at(
                    base[0] + (end[0] - base[0]) * k,
                    base[1] + (end[1] - base[1]) * k,
                    math.pi / 2 + math.atan2(end[1] - base[1], end[0] - base[0]),
                ):
                    wear.scarf(ours, 0, 0, a.neck_w * 2.3, t, moment.wind + 0.05 * moment.speed_mps, self.scarf)
            with ours.at(*end, turn):
                breath = max(0.0, math.sin(t * 1.7)) if self.fiery else 0.0
                self.head.draw(ours, replace(pose, jaw=max(pose.jaw, 0.45 * breath)) if self.fiery else pose)
                self._trunk(ours, moves, pose, t)
                if breath > 0.05:
                    with ours.at(a.muzzle + 0.6 * a.snout, self.head.drop + 0.3 * a.snout, math.pi / 2):
                        draw_flame(ours, 0.0, 0.0, 0.3 + 0.22 * breath, 1.5 * breath, t)

    def _neck(self, on: shapes.Place, pose: Pose) -> tuple[shapes.Point, shapes.Point]:
        a = self.a
        base = on(a.body / 2 - 0.36 * a.depth, -0.14 * a.depth)
        angle = math.radians(a.neck_up) + pose.neck - 0.6 * pose.pitch
        return base, (base[0] + a.neck * math.cos(angle), base[1] - a.neck * math.sin(angle))

    def _body(self, pen: Pen, middle: shapes.Point, base: shapes.Point, end: shapes.Point, pose: Pose, t: float) -> None:
        a = self.a
        whole = skia.Path()
        place = skia.Matrix.Translate(*middle).preRotate(math.degrees(pose.pitch))
        whole.addPath(self.torso, place)
        whole.addPath(shapes.capsule(base[0], base[1], min(a.depth * 0.36, a.neck_w * 1.75), end[0], end[1], a.neck_w))
        whole.setFillType(skia.PathFillType.kWinding)
        if "mane" in a.extra or "short mane" in a.extra:
            self._mane(pen, base, end, t)
        pen.lay(whole, self.coat)
        with pen.at(*middle, pose.pitch):
            if self.under is not None:
                pen.flat(self.under, self.belly)
            for mark in self.marks:
                pen.flat(mark, self.mark)
        if a.marks in {"zebra", "giraffe"}:
            self._neck_marks(pen, base, end)
        if a.bib:
            x, y = base[0] + 0.16 * a.depth, base[1] + 0.1 * a.depth
            bib = shapes.blob(
                (
                    (end[0] + a.neck_w * 0.3, end[1] + a.neck_w),
                    (x + 0.2 * a.depth, y),
                    (x + 0.12 * a.depth, y + 0.36 * a.depth),
                    (x - 0.2 * a.depth, y + 0.1 * a.depth),
                )
            )
            pen.flat(shapes.both(whole, bib), self.belly)
        if "panda" in a.extra:
            with pen.at(*middle, pose.pitch):
                band = shapes.blob(
                    ((a.body * 0.2, -a.depth), (a.body * 0.36, -a.depth), (a.body * 0.5, a.depth), (a.body * 0.2, a.depth)), 0.3
                )
                pen.flat(shapes.both(self.torso, band), self.sock or self.coat)

    def _neck_marks(self, pen: Pen, base: shapes.Point, end: shapes.Point) -> None:
        a = self.a
        n = 7 if a.marks == "giraffe" else 6
        angle = math.atan2(end[1] - base[1], end[0] - base[0])
        for i in range(1, n):
            k = i / n
            with pen.at(base[0] + (end[0] - base[0]) * k, base[1] + (end[1] - base[1]) * k, angle):
                w = a.neck_w * (1.2 - 0.35 * k)
                if a.marks == "giraffe":
                    pen.flat(
                        shapes.blob(
                            (
                                (-w * 0.6, -w * (0.2 + 0.5 * (i % 2))),
                                (w * 0.5, -w * 0.55),
                                (w * 0.6, w * 0.2),
                                (-w * 0.3, w * 0.5),
                            )
                        ),
                        self.mark,
                    )
                else:
                    pen.flat(shapes.blob(((-w * 0.24, -w), (w * 0.2, -w), (w * 0.06, w * 0.75))), self.mark)

    def _mane(self, pen: Pen, base: shapes.Point, end: shapes.Point, t: float) -> None:
        a = self.a
        angle = math.atan2(end[1] - base[1], end[0] - base[0])
        length = math.hypot(end[0] - base[0], end[1] - base[1])
        loose = "mane" in a.extra
        points, n = [(length + a.head * 0.9, -a.head * 0.55)], 6
        for i in range(n + 1):
            k = 1 - i / n
            sway = 0.03 * math.sin(t * 2.6 - i * 0.9)
            points.append(
                (
                    length * k - (0.05 if loose else 0.0) + sway,
                    -a.neck_w * (1.1 + 0.75 * (1 - k)) - (0.11 if loose else 0.06) - (0.035 if i % 2 else 0.0),
                )
            )
        points += [(-0.05, 0.0), (length, 0.0)]
        with pen.at(*base, angle):
            pen.lay(shapes.blob(points, 0.7), self.mane)

    def _leg(self, pen: Pen, on: shapes.Place, foot: int, pose: Pose, depth: float) -> None:
        a, b = self.a, self.build
        hind = foot in (0, 2)
        x, up, turn = pose.feet[foot]
        hip = on((b.hind_x if hind else b.fore_x) + (0.05 if depth else 0.0), 0.12 * a.depth)
        if pose.lying or (pose.folded and hind):
            self._folded(pen, hip, hind, depth)
            return
        upper, lower, w = self.bones
        ankle = (x, -up - w * (1.1 if a.hoof else 0.8))
        if hind and not a.column:
            lean = 0.42 + 0.35 * (hip[0] - ankle[0]) / b.leg + 0.25 * turn  # the heel rises behind a foot that is left behind
            hock = (ankle[0] - self.shank * math.sin(lean), ankle[1] - self.shank * math.cos(lean))
            knee, hock = shapes.bend(hip[0], hip[1], hock[0], hock[1], *self.thigh, True)
            chain = [hip, knee, hock, ankle]
            radii = [w * 1.9, w * 1.45, w * 0.78, w * 0.72]
        else:
            knee, ankle = shapes.bend(hip[0], hip[1], ankle[0], ankle[1], upper, lower, not (hind and a.column))
            chain = [hip, knee, ankle]
            radii = [w * (1.25 if a.column else 1.5), w * (1.05 if a.column else 0.95), w * (0.95 if a.column else 0.72)]
        path = shapes.limb(chain, radii)
        toe = (
            skia.Matrix.Translate(ankle[0], ankle[1]).preRotate(math.degrees(turn)).preTranslate(0, w * (1.1 if a.hoof else 0.8))
        )
        if not a.hoof:
            path.addPath(self.toe, toe)
        panda = "panda" in a.extra
        pen.lay(path, self.sock if panda and self.sock else self.coat, depth)
        if self.sock is not None and not panda:
            (kx, ky), (fx, fy) = chain[-2], chain[-1]
            k = 0.25 if len(chain) == 4 else 0.45
            sock = shapes.capsule(kx + (fx - kx) * k, ky + (fy - ky) * k, radii[-1] * 1.03, fx, fy, radii[-1] * 1.03)
            if not a.hoof:
                sock.addPath(self.toe, toe)
            pen.flat(sock, self.sock, depth)
        if a.hoof:
            with pen.at(0, 0):
                pen.canvas.concat(toe)
                pen.lay(
                    self.toe,
                    paper.mix(self.sock or paper.darker(self.coat, 0.6), (0.16, 0.13, 0.14), 0.6),
                    depth,
                    edge=False,
                    shadow=False,
                )
        elif a.column and not panda:
            for i in range(3):
                pen.flat(
                    shapes.ellipse(ankle[0] + w * (0.1 + 0.42 * i), ankle[1] + w * 0.66, w * 0.15, w * 0.13),
                    paper.lighter(self.coat, 0.4),
                    depth,
                )

    def _folded(self, pen: Pen, hip: shapes.Point, hind: bool, depth: float) -> None:
        """A leg under a body that sits or lies."""
        w, d = self.a.leg, self.a.depth
        coat = self.sock if "panda" in self.a.extra and self.sock else self.coat
        foot = self.sock or coat
        shift = 0.07 if depth else 0.0
        if hind:
            paw = shapes.capsule(hip[0] + 0.05 + shift, -w * 0.75, w * 0.75, hip[0] + 0.28 + shift, -w * 0.7, w * 0.68)
            pen.lay(paw, foot, depth)
            if not depth:
                pen.lay(
                    shapes.ellipse(hip[0] + 0.02, min(hip[1], -0.3 * d), 0.38 * d, max(0.3 * d, -hip[1] * 0.75)),
                    coat,
                    depth,
                    shadow=False,
                )
        else:
            pen.lay(shapes.capsule(hip[0] + shift, -w * 0.9, w * 0.9, hip[0] + 0.32 + shift, -w * 0.72, w * 0.7), foot, depth)

    def _wing(self, pen: Pen, root: shapes.Point, pose: Pose, *, far: bool) -> None:
        beat = pose.wings if pose.wings else -0.35
        lift = 1.15 + 0.75 * beat + (0.25 if far else 0.0)
        with pen.at(*root):
            if "bat wings" in self.a.extra:
                bat_wing(pen, 1.3, lift, self.coat, self.a.mark, 0.9 if far else 0.0)
            else:
                feather_wing(pen, 0.95, lift, beat, paper.mix(self.coat, (0.75, 0.82, 0.95), 0.25), 0.9 if far else 0.0)

    def _trunk(self, pen: Pen, moves: str, pose: Pose, t: float) -> None:
        a = self.a
        if "trunk" not in a.extra:
            return
        m, s, y = a.muzzle, a.snout, self.head.drop
        lift = {
            "wave": 2.0,
            "hold": 1.7,
            "talk": 1.3,
            "dance": 1.2,
            "jump": 1.0,
            "eat": 1.1 + 1.0 * math.sin(t * 1.6),
            "play": 1.3,
            "sleep": 0.4,
        }.get(moves, 0.0)
        angles = []
        for i in range(6):
            angles.append(0.5 - lift * i / 5 - (0.06 + 0.03 * i) * math.sin(t * 2.1 - i * 0.55) - (0.25 if i == 5 else 0.0))
        points = shapes.curl(m * 0.55, y * 0.6, 0.12, angles)
        pen.lay(shapes.ribbon(points, [s * k for k in (1.12, 0.86, 0.7, 0.56, 0.46, 0.4, 0.36)]), self.coat)
        if "tusks" in a.extra:
            pen.lay(
                shapes.ribbon(
                    ((m * 0.5, y + s * 0.9), (m * 0.95, y + s * 1.15), (m * 1.55, y + s * 0.5)), (s * 0.26, s * 0.22, s * 0.06)
                ),
                (0.98, 0.95, 0.86),
            )
        eye = self.a.eye
        pen.eye(a.head * 0.36, -a.head * 0.2, eye, self.coat, pose.shut)

    # facts

    def feet(self, moment: Moment) -> tuple[Foot, ...]:
        """Where the four feet are at this moment, in metres from the origin: x, height above ground, turn."""
        now = replace(moment, travelled_m=moment.travelled_m / self.scale)
        pose = beast_pose.pose_of(self.a, moment.action or self.rests, now, self.phase)
        size = self.a.shoulder * self.scale
        return tuple((x * size, up * size, turn) for x, up, turn in pose.feet)

    def seat(self, moment: Moment) -> tuple[float, float]:
        """On the back, just behind the shoulders."""
        now = replace(moment, travelled_m=moment.travelled_m / self.scale)
        pose = beast_pose.pose_of(self.a, moment.action or self.rests, now, self.phase)
        size = self.a.shoulder * self.scale
        hump = 0.16 if "humps" in self.a.extra else 0.0
        return size * 0.06, size * (-self.build.hip_y + pose.drop - 0.46 * self.a.depth - hump)
