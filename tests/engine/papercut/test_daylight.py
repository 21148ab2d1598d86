"""Time that passes within a shot: read, drawn, held before and after, closed in a loop."""

from collections.abc import Iterator
from itertools import pairwise

import numpy as np
import pytest

from engine.base import ClipRequest, Scene
from engine.papercut import draw, reading
from engine.papercut.collage import Collage
from engine.papercut.daylight import HOURS, Daylight, daylight_of, moon_at, sun_at
from engine.papercut.overlay import overlay
from engine.papercut.palette import passing
from engine.papercut.restyle import Restyle
from engine.papercut.stage.sky import Pixels

READ = {
    "the sun sets over the sea and night falls": ("dusk", "night"),
    "timelapse of a city from day to night": ("day", "night"),
    "sunrise over the mountains": ("dawn", "day"),
    "从白天到黑夜的城市延时": ("day", "night"),
    "the moon rises": ("dusk", "night"),
    "day turns to night over the village": ("day", "night"),
    "night slowly fades into day in the forest": ("night", "day"),
    "a field from dawn to dusk": ("dawn", "dusk"),
    "sunset timelapse over the desert": ("dusk", "night"),
    "24 hours in a city": ("day", "day"),
    "太阳从山后升起": ("dawn", "day"),
    "夜幕降临城市": ("dusk", "night"),
    "天渐渐黑了": ("dusk", "night"),
    "白天渐渐变成黑夜": ("day", "night"),
    "the sky darkens over the harbor": ("dusk", "night"),
    "stars come out over a mountain lake": ("dusk", "night"),
    "city lights turn on at dusk": ("dusk", "night"),
    "the sun dips below the horizon": ("dusk", "night"),
    "the first rays of sun rise over the rice terraces": ("dawn", "day"),
    "昼夜交替的城市": ("day", "day"),
    "从早到晚的菜市场": ("day", "night"),
    "夜色渐浓，街灯亮起": ("dusk", "night"),
}
STILL = {
    "a fox walks at sunset": "dusk",
    "at sunrise, a fisherman rows": "dawn",
    "a knight fights at night": "night",
    "日出时分的海滩": "dawn",
    "a boat at sunset, day to day work": "dusk",
    "a busy street": "",
    "a sunset over the ocean": "dusk",
    "a knight falls off his horse": "",
    "snow falls at night": "night",
}


@pytest.mark.parametrize("prompt", READ)
def test_the_passing_of_time_is_read(prompt: str) -> None:
    scene = reading.read(prompt)
    assert (scene.time, scene.until) == READ[prompt]


@pytest.mark.parametrize("prompt", STILL)
def test_a_time_that_is_only_named_stands_still(prompt: str) -> None:
    scene = reading.read(prompt)
    assert (scene.time, scene.until) == (STILL[prompt], "")


@pytest.mark.parametrize(
    "prompt",
    [
        "a lighthouse on a cliff as the sun sets and night falls",
        "a lighthouse by the sea, day turns to night",
        "a car in a street while it gets dark",
        "a cottage at the foot of a mountain as night slowly falls",
    ],
)
def test_night_falls_and_nobody_with_it(prompt: str) -> None:
    scene = reading.read(prompt)
    assert scene.until == "night"
    assert [subject.action for subject in scene.subjects] == [""]


def shot(prompt: str, *, loop: bool = False, style: str = "paper") -> draw.Show:
    return draw.build(ClipRequest(prompt, 128, 192, 4.0, fps=12, loop=loop, style=style))


def frames(show: draw.Show, count: int = 48) -> Iterator[Pixels]:
    for number in range(count):
        yield show.frame(number / 12)[:, :, :3].copy()


def away(a: Pixels, b: Pixels) -> float:
    return float(np.abs(a.astype(int) - b).mean())


@pytest.mark.parametrize("style", ["paper", "shadow"])
def test_day_turns_to_night_without_a_jump(style: str) -> None:
    shown = list(frames(shot("a village from day to night", style=style)))
    assert away(shown[0], shown[-1]) > 25
    assert max(away(a, b) for a, b in pairwise(shown)) < 9.0


def test_the_sun_goes_down_and_the_moon_comes_up() -> None:
    assert sun_at(1.0) < sun_at(1.9) < 1 < sun_at(2.4)
    assert moon_at(2.0) > 1 > moon_at(3.0)
    assert sun_at(3.0) > 1.1
    assert all(min(sun_at(n / 50), moon_at(n / 50)) < 1.8 for n in range(200))  # the sky is not left empty for long


def test_windows_light_up() -> None:
    show = shot("a city from day to night")
    warm = [((f[:, :, 0] > 170) & (f[:, :, 2] < 150) & (f[:, :, 0] > f[:, :, 2] + 50)).mean() for f in frames(show)]
    assert warm[-1] > 3 * warm[0] + 0.005


def test_light_holds_before_and_after_the_shot() -> None:
    day = Daylight(1.0, 3.0, 4.0)
    assert day.hour(-5.0) == 1.0
    assert day.hour(9.0) == 3.0
    assert all(a <= b for a, b in pairwise(day.hour(n / 10) for n in range(-10, 60)))


def test_the_same_moment_is_the_same_picture_wherever_a_show_begins() -> None:
    prompt = "the sun sets over the sea and night falls"
    whole = list(frames(shot(prompt)))
    late = shot(prompt)
    assert np.array_equal(late.frame(30 / 12)[:, :, :3], whole[30])
    assert np.array_equal(late.frame(10 / 12)[:, :, :3], whole[10])


@pytest.mark.parametrize("prompt", ["timelapse of a city from day to night", "sunrise over the sea"])
def test_a_loop_goes_round_the_day_and_closes(prompt: str) -> None:
    shown = list(frames(shot(prompt, loop=True)))
    steps = [away(a, b) for a, b in pairwise(shown)]
    assert away(shown[-1], shown[0]) <= 1.5 * float(np.median(steps)) + 0.5
    assert max(away(frame, shown[0]) for frame in shown) > 25


def test_a_still_shows_the_middle_of_the_way() -> None:
    still = draw.build(ClipRequest("a village from day to night", 128, 192, 0.0)).frame(0.0)[:, :, :3].mean()
    shown = list(frames(shot("a village from day to night")))
    assert shown[0].mean() > still > shown[-1].mean()


def test_whole_hours_are_the_times_of_day() -> None:
    for hour, time in enumerate(HOURS):
        scene = Scene(time=time, until=HOURS[(hour + 1) % 4])
        daylight = daylight_of(scene, 4.0, False)
        assert daylight is not None
        assert daylight.end > daylight.start
    night, day = (passing(hour, season="", weather="", mood="").grade for hour in (3.0, 1.0))
    assert night.dark == 1.0
    assert night.stars == 1.0
    assert day.lamps == 0.0
    assert daylight_of(Scene(time="day"), 4.0, False) is None


def test_time_stands_still_where_there_is_no_day() -> None:
    show = draw.build(ClipRequest("", 128, 128, 2.0, fps=6, scene=Scene(place="moon", time="day", until="night")))
    assert show.daylight is None


def test_a_picture_goes_from_its_own_light_to_the_asked_one_over_the_whole_clip() -> None:
    rand = np.random.default_rng(3)
    picture = np.full((192, 128, 4), 255, np.uint8)
    picture[:96, :, :3], picture[96:, :, :3] = (150, 200, 235), (110, 160, 80)
    picture[:, :, :3] = np.clip(picture[:, :, :3] + rand.integers(-6, 6, (192, 128, 1)), 0, 255).astype(np.uint8)
    over = overlay(reading.read("night falls"), 128, 192, 6.0, "paper")
    made = Collage(picture, over, "", 6.0, 1)
    bright = [float(made.frame(t)[:, :, :3].mean()) for t in (0.0, 1.5, 3.0, 4.5, 6.0)]
    assert bright == sorted(bright, reverse=True)
    assert bright[0] > bright[2] + 15 > bright[-1] + 30


def test_a_restyled_clip_darkens_as_night_falls() -> None:
    picture = np.full((128, 128, 4), (200, 190, 160, 255), np.uint8)
    picture[64:] = (90, 140, 70, 255)
    paper = Restyle([picture], overlay(reading.read("from day to night"), 128, 128, 4.0, "paper"), 1.0)
    bright = [float(paper.frame(picture, t)[:, :, :3].mean()) for t in (0.0, 1.0, 2.0, 3.0, 4.0)]
    assert bright == sorted(bright, reverse=True)
    assert bright[0] > bright[-1] + 30
