"""Frames written, read back: sizes, colours, keyframes, names, limits."""

import contextlib
import resource
import subprocess
import sys
import threading
from pathlib import Path

import av
import numpy as np
import pytest

from engine.base import CaptionWord, EncodeSettings, Finish
from engine.encode import ClipWriter, Pixels, make_rendition, make_rendition_in_child, probe
from engine.errors import EngineUnavailable, OutOfSpace, RequestRejected

W, H, FPS = 256, 320, 24


def picture(number: int, channels: int = 4) -> Pixels:
    """A bright square that travels over a dark ramp."""
    frame = np.full((H, W, channels), 255, np.uint8)
    frame[..., :3] = np.linspace(20, 90, H, dtype=np.uint8)[:, None, None]
    frame[40:100, number * 4 : number * 4 + 60, :3] = (250, 200, 40)
    return frame


def write(path: Path, frames: int, finish: Finish | None = None) -> Path:
    with ClipWriter(path, W, H, FPS, finish or Finish()) as writer:
        for number in range(frames):
            writer.write(picture(number))
    return path


def decoded(path: Path) -> list[Pixels]:
    with av.open(str(path)) as container:
        return [f.reformat(format="rgb24", src_colorspace="ITU709").to_ndarray() for f in container.decode(video=0)]  # type: ignore[misc]


def test_what_is_written_is_what_is_read(tmp_path: Path) -> None:
    path = write(tmp_path / "clip.mp4", 30)
    facts = probe(path)
    assert (facts.width, facts.height, float(facts.fps), facts.frames, facts.duration_s) == (W, H, FPS, 30, 1.25)
    assert (facts.video_codec, facts.pixel_format, facts.has_audio, facts.faststart) == ("h264", "yuv420p", False, True)
    assert facts.colour == (1, 1, 1, 1)
    frames = decoded(path)
    assert len(frames) == 30
    for number in (0, 13, 29):
        assert np.abs(frames[number].astype(int) - picture(number, 3)).mean() < 3


def test_colours_are_converted_as_they_are_tagged(tmp_path: Path) -> None:
    path = tmp_path / "red.mp4"
    with ClipWriter(path, W, H, FPS, Finish()) as writer:
        writer.write(np.broadcast_to(np.array([255, 0, 0, 255], np.uint8), (H, W, 4)))
    with av.open(str(path)) as container:
        frame = next(container.decode(video=0))
        assert abs(int(np.frombuffer(memoryview(frame.planes[0]), np.uint8)[0]) - 63) <= 1  # BT.601 would be 81


@pytest.mark.parametrize("order", ["rgba", "bgra"])
def test_the_order_of_channels_is_kept(tmp_path: Path, order: str) -> None:
    frame = picture(3)
    frame = frame if order == "rgba" else np.ascontiguousarray(frame[..., [2, 1, 0, 3]])
    with ClipWriter(tmp_path / "clip.mp4", W, H, FPS, Finish(), order) as writer:  # type: ignore[arg-type]
        writer.write(frame)
        writer.write(picture(3, 3))  # three channels are RGB, whatever the order of four
    for read in decoded(tmp_path / "clip.mp4"):
        assert np.abs(read.astype(int) - picture(3, 3)).mean() < 3


def test_keyframes_stand_where_they_are_asked_for_and_at_least_every_so_often(tmp_path: Path) -> None:
    finish = Finish(keyframes_at=(7, 8, 20), encode=EncodeSettings(keyframe_every_s=1))
    path = write(tmp_path / "clip.mp4", 50, finish)
    with av.open(str(path)) as container:
        packets = [p for p in container.demux(video=0) if p.size]
    assert [n for n, p in enumerate(packets) if p.is_keyframe] == [0, 7, 8, 20, 44]
    assert all(p.pts == p.dts for p in packets)


def test_the_same_frames_give_the_same_bytes_and_the_same_headers_whatever_they_show(tmp_path: Path) -> None:
    one, two = (write(tmp_path / f"{n}.mp4", 12).read_bytes() for n in "ab")
    assert one == two
    with ClipWriter(tmp_path / "noise.mp4", W, H, FPS, Finish()) as writer:
        rng = np.random.default_rng(0)
        for _ in range(5):
            writer.write(rng.integers(0, 255, (H, W, 4), np.uint8))
    assert probe(tmp_path / "noise.mp4").extradata == probe(tmp_path / "a.mp4").extradata


def test_a_held_frame_is_the_file_that_writing_it_again_makes_while_captions_come_and_go(tmp_path: Path) -> None:
    words = (CaptionWord("Snow", 0.1, 0.45), CaptionWord("falls.", 0.45, 0.8, ends_line=True))
    finish = Finish(captions=words, keyframes_at=(7,))
    frames = [np.full((256, 256, 4), 40 + 9 * (number // 2), np.uint8) for number in range(24)]
    for name, on_twos in (("plain.mp4", False), ("held.mp4", True)):
        with ClipWriter(tmp_path / name, 256, 256, 24, finish) as writer:
            for number, frame in enumerate(frames):
                writer.write(frame, held=on_twos and number % 2 == 1)
    assert (tmp_path / "held.mp4").read_bytes() == (tmp_path / "plain.mp4").read_bytes()


def test_the_callers_frame_is_copied_and_may_be_drawn_on_again(tmp_path: Path) -> None:
    frame = picture(0)
    finish = Finish(captions=(CaptionWord("Hello", 0, 1),))
    with ClipWriter(tmp_path / "clip.mp4", W, H, FPS, finish) as writer:
        for number in range(10):
            frame[:] = picture(number)
            writer.write(frame)
            assert (frame == picture(number)).all()
            frame[:] = 0
    frames = decoded(tmp_path / "clip.mp4")
    assert np.abs(frames[9][:150].astype(int) - picture(9, 3)[:150]).mean() < 3
    assert np.abs(frames[9][180:260].astype(int) - picture(9, 3)[180:260]).mean() > 3  # where the caption stands


@pytest.mark.parametrize(
    "frame", [np.zeros((H, W - 2, 4), np.uint8), np.zeros((H, W, 4), np.float32), np.zeros((H, W), np.uint8)]
)
def test_a_frame_of_another_shape_is_rejected_and_leaves_no_file(tmp_path: Path, frame: Pixels) -> None:
    writer = ClipWriter(tmp_path / "clip.mp4", W, H, FPS, Finish())
    with pytest.raises(RequestRejected, match="frame: "), writer:
        writer.write(frame)
    assert list(tmp_path.iterdir()) == []


def test_leaving_by_an_exception_leaves_no_file_and_no_thread(tmp_path: Path) -> None:
    before = threading.active_count()
    writer = ClipWriter(tmp_path / "clip.mp4", W, H, FPS, Finish())
    with contextlib.suppress(KeyError), writer:
        writer.write(picture(0))
        raise KeyError
    assert list(tmp_path.iterdir()) == []
    assert threading.active_count() == before
    with pytest.raises(EngineUnavailable):
        writer.write(picture(0))


def test_a_clip_without_a_frame_and_an_odd_size_are_rejected(tmp_path: Path) -> None:
    with pytest.raises(RequestRejected, match="without a single frame"), ClipWriter(tmp_path / "clip.mp4", W, H, FPS, Finish()):
        pass
    with pytest.raises(RequestRejected, match="even"):
        ClipWriter(tmp_path / "clip.mp4", 255, H, FPS, Finish())
    assert list(tmp_path.iterdir()) == []


def test_a_file_in_the_way_of_the_folder_is_out_of_space(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OutOfSpace):
        ClipWriter(tmp_path / "file" / "clip.mp4", W, H, FPS, Finish())


FULL_DISK = """
import resource, sys
import numpy as np
from pathlib import Path
from engine.base import CaptionWord, Finish
from engine.encode import ClipWriter
from engine.errors import OutOfSpace
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
rng = np.random.default_rng(0)
try:
    with ClipWriter(Path(sys.argv[1]), 256, 320, 24, Finish()) as writer:
        for _ in range(60):
            writer.write(rng.integers(0, 255, (320, 256, 4), np.uint8))
except OutOfSpace as error:
    print(error)
"""


def test_a_disk_that_fills_up_while_encoding_is_out_of_space_and_leaves_no_file(tmp_path: Path) -> None:
    out = tmp_path / "out"
    run = subprocess.run([sys.executable, "-c", FULL_DISK, str(out / "clip.mp4")], capture_output=True, text=True, check=True)
    assert "takes no file of this size" in run.stdout
    assert list(out.iterdir()) == []


def test_what_is_no_media_is_rejected_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "clip.mp4").write_bytes(b"\0\0\0\x18ftypisom" + b"x" * 1000)
    with pytest.raises(RequestRejected, match=r"clip\.mp4 cannot be read"):
        probe(tmp_path / "clip.mp4")
    with pytest.raises(RequestRejected, match="not there"):
        probe(tmp_path / "nothing.mp4")


async def test_a_rendition_keeps_length_and_tags_below_its_limit(tmp_path: Path) -> None:
    path = tmp_path / "noisy.mp4"
    rng = np.random.default_rng(0)
    with ClipWriter(path, W, H, FPS, Finish()) as writer:
        for number in range(48):
            writer.write(picture(number // 2) // 2 + rng.integers(0, 60, (H, W, 4), np.uint8))
    limit = probe(path).size_bytes // 4
    await make_rendition_in_child(path, tmp_path / "small.mp4", limit)
    facts = probe(tmp_path / "small.mp4")
    assert 0.5 * limit < facts.size_bytes <= limit
    assert (facts.frames, facts.duration_s, facts.faststart) == (48, 2.0, True)
    assert abs(facts.width / facts.height - W / H) < 0.02
    make_rendition(path, tmp_path / "copy.mp4", 10**9)
    assert (tmp_path / "copy.mp4").read_bytes() == path.read_bytes()
    with pytest.raises(RequestRejected, match="do not fit into 900 bytes"):
        make_rendition(path, tmp_path / "tiny.mp4", 900)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["copy.mp4", "noisy.mp4", "small.mp4"]  # noqa: ASYNC240


def test_encoding_takes_less_memory_than_its_frames(tmp_path: Path) -> None:
    """Frames wait in a short queue: a writer that is fed faster than it encodes holds the caller back."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with ClipWriter(tmp_path / "clip.mp4", 960, 960, FPS, Finish()) as writer:
        frame = np.zeros((960, 960, 4), np.uint8)
        for _ in range(60):  # 220 MB
            writer.write(frame)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 130_000 * (1024 if sys.platform == "darwin" else 1)
