"""One request into frames: conditions read, windows made one after the other, each going on from the last, joins measured, kept frames
spliced back untouched.

Holds Chain, the iterator of a clip's frames. Knows adapters by their protocol only; no torch. A final of a family that follows its
draft runs the draft pass over every window first: the same calls that a draft request makes, so what was approved is what comes.
"""

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from engine.base import ClipRequest, Condition, Role
from engine.diffusion import between, colour, plan
from engine.diffusion.adapter import Adapter, Made, Pixels, Sound, Wanted
from engine.diffusion.frames import Fitter, Strip, subject_picture
from engine.diffusion.plan import Window
from engine.diffusion.specs import ModelSpec
from engine.diffusion.watch import Watching
from engine.errors import RequestRejected

MOST_SUBJECTS = 4
_MUCH_FASTER = 1.1  # a final of so many times the model's frames a second gets frames in between
_TOKENS = 1.5
_SEEDS = 2**63  # torch takes no larger ones
_SEED_STEP = 7919  # windows of one clip must not share their noise: it would show as a pattern that repeats


@dataclass(frozen=True)
class Conditions:
    """A request's conditions, looked through and sorted. Strengths of 0 are gone."""

    start: Strip | None = None
    start_strength: float = 1.0
    end: Strip | None = None
    end_strength: float = 1.0
    guide: Strip | None = None
    guide_strength: float = 1.0
    subjects: tuple[Pixels, ...] = ()
    subject_strength: float = 1.0


@dataclass
class Report:
    """What a clip's report says of how it was made."""

    windows: int = 0
    drawn_at: str = ""
    seams: list[dict[str, float]] = field(default_factory=list)
    loop_join: dict[str, float] | None = None
    notes: list[str] = field(default_factory=list)
    adapted: list[str] = field(default_factory=list)
    passes: dict[str, object] = field(default_factory=dict)

    def plain(self) -> dict[str, object]:
        """As the clip's report holds it."""
        return {name: value for name, value in dataclasses.asdict(self).items() if value not in (None, [], {})}


def read_conditions(request: ClipRequest) -> Conditions:
    """Open a request's conditions. Raises RequestRejected for media that cannot be read and for roles that are there twice."""
    found: dict[Role, list[Condition]] = {"start": [], "end": [], "guide": [], "subject": []}
    for condition in request.conditions:
        if condition.strength > 0:
            found[condition.role].append(condition)
    for role in ("start", "end", "guide"):
        if len(found[role]) > 1:
            raise RequestRejected("conditions", f"there can be one {role} picture or clip, not {len(found[role])}")
    if len(found["subject"]) > MOST_SUBJECTS:
        raise RequestRejected("conditions", f"there can be {MOST_SUBJECTS} pictures of subjects, not {len(found['subject'])}")
    strips = {role: (Strip(c.media, request.fps), c.strength) for role in ("start", "end", "guide") for c in found[role]}
    (start, s), (end, e), (guide, g) = (strips.get(role, (None, 1.0)) for role in ("start", "end", "guide"))
    subjects = tuple(subject_picture(c.media) for c in found["subject"])
    return Conditions(start, s, end, e, guide, g, subjects, min((c.strength for c in found["subject"]), default=1.0))


def check_conditions(request: ClipRequest, conditions: Conditions, adapter: Adapter) -> None:
    """Raise RequestRejected for what this very model cannot do."""
    given = {c.role for c in request.conditions if c.strength > 0}
    takes = ", ".join(sorted(adapter.roles)) or "nothing but text"
    for role in sorted(given - adapter.roles):
        raise RequestRejected("conditions", f"this model takes no {role} picture or clip; it takes {takes}")
    if request.duration_s == 0 and given & {"start", "end"}:
        raise RequestRejected("conditions", "a still picture has no start or end; it takes a guide or subjects")
    if request.loop and "end" not in adapter.roles:
        raise RequestRejected("loop", "this model cannot aim at a last picture, so it makes no loops")
    if request.loop and conditions.end is not None:
        raise RequestRejected("loop", "a loop ends as it begins: it takes no picture or clip at the end")


class Chain:
    """A clip's frames, made window by window. Iterate once; `report` and `sounds` are complete after that."""

    def __init__(
        self, request: ClipRequest, spec: ModelSpec, adapter: Adapter, watch: Watching, given: Conditions | None = None
    ) -> None:
        """Plan it all. Raises RequestRejected before anything is drawn."""
        self.request, self.spec, self.adapter, self.watch = request, spec, adapter, watch
        self.given = given or read_conditions(request)
        check_conditions(request, self.given, adapter)
        self.sizes = plan.sizes(spec, request.width, request.height)
        self.kept_start = self._kept(self.given.start, self.given.start_strength)
        self.kept_end = self._kept(self.given.end, self.given.end_strength)
        self.windows = plan.windows(
            spec,
            request.frames,
            request.fps,
            kept_start=self._known(self.given.start, self.given.start_strength),
            kept_end=self._known(self.given.end, self.given.end_strength),
            clips=adapter.takes_clips,
            loop=request.loop,
        )
        self.passes = (
            ("draft",) if request.quality == "draft" else ("draft", "final") if adapter.final_follows_draft else ("final",)
        )
        if len(self.windows) > 1 and "start" not in adapter.roles:
            most = plan.longest_legal(spec) / spec.fps
            raise RequestRejected("duration_s", f"this model makes {most:.1f} s at most, and cannot go on from its own frames")
        self.report = Report(windows=len(self.windows), adapted=self._by_one_frame())
        self.sounds: list[tuple[float, Sound]] = []  # seconds into the clip, and the sound from there on

    def _by_one_frame(self) -> list[str]:
        """What is to be told of kept clips that a model of pictures goes on from."""
        ends = (("start", self.given.start), ("end", self.given.end))
        clips = [] if self.adapter.takes_clips else [role for role, strip in ends if strip is not None and strip.is_clip]
        told = "this model takes pictures, not clips: it saw one frame of the clip at the {}, so no motion is carried over"
        return [told.format(role) for role in clips]

    def frames(self) -> Iterator[Pixels]:
        """Every frame of the clip, H×W×3 of the asked size, in order; each is only valid until the next."""
        drafts: list[Made] = []
        last = self.passes[-1]
        self.watch.plan(self._costs())
        if "draft" in self.passes[:-1]:
            drafts = [made for _, made in self._make(final=False, drafts=[], quiet=True)]
        width, height = self.sizes.final if last == "final" else self.sizes.draft
        self.report.drawn_at = f"{width}×{height}, {self.spec.fps} frames a second"
        final = last == "final"
        yield from self._laid_out(self._make(final=final, drafts=drafts, quiet=False), final=final)

    def kept_media(self) -> list[tuple[float, Path, float]]:
        """Clips that are kept as they are: the second they begin at, the file, and for how many seconds."""
        fps, found = self.request.fps, []
        if self.given.start is not None and self.given.start.is_clip and self.kept_start:
            found.append((0.0, self.given.start.path, self.kept_start / fps))
        if self.given.end is not None and self.given.end.is_clip and self.kept_end:
            found.append(((self.request.frames - self.kept_end) / fps, self.given.end.path, self.kept_end / fps))
        return found

    def _make(self, *, final: bool, drafts: list[Made], quiet: bool) -> Iterator[tuple[Window, Made]]:
        """One pass over every window; each goes on from the frames of the one before."""
        width, height = self.sizes.final if final else self.sizes.draft
        before: Pixels | None = None
        opening: Pixels | None = None
        for number, window in enumerate(self.windows):
            wanted = self._wanted(window, number, width, height, before, opening, final=final)
            if drafts:
                wanted = dataclasses.replace(wanted, draft=drafts[number])
            self.watch.begin(wanted)
            made = self.adapter.generate(wanted, self.watch)
            self.watch.end()
            self.report.passes["final" if final else "draft"] = made.notes
            made = self._joined(wanted, made, window, number, quiet=quiet)
            if number + 1 < len(self.windows):
                before = made.frames[-self.windows[number + 1].before :].copy()
            if number == 0:
                opening = made.frames[: self._closing()].copy()
            yield window, made

    def _wanted(
        self, window: Window, number: int, width: int, height: int, before: Pixels | None, opening: Pixels | None, *, final: bool
    ) -> Wanted:
        given, request = self.given, self.request
        start, start_strength = before, 1.0
        if number == 0 and given.start is not None:
            places = [round(window.place(n)) for n in range(window.before)]
            start, start_strength = given.start.some(places, width, height), given.start_strength
        end, end_strength = None, 1.0
        if window.closes:
            end = opening
        elif window.after and given.end is not None:
            first = request.frames - given.end.count
            places = [round(window.place(n)) - first for n in range(window.frames - window.after, window.frames)]
            end, end_strength = given.end.some(places, width, height), given.end_strength
        guide = None
        if given.guide is not None:
            guide = given.guide.some([round(window.place(n)) for n in range(window.frames)], width, height)
        return Wanted(
            prompt=request.prompt,
            negative_prompt=", ".join(filter(None, (request.negative_prompt, self.spec.negative))),
            width=width,
            height=height,
            frames=window.frames,
            fps=float(self.spec.fps),
            seed=(request.seed + _SEED_STEP * number) % _SEEDS,
            final=final,
            start=start,
            start_strength=start_strength,
            end=end,
            end_strength=end_strength,
            guide=guide,
            guide_strength=given.guide_strength,
            subjects=given.subjects,
            subject_strength=given.subject_strength,
        )

    def _joined(self, wanted: Wanted, made: Made, window: Window, number: int, *, quiet: bool) -> Made:
        """Undo the drift against what was kept, put the kept frames back, and measure the seams."""
        start = wanted.start if wanted.start_strength == 1 else None
        end = wanted.end if wanted.end_strength == 1 else None
        frames = made.frames
        begin = colour.shift_between(frames[: len(start)], start) if start is not None else None
        finish = colour.shift_between(frames[-len(end) :], end) if end is not None else None
        mended = colour.apply(frames, begin, finish)
        seams = []
        for kept, old, new, side in ((start, frames, mended, "start"), (end, frames, mended, "end")):
            if kept is None:
                continue
            n = len(kept)
            was, now = (old[:n], new[:n]) if side == "start" else (old[-n:], new[-n:])
            at_s = window.place(n - 1 if side == "start" else window.frames - n) / self.request.fps
            seams.append((at_s, colour.drift(was, kept), colour.drift(now, kept), side, n))
        if start is not None:
            mended[: len(start)] = start
        if end is not None:
            mended[-len(end) :] = end
        if seams and not quiet:
            usual = colour.usual_step(
                mended[len(start) if start is not None else 0 : len(mended) - (len(end) if end is not None else 0)]
            )
            for at_s, drifted, left, side, n in seams:
                one, other = (n - 1, n) if side == "start" else (len(mended) - n - 1, len(mended) - n)
                found = {"at_s": at_s, "drift": drifted, "drift_left": left, "usual_step": usual}
                found["step"] = colour.step(mended[one], mended[other])
                self._note_seam({name: round(value, 3) for name, value in found.items()}, window, number, side)
        return dataclasses.replace(made, frames=mended)

    def _note_seam(self, seam: dict[str, float], window: Window, number: int, side: str) -> None:
        if window.closes and side == "end":
            self.report.loop_join = seam
        elif number or side == "end" or self.kept_start > 1:
            self.report.seams.append(seam)

    def _laid_out(self, made: Iterator[tuple[Window, Made]], *, final: bool) -> Iterator[Pixels]:
        """Model frames at the clip's own rate and size; kept media in their places, straight from their files."""
        request = self.request
        begins, ends = self.kept_start, request.frames - self.kept_end
        if self.given.start is not None and begins:
            yield from islice(self.given.start.all(request.width, request.height), begins)
        placed = self._placed(made)
        if final and request.fps > _MUCH_FASTER * self.spec.fps and request.frames > 1:
            self.report.notes.append(f"frames between the model's {self.spec.fps} a second follow its motion")
            at_rate = between.followed(placed, begins, ends, request.fps)
        else:
            at_rate = between.nearest(placed, begins, ends)
        fit, shown, picture = Fitter(request.width, request.height), None, None
        for frame in at_rate:
            if frame is not shown or picture is None:
                shown, picture = frame, fit(frame)
            yield picture
        if self.given.end is not None and self.kept_end:
            yield from islice(self.given.end.all(request.width, request.height), self.kept_end)

    def _placed(self, made: Iterator[tuple[Window, Made]]) -> Iterator[tuple[float, Pixels]]:
        """Every model frame once, with its place: what a window took over from the one before is left out."""
        for number, (window, result) in enumerate(made):
            if result.sound is not None:
                self.sounds.append((window.first / self.request.fps, result.sound))
            for n in range(window.before if number else 0, window.frames):
                yield window.place(n), result.frames[n]

    def _kept(self, strip: Strip | None, strength: float) -> int:
        """Frames of the clip that come straight from a kept medium; a weaker one only leads."""
        return strip.count if strip is not None and strength == 1 else 0

    def _known(self, strip: Strip | None, strength: float) -> int:
        """Frames that need not be made. A medium that only leads is made anew, so only the model's first or last frames count."""
        if strip is None or strength == 1:
            return strip.count if strip is not None else 0
        most = (plan.overlap(self.spec, clips=self.adapter.takes_clips) - 1) * self.request.fps / self.spec.fps
        return min(strip.count, int(most) + 1)

    def _closing(self) -> int:
        return self.windows[-1].after if self.request.loop else 0

    def _costs(self) -> list[float]:
        """What each call costs beside the others. A step of n tokens costs between n and n², since each of them looks at all."""
        found = []
        for name in self.passes:
            final = name == "final"
            width, height = self.sizes.final if final else self.sizes.draft
            steps = self.adapter.steps_of(final=final)
            found += [float(steps * (width * height * window.frames) ** _TOKENS) for window in self.windows]
        return found
