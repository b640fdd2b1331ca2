"""Annotations out of a project into a table, and back into one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from earmark.app.placing import Places
from earmark.app.project import Project
from earmark.domain.annotation import Annotation
from earmark.domain.episode import Episode, Remark
from earmark.domain.transcript import Span
from earmark.errors import ImportFailed
from earmark.formats.annotation_files import read_marks, reader_of
from earmark.formats.csv_annotations import CsvAnnotation, CsvProblem, read_csv
from earmark.formats.csv_writers import write_csv
from earmark.formats.jsonl import read_jsonl
from earmark.formats.one_episode import safe_name
from earmark.formats.table_rows import usual_columns
from earmark.store import annotation_rows, annotations, codebook
from earmark.store.recorder import Session


@dataclass(frozen=True, slots=True)
class AnnotationImport:
    """What a table did to a project. The lines of `problems` are rows of the table."""

    added: int
    changed: int
    unchanged: int
    new_tags: tuple[str, ...] = ()
    problems: tuple[Remark, ...] = ()

    @property
    def skipped(self) -> int:
        """How many rows could not be taken in."""
        return len(self.problems)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A row with its place found."""

    row: CsvAnnotation
    episode_id: int
    span: Span
    start_shift_ms: int
    end_shift_ms: int


def export_csv(
    project: Project,
    to: Path,
    *,
    episode_ids: Sequence[int] | None = None,
    plain: bool = False,
) -> int:
    """Write the annotations of some episodes, or of all, as CSV.

    Returns:
        How many annotations were written.

    Raises:
        ExportError: If the file can't be written; what was there stays.
        ProjectError: If an episode is not in the project.
    """
    columns = usual_columns(project.field_names())
    rows = project.iter_annotations(episode_ids)
    return write_csv(to, rows, plain=plain, columns=columns)


def import_annotations(
    project: Project, path: Path, episode_id: int | None = None
) -> AnnotationImport:
    """Take annotations in from a table or a file of another program, in one step of undo.

    Known ones (by `annotation_uuid`) are changed where the table differs, others are added.
    A row whose episode or place can't be found is reported and left out.

    Args:
        project: The project.
        path: CSV, TSV, JSON Lines, SRT, WebVTT, Audacity labels, ELAN, TextGrid or QDPX.
        episode_id: The episode of files that name none; without it the one that is called as
            the file is, or the only one of the project.

    Raises:
        ImportFailed: If the file holds no annotations, or nobody knows of which episode.
        ProjectError: If the project can't be written.
    """
    wanted: list[_Wanted] = []
    problems: list[Remark] = []
    for found in _placed(project, path, episode_id):
        if isinstance(found, Remark):
            problems.append(found)
        else:
            wanted.append(found)
    wanted, doubles = _without_doubles(project, wanted)
    known = project.annotations_by_uuid([one.row.uuid for one in wanted if one.row.uuid])
    tags = {tag.name.casefold(): tag.id for tag in project.codebook()}
    fresh = [one for one in wanted if one.row.uuid not in known]
    differing = [
        one for one in wanted if one.row.uuid in known and _differs(known[one.row.uuid], one, tags)
    ]
    new_tags = tuple(
        dict.fromkeys(one.row.tag for one in wanted if one.row.tag.casefold() not in tags)
    )

    def work(session: Session) -> None:
        session.label = f"Import {len(fresh) + len(differing)} annotations"
        for name in new_tags:
            if name.casefold() not in tags:
                tags[name.casefold()] = codebook.add(session, name, None, None, "").id
        annotations.add_many(session, [_new(one, tags[one.row.tag.casefold()]) for one in fresh])
        for one in differing:
            _change(session, known[one.row.uuid], one, tags[one.row.tag.casefold()])

    if fresh or differing:
        project.edit("Import annotations", work)
    unchanged = len(wanted) - len(fresh) - len(differing) + doubles
    return AnnotationImport(len(fresh), len(differing), unchanged, new_tags, tuple(problems))


def _without_doubles(project: Project, wanted: list[_Wanted]) -> tuple[list[_Wanted], int]:
    """Leave out what names no identity and stands in the project already, tag and place alike."""
    loose = [one for one in wanted if not one.row.uuid]
    tags = {tag.id: tag.name.casefold() for tag in project.codebook()}
    there = {
        (episode_id, tags[one.tag_id], one.span)
        for episode_id in {one.episode_id for one in loose}
        for one in project.annotations(episode_id)
    }
    kept = [
        one
        for one in wanted
        if one.row.uuid or (one.episode_id, one.row.tag.casefold(), one.span) not in there
    ]
    return kept, len(wanted) - len(kept)


def _rows(
    project: Project, path: Path, episode_id: int | None
) -> Iterator[CsvAnnotation | CsvProblem]:
    """The rows of a file; those of files that name no episode get one."""
    if path.suffix.lower() == ".jsonl":
        yield from read_jsonl(path)
    elif reader_of(path) is None:
        yield from read_csv(path)
    else:
        episode: Episode | None = None
        for row in read_marks(path):
            if isinstance(row, CsvAnnotation) and (episode_id is not None or not row.episode):
                episode = episode or _episode_of(project, path, episode_id)
                row = replace(
                    row, episode=episode.title, show=episode.show, source_url=episode.source_url
                )
            yield row


def _episode_of(project: Project, path: Path, episode_id: int | None) -> Episode:
    if episode_id is not None:
        return project.episode(episode_id)
    episodes = project.episodes()
    called = [one for one in episodes if safe_name(one.title) == path.stem]
    found = called if len(called) == 1 else episodes
    if len(found) != 1:
        raise ImportFailed(
            f"{path.name} does not say which episode it belongs to.",
            "Name the episode: --episode, or call the file as the episode is called.",
        )
    return found[0]


def _placed(project: Project, path: Path, episode_id: int | None) -> Iterator[_Wanted | Remark]:
    places = Places(project)
    seen: set[str] = set()
    for row in _rows(project, path, episode_id):
        if isinstance(row, CsvProblem):
            yield Remark(row.row, row.message)
            continue
        if row.uuid and row.uuid in seen:
            yield Remark(row.row, "The annotation was in the table before; this row is left out.")
            continue
        seen.add(row.uuid)
        if not row.tag.strip():
            yield Remark(row.row, "The row names no tag.")
            continue
        place = places.find(row)
        if isinstance(place, str):
            yield Remark(row.row, place)
        else:
            yield _Wanted(
                row, place.episode_id, place.span, place.start_shift_ms, place.end_shift_ms
            )


def _differs(old: Annotation, new: _Wanted, tags: dict[str, int]) -> bool:
    row = new.row
    return (
        old.tag_id != tags.get(row.tag.casefold())
        or (old.note, old.status) != (row.note, row.status)
        or (row.annotator != "" and old.annotator != row.annotator)
        or any(old.field(name) != answer for name, answer in row.fields)
        or _moved(old, new)
    )


def _moved(old: Annotation, new: _Wanted) -> bool:
    return (old.span, old.start_shift_ms, old.end_shift_ms) != (
        new.span,
        new.start_shift_ms,
        new.end_shift_ms,
    )


def _new(new: _Wanted, tag_id: int) -> annotations.NewAnnotation:
    row = new.row
    return annotations.NewAnnotation(
        new.episode_id,
        tag_id,
        new.span,
        row.note,
        row.status,
        row.origin or "import:csv",
        new.start_shift_ms,
        new.end_shift_ms,
        row.annotator or None,
        row.uuid or None,
        row.created_at,
        row.modified_at,
        row.fields,
        row.tier,
        row.sources,
    )


def _change(session: Session, old: Annotation, new: _Wanted, tag_id: int) -> None:
    values = {"tag_id": tag_id, "note": new.row.note, "status": new.row.status.value}
    if new.row.annotator:
        values["annotator"] = new.row.annotator
    if new.row.fields:
        answers = dict(old.fields) | dict(new.row.fields)
        values["fields"] = annotation_rows.packed_fields(answers.items())
    annotations.change(session, [old.id], values)
    if _moved(old, new):
        annotations.set_span(session, old.id, new.span, new.start_shift_ms, new.end_shift_ms)
