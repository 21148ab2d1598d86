"""Plants that sway in the wind: trees, palms, cactus, flowers, grass, mushrooms. Heights in metres."""

import math
from collections.abc import Callable

from engine.base import SceneSubject
from engine.papercut import paper
from engine.papercut.paper import Colour
from engine.papercut.paper import hexed as _c
from engine.papercut.puppet import Moment
from engine.papercut.rigs import shapes
from engine.papercut.rigs.rig import Pen, Rig, asked, dice

_TRUNK, _LEAF, _PINE = _c("6b4a34"), _c("5c9a4c"), _c("2f6b56")

# name: (how it is drawn, height, width as a share of it, its colour)
_PLANTS: dict[str, tuple[str, float, float, Colour]] = {
    "tree": ("broad", 6.5, 0.75, _LEAF),
    "oak": ("broad", 9.0, 0.95, _c("56843f")),
    "maple": ("broad", 8.0, 0.8, _c("d9632f")),
    "apple tree": ("fruit", 4.5, 0.85, _LEAF),
    "orange tree": ("fruit", 4.0, 0.85, _LEAF),
    "cherry tree": ("broad", 5.0, 0.9, _c("f2b6c6")),
    "cherry blossom": ("broad", 5.0, 0.9, _c("f2b6c6")),
    "willow": ("willow", 7.0, 0.9, _c("8aa84f")),
    "birch": ("birch", 8.0, 0.5, _c("9cb84f")),
    "pine": ("pine", 8.0, 0.55, _PINE),
    "pine tree": ("pine", 8.0, 0.55, _PINE),
    "fir": ("pine", 8.5, 0.5, _PINE),
    "fir tree": ("pine", 8.5, 0.5, _PINE),
    "spruce": ("pine", 9.0, 0.48, _PINE),
    "christmas tree": ("xmas", 3.0, 0.62, _PINE),
    "palm": ("palm", 7.0, 0.7, _c("4f9a52")),
    "palm tree": ("palm", 7.0, 0.7, _c("4f9a52")),
    "coconut tree": ("palm", 7.0, 0.7, _c("4f9a52")),
    "cactus": ("cactus", 2.2, 0.62, _c("4f9160")),
    "bush": ("bush", 1.1, 1.5, _c("4f8a48")),
    "shrub": ("bush", 1.0, 1.5, _c("4f8a48")),
    "flower": ("flower", 0.5, 0.5, _c("e8577a")),
    "rose": ("rose", 0.55, 0.45, _c("c8302f")),
    "tulip": ("tulip", 0.45, 0.4, _c("e8663f")),
    "sunflower": ("sunflower", 1.5, 0.42, _c("f2b632")),
    "oak tree": ("broad", 9.0, 0.95, _c("56843f")),
    "maple tree": ("broad", 8.0, 0.8, _c("d9632f")),
    "willow tree": ("willow", 7.0, 0.9, _c("8aa84f")),
    "birch tree": ("birch", 8.0, 0.5, _c("9cb84f")),
    "iris": ("tulip", 0.5, 0.4, _c("6a55b5")),
    "dahlia": ("rose", 0.5, 0.5, _c("d9486a")),
    "chrysanthemum": ("flower", 0.45, 0.5, _c("eec43a")),
    "marigold": ("flower", 0.35, 0.5, _c("f0932b")),
    "carnation": ("rose", 0.45, 0.45, _c("ef8fae")),
    "peony": ("rose", 0.5, 0.5, _c("f2a0bc")),
    "magnolia": ("tulip", 0.5, 0.45, _c("f6e6ea")),
    "poppy": ("flower", 0.45, 0.5, _c("d8352c")),
    "daffodil": ("flower", 0.4, 0.5, _c("f4d34a")),
    "camellia": ("rose", 0.5, 0.5, _c("d8455f")),
    "primrose": ("flower", 0.25, 0.6, _c("f4e27a")),
    "petunia": ("flower", 0.3, 0.6, _c("8f4fb5")),
    "daisy": ("flower", 0.35, 0.55, _c("faf6ee")),
    "lotus": ("lotus", 0.4, 1.6, _c("f2a3bd")),
    "lily": ("lotus", 0.4, 1.6, _c("f6ead8")),
    "dandelion": ("puff", 0.35, 0.4, _c("f4f2ec")),
    "grass": ("grass", 0.4, 1.2, _c("6fa54a")),
    "reed": ("reed", 1.6, 0.6, _c("7f9a4a")),
    "bamboo": ("bamboo", 6.0, 0.35, _c("7fa84a")),
    "mushroom": ("mushroom", 0.25, 0.95, _c("d0392f")),
    "toadstool": ("mushroom", 0.25, 0.95, _c("d0392f")),
    "seedling": ("sprout", 0.2, 0.9, _c("6fb04a")),
    "sprout": ("sprout", 0.2, 0.9, _c("6fb04a")),
    "plant": ("potted", 0.8, 0.7, _c("4f9a52")),
    "houseplant": ("potted", 0.8, 0.7, _c("4f9a52")),
    "wheat": ("wheat", 0.9, 0.7, _c("dcb04a")),
    "coral": ("coral", 0.8, 1.0, _c("ee6f63")),
    "seaweed": ("weed", 1.4, 0.5, _c("3f8a5f")),
    "kelp": ("weed", 3.0, 0.3, _c("4f7a3f")),
    "dead tree": ("bare", 6.0, 0.8, _c("5b4a42")),
    "bare tree": ("bare", 6.0, 0.8, _c("5b4a42")),
    "pumpkin": ("pumpkin", 0.4, 1.25, _c("e07a2c")),
}
NAMES = frozenset(_PLANTS)


class Plant(Rig):
    """A plant, rooted at the origin, in units of its own height."""

    kind = "plant"
    own = frozenset({"stand", "sway", "walk", "run", "grow"})
    rests = "sway"

    def __init__(self, subject: SceneSubject, seed: int) -> None:
        self.shape, tall, wide, colour = _PLANTS[subject.name]
        super().__init__(subject, seed, tall, tall * wide)
        self.leaf = asked(subject, colour)
        self.tall = tall
        self.spin = dice(subject, "form", 7) * 0.9
        self.body = _DRAW[self.shape]

    def pose(self, pen: Pen, moves: str, moment: Moment) -> None:
        """Draw the plant at height 1, bent by the wind."""
        t = moment.t_s + self.phase
        gust = moment.wind * (0.65 + 0.35 * math.sin(t * 0.9)) + 0.12 * math.sin(t * 1.3)
        with pen.at(0, 0, 0, self.tall, self.tall):
            self.body(Pen(pen.canvas, pen.light, 1.0), self, t, gust)


def _pine(pen: Pen, p: Plant, t: float, gust: float, decorated: bool = False) -> None:
    pen.lay(shapes.poly(((-0.035, -0.25), (0.035, -0.25), (0.045, 0.0), (-0.045, 0.0))), _TRUNK)
    tiers = 4
    for i in range(tiers):
        low, k = 0.12 + 0.2 * i, 1 - i * 0.21
        half, high = 0.27 * k, 0.36 - 0.018 * i
        lag = gust * 0.022 * (i + 1) + 0.008 * math.sin(t * 2.1 - i * 0.7)
        x = gust * 0.014 * i * i
        with pen.at(x, -low, lag):
            tier = shapes.poly(((0, 0),))
            tier = type(tier)()
            tier.moveTo(0, -high)
            tier.quadTo(half * 0.28, -high * 0.42, half, -0.005)
            tier.quadTo(half * 0.45, 0.042, 0, 0.034)
            tier.quadTo(-half * 0.45, 0.042, -half, -0.005)
            tier.quadTo(-half * 0.28, -high * 0.42, 0, -high)
            pen.lay(tier, paper.mix(p.leaf, paper.lighter(p.leaf, 0.2), i / 3))
            if decorated:
                for j in range(3):
                    c = ((0.85, 0.22, 0.2), (0.95, 0.77, 0.3), (0.3, 0.5, 0.85))[(i + j) % 3]
                    pen.flat(shapes.circle((j - 1) * half * 0.55, -0.035 - 0.02 * (j == 1), 0.016), c)
    if decorated:
        pen.glow(gust * 0.12, -0.98, 0.13, (1.0, 0.85, 0.4), 0.5)
        pen.lay(shapes.star(gust * 0.12, -0.985, 0.055, 0.024), (0.98, 0.8, 0.3))


def _xmas(pen: Pen, p: Plant, t: float, gust: float) -> None:
    _pine(pen, p, t, gust, True)


def _broad(pen: Pen, p: Plant, t: float, gust: float, fruit: bool = False, bark: Colour = _TRUNK) -> None:
    wide = 0.5 * (p.width_m / p.height_m) / 0.75
    pen.lay(shapes.blob(((-0.075, 0.0), (-0.04, -0.2), (-0.035, -0.55), (0.035, -0.55), (0.04, -0.2), (0.08, 0.0)), 0.4), bark)
    pen.lay(shapes.ribbon(((0.0, -0.28), (0.09, -0.4), (0.16, -0.52)), (0.025, 0.02, 0.015)), bark)
    pen.lay(shapes.ribbon(((0.0, -0.32), (-0.08, -0.42), (-0.15, -0.5)), (0.022, 0.018, 0.014)), bark)
    puffs = (
        (-0.2, -0.55, 0.19, 0.16),
        (0.22, -0.56, 0.18, 0.16),
        (-0.1, -0.76, 0.21, 0.08),
        (0.13, -0.74, 0.2, 0.08),
        (0.0, -0.6, 0.22, 0.0),
    )
    for i, (x, y, r, shade) in enumerate(puffs):
        dx = gust * 0.035 * (-y) + 0.007 * math.sin(t * 1.7 + i * 1.3)
        dy = 0.005 * math.sin(t * 1.4 + i * 2.0)
        rough = [
            (
                x * wide * 2 + dx + r * (1 + 0.07 * math.sin(k * 3 + p.spin + i)) * math.cos(k * math.pi / 5),
                y + dy + r * (1 + 0.07 * math.sin(k * 2.3 + i)) * math.sin(k * math.pi / 5),
            )
            for k in range(10)
        ]
        pen.lay(shapes.blob(rough, 0.62), paper.darker(p.leaf, shade) if shade else paper.lighter(p.leaf, 0.08))
    if fruit:
        for i, (x, y) in enumerate(((-0.22, -0.55), (-0.05, -0.5), (0.16, -0.58), (-0.1, -0.72), (0.1, -0.78), (0.25, -0.5))):
            c = (0.85, 0.22, 0.18) if "apple" in p.subject.name else (0.95, 0.58, 0.16)
            pen.lay(shapes.circle(x * wide * 2 + gust * 0.035 * -y, y + 0.004 * math.sin(t * 2 + i), 0.028), c)


def _fruit(pen: Pen, p: Plant, t: float, gust: float) -> None:
    _broad(pen, p, t, gust, True)


def _birch(pen: Pen, p: Plant, t: float, gust: float) -> None:
    _broad(pen, p, t, gust, bark=(0.93, 0.91, 0.87))
    for i in range(4):
        pen.flat(shapes.box(-0.03 + 0.02 * (i % 2), -0.1 - 0.07 * i, 0.03, 0.01), (0.25, 0.23, 0.24))


def _willow(pen: Pen, p: Plant, t: float, gust: float) -> None:
    pen.lay(shapes.ribbon(((0.0, 0.0), (0.03, -0.3), (0.0, -0.62)), (0.075, 0.05, 0.04)), _TRUNK)
    pen.lay(shapes.ellipse(0, -0.74, 0.34, 0.22), p.leaf)
    for i in range(9):
        x = -0.4 + 0.1 * i
        long = 0.5 - 0.25 * abs(x)
        top = -0.72 + 0.5 * x * x
        lag = [(x + gust * 0.12 * k * k + 0.012 * k * math.sin(t * 1.9 - k - i), top + long * k) for k in (0.0, 0.35, 0.7, 1.0)]
        pen.lay(shapes.ribbon(lag, (0.05, 0.058, 0.045, 0.01)), paper.darker(p.leaf, 0.12 * (i % 2)))


def _palm(pen: Pen, p: Plant, t: float, gust: float) -> None:
    top = (0.12 + gust * 0.06, -0.74)
    pen.lay(shapes.ribbon(((0.0, 0.0), (0.0, -0.3), (0.05 + gust * 0.02, -0.55), top), (0.04, 0.032, 0.027, 0.024)), _c("9a7350"))
    for i in range(5):
        pen.line(((-0.025 + 0.012 * i, -0.13 * i - 0.06), (0.03 + 0.014 * i, -0.13 * i - 0.075)), _c("7a5638"), 0.008)
    for i, a in enumerate((-3.45, -2.85, -2.2, -1.5, -0.85, -0.25, 0.3)):
        droop = 0.26 if math.cos(a) > 0 else -0.26
        angle = a + gust * 0.12 + 0.05 * math.sin(t * 1.8 - i)
        points = shapes.curl(top[0], top[1], 0.115, [angle + droop * k * 0.9 for k in range(4)])
        pen.lay(shapes.ribbon(points, (0.018, 0.05, 0.055, 0.042, 0.004)), paper.darker(p.leaf, 0.16 * (i % 2)))
    for dx, dy in ((-0.03, 0.03), (0.035, 0.035)):
        pen.lay(shapes.circle(top[0] + dx, top[1] + dy, 0.034), _c("6d4a30"))


def _cactus(pen: Pen, p: Plant, t: float, gust: float) -> None:
    lean = gust * 0.02
    for side, y in ((-1, -0.42), (1, -0.32)):
        path = shapes.limb(((0.0, y), (side * 0.23, y), (side * 0.24 + lean, y - 0.26)), (0.06, 0.065, 0.055))
        pen.lay(path, paper.darker(p.leaf, 0.1))
    pen.lay(shapes.capsule(0, -0.1, 0.12, lean, -0.88, 0.105), p.leaf)
    pen.flat(shapes.box(-0.13, -0.02, 0.26, 0.13), p.leaf, alpha=0.0)
    for x in (-0.05, 0.0, 0.05):
        for i in range(6):
            pen.line(
                ((x + lean * i / 6, -0.12 - 0.13 * i), (x + lean * i / 6, -0.16 - 0.13 * i)), paper.lighter(p.leaf, 0.45), 0.009
            )
    pen.lay(shapes.star(lean, -0.99, 0.06, 0.03, 6), (0.93, 0.42, 0.55))


def _bush(pen: Pen, p: Plant, t: float, gust: float) -> None:
    for i, (x, y, r) in enumerate(
        ((-0.45, -0.32, 0.36), (0.45, -0.34, 0.36), (-0.15, -0.55, 0.42), (0.2, -0.5, 0.42), (0.0, -0.32, 0.36))
    ):
        d = gust * 0.04 * -y + 0.012 * math.sin(t * 1.8 + i)
        pen.lay(shapes.ellipse(x + d, y, r, min(r, -y)), paper.darker(p.leaf, 0.14 - 0.035 * i))


def _stem(pen: Pen, p: Plant, gust: float, t: float, high: float = 0.78, leaves: int = 2) -> shapes.Point:
    x = gust * 0.12 + 0.015 * math.sin(t * 1.6)
    green = (0.36, 0.6, 0.33)
    pen.lay(shapes.ribbon(((0, 0), (x * 0.2, -high * 0.5), (x, -high)), (0.022, 0.02, 0.018)), green)
    for i in range(leaves):
        side = -1 if i % 2 else 1
        y = -high * (0.25 + 0.2 * i)
        with pen.at(x * 0.12, y, side * (-0.75 + 0.1 * math.sin(t * 2 + i)) + gust * 0.2):
            pen.lay(
                shapes.blob(((0, 0), (side * 0.12, -0.07), (side * 0.28, -0.02), (side * 0.13, 0.04)), 0.5),
                paper.darker(green, 0.1 * i),
            )
    return x, -high


def _flower(pen: Pen, p: Plant, t: float, gust: float) -> None:
    x, y = _stem(pen, p, gust, t)
    with pen.at(x, y, gust * 0.25):
        for i in range(8):
            a = i * math.pi / 4 + p.spin
            with pen.at(0, 0, a):
                pen.lay(shapes.ellipse(0.13, 0, 0.1, 0.062), paper.darker(p.leaf, 0.08 * (i % 2)))
        pen.lay(shapes.circle(0, 0, 0.075), (0.96, 0.78, 0.28))


def _sunflower(pen: Pen, p: Plant, t: float, gust: float) -> None:
    x, y = _stem(pen, p, gust, t, 0.82, 3)
    with pen.at(x, y, gust * 0.2):
        for i in range(16):
            with pen.at(0, 0, i * math.pi / 8):
                pen.lay(
                    shapes.blob(((0.06, -0.03), (0.13, -0.032), (0.185, 0), (0.13, 0.032), (0.06, 0.03)), 0.5),
                    paper.darker(p.leaf, 0.1 * (i % 2)),
                    shadow=i % 2 == 0,
                )
        pen.lay(shapes.circle(0, 0, 0.095), (0.4, 0.26, 0.17))
        pen.flat(shapes.circle(0, 0, 0.055), (0.5, 0.34, 0.22))


def _tulip(pen: Pen, p: Plant, t: float, gust: float) -> None:
    x, y = _stem(pen, p, gust, t, 0.68)
    with pen.at(x, y, gust * 0.25):
        pen.lay(
            shapes.blob(
                (
                    (0, 0.03),
                    (-0.13, -0.08),
                    (-0.12, -0.3),
                    (-0.02, -0.2),
                    (0.0, -0.33),
                    (0.03, -0.2),
                    (0.13, -0.3),
                    (0.13, -0.08),
                ),
                0.42,
            ),
            p.leaf,
        )
        pen.flat(shapes.blob(((0, 0.02), (-0.05, -0.12), (0, -0.3), (0.05, -0.12)), 0.5), paper.lighter(p.leaf, 0.2))


def _rose(pen: Pen, p: Plant, t: float, gust: float) -> None:
    x, y = _stem(pen, p, gust, t, 0.72)
    with pen.at(x, y, gust * 0.25):
        for i in range(5):
            with pen.at(0, -0.06, i * 1.257):
                pen.lay(shapes.circle(0.08, 0, 0.1), paper.darker(p.leaf, 0.05 * i))
        pen.lay(shapes.circle(0, -0.06, 0.1), paper.lighter(p.leaf, 0.1))
        pen.line(
            [(0.012 * k * math.cos(k * 1.1), -0.06 + 0.012 * k * math.sin(k * 1.1)) for k in range(7)],
            paper.darker(p.leaf, 0.3),
            0.013,
        )


def _lotus(pen: Pen, p: Plant, t: float, gust: float) -> None:
    pen.lay(shapes.ellipse(0, -0.06, 0.75, 0.1), (0.3, 0.56, 0.4))
    for a in (-1.0, 1.0, -0.62, 0.62, -0.28, 0.28, 0.0):
        with pen.at(0, -0.1, a + 0.03 * math.sin(t * 1.2) + gust * 0.05):
            pen.lay(
                shapes.blob(((0, 0.04), (-0.14, -0.4), (0, -0.85), (0.14, -0.4)), 0.5), paper.lighter(p.leaf, 0.3 * (1 - abs(a)))
            )


def _puff(pen: Pen, p: Plant, t: float, gust: float) -> None:
    x, y = _stem(pen, p, gust, t, 0.74, 1)
    for i in range(18):
        a = i * math.pi / 9
        pen.line(((x, y), (x + 0.2 * math.cos(a), y + 0.2 * math.sin(a))), p.leaf, 0.008)
        pen.flat(shapes.circle(x + 0.2 * math.cos(a), y + 0.2 * math.sin(a), 0.022), p.leaf)
    pen.flat(shapes.circle(x, y, 0.04), (0.6, 0.52, 0.36))


def _blades(n: int, wide: float, width: float) -> Callable[[Pen, Plant, float, float], None]:
    def draw(pen: Pen, p: Plant, t: float, gust: float) -> None:
        for i in range(n):
            k = i / (n - 1) - 0.5
            high = 1.0 - 0.45 * abs(k) - 0.18 * ((i * 7) % 3) / 2
            lean = k * 0.55 + gust * 0.4 + 0.08 * math.sin(t * 2.2 - i * 0.8)
            x = k * wide
            pen.lay(
                shapes.ribbon(((x, 0.0), (x + lean * 0.2, -high * 0.5), (x + lean * 0.6, -high)), (width, width * 0.8, 0.004)),
                paper.darker(p.leaf, 0.12 * (i % 3)),
                shadow=i % 2 == 0,
            )

    return draw


def _reed(pen: Pen, p: Plant, t: float, gust: float) -> None:
    _blades(5, 0.3, 0.03)(pen, p, t, gust)
    for x, high in ((-0.08, 0.95), (0.07, 0.85)):
        tip = (x + gust * 0.15, -high)
        pen.lay(shapes.ribbon(((x, 0), (x + gust * 0.05, -high * 0.5), tip), (0.012, 0.01, 0.008)), p.leaf)
        pen.lay(shapes.capsule(tip[0], tip[1], 0.028, tip[0] - gust * 0.04, tip[1] + 0.16, 0.028), _TRUNK)


def _wheat(pen: Pen, p: Plant, t: float, gust: float) -> None:
    for i in range(5):
        x = (i - 2) * 0.12
        tip = (x + gust * 0.25 + 0.03 * math.sin(t * 2 - i) + (i - 2) * 0.04, -0.8 - 0.08 * (i % 2))
        pen.lay(shapes.ribbon(((x, 0), (x, -0.4), tip), (0.012, 0.011, 0.009)), paper.darker(p.leaf, 0.15))
        for j in range(5):
            pen.flat(shapes.ellipse(tip[0] + 0.022 * (1 if j % 2 else -1), tip[1] + 0.035 * j, 0.022, 0.03), p.leaf)


def _bamboo(pen: Pen, p: Plant, t: float, gust: float) -> None:
    for s, x0 in enumerate((-0.09, 0.03, 0.12)):
        high = 0.98 - 0.1 * s
        for i in range(7):
            y = high * i / 7
            x = x0 + gust * 0.08 * (i / 7) ** 2
            pen.lay(
                shapes.box(x - 0.018, -y - high / 7 + 0.004, 0.036, high / 7 - 0.006, 0.01),
                paper.darker(p.leaf, 0.1 * s),
                shadow=i % 2 == 0,
            )
            if i > 2:
                with pen.at(x, -y - 0.06, 0.5 * (1 if i % 2 else -1) + 0.1 * math.sin(t * 2 + i)):
                    pen.lay(shapes.blob(((0, 0), (0.07, -0.025), (0.16, 0.0), (0.07, 0.015)), 0.5), paper.lighter(p.leaf, 0.1))


def _mushroom(pen: Pen, p: Plant, t: float, gust: float) -> None:
    sway = gust * 0.03
    pen.lay(
        shapes.blob(((-0.14, 0), (-0.1, -0.3), (-0.12, -0.6), (0.12, -0.6), (0.11, -0.3), (0.16, 0)), 0.45), (0.96, 0.92, 0.82)
    )
    with pen.at(sway, -0.5, sway):
        cap = shapes.blob(((-0.48, 0.02), (-0.38, -0.28), (0, -0.48), (0.38, -0.28), (0.48, 0.02), (0, 0.07)), 0.55)
        pen.lay(cap, p.leaf)
        for x, y, r in ((-0.22, -0.15, 0.07), (0.05, -0.3, 0.085), (0.27, -0.12, 0.06), (0.02, -0.06, 0.05)):
            pen.flat(shapes.ellipse(x, y, r, r * 0.85), (0.98, 0.96, 0.9))


def _sprout(pen: Pen, p: Plant, t: float, gust: float) -> None:
    pen.lay(shapes.ellipse(0, 0.0, 0.4, 0.1), (0.42, 0.3, 0.22))
    pen.lay(shapes.ribbon(((0, 0), (0.03, -0.35), (gust * 0.1, -0.6)), (0.05, 0.045, 0.04)), p.leaf)
    for side in (-1, 1):
        with pen.at(gust * 0.1, -0.6, side * 0.12 * math.sin(t * 2) - side * 0.25):
            pen.lay(
                shapes.blob(((0, 0.02), (side * 0.22, -0.25), (side * 0.48, -0.28), (side * 0.3, -0.02)), 0.5),
                paper.lighter(p.leaf, 0.15 if side > 0 else 0.0),
            )


def _potted(pen: Pen, p: Plant, t: float, gust: float) -> None:
    for i in range(7):
        a = -math.pi / 2 + (i - 3) * 0.38
        points = shapes.curl(
            0, -0.34, 0.2, [a + 0.16 * (i - 3) * k / 3 + 0.05 * math.sin(t * 1.5 - i) + gust * 0.1 for k in range(3)]
        )
        pen.lay(shapes.ribbon(points, (0.02, 0.06, 0.06, 0.004)), paper.darker(p.leaf, 0.12 * (i % 2)))
    pen.lay(shapes.poly(((-0.2, -0.36), (0.2, -0.36), (0.15, 0), (-0.15, 0))), (0.78, 0.42, 0.28))
    pen.lay(shapes.box(-0.23, -0.4, 0.46, 0.09, 0.02), (0.83, 0.48, 0.33))


def _coral(pen: Pen, p: Plant, t: float, gust: float) -> None:
    for i, (a, long) in enumerate(((-2.3, 0.62), (-0.85, 0.6), (-1.9, 0.85), (-1.25, 0.85), (-1.57, 0.95))):
        x, y = long * math.cos(a) * 0.9, long * math.sin(a)
        path = shapes.limb(((0, 0), (x * 0.5, y * 0.55), (x, y)), (0.075, 0.06, 0.055))
        path.addPath(shapes.capsule(x * 0.5, y * 0.55, 0.05, x * 0.5 + 0.16 * (1 if i % 2 else -1), y * 0.78, 0.045))
        pen.lay(path, paper.darker(p.leaf, 0.08 * (i % 3)))


def _weed(pen: Pen, p: Plant, t: float, gust: float) -> None:
    for i, x in enumerate((-0.1, 0.1, 0.0)):
        n = 7
        points = [
            (x + (0.05 * math.sin(t * 1.5 - k * 0.8 + i * 1.4) + gust * 0.05) * k / 2.2, -(1 - 0.15 * i) * k / n)
            for k in range(n + 1)
        ]
        pen.lay(
            shapes.ribbon(points, [0.03 + 0.018 * (k % 2) if k < n else 0.006 for k in range(n + 1)]),
            paper.darker(p.leaf, 0.12 * i),
        )


def _bare(pen: Pen, p: Plant, t: float, gust: float) -> None:
    pen.lay(shapes.ribbon(((0, 0), (0.02, -0.35), (-0.02, -0.65), (0.03, -1.0)), (0.07, 0.045, 0.03, 0.006)), p.leaf)
    for y, dx, dy in ((-0.35, 0.3, -0.3), (-0.45, -0.3, -0.25), (-0.62, 0.22, -0.22), (-0.68, -0.2, -0.22), (-0.8, 0.12, -0.14)):
        tip = (dx + gust * 0.04 + 0.008 * math.sin(t * 1.7 + y * 9), y + dy)
        pen.lay(shapes.ribbon(((0, y), (dx * 0.55, y + dy * 0.35), tip), (0.026, 0.017, 0.004)), p.leaf)
        pen.lay(shapes.ribbon(((dx * 0.5, y + dy * 0.3), (dx * 0.9, y + dy * 0.35)), (0.012, 0.003)), p.leaf)


def _pumpkin(pen: Pen, p: Plant, t: float, gust: float) -> None:
    for x in (-0.36, 0.36, -0.18, 0.18, 0.0):
        pen.lay(shapes.ellipse(x, -0.4, 0.27, 0.4), paper.darker(p.leaf, 0.35 * abs(x)))
    pen.lay(shapes.ribbon(((0, -0.76), (0.02, -0.9), (0.1, -1.0)), (0.06, 0.05, 0.045)), (0.36, 0.5, 0.25))


_DRAW: dict[str, Callable[[Pen, Plant, float, float], None]] = {
    "pine": _pine,
    "xmas": _xmas,
    "broad": _broad,
    "fruit": _fruit,
    "birch": _birch,
    "willow": _willow,
    "palm": _palm,
    "cactus": _cactus,
    "bush": _bush,
    "flower": _flower,
    "sunflower": _sunflower,
    "tulip": _tulip,
    "rose": _rose,
    "lotus": _lotus,
    "puff": _puff,
    "grass": _blades(11, 0.9, 0.035),
    "reed": _reed,
    "wheat": _wheat,
    "bamboo": _bamboo,
    "mushroom": _mushroom,
    "sprout": _sprout,
    "potted": _potted,
    "coral": _coral,
    "weed": _weed,
    "bare": _bare,
    "pumpkin": _pumpkin,
}
