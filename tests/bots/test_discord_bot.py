"""Discord's door: what people do there becomes Incoming, and each Reply is shown where and to whom it belongs."""

import threading
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import discord
import pytest
import simcord

from bots.commands import MENU as COMMANDS_MENU
from bots.discord_bot import PERMISSIONS
from bots.discord_words import CHINESE, MENU
from bots.messages import Ask, Button, Incoming, Parcel, Reply, pack
from bots.texts import say
from tests.bots.discord_world import PNG, World, payloads, world

CANCEL = Button("Cancel", "cancel", "abcdef0123")
QUEUED = Reply("On it. Job abcdef0123.", "abcdef0123", ((CANCEL,),))
FORM = Reply(
    "",
    ask=Ask(
        "What shall shot 2 show? Now: a fox runs through deep snow", "v1:change:abcdef0123:2:", "Shot 2", "a blue fox", "a fox"
    ),
)


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[World]:
    async with world(tmp_path) as made:
        yield made


async def test_slash_command_arrives_with_its_options_and_its_answer_becomes_the_progress_message(here: World) -> None:
    here.told.says["short"] = QUEUED
    result = await here.alice.slash(here.channel, "short", idea="a fox", seconds=5, ratio="9:16", captions=False)
    [heard] = here.told.heard
    assert (heard.command, heard.text, heard.address, heard.person) == ("short", "a fox", here.here, f"discord:{here.alice.id}")
    assert dict(heard.options) == {"seconds": 5, "ratio": "9:16", "captions": False}
    assert (heard.chat, heard.language, heard.name, heard.elsewhere) == ("group", "en", "alice", False)
    assert heard.server == f"discord:{here.guild.id}"
    assert result.response is not None
    assert (result.response.content, result.ephemeral) == (QUEUED.text, False)
    assert here.told.acks == [("abcdef0123", str(result.response.id))]
    assert len(here.history()) == 1


async def test_commands_run_beside_the_loop_and_a_quick_one_is_answered_in_one_request(here: World) -> None:
    here.told.says["short"] = QUEUED
    await here.alice.slash(here.channel, "short", idea="a fox")
    assert threading.get_ident() not in here.told.threads, "the loop stays free"
    assert [said["type"] for said in here.sent("/callback")] == [4]


def deferred_first(here: World, reply: Reply) -> Callable[[Incoming], Reply]:
    """A command that ends only when Discord was told to wait, or when its three seconds are over."""

    def slow(incoming: Incoming) -> Reply:
        ends = time.monotonic() + 3
        while time.monotonic() < ends and not any(said["type"] in (5, 6) for said in here.sent("/callback")):
            time.sleep(0.02)
        return reply

    return slow


async def test_slow_command_is_deferred_within_three_seconds_and_its_answer_put_there(here: World) -> None:
    here.told.says["short"] = deferred_first(here, QUEUED)
    result = await here.unwatched(here.alice, "short", idea="a fox")
    assert [said["type"] for said in here.sent("/callback")] == [5]
    [message] = here.history()
    assert message.content == QUEUED.text
    assert here.told.acks == [("abcdef0123", str(message.id))]
    assert result.followups == []


async def test_slow_refusal_is_still_for_one_person_alone(here: World) -> None:
    here.told.says["short"] = deferred_first(here, Reply("Too many jobs.", ok=False))
    result = await here.unwatched(here.alice, "short", idea="a fox")
    assert [(said.content, said.ephemeral) for said in result.followups] == [("Too many jobs.", True)]
    assert here.history() == []


async def test_slow_press_is_deferred_within_three_seconds_and_answered_when_done(here: World) -> None:
    here.told.says["short"] = QUEUED
    posted = await here.alice.slash(here.channel, "short", idea="a fox")
    here.told.says["button"] = deferred_first(here, Reply("Stopped.", toast="It stops.", replace=True))
    result = await here.unwatched(here.alice, pack(CANCEL), posted.response)
    assert [said["type"] for said in here.sent("/callback")] == [4, 6]
    assert [(said.content, said.ephemeral) for said in result.followups] == [("It stops.", True)]
    assert here.texts() == ["Stopped."]


async def test_form_that_came_too_late_is_offered_again(here: World) -> None:
    here.told.says["short"] = QUEUED
    posted = await here.alice.slash(here.channel, "short", idea="a fox")
    here.told.says["button"] = deferred_first(here, FORM)
    late = await here.unwatched(here.alice, pack(CANCEL), posted.response)
    [offer] = late.followups
    assert offer.ephemeral
    here.told.says["button"] = FORM
    form = await here.alice.click(offer, label="Shot 2")
    assert form.modal is not None
    assert here.told.heard[-1].pressed == pack(CANCEL)


@pytest.mark.parametrize("command", ["jobs", "help", "settings", "gallery", "forget"])
async def test_answers_for_one_person_are_seen_by_nobody_else(here: World, command: str) -> None:
    result = await here.alice.slash(here.channel, command)
    assert result.ephemeral
    assert result.response.content == f"did {command}"
    assert here.history() == []


async def test_cancel_and_admin_hand_over_what_was_typed(here: World) -> None:
    await here.alice.slash(here.channel, "cancel", job="abcdef0123")
    await here.alice.slash(here.channel, "admin", do="ban 77")
    assert [(heard.command, heard.text) for heard in here.told.heard] == [("cancel", "abcdef0123"), ("admin", "ban 77")]


async def test_refusal_is_ephemeral_and_leaves_nothing_in_the_channel(here: World) -> None:
    here.told.says["short"] = Reply("Too many jobs.", ok=False)
    result = await here.alice.slash(here.channel, "short", idea="a fox")
    assert (result.response.content, result.ephemeral) == ("Too many jobs.", True)
    assert here.history() == []
    assert here.told.acks == []


async def test_failure_of_ours_is_said_in_one_sentence(here: World) -> None:
    def broken(incoming: Incoming) -> Reply:
        raise ZeroDivisionError("/secret/path")

    here.told.says["short"] = broken
    result = await here.alice.slash(here.channel, "short", idea="a fox")
    assert result.response.content == say("error.unknown", "en", log="shortwright.log")
    assert result.ephemeral


async def test_voices_styles_and_jobs_are_completed_while_typing(here: World) -> None:
    for command, option in (("short", "voice"), ("short", "style"), ("script", "style"), ("cancel", "job")):
        [choice] = await here.alice.autocomplete(here.channel, command, option, "jo")
        assert choice == {"name": f"{option} jo en", "value": f"discord:{here.alice.id}"}


async def test_menu_is_registered_in_english_and_chinese_for_every_place(here: World) -> None:
    commands = {command["name"]: command for command in next(c.json for c in here.env.http_requests if c.method == "PUT")}
    assert set(commands) == set(MENU)
    assert commands["short"]["name_localizations"]["zh-CN"] == "短片"
    for name, command in commands.items():
        assert command["contexts"] == [0, 1, 2], name
        assert command["integration_types"] == [0, 1], name
        for part in (command, *command["options"]):
            assert 1 <= len(part["description"]) <= 100
            assert part["name_localizations"]["zh-CN"] == CHINESE[part["name"]]
            assert part["description_localizations"]["zh-CN"] == CHINESE[part["description"]]
            assert all("zh-CN" in choice["name_localizations"] for choice in part.get("choices", ()) if ":" not in choice["name"])
    ratio = next(option for option in commands["short"]["options"] if option["name"] == "ratio")
    assert [choice["value"] for choice in ratio["choices"]] == ["9:16", "16:9", "1:1", "4:5"]


async def test_language_is_that_of_the_persons_client(here: World) -> None:
    async with payloads(lambda payload: payload.update(locale="zh-CN")):
        await here.alice.slash(here.channel, "help")
    await here.alice.send(here.channel, f"{here.bot.user.mention} a fox")
    bob = here.member("bob")
    await bob.send(here.channel, f"{here.bot.user.mention} 一只狐狸")
    await bob.send(here.channel, f"{here.bot.user.mention} a fox")
    assert [heard.language for heard in here.told.heard] == ["zh", "zh", "zh", "en"]


async def test_press_goes_to_commands_and_changes_the_message(here: World) -> None:
    here.told.says["short"] = QUEUED
    posted = await here.alice.slash(here.channel, "short", idea="a fox")
    here.told.says["button"] = Reply("Stopped.", toast="Done", replace=True)
    bob = here.member("bob", roles=[here.guild.create_role("crew")])
    result = await bob.click(posted.response, label="Cancel")
    heard = here.told.heard[-1]
    assert (heard.command, heard.pressed, heard.person) == ("button", pack(CANCEL), f"discord:{bob.id}")
    assert heard.message_id == str(posted.response.id)
    assert heard.roles == {str(here.guild.id), str(here.guild.roles["crew"].id)}
    [message] = here.history()
    assert (message.content, message.components) == ("Stopped.", [])
    assert [(said.content, said.ephemeral) for said in result.followups] == [("Done", True)]


async def test_press_without_text_keeps_the_text_and_changes_the_buttons(here: World) -> None:
    here.told.says["short"] = QUEUED
    posted = await here.alice.slash(here.channel, "short", idea="a fox")
    rows = tuple(tuple(Button(str(n), "shot", "abcdef0123", n) for n in range(row, row + 7)) for row in (1, 8))
    here.told.says["button"] = Reply("", buttons=rows, replace=True)
    result = await here.alice.click(posted.response, label="Cancel")
    assert result.followups == []
    [message] = here.history()
    assert message.content == QUEUED.text
    assert [len(row.children) for row in message.components] == [5, 2, 5, 2]
    assert len({button.custom_id for row in message.components for button in row.children}) == 14


async def test_pressed_message_is_taken_away(here: World) -> None:
    here.told.says["short"] = QUEUED
    posted = await here.alice.slash(here.channel, "short", idea="a fox")
    here.told.says["button"] = Reply("Deleted.", toast="Deleted.", replace=True, remove=True)
    result = await here.alice.click(posted.response, label="Cancel")
    assert here.history() == []
    assert [(said.content, said.ephemeral) for said in result.followups] == [("Deleted.", True)]


async def test_press_that_makes_a_job_posts_its_own_message(here: World) -> None:
    here.told.says["short"] = QUEUED
    posted = await here.alice.slash(here.channel, "short", idea="a fox")
    here.told.says["button"] = Reply("Another take.", "fedcba9876", ((replace(CANCEL, job_id="fedcba9876"),),))
    result = await here.alice.click(posted.response, label="Cancel")
    assert here.texts() == [QUEUED.text, "Another take."]
    assert here.told.acks[-1] == ("fedcba9876", str(result.response.id))


async def test_press_may_change_the_old_buttons_and_post_a_new_message(here: World) -> None:
    here.told.says["short"] = QUEUED
    posted = await here.alice.slash(here.channel, "short", idea="a fox")
    left = ((replace(CANCEL, label="More"),),)
    here.told.says["button"] = Reply("Another take.", "fedcba9876", ((CANCEL,),), pressed_buttons=left)
    await here.alice.click(posted.response, label="Cancel")
    old, new = here.history()
    assert (old.content, old.components[0].children[0].label) == (QUEUED.text, "More")
    assert (new.content, new.components[0].children[0].label) == ("Another take.", "Cancel")
    assert here.told.acks[-1] == ("fedcba9876", str(new.id))


async def test_press_of_one_who_may_not_is_refused_to_them_alone(here: World) -> None:
    here.told.says["short"] = QUEUED
    posted = await here.alice.slash(here.channel, "short", idea="a fox")
    here.told.says["button"] = Reply("", ok=False, toast="Somebody else's.")
    result = await here.member("bob").click(posted.response, label="Cancel")
    assert (result.response.content, result.ephemeral) == ("Somebody else's.", True)
    assert here.texts() == [QUEUED.text]


async def test_press_with_nothing_to_say_stops_its_spinner(here: World) -> None:
    here.told.says["short"] = QUEUED
    posted = await here.alice.slash(here.channel, "short", idea="a fox")
    here.told.says["button"] = Reply("")
    result = await here.alice.click(posted.response, label="Cancel")
    assert result.acknowledged
    assert here.texts() == [QUEUED.text]


async def test_buttons_and_forms_work_after_a_restart(here: World) -> None:
    here.told.says |= {"short": QUEUED, "button": FORM}
    posted = await here.alice.slash(here.channel, "short", idea="a fox")
    await here.restart()
    form = await here.alice.click(posted.response, label="Cancel")
    assert form.modal is not None
    assert (form.modal["title"], form.modal["custom_id"]) == ("Shot 2", "v1:change:abcdef0123:2:")
    [label] = form.modal["components"]
    assert (label["component"]["value"], label["component"]["placeholder"]) == ("a fox", "a blue fox")
    await here.restart()
    here.told.says["typed"] = Reply("", toast="Shot 2 is being changed.")
    result = await here.alice.submit_modal(form, {"text": "a blue fox sleeps"})
    heard = here.told.heard[-1]
    assert (heard.command, heard.pressed, heard.text) == ("typed", "v1:change:abcdef0123:2:", "a blue fox sleeps")
    assert (result.response.content, result.ephemeral) == ("Shot 2 is being changed.", True)


async def test_plain_direct_message_is_an_idea(here: World) -> None:
    here.told.says["message"] = QUEUED
    await here.alice.send_dm("a fox crosses the ice")
    [heard] = here.told.heard
    channel = here.alice.user.dm_channel
    assert (heard.command, heard.text, heard.chat, heard.address) == (
        "message",
        "a fox crosses the ice",
        "private",
        f"discord:{channel.id}:dm",
    )
    assert heard.sent_at is not None
    answer = here.history(channel)[-1]
    assert answer.reference is not None
    assert answer.reference.message_id == int(heard.message_id)
    assert here.told.acks == [("abcdef0123", str(answer.id))]


async def test_in_a_server_only_what_names_the_bot_is_heard(here: World) -> None:
    await here.alice.send(here.channel, "just talking")
    await here.alice.send(here.channel, f"{here.bot.user.mention}  a fox at sea ")
    asked = here.history()[-1]
    await here.alice.send(here.channel, "nice!", reply_to=asked)
    await here.alice.send(here.channel, f"{here.bot.user.mention} and a bear", reply_to=asked)
    assert [(heard.text, heard.addressed, heard.chat) for heard in here.told.heard][:1] == [("a fox at sea", True, "group")]
    assert (here.told.heard[1].text, here.told.heard[1].reply_to) == ("and a bear", str(asked.id))
    assert here.told.heard[1].reply_to_person == f"discord:{here.bot.user.id}"
    assert len(here.told.heard) == 2


async def test_threads_have_their_own_address(here: World) -> None:
    thread = here.env.backend.create_thread(here.channel.id, "films", owner_id=here.alice.id)
    await here.alice.slash(simcord.ChannelHandle(here.env, here.guild, thread), "short", idea="a fox")
    assert here.told.heard[-1].address == f"discord:{thread.id}"


async def test_question_to_a_plain_message_is_answered_by_replying_to_it(here: World) -> None:
    here.told.says["message"] = FORM
    await here.alice.send_dm("edit it")
    channel = here.alice.user.dm_channel
    asked = here.history(channel)[-1]
    assert asked.content == FORM.ask.prompt
    assert here.told.asks == [(f"discord:{channel.id}:dm", str(asked.id), FORM.ask.packed)]


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (PNG, "photo"),
        (b"\xff\xd8\xff\xe0" + bytes(20), "photo"),
        (b"\x00\x00\x00\x18ftypmp42" + bytes(20), "video"),
        (b"\x1aE\xdf\xa3" + bytes(20), "video"),
        (b"OggS" + bytes(20), "voice"),
        (b"RIFF\x00\x00\x00\x00WAVE" + bytes(20), "voice"),
        (b"%PDF-1.7", "file"),
        (b"", "file"),
    ],
)
async def test_file_is_what_its_bytes_say(here: World, data: bytes, kind: str) -> None:
    channel = here.channel
    await here.alice.send(channel, here.bot.user.mention, attachments=[("../../x.png", data)])
    [file] = here.told.heard[0].media
    assert (file.kind, file.size_bytes) == (kind, len(data))
    assert file.path is not None
    assert file.path.parent == here.told.inbox


async def test_file_that_is_too_large_is_not_fetched(here: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bots.discord_bot.MOST_FETCHED_BYTES", 10)
    await here.alice.send(here.channel, here.bot.user.mention, attachments=[("x.mp4", b"\x00\x00\x00\x18ftypmp42")])
    [file] = here.told.heard[0].media
    assert (file.kind, file.path) == ("video", None)


async def test_limit_is_what_the_bot_itself_may_upload(here: World) -> None:
    await here.alice.slash(here.channel, "short", idea="a fox")
    async with payloads(lambda payload: payload.update(attachment_size_limit=500)):
        await here.alice.slash(here.channel, "short", idea="a fox")
    await here.alice.send_dm("a fox")
    assert [heard.limit_bytes for heard in here.told.heard] == [10 * 2**20, 500, 10 * 2**20]


def _foreign(payload: dict[str, Any]) -> None:
    """A server that has not invited the bot; the person has it as their own app."""
    payload.update(guild_id="4242", context=0, authorizing_integration_owners={"1": "7"})


async def test_own_app_in_a_foreign_server_delivers_by_direct_message(here: World) -> None:
    here.told.says["short"] = lambda incoming: replace(QUEUED, text="It comes by direct message." if incoming.elsewhere else "")
    async with payloads(_foreign):
        result = await here.alice.slash(here.channel, "short", idea="a fox")
    direct = here.alice.user.dm_channel
    [heard] = here.told.heard
    assert (heard.elsewhere, heard.address, heard.chat) == (True, f"discord:{direct.id}:dm", "private")
    [message] = here.history(direct)
    assert (message.content, len(message.components)) == ("It comes by direct message.", 1)
    assert here.told.acks == [("abcdef0123", str(message.id))]
    assert result.response.content == "It comes by direct message."


async def test_own_app_in_a_group_of_friends_delivers_by_direct_message(here: World) -> None:
    def among_friends(payload: dict[str, Any]) -> None:
        payload.update(context=2, authorizing_integration_owners={"1": "7"})
        for name in ("guild_id", "member"):
            payload.pop(name, None)
        payload["user"] = {"id": str(here.alice.id), "username": "alice", "discriminator": "0", "avatar": None}

    async with payloads(among_friends):
        await here.alice.slash(here.channel, "short", idea="a fox")
    [heard] = here.told.heard
    assert (heard.elsewhere, heard.address) == (True, f"discord:{here.alice.user.dm_channel.id}:dm")


async def test_where_nobody_can_post_the_job_is_taken_back_and_that_is_said(here: World) -> None:
    here.told.says["short"] = QUEUED
    here.env.inject_error("POST", "/channels/*/messages", status=403, code=50007, times=None)
    async with payloads(_foreign):
        result = await here.alice.slash(here.channel, "short", idea="a fox")
    assert [(heard.command, heard.text) for heard in here.told.heard] == [("short", "a fox"), ("cancel", "abcdef0123")]
    assert result.response.content == say("direct_closed", "en")
    assert here.told.acks == []


@pytest.mark.parametrize("missing", ["attach_files", "embed_links"])
async def test_channel_where_the_bot_may_not_post_counts_as_elsewhere(here: World, missing: str) -> None:
    here.told.says |= {"short": QUEUED, "message": QUEUED}
    nobody = {here.guild.default_role: discord.PermissionOverwrite(**{missing: False})}
    quiet = here.guild.create_text_channel("quiet", overwrites=nobody)
    await here.alice.slash(quiet, "short", idea="a fox")
    await here.alice.send(quiet, f"{here.bot.user.mention} a fox")
    direct = here.alice.user.dm_channel
    assert [(heard.elsewhere, heard.address) for heard in here.told.heard] == [(True, f"discord:{direct.id}:dm")] * 2
    assert here.texts(direct) == [QUEUED.text, QUEUED.text]


async def test_gallery_links_to_where_the_shorts_stand(here: World) -> None:
    parcels = tuple(Parcel("short", here.here, "a", f"The *Fox* {n}\nnote", message_id=str(n)) for n in (1, 2))
    here.told.says["gallery"] = Reply("The last 2.", parcels=parcels)
    result = await here.alice.slash(here.channel, "gallery")
    link = f"https://discord.com/channels/{here.guild.id}/{here.channel.id}"
    assert result.response.content == f"The last 2.\nThe \\*Fox\\* 1 {link}/1\nThe \\*Fox\\* 2 {link}/2"


async def test_long_answer_comes_in_pieces_with_the_buttons_last(here: World) -> None:
    here.told.says["short"] = replace(QUEUED, text="word " * 1000)
    await here.alice.slash(here.channel, "short", idea="a fox")
    messages = here.history()
    assert [len(message.components) for message in messages] == [0, 0, 1]
    assert " ".join(message.content for message in messages) == ("word " * 1000).strip()
    assert here.told.acks == [("abcdef0123", str(messages[-1].id))]


async def test_answer_cannot_ping_nor_disguise_a_link(here: World) -> None:
    here.told.says["short"] = replace(QUEUED, text="@everyone [bank](https://evil.example) **x**")
    await here.alice.slash(here.channel, "short", idea="a fox")
    [message] = here.history()
    assert "\\[bank]" in message.content
    assert not message.mention_everyone


async def test_job_whose_interaction_died_is_acknowledged_in_the_channel(here: World) -> None:
    here.told.says["short"] = QUEUED
    here.env.inject_error("POST", "/interactions/*/callback", status=404, code=10062)
    await here.alice.slash(here.channel, "short", idea="a fox")
    assert here.told.acks == [("abcdef0123", str(here.history()[-1].id))]
    assert here.texts()[-1] == QUEUED.text


def test_invitation_in_the_readme_asks_for_what_the_bot_needs() -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    assert f"scope=bot+applications.commands&permissions={PERMISSIONS.value}`" in readme


def test_menu_has_every_command_that_chats_have() -> None:
    assert {*COMMANDS_MENU, "admin"} == set(MENU)
