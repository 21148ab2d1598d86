"""What a person may mean while they type an option: voices, styles, their jobs. For platforms that complete what is typed.

Reads rows and what is installed; knows no platform.
"""

from bots.asked import Available, shown
from bots.texts import say
from storage import jobs, series
from storage.database import Database

MOST = 25  # as many as Discord shows


class Suggestions:
    """Suggestions on one data folder."""

    def __init__(self, database: Database, available: Available) -> None:
        self._database = database
        self._available = available

    def suggest(self, option: str, typed: str, person: str, language: str) -> tuple[tuple[str, str], ...]:
        """(label, value) of at most MOST values that hold what was typed, for "voice", "style", "job" or "series"; () for anything else."""
        if option == "voice":
            found = [(name, name) for name in (*self._available.voices(), "none")]
        elif option == "style":
            found = [(name, name) for name in self._available.styles()]
        elif option == "series":
            found = self._series(person)
        elif option == "job":
            found = self._jobs(person, language)
        else:
            found = []
        wanted = typed.strip().casefold()
        return tuple(pair for pair in found if wanted in f"{pair[0]} {pair[1]}".casefold())[:MOST]

    def _series(self, person: str) -> list[tuple[str, str]]:
        """The person's series, newest first."""
        with self._database.session() as session:
            return [(row.name, row.name) for row in reversed(series.of_person(session, person))]

    def _jobs(self, person: str, language: str) -> list[tuple[str, str]]:
        """The person's unfinished jobs, newest first."""
        with self._database.session() as session:
            rows = jobs.unfinished_of(session, person)
        return [(f"{job.id} · {say(f'status.{job.status}', language)} · {shown(job.idea)}", job.id) for job in reversed(rows)]
