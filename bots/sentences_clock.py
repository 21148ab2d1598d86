"""What the clock says about words, cron lines and zones it cannot use, as plain data: key → (English, Chinese). Part of `sentences`."""

from collections.abc import Mapping
from types import MappingProxyType

CLOCK_SENTENCES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "clock_empty": (
            "When shall it be? For example: every weekday at 9, or mondays and thursdays at 18:30.",
            "什么时候发？例如：每天早上9点，或：每周一三五 20:30。",
        ),
        "clock_too_long": (
            "That is {letters} characters, and a schedule has at most {limit}. For example: every weekday at 9, or daily at 18:30.",
            "这段文字有 {letters} 个字符，时间安排最多 {limit} 个。例如：每天早上9点，或：工作日 18:30。",
        ),
        "clock_unread": (
            (
                "I do not understand “{word}” there, so nothing was set. In English, Chinese or cron; for example: every weekday at 9, "
                "or mondays and thursdays at 18:30."
            ),
            "没看懂其中的“{word}”，所以没有设定。请用中文、英文或 cron，例如：每天早上9点，或：每周一三五 20:30。",
        ),
        "clock_zone_apart": (
            "The time zone is set apart from the times, so please leave “{word}” out. For example: every weekday at 9, or daily at 18:30.",
            "时区是单独设置的，请去掉“{word}”。例如：每天早上9点，或：工作日 18:30。",
        ),
        "clock_no_time": (
            "At what time? For example: every weekday at 9, or daily at 18:30.",
            "几点？例如：每天早上9点，或：工作日 18:30。",
        ),
        "clock_no_weekday": (
            "On which day of the week? For example: every monday at 9, or every other friday at noon.",
            "星期几？例如：每周一 9:00，或：隔周五 12:00。",
        ),
        "clock_no_date": (
            "On which day of the month? For example: on the 1st of every month at 8am, or on the last friday of the month at 17:00.",
            "每月哪一天？例如：每月1号上午8点，或：每月最后一个周五 17:00。",
        ),
        "clock_twice_said": (
            (
                "“{word}” says again, or otherwise, what was said before it. Write it once, for example: every weekday at 9, "
                "or every 2 hours from 9 to 17."
            ),
            "“{word}”与前面说的重复或矛盾。请只写一次，例如：工作日 9:00，或：9点到17点每两小时。",
        ),
        "clock_hour": (
            "“{word}” is not a time of day. For example: at 9:30, or at 6pm.",
            "“{word}”不是一天中的时间。例如：9:30，或：下午6点。",
        ),
        "clock_am_or_pm": (
            "Is “{word}” in the morning or in the evening? Say so at each time, for example: at 9:00 and 18:00, or at 9am and 6pm.",
            "“{word}”是上午还是下午？请每个时间都写清楚，例如：9:00 和 18:00，或：上午9点和下午6点。",
        ),
        "clock_part": (
            "At what time is “{word}”? Beside other times, say the hour, for example: every day at 9:00 and 19:00, or at 9am and 7pm.",
            "“{word}”是几点？和其他时间一起写时请写明，例如：每天 9:00 和 19:00，或：每天上午9点和晚上7点。",
        ),
        "clock_window": (
            "From {first} to {last} is not within one day. Use times as in: every 2 hours from 9 to 17, or every hour from 9am to 5pm.",
            "{first} 到 {last} 不在同一天内。请这样写：9点到17点每两小时，或：上午9点到下午5点每小时。",
        ),
        "clock_midnight": (
            (
                "Does midnight belong to the day before or after it? Write 0:00 with the day that begins, for example: every saturday at "
                "0:00, or fridays at 23:55."
            ),
            "半夜十二点算前一天还是后一天？请写新一天的 0:00，例如：每周六 0:00，或：每周五 23:55。",
        ),
        "clock_uneven": (
            "Steps of that size do not come out even over a day. Say from when to when: every 5 hours from 8 to 18; or every day at 9.",
            "这样的间隔在一天里除不尽。请写明从几点到几点：8点到18点每5小时；或：每天 9:00。",
        ),
        "clock_how_often": (
            "How often from {first} to {last}? For example: every 2 hours from {first} to {last}, or every day at {first}.",
            "{first} 到 {last} 之间多久一次？例如：{first}到{last}每2小时，或：每天 {first}。",
        ),
        "clock_split": (
            "Different times on different days are two schedules (see “{word}”). For example: mondays at 9, and another: fridays at 17:00.",
            "不同日子用不同时间，要分成两个（见“{word}”）。例如：每周一 9:00，另一个：每周五 17:00。",
        ),
        "clock_step": (
            (
                "“{word}” can be understood in two ways. Write for example: every 3 weeks on friday at noon, or on the third friday of the "
                "month at noon."
            ),
            "“{word}”有两种理解。请写成例如：每两天 9:00，或：每3周的周五 12:00。",
        ),
        "clock_count": (
            "You said {said}, but named {named}. Write for example: twice a day at 9 and 21, or every day at 9, 13 and 18.",
            "您说的是 {said} 次，却写了 {named} 个。请写成例如：每天两次 9:00 和 21:00，或：每天 9:00、13:00、18:00。",
        ),
        "clock_date": (
            "There is no {day}. For example: on the 15th of every month at 9, or every year on december 24 at 18:00.",
            "没有 {day} 这一天。例如：每月15号 9:00，或：每年12月24日 18:00。",
        ),
        "clock_once": (
            (
                "“{word}” is one date, and a schedule comes again and again. Write for example: every year on december 24 at 18:00, "
                "or every day at 9 until december 24."
            ),
            "“{word}”只是一个日期，而时间安排要重复。请写成例如：每年12月24日 18:00，或：每天 9:00 直到12月24日。",
        ),
        "clock_mixed": (
            (
                "“{word}” does not go together with the days named. Make two schedules of it, for example: every other friday at noon, "
                "and: on the 1st of every month at 9."
            ),
            "“{word}”和所写的日子不能放在一起。请分成两个，例如：隔周五 12:00，和：每月1号 9:00。",
        ),
        "clock_too_often": (
            (
                "That is too often: between two shorts there must be {minutes} minutes at least. For example: every hour from 9 to 17, "
                "or hourly."
            ),
            "太频繁了：两部短片之间至少隔 {minutes} 分钟。例如：9点到17点每15分钟，或：每小时。",
        ),
        "clock_past": (
            "{day} is past, so there would be no short. Write a later day, or none: every day at 9.",
            "{day} 已经过去，一部短片也发不出。请写更晚的日期，或不写：每天 9:00。",
        ),
        "clock_never": (
            "There is no such day, so there would be no short. For example: on the 1st of every month at 9, or every weekday at 9.",
            "没有这样的日子，一部短片也发不出。例如：每月1号 9:00，或：工作日 9:00。",
        ),
        "clock_zone": (
            "{value} is not a time zone I know. For example: Europe/Berlin, New York, or UTC+8.",
            "不认识时区“{value}”。例如：北京、Europe/Berlin，或 UTC+8。",
        ),
        "clock_from": (
            "{value} is not a moment. Write it as 2026-12-24 or 2026-12-24T18:00.",
            "“{value}”不是时刻。请写成 2026-12-24 或 2026-12-24T18:00。",
        ),
        "clock_number": (
            "{value} is not a number of times that can be shown. Give 1 to {limit}, for example 3 or 10.",
            "“{value}”不能作为要显示的次数。请给出 1 到 {limit}，例如 3 或 10。",
        ),
        "clock_stored": (
            "The stored schedule {value} cannot be read. Set it again, for example: every weekday at 9, or 0 9 * * mon-fri.",
            "读不出保存的时间安排 {value}。请重新设定，例如：工作日 9:00，或 0 9 * * mon-fri。",
        ),
        # ── cron ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        "clock_cron_fields": (
            (
                "A cron line has 5 fields (minute, hour, day, month, weekday); this one has {count}. For example: 0 9 * * mon-fri, "
                "or 30 18 * * *."
            ),
            "cron 有 5 个字段（分、时、日、月、星期），这里有 {count} 个。例如：0 9 * * mon-fri，或 30 18 * * *。",
        ),
        "clock_cron_seconds": (
            "{count} fields are a cron line with seconds or years; use the 5 of plain cron. For example: 0 9 * * mon-fri, or 30 18 * * *.",
            "{count} 个字段是带秒或年的 cron，请用普通的 5 个字段。例如：0 9 * * mon-fri，或 30 18 * * *。",
        ),
        "clock_cron_nickname": (
            "{value} is not known. There are {names}; or for example 0 9 * * mon-fri.",
            "不认识 {value}。可用：{names}；或例如 0 9 * * mon-fri。",
        ),
        "clock_cron_minute": (
            "{value} is not a minute of a cron line: those are 0 to 59. For example: 0 9 * * mon-fri, or */15 9-17 * * *.",
            "{value} 不是 cron 的分钟，应为 0 到 59。例如：0 9 * * mon-fri，或 */15 9-17 * * *。",
        ),
        "clock_cron_hour": (
            "{value} is not an hour of a cron line: those are 0 to 23. For example: 0 9 * * mon-fri, or 0 9-17/2 * * *.",
            "{value} 不是 cron 的小时，应为 0 到 23。例如：0 9 * * mon-fri，或 0 9-17/2 * * *。",
        ),
        "clock_cron_day": (
            "{value} is not a day of the month in a cron line: 1 to 31, or L for the last. For example: 0 9 1,15 * *, or 0 17 L * *.",
            "{value} 不是 cron 的日期，应为 1 到 31，或 L 表示最后一天。例如：0 9 1,15 * *，或 0 17 L * *。",
        ),
        "clock_cron_month": (
            "{value} is not a month of a cron line: those are 1 to 12, or jan to dec. For example: 0 9 1 1,7 *, or 0 9 * dec *.",
            "{value} 不是 cron 的月份，应为 1 到 12，或 jan 到 dec。例如：0 9 1 1,7 *，或 0 9 * dec *。",
        ),
        "clock_cron_weekday": (
            (
                "{value} is not a weekday of a cron line: 0 to 7 (0 and 7 are Sunday), or sun to sat. For example: 0 9 * * mon-fri, "
                "or 0 12 * * fri#2."
            ),
            "{value} 不是 cron 的星期，应为 0 到 7（0 和 7 是星期日），或 sun 到 sat。例如：0 9 * * mon-fri，或 0 12 * * fri#2。",
        ),
        "clock_cron_backwards": (
            "{value} runs backwards. Name the days or hours one by one, for example: 0 9 * * fri,sat,sun,mon, or 0 22,23,0,1 * * *.",
            "{value} 前后颠倒。请逐个列出，例如：0 9 * * fri,sat,sun,mon，或 0 22,23,0,1 * * *。",
        ),
        "clock_cron_either": (
            "Cron programs do not agree on what {value} means. Make it plain, for example: 0 9 1,15 * fri (either), or 0 9 * * mon-fri.",
            "各种 cron 对 {value} 的理解不一样。请写明白，例如：0 9 1,15 * fri（满足其一），或 0 9 * * mon-fri。",
        ),
    }
)
