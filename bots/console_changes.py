"""The commands that make a finished short again with something different: another take, a shot edited, another ratio, the final.

Imports nothing heavy; `console` holds how a job is begun and followed.
"""

import asyncio
from pathlib import Path
from typing import Annotated

import typer

changes = typer.Typer()

Short = Annotated[str, typer.Argument(metavar="JOB", help="The id of a finished job, or its beginning.")]
Out = Annotated[Path | None, typer.Option("--out", metavar="FILE.mp4", help="Where to put it. Default: beside the first one.")]


@changes.command()
def reroll(job: Short, shot: Annotated[str, typer.Argument(metavar="SHOT", help="A shot's number.")], out: Out = None) -> int:
    """Make a short again with another take of one shot."""
    return asyncio.run(_change("reroll", job, out, shot=shot))


@changes.command()
def edit(
    job: Short,
    shot: Annotated[str, typer.Argument(metavar="SHOT", help="A shot's number.")],
    text: Annotated[str, typer.Argument(metavar="TEXT", help="What the shot shall show.")],
    out: Out = None,
) -> int:
    """Make a short again with one shot showing something else."""
    return asyncio.run(_change("edit", job, out, text, shot=shot))


@changes.command()
def again(job: Short, out: Out = None) -> int:
    """Make a short again with new takes of all shots."""
    return asyncio.run(_change("retake", job, out))


@changes.command()
def ratio(
    job: Short, value: Annotated[str, typer.Argument(metavar="RATIO", help="9:16, 16:9, 1:1, 4:5 or a size.")], out: Out = None
) -> int:
    """Make a short again in another ratio."""
    return asyncio.run(_change("ratio", job, out, ratio=value))


@changes.command()
def final(job: Short, out: Out = None) -> int:
    """Make the final of a draft."""
    return asyncio.run(_change("final", job, out))


async def _change(kind: str, job: str, out: Path | None, text: str = "", **values: str) -> int:
    from bots.console import begin, check_folder, check_out, incoming, open_house
    from bots.file_messenger import address_of

    address = ""
    if out is not None:
        target = check_out(out)
        check_folder(target)
        address = address_of(target)
    return await begin(open_house(), incoming("change", text, address, {"job": job, "kind": kind, **values}))
