"""Posting: when a schedule is to be looked at; news of no job; who is sending a delivery."""

import sqlalchemy as sa
from alembic import op

from storage.tables import UTCDateTime

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("schedules") as schedules:
        schedules.add_column(sa.Column("look_at", UTCDateTime, nullable=True))
        schedules.create_index("ix_schedules_look_at", ["look_at"])
    with op.batch_alter_table("deliveries") as deliveries:
        deliveries.alter_column("job_id", existing_type=sa.String, nullable=True)
        deliveries.add_column(sa.Column("claimed_by", sa.String, nullable=False, server_default=""))
        deliveries.add_column(sa.Column("claimed_at", UTCDateTime, nullable=True))
