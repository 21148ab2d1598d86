"""The stage as it is seen: every place is built, lit, filled, and nothing important stands where it must not."""

from itertools import pairwise

import numpy as np
import pytest

from engine.base import ClipRequest, Scene, SceneSubject
from engine.papercut import draw
from engine.papercut.actor import Actor, straight
from engine.papercut.camera import MOVES, Camera
from engine.papercut.cast import look_seed
from engine.papercut.stage.kits import KITS
from engine.papercut.stage.places import is_known, kit_for

RATIOS = {"tall": (256, 454), "wide": (454, 256), "square": (256, 256)}
FOX = SceneSubject("fox", action="walk")


def show(scene: Scene, ratio: str = "tall", duration_s: float = 4.0, style: str = "paper", seed: int = 0) -> draw.Show:
    width, height = RATIOS[ratio]
    return draw.build(ClipRequest("", width, height, duration_s, scene=scene, style=style, seed=seed))


def look(scene: Scene, t: float = 1.0, **how: str) -> np.ndarray:
    return show(scene, **how).frame(t)[..., :3].astype(int)  # type: ignore[arg-type]


def span(actor: Actor, shot: draw.Show, t: float) -> tuple[float, float]:
    """Where a puppet is on the picture in x, in shares of the frame's width (0 is the left edge)."""
    view = shot.camera.at(t)
    zoom = 1 + (view.zoom - 1) * actor.p
    middle = actor.way(t) + actor.facing * actor.room[2] * actor.scale
    x = shot.camera.focus[0] + (middle - shot.camera.focus[0] - view.x * actor.p) * zoom
    half = actor.room[0] * actor.scale * zoom / 2
    return (x - half) / shot.site.wide + 0.5, (x + half) / shot.site.wide + 0.5


@pytest.mark.parametrize("ratio", RATIOS)
@pytest.mark.parametrize("kit", KITS)
def test_every_kit_fills_the_frame_in_every_ratio(kit: str, ratio: str) -> None:
    picture = look(Scene(place=kit), ratio=ratio)
    assert picture.std() > 9
    quarters = np.array_split(picture, 4, axis=0)
    assert len({tuple(np.rint(quarter.mean(axis=(0, 1)) / 4)) for quarter in quarters}) > 2, "sky, ground and foreground differ"


def test_at_least_fourteen_places_have_their_own_stage_and_a_hundred_names_find_one() -> None:
    assert len(KITS) >= 14
    names = (
        "forest jungle mountain hill valley meadow farm village safari garden park desert oasis volcano tundra beach ocean island harbour",
        "lake river waterfall reef city rooftop street alley market carnival station airport bedroom kitchen restaurant cafe library",
        "school office workshop garage theatre stadium sky space moon cave mine castle temple palace",
    )
    words = " ".join(names).split()
    assert [name for name in words if not is_known(name)] == []
    assert {kit_for(name) for name in words} <= set(KITS)


HOMES = {
    "whale": "underwater",
    "astronaut": "moon",
    "chef": "kitchen",
    "camel": "desert",
    "penguin": "arctic",
    "ship": "sea",
    "car": "street",
}


@pytest.mark.parametrize(("subject", "kit"), HOMES.items())
def test_a_subject_without_a_place_stands_where_it_belongs(subject: str, kit: str) -> None:
    assert kit_for("", (subject,)) == kit


def test_an_unknown_place_still_gets_a_stage() -> None:
    assert kit_for("qwxz blorf") in KITS


def test_same_scene_gives_the_same_pixels_and_another_moment_others() -> None:
    scene = Scene(subjects=(FOX,), place="forest", weather="snow")
    assert np.array_equal(look(scene), look(scene))
    assert not np.array_equal(look(scene), look(scene, t=2.0))


def test_night_is_darker_than_day_and_winter_brighter_than_summer_on_the_ground() -> None:
    day, night = look(Scene(place="forest", time="day")), look(Scene(place="forest", time="night"))
    assert night.mean() < 0.65 * day.mean()
    low = slice(int(0.7 * 454), 454)
    summer, winter = look(Scene(place="forest", season="summer"))[low], look(Scene(place="forest", season="winter"))[low]
    assert winter.mean() > summer.mean() + 25


@pytest.mark.parametrize("weather", ["rain", "snow", "fog", "storm", "wind", "cloudy"])
def test_weather_changes_the_picture(weather: str) -> None:
    clear = look(Scene(place="field", weather="clear"))
    assert np.abs(look(Scene(place="field", weather=weather)) - clear).mean() > (0.2 if weather == "wind" else 4)


@pytest.mark.parametrize("mood", ["warm", "sad", "tense", "magical"])
def test_mood_tints_the_light(mood: str) -> None:
    assert np.abs(look(Scene(place="field", time="day", mood=mood)) - look(Scene(place="field", time="day"))).mean() > 3


def test_black_and_white_has_no_colour_and_shadow_theatre_keeps_its_puppet_dark() -> None:
    grey = look(Scene(subjects=(FOX,), place="field"), style="black and white")
    assert np.abs(grey[..., 0] - grey[..., 2]).max() <= 2
    shot = show(Scene(subjects=(SceneSubject("horse"),), place="field"), style="shadow theatre")
    assert shot.light.silhouette


@pytest.mark.parametrize("move", MOVES)
def test_camera_never_looks_beyond_the_stage(move: str) -> None:
    camera = Camera(move, 4.0, 1.0, 1.78, (0.0, 0.8), 5)
    views = [camera.at(t / 10) for t in range(41)]
    assert min(view.zoom for view in views) >= 1.0
    low, high = camera.reach()
    assert all(low <= view.x <= high for view in views)
    assert max(abs(view.y) for view in views) < 0.15


@pytest.mark.parametrize("move", [move for move in MOVES if move not in {"static", "handheld", "shake"}])
def test_a_named_move_goes_somewhere_smoothly(move: str) -> None:
    camera = Camera(move, 4.0, 1.0, 1.78, (0.0, 0.8), 5)
    first, last = camera.at(0.0), camera.at(4.0)
    assert abs(last.x - first.x) + abs(last.y - first.y) + abs(last.zoom - first.zoom) > 0.02
    steps = [abs(camera.at((i + 1) / 30).x - camera.at(i / 30).x) for i in range(119)]
    assert max(steps) < 0.02


@pytest.mark.parametrize("place", ["field", "underwater", "street"])
@pytest.mark.parametrize("move", [move for move in MOVES if move != "static"])
def test_every_move_is_drawn_and_seen(move: str, place: str) -> None:
    shot = draw.build(ClipRequest("", 128, 228, 4.0, scene=Scene(subjects=(SceneSubject("robot"),), place=place, camera=move)))
    first, middle = (shot.frame(t)[..., :3].astype(int) for t in (0.0, 1.9))
    assert np.abs(first - middle).mean() > 0.8


@pytest.mark.parametrize("ratio", ["tall", "wide"])
@pytest.mark.parametrize(
    "who", ["a red fox looks at a glowing orb of light on a frozen lake", "a girl reads", "a fox", "two men talk"]
)
@pytest.mark.parametrize("move", [move for move in MOVES if move not in {"handheld", "shake"}])
def test_a_close_up_keeps_its_picture_through_every_move(move: str, who: str, ratio: str) -> None:
    shot = draw.build(ClipRequest(f"{who}, at night, close-up, {move}", *RATIOS[ratio], 4.0))
    main = next(actor for actor in shot.actors if actor.main)
    for t in (0.0, 2.0, 4.0):
        view, p = shot.camera.at(t), main.p
        zoom = 1 + (view.zoom - 1) * p
        head = main.y - main.role.puppet.height_m * main.scale * 0.7
        y = shot.camera.focus[1] + (head - shot.camera.focus[1]) * zoom - view.y * p
        assert 0.0 < y / shot.site.high < 0.9, (t, view)
        assert shot.frame(t)[..., :3].mean() > 20


CROWDS = [
    (FOX,),
    (FOX, SceneSubject("bear", action="walk")),
    (SceneSubject("elephant"), SceneSubject("mouse"), SceneSubject("giraffe")),
    (SceneSubject("dog", action="run", relation="chasing", relation_to="cat"), SceneSubject("cat", action="run")),
    (SceneSubject("girl", action="wave"), SceneSubject("boy", action="wave"), SceneSubject("dog")),
]


@pytest.mark.parametrize("ratio", RATIOS)
@pytest.mark.parametrize("subjects", CROWDS)
def test_subjects_stand_side_by_side_inside_the_frame(subjects: tuple[SceneSubject, ...], ratio: str) -> None:
    shot = show(Scene(subjects=subjects, place="field"), ratio)
    for t in (0.0, 2.0, 4.0):
        spans = sorted(span(actor, shot, t) for actor in shot.actors)
        assert spans[0][0] > -0.06
        assert spans[-1][1] < 1.06
        assert all(right <= left + 0.02 for (_, right), (left, _) in pairwise(spans)), spans


@pytest.mark.parametrize("ratio", RATIOS)
def test_feet_stand_above_the_captions_and_heads_below_the_top(ratio: str) -> None:
    for subject in (FOX, SceneSubject("giraffe"), SceneSubject("woman"), SceneSubject("house")):
        shot = show(Scene(subjects=(subject,), place="field"), ratio)
        (actor,) = shot.actors
        assert actor.y <= 0.76 * shot.site.high
        assert actor.y - actor.role.puppet.height_m * actor.scale >= 0.04 * shot.site.high


def test_a_subject_is_large_enough_to_read_on_a_phone() -> None:
    for name in ("fox", "mouse", "woman", "whale", "bee"):
        (actor,) = show(Scene(subjects=(SceneSubject(name),), place="field")).actors
        assert max(actor.role.puppet.width_m, actor.role.puppet.height_m) * actor.scale > 0.3


@pytest.mark.parametrize("camera", ["", "static", "tracking", "pan right", "dolly in"])
def test_who_travels_stays_in_the_picture(camera: str) -> None:
    shot = show(Scene(subjects=(SceneSubject("horse", action="run"),), place="field", camera=camera))
    (actor,) = shot.actors
    assert abs(actor.way(4.0) - actor.way(0.0)) > 0.3
    for t in (0.0, 1.0, 2.0, 3.0, 4.0):
        left, right = span(actor, shot, t)
        assert left > -0.35
        assert right < 1.35
        assert 0.1 < (left + right) / 2 < 0.9


def test_two_who_meet_come_to_face_each_other_and_stop() -> None:
    pair = (SceneSubject("girl", relation="meeting", relation_to="boy"), SceneSubject("boy"))
    left, right = sorted(show(Scene(subjects=pair, place="street")).actors, key=lambda actor: actor.way(4.0))
    assert (left.facing, right.facing) == (1, -1)
    assert right.way(0.0) - left.way(0.0) > right.way(4.0) - left.way(4.0) + 0.1
    assert left.way(3.9) == pytest.approx(left.way(4.0))


def test_a_rider_sits_on_the_horse_and_the_horse_goes() -> None:
    pair = (SceneSubject("knight", action="ride", relation="riding", relation_to="horse"), SceneSubject("horse"))
    (horse,) = show(Scene(subjects=pair, place="castle")).actors
    assert [one.role.subject.name for one in horse.carried] == ["knight"]
    assert horse.way(1.0) > horse.way(0.0)


def test_a_count_is_kept_up_to_a_crowd() -> None:
    for count in (2, 5, 9):
        assert len(show(Scene(subjects=(SceneSubject("penguin", count=count),), place="ice"), "wide").actors) == count


def test_a_look_is_the_description_and_not_the_deed() -> None:
    assert look_seed(SceneSubject("fox", colour="red", action="run")) == look_seed(
        SceneSubject("fox", colour="red", action="sleep", position="left")
    )
    assert look_seed(SceneSubject("fox", colour="red")) != look_seed(SceneSubject("fox", colour="white"))


def test_the_world_stays_for_seeds_that_end_alike_and_is_arranged_anew_for_others() -> None:
    still = {"duration_s": 0.0}
    first = show(Scene(place="forest"), seed=1, **still).frame(0.0).copy()
    retake = show(Scene(place="forest"), seed=1 + (7 << 16), **still).frame(0.0)
    assert np.array_equal(first, retake)
    other = show(Scene(place="forest"), seed=2, **still).frame(0.0)
    assert np.abs(first.astype(int) - other).mean() > 3


def test_what_the_stage_shows_itself_is_not_cast_again() -> None:
    shot = show(Scene(subjects=(SceneSubject("knight"), SceneSubject("castle"), SceneSubject("moon")), place="castle"))
    assert [one["as"] for one in shot.report["cast"]] == ["rig", "stage", "stage"]  # type: ignore[index,attr-defined]


def test_a_scene_of_odd_words_is_still_drawn() -> None:
    odd = (
        SceneSubject("", count=-3),
        SceneSubject("cat", relation="riding", relation_to="cat", count=1000),
        SceneSubject("dog", relation="on", relation_to="bird"),
        SceneSubject("bird", relation="on", relation_to="dog"),
    )
    scene = Scene(
        subjects=odd, place="sea", time="noonish", camera="spin", framing="odd", season="monsoon", weather="frogs", mood="blue"
    )
    assert look(scene).std() > 9


def test_an_orbit_keeps_whoever_it_follows_as_near_as_a_still_orbit_does() -> None:
    way = straight(0.0, 0.5)
    for t in (0.0, 2.0, 4.0):
        seen = []
        for follow in (None, way):
            view = Camera("orbit", 4.0, 0.5625, 1.0, (0.0, 0.5), 1, follow).at(t)
            at = way(t) if follow else 0.0
            seen.append(at - (view.x - view.about))
        assert abs(seen[0] - seen[1]) < 1e-6
