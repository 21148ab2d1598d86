"""What a model needs of a card and of RAM, by where its weights are while it runs: sums over the facts in specs.py.

Computed, never measured: no card has run any of it yet (`make bench-gpu` measures). The largest terms are counted on the real classes at
full size (tests/engine/diffusion/test_needs.py), so they are what eager torch holds; what an allocator wastes is an estimate.
"""

import dataclasses
from typing import Literal

from engine.diffusion.specs import FULL_PRECISION_VAE, ModelSpec

How = Literal["resident", "offloaded", "quantised", "streamed", "compact"]

HOWS: tuple[How, ...] = ("resident", "offloaded", "quantised", "streamed", "compact")  # the quickest first
RAM_SPARE_GB = 4.0

_EIGHT_BITS = 0.52  # of the bytes in 16: norms and the first layers stay as they are
_ALLOCATOR = 1.1  # of what comes and goes: it is handed out in pieces
_LIBRARIES_GB = 0.7  # the workspaces of cuBLAS and cuDNN
_LAYER_GB = 0.4  # the one layer that is back in 16 bits while it calculates


def vram_gb(spec: ModelSpec, how: How) -> float:
    """GB (10**9 bytes) of card memory for the longest clip of the model's best size."""
    weights = spec.weights
    whole = how == "resident"
    beside = max(spec.room.step_gb, (whole and spec.room.whole_gb) or spec.room.tiled_gb)
    kept = weights.vae_b * (4 if spec.family in FULL_PRECISION_VAE else 2) + 2 * weights.sound_b
    transformer = 2 * weights.transformer_b
    in_parts = 2 * (2 * weights.block_b + weights.outside_b)  # one block at work, the next one on its way
    held = {
        "resident": weights.experts * transformer + 2 * (weights.text_encoder_b + weights.connectors_b),
        "offloaded": transformer,
        "quantised": _EIGHT_BITS * transformer + _LAYER_GB,
        "streamed": in_parts,
        "compact": _EIGHT_BITS * in_parts + _LAYER_GB,
    }[how]
    return round(held + kept + _ALLOCATOR * beside + _LIBRARIES_GB, 1)


def ram_gb(spec: ModelSpec, how: How) -> float:
    """GB of RAM: all weights are read into it first; in 8 bits one transformer after the other, before the rest."""
    weights = spec.weights
    if how not in ("quantised", "compact"):
        return round(weights.all_gb + RAM_SPARE_GB, 1)
    transformer = 2 * weights.transformer_b
    rest = weights.all_gb - weights.experts * transformer
    reading = transformer + (weights.experts - 1) * _EIGHT_BITS * transformer
    return round(max(reading, weights.experts * _EIGHT_BITS * transformer + rest) + RAM_SPARE_GB, 1)


def smaller(spec: ModelSpec) -> ModelSpec | None:
    """The model drawing at the smaller size that its makers name too; None where there is none. What it draws is enlarged then."""
    if spec.smaller is None:
        return None
    share = spec.smaller[0] * spec.smaller[1] / (spec.best[0] * spec.best[1])
    room = dataclasses.replace(
        spec.room,
        step_gb=share * spec.room.step_gb,
        tiled_gb=share * spec.room.tiled_gb,
        whole_gb=share * spec.room.whole_gb,
    )
    return dataclasses.replace(spec, best=spec.smaller, smaller=None, room=room)
