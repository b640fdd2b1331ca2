"""Annotations as columns, for data frames: the columns of the CSV with numbers as numbers."""

from collections.abc import Sequence
from typing import Any

from earmark.app.project import Project
from earmark.domain.timecode import format_timecode
from earmark.formats.table_rows import COLUMNS

_FIELD = "field:"


def annotation_records(
    project: Project, episode_ids: Sequence[int] | None = None
) -> dict[str, list[Any]]:
    """The annotations of some episodes, or of all, by episode and time.

    Returns:
        Columns by name, those of `earmark.formats.table_rows.COLUMNS` followed by
        `field:<name>` for every field of the codebook; times in seconds, all of one length.
    """
    columns: dict[str, list[Any]] = {name: [] for name in _names(project)}
    fields = [name for name in columns if name.startswith(_FIELD)]
    for row in project.iter_annotations(episode_ids):
        one, episode = row.annotation, row.episode
        answers = dict(one.fields)
        values = (
            one.id, episode.show, episode.title, episode.published, episode.source_url,
            episode.media.path if episode.media else "", row.tag.name,
            one.time.start_ms / 1000, one.time.end_ms / 1000,
            (one.time.end_ms - one.time.start_ms) / 1000,
            format_timecode(one.time.start_ms), format_timecode(one.time.end_ms),
            one.timing_source.value, one.uncertainty_ms / 1000, one.speaker, one.text, one.note,
            one.status.value, one.origin, one.annotator, row.context_before, row.context_after,
            row.segment_first, one.span.start, row.segment_last, one.span.end, one.created_at,
            one.modified_at, one.uuid, *(answers.get(name.removeprefix(_FIELD)) for name in fields),
        )  # fmt: skip
        for column, value in zip(columns.values(), values, strict=True):
            column.append(value)
    return columns


def _names(project: Project) -> list[str]:
    asked = dict.fromkeys(field.name for tag in project.codebook() for field in tag.fields)
    return [*COLUMNS, *(f"{_FIELD}{name}" for name in asked)]
