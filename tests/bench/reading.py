"""How well prompts are read: the share of facts right on our own tables, English and Chinese, and what reading one prompt costs."""

import time

from engine.papercut.reading import read
from tests.engine.papercut import reading_table as table
from tests.engine.papercut import reading_table_more as more

TABLES = (
    ("EN, written first", table.FIRST_EN),
    ("ZH, written first", table.FIRST_ZH),
    ("EN, written later", table.LATER_EN),
    ("ZH, written later", table.LATER_ZH),
    ("EN, written last", table.LAST_EN),
    ("ZH, written last", table.LAST_ZH),
    ("EN, written after that", table.FRESH_EN),
    ("ZH, written after that", table.FRESH_ZH),
    ("EN, of many registers", more.BROAD_EN),
    ("ZH, of many registers", more.BROAD_ZH),
    ("EN, of many registers again", more.SECOND_EN),
    ("ZH, of many registers again", more.SECOND_ZH),
    ("EN, chosen to be hard", more.THIRD_EN),
    ("ZH, chosen to be hard", more.THIRD_ZH),
    ("EN, plain", more.FOURTH_EN),
    ("ZH, plain", more.FOURTH_ZH),
    ("EN, plain again", more.FIFTH_EN),
    ("ZH, plain again", more.FIFTH_ZH),
    ("EN, of all kinds", more.SIXTH_EN),
    ("ZH, of all kinds", more.SIXTH_ZH),
)


def scores() -> None:
    """Print one line a table."""
    for name, prompts in TABLES:
        print(f"reading, {name:<37}{table.score(prompts)}", flush=True)
    every = [row.prompt for _, prompts in TABLES for row in table.rows(prompts)]
    began = time.process_time()
    for prompt in every:
        read(prompt)
    print(f"{'reading one prompt':<46}{(time.process_time() - began) / len(every) * 1000:6.2f} CPU ms", flush=True)
