"""The video models this program knows: one row of facts each. No torch, no network, nothing that looks at this machine.

Sources: the models' own cards and configs, and diffusers 0.42.1. Parameters and the room beside them were counted on the real classes at
full size (tests/engine/diffusion/full_size.py); sizes on disk are what a pull fetches. needs.py adds up what that asks of a card.
"""

import json
from dataclasses import dataclass, field
from typing import Literal

from engine.base import Role

Family = Literal["wan-vace", "wan", "ltx2", "ltx"]

FAMILIES: tuple[Family, ...] = ("wan-vace", "wan", "ltx2", "ltx")
FULL_PRECISION_VAE: frozenset[Family] = frozenset(("wan", "wan-vace"))
ALL_ROLES: frozenset[Role] = frozenset(("start", "end", "guide", "subject"))


@dataclass(frozen=True)
class Licence:
    """Under what terms a model may be used. gated: its makers want a login and a yes to their terms before a download."""

    name: str
    url: str
    gated: bool
    conditions: str


@dataclass(frozen=True)
class Weights:
    """How large the parts are, in billions of parameters. `experts` transformers of transformer_b each share a clip's steps.

    block_b: the largest block of a transformer; outside_b: what of it is in no block. connectors_b: what turns the text encoder's answer
    into the transformer's; sound_b: the sound's decoder and vocoder.
    """

    transformer_b: float
    text_encoder_b: float
    vae_b: float
    block_b: float
    outside_b: float
    connectors_b: float = 0.0
    sound_b: float = 0.0
    experts: int = 1

    @property
    def all_gb(self) -> float:
        """Everything in bfloat16, two bytes a parameter."""
        once = self.text_encoder_b + self.vae_b + self.connectors_b + self.sound_b
        return 2 * (self.experts * self.transformer_b + once)


@dataclass(frozen=True)
class Room:
    """GB that are held beside the weights for the longest clip of the best size, in bfloat16, by eager torch with fused attention.

    step: in a call of the transformer. tiled, whole: while the VAE decodes in tiles, or all at once (0: it never does).
    """

    step_gb: float
    tiled_gb: float
    whole_gb: float = 0.0


@dataclass(frozen=True)
class Steps:
    """How a quality is made. scale: its sides as a share of the asked-for sides. sigmas: a distilled model's own schedule, else empty.

    second_guidance is the second expert's guidance of a two-expert model.
    """

    steps: int
    guidance: float
    scale: float = 1.0
    sigmas: tuple[float, ...] = ()
    second_guidance: float | None = None


@dataclass(frozen=True)
class Extra:
    """A file of weights from another repository that is kept in the model's folder as well. A pull goes on without it where it is gone.

    kept_as: its path there, "" = its own. config: JSON written beside it as config.json, which makes it a part of the pipeline.
    """

    repo: str
    revision: str
    path: str
    licence: str
    size_gb: float
    kept_as: str = ""
    config: str = ""

    @property
    def place(self) -> str:
        """Where it lies in the model's folder."""
        return self.kept_as or self.path


@dataclass(frozen=True)
class FewStepLora:
    """A small file of weights that makes a model draw in a few steps without guidance."""

    weights: Extra
    steps: Steps


@dataclass(frozen=True)
class ModelSpec:
    """A video model, as a row of facts. `best` is the size it was trained for as (short side, long side), in pixels.

    frame_step: legal frame counts are frame_step * k + 1. size_step: both sides are multiples of it. revision: the commit that is
    pulled; "" = a foreign model's, pinned by the pull itself, which records it. parts: the folders of the repository that are fetched
    and loaded.
    """

    name: str
    repo: str
    revision: str
    family: Family
    pipeline: str
    licence: Licence
    disk_gb: float
    weights: Weights
    room: Room
    frame_step: int
    size_step: int
    fps: int
    longest_frames: int
    best: tuple[int, int]
    draft: Steps
    final: Steps
    roles: frozenset[Role]
    sound: bool
    text_window: int  # tokens
    prompt_style: str
    parts: tuple[str, ...]
    rank: int  # what `auto` prefers among those that fit: good to look at, and able to take every kind of condition
    smaller: tuple[int, int] | None = None  # another size it draws well at, for cards that `best` does not fit
    refine: Steps | None = None  # second stage: the draft's own latents at twice the size
    flow_shift: float | None = None
    lora: FewStepLora | None = None
    upsampler: Extra | None = None  # the second stage's, where the repository itself has none
    distilled: bool = False
    expands: bool = (
        False  # `expand_timesteps` of its model_index.json: what tells Wan 2.2 TI2V from the other models of its class
    )
    negative: str = ""
    shortest_frames: int = 5
    notes: tuple[str, ...] = field(default=())


_APACHE = Licence("Apache-2.0", "https://www.apache.org/licenses/LICENSE-2.0", False, "any use, with the notice kept")
_LTX2_TERMS = "free below 10 million USD yearly revenue; use restrictions; what it makes must be marked as AI-made"
_LTX2_URL = "https://github.com/Lightricks/LTX-2/blob/main/LICENSE-2_x"
_LTX2_OPEN = Licence("LTX-2 Community License", _LTX2_URL, False, _LTX2_TERMS)
_LTX2_GATED = Licence("LTX-2.x Community License", _LTX2_URL, True, _LTX2_TERMS)
_LTX_VIDEO = Licence(
    "LTX-Video Open Weights License",
    "https://huggingface.co/Lightricks/LTX-Video-0.9.8-13B-distilled",
    False,
    "free below 10 million USD yearly revenue; use restrictions; read it before commercial use",
)

_WAN_PARTS = ("scheduler", "text_encoder", "tokenizer", "transformer", "vae")
_LTX2_PARTS = (
    "scheduler",
    "text_encoder",
    "tokenizer",
    "transformer",
    "vae",
    "audio_vae",
    "connectors",
    "vocoder",
    "latent_upsampler",
)
_WAN_STYLE = "a dense description: subject and looks, action, place, light, then camera and style"
_LTX_STYLE = "one flowing paragraph in the present tense, in the order things happen: action first, then looks, place, camera, light, sound"
_WAN_NEGATIVE = (
    "bright colors, overexposed, static, blurred details, subtitles, style, artwork, painting, picture, still, overall gray, "
    "worst quality, low quality, JPEG compression residue, ugly, incomplete, extra fingers, poorly drawn hands, poorly drawn faces, "
    "deformed, disfigured, malformed limbs, fused fingers, still picture, cluttered background, three legs, walking backwards"
)
_LTX_NEGATIVE = "worst quality, inconsistent motion, blurry, jittery, distorted, subtitles, watermark"

# The distilled schedule of LTX-2.x and the three sigmas of its second stage (diffusers.pipelines.ltx2.utils).
LTX2_SIGMAS = (1.0, 0.99375, 0.9875, 0.98125, 0.975, 0.909375, 0.725, 0.421875)
LTX2_REFINE_SIGMAS = (0.909375, 0.725, 0.421875)
_LTX2_DISTILLED = Steps(steps=8, guidance=1.0, scale=0.5, sigmas=LTX2_SIGMAS)
_LTX2_REFINE = Steps(steps=3, guidance=1.0, sigmas=LTX2_REFINE_SIGMAS)

# LTX-2.3's upsampler lies in its makers' repository as they train it; this is what diffusers' class is told of it. Its weights' names are
# the same in both.
_LTX23_UPSAMPLER = json.dumps(
    {
        "_class_name": "LTX2LatentUpsamplerModel",
        "in_channels": 128,
        "mid_channels": 1024,
        "num_blocks_per_stage": 4,
        "dims": 3,
        "spatial_upsample": True,
        "temporal_upsample": False,
        "rational_spatial_scale": 2.0,
        "use_rational_resampler": False,
    }
)

# LTX-Video 0.9.8's distilled schedule; the last step is all but nothing.
_LTX_DISTILLED = Steps(steps=8, guidance=1.0, scale=0.5, sigmas=(1.0, 0.993, 0.987, 0.981, 0.975, 0.909, 0.725, 0.00003))

_LIGHTX2V = FewStepLora(
    Extra(
        repo="lightx2v/Wan2.1-Distill-Loras",
        revision="27ae38da91014b947dd39cc3fa78b97cd7b386dd",
        path="wan2.1_t2v_14b_lora_rank64_lightx2v_4step.safetensors",
        licence="Apache-2.0",
        size_gb=0.63,
    ),
    Steps(steps=4, guidance=1.0),
)

CATALOGUE: tuple[ModelSpec, ...] = (
    ModelSpec(
        name="wan-vace-1.3b",
        repo="Wan-AI/Wan2.1-VACE-1.3B-diffusers",
        revision="ec4d2cb062b548996b179d493fdd05340de702a1",
        family="wan-vace",
        pipeline="WanVACEPipeline",
        licence=_APACHE,
        disk_gb=19.1,
        weights=Weights(transformer_b=2.15, text_encoder_b=5.68, vae_b=0.13, block_b=0.051, outside_b=0.03),
        room=Room(step_gb=3.3, tiled_gb=1.8, whole_gb=8.2),
        frame_step=4,
        size_step=16,
        fps=16,
        longest_frames=81,
        best=(480, 832),
        draft=Steps(steps=12, guidance=5.0, scale=0.6),
        final=Steps(steps=40, guidance=5.0),
        roles=ALL_ROLES,
        sound=False,
        text_window=512,
        prompt_style=_WAN_STYLE,
        parts=_WAN_PARTS,
        rank=20,
        flow_shift=3.0,
        negative=_WAN_NEGATIVE,
    ),
    ModelSpec(
        name="wan-vace-14b",
        repo="Wan-AI/Wan2.1-VACE-14B-diffusers",
        revision="db79b90c60bbb45ceec9e41b9d5a4df934538ac4",
        family="wan-vace",
        pipeline="WanVACEPipeline",
        licence=_APACHE,
        disk_gb=75.0,
        weights=Weights(transformer_b=17.34, text_encoder_b=5.68, vae_b=0.13, block_b=0.41, outside_b=0.24),
        room=Room(step_gb=6.8, tiled_gb=1.8, whole_gb=8.2),
        frame_step=4,
        size_step=16,
        fps=16,
        longest_frames=81,
        best=(480, 832),
        draft=Steps(steps=12, guidance=5.0, scale=0.6),
        final=Steps(steps=40, guidance=5.0),
        roles=ALL_ROLES,
        sound=False,
        text_window=512,
        prompt_style=_WAN_STYLE,
        parts=_WAN_PARTS,
        rank=50,
        flow_shift=3.0,
        lora=_LIGHTX2V,
        negative=_WAN_NEGATIVE,
    ),
    ModelSpec(
        name="wan-2.2-5b",
        repo="Wan-AI/Wan2.2-TI2V-5B-Diffusers",
        revision="b8fff7315c768468a5333511427288870b2e9635",
        family="wan",
        pipeline="WanPipeline",
        licence=_APACHE,
        disk_gb=34.2,
        weights=Weights(transformer_b=5.0, text_encoder_b=5.68, vae_b=0.7, block_b=0.165, outside_b=0.09),
        room=Room(step_gb=5.5, tiled_gb=6.1, whole_gb=20.7),
        frame_step=4,
        size_step=32,
        fps=24,
        longest_frames=121,
        best=(704, 1280),
        draft=Steps(steps=15, guidance=5.0, scale=0.5),
        final=Steps(steps=40, guidance=5.0),
        roles=frozenset(("start",)),
        sound=False,
        text_window=512,
        prompt_style=_WAN_STYLE,
        parts=_WAN_PARTS,
        rank=18,
        flow_shift=5.0,
        expands=True,
        negative=_WAN_NEGATIVE,
        notes=("text and one opening picture only",),
    ),
    ModelSpec(
        name="wan-2.2-t2v-14b",
        repo="Wan-AI/Wan2.2-T2V-A14B-Diffusers",
        revision="5be7df9619b54f4e2667b2755bc6a756675b5cd7",
        family="wan",
        pipeline="WanPipeline",
        licence=_APACHE,
        disk_gb=126.2,
        weights=Weights(transformer_b=14.29, text_encoder_b=5.68, vae_b=0.13, block_b=0.35, outside_b=0.24, experts=2),
        room=Room(step_gb=3.8, tiled_gb=1.8, whole_gb=8.2),
        frame_step=4,
        size_step=16,
        fps=16,
        longest_frames=81,
        best=(480, 832),
        draft=Steps(steps=14, guidance=4.0, scale=0.6, second_guidance=3.0),
        final=Steps(steps=40, guidance=4.0, second_guidance=3.0),
        roles=frozenset(),
        sound=False,
        text_window=512,
        prompt_style=_WAN_STYLE,
        parts=(*_WAN_PARTS, "transformer_2"),
        rank=16,
        negative=_WAN_NEGATIVE,
        notes=("text only",),
    ),
    ModelSpec(
        name="wan-2.2-i2v-14b",
        repo="Wan-AI/Wan2.2-I2V-A14B-Diffusers",
        revision="596658fd9ca6b7b71d5057529bbf319ecbc61d74",
        family="wan",
        pipeline="WanImageToVideoPipeline",
        licence=_APACHE,
        disk_gb=126.2,
        weights=Weights(transformer_b=14.29, text_encoder_b=5.68, vae_b=0.13, block_b=0.35, outside_b=0.24, experts=2),
        room=Room(step_gb=3.8, tiled_gb=1.8, whole_gb=8.2),
        frame_step=4,
        size_step=16,
        fps=16,
        longest_frames=81,
        best=(480, 832),
        draft=Steps(steps=14, guidance=3.5, scale=0.6, second_guidance=3.5),
        final=Steps(steps=40, guidance=3.5, second_guidance=3.5),
        roles=frozenset(("start", "end")),
        sound=False,
        text_window=512,
        prompt_style=_WAN_STYLE,
        parts=(*_WAN_PARTS, "transformer_2"),
        rank=10,
        negative=_WAN_NEGATIVE,
        notes=("needs an opening picture",),
    ),
    ModelSpec(
        name="ltx-2.5",
        repo="Lightricks/LTX-2.5-Diffusers",
        revision="426936f8b22dc28e4def61e515478b0b7e4a53cc",
        family="ltx2",
        pipeline="LTX2ConditionPipeline",
        licence=_LTX2_GATED,
        disk_gb=71.9,
        weights=Weights(
            transformer_b=18.99, text_encoder_b=12.2, vae_b=0.73, block_b=0.39, outside_b=0.43, connectors_b=3.17, sound_b=0.18
        ),
        room=Room(step_gb=12.6, tiled_gb=5.0),
        frame_step=8,
        size_step=32,
        fps=24,
        longest_frames=121,
        best=(1088, 1920),
        smaller=(704, 1280),
        draft=_LTX2_DISTILLED,
        final=_LTX2_DISTILLED,
        roles=frozenset(("start", "end", "guide")),
        sound=True,
        text_window=1024,
        prompt_style=_LTX_STYLE,
        parts=_LTX2_PARTS,
        rank=80,
        refine=_LTX2_REFINE,
        distilled=True,
        shortest_frames=9,
    ),
    ModelSpec(
        name="ltx-2.3",
        repo="diffusers/LTX-2.3-Distilled-Diffusers",
        revision="432e0d3c2d1769aaa4d295f9243f7062bf6b47ee",
        family="ltx2",
        pipeline="LTX2ConditionPipeline",
        licence=_LTX2_OPEN,
        disk_gb=96.0,
        weights=Weights(
            transformer_b=18.99, text_encoder_b=12.2, vae_b=0.73, block_b=0.39, outside_b=0.43, connectors_b=3.17, sound_b=0.18
        ),
        room=Room(step_gb=12.6, tiled_gb=5.0),
        frame_step=8,
        size_step=32,
        fps=24,
        longest_frames=121,
        best=(1088, 1920),
        smaller=(704, 1280),
        draft=_LTX2_DISTILLED,
        final=_LTX2_DISTILLED,
        roles=frozenset(("start", "end", "guide")),
        sound=True,
        text_window=1024,
        prompt_style=_LTX_STYLE,
        parts=_LTX2_PARTS,
        rank=70,
        refine=_LTX2_REFINE,
        upsampler=Extra(
            repo="Lightricks/LTX-2.3",
            revision="6f3520585aa27248020550da2f453aa0c572398c",
            path="ltx-2.3-spatial-upscaler-x2-1.1.safetensors",
            licence="LTX-2 Community License",
            size_gb=1.0,
            kept_as="latent_upsampler/diffusion_pytorch_model.safetensors",
            config=_LTX23_UPSAMPLER,
        ),
        distilled=True,
        shortest_frames=9,
    ),
    ModelSpec(
        name="ltx-video-13b",
        repo="Lightricks/LTX-Video-0.9.8-13B-distilled",
        revision="7c64400e1861cc0d7b98d570a1926d5408ec60cd",
        family="ltx",
        pipeline="LTXConditionPipeline",
        licence=_LTX_VIDEO,
        disk_gb=47.0,
        weights=Weights(transformer_b=13.04, text_encoder_b=4.76, vae_b=1.25, block_b=0.27, outside_b=0.16),
        room=Room(step_gb=3.2, tiled_gb=2.4),
        frame_step=8,
        size_step=32,
        fps=24,
        longest_frames=121,
        best=(704, 1216),
        draft=_LTX_DISTILLED,
        final=_LTX_DISTILLED,
        roles=frozenset(("start", "end", "guide")),
        sound=False,
        text_window=256,
        prompt_style=_LTX_STYLE,
        parts=_WAN_PARTS,
        rank=25,
        refine=Steps(steps=3, guidance=1.0, sigmas=(0.909, 0.725, 0.421)),
        distilled=True,
        negative=_LTX_NEGATIVE,
        shortest_frames=9,
    ),
)

# What a local folder or another repository may say it is (model_index.json, "_class_name"), and the adapter that drives it.
PIPELINES: dict[str, Family] = {
    "WanVACEPipeline": "wan-vace",
    "WanPipeline": "wan",
    "WanImageToVideoPipeline": "wan",
    "LTX2ConditionPipeline": "ltx2",
    "LTX2Pipeline": "ltx2",
    "LTX2ImageToVideoPipeline": "ltx2",
    "LTXConditionPipeline": "ltx",
    "LTXPipeline": "ltx",
    "LTXImageToVideoPipeline": "ltx",
}


def known(name: str) -> ModelSpec | None:
    """The row of a model by its name or its repository, however it is written; None where there is none."""
    wanted = name.strip().casefold()
    return next((s for s in CATALOGUE if wanted in (s.name.casefold(), s.repo.casefold())), None)


def extras(spec: ModelSpec) -> tuple[Extra, ...]:
    """What a pull fetches beside the model's own repository."""
    return tuple(e for e in (spec.lora.weights if spec.lora else None, spec.upsampler) if e is not None)


def names() -> tuple[str, ...]:
    """The names of all known models."""
    return tuple(spec.name for spec in CATALOGUE)


def like(pipeline: str, *, expands: bool = False) -> ModelSpec | None:
    """The row whose facts a foreign model of this pipeline class borrows; None for a class that no adapter drives."""
    same = [spec for spec in CATALOGUE if spec.family == PIPELINES.get(pipeline)]
    return min(same, key=lambda spec: (spec.expands != expands, spec.pipeline != pipeline), default=None)
