"""Where subjects are on the picture, measured on pixels: each is drawn alone, as the camera sees it, with room around the frame."""

import itertools
import random
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import pytest
import skia

from engine.base import ClipRequest, Scene, SceneSubject
from engine.papercut import draw
from engine.papercut.actor import Actor
from engine.papercut.brush import brushed
from engine.papercut.rigs import shapes
from engine.papercut.rigs.person import Person
from engine.papercut.styles import look_of
from engine.papercut.supports import lies

SIZES = {"9:16": (72, 128), "16:9": (128, 72), "1:1": (90, 90), "4:5": (80, 100), "21:9": (168, 72)}
ANIMALS = ("dog", "cat", "horse", "elephant", "mouse", "giraffe", "lion", "chicken", "penguin", "frog")
PEOPLE = ("girl", "boy", "old man", "chef", "knight", "astronaut")
LARGE = ("bus", "car", "bicycle", "sofa", "table", "bench", "refrigerator", "tractor")
SMALL = ("cup", "kettle", "apple", "book", "candle", "laptop", "banana", "clock", "vase", "cake")


@dataclass(frozen=True)
class Seen:
    """An actor's own pixels, in a picture three times as wide and high as the frame."""

    actor: Actor
    mask: npt.NDArray[np.bool_]
    width: int
    height: int

    @property
    def box(self) -> tuple[int, int, int, int]:
        """Left, top, right, low, from the frame's upper left corner."""
        down, across = np.flatnonzero(self.mask.any(axis=1)), np.flatnonzero(self.mask.any(axis=0))
        return across[0] - self.width, down[0] - self.height, across[-1] + 1 - self.width, down[-1] + 1 - self.height

    @property
    def inside(self) -> float:
        """The share of it that is within the frame."""
        frame = self.mask[self.height : 2 * self.height, self.width : 2 * self.width]
        return float(frame.sum()) / max(1, int(self.mask.sum()))


def built(subjects: tuple[SceneSubject, ...], ratio: str = "9:16", **more: str) -> draw.Show:
    return draw.build(ClipRequest("a scene", *SIZES[ratio], 3.0, fps=12, scene=Scene(subjects=subjects, **more)))


def alone(show: draw.Show, actor: Actor, t: float) -> Seen:
    wide, high = show.width, show.height
    pixels = np.zeros((3 * high, 3 * wide, 4), np.uint8)
    canvas = skia.Surface(pixels, colorType=skia.kRGBA_8888_ColorType).getCanvas()
    canvas.translate(1.5 * wide, high)
    canvas.scale(show.unit, show.unit)
    show.camera.place(canvas, show.camera.at(t), actor.p)
    light = replace(show.light, shadow=(0.0, 0.0, 0.0, 0.0))
    replace(actor, shadow=False).draw(canvas, t, light, show.site.wind, show.site.mood, 0)
    return Seen(actor, pixels[:, :, 3] > 60, wide, high)


def crowd(seed: int) -> tuple[tuple[SceneSubject, ...], str, str]:
    rand = random.Random(seed)
    pools = (ANIMALS, PEOPLE, LARGE, SMALL)
    first = rand.choice(rand.choice(pools))
    subjects = [
        SceneSubject(first, count=rand.choice((1, 1, 2, 3, 4, 5, 6, 9)), action=rand.choice(("", "", "", "walk", "dance")))
    ]
    if first in LARGE + SMALL:
        subjects = [SceneSubject(first, count=subjects[0].count)]
    if subjects[0].count < 4 and rand.random() < 0.6:
        other = rand.choice([name for pool in pools for name in pool if name != first])
        subjects.append(SceneSubject(other, count=rand.choice((1, 1, 2))))
    return tuple(subjects), rand.choice(("", "field", "kitchen", "street", "living room", "beach")), rand.choice(sorted(SIZES))


@pytest.mark.parametrize("seed", range(70))
def test_nobody_is_cut_nobody_is_over_another_and_no_head_is_under_the_captions(seed: int) -> None:
    subjects, place, ratio = crowd(seed)
    show = built(subjects, ratio, place=place)
    moments = [[alone(show, actor, t) for actor in show.actors] for t in (0.5, 1.5, 2.5)]
    assert show.actors
    for number, actor in enumerate(show.actors):
        shares = [seen[number].inside for seen in moments]
        assert max(shares) > 0.97, (actor.role.subject.name, shares)
        assert shares[1] > 0.9, (actor.role.subject.name, shares)
    most = 0.22 if len(show.actors) < 7 else 0.36  # a herd may stand closer
    going = [actor for actor in show.actors if actor.way(1.6) != actor.way(1.5)]
    for one, other in itertools.combinations(moments[1], 2):
        if (one.actor in going) != (other.actor in going):
            continue  # who walks by
        shared = int((one.mask & other.mask).sum()) / max(1, min(int(one.mask.sum()), int(other.mask.sum())))
        assert shared < most, (one.actor.role.subject.name, other.actor.role.subject.name)
    captions = 0.66 if show.height >= show.width else 0.8
    for seen in moments[1]:
        if isinstance(seen.actor.role.puppet, Person):
            _, top, _, low = seen.box
            assert top + 0.25 * (low - top) < captions * show.height


def pair(relation: str, one: str, other: str, ratio: str, place: str = "") -> tuple[Seen, Seen]:
    show = built((SceneSubject(one, relation=relation, relation_to=other), SceneSubject(other)), ratio, place=place)
    found = {actor.role.subject.name: alone(show, actor, 1.5) for actor in show.actors}
    return found[one], found[other]


PAIRS = [
    ("dog", "tree"),
    ("girl", "house"),
    ("cat", "car"),
    ("sheep", "bus"),
    ("bird", "dog"),
    ("horse", "bench"),
    ("cup", "laptop"),
]


@pytest.mark.parametrize("ratio", ["9:16", "16:9"])
@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_left_right_behind_and_before_hold_on_the_picture(one: str, other: str, ratio: str) -> None:
    for relation, side in (("left of", -1), ("right of", 1)):
        (left, _, right, _), (low, _, high, _) = (seen.box for seen in pair(relation, one, other, ratio))
        assert side * ((left + right) - (low + high)) > 0
        assert min(right, high) - max(left, low) < 0.2 * min(right - left, high - low)
    if one == "bird":
        return
    behind, front = pair("behind", one, other, ratio)
    assert behind.actor.p < front.actor.p
    assert behind.box[3] <= front.box[3]
    before, back = pair("in front of", one, other, ratio)
    assert before.actor.p > back.actor.p
    assert (before.mask & back.mask).any()
    assert int((before.mask & back.mask).sum()) < 0.6 * int(back.mask.sum())


@pytest.mark.parametrize("ratio", sorted(SIZES))
@pytest.mark.parametrize("names", [("kettle", "cup"), ("apple",), ("laptop", "book", "candle"), ("knife", "fork")])
def test_small_things_of_a_house_stand_on_a_table_top(names: tuple[str, ...], ratio: str) -> None:
    show = built(tuple(SceneSubject(name) for name in names), ratio)
    assert show.site.worktop is not None
    far, near = show.site.worktop
    for actor in show.actors:
        assert far < actor.y < near
        assert alone(show, actor, 1.5).inside == 1.0


def test_a_small_thing_beside_somebody_in_a_room_is_on_a_table_and_out_of_doors_on_the_ground() -> None:
    show = built((SceneSubject("cat"), SceneSubject("cup")), place="living room")
    carried = {actor.role.subject.name: [one.role.subject.name for one in actor.carried] for actor in show.actors}
    assert carried == {"cat": [], "table": ["cup"]}
    assert {entry["name"] for entry in show.report["cast"]} == {"cat", "cup"}  # type: ignore[attr-defined]
    assert {actor.role.subject.name for actor in built((SceneSubject("cat"), SceneSubject("bottle")), place="beach").actors} == {
        "cat",
        "bottle",
    }
    assert not lies(SceneSubject("bucket"))


@pytest.mark.parametrize(
    ("smaller", "larger"), [("mouse", "elephant"), ("dog", "girl"), ("sheep", "bus"), ("vase", "horse"), ("man", "giraffe")]
)
@pytest.mark.parametrize("ratio", ["9:16", "16:9"])
def test_sizes_keep_their_true_order_and_none_is_lost(smaller: str, larger: str, ratio: str) -> None:
    for names in ((smaller, larger), (larger, smaller)):
        show = built(tuple(SceneSubject(name) for name in names), ratio)
        tall = {actor.role.subject.name: actor.role.puppet.height_m * actor.scale for actor in show.actors}
        assert tall[larger] > 1.2 * tall[smaller]
        assert tall[smaller] > 0.05


@pytest.mark.parametrize("ratio", ["9:16", "16:9"])
@pytest.mark.parametrize(("name", "action"), [("girl", "smile"), ("chef", "cook"), ("knight", ""), ("old man", "talk")])
def test_a_close_up_shows_the_face_large_and_what_the_hands_do(name: str, action: str, ratio: str) -> None:
    wide = alone(show := built((SceneSubject(name, action=action),), ratio), show.actors[0], 1.5)
    near = alone(show := built((SceneSubject(name, action=action),), ratio, framing="close-up"), show.actors[0], 1.5)
    left, top, right, low = near.box
    assert low - top > 1.2 * (wide.box[3] - wide.box[1])
    assert left >= -2
    assert right <= near.width + 2
    assert 0 <= top < 0.3 * near.height


@pytest.mark.parametrize("name", ["fox", "girl", "old man", "horse", "knight", "cat"])
@pytest.mark.parametrize("action", ["walk", "run"])
def test_a_foot_on_the_ground_stays_there_and_nobody_goes_backwards(name: str, action: str) -> None:
    show = built((SceneSubject(name, action=action),), place="field")
    (actor,) = show.actors
    pace = actor.way(1.6) - actor.way(1.5)
    assert pace * actor.facing > 0
    slides, gone, step = [], [], 1 / 48
    for n in range(60):
        t = 0.3 + n * step
        (x, _, moment), (later, _, after) = actor.at(t, 0.0, ""), actor.at(t + step, 0.0, "")
        gone.append(abs(later - x))
        feet = zip(actor.role.puppet.feet(moment), actor.role.puppet.feet(after), strict=True)  # type: ignore[attr-defined]
        for (before, up, _), (then, still_up, _) in feet:
            if max(up, still_up) < 0.004 * actor.role.puppet.height_m:
                slides.append(abs(later - x + actor.facing * (then - before) * actor.scale))
    assert slides
    assert np.mean(slides) < 0.05 * np.mean(gone)


def test_in_drawn_styles_a_line_goes_round_a_limb_and_not_through_its_knee() -> None:
    pixels = np.zeros((120, 120, 4), np.uint8)
    canvas = skia.Surface(pixels, colorType=skia.kRGBA_8888_ColorType).getCanvas()
    canvas.clear(0xFF000000)
    canvas.scale(120, 120)
    brush = brushed(canvas, look_of("neon"), unit=120.0, still=False)
    brush.near(stage=False)
    limb = shapes.limb([(0.5, 0.1), (0.5, 0.5), (0.5, 0.9)], [0.12, 0.12, 0.12])
    brush.drawPath(limb, skia.Paint(AntiAlias=True, Color=0xFFE07030))
    middle = pixels[20:100, 60, :3].astype(int).sum(axis=1)
    assert int(middle.max()) - int(middle.min()) < 12


@pytest.mark.parametrize(("prompt", "signs"), [("happiness in the modern age", 1), ("a quiet valley at dawn", 0), ("!!!", 0)])
def test_words_that_nothing_can_show_stand_on_a_sign(prompt: str, signs: int) -> None:
    show = draw.build(ClipRequest(prompt, 72, 128, 3.0, fps=12))
    assert [actor.role.how for actor in show.actors] == ["sign"] * signs
