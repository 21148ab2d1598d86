"""A Site is where a kit builds: the frame's proportions, the ground's perspective, the palette, and the planes that came out.

Units: the frame's shorter side is 1. x grows to the right with 0 in the middle of the world, y grows down from the frame's top. A plane at
parallax p slides p times as far as the camera: 0 is the sky, 1 is where subjects stand, more is nearer. The ground is a flat table seen in
perspective, so a point of it at p lies at `y(p)`. Knows no subject and no camera, only how far it will travel.
"""

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal

import skia

from engine.papercut.brush import brushed
from engine.papercut.chance import Rand, around, noise, seed_of
from engine.papercut.palette import Palette, Rgb, argb, mix

AIR = 0.15  # how far a tile of what fills the air reaches beyond the frame
_NEAR = 0.95  # planes nearer than this hide nothing that stands in the middle distance
FAR = 0.3  # planes farther than this do not pass by in a loop: a mountain that came round every four seconds would be seen to
Life = Callable[[skia.Canvas, float], None]  # draws what moves, at t seconds, in the plane's own coordinates


@dataclass
class Plane:
    """One sheet of the stage. still pieces carry their extent in x, so that what is off the frame is not drawn."""

    p: float
    still: list[tuple[float, float, skia.Picture]] = field(default_factory=list)
    life: list[Life] = field(default_factory=list)
    # what holds it: the "world"; the "air", full of the same everywhere, drawn as one tile again and again; or the "frame" itself
    held_by: Literal["world", "air", "frame"] = "world"
    cover: float | None = None  # from this y down nothing behind the plane can be seen


@dataclass(frozen=True)
class Gap:
    """Where the wood is open on what stands at p: nothing is scattered before it, half on each side of x."""

    p: float
    x: float
    half: float


@dataclass
class Site:
    """Everything a kit may know. reach is how far the camera moves in x over the shot (from, to), in units at p = 1."""

    wide: float
    high: float
    horizon: float
    feet: float
    palette: Palette
    seed: int
    reach: tuple[float, float] = (0.0, 0.0)
    middle: float = 0.0  # where the camera is in the middle of its planned way, however long it will be seen
    kit: str = ""
    place: str = ""
    season: str = ""
    time: str = ""
    weather: str = ""
    mood: str = ""
    wind: float = 0.2
    planes: list[Plane] = field(default_factory=list)
    painted: list[Callable[[skia.Canvas], None]] = field(default_factory=list)  # laid on the baked background, once
    water_p: float = 0.0  # where ships float; 0 where there is no water
    water_y: float = 0.0
    open_water: bool = False  # water to the frame's lower edge, no shore in front
    under_water: bool = False
    indoors: bool = False
    airless: bool = False
    named: frozenset[str] = frozenset()  # things that stand on the stage as subjects, so that no scenery need show them too
    hang_orb: bool = True
    bounded: bool = False  # the place is no wider than the frame: the camera does not follow
    sky: tuple[Rgb, ...] = ()  # instead of the palette's own
    orb_at: tuple[float, float] = (0.0, 0.0)
    orb_shine: float = 1.0  # how much of it is above the horizon, 0–1
    side: float = 1.0  # on which side the light hangs, below or above 0: what is large stands on the other
    gap: Gap | None = None
    hour: float | None = (
        None  # the hour that is drawn, where time passes in the shot (see daylight); between two stages it goes on
    )
    dark: float = 0.0  # how much night it is, 0–1
    worktop: tuple[float, float] | None = None  # far and near edge of a table top that small things stand on, where there is one
    ring: float = 0.0  # way along x after which a world that is walked through in a loop repeats, at p = 1; 0 where it goes on

    @property
    def lift(self) -> float:
        """How much taller things are cut for a tall frame: 1 for wide and square, about 1.4 for 9:16."""
        return float(max(1.0, self.high / max(1.0, self.wide)) ** 0.6)

    def y(self, p: float) -> float:
        """Height of the ground on the picture at parallax p."""
        return self.horizon + (self.feet - self.horizon) * p

    def span(self, p: float, margin: float = 0.12) -> tuple[float, float]:
        """What the camera will see of a plane in x, from and to."""
        half = self.wide / 2 + margin
        return self.reach[0] * p - half, self.reach[1] * p + half

    def rand(self, *names: object) -> Rand:
        """Chance for a named thing of this world."""
        return Rand(self.seed, seed_of(*names))

    def tile(self) -> tuple[float, float]:
        """From where to where one tile of the air reaches."""
        half = self.wide / 2 + AIR
        return -half, half

    def add(self, p: float) -> "Sheet":
        """A new plane at p; later planes at the same p lie in front."""
        plane = Plane(p)
        self.planes.append(plane)
        return Sheet(self, plane)


class Sheet:
    """A plane being cut: ridges, scattered things, drawings and what lives on it."""

    def __init__(self, site: Site, plane: Plane) -> None:
        self.site = site
        self.plane = plane
        self.p = plane.p

    def tone(self, key: str | Rgb) -> Rgb:
        """A paper's colour at this depth."""
        return self.site.palette.tone(key, self.p)

    def ink(self, key: str | Rgb, alpha: float = 1.0) -> int:
        """The same as skia's number."""
        return argb(self.tone(key), alpha)

    @contextmanager
    def draw(self, x0: float, x1: float) -> Iterator[skia.Canvas]:
        """A canvas for still pieces between x0 and x1."""
        recorder = skia.PictureRecorder()
        canvas = recorder.beginRecording(skia.Rect.MakeLTRB(x0 - 1, -self.site.high, x1 + 1, 2 * self.site.high))
        yield brushed(canvas, self.site.palette.look)
        self.plane.still.append((x0, x1, recorder.finishRecordingAsPicture()))

    def live(self, life: Life) -> None:
        """Add something that moves."""
        self.plane.life.append(life)

    def line(
        self, y: float, amp: float, wave: float, name: str, rough: float = 0.012, sharp: float = 0.0
    ) -> list[tuple[float, float]]:
        """The edge of a ridge: points about y, amp high, one rise and fall about every `wave` units; sharp makes peaks of it."""
        x0, x1 = self.site.span(self.p)
        seed = seed_of(self.site.seed, name)
        step = 0.025
        noise = self._noise
        points = []
        for i in range(math.floor(x0 / step), math.ceil(x1 / step) + 1):
            x = i * step
            rise = 0.7 * noise(seed, x, wave) + 0.3 * noise(seed + 1, x, wave / 2.3)
            if sharp:
                rise = (1 - sharp) * rise + sharp * (
                    1 - 2 * abs(noise(seed + 2, x, wave / 1.3)) + 0.35 * noise(seed + 4, x, wave / 5)
                )
            points.append((x, y - amp * rise + rough * 0.35 * noise(seed + 3, x, 0.07)))
        return points

    def rounds(self, step: float) -> int:
        """How many steps the plane's ring has; 0 where it has none."""
        return round(self._ring() / step)

    def pitches(self, step: float, margin: float = 0.12) -> list[float]:
        """The middles of steps along the plane, the same ones however far the camera goes."""
        x0, x1 = self.site.span(self.p, margin)
        step = self.fitted(step)
        return [(i + 0.5) * step for i in range(math.floor(x0 / step), math.ceil(x1 / step) + 1)]

    def _ring(self) -> float:
        """The way after which this plane repeats; 0 where it does not."""
        return self.site.ring * self.p if self.p >= FAR else 0.0

    def fitted(self, gap: float) -> float:
        """The nearest distance at which what is repeated along the plane closes with it."""
        ring = self._ring()
        return ring / max(1, round(ring / gap)) if ring else gap

    def _noise(self, seed: int, x: float, wave: float) -> float:
        """Noise along the plane, a new value about every wave units."""
        ring = self._ring()
        if not ring:
            return noise(seed, x / wave)
        count = max(1, round(ring / wave))
        return around(seed, x * count / ring, count)

    def ridge(
        self,
        key: str | Rgb,
        y: float,
        amp: float,
        wave: float,
        name: str,
        *,
        rough: float = 0.012,
        sharp: float = 0.0,
        shade: float = 1.0,
    ) -> list[tuple[float, float]]:
        """Cut a layer of land from its edge down past the frame, with the soft shadow it throws on what lies behind. Returns the edge."""
        points = self.line(y, amp, wave, name, rough, sharp)
        self.sheet(key, points, shade=shade)
        return points

    def sheet(self, key: str | Rgb, points: list[tuple[float, float]], *, shade: float = 1.0) -> None:
        """Lay a sheet of paper whose upper edge runs through points."""
        body = _down_to(points, self.site.high * 1.35)
        colour = self.tone(key)
        lowest = max(y for _, y in points) + (0.03 if self.site.palette.look.angular else 0.0)
        x0, x1 = self.site.span(self.p, 0.04)
        if points[0][0] <= x0 and points[-1][0] >= x1:
            self.plane.cover = min(lowest, self.plane.cover or lowest)
        with self.draw(points[0][0], points[-1][0]) as canvas:
            if self.site.palette.relief:
                _edge_shadow(canvas, points, self.site.palette, shade, self.p)
            look, rim = self.site.palette.look, mix(colour, self.site.palette.grade.rim, 0.35)
            if look.plain and look.rims:  # a rim as a strip of a sheet behind the sheet: an edge less to smooth than a band has
                strip = _down_to(points, max(y for _, y in points) + 0.02)
                for dy, path, tone in ((-0.0015, strip, mix(colour, rim, 0.8)), (0.0035, body, colour)):
                    canvas.translate(0, dy)
                    canvas.drawPath(path, skia.Paint(AntiAlias=True, Color=argb(tone)))
                return
            canvas.drawPath(body, skia.Paint(AntiAlias=True, Color=argb(colour)))
            if not look.rims:
                return
            canvas.drawPath(_band(points, 0.0015, 0.002), skia.Paint(AntiAlias=True, Color=argb(rim, 0.8)))

    def scatter(
        self, gap: float, name: str, cut: Callable[[skia.Canvas, float, Rand], None], chance: float = 1.0, reach: float = 0.3
    ) -> None:
        """Let `cut(canvas, x, rand)` draw one thing about every `gap` units, the same things at the same places in every shot."""
        x0, x1 = self.site.span(self.p, reach)
        gap = self.fitted(gap)
        count = self.rounds(gap)
        for i in range(math.floor(x0 / gap), math.ceil(x1 / gap) + 1):
            rand = self.site.rand(name, i % count if count else i)
            if rand() > chance:
                continue
            x = (i + 0.5 + rand(-0.38, 0.38)) * gap
            if self._opened(x):
                continue
            with self.draw(x - reach, x + reach) as canvas:
                cut(canvas, x, rand)

    def _opened(self, x: float) -> bool:
        """Whether what stands at x would hide what the gap is for."""
        gap = self.site.gap
        if gap is None or not gap.p < self.p < _NEAR:
            return False
        return abs((x - self.site.middle * self.p) - (gap.x - self.site.middle * gap.p)) < gap.half


def smooth(points: list[tuple[float, float]]) -> skia.Path:
    """A path through points, rounded between them."""
    path = skia.Path()
    path.moveTo(*points[0])
    for (ax, ay), (bx, by) in pairwise(points[1:]):
        path.quadTo(ax, ay, (ax + bx) / 2, (ay + by) / 2)
    path.lineTo(*points[-1])
    return path


def _down_to(points: list[tuple[float, float]], bottom: float) -> skia.Path:
    """Everything from an edge through points down to a level line."""
    path = smooth(points)
    path.lineTo(points[-1][0], bottom)
    path.lineTo(points[0][0], bottom)
    path.close()
    return path


def _band(points: list[tuple[float, float]], up: float, down: float) -> skia.Path:
    """The strip along an edge from `up` above to `down` below it: a fill, a third of a stroke's cost."""
    path = smooth([(x, y - up) for x, y in points])
    back = [(x, y + down) for x, y in reversed(points)]
    path.lineTo(*back[0])
    for (ax, ay), (bx, by) in pairwise(back[1:]):
        path.quadTo(ax, ay, (ax + bx) / 2, (ay + by) / 2)
    path.lineTo(*back[-1])
    path.close()
    return path


def _edge_shadow(canvas: skia.Canvas, points: list[tuple[float, float]], palette: Palette, shade: float, p: float) -> None:
    """Narrow bands along the edge read as one soft shadow and cost a hundredth of a blur; so faint that their edges need no smoothing."""
    dark = mix(palette.grade.haze, (0.06, 0.05, 0.14), 0.82)
    for width, alpha in ((0.02, 0.1), (0.009, 0.13)) if p > 0.5 else ((0.013, 0.16),):
        canvas.drawPath(_band(points, width, 0.001), skia.Paint(Color=argb(dark, alpha * shade)))
