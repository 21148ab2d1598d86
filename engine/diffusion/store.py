"""The video models on this disk: which are here, whether they are whole, and which folder a name means. No network, no torch.

A pulled model is a folder in models_dir with a manifest that names its repository, commit and every file's SHA-256. It is checked before
each load. A person's own folder has no manifest: of it only the pipeline class is looked at, and that its weights are safetensors.
"""

import contextlib
import dataclasses
import hashlib
import json
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.children import writing
from engine.diffusion.specs import PIPELINES, Licence, ModelSpec, known, like
from engine.errors import PartMissing, RequestRejected

MANIFEST = "shortwright.json"
PARTS = ".parts"  # what a pull has so far, in a folder a model

_REPO = re.compile(r"[A-Za-z0-9][\w.-]{0,95}/[A-Za-z0-9][\w.-]{0,95}")
_ALWAYS_HASHED = 8_000_000  # bytes; configs and tokenizers decide what is run, and cost nothing to check
_FORBIDDEN = {".bin", ".pt", ".pth", ".ckpt", ".pkl", ".pickle", ".py", ".so", ".msgpack", ".h5"}  # what may run code when loaded
_MAX_JSON = 4_000_000

OnChecked = Callable[[int, int], None]  # bytes hashed, bytes in all


@dataclass(frozen=True)
class StoredFile:
    """One file of a pulled model as the manifest has it. changed_ns is the file's own clock when it was last checked."""

    path: str
    size: int
    sha256: str
    changed_ns: int


@dataclass(frozen=True)
class Manifest:
    """What a pull wrote about a model."""

    name: str
    repo: str
    revision: str
    pipeline: str
    licence: str
    pulled_at: str
    files: tuple[StoredFile, ...]
    extras: tuple[dict[str, str], ...] = ()


@dataclass(frozen=True)
class InstalledModel:
    """A pulled model that is there whole, as far as sizes tell."""

    name: str
    folder: Path
    repo: str
    revision: str
    licence: str
    size_bytes: int


@dataclass(frozen=True)
class Found:
    """What a name means here: a folder that can be loaded, the facts of its model, and its pipeline class."""

    name: str
    folder: Path
    spec: ModelSpec
    pipeline: str
    pulled: bool  # False: a person's own folder


def installed(models_dir: Path) -> tuple[InstalledModel, ...]:
    """Models that were pulled, by name."""
    if not models_dir.is_dir():
        return ()
    found = []
    for folder in sorted(p for p in models_dir.iterdir() if p.is_dir() and p.name != PARTS):
        manifest = read_manifest(folder)
        if manifest is not None and all(_size(folder / f.path) == f.size for f in manifest.files):
            size = sum(f.size for f in manifest.files)
            found.append(InstalledModel(manifest.name, folder, manifest.repo, manifest.revision, manifest.licence, size))
    return tuple(found)


def find(asked: str, models_dir: Path) -> Found:
    """The model that a name, a repository or a local folder means; checked, ready to load.

    Raises PartMissing (not pulled, damaged), RequestRejected (no such model, a pipeline that no adapter drives).
    """
    own = Path(asked).expanduser()
    if own.is_absolute() or asked.startswith((".", "~")) or (own / "model_index.json").is_file():
        return _own_folder(own)
    name = folder_name(asked)
    folder = models_dir / name
    manifest = read_manifest(folder)
    if manifest is None:
        raise PartMissing(f"the video model {asked}", f"shortwright models pull {asked}")
    check(folder)
    spec = known(manifest.repo)
    if spec is None:
        spec = foreign_spec(manifest.name, manifest.repo, manifest.pipeline, expands=_expands(folder))
    return Found(manifest.name, folder, spec, manifest.pipeline, True)


def check(folder: Path, whole: bool = False, on_progress: OnChecked | None = None) -> None:
    """Hold a pulled model to its manifest: every size, every small file's SHA-256, and a large one's where the file was touched since.

    whole: hash everything. Raises PartMissing where the model is not what was pulled.
    """
    manifest = read_manifest(folder)
    if manifest is None:
        raise PartMissing(f"the video model {folder.name}", f"shortwright models pull {folder.name}")
    asked = shown(manifest)
    again = f"get it again: shortwright models remove {asked}, then shortwright models pull {asked}"
    whole_one = f"the video model {asked}, as it was pulled,"
    listed = {f.path for f in manifest.files} | {MANIFEST}
    for path in _files_of(folder):
        if path.relative_to(folder).as_posix() not in listed and path.suffix.casefold() in _FORBIDDEN | {".safetensors", ".json"}:
            raise PartMissing(whole_one, f"{path.name} does not belong to it; {again}")
    done, total = 0, sum(f.size for f in manifest.files)
    now: list[StoredFile] = []
    for file in manifest.files:
        path = folder / file.path
        wrong = _size(path) != file.size
        changed_ns = 0 if wrong else path.stat().st_mtime_ns
        if not wrong and (whole or file.size <= _ALWAYS_HASHED or changed_ns != file.changed_ns):
            wrong = sha256_of(path) != file.sha256
        if wrong:
            raise PartMissing(whole_one, f"{file.path} was changed or is gone; {again}")
        now.append(dataclasses.replace(file, changed_ns=changed_ns))
        done += file.size
        if on_progress is not None:
            on_progress(done, total)
    if tuple(now) != manifest.files:
        with contextlib.suppress(OSError):  # a copied model is hashed once more, not at each start
            write_manifest(dataclasses.replace(manifest, files=tuple(now)), folder)


def remove(asked: str, models_dir: Path) -> str:
    """Delete a pulled model and what an unfinished pull left; give its name. Raises RequestRejected where there is none."""
    name = folder_name(asked)
    places = [models_dir / name, models_dir / PARTS / name]
    if not any(place.is_dir() for place in places):
        raise RequestRejected("model", f"the video model {name} is not installed")
    for place in places:
        shutil.rmtree(place, ignore_errors=True)
    return name


def folder_name(asked: str) -> str:
    """The folder of a model under models_dir. Raises RequestRejected for what is neither a known name nor a repository."""
    spec = known(asked)
    if spec is not None:
        return spec.name
    if not is_repo(asked):
        raise RequestRejected("model", f"{asked[:80]!r} is no video model; `shortwright models list` shows them")
    return asked.replace("/", "--")


def shown(model: Manifest | InstalledModel) -> str:
    """What a person calls a pulled model: a known one's name, another one's repository."""
    spec = known(model.repo)
    return spec.name if spec is not None else model.repo


def is_repo(text: str) -> bool:
    """Whether text is shaped like a repository ("owner/name"), safe in an address and, with -- for /, as a folder."""
    return _REPO.fullmatch(text) is not None and ".." not in text and "--" not in text


def foreign_spec(name: str, repo: str, pipeline: str, *, expands: bool = False) -> ModelSpec:
    """Facts for a model that is not in the catalogue: those of the known model of its class, as far as they carry over.

    Raises RequestRejected for a pipeline class that no adapter drives, naming those that are.
    """
    row = like(pipeline, expands=expands)
    if row is None:
        driven = ", ".join(sorted(PIPELINES))
        raise RequestRejected(
            "model",
            f"the model {name} is a {pipeline[:60] or 'folder without a pipeline'}; the pipelines driven here are {driven}",
        )
    licence = Licence("its own", repo, False, "read its card")
    return dataclasses.replace(
        row,
        name=name,
        repo=repo,
        revision="",
        licence=licence,
        pipeline=pipeline,
        lora=None,
        upsampler=None,
        notes=(f"taken for {row.name}",),
    )


def pipeline_of(index: Path) -> str:
    """The pipeline class that a model_index.json names, "" where it cannot be read."""
    facts = read_json(index)
    name = facts.get("_class_name") if isinstance(facts, dict) else None
    name = name[-1] if isinstance(name, list) and name else name
    return name if isinstance(name, str) else ""


def read_json(path: Path) -> Any:
    """A JSON file of a model; None where it is missing, too large or no JSON."""
    try:
        if path.stat().st_size > _MAX_JSON * 10:
            return None
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


def read_manifest(folder: Path) -> Manifest | None:
    """What a pull wrote about the model in folder; None where nothing (readable) is there."""
    facts = read_json(folder / MANIFEST)
    try:
        files = tuple(StoredFile(**f) for f in facts.pop("files"))
        extras = tuple(dict(e) for e in facts.pop("extras"))
        manifest = Manifest(**facts, files=files, extras=extras)
    except (AttributeError, KeyError, TypeError, ValueError):
        return None
    return manifest if all(is_safe(f.path) for f in files) else None


def write_manifest(manifest: Manifest, folder: Path) -> None:
    """Write what a pull has to say about the model in folder."""
    with writing(folder / MANIFEST) as part:
        part.write_text(json.dumps(dataclasses.asdict(manifest), indent=1), encoding="utf-8")


def is_safe(path: str) -> bool:
    """Whether a path from outside stays inside the folder it is joined to, and could not be loaded as code."""
    parts = path.split("/")
    plain = all(re.fullmatch(r"[\w][\w.+-]{0,120}", part) for part in parts) and len(parts) <= 4
    return plain and Path(path).suffix.casefold() not in _FORBIDDEN


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file, 64 hex digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _own_folder(folder: Path) -> Found:
    if not folder.is_dir():
        raise RequestRejected("model", f"there is no folder {folder}")
    if not (folder / "model_index.json").is_file():
        raise RequestRejected("model", f"{folder} holds no video model: there is no model_index.json in it")
    pipeline = pipeline_of(folder / "model_index.json")
    spec = foreign_spec(folder.name, str(folder), pipeline, expands=_expands(folder))
    if not any(folder.glob("transformer/*.safetensors")):
        raise RequestRejected(
            "model", f"{folder} has no safetensors weights; other formats are not loaded, for they can run code"
        )
    return Found(folder.name, folder, spec, pipeline, False)


def _expands(folder: Path) -> bool:
    facts = read_json(folder / "model_index.json")
    return isinstance(facts, dict) and bool(facts.get("expand_timesteps"))


def _files_of(folder: Path) -> Iterator[Path]:
    return (p for p in folder.rglob("*") if p.is_file())


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return -1
