"""What goes out to Discord: each delivery arrives once whatever is lost, in Discord's sizes; progress is edited and never raises."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import aiohttp
import discord
import pytest

from bots.discord_messenger import DiscordMessenger, split
from bots.errors import DeliveryLater, DeliveryRefused, DeliveryUnsure
from bots.messages import Button, Delivered, Parcel, Reply
from bots.outbox import Outbox
from bots.texts import say
from storage import deliveries, jobs
from storage.database import Database
from storage.tables import Delivery
from tests.bots.discord_world import PNG, World, world

REROLL = Button("Re-roll", "reroll", "abcdef0123", 1, style="good")


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[World]:
    async with world(tmp_path) as made:
        yield made


@pytest.fixture
def short(here: World, tmp_path: Path) -> Parcel:
    (tmp_path / "short.mp4").write_bytes(b"\x00\x00\x00\x18ftypmp42" + bytes(100))
    return Parcel(
        "short",
        here.here,
        "abcdef0123",
        "The Fox & the *Light*",
        tmp_path / "short.mp4",
        {"title": "The Fox & the *Light*"},
        buttons=((REROLL,),),
        nonce="abcdef0123-17",
        person=f"discord:{here.alice.id}",
    )


@pytest.fixture
def messenger(here: World) -> DiscordMessenger:
    return here.bot.messenger


def lose_answers(here: World, monkeypatch: pytest.MonkeyPatch, times: int = 1, *, arrives: bool = True) -> None:
    """The connection drops after (or before) Discord got the next messages."""
    original = here.bot.http.request
    left = [times]

    async def lossy(route: Any, **kw: Any) -> Any:
        posts = route.method == "POST" and route.path.endswith("/messages")
        if posts and left[0] > 0:
            left[0] -= 1
            if arrives:
                await original(route, **kw)
            raise aiohttp.ServerDisconnectedError
        return await original(route, **kw)

    monkeypatch.setattr(here.bot.http, "request", lossy)


async def test_short_is_a_video_that_calls_its_person_and_nobody_else(
    here: World, messenger: DiscordMessenger, short: Parcel
) -> None:
    assert messenger.resend_safe
    delivered = await messenger.deliver(replace(short, text=f"{short.text} @everyone"))
    [message] = here.history()
    assert delivered == Delivered(
        str(message.id), link=f"https://discord.com/channels/{here.guild.id}/{here.channel.id}/{message.id}"
    )
    assert message.content == f"<@{here.alice.id}> The Fox & the \\*Light\\* @everyone"
    [file] = message.attachments
    assert (file.filename, file.size) == ("The-Fox-the-Light-abcdef0123-17.mp4", 112)
    [button] = message.components[0].children
    assert (button.label, button.custom_id) == ("Re-roll", "v1:reroll:abcdef0123:1:")
    [body] = here.sent("/messages")
    assert (body["nonce"], body["enforce_nonce"]) == ("abcdef0123-17", True)
    assert body["allowed_mentions"]["users"] == [here.alice.id]
    assert body["allowed_mentions"]["parse"] == []


async def test_delivery_answers_the_message_that_showed_its_progress(
    here: World, messenger: DiscordMessenger, short: Parcel
) -> None:
    asked = await here.alice.send(here.channel, "x")
    await messenger.deliver(replace(short, reply_to=str(asked.id)))
    reference = here.history()[-1].reference
    assert reference is not None
    assert reference.message_id == asked.id
    [body] = here.sent("/messages")
    assert body["message_reference"]["fail_if_not_exists"] is False


async def test_direct_message_calls_nobody(here: World, messenger: DiscordMessenger, short: Parcel) -> None:
    direct = here.alice.user.dm_channel
    await messenger.deliver(replace(short, address=f"discord:{direct.id}:dm", text="The Fox"))
    assert here.texts(direct) == ["The Fox"]


async def test_delivery_needs_no_interaction_20_minutes_later(here: World, messenger: DiscordMessenger, short: Parcel) -> None:
    answered = await here.alice.slash(here.channel, "help")
    await here.env.advance_time(20 * 60)
    route = f"/webhooks/{here.bot.application_id}/{answered._interaction.token}/messages/@original"
    with pytest.raises(discord.HTTPException):  # the interaction is dead by now
        await here.bot.http.request(discord.http.Route("PATCH", route), json={"content": "late"})
    await messenger.deliver(short)
    assert len(here.history()) == 1


async def test_lost_answer_is_looked_for_and_not_sent_twice(
    here: World, messenger: DiscordMessenger, short: Parcel, monkeypatch: pytest.MonkeyPatch
) -> None:
    lose_answers(here, monkeypatch)
    with pytest.raises(DeliveryUnsure):
        await messenger.deliver(short)
    [arrived] = here.history()
    await here.env.advance_time(3600)  # far beyond what a nonce is good for
    for again in (short, replace(short, again=True)):
        assert (await messenger.deliver(again)).message_id == str(arrived.id)
        assert len(here.history()) == 1
        short = again


async def test_lost_answer_is_found_by_another_process(here: World, short: Parcel, monkeypatch: pytest.MonkeyPatch) -> None:
    lose_answers(here, monkeypatch)
    with pytest.raises(DeliveryUnsure):
        await here.bot.messenger.deliver(short)
    [arrived] = here.history()
    await here.restart()
    assert (await here.bot.messenger.deliver(replace(short, again=True))).message_id == str(arrived.id)
    assert len(here.history()) == 1


async def test_what_was_lost_before_it_arrived_is_sent_again(
    here: World, messenger: DiscordMessenger, short: Parcel, monkeypatch: pytest.MonkeyPatch
) -> None:
    lose_answers(here, monkeypatch, arrives=False)
    with pytest.raises(DeliveryUnsure):
        await messenger.deliver(short)
    delivered = await messenger.deliver(replace(short, again=True))
    assert [str(message.id) for message in here.history()] == [delivered.message_id]


async def test_text_that_arrived_is_known_by_its_words_after_the_request(
    here: World, messenger: DiscordMessenger, short: Parcel, monkeypatch: pytest.MonkeyPatch
) -> None:
    notice = replace(short, kind="notice", file=None, buttons=(), text="No short this time.")
    first = await messenger.deliver(notice)  # of an earlier job, with the same words
    asked = await here.alice.send(here.channel, "another")
    lose_answers(here, monkeypatch)
    mine = replace(notice, nonce="fedcba9876-18", reply_to=str(asked.id))
    with pytest.raises(DeliveryUnsure):
        await messenger.deliver(mine)
    delivered = await messenger.deliver(replace(mine, again=True))
    assert delivered.message_id not in ("", first.message_id)
    assert len(here.history()) == 3


async def test_rest_of_a_long_text_is_sent_after_a_loss(
    here: World, messenger: DiscordMessenger, short: Parcel, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = replace(short, kind="script", file=None, text=" ".join(f"word{n}" for n in range(800)))
    lose_answers(here, monkeypatch)
    with pytest.raises(DeliveryUnsure):
        await messenger.deliver(script)
    delivered = await messenger.deliver(replace(script, again=True))
    messages = here.history()
    assert len(messages) == 4
    assert " ".join(message.content for message in messages) == f"<@{here.alice.id}> {script.text}"
    assert all(len(message.content) <= 2000 for message in messages)
    assert [len(message.components) for message in messages] == [0, 0, 0, 1]
    assert delivered.message_id == str(messages[-1].id)
    assert len({body["nonce"] for body in here.sent("/messages")}) == 4


async def test_unreadable_history_after_a_crash_is_not_answered_by_a_second_copy(
    here: World, messenger: DiscordMessenger, short: Parcel
) -> None:
    here.env.inject_error("GET", "/channels/*/messages", status=403, code=50013, times=None)
    with pytest.raises(DeliveryRefused, match="may have arrived"):
        await messenger.deliver(replace(short, again=True))
    assert here.history() == []


async def test_unreadable_history_is_no_matter_while_the_nonce_holds(
    here: World, messenger: DiscordMessenger, short: Parcel, monkeypatch: pytest.MonkeyPatch
) -> None:
    here.env.inject_error("GET", "/channels/*/messages", status=403, code=50013, times=None)
    lose_answers(here, monkeypatch, arrives=False)
    with pytest.raises(DeliveryUnsure):
        await messenger.deliver(short)
    await messenger.deliver(replace(short, again=True))
    assert [body["nonce"] for body in here.sent("/messages")] == [short.nonce]


@pytest.mark.parametrize(
    ("status", "code", "expected", "says"),
    [
        (403, 50013, DeliveryRefused, "403"),
        (404, 10003, DeliveryRefused, "404"),
        (413, 40005, DeliveryRefused, "too large"),
        (400, 40005, DeliveryRefused, "too large"),
        (400, 50035, DeliveryRefused, "400"),
        (429, 0, DeliveryLater, "rate limit"),
        (500, 0, DeliveryUnsure, "500"),
        (503, 0, DeliveryUnsure, "503"),
    ],
)
async def test_what_discord_refuses_and_what_it_only_delays(
    here: World, messenger: DiscordMessenger, short: Parcel, status: int, code: int, expected: type[Exception], says: str
) -> None:
    here.env.inject_error("POST", "/channels/*/messages", status=status, code=code)
    with pytest.raises(expected, match=says):
        await messenger.deliver(short)
    if expected is not DeliveryRefused:
        await messenger.deliver(replace(short, again=expected is DeliveryUnsure))
        assert len(here.history()) == 1


async def test_no_network_is_waited_for(
    here: World, messenger: DiscordMessenger, short: Parcel, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away(route: Any, **kw: Any) -> Any:
        raise aiohttp.ClientConnectorError(None, OSError(101, "unreachable"))  # type: ignore[arg-type]

    monkeypatch.setattr(here.bot.http, "request", away)
    with pytest.raises(DeliveryLater):
        await messenger.deliver(short)
    with pytest.raises(DeliveryUnsure):  # an earlier try may have arrived: the row must go on saying so
        await messenger.deliver(replace(short, again=True))


async def test_outage_is_sat_out_and_the_short_arrives_once(
    here: World, short: Parcel, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    with database.session() as session:
        channel = deliveries.channel(session, here.here)
        job = jobs.create(session, kind="short", channel_id=channel.id or 0, person=short.person, idea="fox", options={})
        owed = deliveries.add(
            session, job_id=job.id, kind="script", channel_id=channel.id or 0, payload={"script": {"title": "Fox"}}
        )
        session.commit()
    lose_answers(here, monkeypatch)
    outbox = Outbox(database, {"discord": here.bot.messenger})
    await outbox.send_due()
    assert len(here.history()) == 1
    here.env.inject_error("GET", "/channels/*/messages", status=503, times=20)
    for tries in range(22):
        with database.session() as session:
            row = session.get_one(Delivery, owed.id)
            assert row.status == ("sending" if tries < 21 else "sent")
            row.not_before_at = None
            session.add(row)
            session.commit()
        await outbox.send_due()
    assert len(here.history()) == 1
    assert row.message_id == str(here.history()[0].id)


async def test_person_is_told_that_a_file_is_too_large(here: World, messenger: DiscordMessenger, short: Parcel) -> None:
    here.env.inject_error("POST", "/channels/*/messages", status=413, code=40005)
    with pytest.raises(DeliveryRefused):
        await messenger.deliver(short)
    [message] = here.history()
    assert message.content.endswith(say("error.too_large", "en", limit_mb=10))
    assert here.alice.id in [person.id for person in message.mentions]


@pytest.mark.parametrize("address", ["discord:", "discord:x", "discord:-1", "discord"])
async def test_address_of_nowhere_is_refused(messenger: DiscordMessenger, short: Parcel, address: str) -> None:
    with pytest.raises(DeliveryRefused):
        await messenger.deliver(replace(short, address=address))


async def test_file_that_has_gone_is_refused(messenger: DiscordMessenger, short: Parcel, tmp_path: Path) -> None:
    with pytest.raises(DeliveryRefused):
        await messenger.deliver(replace(short, file=tmp_path / "gone.mp4"))


async def test_storyboard_is_a_picture_with_its_shots_and_buttons(
    here: World, messenger: DiscordMessenger, short: Parcel, tmp_path: Path
) -> None:
    (tmp_path / "board.png").write_bytes(PNG)
    lines = "\n".join(f"{n}. 2.5 s  a red fox runs through deep snow under a pale moon, seen from far away" for n in range(1, 70))
    board = replace(short, kind="storyboard", text=f"Render it?\n{lines}", file=tmp_path / "board.png", facts={})
    await messenger.deliver(board)
    *before, message = here.history()
    [embed] = message.embeds
    assert embed.image.url is not None
    assert embed.image.url.endswith("storyboard-abcdef0123-17.png")
    assert message.content == f"<@{here.alice.id}>"
    assert len(embed.description or "") <= 4096
    assert "69\\. 2.5 s" in (embed.description or "") or "69. 2.5 s" in (embed.description or "")
    assert sum(text.content.count("2.5 s") for text in before) + (embed.description or "").count("2.5 s") == 69
    assert len(message.components) == 1


def test_text_is_cut_between_lines_then_words_then_anywhere() -> None:
    assert split("", 10) == []
    assert split("one two three", 8) == ["one two", "three"]
    assert split("aaaaaa\nbb cc", 10) == ["aaaaaa", "bb cc"]
    assert split("x" * 25, 10) == ["x" * 10, "x" * 10, "x" * 5]
    assert split("狐" * 21, 10) == ["狐" * 10, "狐" * 10, "狐"]
    assert split("aaaaaaaaa\\*b", 10) == ["aaaaaaaaa", "\\*b"]


async def test_progress_is_edited_in_place_with_its_picture_until_it_ends(
    here: World, messenger: DiscordMessenger, tmp_path: Path
) -> None:
    here.told.says["message"] = Reply("On it.", "j")
    await here.alice.send_dm("a fox")
    direct = here.alice.user.dm_channel
    address, message_id = f"discord:{direct.id}:dm", here.told.acks[0][1]
    (tmp_path / "1.png").write_bytes(PNG)
    for share in (10, 20):
        await messenger.show_progress(address, message_id, f"Drawing · {share}%", tmp_path / "1.png", ((REROLL,),))
    message = here.history(direct)[-1]
    assert (message.content, len(message.attachments), len(message.components)) == ("Drawing · 20%", 1, 1)
    edits = [call for call in here.env.http_requests if call.method == "PATCH"]
    assert ["attachments" in dict(call.json or {}) for call in edits] == [True, False], "the same picture goes up once"
    await messenger.show_progress(address, message_id, "completed", None)
    message = here.history(direct)[-1]
    assert (message.content, message.attachments, message.components) == ("completed", [], [])


@pytest.mark.parametrize("message_id", ["1", "x", ""])
async def test_progress_of_a_message_that_is_gone_is_silent(here: World, messenger: DiscordMessenger, message_id: str) -> None:
    await messenger.show_progress(here.here, message_id, "Drawing", None)
    await messenger.show_progress("discord:4", message_id, "Drawing", None)
    await messenger.show_progress("discord:x", message_id, "Drawing", None)


async def test_edit_that_failed_does_not_take_the_next_one_with_it(
    here: World, messenger: DiscordMessenger, short: Parcel
) -> None:
    posted = await messenger.deliver(short)
    here.env.inject_error("PATCH", "/channels/*/messages/*", status=500)
    await messenger.show_progress(here.here, posted.message_id, "50%", None)
    await messenger.show_progress(here.here, posted.message_id, "completed", None)
    assert here.texts() == ["completed"]


async def test_slow_edit_holds_nobody_up_and_the_newest_state_is_shown(
    here: World, messenger: DiscordMessenger, short: Parcel, monkeypatch: pytest.MonkeyPatch
) -> None:
    posted = await messenger.deliver(short)
    original, gate = here.bot.http.request, asyncio.Event()

    async def slow(route: Any, **kw: Any) -> Any:
        if route.method == "PATCH":
            await gate.wait()
        return await original(route, **kw)

    monkeypatch.setattr(here.bot.http, "request", slow)
    for share in (1, 2, 3):
        await messenger.show_progress(here.here, posted.message_id, f"{share}%", None)
    gate.set()
    await messenger.show_progress(here.here, posted.message_id, "4%", None)
    assert here.texts() == ["4%"]
    assert len([call for call in here.env.http_requests if call.method == "PATCH"]) == 2
