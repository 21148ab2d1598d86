"""The storyboard: the narration's times become shots, exact to a frame, each with its prompt, its view and its words."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from langgraph.runtime import Runtime

from agent.context import RunContext
from agent.nodes.cancel import stop_if_cancelled
from agent.safety import check_text
from agent.state import Beat, Narration, Options, RunState, Script, Shot, Word
from agent.views import NEGATIVE, camera_of, choose_view, is_lively, places_in, shape_prompt, split_view
from engine.base import Engine

LONGEST_VIEW_S = 5.0  # a beat longer than this is seen in two views
CUT_MAY_WAIT = 0.25  # of a view, for the end of a word
SHORTEST_SHOT_S = 1.6  # beats shorter than this share a shot
CROSSFADE_S = 0.4
CUT_BEFORE_WORD_S = 0.15  # the picture changes a little before the voice does
PAINTED = frozenset({"papercut"})  # engines whose light comes from the scene: no lens, no negative prompt


@dataclass(frozen=True)
class Span:
    """Frames [first, last) of the short that one or more beats fill."""

    beats: tuple[int, ...]
    first: int
    last: int


async def plan_shots(state: RunState, runtime: Runtime[RunContext]) -> dict[str, Any]:
    """Plan the shots. Same script, narration and seed: same shots. Raises ContentRefused for what a writer made of a harmless idea."""
    context = runtime.context
    stop_if_cancelled(context)
    options = Options.model_validate(state["options"])
    script = Script.model_validate(state["script"])
    narration = [Narration.model_validate(n) for n in state["narration"]]
    shots = plan(script, narration, state["frames"], options, context.engine)
    await check_text(context, "\n".join([script.title, *(b.narration for b in script.beats), *(s.prompt for s in shots)]), "shot")
    context.report("plan_shots", 1.0, of=len(shots))
    return {"shots": [shot.model_dump(mode="json") for shot in shots]}


def plan(script: Script, narration: Sequence[Narration], frames: int, options: Options, engine: Engine) -> list[Shot]:
    """Turn a timed script into shots whose frames, less the overlaps of their crossfades, are `frames` exactly."""
    words = [word for beat in narration for word in beat.words]
    most_s = longest_view_s(engine.capabilities().longest_s)
    views = [view for span in spans(narration, frames, options.fps) for view in split_span(span, words, options.fps, most_s)]
    pictures = [_picture(script.beats, span) for span in views]
    overlaps = _overlaps(views, pictures, options.fps, [subject.name for subject in script.cast])
    photographic = engine.name not in PAINTED
    unsaid = ("", Options.model_fields["style"].default)  # papercut's own look is no wish to a video model
    style = "" if options.style in (*unsaid, *engine.capabilities().styles) else options.style
    taken: list[str] = []
    shots = []
    for number, (span, picture) in enumerate(zip(views, pictures, strict=True), start=1):
        seen, view = split_view(picture)
        second = number > 1 and views[number - 2].beats == span.beats
        if not view or second or view in taken[-2:] or (number == 1 and not is_lively(view)):
            view = choose_view(number, len(views), options.seed, script.language, taken)
        taken.append(view)
        into, out = overlaps[number - 1], overlaps[number] if number < len(views) else 0
        start, end = span.first - into // 2, span.last + (out - out // 2)
        shots.append(
            Shot(
                number=number,
                prompt=shape_prompt(seen, view, script.cast, script.language, script.mood, style, photographic=photographic),
                negative_prompt=NEGATIVE if photographic else "",
                frames=end - start,
                start_frame=start,
                beat=span.beats[0],
                camera=camera_of(view),
                transition="crossfade" if into else "cut",
                transition_frames=into,
                seed=shot_seed(options.seed, number),
                words=_words_in(words, span, start, end, options.fps),
            )
        )
    return shots


def spans(narration: Sequence[Narration], frames: int, fps: int) -> list[Span]:
    """One span a beat from frame 0 to the last; beats too short for a shot of their own share one."""
    starts = [0] + [max(0, round((n.start_s - CUT_BEFORE_WORD_S) * fps)) for n in narration[1:]] + [frames]
    found = [Span((n.beat,), first, last) for n, first, last in zip(narration, starts, starts[1:], strict=False)]
    least = SHORTEST_SHOT_S * fps
    while len(found) > 1 and any(s.last - s.first < least for s in found):
        short = min(range(len(found)), key=lambda i: found[i].last - found[i].first)
        left = short - 1 if short and (short == len(found) - 1 or _size(found[short - 1]) < _size(found[short + 1])) else short
        one, two = found[left], found[left + 1]
        found[left : left + 2] = [Span(one.beats + two.beats, one.first, two.last)]
    return found


def longest_view_s(longest_clip_s: float) -> float:
    """How long a view may be: less than usual where the engine makes no clip that is as long as a view can become."""
    return min(LONGEST_VIEW_S, (longest_clip_s - CROSSFADE_S) / (1 + 2 * CUT_MAY_WAIT))


def split_span(span: Span, words: Sequence[Word], fps: int, most_s: float = LONGEST_VIEW_S) -> list[Span]:
    """Cut a span that is too long for one view, at the end of a clause or word where one is near."""
    size = _size(span)
    count = max(1, -(-size // max(1, round(most_s * fps))))
    if len(span.beats) > 1 and size <= 1.3 * most_s * fps:
        count = 1
    cuts = [span.first]
    for k in range(1, count):
        ideal, reach = span.first + size * k / count, size / count * CUT_MAY_WAIT
        best, cost = round(ideal), reach * 0.8
        for word in words:
            at = word.end_s * fps
            away = abs(at - ideal) * (0.4 if word.ends_line else 1.0)
            if abs(at - ideal) <= reach and away < cost:
                best, cost = round(at), away
        cuts.append(best)
    cuts.append(span.last)
    return [Span(span.beats, first, last) for first, last in pairwise(cuts)]


def shot_seed(seed: int, shot: int, attempt: int = 1) -> int:
    """The seed of one try at one shot: stable, different for every try; all of a short end in the same 16 bits, one papercut world."""
    high = int.from_bytes(hashlib.sha256(f"shot {seed} {shot} {attempt}".encode()).digest()[:2]) >> 1
    return high << 16 | seed & 0xFFFF


def _size(span: Span) -> int:
    return span.last - span.first


def _picture(beats: Sequence[Beat], span: Span) -> str:
    """What is seen in a span: its beat's picture, or the fullest one where beats share a shot."""
    pictures = [beats[n].picture or beats[n].narration for n in span.beats]
    return max(pictures, key=len)


def _overlaps(views: Sequence[Span], pictures: Sequence[str], fps: int, cast: Sequence[str]) -> list[int]:
    """Frames of crossfade into each shot: cuts, but for a new beat in a new place, and never twice in a row.

    Never between two pictures of the same subject: at another size it would show as a ghost of itself.
    """
    overlaps = [0] * len(views)
    length = round(CROSSFADE_S * fps)
    for n in range(1, len(views)):
        before, after = places_in(pictures[n - 1]), places_in(pictures[n])
        new_place = bool(before and after and not before & after)
        same = _subject_of(pictures[n - 1], cast) & _subject_of(pictures[n], cast)
        roomy = min(_size(views[n - 1]), _size(views[n])) >= 3 * length
        if new_place and not same and roomy and views[n].beats != views[n - 1].beats and not overlaps[n - 1] and length >= 2:
            overlaps[n] = length
    return overlaps


def _subject_of(picture: str, cast: Sequence[str]) -> frozenset[str]:
    """Who is seen: the cast in a picture, else its opening words, where an uncast subject stands."""
    seen = {name.casefold() for name in cast if name.casefold() in picture.casefold()}
    return frozenset(seen or {" ".join(picture.casefold().split()[:2]) if " " in picture.strip() else picture.strip()[:3]})


def _words_in(words: Sequence[Word], span: Span, start: int, end: int, fps: int) -> tuple[Word, ...]:
    """The words of a span, timed from the shot's start. A word over a cut is shown on both sides, but not for a blink."""
    first_s, last_s, zero_s, full_s = span.first / fps, span.last / fps, start / fps, (end - start) / fps
    found = []
    for word in words:
        begins, ends = max(word.start_s, first_s), min(word.end_s, last_s)
        if ends - begins <= 0 or (word.start_s < first_s and ends - begins < 0.15):
            continue
        begins, ends = round(max(0.0, begins - zero_s), 4), round(min(full_s, ends - zero_s), 4)
        found.append(Word(text=word.text, start_s=begins, end_s=ends, ends_line=word.ends_line))
    return tuple(found)
