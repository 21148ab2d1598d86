"""Every error that crosses the engine's door, drawn as one tree and named by what the caller can do.

EngineError
├── RequestRejected     tell the person what to change; never retry
├── EngineUnavailable   retry later (server away, a child process died)
├── OutOfMemory         retry as a draft
├── OutOfSpace          stop the job and say so: the disk is full or read-only
├── PartMissing         stop and say what to install (a font, a voice, a package)
└── RenderCancelled     stop; the caller asked for it
"""


class EngineError(Exception):
    """The engine could not do what was asked."""


class RequestRejected(EngineError):
    """The request asks for something this engine cannot do; `field` names what to change and `reason` says why."""

    def __init__(self, field: str, reason: str) -> None:
        super().__init__(f"{field}: {reason}")
        self.field = field
        self.reason = reason


class EngineUnavailable(EngineError):
    """The engine cannot answer now; the same request may succeed later."""


class OutOfMemory(EngineError):
    """The request needs more memory than this machine has; a smaller draft may fit."""


class OutOfSpace(EngineError):
    """A file could not be written: the disk is full or the folder is read-only."""


class PartMissing(EngineError):
    """A font, voice, package or model that is needed is not installed; `part` names it and `remedy` is the command that installs it."""

    def __init__(self, part: str, remedy: str) -> None:
        super().__init__(f"{part} is missing; {remedy}")
        self.part = part
        self.remedy = remedy


class RenderCancelled(EngineError):
    """The caller cancelled the work; nothing was left behind."""
