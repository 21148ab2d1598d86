"""Time that passes in a shot: which hour it is at each moment, and where sun and moon stand then.

An hour is a place on the ring of the day: 0 dawn, 1 day, 2 dusk, 3 night, 4 dawn again. The light is a function of the world's clock
alone: it holds before the shot and after it, and a loop goes on round the ring, so that the day closes with it. Knows no palette and no
picture.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from engine.base import Scene
from engine.papercut.chance import ease

HOURS = ("dawn", "day", "dusk", "night")
_STARTS = {"dawn": -0.5, "day": 1.0, "dusk": 1.85, "night": 3.0}  # who waits for the sun sees it come up
_ENDS = {"dawn": 0.15, "day": 1.0, "dusk": 2.1, "night": 3.0}
_FINEST = 24  # lights an hour that the stage is cut in, at most: a few of 255 apart
# as many an hour at least, and so many a second, in plain paper and in a drawn style: cutting a stage costs as much as a frame, or more
_LEAST, _A_SECOND = (12, 8), (8, 4)

# hour, how high it stands: shares of the way from the frame's top to the horizon; more than 1 is behind the land
_SUN = ((-0.5, 1.75), (-0.25, 1.3), (0.0, 0.86), (1.0, 0.42), (1.85, 0.74), (2.1, 0.93), (2.4, 1.35), (2.7, 1.8))
_MOON = ((1.9, 1.8), (2.15, 1.35), (2.45, 0.9), (3.0, 0.42), (3.2, 0.6), (3.45, 1.3), (3.65, 1.8))


@dataclass(frozen=True)
class Daylight:
    """The passing of time over length_s seconds, from one hour to a later one.

    loop says that the rest of the day follows; drawn, that the style costs too much to be worked out so often.
    """

    start: float
    end: float
    length_s: float
    loop: bool = False
    drawn: bool = False

    def hour(self, t: float) -> float:
        """The hour at t seconds; a still of no length shows the middle."""
        if self.length_s <= 0:
            return (self.start + self.end) / 2
        share = t / self.length_s
        if not self.loop:
            return self.start + (self.end - self.start) * ease(share)
        share %= 1.0
        if self.end - self.start >= 4:
            return self.start + 4 * share
        if share < 0.5:
            return self.start + (self.end - self.start) * ease(2 * share)
        return self.end + (self.start + 4 - self.end) * ease(2 * share - 1)

    def light(self, hour: float) -> float:
        """The hour in whose light the stage is cut for this one: the nearest of a few, so near that no step is seen."""
        hours = 4.0 if self.loop else self.end - self.start
        least, a_second = _LEAST[self.drawn], _A_SECOND[self.drawn]
        an_hour = round(min(_FINEST, max(least, a_second * self.length_s / hours))) if hours else _FINEST
        return round(hour % 4 * an_hour) / an_hour % 4


def daylight_of(scene: Scene, length_s: float, loop: bool, drawn: bool = False) -> Daylight | None:
    """How time passes in a scene; None where it stands still. See Daylight."""
    if scene.until not in _ENDS:
        return None
    time = scene.time if scene.time in _STARTS else "day"
    start, end = _STARTS[time], _ENDS[scene.until]
    if time == scene.until:
        end = start + 4
    return Daylight(start, end if end > start else end + 4, length_s, loop, drawn)


def sun_at(hour: float) -> float:
    """How high the sun stands; see _SUN."""
    hour %= 4
    return _along(_SUN, hour - 4 if hour > 3.2 else hour)


def moon_at(hour: float) -> float:
    """How high the moon stands; see _MOON."""
    return _along(_MOON, hour % 4)


def _along(keys: Sequence[tuple[float, float]], x: float) -> float:
    """The value at x on the way from key to key; at its ends it stays."""
    for (x0, y0), (x1, y1) in pairwise(keys):
        if x <= x1:
            return y0 + (y1 - y0) * max(0.0, (x - x0) / (x1 - x0))
    return keys[-1][1]
