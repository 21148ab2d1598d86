"""Pulling voices from a local server: whole or not at all, going on after a cut, and nothing a stranger says becomes a path."""

import hashlib
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from engine.edit import voices
from engine.errors import EngineError, EngineUnavailable, OutOfSpace, PartMissing, RequestRejected
from engine.settings import is_voice_name

NAME = "de_DE-thorsten-medium"
FOLDER = "de/de_DE/thorsten/medium"
MODEL = bytes(range(256)) * 4096  # 1 MB
CONFIG = json.dumps({"espeak": {"voice": "de"}, "phoneme_type": "espeak", "language": {"family": "de"}}).encode()
CARD = b"# Model card for thorsten (medium)\n\n* Language: de_DE\n\n## Dataset\n\n* URL: https://example.org\n* License: CC0\n"


class Repository:
    """A stand-in for the voices' repository, whose faults can be chosen."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.ranges: list[tuple[str, str]] = []
        self.cut_after: int | None = None  # bytes of the model that are sent before the line is cut
        self.takes_ranges = True
        self.refuse_range = False
        self.index: dict[str, Any] = {}
        self.put(NAME, FOLDER, MODEL, CONFIG, CARD)
        repository = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                repository.answer(self)

            def log_message(self, *_args: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_port}/voices"

    def put(self, name: str, folder: str, model: bytes, config: bytes, card: bytes) -> None:
        facts = {}
        for path, data in ((f"{name}.onnx", model), (f"{name}.onnx.json", config), ("MODEL_CARD", card)):
            self.files[f"{folder}/{path}"] = data
            facts[f"{folder}/{path}"] = {"size_bytes": len(data), "md5_digest": hashlib.md5(data).hexdigest()}
        self.index[name] = {"key": name, "files": facts}

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        path = handler.path.removeprefix("/voices/")
        data = json.dumps(self.index).encode() if path == "voices.json" else self.files.get(path)
        if data is None:
            handler.send_error(404)
            return
        asked = handler.headers.get("Range", "")
        self.ranges.append((path, asked))
        start = int(asked.removeprefix("bytes=").removesuffix("-")) if asked else 0
        if asked and self.refuse_range:
            handler.send_error(416)
            return
        goes_on = bool(asked) and self.takes_ranges
        handler.send_response(206 if goes_on else 200)
        body = data[start:] if goes_on else data
        if goes_on:
            handler.send_header("Content-Range", f"bytes {start}-{len(data) - 1}/{len(data)}")
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        if self.cut_after is not None and path.endswith(".onnx"):
            body, self.cut_after = body[: self.cut_after], None
            handler.wfile.write(body)
            handler.close_connection = True
            return
        handler.wfile.write(body)


@pytest.fixture
def repository() -> Iterator[Repository]:
    stand_in = Repository()
    thread = threading.Thread(target=stand_in.server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield stand_in
    stand_in.server.shutdown()
    stand_in.server.server_close()
    thread.join()


def test_the_licence_is_told_before_anything_is_pulled(repository: Repository) -> None:
    offer = voices.offer(NAME, repository.url)
    assert offer.licence == "CC0"
    assert "Model card for thorsten" in offer.card
    assert offer.size_bytes == len(MODEL) + len(CONFIG) + len(CARD)
    assert not [p for p, _ in repository.ranges if p.endswith((".onnx", ".json")) and p != "voices.json"]


def test_a_pulled_voice_is_whole_and_listed(repository: Repository, tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    voice = voices.pull(NAME, tmp_path / "new", repository.url, lambda here, whole: steps.append((here, whole)))
    assert (voice.name, voice.language, voice.size_bytes, voice.licence) == (NAME, "de", len(MODEL), "CC0")
    assert (tmp_path / "new" / f"{NAME}.onnx").read_bytes() == MODEL
    assert voices.installed(tmp_path / "new") == (voice,)
    assert steps == sorted(steps)
    assert steps[-1][0] == steps[-1][1] == len(MODEL) + len(CONFIG) + len(CARD)


def test_a_cut_pull_goes_on_where_it_stopped(repository: Repository, tmp_path: Path) -> None:
    repository.cut_after = 300_000
    with pytest.raises(EngineUnavailable, match="goes on where it stopped"):
        voices.pull(NAME, tmp_path, repository.url)
    assert voices.installed(tmp_path) == ()
    voices.pull(NAME, tmp_path, repository.url)
    resumed = [r for p, r in repository.ranges if p.endswith(".onnx") and r]
    assert len(resumed) == 1
    assert int(resumed[0].removeprefix("bytes=").removesuffix("-")) > 0
    assert (tmp_path / f"{NAME}.onnx").read_bytes() == MODEL
    assert len([p for p, _ in repository.ranges if p.endswith(".onnx.json")]) == 1  # what is here is not fetched again


@pytest.mark.parametrize("way", ["ignored", "refused"])
def test_a_server_that_knows_no_ranges_sends_all_again(repository: Repository, tmp_path: Path, way: str) -> None:
    repository.cut_after = 300_000
    with pytest.raises(EngineUnavailable):
        voices.pull(NAME, tmp_path, repository.url)
    repository.takes_ranges, repository.refuse_range = False, way == "refused"
    voices.pull(NAME, tmp_path, repository.url)
    assert (tmp_path / f"{NAME}.onnx").read_bytes() == MODEL


def test_a_damaged_file_is_thrown_away_and_nothing_is_installed(repository: Repository, tmp_path: Path) -> None:
    repository.files[f"{FOLDER}/{NAME}.onnx"] = MODEL[:-1] + b"x"
    with pytest.raises(EngineUnavailable, match="damaged"):
        voices.pull(NAME, tmp_path, repository.url)
    assert voices.installed(tmp_path) == ()
    assert not list(tmp_path.glob("*.onnx*"))
    repository.files[f"{FOLDER}/{NAME}.onnx"] = MODEL
    voices.pull(NAME, tmp_path, repository.url)
    assert (tmp_path / f"{NAME}.onnx").read_bytes() == MODEL


def test_a_file_longer_than_said_is_not_taken(repository: Repository, tmp_path: Path) -> None:
    repository.files[f"{FOLDER}/{NAME}.onnx"] = MODEL * 3
    with pytest.raises(EngineUnavailable, match="damaged"):
        voices.pull(NAME, tmp_path, repository.url)


def test_a_missing_file_and_an_unknown_voice_are_said(repository: Repository, tmp_path: Path) -> None:
    with pytest.raises(RequestRejected, match="no voice fr_FR-siwis-medium"):
        voices.pull("fr_FR-siwis-medium", tmp_path, repository.url)
    del repository.files[f"{FOLDER}/{NAME}.onnx"]
    with pytest.raises(EngineUnavailable, match="not to be found"):
        voices.pull(NAME, tmp_path, repository.url)


def test_offline_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(EngineUnavailable, match=r"127.0.0.1 cannot be reached"):
        voices.pull(NAME, tmp_path, "http://127.0.0.1:9")


def test_a_voice_that_needs_pinyin_is_refused_before_its_model_is_fetched(repository: Repository, tmp_path: Path) -> None:
    config = json.dumps({"espeak": {"voice": "zh"}, "phoneme_type": "pinyin"}).encode()
    repository.put("zh_CN-chaowen-medium", "zh/zh_CN/chaowen/medium", MODEL, config, CARD)
    with pytest.raises(PartMissing, match="pinyin"):
        voices.pull("zh_CN-chaowen-medium", tmp_path, repository.url)
    assert not [p for p, _ in repository.ranges if p.endswith("chaowen-medium.onnx")]


def test_another_file_under_a_known_name_is_refused(repository: Repository, tmp_path: Path) -> None:
    repository.put("zh_CN-huayan-medium", "zh/zh_CN/huayan/medium", MODEL, CONFIG, CARD)
    with pytest.raises(EngineUnavailable, match="another file"):
        voices.pull("zh_CN-huayan-medium", tmp_path, repository.url)


def test_a_voice_larger_than_the_disk_is_refused_first(repository: Repository, tmp_path: Path) -> None:
    for facts in repository.index[NAME]["files"].values():
        facts["size_bytes"] = 500_000_000
    repository.index[NAME]["files"].update(
        {f"{n}/{NAME}.onnx.json": {"size_bytes": 599_999_999, "md5_digest": "0" * 32} for n in range(4000)}
    )
    with pytest.raises(OutOfSpace, match="MB left"):
        voices.pull(NAME, tmp_path, repository.url)


@pytest.mark.parametrize("path", ["../../evil/MODEL_CARD", "a b/MODEL_CARD", "a\nb/MODEL_CARD"])
def test_odd_paths_in_the_list_are_refused(repository: Repository, tmp_path: Path, path: str) -> None:
    repository.index[NAME]["files"][path] = {"size_bytes": 5, "md5_digest": "0" * 32}
    with pytest.raises(EngineUnavailable, match="cannot be read"):
        voices.pull(NAME, tmp_path, repository.url)


@pytest.mark.parametrize("name", ["../up", "", "de_DE-thorsten-medium/../x", "a" * 5000, "de_DE-thorsten-medium\n"])
def test_names_that_are_paths_are_refused(repository: Repository, tmp_path: Path, name: str) -> None:
    for call in (lambda: voices.pull(name, tmp_path, repository.url), lambda: voices.remove(name, tmp_path)):
        with pytest.raises(EngineError) as raised:
            call()
        assert isinstance(raised.value, RequestRejected)
        assert len(str(raised.value)) < 200


def test_removing_leaves_nothing_of_a_voice(repository: Repository, tmp_path: Path) -> None:
    voices.pull(NAME, tmp_path, repository.url)
    (tmp_path / "other.txt").write_text("mine")
    voices.remove(NAME, tmp_path)
    assert voices.installed(tmp_path) == ()
    assert sorted(p.name for p in tmp_path.iterdir() if p.name != ".parts") == ["other.txt"]
    with pytest.raises(RequestRejected, match="not installed"):
        voices.remove(NAME, tmp_path)


def test_the_catalogue_names_real_looking_voices_once() -> None:
    names = [v.name for v in voices.catalogue()]
    assert len(names) == len(set(names)) >= 15
    assert all(is_voice_name(n) and n.startswith(v.language + "_") for n, v in zip(names, voices.catalogue(), strict=True))
    assert all(v.licence and v.speaks for v in voices.catalogue())
    assert voices.suggestion("zh") == "shortwright voices pull zh_CN-huayan-medium"
    assert voices.suggestion("tlh") == ""
