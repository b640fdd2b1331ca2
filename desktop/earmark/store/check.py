"""Look a whole project over: the file, what points where, and whether it makes sense."""

import json
import zlib
from collections.abc import Callable, Iterator
from itertools import groupby, pairwise
from pathlib import Path

from sqlalchemy import Connection, Table, select

from earmark.domain.transcript import Transcript
from earmark.errors import Cancelled, EditError, ProjectError
from earmark.store import annotations, changes, engine, schema, transcripts, words
from earmark.store.derived import derived_values
from earmark.store.failures import explained
from earmark.store.rows import AnnotationRow, ChangeRow, EpisodeRow, SegmentRow

_annotation: Table = AnnotationRow.__table__  # type: ignore[assignment]  # declared as FromClause
_change: Table = ChangeRow.__table__  # type: ignore[assignment]
_MOST = 100

Progress = Callable[[float, str], None]


def problems(path: Path, progress: Progress | None = None) -> list[str]:
    """What is wrong with a project, one sentence each; an empty list when it is sound.

    Raises:
        ProjectError: If the file is no project at all.
    """
    report = progress or (lambda _fraction, _text: None)
    schema.read_header(path)
    try:
        with explained(path):
            found = list(_file_problems(path, report))
            if found:
                return found
            reading = engine.make_engine(path, read_only=True)
            try:
                with reading.connect() as connection:
                    for problem in _content_problems(connection, report):
                        found.append(problem)
                        if len(found) >= _MOST:
                            found.append("There are more; only the first were listed.")
                            break
            finally:
                reading.dispose()
            return found
    except Cancelled:
        raise
    except ProjectError as error:
        return [error.message]


def _file_problems(path: Path, report: Progress) -> Iterator[str]:
    connection = engine.connect(path, mode="ro")
    try:
        report(0.0, "Checking the file")
        for problem in engine.integrity_problems(connection, _MOST):
            yield f"The file is damaged: {problem}."
        report(0.3, "Checking what points where")
        for table, row_id, parent in engine.dangling(connection):
            yield f"{table} {row_id} points to a {parent} that is not there."
        schema.refuse_foreign_objects(connection, path.name)
    finally:
        connection.close()


def _content_problems(connection: Connection, report: Progress) -> Iterator[str]:
    ids = list(connection.execute(select(EpisodeRow.id, EpisodeRow.title)))
    for done, (episode_id, title) in enumerate(ids):
        report(0.4 + 0.5 * done / len(ids), title)
        try:
            transcript = transcripts.whole(connection, episode_id)
            yield from _word_problems(connection, episode_id)
            yield from _transcript_problems(transcript, episode_id)
            yield from _annotation_problems(connection, transcript, episode_id)
        except (ValueError, KeyError, TypeError) as error:
            yield f"Episode {episode_id} can't be read: {error}."
    report(0.9, "Checking the history")
    yield from _history_problems(connection)


def _transcript_problems(transcript: Transcript, episode_id: int) -> Iterator[str]:
    for segment in transcript:
        if segment.end_ms < segment.start_ms or segment.start_ms < 0:
            yield f"Segment {segment.id} of episode {episode_id} ends before it starts."
        if any(
            not 0 <= word.start <= word.end <= len(segment.text) or word.end_ms < word.start_ms
            for word in segment.words
        ):
            yield f"A word of segment {segment.id} lies outside its text."
    if any(one.start_ms > other.start_ms for one, other in pairwise(transcript)):
        yield f"The segments of episode {episode_id} are not in the order of their times."


def _word_problems(connection: Connection, episode_id: int) -> Iterator[str]:
    for segment_id, packed in connection.execute(
        select(SegmentRow.id, SegmentRow.words).where(SegmentRow.episode_id == episode_id)
    ):
        if not words.is_readable(packed):
            yield f"The word times of segment {segment_id} can't be read."


def _annotation_problems(
    connection: Connection, transcript: Transcript, episode_id: int
) -> Iterator[str]:
    for annotation in annotations.of_episode(connection, episode_id):
        try:
            rows = transcript.rows_of(annotation.span)
        except EditError:
            yield f"Annotation {annotation.id} lies on a segment of another episode."
            continue
        span = annotation.span
        if not rows or span.end > len(transcript[rows[-1]].text) or span.start < 0:
            yield f"Annotation {annotation.id} reaches past the text of its segments."
            continue
        derived = derived_values(
            transcript, span, annotation.start_shift_ms, annotation.end_shift_ms
        )
        if derived["text"] != annotation.text or (derived["start_ms"], derived["end_ms"]) != (
            annotation.time.start_ms,
            annotation.time.end_ms,
        ):
            yield f"Annotation {annotation.id} does not say what its words say."


def _history_problems(connection: Connection) -> Iterator[str]:
    undone: list[bool] = []
    for row in connection.execute(
        select(_change.c.id, _change.c.undone, _change.c.images).order_by(_change.c.id)
    ):
        undone.append(row.undone)
        try:
            changes.unpack_images(row.images)
        except (zlib.error, ValueError, KeyError, TypeError, json.JSONDecodeError):
            yield f"Step {row.id} of the history can't be read."
    if [state for state, _ in groupby(undone)] not in ([], [False], [True], [False, True]):
        yield "The history has steps that were undone before ones that were not."
