"""What stands out in a picture: the thing it shows against its background, and the sky above a skyline.

A background is what the picture's border shows; a thing is what differs from it, near the middle, with an edge around it. Colours are
learned from the picture itself in a few rounds (after GrabCut, with a guided filter in place of a graph). Says how sure it is.
"""

from dataclasses import dataclass

import numpy as np

from engine.papercut.media.planes import Floats, Mask, boxed, clusters, connected, guided, large_pieces, without_holes

_ROUNDS = 5


@dataclass(frozen=True)
class Cut:
    """Where something is, and how sure that is: 0 a guess, above 0.5 worth cutting along."""

    mask: Mask
    sure: float


def thing_of(colours: Floats, *, bottom_is_background: bool = False) -> Cut:
    """The thing in front. A portrait's shoulders leave the frame below, so the lower border is background only when asked."""
    h, w = colours.shape[:2]
    border = np.zeros((h, w), bool)
    rim = max(2, round(0.05 * min(h, w)))
    border[:rim, : round(w * 0.3)] = border[:rim, round(w * 0.7) :] = border[: round(h * 0.82), :rim] = border[
        : round(h * 0.82), -rim:
    ] = True
    if bottom_is_background:
        border[:rim] = border[-rim:] = border[:, :rim] = border[:, -rim:] = True
    ys, xs = np.mgrid[0:h, 0:w].astype(np.float32)
    down = 0.5 if bottom_is_background else 0.58
    middle = np.exp(-(((xs / w - 0.5) / 0.36) ** 2) - ((ys / h - down) / 0.46) ** 2).astype(np.float32)
    smooth = boxed(colours, 1)
    back = ~(middle > 0.45)
    back |= border
    mask = ~back
    share = mask.astype(np.float32)
    for _ in range(_ROUNDS):
        if mask.mean() < 0.01 or mask.mean() > 0.98:
            return Cut(mask, 0.0)
        behind = _likeness(smooth, border | (back & ~mask))
        front = _likeness(smooth, mask)
        odds = (front - behind) * 0.9 + 1.6 * (middle - 0.42) - 4.0 * border
        share = guided(1 / (1 + np.exp(-np.clip(odds, -12, 12))), colours, max(3, h // 24), 2e-3)
        mask = share > 0.5
        back = ~mask
    mask = without_holes(large_pieces(mask, 0.012))
    return Cut(mask, _sureness(mask, colours, border))


def sky_of(colours: Floats) -> Cut:
    """The smooth part that hangs from the upper border, down to the skyline."""
    h, w = colours.shape[:2]
    points = boxed(colours, 1).reshape(-1, 3)
    piece = connected(clusters(points, 10)[0].reshape(h, w))
    count = int(piece.max()) + 1
    size = np.bincount(piece.reshape(-1), minlength=count)
    mean = (
        np.stack([np.bincount(piece.reshape(-1), colours[:, :, c].reshape(-1), count) for c in range(3)], axis=1) / size[:, None]
    )
    rough = _texture(colours)
    texture = np.bincount(piece.reshape(-1), rough.reshape(-1), count) / size
    sky = {int(n) for n in np.unique(piece[0]) if (piece[0] == n).mean() > 0.15 and texture[n] < 0.035}
    borders = _neighbours(piece)
    grew = True
    while grew:
        grew = False
        for a, b in borders:
            for known, other in ((a, b), (b, a)):
                alike = float(np.abs(mean[known] - mean[other]).sum()) < 0.16
                if known in sky and other not in sky and alike and texture[other] < 0.03 and size[other] > 8:
                    sky.add(other)
                    grew = True
    mask = np.isin(piece, list(sky))
    mask = ~without_holes(~mask) if mask.any() else mask
    mask &= _hangs(mask)
    area = float(mask.mean())
    wide = mask[0].mean() > 0.6 and not mask[round(0.85 * h) :].any()
    return Cut(mask, _contrast(mask, colours) if wide and 0.07 < area < 0.75 else 0.0)


def _likeness(colours: Floats, where: Mask) -> Floats:
    """How well each pixel's colour fits those found at `where`: minus half the squared distance in spreads, to the nearest of six."""
    points = colours[where].reshape(-1, 3)
    labels, centres = clusters(points, min(6, max(1, len(points) // 40)), 4)
    best: Floats | None = None
    for k in range(len(centres)):
        mine = points[labels == k]
        if len(mine) < 4:
            continue
        var = mine.var(axis=0) + 0.0012
        fit = (
            -0.5 * (((colours - mine.mean(axis=0)) ** 2) / var).sum(axis=2)
            - 0.5 * np.log(var).sum()
            + np.log(len(mine) / len(points))
        )
        best = fit if best is None else np.maximum(best, fit)
    return best if best is not None else np.zeros(colours.shape[:2], np.float32)


def _sureness(mask: Mask, colours: Floats, border: Mask) -> float:
    area = float(mask.mean())
    if not 0.04 < area < 0.72:
        return 0.0
    leaves = float((mask & border).sum()) / max(1, int(border.sum()))
    pieces = np.bincount(connected(mask.astype(np.int32))[mask])
    whole = float(pieces.max() / pieces.sum())
    rim = int((mask[1:] != mask[:-1]).sum() + (mask[:, 1:] != mask[:, :-1]).sum())
    compact = min(1.0, 13 * float(mask.sum()) ** 0.5 / max(1, rim))  # scattered specks are no thing
    return float(max(0.0, _contrast(mask, colours) * (1 - 3 * leaves) * min(1.0, 0.25 + whole) * compact))


def _contrast(mask: Mask, colours: Floats) -> float:
    """How much the colours differ across a mask's edge, against how much they differ anywhere: about 1 for a clean edge."""
    inner = mask & (boxed(mask[:, :, None].astype(np.float32), 2)[:, :, 0] < 0.95)
    outer = ~mask & (boxed(mask[:, :, None].astype(np.float32), 2)[:, :, 0] > 0.05)
    if not inner.any() or not outer.any():
        return 0.0
    m = mask[:, :, None].astype(np.float32)
    near_in = boxed(colours * m, 3) / np.maximum(boxed(m, 3), 1e-3)
    near_out = boxed(colours * (1 - m), 3) / np.maximum(boxed(1 - m, 3), 1e-3)
    step = np.abs(near_in - near_out).sum(axis=2)[inner | outer]
    return float(np.clip((np.median(step) - 0.05) / 0.2, 0, 1))


def _texture(colours: Floats) -> Floats:
    light = colours[:, :, :1]
    mean = boxed(light, 2)
    return np.sqrt(np.maximum(boxed(light * light, 2) - mean * mean, 0))[:, :, 0]


def _neighbours(piece: np.ndarray) -> list[tuple[int, int]]:
    pairs = np.concatenate(
        [np.stack((a.reshape(-1), b.reshape(-1)), axis=1) for a, b in ((piece[:, 1:], piece[:, :-1]), (piece[1:], piece[:-1]))]
    )
    pairs = pairs[pairs[:, 0] != pairs[:, 1]]
    return [(int(a), int(b)) for a, b in np.unique(pairs, axis=0)]


def _hangs(mask: Mask) -> Mask:
    """The pieces of a mask that touch the upper border."""
    piece = connected(mask.astype(np.int32))
    return np.asarray(np.isin(piece, np.unique(piece[0][mask[0]])))
