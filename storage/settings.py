"""STORAGE_*: where rows and files live, and how long."""

from pathlib import Path

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict


class StorageSettings(BaseSettings):
    """Built only in bots/app and handed down."""

    model_config = SettingsConfigDict(
        env_prefix="STORAGE_", env_file=".env", env_file_encoding="utf-8", extra="ignore", hide_input_in_errors=True
    )

    home: Path | None = Field(
        default=None, description="Folder for the database, finished media and voices. Empty: the platform's user data folder."
    )
    database_url: SecretStr = Field(
        default=SecretStr(""),
        description="A PostgreSQL for the rows, so that several machines work on them: postgresql://user:password@host/name. Needs "
        "the extra [postgres]. Empty: SQLite in STORAGE_HOME.",
    )
    media_dir: Path | None = Field(
        default=None,
        description="Folder for finished files. Empty: media in STORAGE_HOME. Machines that share a database share this folder.",
    )
    keep_days: int = Field(default=30, ge=1, description="Days a finished file is kept after its last use.")
    max_gb: float = Field(
        default=10.0, gt=0, description="Gigabytes of finished files kept; oldest takes go first, posted shorts last."
    )

    @field_validator("database_url")
    @classmethod
    def _is_postgresql(cls, value: SecretStr) -> SecretStr:
        url = value.get_secret_value().strip()
        if not url:
            return SecretStr("")
        scheme, separator, rest = url.partition("://")
        if not separator or scheme not in ("postgres", "postgresql", "postgresql+psycopg") or not rest:
            raise ValueError("it is no address of a PostgreSQL: postgresql://user:password@host/name")
        return SecretStr(f"postgresql+psycopg://{rest}")

    def home_path(self) -> Path:
        """The data folder, absolute, whether or not it exists yet."""
        if self.home is not None:
            return self.home.expanduser().absolute()
        import platformdirs

        return Path(platformdirs.user_data_dir("shortwright", appauthor=False)).absolute()
