"""A few-step LoRA laid into a transformer's weights, once, when the model is loaded. No peft: low-rank weights are one product a layer.

Fused weights work under every way a model lies in memory and cost nothing a step, if they are laid in before the weights are stored in 8
bits. Names are diffusers' own or those of the original Wan code, which diffusers' converter translates. Source: diffusers 0.42.1,
loaders/lora_conversion_utils.py.
"""

from pathlib import Path
from typing import Any

import torch
from torch import nn

from engine.errors import EngineUnavailable


@torch.no_grad()
def fuse(transformer: nn.Module, file: Path) -> None:
    """Add a LoRA's weights to a transformer. Raises EngineUnavailable where none of them fits."""
    from safetensors.torch import load_file

    weights = load_file(str(file))
    if any(name.startswith("diffusion_model.") for name in weights):
        from diffusers.loaders import lora_conversion_utils

        convert: Any = lora_conversion_utils._convert_non_diffusers_wan_lora_to_diffusers
        weights = convert(weights)
    weights = {name.removeprefix("transformer."): value for name, value in weights.items()}
    layers: dict[str, Any] = dict(transformer.named_modules())
    changed = 0
    for name, down in weights.items():
        if name.endswith(".lora_A.weight"):
            changed += _add(layers, weights, name.removesuffix(".lora_A.weight"), down)
    if not changed:
        raise EngineUnavailable(f"{file.name} was made for another model: none of its layers is in this one")


def _add(layers: dict[str, Any], weights: dict[str, torch.Tensor], layer: str, down: torch.Tensor) -> int:
    module, up = layers.get(layer), weights.get(f"{layer}.lora_B.weight")
    if module is None or up is None or module.weight.shape != (up.shape[0], down.shape[1]):
        return 0
    alpha = weights.get(f"{layer}.alpha")
    scale = float(alpha) / down.shape[0] if alpha is not None else 1.0
    module.weight += (scale * (up.float() @ down.float())).to(module.weight.dtype)
    bias = weights.get(f"{layer}.lora_B.bias")
    if bias is not None and module.bias is not None:
        module.bias += bias.to(module.bias.dtype)
    return 1
