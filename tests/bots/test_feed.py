"""Feeds from a server of our own: RSS, Atom, broken, huge, slow to end, and those that point where nobody may look."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from bots import feed
from bots.errors import BadInput
from bots.feed import Entry, FeedFailed, FeedReader, check_url, entries_of, is_allowed

RSS = """<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>
<item><title>Foxes &amp; &lt;b&gt;snow&lt;/b&gt;</title><link>https://e.org/1</link>
<description>&lt;p&gt;A fox &lt;script&gt;alert(1)&lt;/script&gt;slept.&lt;/p&gt; It was cold.</description></item>
<item><title>Second</title><link>javascript:alert(1)</link></item></channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><title>狐狸</title><link href="https://e.org/a"/>
<summary>雪地里的狐狸。</summary></entry></feed>"""
BOMB = """<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
<rss version="2.0"><channel><item><title>&d;&x;</title></item></channel></rss>"""


class _Site(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        pages = {
            "/rss": RSS,
            "/atom": ATOM,
            "/bomb": BOMB,
            "/page": "<html><body>Hello</body></html>",
            "/broken": '<rss version="2.0"><channel><item><title>A fox</title></item><item><ti',
        }
        if self.path.startswith("/to"):
            self.send_response(302)
            self.send_header("Location", self.path[4:] if self.path != "/toloop" else "/toloop")
            self.end_headers()
            return
        body = (pages.get(self.path) or "").encode() or (b"x" * 3_000_000 if self.path == "/huge" else b"")
        self.send_response(200 if body else 404)
        self.send_header("Content-Type", "text/xml")
        self.end_headers()
        try:
            self.wfile.write(body)
        except OSError:
            return

    def log_message(self, *_: object) -> None:
        return


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


async def test_rss_and_atom_become_plain_entries(site: str) -> None:
    reader = FeedReader([site])
    first, second = await reader.read(f"http://{site}/rss")
    assert first == Entry("Foxes & snow", "A fox slept. It was cold.", "https://e.org/1")
    assert second.link == ""
    assert await reader.read(f"http://{site}/atom") == [Entry("狐狸", "雪地里的狐狸。", "https://e.org/a")]
    assert len(await reader.read(f"http://{site}/to?/rss")) == 2


@pytest.mark.parametrize(
    ("path", "why"),
    [("/page", "shape"), ("/huge", "size"), ("/missing", "status"), ("/toloop", "away"), ("/to?ftp://e.org/", "address")],
)
async def test_what_is_no_feed_says_why(site: str, path: str, why: str) -> None:
    with pytest.raises(FeedFailed) as failed:
        await FeedReader([site]).read(f"http://{site}{path}")
    assert failed.value.why == why


async def test_a_broken_feed_gives_what_was_whole(site: str) -> None:
    assert await FeedReader([site]).read(f"http://{site}/broken") == [Entry("A fox")]


async def test_entities_are_not_blown_up_and_read_no_file(site: str) -> None:
    try:
        entries = await FeedReader([site]).read(f"http://{site}/bomb")
    except FeedFailed:
        return
    assert all(len(entry.title) <= feed.MOST_TITLE and "root:" not in entry.title for entry in entries)


async def test_an_address_of_this_machine_is_refused_unless_it_was_named(site: str) -> None:
    with pytest.raises(FeedFailed) as failed:
        await FeedReader().read(f"http://{site}/rss")
    assert failed.value.why == "private"
    assert await FeedReader().read(f"http://{site}/rss", named=[site])


async def test_a_redirect_to_this_machine_is_refused_unless_it_was_named(site: str) -> None:
    port = site.partition(":")[2]
    other = f"localhost:{port}"
    with pytest.raises(FeedFailed) as failed:  # localhost was named, 127.0.0.1 was not
        await FeedReader([other]).read(f"http://{other}/to?http://{site}/rss")
    assert failed.value.why == "private"
    assert len(await FeedReader([other, site]).read(f"http://{other}/to?http://{site}/rss")) == 2


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "10.0.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "0.0.0.0",
        "[::1]",
        "[::ffff:10.0.0.1]",
        "[fd00::1]",
        "2130706433",
        "224.0.0.1",
        "[64:ff9b::7f00:1]",
    ],
)
async def test_no_private_address_is_asked(host: str) -> None:
    with pytest.raises(FeedFailed) as failed:
        await FeedReader().read(f"http://{host}/feed")
    assert failed.value.why in ("private", "away")


@pytest.mark.parametrize(
    "url",
    [
        "",
        "file:///etc/passwd",
        "ftp://e.org/f",
        "https://",
        "https://user:pw@e.org/",
        "http://[::1",
        "foxes",
        "https://e.org/" + "x" * 600,
    ],
)
def test_what_is_no_address_is_refused(url: str) -> None:
    with pytest.raises(BadInput, match="feed_address"):
        check_url(url)


def test_an_address_without_its_beginning_gets_it() -> None:
    assert check_url("example.org/feed.xml") == "https://example.org/feed.xml"


@pytest.mark.parametrize(
    ("allowed", "fine"),
    [
        (["example.org"], True),
        ([".example.org"], True),
        (["example.org:443"], False),
        (["https://example.org/news/"], True),
        (["https://example.org/n"], False),
        (["*"], True),
        (["ample.org"], False),
        ([], False),
    ],
)
def test_owners_allow_hosts_their_subdomains_or_parts(allowed: list[str], fine: bool) -> None:
    assert is_allowed("https://example.org/news/feed.xml", allowed) is fine


def test_subdomains_are_another_host() -> None:
    assert not is_allowed("https://evil.example.org/f", ["example.org"])
    assert is_allowed("https://sub.example.org/f", [".example.org"])
    assert not is_allowed("https://notexample.org/f", [".example.org"])


def test_many_and_long_entries_are_cut() -> None:
    items = "".join(f"<item><title>{n} {'y' * 900}</title></item>" for n in range(500))
    entries = entries_of(f'<rss version="2.0"><channel>{items}</channel></rss>'.encode())
    assert len(entries) == feed.MOST_ENTRIES
    assert max(len(entry.title) for entry in entries) <= feed.MOST_TITLE
