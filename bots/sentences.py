"""Every sentence a person reads, as plain data: key → (English, Chinese). Values in braces are filled by `texts.say`.

Knows nothing else.
"""

from collections.abc import Mapping
from types import MappingProxyType

from bots.sentences_chat import CHAT_SENTENCES
from bots.sentences_clock import CLOCK_SENTENCES
from bots.sentences_posts import POST_SENTENCES
from bots.sentences_series import SERIES_SENTENCES
from bots.sentences_web import WEB_SENTENCES

# key: (English, Chinese). Values in braces are filled by `say`.
SENTENCES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        **CHAT_SENTENCES,
        **CLOCK_SENTENCES,
        **POST_SENTENCES,
        **SERIES_SENTENCES,
        **WEB_SENTENCES,
        # ── what was wrong, and what to send instead ──────────────────────────────────────────────────────────────────────────────
        "idea_empty": (
            "There is no idea in that. Send a sentence, for example: a red fox crosses a frozen lake.",
            "没有看到创意。发一句话就行，例如：一只红狐狸走过结冰的湖面。",
        ),
        "idea_too_long": (
            "That is {letters} characters; an idea or script may have {limit}. A minute of speech is about 900, so please shorten it.",
            "这段文字有 {letters} 个字符，最多 {limit} 个。一分钟的旁白大约 270 个汉字，请缩短后再发。",
        ),
        "cast_empty": (
            "There is nothing to read in that. Say what a shot shows, for example: two white rabbits on the left of a lamp.",
            "没有可读的内容。说说画面里有什么，例如：一盏灯的左边有两只白兔。",
        ),
        "cast_too_long": (
            "That is {letters} characters; the prompt of a shot may have {limit}. Please shorten it.",
            "这段文字有 {letters} 个字符，一个镜头的描述最多 {limit} 个。请缩短。",
        ),
        "script_too_long": (
            "Read aloud, your script takes about {needs_s} seconds; a short holds {limit_s}. Please shorten it or send it in parts.",
            "您的脚本读出来大约 {needs_s} 秒，短片最长 {limit_s} 秒。请缩短，或分几次发送。",
        ),
        "seconds_unknown": (
            "{value} is not a length. Give seconds as a number from {low} to {high}, for example 20.",
            "“{value}”不是时长。请给出 {low} 到 {high} 之间的秒数，例如 20。",
        ),
        "seconds_range": (
            "{value} seconds is outside what a short can be. Ask for {low} to {high} seconds.",
            "{value} 秒超出了短片的范围，请选 {low} 到 {high} 秒。",
        ),
        "ratio_unknown": (
            "{value} is not a picture ratio. Use 9:16, 16:9, 1:1, 4:5, or a size such as 1080x1920.",
            "“{value}”不是画面比例。请用 9:16、16:9、1:1、4:5，或像 1080x1920 这样的尺寸。",
        ),
        "ratio_range": (
            "{value} is not possible: each side must be {low} to {high} pixels, for example 1080x1920.",
            "无法使用 {value}：每条边须在 {low} 到 {high} 像素之间，例如 1080x1920。",
        ),
        "ratio_odd": (
            "{value} has an odd side, and video needs even ones. Try {even}.",
            "{value} 有奇数边长，而视频需要偶数。可以试试 {even}。",
        ),
        "language_unknown": (
            "{value} is not a language code. Use two letters, for example en or zh, or leave it out to follow your idea.",
            "“{value}”不是语言代码。请用两个字母，例如 en 或 zh；不填则跟随您的创意。",
        ),
        "voice_unknown": (
            "There is no voice called {value}. Installed: {installed}. Or use none for no voice.",
            "没有叫 {value} 的配音。已安装：{installed}。不要旁白就写 none。",
        ),
        "voice_missing": (
            "The voice {value} is not installed. Install it with: shortwright voices pull {value}",
            "配音 {value} 还没有安装。安装：shortwright voices pull {value}",
        ),
        "music_unknown": (
            "{value} is neither a mood nor a sound file here. Moods: {moods}. Or use none.",
            "“{value}”既不是情绪，也不是本机的音频文件。可选情绪：{moods}；不要音乐请用 none。",
        ),
        "music_unreadable": (
            "{value} holds no sound that can be read. Send an MP3, M4A, OGG, FLAC or WAV file.",
            "读不出 {value} 里的声音。请用 MP3、M4A、OGG、FLAC 或 WAV 文件。",
        ),
        "style_unknown": ("There is no style called {value}. Styles: {styles}.", "没有名为 {value} 的风格。可选：{styles}。"),
        "style_words": (
            "A style is a few words, such as film noir or watercolour, {limit} letters at most.",
            "风格用几个词说明，例如“黑色电影”或“水彩”，最多 {limit} 个字。",
        ),
        "engine_unknown": (
            "There is no engine called {value}. Engines: {engines}.",
            "没有名为 {value} 的引擎。可选：{engines}。",
        ),
        "seed_unknown": (
            "{value} is not a seed. Give a whole number from 0 to {high}.",
            "“{value}”不是种子。请给出 0 到 {high} 的整数。",
        ),
        "switch_unknown": ("{name} is either on or off; {value} is neither.", "{name} 只能开或关，“{value}”不行。"),
        "option_unknown": (
            "There is no option called {value}. Options: {options}.",
            "没有名为 {value} 的选项。可选：{options}。",
        ),
        "command_unknown": (
            "There is no command called {value}. Send help for the list.",
            "没有 {value} 这个命令。发送 help 查看列表。",
        ),
        "file_missing": (
            "There is no file {value}. Check the path, or put the idea itself in quotes.",
            "找不到文件 {value}。请检查路径，或直接把创意放在引号里。",
        ),
        "file_unreadable": ("The file {value} cannot be read.", "无法读取文件 {value}。"),
        "no_opener": ("No program to open videos was found.", "没有找到可以打开视频的程序。"),
        "file_not_text": (
            "{value} is not a text file. Send the script as plain text (UTF-8).",
            "{value} 不是文本文件。请以纯文本（UTF-8）提供脚本。",
        ),
        "out_exists": (
            "{value} exists already and is left as it is. Choose another name with --out, or leave --out away.",
            "{value} 已经存在，不会被覆盖。请用 --out 换个名字，或不写 --out。",
        ),
        "out_needed": (
            "That short was made for a chat. Say with --out where the new file shall go.",
            "那部短片是为聊天制作的。请用 --out 指定新文件的位置。",
        ),
        "out_no_folder": (
            "The folder {value} does not exist. Create it first, or choose another.",
            "文件夹 {value} 不存在。请先创建，或换一个。",
        ),
        "out_is_folder": (
            "{value} is a folder. Give a file name, for example {example}.",
            "{value} 是文件夹。请给出文件名，例如 {example}。",
        ),
        "out_not_mp4": (
            "A short is an MP4 file; give a name that ends in .mp4, for example {example}.",
            "短片是 MP4 文件，请用 .mp4 结尾的名字，例如 {example}。",
        ),
        "out_not_writable": (
            "The folder {value} cannot be written. Choose another with --out.",
            "无法写入文件夹 {value}。请用 --out 换一个。",
        ),
        "job_unknown": (
            "There is no job {value}. shortwright jobs lists them.",
            "没有任务 {value}。用 shortwright jobs 查看列表。",
        ),
        "job_which": (
            "Which job? Give its id; shortwright jobs lists them.",
            "是哪个任务？请给出编号；用 shortwright jobs 查看列表。",
        ),
        "job_not_yours": (
            "Job {value} is somebody else's; only who asked for it may change it.",
            "任务 {value} 属于别人，只有发起人可以更改。",
        ),
        "job_ended": ("Job {value} has ended already ({status}).", "任务 {value} 已经结束（{status}）。"),
        "job_not_waiting": ("Job {value} is not waiting for an answer any more.", "任务 {value} 已不再等待答复。"),
        "shot_unknown": ("There is no shot {value}; this short has {shots}.", "没有镜头 {value}，这部短片共有 {shots} 个镜头。"),
        "answer_unknown": ("{value} is not an answer. Choose {answers}.", "“{value}”不是可选的答复。请选择 {answers}。"),
        "edit_empty": (
            "Say what the shot should show, for example: a blue fox sleeps in the snow.",
            "请说明这个镜头要呈现什么，例如：一只蓝狐狸睡在雪里。",
        ),
        # ── what happens now ─────────────────────────────────────────────────────────────────────────────────────────────────────
        "accepted": ("On it. Job {job}.", "已开始。任务 {job}。"),
        "accepted_after": ("On it. Job {job}; {ahead} ahead of yours.", "已收到。任务 {job}，前面还有 {ahead} 个。"),
        "resumed": ("Job {job} goes on where it was.", "任务 {job} 从中断处继续。"),
        "resumed_again": ("Job {job} is tried again; what was finished is kept.", "任务 {job} 重新尝试，已完成的部分会保留。"),
        "nothing_to_resume": ("Nothing is unfinished.", "没有未完成的任务。"),
        "cancelled": ("Job {job} is cancelled.", "任务 {job} 已取消。"),
        "cancelling": ("Job {job} stops in a moment.", "任务 {job} 马上停止。"),
        "answered_render": ("Good. The shots are being rendered.", "好的，开始渲染镜头。"),
        "answered_edit": ("Shot {shot} is being changed.", "正在修改镜头 {shot}。"),
        "answered_script": ("A new script is being written.", "正在写新的脚本。"),
        "answered_cancel": ("Job {job} is cancelled.", "任务 {job} 已取消。"),
        "parked": ("Parked. Go on with: shortwright resume {job}", "已暂停。继续请运行：shortwright resume {job}"),
        "watch_ended": (
            "The other process goes on with it. To watch again: shortwright resume {job}",
            "另一个进程会继续制作。再次查看：shortwright resume {job}",
        ),
        "kept_at": (
            "The finished file is kept at {path}. To hand it over again: shortwright resume {job}",
            "成片保存在 {path}。重新交付请运行：shortwright resume {job}",
        ),
        "no_jobs": (
            'No jobs yet. Make one: shortwright make "a red fox crosses a frozen lake"',
            '还没有任务。试试：shortwright make "一只红狐狸走过结冰的湖面"',
        ),
        "followed": (
            "Another shortwright process is making it; this one watches.",
            "另一个 shortwright 进程正在制作，这里跟随显示。",
        ),
        "help": (
            (
                "Send an idea and get a short video: make IDEA. Only the text: script IDEA. Also: jobs, cancel JOB, resume JOB.\n"
                "Options: seconds 3–60, ratio 9:16 16:9 1:1 4:5 or 1080x1920, lang, voice, music, captions, style, draft, seed, storyboard."
            ),
            (
                "发送一个创意就能得到短片：make 创意。只要文字：script 创意。另有：jobs、cancel 编号、resume 编号。\n"
                "选项：seconds 3–60，ratio 9:16 16:9 1:1 4:5 或 1080x1920，lang，voice，music，captions，style，draft，seed，storyboard。"
            ),
        ),
        # ── the stages, the states ───────────────────────────────────────────────────────────────────────────────────────────────
        "stage": ("Getting ready", "准备中"),
        "stage.find_idea": ("Finding the idea", "理解创意"),
        "stage.write_script": ("Writing the script", "撰写脚本"),
        "stage.narrate": ("Narrating", "录制旁白"),
        "stage.plan_shots": ("Planning the shots", "规划镜头"),
        "stage.approve": ("Drawing the storyboard", "绘制分镜"),
        "stage.dispatch": ("Rendering the shots", "渲染镜头"),
        "stage.render_shot": ("Rendering the shots", "渲染镜头"),
        "stage.stitch": ("Stitching", "合成影片"),
        "stage.check": ("Checking", "检查成片"),
        "shots_done": ("{done} of {of} shots", "{of} 个镜头已完成 {done} 个"),
        "shot_in_hand": ("shot {shot} of {of}", "第 {shot} 个镜头，共 {of} 个"),
        "problem.edit_no_such_shot": ("There is no such shot; the storyboard is as it was.", "没有这个镜头，分镜保持不变。"),
        "problem.edit_empty": ("The edit said nothing; the storyboard is as it was.", "修改内容为空，分镜保持不变。"),
        "problem.edit_refused": (
            "That is not something this service makes; the storyboard is as it was.",
            "本服务不制作这类内容，分镜保持不变。",
        ),
        "problem.answer_unknown": (
            "That answer was not understood; the storyboard is as it was.",
            "没看懂这个答复，分镜没有改动。",
        ),
        "retrying": ("Trying again in {time}", "{time}后重试"),
        "eta": ("about {time} left", "约剩 {time}"),
        "status.queued": ("queued", "排队中"),
        "status.in_progress": ("in progress", "进行中"),
        "status.waiting": ("waiting for you", "等待答复"),
        "status.completed": ("completed", "已完成"),
        "status.failed": ("failed", "失败"),
        "status.cancelled": ("cancelled", "已取消"),
        # ── what is handed over ──────────────────────────────────────────────────────────────────────────────────────────────────
        "short": ("{title}", "{title}"),
        "short_facts": (
            "{duration_s:.1f} s, {width}×{height}, {fps} fps, made in {took}",
            "{duration_s:.1f} 秒，{width}×{height}，每秒 {fps} 帧，用时 {took}",
        ),
        "elsewhere": (
            "It came from a chat, and shortwright serve hands it over there.",
            "它来自聊天，由 shortwright serve 在那里交付。",
        ),
        "direct_closed": (
            "I cannot post here, and your direct messages are closed to me, so nothing was begun. Use me in a server that invited me.",
            "我不能在这里发消息，您的私信也没有对我开放，所以没有开始。请在邀请了我的服务器里使用我。",
        ),
        "saved": ("Saved to {path}", "已保存到 {path}"),
        "storyboard": ("The storyboard is ready. Render it?", "分镜已画好。要渲染吗？"),
        "storyboard_shot": ("{number}. {seconds:.1f} s  {prompt}", "{number}. {seconds:.1f} 秒  {prompt}"),
        "storyboard_ask": (
            "Type render, new script or cancel; or change a shot: edit 3 a blue fox sleeps in the snow",
            "请输入 render（渲染）、new script（新脚本）或 cancel（取消）；修改镜头：edit 3 一只蓝狐狸睡在雪里",
        ),
        "storyboard_later": ("Answer later with: shortwright resume {job}", "稍后答复请运行：shortwright resume {job}"),
        "button.render": ("Render", "渲染"),
        "button.edit": ("Edit", "修改"),
        "button.script": ("New script", "新脚本"),
        "button.cancel": ("Cancel", "取消"),
        "failed": ("No short this time. {why}", "这次没有做成。{why}"),
        "media_gone": (
            "The file was made but is no longer kept. Ask for it again.",
            "片子做好过，但文件已经清理了，请再做一次。",
        ),
        # ── notes that come with a short ─────────────────────────────────────────────────────────────────────────────────────────
        "note.no_voice": (
            "No voice for {of} is installed, so captions carry the story. {remedy}",
            "还没有装{of}配音，这条由字幕来讲。{remedy}",
        ),
        "note.voice_pull": ("Install one with: shortwright voices pull {voice}", "想要配音：shortwright voices pull {voice}"),
        "note.voice_list": ("shortwright voices list shows what there is.", "有哪些配音：shortwright voices list"),
        "note.chat_model_failed": (
            "The chat model gave no usable answer ({why}), so the built-in writer wrote this.",
            "聊天模型没有给出可用的答复（{why}），脚本由内置写手完成。",
        ),
        "note.music_missing": ("No music was found, so there is none.", "没有找到音乐，因此没有配乐。"),
        "note.own_words": ("Your own words set the length: {of} seconds.", "时长跟着您的文字走：{of} 秒。"),
        "why.timeout": ("it took too long", "超时"),
        "why.unreachable": ("it could not be reached", "无法连接"),
        "why.key": ("its key was not accepted", "密钥不被接受"),
        "why.rate_limit": ("it is over its rate limit", "超出速率限制"),
        "why.server": ("its server failed", "服务器出错"),
        "why.model": ("it does not know the model", "没有这个模型"),
        "why.refused": ("it declined", "模型拒绝了"),
        "why.cut": ("its answer was cut off", "答复被截断"),
        "why.empty": ("its answer was empty", "答复为空"),
        "why.shape": ("its answer had the wrong form", "答复格式不对"),
        # ── voices ───────────────────────────────────────────────────────────────────────────────────────────────────────────────
        "voices_head": ("Installed voices are marked with *.", "带 * 的配音已经装好。"),
        "voice_comes_with": ("part of shortwright, always there", "shortwright 自带，一直可用"),
        "voice_pulling": (
            "Getting {value}, {megabytes:.0f} MB. Licence: {licence}",
            "正在下载 {value}，{megabytes:.0f} MB。许可：{licence}",
        ),
        "voice_pulled": ("{value} is installed and speaks from the next short on.", "{value} 已安装，下一部短片起使用。"),
        "voice_removed": ("{value} is removed.", "{value} 已移除。"),
        # ── video models ─────────────────────────────────────────────────────────────────────────────────────────────────────────
        "models_head": ("Installed video models are marked with *.", "带 * 的视频模型已经装好。"),
        "models_card": (
            "This machine: {card}, {vram:.0f} GB of card memory, {ram:.0f} GB of RAM. What models need is computed, not measured.",
            "本机：{card}，显存 {vram:.0f} GB，内存 {ram:.0f} GB。模型的需求是算出来的，没有实测。",
        ),
        "models_no_card": (
            "This machine: {card}, {ram:.0f} GB of RAM. Video models need a GPU; papercut draws without one.",
            "本机：{card}，内存 {ram:.0f} GB。视频模型需要显卡；不用显卡也能画的是 papercut。",
        ),
        "models_no_torch": (
            'What runs them is not installed: pip install "shortwright[diffusion]"',
            '运行它们的部件还没有安装：pip install "shortwright[diffusion]"',
        ),
        "model_pulling": (
            "Getting {value}, {gigabytes:.1f} GB. Licence: {licence}",
            "正在下载 {value}，{gigabytes:.1f} GB。许可：{licence}",
        ),
        "model_without": (
            "  | without {value}, which is not to be had there now",
            "  | 不含 {value}：那里现在取不到",
        ),
        "model_pulled": (
            "{value} is installed. It draws when ENGINE_BACKEND=diffusion is set.",
            "{value} 已安装。设置 ENGINE_BACKEND=diffusion 后由它来画。",
        ),
        "model_pulled_own": (
            "{value} is installed. It draws when ENGINE_BACKEND=diffusion and ENGINE_MODEL={value} are set.",
            "{value} 已安装。设置 ENGINE_BACKEND=diffusion 和 ENGINE_MODEL={value} 后由它来画。",
        ),
        "model_removed": ("{value} is removed.", "{value} 已移除。"),
        # ── the service ──────────────────────────────────────────────────────────────────────────────────────────────────────────
        "serving": (
            "Serving jobs of {home}. Ctrl-C parks what is in hand and stops.",
            "正在处理 {home} 的任务。按 Ctrl-C 暂停手头任务并退出。",
        ),
        "serving_chats": ("Chats: {chats}.", "聊天平台：{chats}。"),
        "serving_no_chats": (
            "No chat joins yet: set TELEGRAM_BOT_TOKEN or DISCORD_BOT_TOKEN in .env.",
            "还没有接入聊天平台：请在 .env 中设置 TELEGRAM_BOT_TOKEN 或 DISCORD_BOT_TOKEN。",
        ),
        "part_unknown": ("There is no part called {value}. Parts: {parts}.", "没有名为 {value} 的部分。可选：{parts}。"),
        "served": (
            "Stopped. What was in hand is parked and goes on with the next start.",
            "已停止。手头任务已暂停，下次启动时继续。",
        ),
        # ── how it gets better ───────────────────────────────────────────────────────────────────────────────────────────────────
        "better": ("To make it better:", "想要效果更好："),
        "better.chat_model": (
            "A chat model writes better scripts: set AGENT_CHAT_MODEL (and OPENAI_BASE_URL for a local one such as Ollama).",
            "换聊天模型写脚本会更好：设置 AGENT_CHAT_MODEL（用 Ollama 等本地模型，再设 OPENAI_BASE_URL）。",
        ),
        "better.gpu": (
            "A video model draws lifelike shots: it needs a GPU; shortwright doctor says what this machine has.",
            "想要逼真的画面，可以用视频模型，但要有显卡；运行 shortwright doctor 看看这台电脑行不行。",
        ),
        "better.final": (
            "This was a draft; without --draft it is drawn at full size.",
            "这是草稿；去掉 --draft 就是完整尺寸。",
        ),
        # ── errors of the rooms below ────────────────────────────────────────────────────────────────────────────────────────────
        "error.unknown": ("Something went wrong inside. The log has the details: {log}", "程序内部出错了，详情见日志：{log}"),
        "error.request_rejected": ("That cannot be done. {reason}", "无法完成。{reason}"),
        "error.engine_unavailable": ("The engine cannot be reached now. Try again in a while.", "引擎暂时不可用，请稍后再试。"),
        "error.out_of_memory": (
            "This machine has too little memory for it. Try --draft or fewer seconds.",
            "内存不足。请试试 --draft 或更短的时长。",
        ),
        "error.out_of_space": (
            "A file could not be written: the disk is full or the folder is read-only. Free some space, then: shortwright resume {job}",
            "无法写入文件：磁盘已满或文件夹只读。请腾出空间，然后运行：shortwright resume {job}",
        ),
        "error.part_missing": ("{part} is missing. {remedy}", "缺少 {part}。{remedy}"),
        "error.cancelled": ("It was cancelled.", "已取消。"),
        "error.content_refused": (
            "That is not something this service makes. Please send another idea.",
            "本服务不制作这类内容，请换一个创意。",
        ),
        "error.chat_model": ("The chat model gave no usable answer ({why}).", "聊天模型没有给出可用的答复（{why}）。"),
        "error.shot_failed": (
            "Shot {shot} could not be made, even after several tries. {text}",
            "镜头 {shot} 多次尝试仍未做成。{text}",
        ),
        "error.short_failed": (
            "The finished file was not right ({text}); its shots are kept, so trying again is quick.",
            "成片未通过检查（{text}）；镜头已保留，再试很快。",
        ),
        "error.job_expired": (
            "It waited longer than a week and was not started any more. Send it again.",
            "等待超过一周，未再启动。请重新发送。",
        ),
        "error.too_many_attempts": (
            "Its runs ended too often before they were done, most likely because memory ran out. Try --draft or fewer seconds.",
            "试了几次都中途断掉，多半是内存不够。请试试 --draft 或更短的时长。",
        ),
        "error.schema_too_new": (
            "The data folder was written by a newer shortwright. Upgrade this one; nothing was touched.",
            "数据文件夹由更新版本的 shortwright 写入。请升级，数据未被改动。",
        ),
        "error.home_unusable": (
            "The data folder {home} cannot be used: {reason}. Choose another with STORAGE_HOME.",
            "无法使用数据文件夹 {home}：{reason}。请用 STORAGE_HOME 换一个。",
        ),
        "error.setting": ("The setting {name} cannot be used: {reason}", "设置 {name} 无法使用：{reason}"),
        "error.disk_full": (
            "The disk is full. Free some space, then: shortwright resume",
            "磁盘已满。请腾出空间，然后运行：shortwright resume",
        ),
        "error.database_read_only": (
            "The database in the data folder cannot be written. Choose another folder with STORAGE_HOME.",
            "无法写入数据文件夹中的数据库。请用 STORAGE_HOME 换一个文件夹。",
        ),
        "error.database_busy": (
            "The database is busy. Try again in a moment; nothing is lost.",
            "数据库正忙，请稍后再试，数据没有丢失。",
        ),
        "error.database": (
            "The database in the data folder cannot be used. shortwright doctor says more.",
            "无法使用数据文件夹中的数据库。shortwright doctor 会给出说明。",
        ),
        "error.not_writable": ("A folder or file cannot be written: {file}", "无法写入：{file}"),
        "error.package": (
            "The package {part} is missing. Install shortwright again: pip install shortwright",
            "缺少软件包 {part}。请重新安装：pip install shortwright",
        ),
        "error.delivery": ("The short is made but could not be handed over: {text}", "短片已做好，但没能送达：{text}"),
    }
)
