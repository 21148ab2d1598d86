"""What a run knows: the words a script and storyboard are made of, and the graph's state.

The state holds ids, texts, numbers and paths, as JSON would, never frames: LangGraph stores the whole of it at every step. The
pydantic models here are stored as dicts (`model_dump()`) and read back with `model_validate`, so that no checkpoint names a class.
Answer models for the chat model stand in `prompts`; these are ours.
"""

import operator
from typing import Annotated, Any, Literal, TypedDict

from pydantic import BaseModel, ConfigDict, Field

Language = str  # "en", "zh", or any other two-letter code that captions alone carry
Transition = Literal["cut", "crossfade"]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Subject(_Frozen):
    """A person, animal or thing that must look the same in every shot. `description` is repeated word for word in every prompt."""

    name: str
    description: str


class Options(_Frozen):
    """What the person asked for besides the idea; every field has a working default. Checked by bots/commands before a job is made."""

    seconds: float = Field(default=20.0, ge=3, le=60)
    width: int = 1080
    height: int = 1920
    fps: int = 30
    language: str = ""  # "" = the idea's own
    voice: str = ""  # "" = the configured one for the language; "none" = no voice
    music: str = ""  # "" = by mood; "none"; a mood; or a file's absolute path
    captions: bool = True
    style: str = "paper"
    quality: Literal["draft", "final"] = "final"
    engine: str = ""  # "papercut" where another engine is the configured one; "" = the configured one
    seed: int = 0
    storyboard: bool = False  # wait for approval before rendering
    script_only: bool = False
    own_words: bool = False  # the text is the person's own script, even where it is short
    cast: tuple[
        Subject, ...
    ] = ()  # a series' characters: who of them is named looks like this, and the first plays where nobody is


class Beat(_Frozen):
    """One story step: what is said, and what is seen while it is said."""

    narration: str
    picture: str = ""  # what is seen, in the idea's language; plan_shots turns it into the prompt


class Script(_Frozen):
    """The text of the short."""

    title: str
    language: str
    beats: tuple[Beat, ...]
    cast: tuple[Subject, ...] = ()
    mood: str = ""  # calm, happy, tender, nostalgic, energetic
    own_words: bool = False  # the person's own script: never reworded, never shortened
    writer: str = "offline"  # or the chat model's name
    note: str = ""  # a sentence for the person, e.g. why the offline writer stepped in


class Word(_Frozen):
    """A CaptionWord in JSON; times in seconds from the start of the short."""

    text: str
    start_s: float
    end_s: float
    ends_line: bool = False


class Narration(_Frozen):
    """One beat's spoken sound, stored under its hash; without a voice `media` is empty and only the words are timed."""

    beat: int
    start_s: float
    duration_s: float
    media: str = ""  # media key of the WAV
    speed: float = 1.0  # what it was spoken at: the same words at the same speed sound the same again
    words: tuple[Word, ...] = ()


class Shot(_Frozen):
    """One planned view. Frames are exact; `start_frame` counts from the short's start, transition overlap included."""

    number: int  # from 1
    prompt: str
    negative_prompt: str = ""
    frames: int
    start_frame: int
    beat: int
    camera: str = ""
    transition: Transition = "cut"
    transition_frames: int = 0
    seed: int = 0
    words: tuple[Word, ...] = ()  # timed from the SHOT's start


class Take(_Frozen):
    """One try at a shot: its file's media key, or the error that the engine gave."""

    shot: int
    attempt: int = 1
    media: str = ""
    error: str = ""  # class name of the engine's error, "" when rendered
    error_text: str = ""
    facts: dict[str, Any] = Field(default_factory=dict)  # engine, model, seed, size, report, flaws


def merge_takes(old: list[dict[str, Any]], new: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Keep one take a shot: the newest. Parallel render_shot tasks all write this field."""
    by_shot = {t["shot"]: t for t in old}
    by_shot.update({t["shot"]: t for t in new})
    return [by_shot[n] for n in sorted(by_shot)]


class RunState(TypedDict, total=False):
    """The graph's state. One key a stage's result; a key that is missing has not been made yet."""

    job_id: str
    idea: str
    options: dict[str, Any]  # Options
    language: str
    own: bool  # the idea is the person's own script
    script: dict[str, Any]  # Script
    narration: list[dict[str, Any]]  # Narration, one a beat
    frames: int  # of the whole short
    shots: list[dict[str, Any]]  # Shot
    revision: int  # counts answers that changed the script or storyboard; names the storyboard that is asked about
    storyboard: str  # media key of its picture
    problem: str  # text key: why the last answer to the storyboard was not taken
    approved: bool
    takes: Annotated[list[dict[str, Any]], merge_takes]
    short: dict[
        str, Any
    ]  # media keys and facts of the finished file: media, thumbnail, srt, vtt, width, height, fps, frames, duration_s
    notes: Annotated[list[str], operator.add]  # text keys for the person: "no_voice:zh", "chat_model_failed:timeout"
