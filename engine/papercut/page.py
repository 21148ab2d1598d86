"""A page of paper that turns: one picture lifts at its corner and folds over, and another lies beneath.

Knows two pictures and how far the page has turned; no clip and no world.
"""

import math

import numpy as np
import skia

from engine.papercut.chance import ease
from engine.papercut.media.pictures import Pixels
from engine.papercut.surface import image_of, resampled, shaded, surface_on

_SLANT = math.radians(13)
_BACK = 0xFFF3ECDD


class PageTurn:
    """`frame(top, below, share)` draws page `top` turned away from `below` by share 0–1; the array is drawn on again by the next call."""

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        self._pixels = np.zeros((height, width, 4), np.uint8)
        self._surface = surface_on(self._pixels)

    def frame(self, top: Pixels, below: Pixels, share: float) -> Pixels:
        """Draw one moment: at share 0 only top is seen, at 1 only below."""
        np.copyto(self._pixels, below if share > 0 else top)
        if not 0 < share < 1:
            return self._pixels
        canvas = self._surface.getCanvas()
        w, h = float(self.width), float(self.height)
        # the fold is a slanted line that runs from beyond the lower right corner to beyond the upper left one
        nx, ny = math.cos(_SLANT), math.sin(_SLANT)
        far = w * nx + h * ny
        flap = 0.5 * w  # how much of the page is folded over at most
        fold = far - 1.02 * far * ease(share)
        short = min(w, h)
        page = image_of(top, copy=False)
        canvas.save()
        # what still lies flat: all on the near side of the fold
        canvas.save()
        canvas.clipPath(_half(nx, ny, fold, w, h, before=True), skia.ClipOp.kIntersect, True)
        canvas.drawImage(page, 0, 0)
        canvas.restore()
        self._shade(canvas, nx, ny, fold, 0.16 * short, 0.4)  # on the picture beneath, beside the fold
        width = min(far - fold, flap)
        self._flap(canvas, page, nx, ny, fold, width, short)
        canvas.restore()
        return self._pixels

    def _flap(self, canvas: skia.Canvas, page: skia.Image, nx: float, ny: float, fold: float, width: float, short: float) -> None:
        """The folded part, mirrored over the fold: the paper's back, the picture faintly through it, light on its bend."""
        w, h = float(self.width), float(self.height)
        mirror = skia.Matrix.MakeAll(
            1 - 2 * nx * nx, -2 * nx * ny, 2 * fold * nx, -2 * nx * ny, 1 - 2 * ny * ny, 2 * fold * ny, 0, 0, 1
        )
        sheet = skia.Path()
        sheet.addRect(skia.Rect.MakeWH(w, h))
        sheet.transform(mirror)
        behind = _band(nx, ny, fold - width, fold, w, h)
        shape = skia.Op(sheet, behind, skia.PathOp.kIntersect_PathOp) or behind
        canvas.save()
        canvas.translate(-0.012 * short, 0.012 * short)
        canvas.drawPath(
            shape,
            skia.Paint(
                AntiAlias=True, Color=0x50100A18, MaskFilter=skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, 0.018 * short)
            ),
        )
        canvas.restore()
        canvas.save()
        canvas.clipPath(shape, skia.ClipOp.kIntersect, True)
        canvas.drawPath(shape, skia.Paint(AntiAlias=True, Color=_BACK))
        canvas.save()
        canvas.concat(mirror)
        canvas.drawImage(page, 0, 0, skia.SamplingOptions(), resampled(0.12))
        canvas.restore()
        at = ((fold - width) * nx, (fold - width) * ny), (fold * nx, fold * ny)
        bend = skia.GradientShader.MakeLinear(
            list(at), [0x30402818, 0x00FFFFFF, 0x66FFFFFF, 0x00FFFFFF, 0x58301C10], [0.0, 0.2, 0.55, 0.8, 1.0]
        )
        canvas.drawPath(shape, shaded(bend, smooth=False))
        canvas.restore()

    def _shade(self, canvas: skia.Canvas, nx: float, ny: float, fold: float, wide: float, alpha: float) -> None:
        a, b = (fold * nx, fold * ny), ((fold + wide) * nx, (fold + wide) * ny)
        dark = skia.GradientShader.MakeLinear([a, b], [round(255 * alpha) << 24 | 0x0E0816, 0x000E0816])
        canvas.drawPath(_band(nx, ny, fold, fold + wide, float(self.width), float(self.height)), shaded(dark, smooth=False))


def _half(nx: float, ny: float, fold: float, w: float, h: float, *, before: bool) -> skia.Path:
    far = 4 * (w + h)
    return _band(nx, ny, fold - far, fold, w, h) if before else _band(nx, ny, fold, fold + far, w, h)


def _band(nx: float, ny: float, low: float, high: float, w: float, h: float) -> skia.Path:
    """Everything between two parallel lines across the frame."""
    long = 2 * (w + h)
    tx, ty = -ny * long, nx * long
    path = skia.Path()
    path.addPoly(
        [
            skia.Point(nx * low + tx, ny * low + ty),
            skia.Point(nx * high + tx, ny * high + ty),
            skia.Point(nx * high - tx, ny * high - ty),
            skia.Point(nx * low - tx, ny * low - ty),
        ],
        True,
    )
    return path
