"""A job that changes an earlier short makes only what differs; the worker, the graph and the data folder are real."""

import asyncio
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from agent.changes import changed_state, retimed
from agent.state import Shot, Word
from engine.encode import probe
from storage import jobs, media, posts
from storage.database import Database, open_database
from storage.settings import StorageSettings
from storage.tables import Job, Post
from tests.agent.fakes import FakeEngine, FakeVoice, options
from tests.agent.test_worker import ask, look, worker

SECONDS = 8


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(StorageSettings(home=tmp_path / "home", _env_file=None))
    yield opened
    opened.close()


async def made(database: Database, engine: FakeEngine, voice: FakeVoice, job_id: str) -> Post:
    assert await worker(database, engine, voice).run_job(job_id, asyncio.Event())
    assert (look(database, job_id).status, look(database, job_id).error_text) == ("completed", "")
    return post_of(database, job_id)


def post_of(database: Database, job_id: str) -> Post:
    with database.session() as session:
        post = posts.for_job(session, job_id)
        assert post is not None
        return post


def change(database: Database, parent_id: str, kind: str, **values: Any) -> str:
    """A child job as commands make one; values named like options are the new short's."""
    with database.session() as session:
        parent = jobs.get(session, parent_id)
        other = {name: values.pop(name) for name in ("width", "height", "fps", "quality") if name in values}
        child = jobs.create(
            session,
            kind="short",
            channel_id=parent.channel_id,
            person=parent.person,
            idea=parent.idea,
            options={**parent.options, **other},
            parent_id=parent.id,
            change={"kind": kind, **values},
        )
        session.commit()
        return child.id


def media_of(post: Post) -> dict[int, str]:
    return {take["shot"]: take["media"] for take in post.takes}


async def test_rerolling_one_shot_renders_one_take_and_speaks_nothing(database: Database) -> None:
    engine, voice = FakeEngine(), FakeVoice()
    first = ask(database, seconds=14)
    before = await made(database, engine, voice, first)
    assert len(before.shots) >= 3, "the idea no longer makes three shots"
    engine.rendered.clear(), voice.spoken.clear()

    after = await made(database, engine, voice, change(database, first, "reroll", shot=2))

    assert [request.prompt for request in engine.rendered] == [before.shots[1]["prompt"]]
    assert voice.spoken == []
    old, new = media_of(before), media_of(after)
    assert {n for n in old if old[n] != new[n]} == {2}
    assert after.narration == before.narration
    assert after.media_key != before.media_key


async def test_a_second_reroll_of_the_same_shot_is_another_take(database: Database) -> None:
    engine, voice = FakeEngine(), FakeVoice()
    first = ask(database, seconds=SECONDS)
    await made(database, engine, voice, first)
    once = await made(database, engine, voice, change(database, first, "reroll", shot=1))
    engine.rendered.clear()
    twice = await made(database, engine, voice, change(database, once.job_id, "reroll", shot=1))
    assert len(engine.rendered) == 1
    assert media_of(once)[1] != media_of(twice)[1]


async def test_edited_shot_has_the_new_prompt_and_only_it_is_rendered(database: Database) -> None:
    engine, voice = FakeEngine(), FakeVoice()
    first = ask(database, seconds=SECONDS)
    await made(database, engine, voice, first)
    engine.rendered.clear()
    after = await made(database, engine, voice, change(database, first, "edit", shot=1, prompt="a blue fox sleeps"))
    assert [request.prompt for request in engine.rendered] == ["a blue fox sleeps"]
    assert after.shots[0]["prompt"] == "a blue fox sleeps"


async def test_new_take_of_all_keeps_the_words_and_changes_every_picture(database: Database) -> None:
    engine, voice = FakeEngine(), FakeVoice()
    first = ask(database, seconds=SECONDS)
    before = await made(database, engine, voice, first)
    voice.spoken.clear()
    after = await made(database, engine, voice, change(database, first, "retake"))
    old, new = media_of(before), media_of(after)
    assert all(old[n] != new[n] for n in old)
    assert [s["prompt"] for s in after.shots] == [s["prompt"] for s in before.shots]
    assert after.script == before.script
    assert voice.spoken == []


async def test_another_ratio_has_the_new_size_the_same_cuts_and_the_edited_prompts(database: Database) -> None:
    engine, voice = FakeEngine(), FakeVoice()
    first = ask(database, seconds=SECONDS)
    before = await made(database, engine, voice, first)
    edited = await made(database, engine, voice, change(database, first, "edit", shot=1, prompt="a blue fox sleeps"))
    after = await made(database, engine, voice, change(database, edited.job_id, "ratio", width=320, height=256))
    with database.session() as session:
        file = media.find(session, database.media_dir, after.media_key)
    assert file is not None
    facts = probe(file)
    assert (facts.width, facts.height) == (320, 256)
    assert [s["frames"] for s in after.shots] == [s["frames"] for s in before.shots]
    assert after.shots[0]["prompt"] == "a blue fox sleeps"


async def test_final_of_a_draft_runs_as_long_at_its_own_frame_rate(database: Database) -> None:
    engine, voice = FakeEngine(), FakeVoice()
    first = ask(database, seconds=SECONDS, quality="draft")
    before = await made(database, engine, voice, first)
    voice.spoken.clear()
    after = await made(database, engine, voice, change(database, first, "final", fps=15, quality="final"))
    assert voice.spoken == []
    assert {request.quality for request in engine.rendered[-len(after.shots) :]} == {"final"}
    assert (after.facts["fps"], after.facts["frames"]) == (15, SECONDS * 15)
    assert abs(after.facts["duration_s"] - before.facts["duration_s"]) < 0.05


async def test_narration_that_is_no_longer_kept_is_spoken_again_and_that_is_said(database: Database) -> None:
    engine, voice = FakeEngine(), FakeVoice()
    first = ask(database, seconds=SECONDS)
    before = await made(database, engine, voice, first)
    with database.session() as session:
        for beat in before.narration:
            media.row(session, beat["media"])
            (database.media_dir / media.row(session, beat["media"]).name).unlink(missing_ok=True)
    voice.spoken.clear()
    after = await made(database, engine, voice, change(database, first, "reroll", shot=1))
    assert voice.spoken
    assert "made_anew" in after.notes
    assert media_of(after) != media_of(before)


async def test_change_of_a_short_that_is_gone_fails_with_its_reason(database: Database) -> None:
    first = ask(database, seconds=SECONDS)
    child = change(database, first, "retake")
    assert await worker(database, FakeEngine()).run_job(child, asyncio.Event())
    job: Job = look(database, child)
    assert (job.status, job.error_code) == ("failed", "NotFound")


def shot(number: int, start: int, frames: int, *, into: int = 0, words: tuple[Word, ...] = ()) -> Shot:
    kind = "crossfade" if into else "cut"
    return Shot(
        number=number, prompt="x", frames=frames, start_frame=start, beat=0, transition=kind, transition_frames=into, words=words
    )


@pytest.mark.parametrize("new_fps", [30, 25, 48, 12])
def test_retimed_cuts_fill_the_short_exactly(new_fps: int) -> None:
    word = Word(text="fox", start_s=0.5, end_s=0.9)
    shots = [shot(1, 0, 77), shot(2, 72, 66, into=10, words=(word,)), shot(3, 138, 54)]
    found = retimed(shots, 24, new_fps)
    total = sum(s.frames for s in found) - sum(s.transition_frames for s in found)
    assert total == round(192 / 24 * new_fps)
    for one, two in pairwise(found):
        assert two.start_frame == one.start_frame + one.frames - two.transition_frames
    heard_before, heard_after = 72 / 24 + 0.5, found[1].start_frame / new_fps + found[1].words[0].start_s
    assert abs(heard_before - heard_after) < 1e-3


def test_unknown_kinds_of_change_are_refused() -> None:
    with pytest.raises(ValueError, match="no change"):
        changed_state("j", "x", options(), {"facts": {"fps": 10}, "shots": []}, {"kind": "remix"})
