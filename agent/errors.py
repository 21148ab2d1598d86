"""Every error that leaves a run, drawn as one tree and named by what the worker can do.

    AgentError
    ├── IdeaRejected          tell the person what to send instead; never retry
    ├── ContentRefused        tell the person politely; the text is never logged
    ├── ChatModelUnavailable  leaves a run only where a moderation model does not answer: retry later (a script falls to the offline writer)
    ├── ShotFailed            a shot has no take; retried where the engine's own error says so
    ├── ShortFailed           the finished file is not right, twice; keep the takes and say so
    └── RunCancelled          stop; the person asked for it

The engine's own errors (engine.errors) cross a run unchanged where no shot is concerned.
"""

from collections.abc import Sequence


class AgentError(Exception):
    """The run could not go on."""


class IdeaRejected(AgentError):
    """The idea cannot be made into a short; `reason_key` names the sentence for the person, `values` fills it.

    Keys: idea_empty, idea_too_long {letters, limit}, script_too_long {needs_s, limit_s}.
    """

    def __init__(self, reason_key: str, **values: float | int | str) -> None:
        super().__init__(reason_key)
        self.reason_key = reason_key
        self.values = values


class ContentRefused(AgentError):
    """The owner's word list or the moderation model refuses it. `where` is "idea" or "shot"; the text itself is not kept here."""

    def __init__(self, where: str, by: str) -> None:
        super().__init__(f"{where} refused by {by}")
        self.where = where
        self.by = by  # "blocked_words" or "moderation"


class ChatModelUnavailable(AgentError):
    """No usable answer came. `reason` is one word: timeout, unreachable, key, rate_limit, server, model, refused, cut, empty, shape."""

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(f"{reason}: {detail}" if detail else reason)
        self.reason = reason
        self.detail = detail


class ShotFailed(AgentError):
    """No take of `shot` could be made. `error` is the class name of the engine's error, or "flaws" when every take failed its review."""

    def __init__(self, shot: int, error: str, error_text: str) -> None:
        super().__init__(f"shot {shot}: {error}: {error_text}")
        self.shot = shot
        self.error = error
        self.error_text = error_text


class ShortFailed(AgentError):
    """The stitched file failed its check twice; `flaws` says how."""

    def __init__(self, flaws: Sequence[str]) -> None:
        super().__init__("; ".join(flaws))
        self.flaws = tuple(flaws)


class RunCancelled(AgentError):
    """The person cancelled the job."""
