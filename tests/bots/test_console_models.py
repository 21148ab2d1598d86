"""shortwright models and the ladder in doctor: the real command in a child process, a stand-in for Hugging Face beside it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bots import console_models
from bots.app import House
from bots.doctor import rungs
from engine.diffusion.ladder import Card
from engine.diffusion.specs import known, names
from engine.settings import EngineSettings
from tests.bots.test_console import shortwright
from tests.engine.diffusion.hub import Hub, model_files
from tests.engine.diffusion.test_pull import online

NAME = "wan-vace-1.3b"


@pytest.fixture
def remote(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    online(monkeypatch)
    hub = Hub()
    spec = known(NAME)
    assert spec is not None
    hub.put(spec.repo, model_files(), spec.revision)
    gated = known("ltx-2.5")
    assert gated is not None
    hub.put(gated.repo, model_files("LTX2Pipeline"), gated.revision)
    hub.gated.add(gated.repo)
    yield hub
    hub.close()


@pytest.fixture
def house(tmp_path: Path, remote: Hub, monkeypatch: pytest.MonkeyPatch) -> House:
    monkeypatch.setenv("STORAGE_HOME", str(tmp_path / "home"))
    return House(env_file=None, engine_settings=EngineSettings(models_url=remote.url))


def test_a_model_is_pulled_by_the_command_with_its_terms(tmp_path: Path, remote: Hub) -> None:
    pulled = shortwright(tmp_path, "models", "pull", NAME, ENGINE_MODELS_URL=remote.url)
    assert pulled.returncode == 0, pulled.stderr
    assert "Apache-2.0" in pulled.stdout
    assert "any use" in pulled.stdout
    assert "ENGINE_BACKEND=diffusion" in pulled.stdout
    assert (tmp_path / "home" / "models" / NAME / "model_index.json").is_file()


def test_what_is_installed_is_listed_and_removed(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    card = Card("RTX 4060", 8, "cuda", (8, 9), 32)
    assert console_models.pull(house, NAME, "en") == 0
    assert console_models.show(house, "zh", card) == 0
    listed = capsys.readouterr().out
    assert f"* {NAME}" in listed
    assert all(f"  {name}" in listed for name in names() if name != NAME)
    assert "RTX 4060，显存 8 GB" in listed
    assert f"auto: {NAME} is the best that fits" in listed
    assert console_models.remove(house, NAME, "en") == 0
    assert console_models.remove(house, NAME, "en") == 2
    assert "not installed" in capsys.readouterr().err


def test_a_model_that_cannot_be_had_is_a_sentence(house: House, remote: Hub, capsys: pytest.CaptureFixture[str]) -> None:
    assert console_models.pull(house, "ltx-2.5", "en") == 1
    said = capsys.readouterr().err
    assert "HF_TOKEN" in said
    assert f"{remote.url}/Lightricks/LTX-2.5-Diffusers" in said
    assert console_models.pull(house, "stable-diffusion", "en") == 2
    assert "models list" in capsys.readouterr().err
    house.engine_settings = house.engine_settings.model_copy(update={"hub_offline": True})
    assert console_models.pull(house, NAME, "en") == 1
    assert "HF_HUB_OFFLINE" in capsys.readouterr().err


def test_doctor_prints_the_ladder_of_a_card() -> None:
    card = Card("RTX 4090", 24, "cuda", (8, 9), 64, "2.13.0+cu130")
    found = {f.name: f for f in rungs(card, {NAME})}
    assert "24 GB" in found["card"].text
    assert "torch 2.13.0+cu130" in found["card"].text
    assert "computed, not measured" in found["card"].text
    for name in names():
        spec = known(name)
        assert spec is not None
        assert all(said in found[name].text for said in (spec.licence.name, "GB on disk", "on the card"))
    assert found[NAME].state == "ok"
    assert "fits, streamed" in found["wan-vace-14b"].text
    assert "gated" in found["ltx-2.5"].text
    assert found["ENGINE_MODEL=auto"].state == "ok"
    assert f"{NAME} is the best that is here" in found["ENGINE_MODEL=auto"].text


def test_doctor_is_displeased_only_where_a_video_model_is_wanted() -> None:
    processor = Card("this processor", 0, "cpu", None, 32)
    told = list(rungs(processor, ()))
    assert {f.state for f in told} == {"note"}
    assert {f.name for f in told} == {"video models", *names()}
    assert {f.name: f.text for f in told}[NAME].startswith("needs a GPU with 8 GB and 17 GB of RAM; 19 GB on disk")
    assert next(rungs(processor, (), wanted=True)).state == "bad"
    card = Card("RTX 4060", 8, "cuda", (8, 9), 32)
    (auto,) = (f for f in rungs(card, (), wanted=True) if f.name == "ENGINE_MODEL=auto")
    assert (auto.state, f"shortwright models pull {NAME}" in auto.text) == ("bad", True)
