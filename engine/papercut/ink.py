"""The long tail of things: a glyph of the Noto Emoji font, or a small drawing of ours, as tinted papers on a cut-out at true size.

Knows names, sizes and one-piece motion; no stage and no prompt. Glyph outlines come from the OFL font in `manimgx-fonts`, found by the
`emoji` package's names. Paths are built once a puppet and kept for the process; a frame draws four fills.
"""

import importlib.resources
import math
import re
from dataclasses import dataclass
from functools import cache, lru_cache

import emoji
import skia

from engine.base import SceneSubject
from engine.errors import PartMissing
from engine.papercut import ink_glyphs as glyphs
from engine.papercut import motion, paper
from engine.papercut.brush import lettered
from engine.papercut.ink_drawings import DRAWINGS, SAME
from engine.papercut.ink_tints import tint
from engine.papercut.puppet import Light, Medium, Moment
from engine.papercut.reading_words import english
from engine.papercut.rigs.rig import SIZES

CREAM: paper.Colour = (0.985, 0.955, 0.885)
INK: paper.Colour = (0.17, 0.165, 0.2)
_BOX = 100.0  # paths are built in a box of this size, then scaled to metres
_FONT_EMOJI = 15.1  # the newest emoji version the font draws
_BORDER = 3.4  # paper around the ink, in the box
_PEN = 5.6
_SPOT = 0.06  # of the whole: an enclosed piece that is smaller is a spot
_SOLID = 0.62  # of the enclosed area: lines that cover more are the thing itself
_WEIGHT = 560  # of the variable font: bold enough to read small, open enough to stay line art
_COMMAND = re.compile(r"([MLHVQTAZ])([^MLHVQTAZ]*)")


@dataclass(frozen=True)
class CutOut:
    """One picture in the box: its lines, what they enclose, and the paper under it all; feet on y = 0, centred on x = 0, y points down.

    spots are the small ones of the enclosed pieces. solid says that the lines themselves cover most of it, as a silhouette's do.
    """

    ink: skia.Path
    body: skia.Path
    spots: skia.Path
    paper: skia.Path
    solid: bool
    width: float
    height: float


def build(subject: SceneSubject, seed: int) -> "Ink | None":
    """Cut the picture of a subject's noun out of paper; None where neither the font nor our drawings have it.

    Raises PartMissing when the font is not installed.
    """
    picture = _picture(subject.name)
    return Ink(subject, seed, picture) if picture is not None else None


def known(name: str) -> bool:
    """Whether there is a picture for this noun; opens no font."""
    return _source(name) != ""


def drawn(name: str) -> bool:
    """Whether a picture was chosen for just this noun: a drawing of ours, or a glyph that our table names."""
    return SAME.get(name, name) in DRAWINGS or name in glyphs.GLYPHS


def alike(one: str, other: str) -> bool:
    """Whether two nouns have the same picture."""
    return _source(one) == _source(other)


class Ink:
    """A paper cut-out with an ink picture, moved as one piece."""

    def __init__(self, subject: SceneSubject, seed: int, picture: CutOut) -> None:
        name = subject.name
        self._category = _category(name)
        span = max(glyphs.SMALLEST_M, glyphs.SPANS.get(name, glyphs.CATEGORY_SPANS.get(self._category, 0.4))) * SIZES.get(
            subject.size, 1.0
        )
        if "young" in subject.traits:
            span *= 0.7
        self._scale = span / max(picture.width, picture.height)
        self._picture = picture
        self.medium: Medium = "water" if name in glyphs.IN_WATER else "air" if name in glyphs.IN_AIR else "ground"
        self.kind = _kind(name, self._category, self.medium)
        self.rests = {"air": "float", "water": "swim"}.get(self.medium, "stand")
        self.height_m = picture.height * self._scale
        self.width_m = picture.width * self._scale
        self._phase = (seed * 2654435761 % 997) / 997 * math.tau
        asked = paper.colour(subject.colour) if subject.colour else None
        main = asked or paper.colour(tint(name, self._category, _kind_of(name))) or CREAM
        dark = paper.brightness(main) < 0.3
        line = paper.mix(main, CREAM, 0.62) if dark else paper.darker(main, 0.74 if paper.brightness(main) > 0.7 else 0.66)
        pale = paper.mix(main, CREAM, 0.74)
        solid = picture.solid and paper.brightness(main) < 0.62  # pale lines on pale paper would be nothing
        self._paper = paper.mix(CREAM, main, 0.1)
        self._body, self._spot, self._ink = (pale, pale, main) if solid else (main, paper.mix(main, CREAM, 0.5), line)
        if picture.solid and not solid and asked is not None:  # a yellow fork is all lines: on dark paper they are yellow
            self._paper = self._body = self._spot = paper.darker(main, 0.62)
            self._ink = main

    def draw(self, canvas: skia.Canvas, moment: Moment, light: Light) -> None:
        """Draw at the origin, moved as its family moves; the canvas is left as it was found."""
        count = canvas.save()
        self._move(canvas, moment)
        if self.medium != "ground":
            canvas.translate(0, self.height_m / 2)
        canvas.scale(self._scale, self._scale)
        picture = self._picture
        if not (light.silhouette or light.flat):  # a second, wider and fainter shadow under the crisp one makes its edge soft
            r, g, b, a = light.shadow
            away = (light.shadow_dx * 2.1 * picture.height, light.shadow_dy * 2.1 * picture.height)
            canvas.translate(*away)
            canvas.drawPath(picture.paper, paper.fill((r, g, b), a * 0.4))
            canvas.translate(-away[0], -away[1])
        paper.part(canvas, picture.paper, self._paper, light, size=picture.height)
        if light.silhouette:  # what the lines enclose is cut out: light falls through
            canvas.drawPath(picture.body, paper.fill(light.rim))
            canvas.drawPath(picture.ink, paper.fill(paper.tint(INK, light)))
        else:
            canvas.drawPath(picture.body, paper.fill(paper.tint(self._body, light)))
            lines = lettered(canvas)
            for path, colour in ((picture.spots, self._spot), (picture.ink, self._ink)):
                lines.drawPath(path, paper.fill(paper.tint(colour, light)))
        canvas.restoreToCount(count)

    def seat(self, moment: Moment) -> tuple[float, float]:
        """Where a rider sits: low on what is sat in or on, on top of the rest."""
        share = (
            0.55 if self._category == "vehicle" else 0.5 if self.kind == "seat" else 0.78 if self._category == "animal" else 0.97
        )
        top = -self.height_m * share
        return 0.0, top + (self.height_m / 2 if self.medium != "ground" else 0.0)

    def _move(self, canvas: skia.Canvas, moment: Moment) -> None:
        t, h = moment.t_s, self.height_m
        moves = motion.family(moment.action) or self.rests
        if self.kind == "ball" and moment.travelled_m:
            canvas.translate(0, -h / 2)
            canvas.rotate(math.degrees(moment.travelled_m / max(0.05, h / 2)))
            canvas.translate(0, h / 2)
            return
        if moment.pitch:
            canvas.rotate(math.degrees(max(-0.6, min(0.6, moment.pitch))))
        if self.medium != "ground":
            canvas.translate(0, math.sin(t * 1.7 + self._phase) * h * 0.05)
            canvas.rotate(math.sin(t * 1.3 + self._phase) * (5.0 if self.medium == "water" else 3.5))
        elif self.kind in {"plant", "hanging"}:
            canvas.rotate(
                (1.6 * math.sin(t * 1.4 + self._phase) + 2.6 * moment.wind * math.sin(t * 2.3 + self._phase))
                * (0.5 if h > 3 else 1.0)
            )
        elif self.kind in {"car", "train", "bicycle"}:
            canvas.translate(0, -abs(math.sin(t * 9 + self._phase)) * h * 0.008 * min(1.0, abs(moment.speed_mps)))
        elif self.kind == "boat":
            canvas.rotate(2.4 * math.sin(t * 1.5 + self._phase))
            canvas.translate(0, math.sin(t * 1.1 + self._phase) * h * 0.012)
        elif moves in {"walk", "run", "jump", "play", "climb"}:
            self._hop(canvas, moment, 1.9 if moves == "run" else 1.25)
        self._gesture(canvas, moves, t)

    def _hop(self, canvas: skia.Canvas, moment: Moment, pace: float) -> None:
        """Hops in place or over ground; a hop a stride, so that paper never slides while it is down."""
        beat = (moment.travelled_m / (0.7 * max(self.width_m, 0.2)) if moment.travelled_m else moment.t_s * pace) % 1.0
        up = 4 * beat * (1 - beat)
        squash = max(0.0, 1 - up * 5) * 0.06
        canvas.translate(0, -up * self.height_m * 0.16)
        canvas.rotate(5.0 * math.sin(beat * math.tau))
        canvas.scale(1 + squash, 1 - squash)

    def _gesture(self, canvas: skia.Canvas, moves: str, t: float) -> None:
        if moves == "dance":
            canvas.rotate(8 * math.sin(t * 5.0 + self._phase))
        elif moves == "spin" and self.medium == "ground":
            canvas.scale(math.cos(t * 2.6) or 0.01, 1)
        elif moves == "spin":
            canvas.rotate(math.degrees(t * 1.8))
        elif moves == "shake":
            canvas.rotate(2.2 * math.sin(t * 29))
        elif moves in {"talk", "wave", "eat", "look"}:
            canvas.rotate(3.0 * math.sin(t * 4.2 + self._phase))
        elif moves == "fall" and self.medium == "ground":
            canvas.rotate(min(78.0, t * 120))
        elif self.kind not in {"building", "car", "train", "bicycle", "boat", "ball"} and moves == "stand":
            canvas.rotate(0.5 * math.sin(t * 1.2 + self._phase))


# -- which picture -------------------------------------------------------------------------------------------------


@cache
def _emoji_names() -> dict[str, str]:
    """Fully qualified emoji of one character that the font has, by the package's English name in lower case."""
    found = {}
    for characters, told in emoji.EMOJI_DATA.items():
        bare = characters.replace("\ufe0f", "")
        if told.get("status") == emoji.STATUS["fully_qualified"] and len(bare) == 1 and told["E"] <= _FONT_EMOJI:
            found[str(told["en"]).strip(":").lower()] = bare
    return found


def _source(name: str) -> str:
    """Where a noun's picture comes from: "drawing:NAME", "glyph:CHARACTER:NAME" or ""."""
    drawn = SAME.get(name, name)
    if drawn in DRAWINGS:
        return f"drawing:{drawn}"
    named = glyphs.GLYPHS.get(name, name).lower().replace(" ", "_")
    character = _emoji_names().get(named, "")
    if not character or not _is_noun(name):
        return ""
    return f"glyph:{character}:{named}"


def _is_noun(name: str) -> bool:
    """Whether a name is a thing of the lexicon or of our glyph table: "cold face" and "OK button" are emoji but nothing to see."""
    entry = english().get(name)
    return name in glyphs.GLYPHS or (entry is not None and entry.noun is not None)


def _category(name: str) -> str:
    entry = english().get(name)
    return entry.noun.category if entry is not None and entry.noun is not None else "thing"


def _kind_of(name: str) -> str:
    entry = english().get(name)
    return entry.noun.name if entry is not None and entry.noun is not None else name


def _kind(name: str, category: str, medium: Medium) -> str:
    """The kind motion.py gives a pace to."""
    if name in glyphs.ROLLING:
        return "ball"
    if name in {"chair", "sofa", "bench", "throne", "bed", "swing"}:
        return "seat"
    if category == "vehicle":
        if name in {
            "boat",
            "sailboat",
            "ship",
            "ferry",
            "canoe",
            "speedboat",
            "raft",
            "gondola",
            "submarine",
            "pirate ship",
            "paper boat",
            "jet ski",
        }:
            return "boat"
        if name in {"hot air balloon", "parachute", "airship"}:
            return "balloon"
        if medium == "air":
            return "plane"
        return (
            "train"
            if "train" in name or name in {"tram", "monorail"}
            else "bicycle"
            if name in {"bicycle", "tricycle", "scooter", "kick scooter"}
            else "car"
        )
    if category == "animal":
        return {"water": "fish", "air": "insect"}.get(medium, "quadruped")
    if category in {"person", "plant", "building"}:
        return category
    return "hanging" if name in {"flag", "lantern", "wind chime", "ribbon", "curtain", "chandelier"} else "thing"


# -- outlines ------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=256)
def _picture(name: str) -> CutOut | None:
    kind, _, which = _source(name).partition(":")
    if kind == "drawing":
        lines = DRAWINGS[which]
        return _cut(_drawn(lines), tuple(_parse(line[2:]) for line in lines if line[0] == "h"))
    if kind != "glyph":
        return None
    character, _, named = which.partition(":")
    ink = _glyph(character)
    if ink is None:
        return None
    turned = _category(name) in {"animal", "vehicle"} and named not in glyphs.UNTURNED
    return _cut(_moved(ink, skia.Matrix.Scale(-1, 1)) if turned else ink)


@cache
def _font() -> skia.Font:
    file = importlib.resources.files("manimgx_fonts") / "NotoEmoji[wght].ttf"
    if not file.is_file():
        raise PartMissing("the Noto Emoji font", "pip install manimgx-fonts")
    base = skia.Typeface.MakeFromFile(str(file))
    if base is None:
        raise PartMissing("the Noto Emoji font", "pip install --force-reinstall manimgx-fonts")
    kind = skia.FontArguments.VariationPosition
    axes = kind.Coordinates([kind.Coordinate(int.from_bytes(b"wght", "big"), _WEIGHT)])
    position = kind(axes)  # skia keeps only a pointer to the axes: they must outlive the clone
    arguments = skia.FontArguments()
    arguments.setVariationDesignPosition(position)
    return skia.Font(base.makeClone(arguments) or base, _BOX)


def _glyph(character: str) -> skia.Path | None:
    font = _font()
    number = font.unicharToGlyph(ord(character))
    if not number:
        return None
    path = font.getPath(number)
    return path if path is not None and not path.isEmpty() else None


def _drawn(lines: tuple[str, ...]) -> skia.Path:
    """A drawing's lines as one filled outline."""
    pen = skia.Paint(
        Style=skia.Paint.kStroke_Style, StrokeWidth=_PEN, StrokeJoin=skia.Paint.kRound_Join, StrokeCap=skia.Paint.kRound_Cap
    )
    whole = skia.Path()
    for line in lines:
        path = _parse(line[2:])
        if line[0] == "h":
            continue
        if line[0] == "s":
            stroked = skia.Path()
            pen.getFillPath(path, stroked)
            path = stroked
        whole = skia.Op(whole, path, skia.PathOp.kUnion_PathOp)
    return whole


def _parse(text: str) -> skia.Path:
    """A path from the absolute commands M L H V Q T A Z of SVG."""
    path = skia.Path()
    x = y = cx = cy = 0.0
    for command, rest in _COMMAND.findall(text):
        n = [float(number) for number in rest.split()]
        steps = {"M": 2, "L": 2, "H": 1, "V": 1, "Q": 4, "T": 2, "A": 7, "Z": 1}[command]
        if command == "Z":
            path.close()
        for i in range(0, len(n), steps):
            p = n[i : i + steps]
            last = (x, y)
            x, y = (p[0], y) if command == "H" else (x, p[0]) if command == "V" else (p[-2], p[-1])
            if command == "M":
                path.moveTo(x, y)
            elif command in "LHV":
                path.lineTo(x, y)
            elif command in "QT":
                cx, cy = (p[0], p[1]) if command == "Q" else (2 * last[0] - cx, 2 * last[1] - cy)
                path.quadTo(cx, cy, x, y)
            elif command == "A":
                size = skia.Path.ArcSize.kLarge_ArcSize if p[3] else skia.Path.ArcSize.kSmall_ArcSize
                way = skia.PathDirection.kCW if p[4] else skia.PathDirection.kCCW
                path.arcTo(p[0], p[1], p[2], size, way, x, y)
    return path


def _cut(ink: skia.Path, holes: tuple[skia.Path, ...] = ()) -> CutOut:
    """Lay ink on paper: the paper is the ink's outline grown by the border, closed everywhere but at these holes."""
    pen = skia.Paint(Style=skia.Paint.kStroke_Style, StrokeWidth=2 * _BORDER, StrokeJoin=skia.Paint.kRound_Join)
    grown = skia.Path()
    pen.getFillPath(ink, grown)
    sheet = _without_holes(_combined(grown, ink, skia.PathOp.kUnion_PathOp))
    for hole in holes:
        sheet = _combined(sheet, hole, skia.PathOp.kDifference_PathOp)
    box = sheet.computeTightBounds()
    shift = skia.Matrix.Translate(-box.centerX(), -box.bottom())
    body = _body(sheet, pen)
    spots = skia.Path()
    for piece in _contours(_combined(body, ink, skia.PathOp.kDifference_PathOp)):
        around = piece.getBounds()
        if around.width() * around.height() < _SPOT * box.width() * box.height():
            spots.addPath(piece)
    moved = [_moved(path, shift) for path in (ink, body, spots, sheet)]
    solid = _covered(ink) > _SOLID * _covered(body)
    return CutOut(moved[0], moved[1], moved[2], moved[3], solid, box.width(), box.height())


def _body(sheet: skia.Path, pen: skia.Paint) -> skia.Path:
    """The sheet without its border: what the lines enclose, where they leave a gap as well."""
    border = skia.Path()
    pen.getFillPath(sheet, border)
    return _combined(sheet, border, skia.PathOp.kDifference_PathOp)


def _covered(path: skia.Path) -> int:
    """How much a path in the box covers, by counting."""
    surface = skia.Surface(64, 64)
    canvas = surface.getCanvas()
    box = path.getBounds()
    canvas.scale(64 / max(1e-6, box.width()), 64 / max(1e-6, box.height()))
    canvas.translate(-box.left(), -box.top())
    canvas.drawPath(path, paper.fill(INK))
    return int((surface.toarray()[:, :, 3] > 127).sum())


def _without_holes(path: skia.Path) -> skia.Path:
    """The outline of a path alone: each contour filled by itself, all of them joined."""
    whole = skia.Path()
    for contour in _contours(path):  # one by one: skia's OpBuilder leaves the holes of some glyphs open
        whole = _combined(whole, contour, skia.PathOp.kUnion_PathOp)
    return whole


def _combined(one: skia.Path, other: skia.Path, how: skia.PathOp) -> skia.Path:
    """Two paths combined; where skia cannot, both laid together for a union and the first alone for a difference."""
    try:
        done = skia.Op(one, other, how)
    except RuntimeError:
        done = None
    if done is None:
        done = skia.Path(one)
        if how == skia.PathOp.kUnion_PathOp:
            done.addPath(other)
    return done


def _contours(path: skia.Path) -> list[skia.Path]:
    found: list[skia.Path] = []
    for verb, points in path:
        if verb == skia.Path.Verb.kMove_Verb:
            found.append(skia.Path())
            found[-1].moveTo(points[0])
        elif not found:
            continue
        elif verb == skia.Path.Verb.kLine_Verb:
            found[-1].lineTo(points[1])
        elif verb == skia.Path.Verb.kQuad_Verb or verb == skia.Path.Verb.kConic_Verb:
            found[-1].quadTo(points[1], points[2])
        elif verb == skia.Path.Verb.kCubic_Verb:
            found[-1].cubicTo(points[1], points[2], points[3])
        elif verb == skia.Path.Verb.kClose_Verb:
            found[-1].close()
    return found


def _moved(path: skia.Path, matrix: skia.Matrix) -> skia.Path:
    moved = skia.Path()
    path.transform(matrix, moved)
    return moved
