"""A vision chat model's word on a take, where one is configured. It can ask for another take; being away it can never fail a job."""

import asyncio
import logging
from pathlib import Path

from agent import prompts
from agent.context import RunContext
from agent.errors import ChatModelUnavailable
from agent.nodes.cancel import unless_cancelled
from engine.base import Clip

log = logging.getLogger(__name__)

FRAMES = 3


async def judge_take(clip: Clip, prompt: str, context: RunContext) -> str:
    """What a viewer would miss in the take, in a few words; "" where all is well, or nobody can look."""
    model = context.chat_model
    if model is None or not context.settings.vision_model:
        return ""
    pictures = await asyncio.to_thread(_frames, clip.path, context.work_dir)
    ask = prompts.judge(prompt)
    question = model.ask(
        prompts.JudgeAnswer, ask.instruction, ask.material, pictures=pictures, model=context.settings.vision_model, seed=clip.seed
    )
    try:
        answer = await unless_cancelled(context, question)
    except ChatModelUnavailable as exc:
        log.warning("nobody judged the take: %s", exc.reason, extra={"action": "judge"})
        return ""
    finally:
        for picture in pictures:
            picture.unlink(missing_ok=True)
    return "" if answer.shows_it else answer.missing.strip() or "not what was asked for"


def _frames(video: Path, folder: Path) -> list[Path]:
    from engine.edit.stills import stills

    pictures = []
    for number, data in enumerate(stills(video, FRAMES)):
        path = folder / f"{video.stem}-{number}.jpg"
        path.write_bytes(data)
        pictures.append(path)
    return pictures
