# ruff: noqa: E501 (a table: many places a line read better than a narrow page)
"""The places of the world as rows: which row a named place has, and how a row is laid out on a site.

A row is data: which kit, which papers, which pieces where (scenes_inside, scenes_outside). Knows no subject.
"""

from dataclasses import replace

from engine.papercut.chance import Rand
from engine.papercut.palette import rgb
from engine.papercut.stage import furniture
from engine.papercut.stage.cutouts import Thing
from engine.papercut.stage.pieces import Piece
from engine.papercut.stage.scene_rows import At, Interior, Outdoors
from engine.papercut.stage.scenes_inside import INTERIORS
from engine.papercut.stage.scenes_outside import OUTDOORS
from engine.papercut.stage.site import Sheet, Site
from engine.papercut.stage.town import flat_edge, row

_SAME: dict[str, str] = {
    "jail": "prison", "hallway": "corridor", "hall": "castle hall", "great hall": "castle hall", "church interior": "church", "nave": "cathedral", "lab": "laboratory", "toilet": "bathroom", "grocery store": "supermarket", "mall": "supermarket",
    "pub": "bar", "store": "shop", "meeting room": "conference room", "subway station": "subway", "airport terminal": "airport", "platform": "", "recording studio": "music studio", "fitness center": "gym", "dojo": "dance studio", "gymnasium": "gym",
    "volleyball court": "tennis court", "port": "harbor", "harbour": "harbor", "dock": "harbor", "graveyard": "cemetery", "bayou": "swamp", "bog": "swamp", "onsen": "hot spring", "funfair": "amusement park", "fairground": "amusement park", "racetrack": "raceway",
    "race track": "raceway", "safari park": "zoo", "skating rink": "ice rink", "cornfield": "wheat field", "monastery": "temple", "shrine": "temple", "great wall of china": "great wall", "the great wall": "great wall", "ski resort": "ski slope", "pool": "swimming pool",
    "terrace field": "rice terrace", "hamlet": "village", "desert island": "island", "bookshop": "bookstore", "canteen": "cafeteria", "theme park": "amusement park", "dining hall": "castle hall", "motorway": "highway", "indoor swimming pool": "swimming pool", "indoor pool": "swimming pool", "palace hall": "palace",
    "garage interior": "garage", "plane cabin": "airplane cabin", "train carriage": "train interior", "subway car": "train interior", "spaceship": "spaceship interior", "school corridor": "corridor", "hospital room": "hospital", "clinic": "hospital", "country road": "road", "path": "", "street road": "",
}  # fmt: skip


_LARGE = frozenset(("dam", "arch", "ruins"))
_OUTSIDE = {
    "palace": "park",
    "church": "meadow",
    "cathedral": "square",
    "mosque": "square",
    "hospital": "square",
    "school": "campus",
}
_FLOWN = frozenset(("airplane", "plane", "jet", "helicopter", "jet plane", "small airplane", "passenger plane"))
_PATHS = frozenset(("road", "earth"))  # papers of one strip, with the land on both sides
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


def around(place: str, subjects: tuple[str, ...]) -> str:
    """The place that a shot plays in: about a building that is seen as a whole, not within it."""
    if place == "airport" and not _FLOWN.isdisjoint(subjects):
        return "runway"
    return _OUTSIDE.get(place, place) if place in subjects else place


def is_itself(place: str, subject: str) -> bool:
    """Whether the place's own landmark is this subject, and better than a puppet of it."""
    return subject == place and subject in _LARGE


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
    if one.ground and not site.open_water:
        strips = ((0.965, 0.9, 0.6), (1.36, 1.4, 0.7), (1.8, 2.05, 0.8))
        keys = one.ground.split()
        for key, (p, at, shade) in zip(keys if len(keys) > 1 or keys[0] in _PATHS else keys * 3, strips, strict=False):
            site.add(p).sheet(key, flat_edge(site, p, site.y(at)), shade=shade)
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
