"""Random scenes: who is asked for is in the frame, nobody stands in another, asked colours are drawn, and what moves moves."""

import itertools
import math
import random

import numpy as np
import pytest

from engine.base import ClipRequest, Scene, SceneSubject
from engine.papercut import draw
from engine.papercut.actor import Actor
from engine.papercut.compose import compose
from engine.papercut.reading import read
from engine.papercut.rigs import acts
from engine.papercut.rigs.person import Person
from engine.papercut.stage import scenes
from engine.papercut.stage.kits import KITS, lay_out
from engine.papercut.stage.places import place_of
from engine.papercut.stage.scene_rows import Interior

WHO = ("fox", "woman", "knight", "cat", "elephant", "boy", "old man", "duck", "horse", "robot", "chef", "owl")
WHERE = ("", "forest", "office", "harbor", "bedroom", "ice rink", "museum", "farm", "lake", "castle hall", "city", "desert")
DOES = ("", "walk", "run", "dance", "juggle", "read", "jump", "dig", "sit", "play", "wave", "sweep")
CAMERAS = ("", "pan left", "zoom in", "orbit", "tilt up", "static")
SIZES = ((90, 160), (160, 90), (120, 120))


def scene(seed: int) -> tuple[Scene, tuple[int, int]]:
    rand = random.Random(seed)
    names = rand.sample(WHO, rand.choice((1, 1, 2, 3)))
    subjects = tuple(SceneSubject(name, count=rand.choice((1, 1, 1, 2, 3)) if n == 0 else 1) for n, name in enumerate(names))
    first = SceneSubject(names[0], count=subjects[0].count, action=rand.choice(DOES))
    made = Scene(subjects=(first, *subjects[1:]), place=rand.choice(WHERE), camera=rand.choice(CAMERAS))
    return made, rand.choice(SIZES)


def request(one: Scene, size: tuple[int, int]) -> ClipRequest:
    return ClipRequest("a scene", *size, 3.0, fps=12, scene=one)


def box(actor: Actor, t: float) -> tuple[float, float, float, float]:
    """Left, top, right, bottom on the plane."""
    x, y, _ = actor.at(t, 0.0, "")
    half, tall = 0.5 * actor.role.puppet.width_m * actor.scale, actor.role.puppet.height_m * actor.scale
    low = y if actor.role.puppet.medium == "ground" else y + tall / 2
    return x - half, low - tall, x + half, low


@pytest.mark.parametrize("seed", range(40))
def test_everybody_is_in_the_frame_and_nobody_in_another(seed: int) -> None:
    one, size = scene(seed)
    show = draw.build(request(one, size))
    wide, high = show.site.wide, show.site.high
    for actor in show.actors:
        seen = []
        for t in (0.0, 0.75, 1.5, 2.25, 3.0):
            left, top, right, low = box(actor, t)
            view = show.camera.at(t)
            left, right = (x - view.x * (actor.p - view.about) for x in (left, right))
            inside = max(0.0, min(right, wide / 2) - max(left, -wide / 2)) * max(0.0, min(low, high) - max(top, 0.0))
            seen.append(inside / max(1e-6, (right - left) * (low - top)))
        assert max(seen) > 0.85, (actor.role.subject.name, seen)
    for a, b in itertools.combinations(show.actors, 2):
        if abs(a.p - b.p) > 0.05 and a.way(1.0) - b.way(1.0) != a.way(0.0) - b.way(0.0):
            continue  # one walks by behind or before the other
        first, second = box(a, 1.5), box(b, 1.5)
        across = max(0.0, min(first[2], second[2]) - max(first[0], second[0]))
        down = max(0.0, min(first[3], second[3]) - max(first[1], second[1]))
        smaller = min((one[2] - one[0]) * (one[3] - one[1]) for one in (first, second))
        assert across * down < 0.8 * smaller, (a.role.subject.name, b.role.subject.name)


@pytest.mark.parametrize("seed", range(8))
def test_no_frame_repeats_and_none_flickers_while_somebody_moves(seed: int) -> None:
    one, size = scene(seed)
    main = SceneSubject(one.subjects[0].name, action="walk")
    show = draw.build(request(Scene(subjects=(main,), place=one.place), size))
    frames = [show.frame(1.0 + n / 12)[:, :, :3].astype(np.int16) for n in range(5)]
    steps = [float(np.abs(b - a).mean()) for a, b in itertools.pairwise(frames)]
    assert min(steps) > 0.01
    assert max(steps) < 4 * min(steps) + 2.0


@pytest.mark.parametrize("row", sorted(acts.ACTS))
def test_every_action_is_drawn_with_its_things_and_moves(row: str) -> None:
    puppet = Person(SceneSubject("woman"), 3)
    puppet.take_up(row, "red")
    asked = acts.row_of(row)
    assert asked in {row, "", *acts.ACTS}
    import skia

    from engine.papercut.puppet import Light, Moment

    shots = []
    for t in (0.4, 0.9, 1.7, 2.3):
        pixels = np.zeros((140, 140, 4), np.uint8)
        canvas = skia.Surface(pixels).getCanvas()
        canvas.translate(70, 125)
        canvas.scale(50, 50)
        depth = canvas.getSaveCount()
        puppet.draw(canvas, Moment(t, "act", 0.3 * t, 0.3), Light())
        assert canvas.getSaveCount() == depth
        shots.append(pixels)
    assert all(int((shot[:, :, 3] > 0).sum()) > 300 for shot in shots)
    assert any((shots[0] != other).any() for other in shots[1:]), row


@pytest.mark.parametrize("row", [name for name, act in acts.ACTS.items() if act.legs in {"stand", "chair", "lunge", "wide"}])
def test_feet_of_who_stays_stay(row: str) -> None:
    puppet = Person(SceneSubject("man"), 5)
    puppet.take_up(row)
    from engine.papercut.puppet import Moment

    act = acts.ACTS[row]
    if act.special or act.glides:
        return
    places = [puppet.feet(Moment(t, "act")) for t in (0.0, 0.5, 1.1, 1.9)]
    for foot in range(2):
        assert max(abs(at[foot][0] - places[0][foot][0]) for at in places) < 1e-6


@pytest.mark.parametrize("place", sorted({*scenes.INTERIORS, *scenes.OUTDOORS}))
def test_every_place_that_has_a_look_is_reached_by_its_name(place: str) -> None:
    scene = read(f"a woman stands in the {place}")
    said = place_of(scene.place, tuple((subject.name, subject.action) for subject in scene.subjects))
    assert scenes.row_for(said) is (scenes.INTERIORS.get(place) or scenes.OUTDOORS[place])


@pytest.mark.parametrize("place", sorted({*scenes.INTERIORS, *scenes.OUTDOORS}))
def test_every_place_has_a_row_that_builds(place: str) -> None:
    site, kit = lay_out(Scene(subjects=(SceneSubject("woman"),), place=place), 90, 160, "paper")
    site.reach = (-0.2, 0.2)
    KITS[kit](site)
    assert len(site.planes) > 3
    assert site.indoors == isinstance(scenes.row_for(place), Interior) or kit in {"cave", "station"}


def test_two_who_hug_face_each_other_and_touch() -> None:
    one = Scene(subjects=(SceneSubject("man", action="hug"), SceneSubject("woman", action="hug")))
    site, _ = lay_out(one, 90, 160, "paper")
    a, b = sorted(compose(one, site, 3.0), key=lambda actor: actor.way(0.0))
    assert (a.facing, b.facing) == (1, -1)
    assert 0 < b.way(0.0) - a.way(0.0) < 0.6 * a.role.puppet.height_m * a.scale


@pytest.mark.parametrize(("relation", "other"), [("under", "table"), ("behind", "tree"), ("in", "basket"), ("on", "chair")])
def test_relations_are_where_they_were_asked(relation: str, other: str) -> None:
    one = Scene(subjects=(SceneSubject("cat", relation=relation, relation_to=other), SceneSubject(other)))
    site, _ = lay_out(one, 90, 160, "paper")
    actors = {actor.role.subject.name: actor for actor in compose(one, site, 3.0)}
    host = actors[other]
    if relation in {"in", "on"}:
        assert [carried.role.subject.name for carried in host.carried] == ["cat"]
        assert (host.carried[0].inside > 0) == (relation == "in")
        return
    cat = actors["cat"]
    if relation == "under":
        assert abs(cat.way(0.0) - host.way(0.0)) < 0.2
        assert box(cat, 0)[1] > box(host, 0)[1]
    else:
        assert cat.p < host.p
        assert abs(cat.way(0.0) - host.way(0.0)) < site.wide / 2


def test_a_dozen_on_the_water_keep_clear_of_each_other() -> None:
    one = Scene(subjects=(SceneSubject("duck", count=12),), place="pond")
    show = draw.build(request(one, (90, 160)))
    assert len(show.actors) == 12
    middles = [(actor.way(0.0), actor.y) for actor in show.actors]
    least = min(math.hypot(a[0] - b[0], a[1] - b[1]) for a, b in itertools.combinations(middles, 2))
    assert least > 0.05


def test_things_of_an_action_are_reported_as_cast() -> None:
    one = Scene(
        subjects=(
            SceneSubject("man", action="play", relation="holding", relation_to="guitar"),
            SceneSubject("guitar", colour="red"),
        )
    )
    show = draw.build(request(one, (90, 160)))
    assert {entry["name"]: entry["as"] for entry in show.report["cast"]} == {"man": "rig", "guitar": "rig"}  # type: ignore[attr-defined]


@pytest.mark.parametrize(("prompt", "riders"), [("two knights ride through the forest", [1, 1]), ("two girls ride a horse", [2])])
def test_each_mount_carries_its_share_of_the_riders(prompt: str, riders: list[int]) -> None:
    show = draw.build(ClipRequest(prompt, 256, 454, 2.0))
    mounts = [actor for actor in show.actors if actor.role.subject.name == "horse"]
    assert [sum(one.role.subject.name != "horse" for one in mount.carried) for mount in mounts] == riders


@pytest.mark.parametrize("prompt", ["a dog swims in the ocean", "a bear swims across a lake", "a man swims in the sea"])
def test_who_swims_is_in_the_water_not_on_its_shore(prompt: str) -> None:
    show = draw.build(ClipRequest(prompt, 256, 454, 2.0))
    assert show.site.open_water
    assert show.actors[0].y > show.site.water_y, "the lower part is under the surface"


HARBOUR = (
    "A young woman in a yellow raincoat walks her small brown dog along a rainy harbor at dusk. Fishing boats rock gently in the "
    "water, gulls circle overhead, and a lighthouse blinks in the distance. Reflections of street lamps shimmer on the cobblestones."
)


def test_in_a_long_prompt_whoever_it_is_about_is_large_and_parts_of_houses_are_not_cut_out() -> None:
    show = draw.build(ClipRequest(HARBOUR, 256, 454, 2.0))
    woman = next(actor for actor in show.actors if actor.main)
    assert woman.role.subject.name == "woman"
    assert woman.role.puppet.height_m * woman.scale > 0.2 * show.site.high
    cabin = draw.build(
        ClipRequest("A cabin with lit windows, a chimney and a door in a snowy forest, a red fox trots past", 256, 454, 2.0)
    )
    assert {actor.role.subject.name for actor in cabin.actors} == {"fox", "cabin"}


@pytest.mark.parametrize(
    ("prompt", "flies"), [("a blue bird and a red flower", "bird"), ("a butterfly and a sunflower", "butterfly")]
)
@pytest.mark.parametrize("size", [(256, 454), (454, 256)])
def test_who_flies_is_not_behind_what_grows(prompt: str, flies: str, size: tuple[int, int]) -> None:
    show = draw.build(ClipRequest(prompt, *size, 2.0))
    one = next(actor for actor in show.actors if actor.role.subject.name == flies)
    other = next(actor for actor in show.actors if actor is not one)
    apart = abs(one.way(0.0) - other.way(0.0))
    assert apart > 0.8 * (one.room[0] * one.scale + other.room[0] * other.scale) / 2


@pytest.mark.parametrize("prompt", ["three monks climb the stairs", "two men climb a ladder"])
def test_those_who_climb_together_are_not_in_one_place(prompt: str) -> None:
    show = draw.build(ClipRequest(prompt, 256, 454, 2.0))
    climbers = [actor for actor in show.actors if isinstance(actor.role.puppet, Person)]
    assert len(climbers) == (3 if "three" in prompt else 2)
    for a, b in itertools.pairwise(sorted(climbers, key=lambda actor: -actor.y)):
        assert math.hypot(a.way(0.0) - b.way(0.0), a.y - b.y) > 0.2 * a.role.puppet.height_m * a.scale
