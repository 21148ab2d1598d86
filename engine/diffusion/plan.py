"""From what is asked to what a model can make: legal sizes, legal frame counts, and the windows a long clip is made in.

Pure arithmetic over a ModelSpec; no pixels, no torch. Places are frames of the finished clip, which may be fractions: a model has its own
fps. Model frame i of a window lies at place `first + i * pace`, with pace = clip fps / model fps, or stretched by a few per cent where
the window's last frame must meet a kept one.
"""

import math
from dataclasses import dataclass

from engine.diffusion.specs import ModelSpec
from engine.errors import RequestRejected

_OVERLAP = 9  # model frames kept from the window before: enough to carry motion over, 2 to 3 latent frames
_CROPPED = 0.03  # of a side that may be cropped away to draw at the size a model learned on
_SMALLEST_SHARE = 0.45  # of the best area: models draw badly far below the size they learned on


@dataclass(frozen=True)
class Sizes:
    """The sides a model draws at, (width, height) of the draft pass and of the final pass."""

    draft: tuple[int, int]
    final: tuple[int, int]


@dataclass(frozen=True)
class Window:
    """One call of the model: `frames` model frames from place `first` on, `pace` clip frames apart.

    before: how many of them, at the beginning, are already there (a kept clip's, a picture's or the last window's). after: how many at
    the end. closes: the kept end is the clip's own beginning, as a loop wants it.
    """

    first: float
    pace: float
    frames: int
    before: int
    after: int
    closes: bool = False

    @property
    def last(self) -> float:
        """The place of the last frame."""
        return self.first + (self.frames - 1) * self.pace

    def place(self, number: int) -> float:
        """The place of model frame `number`."""
        return self.first + number * self.pace

    def number(self, place: float) -> int:
        """The model frame nearest to a place."""
        return min(self.frames - 1, max(0, math.floor((place - self.first) / self.pace + 0.5)))


def sizes(spec: ModelSpec, width: int, height: int) -> Sizes:
    """Give the legal sizes nearest to the asked ratio, at the model's own area or a smaller one that was asked for."""
    best = float(spec.best[0] * spec.best[1])
    area = min(best, max(width * height, _SMALLEST_SHARE * best))
    if spec.refine is not None:  # the final is the draft's latents at exactly twice the sides, and the draft one for all sizes
        final = nearest_size(width / height, best, 2 * spec.size_step)
        return Sizes((final[0] // 2, final[1] // 2), final)
    trained = _trained(spec, width / height) if area == best else None
    final = trained or nearest_size(width / height, area, spec.size_step)
    draft = nearest_size(width / height, best * spec.draft.scale**2, spec.size_step)  # one draft, whatever size was asked for
    return Sizes(draft if draft[0] * draft[1] < final[0] * final[1] else final, final)


def nearest_size(ratio: float, area: float, step: int) -> tuple[int, int]:
    """Find (width, height), multiples of step, near a ratio and an area; the ratio counts most, since what differs is cropped away."""
    wide, tall = math.sqrt(area * ratio), math.sqrt(area / ratio)
    found = [
        (max(step, (math.floor(wide / step) + dx) * step), max(step, (math.floor(tall / step) + dy) * step))
        for dx in (-1, 0, 1, 2)
        for dy in (-1, 0, 1, 2)
    ]
    return min(found, key=lambda s: (abs(math.log(s[0] / s[1] / ratio)) + 0.25 * abs(math.log(s[0] * s[1] / area)), s))


def _trained(spec: ModelSpec, ratio: float) -> tuple[int, int] | None:
    """The very size a model learned on, lying or standing, where cropping a little makes it the asked ratio."""
    short, long = spec.best
    legal = short % spec.size_step == 0 and long % spec.size_step == 0
    near = (size for size in ((long, short), (short, long)) if abs(math.log(size[0] / size[1] / ratio)) < _CROPPED)
    return next(near, None) if legal else None


def legal_frames(spec: ModelSpec, frames: int) -> int:
    """The smallest legal count that is not below `frames`."""
    wanted = max(frames, spec.shortest_frames)
    return math.ceil((wanted - 1) / spec.frame_step) * spec.frame_step + 1


def longest_legal(spec: ModelSpec) -> int:
    """The longest clip that one call may make, in model frames."""
    return (spec.longest_frames - 1) // spec.frame_step * spec.frame_step + 1


def overlap(spec: ModelSpec, *, clips: bool) -> int:
    """Model frames that one window takes over from the one before; 1 where a model only takes a picture."""
    if not clips:
        return 1
    most = (longest_legal(spec) - 1) // 3
    return min(_OVERLAP, most // spec.frame_step * spec.frame_step + 1)


def windows(
    spec: ModelSpec, frames: int, fps: int, *, kept_start: int = 0, kept_end: int = 0, clips: bool, loop: bool = False
) -> tuple[Window, ...]:
    """Cut a clip of `frames` frames into calls that a model can make; what is kept is not made again but for the overlap.

    kept_start, kept_end: frames of the clip that are given (1 for a picture). clips: the model takes more than one kept frame.
    Raises RequestRejected when what is kept leaves nothing to make.
    """
    if kept_start + kept_end >= frames:
        reason = f"the clips that are kept fill {kept_start + kept_end} of {frames} frames already; ask for more seconds"
        raise RequestRejected("duration_s", reason)
    if frames == 1:
        return (Window(0.0, 1.0, 1, 0, 0),)
    pace = fps / spec.fps
    least = overlap(spec, clips=clips)
    before = _model_frames(kept_start, pace, least)
    after = _model_frames(kept_end, pace, least)
    first = max(0.0, kept_start - 1 - (before - 1) * pace) if before else 0.0
    # A loop runs on to the place where its first frame comes again: that frame is made as the end and then not shown.
    last = float(frames) if loop else frames - 1.0
    if after:
        last = frames - kept_end + (after - 1) * pace
    closing = _closing(loop, clips, least)
    if loop:
        last += (closing - 1) * pace
    return _cut(spec, first, last, pace, before, closing if loop else after, least, loop)


def duration_limit_s(spec: ModelSpec, *, chains: bool, longest_s: float) -> float:
    """Seconds a clip may have: what one call makes, or longest_s where calls can be chained."""
    return longest_s if chains else longest_legal(spec) / spec.fps


def _closing(loop: bool, clips: bool, least: int) -> int:
    if not loop:
        return 0
    return min(least, 5) if clips else 1


def _model_frames(kept: int, pace: float, most: int) -> int:
    """How many model frames a kept stretch fills, at most `most`."""
    return min(most, math.floor((kept - 1) / pace + 1e-6) + 1) if kept else 0


def _cut(
    spec: ModelSpec, first: float, last: float, pace: float, before: int, after: int, least: int, loop: bool
) -> tuple[Window, ...]:
    """Near-equal windows from first to last. With an end to meet the pace is stretched to land on it, else the surplus is cut off."""
    longest = longest_legal(spec)
    # The last frame is shown by the nearest model frame, so half of one may be missing: else a draft at 24 frames a second and its final
    # at 30 would now and then differ by one, and with it by a whole latent frame.
    needed = math.ceil((last - first) / pace - (1e-6 if after else 0.5)) + 1
    count = 2 if loop else 1
    while True:
        shared = (count - 1) * least
        each = min(longest, legal_frames(spec, max(math.ceil((needed + shared) / count), least + 1)))
        final = legal_frames(spec, max(needed + shared - (count - 1) * each, (least if count > 1 else before) + after + 1))
        if final <= longest:
            break
        count += 1
    spans = [each] * (count - 1) + [final]
    steps = sum(spans) - shared - 1
    if after:
        pace = (last - first) / steps
    found: list[Window] = []
    at = first
    for number, span in enumerate(spans):
        ends = after if number == count - 1 else 0
        found.append(Window(at, pace, span, before if number == 0 else least, ends, closes=loop and bool(ends)))
        at += (span - least) * pace
    return tuple(found)
