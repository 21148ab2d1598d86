"""Chats: what a message, a press and a typed answer do; what comes late or twice does nothing twice."""

import threading
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bots.asked import Available
from bots.commands import MENU, Commands
from bots.messages import Attachment, Button, Incoming, Reply, pack, unpack
from bots.settings import ChatSettings
from storage import deliveries, forget, jobs, media, people
from storage.database import Database
from storage.tables import Job, now
from tests.bots.chats import Chat, actions, button_of, every_job, finish, job_of


def chat_with(database: Database, available: Available, **settings: Any) -> Commands:
    return Commands(database, available, ChatSettings(_env_file=None, **settings))


def storyboard(database: Database, job_id: str, revision: int = 77, shots: int = 3) -> None:
    """What the worker does when it asks."""
    with database.session() as session:
        job = jobs.get(session, job_id)
        payload = {"shots": [{"number": n + 1, "prompt": f"view {n + 1}", "seconds": 2.0} for n in range(shots)]}
        deliveries.add(session, job_id=job.id, kind="storyboard", channel_id=job.channel_id, revision=revision, payload=payload)
        job.answer = None
        jobs.release(session, job, "waiting", name="waiting")
        session.commit()


def board_button(job_id: str, action: str, revision: int = 77, shot: int = 0) -> Button:
    return Button("", action, job_id, shot, f"{revision:x}")


# ── messages ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_message_in_private_makes_a_short(commands: Commands, database: Database) -> None:
    reply = Chat(commands).say("a red fox crosses a frozen lake")
    assert job_of(database, reply.job_id).idea == "a red fox crosses a frozen lake"
    assert actions(reply) == ["cancel"]


@pytest.mark.parametrize("kind", ["group", "channel"])
def test_talk_in_a_group_is_not_for_us_unless_we_are_named(commands: Commands, database: Database, kind: Any) -> None:
    group = Chat(commands, address="telegram:-100", chat=kind)
    assert group.say("lunch?") == Reply("")
    assert group.say("sure", reply_to="m99") == Reply("")
    assert every_job(database) == []
    assert group.say("a red fox", addressed=True).job_id
    assert group.send("short", "a red fox").job_id


def test_the_same_message_handed_in_twice_is_one_job(commands: Commands, database: Database) -> None:
    chat = Chat(commands)
    first = chat.say("a red fox", message_id="m5")
    again = chat.say("a red fox", message_id="m5")
    assert again.job_id == first.job_id, "its acknowledgement may have been lost"
    commands.acknowledged(first.job_id, "a1")
    assert chat.say("a red fox", message_id="m5") == Reply("")
    assert len(every_job(database)) == 1


def test_command_without_an_idea_asks_for_it_and_takes_the_answer(commands: Commands, database: Database) -> None:
    chat = Chat(commands)
    asked = chat.send("script")
    assert asked.ask is not None
    assert asked.ask.prompt
    assert len(asked.ask.title) <= 45
    reply = chat.type(asked, "a red fox")
    assert job_of(database, reply.job_id).kind == "script"
    group = Chat(commands, address="telegram:-100", chat="group")
    assert group.type(group.send("short"), "a bear dances").job_id, "in a group an answer to our question is for us"


def test_modal_answer_needs_no_message_of_ours(commands: Commands) -> None:
    chat = Chat(commands)
    asked = chat.send("short")
    assert asked.ask is not None
    assert chat.send("typed", "a red fox", pressed=asked.ask.packed).job_id


def test_languages_are_the_clients(commands: Commands) -> None:
    assert "任务" in Chat(commands, language="zh-Hans").say("一只红狐狸").text
    assert "Job" in Chat(commands, person="telegram:8", language="pt").say("a fox").text


def test_what_piled_up_while_away_is_answered_once(commands: Commands, database: Database) -> None:
    chat, long_ago = Chat(commands), now() - timedelta(hours=3)
    replies = [chat.say(f"idea {n}", sent_at=long_ago + timedelta(minutes=n), message_id=str(n)) for n in range(5)]
    assert [bool(reply.text) for reply in replies] == [True, False, False, False, False]
    assert "away" in replies[0].text
    assert every_job(database) == []
    assert chat.say("a new idea", sent_at=now()).job_id
    other = Chat(commands, person="telegram:8")
    assert other.say("mine", sent_at=long_ago).text, "everybody is told"


def test_late_cancel_still_cancels(commands: Commands, database: Database) -> None:
    chat = Chat(commands)
    made = chat.say("a fox")
    chat.send("cancel", sent_at=now() - timedelta(hours=2))
    assert job_of(database, made.job_id).status == "cancelled"


def test_hostile_messages_get_one_sentence(commands: Commands, database: Database) -> None:
    chat = Chat(commands)
    for text in ("\u200b\u200b", "x" * 10_000, "🎬" * 6000 + "\u202e" * 3000):
        reply = chat.say(text)
        assert not reply.ok
        assert "\n" not in reply.text
    for pressed in (
        "",
        "v1:",
        "v1:render:zz",
        "v9:render:0::",
        "v1:explode:0123456789:0:",
        "v1:reroll:'; drop:0:",
        "x" * 500,
        "v1:set::0:p.voice.nobody",
    ):
        reply = chat.send("button", pressed=pressed)
        assert (reply.ok, bool(reply.toast), reply.text) == (False, True, "")
    assert every_job(database) == []


# ── place and time ───────────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_acknowledgement_tells_place_and_time_once_times_are_known(commands: Commands, database: Database) -> None:
    first = Chat(commands, "telegram:1").say("a fox")
    assert "about" not in first.text
    finish(database, first.job_id, took_s=120)
    second = Chat(commands, "telegram:2").say("a fox")
    assert second.text.endswith("Ready in about 2 min.")
    third = Chat(commands, "telegram:3").say("a fox")
    assert "1 ahead" in third.text
    assert "about 4 min" in third.text


# ── who may, and how much ────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_person_has_a_limit_of_open_jobs_also_with_many_messages_at_once(database: Database, available: Available) -> None:
    commands = chat_with(database, available, most_jobs=3)
    replies: list[Reply] = []
    threads = [
        threading.Thread(target=lambda n=n: replies.append(Chat(commands).say(f"idea {n}", message_id=str(n)))) for n in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(replies) == 8
    assert len(every_job(database)) == 3
    assert sum("3 unfinished" in reply.text for reply in replies) == 5
    assert Chat(commands, "telegram:8").say("a fox").ok, "others go on"


def test_day_has_a_budget_that_forgetting_does_not_refill(database: Database, available: Available) -> None:
    commands = chat_with(database, available, daily_seconds=50, most_jobs=9)
    chat = Chat(commands)
    assert chat.send("short", "a fox", options={"seconds": 30}).ok
    refused = chat.send("short", "a fox", options={"seconds": 30})
    assert "20 s of your 50 s" in refused.text
    chat.press(Button("", "forget", value="yes"))
    assert every_job(database) == []
    assert not chat.send("short", "a fox", options={"seconds": 30}).ok
    assert chat.send("short", "a fox", options={"seconds": 20}).ok
    owner = Chat(chat_with(database, available, daily_seconds=50, owners="telegram:9"), "telegram:9")
    assert all(owner.send("short", "a fox", options={"seconds": 60}).ok for _ in range(5))


def test_failed_and_cancelled_shorts_cost_nothing(database: Database, available: Available) -> None:
    chat = Chat(chat_with(database, available, daily_seconds=30))
    for _ in range(3):
        assert chat.send("short", "a fox", options={"seconds": 30}).ok
        assert chat.send("cancel").ok


def test_allow_list_chats_servers_and_roles(database: Database, available: Available) -> None:
    closed = chat_with(database, available, allowed="telegram:1, telegram:-100, discord:55", roles="777")
    assert Chat(closed, "telegram:1").say("a fox").ok
    refused = Chat(closed, "telegram:2").say("a fox")
    assert not refused.ok
    assert "telegram:2" in refused.text
    assert Chat(closed, "telegram:2", "telegram:-100:4", chat="group").send("short", "a fox").ok
    assert Chat(closed, "discord:3", "discord:9", chat="group", server="discord:55").send("short", "a fox").ok
    assert Chat(closed, "discord:4", "discord:9", chat="group", roles=frozenset({"777"})).send("short", "a fox").ok
    assert not Chat(closed, "discord:5", "discord:9", chat="group", roles=frozenset({"778"})).send("short", "a fox").ok


def test_owner_allows_bans_and_limits(database: Database, available: Available) -> None:
    commands = chat_with(database, available, owners="telegram:1", allowed="telegram:1")
    owner, ann = Chat(commands, "telegram:1"), Chat(commands, "telegram:7")
    assert not ann.send("admin", "allow telegram:7").ok
    assert owner.send("admin", "allow 7").ok
    assert ann.say("a fox").ok
    assert owner.send("admin", "limit 7 jobs 1").ok
    assert "1 unfinished" in ann.say("a bear").text
    assert owner.send("admin", "ban", reply_to_person="telegram:7").ok
    assert ann.say("a bear") == Reply("", ok=False)
    assert "telegram:7" in owner.send("admin", "people").text
    assert owner.send("admin", "reset 7").ok
    assert not ann.say("a bear").ok
    for nonsense in ("fly", "allow", "allow ; drop", "limit 7 jobs", "limit 7 jobs -3", "limit 7 cars 2", "ban " + "9" * 99):
        refused = owner.send("admin", nonsense)
        assert (refused.ok, bool(refused.text)) == (False, True)
    health = owner.send("admin")
    assert "1 queued" in health.text


def test_everybodys_limit_is_the_owners_word_before_the_settings(database: Database, available: Available) -> None:
    commands = chat_with(database, available, owners="telegram:1", most_jobs=1)
    Chat(commands, "telegram:1").send("admin", "limit jobs 2")
    ann = Chat(commands)
    assert [ann.say(f"idea {n}").ok for n in range(3)] == [True, True, False]


# ── the storyboard ───────────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_render_counts_once_and_takes_the_buttons_away(commands: Commands, database: Database) -> None:
    chat = Chat(commands)
    job_id = chat.say("a fox").job_id
    storyboard(database, job_id)
    first, second = (chat.press(board_button(job_id, "render")) for _ in range(2))
    assert (first.replace, first.buttons, bool(first.toast)) == (True, (), True)
    assert (second.ok, second.replace) == (False, True)
    assert job_of(database, job_id).answer == {"action": "render"}


def test_button_of_an_older_storyboard_answers_nothing(commands: Commands, database: Database) -> None:
    chat = Chat(commands)
    job_id = chat.say("a fox").job_id
    storyboard(database, job_id, revision=1)
    storyboard(database, job_id, revision=2)
    stale = chat.press(board_button(job_id, "render", revision=1))
    assert not stale.ok
    assert "newest" in stale.toast
    assert not chat.press(board_button(job_id, "cancel", revision=1)).ok
    assert job_of(database, job_id).status == "waiting"
    assert chat.press(board_button(job_id, "render", revision=2)).ok


def test_shot_is_picked_asked_for_and_edited(commands: Commands, database: Database) -> None:
    chat = Chat(commands)
    job_id = chat.say("a fox").job_id
    storyboard(database, job_id)
    pick = chat.press(board_button(job_id, "edit"))
    assert [b.label for b in pick.buttons[0]] == ["1", "2", "3"]
    back = chat.press(button_of(pick, "board"))
    assert actions(back) == ["render", "edit", "script", "cancel"]
    asked = chat.press(button_of(pick, "edit", shot=2))
    assert asked.ask is not None
    assert asked.ask.value == "view 2"
    answered = chat.type(asked, "a blue fox sleeps")
    assert answered.ok
    assert answered.job_id == ""
    assert job_of(database, job_id).answer == {"action": "edit", "shot": 2, "text": "a blue fox sleeps"}
    assert not chat.type(asked, "a green fox").ok, "answered already"


def test_only_who_asked_or_an_owner_may_press(database: Database, available: Available) -> None:
    commands = chat_with(database, available, owners="telegram:9")
    job_id = Chat(commands, address="telegram:-1", chat="group").send("short", "a fox").job_id
    storyboard(database, job_id)
    stranger = Chat(commands, "telegram:8", "telegram:-1", chat="group").press(board_button(job_id, "render"))
    assert (stranger.ok, stranger.replace, bool(stranger.toast)) == (False, False, True)
    assert job_of(database, job_id).answer is None
    assert Chat(commands, "telegram:9", "telegram:-1", chat="group").press(board_button(job_id, "render")).ok


# ── after the short ──────────────────────────────────────────────────────────────────────────────────────────────────────────────


def finished(commands: Commands, database: Database, **options: Any) -> Job:
    reply = Chat(commands).send("short", "a fox", options=options)
    finish(database, reply.job_id)
    return job_of(database, reply.job_id)


def test_reroll_picks_a_shot_and_makes_one_job_however_often_it_is_pressed(commands: Commands, database: Database) -> None:
    parent, chat = finished(commands, database), Chat(commands)
    pick = chat.press(Button("", "reroll", parent.id))
    assert pick.replace
    press = button_of(pick, "reroll", shot=2)
    replies: list[Reply] = []
    threads = [threading.Thread(target=lambda: replies.append(chat.press(press))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(reply.ok for reply in replies) == 1
    [child] = [job for job in every_job(database) if job.parent_id]
    assert (child.parent_id, child.change) == (parent.id, {"kind": "reroll", "shot": 2})
    [done] = [reply for reply in replies if reply.ok]
    assert done.job_id == child.id
    assert done.pressed_buttons is not None
    assert chat.press(button_of(pick, "reroll", shot=1)).ok, "another shot is another wish"
    finish(database, child.id)
    assert chat.press(press).ok, "when it is done one may want yet another"
    assert chat.press(Button("", "reroll", parent.id, 9)).ok is False


def test_ratio_final_retake_and_edit_ask_for_the_right_short(database: Database, available: Available) -> None:
    commands = chat_with(database, available, most_jobs=9)
    parent, chat = finished(commands, database, draft=True, seconds=9), Chat(commands)
    ratios = chat.press(Button("", "ratio", parent.id))
    assert [b.label for b in ratios.buttons[0]] == ["16:9", "1:1", "4:5"]
    wide = job_of(database, chat.press(button_of(ratios, "ratio", value="16:9")).job_id)
    assert (wide.options["width"], wide.options["height"], wide.options["quality"], wide.options["fps"]) == (
        960,
        540,
        "draft",
        24,
    )
    final = job_of(database, chat.press(Button("", "final", parent.id)).job_id)
    assert (final.options["width"], final.options["height"], final.options["quality"], final.options["fps"]) == (
        1080,
        1920,
        "final",
        30,
    )
    assert job_of(database, chat.press(Button("", "retake", parent.id)).job_id).change == {"kind": "retake"}
    asked = chat.press(Button("", "change", parent.id, 3))
    assert asked.ask is not None
    assert asked.ask.value == "view 3 of a fox"
    edited = job_of(database, chat.type(asked, "a blue\nfox").job_id)
    assert edited.change == {"kind": "edit", "shot": 3, "prompt": "a blue fox"}
    assert {wide.parent_id, final.parent_id, edited.parent_id} == {parent.id}
    assert all(not job.options["storyboard"] for job in (wide, final, edited))


def test_delete_asks_first_and_then_rows_and_files_are_gone(commands: Commands, database: Database) -> None:
    parent, chat = finished(commands, database), Chat(commands)
    sure = chat.press(Button("", "delete", parent.id))
    assert actions(sure) == ["delete", "after"]
    assert list(database.media_dir.rglob("*.bin"))
    gone = chat.press(button_of(sure, "delete"))
    assert gone.remove
    assert every_job(database) == []
    assert not list(database.media_dir.rglob("*.bin"))
    stale = chat.press(Button("", "reroll", parent.id, 1))
    assert not stale.ok
    assert (stale.replace, stale.buttons) == (True, ())


def test_short_that_is_being_changed_is_not_deleted(commands: Commands, database: Database) -> None:
    parent, chat = finished(commands, database), Chat(commands)
    chat.press(Button("", "retake", parent.id))
    assert not chat.press(Button("", "delete", parent.id, value="yes")).ok
    assert len(every_job(database)) == 2


def test_deleting_one_short_leaves_takes_that_another_uses(commands: Commands, database: Database) -> None:
    chat = Chat(commands)
    first, second = chat.say("a fox").job_id, chat.say("a fox").job_id
    shared, own = "a" * 64, "b" * 64
    finish(database, first, takes={1: shared, 2: own})
    finish(database, second, takes={1: shared})
    chat.press(Button("", "delete", first, value="yes"))
    with database.session() as session:
        assert media.find(session, database.media_dir, shared) is not None
        assert media.find(session, database.media_dir, own) is None


# ── commands ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_menu_names_every_command_in_both_languages(commands: Commands) -> None:
    for language in ("en", "zh"):
        assert [name for name, _ in commands.menu(language)] == list(MENU)
        assert all(said for _, said in commands.menu(language))
    for name in MENU:
        assert Chat(commands).send(name).text or Chat(commands).send(name).ask


def test_cancel_alone_cancels_the_only_job_and_asks_among_several(commands: Commands, database: Database) -> None:
    chat = Chat(commands)
    assert "Nothing" in chat.send("cancel").text
    first, second = chat.say("a fox").job_id, chat.say("a bear").job_id
    which = chat.send("cancel")
    assert {b.job_id for row in which.buttons for b in row} == {first, second}
    pressed = chat.press(button_of(which, "cancel", job_id=second))
    assert pressed.toast
    assert job_of(database, second).status == "cancelled"
    assert not chat.press(button_of(which, "cancel", job_id=second)).ok
    chat.send("cancel")
    assert job_of(database, first).status == "cancelled"


def test_jobs_lists_only_ones_own(commands: Commands) -> None:
    Chat(commands, "telegram:8").say("a secret bear")
    chat = Chat(commands)
    assert "No jobs" in chat.send("jobs").text
    chat.say("a fox")
    assert "a fox" in chat.send("jobs").text
    assert "bear" not in chat.send("jobs").text


def test_failed_job_can_be_tried_again_from_its_notice(commands: Commands, database: Database) -> None:
    chat = Chat(commands)
    job_id = chat.say("a fox").job_id
    with database.session() as session:
        jobs.end(session, jobs.get(session, job_id), "failed", error_code="OutOfMemory")
        session.commit()
    assert "Draft in /settings" in chat.send("jobs").text
    assert chat.press(Button("", "again", job_id)).ok
    assert job_of(database, job_id).status == "queued"
    assert not job_of(database, job_id).told_end


def test_gallery_shows_the_chats_last_shorts_by_their_file_ids(commands: Commands, database: Database) -> None:
    group = Chat(commands, address="telegram:-100", chat="group")
    assert not group.send("gallery").parcels
    for n in range(7):
        job_id = Chat(commands, f"telegram:{n + 20}", "telegram:-100", chat="group").send("short", "a fox").job_id
        finish(database, job_id)
        with database.session() as session:
            [row] = deliveries.for_job(session, job_id)
            deliveries.sent(session, row.id or 0, f"m{n}", f"file{n}")
            session.commit()
    shown = group.send("gallery")
    assert [parcel.file_id for parcel in shown.parcels] == ["file2", "file3", "file4", "file5", "file6"]
    assert [parcel.message_id for parcel in shown.parcels] == ["m2", "m3", "m4", "m5", "m6"]
    assert not Chat(commands).send("gallery").parcels, "another chat's shorts are not shown here"


# ── settings ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_settings_are_kept_by_buttons_and_used_by_the_next_short(commands: Commands, database: Database) -> None:
    chat = Chat(commands)
    menu = chat.send("settings")
    choices = chat.press(button_of(menu, "set", value="p.ratio"))
    kept = chat.press(button_of(choices, "set", value="p.ratio.16:9"))
    assert "16:9" in kept.text
    assert kept.toast
    chat.press(Button("", "set", value="p.seconds.10"))
    options = job_of(database, chat.say("a fox").job_id).options
    assert (options["width"], options["height"], options["seconds"]) == (1920, 1080, 10)
    assert job_of(database, chat.send("short", "a fox", options={"seconds": 15}).job_id).options["seconds"] == 15
    chat.press(Button("", "set", value="p.ratio.-"))
    assert job_of(database, chat.say("a fox").job_id).options["width"] == 1080


def test_chats_settings_are_an_administrators_and_a_persons_own_win(commands: Commands, database: Database) -> None:
    ann = Chat(commands, address="telegram:-100", chat="group")
    assert not ann.press(Button("", "set", value="c.seconds.45")).ok
    boss = Chat(commands, "telegram:8", "telegram:-100", chat="group", manages=True)
    assert button_of(boss.send("settings"), "set", value="c")
    assert boss.press(Button("", "set", value="c.seconds.45")).ok
    assert job_of(database, ann.send("short", "a fox").job_id).options["seconds"] == 45
    ann.press(Button("", "set", value="p.seconds.5"))
    assert job_of(database, ann.send("short", "a fox").job_id).options["seconds"] == 5
    assert job_of(database, Chat(commands).say("a fox").job_id).options["seconds"] == 5, "their own go with them"


def test_every_button_of_every_settings_page_can_be_pressed(commands: Commands) -> None:
    chat = Chat(commands)
    for row in chat.send("settings").buttons:
        for button in row:
            page = chat.press(button)
            assert page.ok
            assert len(page.buttons) <= 5
            for line in page.buttons:
                assert len(line) <= 5
                for choice in line:
                    assert chat.press(choice).ok, choice


def test_voice_that_was_removed_refuses_nobody(commands: Commands, database: Database) -> None:
    with database.session() as session:
        people.change(session, "telegram:7", settings={"options": {"voice": "en_US-gone-medium", "seconds": "10"}})
        session.commit()
    assert job_of(database, Chat(commands).say("a fox").job_id).options["seconds"] == 10


# ── files ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────


def sent(commands: Commands, kind: Any, content: bytes, name: str = "x.bin") -> Attachment:
    path: Path = commands.inbox / name
    path.write_bytes(content)
    return Attachment(kind, path, len(content), name)


@pytest.mark.parametrize("kind", ["photo", "video", "voice"])
def test_media_are_kept_and_answered_in_one_sentence(commands: Commands, database: Database, kind: Any) -> None:
    reply = Chat(commands).say("", media=(sent(commands, kind, b"not even a picture"),))
    assert reply.ok
    assert "keep your" in reply.text
    with database.session() as session:
        [upload] = people.files_of(session, "telegram:7")
        assert media.find(session, database.media_dir, upload.media_key) is not None
    assert list(commands.inbox.iterdir()) == []


def test_caption_of_a_picture_is_an_idea(commands: Commands, database: Database) -> None:
    reply = Chat(commands).say("a red fox", media=(sent(commands, "photo", b"picture"),))
    assert job_of(database, reply.job_id).idea == "a red fox"
    assert "keep your picture" in reply.text


def test_text_file_is_a_script_and_other_files_are_refused(commands: Commands, database: Database) -> None:
    chat = Chat(commands)
    made = chat.say("", media=(sent(commands, "file", "\ufeffA fox runs.\n\nIt sleeps.".encode(), "s.txt"),))
    assert job_of(database, made.job_id).idea.startswith("A fox runs.")
    for content, name in ((b"%PDF-1.7", "a.pdf"), (b"\xff\xfe\x00\x01" * 9, "b.txt"), (b"x" * 300_000, "c.txt"), (b"", "d.txt")):
        reply = chat.say("", media=(sent(commands, "file", content, name),))
        assert (reply.ok, bool(reply.text)) == (False, True), name
    assert not chat.say("", media=(Attachment("video", None, 10**9, "big.mp4"),)).ok
    assert list(commands.inbox.iterdir()) == []


# ── forget ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_forget_removes_a_persons_everything_and_nobody_elses(commands: Commands, database: Database) -> None:
    ann, bob = Chat(commands), Chat(commands, "telegram:8")
    ann.say("", media=(sent(commands, "photo", b"a picture"),))
    ann.press(Button("", "set", value="p.seconds.10"))
    shared, own = "a" * 64, "b" * 64
    anns, bobs, running = ann.say("a fox").job_id, bob.say("a fox").job_id, ann.say("a bear").job_id
    finish(database, anns, takes={1: shared, 2: own})
    finish(database, bobs, takes={1: shared})
    with database.session() as session:
        job = jobs.get(session, running)
        job.status, job.claimed_by = "in_progress", "elsewhere:1"
        session.add(job)
        session.commit()
    ask = ann.send("forget")
    assert "jobs: 2" in ask.text
    assert "files you sent: 1" in ask.text
    assert ann.press(button_of(ask, "forget", value="no")).replace
    assert len(every_job(database)) == 3
    assert ann.press(button_of(ask, "forget", value="yes")).ok
    left = {job.id: job for job in every_job(database)}
    assert set(left) == {bobs, running}
    assert (left[running].person, left[running].idea, left[running].cancel_asked) == ("forgotten", "", True)
    with database.session() as session:
        assert media.find(session, database.media_dir, shared) is not None
        assert media.find(session, database.media_dir, own) is None
        assert people.files_of(session, "telegram:7") == []
        row = people.get(session, "telegram:7")
        assert row is not None, "what was used up today stays"
        assert (row.name, row.settings) == ("", {})
    assert bob.send("gallery").ok


def test_job_that_was_in_hand_goes_when_it_has_ended(commands: Commands, database: Database) -> None:
    ann = Chat(commands)
    job_id = ann.say("a fox").job_id
    with database.session() as session:
        job = jobs.get(session, job_id)
        job.status, job.claimed_by = "in_progress", "elsewhere:1"
        session.add(job)
        session.commit()
    ann.press(Button("", "forget", value="yes"))
    with database.session() as session:
        assert forget.sweep_forgotten(session) == ([], [])
        jobs.end(session, jobs.get(session, job_id), "cancelled")
        ended, _ = forget.sweep_forgotten(session)
        session.commit()
    assert ended == [job_id]
    assert every_job(database) == []


def test_ban_outlives_forgetting(database: Database, available: Available) -> None:
    commands = chat_with(database, available, owners="telegram:1")
    ann = Chat(commands)
    ann.say("a fox")
    ann.press(Button("", "forget", value="yes"))
    Chat(commands, "telegram:1").send("admin", "ban 7")
    ann.press(Button("", "forget", value="yes"))
    assert not ann.say("a fox").ok


# ── packing ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_packed_buttons_come_back_as_they_were() -> None:
    for button in (
        Button("", "render", "0123456789", 0, "7fffffff"),
        Button("", "set", value="p.ratio.16:9"),
        Button("", "reroll", "ab", 12),
    ):
        packed = pack(button)
        assert len(packed.encode()) <= 64
        assert unpack(packed) == button
    with pytest.raises(ValueError, match="cannot be packed"):
        pack(Button("", "set", value="p.voice." + "x" * 60))
    with pytest.raises(ValueError, match="cannot be packed"):
        pack(Button("", "set", value="é"))


def test_incoming_of_a_platform_without_extras_still_works(commands: Commands) -> None:
    assert commands.handle(Incoming("telegram:7", "telegram:7", "help")).text


def test_chat_that_moves_takes_its_settings_and_its_questions_along(commands: Commands, database: Database) -> None:
    old = Chat(commands, address="telegram:-42", chat="group", manages=True)
    asked = old.send("short")
    assert asked.ask is not None
    commands.asked("telegram:-42", "m5", asked.ask.packed)
    with database.session() as session:
        deliveries.channel(session, "telegram:-42").settings = {"lang": "zh"}
        session.commit()
    commands.moved("telegram:-42", "telegram:-1009")
    commands.moved("telegram:-42", "telegram:-1009")
    with database.session() as session:
        assert deliveries.channel(session, "telegram:-1009").settings == {"lang": "zh"}
    new = Chat(commands, address="telegram:-1009", chat="group", manages=True)
    assert new.say("a fox at sea", reply_to="m5").job_id
