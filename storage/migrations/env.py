"""Alembic runs the migrations on the connection that `storage.database` hands over; there is no other way in."""

from alembic import context
from sqlmodel import SQLModel

import storage.tables  # noqa: F401  the metadata that migrations are compared with

connection = context.config.attributes["connection"]
# SQLite alters tables by copying them: batch mode.
context.configure(connection=connection, target_metadata=SQLModel.metadata, render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
