"""Choosing an engine by name."""

import pytest

from engine.backends import names, open_engine
from engine.errors import RequestRejected
from engine.settings import EngineSettings


def test_papercut_is_what_a_fresh_install_draws_with() -> None:
    engine = open_engine(EngineSettings(_env_file=None))
    assert (engine.name, engine.model) == ("papercut", "papercut")


def test_an_engine_that_is_not_here_is_refused_with_a_list_of_those_that_are() -> None:
    settings = EngineSettings.model_construct(backend="oil paint")
    with pytest.raises(RequestRejected) as caught:
        open_engine(settings)
    assert caught.value.field == "backend"
    assert "oil paint" in caught.value.reason
    assert all(name in caught.value.reason for name in names())
