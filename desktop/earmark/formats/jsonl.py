"""Annotations as JSON Lines: one object a line that holds everything, and back.

`resources/schemas/annotation.schema.json` says what stands in a line.
"""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from earmark.domain.annotation import Status
from earmark.domain.export import ExportOptions, Material
from earmark.domain.review import ExportedAnnotation
from earmark.errors import ImportFailed
from earmark.formats.atomic import replacing_text
from earmark.formats.csv_annotations import CsvAnnotation, CsvProblem
from earmark.formats.decode import load
from earmark.formats.json_values import string

SCHEMA = "schemas/annotation.schema.json"


def write_jsonl(path: Path, material: Material, _options: ExportOptions) -> int:
    """Write one JSON object for each annotation, times in milliseconds, nothing left out."""
    count = 0
    with replacing_text(path) as stream:
        for row in material.rows():
            count += 1
            json.dump(record(row), stream, ensure_ascii=False, separators=(",", ":"))
            stream.write("\n")
    return count


def read_jsonl(path: Path) -> Iterator[CsvAnnotation | CsvProblem]:
    """Read what `write_jsonl` wrote; rows count from 1.

    Raises:
        ImportFailed: If the file can't be read.
    """
    if path.is_file() and path.stat().st_size == 0:
        return  # an export of nothing
    # Text may hold characters at which other readers end a line, such as U+2028.
    for number, line in enumerate(load(path).text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            yield _row(number, json.loads(line))
        except (ValueError, TypeError, AttributeError, KeyError) as error:
            if number == 1:
                raise ImportFailed(
                    f"{path.name} does not hold annotations as JSON Lines.",
                    "Import a file that Earmark exported.",
                ) from error
            yield CsvProblem(number, f"Not understood: {error}.")


def record(row: ExportedAnnotation) -> dict[str, Any]:
    """An annotation as the object of its line."""
    one, episode = row.annotation, row.episode
    return {
        "annotation_id": one.id,
        "annotation_uuid": one.uuid,
        "show": episode.show,
        "episode": episode.title,
        "episode_uuid": episode.uuid,
        "episode_date": episode.published.isoformat() if episode.published else None,
        "source_url": episode.source_url,
        "audio_file": episode.media.path if episode.media else "",
        "tag": row.tag.name,
        "tag_color": row.tag.color,
        "start_ms": one.time.start_ms,
        "end_ms": one.time.end_ms,
        "start_shift_ms": one.start_shift_ms,
        "end_shift_ms": one.end_shift_ms,
        "timing_source": one.timing_source.value,
        "timing_uncertainty_ms": one.uncertainty_ms,
        "speaker": one.speaker,
        "text": one.text,
        "note": one.note,
        "fields": dict(one.fields),
        "status": one.status.value,
        "tier": one.tier,
        "sources": list(one.sources),
        "origin": one.origin,
        "annotator": one.annotator,
        "context_before": row.context_before,
        "context_after": row.context_after,
        "segment_first": row.segment_first,
        "char_start": one.span.start,
        "segment_last": row.segment_last,
        "char_end": one.span.end,
        "created_at": _stamp(one.created_at),
        "modified_at": _stamp(one.modified_at),
    }


def _stamp(moment: datetime | None) -> str | None:
    if moment is None:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).isoformat()


def _row(number: int, item: dict[str, Any]) -> CsvAnnotation:
    made, changed = item.get("created_at"), item.get("modified_at")
    return CsvAnnotation(
        row=number,
        uuid=string(item.get("annotation_uuid")),
        show=string(item.get("show")),
        episode=item["episode"],
        source_url=string(item.get("source_url")),
        audio_file=string(item.get("audio_file")),
        tag=item["tag"],
        start_ms=item.get("start_ms"),
        end_ms=item.get("end_ms"),
        timing_source=string(item.get("timing_source")),
        text=string(item.get("text")),
        note=string(item.get("note")),
        status=Status(item.get("status") or Status.DRAFT.value),
        origin=string(item.get("origin")),
        annotator=string(item.get("annotator")),
        segment_first=item.get("segment_first"),
        char_start=item.get("char_start"),
        segment_last=item.get("segment_last"),
        char_end=item.get("char_end"),
        created_at=datetime.fromisoformat(made) if made else None,
        modified_at=datetime.fromisoformat(changed) if changed else None,
        fields=tuple((name, str(value)) for name, value in (item.get("fields") or {}).items()),
        tier=string(item.get("tier")),
        sources=tuple(map(str, item.get("sources") or ())),
    )
