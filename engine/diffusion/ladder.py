"""Which video model fits which card, and how: the table behind `auto` and `shortwright doctor`.

Looks at the card in a child process, so that the parent never imports torch. Knows no pipeline and loads no model. Levers are those that
were seen to work: parts moved one at a time, 8-bit storage of the transformer by layerwise casting, blocks streamed from RAM, and a
smaller size to draw at.
"""

import importlib.util
import json
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Collection
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Literal

from engine.diffusion.needs import HOWS, How, ram_gb, smaller, vram_gb
from engine.diffusion.specs import CATALOGUE, ModelSpec

Kind = Literal["cuda", "mps", "cpu"]

PROCESSOR = "this processor"
HELD_BACK = 0.07  # of a card's memory: the driver's own, the screen, fragmentation
MAC_SHARE = 0.7  # of a Mac's memory that its GPU may have
PROBE_TIMEOUT_S = 90.0

_GIB = 1.073741824  # cards and RAM are sold in GiB and called GB; weights are counted in 10**9 bytes
_STREAMED: tuple[How, ...] = ("streamed", "compact")
_STREAMED_COSTS = 10  # ranks: a smaller model that needs no streaming is the better choice
_SLOW_STEPS = 12  # more than these with streamed weights is a matter of hours
_OLDEST = (8, 0)  # bfloat16
_SOLD_GB = (8, 12, 16, 24, 32, 48, 80)


@dataclass(frozen=True)
class Card:
    """What a model would run on. vram_gb and ram_gb as they are sold (GiB); 0 RAM = not known. torch: its version, "" = absent."""

    name: str
    vram_gb: float
    kind: Kind
    capability: tuple[int, int] | None = None
    ram_gb: float = 0.0
    torch: str = ""


@dataclass(frozen=True)
class Rung:
    """One model on one card: whether it fits, how, what it needs, and the reason in a sentence. spec.best is the size it draws at here."""

    spec: ModelSpec
    fits: bool
    how: How | None
    need_gb: float
    why: str
    installed: bool
    slow: bool = False


@dataclass(frozen=True)
class Choice:
    """What `auto` runs here (`chosen`, an installed model), and what is best to pull (`suggested`), each with its reason."""

    chosen: Rung | None
    suggested: Rung | None
    why: str


def ladder(card: Card, installed: Collection[str] = ()) -> tuple[Rung, ...]:
    """Every known model on this card, the best first."""
    rungs = [rung(spec, card, spec.name in installed) for spec in CATALOGUE]
    return tuple(sorted(rungs, key=lambda r: (not r.fits, r.slow, -_worth(r))))


def rung(spec: ModelSpec, card: Card, installed: bool = False) -> Rung:
    """Where one model stands on a card: at its best size if that fits in any way, else at a smaller one."""
    ways = _ways(spec, card)
    if card.kind == "cpu":  # what to buy for it
        ways = [way for way in ways if not _too_slow(spec, way[1])]
    drawn, how, least_gb = min(ways, key=lambda way: way[2])
    if card.kind == "cpu":
        why = f"needs a GPU with {_card_sold_with(least_gb)} GB and {ram_gb(drawn, how) / _GIB:.0f} GB of RAM"
        return Rung(spec, False, None, least_gb, why, installed)
    if card.kind == "cuda" and card.capability is not None and card.capability < _OLDEST:
        age = f"{card.name} cannot calculate in bfloat16; NVIDIA's RTX 30 series was the first that can"
        return Rung(spec, False, None, least_gb, age, installed)
    on_card = [way for way in ways if way[2] <= usable_gb(card)]
    for drawn, how, need_gb in on_card:
        if ram_gb(drawn, how) <= _ram_gb(card):
            slow = _too_slow(spec, how)
            return Rung(drawn, True, how, need_gb, _reason(spec, drawn, how, slow), installed, slow)
    if on_card:
        ram = min(ram_gb(drawn, how) for drawn, how, _ in on_card)
        why = f"the card would do, but it needs {ram / _GIB:.0f} GB of RAM and there are {card.ram_gb:.0f}"
    else:
        why = f"needs {least_gb:.0f} GB on the card at the least, and {usable_gb(card):.0f} are free to use"
    return Rung(spec, False, None, least_gb, why, installed)


def choose(card: Card, installed: Collection[str] = ()) -> Choice:
    """What `auto` means on this card. A model that is not here is never chosen, only suggested: nothing is downloaded by surprise."""
    rungs = [r for r in ladder(card, installed) if r.fits and not r.slow]
    suggested = rungs[0] if rungs else None
    chosen = next((r for r in rungs if r.installed), None)
    if suggested is None:
        return Choice(None, None, f"no known model fits {card.name}; papercut draws without a GPU")
    if chosen is None:
        return Choice(
            None,
            suggested,
            f"{suggested.spec.name} is the best that fits: {suggested.why}; shortwright models pull {suggested.spec.name}",
        )
    if chosen.spec.name == suggested.spec.name:
        return Choice(chosen, suggested, f"{chosen.spec.name} is the best that fits: {chosen.why}")
    return Choice(
        chosen,
        suggested,
        f"{chosen.spec.name} is the best that is here: {chosen.why}; {suggested.spec.name} would fit too and is better",
    )


def usable_gb(card: Card) -> float:
    """Memory in 10**9 bytes that a model may count on."""
    if card.kind == "mps":
        return card.vram_gb * _GIB * MAC_SHARE
    return card.vram_gb * _GIB * (1 - HELD_BACK)


def measure() -> Card:
    """Look at this machine: by torch in a child process; by the driver alone where torch is not installed."""
    driver = by_driver()
    if importlib.util.find_spec("torch") is None:
        return driver or Card(PROCESSOR, 0.0, "cpu", ram_gb=ram_here_gb())
    command = [sys.executable, "-m", "engine.diffusion.ladder"]
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    root = str(Path(__file__).resolve().parents[2])
    try:
        answer = subprocess.run(command, capture_output=True, timeout=PROBE_TIMEOUT_S, check=True, cwd=root, env=environment)
        found = json.loads(answer.stdout.splitlines()[-1])
        found["capability"] = tuple(found["capability"]) if found["capability"] else None
        card = Card(**found)
    except (OSError, subprocess.SubprocessError, ValueError, IndexError, TypeError):
        card = Card(PROCESSOR, 0.0, "cpu", ram_gb=ram_here_gb())
    if card.kind == "cpu" and driver is not None:
        torch = f"torch {card.torch} cannot" if card.torch else "torch does not start and cannot"
        return replace(card, name=f"{PROCESSOR} ({torch} use the {driver.name} that is here)")
    return card


def by_driver() -> Card | None:
    """The best NVIDIA card that its driver tells of, or Apple's GPU; None where there is neither. Needs no torch."""
    if sys.platform == "darwin" and platform.machine() == "arm64":
        return Card("Apple GPU", ram_here_gb(), "mps", ram_gb=ram_here_gb())
    program = shutil.which("nvidia-smi")
    if program is None:
        return None
    query = [program, "--query-gpu=name,memory.total,compute_cap", "--format=csv,noheader,nounits"]
    try:
        said = subprocess.run(query, capture_output=True, timeout=10, check=True, text=True).stdout
        cards = [_told(line) for line in said.splitlines() if line.count(",") >= 2]
    except (OSError, subprocess.SubprocessError, ValueError):
        return None
    return max(cards, key=lambda card: card.vram_gb, default=None)


def _told(line: str) -> Card:
    name, mebibytes, capability = (part.strip() for part in line.rsplit(",", 2))
    major, _, minor = capability.partition(".")
    return Card(name, float(mebibytes) / 1024, "cuda", (int(major), int(minor or 0)), ram_here_gb())


def measure_here() -> Card:
    """Look at this machine from this process; imports torch."""
    try:
        import torch
    except ImportError:
        return Card(PROCESSOR, 0.0, "cpu", ram_gb=ram_here_gb())
    version = str(torch.__version__)
    if torch.cuda.is_available():
        cards = [torch.cuda.get_device_properties(n) for n in range(torch.cuda.device_count())]
        best = max(cards, key=lambda c: int(c.total_memory))
        return Card(
            name=str(best.name),
            vram_gb=best.total_memory / 1024**3,
            kind="cuda",
            capability=(int(best.major), int(best.minor)),
            ram_gb=ram_here_gb(),
            torch=version,
        )
    ram_gb = ram_here_gb()
    if torch.backends.mps.is_available():
        return Card("Apple GPU", ram_gb, "mps", ram_gb=ram_gb, torch=version)
    return Card(PROCESSOR, 0.0, "cpu", ram_gb=ram_gb, torch=version)


def ram_here_gb() -> float:
    """RAM of this machine in GiB, or what its container may have; 0 where the system does not say."""
    try:
        whole = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):
        return 0.0
    try:
        limit = int(Path("/sys/fs/cgroup/memory.max").read_text(encoding="ascii"))
    except (OSError, ValueError):
        limit = whole
    return min(whole, limit) / 1024**3


def _card_sold_with(need_gb: float) -> int:
    """The smallest card one can buy that has so much for a model."""
    return next((gb for gb in _SOLD_GB if usable_gb(Card("", gb, "cuda")) >= need_gb), _SOLD_GB[-1])


def _ways(spec: ModelSpec, card: Card) -> list[tuple[ModelSpec, How, float]]:
    """The ways a card can hold a model, the best first. A Mac's memory is one: moving parts about would gain nothing there."""
    hows = HOWS if card.kind != "mps" else HOWS[:1]
    sizes = [drawn for drawn in (spec, smaller(spec)) if drawn is not None]
    return [(drawn, how, vram_gb(drawn, how)) for drawn in sizes for how in hows]


def _too_slow(spec: ModelSpec, how: How) -> bool:
    return how in _STREAMED and _steps(spec) > _SLOW_STEPS


def _steps(spec: ModelSpec) -> int:
    """Steps of a final: with the few-step weights, where a pull brings them."""
    return spec.lora.steps.steps if spec.lora is not None else spec.final.steps


def _ram_gb(card: Card) -> float:
    if card.kind == "mps" or card.ram_gb <= 0:
        return float("inf")
    return card.ram_gb * _GIB


def _worth(r: Rung) -> int:
    return r.spec.rank - (_STREAMED_COSTS if r.how in _STREAMED else 0)


def _reason(spec: ModelSpec, drawn: ModelSpec, how: How, slow: bool) -> str:
    text = {
        "resident": "all of it stays on the card",
        "offloaded": "one part at a time on the card, the rest in RAM",
        "quantised": "the transformer's weights in 8 bits, the rest in RAM",
        "streamed": "block by block from RAM, so slower",
        "compact": "block by block from RAM, where the transformer's weights wait in 8 bits, so slower",
    }[how]
    if drawn.best != spec.best:
        text += f"; drawn at {drawn.best[0]}×{drawn.best[1]} and enlarged"
    return f"{text}; {_steps(spec)} such steps take very long" if slow else text


if __name__ == "__main__":
    print(json.dumps(asdict(measure_here())))  # noqa: T201
