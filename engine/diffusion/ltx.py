"""The LTX family: LTX-2.x with its own sound, and LTX-Video 0.9. Kept pictures and clips at either end, guides, finals from their drafts.

A kept beginning takes the place of the model's own tokens; every other kept frame is a keyframe beside them, which the model is led by
and does not copy: the core puts the very frames back. A draft of LTX-2.x at half the size hands its latents on; the final is those latents,
upsampled and gone over in three more steps, so it is the approved draft. Source: diffusers 0.42.1, pipelines/ltx2 and pipelines/ltx.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import torch

from engine.base import Role
from engine.diffusion.adapter import Adapter, Made, Pixels, Sound, Wanted, Watch
from engine.diffusion.frames import Fitter
from engine.diffusion.specs import ModelSpec, Steps

_CLIP = 8  # frames a latent frame stands for; a clip of 8k+1 frames is encoded whole
_WHOLE_SOUND = 0.9  # a schedule that begins below this noise leaves too few steps for sound from nothing
_LEAST_NOISE = 0.42  # what a guide of strength 1 is given; at strength 0 all of it, as if there were none
_DECODE = {"decode_timestep": 0.05, "decode_noise_scale": 0.025}  # LTX-Video's decoder was trained on slightly noisy latents
_QUIET: dict[
    str, Any
] = {  # a distilled model's call: the defaults are the full model's, and a 0 beside a set value would fall back on it
    "guidance_scale": 1.0,
    "audio_guidance_scale": 1.0,
    "stg_scale": 0.0,
    "audio_stg_scale": 0.0,
    "modality_scale": 1.0,
    "audio_modality_scale": 1.0,
    "guidance_rescale": 0.0,
    "audio_guidance_rescale": 0.0,
    "spatio_temporal_guidance_blocks": None,
}

Kept = tuple[Pixels, int, float]  # pictures, the frame they begin at, strength


class _Ltx:
    """What both adapters share."""

    classes: ClassVar[tuple[str, ...]] = ()
    roles: frozenset[Role] = frozenset(("start", "end", "guide"))
    takes_clips = True
    final_follows_draft = True

    def __init__(self, pipe: Any, spec: ModelSpec) -> None:
        self.pipe, self.spec = pipe, spec
        self.roles = self.roles & spec.roles
        self._own_schedule = pipe.scheduler
        if hasattr(pipe.vae, "enable_tiling"):
            pipe.vae.enable_tiling()

    def steps_of(self, *, final: bool) -> int:
        """Steps that a pass takes."""
        steps = self._steps(final=final, drafted=self.final_follows_draft)
        return len(steps.sigmas) or steps.steps

    def _steps(self, *, final: bool, drafted: bool) -> Steps:
        if not final:
            return self.spec.draft
        return self.spec.refine or self.spec.final if drafted else self.spec.final

    def prompt_window(self, prompt: str) -> tuple[int, int]:
        """Tokens of the prompt, its marks among them, and how many are read."""
        return len(self.pipe.tokenizer(prompt).input_ids), self.spec.text_window

    def _schedule(self, sigmas: Sequence[float]) -> None:
        """Give the pipeline the schedule of its repository, or one that takes sigmas as they are: these must not be shifted again."""
        own = self._own_schedule
        fixed = {"use_dynamic_shifting": False, "shift": 1.0, "shift_terminal": None}
        self.pipe.scheduler = type(own).from_config(own.config, **fixed) if sigmas else own

    def encode_picture(self, picture: Pixels) -> Any:
        """The latents of one picture, scaled as the denoiser sees them."""
        latents: Any = self._scaled(self._encoded(picture))[0, :, 0]
        return latents

    def _told(self, watch: Watch, frames: int, width: int, height: int) -> Any:
        """The step callback. Latents are batch×tokens×channels, those of keyframes before or behind the clip's own."""
        pipe = self.pipe
        high, wide = height // pipe.vae_spatial_compression_ratio, width // pipe.vae_spatial_compression_ratio
        long = (frames - 1) // pipe.vae_temporal_compression_ratio + 1
        sizes = (pipe.transformer_spatial_patch_size, pipe.transformer_temporal_patch_size)
        count = long * high * wide // (sizes[0] ** 2 * sizes[1])

        def told(_pipe: Any, number: int, _time: Any, values: dict[str, Any]) -> dict[str, Any]:
            latents = values["latents"]

            def peek() -> Any:
                own = latents[:1, -count:] if self._keyframes_first else latents[:1, :count]
                return pipe._unpack_latents(own, long, high, wide, *sizes)[0, :, long // 2]

            watch.step(number + 1, pipe.num_timesteps, peek)
            return values

        return told

    _keyframes_first = False

    @torch.no_grad()
    def _encoded(self, pictures: Pixels) -> torch.Tensor:
        """Frames as the VAE's own latents."""
        vae = self.pipe.vae
        frames = torch.from_numpy(np.ascontiguousarray(pictures)).permute(3, 0, 1, 2)[None].float().div_(127.5).sub_(1)
        found: torch.Tensor = (
            vae.encode(frames.to(device=self.pipe._execution_device, dtype=vae.dtype)).latent_dist.mode().float()
        )
        return found

    def _scaled(self, latents: torch.Tensor) -> torch.Tensor:
        """The VAE's own latents as the denoiser sees them."""
        vae = self.pipe.vae
        found: torch.Tensor = self.pipe._normalize_latents(latents, vae.latents_mean, vae.latents_std, vae.config.scaling_factor)
        return found


class Ltx2(_Ltx):
    """LTX-2.x: pictures and their sound from one model."""

    classes: ClassVar[tuple[str, ...]] = ("LTX2ConditionPipeline",)

    def __init__(self, pipe: Any, spec: ModelSpec) -> None:
        super().__init__(pipe, spec)
        pipe.tokenizer_padding_side = "left"  # as encode_prompt pads; a tokenizer that was saved otherwise would cost every word
        self._upsampler: Any = None
        self._upsampler_folder = Path(str(pipe.config.get("_name_or_path", ""))) / "latent_upsampler"
        self.final_follows_draft = spec.refine is not None and (self._upsampler_folder / "config.json").is_file()

    def generate(self, wanted: Wanted, watch: Watch) -> Made:
        """Run the pipeline once, and decode what it made."""
        extra: dict[str, Any] = {}
        draft = wanted.draft if wanted.final and self.final_follows_draft else None
        steps = self._steps(final=wanted.final, drafted=draft is not None)
        sigmas, with_sound = steps.sigmas, wanted.frames > 1
        if draft is not None:
            pictures, sound = self._drafted(draft)
            extra |= {"latents": self._upsampled(pictures), "audio_latents": sound}
            with_sound = draft.sound is not None
            watch.check()
        elif wanted.guide is not None:
            sigmas = begun_late(steps, wanted.guide_strength)
            with_sound = with_sound and sigmas[0] >= _WHOLE_SOUND
            extra |= {"latents": self._encoded(wanted.guide), "audio_latents": self._silence(wanted)}
        if extra:
            extra["noise_scale"] = sigmas[0]
        latents, sound = self._denoised(wanted, watch, steps, sigmas, extra)
        watch.check()
        frames = self._decoded(latents)
        watch.check()
        notes: dict[str, object] = {"steps": len(sigmas) or steps.steps, "guidance": steps.guidance}
        if not with_sound and wanted.guide is not None:
            notes["sound"] = "none: the guide is followed too closely for it"
        made_sound = self._heard(sound, wanted) if with_sound else None
        return Made(frames, made_sound, None if wanted.final else (latents.cpu(), sound.cpu()), notes)

    def _denoised(
        self, wanted: Wanted, watch: Watch, steps: Steps, sigmas: Sequence[float], extra: dict[str, Any]
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """The latents of pictures and sound, unscaled."""
        self._schedule(sigmas)
        guidance = _QUIET if steps.guidance <= 1 else {"guidance_scale": steps.guidance}
        torch.manual_seed(wanted.seed)  # an ancestral scheduler draws its noise from the general generator
        made: tuple[torch.Tensor, torch.Tensor] = self.pipe(
            conditions=self._conditions(wanted) or None,
            prompt=wanted.prompt,
            negative_prompt=wanted.negative_prompt or None,
            width=wanted.width,
            height=wanted.height,
            num_frames=wanted.frames,
            frame_rate=float(wanted.fps),
            num_inference_steps=len(sigmas) or steps.steps,
            sigmas=list(sigmas) or None,
            **guidance,
            max_sequence_length=self.spec.text_window,
            generator=torch.Generator().manual_seed(wanted.seed),
            callback_on_step_end=self._told(watch, wanted.frames, wanted.width, wanted.height),
            output_type="latent",
            return_dict=False,
            **extra,
        )
        return made

    def _conditions(self, wanted: Wanted) -> list[Any]:
        from diffusers.pipelines.ltx2.pipeline_ltx2_condition import LTX2VideoCondition

        kind: Any = LTX2VideoCondition
        whole = (wanted.frames - 1) // _CLIP + 1
        found = []
        for pictures, at, strength in kept_frames(wanted):
            if at == 0:
                index: float = 0
            elif len(pictures) > 1:  # its latents lie where the clip's own last ones do
                index = whole - ((len(pictures) - 1) // _CLIP + 1)
            else:  # the pipeline counts latent frames and turns them into 8·(index-1)+1: a fraction names the very frame
                index = (at - 1) / _CLIP + 1
            found.append(kind(frames=pictures, index=index, strength=strength))
        return found

    def _drafted(self, draft: Made) -> tuple[torch.Tensor, torch.Tensor]:
        if not isinstance(draft.latents, tuple):
            raise TypeError("a draft of LTX-2 has its latents with it")
        device = self.pipe._execution_device
        pictures, sound = draft.latents
        return pictures.to(device), sound.to(device)

    @torch.no_grad()
    def _upsampled(self, latents: torch.Tensor) -> torch.Tensor:
        """A draft's latents at twice the sides."""
        from diffusers import LTX2LatentUpsamplePipeline
        from diffusers.pipelines.ltx2.latent_upsampler import LTX2LatentUpsamplerModel

        if self._upsampler is None:
            self._upsampler = LTX2LatentUpsamplerModel.from_pretrained(
                self._upsampler_folder, dtype=self.pipe.vae.dtype, local_files_only=True, use_safetensors=True
            )
        device = self.pipe._execution_device
        model = self._upsampler.to(device)
        kind: Any = LTX2LatentUpsamplePipeline
        run = kind(vae=self.pipe.vae, latent_upsampler=model)
        high, wide = (side * self.pipe.vae_spatial_compression_ratio for side in latents.shape[-2:])
        found: torch.Tensor = run(latents=latents, height=high, width=wide, output_type="latent", return_dict=False)[0]
        if device.type != "cpu":
            self._upsampler = model.to("cpu")
        return found.float()

    def _silence(self, wanted: Wanted) -> torch.Tensor:
        """Sound latents to begin from where a guide begins the pictures: the mean of all sound, which is none in particular."""
        pipe = self.pipe
        a_second = pipe.audio_sampling_rate / pipe.audio_hop_length / float(pipe.audio_vae_temporal_compression_ratio)
        long = round(wanted.frames / wanted.fps * a_second)
        mean = pipe.audio_vae.latents_mean.float().to(pipe._execution_device)
        bins = pipe.audio_mel_bins // pipe.audio_vae_mel_compression_ratio
        found: torch.Tensor = pipe._unpack_audio_latents(mean.expand(1, long, -1), long, num_mel_bins=bins)
        return found

    @torch.no_grad()
    def _decoded(self, latents: torch.Tensor) -> Pixels:
        vae = self.pipe.vae
        time = torch.zeros(1, device=latents.device, dtype=vae.dtype) if vae.config.timestep_conditioning else None
        frames = vae.decode(latents.to(vae.dtype), time, return_dict=False)[0][0]
        return _pixels(frames.permute(1, 0, 2, 3))

    @torch.no_grad()
    def _heard(self, latents: torch.Tensor, wanted: Wanted) -> Sound:
        pipe = self.pipe
        mel = pipe.audio_vae.decode(latents.to(pipe.audio_vae.dtype), return_dict=False)[0]
        samples = pipe.vocoder(mel)[0].float().clamp(-1, 1).cpu().numpy()
        rate = int(pipe.vocoder.config.output_sampling_rate)
        return Sound(samples[:, : round(wanted.frames / wanted.fps * rate)], rate)


class LtxVideo(_Ltx):
    """LTX-Video 0.9: pictures alone. A final begins from its draft's frames, encoded again at the final's size."""

    classes: ClassVar[tuple[str, ...]] = ("LTXConditionPipeline",)
    _keyframes_first = True

    def generate(self, wanted: Wanted, watch: Watch) -> Made:
        """Run the pipeline once."""
        steps = self._steps(final=wanted.final, drafted=wanted.draft is not None)
        sigmas, begin = steps.sigmas, None
        if wanted.final and wanted.draft is not None:
            begin = Fitter(wanted.width, wanted.height).many(wanted.draft.frames)
        elif wanted.guide is not None:
            begin, sigmas = wanted.guide, begun_late(steps, wanted.guide_strength)
        extra: dict[str, Any] = {}
        if begin is not None:
            extra = {"latents": self._scaled(self._encoded(begin))}
            # the pipeline drops the steps before this share: one is put in front, for it to drop
            sigmas = (1.0, *sigmas)
            extra["denoise_strength"] = (len(sigmas) - 1) / len(sigmas) + 1e-6
            watch.check()
        self._schedule(sigmas)
        pipe = self.pipe
        made = pipe(
            conditions=self._conditions(wanted) or None,
            prompt=wanted.prompt,
            negative_prompt=wanted.negative_prompt,
            width=wanted.width,
            height=wanted.height,
            num_frames=wanted.frames,
            frame_rate=float(wanted.fps),
            num_inference_steps=len(sigmas) or steps.steps,
            timesteps=[sigma * 1000 for sigma in sigmas] or None,
            guidance_scale=steps.guidance,
            image_cond_noise_scale=0.0,
            max_sequence_length=self.spec.text_window,
            generator=torch.Generator().manual_seed(wanted.seed),
            callback_on_step_end=self._told(watch, wanted.frames, wanted.width, wanted.height),
            output_type="pt",
            **(_DECODE if pipe.vae.config.timestep_conditioning else {}),
            **extra,
        )
        watch.check()
        notes: dict[str, object] = {"steps": len(sigmas) - (begin is not None) or steps.steps, "guidance": steps.guidance}
        return Made(_pixels(made.frames[0].mul_(2).sub_(1)), notes=notes)

    def _conditions(self, wanted: Wanted) -> list[Any]:
        from diffusers.pipelines.ltx.pipeline_ltx_condition import LTXVideoCondition
        from PIL import Image

        kind: Any = LTXVideoCondition
        found = []
        for pictures, at, strength in kept_frames(wanted):
            images = [Image.fromarray(picture) for picture in pictures]
            what = {"video": images} if len(images) > 1 else {"image": images[0]}
            found.append(kind(frame_index=at, strength=strength, **what))
        return found


def adapter_for(spec: ModelSpec) -> type[Adapter]:
    """The class that drives a model of this family."""
    if spec.family == "ltx2":
        return Ltx2
    return LtxVideo


def kept_frames(wanted: Wanted) -> list[Kept]:
    """What is kept at both ends, cut to what the VAE takes: clips of 8k+1 frames, or single pictures at their very frames."""
    found: list[Kept] = []
    if wanted.start is not None:
        n = len(wanted.start)
        whole = (n - 1) // _CLIP * _CLIP + 1
        found.append((wanted.start[:whole], 0, wanted.start_strength))
        if n > whole:
            found.append((wanted.start[-1:], n - 1, wanted.start_strength))
    if wanted.end is not None:
        n = len(wanted.end)
        whole = (n - 1) // _CLIP * _CLIP + 1
        if n > whole:
            found.append((wanted.end[:1], wanted.frames - n, wanted.end_strength))
        found.append((wanted.end[n - whole :], wanted.frames - whole, wanted.end_strength))
    return [kept for kept in found if kept[2] > 0]


def begun_late(steps: Steps, strength: float) -> tuple[float, ...]:
    """The rest of a schedule that leaves a guide of this strength standing: strength 0 all of it, strength 1 its last step."""
    whole = steps.sigmas or tuple(float(s) for s in np.linspace(1.0, 1 / steps.steps, steps.steps))
    wanted = 1 - (1 - _LEAST_NOISE) * strength
    first = min(range(len(whole)), key=lambda n: (abs(whole[n] - wanted), n))
    return whole[first:]


def _pixels(frames: torch.Tensor) -> Pixels:
    """n×3×H×W from -1 to 1 as n×H×W×3 bytes; frame by frame, since a whole clip in floats is gigabytes."""
    n, _channels, high, wide = frames.shape
    found: Pixels = np.empty((n, high, wide, 3), np.uint8)
    for frame, place in zip(frames, torch.from_numpy(found), strict=True):
        levels = frame.float().add_(1).mul_(127.5).round_().clamp_(0, 255).permute(1, 2, 0)
        place.copy_(levels if levels.device.type == "cpu" else levels.to(torch.uint8))  # bytes are quicker to bring than floats
    return found
