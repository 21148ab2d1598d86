"""Every row of the condition table, as any engine must pass it. A test module subclasses ConditionSuite and says how to open its engine.

Rows of roles that an engine does not take are skipped; what it does take must hold: exact frames and sizes, kept frames kept, no jump where
what is new begins, loops that close. Media are made here: a painted landscape, a clip of a camera that pans over it. `keeps` and `seam` are
tolerances that an engine may widen where its model's own loss is larger.
"""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import av
import numpy as np
import pytest

from engine.base import Clip, ClipRequest, Condition, Finish, Role
from engine.errors import RequestRejected
from tests.engine.engine_suite import Opened, Picture, contents, digest, frames_of, landscape, save_picture

PLAIN = ClipRequest(prompt="the camera moves slowly", width=256, height=320, duration_s=1.0, fps=12, seed=5)


def save_clip(path: Path, pictures: list[Picture], fps: int, quality: int = 14) -> Path:
    """Write RGB pictures as a clip that no engine of ours made: no comment, another preset, H.264."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=fps, options={"crf": str(quality), "preset": "fast"})
        stream.height, stream.width, stream.pix_fmt = pictures[0].shape[0], pictures[0].shape[1], "yuv420p"
        for picture in pictures:
            container.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
        container.mux(stream.encode(None))
    return path


def panned(width: int, height: int, count: int, step: int = 2, seed: int = 1) -> list[Picture]:
    """What a camera sees that goes aside over a painted country, `step` pixels a frame."""
    wide = landscape(width + count * step, height, seed)
    return [np.ascontiguousarray(wide[:, i * step : i * step + width]) for i in range(count)]


def away(a: Picture, b: Picture) -> float:
    """The mean difference of two pictures, of 255."""
    return float(np.abs(a.astype(np.int16) - b).mean())


def steps(pictures: list[Picture]) -> list[float]:
    """How far each frame is from the next."""
    return [away(a, b) for a, b in pairwise(pictures)]


class ConditionSuite(Opened):
    """Subclass as TestSomething and give `open`. request_ is a small clip; its size and rate are the engine's own matter."""

    request_: ClipRequest = PLAIN
    loop_prompt = "a red fox walks through a snowy forest"
    subject_prompt = "a toy in a meadow"
    keeps = 6.0  # mean difference of 255 that the codec and the engine may cost a kept frame
    seam = 1.6  # how much larger than an ordinary step the join may be

    def needs(self, *roles: Role) -> None:
        """Skip the test for an engine that does not take these roles."""
        missing = set(roles) - self.open().capabilities().roles
        if missing:
            pytest.skip(f"this engine takes no {', '.join(sorted(missing))}")

    async def render(self, folder: Path, request: ClipRequest, *conditions: Condition) -> Clip:
        """Render the request with these conditions."""
        (clip,) = await self.render_all(folder, replace(request, conditions=conditions))
        return clip

    async def render_all(self, folder: Path, *requests: ClipRequest) -> list[Clip]:
        """Render several requests with one engine, one after another."""
        engine = self.open()
        try:
            return [await engine.render(self.asked(request), Finish(), folder) for request in requests]
        finally:
            await engine.close()

    def picture(self, folder: Path, seed: int = 1) -> tuple[Path, Picture]:
        """A picture of the frame's own size, as a file and as pixels."""
        pixels = landscape(self.request_.width, self.request_.height, seed)
        return save_picture(folder / f"picture{seed}.png", pixels), pixels

    def footage(self, folder: Path, seconds: float, seed: int = 1) -> tuple[Path, list[Picture]]:
        """A foreign clip of the frame's own size and rate, as a file and as its decoded frames."""
        count = round(seconds * self.request_.fps)
        path = save_clip(
            folder / f"clip{seed}.mp4",
            panned(self.request_.width, self.request_.height, count, seed=seed),
            self.request_.fps,
        )
        return path, frames_of(path)

    def exact(self, clip: Clip, request: ClipRequest) -> list[Picture]:
        """The clip's frames, after looking that they are as many and as large as was asked."""
        pictures = frames_of(clip.path)
        assert len(pictures) == request.frames
        assert {one.shape for one in pictures} == {(request.height, request.width, 3)}
        return pictures

    # --- pictures -------------------------------------------------------------------------------------------------------------------

    async def test_picture_at_the_start_is_the_first_frame_and_then_moves(self, tmp_path: Path) -> None:
        self.needs("start")
        path, pixels = self.picture(tmp_path)
        shown = self.exact(await self.render(tmp_path, self.request_, Condition(path, "start")), self.request_)
        assert away(shown[0], pixels) < self.keeps
        assert away(shown[0], shown[-1]) > 1.0

    async def test_picture_at_the_end_is_the_last_frame(self, tmp_path: Path) -> None:
        self.needs("end")
        path, pixels = self.picture(tmp_path)
        shown = self.exact(await self.render(tmp_path, self.request_, Condition(path, "end")), self.request_)
        assert away(shown[-1], pixels) < self.keeps
        assert away(shown[0], shown[-1]) > 1.0

    async def test_from_picture_to_picture(self, tmp_path: Path) -> None:
        self.needs("start", "end")
        (a, first), (b, last) = self.picture(tmp_path, 1), self.picture(tmp_path, 4)
        shown = self.exact(await self.render(tmp_path, self.request_, Condition(a, "start"), Condition(b, "end")), self.request_)
        assert away(shown[0], first) < self.keeps
        assert away(shown[-1], last) < self.keeps

    async def test_picture_of_another_ratio_is_cropped_not_stretched(self, tmp_path: Path) -> None:
        self.needs("start")
        request = self.request_
        wide = landscape(request.width * 2, request.height)
        path = save_picture(tmp_path / "wide.png", wide)
        shown = self.exact(await self.render(tmp_path, request, Condition(path, "start")), request)
        x = request.width // 2
        assert away(shown[0], wide[:, x : x + request.width]) < self.keeps

    # --- clips ----------------------------------------------------------------------------------------------------------------------

    async def test_clip_at_the_start_stays_and_goes_on_without_a_jump(self, tmp_path: Path) -> None:
        self.needs("start")
        request = self.request_
        path, kept = self.footage(tmp_path, request.duration_s / 2)
        shown = self.exact(await self.render(tmp_path, request, Condition(path, "start")), request)
        self.is_kept(kept, shown[: len(kept)])
        self.has_no_jump(shown, len(kept))

    async def test_clip_at_the_end_stays_and_is_led_up_to_without_a_jump(self, tmp_path: Path) -> None:
        self.needs("end")
        request = self.request_
        path, kept = self.footage(tmp_path, request.duration_s / 2)
        shown = self.exact(await self.render(tmp_path, request, Condition(path, "end")), request)
        self.is_kept(kept, shown[-len(kept) :])
        self.has_no_jump(shown, len(shown) - len(kept))

    async def test_two_clips_are_connected(self, tmp_path: Path) -> None:
        self.needs("start", "end")
        request = replace(self.request_, duration_s=2 * self.request_.duration_s)
        part = self.request_.duration_s / 2
        (a, first), (b, last) = self.footage(tmp_path, part, 1), self.footage(tmp_path, part, 4)
        shown = self.exact(await self.render(tmp_path, request, Condition(a, "start"), Condition(b, "end")), request)
        self.is_kept(first, shown[: len(first)])
        self.is_kept(last, shown[-len(last) :])
        self.has_no_jump(shown, len(first))
        self.has_no_jump(shown, len(shown) - len(last))

    async def test_clip_of_our_own_goes_on(self, tmp_path: Path) -> None:
        self.needs("start")
        short = replace(self.request_, prompt=self.loop_prompt)
        own = await self.render(tmp_path, short)
        kept = frames_of(own.path)
        longer = replace(short, duration_s=1.5 * short.duration_s)
        shown = self.exact(await self.render(tmp_path, longer, Condition(own.path, "start")), longer)
        self.is_kept(kept, shown[: len(kept)])
        self.has_no_jump(shown, len(kept))

    async def test_clip_longer_than_the_result_is_refused_in_words(self, tmp_path: Path) -> None:
        for role in ("start", "end"):
            self.needs(role)  # type: ignore[arg-type]
            path, _ = self.footage(tmp_path, 2 * self.request_.duration_s)
            with pytest.raises(RequestRejected) as caught:
                await self.render(tmp_path, self.request_, Condition(path, role))  # type: ignore[arg-type]
            assert caught.value.field in {"conditions", "duration_s"}

    def is_kept(self, kept: list[Picture], shown: list[Picture]) -> None:
        """Every frame is the clip's own, but for what the codec costs."""
        worst = max(away(a, b) for a, b in zip(kept, shown, strict=True))
        assert worst < self.keeps, f"a kept frame differs by {worst:.1f}"

    def has_no_jump(self, shown: list[Picture], join: int) -> None:
        """The step into frame `join` is no larger than those about it."""
        walked = steps(shown)
        about = [step for i, step in enumerate(walked) if 0 < abs(i - (join - 1)) <= 6]
        assert walked[join - 1] <= self.seam * max(about) + 1.0, f"{walked[join - 1]:.2f} at the join, {max(about):.2f} about it"

    # --- loops, guides, subjects ------------------------------------------------------------------------------------------------------

    async def test_loop_closes(self, tmp_path: Path) -> None:
        length_s = self.at_most(2 * self.request_.duration_s)
        request = replace(self.request_, prompt=self.loop_prompt, duration_s=length_s, loop=True)
        try:
            clip = await self.render(tmp_path, request)
        except RequestRejected as rejected:
            assert rejected.field == "loop"  # noqa: PT017 - an engine without loops says so
            pytest.skip("this engine draws no loops")
        shown = self.exact(clip, request)
        walked = steps(shown)
        assert max(walked) > 0.3
        assert away(shown[-1], shown[0]) <= 1.3 * max(walked) + 0.5

    async def test_clips_own_end_and_beginning_close_it(self, tmp_path: Path) -> None:
        self.needs("start", "end")
        request = self.request_
        count = max(3, request.frames // 4)
        pictures = panned(request.width, request.height, 3 * count)
        end = save_clip(tmp_path / "end.mp4", pictures[-count:], request.fps)
        beginning = save_clip(tmp_path / "beginning.mp4", pictures[:count], request.fps)
        shown = self.exact(await self.render(tmp_path, request, Condition(end, "start"), Condition(beginning, "end")), request)
        self.is_kept(frames_of(end), shown[:count])
        self.is_kept(frames_of(beginning), shown[-count:])

    async def test_guide_is_followed_more_the_less_its_strength_changes_it(self, tmp_path: Path) -> None:
        self.needs("guide")
        request = replace(self.request_, prompt="winter, at night")
        path, source = self.footage(tmp_path, request.duration_s)
        asked = [replace(request, conditions=(Condition(path, "guide", strength),)) for strength in (0.15, 1.0)]
        shown = [self.exact(clip, request) for clip in await self.render_all(tmp_path, *asked)]
        apart = [float(np.mean([away(a, b) for a, b in zip(source, one, strict=True)])) for one in shown]
        assert apart[0] != apart[1]

    async def test_subject_is_seen_and_the_same_in_every_shot(self, tmp_path: Path) -> None:
        self.needs("subject")
        toy = np.zeros((200, 160, 4), np.uint8)
        toy[20:190, 30:130] = (225, 40, 180, 255)  # a colour that no meadow has
        path = save_picture(tmp_path / "toy.png", toy)
        request = replace(self.request_, prompt=self.subject_prompt)
        prompts = (request.prompt, f"{request.prompt} at the sea")
        asked = [replace(request, prompt=prompt, conditions=(Condition(path, "subject"),)) for prompt in prompts]
        for clip in await self.render_all(tmp_path, *asked):
            shown = self.exact(clip, request)
            red, green, blue = (shown[-1][:, :, i].astype(int) for i in range(3))
            assert ((red > green + 70) & (blue > green + 50)).mean() > 0.008

    # --- what holds for all ---------------------------------------------------------------------------------------------------------

    async def test_still_of_a_picture_and_the_largest_still(self, tmp_path: Path) -> None:
        if self.shortest():
            pytest.skip("this engine makes no stills")
        side = self.open().capabilities().max_side
        clip = await self.render(tmp_path, replace(self.request_, duration_s=0, width=side, height=side))
        (picture,) = frames_of(clip.path)
        assert picture.shape == (side, side, 3)
        assert picture.std() > 8

    async def test_same_conditions_give_the_same_pixels(self, tmp_path: Path) -> None:
        self.needs("start")
        path, _ = self.footage(tmp_path, self.request_.duration_s / 2)
        asked = replace(self.request_, conditions=(Condition(path, "start"),))
        first, second = await self.render_all(tmp_path, asked, asked)
        assert digest(first.path) == digest(second.path)

    async def test_media_that_are_none_are_refused_in_words(self, tmp_path: Path) -> None:
        engine = self.open()
        for name in ("missing", "empty", "text", "cut off", "tiny", "folder"):
            path = broken(tmp_path, name)
            for role in sorted(engine.capabilities().roles):
                before, request = contents(tmp_path), self.asked(replace(self.request_, conditions=(Condition(path, role),)))
                with pytest.raises(RequestRejected) as caught:
                    await engine.render(request, Finish(), tmp_path)
                assert caught.value.field == "conditions"
                assert path.name in caught.value.reason, name
                assert contents(tmp_path) == before
        await engine.close()


def broken(folder: Path, name: str) -> Path:
    """A medium that nobody can use."""
    path = folder / f"{name.replace(' ', '_')}.png"
    if name == "empty":
        path.write_bytes(b"")
    elif name == "text":
        path.write_text("this is no picture at all, only words " * 50)
    elif name == "cut off":
        path.write_bytes(save_picture(folder / "whole.png", landscape(64, 64)).read_bytes()[:60])
    elif name == "tiny":
        save_picture(path, landscape(6, 4))
    elif name == "folder":
        path.mkdir()
    return path
