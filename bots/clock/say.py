"""A schedule in words."""

from bots.clock.when import When, clock


def describe(when: When, language: str) -> str:
    """The schedule in words."""
    return f"{', '.join(when.weekdays) or 'every day'}: {', '.join(map(clock, when.at))}"
