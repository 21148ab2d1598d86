"""Telegram's door: Update ↔ Incoming, Reply → messages; the loop that asks Telegram for news, or the webhook where it calls us.

Knows no command: it hands everything to `commands` in a thread and answers at once. Telegram is told that an update has arrived only
when its rows are committed, so that a crash loses none; one that comes twice makes one job (Incoming.message_id).
"""

import asyncio
import contextlib
import hmac
import json
import logging
import re
import secrets
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlencode, urlsplit

from telegram import Bot, BotCommand, CallbackQuery, Message, Update
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, RetryAfter, TelegramError
from telegram.request import HTTPXRequest

from bots.errors import BadSetting, BotError, DeliveryLater, DeliveryRefused
from bots.messages import Ask, Incoming, Parcel, Reply
from bots.settings import TelegramSettings
from bots.telegram_limits import DOWNLOAD_BYTES, LOCAL_DOWNLOAD_BYTES, LOCAL_UPLOAD_BYTES, MOST_TOAST, UPLOAD_BYTES, cut
from bots.telegram_messenger import PATIENCE_S, Place, TelegramMessenger, address_of, place_of, seconds_of
from bots.telegram_reader import Reader
from bots.texts import LANGUAGES, explain

if TYPE_CHECKING:
    from bots.app import FrontEnd, House
    from bots.commands import Commands

log = logging.getLogger(__name__)

UPDATES = ("message", "channel_post", "callback_query")
POLL_S = 30  # how long Telegram keeps a request for news open
COMMIT_WITHIN_S = 10.0  # then an update counts as arrived, whatever its command still does
LOOK_AGAIN_S = 0.2  # for other news while one is not committed
ANSWER_WITHIN_S = 1.5  # a press stops spinning after this, whatever its command still does
STOP_WITHIN_S = 1.2
SHOW_AGAIN_TRIES = 3

_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")

T = TypeVar("T")


def open_telegram(house: "House") -> "FrontEnd":
    """Telegram as one front-end of the service. Raises BadSetting for settings that cannot be right."""
    from bots.app import FrontEnd

    bot = TelegramBot(house.telegram, house.commands)
    return FrontEnd(bot.messenger, bot.run)


class TelegramBot:
    """One bot: what it hears goes to the commands, what they say goes back."""

    def __init__(self, settings: TelegramSettings, commands: "Commands") -> None:
        self._settings = settings
        self._commands = commands
        self._line, self._bot = _open_bot(settings)
        self.messenger = TelegramMessenger(self._bot, self._line)
        limit = int(settings.upload_mb * 1e6) or (LOCAL_UPLOAD_BYTES if settings.local_mode else UPLOAD_BYTES)
        largest = LOCAL_DOWNLOAD_BYTES if settings.local_mode else DOWNLOAD_BYTES
        self._reader = Reader(self._bot, commands.inbox, limit, largest)
        self._tasks: set[asyncio.Task[None]] = set()
        self._asking: dict[str, set[asyncio.Task[None]]] = {}  # address → questions on their way there

    async def run(self, stop: asyncio.Event) -> None:
        """Hear and answer until stop is set. Raises BadSetting where Telegram does not take the token or the webhook."""
        try:
            if await self._log_in(stop):
                await (self._listen(stop) if self._settings.webhook_url else self._poll(stop))
        finally:
            if self._tasks:
                await asyncio.wait(self._tasks, timeout=STOP_WITHIN_S)
            await self.messenger.close()

    # -- hearing --------------------------------------------------------------------------------------------------------------------

    async def _log_in(self, stop: asyncio.Event) -> bool:
        """Learn who we are and set the menu of commands; a network that is away is waited for. False where stop was set first."""
        await self._until_reached(self._bot.initialize, stop)
        if stop.is_set():
            return False
        self._reader.me = me = self._bot.bot
        log.info("logged in to Telegram as @%s", me.username, extra={"action": "telegram_ready"})
        menus = {language: self._commands.menu(language) for language in LANGUAGES}
        self._reader.known = frozenset(name for menu in menus.values() for name, _ in menu)
        for language, menu in menus.items():
            entries = [BotCommand(name, text) for name, text in menu]
            try:
                await self._bot.set_my_commands(entries, language_code=None if language == "en" else language)
            except TelegramError as exc:
                log.warning("the menu of commands was not set: %s", exc, extra={"action": "telegram_menu"})
        return True

    async def _poll(self, stop: asyncio.Event) -> None:
        """Ask for news. The offset, by which Telegram forgets an update, goes on only past those whose rows are committed."""
        await self._until_reached(self._bot.delete_webhook, stop)
        taken: dict[int, asyncio.Future[None]] = {}
        offset, wait_s = 0, 1.0
        while not stop.is_set():
            open_ones = [future for future in taken.values() if not future.done()]
            try:
                news = await _unless(stop, self._news(offset, 0 if open_ones else POLL_S))
            except TelegramError as exc:
                wait_s = await self._waited_out(exc, wait_s, stop)
                continue
            wait_s = 1.0
            for data in news or ():
                if data["update_id"] not in taken:
                    taken[data["update_id"]] = self._take(data)
            await _settled(list(taken.values()))
            offset = min((n for n, future in taken.items() if not future.done()), default=max(taken, default=offset - 1) + 1)
            taken = {number: future for number, future in taken.items() if number >= offset}
        try:
            await asyncio.wait_for(self._news(offset, 0), STOP_WITHIN_S / 2)
        except (TelegramError, TimeoutError):
            log.info("the last news may come twice", extra={"action": "telegram_unconfirmed"})

    async def _news(self, offset: int, wait_s: int) -> list[dict[str, Any]]:
        """What happened, as JSON: one update that the library cannot read must not take the others with it."""
        query = {"offset": offset, "timeout": wait_s, "allowed_updates": json.dumps(UPDATES)}
        url = f"{self._bot.base_url}/getUpdates?{urlencode(query)}"
        news = await self._line.post(url, read_timeout=wait_s + 10.0)
        return news if isinstance(news, list) else []

    async def _listen(self, stop: asyncio.Event) -> None:
        """Let Telegram call us; a call is answered once its rows are committed."""
        from tornado.httpserver import HTTPServer
        from tornado.web import Application

        host, port = _listen_at(self._settings.webhook_listen)
        secret = self._settings.webhook_secret.get_secret_value() or secrets.token_urlsafe(32)
        if _SECRET.fullmatch(secret) is None:
            raise BadSetting("TELEGRAM_WEBHOOK_SECRET", "use 1 to 256 letters, digits, _ and -")
        path = urlsplit(self._settings.webhook_url).path or "/"
        server = HTTPServer(Application([(re.escape(path), _door(secret, self._called))]), max_body_size=2_000_000)
        try:
            server.listen(port, address=host)
        except OSError as exc:
            raise BadSetting("TELEGRAM_WEBHOOK_LISTEN", f"{host}:{port} cannot be used ({exc.strerror})") from exc
        try:
            url = self._settings.webhook_url
            await self._until_reached(lambda: self._bot.set_webhook(url, secret_token=secret, allowed_updates=UPDATES), stop)
            await stop.wait()
        except BadRequest as exc:
            raise BadSetting("TELEGRAM_WEBHOOK_URL", exc.message) from exc
        finally:
            server.stop()
            await server.close_all_connections()

    async def _called(self, body: bytes) -> None:
        """One call of Telegram's. Raises ValueError for what is no update."""
        data = json.loads(body)
        if not isinstance(data, dict) or not isinstance(data.get("update_id"), int):
            raise ValueError("no update")
        await self._take(data)

    async def _until_reached(self, call: Callable[[], Awaitable[T]], stop: asyncio.Event) -> T | None:
        """Call Telegram until it answers; None where stop was set first."""
        wait_s = 1.0
        while not stop.is_set():
            try:
                return await _unless(stop, call())
            except TelegramError as exc:
                if isinstance(exc, BadRequest):
                    raise
                wait_s = await self._waited_out(exc, wait_s, stop)
        return None

    async def _waited_out(self, exc: TelegramError, wait_s: float, stop: asyncio.Event) -> float:
        """Wait before Telegram is asked again, and say how long the next wait shall be. Raises BadSetting for a wrong token."""
        if isinstance(exc, (InvalidToken, Forbidden)):
            raise BadSetting("TELEGRAM_BOT_TOKEN", "Telegram does not know this token; copy it again from @BotFather") from None
        if isinstance(exc, Conflict):
            log.warning("another program asks for this bot's news with the same token", extra={"action": "telegram_conflict"})
        else:
            log.warning("Telegram was not reached: %s", exc, extra={"action": "telegram_away"})
        if isinstance(exc, RetryAfter):
            wait_s = max(wait_s, seconds_of(exc))
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), wait_s)
        return min(wait_s * 2, 30.0)

    def _take(self, data: dict[str, Any]) -> asyncio.Future[None]:
        """Begin with an update beside the others; the future ends when its rows are committed, there are none, or it takes too long."""
        loop = asyncio.get_running_loop()
        committed: asyncio.Future[None] = loop.create_future()
        task = asyncio.create_task(self._handle(data, committed))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        loop.call_later(COMMIT_WITHIN_S, _end, committed)
        return committed

    async def _handle(self, data: dict[str, Any], committed: asyncio.Future[None]) -> None:
        try:
            update = Update.de_json(data, self._bot)
            if update.callback_query is not None:
                await self._pressed(update.callback_query, committed)
            elif (message := update.effective_message) is not None and message.migrate_to_chat_id:
                old, new = address_of(message.chat_id), address_of(message.migrate_to_chat_id)
                await asyncio.to_thread(self._commands.moved, old, new)
            elif message is not None:
                await self._written(message, committed)
        except (TelegramError, BotError) as exc:
            log.warning("an answer was not sent: %s", exc, extra={"action": "telegram_unanswered"})
        except Exception:
            log.exception("an update was not understood", extra={"action": "telegram_update"})
        finally:
            _end(committed)

    async def _written(self, message: Message, committed: asyncio.Future[None]) -> None:
        """A message: a command, an idea, an answer, media."""
        slow = bool(message.media_group_id or message.effective_attachment)
        if slow:
            _end(committed)  # the rest of an album comes with the next news, and a download must not hold those up
        album = await self._reader.album(message)
        incoming = await self._reader.written(album) if album else None
        if incoming is None:
            return
        if slow:
            incoming = await self._reader.with_files(incoming, album)
        if incoming.reply_to and (asking := self._asking.get(incoming.address)):
            # Telegram shows a question before it tells us its id: a quick answer must not be taken for an idea.
            await asyncio.wait(asking, timeout=COMMIT_WITHIN_S)
        self.messenger.learn_name(incoming.person, incoming.name)
        reply = await self._ask_commands(incoming)
        _end(committed)
        await self._answer(incoming, reply)

    async def _pressed(self, query: CallbackQuery, committed: asyncio.Future[None]) -> None:
        """A button: its spinner is stopped at once, with a short answer where the command has one by then."""
        incoming = await self._reader.pressed(query)
        if incoming is None:
            await query.answer()
            return
        self.messenger.learn_name(incoming.person, incoming.name)
        asked = asyncio.create_task(self._ask_commands(incoming))
        await asyncio.wait({asked}, timeout=ANSWER_WITHIN_S)
        toast = cut(asked.result().toast, MOST_TOAST) if asked.done() else ""
        try:
            await query.answer(toast or None)
        except TelegramError as exc:  # too old: the bot was away
            log.debug("a press was not answered: %s", exc, extra={"action": "telegram_press"})
        reply = await asked
        _end(committed)
        await self._answer(incoming, reply, pressed=_digits(incoming.message_id))

    async def _ask_commands(self, incoming: Incoming) -> Reply:
        """What the commands say; what breaks them becomes a sentence too."""
        try:
            return await asyncio.to_thread(self._commands.handle, incoming)
        except Exception as exc:
            log.exception("a command failed", extra={"action": "command_failed"})
            sentence = explain(exc, incoming.language, log="shortwright.log")
            return Reply(sentence, ok=False, toast=sentence if incoming.command == "button" else "")

    # -- Reply → messages -----------------------------------------------------------------------------------------------------------

    async def _answer(self, incoming: Incoming, reply: Reply, *, pressed: int = 0) -> None:
        """Post what the commands said: edit or take away the pressed message, else a new one; then the question, then files again."""
        place = place_of(incoming.address)
        posted = 0
        try:
            if pressed and reply.remove:
                await self.messenger.take_away(place, pressed, reply.text)
            elif pressed and reply.replace:
                await self.messenger.edit(place, pressed, reply.text, reply.buttons)
                posted = pressed
            elif pressed and reply.pressed_buttons is not None:
                await self.messenger.edit(place, pressed, "", reply.pressed_buttons)
        except TelegramError as exc:
            log.debug("a pressed message stayed as it was: %s", exc, extra={"action": "telegram_press"})
        origin = pressed or _digits(incoming.message_id)
        if reply.text and not (pressed and (reply.remove or reply.replace)):
            message = await self.messenger.say(place, reply.text, reply.buttons, reply_to=origin)
            posted = message.message_id if message is not None else 0
        if reply.job_id and posted:
            await asyncio.to_thread(self._commands.acknowledged, reply.job_id, str(posted))
        if reply.ask is not None:
            await self._ask(incoming, reply.ask, origin)
        for parcel in reply.parcels:
            await self._show_again(place, parcel)

    async def _ask(self, incoming: Incoming, ask: Ask, origin: int) -> None:
        """Post a question and keep what its answer belongs to."""
        asking = asyncio.create_task(self._posted(incoming, ask, origin))
        on_their_way = self._asking.setdefault(incoming.address, set())
        on_their_way.add(asking)
        try:
            await asking
        finally:
            on_their_way.discard(asking)
            if not on_their_way:
                self._asking.pop(incoming.address, None)

    async def _posted(self, incoming: Incoming, ask: Ask, origin: int) -> None:
        place = place_of(incoming.address)
        asked = await self.messenger.ask(place, ask, person=incoming.person, name=incoming.name, reply_to=origin)
        await asyncio.to_thread(self._commands.asked, incoming.address, str(asked.message_id), ask.packed)

    async def _show_again(self, place: Place, parcel: Parcel) -> None:
        """Send something that arrived before; its words alone where it cannot be sent any more."""
        for _ in range(SHOW_AGAIN_TRIES):
            try:
                await self.messenger.deliver(parcel)
            except DeliveryLater as exc:
                await asyncio.sleep(min(exc.delay_s, PATIENCE_S))
            except BotError as exc:
                log.info("a file was not shown again: %s", exc, extra={"action": "telegram_parcel", "job_id": parcel.job_id})
                if isinstance(exc, DeliveryRefused) and parcel.text:
                    await self.messenger.say(place, parcel.text)
                return
            else:
                return


def _open_bot(settings: TelegramSettings) -> tuple[HTTPXRequest, Bot]:
    token, url = settings.bot_token.get_secret_value().strip(), settings.api_url.rstrip("/")
    if urlsplit(url).scheme not in ("http", "https"):
        raise BadSetting("TELEGRAM_API_URL", "it begins with https:// or http://")
    line = HTTPXRequest(connection_pool_size=64, read_timeout=20.0, pool_timeout=30.0, media_write_timeout=60.0)
    try:
        return line, Bot(token, f"{url}/bot", f"{url}/file/bot", request=line)
    except InvalidToken:
        raise BadSetting("TELEGRAM_BOT_TOKEN", "it is not a token of @BotFather's") from None


def _listen_at(value: str) -> tuple[str, int]:
    host, _, port = value.rpartition(":")
    if not host or not port.isdigit() or not 0 < int(port) < 65536:
        raise BadSetting("TELEGRAM_WEBHOOK_LISTEN", "give a host and a port, for example 127.0.0.1:8443")
    return host.strip("[]"), int(port)


def _door(secret: str, called: Callable[[bytes], Awaitable[None]]) -> type[Any]:
    """The webhook's request handler: only calls that show the secret are heard."""
    from tornado.web import RequestHandler

    class Door(RequestHandler):
        async def post(self) -> None:
            shown = self.request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
            if not hmac.compare_digest(shown.encode(), secret.encode()):
                self.set_status(403)
                return
            try:
                await called(self.request.body)
            except (ValueError, KeyError, TypeError):
                self.set_status(400)

    return Door


async def _unless(stop: asyncio.Event, call: Awaitable[T]) -> T | None:
    """The call's result; None, and the call given up, where stop is set first."""
    calling, stopping = asyncio.ensure_future(call), asyncio.ensure_future(stop.wait())
    try:
        await asyncio.wait({calling, stopping}, return_when=asyncio.FIRST_COMPLETED)
        return calling.result() if calling.done() else None
    finally:
        for task in (calling, stopping):
            task.cancel()
        await asyncio.gather(calling, stopping, return_exceptions=True)


async def _settled(committed: list[asyncio.Future[None]]) -> None:
    """Wait until all are committed, or until none is for a moment."""
    while open_ones := [future for future in committed if not future.done()]:
        done, _ = await asyncio.wait(open_ones, timeout=LOOK_AGAIN_S, return_when=asyncio.FIRST_COMPLETED)
        if not done:
            return


def _end(committed: asyncio.Future[None]) -> None:
    if not committed.done():
        committed.set_result(None)


def _digits(text: str) -> int:
    return int(text) if text.isdigit() else 0
