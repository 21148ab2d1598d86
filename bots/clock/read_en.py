"""English words → a schedule."""

from datetime import date

from bots.clock.when import When
from bots.errors import BadInput


def read_english(text: str, today: date) -> When:
    """Read a schedule from English words. Raises BadInput."""
    raise BadInput("clock_unread", word=text[:40])
