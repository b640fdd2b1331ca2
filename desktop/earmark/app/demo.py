"""The whole job once on the bundled sample: import, times, a few tags, a table."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from earmark import paths
from earmark.app import edits
from earmark.app.exporting import export_csv
from earmark.app.importing import import_episode
from earmark.app.placing import span_between
from earmark.app.project import Project
from earmark.domain.episode import Episode
from earmark.domain.transcript import Span, Transcript
from earmark.errors import AppError

PROJECT_NAME = "sample.earmark"
TABLE_NAME = "sample-annotations.csv"
_SPONSOR = re.compile(r"\bsponsor|\badvert", re.IGNORECASE)
_CHECKABLE = re.compile(r"\d|\bper ?cent\b|\b(?:twice|half|third|hundred|thousand|million)\b")
_MOST_CLAIMS = 3
_MOST_TOPICS = 3


@dataclass(frozen=True, slots=True)
class Demo:
    """What the demonstration left: a project, a table, and sentences about them."""

    project: Path
    table: Path
    episode_id: int
    annotations: int
    messages: tuple[str, ...]


def run_demo(folder: Path | None = None, progress: Callable[[float], None] | None = None) -> Demo:
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
    transcript, codebook = project.transcript(episode_id), project.codebook()
    wanted = [
        *(("sponsor", span) for span in _stretches(project.episode(episode_id), transcript, True)),
        *(("topic", span) for span in _stretches(project.episode(episode_id), transcript, False)),
        *(("claim", span) for span in _claims(transcript)),
    ]
    for name, span in wanted:
        tag = codebook.by_name(name)
        if tag is not None:
            edits.add_annotation(project, episode_id, tag.id, span, note="Made by 'earmark demo'.")


def _stretches(episode: Episode, transcript: Transcript, sponsored: bool) -> Iterator[Span]:
    """The words of the chapters that are advertisements, or of the first few that are not."""
    starts = [chapter.start_ms for chapter in episode.chapters]
    ends = [*starts[1:], episode.duration_ms]
    found = 0
    for chapter, start_ms, end_ms in zip(episode.chapters, starts, ends, strict=True):
        span = span_between(transcript, start_ms, end_ms)
        if span is not None and bool(_SPONSOR.search(chapter.title)) == sponsored:
            yield span
            found += 1
        if found == _MOST_TOPICS:
            return


def _claims(transcript: Transcript) -> Iterator[Span]:
    """The first few segments that state a number."""
    rows = [row for row, one in enumerate(transcript) if _CHECKABLE.search(one.text)]
    for row in rows[:_MOST_CLAIMS]:
        yield transcript.whole_span(row)
