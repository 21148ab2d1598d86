"""shortwright cast: what the paper theatre reads in a prompt, as JSON on stdout. Needs no house, no database, no log.

Imports nothing heavy until the command runs.
"""

import json
from typing import Annotated

import typer

casting = typer.Typer()

LONGEST = 20_000

Prompt = Annotated[str, typer.Argument(metavar="PROMPT", help="What a shot shows, or - for stdin.", show_default=False)]
Style = Annotated[str, typer.Option(metavar="NAME", help="The look, such as paper, neon or vintage.")]


@casting.command()
def cast(prompt: Prompt, style: Style = "") -> int:
    """Print how a shot's prompt is read: who plays what, where, when, and the camera."""
    from bots.console import read_text
    from bots.errors import BadInput
    from engine.papercut.cast_list import cast_list

    text = read_text(prompt)
    if not any(letter.isprintable() and not letter.isspace() for letter in text):
        raise BadInput("cast_empty")
    if len(text) > LONGEST:
        raise BadInput("cast_too_long", letters=len(text), limit=LONGEST)
    typer.echo(json.dumps(cast_list(text, style), ensure_ascii=False, indent=2))
    return 0
