"""The terminal as a front-end: the `shortwright` command. Flags become an Incoming, a Reply becomes lines and an exit code.

Imports nothing heavy at module level, so that --help answers at once. Exit codes: 0 done, 1 failed, 2 bad input, 130 Ctrl-C.
"""

import asyncio
import gc
import getpass
import logging
import os
import re
import subprocess
import sys
import traceback
from collections.abc import Coroutine
from contextlib import suppress
from importlib.metadata import version as installed_version
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bots.console_cast import casting
from bots.console_changes import changes
from bots.console_models import models
from bots.console_schedule import schedule
from bots.console_series import series
from bots.console_voices import voices
from bots.console_webhooks import webhooks
from bots.errors import BadInput, BadSetting
from bots.texts import explain, say

if TYPE_CHECKING:
    from bots.app import House
    from bots.console_job import Form, Screen

logger = logging.getLogger(__name__)

OK, FAILED, BAD_INPUT, INTERRUPTED = 0, 1, 2, 130
MAX_SCRIPT_BYTES = 200_000

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="An idea goes in, a finished short video comes out: script, voice, captions, music, rendered shots.",
)
app.add_typer(casting)
app.add_typer(changes)  # its commands stand among the others
app.add_typer(schedule, name="schedule")
app.add_typer(voices, name="voices")
app.add_typer(series, name="series")
app.add_typer(webhooks, name="webhooks")
app.add_typer(models, name="models")

Idea = Annotated[
    str,
    typer.Argument(
        metavar="IDEA", help="The idea, or your own script: several sentences, a text file, or - for stdin.", show_default=False
    ),
]
Seconds = Annotated[str, typer.Option(metavar="3..60", help="Length in seconds; your own script sets its own.")]
Ratio = Annotated[str, typer.Option(metavar="RATIO", help="9:16, 16:9, 1:1, 4:5, or a size such as 1080x1920.")]
Lang = Annotated[str, typer.Option(metavar="CODE", help="Language of the script: en, zh … Default: the idea's own.")]
Voice = Annotated[str, typer.Option(metavar="NAME", help="An installed voice, or none. See: shortwright voices list.")]
MusicOption = Annotated[str, typer.Option("--music", metavar="MOOD|FILE", help="A mood (calm, happy …), a sound file, or none.")]
Captions = Annotated[bool, typer.Option("--captions/--no-captions", help="Draw the spoken words.")]
Style = Annotated[str, typer.Option(metavar="NAME", help="The look, such as paper, neon or vintage.")]
EngineOption = Annotated[str, typer.Option("--engine", metavar="NAME", help="What draws: papercut needs no GPU.")]
Draft = Annotated[bool, typer.Option("--draft", help="Half size, quick: to look before the final.")]
Seed = Annotated[str, typer.Option(metavar="N", help="Another number, another short; the same number, the same one.")]
Storyboard = Annotated[bool, typer.Option("--storyboard", help="Show the storyboard and ask before rendering.")]
Out = Annotated[
    Path | None, typer.Option("--out", metavar="FILE", help="Where to put it. Default: ./<idea>.mp4, never over another.")
]
Open = Annotated[bool, typer.Option("--open", help="Open the finished file.")]


@app.command()
def make(
    idea: Idea,
    seconds: Seconds = "20",
    ratio: Ratio = "9:16",
    lang: Lang = "",
    voice: Voice = "",
    music: MusicOption = "",
    captions: Captions = True,
    style: Style = "",
    engine: EngineOption = "",
    draft: Draft = False,
    seed: Seed = "0",
    storyboard: Storyboard = False,
    out: Out = None,
    open_it: Open = False,
) -> int:
    """Make a short from an idea."""
    from agent.writer.title import slug

    options = {
        "seconds": seconds,
        "ratio": ratio,
        "lang": lang,
        "voice": voice,
        "music": music,
        "captions": captions,
        "style": style,
        "draft": draft,
        "seed": seed,
        "storyboard": storyboard,
    }
    text = read_text(idea)
    options["own_words"] = is_script(idea, text)
    target = check_out(out) if out is not None else Path(f"{slug(text)}.mp4")
    check_folder(target)
    return _run(_make(open_house(engine), text, options, target, open_it=open_it))


@app.command()
def script(
    idea: Idea,
    seconds: Seconds = "20",
    lang: Lang = "",
    style: Style = "",
    seed: Seed = "0",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    fountain: Annotated[bool, typer.Option("--fountain", help="Print a Fountain screenplay, to be edited and made.")] = False,
) -> int:
    """Write only the script and its shots."""
    text = read_text(idea)
    options = {"seconds": seconds, "lang": lang, "style": style, "seed": seed, "own_words": is_script(idea, text)}
    form: Form = "json" if as_json else "fountain" if fountain else "text"
    return _run(_script(open_house(), text, options, form))


@app.command()
def jobs() -> int:
    """List the newest jobs."""
    return _reply(open_house(), "jobs", "")


@app.command()
def resume(
    job: Annotated[
        str, typer.Argument(metavar="JOB", help="A job's id, or its beginning. Default: whatever is unfinished.")
    ] = "",
    open_it: Open = False,
) -> int:
    """Go on with an interrupted, waiting or failed job."""
    return _run(_resume(open_house(), job, open_it=open_it))


@app.command()
def cancel(job: Annotated[str, typer.Argument(metavar="JOB", help="A job's id, or its beginning.")]) -> int:
    """Cancel a job."""
    return _reply(open_house(), "cancel", job)


@app.command()
def gallery() -> int:
    """List the newest shorts and where their files are."""
    return _reply(open_house(), "gallery", "")


@app.command()
def forget(yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False) -> int:
    """Delete everything you made here: jobs, shorts, settings. Files that were handed over stay."""
    house = open_house()
    if not yes:
        typer.echo(house.commands.handle(incoming("forget", "", "file:")).text)
        if not typer.confirm("?", prompt_suffix=" "):
            house.database.close()
            return OK
    return _reply(house, "forget", "", {"sure": True})


@app.command()
def doctor() -> int:
    """Say what is installed, found and missing, and what that means."""
    from bots.doctor import examine

    house = open_house()
    fine = True
    for finding in examine(house):
        mark = {"ok": "✓", "note": "·", "bad": "✗"}[finding.state]
        fine = fine and finding.state != "bad"
        typer.echo(f"{mark} {finding.name:<22} {finding.text}")
    return OK if fine else FAILED


@app.command()
def serve(
    only: Annotated[
        str, typer.Option("--only", help="Only one part: worker, telegram or discord. The others run in processes of their own.")
    ] = "",
) -> int:
    """Work on jobs as they come, and serve the chats whose tokens are set, until Ctrl-C."""
    return _run(_serve(open_house(), only))


@app.command()
def version() -> int:
    """Print the version."""
    typer.echo(installed_version("shortwright"))
    return OK


def main() -> None:
    """The `shortwright` command."""
    # Imports make no garbage, and taking every module apart at the end helps nobody: 0.7 s of CPU in all. What matters is closed by run.
    gc.set_threshold(50_000, 20, 50)
    code = run(sys.argv[1:])
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):
            stream.flush()
    os._exit(code)


def run(arguments: list[str]) -> int:
    """Run one command line and return its exit code; whatever goes wrong is one sentence on stderr."""
    logging.getLogger().addHandler(logging.NullHandler())  # without a log file nothing is logged: never a trace on the terminal
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a terminal without Chinese must not end a finished job
    try:
        return int(app(arguments, prog_name="shortwright", standalone_mode=False) or OK)
    except (KeyboardInterrupt, typer.Abort):
        return INTERRUPTED
    except BrokenPipeError:
        sys.stderr.close()
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except Exception as exc:
        if hasattr(exc, "show") and hasattr(exc, "exit_code"):  # typer's own: a flag that is not one
            exc.show()
            return int(exc.exit_code)
        return _explained(exc)


def language() -> str:
    """The language of sentences: the setting, else the terminal's, else English."""
    from bots.app import read_settings
    from bots.settings import BotSettings

    try:
        asked = read_settings(BotSettings).language
    except BadSetting:
        asked = ""
    local = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    return asked or ("zh" if local.lower().startswith("zh") else "en")


def read_text(idea: str) -> str:
    """The idea itself, a text file's content where it names one, or stdin for "-". Raises BadInput."""
    if idea == "-":
        return _decoded(sys.stdin.buffer.read(MAX_SCRIPT_BYTES), "stdin")
    try:
        if len(idea) < 1000 and Path(idea).is_file():
            return _decoded(_head(Path(idea)), idea)
    except OSError as exc:
        raise BadInput("file_unreadable", value=idea) from exc
    except ValueError:  # a NUL: no file's name, and no idea either
        return idea
    if re.fullmatch(r"\S+\.(?:txt|md|fountain|rtf|pdf|docx?)", idea, re.IGNORECASE):
        raise BadInput("file_missing", value=idea)
    return idea


def is_script(idea: str, text: str) -> bool:
    """Whether the text came from a file or stdin and holds a whole sentence: those words are the person's own script.

    >>> is_script("-", "A fox."), is_script("-", "a red fox"), is_script("A fox.", "A fox.")
    (True, False, False)
    """
    return (idea == "-" or text != idea) and re.search(r"[.!?。！？…]", text) is not None


def check_out(out: Path) -> Path:
    """An asked-for path that a short can be written to. Raises BadInput before anything is begun."""
    target = out.expanduser()
    if target.is_dir():
        raise BadInput("out_is_folder", value=str(out), example=str(out / "fox.mp4"))
    if target.suffix.lower() != ".mp4":
        raise BadInput("out_not_mp4", example=f"{target.stem or 'fox'}.mp4")
    if target.exists():
        raise BadInput("out_exists", value=str(out))
    return target


def check_folder(target: Path) -> None:
    """Raise BadInput where a file cannot be put beside the others in its folder."""
    folder = target.absolute().parent
    if not folder.is_dir():
        raise BadInput("out_no_folder", value=str(folder))
    if not os.access(folder, os.W_OK):
        raise BadInput("out_not_writable", value=str(folder))


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(MAX_SCRIPT_BYTES)


def _decoded(data: bytes, name: str) -> str:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as exc:
        raise BadInput("file_not_text", value=name) from exc
    if "\0" in text:
        raise BadInput("file_not_text", value=name)
    return text


def open_house(engine: str = "") -> "House":
    """The house, with its log open. Raises BadSetting, BadInput."""
    from bots.app import House, read_settings
    from bots.asked import shown
    from engine.backends import names
    from engine.settings import EngineSettings

    settings = None
    if engine:
        if engine not in names():
            raise BadInput("engine_unknown", value=shown(engine), engines=", ".join(names()))
        settings = read_settings(EngineSettings).model_copy(update={"backend": engine})
    house = House(engine_settings=settings)
    house.start_logging()
    return house


def incoming(command: str, text: str, address: str, options: dict[str, Any] | None = None) -> Any:
    """The command as what comes in from this machine."""
    from bots.messages import Incoming

    return Incoming(address, f"console:{_user()}", command, text, options or {}, language())


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # a container without a name for its user
        return str(os.getuid())


def _reply(house: "House", command: str, text: str, options: dict[str, Any] | None = None) -> int:
    reply = house.commands.handle(incoming(command, text, "file:", options))
    typer.echo(reply.text, err=not reply.ok)
    house.database.close()
    return OK if reply.ok else BAD_INPUT


def _run(work: Coroutine[Any, Any, int]) -> int:
    return asyncio.run(work)


async def _make(house: "House", text: str, options: dict[str, Any], target: Path, *, open_it: bool) -> int:
    from bots.file_messenger import address_of

    return await begin(house, incoming("short", text, address_of(target), options), open_it=open_it)


async def _script(house: "House", text: str, options: dict[str, Any], form: "Form") -> int:
    return await begin(house, incoming("script", text, f"console:{_user()}", options), form=form)


async def begin(house: "House", asked: Any, *, open_it: bool = False, form: "Form" = "text") -> int:
    """Commit the job that is asked for (an Incoming), then bring it to its end."""
    stop = asyncio.Event()
    from bots.console_job import stop_on_signals

    with stop_on_signals(stop):
        try:
            reply = await asyncio.to_thread(house.commands.handle, asked)
            if not reply.ok:
                typer.echo(reply.text, err=True)
                return BAD_INPUT
            return await follow(house, reply.job_id, stop, open_it=open_it, form=form)
        finally:
            await house.close()


async def _resume(house: "House", job: str, *, open_it: bool) -> int:
    """Bring the named job to its end, or one unfinished job after another."""
    from bots.console_job import stop_on_signals

    stop, done = asyncio.Event(), set[str]()
    with stop_on_signals(stop):
        try:
            while True:
                reply = await asyncio.to_thread(house.commands.handle, incoming("resume", job, "file:"))
                if reply.job_id in done:
                    return OK
                if not reply.ok or not done or reply.job_id:
                    typer.echo(reply.text, err=not reply.ok)
                if not reply.ok or not reply.job_id:
                    return OK if reply.ok else BAD_INPUT
                code = await follow(house, reply.job_id, stop, open_it=open_it)
                done.add(reply.job_id)
                if code != OK or job:
                    return code
        finally:
            await house.close()


async def follow(house: "House", job_id: str, stop: asyncio.Event, *, open_it: bool = False, form: "Form" = "text") -> int:
    """Bring a job to its end."""
    from bots.console_job import Follower

    follower = Follower(house, _screen(), language(), stop, form=form)
    code = await follower.follow(job_id)
    if code == OK and open_it and follower.path is not None:
        _open(follower.path)
    return code


async def _serve(house: "House", only: str) -> int:
    from bots.console_job import stop_on_signals

    stop = asyncio.Event()
    with stop_on_signals(stop):
        try:
            house.check_part(only)
            typer.echo(say("serving", language(), home=house.database.home))
            chats = ", ".join(house.chats())
            typer.echo(say("serving_chats" if chats else "serving_no_chats", language(), chats=chats))
            await house.serve(stop, only)
            typer.echo(say("served", language()))
        finally:
            await house.close()
    return OK


def _screen() -> "Screen":
    """A moving line on a terminal, plain lines elsewhere; stderr, so that stdout holds only what was asked for."""
    from rich.console import Console

    from bots.console_job import LiveScreen, PlainScreen

    console = Console(stderr=True)
    return LiveScreen(console) if console.is_terminal else PlainScreen(console)


def _open(path: Path) -> None:
    """Open the file with the desktop's own program; where there is none, the path that was printed has to do."""
    opener = "open" if sys.platform == "darwin" else "xdg-open"
    try:
        subprocess.Popen([opener, str(path)], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    except OSError:
        typer.echo(say("no_opener", language()), err=True)


def _explained(exc: Exception) -> int:
    """One sentence on stderr; the whole story in the log."""
    if isinstance(exc, BadInput):
        typer.echo(explain(exc, language()), err=True)
        return BAD_INPUT
    logger.error("command failed: %s", type(exc).__name__, exc_info=exc, extra={"action": "command_failed"})
    log = ""
    for handler in logging.getLogger().handlers:
        log = str(getattr(handler, "baseFilename", log))
    if os.environ.get("SHORTWRIGHT_DEBUG", "").lower() in ("1", "true", "yes"):
        traceback.print_exception(exc)
    typer.echo(explain(exc, language(), log=log or "–"), err=True)
    return BAD_INPUT if isinstance(exc, BadSetting) else FAILED
