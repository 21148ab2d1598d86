"""What every engine must pass, whatever draws behind its door. A test module subclasses EngineSuite and says how to open its engine.

Real files, real child processes: a clip is rendered, decoded and looked at.
"""

import asyncio
import hashlib
import time
from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import psutil
import pytest

from engine.base import CaptionWord, Clip, ClipRequest, Condition, Engine, Finish, Progress
from engine.encode import probe
from engine.errors import RequestRejected

Picture = np.ndarray

SMALL = ClipRequest(
    prompt="a red fox walks through a snowy forest at dusk", width=256, height=320, duration_s=0.5, fps=12, seed=7
)


def frames_of(path: Path) -> list[np.ndarray]:
    """Every frame of a clip, decoded, as RGB arrays."""
    with av.open(str(path)) as container:
        return [frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)]


def digest(path: Path) -> str:
    """One hash over all decoded frames."""
    whole = hashlib.sha256()
    for frame in frames_of(path):
        whole.update(frame.tobytes())
    return whole.hexdigest()


def landscape(width: int, height: int, seed: int = 1) -> Picture:
    """A painted country: sky, hills, a meadow and a tower, with the unevenness of a photo. H×W×3."""
    chance = np.random.default_rng(seed)
    ys, xs = np.mgrid[0:height, 0:width].astype(np.float32)
    u, v = xs / max(width, height), ys / height
    sky = np.stack((120 + 100 * v, 160 + 70 * v, 225 - 10 * v), axis=2)
    hills = 0.45 + 0.05 * np.sin(u * 9 + seed) + 0.03 * np.sin(u * 23)
    out = np.where((v > hills)[:, :, None], np.array((86, 116, 92.0)), sky)
    out = np.where((v > 0.62 + 0.02 * np.sin(u * 14 + seed))[:, :, None], np.array((128, 150, 70.0)), out)
    tower = (np.abs(xs - width * 0.62) < width * 0.06) & (v > 0.28) & (v < 0.75)
    out = np.where(tower[:, :, None], np.array((168, 92, 70.0)), out)
    grain = chance.normal(0, 6, (height // 2 + 1, width // 2 + 1, 1)).repeat(2, 0).repeat(2, 1)[:height, :width]
    return np.clip(out + grain, 0, 255).astype(np.uint8)


def save_picture(path: Path, picture: Picture) -> Path:
    """Write RGB or RGBA pixels as a PNG."""
    kind = "rgba" if picture.shape[2] == 4 else "rgb24"
    with av.open(str(path), "w", format="image2", options={"update": "1"}) as container:
        stream = container.add_stream("png", rate=1)
        stream.height, stream.width, stream.pix_fmt = picture.shape[0], picture.shape[1], kind
        container.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format=kind)))
        container.mux(stream.encode(None))
    return path


def contents(folder: Path) -> list[Path]:
    """Everything in a folder, hidden files too."""
    return sorted(folder.iterdir())


class Opened:
    """What the suites share: an engine to open, and a picture for one that draws nothing without it."""

    request_: ClipRequest = SMALL
    media: Path

    @pytest.fixture(autouse=True)
    def folder_of_media(self, tmp_path_factory: pytest.TempPathFactory) -> None:
        """Not tmp_path, where the tests look at what an engine leaves."""
        self.media = tmp_path_factory.mktemp("media")

    def open(self) -> Engine:
        raise NotImplementedError

    def asked(self, request: ClipRequest) -> ClipRequest:
        """The request as this very engine can be asked it: one that animates pictures is given one."""
        if "start" not in self.open().capabilities().needs - {c.role for c in request.conditions}:
            return request
        path = save_picture(self.media / "opening.png", landscape(request.width, request.height, 2))
        return replace(request, conditions=(*request.conditions, Condition(path, "start")))

    def shortest(self) -> float:
        """No seconds, for a still; the small clip's where the engine makes none."""
        return self.request_.duration_s if "start" in self.open().capabilities().needs else 0.0

    def at_most(self, seconds: float) -> float:
        """So many seconds, or the longest clip that the engine makes."""
        return min(seconds, self.open().capabilities().longest_s)


class EngineSuite(Opened):
    """Subclass as TestSomething and give `open`. request is the small clip that the engine draws in a moment."""

    long_s: float = 60.0
    stops_within_s: float = 1.0

    async def render(self, request: ClipRequest, folder: Path, finish: Finish | None = None) -> Clip:
        engine = self.open()
        try:
            return await engine.render(self.asked(request), finish or Finish(), folder)
        finally:
            await engine.close()

    @pytest.mark.parametrize(("width", "height"), [(256, 320), (432, 256), (258, 258)])
    async def test_clip_has_the_exact_size_and_frames_asked_for(self, tmp_path: Path, width: int, height: int) -> None:
        clip = await self.render(replace(self.request_, width=width, height=height), tmp_path)
        pictures = frames_of(clip.path)
        assert {picture.shape for picture in pictures} == {(height, width, 3)}
        assert len(pictures) == clip.frames == self.request_.frames
        assert (clip.width, clip.height, clip.fps, clip.seed) == (width, height, self.request_.fps, self.request_.seed)
        said = probe(clip.path)
        assert (said.width, said.height, said.frames) == (width, height, self.request_.frames)
        assert said.fps == self.request_.fps

    async def test_clip_is_h264_bt709_with_its_index_in_front(self, tmp_path: Path) -> None:
        said = probe((await self.render(self.request_, tmp_path)).path)
        assert (said.video_codec, said.pixel_format) == ("h264", "yuv420p")
        assert said.colour == (1, 1, 1, 1)
        assert said.faststart

    async def test_clip_is_named_after_its_engine(self, tmp_path: Path) -> None:
        clip, engine = await self.render(self.request_, tmp_path), self.open()
        assert (clip.engine, clip.model, clip.prompt) == (engine.name, engine.model, self.request_.prompt)
        assert clip.took_s > 0

    async def test_same_request_gives_the_same_pixels(self, tmp_path: Path) -> None:
        first = await self.render(self.request_, tmp_path)
        second = await self.render(self.request_, tmp_path)
        assert first.path != second.path
        assert digest(first.path) == digest(second.path)

    async def test_pictures_are_neither_blank_nor_frozen(self, tmp_path: Path) -> None:
        clip = await self.render(replace(self.request_, duration_s=1.0), tmp_path)
        pictures = frames_of(clip.path)
        assert pictures[0].std() > 12
        assert np.abs(pictures[0].astype(int) - pictures[-1].astype(int)).mean() > 0.5

    async def test_another_prompt_gives_another_picture(self, tmp_path: Path) -> None:
        first = await self.render(self.request_, tmp_path)
        second = await self.render(replace(self.request_, prompt="a sailing boat on the sea at noon"), tmp_path)
        difference = np.abs(frames_of(first.path)[0].astype(int) - frames_of(second.path)[0].astype(int))
        assert difference.mean() > 8

    async def test_captions_are_burnt_in_by_the_finish_only(self, tmp_path: Path) -> None:
        plain = await self.render(self.request_, tmp_path)
        words = (CaptionWord("Hello", 0.0, 0.25), CaptionWord("there.", 0.25, 0.5, ends_line=True))
        said = await self.render(self.request_, tmp_path, Finish(captions=words))
        a, b = frames_of(plain.path)[2].astype(int), frames_of(said.path)[2].astype(int)
        changed = np.abs(a - b).max(axis=2) > 60
        assert changed[: a.shape[0] // 2].mean() < 0.001
        assert changed[a.shape[0] // 2 :].mean() > 0.005

    async def test_no_duration_gives_one_still_picture(self, tmp_path: Path) -> None:
        if self.shortest():
            with pytest.raises(RequestRejected) as caught:
                await self.render(replace(self.request_, duration_s=0), tmp_path)
            assert caught.value.field == "duration_s"
            return
        clip = await self.render(replace(self.request_, duration_s=0), tmp_path)
        assert clip.frames == 1
        (picture,) = frames_of(clip.path)
        assert picture.shape == (self.request_.height, self.request_.width, 3)
        assert picture.std() > 12

    async def test_progress_rises_from_nothing_to_one(self, tmp_path: Path) -> None:
        told: list[Progress] = []
        engine = self.open()
        request = self.asked(replace(self.request_, duration_s=self.at_most(2.0)))
        await engine.render(request, Finish(), tmp_path, told.append)
        await engine.close()
        shares = [progress.share for progress in told]
        assert shares == sorted(shares)
        assert shares[0] < 0.5
        assert shares[-1] == 1.0
        assert all(progress.step for progress in told)

    async def test_preview_can_be_opened_while_it_is_told(self, tmp_path: Path) -> None:
        seen: list[int] = []

        def look(progress: Progress) -> None:
            if progress.preview is not None:
                seen.append(max(frames_of(progress.preview)[0].shape[:2]))

        engine = self.open()
        request = self.asked(replace(self.request_, duration_s=self.at_most(2.0)))
        await engine.render(request, Finish(), tmp_path, look)
        await engine.close()
        assert seen
        assert max(seen) <= 512

    async def test_only_the_clip_is_left_behind(self, tmp_path: Path) -> None:
        clip = await self.render(self.request_, tmp_path)
        assert contents(tmp_path) == [clip.path]

    async def test_cancelling_stops_within_a_second_and_leaves_nothing(self, tmp_path: Path) -> None:
        kept = await self.render(self.request_, self.media)
        engine, started = self.open(), asyncio.Event()
        before = {child.pid for child in psutil.Process().children(recursive=True)}
        request = self.asked(replace(self.request_, duration_s=self.at_most(self.long_s)))
        task = asyncio.create_task(
            engine.render(request, Finish(), tmp_path, lambda progress: started.set() if progress.share else None)
        )
        await asyncio.wait_for(started.wait(), 30)
        asked = time.monotonic()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert time.monotonic() - asked < self.stops_within_s
        assert contents(tmp_path) == []
        left = [child for child in psutil.Process().children(recursive=True) if child.pid not in before]
        assert [child for child in left if child.status() != psutil.STATUS_ZOMBIE] == []
        again = await engine.render(self.asked(self.request_), Finish(), self.media)
        await engine.close()
        assert digest(again.path) == digest(kept.path)  # as if nothing had been

    @pytest.mark.parametrize(
        ("field", "wrong"),
        [
            ("width", {"width": 254}),
            ("width", {"width": 301}),
            ("height", {"height": 4096}),
            ("duration_s", {"duration_s": -1.0}),
            ("duration_s", {"duration_s": 1e6}),
            ("fps", {"fps": 0}),
            ("fps", {"fps": 240}),
        ],
    )
    async def test_a_request_out_of_range_is_rejected_with_the_fields_name(
        self, tmp_path: Path, field: str, wrong: dict[str, object]
    ) -> None:
        with pytest.raises(RequestRejected) as caught:
            await self.render(replace(self.request_, **wrong), tmp_path)  # type: ignore[arg-type]
        assert caught.value.field == field
        assert caught.value.reason
        assert contents(tmp_path) == []

    async def test_a_role_that_the_engine_does_not_take_is_rejected(self, tmp_path: Path) -> None:
        missing = {"start", "end", "guide", "subject"} - self.open().capabilities().roles
        for role in missing:
            condition = Condition(tmp_path / "picture.png", role)  # type: ignore[arg-type]
            with pytest.raises(RequestRejected) as caught:
                await self.render(replace(self.request_, conditions=(condition,)), tmp_path)
            assert caught.value.field == "conditions"

    @pytest.mark.parametrize(
        "prompt",
        ["", "🦊\x00\x07\u202e", "fox " * 4000, "一只红色的狐狸走过结冰的湖", "ثعلب في الغابة"],
    )
    async def test_no_prompt_breaks_it(self, tmp_path: Path, prompt: str) -> None:
        clip = await self.render(replace(self.request_, prompt=prompt, duration_s=self.shortest()), tmp_path)
        assert frames_of(clip.path)[0].std() > 8

    async def test_any_whole_number_is_a_seed(self, tmp_path: Path) -> None:
        for seed in (-5, 2**70):
            clip = await self.render(replace(self.request_, seed=seed, duration_s=self.shortest()), tmp_path)
            assert clip.seed == seed
