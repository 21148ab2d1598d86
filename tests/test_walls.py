"""The import walls of the house, read from the source: who may import what. import-linter keeps the floors; this keeps the rooms."""

import ast
import subprocess
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = ("bots", "agent", "engine", "storage")

# library: where it may be imported, as path beginnings
ONLY_IN = {
    "torch": ("engine/diffusion/",),
    "diffusers": ("engine/diffusion/",),
    "transformers": ("engine/diffusion/",),
    "huggingface_hub": ("engine/diffusion/",),
    "ray": ("engine/cluster.py",),
    "telegram": ("bots/telegram_",),
    "discord": ("bots/discord_",),
    "apscheduler": ("bots/scheduler.py",),
    "psycopg": ("storage/",),
    "skia": ("engine/papercut/", "engine/captions.py"),
    "piper": ("engine/edit/piper_child.py",),
    "av": ("engine/",),
    "numpy": ("engine/",),
    "langgraph": ("agent/", "storage/checkpoints.py"),
    "openai": ("agent/chat_model.py",),
    "sqlmodel": (
        "storage/",
        *(f"bots/{name}.py" for name in ("commands", "outbox", "parcels", "progress", "turns")),
        *(f"bots/{name}.py" for name in ("admin", "after", "approvals", "desk", "gate", "preferences", "scheduler")),
        "bots/series",
        "bots/web/door.py",
    ),
    "alembic": ("storage/",),
    "typer": ("bots/console",),
    "rich": ("bots/console",),
}
HEAVY = {
    "torch",
    "diffusers",
    "transformers",
    "huggingface_hub",
    "ray",
    "skia",
    "av",
    "numpy",
    "piper",
    "onnx",
    "openai",
    "langgraph",
}
# Imported before anything is known to be needed: the command's help waits for these.
LIGHT = (
    "bots/__main__.py",
    "bots/app.py",
    "bots/console.py",
    "bots/console_changes.py",
    "bots/console_models.py",
    "bots/console_schedule.py",
    "bots/errors.py",
    "bots/settings.py",
    "bots/texts.py",
    "agent/settings.py",
    "engine/base.py",
    "engine/errors.py",
    "engine/settings.py",
    "engine/backends.py",
    "storage/settings.py",
)


def sources() -> list[Path]:
    return [path for package in PACKAGES for path in sorted((ROOT / package).rglob("*.py"))]


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def imports(path: Path, *, at_module_level: bool = False) -> tuple[str, ...]:
    """Full names of what a file imports; at_module_level: only what importing the file loads."""
    return tuple(_imports(path, _loaded(parsed(path).body) if at_module_level else ast.walk(parsed(path))))


def _imports(path: Path, nodes: Iterable[ast.AST]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are written in full"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _loaded(body: list[ast.stmt]) -> Iterator[ast.AST]:
    for node in body:
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            continue
        if isinstance(node, ast.If | ast.Try | ast.With):
            yield from _loaded([child for child in ast.iter_child_nodes(node) if isinstance(child, ast.stmt)])
        yield node


def names(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("library", ONLY_IN)
def test_library_is_imported_only_in_its_room(library: str) -> None:
    wrong = [
        names(path)
        for path in sources()
        if any(name.split(".")[0] == library for name in imports(path)) and not names(path).startswith(ONLY_IN[library])
    ]
    assert wrong == []


def test_walls_are_read_from_a_tree_that_has_what_they_forbid() -> None:
    """The scan sees imports at all: skia, av and langgraph are used somewhere."""
    used = {name.split(".")[0] for path in sources() for name in imports(path)}
    assert {"skia", "av", "langgraph", "sqlmodel", "piper"} <= used


@pytest.mark.parametrize("light", LIGHT)
def test_light_file_loads_nothing_heavy(light: str) -> None:
    assert not HEAVY & {name.split(".")[0] for name in imports(ROOT / light, at_module_level=True)}


def test_only_the_worker_knows_storage_within_agent() -> None:
    knows = {
        names(path)
        for path in sources()
        for name in imports(path)
        if names(path).startswith("agent/") and name.split(".")[0] == "storage"
    }
    assert knows == {"agent/worker.py"}


def test_no_shell_is_ever_run() -> None:
    """Text of strangers never reaches one."""
    for path in sources():
        source = path.read_text(encoding="utf-8")
        assert "shell=True" not in source, names(path)
        assert "os.system" not in source, names(path)


def test_piper_is_not_loaded_with_the_values_of_its_child() -> None:
    """piper is GPL: it is imported inside functions of its file, which run in a child process only."""
    assert "piper" not in {name.split(".")[0] for name in imports(ROOT / "engine/edit/piper_child.py", at_module_level=True)}


def test_chat_platforms_never_import_each_other() -> None:
    platforms = [path for path in sources() if names(path).startswith("bots/") and path.stem.endswith("_bot")]
    for path in platforms:
        others = {f"bots.{other.stem}" for other in platforms if other != path} | {"bots.console"}
        assert not [name for name in imports(path) if any(name.startswith(other) for other in others)]


def test_nothing_reads_the_environment_at_import() -> None:
    for path in sources():
        for node in _loaded(parsed(path).body):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                continue
            assert "os.environ" not in ast.unparse(node), f"{names(path)} reads the environment when it is imported"
            assert "logging.basicConfig" not in ast.unparse(node), names(path)


def test_no_rooms_for_odds_and_ends() -> None:
    for path in sources():
        assert path.stem not in ("utils", "common", "helpers", "core", "misc"), names(path)


def test_importing_the_house_loads_no_heavy_library() -> None:
    script = "import sys, bots.app, bots.console; print(' '.join(sorted(m for m in sys.modules if '.' not in m)))"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert "bots" in loaded
    assert not (HEAVY | {"sqlmodel", "sqlalchemy", "httpx", "alembic"}) & loaded
