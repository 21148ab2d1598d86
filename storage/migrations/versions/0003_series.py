"""Series with their ideas, schedules with their slots, webhooks with what they are owed."""

import sqlalchemy as sa
from alembic import op

from storage.tables import UTCDateTime

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "series",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("person", sa.String, nullable=False),
        sa.Column("channel_id", sa.Integer, sa.ForeignKey("channels.id"), nullable=False),
        sa.Column("theme", sa.String, nullable=False),
        sa.Column("language", sa.String, nullable=False),
        sa.Column("options", sa.JSON, nullable=False),
        sa.Column("cast", sa.JSON, nullable=False),
        sa.Column("caption", sa.String, nullable=False),
        sa.Column("hashtags", sa.JSON, nullable=False),
        sa.Column("source", sa.JSON, nullable=False),
        sa.Column("status", sa.String, nullable=False),
        sa.Column("why", sa.String, nullable=False),
        sa.Column("failures", sa.Integer, nullable=False),
        sa.Column("most_failures", sa.Integer, nullable=False),
        sa.Column("created_at", UTCDateTime, nullable=False),
        sa.UniqueConstraint("person", "name"),
    )
    op.create_index("ix_series_person", "series", ["person"])
    op.create_table(
        "series_ideas",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("series_id", sa.String, sa.ForeignKey("series.id"), nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("text", sa.String, nullable=False),
        sa.Column("normal", sa.String, nullable=False),
        sa.Column("source", sa.String, nullable=False),
        sa.Column("link", sa.String, nullable=False),
        sa.Column("status", sa.String, nullable=False),
        sa.Column("job_id", sa.String, nullable=True),
        sa.Column("created_at", UTCDateTime, nullable=False),
        sa.Column("used_at", UTCDateTime, nullable=True),
        sa.UniqueConstraint("series_id", "normal"),
    )
    op.create_index("series_ideas_waiting", "series_ideas", ["series_id", "status", "place"])
    op.create_table(
        "schedules",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("series_id", sa.String, sa.ForeignKey("series.id"), nullable=False),
        sa.Column("text", sa.String, nullable=False),
        sa.Column("zone", sa.String, nullable=False),
        sa.Column("channels", sa.JSON, nullable=False),
        sa.Column("approve", sa.Boolean, nullable=False),
        sa.Column("approve_minutes", sa.Integer, nullable=False),
        sa.Column("approve_default", sa.String, nullable=False),
        sa.Column("lead_s", sa.Integer, nullable=True),
        sa.Column("grace_s", sa.Integer, nullable=False),
        sa.Column("status", sa.String, nullable=False),
        sa.Column("why", sa.String, nullable=False),
        sa.Column("since_at", UTCDateTime, nullable=False),
        sa.Column("created_at", UTCDateTime, nullable=False),
    )
    op.create_index("ix_schedules_series_id", "schedules", ["series_id"])
    op.create_table(
        "slots",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("schedule_id", sa.String, sa.ForeignKey("schedules.id"), nullable=False),
        sa.Column("key", sa.String, nullable=False),
        sa.Column("due_at", UTCDateTime, nullable=False),
        sa.Column("status", sa.String, nullable=False),
        sa.Column("idea_id", sa.Integer, sa.ForeignKey("series_ideas.id"), nullable=True),
        sa.Column("job_id", sa.String, nullable=True),
        sa.Column("answer_by_at", UTCDateTime, nullable=True),
        sa.Column("why", sa.String, nullable=False),
        sa.Column("created_at", UTCDateTime, nullable=False),
        sa.Column("ended_at", UTCDateTime, nullable=True),
        sa.UniqueConstraint("schedule_id", "key"),
    )
    op.create_index("slots_open", "slots", ["status", "due_at"])
    op.create_index("ix_slots_job_id", "slots", ["job_id"])
    op.create_table(
        "webhooks",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("person", sa.String, nullable=False),
        sa.Column("url", sa.String, nullable=False),
        sa.Column("secret", sa.String, nullable=False),
        sa.Column("events", sa.JSON, nullable=False),
        sa.Column("status", sa.String, nullable=False),
        sa.Column("created_at", UTCDateTime, nullable=False),
    )
    op.create_index("ix_webhooks_person", "webhooks", ["person"])
    op.create_table(
        "webhook_messages",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("webhook_id", sa.String, sa.ForeignKey("webhooks.id"), nullable=False),
        sa.Column("event", sa.String, nullable=False),
        sa.Column("subject", sa.String, nullable=False),
        sa.Column("payload", sa.JSON, nullable=False),
        sa.Column("status", sa.String, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("error_text", sa.String, nullable=False),
        sa.Column("not_before_at", UTCDateTime, nullable=True),
        sa.Column("created_at", UTCDateTime, nullable=False),
        sa.Column("sent_at", UTCDateTime, nullable=True),
        sa.UniqueConstraint("webhook_id", "event", "subject"),
    )
    op.create_index("webhook_messages_pending", "webhook_messages", ["status", "not_before_at"])
