"""W3C Web Annotation (JSON-LD): what is tagged, by time, by its words and by its place in the text.

Recommendation: https://www.w3.org/TR/annotation-model/. Time selects from the recording; quote and
position select from the transcript, whose text is its lines joined by a line end.
"""

import json
from pathlib import Path
from typing import Any

from earmark.domain.episode import Episode
from earmark.domain.export import ExportOptions, Material
from earmark.domain.review import ExportedAnnotation
from earmark.domain.timecode import format_seconds
from earmark.domain.transcript import Transcript
from earmark.formats.atomic import replacing_text

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_MEDIA_FRAGMENTS = "http://www.w3.org/TR/media-frags/"


def write_w3c(path: Path, material: Material, _options: ExportOptions) -> int:
    """Write an annotation page."""
    count = 0
    with replacing_text(path) as stream:
        stream.write(f'{{"@context":"{CONTEXT}","type":"AnnotationPage","items":[')
        for episode, rows in material.by_episode():
            starts = line_starts(material.transcript(episode.id)) if rows else []
            for row in rows:
                stream.write(",\n" if count else "\n")
                json.dump(_annotation(row, starts), stream, ensure_ascii=False)
                count += 1
        stream.write("\n]}\n")
    return count


def line_starts(transcript: Transcript) -> list[int]:
    """Where each line starts in the text of the whole transcript, in code points."""
    starts, at = [], 0
    for segment in transcript:
        starts.append(at)
        at += len(segment.text) + 1
    return starts


def _annotation(row: ExportedAnnotation, starts: list[int]) -> dict[str, Any]:
    one = row.annotation
    bodies: list[dict[str, Any]] = [
        {"type": "TextualBody", "value": row.tag.name, "purpose": "tagging"}
    ]
    if one.note:
        bodies.append({"type": "TextualBody", "value": one.note, "purpose": "commenting"})
    bodies += [
        {"type": "TextualBody", "value": f"{name}: {value}", "purpose": "describing"}
        for name, value in one.fields
    ]
    made: dict[str, Any] = {
        "id": f"urn:uuid:{one.uuid}",
        "type": "Annotation",
        "motivation": "tagging",
        "body": bodies,
        "target": [_recording(row), _transcript(row, starts)],
    }
    if one.annotator:
        made["creator"] = {"type": "Person", "name": one.annotator}
    if one.created_at:
        made["created"] = one.created_at.isoformat()
    if one.modified_at:
        made["modified"] = one.modified_at.isoformat()
    return made


def _recording(row: ExportedAnnotation) -> dict[str, Any]:
    time = row.annotation.time
    start, end = format_seconds(time.start_ms), format_seconds(time.end_ms)
    return {
        "type": "SpecificResource",
        "source": {"id": recording_uri(row.episode), "type": "Sound"},
        "selector": {
            "type": "FragmentSelector",
            "conformsTo": _MEDIA_FRAGMENTS,
            "value": f"t={start},{end}",
        },
    }


def _transcript(row: ExportedAnnotation, starts: list[int]) -> dict[str, Any]:
    one, episode = row.annotation, row.episode
    name = episode.uuid or str(episode.id)
    return {
        "type": "SpecificResource",
        "source": {
            "id": f"urn:earmark:transcript:{name}",
            "type": "Text",
            "label": episode.title,
        },
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": one.text,
                "prefix": row.context_before,
                "suffix": row.context_after,
            },
            {
                "type": "TextPositionSelector",
                "start": starts[row.segment_first] + one.span.start,
                "end": starts[row.segment_last] + one.span.end,
            },
        ],
    }


def recording_uri(episode: Episode) -> str:
    """What names the recording of an episode: its address, its file, or at least the episode."""
    if episode.source_url:
        return episode.source_url
    if episode.media is not None:
        return episode.media.uri
    return f"urn:earmark:episode:{episode.uuid or episode.id}"
