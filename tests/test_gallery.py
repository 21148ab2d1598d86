"""The gallery script draws what it is asked for."""

import subprocess
import sys
from pathlib import Path

import skia

ROOT = Path(__file__).parents[1]


def test_a_sheet_of_a_prompt_in_two_styles_is_drawn(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.gallery", "红色的狐狸", "--out", str(tmp_path), "--size", "256x256", "--moments", "2"]
    done = subprocess.run(
        [*command, "--style", "paper", "--style", "neon"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout
    assert "4 pictures" in done
    assert str(tmp_path) in done
    sheet = skia.Image.open(str(tmp_path / "asked.jpg"))
    assert sheet.width() > 4 * 256
    assert sheet.height() >= 256


def test_a_style_that_is_none_is_refused(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.gallery", "styles", "--style", "zorblax", "--out", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 2
    assert "zorblax" in done.stderr
    assert list(tmp_path.iterdir()) == []
