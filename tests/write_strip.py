"""`make strip`: the picture strip of the README, made by the program itself: three shorts, six moments of each."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import av
import numpy as np

IDEAS = (
    "a red fox crosses a frozen lake to find the light that never goes out",
    "一只小猫想去月球",
    "five facts about octopuses",
)
MOMENTS = (0.04, 0.2, 0.42, 0.6, 0.8, 0.93)
HEIGHT = 300  # of one picture, in pixels
OUT = Path(__file__).parents[1] / "docs" / "strip.jpg"


def pictures(short: Path) -> "list[np.ndarray[tuple[int, ...], np.dtype[np.uint8]]]":
    """The moments of a short as RGB pictures of HEIGHT."""
    with av.open(str(short)) as container:
        total = container.streams.video[0].frames
        wanted = {round(moment * total) for moment in MOMENTS}
        shown = [frame for number, frame in enumerate(container.decode(video=0)) if number in wanted]
        width = round(shown[0].width * HEIGHT / shown[0].height / 2) * 2
        return [frame.reformat(width=width, height=HEIGHT, format="rgb24").to_ndarray() for frame in shown]


def main() -> None:
    rows = []
    with tempfile.TemporaryDirectory() as name:
        for number, idea in enumerate(IDEAS):
            short = Path(name) / f"{number}.mp4"
            command = [sys.executable, "-m", "bots", "make", idea, "--seed", "1", "--out", str(short)]
            subprocess.run(command, check=True, env={**os.environ, "STORAGE_HOME": f"{name}/home"})
            rows.append(np.hstack(pictures(short)))
    strip = np.ascontiguousarray(np.vstack(rows))
    OUT.parent.mkdir(exist_ok=True)
    with av.open(str(OUT), "w", format="image2", options={"update": "1"}) as container:
        stream = container.add_stream("mjpeg")
        stream.width, stream.height, stream.pix_fmt = strip.shape[1], strip.shape[0], "yuvj420p"
        stream.options = {"qmin": "2", "qmax": "4"}
        for packet in [
            *stream.encode(av.VideoFrame.from_ndarray(strip, format="rgb24").reformat(format="yuvj420p")),
            *stream.encode(None),
        ]:
            container.mux(packet)
    print(f"{OUT}: {strip.shape[1]}x{strip.shape[0]}, {OUT.stat().st_size // 1000} kB")


if __name__ == "__main__":
    main()
