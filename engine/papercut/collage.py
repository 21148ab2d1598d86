"""A picture as a paper collage that the camera moves through: its sheets slide apart, get cut edges and shadows, weather and puppets come.

At the moment of the picture itself the frame is the picture, pixel for pixel; the farther from it in time, the more it is paper. Works
forwards (a picture at the start) and backwards (one at the end), and takes over the motion that a clip had. Knows no file.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import skia

from engine.papercut import grade
from engine.papercut.camera import MOVES
from engine.papercut.chance import ease, noise
from engine.papercut.media.drift import Drift
from engine.papercut.media.layers import SheetOf, take_apart
from engine.papercut.media.pictures import Pixels
from engine.papercut.media.planes import Few, Mask, boxed, covering, scaled, summed
from engine.papercut.overlay import Overlay
from engine.papercut.surface import resampled, surface_on

_TURN_TO_PAPER_S = 0.9
_LIGHT_S = 2.2
_MARGIN = 0.13  # how far beyond its border a picture is mirrored, where a clip's motion runs on
_CARRY_S = 0.7  # how long a clip's own motion runs on before it has died away
_BAND = 256
_TILE = 16  # pixels a side: what is hidden is known this finely
_SLIDES = 0.12  # how far sheets come apart at most, as a share of the shorter side
_WHITE = np.array((250, 246, 236), np.float32)
_DARK = np.array((14, 10, 26), np.float32)
_SMOOTH = skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kNone)


@dataclass(frozen=True)
class _Cut:
    """A sheet's picture, where its upper left corner lies from the middle of the frame, and its parallax.

    The image shows the pixels' own memory. Among them, something lies on the tiles of `some`, and those of `full` hide what is behind them.
    """

    pixels: Pixels
    image: skia.Image
    x: float
    y: float
    p: float
    some: skia.Path
    full: skia.Path


class Collage:
    """`frame(t)` draws the collage t seconds away from the moment of its picture, forwards or backwards; length_s is how long it lasts."""

    def __init__(
        self,
        picture: Pixels,
        overlay: Overlay,
        move: str,
        length_s: float,
        seed: int,
        drift: Drift | None = None,
        *,
        lit: bool = True,
    ) -> None:
        self.height, self.width = picture.shape[:2]
        self._picture = picture
        self._length = max(0.1, length_s)
        self._move = move if move in MOVES else ""
        self._seed = seed
        self._drift = drift or Drift()
        sheets = take_apart(picture).sheets
        self.sheets = len(sheets)
        moves = any((self._drift.x, self._drift.y, self._drift.zoom))
        self._margin = round(_MARGIN * min(self.width, self.height)) if moves else 0
        covers = [sheet.cover for sheet in sheets[1:]]
        self._cuts = [_pasted(sheet, n, self._margin, covers[n:]) for n, sheet in enumerate(sheets)]
        self._depth = _mean_parallax([(sheet.p, float(sheet.cover.mean()) / 255) for sheet in sheets])
        del sheets, covers
        self._raw: _Cut | None = _cut_from(_wider_by(picture, self._margin), self._margin, 0.6)
        self._light = grade.matrix(overlay.scene, overlay.site.palette, overlay.site.palette.style) if lit else grade.PLAIN
        self._light_s = self._length if overlay.scene.until else _LIGHT_S
        self._pixels = np.zeros((self.height, self.width, 4), np.uint8)
        self._surface = surface_on(self._pixels)

    def frame(self, t: float) -> Pixels:
        """Draw t seconds away from the picture; at 0 it is the picture itself. The array is drawn on again by the next call."""
        if t <= 0:
            np.copyto(self._pixels, self._picture)
            return self._pixels
        canvas = self._surface.getCanvas()
        paper, light = paper_at(t), ease(t / self._light_s)
        view = self._view(t)
        if light >= 1 and self._light != grade.PLAIN:  # from here on it no longer changes: laid into the pictures
            self._cuts = [_lit(cut, self._light) for cut in self._cuts]
            self._light = grade.PLAIN
        paint = grade.paint(grade.between(grade.PLAIN, self._light, light)) or resampled()
        places = [self._place(cut, view) for cut in self._cuts]
        for n, cut in enumerate(self._cuts):
            hidden = [_moved(nearer.full, place) for nearer, place in zip(self._cuts[n + 1 :], places[n + 1 :], strict=True)]
            self._draw(canvas, cut, places[n], paint, hidden)
        if paper >= 1:
            self._raw = None
        elif self._raw is not None:  # the picture fades away over its sheets: they hide everything, so that it needs no layer
            fading = skia.Paint(paint)
            fading.setAlphaf(1 - paper)
            self._draw(canvas, self._raw, self._place(self._raw, view), fading, ())
        return self._pixels

    def _draw(self, canvas: skia.Canvas, cut: _Cut, place: skia.Matrix, paint: skia.Paint, hidden: Sequence[skia.Path]) -> None:
        """Draw what is seen of a sheet: a pixel of an enlarged picture costs 14 ns, drawn or hidden."""
        canvas.save()
        for path in hidden:
            canvas.clipPath(path, skia.ClipOp.kDifference, False)
        canvas.concat(place)
        canvas.clipPath(cut.some, skia.ClipOp.kIntersect, False)
        canvas.drawImage(cut.image, 0, 0, _SMOOTH, paint)
        canvas.restore()

    def _place(self, cut: _Cut, view: tuple[float, float, float, float]) -> skia.Matrix:
        """From a sheet's pixels to the frame's."""
        w, h, m = self.width, self.height, self._margin
        x, y, zoom, roll = view
        size = max(1 + (zoom - 1) * (0.45 + 0.55 * cut.p) / (0.45 + 0.55 * self._depth), 1 / (1 + 1.8 * m / max(w, h)))
        near = (0.35 + 0.65 * cut.p) / (0.35 + 0.65 * self._depth)
        # never so far aside that its edge comes into the frame
        room_x, room_y = (size - 1) * w / 2 + m * size, (size - 1) * h / 2 + m * size
        dx = max(-room_x, min(room_x, -x * w * near))
        dy = max(-room_y, min(room_y, -y * h * near))
        place = skia.Matrix.Translate(w / 2 + dx, h * 0.5 + dy)
        return place.preRotate(roll).preScale(size, size).preTranslate(cut.x, cut.y)

    def _view(self, t: float) -> tuple[float, float, float, float]:
        """Where the camera is t seconds from the picture: x and y in shares of the frame, zoom, roll in degrees. All zero at t = 0."""
        share = min(1.0, t / self._length)
        e = ease(share) * min(1.0, 0.4 + self._length / 6)
        on = ease(t / 0.6)
        x, y, zoom, roll = 0.0, 0.0, 1.0, 0.0
        match self._move:
            case "static":
                zoom += 0.012 * e
            case "pan left" | "pan right":
                x, zoom = (0.11 if self._move == "pan right" else -0.11) * e, 1 + 0.26 * e
            case "tilt up" | "tilt down" | "crane":
                y, zoom = (0.09 if self._move == "tilt down" else -0.09) * e, 1 + 0.22 * e
            case "orbit":
                x, zoom = 0.07 * math.sin(2 * math.pi * share) * on, 1 + 0.16 * e
            case "handheld" | "shake":
                pace, size = (1.3, 1.0) if self._move == "handheld" else (8.0, 1.2)
                x = 0.012 * size * on * noise(self._seed + 2, t * pace)
                y = 0.01 * size * on * noise(self._seed + 3, t * pace * 1.2)
                roll, zoom = 0.5 * on * noise(self._seed + 4, t * pace * 0.9), 1 + 0.045 * on + 0.05 * e
            case "zoom in" | "dolly in" | "zoom out" | "dolly out":
                zoom = 1 + 0.3 * e
            case _:
                x, zoom = 0.02 * e * (1 if self._seed % 2 else -1), 1 + 0.14 * e
        drift = self._drift
        fastest = max(abs(drift.x), abs(drift.y), 0.5 * abs(drift.zoom))
        carry = min(_CARRY_S, 0.9 * _MARGIN / fastest) if fastest else _CARRY_S
        run = carry * (1 - math.exp(-t / carry))  # begins at the clip's own speed and dies away
        return x + drift.x * run, y + drift.y * run, zoom * math.exp(drift.zoom * run), roll


def paper_at(t: float) -> float:
    """How much of a picture has turned to paper t seconds away from it, 0–1."""
    return ease(t / _TURN_TO_PAPER_S)


def _mean_parallax(sheets: list[tuple[float, float]]) -> float:
    """How far the picture as a whole moves with the camera: each sheet by what is seen of it."""
    total, nearer = 0.0, 0.0
    for p, share in reversed(sheets):
        total += p * max(0.0, share - nearer)
        nearer = max(nearer, share)
    return total


def _wider_by(pixels: Pixels, margin: int) -> Pixels:
    """A picture with its borders mirrored outwards."""
    return (
        np.ascontiguousarray(np.pad(pixels, ((margin, margin), (margin, margin), (0, 0)), mode="reflect")) if margin else pixels
    )


def _pasted(sheet: SheetOf, number: int, margin: int, covers: Sequence[Few]) -> _Cut:
    """A sheet with its soft shadow and, unless it is the last one behind all, a pale cut edge; no more of it than is seen.

    covers are those of the nearer sheets, under which it never shows.
    """
    height, width = sheet.cover.shape
    out = sheet.pixels if number == 0 else _edged(sheet)
    seen = out[:, :, 3] > 0
    for cover in covers:
        seen &= cover < 254
    rows, columns = np.flatnonzero(seen.any(axis=1)), np.flatnonzero(seen.any(axis=0))
    if not len(rows):
        rows = columns = np.arange(1)
    slack = round(_SLIDES * min(height, width))
    box = (int(rows[0]) - slack, int(rows[-1]) + 1 + slack, int(columns[0]) - slack, int(columns[-1]) + 1 + slack)
    return _cut_from(_wider_by(out, margin), margin, sheet.p, box)


def _edged(sheet: SheetOf) -> Pixels:
    """A sheet's picture with its alpha multiplied in: its pale edge, its shadow around it."""
    height, width = sheet.cover.shape
    small_h, small_w = max(8, height // 4), max(8, width // 4)
    reach = max(1, round(0.009 * min(small_w, small_h) * 1.4))
    less = scaled(np.divide(sheet.cover, 255, dtype=np.float32), small_w, small_h)
    soft = boxed(boxed(less[:, :, None], reach), reach)[:, :, 0]
    down = max(1, round(0.006 * min(small_w, small_h)))
    shadow = covering(np.roll(soft, (down, down), (0, 1)), width, height)
    by = max(1, round(min(width, height) * 0.0032))
    around = summed(sheet.cover.astype(np.uint16), by)  # a mask grown by some pixels, its edge soft
    whole = 255 * (2 * by + 1) ** 2
    out = np.empty((height, width, 4), np.uint8)
    for top in range(0, height, _BAND):  # a band at a time: whole frames of floats are large
        rows = slice(top, top + _BAND)
        m = sheet.cover[rows, :, None].astype(np.float32) / 255
        e = np.clip((np.minimum(around[rows, :, None].astype(np.float32) * (2 / whole), 1) - 0.35) * 4, 0, 1)
        alpha = np.maximum(e, 1 - (1 - e) * (1 - shadow[rows, :, None] * np.float32(0.42 / 255)))
        colour = sheet.pixels[rows, :, :3] * m + _WHITE * (1 - m)
        out[rows, :, :3] = np.rint(colour * e + _DARK * (alpha - e))
        out[rows, :, 3:] = np.rint(alpha * 255)
    return out


def _cut_from(pixels: Pixels, margin: int, p: float, box: tuple[int, int, int, int] | None = None) -> _Cut:
    """A sheet cut out of a picture that is wider by a margin: the part of it that is seen now or when the sheets have slid apart.

    box is that part's first and last row and column, without the margin; what touches the border goes on beyond it.
    """
    height, width = pixels.shape[:2]
    top, low, left, right = box or (0, height, 0, width)
    top, low = max(0, top + (margin if top > 0 else 0)), min(height, low + margin if low < height - 2 * margin else height)
    left, right = max(0, left + (margin if left > 0 else 0)), min(width, right + margin if right < width - 2 * margin else width)
    part = np.ascontiguousarray(pixels[top:low, left:right])
    solid = bool(part[:, :, 3].min() == 255)
    image = skia.Image.fromarray(
        part, skia.kRGBA_8888_ColorType, skia.kOpaque_AlphaType if solid else skia.kPremul_AlphaType, copy=False
    )
    return _Cut(part, image, left - width / 2, top - height / 2, p, *_tiles(part[:, :, 3]))


def _tiles(alpha: Pixels) -> tuple[skia.Path, skia.Path]:
    """The tiles of a sheet on which or next to which there is something, and those which with their neighbours are opaque."""
    height, width = alpha.shape
    rows, columns = -(-height // _TILE), -(-width // _TILE)
    whole = np.pad(alpha, ((0, rows * _TILE - height), (0, columns * _TILE - width)), mode="edge")
    tiles = whole.reshape(rows, _TILE, columns, _TILE)
    some, full = tiles.max(axis=(1, 3)) > 0, tiles.min(axis=(1, 3)) == 255
    around = np.pad(some, 1), np.pad(full, 1, mode="edge")
    for down in range(3):
        for right in range(3):
            there = slice(down, down + rows), slice(right, right + columns)
            some, full = some | around[0][there], full & around[1][there]
    return _tiled(some), _tiled(full)


def _tiled(tiles: Mask) -> skia.Path:
    """The path of some tiles, each row's runs as boxes."""
    path = skia.Path()
    for row, line in enumerate(np.pad(tiles, ((0, 0), (1, 1))).astype(np.int8)):
        ends = np.flatnonzero(np.diff(line)).reshape(-1, 2) * _TILE
        for left, right in ends.tolist():
            path.addRect(skia.Rect.MakeLTRB(left, row * _TILE, right, (row + 1) * _TILE))
    return path


def _moved(path: skia.Path, place: skia.Matrix) -> skia.Path:
    moved = skia.Path()
    path.transform(place, moved)
    return moved


def _lit(cut: _Cut, values: grade.Matrix) -> _Cut:
    """A sheet with its light changed for good."""
    pixels = np.empty_like(cut.pixels)
    info = cut.image.imageInfo()
    surface = skia.Surface(pixels, colorType=info.colorType(), alphaType=info.alphaType())
    paint = grade.paint(values) or skia.Paint()
    paint.setBlendMode(skia.BlendMode.kSrc)
    surface.getCanvas().drawImage(cut.image, 0, 0, skia.SamplingOptions(), paint)
    image = skia.Image.fromarray(pixels, info.colorType(), info.alphaType(), copy=False)
    return replace(cut, pixels=pixels, image=image)
