"""STORAGE_*: where rows and files live, and how long."""

from pathlib import Path

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class StorageSettings(BaseSettings):
    """Built only in bots/app and handed down."""

    model_config = SettingsConfigDict(env_prefix="STORAGE_", env_file=".env", env_file_encoding="utf-8", extra="ignore")

    home: Path | None = Field(
        default=None, description="Folder for the database, finished media and voices. Empty: the platform's user data folder."
    )
    keep_days: int = Field(default=30, ge=1, description="Days a finished file is kept after its last use.")
    max_gb: float = Field(
        default=10.0, gt=0, description="Gigabytes of finished files kept; oldest takes go first, posted shorts last."
    )

    def home_path(self) -> Path:
        """The data folder, absolute, whether or not it exists yet."""
        if self.home is not None:
            return self.home.expanduser().absolute()
        import platformdirs

        return Path(platformdirs.user_data_dir("shortwright", appauthor=False)).absolute()
