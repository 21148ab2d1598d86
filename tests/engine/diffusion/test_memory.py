"""Where the weights of tiny models are while they run: what diffusers' hooks bring and take back, and in how many bits it waits."""

import contextlib
import dataclasses
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from engine.diffusion.adapter import Wanted
from engine.diffusion.job import Source
from engine.diffusion.load import load
from engine.diffusion.memory import easier
from engine.diffusion.needs import HOWS, How
from engine.diffusion.watch import watched
from engine.errors import RenderCancelled

Model = Callable[..., Source]


@contextlib.contextmanager
def brought(part: Any) -> Iterator[list[int]]:
    """Note the bytes of a part that are on the device each time a group of its weights comes or goes."""
    from diffusers.hooks import group_offloading

    mine = {id(p) for p in part.parameters()}
    there: dict[int, int] = {}
    seen: list[int] = []
    kind: Any = group_offloading.ModuleGroup
    come, go = kind.onload_, kind.offload_

    def weights(group: Any) -> list[Any]:
        return [p for p in (*(p for m in group.modules for p in m.parameters()), *group.parameters) if id(p) in mine]

    def onload(group: Any) -> None:
        come(group)
        there.update((id(p), p.nbytes) for p in weights(group))
        seen.append(sum(there.values()))

    def offload(group: Any) -> None:
        go(group)
        for p in weights(group):
            there.pop(id(p), None)
        seen.append(sum(there.values()))

    kind.onload_, kind.offload_ = onload, offload
    try:
        yield seen
    finally:
        kind.onload_, kind.offload_ = come, go


def stored(part: Any) -> int:
    return sum(p.nbytes for p in part.parameters())


class Nobody:
    """Looks on, and wants nothing."""

    def step(self, number: int, of: int, peek: Any = None) -> None:
        pass

    def check(self) -> None:
        pass


def made(adapter: Any) -> Any:
    return adapter.generate(Wanted("a red fox", "", 64, 64, 9, 16.0, 1, final=False), Nobody()).frames


def loaded(model: Model, name: str, how: How) -> Any:
    return load(dataclasses.replace(model(name), how=how))


@pytest.mark.parametrize(
    ("name", "how"), [("wan_vace", "streamed"), ("wan22_t2v", "compact"), ("ltx2_condition", "compact"), ("ltx", "streamed")]
)
def test_streamed_a_transformer_is_never_there_whole(model: Model, name: str, how: How) -> None:
    adapter = loaded(model, name, how)
    transformer = adapter.pipe.transformer
    blocks = [b for part in transformer.children() if type(part).__name__ == "ModuleList" for b in part]
    outside = stored(transformer) - sum(map(stored, blocks))
    with brought(transformer) as seen:
        made(adapter)
    assert seen
    assert max(seen) == outside + max(
        map(stored, blocks)
    )  # one block at a time; with a card's streams the next one comes meanwhile
    assert seen[-1] == 0


@pytest.mark.parametrize(("name", "how"), [("wan_vace", "offloaded"), ("ltx2_condition", "compact")])
def test_a_text_encoder_comes_layer_by_layer(model: Model, name: str, how: How) -> None:
    adapter = loaded(model, name, how)
    encoder = adapter.pipe.text_encoder
    leaves = [stored(leaf) for leaf in encoder.modules() if not list(leaf.children())]
    with brought(encoder) as seen:
        made(adapter)
    assert seen
    assert max(seen) <= 2 * max(leaves) < stored(encoder)


@pytest.mark.parametrize("how", ["quantised", "compact"])
def test_in_eight_bits_every_transformer_is_stored_so_and_stays_so(model: Model, how: How) -> None:
    import torch

    plain, adapter = loaded(model, "wan22_t2v", "resident"), loaded(model, "wan22_t2v", how)
    for turn in ("before", "after"):
        for name in ("transformer", "transformer_2"):
            layers = [m for n, m in getattr(adapter.pipe, name).blocks.named_modules() if type(m).__name__ == "Linear"]
            assert layers
            assert {m.weight.dtype for m in layers} == {torch.float8_e4m3fn}, turn
            assert stored(getattr(adapter.pipe, name)) < 0.6 * stored(getattr(plain.pipe, name))
        made(adapter)


@pytest.mark.parametrize("name", ["wan_vace", "ltx2_condition"])
def test_where_weights_lie_changes_nothing_that_is_drawn(model: Model, name: str) -> None:
    """Bit for bit: only storing in 8 bits changes the weights, and both ways of that change them alike."""
    import numpy as np

    found = {how: made(loaded(model, name, how)) for how in HOWS}
    assert np.array_equal(found["resident"], found["streamed"])
    assert np.array_equal(found["resident"], found["offloaded"])
    assert np.array_equal(found["quantised"], found["compact"])
    assert not np.array_equal(found["resident"], found["quantised"])


@pytest.mark.parametrize(("name", "how"), [("wan_vace", "compact"), ("ltx2_condition", "streamed")])
def test_cancelled_in_the_middle_of_a_step_weights_find_their_way(model: Model, name: str, how: How) -> None:
    import numpy as np

    calls = 0

    def check() -> None:
        nonlocal calls
        calls += 1
        if calls == 7:
            raise RenderCancelled("nobody wants it")

    adapter = loaded(model, name, how)
    with pytest.raises(RenderCancelled), watched(adapter.pipe, check):  # before any pass was whole
        made(adapter)
    assert calls == 7
    assert np.array_equal(made(adapter), made(loaded(model, name, how)))


def test_few_step_weights_are_laid_in_before_eight_bits(model: Model) -> None:
    import torch
    from safetensors.torch import save_file

    path = model("wan_vace").folder / "eight.safetensors"
    layer = loaded(model, "wan_vace", "resident").pipe.transformer.blocks[1].attn1.to_q
    down, up = torch.randn(2, layer.in_features), torch.randn(layer.out_features, 2)
    lora = {"transformer.blocks.1.attn1.to_q.lora_A.weight": down, "transformer.blocks.1.attn1.to_q.lora_B.weight": up}
    save_file(lora, path)
    try:
        source = dataclasses.replace(model("wan_vace", lora=path.name), how="quantised", lora=path)
        adapter: Any = load(source)
    finally:
        path.unlink()
    expected = (layer.weight + up @ down).to(torch.float8_e4m3fn).float()
    assert torch.equal(adapter.pipe.transformer.blocks[1].attn1.to_q.weight.float(), expected)


def test_the_ways_down_when_memory_runs_out() -> None:
    assert [easier(how, "cuda") for how in HOWS] == ["offloaded", "streamed", "compact", None, None]
    assert easier("resident", "mps") is None
