"""Fields and examples, first text, gold layer, states, feeds, smart lists."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def _text(name: str, default: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False, server_default=default)


def upgrade() -> None:
    """Add the columns and the table; rows that are there get the empty value."""
    for name in ("state", "remote"):
        op.add_column("episode", _text(name, ""))
    op.add_column("segment", sa.Column("original_text", sa.Text(), nullable=True))
    for name in ("examples", "counter_examples", "fields"):
        op.add_column("tag", _text(name, "[]"))
    op.add_column("annotation", _text("fields", "{}"))
    op.add_column("annotation", _text("layer", ""))
    op.add_column("annotation", _text("sources", "[]"))
    op.create_table(
        "smart_list",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("query", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_smart_list"),
        sqlite_autoincrement=True,
    )
