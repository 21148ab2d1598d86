"""Worlds that go on: exactly, both ways, in loops, and only where the metadata tells the truth."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.base import ClipRequest, Condition, Finish, Role, Scene, SceneSubject
from engine.children import unique_path
from engine.encode import ClipWriter, probe
from engine.errors import RequestRejected
from engine.papercut import draw
from engine.papercut.engine import Papercut, _Job, render_clip
from engine.papercut.reels import open_reel
from engine.papercut.world import World, read_world, told
from tests.engine.condition_suite import away, landscape, panned, save_clip, save_picture, steps
from tests.engine.engine_suite import frames_of

WALK = ClipRequest("a red fox walks through a snowy forest, snow falls", 160, 208, 1.0, fps=12, seed=4)


def render(folder: Path, request: ClipRequest, *conditions: Condition) -> Path:
    """A clip as the engine's child makes it, in this process."""
    path = unique_path(folder, ".mp4")
    job = _Job(replace(request, conditions=conditions), Finish(), path, folder / "preview.jpg")
    render_clip(job, lambda message: None)
    return path


def drawn(request: ClipRequest, *conditions: Condition) -> list[np.ndarray]:
    """The same frames before they are encoded."""
    reel = open_reel(replace(request, conditions=conditions), Papercut.version)
    return [reel.frame(number).copy() for number in range(request.frames)]


def test_metadata_tell_the_world_and_are_read_back() -> None:
    scene = Scene((SceneSubject("fox", "狐狸", colour="red", count=2, traits=("old",)),), place="forest", weather="snow")
    world = World(scene, "two foxes", "paper", -3, 256, 320, 12, 1.5, first=-6, held=2, likeness=("ab",), version="2")
    assert read_world(json.loads(json.dumps(told(world)))) == world


@pytest.mark.parametrize(
    "change",
    [
        {"seed": "7"},
        {"fps": 100_000},
        {"plan_s": float("nan")},
        {"size": [1e9, 1]},
        {"size": []},
        {"held": 0},
        {"prompt": "x" * 9000},
        {"scene": {"subjects": [{"name": "fox", "count": 10**9}]}},
        {"scene": {"subjects": ["fox"]}},
        {"scene": {"place": ["forest"]}},
        {"scene": {"subjects": [{}] * 500}},
        {"likeness": "ab"},
    ],
)
def test_metadata_that_nobody_of_us_wrote_are_no_world(change: dict[str, object]) -> None:
    world = World(Scene(place="forest"), "", "paper", 1, 256, 320, 12, 1.0)
    assert read_world({**told(world), **change}) is None
    assert read_world(None) is None
    assert read_world({}) is None


@pytest.mark.parametrize(
    ("place", "weather"), [("forest", "snow"), ("forest", "rain"), ("sea", ""), ("bedroom", ""), ("sky", ""), ("street", "fog")]
)
def test_a_world_is_the_same_however_long_it_is_seen(place: str, weather: str) -> None:
    scene = Scene((SceneSubject("fox", action="walk"),), place=place, weather=weather)
    request = ClipRequest("", 128, 180, 2.0, fps=12, scene=scene)
    short, long = draw.build(request, (0.0, 2.0)), draw.build(request, (-3.0, 9.0))
    for t in (0.0, 1.3):
        difference = np.abs(short.frame(t).astype(int) - long.frame(t))
        assert difference.mean() < 0.02


@pytest.mark.parametrize(
    "scene",
    [
        Scene((SceneSubject("fox", action="walk"),), place="forest", beyond="waterfall"),
        Scene((SceneSubject("dog", action="run"),), place="beach", beyond="volcano", time="dusk", until="night"),
        Scene((), place="city", time="day", until="night"),
    ],
)
def test_a_second_place_and_the_hour_are_the_same_however_long_a_world_is_seen(scene: Scene) -> None:
    request = ClipRequest("", 128, 180, 2.0, fps=12, scene=scene)
    short, long = draw.build(request, (0.0, 2.0)), draw.build(request, (-3.0, 9.0))
    for t in (0.0, 1.3, 2.0):
        assert np.abs(short.frame(t).astype(int) - long.frame(t)).mean() < 0.02


def test_a_clip_in_which_night_falls_goes_on_in_the_night_and_was_day_before(tmp_path: Path) -> None:
    evening = replace(WALK, prompt="a village as day turns to night")
    own = render(tmp_path, evening)
    said = read_world(probe(own).comment["papercut"])
    assert said is not None
    assert (said.scene.time, said.scene.until) == ("day", "night")
    first, on = drawn(evening), drawn(replace(evening, duration_s=2.0), Condition(own, "start"))
    assert all(np.abs(x.astype(int) - y).max() <= 2 for x, y in zip(first, on, strict=False))
    assert max(away(x[:, :, :3], first[-1][:, :, :3]) for x in on[14:]) < 9  # it stays night
    before = drawn(replace(evening, duration_s=1.5), Condition(own, "end"))
    assert all(np.abs(x.astype(int) - y).max() <= 2 for x, y in zip(first, before[6:], strict=True))
    assert away(before[0][:, :, :3], first[0][:, :, :3]) < 9


def test_extensions_of_any_length_show_the_same_frames(tmp_path: Path) -> None:
    own = render(tmp_path, WALK)
    longer = render(tmp_path, replace(WALK, duration_s=1.5), Condition(own, "start"))
    first = drawn(WALK)
    long = drawn(replace(WALK, duration_s=2.0), Condition(own, "start"))
    longest = drawn(replace(WALK, duration_s=2.5), Condition(own, "start"))
    again = drawn(replace(WALK, duration_s=2.5), Condition(longer, "start"))
    for a, b in ((first, long), (long, longest), (longest, again)):
        assert all(np.abs(x.astype(int) - y).max() <= 2 for x, y in zip(a, b, strict=False))
    assert max(away(x, y[:, :, :3]) for x, y in zip(frames_of(own), long, strict=False)) < 4


def test_a_world_led_up_to_is_the_same_world_a_little_earlier(tmp_path: Path) -> None:
    own = render(tmp_path, WALK)
    before = render(tmp_path, replace(WALK, duration_s=1.5), Condition(own, "end"))
    said = read_world(probe(before).comment["papercut"])
    assert said is not None
    assert said.first == -6
    on = drawn(replace(WALK, duration_s=2.0), Condition(before, "start"))
    assert all(np.abs(x.astype(int) - y).max() <= 2 for x, y in zip(drawn(WALK), on[6:18], strict=True))


def test_a_clip_that_lies_about_its_world_is_taken_as_it_looks(tmp_path: Path) -> None:
    own = render(tmp_path, WALK)
    liar = tmp_path / "liar.mp4"
    picture = np.dstack((landscape(160, 208), np.full((208, 160), 255, np.uint8)))
    with ClipWriter(liar, 160, 208, 12, Finish(), comment=probe(own).comment) as writer:
        for _ in range(12):
            writer.write(picture)
    on = render(tmp_path, replace(WALK, duration_s=2.0), Condition(liar, "start"))
    assert away(frames_of(on)[0], picture[:, :, :3]) < 6
    assert "papercut" not in probe(on).comment


def test_who_is_in_both_worlds_is_carried_over_the_turning_page(tmp_path: Path) -> None:
    first = render(tmp_path, WALK)
    second = render(tmp_path, replace(WALK, prompt="a red fox sits on the moon at night"))
    shown = drawn(replace(WALK, duration_s=3.0), Condition(first, "start"), Condition(second, "end"))
    red = [((x[:, :, 0] > 170) & (x[:, :, 1] < 120) & (x[:, :, 2] < 80)).mean() for x in shown]
    assert min(red[12:24]) > 0.35 * max(red)


@pytest.mark.parametrize(
    "prompt",
    [
        "a red fox walks through a snowy forest, snow falls",
        "a car drives through the city at night in the rain",
        "a girl dances in a meadow in autumn wind",
        "two birds fly over the sea",
        "an astronaut waves on the moon",
        "a thunderstorm over a castle",
    ],
)
@pytest.mark.parametrize("length_s", [1.5, 4.0])
def test_loops_close(prompt: str, length_s: float) -> None:
    show = draw.build(ClipRequest(prompt, 128, 180, length_s, fps=12, loop=True))
    shown = [show.frame(number / 12)[:, :, :3].copy() for number in range(round(length_s * 12))]
    walked = steps(shown)
    assert away(shown[-1], shown[0]) <= 1.3 * float(np.median(walked)) + 0.35
    assert max(walked) > 0.2


def test_a_loop_goes_on_looping(tmp_path: Path) -> None:
    own = render(tmp_path, replace(WALK, loop=True))
    twice = drawn(replace(WALK, duration_s=2.0), Condition(own, "start"))
    assert all(np.array_equal(a, b) for a, b in zip(twice[:12], twice[12:], strict=True))


def test_a_picture_plays_its_subject_in_a_world_that_goes_on(tmp_path: Path) -> None:
    toy = np.zeros((120, 90, 4), np.uint8)
    toy[10:110, 15:75] = (230, 40, 190, 255)
    subject = Condition(save_picture(tmp_path / "toy.png", toy), "subject")
    request = replace(WALK, prompt="a cat jumps in a garden")
    own = render(tmp_path, request, subject)
    reel = open_reel(replace(request, conditions=(subject,)), Papercut.version)
    assert reel.report["cast"] == [{"name": "cat", "label": "cat", "as": "picture"}]
    on = drawn(replace(request, duration_s=1.5), Condition(own, "start"), subject)
    assert all(np.abs(x.astype(int) - y).max() <= 2 for x, y in zip(drawn(request, subject), on, strict=False))
    without = drawn(
        replace(request, duration_s=1.5), Condition(own, "start")
    )  # nobody knows the toy: the clip is kept as it looks
    assert away(without[0][:, :, :3], frames_of(own)[0]) < 2


def test_a_restyled_clip_is_steadier_than_the_clip(tmp_path: Path) -> None:
    chance = np.random.default_rng(3)
    still = landscape(160, 208).astype(int)
    noisy = [np.clip(still + chance.normal(0, 4, still.shape), 0, 255).astype(np.uint8) for _ in range(12)]
    guide = save_clip(tmp_path / "noisy.mp4", noisy, 12, quality=4)
    source = float(np.mean(steps(frames_of(guide))))
    paper = [x[:, :, :3] for x in drawn(replace(WALK, prompt=""), Condition(guide, "guide"))]
    assert np.mean(steps(paper)[2:]) < 0.6 * source


def test_strength_leads_from_the_clip_to_paper(tmp_path: Path) -> None:
    clip = save_clip(tmp_path / "clip.mp4", panned(160, 208, 4), 12)
    source = frames_of(clip)
    request = replace(WALK, prompt="winter, at night", duration_s=4 / 12)
    apart = [
        away(source[2], drawn(request, Condition(clip, "guide", strength))[2][:, :, :3]) for strength in (0.0, 0.3, 0.7, 1.0)
    ]
    assert apart[0] < 2
    assert apart == sorted(apart)
    assert apart[3] > 25


@pytest.mark.parametrize(
    ("roles", "field", "word"),
    [
        (("start", "start"), "conditions", "2 start"),
        (("guide", "end"), "conditions", "guide"),
        (("guide", "subject"), "conditions", "guide"),
    ],
)
def test_what_cannot_be_put_together_is_refused(tmp_path: Path, roles: tuple[Role, ...], field: str, word: str) -> None:
    picture = save_picture(tmp_path / "a.png", landscape(64, 64))
    with pytest.raises(RequestRejected) as caught:
        drawn(WALK, *(Condition(picture, role) for role in roles))
    assert caught.value.field == field
    assert word in caught.value.reason


def test_a_guide_that_is_too_short_says_how_long_it_is(tmp_path: Path) -> None:
    clip = save_clip(tmp_path / "clip.mp4", panned(64, 64, 4), 12)
    with pytest.raises(RequestRejected, match=r"0\.33 s"):
        drawn(WALK, Condition(clip, "guide"))
