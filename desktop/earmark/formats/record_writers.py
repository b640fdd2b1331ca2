"""Annotations as records: TSV, JSON Lines (and back), W3C Web Annotation, Markdown."""

import csv
import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from earmark.domain.annotation import Status
from earmark.domain.review import ExportedAnnotation
from earmark.domain.timecode import format_clock, format_seconds
from earmark.errors import ImportFailed
from earmark.formats.atomic import replacing_text
from earmark.formats.csv_annotations import CsvAnnotation, CsvProblem, cells, header
from earmark.formats.decode import load
from earmark.formats.json_values import string

Rows = Iterable[ExportedAnnotation]
_CONTEXT = "http://www.w3.org/ns/anno.jsonld"


def write_tsv(path: Path, rows: Rows, *, fields: Sequence[str] = ()) -> int:
    """Write the columns of the CSV separated by tabs, guarded in the same way."""
    count = 0
    with replacing_text(path) as stream:
        writer = csv.writer(stream, delimiter="\t", lineterminator="\n")
        writer.writerow(header(fields))
        for row in rows:
            count += 1
            writer.writerow(cells(row, fields=fields))
    return count


def write_jsonl(path: Path, rows: Rows) -> int:
    """Write one JSON object a line: the columns of the CSV, times in milliseconds, no guard."""
    count = 0
    with replacing_text(path) as stream:
        for row in rows:
            count += 1
            json.dump(_record(row), stream, ensure_ascii=False, separators=(",", ":"))
            stream.write("\n")
    return count


def read_jsonl(path: Path) -> Iterator[CsvAnnotation | CsvProblem]:
    """Read what `write_jsonl` wrote; rows count from 1.

    Raises:
        ImportFailed: If the file can't be read.
    """
    for number, line in enumerate(load(path).lines, 1):
        if not line.strip():
            continue
        try:
            item = json.loads(line)
            yield _row(number, item)
        except (ValueError, TypeError, AttributeError, KeyError) as error:
            if number == 1:
                raise ImportFailed(
                    f"{path.name} does not hold annotations as JSON Lines.",
                    "Import a file that Earmark exported.",
                ) from error
            yield CsvProblem(number, f"Not understood: {error}.")


def write_w3c(path: Path, rows: Rows) -> int:
    """Write a W3C Web Annotation page (JSON-LD): time, quote and position of each annotation."""
    count = 0
    with replacing_text(path) as stream:
        stream.write(f'{{"@context":"{_CONTEXT}","type":"AnnotationPage","items":[')
        for count, row in enumerate(rows, 1):
            stream.write(",\n" if count > 1 else "\n")
            json.dump(_web_annotation(row), stream, ensure_ascii=False)
        stream.write("\n]}\n")
    return count


def write_markdown(path: Path, rows: Rows) -> int:
    """Write a report to read: by episode, each annotation with time, tag, text and note."""
    count, episode = 0, None
    with replacing_text(path) as stream:
        for row in rows:
            count += 1
            if row.episode.id != episode:
                stream.write(f"\n# {_plain(row.episode.title)}\n" if episode else "")
                stream.write(f"# {_plain(row.episode.title)}\n" if not episode else "")
                episode = row.episode.id
            one = row.annotation
            start, end = format_clock(one.time.start_ms), format_clock(one.time.end_ms)
            who = f" — {_plain(one.speaker)}" if one.speaker else ""
            stream.write(f"\n**{start}–{end}** · **{_plain(row.tag.name)}**{who}\n\n")
            stream.write(f"> {_plain(one.text)}\n")
            if one.note:
                stream.write(f"\n{_plain(one.note)}\n")
    return count


def _record(row: ExportedAnnotation) -> dict[str, Any]:
    one, episode = row.annotation, row.episode
    return {
        "annotation_id": one.id,
        "annotation_uuid": one.uuid,
        "show": episode.show,
        "episode": episode.title,
        "episode_date": episode.published.isoformat() if episode.published else None,
        "source_url": episode.source_url,
        "audio_file": episode.media.path if episode.media else "",
        "tag": row.tag.name,
        "start_ms": one.time.start_ms,
        "end_ms": one.time.end_ms,
        "timing_source": one.timing_source.value,
        "timing_uncertainty_ms": one.uncertainty_ms,
        "speaker": one.speaker,
        "text": one.text,
        "note": one.note,
        "status": one.status.value,
        "origin": one.origin,
        "annotator": one.annotator,
        "context_before": row.context_before,
        "context_after": row.context_after,
        "segment_first": row.segment_first,
        "char_start": one.span.start,
        "segment_last": row.segment_last,
        "char_end": one.span.end,
        "created_at": one.created_at.isoformat() if one.created_at else None,
        "modified_at": one.modified_at.isoformat() if one.modified_at else None,
        "fields": dict(one.fields),
    }


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
    )


def _web_annotation(row: ExportedAnnotation) -> dict[str, Any]:
    one = row.annotation
    bodies: list[dict[str, Any]] = [
        {"type": "TextualBody", "value": row.tag.name, "purpose": "tagging"}
    ]
    if one.note:
        bodies.append({"type": "TextualBody", "value": one.note, "purpose": "commenting"})
    start, end = format_seconds(one.time.start_ms), format_seconds(one.time.end_ms)
    source = row.episode.source_url or (row.episode.media.uri if row.episode.media else "")
    selectors = [
        {
            "type": "FragmentSelector",
            "conformsTo": "http://www.w3.org/TR/media-frags/",
            "value": f"t={start},{end}",
        },
        {
            "type": "TextQuoteSelector",
            "exact": one.text,
            "prefix": row.context_before,
            "suffix": row.context_after,
        },
    ]
    made: dict[str, Any] = {
        "id": f"urn:uuid:{one.uuid}",
        "type": "Annotation",
        "motivation": "tagging",
        "body": bodies,
        "target": {"source": source, "selector": selectors},
    }
    if one.annotator:
        made["creator"] = {"type": "Person", "name": one.annotator}
    if one.created_at:
        made["created"] = one.created_at.isoformat()
    if one.modified_at:
        made["modified"] = one.modified_at.isoformat()
    return made


def _plain(text: str) -> str:
    """Text on one line with the signs of Markdown taken literally."""
    line = " ".join(text.split())
    return "".join(f"\\{char}" if char in "\\`*_[]<>#|" else char for char in line)
