"""The kits by name, and how a Site is laid out for a scene and a frame before its kit builds it."""

from collections.abc import Callable

from engine.base import Scene
from engine.papercut.chance import Rand, seed_of
from engine.papercut.palette import choose
from engine.papercut.stage import land
from engine.papercut.stage.places import kit_for
from engine.papercut.stage.site import Site

Kit = Callable[[Site], None]

KITS: dict[str, Kit] = {
    "forest": land.forest,
    "jungle": land.jungle,
    "mountains": land.mountains,
    "field": land.field,
    "savanna": land.savanna,
    "garden": land.garden,
    "desert": land.desert,
    "volcano": land.volcano,
    "arctic": land.arctic,
}
_WINDS = {"wind": 0.8, "storm": 0.7, "rain": 0.35, "snow": 0.25, "calm": 0.12}


def lay_out(scene: Scene, width: int, height: int, style: str) -> tuple[Site, str]:
    """An empty Site for the scene in a frame of width × height pixels, and the name of the kit that suits it."""
    kit = kit_for(scene.place, tuple(subject.name for subject in scene.subjects), scene.weather)
    short = min(width, height)
    wide, high = width / short, height / short
    season = scene.season or ("winter" if kit == "arctic" or scene.weather == "snow" else "")
    time = scene.time or ("night" if kit in {"space", "moon"} else "")
    palette = choose(time=time, season=season, weather=scene.weather, mood=scene.mood, style=style)
    level = min(1.0, max(0.0, (high / wide - 0.5625) / (1.7778 - 0.5625)))  # 0 for 16:9, 1 for 9:16
    horizon, feet = high * (0.5 - 0.05 * level), high * (0.715 - 0.05 * level)
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
        seed=seed_of("place", kit, scene.place),
        season=season,
        time=time,
        weather=scene.weather,
        mood=scene.mood,
        wind=_WINDS.get(scene.weather, 0.2),
    )
    rand = Rand(site.seed, seed_of("orb", scene.time))
    high_up = {"dawn": 0.83, "dusk": 0.8, "night": 0.4}.get(time, 0.42)
    if palette.style == "shadow":
        high_up = 0.75
    site.orb_at = (wide * rand.pick((-0.27, 0.25, 0.3, -0.22)), horizon * high_up)
    return site, kit
