"""A fresh machine for every test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.acceptance.program import Program


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    (tmp_path / "cwd").mkdir()
    opened = Program(tmp_path / "home", tmp_path / "cwd")
    yield opened
    opened.end()
