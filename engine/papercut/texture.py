"""The sheet that everything is drawn on: grain, tooth, weave, dots and margins as whole-frame arrays, laid on every frame's pixels.

A frame is finished by at most three passes of saturating arithmetic, each half a millisecond at 1080×1920: take darkness off, raise to a
floor (what no ink covers), press under a ceiling (what no chalk reaches). The arrays are the same for every shot: the sheet lies still.
Knows no Look, only a sheet's name.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import skia
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
Field = NDArray[Any]  # of floats
_ROWS = 64


@dataclass(frozen=True)
class Texture:
    """H×W×4 arrays; None where the sheet has no need of a pass."""

    take: Pixels
    floor: Pixels | None = None
    ceiling: Pixels | None = None

    def lay(self, pixels: Pixels) -> None:
        """Lay the sheet on RGBA pixels, in place; some rows at a time, which a core's own cache holds between the passes."""
        for row in range(0, len(pixels), _ROWS):
            part, take = pixels[row : row + _ROWS], self.take[row : row + _ROWS]
            np.maximum(part, take, out=part)
            np.subtract(part, take, out=part)
            if self.floor is not None:
                np.maximum(part, self.floor[row : row + _ROWS], out=part)
            if self.ceiling is not None:
                np.minimum(part, self.ceiling[row : row + _ROWS], out=part)


@lru_cache(maxsize=1)
def texture(sheet: str, width: int, height: int) -> Texture:
    """The sheet of this name for frames of this size; kept, since the next shot lies on the same one. Not to be written to."""
    chance = np.random.default_rng(20)
    make = _SHEETS.get(sheet, _paper)
    return make(chance, width, height)


def _paper(chance: np.random.Generator, width: int, height: int) -> Texture:
    """Fine tooth, a few soft clouds of fibre, corners a little darker: 0 to 16 steps."""
    fine = chance.integers(0, 4, (height, width)).astype(np.float32)
    return Texture(_grey(fine * 0.55 + _cloud(chance, width, height, 6) * 4 + _corners(width, height, 9)))


def _smooth(chance: np.random.Generator, width: int, height: int) -> Texture:
    fine = chance.integers(0, 3, (height, width)).astype(np.float32)
    return Texture(_grey(fine * 0.6 + _corners(width, height, 7)))


def _linen(chance: np.random.Generator, width: int, height: int) -> Texture:
    """A lamp behind a cloth: threads both ways, and the light falls off towards the edges."""
    unit = min(width, height) / 540
    ys, xs = np.mgrid[0:height, 0:width].astype(np.float32)
    threads = np.cos(xs * 2.1 / unit) + np.cos(ys * 2.1 / unit)
    slubs = _streaks(chance, width, height, 1, 90) + _streaks(chance, width, height, 90, 1)
    ex, ey = (xs / width - 0.5) * 2, (ys / height - 0.45) * 2
    fall = np.clip(ex**2 * 0.55 + np.where(ey > 0, 0.3, 0.55) * ey**2 - 0.14, 0, 1.2) * 84
    return Texture(_grey(4 + threads * 2 + slubs * 9 + fall))


def _watercolour(chance: np.random.Generator, width: int, height: int) -> Texture:
    """Pigment that pooled and granulated, the tooth of rough paper, and a margin that the brush left free."""
    blots = sum(
        _cloud(chance, width, height, max(2, round(min(width, height) / n))) / (1 + i * 0.7) for i, n in enumerate((3, 8, 26))
    )
    rim = np.abs(_cloud(chance, width, height, max(2, round(min(width, height) / 6))) - 0.5)
    tooth = _cloud(chance, width, height, 2) * chance.random((height, width), dtype=np.float32)
    inside = _edge(chance, width, height, 0.03, 0.012)
    wet = np.exp(-((inside * 190) ** 2)) * 30 * (inside > 0)
    take = np.clip((np.asarray(blots, np.float32) - 0.85) * 22, 0, 26) + np.exp(-((rim * 60) ** 2)) * 5 + tooth * 20 + wet
    free = np.clip(-inside * 260, 0, 1)
    floor = _tinted((250, 248, 242), free - 0.03 * tooth * free)
    return Texture(_grey(np.where(inside > 0, take, 0)), floor)


def _chalk(chance: np.random.Generator, width: int, height: int) -> Texture:
    """A board wiped many times; its tooth breaks every stroke."""
    ceiling = np.full((height, width), 255, np.float32)
    grit = chance.random((height, width), dtype=np.float32) * 0.6 + _cloud(chance, width, height, 2) * 0.4
    ceiling -= np.clip((grit - 0.52) * 420, 0, 115)
    wiped = (
        _cloud(chance, width, height, max(2, round(min(width, height) / 3))) * 0.6 + _streaks(chance, width, height, 60, 3) * 0.5
    )
    floor = _tinted((52, 64, 59), np.clip((wiped - 0.35) * 1.1, 0, 1))
    return Texture(_grey(_corners(width, height, 14)), floor, _solid(ceiling))


def _print(chance: np.random.Generator, width: int, height: int) -> Texture:
    """Ink on cream stock: a screen of dots, foxed corners, a rounded margin."""
    unit = min(width, height) / 540
    ys, xs = np.mgrid[0:height, 0:width].astype(np.float32)
    pitch = 5.2 * max(unit, 0.75)
    screen = np.cos((xs + ys) * np.pi / pitch) * np.cos((xs - ys) * np.pi / pitch)
    foxed = _cloud(chance, width, height, max(2, round(min(width, height) / 4)))
    take = (
        9
        + screen * 9
        + chance.random((height, width), dtype=np.float32) * 6
        + _corners(width, height, 18)
        + np.clip(foxed - 0.6, 0, 1) * 30
    )
    bare = np.clip(
        (chance.random((height, width), dtype=np.float32) * 0.7 + _cloud(chance, width, height, 3) * 0.45 - 0.86) * 5, 0, 1
    )
    inside = _round(width, height, 0.034, 0.05)
    margin = np.clip(-inside * min(width, height) + 0.5, 0, 1)
    cream = np.stack([np.full((height, width), v, np.float32) for v in (243.0, 230.0, 202.0)], axis=2) - (take * 0.35)[:, :, None]
    floor = np.zeros((height, width, 4), np.uint8)
    floor[:, :, :3] = np.clip(cream * np.maximum(margin, bare * 0.4)[:, :, None], 0, 255)
    return Texture(_grey(np.where(margin > 0.5, 255, take)), floor)


def _dark(chance: np.random.Generator, width: int, height: int) -> Texture:
    return Texture(_grey(chance.integers(0, 4, (height, width)).astype(np.float32) + _corners(width, height, 24)))


def _crayon(chance: np.random.Generator, width: int, height: int) -> Texture:
    """Wax on rough paper: the tooth stays white, in slanting strokes, and the sheet has an edge the child did not reach."""
    lanes = (
        _slanted(_streaks(chance, width + height, height, 2, 60)) * 0.6
        + _slanted(_streaks(chance, width + height, height, 5, 90)) * 0.4
    )
    lanes = lanes[:, :width]
    grit = chance.random((height, width), dtype=np.float32)
    soft = _cloud(chance, width, height, max(2, round(min(width, height) / 300)))
    bare = np.clip((lanes * 0.7 + grit * 0.25 + soft * 0.25 - 0.62) * 2.0, 0, 0.5)
    inside = _edge(chance, width, height, 0.022, 0.02) - (grit - 0.5) * 0.02
    free = np.clip(-inside * 120, 0, 1)
    floor = _tinted((252, 249, 240), np.maximum(bare, free))
    return Texture(_grey(grit * 6), floor)


def _washi(chance: np.random.Generator, width: int, height: int) -> Texture:
    """Wood grain in the flat colours, long fibres in the sheet, a narrow margin with a drawn frame."""
    unit = min(width, height) / 540
    grain = _streaks(chance, width, height, 70, 1) * 0.7 + _cloud(chance, width, height, 3) * 0.3
    fibre = np.clip(_streaks(chance, width, height, 4, 26) - 0.78, 0, 1) * 40
    take = np.clip((grain - 0.42) * 22, 0, 12) + fibre * 0.6
    ex = np.minimum(np.arange(width), np.arange(width)[::-1])[None, :]
    ey = np.minimum(np.arange(height), np.arange(height)[::-1])[:, None]
    inside = np.minimum(ex, ey).astype(np.float32) / unit
    margin, drawn = inside < 13, (inside >= 13) & (inside < 15.2)
    cream = np.stack([np.full((height, width), v, np.float32) for v in (240.0, 229.0, 203.0)], axis=2) - (take * 0.5)[:, :, None]
    floor = np.zeros((height, width, 4), np.uint8)
    floor[:, :, :3] = np.where(margin[:, :, None], cream, np.where(drawn[:, :, None], np.array((27.0, 36.0, 56.0)), 0))
    return Texture(_grey(np.where(margin | drawn, 255, take)), floor)


def _film(chance: np.random.Generator, width: int, height: int) -> Texture:
    grit = chance.random((height, width), dtype=np.float32) * 0.5 + _cloud(chance, width, height, 2) * 0.5
    return Texture(_grey(grit * 18 + _corners(width, height, 30)))


_SHEETS = {
    "paper": _paper,
    "smooth": _smooth,
    "linen": _linen,
    "watercolour": _watercolour,
    "chalk": _chalk,
    "print": _print,
    "dark": _dark,
    "crayon": _crayon,
    "washi": _washi,
    "film": _film,
}


# -- fields --------------------------------------------------------------------------------------------------------


def _cloud(chance: np.random.Generator, width: int, height: int, size: int) -> Field:
    """Soft noise, 0–1, one value per `size` pixels."""
    return _stretched(chance, width, height, size, size)


def _streaks(chance: np.random.Generator, width: int, height: int, long: int, thick: int) -> Field:
    """Noise drawn out to `long` by `thick` pixels of a frame 540 wide."""
    unit = min(width, height) / 540
    return _stretched(chance, width, height, max(1, round(long * unit)), max(1, round(thick * unit)))


def _stretched(chance: np.random.Generator, width: int, height: int, w: int, h: int) -> Field:
    small = chance.integers(0, 256, (height // h + 2, width // w + 2, 1), dtype=np.uint8)
    tile = skia.Image.fromarray(small, skia.kGray_8_ColorType)
    big = tile.resize(width, height, skia.SamplingOptions(skia.FilterMode.kLinear))
    return np.asarray(big.toarray().reshape(height, width), np.float32) / 255


def _slanted(field: Field) -> Field:
    """The same, each row pushed on a little further than the one above."""
    for row in range(field.shape[0]):
        field[row] = np.roll(field[row], -round(row * 0.8))
    return field


def _corners(width: int, height: int, strength: float) -> Field:
    """Darkness that gathers in the corners, 0 to strength."""
    ys = np.linspace(-1, 1, height, dtype=np.float32)[:, None] ** 2
    xs = np.linspace(-1, 1, width, dtype=np.float32)[None, :] ** 2
    dark: Field = np.clip((xs + ys - 0.9) * strength, 0, strength)
    return dark


def _edge(chance: np.random.Generator, width: int, height: int, margin: float, uneven: float) -> Field:
    """How far inside an uneven margin each pixel lies, in shorter sides; below 0 outside."""
    short = min(width, height)
    ex = np.minimum(np.arange(width), np.arange(width)[::-1])[None, :] / short
    ey = np.minimum(np.arange(height), np.arange(height)[::-1])[:, None] / short
    rough = _cloud(chance, width, height, max(2, round(short / 14))) + 0.5 * _cloud(
        chance, width, height, max(2, round(short / 60))
    )
    return (np.minimum(ex, ey) - margin - (rough - 0.75) * uneven).astype(np.float32)


def _round(width: int, height: int, margin: float, radius: float) -> Field:
    """How far inside a rounded margin each pixel lies, in shorter sides."""
    short = min(width, height)
    x = (np.abs(np.arange(width) + 0.5 - width / 2) - width / 2)[None, :] / short + margin + radius
    y = (np.abs(np.arange(height) + 0.5 - height / 2) - height / 2)[:, None] / short + margin + radius
    out = np.hypot(np.maximum(x, 0), np.maximum(y, 0)) + np.minimum(np.maximum(x, y), 0)
    inside: Field = np.asarray(radius - out, np.float32)
    return inside


def _grey(value: NDArray[np.floating]) -> Pixels:
    """One value for every colour, opacity untouched."""
    out = np.empty((*value.shape, 4), np.uint8)
    out[:, :, :3] = np.clip(np.rint(value), 0, 255).astype(np.uint8)[:, :, None]
    out[:, :, 3] = 0
    return out


def _solid(value: NDArray[np.floating]) -> Pixels:
    out = _grey(value)
    out[:, :, 3] = 255
    return out


def _tinted(colour: tuple[int, int, int], cover: NDArray[np.floating]) -> Pixels:
    """A colour at a coverage of 0–1, for a floor."""
    out = np.zeros((*cover.shape, 4), np.uint8)
    for channel, value in enumerate(colour):
        out[:, :, channel] = np.clip(cover * value, 0, 255)
    return out
