"""Tiny models on disk, built once, and one warm holder for each: importing torch and diffusers costs ten seconds a process."""

import json
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import pytest_asyncio

from engine.base import Finish
from engine.children import Worker
from engine.diffusion.job import Source
from engine.diffusion.ladder import Card
from engine.diffusion.load import FACTS, spec_of
from engine.diffusion.store import find
from engine.encode import ClipWriter

CPU = Card("this processor", 0.0, "cpu")
SMALL = {
    "best": [48, 48],
    "longest_frames": 17,
    "draft": {"steps": 2, "scale": 0.7},
    "final": {"steps": 4},
}


@pytest.fixture(scope="session")
def model(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Source]:
    """Give a tiny model by its builder's name, as a person's local folder; facts: what its folder says of it."""
    folder = tmp_path_factory.mktemp("models")

    def built(name: str, **facts: Any) -> Source:
        from tests.engine.diffusion import tiny

        path = folder / name
        if not path.is_dir():
            tiny.built(name, folder)
        (path / FACTS).write_text(json.dumps({**SMALL, **facts}))
        found = find(str(path), folder)
        return Source(path, spec_of(found.spec, path), found.pipeline, "resident", "cpu")

    return built


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep these tests in one process where several share the work (--dist loadgroup): torch is loaded once, models are built once."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.xdist_group("torch"))


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def child() -> AsyncIterator[Worker]:
    """One child for all engines that are opened here, each model in its turn: importing torch and diffusers costs five seconds."""
    worker = Worker("engine.diffusion.child:render_clip")
    yield worker
    await worker.close()


@pytest.fixture(scope="session")
def holder() -> Any:
    """One holder for the whole session. A folder is read once; other facts of it make another adapter around the same pipeline."""
    from engine.diffusion.child import Holder
    from engine.diffusion.load import adapter_of, load

    pipes: dict[Path, Any] = {}

    def once(source: Source) -> Any:
        if source.folder not in pipes:
            pipes[source.folder] = load(source).pipe
        return adapter_of(source.spec)(pipes[source.folder], source.spec)

    return Holder(once)


def moving(count: int, width: int = 256, height: int = 320, seed: int = 0) -> np.ndarray:
    """Frames in which soft blobs wander; like pictures, they are smooth, so that encoding changes them little."""
    random = np.random.default_rng(seed)
    y, x = np.mgrid[0:height, 0:width]
    frames = np.empty((count, height, width, 3), np.uint8)
    place, speed = random.uniform(0, 1, (3, 2)), random.uniform(-0.02, 0.02, (3, 2))
    for number in range(count):
        for channel in range(3):
            px, py = (place[channel] + number * speed[channel]) % 1 * (width, height)
            frames[number, :, :, channel] = 40 + 170 * np.exp(-((x - px) ** 2 + (y - py) ** 2) / (2 * 60.0**2))
    return frames


@pytest.fixture(scope="session")
def media(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with picture.png, other.png, a.mp4 and b.mp4 (1 s at 12 fps, 256×320)."""
    from PIL import Image

    folder = tmp_path_factory.mktemp("media")
    for name, seed in (("a", 1), ("b", 2)):
        with ClipWriter(folder / f"{name}.mp4", 256, 320, 12, Finish()) as writer:
            for frame in moving(12, seed=seed):
                writer.write(frame)
    for name, seed in (("picture", 3), ("other", 4)):
        Image.fromarray(moving(1, seed=seed)[0]).save(folder / f"{name}.png")
    return folder
