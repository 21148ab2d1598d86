"""shortwright models: list, pull, remove. Shows what engine.diffusion knows of video models; nothing is fetched that was not asked for.

Imports nothing heavy at module level.
"""

from typing import TYPE_CHECKING, Annotated

import typer

from bots.texts import as_sentence, say
from engine.errors import EngineError, RequestRejected

if TYPE_CHECKING:
    from bots.app import House
    from engine.diffusion.ladder import Card, Rung

OK, FAILED, BAD_INPUT = 0, 1, 2

models = typer.Typer(no_args_is_help=True, help="Video models for your own GPU: which fit, and how to get them.")

Name = Annotated[str, typer.Argument(metavar="NAME", help="A name from the list, or a diffusers repository: owner/name.")]


@models.command("list")
def list_models() -> int:
    """List the video models that are known, what they need, and which fit this machine."""
    from bots.console import language, open_house
    from engine.diffusion.ladder import measure

    return show(open_house(), language(), measure())


@models.command("pull")
def pull_model(name: Name) -> int:
    """Download a video model. Its licence and size are shown first; a broken download goes on where it was."""
    from bots.console import language, open_house

    return pull(open_house(), name, language())


@models.command("remove")
def remove_model(name: Name) -> int:
    """Remove a downloaded video model."""
    from bots.console import language, open_house

    return remove(open_house(), name, language())


def show(house: "House", language: str, card: "Card") -> int:
    """The ladder of this card: every known model, what is installed marked, and what `auto` means here."""
    from engine.diffusion import ladder, store

    here = store.installed(house.models_dir)
    typer.echo(say("models_head", language))
    key = "models_no_card" if card.kind == "cpu" else "models_card"
    typer.echo(say(key, language, card=card.name, vram=card.vram_gb, ram=card.ram_gb))
    if not card.torch:
        typer.echo(say("models_no_torch", language))
    names = {model.name for model in here}
    for rung in ladder.ladder(card, names):
        typer.echo(row(rung))
    known = {rung.spec.name for rung in ladder.ladder(card)}
    for model in here:
        if model.name not in known:
            pinned = f"{model.revision[:12]}, the newest when it was pulled"
            typer.echo(f"* {store.shown(model):<16} {model.size_bytes / 1e9:>5.0f} GB  {model.licence}; {pinned}")
    typer.echo(f"auto: {ladder.choose(card, names).why}")
    return OK


def row(rung: "Rung") -> str:
    """One model on one card, as a line."""
    spec = rung.spec
    licence = f"{spec.licence.name}, gated" if spec.licence.gated else spec.licence.name
    stands = f"fits, {rung.how} ({rung.need_gb:.0f} GB on the card)" if rung.fits else "does not fit"
    return f"{'*' if rung.installed else ' '} {spec.name:<16} {spec.disk_gb:>5.0f} GB  {licence}; {stands}: {rung.why}"


def pull(house: "House", name: str, language: str) -> int:
    """Show a model's size and terms, then fetch it; cut off, the next pull goes on from there."""
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TimeRemainingColumn, TransferSpeedColumn

    from engine.diffusion import pull as pulling
    from engine.diffusion import store
    from engine.diffusion.specs import known

    hub = pulling.Hub.of(house.engine_settings)
    try:
        folder, spec = store.folder_name(name), known(name)
        shown = spec.name if spec is not None else name
        done = say("model_pulled" if spec is not None else "model_pulled_own", language, value=shown)
        if any(model.name == folder for model in store.installed(house.models_dir)):
            typer.echo(done)
            return OK
        offered = pulling.offer(name, house.models_dir, hub)
        gigabytes = offered.size_bytes / 1e9
        typer.echo(say("model_pulling", language, value=shown, gigabytes=gigabytes, licence=offered.licence))
        if spec is not None:
            typer.echo(f"  | {spec.licence.conditions}\n  | {spec.licence.url}")
        typer.echo(f"  | {offered.repo} {offered.revision[:12]}")
        for extra in offered.without:
            typer.echo(say("model_without", language, value=f"{extra.repo}/{extra.path}"))
        columns = (BarColumn(), DownloadColumn(), TransferSpeedColumn(), TimeRemainingColumn())
        console = Console(stderr=True)
        with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
            task = progress.add_task(shown, total=offered.size_bytes)
            pulling.pull(
                offered, house.models_dir, hub, lambda _s, have, whole: progress.update(task, completed=have, total=whole)
            )
    except RequestRejected as exc:
        return _said(as_sentence(exc.reason), BAD_INPUT)
    except EngineError as exc:
        return _said(as_sentence(str(exc)), FAILED)
    typer.echo(done)
    return OK


def remove(house: "House", name: str, language: str) -> int:
    """Delete a pulled model."""
    from engine.diffusion import store
    from engine.diffusion.specs import known

    spec = known(name)
    try:
        store.remove(name, house.models_dir)
    except RequestRejected as exc:
        return _said(as_sentence(exc.reason), BAD_INPUT)
    typer.echo(say("model_removed", language, value=spec.name if spec is not None else name))
    return OK


def _said(text: str, code: int) -> int:
    typer.echo(text, err=True)
    return code
