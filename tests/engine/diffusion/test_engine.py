"""The diffusion engine's door: the suites of every engine, on a tiny VACE in a real child process that all tests here share."""

import asyncio
import dataclasses
import json
import os
import signal
from collections.abc import Callable
from pathlib import Path

import numpy as np
import psutil
import pytest
import pytest_asyncio

from engine.base import CaptionWord, Condition, Finish, Progress, content_hash
from engine.children import Worker
from engine.diffusion.bench import figures
from engine.diffusion.engine import Diffusion
from engine.diffusion.job import Source
from engine.diffusion.ladder import Card
from engine.errors import EngineUnavailable, OutOfMemory, OutOfSpace, PartMissing, RequestRejected
from tests.engine.diffusion.conftest import CPU
from tests.engine.engine_suite import SMALL, contents, digest, frames_of

pytestmark = pytest.mark.asyncio(loop_scope="session")

DRAFT = dataclasses.replace(SMALL, quality="draft")


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def engine(model: Callable[..., Source], child: Worker, tmp_path_factory: pytest.TempPathFactory) -> Diffusion:
    opened = Diffusion(str(model("wan_vace").folder), tmp_path_factory.mktemp("pulled"), idle_s=1e6, card=CPU)
    opened._child = child
    return opened


async def test_a_cancelled_shot_leaves_the_model_loaded_and_the_next_the_same(engine: Diffusion, tmp_path: Path) -> None:
    before = await engine.render(DRAFT, Finish(), tmp_path)
    pid, started = engine.pid, asyncio.Event()
    long = dataclasses.replace(DRAFT, duration_s=60.0)
    task = asyncio.create_task(engine.render(long, Finish(), tmp_path, lambda p: started.set() if p.share else None))
    await asyncio.wait_for(started.wait(), 60)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    after = await engine.render(DRAFT, Finish(), tmp_path)
    assert engine.pid == pid
    assert after.report["took"]["load_s"] == 0  # type: ignore[index]
    assert digest(before.path) == digest(after.path)
    assert contents(tmp_path) == sorted([before.path, after.path])


async def test_a_child_that_is_slow_to_stop_is_not_waited_for_and_keeps_its_model(engine: Diffusion, tmp_path: Path) -> None:
    before, started = await engine.render(DRAFT, Finish(), tmp_path / "kept"), asyncio.Event()
    long = dataclasses.replace(DRAFT, duration_s=60.0)
    task = asyncio.create_task(engine.render(long, Finish(), tmp_path, lambda p: started.set() if p.share else None))
    await asyncio.wait_for(started.wait(), 60)
    pid = engine.pid
    assert pid is not None
    os.kill(pid, signal.SIGSTOP)
    try:
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert contents(tmp_path) == [tmp_path / "kept"]
    finally:
        os.kill(pid, signal.SIGCONT)
    after = await engine.render(DRAFT, Finish(), tmp_path / "kept")
    assert engine.pid == pid
    assert digest(after.path) == digest(before.path)
    assert contents(tmp_path) == [tmp_path / "kept"]


async def test_two_shots_at_once_are_made_one_after_the_other(engine: Diffusion, tmp_path: Path) -> None:
    alone = [await engine.render(dataclasses.replace(DRAFT, seed=seed), Finish(), tmp_path) for seed in (1, 2)]
    both = await asyncio.gather(*(engine.render(dataclasses.replace(DRAFT, seed=seed), Finish(), tmp_path) for seed in (1, 2)))
    assert [digest(clip.path) for clip in both] == [digest(clip.path) for clip in alone]


async def test_a_shot_that_waits_its_turn_can_be_cancelled_without_harm_to_the_one_in_hand(
    engine: Diffusion, tmp_path: Path
) -> None:
    started = asyncio.Event()
    first = asyncio.create_task(
        engine.render(dataclasses.replace(DRAFT, duration_s=2.0), Finish(), tmp_path, lambda _p: started.set())
    )
    await asyncio.wait_for(started.wait(), 60)
    second = asyncio.create_task(engine.render(DRAFT, Finish(), tmp_path))
    await asyncio.sleep(0)
    second.cancel()
    with pytest.raises(asyncio.CancelledError):
        await second
    assert len(frames_of((await first).path)) == 24


async def test_progress_has_steps_a_time_left_and_a_preview(engine: Diffusion, tmp_path: Path) -> None:
    told: list[Progress] = []
    await engine.render(dataclasses.replace(SMALL, duration_s=2.0), Finish(), tmp_path, told.append)
    assert {p.step for p in told} >= {"draft", "draw", "done"}
    left = [p.eta_s for p in told if p.eta_s is not None]
    assert left[0] > left[-1] >= 0
    assert any(p.preview is not None for p in told)


async def test_a_clip_with_captions_is_kept_without_them_as_well(engine: Diffusion, tmp_path: Path) -> None:
    words = (CaptionWord("Ice.", 0.0, 0.4, True),)
    bare = await engine.render(DRAFT, Finish(), tmp_path)
    assert bare.clean_path is None  # it has none already
    clip = await engine.render(DRAFT, Finish(captions=words), tmp_path)
    assert clip.clean_path is not None
    assert contents(tmp_path) == sorted([bare.path, clip.path, clip.clean_path])
    plain, clean, finished = (np.stack(frames_of(path)).astype(int) for path in (bare.path, clip.clean_path, clip.path))
    assert np.abs(plain - clean).mean() < 3  # noise, encoded twice as well
    assert np.abs(clean - finished)[:, clean.shape[1] // 2 :].max() > 100


async def test_the_bench_for_cards_tells_seconds_seams_and_drift(engine: Diffusion, capsys: pytest.CaptureFixture[str]) -> None:
    found = await figures(engine, (256, 320), 0.5)
    rows = capsys.readouterr().out.splitlines()
    assert [figure.what for figure in found] == [
        "still",
        "draft",
        "final",
        "draft from a picture",
        "draft, 1.5 s chained",
        "draft, loop",
        "draft that goes on",
    ]
    assert all(figure.clip is not None for figure in found), rows
    assert len(rows) == len(found)
    assert all("load" in row and "resident" in row for row in rows)
    assert all("seam" in row and "drift" in row for row in rows[-2:])


async def test_the_bench_gives_a_model_that_only_animates_pictures_a_paper_one(
    model: Callable[..., Source], child: Worker, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    animating = Diffusion(str(model("wan22_i2v").folder), tmp_path, idle_s=1e6, card=CPU)
    animating._child = child
    found = await figures(animating, (256, 320), 0.3)
    capsys.readouterr()
    assert [figure.what for figure in found] == ["draft", "final", "draft, 0.9 s chained", "draft, loop", "draft that goes on"]
    assert [figure.failed for figure in found if figure.failed] == []


async def test_a_killed_child_is_an_error_and_the_next_shot_loads_again(engine: Diffusion, tmp_path: Path) -> None:
    started = asyncio.Event()
    long = dataclasses.replace(DRAFT, duration_s=60.0)
    task = asyncio.create_task(engine.render(long, Finish(), tmp_path, lambda p: started.set() if p.share else None))
    await asyncio.wait_for(started.wait(), 60)
    assert engine.pid is not None
    os.kill(engine.pid, signal.SIGKILL)
    with pytest.raises((OutOfMemory, EngineUnavailable)):
        await task
    assert contents(tmp_path) == []
    clip = await engine.render(DRAFT, Finish(), tmp_path)
    assert clip.report["took"]["load_s"] > 0  # type: ignore[index]


async def test_a_folder_that_cannot_be_written_is_said_before_anything_is_drawn(engine: Diffusion, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OutOfSpace):
        await engine.render(DRAFT, Finish(), tmp_path / "file")


async def test_a_paper_clip_guides_the_real_render(engine: Diffusion, tmp_path: Path) -> None:
    from engine.papercut.engine import Papercut

    paper = Papercut()
    sketch = await paper.render(DRAFT, Finish(), tmp_path)
    await paper.close()
    plain = await engine.render(DRAFT, Finish(), tmp_path)
    guided = [
        await engine.render(
            dataclasses.replace(DRAFT, conditions=(Condition(sketch.path, "guide", strength),)), Finish(), tmp_path
        )
        for strength in (0.3, 0.6)
    ]
    assert len({digest(clip.path) for clip in (plain, *guided)}) == 3


# --- which model --------------------------------------------------------------------------------------------------------------------


async def test_auto_without_a_model_says_what_to_pull(tmp_path: Path) -> None:
    with pytest.raises(PartMissing, match="shortwright models pull"):
        Diffusion("auto", tmp_path, card=Card("RTX 4090", 24.0, "cuda", (8, 9), 64.0))
    with pytest.raises(RequestRejected):
        Diffusion("auto", tmp_path, card=CPU)


async def test_a_model_that_was_not_pulled_says_how(tmp_path: Path) -> None:
    with pytest.raises(PartMissing, match=r"shortwright models pull wan-vace-1\.3b"):
        Diffusion("wan-vace-1.3b", tmp_path, card=CPU)


@pytest.mark.parametrize(
    ("index", "others", "said"),
    [
        ({"_class_name": "StableDiffusionPipeline"}, {}, "WanVACEPipeline"),
        ({"_class_name": ["pipeline.py", "WanVACEPipeline"]}, {}, "WanVACEPipeline"),
        ({"_class_name": "WanVACEPipeline", "transformer": ["my_code", "Model"]}, {}, "code of others"),
        ({"_class_name": "WanVACEPipeline", "vae": ["diffusers", "utils.x"]}, {}, "no classes"),
        ({"_class_name": "WanVACEPipeline", "vae": ["diffusers", "AutoencoderKLWan"]}, {"vae/model.bin": ""}, "not safetensors"),
        ({"_class_name": "WanVACEPipeline", "vae": ["diffusers", "AutoencoderKLWan"]}, {"vae/model.py": ""}, "brings code"),
        ({"_class_name": "WanVACEPipeline"}, {"shortwright-facts.json": '{"best": [0, 64]}'}, "cannot be used"),
        ({"_class_name": "WanVACEPipeline"}, {"shortwright-facts.json": '{"stepps": 3}'}, "cannot be used"),
        ({"_class_name": "WanVACEPipeline"}, {"shortwright-facts.json": "{"}, "cannot be used"),
        (None, {}, "no model_index.json"),
    ],
)
async def test_a_folder_that_is_no_model_of_ours_is_refused_in_a_sentence(
    tmp_path: Path, index: dict[str, object] | None, others: dict[str, str], said: str
) -> None:
    (tmp_path / "transformer").mkdir()
    (tmp_path / "transformer" / "model.safetensors").touch()
    for name, text in others.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    if index is not None:
        (tmp_path / "model_index.json").write_text(json.dumps(index))
    with pytest.raises(RequestRejected, match=said) as caught:
        Diffusion(str(tmp_path), tmp_path, card=CPU)
    assert caught.value.field == "model"


async def test_capabilities_are_those_of_the_very_model(model: Callable[..., Source], tmp_path: Path) -> None:
    vace = Diffusion(str(model("wan_vace").folder), tmp_path, card=CPU).capabilities()
    text = Diffusion(str(model("wan22_t2v").folder), tmp_path, card=CPU).capabilities()
    assert vace.roles == {"start", "end", "guide", "subject"}
    assert (vace.longest_s, text.roles) == (120.0, frozenset())
    assert text.longest_s == 17 / 16  # the frames its folder says, at the rate of Wan 2.2's text model
    animating = Diffusion(str(model("wan22_i2v").folder), tmp_path, card=CPU).capabilities()
    assert (vace.needs, text.needs, animating.needs) == (frozenset(), frozenset(), {"start"})


async def test_takes_of_another_models_folder_are_never_taken_for_its_own(model: Callable[..., Source], tmp_path: Path) -> None:
    first = Diffusion(str(model("wan_vace").folder), tmp_path, card=CPU)
    again = Diffusion(str(model("wan_vace").folder), tmp_path, card=CPU)
    other = Diffusion(str(model("wan_vace", final={"steps": 5}).folder), tmp_path, card=CPU)
    model("wan_vace")
    assert first.version == again.version != other.version
    assert content_hash(DRAFT, first) == content_hash(DRAFT, again) != content_hash(DRAFT, other)


async def test_a_picture_model_without_a_picture_is_refused_before_it_is_loaded(
    model: Callable[..., Source], tmp_path: Path
) -> None:
    animating = Diffusion(str(model("wan22_i2v").folder), tmp_path, card=CPU)
    with pytest.raises(RequestRejected, match="give one for the start"):
        await animating.render(dataclasses.replace(DRAFT, duration_s=0.3), Finish(), tmp_path)
    with pytest.raises(RequestRejected, match="makes no stills"):
        await animating.render(dataclasses.replace(DRAFT, duration_s=0), Finish(), tmp_path)
    assert animating.pid is None


async def test_an_idle_model_gives_its_memory_back(engine: Diffusion, tmp_path: Path) -> None:
    """The last test of this file: it takes the shared model's child away."""
    await engine.render(DRAFT, Finish(), tmp_path)
    assert engine.pid is not None
    child = psutil.Process(engine.pid)
    engine._unload()  # what the timer calls
    await asyncio.to_thread(child.wait, 30)
    assert not child.is_running()
