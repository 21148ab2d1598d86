"""Which model fits which card: a table of cards that nobody here owns, and the machine that is here."""

import dataclasses
import importlib.util
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from engine.diffusion.ladder import Card, by_driver, choose, ladder, measure, ram_here_gb, rung, usable_gb
from engine.diffusion.needs import HOWS
from engine.diffusion.specs import CATALOGUE, FAMILIES, PIPELINES, extras, known, like, names

README = Path(__file__).parents[3] / "README.md"
ADA, TURING = (8, 9), (7, 5)

# card, RAM, what is best to pull, and how it lies
TABLE = [
    (Card("RTX 3050", 8, "cuda", (8, 6), 16), "", None),  # too little RAM to put its parts
    (Card("RTX 4060", 8, "cuda", ADA, 32), "wan-vace-1.3b", "quantised"),
    (Card("RTX 3060", 12, "cuda", (8, 6), 32), "wan-vace-1.3b", "offloaded"),
    (Card("RTX 3060, more RAM", 12, "cuda", (8, 6), 64), "ltx-2.5", "compact"),
    (Card("RTX 4060 Ti, little RAM", 16, "cuda", ADA, 32), "wan-vace-1.3b", "offloaded"),
    (Card("RTX 4060 Ti", 16, "cuda", ADA, 64), "ltx-2.5", "compact"),
    (Card("RTX 4060 Ti, much RAM", 16, "cuda", ADA, 96), "ltx-2.5", "streamed"),
    (Card("RTX 4090, little RAM", 24, "cuda", ADA, 32), "ltx-video-13b", "quantised"),
    (Card("RTX 4090", 24, "cuda", ADA, 64), "ltx-2.5", "compact"),
    (Card("RTX 4090, much RAM", 24, "cuda", ADA, 96), "ltx-2.5", "streamed"),
    (Card("RTX 5090", 32, "cuda", (12, 0), 64), "ltx-2.5", "compact"),
    (Card("RTX 6000 Ada", 48, "cuda", ADA, 128), "ltx-2.5", "quantised"),
    (Card("H100", 80, "cuda", (9, 0), 256), "ltx-2.5", "offloaded"),
    (Card("B200", 180, "cuda", (10, 0), 256), "ltx-2.5", "resident"),
    (Card("T4", 16, "cuda", TURING, 64), "", None),  # cannot calculate in bfloat16
    (Card("MacBook Air", 16, "mps", None, 16), "", None),
    (Card("MacBook Pro", 36, "mps", None, 36), "wan-vace-1.3b", "resident"),
    (Card("Mac Studio", 128, "mps", None, 128), "ltx-2.5", "resident"),
    (Card("this processor", 0, "cpu", None, 64), "", None),
]


@pytest.mark.parametrize(("card", "best", "how"), TABLE, ids=[f"{c.name} {c.vram_gb:.0f}" for c, _, _ in TABLE])
def test_the_best_that_fits_is_suggested_with_its_reason(card: Card, best: str, how: str | None) -> None:
    choice = choose(card)
    if how is None:
        assert choice.suggested is None
        assert "papercut" in choice.why
        return
    assert choice.suggested is not None
    assert (choice.suggested.spec.name, choice.suggested.how) == (best, how)
    assert f"shortwright models pull {best}" in choice.why
    assert choice.suggested.need_gb <= usable_gb(card)


@pytest.mark.parametrize("card", [c for c, _, _ in TABLE], ids=lambda c: c.name)
def test_every_known_model_stands_on_the_ladder_with_a_reason(card: Card) -> None:
    rungs = ladder(card)
    assert {r.spec.name for r in rungs} == set(names())
    assert all(r.why for r in rungs)
    assert all((r.how is not None) == r.fits for r in rungs)
    fits = [r.fits for r in rungs]
    assert fits == sorted(fits, reverse=True)


def test_a_model_that_is_not_here_is_never_chosen() -> None:
    card = Card("RTX 4090", 24, "cuda", ADA, 128)
    assert choose(card).chosen is None
    choice = choose(card, {"wan-vace-1.3b"})
    assert choice.chosen is not None
    assert choice.chosen.spec.name == "wan-vace-1.3b"
    assert choice.suggested is not None
    assert choice.suggested.spec.name in choice.why
    best = choose(card, {"wan-vace-1.3b", choice.suggested.spec.name}).chosen
    assert best is not None
    assert best.spec.name == choice.suggested.spec.name


def test_a_model_that_would_take_hours_fits_but_is_not_chosen() -> None:
    card = Card("RTX 4060", 8, "cuda", ADA, 96)
    spec = known("wan-2.2-t2v-14b")
    assert spec is not None
    found = rung(spec, card, installed=True)
    assert (found.fits, found.how, found.slow) == (True, "streamed", True)
    assert "40 such steps take very long" in found.why
    choice = choose(card, {spec.name})
    assert choice.chosen is None


def test_few_step_weights_make_streaming_worth_its_while() -> None:
    spec = known("wan-vace-14b")
    assert spec is not None
    assert spec.lora is not None
    found = rung(spec, Card("RTX 3060", 12, "cuda", (8, 6), 64))
    assert (found.fits, found.how, found.slow) == (True, "streamed", False)


def test_a_card_that_the_best_size_does_not_fit_draws_at_a_smaller_one_and_says_so() -> None:
    spec = known("ltx-2.3")
    assert spec is not None
    small = rung(spec, Card("RTX 4060 Ti", 16, "cuda", ADA, 96))
    assert (small.spec.best, small.how) == ((704, 1280), "streamed")
    assert small.why.endswith("drawn at 704×1280 and enlarged")
    large = rung(spec, Card("RTX 4090", 24, "cuda", ADA, 96))
    assert large.spec == spec


def test_more_memory_never_makes_a_model_worse_off() -> None:
    for spec in CATALOGUE:
        stood = (0, -len(HOWS))
        for vram in (4, 8, 12, 16, 24, 32, 48, 80, 192):
            found = rung(spec, Card("card", vram, "cuda", ADA, 512))
            now = (found.spec.best[0], -HOWS.index(found.how)) if found.how else stood
            assert now >= stood, f"{spec.name} at {vram} GB"
            stood = now


def test_too_little_ram_is_said_in_numbers() -> None:
    spec = known("ltx-2.5")
    assert spec is not None
    found = rung(spec, Card("RTX 6000 Ada", 48, "cuda", ADA, 32))
    assert not found.fits
    assert "needs 52 GB of RAM and there are 32" in found.why
    assert rung(spec, Card("RTX 6000 Ada", 48, "cuda", ADA, 0)).fits  # not known: not held against it


def test_this_machine_is_measured_in_a_child_and_torch_stays_out_of_the_parent() -> None:
    code = (
        "import sys, json, dataclasses\n"
        "from engine.diffusion import ladder, specs, store, pull\n"
        "card = ladder.measure()\n"
        "print(json.dumps([dataclasses.asdict(card), [m for m in ('torch', 'diffusers', 'huggingface_hub', 'numpy') if m in sys.modules]]))"
    )
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True, timeout=120)
    card, loaded = json.loads(answer.stdout)
    assert loaded == []
    assert card["kind"] in ("cpu", "cuda", "mps")
    assert (card["torch"] != "") == (importlib.util.find_spec("torch") is not None)
    assert card["ram_gb"] == pytest.approx(ram_here_gb(), rel=0.01)


def test_the_driver_tells_of_a_card_that_torch_cannot_use(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "nvidia-smi"
    program.write_text("#!/bin/sh\necho 'NVIDIA GeForce RTX 3060, 12288, 8.6'\necho 'NVIDIA RTX A6000, 49140, 8.6'\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    card = by_driver()
    assert card == Card("NVIDIA RTX A6000", 49140 / 1024, "cuda", (8, 6), ram_here_gb())
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    measured = measure()
    assert measured.kind == "cpu"
    assert "cannot use the NVIDIA RTX A6000" in measured.name
    program.write_text("#!/bin/sh\necho 'No devices were found'\nexit 6\n")
    assert by_driver() is None


def test_a_machine_without_torch_is_a_processor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    assert dataclasses.replace(measure(), ram_gb=0) == Card("this processor", 0, "cpu")


def test_rows_of_the_catalogue_hold_together() -> None:
    assert len(set(names())) == len(CATALOGUE)
    for spec in CATALOGUE:
        assert PIPELINES[spec.pipeline] == spec.family
        assert spec.family in FAMILIES
        assert (spec.longest_frames - 1) % spec.frame_step == 0
        assert (spec.shortest_frames - 1) % spec.frame_step == 0
        assert all(side % spec.size_step == 0 for side in spec.best), spec.name
        for revision in (spec.revision, *(extra.revision for extra in extras(spec))):
            assert re.fullmatch("[0-9a-f]{40}", revision), spec.name  # nothing known is ever pulled at whatever is newest
        for steps in filter(None, (spec.draft, spec.final, spec.refine)):
            assert list(steps.sigmas) == sorted(steps.sigmas, reverse=True)
            assert not steps.sigmas or len(steps.sigmas) == steps.steps
        weights = spec.weights
        assert spec.disk_gb >= weights.all_gb * 0.97, spec.name
        assert {"transformer", "vae", "text_encoder"} <= set(spec.parts)
        assert ("transformer_2" in spec.parts) == (spec.weights.experts == 2)


def test_a_model_is_known_by_its_name_and_by_its_repository() -> None:
    for spec in CATALOGUE:
        assert known(spec.name.upper()) is known(spec.repo) is spec
    assert known("nothing") is None
    assert like("FluxPipeline") is None
    rows = [like("WanImageToVideoPipeline"), like("WanPipeline"), like("WanPipeline", expands=True)]
    assert [row.name for row in rows if row is not None] == ["wan-2.2-i2v-14b", "wan-2.2-t2v-14b", "wan-2.2-5b"]


def test_the_readme_names_every_model_with_its_licence_and_size() -> None:
    rows = [line for line in README.read_text(encoding="utf-8").splitlines() if line.startswith("| `")]
    for spec in CATALOGUE:
        (row,) = [row for row in rows if f"`{spec.name}`" in row]
        assert f"| {spec.licence.name}{', gated' if spec.licence.gated else ''} |" in row
        assert f"| {spec.disk_gb:.0f} GB |" in row, spec.name
