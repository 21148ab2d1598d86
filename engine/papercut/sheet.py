"""The storyboard as one picture: numbered panels with short captions, in the Noto fonts, on paper.

Knows pictures and words, no shot and no engine. Source of the type: engine.captions, which finds the faces that cover a text.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import skia

from engine.captions import typefaces
from engine.children import writing
from engine.errors import RequestRejected
from engine.papercut.png import png

_PAPER, _CARD, _INK, _RED = 0xFFEDE4D3, 0xFFFBF7EE, 0xFF2C2833, 0xFFC4503C
_SIDE, _GAP, _PAD = 300, 28, 14
_LONGEST_SIDE = 4096  # chat networks refuse larger pictures
_TEXT, _LINES = 21.0, 3
_MOST_LETTERS = 400


@dataclass(frozen=True)
class _Panel:
    picture: skia.Image
    caption: str


def storyboard_sheet(panels: Sequence[tuple[Path, str]], out: Path, language: str) -> None:
    """Draw panels (picture file, caption) in reading order, numbered from 1, and write them as one PNG to out.

    Raises RequestRejected for no panels or a file that is no picture, PartMissing without the fonts, OutOfSpace.
    """
    if not panels:
        raise RequestRejected("panels", "a storyboard needs at least one picture")
    read = [_Panel(_picture(path), " ".join(caption.split())[:_MOST_LETTERS]) for path, caption in panels]
    tall = max(panel.picture.height() / panel.picture.width() for panel in read)
    width, height = (_SIDE, round(_SIDE * min(tall, 2.0))) if tall > 1.2 else (round(_SIDE * 1.4), round(_SIDE * 1.4 * tall))
    columns = _columns(len(read), width, height)
    rows = math.ceil(len(read) / columns)
    words = round(_TEXT * 1.38 * _LINES) + _PAD
    cell_w, cell_h = width + 2 * _PAD, height + 2 * _PAD + words
    full = (columns * (cell_w + _GAP) + _GAP, rows * (cell_h + _GAP) + _GAP)
    shrink = min(1.0, _LONGEST_SIDE / max(full))
    surface = skia.Surface(max(1, round(full[0] * shrink)), max(1, round(full[1] * shrink)))
    canvas = surface.getCanvas()
    canvas.clear(_PAPER)
    canvas.scale(shrink, shrink)
    type_ = _Type("".join(panel.caption for panel in read) + "0123456789…", language)
    for i, panel in enumerate(read):
        in_row = min(columns, len(read) - i // columns * columns)
        inset = (columns - in_row) * (cell_w + _GAP) / 2  # a short last row stands in the middle
        x = _GAP + inset + (i % columns) * (cell_w + _GAP)
        _draw(canvas, panel, i + 1, x, _GAP + (i // columns) * (cell_h + _GAP), (cell_w, cell_h), (width, height), type_)
    pixels = surface.makeImageSnapshot().toarray(colorType=skia.kRGBA_8888_ColorType)
    with writing(out) as part:
        part.write_bytes(png(pixels))


def _picture(path: Path) -> skia.Image:
    try:
        data = skia.Data.MakeWithCopy(path.read_bytes())
    except OSError as exc:
        raise RequestRejected("panels", f"{path.name} cannot be read") from exc
    picture = skia.Image.MakeFromEncoded(data)
    if picture is None:
        raise RequestRejected("panels", f"{path.name} is no picture")
    return picture.makeRasterImage()


def _columns(count: int, width: int, height: int) -> int:
    """As many columns as bring the whole sheet nearest to 4:3, and no row with a single panel left over if it can be helped."""

    def misfit(columns: int) -> float:
        rows = math.ceil(count / columns)
        ratio = columns * (width + 2 * _PAD + _GAP) / (rows * (height + 110 + _GAP))
        return abs(math.log(ratio / 1.33)) + 0.2 * (columns * rows - count)

    return min(range(1, min(count, 8) + 1), key=misfit)


def _draw(
    canvas: skia.Canvas,
    panel: _Panel,
    number: int,
    x: float,
    y: float,
    cell: tuple[int, int],
    size: tuple[int, int],
    type_: "_Type",
) -> None:
    """One card: shadow, paper, the picture cut to fit, its number on a red tab, its caption below."""
    card = skia.Rect.MakeXYWH(x, y, *cell)
    shade = skia.Paint(AntiAlias=True, Color=0x30201028, MaskFilter=skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, 6))
    canvas.drawRoundRect(card.makeOffset(3, 5), 8, 8, shade)
    canvas.drawRoundRect(card, 8, 8, skia.Paint(AntiAlias=True, Color=_CARD))
    frame = skia.Rect.MakeXYWH(x + _PAD, y + _PAD, *size)
    canvas.save()
    canvas.clipRRect(skia.RRect.MakeRectXY(frame, 5, 5), skia.ClipOp.kIntersect, True)
    canvas.drawImageRect(
        panel.picture, _cropped(panel.picture, size), frame, skia.SamplingOptions(skia.CubicResampler.Mitchell())
    )
    canvas.restore()
    canvas.drawCircle(frame.left() + 22, frame.top() + 22, 17, skia.Paint(AntiAlias=True, Color=_RED))
    label = type_.set(str(number), 20, _CARD, 60)
    canvas.save()
    canvas.translate(frame.left() + 22 - label.LongestLine / 2, frame.top() + 22 - label.Height / 2)
    label.paint(canvas, 0, 0)
    canvas.restore()
    type_.fitted(panel.caption, _TEXT, _INK, size[0]).paint(canvas, frame.left(), frame.bottom() + _PAD * 0.7)


def _cropped(picture: skia.Image, size: tuple[int, int]) -> skia.Rect:
    """The middle of the picture in the panel's ratio."""
    want = size[0] / size[1]
    w, h = picture.width(), picture.height()
    if w / h > want:
        return skia.Rect.MakeXYWH((w - h * want) / 2, 0, h * want, h)
    return skia.Rect.MakeXYWH(0, (h - w / want) / 2, w, w / want)


class _Type:
    """Sets captions in the faces they need."""

    def __init__(self, text: str, language: str) -> None:
        self._provider = skia.textlayout.TypefaceFontProvider()
        self._families = []
        for name, typeface in typefaces(text, language):
            self._provider.registerTypeface(typeface, name)
            self._families.append(name)
        self._collection = skia.textlayout.FontCollection()
        self._collection.setDefaultFontManager(self._provider)
        self._unicode = skia.Unicodes.ICU.Make()

    def fitted(self, text: str, size: float, colour: int, width: float) -> skia.textlayout.Paragraph:
        """The text in _LINES rows at most, cut where they are full."""
        low, high = 0, len(text)
        whole = self.set(text, size, colour, width)
        if whole.Height <= size * 1.45 * _LINES:
            return whole
        while high - low > 1:
            middle = (low + high) // 2
            if self.set(text[:middle].rstrip() + "…", size, colour, width).Height <= size * 1.45 * _LINES:
                low = middle
            else:
                high = middle
        return self.set(text[:low].rstrip() + "…", size, colour, width)

    def set(self, text: str, size: float, colour: int, width: float) -> skia.textlayout.Paragraph:
        """A paragraph, laid out and ready to paint."""
        style = skia.textlayout.TextStyle()
        style.setFontFamilies(self._families)
        style.setFontSize(size)
        style.setForegroundPaint(skia.Paint(AntiAlias=True, Color=colour))
        whole = skia.textlayout.ParagraphStyle()
        whole.setTextStyle(style)
        builder = skia.textlayout.ParagraphBuilder.make(whole, self._collection, self._unicode)
        builder.pushStyle(style)
        builder.addText(text)
        paragraph = builder.Build()
        paragraph.layout(width)
        return paragraph
