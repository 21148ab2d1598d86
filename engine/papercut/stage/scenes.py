# ruff: noqa: E501 (tables: one place a line reads better than a narrow page)
"""The places of the world, one row each: an interior with what hangs and stands in it, or a kit of the open with its landmarks.

A row is data: which kit, which papers, which pieces where. The only code here lays a row out. Knows no subject.
"""

from dataclasses import dataclass, replace

from engine.papercut.chance import Rand
from engine.papercut.palette import rgb
from engine.papercut.stage import furniture
from engine.papercut.stage import pieces as q
from engine.papercut.stage import pieces_outside as out
from engine.papercut.stage import pieces_public as pub
from engine.papercut.stage.cutouts import Thing
from engine.papercut.stage.pieces import Piece, noun
from engine.papercut.stage.site import Sheet, Site
from engine.papercut.stage.town import flat_edge, row

At = tuple[float, Piece]


@dataclass(frozen=True)
class Interior:
    """A room: colours of wall and floor, what hangs on the wall and stands before it, what hangs from above, what is near."""

    wall: str
    floor: str
    hung: tuple[At, ...] = ()
    stood: tuple[At, ...] = ()
    dado: str = ""
    above: tuple[At, ...] = ()
    boards: bool = True
    near: str = "cups"
    turn: float = 1.9
    rug: str = ""
    lamp: str = "gold"


@dataclass(frozen=True)
class Outdoors:
    """A kit of the open with things in its middle distance: (x, how far off, piece), x in units at that distance, again every turn."""

    kit: str
    things: tuple[tuple[float, float, Piece], ...] = ()
    papers: tuple[tuple[str, str], ...] = ()
    turn: float = 1.7
    once: bool = False  # there is one of it
    ground: str = ""  # a flat strip that subjects stand on
    open_water: bool = False


def _i(wall: str, floor: str, hung: tuple[At, ...] = (), stood: tuple[At, ...] = (), **more: object) -> Interior:
    return Interior(wall, floor, hung, stood, **more)  # type: ignore[arg-type]


_BULB = ((0.1, q.noun("lantern", 0.5)),)

INTERIORS: dict[str, Interior] = {
    "bedroom": _i(
        "cbbfd6",
        "b88355",
        ((-0.26, q.window), (0.36, q.pictures), (0.85, q.window)),
        ((0.3, q.bed), (-0.3, noun("lamp", 1.5)), (-0.66, q.cabinet)),
        rug="cloth2",
    ),
    "nursery": _i(
        "f0d9c0",
        "c9a27a",
        ((-0.26, q.window), (0.34, q.poster)),
        ((0.3, q.bed), (-0.3, noun("gift", 0.6)), (-0.62, noun("ball", 0.4)), (0.8, noun("balloon", 1.2))),
        rug="gold",
    ),
    "bathroom": _i(
        "a9cfd2",
        "dfe6e4",
        ((-0.5, q.tiles), (0.5, q.tiles), (-0.28, q.window)),
        ((0.22, q.bathtub), (-0.3, q.basin), (-0.62, q.lavatory)),
        boards=False,
        near="plants",
    ),
    "dining room": _i(
        "d9c3a0",
        "a9764d",
        ((-0.34, q.window), (0.36, q.painting)),
        ((0.3, q.table_set), (-0.36, q.cabinet), (0.86, q.plant)),
        above=((0.1, q.chandelier),),
        dado="8f5f4a",
    ),
    "corridor": _i(
        "d8d2bd",
        "a89b86",
        ((-0.44, q.doors), (0.0, q.pictures), (0.44, q.doors)),
        ((0.22, q.plant),),
        turn=0.9,
        dado="8fa38f",
        boards=False,
        near="plants",
    ),
    "staircase": _i("dcc9ae", "9a6a44", ((-0.5, q.pictures), (0.5, q.window)), ((0.05, q.stairs),), turn=2.2),
    "attic": _i(
        "a98460",
        "8a6244",
        ((-0.3, q.window), (0.4, q.bricks)),
        ((0.3, q.crates), (-0.4, noun("chair", 1.0)), (0.75, q.luggage)),
        near="books",
    ),
    "basement": _i(
        "8f8d92",
        "77757a",
        ((-0.3, q.bricks), (0.34, q.barred)),
        ((0.3, q.crates), (-0.42, noun("barrel", 1.0)), (0.8, pub.shelves)),
        boards=False,
    ),
    "hotel": _i(
        "c98f7a",
        "7f4a48",
        ((-0.3, q.window), (0.34, q.painting)),
        ((0.3, q.bed), (-0.34, noun("lamp", 1.6)), (0.85, q.luggage)),
        dado="8f5247",
        rug="gold",
    ),
    "lobby": _i(
        "dccdb2",
        "c9b99f",
        ((-0.4, q.big_window), (0.4, q.painting)),
        ((0.36, pub.counter), (-0.36, q.sofa), (0.86, q.plant)),
        above=((0.0, q.chandelier),),
        boards=False,
        near="plants",
    ),
    "waiting room": _i(
        "d3d9cf", "b5a58c", ((-0.3, q.window), (0.34, q.poster)), ((0.3, pub.seats), (-0.4, q.plant)), boards=False, near="books"
    ),
    "hospital": _i(
        "d7ebe8",
        "c4d4d2",
        ((-0.32, q.window), (0.36, pub.heartbeat)),
        ((0.28, pub.hospital_bed), (-0.44, q.cabinet), (0.86, q.plant)),
        boards=False,
        dado="8cc5c0",
        near="plants",
    ),
    "elevator": _i(
        "b9b2a6", "8d857a", ((0.0, q.steel_doors), (0.62, q.mirror), (-0.62, q.poster)), (), boards=False, turn=1.8, near="none"
    ),
    "locker room": _i(
        "c3cfd4",
        "9aa3a5",
        ((0.0, q.tiles),),
        ((0.32, q.lockers), (-0.34, q.lockers), (0.9, noun("bench", 0.8))),
        boards=False,
        near="none",
    ),
    "prison": _i(
        "8f9298", "74767c", ((0.4, q.barred), (-0.3, q.bricks)), ((0.32, q.bed), (-0.42, q.cellbars)), boards=False, near="none"
    ),
    "jail cell": _i(
        "8a8d92", "6f7176", ((0.4, q.barred), (-0.3, q.bricks)), ((0.34, q.bed), (-0.42, q.cellbars)), boards=False, near="none"
    ),
    "laundry room": _i(
        "cfe0e4",
        "b5c3c6",
        ((-0.36, q.window), (0.3, q.poster)),
        ((0.3, q.washers), (-0.4, q.washers), (0.85, noun("basket", 0.7))),
        boards=False,
        near="plants",
    ),
    "barbershop": _i(
        "e0cfae",
        "a8a29a",
        ((-0.3, q.mirror), (0.06, q.mirror), (0.42, q.mirror)),
        ((0.3, q.barber_chair), (-0.34, q.barber_chair), (0.8, q.plant)),
        boards=False,
        dado="5f8a94",
        near="cups",
    ),
    "server room": _i(
        "4a5674",
        "3a4258",
        (),
        ((0.3, pub.racks), (-0.38, pub.racks), (0.95, pub.racks)),
        boards=False,
        turn=1.32,
        near="none",
        lamp="glass",
    ),
    "bakery": _i(
        "ecd6ae", "b58a5e", ((-0.36, q.window), (0.34, pub.menu)), ((0.3, pub.pastries), (-0.42, pub.shelves)), dado="c98a5a"
    ),
    "cafe": _i(
        "d9b48c", "8f6a50", ((-0.3, q.window), (0.36, pub.menu)), ((0.36, pub.counter), (-0.34, q.table_set)), dado="5f7f78"
    ),
    "restaurant": _i(
        "c99a72",
        "7a4a3a",
        ((-0.34, q.window), (0.34, q.painting)),
        ((0.34, q.table_set), (-0.38, q.table_set), (0.88, q.plant)),
        dado="7f3f38",
        near="cups",
    ),
    "bar": _i("6f4a44", "4f362f", ((-0.4, q.poster),), ((0.22, pub.bottles), (-0.42, q.table_set)), dado="4a2f2c", near="cups"),
    "cafeteria": _i(
        "dbe0cc",
        "bcae94",
        ((-0.36, q.big_window), (0.4, pub.menu)),
        ((0.34, q.table_set), (-0.36, q.table_set), (0.9, pub.counter)),
        boards=False,
    ),
    "library": _i(
        "c9ab84",
        "8a5f41",
        ((-0.1, q.window),),
        (
            (-0.44, lambda cv, s, x, y, k, r: furniture.bookcase(cv, s, x, y, 0.4, 0.6 * k, r, 6)),
            (0.42, lambda cv, s, x, y, k, r: furniture.bookcase(cv, s, x, y, 0.4, 0.6 * k, r, 6)),
            (0.9, noun("ladder", 2.6)),
        ),
        near="books",
        dado="6f4a36",
    ),
    "bookstore": _i(
        "dccaa4",
        "a07850",
        ((0.0, q.poster),),
        (
            (-0.36, lambda cv, s, x, y, k, r: furniture.bookcase(cv, s, x, y, 0.36, 0.46 * k, r, 4)),
            (0.34, lambda cv, s, x, y, k, r: furniture.bookcase(cv, s, x, y, 0.4, 0.46 * k, r, 4)),
            (0.84, pub.counter),
        ),
        near="books",
    ),
    "office": _i(
        "d5dde0",
        "a7a9a6",
        ((-0.4, q.big_window), (0.36, q.chart), (0.8, q.poster)),
        ((0.36, q.desk), (-0.34, q.desk), (0.76, q.cabinet)),
        boards=False,
        near="books",
    ),
    "conference room": _i(
        "cdd5d6",
        "9d938a",
        ((0.0, q.chart), (0.7, q.big_window)),
        ((0.4, q.table_set), (-0.44, q.plant)),
        boards=False,
        near="books",
    ),
    "courtroom": _i(
        "c8a680",
        "7f5a40",
        ((0.0, q.banner), (-0.5, q.pillar), (0.5, q.pillar)),
        ((0.3, pub.counter), (-0.4, pub.pews)),
        dado="7a5238",
        near="books",
    ),
    "laboratory": _i(
        "d4e6ea",
        "b9c4c8",
        ((-0.36, q.window), (0.34, q.chart)),
        ((0.32, pub.lab_bench), (-0.42, q.cabinet), (0.98, pub.lab_bench)),
        boards=False,
        near="none",
    ),
    "museum": _i(
        "7f8f9c",
        "b7a48c",
        ((-0.5, q.pillar), (0.5, q.pillar), (0.0, q.banner)),
        ((0.26, pub.dinosaur), (-0.34, pub.plinth)),
        boards=False,
        near="none",
    ),
    "science museum": _i(
        "6f8c94",
        "a8a294",
        ((-0.5, q.pillar), (0.5, q.pillar)),
        ((0.26, pub.dinosaur), (-0.36, noun("globe", 1.0))),
        boards=False,
        near="none",
    ),
    "art gallery": _i(
        "ece8df",
        "b08a66",
        ((-0.34, q.painting), (0.08, q.painting), (0.46, q.painting)),
        ((0.3, pub.plinth), (-0.42, noun("bench", 0.6))),
        turn=1.2,
        near="none",
    ),
    "gym": _i(
        "cfd6dc",
        "6f7680",
        ((-0.36, q.wall_mirror), (0.5, q.poster)),
        ((0.34, pub.weights), (-0.42, pub.punchbag), (0.9, pub.weights)),
        boards=False,
        near="none",
    ),
    "dance studio": _i(
        "e6d8cf", "c99e72", ((-0.44, q.wall_mirror), (0.4, q.wall_mirror)), ((0.86, q.plant),), turn=1.7, near="none"
    ),
    "boxing ring": _i(
        "4a4460", "7f8aa5", ((0.0, q.poster),), ((0.0, pub.ring_ropes),), turn=1.4, boards=False, near="none", lamp="cream"
    ),
    "bowling alley": _i("5f4a7a", "c99a63", (), ((0.0, pub.pins),), turn=1.05, near="none"),
    "basketball court": _i(
        "d9c9a6", "c98f55", ((-0.3, q.poster), (0.2, q.banner)), ((0.34, pub.hoop), (-0.5, pub.seats)), near="none"
    ),
    "nightclub": _i(
        "3a2a5a",
        "4a3a66",
        ((-0.4, q.poster), (0.4, pub.screen)),
        ((-0.42, pub.speakers), (0.44, pub.speakers)),
        above=((0.0, pub.mirrorball),),
        boards=False,
        near="none",
    ),
    "ballroom": _i(
        "e0cdaa",
        "b98a5a",
        ((-0.5, q.pillar), (0.5, q.pillar), (0.0, pub.arches)),
        (),
        above=((0.0, q.chandelier),),
        turn=1.5,
        near="none",
    ),
    "music studio": _i(
        "6a5f86",
        "7a5f52",
        ((-0.34, pub.foam), (0.36, pub.foam)),
        ((0.32, pub.mixing_desk), (-0.42, pub.speakers), (0.86, noun("guitar", 1.1)), (-0.66, noun("piano", 1.3))),
        near="none",
    ),
    "movie theater": _i(
        "4a2f45",
        "3a2838",
        ((0.0, pub.cinema_screen),),
        ((-0.36, pub.seats), (0.44, pub.seats)),
        turn=1.7,
        boards=False,
        near="none",
    ),
    "cinema": _i(
        "4a2f45",
        "3a2838",
        ((0.0, pub.cinema_screen),),
        ((-0.36, pub.seats), (0.44, pub.seats)),
        turn=1.7,
        boards=False,
        near="none",
    ),
    "supermarket": _i(
        "e6ece4",
        "cfcfc6",
        ((-0.2, q.poster), (0.5, pub.menu)),
        ((0.4, pub.shelves), (-0.34, pub.shelves), (0.02, pub.fruit_stand)),
        turn=1.3,
        boards=False,
        near="none",
    ),
    "shop": _i("e9dcc0", "b58f68", ((-0.4, q.window), (0.5, q.poster)), ((0.36, pub.shelves), (-0.3, pub.counter)), turn=1.5),
    "pharmacy": _i(
        "dff0e4",
        "c9d4cc",
        ((0.36, pub.heartbeat),),
        ((0.3, pub.counter), (-0.36, pub.shelves)),
        turn=1.5,
        boards=False,
        near="plants",
    ),
    "airport": _i(
        "cfdce4",
        "b9bec4",
        ((-0.36, q.big_window), (0.36, pub.departures)),
        ((0.34, pub.seats), (-0.36, q.luggage), (0.9, q.plant)),
        boards=False,
        near="none",
    ),
    "subway": _i(
        "c6ccc8",
        "8f918f",
        ((-0.4, q.poster), (0.4, pub.departures)),
        ((-0.46, q.pillar), (0.3, noun("bench", 0.8)), (0.5, q.pillar)),
        boards=False,
        dado="3f7fa6",
        near="none",
    ),
    "train interior": _i(
        "c9b08c",
        "8a6f5a",
        ((-0.47, pub.carriage_windows), (0.48, pub.carriage_windows)),
        ((-0.34, pub.seats), (0.44, pub.seats)),
        turn=1.9,
        boards=False,
        near="none",
    ),
    "bus interior": _i(
        "b9c9c0",
        "7f8a86",
        ((-0.47, pub.carriage_windows), (0.48, pub.carriage_windows)),
        ((-0.34, pub.seats), (0.44, pub.seats)),
        turn=1.9,
        boards=False,
        near="none",
    ),
    "airplane cabin": _i(
        "e4e2dc",
        "7a86a0",
        ((-0.5, pub.portholes), (0.5, pub.portholes)),
        ((-0.34, pub.seats), (0.44, pub.seats)),
        turn=2.0,
        boards=False,
        near="none",
    ),
    "cockpit": _i(
        "59606e",
        "444a55",
        ((-0.5, pub.instruments), (0.55, pub.instruments)),
        (),
        turn=2.1,
        boards=False,
        near="none",
        lamp="glass",
    ),
    "spaceship interior": _i(
        "a9b4c6",
        "7d879a",
        ((-0.44, pub.starport), (0.46, pub.starport)),
        ((0.9, q.steel_doors),),
        turn=1.8,
        boards=False,
        near="none",
        lamp="glass",
    ),
    "castle hall": _i(
        "a59a94",
        "86786f",
        ((-0.5, q.pillar), (-0.2, q.banner), (0.1, q.torchlight), (0.3, q.banner), (0.5, q.pillar)),
        ((0.0, noun("table", 0.9)),),
        turn=1.1,
        boards=False,
        rug="cloth",
        near="none",
    ),
    "throne room": _i(
        "8f6a72",
        "6f5660",
        ((-0.5, q.pillar), (-0.28, q.banner), (0.42, q.torchlight), (0.62, q.pillar)),
        ((0.24, q.throne),),
        turn=1.5,
        boards=False,
        rug="cloth",
        above=((-0.1, q.chandelier),),
        near="none",
    ),
    "palace": _i(
        "c98a6a",
        "b5926a",
        (
            (-0.5, lambda cv, s, x, y, k, r: q.pillar(cv, s, x, y, k, r, "cloth")),
            (-0.1, pub.arches),
            (0.5, lambda cv, s, x, y, k, r: q.pillar(cv, s, x, y, k, r, "cloth")),
        ),
        ((0.26, q.throne),),
        turn=1.4,
        boards=False,
        rug="gold",
        above=((0.1, q.chandelier),),
        near="none",
    ),
    "church": _i(
        "c6b9a4",
        "9a8a78",
        ((-0.48, q.pillar), (0.0, pub.arches), (0.48, q.pillar)),
        ((0.3, pub.altar), (-0.36, pub.pews)),
        turn=1.2,
        boards=False,
        near="none",
    ),
    "cathedral": _i(
        "b9b0a8",
        "8f857c",
        ((-0.48, q.pillar), (0.0, pub.arches), (0.48, q.pillar)),
        ((0.3, pub.altar), (-0.36, pub.pews)),
        turn=1.2,
        boards=False,
        above=((0.1, q.chandelier),),
        near="none",
    ),
    "mosque": _i(
        "c4d2cc",
        "a98a5f",
        ((-0.48, q.pillar), (0.0, pub.arches), (0.48, q.pillar)),
        (),
        turn=1.2,
        boards=False,
        rug="cloth",
        above=((0.1, q.chandelier),),
        near="none",
    ),
    "dungeon": _i(
        "6f6a74",
        "55515c",
        ((-0.3, q.torchlight), (0.3, q.torchlight), (0.0, q.bricks)),
        ((0.44, q.cellbars), (-0.4, noun("barrel", 0.9))),
        turn=1.4,
        boards=False,
        near="none",
    ),
    "aquarium": _i(
        "234a6e", "2c4560", ((-0.5, pub.tank), (0.52, pub.tank)), (), turn=2.04, boards=False, near="none", lamp="glass"
    ),
    "greenhouse": _i(
        "cfe3d0",
        "a9926c",
        ((-0.5, pub.glass_wall), (0.5, pub.glass_wall)),
        ((-0.4, pub.greens), (0.46, pub.greens)),
        turn=2.0,
        boards=False,
        near="plants",
    ),
    "garage": _i(
        "b5b2aa",
        "8a8a8c",
        ((-0.4, q.poster), (0.4, q.window)),
        ((0.26, out.parked), (-0.46, q.cabinet)),
        boards=False,
        near="none",
    ),
    "factory": _i(
        "a4acb0", "84888a", ((-0.4, q.big_window), (0.4, q.poster)), ((0.0, pub.conveyor),), turn=1.3, boards=False, near="none"
    ),
    "warehouse": _i(
        "b5aa98",
        "96908a",
        ((0.0, q.window),),
        ((0.34, q.crates), (-0.34, q.crates), (0.9, pub.shelves)),
        boards=False,
        near="none",
    ),
}

OUTDOORS: dict[str, Outdoors] = {
    "windmill": Outdoors(
        "field", ((0.16, 0.5, noun("windmill", 9.0)), (-0.55, 0.35, noun("windmill", 7.0)), (0.75, 0.35, noun("windmill", 6.0)))
    ),
    "barn": Outdoors("field", ((0.22, 0.6, noun("barn", 5.0)), (-0.4, 0.7, noun("fence", 1.1)))),
    "farm": Outdoors(
        "field",
        (
            (0.24, 0.55, noun("barn", 4.6)),
            (-0.36, 0.7, noun("cow", 1.3)),
            (-0.12, 0.62, noun("tractor", 2.2)),
            (0.7, 0.72, noun("sheep", 0.9)),
        ),
    ),
    "village": Outdoors(
        "field",
        (
            (-0.36, 0.5, noun("house", 4.4)),
            (0.02, 0.4, noun("church", 6.0)),
            (0.34, 0.52, noun("hut", 3.6)),
            (0.7, 0.5, noun("house", 4.4)),
        ),
    ),
    "mountain village": Outdoors(
        "mountains", ((-0.36, 0.5, noun("house", 4.4)), (0.05, 0.42, noun("church", 5.5)), (0.36, 0.52, noun("hut", 3.6)))
    ),
    "wheat field": Outdoors(
        "field",
        tuple((-0.8 + 0.13 * i, 0.78, out.crop(rgb("e8c25f"))) for i in range(13)),
        papers=(("grass", "d9b85a"), ("field", "e3c76a"), ("hill", "c9b060")),
    ),
    "flower field": Outdoors(
        "field",
        tuple((-0.8 + 0.13 * i, 0.8, out.crop(rgb(("e0574a", "f2b53f", "c070c0", "f4f0e4")[i % 4]))) for i in range(13)),
        papers=(("field", "c98fb5"),),
    ),
    "rice field": Outdoors(
        "field",
        tuple((-0.8 + 0.13 * i, 0.8, out.crop(rgb("a8cf6a"))) for i in range(13)),
        papers=(("field", "8fc8c0"), ("grass", "7fb55a")),
    ),
    "rice terrace": Outdoors("mountains", ((0.0, 0.55, out.terrace), (0.9, 0.5, out.terrace)), turn=1.8),
    "tea plantation": Outdoors(
        "field",
        tuple((-0.8 + 0.2 * i, 0.7 + 0.08 * (i % 2), out.vines) for i in range(9)),
        papers=(("field", "6fa562"), ("hill", "5f9a68")),
    ),
    "vineyard": Outdoors("field", tuple((-0.8 + 0.2 * i, 0.72 + 0.09 * (i % 2), out.vines) for i in range(9))),
    "golf course": Outdoors("field", ((0.4, 0.75, out.golf_flag), (-0.5, 0.6, out.golf_flag)), papers=(("grass", "6fbf66"),)),
    "battlefield": Outdoors(
        "field",
        ((0.34, 0.72, out.sandbags), (-0.4, 0.66, out.sandbags), (-0.1, 0.45, noun("flag", 3.0))),
        papers=(("grass", "8a7a55"), ("field", "978560"), ("hill", "7d7560")),
    ),
    "train railway": Outdoors("field", tuple((-0.85 + 1.0 * i, 0.84, out.rails) for i in range(2)), turn=2.0),
    "bridge": Outdoors("lake", ((0.0, 0.52, noun("bridge", 5.2)),), once=True),
    "road": Outdoors("field", ((0.5, 0.72, noun("signpost", 2.0)),), ground="road"),
    "campsite": Outdoors(
        "forest", ((0.26, 0.7, noun("tent", 2.2)), (-0.34, 0.62, noun("tent", 2.0)), (-0.06, 0.8, noun("campfire", 0.9)))
    ),
    "zoo": Outdoors(
        "savanna",
        (
            (-0.3, 0.78, out.fence_bars),
            (0.36, 0.78, out.fence_bars),
            (-0.3, 0.62, noun("giraffe", 4.6)),
            (0.34, 0.64, noun("elephant", 3.0)),
            (0.04, 0.8, out.hedge_sign),
        ),
    ),
    "playground": Outdoors("garden", ((0.3, 0.78, out.slide), (-0.3, 0.74, out.monkey_bars), (0.72, 0.76, noun("seesaw", 1.0)))),
    "cemetery": Outdoors(
        "garden",
        tuple((-0.8 + 0.23 * i, 0.68 + 0.12 * (i % 2), out.gravestone) for i in range(8)),
        papers=(("flower", "b9b5c4"),),
    ),
    "fairyland": Outdoors(
        "garden", ((0.2, 0.4, noun("castle", 8.0)), (-0.3, 0.75, noun("mushroom", 1.6)), (0.42, 0.78, noun("mushroom", 1.2)))
    ),
    "courtyard": Outdoors("garden", ((0.3, 0.85, noun("fountain", 1.8)),), once=True),
    "oasis": Outdoors(
        "desert", ((-0.3, 0.6, noun("palm tree", 6.0)), (0.3, 0.62, noun("palm tree", 5.0)), (0.5, 0.6, noun("palm tree", 7.0)))
    ),
    "pyramid": Outdoors("desert", ((0.16, 0.45, noun("pyramid", 10.0)), (-0.4, 0.35, noun("pyramid", 8.0)))),
    "ice rink": Outdoors("arctic", ((-0.4, 0.78, pub.net), (0.4, 0.78, pub.net), (0.0, 0.6, out.grandstand)), turn=1.6),
    "ski slope": Outdoors(
        "mountains", ((0.4, 0.72, noun("pine tree", 4.0)), (-0.5, 0.6, noun("hut", 3.4)), (0.05, 0.8, noun("flag", 1.6)))
    ),
    "harbor": Outdoors(
        "sea",
        (
            (-0.34, 0.45, out.harbour_crane),
            (0.3, 0.55, noun("ship", 4.4)),
            (0.52, 0.4, out.container),
            (-0.1, 0.82, out.bollard),
            (0.4, 0.82, out.bollard),
        ),
        ground="stone",
    ),
    "pier": Outdoors(
        "sea",
        (
            (-0.3, 0.82, out.bollard),
            (0.2, 0.82, out.bollard),
            (0.3, 0.5, noun("sailboat", 4.0)),
            (0.66, 0.84, noun("street lamp", 3.0)),
        ),
        ground="wood",
    ),
    "lighthouse": Outdoors("sea", ((0.26, 0.5, noun("lighthouse", 9.0)),), once=True),
    "island": Outdoors("sea", ((-0.26, 0.86, noun("palm tree", 5.5)), (0.34, 0.84, noun("palm tree", 6.5)))),
    "waterfall": Outdoors("lake", ((0.0, 0.44, out.falls),), once=True),
    "dam": Outdoors("lake", ((0.0, 0.4, noun("bridge", 7.0)),), once=True),
    "canal": Outdoors(
        "lake",
        (
            (-0.4, 0.34, noun("house", 4.6)),
            (-0.08, 0.34, noun("house", 5.4)),
            (0.24, 0.34, noun("house", 4.4)),
            (0.56, 0.34, noun("house", 5.2)),
        ),
    ),
    "swimming pool": Outdoors(
        "lake",
        ((-0.3, 0.86, noun("umbrella", 2.2)), (0.5, 0.86, noun("umbrella", 2.2)), (0.12, 0.88, noun("ladder", 1.0))),
        papers=(("grass", "d9d2c2"), ("sea", "58c4d4"), ("sea2", "7fd8e0"), ("pine", "6fae8a")),
    ),
    "swamp": Outdoors(
        "lake",
        ((-0.36, 0.8, noun("dead tree", 4.4)), (0.4, 0.78, noun("tree stump", 1.0)), (0.05, 0.62, noun("dead tree", 3.6))),
        papers=(("sea", "6f8a62"), ("sea2", "7f9a6a"), ("deep", "56704f"), ("grass", "6a7f4f")),
    ),
    "marsh": Outdoors("lake", (), papers=(("sea", "8aa894"), ("sea2", "9ab8a0"), ("grass", "8f9a5f"))),
    "hot spring": Outdoors(
        "lake",
        ((-0.34, 0.84, noun("rock", 1.1)), (0.34, 0.84, noun("boulder", 1.4)), (0.6, 0.5, noun("pagoda", 5.0))),
        papers=(("sea", "9fd4d8"), ("sea2", "bfe6e4")),
    ),
    "alley": Outdoors("street", ((0.0, 0.7, out.steep_houses), (0.0, 0.72, out.laundry)), turn=1.9),
    "highway": Outdoors("city", ((0.4, 0.8, noun("signpost", 3.2)), (-0.5, 0.66, out.fence_bars))),
    "parking lot": Outdoors("city", ((-0.5, 0.84, out.parked), (0.02, 0.84, out.parked), (0.54, 0.84, out.parked)), turn=1.56),
    "construction site": Outdoors(
        "city",
        ((0.26, 0.6, out.crane), (-0.3, 0.72, out.scaffold), (0.3, 0.84, out.cones), (0.62, 0.84, q.crates)),
        ground="sand2",
    ),
    "gas station": Outdoors("street", ((0.06, 0.82, out.pumps),), once=True),
    "bus stop": Outdoors("street", ((0.3, 0.86, noun("bench", 0.9)), (-0.1, 0.87, noun("signpost", 2.4)))),
    "junkyard": Outdoors(
        "field",
        tuple((-0.7 + 0.42 * i, 0.74, out.junk) for i in range(4)),
        papers=(("grass", "9a8f78"), ("field", "a89c84"), ("hill", "8f8a80")),
    ),
    "amusement park": Outdoors(
        "market", ((0.12, 0.34, out.ferris), (-0.42, 0.5, noun("carousel", 3.6)), (0.6, 0.45, out.big_top))
    ),
    "circus": Outdoors("market", ((0.0, 0.45, out.big_top), (0.85, 0.4, out.ferris)), turn=1.7),
    "temple": Outdoors(
        "mountains",
        ((0.0, 0.55, noun("temple", 6.4)), (-0.5, 0.7, noun("lantern", 1.2)), (0.5, 0.7, noun("lantern", 1.2))),
        ground="stone",
        once=True,
    ),
    "pagoda": Outdoors("mountains", ((0.14, 0.5, noun("pagoda", 9.0)), (-0.4, 0.7, noun("cherry tree", 4.0)))),
    "tower": Outdoors("castle", ((0.1, 0.6, noun("tower", 9.0)),), once=True),
    "ruins": Outdoors("desert", ((0.0, 0.66, out.columns), (-0.4, 0.7, out.gravestone), (0.42, 0.72, pub.plinth))),
    "skyscraper": Outdoors("city", ((0.1, 0.5, noun("skyscraper", 13.0)), (-0.34, 0.45, noun("skyscraper", 10.0)))),
    "raceway": Outdoors(
        "stadium", ((-0.1, 0.6, out.chequered), (0.5, 0.5, out.grandstand), (-0.6, 0.5, out.grandstand)), ground="road"
    ),
    "tennis court": Outdoors("stadium", ((0.0, 0.82, pub.net),), ground="brick"),
    "great wall": Outdoors("mountains", ((0.0, 0.84, out.great_wall),), once=True),
    "church exterior": Outdoors("field", ((0.1, 0.55, noun("church", 8.0)),)),
    "igloo": Outdoors("arctic", ((0.26, 0.72, noun("igloo", 2.6)),)),
    "eiffel tower": Outdoors("city", ((0.1, 0.4, noun("eiffel tower", 12.0)),), once=True),
    "mansion": Outdoors("garden", ((0.1, 0.5, noun("house", 9.0)),), once=True),
    "school": Outdoors("garden", ((0.1, 0.5, noun("school", 5.0)),), once=True),
}
_SAME: dict[str, str] = {
    "jail": "prison", "hallway": "corridor", "hall": "castle hall", "great hall": "castle hall", "church interior": "church", "nave": "cathedral", "lab": "laboratory", "toilet": "bathroom", "grocery store": "supermarket", "mall": "supermarket",
    "pub": "bar", "store": "shop", "meeting room": "conference room", "subway station": "subway", "airport terminal": "airport", "platform": "", "recording studio": "music studio", "fitness center": "gym", "dojo": "dance studio", "gymnasium": "gym",
    "volleyball court": "tennis court", "port": "harbor", "harbour": "harbor", "dock": "harbor", "graveyard": "cemetery", "bayou": "swamp", "bog": "swamp", "onsen": "hot spring", "funfair": "amusement park", "fairground": "amusement park", "racetrack": "raceway",
    "race track": "raceway", "safari park": "zoo", "skating rink": "ice rink", "cornfield": "wheat field", "monastery": "temple", "shrine": "temple", "great wall of china": "great wall", "the great wall": "great wall", "ski resort": "ski slope", "pool": "swimming pool",
    "terrace field": "rice terrace", "hamlet": "village", "desert island": "island", "bookshop": "bookstore", "canteen": "cafeteria", "theme park": "amusement park", "dining hall": "castle hall", "motorway": "highway", "indoor swimming pool": "swimming pool", "indoor pool": "swimming pool", "palace hall": "palace",
    "garage interior": "garage", "plane cabin": "airplane cabin", "train carriage": "train interior", "subway car": "train interior", "spaceship": "spaceship interior", "school corridor": "corridor", "hospital room": "hospital", "clinic": "hospital", "country road": "road", "path": "", "street road": "",
}  # fmt: skip


_SHOWS: dict[str, tuple[str, ...]] = {
    "parked": ("car", "taxi", "sports car"),
    "desk": ("computer", "laptop"),
    "table set": ("table",),
    "hospital bed": ("bed",),
    "pastries": ("counter",),
    "ferris": ("ferris wheel",),
    "big top": ("circus tent", "tent"),
    "net": ("goal net",),
    "hoop": ("basketball hoop",),
    "punchbag": ("punching bag",),
    "seats": ("seat", "chair"),
    "dinosaur": ("skeleton", "dinosaur"),
    "luggage": ("suitcase",),
    "ship": ("boat", "sailboat", "fishing boat"),
    "sailboat": ("boat", "ship"),
}


def row_for(place: str) -> Interior | Outdoors | None:
    """The row of a place, by its name or the last words of it; None where its kit alone shows it."""
    words = place.lower().replace("-", " ").strip().removeprefix("the ")
    parts = words.split()
    for name in (words, _SAME.get(words, ""), " ".join(parts[-2:]), parts[-1] if parts else ""):
        found = (
            INTERIORS.get(name) or OUTDOORS.get(name) or INTERIORS.get(_SAME.get(name, "")) or OUTDOORS.get(_SAME.get(name, ""))
        )
        if found is not None:
            return found
    return None


def interior(site: Site) -> None:
    """Lay out the room of the site's place."""
    rows = row_for(site.place)
    one = rows if isinstance(rows, Interior) else INTERIORS["hotel"]
    k = site.lift
    wall = furniture.shell(site, site.sky[0], rgb(one.floor), boards=one.boards, dado=rgb(one.dado) if one.dado else None)
    foot = site.y(0.8)
    _put(wall, one.turn, one.hung, site.y(0.62), k)
    _put(site.add(0.82), one.turn, one.stood, foot, k)
    if one.above:
        _put(site.add(0.86), one.turn, one.above, foot, k)
    elif one.lamp:
        lamps = site.add(0.9)
        row(
            lamps,
            0.9,
            [(-0.2, lambda canvas, sheet, x, rand: furniture.pendant(canvas, sheet, x, site.high * 0.13, 0.05, one.lamp))],
        )
    if one.rug:
        furniture.rug(site, one.rug)
    furniture.motes(site)
    if one.near != "none":
        furniture.front_table(site, one.near)


def _put(sheet: Sheet, turn: float, things: tuple[At, ...], y: float, k: float) -> None:
    kept = [(x, piece) for x, piece in things if not named(piece) & sheet.site.named]
    if kept:
        row(sheet, sheet.fitted(turn), [(x, _standing(piece, y, k)) for x, piece in kept])


def named(piece: Piece) -> frozenset[str]:
    """What a piece shows, in the words a subject would have."""
    name = getattr(piece, "__name__", "").replace("_", " ")
    return frozenset((name, *_SHOWS.get(name, ())))


def _standing(piece: Piece, y: float, k: float) -> Thing:
    """A piece with its foot on y, as a thing that a row can repeat."""
    return lambda canvas, sheet, x, rand: piece(canvas, sheet, x, y, k, rand)


def landmarks(site: Site) -> None:
    """Set the landmarks of the site's place on its kit."""
    one = row_for(site.place)
    if not isinstance(one, Outdoors):
        return
    if one.ground:
        site.add(0.965).sheet(one.ground, flat_edge(site, 0.965, site.y(0.9)), shade=0.6)
        if one.ground != "road":
            site.add(1.36).sheet(one.ground, flat_edge(site, 1.36, site.y(1.4)), shade=0.7)
            site.add(1.8).sheet(one.ground, flat_edge(site, 1.8, site.y(2.05)), shade=0.8)
    for n, (x, p, piece) in enumerate(sorted(one.things, key=lambda thing: thing[1])):
        if (site.open_water and p > 0.7) or named(piece) & site.named:
            continue  # what stands on a shore does not stand in the water
        sheet = site.add(p + 0.004)
        y, k = site.y(p + 0.02), site.lift * (0.35 + 0.65 * p)
        if one.once:
            with sheet.draw(x * site.wide - 1.2, x * site.wide + 1.2) as canvas:
                piece(canvas, sheet, x * site.wide, y, k, Rand(site.seed, n, 77))
        else:
            _put(sheet, one.turn, ((x, piece),), y, k)


def papers(site: Site) -> None:
    """Lay in the papers that the site's place has of its own."""
    one = row_for(site.place)
    if isinstance(one, Outdoors) and one.papers:
        mine = {name: rgb(code) for name, code in one.papers}
        site.palette = replace(site.palette, papers={**site.palette.papers, **mine})
