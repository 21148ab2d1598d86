"""The narration: every beat spoken (or timed, where there is no voice), and the whole fitted to the asked length, to a frame.

Spoken sound is found by its hash before it is made and kept at once when it is made, so nothing is spoken twice, whatever dies.
A person's own script is never shortened: it sets the length.
"""

import math
from dataclasses import dataclass
from typing import Any, Protocol

from langgraph.runtime import Runtime

from agent.casting import played_by
from agent.context import RunContext
from agent.errors import IdeaRejected
from agent.language import says_something, speaking_s
from agent.nodes.cancel import stop_if_cancelled, unless_cancelled
from agent.nodes.write_script import offline_that_fits, script_seed, shorten
from agent.state import Beat, Narration, Options, RunState, Script, Word
from agent.timing import QUICKEST, needed_s, place, room_s, speed_for
from engine.base import CaptionWord
from engine.edit.speech import Voice
from engine.errors import RequestRejected

SHORTEST_S, LONGEST_S = 3.0, 60.0
WORDLESS_S = 1.2  # a beat with nothing to say
LAST_RESORT_SPEED = 1.6  # three words too many in three seconds: quick, but whole
SAME_SPEED = 0.03  # a correction smaller than this is not worth speaking again


@dataclass(frozen=True)
class Spoken:
    """One beat as it sounds: media key ("" without a voice), length, words timed from its own start."""

    media: str
    duration_s: float
    words: tuple[Word, ...]
    speed: float = 1.0


class Speaker(Protocol):
    """Says one text at a speed: a voice, captions that are read, or an estimate."""

    async def say(self, text: str, speed: float) -> Spoken: ...


async def narrate(state: RunState, runtime: Runtime[RunContext]) -> dict[str, Any]:
    """Speak the script and place its beats. Raises IdeaRejected when a person's own script needs more than 60 s."""
    context = runtime.context
    stop_if_cancelled(context)
    options = Options.model_validate(state["options"])
    script = Script.model_validate(state["script"])
    speaker, notes = _speaker(script, options, context)
    if script.own_words:
        total_s, spoken = await _own_length(script, options, speaker, context)
        if abs(total_s - options.seconds) >= 0.5:
            notes.append(f"own_words:{round(total_s, 1):g}")
    else:
        seed = script_seed(options.seed, state.get("revision", 0))
        script, spoken = await _asked_length(script, state["idea"], seed, options, speaker, context)
        total_s = options.seconds
    frames = round(total_s * options.fps)
    starts = place([s.duration_s for s in spoken], frames / options.fps + 1e-3)
    if starts is None:
        raise AssertionError("the narration was not fitted")  # a fault of ours, never of the idea
    context.report("narrate", 1.0)
    return {
        "script": script.model_dump(mode="json"),
        "narration": [
            _narration(n, start, s).model_dump(mode="json") for n, (start, s) in enumerate(zip(starts, spoken, strict=True))
        ],
        "frames": frames,
        "notes": [note for note in notes if note not in state.get("notes", [])],
    }


async def speak_lost(state: RunState, context: RunContext) -> tuple[list[Narration], list[str]]:
    """The narration with every sound where it belongs: what has gone from the media folder is spoken again as it was. And notes."""
    beats = [Narration.model_validate(beat) for beat in state["narration"]]
    lost = [n for n, beat in enumerate(beats) if beat.media and context.find(beat.media) is None]
    if not lost:
        return beats, []
    script = Script.model_validate(state["script"])
    speaker, notes = _speaker(script, Options.model_validate(state["options"]), context)
    for n in lost:
        stop_if_cancelled(context)
        spoken = await speaker.say(script.beats[beats[n].beat].narration, beats[n].speed)
        beats[n] = beats[n].model_copy(update={"media": spoken.media})
    return beats, notes


async def _asked_length(
    script: Script, idea: str, seed: int, options: Options, speaker: Speaker, context: RunContext
) -> tuple[Script, list[Spoken]]:
    """A script of the right size for this voice, then speed, then one shortening round, then fewer beats, then a quick voice."""
    total_s = round(options.seconds * options.fps) / options.fps
    pace = await _pace(script, total_s, speaker)
    if script.writer == "offline" and not 0.88 <= _fill(script, pace, total_s) <= 1.1:
        script = played_by(offline_that_fits(idea, script.language, total_s, seed, options.style, pace), options.cast, idea)
    spoken = await _fit(script, pace, total_s, speaker, context)
    if fits(spoken, total_s):
        return script, spoken
    share = room_s(total_s, len(spoken)) / sum(s.duration_s for s in spoken)
    shorter = await shorten(script, idea, max(2.0, total_s * min(0.9, share * 0.95)), seed, options.style, context)
    shorter = played_by(shorter, options.cast, idea)
    if _fill(shorter, pace, total_s) < _fill(script, pace, total_s):
        script = shorter
        spoken = await _fit(script, pace, total_s, speaker, context)
    while not fits(spoken, total_s) and len(script.beats) > 1:
        script = _without_one(script, spoken)
        spoken = await _fit(script, pace, total_s, speaker, context)
    speed = QUICKEST
    while not fits(spoken, total_s) and speed < LAST_RESORT_SPEED:
        speed = round(speed + 0.1, 2)
        spoken = await _say_all(script.beats, speed, speaker, context)
    if not fits(spoken, total_s):
        spoken = [_squeezed(s, room_s(total_s, len(spoken), tight=True) / sum(x.duration_s for x in spoken)) for s in spoken]
    return script, spoken


async def _own_length(script: Script, options: Options, speaker: Speaker, context: RunContext) -> tuple[float, list[Spoken]]:
    """The length their words need at natural speed, up to 60 s; a little over that is spoken quicker."""
    predicted = needed_s([speaking_s(b.narration, script.language) for b in script.beats])
    if predicted > 1.5 * LONGEST_S:  # far too long: said before minutes are spent on speaking it
        raise _too_long(predicted)
    spoken = await _say_all(script.beats, 1.0, speaker, context)
    needs = needed_s([s.duration_s for s in spoken])
    if needs > LONGEST_S:
        if fits(spoken, LONGEST_S):
            return LONGEST_S, spoken
        if needed_s([s.duration_s / QUICKEST for s in spoken], tight=True) > LONGEST_S:
            raise _too_long(needs)
        speed = speed_for(sum(s.duration_s for s in spoken), room_s(LONGEST_S, len(spoken), tight=True) / 1.01)
        spoken = await _say_all(script.beats, speed, speaker, context)
        if not fits(spoken, LONGEST_S):
            raise _too_long(needs)
        return LONGEST_S, spoken
    frames = math.ceil(max(SHORTEST_S, needs) * options.fps)
    return frames / options.fps, spoken


async def _pace(script: Script, total_s: float, speaker: Speaker) -> float:
    """How much slower than predicted this voice speaks. A beat of middling length tells, said at the speed it will most likely need."""
    predicted = _predicted(script)
    middling = sorted(range(len(predicted)), key=predicted.__getitem__)[len(predicted) // 2]
    speed = speed_for(sum(predicted), room_s(total_s, len(predicted)))
    probe = await speaker.say(script.beats[middling].narration, speed)
    return probe.duration_s * speed / predicted[middling]


async def _fit(script: Script, pace: float, total_s: float, speaker: Speaker, context: RunContext) -> list[Spoken]:
    """Say all beats at the speed that fits best; once more, a little quicker, where that was just not enough."""
    predicted = _predicted(script)
    room, tight = room_s(total_s, len(predicted)), room_s(total_s, len(predicted), tight=True)
    guessed, known = speed_for(sum(predicted), room), speed_for(sum(predicted) * pace, room)
    speed = guessed if abs(known - guessed) <= SAME_SPEED else known
    spoken = await _say_all(script.beats, speed, speaker, context)
    if not fits(spoken, total_s) and speed < QUICKEST:
        quicker = speed_for(speed * sum(s.duration_s for s in spoken) * 1.01, tight)
        if quicker > speed and sum(s.duration_s for s in spoken) * speed / QUICKEST <= tight:
            spoken = await _say_all(script.beats, quicker, speaker, context)
    return spoken


async def _say_all(beats: tuple[Beat, ...], speed: float, speaker: Speaker, context: RunContext) -> list[Spoken]:
    spoken = []
    for number, beat in enumerate(beats):
        stop_if_cancelled(context)
        context.report("narrate", number / len(beats), beat=number + 1, of=len(beats))
        spoken.append(await speaker.say(beat.narration, speed))
    return spoken


def fits(spoken: list[Spoken], total_s: float) -> bool:
    """Whether these beats can be placed in total_s."""
    return place([s.duration_s for s in spoken], total_s) is not None


def _without_one(script: Script, spoken: list[Spoken]) -> Script:
    """Drop the longest beat between the hook and the ending; of two beats, the second."""
    inner = range(1, max(2, len(script.beats) - 1))
    drop = max(inner, key=lambda n: spoken[n].duration_s)
    return script.model_copy(update={"beats": tuple(b for n, b in enumerate(script.beats) if n != drop)})


def _squeezed(spoken: Spoken, share: float) -> Spoken:
    """The same beat on a shorter clock: only words without a voice may be pressed like this."""
    words = tuple(w.model_copy(update={"start_s": w.start_s * share, "end_s": w.end_s * share}) for w in spoken.words)
    return Spoken(spoken.media, spoken.duration_s * share, words)


def _predicted(script: Script) -> list[float]:
    return [max(speaking_s(beat.narration, script.language), 0.3) for beat in script.beats]


def _fill(script: Script, pace: float, total_s: float) -> float:
    """How much of the time there is the script fills at natural speed; 1 is just right."""
    return pace * sum(_predicted(script)) / max(0.5, room_s(total_s, len(script.beats)))


def _too_long(needs_s: float) -> IdeaRejected:
    return IdeaRejected("script_too_long", needs_s=math.ceil(needs_s), limit_s=round(LONGEST_S))


def _narration(beat: int, start_s: float, spoken: Spoken) -> Narration:
    words = tuple(
        w.model_copy(update={"start_s": round(w.start_s + start_s, 4), "end_s": round(w.end_s + start_s, 4)})
        for w in spoken.words
    )
    start_s = round(start_s, 4)
    return Narration(
        beat=beat, start_s=start_s, duration_s=spoken.duration_s, media=spoken.media, speed=spoken.speed, words=words
    )


def _speaker(script: Script, options: Options, context: RunContext) -> tuple[Speaker, list[str]]:
    if options.script_only:
        return _Estimate(script.language), []
    if options.voice == "none":
        return _Captions(script.language), []
    voice = context.voice_for(script.language, options.voice)
    if voice is None:
        return _Captions(script.language), [f"no_voice:{script.language}"]
    return _Voiced(voice, script.language, context), []


@dataclass(frozen=True)
class _Voiced:
    voice: Voice
    language: str
    context: RunContext

    async def say(self, text: str, speed: float) -> Spoken:
        if not says_something(text):
            return Spoken("", WORDLESS_S, ())
        key = self.voice.speech_hash(text, self.language, speed)
        kept = self.context.find(key)
        if kept is None:
            try:
                speech = await unless_cancelled(self.context, self.voice.speak(text, self.language, speed, self.context.work_dir))
            except RequestRejected as exc:
                if exc.field != "text":
                    raise
                # An emoji, a row of signs: something to see that has no sound.
                return await _Captions(self.language).say(text, speed)
            facts = {
                "duration_s": speech.duration_s,
                "voice": speech.voice,
                "words": [_word(w).model_dump() for w in speech.words],
            }
            kept = self.context.keep(key, speech.path, "speech", facts)
        words = tuple(Word.model_validate(w) for w in kept.facts["words"])
        return Spoken(kept.key, float(kept.facts["duration_s"]), words, speed)


@dataclass(frozen=True)
class _Captions:
    language: str

    async def say(self, text: str, speed: float) -> Spoken:
        from engine.edit.voice import timed_without_voice

        words, duration_s = timed_without_voice(text, self.language, 0.0)
        return _squeezed(Spoken("", duration_s, tuple(_word(w) for w in words)), 1 / speed)


@dataclass(frozen=True)
class _Estimate:
    language: str

    async def say(self, text: str, speed: float) -> Spoken:
        return Spoken("", max(speaking_s(text, self.language), WORDLESS_S) / speed, ())


def _word(word: CaptionWord) -> Word:
    return Word(text=word.text, start_s=word.start_s, end_s=word.end_s, ends_line=word.ends_line)
