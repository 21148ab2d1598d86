"""The person's word on the storyboard, where they asked to see it: Render, Edit, New script, Cancel. Waits as long as it takes.

An interrupt runs its node again from the start, so everything before it is found by its key the second time: drawn once.
"""

import asyncio
import hashlib
from pathlib import Path
from typing import Any, Literal

from langgraph.runtime import Runtime
from langgraph.types import Command, interrupt

from agent.context import Kept, RunContext
from agent.errors import ContentRefused, RunCancelled
from agent.language import clean, says_something
from agent.nodes.cancel import stop_if_cancelled, unless_cancelled
from agent.safety import check_text
from agent.state import Options, RunState, Script, Shot
from agent.views import MOST_WORDS, cut_words
from engine.base import MAX_SIDE, ClipRequest, Finish, finished_hash

PANEL_SIDE = 288  # the shorter side of a panel, pixels; the sheet is looked at on a phone

Next = Literal["find_idea", "approve", "write_script", "dispatch"]


async def approve(state: RunState, runtime: Runtime[RunContext]) -> Command[Next]:
    """Ask, and go where the answer says. Without options.storyboard: straight on. Raises RunCancelled."""
    context = runtime.context
    stop_if_cancelled(context)
    options = Options.model_validate(state["options"])
    if not options.storyboard or state.get("approved"):
        return Command(update={"approved": True}, goto="dispatch")
    shots = [Shot.model_validate(shot) for shot in state["shots"]]
    script = Script.model_validate(state["script"])
    sheet = await _storyboard(shots, script.language, options, context)
    revision = state.get("revision", 0)
    answer = interrupt(
        {
            "kind": "storyboard",
            "media": sheet.key,
            "revision": revision,
            "title": script.title,
            "problem": state.get("problem", ""),
            "shots": [
                {
                    "number": s.number,
                    "prompt": s.prompt,
                    "seconds": round((s.frames - s.transition_frames) / options.fps, 2),
                    "words": " ".join(w.text for w in s.words),
                }
                for s in shots
            ],
        }
    )
    update: dict[str, Any] = {"revision": revision + 1, "storyboard": sheet.key, "problem": ""}
    return await _follow(answer, update, shots, context)


async def _follow(answer: Any, update: dict[str, Any], shots: list[Shot], context: RunContext) -> Command[Next]:
    """Where the answer leads. What cannot be followed is asked again, with the reason."""
    action = answer.get("action") if isinstance(answer, dict) else None
    said = clean(str(answer.get("prompt") or answer.get("text") or "")) if isinstance(answer, dict) else ""
    if action == "cancel":
        raise RunCancelled
    if action == "render":
        return Command(update={**update, "approved": True}, goto="dispatch")
    if action in ("new_script", "script"):
        if says_something(said):  # their own new words: cleaned and checked as an idea is
            return Command(update={**update, "idea": said}, goto="find_idea")
        return Command(update=update, goto="write_script")
    if action == "edit":
        number = answer.get("shot")
        if not any(shot.number == number for shot in shots):
            return Command(update={**update, "problem": "edit_no_such_shot"}, goto="approve")
        if not says_something(said):
            return Command(update={**update, "problem": "edit_empty"}, goto="approve")
        try:
            await check_text(context, said, "shot")
        except ContentRefused:
            return Command(update={**update, "problem": "edit_refused"}, goto="approve")
        prompt = cut_words(said.replace("\n", " "), MOST_WORDS)
        edited = [s.model_copy(update={"prompt": prompt}) if s.number == number else s for s in shots]
        return Command(update={**update, "shots": [s.model_dump(mode="json") for s in edited]}, goto="approve")
    return Command(update={**update, "problem": "answer_unknown"}, goto="approve")


async def _storyboard(shots: list[Shot], language: str, options: Options, context: RunContext) -> Kept:
    """The storyboard as one kept picture: found by its panels' keys, or drawn."""
    requests = [_panel(shot, options) for shot in shots]
    names = [finished_hash(request, Finish(), context.sketch) for request in requests]
    key = hashlib.sha256(" ".join(["storyboard", language, *names]).encode()).hexdigest()
    sheet = context.find(key)
    if sheet is not None:
        return sheet
    done = 0

    async def draw(name: str, request: ClipRequest) -> Path:
        nonlocal done
        panel = context.find(name)
        if panel is None:
            async with context.shots_at_once:
                clip = await context.sketch.render(request, Finish(), context.work_dir)
            panel = context.keep(name, clip.path, "panel", {"width": clip.width, "height": clip.height})
        done += 1
        context.report("approve", done / (len(shots) + 1), of=len(shots))
        return panel.path

    drawing = asyncio.gather(
        *(draw(name, request) for name, request in zip(names, requests, strict=True)), return_exceptions=True
    )
    panels: list[Path] = []
    for panel in await unless_cancelled(context, drawing):
        if isinstance(panel, BaseException):
            raise panel
        panels.append(panel)
    picture = context.work_dir / f"storyboard-{key[:16]}.png"
    captions = [_caption(shot, language) for shot in shots]
    await asyncio.to_thread(_draw_sheet, list(zip(panels, captions, strict=True)), picture, language)
    return context.keep(key, picture, "storyboard", {"shots": len(shots)})


def _panel(shot: Shot, options: Options) -> ClipRequest:
    scale = min(PANEL_SIDE / min(options.width, options.height), MAX_SIDE / max(options.width, options.height))
    return ClipRequest(
        prompt=shot.prompt,
        width=round(options.width * scale / 2) * 2,
        height=round(options.height * scale / 2) * 2,
        duration_s=0,
        fps=options.fps,
        seed=shot.seed,
        quality="draft",
        style=options.style,
    )


def _caption(shot: Shot, language: str) -> str:
    return ("" if language in ("zh", "ja") else " ").join(word.text for word in shot.words)


def _draw_sheet(panels: list[tuple[Path, str]], out: Path, language: str) -> None:
    from engine.papercut.sheet import storyboard_sheet

    storyboard_sheet(panels, out, language)
