"""Annotations as they lie in their table."""

import json
from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import Table

from earmark.domain.annotation import Annotation, Status
from earmark.domain.ranges import TimeRange
from earmark.domain.transcript import Span, TimingSource
from earmark.store.failures import understood
from earmark.store.rows import AnnotationRow

_table: Table = AnnotationRow.__table__  # type: ignore[assignment]  # declared as FromClause
COLUMNS = tuple(
    _table.c[name]
    for name in (
        "id", "uuid", "episode_id", "tag_id", "first_segment_id", "start_offset",
        "last_segment_id", "end_offset", "start_ms", "end_ms", "timing_source", "uncertainty_ms",
        "text", "note", "status", "origin", "annotator", "speaker", "created_at", "modified_at",
        "start_shift_ms", "end_shift_ms", "fields", "layer", "sources",
    )
)  # fmt: skip
_SOURCES = {source.value: source for source in TimingSource}
_STATUSES = {status.value: status for status in Status}


def read(row: Any) -> Annotation:
    """An annotation from a row of `COLUMNS`."""
    (
        annotation_id, uuid_, episode_id, tag_id, first, start, last, end, start_ms, end_ms,
        source, uncertainty_ms, text, note, status, origin, annotator, speaker, created, modified,
        start_shift_ms, end_shift_ms, fields, tier, sources,
    ) = row  # fmt: skip
    created_at = datetime.fromisoformat(created)
    return Annotation(
        annotation_id,
        uuid_,
        episode_id,
        tag_id,
        Span(first, start, last, end),
        TimeRange(start_ms, end_ms),
        _SOURCES[source],
        uncertainty_ms,
        text,
        note,
        _STATUSES[status],
        origin,
        annotator,
        speaker,
        created_at,
        created_at if modified == created else datetime.fromisoformat(modified),
        start_shift_ms,
        end_shift_ms,
        unpacked_fields(fields),
        tier,
        tuple(json.loads(sources)) if sources != "[]" else (),
    )


def packed_fields(fields: Iterable[tuple[str, str]]) -> str:
    """Answers as they are kept: a JSON object in the order of names, without the empty ones."""
    there = {name: value for name, value in sorted(fields) if value}
    return json.dumps(there, ensure_ascii=False, separators=(",", ":"))


@lru_cache(maxsize=4096)
def unpacked_fields(kept: str) -> tuple[tuple[str, str], ...]:
    """The answers in what `packed_fields` made."""
    return tuple(json.loads(kept).items()) if kept != "{}" else ()


def read_all(rows: Iterable[Any]) -> list[Annotation]:
    """The annotations in rows of `COLUMNS`."""
    return list(read_each(rows))


def read_each(rows: Iterable[Any]) -> Iterator[Annotation]:
    """The same one by one, for those who keep none of them."""
    with understood():
        yield from map(read, rows)
