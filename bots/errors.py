"""Every error of the doors, drawn as one tree and named by what the caller can do.

    BotError
    ├── BadInput            tell the person what to send instead; nothing was begun
    ├── BadSetting          stop the start and name the setting
    ├── DeliveryRefused     the place can never take it (gone, blocked, too big); do not retry
    ├── DeliveryLater       it surely did not arrive; retry after delay_s
    └── DeliveryUnsure      it was sent and the answer was lost; never send it blindly again

`texts.explain` turns these and the other rooms' errors into what a person reads.
"""


class BotError(Exception):
    """A door could not do what was asked."""


class BadInput(BotError):
    """What the person sent cannot be used; `key` names the sentence in `texts`, `values` fill it."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.values = values


class BadSetting(BotError):
    """A setting has a value that cannot be right; `name` is the environment variable."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"{name}: {reason}")
        self.name = name
        self.reason = reason


class DeliveryRefused(BotError):
    """The place can never take this delivery; `reason` is for the owner's eyes."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class DeliveryLater(BotError):
    """The delivery surely did not arrive; the same one may be sent after delay_s."""

    def __init__(self, delay_s: float, reason: str) -> None:
        super().__init__(reason)
        self.delay_s = delay_s
        self.reason = reason


class DeliveryUnsure(BotError):
    """The delivery was sent, but whether it arrived is not known; `reason` is for the owner's eyes."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
