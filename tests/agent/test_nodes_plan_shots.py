"""Shots: exact frames, 2 to 6 s, varied views, subjects word for word, words timed from the shot's start."""

from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from agent.fountain import to_fountain
from agent.language import word_count
from agent.nodes.plan_shots import plan
from agent.nodes.render_shot import _keyframes
from agent.state import Beat, Narration, Script, Shot, Subject, Word
from agent.views import choose_view, cut_words, split_view, with_subjects
from agent.writer import own_script
from engine.base import Capabilities
from tests.agent.fakes import FakeEngine, options

FOX = Subject(name="fox", description="a small red fox with a white tail tip")
PLACES = [
    "The fox waits in a dark forest",
    "The fox walks on a frozen lake",
    "The fox sleeps in a warm cave",
    "The fox looks at the moon",
]
OTHERS = [
    "The fox waits in a dark forest",
    "An owl flies over a frozen lake",
    "The fox sleeps in a warm cave",
    "An owl sits on a roof",
]


def planned(
    lengths: list[float], fps: int = 24, engine: Any = None, places: list[str] = PLACES, **asked: Any
) -> tuple[list[Shot], int]:
    """A script whose beats last so many seconds each, a word every half second."""
    script = Script(
        title="Fox",
        language="en",
        cast=(FOX,),
        beats=tuple(Beat(narration="x", picture=places[n % 4]) for n in range(len(lengths))),
    )
    narration, now = [], 0.1
    for n, length in enumerate(lengths):
        words = tuple(Word(text=f"w{n}.{k}", start_s=now + k / 2, end_s=now + k / 2 + 0.4) for k in range(int(length * 2 - 0.5)))
        narration.append(Narration(beat=n, start_s=now, duration_s=length - 0.3, words=words))
        now += length
    frames = round((now + 0.5) * fps)
    return plan(script, narration, frames, options(fps=fps, **asked), engine or FakeEngine()), frames


@pytest.mark.parametrize("fps", [8, 24, 25, 30, 60])
@pytest.mark.parametrize(
    "lengths", [[3.0], [0.8, 0.7, 0.9], [2.1, 4.4, 3.3, 5.9], [11.7], [1.0, 14.0, 1.0], [4.0] * 14, [27.3, 2.0]]
)
def test_frames_add_up_and_shots_have_a_watchable_length(fps: int, lengths: list[float]) -> None:
    shots, frames = planned(lengths, fps)
    assert [s.number for s in shots] == list(range(1, len(shots) + 1))
    assert sum(s.frames - s.transition_frames for s in shots) == frames
    assert shots[-1].start_frame + shots[-1].frames == frames
    for before, after in pairwise(shots):
        assert after.start_frame == before.start_frame + before.frames - after.transition_frames
    for shot in shots:
        seconds = shot.frames / fps
        assert seconds <= 7
        assert seconds >= 1.5 or len(shots) == 1
        for word in shot.words:
            assert 0 <= word.start_s < word.end_s <= seconds + 1e-3


@pytest.mark.parametrize("lengths", [[3.0], [2.1, 4.4, 3.3, 5.9], [11.7], [1.0, 14.0, 1.0], [4.0] * 14, [27.3, 2.0]])
def test_no_shot_is_longer_than_the_engine_makes(lengths: list[float]) -> None:
    class Short(FakeEngine):
        def capabilities(self) -> Capabilities:
            return replace(super().capabilities(), longest_s=81 / 16)

    shots, frames = planned(lengths, engine=Short())
    assert max(shot.frames for shot in shots) <= 24 * 81 / 16
    assert sum(shot.frames - shot.transition_frames for shot in shots) == frames


def test_every_word_is_shown_once_and_at_its_own_time() -> None:
    shots, _ = planned([3.0, 9.5, 2.5, 4.0])
    shown = [(w.text, round(w.start_s + s.start_frame / 24, 2)) for s in shots for w in s.words]
    assert [text for text, _ in shown if text.startswith("w0")] == [f"w0.{k}" for k in range(5)]
    assert sorted({text for text, _ in shown}) == sorted(f"w{n}.{k}" for n, size in enumerate([5, 18, 4, 7]) for k in range(size))
    assert len(shown) <= 34 + 2, "a word over a cut may stand on both sides"
    assert [at for _, at in shown] == sorted(at for _, at in shown)


def test_a_new_place_fades_in_and_keyframes_stand_where_it_begins_and_ends() -> None:
    shots, _ = planned([4.0, 4.0, 4.0, 4.0], places=OTHERS)
    fades = [s for s in shots if s.transition == "crossfade"]
    assert fades
    assert len(fades) < len(shots) - 1, "cuts mostly"
    assert all(s.transition_frames == round(0.4 * 24) for s in fades)
    segments = [
        {"number": s.number, "frames": s.frames, "transition": s.transition, "transition_frames": s.transition_frames}
        for s in shots
    ]
    first = fades[0].number
    assert 10 in _keyframes(first, segments)
    assert shots[first - 2].frames - 10 in _keyframes(first - 1, segments)


def test_a_subject_never_fades_into_itself() -> None:
    shots, _ = planned([4.0, 4.0, 4.0, 4.0])
    assert all(s.transition == "cut" for s in shots)


def test_subjects_stand_word_for_word_in_every_prompt_and_once() -> None:
    shots, _ = planned([3.0, 3.0, 7.0])
    assert all(s.prompt.lower().count(FOX.description) == 1 for s in shots)
    assert all(word_count(s.prompt) <= 135 for s in shots)


def test_neighbours_never_share_a_framing_or_a_camera_move_and_the_first_one_hooks() -> None:
    for seed in range(20):
        shots, _ = planned([3.0] * 9, seed=seed)
        views = [split_view(s.prompt)[1].split(",")[0] for s in shots]
        assert all(one != two for one, two in pairwise(views)), views
        assert all(one.camera != two.camera for one, two in pairwise(shots))
        assert shots[0].camera not in ("", "static")


def test_seeds_are_stable_and_differ_by_shot_and_by_job() -> None:
    one, _ = planned([3.0] * 4, seed=1)
    same, _ = planned([3.0] * 4, seed=1)
    other, _ = planned([3.0] * 4, seed=2)
    assert [s.seed for s in one] == [s.seed for s in same]
    assert not {s.seed for s in one} & {s.seed for s in other}
    assert len({s.seed for s in one}) == 4


def test_a_painted_stage_is_not_told_of_lenses_and_a_camera_is() -> None:
    painted, _ = planned([3.0], engine=FakeEngine(name="papercut"))
    filmed, _ = planned([3.0], engine=FakeEngine(name="diffusion"), style="noir")
    assert "lens" not in painted[0].prompt
    assert painted[0].negative_prompt == ""
    assert "lens" in filmed[0].prompt
    assert filmed[0].prompt.endswith("noir style")
    assert filmed[0].negative_prompt


@pytest.mark.parametrize(
    ("picture", "described"),
    [
        ("The fox stops at a hole", "a small red fox with a white tail tip stops at a hole"),
        ("In the snow, the little old fox sleeps", "In the snow, a small red fox with a white tail tip sleeps"),
        ("A hunter and the fox look at each other", "A hunter and a small red fox with a white tail tip look at each other"),
        ("The fox's tail burns", "The fox's tail burns. a small red fox with a white tail tip"),
        ("Many foxes dance", "Many foxes dance"),
        ("Snow falls", "Snow falls"),
        ("A small red fox with a white tail tip runs", "A small red fox with a white tail tip runs"),
    ],
)
def test_a_description_takes_the_place_of_the_first_mention(picture: str, described: str) -> None:
    assert with_subjects(picture, [FOX]) == described


def test_chinese_and_named_subjects_are_described_too() -> None:
    cat = Subject(name="猫", description="一只戴红围巾的橘猫")
    assert with_subjects("雪夜，一只猫在窗边", [cat]) == "雪夜，一只戴红围巾的橘猫在窗边"
    mei = Subject(name="Mei", description="a girl of eight in a yellow raincoat")
    assert with_subjects("Mei opens a door", [mei]) == "Mei, a girl of eight in a yellow raincoat, opens a door"


@pytest.mark.parametrize("language", ["en", "zh"])
def test_views_never_run_out(language: str) -> None:
    taken: list[str] = []
    for number in range(1, 31):
        taken.append(choose_view(number, 30, 7, language, taken))
    assert all(one != two for one, two in pairwise(taken))


def test_a_long_prompt_is_cut_at_a_clause() -> None:
    text = ", ".join(["a fox on the ice under a wide sky"] * 30)
    cut = cut_words(text, 50)
    assert word_count(cut) <= 50
    assert cut.endswith("wide sky")
    assert word_count(cut_words("狐狸" * 200, 60)) <= 60


def test_a_fountain_file_reads_back_as_the_same_words() -> None:
    beats = (
        Beat(narration="How far would you go?", picture="A fox, wide shot"),
        Beat(narration="It went on.", picture="A fox runs]] */"),
    )
    script = Script(title="Fox", language="en", beats=beats, cast=(FOX,))
    shots, _ = planned([3.0, 3.0])
    text = to_fountain(script, shots)
    back = own_script(text, "en", 20, 1)
    assert [b.narration for b in back.beats] == ["How far would you go?", "It went on."]
    assert back.title == "Fox"


def test_a_number_in_a_picture_stays_whole() -> None:
    seen, view = split_view("Dr. Smith paid $5.20 for 1,000 apples, wide shot, pan right")
    assert (seen, view) == ("Dr. Smith paid $5.20 for 1,000 apples", "wide shot, pan right")
