"""A lens for a shot that racks: what is far or what is near goes soft, by drawing it small and large again.

Works on a frame while it is being drawn, far to near. Knows planes by their parallax only.
"""

import numpy as np
import numpy.typing as npt
import skia

from engine.papercut.surface import image_of, resampled

NEAR = 0.9  # from this parallax on a plane is near
_SOFTEST = 0.011  # of the frame's shorter side


class Focus:
    """Soft planes of one frame; soft says how far out of focus far and near ones are, 0–1."""

    def __init__(self, soft: tuple[float, float], pixels: npt.NDArray[np.uint8], unit: float) -> None:
        self._far, self._near = soft
        self._pixels = pixels
        self._unit = unit
        self._passed = False

    def passing(self, canvas: skia.Canvas, p: float) -> None:
        """Called before each thing: between far and near the frame so far goes soft, and near things get a layer of their own."""
        if self._passed or p < NEAR:
            return
        self._passed = True
        if self._far > 0.03:
            self._blur(canvas)
        if self._near > 0.03:
            sigma = self._near * _SOFTEST
            canvas.saveLayer(None, skia.Paint(ImageFilter=skia.ImageFilters.Blur(sigma, sigma, skia.TileMode.kDecal)))

    def done(self, canvas: skia.Canvas) -> None:
        """Called after the last thing."""
        if self._passed and self._near > 0.03:
            canvas.restore()

    def _blur(self, canvas: skia.Canvas) -> None:
        shrink = 1 + self._far * 3
        image = image_of(self._pixels)
        wide, high = max(8, round(image.width() / shrink)), max(8, round(image.height() / shrink))
        small = skia.Surface(wide, high)
        sigma = self._far * _SOFTEST * self._unit / shrink
        small.getCanvas().drawImageRect(
            image,
            skia.Rect.MakeWH(wide, high),
            skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kLinear),
            resampled(),
        )
        soft = skia.Paint(ImageFilter=skia.ImageFilters.Blur(sigma, sigma, skia.TileMode.kClamp))
        again = skia.Surface(wide, high)
        again.getCanvas().drawImage(small.makeImageSnapshot(), 0, 0, skia.SamplingOptions(), soft)
        canvas.save()
        canvas.resetMatrix()
        canvas.drawImageRect(
            again.makeImageSnapshot(),
            skia.Rect.MakeWH(image.width(), image.height()),
            skia.SamplingOptions(skia.FilterMode.kLinear),
            resampled(),
        )
        canvas.restore()
