"""A real data folder for every storage test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage import deliveries, jobs
from storage.database import Database, open_database
from storage.settings import StorageSettings
from storage.tables import Job


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(StorageSettings(home=tmp_path / "home", _env_file=None))
    yield opened
    opened.close()


@pytest.fixture
def make_job(database: Database):
    def make(person: str = "console:ann", **columns: object) -> Job:
        with database.session() as session:
            place = deliveries.channel(session, "file:/tmp/fox.mp4")
            assert place.id is not None
            job = jobs.create(session, kind="short", channel_id=place.id, person=person, idea="a fox", options={})
            for name, value in columns.items():
                setattr(job, name, value)
            session.add(job)
            session.commit()
            return job

    return make
