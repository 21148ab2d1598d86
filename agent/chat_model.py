"""The chat model: one question, one answer class, any OpenAI-compatible server.

Asks for a JSON schema where the server has it, else for JSON, else for text with JSON in it, and remembers what works. Each answer is
validated; a wrong one is asked for once more with what was wrong. Whatever else happens is ChatModelUnavailable with one word why.
Knows no script: the words stand in `prompts`. The openai package is imported when the first question is asked.
"""

import asyncio
import base64
import json
import logging
import re
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from pydantic import BaseModel, ValidationError

from agent.errors import ChatModelUnavailable
from agent.settings import AgentSettings

if TYPE_CHECKING:
    from openai import APIStatusError, AsyncOpenAI

log = logging.getLogger(__name__)

A = TypeVar("A", bound=BaseModel)
Mode = Literal["json_schema", "json_object", "plain"]

OPENAI_URL = "https://api.openai.com/v1"
MODES: tuple[Mode, ...] = ("json_schema", "json_object", "plain")
LONGEST_WAIT_S = 20.0  # a server that wants a longer pause than this is left alone
MOST_WAITS = 3
ROUNDS = 2  # the question, and one repair
_ABOUT_SCHEMA = re.compile(r"response_format|json_?schema|json_object|schema|grammar|structured", re.IGNORECASE)
_OPTIONAL = ("seed", "temperature", "max_tokens")  # what some models refuse; max_tokens has a newer name
_THOUGHTS = re.compile(r"<think(?:ing)?>.*?(?:</think(?:ing)?>|$)", re.DOTALL)


class _Unusable(Exception):
    """An answer came and cannot be used: asked for once more with this text."""

    def __init__(self, reason: str, problem: str) -> None:
        super().__init__(problem)
        self.reason = reason
        self.problem = problem


class ChatModel:
    """One server and its models. Safe for questions asked at the same time."""

    def __init__(self, settings: AgentSettings) -> None:
        self.name = settings.chat_model
        self._settings = settings
        self._client: AsyncOpenAI | None = None
        self._mode: Mode = "json_schema"
        self._refused: set[str] = set()  # optional parameters that the server does not take

    async def ask(
        self,
        answer: type[A],
        instruction: str,
        material: str,
        *,
        check: Callable[[A], str] | None = None,
        seed: int = 0,
        pictures: Sequence[Path] = (),
        model: str = "",
    ) -> A:
        """Ask, and return an answer that fits its class and passes `check` ("" = good, else what is wrong with it).

        pictures are PNG or JPEG files, sent with the material. Raises ChatModelUnavailable.
        """
        system = instruction
        for round_ in range(ROUNDS):
            messages: list[dict[str, Any]] = [
                {"role": "system", "content": system},
                {"role": "user", "content": _content(material, pictures)},
            ]
            try:
                found = await self._answer(answer, messages, model or self.name, seed + round_)
                problem = check(found) if check else ""
                if not problem:
                    return found
                raise _Unusable("shape", problem)
            except _Unusable as exc:
                log.info("answer not usable: %s", exc.reason, extra={"action": "repair", "round": round_ + 1})
                if round_ + 1 == ROUNDS or exc.reason == "refused":
                    raise ChatModelUnavailable(exc.reason, exc.problem) from exc
                system = f"{instruction}\n\nYour last answer could not be used: {exc.problem}. Answer again, whole and corrected."
        raise AssertionError("unreachable")

    async def flags(self, text: str) -> bool:
        """Whether the moderation model flags a text. Raises ChatModelUnavailable."""
        result = await self._bounded(lambda client: client.moderations.create(model=self._settings.moderation_model, input=text))
        try:
            return any(item.flagged for item in result.results)
        except (AttributeError, TypeError) as exc:
            raise ChatModelUnavailable("shape", "the moderation answer has no results") from exc

    async def close(self) -> None:
        """Give up the client."""
        if self._client is not None:
            await self._client.close()
            self._client = None

    # -- one answer -----------------------------------------------------------------------------------------------------------------

    async def _answer(self, answer: type[A], messages: list[dict[str, Any]], model: str, seed: int) -> A:
        """One answer in the best mode the server takes; going down a mode, or dropping a parameter, costs one more request."""
        from openai import APIStatusError

        for _ in range(len(MODES) + len(_OPTIONAL) + 1):
            mode, refused = self._mode, frozenset(self._refused)
            try:
                return await self._in_mode(mode, answer, messages, model, seed)
            except APIStatusError as exc:
                if not self._learn(exc, mode, refused):
                    raise _unavailable(exc) from exc
        raise ChatModelUnavailable("server", "it refuses every form of the question")

    async def _in_mode(self, mode: Mode, answer: type[A], messages: list[dict[str, Any]], model: str, seed: int) -> A:
        from openai import ContentFilterFinishReasonError, LengthFinishReasonError

        common: dict[str, Any] = {"model": model, "messages": messages, "seed": seed % 2**31, "temperature": 0.8}
        common |= {"max_tokens": self._settings.chat_max_tokens}
        for name in self._refused:
            del common[name]
        if "max_tokens" in self._refused:
            common["max_completion_tokens"] = self._settings.chat_max_tokens
        try:
            if mode == "json_schema":
                completion: Any = await self._bounded(lambda c: c.chat.completions.parse(response_format=answer, **common))
            else:
                common["messages"] = _with_schema(messages, answer)
                if mode == "json_object":
                    common["response_format"] = {"type": "json_object"}
                completion = await self._bounded(lambda c: c.chat.completions.create(**common))
        except LengthFinishReasonError as exc:
            raise _Unusable("cut", "it was too long and was cut off; write less") from exc
        except ContentFilterFinishReasonError as exc:
            raise _Unusable("refused", "the server's filter stopped it") from exc
        except ValidationError as exc:
            raise _Unusable("shape", _told(exc)) from exc
        except (TypeError, AttributeError) as exc:  # openai reads choices without looking whether there are any
            raise _Unusable("empty", "it held no answer") from exc
        return _read(completion, answer)

    def _learn(self, exc: "APIStatusError", mode: Mode, refused: frozenset[str]) -> bool:
        """Whether asking in another way may help; remembers that way for all questions to come."""
        text = str(exc)
        about_form = bool(_ABOUT_SCHEMA.search(text))
        if exc.status_code not in (400, 404, 415, 422, 501) and not (exc.status_code == 500 and about_form):
            return False
        for name in _OPTIONAL:
            if name not in refused and (getattr(exc, "param", None) == name or re.search(rf"['\"`]{name}['\"`]", text)):
                self._refused.add(name)
                return True
        if exc.status_code == 404 and not about_form:
            return False  # no such model, or no such address
        if self._mode != mode:
            return True  # another question has learned it meanwhile
        if mode == MODES[-1]:
            return False
        self._mode = MODES[MODES.index(mode) + 1]
        log.info("the server does not take %s; trying %s", mode, self._mode, extra={"action": "chat_mode"})
        return True

    async def _bounded(self, call: Callable[["AsyncOpenAI"], Any]) -> Any:
        """Make one request within chat_timeout_s in all, waiting where the server asks for a short pause.

        Bad statuses leave as openai's APIStatusError; everything about the connection as ChatModelUnavailable.
        """
        from openai import APIConnectionError, APIError, APIStatusError, APITimeoutError

        client = self._open()
        for attempt in range(1, MOST_WAITS + 1):
            try:
                async with asyncio.timeout(self._settings.chat_timeout_s):
                    return await call(client)
            except (TimeoutError, APITimeoutError) as exc:
                raise ChatModelUnavailable("timeout", f"no answer within {self._settings.chat_timeout_s:g} s") from exc
            except APIConnectionError as exc:
                if attempt == MOST_WAITS:
                    raise ChatModelUnavailable("unreachable", str(exc)) from exc
                await asyncio.sleep(0.2 * attempt)
            except APIStatusError as exc:
                pause_s = _pause_s(exc, attempt)
                if pause_s is None or attempt == MOST_WAITS:
                    if exc.status_code in (400, 404, 415, 422, 500, 501):
                        raise
                    raise _unavailable(exc) from exc
                await asyncio.sleep(pause_s)
            except json.JSONDecodeError as exc:
                raise ChatModelUnavailable("server", "its answer is not JSON") from exc
            except APIError as exc:
                raise ChatModelUnavailable("server", str(exc)) from exc
        raise AssertionError("unreachable")

    def _open(self) -> "AsyncOpenAI":
        if self._client is None:
            from openai import AsyncOpenAI

            self._client = AsyncOpenAI(
                base_url=self._settings.openai_base_url or OPENAI_URL,
                api_key=self._settings.openai_api_key.get_secret_value() or "none",
                timeout=self._settings.chat_timeout_s,
                max_retries=0,  # waiting is ours: bounded, and only where it helps
            )
        return self._client


def open_chat_model(settings: AgentSettings) -> ChatModel | None:
    """The configured server, or None where no model of it is named. Opens no connection yet."""
    return ChatModel(settings) if settings.chat_model or settings.vision_model or settings.moderation_model else None


def _read(completion: Any, answer: type[A]) -> A:
    """Take the answer out of a completion. Raises _Unusable for an empty, cut, refused or wrong one."""
    choices = getattr(completion, "choices", None)
    if not choices or choices[0].message is None:
        raise _Unusable("empty", "it was empty")
    choice = choices[0]
    if choice.finish_reason == "content_filter" or getattr(choice.message, "refusal", None):
        raise _Unusable("refused", "it was refused")
    parsed = getattr(choice.message, "parsed", None)
    if isinstance(parsed, answer):
        return parsed
    text = _THOUGHTS.sub("", choice.message.content or "").strip()
    if choice.finish_reason == "length":
        raise _Unusable("cut", "it was too long and was cut off; write less")
    if not text:
        raise _Unusable("empty", "it was empty")
    return _extract(text, answer)


def _extract(text: str, answer: type[A]) -> A:
    """The first JSON object in a text that fits the class: fences, greetings and thoughts around it do not matter."""
    problem = "it was not the JSON object that was asked for"
    decoder = json.JSONDecoder(strict=False)
    at = text.find("{")
    while at >= 0:
        try:
            value, end = decoder.raw_decode(text, at)
        except ValueError:
            at = text.find("{", at + 1)
            continue
        try:
            return answer.model_validate(value)
        except ValidationError as exc:
            problem = _told(exc)
        at = text.find("{", end)
    raise _Unusable("shape", problem)


def _with_schema(messages: list[dict[str, Any]], answer: type[BaseModel]) -> list[dict[str, Any]]:
    """The same messages, with the schema told in words to a server that cannot enforce it."""
    schema = json.dumps(answer.model_json_schema(), ensure_ascii=False)
    told = f"{messages[0]['content']}\n\nAnswer with one JSON object and nothing else. It must fit this JSON schema:\n{schema}"
    return [{**messages[0], "content": told}, *messages[1:]]


def _told(exc: ValidationError) -> str:
    """What is wrong, short enough to be said back."""
    faults = [
        f"{'.'.join(map(str, e['loc'])) or 'the whole'}: {e['msg']}" for e in exc.errors(include_url=False, include_input=False)
    ]
    return "; ".join(faults[:4])[:400]


def _content(material: str, pictures: Sequence[Path]) -> str | list[dict[str, Any]]:
    if not pictures:
        return material
    parts: list[dict[str, Any]] = [{"type": "text", "text": material}]
    for picture in pictures:
        kind = "png" if picture.suffix.lower() == ".png" else "jpeg"
        data = base64.b64encode(picture.read_bytes()).decode()
        parts.append({"type": "image_url", "image_url": {"url": f"data:image/{kind};base64,{data}"}})
    return parts


def _pause_s(exc: "APIStatusError", attempt: int) -> float | None:
    """How long to wait before the same request again, or None where waiting does not help."""
    if exc.status_code == 429:
        if getattr(exc, "code", None) == "insufficient_quota":
            return None
        asked = _retry_after_s(exc)
        pause = asked if asked is not None else 1.0 * 2 ** (attempt - 1)
        return pause if pause <= LONGEST_WAIT_S else None
    if exc.status_code in (502, 503, 504, 529):
        asked = _retry_after_s(exc)
        return min(asked, LONGEST_WAIT_S) if asked is not None else 0.5 * attempt
    if exc.status_code == 500 and attempt == 1 and not _ABOUT_SCHEMA.search(str(exc)):
        return 0.5
    return None


def _retry_after_s(exc: "APIStatusError") -> float | None:
    headers = exc.response.headers
    try:
        if "retry-after-ms" in headers:
            return max(0.0, float(headers["retry-after-ms"]) / 1000)
        value = headers.get("retry-after")
        if value is None:
            return None
        if re.fullmatch(r"\s*\d+(\.\d+)?\s*", value):
            return float(value)
        return max(0.0, (parsedate_to_datetime(value) - datetime.now(UTC)).total_seconds())
    except (ValueError, TypeError):
        return None


def _unavailable(exc: "APIStatusError") -> ChatModelUnavailable:
    reason = {401: "key", 403: "key", 404: "model", 429: "rate_limit", 408: "timeout"}.get(exc.status_code, "server")
    return ChatModelUnavailable(reason, f"status {exc.status_code}")
