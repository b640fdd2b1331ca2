"""Windowed queries for the review page, and the stream that exports are made of."""

from array import array
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from typing import Any

from sqlalchemy import Connection, CursorResult, Row, Table, and_, bindparam, func, select

from earmark.domain.annotation import Annotation, Status
from earmark.domain.codebook import Tag
from earmark.domain.episode import Episode
from earmark.domain.review import (
    AnnotationPage,
    AnnotationQuery,
    ExportedAnnotation,
    Group,
    Tally,
)
from earmark.store import annotation_rows, search
from earmark.store.conditions import Condition, conditions, group_key, order
from earmark.store.failures import understood
from earmark.store.rows import AnnotationRow, SegmentRow

CONTEXT_CHARS = 60
_BATCH = 2000

_annotation: Table = AnnotationRow.__table__  # type: ignore[assignment]  # declared as FromClause
# Statements made once: naming so many columns anew takes longer than asking for the first rows.
_WHOLE = select(*annotation_rows.COLUMNS)
_AS_RECORDED = (
    _WHOLE.order_by(*order(AnnotationQuery())).offset(bindparam("skipped")).limit(bindparam("most"))
)
_segment: Table = SegmentRow.__table__  # type: ignore[assignment]


def page(connection: Connection, query: AnnotationQuery) -> AnnotationPage:
    """One window of the annotations that a query asks for."""
    return AnnotationPage(count(connection, query), window(connection, query))


def window(connection: Connection, query: AnnotationQuery) -> tuple[Annotation, ...]:
    """The same without counting what is beyond the window, which can take far longer."""
    if query.is_everything_as_recorded:
        values = {"skipped": query.offset, "most": query.limit}
        return _read_cursor(connection.execute(_AS_RECORDED, values))
    found = connection.execute(
        _WHOLE.where(*conditions(query))
        .order_by(*order(query))
        .offset(query.offset)
        .limit(query.limit)
    )
    return _read_cursor(found)


def _read_cursor(found: CursorResult[Any]) -> tuple[Annotation, ...]:
    """The annotations of a question for `COLUMNS`, straight from the cursor of the driver.

    These columns are kept as they come, so nothing is lost, and no row is made twice.
    """
    cursor = found.cursor
    assert cursor is not None
    with understood():
        made = tuple(annotation_rows.read(row) for row in iter(cursor.fetchone, None))
    found.close()
    return made


def count(connection: Connection, query: AnnotationQuery) -> int:
    """How many annotations a query asks for, without a window."""
    counted = select(func.count()).select_from(_annotation).where(*conditions(query))
    return int(connection.execute(counted).scalar_one())


def matching_ids(connection: Connection, query: AnnotationQuery) -> "array[int]":
    """The numbers of all annotations that a query asks for, in its order, without a window."""
    statement = select(_annotation.c.id).where(*conditions(query)).order_by(*order(query))
    return search.in_order(connection, statement)


def more_than(connection: Connection, number: int) -> bool:
    """Whether there are more than so many annotations."""
    some = select(_annotation.c.id).limit(number + 1).subquery()
    counted = connection.execute(select(func.count()).select_from(some))
    return int(counted.scalar_one()) > number


def tallies(connection: Connection) -> list[Tally]:
    """How many annotations there are of each episode, tag and status."""
    key = (_annotation.c.episode_id, _annotation.c.tag_id, _annotation.c.status)
    rows = connection.execute(select(*key, func.count()).group_by(*key))
    with understood():
        return [Tally(row[0], row[1], Status(row[2]), row[3]) for row in rows]


def groups(connection: Connection, query: AnnotationQuery) -> list[Group]:
    """The groups that a query's result falls into, in its order; tags and episodes as numbers."""
    key = group_key(query.group)
    length = func.sum(_annotation.c.end_ms - _annotation.c.start_ms)
    rows = connection.execute(
        select(key, func.count(), length)
        .where(*conditions(query))
        .group_by(key)
        .order_by(key.asc())
    )
    return [Group(str(row[0]), row[1], row[2]) for row in rows]


def values(connection: Connection, column: str, limit: int = 500) -> list[str]:
    """What annotations hold in a column, the most frequent first, without the empty value."""
    found = connection.execute(
        select(_annotation.c[column])
        .where(_annotation.c[column] != "")
        .group_by(_annotation.c[column])
        .order_by(func.count().desc())
        .limit(limit)
    )
    return list(found.scalars())


def exported(
    reading: Callable[[], AbstractContextManager[Connection]],
    episodes: Sequence[Episode],
    tags: dict[int, Tag],
    query: AnnotationQuery | None = None,
) -> Iterator[ExportedAnnotation]:
    """Every annotation of some episodes, in their order and by time, with what surrounds it.

    With a query only those that it asks for, its order and window aside.

    Each batch is read through a connection of its own, given back before anything is handed out.
    Memory holds one batch of annotations and the text of one episode, whatever the project has.
    """
    where = conditions(query) if query else []
    for episode in episodes:
        text: _EpisodeText | None = None
        last: tuple[int, int] | None = None
        while True:
            with reading() as connection:
                found = _batch(connection, episode.id, last, where)
                if found and text is None:
                    text = _EpisodeText(connection, episode.id)
            if text is not None:
                for annotation in annotation_rows.read_each(found):
                    yield text.exported(annotation, episode, tags[annotation.tag_id])
            if len(found) < _BATCH:
                break
            last = found[-1].start_ms, found[-1].id


def _batch(
    connection: Connection,
    episode_id: int,
    last: tuple[int, int] | None,
    where: Sequence[Condition],
) -> Sequence[Row[Any]]:
    """The rows of the next annotations of an episode after a (start, id), in time order."""
    statement = (
        select(*annotation_rows.COLUMNS)
        .where(_annotation.c.episode_id == episode_id, *where)
        .order_by(_annotation.c.start_ms, _annotation.c.id)
        .limit(_BATCH)
    )
    if last is not None:
        start_ms, annotation_id = last
        statement = statement.where(
            _annotation.c.start_ms >= start_ms,
            (_annotation.c.start_ms > start_ms)
            | and_(_annotation.c.start_ms == start_ms, _annotation.c.id > annotation_id),
        )
    return connection.execute(statement).all()


class _EpisodeText:
    """The text of one episode, to find out what stands around a span."""

    def __init__(self, connection: Connection, episode_id: int) -> None:
        rows = connection.execute(
            select(_segment.c.id, _segment.c.text)
            .where(_segment.c.episode_id == episode_id)
            .order_by(_segment.c.position, _segment.c.id)
        ).all()
        self._texts: list[str] = [row[1] for row in rows]
        self._rows = {row[0]: number for number, row in enumerate(rows)}
        # Annotations often begin and end at the same words.
        self._befores: dict[tuple[int, int], str] = {}
        self._afters: dict[tuple[int, int], str] = {}

    def exported(self, annotation: Annotation, episode: Episode, tag: Tag) -> ExportedAnnotation:
        span = annotation.span
        first, last = self._rows[span.first_id], self._rows[span.last_id]
        start, end = (first, span.start), (last, span.end)
        if (before := self._befores.get(start)) is None:
            before = self._befores[start] = self._before(*start)
        if (after := self._afters.get(end)) is None:
            after = self._afters[end] = self._after(*end)
        return ExportedAnnotation(annotation, episode, tag, before, after, first, last)

    def _before(self, row: int, offset: int) -> str:
        """The words before a place, as many whole ones as fit."""
        line = self._texts[row]
        while offset > 0 and line[offset - 1].isspace():
            offset -= 1
        text = line[max(0, offset - CONTEXT_CHARS - 1) : offset]
        while len(text) <= CONTEXT_CHARS and row > 0:
            row -= 1
            text = f"{self._texts[row][-CONTEXT_CHARS - 1 :]} {text}".strip()
        if len(text) > CONTEXT_CHARS:
            start = text.find(" ", len(text) - CONTEXT_CHARS - 1)
            text = text[start + 1 :] if start >= 0 else text[-CONTEXT_CHARS:]
        return text.strip()

    def _after(self, row: int, offset: int) -> str:
        """The words after a place, as many whole ones as fit."""
        line = self._texts[row]
        while offset < len(line) and line[offset].isspace():
            offset += 1
        text = line[offset : offset + CONTEXT_CHARS + 1]
        while len(text) <= CONTEXT_CHARS and row + 1 < len(self._texts):
            row += 1
            text = f"{text} {self._texts[row][: CONTEXT_CHARS + 1]}".strip()
        if len(text) > CONTEXT_CHARS:
            end = text.rfind(" ", 0, CONTEXT_CHARS + 1)
            text = text[: end if end > 0 else CONTEXT_CHARS]
        return text.strip()
