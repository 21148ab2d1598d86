"""Chats: people, asks, uploads; what a job changes of an earlier one, and what makes it the only one of its kind."""

import sqlalchemy as sa
from alembic import op

from storage.tables import UTCDateTime

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "people",
        sa.Column("person", sa.String, primary_key=True),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("language", sa.String, nullable=False),
        sa.Column("standing", sa.String, nullable=False),
        sa.Column("settings", sa.JSON, nullable=False),
        sa.Column("limits", sa.JSON, nullable=False),
        sa.Column("spent", sa.JSON, nullable=False),
        sa.Column("told_at", UTCDateTime, nullable=True),
        sa.Column("created_at", UTCDateTime, nullable=False),
        sa.Column("seen_at", UTCDateTime, nullable=False),
    )
    op.create_table(
        "asks",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("address", sa.String, nullable=False),
        sa.Column("message_id", sa.String, nullable=False),
        sa.Column("packed", sa.String, nullable=False),
        sa.Column("created_at", UTCDateTime, nullable=False),
        sa.UniqueConstraint("address", "message_id"),
    )
    op.create_table(
        "uploads",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("person", sa.String, nullable=False),
        sa.Column("address", sa.String, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("media_key", sa.String, sa.ForeignKey("media.key"), nullable=False),
        sa.Column("created_at", UTCDateTime, nullable=False),
    )
    op.create_index("ix_uploads_person", "uploads", ["person"])
    op.add_column("jobs", sa.Column("change", sa.JSON(none_as_null=True), nullable=True))
    op.add_column("jobs", sa.Column("once", sa.String, nullable=True))
    op.add_column("jobs", sa.Column("told_end", sa.Boolean, nullable=False, server_default=sa.true()))  # of jobs before chats
    op.create_index("ix_jobs_once", "jobs", ["once"], unique=True)
    op.create_index("ix_jobs_person", "jobs", ["person"])
    op.create_index("ix_jobs_told_end", "jobs", ["told_end"])
