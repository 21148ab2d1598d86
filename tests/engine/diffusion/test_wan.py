"""The Wan family on tiny random weights in the real classes: every condition, cancel, memory that runs out, drafts and finals."""

import dataclasses
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.base import ClipRequest, Condition, Finish
from engine.children import unique_path
from engine.diffusion.chain import Chain
from engine.diffusion.frames import Fitter
from engine.diffusion.job import Job, Source
from engine.diffusion.watch import Looker
from engine.errors import OutOfMemory, RenderCancelled, RequestRejected
from tests.engine.diffusion.test_chain import Nobody
from tests.engine.engine_suite import frames_of

ASKED = ClipRequest("a red fox walks through snow", 256, 320, 0.5, 12, seed=7, quality="draft")
Model = Callable[..., Source]


def job(source: Source, request: ClipRequest, folder: Path) -> Job:
    suffix = ".png" if request.duration_s == 0 else ".mp4"
    names = (unique_path(folder, end) for end in (suffix, ".preview.jpg", ".ticket"))
    made = Job(source, request, Finish(), *names)
    made.ticket.touch()
    return made


def render(holder: Any, source: Source, request: ClipRequest, folder: Path, send: Any = None) -> tuple[list[np.ndarray], dict]:
    """Render in this process; the decoded frames and the report."""
    asked = job(source, request, folder)
    report = holder.render(asked, send or (lambda _message: None))
    return frames_of(asked.path), report


def drawn(holder: Any, source: Source, request: ClipRequest, folder: Path) -> tuple[np.ndarray, Chain]:
    """The frames as they are before they are encoded."""
    adapter = holder.adapter(source, lambda _message: None)
    ticket = unique_path(folder, ".ticket")
    ticket.touch()
    chain = Chain(request, source.spec, adapter, Looker(lambda _message: None, ticket, folder / "p.jpg"))
    return np.stack([frame.copy() for frame in chain.frames()]), chain


def with_(request: ClipRequest, *conditions: Condition, **changes: Any) -> ClipRequest:
    return dataclasses.replace(request, conditions=conditions, **changes)


def difference(one: Any, other: Any) -> float:
    return float(np.abs(np.asarray(one).astype(int) - np.asarray(other)).mean())


@contextmanager
def counted(adapter: Any) -> Iterator[list[int]]:
    """Counts the transformers' calls, and those of their blocks."""
    calls = [0, 0]

    def count(place: int) -> Any:
        def add(*_: Any) -> None:
            calls[place] += 1

        return add

    parts = [part for name in ("transformer", "transformer_2") if (part := adapter.pipe.components.get(name)) is not None]
    handles = [part.register_forward_pre_hook(count(0)) for part in parts]
    handles += [block.attn1.register_forward_pre_hook(count(1)) for part in parts for block in part.blocks]
    try:
        yield calls
    finally:
        for handle in handles:
            handle.remove()


# --- conditions of VACE -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("width", "height", "frames", "fps"), [(256, 320, 9, 12), (432, 256, 7, 30), (258, 300, 1, 30)])
def test_frames_and_size_are_exactly_those_asked_for(
    model: Model, holder: Any, tmp_path: Path, width: int, height: int, frames: int, fps: int
) -> None:
    request = dataclasses.replace(ASKED, width=width, height=height, duration_s=frames / fps, fps=fps)
    pictures, _ = render(holder, model("wan_vace"), request, tmp_path)
    assert len(pictures) == frames
    assert {picture.shape for picture in pictures} == {(height, width, 3)}


def test_a_still_is_one_picture(model: Model, holder: Any, tmp_path: Path) -> None:
    (picture,), _ = render(holder, model("wan_vace"), dataclasses.replace(ASKED, duration_s=0), tmp_path)
    assert picture.shape == (320, 256, 3)
    assert picture.std() > 8


def test_a_picture_at_the_start_is_the_first_frame(model: Model, holder: Any, media: Path, tmp_path: Path) -> None:
    plain, _ = drawn(holder, model("wan_vace"), ASKED, tmp_path)
    frames, _ = drawn(holder, model("wan_vace"), with_(ASKED, Condition(media / "picture.png", "start")), tmp_path)
    assert np.array_equal(frames[0], frames_of(media / "picture.png")[0])
    assert difference(frames[3], plain[3]) > 1


def test_pictures_at_both_ends_are_the_first_and_the_last_frame(model: Model, holder: Any, media: Path, tmp_path: Path) -> None:
    request = with_(ASKED, Condition(media / "picture.png", "start"), Condition(media / "other.png", "end"))
    frames, _ = drawn(holder, model("wan_vace"), request, tmp_path)
    assert np.array_equal(frames[0], frames_of(media / "picture.png")[0])
    assert np.array_equal(frames[-1], frames_of(media / "other.png")[0])
    assert len(frames) == request.frames


def test_a_clip_is_extended_forward_and_its_own_frames_stay_untouched(
    model: Model, holder: Any, media: Path, tmp_path: Path
) -> None:
    request = with_(ASKED, Condition(media / "a.mp4", "start"), duration_s=1.5)
    frames, chain = drawn(holder, model("wan_vace"), request, tmp_path)
    assert len(frames) == 18
    assert difference(frames[:12], frames_of(media / "a.mp4")) < 0.6
    assert difference(frames[12], frames[11]) > 0
    (seam,) = chain.report.seams
    assert seam["at_s"] == pytest.approx(11 / 12, abs=0.09)
    assert seam["drift_left"] <= seam["drift"]


def test_a_clip_is_extended_backward(model: Model, holder: Any, media: Path, tmp_path: Path) -> None:
    request = with_(ASKED, Condition(media / "a.mp4", "end"), duration_s=1.5)
    frames, chain = drawn(holder, model("wan_vace"), request, tmp_path)
    assert difference(frames[-12:], frames_of(media / "a.mp4")) < 0.6
    assert len(chain.report.seams) == 1


def test_two_clips_are_connected(model: Model, holder: Any, media: Path, tmp_path: Path) -> None:
    request = with_(ASKED, Condition(media / "a.mp4", "start"), Condition(media / "b.mp4", "end"), duration_s=2.5)
    frames, chain = drawn(holder, model("wan_vace"), request, tmp_path)
    assert len(frames) == 30
    assert difference(frames[:12], frames_of(media / "a.mp4")) < 0.6
    assert difference(frames[-12:], frames_of(media / "b.mp4")) < 0.6
    places = [seam["at_s"] for seam in chain.report.seams]
    assert places == sorted(places)
    assert (places[0], places[-1]) == (pytest.approx(11 / 12, abs=0.09), pytest.approx(18 / 12, abs=0.09))


def test_a_guide_leads_as_strongly_as_asked(model: Model, holder: Any, media: Path, tmp_path: Path) -> None:
    source = model("wan_vace")
    plain, _ = drawn(holder, source, ASKED, tmp_path)
    nothing, _ = drawn(holder, source, with_(ASKED, Condition(media / "a.mp4", "guide", 0.0)), tmp_path)
    assert np.array_equal(nothing, plain)
    scales: list[float] = []
    transformer = holder.adapter(source, print).pipe.transformer
    hook = transformer.register_forward_pre_hook(
        lambda _module, _inputs, given: scales.append(float(given["control_hidden_states_scale"][0])), with_kwargs=True
    )
    guided = [drawn(holder, source, with_(ASKED, Condition(media / "a.mp4", "guide", s)), tmp_path)[0] for s in (0.2, 0.5)]
    hook.remove()
    assert sorted(set(scales)) == pytest.approx([0.2, 0.5])
    assert difference(guided[0], guided[1]) > 1
    assert difference(guided[1], plain) > 1


def test_a_close_guide_begins_the_noise_and_takes_the_place_of_steps(
    model: Model, holder: Any, media: Path, tmp_path: Path
) -> None:
    source = model("wan_vace", draft={"steps": 4, "scale": 0.7})
    adapter = holder.adapter(source, print)
    with counted(adapter) as calls:
        drawn(holder, source, ASKED, tmp_path)
        whole, calls[0] = calls[0], 0
        drawn(holder, source, with_(ASKED, Condition(media / "a.mp4", "guide", 1.0)), tmp_path)
    assert (whole, calls[0]) == (8, 4)  # with and without the prompt at each step


def test_a_guide_and_a_picture_at_the_start_go_together(model: Model, holder: Any, media: Path, tmp_path: Path) -> None:
    request = with_(ASKED, Condition(media / "picture.png", "start"), Condition(media / "a.mp4", "guide", 0.7))
    frames, _ = drawn(holder, model("wan_vace"), request, tmp_path)
    assert np.array_equal(frames[0], frames_of(media / "picture.png")[0])


def test_subjects_change_what_is_drawn(model: Model, holder: Any, media: Path, tmp_path: Path) -> None:
    source = model("wan_vace")
    plain, _ = drawn(holder, source, ASKED, tmp_path)
    pictures = [Condition(media / name, "subject") for name in ("picture.png", "a.mp4")]
    one, _ = drawn(holder, source, with_(ASKED, pictures[0]), tmp_path)
    two, _ = drawn(holder, source, with_(ASKED, *pictures, quality="final"), tmp_path)
    assert difference(one, plain) > 1
    assert len(two) == len(one) == len(plain)


@pytest.mark.parametrize("start", [False, True])
def test_a_loop_comes_back_to_its_beginning(model: Model, holder: Any, media: Path, tmp_path: Path, start: bool) -> None:
    conditions = (Condition(media / "picture.png", "start"),) if start else ()
    request = with_(ASKED, *conditions, loop=True, duration_s=1.0)
    frames, chain = drawn(holder, model("wan_vace"), request, tmp_path)
    assert len(frames) == 12
    assert chain.report.loop_join is not None
    assert set(chain.report.loop_join) >= {"step", "usual_step", "drift", "drift_left"}


def test_a_long_shot_is_chained_and_its_seams_are_measured(model: Model, holder: Any, tmp_path: Path) -> None:
    request = dataclasses.replace(ASKED, duration_s=3.0)
    frames, report = render(holder, model("wan_vace"), request, tmp_path)
    assert len(frames) == 36
    assert report["windows"] == len(report["seams"]) + 1 > 2
    assert sum(seam["drift_left"] for seam in report["seams"]) < 0.7 * sum(seam["drift"] for seam in report["seams"])


@pytest.mark.parametrize(
    ("conditions", "changes", "field"),
    [
        ((("picture.png", "start"), ("other.png", "start")), {}, "conditions"),
        ((("picture.png", "subject"),) * 5, {}, "conditions"),
        ((("nothing.png", "start"),), {}, "conditions"),
        ((("a.mp4", "start"), ("b.mp4", "end")), {"duration_s": 2.0}, "duration_s"),
        ((("other.png", "end"),), {"loop": True}, "loop"),
        ((("picture.png", "start"),), {"duration_s": 0}, "conditions"),
        ((("picture.png", "start"),), {"duration_s": 1 / 12}, "duration_s"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(
    model: Model, holder: Any, media: Path, tmp_path: Path, conditions: Any, changes: Any, field: str
) -> None:
    given = tuple(Condition(media / name, role) for name, role in conditions)
    with pytest.raises(RequestRejected) as caught:
        render(holder, model("wan_vace"), with_(ASKED, *given, **changes), tmp_path)
    assert caught.value.field == field
    assert len(caught.value.reason) > 20
    assert list(tmp_path.glob("*.mp4")) == []


# --- the same again -----------------------------------------------------------------------------------------------------------------


def test_a_final_makes_the_very_draft_again_and_follows_it(model: Model, holder: Any, tmp_path: Path) -> None:
    source = model("wan_vace", draft={"steps": 2, "scale": 0.7}, final={"steps": 4}, longest_frames=9)
    request = dataclasses.replace(ASKED, duration_s=0.9)
    made: list[Any] = []
    adapter = holder.adapter(source, print)
    whole = adapter.generate

    def kept(wanted: Any, watch: Any) -> Any:
        found = whole(wanted, watch)
        made.append((wanted, found.frames.copy()))
        return found

    adapter.generate = kept
    try:
        drawn(holder, source, request, tmp_path)
        alone = [frames for _, frames in made]
        made.clear()
        _, chain = drawn(holder, source, dataclasses.replace(request, quality="final"), tmp_path)
    finally:
        del adapter.generate
    within = [frames for wanted, frames in made if not wanted.final]
    assert len(alone) == len(within) > 1
    assert all(np.array_equal(a, b) for a, b in zip(alone, within, strict=True))
    assert chain.report.passes["final"]["skipped"] == 2
    assert all(wanted.draft is not None for wanted, _ in made if wanted.final)


@pytest.mark.parametrize("name", ["wan_vace", "ltx2_condition"])
def test_the_time_left_reckons_with_the_steps_that_are_taken(model: Model, holder: Any, name: str) -> None:
    class Reckoning(Nobody):
        def plan(self, costs: list[float]) -> None:
            self.costs, self.taken = costs, list[tuple[Any, int]]()

        def begin(self, wanted: Any) -> None:
            self.taken.append((wanted, 0))

        def step(self, number: int, of: int, peek: Any = None) -> None:
            assert number <= of
            self.taken[-1] = self.taken[-1][0], of

    source = model(name, final={"steps": 6}, **({"best": [128, 128]} if name != "wan_vace" else {}))
    request = dataclasses.replace(ASKED, quality="final", duration_s=1.5)
    watch, adapter = Reckoning(), holder.adapter(source, print)
    for _ in Chain(request, source.spec, adapter, watch).frames():
        pass
    assert any(not wanted.final for wanted, _ in watch.taken) == adapter.final_follows_draft
    told = [steps * (wanted.width * wanted.height * wanted.frames) ** 1.5 for wanted, steps in watch.taken]
    assert watch.costs == pytest.approx(told)


def test_a_final_begins_with_its_draft_under_noise(model: Model, holder: Any, tmp_path: Path) -> None:
    source = model("wan_vace")
    adapter = holder.adapter(source, print)
    seen: list[Any] = []
    hook = adapter.pipe.transformer.register_forward_pre_hook(
        lambda _module, _inputs, given: seen.append((given["hidden_states"], float(given["timestep"][0]) / 1000)),
        with_kwargs=True,
    )
    try:
        _, chain = drawn(holder, source, dataclasses.replace(ASKED, quality="final"), tmp_path)
    finally:
        hook.remove()
    wide, high = chain.sizes.final
    began, noise = next(call for call in seen if call[0].shape[-1] * 8 == wide and call[0].shape[-2] * 8 == high)
    draft = adapter.generate(
        dataclasses.replace(chain._wanted(chain.windows[0], 0, *chain.sizes.draft, None, None, final=False)), Nobody()
    )
    known = adapter._encoded(Fitter(wide, high).many(draft.frames))
    share = float((began * known).sum() / (known * known).sum())
    assert 0.5 < noise < 0.95
    assert share == pytest.approx(1 - noise, abs=0.05)


def test_cancel_within_a_step_leaves_the_pipeline_as_it_was(model: Model, holder: Any, tmp_path: Path) -> None:
    source = model("wan_vace", final={"steps": 30})
    before, _ = render(holder, source, ASKED, tmp_path)
    loads = holder.loads
    asked = job(source, dataclasses.replace(ASKED, quality="final"), tmp_path)
    told: list[float] = []

    def send(message: Any) -> None:
        told.append(message.share)
        if message.step == "draw" and len(told) > 8:
            asked.ticket.unlink(missing_ok=True)

    with counted(holder.adapter(source, print)) as calls, pytest.raises(RenderCancelled):
        holder.render(asked, send)
    assert 0 < calls[0] < 40
    assert not asked.path.exists()
    after, _ = render(holder, source, ASKED, tmp_path)
    assert all(np.array_equal(a, b) for a, b in zip(before, after, strict=True))
    assert holder.loads == loads


def test_a_draft_of_many_steps_leaves_out_blocks_and_a_final_none(model: Model, holder: Any, tmp_path: Path) -> None:
    source = model("wan_vace", draft={"steps": 10, "scale": 0.7}, final={"steps": 2})
    adapter = holder.adapter(source, print)
    adapter.cache_threshold = 0.2
    with counted(adapter) as calls:
        one, _ = drawn(holder, source, ASKED, tmp_path)
        with_cache, calls[:] = calls[1], [0, 0]
        again, _ = drawn(holder, source, ASKED, tmp_path)
        assert calls[1] == with_cache
        adapter.cache_threshold, calls[:] = 0.0, [0, 0]
        drawn(holder, source, ASKED, tmp_path)
        assert 0 < with_cache < 0.8 * calls[1]
        del adapter.cache_threshold
    assert np.array_equal(one, again)
    assert not adapter.pipe.transformer.is_cache_enabled


# --- memory -------------------------------------------------------------------------------------------------------------------------


class Full:
    """A holder's loader whose models' memory is full for the first calls, or for all calls at more than so many pixels."""

    def __init__(self, failures: int = 0, most_pixels: int = 10**9) -> None:
        self.failures, self.most_pixels, self.hows = failures, most_pixels, list[str]()

    def __call__(self, source: Source) -> Any:
        import torch

        from engine.diffusion.load import load

        self.hows.append(source.how)
        adapter = load(source)

        def allocate(_module: Any, _inputs: Any, given: Any) -> None:
            shape = given["hidden_states"].shape
            if self.failures > 0 or 64 * shape[-1] * shape[-2] > self.most_pixels:
                self.failures -= 1
                raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 20.00 GiB")

        adapter.pipe.transformer.register_forward_pre_hook(allocate, with_kwargs=True)  # type: ignore[attr-defined]
        return adapter


def test_memory_that_runs_out_once_costs_one_retry_with_less_on_the_card(model: Model, tmp_path: Path) -> None:
    from engine.diffusion.child import Holder

    full = Full(failures=1)
    frames, report = render(Holder(full), model("wan_vace"), ASKED, tmp_path)
    assert len(frames) == ASKED.frames
    assert full.hows == ["resident", "offloaded"]
    assert report["how"] == "offloaded"
    assert "memory ran out" in report["adapted"][0]


def test_memory_that_runs_out_again_makes_a_draft_and_then_an_error(model: Model, tmp_path: Path) -> None:
    from engine.diffusion.child import Holder

    final = dataclasses.replace(ASKED, quality="final")
    full = Full(most_pixels=32 * 48)
    holder, streamed = Holder(full), dataclasses.replace(model("wan_vace"), how="streamed")
    frames, report = render(holder, streamed, final, tmp_path)
    assert len(frames) == ASKED.frames
    assert report["adapted"] == ["memory ran out; made as a draft"]
    full.failures = 99
    with pytest.raises(OutOfMemory, match="not even as a draft"):
        render(holder, streamed, final, tmp_path)
    assert full.hows == ["streamed"]
    full.failures = 0
    assert len(render(holder, streamed, ASKED, tmp_path)[0]) == ASKED.frames  # the service goes on


@pytest.mark.parametrize("how", ["offloaded", "quantised", "streamed"])
def test_ways_to_lie_in_memory_give_the_same_video(model: Model, holder: Any, tmp_path: Path, how: Any) -> None:
    from engine.diffusion.child import Holder

    source = model("wan_vace")
    plain, _ = render(holder, source, ASKED, tmp_path)
    moved, report = render(Holder(), dataclasses.replace(source, how=how), ASKED, tmp_path)
    assert report["how"] == how
    limit = 12 if how == "quantised" else 0.5  # eight bits a weight are not sixteen
    assert difference(plain, moved) < limit


def test_two_experts_take_turns(model: Model, tmp_path: Path) -> None:
    from engine.diffusion.child import Holder

    source = model("wan22_t2v", final={"steps": 6})
    plain, _ = render(Holder(), source, dataclasses.replace(ASKED, quality="final"), tmp_path)
    moved, _ = render(
        Holder(), dataclasses.replace(source, how="offloaded"), dataclasses.replace(ASKED, quality="final"), tmp_path
    )
    assert difference(plain, moved) < 0.5


# --- words --------------------------------------------------------------------------------------------------------------------------


def test_a_prompt_of_135_words_arrives_whole_and_a_longer_one_is_told(model: Model, holder: Any, tmp_path: Path) -> None:
    source = model("wan_vace")
    tokens = "word " * 100  # one token a letter here
    _, report = render(holder, source, dataclasses.replace(ASKED, prompt=tokens[:500], duration_s=0), tmp_path)
    assert "warnings" not in report
    _, report = render(holder, source, dataclasses.replace(ASKED, prompt=tokens * 2, duration_s=0), tmp_path)
    assert "1001 tokens and this model reads 512" in report["warnings"][0]


def test_the_end_of_a_prompt_counts(model: Model, holder: Any, tmp_path: Path) -> None:
    long = "a fox " * 80
    one, _ = render(holder, model("wan_vace"), dataclasses.replace(ASKED, prompt=long + "a", duration_s=0), tmp_path)
    other, _ = render(holder, model("wan_vace"), dataclasses.replace(ASKED, prompt=long + "b", duration_s=0), tmp_path)
    assert difference(one, other) > 0


# --- text and picture models --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "roles"), [("wan22_ti2v", {"start"}), ("wan22_t2v", set()), ("wan22_i2v", {"start", "end"})])
def test_text_and_picture_models_take_what_they_can_and_refuse_the_rest(
    model: Model, holder: Any, media: Path, tmp_path: Path, name: str, roles: set[str]
) -> None:
    source = model(name)
    assert source.spec.roles == roles
    pictures = {"start": "picture.png", "end": "other.png", "guide": "a.mp4", "subject": "picture.png"}
    given = tuple(Condition(media / pictures[role], role) for role in sorted(roles, reverse=True))  # type: ignore[arg-type]
    frames, _ = drawn(holder, source, with_(ASKED, *given), tmp_path)
    assert len(frames) == ASKED.frames
    if "start" in roles:
        assert np.array_equal(frames[0], frames_of(media / "picture.png")[0])
    for role in {"start", "end", "guide", "subject"} - roles:
        with pytest.raises(RequestRejected, match=f"no {role} picture or clip"):
            drawn(holder, source, with_(ASKED, *given, Condition(media / pictures[role], role)), tmp_path)  # type: ignore[arg-type]
    if "end" not in roles:
        with pytest.raises(RequestRejected, match="no loops"):
            drawn(holder, source, dataclasses.replace(ASKED, loop=True), tmp_path)


def test_a_picture_model_goes_on_from_a_clips_last_frame_and_says_what_is_lost(
    model: Model, holder: Any, media: Path, tmp_path: Path
) -> None:
    source, told = model("wan22_i2v"), list[Any]()
    first, last = frames_of(media / "a.mp4"), frames_of(media / "b.mp4")
    adapter = holder.adapter(source, print)
    whole = adapter.generate
    adapter.generate = lambda wanted, watch: told.append(wanted) or whole(wanted, watch)
    try:
        request = with_(ASKED, Condition(media / "a.mp4", "start"), Condition(media / "b.mp4", "end"), duration_s=3.0)
        frames, report = render(holder, source, request, tmp_path)
    finally:
        del adapter.generate
    assert len(frames) == 36
    assert difference(frames[:12], first) < 2  # encoded once more
    assert difference(frames[-12:], last) < 2
    assert [len(wanted.start) for wanted in told] == [1] * len(told)
    high, wide = told[0].start.shape[1:3]
    fit = Fitter(wide, high)
    assert difference(told[0].start[0], fit(first[-1])) < 2
    assert difference(told[-1].end[0], fit(last[0])) < 2
    assert [text for text in report["adapted"] if "no motion is carried over" in text] == report["adapted"]
    assert len(report["adapted"]) == 2


def test_a_picture_model_chains_by_its_last_frame(model: Model, holder: Any, tmp_path: Path) -> None:
    request = dataclasses.replace(ASKED, duration_s=1.5)
    frames, chain = drawn(holder, model("wan22_ti2v", longest_frames=13), request, tmp_path)
    assert len(frames) == 18
    assert chain.report.windows == len(chain.report.seams) + 1 > 1


def test_a_text_model_says_how_long_it_can(model: Model, holder: Any, tmp_path: Path) -> None:
    with pytest.raises(RequestRejected, match="at most, and cannot go on"):
        drawn(holder, model("wan22_t2v"), dataclasses.replace(ASKED, duration_s=3.0), tmp_path)
