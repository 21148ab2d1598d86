"""shortwright voices: list, pull, remove. Shows what engine.edit.voices knows; a download happens only where it was asked for."""

import typer
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TimeRemainingColumn, TransferSpeedColumn

from bots.app import House
from bots.texts import as_sentence, say
from engine.edit import voices
from engine.edit.voice import BUNDLED
from engine.errors import EngineError, RequestRejected

OK, FAILED, BAD_INPUT = 0, 1, 2


def show(house: House, language: str) -> int:
    """Every voice, one a line: what is installed first, then what can be."""
    installed = voices.installed(house.voices_dir)
    names = {voice.name for voice in installed}
    listed = {voice.name: voice for voice in voices.catalogue()}
    typer.echo(say("voices_head", language))
    typer.echo(f"* {BUNDLED:<24} en  {say('voice_comes_with', language)}")
    for voice in installed:
        licence = listed[voice.name].licence if voice.name in listed else voice.licence
        typer.echo(f"* {voice.name:<24} {voice.language}  {voice.size_bytes / 1e6:.0f} MB  {licence}")
    for offered in voices.catalogue():
        if offered.name not in names:
            typer.echo(f"  {offered.name:<24} {offered.language}  {offered.size_mb} MB  {offered.speaks}; {offered.licence}")
    return OK


def pull(house: House, name: str, language: str) -> int:
    """Show a voice's size and licence, then fetch it; cut off, the next pull goes on from there."""
    if name in (BUNDLED, "joe"):
        return _refused(say("voice_comes_with", language))
    if any(voice.name == name for voice in voices.installed(house.voices_dir)):
        typer.echo(say("voice_pulled", language, value=name))
        return OK
    url = house.engine_settings.voices_url
    try:
        house.voices_dir.mkdir(parents=True, exist_ok=True)
        offer = voices.offer(name, url)
        megabytes = offer.size_bytes / 1e6
        typer.echo(say("voice_pulling", language, value=name, megabytes=megabytes, licence=offer.licence))
        if offer.card.strip():
            typer.echo("\n".join(f"  | {line}" for line in offer.card.strip().splitlines()))
        columns = (BarColumn(), DownloadColumn(), TransferSpeedColumn(), TimeRemainingColumn())
        with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
            task = progress.add_task(name, total=offer.size_bytes)
            voices.pull(name, house.voices_dir, url, lambda have, whole: progress.update(task, completed=have, total=whole))
    except RequestRejected as exc:
        return _refused(as_sentence(exc.reason))
    except EngineError as exc:
        typer.echo(as_sentence(str(exc)), err=True)
        return FAILED
    typer.echo(say("voice_pulled", language, value=name))
    return OK


def remove(house: House, name: str, language: str) -> int:
    """Delete a pulled voice."""
    if name in (BUNDLED, "joe"):
        return _refused(say("voice_comes_with", language))
    try:
        voices.remove(name, house.voices_dir)
    except RequestRejected as exc:
        return _refused(as_sentence(exc.reason))
    typer.echo(say("voice_removed", language, value=name))
    return OK


def _refused(text: str) -> int:
    typer.echo(text, err=True)
    return BAD_INPUT
