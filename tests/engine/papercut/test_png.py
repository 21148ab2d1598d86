"""PNG files written by our own few lines are read by others as the pixels that went in."""

import numpy as np
import pytest
import skia

from engine.papercut.png import png


@pytest.mark.parametrize("shape", [(1, 1, 3), (7, 5, 4), (256, 300, 4), (3, 2048, 3)])
def test_what_is_read_back_is_what_was_written(shape: tuple[int, int, int]) -> None:
    pixels = np.random.default_rng(3).integers(0, 256, shape, dtype=np.uint8)
    read = skia.Image.MakeFromEncoded(skia.Data.MakeWithCopy(png(pixels))).toarray(colorType=skia.kRGBA_8888_ColorType)
    assert np.array_equal(read[:, :, :3], pixels[:, :, :3])
    assert (read[:, :, 3] == 255).all()


def test_a_flat_picture_is_small() -> None:
    assert len(png(np.full((600, 400, 3), 90, np.uint8))) < 8000
