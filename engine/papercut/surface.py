"""Skia on the memory of numpy frames: to draw on one, and to draw one.

Both say outright how the alpha lies. Skia takes an array's alpha for not multiplied in unless it is told otherwise, and then divides and
multiplies every pixel that it blends: a tenth of a frame's time, and half of what a picture costs. Knows no shot.
"""

import numpy as np
import skia
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]


def surface_on(pixels: Pixels) -> skia.Surface:
    """A surface that draws on an H×W×4 RGBA array in place; its alpha is multiplied in. Keep the array as long as the surface."""
    return skia.Surface(pixels, colorType=skia.kRGBA_8888_ColorType, alphaType=skia.kPremul_AlphaType)


def image_of(pixels: Pixels, *, copy: bool = True) -> skia.Image:
    """An opaque H×W×4 RGBA frame as a picture to draw; without a copy it shows the array as it is when it is drawn."""
    return skia.Image.fromarray(pixels, skia.kRGBA_8888_ColorType, skia.kOpaque_AlphaType, copy=copy)
