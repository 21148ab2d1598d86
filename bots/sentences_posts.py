"""Sentences about schedules at work: a short shown before it is posted, what was missed, what failed. English and Chinese by key."""

from collections.abc import Mapping
from types import MappingProxyType

POST_SENTENCES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "approval": (
            "“{title}” of {series} is ready, to be posted at {at} to {channels}. Without an answer by {by} it is {otherwise}.",
            "《{title}》（{series}）已做好，将于 {at} 发布到 {channels}。如果到 {by} 没有答复，将{otherwise}。",
        ),
        "approval_late": (
            "“{title}” of {series} is too late for {at}. Post it to {channels} now? Without an answer it is not posted.",
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
            "“{title}” of {series} could not be posted to {channel}: {why}",
            "《{title}》（{series}）无法发布到 {channel}：{why}",
        ),
        "post_too_large": (
            "“{title}” of {series} does not fit into {channel}'s {limit_mb} MB, so it is not posted there. Ask for fewer seconds.",
            "《{title}》（{series}）放不进 {channel} 的 {limit_mb} MB 上限，因此没有发布到那里。请缩短时长。",
        ),
        "slot_missed": (
            "{series}: the post for {at} was missed, because nothing was running then. Shall I make it now?",
            "{series}：{at} 的发布错过了，因为当时没有运行。现在补做吗？",
        ),
        "slot_too_late": (
            "{series}: no idea came in time for {at}, so nothing was posted. Shall I make it now?",
            "{series}：{at} 之前没能等到点子，因此没有发布。现在补做吗？",
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
        "error.database_away": (
            "The database server cannot be reached. What is done is kept: once it is back, shortwright resume goes on.",
            "暂时连不上数据库服务器。已完成的都已保存，恢复后用 shortwright resume 继续。",
        ),
        "error.database_server": (
            "The database in STORAGE_DATABASE_URL cannot be used: {reason}.",
            "STORAGE_DATABASE_URL 指定的数据库无法使用：{reason}。",
        ),
        "error.claim_lost": ("Another machine has taken this job.", "另一台机器已接手这个任务。"),
        # ── the queue ────────────────────────────────────────────────────────────────────────────────────────────────────────────
        "queue_head": ("What is posted next:", "接下来的发布："),
        "queue_head_of": ("What is posted next to {where}:", "接下来发布到 {where}："),
        "queue_empty_of": ("Nothing is to be posted to {where}.", "没有要发布到 {where} 的内容。"),
        "queue_place": (
            "Nothing is posted to “{value}”. Posts go to: {places}.",
            "没有发布到“{value}”的内容。发布到的地方有：{places}。",
        ),
        "queue_empty": (
            'Nothing is to be posted. For example: shortwright schedule new "every day at 9"',
            '没有待发布的内容。例如：shortwright schedule new "每天早上9点"',
        ),
        "queue_empty.chat": (
            "Nothing is to be posted. /schedule every day at 9 changes that.",
            "没有待发布的内容。用 /schedule 每天早上9点 来设定。",
        ),
        "queue_no_idea": ("an idea that is still to be written", "点子待定"),
        "queue_now": ("as soon as it is made", "做好就发"),
        "slot.wanted": ("about to be made", "即将制作"),
        "slot.rendering": ("being made", "制作中"),
        "slot.asked": ("waits for your word", "等待您确认"),
        "slot.ready": ("ready", "已就绪"),
        "queue_gone": (
            "That one has been posted or skipped already. Look at the queue again.",
            "这一条已经发布或跳过了。请重新查看队列。",
        ),
        "queue_edge": ("There is nothing to change places with.", "没有可以交换的位置。"),
        "queue_begun": (
            "One of the two is being made already, and the other is not. Skip it, or wait until both are.",
            "两条中只有一条已开始制作，无法交换。可以跳过，或等两条都开始。",
        ),
        "queue_which": ("Which one? Give its number in the queue, 1 to {count}.", "是哪一条？请给出队列里的编号，1 到 {count}。"),
        "queue_now_done": ("It is posted as soon as it is made.", "做好就发布。"),
        "queue_skip": ("It is skipped.", "已跳过。"),
        "queue_up": ("It comes earlier.", "已提前。"),
        "queue_down": ("It comes later.", "已推后。"),
        # ── answers ──────────────────────────────────────────────────────────────────────────────────────────────────────────────
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
