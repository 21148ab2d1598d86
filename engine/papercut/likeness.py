"""A picture of somebody or something as a paper cut-out that plays a subject: background cut away, a white edge, moved as one piece.

The look comes from the picture alone, so that it is the same in every shot. Knows pictures, puppets and actors; no stage.
"""

import hashlib
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import av
import numpy as np
import skia
from av.video.reformatter import Interpolation

from engine.base import Scene, SceneSubject
from engine.papercut import motion
from engine.papercut.actor import Actor
from engine.papercut.cast import Role
from engine.papercut.chance import seed_of
from engine.papercut.media.clips import frames, is_clip, measure
from engine.papercut.media.cutting import thing_of
from engine.papercut.media.pictures import Pixels, load_picture, on_paper
from engine.papercut.media.planes import (
    Floats,
    Mask,
    boxed,
    filled,
    grown,
    large_pieces,
    opponent,
    scaled,
    small,
    smooth_edge,
    without_holes,
)
from engine.papercut.puppet import Light, Medium, Moment
from engine.papercut.rigs.rig import hop, turned
from engine.papercut.styles import Look

_TALL = 560  # pixels of a cut-out's longer side
_SURE = 0.12  # below it nothing stands out, and the whole picture is the cut-out
_EDGE = 0.022  # the white edge, as a share of the longer side
_WHITE = (250, 247, 238)
_SMOOTH = skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kLinear)


@dataclass(frozen=True)
class Likeness:
    """A cut-out's picture: colours, where it is (0–1), its white edge included in neither. name tells it from others."""

    name: str
    pixels: Pixels
    mask: Floats


def likeness_of(path: Path) -> Likeness:
    """Cut out what a picture (or a clip's first frame) shows. Raises RequestRejected("conditions", …) for what is neither."""
    if is_clip(path):
        footage = measure(path)
        side = min(1.0, 1024 / max(footage.width, footage.height))
        pixels = next(frames(footage, max(16, round(footage.width * side)), max(16, round(footage.height * side)), 12)).copy()
    else:
        pixels = load_picture(path)
    with path.open("rb") as file:
        name = hashlib.file_digest(file, "sha256").hexdigest()[:16]
    pixels, mask = _cut(_smaller(pixels))
    return Likeness(name, pixels, mask)


def with_players(scene: Scene, count: int) -> Scene:
    """The scene with at least as many subjects as there are pictures of them."""
    missing = count - len(scene.subjects)
    return replace(scene, subjects=(*scene.subjects, *(SceneSubject("person", label="picture") for _ in range(missing))))


def play(actors: Sequence[Actor], subjects: Sequence[SceneSubject], players: Sequence[Likeness], look: Look) -> None:
    """Let the first subjects be played by these cut-outs: place and size stay as they were composed."""
    wanted = dict(zip((_who(subject) for subject in subjects), players, strict=False))
    for actor in [each for one in actors for each in (one, *one.carried)]:
        player = wanted.get(_who(actor.role.subject))
        if player is None:
            continue
        old = actor.role.puppet
        alone = actor.role.subject.count == 1 and len(actors) <= 2
        puppet = CutOut(player, old.medium, max(old.height_m, 0.01), max(old.width_m, 0.01), look, alone=alone)
        actor.role = Role(actor.role.subject, puppet, "picture")


def _who(subject: SceneSubject) -> tuple[str, str, str]:
    return subject.name, subject.label, subject.colour


class CutOut:
    """A puppet of one piece: it steps, hops, sways and turns as paper on a stick does."""

    kind = "person"
    rests = "stand"

    def __init__(self, player: Likeness, medium: Medium, tall_m: float, wide_m: float, look: Look, *, alone: bool = True) -> None:
        h, w = player.mask.shape
        self.medium = medium
        # as much room as the puppet that it stands for, whatever its shape; among others no wider than that one
        room = max(wide_m, 0.72 * tall_m) * 1.2 if alone else max(wide_m, 0.3 * tall_m)
        self.height_m = min(tall_m * 1.15, room * h / w)
        self.width_m = self.height_m * w / h
        self._phase = seed_of(player.name) % 628 / 100
        self._image, self._pad = _image(player, look)
        self._shape = _shape(player)

    def draw(self, canvas: skia.Canvas, moment: Moment, light: Light) -> None:
        """See Puppet."""
        count = canvas.save()
        self._move(canvas, moment)
        low = self.height_m / 2 if self.medium != "ground" else 0.0
        scale = self.height_m / (self._image.height() - 2 * self._pad)
        canvas.translate(-self.width_m / 2 - self._pad * scale, low - self.height_m - self._pad * scale)
        canvas.scale(scale, scale)
        self._paste(canvas, light)
        canvas.restoreToCount(count)

    def _paste(self, canvas: skia.Canvas, light: Light) -> None:
        if light.silhouette:
            r, g, b = light.shadow[:3]
            canvas.drawImage(self._shape, 0, 0, _SMOOTH, _tinted((0, 0, 0), (r, g, b)))
            return
        r, g, b, a = light.shadow
        tall = self._image.height()
        matrix = canvas.getTotalMatrix()
        mirrored = -1 if matrix.getScaleX() * matrix.getScaleY() < 0 else 1
        if a:
            for far, strength in ((1.0, 0.6), (2.2, 0.35)):
                dx, dy = light.shadow_dx * tall * far * mirrored, light.shadow_dy * tall * far
                canvas.drawImage(self._image, dx, dy, _SMOOTH, _tinted((0, 0, 0), (r, g, b), a * strength))
        canvas.drawImage(self._image, 0, 0, _SMOOTH, _tinted(light.ambient, (0, 0, 0)))

    def seat(self, moment: Moment) -> tuple[float, float]:
        """On top, in the middle."""
        return 0.0, -self.height_m * (0.9 if self.medium == "ground" else 0.4)

    def _move(self, canvas: skia.Canvas, moment: Moment) -> None:
        t, h = moment.t_s + self._phase, self.height_m
        moves = motion.family(moment.action) or "stand"
        if moves in {"walk", "run", "climb"} and moment.travelled_m:
            stride = (0.55 if moves == "run" else 0.4) * h
            beat = (moment.travelled_m / stride) % 2.0
            canvas.translate(0, -abs(math.sin(beat * math.pi)) * h * (0.06 if moves == "run" else 0.035))
            canvas.rotate((6.0 if moves == "run" else 4.5) * math.sin(beat * math.pi))
        elif moves in {"jump", "play"}:
            up, squash = hop(moment.t_s, 1.1)
            canvas.translate(0, -up * h * 0.3)
            canvas.scale(1 + squash * 0.1, 1 - squash * 0.12)
        elif moves == "dance":
            canvas.translate(0, -abs(math.sin(t * 5.2)) * h * 0.05)
            canvas.rotate(8 * math.sin(t * 5.2))
        elif moves == "spin":
            canvas.scale(turned(moment.t_s * 2.6), 1.0)
        elif moves == "shake":
            canvas.rotate(2.4 * math.sin(t * 30))
        elif moves in {"talk", "wave", "eat", "look", "hold"}:
            canvas.rotate(3.2 * math.sin(t * 3.6))
            canvas.translate(0, -abs(math.sin(t * 3.6)) * h * 0.012)
        elif moves in {"fly", "swim", "float", "ride"}:
            canvas.translate(0, h * 0.03 * math.sin(t * 1.9))
            canvas.rotate(math.degrees(max(-0.5, min(0.5, moment.pitch))) + 4 * math.sin(t * 1.4))
        else:
            canvas.rotate(1.3 * math.sin(t * 1.3))
            breath = 0.008 * math.sin(t * 1.7)
            canvas.scale(1 - breath, 1 + breath)


def _tinted(times: tuple[float, float, float], plus: tuple[float, float, float], alpha: float = 1.0) -> skia.Paint:
    rows = []
    for i in range(3):
        rows += [times[i] if i == j else 0.0 for j in range(3)] + [0.0, plus[i]]
    return skia.Paint(ColorFilter=skia.ColorFilters.Matrix([*rows, 0, 0, 0, alpha, 0]))


# --- cutting ------------------------------------------------------------------------------------------------------------------------


def _smaller(pixels: Pixels) -> Pixels:
    """The picture with at most twice the pixels that a cut-out has."""
    h, w = pixels.shape[:2]
    share = 2 * _TALL / max(h, w)
    if share >= 1:
        return pixels
    frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(pixels), format="rgba")
    size = max(16, round(w * share)), max(16, round(h * share))
    return np.asarray(
        frame.reformat(width=size[0], height=size[1], format="rgba", interpolation=Interpolation.AREA).to_ndarray(), np.uint8
    )


def _cut(pixels: Pixels) -> tuple[Pixels, Floats]:
    """What the picture shows, cropped, and where in it the thing is."""
    alpha = pixels[:, :, 3].astype(np.float32) / 255
    if (alpha < 0.5).mean() > 0.02 and (alpha > 0.5).mean() > 0.01:
        mask: Floats = alpha.astype(np.float32)
    else:
        pixels = on_paper(pixels)
        mask = _found(pixels)
    rows, columns = np.flatnonzero((mask > 0.5).any(axis=1)), np.flatnonzero((mask > 0.5).any(axis=0))
    top, low, left, right = rows[0], rows[-1] + 1, columns[0], columns[-1] + 1
    return np.ascontiguousarray(pixels[top:low, left:right]), np.ascontiguousarray(mask[top:low, left:right])


def _found(pixels: Pixels) -> Floats:
    """The thing before its background; all of the picture, with rounded corners, where nothing stands out."""
    h, w = pixels.shape[:2]
    colours = opponent(small(pixels, 120))
    cuts = [thing_of(colours, bottom_is_background=True), thing_of(colours)]
    cut = max(cuts, key=lambda one: one.sure)
    if cut.sure < _SURE:
        return _card(h, w)
    both, either = cuts[0].mask & cuts[1].mask, cuts[0].mask | cuts[1].mask
    mask = cut.mask
    if (
        both.sum() > 0.45 * either.sum() and min(one.sure for one in cuts) > 0.5
    ):  # two guesses that agree: what one missed, the other has
        mask = without_holes(either)
    fine = _refined(opponent(small(pixels, 300)), mask)
    fine = large_pieces(fine, 0.1 * float(fine.mean()))
    return scaled(smooth_edge(without_holes(fine)), w, h)


def _refined(fine: Floats, rough: Mask) -> Mask:
    """A rough mask moved to the nearest edges of a finer copy."""
    h, w = fine.shape[:2]
    prior = scaled(rough.astype(np.float32), w, h)
    radius = max(2, min(h, w) // 40)
    costs = []
    for share in (1 - prior, prior):
        weight = boxed(share[:, :, None], radius)
        around = boxed(fine * share[:, :, None], radius) / np.maximum(weight, 1e-3)
        away = np.sqrt(((fine - around) ** 2).sum(axis=2))
        costs.append(away * 1.6 + 1.2 * (1 - share) + 3.0 * (weight[:, :, 0] < 0.02))
    cost = boxed(np.stack(costs, axis=2), 1)
    return np.asarray(cost[:, :, 1] < cost[:, :, 0])


def _card(h: int, w: int) -> Floats:
    ys, xs = np.mgrid[0:h, 0:w].astype(np.float32)
    r = 0.06 * min(h, w)
    dx = np.maximum(np.maximum(r - xs, xs - (w - 1 - r)), 0)
    dy = np.maximum(np.maximum(r - ys, ys - (h - 1 - r)), 0)
    card: Floats = np.clip(r + 0.5 - np.hypot(dx, dy), 0, 1).astype(np.float32)
    return card


def _padded(player: Likeness) -> tuple[Pixels, Floats, int]:
    """The cut-out at its size, with room for its edge."""
    h, w = player.mask.shape
    share = min(1.0, _TALL / max(h, w))
    height, width = max(8, round(h * share)), max(8, round(w * share))
    mask = scaled(player.mask, width, height)
    pixels = _scaled_rgba(player.pixels, width, height)
    pad = max(3, round(_EDGE * max(height, width) * 1.6))
    return (
        np.pad(pixels, ((pad, pad), (pad, pad), (0, 0)), mode="edge"),
        np.pad(mask, pad).astype(np.float32),
        pad,
    )


def _scaled_rgba(pixels: Pixels, width: int, height: int) -> Pixels:
    frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(pixels), format="rgba")
    return np.asarray(frame.reformat(width=width, height=height, interpolation=Interpolation.AREA).to_ndarray(), np.uint8)


def _image(player: Likeness, look: Look) -> tuple[skia.Image, int]:
    """The cut-out with its white edge, in the look's colours; and how far the edge reaches out of it."""
    pixels, mask, pad = _padded(player)
    inside = ~(mask > 0.6)
    if inside.any():
        pixels = filled(pixels, inside) if mask.max() > 0.6 else pixels  # colours run on under the edge: no fringe of background
    rim = max(1, round(_EDGE * max(mask.shape)))
    soft = boxed(boxed(grown(mask > 0.4, rim)[:, :, None].astype(np.float32), 1), 1)[:, :, 0]
    edge = np.clip((soft - 0.5) * 2.5 + 0.5, 0, 1)[:, :, None]
    colour = _in_look(np.asarray(pixels[:, :, :3] / 255, np.float32), look)
    white = np.array([channel / 255 for channel in _WHITE], np.float32)
    over = colour * mask[:, :, None] + white * (1 - mask[:, :, None])
    out = np.dstack((np.rint(over * edge * 255), np.rint(edge * 255))).astype(np.uint8)
    return skia.Image.fromarray(np.ascontiguousarray(out), skia.kRGBA_8888_ColorType, skia.kPremul_AlphaType), pad


def _shape(player: Likeness) -> skia.Image:
    """The outline alone, for shadow theatre."""
    _, mask, _ = _padded(player)
    out = np.zeros((*mask.shape, 4), np.uint8)
    out[:, :, 3] = np.rint(mask * 255)
    return skia.Image.fromarray(out, skia.kRGBA_8888_ColorType, skia.kPremul_AlphaType)


def _in_look(colour: Floats, look: Look) -> Floats:
    """Pixels in a style's inks: a table of a few hundred colours, since a look knows one colour at a time."""
    if look.plain:
        return colour
    steps = 8
    grid = [(r / steps, g / steps, b / steps) for r in range(steps + 1) for g in range(steps + 1) for b in range(steps + 1)]
    # a photo rubbed onto a board as thinly as a flat paper would be lost on it
    table = np.array([look.face(c, False) if look.board is None else look.colour(c) for c in grid], np.float32).reshape(
        steps + 1, steps + 1, steps + 1, 3
    )
    at = np.clip(colour * steps, 0, steps - 1e-3)
    low = at.astype(np.int32)
    part = at - low
    out = np.zeros_like(colour)
    for corner in range(8):
        bits = [(corner >> i) & 1 for i in range(3)]
        weight = np.prod([part[:, :, i] if bit else 1 - part[:, :, i] for i, bit in enumerate(bits)], axis=0)
        out += weight[:, :, None] * table[low[:, :, 0] + bits[0], low[:, :, 1] + bits[1], low[:, :, 2] + bits[2]]
    return out
