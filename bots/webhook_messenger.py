"""Posts that go to somebody's program: the short's words and a link to its file, signed like every other webhook message.

The address is "webhook:ID". The same delivery always has the same message id, so one that comes twice is known by it.
"""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httpx

from bots.errors import DeliveryLater, DeliveryRefused
from bots.messages import Buttons, Delivered, Parcel
from bots.webhooks import body_of, open_client, post, signed
from storage import webhooks
from storage.database import Database
from storage.tables import now

if TYPE_CHECKING:
    from bots.web.links import Links

PREFIX = "webhook"
RETRY_S = 20.0
LOCAL = ("localhost", "127.0.0.1", "::1")
TOLD = ("title", "idea", "series", "number", "hashtags", "width", "height", "fps", "duration_s", "size_bytes")


class WebhookMessenger:
    """Hands posts to webhooks. links: where programs may fetch the file, None where the door for programs is shut."""

    prefix = PREFIX
    resend_safe = True  # the receiver knows a message that comes twice by its id

    def __init__(self, database: Database, links: "Links | None", clock: Callable[[], float] = time.time) -> None:
        self._database = database
        self._links = links
        self._clock = clock
        self._client: httpx.AsyncClient | None = None

    async def deliver(self, parcel: Parcel) -> Delivered:
        """Post it. Raises DeliveryRefused (no such webhook, or it says that it is gone), DeliveryLater."""
        with self._database.session() as session:
            webhook = webhooks.find(session, parcel.address.partition(":")[2])
        if webhook is None or webhook.status != "active":
            raise DeliveryRefused("there is no such webhook any more")
        message_id = f"msg_{parcel.nonce}"
        body = body_of("post.due", now(), self._payload(parcel, near=urlsplit(webhook.url).hostname in LOCAL))
        self._client = self._client or open_client()
        try:
            answer = await post(self._client, webhook.url, signed(webhook.secret, message_id, int(self._clock()), body), body)
        except (httpx.HTTPError, httpx.InvalidURL) as exc:
            raise DeliveryLater(RETRY_S, f"the webhook was not reached ({type(exc).__name__})") from exc
        if answer.status_code == 410:
            raise DeliveryRefused("the webhook says that it is gone")
        if not answer.is_success:
            raise DeliveryLater(RETRY_S, f"the webhook answered {answer.status_code}")
        return Delivered(message_id)

    async def show_progress(self, address: str, message_id: str, text: str, preview: Path | None, buttons: Buttons = ()) -> None:
        """A program is told of posts only."""

    def _payload(self, parcel: Parcel, *, near: bool) -> dict[str, Any]:
        """near: the program runs on this machine, so that it may open the file itself."""
        return {
            "job": parcel.job_id,
            "text": parcel.text,
            "language": parcel.language,
            "link": self._links.to(parcel.job_id) if self._links else "",
            **({"path": str(parcel.file)} if near else {}),
            **{name: parcel.facts[name] for name in TOLD if name in parcel.facts},
        }
