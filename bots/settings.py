"""What the front-ends can be told from outside: SHORTWRIGHT_* for the command itself, CHAT_* for who may do what in chats, and a prefix
for each chat.

Built once in bots/app and handed down. Imports nothing heavy: the command's help waits for this module.
"""

from typing import Literal

from pydantic import Field, SecretStr
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


class ChatSettings(BaseSettings):
    """CHAT_*: who may use the bots, and how much. A person is "telegram:ID" or "discord:ID", a chat is its address, a role "discord:ID"."""

    model_config = SettingsConfigDict(
        env_prefix="CHAT_", env_file=".env", env_file_encoding="utf-8", env_ignore_empty=True, extra="ignore", frozen=True
    )

    owners: str = Field(
        default="",
        description="Who owns this bot, as a comma list: telegram:ID, discord:ID. Owners may use /admin and every job's buttons.",
    )
    allowed: str = Field(
        default="",
        description="Who may use it, as a comma list of people, chats (telegram:-100123) and servers. Empty: everybody who finds it.",
    )
    roles: str = Field(
        default="", description="Discord roles (ids, comma list): who has one of them may use it. Together with CHAT_ALLOWED."
    )
    most_jobs: int = Field(default=3, ge=1, le=1000, description="Unfinished jobs that one person may have at a time.")
    daily_seconds: int = Field(
        default=600, ge=3, le=1_000_000, description="Seconds of video that one person may ask for in 24 hours. Owners: no limit."
    )
    feeds: str = Field(
        default="",
        description="Feeds that series of anybody may read, as a comma list of hosts (.example.org: and below). Empty: those of owners.",
    )
    draft: bool = Field(
        default=False, description="true: shorts asked for in chats are drafts until the person asks for the final."
    )

    def names(self, field: Literal["owners", "allowed", "roles", "feeds"]) -> frozenset[str]:
        """One of the comma lists as a set."""
        return frozenset(part.strip() for part in str(getattr(self, field)).split(",") if part.strip())


class TelegramSettings(BaseSettings):
    """TELEGRAM_*: the bot, and how it reaches Telegram."""

    model_config = SettingsConfigDict(
        env_prefix="TELEGRAM_", env_file=".env", env_file_encoding="utf-8", env_ignore_empty=True, extra="ignore", frozen=True
    )

    bot_token: SecretStr = Field(default=SecretStr(""), description="The token that @BotFather gave. Empty: no Telegram.")
    api_url: str = Field(
        default="https://api.telegram.org", description="Where the Bot API is: Telegram's own, or your local server."
    )
    local_mode: bool = Field(
        default=False, description="true: TELEGRAM_API_URL is a local Bot API server started with --local: files up to 2 GB."
    )
    upload_mb: float = Field(
        default=0.0,
        ge=0.0,
        le=2000.0,
        description="The largest file sent, in megabytes, where your line or proxy takes less. 0: what Telegram takes (50, or 2000).",
    )
    webhook_url: str = Field(
        default="",
        description="The public https address that Telegram shall call. Empty: the bot asks for news itself (polling).",
    )
    webhook_secret: SecretStr = Field(
        default=SecretStr(""),
        description="What Telegram shows at each call, so that nobody else's is taken. Empty: made anew at each start.",
    )
    webhook_listen: str = Field(
        default="127.0.0.1:8443", description="Host and port where the webhook listens, behind your proxy."
    )


class DiscordSettings(BaseSettings):
    """DISCORD_*: the bot, and how it reaches Discord."""

    model_config = SettingsConfigDict(
        env_prefix="DISCORD_", env_file=".env", env_file_encoding="utf-8", env_ignore_empty=True, extra="ignore", frozen=True
    )

    bot_token: SecretStr = Field(
        default=SecretStr(""), description="The bot's token from Discord's developer portal. Empty: no Discord."
    )
    api_url: str = Field(
        default="", description="Another address for Discord's REST API (a proxy, a test server). Empty: Discord's own."
    )
    gateway_url: str = Field(
        default="", description="Another address for its gateway, wss://… Empty: the one that the API names."
    )


class WebSettings(BaseSettings):
    """WEB_*: the door for programs. Off until both an address to listen at and a token are set."""

    model_config = SettingsConfigDict(
        env_prefix="WEB_", env_file=".env", env_file_encoding="utf-8", env_ignore_empty=True, extra="ignore", frozen=True
    )

    listen: str = Field(
        default="", description="Host and port where programs may call, for example 127.0.0.1:8787. Empty: nowhere."
    )
    token: SecretStr = Field(
        default=SecretStr(""), description="What each call has to show (Authorization: Bearer …): at least 16 characters."
    )
    url: str = Field(
        default="",
        description="The address under which programs reach it from outside, for links. Empty: http:// and WEB_LISTEN.",
    )
