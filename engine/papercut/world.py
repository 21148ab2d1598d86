"""What a papercut clip says of itself in its metadata, so that the same world can go on: its scene, seed, plan and clock.

A world is built for `plan_s` seconds (pace and camera are planned over them) and is true before and after them as well. `first` is the
number of the clip's first frame on the world's clock; a clip that was extended backwards begins below zero. Text from a file is a
stranger's: it is checked field by field, and anything odd makes the clip a foreign one. Knows no drawing and no file.
"""

import dataclasses
import math
from collections.abc import Mapping
from dataclasses import dataclass

from engine.base import ClipRequest, Scene, SceneSubject

_MOST_SUBJECTS, _MOST_TEXT, _MOST_PROMPT = 24, 200, 4000


@dataclass(frozen=True)
class World:
    """A shot as a place in time. held is how many frames one drawing is shown for; likeness names the subject pictures it was cast with."""

    scene: Scene
    prompt: str
    style: str
    seed: int
    width: int
    height: int
    fps: int
    plan_s: float
    first: int = 0
    held: int = 1
    loop: bool = False
    likeness: tuple[str, ...] = ()
    version: str = ""

    def at(self, number: int) -> float:
        """The second on the world's clock that frame `number` of the clip shows."""
        tick = self.first + number
        return (tick - tick % self.held) / self.fps

    def request(self, width: int, height: int) -> ClipRequest:
        """The request that builds this world's stage at another size."""
        return ClipRequest(
            prompt=self.prompt, width=width, height=height, duration_s=self.plan_s, fps=self.fps, seed=self.seed,
            scene=self.scene, style=self.style, loop=self.loop,
        )  # fmt: skip


def told(world: World) -> dict[str, object]:
    """The world as JSON for the comment tag. What the scene leaves empty is left out."""
    scene = _bare(dataclasses.asdict(world.scene), dataclasses.asdict(Scene()))
    scene["subjects"] = [_bare(dataclasses.asdict(s), dataclasses.asdict(SceneSubject(""))) for s in world.scene.subjects]
    return {
        "scene": scene,
        "prompt": world.prompt[:_MOST_PROMPT],
        "style": world.style,
        "seed": world.seed,
        "size": [world.width, world.height],
        "fps": world.fps,
        "plan_s": world.plan_s,
        "first": world.first,
        "held": world.held,
        "loop": world.loop,
        "likeness": list(world.likeness),
        "version": world.version,
    }


def read_world(said: object) -> World | None:
    """The world that a comment's "papercut" entry describes; None when it is not one, or not one that can be trusted to be drawn."""
    if not isinstance(said, Mapping):
        return None
    try:
        scene = _scene(said["scene"])
        size = said["size"]
        world = World(
            scene=scene,
            prompt=_text(said["prompt"], _MOST_PROMPT),
            style=_text(said["style"]),
            seed=_whole(said["seed"], -(2**63), 2**63),
            width=_whole(size[0], 64, 4096),
            height=_whole(size[1], 64, 4096),
            fps=_whole(said["fps"], 1, 60),
            plan_s=_real(said["plan_s"], 0.0, 600.0),
            first=_whole(said["first"], -100_000, 100_000),
            held=_whole(said["held"], 1, 4),
            loop=said["loop"] is True,
            likeness=tuple(_text(one) for one in _few(said["likeness"])),
            version=_text(said["version"]),
        )
    except (KeyError, TypeError, ValueError, IndexError):
        return None
    return world


def _bare(full: dict[str, object], empty: dict[str, object]) -> dict[str, object]:
    return {key: value for key, value in full.items() if value != empty.get(key)}


def _scene(said: object) -> Scene:
    if not isinstance(said, Mapping):
        raise TypeError
    words = {f.name: _text(said.get(f.name, "")) for f in dataclasses.fields(Scene) if f.name != "subjects"}
    return Scene(subjects=tuple(_subject(one) for one in _few(said.get("subjects", []))), **words)


def _subject(said: object) -> SceneSubject:
    if not isinstance(said, Mapping):
        raise TypeError
    plain = {f.name: _text(said.get(f.name, "")) for f in dataclasses.fields(SceneSubject) if f.name not in {"count", "traits"}}
    traits = tuple(_text(one) for one in _few(said.get("traits", [])))
    return SceneSubject(**plain, count=_whole(said.get("count", 1), 1, 1000), traits=traits)


def _few(value: object) -> list[object]:
    if not isinstance(value, (list, tuple)) or len(value) > _MOST_SUBJECTS:
        raise TypeError
    return list(value)


def _text(value: object, most: int = _MOST_TEXT) -> str:
    if not isinstance(value, str) or len(value) > most:
        raise TypeError
    return value


def _whole(value: object, low: int, high: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise ValueError
    return value


def _real(value: object, low: float, high: float) -> float:
    if not isinstance(value, (int, float)) or isinstance(value, bool) or not math.isfinite(value) or not low <= value <= high:
        raise ValueError
    return float(value)
