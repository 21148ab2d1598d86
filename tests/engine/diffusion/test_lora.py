"""A few-step LoRA lies in a model's folder: its weights are in the transformer, and its steps are taken."""

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from engine.base import ClipRequest
from engine.diffusion.job import Source
from engine.diffusion.load import load, lora_of, spec_of
from engine.diffusion.specs import CATALOGUE
from engine.errors import EngineUnavailable

Model = Callable[..., Source]
NAMES = {
    "diffusers": "transformer.blocks.1.attn1.to_q.lora_{}.weight",
    "the original's": "diffusion_model.blocks.1.self_attn.q.lora_{}.weight",
}


@pytest.fixture
def lora(model: Model) -> Iterator[Path]:
    path = model("wan_vace").folder / "few.safetensors"
    yield path
    path.unlink(missing_ok=True)


@pytest.mark.parametrize("naming", NAMES)
def test_a_lora_changes_the_layer_it_names_by_its_product(model: Model, lora: Path, naming: str) -> None:
    import torch
    from safetensors.torch import save_file

    plain: Any = load(model("wan_vace"))
    layer = plain.pipe.transformer.blocks[1].attn1.to_q
    down, up = torch.randn(2, layer.in_features), torch.randn(layer.out_features, 2)
    save_file({NAMES[naming].format("A"): down, NAMES[naming].format("B"): up}, lora)
    source = model("wan_vace", lora=lora.name)
    assert lora_of(source.spec, source.folder) == lora
    fused: Any = load(dataclasses.replace(source, lora=lora))
    assert torch.allclose(fused.pipe.transformer.blocks[1].attn1.to_q.weight, layer.weight + up @ down, atol=1e-5)
    assert torch.equal(fused.pipe.transformer.blocks[0].attn1.to_q.weight, plain.pipe.transformer.blocks[0].attn1.to_q.weight)


def test_a_lora_of_another_model_is_refused(model: Model, lora: Path) -> None:
    import torch
    from safetensors.torch import save_file

    save_file(
        {"transformer.nowhere.lora_A.weight": torch.ones(1, 4), "transformer.nowhere.lora_B.weight": torch.ones(4, 1)}, lora
    )
    with pytest.raises(EngineUnavailable, match="another model"):
        load(dataclasses.replace(model("wan_vace", lora=lora.name), lora=lora))


def test_a_known_lora_that_is_there_sets_the_steps(tmp_path: Path) -> None:
    spec = next(spec for spec in CATALOGUE if spec.lora is not None)
    assert spec.lora is not None
    assert spec_of(spec, tmp_path).final.steps > 8
    (tmp_path / spec.lora.weights.path).touch()
    few = spec_of(spec, tmp_path)
    assert (few.final, few.draft.steps, few.draft.scale) == (spec.lora.steps, spec.lora.steps.steps, spec.draft.scale)


def test_a_distilled_checkpoints_own_steps_are_taken(model: Model, holder: Any, tmp_path: Path) -> None:
    from tests.engine.diffusion.test_wan import counted, drawn

    source = model("wan_vace", draft={"steps": 3, "guidance": 1.0, "scale": 0.7})
    asked = ClipRequest("a fox", 256, 320, 0, 12, quality="draft")
    with counted(holder.adapter(source, print)) as calls:
        drawn(holder, source, asked, tmp_path)
    assert calls[0] == 3  # no second call without guidance
