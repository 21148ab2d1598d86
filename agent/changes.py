"""What a run begins with where it changes an earlier short: that short's script, narration and shots, so that only what differs is made.

Pure functions of the parent's post; knows no storage and no graph. A take is carried over by its media key; the narration always is.
"""

import hashlib
import math
from typing import Any, Literal, get_args

from agent.state import Options, RunState, Shot, Word
from agent.views import MOST_WORDS, cut_words

Kind = Literal["reroll", "edit", "retake", "ratio", "final"]
KINDS: tuple[str, ...] = get_args(Kind)
_MADE_AGAIN = frozenset({"music_missing"})  # notes of stages that a changed short goes through again


def changed_state(job_id: str, idea: str, options: Options, parent: dict[str, Any], change: dict[str, Any]) -> RunState:
    """The state of a run that makes `change` on its parent's post.

    parent: the post's script, shots, takes, narration, notes and facts (frames, fps). change: kind; shot for reroll and edit; prompt
    for edit. options are the new short's own: their size, fps and quality count, whatever the kind.
    """
    kind, number = str(change.get("kind", "")), int(change.get("shot", 0))
    if kind not in KINDS:
        raise ValueError(f"{kind!r} is no change of a short")
    facts = parent["facts"]
    fps = float(facts["fps"])
    shots = retimed([Shot.model_validate(shot) for shot in parent["shots"]], fps, options.fps)
    if kind in ("reroll", "edit"):
        shots = [_other(shot, job_id, change) if shot.number == number else shot for shot in shots]
    elif kind == "retake":
        shots = [shot.model_copy(update={"seed": another_seed(job_id, shot.number)}) for shot in shots]
    kept = [take for take in parent["takes"] if take["shot"] != number] if kind in ("reroll", "edit") else []
    script = parent["script"]
    return {
        "job_id": job_id,
        "idea": idea,
        "options": options.model_dump(mode="json"),
        "language": script["language"],
        "own": bool(script.get("own_words", False)),
        "script": script,
        "narration": parent["narration"],
        "frames": _frames(int(facts["frames"]), fps, options.fps),
        "shots": [shot.model_dump(mode="json") for shot in shots],
        "takes": [{**take, "facts": {k: v for k, v in take.get("facts", {}).items() if k != "run"}} for take in kept],
        "approved": True,
        "revision": 0,
        "notes": [note for note in parent["notes"] if note not in _MADE_AGAIN],
    }


def anew_state(state: RunState) -> RunState:
    """The same run where the narration's sound is no longer kept: its script is spoken again and the shots are planned to it, others
    than before. That the rest is not the same any more is said in a note.
    """
    options = Options.model_validate(state["options"]).model_copy(update={"seed": another_seed(state["job_id"], 0)})
    return {
        "job_id": state["job_id"],
        "idea": state["idea"],
        "options": options.model_dump(mode="json"),
        "language": state["language"],
        "own": state["own"],
        "script": state["script"],
        "takes": [],
        "approved": True,
        "revision": 0,
        "notes": [*state["notes"], "made_anew"],
    }


def retimed(shots: list[Shot], fps: float, new_fps: int) -> list[Shot]:
    """The same cuts at another frame rate, each exact to a frame; the words keep their place in the sound."""
    if fps == new_fps:
        return shots
    share = new_fps / fps
    cuts = [round((shot.start_frame + shot.transition_frames // 2) * share) for shot in shots]
    last = shots[-1]
    cuts.append(_frames(last.start_frame + last.frames, fps, new_fps))
    overlaps = [round(shot.transition_frames * share) for shot in shots] + [0]
    found = []
    for n, shot in enumerate(shots):
        start = cuts[n] - overlaps[n] // 2
        end = cuts[n + 1] + (overlaps[n + 1] - overlaps[n + 1] // 2)
        moved_s = shot.start_frame / fps - start / new_fps
        timing = {
            "start_frame": start,
            "frames": end - start,
            "transition_frames": overlaps[n],
            "words": tuple(_moved(word, moved_s, (end - start) / new_fps) for word in shot.words),
        }
        found.append(shot.model_copy(update=timing))
    return found


def another_seed(job_id: str, shot: int) -> int:
    """A seed that no take of this shot has had: every job has its own, the same after a restart."""
    return int.from_bytes(hashlib.sha256(f"take {job_id} {shot}".encode()).digest()[:4]) >> 1


def _other(shot: Shot, job_id: str, change: dict[str, Any]) -> Shot:
    if change["kind"] == "edit":
        return shot.model_copy(update={"prompt": cut_words(str(change["prompt"]), MOST_WORDS)})
    return shot.model_copy(update={"seed": another_seed(job_id, shot.number)})


def _frames(frames: int, fps: float, new_fps: int) -> int:
    """As many frames as the same time needs, never less of it."""
    return math.ceil(frames / fps * new_fps - 1e-6)


def _moved(word: Word, by_s: float, within_s: float) -> Word:
    start_s, end_s = (round(min(within_s, max(0.0, at + by_s)), 4) for at in (word.start_s, word.end_s))
    return word.model_copy(update={"start_s": start_s, "end_s": end_s})
