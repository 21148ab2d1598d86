"""The known models at their full size on torch's meta device: every shape and no numbers, so a clip's memory can be counted without a card.

`Live` adds up the storages that are alive while a real class runs. Attention is taken as what the fused kernels of a card leave behind:
its result, and no table of scores. Sizes are those of the models' own configs.
"""

import weakref
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import torch
from torch import nn
from torch.nn import functional
from torch.overrides import TorchFunctionMode
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

from engine.diffusion.specs import ModelSpec

LAYERS = 2  # a clip's peak lies in one block, and all are alike
TOKENS = 512  # of a prompt

_WAN: dict[str, Any] = {"attention_head_dim": 128, "added_kv_proj_dim": None}
_WAN_14B: dict[str, Any] = {**_WAN, "num_attention_heads": 40, "ffn_dim": 13824, "num_layers": 40}
_LTX2: dict[str, Any] = {
    "num_attention_heads": 32,
    "attention_head_dim": 128,
    "cross_attention_dim": 4096,
    "audio_num_attention_heads": 32,
    "audio_attention_head_dim": 64,
    "audio_cross_attention_dim": 2048,
    "num_layers": 48,
    "caption_channels": 3840,
    "gated_attn": True,
    "cross_attn_mod": True,
    "audio_gated_attn": True,
    "audio_cross_attn_mod": True,
    "use_prompt_embeddings": False,
    "perturbed_attn": True,
    "rope_type": "split",
}

# model: the transformer's class and what its config says
TRANSFORMERS: dict[str, tuple[str, dict[str, Any]]] = {
    "wan-vace-1.3b": (
        "WanVACETransformer3DModel",
        {
            **_WAN,
            "num_attention_heads": 12,
            "ffn_dim": 8960,
            "num_layers": 30,
            "vace_layers": list(range(0, 30, 2)),
            "vace_in_channels": 96,
        },
    ),
    "wan-vace-14b": (
        "WanVACETransformer3DModel",
        {**_WAN_14B, "vace_layers": list(range(0, 40, 5)), "vace_in_channels": 96},
    ),
    "wan-2.2-5b": (
        "WanTransformer3DModel",
        {**_WAN, "num_attention_heads": 24, "ffn_dim": 14336, "num_layers": 30, "in_channels": 48, "out_channels": 48},
    ),
    "wan-2.2-t2v-14b": ("WanTransformer3DModel", _WAN_14B),
    "wan-2.2-i2v-14b": ("WanTransformer3DModel", {**_WAN_14B, "in_channels": 36}),
    "ltx-2.5": ("LTX2VideoTransformer3DModel", {**_LTX2, "ff_bias": False, "use_keyframes_abs_pos_embedding": True}),
    "ltx-2.3": ("LTX2VideoTransformer3DModel", _LTX2),
    "ltx-video-13b": (
        "LTXVideoTransformer3DModel",
        {
            "num_attention_heads": 32,
            "attention_head_dim": 128,
            "cross_attention_dim": 4096,
            "num_layers": 48,
            "caption_channels": 4096,
        },
    ),
}


@dataclass(frozen=True)
class Built:
    """A model's transformer in billions of parameters: all of it, its largest block, and what is in no block."""

    parameters_b: float
    block_b: float
    outside_b: float


class Live(TorchDispatchMode):
    """Counts the bytes of every storage made inside, while it is alive; `peak` is the most there ever were."""

    def __init__(self, known: Iterable[torch.Tensor] = ()) -> None:
        super().__init__()
        self.now = self.peak = 0
        self._known = list(known)  # keeps them alive: a storage is known by its address
        self._sizes = {t.untyped_storage()._cdata: 0 for t in self._known}

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        out = func(*args, **(kwargs or {}))
        for tensor in tree_leaves(out):
            if isinstance(tensor, torch.Tensor):
                self._add(tensor.untyped_storage())
        return out

    def _add(self, storage: Any) -> None:
        key = storage._cdata
        if key not in self._sizes:
            self._sizes[key] = storage.nbytes()
            self.now += storage.nbytes()
            self.peak = max(self.peak, self.now)
            weakref.finalize(storage, self._gone, key)

    def _gone(self, key: int) -> None:
        self.now -= self._sizes.pop(key)


class FusedAttention(TorchFunctionMode):
    """Attention that leaves its result and nothing else, as a card's fused kernels do."""

    def __torch_function__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        if func is functional.scaled_dot_product_attention:
            return torch.empty_like(args[0] if args else (kwargs or {})["query"])
        return func(*args, **(kwargs or {}))


def built(name: str) -> Built:
    """Count a model's transformer."""
    whole = _transformer(name)
    blocks = [block for part in whole.children() if isinstance(part, nn.ModuleList) for block in part]
    inside = sum(map(_count, blocks))
    return Built(_count(whole) / 1e9, max(map(_count, blocks)) / 1e9, (_count(whole) - inside) / 1e9)


def share_in_eight_bits(name: str) -> float:
    """Bytes of a transformer as memory.shrink leaves it, as a share of those in 16 bits."""
    from engine.diffusion.memory import shrink

    model = _transformer(name).to(torch.bfloat16)
    before = sum(p.nbytes for p in model.parameters())
    shrink(model)
    return sum(p.nbytes for p in model.parameters()) / before


def step_gb(spec: ModelSpec) -> float:
    """GB that one call of a model's transformer holds beside its weights, for its longest clip of its best size."""
    model = _transformer(spec.name, layers=LAYERS).to(torch.bfloat16).eval()
    inputs = _inputs(spec, model)
    known = [*model.parameters(), *model.buffers(), *(v for v in tree_leaves(inputs) if isinstance(v, torch.Tensor))]
    counted = Live(known)
    with torch.no_grad(), torch.device("meta"), FusedAttention(), counted:
        model(**inputs, return_dict=False)
    return counted.peak / 1e9


def _transformer(name: str, layers: int | None = None) -> Any:
    import diffusers

    kind, config = TRANSFORMERS[name]
    if layers is not None:
        vace = config.get(
            "vace_layers", ()
        )  # what each of these says is kept until the end: all of them count, the others do not
        config = {**config, "num_layers": max(layers, len(vace)), **({"vace_layers": list(range(len(vace)))} if vace else {})}
    with torch.device("meta"):
        return getattr(diffusers, kind)(**config)


def _count(module: nn.Module) -> int:
    return sum(p.numel() for p in module.parameters())


def _inputs(spec: ModelSpec, model: Any) -> dict[str, Any]:
    short, long = spec.best
    config, frames = model.config, (spec.longest_frames - 1) // spec.frame_step + 1
    with torch.device("meta"):
        if spec.family in ("wan", "wan-vace"):
            shrink = spec.size_step // 2
            latents = torch.empty(1, config.in_channels, frames, short // shrink, long // shrink, dtype=torch.bfloat16)
            words = torch.empty(1, TOKENS, config.text_dim, dtype=torch.bfloat16)
            given = {"hidden_states": latents, "encoder_hidden_states": words, "timestep": torch.empty(1)}
            if spec.family == "wan-vace":
                given["control_hidden_states"] = torch.empty(1, config.vace_in_channels, *latents.shape[2:], dtype=torch.bfloat16)
                given["control_hidden_states_scale"] = torch.ones(len(config.vace_layers))
            if spec.size_step == 32:  # TI2V: a time step for each token
                given["timestep"] = torch.empty(1, frames * (short // 32) * (long // 32))
            return given
        high, wide = short // 32, long // 32
        tokens = frames * high * wide
        given = {
            "hidden_states": torch.empty(1, tokens, config.in_channels, dtype=torch.bfloat16),
            "encoder_hidden_states": torch.empty(1, spec.text_window, config.caption_channels, dtype=torch.bfloat16),
            "timestep": torch.empty(1, tokens),
        }
        if spec.family == "ltx":
            coordinates = torch.empty(1, 3, tokens)
            mask = torch.ones(1, spec.text_window)
            return {**given, "encoder_attention_mask": mask, "video_coords": coordinates}
        heard = round(spec.longest_frames / spec.fps * 25)
        given["encoder_hidden_states"] = torch.empty(1, spec.text_window, config.cross_attention_dim, dtype=torch.bfloat16)
        return {
            **given,
            "audio_hidden_states": torch.empty(1, heard, config.audio_in_channels, dtype=torch.bfloat16),
            "audio_encoder_hidden_states": torch.empty(
                1, spec.text_window, config.audio_cross_attention_dim, dtype=torch.bfloat16
            ),
            "audio_timestep": torch.empty(1),
            "sigma": torch.empty(1),
            "encoder_attention_mask": None,
            "audio_encoder_attention_mask": None,
            "num_frames": frames,
            "height": high,
            "width": wide,
            "fps": float(spec.fps),
            "audio_num_frames": heard,
            "video_coords": model.rope.prepare_video_coords(1, frames, high, wide, torch.device("meta"), fps=float(spec.fps)),
            "audio_coords": model.audio_rope.prepare_audio_coords(1, heard, torch.device("meta")),
        }
