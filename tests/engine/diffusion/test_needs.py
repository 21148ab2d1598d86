"""What models need is what their real classes hold at full size, counted without a card; and cards get what fits them."""

import json
from typing import Any

import pytest

from engine.diffusion.needs import HOWS, ram_gb, smaller, vram_gb
from engine.diffusion.specs import CATALOGUE, ModelSpec, known
from tests.engine.diffusion import full_size

ALL = pytest.mark.parametrize("spec", CATALOGUE, ids=lambda spec: str(spec.name))


@ALL
def test_weights_are_those_of_the_real_classes(spec: ModelSpec) -> None:
    counted = full_size.built(spec.name)
    assert spec.weights.transformer_b == pytest.approx(counted.parameters_b, rel=0.005)
    assert spec.weights.block_b == pytest.approx(counted.block_b, rel=0.02)
    assert spec.weights.outside_b == pytest.approx(counted.outside_b, abs=0.02)


@ALL
def test_a_step_holds_what_the_row_says(spec: ModelSpec) -> None:
    counted = full_size.step_gb(spec)
    assert counted <= spec.room.step_gb <= 1.05 * counted + 0.1


def test_a_smaller_size_takes_its_share_of_the_room() -> None:
    spec = known("ltx-2.3")
    assert spec is not None
    small = smaller(spec)
    assert small is not None
    assert small.room.step_gb == pytest.approx(full_size.step_gb(small), rel=0.05)
    assert all(side % 64 == 0 for side in small.best)  # both stages draw at legal sizes


@pytest.mark.parametrize("name", ["wan-vace-1.3b", "wan-2.2-5b", "ltx-2.5"])
def test_stored_in_eight_bits_a_transformer_is_half_as_large(name: str) -> None:
    assert full_size.share_in_eight_bits(name) < 0.52


@ALL
def test_each_way_asks_less_of_the_card_than_the_one_before(spec: ModelSpec) -> None:
    needs = [vram_gb(spec, how) for how in HOWS]
    assert needs[:3] == sorted(needs[:3], reverse=True)
    assert max(needs[3:]) < needs[2]
    assert vram_gb(spec, "resident") > spec.weights.all_gb
    assert ram_gb(spec, "compact") <= ram_gb(spec, "streamed")
    assert ram_gb(spec, "compact") > 2 * spec.weights.transformer_b  # as it is read


def test_ltx_2_runs_from_16_gb() -> None:
    """Not because of its text encoder, which comes layer by layer: a step at full HD alone would fill the card."""
    spec = known("ltx-2.5")
    assert spec is not None
    small = smaller(spec)
    assert small is not None
    free = 16 * 1.0737 * 0.93
    assert min(vram_gb(spec, how) for how in HOWS) > free > vram_gb(small, "streamed")
    assert ram_gb(small, "compact") < 64 * 1.0737


def test_the_upsampler_of_ltx_2_3_is_what_its_config_says() -> None:
    """Lightricks/LTX-2.3 has 995,743,560 bytes of it: 72 tensors in bfloat16 and a header."""
    import torch
    from diffusers.pipelines.ltx2.latent_upsampler import LTX2LatentUpsamplerModel

    spec = known("ltx-2.3")
    assert spec is not None
    assert spec.upsampler is not None
    kind: Any = LTX2LatentUpsamplerModel
    with torch.device("meta"):
        state = kind.from_config(json.loads(spec.upsampler.config)).state_dict()
    assert len(state) == 72
    assert 995_743_560 - 2 * sum(tensor.numel() for tensor in state.values()) == pytest.approx(8_000, abs=4_000)
