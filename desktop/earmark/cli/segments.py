"""`earmark segments`: the transcript of an episode with its times."""

import argparse
from typing import Any

from earmark.cli.output import add_json, print_json, print_rows
from earmark.cli.projects import add_episode, add_project, open_to_read
from earmark.domain.transcript import Segment, word_times

COLUMNS = ("index", "start_ms", "end_ms", "timing_source", "speaker", "text")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    add_episode(parser)
    parser.add_argument(
        "--words", action="store_true", help="with --json: the times of the words as well"
    )
    add_project(parser)
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Print one row per segment."""
    with open_to_read(options) as project:
        transcript = project.transcript(project.find_episode(options.episode).id)
    if options.json:
        print_json([_as_json(i, one, words=options.words) for i, one in enumerate(transcript)])
        return 0
    print_rows(
        COLUMNS,
        (
            (i, one.start_ms, one.end_ms, one.source.value, one.speaker, one.text)
            for i, one in enumerate(transcript)
        ),
    )
    return 0


def _as_json(index: int, segment: Segment, *, words: bool) -> dict[str, Any]:
    row: dict[str, Any] = {
        "index": index,
        "start_ms": segment.start_ms,
        "end_ms": segment.end_ms,
        "timing_source": segment.source.value,
        "speaker": segment.speaker,
        "text": segment.text,
        "uncertainty_ms": segment.uncertainty_ms,
        "confidence": segment.confidence,
        "spoken": segment.spoken,
    }
    if words:
        row["words"] = [
            {
                "char_start": word.start,
                "char_end": word.end,
                "start_ms": word.start_ms,
                "end_ms": word.end_ms,
                "timing_source": word.source.value,
                "confidence": word.confidence,
                "uncertainty_ms": word.uncertainty_ms,
            }
            for word in word_times(segment)
        ]
    return row
