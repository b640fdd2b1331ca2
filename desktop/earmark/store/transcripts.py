"""The segments of transcripts: read whole or in part, and written."""

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Connection, Table, bindparam, func, select
from sqlalchemy.orm import Session as AnySession

from earmark.domain.transcript import Segment, Span, TimingSource, Transcript
from earmark.errors import EditError
from earmark.store.failures import understood
from earmark.store.recorder import Session, Values, batches, insert_rows
from earmark.store.rows import SegmentRow
from earmark.store.words import pack, unpack

Executor = Connection | AnySession

_segment: Table = SegmentRow.__table__  # type: ignore[assignment]  # declared as FromClause
_SEGMENT = tuple(
    _segment.c[name]
    for name in (
        "id", "start_ms", "end_ms", "text", "speaker", "source", "uncertainty_ms", "confidence",
        "words", "paragraph", "spoken", "original_text", "position",
    )
)  # fmt: skip
_SOURCES = {source.value: source for source in TimingSource}


def whole(connection: Executor, episode_id: int) -> Transcript:
    """All segments of an episode in their order; words are taken apart when first looked at."""
    rows = connection.execute(
        select(*_SEGMENT)
        .where(_segment.c.episode_id == episode_id)
        .order_by(_segment.c.position, _segment.c.id)
    ).all()
    with understood():
        return Transcript(tuple([_read_segment(row) for row in rows]))


def segments(connection: Executor, episode_id: int, ids: Collection[int]) -> list[Segment]:
    """Some segments of an episode; those that are gone are left out."""
    found: list[Segment] = []
    for batch in batches(ids):
        rows = connection.execute(
            select(*_SEGMENT).where(_segment.c.id.in_(batch), _segment.c.episode_id == episode_id)
        ).all()
        with understood():
            found += [_read_segment(row) for row in rows]
    return found


_LINES = select(_segment.c.id, _segment.c.start_ms, _segment.c.text).where(
    _segment.c.id.in_(bindparam("ids", expanding=True))  # made once: it is asked at every letter
)


def lines(connection: Executor, ids: Collection[int]) -> dict[int, tuple[int, str]]:
    """(start_ms, text) of segments, of whatever episodes they are."""
    return {
        segment_id: (start_ms, text)
        for batch in batches(ids)
        for segment_id, start_ms, text in connection.execute(_LINES, {"ids": batch}).all()
    }


def positions(connection: Executor, ids: Collection[int]) -> list[int]:
    """Where segments stand in their transcript."""
    found: list[int] = []
    for batch in batches(ids):
        wanted = select(_segment.c.position).where(_segment.c.id.in_(batch))
        found += connection.execute(wanted).scalars()
    return found


def pinned(connection: Executor, episode_id: int) -> list[tuple[int, int]]:
    """(id, start_ms) of the segments that were set by hand, in their order."""
    rows = connection.execute(
        select(_segment.c.id, _segment.c.start_ms)
        .where(_segment.c.episode_id == episode_id, _segment.c.source == TimingSource.MANUAL.value)
        .order_by(_segment.c.position, _segment.c.id)
    )
    return [(row.id, row.start_ms) for row in rows]


def span_transcript(connection: Executor, episode_id: int, span: Span) -> Transcript:
    """Only the segments that a span touches.

    Raises:
        EditError: If the span does not lie in that episode, or ends before it starts.
    """
    if span.first_id == span.last_id:  # the usual case: one question instead of two
        rows = connection.execute(
            select(*_SEGMENT).where(
                _segment.c.id == span.first_id, _segment.c.episode_id == episode_id
            )
        )
        return _spanned(rows.all(), span)
    places = {
        row.id: row.position
        for row in connection.execute(
            select(_segment.c.id, _segment.c.position).where(
                _segment.c.id.in_({span.first_id, span.last_id}),
                _segment.c.episode_id == episode_id,
            )
        )
    }
    if span.first_id not in places or span.last_id not in places:
        raise EditError("That piece of text is no longer in the transcript.")
    first, last = places[span.first_id], places[span.last_id]
    if last < first:
        raise EditError("The selection ends before it starts.")
    rows = connection.execute(
        select(*_SEGMENT)
        .where(_segment.c.episode_id == episode_id, _segment.c.position.between(first, last))
        .order_by(_segment.c.position, _segment.c.id)
    )
    return _spanned(rows.all(), span)


def around(connection: Executor, episode_id: int, span: Span, rows: int) -> Transcript:
    """The segments that a span touches, with so many more before and after it.

    Raises:
        EditError: If the span does not lie in that episode.
    """
    places = positions(connection, {span.first_id, span.last_id})
    if not places:
        raise EditError("That piece of text is no longer in the transcript.")
    found = connection.execute(
        select(*_SEGMENT)
        .where(
            _segment.c.episode_id == episode_id,
            _segment.c.position.between(min(places) - rows, max(places) + rows),
        )
        .order_by(_segment.c.position, _segment.c.id)
    ).all()
    with understood():
        return Transcript(tuple([_read_segment(row) for row in found]))


def append(session: Session, episode_id: int, segments: Sequence[Segment]) -> list[int]:
    """Append segments to the transcript of an episode; returns their new ids in order."""
    start = session.execute(
        select(func.coalesce(func.max(_segment.c.position) + 1, 0)).where(
            _segment.c.episode_id == episode_id
        )
    ).scalar_one()
    rows = [
        {
            "episode_id": episode_id,
            "position": start + row,
            "text": segment.text,
            "speaker": segment.speaker,
            "paragraph": segment.paragraph,
            "original_text": segment.original_text,
            **timing_values(segment),
        }
        for row, segment in enumerate(segments)
    ]
    return insert_rows(session, SegmentRow, rows)


def timing_values(segment: Segment) -> Values:
    """The columns of a segment that say when it is spoken."""
    return {
        "start_ms": segment.start_ms,
        "end_ms": segment.end_ms,
        "source": segment.source.value,
        "uncertainty_ms": segment.uncertainty_ms,
        "confidence": segment.confidence,
        "spoken": segment.spoken,
        "words": pack(segment.words, segment.start_ms),
    }


def _spanned(rows: Sequence[Any], span: Span) -> Transcript:
    """The segments in these rows, which a span touches, if it fits into them."""
    with understood():
        found = Transcript(tuple([_read_segment(row) for row in rows]))
    if not len(found):
        raise EditError("That piece of text is no longer in the transcript.")
    if span.first_id == span.last_id and span.end < span.start:
        raise EditError("The selection ends before it starts.")
    if not 0 <= span.start <= len(found[0].text) or not 0 <= span.end <= len(found[-1].text):
        raise EditError("The selection reaches past the text of its segment.")
    return found


def _read_segment(row: Any) -> Segment:
    (
        segment_id, start_ms, end_ms, text, speaker, source, uncertainty_ms, confidence, words,
        paragraph, spoken, original_text, _position,
    ) = row  # fmt: skip
    return Segment(
        segment_id, start_ms, end_ms, text, speaker, _SOURCES[source], uncertainty_ms, confidence,
        unpack(words, start_ms), paragraph, spoken, original_text,
    )  # fmt: skip
