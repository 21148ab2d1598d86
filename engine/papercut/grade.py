"""The light, season and weather of a scene as one colour matrix for pictures that were not drawn by us.

Knows the palette's grades and colour matrices, no picture. A matrix has five columns and four rows, as skia's colour filter takes it.
"""

from collections.abc import Sequence

import skia

from engine.base import Scene
from engine.papercut.palette import DAY, Palette, Rgb

Matrix = list[float]

PLAIN: Matrix = [1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0]
_HAZED = {"fog": 0.38, "rain": 0.16, "storm": 0.2, "snow": 0.16, "cloudy": 0.1}
_FADED = {"fog": 0.6, "rain": 0.7, "storm": 0.6, "snow": 0.75, "cloudy": 0.85}
_SEASONS: dict[str, tuple[float, Rgb, Rgb]] = {  # colourfulness, what multiplies, what is added
    "spring": (1.08, (1.02, 1.05, 0.98), (0.02, 0.01, 0.02)),
    "summer": (1.12, (1.04, 1.02, 0.94), (0.0, 0.0, 0.0)),
    "autumn": (0.95, (1.12, 0.95, 0.74), (0.03, 0.0, 0.0)),
    "winter": (0.55, (0.95, 1.0, 1.07), (0.06, 0.075, 0.1)),
}
_TIMES: dict[str, tuple[float, Rgb, Rgb]] = {
    "dawn": (0.95, (1.03, 0.93, 0.9), (0.03, 0.0, 0.0)),
    "dusk": (0.95, (0.94, 0.74, 0.78), (0.05, 0.0, 0.035)),
    "night": (0.78, (0.43, 0.49, 0.64), (0.0, 0.01, 0.04)),
}


def matrix(scene: Scene, palette: Palette, style: str = "paper") -> Matrix:
    """What the scene's words do to a picture's colours; PLAIN when they say nothing of light, season or weather.

    Where time passes it is the light at the shot's end.
    """
    out, time = list(PLAIN), scene.until or scene.time
    if scene.season in _SEASONS:
        out = _after(_toned(*_SEASONS[scene.season]), out)
    if scene.weather in _FADED:
        share = _HAZED[scene.weather]
        haze = palette.grade.haze
        out = _after(_toned(_FADED[scene.weather], (1 - share,) * 3, (haze[0] * share, haze[1] * share, haze[2] * share)), out)
    if time in _TIMES:
        out = _after(_toned(*_TIMES[time]), out)
    if scene.mood and time not in _TIMES:
        r, g, b = (1 + 0.35 * (a / max(0.05, d) - 1) for a, d in zip(palette.grade.ambient, DAY.ambient, strict=True))
        out = _after(_toned(1.0, (r, g, b), (0.0, 0.0, 0.0)), out)
    styled = {"mono": (0.0, (1.05, 1.05, 1.05), (-0.02, -0.02, -0.02)), "vintage": (0.45, (1.04, 0.95, 0.76), (0.04, 0.03, 0.01))}
    if style in styled:
        out = _after(_toned(*styled[style]), out)
    return out


def between(a: Sequence[float], b: Sequence[float], share: float) -> Matrix:
    """The matrix on the way from a (0) to b (1)."""
    return [x + (y - x) * share for x, y in zip(a, b, strict=True)]


def paint(values: Matrix) -> skia.Paint | None:
    """A paint that draws pictures through the matrix; None for one that changes nothing."""
    if values == PLAIN:
        return None
    return skia.Paint(ColorFilter=skia.ColorFilters.Matrix(values))


def through(values: Matrix, colour: Rgb) -> Rgb:
    """One colour through the matrix."""
    rows = [
        values[5 * i] * colour[0] + values[5 * i + 1] * colour[1] + values[5 * i + 2] * colour[2] + values[5 * i + 4]
        for i in range(3)
    ]
    r, g, b = (min(1.0, max(0.0, row)) for row in rows)
    return r, g, b


def _toned(colourful: float, times: Rgb, plus: Rgb) -> Matrix:
    weights = (0.3, 0.59, 0.11)
    out: Matrix = []
    for i in range(3):
        row = [weights[j] * (1 - colourful) + (colourful if i == j else 0.0) for j in range(3)]
        out += [times[i] * value for value in row] + [0.0, plus[i]]
    return [*out, 0, 0, 0, 1, 0]


def _after(second: Matrix, first: Matrix) -> Matrix:
    """The matrix that does first and then second."""
    out: Matrix = []
    for i in range(4):
        for j in range(5):
            total = sum(second[5 * i + k] * first[5 * k + j] for k in range(4))
            out.append(total + (second[5 * i + 4] if j == 4 else 0.0))
    return out
