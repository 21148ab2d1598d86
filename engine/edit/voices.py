"""The catalogue of Piper voices that can be pulled, and pulling, listing and removing them. Opt-in: nothing here runs by itself.

A pull is resumable (HTTP Range), checked by size and MD5 from the repository's own voices.json, and atomic: a voice is there whole or
not at all. Knows no speech. Source of names and licences: each voice's MODEL_CARD in rhasspy/piper-voices. Chinese voices that need
pinyin (chaowen, xiao_ya) and all Japanese ones need packages and models that this program does not install, so they are not listed.
"""

import hashlib
import json
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import filelock
import httpx

from engine.children import out_of_space
from engine.errors import EngineUnavailable, OutOfSpace, PartMissing, RequestRejected
from engine.settings import is_voice_name

OnBytes = Callable[[int, int], None]  # bytes that are here, bytes in all

_MAX_FILE, _MAX_INDEX = 600_000_000, 16_000_000
_SPARE = 50_000_000  # bytes left free on the disk
_SAFE_PATH = re.compile(r"[\w./-]{1,300}")
_SOURCE = "https://github.com/OHF-Voice/voice-datasets"


@dataclass(frozen=True)
class CatalogueVoice:
    """A voice that can be pulled. licence is its data set's, in a few words; the whole card is shown before a pull."""

    name: str
    language: str
    speaks: str
    size_mb: int
    licence: str
    md5: str = ""  # of the .onnx, where it is known beforehand


@dataclass(frozen=True)
class InstalledVoice:
    """A pulled voice that is there whole."""

    name: str
    language: str
    size_bytes: int
    licence: str


@dataclass(frozen=True)
class Offer:
    """What a pull would fetch, for a person to agree to: size, licence in a line, and the voice's own card."""

    name: str
    size_bytes: int
    licence: str
    card: str


_CATALOGUE = (
    CatalogueVoice(
        "zh_CN-huayan-medium", "zh", "Chinese, a woman", 63, "unknown (HuaYan_TTS)", "40cdb7930ff91b81574d5f0489e076ea"
    ),
    CatalogueVoice("zh_CN-huayan-x_low", "zh", "Chinese, a woman, small and rough", 21, "unknown (HuaYan_TTS)"),
    CatalogueVoice("en_US-kristin-medium", "en", "American English, a woman", 64, "public domain (LibriVox)"),
    CatalogueVoice("en_US-ljspeech-medium", "en", "American English, a woman", 64, "public domain (LJ Speech)"),
    CatalogueVoice("en_US-norman-medium", "en", "American English, a man", 64, "public domain (LibriVox)"),
    CatalogueVoice(
        "en_US-amy-medium", "en", "American English, a woman", 63, "see mimic3-voices", "778d28aeb95fcdf8a882344d9df142fc"
    ),
    CatalogueVoice(
        "en_US-lessac-medium",
        "en",
        "American English, a woman",
        63,
        "research only, not commercial (Blizzard 2013)",
        "2fc642b535197b6305c7c8f92dc8b24f",
    ),
    CatalogueVoice("en_GB-alan-medium", "en", "British English, a man", 63, "see mimic3-voices"),
    CatalogueVoice("en_GB-cori-medium", "en", "British English, a woman", 64, "public domain (LibriVox)"),
    CatalogueVoice("de_DE-thorsten-medium", "de", "German, a man", 63, "CC0 (Thorsten-Voice)"),
    CatalogueVoice("fr_FR-siwis-medium", "fr", "French, a woman", 63, "CC BY 4.0 (SIWIS)"),
    CatalogueVoice("es_ES-davefx-medium", "es", "Spanish, a man", 63, f"CC0 ({_SOURCE})"),
    CatalogueVoice("es_MX-claude-high", "es", "Mexican Spanish", 63, "Apache-2.0"),
    CatalogueVoice("it_IT-paola-medium", "it", "Italian, a woman", 64, "see its card"),
    CatalogueVoice("pt_BR-faber-medium", "pt", "Brazilian Portuguese, a man", 63, f"CC0 ({_SOURCE})"),
    CatalogueVoice("ru_RU-denis-medium", "ru", "Russian, a man", 63, f"CC0 ({_SOURCE})"),
)


def catalogue() -> tuple[CatalogueVoice, ...]:
    """Voices known to work here. Any other espeak voice of the repository can be pulled by its name as well."""
    return _CATALOGUE


def suggestion(language: str) -> str:
    """The command that installs a voice for a language, "" where none is known."""
    for voice in _CATALOGUE:
        if voice.language == language:
            return f"shortwright voices pull {voice.name}"
    return ""


def installed(voices_dir: Path) -> tuple[InstalledVoice, ...]:
    """Voices that were pulled, those of the catalogue first, in its order."""
    order = {v.name: n for n, v in enumerate(_CATALOGUE)}
    names = [p.name.removesuffix(".onnx") for p in voices_dir.glob("*.onnx")] if voices_dir.is_dir() else []
    found = [n for n in names if is_voice_name(n) and (voices_dir / f"{n}.onnx.json").is_file()]
    return tuple(
        InstalledVoice(n, n.split("_")[0], (voices_dir / f"{n}.onnx").stat().st_size, _licence(_card_of(n, voices_dir)))
        for n in sorted(found, key=lambda n: (order.get(n, len(order)), n))
    )


def offer(name: str, voices_url: str) -> Offer:
    """What pulling a voice means, its licence first of all. Raises RequestRejected (no such voice), EngineUnavailable (offline)."""
    with _client() as client:
        files = _files_of(name, client, voices_url)
        card = next((_get(client, voices_url, f.path, 100_000).decode(errors="replace") for f in files if f.kind == "card"), "")
    return Offer(name, sum(f.size for f in files), _licence(card), card)


def pull(name: str, voices_dir: Path, voices_url: str, on_progress: OnBytes | None = None) -> InstalledVoice:
    """Fetch a voice into voices_dir, going on where an earlier pull was cut off.

    Raises RequestRejected (no such voice), PartMissing (needs what is not here), OutOfSpace, EngineUnavailable (offline, damaged).
    """
    _check_name(name)
    try:
        parts = voices_dir / ".parts" / name
        parts.mkdir(parents=True, exist_ok=True)
        with filelock.FileLock(parts.with_suffix(".lock"), timeout=0), _client() as client:
            files = sorted(_files_of(name, client, voices_url), key=lambda f: f.size)
            _check_room(voices_dir, parts, files)
            count = _Counter(sum(f.size for f in files), on_progress)
            for file in files:  # the smallest first: a voice that cannot be used is known before its model is fetched
                _fetch(client, voices_url, file, parts / file.part, count)
                count.before += file.size
                if file.kind == "config":
                    _check_config(name, parts / file.part)
            for file in files:
                (parts / file.part).replace(voices_dir / file.target(name))  # the model last: with it the voice is there
            shutil.rmtree(parts, ignore_errors=True)
    except filelock.Timeout as exc:
        raise EngineUnavailable(f"{name} is being pulled by another process") from exc
    except OSError as exc:
        raise (out_of_space(exc, voices_dir / name) or exc) from exc
    return next(v for v in installed(voices_dir) if v.name == name)


def remove(name: str, voices_dir: Path) -> None:
    """Delete a pulled voice and what an unfinished pull left. Raises RequestRejected where there is none."""
    _check_name(name)
    paths = [voices_dir / f"{name}{ending}" for ending in (".onnx", ".onnx.json", ".MODEL_CARD")]
    left = voices_dir / ".parts" / name
    if not any(p.exists() for p in (*paths, left)):
        raise RequestRejected("voice", f"the voice {name} is not installed")
    for path in paths:
        path.unlink(missing_ok=True)
    shutil.rmtree(left, ignore_errors=True)


class _Counter:
    """Bytes of this file → bytes of all files, told to whoever asked."""

    def __init__(self, whole: int, tell: OnBytes | None) -> None:
        self.before, self._whole, self._tell = 0, whole, tell

    def __call__(self, of_this: int) -> None:
        if self._tell is not None:
            self._tell(self.before + of_this, self._whole)


@dataclass(frozen=True)
class _File:
    path: str
    kind: str  # "card", "config" or "model"
    size: int
    md5: str

    @property
    def part(self) -> str:
        return f"{self.kind}-{self.md5}.part"

    def target(self, name: str) -> str:
        return {"model": f"{name}.onnx", "config": f"{name}.onnx.json", "card": f"{name}.MODEL_CARD"}[self.kind]


def _check_name(name: str) -> None:
    if not is_voice_name(name):
        raise RequestRejected("voice", f"{name[:60]!r} is no voice's name; `shortwright voices list` shows them")


def _client() -> httpx.Client:
    return httpx.Client(timeout=httpx.Timeout(30.0, connect=10.0), follow_redirects=True, headers={"Accept-Encoding": "identity"})


def _files_of(name: str, client: httpx.Client, url: str) -> list[_File]:
    """A voice's three files as voices.json has them. Its words are checked: they come from outside and become paths."""
    _check_name(name)
    known = {v.name: v.md5 for v in _CATALOGUE}
    try:
        index: Any = json.loads(_get(client, url, "voices.json", _MAX_INDEX))
        entry = index[name] if isinstance(index, dict) and name in index else None
        if entry is None:
            raise RequestRejected("voice", f"there is no voice {name} at {httpx.URL(url).host}")
        files = []
        for path, facts in entry["files"].items():
            kind = {f"{name}.onnx": "model", f"{name}.onnx.json": "config", "MODEL_CARD": "card"}.get(path.rsplit("/", 1)[-1])
            if kind:
                files.append(_File(str(path), kind, int(facts["size_bytes"]), str(facts["md5_digest"]).lower()))
        right = all(_SAFE_PATH.fullmatch(f.path) and ".." not in f.path and 0 < f.size <= _MAX_FILE for f in files)
        right = right and all(re.fullmatch(r"[0-9a-f]{32}", f.md5) for f in files)
        if not right or not {"model", "config"} <= {f.kind for f in files}:
            raise ValueError("odd entry")
    except (ValueError, KeyError, TypeError, AttributeError) as exc:
        raise EngineUnavailable(f"The list of voices at {httpx.URL(url).host} cannot be read") from exc
    model = next(f for f in files if f.kind == "model")
    if known.get(name) and known[name] != model.md5:
        raise EngineUnavailable(f"{httpx.URL(url).host} offers another file as {name} than the one that is known")
    return files


def _get(client: httpx.Client, url: str, path: str, limit: int) -> bytes:
    try:
        with client.stream("GET", f"{url}/{path}") as answer:
            _check_status(answer, url)
            body = bytearray()
            for part in answer.iter_bytes():
                body += part
                if len(body) > limit:
                    raise EngineUnavailable(f"{httpx.URL(url).host} sent more than {path} can be")
            return bytes(body)
    except httpx.HTTPError as exc:
        raise _unreachable(url) from exc


def _check_status(answer: httpx.Response, url: str) -> None:
    if answer.status_code == 404:
        raise EngineUnavailable(f"{answer.url.path.rsplit('/', 1)[-1]} is not to be found at {httpx.URL(url).host}")
    if answer.status_code not in (200, 206):
        raise EngineUnavailable(f"{httpx.URL(url).host} answered with error {answer.status_code}")


def _unreachable(url: str) -> EngineUnavailable:
    return EngineUnavailable(
        f"{httpx.URL(url).host} cannot be reached; check the connection and pull again, it goes on where it stopped"
    )


def _check_room(voices_dir: Path, parts: Path, files: list[_File]) -> None:
    here = sum((parts / f.part).stat().st_size for f in files if (parts / f.part).exists())
    need = sum(f.size for f in files) - here + _SPARE
    free = shutil.disk_usage(voices_dir).free
    if free < need:
        raise OutOfSpace(f"{voices_dir} has {free // 1_000_000} MB left, and {need // 1_000_000} MB are needed")


def _check_config(name: str, path: Path) -> None:
    try:
        kind = json.loads(path.read_text(encoding="utf-8")).get("phoneme_type", "espeak")
    except (ValueError, AttributeError) as exc:
        raise EngineUnavailable(f"The config of {name} cannot be read") from exc
    if kind not in ("espeak", "text"):
        raise PartMissing(f"what {name} needs ({kind} phonemes)", "choose another: shortwright voices list")


def _fetch(client: httpx.Client, url: str, file: _File, part: Path, on_bytes: Callable[[int], object]) -> None:
    """Bring a .part file to its whole length and check it. A server that refuses Range is asked for everything again."""
    have = part.stat().st_size if part.exists() else 0
    if have > file.size:
        part.unlink()
        have = 0
    if have < file.size:
        try:
            have = _download(client, url, file, part, have, on_bytes)
        except httpx.HTTPError as exc:
            raise _unreachable(url) from exc
    with part.open("rb") as done:
        digest = hashlib.file_digest(done, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()
    if have != file.size or digest != file.md5:
        part.unlink()
        raise EngineUnavailable(f"{file.path.rsplit('/', 1)[-1]} arrived damaged and was thrown away; pull again")
    on_bytes(file.size)


def _download(client: httpx.Client, url: str, file: _File, part: Path, have: int, on_bytes: Callable[[int], object]) -> int:
    headers = {"Range": f"bytes={have}-"} if have else {}
    with client.stream("GET", f"{url}/{file.path}", headers=headers) as answer:
        refused = answer.status_code == 416
        if not refused:
            _check_status(answer, url)
            goes_on = answer.status_code == 206 and answer.headers.get("content-range", "").startswith(f"bytes {have}-")
            have = have if goes_on else 0
            with part.open("ab" if goes_on else "wb") as out:
                for data in answer.iter_bytes(262_144):
                    have += len(data)
                    if have > file.size:
                        break
                    out.write(data)
                    on_bytes(have)
            return have
    part.unlink(missing_ok=True)
    return _download(client, url, file, part, 0, on_bytes)


def _card_of(name: str, voices_dir: Path) -> str:
    path = voices_dir / f"{name}.MODEL_CARD"
    return path.read_text(encoding="utf-8", errors="replace")[:100_000] if path.is_file() else ""


def _licence(card: str) -> str:
    """The licence line of a voice's card."""
    match = re.search(r"^\W*licen[cs]e\s*:\s*(.+)$", card, re.I | re.M)
    return match[1].strip()[:200] if match else "not said"
