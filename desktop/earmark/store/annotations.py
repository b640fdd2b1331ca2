"""Annotations: putting tags on spans, changing and removing them, reading them back."""

import json
import uuid
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Table, func, select
from sqlalchemy.orm import Session as AnySession

from earmark.domain.annotation import Annotation, Status
from earmark.domain.timecode import format_clock
from earmark.domain.transcript import Span, Transcript, trim_span
from earmark.errors import EditError, ProjectError
from earmark.store import changes, codebook, transcripts
from earmark.store.annotation_rows import COLUMNS, packed_fields, read, read_all
from earmark.store.derived import derived_values
from earmark.store.failures import understood
from earmark.store.recorder import (
    Session,
    Values,
    batches,
    delete_rows,
    insert_rows,
    update_rows,
)
from earmark.store.rows import AnnotationRow

Executor = Connection | AnySession

_table: Table = AnnotationRow.__table__  # type: ignore[assignment]  # declared as FromClause


def of_episode(connection: Executor, episode_id: int) -> list[Annotation]:
    """The annotations of an episode by start time."""
    rows = connection.execute(
        select(*COLUMNS)
        .where(_table.c.episode_id == episode_id)
        .order_by(_table.c.start_ms, _table.c.id)
    )
    return read_all(rows.all())


def one(connection: Executor, annotation_id: int) -> Annotation:
    """One annotation.

    Raises:
        ProjectError: If there is none with that number.
    """
    row = connection.execute(select(*COLUMNS).where(_table.c.id == annotation_id)).first()
    if row is None:
        raise ProjectError(f"There is no annotation {annotation_id} in this project.")
    return read_all([row])[0]


def by_uuid(connection: Executor, uuids: Collection[str]) -> dict[str, Annotation]:
    """Those of the named annotations that the project has."""
    found: dict[str, Annotation] = {}
    for batch in batches(uuids):
        rows = connection.execute(select(*COLUMNS).where(_table.c.uuid.in_(batch)))
        found.update((annotation.uuid, annotation) for annotation in read_all(rows))
    return found


def by_ids(connection: Executor, ids: Collection[int]) -> dict[int, Annotation]:
    """Those of the named annotations that the project has."""
    found: dict[int, Annotation] = {}
    for batch in batches(ids):
        rows = connection.execute(select(*COLUMNS).where(_table.c.id.in_(batch)))
        found.update((annotation.id, annotation) for annotation in read_all(rows))
    return found


@dataclass(frozen=True, slots=True)
class NewAnnotation:
    """What is to be put into a project; None stands for the present person, moment or chance."""

    episode_id: int
    tag_id: int
    span: Span
    note: str = ""
    status: Status = Status.DRAFT
    origin: str = "person"
    start_shift_ms: int = 0
    end_shift_ms: int = 0
    annotator: str | None = None
    uuid: str | None = None
    created_at: datetime | None = None
    modified_at: datetime | None = None
    fields: tuple[tuple[str, str], ...] = ()
    tier: str = ""
    sources: tuple[str, ...] = ()


def add(session: Session, new: NewAnnotation, transcript: Transcript | None = None) -> Annotation:
    """Put a tag on a span, trimmed of white space at its ends.

    Args:
        session: The session.
        new: What to add.
        transcript: The segments that the span touches, where they have been read already and
            the tag has been looked up.

    Raises:
        EditError: If the span is not in the transcript or empty, or the tag is gone.
    """
    if transcript is None:
        transcript = transcripts.span_transcript(session, new.episode_id, new.span)
        codebook.name_of(session, new.tag_id)
    row = AnnotationRow(**_new_values(session, transcript, new))
    session.add(row)
    session.flush()
    return read([getattr(row, column.name) for column in COLUMNS])


def add_many(session: Session, new: Sequence[NewAnnotation]) -> list[int]:
    """The same for many at once, in one statement for each few hundred; returns their ids.

    Raises:
        EditError: If a span is not in its transcript or empty, or a tag is gone.
    """
    for tag_id in {one.tag_id for one in new}:
        codebook.name_of(session, tag_id)
    texts = {
        episode_id: transcripts.whole(session, episode_id)
        for episode_id in {one.episode_id for one in new}
    }
    rows = [_new_values(session, texts[one.episode_id], one) for one in new]
    return [
        row_id for batch in batches(rows) for row_id in insert_rows(session, AnnotationRow, batch)
    ]


def add_beside(session: Session, ids: Collection[int], tag_id: int) -> int:
    """Put a further tag on the spans of annotations; returns how many did not have it yet.

    Raises:
        EditError: If one of them is gone.
    """
    found = by_ids(session, ids)
    if len(found) != len(set(ids)):
        raise EditError("One of the annotations to tag is no longer in the project.")
    places = {(one.span, one.start_shift_ms, one.end_shift_ms): one for one in found.values()}
    episode_ids = {one.episode_id for one in found.values()}
    taken = {
        Span(*row)
        for row in session.execute(
            select(
                _table.c.first_segment_id,
                _table.c.start_offset,
                _table.c.last_segment_id,
                _table.c.end_offset,
            ).where(_table.c.episode_id.in_(episode_ids), _table.c.tag_id == tag_id)
        )
    }
    new = [
        NewAnnotation(
            one.episode_id,
            tag_id,
            one.span,
            start_shift_ms=one.start_shift_ms,
            end_shift_ms=one.end_shift_ms,
        )
        for one in places.values()
        if one.span not in taken
    ]
    return len(add_many(session, new))


def _new_values(session: Session, transcript: Transcript, new: NewAnnotation) -> Values:
    moment = changes.now()
    created, modified = new.created_at, new.modified_at
    return {
        "uuid": new.uuid or str(uuid.uuid4()),
        "episode_id": new.episode_id,
        "tag_id": new.tag_id,
        "note": new.note,
        "status": new.status.value,
        "origin": new.origin,
        "fields": packed_fields(new.fields),
        "layer": new.tier,
        "sources": json.dumps(list(new.sources), separators=(",", ":")),
        "annotator": session.annotator if new.annotator is None else new.annotator,
        "created_at": created.isoformat(timespec="milliseconds") if created else moment,
        "modified_at": modified.isoformat(timespec="milliseconds") if modified else moment,
        **_placed(
            transcript, trim_span(transcript, new.span), new.start_shift_ms, new.end_shift_ms
        ),
    }


def find_exact(
    session: Session, transcript: Transcript, tag_id: int, span: Span
) -> Annotation | None:
    """The annotation with this tag on exactly this span, trimmed of white space.

    Args:
        session: The session.
        transcript: The segments that the span touches.
        tag_id: The tag.
        span: The span.
    """
    span = trim_span(transcript, span)
    row = session.execute(
        select(*COLUMNS)
        .where(
            _table.c.first_segment_id == span.first_id,
            _table.c.start_offset == span.start,
            _table.c.last_segment_id == span.last_id,
            _table.c.end_offset == span.end,
            _table.c.tag_id == tag_id,
        )
        .order_by(_table.c.id.desc())
        .limit(1)
    ).first()
    return read(row) if row is not None else None


def remove(session: Session, ids: Iterable[int]) -> None:
    """Remove annotations.

    Raises:
        EditError: If one of them is gone already.
    """
    wanted = set(ids)
    gone: list[int] = []
    for batch in batches(wanted):
        gone += delete_rows(session, AnnotationRow, _table.c.id.in_(batch))
    if len(gone) != len(wanted):
        raise EditError("One of the annotations to delete is no longer in the project.")


def change(session: Session, ids: Iterable[int], values: Values) -> None:
    """Set columns of many annotations, and the time they were modified where that changed them.

    Raises:
        EditError: If one of them is gone.
    """
    wanted = set(ids)
    columns = [_table.c[name] for name in values]
    differing: dict[int, Values] = {}
    found = 0
    stamped = {**values, "modified_at": changes.now()}
    for batch in batches(wanted):
        for row in session.execute(select(_table.c.id, *columns).where(_table.c.id.in_(batch))):
            found += 1
            if list(row[1:]) != list(values.values()):
                differing[row.id] = stamped
    if found != len(wanted):
        raise EditError("One of the annotations to change is no longer in the project.")
    update_rows(session, AnnotationRow, differing)


def unsigned(connection: Executor) -> list[int]:
    """The numbers of annotations that people made without giving a name."""
    nobody = (_table.c.annotator == "", _table.c.origin == "person")
    return list(connection.execute(select(_table.c.id).where(*nobody)).scalars())


def sign(session: Session, ids: Iterable[int], name: str) -> None:
    """Put a name on annotations; when they were modified stays as it is."""
    update_rows(session, AnnotationRow, {one: {"annotator": name} for one in ids})


def set_note(session: Session, annotation_id: int, note: str) -> None:
    """Write the note of an annotation.

    Raises:
        EditError: If it is gone.
    """
    row = _row(session, annotation_id)
    if row.note != note:
        row.note, row.modified_at = note, changes.now()
        session.flush()


def known_answers(connection: Executor, among: int = 20_000) -> dict[str, list[str]]:
    """What has been answered to fields lately, the most frequent first, by field name.

    Args:
        connection: Where to read.
        among: How many of the newest annotations are looked at.
    """
    newest: int | None = connection.execute(select(func.max(_table.c.id))).scalar()
    rows = connection.execute(
        select(_table.c.fields).where(_table.c.id > (newest or 0) - among, _table.c.fields != "{}")
    )
    counts: dict[str, Counter[str]] = {}
    with understood():
        for packed in rows.scalars():
            for name, value in json.loads(packed).items():
                counts.setdefault(name, Counter())[value] += 1
    return {name: [value for value, _ in each.most_common()] for name, each in counts.items()}


def answered_names(connection: Executor) -> list[str]:
    """The names of all fields that an annotation has an answer to, in the order of letters."""
    rows = connection.execute(select(_table.c.fields).where(_table.c.fields != "{}").distinct())
    with understood():
        return sorted({name for packed in rows.scalars() for name in json.loads(packed)})


def set_span(
    session: Session, annotation_id: int, span: Span, start_shift_ms: int, end_shift_ms: int
) -> Annotation:
    """Move an annotation to other words of the same episode.

    Raises:
        EditError: If it is gone, or the span is not in the transcript or empty.
    """
    row = _row(session, annotation_id)
    transcript = transcripts.span_transcript(session, row.episode_id, span)
    placed = _placed(transcript, trim_span(transcript, span), start_shift_ms, end_shift_ms)
    if any(getattr(row, name) != value for name, value in placed.items()):
        for name, value in placed.items():
            setattr(row, name, value)
        row.modified_at = changes.now()
        session.flush()
    return read([getattr(row, column.name) for column in COLUMNS])


def describe(annotation: Annotation) -> str:
    """The time of an annotation in words, for the history: `15:30–17:26`."""
    return f"{format_clock(annotation.time.start_ms)}–{format_clock(annotation.time.end_ms)}"


def _placed(transcript: Transcript, span: Span, start_shift_ms: int, end_shift_ms: int) -> Values:
    return {
        "first_segment_id": span.first_id,
        "start_offset": span.start,
        "last_segment_id": span.last_id,
        "end_offset": span.end,
        "start_shift_ms": start_shift_ms,
        "end_shift_ms": end_shift_ms,
        **derived_values(transcript, span, start_shift_ms, end_shift_ms),
    }


def _row(session: AnySession, annotation_id: int) -> AnnotationRow:
    row = session.get(AnnotationRow, annotation_id)
    if row is None:
        raise EditError("That annotation is no longer in the project.")
    return row
