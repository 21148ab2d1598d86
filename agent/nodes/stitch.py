"""Takes, voice and music become the finished file, kept at once with its thumbnail and subtitles."""

import asyncio
import hashlib
import json
from pathlib import Path
from typing import Any

from langgraph.runtime import Runtime

from agent.context import Kept, RunContext
from agent.nodes.cancel import stop_if_cancelled, unless_cancelled
from agent.nodes.narrate import speak_lost
from agent.state import Narration, Options, RunState, Script, Shot, Take
from engine.base import CaptionWord, encode_for
from engine.edit.timeline import Music, Segment, Short, Timeline, VoiceCue

SUBTITLE_KINDS = ("srt", "vtt")


async def stitch(state: RunState, runtime: Runtime[RunContext]) -> dict[str, Any]:
    """Make the one file. Speech whose file has gone is spoken again; a take whose file has gone is marked, and the route behind leads
    back to dispatch.
    """
    context = runtime.context
    stop_if_cancelled(context)
    context.report("stitch", 0.0)
    takes = {take["shot"]: Take.model_validate(take) for take in state["takes"]}
    clips = {number: context.find(take.media) for number, take in takes.items()}
    gone = [Take(shot=number, error="FileGone") for number, kept in clips.items() if kept is None]
    if gone:
        return {"takes": [take.model_dump(mode="json") for take in gone]}
    narration, unspoken = await speak_lost(state, context)
    state = {**state, "narration": [beat.model_dump(mode="json") for beat in narration]}
    timeline, notes = await _timeline(state, {number: kept for number, kept in clips.items() if kept}, context)
    notes = [*unspoken, *notes]
    attempt = int(state.get("short", {}).get("attempt", 0)) + 1
    key = _key(state, timeline, attempt)
    kept = context.find(key)
    short = dict(kept.facts) if kept else await _stitched(key, timeline, context)
    context.report("stitch", 1.0)
    return {
        "short": {**short, "media": key, "attempt": attempt},
        "narration": state["narration"],
        "notes": notes if attempt == 1 else [],
    }


async def _timeline(state: RunState, clips: dict[int, Kept], context: RunContext) -> tuple[Timeline, list[str]]:
    options = Options.model_validate(state["options"])
    script = Script.model_validate(state["script"])
    shots = [Shot.model_validate(shot) for shot in state["shots"]]
    beats = [Narration.model_validate(beat) for beat in state["narration"]]
    voice = [(context.find(beat.media), beat.start_s) for beat in beats if beat.media]
    track, notes = await asyncio.to_thread(_music, options, script, state["idea"], context)
    takes = {take["shot"]: take["facts"] for take in state["takes"]}
    first = takes[shots[0].number]
    timeline = Timeline(
        segments=tuple(
            Segment(clips[s.number].path, s.frames, s.transition, s.transition_frames) for s in shots if s.number in clips
        ),
        width=options.width,
        height=options.height,
        fps=options.fps,
        voice=tuple(VoiceCue(kept.path, start_s) for kept, start_s in voice if kept),
        music=Music(track) if track else None,
        captions=tuple(CaptionWord(w.text, w.start_s, w.end_s, w.ends_line) for beat in beats for w in beat.words),
        language=script.language,
        encode=encode_for(options.quality),
        title=script.title,
        description=_joined([beat.narration for beat in script.beats], script.language),
        comment={
            "prompt": state["idea"][:500],
            "engine": first.get("engine", ""),
            "model": first.get("model", ""),
            "seed": options.seed,
            "ai_made": True,
        },
    )
    return timeline, notes


def _music(options: Options, script: Script, idea: str, context: RunContext) -> tuple[Path | None, list[str]]:
    """The track: none, the person's file, or one of the mood; the same one every time for the same job."""
    if options.music == "none":
        return None, []
    if options.music and Path(options.music).is_absolute():
        return context.music.file(Path(options.music)), []
    seed = int.from_bytes(hashlib.sha256(f"music {options.seed} {idea}".encode()).digest()[:4]) >> 1
    track = context.music.pick(options.music or script.mood or "calm", seed)
    return track, [] if track else ["music_missing"]


async def _stitched(key: str, timeline: Timeline, context: RunContext) -> dict[str, Any]:
    """Make the file and keep it, the parts beside it first: whoever finds the short finds them too."""
    from engine.edit.stitch import stitch as join

    out = context.work_dir / f"short-{key[:16]}.mp4"
    made: Short = await unless_cancelled(context, join(timeline, out))
    facts: dict[str, Any] = {
        "width": made.width,
        "height": made.height,
        "fps": made.fps,
        "frames": made.frames,
        "duration_s": made.duration_s,
        "size_bytes": made.size_bytes,
        "flaws": list(made.flaws),
    }
    facts["thumbnail"] = context.keep(_part(key, "thumbnail"), made.thumbnail, "thumbnail", {}).key
    for path in made.subtitles:
        kind = path.suffix.lstrip(".").lower()
        if kind in SUBTITLE_KINDS:
            facts[kind] = context.keep(_part(key, kind), path, "subtitles", {"language": timeline.language}).key
    context.keep(key, made.path, "short", facts)
    return facts


def _key(state: RunState, timeline: Timeline, attempt: int) -> str:
    """Name the finished file by all that it is made of."""
    made_of = {
        "takes": [take["media"] for take in state["takes"]],
        "segments": [(s.frames, s.transition, s.transition_frames) for s in timeline.segments],
        "voice": [(beat["media"], beat["start_s"]) for beat in state["narration"]],
        "music": (timeline.music.path.name, timeline.music.path.stat().st_size, timeline.music.gain_db)
        if timeline.music
        else None,
        "captions": [(w.text, w.start_s, w.end_s, w.ends_line) for w in timeline.captions],
        "texts": (timeline.title, timeline.description, timeline.language, timeline.comment),
        "size": (timeline.width, timeline.height, timeline.fps),
        "attempt": attempt,
    }
    return hashlib.sha256(json.dumps(made_of, sort_keys=True).encode()).hexdigest()


def _part(key: str, kind: str) -> str:
    return hashlib.sha256(f"{key} {kind}".encode()).hexdigest()


def _joined(texts: list[str], language: str) -> str:
    return ("" if language in ("zh", "ja") else " ").join(texts)
