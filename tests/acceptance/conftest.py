"""A fresh machine for every test."""

from pathlib import Path

import pytest

from tests.acceptance.program import Program


@pytest.fixture
def program(tmp_path: Path) -> Program:
    (tmp_path / "cwd").mkdir()
    return Program(tmp_path / "home", tmp_path / "cwd")
