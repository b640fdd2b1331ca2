"""Label Studio: one task for each episode, with regions of sound, and the labels that it needs.

Shape of tasks: https://labelstud.io/guide/task_format; regions of sound as of the tags `Labels`
and `TextArea`. Suggestions become predictions, each annotator's work an annotation of its own.
"""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from earmark.domain.annotation import Status
from earmark.domain.codebook import Tag
from earmark.domain.episode import Episode
from earmark.domain.export import ExportOptions, Material
from earmark.domain.review import ExportedAnnotation
from earmark.formats.atomic import replacing_text
from earmark.formats.one_episode import ends
from earmark.formats.w3c import recording_uri
from earmark.formats.xml_text import attribute

LABELS, NOTE, SOUND = "label", "note", "audio"


def write_label_studio(path: Path, material: Material, _options: ExportOptions) -> int:
    """Write tasks, and beside them `NAME.labels.xml`, the labelling interface of the project."""
    count = 0
    with replacing_text(path) as stream:
        stream.write("[")
        for number, (episode, rows) in enumerate(material.by_episode()):
            stream.write(",\n" if number else "\n")
            json.dump(_task(episode, rows, material), stream, ensure_ascii=False)
            count += len(rows)
        stream.write("\n]\n")
    with replacing_text(labels_path(path)) as stream:
        stream.write(labelling_interface(material.codebook))
    return count


def labels_path(path: Path) -> Path:
    """Where the labelling interface is written."""
    return path.with_name(f"{path.stem}.labels.xml")


def labelling_interface(tags: Iterable[Tag]) -> str:
    """The labelling interface with a label for each tag."""
    labels = "".join(
        f"    <Label value={attribute(tag.name)} background={attribute(tag.color)}/>\n"
        for tag in tags
    )
    return (
        f'<View>\n  <Labels name="{LABELS}" toName="{SOUND}">\n{labels}  </Labels>\n'
        f'  <Audio name="{SOUND}" value="${SOUND}"/>\n'
        f'  <TextArea name="{NOTE}" toName="{SOUND}" perRegion="true" displayMode="region-list"/>\n'
        "</View>\n"
    )


def _task(
    episode: Episode, rows: Sequence[ExportedAnnotation], material: Material
) -> dict[str, Any]:
    length = episode.duration_ms / 1000
    by_whom: dict[tuple[bool, str], list[ExportedAnnotation]] = {}
    for row in rows:
        one = row.annotation
        is_suggested = one.status is Status.SUGGESTED
        by_whom.setdefault(
            (is_suggested, one.origin if is_suggested else one.annotator), []
        ).append(row)
    task: dict[str, Any] = {
        "data": {
            SOUND: recording_uri(episode),
            "title": episode.title,
            "show": episode.show,
            "text": "\n".join(segment.text for segment in material.transcript(episode.id)),
        },
        "annotations": [],
        "predictions": [],
    }
    for (is_suggested, who), found in by_whom.items():
        result = [item for row in found for item in _region(row, length)]
        if is_suggested:
            task["predictions"].append({"model_version": who, "result": result})
        else:
            task["annotations"].append({"result": result, "was_cancelled": False})
            if who:
                task["annotations"][-1]["meta"] = {"annotator": who}
    return task


def _region(row: ExportedAnnotation, length: float) -> list[dict[str, Any]]:
    start_ms, end_ms = ends(row)
    one = row.annotation
    place = {"start": start_ms / 1000, "end": end_ms / 1000, "channel": 0}
    shared: dict[str, Any] = {
        "id": one.uuid,
        "to_name": SOUND,
        "original_length": length,
        "origin": "prediction" if one.status is Status.SUGGESTED else "manual",
    }
    region = {
        **shared,
        "from_name": LABELS,
        "type": "labels",
        "value": {**place, "labels": [row.tag.name]},
        "meta": {"text": [one.text]},
    }
    if not one.note:
        return [region]
    note = {**shared, "from_name": NOTE, "type": "textarea", "value": {**place, "text": [one.note]}}
    return [region, note]
