"""The Wan family: VACE (every condition), Wan 2.1 and 2.2 text-to-video, image-to-video and TI2V. One call of the pipeline each.

VACE takes a control video and a mask: a grey frame under a white mask is made, a frame under a black mask is kept. A guide is given in
grey, a control VACE was trained on, so that it leads shapes and motion and leaves the colours to the words; a strong guide, and always the
draft of a final, also begins the noise, so that layout, colours and camera come from it. Source: diffusers 0.42.1, pipelines/wan.
"""

import contextlib
from collections.abc import Iterator
from typing import Any, ClassVar

import numpy as np
import torch

from engine.base import Role
from engine.diffusion.adapter import Made, Pixels, Wanted, Watch
from engine.diffusion.frames import Fitter
from engine.diffusion.specs import ModelSpec, Steps

_FOLLOWS = 0.5  # share of a final's steps that its draft makes needless: layout and colours are settled by then, detail is not
_COLOURS_FROM = (
    0.5  # a guide of more than this strength begins the noise too; at strength 1 it takes the place of half of the steps
)
# A draft may leave out blocks whose first one says that little changed since the last step; measured to work on Wan and VACE only.
_CACHE_THRESHOLD = 0.08
_CACHE_FROM_STEPS = 8  # with fewer steps every one of them changes a lot
_LUMA = (0.2126, 0.7152, 0.0722)


class _Wan:
    """What both adapters share."""

    classes: ClassVar[tuple[str, ...]] = ()
    roles: frozenset[Role]
    takes_clips = False
    final_follows_draft = True
    cache_threshold = _CACHE_THRESHOLD

    def __init__(self, pipe: Any, spec: ModelSpec) -> None:
        self.pipe, self.spec = pipe, spec
        self._said: tuple[object, dict[str, Any]] = (None, {})

    def prompt_window(self, prompt: str) -> tuple[int, int]:
        """Tokens of the prompt, its end mark among them, and how many are read."""
        return len(self.pipe.tokenizer(prompt).input_ids), self.spec.text_window

    def encode_picture(self, picture: Pixels) -> Any:
        """The latents of one picture, scaled as the denoiser sees them."""
        latents: Any = self._encoded(picture)[0, :, 0]
        return latents

    def steps(self, wanted: Wanted) -> Steps:
        """How many steps a pass has, and its guidance."""
        return self.spec.final if wanted.final else self.spec.draft

    def steps_of(self, *, final: bool) -> int:
        """Steps that a pass takes."""
        steps = self.spec.final.steps if final else self.spec.draft.steps
        return steps - _skipped(steps, _FOLLOWS) if final else steps

    def begin_from(self, wanted: Wanted) -> tuple[Pixels, float] | None:
        """Frames the noise begins with, and the share of the steps they take the place of."""
        if wanted.final and wanted.draft is not None:
            return Fitter(wanted.width, wanted.height).many(wanted.draft.frames), _FOLLOWS
        return None

    def _run(self, pipe: Any, wanted: Wanted, watch: Watch, extra: dict[str, Any], references: int = 0) -> Made:
        """Call a pipeline with what all of them take."""
        steps = self.steps(wanted)
        generator = torch.Generator().manual_seed(wanted.seed)  # on the CPU: the same noise on every device
        arguments = {
            **self._words(wanted, guided=steps.guidance > 1),
            "width": wanted.width,
            "height": wanted.height,
            "num_frames": wanted.frames,
            "num_inference_steps": steps.steps,
            "guidance_scale": steps.guidance,
            "output_type": "pt",
            "generator": generator,
            **extra,
        }
        if steps.second_guidance is not None and pipe.config.get("boundary_ratio") is not None:
            arguments["guidance_scale_2"] = steps.second_guidance
        begin, skipped = self.begin_from(wanted), 0
        if begin is not None:
            skipped = _skipped(steps.steps, begin[1])
        cached = not wanted.final and steps.steps >= _CACHE_FROM_STEPS
        with _begun_late(pipe, skipped), _cached(pipe, self.cache_threshold if cached else 0.0):
            if begin is not None and skipped:
                arguments["latents"] = self._noised(pipe, begin[0], extra.get("reference_images"), steps.steps, generator)
            made = pipe(**arguments, callback_on_step_end=_telling(watch, references))
        watch.check()
        notes: dict[str, object] = {"steps": steps.steps - skipped, "guidance": steps.guidance, "skipped": skipped}
        return Made(_pixels(made.frames[0]), notes=notes)

    @torch.no_grad()
    def _words(self, wanted: Wanted, *, guided: bool) -> dict[str, Any]:
        """The prompt as the text encoder gives it; kept for the next window and pass, since the encoder may have to come from RAM."""
        key = (wanted.prompt, wanted.negative_prompt, guided)
        if self._said[0] != key:
            embeds, against = self.pipe.encode_prompt(
                wanted.prompt,
                wanted.negative_prompt,
                do_classifier_free_guidance=guided,
                max_sequence_length=self.spec.text_window,
                device=self.pipe._execution_device,
            )
            self._said = key, {"prompt_embeds": embeds, "negative_prompt_embeds": against}
        return self._said[1]

    def _noised(self, pipe: Any, pictures: Pixels, references: Any, steps: int, generator: torch.Generator) -> torch.Tensor:
        """The latents of frames under as much noise as the schedule has where it begins."""
        latents = self._encoded(pictures)
        if references:
            high, wide = pictures.shape[1:3]
            canvases = pipe.preprocess_conditions(None, None, references, 1, high, wide, 1, torch.float32, latents.device)[2][0]
            alone = [self._latents(canvas[None, :, None]) for canvas in canvases]
            latents = torch.cat([*reversed(alone), latents], dim=2)  # the pipeline puts each in front of those before it
        pipe.scheduler.set_timesteps(steps, device=latents.device)
        sigma = float(pipe.scheduler.sigmas[0])
        noise = torch.randn(latents.shape, generator=generator, dtype=torch.float32).to(latents.device)
        noised: torch.Tensor = (1 - sigma) * latents + sigma * noise
        return noised

    def _encoded(self, pictures: Pixels) -> torch.Tensor:
        frames = torch.from_numpy(np.ascontiguousarray(pictures)).permute(3, 0, 1, 2)[None]
        return self._latents(frames.float().div_(127.5).sub_(1))

    @torch.no_grad()
    def _latents(self, frames: torch.Tensor) -> torch.Tensor:
        """Frames (1×3×n×H×W, -1 to 1) as the denoiser sees them."""
        vae = self.pipe.vae
        device = self.pipe._execution_device
        encoded = vae.encode(frames.to(device=device, dtype=vae.dtype)).latent_dist.mode().float()
        mean, deviation = (
            torch.tensor(values, device=encoded.device).view(1, -1, 1, 1, 1)
            for values in (vae.config.latents_mean, vae.config.latents_std)
        )
        scaled: torch.Tensor = (encoded - mean) / deviation
        return scaled


class WanVace(_Wan):
    """Wan VACE: text, kept pictures and clips at either end, a guide, subjects."""

    classes: ClassVar[tuple[str, ...]] = ("WanVACEPipeline",)
    takes_clips = True

    def __init__(self, pipe: Any, spec: ModelSpec) -> None:
        super().__init__(pipe, spec)
        self.roles = spec.roles

    def generate(self, wanted: Wanted, watch: Watch) -> Made:
        """Run the pipeline once."""
        extra: dict[str, Any] = {}
        kept = wanted.start is not None or wanted.end is not None
        if kept or wanted.guide is not None:
            extra["video"], extra["mask"] = _control(wanted, guide_share=wanted.guide_strength if kept else 1.0)
        if wanted.guide is not None and not kept:
            extra["conditioning_scale"] = wanted.guide_strength
        if wanted.subjects:
            from PIL import Image

            extra["reference_images"] = [Image.fromarray(subject[0]) for subject in wanted.subjects]
        return self._run(self.pipe, wanted, watch, extra, references=len(wanted.subjects))

    def begin_from(self, wanted: Wanted) -> tuple[Pixels, float] | None:
        """A draft, or a guide that is to be kept closely."""
        begin = super().begin_from(wanted)
        if begin is None and wanted.guide is not None and wanted.guide_strength > _COLOURS_FROM:
            return wanted.guide, wanted.guide_strength - _COLOURS_FROM
        return begin


class WanText(_Wan):
    """Wan text-to-video, image-to-video and TI2V: words, and a picture at the start (and end) where the model was made for it."""

    classes: ClassVar[tuple[str, ...]] = ("WanPipeline", "WanImageToVideoPipeline")

    def __init__(self, pipe: Any, spec: ModelSpec) -> None:
        super().__init__(pipe, spec)
        kind = type(pipe).__name__
        both = kind == "WanPipeline" and bool(pipe.config.get("expand_timesteps"))
        self._animates = _image_to_video(pipe) if both else pipe if kind == "WanImageToVideoPipeline" else None
        roles: set[Role] = {"start"} if self._animates is not None else set()
        if self._animates is not None and _takes_last(self._animates):
            roles.add("end")
        self.roles = frozenset(roles)

    def generate(self, wanted: Wanted, watch: Watch) -> Made:
        """Run the pipeline once: the animating one where there is a picture."""
        if wanted.start is None or self._animates is None:
            return self._run(self.pipe, wanted, watch, {})
        from PIL import Image

        extra = {"image": Image.fromarray(wanted.start[0])}
        if wanted.end is not None:
            extra["last_image"] = Image.fromarray(wanted.end[-1])
        return self._run(self._animates, wanted, watch, extra)


def _skipped(steps: int, share: float) -> int:
    """How many steps what the noise begins with takes the place of; one is left."""
    return min(steps - 1, int(steps * share))


def _image_to_video(pipe: Any) -> Any:
    """The animating pipeline over the same modules. Not by from_pipe, which casts them all to float32."""
    from diffusers import WanImageToVideoPipeline

    names = ("tokenizer", "text_encoder", "vae", "scheduler", "transformer", "transformer_2")
    parts = {name: pipe.components.get(name) for name in names}
    kind: Any = WanImageToVideoPipeline
    made = kind(
        **parts, boundary_ratio=pipe.config.get("boundary_ratio"), expand_timesteps=bool(pipe.config.get("expand_timesteps"))
    )
    made.set_progress_bar_config(disable=True)
    return made


def _takes_last(pipe: Any) -> bool:
    if pipe.config.get("expand_timesteps"):
        return False
    config = pipe.transformer.config
    return config.get("image_dim") is None or config.get("pos_embed_seq_len") is not None


def _control(wanted: Wanted, guide_share: float) -> tuple[torch.Tensor, torch.Tensor]:
    """VACE's video and mask, 1×n×channels×H×W from 0 to 1: grey and white where a frame is to be made."""
    n, high, wide = wanted.frames, wanted.height, wanted.width
    video = torch.full((1, n, 3, high, wide), 0.5)
    mask = torch.ones((1, n, 1, high, wide))
    if wanted.guide is not None:
        luma = (_tensor(wanted.guide) * torch.tensor(_LUMA).view(1, 1, 3, 1, 1)).sum(dim=2, keepdim=True)
        video[:] = 0.5 + guide_share * (luma - 0.5)
    if wanted.start is not None:
        video[:, : len(wanted.start)] = _tensor(wanted.start)
        mask[:, : len(wanted.start)] = 0
    if wanted.end is not None:
        video[:, n - len(wanted.end) :] = _tensor(wanted.end)
        mask[:, n - len(wanted.end) :] = 0
    return video, mask


def _tensor(pictures: Pixels) -> torch.Tensor:
    """n×H×W×3 bytes as 1×n×3×H×W from 0 to 1."""
    return torch.from_numpy(np.ascontiguousarray(pictures)).permute(0, 3, 1, 2)[None].float().div_(255)


def _pixels(frames: torch.Tensor) -> Pixels:
    """n×3×H×W from 0 to 1, used up, as n×H×W×3 bytes. Laid out anew as they become bytes: each is written once."""
    levels = frames.mul_(255).round_().clamp_(0, 255).permute(0, 2, 3, 1)
    found: Pixels = levels.to(torch.uint8, memory_format=torch.contiguous_format).cpu().numpy()
    return found


def _telling(watch: Watch, references: int) -> Any:
    """The step callback. Latents are batch×channels×frames×h×w, the subjects' own frames first."""

    def told(pipe: Any, number: int, time: Any, values: dict[str, Any]) -> dict[str, Any]:
        latents = values["latents"]
        middle = references + (latents.shape[2] - references) // 2
        watch.step(number + 1, pipe.num_timesteps, lambda: latents[0, :, middle])
        return values

    return told


@contextlib.contextmanager
def _cached(pipe: Any, threshold: float) -> Iterator[None]:
    """Let transformers leave out blocks while a draft is made. Not where blocks come and go by themselves."""
    from diffusers.hooks.first_block_cache import FirstBlockCacheConfig
    from diffusers.hooks.group_offloading import _is_group_offload_enabled

    found = [part for name in ("transformer", "transformer_2") if (part := pipe.components.get(name)) is not None]
    parts = [part for part in found if threshold and not _is_group_offload_enabled(part)]
    try:
        for part in parts:
            part.enable_cache(FirstBlockCacheConfig(threshold=threshold))
        yield
    finally:
        for part in parts:
            if part.is_cache_enabled:
                part.disable_cache()


@contextlib.contextmanager
def _begun_late(pipe: Any, skipped: int) -> Iterator[None]:
    """Let the pipeline's schedule begin `skipped` steps late: it asks its scheduler for all of them and gets the rest."""
    if not skipped:
        yield
        return
    whole = pipe.scheduler
    kind: Any = type(whole)

    class Late(kind):  # type: ignore[misc]
        timesteps: Any
        sigmas: Any

        def set_timesteps(self, *args: Any, **options: Any) -> None:
            super().set_timesteps(*args, **options)
            self.timesteps, self.sigmas = self.timesteps[skipped:], self.sigmas[skipped:]

    late = Late.from_config(whole.config)
    pipe.scheduler = late
    try:
        yield
    finally:
        pipe.scheduler = whole
