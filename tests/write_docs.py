"""What is generated in the documents: .env.example from the settings classes; command help and file tree in README.md. See `make docs`.

Not a test: `test_docs` holds the files to what is generated here.
"""

import ast
import os
import re
import subprocess
import sys
import textwrap
from enum import Enum
from pathlib import Path
from typing import Any

from pydantic import SecretStr
from pydantic_core import PydanticUndefined
from pydantic_settings import BaseSettings

ROOT = Path(__file__).parents[1]
HELP = ("<!-- help: written by make docs -->", "<!-- /help -->")
TREE = ("<!-- tree: written by make docs -->", "<!-- /tree -->")
ROOMS = ("bots", "agent", "engine", "storage")
ELSEWHERE = """\
tests/          mirror the tree; tests/acceptance drives the real program, tests/bench measures it
docs/           pictures for this page
Makefile .ci/run pyproject.toml .env.example CHANGELOG.md CONTRIBUTING.md LICENSE"""
HELP_OF = (
    "",
    *("make", "script", "cast", "jobs", "resume", "cancel", "gallery", "reroll", "edit", "again", "ratio", "final", "forget"),
    *("schedule", "voices", "models", "doctor", "serve"),
)
HEAD = """\
# Settings of shortwright. Copy to .env in the folder you start it from, or set them in the environment, which wins.
# Every one has a working default, so every line is optional. Written by make docs from the settings classes.
"""
TITLES = {
    "StorageSettings": "Storage: where rows and files live",
    "AgentSettings": "Agent: who writes the script",
    "EngineSettings": "Engine: what draws and speaks",
    "BotSettings": "The command itself",
    "ChatSettings": "Chats: who may do what",
    "TelegramSettings": "Telegram",
    "DiscordSettings": "Discord",
}


def env_example() -> str:
    """The whole of .env.example."""
    from bots.app import SETTINGS

    parts = [HEAD]
    for cls in SETTINGS:
        parts.append(f"\n# ── {TITLES.get(cls.__name__, cls.__name__)} ──\n")
        for name, field in cls.model_fields.items():
            lines = textwrap.wrap(field.description or "", 110, break_long_words=False, break_on_hyphens=False)
            parts.append("".join(f"# {line}\n" for line in lines) + f"# {variable(cls, name)}={_shown(field)}\n")
    return "".join(parts)


def variable(cls: type[BaseSettings], name: str) -> str:
    """The environment variable of a field."""
    alias = cls.model_fields[name].validation_alias
    return alias if isinstance(alias, str) else f"{cls.model_config['env_prefix']}{name}".upper()


def command_help() -> str:
    """The help of every command, as a terminal of 100 columns shows it, in one code block."""
    return "```text\n" + "\n\n".join(_help_of_all()) + "\n```"


def file_tree() -> str:
    """The rooms with their files and what each is for, from the first sentence of its docstring, in one code block."""
    lines = []
    for room in ROOMS:
        lines.append(f"{room + '/':<16}{_purpose(ROOT / room / '__init__.py')}")
        entries = [p for p in (ROOT / room).iterdir() if p.suffix == ".py" or (p / "__init__.py").is_file()]
        for path in sorted((p for p in entries if p.name != "__init__.py"), key=lambda p: (p.is_dir(), p.name)):
            inside = path / "__init__.py" if path.is_dir() else path
            lines.append(f"  {path.stem + ('/' if path.is_dir() else ''):<20}{_purpose(inside)}".rstrip())
    return "\n".join(["```text", *lines, ELSEWHERE, "```"])


def written(readme: str) -> str:
    """A README with the parts between its markers made anew."""
    for (begin, end), made in ((HELP, command_help()), (TREE, file_tree())):
        before, found, rest = readme.partition(begin)
        _, closed, after = rest.partition(end)
        assert found, f"README.md has no {begin}"
        assert closed, f"README.md has no {end}"
        readme = f"{before}{begin}\n{made}\n{end}{after}"
    return readme


def _purpose(path: Path) -> str:
    """The first sentence of a file's docstring, cut to a line."""
    doc = " ".join((ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or "").split())
    sentence = re.split(r"(?<=[.;])\s", doc, maxsplit=1)[0].rstrip(".;:")
    return sentence if len(sentence) <= 110 else sentence[:107].rpartition(" ")[0] + " …"


def _help_of_all() -> list[str]:
    """Each command's help, plain and 100 columns wide, from a fresh process: what the terminal is must not matter."""
    script = "import sys; from bots.console import run\nfor name in sys.argv[1:]: print('\\0', flush=True); run([*name.split(), '--help'])"
    env = os.environ | {"TYPER_USE_RICH": "0", "COLUMNS": "100", "LC_ALL": "C.UTF-8", "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run([sys.executable, "-c", script, *HELP_OF], env=env, cwd=ROOT, capture_output=True, text=True, check=True)
    return ["\n".join(line.rstrip() for line in text.strip().splitlines()) for text in done.stdout.split("\0")[1:]]


def _shown(field: Any) -> str:
    if field.default_factory is not None or field.default in (None, PydanticUndefined):
        return ""
    value = field.default
    if isinstance(value, SecretStr):
        value = value.get_secret_value()
    if isinstance(value, Enum):
        value = value.value
    return str(value).lower() if isinstance(value, bool) else str(value)


if __name__ == "__main__":
    os.chdir(ROOT)
    Path(".env.example").write_text(env_example(), encoding="utf-8")
    readme = Path("README.md")
    readme.write_text(written(readme.read_text(encoding="utf-8")), encoding="utf-8")
    print("wrote .env.example, and the help and file tree in README.md")
