"""A hand-lettered paper sign on a wooden stick: what stands for anything that no rig and no picture can show.

Knows fonts (Noto Sans of `manimgx-fonts`, Noto Sans CJK of `manimgx-fonts-cjk`) and how to fit words on two lines. No prompt, no stage.
"""

import importlib.resources
import math
from dataclasses import dataclass
from functools import cache

import skia

from engine.base import SceneSubject
from engine.errors import PartMissing
from engine.papercut import paper
from engine.papercut.brush import lettered
from engine.papercut.chance import Rand
from engine.papercut.puppet import Light, Medium, Moment
from engine.papercut.rigs.rig import SIZES

BOARD: paper.Colour = (0.985, 0.955, 0.885)
WOOD: paper.Colour = (0.52, 0.35, 0.22)
INK: paper.Colour = (0.17, 0.165, 0.2)

_LETTERS = 60.0  # points the outlines are made at, before fitting
_BOARD_MOST, _BOARD_LEAST = 1.5, 0.62  # board width in metres
_LINE_M = 0.2  # height of a line's letters, at most
_MARGIN = 0.09
_LONGEST = 34  # characters shown
_ONE_LINE = 11.0  # letter widths that fit one line before it is broken
_WEIGHT = 640
_CJK_FACE = 2  # the collection's Simplified Chinese face; it opens as the Japanese one at weight 100
_RIGHT_TO_LEFT = frozenset(("Arabic", "Hebrew"))
_SCRIPTS = (
    (0x0590, 0x05FF, "Hebrew"),
    (0x0600, 0x06FF, "Arabic"),
    (0x0750, 0x077F, "Arabic"),
    (0xFB50, 0xFDFF, "Arabic"),
    (0xFE70, 0xFEFF, "Arabic"),
    (0x0530, 0x058F, "Armenian"),
    (0x0900, 0x097F, "Devanagari"),
    (0x0980, 0x09FF, "Bengali"),
    (0x0A00, 0x0A7F, "Gurmukhi"),
    (0x0A80, 0x0AFF, "Gujarati"),
    (0x0B00, 0x0B7F, "Oriya"),
    (0x0B80, 0x0BFF, "Tamil"),
    (0x0C00, 0x0C7F, "Telugu"),
    (0x0C80, 0x0CFF, "Kannada"),
    (0x0D00, 0x0D7F, "Malayalam"),
    (0x0D80, 0x0DFF, "Sinhala"),
    (0x0E00, 0x0E7F, "Thai"),
    (0x0E80, 0x0EFF, "Lao"),
    (0x1000, 0x109F, "Myanmar"),
    (0x10A0, 0x10FF, "Georgian"),
    (0x1200, 0x139F, "Ethiopic"),
)


def build(subject: SceneSubject, seed: int) -> "Sign":
    """Letter a sign with the subject's own words, or its name. Raises PartMissing when a font is not installed."""
    return Sign(subject, seed)


class Sign:
    """A board on a stick. It stands, and sways and hops as one piece."""

    kind = "thing"
    medium: Medium = "ground"
    rests = "stand"

    def __init__(self, subject: SceneSubject, seed: int) -> None:
        rand = Rand(seed, 77)
        scale = SIZES.get(subject.size, 1.0)
        lettering = _letter(subject.label.strip() or subject.name, rand)
        self._lettering = lettering
        wide, tall = lettering.width + 2 * _MARGIN, lettering.height + 2 * _MARGIN
        self._tilt = rand(-2.2, 2.2)
        self._phase = rand(0.0, math.tau)
        stick = max(0.55, tall * 0.9)
        self._board = _uneven_board(wide, tall, -stick, rand)
        self._stick = skia.Path()
        self._stick.addRoundRect(skia.Rect.MakeLTRB(-0.035, -stick - tall * 0.5, 0.035, 0.0), 0.012, 0.012)
        self._nails = (-stick - tall + 0.04, -stick - 0.04)
        self._middle = -stick - tall / 2
        self._scale = scale
        self.height_m = (stick + tall) * scale
        self.width_m = wide * scale
        asked = paper.colour(subject.colour) if subject.colour else None
        self._paper = asked or BOARD
        self._ink = INK if paper.brightness(self._paper) > 0.42 else BOARD

    def draw(self, canvas: skia.Canvas, moment: Moment, light: Light) -> None:
        """Draw at the origin; the canvas is left as it was found."""
        count = canvas.save()
        sway = 0.9 * math.sin(moment.t_s * 1.3 + self._phase) + 1.6 * moment.wind * math.sin(moment.t_s * 2.2 + self._phase)
        if moment.travelled_m:
            beat = (moment.travelled_m / 0.6) % 1.0
            canvas.translate(0, -4 * beat * (1 - beat) * self.height_m * 0.07)
            sway += 3.0 * math.sin(beat * math.tau)
        canvas.rotate(sway)
        canvas.scale(self._scale, self._scale)
        size = self.height_m / self._scale
        paper.part(canvas, self._stick, WOOD, light, size=size)
        canvas.rotate(self._tilt, 0, self._middle)
        paper.part(canvas, self._board, self._paper, light, size=size)
        if light.silhouette:  # the letters are cut out of the dark board
            self._upright(canvas, paper.mix(paper.tint(INK, light), (1.0, 1.0, 1.0), 0.75))
        else:
            self._upright(canvas, paper.tint(self._ink, light))
            for y in self._nails:
                canvas.drawCircle(0, y, 0.013, paper.fill(paper.tint(paper.darker(self._paper, 0.4), light)))
        canvas.restoreToCount(count)

    def seat(self, moment: Moment) -> tuple[float, float]:
        """On the board's upper edge."""
        return 0.0, -self.height_m

    def _upright(self, canvas: skia.Canvas, colour: paper.Colour) -> None:
        """Letters read the right way round even where the stage mirrors what looks left."""
        matrix = canvas.getTotalMatrix()
        mirrored = matrix.getScaleX() * matrix.getScaleY() - matrix.getSkewX() * matrix.getSkewY() < 0
        canvas.save()
        canvas.translate(0, self._middle)
        if mirrored:
            canvas.scale(-1, 1)
        self._lettering.draw(lettered(canvas), paper.fill(colour))
        canvas.restore()


# -- lettering -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Run:
    """A shaped piece of a line for scripts whose letters join or change places; x, y and scale lead from its own points to metres."""

    blob: skia.TextBlob
    x: float
    y: float
    scale: float


@dataclass(frozen=True)
class _Line:
    """One line in points, baseline on y = 0, starting at x = 0."""

    path: skia.Path
    runs: tuple[tuple[skia.TextBlob, float, float], ...]  # shaped piece, its x, and its baseline's y within itself
    width: float


@dataclass(frozen=True)
class _Lettering:
    """Outlines and shaped runs centred on the origin, in metres."""

    path: skia.Path
    runs: tuple[_Run, ...]
    width: float
    height: float

    def draw(self, canvas: skia.Canvas, paint: skia.Paint) -> None:
        """Draw every letter in one paint."""
        canvas.drawPath(self.path, paint)
        for run in self.runs:
            canvas.save()
            canvas.translate(run.x, run.y)
            canvas.scale(run.scale, run.scale)
            canvas.drawTextBlob(run.blob, 0, 0, paint)
            canvas.restore()


def _letter(text: str, rand: Rand) -> _Lettering:
    lines = [_line(words, rand) for words in _two_lines(" ".join(text.split()))]
    most = max(line.width for line in lines) or 1.0
    scale = min(_LINE_M / (_LETTERS * 0.72), (_BOARD_MOST - 2 * _MARGIN) / most)
    step = _LETTERS * 1.26 * scale
    whole = skia.Path()
    runs = []
    for i, line in enumerate(lines):
        x, y = -line.width / 2 * scale, (i - (len(lines) - 1) / 2) * step + _LETTERS * 0.35 * scale
        moved = skia.Path()
        line.path.transform(skia.Matrix.Scale(scale, scale).postConcat(skia.Matrix.Translate(x, y)), moved)
        whole.addPath(moved)
        runs += [_Run(blob, x + at * scale, y + up * scale, scale) for blob, at, up in line.runs]
    width = max(_BOARD_LEAST - 2 * _MARGIN, most * scale)
    return _Lettering(whole, tuple(runs), width, len(lines) * step - _LETTERS * 0.26 * scale)


def _line(text: str, rand: Rand) -> _Line:
    """One line, every letter a little out of line as a hand would set it, where letters stand one by one."""
    whole = skia.Path()
    shaped = []
    x = 0.0
    pieces = _runs(text)
    if any(_script(piece) in _RIGHT_TO_LEFT for piece in pieces):
        pieces.reverse()
    for run in pieces:
        script = _script(run)
        font = _font(script)
        if script not in {"", "CJK", "Armenian", "Georgian", "Ethiopic"}:
            blob = skia.TextBlob.MakeFromShapedText(run.strip(), font, script not in _RIGHT_TO_LEFT)
            if blob is not None:
                shaped.append((blob, x, font.getMetrics().fAscent))  # the shaper lays a piece below its origin
                x += font.measureText(run) if script not in _RIGHT_TO_LEFT else min(font.measureText(run), blob.bounds().width())
            continue
        glyphs = font.textToGlyphs(run)
        for glyph, width in zip(glyphs, font.getWidths(glyphs), strict=True):
            outline = font.getPath(glyph)
            if outline is not None:
                turned = skia.Path()
                matrix = skia.Matrix.RotateDeg(rand(-2.4, 2.4)).postConcat(skia.Matrix.Translate(x, rand(-1.3, 1.3)))
                outline.transform(matrix, turned)
                whole.addPath(turned)
            x += width
    return _Line(whole, tuple(shaped), x)


def _runs(text: str) -> list[str]:
    """Pieces of one script each; spaces and marks go with what they follow."""
    runs: list[str] = []
    for character in text:
        if runs and (_script(character) in {"", _script(runs[-1])} or not character.isalnum()):
            runs[-1] += character
        else:
            runs.append(character)
    return runs or [" "]


def _script(text: str) -> str:
    """The font a text's first telling character needs: "", "CJK", or a Noto Sans script name."""
    for character in text:
        code = ord(character)
        if (
            0x2E80 <= code <= 0xA4CF
            or 0xAC00 <= code <= 0xD7AF
            or 0xF900 <= code <= 0xFAFF
            or 0xFF00 <= code <= 0xFFEF
            or code >= 0x20000
        ):
            return "CJK"
        for low, high, name in _SCRIPTS:
            if low <= code <= high:
                return name
    return ""


@cache
def _font(script: str) -> skia.Font:
    package, name = (
        ("manimgx_fonts_cjk", "NotoSansCJK-VF.otf.ttc") if script == "CJK" else ("manimgx_fonts", f"NotoSans{script}[wght].ttf")
    )
    remedy = f"pip install {package.replace('_', '-')}"
    try:
        file = importlib.resources.files(package) / name
    except ModuleNotFoundError as exc:
        raise PartMissing(f"the font {name}", remedy) from exc
    face = _CJK_FACE if script == "CJK" else 0
    base = skia.Typeface.MakeFromFile(str(file), face) if file.is_file() else None
    if base is None:
        raise PartMissing(f"the font {name}", remedy)
    kind = skia.FontArguments.VariationPosition
    axes = kind.Coordinates([kind.Coordinate(int.from_bytes(b"wght", "big"), _WEIGHT)])
    position = kind(axes)  # skia keeps only a pointer to the axes: they must outlive the clone
    arguments = skia.FontArguments()
    arguments.setCollectionIndex(face)
    arguments.setVariationDesignPosition(position)
    return skia.Font(base.makeClone(arguments) or base, _LETTERS)


def _two_lines(text: str) -> list[str]:
    """Break words onto at most two lines of like length; what is too long ends in an ellipsis."""
    text = "".join(character for character in text if character.isprintable()) or "?"
    wide = [2.0 if _script(character) == "CJK" else 1.1 for character in text]
    budget = float(_LONGEST)
    kept = 0
    while kept < len(text) and budget >= wide[kept]:
        budget -= wide[kept]
        kept += 1
    if kept < len(text):
        cut = text[:kept].rstrip()
        space = cut.rfind(" ")
        text = (cut[:space] if space > kept * 0.6 else cut) + "…"
    if sum(wide[: len(text)]) <= _ONE_LINE:
        return [text]
    spaces = [i for i, character in enumerate(text) if character == " "]
    if spaces:
        middle = min(spaces, key=lambda i: abs(i - len(text) / 2))
        return [text[:middle], text[middle + 1 :]]
    if _script(text) == "CJK":
        half = math.ceil(len(text) / 2)
        return [text[:half], text[half:]]
    return [text]


def _uneven_board(wide: float, tall: float, bottom: float, rand: Rand) -> skia.Path:
    """A board cut by hand: four corners a little off, round."""
    off = min(0.018, tall * 0.05)
    corners = [
        (x + rand(-off, off), y + rand(-off, off))
        for x, y in ((-wide / 2, bottom - tall), (wide / 2, bottom - tall), (wide / 2, bottom), (-wide / 2, bottom))
    ]
    path = skia.Path()
    r = 0.05
    for i, corner in enumerate(corners):
        before, after = corners[i - 1], corners[(i + 1) % 4]
        a, b = _towards(corner, before, r), _towards(corner, after, r)
        (path.lineTo if i else path.moveTo)(*a)
        path.quadTo(*corner, *b)
    path.close()
    return path


def _towards(start: tuple[float, float], end: tuple[float, float], way: float) -> tuple[float, float]:
    length = math.dist(start, end) or 1.0
    return start[0] + (end[0] - start[0]) * way / length, start[1] + (end[1] - start[1]) * way / length
