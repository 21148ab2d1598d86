"""A whole short by the real program, its shots drawn by a tiny video model that follows paper clips."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from engine.diffusion.job import Source
from engine.encode import probe
from tests.engine.engine_suite import frames_of


def test_a_short_is_made_by_a_video_model_that_follows_paper(model: Callable[..., Source], tmp_path: Path) -> None:
    source = model("wan_vace", longest_frames=49)
    out = tmp_path / "short.mp4"
    asked = (
        "a red fox crosses a frozen lake",
        "--draft",
        "--seconds",
        "3",
        "--ratio",
        "256x448",
        "--music",
        "none",
        "--voice",
        "none",
    )
    settings = {
        "STORAGE_HOME": str(tmp_path / "home"),
        "ENGINE_BACKEND": "diffusion",
        "ENGINE_MODEL": str(source.folder),
        "AGENT_PAPER_GUIDE": "0.4",
    }
    command = [sys.executable, "-m", "bots", "make", *asked, "--out", str(out)]
    done = subprocess.run(command, env={**os.environ, **settings}, capture_output=True, text=True, timeout=200)
    assert done.returncode == 0, done.stdout + done.stderr
    said = probe(out)
    assert (said.width, said.height, said.has_audio) == (256, 448, True)
    assert "diffusion" in str(said.comment)
    pictures = frames_of(out)
    assert len(pictures) == said.frames == round(3 * said.fps)
    assert pictures[10].std() > 8
