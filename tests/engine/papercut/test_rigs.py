"""Puppets: every rig draws every motion, keeps the canvas, shows the colour asked for, and never slides on its feet."""

import colorsys
import math

import numpy as np
import pytest
import skia

from engine.base import SceneSubject
from engine.papercut import motion, paper, rigs
from engine.papercut.puppet import Light, Moment, Puppet
from engine.papercut.rigs.bird import BirdRig
from engine.papercut.rigs.person import Person, look_of
from engine.papercut.rigs.quadruped import Quadruped

SIDE = 96
SAMPLE = (
    "fox",
    "elephant",
    "rabbit",
    "dragon",
    "girl",
    "knight",
    "astronaut",
    "robot",
    "owl",
    "flamingo",
    "bat",
    "fish",
    "octopus",
    "butterfly",
)
SAMPLE += (
    "snail",
    "car",
    "train",
    "boat",
    "hot air balloon",
    "rocket",
    "tree",
    "palm",
    "house",
    "windmill",
    "lantern",
    "campfire",
)


def puppet(name: str, seed: int = 1, **fields: object) -> Puppet:
    made = rigs.build(SceneSubject(name=name, **fields), seed)  # type: ignore[arg-type]
    assert made is not None
    return made


def draw(made: Puppet, moment: Moment, light: Light | None = None, mirror: bool = False) -> np.ndarray:
    surface = skia.Surface(SIDE, SIDE)
    canvas = surface.getCanvas()
    canvas.translate(SIDE / 2, SIDE * (0.85 if made.medium == "ground" else 0.5))
    scale = SIDE * 0.6 / max(made.height_m, made.width_m)
    canvas.scale(-scale if mirror else scale, scale)
    before = canvas.getSaveCount()
    matrix = [canvas.getTotalMatrix()[i] for i in range(9)]
    made.draw(canvas, moment, light or Light())
    assert canvas.getSaveCount() == before
    assert [canvas.getTotalMatrix()[i] for i in range(9)] == matrix
    return np.asarray(surface.makeImageSnapshot().toarray(colorType=skia.kRGBA_8888_ColorType))


def test_every_name_that_is_known_is_built_and_draws_something() -> None:
    for name in sorted(rigs.names()):
        made = puppet(name)
        assert rigs.known(name)
        assert made.height_m > 0
        assert made.width_m > 0
        assert (draw(made, Moment(t_s=0.7, action=motion.motion_for("", made).family))[..., 3] > 200).sum() > 60, name


def test_an_unknown_name_has_no_puppet() -> None:
    assert rigs.build(SceneSubject(name="quantum chromodynamics"), 1) is None
    assert not rigs.known("quantum chromodynamics")


@pytest.mark.parametrize("name", SAMPLE)
def test_every_family_draws_and_leaves_the_canvas_as_it_was(name: str) -> None:
    for family in sorted(motion.FAMILIES):
        made = puppet(name, action=family)
        moment = Moment(t_s=1.3, action=family, travelled_m=made.height_m * 0.4, speed_mps=made.height_m)
        assert (draw(made, moment)[..., 3] > 200).sum() > 40, family
        assert all(math.isfinite(value) for value in made.seat(moment))


@pytest.mark.parametrize("name", SAMPLE)
def test_the_same_moment_is_the_same_picture_and_a_later_one_is_not(name: str) -> None:
    made, again = puppet(name), puppet(name)
    family = motion.motion_for("", made).family
    now = Moment(t_s=0.9, action=family)
    assert np.array_equal(draw(made, now), draw(again, now))
    later = [draw(made, Moment(t_s=0.9 + 0.45 * i, action=family)) for i in range(1, 6)]
    assert name in {"car", "rocket"} or any(not np.array_equal(draw(made, now), picture) for picture in later)


@pytest.mark.parametrize("name", ["fox", "horse", "elephant", "giraffe", "mouse", "cat"])
@pytest.mark.parametrize("moves", ["walk", "run"])
def test_four_feet_stay_where_they_are_put(name: str, moves: str) -> None:
    made = puppet(name)
    assert isinstance(made, Quadruped)
    assert_planted(made, moves, 4)


@pytest.mark.parametrize("name", ["man", "girl", "baby", "robot"])
@pytest.mark.parametrize("moves", ["walk", "run"])
def test_two_feet_stay_where_they_are_put(name: str, moves: str) -> None:
    made = puppet(name, size="big")
    assert isinstance(made, Person)
    assert_planted(made, moves, 2)


def test_a_birds_feet_stay_where_they_are_put() -> None:
    made = puppet("chicken")
    assert isinstance(made, BirdRig)
    assert_planted(made, "walk", 2)


def assert_planted(made: Quadruped | Person | BirdRig, moves: str, feet: int) -> None:
    """While a foot is on the ground, its place on the ground (x plus the way travelled) does not change."""
    step = made.height_m / 400
    planted = 0
    for foot in range(feet):
        for i in range(800):
            a = made.feet(Moment(t_s=i * 0.01, action=moves, travelled_m=i * step + step, speed_mps=1.0))[foot]
            b = made.feet(Moment(t_s=i * 0.01 + 0.01, action=moves, travelled_m=(i + 2) * step, speed_mps=1.0))[foot]
            if a[1] == 0 and b[1] == 0:
                planted += 1
                assert abs((b[0] + step) - a[0]) < made.height_m * 1e-6
    assert planted > 200 * feet


@pytest.mark.parametrize(
    "name",
    ["fox", "cat", "horse", "dragon", "girl", "bird", "owl", "fish", "whale", "butterfly", "car", "balloon", "house", "flower"],
)
@pytest.mark.parametrize("asked", ["red", "blue", "green", "purple"])
def test_the_colour_asked_for_is_the_colour_drawn(name: str, asked: str) -> None:
    made = puppet(name, colour=asked)
    picture = draw(made, Moment(t_s=1.0, action=motion.motion_for("", made).family))
    solid = picture[picture[..., 3] > 250][:, :3] / 255
    want = colorsys.rgb_to_hsv(*paper.COLOURS[asked])[0]
    near = sum(
        1 for r, g, b in solid if (hsv := colorsys.rgb_to_hsv(r, g, b))[1] > 0.25 and abs((hsv[0] - want + 0.5) % 1 - 0.5) < 0.07
    )
    assert near > 0.22 * len(solid)


def test_a_look_comes_from_the_description_and_not_from_the_seed() -> None:
    assert look_of(SceneSubject(name="girl")) == look_of(SceneSubject(name="girl", action="run", position="left"))
    looks = {
        (look.skin, look.hair, look.top)
        for look in (look_of(SceneSubject(name="woman", traits=(f"friend {i}",))) for i in range(12))
    }
    assert len(looks) > 6


def test_traits_dress_a_person() -> None:
    look = look_of(SceneSubject(name="girl", traits=("red dress", "black hair", "crown", "blue scarf")))
    assert (look.outfit, look.top, look.hair_colour, look.hat, look.scarf) == (
        "dress",
        paper.COLOURS["red"],
        paper.COLOURS["black"],
        "crown",
        paper.COLOURS["blue"],
    )


def test_sizes_scale_and_children_are_smaller() -> None:
    assert puppet("fox", size="giant").height_m > 2 * puppet("fox").height_m
    assert puppet("boy").height_m < puppet("man").height_m
    assert puppet("elephant").height_m > 20 * puppet("mouse").height_m


def test_shadow_theatre_is_one_dark_colour_with_light_through_what_was_white() -> None:
    picture = draw(puppet("fox"), Moment(t_s=1.0), Light(silhouette=True, rim=(1.0, 0.8, 0.4)))
    solid = picture[picture[..., 3] > 250][:, :3].astype(int)
    assert len(solid) > 200
    dark, lit = solid.sum(1) < 120, np.abs(solid - (255, 204, 102)).max(1) < 8
    assert dark.mean() > 0.6
    assert lit.mean() > 0.03
    assert (dark | lit).mean() > 0.88  # the rest are edges between the two


def test_the_shadow_falls_the_same_way_when_a_puppet_is_mirrored() -> None:
    def lean(mirror: bool) -> float:
        light = Light(shadow=(0.0, 0.0, 1.0, 1.0), shadow_dx=0.06, shadow_dy=0.0)
        picture = draw(puppet("ball", colour="red"), Moment(t_s=0.0, action="stand"), light, mirror).astype(int)
        blue = np.argwhere((picture[..., 2] > 200) & (picture[..., 0] < 60))
        return float(blue[:, 1].mean()) - SIDE / 2

    assert lean(False) > 5
    assert lean(True) > 5


def test_what_flies_or_swims_says_so() -> None:
    assert puppet("owl").medium == "ground"
    assert puppet("owl", action="fly").medium == "air"
    assert puppet("shark").medium == "water"
    assert puppet("plane").medium == "air"
    assert puppet("sailboat").medium == "ground"


def test_a_rider_sits_on_the_back_of_a_horse_and_a_lantern_in_a_raised_hand() -> None:
    horse = puppet("horse")
    x, y = horse.seat(Moment(t_s=0.0, action="stand"))
    assert -1.65 < y < -1.2
    assert abs(x) < 0.4
    girl = puppet("girl", relation="holding", relation_to="lantern")
    x, y = girl.seat(Moment(t_s=0.0, action="walk"))
    assert x > 0.1
    assert y < -0.5 * girl.height_m
