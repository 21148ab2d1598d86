"""What papercut's frames cost under conditions beside x264, and what memory the process that makes a clip takes at its worst.

The media are made here and are no papercut: a picture full of detail under noise, and a clip that moves over it. Memory is the peak of a
real child that renders as the engine's own does, from /proc (Linux only). `python -m tests.bench.drawing_conditions`.

On 2026-11-22, two cores of an AMD EPYC at a load of 7: at 1080×1920 a shot 278 MB, a still 140, what follows or keeps a clip or photo 317
to 371; at 2048×2048 a shot 456, a still 188, conditions 469 to 585, of which x264 takes 221.
"""

import io
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import av
import numpy as np

from engine.base import ClipRequest, Condition, EncodeSettings, Finish, Role
from engine.encode import ClipWriter, Converter, add_h264, open_mp4
from engine.papercut import reels
from engine.papercut.engine import Papercut, _Job, render_clip
from engine.papercut.pictures_out import save
from engine.papercut.surface import Pixels

TALL, LARGE = (1080, 1920), (2048, 2048)
CASES: dict[str, tuple[str, float, tuple[tuple[str, Role, float], ...]]] = {
    "a shot": ("five people dance on a stage", 2.0, ()),
    "a still picture": ("five people dance on a stage", 0.0, ()),
    "a clip followed": ("an autumn evening, rain", 2.0, (("clip.mp4", "guide", 1.0),)),
    "a clip half followed": ("an autumn evening, rain", 2.0, (("clip.mp4", "guide", 0.5),)),
    "a photo followed": ("snow, slow zoom in", 2.0, (("photo.png", "guide", 1.0),)),
    "a photo at the start": ("a girl walks, pan left, at night", 3.0, (("photo.png", "start", 1.0),)),
    "a clip at the start": ("a girl walks, pan left, at dusk", 4.0, (("clip.mp4", "start", 1.0),)),
    "photos at both ends": ("a girl walks", 3.0, (("photo.png", "start", 1.0), ("photo.png", "end", 1.0))),
    "two worlds connected": ("", 4.0, (("forest.mp4", "start", 1.0), ("beach.mp4", "end", 1.0))),
    "four subject pictures": ("they dance", 1.0, (("photo.png", "subject", 1.0),) * 4),
}


def make_media(folder: Path, size: tuple[int, int]) -> None:
    """A photo, a two-second clip of somebody else's, and two clips of our own, in a folder."""
    width, height = size
    chance = np.random.default_rng(3)
    coarse = av.VideoFrame.from_ndarray(chance.integers(0, 255, (30, 20, 3), np.uint8), format="rgb24")
    whole = np.asarray(coarse.reformat(width=width + 120, height=height, format="rgba").to_ndarray(), np.uint8)
    save(_noisy(chance, whole[:, :width]), folder / "photo.png")
    with ClipWriter(folder / "clip.mp4", width, height, 30, Finish()) as writer:
        for number in range(60):
            writer.write(_noisy(chance, whole[:, 2 * number : 2 * number + width]))
    for name, prompt in (("forest", "a fox walks in a forest"), ("beach", "a fox walks on a beach")):
        render(ClipRequest(prompt, width, height, 1.0), folder / f"{name}.mp4")


def _noisy(chance: np.random.Generator, picture: Pixels) -> Pixels:
    grain = chance.integers(-9, 10, picture.shape, np.int16)
    grain[:, :, 3] = 255
    return np.asarray(np.clip(picture + grain, 0, 255), np.uint8)


def request(case: str, folder: Path, size: tuple[int, int]) -> ClipRequest:
    prompt, length_s, media = CASES[case]
    conditions = tuple(Condition(folder / name, role, strength) for name, role, strength in media)
    return ClipRequest(prompt, *size, length_s, conditions=conditions)


def cost(asked: ClipRequest) -> tuple[float, float, float]:
    """CPU seconds until the first frame, then CPU milliseconds a frame of making frames and of x264; what is kept is made too: decoded."""
    began = time.process_time()
    reel = reels.open_reel(asked, Papercut.version)
    opened = time.process_time() - began
    container = open_mp4(io.BytesIO())
    stream = add_h264(container, asked.width, asked.height, asked.fps, EncodeSettings())
    convert = Converter()
    making = encoding = 0.0
    for number in range(asked.frames):
        began = time.thread_time()
        pixels = reel.frame(number)
        making += time.thread_time() - began
        frame = convert(av.VideoFrame.from_ndarray(pixels, format="rgba"))
        frame.pts = number
        began = time.process_time()
        container.mux(stream.encode(frame))
        encoding += time.process_time() - began
    began = time.process_time()
    container.mux(stream.encode(None))
    encoding += time.process_time() - began
    container.close()
    return opened, making / asked.frames * 1000, encoding / asked.frames * 1000


def render(asked: ClipRequest, path: Path) -> None:
    """Make a clip or picture in this process, as the engine's child does."""
    render_clip(_Job(asked, Finish(), path, path.with_suffix(".preview.jpg")), lambda message: None)


def print_conditions() -> None:
    """Print every case's costs at 1080×1920 and the peak memory of its process, there and at 2048×2048."""
    print(f"{'papercut under conditions, 1080x1920':<42} open  made    x264   ratio      MB   MB at 2048x2048", flush=True)
    with tempfile.TemporaryDirectory() as name:
        folders = {size: Path(name) / f"{size[0]}" for size in (TALL, LARGE)}
        for size, folder in folders.items():
            folder.mkdir()
            make_media(folder, size)
        for case in CASES:
            opened, made, encoded = cost(request(case, folders[TALL], TALL))
            tall, large = (peak_mb(case, folder, size) for size, folder in folders.items())
            print(
                f"{case:<42}{opened:5.2f} {made:6.1f} {encoded:7.1f} {made / encoded:7.2f} {tall:7.0f} {large:7.0f}", flush=True
            )


def peak_mb(case: str, folder: Path, size: tuple[int, int]) -> float:
    """The most memory that a fresh process held while it made this case's file."""
    command = [sys.executable, "-m", "tests.bench.drawing_conditions", case, str(folder), *map(str, size)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def held_mb() -> float:
    """This process's own peak; rusage would count the parent's pages from before the exec."""
    line = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    if len(sys.argv) == 5:
        asked = request(sys.argv[1], Path(sys.argv[2]), (int(sys.argv[3]), int(sys.argv[4])))
        render(asked, Path(sys.argv[2]) / ("out.mp4" if asked.duration_s else "out.png"))
        print(held_mb())
    else:
        print_conditions()
