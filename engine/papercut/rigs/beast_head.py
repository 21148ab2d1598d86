"""The head of a four-legged animal: skull, jaw, ears, eyes and what grows on it. Drawn around the middle of the skull, looking to +x."""

import math
from collections.abc import Callable

import skia

from engine.papercut import paper
from engine.papercut.paper import Colour
from engine.papercut.rigs import shapes, wear
from engine.papercut.rigs.animals import Animal
from engine.papercut.rigs.beast_pose import Pose
from engine.papercut.rigs.rig import Pen

BONE: Colour = (0.96, 0.92, 0.8)
MOUTH: Colour = (0.45, 0.13, 0.16)


class Head:
    """A head built once: its paths do not change, only its joints do."""

    def __init__(self, a: Animal, coat: Colour, belly: Colour, mane: Colour, worn: tuple[str, ...]) -> None:
        self.a, self.coat, self.belly, self.mane, self.worn = a, coat, belly, mane, worn
        r, m, s = a.head, a.muzzle, a.snout
        self.drop = max(0.0, (r - s) * 0.45)
        self.skull = shapes.capsule(0, 0, r, m, self.drop, s)
        self.jaw = shapes.capsule(r * 0.2, r * 0.35, r * 0.5, m * 0.93, self.drop + s * 0.25, s * 0.68)
        if "dark face" in a.extra:
            self.face_coat = a.sock or coat
        else:
            self.face_coat = coat
        self.ear = _ear(a)
        self.patch = self._patch()
        self.horns = [path for name in a.extra if name in _HORNS for path in _HORNS[name](a)]
        self.ruff = _ruff(r) if "lion mane" in a.extra else None

    def _patch(self) -> skia.Path | None:
        a, r, m, s = self.a, self.a.head, self.a.muzzle, self.a.snout
        if a.chin == "fox":
            lower = shapes.blob(
                (
                    (-r * 0.5, r * 0.45),
                    (r * 0.2, r * 0.3),
                    (m * 0.65, self.drop - s * 0.1),
                    (m + s, self.drop - s * 0.2),
                    (m + s, r * 2),
                    (-r, r * 2),
                )
            )
            return shapes.both(self.skull, lower)
        if a.chin == "round":
            return shapes.both(
                self.skull, shapes.capsule(r * 0.5, r * 0.62, r * 0.42, m + s * 0.2, self.drop + s * 0.25, s * 0.92)
            )
        if a.chin == "snout":
            return shapes.both(self.skull, shapes.circle(m + s * 0.25, self.drop, s * 1.25))
        if a.chin == "monkey":
            face = shapes.union(
                shapes.ellipse(r * 0.52, -r * 0.18, r * 0.5, r * 0.5),
                shapes.capsule(r * 0.45, r * 0.42, r * 0.5, m, self.drop, s),
            )
            return shapes.both(self.skull, face)
        return None

    def behind(self, pen: Pen, pose: Pose) -> None:
        """What is behind skull and neck: mane, far ear, far horn."""
        if self.ruff is not None:
            with pen.at(-self.a.head * 0.25, self.a.head * 0.1, 0.1 * pose.ears):
                pen.lay(self.ruff, self.mane)
        self._one_ear(pen, pose, far=True)

    def draw(self, pen: Pen, pose: Pose) -> None:
        """Skull, face and near ear."""
        a, r, m, s = self.a, self.a.head, self.a.muzzle, self.a.snout
        if pose.jaw > 0.02:
            with pen.at(r * 0.1, r * 0.3, pose.jaw):
                pen.lay(self.jaw, paper.darker(self.belly, 0.08))
                pen.flat(shapes.capsule(r * 0.3, r * 0.1, r * 0.2, m * 0.86, self.drop - s * 0.2, s * 0.5), MOUTH)
        if "trunk" not in a.extra:
            for horn in self.horns:
                pen.lay(horn, BONE if "antlers" not in a.extra else (0.42, 0.29, 0.2))
        pen.lay(self.skull, self.face_coat)
        if self.patch is not None:
            pen.flat(self.patch, self.belly if a.chin != "snout" else (0.95, 0.72, 0.68))
        self._face(pen, pose)
        self._one_ear(pen, pose, far=False)
        if "wool" in a.extra and a.ears in {"floppy", "leaf"}:
            pen.lay(
                shapes.union(
                    *(shapes.circle(-r * 0.2 + r * 0.42 * i, -r * 0.86 + r * 0.1 * abs(i), r * 0.4) for i in (-1, 0, 1))
                ),
                self.coat,
            )
        wear.on_head(pen, self.worn, 0.0, -r * 0.72, r * 1.02)
        if "glasses" in self.worn:
            pen.line(
                [
                    (math.cos(k / 8 * 6.3) * a.eye * 1.9 + r * 0.38, math.sin(k / 8 * 6.3) * a.eye * 1.9 - r * 0.2)
                    for k in range(10)
                ],
                (0.12, 0.1, 0.14),
                r * 0.07,
            )

    def _face(self, pen: Pen, pose: Pose) -> None:
        a, r, m, s = self.a, self.a.head, self.a.muzzle, self.a.snout
        x, y = r * 0.36, -r * 0.2
        lid = paper.darker(self.face_coat, 0.15)
        if "panda" in a.extra:
            with pen.at(x, y, 0.5):
                pen.flat(shapes.ellipse(0, 0, a.eye * 1.9, a.eye * 2.3), (0.18, 0.16, 0.18))
        elif "mask" in a.extra:
            pen.flat(
                shapes.both(self.skull, shapes.capsule(-r * 0.3, r * 0.25, r * 0.2, x + r * 0.2, y, r * 0.36)), (0.17, 0.15, 0.18)
            )
        elif "badger face" in a.extra:
            pen.flat(
                shapes.both(self.skull, shapes.capsule(-r, -r * 0.9, r * 0.3, m, self.drop - s, s * 0.8)),
                self.belly if paper.brightness(self.belly) > 0.6 else (0.96, 0.94, 0.9),
            )
            pen.flat(shapes.both(self.skull, shapes.capsule(-r, r * 0.4, r * 0.35, m, self.drop + s, s * 0.8)), (0.96, 0.94, 0.9))
        pen.eye(x, y, a.eye, lid, pose.shut, white=paper.brightness(self.face_coat) < 0.72 or "panda" in a.extra)
        tip = m + s * 0.72
        if "pig snout" in a.extra:
            pen.lay(shapes.ellipse(m + s * 0.55, self.drop, s * 0.62, s * 1.08), paper.lighter(a.nose, 0.15))
            for dy in (-0.35, 0.35):
                pen.flat(shapes.ellipse(m + s * 0.62, self.drop + s * dy, s * 0.14, s * 0.2), paper.darker(a.nose, 0.4))
        elif "trunk" in a.extra:
            return
        elif a.chin in {"snout", "none"} and a.hoof:
            pen.flat(shapes.ellipse(m + s * 0.45, self.drop - s * 0.2, s * 0.16, s * 0.24), paper.darker(a.nose, 0.2))
            pen.line(
                ((m + s * 0.7, self.drop + s * 0.5), (m + s * 0.2, self.drop + s * 0.62), (m - s * 0.5, self.drop + s * 0.45)),
                paper.darker(self.face_coat, 0.5),
                s * 0.12,
            )
        elif a.ears == "none":
            pen.flat(shapes.circle(m + s * 0.45, self.drop - s * 0.45, s * 0.14), paper.darker(self.face_coat, 0.5))
            pen.line(
                ((m + s * 0.8, self.drop + s * 0.3), (m * 0.7, self.drop + s * 0.55), (r * 0.55, r * 0.3)),
                paper.darker(self.face_coat, 0.45),
                s * 0.13,
            )
        elif a.chin == "monkey":
            pen.flat(shapes.circle(m + s * 0.45, self.drop - s * 0.45, s * 0.12), a.nose)
            pen.line(
                ((m + s * 0.72, self.drop + s * 0.25), (m + s * 0.1, self.drop + s * 0.62), (m - s * 0.75, self.drop + s * 0.3)),
                paper.darker(a.nose, 0.2),
                s * 0.13,
            )
        else:
            big = 2.1 if "big nose" in a.extra else 1.0
            size = max(s * 0.36, r * 0.15) * big
            if s > 0.18:
                return
            pen.flat(shapes.ellipse(tip, self.drop - s * 0.38, size, size * 0.82), a.nose)
            if m > 0:
                y0 = self.drop + s * 0.34
                pen.line(
                    ((tip - size * 0.1, y0 - s * 0.2), (m + s * 0.1, y0 + s * 0.22), (m * 0.62, y0 + s * 0.06)),
                    paper.darker(self.face_coat, 0.6),
                    r * 0.045,
                )
        if "teeth" in a.extra:
            for i in range(5 if m > 0.5 else 1):
                x0 = m - i * 0.13 + s * (0.0 if m > 0.5 else 0.3)
                pen.flat(
                    shapes.poly(
                        ((x0, self.drop + s * 0.4), (x0 + 0.07, self.drop + s * 0.4), (x0 + 0.035, self.drop + s * 0.95))
                    ),
                    (1, 1, 0.96),
                )

    def _one_ear(self, pen: Pen, pose: Pose, *, far: bool) -> None:
        a, r = self.a, self.a.head
        if self.ear is None:
            return
        outer, inner = self.ear
        x, y, lean = _EAR_AT[a.ears]
        turn = lean + pose.ears * (0.7 if far else 1.0)
        dark = "panda" in a.extra
        coat = (0.18, 0.16, 0.18) if dark else self.face_coat
        with pen.at(r * (x + (0.36 if far else 0.0)), r * (y + (0.06 if far else 0)), turn + (0.22 if far else 0.0)):
            pen.lay(outer, coat, 0.9 if far else 0.0)
            if inner is not None and not far and not dark:
                pen.flat(
                    inner, paper.mix(self.belly, (0.86, 0.55, 0.5), 0.45) if a.ears != "big" else paper.lighter(self.coat, 0.18)
                )


_EAR_AT = {
    "point": (-0.42, -0.72, -0.22),
    "round": (-0.5, -0.7, -0.35),
    "long": (-0.4, -0.75, -0.42),
    "leaf": (-0.62, -0.62, -0.95),
    "floppy": (-0.38, -0.66, 2.75),
    "big": (-0.25, -0.55, -2.55),
}


def _ear(a: Animal) -> tuple[skia.Path, skia.Path | None] | None:
    """Outer and inner ear, standing on its base at the origin, tip up."""
    e = a.ear
    if a.ears == "point":
        return (
            shapes.blob(
                ((-0.26 * e, 0.12 * e), (-0.2 * e, -0.5 * e), (0.0, -1.0 * e), (0.24 * e, -0.5 * e), (0.32 * e, 0.12 * e)), 0.4
            ),
            shapes.blob(
                ((-0.08 * e, 0.0), (-0.06 * e, -0.42 * e), (0.02 * e, -0.75 * e), (0.13 * e, -0.42 * e), (0.16 * e, 0.0)), 0.4
            ),
        )
    if a.ears == "round":
        return shapes.circle(0, -0.35 * e, 0.62 * e), shapes.circle(0.04 * e, -0.33 * e, 0.38 * e)
    if a.ears == "long":
        return (
            shapes.blob(
                (
                    (-0.1 * e, 0.05 * e),
                    (-0.17 * e, -0.5 * e),
                    (-0.06 * e, -0.96 * e),
                    (0.06 * e, -0.96 * e),
                    (0.15 * e, -0.5 * e),
                    (0.1 * e, 0.05 * e),
                )
            ),
            shapes.ellipse(0, -0.48 * e, 0.075 * e, 0.36 * e),
        )
    if a.ears == "leaf":
        return (
            shapes.blob(
                ((-0.16 * e, 0.05 * e), (-0.3 * e, -0.5 * e), (0.0, -1.0 * e), (0.26 * e, -0.5 * e), (0.16 * e, 0.05 * e)), 0.45
            ),
            shapes.ellipse(0, -0.45 * e, 0.12 * e, 0.32 * e),
        )
    if a.ears == "floppy":
        return shapes.blob(
            ((-0.2 * e, 0.06 * e), (-0.34 * e, -0.6 * e), (-0.05 * e, -1.08 * e), (0.26 * e, -0.7 * e), (0.22 * e, 0.0))
        ), None
    if a.ears == "big":
        return (
            shapes.blob(
                (
                    (0.1 * e, 0.2 * e),
                    (-0.55 * e, -0.15 * e),
                    (-0.75 * e, -0.75 * e),
                    (-0.35 * e, -1.25 * e),
                    (0.3 * e, -1.1 * e),
                    (0.5 * e, -0.4 * e),
                )
            ),
            shapes.blob(
                (
                    (0.05 * e, 0.02 * e),
                    (-0.38 * e, -0.25 * e),
                    (-0.5 * e, -0.72 * e),
                    (-0.25 * e, -1.02 * e),
                    (0.18 * e, -0.9 * e),
                    (0.32 * e, -0.38 * e),
                )
            ),
        )
    return None


def _ruff(r: float) -> skia.Path:
    """A lion's mane: a scalloped disc."""
    points = []
    for i in range(26):
        k = r * (1.95 if i % 2 else 1.62)
        points.append((k * math.cos(i / 26 * 2 * math.pi), k * math.sin(i / 26 * 2 * math.pi)))
    return shapes.blob(points, 0.7)


def _antlers(a: Animal) -> list[skia.Path]:
    made = []
    for far in (True, False):
        x0, y0, k = (a.head * (0.35 if far else 0.05), -a.head * 0.75, a.head * 2.6)
        lean = 0.22 if far else 0.0
        stem = [
            (x0, y0),
            (x0 - (0.16 - lean) * k, y0 - 0.45 * k),
            (x0 - (0.1 - lean) * k, y0 - 0.95 * k),
            (x0 + (0.16 + lean) * k, y0 - 1.28 * k),
        ]
        w = a.head * 0.15
        path = shapes.ribbon(stem, (w, w * 0.85, w * 0.65, w * 0.25))
        tines = [path]
        for (x, y), dx, dy in ((stem[1], 0.34, -0.22), (stem[2], 0.3, -0.2), (stem[2], -0.26, -0.24)):
            tines.append(shapes.capsule(x, y, w * 0.62, x + dx * k, y + dy * k, w * 0.22))
        made.append(shapes.union(*tines))
    return made


def _curve(a: Animal, points: tuple[tuple[float, float], ...], width: float) -> skia.Path:
    r = a.head
    n = len(points) - 1
    return shapes.ribbon([(x * r, y * r) for x, y in points], [width * r * (1 - 0.85 * i / n) for i in range(n + 1)])


_HORNS: dict[str, Callable[[Animal], list[skia.Path]]] = {
    "antlers": _antlers,
    "small horns": lambda a: [_curve(a, ((0.05, -0.75), (0.0, -1.15), (0.25, -1.5)), 0.15)],
    "big horns": lambda a: [_curve(a, ((0.0, -0.7), (-0.1, -1.25), (0.3, -1.75), (0.85, -1.85)), 0.2)],
    "long horns": lambda a: [_curve(a, ((0.1, -0.8), (-0.15, -1.6), (-0.1, -2.4), (-0.35, -3.2)), 0.16)],
    "back horns": lambda a: [_curve(a, ((0.05, -0.75), (-0.2, -1.35), (-0.75, -1.8), (-1.35, -1.85)), 0.19)],
    "curled horns": lambda a: [
        _curve(a, ((-0.1, -0.75), (-0.75, -1.1), (-1.25, -0.5), (-0.95, 0.2), (-0.35, 0.25), (-0.25, -0.1)), 0.3)
    ],
    "ossicones": lambda a: [
        shapes.union(
            shapes.capsule(x * a.head, -a.head * 0.7, a.head * 0.13, (x - 0.15) * a.head, -a.head * 1.65, a.head * 0.12),
            shapes.circle((x - 0.15) * a.head, -a.head * 1.7, a.head * 0.22),
        )
        for x in (0.35, 0.0)
    ],
    "unihorn": lambda a: [
        shapes.poly(((a.head * 0.3, -a.head * 0.85), (a.head * 0.75, -a.head * 0.6), (a.head * 1.15, -a.head * 3.0)))
    ],
    "nose horn": lambda a: [
        _curve(a, ((1.85, 0.1), (1.95, -0.6), (2.35, -1.35)), 0.34),
        _curve(a, ((1.2, -0.3), (1.25, -0.65), (1.45, -0.95)), 0.22),
    ],
}
