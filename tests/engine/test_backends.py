"""Choosing an engine by name."""

import subprocess
import sys
from pathlib import Path

import pytest

from engine.backends import names, open_engine
from engine.errors import RequestRejected
from engine.settings import EngineSettings


def test_papercut_is_what_a_fresh_install_draws_with() -> None:
    engine = open_engine(EngineSettings(_env_file=None))
    assert (engine.name, engine.model) == ("papercut", "papercut")


def test_an_engine_that_is_not_here_is_refused_with_a_list_of_those_that_are() -> None:
    settings = EngineSettings.model_construct(backend="oil paint")
    with pytest.raises(RequestRejected) as caught:
        open_engine(settings)
    assert caught.value.field == "backend"
    assert "oil paint" in caught.value.reason
    assert all(name in caught.value.reason for name in names())


def test_diffusion_without_its_packages_says_what_to_install() -> None:
    script = (
        "import sys; sys.modules['torch'] = None\n"
        "from engine.backends import open_engine\n"
        "from engine.errors import PartMissing\n"
        "from engine.settings import EngineSettings\n"
        "try:\n    open_engine(EngineSettings(_env_file=None, backend='diffusion'))\n"
        "except PartMissing as exc:\n    print(exc)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert "torch" in done.stdout
    assert 'pip install "shortwright[diffusion]"' in done.stdout


def test_diffusion_loads_no_torch_into_the_service(tmp_path: Path) -> None:
    """The model lives in another process; opening the engine finds the model and no more."""
    (tmp_path / "transformer").mkdir()
    (tmp_path / "transformer" / "model.safetensors").touch()
    (tmp_path / "model_index.json").write_text('{"_class_name": "WanVACEPipeline"}')
    script = (
        "import sys\n"
        "from engine.backends import open_engine\n"
        "from engine.settings import EngineSettings\n"
        f"engine = open_engine(EngineSettings(_env_file=None, backend='diffusion', model={str(tmp_path)!r}))\n"
        "print(engine.name, engine.model, sorted({'torch', 'diffusers', 'transformers'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.split(" ", 1)[1].strip() == f"{tmp_path.name} []"
