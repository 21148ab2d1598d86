"""The LTX family on tiny random weights in the real classes: what its pipelines are told, its sound, drafts that become finals."""

import dataclasses
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.base import ClipRequest, Condition
from engine.diffusion import pull, store
from engine.diffusion.adapter import Made, Sound, Wanted
from engine.diffusion.job import Source
from engine.diffusion.ltx import begun_late, kept_frames
from engine.diffusion.sound import add_sound, heard
from engine.diffusion.specs import LTX2_SIGMAS, known
from engine.encode import probe
from engine.errors import RenderCancelled, RequestRejected
from tests.engine.diffusion.conftest import moving
from tests.engine.diffusion.hub import OTHER_COMMIT, Hub
from tests.engine.diffusion.test_pull import online
from tests.engine.diffusion.test_wan import difference, drawn, job, render, with_
from tests.engine.engine_suite import frames_of

ASKED = ClipRequest("a red fox walks through snow, its steps crunch", 256, 256, 0.75, 12, seed=7, quality="draft")
Model = Callable[..., Source]


class Still:
    """Nobody who looks on."""

    def step(self, number: int, of: int, peek: Callable[[], object] | None = None) -> None:
        pass

    def check(self) -> None:
        pass


@pytest.fixture(scope="module", params=["ltx2_condition", "ltx"])
def name(request: pytest.FixtureRequest) -> str:
    """Both pipelines; of module scope, so that pytest asks for one model after the other and each is loaded once."""
    return str(request.param)


@pytest.fixture
def small(model: Model) -> Model:
    """A tiny model of either kind that draws 128×128; LTX-2 with the part that upsamples its drafts, unless told otherwise."""

    def built(name: str, upsampler: bool = True, **facts: Any) -> Source:
        source = model(name, best=[128, 128], longest_frames=25, draft={"steps": 8}, final={"steps": 8}, **facts)
        part = source.folder / "latent_upsampler"
        if name.startswith("ltx2") and not part.exists():
            import torch
            from diffusers.pipelines.ltx2.latent_upsampler import LTX2LatentUpsamplerModel

            torch.manual_seed(0)
            LTX2LatentUpsamplerModel(in_channels=8, mid_channels=32, num_blocks_per_stage=1).save_pretrained(part)
        if not upsampler:
            import shutil

            bare = source.folder.parent / f"{name}-bare"
            if not bare.exists():
                shutil.copytree(source.folder, bare, ignore=shutil.ignore_patterns("latent_upsampler"))
            return dataclasses.replace(source, folder=bare)
        return source

    return built


def wanted(**changes: Any) -> Wanted:
    return dataclasses.replace(Wanted("a red fox", "", 64, 64, 17, 24.0, 7, final=False), **changes)


def adapter_of(holder: Any, source: Source) -> Any:
    return holder.adapter(source, lambda _message: None)


# --- rows of the table; the others are in test_suites.py -------------------------------------------------------------------------


def test_a_loop_comes_back_to_its_beginning(small: Model, holder: Any, tmp_path: Path, name: str) -> None:
    frames, chain = drawn(holder, small(name), dataclasses.replace(ASKED, loop=True), tmp_path)
    assert len(frames) == ASKED.frames
    assert chain.report.loop_join is not None
    assert chain.windows[-1].closes


def test_a_guide_is_followed_the_more_the_stronger_it_is(
    small: Model, holder: Any, media: Path, tmp_path: Path, name: str
) -> None:
    asked = dataclasses.replace(ASKED, height=320, duration_s=1.0)
    guide = np.stack(frames_of(media / "a.mp4"))
    away = [
        difference(drawn(holder, small(name), with_(asked, Condition(media / "a.mp4", "guide", strength)), tmp_path)[0], guide)
        for strength in (0.1, 0.9)
    ]
    plain = difference(drawn(holder, small(name), asked, tmp_path)[0], guide)
    assert away[1] < away[0]
    assert away[1] < plain


def test_a_subject_is_refused_with_what_is_taken_instead(
    small: Model, holder: Any, media: Path, tmp_path: Path, name: str
) -> None:
    with pytest.raises(RequestRejected, match="takes end, guide, start"):
        drawn(holder, small(name), with_(ASKED, Condition(media / "picture.png", "subject")), tmp_path)


def test_a_clip_longer_than_the_model_makes_is_chained(small: Model, holder: Any, tmp_path: Path, name: str) -> None:
    frames, chain = drawn(holder, small(name), dataclasses.replace(ASKED, duration_s=3.0), tmp_path)
    assert len(frames) == 36
    assert chain.report.windows > 2
    assert len(chain.report.seams) == chain.report.windows - 1


# --- what the pipeline is told ------------------------------------------------------------------------------------------------------


def test_a_kept_beginning_is_in_the_latents_untouched(small: Model, holder: Any) -> None:
    adapter = adapter_of(holder, small("ltx2_condition"))
    clip = moving(9, 64, 64)
    made = adapter.generate(wanted(start=clip), Still())
    kept = adapter._encoded(clip)
    assert float((made.latents[0][:, :, :2] - kept).abs().max()) < 1e-4
    led = adapter.generate(wanted(start=clip, start_strength=0.5), Still())
    assert float((led.latents[0][:, :, :2] - kept).abs().max()) > 1e-3


def test_kept_frames_lie_at_their_own_times(small: Model, holder: Any) -> None:
    adapter = adapter_of(holder, small("ltx2_condition"))
    seen: list[Any] = []
    hook = adapter.pipe.transformer.register_forward_pre_hook(
        lambda _m, _a, values: seen.append(values["video_coords"]), with_kwargs=True
    )
    try:
        adapter.generate(wanted(frames=33, end=moving(1, 64, 64)), Still())
        own = 5 * 2 * 2
        times = seen[-1][0, 0]
        assert times.shape[0] == own + 4
        assert times[own:, 0].tolist() == pytest.approx([32 / 24] * 4)  # the very last frame
        adapter.generate(wanted(frames=33, end=moving(9, 64, 64)), Still())
        times = seen[-1][0, 0]
        assert times[own:, 0].tolist() == times[own - 8 : own, 0].tolist()  # where the clip's own last latents lie
    finally:
        hook.remove()


def test_what_is_kept_is_cut_to_what_the_vae_takes() -> None:
    def told(**changes: Any) -> list[tuple[int, int]]:
        return [(len(pictures), at) for pictures, at, _strength in kept_frames(wanted(frames=33, **changes))]

    assert told() == []
    assert told(start=moving(1)) == [(1, 0)]
    assert told(start=moving(9)) == [(9, 0)]
    assert told(start=moving(3)) == [(1, 0), (1, 2)]
    assert told(start=moving(12)) == [(9, 0), (1, 11)]
    assert told(end=moving(1)) == [(1, 32)]
    assert told(end=moving(9)) == [(9, 24)]
    assert told(end=moving(5)) == [(1, 28), (1, 32)]
    assert told(end=moving(1), end_strength=0.0) == []


def test_a_distilled_model_draws_at_its_own_sigmas_without_guidance(small: Model, holder: Any) -> None:
    adapter = adapter_of(holder, small("ltx2_condition"))
    with counted_calls(adapter) as calls:
        adapter.generate(wanted(), Still())
    assert calls == [8]
    assert adapter.pipe.scheduler.sigmas.tolist()[:-1] == pytest.approx(list(LTX2_SIGMAS))


@pytest.mark.parametrize(("strength", "first"), [(0.0, 1.0), (0.1, 0.909375), (0.3, 0.909375), (0.5, 0.725), (1.0, 0.421875)])
def test_a_stronger_guide_begins_later(strength: float, first: float) -> None:
    spec = known("ltx-2.5")
    assert spec is not None
    late = begun_late(spec.final, strength)
    assert late[0] == first or strength == 0.1
    assert late[-1] == LTX2_SIGMAS[-1]


def test_an_ancestral_schedule_repeats_with_its_seed(small: Model, holder: Any) -> None:
    adapter = adapter_of(holder, small("ltx2_condition"))
    before = adapter._own_schedule
    adapter._own_schedule = type(before).from_config(before.config, stochastic_sampling=True)
    try:
        one, two = (adapter.generate(wanted(), Still()).frames for _ in range(2))
        other = adapter.generate(wanted(seed=8), Still()).frames
    finally:
        adapter._own_schedule = before
    assert np.array_equal(one, two)
    assert not np.array_equal(one, other)


# --- sound --------------------------------------------------------------------------------------------------------------------------


def test_the_clip_has_the_models_own_sound_as_long_as_its_pictures(small: Model, holder: Any, tmp_path: Path) -> None:
    asked = job(small("ltx2_condition"), dataclasses.replace(ASKED, duration_s=3.0), tmp_path)
    report = holder.render(asked, lambda _message: None)
    said = probe(asked.path)
    assert report["has_audio"] is True
    assert said.has_audio
    assert said.frames == 36
    assert said.duration_s == pytest.approx(3.0, abs=0.06)


def test_a_kept_clip_keeps_its_own_sound_at_either_end(small: Model, holder: Any, tmp_path: Path, media: Path) -> None:
    hum = np.sin(np.arange(48_000) * 2 * np.pi * 440 / 48_000).astype(np.float32)[None] * 0.5
    ours = tmp_path / "ours.mp4"
    shutil.copy(media / "a.mp4", ours)
    add_sound(ours, [(0.0, Sound(hum, 48_000))], 1.0)
    for role, there in (("start", slice(4_800, 40_000)), ("end", slice(30_000, 66_000))):
        asked = dataclasses.replace(ASKED, duration_s=1.5, conditions=(Condition(ours, role),))
        clip = job(small("ltx2_condition"), asked, tmp_path)
        holder.render(clip, lambda _message: None)
        sound = heard(clip.path, 1.5)
        assert sound is not None
        pitches = np.abs(np.fft.rfft(sound.samples[0, there]))
        assert np.argmax(pitches) * 48_000 / (there.stop - there.start) == pytest.approx(440, abs=3)


def test_a_guide_that_is_followed_closely_leaves_no_sound_and_says_so(small: Model, holder: Any) -> None:
    adapter = adapter_of(holder, small("ltx2_condition"))
    guide = moving(17, 64, 64)
    assert adapter.generate(wanted(guide=guide, guide_strength=0.2), Still()).sound is not None
    close = adapter.generate(wanted(guide=guide, guide_strength=0.9), Still())
    assert close.sound is None
    assert "guide" in str(close.notes["sound"])
    final = adapter.generate(wanted(guide=guide, guide_strength=0.9, final=True, width=128, height=128, draft=close), Still())
    assert final.sound is None


def test_a_model_that_is_not_distilled_keeps_its_own_schedule_and_guidance(small: Model, holder: Any) -> None:
    adapter = adapter_of(holder, small("ltx2_condition"))
    steps = dataclasses.replace(adapter.spec.draft, steps=4, sigmas=(), guidance=3.0)
    adapter.spec, before = dataclasses.replace(adapter.spec, draft=steps), adapter.spec
    try:
        with counted_calls(adapter) as calls:
            full = adapter.generate(wanted(), Still())
        assert adapter.pipe.scheduler is adapter._own_schedule
    finally:
        adapter.spec = before
    assert calls == [4 * 3]  # with and without words together, without some blocks, and pictures and sound apart
    assert full.notes["guidance"] == 3.0


def test_ltx_video_has_none(small: Model, holder: Any, tmp_path: Path) -> None:
    _, report = render(holder, small("ltx"), ASKED, tmp_path)
    assert report["has_audio"] is False


# --- drafts and finals --------------------------------------------------------------------------------------------------------------


def test_a_final_is_its_draft_upsampled(small: Model, holder: Any) -> None:
    """With all but no noise in the second stage, what is left is the draft's own latents at twice the size."""
    adapter = adapter_of(holder, small("ltx2_condition", refine={"steps": 1, "sigmas": [0.0005]}))
    draft = adapter.generate(wanted(), Still())
    final = adapter.generate(wanted(final=True, width=128, height=128, draft=draft), Still())
    assert final.frames.shape == (17, 128, 128, 3)
    assert difference(final.frames, adapter._decoded(adapter._upsampled(draft.latents[0]))) < 1.0
    assert final.sound is not None
    other = adapter.generate(wanted(seed=99), Still())
    another = adapter.generate(wanted(final=True, width=128, height=128, draft=other), Still())
    assert difference(final.frames, another.frames) > 2


def test_a_final_makes_the_same_draft_first_and_goes_over_it_in_three_steps(small: Model, holder: Any, tmp_path: Path) -> None:
    source = small("ltx2_condition")
    adapter = adapter_of(holder, source)
    drafts: list[Made] = []
    kept = adapter.generate
    with counted_calls(adapter) as calls:
        try:
            adapter.generate = lambda asked, watch: drafts.append(kept(asked, watch)) or drafts[-1]
            draft, _ = drawn(holder, source, ASKED, tmp_path)
            final, chain = drawn(holder, source, dataclasses.replace(ASKED, quality="final"), tmp_path)
        finally:
            del adapter.generate
    assert calls == [8 + 8 + 3]
    assert float((drafts[0].latents[0] - drafts[1].latents[0]).abs().max()) == 0  # type: ignore[index]
    assert chain.report.drawn_at.startswith("128×128")
    assert final.shape == draft.shape


def test_without_the_upsampler_a_final_is_drawn_at_its_size(small: Model, holder: Any, tmp_path: Path) -> None:
    source = small("ltx2_condition", upsampler=False)
    adapter = adapter_of(holder, source)
    assert not adapter.final_follows_draft
    with counted_calls(adapter) as calls:
        drawn(holder, source, dataclasses.replace(ASKED, quality="final"), tmp_path)
    assert calls == [8]


def test_a_final_of_ltx_video_begins_from_its_draft(small: Model, holder: Any, tmp_path: Path) -> None:
    adapter = adapter_of(holder, small("ltx"))
    draft = adapter.generate(wanted(), Still())
    with counted_calls(adapter) as calls:
        adapter.generate(wanted(final=True, draft=draft), Still())
    assert calls == [3]


# --- cancel and memory --------------------------------------------------------------------------------------------------------------


def test_a_cancel_within_a_step_leaves_the_next_output_as_it_was(small: Model, holder: Any, name: str) -> None:
    adapter = adapter_of(holder, small(name))
    before = adapter.generate(wanted(), Still()).frames

    class Gone(Still):
        def step(self, number: int, of: int, peek: Callable[[], object] | None = None) -> None:
            if number == 3:
                raise RenderCancelled("nobody wants it")

    with pytest.raises(RenderCancelled):
        adapter.generate(wanted(start=moving(9, 64, 64), seed=5), Gone())
    assert np.array_equal(adapter.generate(wanted(), Still()).frames, before)


@pytest.mark.parametrize("how", ["offloaded", "streamed"])
def test_weights_that_are_moved_about_draw_the_same(small: Model, how: Any) -> None:
    from engine.diffusion.load import load

    source = small("ltx2_condition")
    still = wanted(frames=9)
    first = load(source).generate(still, Still())
    moved = load(dataclasses.replace(source, how=how)).generate(still, Still())
    assert np.array_equal(first.frames, moved.frames)
    assert first.sound is not None
    assert moved.sound is not None
    assert np.array_equal(first.sound.samples, moved.sound.samples)


def test_the_preview_shows_the_clips_own_latents_not_its_keyframes(small: Model, holder: Any) -> None:
    for name, channels in (("ltx2_condition", 8), ("ltx", 16)):
        shapes: list[tuple[int, ...]] = []

        class Looking(Still):
            def step(self, number: int, of: int, peek: Any = None) -> None:
                shapes.append(tuple(peek().shape))  # noqa: B023

        adapter_of(holder, small(name)).generate(wanted(start=moving(3, 64, 64), end=moving(9, 64, 64)), Looking())
        assert set(shapes) == {(channels, 2, 2)}


def counted_calls(adapter: Any) -> Any:
    """Counts the transformer's calls alone."""

    class Counting:
        def __enter__(self) -> list[int]:
            self.calls = [0]
            self.hook = adapter.pipe.transformer.register_forward_pre_hook(self._add)
            return self.calls

        def _add(self, *_: Any) -> None:
            self.calls[0] += 1

        def __exit__(self, *_: object) -> None:
            self.hook.remove()

    return Counting()


def test_the_models_sound_lies_under_a_short_without_its_pictures_being_encoded_again(
    small: Model, holder: Any, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    import av

    from engine.edit.stitch import make_short
    from engine.edit.timeline import Segment, Timeline

    clips = [job(small("ltx2_condition"), dataclasses.replace(ASKED, seed=seed), tmp_path) for seed in (1, 2)]
    for clip in clips:
        assert holder.render(clip, lambda _message: None)["has_audio"] is True
    segments = tuple(Segment(clip.path, ASKED.frames) for clip in clips)
    timeline = Timeline(segments, ASKED.width, ASKED.height, ASKED.fps, encode=clips[0].finish.encode)
    with caplog.at_level("INFO"):
        short = make_short(timeline, tmp_path / "short.mp4")
    assert "encoded again" not in caplog.text
    with av.open(str(short.path)) as container:
        heard = np.concatenate([frame.to_ndarray() for frame in container.decode(audio=0)], axis=1)
    assert np.abs(heard).max() > 0.01
    assert short.frames == 2 * ASKED.frames


def test_a_pulled_model_draws(small: Model, holder: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From a hub to a clip: what is fetched is all that is needed, and it is loaded from its own folder."""
    online(monkeypatch)
    source, hub = small("ltx2_condition"), Hub()
    files = {p.relative_to(source.folder).as_posix(): p.read_bytes() for p in source.folder.rglob("*") if p.is_file()}
    try:
        hub.put("somebody/tiny-ltx", files, OTHER_COMMIT)
        at = pull.Hub(hub.url, None, offline=False)
        pull.pull(pull.offer("somebody/tiny-ltx", tmp_path, at), tmp_path, at)
    finally:
        hub.close()
    found = store.find("somebody/tiny-ltx", tmp_path)
    assert (found.pipeline, found.pulled) == ("LTX2ConditionPipeline", True)
    theirs = Source(found.folder, source.spec, found.pipeline, "resident", "cpu")
    mine = adapter_of(holder, source).generate(wanted(frames=9), Still())
    drawn_by_it = adapter_of(holder, theirs).generate(wanted(frames=9), Still())
    assert np.array_equal(mine.frames, drawn_by_it.frames)
    assert adapter_of(holder, theirs).final_follows_draft
