"""/series and /schedule on Discord: what its options become, and which channels are fine; the world is simcord's."""

from collections.abc import AsyncIterator
from pathlib import Path

import discord
import pytest

from bots.messages import Parcel, Reply
from tests.bots.discord_world import World, world


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[World]:
    async with world(tmp_path) as made:
        yield made


async def test_series_arrives_with_what_to_do_its_name_and_its_words(here: World) -> None:
    await here.alice.slash(here.channel, "series", do="set", series="Fox tales", text="seconds 30")
    [heard] = here.told.heard
    assert (heard.command, heard.text) == ("series", "seconds 30")
    assert dict(heard.options) == {"do": "set", "series": "Fox tales"}


async def test_schedule_looks_at_the_channel_that_was_chosen(here: World) -> None:
    news = here.guild.create_text_channel("news")
    await here.alice.slash(here.channel, "schedule", when="every day at 9", channel=news)
    [heard] = here.told.heard
    [target] = heard.targets
    assert heard.text == "every day at 9"
    assert target.name == "#news"
    assert target.why == "person"  # Alice administers nothing
    role = here.guild.create_role("boss", permissions=discord.Permissions(manage_guild=True, view_channel=True))
    boss = here.member("boss", roles=[role])
    await boss.slash(here.channel, "schedule", when="every day at 9", channel=news)
    [target] = here.told.heard[1].targets
    assert (target.address, target.why) == (f"discord:{news.id}", "")
    assert target.limit_bytes


async def test_a_file_that_was_asked_for_is_posted(here: World, tmp_path: Path) -> None:
    path = tmp_path / "x.toml"
    path.write_text('name = "Fox tales"\n')
    parcel = Parcel("file", here.here, "", "The file.", path, {"title": "fox-tales"}, nonce="abc")
    here.told.says["series"] = Reply("", parcels=(parcel,))
    await here.alice.slash(here.channel, "series", do="export", series="Fox tales")
    message = here.history()[-1]
    assert message.content == "The file."
    assert message.attachments[0].filename == "fox-tales-abc.toml"


async def test_the_queue_of_another_channel_is_asked_by_choosing_it(here: World) -> None:
    news = here.guild.create_text_channel("news")
    boss = here.member("boss", roles=[here.guild.create_role("boss", permissions=discord.Permissions.all())])
    await boss.slash(here.channel, "schedule", do="queue", channel=news)
    [heard] = here.told.heard
    assert (heard.command, heard.options["do"]) == ("schedule", "queue")
    assert [(target.address, target.name) for target in heard.targets] == [(f"discord:{news.id}", "#news")]
