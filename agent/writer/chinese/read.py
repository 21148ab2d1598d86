"""Reads a Chinese idea: what it asks for, and its subject, act, place and goal, by longest match and sentence patterns."""

import re
from dataclasses import dataclass, replace

from agent.writer.budget import CJK
from agent.writer.chinese.nouns import ANIMALS, PEOPLE, PLACES, THINGS, TIMES, WEATHERS
from agent.writer.chinese.themes_trips import is_trip
from agent.writer.chinese.topics import ALIASES, FACTS, HOLIDAYS, IDIOMS

NUMBERS = {"一": 1, "两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10}


@dataclass(frozen=True)
class Idea:
    """An idea, read. Empty where it does not say."""

    kind: str  # story quiet meet flaw change day thing mood facts ask howto list product greeting news history joke odd
    text: str
    topic: str = ""
    count: int = 0
    subject: str = ""  # 一只红狐狸
    head: str = ""  # 狐狸
    other: str = ""  # the second creature's noun
    goal: str = ""  # 找到永不熄灭的光
    phrase: str = ""  # the whole idea, where it is a noun phrase: 一只怕黑的小猫头鹰
    act: str = ""  # what follows the subject, first clause
    world: str = ""
    time: str = ""
    weather: str = ""


_WRAP = re.compile(
    r"^(?:请|帮我|给我|麻烦)*(?:做|拍|写|生成|制作|创作|讲|来|画)(?:一个|一条|一段|个|条|段|一部)?(?:关于)?(?:短视频|视频|短片|故事|动画|童话)?[，：:]?(?:关于|讲述|讲)?"
)
_STORY_OF = re.compile(
    r"^(?:请|帮我|给我|写|讲|来|做|拍)*(?:一个|一段|一则|一条|一部|个|段|条)?(?:小|短|睡前|童话|温馨|搞笑)*(?:关于|讲述)(.+?)的(?:小|短|睡前|童话|温馨)*(?:故事|视频|短片|短视频|动画|童话)$"
)
_ABOUT = re.compile(r"的(?:短视频|视频|短片|故事|动画|童话故事|童话)$")
_COUNT = r"([0-9]{1,2}|[一二两三四五六七八九十])"


def read_idea(text: str) -> Idea:
    """Read an idea, already free of control characters."""
    body = re.sub(r"[#＃]", "", re.sub(r"\s+", " " if re.search(r"[A-Za-z]", text) else "", text)).strip(
        ' 。！!，,；;~～…"“”「」'
    )
    body = _STORY_OF.sub(r"\1", body)
    cut = _WRAP.sub("", body, count=1)
    if cut != body and re.search(r"关于|视频|短片|故事|动画|童话", body[: len(body) - len(cut)]) and len(cut) > 1:
        body = _ABOUT.sub("", cut)
    elif len(CJK.findall(body)) > 4 and not body.startswith("关于"):
        body = _ABOUT.sub("", body) if re.search(r"关于", text) else body
    body = re.sub(r"^关于", "", body)
    found = _kind(body.rstrip("？?"), text)
    world, time, weather = _setting(body, found)
    return Idea(**{**found.__dict__, "world": world, "time": time, "weather": weather})


def _kind(body: str, text: str) -> Idea:
    if len(CJK.findall(body)) == 0 or re.search(r"https?://|\S+@\S+\.", text):
        return Idea("odd", text, topic=body)
    if re.search(r"笑话|段子|搞笑", body):
        return _joked(body)
    if is_trip(body):
        return Idea("travel", body, topic=_PLACE.sub("", body) or body)
    if (match := re.match(rf"^{_COUNT}个?(?:关于)?(.+?)的?(?:冷知识|小知识|知识|事实|秘密)$", body)) or (
        match := re.match(rf"^关?于?(.+?)的{_COUNT}个(?:冷知识|小知识|知识|事实|秘密|真相)$", body)
    ):
        number, topic = (match[1], match[2]) if match[1] in NUMBERS or match[1].isdigit() else (match[2], match[1])
        return _facts(body, topic, number)
    if match := re.match(r"^(.+?)的?(?:冷知识|小知识|科普)$", body):
        return _facts(body, match[1], "")
    if match := re.match(rf"^(.+?)的?{_COUNT}[个条种](建议|技巧|方法|办法|习惯|理由|好处|原因)$", body):
        return Idea("list", body, topic=match[1], count=_number(match[2]), act=match[3])
    if match := re.match(rf"^{_COUNT}[个条种大]?(?:关于)?(.+?)的(建议|技巧|方法|办法|习惯|理由|好处|原因)$", body):
        return Idea("list", body, topic=re.sub(r"^(?:让你|教你|去|关于)", "", match[2]), count=_number(match[1]), act=match[3])
    if match := (
        re.match(rf"^(.*最.+?)的?{_COUNT}[个种大部首家道位](.+)$", body)
        or re.match(rf"^(.*)(?:前|top|TOP){_COUNT}(.*)$", body)
        or re.match(rf"^()(?:中国|世界)?{_COUNT}[大种](.+)$", body)
        or re.match(r"^(.*)(?:排行榜?|盘点)()(.*)$", body)
    ):
        return Idea("list", body, topic=body, count=_number(match[2]) if match[2] else 5, act="榜")
    if match := re.match(rf"^{_COUNT}[个条种](建议|技巧|方法|办法|习惯|理由|好处|原因)[，：:]?(.+)$", body):
        return Idea("list", body, topic=re.sub(r"^(?:让你|教你|去|关于)", "", match[3]), count=_number(match[1]), act=match[2])
    if match := re.match(r"^(.*?)的一天$", body):
        return _with_subject(Idea("day", body, topic=match[1]), match[1])
    if match := re.match(
        r"^(?:教你|学习|学)?(?:怎么|怎样|如何|教程[：:]?|教你)(?:才能)?(?:做好|做出|做)?(.+?)(?:的?教程|呢|吗)?$", body
    ):
        verb = "做" if re.match(r"^(?:教你)?(?:怎么|怎样|如何)(?:才能)?(?:做好|做出|做)", body) else ""
        return Idea("howto", body, topic=verb + match[1])
    if match := re.match(r"^(.+?)(?:怎么做|怎么煮|怎么包|怎么弄|如何做)(?:好吃|才好吃)?$", body):
        return Idea("howto", body, topic="做" + match[1])
    if match := re.match(r"^(.+?)的?(?:做法|教程|菜谱|食谱)$", body):
        return Idea("howto", body, topic=match[1] if re.match(r"^[做学写画煮泡包]", match[1]) else "做" + match[1])
    if re.search(r"去世|离世|过世|葬礼|分手|离开了我|离婚|癌|死了|怀念|悼念", body):
        return Idea("sad", body, topic=body)
    if body in IDIOMS:
        return Idea("idiom", body, topic=body)
    if match := re.match(r"^(?:如果|假如|要是|假设)(.+)$", body):
        return _with_subject(
            Idea("whatif", body, topic=re.sub(r"(?:会怎么样|会怎样|会发生什么|怎么办)$", "", body).rstrip("，,")), match[1]
        )
    if re.search(
        r"为什么|为何|[吗呢]$|是不是|如果.*会|什么是|是什么|会不会|能不能|有没有|哪里|多少", body
    ) or text.rstrip().endswith(("？", "?")):
        return Idea("ask", body, topic=re.sub(r"呢$", "", body))
    if match := re.match(r"^(?:新闻|快讯|突发|最新消息)[：:，]?(.+)$", body):
        news = _with_subject(Idea("news", body, topic=match[1]), match[1])
        return replace(news, act=match[1].partition(news.subject)[2] if news.subject else "")
    if (
        re.search(r"快乐$|祝你|祝福|祝大家|恭喜|贺卡|谢谢|感谢|晚安$|早安$|加油$|新年好|拜年|我爱你|对不起$|想你了?$|生日", body)
        or body in HOLIDAYS
        or re.match(r"^(?:春节|中秋节?|元宵节?|端午节?|圣诞节?|情人节|母亲节|父亲节|国庆节?|儿童节|教师节)$", body)
    ):
        return Idea("greeting", body, topic=body)
    if match := re.match(r"^(?:.*?(?:广告|推广|宣传片?|介绍)[：:]?)(?:一款|一个|一种)?(.+)$", body):
        return Idea("product", body, topic=match[1])
    if re.search(r"^(?:一款|新款|我们的新?)|(?:广告|宣传片|产品|新品|上市|品牌)$|智能", body):
        topic = re.sub(r"(?:的?(?:广告|宣传片|产品介绍))$", "", re.sub(r"^(?:一款|一个)", "", body))
        return Idea("product", body, topic=topic)
    if match := re.match(r"^(?:一首)?(?:关于)?(.*?)的?(?:俳句|小诗|古诗|诗歌|诗)$|^一首(?:关于)?(.*?)的?歌$", body):
        return Idea(
            "mood", body, topic=re.sub(r"^(?:写|首|一首)*(?:关于)?", "", match[1] or match[2] or "") or "安静的夜晚", act="诗"
        )
    if re.search(r"朝|历史|古代|年前|公元|战争|革命|王朝|丝绸之路|长城|的由来|的起源|[0-9]{4}年", body):
        return Idea("history", body, topic=body)
    return _told(body)


_PLACE = re.compile(
    r"^(?:.{0,4}?去|到|游|逛|玩)|(?:旅行|旅游|之旅|之行|游玩|攻略|自驾游?|度假|打卡|一日游|[一二两三四五六七0-9]+(?:日游|天)|周末|游)+$"
)


def _joked(body: str) -> Idea:
    """Who a joke is about: 一只懒猫."""
    about = re.sub(r"^(?:讲|说|来|给我)*(?:一?个|一则|一段)?(?:关于)?|的?(?:冷?笑话|搞笑(?:视频|故事)?|段子)$", "", body)
    idea = _with_subject(Idea("joke", body, topic=about), about)
    if idea.head not in ANIMALS and idea.head not in PEOPLE:
        return replace(idea, head="", subject="")
    plain = re.sub(rf"^[一两三几](?:[{_MEASURES}])?", "", idea.subject)
    measure = ANIMALS[idea.head][0] if idea.head in ANIMALS else "个"
    return replace(idea, phrase=f"一{measure}{plain}")


def _facts(body: str, topic: str, number: str) -> Idea:
    topic = re.sub(r"^关于|的$", "", topic)
    return Idea("facts", body, topic=topic, count=_number(number) if number else 0)


def _number(word: str) -> int:
    return int(word) if word.isdigit() else NUMBERS.get(word, 3)


def _told(body: str) -> Idea:
    """A sentence or a noun phrase: told by its subject and what that does."""
    if ALIASES.get(body, body) in FACTS:
        return Idea("facts", body, topic=body)
    idea = _with_subject(Idea("story", body, topic=body), body)
    rest = body[body.find(idea.subject) + len(idea.subject) :] if idea.subject else ""
    if not idea.subject:
        return Idea("mood", body, topic=body)
    if rest.startswith("的"):
        return Idea(**{**idea.__dict__, "kind": "mood"})
    if re.match(r"^[和与](?:[^，。]{1,4}|[他她它]们?的[^，。]{1,8})$", rest) or rest in PEOPLE or rest in ANIMALS:
        return Idea(**{**idea.__dict__, "kind": "quiet", "phrase": body})
    if not rest and idea.head in THINGS:
        return Idea(**{**idea.__dict__, "kind": "thing"})
    if not rest:
        shy = re.search(r"不会|不敢|害怕|怕|从不|总是|讨厌|不能", body)
        wish = re.search(r"(?:想要|想|渴望|梦想着?|希望|学)([^，。；的]{1,10})的", body)
        return Idea(
            **{
                **idea.__dict__,
                "kind": "flaw" if shy else "story" if wish else "quiet",
                "goal": wish[1] if wish else "",
                "phrase": body,
            }
        )
    goal = ""
    if match := re.search(r"(?:为了|想要|(?<!不)想|渴望|梦想着?|希望|学会|学着|学)([^，。；的]{2,14})$", rest):
        goal = match[1].removeprefix("了")
        if re.search(r"学会|学着|学了?" + re.escape(goal), rest):
            goal = "学会" + goal.removeprefix("会")
    elif match := re.search(r"(?:去|来|要)?(?:寻找|找寻|找|追寻)([^，。；]{2,14})$", rest):
        goal = "找到" + match[1].removeprefix("到")
    kind = "story"
    if re.search(r"丢|不见了|找不到|忘了|忘记", rest) and not goal:
        kind = "lose"
    elif re.search(r"不会|不敢|不想|害怕|怕|没有人|从不|总是迟到|讨厌|不能", rest):
        kind = "flaw"
    elif re.search(r"变成|变为|化作|长成|成为", rest):
        kind = "change"
    elif idea.other or re.search(r"遇见|遇到|重逢|救|帮助|爱上|相遇|交朋友", rest):
        kind = "meet"
    elif not goal and re.search(r"包|织|缝|煮|放飞|放风筝|弹|唱|睡|坐|看|听|等|喝|吃|晒|钓|读|跳舞|发呆|散步|画", rest):
        kind = "quiet"
    if idea.head in THINGS and rest.startswith("的") is False and body.endswith(idea.subject):
        kind = "thing"
    return Idea(**{**idea.__dict__, "kind": kind, "goal": goal, "act": rest})


_MEASURES = "只个位条匹头棵朵辆座家把颗艘架枚盏封群对列名"


# Words that hold an animal's or a thing's character and mean neither.
_NOT_NOUNS = re.compile(
    r"马拉松|马上|马路|罗马|马虎|斑马线|牛奶|牛肉|牛仔|羊肉|鸡蛋|鸡肉|鱼香|狗粮|龙卷风|花园|花生|火花|浪花|开花|雪花|花钱|信心|相信|信号|信息|云南|树立|钟头|狼狈|熊市|猪肉"
)


def _with_subject(idea: Idea, body: str) -> Idea:
    """Find the first noun we know, with what stands before it: 一只红色的小狐狸."""
    nouns = sorted({*ANIMALS, *PEOPLE, *THINGS}, key=len, reverse=True)
    seen = _NOT_NOUNS.sub(lambda m: "〇" * len(m[0]), body)
    found = re.search("|".join(map(re.escape, nouns)), seen)
    if not found:
        match = re.match(r"^(我们|我)", body)
        return Idea(**{**idea.__dict__, "subject": match[1] if match else "", "head": match[1] if match else ""})
    longer = [
        (n, found.start() + k)
        for k in range(len(found[0]))
        for n in nouns
        if len(n) > len(found[0]) - k and body.startswith(n, found.start() + k)
    ]
    head, start = longer[0] if longer and len(longer[0][0]) > 1 and longer[0][1] > found.start() else (found[0], found.start())
    end = start + len(head)
    lead = re.search(
        rf"(?:[一两二三四五六七八九十0-9几这那](?:[{_MEASURES}])?|我家?的?|我们的?)?[^，。；：、在]{{0,10}}$", body[:start]
    )
    begin = lead.start() if lead else start
    if (
        begin
        and not re.match(r"[一两三四五六七八九十0-9几这那我]", body[begin:])
        and re.search(r"[在从把被和跟给]", body[begin:start])
    ):
        begin = start
    subject = body[begin:end]
    rest = body[end:]
    other = re.search("|".join(map(re.escape, [n for n in nouns if n in ANIMALS or n in PEOPLE])), rest)
    near = other and re.search(
        r"(?:遇见|遇到|救了?|帮助|爱上|和|与|跟|陪|给|重逢|交朋友|碰到|收养|追|变成|变为|化作|长成)[^，。]{0,8}$",
        rest[: other.start()],
    )
    return Idea(
        **{**idea.__dict__, "subject": subject, "head": head, "other": other[0] if other and near and other[0] != head else ""}
    )


def _setting(body: str, idea: Idea) -> tuple[str, str, str]:
    places = sorted(PLACES, key=len, reverse=True)
    world = next((PLACES[p] for p in places if p in body), "")
    if not world:
        world = (
            ANIMALS[idea.head][1]
            if idea.head in ANIMALS
            else PEOPLE[idea.head][0]
            if idea.head in PEOPLE
            else THINGS[idea.head][1]
            if idea.head in THINGS
            else ""
        )
    time = next((TIMES[t] for t in sorted(TIMES, key=len, reverse=True) if t in body), "")
    sky = re.sub(r"雨伞|雪人|雪糕|风筝|风扇|风景|风车|风衣|雨衣|台风天|雪碧|秋千", "", body)
    weather = next((WEATHERS[w] for w in sorted(WEATHERS, key=len, reverse=True) if w in sky), "")
    return world, time, weather
