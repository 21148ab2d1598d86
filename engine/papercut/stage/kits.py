"""The kits by name, and how a Site is laid out for a scene and a frame before its kit builds it."""

from collections.abc import Callable
from dataclasses import replace

from engine.base import Scene
from engine.papercut.chance import Rand, seed_of
from engine.papercut.palette import choose, mix, passing, rgb, times
from engine.papercut.reading_words import is_person
from engine.papercut.stage import beyond, downtown, indoors, land, scenes, sky, stadium, town, water, worktop
from engine.papercut.stage.places import afloat, kit_for, place_of, shows
from engine.papercut.stage.scene_rows import Interior
from engine.papercut.stage.site import Site
from engine.papercut.supports import home_of

Kit = Callable[[Site], None]

_BARE: dict[str, Kit] = {
    "forest": land.forest,
    "jungle": land.jungle,
    "mountains": land.mountains,
    "field": land.field,
    "savanna": land.savanna,
    "garden": land.garden,
    "desert": land.desert,
    "volcano": land.volcano,
    "arctic": land.arctic,
    "sea": water.sea,
    "lake": water.lake,
    "underwater": water.underwater,
    "city": downtown.city,
    "stadium": stadium.stadium,
    "street": town.street,
    "market": town.market,
    "station": town.station,
    "castle": town.castle,
    "room": indoors.room,
    "kitchen": indoors.kitchen,
    "cafe": indoors.cafe,
    "classroom": indoors.classroom,
    "workshop": indoors.workshop,
    "theatre": indoors.theatre,
    "sky": beyond.sky,
    "space": beyond.space,
    "moon": beyond.moon,
    "cave": beyond.cave,
    "hall": scenes.interior,
}


def _dressed(kit: Kit) -> Kit:
    def build(site: Site) -> None:
        kit(site)
        scenes.landmarks(site)
        worktop.lay(site)

    return build


KITS: dict[str, Kit] = {name: _dressed(kit) for name, kit in _BARE.items()}
_SEEN_AT_NIGHT = frozenset(
    ("fireworks", "firework rocket", "sky lantern", "aurora", "firefly", "disco ball", "shooting star", "meteor", "comet")
)
_NIGHTLY = frozenset(("night market", "nightclub", "disco", "night club"))
_ON_WATER = frozenset(("swim", "surf", "row", "kayak", "sail", "windsurf", "water ski", "float", "dive", "canoe", "paddle"))
_SNOWY = frozenset(("ski slope", "glacier", "snowfield"))
_WALLS = {
    "room": "e9c9a4",
    "kitchen": "e6dcc0",
    "cafe": "d9b48c",
    "classroom": "ddd2b0",
    "workshop": "c4b09a",
    "theatre": "5a2a3c",
}
_WINDS = {"wind": 0.8, "storm": 0.7, "rain": 0.35, "snow": 0.25, "calm": 0.12}


def lay_out(scene: Scene, width: int, height: int, style: str, seed: int = 0, hour: float | None = None) -> tuple[Site, str]:
    """An empty Site for the scene in a frame of width × height pixels, and the name of the kit that suits it.

    Seeds that share their lowest 16 bits share a world: the same trees in the same places, the same accents. Others arrange it anew.
    hour is the one to light it by, where time passes in the shot; it is not told in a place without a sky.
    """
    world = seed & 0xFFFF
    place = place_of(scene.place, tuple((subject.name, subject.action) for subject in scene.subjects))
    place = scenes.around(place, tuple(subject.name for subject in scene.subjects))
    kit = kit_for(place, tuple(subject.name for subject in scene.subjects), scene.weather)
    if kit == "station" and not place and any(one.count > 1 for one in scene.subjects if one.name == "train"):
        kit = "field"  # a station shows one of them
    if kit == "field" and (home := home_of(scene)):
        kit = kit_for(home)
    dress = scenes.row_for(place or scene.place)
    if dress is not None:
        kit = "hall" if isinstance(dress, Interior) else dress.kit
    snowy = any(s.action in {"ski", "snowboard", "sled", "ice skate"} for s in scene.subjects) and kit not in _WALLS
    short = min(width, height)
    wide, high = width / short, height / short
    season = scene.season or ("winter" if kit == "arctic" or scene.weather == "snow" or place in _SNOWY or snowy else "")
    dark = kit in {"space", "moon"} or any(subject.name in _SEEN_AT_NIGHT for subject in scene.subjects)
    time = scene.time or ("night" if dark or place in _NIGHTLY else "")
    hour = None if kit in {"space", "moon"} else hour
    said = {"season": season, "weather": scene.weather, "mood": scene.mood, "style": style}
    palette = choose(time=time, **said, accent=world) if hour is None else passing(hour, **said, accent=world)
    level = min(1.0, max(0.0, (high / wide - 0.5625) / (1.7778 - 0.5625)))  # 0 for 16:9, 1 for 9:16
    horizon, feet = high * (0.48 - 0.045 * level), high * (0.69 - 0.05 * level)
    if scene.framing == "aerial":
        horizon, feet = high * 0.2, high * 0.6
    elif scene.framing == "low angle":
        horizon, feet = high * 0.6, high * 0.7
    site = Site(
        wide=wide,
        high=high,
        horizon=horizon,
        feet=feet,
        palette=palette,
        kit=kit,
        place=(place or scene.place).lower(),
        seed=seed_of("place", kit, scene.place, *((world,) if world else ())),
        season=season,
        time=time,
        weather=scene.weather,
        mood=scene.mood,
        wind=_WINDS.get(scene.weather, 0.2),
        hour=hour,
        dark=float(time == "night") if hour is None else palette.grade.dark,
    )
    names = (subject.name for subject in scene.subjects)
    site.named = frozenset(name for name in names if not (shows(kit, name, False) or scenes.is_itself(site.place, name)))
    rand = Rand(site.seed, seed_of("orb", scene.time))  # does not turn with the hour
    high_up = {"dawn": 0.83, "dusk": 0.8, "night": 0.4}.get(time, 0.42)
    if palette.style == "shadow":
        high_up = 0.75
    site.side = rand.pick((-0.27, 0.25, 0.3, -0.22))
    site.orb_at = (wide * site.side, horizon * high_up)
    if hour is not None:
        sky.turn(site, hour)
    first = scene.subjects[0] if scene.subjects else None
    ashore = first is not None and (
        first.action in {"walk", "run"}
        or (is_person(first.name) and not afloat(first.name) and not first.relation and first.action not in _ON_WATER)
    )
    site.open_water = any(afloat(subject.name) for subject in scene.subjects[:2]) and not ashore
    swims = any(s.action in _ON_WATER for s in scene.subjects[:2])
    site.open_water |= place == "ocean" and not scene.subjects
    site.open_water |= swims and kit in {"sea", "lake"} and place != "indoor pool"
    scenes.papers(site)
    _prepare(site, kit)
    return site, kit


def _mars(site: Site) -> None:
    """The desert of another planet: rust and dust."""
    codes = {"sand": "c9764e", "sand2": "a8583c", "rock": "8a4a3a", "pine": "7a4638", "leaf": "8f5540", "hill": "a5614a"}
    rust = {name: rgb(code) for name, code in codes.items()}
    site.palette = replace(site.palette, papers={**site.palette.papers, **rust})
    if site.palette.style == "paper":
        dusty = tuple(mix(tone, rgb("e0a582"), 0.62) for tone in site.palette.grade.sky)
        _relight(site, sky=dusty, haze=mix(site.palette.grade.haze, rgb("d99a78"), 0.7), clouds=0.1)


def _prepare(site: Site, kit: str) -> None:
    """What is true of a kind of place before anything is built: its air, its water, its walls, its light."""
    grade, style = site.palette.grade, site.palette.style
    if kit in _WALLS or kit == "hall":
        site.indoors = True
        site.bounded = kit == "theatre"
        room = scenes.row_for(site.place)
        code = room.wall if isinstance(room, Interior) and kit == "hall" else _WALLS.get(kit, "d9c3a0")
        wall = times(rgb(code), mix(grade.ambient, (1.0, 0.96, 0.9), 0.55))
        site.sky = (mix(wall, (0.12, 0.08, 0.12), 0.12 + 0.18 * site.dark), wall, mix(wall, (0.12, 0.08, 0.12), 0.12))
        if style == "shadow":
            site.sky = grade.sky
        lit = mix(times(grade.ambient, (1.06, 0.98, 0.9)), (1.0, 0.95, 0.86), 0.5)
        _relight(site, ambient=lit, haze=mix(wall, (0.25, 0.15, 0.2), 0.3), haze_depth=0.3)
    elif kit == "underwater":
        site.under_water = True
        murk = 0.45 * site.dark
        tones = (rgb("a8e4dc"), rgb("4fb3c4"), rgb("2a7fa5"), rgb("1c4f7c"))
        site.sky = grade.sky if style == "shadow" else tuple(mix(tone, rgb("0d1c3c"), murk) for tone in tones)
        _relight(
            site, ambient=mix((0.86, 0.96, 1.0), (0.5, 0.6, 0.8), murk), haze=mix(rgb("3f9ab5"), rgb("14305c"), murk), lamps=0.0
        )
    elif kit in {"space", "moon"}:
        site.airless, site.hang_orb = True, False
        site.sky = grade.sky if style in {"shadow", "neon"} else (rgb("0c0f28"), rgb("191a48"), rgb("2c2466"), rgb("43307c"))
        _relight(site, ambient=(0.88, 0.88, 0.98), haze=rgb("3a3170"), rim=(0.95, 0.95, 1.0), haze_depth=0.62)
        if kit == "space":
            site.horizon, site.feet = site.high * 0.5, site.high * 1.5
    elif kit == "cave":
        site.indoors = True
        site.sky = grade.sky if style == "shadow" else (mix(grade.glow, rgb("3a2c4c"), 0.75),) * 2
        _relight(site, ambient=(0.8, 0.72, 0.82), haze=rgb("a07a94"), haze_depth=0.85, lamps=1.0)
    elif kit == "desert" and "mars" in site.place.split():
        _mars(site)
    elif kit in {"sea", "lake"} and site.open_water:
        site.water_p, site.water_y = 1.0, site.y(1.0)
    elif kit == "sea":
        site.water_p, site.water_y = 0.66, site.y(0.66)
    elif kit == "lake":
        site.water_p, site.water_y = 0.6, site.y(0.58)


def _relight(site: Site, **changes: object) -> None:
    if site.palette.style == "shadow":
        return
    if site.palette.style == "neon":
        changes = {name: value for name, value in changes.items() if name in {"haze_depth"}}
    site.palette = replace(site.palette, grade=replace(site.palette.grade, **changes))  # type: ignore[arg-type]
