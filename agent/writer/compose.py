# ruff: noqa: SIM905  (word lists read better as text)
"""Puts a script together: picks the slots a short of some length has room for and, by seed, a wording for each, so that it fits.

Knows no language and no story. A story shape is data: an ordered row of slots, each with an importance and wordings. A wording is one
line "what is said | what is seen"; words in braces are the idea's own and a wording whose braces have no value is not used.
"""

import itertools
import math
import random
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from agent.state import Beat
from agent.writer.budget import MOST_BEATS, Budget

TRIES = 60
GOOD_ENOUGH = 0.15
JOINABLE = frozenset(
    "want trouble doubt help after echo world wait morning detail".split()
)  # slots whose lines can follow each other
OWN = frozenset("clause goal goaldoes goalthing place other topic doing do question words".split())
Fill = Callable[[str], str]


@dataclass(frozen=True)
class Slot:
    """One place in a story. Lower importance numbers are told even in three seconds."""

    name: str
    importance: int
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Told:
    """A filled line: what is said, and what is seen (subject, act and place; the view comes later)."""

    say: str
    see: str
    units: float
    own: int  # how many of the idea's own values it uses


@dataclass(frozen=True)
class Speech:
    """How a language fills, counts and compares lines."""

    values: Mapping[str, str]
    fill_say: Fill
    fill_see: Fill
    units: Callable[[str], float]


def compose(slots: Sequence[Slot], budget: Budget, speech: Speech, chooser: random.Random) -> list[Told]:
    """Choose one line for each slot there is room for, so that the sum is near the budget; no line twice.

    Where the lines are too short or too long for the budget's beats, a few beats more or fewer are tried.
    """
    ready = [(slot, _ready(slot, speech)) for slot in slots]
    ready = [(slot, lines) for slot, lines in ready if lines]
    jitter = [chooser.uniform(-1.6, 1.6) if 4 <= slot.importance < 20 else 0.0 for slot, _ in ready]
    by_importance = sorted(range(len(ready)), key=lambda n: (ready[n][0].importance + jitter[n], n))
    best: list[Told] = []
    for more in (0, 1, -1, 2, 3, 4, 5, -2):
        count = min(budget.beats + more, len(ready), MOST_BEATS)
        if count < 1:
            continue
        told = _best([ready[n][1] for n in sorted(by_importance[:count])], budget.units, chooser)
        if not best or _off(told, budget.units) < _off(best, budget.units):
            best = told
        if _off(best, budget.units) <= 0.13:
            break
    if sum(t.units for t in best) < 0.87 * budget.units:
        best = _lengthened(best, [lines for slot, lines in ready if slot.name.rstrip("0123456789") in JOINABLE], budget.units)
    return best


def _lengthened(told: list[Told], rows: Sequence[Sequence[Told]], wanted: float) -> list[Told]:
    """Give quiet lines a second sentence from their own slot, from the longest short on, until the sum is near."""
    total = sum(t.units for t in told)
    said = {t.say for t in told}
    longer = list(told)
    for n, line in enumerate(told):
        row = next((row for row in rows if any(t.say == line.say for t in row)), ())
        more = next((t for t in row if t.say not in said), None)
        if more and total + more.units <= 1.08 * wanted:
            gap = "" if "\u3400" <= more.say[0] <= "\u9fff" else " "
            longer[n] = Told(line.say + gap + more.say, line.see, line.units + more.units, line.own)
            said.add(more.say)
            total += more.units
    return longer


def _off(told: Sequence[Told], wanted: float) -> float:
    return abs(sum(t.units for t in told) - wanted) / wanted


def _best(rows: list[list[Told]], wanted: float, chooser: random.Random) -> list[Told]:
    """Draw drafts until one is good enough (the best is always the same few lines, and seeds should differ), else the best."""
    best: list[Told] = []
    best_cost = float("inf")
    for _ in range(min(TRIES, 2 * math.prod(len(row) for row in rows))):  # a theme's rows leave little to choose
        told = _fit(rows, wanted, chooser)
        cost = _cost(told, wanted)
        if cost < best_cost:
            best, best_cost = told, cost
        if cost < GOOD_ENOUGH:
            break
    return best


def _ready(slot: Slot, speech: Speech) -> list[Told]:
    found = []
    for line in slot.lines:
        needs = set(re.findall(r"\{(\w+)\}", line))
        if all(speech.values.get(name) or speech.values.get(name[0].lower() + name[1:]) for name in needs):
            say, _, see = (part.strip() for part in line.partition("|"))
            text = speech.fill_say(say)
            own = len({name.lower() for name in needs} & OWN)
            found.append(Told(text, speech.fill_see(see), speech.units(text), own))
    return found


def _fit(rows: list[list[Told]], wanted: float, chooser: random.Random) -> list[Told]:
    """Draw a line a row, then swap lines while that brings the sum nearer to what is wanted."""
    told: list[Told] = []
    for row in rows:
        free = [t for t in row if all(t.say != u.say for u in told)] or row
        told.append(chooser.choice(free))
    for n in chooser.sample(range(len(rows)), len(rows)):
        total = sum(t.units for t in told)
        if abs(total - wanted) <= 0.12 * wanted:
            break
        used = {t.say for m, t in enumerate(told) if m != n}
        free = [t for t in rows[n] if t.say not in used]
        if free:
            told[n] = min(free, key=lambda t: abs(total - told[n].units + t.units - wanted))
    return told


def _cost(told: list[Told], wanted: float) -> float:
    """How far off a draft is: length beyond 8 %, lines or openings said twice; the idea's own words make it cheaper."""
    off = abs(sum(t.units for t in told) - wanted) / wanted
    cost = max(0.0, off - 0.13) * 12
    says = [t.say.lower() for t in told]
    cost += 5.0 * (len(says) - len(set(says)))
    openings = [" ".join(re.findall(r"[\w']+", s)[:2]) or s[:3] for s in says]
    cost += 0.5 * (len(openings) - len(set(openings)))
    cost += 0.6 * sum(a == b for a, b in itertools.pairwise(openings))
    seen: dict[str, int] = {}
    for s in says:
        for gram in set(_grams(s)):
            seen[gram] = seen.get(gram, 0) + 1
    cost += 0.4 * sum(n - 1 for n in seen.values() if n > 1)
    cost += 0.5 * (len(told) - len({t.see for t in told}))
    return cost - 0.08 * min(4, sum(t.own for t in told))


def _grams(text: str) -> list[str]:
    """Runs of three words (four characters of Chinese) that would be heard as a repetition."""
    words = re.findall(r"[a-z']+", text)
    if len(words) > 2:
        return [" ".join(words[n : n + 3]) for n in range(len(words) - 2)]
    signs = re.findall(r"[\u3400-\u9fff]", text)
    return ["".join(signs[n : n + 4]) for n in range(len(signs) - 3)]


def views(beats: int, framings: Sequence[str], cameras: Sequence[str], chooser: random.Random) -> list[tuple[str, str]]:
    """A framing and a camera move for each beat: opens wide, never the same twice running."""
    found: list[tuple[str, str]] = []
    for n in range(beats):
        last = found[-1] if found else ("", "")
        framing = framings[0] if n == 0 else chooser.choice([f for f in framings if f != last[0]])
        found.append((framing, chooser.choice([c for c in cameras if c != last[1]])))
    return found


def arc(beats: int, times: Sequence[str]) -> list[str]:
    """Spread the times of day over the beats, in order."""
    if not times:
        return [""] * beats
    return [times[min(len(times) - 1, n * len(times) // max(1, beats))] for n in range(beats)]


def as_beats(told: Sequence[Told], tails: Sequence[Sequence[str]], comma: str) -> tuple[Beat, ...]:
    """Join each line's picture with its tail (time, weather, framing, camera); a part the picture already says is left out."""
    beats = []
    for line, tail in zip(told, tails, strict=True):
        parts = [line.see, *(t for t in tail if t and t not in line.see)]
        beats.append(Beat(narration=line.say, picture=comma.join(p for p in parts if p)))
    return tuple(beats)
