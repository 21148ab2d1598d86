"""Which engine draws: the one named in the settings, imported only when it is chosen.

Holds `open_engine`. Knows the engines by name; each engine's own room knows the rest.
"""

from collections.abc import Callable
from pathlib import Path

from engine.base import Engine
from engine.errors import RequestRejected
from engine.settings import EngineSettings


def _papercut(settings: EngineSettings) -> Engine:
    from engine.papercut.engine import Papercut

    return Papercut()


def _diffusion(settings: EngineSettings) -> Engine:
    from engine.diffusion.engine import Diffusion

    return Diffusion(settings.model, settings.models_dir or Path("models"), settings.idle_minutes * 60)


_BACKENDS: dict[str, Callable[[EngineSettings], Engine]] = {"papercut": _papercut, "diffusion": _diffusion}


def names() -> tuple[str, ...]:
    """The engines that exist."""
    return tuple(sorted(_BACKENDS))


def open_engine(settings: EngineSettings) -> Engine:
    """Open the engine that the settings name. Raises RequestRejected when there is none of that name."""
    found = _BACKENDS.get(settings.backend)
    if found is None:
        raise RequestRejected("backend", f"there is no engine {settings.backend!r} here; there is {', '.join(names())}")
    return found(settings)
