"""shortwright voices: list, pull, remove. Shows what engine.edit.voices knows; a download happens only where it was asked for.

Imports nothing heavy at module level.
"""

from typing import TYPE_CHECKING, Annotated

import typer

from bots.texts import as_sentence, say
from engine.errors import EngineError, RequestRejected

if TYPE_CHECKING:
    from bots.app import House

OK, FAILED, BAD_INPUT = 0, 1, 2

voices = typer.Typer(no_args_is_help=True, help="Voices: what speaks, and how to get more.")


@voices.command("list")
def list_voices() -> int:
    """List the voices that are installed and those that can be."""
    from bots.console import language, open_house

    return show(open_house(), language())


@voices.command("pull")
def pull_voice(name: Annotated[str, typer.Argument(metavar="NAME", help="A name from the list.")]) -> int:
    """Download a voice. Its licence is shown; a broken download goes on where it was."""
    from bots.console import language, open_house

    return pull(open_house(), name, language())


@voices.command("remove")
def remove_voice(name: Annotated[str, typer.Argument(metavar="NAME", help="An installed voice.")]) -> int:
    """Remove a downloaded voice."""
    from bots.console import language, open_house

    return remove(open_house(), name, language())


def show(house: "House", language: str) -> int:
    """Every voice, one a line: what is installed first, then what can be."""
    from engine.edit import voices as shelf
    from engine.edit.voice import BUNDLED

    installed = shelf.installed(house.voices_dir)
    names = {voice.name for voice in installed}
    listed = {voice.name: voice for voice in shelf.catalogue()}
    typer.echo(say("voices_head", language))
    typer.echo(f"* {BUNDLED:<24} en  {say('voice_comes_with', language)}")
    for voice in installed:
        licence = listed[voice.name].licence if voice.name in listed else voice.licence
        typer.echo(f"* {voice.name:<24} {voice.language}  {voice.size_bytes / 1e6:.0f} MB  {licence}")
    for offered in shelf.catalogue():
        if offered.name not in names:
            typer.echo(f"  {offered.name:<24} {offered.language}  {offered.size_mb} MB  {offered.speaks}; {offered.licence}")
    return OK


def pull(house: "House", name: str, language: str) -> int:
    """Show a voice's size and licence, then fetch it; cut off, the next pull goes on from there."""
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TimeRemainingColumn, TransferSpeedColumn

    from engine.edit import voices as shelf
    from engine.edit.voice import BUNDLED

    if name in (BUNDLED, "joe"):
        return _refused(say("voice_comes_with", language))
    if any(voice.name == name for voice in shelf.installed(house.voices_dir)):
        typer.echo(say("voice_pulled", language, value=name))
        return OK
    url = house.engine_settings.voices_url
    try:
        house.voices_dir.mkdir(parents=True, exist_ok=True)
        offer = shelf.offer(name, url)
        megabytes = offer.size_bytes / 1e6
        typer.echo(say("voice_pulling", language, value=name, megabytes=megabytes, licence=offer.licence))
        if offer.card.strip():
            typer.echo("\n".join(f"  | {line}" for line in offer.card.strip().splitlines()))
        columns = (BarColumn(), DownloadColumn(), TransferSpeedColumn(), TimeRemainingColumn())
        with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
            task = progress.add_task(name, total=offer.size_bytes)
            shelf.pull(name, house.voices_dir, url, lambda have, whole: progress.update(task, completed=have, total=whole))
    except RequestRejected as exc:
        return _refused(as_sentence(exc.reason))
    except EngineError as exc:
        typer.echo(as_sentence(str(exc)), err=True)
        return FAILED
    typer.echo(say("voice_pulled", language, value=name))
    return OK


def remove(house: "House", name: str, language: str) -> int:
    """Delete a pulled voice."""
    from engine.edit import voices as shelf
    from engine.edit.voice import BUNDLED

    if name in (BUNDLED, "joe"):
        return _refused(say("voice_comes_with", language))
    try:
        shelf.remove(name, house.voices_dir)
    except RequestRejected as exc:
        return _refused(as_sentence(exc.reason))
    typer.echo(say("voice_removed", language, value=name))
    return OK


def _refused(text: str) -> int:
    typer.echo(text, err=True)
    return BAD_INPUT
