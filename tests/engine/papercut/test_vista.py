"""Two places in one scene: the second is seen in the first."""

import numpy as np
import pytest

from engine.base import ClipRequest, Scene
from engine.papercut import draw, reading
from engine.papercut.lexicon_places import SEEN_BEYOND
from engine.papercut.stage.vista import _ROOMS, VISTAS

READ = {
    "a waterfall in the jungle": ("jungle", "waterfall"),
    "a lighthouse on a cliff above the sea": ("cliff", "sea"),
    "a village in the desert": ("desert", "village"),
    "a village in the forest": ("village", "forest"),
    "山谷里的小村庄": ("valley", "village"),
    "丛林里的瀑布": ("jungle", "waterfall"),
    "a volcano behind a beach": ("beach", "volcano"),
    "沙滩后面的火山": ("beach", "volcano"),
    "a temple in the forest by a lake": ("lake", "forest"),
    "a village at the foot of a volcano": ("village", "volcano"),
    "mountains behind a lake": ("lake", "mountain"),
    "a river in the jungle": ("jungle", "river"),
    "a bridge over a river in the city": ("river", "city"),
    "snowy mountains behind a wheat field": ("wheat field", "mountain"),
    "a fox walks in the forest": ("forest", ""),
    "a boy on a beach by the ocean": ("beach", ""),
    "a cat in a kitchen with a view of the mountains": ("kitchen", ""),
}


@pytest.mark.parametrize("prompt", READ)
def test_both_places_are_read(prompt: str) -> None:
    scene = reading.read(prompt)
    assert (scene.place, scene.beyond) == READ[prompt]


def test_whatever_is_read_as_seen_beyond_can_be_drawn() -> None:
    assert set(SEEN_BEYOND) == set(VISTAS)


def frame(place: str, beyond: str, size: tuple[int, int]) -> np.ndarray[tuple[int, ...], np.dtype[np.int64]]:
    request = ClipRequest("", *size, 2.0, fps=6, scene=Scene(place=place, beyond=beyond))
    return draw.build(request).frame(1.0)[:, :, :3].astype(np.int64)


@pytest.mark.parametrize("place", sorted(set(_ROOMS) - {"street", "market", "castle", "city"}))
def test_a_second_place_is_seen_in_every_kit_that_has_room(place: str) -> None:
    size = (90, 160) if len(place) % 2 else (160, 90)
    bare = frame(place, "", size)
    for beyond in ("waterfall", "volcano", "lake"):
        kits = VISTAS[beyond].kits
        changed = (np.abs(frame(place, beyond, size) - bare).max(axis=2) > 12).mean()
        assert place in kits or changed > 0.012, beyond


def test_it_does_not_come_before_the_subjects() -> None:
    request = ClipRequest("a fox stands in the forest by a waterfall", 160, 284, 2.0, fps=6)
    show = draw.build(request)
    assert show.report["scene"]["beyond"] == "waterfall"  # type: ignore[index]
    nearest = max(plane.p for plane in show.site.planes if plane.p < min(actor.p for actor in show.actors))
    assert show.site.gap is not None
    assert show.site.gap.p < nearest


def test_a_place_without_room_is_left_as_it_is() -> None:
    assert np.array_equal(frame("kitchen", "volcano", (160, 160)), frame("kitchen", "", (160, 160)))
