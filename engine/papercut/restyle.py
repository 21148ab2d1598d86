"""A clip as paper: its frames in few flat colours with cut edges, in the season, weather, light and style that were asked for.

The colours are chosen once from the whole clip, and a pixel keeps the paper it had unless it clearly changed, so that nothing flickers.
Worked out on a small copy and drawn back at full size. Knows a picture at a time and the one before it; no file.
"""

from collections.abc import Sequence
from dataclasses import replace

import av
import numpy as np
from av.video.reformatter import Interpolation, VideoReformatter

from engine.base import Scene
from engine.encode import pixels_of
from engine.papercut import grade
from engine.papercut.media.pictures import Pixels
from engine.papercut.media.planes import Few, Floats, Mask, boxed, clusters, lowest, opponent, sides_of, small, summed
from engine.papercut.overlay import Overlay
from engine.papercut.palette import Palette, Rgb, mix, rgb
from engine.papercut.surface import surface_on
from engine.papercut.texture import texture

_COLOURS = 13
_FINAL, _DRAFT = 320, 240  # shorter side of the copy that papers are cut on
_LOYAL = 0.0035  # how much better another paper must fit before a pixel changes to it
_STILL, _MOVED = 0.02, 0.09  # colour steps from one frame to the next: noise below the first, motion above the second
_SILHOUETTE = rgb("1c0f12")
_BAND = 256  # rows at a time: whole frames of integers are large


class Restyle:
    """`frame(picture, t)` draws one frame of the clip as paper; frames come in order. strength 0 is the clip, 1 all paper."""

    def __init__(self, samples: Sequence[Pixels], overlay: Overlay, strength: float, *, draft: bool = False) -> None:
        self.width, self.height = overlay.width, overlay.height
        self._strength = strength
        self._overlay = overlay
        self._side = min(_DRAFT if draft else _FINAL, self.width, self.height)
        self.copy = sides_of(self.width, self.height, self._side)
        self._enlarge = VideoReformatter()
        palette = overlay.site.palette
        self._look = palette.look
        self._texture = texture(self._look.sheet, self.width, self.height)
        centres, papers, shares = _papers(samples)
        self._measures = _measures(centres)
        papers = [_in_season(paper, overlay.scene.season, share) for paper, share in zip(papers, shares, strict=True)]
        self._first = _lit(papers, replace(overlay.scene, until=""), palette)
        self._last = _lit(papers, overlay.scene, palette) if overlay.scene.until else self._first
        self._faces, self._strokes = self._last
        # lighter papers lie on darker ones
        self._rank = np.argsort(np.argsort([0.3 * r + 0.59 * g + 0.11 * b for r, g, b in papers])).astype(np.float32)
        self._smooth: Floats | None = None
        self._label: Few | None = None
        self._pixels = np.zeros((self.height, self.width, 4), np.uint8)
        self._surface = surface_on(self._pixels)

    def frame(self, picture: Pixels, t: float) -> Pixels:
        """Draw one frame, t seconds into the clip. The array is drawn on again by the next call.

        picture may come in the copy's own size, which costs less, where the result is all paper.
        """
        passed = self._overlay.passed(t)
        self._faces, self._strokes = (a + (b - a) * passed for a, b in zip(self._first, self._last, strict=True))
        ready = picture.shape[:2] == self.copy and self._strength >= 1
        label = self._cut(picture if ready else small(picture, self._side))
        paper = av.VideoFrame.from_ndarray(self._pasted(label), format="rgb24")
        large = self._enlarge.reformat(
            paper, width=self.width, height=self.height, format="rgba", interpolation=Interpolation.BICUBIC
        )
        np.copyto(self._pixels, pixels_of(large))
        self._overlay.draw(self._surface.getCanvas(), t, 1.0, 0.0)
        self._texture.lay(self._pixels)
        if self._strength < 1:
            share = round(self._strength * 256)
            for top in range(0, self.height, _BAND):
                rows = slice(top, top + _BAND)
                was = picture[rows].astype(np.int32)
                self._pixels[rows] = was + ((self._pixels[rows] - was) * share >> 8)
        self._pixels[:, :, 3] = 255
        return self._pixels

    def _cut(self, picture: Pixels) -> Few:
        """Which paper each pixel of the small copy is."""
        fresh = np.ascontiguousarray(opponent(picture).transpose(2, 0, 1))
        if self._smooth is not None:
            change = fresh - self._smooth
            step = summed(np.abs(change).sum(axis=0), 1) / 9
            change *= np.clip((step - _STILL) / (_MOVED - _STILL), 0.12, 1)
            fresh = self._smooth + change
        self._smooth = fresh
        points = _flattened(fresh, max(2, self._side // 90))
        cost = np.matmul(self._measures, points.reshape(4, -1)).reshape(-1, *points.shape[1:])
        if self._label is not None:
            for number, away in enumerate(cost):
                away -= np.float32(_LOYAL) * (self._label == number)
        first = lowest(cost)
        reach = max(1, self._side // 130)
        share = np.float32(-1 / (2.5 * (2 * reach + 1) ** 2))
        far = 0.2 - np.square(points[:3]).sum(axis=0)
        for number, away in enumerate(cost):  # what speaks against a paper, less what its neighbourhood says for it
            np.minimum(away, far, out=away)
            away += summed((first == number).view(np.uint8), reach) * share
        self._label = lowest(cost)
        return self._label

    def _pasted(self, label: Few) -> Pixels:
        """The papers laid on one another: shadows where a higher one ends, light on the other edge, or lines where the style has them."""
        rank = self._rank[label]
        out = [np.take(face, label) for face in self._faces]
        if self._look.relief:
            away = max(1, self._side // 110)
            falls = np.clip(_moved(rank, away, away) - rank, 0, 3)
            keep = 1 - summed(falls, away) * np.float32(0.42 / 3 / (2 * away + 1) ** 2)
            lit = ((rank > _moved(rank, 1, 1)) & (rank > 0)) * np.float32(0.2)
            for plane in out:
                plane *= keep
                plane += (1 - plane) * lit
        if self._look.line:
            soft = summed(_edges(label, max(1, round(self._look.line * self._side))).astype(np.float32), 1)
            soft = np.minimum(1, soft * np.float32(1.3 / 9))
            for plane, line in zip(out, self._strokes, strict=True):
                plane += (np.take(line, label) - plane) * soft
        paper = np.empty((*label.shape, 3), np.uint8)
        for channel, plane in enumerate(out):
            paper[:, :, channel] = np.clip(plane * 255 + 0.5, 0, 255)
        return paper


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


def _flattened(planes: Floats, radius: int) -> Floats:
    """Each plane smoothed without crossing the edges of the first one, which is light (He's guided filter); and a plane of ones."""
    share = np.float32(1 / (2 * radius + 1) ** 2)
    light = planes[0]
    mean = summed(light, radius) * share
    spread = summed(light * light, radius) * share - mean * mean + np.float32(4e-3)
    out = np.ones((4, *light.shape), np.float32)
    for plane, flat in zip(planes, out[:3], strict=True):
        middle = summed(plane, radius) * share
        slope = (summed(light * plane, radius) * share - mean * middle) / spread
        np.multiply(summed(slope, radius), light, out=flat)
        flat += summed(middle - slope * mean, radius)
        flat *= share
    return out


def _lit(papers: Sequence[Rgb], scene: Scene, palette: Palette) -> tuple[Floats, Floats]:
    """Every paper's colour and its contour's in the scene's light and the palette's style."""
    light, dark = grade.matrix(scene, palette), (scene.until or scene.time) == "night"
    shown = [
        _in_style(_lamplit(paper, grade.through(light, paper)) if dark else grade.through(light, paper), palette)
        for paper in papers
    ]
    faces, strokes = (np.array([pair[i] for pair in shown], np.float32).T.copy() for i in range(2))
    return faces, strokes


def _measures(centres: Floats) -> Floats:
    """What gives, times a colour and 1, its squared distance from each centre, less what is the same for all of them."""
    return np.concatenate((-2 * centres, np.square(centres).sum(axis=1, keepdims=True)), axis=1).astype(np.float32)


def _moved(plane: Floats, down: int, right: int) -> Floats:
    """The plane moved, its edge repeated."""
    h, w = plane.shape
    return np.pad(plane, ((down, 0), (right, 0)), mode="edge")[:h, :w]


def _edges(label: Few, wide: int) -> Mask:
    edge = np.zeros(label.shape, bool)
    for _ in range(1):
        edge[:, 1:] |= label[:, 1:] != label[:, :-1]
        edge[1:] |= label[1:] != label[:-1]
    if wide > 1:
        edge = boxed(edge[:, :, None].astype(np.float32), wide - 1)[:, :, 0] > 0.12
    return edge


def scene_for(scene: Scene) -> Scene:
    """What of a scene concerns a clip that gives its own places and subjects: light, season, weather, mood, style."""
    return Scene(
        season=scene.season, time=scene.time, until=scene.until, weather=scene.weather, mood=scene.mood, style=scene.style
    )
