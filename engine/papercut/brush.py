"""A canvas that draws in a style: whatever rigs and kits draw passes through it and comes out in the look's colours, lines and fills.

Stands before a skia canvas and answers to the same names, so that a new animal or place needs nothing of its own to appear in every style.
Plain paper is drawn without it. Knows a Look, no puppet and no place.
"""

import math
from dataclasses import replace
from functools import cache, lru_cache

import numpy as np
import skia

from engine.papercut.styles import Look, Rgb
from engine.papercut.surface import shaded

_PASSED = (
    "save", "restore", "restoreToCount", "getSaveCount", "translate", "scale", "rotate", "concat", "clipPath", "clipRect", "clipRRect",
    "getTotalMatrix", "drawPicture", "drawImage", "drawImageRect", "drawPaint", "saveLayer", "clear",
)  # fmt: skip
_STROKE = skia.Paint.kStroke_Style
_CURVED = ~1  # of a path's segment mask: anything but straight lines
_SHADE = 0.55  # alpha below which a dark fill is a shadow and no paint
_SMALL = 0.011  # of the shorter side: what is smaller gets no line
_PLAIN = 0.03  # what is smaller is flat
_MANY = 240  # verbs of a path that is drawn anew in every frame: snow, rain, sparks; too many to outline
_ONE_PIECE = 9  # verbs of a path that may be a chain of pieces: a limb, whose line goes round all of it and not through its knees
_LIT, _DARK = (1.0, 1.0, 1.0), (0.1, 0.06, 0.16)  # what folds catch and lose
_STEP = 0.1  # of a logarithm: hatching is cut in a few sizes
_DEEP = 0.22  # how far down from its upper edge land fades


def brushed(canvas: skia.Canvas, look: Look, *, unit: float = 1.0, still: bool = True) -> skia.Canvas:
    """The canvas to draw the stage on in this look.

    unit is the frame's shorter side in the canvas's own coordinates. still says that what is drawn will be played again and again: unsteady
    edges and contours are then worked out once and kept as plain fills.
    """
    return canvas if look.plain else Brush(canvas, look, True, unit, still)


def alight(canvas: skia.Canvas) -> skia.Canvas:
    """The canvas for what shines by its own light: no board dulls it and no line bounds it."""
    return canvas.alight() if isinstance(canvas, Brush) else canvas


def lettered(canvas: skia.Canvas) -> skia.Canvas:
    """The canvas for letters and fine line art: in the look's colours, but no unsteady hand makes them illegible."""
    return canvas.lettered() if isinstance(canvas, Brush) else canvas


def shown(canvas: skia.Canvas, colour: Rgb) -> Rgb:
    """A colour as the canvas would show it, for what is handed to it as a ready shader."""
    return canvas.shown(colour) if isinstance(canvas, Brush) else colour


class Brush:
    """See the module. stage says whether scenery is drawn, which is held back behind puppets in looks on a board."""

    def __init__(self, canvas: skia.Canvas, look: Look, stage: bool, unit: float, still: bool) -> None:
        self._canvas = canvas
        self._look = look
        self._stage = stage
        self._unit = unit
        self._still = still
        self._siblings: dict[str, Brush] = {}
        for name in _PASSED:
            setattr(self, name, getattr(canvas, name))

    def near(self, stage: bool) -> None:
        """Take the canvas's scale as it is now for one that no zoom has touched: lines and hatching grow with what they are on."""
        self._unit = _scale(self._canvas)
        self._stage = stage

    def alight(self) -> "Brush":
        """See the function."""
        return self._sibling("alight", body=1.0, scenery=1.0, veil=0.0, line=0.0, hatch=0.0, pool=0.0, contrast=0.0, glare=0.65)

    def lettered(self) -> "Brush":
        """See the function."""
        return self._sibling("lettered", body=1.0, line=0.0, hatch=0.0, pool=0.0, fold=0.0, slip=0.0, wobble=0.0, angular=False)

    def _sibling(self, name: str, **changes: object) -> "Brush":
        """A brush on the same canvas whose look differs; kept."""
        if name not in self._siblings:
            look = replace(self._look, **changes)  # type: ignore[arg-type]
            self._siblings[name] = Brush(self._canvas, look, self._stage, self._unit, self._still)
        other = self._siblings[name]
        other._stage, other._unit = self._stage, self._unit
        return other

    def shown(self, colour: Rgb) -> Rgb:
        """See the function."""
        return self._look.colour(colour)

    # -- shapes --------------------------------------------------------------------------------------------------------

    def drawCircle(self, *args: object) -> None:  # noqa: N802 - skia's names
        *centre, radius, paint = args
        path = skia.Path()
        path.addCircle(*(centre if len(centre) == 2 else (centre[0].x(), centre[0].y())), radius)  # type: ignore[attr-defined]
        self.drawPath(path, paint)

    def drawOval(self, rect: skia.Rect, paint: skia.Paint) -> None:  # noqa: N802
        path = skia.Path()
        path.addOval(rect)
        self.drawPath(path, paint)

    def drawRect(self, rect: skia.Rect, paint: skia.Paint) -> None:  # noqa: N802
        path = skia.Path()
        path.addRect(rect)
        self.drawPath(path, paint)

    def drawRoundRect(self, rect: skia.Rect, rx: float, ry: float, paint: skia.Paint) -> None:  # noqa: N802
        path = skia.Path()
        path.addRoundRect(rect, rx, ry)
        self.drawPath(path, paint)

    def drawLine(self, *args: object) -> None:  # noqa: N802
        *ends, paint = args
        self._canvas.drawLine(*ends, self._toned(paint, stroke=True))

    def drawArc(self, rect: skia.Rect, start: float, sweep: float, centre: bool, paint: skia.Paint) -> None:  # noqa: N802
        path = skia.Path()
        if centre:
            path.moveTo(rect.centerX(), rect.centerY())
        path.arcTo(rect, start, sweep, not centre)
        if centre:
            path.close()
        self.drawPath(path, paint)

    def drawTextBlob(self, blob: skia.TextBlob, x: float, y: float, paint: skia.Paint) -> None:  # noqa: N802
        self._canvas.drawTextBlob(blob, x, y, self._toned(paint, stroke=True))

    def drawPath(self, path: skia.Path, paint: skia.Paint) -> None:  # noqa: N802
        """Draw one path as the look would."""
        if paint.getShader() is not None:
            self._canvas.drawPath(path, paint)
            return
        stroke = paint.getStyle() == _STROKE
        colour = paint.getColor4f()
        solid = colour.fA > _SHADE
        if not solid and not stroke and not self._look.relief and max(colour.fR, colour.fG, colour.fB) < 0.42:
            return  # a shadow: this look has none
        many = self._stage and not self._still and path.countVerbs() > _MANY
        if stroke or not solid or many:
            if self._look.angular and not stroke and not many:
                path = self._cut(path, _scale(self._canvas) / self._unit, broad=False)
            self._canvas.drawPath(path, self._toned(paint, stroke))
            return
        self._face(path, (colour.fR, colour.fG, colour.fB), colour.fA)

    # -- how -----------------------------------------------------------------------------------------------------------

    def _toned(self, paint: skia.Paint, stroke: bool) -> skia.Paint:
        """The same paint in the look's colour."""
        c = paint.getColor4f()
        rgb = (c.fR, c.fG, c.fB)
        look = self._look
        shown = look.face(rgb, self._stage)
        if look.board is not None and (stroke or c.fA <= _SHADE):
            shown = look.bright(rgb) if not self._stage else _between(shown, look.bright(rgb), 0.5)
        if not stroke:
            return _ink(_argb(shown, c.fA))
        toned = skia.Paint(paint)
        toned.setColor4f(skia.Color4f(*shown, c.fA))
        return toned

    def _face(self, path: skia.Path, rgb: Rgb, alpha: float) -> None:
        look, canvas = self._look, self._canvas
        scale = _scale(canvas) / self._unit  # path units to shares of the shorter side
        box = path.getBounds()
        wide, high = box.width() * scale, box.height() * scale
        face = look.face(rgb, self._stage)
        if max(wide, high) < _SMALL:
            canvas.drawPath(path, _ink(_argb(face, alpha)))
            return
        broad = self._stage and wide > 0.9 and high > 0.05
        if look.line and not self._stage and path.countVerbs() > _ONE_PIECE:
            path = _outline(path)
        path = self._cut(path, scale, broad)
        slip = look.slip / scale if not broad else 0.0
        if slip:
            canvas.translate(slip, slip * 0.6)
        if broad and (look.fade or look.fold):
            self._land(path, box, face, scale)
        else:
            canvas.drawPath(path, self._fill(box, face, alpha) if max(wide, high) > _PLAIN else _ink(_argb(face, alpha)))
            if look.hatch and not self._stage and max(wide, high) > 1.6 * _PLAIN:
                self._hatch(path, rgb, scale)
        if slip:
            canvas.translate(-slip, -slip * 0.6)
        if look.line:
            self._contour(path, rgb, scale, max(wide, high), broad)

    def _cut(self, path: skia.Path, scale: float, broad: bool) -> skia.Path:
        """What becomes of an edge: straight cuts for curves, an unsteady hand. Rings keep theirs: skia would close their holes."""
        look = self._look
        if not (look.angular or look.wobble) or not path.getSegmentMasks() & _CURVED:
            return path
        if path.getFillType() == skia.PathFillType.kEvenOdd:
            return path
        box = path.getBounds()
        size = max(box.width(), box.height()) * scale
        if look.angular:
            step = max((box.width() + box.height()) / 4.6, 0.012 / scale)
            effect = skia.DiscretePathEffect.Make(min(step, (0.13 if broad else 0.05) / scale), 0.0, 0)
        elif not broad and size > 0.03:
            step = min(0.03, 0.2 * size) / scale
            unsteady = skia.DiscretePathEffect.Make(step, min(look.wobble, 0.025 * size) / scale, 7)
            effect = skia.PathEffect.MakeCompose(skia.CornerPathEffect.Make(step), unsteady)
        else:
            return path
        return self._worked_out(path, skia.Paint(PathEffect=effect))

    def _worked_out(self, path: skia.Path, paint: skia.Paint) -> skia.Path:
        """The path that a paint's effect or stroke makes of it, to the frame's own precision."""
        done = skia.Path()
        paint.getFillPath(path, done, None, 1080 * _scale(self._canvas) / self._unit)
        return done

    def _land(self, path: skia.Path, box: skia.Rect, face: Rgb, scale: float) -> None:
        """Ground, water, walls: flat below, the upper edge alone fades or folds, since a gradient costs eight times a flat fill."""
        look, canvas = self._look, self._canvas
        deep = box.top() + _DEEP / scale
        if look.fade:
            low = _between(face, look.high, look.fade * 0.55)
            ends = [(0, box.top()), (0, deep)]
            shader = skia.GradientShader.MakeLinear(ends, [_argb(_between(face, look.low, look.fade * 0.2)), _argb(low)])
        else:
            low = face
            light, dark = _between(face, _LIT, look.fold * 0.6), _between(face, _DARK, look.fold * 0.55)
            ends = [(box.left(), box.top()), (box.left() + 0.12 / scale, box.top() + 0.2 / scale)]
            colours = [_argb(light)] * 2 + [_argb(face)] * 2 + [_argb(dark)] * 2
            shader = skia.GradientShader.MakeLinear(ends, colours, [0.0, 0.3, 0.3, 0.7, 0.7, 1.0], skia.TileMode.kMirror)
        for top, bottom, paint in (
            (box.top(), deep, shaded(shader)),
            (deep, box.bottom(), _ink(_argb(low))),
        ):
            canvas.save()
            canvas.clipRect(skia.Rect.MakeLTRB(box.left(), top, box.right(), bottom))
            canvas.drawPath(path, paint)
            canvas.restore()

    def _fill(self, box: skia.Rect, face: Rgb, alpha: float) -> skia.Paint:
        """Flat, folded, or deeper where the wash ran together."""
        look = self._look
        if look.fold:
            light, dark = _between(face, _LIT, look.fold), _between(face, _DARK, look.fold)
            x, y, w, h = box.centerX(), box.centerY(), box.width() / 2, box.height() / 2
            colours = [_argb(light)] * 2 + [_argb(face)] * 2 + [_argb(dark)] * 2
            ends, stops = [(x - w * 0.8, y - h), (x + w * 0.8, y + h)], [0.0, 0.36, 0.36, 0.62, 0.62, 1.0]
            return shaded(skia.GradientShader.MakeLinear(ends, colours, stops))
        if look.pool:
            pale, deep = _between(face, look.high, look.pool), _between(face, look.low, look.pool * 0.55)
            ends = [(box.left(), box.top()), (box.left() + box.width() * 0.2, box.bottom())]
            tones = [_argb(pale), _argb(face), _argb(deep)]
            return shaded(skia.GradientShader.MakeLinear(ends, tones, [0.0, 0.6, 1.0]))
        return _ink(_argb(face, alpha))

    def _hatch(self, path: skia.Path, rgb: Rgb, scale: float) -> None:
        """Strokes over the face, in the look's brightest tone on a board and in the paper's on paper."""
        look = self._look
        tone = look.bright(rgb) if look.board is not None else _between(look.colour(rgb), look.high, 0.62)
        paint = skia.Paint(_hatching(round(math.log(scale) / _STEP)))
        paint.setColor(_argb(tone, look.hatch))
        self._canvas.drawPath(path, paint)

    def _contour(self, path: skia.Path, rgb: Rgb, scale: float, size: float, broad: bool) -> None:
        look = self._look
        tone = look.contour(rgb)
        if self._stage and look.board is not None:
            tone = _between(look.face(rgb, True), tone, 0.72)
        width = min(look.line, 0.09 * size) * (0.75 if self._stage and not broad else 1.0) / scale
        if look.halo and (broad or size > 0.05):
            self._stroke(path, width * 4.5, _argb(tone, look.halo * (0.6 if self._stage else 1.0)))
        self._stroke(path, width, _argb(tone))

    def _stroke(self, path: skia.Path, width: float, colour: int) -> None:
        pen = _pen(colour, width)
        if self._still:
            self._canvas.drawPath(self._worked_out(path, pen), _ink(colour))
        else:
            self._canvas.drawPath(path, pen)


def _outline(path: skia.Path) -> skia.Path:
    """The path without the edges that lie within it; as it is where skia finds no such path."""
    if path.getFillType() != skia.PathFillType.kWinding:
        return path
    try:
        return skia.Simplify(path)
    except RuntimeError:
        return path


@lru_cache(maxsize=4096)
def _ink(colour: int) -> skia.Paint:
    """A fill, kept: making a paint takes as long as drawing a small part with it."""
    return skia.Paint(AntiAlias=True, Color=colour)


@lru_cache(maxsize=2048)
def _pen(colour: int, width: float) -> skia.Paint:
    return skia.Paint(AntiAlias=True, Color=colour, Style=_STROKE, StrokeWidth=width, StrokeJoin=skia.Paint.kRound_Join)


def _scale(canvas: skia.Canvas) -> float:
    """How many units of the target one unit of the canvas is, as it stands."""
    m = canvas.getTotalMatrix()
    return math.sqrt(abs(m.getScaleX() * m.getScaleY() - m.getSkewX() * m.getSkewY())) or 1e-6


def _between(a: Rgb, b: Rgb, share: float) -> Rgb:
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share


def _argb(c: Rgb, alpha: float = 1.0) -> int:
    r, g, b, a = (round((0.0 if v < 0 else 1.0 if v > 1 else v) * 255) for v in (*c, alpha))
    return a << 24 | r << 16 | g << 8 | b


@cache
def _hatching(size: int) -> skia.Paint:
    """A paint of strokes for a scale of e to the power of size steps; kept, since giving a paint an image takes six milliseconds."""
    matrix = skia.Matrix.Scale(*[0.16 / math.exp(size * _STEP) / 256] * 2)
    repeat = skia.TileMode.kRepeat
    shader = _strokes().makeShader(repeat, repeat, skia.SamplingOptions(), matrix)
    return shaded(shader)


@cache
def _strokes() -> skia.Image:
    """A tile of slanting strokes, as coverage: it repeats without a seam."""
    side = 256
    chance = np.random.default_rng(5)
    ys, xs = np.mgrid[0:side, 0:side]
    lane = (xs + ys) % side  # diagonal lanes close on themselves
    along = (xs - ys) % side
    offsets = chance.random(side)
    soft = np.convolve(np.concatenate([offsets] * 3), np.ones(5) / 5, "same")[side : 2 * side]
    wave = 0.5 + 0.5 * np.sin(lane / side * 2 * np.pi * 16 + 1.3 * np.sin(along / side * 2 * np.pi * 2))
    cover = np.clip((wave - 0.45) * 2.2 + (soft[lane] - 0.5) * 1.2 + (chance.random((side, side)) - 0.5) * 0.5, 0, 1)
    return skia.Image.fromarray((cover * 255).astype(np.uint8)[:, :, None].copy(), skia.kAlpha_8_ColorType)
