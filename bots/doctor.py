"""shortwright doctor: what is installed, found and missing, and what that means. Looks only; changes nothing but what opening the data
folder creates. Finds packages without loading them.
"""

import importlib.util
import platform
import shutil
import sys
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import httpx

from bots.app import House
from bots.texts import explain
from engine.errors import EngineError
from storage.errors import StorageError

if TYPE_CHECKING:
    from engine.diffusion.ladder import Card

State = Literal["ok", "note", "bad"]
LOW_DISK_GB = 2.0
CHAT_TIMEOUT_S = 4.0

# package, module, what it is for
PARTS = (
    ("skia-python", "skia", "draws the pictures"),
    ("av", "av", "encodes the video; no ffmpeg program is needed"),
    ("piper-tts", "piper", "speaks"),
    ("langgraph", "langgraph", "runs the job"),
    ("manimgx-fonts", "manimgx_fonts", "letters and emoji"),
    ("manimgx-fonts-cjk", "manimgx_fonts_cjk", "Chinese letters"),
    ("immich-memories-music", "immich_memories_music", "the bundled music"),
)
VIDEO_PARTS = (
    "torch",
    "diffusers",
    "transformers",
    "accelerate",
    "ftfy",
    "sentencepiece",
    "safetensors",
    "huggingface_hub",
)


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at. bad: shorts cannot be made without it; note: they can, and this is what it costs."""

    name: str
    state: State
    text: str


def examine(house: House) -> Iterator[Finding]:
    """Everything that matters for making a short here, one finding at a time."""
    yield Finding("python", "ok", f"{platform.python_version()} on {platform.system()} {platform.machine()}")
    yield Finding("shortwright", "ok", version("shortwright"))
    yield from _parts()
    yield from _data_folder(house)
    yield from _voices(house)
    yield from _music(house)
    yield from _chat_model(house)
    yield _gpu()
    yield from _video_models(house)
    at_once = "one shot after the other" if house.engine_settings.backend == "diffusion" else ""
    at_once = at_once or f"{house.engine_settings.shots_at_once} shots at the same time"
    yield Finding("engine", "ok", f"{house.engine_settings.backend}, {at_once}")


def _parts() -> Iterator[Finding]:
    for package, module, purpose in PARTS:
        try:
            found = importlib.util.find_spec(module) is not None
            yield Finding(
                package, "ok" if found else "bad", f"{version(package)}: {purpose}" if found else "broken: install again"
            )
        except PackageNotFoundError:
            yield Finding(package, "bad", f"missing ({purpose}): pip install {package}")


def _data_folder(house: House) -> Iterator[Finding]:
    home = house.storage.home_path()
    try:
        database = house.database
    except StorageError as exc:
        yield Finding("data folder", "bad", explain(exc, "en"))
        return
    free_gb = shutil.disk_usage(home).free / 1e9
    rows = f"PostgreSQL ({database.engine.url.host or 'this machine'})" if database.shared else "database"
    yield Finding("data folder", "ok", f"{home}, {rows} revision {database.revision()}")
    if database.media_dir.parent != home:
        yield Finding("media folder", "ok", str(database.media_dir))
    kept = f"files are kept {house.storage.keep_days} days, {house.storage.max_gb:g} GB at most"
    state: State = "ok" if free_gb >= LOW_DISK_GB else "bad"
    yield Finding("disk", state, f"{free_gb:.1f} GB free; {kept}")


def _voices(house: House) -> Iterator[Finding]:
    from engine.edit.voices import installed, suggestion

    languages: dict[str, list[str]] = {}
    for voice in installed(house.voices_dir):
        languages.setdefault(voice.language, []).append(voice.name)
    names = house.voice_names()
    languages.setdefault("en", []).insert(0, names[0])
    for language, found in sorted(languages.items()):
        yield Finding(f"voice {language}", "ok", ", ".join(found))
    if "zh" not in languages:
        yield Finding("voice zh", "note", f"none: Chinese shorts have captions instead. {suggestion('zh')}")
    if house.engine_settings.voice:
        yield Finding("ENGINE_VOICE", "ok", house.engine_settings.voice)


def _music(house: House) -> Iterator[Finding]:
    own = house.engine_settings.music_dir
    if own is not None and not own.is_dir():
        yield Finding("music", "bad", f"ENGINE_MUSIC_DIR is {own}, which is not a folder")
        return
    where = f"your own in {own}, then the bundled tracks" if own else "the bundled tracks"
    yield Finding("music", "ok", f"{where}; moods: {', '.join(house.music.moods())}")


def _chat_model(house: House) -> Iterator[Finding]:
    settings = house.agent
    if not settings.chat_model:
        yield Finding("chat model", "note", "none: the built-in writer writes. AGENT_CHAT_MODEL names one, it writes better")
        return
    base = settings.openai_base_url or "https://api.openai.com/v1"
    key = settings.openai_api_key.get_secret_value()
    try:
        answer = httpx.get(
            f"{base.rstrip('/')}/models", headers={"Authorization": f"Bearer {key}"} if key else {}, timeout=CHAT_TIMEOUT_S
        )
    except (httpx.HTTPError, httpx.InvalidURL) as exc:
        yield Finding(
            "chat model",
            "bad",
            f"{settings.chat_model}: no answer from {base} ({type(exc).__name__}); the built-in writer steps in",
        )
        return
    if answer.status_code in (401, 403):
        yield Finding("chat model", "bad", f"{settings.chat_model}: {base} does not accept the key in OPENAI_API_KEY")
        return
    known = settings.chat_model in answer.text
    text = f"{settings.chat_model} at {base}"
    yield Finding(
        "chat model", "ok" if known else "note", text if known else f"{text}: reachable, but it does not list that model"
    )


def _gpu() -> Finding:
    """Whether a GPU that a video model could use is there. papercut needs none."""
    if Path("/proc/driver/nvidia/version").exists() or shutil.which("nvidia-smi"):
        return Finding("gpu", "ok", "NVIDIA found; papercut does not need it")
    if Path("/dev/kfd").exists():
        return Finding("gpu", "ok", "AMD found; papercut does not need it")
    if sys.platform == "darwin" and platform.machine() == "arm64":
        return Finding("gpu", "ok", "Apple's own; papercut does not need it")
    return Finding("gpu", "note", "none found: papercut draws on the processor; lifelike video models need a GPU")


def _video_models(house: House) -> Iterator[Finding]:
    """The ladder of video models on this machine's card, or what to install for it. torch is loaded by a child process only."""
    from engine.diffusion import store
    from engine.diffusion.ladder import by_driver, choose, measure

    wanted = house.engine_settings.backend == "diffusion"
    missing = [name for name in VIDEO_PARTS if importlib.util.find_spec(name) is None]
    if missing:
        text = f'missing for them: {", ".join(missing)}. To use video models on this machine\'s GPU: pip install "shortwright[diffusion]"'
        yield Finding("video models", "bad" if wanted else "note", text)
        card = by_driver()
        if card is not None:
            yield Finding("card", "ok", f"{card.name}, {card.vram_gb:.0f} GB: {choose(card).why}")
        return
    here = {model.name for model in store.installed(house.models_dir)}
    card, named = measure(), house.engine_settings.model != "auto"
    yield from rungs(card, here, wanted and not named)
    if wanted and named:
        yield _named_model(house, card)


def rungs(card: "Card", installed: Collection[str], wanted: bool = False) -> Iterator[Finding]:
    """What a card can do, a model a finding, and what `auto` means on it. wanted: shorts here are to be drawn by one of them."""
    from engine.diffusion.ladder import choose, ladder

    if card.kind == "cpu":
        text = f"none fits {card.name}: one clip would take hours. papercut draws without a GPU"
        yield Finding("video models", "bad" if wanted else "note", text)
    else:
        torch = f", torch {card.torch}" if card.torch else ""
        has = f"{card.name}, {card.vram_gb:.0f} GB, and {card.ram_gb:.0f} GB of RAM{torch}"
        yield Finding("card", "ok", f"{has}. What models need of it is computed, not measured")
    for rung in ladder(card, installed):
        spec = rung.spec
        facts = f"{spec.disk_gb:.0f} GB on disk, {spec.licence.name}{', gated' if spec.licence.gated else ''}"
        if rung.fits:
            stands = f"fits{', but very slowly' if rung.slow else ''}, {rung.how}: {rung.why}; {rung.need_gb:.0f} GB on the card"
        else:
            room = "" if "on the card" in rung.why else f"; {rung.need_gb:.0f} GB on the card"
            stands = rung.why if card.kind == "cpu" else f"does not fit: {rung.why}{room}"
        yield Finding(spec.name, "ok" if rung.installed and rung.fits else "note", f"{stands}; {facts}")
    if card.kind == "cpu":
        return
    choice = choose(card, installed)
    yield Finding("ENGINE_MODEL=auto", "ok" if choice.chosen else "bad" if wanted else "note", choice.why)


def _named_model(house: House, card: "Card") -> Finding:
    """Whether the model that the settings name can be opened, and how it would lie in memory."""
    from engine.diffusion.engine import Diffusion
    from engine.diffusion.store import find, installed

    asked = house.engine_settings.model
    try:
        _spec, how = Diffusion(asked, house.models_dir, card=card).stands(card)
        found = find(asked, house.models_dir)
    except EngineError as exc:
        return Finding("ENGINE_MODEL", "bad", explain(exc, "en"))
    where = "drawn by the processor, which takes hours with a model of full size" if card.kind == "cpu" else how
    facts = [found.pipeline]
    if found.pulled and not found.spec.revision:
        facts += [
            f"{m.revision[:12]}, the newest when it was pulled" for m in installed(house.models_dir) if m.name == found.name
        ]
    return Finding("ENGINE_MODEL", "ok", f"{found.name} in {found.folder} ({', '.join(facts)}): {where}")
