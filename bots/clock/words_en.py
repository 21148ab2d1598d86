"""English words of days, months, parts and numbers, as plain data."""

from collections.abc import Mapping
from types import MappingProxyType

from bots.clock.when import DAYS, LAST, WEEKEND, WORKDAYS

_NAMES = {
    "mon": ("monday",),
    "tue": ("tuesday", "tues"),
    "wed": ("wednesday", "weds"),
    "thu": ("thursday", "thur", "thurs"),
    "fri": ("friday",),
    "sat": ("saturday",),
    "sun": ("sunday",),
}
DAY_WORDS: Mapping[str, str] = MappingProxyType(
    {
        form: day
        for day in DAYS
        for name in (day[:2], day, *_NAMES[day])
        for form in ((name,) if len(name) == 2 else (name, f"{name}s", f"{name}'s"))
    }
)
GROUPS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        **dict.fromkeys(("weekday", "weekdays", "workday", "workdays"), WORKDAYS),
        **dict.fromkeys(("weekend", "weekends"), WEEKEND),
    }
)
_MONTH_NAMES = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
MONTH_WORDS: Mapping[str, int] = MappingProxyType(
    {form: n for n, name in enumerate(_MONTH_NAMES, 1) for form in (name, name[:3], *(("sept",) if n == 9 else ()))}
)
PART_WORDS: Mapping[str, str] = MappingProxyType(
    {
        form: part
        for word, part in (("morning", "morning"), ("afternoon", "afternoon"), ("evening", "evening"), ("night", "night"))
        for form in (word, f"{word}s")
    }
)
NUMBER_WORDS: Mapping[str, int] = MappingProxyType(
    {
        **{
            word: n
            for n, word in enumerate(
                ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"), 1
            )
        },
        "fifteen": 15,
        "twenty": 20,
        "thirty": 30,
        "forty": 40,
        "sixty": 60,
        "ninety": 90,
    }
)
ORDINAL_WORDS: Mapping[str, int] = MappingProxyType(
    {
        **{
            word: n
            for n, word in enumerate(
                ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"), 1
            )
        },
        "fifteenth": 15,
        "twentieth": 20,
        "last": LAST,
    }
)
UNITS: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("second", "seconds", "sec", "secs"), "second"),
        **dict.fromkeys(("minute", "minutes", "min", "mins", "m"), "minute"),
        **dict.fromkeys(("hour", "hours", "hr", "hrs", "h"), "hour"),
        **dict.fromkeys(("day", "days"), "day"),
        **dict.fromkeys(("week", "weeks"), "week"),
    }
)
COUNTS: Mapping[str, int] = MappingProxyType({"once": 1, "twice": 2, "thrice": 3})
