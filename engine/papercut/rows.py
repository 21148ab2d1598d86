"""Rows of puppets: on the ground from near to far, on the water, in the air, each where it hides the others least.

Gives every one an x, a depth and a height, and a size that lets all fit. Units are the stage's. Knows sizes and sides, no action.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from engine.papercut.carry import background, kind_of, swims
from engine.papercut.cast import Role
from engine.papercut.chance import unit
from engine.papercut.stage.site import Site

_SPACINGS = (0.1, 0.16, 0.22, 0.3)  # between two rows of the ground, as parallax
_MOST_ROWS = 4
_NEAREST, _FARTHEST, _AT_THE_WALL = 1.26, 0.7, 0.86
_SMALL = 0.7  # of the size all were measured for: below it, what only stands about goes behind
_COVERED, _COVERED_OF_FEW = 0.14, 0.02  # of a puppet that a nearer one may hide before all are better a little smaller


@dataclass
class Spot:
    """A puppet that wants a place: its subject's number, which one of them it is, and its size in units."""

    role: Role
    index: int
    which: int
    w: float
    h: float
    scale: float
    kind: str
    lean: float = 0.0  # how far the middle of what is drawn lies before the puppet's own


Row = tuple[float, float, float]  # its parallax, its height on the picture, its further scale
_DRAUGHT = (0.5, 0.16)  # of their height, how far who swims is under water: an animal, a person lying along their way

Placed = dict[tuple[int, int], tuple[Spot, float, Row]]  # the spot, its x, its row


def fit(spots: list[Spot], site: Site, framing: str) -> Placed:
    """Give every spot an x, a depth and a height, shrinking all until they fit."""
    placed: Placed = {}
    for row in ("ground", "afloat", "air", "water"):
        mine = [spot for spot in spots if spot.kind == row]
        if mine:
            placed |= {"ground": _ground, "afloat": _afloat, "air": _air, "water": _water}[row](mine, site, spots, framing)
    return _beside_what_is_tall(placed, site)


def _beside_what_is_tall(placed: Placed, site: Site) -> Placed:
    """Whoever flies where something on the ground reaches goes aside, as little as clears it."""
    tall = [
        (x, spot.w * size, y - spot.h * size) for spot, x, (_, y, size) in placed.values() if spot.kind in {"ground", "afloat"}
    ]
    cleared = dict(placed)
    flying: list[tuple[float, float, float, float]] = []  # x, width, top and low of who has a place
    for key, (spot, x, (p, y, size)) in placed.items():
        if spot.kind != "air":
            continue
        wide, half = spot.w * size, spot.h * size / 2
        reaching = [(at, broad) for at, broad, top in tall if top < y + half]
        near = [(at, broad) for at, broad, top, low in flying if top < y + half and low > y - half]
        if reaching:
            x = _clear_of([*reaching, *near], x, wide, site.wide)
            cleared[key] = (spot, x, (p, y, size))
        flying.append((x, wide, y - half, y + half))
    return cleared


def _clear_of(others: list[tuple[float, float]], x: float, wide: float, frame: float) -> float:
    """The x nearest to this one at which a width shares least with others, each an x and a width."""

    def cost(at: float) -> tuple[float, float]:
        shared = max(min(at + wide / 2, ox + ow / 2) - max(at - wide / 2, ox - ow / 2) for ox, ow in others)
        return round(max(0.0, shared), 2), abs(at - x)

    edge = max(0.0, (frame * 0.94 - wide) / 2)
    return min((x, *(edge * n / 8 for n in range(-8, 9))), key=cost)


def _order(spot: Spot) -> tuple[int, int, int]:
    side = {"left": -1, "right": 1}.get(spot.role.subject.position, 0)
    relation = {"left of": -1, "right of": 1, "chasing": -1, "following": -1}.get(spot.role.subject.relation, 0)
    return side or relation, spot.index, spot.which


def _ground(mine: list[Spot], site: Site, everyone: list[Spot], framing: str) -> Placed:
    avail = site.wide * (0.94 if framing != "close-up" or len(mine) > 1 else 1.25)
    away = [spot for spot in mine if _is_away(spot, site)]
    mine = [spot for spot in mine if spot not in away]
    if not mine:
        return _in_one_row(away, site, 0.4, 0.6)
    grown = [spot for spot in mine if kind_of(spot.role) in {"building", "plant"} and len(mine) > 1]
    tallest = max((spot.h for spot in mine if spot not in grown), default=0.0)
    big = [spot for spot in grown if spot.h > 0.8 * tallest]
    small = [spot for spot in mine if spot not in big]
    if not small:
        small, big = big, []
    placed = _best_rows(small, site, avail)
    behind = background([(spot.index, spot.role) for spot in mine])
    if site.worktop is None and min(size / p for _, _, (p, _, size) in placed.values()) < _SMALL:
        big += [spot for spot in small if spot.index in behind]
        small = [spot for spot in small if spot.index not in behind]
        placed = _best_rows(small, site, avail)
    return placed | _in_one_row(big, site, 0.72, 0.8) | _in_one_row(away, site, 0.4, 0.6)


def _is_away(spot: Spot, site: Site) -> bool:
    """Whether it stands in the distance: what is said to, and what does not float where all the ground is water."""
    ashore = site.open_water and kind_of(spot.role) in {"thing", "building", "plant"} and not spot.role.subject.relation
    return spot.index > 0 and not site.indoors and (spot.role.subject.position == "far" or ashore)


def _in_one_row(line: list[Spot], site: Site, p: float, most: float) -> Placed:
    """Side by side behind the others, as large as all fit."""
    size = min(most, 0.94 * site.wide / sum(spot.w + 0.03 for spot in line)) if line else most
    aside = 0.3 * site.wide if len(line) == 1 else 0.0
    placed: Placed = {}
    for spot, x in _spread(line, site.wide, size):
        room = max(0.0, 0.47 * site.wide - spot.w * size / 2)
        placed[(spot.index, spot.which)] = (spot, max(-room, min(room, x + aside)), (p, site.y(p + 0.02), size))
    return placed


def _best_rows(small: list[Spot], site: Site, avail: float) -> Placed:
    tries = [_in_rows(small, site, avail, depths) for depths in _depths(len(small), site)]
    return max(tries, key=lambda found: found[0])[1]


def _depths(several: int, site: Site) -> list[tuple[float, ...]]:
    """The rows that so many may stand in: each a parallax, near to far."""
    if site.worktop is not None:
        return [(1.0,), (1.03, 0.97), (1.05, 1.0, 0.95)][: max(1, several)]
    far = _AT_THE_WALL if site.indoors else _FARTHEST
    found: list[tuple[float, ...]] = [(1.0,)]
    for count in range(2, min(_MOST_ROWS, several) + 1):
        for gap in _SPACINGS:
            reach = gap * (count - 1)
            if reach > _NEAREST - far:
                break
            near = max(far + reach, min(_NEAREST, 1.0 + 0.6 * reach))
            found.append(tuple(near - gap * n for n in range(count)))
    return found


def _in_rows(small: list[Spot], site: Site, avail: float, depths: tuple[float, ...]) -> tuple[float, Placed]:
    """All in rows of these depths, and how good that is: how large they are, less what they hide of each other."""
    count = len(depths)
    lines = [small[i::count] for i in range(count)]
    apart = 0.5 if count > 1 else 0.0  # of a place: so that rows can be staggered
    wides = [site.wide * (1 - apart / max(2, len(line))) for line in lines]
    shrink = 1.0
    for line, p, wide in zip(lines, depths, wides, strict=True):
        shrink = min(shrink, avail * wide / site.wide / sum(spot.w * p + 0.03 for spot in line))
    best: tuple[float, Placed] = (-math.inf, {})
    free = _COVERED if len(small) > 3 or len({spot.index for spot in small}) == 1 else _COVERED_OF_FEW
    free += min(0.1, 0.02 * max(0, len(small) - 4))  # a herd may stand closer
    for _ in range(7):
        placed: Placed = {}
        for n, (line, p, wide) in enumerate(zip(lines, depths, wides, strict=True)):
            places = _spread(line, wide, p * shrink)
            step = _aside(places, list(placed.values()), p * shrink, site.wide) if n else -0.5 * (site.wide - wide)
            for spot, x in places:
                placed[(spot.index, spot.which)] = (spot, x + step, (p, foot(site, p), p * shrink))
        hidden = _hidden(list(placed.values()))
        worth = math.log(shrink) - 3.0 * max(0.0, hidden - free) - 0.05 * (count - 1)
        if worth > best[0]:
            best = (worth, placed)
        if hidden <= free:
            break
        shrink *= 0.9
    return best


def foot(site: Site, p: float) -> float:
    """Where who stands at parallax p has its feet: on the ground, or on the table top."""
    if site.worktop is None:
        return site.y(p)
    far, near = site.worktop
    return (far + near) / 2 + (p - 1.0) / 0.06 * 0.3 * (near - far)


def _hidden(placed: Sequence[tuple[Spot, float, Row]]) -> float:
    """The largest share of a puppet that another stands before."""
    worst = 0.0
    boxes = [(x - spot.w * size / 2, y - spot.h * size, x + spot.w * size / 2, y) for spot, x, (_, y, size) in placed]
    for n, (left, top, right, low) in enumerate(boxes):
        for other in boxes[n + 1 :]:
            across, down = min(right, other[2]) - max(left, other[0]), min(low, other[3]) - max(top, other[1])
            if across > 0 and down > 0:
                area = min((right - left) * (low - top), (other[2] - other[0]) * (other[3] - other[1]))
                worst = max(worst, across * down / area)
    return worst


def _aside(
    places: list[tuple[Spot, float]], before: list[tuple[Spot, float, tuple[float, float, float]]], size: float, wide: float
) -> float:
    """How far to move a row so that its puppets stand in the gaps of the rows before it."""
    left = min(x - spot.w * size / 2 for spot, x in places)
    right = max(x + spot.w * size / 2 for spot, x in places)
    low, high = min(0.0, -0.47 * wide - left), max(0.0, 0.47 * wide - right)

    def hidden(step: float) -> float:
        worst = 0.0
        for spot, x in places:
            for other, at, (_, _, scale) in before:
                halves = (spot.w * size / 2, other.w * scale / 2)
                shared = min(x + step + halves[0], at + halves[1]) - max(x + step - halves[0], at - halves[1])
                worst = max(worst, shared / (2 * min(halves)))
        return worst

    return min((low + (high - low) * i / 24 for i in range(25)), key=lambda step: (round(hidden(step), 2), abs(step)))


def _spread(line: list[Spot], wide: float, size: float) -> list[tuple[Spot, float]]:
    """Places along one row: in order, equal gaps, never closer than touching; one alone stands a little off the middle."""
    if not line:
        return []
    ordered = sorted(line, key=_order)
    if len(ordered) == 1:
        side = {"left": -0.24, "right": 0.24}.get(ordered[0].role.subject.position, -0.04 if wide <= 1 else -0.09)
        room = max(0.0, (wide - ordered[0].w * size) / 2 - 0.02)
        return [(ordered[0], max(-room, min(room, side * wide)))]
    total = sum(spot.w * size for spot in ordered)
    gap = max(0.028 * size, min(0.16 * wide, (wide * 0.92 - total) / len(ordered)))
    x = -(total + gap * (len(ordered) - 1)) / 2
    out = []
    for spot in ordered:
        out.append((spot, x + spot.w * size / 2))
        x += spot.w * size + gap
    return out


def _afloat(mine: list[Spot], site: Site, everyone: list[Spot], framing: str) -> Placed:
    """On the water: in rows, the farther ones smaller, as many as keep clear of each other."""
    placed: Placed = {}
    size = 1.05 if site.open_water else 0.75
    total = sum(spot.w for spot in mine) * size * 1.12
    count = min(4, max(1, math.ceil(total / (site.wide * 1.1)))) if site.open_water else 1
    size *= min(1.0, site.wide * (0.94 if count == 1 else 0.8) * count / total)
    tall = max(spot.h for spot in mine)
    gap = min(0.1 * site.high, max(0.05 * site.high, 1.3 * tall * size))
    size = min(size, gap / (1.75 * tall)) if count > 1 else size
    for n in range(count):
        line, up = mine[n::count], gap * ((count - 1) / 2 - n)
        p = site.water_p + (up / (site.feet - site.horizon) if count > 1 else 0.0)  # before every wave that lies farther
        step = (n % 2) * 0.4 * site.wide / max(1, len(line)) if count > 1 else 0.0
        for spot, x in _spread(line, site.wide - step, size):
            low = site.water_y + (0.02 * p if spot.role.puppet.medium == "ground" else -spot.h * size * 0.12)
            if swims(spot.role):
                low += _DRAUGHT[kind_of(spot.role) == "person"] * spot.h * size
            placed[(spot.index, spot.which)] = (
                spot,
                x + step / 2 * (1 if n % 4 == 1 else -1),
                (p, low + up, size),
            )
    return placed


def _air(mine: list[Spot], site: Site, everyone: list[Spot], framing: str) -> Placed:
    """The sky between the safe top and whoever stands below: rows of at most two or three."""
    grounded = [spot.h for spot in everyone if spot.kind == "ground"]
    floor = (site.feet - max(grounded) if grounded else min(site.feet, site.high * 0.68)) - 0.03
    ceiling = site.high * 0.1
    room = max((0.2 if grounded else 0.3) * site.high, floor - ceiling)
    return _grid(mine, site, ceiling, room, 0.93 if grounded else 1.0)


def _water(mine: list[Spot], site: Site, everyone: list[Spot], framing: str) -> Placed:
    return _grid(mine, site, site.high * 0.13, site.high * 0.52, 1.0)


def _grid(mine: list[Spot], site: Site, top: float, room: float, p: float) -> Placed:
    """Rows filled by width, the first spot in the roomiest place, all shrunk until rows and columns fit."""
    avail = site.wide * 0.92
    for shrink in (1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.42, 0.35, 0.28, 0.22):
        lines: list[list[Spot]] = [[]]
        used = 0.0
        for spot in mine:
            need = spot.w * shrink * 1.12
            if lines[-1] and used + need > avail:
                lines.append([])
                used = 0.0
            lines[-1].append(spot)
            used += need
        heights = [max(spot.h for spot in line) * shrink * 1.15 for line in lines]
        if sum(heights) <= room:
            break
    placed: Placed = {}
    y = top + (room - sum(heights)) * 0.55
    for line, height in zip(lines, heights, strict=True):
        for n, (spot, x) in enumerate(_spread(line, site.wide, shrink)):
            wiggle = (unit(spot.index, spot.which, n, 3) - 0.5) * height * 0.3 if len(mine) > 2 else 0.0
            placed[(spot.index, spot.which)] = (spot, x, (p, y + height / 2 + wiggle, shrink))
        y += height
    return placed
