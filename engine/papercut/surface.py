"""Skia on the memory of numpy frames: to draw on one, to draw one, and what to paint a gradient or an enlarged picture with.

Each says what skia, on the CPU, needs to be quick. It takes an array's alpha for not multiplied in unless it is told otherwise, and then
divides and multiplies every pixel that it blends: a tenth of a frame's time. And its eight-bit arithmetic, which it would choose for a
gradient or a picture that is scaled or moved by parts of a pixel, takes three times as long as its floats do, which dithering asks for:
on 1080×1920 opaque pixels 77 ms against 26. Knows no shot.
"""

import numpy as np
import skia
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]


def surface_on(pixels: Pixels) -> skia.Surface:
    """A surface that draws on an H×W×4 RGBA array in place; its alpha is multiplied in. Keep the array as long as the surface."""
    return skia.Surface(pixels, colorType=skia.kRGBA_8888_ColorType, alphaType=skia.kPremul_AlphaType)


def shaded(shader: skia.Shader, *, smooth: bool = True) -> skia.Paint:
    """A fill with a gradient or a pattern; smooth: with a smooth edge."""
    return skia.Paint(AntiAlias=smooth, Shader=shader, Dither=True)


def resampled(alpha: float = 1.0) -> skia.Paint:
    """A paint for pictures that are drawn larger, smaller or between pixels."""
    return skia.Paint(Alphaf=alpha, Dither=True)


def image_of(pixels: Pixels, *, copy: bool = True) -> skia.Image:
    """An opaque H×W×4 RGBA frame as a picture to draw; without a copy it shows the array as it is when it is drawn."""
    return skia.Image.fromarray(pixels, skia.kRGBA_8888_ColorType, skia.kOpaque_AlphaType, copy=copy)
