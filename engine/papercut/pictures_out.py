"""Frames as picture files: a PNG that is kept, a small JPEG that is looked at once. Knows pixels, no shot."""

from pathlib import Path

import skia

from engine.children import writing
from engine.papercut.media.pictures import Pixels
from engine.papercut.png import png
from engine.papercut.surface import image_of


def save(pixels: Pixels, path: Path) -> None:
    """Write an RGBA frame as a PNG."""
    with writing(path) as part:
        part.write_bytes(png(pixels))


def preview(pixels: Pixels, path: Path, side: int) -> None:
    """Write an RGBA frame as a JPEG, `side` pixels on its longer side."""
    height, width = pixels.shape[:2]
    shrink = side / max(width, height)
    small = image_of(pixels).resize(max(1, round(width * shrink)), max(1, round(height * shrink)))
    with writing(path) as part:
        part.write_bytes(bytes(small.encodeToData(skia.kJPEG, 80)))
