"""What people do things with: every thing that a row of acts.py names, by that name. Draws nothing itself."""

from engine.papercut.rigs import hand_more, hand_music, hand_sport, hand_table, hand_work
from engine.papercut.rigs.joints import Draw, Joints

__all__ = ["THINGS", "Joints"]

THINGS: dict[str, Draw] = {**hand_music.THINGS, **hand_table.THINGS, **hand_work.THINGS, **hand_sport.THINGS, **hand_more.THINGS}
