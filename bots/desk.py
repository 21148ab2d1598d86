"""What every command has at hand: the data folder, what may be chosen, whose bot it is; and whose job it is.

Knows no platform and no sentence.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlmodel import Session

from bots.asked import Available, shown
from bots.errors import BadInput
from bots.messages import Incoming
from bots.settings import ChatSettings
from storage import jobs
from storage.database import Database
from storage.errors import NotFound
from storage.tables import Job

if TYPE_CHECKING:
    from bots.ideas import Ideas


@dataclass(frozen=True)
class Desk:
    """Shared by all commands of one process."""

    database: Database
    available: Available
    chat: ChatSettings
    ideas: "Ideas | None" = None  # where new ideas of series come from; None: only lists

    @property
    def inbox(self) -> Path:
        """The folder that adapters download into, made when it is first asked for."""
        folder = self.database.home / "inbox"
        folder.mkdir(exist_ok=True)
        return folder

    def owns(self, person: str) -> bool:
        """Whether this is an owner of the bot; who sits at this machine, or holds its token, owns its data folder."""
        return person.startswith(("console:", "web:")) or person in self.chat.names("owners")

    def may_change(self, incoming: Incoming, job: Job) -> bool:
        """Only who asked, or an owner."""
        return job.person == incoming.person or self.owns(incoming.person)

    def theirs(self, session: Session, incoming: Incoming, start: str) -> Job:
        """The job whose id begins like that, if this person may change it. Raises BadInput."""
        begin = start.strip().lower()
        if not begin:
            raise BadInput("job_which")
        try:
            job = jobs.find(session, begin)
        except NotFound as exc:
            raise BadInput("job_unknown", value=shown(begin)) from exc
        if not self.may_change(incoming, job):
            raise BadInput("job_not_yours", value=job.id)
        return job


def is_local(incoming: Incoming) -> bool:
    """Whether the person sits at this machine."""
    return incoming.person.startswith("console:")


def is_program(incoming: Incoming) -> bool:
    """Whether a program calls, with the token of this machine's owner."""
    return incoming.person.startswith("web:")


def two_letters(locale: str) -> str:
    """A client's locale as the language our sentences have. >>> two_letters("zh-Hans-CN") == "zh"."""
    return "zh" if locale.strip().lower().startswith("zh") else "en"
