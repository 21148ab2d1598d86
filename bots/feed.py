"""Reads an RSS or Atom feed that its owner allowed: titles, summaries and links, as plain text. Source: RFC 4287, the RSS 2.0 page.

Nothing in a feed or its address is trusted: size and time are bounded, every step of a redirect is looked at, and an address of this
machine or its network is only asked where it was named outright (by the owner's settings, or by who sits at this machine).
"""

import asyncio
import html
import io
import ipaddress
import re
import socket
from collections.abc import Iterable
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit, urlunsplit

from agent.language import clean
from bots.errors import BadInput

if TYPE_CHECKING:
    import httpx

MOST_BYTES = 2_000_000
MOST_ENTRIES = 200
MOST_HOPS = 4
WITHIN_S = 20.0
MOST_TITLE, MOST_SUMMARY = 200, 500
MOST_URL = 500
ANY = "*"  # in the settings: every public address
_ASKED_FOR = "application/atom+xml, application/rss+xml, application/xml;q=0.9, text/xml;q=0.8, */*;q=0.1"


@dataclass(frozen=True)
class Entry:
    """One entry of a feed, newest first as feeds have them."""

    title: str
    summary: str = ""
    link: str = ""


class FeedFailed(Exception):
    """A feed could not be read; `why` is the last part of a sentence's key: address, private, away, status, size, time, shape."""

    def __init__(self, why: str, detail: str = "") -> None:
        super().__init__(f"{why}: {detail}" if detail else why)
        self.why = why
        self.detail = detail


class FeedReader:
    """Fetches feeds. named: hosts (or host:port) that may be asked though they are this machine's or its network's own."""

    def __init__(self, named: Iterable[str] = ()) -> None:
        self._named = frozenset(named)

    async def read(self, url: str, *, named: Iterable[str] = ()) -> list[Entry]:
        """The feed's entries in its order. Raises FeedFailed."""
        try:
            async with asyncio.timeout(WITHIN_S):
                content = await self._fetch(url, self._named | frozenset(named))
                return await asyncio.to_thread(entries_of, content)
        except TimeoutError as exc:
            raise FeedFailed("time") from exc

    async def _fetch(self, url: str, named: frozenset[str]) -> bytes:
        """The bytes at an address, redirects followed by hand."""
        import httpx

        async with httpx.AsyncClient(trust_env=False, timeout=WITHIN_S, follow_redirects=False) as client:
            for _ in range(MOST_HOPS + 1):
                answer, content = await _get(client, url, named)
                if not answer.is_redirect:
                    return content
                url = urljoin(url, answer.headers["location"])
        raise FeedFailed("away", "too many redirects")


def check_url(url: str) -> str:
    """An address that a feed may have, as it is kept. Raises BadInput."""
    text = clean(url).strip("<> ")
    if text and "://" not in text and re.match(r"[\w.-]+\.\w{2,}(?:[/:]|$)", text):
        text = f"https://{text}"
    try:
        parts = urlsplit(text)
        fine = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        fine = False
    if not fine or len(text) > MOST_URL or re.search(r"\s", text) or parts.username is not None:
        raise BadInput("feed_address", value=text[:60])
    return text


def host_of(url: str) -> str:
    """The host of an address, with its port where it has one: what an owner allows."""
    parts = urlsplit(url)
    return f"{parts.hostname}:{parts.port}" if parts.port else str(parts.hostname or "")


def is_allowed(url: str, allowed: Iterable[str]) -> bool:
    """Whether an owner has allowed this address: its host (a leading dot: with all below it), host:port, its beginning, or any."""
    parts = urlsplit(url)
    host = (parts.hostname or "").casefold()
    for entry in allowed:
        word = entry.strip().casefold()
        if word == ANY or word in (host, host_of(url).casefold()) or (word.startswith(".") and f".{host}".endswith(word)):
            return True
        if "://" in word and (url.casefold() == word or url.casefold().startswith(word.rstrip("/") + "/")):
            return True
    return False


def entries_of(content: bytes) -> list[Entry]:
    """The entries of a feed's bytes as plain text. Raises FeedFailed for what is no feed."""
    import feedparser

    parsed: Any = feedparser.parse(io.BytesIO(content))
    if not parsed.get("version") and not parsed.entries:
        raise FeedFailed("shape")
    found = []
    for entry in parsed.entries[:MOST_ENTRIES]:
        title = _plain(str(entry.get("title", "")))[:MOST_TITLE]
        summary = _plain(str(entry.get("summary", "")))[:MOST_SUMMARY]
        link = str(entry.get("link", ""))
        link = link[:MOST_URL] if re.fullmatch(r"https?://\S+", link) else ""
        if title or summary:
            found.append(Entry(title or summary[:MOST_TITLE], summary if title else "", link))
    return found


async def _get(client: "httpx.AsyncClient", url: str, named: frozenset[str]) -> "tuple[httpx.Response, bytes]":
    """One request, made to the very address that was looked at, so that a name cannot change its mind in between."""
    import httpx

    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise FeedFailed("address")
    port = parts.port or (443 if parts.scheme == "https" else 80)
    ip = await _resolved(parts.hostname, port, open_to_all=bool(named & {parts.hostname, f"{parts.hostname}:{port}"}))
    spot = f"[{ip}]:{port}" if ":" in ip else f"{ip}:{port}"
    target = urlunsplit((parts.scheme, spot, parts.path or "/", parts.query, ""))
    host = parts.netloc.rpartition("@")[2]
    headers = {"Host": host, "User-Agent": "shortwright", "Accept": _ASKED_FOR}
    request = client.build_request("GET", target, headers=headers, extensions={"sni_hostname": parts.hostname})
    try:
        answer = await client.send(request, stream=True)
        try:
            return answer, b"" if answer.is_redirect else await _content(answer)
        finally:
            await answer.aclose()
    except (httpx.HTTPError, httpx.InvalidURL, OSError) as exc:
        raise FeedFailed("away", type(exc).__name__) from exc


async def _content(answer: "httpx.Response") -> bytes:
    if answer.status_code != 200:
        raise FeedFailed("status", str(answer.status_code))
    content = bytearray()
    async for piece in answer.aiter_bytes():
        content += piece
        if len(content) > MOST_BYTES:
            raise FeedFailed("size")
    return bytes(content)


async def _resolved(host: str, port: int, *, open_to_all: bool) -> str:
    """The address to connect to. All that a name stands for must be public, unless it was named outright."""
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as exc:
        raise FeedFailed("away", "unknown host") from exc
    addresses = [str(info[4][0]) for info in found]
    if not addresses:
        raise FeedFailed("away", "unknown host")
    if not open_to_all and not all(_is_public(address) for address in addresses):
        raise FeedFailed("private")
    return addresses[0]


def _is_public(address: str) -> bool:
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if inner is not None:
            ip = inner
        elif ip in ipaddress.ip_network("64:ff9b::/96"):
            ip = ipaddress.ip_address(int(ip) & 0xFFFFFFFF)
    return ip.is_global and not ip.is_multicast


class _Text(HTMLParser):
    """The words of a piece of HTML, nothing else."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._hidden += tag in ("script", "style")
        self.words.append(" ")

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in ("script", "style") and self._hidden > 0
        self.words.append(" ")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.words.append(data)


def _plain(text: str) -> str:
    """HTML as one line of plain text."""
    reader = _Text()
    reader.feed(text[: 20 * MOST_SUMMARY])
    reader.close()
    return " ".join(clean(html.unescape("".join(reader.words))).split())
