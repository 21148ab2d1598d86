"""papercut behind the engine's door: the shared suite, and what only papercut promises."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.base import Engine, Finish, Scene, SceneSubject
from engine.errors import OutOfSpace
from engine.papercut.engine import Papercut
from tests.engine.engine_suite import SMALL, EngineSuite, frames_of


class TestPapercut(EngineSuite):
    def open(self) -> Engine:
        return Papercut()


async def test_report_says_what_was_cast_how(tmp_path: Path) -> None:
    scene = Scene(subjects=(SceneSubject("fox"), SceneSubject("qwxzblorf", label="Qwxzblorf")), place="forest")
    clip = await Papercut().render(replace(SMALL, scene=scene, duration_s=0), Finish(), tmp_path)
    assert clip.report["cast"] == [
        {"name": "fox", "label": "fox", "as": "rig"},
        {"name": "qwxzblorf", "label": "Qwxzblorf", "as": "sign"},
    ]
    assert clip.report["place"] == "forest"
    assert clip.report["adapted"] == []


async def test_unknown_style_is_drawn_as_paper_and_said(tmp_path: Path) -> None:
    plain = await Papercut().render(replace(SMALL, duration_s=0), Finish(), tmp_path)
    odd = await Papercut().render(replace(SMALL, duration_s=0, style="stained glass"), Finish(), tmp_path)
    assert "stained glass" in str(odd.report["adapted"])
    assert np.array_equal(frames_of(plain.path)[0], frames_of(odd.path)[0])


@pytest.mark.parametrize("style", ["shadow theatre", "neon", "black and white", "vintage"])
async def test_known_styles_change_the_picture_and_are_not_reported(tmp_path: Path, style: str) -> None:
    plain = await Papercut().render(replace(SMALL, duration_s=0), Finish(), tmp_path)
    styled = await Papercut().render(replace(SMALL, duration_s=0, style=style), Finish(), tmp_path)
    assert styled.report["adapted"] == []
    assert np.abs(frames_of(plain.path)[0].astype(int) - frames_of(styled.path)[0].astype(int)).mean() > 8


async def test_folder_that_cannot_be_written_is_said() -> None:
    with pytest.raises(OutOfSpace):
        await Papercut().render(replace(SMALL, duration_s=0), Finish(), Path("/sys/nowhere"))


def test_opening_the_engine_loads_no_drawing_library() -> None:
    code = "import sys, engine.papercut.engine; sys.exit(bool({'skia', 'numpy', 'av', 'torch'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
