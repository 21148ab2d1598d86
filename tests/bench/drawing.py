"""What papercut's drawing costs beside x264: twelve named scenes at 1080x1920, 30 fps, in the default style, and each style's worst.

CPU milliseconds a frame, colour conversion apart: of the thread that draws, and of x264, turn by turn on the same frames, so that a busy
machine slows both. Each figure is the median of some rounds, the ratio that of their ratios. A style's worst is searched for in a few
frames of every scene and then measured like the others. Run alone: `python -m tests.bench.drawing [style …]`.
"""

import asyncio
import io
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import av

from engine.base import ClipRequest, EncodeSettings, Finish
from engine.encode import add_h264, open_mp4
from engine.papercut import draw
from engine.papercut.engine import Papercut
from engine.papercut.styles import STYLES
from tests.bench.drawing_conditions import print_conditions

SCENES = {
    "day": "a red fox walks through a meadow with flowers on a sunny day",
    "night with fire": "a campfire by a lake at night, a bear sits",
    "rain": "a girl with a red umbrella walks down a city street in the rain",
    "snow": "a wolf runs through a snowy pine forest, snow falls",
    "city": "a blue car drives down a city street at night",
    "under water": "a whale swims under water past coral and fish",
    "crowd": "five people dance on a stage",
    "close-up": "close-up of an old man with a beard who talks",
    "room": "a cat sleeps on a sofa in a living room in the evening",
    "sea": "a sailing ship on the sea at sunset, seagulls",
    "storm": "a lighthouse on a cliff in a storm at night",
    "space": "an astronaut and a rocket in space",
}
WIDTH, HEIGHT, FPS = 1080, 1920, 30
FRAMES, ROUNDS, GLANCE = 12, 3, 3


@dataclass(frozen=True)
class Cost:
    """CPU milliseconds a frame, and drawing as a multiple of encoding."""

    draw_ms: float
    encode_ms: float
    ratio: float


def show_of(scene: str, style: str) -> draw.Show:
    return draw.build(ClipRequest(SCENES[scene], WIDTH, HEIGHT, 4.0, fps=FPS, style=style))


def glance(scene: str, style: str) -> float:
    """Milliseconds of drawing a frame, from a few."""
    show = show_of(scene, style)
    show.frame(0.0)
    began = time.process_time()
    for number in range(GLANCE):
        show.frame(number * 1.3)
    return (time.process_time() - began) / GLANCE * 1000


def measure(scene: str, style: str) -> Cost:
    """Draw and encode ROUNDS times FRAMES frames in a row, as a clip is made, each timed by itself."""
    show = show_of(scene, style)
    show.frame(0.9)
    rounds = [measure_round(show, 1.0 + number * FRAMES / FPS) for number in range(ROUNDS)]
    drawn, encoded = zip(*rounds, strict=True)
    return Cost(median(drawn), median(encoded), median(d / e for d, e in rounds))


def measure_round(show: draw.Show, start_s: float) -> tuple[float, float]:
    """Milliseconds a frame of drawing and of x264, for frames from start_s on."""
    container = open_mp4(io.BytesIO())
    stream = add_h264(container, WIDTH, HEIGHT, FPS, EncodeSettings())
    drawing = encoding = 0.0
    for number in range(FRAMES):
        began = time.thread_time()
        pixels = show.frame(start_s + number / FPS)
        drawing += time.thread_time() - began
        frame = av.VideoFrame.from_ndarray(pixels, format="rgba").reformat(format="yuv420p")
        frame.pts = number
        began = time.process_time()
        container.mux(stream.encode(frame))
        encoding += time.process_time() - began
    began = time.process_time()
    container.mux(stream.encode(None))
    encoding += time.process_time() - began
    container.close()
    return drawing / FRAMES * 1000, encoding / FRAMES * 1000


def print_costs(styles: tuple[str, ...] = STYLES) -> None:
    """Print the twelve scenes in the default style, and the worst scene of every other."""
    print(f"papercut at {WIDTH}x{HEIGHT}: CPU ms a frame     draw    x264   ratio", flush=True)
    for scene in SCENES if "paper" in styles else ():
        line(f"paper, {scene}", measure(scene, "paper"))
    for style in styles:
        if style != "paper":
            worst = max(SCENES, key=lambda scene: glance(scene, style))
            line(f"{style}, {worst} (its worst)", measure(worst, style))


def line(what: str, cost: Cost) -> None:
    print(f"{what:<42}{cost.draw_ms:7.1f} {cost.encode_ms:7.1f} {cost.ratio:7.2f}", flush=True)


def print_starts() -> None:
    """Print what a cold start, a process and a storyboard take."""
    first = (
        "from engine.base import ClipRequest\n"
        "from engine.papercut import draw\n"
        f"draw.build(ClipRequest({SCENES['city']!r}, {WIDTH}, {HEIGHT}, 4.0)).frame(0.0)\n"
        "print(*(line.split()[1] for line in open('/proc/self/status') if line.startswith('VmHWM')))"
    )
    before, began = children_cpu_s(), time.monotonic()
    told = subprocess.run([sys.executable, "-c", first], check=True, capture_output=True, text=True).stdout.split()
    took, spent = time.monotonic() - began, children_cpu_s() - before
    print(
        f"{'first frame of a cold start, 1080x1920':<42}{took:7.2f} s wall {spent:7.2f} CPU s   {int(told[0]) / 1024:5.0f} MB at most"
    )
    with tempfile.TemporaryDirectory() as name:
        before = children_cpu_s()
        took = asyncio.run(storyboard(Path(name)))
        print(
            f"{'a storyboard of eight panels, 288x512':<42}{took:7.2f} s wall {children_cpu_s() - before:7.2f} CPU s", flush=True
        )
        for count, what in ((1, "a shot of 4 s"), (2, "two of them at once")):
            before = children_cpu_s()
            took = asyncio.run(shots(Path(name), count))
            spent = children_cpu_s() - before
            print(f"{what + ', 1080x1920':<42}{took:7.2f} s wall {spent:7.2f} CPU s   {spent / took:5.2f} cores", flush=True)


def children_cpu_s() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


async def shots(folder: Path, count: int) -> float:
    """Seconds that so many clips take at once, from cold children to files."""
    engine = Papercut()
    began = time.monotonic()
    scenes = list(SCENES.values())[:count]
    await asyncio.gather(*(engine.render(ClipRequest(scene, WIDTH, HEIGHT, 4.0), Finish(), folder) for scene in scenes))
    took = time.monotonic() - began
    await engine.close()
    return took


async def storyboard(folder: Path) -> float:
    """Seconds that eight pictures take, two at a time, by children that start with the first."""
    engine = Papercut()
    asked = [ClipRequest(prompt, 288, 512, 0.0) for prompt in list(SCENES.values())[:8]]
    began = time.monotonic()
    await asyncio.gather(*(engine.render(request, Finish(), folder) for request in asked[:2]))
    for pair in range(2, 8, 2):
        await asyncio.gather(*(engine.render(request, Finish(), folder) for request in asked[pair : pair + 2]))
    took = time.monotonic() - began
    await engine.close()
    return took


if __name__ == "__main__":
    print_costs(tuple(sys.argv[1:]) or STYLES)
    if not sys.argv[1:]:
        print_starts()
        print_conditions()
