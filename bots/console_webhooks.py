"""shortwright webhooks: programs that hear of finished jobs and posts. Flags in, lines and an exit code out."""

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated

import typer

from bots.errors import BadInput
from bots.texts import say

if TYPE_CHECKING:
    from bots.app import House

OK, FAILED, BAD_INPUT = 0, 1, 2

webhooks = typer.Typer(no_args_is_help=True, help="Webhooks: programs that hear of finished jobs and posts.")

Which = Annotated[str, typer.Argument(metavar="ID", help="The webhook, as `shortwright webhooks list` shows it.")]


@webhooks.command()
def add(
    url: Annotated[str, typer.Argument(metavar="URL", help="Where messages go, https://…")],
    events: Annotated[
        str, typer.Option(metavar="LIST", help="job.completed,job.failed,post.published. Default: all of them.")
    ] = "",
    person: Annotated[str, typer.Option(metavar="WHO", help="Only what this person asked for, e.g. telegram:ID.")] = "*",
) -> int:
    """Add a webhook and show its secret, once."""

    def work(house: "House", language: str) -> int:
        from bots.webhooks import read_events, read_url
        from storage import webhooks as rows

        address, wanted = read_url(url), read_events(events)
        with house.database.session() as session:
            row = rows.create(session, address, person=person.strip()[:100] or rows.EVERYBODY, events=wanted)
            session.commit()
        named = ", ".join(wanted) or say("webhook_all_events", language)
        typer.echo(say("webhook_added", language, webhook=row.id, events=named, secret=row.secret))
        return OK

    return _with_house(work)


@webhooks.command("list")
def show() -> int:
    """Show every webhook, what waits for it and what was given up."""

    def work(house: "House", language: str) -> int:
        from storage import webhooks as rows

        with house.database.session() as session:
            every, counts = rows.every(session), rows.counts(session)
        for row in every:
            values = {
                "webhook": row.id,
                "state": say(f"webhook_{row.status}", language),
                "url": row.url,
                "events": ", ".join(map(str, row.events)) or say("webhook_all_events", language),
                "pending": counts.get((row.id, "pending"), 0),
                "dead": counts.get((row.id, "dead"), 0),
            }
            typer.echo(say("webhook_line", language, **values))
        if not every:
            typer.echo(say("webhook_none", language))
        return OK

    return _with_house(work)


@webhooks.command()
def remove(webhook: Which) -> int:
    """Take a webhook away, with what it is owed."""

    def work(house: "House", language: str) -> int:
        from storage import webhooks as rows

        with house.database.session() as session:
            if not rows.remove(session, webhook):
                raise BadInput("webhook_unknown", value=webhook[:40])
            session.commit()
        typer.echo(say("webhook_removed", language, webhook=webhook))
        return OK

    return _with_house(work)


@webhooks.command()
def test(webhook: Which) -> int:
    """Send a test message now and say what the answer was."""

    def work(house: "House", language: str) -> int:
        return asyncio.run(_test(house, webhook, language))

    return _with_house(work)


@webhooks.command()
def dead(webhook: Annotated[str, typer.Argument(metavar="[ID]", help="Of one webhook only.")] = "") -> int:
    """Show the messages that were given up after three days of tries."""

    def work(house: "House", language: str) -> int:
        from storage import webhooks as rows

        with house.database.session() as session:
            given_up = rows.dead(session, webhook)
        for row in given_up:
            line = say("webhook_dead_line", language, message=row.id, event=row.event, subject=row.subject, why=row.error_text)
            typer.echo(line)
        if not given_up:
            typer.echo(say("webhook_no_dead", language))
        return OK

    return _with_house(work)


@webhooks.command()
def resend(
    which: Annotated[str, typer.Argument(metavar="[ID]", help="One message, or all of a webhook. Default: everything.")] = "",
) -> int:
    """Owe again what was given up."""

    def work(house: "House", language: str) -> int:
        from storage import webhooks as rows

        with house.database.session() as session:
            number = rows.send_again(session, which)
            session.commit()
        typer.echo(say("webhook_resent", language, number=number))
        return OK

    return _with_house(work)


def _with_house(work: "Callable[[House, str], int]") -> int:
    from bots.console import language, open_house

    house = open_house()
    try:
        return work(house, language())
    finally:
        asyncio.run(house.close())


async def _test(house: "House", webhook_id: str, language: str) -> int:
    import secrets
    import time

    import httpx

    from bots.webhooks import body_of, open_client, post, signed
    from storage import webhooks as rows
    from storage.tables import now

    with house.database.session() as session:
        row = rows.find(session, webhook_id)
    if row is None:
        raise BadInput("webhook_unknown", value=webhook_id[:40])
    body = body_of("test", now(), {"webhook": row.id})
    async with open_client() as client:
        try:
            answer = await post(client, row.url, signed(row.secret, f"msg_{secrets.token_hex(12)}", int(time.time()), body), body)
        except (httpx.HTTPError, httpx.InvalidURL) as exc:
            typer.echo(say("webhook_test_failed", language, url=row.url, why=type(exc).__name__), err=True)
            return FAILED
    if not answer.is_success:
        typer.echo(say("webhook_test_failed", language, url=row.url, why=answer.status_code), err=True)
        return FAILED
    typer.echo(say("webhook_tested", language, url=row.url, code=answer.status_code))
    return OK
