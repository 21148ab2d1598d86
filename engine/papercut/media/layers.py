"""A flat picture taken apart into sheets by depth: sky, land, and what stands in front; what was behind is filled in.

A cut is made only along an edge that can be seen: a picture in which nothing stands out stays one sheet, rather than being cut through
its face. Decided on a small copy, drawn back at full size with smooth cut edges. Knows no camera and no skia.
"""

from dataclasses import dataclass

import numpy as np

from engine.papercut.media.cutting import Cut, sky_of, thing_of
from engine.papercut.media.pictures import Pixels
from engine.papercut.media.planes import (
    Few,
    Floats,
    Labels,
    Mask,
    boxed,
    covering,
    filled,
    grown,
    opponent,
    scaled,
    small,
    smooth_edge,
)

_ROUGH, _FINE = 110, 300  # shorter side, in pixels, of the copies that cuts are looked for and drawn on
_SURE = 0.3
_LEAST = 0.03  # share of the picture that a sheet of its own must have
SKY, LAND, THING, GROUND = 0.12, 0.5, 0.85, 1.0


@dataclass(frozen=True)
class SheetOf:
    """One sheet: pixels with the hidden parts filled in, where it is seen (0–255), and its parallax: 0 is infinitely far, 1 nearest."""

    pixels: Pixels
    cover: Few
    p: float


@dataclass(frozen=True)
class Apart:
    """A picture's sheets, far to near, and the share of its height where the ground begins."""

    sheets: tuple[SheetOf, ...]
    horizon: float


def take_apart(picture: Pixels) -> Apart:
    """Sheets of an opaque H×W×4 picture; laid on one another unmoved they are the picture."""
    height, width = picture.shape[:2]
    colours = opponent(small(picture, _ROUGH))
    horizon = horizon_of(colours)
    depths, places = _places(colours, horizon)
    if len(depths) == 1:
        return Apart((SheetOf(picture, np.full((height, width), 255, np.uint8), depths[0]),), horizon)
    label = _fine_labels(opponent(small(picture, _FINE)), places)
    sheets = []
    for number, p in enumerate(depths):
        above = grown(label > number, 3)  # nearer sheets and a little around them: their colours must not show behind them
        mask = np.ones(label.shape, np.float32) if number == 0 else smooth_edge(label >= number)
        pixels = filled(picture, above) if above.any() else picture
        sheets.append(SheetOf(pixels, covering(mask, width, height), p))
    return Apart(tuple(sheets), horizon)


def horizon_of(colours: Floats) -> float:
    """The share of the height where what is above and what is below differ most, between 0.2 and 0.8."""
    rows = colours.mean(axis=1)
    n = len(rows)
    total = rows.cumsum(axis=0)
    best, at = -1.0, 0.5
    step = np.abs(np.diff(rows, axis=0)).sum(axis=1)
    for i in range(max(1, round(0.2 * n)), round(0.8 * n)):
        upper, lower = total[i - 1] / i, (total[-1] - total[i - 1]) / (n - i)
        apart = (
            float(((upper - lower) ** 2).sum()) * (i / n) * (1 - i / n) * (0.5 + float(step[i - 1] / (step.mean() + 1e-6)) ** 0.5)
        )
        if apart > best:
            best, at = apart, i / n
    return at


def _places(colours: Floats, horizon: float) -> tuple[list[float], list[Mask]]:
    """Depths and rough places, far to near, that share out the whole picture."""
    h = colours.shape[0]
    whole = np.ones(colours.shape[:2], bool)
    sky, thing = sky_of(colours), thing_of(colours)
    has_sky = sky.sure > 2 * _SURE
    front = thing.mask & ~sky.mask if has_sky else thing.mask
    found: list[tuple[float, Mask]] = [(SKY, whole), (LAND, ~sky.mask)] if has_sky else [(LAND * 0.6, whole)]
    if thing.sure > _SURE and front.mean() > _LEAST:
        found.append((THING, front))
    elif has_sky:
        near = _foot(colours, sky, horizon)
        if near is not None:
            found.append((GROUND, near))
    depths, places = [], []
    for i, (p, where) in enumerate(found):
        nearer = np.zeros_like(whole)
        for _, other in found[i + 1 :]:
            nearer |= other
        mine = where & ~nearer
        if mine.mean() > _LEAST or (i == 0 and mine.any()):
            depths.append(p)
            places.append(mine)
    return (depths, places) if h and depths else ([LAND], [whole])


def _foot(colours: Floats, sky: Cut, horizon: float) -> Mask | None:
    """What stands at the lower border before the land: darker or other than the land above it, along a clear edge."""
    h, w = colours.shape[:2]
    rows = np.broadcast_to(np.arange(h)[:, None], (h, w))
    land = ~sky.mask
    top = np.where(land.any(axis=0), land.argmax(axis=0), h)
    below = rows > (top + h)[None] / 2
    strip = colours[-max(2, h // 12) :].reshape(-1, 3)
    away = (np.abs(boxed(colours, 2) - np.median(strip, axis=0)) / (strip.std(axis=0) + 0.03)).sum(axis=2)
    near = land & below & (boxed(away[:, :, None], 2)[:, :, 0] < 3.2) & (rows > horizon * h)
    near = np.logical_and.accumulate(near[::-1], axis=0)[::-1] if near.any() else near
    return near if 0.08 < near.mean() < 0.4 and near[-1].mean() > 0.8 else None


def _fine_labels(fine: Floats, places: list[Mask]) -> Labels:
    """Which sheet each pixel of the finer copy is on: where the rough place says, moved to the nearest edge in the colours."""
    h, w = fine.shape[:2]
    radius = max(2, h // 40)
    costs = []
    for place in places:
        prior = scaled(place.astype(np.float32), w, h)
        weight = boxed(prior[:, :, None], radius)
        around = boxed(fine * prior[:, :, None], radius) / np.maximum(weight, 1e-3)
        away = np.sqrt(((fine - around) ** 2).sum(axis=2))
        soft = boxed(prior[:, :, None], max(2, radius // 2))[:, :, 0]
        costs.append(away * 1.6 + 1.2 * (1 - soft) + 3.0 * (weight[:, :, 0] < 0.02))
    cost = np.stack([boxed(c[:, :, None], 1)[:, :, 0] for c in costs])
    nearest: Labels = cost.argmin(axis=0).astype(np.int32)
    return nearest
