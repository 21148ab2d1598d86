"""Settings come from AGENT_* and OPENAI_*, need nothing, hide the key, and stop the start where they cannot work."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from agent.safety import blocked_words, has_blocked
from agent.settings import AgentSettings


def test_a_fresh_machine_needs_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AGENT_CHAT_MODEL", "OPENAI_BASE_URL", "OPENAI_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    settings = AgentSettings(_env_file=None)
    assert settings.chat_model == ""
    assert settings.max_takes == 3


def test_the_names_that_every_tool_uses_are_read_and_the_key_is_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AGENT_CHAT_MODEL", " qwen3 ")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://localhost:11434/v1")
    monkeypatch.setenv("OPENAI_API_KEY", "sk-secret")
    settings = AgentSettings(_env_file=None)
    assert (settings.chat_model, settings.openai_base_url) == ("qwen3", "http://localhost:11434/v1")
    assert "sk-secret" not in repr(settings)


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("OPENAI_BASE_URL", "localhost:11434", "http://"),
        ("AGENT_BLOCKED_WORDS", "/no/such/file.txt", "no such file"),
        ("AGENT_CHAT_TIMEOUT_S", "0", "greater than 0"),
        ("AGENT_MAX_TAKES", "many", "integer"),
    ],
)
def test_a_value_that_cannot_work_stops_the_start_and_is_named(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, words: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(ValidationError) as wrong:
        AgentSettings(_env_file=None)
    assert words in str(wrong.value)
    assert name.lower().removeprefix("agent_") in str(wrong.value).lower()


def test_blocked_words_are_a_list_or_a_file(tmp_path: Path) -> None:
    assert blocked_words("Gore,  血腥 ，") == ("gore", "血腥")
    file = tmp_path / "words.txt"
    file.write_text("# ours\nGore  # never\n\nnasty thing\n", encoding="utf-8")
    assert blocked_words(str(file)) == ("gore", "nasty thing")
    assert blocked_words("") == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("pure GORE!", True),
        ("ＧＯＲＥ", True),
        ("gorendom", False),
        ("太血腥了", True),
        ("a nasty  thing", False),
        ("a nasty thing", True),
    ],
)
def test_words_are_found_whole_in_any_case_and_width(text: str, found: bool) -> None:
    assert has_blocked(text, blocked_words("gore, 血腥, nasty thing")) is found
