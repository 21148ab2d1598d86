"""What can go wrong with rows and files, named by what the caller can do.

StorageError
├── SchemaTooNew     install the newer shortwright; nothing was touched
├── HomeUnusable     choose another data folder, or free space: it cannot be written
├── DatabaseUnusable start PostgreSQL, or mend STORAGE_DATABASE_URL
├── ClaimLost        leave the job: another machine has it
└── NotFound         the row that was named does not exist
"""

from pathlib import Path


class StorageError(Exception):
    """Rows or files could not be read or written."""


class SchemaTooNew(StorageError):
    """The database was written by a newer shortwright."""

    def __init__(self, found: str) -> None:
        super().__init__(f"the database is at revision {found}, which this version does not know")
        self.found = found


class HomeUnusable(StorageError):
    """The data folder cannot be created or written."""

    def __init__(self, home: Path, reason: str) -> None:
        super().__init__(f"{home}: {reason}")
        self.home = home
        self.reason = reason


class DatabaseUnusable(StorageError):
    """The database server cannot be used. No address and no password is in it."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"the database cannot be used: {reason}")
        self.reason = reason


class ClaimLost(StorageError):
    """Another machine has taken the job, for nothing was heard of this one for too long."""

    def __init__(self, job_id: str) -> None:
        super().__init__(f"job {job_id} was taken by another machine")
        self.job_id = job_id


class NotFound(StorageError):
    """The named row does not exist."""

    def __init__(self, what: str, name: str) -> None:
        super().__init__(f"no {what} {name}")
        self.what = what
        self.name = name
