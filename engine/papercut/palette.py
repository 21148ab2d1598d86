"""The colours of a shot: few, in harmony, chosen by time of day, season, weather, mood and style.

A palette is a set of paper colours in plain daylight plus a grade that every colour passes through: the key light multiplies it and the
haze of distance takes it. That is what holds a shot together, whatever stands in it. Knows no place and no puppet.
Colours are (r, g, b), 0–1.
"""

from dataclasses import dataclass, replace

from engine.papercut.daylight import HOURS
from engine.papercut.puppet import Light
from engine.papercut.styles import Look, look_of

Rgb = tuple[float, float, float]


def rgb(code: str) -> Rgb:
    """Read "e8dcc0" as a colour."""
    return int(code[0:2], 16) / 255, int(code[2:4], 16) / 255, int(code[4:6], 16) / 255


def mix(a: Rgb, b: Rgb, share: float) -> Rgb:
    """Colour between a (share 0) and b (share 1)."""
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share


def times(a: Rgb, b: Rgb) -> Rgb:
    """Colour a under a light of colour b."""
    return min(1.0, a[0] * b[0]), min(1.0, a[1] * b[1]), min(1.0, a[2] * b[2])


def grey(a: Rgb) -> float:
    """How bright a colour looks, 0–1."""
    return 0.3 * a[0] + 0.59 * a[1] + 0.11 * a[2]


def argb(colour: Rgb, alpha: float = 1.0) -> int:
    """The colour as skia's 32-bit number. Paper is never quite black or white: that leaves room for the grain."""
    r, g, b = (round(min(252.0, max(5.0, channel * 255))) for channel in colour)
    return round(min(1.0, max(0.0, alpha)) * 255) << 24 | r << 16 | g << 8 | b


@dataclass(frozen=True)
class Grade:
    """What time, weather, mood and style do to every colour. sky runs from the top to the horizon; orb is the sun, the moon or nothing."""

    sky: tuple[Rgb, ...]
    haze: Rgb
    ambient: Rgb
    rim: Rgb
    orb: str
    orb_colour: Rgb
    glow: Rgb
    glow_strength: float
    stars: float = 0.0
    haze_depth: float = 0.86
    clouds: float = 0.5  # how much of the sky they take, 0–1
    lamps: float = 0.0  # how brightly windows and lamps shine, 0–1
    dark: float = 0.0  # how much night it is, 0–1


DAY = Grade(
    sky=(rgb("58a9cc"), rgb("93cbd8"), rgb("d2e8dc"), rgb("f8ecd0")),
    haze=rgb("bcdbe2"),
    haze_depth=0.8,
    ambient=(1.0, 1.0, 0.98),
    rim=(1.0, 0.98, 0.9),
    orb="sun",
    orb_colour=rgb("fff3c4"),
    glow=rgb("fff6d8"),
    glow_strength=0.5,
    clouds=0.6,
)
DAWN = Grade(
    sky=(rgb("6c8fb8"), rgb("b6b4cb"), rgb("f2c3b0"), rgb("fbe0b0")),
    haze=rgb("eac3ba"),
    ambient=(1.0, 0.93, 0.9),
    rim=(1.0, 0.9, 0.76),
    orb="sun",
    orb_colour=rgb("fff0bd"),
    glow=rgb("ffd79a"),
    glow_strength=0.75,
    clouds=0.45,
    lamps=0.3,
)
DUSK = Grade(
    sky=(rgb("243f6b"), rgb("56559a"), rgb("9a6ea6"), rgb("e0918a"), rgb("f6bf86")),
    haze=rgb("9583b6"),
    ambient=(0.88, 0.8, 0.88),
    rim=(1.0, 0.84, 0.66),
    orb="sun",
    orb_colour=rgb("ffdb8a"),
    glow=rgb("ffb46e"),
    glow_strength=0.85,
    stars=0.25,
    clouds=0.4,
    lamps=0.8,
)
NIGHT = Grade(
    sky=(rgb("121b3c"), rgb("1e2d5c"), rgb("34477f"), rgb("5a6aa0")),
    haze=rgb("55679f"),
    ambient=(0.6, 0.66, 0.88),
    rim=(0.86, 0.92, 1.0),
    orb="moon",
    orb_colour=rgb("f6f0d8"),
    glow=rgb("a9bce6"),
    glow_strength=0.55,
    stars=1.0,
    clouds=0.25,
    lamps=1.0,
    dark=1.0,
)
_TIMES = {"day": DAY, "dawn": DAWN, "dusk": DUSK, "night": NIGHT}
_SKY_TONES = 5  # of a sky between two times
_CLOUDS = 0.45  # of a sky in which time passes

_WEATHER_SKY: dict[str, tuple[Rgb, float, float]] = {  # colour the sky is drawn to, how far, and how much light is left
    "cloudy": (rgb("b4bcc4"), 0.55, 0.95),
    "rain": (rgb("76899a"), 0.6, 0.85),
    "storm": (rgb("3a4258"), 0.72, 0.68),
    "snow": (rgb("d3dde8"), 0.5, 0.97),
    "fog": (rgb("d5d9da"), 0.62, 0.95),
}
_MOODS: dict[str, tuple[Rgb, float]] = {
    "warm": (rgb("ffb56b"), 0.1),
    "calm": (rgb("9fcfd0"), 0.08),
    "sad": (rgb("6f7f98"), 0.2),
    "tense": (rgb("70303c"), 0.2),
    "joyful": (rgb("ffe08a"), 0.06),
    "magical": (rgb("8a6fe0"), 0.14),
}

_SPRING = {
    "grass": "a4c26c",
    "field": "c3d48a",
    "leaf": "8fbf6a",
    "leaf2": "f0b6c4",
    "pine": "4f8a6c",
    "hill": "8fae86",
    "earth": "a98763",
}
_SUMMER = {
    "grass": "86ad5c",
    "field": "d3c877",
    "leaf": "5f9a5c",
    "leaf2": "82b060",
    "pine": "3f7a66",
    "hill": "7d9f83",
    "earth": "a07e5a",
}
_AUTUMN = {
    "grass": "b99a5a",
    "field": "d6b26a",
    "leaf": "d9793a",
    "leaf2": "e5a93f",
    "pine": "57755f",
    "hill": "a88f70",
    "earth": "94704e",
}
_WINTER = {
    "grass": "eef2f8",
    "field": "e6edf6",
    "leaf": "dfe8f2",
    "leaf2": "cfdbea",
    "pine": "4d7480",
    "hill": "b9c6dc",
    "earth": "d9dfe8",
}
_SEASONS = {"spring": _SPRING, "summer": _SUMMER, "autumn": _AUTUMN, "winter": _WINTER}

_PAPERS = {
    "mountain": "7f8aa8", "snow": "f4f7fc", "sand": "e6c893", "sand2": "d6ac72", "rock": "837d80", "rock2": "6a6672",
    "trunk": "6a4c3c", "birch": "e9e4da", "sea": "3f8fa0", "sea2": "5fb0b4", "deep": "1d5a80", "foam": "eef6f2",
    "ice": "cfe3ee", "wood": "a8703f", "wood2": "7f5234", "wall": "e6cfae", "wall2": "c98f6a", "brick": "b9674d",
    "roof": "b5523f", "slate": "5a6378", "road": "6d6f7c", "pavement": "b3aca4", "glass": "9cc4cf", "metal": "8b95a3",
    "cloth": "b5443e", "cloth2": "33647f", "gold": "e3ac4b", "cream": "f6ead0", "ink": "2a2733", "lava": "ff8a3c",
    "coral": "ec7f6b", "coral2": "f0b05f", "weed": "3f8a6c", "moon": "cfd0d6", "moon2": "a2a5b4", "flower": "e8657a",
    "flower2": "f4c04e", "flower3": "8e7cc8", "tower": "8d93a8", "tower2": "737b96", "stone": "a7a3a0", "stone2": "86838a",
}  # fmt: skip


@dataclass(frozen=True)
class Palette:
    """Paper colours by name and the grade they pass through. style is one of styles.STYLES."""

    papers: dict[str, Rgb]
    grade: Grade
    style: str = "paper"

    @property
    def look(self) -> Look:
        """What the style does to whatever is drawn."""
        return look_of(self.style)

    @property
    def relief(self) -> bool:
        """Whether papers throw shadows and have lit edges."""
        return self.style != "shadow" and self.look.relief

    def tone(self, key: str | Rgb, p: float) -> Rgb:
        """The colour as seen at parallax p: 0 is infinitely far, 1 is where the subjects stand, more is nearer than they."""
        base = self.papers[key] if isinstance(key, str) else key
        grade = self.grade
        if self.style == "shadow":
            deep = min(0.9, 0.1 + 0.52 * p)
            amber = mix(grade.haze, times(grade.sky[0], (0.5, 0.45, 0.42)), 0.9)
            return mix(grade.haze, amber, deep * 2) if deep < 0.5 else mix(amber, rgb("1c0f12"), deep * 2 - 1)
        lit = times(base, grade.ambient)
        if p < 1:
            return mix(lit, grade.haze, grade.haze_depth * (1 - p) ** 1.4)
        return mix(lit, mix(times(grade.haze, (0.2, 0.2, 0.3)), rgb("14121f"), 0.4), min(0.5, (p - 1) * 0.42))

    def paint(self, key: str | Rgb, p: float, alpha: float = 1.0) -> int:
        """The same as skia's number."""
        return argb(self.tone(key, p), alpha)

    def light(self) -> Light:
        """How a puppet on this stage is lit."""
        if self.style == "shadow":
            dark = rgb("1c0f12")
            return Light(
                ambient=dark,
                rim=mix(self.grade.haze, rgb("f2a63e"), 0.55),
                shadow=(0.0, 0.0, 0.0, 0.0),
                silhouette=True,
                lamps=1.0,
            )
        a = self.grade.ambient
        # the subject is lit a little better than its stage: what matters is read first
        lift, lamps = mix(a, (1.0, 1.0, 1.0), 0.3), self.grade.lamps
        if not self.relief:
            return Light(ambient=lift, rim=self.grade.rim, shadow=(0.0, 0.0, 0.0, 0.0), flat=True, lamps=lamps)
        strength = 0.22 + 0.16 * grey(a)
        shade = times(self.grade.haze, (0.16, 0.14, 0.26))
        return Light(ambient=lift, rim=self.grade.rim, shadow=(*shade, strength), edges=self.look.rims, lamps=lamps)


_ACCENTS: tuple[dict[str, str], ...] = (  # what may differ from world to world without changing its light
    {},
    {"cloth": "2f7f86", "cloth2": "c98a3a", "roof": "8a5a4a", "flower": "f08c5a", "flower2": "f6e08a", "flower3": "d86a9a"},
    {"cloth": "c9892f", "cloth2": "7a4a6e", "roof": "56708a", "flower": "8e7cc8", "flower2": "f2d06b", "flower3": "e8657a"},
    {"cloth": "6f5a94", "cloth2": "3f8a6c", "roof": "b8793f", "flower": "f0a0b8", "flower2": "ffffff", "flower3": "6a9ad0"},
    {"cloth": "3f7a56", "cloth2": "b5543e", "roof": "7d4f5c", "flower": "f4b84e", "flower2": "f07a5a", "flower3": "a88ad6"},
)  # fmt: skip


def choose(*, time: str, season: str, weather: str, mood: str, style: str = "paper", accent: int = 0) -> Palette:
    """The palette of a shot; empty words let it choose: daylight, or what the mood asks for. accent picks the colours of small things."""
    if not time:
        time = {"magical": "night", "tense": "dusk", "warm": "dusk", "calm": "dawn"}.get(mood, "day")
    if not season:
        season = "winter" if weather == "snow" else "summer"
    papers = {
        name: rgb(code) for name, code in {**_PAPERS, **_ACCENTS[accent % len(_ACCENTS)], **_SEASONS.get(season, _SUMMER)}.items()
    }
    grade = _moody(_weathered(_TIMES.get(time, DAY), weather), mood)
    return Palette(papers, _styled(grade, style, time), style)


def passing(hour: float, *, season: str, weather: str, mood: str, style: str = "paper", accent: int = 0) -> Palette:
    """The palette of an hour between two times of day: 0 dawn, 1 day, 2 dusk, 3 night, and round."""
    hour %= len(HOURS)
    first, share = int(hour), hour % 1
    times_ = (HOURS[first], HOURS[(first + 1) % len(HOURS)])
    a, b = (choose(time=time, season=season, weather=weather, mood=mood, style=style, accent=accent) for time in times_)
    return replace(a, grade=_between(a.grade, b.grade, share))


def _between(a: Grade, b: Grade, share: float) -> Grade:
    """The grade on the way from a (0) to b (1). Clouds do not come and go with the hour."""

    def number(name: str) -> float:
        x, y = float(getattr(a, name)), float(getattr(b, name))
        return x + (y - x) * share

    return Grade(
        sky=tuple(mix(x, y, share) for x, y in zip(_spread(a.sky), _spread(b.sky), strict=True)),
        haze=mix(a.haze, b.haze, share),
        ambient=mix(a.ambient, b.ambient, share),
        rim=mix(a.rim, b.rim, share),
        orb=a.orb if share < 0.5 else b.orb,
        orb_colour=mix(a.orb_colour, b.orb_colour, share),
        glow=mix(a.glow, b.glow, share),
        glow_strength=number("glow_strength"),
        stars=number("stars"),
        haze_depth=number("haze_depth"),
        clouds=a.clouds if a.clouds == b.clouds else _CLOUDS,
        lamps=number("lamps"),
        dark=number("dark"),
    )


def _spread(sky: tuple[Rgb, ...]) -> tuple[Rgb, ...]:
    """The same sky in _SKY_TONES tones, top to horizon."""
    done = []
    for i in range(_SKY_TONES):
        at = i * (len(sky) - 1) / (_SKY_TONES - 1)
        low = min(int(at), len(sky) - 2)
        done.append(mix(sky[low], sky[low + 1], at - low))
    return tuple(done)


def _weathered(grade: Grade, weather: str) -> Grade:
    if weather not in _WEATHER_SKY:
        return replace(grade, clouds=0.15) if weather == "clear" else grade
    colour, share, left = _WEATHER_SKY[weather]
    colour = times(colour, mix(grade.ambient, (1.0, 1.0, 1.0), 0.2))
    lit = tuple(a * left for a in grade.ambient)
    thick = 1.0 if weather == "fog" else 0.92
    return replace(
        grade,
        sky=tuple(mix(tone, colour, share) for tone in grade.sky),
        haze=mix(grade.haze, colour, share),
        ambient=(lit[0], lit[1], lit[2]),
        orb="" if weather in {"rain", "storm"} else grade.orb,
        glow_strength=grade.glow_strength * (0.25 if weather in {"rain", "storm"} else 0.6),
        stars=grade.stars * 0.2,
        clouds=1.0 if weather != "fog" else 0.2,
        haze_depth=thick,
        lamps=max(grade.lamps, 0.6 if weather in {"rain", "storm", "fog"} else 0.0),
    )


def _moody(grade: Grade, mood: str) -> Grade:
    if mood not in _MOODS:
        return grade
    colour, share = _MOODS[mood]
    return replace(
        grade,
        sky=tuple(mix(tone, colour, share * 1.1) for tone in grade.sky),
        haze=mix(grade.haze, colour, share),
        ambient=times(grade.ambient, mix((1.0, 1.0, 1.0), mix(colour, (1.0, 1.0, 1.0), 0.3), share * 1.4)),
    )


def _styled(grade: Grade, style: str, time: str) -> Grade:
    if style == "shadow":
        night = time == "night"
        warm = (rgb("2f5a8a"), rgb("6fa0c0"), rgb("cfe0d8")) if night else (rgb("c8622e"), rgb("f0a850"), rgb("fbe2a4"))
        return replace(
            grade, sky=warm, haze=warm[2], glow=rgb("fff2c8"), glow_strength=0.9, stars=0.0, clouds=0.2, orb_colour=rgb("fff6dc")
        )
    look = look_of(style)
    if look.lit:
        grade = replace(grade, ambient=mix(grade.ambient, (1.0, 1.0, 1.0), look.lit))
    if look.pale:
        share = look.pale * (0.35 if time == "night" else 1.0)
        grade = replace(
            grade, sky=tuple(mix(tone, look.high, share) for tone in grade.sky), haze=mix(grade.haze, look.high, share)
        )
    if look.crown:
        blank = 0.0 if time == "night" else look.blank
        low = mix(grade.sky[-1], look.high, blank * 0.5)
        middle = tuple(mix(tone, look.high, blank) for tone in grade.sky[1:-1])
        grade = replace(grade, sky=(look.crown, mix(look.crown, middle[0], 0.7), *middle, low))
    if look.sun and grade.orb == "sun":
        grade = replace(grade, orb_colour=look.sun)
    return replace(
        grade,
        sky=look.sky or grade.sky,
        haze=look.haze if look.haze and time != "night" else grade.haze,
        ambient=look.ambient or grade.ambient,
        rim=look.rim or grade.rim,
        glow=look.glow or grade.glow,
        lamps=1.0 if look.board else grade.lamps,
    )
