"""One shot becomes a take: found by its content hash, or rendered, reviewed, and kept at once.

Never raises for what an engine can do wrong: a raise would cancel the shots beside it. The engine's error becomes Take(error=…), and
dispatch decides. Being cancelled from outside (the process stops) passes through, and the engine's work stops with it.
"""

import asyncio
import dataclasses
import logging
from pathlib import Path
from typing import Any, TypedDict

from langgraph.runtime import Runtime

from agent.context import Kept, RunContext
from agent.errors import RunCancelled
from agent.judge import judge_take
from agent.nodes.cancel import stop_if_cancelled, unless_cancelled
from agent.nodes.plan_shots import shot_seed
from agent.state import Options, Shot, Take
from agent.views import MOST_WORDS, cut_words
from engine.base import (
    CaptionWord,
    Clip,
    ClipRequest,
    Condition,
    Finish,
    Progress,
    Role,
    content_hash,
    encode_for,
    finished_hash,
    safe_area_for,
)
from engine.errors import EngineError, OutOfMemory

log = logging.getLogger(__name__)

GUIDE_SIDE, GUIDE_FPS = 360, 16  # a paper clip that is only followed: small, at the rate that video models draw at


class ShotTask(TypedDict):
    """What one Send carries: the shot, and of the others only what the cuts need."""

    shot: dict[str, Any]
    options: dict[str, Any]
    language: str
    segments: list[dict[str, Any]]  # number, frames, transition, transition_frames of every shot


async def render_shot(state: ShotTask, runtime: Runtime[RunContext]) -> dict[str, Any]:
    """Make one take. The state gets it, or the error, as one item of `takes`."""
    context = runtime.context
    shot = Shot.model_validate(state["shot"])
    try:
        async with context.shots_at_once:
            stop_if_cancelled(context)
            take = await _take(shot, state, context)
    except RunCancelled:
        take = Take(shot=shot.number, error="RenderCancelled", error_text="cancelled")
    except EngineError as exc:
        log.warning("shot failed: %s", type(exc).__name__, extra={"action": "shot_failed", "shot": shot.number})
        take = Take(shot=shot.number, error=type(exc).__name__, error_text=str(exc))
    take = take.model_copy(update={"facts": {**take.facts, "run": context.run_id}})
    _tell(context, shot.number, 1.0, len(state["segments"]), step="failed" if take.error else "done")
    return {"takes": [take.model_dump(mode="json")]}


async def _take(shot: Shot, task: ShotTask, context: RunContext) -> Take:
    """Try seeds until a take passes its review, settings.max_takes at most.

    What a judge misses asks for another, sharper take as long as there are tries; only pixels can fail a shot.
    """
    options = Options.model_validate(task["options"])
    finish = _finish(shot, task, options)
    request = await _led(_request(shot, options), context)
    last = context.settings.max_takes
    flaws: tuple[str, ...] = ()
    for attempt in range(1, last + 1):
        if attempt > 1:
            request = dataclasses.replace(request, seed=shot_seed(shot.seed, shot.number, attempt))
        key = finished_hash(request, finish, context.engine)
        kept = context.find(key) or await _finished_anew(key, request, finish, context)
        if kept is None:
            clip = await _render(request, finish, shot, len(task["segments"]), context)
            flaws = await asyncio.to_thread(_review, clip, request)
            missing = "" if flaws else await judge_take(clip, shot.prompt, context)
            if flaws or (missing and attempt < last):
                told = {"action": "take_refused", "shot": shot.number, "attempt": attempt, "judged": bool(missing)}
                log.info("take refused: %s", "; ".join(flaws) or "judged", extra=told)
                for path in filter(None, (clip.path, clip.clean_path)):
                    path.unlink(missing_ok=True)
                if missing:
                    request = dataclasses.replace(
                        request, prompt=cut_words(f"{shot.prompt}. Clearly seen: {missing}", MOST_WORDS)
                    )
                continue
            kept = _keep(key, clip, shot, attempt, missing, context)
            if clip.clean_path is not None:
                context.keep(content_hash(request, context.engine), clip.clean_path, "clean", kept.facts)
        facts = {name: value for name, value in kept.facts.items() if name != "report"}
        return Take(shot=shot.number, attempt=attempt, media=kept.key, facts=facts)
    return Take(shot=shot.number, attempt=last, error="flaws", error_text="; ".join(flaws))


async def _led(request: ClipRequest, context: RunContext) -> ClipRequest:
    """The request with paper to go by: its first picture for an engine that only animates one, or a clip to follow where the settings
    ask for it and the engine takes guides.

    Drawn from the shot's own seed, so it is the storyboard's picture, and the same for every take of the shot.
    """
    strength, sketch, able = context.settings.paper_guide, context.sketch, context.engine.capabilities()
    if sketch.name == context.engine.name:
        return request
    if "start" in able.needs:
        picture = dataclasses.replace(request, duration_s=0, loop=False)
        return dataclasses.replace(request, conditions=(*request.conditions, await _on_paper(picture, "start", 1.0, context)))
    if not strength or "guide" not in able.roles:
        return request
    scale = min(1.0, GUIDE_SIDE / min(request.width, request.height))
    width, height = (max(256, round(side * scale / 2) * 2) for side in (request.width, request.height))
    paper = dataclasses.replace(request, width=width, height=height, fps=min(request.fps, GUIDE_FPS), quality="draft")
    return dataclasses.replace(request, conditions=(*request.conditions, await _on_paper(paper, "guide", strength, context)))


async def _on_paper(paper: ClipRequest, role: Role, strength: float, context: RunContext) -> Condition:
    """What the sketch draws of a request, drawn once, as a condition."""
    key = content_hash(paper, context.sketch)
    kept = context.find(key)
    if kept is None:
        clip = await unless_cancelled(context, context.sketch.render(paper, Finish(), context.work_dir))
        kept = context.keep(key, clip.path, "guide", {"width": paper.width, "height": paper.height})
    return Condition(kept.path, role, strength)


async def _finished_anew(key: str, request: ClipRequest, finish: Finish, context: RunContext) -> Kept | None:
    """The same frames with this finish, from where they are kept without captions; None where they are not. Paper is drawn again."""
    if context.sketch.name == context.engine.name:
        return None
    bare = finished_hash(request, dataclasses.replace(finish, captions=()), context.engine)
    clean = context.find(content_hash(request, context.engine)) or context.find(bare)
    if clean is None:
        return None
    from engine.finish import finish_again

    path = await unless_cancelled(context, finish_again(clean.path, finish, context.work_dir))
    return context.keep(key, path, "take", clean.facts)


async def _render(request: ClipRequest, finish: Finish, shot: Shot, of: int, context: RunContext) -> Clip:
    """Render once; where memory is short, once more as a draft."""

    def on_progress(progress: Progress) -> None:
        if progress.eta_s:
            context.paces[shot.number] = (1 - progress.share) / progress.eta_s
        _tell(context, shot.number, 0.95 * progress.share, of, step=progress.step, preview=progress.preview)

    try:
        return await unless_cancelled(context, context.engine.render(request, finish, context.work_dir, on_progress))
    except OutOfMemory:
        if request.quality == "draft":
            raise
        draft = dataclasses.replace(request, quality="draft")
        return await unless_cancelled(context, context.engine.render(draft, finish, context.work_dir, on_progress))


def _review(clip: Clip, request: ClipRequest) -> tuple[str, ...]:
    from engine.review import review_clip

    found = review_clip(clip.path, width=request.width, height=request.height, fps=request.fps, frames=request.frames)
    return tuple(f"{flaw.kind}: {flaw.detail}" for flaw in found)


def _keep(key: str, clip: Clip, shot: Shot, attempt: int, missing: str, context: RunContext) -> Kept:
    facts = {
        "shot": shot.number,
        "attempt": attempt,
        "width": clip.width,
        "height": clip.height,
        "fps": clip.fps,
        "frames": clip.frames,
        "seed": clip.seed,
        "engine": clip.engine,
        "model": clip.model,
        "prompt": clip.prompt,
        "has_audio": clip.has_audio,
        "took_s": round(clip.took_s, 3),
        "report": clip.report,
        "missing": missing,
    }
    return context.keep(key, clip.path, "take", facts)


def _request(shot: Shot, options: Options) -> ClipRequest:
    return ClipRequest(
        prompt=shot.prompt,
        negative_prompt=shot.negative_prompt,
        width=options.width,
        height=options.height,
        duration_s=shot.frames / options.fps,
        fps=options.fps,
        seed=shot.seed,
        quality=options.quality,
        style=options.style,
    )


def _finish(shot: Shot, task: ShotTask, options: Options) -> Finish:
    words = tuple(CaptionWord(w.text, w.start_s, w.end_s, w.ends_line) for w in shot.words) if options.captions else ()
    return Finish(
        captions=words,
        language=task["language"],
        safe_area=safe_area_for(options.width, options.height),
        encode=encode_for(options.quality),
        keyframes_at=_keyframes(shot.number, task["segments"]),
    )


def _keyframes(number: int, segments: list[dict[str, Any]]) -> tuple[int, ...]:
    from engine.edit.stitch import keyframes_for
    from engine.edit.timeline import Segment

    plan = tuple(Segment(Path(), s["frames"], s["transition"], s["transition_frames"]) for s in segments)
    index = next(i for i, s in enumerate(segments) if s["number"] == number)
    return tuple(keyframes_for(plan)[index])


def _tell(context: RunContext, shot: int, share: float, of: int, **details: Any) -> None:
    """Report the stage as a whole: the mean over all shots, which of them moved, and the seconds left where the engine tells."""
    context.shares[shot] = share
    if share >= 1:
        context.paces.pop(shot, None)
    if details.get("preview") is not None:
        details["preview"] = str(details["preview"])
    done = sum(part >= 1.0 for part in context.shares.values())
    together = sum(context.shares.values())
    if pace := sum(context.paces.values()):  # all shots at the pace of those in hand
        details["eta_s"] = round((of - together) / pace, 1)
    context.report("render_shot", together / of, shot=shot, done=done, of=of, **details)
