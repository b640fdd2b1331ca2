"""The same change to many annotations, in few statements and one record of the history."""

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection, Table, select

from earmark.domain.annotation import Annotation
from earmark.domain.bulk import BulkChange
from earmark.errors import EditError
from earmark.store import annotation_rows, annotations, changes, codebook
from earmark.store.recorder import Session, Values, batches, update_rows
from earmark.store.rows import AnnotationRow

_table: Table = AnnotationRow.__table__  # type: ignore[assignment]  # declared as FromClause


def changing(
    connection: Connection, ids: Iterable[int], change: BulkChange
) -> Iterator[tuple[Annotation, Annotation]]:
    """Those annotations that a change would alter, as they are and as they would be."""
    for batch in batches(ids):
        found = annotations.by_ids(connection, batch)
        for annotation_id in batch:
            before = found.get(annotation_id)
            if before is not None and (after := change.applied(before)) != before:
                yield before, after


def apply(session: Session, ids: Iterable[int], change: BulkChange) -> int:
    """Change annotations; returns how many really changed.

    Raises:
        EditError: If one of them, or the tag, is gone.
    """
    wanted = list(dict.fromkeys(ids))
    if change.tag_id is not None:
        codebook.name_of(session, change.tag_id)
    columns = (_table.c.id, _table.c.tag_id, _table.c.status, _table.c.fields, _table.c.note)
    moment, found = changes.now(), 0
    differing: dict[int, Values] = {}
    for batch in batches(wanted):
        rows = session.execute(select(*columns).where(_table.c.id.in_(batch)))
        for row_id, tag_id, status, fields, note in rows.all():
            found += 1
            before = {"tag_id": tag_id, "status": status, "fields": fields, "note": note}
            after = _values(before, change)
            if after != before:
                differing[row_id] = {**after, "modified_at": moment}
    if found != len(wanted):
        raise EditError("One of the annotations to change is no longer in the project.")
    update_rows(session, AnnotationRow, differing)
    return len(differing)


def _values(before: Values, change: BulkChange) -> Values:
    after = {**before, "note": change.note_of(before["note"])}
    if change.tag_id is not None:
        after["tag_id"] = change.tag_id
    if change.status is not None:
        after["status"] = change.status.value
    if change.fields:
        answers = annotation_rows.unpacked_fields(before["fields"])
        after["fields"] = annotation_rows.packed_fields(change.fields_of(answers))
    return after
