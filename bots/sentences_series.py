"""The sentences of series and schedules, as plain data: key → (English, Chinese). Part of `sentences`.

A key that ends in ".chat" is said in chats in place of the one without: there is no command line there.
"""

from collections.abc import Mapping
from types import MappingProxyType

SERIES_SENTENCES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        # ── a series is made and shown ───────────────────────────────────────────────────────────────────────────────────────────
        "series_name": ("“{name}”", "《{name}》"),
        "series_made": ("Series “{name}” is made: {theme}. {look}.", "系列《{name}》已创建：{theme}。{look}。"),
        "series_made_ideas": ("Ideas: {source}. The next ones:", "点子：{source}。接下来是："),
        "series_made_topics": ("Ideas: {source}.", "点子：{source}。"),
        "series_made_feed": ("Ideas: {source}.", "点子：{source}。"),
        "series_made_then": (
            'Next: shortwright schedule new "every day at 9" --series "{name}", or at once: shortwright series run "{name}"',
            '接下来：shortwright schedule new "每天早上9点" --series "{name}"，或马上做一条：shortwright series run "{name}"',
        ),
        "series_made_then.chat": (
            "To post it: /schedule every day at 9. Everything else is under the buttons.",
            "要定时发布：/schedule 每天早上9点。其余设置见下方按钮。",
        ),
        "series_none_yet": (
            'There is no series yet. Make one: shortwright series new "Fox tales: a little fox in the snow"',
            '还没有系列。创建一个：shortwright series new "狐狸日记：雪地里的小狐狸"',
        ),
        "series_none_yet.chat": (
            "There is no series here yet. Make one: /series new Fox tales: a little fox in the snow",
            "这里还没有系列。创建一个：/series new 狐狸日记：雪地里的小狐狸",
        ),
        "series_help": (
            (
                "A series makes shorts again and again, each from another idea.\n"
                "/series new NAME: THEME makes one; lines below it are its topics\n"
                "/series lists them, /series NAME shows one\n"
                "/series add NAME and topics, one a line, or send a .txt or .csv file\n"
                "/series set NAME seconds 30 · lang, ratio, style, voice, music, cast, hashtags, caption, source\n"
                "/series ideas · run · pause · resume · history · export · delete NAME\n"
                "/series import with a .toml file\n"
                "/schedule every day at 9 posts it"
            ),
            (
                "系列会一次次制作短片，每次用一个新点子。\n"
                "/series new 名字：主题 创建系列，下面各行是话题\n"
                "/series 列出全部，/series 名字 查看一个\n"
                "/series add 名字 加话题，每行一个，也可以发 .txt 或 .csv 文件\n"
                "/series set 名字 时长 30 · 语言、比例、风格、声音、音乐、角色、标签、文案、来源\n"
                "/series ideas · run · pause · resume · history · export · delete 名字\n"
                "/series import 加 .toml 文件\n"
                "/schedule 每天早上9点 定时发布"
            ),
        ),
        "series_card_ideas": (
            "Ideas: {source}; {waiting} waiting, {used} used.",
            "点子：{source}；待用 {waiting} 个，已用 {used} 个。",
        ),
        "series_card_cast": ("Characters: {cast}.", "角色：{cast}。"),
        "series_waiting": ("ideas waiting: {count}", "待用点子 {count} 个"),
        "series_next": ("next {time}", "下次 {time}"),
        "series_paused": ("paused", "已暂停"),
        "series_ended": ("ended", "已结束"),
        "value_draft": ("draft", "草稿"),
        "of_series": ("{name}: {text}", "{name}：{text}"),
        "place_here": ("here", "这里"),
        "source.ideas": ("I write them within the theme", "由我按主题来写"),
        "source.topics": ("your list", "您的列表"),
        "source.feed": ("{feed}", "{feed}"),
        "source.then_ideas": (", then I write them", "，用完后由我来写"),
        "then.ideas": ("I write new ones", "由我继续写"),
        "then.stop": ("the series ends", "系列结束"),
        "why.by_hand": ("by hand", "手动"),
        "why.ideas_used_up": ("its list is used up; add topics and it goes on", "列表已用完，添加话题即可继续"),
        "why.ideas_none_new": (
            "I have no new idea within this theme; add topics, or change the theme",
            "这个主题下我没有新点子了；请添加话题或更换主题",
        ),
        "why.ideas_need_model": (
            "without a chat model I write ideas in English and Chinese only; add topics",
            "没有聊天模型时，我只会写中文和英文的点子；请添加话题",
        ),
        "why.feed_quiet": ("the feed has nothing new", "订阅源没有新内容"),
        "why.feed_not_allowed": (
            "the feed is not allowed; the owner of this bot can allow it",
            "这个订阅源未获许可，可由机器人的主人允许",
        ),
        "why.feed_failed": ("the feed could not be read; is its address right?", "无法读取订阅源，地址对吗？"),
        # ── ideas and topics ─────────────────────────────────────────────────────────────────────────────────────────────────────
        "ideas_next": ("The next ideas of “{name}”:", "《{name}》接下来的点子："),
        "ideas_more": ("… and {count} more", "……还有 {count} 个"),
        "ideas_none_ideas": (
            "No idea of “{name}” waits; I write one whenever it is needed.",
            "《{name}》没有待用的点子，需要时我会写。",
        ),
        "ideas_none_topics": (
            "The list of “{name}” is used up. Add topics, one a line.",
            "《{name}》的列表已用完。请添加话题，每行一个。",
        ),
        "ideas_none_feed": (
            "Nothing of the feed waits for “{name}”; it is looked at before each post.",
            "《{name}》没有待用的订阅内容，每次发布前会去查看。",
        ),
        "topics_added": (
            "Added to “{name}”: {count}. Waiting now: {waiting}.",
            "已向《{name}》添加 {count} 个话题，共 {waiting} 个待用。",
        ),
        "topics_all_known": (
            "“{name}” has all of these already, so nothing was added. Send other topics.",
            "这些话题《{name}》都已经有了，没有添加。请发别的话题。",
        ),
        "topics_repeated": ("Left out as repeats: {count}.", "略去重复的 {count} 个。"),
        "topics_none": (
            "Send at least one topic, one a line, or a .txt or .csv file.",
            "请至少发一个话题，每行一个，或发 .txt、.csv 文件。",
        ),
        "topics_many": (
            "These are {count} topics and there are {have} already; a series has at most {limit}. Send fewer, or delete the series.",
            "这里有 {count} 个话题，已有 {have} 个，而一个系列最多 {limit} 个。请少发一些，或删除系列。",
        ),
        "topics_file_large": (
            "That file is too large: topics may be {limit}. Split it.",
            "文件太大，话题文件最多 {limit}。请拆分。",
        ),
        "topics_not_text": (
            "That file is not text. Send topics as .txt (one a line) or .csv, saved as UTF-8.",
            "这个文件不是文本。请用 .txt（每行一个）或 .csv，存为 UTF-8。",
        ),
        "idea_gone": ("That idea is no longer waiting. Look at the ideas again.", "这个点子已不在等待。请重新查看点子。"),
        # ── changed ──────────────────────────────────────────────────────────────────────────────────────────────────────────────
        "series_settings": ("Settings of “{name}”. Press one to change it.", "《{name}》的设置，点按即可更改。"),
        "series_set": ("{series} — {name}: {value}", "{series} — {name}：{value}"),
        "series_set_all": ("“{name}” is changed.", "《{name}》已更改。"),
        "series_paused_now": ("“{name}” is paused: nothing of it is made or posted.", "《{name}》已暂停：不再制作和发布。"),
        "series_resumed": (
            "“{name}” goes on. It has no schedule yet.",
            "《{name}》继续。还没有定时。",
        ),
        "series_resumed_next": ("“{name}” goes on; next {time}.", "《{name}》继续，下次 {time}。"),
        "series_goes_on": ("“{name}” is not paused.", "《{name}》没有暂停。"),
        "series_runs": ("“{name}”: a short is being made → {where}.", "《{name}》：正在制作一条短片 → {where}。"),
        "series_no_idea": ("“{name}” has no idea that waits: {why}.", "《{name}》没有可用的点子：{why}。"),
        "series_delete_sure": (
            "Delete “{name}” with its ideas and schedules? Shorts that were made stay.",
            "删除《{name}》及其点子和定时？已做好的短片会保留。",
        ),
        "series_deleted": ("“{name}” is deleted.", "《{name}》已删除。"),
        "posts_head": ("Posts of “{name}”:", "《{name}》的发布记录："),
        "posts_none": ("“{name}” has posted nothing yet.", "《{name}》还没有发布过。"),
        # ── refused ──────────────────────────────────────────────────────────────────────────────────────────────────────────────
        "series_none": (
            'There is no series yet. Make one: shortwright series new "Fox tales: a little fox in the snow"',
            '还没有系列。创建一个：shortwright series new "狐狸日记：雪地里的小狐狸"',
        ),
        "series_none.chat": (
            "There is no series here yet. Make one: /series new Fox tales: a little fox in the snow",
            "这里还没有系列。创建一个：/series new 狐狸日记：雪地里的小狐狸",
        ),
        "place_unknown": (
            "“{value}” is no place to post to. Give telegram:-1001234, discord:1234, a webhook of shortwright webhooks list, or a file.",
            "“{value}”不是可以发布的地方。请写 telegram:-1001234、discord:1234、shortwright webhooks list 里的 webhook，或文件。",
        ),
        "series_unknown": (
            "There is no series “{value}”. shortwright series list shows them.",
            "没有系列“{value}”。用 shortwright series list 查看。",
        ),
        "series_unknown.chat": (
            "There is no series “{value}” here. /series shows them.",
            "这里没有系列“{value}”。用 /series 查看。",
        ),
        "series_which": ("Which series? Name it: {names}.", "是哪个系列？请写出名字：{names}。"),
        "series_gone": ("That series is gone.", "这个系列已不存在。"),
        "series_not_yours": (
            "“{value}” is somebody else's series. Who made it, or an administrator here, can change it.",
            "《{value}》是别人的系列，只有创建者或本群管理员可以更改。",
        ),
        "series_admin": (
            "In a group only its administrators may make series. In a private chat with me everybody may.",
            "在群里只有管理员可以创建系列。您可以在和我的私聊里创建。",
        ),
        "series_many": ("You have {limit} series already. Delete one first.", "您已有 {limit} 个系列。请先删除一个。"),
        "series_name_taken": ("You have a series “{value}” already. Give another name.", "您已有系列《{value}》。请换个名字。"),
        "series_name_empty": (
            "A series needs a name, for example: Fox tales: a little fox in the snow",
            "系列需要名字，例如：狐狸日记：雪地里的小狐狸",
        ),
        "series_name_long": (
            "That name has {letters} characters and may have {limit}. Give a shorter one.",
            "名字有 {letters} 个字符，最多 {limit} 个。请缩短。",
        ),
        "series_theme_empty": ("Say in a few words what the series is about.", "请用几个词说明系列的主题。"),
        "series_theme_long": (
            "That theme has {letters} characters and may have {limit}. Shorten it.",
            "主题有 {letters} 个字符，最多 {limit} 个。请缩短。",
        ),
        "series_field_unknown": (
            "A series has no setting “{value}”. There are: {fields}.",
            "系列没有“{value}”这个设置。可用：{fields}。",
        ),
        "series_no_topics": ("The list of “{value}” is used up. Add topics first.", "《{value}》的列表已用完。请先添加话题。"),
        "series_is_paused": ("“{value}” is paused. Resume it first.", "《{value}》已暂停。请先继续。"),
        "cast_unread": (
            "I do not understand “{value}”. One character a line: Milo: a small grey cat with a blue scarf",
            "看不懂“{value}”。每行一个角色：小米：一只戴蓝围巾的灰色小猫",
        ),
        "cast_long": (
            "“{value}” is too long: a name may have {name} characters, its looks {looks}. Shorten it.",
            "“{value}”太长：名字最多 {name} 个字符，外貌最多 {looks} 个。请缩短。",
        ),
        "cast_many": (
            "These are {count} characters and a series has at most {limit}. Leave some out.",
            "这里有 {count} 个角色，最多 {limit} 个。请减少。",
        ),
        "hashtags_many": (
            "These are {count} hashtags and a post has at most {limit}. Leave some out.",
            "这里有 {count} 个标签，最多 {limit} 个。请减少。",
        ),
        "hashtag_long": (
            "The hashtag {value} is longer than {limit} characters. Shorten it.",
            "标签 {value} 超过 {limit} 个字符。请缩短。",
        ),
        "caption_long": (
            "That text has {letters} characters and may have {limit}. Shorten it.",
            "文案有 {letters} 个字符，最多 {limit} 个。请缩短。",
        ),
        "caption_unknown": (
            "{{{value}}} means nothing in a caption. There are: {fields}.",
            "文案里没有 {{{value}}} 这个空。可用：{fields}。",
        ),
        "then_unknown": (
            "“{value}” is not known: send ideas (I write new ones) or stop.",
            "不认识“{value}”：请发 ideas（由我继续写）或 stop。",
        ),
        "then_means_nothing": (
            "I write this series' ideas anyway, so no list is used up.",
            "这个系列的点子本来就由我来写，没有列表可用完。",
        ),
        "feed_address": (
            "“{value}” is not the address of a feed. Send one like https://example.org/feed.xml",
            "“{value}”不是订阅源地址。请发类似 https://example.org/feed.xml 的地址。",
        ),
        "feed_not_allowed": (
            "The feed at {host} is not allowed. The owner of this bot can allow it: /admin feed {host}",
            "订阅源 {host} 未获许可。机器人的主人可以允许：/admin feed {host}",
        ),
        # ── files ────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        "series_exported": (
            "“{name}” as a file. /series import takes it in again.",
            "《{name}》的文件。用 /series import 可再次导入。",
        ),
        "series_imported_new": (
            "Series “{name}” is made from the file. Ideas waiting: {count}.",
            "已用文件创建系列《{name}》，待用点子 {count} 个。",
        ),
        "series_imported": (
            "Series “{name}” is as the file says. Ideas waiting: {count}.",
            "系列《{name}》已按文件更新，待用点子 {count} 个。",
        ),
        "series_imported_schedules": ("Schedules: {count}.", "定时：{count} 个。"),
        "series_imported_schedules.chat": (
            "Schedules: {count}. New ones post to this chat and are paused: /schedule shows them.",
            "定时：{count} 个。新的发到本聊天，并处于暂停：用 /schedule 查看。",
        ),
        "toml_none": (
            "Send the .toml file of a series with the words /series import.",
            "请发送系列的 .toml 文件，并写上 /series import。",
        ),
        "toml_none_local": (
            "Name the file: shortwright series import fox.toml",
            "请给出文件：shortwright series import fox.toml",
        ),
        "toml_large": ("That file is too large: a series may be {limit}.", "文件太大，系列文件最多 {limit}。"),
        "toml_not_text": ("That file is not text. Save it as UTF-8.", "这个文件不是文本。请存为 UTF-8。"),
        "toml_unread": ("That file is not TOML: {why}", "这个文件不是 TOML：{why}"),
        "toml_unknown": (
            "That file has “{value}”, which a series has not. There are: {names}.",
            "文件里有“{value}”，系列没有这一项。可用：{names}。",
        ),
        "toml_no_name": (
            'That file names no series: it needs a line such as name = "Fox tales"',
            '文件里没有系列的名字，需要一行：name = "狐狸日记"',
        ),
        "toml_value": ("In the file, {name} cannot be {value}.", "文件中的 {name} 不能是 {value}。"),
        # ── a schedule ───────────────────────────────────────────────────────────────────────────────────────────────────────────
        "schedule_told": ("“{name}” posts {words} → {where}.", "《{name}》发布时间：{words} → {where}。"),
        "schedule_times": ("Next ({zone}):\n{times}", "接下来（{zone}）：\n{times}"),
        "schedule_guess": (
            "Nobody has told me your time zone; {zone} is a guess. Other time zone changes it.",
            "还没有人告诉我您的时区，{zone} 只是猜测。点“换时区”可以更改。",
        ),
        "schedule_approved_long": (
            "You see each short first and say whether it is posted; without an answer it is {otherwise}.",
            "每条短片先给您看，由您决定是否发布；没有答复就{otherwise}。",
        ),
        "schedule_approved": ("shown to you first, without an answer {otherwise}", "先给您看，没有答复就{otherwise}"),
        "approve_minutes": ("Give 1 to {limit} minutes for your answer.", "请给出 1 到 {limit} 分钟的答复时间。"),
        "schedule_set": ("Set. {text}", "已设定。{text}"),
        "schedule_confirmed": ("It is set.", "已设定。"),
        "schedule_dropped": ("Nothing was set.", "没有设定。"),
        "schedule_line": ("{words} ({zone}) → {where}", "{words}（{zone}）→ {where}"),
        "schedule_none_yet": (
            'Nothing is scheduled. For example: shortwright schedule new "every day at 9" --series "Fox tales"',
            '还没有定时。例如：shortwright schedule new "每天早上9点" --series "狐狸日记"',
        ),
        "schedule_none_yet.chat": (
            "Nothing is scheduled. For example: /schedule every day at 9",
            "还没有定时。例如：/schedule 每天早上9点",
        ),
        "schedule_none": ("Nothing is scheduled.", "还没有定时。"),
        "schedule_none.chat": (
            "Nothing is scheduled. For example: /schedule every day at 9",
            "还没有定时。例如：/schedule 每天早上9点",
        ),
        "schedule_which": (
            "Which one? Give its number in the list, 1 to {count}.",
            "是哪一个？请给出列表里的编号，1 到 {count}。",
        ),
        "schedule_gone": ("That schedule is gone.", "这个定时已不存在。"),
        "schedule_twice": (
            "“{name}” posts there at these times already. Give other times, or another place.",
            "《{name}》在那里已有同样的定时。请换时间或地方。",
        ),
        "schedule_paused": ("It is paused.", "已暂停。"),
        "schedule_resumed": ("It goes on.", "已继续。"),
        "schedule_deleted": ("The schedule is deleted.", "定时已删除。"),
        "schedule_approve_on": ("You see each short first.", "每条短片先给您看。"),
        "schedule_approve_off": ("Shorts are posted without asking.", "短片直接发布，不再询问。"),
        "schedules_many": ("You have {limit} schedules already. Delete one first.", "您已有 {limit} 个定时。请先删除一个。"),
        "schedule_often": (
            "That would be {wants} s of video a day and you have {limit}. Post less often, or make the shorts shorter.",
            "这样每天需要 {wants} 秒视频，而您的额度是 {limit} 秒。请降低频率，或缩短短片。",
        ),
        "schedule_admin": (
            "Only an administrator of this chat may schedule posts here.",
            "只有本群管理员可以在这里设定定时发布。",
        ),
        "schedule_help": (
            (
                "/schedule every day at 9 — or: every weekday at 18:30, mondays and thursdays at noon, 0 9 * * mon-fri\n"
                "Add: for NAME, to @channel, in Berlin\n"
                "/schedule lists them, /schedule queue shows what comes next, /schedule queue @channel what comes there\n"
                "/schedule now 1 · skip 1 · up 2 · down 2 change the queue\n"
                "/schedule pause 1 · resume 1 · delete 1\n"
                "/schedule approve 1 skip shows you each short first, and skips it without an answer; or post, off\n"
                "/schedule zone Europe/Berlin sets this chat's time zone"
            ),
            (
                "/schedule 每天早上9点 — 或：工作日 18:30、每周一三五 20:30、0 9 * * mon-fri\n"
                "可加：系列名字、发到 @频道、北京时间\n"
                "/schedule 列出全部，/schedule queue 查看接下来的发布，/schedule queue @频道 只看那里的\n"
                "/schedule now 1 · skip 1 · up 2 · down 2 调整队列\n"
                "/schedule pause 1 · resume 1 · delete 1\n"
                "/schedule approve 1 skip 每条先给您看，没有答复就跳过；也可以 post（照常发布）或 off\n"
                "/schedule zone 上海 设定本聊天的时区"
            ),
        ),
        "zone_is": ("The time zone here is {zone}; it is {time} now.", "这里的时区是 {zone}，现在是 {time}。"),
        "zone_guess": (
            "Nobody has set a time zone here; {zone} is a guess, where it is {time} now. For example: /schedule zone Europe/Berlin",
            "这里还没有设定时区，{zone} 是猜测，那里现在是 {time}。例如：/schedule zone 上海",
        ),
        "zone_set": (
            "The time zone here is {zone} for schedules to come; it is {time} there now.",
            "今后的定时使用时区 {zone}，那里现在是 {time}。",
        ),
        "target_unknown": (
            "I cannot find {name}. Add me there as an administrator, and name it as @name, or by its link.",
            "找不到 {name}。请先把我加为那里的管理员，并用 @名字 或链接来指明。",
        ),
        "target_bot": (
            "I may not post in {name}. Let me post there (as an administrator of a channel), then send that again.",
            "我不能在 {name} 发布。请给我发布权限（频道里设为管理员），然后再发一次。",
        ),
        "target_person": (
            "You do not administer {name}, so you cannot let me post there. One of its administrators has to ask me.",
            "您不是 {name} 的管理员，不能让我在那里发布。请由管理员来设定。",
        ),
        "places_many": ("A schedule posts to at most {limit} places. Name fewer.", "一个定时最多发到 {limit} 个地方。请减少。"),
        # ── questions ────────────────────────────────────────────────────────────────────────────────────────────────────────────
        "ask_series": (
            "What is the series called, and what is it about? For example: Fox tales: a little fox in the snow. Lines below are topics.",
            "系列叫什么，讲什么？例如：狐狸日记：雪地里的小狐狸。下面各行可以写话题。",
        ),
        "ask_series_title": ("A new series", "新系列"),
        "ask_series_placeholder": ("Name: theme", "名字：主题"),
        "ask_topics": (
            "Topics for “{name}”, one a line; or reply with a .txt or .csv file.",
            "《{name}》的话题，每行一个；也可以回复 .txt 或 .csv 文件。",
        ),
        "ask_topics_title": ("Topics, one a line", "话题，每行一个"),
        "ask_topics_placeholder": ("One topic a line", "每行一个话题"),
        "ask_when": (
            "When shall “{name}” post? For example: every day at 9, or mondays at 18:30. Add “to @channel” for another place.",
            "《{name}》什么时候发布？例如：每天早上9点，或：每周一三五 20:30。发到别处请加“发到 @频道”。",
        ),
        "ask_when_title": ("When shall it post?", "什么时候发布？"),
        "ask_when_placeholder": ("every day at 9", "每天早上9点"),
        "ask_zone": (
            "Which time zone? For example: Europe/Berlin, New York, UTC+8.",
            "哪个时区？例如：上海、Europe/Berlin、UTC+8。",
        ),
        "ask_zone_title": ("Time zone", "时区"),
        "ask_zone_placeholder": ("Europe/Berlin", "上海"),
        "ask_set_name": ("What shall “{name}” be called?", "《{name}》改叫什么？"),
        "ask_set_name_title": ("Name", "名字"),
        "ask_set_name_placeholder": ("Name", "名字"),
        "ask_set_theme": ("What is “{name}” about?", "《{name}》讲什么？"),
        "ask_set_theme_title": ("Theme", "主题"),
        "ask_set_theme_placeholder": ("A little fox in the snow", "雪地里的小狐狸"),
        "ask_set_cast": (
            "Who plays in “{name}”? One a line, name and looks: Milo: a small grey cat with a blue scarf. Send - for nobody.",
            "《{name}》里有谁？每行一个，名字和外貌：小米：一只戴蓝围巾的灰色小猫。发 - 表示没有。",
        ),
        "ask_set_cast_title": ("Characters", "角色"),
        "ask_set_cast_placeholder": ("Milo: a small grey cat", "小米：一只灰色小猫"),
        "ask_set_hashtags": ("Which hashtags go under “{name}”? Send - for none.", "《{name}》用哪些标签？发 - 表示不用。"),
        "ask_set_hashtags_title": ("Hashtags", "标签"),
        "ask_set_hashtags_placeholder": ("#fox #paperart", "#狐狸 #纸艺"),
        "ask_set_caption": (
            "What does a post of “{name}” say? {{title}}, {{idea}}, {{hashtags}}, {{series}}, {{number}} are filled in. Send - for none.",
            "《{name}》的文案写什么？{{title}}、{{idea}}、{{hashtags}}、{{series}}、{{number}} 会自动填入。发 - 用默认。",
        ),
        "ask_set_caption_title": ("Caption", "文案"),
        "ask_set_caption_placeholder": ("For example {{title}} {{hashtags}}", "例如 {{title}} {{hashtags}}"),
        "ask_set_source": (
            "Where do the ideas of “{name}” come from? Send ideas (I write them), topics (your list), or a feed's address.",
            "《{name}》的点子从哪里来？发 ideas（由我写）、topics（您的列表），或订阅源地址。",
        ),
        "ask_set_source_title": ("Where ideas come from", "点子来源"),
        "ask_set_source_placeholder": ("ideas, topics or https://…", "ideas、topics 或 https://…"),
        "ask_set_then": ("What follows when the list is used up?", "列表用完之后怎么办？"),
        # ── words on buttons and settings ────────────────────────────────────────────────────────────────────────────────────────
        "button.series_schedule": ("Schedule it …", "定时发布……"),
        "button.series_run": ("Make one now", "现在做一条"),
        "button.series_add": ("Add topics", "添加话题"),
        "button.series_ideas": ("Ideas", "点子"),
        "button.series_history": ("History", "历史"),
        "button.series_settings": ("Settings", "设置"),
        "button.series_pause": ("Pause", "暂停"),
        "button.series_resume": ("Resume", "继续"),
        "button.series_delete": ("Delete", "删除"),
        "button.series_card": ("The series", "系列"),
        "button.ideas_more": ("More ideas", "更多点子"),
        "button.schedule_ok": ("Confirm", "确认"),
        "button.schedule_no": ("No", "不用"),
        "button.schedule_zone": ("Other time zone", "换时区"),
        "button.schedule_first_off": ("Show me first: off", "先给我看：关"),
        "button.schedule_first_on": ("Show me first: on", "先给我看：开"),
        "button.schedule_otherwise_post": ("Without an answer: post", "没有答复：发布"),
        "button.schedule_otherwise_skip": ("Without an answer: skip", "没有答复：跳过"),
        "button.schedule_for": ("For “{name}”", "改为《{name}》"),
        "button.schedule_queue": ("What comes next", "接下来"),
        "button.schedule_pause": ("Pause", "暂停"),
        "button.schedule_resume": ("Resume", "继续"),
        "button.schedule_delete": ("Delete", "删除"),
        "button.queue_now": ("Post now", "马上发布"),
        "button.queue_skip": ("Skip", "跳过"),
        "button.queue_earlier": ("Earlier", "提前"),
        "button.queue_later": ("Later", "推后"),
        "option.name": ("Name", "名字"),
        "option.theme": ("Theme", "主题"),
        "option.cast": ("Characters", "角色"),
        "option.hashtags": ("Hashtags", "标签"),
        "option.caption": ("Caption", "文案"),
        "option.source": ("Source of ideas", "点子来源"),
        "option.engine": ("Engine", "引擎"),
        "engine_not_here": (
            "Shorts are not drawn with “{value}” here. There is: {engines}.",
            "这里不能用“{value}”来画。可用：{engines}。",
        ),
        "option.then": ("When used up", "用完之后"),
        "command.series": ("Shorts that come again and again", "反复制作的系列短片"),
        "command.schedule": ("Post a series at its times", "定时发布系列"),
        # ── the owner ────────────────────────────────────────────────────────────────────────────────────────────────────────────
        "admin_feed": ("Feeds at {host} are allowed for everybody.", "所有人都可以使用 {host} 的订阅源。"),
        "admin_feed_off": ("Feeds at {host} are no longer allowed.", "不再允许 {host} 的订阅源。"),
        "admin_feeds": ("Feeds that everybody may use: {hosts}.", "所有人可用的订阅源：{hosts}。"),
    }
)
