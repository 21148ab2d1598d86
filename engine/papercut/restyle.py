"""A clip as paper: its frames in few flat colours with cut edges, in the season, weather, light and style that were asked for.

The colours are chosen once from the whole clip, and a pixel keeps the paper it had unless it clearly changed, so that nothing flickers.
Worked out on a small copy and drawn back at full size. Knows a picture at a time and the one before it; no file.
"""

from collections.abc import Sequence

import av
import numpy as np
from av.video.reformatter import Interpolation

from engine.base import Scene
from engine.papercut import grade
from engine.papercut.media.pictures import Pixels
from engine.papercut.media.planes import Floats, Labels, Mask, boxed, clusters, guided, opponent, small
from engine.papercut.overlay import Overlay
from engine.papercut.palette import Palette, Rgb, mix, rgb
from engine.papercut.surface import surface_on
from engine.papercut.texture import texture

_COLOURS = 13
_FINAL, _DRAFT = 320, 240  # shorter side of the copy that papers are cut on
_LOYAL = 0.0035  # how much better another paper must fit before a pixel changes to it
_STILL, _MOVED = 0.02, 0.09  # colour steps from one frame to the next: noise below the first, motion above the second
_SILHOUETTE = rgb("1c0f12")


class Restyle:
    """`frame(picture, t)` draws one frame of the clip as paper; frames come in order. strength 0 is the clip, 1 all paper."""

    def __init__(self, samples: Sequence[Pixels], overlay: Overlay, strength: float, *, draft: bool = False) -> None:
        self.width, self.height = overlay.width, overlay.height
        self._strength = strength
        self._overlay = overlay
        self._side = min(_DRAFT if draft else _FINAL, self.width, self.height)
        palette = overlay.site.palette
        self._look = palette.look
        self._texture = texture(self._look.sheet, self.width, self.height)
        self._centres, papers, shares = _papers(samples)
        light = grade.matrix(overlay.scene, palette)
        dark = overlay.scene.time == "night"
        papers = [_in_season(paper, overlay.scene.season, share) for paper, share in zip(papers, shares, strict=True)]
        shown = [
            _in_style(_lamplit(paper, grade.through(light, paper)) if dark else grade.through(light, paper), palette)
            for paper in papers
        ]
        self._colours = np.array([face for face, _ in shown], np.float32)
        self._lines = np.array([line for _, line in shown], np.float32)
        # lighter papers lie on darker ones
        self._rank = np.argsort(np.argsort([0.3 * r + 0.59 * g + 0.11 * b for r, g, b in papers])).astype(np.float32)
        self._smooth: Floats | None = None
        self._label: Labels | None = None
        self._pixels = np.zeros((self.height, self.width, 4), np.uint8)
        self._surface = surface_on(self._pixels)

    def frame(self, picture: Pixels, t: float) -> Pixels:
        """Draw one frame, t seconds into the clip. The array is drawn on again by the next call."""
        label = self._cut(picture)
        paper = self._pasted(label)
        flat = av.VideoFrame.from_ndarray(np.rint(np.clip(paper, 0, 1) * 255).astype(np.uint8), format="rgb24")
        large = flat.reformat(width=self.width, height=self.height, format="rgba", interpolation=Interpolation.BICUBIC)
        np.copyto(self._pixels, large.to_ndarray())
        self._overlay.draw(self._surface.getCanvas(), t, 1.0, 0.0)
        self._texture.lay(self._pixels)
        if self._strength < 1:
            share = self._strength
            np.copyto(self._pixels, np.rint(picture + (self._pixels.astype(np.float32) - picture) * share).astype(np.uint8))
        self._pixels[:, :, 3] = 255
        return self._pixels

    def _cut(self, picture: Pixels) -> Labels:
        """Which paper each pixel of the small copy is."""
        fresh = opponent(small(picture, self._side))
        if self._smooth is not None:
            step = np.abs(fresh - self._smooth).sum(axis=2, keepdims=True)
            share = np.clip((boxed(step, 1) - _STILL) / (_MOVED - _STILL), 0.12, 1)
            fresh = self._smooth + (fresh - self._smooth) * share
        self._smooth = fresh
        radius = max(2, self._side // 90)
        flat = np.stack([guided(fresh[:, :, i], fresh[:, :, :1], radius, 4e-3) for i in range(3)], axis=2)
        cost = _apart(flat, self._centres)
        if self._label is not None:
            np.put_along_axis(cost, self._label[:, :, None], np.take_along_axis(cost, self._label[:, :, None], 2) - _LOYAL, 2)
        first = cost.argmin(axis=2)
        votes = boxed((first[:, :, None] == np.arange(len(self._centres))).astype(np.float32), max(1, self._side // 130))
        label: Labels = (votes - 2.5 * np.minimum(cost, 0.2)).argmax(axis=2).astype(np.int32)
        self._label = label
        return label

    def _pasted(self, label: Labels) -> Floats:
        """The papers laid on one another: shadows where a higher one ends, light on the other edge, or lines where the style has them."""
        out: Floats = self._colours[label]
        rank = self._rank[label]
        if self._look.relief:
            away = max(1, self._side // 110)
            falls = np.clip(_moved(rank, away, away) - rank, 0, 3) / 3
            shade = boxed(falls[:, :, None], away)
            out = out * (1 - 0.42 * shade)
            lit = (rank > _moved(rank, 1, 1))[:, :, None] & (rank > 0)[:, :, None]
            out = np.where(lit, out + (1 - out) * 0.2, out)
        if self._look.line:
            edge = _edges(label, max(1, round(self._look.line * self._side)))
            soft = boxed(edge[:, :, None].astype(np.float32), 1)
            out = out + (self._lines[label] - out) * np.minimum(1, soft * 1.3)
        return np.asarray(out, np.float32)


def _papers(samples: Sequence[Pixels]) -> tuple[Floats, list[Rgb], list[float]]:
    """The clip's few colours: centres to measure by, what they look like, and how much of the picture each takes."""
    less = [small(picture, 72) for picture in samples]
    points = np.concatenate([boxed(opponent(one), 1).reshape(-1, 3) for one in less])
    colours = np.concatenate([one.reshape(-1, 3) for one in less]).astype(np.float32) / 255
    label, centres = clusters(points, _COLOURS, 12)
    kept = [k for k in range(len(centres)) if (label == k).mean() > 0.002]
    found = [colours[label == k].mean(axis=0) for k in kept]
    papers = [_vivid((float(c[0]), float(c[1]), float(c[2]))) for c in found]
    return centres[kept], papers, [float((label == k).mean()) for k in kept]


def _vivid(colour: Rgb) -> Rgb:
    """Paper has clearer colours than film."""
    grey = 0.3 * colour[0] + 0.59 * colour[1] + 0.11 * colour[2]
    r, g, b = (min(0.985, max(0.03, grey + (v - grey) * 1.22)) for v in colour)
    return r, g, b


_LEAVES: dict[str, Rgb] = {"winter": (0.95, 0.97, 1.0), "autumn": (0.86, 0.5, 0.2), "spring": (0.62, 0.8, 0.42)}


def _in_season(colour: Rgb, season: str, share: float) -> Rgb:
    """What grows takes the season's colour: leaves redden, meadows lie under snow. A little green is somebody's dress, and stays."""
    if season not in _LEAVES:
        return colour
    r, g, b = colour
    green = min(1.0, max(0.0, (g - b) * 4 - max(0.0, r - g) * 6))
    light = 0.3 * r + 0.59 * g + 0.11 * b
    to = mix((0.0, 0.0, 0.0), _LEAVES[season], 0.55 + 0.45 * light)
    strength = {"winter": 0.85, "autumn": 0.6, "spring": 0.5}[season]
    return mix(colour, to, strength * green * min(1.0, share / 0.06))


def _lamplit(day: Rgb, night: Rgb) -> Rgb:
    """What was bright and warm by day shines at night."""
    warm = min(1.0, max(0.0, (day[0] - day[2] - 0.12) * 3)) * min(1.0, max(0.0, (day[0] - 0.55) * 3))
    return mix(night, (1.0, 0.76, 0.36), 0.6 * warm)


def _in_style(colour: Rgb, palette: Palette) -> tuple[Rgb, Rgb]:
    """A paper's face and its line in the palette's look."""
    look = palette.look
    if look.name == "shadow":
        light = 0.3 * colour[0] + 0.59 * colour[1] + 0.11 * colour[2]
        sky = palette.grade.sky
        lamp = mix(sky[0], sky[-1], min(1.0, max(0.0, (light - 0.35) / 0.5)))
        share = min(1.0, max(0.0, (light - 0.3) / 0.16))
        return mix(_SILHOUETTE, lamp, share), _SILHOUETTE
    if look.board is not None:
        light = max(colour)
        return mix(look.board, look.colour(colour), 0.18 + 0.5 * light * light), look.contour(colour)
    return look.face(colour, False), look.contour(colour)


def _apart(flat: Floats, centres: Floats) -> Floats:
    points = flat.reshape(-1, 3)
    away = points @ (-2 * centres.T)
    away += np.einsum("ij,ij->i", points, points)[:, None]
    away += np.einsum("ij,ij->i", centres, centres)[None]
    return np.asarray(away.reshape(*flat.shape[:2], len(centres)), np.float32)


def _moved(plane: Floats, down: int, right: int) -> Floats:
    """The plane moved, its edge repeated."""
    h, w = plane.shape
    return np.pad(plane, ((down, 0), (right, 0)), mode="edge")[:h, :w]


def _edges(label: Labels, wide: int) -> Mask:
    edge = np.zeros(label.shape, bool)
    for _ in range(1):
        edge[:, 1:] |= label[:, 1:] != label[:, :-1]
        edge[1:] |= label[1:] != label[:-1]
    if wide > 1:
        edge = boxed(edge[:, :, None].astype(np.float32), wide - 1)[:, :, 0] > 0.12
    return edge


def scene_for(scene: Scene) -> Scene:
    """What of a scene concerns a clip that gives its own places and subjects: light, season, weather, mood, style."""
    return Scene(season=scene.season, time=scene.time, weather=scene.weather, mood=scene.mood, style=scene.style)
