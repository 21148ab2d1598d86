"""What the agent can be told from outside: AGENT_* and the two OPENAI_* names that every compatible tool uses.

Built once in bots/app and handed down. Imports nothing heavy; opens no file and no client.
"""

import re
from pathlib import Path
from typing import Annotated

from pydantic import Field, SecretStr, StringConstraints, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

_Name = Annotated[str, StringConstraints(strip_whitespace=True)]


class AgentSettings(BaseSettings):
    """Every field has a working default: no key, no chat model, the offline writer."""

    model_config = SettingsConfigDict(
        env_prefix="AGENT_", env_file=".env", extra="ignore", populate_by_name=True, hide_input_in_errors=True
    )

    openai_base_url: _Name = Field(
        default="",
        validation_alias="OPENAI_BASE_URL",
        description="Any OpenAI-compatible server (Ollama, vLLM, llama.cpp, LM Studio …). Empty: OpenAI.",
    )
    openai_api_key: SecretStr = Field(
        default=SecretStr(""), validation_alias="OPENAI_API_KEY", description="Its key. Local servers need none."
    )

    chat_model: _Name = Field(default="", description="The chat model that writes scripts. Empty: the offline writer.")
    vision_model: _Name = Field(
        default="", description="A chat model that sees pictures, to judge takes. Empty: takes are judged by their pixels alone."
    )
    moderation_model: _Name = Field(
        default="", description="A moderation model of the same server, asked before anything is made. Empty: none."
    )
    blocked_words: str = Field(
        default="", description="Words refused in ideas and prompts: a comma list, or the path of a file with one a line."
    )
    chat_timeout_s: float = Field(default=60.0, gt=0, le=600, description="How long one answer of the chat model may take.")
    chat_max_tokens: int = Field(default=3000, ge=200, le=32000, description="How long one answer of the chat model may be.")
    paper_guide: float = Field(
        default=0.0,
        ge=0,
        le=1,
        description=(
            "How strongly a paper clip of each shot, the storyboard's picture in motion, leads a video model's layout and camera: 0 not at "
            "all, 0.5 well, 1 closely, colours too."
        ),
    )
    max_takes: int = Field(default=3, ge=1, le=6, description="Tries at one shot, the first one included, before the job fails.")

    @field_validator("openai_base_url")
    @classmethod
    def _is_address(cls, value: str) -> str:
        if value and not re.match(r"https?://[^\s/]+", value):
            raise ValueError("it must begin with http:// or https://")
        return value

    @field_validator("blocked_words")
    @classmethod
    def _file_is_there(cls, value: str) -> str:
        if names_a_file(value) and not Path(value).expanduser().is_file():
            raise ValueError("there is no such file; give a comma list of words, or the path of a text file")
        return value


def names_a_file(blocked_words: str) -> bool:
    """Whether AGENT_BLOCKED_WORDS is meant as a path."""
    return "," not in blocked_words and bool(re.search(r"[/\\]|\.txt$", blocked_words.strip()))
