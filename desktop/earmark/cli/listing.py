"""`earmark list`: the episodes of a project."""

import argparse
from typing import Any

from earmark.cli.output import add_json, print_json, print_rows
from earmark.cli.projects import add_project, open_to_read
from earmark.domain.episode import Episode
from earmark.domain.timecode import format_clock


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    add_project(parser)
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Print one row per episode."""
    with open_to_read(options) as project:
        found = [(one, sum(project.tag_counts(one.id).values())) for one in project.episodes()]
    if options.json:
        print_json([_as_json(one, count) for one, count in found])
        return 0
    print_rows(
        ("id", "date", "show", "title", "length", "audio", "annotations"),
        (
            (
                one.id,
                one.published or "-",
                one.show or "-",
                one.title,
                format_clock(one.duration_ms),
                "yes" if one.media else "no",
                count,
            )
            for one, count in found
        ),
    )
    return 0


def _as_json(one: Episode, annotations: int) -> dict[str, Any]:
    return {
        "id": one.id,
        "show": one.show,
        "title": one.title,
        "date": one.published.isoformat() if one.published else None,
        "duration_ms": one.duration_ms,
        "source_url": one.source_url,
        "model": one.model,
        "transcript_path": one.transcript_path,
        "audio_path": one.media.path if one.media else None,
        "sponsors": list(one.sponsors),
        "links": list(one.links),
        "keywords": list(one.keywords),
        "chapters": [
            {"start_ms": chapter.start_ms, "title": chapter.title} for chapter in one.chapters
        ],
        "annotations": annotations,
        "position_ms": one.position_ms,
    }
