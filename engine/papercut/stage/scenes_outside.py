"""The places of the world under the sky, one row each: a kit and what stands on it. Data only."""

from engine.papercut.palette import rgb
from engine.papercut.stage import pieces as q
from engine.papercut.stage import pieces_grounds as ground
from engine.papercut.stage import pieces_outside as out
from engine.papercut.stage import pieces_play as play
from engine.papercut.stage import pieces_sights as sight
from engine.papercut.stage.pieces import noun
from engine.papercut.stage.scene_rows import Outdoors

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
    "runway": Outdoors("field", ((-0.5, 0.5, noun("tower", 5.0)),), ground="road"),
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
        (*((-0.8 + 0.23 * i, 0.76 + 0.14 * (i % 2), out.gravestone) for i in range(8)), (0.3, 0.66, noun("dead tree", 3.6))),
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
    "ice rink": Outdoors("arctic", ((-0.4, 0.78, play.net), (0.4, 0.78, play.net), (0.0, 0.6, out.grandstand)), turn=1.6),
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
    "dam": Outdoors("lake", ((0.0, 0.44, ground.dam_wall),), once=True),
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
        (
            (-0.3, 0.86, noun("umbrella", 2.2)),
            (0.5, 0.86, noun("umbrella", 2.2)),
            (0.12, 0.88, noun("ladder", 1.0)),
            (0.0, 0.74, ground.rope_lanes),
        ),
        papers=(("grass", "d9d2c2"), ("sea", "58c4d4"), ("sea2", "7fd8e0"), ("pine", "6fae8a")),
    ),
    "swamp": Outdoors(
        "lake",
        ((-0.36, 0.8, noun("dead tree", 4.4)), (0.4, 0.78, noun("tree stump", 1.0)), (0.05, 0.62, noun("dead tree", 3.6))),
        papers=(("sea", "6f8a62"), ("sea2", "7f9a6a"), ("deep", "56704f"), ("grass", "6a7f4f")),
    ),
    "marsh": Outdoors(
        "lake",
        ((-0.3, 0.62, ground.tussocks), (0.24, 0.76, ground.tussocks), (0.56, 0.5, ground.tussocks)),
        papers=(("sea", "8aa894"), ("sea2", "9ab8a0"), ("grass", "8f9a5f")),
    ),
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
        ((0.0, 0.55, noun("temple", 6.4)), (-0.4, 0.8, noun("lantern", 1.2)), (0.4, 0.8, noun("lantern", 1.2))),
        ground="stone",
        once=True,
    ),
    "pagoda": Outdoors("mountains", ((0.14, 0.5, noun("pagoda", 9.0)), (-0.4, 0.7, noun("cherry tree", 4.0)))),
    "tower": Outdoors("castle", ((0.1, 0.6, noun("tower", 9.0)),), once=True),
    "ruins": Outdoors("desert", ((0.0, 0.66, out.columns), (-0.4, 0.7, out.gravestone), (0.42, 0.72, sight.plinth))),
    "skyscraper": Outdoors("city", ((0.1, 0.5, noun("skyscraper", 13.0)), (-0.34, 0.45, noun("skyscraper", 10.0)))),
    "raceway": Outdoors(
        "stadium", ((-0.1, 0.6, out.chequered), (0.5, 0.5, out.grandstand), (-0.6, 0.5, out.grandstand)), ground="road"
    ),
    "tennis court": Outdoors("stadium", ((0.0, 0.86, play.net),)),
    "great wall": Outdoors("mountains", ((0.0, 0.84, out.great_wall),), once=True),
    "igloo": Outdoors("arctic", ((0.26, 0.72, noun("igloo", 2.6)),)),
    "eiffel tower": Outdoors("city", ((0.1, 0.4, noun("eiffel tower", 12.0)),), once=True),
    "mansion": Outdoors("garden", ((0.1, 0.5, noun("house", 9.0)),), once=True),
    "school": Outdoors("garden", ((0.1, 0.5, noun("school", 5.0)),), once=True),
    "forest road": Outdoors("forest", ((0.42, 0.8, noun("signpost", 1.6)),), ground="earth", turn=2.2),
    "iceberg": Outdoors("arctic", ((0.2, 0.42, ground.iceberg), (-0.42, 0.34, ground.iceberg)), papers=(("ice", "8fc4dc"),)),
    "glacier": Outdoors(
        "mountains",
        ((0.1, 0.36, ground.ice_tongue),),
        papers=(("mountain", "9db8d2"), ("hill", "bdd6e6"), ("grass", "e3eff6"), ("pine", "7fa6b8")),
        once=True,
    ),
    "cliff": Outdoors("sea", ((0.0, 1.37, ground.rock_face),), ground="grass rock rock2", turn=1.1),
    "crosswalk": Outdoors("street", ((0.0, 1.5, ground.zebra),), once=True),
    "square": Outdoors("street", ((0.26, 0.88, noun("fountain", 1.8)), (-0.4, 0.86, noun("statue", 2.2)))),
    "driveway": Outdoors("garden", ((0.16, 0.56, noun("house", 5.2)), (-0.32, 0.86, out.parked)), ground="pavement", turn=2.0),
    "park": Outdoors(
        "garden", ((0.34, 0.86, noun("bench", 0.9)), (-0.36, 0.86, noun("street lamp", 3.0)), (0.0, 0.66, noun("fountain", 1.8)))
    ),
    "picnic area": Outdoors("garden", ((0.32, 0.86, ground.picnic_table), (-0.42, 0.84, ground.picnic_table))),
    "botanical garden": Outdoors(
        "garden",
        ((0.1, 0.5, ground.glasshouse), (-0.4, 0.72, noun("palm tree", 4.4)), (0.44, 0.8, noun("cactus", 1.8))),
    ),
    "campus": Outdoors(
        "garden", ((0.06, 0.48, noun("school", 6.0)), (-0.36, 0.86, noun("bench", 0.9)), (0.5, 0.8, noun("street lamp", 3.0)))
    ),
    "vegetable garden": Outdoors(
        "garden",
        (
            *((-0.7 + 0.14 * i, 0.86, out.crop(rgb("7fb55a"))) for i in range(10)),
            (0.32, 0.8, noun("scarecrow", 1.7)),
            (-0.3, 0.9, noun("pumpkin", 0.4)),
        ),
    ),
    "mausoleum": Outdoors("garden", ((0.1, 0.56, ground.tomb), (-0.4, 0.74, out.gravestone), (0.46, 0.78, out.gravestone))),
    "outhouse": Outdoors("field", ((0.24, 0.7, ground.outhouse),)),
    "kasbah": Outdoors("desert", ((0.06, 0.5, ground.mud_houses), (0.95, 0.44, ground.mud_houses)), ground="sand"),
    "arch": Outdoors("city", ((0.06, 0.7, ground.arch),), ground="stone", once=True),
    "industrial area": Outdoors("city", ((-0.26, 0.66, ground.chimneys), (0.5, 0.6, ground.chimneys)), ground="stone2"),
    "heliport": Outdoors("city", ((0.0, 1.06, ground.helipad), (0.24, 0.93, noun("helicopter", 1.2))), once=True),
    "baseball stadium": Outdoors("stadium", ((0.0, 0.93, ground.diamond),), once=True),
    "running track": Outdoors("stadium", ((0.0, 1.9, ground.lanes),), turn=1.1),
    "racecourse": Outdoors("field", ((0.0, 0.64, out.grandstand), (0.0, 0.84, ground.white_rail)), turn=0.64),
    "pond": Outdoors("lake", ((-0.2, 0.66, ground.lily_pads), (0.3, 0.78, ground.lily_pads), (0.62, 0.6, ground.lily_pads))),
    "river": Outdoors("lake", ((0.22, 0.72, ground.boulders), (-0.5, 0.6, ground.boulders)), turn=1.5),
}
