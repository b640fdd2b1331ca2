"""Annotations and transcripts out of a project into files of any kind, for one episode or many."""

import tempfile
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

from earmark.app.project import Project
from earmark.domain.export import ExportOptions, Material, Shape
from earmark.domain.filters import parse
from earmark.domain.review import AnnotationQuery, ExportedAnnotation
from earmark.errors import Cancelled, ExportError
from earmark.formats import archives, csv_writers, refi_qda, table_rows, writers
from earmark.formats.one_episode import safe_name
from earmark.formats.writers import Writer

_PREVIEW_ROWS = 12
_PREVIEW_CHARS = 4000


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What to write where. Without `episode_ids` it is of all episodes, without `query` of all
    annotations. `each` asks for a file for each episode; `to` is then a folder.
    """

    to: Path
    writer: Writer
    options: ExportOptions = field(default_factory=ExportOptions)
    episode_ids: tuple[int, ...] | None = None
    query: AnnotationQuery | None = None
    each: bool = False


@dataclass(frozen=True, slots=True)
class ExportResult:
    """What was written: how many rows, cues or marks, in which files, and what is to be known."""

    count: int
    files: tuple[Path, ...]
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Preview:
    """The first rows of a file, as a table where it is one, else as text."""

    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    text: str = ""


def filter_query(text: str) -> AnnotationQuery | None:
    """What a filter in words asks for; None for an empty one.

    Raises:
        ExportError: If it can't be understood.
    """
    understood = parse(text)
    if understood.problems:
        raise ExportError(understood.problems[0].message)
    return AnnotationQuery(terms=understood.terms) if understood.terms else None


def material(
    project: Project,
    episode_ids: Sequence[int] | None = None,
    query: AnnotationQuery | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Material:
    """What an export of some episodes is made of.

    Raises:
        ProjectError: If an episode is not in the project.
    """
    if episode_ids is None:
        episodes = project.episodes()
    else:
        episodes = [project.episode(one) for one in episode_ids]
    if query is not None and query.episode_id is not None:
        episodes = [one for one in episodes if one.id == query.episode_id]
    ids = [one.id for one in episodes]

    def rows() -> Iterator[ExportedAnnotation]:
        for row in project.iter_annotations(ids, query):
            if cancelled is not None and cancelled():
                raise Cancelled
            yield row

    return Material(
        tuple(episodes),
        project.codebook(),
        rows,
        project.transcript,
        narrows(query),
        tuple(project.field_names()),
    )


def narrows(query: AnnotationQuery | None) -> bool:
    """Whether a query leaves some of an episode's annotations out."""
    return query is not None and bool(
        query.tag_ids or query.statuses or query.text.strip() or query.terms
    )


def export(
    project: Project,
    request: ExportRequest,
    *,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ExportResult:
    """Write what was asked for.

    Raises:
        ExportError: If a file can't be written, or holds one episode and there are several.
        ProjectError: If an episode is not in the project.
        Cancelled: If `cancelled` says so; files that were finished stay.
    """
    whole = material(project, request.episode_ids, request.query, cancelled)
    count, files = 0, []
    one = partial(material, project, query=request.query, cancelled=cancelled)
    targets = list(_targets(request, whole, one))
    if request.each:
        make_folder(request.to)
    for number, (to, part) in enumerate(targets):
        if progress is not None:
            progress(number / len(targets))
        count += request.writer.write(to, part, request.options)
        files.append(to)
    return ExportResult(count, tuple(files))


def export_annotations(
    project: Project,
    to: Path,
    *,
    writer: str | None = None,
    episode_ids: Sequence[int] | None = None,
) -> int:
    """Write annotations in the form that a file name or the name of a writer asks for.

    Returns:
        How many were written.

    Raises:
        ExportError: If the file can't be written, or can't hold more than one episode.
        ProjectError: If an episode is not in the project.
    """
    ids = None if episode_ids is None else tuple(episode_ids)
    return export(project, ExportRequest(to, writers.writer_for(to, writer), episode_ids=ids)).count


def remarks(project: Project, request: ExportRequest) -> list[str]:
    """What is to be known before writing: above all what the file can't hold.

    Raises:
        ProjectError: If an episode is not in the project.
    """
    whole = material(project, request.episode_ids, request.query)
    told: dict[str, None] = {}
    if not request.each and not request.writer.several and len(whole.episodes) > 1:
        return [f"{request.writer.title} holds one episode; a folder gets a file for each."]
    parts = [whole]
    if not request.writer.several:
        parts = [material(project, [one.id], request.query) for one in whole.episodes]
    for part in parts:
        told.update(dict.fromkeys(writers.losses(request.writer, part, request.options)))
    return list(told)


def _targets(
    request: ExportRequest, whole: Material, one: Callable[[Sequence[int]], Material]
) -> Iterator[tuple[Path, Material]]:
    if not request.each:
        yield request.to, whole
        return
    taken: set[str] = set()
    for episode in whole.episodes:
        stem = name = safe_name(episode.title)
        number = 1
        while name.casefold() in taken:
            number += 1
            name = f"{stem} ({number})"
        taken.add(name.casefold())
        yield request.to / f"{name}{request.writer.extension}", one([episode.id])


def make_folder(folder: Path) -> None:
    """Make a folder for files, with those above it.

    Raises:
        ExportError: If the system does not let it.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportError(
            f"The folder {folder} can't be made: {error.strerror or error}.",
            "Choose a folder of your own.",
        ) from error


def preview(project: Project, request: ExportRequest) -> Preview:
    """The first rows of what would be written, of the first episode that has something.

    Raises:
        ExportError: If it can't be written at all, such as for an unknown column.
        ProjectError: If an episode is not in the project.
    """
    whole = material(project, request.episode_ids, request.query)
    first = next((row.episode for row in whole.rows()), None) or next(iter(whole.episodes), None)
    if first is None:
        return Preview()
    of_first = material(project, [first.id], request.query)
    rows = list(islice(of_first.rows(), _PREVIEW_ROWS))
    part = replace(of_first, rows=partial(iter, rows))
    if "shape" in request.writer.options:
        return _table(part, request.options)
    return Preview(text=_text(request, part))


def _table(part: Material, options: ExportOptions) -> Preview:
    if options.shape is Shape.SEGMENTS:
        tags = csv_writers.used_tags(part)
        columns = table_rows.segment_columns(tags)
        rows: Iterator[tuple[Any, ...]] = table_rows.segment_values(part, tags)
    else:
        columns = table_rows.chosen_columns(options.columns, part.fields)
        rows = table_rows.values(columns, part.rows())
    shown = (
        tuple(str(csv_writers.as_text(value, options.decimal)) for value in row)
        for row in islice(rows, _PREVIEW_ROWS)
    )
    return Preview(columns, tuple(shown))


def _text(request: ExportRequest, part: Material) -> str:
    writer = request.writer if request.writer.name != "html" else writers.by_name("markdown")
    with tempfile.TemporaryDirectory(prefix="earmark-") as folder:
        file = Path(folder) / f"preview{writer.extension}"
        writer.write(file, part, request.options)
        if zipfile.is_zipfile(file):
            with archives.opened(file, file.name) as archive:
                inner = archive.read(refi_qda.PROJECT_FILE)
            return inner[:_PREVIEW_CHARS].decode("utf-8", "ignore")
        with file.open(encoding="utf-8", newline=None) as stream:
            return stream.read(_PREVIEW_CHARS)
