"""Sentences about schedules at work: a short shown before it is posted, what was missed, what failed. English and Chinese by key."""

from collections.abc import Mapping
from types import MappingProxyType

POST_SENTENCES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "approval": (
            "“{title}” of {series} is ready for {at}, for {channels}. Without an answer by {by} it is {otherwise}.",
            "《{title}》（{series}）已做好，将于 {at} 发布到 {channels}。如果到 {by} 没有答复，将{otherwise}。",
        ),
        "approval_late": (
            "“{title}” of {series} was for {at} and is too late for it. Post it to {channels} now? Without an answer it is not posted.",
            "《{title}》（{series}）本应在 {at} 发布，现在已经晚了。现在发布到 {channels} 吗？如果没有答复就不发布。",
        ),
        "approval_here": ("this chat", "本聊天"),
        "otherwise.post": ("posted", "照常发布"),
        "otherwise.skip": ("not posted", "不发布"),
        "post_unsure": (
            "I do not know whether “{title}” has arrived in {channel}. Have a look; if it is not there, press the button.",
            "不确定《{title}》是否已发到 {channel}。请看一下；如果没有，请按按钮。",
        ),
        "post_refused": (
            "“{title}” of {series} could not be posted to {channel}: {why}.",
            "《{title}》（{series}）无法发布到 {channel}：{why}。",
        ),
        "post_too_large": (
            "“{title}” of {series} does not fit into {channel}'s {limit_mb} MB, so it is not posted there. Ask for fewer seconds.",
            "《{title}》（{series}）放不进 {channel} 的 {limit_mb} MB 上限，因此没有发布到那里。请缩短时长。",
        ),
        "slot_missed": (
            "{series}: the post for {at} was missed, because nothing was running then. Shall I make it now?",
            "{series}：{at} 的发布错过了，因为当时没有运行。现在补做吗？",
        ),
        "slots_missed": (
            "{series}: missed posts, because nothing was running then: {count}. The last one was for {at}. Shall I make one now?",
            "{series}：错过了 {count} 次发布，因为当时没有运行；最后一次是 {at}。现在补做一条吗？",
        ),
        "slot_no_idea": (
            "{series}: there is no idea for {at}, so nothing is posted. {why}",
            "{series}：{at} 没有可用的点子，因此不发布。{why}",
        ),
        "slot_failed": ("{series}: nothing could be made for {at}: {why}", "{series}：{at} 的短片无法制作：{why}"),
        "series_failing": (
            "{series} is paused: {failures} posts in a row failed. The last one: {why}",
            "{series} 已暂停：连续 {failures} 次失败。最后一次：{why}",
        ),
        "error.database_server": (
            "The database in STORAGE_DATABASE_URL cannot be used: {reason}.",
            "STORAGE_DATABASE_URL 指定的数据库无法使用：{reason}。",
        ),
        "error.claim_lost": ("Another machine has taken this job.", "另一台机器已接手这个任务。"),
        "posting_it": ("It will be posted.", "会发布。"),
        "posting_now": ("It is being posted.", "正在发布。"),
        "skipping_it": ("It will not be posted.", "不会发布。"),
        "making_it": ("I am making it.", "正在制作。"),
        "post_not_yours": ("That is somebody else's series.", "那是别人的系列。"),
        "post_decided": ("That has been decided already.", "这已经决定过了。"),
        "button.post": ("Post", "发布"),
        "button.post_anew": ("Re-roll", "重做"),
        "button.post_edit": ("Edit", "修改"),
        "button.post_skip": ("Skip", "跳过"),
        "button.make_now": ("Make it now", "现在制作"),
        "button.post_again": ("Post again", "重新发布"),
    }
)
