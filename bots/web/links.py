"""Addresses of finished files that work without the token. Knows no server."""

import hashlib
import hmac
import re
import time
from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import urlencode

if TYPE_CHECKING:
    from bots.settings import WebSettings

LINK_FOR_S = 7 * 86_400


class Links:
    """Addresses of finished files that work without the token, until a time that stands in them."""

    def __init__(self, settings: "WebSettings", clock: Callable[[], float] = time.time) -> None:
        self._key = settings.token.get_secret_value().encode()
        self._base = (settings.url or f"http://{settings.listen}").rstrip("/")
        self._clock = clock
        self.on = bool(settings.listen and self._key)

    def to(self, job_id: str) -> str:
        """A link to a job's short."""
        until = int(self._clock()) + LINK_FOR_S
        return f"{self._base}/files/{job_id}.mp4?{urlencode({'until': until, 'sign': self._signed(job_id, until)})}"

    def good(self, job_id: str, until: str, sign: str) -> bool:
        """Whether a link was made here and still holds."""
        if not re.fullmatch(r"\d{1,12}", until, re.ASCII) or int(until) < self._clock():
            return False
        return hmac.compare_digest(self._signed(job_id, int(until)).encode(), sign.encode())

    def _signed(self, job_id: str, until: int) -> str:
        return hmac.new(self._key, f"file:{job_id}:{until}".encode(), hashlib.sha256).hexdigest()
