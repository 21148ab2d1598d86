"""Cut-out shapes: round blobs, tapered limbs, ribbons, polygons. All return skia paths; none knows a colour or a puppet."""

import math
from collections.abc import Callable, Sequence

import skia

Point = tuple[float, float]
Place = Callable[[float, float], Point]


def blob(points: Sequence[Point], tension: float = 0.5) -> skia.Path:
    """A closed round shape through the points."""
    path = skia.Path()
    n = len(points)
    k = tension / 3.0
    path.moveTo(*points[0])
    for i in range(n):
        p0, p1, p2, p3 = points[i - 1], points[i], points[(i + 1) % n], points[(i + 2) % n]
        path.cubicTo(
            p1[0] + (p2[0] - p0[0]) * k,
            p1[1] + (p2[1] - p0[1]) * k,
            p2[0] - (p3[0] - p1[0]) * k,
            p2[1] - (p3[1] - p1[1]) * k,
            p2[0],
            p2[1],
        )
    path.close()
    return path


def poly(points: Sequence[Point]) -> skia.Path:
    """A closed shape with straight sides."""
    path = skia.Path()
    path.addPoly([skia.Point(x, y) for x, y in points], True)
    return path


def line(points: Sequence[Point]) -> skia.Path:
    """An open line through the points, rounded between them."""
    path = skia.Path()
    path.moveTo(*points[0])
    if len(points) == 2:
        path.lineTo(*points[1])
        return path
    for i in range(1, len(points) - 1):
        x, y = points[i]
        nx, ny = points[i + 1]
        last = i == len(points) - 2
        path.quadTo(x, y, nx if last else (x + nx) / 2, ny if last else (y + ny) / 2)
    return path


def circle(x: float, y: float, r: float) -> skia.Path:
    """A disc."""
    return skia.Path().addCircle(x, y, r)


def ellipse(x: float, y: float, rx: float, ry: float) -> skia.Path:
    """An oval with its middle at x, y."""
    return skia.Path().addOval(skia.Rect.MakeLTRB(x - rx, y - ry, x + rx, y + ry))


def box(x: float, y: float, w: float, h: float, r: float = 0.0) -> skia.Path:
    """A box from its top left corner, with corners rounded by r."""
    rect = skia.Rect.MakeXYWH(x, y, w, h)
    return skia.Path().addRoundRect(rect, r, r) if r else skia.Path().addRect(rect)


def capsule(x0: float, y0: float, r0: float, x1: float, y1: float, r1: float) -> skia.Path:
    """Two discs and everything between them: a limb, a neck, a muzzle."""
    length = math.hypot(x1 - x0, y1 - y0)
    if length <= abs(r0 - r1) + 1e-6:
        return circle(x0, y0, r0) if r0 >= r1 else circle(x1, y1, r1)
    along = math.atan2(y1 - y0, x1 - x0)
    lean = math.acos((r0 - r1) / length)
    a, b = along + lean, along - lean
    path = skia.Path()
    path.moveTo(x0 + r0 * math.cos(a), y0 + r0 * math.sin(a))
    sweep0 = math.degrees(2 * math.pi - 2 * lean)
    path.arcTo(_disc(x0, y0, r0), math.degrees(a), sweep0, False)
    path.lineTo(x1 + r1 * math.cos(b), y1 + r1 * math.sin(b))
    path.arcTo(_disc(x1, y1, r1), math.degrees(b), math.degrees(2 * lean), False)
    path.close()
    return path


def limb(points: Sequence[Point], radii: Sequence[float]) -> skia.Path:
    """A chain of capsules as one path: joints stay closed however they bend."""
    path = skia.Path()
    for (a, ra), (b, rb) in zip(zip(points, radii, strict=True), zip(points[1:], radii[1:], strict=True), strict=False):
        path.addPath(capsule(a[0], a[1], ra, b[0], b[1], rb))
    path.setFillType(skia.PathFillType.kWinding)
    return path


def ribbon(points: Sequence[Point], widths: Sequence[float]) -> skia.Path:
    """A soft band along the points, so wide (half width) at each: tails, necks, tentacles, scarves."""
    left: list[Point] = []
    right: list[Point] = []
    n = len(points)
    for i, (x, y) in enumerate(points):
        ax, ay = points[max(0, i - 1)]
        bx, by = points[min(n - 1, i + 1)]
        length = math.hypot(bx - ax, by - ay) or 1.0
        nx, ny = -(by - ay) / length * widths[i], (bx - ax) / length * widths[i]
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    return blob(right + left[::-1], 0.5)  # this way round, as capsules go: what overlaps stays filled


def curl(x: float, y: float, step: float, angles: Sequence[float]) -> list[Point]:
    """Points of a chain that starts at x, y and turns to each angle in turn (radians)."""
    points = [(x, y)]
    for angle in angles:
        x, y = x + step * math.cos(angle), y + step * math.sin(angle)
        points.append((x, y))
    return points


def star(x: float, y: float, outer: float, inner: float, tips: int = 5, turn: float = -math.pi / 2) -> skia.Path:
    """A star with so many tips."""
    return poly(
        [
            (x + r * math.cos(turn + math.pi * i / tips), y + r * math.sin(turn + math.pi * i / tips))
            for i in range(2 * tips)
            for r in ((outer, inner)[i % 2],)
        ]
    )


def both(a: skia.Path, b: skia.Path) -> skia.Path:
    """What two shapes have in common: markings cut to the body they lie on."""
    return skia.Op(a, b, skia.PathOp.kIntersect_PathOp) or skia.Path()


def facing(path: skia.Path, like: skia.Path, x: float, y: float) -> skia.Path:
    """The path, turned around if it runs against `like`, so that both add up where they overlap at x, y instead of leaving a hole."""
    sum_ = skia.Path(path)
    sum_.addPath(like)
    sum_.setFillType(skia.PathFillType.kWinding)
    if sum_.contains(x, y):
        return path
    back = skia.Path()
    back.reverseAddPath(path)
    return back


def union(*paths: skia.Path) -> skia.Path:
    """Several shapes as one piece of paper."""
    whole = paths[0]
    for path in paths[1:]:
        whole = skia.Op(whole, path, skia.PathOp.kUnion_PathOp) or whole
    return whole


def bend(x0: float, y0: float, x1: float, y1: float, upper: float, lower: float, forward: bool) -> tuple[Point, Point]:
    """Knee and end of a two-bone limb that reaches from (x0, y0) to (x1, y1); forward says to which side the knee goes.

    A target out of reach is reached all the same: both bones give a little, so that a planted foot stays planted.
    """
    dx, dy = x1 - x0, y1 - y0
    d = math.hypot(dx, dy) or 1e-6
    give = max(1.0, d / ((upper + lower) * 0.9995))
    upper, lower = upper * give, lower * give
    reach = max(d, abs(upper - lower) + 1e-4)
    dx, dy = dx / d * reach, dy / d * reach
    along = math.atan2(dy, dx)
    lean = math.acos(max(-1.0, min(1.0, (upper**2 + reach**2 - lower**2) / (2 * upper * reach))))
    a = along - lean if forward else along + lean
    return (x0 + upper * math.cos(a), y0 + upper * math.sin(a)), (x0 + dx, y0 + dy)


def _disc(x: float, y: float, r: float) -> skia.Rect:
    return skia.Rect.MakeLTRB(x - r, y - r, x + r, y + r)
