"""What a person reads, in English or Chinese: sentences by key, and what each error says to them.

Knows no platform and no row: a key and its values go in, a sentence comes out. The sentences stand in `sentences`; here is the one
table error → sentence.
"""

import errno
from collections.abc import Mapping
from types import MappingProxyType

from bots.sentences import SENTENCES

LANGUAGES = ("en", "zh")
SHORTEST_ETA_S = 2.0  # less is not worth saying

LANGUAGE_NAMES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "ar": ("Arabic", "阿拉伯语"),
        "de": ("German", "德语"),
        "en": ("English", "英语"),
        "es": ("Spanish", "西班牙语"),
        "fa": ("Persian", "波斯语"),
        "fr": ("French", "法语"),
        "hi": ("Hindi", "印地语"),
        "it": ("Italian", "意大利语"),
        "ja": ("Japanese", "日语"),
        "ko": ("Korean", "韩语"),
        "nl": ("Dutch", "荷兰语"),
        "pl": ("Polish", "波兰语"),
        "pt": ("Portuguese", "葡萄牙语"),
        "ru": ("Russian", "俄语"),
        "tr": ("Turkish", "土耳其语"),
        "uk": ("Ukrainian", "乌克兰语"),
        "zh": ("Chinese", "中文"),
    }
)

# Error class → sentence. A subclass without a row of its own takes its parent's.
ERRORS: Mapping[str, str] = MappingProxyType(
    {
        "RequestRejected": "error.request_rejected",
        "EngineUnavailable": "error.engine_unavailable",
        "OutOfMemory": "error.out_of_memory",
        "OutOfSpace": "error.out_of_space",
        "PartMissing": "error.part_missing",
        "RenderCancelled": "error.cancelled",
        "ContentRefused": "error.content_refused",
        "ChatModelUnavailable": "error.chat_model",
        "ShotFailed": "error.shot_failed",
        "ShortFailed": "error.short_failed",
        "RunCancelled": "error.cancelled",
        "JobExpired": "error.job_expired",
        "TooLarge": "error.too_large",
        "TooManyAttempts": "error.too_many_attempts",
        "SchemaTooNew": "error.schema_too_new",
        "HomeUnusable": "error.home_unusable",
        "DatabaseUnusable": "error.database_server",
        "ClaimLost": "error.claim_lost",
        "NotFound": "job_unknown",
        "BadSetting": "error.setting",
        "DeliveryRefused": "error.delivery",
        "DeliveryLater": "error.delivery",
        "DeliveryUnsure": "error.delivery",
        "MemoryError": "error.out_of_memory",
    }
)


_DATABASE = {
    "disk is full": "error.disk_full",
    "readonly": "error.database_read_only",
    "unable to open": "error.database_read_only",
    "disk I/O": "error.disk_full",
    "locked": "error.database_busy",
    "psycopg": "error.database_away",
}


class _Forgiving(dict[str, object]):
    """Values for a sentence; one that is missing leaves a dash, for a sentence must never break a handler."""

    def __missing__(self, key: str) -> object:
        return "–"


def say(key: str, language: str, /, **values: object) -> str:
    """The sentence of a key in the person's language (English where there is no other), its values filled in."""
    english, chinese = SENTENCES[key]
    template = chinese if language == "zh" else english
    try:
        return template.format_map(_Forgiving(values))
    except (ValueError, TypeError):  # a value of the wrong kind for its format, e.g. no number
        return template.format_map(_Forgiving({k: _Plain(v) for k, v in values.items()}))


class _Plain(str):
    """A value that ignores its format."""

    __slots__ = ()

    def __new__(cls, value: object) -> "_Plain":
        return super().__new__(cls, value)

    def __format__(self, spec: str) -> str:
        return str(self)


def explain(error: BaseException, language: str, *, log: str = "") -> str:
    """What a person reads about an error: one sentence, no path of ours, no class name, no trace."""
    values = {**getattr(error, "values", {}), **vars(error), "text": str(error), "log": log}
    own_key = getattr(error, "key", "") or getattr(error, "reason_key", "")
    if own_key in SENTENCES:
        return say(own_key, language, **values)
    for cls in type(error).__mro__:
        if cls.__name__ in ERRORS:
            return explain_code(cls.__name__, str(error), language, **values)
    if isinstance(error, ModuleNotFoundError):
        return say("error.package", language, part=error.name)
    if type(error).__name__ == "OperationalError":  # the database's; said by its text, for the class says nothing
        key = next((key for part, key in _DATABASE.items() if part in str(error)), "error.database")
        return say(key, language)
    if isinstance(error, OSError):
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            return say("error.disk_full", language)
        if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
            return say("error.not_writable", language, file=error.filename)
    return say("error.unknown", language, log=log)


def explain_code(code: str, text: str, language: str, /, *, chat: bool = False, **values: object) -> str:
    """The same for an error that a row kept: its class name and its message. chat: to somebody who has no terminal."""
    if text in SENTENCES:  # IdeaRejected keeps its sentence's key
        return say(text, language, **values)
    word = str(values.get("reason", ""))
    filled = {"log": "shortwright.log", "job": "", **values, "text": as_sentence(text), "why": reason(word, language)}
    if code == "RequestRejected":
        filled["reason"] = as_sentence(str(values.get("reason") or text.partition(": ")[2] or text))
    if code == "PartMissing" and "part" not in values:
        part, _, remedy = text.partition(" is missing; ")
        filled |= {"part": part, "remedy": remedy}
    if code == "NotFound" and "value" not in values:
        filled["value"] = values.get("name", text)
    if code == "ShotFailed":  # what the engine said about the shot, in its own sentence
        known = values.get("error") in ERRORS
        filled["text"] = explain_code(str(values["error"]), str(values.get("error_text", "")), language) if known else ""
    key = ERRORS.get(code, "error.unknown")
    sentence = say(for_chat(key) if chat else key, language, **filled).strip()
    return sentence[:1].upper() + sentence[1:]


def for_chat(key: str) -> str:
    """The key of a sentence as it is said in chats, where no command line helps."""
    return f"{key}.chat" if f"{key}.chat" in SENTENCES else key


def reason(word: str, language: str) -> str:
    """One word of a chat model's failure ("timeout") as part of a sentence."""
    return say(f"why.{word}", language) if f"why.{word}" in SENTENCES else word or "–"


def note(text: str, language: str, *, voice: str = "", chat: bool = False) -> str:
    """A note of the run ("no_voice:zh", "chat_model_failed:timeout") as a sentence; a note that is a sentence already stays."""
    key, _, of = text.partition(":")
    if f"note.{key}" not in SENTENCES:
        return text
    remedy = say(
        "note.voice_pull" if voice else for_chat("note.voice_list") if chat else "note.voice_list", language, voice=voice
    )
    return say(f"note.{key}", language, of=language_name(of, language), why=reason(of, language), remedy=remedy)


def language_name(code: str, language: str) -> str:
    """A language's name in the person's language; its code where we have no name."""
    names = LANGUAGE_NAMES.get(code)
    return names[language == "zh"] if names else code


def took(seconds: float, language: str) -> str:
    """A span as people say it: "42 s", "3 min 5 s"."""
    whole = max(0, round(seconds))
    minutes, rest = divmod(whole, 60)
    if language == "zh":
        return f"{minutes} 分 {rest} 秒" if minutes else f"{rest} 秒"
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


def progress_line(status: str, stage: str, share: float, detail: Mapping[str, object], language: str) -> str:
    """How far a job is, on one line: the stage, shots done, percent, time left; its state where nothing is being done."""
    if status != "in_progress":
        return say(f"status.{status}", language)
    parts = [stage_name(stage, language), f"{share:.0%}"]
    if stage == "render_shot" and detail.get("of"):
        key = "shots_done" if "done" in detail else "shot_in_hand"
        parts.insert(1, say(key, language, done=detail.get("done"), shot=detail.get("shot"), of=detail["of"]))
    if isinstance(eta_s := detail.get("eta_s"), (int, float)) and eta_s >= SHORTEST_ETA_S:
        parts.append(say("eta", language, time=took(eta_s, language)))
    return " · ".join(parts)


def stage_name(stage: str, language: str) -> str:
    """A stage of the graph as people read it."""
    return say(f"stage.{stage}" if f"stage.{stage}" in SENTENCES else "stage", language)


def as_sentence(text: str) -> str:
    """A message of ours as a sentence: a capital at the start, a full stop at the end."""
    text = text.strip()
    if not text:
        return ""
    return text[0].upper() + text[1:] + ("" if text[-1] in ".!?。！？" else ".")
