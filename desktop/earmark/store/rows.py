"""The tables of a project file as mapped classes; they never leave this package.

Every column holds a whole number, a real number, a text or a truth value, so that a row image
is plain JSON: timestamps are ISO 8601 text in UTC, dates ISO text, short lists JSON text.
"""

from sqlalchemy import Boolean, Float, ForeignKey, Index, Integer, LargeBinary, MetaData, Text, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}
_NEVER_REUSED = {"sqlite_autoincrement": True}


class Base(DeclarativeBase):
    """Parent of all rows."""

    metadata = MetaData(naming_convention=_NAMES)
    type_annotation_map = {str: Text, int: Integer, float: Float, bool: Boolean}  # noqa: RUF012


class FactRow(Base):
    """Something known about the project as a whole, such as its uuid."""

    __tablename__ = "fact"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class EpisodeRow(Base):
    """An episode without its transcript."""

    __tablename__ = "episode"
    __table_args__ = (_NEVER_REUSED,)

    id: Mapped[int] = mapped_column(primary_key=True)
    uuid: Mapped[str] = mapped_column(unique=True)
    title: Mapped[str]
    show: Mapped[str]
    published: Mapped[str | None]
    source_url: Mapped[str]
    length_ms: Mapped[int]
    model: Mapped[str]
    language: Mapped[str]
    keywords: Mapped[str]
    description: Mapped[str]
    links: Mapped[str]
    sponsors: Mapped[str]
    chapters: Mapped[str]
    transcript_path: Mapped[str]
    transcript_sha256: Mapped[str] = mapped_column(index=True)
    state: Mapped[str] = mapped_column(server_default="")
    remote: Mapped[str] = mapped_column(server_default="")


class MediaRow(Base):
    """The recording of an episode."""

    __tablename__ = "media"
    __table_args__ = (_NEVER_REUSED,)

    id: Mapped[int] = mapped_column(primary_key=True)
    episode_id: Mapped[int] = mapped_column(
        ForeignKey("episode.id", ondelete="RESTRICT"), unique=True
    )
    path: Mapped[str]
    sha256: Mapped[str] = mapped_column(index=True)
    duration_ms: Mapped[int]
    size: Mapped[int]
    cached_path: Mapped[str]
    peaks_path: Mapped[str]


class PlaceRow(Base):
    """Where an episode was left. No part of undo, so nothing refers to it or is referred to."""

    __tablename__ = "place"

    episode_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    position_ms: Mapped[int]


class TimingRow(Base):
    """What timing found out about an episode, as JSON. No part of undo, like `PlaceRow`."""

    __tablename__ = "timing"

    episode_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    report: Mapped[str]


class SegmentRow(Base):
    """A segment; `words` is the packed form of `earmark.store.words`, None without words."""

    __tablename__ = "segment"
    __table_args__ = (Index(None, "episode_id", "position"), _NEVER_REUSED)

    id: Mapped[int] = mapped_column(primary_key=True)
    episode_id: Mapped[int] = mapped_column(ForeignKey("episode.id", ondelete="RESTRICT"))
    position: Mapped[int]
    start_ms: Mapped[int]
    end_ms: Mapped[int]
    text: Mapped[str]
    speaker: Mapped[str]
    source: Mapped[str]
    uncertainty_ms: Mapped[int]
    confidence: Mapped[float | None]
    paragraph: Mapped[bool]
    spoken: Mapped[bool]
    words: Mapped[str | None]
    original_text: Mapped[str | None]


class TagRow(Base):
    """A tag of the codebook."""

    __tablename__ = "tag"
    __table_args__ = (_NEVER_REUSED,)

    id: Mapped[int] = mapped_column(primary_key=True)
    uuid: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    color: Mapped[str]
    key: Mapped[str]
    position: Mapped[int]
    definition: Mapped[str]
    parent_id: Mapped[int | None] = mapped_column(
        ForeignKey("tag.id", deferrable=True, initially="DEFERRED"), index=True
    )
    retired: Mapped[bool]
    examples: Mapped[str] = mapped_column(server_default="[]")
    counter_examples: Mapped[str] = mapped_column(server_default="[]")
    fields: Mapped[str] = mapped_column(server_default="[]")


class AnnotationRow(Base):
    """An annotation; the columns after `end_shift_ms` up to `speaker` follow from its words.

    `layer` holds the tier; the column keeps its first name, which row images in the history have.
    """

    __tablename__ = "annotation"
    __table_args__ = (
        Index(None, "episode_id", "start_ms", "id", "tag_id"),
        Index(None, "tag_id", "status"),
        _NEVER_REUSED,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    uuid: Mapped[str] = mapped_column(unique=True)
    episode_id: Mapped[int] = mapped_column(ForeignKey("episode.id", ondelete="RESTRICT"))
    tag_id: Mapped[int] = mapped_column(ForeignKey("tag.id", ondelete="RESTRICT"))
    first_segment_id: Mapped[int] = mapped_column(
        ForeignKey("segment.id", ondelete="RESTRICT"), index=True
    )
    start_offset: Mapped[int]
    last_segment_id: Mapped[int] = mapped_column(
        ForeignKey("segment.id", ondelete="RESTRICT"), index=True
    )
    end_offset: Mapped[int]
    start_shift_ms: Mapped[int]
    end_shift_ms: Mapped[int]
    start_ms: Mapped[int]
    end_ms: Mapped[int]
    timing_source: Mapped[str]
    uncertainty_ms: Mapped[int]
    text: Mapped[str]
    speaker: Mapped[str]
    note: Mapped[str]
    status: Mapped[str]
    origin: Mapped[str]
    annotator: Mapped[str]
    created_at: Mapped[str]
    modified_at: Mapped[str]
    fields: Mapped[str] = mapped_column(server_default="{}")
    layer: Mapped[str] = mapped_column(server_default="")
    sources: Mapped[str] = mapped_column(server_default="[]")


class SmartListRow(Base):
    """A saved filter of the Review page, in the words of its filter bar."""

    __tablename__ = "smart_list"
    __table_args__ = (_NEVER_REUSED,)

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    query: Mapped[str]
    position: Mapped[int]


class ChangeRow(Base):
    """One edit with the images of the rows it changed; never itself part of an image."""

    __tablename__ = "change"

    id: Mapped[int] = mapped_column(primary_key=True)
    label: Mapped[str]
    annotator: Mapped[str]
    made_at: Mapped[str]
    undone: Mapped[bool]
    merge_key: Mapped[str | None]
    touched: Mapped[str]
    episodes: Mapped[str]
    images: Mapped[bytes] = mapped_column(LargeBinary)

    __table_args__ = (
        # Written as SQLAlchemy asks, or the planner does not see that it fits. The same for
        # PostgreSQL is said by the migration: here it would load that dialect at every start.
        Index(
            "ix_change_undone",
            "id",
            sqlite_where=text("undone = 1"),
        ),
        _NEVER_REUSED,
    )


RECORDED = {
    row.__tablename__: row
    for row in (EpisodeRow, MediaRow, SegmentRow, TagRow, AnnotationRow, SmartListRow)
}
