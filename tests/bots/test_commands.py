"""Commands commit rows and answer with a sentence, whoever asks and whatever they send."""

import pytest

from bots.asked import Available
from bots.commands import Commands
from bots.messages import Incoming
from storage import claims, deliveries, jobs
from storage.database import Database
from storage.tables import Channel, Job
from tests.bots.conftest import incoming


def made(commands: Commands, database: Database, text: str = "a red fox", **options: object) -> Job:
    reply = commands.handle(incoming("short", text, **options))
    assert reply.ok, reply.text
    return row(database, reply.job_id)


def row(database: Database, job_id: str) -> Job:
    with database.session() as session:
        return jobs.get(session, job_id)


def change(database: Database, job_id: str, **values: object) -> None:
    with database.session() as session:
        job = jobs.get(session, job_id)
        for name, value in values.items():
            setattr(job, name, value)
        session.add(job)
        session.commit()


def ask_storyboard(database: Database, job: Job, shots: int = 3) -> None:
    with database.session() as session:
        payload = {"shots": [{"number": n + 1, "prompt": "a fox", "seconds": 2.0} for n in range(shots)]}
        deliveries.add(session, job_id=job.id, kind="storyboard", channel_id=job.channel_id, payload=payload)
        jobs.release(session, jobs.get(session, job.id), "waiting", name="waiting")
        session.commit()


def test_idea_becomes_a_queued_job_on_its_channel(commands: Commands, database: Database) -> None:
    reply = commands.handle(
        Incoming("telegram:7", "telegram:7", "short", " a red\tfox ", {"seconds": 9}, "zh", limit_bytes=50_000_000)
    )
    assert reply.job_id in reply.text
    assert "任务" in reply.text
    assert [button.action for button in reply.buttons[0]] == ["cancel"]
    job = row(database, reply.job_id)
    assert (job.status, job.kind, job.idea, job.options["seconds"], job.person) == (
        "queued",
        "short",
        "a red fox",
        9,
        "telegram:7",
    )
    with database.session() as session:
        channel = session.get_one(Channel, job.channel_id)
    assert (channel.address, channel.limit_bytes, channel.settings["language"]) == ("telegram:7", 50_000_000, "zh")


def test_options_of_a_job_are_what_the_agent_reads(commands: Commands, database: Database) -> None:
    from agent.state import Options

    assert Options.model_validate(made(commands, database, draft=True).options).quality == "draft"


def test_script_alone_is_a_job_of_its_own_kind(commands: Commands, database: Database) -> None:
    job = row(database, commands.handle(incoming("script", "a red fox")).job_id)
    assert (job.kind, job.options["script_only"]) == ("script", True)


@pytest.mark.parametrize(
    "bad",
    [
        incoming("short", "\u200b"),
        incoming("short", "fox", seconds="0"),
        incoming("short", "fox", color="blue"),
        incoming("dance", "fox"),
        incoming("cancel", "'; drop table jobs"),
        incoming("cancel", "%"),
        incoming("resume", "zzz"),
        incoming("answer", "", do="explode", job="0"),
        incoming("answer", "", do="render", job="0"),
    ],
    ids=lambda i: f"{i.command} {i.text} {dict(i.options)}",
)
def test_what_cannot_be_is_refused_with_a_sentence_and_no_row(commands: Commands, database: Database, bad: Incoming) -> None:
    reply = commands.handle(bad)
    assert not reply.ok
    assert not reply.job_id
    assert len(reply.text) > 15
    with database.session() as session:
        assert jobs.recent(session, 5) == []


def test_second_idea_knows_its_place_in_the_queue(commands: Commands, database: Database) -> None:
    made(commands, database)
    assert "1 ahead" in commands.handle(incoming("short", "a blue fox")).text


def test_jobs_are_listed_newest_first_and_only_ones_own(commands: Commands, database: Database) -> None:
    assert "No jobs" in commands.handle(incoming("jobs")).text
    first, second = made(commands, database, "first idea"), made(commands, database, "second idea")
    text = commands.handle(incoming("jobs")).text
    assert text.index(second.id) < text.index(first.id)
    assert "second idea" not in commands.handle(incoming("jobs", person="telegram:8")).text
    assert "second idea" in commands.handle(incoming("jobs", person="console:ann")).text


def test_failed_job_is_listed_with_its_reason(commands: Commands, database: Database) -> None:
    job = made(commands, database)
    values = {"reason_key": "script_too_long", "needs_s": 95, "limit_s": 60}
    change(
        database,
        job.id,
        status="failed",
        error_code="IdeaRejected",
        error_text="script_too_long",
        detail={"error_values": values},
    )
    assert "95 seconds" in commands.handle(incoming("jobs")).text


def test_queued_job_is_cancelled_at_once_and_only_once(commands: Commands, database: Database) -> None:
    job = made(commands, database)
    assert commands.handle(incoming("cancel", job.id[:4])).ok
    assert row(database, job.id).status == "cancelled"
    again = commands.handle(incoming("cancel", job.id))
    assert not again.ok
    assert "cancelled" in again.text


def test_nobody_cancels_or_resumes_another_persons_job_but_who_sits_at_the_machine(
    commands: Commands, database: Database
) -> None:
    job = made(commands, database)
    for command in ("cancel", "resume"):
        reply = commands.handle(incoming(command, job.id, person="telegram:8"))
        assert not reply.ok
        assert "somebody else" in reply.text
    assert commands.handle(incoming("cancel", job.id, person="console:ann")).ok


def test_job_in_hand_is_asked_to_stop_and_an_abandoned_one_ends_at_once(commands: Commands, database: Database) -> None:
    job = made(commands, database)
    with database.session() as session:
        lock = claims.take(session, database.locks_dir, job.id)
    assert lock is not None
    commands.handle(incoming("cancel", job.id))
    assert (row(database, job.id).status, row(database, job.id).cancel_asked) == ("in_progress", True)
    lock.release()  # as its death would
    commands.handle(incoming("cancel", job.id))
    assert row(database, job.id).status == "cancelled"


def test_resume_takes_the_oldest_unfinished_job(commands: Commands, database: Database) -> None:
    assert "Nothing" in commands.handle(incoming("resume")).text
    first, _ = made(commands, database, "first"), made(commands, database, "second")
    assert commands.handle(incoming("resume")).job_id == first.id
    assert commands.handle(incoming("resume", person="console:ann")).job_id == "", (
        "a chat's job is gone on with only where it is named"
    )


def test_resume_queues_a_failed_job_again_but_not_a_cancelled_one(commands: Commands, database: Database) -> None:
    job = made(commands, database)
    change(database, job.id, status="failed", error_code="OutOfSpace", error_text="full", expires_at=None)
    assert commands.handle(incoming("resume")).job_id == "", "a failed job is not gone on with unasked"
    assert commands.handle(incoming("resume", job.id)).ok
    again = row(database, job.id)
    assert (again.status, again.error_code, again.ended_at) == ("queued", "", None)
    assert again.expires_at is not None
    commands.handle(incoming("cancel", job.id))
    assert not commands.handle(incoming("resume", job.id)).ok


def test_resume_hands_over_again_what_never_arrived(commands: Commands, database: Database) -> None:
    job = made(commands, database)
    with database.session() as session:
        delivery = deliveries.add(session, job_id=job.id, kind="short", channel_id=job.channel_id)
        deliveries.failed(session, delivery.id or 0, "the folder has gone")
        jobs.end(session, jobs.get(session, job.id), "completed")
        session.commit()
    assert commands.handle(incoming("resume", job.id)).job_id == job.id
    with database.session() as session:
        deliveries.later(session, delivery.id or 0, "the disk is full", 3600)
        session.commit()
    assert commands.handle(incoming("resume")).job_id == job.id, "also before its time, and unnamed"
    with database.session() as session:
        assert [d.status for d in deliveries.for_job(session, job.id)] == ["pending"]
        deliveries.sent(session, delivery.id or 0, "x")
        session.commit()
    assert not commands.handle(incoming("resume", job.id)).ok


def test_first_answer_to_a_storyboard_counts(commands: Commands, database: Database) -> None:
    job = made(commands, database)
    ask_storyboard(database, job)
    assert commands.handle(incoming("answer", "the fox is blue", do="edit", shot="2", job=job.id)).ok
    assert row(database, job.id).answer == {"action": "edit", "shot": 2, "text": "the fox is blue"}
    late = commands.handle(incoming("answer", "", do="render", job=job.id))
    assert not late.ok
    assert row(database, job.id).answer == {"action": "edit", "shot": 2, "text": "the fox is blue"}


@pytest.mark.parametrize("shot", ["0", "4", "", "x", "٣", "-1", "9" * 50])
def test_edit_of_a_shot_that_is_none_is_refused(commands: Commands, database: Database, shot: str) -> None:
    job = made(commands, database)
    ask_storyboard(database, job)
    reply = commands.handle(incoming("answer", "blue", do="edit", shot=shot, job=job.id))
    assert "3" in reply.text
    assert not reply.ok
    assert row(database, job.id).answer is None


def test_edit_that_says_nothing_is_refused(commands: Commands, database: Database) -> None:
    job = made(commands, database)
    ask_storyboard(database, job)
    assert "for example" in commands.handle(incoming("answer", " ", do="edit", shot="1", job=job.id)).text


def test_cancel_under_a_storyboard_cancels(commands: Commands, database: Database) -> None:
    job = made(commands, database)
    ask_storyboard(database, job)
    assert commands.handle(incoming("answer", "", do="cancel", job=job.id)).ok
    assert row(database, job.id).status == "cancelled"


def test_acknowledging_message_is_kept_for_progress(commands: Commands, database: Database) -> None:
    job = made(commands, database)
    commands.acknowledged(job.id, "m42")
    assert row(database, job.id).message_id == "m42"


def test_file_path_as_music_is_nothing_a_stranger_may_name(commands: Commands, database: Database, available: Available) -> None:
    reply = commands.handle(incoming("short", "fox", music="/etc/passwd"))
    assert not reply.ok
    assert "mood" in reply.text
