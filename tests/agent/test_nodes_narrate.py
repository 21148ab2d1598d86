"""The narration fits the asked length to a frame, with a voice, with a slow voice, without one, and for a person's own words."""

from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from agent.errors import IdeaRejected
from agent.nodes.narrate import narrate
from agent.nodes.plan_shots import plan_shots
from agent.state import Beat, Narration, Options, RunState, Script, Shot
from tests.agent.fakes import FakeVoice, Stage, options

SENTENCE = "A red fox walks over the frozen lake and looks for the light."


def state_of(asked: Options, beats: list[str], *, own: bool = False, language: str = "en") -> RunState:
    script = Script(
        title="Fox",
        writer="a model",
        language=language,
        own_words=own,
        beats=tuple(Beat(narration=b, picture=f"A fox in the snow {n}") for n, b in enumerate(beats)),
    )
    return {
        "job_id": "j",
        "idea": "a red fox crosses a frozen lake",
        "options": asked.model_dump(mode="json"),
        "language": language,
        "own": own,
        "script": script.model_dump(mode="json"),
        "revision": 0,
    }


async def told(stage: Stage, state: RunState) -> tuple[list[Narration], dict[str, Any]]:
    result = await narrate(state, stage.runtime())
    return [Narration.model_validate(n) for n in result["narration"]], result


@pytest.mark.parametrize("seconds", [3, 7.5, 60])
@pytest.mark.parametrize("fps", [24, 30])
@pytest.mark.parametrize("beats", [1, 9])
@pytest.mark.parametrize("pace", [0.8, 1.25])
async def test_frames_are_exact_and_shots_add_up(tmp_path: Path, seconds: float, fps: int, beats: int, pace: float) -> None:
    asked = options(seconds=seconds, fps=fps)
    stage = Stage(tmp_path, voice=FakeVoice(pace))
    state = state_of(asked, [SENTENCE] * beats)
    narration, result = await told(stage, state)
    assert result["frames"] == round(seconds * fps)
    state.update(result)  # type: ignore[typeddict-item]
    shots = [Shot.model_validate(s) for s in (await plan_shots(state, stage.runtime()))["shots"]]
    assert sum(s.frames - s.transition_frames for s in shots) == result["frames"]
    assert shots[0].start_frame == 0
    for before, after in pairwise(shots):
        assert after.start_frame == before.start_frame + before.frames - after.transition_frames
    ends = [n.start_s + n.duration_s for n in narration]
    assert all(after.start_s > end for end, after in zip(ends, narration[1:], strict=False)), "beats never overlap"
    if beats == 1 or seconds > 3:
        assert ends[-1] <= seconds


async def test_words_are_timed_within_their_beats(tmp_path: Path) -> None:
    narration, _ = await told(Stage(tmp_path), state_of(options(seconds=12), [SENTENCE] * 3))
    for beat in narration:
        assert beat.media
        assert beat.words[0].start_s == pytest.approx(beat.start_s, abs=0.01)
        assert beat.words[-1].end_s <= beat.start_s + beat.duration_s + 0.01
        assert [w.text for w in beat.words] == SENTENCE.split()


async def test_nothing_is_spoken_twice(tmp_path: Path) -> None:
    voice = FakeVoice()
    stage, state = Stage(tmp_path, voice=voice), state_of(options(seconds=12), [SENTENCE, "It stops.", "It finds a lamp."])
    first, _ = await told(stage, state)
    spoken = len(voice.spoken)
    assert spoken <= 4, "at most one probe is spoken again"
    second, _ = await told(stage, state)
    assert second == first
    assert len(voice.spoken) == spoken


async def test_a_slow_voice_is_sped_up_within_what_sounds_human(tmp_path: Path) -> None:
    voice = FakeVoice(pace=1.12)
    await told(Stage(tmp_path, voice=voice), state_of(options(seconds=9), [SENTENCE, SENTENCE]))
    assert 1.0 < voice.spoken[-1][1] <= 1.15


async def test_a_script_that_is_too_long_is_shortened_to_the_asked_length(tmp_path: Path) -> None:
    narration, result = await told(Stage(tmp_path), state_of(options(seconds=8), [SENTENCE] * 8))
    assert result["frames"] == 80
    assert narration[-1].start_s + narration[-1].duration_s <= 8
    assert len(narration) == len(result["script"]["beats"]) < 8


async def test_a_short_script_holds_the_last_picture(tmp_path: Path) -> None:
    narration, result = await told(Stage(tmp_path), state_of(options(seconds=20), ["It snows.", "A fox comes."]))
    assert result["frames"] == 200
    assert narration[1].start_s - narration[0].start_s - narration[0].duration_s <= 1.81


async def test_without_a_voice_captions_carry_it_and_it_is_said(tmp_path: Path) -> None:
    state = state_of(options(seconds=10), ["红狐狸走过结冰的湖面。", "它找到了一盏不灭的灯。"], language="zh")
    narration, result = await told(Stage(tmp_path, voice=None), state)
    assert result["notes"] == ["no_voice:zh"]
    assert all(n.words and not n.media for n in narration)
    assert result["frames"] == 100


async def test_a_voice_that_was_not_wanted_is_no_note(tmp_path: Path) -> None:
    _, result = await told(Stage(tmp_path), state_of(options(voice="none"), [SENTENCE]))
    assert result["notes"] == []


async def test_own_words_set_the_length_and_stay_whole(tmp_path: Path) -> None:
    texts = [f"{SENTENCE} Number {n}." for n in range(5)]
    narration, result = await told(Stage(tmp_path), state_of(options(seconds=6), texts, own=True))
    assert [b["narration"] for b in result["script"]["beats"]] == texts
    needs = narration[-1].start_s + narration[-1].duration_s
    assert needs < result["frames"] / 10 < needs + 1.5
    assert result["notes"] == [f"own_words:{round(result['frames'] / 10, 1):g}"]


async def test_own_words_a_little_over_a_minute_are_spoken_quicker(tmp_path: Path) -> None:
    voice = FakeVoice(pace=1.1)
    _, result = await told(Stage(tmp_path, voice=voice), state_of(options(), [SENTENCE] * 13, own=True))
    assert result["frames"] == 600
    assert 1.0 < voice.spoken[-1][1] <= 1.15


@pytest.mark.parametrize("sentences", [20, 300])
async def test_own_words_that_need_minutes_are_refused_with_the_seconds(tmp_path: Path, sentences: int) -> None:
    voice = FakeVoice()
    with pytest.raises(IdeaRejected) as refused:
        await told(Stage(tmp_path, voice=voice), state_of(options(), [SENTENCE] * sentences, own=True))
    assert refused.value.reason_key == "script_too_long"
    assert refused.value.values["limit_s"] == 60
    assert float(refused.value.values["needs_s"]) > 60
    assert not (sentences > 100 and voice.spoken), "minutes are not spoken to find that out"


async def test_a_beat_that_cannot_be_spoken_is_only_seen(tmp_path: Path) -> None:
    narration, _ = await told(Stage(tmp_path), state_of(options(seconds=8), [SENTENCE, "🦊🔥", "!!!"]))
    assert [bool(n.media) for n in narration] == [True, False, False]


async def test_a_script_alone_is_estimated_not_spoken(tmp_path: Path) -> None:
    voice = FakeVoice()
    _, result = await told(Stage(tmp_path, voice=voice), state_of(options(seconds=12, script_only=True), [SENTENCE] * 3))
    assert result["frames"] == 120
    assert voice.spoken == []
