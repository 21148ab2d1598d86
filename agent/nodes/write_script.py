"""The text of the short: by the chat model where one is set, else, and whenever it fails, by the offline writer."""

import hashlib
import logging
from typing import Any

from langgraph.runtime import Runtime

from agent import prompts
from agent.casting import played_by
from agent.chat_model import ChatModel
from agent.context import RunContext
from agent.errors import ChatModelUnavailable, IdeaRejected
from agent.language import clean, speaking_s
from agent.nodes.cancel import stop_if_cancelled, unless_cancelled
from agent.state import Beat, Options, RunState, Script, Subject
from agent.timing import room_s
from agent.writer import own_script
from agent.writer import write_script as write_offline

log = logging.getLogger(__name__)

_BUDGETS = (1.0, 1.15, 1.3, 1.5, 1.75, 2.0, 0.85, 0.7, 0.55, 0.4)  # shares of the asked seconds that the offline writer is given


async def write_script(state: RunState, runtime: Runtime[RunContext]) -> dict[str, Any]:
    """Write the script, or cut the person's own one into beats with every word kept."""
    context = runtime.context
    stop_if_cancelled(context)
    context.report("write_script", 0.0)
    options = Options.model_validate(state["options"])
    seed = script_seed(options.seed, state.get("revision", 0))
    write = _own if state["own"] else _new
    script, notes = await write(state["idea"], state["language"], seed, options, context)
    if not script.beats:
        raise IdeaRejected("idea_empty")
    script = played_by(script, options.cast, state["idea"])
    context.report("write_script", 1.0)
    return {"script": script.model_dump(mode="json"), "notes": [note for note in notes if note not in state.get("notes", [])]}


async def shorten(script: Script, idea: str, seconds: float, seed: int, style: str, context: RunContext) -> Script:
    """Write it again for less time. Falls back to the offline writer, so it always answers; the caller still has to fit what comes."""
    model = _writer(context)
    if model and script.writer != "offline":
        ask = prompts.shorter_script(script, idea, seconds)
        try:
            answer = await unless_cancelled(
                context, model.ask(prompts.ScriptAnswer, ask.instruction, ask.material, check=ask.check, seed=seed)
            )
            return _script(answer, script.language, model.name)
        except ChatModelUnavailable as exc:
            log.warning("chat model did not shorten the script", extra={"action": "shorten", "reason": exc.reason})
        return script
    return offline_that_fits(idea, script.language, seconds, seed, style)


def offline_that_fits(idea: str, language: str, seconds: float, seed: int, style: str, pace: float = 1.0) -> Script:
    """The offline writer's script that fills its time best; pace is how much slower than predicted the voice speaks.

    Writing is a matter of milliseconds, so it writes for several budgets and the best one is taken.
    """
    found: list[tuple[float, Script]] = []
    for share in _BUDGETS:
        script = write_offline(idea, language, max(2.0, seconds * share), seed, style)
        if not script.beats or script.own_words:
            return script
        spoken_s = pace * sum(speaking_s(beat.narration, language) for beat in script.beats)
        fill = spoken_s / max(0.5, room_s(seconds, len(script.beats)))
        found.append((0.97 - fill if fill <= 0.97 else 2 * (fill - 0.97), script))
        if 0.93 <= fill <= 1.03:
            break
    return min(found, key=lambda scored: scored[0])[1]


def script_seed(seed: int, revision: int) -> int:
    """A new script asked for by the person is another one, and the same one after a restart."""
    return seed if not revision else int.from_bytes(hashlib.sha256(f"{seed} {revision}".encode()).digest()[:4]) >> 1


async def _new(idea: str, language: str, seed: int, options: Options, context: RunContext) -> tuple[Script, list[str]]:
    model, seconds, style = _writer(context), options.seconds, options.style
    if not model:
        return offline_that_fits(idea, language, seconds, seed, style), []
    ask = prompts.new_script(idea, language, seconds, seed, options.cast)
    try:
        answer = await unless_cancelled(
            context, model.ask(prompts.ScriptAnswer, ask.instruction, ask.material, check=ask.check, seed=seed)
        )
        return _script(answer, language, model.name), []
    except ChatModelUnavailable as exc:
        return offline_that_fits(idea, language, seconds, seed, style), [_note(exc)]


async def _own(text: str, language: str, seed: int, options: Options, context: RunContext) -> tuple[Script, list[str]]:
    """Their words, cut into beats; a chat model may only say what is seen."""
    script = own_script(text, language, options.seconds, seed)
    model = _writer(context)
    if not model or not script.beats:
        return script, []
    ask = prompts.pictures_for(script, seed)
    try:
        answer = await unless_cancelled(
            context, model.ask(prompts.PicturesAnswer, ask.instruction, ask.material, check=ask.check, seed=seed)
        )
    except ChatModelUnavailable as exc:
        return script, [_note(exc)]
    beats = tuple(
        beat.model_copy(update={"picture": clean(picture)}) for beat, picture in zip(script.beats, answer.pictures, strict=True)
    )
    return script.model_copy(update={"beats": beats, "cast": _cast(answer.cast), "writer": model.name}), []


def _writer(context: RunContext) -> ChatModel | None:
    return context.chat_model if context.chat_model and context.settings.chat_model else None


def _note(exc: ChatModelUnavailable) -> str:
    log.warning("chat model failed; the offline writer steps in", extra={"action": "write_script", "reason": exc.reason})
    return f"chat_model_failed:{exc.reason}"


def _script(answer: prompts.ScriptAnswer, language: str, writer: str) -> Script:
    beats = tuple(
        Beat(narration=clean(b.narration).replace("\n", " "), picture=clean(b.picture).replace("\n", " ")) for b in answer.beats
    )
    return Script(
        title=clean(answer.title).replace("\n", " "),
        language=language,
        beats=beats,
        cast=_cast(answer.cast),
        mood=answer.mood,
        writer=writer,
    )


def _cast(cast: list[prompts.SubjectAnswer]) -> tuple[Subject, ...]:
    return tuple(Subject(name=clean(s.name), description=clean(s.description).rstrip(".。")) for s in cast if clean(s.name))
