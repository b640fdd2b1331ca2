"""The whole job once on the bundled sample: import, times, a few tags, a table."""

import json
from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

from earmark import paths
from earmark.app import edits
from earmark.app.exporting import export_csv
from earmark.app.importing import import_episode
from earmark.app.project import Project
from earmark.app.recordings import Progress
from earmark.domain.transcript import Span, Transcript
from earmark.errors import AppError

PROJECT_NAME = "sample.earmark"
TABLE_NAME = "sample-annotations.csv"


@dataclass(frozen=True, slots=True)
class Demo:
    """What the demonstration left: a project, a table, and sentences about them."""

    project: Path
    table: Path
    episode_id: int
    annotations: int
    messages: tuple[str, ...]


def run_demo(folder: Path | None = None, progress: Progress | None = None) -> Demo:
    """Import the sample, tag a few stretches of it and export them.

    Doing it again adds nothing twice.

    Args:
        folder: Where project and table go; the data folder without it.
        progress: Called with the share of the preparation that is done.

    Raises:
        AppError: If the sample is not in this installation or a file can't be written.
    """
    folder = folder or paths.data_dir()
    transcript, recording = sample_files()
    with Project.open(folder / PROJECT_NAME, annotator="Earmark") as project:
        result = import_episode(project, transcript, recording, progress=progress)
        if not project.annotations(result.episode_id):
            _tag(project, result.episode_id)
        table = folder / TABLE_NAME
        count = export_csv(project, table)
        return Demo(project.path, table, result.episode_id, count, result.messages)


def sample_files() -> tuple[Path, Path]:
    """The transcript and the recording of the bundled episode.

    Raises:
        AppError: If this installation does not carry them.
    """
    try:
        return paths.resource("sample/sample.txt"), paths.resource("sample/sample.opus")
    except FileNotFoundError as error:
        raise AppError(
            "The sample episode is not in this installation.", "Install Earmark again."
        ) from error


def _tag(project: Project, episode_id: int) -> None:
    """Tag what `tags.json` names by its first and last words, whatever the times are so far."""
    transcript, codebook = project.transcript(episode_id), project.codebook()
    wanted = json.loads(paths.resource("sample/tags.json").read_text(encoding="utf-8"))
    for one in wanted:
        tag = codebook.by_name(one["tag"])
        span = quoted(transcript, one["first"], one["last"])
        if tag is not None and span is not None:
            edits.add_annotation(project, episode_id, tag.id, span, note="Made by 'earmark demo'.")


def quoted(transcript: Transcript, first: str, last: str) -> Span | None:
    """The span from some words to some later ones, also across segments; None if not there."""
    starts = [0, *accumulate(len(segment.text) + 1 for segment in transcript)]
    text = " ".join(segment.text for segment in transcript)
    start = text.find(first)
    end = text.find(last, start) + len(last)
    if start < 0 or end < start + len(last):
        return None
    rows = (bisect_right(starts, start) - 1, bisect_right(starts, end - 1) - 1)
    return transcript.span(rows[0], start - starts[rows[0]], rows[1], end - starts[rows[1]])
