"""Words with times painted on frames: one or two heavy rows, the spoken word on a bright plate.

Holds the painter and the fonts it chooses. Knows no encoder and no platform; `edit/subtitles` decides which words stand together.
A line is drawn once and kept; a frame costs two small pictures. skia lays out each word by itself (its paragraphs take no direction and
give no word boxes), rows and the order of mixed scripts are set here. Fonts: the Noto faces of manimgx-fonts and manimgx-fonts-cjk.
"""

import importlib
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Literal

import numpy as np
import numpy.typing as npt
import skia

from engine.base import CaptionWord, SafeArea
from engine.edit.subtitles import CaptionLine, caption_lines, is_wide
from engine.errors import PartMissing

__all__ = ["CaptionLine", "CaptionPainter", "caption_lines"]

Pixels = npt.NDArray[np.uint8]
Order = Literal["rgba", "bgra"]  # how a frame's channels lie; a frame of three channels is always RGB

_WEIGHT = 700  # the heaviest of most faces; a stroke makes it heavier
_CJK_FACES = {"ja": 0, "ko": 1, "zh": 2}  # faces of the collection; 2 is Simplified Chinese
_INK, _PAPER, _PLATE = (20, 18, 24), (255, 255, 255), (255, 209, 46)
_ENTER_S = 0.16  # a line rises and fades in
_POP_S = 0.10  # the plate under a new word grows to its size
_CENTRE, _CENTRE_WIDE = 0.73, 0.88  # of the height, where a line stands if the safe area lets it, upright and in wide frames


@dataclass(frozen=True)
class _Piece:
    """A word, or a part of one that is wider than a row, set in type."""

    word: int
    text: str
    width: float
    right_to_left: bool
    glued: bool  # no space before it


@dataclass(frozen=True)
class _Placed:
    piece: _Piece
    x: float
    baseline: float


@dataclass(frozen=True)
class _Drawn:
    """A line as pictures: everything that stands still, and each word's plate. Places are frame pixels."""

    picture: skia.Image
    x: float
    y: float
    plates: dict[int, list[tuple[skia.Image, float, float]]]


@dataclass(frozen=True)
class Look:
    """How captions look at a moment: the line, the word that is spoken, how far both have come in (0–1)."""

    line: int
    word: int
    entered: float
    popped: float


class CaptionPainter:
    """Paint the words of one clip on its frames. Raises PartMissing when the fonts are not installed."""

    def __init__(
        self,
        words: tuple[CaptionWord, ...],
        width: int,
        height: int,
        language: str = "en",
        safe_area: SafeArea | None = None,
        order: Order = "rgba",
    ) -> None:
        self.width, self.height = width, height
        self.lines = caption_lines(words, language)
        area = safe_area or SafeArea()
        half = min(0.5 - area.left, 0.5 - area.right)
        self._size = max(13.0, 0.076 * min(width, height))
        self._row_width = max(0.2, 2 * half) * width - 0.7 * self._size  # the plate and the edges stand out on both sides
        self._top, self._bottom = area.top * height, (1 - area.bottom) * height
        self._type = _Type("".join(w.text for w in words), language)
        self._ink, self._paper, self._plate_colour = (_colour(c, order) for c in (_INK, _PAPER, _PLATE))
        self._kept: tuple[int, _Drawn] | None = None

    def look(self, t_s: float) -> Look | None:
        """What decides the picture at t_s: painting the same frame at two moments of one look gives the same pixels."""
        index = self._line_at(t_s)
        if index is None:
            return None
        line = self.lines[index]
        active = max((i for i, w in enumerate(line.words) if w.start_s <= t_s), default=0)
        entered, popped = _eased((t_s - line.start_s) / _ENTER_S), _eased((t_s - line.words[active].start_s) / _POP_S)
        return Look(index, active, entered, popped)

    def paint(self, frame: Pixels, t_s: float) -> None:
        """Draw what is said at t_s on an H×W×4 (opaque, in the painter's order) or H×W×3 (RGB) frame, in place."""
        look = self.look(t_s)
        if look is None:
            return
        drawn, share = self._drawn(look.line), look.entered
        drop = (1 - share) * self._size * 0.35
        with _Canvas(frame, drawn.x, drawn.y, drawn.picture.width(), drawn.picture.height() + self._size * 0.4) as canvas:
            canvas.drawImage(drawn.picture, drawn.x, drawn.y + drop, skia.SamplingOptions(), skia.Paint(Alphaf=share))
            pop = 0.9 + 0.1 * look.popped
            for plate, x, y in drawn.plates.get(look.word, ()):
                width, height = plate.width() * pop, plate.height() * pop
                place = skia.Rect.MakeXYWH(
                    x + (plate.width() - width) / 2, y + drop + (plate.height() - height) / 2, width, height
                )
                smooth = skia.SamplingOptions(skia.FilterMode.kLinear)
                canvas.drawImageRect(plate, place, smooth, skia.Paint(Alphaf=share))

    def _line_at(self, t_s: float) -> int | None:
        for index, line in enumerate(self.lines):
            if line.start_s <= t_s < line.end_s:
                return index
        return None

    def _drawn(self, index: int) -> _Drawn:
        if self._kept is None or self._kept[0] != index:
            self._kept = (index, self._draw(self.lines[index]))
        return self._kept[1]

    def _draw(self, line: CaptionLine) -> _Drawn:
        size, rows = self._rows(line)
        row_height = size * 1.38
        height = row_height * len(rows)
        centre = min(
            (_CENTRE if self.height >= self.width else _CENTRE_WIDE) * self.height, self._bottom - height / 2 - size * 0.1
        )
        top = max(self._top, centre - height / 2)
        base = _right_to_left(line.text)
        baselines = [top + row_height * (n + 0.5) + size * 0.36 for n in range(len(rows))]
        placed = [p for row, baseline in zip(rows, baselines, strict=True) for p in self._place(row, base, size, baseline)]
        margin = size * 0.5
        left = min(p.x for p in placed) - margin
        right = max(p.x + p.piece.width for p in placed) + margin
        x, y = float(int(left)), float(int(top - margin * 0.5))
        surface = _surface(int(right - x) + 1, int(height + margin) + 1)
        canvas = surface.getCanvas()
        canvas.translate(-x, -y)
        edge = skia.Paint(
            Color=self._ink,
            AntiAlias=True,
            Style=skia.Paint.kStroke_Style,
            StrokeWidth=size * 0.19,
            StrokeJoin=skia.Paint.kRound_Join,
        )
        shadow = skia.Paint(edge)
        shadow.setAlphaf(0.55)
        shadow.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, size * 0.10))
        fill = _heavy(self._paper, size)
        for paint, down in ((shadow, size * 0.07), (edge, 0.0), (fill, 0.0)):
            for p in placed:
                self._type.draw(canvas, p.piece, p.x, p.baseline + down, size, paint)
        plates: dict[int, list[tuple[skia.Image, float, float]]] = {}
        for p in placed:
            plates.setdefault(p.piece.word, []).append(self._plate(p, size))
        return _Drawn(surface.makeImageSnapshot(), x, y, plates)

    def _plate(self, placed: _Placed, size: float) -> tuple[skia.Image, float, float]:
        """A word on its plate, slightly larger than it stands in the row, and where its top left corner goes."""
        wide, grown = size * 0.15, 1.04
        x, y = placed.x - wide - size * 0.1, placed.baseline - size * 1.06
        width, height = placed.piece.width + 2 * wide + size * 0.2, size * 1.5
        surface = _surface(int(width) + 2, int(height) + 2)
        canvas = surface.getCanvas()
        canvas.translate(-x, -y)
        box = skia.Rect.MakeXYWH(placed.x - wide, placed.baseline - size * 0.99, placed.piece.width + 2 * wide, size * 1.30)
        shade = skia.Paint(Color=self._ink, AntiAlias=True, Alphaf=0.45)
        shade.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, size * 0.05))
        canvas.drawRoundRect(box.makeOffset(0, size * 0.03), size * 0.24, size * 0.24, shade)
        canvas.drawRoundRect(box, size * 0.24, size * 0.24, skia.Paint(Color=self._plate_colour, AntiAlias=True))
        canvas.translate(placed.x + placed.piece.width / 2, placed.baseline - size * 0.34)
        canvas.scale(grown, grown)
        self._type.draw(
            canvas, placed.piece, -placed.piece.width / 2, size * 0.34, size, skia.Paint(Color=self._ink, AntiAlias=True)
        )
        return surface.makeImageSnapshot(), x, y

    def _rows(self, line: CaptionLine) -> tuple[float, list[list[_Piece]]]:
        """Set a line in at most two rows, smaller if it must be; a word wider than a row is cut between characters."""
        for shrink in (1.0, 0.92, 0.84, 0.76, 0.68, 0.6):
            size = self._size * shrink
            pieces = self._pieces(line, size, self._row_width if shrink == 0.6 else float("inf"))
            rows = self._balanced(pieces, size)
            if len(rows) <= 2 and all(self._width(row, size) <= self._row_width for row in rows):
                break
        return size, rows

    def _pieces(self, line: CaptionLine, size: float, widest: float) -> list[_Piece]:
        pieces: list[_Piece] = []
        for number, word in enumerate(line.words):
            text = " ".join(word.text.split())
            cuttable = sum(map(is_wide, text)) * 2 > len(text)
            limit = min(widest, self._row_width) if cuttable else widest
            for part, chunk in enumerate(self._cut(text, size, limit)):
                before = pieces[-1].text[-1] if pieces else " "
                glued = part > 0 or (is_wide(before) and is_wide(chunk[0]))
                pieces.append(_Piece(number, chunk, self._type.width(chunk, size), _right_to_left(chunk), glued))
        return pieces

    def _cut(self, text: str, size: float, limit: float) -> list[str]:
        whole = self._type.width(text, size)
        if whole <= limit:
            return [text]
        parts = min(len(text), int(whole / limit) + 1)
        bounds = [round(i * len(text) / parts) for i in range(parts + 1)]
        return [text[a:b] for a, b in pairwise(bounds) if b > a]

    def _balanced(self, pieces: list[_Piece], size: float) -> list[list[_Piece]]:
        """One row if it fits, else the two rows that differ least, else as many as it takes."""
        if self._width(pieces, size) <= self._row_width:
            return [pieces]
        splits = [(max(self._width(pieces[:i], size), self._width(pieces[i:], size)), i) for i in range(1, len(pieces))]
        if splits and min(splits)[0] <= self._row_width:
            at = min(splits)[1]
            return [pieces[:at], pieces[at:]]
        rows: list[list[_Piece]] = [[]]
        for piece in pieces:
            if rows[-1] and self._width([*rows[-1], piece], size) > self._row_width:
                rows.append([])
            rows[-1].append(piece)
        return rows

    def _width(self, row: Sequence[_Piece], size: float) -> float:
        return sum(p.width for p in row) + sum(_gap(p, size) for p in row[1:])

    def _place(self, row: list[_Piece], base: bool, size: float, baseline: float) -> list[_Placed]:
        """Put a row's pieces from left to right, as they are seen, centred on the frame."""
        x = (self.width - self._width(row, size)) / 2
        seen, placed = _visual_order(row, base), []
        logical = {id(p): n for n, p in enumerate(row)}
        for n, piece in enumerate(seen):
            if n:
                later = piece if logical[id(piece)] > logical[id(seen[n - 1])] else seen[n - 1]
                x += _gap(later, size)
            placed.append(_Placed(piece, x, baseline))
            x += piece.width
        return placed


def _colour(rgb: tuple[int, int, int], order: Order) -> int:
    """A colour for surfaces that call themselves BGRA, which skia blends five times as fast; an RGBA frame gets red and blue swapped."""
    red, green, blue = rgb
    return int(skia.Color(blue, green, red) if order == "rgba" else skia.Color(red, green, blue))


def _surface(width: int, height: int) -> skia.Surface:
    return skia.Surface.MakeRaster(skia.ImageInfo.Make(width, height, skia.kBGRA_8888_ColorType, skia.kPremul_AlphaType))


def _heavy(colour: int, size: float) -> skia.Paint:
    return skia.Paint(Color=colour, AntiAlias=True, Style=skia.Paint.kStrokeAndFill_Style, StrokeWidth=size * 0.035)


def _gap(piece: _Piece, size: float) -> float:
    return size * (0.12 if piece.glued else 0.38)


def _eased(share: float) -> float:
    share = min(1.0, max(0.0, share))
    return 1 - (1 - share) ** 3


class _Canvas:
    """A skia canvas on a part of a frame, in frame pixels. RGBA rows are drawn on as they lie; of an RGB frame a copy, then put back."""

    def __init__(self, frame: Pixels, x: float, y: float, width: float, height: float) -> None:
        top, bottom = max(0, int(y)), min(frame.shape[0], int(y + height) + 1)
        left, right = max(0, int(x)), min(frame.shape[1], int(x + width) + 1)
        self._rows, self._corner = frame[top:bottom], (0, top)
        self._pixels, self._copied = self._rows, False
        if frame.shape[2] == 3 or not self._rows.flags.c_contiguous:
            self._rows, self._corner, self._copied = frame[top:bottom, left:right], (left, top), True
            self._pixels = np.empty((*self._rows.shape[:2], 4), np.uint8)
            for channel in range(3):  # one channel after the other is three times as fast as all at once
                self._pixels[..., channel] = self._rows[..., channel]
            self._pixels[..., 3] = 255

    def __enter__(self) -> skia.Canvas:
        height, width = self._pixels.shape[:2]
        info = skia.ImageInfo.Make(width, height, skia.kBGRA_8888_ColorType, skia.kPremul_AlphaType)
        self._surface = skia.Surface.MakeRasterDirect(info, self._pixels, width * 4)
        canvas = self._surface.getCanvas()
        canvas.translate(-self._corner[0], -self._corner[1])
        return canvas

    def __exit__(self, *_: object) -> None:
        del self._surface
        if self._copied:
            for channel in range(3):
                self._rows[..., channel] = self._pixels[..., channel]


# --- type ---------------------------------------------------------------------------------------------------------------------------


class _Type:
    """The fonts one clip's words need, and setting and drawing pieces with them."""

    def __init__(self, text: str, language: str) -> None:
        self._provider = skia.textlayout.TypefaceFontProvider()
        self._families = []
        for name, typeface in typefaces(text, language):
            self._provider.registerTypeface(typeface, name)
            self._families.append(name)
        self._collection = skia.textlayout.FontCollection()
        self._collection.setDefaultFontManager(self._provider)
        self._unicode = skia.Unicodes.ICU.Make()

    def width(self, text: str, size: float) -> float:
        """How wide a piece of text is set, in pixels."""
        return float(self._set(text, size, skia.Paint()).LongestLine)

    def draw(self, canvas: skia.Canvas, piece: _Piece, x: float, baseline: float, size: float, paint: skia.Paint) -> None:
        """Draw a piece with its left end at x and its letters standing on the baseline."""
        paragraph = self._set(piece.text, size, paint)
        paragraph.paint(canvas, x, baseline - paragraph.AlphabeticBaseline)

    def _set(self, text: str, size: float, paint: skia.Paint) -> skia.textlayout.Paragraph:
        style = skia.textlayout.TextStyle()
        style.setFontFamilies(self._families)
        style.setFontSize(size)
        style.setForegroundPaint(paint)
        whole = skia.textlayout.ParagraphStyle()
        whole.setTextStyle(style)
        builder = skia.textlayout.ParagraphBuilder.make(whole, self._collection, self._unicode)
        builder.pushStyle(style)
        mark = "\u200f" if _right_to_left(text) else ""  # closes both ends, so that punctuation falls on its right-to-left side
        builder.addText(mark + text + mark)
        paragraph = builder.Build()
        paragraph.layout(100_000)
        return paragraph


def typefaces(text: str, language: str) -> list[tuple[str, skia.Typeface]]:
    """The faces that together cover the text, in the order in which they are asked for a character."""
    missing = {ord(c) for c in text if not unicodedata.category(c).startswith(("C", "Z"))} - {0xFE0E, 0xFE0F}
    chosen: list[tuple[str, skia.Typeface]] = []
    for path, face in _font_order(missing, language):
        typeface = _typeface(path, face)
        codes = sorted(missing)
        covered = {c for c, glyph in zip(codes, typeface.unicharsToGlyphs(codes), strict=True) if glyph} if codes else set()
        if covered or not chosen:
            chosen.append((f"{path.stem} {face}", typeface))
            missing -= covered
        if not missing:
            break
    return chosen


def _font_order(codes: Iterable[int], language: str) -> Iterable[tuple[Path, int]]:
    """Latin first, then the language's own face, then the others. Chinese and Japanese take their punctuation from their own face."""
    noto = _folder("manimgx_fonts", "manimgx-fonts")
    wide = any(is_wide(chr(c)) or 0x1100 <= c <= 0x11FF or 0xAC00 <= c <= 0xD7A3 for c in codes)
    cjk = []
    if wide:
        cjk = [(_folder("manimgx_fonts_cjk", "manimgx-fonts-cjk") / "NotoSansCJK-VF.otf.ttc", _CJK_FACES.get(language[:2], 2))]
    latin = [(noto / "NotoSans[wght].ttf", 0)]
    late = [noto / "NotoEmoji[wght].ttf", noto / "NotoSansSymbols[wght].ttf"]
    others = [
        p for p in sorted(noto.glob("NotoSans*[[]wght[]].ttf")) if p not in late and p != latin[0][0] and "Italic" not in p.name
    ]
    ordered = cjk + latin if language[:2] in _CJK_FACES else latin + cjk
    return ordered + [(p, 0) for p in [*others, *late] if p.exists()]


@lru_cache(maxsize=16)
def _typeface(path: Path, face: int) -> skia.Typeface:
    typeface = skia.FontMgr.New_Custom_Empty().makeFromFile(str(path), face)
    if typeface is None:
        raise PartMissing(
            f"The font {path.name}", "install it with: pip install --force-reinstall manimgx-fonts manimgx-fonts-cjk"
        )
    kind = skia.FontArguments.VariationPosition
    axes = kind.Coordinates([kind.Coordinate(int.from_bytes(b"wght", "big"), _WEIGHT)])
    position = kind(axes)
    arguments = skia.FontArguments()
    arguments.setCollectionIndex(face)
    arguments.setVariationDesignPosition(position)
    return typeface.makeClone(arguments)


def _folder(module: str, package: str) -> Path:
    try:
        found = importlib.import_module(module).__file__
    except ImportError as exc:
        raise PartMissing(f"The caption fonts ({package})", f"install them with: pip install {package}") from exc
    return Path(found or ".").parent


# --- direction ----------------------------------------------------------------------------------------------------------------------


def _right_to_left(text: str) -> bool:
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in ("R", "AL"):
            return True
        if kind == "L":
            return False
    return False


def _visual_order(row: list[_Piece], base: bool) -> list[_Piece]:
    """Pieces from left to right in a line that runs right to left or not (base); words of the other direction keep their own order."""
    runs: list[list[_Piece]] = []
    for piece in row:
        if runs and runs[-1][0].right_to_left == piece.right_to_left:
            runs[-1].append(piece)
        else:
            runs.append([piece])
    ordered = [list(reversed(run)) if run[0].right_to_left else run for run in runs]
    return [piece for run in (reversed(ordered) if base else ordered) for piece in run]
