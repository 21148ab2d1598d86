"""The engine's settings: defaults that work, and bad values that name themselves."""

import pytest
from pydantic import ValidationError

from engine.settings import EngineSettings, is_voice_name


def test_defaults_need_no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ENGINE_BACKEND", "ENGINE_VOICE", "ENGINE_SHOTS_AT_ONCE", "ENGINE_MODEL"):
        monkeypatch.delenv(name, raising=False)
    settings = EngineSettings()
    assert (settings.backend, settings.model, settings.voice, settings.voices_dir) == ("papercut", "auto", "", None)
    assert 1 <= settings.shots_at_once <= 2


def test_values_come_from_the_environment_and_empty_means_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ENGINE_VOICE", " en_US-amy-medium ")
    monkeypatch.setenv("ENGINE_SHOTS_AT_ONCE", "")
    monkeypatch.setenv("ENGINE_VOICE_KEY", "sk-very-secret")
    settings = EngineSettings()
    assert settings.voice == "en_US-amy-medium"
    assert settings.shots_at_once >= 1
    assert "very-secret" not in repr(settings)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("backend", "sora"),
        ("voice", "bob"),
        ("voice", "../../etc/passwd"),
        ("voice", "https://name:word@host/v1#x"),
        ("voices_url", "ftp://somewhere"),
        ("shots_at_once", "0"),
        ("shots_at_once", "many"),
    ],
)
def test_a_bad_value_stops_and_is_named(field: str, value: str) -> None:
    with pytest.raises(ValidationError) as raised:
        EngineSettings(**{field: value})  # type: ignore[arg-type]
    assert raised.value.errors()[0]["loc"] == (field,)


@pytest.mark.parametrize(
    "value", ["", "none", "zh_CN-huayan-medium", "/voices/mine.onnx", "https://api.openai.com/v1?model=tts-1#alloy"]
)
def test_every_kind_of_voice_is_taken(value: str) -> None:
    assert EngineSettings(voice=value).voice == value


def test_every_setting_is_described_for_the_example_file() -> None:
    for name, field in EngineSettings.model_fields.items():
        assert field.description, name
        assert field.description.endswith("."), name


@pytest.mark.parametrize("name", ["zh_CN-huayan-x_low", "en_US-libritts_r-medium"])
def test_voice_names_are_known_by_their_shape(name: str) -> None:
    assert is_voice_name(name)


@pytest.mark.parametrize(
    "name", ["", "joe", "../en_US-joe-medium", "en_US-joe-medium/..", "en_US-joe-medium.onnx", "en_US-j\n-medium"]
)
def test_paths_and_nonsense_are_no_voice_names(name: str) -> None:
    assert not is_voice_name(name)
