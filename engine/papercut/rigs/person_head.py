"""A person's head: face, hair before and behind it, hat, beard. Drawn around the middle of the head, looking to +x."""

import math
from typing import TYPE_CHECKING

import skia

from engine.papercut import paper
from engine.papercut.rigs import shapes, wear
from engine.papercut.rigs.person_pose import Pose
from engine.papercut.rigs.rig import Pen

if TYPE_CHECKING:
    from engine.papercut.rigs.person_look import Look

_COVERED = frozenset(
    {"helmet", "fire helmet", "toque", "police cap", "cap", "beanie", "santa hat", "hard hat", "turban", "pirate hat"}
)


class Head:
    """One head, its paths cut once."""

    def __init__(self, look: "Look", r: float) -> None:
        self.look, self.r = look, r
        self.skull = shapes.blob(
            (
                (-r * 0.98, -r * 0.1),
                (-r * 0.6, -r * 0.86),
                (0.05 * r, -r),
                (r * 0.74, -r * 0.72),
                (r, 0.0),
                (r * 0.82, r * 0.62),
                (r * 0.25, r * 0.98),
                (-r * 0.55, r * 0.8),
            ),
            0.55,
        )
        self.front = self._front()
        self.bubble = look.outfit == "spacesuit"

    def _front(self) -> skia.Path | None:
        """The hair over the forehead."""
        r, kind = self.r, self.look.hair
        if kind == "bald":
            return None
        if kind == "curly":
            return shapes.union(
                *(
                    shapes.circle(r * 0.92 * math.cos(a), r * 0.86 * math.sin(a) - r * 0.1, r * 0.4)
                    for a in (-3.3, -2.8, -2.3, -1.8, -1.35, -0.9)
                )
            )
        if kind == "spiky":
            tips = [
                (-1.08, 0.25),
                (-1.2, -0.45),
                (-0.85, -0.6),
                (-0.75, -1.3),
                (-0.3, -0.95),
                (0.05, -1.42),
                (0.35, -0.98),
                (0.8, -1.15),
                (0.8, -0.62),
                (0.95, -0.38),
                (0.2, -0.5),
                (-0.55, -0.25),
                (-0.75, 0.3),
            ]
            return shapes.poly([(x * r, y * r) for x, y in tips])
        low = 0.28 if kind == "short" else 0.12
        fringe = (
            ((0.98, -0.28), (0.45, -0.52), (-0.1, -0.36), (-0.5, -0.1))
            if kind in {"bob", "long", "pigtails", "braid"}
            else ((0.9, -0.5), (0.3, -0.42), (-0.35, -0.3), (-0.55, 0.0))
        )
        if kind == "side":
            fringe = ((0.95, -0.62), (0.55, -0.42), (-0.2, -0.55), (-0.55, -0.05))
        points = [(-0.66, low), (-1.07, low), (-1.1, -0.35), (-0.7, -0.98), (0.0, -1.17), (0.7, -0.92), *fringe]
        return shapes.blob([(x * r, y * r) for x, y in points], 0.5)

    def behind(self, pen: Pen, flow: float, t: float) -> None:
        """Long hair, tails and buns, which lag behind the head."""
        r, kind, c = self.r, self.look.hair, self.look.hair_colour
        if self.look.hat == "hijab":
            cloth = self.look.job.hat_colour or paper.mix(self.look.top, (0.25, 0.3, 0.5), 0.5)
            pen.lay(
                shapes.blob(
                    [
                        (x * r, y * r)
                        for x, y in (
                            (-1.1, -0.3),
                            (-0.6, -1.08),
                            (0.3, -1.12),
                            (0.75, -0.5),
                            (0.7, 0.9),
                            (0.6, 1.75),
                            (-0.5, 1.95),
                            (-1.15, 1.2),
                        )
                    ],
                    0.5,
                ),
                cloth,
                0.1,
            )
            return
        sway = 0.08 * math.sin(t * 2.4)
        if self.bubble:
            pen.lay(shapes.circle(0.02 * r, -0.05 * r, r * 1.52), (0.82, 0.85, 0.88))
            return
        if kind in {"long", "bob"}:
            down = 2.5 if kind == "long" else 1.15
            x = flow * 0.55 * down
            points = (
                (-0.95, -0.5),
                (-0.2, -1.1),
                (0.5, -0.5),
                (0.35 + sway + x * 0.3, 0.6),
                (0.15 + x + sway, down * 0.92),
                (-0.55 + x + sway, down),
                (-1.15 + x + sway, down * 0.88),
                (-1.25 + x * 0.4, 0.35),
            )
            pen.lay(shapes.blob([(px * r, py * r) for px, py in points], 0.55), c, 0.25)
        elif kind in {"ponytail", "braid", "pigtails"}:
            start = math.pi * 0.62 - flow * 0.9
            angles = [start + 0.2 * math.sin(t * 3.0 - i * 0.7) + (0.12 - flow * 0.05) * i * -1 for i in range(5)]
            chain = shapes.curl(-r * 0.78, -r * (0.45 if kind != "pigtails" else -0.1), r * 0.42, angles)
            pen.lay(
                shapes.ribbon(
                    chain,
                    [
                        r * k
                        for k in ((0.2, 0.36, 0.4, 0.36, 0.26, 0.06) if kind != "braid" else (0.2, 0.26, 0.22, 0.24, 0.18, 0.08))
                    ],
                ),
                c,
                0.15,
            )
            pen.flat(shapes.circle(chain[0][0] - r * 0.06, chain[0][1] + r * 0.06, r * 0.17), paper.lighter(self.look.top, 0.2))
        elif kind == "bun":
            pen.lay(shapes.circle(-r * 0.75, -r * 0.78, r * 0.48), c, 0.15)

    def draw(self, pen: Pen, pose: Pose, t: float) -> None:
        """Skull, face, hair, hat."""
        r, look = self.r, self.look
        if look.outfit == "robot":
            self._robot(pen, pose, t)
            return
        pen.lay(self.skull, look.skin)
        if not self.bubble:
            pen.flat(shapes.ellipse(-r * 0.5, r * 0.18, r * 0.17, r * 0.23), paper.darker(look.skin, 0.14))
        self._face(pen, pose)
        if look.job.beard or "beard" in look.marks:
            bottom = 1.75 if look.age == "old" else 1.3
            beard = (
                (-0.7, 0.02),  # a narrow strip from the ear, so that a cheek stays bare: else small faces look masked
                (-0.52, 0.48),
                (-0.05, 0.68),
                (0.3, 0.46),
                (0.78, 0.46),
                (0.94, 0.62),
                (0.9, 0.9),
                (0.5, bottom),
                (0.1, bottom * 0.92),
                (-0.5, 0.85),
            )
            pen.lay(shapes.blob([(x * r, y * r) for x, y in beard], 0.5), look.hair_colour)
            pen.flat(
                shapes.ellipse(r * 0.45, r * (0.6 + 0.06 * pose.mouth), r * 0.2, r * (0.05 + 0.12 * pose.mouth)),
                (0.45, 0.15, 0.16),
            )
        if look.hat == "hijab":
            cloth = look.job.hat_colour or paper.mix(look.top, (0.25, 0.3, 0.5), 0.5)
            band = [
                (0.86, -0.62),
                (0.2, -0.72),
                (-0.3, -0.35),
                (-0.3, 0.3),
                (0.05, 0.86),
                (0.62, 1.05),
                (0.4, 1.4),
                (-0.6, 1.35),
                (-1.12, 0.4),
                (-1.05, -0.55),
                (-0.4, -1.12),
                (0.45, -1.1),
            ]
            pen.lay(shapes.blob([(x * r, y * r) for x, y in band], 0.5), cloth)
            return
        if self.front is not None and not self.bubble and not (look.hat in _COVERED and look.hair in {"curly", "spiky"}):
            pen.lay(self.front, look.hair_colour)
        if self.bubble:
            if not pen.light.silhouette:
                pen.flat(shapes.circle(0.02 * r, -0.05 * r, r * 1.52), (0.72, 0.86, 0.95), alpha=0.26)
                pen.line(
                    [(math.cos(a) * r * 1.25, math.sin(a) * r * 1.25 - 0.05 * r) for a in (-0.9, -0.6, -0.3)],
                    (1.0, 1.0, 1.0),
                    r * 0.13,
                )
            pen.lay(shapes.box(-r * 1.15, r * 1.08, r * 2.3, r * 0.42, r * 0.2), paper.darker(look.top, 0.3))
        elif look.hat:
            with pen.at(-r * 0.05, -r * 0.42, -0.08):
                wear.hat(pen, look.hat, r * 1.06, look.job.hat_colour)
        if look.ears is not None:
            wear.headphones(pen, r, look.ears)

    def _robot(self, pen: Pen, pose: Pose, t: float) -> None:
        """A tin head: screen for a face, a lamp on the antenna."""
        r, look = self.r, self.look
        pen.line(((0, -r), (0.06 * r * math.sin(t * 5), -r * 1.5)), paper.darker(look.skin, 0.4), r * 0.1)
        blink_on = math.sin(t * 4) > 0
        pen.lay(
            shapes.circle(0.06 * r * math.sin(t * 5), -r * 1.58, r * 0.17), (0.95, 0.35, 0.28) if blink_on else (0.6, 0.2, 0.2)
        )
        pen.lay(shapes.box(-r * 1.1, -r * 0.35, r * 0.3, r * 0.6, r * 0.1), paper.darker(look.skin, 0.3))
        pen.lay(shapes.box(-r * 0.95, -r * 1.0, r * 1.95, r * 1.85, r * 0.4), look.skin)
        pen.flat(shapes.box(-r * 0.5, -r * 0.62, r * 1.4, r * 1.12, r * 0.25), (0.14, 0.19, 0.26))
        for x in (-0.08, 0.52):
            if pose.shut > 0.5:
                pen.line(((r * (x - 0.14), -r * 0.2), (r * (x + 0.14), -r * 0.2)), (0.5, 0.95, 0.95), r * 0.09)
            else:
                pen.flat(shapes.circle(r * x, -r * 0.2, r * 0.19), (0.5, 0.95, 0.95))
                pen.flat(shapes.circle(r * (x + 0.05), -r * 0.25, r * 0.07), (1, 1, 1))
        if pose.mouth > 0.06:
            pen.flat(shapes.box(-r * 0.05, r * 0.16, r * 0.52, r * (0.05 + 0.2 * pose.mouth), r * 0.05), (0.5, 0.95, 0.95))
        else:
            pen.line(
                ((-r * 0.08, r * 0.2), (r * 0.22, r * (0.2 + 0.14 * pose.smile)), (r * 0.52, r * 0.2)),
                (0.5, 0.95, 0.95),
                r * 0.08,
            )

    def _skull(self, pen: Pen, pose: Pose) -> None:
        """Sockets, the hole of a nose, and teeth that part when it talks."""
        r, dark = self.r, (0.16, 0.14, 0.18)
        for x in (0.16, 0.68):
            pen.flat(shapes.ellipse(r * x, -r * 0.06, r * 0.21, r * 0.25), dark)
        pen.flat(shapes.poly(((r * 0.44, r * 0.12), (r * 0.54, r * 0.34), (r * 0.34, r * 0.34))), dark)
        pen.line(((r * 0.12, r * 0.56), (r * 0.44, r * 0.62), (r * 0.76, r * 0.54)), dark, r * (0.06 + 0.16 * pose.mouth))
        for i in range(4):
            pen.line(((r * (0.2 + 0.16 * i), r * 0.48), (r * (0.2 + 0.16 * i), r * 0.7)), dark, r * 0.04)

    def _face(self, pen: Pen, pose: Pose) -> None:
        r, look = self.r, self.look
        dark = paper.darker(look.skin, 0.55)
        if "skull" in look.marks:
            self._skull(pen, pose)
            return
        for x in (0.2, 0.7):
            pen.eye(r * x, -r * 0.05, r * 0.15, paper.darker(look.skin, 0.1), pose.shut, look=0.16)
        brow, sad = -0.36, max(0.0, -pose.smile)
        for x, inner in ((0.18, 1), (0.7, -1)):  # arched; the inner ends rise with sorrow
            ends = [(x - 0.12 * inner, 0.04 + 0.05 * sad), (x, -0.05), (x + 0.12 * inner, 0.02 - 0.1 * sad)]
            pen.line([(r * px, r * (brow + py)) for px, py in ends], look.hair_colour if look.hair != "bald" else dark, r * 0.07)
        pen.flat(shapes.ellipse(r * 0.56, r * 0.18, r * 0.12, r * 0.1), paper.mix(look.skin, (0.8, 0.35, 0.28), 0.34))
        blush = paper.mix(look.skin, (0.92, 0.38, 0.36), 0.34)
        pen.flat(shapes.ellipse(r * 0.02, r * 0.3, r * 0.16, r * 0.11), blush)
        pen.flat(shapes.ellipse(r * 0.86, r * 0.28, r * 0.09, r * 0.1), blush)
        if "freckles" in look.marks:
            for fx, fy in ((0.0, 0.2), (0.1, 0.28), (0.75, 0.2), (0.85, 0.26), (-0.06, 0.3)):
                pen.flat(shapes.circle(r * fx, r * fy, r * 0.035), paper.darker(look.skin, 0.3))
        if look.marks & {"glasses", "sunglasses"} and not pen.light.silhouette:
            dark_glass = "sunglasses" in look.marks
            for gx in (0.2, 0.7):
                pen.flat(
                    shapes.circle(r * gx, -r * 0.04, r * 0.21),
                    (0.12, 0.12, 0.16) if dark_glass else (0.93, 0.96, 0.98),
                    alpha=1.0 if dark_glass else 0.28,
                )
                pen.hoop(shapes.circle(r * gx, -r * 0.04, r * 0.22), (0.16, 0.14, 0.18), r * 0.06)
            pen.line(((-r * 0.6, -r * 0.06), (-r * 0.04, -r * 0.06)), (0.16, 0.14, 0.18), r * 0.06)
        if "mustache" in look.marks:
            pen.lay(
                shapes.blob(((r * 0.1, r * 0.45), (r * 0.46, r * 0.3), (r * 0.86, r * 0.45), (r * 0.46, r * 0.44)), 0.5),
                look.hair_colour,
                shadow=False,
            )
        if look.job.beard or "beard" in look.marks:
            return
        x, y = r * 0.46, r * 0.52
        if pose.mouth > 0.06:
            pen.flat(shapes.ellipse(x, y, r * (0.2 - 0.05 * pose.mouth), r * (0.05 + 0.19 * pose.mouth)), (0.5, 0.14, 0.17))
        else:
            bend = 0.16 * pose.smile
            pen.line(((x - r * 0.22, y - r * bend * 0.5), (x, y + r * bend), (x + r * 0.22, y - r * bend * 0.5)), dark, r * 0.07)
