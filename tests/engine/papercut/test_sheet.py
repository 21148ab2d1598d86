"""The storyboard as one picture."""

from pathlib import Path

import numpy as np
import pytest
import skia

from engine.errors import RequestRejected
from engine.papercut.sheet import storyboard_sheet


def panel(folder: Path, number: int, width: int = 90, height: int = 160) -> Path:
    pixels = np.zeros((height, width, 4), np.uint8)
    pixels[..., :] = (40 * number % 256, 90, 200, 255)
    path = folder / f"{number}.png"
    skia.Image.fromarray(pixels, skia.kRGBA_8888_ColorType).save(str(path), skia.kPNG)
    return path


def read(path: Path) -> np.ndarray:
    return np.array(skia.Image.open(str(path)).toarray(colorType=skia.kRGBA_8888_ColorType))


@pytest.mark.parametrize("count", [1, 2, 5, 12, 40])
def test_every_panel_is_on_the_sheet_and_the_sheet_can_be_sent(tmp_path: Path, count: int) -> None:
    out = tmp_path / "sheet.png"
    storyboard_sheet([(panel(tmp_path, 3), "A fox.")] * count, out, "en")
    picture = read(out)
    assert max(picture.shape) <= 4096
    blue = (np.abs(picture[..., :3].astype(int) - (120, 90, 200)).max(axis=2) < 12).sum()
    one = 300 * 533 * min(1.0, (picture.shape[1] / 400) ** 2)
    assert blue > 0.3 * one * min(count, 4)


@pytest.mark.parametrize("caption", ["", "红狐狸走过结冰的湖，雪落在松树上。", "الثعلب يمشي", "🦊 word" * 40, "x" * 3000])
def test_any_caption_in_any_language_is_set(tmp_path: Path, caption: str) -> None:
    blank, said = tmp_path / "blank.png", tmp_path / "said.png"
    storyboard_sheet([(panel(tmp_path, 1), "")], blank, "zh")
    storyboard_sheet([(panel(tmp_path, 1), caption)], said, "zh")
    assert (read(blank) != read(said)).any() == bool(caption)


def test_wide_pictures_make_wide_panels(tmp_path: Path) -> None:
    storyboard_sheet([(panel(tmp_path, 1, 160, 90), "Wide.")], tmp_path / "wide.png", "en")
    height, width, _ = read(tmp_path / "wide.png").shape
    assert width > height


def test_no_panels_and_no_pictures_are_refused(tmp_path: Path) -> None:
    bad = tmp_path / "bad.png"
    bad.write_bytes(b"not a picture")
    for panels in ([], [(bad, "x")], [(tmp_path / "missing.png", "x")]):
        with pytest.raises(RequestRejected) as caught:
            storyboard_sheet(panels, tmp_path / "out.png", "en")
        assert caught.value.field == "panels"
    assert not (tmp_path / "out.png").exists()
