"""What the front-ends can be told from outside: SHORTWRIGHT_* for the command itself; each chat adds its own prefix.

Built once in bots/app and handed down. Imports nothing heavy: the command's help waits for this module.
"""

from typing import Literal

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class BotSettings(BaseSettings):
    """SHORTWRIGHT_*: the language of sentences, and what is logged."""

    model_config = SettingsConfigDict(
        env_prefix="SHORTWRIGHT_", env_file=".env", env_file_encoding="utf-8", env_ignore_empty=True, extra="ignore", frozen=True
    )

    language: Literal["", "en", "zh"] = Field(
        default="", description="The language the command speaks: en or zh. Empty: the terminal's own."
    )
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field(
        default="INFO", description="How much shortwright.log in the data folder says: DEBUG, INFO, WARNING or ERROR."
    )
    debug: bool = Field(default=False, description="true: show the stack trace of an error as well as its sentence.")
