"""Birds: one rig, a row of parameters each. They perch, walk with a bobbing head, swim and fly.

Lengths are shares of the standing height.
"""

import math

import skia

from engine.base import SceneSubject
from engine.papercut import paper
from engine.papercut.paper import hexed as _c
from engine.papercut.puppet import Moment
from engine.papercut.rigs import shapes, wear
from engine.papercut.rigs.birds import ALSO, BIRDS
from engine.papercut.rigs.gait import Gait
from engine.papercut.rigs.rig import Pen, Rig, asked, blink, hop, syllable
from engine.papercut.rigs.wings import bat_wing, feather_wing

NAMES = frozenset(BIRDS) | frozenset(ALSO)


class BirdRig(Rig):
    """A bird of any kind."""

    kind = "bird"
    own = frozenset(
        {
            "stand",
            "walk",
            "run",
            "fly",
            "float",
            "swim",
            "eat",
            "look",
            "talk",
            "sleep",
            "sit",
            "jump",
            "play",
            "dance",
            "wave",
            "shake",
        }
    )

    def __init__(self, subject: SceneSubject, seed: int) -> None:
        b = BIRDS[ALSO.get(subject.name, subject.name)]
        self.b = b
        super().__init__(subject, seed, b.tall, b.tall * (b.body + b.tail * 0.7 + b.beak + 0.1))
        self.rests = b.rests
        flightless = (b.extra and set(b.extra) & {"flipper"}) or subject.name in {
            "ostrich",
            "chicken",
            "chick",
            "hen",
            "emu",
            "turkey",
        }
        moves = self.family or b.rests
        if moves in {"fly", "float"}:
            self.medium = "air"
        elif moves == "swim":
            self.medium = "water"
        self.coat = asked(subject, b.coat)
        plain = not subject.colour
        self.belly = (
            b.belly if plain or (paper.brightness(b.belly) > 0.85 and b.belly != b.coat) else paper.lighter(self.coat, 0.3)
        )
        self.wing = (
            b.wing
            if b.wing and plain
            else paper.darker(self.coat, 0.18)
            if paper.brightness(self.coat) > 0.25
            else paper.lighter(self.coat, 0.12)
        )
        self.face = b.head_c if b.head_c and (plain or paper.brightness(b.head_c) > 0.85) else self.coat
        self.gait = Gait(max(0.07, 0.42 * b.legs), 0.6, max(0.05, 0.3 * b.legs), (0.0, 0.5))
        size = b.tall * self.scale
        cadence = max(1.1, min(2.4, 1.3 * (0.5 / b.tall) ** 0.4))
        self.natural_mps = {
            "walk": self.gait.stride * size * cadence,
            "run": self.gait.stride * size * cadence * 2.0,
            "fly": max(1.6, 3.2 * math.sqrt(size)),
            "swim": 0.9 * size,
        }
        if flightless:
            self.natural_mps["fly"] = 1.2 * size
        self.spread = 1.05 + 0.2 * (b.flap < 2) if "flipper" not in b.extra else 0.5

    def pose(self, pen: Pen, moves: str, moment: Moment) -> None:
        """Draw in shares of the height."""
        b, t = self.b, moment.t_s + self.phase
        ours = Pen(pen.canvas, pen.light, 1.0 if b.legs < 0.35 else 0.8)
        still = not (moment.speed_mps or moment.travelled_m)
        if moves in {"walk", "run"} and still:
            moves = "stand"
        with ours.at(0, 0, 0, b.tall, b.tall):
            if moves in {"fly", "float"}:
                self._flying(ours, moment, t)
            else:
                self._grounded(ours, moves, moment, t)

    def _flying(self, pen: Pen, moment: Moment, t: float) -> None:
        b = self.b
        rate = 2 * math.pi * b.flap * 0.8
        glide = 0.5 + 0.5 * math.sin(t * 0.9) if b.flap < 2 else 1.0  # large birds rest on their wings
        beat = math.sin(t * rate) * (0.35 + 0.65 * glide)
        pen.canvas.translate(0, -0.07 * math.sin(t * rate - 1.4))
        turn = -math.radians(b.up * 0.18 + 4)
        lift = 0.5 + 0.75 * beat
        root = (b.thick * 0.12, -b.thick * 0.2)
        if "bat" in b.extra:
            self._wing(pen, root, lift, beat, 0.9)
            self._bird(pen, turn, moment, t, (0.0, 0.0), shut=0.0, beak=0.0, head_lift=0.2)
            self._wing(pen, root, lift, beat, 0.0)
            return
        self._wing(pen, (root[0] + 0.05, root[1]), lift + 0.1, beat, 0.9)
        self._trailing_legs(pen)
        self._bird(pen, turn, moment, t, (0.0, 0.0), shut=blink(moment.t_s, self.phase), beak=0.0, head_lift=0.05, flying=True)
        self._wing(pen, root, lift, beat, 0.0)

    def _wing(self, pen: Pen, root: shapes.Point, lift: float, beat: float, depth: float) -> None:
        with pen.at(*root):
            if "bat" in self.b.extra:
                bat_wing(pen, self.spread, 0.4 + lift * 0.8, self.coat, paper.lighter(self.coat, 0.08), depth)
            else:
                feather_wing(pen, self.spread, lift, beat, self.wing, depth)

    def _trailing_legs(self, pen: Pen) -> None:
        b = self.b
        if b.legs > 0.3:
            x = -b.body * 0.45
            pen.line(((x, b.thick * 0.2), (x - b.legs * 1.1, b.thick * 0.3)), b.leg_c, 0.022)
            pen.line(((x, b.thick * 0.24), (x - b.legs * 1.15, b.thick * 0.38)), b.leg_c, 0.022, 0.6)

    def _grounded(self, pen: Pen, moves: str, moment: Moment, t: float) -> None:
        b = self.b
        travelled = moment.travelled_m / (b.tall * self.scale)
        walking = moves in {"walk", "run"}
        bob, lean, beak, shut, head = 0.0, 0.0, 0.0, blink(moment.t_s, self.phase), 0.04 * math.sin(t * 1.3)
        wings = 0.0
        feet = [(-0.03, 0.0), (0.05, 0.0)]
        push = 0.0
        rise = 0.0
        if walking:
            steps = [self.gait.step(travelled, i) for i in range(2)]
            feet = [(s.x, s.up) for s in steps]
            u = self.gait.phase(travelled) * 2
            bob, lean = 0.012 * math.cos(u), 0.03 * math.sin(u * 0.5)
            push = 0.05 * math.sin(u - 0.4) + 0.02 * math.sin(2 * u)
            if "flipper" in b.extra:
                lean, wings = 0.13 * math.sin(u * 0.5), 0.45
        elif moves == "eat":
            k = max(0.0, math.sin(t * 3.0)) ** 0.6
            lean, head = 0.75 * k, 0.6 * k
        elif moves == "look":
            head = 0.16 * round(math.sin(t * 1.7) * 2) / 2
        elif moves == "talk":
            beak = syllable(t)
            head = -0.1 * beak
        elif moves == "sleep":
            shut, head, bob = 1.0, 0.25, 0.01 * math.sin(t * 1.5)
        elif moves in {"jump", "play"}:
            up, squash = hop(t, 0.8)
            rise, bob, wings = up * 0.4, 0.06 * max(0.0, squash), up * (0.8 + 0.4 * math.sin(t * 20))
        elif moves == "dance":
            s = math.sin(t * 5.6)
            lean, bob, wings, head = 0.16 * s, 0.04 * abs(s), 0.7 * abs(s), -0.2 * s
            feet = [(-0.03, 0.08 * max(0, s)), (0.05, 0.08 * max(0, -s))]
        elif moves == "wave":
            wings = 0.9 + 0.4 * math.sin(t * 9)
        elif moves == "shake":
            lean, wings = 0.03 * math.sin(t * 30), 0.15
        swim = moves == "swim"
        if swim:
            lean, bob = 0.03 * math.sin(t * 1.6), 0.015 * math.sin(t * 2.1)
            if "flipper" in b.extra:
                lean = 1.2 + lean
                wings = 0.6 + 0.5 * math.sin(t * 5)
        low = 0.12 if moves in {"sleep", "sit"} else 0.0
        centre = (
            0.0,
            (
                0.0
                if swim
                else -(b.legs + 0.46 * b.thick + (b.body - b.thick) * 0.5 * math.sin(math.radians(b.up))) + low * b.legs * 8 * 0.8
            )
            + bob
            - rise,
        )
        if low:
            centre = (0.0, min(centre[1], -(0.46 * b.thick + (b.body - b.thick) * 0.5 * math.sin(math.radians(b.up)))))
        if not swim and not (low and b.legs < 0.3):
            for i, depth in ((1, 0.7), (0, 0.0)):
                self._leg(pen, centre, feet[i], rise, depth)
        self._bird(
            pen, -math.radians(b.up) + lean, moment, t, centre, shut=shut, beak=beak, head_lift=-head, push=push, wings=wings
        )

    def _leg(self, pen: Pen, centre: shapes.Point, foot: tuple[float, float], rise: float, depth: float) -> None:
        b = self.b
        w = 0.02 if b.legs < 0.3 else 0.014
        root = (centre[0] - 0.02 + (0.03 if depth else 0.0), centre[1] + b.thick * 0.28)
        end = (foot[0], -foot[1] - rise - w)
        total = abs(root[1] + w) * 0.53
        knee, end = shapes.bend(root[0], root[1], end[0], end[1], total, total, False)
        path = shapes.limb([root, knee, end], [w * 1.7, w * 1.05, w])
        path.addPath(
            shapes.limb(
                [(end[0] - w * 2.2, end[1] + w * 0.3), end, (end[0] + w * 4.2, end[1] + w * 0.35)], [w * 0.8, w * 1.1, w * 0.8]
            )
        )
        pen.lay(path, b.leg_c, depth)

    def _bird(
        self,
        pen: Pen,
        turn: float,
        moment: Moment,
        t: float,
        centre: shapes.Point,
        *,
        shut: float,
        beak: float,
        head_lift: float,
        push: float = 0.0,
        wings: float = 0.0,
        flying: bool = False,
    ) -> None:
        """Tail, body, folded wing, neck and head around the body's middle."""
        b = self.b
        half = (b.body - b.thick) / 2
        cos, sin = math.cos(turn), math.sin(turn)

        def on(x: float, y: float) -> shapes.Point:
            return centre[0] + x * cos - y * sin, centre[1] + x * sin + y * cos

        if "fan" in b.extra and not flying:
            self._fan(pen, on(-half * 0.9, -b.thick * 0.1), t)
        with pen.at(
            *on(-half - b.thick * 0.2, -b.thick * 0.12),
            turn + 0.09 * math.sin(t * 2.1 + 1) + 0.06 * moment.wind * math.sin(t * 3),
        ):
            if "plume" in b.extra:
                for i, c in enumerate((_c("20504a"), _c("2f6f5a"), _c("3a3a44"))):
                    pts = shapes.curl(0, 0, b.tail * 0.28, [math.pi + 0.9 - 0.2 * i - 0.55 * k for k in range(4)])
                    pen.lay(shapes.ribbon(pts, (0.05, 0.07, 0.065, 0.05, 0.01)), c)
            elif b.tail > 0.05 and ("fan" not in b.extra or flying):
                w = b.thick * 0.2
                pen.lay(shapes.blob(((0.06, -w), (0.06, w), (-b.tail, w * 0.95), (-b.tail * 1.05, -w * 0.4)), 0.35), self.wing)
        neck0 = on(half + b.thick * 0.1, -b.thick * 0.08)
        head = self._head_place(neck0, turn, head_lift, push, flying)
        body = skia.Path()
        egg = shapes.union(shapes.capsule(-half - b.thick * 0.08, 0, b.thick * 0.36, half, 0, b.thick * 0.5))
        place = skia.Matrix.Translate(*centre).preRotate(math.degrees(turn))
        body.addPath(egg, place)
        body.addPath(self._neck(neck0, head))
        body.setFillType(skia.PathFillType.kWinding)
        pen.lay(body, self.coat)
        if self.belly != self.coat:
            front = shapes.both(
                egg, shapes.ellipse(half * 0.35, b.thick * 0.3, half + b.thick * 0.5, b.thick * (0.34 if b.up < 60 else 0.42))
            )
            with pen.at(*centre, turn):
                pen.flat(front, self.belly)
        with pen.at(*head, -head_lift * 0.6):
            self.draw_head(pen, shut, beak, t)
        if not flying and "bat" not in b.extra:
            self._folded_wing(pen, on, turn, half, wings, t)

    def _head_place(self, neck0: shapes.Point, turn: float, head_lift: float, push: float, flying: bool) -> shapes.Point:
        b = self.b
        if flying and b.neck > 0.2:
            return neck0[0] + b.neck * 0.95, neck0[1] - b.neck * 0.12
        r = b.neck + b.thick * 0.25 + b.head * 0.2
        angle = 1.25 if b.neck > 0.2 else math.radians(52)
        if turn > 0.15:  # the body leans down to eat
            angle -= turn * 1.6
        else:
            angle += 0.5 * head_lift
        return neck0[0] + r * math.cos(angle) * (0.6 if b.up > 60 else 0.85) + push, neck0[1] - r * math.sin(angle) * (
            0.85 if b.up > 60 else 1.0
        )

    def _neck(self, base: shapes.Point, head: shapes.Point) -> skia.Path:
        b = self.b
        if b.neck <= 0.2:
            return shapes.capsule(
                base[0] - b.thick * 0.1, base[1], b.thick * 0.34, head[0], head[1], max(b.neck_w, b.head * 0.72)
            )
        dx, dy = head[0] - base[0], head[1] - base[1]
        bow = 0.16 * math.hypot(dx, dy)
        points = [
            (base[0] - b.thick * 0.18, base[1] + b.thick * 0.06),
            (base[0] + dx * 0.22 + bow * 1.0, base[1] + dy * 0.22),
            (base[0] + dx * 0.55 + bow * 0.1, base[1] + dy * 0.55),
            (base[0] + dx * 0.85 - bow * 0.6, base[1] + dy * 0.88),
            head,
        ]
        w = b.neck_w
        return shapes.ribbon(points, (min(b.thick * 0.33, w * 3.2), w * 1.5, w * 1.05, w, w * 1.1))

    def draw_head(self, pen: Pen, shut: float, beak: float, t: float) -> None:
        """The head around its own middle, in shares of the standing height: comb, beak, face, eyes."""
        b, r = self.b, self.b.head
        if "crest" in b.extra:
            for i in range(3):
                a = -1.9 - 0.35 * i + 0.05 * math.sin(t * 3 - i)
                pen.lay(
                    shapes.ribbon(
                        (
                            (0, -r * 0.5),
                            (r * 1.3 * math.cos(a), r * 1.4 * math.sin(a)),
                            (r * 1.9 * math.cos(a - 0.1), r * 1.95 * math.sin(a - 0.1)),
                        ),
                        (r * 0.25, r * 0.17, r * 0.05),
                    ),
                    paper.mix(self.coat, (0.98, 0.8, 0.3), 0.4),
                )
        if "comb" in b.extra:
            pen.lay(
                shapes.union(
                    shapes.circle(-r * 0.45, -r * 0.95, r * 0.34),
                    shapes.circle(r * 0.1, -r * 1.1, r * 0.4),
                    shapes.circle(r * 0.6, -r * 0.85, r * 0.3),
                ),
                (0.83, 0.2, 0.18),
            )
            pen.lay(shapes.ellipse(r * 0.85, r * 0.75, r * 0.22, r * 0.42), (0.83, 0.2, 0.18))
        if "bat" in b.extra:
            for x, lean in ((-0.45, -0.25), (0.45, 0.25)):
                with pen.at(r * x, -r * 0.6, lean):
                    pen.lay(shapes.blob(((-r * 0.34, 0), (0, -r * 1.0), (r * 0.34, 0)), 0.35), self.coat)
        self._beak(pen, beak)
        pen.lay(shapes.circle(0, 0, r), self.face)
        if "owl" in b.extra:
            for x in (-0.62, 0.72):
                pen.lay(
                    shapes.poly(
                        (
                            (r * (x - 0.26), -r * 0.72),
                            (r * (x + 0.26), -r * 0.72),
                            (r * (x + (0.24 if x > 0 else -0.24)), -r * 1.25),
                        )
                    ),
                    self.face,
                    edge=False,
                    shadow=False,
                )
            for x in (-0.34, 0.5):
                pen.flat(shapes.circle(r * x, -r * 0.05, r * 0.47), paper.lighter(self.face, 0.45))
                pen.eye(r * (x + 0.03), -r * 0.05, r * 0.31, paper.darker(self.face, 0.1), shut)
            pen.lay(shapes.poly(((r * 0.0, r * 0.16), (r * 0.24, r * 0.16), (r * 0.12, r * 0.52))), b.beak_c)
            return
        if "chick patch" in b.extra:
            pen.flat(shapes.both(shapes.circle(0, 0, r), shapes.ellipse(r * 0.42, r * 0.18, r * 0.62, r * 0.6)), self.belly)
        if "red cap" in b.extra:
            pen.flat(shapes.both(shapes.circle(0, 0, r), shapes.box(-r, -r, r * 2, r * 0.55)), (0.8, 0.2, 0.18))
        if "bat" in b.extra:
            pen.eye(-r * 0.2, -r * 0.05, b.eye, self.face, shut)
            pen.eye(r * 0.48, -r * 0.05, b.eye, self.face, shut)
            pen.line(((-r * 0.1, r * 0.45), (r * 0.15, r * 0.58), (r * 0.4, r * 0.45)), (0.95, 0.9, 0.9), r * 0.08)
            return
        pen.eye(
            r * 0.36,
            -r * 0.16,
            b.eye,
            paper.darker(self.face, 0.12),
            shut,
            white=paper.brightness(self.face) < 0.72 and "chick patch" not in b.extra,
        )
        wear.on_head(pen, self.subject.traits, 0.0, -r * 0.68, r)

    def _beak(self, pen: Pen, open_: float) -> None:
        b, r, n = self.b, self.b.head, self.b.beak
        if n <= 0 or "owl" in b.extra:
            return
        x, low = r * 0.72, paper.darker(b.beak_c, 0.18)
        with pen.at(x, r * 0.12, 0.1 + 0.5 * open_):
            pen.lay(shapes.poly(((-r * 0.1, -r * 0.1), (n * 0.85, r * 0.02), (-r * 0.1, r * 0.28))), low)
        with pen.at(x, r * 0.02, -0.25 * open_):
            if b.hook == "hook":
                top = shapes.blob(
                    (
                        (-r * 0.15, -r * 0.42),
                        (n * 0.55, -r * 0.38),
                        (n + r * 0.12, r * 0.1),
                        (n + r * 0.02, r * 0.42),
                        (n * 0.5, r * 0.16),
                        (-r * 0.15, r * 0.22),
                    ),
                    0.45,
                )
            elif b.hook == "flat":
                top = shapes.blob(
                    (
                        (-r * 0.15, -r * 0.4),
                        (n * 0.5, -r * 0.05),
                        (n + r * 0.1, r * 0.0),
                        (n + r * 0.12, r * 0.2),
                        (-r * 0.15, r * 0.26),
                    ),
                    0.5,
                )
            elif b.hook == "big":
                top = shapes.blob(
                    ((-r * 0.15, -r * 0.55), (n * 0.55, -r * 0.6), (n, r * 0.1), (n * 0.97, r * 0.42), (-r * 0.15, r * 0.36)),
                    0.45,
                )
            else:
                top = shapes.poly(
                    ((-r * 0.15, -r * (0.4 if b.hook == "cone" else 0.28)), (n + r * 0.25, r * 0.1), (-r * 0.15, r * 0.26))
                )
            pen.lay(top, b.beak_c)

    def _folded_wing(self, pen: Pen, on: shapes.Place, turn: float, half: float, wings: float, t: float) -> None:
        b = self.b
        long = b.body * (0.68 if "flipper" not in b.extra else 0.62)
        w = b.thick * (0.3 if "flipper" not in b.extra else 0.17)
        x, y = (half * 0.55, -b.thick * 0.14) if "flipper" not in b.extra else (half * 0.9, -b.thick * 0.02)
        with pen.at(*on(x, y), turn + 0.1 + wings * (1.0 if "flipper" not in b.extra else 0.8) + 0.02 * math.sin(t * 1.9)):
            shape = shapes.blob(
                (
                    (0.08 * long, -w * 0.5),
                    (-0.4 * long, -w * 0.85),
                    (-long * 1.02, -w * 0.05),
                    (-long * 0.55, w * 0.95),
                    (0.0, w * 0.85),
                    (0.16 * long, w * 0.2),
                ),
                0.5,
            )
            pen.lay(shape, self.wing)
            if "flipper" not in b.extra:
                for i in range(3):
                    k = 0.3 + 0.18 * i
                    pen.line(
                        (
                            (-long * k, w * (0.55 - 0.12 * i)),
                            (-long * (k + 0.2), w * (0.42 - 0.12 * i)),
                            (-long * (k + 0.3), w * (0.2 - 0.08 * i)),
                        ),
                        paper.darker(self.wing, 0.3),
                        b.thick * 0.022,
                    )

    def _fan(self, pen: Pen, root: shapes.Point, t: float) -> None:
        peacock = "crest" in self.b.extra
        n, long = (11, 0.72) if peacock else (9, 0.5)
        for i in range(n):
            a = math.pi * 0.5 + 0.38 - (i - n * 0.3) * (2.1 / n) - 0.02 * math.sin(t * 1.8 - i * 0.3)
            x, y = root[0] - long * math.cos(a) * 0.92, root[1] - long * math.sin(a)
            base = (0.16, 0.5, 0.4) if peacock else (0.55, 0.36, 0.24)
            pen.lay(shapes.capsule(root[0], root[1], 0.03, x, y, 0.075), paper.darker(base, 0.12 * (i % 2)))
            pen.flat(shapes.circle(x, y, 0.05), (0.9, 0.72, 0.3) if peacock else (0.9, 0.82, 0.68))
            if peacock:
                pen.flat(shapes.circle(x, y, 0.03), (0.16, 0.3, 0.66))

    def feet(self, moment: Moment) -> tuple[tuple[float, float, float], ...]:
        """Where the two feet are while walking, in metres from the origin: x, height above ground, turn."""
        size = self.b.tall * self.scale
        steps = (self.gait.step(moment.travelled_m / size, i) for i in range(2))
        return tuple((s.x * size, s.up * size, 0.0) for s in steps)

    def seat(self, moment: Moment) -> tuple[float, float]:
        """On the back."""
        b, size = self.b, self.b.tall * self.scale
        if self.medium != "ground":
            return 0.0, -b.thick * 0.4 * size
        return -0.05 * size, -(b.legs + b.thick * 0.9) * size
