"""The sentences of chats, as plain data: key → (English, Chinese). `sentences` adds its own and is what the others read.

A key that ends in ".chat" is said in chats in place of the one without: there is no command line there.
"""

from collections.abc import Mapping
from types import MappingProxyType

CHAT_SENTENCES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        # ── who may ──────────────────────────────────────────────────────────────────────────────────────────────────────────────
        "not_allowed": (
            "This bot is private. Its owner can let you in; your id is {person}.",
            "这个机器人不对外开放。机器人的主人可以为您开通，您的编号是 {person}。",
        ),
        "banned": ("The owner of this bot has closed it for you.", "机器人的主人已停止为您服务。"),
        "too_many_jobs": (
            "You have {limit} unfinished already. Wait for one to finish, or /cancel one.",
            "您已有 {limit} 个未完成的任务。请等其中一个完成，或用 /cancel 取消一个。",
        ),
        "budget_used": (
            "That would be {wants} s of video; {left} s of your {limit} s for 24 hours are left. Ask for less, or come back later.",
            "这次需要 {wants} 秒视频，而您 24 小时内的 {limit} 秒额度还剩 {left} 秒。请缩短时长，或稍后再来。",
        ),
        "was_away": (
            "I was away when you wrote, so your older messages were not acted on. Send it again if you still want it.",
            "您发消息时我不在线，较早的消息没有处理。如果还需要，请再发一次。",
        ),
        "busy": ("I am very busy right now. Please send that again in a minute.", "现在太忙了，请过一分钟再发一次。"),
        "admin_only": (
            "Only the owner of this bot may do that. To be the owner, put {person} into CHAT_OWNERS.",
            "只有机器人的主人可以这样做。要成为主人，请把 {person} 写进 CHAT_OWNERS。",
        ),
        "chat_settings_denied": (
            "Only an administrator of this chat may change its settings.",
            "只有本群的管理员可以更改群设置。",
        ),
        # ── what is made ─────────────────────────────────────────────────────────────────────────────────────────────────────────
        "accepted_eta": ("Ready in about {time}.", "大约 {time} 后完成。"),
        "accepted_elsewhere": (
            "I cannot post here later, so it will come to you as a direct message.",
            "之后我无法在这里发言，成片会私信发给您。",
        ),
        "ask_idea": ("What is the short about? One sentence will do.", "短片讲什么？一句话就够了。"),
        "ask_idea_title": ("A new short", "新短片"),
        "ask_idea_placeholder": ("a red fox crosses a frozen lake", "一只红狐狸走过结冰的湖面"),
        "ask_shot": ("What shall shot {shot} show? Now it is: {prompt}", "镜头 {shot} 要呈现什么？现在是：{prompt}"),
        "ask_shot_title": ("Shot {shot}", "镜头 {shot}"),
        "ask_shot_placeholder": ("a blue fox sleeps in the snow", "一只蓝狐狸睡在雪里"),
        "progress_queued": ("queued · {ahead} ahead", "排队中 · 前面还有 {ahead} 个"),
        "progress_next": ("queued · next in line", "排队中 · 下一个就是"),
        "ready_in": ("ready in about {time}", "大约 {time} 后完成"),
        "ended_completed": ("Done.", "完成。"),
        "ended_undelivered": (
            "It is finished, but this chat did not take it. Check that I may write and send files here, then press the button.",
            "已经完成，但没能发到这个聊天。请确认我在这里可以发言和发送文件，然后按下面的按钮。",
        ),
        "ended_cancelled": ("Cancelled.", "已取消。"),
        "ended_failed": ("It did not work out; the next message says why.", "没有做成，原因见下一条消息。"),
        "unsure": (
            "The connection broke while I was sending your short, and it may not have arrived. If you do not see it, press the button.",
            "发送短片时连接中断，不确定是否送达。如果没有看到，请按下面的按钮。",
        ),
        # ── after the short ──────────────────────────────────────────────────────────────────────────────────────────────────────
        "button.reroll": ("Re-roll a shot", "重拍一个镜头"),
        "button.change": ("Edit a shot", "修改一个镜头"),
        "button.retake": ("New take of all", "全部重拍"),
        "button.ratio": ("Other ratio", "换比例"),
        "button.final": ("Final quality", "正式画质"),
        "button.delete": ("Delete", "删除"),
        "button.delete_yes": ("Yes, delete it", "确定删除"),
        "button.shot": ("{shot}", "{shot}"),
        "button.back": ("Back", "返回"),
        "button.no": ("No", "不了"),
        "button.again": ("Try again", "再试一次"),
        "button.resend": ("Send it again", "重新发送"),
        "changing_reroll": ("Another take of shot {shot}.", "重拍镜头 {shot}。"),
        "changing_edit": ("Shot {shot} as you said, the rest as it is.", "按您说的修改镜头 {shot}，其余不变。"),
        "changing_retake": ("New takes of all shots.", "重拍全部镜头。"),
        "changing_ratio": ("The same short in {ratio}.", "同一部短片，改为 {ratio}。"),
        "changing_final": ("The same short in final quality.", "同一部短片，改为正式画质。"),
        "already_on_it": ("That is being made already.", "已经在做了。"),
        "ratio_same": ("It is {value} already. Choose another.", "现在就是 {value}，请选另一个。"),
        "final_already": ("This is the final already.", "这已经是正式画质。"),
        "short_gone": ("That short is no longer here.", "那部短片已经不在了。"),
        "delete_in_use": (
            "A change of this short is still being made. Wait for it, or cancel it first.",
            "这部短片的修改还在制作中。请等它完成，或先取消。",
        ),
        "deleted": ("Deleted.", "已删除。"),
        "button_old": ("That button is too old. Send /help for what there is.", "这个按钮已失效。发送 /help 查看可用功能。"),
        "storyboard_old": ("That storyboard is no longer the newest one.", "这已不是最新的分镜。"),
        "resending": ("It is sent again.", "正在重新发送。"),
        "nothing_to_resend": ("There is nothing to send again.", "没有需要重新发送的内容。"),
        # ── commands ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
        "command.short": ("Make a short from an idea", "用一个创意制作短片"),
        "command.script": ("Write only the script", "只写脚本"),
        "command.settings": ("Ratio, length, language, voice, music …", "比例、时长、语言、声音、音乐……"),
        "command.jobs": ("Your jobs and how far they are", "您的任务和进度"),
        "command.gallery": ("The last shorts of this chat again", "再看本聊天最近的短片"),
        "command.cancel": ("Cancel a job", "取消任务"),
        "command.forget": ("Delete everything of yours", "删除您的全部数据"),
        "command.help": ("What this bot does", "这个机器人能做什么"),
        "command.admin": ("For the owner of the bot", "仅限机器人的主人"),
        "help.chat": (
            (
                "Send me an idea in a sentence and get a short video with voice, captions and music. Your own script works too.\n"
                "In a group: /short and the idea.\n\n"
                "/short IDEA makes a short\n/script IDEA writes only the text\n/settings ratio, length, language, voice, music …\n"
                "/series shorts that come again and again\n"
                "/schedule posts them at their times\n"
                "/jobs what is being made\n/cancel stops a job\n/gallery the last shorts of this chat\n/forget deletes everything of yours"
            ),
            (
                "用一句话告诉我一个创意，就能得到带旁白、字幕和音乐的短视频。也可以直接发您自己的脚本。\n"
                "在群里：/short 加上创意。\n\n"
                "/short 创意：制作短片\n/script 创意：只写文字\n/settings：比例、时长、语言、声音、音乐……\n"
                "/series：反复制作的系列短片\n/schedule：定时发布系列\n/jobs：查看进度\n/cancel：取消任务\n/gallery：本聊天最近的短片\n/forget：删除您的全部数据"
            ),
        ),
        "command_unknown.chat": (
            "There is no command /{value}. Send /help for the list.",
            "没有 /{value} 这个命令。发送 /help 查看列表。",
        ),
        "job_unknown.chat": ("There is no job {value}. /jobs lists yours.", "没有任务 {value}。用 /jobs 查看您的任务。"),
        "job_which.chat": ("Which job? /jobs lists yours.", "是哪个任务？用 /jobs 查看。"),
        "no_jobs.chat": ("No jobs yet. Send me an idea in a sentence.", "还没有任务。用一句话告诉我一个创意吧。"),
        "voice_missing.chat": (
            "The voice {value} is not installed here. /settings shows those that are.",
            "这里没有安装声音 {value}。用 /settings 查看可用的声音。",
        ),
        "cancel_which": ("Which one shall I cancel?", "要取消哪一个？"),
        "nothing_to_cancel": ("Nothing of yours is being made.", "您没有正在进行的任务。"),
        "gallery": ("The last {count} of this chat:", "本聊天最近的 {count} 部："),
        "gallery_empty": ("No shorts yet. Send me an idea in a sentence.", "还没有短片。用一句话告诉我一个创意吧。"),
        "gallery_gone": ("no longer kept", "已不再保留"),
        "forget_ask": (
            "This deletes all you made here (jobs: {jobs}, files you sent: {files}) and your settings. It cannot be undone.",
            "这会删除您在这里的全部内容（任务 {jobs} 个，发送的文件 {files} 个）和设置，无法恢复。",
        ),
        "button.forget_yes": ("Yes, delete everything", "确定全部删除"),
        "forgotten": (
            "Everything of yours is deleted. Files that were handed over stay where they are.",
            "您的全部数据已删除。已交付的文件仍在原处。",
        ),
        "forgotten.chat": (
            "Everything of yours is deleted. Messages already in this chat stay until you delete them there.",
            "您的全部数据已删除。聊天中已有的消息需由您自行删除。",
        ),
        "forget_not": ("Nothing was deleted.", "没有删除任何内容。"),
        # ── files ────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        "upload_photo": (
            "I keep your picture, but today I make shorts from words only: describe in a sentence what should happen.",
            "图片已保存，但目前我只能根据文字制作：请用一句话说说要发生什么。",
        ),
        "upload_video": (
            "I keep your video, but today I make shorts from words only: describe in a sentence what you want to see.",
            "视频已保存，但目前我只能根据文字制作：请用一句话说说想看到什么。",
        ),
        "upload_voice": (
            "I keep your voice note, but today I cannot listen to it: please write the idea in a sentence.",
            "语音已保存，但目前我还听不懂：请用一句话写下创意。",
        ),
        "upload_too_large": (
            "That file is larger than I can fetch here. Write me the idea in a sentence instead.",
            "这个文件太大，我无法获取。请用一句话写下创意。",
        ),
        "upload_unknown": (
            "I cannot use that file. Send an idea or a script as text, or as a .txt file.",
            "我无法使用这个文件。请以文字或 .txt 文件发送创意或脚本。",
        ),
        "script_not_text": (
            "That file is not plain text. Save it as UTF-8 text, or paste the words here.",
            "这个文件不是纯文本。请存为 UTF-8 文本，或把内容直接粘贴过来。",
        ),
        # ── settings ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
        "settings_person": ("Your settings. Press one to change it.", "您的设置。点按即可更改。"),
        "settings_chat": (
            "The settings of this chat, for everybody who has none of their own.",
            "本群的设置，用于没有个人设置的人。",
        ),
        "button.settings_c": ("For this chat …", "本群设置……"),
        "button.settings_p": ("For me …", "我的设置……"),
        "setting_choose": ("{name}: choose.", "{name}：请选择。"),
        "setting_kept": ("{name}: {value}", "{name}：{value}"),
        "option.ratio": ("Ratio", "比例"),
        "option.seconds": ("Length", "时长"),
        "option.lang": ("Language", "语言"),
        "option.voice": ("Voice", "声音"),
        "option.music": ("Music", "音乐"),
        "option.style": ("Style", "风格"),
        "option.draft": ("Draft", "草稿"),
        "option.captions": ("Captions", "字幕"),
        "option.storyboard": ("Storyboard first", "先看分镜"),
        "value.usual": ("as usual", "默认"),
        "value.seconds": ("{value} s", "{value} 秒"),
        "value.on": ("on", "开"),
        "value.off": ("off", "关"),
        "value.none": ("none", "无"),
        "value.calm": ("calm", "平静"),
        "value.happy": ("happy", "欢快"),
        "value.tender": ("tender", "温柔"),
        "value.nostalgic": ("nostalgic", "怀旧"),
        "value.energetic": ("energetic", "激昂"),
        # ── the owner ────────────────────────────────────────────────────────────────────────────────────────────────────────────
        "admin_health": (
            (
                "{running} in hand, {queued} queued, {waiting} waiting for people.\n"
                "Last 24 hours: {day} asked, {failed} failed. {used} GB kept, {free} GB free."
            ),
            (
                "进行中 {running}，排队 {queued}，等待答复 {waiting}。\n"
                "最近 24 小时：请求 {day}，失败 {failed}。已用 {used} GB，剩余 {free} GB。"
            ),
        ),
        "admin_help": (
            "/admin queue · people · feed HOST · allow ID · ban ID · reset ID · limit [ID] jobs 5 seconds 600. Or reply to somebody.",
            "/admin queue · people · feed 域名 · allow 编号 · ban 编号 · reset 编号 · limit [编号] jobs 5 seconds 600。也可回复某人。",
        ),
        "admin_unknown": (
            "There is no /admin {value}. There are: health, queue, people, allow, ban, reset, limit, feeds, feed.",
            "没有 /admin {value}。可用：health、queue、people、allow、ban、reset、limit、feeds、feed。",
        ),
        "admin_queue_empty": ("Nothing is unfinished.", "没有未完成的任务。"),
        "admin_allowed": ("Allowed", "已开通"),
        "admin_banned": ("Banned", "已封禁"),
        "admin_allow": ("{person} may use this bot.", "{person} 可以使用这个机器人。"),
        "admin_ban": ("{person} may not use this bot.", "{person} 不能使用这个机器人。"),
        "admin_reset": ("{person} is treated like everybody.", "{person} 按一般用户对待。"),
        "admin_limit": ("Limits of {person}: {limits}.", "{person} 的上限：{limits}。"),
        "admin_limit_unknown": (
            "For example: /admin limit 123456 jobs 5 seconds 600. Without an id it is for everybody; now {jobs} and {seconds}.",
            "例如：/admin limit 123456 jobs 5 seconds 600。不写编号则适用于所有人；目前是 {jobs} 和 {seconds}。",
        ),
        "admin_who": ("Who? Give an id, or reply to a message of theirs.", "是谁？请给出编号，或回复对方的一条消息。"),
        # ── notes and errors, where there is no command line ─────────────────────────────────────────────────────────────────────
        "note.made_anew": (
            "The old narration was no longer kept, so the short was made anew from its script.",
            "原来的旁白已不再保留，因此按脚本重新制作。",
        ),
        "note.voice_list.chat": ("The owner of this bot can install one.", "机器人的主人可以安装。"),
        "error.unknown.chat": (
            "Something went wrong inside. The owner of this bot finds job {job} in the log.",
            "内部出错了。机器人的主人可在日志中查到任务 {job}。",
        ),
        "error.out_of_memory.chat": (
            "This machine has too little memory for it. Turn on Draft in /settings, or ask for fewer seconds.",
            "内存不足。请在 /settings 里打开草稿，或缩短时长。",
        ),
        "error.too_many_attempts.chat": (
            "Its runs ended too often before they were done. Turn on Draft in /settings, or ask for fewer seconds.",
            "多次运行都中途结束。请在 /settings 里打开草稿，或缩短时长。",
        ),
        "error.out_of_space.chat": (
            "This machine's disk is full. The owner of this bot has to free some space; then try again.",
            "磁盘已满，需要机器人的主人腾出空间，然后再试。",
        ),
        "error.disk_full.chat": (
            "This machine's disk is full. The owner of this bot has to free some space; then try again.",
            "磁盘已满，需要机器人的主人腾出空间，然后再试。",
        ),
        "error.too_large": (
            "The short is made, but it does not fit into this chat's {limit_mb} MB. Ask for fewer seconds.",
            "短片已做好，但放不进本聊天的 {limit_mb} MB 上限。请缩短时长。",
        ),
        "error.part_missing.chat": (
            "A part for that is missing on this machine; its owner can install it.",
            "这台机器缺少所需部件，需由机器人的主人安装。",
        ),
    }
)
