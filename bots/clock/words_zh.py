"""Chinese words of days, parts and numbers, as plain data."""

from collections.abc import Mapping
from types import MappingProxyType

DIGITS: Mapping[str, int] = MappingProxyType(
    {"零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
)
WEEKDAYS: Mapping[str, str] = MappingProxyType(
    {
        **dict(zip("一二三四五六日", ("mon", "tue", "wed", "thu", "fri", "sat", "sun"), strict=True)),
        **dict(zip("1234567", ("mon", "tue", "wed", "thu", "fri", "sat", "sun"), strict=True)),
        "天": "sun",
    }
)
PARTS: Mapping[str, str] = MappingProxyType(
    {
        "凌晨": "small hours",
        "清晨": "dawn",
        "清早": "dawn",
        "大清早": "dawn",
        "早上": "morning",
        "早晨": "morning",
        "早间": "morning",
        "上午": "forenoon",
        "中午": "noon",
        "正午": "noon",
        "午间": "noon",
        "下午": "afternoon",
        "午后": "afternoon",
        "傍晚": "dusk",
        "晚上": "evening or midnight",
        "晚间": "evening or midnight",
        "夜里": "night",
        "夜间": "night",
        "深夜": "night",
        "半夜": "night",
        "早": "morning",
        "晚": "evening or midnight",
    }
)
