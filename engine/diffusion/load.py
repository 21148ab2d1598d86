"""A model's folder into a pipeline and its adapter: safetensors only, no code of others, nothing from the network.

Also what may be said of a person's own model in its folder (`shortwright-facts.json`): the size and steps it was trained
for, where they differ from the known model of its class. Source: diffusers 0.42.1.
"""

import dataclasses
import hashlib
import json
from pathlib import Path
from typing import Any

from engine.base import Role
from engine.diffusion.adapter import Adapter
from engine.diffusion.job import Source
from engine.diffusion.specs import FULL_PRECISION_VAE, PIPELINES, ModelSpec, Steps
from engine.errors import EngineUnavailable, PartMissing, RequestRejected

FACTS = "shortwright-facts.json"
REMEDY = 'pip install "shortwright[diffusion]"'

_LIBRARIES = {"diffusers", "transformers"}  # model_index.json may name no other: another one would be code from the folder
_LOADED_AS = {
    "LTX2Pipeline": "LTX2ConditionPipeline",
    "LTX2ImageToVideoPipeline": "LTX2ConditionPipeline",
    "LTXPipeline": "LTXConditionPipeline",
    "LTXImageToVideoPipeline": "LTXConditionPipeline",
}
_WHOLE = ("fps", "longest_frames", "shortest_frames", "text_window")
_STEPS = ("draft", "final", "refine")


def spec_of(spec: ModelSpec, folder: Path) -> ModelSpec:
    """A model's facts with what its own folder says of it: the roles of its very pipeline, a few-step LoRA that is there, its facts file.

    Raises RequestRejected for a facts file that cannot be used.
    """
    spec = dataclasses.replace(spec, roles=_roles(spec, folder))
    if lora_of(spec, folder) is not None and spec.lora is not None:
        few = spec.lora.steps
        spec = dataclasses.replace(spec, final=few, draft=dataclasses.replace(few, scale=spec.draft.scale))
    path = folder / FACTS
    if not path.is_file():
        return spec
    try:
        said = json.loads(path.read_text(encoding="utf-8")[:20_000])
        changes: dict[str, Any] = {name: int(said[name]) for name in _WHOLE if name in said}
        if "best" in said:
            short, long = sorted(int(side) for side in said["best"])
            changes["best"] = (short, long)
        for name in _STEPS:
            if name in said:
                old = getattr(spec, name) or spec.final
                changes[name] = _steps(old, said[name])
        unknown = set(said) - {*_WHOLE, *_STEPS, "best", "lora"}
        if unknown or any(value <= 0 for value in (*changes.get("best", ()), *(changes[n] for n in _WHOLE if n in changes))):
            raise ValueError(f"{sorted(unknown) or 'a number'} means nothing there")
    except (OSError, ValueError, KeyError, TypeError) as exc:
        raise RequestRejected("model", f"{FACTS} of {folder.name} cannot be used: {exc}") from exc
    return dataclasses.replace(spec, **changes)


def lora_of(spec: ModelSpec, folder: Path) -> Path | None:
    """The few-step LoRA that lies in a model's folder; a person's own may be named in its facts file."""
    named = _json(folder / FACTS).get("lora")
    name = named if isinstance(named, str) else spec.lora.weights.path if spec.lora else ""
    path = folder / name
    return path if name and path.parent == folder and path.suffix == ".safetensors" and path.is_file() else None


def fingerprint(folder: Path) -> str:
    """Eight digits that change when a model's folder does: its facts, and the names, sizes and times of its weights.

    What a model shows depends on all of them, and a name alone may mean another folder tomorrow.
    """
    whole = hashlib.sha256()
    for path in sorted([*folder.glob("*.json"), *folder.glob("*/*.json"), *folder.rglob("*.safetensors")]):
        stat = path.stat()
        small = path.read_bytes() if path.suffix == ".json" and stat.st_size < 100_000 else b""
        stamp = stat.st_size if small else (stat.st_size, stat.st_mtime_ns)
        whole.update(f"{path.relative_to(folder)} {stamp} ".encode() + small)
    return whole.hexdigest()[:8]


def needed_roles(spec: ModelSpec, folder: Path) -> frozenset[Role]:
    """Roles without which a model makes nothing: some only animate a picture that they are given."""
    animates = spec.pipeline == "WanImageToVideoPipeline" and not _json(folder / "model_index.json").get("expand_timesteps")
    return frozenset(("start",)) if animates else frozenset()


def _roles(spec: ModelSpec, folder: Path) -> frozenset[Role]:
    """Roles of a Wan text or picture model lie in its configs; other families' are those of the class."""
    if spec.family != "wan":
        return spec.roles
    index = _json(folder / "model_index.json")
    if index.get("expand_timesteps"):
        return frozenset(("start",))
    if spec.pipeline != "WanImageToVideoPipeline":
        return frozenset()
    inside = _json(folder / "transformer" / "config.json")
    last = inside.get("image_dim") is None or inside.get("pos_embed_seq_len") is not None
    return frozenset(("start", "end")) if last else frozenset(("start",))


def _json(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _steps(old: Steps, said: dict[str, Any]) -> Steps:
    changes: dict[str, Any] = {name: float(said[name]) for name in ("guidance", "scale", "second_guidance") if name in said}
    if "steps" in said:
        changes["steps"] = int(said["steps"])
    if "sigmas" in said:
        changes["sigmas"] = tuple(float(sigma) for sigma in said["sigmas"])
    if set(said) - {"guidance", "scale", "second_guidance", "steps", "sigmas"} or changes.get("steps", 1) < 1:
        raise ValueError("steps are told as steps, guidance, scale, second_guidance and sigmas")
    return dataclasses.replace(old, **changes)


def load(source: Source) -> Adapter:
    """Load a pipeline and hand it to its family's adapter. Takes as long as reading its weights does.

    Raises RequestRejected, PartMissing, EngineUnavailable; torch's own out-of-memory errors pass through.
    """
    index = check_folder(source.folder)
    try:
        import diffusers
        import torch
        import transformers
        from diffusers.utils import logging as diffusers_logging
    except ImportError as exc:
        raise PartMissing(f"the package {exc.name}, which video models run on,", REMEDY) from exc
    from engine.diffusion import memory

    talkers: tuple[Any, ...] = (diffusers_logging, transformers.utils.logging)
    for talker in talkers:
        talker.disable_progress_bar()
        talker.set_verbosity_error()
    memory.choose_card(source.device)
    memory.settle()
    kind = getattr(diffusers, _LOADED_AS.get(source.pipeline, source.pipeline))
    default = torch.float32 if source.device == "cpu" else torch.bfloat16
    dtype = {"default": default}
    if source.spec.family in FULL_PRECISION_VAE:
        dtype["vae"] = torch.float32
    given: dict[str, Any] = {name: None for name in index if not (source.folder / name).is_dir()}
    options: dict[str, Any] = {"local_files_only": True, "use_safetensors": True}
    try:
        if memory.in_eight_bits(source.how):
            for name in (name for name in memory.DENOISERS if name in index and name not in given):
                part = getattr(diffusers, index[name][1]).from_pretrained(source.folder, subfolder=name, dtype=default, **options)
                given[name] = _denoiser(part, source)
        pipe = kind.from_pretrained(source.folder, dtype=dtype, trust_remote_code=False, **options, **given)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, ImportError) as exc:
        raise EngineUnavailable(f"The model in {source.folder} cannot be loaded: {exc}") from exc
    pipe.set_progress_bar_config(disable=True)
    _set_shift(pipe, source.spec)
    for name in memory.DENOISERS:
        if pipe.components.get(name) is not None and name not in given:
            _denoiser(pipe.components[name], source)
    memory.place(pipe, source.how, source.device)
    return adapter_of(source.spec)(pipe, source.spec)


def _denoiser(part: Any, source: Source) -> Any:
    """Finish a transformer that was just read: few-step weights laid in, then stored in 8 bits where that is how it lies."""
    from engine.diffusion import lora, memory

    if source.lora is not None:
        lora.fuse(part, source.lora)
    if memory.in_eight_bits(source.how):
        memory.shrink(part)
    return part


def adapter_of(spec: ModelSpec) -> type[Adapter]:
    """The class that drives a family."""
    from engine.diffusion import wan

    if spec.family == "wan-vace":
        return wan.WanVace
    if spec.family == "wan":
        return wan.WanText
    from engine.diffusion.ltx import adapter_for

    return adapter_for(spec)


def check_folder(folder: Path) -> dict[str, list[str]]:
    """Look through a model's folder before anything of it is loaded; give its parts by name.

    Raises RequestRejected for a class that no adapter drives, for parts that bring code, and for weights in other formats.
    """
    try:
        index = json.loads((folder / "model_index.json").read_text(encoding="utf-8"))
        name = index["_class_name"]
    except (OSError, ValueError, KeyError, TypeError) as exc:
        raise RequestRejected("model", f"{folder} holds no video model: its model_index.json cannot be read") from exc
    if not isinstance(name, str) or name not in PIPELINES:
        raise RequestRejected(
            "model",
            f"the model {folder.name} is a {str(name)[:60]}; the pipelines driven here are {', '.join(sorted(PIPELINES))}",
        )
    parts = {key: value for key, value in index.items() if isinstance(value, list) and len(value) == 2 and value[0]}
    named = (str(kind).isidentifier() for _, kind in parts.values())
    if not all(named):
        raise RequestRejected("model", f"the parts in {folder.name}'s model_index.json are no classes")
    foreign = sorted({str(library) for library, _ in parts.values()} - _LIBRARIES - {"ltx2"})
    if foreign:
        raise RequestRejected("model", f"{folder.name} brings parts of {', '.join(foreign)[:80]}; code of others is not run")
    for key in parts:
        inside = [path.name for path in (folder / key).glob("*")]
        if any(path.endswith((".bin", ".pt", ".pth", ".ckpt", ".pkl")) for path in inside):
            raise RequestRejected("model", f"{key} of {folder.name} is not safetensors; other formats can run code")
        if any(path.endswith(".py") for path in inside):
            raise RequestRejected("model", f"{key} of {folder.name} brings code, which is not run")
    return parts


def _set_shift(pipe: Any, spec: ModelSpec) -> None:
    """A schedule's shift belongs to the size a model draws at; repositories carry another size's."""
    shift = spec.flow_shift
    if shift is not None and pipe.scheduler.config.get("flow_shift") not in (None, shift):
        pipe.scheduler = type(pipe.scheduler).from_config(pipe.scheduler.config, flow_shift=shift)
