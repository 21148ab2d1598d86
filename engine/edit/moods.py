"""Words for moods, English and Chinese, sorted onto the five moods that the bundled music has. Plain data."""


def _row(text: str) -> tuple[str, ...]:
    return tuple(text.split())


MOODS = ("calm", "happy", "tender", "nostalgic", "energetic")

# The stronger feeling stands first, for a sentence that holds words of two moods.
MOOD_WORDS: dict[str, tuple[str, ...]] = {
    "energetic": _row(
        "epic action adventure adventurous battle bold chase dance dancing dramatic drive driving edm electro energy "
        "exciting excited fast fierce heroic hero intense hype metal motivating motivational powerful pop pumping race "
        "rock sport sports storm strong suspense tense thrilling triumphant upbeat urgent wild workout techno hip hop "
        "rap scary horror dark danger dangerous angry "
        "激昂 激烈 激动 热血 动感 史诗 紧张 刺激 有力 振奋 快节奏 运动 战斗 冒险 英雄 摇滚 电子 恐怖 强劲 燃 "
        "震撼 宏大 嗨 惊险 活力 说唱 舞曲 励志"
    ),
    "nostalgic": _row(
        "sad sadness melancholic melancholy memory memories nostalgia old past retro vintage wistful lonely longing "
        "bittersweet autumn goodbye farewell loss lost mourning grief sorrow sentimental blue blues lofi childhood "
        "remember homesick jazz "
        "怀旧 怀念 悲伤 伤感 忧伤 难过 孤独 回忆 复古 思念 思乡 离别 童年 忧郁 失落 惆怅 往事 老歌 悲"
    ),
    "tender": _row(
        "love loving romantic romance gentle soft sweet warm emotional heartfelt touching baby lullaby mother family "
        "intimate delicate hope hopeful magical magic fairy dreamy dream piano wonder moving "
        "温柔 温馨 浪漫 感人 爱 柔 甜 母亲 妈妈 家庭 梦幻 童话 希望 魔法 奇幻 治愈 摇篮曲 温暖 感动 钢琴"
    ),
    "happy": _row(
        "joy joyful cheerful cheery fun funny playful bright light lighthearted comedy comic silly cute party "
        "celebration celebrate birthday summer sunny holiday merry optimistic uplifting positive quirky whimsical kids "
        "children bouncy carefree ukulele christmas "
        "轻快 欢快 快乐 开心 高兴 愉快 欢乐 搞笑 有趣 可爱 幽默 俏皮 阳光 生日 节日 庆祝 喜 派对 明快"
    ),
    "calm": _row(
        "peaceful peace quiet relax relaxed relaxing slow still serene ambient meditation meditative chill mellow "
        "soothing sleep sleepy nature minimal soft zen mysterious mystery spa background neutral "
        "平静 安静 宁静 舒缓 放松 轻松 冥想 静 慢 自然 神秘 禅 睡 背景"
    ),
}
