"""Days of the calendar for the readers: how long months are, the next such weekday, a date that may not exist."""

from datetime import date, timedelta

from bots.errors import BadInput

FIRST_YEAR, LAST_YEAR = 2000, 2199


def month_end(year: int, month: int) -> int:
    """The last day of a month."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def day_after(day: date, weekday: int) -> date:
    """The next day of a weekday (Monday is 0), never the day itself."""
    return day + timedelta(days=(weekday - day.weekday() - 1) % 7 + 1)


def dated(year: int, month: int, day: int, word: str) -> date:
    """A date that was written. Raises BadInput where there is none, or none of our time."""
    if not FIRST_YEAR <= year <= LAST_YEAR or not 1 <= month <= 12 or not 1 <= day <= month_end(year, month):
        raise BadInput("clock_date", day=word)
    return date(year, month, day)
