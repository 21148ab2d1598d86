"""Where a pipeline's weights are while it runs, and what to try when memory runs out. Levers that were seen to work, and no others.

resident: all on the device. offloaded: text encoder layer by layer, one transformer on the device at a time. quantised: as offloaded, the
transformers' weights stored in 8 bits and calculated in 16. streamed: the transformers block by block from RAM as well. compact: streamed,
and stored in 8 bits where they wait.
"""

import gc
import os
from typing import Any

import torch
from torch import nn

from engine.diffusion.needs import How

DENOISERS = ("transformer", "transformer_2")

_EASIER: dict[How, How] = {"resident": "offloaded", "offloaded": "streamed", "quantised": "compact"}
_ONCE_A_CLIP = ("text_encoder", "connectors")  # large, and done before the first step
_RAM_FOR_PINNED = 2.5  # times a part's size that must be free
_SAID = ("out of memory", "can't allocate memory", "not enough memory", "cannot allocate memory")


def easier(how: How, device: str) -> How | None:
    """The next way that needs less of a card; None where there is none left. RAM that is the device has nothing to be offloaded to."""
    return None if device == "mps" else _EASIER.get(how)


def is_out_of_memory(exc: BaseException) -> bool:
    """Whether an error means that memory ran out, whichever of torch's allocators says so."""
    if isinstance(exc, (torch.OutOfMemoryError, MemoryError)):
        return True
    return isinstance(exc, RuntimeError) and any(said in str(exc).lower() for said in _SAID)


def in_eight_bits(how: How) -> bool:
    """Whether the transformers are stored in 8 bits: they are read one by one then, so that RAM never holds all of them in 16."""
    return how in ("quantised", "compact")


def shrink(denoiser: nn.Module) -> None:
    """Store a transformer's weights in 8 bits; each layer gets its 16 back while it calculates. Whatever changes weights comes before."""
    dtype = next(p.dtype for p in denoiser.parameters() if p.is_floating_point())
    cast: Any = denoiser
    cast.enable_layerwise_casting(storage_dtype=torch.float8_e4m3fn, compute_dtype=dtype)


def place(pipe: Any, how: How, device: str) -> None:
    """Put a freshly loaded pipeline where `how` says. Once a pipeline: another way needs it loaded anew."""
    if how == "resident":
        pipe.to(device)
        return
    onto = torch.device(device)
    denoisers = [part for name in DENOISERS if isinstance(part := pipe.components.get(name), nn.Module)]
    for name, part in pipe.components.items():
        if not isinstance(part, nn.Module) or part in denoisers:
            continue
        if name.startswith(_ONCE_A_CLIP):
            _stream(part, onto, "leaf_level")
        else:
            part.to(onto)
    for denoiser in denoisers:
        if how in ("streamed", "compact"):
            _stream(denoiser, onto, "block_level")
        elif len(denoisers) == 1:
            denoiser.to(onto)
    if how not in ("streamed", "compact") and len(denoisers) > 1:
        _take_turns(denoisers, onto)
    if hasattr(pipe.vae, "enable_tiling"):
        pipe.vae.enable_tiling()


def choose_card(device: str) -> None:
    """Work on the card that the ladder measured: the one with the most memory."""
    if device == "cuda" and torch.cuda.device_count() > 1:
        sizes = [torch.cuda.get_device_properties(n).total_memory for n in range(torch.cuda.device_count())]
        torch.cuda.set_device(sizes.index(max(sizes)))


def settle() -> None:
    """Tell the collector, once, that all there is stays: a million objects of the libraries, not to be walked at each collection."""
    if not gc.get_freeze_count():
        gc.freeze()


def free() -> None:
    """Give back what nobody holds any more."""
    gc.collect()
    if torch.cuda.is_available():
        torch.cuda.empty_cache()
    elif torch.backends.mps.is_available():
        torch.mps.empty_cache()


def peak_gb(device: str) -> float | None:
    """The most memory a card held since the last call; None where nobody counts it."""
    if not device.startswith("cuda"):
        return None
    peak = torch.cuda.max_memory_allocated() / 1e9
    torch.cuda.reset_peak_memory_stats()
    return round(peak, 2)


def _stream(part: nn.Module, onto: torch.device, level: str) -> None:
    """Let a part's weights come from RAM when their turn is.

    Pinned memory is quicker to copy from, but it is all of them once more while it is filled, and up to twice their size for good: the
    allocator rounds up to powers of two. So only where RAM is plentiful, and never for what runs once a prompt.
    """
    from diffusers.hooks.group_offloading import apply_group_offloading

    fast = onto.type == "cuda"
    blocks = level == "block_level"
    pinned = fast and blocks and _RAM_FOR_PINNED * _bytes(part) < _free_ram()
    options: dict[str, Any] = {"num_blocks_per_group": 1} if blocks else {}
    apply_group_offloading(
        part,
        onload_device=onto,
        offload_device=torch.device("cpu"),
        offload_type=level,
        use_stream=fast,
        low_cpu_mem_usage=fast and not pinned,
        **options,
    )


def _bytes(part: nn.Module) -> int:
    return sum(p.numel() * p.element_size() for p in part.parameters())


def _free_ram() -> int:
    """Bytes of RAM that nothing uses; 0 where the system does not say."""
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_AVPHYS_PAGES")
    except (AttributeError, ValueError, OSError):
        return 0


def _take_turns(models: list[nn.Module], onto: torch.device) -> None:
    """Experts share a clip's steps one after the other: only the one at work is on the device."""

    def come(model: nn.Module, _inputs: Any) -> None:
        if next(model.parameters()).device.type == onto.type:
            return
        for other in models:
            if other is not model:
                other.to("cpu")
        model.to(onto)

    for model in models:
        model.register_forward_pre_hook(come)
