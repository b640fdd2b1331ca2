"""Row images: what an edit found and what it left, taken while SQLAlchemy flushes.

An image is a pair (before, after) of column dictionaries. Before is None for a new row, after
for a removed one; a changed row keeps only the columns that differ. Bulk statements pass by the
flush, so `insert_rows`, `update_rows` and `delete_rows` record what they do themselves.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, Table, bindparam, delete, event, insert, select
from sqlalchemy import inspect as inspect_state
from sqlalchemy import update as update_statement
from sqlalchemy.orm import Session as _Session
from sqlalchemy.orm import UOWTransaction
from sqlalchemy.orm.base import NO_VALUE

from earmark.store.rows import RECORDED, Base

Values = dict[str, Any]
Image = tuple[Values | None, Values | None]
Key = tuple[str, int]
T = TypeVar("T")

BATCH = 500


class Session(_Session):
    """A session of one edit; it knows who edits and records what changes."""

    def __init__(self, connection: Connection, annotator: str, label: str) -> None:
        super().__init__(bind=connection, autoflush=True, expire_on_commit=False)
        self.recorder = Recorder()
        self.annotator = annotator
        self.label = label


class Recorder:
    """Collects the images of one edit, one per row however often it changed."""

    def __init__(self) -> None:
        self.images: dict[Key, Image] = {}

    def record(self, table: str, row_id: int, before: Values | None, after: Values | None) -> None:
        """Add what happened to a row to what is known of it."""
        key = (table, row_id)
        image = combined(self.images.get(key), (before, after))
        if image is None:
            self.images.pop(key, None)
        else:
            self.images[key] = image


def combined(first: Image | None, second: Image) -> Image | None:
    """The image of two changes to one row in a row; None where they cancel out."""
    before, after = second
    if first is not None:
        before = None if first[0] is None else {**(before or {}), **first[0]}
        if after is not None:
            after = {**(first[1] or {}), **after}
    if before is None and after is None:
        return None
    if before is None or after is None:
        return before, after
    changed = [name for name in before if before[name] != after.get(name, before[name])]
    if not changed:
        return None
    return {name: before[name] for name in changed}, {name: after[name] for name in changed}


def batches(items: Iterable[T], size: int = BATCH) -> Iterator[list[T]]:
    """Cut anything into lists of at most `size`."""
    iterator = iter(items)
    while batch := list(islice(iterator, size)):
        yield batch


def insert_rows(session: Session, row: type[Base], rows: Sequence[Values]) -> list[int]:
    """Insert many rows, record them, and return their ids in the same order."""
    if not rows:
        return []
    table = _table(row)
    statement = insert(table).returning(table.c.id, sort_by_parameter_order=True)
    ids = [int(found) for found in session.execute(statement, list(rows)).scalars()]
    for row_id, values in zip(ids, rows, strict=True):
        session.recorder.record(table.name, row_id, None, {**values, "id": row_id})
    return ids


def update_rows(session: Session, row: type[Base], changes: Mapping[int, Values]) -> int:
    """Change some columns of many rows, by id, and record what differs.

    Returns:
        How many rows really changed.
    """
    table = _table(row)
    grouped: dict[tuple[str, ...], list[Values]] = {}
    columns = sorted({name for values in changes.values() for name in values})
    for batch in batches(changes):
        found = session.execute(
            select(table.c.id, *(table.c[name] for name in columns)).where(table.c.id.in_(batch))
        )
        for old in found.mappings():
            row_id: int = old["id"]
            new = {k: v for k, v in changes[row_id].items() if old[k] != v}
            if not new:
                continue
            session.recorder.record(table.name, row_id, {k: old[k] for k in new}, new)
            names = tuple(sorted(new))
            grouped.setdefault(names, []).append({"row_id": row_id, **new})
    write_updates(session, table, grouped)
    return sum(map(len, grouped.values()))


def write_updates(
    session: _Session, table: Table, grouped: Mapping[tuple[str, ...], list[Values]]
) -> None:
    """Run updates that are grouped by the columns they set; each has its id as `row_id`."""
    for names, values in grouped.items():
        session.execute(
            update_statement(table)
            .where(table.c.id == bindparam("row_id"))
            .values({name: bindparam(name) for name in names}),
            values,
        )


def delete_rows(session: Session, row: type[Base], where: ColumnElement[bool]) -> list[int]:
    """Delete the rows for which `where` holds, and record them whole."""
    table = _table(row)
    found = [dict(old) for old in session.execute(select(table).where(where)).mappings()]
    for old in found:
        session.recorder.record(table.name, old["id"], old, None)
    ids = [old["id"] for old in found]
    for batch in batches(ids):
        session.execute(delete(table).where(table.c.id.in_(batch)))
    return ids


def _table(row: type[Base]) -> Table:
    session_table = row.__table__
    assert isinstance(session_table, Table)
    return session_table


@event.listens_for(Session, "after_flush")
def _record_flush(session: Session, _context: UOWTransaction) -> None:
    """Take images while the session still knows what it has just written over."""
    for row in session.new:
        if (table := _recorded(row)) is not None:
            session.recorder.record(table, row.id, None, _values(row))
    for row in session.deleted:
        if (table := _recorded(row)) is not None:
            session.recorder.record(table, row.id, {**_values(row), **_old(row)}, None)
    for row in session.dirty:
        if (table := _recorded(row)) is not None and (old := _old(row)):
            now = _values(row)
            session.recorder.record(table, row.id, old, {name: now[name] for name in old})


def _recorded(row: Any) -> str | None:
    table: str = row.__tablename__
    return table if table in RECORDED else None


def _values(row: Any) -> Values:
    return {column.name: getattr(row, column.name) for column in row.__table__.columns}


def _old(row: Any) -> Values:
    """The columns that the flush wrote over, with what they held before."""
    old = dict(inspect_state(row).committed_state)
    if NO_VALUE in old.values():
        raise RuntimeError(f"a {row.__tablename__} was changed without having been read")
    return old
