"""Builds the house once: settings → database, engine, voices, chat model, worker, messengers; owns start and graceful stop.

Importing this loads nothing heavy: each part is imported when it is first asked for, and only what a command needs is built.
"""

import asyncio
import logging
import logging.handlers
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from pydantic import ValidationError
from pydantic_settings import BaseSettings

from agent.settings import AgentSettings
from bots.errors import BadInput, BadSetting
from bots.file_messenger import FileMessenger
from bots.messages import Messenger
from bots.settings import BotSettings, ChatSettings, DiscordSettings, TelegramSettings, WebSettings
from engine.settings import EngineSettings
from storage.settings import StorageSettings

if TYPE_CHECKING:
    from agent.chat_model import ChatModel
    from agent.worker import Tools, Worker
    from bots.asked import Available
    from bots.commands import Commands
    from bots.ideas import Ideas
    from bots.outbox import Outbox
    from bots.scheduler import Scheduler
    from engine.base import Engine
    from engine.edit.music import MusicLibrary
    from engine.edit.speech import Voice
    from storage.database import Database

log = logging.getLogger(__name__)

ENV_FILE = Path(".env")
SETTINGS: tuple[type[BaseSettings], ...] = (
    StorageSettings,
    AgentSettings,
    EngineSettings,
    BotSettings,
    ChatSettings,
    TelegramSettings,
    DiscordSettings,
    WebSettings,
)
SWEEP_EVERY_S = 3600.0
STOP_WITHIN_S = 1.8
ASKS_KEPT = timedelta(days=30)
LOG_BYTES = 2_000_000

S = TypeVar("S", bound=BaseSettings)


@dataclass(frozen=True)
class FrontEnd:
    """One platform that joins the service: how it sends, and its own loop until stop is set (None where it only sends)."""

    messenger: Messenger
    run: Callable[[asyncio.Event], Awaitable[None]] | None = None


def _open_files(_house: "House") -> FrontEnd | None:
    return FrontEnd(FileMessenger())


def _open_telegram(house: "House") -> FrontEnd | None:
    if not house.telegram.bot_token.get_secret_value():
        return None
    from bots.telegram_bot import open_telegram

    return open_telegram(house)


def _open_discord(house: "House") -> FrontEnd | None:
    if not house.discord.bot_token.get_secret_value():
        return None
    from bots.discord_bot import open_discord

    return open_discord(house)


def _open_webhooks(house: "House") -> FrontEnd:
    from bots.webhook_messenger import WebhookMessenger

    links = None
    if house.web.listen:
        from bots.web.links import Links

        links = Links(house.web)
    return FrontEnd(WebhookMessenger(house.database, links))


def _open_web(house: "House") -> FrontEnd | None:
    if not house.web.listen:
        return None
    from bots.web.door import Door, WebMessenger

    return FrontEnd(WebMessenger(), Door(house.web, house.commands, house.database).run)


# One row a platform: called when the service starts; None where it is not configured. A front-end is added or removed here.
FRONT_ENDS: dict[str, Callable[["House"], FrontEnd | None]] = {
    "file": _open_files,
    "telegram": _open_telegram,
    "discord": _open_discord,
    "webhook": _open_webhooks,
    "web": _open_web,
}
PARTS = ("", "worker", "telegram", "discord", "web")  # what `serve --only` takes


class House:
    """Everything that one process uses, each part built on first use. Close it at the end."""

    def __init__(self, *, env_file: Path | None = ENV_FILE, engine_settings: EngineSettings | None = None) -> None:
        self.storage = read_settings(StorageSettings, env_file)
        self.agent = read_settings(AgentSettings, env_file)
        self.bots = read_settings(BotSettings, env_file)
        self.chat = read_settings(ChatSettings, env_file)
        self.telegram = read_settings(TelegramSettings, env_file)
        self.discord = read_settings(DiscordSettings, env_file)
        self.web = read_settings(WebSettings, env_file)
        self.engine_settings = engine_settings or read_settings(EngineSettings, env_file)
        self._voices: dict[tuple[str, str], Voice | None] = {}

    @cached_property
    def database(self) -> "Database":
        """The data folder, created and migrated. Raises HomeUnusable, SchemaTooNew."""
        from storage.database import open_database

        return open_database(self.storage)

    @cached_property
    def engine(self) -> "Engine":
        """What draws shots. Raises PartMissing, EngineUnavailable."""
        from engine.backends import open_engine

        return open_engine(self.engine_settings.model_copy(update={"models_dir": self.models_dir}))

    @cached_property
    def sketch(self) -> "Engine":
        """Papercut, for storyboards and guides, whatever draws the shots."""
        from engine.backends import open_engine

        if self.engine_settings.backend == "papercut":
            return self.engine
        return open_engine(self.engine_settings.model_copy(update={"backend": "papercut"}))

    def voice_for(self, language: str, name: str = "") -> "Voice | None":
        """The voice that speaks a language, opened once; None where nobody can. Raises PartMissing, RequestRejected."""
        from engine.edit.voice import open_voice

        if (language, name) not in self._voices:
            self._voices[language, name] = open_voice(self.engine_settings, self.voices_dir, language, name)
        return self._voices[language, name]

    def voice_names(self) -> tuple[str, ...]:
        """Names of the voices that are installed, the bundled one first."""
        from engine.edit.voice import BUNDLED
        from engine.edit.voices import installed

        return (BUNDLED, *(voice.name for voice in installed(self.voices_dir)))

    @property
    def voices_dir(self) -> Path:
        """Where pulled voices are kept."""
        return self.engine_settings.voices_dir or self.storage.home_path() / "voices"

    @property
    def models_dir(self) -> Path:
        """Where pulled video models are kept."""
        return self.engine_settings.models_dir or self.storage.home_path() / "models"

    @cached_property
    def music(self) -> "MusicLibrary":
        """The bundled music and the person's own."""
        from engine.edit.music import MusicLibrary

        return MusicLibrary(self.engine_settings.music_dir)

    @cached_property
    def chat_model(self) -> "ChatModel | None":
        """The chat model, where one is configured."""
        from agent.chat_model import open_chat_model

        return open_chat_model(self.agent)

    @cached_property
    def available(self) -> "Available":
        """What a person may choose from on this machine."""
        from bots.asked import Available

        return Available(
            voices=self.voice_names,
            styles=lambda: self.engine.capabilities().styles,
            music_file=lambda path: self.music.file(path),
            engines=lambda: dict.fromkeys((self.engine_settings.backend, "papercut")).keys(),
            paper_styles=lambda: self.sketch.capabilities().styles,
        )

    @cached_property
    def commands(self) -> "Commands":
        """What commands do, for any front-end."""
        from bots.commands import Commands

        return Commands(self.database, self.available, self.chat, self.ideas)

    @cached_property
    def ideas(self) -> "Ideas":
        """Where the ideas of series come from."""
        from bots.ideas import Ideas

        return Ideas(self.database, lambda: self.chat_model, self.chat.names("feeds"), self.chat.names("owners"))

    @cached_property
    def scheduler(self) -> "Scheduler":
        """The clock of this data folder's schedules."""
        from bots.desk import Desk
        from bots.scheduler import Scheduler

        return Scheduler(Desk(self.database, self.available, self.chat), self.ideas)

    @cached_property
    def worker(self) -> "Worker":
        """The worker on this house's tools."""
        from agent.worker import Worker

        return Worker(self.database, self._tools())

    def outbox(self, messengers: Iterable[Messenger]) -> "Outbox":
        """An outbox for these messengers."""
        from bots.outbox import Outbox

        return Outbox(self.database, {messenger.prefix: messenger for messenger in messengers})

    def chats(self) -> tuple[str, ...]:
        """The chats whose tokens are set, as people call them."""
        tokens = {"Telegram": self.telegram.bot_token, "Discord": self.discord.bot_token}
        return tuple(name for name, token in tokens.items() if token.get_secret_value())

    def check_part(self, only: str) -> None:
        """Raise BadInput for a part that there is not, BadSetting for a chat whose token is not set."""
        if only not in PARTS:
            raise BadInput("part_unknown", value=only[:40], parts=", ".join(filter(None, PARTS)))
        if only == "web" and not self.web.listen:
            raise BadSetting("WEB_LISTEN", "it is not set")
        if only not in ("", "worker", "web") and only not in map(str.lower, self.chats()):
            raise BadSetting(f"{only.upper()}_BOT_TOKEN", "it is not set")

    async def serve(self, stop: asyncio.Event, only: str = "") -> None:
        """Run everything until stop is set: worker, clock, outbox, housekeeping and each configured front-end. What is in hand is parked.

        only: one part of it, "worker" or a front-end's name; the others run in processes of their own on the same data folder. A part
        that fails ends the service with its error, so that whoever supervises it can start it again.
        """
        self.check_part(only)
        names = [name for name in FRONT_ENDS if only in ("", name) or (only == "worker" and name in ("file", "webhook"))]
        front_ends = [opened for name in names if (opened := FRONT_ENDS[name](self)) is not None]
        outbox = self.outbox(front.messenger for front in front_ends)
        loops = [outbox.run(stop), *(f.run(stop) for f in front_ends if f.run)]
        if only in ("", "worker"):
            loops += [self.worker.run(stop), self.scheduler.run(stop), self.keep_house(stop)]
        tasks = [asyncio.ensure_future(loop) for loop in loops]
        asked = asyncio.ensure_future(stop.wait())
        try:
            await asyncio.wait([*tasks, asked], return_when=asyncio.FIRST_COMPLETED)
        finally:
            stop.set()
            _, late = await asyncio.wait(tasks, timeout=STOP_WITHIN_S)
            for task in (*late, asked):
                task.cancel()
            results = await asyncio.gather(*tasks, return_exceptions=True)
        for result in results:
            if isinstance(result, Exception):
                raise result

    async def keep_house(self, stop: asyncio.Event) -> None:
        """Take away old files, now and every hour, until stop is set."""
        while not stop.is_set():
            await asyncio.to_thread(self.sweep)
            try:
                await asyncio.wait_for(stop.wait(), SWEEP_EVERY_S)
            except TimeoutError:
                continue

    def sweep(self) -> None:
        """Keep media within STORAGE_KEEP_DAYS and STORAGE_MAX_GB; remove work folders of jobs that ended, and what people took back."""
        from storage import forget, jobs, media, people, webhooks
        from storage.checkpoints import forget_threads
        from storage.tables import now

        with self.database.session() as session:
            ended, names = forget.sweep_forgotten(session)
            people.drop_old_asks(session, now() - ASKS_KEPT)
            webhooks.drop_old(session)
            gone = media.sweep(session, self.database.media_dir, self.storage.keep_days, self.storage.max_gb)
            session.commit()
            unfinished = [job.id for job in jobs.unfinished(session)]
        forget.remove_files(self.database, names)
        forget_threads(self.database, ended)
        media.clear_work(self.database.work_dir, unfinished)
        media.clear_inbox(self.database.home / "inbox")
        if gone:
            log.info("old files taken away", extra={"action": "swept", "files": gone})

    def start_logging(self) -> None:
        """Log to shortwright.log in the data folder, and nowhere else; an unwritable folder is the database's to report."""
        try:
            self.log_file.parent.mkdir(parents=True, exist_ok=True)
            handler = logging.handlers.RotatingFileHandler(self.log_file, maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8")
        except OSError:
            return
        logging.raiseExceptions = False  # a full disk must not write logging's own trace to the terminal
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
        root = logging.getLogger()
        root.addHandler(handler)
        root.setLevel(self.bots.log_level)
        for noisy in ("httpx", "httpx2", "openai", "alembic"):  # they log addresses and statements at INFO
            logging.getLogger(noisy).setLevel(logging.WARNING)
        logging.getLogger("apscheduler").setLevel(logging.ERROR)  # it says each beat, and each that comes while one is in hand

    @property
    def log_file(self) -> Path:
        """Where the log is."""
        return self.storage.home_path() / "shortwright.log"

    async def close(self) -> None:
        """Close what was opened: engines and voices first, the database last."""
        opened = self.__dict__  # cached properties live here once they were asked for
        if "worker" in opened:
            await self.worker.close()
        elif "engine" in opened:
            await self.engine.close()
        if "database" in opened:
            self.database.close()

    def _tools(self) -> "Tools":
        from agent.worker import Tools

        closing = [self._close_voices]
        if self.chat_model is not None:
            closing.append(self.chat_model.close)
        return Tools(
            settings=self.agent,
            engine=self.engine,
            sketch=self.sketch,
            voice_for=self.voice_for,
            music=self.music,
            chat_model=self.chat_model,
            shots_at_once=self.engine_settings.shots_at_once,
            closing=tuple(closing),
        )

    async def _close_voices(self) -> None:
        for voice in self._voices.values():
            if voice is not None:
                await voice.close()


def read_settings(cls: type[S], env_file: Path | None = ENV_FILE) -> S:
    """One room's settings from the environment and the .env file. Raises BadSetting naming the first that cannot be used."""
    try:
        return cls(_env_file=env_file, _env_ignore_empty=True)  # NAME= in .env means: not set
    except ValidationError as exc:
        first = exc.errors()[0]
        field = str(first["loc"][0]) if first["loc"] else ""
        name = field if field.isupper() else f"{cls.model_config.get('env_prefix', '')}{field}".upper()
        raise BadSetting(name, str(first["msg"]).removeprefix("Value error, ")) from exc
    except (OSError, UnicodeDecodeError) as exc:
        raise BadSetting(str(env_file), "the file cannot be read as text") from exc
