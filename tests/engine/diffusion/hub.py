"""A stand-in for Hugging Face: model info with blobs, resolve with ranges, gates, cut lines. A real HTTP server on this machine."""

import hashlib
import json
import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

COMMIT = "ec4d2cb062b548996b179d493fdd05340de702a1"  # as the catalogue pins wan-vace-1.3b
OTHER_COMMIT = "0123456789abcdef0123456789abcdef01234567"
TOKEN = "hf_let_me_in"
LARGE = 2000  # bytes from which a file is kept as a large one, with a SHA-256


class Hub:
    """Repositories of files, whose faults can be chosen."""

    def __init__(self) -> None:
        self.repos: dict[str, dict[str, bytes]] = {}
        self.commits: dict[str, str] = {}
        self.gated: set[str] = set()
        self.cut: tuple[str, int] | None = None  # the path whose line is cut, and after how many bytes
        self.down = False
        self.damaged: set[str] = set()  # paths that arrive with a byte changed
        self.ranges: list[tuple[str, str]] = []  # what was downloaded, and from where on
        self.tokens: set[str] = set()
        self.large_at = ""  # where large files really lie: another host, as the real hub's do
        hub = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                hub.answer(self, body=True)

            def do_HEAD(self) -> None:
                hub.answer(self, body=False)

            def log_message(self, *_args: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()

    def put(self, repo: str, files: dict[str, bytes], commit: str = COMMIT) -> None:
        self.repos[repo] = files
        self.commits[repo] = commit

    def answer(self, handler: BaseHTTPRequestHandler, body: bool) -> None:
        if self.down:
            return self._error(handler, 503)
        path = handler.path.partition("?")[0]
        token = handler.headers.get("Authorization", "")
        self.tokens.add(token)
        if token not in ("", f"Bearer {TOKEN}") and "/api/" in path:
            return self._error(handler, 401, message="Invalid credentials in Authorization header")
        if info := re.fullmatch(r"/api/models/([^/]+/[^/]+)(?:/revision/(.+))?", path):
            return self._info(handler, info[1], info[2])
        if file := re.fullmatch(r"/([^/]+/[^/]+)/resolve/([^/]+)/(.+)", path):
            return self._file(handler, file[1], file[2], file[3], body)
        return self._error(handler, 404)

    def _info(self, handler: BaseHTTPRequestHandler, repo: str, revision: str | None) -> None:
        if repo not in self.repos:
            return self._error(handler, 401, "RepoNotFound")
        if revision not in (None, "main", self.commits[repo]):
            return self._error(handler, 404, "RevisionNotFound")
        siblings: list[dict[str, Any]] = []
        for path, data in self.repos[repo].items():
            entry: dict[str, Any] = {"rfilename": path, "size": len(data), "blobId": _blob(data)}
            if len(data) >= LARGE:
                entry["lfs"] = {"sha256": hashlib.sha256(data).hexdigest(), "size": len(data), "pointerSize": 130}
            siblings.append(entry)
        facts = {
            "id": repo,
            "modelId": repo,
            "sha": self.commits[repo],
            "private": False,
            "siblings": siblings,
            "tags": [],
            "downloads": 0,
        }
        facts["gated"] = "auto" if repo in self.gated else False
        facts["cardData"] = {"license": "apache-2.0"}
        self._send(handler, json.dumps(facts).encode(), {"Content-Type": "application/json"}, True)
        return None

    def _file(self, handler: BaseHTTPRequestHandler, repo: str, revision: str, path: str, body: bool) -> None:
        if repo in self.gated and handler.headers.get("Authorization") != f"Bearer {TOKEN}":
            return self._error(handler, 401, "GatedRepo")
        data = self.repos.get(repo, {}).get(path)
        if data is None or revision != self.commits[repo]:
            return self._error(handler, 404, "EntryNotFound")
        etag = hashlib.sha256(data).hexdigest() if len(data) >= LARGE else _blob(data)
        headers = {"X-Repo-Commit": self.commits[repo], "ETag": f'"{etag}"', "Accept-Ranges": "bytes"}
        if self.large_at and len(data) >= LARGE:
            headers = {"Location": f"{self.large_at}/{repo}/resolve/{revision}/{path}"}
            handler.send_response(302)
            for name, value in {**headers, "Content-Length": "0"}.items():
                handler.send_header(name, value)
            handler.end_headers()
            return None
        if path in self.damaged:
            data = bytes([data[0] ^ 255]) + data[1:]
        if body:
            self.ranges.append((path, handler.headers.get("Range", "")))
        if self.cut and self.cut[0] == path and body:
            self._cut(handler, data, headers)
            return None
        self._send(handler, data, headers, body)
        return None

    def _cut(self, handler: BaseHTTPRequestHandler, data: bytes, headers: dict[str, str]) -> None:
        """Send a beginning, then nothing more, and be away from then on."""
        assert self.cut is not None
        handler.send_response(200)
        for name, value in {**headers, "Content-Length": str(len(data))}.items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(data[: self.cut[1]])
        handler.wfile.flush()
        self.cut, self.down = None, True
        handler.close_connection = True

    def _send(self, handler: BaseHTTPRequestHandler, data: bytes, headers: dict[str, str], body: bool) -> None:
        asked = re.fullmatch(r"bytes=(\d+)-", handler.headers.get("Range", ""))
        part = data[int(asked[1]) :] if asked else data
        handler.send_response(206 if asked else 200)
        if asked:
            headers = {**headers, "Content-Range": f"bytes {asked[1]}-{len(data) - 1}/{len(data)}"}
        for name, value in {**headers, "Content-Length": str(len(part))}.items():
            handler.send_header(name, value)
        handler.end_headers()
        if body:
            handler.wfile.write(part)

    def _error(self, handler: BaseHTTPRequestHandler, status: int, code: str = "", message: str = "") -> None:
        handler.send_response(status)
        if code:
            handler.send_header("X-Error-Code", code)
        if code or message:
            handler.send_header("X-Error-Message", message or code)
        handler.send_header("Content-Length", "0")
        handler.end_headers()


def _blob(data: bytes) -> str:
    return hashlib.sha1(b"blob %d\0" % len(data) + data).hexdigest()


def model_files(pipeline: str = "WanVACEPipeline", seed: int = 1, shards: int = 2) -> dict[str, bytes]:
    """A repository as model makers keep them: what is needed, and beside it pickles, code, pictures and a second layout of the weights."""
    weights = {
        f"diffusion_pytorch_model-{n:05}-of-{shards:05}.safetensors": _noise(seed + n, 300_000) for n in range(1, shards + 1)
    }
    index = {"metadata": {}, "weight_map": {f"block.{n}": name for n, name in enumerate(weights)}}
    facts = {
        "_class_name": pipeline,
        "transformer": ["diffusers", "X"],
        "vae": ["diffusers", "Y"],
        "text_encoder": ["transformers", "Z"],
    }
    return {
        "model_index.json": json.dumps({**facts, "tokenizer": ["transformers", "T"], "scheduler": ["diffusers", "S"]}).encode(),
        "README.md": b"a card",
        "assets/teaser.gif": _noise(seed + 20, 9000),
        "transformer/config.json": b"{}",
        "transformer/diffusion_pytorch_model.safetensors.index.json": json.dumps(index).encode(),
        **{f"transformer/{name}": data for name, data in weights.items()},
        "transformer/diffusion_pytorch_model-00001-of-00001.safetensors": _noise(seed + 30, 600_000),  # the same weights again
        "transformer/diffusion_pytorch_model.bin": _noise(seed + 31, 4000),
        "vae/config.json": b"{}",
        "vae/diffusion_pytorch_model.safetensors": _noise(seed + 3, 50_000),
        "vae/diffusion_pytorch_model.fp16.safetensors": _noise(seed + 4, 25_000),
        "vae/modeling.py": b"import os",
        "text_encoder/config.json": b"{}",
        "text_encoder/model.safetensors": _noise(seed + 5, 80_000),
        "tokenizer/spiece.model": _noise(seed + 6, 5000),
        "tokenizer/tokenizer.json": b"{}",
        "scheduler/scheduler_config.json": b"{}",
    }


def _noise(seed: int, size: int) -> bytes:
    return hashlib.shake_128(str(seed).encode()).digest(size)
