"""Annotations and episodes as bare rows for counting: few columns, no objects made of them."""

from collections.abc import Sequence

from sqlalchemy import Connection, Table, case, func, select

from earmark.domain.marks import EpisodeFacts, Mark
from earmark.domain.review import AnnotationQuery
from earmark.store.conditions import conditions
from earmark.store.rows import AnnotationRow, EpisodeRow, MediaRow, SegmentRow

_annotation: Table = AnnotationRow.__table__  # type: ignore[assignment]  # declared as FromClause
_episode: Table = EpisodeRow.__table__  # type: ignore[assignment]
_media: Table = MediaRow.__table__  # type: ignore[assignment]
_segment: Table = SegmentRow.__table__  # type: ignore[assignment]
_BATCH = 1000  # rows; between two batches the window gets its turn


def marks(connection: Connection, query: AnnotationQuery) -> list[Mark]:
    """What a query finds, whatever its window, in no order that matters."""
    columns = [_annotation.c[name] for name in Mark._fields]
    found: list[Mark] = []
    rows = connection.execute(select(*columns).where(*conditions(query)))
    for batch in rows.partitions(_BATCH):
        found.extend(map(Mark._make, batch))
    return found


def episode_facts(connection: Connection) -> list[EpisodeFacts]:
    """Every episode by show, date and title, with its length: of the recording, as stated, or
    else up to the end of its last segment."""
    last_end = (
        select(_segment.c.end_ms)
        .where(_segment.c.episode_id == _episode.c.id)
        .order_by(_segment.c.position.desc())
        .limit(1)
        .correlate(_episode)
    ).scalar_subquery()
    length = case(
        (_media.c.duration_ms > 0, _media.c.duration_ms),
        (_episode.c.length_ms > 0, _episode.c.length_ms),
        else_=func.coalesce(last_end, 0),
    )
    rows = connection.execute(
        select(_episode.c.id, _episode.c.title, _episode.c.show, _episode.c.published, length)
        .select_from(_episode.outerjoin(_media, _media.c.episode_id == _episode.c.id))
        .order_by(_episode.c.show, _episode.c.published, _episode.c.title, _episode.c.id)
    )
    return [EpisodeFacts(row[0], row[1], row[2], row[3] or "", row[4]) for row in rows]


def segment_times(connection: Connection, episode_id: int) -> Sequence[tuple[int, int]]:
    """(start_ms, end_ms) of the segments of an episode, in their order."""
    rows = connection.execute(
        select(_segment.c.start_ms, _segment.c.end_ms)
        .where(_segment.c.episode_id == episode_id)
        .order_by(_segment.c.position)
    )
    return [(row[0], row[1]) for row in rows]


def sources(
    connection: Connection, episode_id: int | None
) -> Sequence[tuple[str, str, str, str, int]]:
    """(annotator, origin, tier, status, count) of the annotations of an episode, or of all."""
    columns = [_annotation.c[name] for name in ("annotator", "origin", "layer", "status")]
    counted = select(*columns, func.count()).group_by(*columns)
    if episode_id is not None:
        counted = counted.where(_annotation.c.episode_id == episode_id)
    return [tuple(row) for row in connection.execute(counted)]


def annotated(connection: Connection, query: AnnotationQuery) -> frozenset[int]:
    """The episodes in which a query finds anything."""
    found = select(_annotation.c.episode_id).where(*conditions(query)).distinct()
    return frozenset(connection.execute(found).scalars())
