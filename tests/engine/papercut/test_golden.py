"""Golden frames: what a few shots looked like when somebody last looked at them. `python -m tests.gallery golden` draws them anew."""

import numpy as np
import pytest
import skia

from tests.gallery import GOLDEN, GOLDEN_FOLDER, golden

MEAN, BLOCK = 4.0, 30.0  # of 255: JPEG's own loss is about 2; a block is 16 by 16 pixels


@pytest.mark.parametrize("name", sorted(GOLDEN))
def test_a_frame_looks_as_it_did(name: str) -> None:
    file = GOLDEN_FOLDER / f"{name}.jpg"
    assert file.stat().st_size <= 30_000
    before = skia.Image.open(str(file)).toarray(colorType=skia.kRGBA_8888_ColorType)[..., :3].astype(float)
    now = golden(name).toarray(colorType=skia.kRGBA_8888_ColorType)[..., :3].astype(float)
    assert before.shape == now.shape
    apart = np.abs(before - now).mean(-1)
    blocks = apart.reshape(16, 16, 16, 16).mean((1, 3))
    assert apart.mean() <= MEAN
    assert blocks.max() <= BLOCK


def test_golden_frames_differ_from_each_other_by_more_than_the_tolerance() -> None:
    drawn = [
        golden(name).toarray(colorType=skia.kRGBA_8888_ColorType)[..., :3].astype(float)
        for name in ("paper_forest", "paper_city")
    ]
    assert np.abs(drawn[0] - drawn[1]).mean() > 4 * MEAN
