"""Where each beat stands in the short: pure arithmetic over spoken lengths. Knows no voice, no script and no state.

Times in seconds. A short opens with its hook at once; between beats there is a breath, after the last one the picture holds.
"""

from collections.abc import Sequence

LEAD_S = 0.1  # before the first word
TIGHT_GAP_S, GAP_S, WIDE_GAP_S = 0.12, 0.35, 0.9  # between beats: at least, as spoken, at most
WIDEST_GAP_S = 1.8  # where there is far too little to say
TIGHT_HOLD_S, HOLD_S, LONG_HOLD_S = (
    0.25,
    0.7,
    2.5,
)  # after the last word: at least, as wanted, before breaths grow to their widest
SLOWEST, QUICKEST = 0.9, 1.15  # voice speeds that still sound like a person


def needed_s(spoken: Sequence[float], *, tight: bool = False) -> float:
    """How long a short with these beats is; `tight` with the smallest breaths."""
    gap, hold = (TIGHT_GAP_S, TIGHT_HOLD_S) if tight else (GAP_S, HOLD_S)
    return LEAD_S + sum(spoken) + gap * (len(spoken) - 1) + hold


def room_s(total_s: float, beats: int, *, tight: bool = False) -> float:
    """How long may be spoken in all, in a short of total_s."""
    return total_s - needed_s([0.0] * beats, tight=tight)


def place(spoken: Sequence[float], total_s: float) -> list[float] | None:
    """When each beat begins, or None where even the smallest breaths do not fit.

    Too little speech widens the breaths first, then the last picture holds.
    """
    beats = len(spoken)
    spare = total_s - LEAD_S - sum(spoken)
    least = TIGHT_GAP_S * (beats - 1) + TIGHT_HOLD_S
    wanted = GAP_S * (beats - 1) + HOLD_S
    if spare < least - 1e-6:
        return None
    if spare < wanted:
        share = (spare - least) / (wanted - least)
        gap = TIGHT_GAP_S + share * (GAP_S - TIGHT_GAP_S)
    else:
        gap = min(WIDE_GAP_S, GAP_S + (spare - wanted) / beats)
        if beats > 1:
            idle = spare - gap * (beats - 1) - LONG_HOLD_S
            gap = min(WIDEST_GAP_S, gap + max(0.0, idle) / (beats - 1))
    starts, now = [], LEAD_S
    for length in spoken:
        starts.append(now)
        now += length + gap
    return starts


def speed_for(natural_s: float, available_s: float) -> float:
    """The voice speed that fits natural_s of speech into available_s, within what sounds like a person; in steps of 0.01."""
    if available_s <= 0:
        return QUICKEST
    return round(min(QUICKEST, max(SLOWEST, natural_s / available_s)), 2)
