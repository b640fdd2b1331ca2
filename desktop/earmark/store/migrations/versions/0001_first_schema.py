"""The first released schema."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def _text(name: str, *, null: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=null)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False)


def upgrade() -> None:
    """Make all tables in an empty database."""
    op.create_table(
        "fact", _text("name"), _text("value"), sa.PrimaryKeyConstraint("name", name="pk_fact")
    )
    _create_episodes()
    _create_transcript()
    _create_codebook()
    _create_annotations()
    _create_history()


def _create_episodes() -> None:
    op.create_table(
        "episode",
        _number("id"),
        *map(_text, ("uuid", "title", "show")),
        _text("published", null=True),
        _text("source_url"),
        _number("length_ms"),
        *map(_text, ("model", "language", "keywords", "description", "links", "sponsors")),
        *map(_text, ("chapters", "transcript_path", "transcript_sha256")),
        sa.PrimaryKeyConstraint("id", name="pk_episode"),
        sa.UniqueConstraint("uuid", name="uq_episode_uuid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_episode_transcript_sha256", "episode", ["transcript_sha256"])
    op.create_table(
        "media",
        _number("id"),
        _number("episode_id"),
        *map(_text, ("path", "sha256")),
        *map(_number, ("duration_ms", "size")),
        *map(_text, ("cached_path", "peaks_path")),
        sa.PrimaryKeyConstraint("id", name="pk_media"),
        sa.UniqueConstraint("episode_id", name="uq_media_episode_id"),
        sa.ForeignKeyConstraint(
            ["episode_id"], ["episode.id"], "fk_media_episode_id", ondelete="RESTRICT"
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_media_sha256", "media", ["sha256"])
    op.create_table(
        "place",
        _number("episode_id"),
        _number("position_ms"),
        sa.PrimaryKeyConstraint("episode_id", name="pk_place"),
    )
    op.create_table(
        "timing",
        _number("episode_id"),
        _text("report"),
        sa.PrimaryKeyConstraint("episode_id", name="pk_timing"),
    )


def _create_transcript() -> None:
    op.create_table(
        "segment",
        *map(_number, ("id", "episode_id", "position", "start_ms", "end_ms")),
        *map(_text, ("text", "speaker", "source")),
        _number("uncertainty_ms"),
        sa.Column("confidence", sa.Float(), nullable=True),
        sa.Column("paragraph", sa.Boolean(), nullable=False),
        sa.Column("spoken", sa.Boolean(), nullable=False),
        _text("words", null=True),
        sa.PrimaryKeyConstraint("id", name="pk_segment"),
        sa.ForeignKeyConstraint(
            ["episode_id"], ["episode.id"], "fk_segment_episode_id", ondelete="RESTRICT"
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_segment_episode_id_position", "segment", ["episode_id", "position"])


def _create_codebook() -> None:
    op.create_table(
        "tag",
        _number("id"),
        *map(_text, ("uuid", "name", "color", "key")),
        _number("position"),
        _text("definition"),
        sa.Column("parent_id", sa.Integer(), nullable=True),
        sa.Column("retired", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_tag"),
        sa.UniqueConstraint("uuid", name="uq_tag_uuid"),
        sa.ForeignKeyConstraint(
            ["parent_id"], ["tag.id"], "fk_tag_parent_id", deferrable=True, initially="DEFERRED"
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_tag_parent_id", "tag", ["parent_id"])


def _create_annotations() -> None:
    op.create_table(
        "annotation",
        _number("id"),
        _text("uuid"),
        *map(_number, ("episode_id", "tag_id", "first_segment_id", "start_offset")),
        *map(_number, ("last_segment_id", "end_offset", "start_shift_ms", "end_shift_ms")),
        *map(_number, ("start_ms", "end_ms")),
        _text("timing_source"),
        _number("uncertainty_ms"),
        *map(_text, ("text", "speaker", "note", "status", "origin", "annotator")),
        *map(_text, ("created_at", "modified_at")),
        sa.PrimaryKeyConstraint("id", name="pk_annotation"),
        sa.UniqueConstraint("uuid", name="uq_annotation_uuid"),
        *(
            sa.ForeignKeyConstraint(
                [column], [f"{parent}.id"], f"fk_annotation_{column}", ondelete="RESTRICT"
            )
            for column, parent in (
                ("episode_id", "episode"),
                ("tag_id", "tag"),
                ("first_segment_id", "segment"),
                ("last_segment_id", "segment"),
            )
        ),
        sqlite_autoincrement=True,
    )
    for columns in (
        ["episode_id", "start_ms", "id", "tag_id"],
        ["tag_id", "status"],
        ["first_segment_id"],
        ["last_segment_id"],
    ):
        op.create_index(f"ix_annotation_{'_'.join(columns)}", "annotation", columns)


def _create_history() -> None:
    op.create_table(
        "change",
        _number("id"),
        *map(_text, ("label", "annotator", "made_at")),
        sa.Column("undone", sa.Boolean(), nullable=False),
        _text("merge_key", null=True),
        *map(_text, ("touched", "episodes")),
        sa.Column("images", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_change"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_change_undone",
        "change",
        ["id"],
        sqlite_where=sa.text("undone = 1"),
        postgresql_where=sa.text("undone"),
    )
