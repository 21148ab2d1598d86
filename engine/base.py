"""The one door of every engine: a ClipRequest and a Finish go in, a Clip comes out.

Holds the values that cross the door, the `Engine` protocol and the content hash. Knows no engine, no model, no storage and no job.
Everything here is a frozen value without behaviour, so that a request can be hashed, pickled to a child process and sent over a wire.
"""

import dataclasses
import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, Protocol

Quality = Literal["draft", "final"]
Role = Literal["start", "end", "guide", "subject"]

MIN_SIDE, MAX_SIDE = 256, 2048


@dataclass(frozen=True)
class SceneSubject:
    """One thing that is seen in a shot, already understood.

    `name` is an English noun in the singular ("fox"), `label` the person's own words for it in any language ("红狐狸"; what a paper sign
    would show). `action` is an English verb in its base form ("walk"). `relation` joins it to another subject's name: ("riding", "horse").
    """

    name: str
    label: str = ""
    colour: str = ""
    count: int = 1
    size: str = ""  # "", "tiny", "small", "big", "giant"
    action: str = ""
    position: str = ""  # "", "left", "right", "centre", "above", "below", "far", "near"
    relation: str = (
        ""  # "", "on", "under", "in", "above", "left of", "right of", "next to", "behind", "in front of", "between",
        # "riding", "holding", "chasing", "following", "meeting"
    )
    relation_to: str = ""
    traits: tuple[str, ...] = ()  # "old", "girl", "chef", "hat"


@dataclass(frozen=True)
class Scene:
    """A structured reading of a shot. Empty fields mean "not said"; the engine then chooses."""

    subjects: tuple[SceneSubject, ...] = ()
    place: str = ""
    season: str = ""  # "", spring, summer, autumn, winter
    time: str = ""  # "", dawn, day, dusk, night
    until: str = ""  # the time of day at the shot's end, where light passes within it; the same as time: once round the clock
    beyond: str = ""  # a second place that is seen in the first: the waterfall of a jungle, the volcano behind a beach
    weather: str = ""  # "", clear, cloudy, rain, storm, snow, fog, wind
    # static, pan left|right, tilt up|down, dolly in|out, zoom in|out, orbit, crane, tracking, handheld, shake, rack focus
    camera: str = ""
    framing: str = ""  # "", wide, medium, close-up, aerial, low angle
    mood: str = ""  # "", warm, calm, sad, tense, joyful, magical
    style: str = ""


@dataclass(frozen=True)
class Condition:
    """An image or clip the engine must keep or follow. `start`/`end` keep its frames, `guide` follows them, `subject` keeps a look.

    A result lasts the request's duration_s with the kept frames in it; a clip that is longer than that is rejected.
    """

    media: Path
    role: Role
    strength: float = 1.0  # 0 (ignore) to 1 (keep exactly)


@dataclass(frozen=True)
class ClipRequest:
    """What is seen in one clip, its size and its length. duration_s = 0 asks for a still image of one frame.

    width and height are even pixels, 256 to 2048 a side; `frames` is exact: round(duration_s * fps), at least 1.
    """

    prompt: str
    width: int
    height: int
    duration_s: float
    fps: int = 30
    seed: int = 0
    negative_prompt: str = ""
    scene: Scene | None = None
    quality: Quality = "final"
    style: str = "paper"
    loop: bool = False
    conditions: tuple[Condition, ...] = ()

    @property
    def frames(self) -> int:
        """Frames the finished clip must have, exactly."""
        return max(1, round(self.duration_s * self.fps))


@dataclass(frozen=True)
class CaptionWord:
    """One spoken (or, without a voice, shown) word; times in seconds from the start of the clip or timeline it belongs to.

    `text` is shown as it stands, punctuation included. Chinese is cut into short phrases, one CaptionWord each.
    """

    text: str
    start_s: float
    end_s: float
    ends_line: bool = False  # a sentence or clause ends here: captions never run over it


@dataclass(frozen=True)
class SafeArea:
    """Shares of the frame's height and width that the platforms cover with their own buttons and text."""

    top: float = 0.08
    bottom: float = 0.20
    left: float = 0.06
    right: float = 0.12


@dataclass(frozen=True)
class EncodeSettings:
    """How every clip of a short is encoded; equal settings make clips that can be joined by packet copy.

    threads is fixed because x264's output depends on it, and a file must repeat.
    """

    preset: str = "veryfast"
    x264_params: str = ""  # more of x264's own settings, "name=value:name=value"
    crf: int = 21
    keyframe_every_s: float = 2.0
    threads: int = 1


def safe_area_for(width: int, height: int) -> SafeArea:
    """What platforms cover of a frame: a lot of a tall one, little of a wide or square one."""
    return SafeArea() if height > 1.2 * width else SafeArea(top=0.05, bottom=0.08, left=0.05, right=0.05)


def encode_for(quality: Quality) -> EncodeSettings:
    """A draft is looked at once: it is encoded with 40 % less work, in a larger file. Still High profile."""
    draft = EncodeSettings(preset="superfast", crf=24, x264_params="subme=0:weightp=0:aq-mode=0")
    return draft if quality == "draft" else EncodeSettings()


@dataclass(frozen=True)
class Finish:
    """What is done to a clip's frames on their way to the file."""

    captions: tuple[CaptionWord, ...] = ()
    language: str = "en"
    safe_area: SafeArea = SafeArea()
    encode: EncodeSettings = EncodeSettings()
    keyframes_at: tuple[int, ...] = ()  # frame numbers where a closed GOP must start (cuts and transitions)


@dataclass(frozen=True)
class Clip:
    """A finished take's file. clean_path is the same clip without captions, where the engine keeps one: then other captions and cuts are
    put on that (engine/finish.py), and nothing is drawn again.
    """

    path: Path
    width: int
    height: int
    fps: int
    frames: int
    has_audio: bool
    seed: int
    engine: str
    model: str
    prompt: str
    took_s: float
    clean_path: Path | None = None
    report: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Progress:
    """How far a render is: share 0–1, the step in a word ("draw", "encode"), a small preview picture where there is one, and the seconds
    left where the engine can tell.
    """

    share: float
    step: str
    preview: Path | None = None
    eta_s: float | None = None


OnProgress = Callable[[Progress], None]


@dataclass(frozen=True)
class Capabilities:
    """What an engine can do, said before it starts.

    needs: roles without which it draws nothing. An engine that needs a start animates pictures, so it makes no stills either.
    """

    roles: frozenset[Role]
    min_side: int
    max_side: int
    longest_s: float
    sound: bool
    styles: tuple[str, ...] = ()
    needs: frozenset[Role] = frozenset()


class Engine(Protocol):
    """Turns a ClipRequest into a finished Clip. Same request, same machine: bit-equal frames."""

    name: str
    version: str
    model: str

    def capabilities(self) -> Capabilities:
        """What this engine accepts; cheap, callable at any time."""
        ...

    async def render(self, request: ClipRequest, finish: Finish, out_dir: Path, on_progress: OnProgress | None = None) -> Clip:
        """Render one clip into out_dir under a unique name and return it. Cancelling the task stops the work within a second.

        Raises RequestRejected, EngineUnavailable, OutOfMemory, OutOfSpace, PartMissing, RenderCancelled.
        """
        ...

    async def close(self) -> None:
        """Give up children, models and files. A closed engine is not used again."""
        ...


def content_hash(request: ClipRequest, engine: Engine) -> str:
    """Name what a request shows: 64 hex digits over the request, the bytes of its conditions, the engine, its model and version."""
    return _digest({"request": _plain(request), "engine": engine.name, "model": engine.model, "version": engine.version})


def finished_hash(request: ClipRequest, finish: Finish, engine: Engine) -> str:
    """Name a finished file: content_hash plus everything the finish does to the frames."""
    return _digest({"content": content_hash(request, engine), "finish": _plain(finish)})


def check_request(request: ClipRequest, capabilities: Capabilities) -> None:
    """Raise RequestRejected for a size, length, rate or condition that the engine's capabilities do not cover."""
    from engine.errors import RequestRejected

    low, high = capabilities.min_side, capabilities.max_side
    for name, side in (("width", request.width), ("height", request.height)):
        if not low <= side <= high:
            raise RequestRejected(name, f"{side} pixels is outside {low} to {high}")
        if side % 2:
            raise RequestRejected(name, f"{side} pixels is odd; video needs an even number")
    if not 0 <= request.duration_s <= capabilities.longest_s:
        raise RequestRejected("duration_s", f"{request.duration_s:g} s is outside 0 to {capabilities.longest_s:g}")
    if not 1 <= request.fps <= 60:
        raise RequestRejected("fps", f"{request.fps} is outside 1 to 60")
    for condition in request.conditions:
        if condition.role not in capabilities.roles:
            raise RequestRejected("conditions", f"this engine takes no {condition.role} picture or clip")
        if not 0 <= condition.strength <= 1:
            raise RequestRejected("conditions", f"strength {condition.strength:g} is outside 0 to 1")
    if request.duration_s == 0 and "start" in capabilities.needs:
        raise RequestRejected("duration_s", "this engine animates a picture and makes no stills: ask for a clip")
    given = {condition.role for condition in request.conditions if condition.strength > 0}
    for role in sorted(capabilities.needs - given):
        raise RequestRejected(
            "conditions", f"this engine makes nothing without a {role} picture or clip: give one for the {role}"
        )


def rendered(
    request: ClipRequest, engine: Engine, path: Path, took_s: float, report: dict[str, object], *, has_audio: bool = False
) -> Clip:
    """Describe the file that an engine made of a request."""
    return Clip(
        path=path,
        width=request.width,
        height=request.height,
        fps=request.fps,
        frames=request.frames,
        has_audio=has_audio,
        seed=request.seed,
        engine=engine.name,
        model=engine.model,
        prompt=request.prompt,
        took_s=round(took_s, 3),
        report=report,
    )


def only_rising(on_progress: OnProgress | None) -> Callable[[object], None]:
    """Pass on the Progress that a child process sends, its share never below one that was told before."""
    highest = 0.0

    def told(message: object) -> None:
        nonlocal highest
        if on_progress is not None and isinstance(message, Progress):
            highest = min(1.0, max(highest, message.share))
            on_progress(dataclasses.replace(message, share=highest))

    return told


def _digest(value: object) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True, ensure_ascii=True).encode()).hexdigest()


def _plain(value: object) -> object:
    """A value as JSON would hold it; a path becomes the hash of its bytes, so that a moved picture stays the same picture."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: _plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, Path):
        with value.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    if isinstance(value, (tuple, list)):
        return [_plain(item) for item in value]
    return value
