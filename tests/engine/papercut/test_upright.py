"""Animals that do what people do stand up for it, in their own coat, with their own head; what animals do they do on four legs."""

import numpy as np
import pytest
import skia

from engine.base import SceneSubject
from engine.papercut import paper
from engine.papercut.cast import cast
from engine.papercut.doing import act_out, take_up
from engine.papercut.puppet import Light, Moment
from engine.papercut.reading import read
from engine.papercut.rigs.acts import ACTS
from engine.papercut.rigs.upright import NAMES, Upright, UprightBird


def first(prompt: str) -> object:
    """The puppet of a prompt's first subject, once it knows what it does."""
    scene, doings = act_out(read(prompt))
    role = cast(scene.subjects[0])
    take_up(role, doings)
    return role.puppet


@pytest.mark.parametrize(
    ("prompt", "row"),
    [
        ("a panda plays the guitar", "play guitar"),
        ("a raccoon in a suit plays the trumpet", "play trumpet"),
        ("a corgi reads a book", "read"),
        ("a panda drinks coffee in a cafe", "drink"),
        ("a bear skateboards", "skateboard"),
        ("a teddy bear washes the dishes", "wash dishes"),
        ("一只熊猫在弹吉他", "play guitar"),
    ],
)
def test_an_animal_stands_up_for_what_takes_hands(prompt: str, row: str) -> None:
    puppet = first(prompt)
    assert isinstance(puppet, Upright)
    assert puppet.act == ACTS[row]


@pytest.mark.parametrize("prompt", ["a corgi rides a bicycle", "a fox in a blue coat", "a bear dances"])
def test_an_animal_stands_up_to_ride_to_dance_and_in_clothes(prompt: str) -> None:
    assert isinstance(first(prompt), Upright)


@pytest.mark.parametrize(
    "prompt",
    [
        "a dog runs",
        "a panda eats bamboo",
        "a cat drinks water",
        "a bear sleeps",
        "a fox digs",
        "a teddy bear on a bed",
        "a lion attacks a zebra",
        "a horse kicks",
    ],
)
def test_what_animals_do_they_do_on_their_own_legs(prompt: str) -> None:
    assert not isinstance(first(prompt), Upright)


def drawn(subject: SceneSubject) -> np.ndarray:
    puppet = cast(subject).puppet
    surface = skia.Surface(160, 160)
    canvas = surface.getCanvas()
    canvas.translate(80, 150)
    canvas.scale(130 / puppet.height_m, 130 / puppet.height_m)
    puppet.draw(canvas, Moment(0.3, "stand"), Light())
    assert canvas.getSaveCount() == 1
    return surface.toarray(colorType=skia.kRGBA_8888_ColorType)


@pytest.mark.parametrize(
    ("prompt", "outfit", "hat"),
    [
        ("a cat astronaut floats in space", "spacesuit", ""),
        ("a raccoon detective in the rain", "coat", "hat"),
        ("a mouse wizard", "robe", "wizard hat"),
        ("a penguin chef bakes a cake", "apron", "toque"),
        ("一只宇航员猫在月球上行走", "spacesuit", ""),
    ],
)
def test_an_animal_with_a_trade_is_dressed_for_it(prompt: str, outfit: str, hat: str) -> None:
    puppet = first(prompt)
    assert isinstance(puppet, Upright | UprightBird)
    assert (puppet.look.outfit, puppet.look.hat) == (outfit, hat)


def test_both_of_two_who_drink_tea_stand_up() -> None:
    scene, _ = act_out(read("a bear and a fox drink tea"))
    assert [isinstance(cast(one).puppet, Upright) for one in scene.subjects if one.name in {"bear", "fox"}] == [True, True]


def test_it_has_the_coat_that_was_asked_for() -> None:
    picture = drawn(SceneSubject("cat", colour="blue", traits=("upright",))).astype(float)
    coat = paper.colour("blue")
    assert coat is not None
    solid = picture[picture[..., 3] > 250][:, :3] / 255
    assert (np.abs(solid - np.array(coat)).max(-1) < 0.06).mean() > 0.3


def test_every_animal_that_may_stand_up_can_be_drawn_and_is_two_legged_high() -> None:
    for name in sorted(NAMES):
        puppet = cast(SceneSubject(name, traits=("upright",))).puppet
        assert isinstance(puppet, Upright), name
        assert puppet.height_m > 0.45, name
    assert not {"giraffe", "tortoise", "pegasus"} & NAMES


@pytest.mark.parametrize("prompt", ["a penguin plays the guitar", "an owl reads a book", "a duck rides a bicycle"])
def test_a_bird_uses_its_wings_as_hands(prompt: str) -> None:
    assert isinstance(first(prompt), UprightBird)


@pytest.mark.parametrize("prompt", ["a penguin dances", "a bird sings", "a duck swims", "an owl flies"])
def test_what_birds_do_they_do_as_birds(prompt: str) -> None:
    assert not isinstance(first(prompt), UprightBird)
