"""Entry point that Alembic calls; the connection comes from `earmark.store.migrate`."""

from alembic import context

from earmark.store.rows import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
