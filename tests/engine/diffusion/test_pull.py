"""Pulling video models from a stand-in hub: only what is loaded, whole or not at all, going on after a cut, every byte checked."""

import json
from collections.abc import Iterator
from pathlib import Path

import filelock
import pytest
from pydantic import SecretStr

from engine.diffusion import pull, store
from engine.diffusion.specs import Extra, ModelSpec, extras, known
from engine.errors import EngineError, EngineUnavailable, OutOfSpace, PartMissing, RequestRejected
from engine.settings import EngineSettings
from tests.engine.diffusion.hub import COMMIT, LARGE, OTHER_COMMIT, TOKEN, Hub, model_files

NAME, REPO = "wan-vace-1.3b", "Wan-AI/Wan2.1-VACE-1.3B-diffusers"
SHARD = "transformer/diffusion_pytorch_model-00001-of-00002.safetensors"
WANTED = {
    "model_index.json",
    "transformer/config.json",
    "transformer/diffusion_pytorch_model.safetensors.index.json",
    SHARD,
    SHARD.replace("00001-of", "00002-of"),
    "vae/config.json",
    "vae/diffusion_pytorch_model.safetensors",
    "text_encoder/config.json",
    "text_encoder/model.safetensors",
    "tokenizer/spiece.model",
    "tokenizer/tokenizer.json",
    "scheduler/scheduler_config.json",
}


@pytest.fixture
def remote(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    online(monkeypatch)
    hub = Hub()
    hub.put(REPO, model_files())
    yield hub
    hub.close()


def online(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests that load models set HF_HUB_OFFLINE, and huggingface_hub keeps what it read of it."""
    import huggingface_hub.constants

    for name in ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(huggingface_hub.constants, "HF_HUB_OFFLINE", False)


def at(remote: Hub, token: str = "") -> pull.Hub:
    return pull.Hub(remote.url, SecretStr(token) if token else None, offline=False)


def get(
    remote: Hub, models: Path, asked: str = NAME, token: str = "", on_progress: pull.OnPull | None = None
) -> store.InstalledModel:
    hub = at(remote, token)
    return pull.pull(pull.offer(asked, models, hub), models, hub, on_progress)


def test_only_what_is_loaded_is_fetched_and_the_manifest_names_every_file(remote: Hub, tmp_path: Path) -> None:
    model = get(remote, tmp_path)
    files = {p.relative_to(model.folder).as_posix() for p in model.folder.rglob("*") if p.is_file()}
    assert files == WANTED | {store.MANIFEST}
    manifest = store.read_manifest(model.folder)
    assert manifest is not None
    assert {f.path for f in manifest.files} == WANTED
    assert (manifest.revision, manifest.repo, manifest.licence) == (COMMIT, REPO, "Apache-2.0")
    assert model.size_bytes == sum(len(remote.repos[REPO][p]) for p in WANTED)
    assert store.find(NAME, tmp_path).folder == model.folder
    assert [m.name for m in store.installed(tmp_path)] == [NAME]


def test_the_offer_says_the_size_that_is_fetched_before_anything_large_is(remote: Hub, tmp_path: Path) -> None:
    offered = pull.offer(NAME, tmp_path, at(remote))
    assert offered.size_bytes == sum(len(remote.repos[REPO][p]) for p in WANTED)
    assert not [path for path, _range in remote.ranges if path.endswith(".safetensors")]
    assert offered.licence == "Apache-2.0"


def test_a_cut_pull_goes_on_where_it_stopped(remote: Hub, tmp_path: Path) -> None:
    remote.repos[REPO][SHARD] = bytes(range(250)) * 20_000  # 5 MB: what arrived is kept in pieces of one
    remote.cut = (SHARD, 3_200_000)
    with pytest.raises(EngineUnavailable, match="pull again"):
        get(remote, tmp_path)
    assert store.installed(tmp_path) == ()
    with pytest.raises(PartMissing, match="shortwright models pull"):
        store.find(NAME, tmp_path)
    remote.down = False
    remote.ranges.clear()
    seen: list[int] = []
    assert pull.offer(NAME, tmp_path, at(remote)).here_bytes >= 3_000_000
    get(remote, tmp_path, on_progress=lambda _step, have, _whole: seen.append(have))
    asked = dict(remote.ranges)
    assert asked[SHARD].startswith("bytes=")
    assert int(asked[SHARD].removeprefix("bytes=").removesuffix("-")) >= 3_000_000
    assert "vae/diffusion_pytorch_model.safetensors" not in asked
    store.check(tmp_path / NAME, whole=True)
    assert seen == sorted(seen)


def test_progress_ends_at_the_whole_and_never_passes_it(remote: Hub, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    model = get(remote, tmp_path, on_progress=lambda _step, have, whole: told.append((have, whole)))
    assert told[-1] == (model.size_bytes, model.size_bytes)
    assert all(have <= whole for have, whole in told)
    assert len(told) > 10


def test_what_arrives_damaged_is_thrown_away(remote: Hub, tmp_path: Path) -> None:
    for path in ("tokenizer/tokenizer.json", SHARD):
        remote.damaged = {path}
        with pytest.raises(EngineUnavailable, match="damaged"):
            get(remote, tmp_path)
        assert store.installed(tmp_path) == ()
    remote.damaged = set()
    assert get(remote, tmp_path).name == NAME


def test_a_gated_model_says_how_to_be_let_in_and_a_token_opens_it(remote: Hub, tmp_path: Path) -> None:
    remote.gated.add(REPO)
    with pytest.raises(PartMissing) as caught:
        pull.offer(NAME, tmp_path, at(remote))
    said = str(caught.value)
    assert f"{remote.url}/{REPO}" in said
    assert "HF_TOKEN" in said
    assert "token" in said
    assert get(remote, tmp_path, token=TOKEN).name == NAME


def test_a_token_kept_for_the_real_hub_is_not_sent_to_a_mirror(
    remote: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_private")
    get(remote, tmp_path)
    assert remote.tokens == {""}


def test_a_token_that_is_not_accepted_is_said_so(remote: Hub, tmp_path: Path) -> None:
    with pytest.raises(EngineUnavailable, match="does not accept the token"):
        pull.offer(NAME, tmp_path, at(remote, "hf_old"))


def test_the_token_stays_with_the_hub_where_large_files_lie_on_another_host(remote: Hub, tmp_path: Path) -> None:
    elsewhere = Hub()
    try:
        elsewhere.put(REPO, remote.repos[REPO])
        remote.large_at = elsewhere.url
        remote.gated.add(REPO)
        assert get(remote, tmp_path, token=TOKEN).name == NAME
        assert elsewhere.tokens == {""}
        assert {path for path, _range in elsewhere.ranges} == {p for p in WANTED if len(remote.repos[REPO][p]) >= LARGE}
    finally:
        elsewhere.close()


def test_two_pulls_of_one_model_do_not_meet(remote: Hub, tmp_path: Path) -> None:
    offered = pull.offer(NAME, tmp_path, at(remote))
    with filelock.FileLock(tmp_path / store.PARTS / f"{NAME}.lock"), pytest.raises(EngineUnavailable, match="another process"):
        pull.pull(offered, tmp_path, at(remote))


def test_room_is_looked_for_before_the_weights_are_fetched(remote: Hub, tmp_path: Path) -> None:
    offered = pull.offer(NAME, tmp_path, at(remote))
    huge = pull.Offer(**{**vars(offered), "size_bytes": 10**18})
    with pytest.raises(OutOfSpace, match="GB are needed"):
        pull.pull(huge, tmp_path, at(remote))
    assert not [path for path, _range in remote.ranges if path.endswith(".safetensors")]


def test_offline_nothing_is_asked(remote: Hub, tmp_path: Path) -> None:
    with pytest.raises(EngineUnavailable, match="HF_HUB_OFFLINE"):
        pull.offer(NAME, tmp_path, pull.Hub(remote.url, None, offline=True))
    assert remote.tokens == set()


def test_offline_as_huggingface_hub_reads_it_is_named(remote: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import huggingface_hub.constants

    monkeypatch.setattr(huggingface_hub.constants, "HF_HUB_OFFLINE", True)
    with pytest.raises(EngineUnavailable, match="TRANSFORMERS_OFFLINE"):
        pull.offer(NAME, tmp_path, at(remote))


def test_the_settings_name_the_hub(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_x")
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setenv("ENGINE_MODELS_URL", "https://mirror.example/")
    hub = pull.Hub.of(EngineSettings())
    assert (hub.url, hub.key, hub.offline) == ("https://mirror.example", "hf_x", True)


def test_another_revision_than_the_pinned_one_is_refused(remote: Hub, tmp_path: Path) -> None:
    remote.put(REPO, model_files(), OTHER_COMMIT)
    with pytest.raises(EngineUnavailable, match="revision"):
        pull.offer(NAME, tmp_path, at(remote))


def test_somebody_elses_model_is_pulled_by_its_repository_and_pinned_at_its_commit(remote: Hub, tmp_path: Path) -> None:
    remote.put("some-one/their-video.model", model_files("WanVACEPipeline", seed=50), OTHER_COMMIT)
    model = get(remote, tmp_path, "some-one/their-video.model")
    assert (model.name, model.revision) == ("some-one--their-video.model", OTHER_COMMIT)
    found = store.find("some-one/their-video.model", tmp_path)
    assert (found.spec.family, found.spec.licence.name) == ("wan-vace", "its own")
    store.remove("some-one/their-video.model", tmp_path)
    assert store.installed(tmp_path) == ()


def with_extras(remote: Hub, name: str) -> tuple[ModelSpec, Extra]:
    """Put a known model and its extra on the hub, at their pinned revisions."""
    spec = known(name)
    assert spec is not None
    (extra,) = extras(spec)
    remote.put(spec.repo, model_files(spec.pipeline), spec.revision)
    remote.put(extra.repo, {extra.path: b"l" * 5000, "another.safetensors": b"x" * 5000}, extra.revision)
    return spec, extra


def test_extras_of_other_repositories_come_into_the_same_folder(remote: Hub, tmp_path: Path) -> None:
    spec, extra = with_extras(remote, "wan-vace-14b")
    model = get(remote, tmp_path, spec.name)
    assert (model.folder / extra.path).read_bytes() == b"l" * 5000
    manifest = store.read_manifest(model.folder)
    assert manifest is not None
    assert manifest.extras == ({"repo": extra.repo, "revision": extra.revision},)


def test_an_extra_can_become_a_part_of_the_pipeline_with_its_config(remote: Hub, tmp_path: Path) -> None:
    spec, extra = with_extras(remote, "ltx-2.3")
    model = get(remote, tmp_path, spec.name)
    weights = model.folder / "latent_upsampler" / "diffusion_pytorch_model.safetensors"
    assert weights.read_bytes() == b"l" * 5000
    assert not (model.folder / extra.path).exists()
    config = weights.with_name("config.json")
    assert json.loads(config.read_text())["_class_name"] == "LTX2LatentUpsamplerModel"
    store.check(model.folder, whole=True)
    config.write_text("{}")
    with pytest.raises(PartMissing, match=r"latent_upsampler/config\.json"):
        store.check(model.folder)


@pytest.mark.parametrize("how", ["gone", "another revision", "no such file", "gated"])
def test_a_pull_goes_on_without_an_extra_that_is_not_to_be_had_and_says_so(remote: Hub, tmp_path: Path, how: str) -> None:
    spec, extra = with_extras(remote, "wan-vace-14b")
    if how == "gone":
        del remote.repos[extra.repo]
    elif how == "another revision":
        remote.put(extra.repo, {extra.path: b"l" * 5000}, OTHER_COMMIT)
    elif how == "no such file":
        remote.put(extra.repo, {"another": b"x"}, extra.revision)
    else:
        remote.gated.add(extra.repo)
    offered = pull.offer(spec.name, tmp_path, at(remote))
    assert offered.without == (extra,)
    model = pull.pull(offered, tmp_path, at(remote))
    assert not (model.folder / extra.path).exists()


@pytest.mark.parametrize(
    ("asked", "kind", "says"),
    [
        ("no-such", RequestRejected, "no video model"),
        ("../../etc/passwd", RequestRejected, "no video model"),
        ("a/b/c", RequestRejected, "no video model"),
        ("owner/--", RequestRejected, "no video model"),
        ("nobody/nothing", RequestRejected, "there is no"),
        ("other/class", RequestRejected, "WanVACEPipeline"),
        ("other/no-index", RequestRejected, "diffusers"),
        ("other/pickles", RequestRejected, "safetensors"),
    ],
)
def test_what_cannot_be_a_model_is_refused_with_a_sentence(
    remote: Hub, tmp_path: Path, asked: str, kind: type[EngineError], says: str
) -> None:
    remote.put("other/class", model_files("StableDiffusionPipeline"), OTHER_COMMIT)
    remote.put("other/no-index", {"README.md": b"x"}, OTHER_COMMIT)
    pickles = {p: d for p, d in model_files().items() if not p.endswith(".safetensors")}
    remote.put("other/pickles", pickles, OTHER_COMMIT)
    with pytest.raises(kind, match=says):
        get(remote, tmp_path, asked)
    assert not (tmp_path.parent / "etc").exists()


def test_paths_that_lead_out_of_the_folder_are_passed_over(remote: Hub, tmp_path: Path) -> None:
    index = {"weight_map": {"a": "../../../evil.safetensors", "b": "diffusion_pytorch_model-00001-of-00002.safetensors"}}
    files = model_files()
    files["transformer/diffusion_pytorch_model.safetensors.index.json"] = json.dumps(index).encode()
    files["transformer/../../../evil.safetensors"] = b"e" * 3000
    files["vae/..config.json"] = b"{}"
    remote.put("odd/one", files, OTHER_COMMIT)
    with pytest.raises(RequestRejected, match="safetensors"):
        get(remote, tmp_path / "models", "odd/one")
    assert not list(tmp_path.rglob("evil*"))


def test_a_changed_file_is_found_before_the_model_is_loaded(remote: Hub, tmp_path: Path) -> None:
    folder = get(remote, tmp_path).folder
    config = folder / "transformer/config.json"
    config.write_bytes(b"[]")  # the same size
    with pytest.raises(PartMissing, match="models remove"):
        store.find(NAME, tmp_path)
    config.write_bytes(b"{}")
    weights = folder / SHARD
    data = weights.read_bytes()
    weights.write_bytes(bytes([data[0] ^ 1]) + data[1:])
    with pytest.raises(PartMissing, match=SHARD):
        store.find(NAME, tmp_path)
    weights.write_bytes(data)
    assert store.find(NAME, tmp_path).name == NAME
    manifest = store.read_manifest(folder)
    assert manifest is not None
    assert {f.path: f.changed_ns for f in manifest.files}[SHARD] == weights.stat().st_mtime_ns  # not hashed again next time
    (folder / "vae/extra.bin").write_bytes(b"x")
    with pytest.raises(PartMissing, match=r"extra\.bin"):
        store.find(NAME, tmp_path)


def test_a_folder_of_ones_own_is_found_by_its_path(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    for path, data in model_files("LTX2Pipeline").items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    found = store.find(str(folder), tmp_path / "models")
    assert (found.name, found.spec.family, found.pulled) == ("mine", "ltx2", False)
    (folder / "model_index.json").write_text('{"_class_name": "FluxPipeline"}')
    with pytest.raises(RequestRejected, match="FluxPipeline"):
        store.find(str(folder), tmp_path / "models")
    with pytest.raises(RequestRejected, match="no folder"):
        store.find(str(tmp_path / "nothing"), tmp_path / "models")
