"""The engine's settings, read once at the start and handed down. `.env.example` repeats every description here.

Knows no other room's settings. Imports nothing heavy: the command's help waits for this module.
"""

import os
import re
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

Backend = Literal["papercut", "diffusion", "remote", "cluster"]

# A fixed revision, so that a voice pulled today is the voice pulled next year.
PIPER_VOICES_URL = "https://huggingface.co/rhasspy/piper-voices/resolve/c10ece1aade47bb51c153c893d14e5bf8e5b7117"
HUB_URL = "https://huggingface.co"

_VOICE_NAME = re.compile(r"[a-z]{2,3}_[A-Z]{2,3}-[A-Za-z0-9_]{1,40}-[a-z_]{1,12}")


def is_voice_name(text: str) -> bool:
    """Whether text is shaped like a Piper voice's name ("zh_CN-huayan-medium"); such a name is safe as a file name."""
    return _VOICE_NAME.fullmatch(text) is not None


def _cores() -> int:
    return min(2, os.cpu_count() or 1)


class EngineSettings(BaseSettings):
    """ENGINE_* from the environment. A value that cannot be right stops the start."""

    model_config = SettingsConfigDict(
        env_prefix="ENGINE_", env_ignore_empty=True, extra="ignore", frozen=True, populate_by_name=True
    )

    backend: Backend = Field(
        default="papercut",
        description="What draws shots: papercut (built in, no GPU), diffusion (a GPU), remote (a video server), cluster (Ray).",
    )
    model: str = Field(
        default="auto",
        max_length=300,
        description="The video model of diffusion and remote: auto picks the best that fits; or a name, repository or folder.",
    )
    voice: str = Field(
        default="",
        max_length=500,
        description=(
            "Who speaks. Empty: an installed voice for the short's language. none: nobody. Or a Piper voice's name "
            "(en_US-amy-medium), the path of its .onnx file, or an OpenAI-compatible speech service with its voice: "
            "https://api.openai.com/v1#alloy (?model=NAME before the # where the service has several)."
        ),
    )
    voice_key: SecretStr | None = Field(
        default=None, description="The key of the speech service named in ENGINE_VOICE, where it wants one."
    )
    voices_dir: Path | None = Field(
        default=None, description="Where pulled voices are kept. Empty: the folder voices in STORAGE_HOME."
    )
    voices_url: str = Field(
        default=PIPER_VOICES_URL,
        max_length=500,
        description="Where `shortwright voices pull` gets Piper voices: a mirror of the rhasspy/piper-voices repository.",
    )
    models_dir: Path | None = Field(
        default=None,
        description="Where pulled video models are kept, 20 to 130 GB each. Empty: the folder models in STORAGE_HOME.",
    )
    models_url: str = Field(
        default=HUB_URL,
        max_length=500,
        description="Where `shortwright models pull` gets video models: Hugging Face or a mirror of it.",
    )
    hub_token: SecretStr | None = Field(
        default=None,
        validation_alias="HF_TOKEN",
        description="A Hugging Face token, for models whose makers want their terms accepted first (gated).",
    )
    hub_offline: bool = Field(
        default=False, validation_alias="HF_HUB_OFFLINE", description="true: models are never looked for or fetched."
    )
    music_dir: Path | None = Field(
        default=None,
        description="Your own music, tried first. Subfolders named calm, happy, tender, nostalgic or energetic sort it by mood.",
    )
    idle_minutes: float = Field(
        default=10.0,
        gt=0,
        le=10_000,
        description="Minutes after the last shot until the diffusion engine gives its video model's memory back.",
    )
    shots_at_once: int = Field(
        default_factory=_cores,
        ge=1,
        le=64,
        description="How many shots are rendered at the same time. Empty: 2, or 1 on one core.",
    )

    @field_validator("voice")
    @classmethod
    def _voice_is_one_of_four(cls, value: str) -> str:
        value = value.strip()
        if value in ("", "none") or value.startswith(("http://", "https://")):
            return _checked_url(value, "a speech service") if "://" in value else value
        if is_voice_name(value) or value.endswith(".onnx"):
            return value
        raise ValueError(
            f"{value!r} is no voice: give a Piper voice's name, the path of an .onnx file, a speech service's URL, or none"
        )

    @field_validator("models_url")
    @classmethod
    def _models_url_is_a_url(cls, value: str) -> str:
        return _checked_url(value.strip().rstrip("/"), "Hugging Face or a mirror of it")

    @field_validator("voices_url")
    @classmethod
    def _voices_url_is_a_url(cls, value: str) -> str:
        return _checked_url(value.strip().rstrip("/"), "a mirror of the voices")


def _checked_url(value: str, what: str) -> str:
    parts = urlsplit(value)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(f"{value!r} is no address of {what}; it must start with http:// or https://")
    if parts.password or parts.username:
        raise ValueError(f"the address of {what} must not hold a name or password; use the key's own setting")
    return value
