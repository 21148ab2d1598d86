"""A second place that is seen in the first: the waterfall of a jungle, the volcano behind a beach, the lake in a forest.

A row says how a place looks from another and how far off it stands; a kit's row says where it has room for that. What is cut in the wood
before it lets it be seen. Knows kits by name, no subject.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import skia

from engine.papercut.chance import Rand
from engine.papercut.stage import cutouts as c
from engine.papercut.stage import land, town, water
from engine.papercut.stage import pieces_outside as out
from engine.papercut.stage.pieces import Piece, noun
from engine.papercut.stage.site import Gap, Site, smooth


@dataclass(frozen=True)
class Spot:
    """Where a second place stands on a site: its plane, its middle and foot there, and how large it is cut."""

    p: float
    x: float
    y: float
    k: float


Draw = Callable[[Site, Spot], None]


@dataclass(frozen=True)
class Room:
    """Where a kit has room: the depths of what is far, of what stands in the middle distance, and of water, with where its level begins."""

    far: float = 0.13
    middle: float = 0.5
    water: tuple[float, float] = (0.6, 0.58)
    shore: float = 0.0  # where its near shore lies, where the kit has no land of its own to be it
    rise: float = 1.0  # how much larger what is far is cut, to be seen over the roofs
    afloat: bool = False  # what stands there stands in water, on an islet of its own


_ROOMS: dict[str, Room] = {
    "forest": Room(middle=0.655, water=(0.56, 0.46)),
    "jungle": Room(far=0.14, middle=0.46, water=(0.61, 0.5)),
    "mountains": Room(far=0.2, middle=0.51, water=(0.66, 0.6)),
    "field": Room(middle=0.53, water=(0.38, 0.13), shore=0.33),
    "savanna": Room(middle=0.46, water=(0.6, 0.56)),
    "garden": Room(far=0.14, middle=0.45, water=(0.64, 0.62), rise=1.6),
    "desert": Room(far=0.09, middle=0.56, water=(0.62, 0.6)),
    "volcano": Room(far=0.07, middle=0.56, water=(0.6, 0.6)),
    "arctic": Room(far=0.09, middle=0.46, water=(0.5, 0.4)),
    "sea": Room(far=0.11, middle=0.135, afloat=True),
    "lake": Room(far=0.105, middle=0.35),
    "castle": Room(far=0.07, middle=0.25, water=(0.22, 0.2)),
    "city": Room(far=0.06, middle=0.2, rise=1.2),
    "street": Room(far=0.06, middle=0.15, rise=1.3),
    "market": Room(far=0.06, middle=0.15, rise=1.2),
}


@dataclass(frozen=True)
class Vista:
    """How a place looks from another. depth names one of a Room's; half is how wide the wood before it is opened on each side."""

    draw: Draw
    depth: str = "middle"
    half: float = 0.0
    kits: frozenset[str] = frozenset()  # whose own scenery it is already
    aside: float = 0.2  # how far from the frame's middle, as a share of its width


def _piece(piece: Piece, size: float = 1.0) -> Draw:
    def draw(site: Site, spot: Spot) -> None:
        sheet = site.add(spot.p)
        with sheet.draw(spot.x - 1.5, spot.x + 1.5) as canvas:
            piece(canvas, sheet, spot.x, spot.y, spot.k * size, Rand(site.seed, 77))

    return draw


def _thing(name: str, high: float) -> Draw:
    """A puppet as scenery, `high` of the shorter side tall however far off it stands."""

    def draw(site: Site, spot: Spot) -> None:
        metres = high * (0.35 + 0.65 * spot.p) / (0.2 * spot.p**1.6)  # noun() cuts far things smaller
        _piece(noun(name, metres))(site, spot)

    return draw


def _volcano(site: Site, spot: Spot) -> None:
    tall = min(0.38 * spot.k, spot.y - 0.14 * site.high)  # its mouth and smoke are in the frame
    land.cone(site, site.add(spot.p), spot.x, spot.y - tall, spot.y, 1.1 * tall)


def _peaks(site: Site, spot: Spot) -> None:
    land.peaks(site, spot.p, spot.y - 0.13 * spot.k, 0.17 * spot.k)


def _towers(site: Site, spot: Spot) -> None:
    town.skyline(site, spot.p, spot.y + 0.02, 0.08 * spot.k, 0.26 * spot.k, 0.085, "city beyond", "tower")


def _island(site: Site, spot: Spot) -> None:
    sheet = site.add(spot.p)
    hill = _mound(spot, ((-0.3, -0.02), (-0.16, 0.05), (0, 0.14), (0.14, 0.07), (0.3, -0.02)))
    with sheet.draw(spot.x - 0.5, spot.x + 0.5) as canvas:
        c.cut(canvas, sheet, hill, "pine")
        for dx in (-0.12, 0.1):
            c.palm(canvas, sheet, spot.x + dx * spot.k, spot.y - 0.03 * spot.k, 0.13 * spot.k, Rand(site.seed, 78))


def _water(site: Site, spot: Spot) -> None:
    """A level of water from side to side."""
    site.add(spot.p).sheet("sea", town.flat_edge(site, spot.p, spot.y), shade=0.7)
    water.glints(site, spot.p + 0.002, spot.y + 0.01, spot.y + 0.05, 22)
    if shore := _ROOMS[site.kit].shore:
        site.add(spot.p + 0.004).ridge("grass", site.y(shore), 0.01, 0.5, "shore of the water beyond")


def _wood(site: Site, spot: Spot) -> None:
    """A wood on the far side, and the trees at its edge on this one."""
    land.trees(site, spot.p, spot.y + 0.02, 0.2 * spot.k, 0.1, "wood beyond")
    if site.open_water:
        return
    sheet = site.add(0.88)
    for n, (x, high) in enumerate(((-0.46, 0.72), (-0.6, 0.6), (0.48, 0.66), (0.62, 0.56))):
        x = x * site.wide + site.middle * sheet.p
        cut = c.pine if n % 3 else c.leafy
        with sheet.draw(x - 0.4, x + 0.4) as canvas:
            cut(canvas, sheet, x, site.y(0.9), high * site.lift, Rand(site.seed, n, 79))


def _village(site: Site, spot: Spot) -> None:
    """Three roofs together."""
    for dx, name, metres in ((-0.2, "house", 4.0), (0.04, "church", 5.2), (0.24, "hut", 3.4)):
        _piece(noun(name, metres), 0.35 + 0.65 * spot.p)(site, replace(spot, x=spot.x + dx * spot.k))


_WET = frozenset(("sea", "lake", "underwater"))
_HIGH = frozenset(("mountains",))
VISTAS: dict[str, Vista] = {
    "waterfall": Vista(_piece(out.falls, 0.62), half=0.17),
    "volcano": Vista(_volcano, "far", kits=frozenset(("volcano",))),
    "great wall": Vista(_piece(out.great_wall, 0.8), half=0.4),
    "castle": Vista(_thing("castle", 0.42), half=0.26, kits=frozenset(("castle",))),
    "palace": Vista(_thing("palace", 0.36), half=0.26),
    "temple": Vista(_thing("temple", 0.32), half=0.24),
    "pagoda": Vista(_thing("pagoda", 0.46), half=0.18),
    "church": Vista(_thing("church", 0.36), half=0.2),
    "cathedral": Vista(_thing("cathedral", 0.42), half=0.24),
    "mosque": Vista(_thing("mosque", 0.36), half=0.24),
    "tower": Vista(_thing("tower", 0.44), half=0.16),
    "lighthouse": Vista(_thing("lighthouse", 0.44), half=0.14),
    "windmill": Vista(_thing("windmill", 0.38), half=0.2),
    "pyramid": Vista(_thing("pyramid", 0.3), half=0.3),
    "ruins": Vista(_piece(out.columns, 1.1), half=0.3),
    "skyscraper": Vista(_thing("skyscraper", 0.5), half=0.16),
    "bridge": Vista(_thing("bridge", 0.16), half=0.3),
    "barn": Vista(_thing("barn", 0.24), half=0.2),
    "amusement park": Vista(_piece(out.ferris, 0.9), half=0.3, kits=frozenset(("market",))),
    "skyline": Vista(_towers, "far", kits=frozenset(("city", "street"))),
    "city": Vista(_towers, "far", kits=frozenset(("city", "street"))),
    "downtown": Vista(_towers, "far", kits=frozenset(("city", "street"))),
    "mountain": Vista(_peaks, "far", kits=_HIGH),
    "summit": Vista(_peaks, "far", kits=_HIGH),
    "glacier": Vista(_peaks, "far", kits=_HIGH),
    "hill": Vista(_peaks, "far", kits=_HIGH),
    "island": Vista(_island, "far"),
    "ocean": Vista(_water, "water", kits=_WET),
    "sea": Vista(_water, "water", kits=_WET),
    "lake": Vista(_water, "water", kits=_WET),
    "pond": Vista(_water, "water", kits=_WET),
    "river": Vista(_water, "water", kits=_WET),
    "village": Vista(_village, half=0.26, kits=frozenset(("market", "street", "city")), aside=0.06),
    "forest": Vista(_wood, "far", kits=frozenset(("forest", "jungle"))),
}


def open_up(site: Site, beyond: str) -> None:
    """Open the wood before a second place; before a kit is built."""
    vista, room = VISTAS.get(beyond), _ROOMS.get(site.kit)
    if vista is not None and room is not None and vista.half and site.kit not in vista.kits:
        spot = _spot(site, vista, room)
        site.gap = Gap(spot.p, spot.x, vista.half * site.lift)


def look_beyond(site: Site, beyond: str) -> None:
    """Set a second place on a site that its kit has built; nothing where it is the kit's own or there is no room for it."""
    vista, room = VISTAS.get(beyond), _ROOMS.get(site.kit)
    if vista is None or room is None or site.kit in vista.kits or beyond in site.named:
        return
    spot = _spot(site, vista, room)
    if room.afloat and vista.depth == "middle" and beyond != "waterfall":
        _islet(site, spot)
    vista.draw(site, spot)


def _spot(site: Site, vista: Vista, room: Room) -> Spot:
    """Away from where the light hangs, in the middle of what the camera will see."""
    p, at = room.water if vista.depth == "water" else (room.far, room.far) if vista.depth == "far" else (room.middle, room.middle)
    aside = -math.copysign(vista.aside if vista.depth == "middle" else 0.7 * vista.aside, site.side) * site.wide
    y = site.horizon + 0.012 if room.afloat else site.y(at + 0.015)
    return Spot(p, site.middle * p + aside, y, site.lift * (room.rise if vista.depth == "far" else 1.0))


def _islet(site: Site, spot: Spot) -> None:
    """A rock in the water, for what stands there."""
    sheet = site.add(spot.p - 0.002)
    mound = _mound(spot, ((-0.34, -0.01), (-0.2, 0.03), (0, 0.05), (0.2, 0.03), (0.34, -0.01)))
    with sheet.draw(spot.x - 0.6, spot.x + 0.6) as canvas:
        c.cut(canvas, sheet, mound, "hill")


def _mound(spot: Spot, shape: tuple[tuple[float, float], ...]) -> skia.Path:
    """A rise of land whose edge runs through (across, up) from a spot."""
    path = smooth([(spot.x + dx * spot.k, spot.y - up * spot.k) for dx, up in shape])
    path.close()
    return path
