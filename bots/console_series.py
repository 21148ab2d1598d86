"""shortwright series … and the commands of shortwright schedule that keep schedules. Flags become an Incoming, a Reply becomes lines.

Imports nothing heavy. Without a path a series puts its shorts into the folder it was made in, called after it.
"""

import asyncio
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bots.console_schedule import schedule
from bots.errors import BadInput

if TYPE_CHECKING:
    from bots.app import House

MOST_BYTES = 2_000_000

series = typer.Typer(no_args_is_help=True, help="Series: shorts that come again and again, each from another idea.")

Name = Annotated[str, typer.Argument(metavar="NAME", help="The series' name, or the beginning of its id.")]
Seconds = Annotated[str, typer.Option(metavar="3..60", help="Length in seconds.")]
Ratio = Annotated[str, typer.Option(metavar="RATIO", help="9:16, 16:9, 1:1, 4:5, or a size such as 1080x1920.")]
Lang = Annotated[str, typer.Option(metavar="CODE", help="Language of the shorts: en, zh … Default: the ideas' own.")]
Style = Annotated[str, typer.Option(metavar="NAME", help="The look, such as paper, neon or vintage.")]
Voice = Annotated[str, typer.Option(metavar="NAME", help="An installed voice, or none.")]
Music = Annotated[str, typer.Option("--music", metavar="MOOD", help="A mood (calm, happy …), or none.")]
Draft = Annotated[str, typer.Option("--quality", metavar="draft|final", help="Drafts are quick and half the size.")]
Engine = Annotated[str, typer.Option("--engine", metavar="NAME", help="What draws: the configured one, or papercut.")]
Cast = Annotated[str, typer.Option(metavar="WHO", help='Characters: "Milo: a small grey cat; Luna: a white owl".')]
Hashtags = Annotated[str, typer.Option(metavar="TAGS", help='Hashtags of the posts: "#fox #paperart".')]
Caption = Annotated[str, typer.Option(metavar="TEXT", help="Text of the posts: {title} {idea} {hashtags} {series} {number}.")]
Source = Annotated[str, typer.Option(metavar="ideas|topics|URL", help="Where ideas come from: written, your list, a feed.")]
Then = Annotated[str, typer.Option(metavar="ideas|stop", help="When the list is used up: write new ones, or stop.")]
Topics = Annotated[Path | None, typer.Option("--topics", metavar="FILE", help="Topics: text, one a line, or .csv.")]
Folder = Annotated[
    Path | None, typer.Option("--out", metavar="FILE.mp4|FOLDER", help="Where its shorts go without another place.")
]
Number = Annotated[str, typer.Argument(metavar="N", help="The number in the list.")]


@series.command("new")
def new_series(
    what: Annotated[
        str, typer.Argument(metavar="NAME: THEME", help='"Fox tales: a little fox in the snow".', show_default=False)
    ],
    topics: Topics = None,
    seconds: Seconds = "",
    ratio: Ratio = "",
    lang: Lang = "",
    style: Style = "",
    voice: Voice = "",
    music: Music = "",
    draft: Draft = "",
    engine: Engine = "",
    cast: Cast = "",
    hashtags: Hashtags = "",
    caption: Caption = "",
    source: Source = "",
    then: Then = "",
    out: Folder = None,
) -> int:
    """Make a series."""
    options = _options(
        locals(), ("seconds", "ratio", "lang", "style", "voice", "music", "draft", "engine", "cast", "hashtags", "caption")
    )
    options |= _options({"source": source, "then": then}, ("source", "then")) | _file(topics, "topics")
    return _say("series", what, {"do": "new", **options}, address=_address(out, what.partition(":")[0]))


@series.command("list")
def list_series() -> int:
    """List the series."""
    return _say("series", "", {"do": "list"})


@series.command()
def show(name: Name) -> int:
    """Show all of one series."""
    return _say("series", "", {"do": "show", "series": name})


@series.command("set")
def set_(
    name: Name,
    what: Annotated[
        str, typer.Argument(metavar="SETTING", help="name, theme, seconds, ratio, lang, style, voice, cast, caption, source …")
    ] = "",
    value: Annotated[str, typer.Argument(metavar="VALUE", help="The new value; - takes it back.")] = "",
) -> int:
    """Change a setting of a series; without one, show them."""
    return _say("series", f"{what} {value}".strip(), {"do": "set", "series": name})


@series.command()
def add(
    name: Name,
    topic: Annotated[
        list[str] | None, typer.Argument(metavar="TOPIC…", help="Topics; - reads them from stdin.", show_default=False)
    ] = None,
    topics: Topics = None,
) -> int:
    """Add topics to a series."""
    text = sys.stdin.read(MOST_BYTES) if topic == ["-"] else "\n".join(topic or [])
    if not text.strip() and topics is None:
        raise BadInput("topics_none")
    return _say("series", text, {"do": "add", "series": name, **_file(topics, "topics")})


@series.command()
def ideas(name: Name) -> int:
    """Show the ideas that come next."""
    return _say("series", "", {"do": "ideas", "series": name})


@series.command()
def pause(name: Name) -> int:
    """Make and post nothing more of a series for now."""
    return _say("series", "", {"do": "pause", "series": name})


@series.command("resume")
def resume_series(name: Name) -> int:
    """Let a paused or ended series go on."""
    return _say("series", "", {"do": "resume", "series": name})


@series.command()
def delete(name: Name, yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False) -> int:
    """Delete a series with its ideas and schedules. Shorts that were made stay."""
    if not yes:
        code = _say("series", "", {"do": "delete", "series": name})
        if code or not typer.confirm("?", prompt_suffix=" "):
            return code
    return _say("series", "", {"do": "delete", "series": name, "sure": True})


@series.command()
def history(name: Name) -> int:
    """List what a series has posted."""
    return _say("series", "", {"do": "history", "series": name})


@series.command()
def run(
    name: Name,
    out: Folder = None,
    post: Annotated[bool, typer.Option("--post", help="Post it where the series posts; shortwright serve does that.")] = False,
) -> int:
    """Make one short of a series now."""
    return asyncio.run(_run(name, _address(out, name) if out is not None else "file:", post=post))


@series.command()
def export(
    name: Name, out: Annotated[Path | None, typer.Option("--out", metavar="FILE.toml", help="A file instead of stdout.")] = None
) -> int:
    """Write a series as TOML, to be kept in git."""
    from bots.console import incoming, open_house

    house = open_house()
    try:
        reply = house.commands.handle(incoming("series", "", "file:", {"do": "export", "series": name}))
        if not reply.ok or out is None:
            typer.echo(reply.text, err=not reply.ok, nl=not reply.ok)
            return 0 if reply.ok else 2
        out.write_text(reply.text, encoding="utf-8")
    except OSError as exc:
        raise BadInput("out_not_writable", value=str(out)) from exc
    finally:
        house.database.close()
    return 0


@series.command("import")
def import_(
    file: Annotated[Path, typer.Argument(metavar="FILE.toml", help="A file that export wrote.")], out: Folder = None
) -> int:
    """Make a series from a file, or bring one to what its file says."""
    return _say("series", "", {"do": "import", **_file(file, "toml")}, address=_address(out, file.stem))


# ── shortwright schedule ─────────────────────────────────────────────────────────────────────────────────────────────────────────────


@schedule.command("new")
def new_schedule(
    words: Annotated[
        list[str], typer.Argument(metavar="WORDS|CRON", help='"every day at 9", "每天早上9点".', show_default=False)
    ],
    of: Annotated[str, typer.Option("--series", metavar="NAME", help="Which series. Default: the newest.")] = "",
    to: Annotated[
        list[str] | None,
        typer.Option(
            "--to", metavar="PLACE", help="telegram:-1001234, discord:1234, webhook:ID, a file or folder. Can be given again."
        ),
    ] = None,
    tz: Annotated[str, typer.Option("--tz", metavar="ZONE", help="Europe/Berlin, New York, 北京. Default: this machine's.")] = "",
    approve: Annotated[bool, typer.Option("--approve", help="Show each short to you first.")] = False,
) -> int:
    """Post a series at its times. shortwright serve has to be running then."""
    options = {"do": "new", "series": of, "to": [_place(one, of) for one in to or []], "zone": tz, "approve": approve}
    return _say("schedule", " ".join(words), options)


@schedule.command("list")
def list_schedules() -> int:
    """List the schedules."""
    return _say("schedule", "", {"do": "list"})


@schedule.command()
def queue(
    to: Annotated[str, typer.Option("--to", metavar="PLACE", help="Only what goes there: a title, an address, a file.")] = "",
) -> int:
    """Show what is posted next."""
    return _say("schedule", "", {"do": "queue", "place": to})


@schedule.command("now")
def post_now(number: Number) -> int:
    """Post an item of the queue as soon as it is made."""
    return _say("schedule", number, {"do": "now"})


@schedule.command()
def skip(number: Number) -> int:
    """Leave an item of the queue out."""
    return _say("schedule", number, {"do": "skip"})


@schedule.command()
def up(number: Number) -> int:
    """Let an item of the queue come earlier."""
    return _say("schedule", number, {"do": "up"})


@schedule.command()
def down(number: Number) -> int:
    """Let an item of the queue come later."""
    return _say("schedule", number, {"do": "down"})


@schedule.command("pause")
def pause_schedule(number: Number = "") -> int:
    """Pause a schedule."""
    return _say("schedule", number, {"do": "pause"})


@schedule.command("resume")
def resume_schedule(number: Number = "") -> int:
    """Let a schedule go on."""
    return _say("schedule", number, {"do": "resume"})


@schedule.command("delete")
def delete_schedule(number: Number = "") -> int:
    """Delete a schedule."""
    return _say("schedule", number, {"do": "delete"})


@schedule.command("approve")
def approve_schedule(
    number: Number,
    on: Annotated[
        str, typer.Argument(metavar="post|skip|off", help="See each short first, and what comes without your answer; or no more.")
    ] = "on",
    minutes: Annotated[str, typer.Option(metavar="N", help="How long it waits for your answer. Default: 60.")] = "",
) -> int:
    """See each short of a schedule before it is posted, or no more."""
    return _say("schedule", f"{number} {on} {minutes}".strip(), {"do": "approve"})


# ── inside ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────


def _say(command: str, text: str, options: dict[str, Any], *, address: str = "file:") -> int:
    from bots.console import incoming, open_house

    house = open_house()
    try:
        reply = house.commands.handle(incoming(command, text, address, options))
        typer.echo(reply.text, err=not reply.ok)
        return 0 if reply.ok else 2
    finally:
        house.database.close()


async def _run(name: str, address: str, *, post: bool) -> int:
    """Claim a slot of this moment and bring its job to its end, unless a service that is running does."""
    from bots.console import follow, incoming, open_house
    from bots.console_job import stop_on_signals

    house, stop = open_house(), asyncio.Event()
    with stop_on_signals(stop):
        try:
            options = {"do": "run", "series": name, "post": post}
            reply = await asyncio.to_thread(house.commands.handle, incoming("series", "", address, options))
            typer.echo(reply.text, err=True)
            if not reply.ok or post:
                return 0 if reply.ok else 2
            job_id = await _begun(house, reply.job_id)
            return await follow(house, job_id, stop) if job_id else 2
        finally:
            await house.close()


async def _begun(house: "House", slot: str) -> str:
    """The job of a slot, begun here or by the service; "" where there is no idea (said)."""
    from bots.console import language
    from bots.texts import say
    from storage import slots

    slot_id = int(slot)
    with house.database.session() as session:
        owned = slots.get(session, slot_id)
    stock = await house.ideas.stock(owned.series.id)
    if stock.ready:
        await asyncio.to_thread(house.scheduler.make_job, slot_id)
    with house.database.session() as session:
        owned = slots.get(session, slot_id)
        if owned.slot.job_id is None:
            slots.skip(session, slot_id)
            session.commit()
            typer.echo(
                say("series_no_idea", language(), name=owned.series.name, why=say(f"why.{stock.why}", language())), err=True
            )
        return owned.slot.job_id or ""


def _options(given: dict[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    return {name: given[name] for name in names if given.get(name) not in (None, "")}


def _file(path: Path | None, name: str) -> dict[str, Any]:
    """A file's bytes for the commands. Raises BadInput."""
    if path is None:
        return {}
    try:
        with path.open("rb") as file:
            return {name: file.read(MOST_BYTES + 1), f"{name}_name": path.name}
    except FileNotFoundError as exc:
        raise BadInput("file_missing", value=str(path)) from exc
    except OSError as exc:
        raise BadInput("file_unreadable", value=str(path)) from exc


def _address(out: Path | None, name: str) -> str:
    """The channel address of an asked-for file or folder, or of a file called after the series in this folder."""
    from agent.writer.title import slug
    from bots.console import check_folder
    from bots.file_messenger import address_of

    target = (out or Path()).expanduser()
    if target.suffix.lower() != ".mp4":
        target = target / f"{slug(name)}.mp4"
    check_folder(target)
    return address_of(target)


def _place(text: str, name: str) -> str:
    return text if text.startswith(("telegram:", "discord:", "webhook:", "file:")) else _address(Path(text), name or "short")
