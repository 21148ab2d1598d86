"""Tails of four-legged animals: soft chains that lag behind the body and give to the wind."""

import math

from engine.papercut import paper
from engine.papercut.paper import Colour
from engine.papercut.rigs import shapes
from engine.papercut.rigs.animals import Animal
from engine.papercut.rigs.beast_pose import Pose
from engine.papercut.rigs.rig import Pen

_WIDTHS = {
    "bush": (0.055, 0.09, 0.125, 0.14, 0.12, 0.075, 0.012),
    "cat": (0.05, 0.047, 0.044, 0.043, 0.042, 0.042, 0.03),
    "thin": (0.045, 0.036, 0.03, 0.025, 0.02, 0.014, 0.006),
    "tuft": (0.03, 0.024, 0.02, 0.018, 0.018, 0.018, 0.016),
    "plume": (0.045, 0.075, 0.09, 0.095, 0.09, 0.065, 0.015),
    "squirrel": (0.06, 0.13, 0.19, 0.22, 0.22, 0.18, 0.08),
    "thick": (0.24, 0.2, 0.15, 0.11, 0.075, 0.045, 0.01),
    "dragon": (0.19, 0.15, 0.115, 0.085, 0.06, 0.045, 0.03),
    "paddle": (0.06, 0.08, 0.13, 0.15, 0.15, 0.13, 0.06),
}
# how the chain bends on its way, radians from base to tip (positive is up)
_BEND = {
    "bush": 0.3,
    "cat": 0.5,
    "thin": 0.4,
    "tuft": -0.12,
    "plume": -0.55,
    "squirrel": -1.35,
    "thick": 0.3,
    "dragon": 0.55,
    "paddle": 0.1,
}


def draw_tail(
    pen: Pen, a: Animal, root: shapes.Point, pose: Pose, t: float, wind: float, colours: tuple[Colour, Colour, Colour]
) -> None:
    """Draw the tail from its root; colours are coat, tip and mane."""
    coat, tip, mane = colours
    x, y = root
    up = math.radians(a.tail_up) + pose.tail
    if a.tail == "none":
        return
    if a.tail == "fluff":
        pen.lay(shapes.circle(x - 0.02, y - 0.06 - 0.01 * math.sin(t * pose.wag_rate), a.tail_len * 0.85), tip)
        return
    if a.tail == "stub":
        with pen.at(x + 0.03, y, -0.3 - up + pose.wag * 0.5 * math.sin(t * pose.wag_rate * 1.6)):
            pen.lay(shapes.ellipse(-a.tail_len * 0.7, 0, a.tail_len, a.tail_len * 0.62), coat)
        return
    if a.tail == "curl":
        points = [
            (x - 0.06 * k + 0.085 * math.cos(k * 1.25 + 0.8), y - 0.05 - 0.085 * math.sin(k * 1.25 + 0.8)) for k in range(7)
        ]
        pen.line(points, coat, 0.045)
        return
    if a.tail == "squirrel":
        up = 2.35 + 0.3 * pose.tail
    n = 6
    bend = _BEND[a.tail]
    floor = 0.02 if pose.lying or pose.folded else -9.0
    angles = []
    for i in range(n):
        lag = pose.wag * (0.25 + 0.18 * i) * math.sin(t * pose.wag_rate - i * 0.62)
        blown = -wind * 0.05 * i * math.sin(t * 2.3 - i * 0.5)
        angle = up + bend * (i / (n - 1)) * (1.0 if a.tail != "squirrel" else 1.15) + lag + blown
        angles.append(math.pi + (angle if a.tail != "squirrel" else angle - 0.9))
    points = shapes.curl(x + 0.04, y, a.tail_len / n, angles)
    if floor > -1:
        points = [(px, min(py, -_WIDTHS[a.tail][i] * 0.9)) for i, (px, py) in enumerate(points)]
    widths = _WIDTHS[a.tail]
    colour = mane if a.tail == "plume" else coat
    shape = shapes.ribbon(points, widths)
    pen.lay(shape, colour)
    if a.tail == "bush" and a.tip is not None:
        pen.flat(shapes.ribbon(points[4:], [w * 0.99 for w in widths[4:]]), tip)
    if "ring tail" in a.extra:
        for i in (1, 3, 5):
            pen.flat(
                shapes.ribbon(
                    (points[i], ((points[i][0] + points[i + 1][0]) / 2, (points[i][1] + points[i + 1][1]) / 2)),
                    (widths[i] * 0.98,) * 2,
                ),
                paper.darker(coat, 0.5),
            )
    if a.marks == "tiger":
        for i in (2, 4, 5):
            pen.flat(shapes.circle(*points[i], widths[i] * 0.98), a.mark)
    if a.tail == "tuft":
        pen.lay(
            shapes.blob(
                (
                    (points[5][0], points[5][1]),
                    (points[6][0] - 0.05, points[6][1]),
                    (2 * points[6][0] - points[5][0], 2 * points[6][1] - points[5][1]),
                    (points[6][0] + 0.05, points[6][1]),
                )
            ),
            mane,
        )
    if a.tail == "dragon":
        (x5, y5), (x6, y6) = points[5], points[6]
        with pen.at(x6, y6, math.atan2(y6 - y5, x6 - x5)):
            pen.lay(shapes.poly(((-0.04, -0.13), (0.2, 0.0), (-0.04, 0.13), (0.02, 0.0))), a.mark)
