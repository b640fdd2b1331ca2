"""`earmark annotations`: what is tagged in an episode."""

import argparse
from typing import Any

from earmark.cli.output import add_json, print_json, print_rows
from earmark.cli.projects import add_episode, add_project, open_to_read
from earmark.domain.annotation import Annotation
from earmark.domain.timecode import format_timecode

COLUMNS = ("id", "tag", "start", "end", "timing_source", "status", "speaker", "text", "note")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    add_episode(parser)
    add_project(parser)
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Print one row per annotation, by time."""
    with open_to_read(options) as project:
        found = project.annotations(project.find_episode(options.episode).id)
        names = {tag.id: tag.name for tag in project.codebook()}
    if options.json:
        print_json([as_json(one, names[one.tag_id]) for one in found])
        return 0
    print_rows(
        COLUMNS,
        (
            (
                one.id,
                names[one.tag_id],
                format_timecode(one.time.start_ms),
                format_timecode(one.time.end_ms),
                one.timing_source.value,
                one.status.value,
                one.speaker,
                one.text,
                one.note,
            )
            for one in found
        ),
    )
    return 0


def as_json(one: Annotation, tag: str) -> dict[str, Any]:
    """An annotation as JSON."""
    return {
        "id": one.id,
        "uuid": one.uuid,
        "episode_id": one.episode_id,
        "tag": tag,
        "start_ms": one.time.start_ms,
        "end_ms": one.time.end_ms,
        "timing_source": one.timing_source.value,
        "uncertainty_ms": one.uncertainty_ms,
        "speaker": one.speaker,
        "text": one.text,
        "note": one.note,
        "status": one.status.value,
        "origin": one.origin,
        "annotator": one.annotator,
        "created_at": one.created_at.isoformat() if one.created_at else None,
        "modified_at": one.modified_at.isoformat() if one.modified_at else None,
    }
