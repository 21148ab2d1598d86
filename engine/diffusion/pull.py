"""Getting a video model from Hugging Face or a mirror of it: asked for by a person, resumable, checked, and there whole or not at all.

Only what the pipeline loads is fetched: configs, tokenizers and the safetensors that the index names, never pickles or code.
huggingface_hub lists a repository at a commit; its own download starts a file anew after a break, so the bytes are fetched here, with
ranges, and each file is held to the hash that was listed.
"""

import dataclasses
import hashlib
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal
from urllib.parse import quote, urlsplit

import filelock
import httpx
from pydantic import SecretStr

from engine.children import out_of_space
from engine.diffusion import store
from engine.diffusion.specs import PIPELINES, Extra, ModelSpec, extras, known
from engine.errors import EngineError, EngineUnavailable, OutOfSpace, PartMissing, RequestRejected
from engine.settings import HUB_URL, EngineSettings

OnPull = Callable[[Literal["get", "check"], int, int], None]  # what is being done, bytes so far, bytes in all

EXTRA_INSTALL = 'pip install "shortwright[diffusion]"'

_SPARE = 2_000_000_000  # bytes left free on the disk
_SMALL = {".json", ".txt", ".model", ".jinja", ".md"}
_MAX_SMALL = 64_000_000
_MAX_FILES = 400
_TRIES = 4  # without a byte between them
_UNUSED_PARTS = {"prompt_enhancer", "diffusion_decoder", "safety_checker", "feature_extractor", "duration_head"}


@dataclass(frozen=True)
class Hub:
    """Where models come from, and as whom."""

    url: str
    token: SecretStr | None
    offline: bool

    @classmethod
    def of(cls, settings: EngineSettings) -> "Hub":
        """The hub that the settings name."""
        return cls(settings.models_url, settings.hub_token, settings.hub_offline)

    @property
    def host(self) -> str:
        """Its name, for sentences."""
        return urlsplit(self.url).hostname or self.url

    @property
    def key(self) -> str | bool | None:
        """The token that is sent: the set one; else what `hf auth login` kept, though never to a mirror."""
        if self.token is not None and self.token.get_secret_value():
            return self.token.get_secret_value()
        return None if self.url == HUB_URL else False


@dataclass(frozen=True)
class RemoteFile:
    """A file as the hub lists it. sha256 for large files; small ones have git's own hash of the blob.

    path: where it lies in the model's folder. source: its path in the repository, where that is another one.
    """

    repo: str
    revision: str
    path: str
    size: int
    sha256: str
    blob: str
    source: str = ""


@dataclass(frozen=True)
class Offer:
    """What a pull would fetch, for a person to agree to."""

    name: str
    repo: str
    revision: str
    pipeline: str
    licence: str
    size_bytes: int
    here_bytes: int  # what an earlier pull left
    files: tuple[RemoteFile, ...]
    without: tuple[Extra, ...] = ()  # what belongs to it and is not to be had


def offer(asked: str, models_dir: Path, hub: Hub) -> Offer:
    """What pulling a model means. Fetches its small files, which say what the rest is.

    Raises RequestRejected (no such model, a pipeline nobody drives), PartMissing (terms not accepted, a package), EngineUnavailable and
    OutOfSpace.
    """
    name = store.folder_name(asked)
    if hub.offline:
        raise EngineUnavailable("HF_HUB_OFFLINE is set, so no model is looked for")
    spec = known(asked)
    parts = models_dir / store.PARTS / name
    with _translated(name, spec, hub, models_dir), _alone(parts):
        parts.mkdir(exist_ok=True)
        repo, revision = (spec.repo, spec.revision) if spec else (asked, "")
        listed, commit, licence = _listing(hub, repo, revision)
        index = _one(listed, "model_index.json", repo)
        _fetch(index, parts, hub)
        pipeline = _checked_pipeline(parts / "model_index.json", repo, spec)
        files = [index, *_of_parts(listed, _part_names(parts, spec), parts, hub)]
        without = []
        for extra in extras(spec) if spec else ():
            if extra.place not in {f.path for f in files}:  # else the model's own repository has it by now
                found = _of_extra(extra, hub)
                files += [found] if found else []
                without += [] if found else [extra]
    said = spec.licence.name if spec else licence
    have = sum(_have(parts, f) for f in files)
    return Offer(name, repo, commit, pipeline, said, sum(f.size for f in files), have, tuple(files), tuple(without))


def pull(offered: Offer, models_dir: Path, hub: Hub, on_progress: OnPull | None = None) -> store.InstalledModel:
    """Fetch what was offered, going on where an earlier pull was cut off. Raises as `offer` does."""
    name, spec = offered.name, known(offered.repo)
    parts = models_dir / store.PARTS / name
    with _translated(name, spec, hub, models_dir):
        parts.mkdir(parents=True, exist_ok=True)
        with _alone(parts):
            _check_room(models_dir, offered.size_bytes - offered.here_bytes)
            stored, before = [], 0
            for file in sorted(
                offered.files, key=lambda f: (f.size, f.path)
            ):  # large ones last: what cannot be had is known early
                _fetch(file, parts, hub, _counting(on_progress, before, offered.size_bytes))
                before += file.size
                if on_progress is not None:
                    on_progress("check" if file.size > _MAX_SMALL else "get", before, offered.size_bytes)
                stored.append(_verified(file, parts))
            _settle(offered, stored + _configs(offered, spec, parts), parts, models_dir / name)
    return next(m for m in store.installed(models_dir) if m.name == name)


def _alone(parts: Path) -> filelock.BaseFileLock:
    """Hold a model's folder of parts for this process; raises filelock.Timeout where another has it."""
    parts.parent.mkdir(parents=True, exist_ok=True)
    return filelock.FileLock(parts.parent / f"{parts.name}.lock", timeout=0)


def _settle(offered: Offer, stored: list[store.StoredFile], parts: Path, folder: Path) -> None:
    """Make a complete pull the model, in one rename."""
    wanted = {f.path for f in stored}
    for path in [p for p in parts.rglob("*") if p.is_file() and p.relative_to(parts).as_posix() not in wanted]:
        path.unlink()  # an earlier revision's
    others = {(f.repo, f.revision) for f in offered.files} - {(offered.repo, offered.revision)}
    manifest = store.Manifest(
        offered.name,
        offered.repo,
        offered.revision,
        offered.pipeline,
        offered.licence,
        datetime.now(UTC).isoformat(timespec="seconds"),
        tuple(stored),
        tuple({"repo": repo, "revision": revision} for repo, revision in sorted(others)),
    )
    store.write_manifest(manifest, parts)
    shutil.rmtree(folder, ignore_errors=True)
    parts.replace(folder)


def _listing(hub: Hub, repo: str, revision: str) -> tuple[dict[str, RemoteFile], str, str]:
    """Every safe file of a repository at a commit, that commit, and the licence its card names."""
    from huggingface_hub import HfApi

    info = HfApi(endpoint=hub.url, token=hub.key).model_info(repo, revision=revision or None, files_metadata=True)
    commit = str(info.sha or "")
    if not commit or (revision and commit != revision):
        raise EngineUnavailable(f"{hub.host} offers another revision of {repo} than the one that is known")
    files = {}
    for sibling in (info.siblings or [])[: _MAX_FILES * 10]:
        path, size = str(sibling.rfilename), sibling.size
        if store.is_safe(path) and isinstance(size, int) and size >= 0:
            sha256 = str(sibling.lfs.sha256) if sibling.lfs else ""
            files[path] = RemoteFile(repo, commit, path, size, sha256, str(sibling.blob_id or ""))
    card = info.card_data
    licence = str((card.get("license_name") or card.get("license") or "") if card else "")
    return files, commit, licence[:80] or "not said"


def _one(listed: dict[str, RemoteFile], path: str, repo: str) -> RemoteFile:
    if path not in listed:
        raise RequestRejected("model", f"{repo} has no {path}, so it is not made for diffusers")
    return listed[path]


def _checked_pipeline(index: Path, repo: str, spec: ModelSpec | None) -> str:
    pipeline = store.pipeline_of(index)
    if spec is None:
        store.foreign_spec(repo, repo, pipeline)
    elif PIPELINES.get(pipeline) != spec.family:
        raise EngineUnavailable(f"{repo} is a {pipeline[:60]} and not the model that is known by that name")
    return pipeline


def _part_names(parts: Path, spec: ModelSpec | None) -> tuple[str, ...]:
    if spec is not None:
        return spec.parts
    index = store.read_json(parts / "model_index.json")
    named = [k for k, v in index.items() if isinstance(v, list) and len(v) == 2 and v[0]] if isinstance(index, dict) else []
    return (*sorted(set(named) - _UNUSED_PARTS), "latent_upsampler")


def _of_parts(listed: dict[str, RemoteFile], names: tuple[str, ...], parts: Path, hub: Hub) -> list[RemoteFile]:
    """The files of the parts that are loaded: all small ones, and of the weights those that an index names."""
    files: list[RemoteFile] = []
    for name in names:
        inside = {p: f for p, f in listed.items() if p.startswith(f"{name}/") and p.count("/") == 1}
        small = [f for p, f in inside.items() if Path(p).suffix in _SMALL and f.size <= _MAX_SMALL]
        for file in small:
            _fetch(file, parts, hub)
        files += small
        files += _weights_of(name, {p: f for p, f in inside.items() if p.endswith(".safetensors")}, parts)
    if len(files) > _MAX_FILES:
        raise EngineUnavailable(f"{hub.host} lists more files than a model can have")
    if not any(f.path.startswith("transformer/") and f.path.endswith(".safetensors") for f in files):
        raise RequestRejected(
            "model", "there are no safetensors weights in it; other formats are not loaded, for they can run code"
        )
    return files


def _weights_of(part: str, weights: dict[str, RemoteFile], parts: Path) -> list[RemoteFile]:
    """What of several layouts of the same weights is needed: the shards of the plain index, else the plain file."""
    for index in sorted((parts / part).glob("*.safetensors.index.json"), key=lambda p: len(p.name)):
        facts = store.read_json(index)
        shards = set(facts.get("weight_map", {}).values()) if isinstance(facts, dict) else set()
        named = [f"{part}/{shard}" for shard in sorted(str(s) for s in shards)]
        if named and all(path in weights for path in named):
            return [weights[path] for path in named]
    single = sorted((f for f in weights.values() if "-of-" not in f.path), key=lambda f: (len(f.path), f.path))
    return single[:1]


def _of_extra(extra: Extra, hub: Hub) -> RemoteFile | None:
    """An extra as the hub lists it; None where it is gone, or not open to this token."""
    from huggingface_hub import errors

    try:
        file = _listing(hub, extra.repo, extra.revision)[0].get(extra.path)
        if file is None:
            return None
        with _client(hub) as client:
            _check_status(client.head(_address(hub, file)), file, hub)
    except (errors.RepositoryNotFoundError, errors.RevisionNotFoundError, _Gated):
        return None
    return dataclasses.replace(file, path=extra.place, source=extra.path)


def _configs(offered: Offer, spec: ModelSpec | None, parts: Path) -> list[store.StoredFile]:
    """Write what makes a pipeline's part of an extra's weights."""
    made = []
    paths = {f.path for f in offered.files}
    for extra in extras(spec) if spec else ():
        if extra.config and extra.place in paths:
            path = parts / extra.place
            config = path.with_name("config.json")
            config.write_text(extra.config, encoding="utf-8")
            stat, name = config.stat(), config.relative_to(parts).as_posix()
            made.append(store.StoredFile(name, stat.st_size, store.sha256_of(config), stat.st_mtime_ns))
    return made


def _fetch(file: RemoteFile, parts: Path, hub: Hub, on_bytes: Callable[[int], None] | None = None) -> None:
    """Bring a file to its whole length, from where an earlier try stopped; a line that breaks is taken up again a few times."""
    path, part = parts / file.path, _part(parts, file)
    if _size(path) == file.size:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    tries = 0
    with _client(hub) as client:
        while tries < _TRIES:
            have = max(0, _size(part))
            try:
                _download(client, hub, file, part, on_bytes)
                break
            except httpx.TransportError:
                tries = 1 if _size(part) > have else tries + 1
                if tries == _TRIES:
                    raise
                time.sleep(tries - 1)
    part.replace(path)


def _download(client: httpx.Client, hub: Hub, file: RemoteFile, part: Path, on_bytes: Callable[[int], None] | None) -> None:
    have = max(0, _size(part))
    if have > file.size:
        part.unlink()
        have = 0
    with client.stream("GET", _address(hub, file), headers={"Range": f"bytes={have}-"} if have else {}) as answer:
        if answer.status_code != 416:  # 416: what is here is already all of it
            _check_status(answer, file, hub)
            goes_on = answer.status_code == 206 and answer.headers.get("content-range", "").startswith(f"bytes {have}-")
            have = have if goes_on else 0
            with part.open("ab" if goes_on else "wb") as out:
                for data in answer.iter_bytes(1 << 20):
                    have += len(data)
                    if have > file.size:
                        raise EngineUnavailable(f"{hub.host} sends more than {file.path} can be")
                    out.write(data)
                    if on_bytes is not None:
                        on_bytes(have)
    if have != file.size:
        part.unlink(missing_ok=True)
        raise EngineUnavailable(f"{file.path} arrived damaged and was thrown away; pull again")


def _address(hub: Hub, file: RemoteFile) -> str:
    return f"{hub.url}/{file.repo}/resolve/{file.revision}/{quote(file.source or file.path)}"


def _client(hub: Hub) -> httpx.Client:
    """A client that shows the token to the hub alone: httpx takes it off where a redirect leads to another host."""
    headers = {"Accept-Encoding": "identity"}
    key = _secret(hub)
    if key:
        headers["Authorization"] = f"Bearer {key}"
    return httpx.Client(timeout=httpx.Timeout(60.0, connect=15.0), follow_redirects=True, headers=headers)


def _secret(hub: Hub) -> str:
    from huggingface_hub import get_token

    return (get_token() or "") if hub.key is None else str(hub.key or "")


def _check_status(answer: httpx.Response, file: RemoteFile, hub: Hub) -> None:
    if answer.status_code in (401, 403):
        raise _Gated(file.repo)
    if answer.status_code not in (200, 206):
        raise EngineUnavailable(
            f"{hub.host} answered with error {answer.status_code} for {file.path}; pull again, it goes on where it stopped"
        )


class _Gated(Exception):
    """The hub wants terms accepted or another token before it gives a file of this repository."""


def _counting(on_progress: OnPull | None, before: int, whole: int) -> Callable[[int], None] | None:
    if on_progress is None:
        return None
    return lambda of_this: on_progress("get", before + of_this, whole)


def _verified(file: RemoteFile, parts: Path) -> store.StoredFile:
    """Hold a fetched file to the hash that the hub lists; what does not match is thrown away."""
    path = parts / file.path
    sha256 = store.sha256_of(path)
    right = sha256 == file.sha256 if file.sha256 else _blob_hash(path) == file.blob
    if _size(path) != file.size or not right:
        path.unlink(missing_ok=True)
        raise EngineUnavailable(f"{file.path} arrived damaged and was thrown away; pull again")
    return store.StoredFile(file.path, file.size, sha256, path.stat().st_mtime_ns)


def _blob_hash(path: Path) -> str:
    """Git's name of a file's contents."""
    data = path.read_bytes()
    return hashlib.sha1(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()


def _check_room(models_dir: Path, need: int) -> None:
    free = shutil.disk_usage(models_dir).free
    if free < need + _SPARE:
        raise OutOfSpace(f"{models_dir} has {free / 1e9:.1f} GB left, and {(need + _SPARE) / 1e9:.1f} GB are needed")


def _have(parts: Path, file: RemoteFile) -> int:
    return min(file.size, max(0, _size(parts / file.path), _size(_part(parts, file))))


def _part(parts: Path, file: RemoteFile) -> Path:
    """Where a file grows; named for its contents, so that another revision's beginning is never gone on with."""
    mark = (file.sha256 or file.blob)[:12]
    return parts / f"{file.path}.{mark}.part"


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return -1


@contextmanager
def _translated(name: str, spec: ModelSpec | None, hub: Hub, models_dir: Path) -> Iterator[None]:
    """Turn what huggingface_hub, the network and the disk raise into the engine's own tree."""
    try:
        import httpx2  # huggingface_hub's own client
        from huggingface_hub import errors
    except ImportError as exc:
        raise PartMissing("huggingface_hub, which fetches video models,", EXTRA_INSTALL) from exc
    asked = spec.repo if spec else name.replace("--", "/")
    try:
        yield
    except EngineError:
        raise
    except filelock.Timeout as exc:
        raise EngineUnavailable(f"{name} is being pulled by another process") from exc
    except (errors.GatedRepoError, _Gated) as exc:
        repo = str(exc) if isinstance(exc, _Gated) else asked
        raise PartMissing(f"permission for {spec.name if spec else asked}", _how_to_be_let_in(repo, hub)) from exc
    except errors.RepositoryNotFoundError as exc:
        raise RequestRejected("model", f"there is no {asked} at {hub.host}, or it is private") from exc
    except (errors.RevisionNotFoundError, errors.RemoteEntryNotFoundError) as exc:
        raise EngineUnavailable(f"{hub.host} no longer has the revision of {name} that is known") from exc
    except errors.OfflineModeIsEnabled as exc:
        raise EngineUnavailable("HF_HUB_OFFLINE or TRANSFORMERS_OFFLINE is set, so no model is looked for") from exc
    except errors.HFValidationError as exc:
        raise RequestRejected("model", f"{name[:80]} is no repository's name") from exc
    except errors.HfHubHTTPError as exc:
        if exc.response.status_code in (401, 403):
            raise EngineUnavailable(f"the hub at {hub.host} does not accept the token in HF_TOKEN") from exc
        raise EngineUnavailable(
            f"{hub.host} answered with error {exc.response.status_code}; pull again, it goes on where it stopped"
        ) from exc
    except OSError as exc:
        raise (out_of_space(exc, models_dir / name) or _unreachable(hub)) from exc
    except (httpx.HTTPError, httpx2.HTTPError) as exc:
        raise _unreachable(hub) from exc


def _unreachable(hub: Hub) -> EngineUnavailable:
    return EngineUnavailable(
        f"the hub at {hub.host} cannot be reached; check the connection and pull again, it goes on where it stopped"
    )


def _how_to_be_let_in(repo: str, hub: Hub) -> str:
    return (
        f"its makers want their terms accepted: log in at {hub.url}, open {hub.url}/{repo} and agree, make a read token at "
        f"{hub.url}/settings/tokens, and set HF_TOKEN to it (or run: hf auth login)"
    )
