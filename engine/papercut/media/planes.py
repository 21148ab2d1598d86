"""Planes of numbers and what is done to them: means over squares, clusters of colours, connected pieces, edges that guide, holes filled.

numpy only (PyAV scales), on small copies of a picture, where each takes milliseconds. Knows no picture's meaning.
"""

from typing import Any

import av
import numpy as np
import numpy.typing as npt
from av.video.reformatter import Interpolation

from engine.papercut.media.pictures import Pixels

Floats = npt.NDArray[np.float32]
Labels = npt.NDArray[np.int32]
Few = npt.NDArray[np.uint8]  # labels of which there are few
Mask = npt.NDArray[np.bool_]


def clusters(points: Floats, count: int, rounds: int = 8) -> tuple[Labels, Floats]:
    """k-means from seeds that lie far from one another: labels and centres, the same every time."""
    some = points[:: max(1, len(points) // 4000)]
    centres = some[[len(some) // 2]]
    nearest = ((some - centres[0]) ** 2).sum(axis=1)
    while len(centres) < count:
        centres = np.concatenate((centres, some[[int(nearest.argmax())]]))
        nearest = np.minimum(nearest, ((some - centres[-1]) ** 2).sum(axis=1))
    for _ in range(rounds):
        owner = _closest(some, centres)
        for k in range(count):
            mine = some[owner == k]
            if len(mine):
                centres[k] = mine.mean(axis=0)
    return _closest(points, centres), centres


def _closest(points: Floats, centres: Floats) -> Labels:
    away = (points**2).sum(axis=1)[:, None] - 2 * points @ centres.T + (centres**2).sum(axis=1)[None]
    nearest: Labels = away.argmin(axis=1).astype(np.int32)
    return nearest


def connected(labels: Labels) -> Labels:
    """Number the connected pieces of equal labels, 0 and up."""
    h, w = labels.shape
    piece = np.arange(h * w, dtype=np.int32).reshape(h, w)
    across, down = labels[:, 1:] == labels[:, :-1], labels[1:] == labels[:-1]
    while True:
        before = piece.copy()
        for a, b, same in ((piece[:, :-1], piece[:, 1:], across), (piece[:-1], piece[1:], down)):
            low = np.minimum(a, b)
            np.copyto(a, low, where=same)
            np.copyto(b, np.minimum(b, low), where=same)
        piece = piece.reshape(-1)[piece]  # jump to the root's own root: halves the way
        if np.array_equal(piece, before):
            break
    return np.unique(piece, return_inverse=True)[1].reshape(h, w).astype(np.int32)


def guided(plane: Floats, guide: Floats, radius: int, eps: float = 1e-3) -> Floats:
    """Smooth a plane without crossing the guide's edges (He's guided filter, one channel of the guide at a time)."""
    out = np.zeros_like(plane)
    for c in range(guide.shape[2]):
        one = guide[:, :, c]
        means = boxed(np.stack((one, plane, one * plane, one * one), axis=2), radius)
        a = (means[:, :, 2] - means[:, :, 0] * means[:, :, 1]) / (means[:, :, 3] - means[:, :, 0] ** 2 + eps)
        b = means[:, :, 1] - a * means[:, :, 0]
        ab = boxed(np.stack((a, b), axis=2), radius)
        out += ab[:, :, 0] * one + ab[:, :, 1]
    mean: Floats = out / guide.shape[2]
    return mean


def without_holes(mask: Mask) -> Mask:
    """A mask with everything filled that its border does not reach."""
    piece = connected(mask.astype(np.int32))
    edge = np.unique(np.concatenate((piece[0], piece[-1], piece[:, 0], piece[:, -1])))
    return mask | ~np.isin(piece, edge)


def large_pieces(mask: Mask, least: float) -> Mask:
    """Only the pieces of a mask that take at least this share of the plane."""
    piece = connected(mask.astype(np.int32))
    sizes = np.bincount(piece.reshape(-1))
    return mask & (sizes[piece] >= least * mask.size)


def sides_of(width: int, height: int, side: int) -> tuple[int, int]:
    """Rows and columns of a copy whose shorter side is `side`, or of a picture that is no larger."""
    share = min(1.0, side / min(height, width))
    return max(8, round(height * share)), max(8, round(width * share))


def small(picture: Pixels, side: int) -> Pixels:
    """A copy whose shorter side is `side`, H×W×3."""
    rows, columns = sides_of(picture.shape[1], picture.shape[0], side)
    frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(picture), format="rgba")
    less = frame.reformat(width=columns, height=rows, format="rgb24", interpolation=Interpolation.AREA).to_ndarray()
    return np.asarray(less, np.uint8)


def opponent(rgb: Pixels) -> Floats:
    """Light, red against green, blue against yellow: colours whose distances are nearer to what the eye sees."""
    r, g, b = (rgb[:, :, i].astype(np.float32) / 255 for i in range(3))
    return np.stack((0.3 * r + 0.59 * g + 0.11 * b, (r - g) * 0.9, (0.5 * (r + g) - b) * 0.6), axis=2)


def scaled(plane: Floats, width: int, height: int) -> Floats:
    """A plane of 0–1 at another size, smoothly."""
    plane = covering(plane, width, height).astype(np.float32)
    plane /= 255
    return plane


def covering(plane: Floats, width: int, height: int) -> Few:
    """The same in bytes, 255 for 1: a quarter of the memory."""
    frame = av.VideoFrame.from_ndarray(np.rint(np.clip(plane, 0, 1) * 255).astype(np.uint8), format="gray8")
    return np.asarray(frame.reformat(width=width, height=height, interpolation=Interpolation.BICUBIC).to_ndarray(), np.uint8)


def boxed(planes: Floats, radius: int) -> Floats:
    """The mean over a square of 2·radius + 1 pixels, edges repeated; H×W×channels."""
    h, w = planes.shape[:2]
    size = 2 * radius + 1
    if radius <= 4:  # a few sums cost less than running totals
        wide = np.pad(planes, ((radius, radius), (0, 0), (0, 0)), mode="edge").astype(np.float32, copy=False)
        rows = wide[:h].copy()
        for k in range(1, size):
            rows += wide[k : k + h]
        wide = np.pad(rows, ((0, 0), (radius, radius), (0, 0)), mode="edge")
        total = wide[:, :w].copy()
        for k in range(1, size):
            total += wide[:, k : k + w]
        total *= 1 / size**2
        return total
    down = np.pad(planes, ((radius + 1, radius), (0, 0), (0, 0)), mode="edge").cumsum(axis=0, dtype=np.float64)
    lines = (down[size:] - down[:h]) / size
    across = np.pad(lines, ((0, 0), (radius + 1, radius), (0, 0)), mode="edge").cumsum(axis=1)
    mean: Floats = ((across[:, size:] - across[:, :w]) / size).astype(np.float32)
    return mean


def summed(plane: npt.NDArray[Any], radius: int) -> npt.NDArray[Any]:
    """The sum over a square of 2·radius + 1 pixels of one plane, edges repeated, in its own type."""
    rows = _in_a_row(np.pad(plane, radius, mode="edge"), 2 * radius + 1)
    return np.ascontiguousarray(_in_a_row(rows.T, 2 * radius + 1).T)


def _in_a_row(rows: npt.NDArray[Any], count: int) -> npt.NDArray[Any]:
    """The sums of so many rows from each on, by sums of 2, 4, 8 … of them."""
    kept = len(rows) - count + 1
    total = np.zeros_like(rows[:kept])
    block, long, at = rows, 1, 0
    while count:
        if count % 2:
            total += block[at : at + kept]
            at += long
        count //= 2
        if count:
            block = block[:-long] + block[long:]
            long *= 2
    return total


def lowest(planes: Floats) -> Few:
    """Which of several planes is lowest at each pixel; the first of equals."""
    least = planes.min(axis=0)
    label = np.zeros(least.shape, np.uint8)
    for number in range(len(planes) - 1, 0, -1):
        label = np.where(planes[number] == least, np.uint8(number), label)
    return np.where(planes[0] == least, np.uint8(0), label)


def grown(mask: Mask, radius: int) -> Mask:
    return boxed(mask[:, :, None].astype(np.float32), radius)[:, :, 0] > 0.002


def smooth_edge(mask: Mask) -> Floats:
    """Scissors cut rounder than pixels do."""
    soft = boxed(boxed(mask[:, :, None].astype(np.float32), 2), 2)[:, :, 0]
    edge: Floats = np.clip((soft - 0.5) * 3.5 + 0.5, 0, 1)
    return edge


def filled(picture: Pixels, hole: Mask) -> Pixels:
    """The picture with the hole (of a smaller copy's size) painted over by what surrounds it."""
    height, width = picture.shape[:2]
    less = small(picture, min(hole.shape))[: hole.shape[0], : hole.shape[1]]
    known = ~hole
    over = np.stack([spread(less[:, :, i].astype(np.float32), known) for i in range(3)], axis=2)
    frame = av.VideoFrame.from_ndarray(np.clip(np.rint(over), 0, 255).astype(np.uint8), format="rgb24")
    large = frame.reformat(width=width, height=height, format="rgba", interpolation=Interpolation.BICUBIC).to_ndarray()
    share = scaled(hole.astype(np.float32), width, height)[:, :, None]
    out = np.empty_like(picture)
    for top in range(0, height, 256):
        rows = slice(top, top + 256)
        out[rows] = np.rint(picture[rows] * (1 - share[rows]) + large[rows] * share[rows])
    out[:, :, 3] = 255
    return out


def spread(plane: Floats, known: Mask) -> Floats:
    """Fill what is not known from what is: means of ever coarser copies, drawn back finer and finer."""
    values: list[Floats] = [(plane * known).astype(np.float32)]
    weights: list[Floats] = [known.astype(np.float32)]
    while min(values[-1].shape) > 1:
        v, k = _halved(values[-1]), _halved(weights[-1])
        grown_k = np.minimum(k * 4, 1).astype(np.float32)
        values.append((v / np.maximum(k, 1e-6) * grown_k).astype(np.float32))
        weights.append(grown_k)
    out: Floats = (values[-1] / np.maximum(weights[-1], 1e-6)).astype(np.float32)
    for v, k in zip(reversed(values[:-1]), reversed(weights[:-1]), strict=True):
        up = np.repeat(np.repeat(out, 2, axis=0), 2, axis=1)[: v.shape[0], : v.shape[1]]
        out = (v + boxed(up[:, :, None], 1)[:, :, 0] * (1 - k)).astype(np.float32)
    return out


def _halved(plane: Floats) -> Floats:
    h, w = plane.shape
    even = np.pad(plane, ((0, h % 2), (0, w % 2)), mode="edge")
    return ((even[::2, ::2] + even[1::2, ::2] + even[::2, 1::2] + even[1::2, 1::2]) / 4).astype(np.float32)
