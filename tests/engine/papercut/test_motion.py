"""Verbs become motion: families, speeds, tempo."""

import pytest

from engine.base import SceneSubject
from engine.papercut import motion, rigs
from engine.papercut.puppet import Puppet


def puppet(name: str, **fields: object) -> Puppet:
    made = rigs.build(SceneSubject(name=name, **fields), 1)  # type: ignore[arg-type]
    assert made is not None
    return made


@pytest.mark.parametrize(
    "pair",
    [
        "wander-walk",
        "chase-run",
        "leap-jump",
        "soar-fly",
        "dive-swim",
        "twirl-spin",
        "greet-wave",
        "nap-sleep",
        "graze-eat",
        "whisper-talk",
        "gaze-look",
        "shiver-shake",
        "read-sit",
    ],
)
def test_a_verb_has_its_family(pair: str) -> None:
    verb, family = pair.split("-")
    assert motion.family(verb) == family
    assert motion.family(family) == family


def test_over_a_hundred_verbs_are_known() -> None:
    assert sum(len(verbs.split()) for verbs in motion._VERBS.values()) > 100
    assert motion.known("stroll")
    assert not motion.known("photosynthesise")


def test_slipped_endings_are_forgiven() -> None:
    assert motion.family("walks") == "walk"
    assert motion.family("dancing") == "dance"
    assert motion.family("running") == "run"


def test_a_walk_travels_and_a_nap_does_not() -> None:
    walk, nap = motion.motion_for("walk", puppet("fox")), motion.motion_for("nap", puppet("fox"))
    assert walk.travels
    assert 0.2 < walk.speed_mps < 1.5
    assert not nap.travels
    assert nap.speed_mps == 0


def test_running_is_faster_than_walking_and_large_animals_go_further() -> None:
    for name in ("fox", "horse", "mouse", "girl", "man"):
        assert motion.motion_for("run", puppet(name)).speed_mps > 1.5 * motion.motion_for("walk", puppet(name)).speed_mps
    assert motion.motion_for("walk", puppet("elephant")).speed_mps > motion.motion_for("walk", puppet("mouse")).speed_mps * 5


def test_a_kind_does_what_its_body_can() -> None:
    assert motion.motion_for("walk", puppet("shark")).family == "swim"
    assert motion.motion_for("run", puppet("car")).family == "ride"
    assert motion.motion_for("walk", puppet("tree")) == motion.Motion("sway", 0.0, False, 1.0)
    assert motion.motion_for("run", puppet("house")).speed_mps == 0


def test_an_unnamed_action_is_what_the_thing_does_by_nature() -> None:
    assert motion.motion_for("", puppet("eagle")).family == "fly"
    assert motion.motion_for("", puppet("fish")).family == "swim"
    assert motion.motion_for("", puppet("fox")).family == "stand"


def test_a_mood_sets_the_tempo() -> None:
    fox = puppet("fox")
    assert (
        motion.motion_for("walk", fox, "sad").speed_mps
        < motion.motion_for("walk", fox).speed_mps
        < motion.motion_for("walk", fox, "joyful").speed_mps
    )
