# ruff: noqa: SIM905
"""Writes Chinese scripts: takes an idea as read, picks the shape it calls for, fills it with the idea's own words, casts and pictures it."""  # noqa: E501

import random
import re
from collections.abc import Sequence
from dataclasses import replace

from agent.state import Script, Subject
from agent.writer.budget import Budget, budget_for, spoken_s, spoken_units
from agent.writer.chinese import lines, topics
from agent.writer.chinese.nouns import ANIMALS, INDOORS, PEOPLE, THINGS, WORLDS
from agent.writer.chinese.read import Idea, read_idea
from agent.writer.chinese.themes import slots_of, themed
from agent.writer.compose import Slot, Speech, Told, arc, as_beats, compose, views
from agent.writer.sentences import clauses, sentences
from agent.writer.theme import Theme, parted
from agent.writer.title import title_of_chinese

FRAMINGS = ("中景", "全景", "特写", "中景", "仰拍", "中景")
CAMERAS = ("固定镜头", "镜头缓缓推近", "镜头向右摇", "镜头向左摇", "镜头缓缓拉远", "跟拍", "镜头上摇", "环绕镜头")
ARCS = (("黎明", "清晨", "下午", "黄昏"), ("清晨", "中午", "黄昏"), ("下午", "黄昏", "夜晚", "黎明"))
DAY_ARC = ("黎明", "清晨", "中午", "下午", "黄昏", "夜晚")
_HAIR_HER = ("黑色长发", "棕色卷发", "扎着辫子", "扎着马尾")
_HAIR = ("黑色短发", "棕色卷发", "黑色短发", "短发")
_CLOTHES = ("黄色外套", "绿色夹克", "蓝色毛衣", "红色围巾", "橙色上衣")
_MOODS = {"story": "calm", "quiet": "calm", "meet": "tender", "flaw": "tender", "change": "tender", "day": "happy", "lose": "happy", "sad": "tender", "idiom": "calm", "thing": "tender", "mood": "calm", "facts": "happy",  # noqa: E501
    "ask": "calm", "howto": "calm", "list": "happy", "product": "energetic", "travel": "happy", "greeting": "happy", "news": "energetic", "history": "nostalgic", "whatif": "happy", "joke": "happy", "odd": "happy"}  # fmt: skip  # noqa: E501
_SOMEBODY = "一个穿蓝色毛衣的年轻人"  # where an idea names nobody
_COUNTS = "零一二三四五六七八九十"


def tell(idea_text: str, seconds: float, seed: int) -> Script:
    """Write a Chinese script of about `seconds` for an idea that is already free of control characters."""
    idea = read_idea(idea_text)
    chooser = random.Random(f"zh {seed} {idea.text}")
    home = ANIMALS[topics.ALIASES.get(idea.topic, idea.topic)][1] if topics.ALIASES.get(idea.topic, idea.topic) in ANIMALS else ""
    idea = replace(idea, world=idea.world or home or chooser.choice(("村庄", "草地", "路")))
    budget = budget_for(seconds, "zh")
    theme = themed(idea)
    cast = _played_by(theme, idea, chooser) if theme else _cast(idea, chooser)
    values = _values(idea, cast, chooser)
    slots, budget = (slots_of(theme, idea, _lent(idea), chooser), budget) if theme else _slots(idea, values, budget, chooser)
    slots = _varied(slots, values, chooser)
    speech = Speech(values, lambda t: _filled(t, values), lambda t: _filled(t, values), lambda t: spoken_units(t, "zh"))
    told = _split_long(parted(compose(slots, budget, speech, chooser)))
    beats = as_beats(_spotted(told, idea, chooser), _tails(told, idea, chooser, theme), "，")
    return Script(
        title=_title(idea), language="zh", beats=beats, cast=tuple(cast), mood=theme.mood if theme else _MOODS[idea.kind]
    )


def _played_by(theme: Theme, idea: Idea, chooser: random.Random) -> list[Subject]:
    named = idea.head and idea.head not in THINGS and idea.kind not in {"greeting", "product", "travel"} and not theme.fixed
    cast = _cast(replace(idea, kind="story"), chooser) if named else []
    return cast or [Subject(name=theme.who[0] or "年轻人", description=theme.who[1] or _SOMEBODY)]


def _lent(idea: Idea) -> list[Slot]:
    """What the idea's world and the common story lend to a long short."""
    if idea.kind == "product":
        return [Slot(*row) for row in lines.PRODUCT]
    if idea.kind == "greeting":
        return [Slot(*row) for row in lines.GREETING]
    if idea.kind not in {"story", "quiet", "meet", "flaw", "day", "change"}:
        return []
    worlds = [Slot(name, n, _world_lines(idea, name)) for n, name in enumerate(("world1", "world2", "world3"))]
    return [*worlds, *(Slot(name, 3, lines.STORY[name]) for name in ("after", "echo"))]


def _filled(template: str, values: dict[str, str]) -> str:
    text = re.sub(r"\{(\w+)\}", lambda m: values.get(m[1], ""), template)
    return re.sub(r"([。！？])[。]", r"\1", re.sub(r"，+", "，", text)).strip("，")


# 说的


def _values(idea: Idea, cast: Sequence[Subject], chooser: random.Random) -> dict[str, str]:
    it = _pronoun(idea, cast)
    d = cast[0].description if cast else _SOMEBODY
    topic = idea.topic
    values = {
        "idea": "" if idea.phrase else _sentence(idea.text), "it": it, "done": _done(idea.goal), "d": d, "d2": cast[1].description if len(cast) > 1 else d if idea.kind == "change" else "一只小鸟",  # noqa: E501
        "np": idea.phrase, "topic": topic, "处": "@处", "look": d if idea.kind == "facts" and cast else "一个好奇的孩子", "question": _asked(topic), "todo": _todo(topic),  # noqa: E501
        "scene": f"{d}@处" if cast and cast[0].name not in {"孩子", "年轻人"} else _scene(topic, d), "see": _act_seen(idea, d),
        "quote": _quote(idea.text),
        "words": topic, "holiday": _holiday(topic), "food": _food(idea.text), "kin": _kin(cast), "greet": _greeting(idea),
    }  # fmt: skip
    if idea.kind == "product":
        plain = re.sub(r"^(?:我们的|新款|新的|一款)+", "", topic)
        values["look"] = f"一个蓝色的{plain}" if len(plain) <= 8 else "一个系着丝带的红盒子"
    if idea.kind == "greeting" and not re.search(r"[快祝恭谢感安油好爱歉想]", topic):
        values["words"] = f"{topic}快乐" if topic not in {"端午", "端午节"} else "端午安康"
    if idea.kind == "whatif":
        known = idea.head in ANIMALS
        values |= {"look": d if known else "人们", "d": d if known else ""}
    return values


def _greeting(idea: Idea) -> str:
    """春节快乐！ for a bare holiday or wish; a longer idea is said as it stands."""
    topic = idea.topic
    if idea.kind != "greeting":
        return f"{_sentence(idea.text)}。"
    if topic.endswith("拜年"):
        return f"{topic}啦！"
    return f"{topic}！" if re.search(r"[快祝恭谢感安油好爱歉想]", topic) else f"{topic}快乐！"


_FOODS = {
    "饺子": "一盘饺子", "包子": "一笼包子", "小笼包": "一笼小笼包", "面": "一碗面条", "粉": "一碗面条", "烧烤": "一盘烤串",
    "龙虾": "一盘龙虾", "煎饼": "一个煎饼", "月饼": "一盘月饼", "汤圆": "一碗汤圆", "粽子": "一盘粽子", "鸭": "一盘烤鸭",
    "肉": "一盘肉", "蛋糕": "一个蛋糕",
}  # fmt: skip


def _kin(cast: Sequence[Subject]) -> str:
    """Others of the same kind: 三条小丑鱼."""
    name = cast[0].name if cast else ""
    return f"三{ANIMALS[name][0]}{name}" if name in ANIMALS else "三个朋友"


_UNIFORMS = frozenset(
    "宇航员 厨师 消防员 警察 骑士 国王 女王 公主 王子 医生 护士 士兵 海盗 魔法师 飞行员 美人鱼 仙女 小和尚".split()
)


def _food(text: str) -> str:
    return next((seen for word, seen in _FOODS.items() if word in text), "一碗热汤")


def _sentence(text: str) -> str:
    return re.sub(r"\s+", "", text).strip("。！？!?，, ") if not re.search(r"[A-Za-z]", text) else text.strip("。！？!?，, ")


def _count(count: int) -> str:
    return "两" if count == 2 else _COUNTS[count]


def _asked(topic: str) -> str:
    topic = topic.rstrip("？?")
    return f"{topic}，会怎么样" if topic.startswith(("如果", "假如", "要是")) and not re.search(r"怎|什么|吗", topic) else topic


def _done(goal: str) -> str:
    """找到光 → 找到了光, 当画家 → 当上了画家, 飞 → 会飞了."""
    if not goal:
        return ""
    for start, done in (
        ("学会", "学会了"),
        ("找到", "找到了"),
        ("当上", "当上了"),
        ("当", "当上了"),
        ("成为", "成为了"),
        ("变成", "变成了"),
        ("去", "到了"),
        ("看", "看到了"),
    ):
        if goal.startswith(start) and len(goal) > len(start):
            return done + goal[len(start) :].removeprefix("到")
    if match := re.match(r"^(.{1,2}[上到进出过下])([^了]+)$", goal):
        return f"{match[1]}了{match[2]}"
    return f"学会{goal}了" if len(goal) <= 2 else "做到了"


def _pronoun(idea: Idea, cast: Sequence[Subject]) -> str:
    if idea.head in {"我", "我们"}:
        return idea.head
    many = bool(re.match(r"[两二三四五六七八九十几]|一群|一对", idea.subject))
    played = cast[0].name if cast and cast[0].name not in ANIMALS else idea.head
    head = played if played in PEOPLE or played == "年轻人" else idea.head
    if head in PEOPLE or head == "年轻人":
        fixed = PEOPLE.get(head, ("", ""))[1] or ("她" if cast and len(cast[0].description) % 2 else "他")
        return fixed + "们" if many else fixed
    return "它们" if many else "它"


def _act_seen(idea: Idea, d: str) -> str:
    """The idea's own act, seen: its subject described, what it does, not what it wishes."""
    if not idea.act:
        return f"{d}@处"
    act = re.split("[，。；]", idea.act)[0]
    if idea.kind == "flaw" or re.match(r"^(?:想|梦想|希望|渴望|为了)", act) or act.startswith("的"):
        return f"{d}望向远方，@处"
    return f"{d}{act}"


def _todo(topic: str) -> str:
    return topic.removesuffix("的方法")


def _scene(topic: str, d: str) -> str:
    visible = re.search(r"雨|雪|海|夕阳|日出|月|星|秋|春|夏|冬|森林|河|夜|城市|花|风|山|雾|灯|火|云|茶|咖啡|面|饭|树|窗", topic)
    return f"{topic}，@处" if visible and len(topic) <= 12 else f"{d}@处"


def _quote(text: str) -> str:
    if re.search(r"https?://|www\.", text):
        return "一个链接，别的什么也没有"
    if re.search(r"\S+@\S+\.", text):
        return "一个地址，别的什么也没有"
    short = re.sub(r"[\"“”<>{};]", "", text)[:16].strip()
    return f"“{short}”" if re.search(r"[0-9A-Za-z\u3400-\u9fff]", short) else "一些符号，一个字也没有"


def _holiday(topic: str) -> str:
    return next((picture for word, picture in topics.HOLIDAYS.items() if word in topic), "夜晚的村庄挂满灯笼，烟花绽放")


# 怎么讲


def _slots(idea: Idea, values: dict[str, str], budget: Budget, chooser: random.Random) -> tuple[list[Slot], Budget]:
    shapes = {
        "story": lines.STORY,
        "quiet": lines.QUIET,
        "meet": lines.MEET,
        "flaw": lines.FLAW,
        "lose": lines.LOSE,
        "sad": lines.SAD,
        "change": lines.CHANGE,
        "thing": lines.THING,
        "mood": lines.MOOD,
    }
    rows = {
        "whatif": lines.WHATIF,
        "product": lines.PRODUCT,
        "greeting": lines.GREETING,
        "news": lines.NEWS,
        "history": lines.HISTORY,
        "odd": lines.ODD,
    }
    if idea.kind in shapes:
        shape = {**shapes[idea.kind], **(lines.GOAL if idea.goal and idea.kind == "story" else {})}
        return [Slot(n, i, shape.get(n) or _world_lines(idea, n)) for n, i in lines.ORDER], budget
    if idea.kind in rows:
        return [Slot(*row) for row in rows[idea.kind]], budget
    if idea.kind == "day":
        return [Slot(n, i, said or _world_lines(idea, n)) for n, i, said in lines.DAY], budget
    if idea.kind == "idiom":
        frame = lines.IDIOM_FRAME
        slots = [Slot("hook", 2, frame["hook"]), *_numbered("line", topics.IDIOMS[idea.topic]), Slot("end", 3, frame["end"])]
        return slots, _wide_enough(slots, budget)
    if idea.kind == "joke":
        return _joke_slots(idea, budget, chooser), budget
    slots = {"facts": _fact_slots, "ask": _answer_slots, "howto": _step_slots, "list": _list_slots}[idea.kind](
        idea, values, budget, chooser
    )
    return slots, _wide_enough(slots, budget)


def _varied(slots: Sequence[Slot], values: dict[str, str], chooser: random.Random) -> list[Slot]:
    """Take some lines out of each long slot: else the one that fits best would be said of every idea."""
    found = []
    for slot in slots:
        usable = [line for line in slot.lines if all(values.get(name) for name in re.findall(r"\{(\w+)\}", line))]
        keep = max(2, -(-len(usable) // 2))
        found.append(replace(slot, lines=tuple(chooser.sample(usable, keep))) if len(usable) > keep else slot)
    return found


def _world_lines(idea: Idea, slot: str) -> tuple[str, ...]:
    return WORLDS[idea.world][1][int(slot[-1]) - 1 :: 3] if slot.startswith("world") else ()


def _fact_slots(idea: Idea, values: dict[str, str], budget: Budget, chooser: random.Random) -> list[Slot]:
    facts = topics.FACTS.get(topics.ALIASES.get(idea.topic, idea.topic), ())
    if not facts:
        return _list_slots(replace(idea, act="问题"), values, budget, chooser)
    several = len(facts) if budget.units > 150 else min(5, len(facts) - 1)
    wanted = max(1, min(idea.count or several, len(facts), int(budget.units / 12)))
    values["count"] = _count(wanted)
    hook = lines.FRAME["factcount"] + (() if wanted == idea.count else lines.FRAME["facthook"])
    return _with_extras(
        [Slot("hook", 2, hook), *_numbered("fact", _in_order(facts, wanted, chooser)), Slot("end", 3, lines.FRAME["factend"])]
    )


def _top_slots(idea: Idea, values: dict[str, str], budget: Budget) -> list[Slot]:
    """A list of five, told from the last one; fewer where there is less time, and always the first."""
    items = next(said for pattern, said in lines.TOPS.items() if re.search(pattern, idea.topic))
    wanted = max(2, min(idea.count or 5, len(items), int(budget.units / 13)))
    values["last"] = _COUNTS[wanted]
    return [Slot("hook", 2, lines.TOP_FRAME["hook"]), *_numbered("top", items[-wanted:]), Slot("end", 3, lines.TOP_FRAME["end"])]


def _list_slots(idea: Idea, values: dict[str, str], budget: Budget, chooser: random.Random) -> list[Slot]:
    if idea.act == "榜":
        return _top_slots(idea, values, budget)
    kind = "reasons" if idea.act == "理由" else "questions" if idea.act == "问题" else "tips"
    wanted = max(1, min(idea.count or 3, len(topics.ITEMS[kind]), int(budget.units / 14)))
    values["count"] = _count(wanted)
    items = []
    pool = next((said for pattern, said in topics.ITEMS_OF.items() if re.search(pattern, idea.text)), topics.ITEMS[kind])
    for n, line in enumerate(_in_order(pool, min(wanted, len(pool)), chooser)):
        say, _, see = line.partition("|")
        say = say.strip()
        because, stop = "因为" if pool is topics.ITEMS["reasons"] else "", "" if say.endswith("？") else "。"
        items.append(f"第{_COUNTS[n + 1]}，{because}{say}{stop} | {see.strip()}")
    hook = {"reasons": "reasonhook", "questions": "questionhook", "tips": "tiphook"}[kind]
    rows = [Slot("hook", 2, lines.FRAME[hook]), *_numbered("item", items), Slot("end", 3, lines.FRAME["listend"])]
    return _with_extras(rows, "extralist")


def _answer_slots(idea: Idea, values: dict[str, str], budget: Budget, chooser: random.Random) -> list[Slot]:
    del values, budget, chooser
    known = re.search(r"为什么|为何|怎么|是什么|什么是|哪里", idea.topic)
    answer = next((said for pattern, said in topics.ANSWERS.items() if known and re.search(pattern, idea.topic)), ())
    if not answer:
        return [Slot(*row) for row in lines.UNKNOWN]
    ranks = (2, 5, 3, 6, 7)
    slots = [Slot(f"answer{n}", ranks[n], (line,)) for n, line in enumerate(answer)]
    return _with_extras(
        [
            Slot("hook", 1, lines.FRAME["ask"]),
            *slots,
            Slot("end", 4, lines.FRAME["askopen" if answer[0].startswith("老实说") else "askend"]),
        ]
    )


def _step_slots(idea: Idea, values: dict[str, str], budget: Budget, chooser: random.Random) -> list[Slot]:
    del values, budget, chooser
    steps = next((said for pattern, said in topics.HOWTO.items() if re.search(pattern, idea.topic)), topics.STEPS)
    slots = [Slot(f"step{n}", 2 if n in {0, len(steps) - 1} else 4 + n, (line,)) for n, line in enumerate(steps)]
    return [
        Slot("hook", 1, lines.FRAME["howhook"]),
        *slots,
        Slot("end", 3 if steps is topics.STEPS else 10, lines.FRAME["howend"]),
    ]


def _joke_slots(idea: Idea, budget: Budget, chooser: random.Random) -> list[Slot]:
    jokes = list(lines.JOKES)
    chooser.shuffle(jokes)
    jokes.sort(key=lambda j: not any(word in idea.text for word in j[0].split()))
    told = jokes[: max(1, min(4, round(budget.units / 50)))]
    frame = lines.JOKE_FRAME
    rows = [Slot("hook", 3, frame["hook"])]
    for n, (_, ask, answer, see) in enumerate(told):
        rows.append(Slot(f"ask{n}", 1, (f"{ask} | {see}，全景",)))
        rows.append(Slot(f"wait{n}", 5 + n, tuple(f"{line} | {see}，一动不动" for line in frame["wait"])))
        rows.append(Slot(f"tell{n}", 1, (f"{answer} | {see}，特写",)))
        if n < len(told) - 1:
            rows.append(Slot(f"more{n}", 4, frame["more"]))
    return [*rows, Slot("after", 6, frame["after"]), Slot("end", 7, frame["end"])]


def _numbered(name: str, said: Sequence[str]) -> list[Slot]:
    return [Slot(f"{name}{n}", 1, (line,)) for n, line in enumerate(said)]


def _with_extras(rows: list[Slot], extras: str = "extra") -> list[Slot]:
    spaced: list[Slot] = []
    for n, row in enumerate(rows):
        spaced.append(row)
        if 0 < n < len(rows) - 2:
            spaced.append(Slot(f"extra{n}", 20 + n, lines.FRAME[extras]))
    return spaced


def _in_order(said: Sequence[str], wanted: int, chooser: random.Random) -> list[str]:
    return [said[n] for n in sorted(chooser.sample(range(len(said)), wanted))]


def _wide_enough(slots: Sequence[Slot], budget: Budget) -> Budget:
    """A beat for every step or answer line where the characters allow it."""
    needed = [slot for slot in slots if slot.importance < 20 and slot.name != "end"]
    units = sum(min(spoken_units(line.split("|")[0], "zh") for line in slot.lines) for slot in needed)
    return Budget(max(budget.beats, len(needed)), budget.units) if units <= budget.units * 1.12 else budget


def _split_long(told: Sequence[Told]) -> list[Told]:
    found: list[Told] = []
    for line in told:
        whole = len(sentences(line.say)) > 1
        parts = [line.say] if whole else clauses(line.say, 7.0, lambda t: spoken_s(t, "zh"))
        found.extend(replace(line, say=part, units=spoken_units(part, "zh")) for part in parts)
    return found


# 看见的


def _cast(idea: Idea, chooser: random.Random) -> list[Subject]:
    if idea.kind == "facts":
        noun = topics.ALIASES.get(idea.topic, idea.topic)
        return [Subject(name=noun, description=_described("", noun, chooser))] if noun in ANIMALS else []
    if idea.kind in {"mood", "history", "sad"} and not idea.head:
        return (
            [Subject(name="孩子", description="一个撑着红伞的孩子")]
            if "雨" in idea.text
            else [Subject(name="年轻人", description=_SOMEBODY)]
        )
    if not idea.head or idea.kind in {"idiom", "ask", "howto", "list", "product", "greeting", "joke", "odd"}:
        return []
    cast = [Subject(name=idea.head, description=_described(idea.subject, idea.head, chooser))]
    if idea.other:
        cast.append(Subject(name=idea.other, description=_described("", idea.other, chooser)))
    return cast


def _described(subject: str, noun: str, chooser: random.Random) -> str:
    """一只尾巴尖雪白的红色狐狸: number and measure, one distinguishing thing, colour, noun."""
    number = re.match(r"[两二三四五六七八九十几]|一群|一对", subject) or re.match("", "")
    many = number[0] if number else ""
    colour_said = re.search(
        r"(?<!怕)(?<!的)(红|橙|黄|绿|蓝|紫|白|黑|灰|金|银|粉|棕|橘)(?=色|的?小?$)", subject.removesuffix(noun)
    )
    size = "小" if "小" in subject and not noun.startswith("小") else ""
    if noun in ANIMALS:
        measure, _, colours, mark = ANIMALS[noun]
        colour = f"{colour_said[0]}色" if colour_said else chooser.choice(colours.split("|"))
        lead = f"{many}{measure}" if many and len(many) == 1 else many or f"一{measure}"
        return f"{lead}{mark}的{'' if colour[0] in noun else colour}{size}{noun}"  # 橘猫 says its colour
    if noun in THINGS:
        measure, _, colour = THINGS[noun]
        return f"一{measure}{colour_said[0] + '色' if colour_said else colour}的{noun}"
    if noun in {"我", "我们"}:
        return f"一个{chooser.choice(_HAIR)}、穿{chooser.choice(_CLOTHES)}的年轻人"
    old = noun in {"爷爷", "奶奶", "老人", "外婆", "外公", "老爷爷", "老奶奶"} or "老" in subject
    hair = "白发" if old else chooser.choice(_HAIR_HER if PEOPLE.get(noun, ("", ""))[1] == "她" else _HAIR)
    lead = (
        f"{many}个"
        if many and len(many) == 1
        else many or ("一位" if old or (len(noun) >= 2 and noun not in {"小女孩", "女孩", "小男孩", "男孩", "孩子"}) else "一个")
    )
    if noun in _UNIFORMS:
        return f"{lead}{hair}的{noun}"
    return f"{lead}{hair}、穿{chooser.choice(_CLOTHES)}的{noun}".replace("穿红色围巾", "戴红色围巾")


def _spotted(told: Sequence[Told], idea: Idea, chooser: random.Random) -> list[Told]:
    spots = list(WORLDS[idea.world][0])
    chooser.shuffle(spots)
    found, used = [], 0
    for line in told:
        see = line.see
        if "@处" in see:
            see = re.sub(r"，+", "，", see.replace("@处", spots[used % len(spots)])).strip("，")
            used += 1
        found.append(replace(line, see=see))
    return found


def _tails(told: Sequence[Told], idea: Idea, chooser: random.Random, theme: Theme | None) -> list[tuple[str, ...]]:
    times: Sequence[str] = ()
    if theme:
        times = theme.times
    elif idea.kind in {"story", "quiet", "meet", "flaw", "change", "lose", "day", "thing", "mood"}:
        times = (idea.time,) if idea.time else DAY_ARC if idea.kind == "day" else chooser.choice(ARCS)
    weather = idea.weather if idea.world not in INDOORS and not theme else ""
    hours = arc(len(told), times)
    looks = views(len(told), FRAMINGS, CAMERAS, chooser)
    tails: list[tuple[str, ...]] = []
    for line, hour, (framing, camera) in zip(told, hours, looks, strict=True):
        timed = bool(re.search(r"夜|黎明|黄昏|清晨|早晨|傍晚|夕阳|中午|下午|太空|黑暗|星空", line.see))
        framed = bool(re.search(r"特写|全景|中景|仰拍|俯瞰", line.see))
        wet = bool(re.search(r"雨|雪花|风", line.see))
        tails.append(("" if timed else hour, "" if wet else weather, "" if framed else framing, camera))
    return tails


def _title(idea: Idea) -> str:
    text = idea.topic if idea.kind in {"mood", "news"} and idea.topic else idea.text
    return title_of_chinese(text, 24)
