"""Rows of tables: the columns a person chose, for CSV, TSV, Excel and Parquet alike."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from earmark.domain.codebook import Tag
from earmark.domain.export import Material
from earmark.domain.review import ExportedAnnotation
from earmark.domain.timecode import format_timecode
from earmark.errors import ExportError

FIELD = "field:"
TAG = "tag:"
COLUMNS = (
    "annotation_id", "show", "episode", "episode_date", "source_url", "audio_file", "tag",
    "start_s", "end_s", "duration_s", "start_time", "end_time", "timing_source",
    "timing_uncertainty_s", "speaker", "text", "note", "status", "origin", "annotator",
    "context_before", "context_after", "segment_first", "char_start", "segment_last", "char_end",
    "created_at", "modified_at", "annotation_uuid",
)  # fmt: skip
SEGMENT_COLUMNS = (
    "show", "episode", "episode_date", "segment", "start_s", "end_s", "duration_s", "start_time",
    "end_time", "timing_source", "speaker", "text",
)  # fmt: skip

# Values keep their kind: seconds are float, moments datetime, dates date.
_VALUES: dict[str, Callable[[ExportedAnnotation], Any]] = {
    "annotation_id": lambda row: row.annotation.id,
    "show": lambda row: row.episode.show,
    "episode": lambda row: row.episode.title,
    "episode_date": lambda row: row.episode.published,
    "source_url": lambda row: row.episode.source_url,
    "audio_file": lambda row: row.episode.media.path if row.episode.media else "",
    "tag": lambda row: row.tag.name,
    "start_s": lambda row: row.annotation.time.start_ms / 1000,
    "end_s": lambda row: row.annotation.time.end_ms / 1000,
    "duration_s": lambda row: _length_ms(row) / 1000,
    "start_time": lambda row: format_timecode(row.annotation.time.start_ms),
    "end_time": lambda row: format_timecode(row.annotation.time.end_ms),
    "timing_source": lambda row: row.annotation.timing_source.value,
    "timing_uncertainty_s": lambda row: row.annotation.uncertainty_ms / 1000,
    "speaker": lambda row: row.annotation.speaker,
    "text": lambda row: row.annotation.text,
    "note": lambda row: row.annotation.note,
    "status": lambda row: row.annotation.status.value,
    "origin": lambda row: row.annotation.origin,
    "annotator": lambda row: row.annotation.annotator,
    "context_before": lambda row: row.context_before,
    "context_after": lambda row: row.context_after,
    "segment_first": lambda row: row.segment_first,
    "char_start": lambda row: row.annotation.span.start,
    "segment_last": lambda row: row.segment_last,
    "char_end": lambda row: row.annotation.span.end,
    "created_at": lambda row: row.annotation.created_at,
    "modified_at": lambda row: row.annotation.modified_at,
    "annotation_uuid": lambda row: row.annotation.uuid,
    "tier": lambda row: row.annotation.tier,
    "sources": lambda row: " ".join(row.annotation.sources),
    "start_ms": lambda row: row.annotation.time.start_ms,
    "end_ms": lambda row: row.annotation.time.end_ms,
    "duration_ms": lambda row: _length_ms(row),
    "episode_uuid": lambda row: row.episode.uuid,
    "tag_color": lambda row: row.tag.color,
}
MORE_COLUMNS = tuple(name for name in _VALUES if name not in COLUMNS)


def usual_columns(fields: Iterable[str]) -> tuple[str, ...]:
    """The columns of a table of annotations where nobody chose others."""
    return (*COLUMNS, *(FIELD + name for name in fields))


def known_columns(fields: Iterable[str]) -> tuple[str, ...]:
    """All columns that can be chosen for a table of annotations."""
    return (*COLUMNS, *MORE_COLUMNS, *(FIELD + name for name in fields))


def chosen_columns(wanted: Sequence[str], fields: Sequence[str]) -> tuple[str, ...]:
    """The columns of a table of annotations.

    Args:
        wanted: Names of columns; none for the usual ones.
        fields: The names of the fields that annotations have answers to.

    Raises:
        ExportError: If one of them is not known.
    """
    known = known_columns(fields)
    unknown = [name for name in wanted if name not in known]
    if unknown:
        raise ExportError(
            f"There is no column “{unknown[0]}”.", f"The columns are: {', '.join(known)}."
        )
    return tuple(dict.fromkeys(wanted)) or usual_columns(fields)


def values(columns: Sequence[str], rows: Iterable[ExportedAnnotation]) -> Iterator[tuple[Any, ...]]:
    """The values of each annotation in the order of `columns`, as numbers, dates and text."""
    getters = [_VALUES.get(name) or _answer(name.removeprefix(FIELD)) for name in columns]
    for row in rows:
        yield tuple(get(row) for get in getters)


def _answer(name: str) -> Callable[[ExportedAnnotation], Any]:
    return lambda row: row.annotation.field(name)


def _length_ms(row: ExportedAnnotation) -> int:
    return row.annotation.time.end_ms - row.annotation.time.start_ms


def segment_columns(tags: Iterable[Tag]) -> tuple[str, ...]:
    """The columns of a table of segments: a segment's own, then one for each tag."""
    return (*SEGMENT_COLUMNS, *(TAG + tag.name for tag in tags))


def segment_values(material: Material, tags: Sequence[Tag]) -> Iterator[tuple[Any, ...]]:
    """One row for each segment: what it is, then 1 for each tag that touches it and 0 else."""
    places = {tag.id: number for number, tag in enumerate(tags)}
    for episode, rows in material.by_episode():
        transcript = material.transcript(episode.id)
        marks = [[0] * len(tags) for _ in range(len(transcript))]
        for row in rows:
            for number in range(row.segment_first, row.segment_last + 1):
                marks[number][places[row.tag.id]] = 1
        for number, segment in enumerate(transcript):
            yield (
                episode.show, episode.title, episode.published, number,
                segment.start_ms / 1000, segment.end_ms / 1000,
                (segment.end_ms - segment.start_ms) / 1000,
                format_timecode(segment.start_ms), format_timecode(segment.end_ms),
                segment.source.value, segment.speaker, segment.text, *marks[number],
            )  # fmt: skip
