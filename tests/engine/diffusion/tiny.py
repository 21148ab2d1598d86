"""Tiny random video pipelines in the real diffusers classes, saved as a person's local folder would be: 1 to 4 MB, 0.05 to 0.3 s a call.

`built(name, folder)` builds one by name and gives its folder. Real structure and compression (Wan 8x or 16x / 4x, LTX 32x / 8x), tiny
widths, random weights, no network. torch runs on one thread: more are many times slower on a busy machine.
"""

import os
import warnings
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("TRANSFORMERS_OFFLINE", "1")
os.environ.setdefault("HF_HUB_DISABLE_PROGRESS_BARS", "1")


def tokenizer(
    pad: str = "<pad>", eos: str = "</s>", unk: str = "<unk>", bos: str | None = None, extra: tuple[str, ...] = ()
) -> Any:
    """One token a byte, so that any text in any language has tokens, without a hub or a model file."""
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, processors
    from transformers import PreTrainedTokenizerFast

    special = [pad, eos, unk, *([bos] if bos else []), *extra]
    vocab = {token: number for number, token in enumerate(special)}
    for symbol in sorted(pre_tokenizers.ByteLevel.alphabet()):
        vocab.setdefault(symbol, len(vocab))
    made = Tokenizer(models.BPE(vocab=vocab, merges=[], unk_token=unk))
    made.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    made.decoder = decoders.ByteLevel()
    single, marked = (f"{bos} $A", (bos, vocab[bos])) if bos else (f"$A {eos}", (eos, vocab[eos]))
    made.post_processor = processors.TemplateProcessing(single=single, special_tokens=[marked])
    names = {"pad_token": pad, "eos_token": eos, "unk_token": unk, **({"bos_token": bos} if bos else {})}
    return PreTrainedTokenizerFast(tokenizer_object=made, model_max_length=512, **names)


def _umt5(vocab: int, width: int = 32) -> Any:
    from transformers import UMT5Config, UMT5EncoderModel

    sizes = {"d_kv": 8, "d_ff": 64, "num_layers": 2, "num_heads": 4}
    config = UMT5Config(vocab_size=vocab, d_model=width, is_encoder_decoder=False, tie_word_embeddings=False, **sizes)
    return UMT5EncoderModel(config).eval()


def _t5(vocab: int, width: int = 32) -> Any:
    from transformers import T5Config, T5EncoderModel

    return T5EncoderModel(T5Config(vocab_size=vocab, d_model=width, d_kv=8, d_ff=64, num_layers=2, num_heads=4)).eval()


_WAN = {
    "patch_size": (1, 2, 2),
    "num_attention_heads": 2,
    "attention_head_dim": 12,
    "out_channels": 16,
    "text_dim": 32,
    "freq_dim": 64,
    "ffn_dim": 32,
    "cross_attn_norm": True,
    "qk_norm": "rms_norm_across_heads",
    "rope_max_seq_len": 128,
}


def _steady(vae: Any) -> Any:
    """Random weights would flicker: each latent frame becomes four, and here all four are born alike, as a trained decoder's are."""
    for name, module in vae.decoder.named_modules():
        if name.endswith("time_conv"):
            half = module.weight.shape[0] // 2
            module.weight.data[half:] = module.weight.data[:half]
            module.bias.data[half:] = module.bias.data[:half]
    return vae


def _wan_parts() -> dict[str, Any]:
    from diffusers import AutoencoderKLWan, UniPCMultistepScheduler

    tokens = tokenizer()
    vae = AutoencoderKLWan(
        base_dim=4, z_dim=16, dim_mult=[1, 2, 4, 4], num_res_blocks=1, temperal_downsample=[False, True, True]
    ).eval()
    scheduler = UniPCMultistepScheduler(
        prediction_type="flow_prediction", use_flow_sigmas=True, num_train_timesteps=1000, flow_shift=3.0
    )
    return {"tokenizer": tokens, "text_encoder": _umt5(len(tokens)), "vae": _steady(vae), "scheduler": scheduler}


def _wan() -> Any:
    from diffusers import WanPipeline, WanTransformer3DModel

    return WanPipeline(**_wan_parts(), transformer=WanTransformer3DModel(in_channels=16, num_layers=2, **_WAN))


def _wan21_i2v() -> Any:
    """Wan 2.1 image-to-video's way: a CLIP encoder sees the opening picture too; it knows no last one."""
    from diffusers import WanImageToVideoPipeline, WanTransformer3DModel
    from transformers import CLIPImageProcessorPil, CLIPVisionConfig, CLIPVisionModel

    sizes = {"hidden_size": 8, "projection_dim": 8, "num_hidden_layers": 2, "num_attention_heads": 2, "intermediate_size": 16}
    return WanImageToVideoPipeline(
        **_wan_parts(),
        transformer=WanTransformer3DModel(in_channels=36, image_dim=8, num_layers=2, **_WAN),
        image_encoder=CLIPVisionModel(CLIPVisionConfig(image_size=32, patch_size=8, **sizes)).eval(),
        image_processor=CLIPImageProcessorPil(crop_size=32, size=32),
    )


def _wan22_ti2v() -> Any:
    """Wan 2.2 TI2V-5B's way: one expert, a time step for each token, a VAE that packs 16 pixels a side."""
    from diffusers import AutoencoderKLWan, WanPipeline, WanTransformer3DModel

    parts = _wan_parts()
    vae = AutoencoderKLWan(
        base_dim=4,
        decoder_base_dim=4,
        z_dim=16,
        dim_mult=[1, 2, 4, 4],
        num_res_blocks=1,
        temperal_downsample=[False, True, True],
        is_residual=True,
        in_channels=12,
        out_channels=12,
        patch_size=2,
        scale_factor_temporal=4,
        scale_factor_spatial=16,
    ).eval()
    parts["vae"] = _steady(vae)
    return WanPipeline(**parts, transformer=WanTransformer3DModel(in_channels=16, num_layers=2, **_WAN), expand_timesteps=True)


def _wan22_t2v() -> Any:
    """Wan 2.2 A14B's way: two experts that share the steps."""
    from diffusers import WanPipeline, WanTransformer3DModel

    parts = _wan_parts()
    first, second = (WanTransformer3DModel(in_channels=16, num_layers=2, **_WAN) for _ in range(2))
    return WanPipeline(**parts, transformer=first, transformer_2=second, boundary_ratio=0.9)


def _wan22_i2v() -> Any:
    from diffusers import WanImageToVideoPipeline, WanTransformer3DModel

    parts = _wan_parts()
    first, second = (WanTransformer3DModel(in_channels=36, num_layers=2, **_WAN) for _ in range(2))
    return WanImageToVideoPipeline(
        **parts,
        transformer=first,
        transformer_2=second,
        image_encoder=None,
        image_processor=None,
        boundary_ratio=0.9,
    )


def _wan_vace(layers: int = 3) -> Any:
    from diffusers import WanVACEPipeline, WanVACETransformer3DModel

    transformer = WanVACETransformer3DModel(in_channels=16, num_layers=layers, vace_layers=[0, 2], vace_in_channels=96, **_WAN)
    return WanVACEPipeline(**_wan_parts(), transformer=transformer)


def _ltx() -> Any:
    """LTX-Video 0.9: the pipeline passes its own sigmas, so its scheduler must not shift them."""
    from diffusers import (
        AutoencoderKLLTXVideo,
        FlowMatchEulerDiscreteScheduler,
        LTXConditionPipeline,
        LTXVideoTransformer3DModel,
    )

    tokens = tokenizer()
    transformer = LTXVideoTransformer3DModel(
        in_channels=16,
        out_channels=16,
        patch_size=1,
        patch_size_t=1,
        num_attention_heads=2,
        attention_head_dim=16,
        cross_attention_dim=32,
        num_layers=2,
        caption_channels=32,
    )
    vae = AutoencoderKLLTXVideo(
        latent_channels=16,
        block_out_channels=(8, 16, 32, 32),
        decoder_block_out_channels=(8, 16, 32, 32),
        layers_per_block=(1, 1, 1, 1, 1),
        decoder_layers_per_block=(1, 1, 1, 1, 1),
    ).eval()
    scheduler = FlowMatchEulerDiscreteScheduler()
    return LTXConditionPipeline(
        tokenizer=tokens, text_encoder=_t5(len(tokens)), vae=vae, transformer=transformer, scheduler=scheduler
    )


def _gemma(vocab: int, width: int, layers: int) -> Any:
    from transformers import Gemma3Config, Gemma3ForConditionalGeneration

    text = {
        "vocab_size": vocab,
        "hidden_size": width,
        "intermediate_size": 64,
        "num_hidden_layers": layers,
        "num_attention_heads": 2,
        "num_key_value_heads": 1,
        "head_dim": 16,
        "sliding_window": 64,
        "max_position_embeddings": 1024,
    }
    vision = {
        "hidden_size": 8,
        "intermediate_size": 16,
        "num_hidden_layers": 1,
        "num_attention_heads": 2,
        "image_size": 28,
        "patch_size": 14,
    }
    config = Gemma3Config(
        text_config=text,
        vision_config=vision,
        mm_tokens_per_image=4,
        boi_token_index=4,
        eoi_token_index=5,
        image_token_index=6,
    )
    return Gemma3ForConditionalGeneration(config).eval()


def _ltx2_sound() -> dict[str, Any]:
    from diffusers import AutoencoderKLLTX2Audio
    from diffusers.pipelines.ltx2.vocoder import LTX2Vocoder

    audio_vae = AutoencoderKLLTX2Audio(
        base_channels=4, output_channels=2, ch_mult=(1,), num_res_blocks=1, resolution=32, latent_channels=2, mel_bins=8
    ).eval()
    vocoder = LTX2Vocoder(
        in_channels=16,
        hidden_channels=32,
        out_channels=2,
        upsample_kernel_sizes=[4, 4],
        upsample_factors=[2, 2],
        resnet_kernel_sizes=[3],
        resnet_dilations=[[1, 3, 5]],
        output_sampling_rate=16000,
    ).eval()
    return {"audio_vae": audio_vae, "vocoder": vocoder}


def _ltx2(pipeline: str = "LTX2ConditionPipeline") -> Any:
    import diffusers
    from diffusers import AutoencoderKLLTX2Video, FlowMatchEulerDiscreteScheduler, LTX2VideoTransformer3DModel
    from diffusers.pipelines.ltx2 import LTX2TextConnectors

    images = ("<start_of_image>", "<end_of_image>", "<image_soft_token>")
    tokens = tokenizer(eos="<eos>", bos="<bos>", extra=images)
    width, layers = 32, 2
    transformer = LTX2VideoTransformer3DModel(
        in_channels=8,
        out_channels=8,
        num_attention_heads=2,
        attention_head_dim=16,
        cross_attention_dim=32,
        audio_in_channels=4,
        audio_out_channels=4,
        audio_num_attention_heads=2,
        audio_attention_head_dim=8,
        audio_cross_attention_dim=16,
        num_layers=2,
        caption_channels=width,
        rope_double_precision=False,
        rope_type="split",
        perturbed_attn=True,
    )
    connectors = LTX2TextConnectors(
        caption_channels=width,
        text_proj_in_factor=layers + 1,
        video_connector_num_attention_heads=2,
        video_connector_attention_head_dim=16,
        video_connector_num_layers=1,
        video_connector_num_learnable_registers=None,
        audio_connector_num_attention_heads=2,
        audio_connector_attention_head_dim=16,
        audio_connector_num_layers=1,
        audio_connector_num_learnable_registers=None,
        connector_rope_base_seq_len=32,
        rope_double_precision=False,
        rope_type="split",
    )
    vae = AutoencoderKLLTX2Video(  # computed compressions are wrong: both are passed
        latent_channels=8,
        block_out_channels=(8, 16, 32, 64),
        decoder_block_out_channels=(8, 16, 32),
        layers_per_block=(1, 1, 1, 1, 1),
        decoder_layers_per_block=(1, 1, 1, 1),
        spatial_compression_ratio=32,
        temporal_compression_ratio=8,
    ).eval()
    scheduler = FlowMatchEulerDiscreteScheduler(
        use_dynamic_shifting=True,
        base_shift=0.95,
        max_shift=2.05,
        base_image_seq_len=1024,
        max_image_seq_len=4096,
        shift_terminal=0.1,
    )
    return getattr(diffusers, pipeline)(
        tokenizer=tokens,
        text_encoder=_gemma(len(tokens), width, layers),
        transformer=transformer,
        connectors=connectors,
        vae=vae,
        scheduler=scheduler,
        **_ltx2_sound(),
    )


BUILDERS: dict[str, Callable[[], Any]] = {
    "wan": _wan,
    "wan21_i2v": _wan21_i2v,
    "wan22_ti2v": _wan22_ti2v,
    "wan22_t2v": _wan22_t2v,
    "wan22_i2v": _wan22_i2v,
    "wan_vace": _wan_vace,
    "ltx": _ltx,
    "ltx2": partial(_ltx2, "LTX2Pipeline"),
    "ltx2_condition": _ltx2,
}


def built(name: str, folder: Path) -> Path:
    """Build the pipeline `name` and save it in folder/name. The same weights every time."""
    import torch
    from diffusers.utils import logging as diffusers_logging
    from transformers.utils import logging as transformers_logging

    torch.set_num_threads(1)
    diffusers_logging.disable_progress_bar()
    transformers_logging.disable_progress_bar()
    torch.manual_seed(0)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        pipe = BUILDERS[name]()
        pipe.save_pretrained(folder / name)
    return folder / name


if __name__ == "__main__":
    import sys

    for wanted in sys.argv[2:] or BUILDERS:
        print(built(wanted, Path(sys.argv[1])))
