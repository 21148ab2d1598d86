"""Each thing is sent to a channel exactly once."""

from storage import deliveries
from storage.database import Database


def test_same_thing_is_owed_once(database: Database, make_job) -> None:
    job = make_job()
    with database.session() as session:
        first = deliveries.add(session, job_id=job.id, kind="short", channel_id=job.channel_id)
        again = deliveries.add(session, job_id=job.id, kind="short", channel_id=job.channel_id)
        assert first.id == again.id
        session.commit()
        assert [d.id for d, _ in deliveries.pending(session, "file")] == [first.id]
        assert deliveries.pending(session, "telegram") == []


def test_only_one_may_begin_and_a_crash_is_taken_up_only_where_that_is_safe(database: Database, make_job) -> None:
    job = make_job()
    with database.session() as session:
        owed = deliveries.add(session, job_id=job.id, kind="short", channel_id=job.channel_id)
        assert owed.id is not None
        session.commit()
        assert deliveries.begin(session, owed.id)
        assert not deliveries.begin(session, owed.id)
        assert deliveries.begin(session, owed.id, again=True)
        deliveries.sent(session, owed.id, "/tmp/fox.mp4")
        session.commit()
        assert not deliveries.begin(session, owed.id, again=True)
        row = deliveries.for_job(session, job.id)[0]
        assert (row.status, row.message_id, row.attempts) == ("sent", "/tmp/fox.mp4", 2)


def test_delivery_put_off_is_not_due_yet(database: Database, make_job) -> None:
    job = make_job()
    with database.session() as session:
        owed = deliveries.add(session, job_id=job.id, kind="short", channel_id=job.channel_id)
        assert owed.id is not None
        deliveries.begin(session, owed.id)
        deliveries.later(session, owed.id, "429", delay_s=30)
        session.commit()
        assert deliveries.pending(session, "file") == []
